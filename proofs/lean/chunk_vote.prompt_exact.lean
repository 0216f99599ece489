import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.prompt_exact
/-- The relation `chunk_vote_prompt_tokens`. -/
def chunk_vote_prompt_tokens.body (chunk_vote_prompt_tokens : Int → Int → Int → Int) (n v c : Int) : Int := (if (n = 0) then 0 else ((chunk_vote_prompt_tokens (n - 1) v c) + (sumRange 0 v 1 (fun (i : Int) => c))))
def chunk_vote_prompt_tokens.Domain (n v c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v) ∧ (0 ≤ c)
def chunk_vote_prompt_tokens.size (n v c : Int) : Nat := magnitude n
def chunk_vote_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chunk_vote_prompt_tokens.body (fun n v c => f (n, v, c)) x.1 x.2.1 x.2.2
def chunk_vote_prompt_tokens (n v c : Int) : Int := fix (fun (x : Int × Int × Int) => chunk_vote_prompt_tokens.size x.1 x.2.1 x.2.2) chunk_vote_prompt_tokens.step (n, v, c)
/-- The recursion of `chunk_vote_prompt_tokens` ends. -/
def chunk_vote_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chunk_vote_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chunk_vote_prompt_tokens.size x.1 x.2.1 x.2.2) chunk_vote_prompt_tokens.step

/-- The claim `chunk_vote.prompt_exact`. -/
def Statement : Prop :=
  (chunk_vote_prompt_tokens.Ends) ∧ (∀ n v c : Int, 0 ≤ n → 0 ≤ v → 0 ≤ c → (chunk_vote_prompt_tokens n v c) = ((v * n) * c))
end chunk_vote.prompt_exact

namespace chunk_vote.prompt_exact
theorem chunk_vote_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n v c : Int), (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → (∀ n' v' c' : Int, (0 ≤ n') → (0 ≤ v') → (0 ≤ c') → chunk_vote_prompt_tokens.size n' v' c' < chunk_vote_prompt_tokens.size n v c → f₁ n' v' c' = f₂ n' v' c') → chunk_vote_prompt_tokens.body f₁ n v c = chunk_vote_prompt_tokens.body f₂ n v c := by
  intro n_0 v_1 c_2 h_n_0 h_v_1 h_c_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 b 1 (fun (i : Int) => c))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, v_1, c_2] rfl ⟨h_n_0, h_v_1, h_c_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote_prompt_tokens.ends : chunk_vote_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chunk_vote_prompt_tokens.congr (fun n v c => f (n, v, c)) (fun n v c => g (n, v, c)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' v' c' k0' k1' k2' lt => ih (n', v', c') ⟨k0', k1', k2'⟩ lt)
theorem chunk_vote_prompt_tokens.eq : ∀ (n v c : Int), (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → chunk_vote_prompt_tokens n v c = (if (n = 0) then 0 else ((chunk_vote_prompt_tokens (n - 1) v c) + (sumRange 0 v 1 (fun (i : Int) => c)))) :=
  fun n v c k0' k1' k2' => fix_eq chunk_vote_prompt_tokens.ends (n, v, c) ⟨k0', k1', k2'⟩

theorem chunk_vote_prompt_tokens.run : ∀ (n v c : Int), (0 ≤ n) → (0 ≤ v) → (0 ≤ c) → chunk_vote_prompt_tokens n v c = (if (n = 0) then 0 else ((chunk_vote_prompt_tokens (n - 1) v c) + (v * c))) :=
  fun n v c k0' k1' k2' => (chunk_vote_prompt_tokens.eq n v c k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def Steps.table : Functions := [fun a b c _ => chunk_vote_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) (.mul .p1 .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chunk_vote_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .same 8 .p0 .p1 .p2 .n0 (.mul (.mul .p1 .p0) .p2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n v c : Int, 0 ≤ n → 0 ≤ v → 0 ≤ c → (chunk_vote_prompt_tokens n v c) = ((v * n) * c) := by
  intro n_0 v_1 c_2 h_n_0 h_v_1 h_c_2
  have g' := shown_by Steps.table [] (.eq (.call3 8 .o0 .o1 .o2) (.mul (.mul .o1 .o0) .o2)) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1, .v2]) .done)
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, v_1, c_2] rfl ⟨h_n_0, h_v_1, h_c_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chunk_vote_prompt_tokens.ends, Steps.part_1⟩
end chunk_vote.prompt_exact
