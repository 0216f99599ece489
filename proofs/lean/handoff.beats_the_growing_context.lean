import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.beats_the_growing_context
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

/-- The claim `handoff.beats_the_growing_context`. -/
def Statement : Prop :=
  (handoff_prompt_tokens.Ends) ∧ (react_prompt_tokens.Ends) ∧ (∀ n p' t h : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ h → (((1 : Int) ≤ t) ∧ (((2 * h) + 1) ≤ n)) → (handoff_prompt_tokens n p' h) ≤ (react_prompt_tokens n p' t))
end handoff.beats_the_growing_context

namespace handoff.beats_the_growing_context
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

def handoff_prompt_tokens.run := handoff_prompt_tokens.eq
def react_prompt_tokens.run := react_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => handoff_prompt_tokens a b c, fun a b c _ => react_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add .p1 .p2) (.call3 8 (.sub .p0 .n1) .p1 .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact handoff_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .same 8 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p1) (.mul .p0 .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 9 (.sub .p0 .n1) .p1 .p2) .p1) (.mul (.sub .p0 .n1) .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact react_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], .p0, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.add (.mul .n2 (.mul .p0 .p1)) (.mul (.pow .p0 2) .p2)) (.mul .p0 .p2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.name3 9 .v0 .v1 .v2 (.step (.use 0 [(.add .v1 .n1), .v2, .v3]) (.step (.ih 0 [.v1, .v2, .v3]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n p' t h : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ h → (((1 : Int) ≤ t) ∧ (((2 * h) + 1) ≤ n)) → (handoff_prompt_tokens n p' h) ≤ (react_prompt_tokens n p' t) := by
  intro n_0 p_1 t_2 h_3 h_n_0 h_p_1 h_t_2 h_h_3 a0
  have g' := shown_by Steps.table [.le .n1 .o2, .le (.add (.mul .n2 .o3) .n1) .o0] (.le (.call3 8 .o0 .o1 .o3) (.call3 9 .o0 .o1 .o2)) [Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub .v0 (.mul .n2 .v3)) .n1) (.zero 0 .done (.raise 0 (.mul .n2 .v3) (.step (.use 0 [(.add (.add (.mul .n2 .v3) .v0) .n1), .v1, .v3]) (.name3 9 (.add (.add (.mul .n2 .v3) .v0) .n1) .v1 (.add .v2 .n1) (.step (.use 1 [(.add (.add (.mul .n2 .v4) .v1) .n1), .v2, (.add .v3 .n1)]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 (.sub (.sub (.sub (.sub (.sub (.sub .v0 (.mul .v4 .v1)) (.mul .n2 (.mul .v4 .v2))) (.mul .n2 (.pow .v4 2))) (.mul .v1 .v2)) .v4) .v2)) .done))))))) (.step (.hyp 0) (.step (.hyp 1) (.step (.sum [.of .n1 [0], .of .n1 [2]]) .done)))))
    4 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0, p_1, t_2, h_3] rfl ⟨h_n_0, h_p_1, h_t_2, h_h_3, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨handoff_prompt_tokens.ends, react_prompt_tokens.ends, Steps.part_1⟩
end handoff.beats_the_growing_context
