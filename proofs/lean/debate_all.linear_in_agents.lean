import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.linear_in_agents
/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The claim `debate_all.linear_in_agents` fails at a point. -/
def Statement : Prop :=
  (debate_all_tokens.Ends) ∧ (∀ a r t : Int, (a = 4) → (r = 1) → (t = 1) → ((¬ (debate_all_tokens a r t) ≤ (((3 * a) * r) * t))))
end debate_all.linear_in_agents

namespace debate_all.linear_in_agents
theorem debate_all_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_all_tokens.size a' r' t' < debate_all_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_all_tokens.body f₁ a r t = debate_all_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 a 1 (fun (i : Int) => (a * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p1 .o1] (.ifEq .o1 .n0 .n0 (.add (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 1 .done .done)
    3 (by decide +kernel) [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_all_tokens.ends : debate_all_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_all_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))) :=
  fun a r t k0' k1' k2' => fix_eq debate_all_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ a r t : Int, (a = 4) → (r = 1) → (t = 1) → ((¬ (debate_all_tokens a r t) ≤ (((3 * a) * r) * t))) := by
  intro a r t e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨debate_all_tokens.ends, Steps.fails⟩
end debate_all.linear_in_agents
