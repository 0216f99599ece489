import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.exact
/-- The relation `chunk_vote`. -/
def chunk_vote.body (chunk_vote : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v))
def chunk_vote.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote.size (n v : Int) : Nat := magnitude n
def chunk_vote.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote.size x.1 x.2) chunk_vote.step (n, v)
/-- The recursion of `chunk_vote` ends. -/
def chunk_vote.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote.Domain x.1 x.2) (fun x => chunk_vote.size x.1 x.2) chunk_vote.step

/-- The claim `chunk_vote.exact`. -/
def Statement : Prop :=
  (chunk_vote.Ends) ∧ (∀ n v : Int, 0 ≤ n → 0 ≤ v → (chunk_vote n v) = (n * v))
end chunk_vote.exact

namespace chunk_vote.exact
theorem chunk_vote.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote.size n' v' < chunk_vote.size n v → f₁ n' v' = f₂ n' v') → chunk_vote.body f₁ n v = chunk_vote.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote.ends : chunk_vote.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote n v = (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v)) :=
  fun n v k0' k1' => fix_eq chunk_vote.ends (n, v) ⟨k0', k1'⟩

def chunk_vote.run := chunk_vote.eq
def Steps.table : Functions := [fun a b _ _ => chunk_vote a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chunk_vote.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n v : Int, 0 ≤ n → 0 ≤ v → (chunk_vote n v) = (n * v) := by
  intro n_0 v_1 h_n_0 h_v_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.mul .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1]) .done)
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chunk_vote.ends, Steps.part_1⟩
end chunk_vote.exact
