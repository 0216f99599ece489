import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.always_beats_the_growing_context
/-- The relation `handoff_prompt_tokens`. -/
def handoff_prompt_tokens.body (handoff_prompt_tokens : Int → Int → Int → Int) (n p' h : Int) : Int := (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h)))
def handoff_prompt_tokens.Domain (n p' h : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ h)
def handoff_prompt_tokens.size (n p' h : Int) : Nat := magnitude n
def handoff_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := handoff_prompt_tokens.body (fun n p' h => f (n, p', h)) x.1 x.2.1 x.2.2
def handoff_prompt_tokens (n p' h : Int) : Int := fix (fun (x : Int × Int × Int) => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step (n, p', h)
/-- The recursion of `handoff_prompt_tokens` ends. -/
def handoff_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => handoff_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step

/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The claim `handoff.always_beats_the_growing_context` fails at a point. -/
def Statement : Prop :=
  (handoff_prompt_tokens.Ends) ∧ (react_prompt_tokens.Ends) ∧ (∀ n p' t h : Int, (n = 1) → (p' = 0) → (t = 1) → (h = 1) → (((1 : Int) ≤ t) ∧ (¬ (handoff_prompt_tokens n p' h) ≤ (react_prompt_tokens n p' t))))
end handoff.always_beats_the_growing_context

namespace handoff.always_beats_the_growing_context
theorem handoff_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → (∀ n' p'' h' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ h') → handoff_prompt_tokens.size n' p'' h' < handoff_prompt_tokens.size n p' h → f₁ n' p'' h' = f₂ n' p'' h') → handoff_prompt_tokens.body f₁ n p' h = handoff_prompt_tokens.body f₂ n p' h := by
  intro n_0 p_1 h_2 h_n_0 h_p_1 h_h_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add .o1 .o2) (.call3 8 (.sub .o0 .n1) .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, h_2] rfl ⟨h_n_0, h_p_1, h_h_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem handoff_prompt_tokens.ends : handoff_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  handoff_prompt_tokens.congr (fun n p' h => f (n, p', h)) (fun n p' h => g (n, p', h)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' h' k0' k1' k2' lt => ih (n', p'', h') ⟨k0', k1', k2'⟩ lt)
theorem handoff_prompt_tokens.eq : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → handoff_prompt_tokens n p' h = (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h))) :=
  fun n p' h k0' k1' k2' => fix_eq handoff_prompt_tokens.ends (n, p', h) ⟨k0', k1', k2'⟩

theorem react_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_prompt_tokens.size n' p'' t' < react_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_prompt_tokens.body f₁ n p' t = react_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) (.mul (.sub .o0 .n1) .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react_prompt_tokens.ends : react_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n p' t h : Int, (n = 1) → (p' = 0) → (t = 1) → (h = 1) → (((1 : Int) ≤ t) ∧ (¬ (handoff_prompt_tokens n p' h) ≤ (react_prompt_tokens n p' t))) := by
  intro n p' t h e0' e1' e2' e3'
  subst e0' e1' e2' e3'
  decide +kernel
theorem proof : Statement := ⟨handoff_prompt_tokens.ends, react_prompt_tokens.ends, Steps.fails⟩
end handoff.always_beats_the_growing_context
