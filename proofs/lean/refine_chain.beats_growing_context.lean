import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.beats_growing_context
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

/-- The claim `refine_chain.beats_growing_context`. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (refine_chain_prompt_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((d ≤ c) ∧ ((3 : Int) ≤ n)) → (refine_chain_prompt_tokens n c d) ≤ (growing_context_prompt_tokens n c))
end refine_chain.beats_growing_context

namespace refine_chain.beats_growing_context
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

def growing_context_prompt_tokens.run := growing_context_prompt_tokens.eq
def refine_chain_prompt_tokens.run := refine_chain_prompt_tokens.eq
def Steps.table : Functions := [fun a b _ _ => growing_context_prompt_tokens a b, fun a b c _ => refine_chain_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) (.mul .p0 .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact growing_context_prompt_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .eq (.mul (.mul .n2 .n1) (.call2 8 .p0 .p1)) (.add (.mul .p0 .p1) (.mul (.pow .p0 2) .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 8 .v0 .v1 (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 9 (.sub .p0 .n1) .p1 .p2) .p1) .p2))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], .p0, .same 9 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p1) (.mul .p0 .p2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((d ≤ c) ∧ ((3 : Int) ≤ n)) → (refine_chain_prompt_tokens n c d) ≤ (growing_context_prompt_tokens n c) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  have g' := shown_by Steps.table [.le .o2 .o1, .le .n3 .o0] (.le (.call3 9 .o0 .o1 .o2) (.call2 8 .o0 .o1)) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.sign (.sub .v1 .v2) (.raise 1 .v2 (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.step (.use 0 [(.add .v0 .n3), (.add .v1 .v2), .v2]) (.name2 8 (.add .v0 .n3) (.add .v1 .v2) (.step (.use 1 [(.add .v1 .n3), (.add .v2 .v3)]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 (.sub (.sub (.sub (.sub .v0 (.mul .v2 .v1)) (.mul .n2 (.mul .v3 .v1))) (.mul .n3 .v2)) (.mul .n6 .v3))) .done))))))))) (.zero 2 .done (.raise 2 .v1 (.step (.hyp 0) (.step (.hyp 1) .done)))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, refine_chain_prompt_tokens.ends, Steps.part_1⟩
end refine_chain.beats_growing_context
