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
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.num 1) (.call1 8 (.sub (.own 0) (.num 2)))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [a_0] rfl ⟨h_a_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0' lt => ih a' k0' lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0' => fix_eq debate_ring_rounds.ends a k0'

theorem debate_ring_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → ((3 : Int) ≤ a') → debate_ring_tokens.size a' r' t' < debate_ring_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_ring_tokens.body f₁ a r t = debate_ring_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 ih
  rcases first3 h_a_0 with rfl | rfl | rfl | ⟨a_3, h_a_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := (a_3 + 3)) (y := r_4) (z := t_2) o2 o3 o4 (ih (a_3 + 3) r_4 t_2 o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := r_4) (b := (1 + r_4)) o9 o10))) rfl))) ?_
      exact shown [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩ (by decide +kernel)
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
