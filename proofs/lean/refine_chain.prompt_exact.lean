import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.prompt_exact
/-- The relation `refine_chain_prompt_tokens`. -/
def refine_chain_prompt_tokens.body (refine_chain_prompt_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d))
def refine_chain_prompt_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d)
def refine_chain_prompt_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_prompt_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_prompt_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step (n, c, d)
/-- The recursion of `refine_chain_prompt_tokens` ends. -/
def refine_chain_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step

/-- The claim `refine_chain.prompt_exact`. -/
def Statement : Prop :=
  (refine_chain_prompt_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → (refine_chain_prompt_tokens n c d) = (n * (c + d)))
end refine_chain.prompt_exact

namespace refine_chain.prompt_exact
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

def refine_chain_prompt_tokens.run := refine_chain_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => refine_chain_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) .p1) .p2))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact refine_chain_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .same 8 .p0 .p1 .p2 .n0 (.mul .p0 (.add .p1 .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → (refine_chain_prompt_tokens n c d) = (n * (c + d)) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2
  have g' := shown_by Steps.table [] (.eq (.call3 8 .o0 .o1 .o2) (.mul .o0 (.add .o1 .o2))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1, .v2]) .done)
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨refine_chain_prompt_tokens.ends, Steps.part_1⟩
end refine_chain.prompt_exact
