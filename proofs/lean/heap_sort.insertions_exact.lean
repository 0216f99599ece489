import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.insertions_exact
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The claim `heap_sort.insertions_exact`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end heap_sort.insertions_exact

namespace heap_sort.insertions_exact
theorem heap_insertions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_insertions.size n' < heap_insertions.size n → f₁ n' = f₂ n') → heap_insertions.body f₁ n = heap_insertions.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call2 3 .o0 .n2)))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem heap_insertions.ends : heap_insertions.Ends := fun f g (x : Int) d ih =>
  heap_insertions.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_insertions.eq : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0' => fix_eq heap_insertions.ends n k0'

def heap_insertions.run := heap_insertions.eq
def Steps.table : Functions := [fun a _ _ _ => heap_insertions a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.call2 3 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_insertions.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.add (.sub (.mul (.add .p0 .n1) (.call2 3 .p0 .n2)) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2)))) .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 .n1 .n2) (.step (.use 0 [.n1]) (.step (.use 2 [.n2]) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) .done))))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 7 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 8 .o0) (.add (.sub (.mul (.add .o0 .n1) (.call2 3 .o0 .n2)) (.mul .n2 (.call2 7 .n2 (.call2 3 .o0 .n2)))) .n2)) [Steps.lemma_1_1_said.rule, powerLine]
    (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 0 [(.add .v2 .n1)]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_insertions.ends, Steps.part_1⟩
end heap_sort.insertions_exact
