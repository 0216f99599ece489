import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.one_round
/-- The relation `chunk_vote_rounds`. -/
def chunk_vote_rounds.body (chunk_vote_rounds : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1)))
def chunk_vote_rounds.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote_rounds.size (n v : Int) : Nat := magnitude n
def chunk_vote_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote_rounds.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote_rounds (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step (n, v)
/-- The recursion of `chunk_vote_rounds` ends. -/
def chunk_vote_rounds.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote_rounds.Domain x.1 x.2) (fun x => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step

/-- The claim `chunk_vote.one_round`. -/
def Statement : Prop :=
  (chunk_vote_rounds.Ends) ∧ (∀ n v : Int, 0 ≤ n → 0 ≤ v → (chunk_vote_rounds n v) ≤ 1)
end chunk_vote.one_round

namespace chunk_vote.one_round
theorem chunk_vote_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote_rounds.size n' v' < chunk_vote_rounds.size n v → f₁ n' v' = f₂ n' v') → chunk_vote_rounds.body f₁ n v = chunk_vote_rounds.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.call2 5 (.call2 8 (.sub .o0 .n1) .o1) (.call2 6 .o1 .n1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote_rounds.ends : chunk_vote_rounds.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote_rounds.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote_rounds.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds n v = (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1))) :=
  fun n v k0' k1' => fix_eq chunk_vote_rounds.ends (n, v) ⟨k0', k1'⟩

def chunk_vote_rounds.run := chunk_vote_rounds.eq
def Steps.table : Functions := [fun a b _ _ => chunk_vote_rounds a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.call2 5 (.call2 8 (.sub .p0 .n1) .p1) (.call2 6 .p1 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chunk_vote_rounds.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .le (.call2 8 .p0 .p1) .n1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.zero 1 (.name2 8 .v0 .n0 (.step (.low .n0 .n1) (.sign .v0 (.step (.big .v0 .n0) (.step (.use 0 [(.add .v1 .n1), .n0]) (.step (.ih 0 [.v1, .n0]) .done))) (.step (.big .v0 .n0) (.step (.use 0 [(.add .v1 .n1), .n0]) .done))))) (.name2 8 .v0 (.add .v1 .n1) (.step (.low (.add .v2 .n1) .n1) (.sign (.sub .v0 .n1) (.step (.big .v0 .n1) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n1)]) (.step (.ih 0 [.v1, (.add .v2 .n1)]) .done))) (.step (.big .v0 .n1) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n1)]) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n v : Int, 0 ≤ n → 0 ≤ v → (chunk_vote_rounds n v) ≤ 1 := by
  intro n_0 v_1 h_n_0 h_v_1
  have g' := shown_by Steps.table [] (.le (.call2 8 .o0 .o1) .n1) [Steps.lemma_1_1_said.rule]
    (.name2 8 .v0 .v1 (.step (.use 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chunk_vote_rounds.ends, Steps.part_1⟩
end chunk_vote.one_round
