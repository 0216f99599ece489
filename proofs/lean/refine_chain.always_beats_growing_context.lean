import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.always_beats_growing_context
/-- The relation `growing_context_prompt_tokens`. -/
def growing_context_prompt_tokens.body (growing_context_prompt_tokens : Int → Int → Int) (n c : Int) : Int := (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c)))
def growing_context_prompt_tokens.Domain (n c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c)
def growing_context_prompt_tokens.size (n c : Int) : Nat := magnitude n
def growing_context_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := growing_context_prompt_tokens.body (fun n c => f (n, c)) x.1 x.2
def growing_context_prompt_tokens (n c : Int) : Int := fix (fun (x : Int × Int) => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step (n, c)
/-- The recursion of `growing_context_prompt_tokens` ends. -/
def growing_context_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => growing_context_prompt_tokens.Domain x.1 x.2) (fun x => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step

/-- The relation `refine_chain_prompt_tokens`. -/
def refine_chain_prompt_tokens.body (refine_chain_prompt_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d))
def refine_chain_prompt_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d)
def refine_chain_prompt_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_prompt_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_prompt_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step (n, c, d)
/-- The recursion of `refine_chain_prompt_tokens` ends. -/
def refine_chain_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step

/-- The claim `refine_chain.always_beats_growing_context` fails at a point. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (refine_chain_prompt_tokens.Ends) ∧ (∀ n c d : Int, (n = 1) → (c = 1) → (d = 1) → ((d ≤ c) ∧ (¬ (refine_chain_prompt_tokens n c d) ≤ (growing_context_prompt_tokens n c))))
end refine_chain.always_beats_growing_context

namespace refine_chain.always_beats_growing_context
theorem growing_context_prompt_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → (∀ n' c' : Int, (0 ≤ n') → (0 ≤ c') → growing_context_prompt_tokens.size n' c' < growing_context_prompt_tokens.size n c → f₁ n' c' = f₂ n' c') → growing_context_prompt_tokens.body f₁ n c = growing_context_prompt_tokens.body f₂ n c := by
  intro n_0 c_1 h_n_0 h_c_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.mul .o0 .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem growing_context_prompt_tokens.ends : growing_context_prompt_tokens.Ends := fun f g (x : Int × Int) d ih =>
  growing_context_prompt_tokens.congr (fun n c => f (n, c)) (fun n c => g (n, c)) x.1 x.2 d.1 d.2 (fun n' c' k0' k1' lt => ih (n', c') ⟨k0', k1'⟩ lt)
theorem growing_context_prompt_tokens.eq : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → growing_context_prompt_tokens n c = (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c))) :=
  fun n c k0' k1' => fix_eq growing_context_prompt_tokens.ends (n, c) ⟨k0', k1'⟩

theorem refine_chain_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → refine_chain_prompt_tokens.size n' c' d' < refine_chain_prompt_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_prompt_tokens.body f₁ n c d = refine_chain_prompt_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) .o2))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem refine_chain_prompt_tokens.ends : refine_chain_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_prompt_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' c' d' k0' k1' k2' lt => ih (n', c', d') ⟨k0', k1', k2'⟩ lt)
theorem refine_chain_prompt_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → refine_chain_prompt_tokens n c d = (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d)) :=
  fun n c d k0' k1' k2' => fix_eq refine_chain_prompt_tokens.ends (n, c, d) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n c d : Int, (n = 1) → (c = 1) → (d = 1) → ((d ≤ c) ∧ (¬ (refine_chain_prompt_tokens n c d) ≤ (growing_context_prompt_tokens n c))) := by
  intro n c d e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, refine_chain_prompt_tokens.ends, Steps.fails⟩
end refine_chain.always_beats_growing_context
