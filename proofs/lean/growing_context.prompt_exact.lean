import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.prompt_exact
/-- The relation `growing_context_prompt_tokens`. -/
def growing_context_prompt_tokens.body (growing_context_prompt_tokens : Int → Int → Int) (n c : Int) : Int := (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c)))
def growing_context_prompt_tokens.Domain (n c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c)
def growing_context_prompt_tokens.size (n c : Int) : Nat := magnitude n
def growing_context_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := growing_context_prompt_tokens.body (fun n c => f (n, c)) x.1 x.2
def growing_context_prompt_tokens (n c : Int) : Int := fix (fun (x : Int × Int) => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step (n, c)
/-- The recursion of `growing_context_prompt_tokens` ends. -/
def growing_context_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => growing_context_prompt_tokens.Domain x.1 x.2) (fun x => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step

/-- The claim `growing_context.prompt_exact`. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (∀ n c : Int, 0 ≤ n → 0 ≤ c → (2 * (growing_context_prompt_tokens n c)) = ((c * n) * (n + 1)))
end growing_context.prompt_exact

namespace growing_context.prompt_exact
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

def growing_context_prompt_tokens.run := growing_context_prompt_tokens.eq
def Steps.table : Functions := [fun a b _ _ => growing_context_prompt_tokens a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) (.mul .p0 .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact growing_context_prompt_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .eq (.mul .n2 (.call2 8 .p0 .p1)) (.mul (.mul .p1 .p0) (.add .p0 .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 8 .v0 .v1 (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n c : Int, 0 ≤ n → 0 ≤ c → (2 * (growing_context_prompt_tokens n c)) = ((c * n) * (n + 1)) := by
  intro n_0 c_1 h_n_0 h_c_1
  have g' := shown_by Steps.table [] (.eq (.mul .n2 (.call2 8 .o0 .o1)) (.mul (.mul .o1 .o0) (.add .o0 .n1))) [Steps.lemma_1_1_said.rule]
    (.name2 8 .v0 .v1 (.step (.use 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, Steps.part_1⟩
end growing_context.prompt_exact
