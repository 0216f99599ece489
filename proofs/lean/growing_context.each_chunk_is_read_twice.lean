import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.each_chunk_is_read_twice
/-- The relation `growing_context_prompt_tokens`. -/
def growing_context_prompt_tokens.body (growing_context_prompt_tokens : Int → Int → Int) (n c : Int) : Int := (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c)))
def growing_context_prompt_tokens.Domain (n c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c)
def growing_context_prompt_tokens.size (n c : Int) : Nat := magnitude n
def growing_context_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := growing_context_prompt_tokens.body (fun n c => f (n, c)) x.1 x.2
def growing_context_prompt_tokens (n c : Int) : Int := fix (fun (x : Int × Int) => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step (n, c)
/-- The recursion of `growing_context_prompt_tokens` ends. -/
def growing_context_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => growing_context_prompt_tokens.Domain x.1 x.2) (fun x => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step

/-- The claim `growing_context.each_chunk_is_read_twice` fails at a point. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (∀ n c : Int, (n = 4) → (c = 1) → ((¬ (growing_context_prompt_tokens n c) ≤ ((2 * n) * c))))
end growing_context.each_chunk_is_read_twice

namespace growing_context.each_chunk_is_read_twice
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

theorem Steps.fails : ∀ n c : Int, (n = 4) → (c = 1) → ((¬ (growing_context_prompt_tokens n c) ≤ ((2 * n) * c))) := by
  intro n c e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, Steps.fails⟩
end growing_context.each_chunk_is_read_twice
