import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.sort_limit_exact
/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.sort_limit_exact`. -/
def Statement : Prop :=
  (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (sort_limit n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end limits.sort_limit_exact

namespace limits.sort_limit_exact
theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
def Steps.table : Functions := [fun a _ _ _ => sort_limit a, fun a _ _ _ => sum_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n0 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.call2 3 (.add .n1 (.sub .p0 .n1)) .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.sub (.add (.add .n2 (.call2 3 .p0 .n2)) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 .n1 .n2) (.step (.use 0 [.n1]) (.step (.use 2 [.n2]) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) .done))))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 7 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.call1 9 (.call2 5 .n0 (.sub (.add .p0 .n1) .n1)))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact sort_limit.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .n0, .same 8 .p0 .n0 .n0 .n0 (.add (.sub (.mul (.add .p0 .n1) (.call2 3 .p0 .n2)) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2)))) .n2)⟩
theorem Steps.lemma_2_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, Steps.lemma_1_1_said.rule, powerLine] [
    (.zero 0 (.step (.hyp 0) .done) (.step (.big .n0 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 1 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n1)]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.lemma_1_data.1, (powerLine_holds _), trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (sort_limit n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 8 .o0) (.add (.sub (.mul (.add .o0 .n1) (.call2 3 .o0 .n2)) (.mul .n2 (.call2 7 .n2 (.call2 3 .o0 .n2)))) .n2)) [Steps.lemma_2_1_said.rule, powerLine]
    (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 0 [(.add .v2 .n1)]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_1_data.1, (powerLine_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := Steps.part_1
end limits.sort_limit_exact
