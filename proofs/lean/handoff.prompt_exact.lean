import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.prompt_exact
/-- The relation `handoff_prompt_tokens`. -/
def handoff_prompt_tokens.body (handoff_prompt_tokens : Int → Int → Int → Int) (n p' h : Int) : Int := (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h)))
def handoff_prompt_tokens.Domain (n p' h : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ h)
def handoff_prompt_tokens.size (n p' h : Int) : Nat := magnitude n
def handoff_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := handoff_prompt_tokens.body (fun n p' h => f (n, p', h)) x.1 x.2.1 x.2.2
def handoff_prompt_tokens (n p' h : Int) : Int := fix (fun (x : Int × Int × Int) => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step (n, p', h)
/-- The recursion of `handoff_prompt_tokens` ends. -/
def handoff_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => handoff_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step

/-- The claim `handoff.prompt_exact`. -/
def Statement : Prop :=
  (handoff_prompt_tokens.Ends) ∧ (∀ n p' h : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ h → (handoff_prompt_tokens n p' h) = (n * (p' + h)))
end handoff.prompt_exact

namespace handoff.prompt_exact
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

def handoff_prompt_tokens.run := handoff_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => handoff_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add .p1 .p2) (.call3 8 (.sub .p0 .n1) .p1 .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact handoff_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .same 8 .p0 .p1 .p2 .n0 (.mul .p0 (.add .p1 .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n p' h : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ h → (handoff_prompt_tokens n p' h) = (n * (p' + h)) := by
  intro n_0 p_1 h_2 h_n_0 h_p_1 h_h_2
  have g' := shown_by Steps.table [] (.eq (.call3 8 .o0 .o1 .o2) (.mul .o0 (.add .o1 .o2))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1, .v2]) .done)
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, p_1, h_2] rfl ⟨h_n_0, h_p_1, h_h_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨handoff_prompt_tokens.ends, Steps.part_1⟩
end handoff.prompt_exact
