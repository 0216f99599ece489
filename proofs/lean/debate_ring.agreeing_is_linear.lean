import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.agreeing_is_linear
/-- The relation `debate_ring_rounds`. -/
def debate_ring_rounds.body (debate_ring_rounds : Int → Int) (a : Int) : Int := (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2))))
def debate_ring_rounds.Domain (a : Int) : Prop := (0 ≤ a)
def debate_ring_rounds.size (a : Int) : Nat := magnitude a
def debate_ring_rounds.step (f : Int → Int) (x : Int) : Int := debate_ring_rounds.body (fun a => f a) x
def debate_ring_rounds (a : Int) : Int := fix (fun (x : Int) => debate_ring_rounds.size x) debate_ring_rounds.step a
/-- The recursion of `debate_ring_rounds` ends. -/
def debate_ring_rounds.Ends : Prop := Falls (fun (x : Int) => debate_ring_rounds.Domain x) (fun x => debate_ring_rounds.size x) debate_ring_rounds.step

/-- The relation `debate_ring_tokens`. -/
def debate_ring_tokens.body (debate_ring_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t)))))
def debate_ring_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ ((3 : Int) ≤ a)
def debate_ring_tokens.size (a r t : Int) : Nat := magnitude r
def debate_ring_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_ring_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_ring_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step (a, r, t)
/-- The recursion of `debate_ring_tokens` ends. -/
def debate_ring_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_ring_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step

/-- The relation `debate_ring_agree_tokens`. -/
def debate_ring_agree_tokens (a t : Int) : Int := (debate_ring_tokens a (debate_ring_rounds a) t)

/-- The claim `debate_ring.agreeing_is_linear` fails at a point. -/
def Statement : Prop :=
  (debate_ring_rounds.Ends) ∧ (debate_ring_tokens.Ends) ∧ (∀ a t : Int, (a = 4) → (t = 1) → (((3 : Int) ≤ a) ∧ (¬ (debate_ring_agree_tokens a t) ≤ ((4 * a) * t))))
end debate_ring.agreeing_is_linear

namespace debate_ring.agreeing_is_linear
theorem debate_ring_rounds.congr (f₁ f₂ : Int → Int) : ∀ (a : Int), (0 ≤ a) → (∀ a' : Int, (0 ≤ a') → debate_ring_rounds.size a' < debate_ring_rounds.size a → f₁ a' = f₂ a') → debate_ring_rounds.body f₁ a = debate_ring_rounds.body f₂ a := by
  intro a_0 h_a_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 .n2))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [a_0] rfl ⟨h_a_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0' lt => ih a' k0' lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0' => fix_eq debate_ring_rounds.ends a k0'

theorem debate_ring_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → ((3 : Int) ≤ a') → debate_ring_tokens.size a' r' t' < debate_ring_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_ring_tokens.body f₁ a r t = debate_ring_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 a 1 (fun (i : Int) => (3 * c)))]
    [.le .n3 .o0] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n3 .p0, .less .p1 .o1] (.ifEq .o1 .n0 .n0 (.add (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 .done .done))))
    3 (by decide +kernel) [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_ring_tokens.ends : debate_ring_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_ring_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun a' r' t' k0' k1' k2' k3' lt => ih (a', r', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem debate_ring_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t))))) :=
  fun a r t k0' k1' k2' k3' => fix_eq debate_ring_tokens.ends (a, r, t) ⟨k0', k1', k2', k3'⟩

theorem debate_ring_agree_tokens.eq : ∀ (a t : Int), (0 ≤ a) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_agree_tokens a t = (debate_ring_tokens a (debate_ring_rounds a) t) := fun _ _ _ _ _ => rfl

theorem Steps.fails : ∀ a t : Int, (a = 4) → (t = 1) → (((3 : Int) ≤ a) ∧ (¬ (debate_ring_agree_tokens a t) ≤ ((4 * a) * t))) := by
  intro a t e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨debate_ring_rounds.ends, debate_ring_tokens.ends, Steps.fails⟩
end debate_ring.agreeing_is_linear
