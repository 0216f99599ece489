import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.merge_sort_within_half
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.merge_sort_within_half`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((5 : Int) ≤ n) → (2 * (merge_sort n)) ≤ (3 * (sort_limit n)))
end limits.merge_sort_within_half

namespace limits.merge_sort_within_half
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.add (.call1 8 (.call2 0 .o0 .n2)) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
def merge_sort.run := merge_sort.eq
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
def Steps.table : Functions := [fun a _ _ _ => merge_sort a, fun a _ _ _ => sort_limit a, fun a _ _ _ => sum_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.add (.call1 8 (.call2 0 .p0 .n2)) (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))) (.sub .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.add (.add .n1 .p0) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logHigh, logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.use 1 [.n2]) .done))) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n2)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.cons (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 5 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), (logLow_holds _), trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n0 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.call2 3 (.add .n1 (.sub .p0 .n1)) .n2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact sum_1.run (atom x 0) h.1
def Steps.rule_4 : Rule := ⟨0, [], .same 10 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 10 .p0 .n0 .n0 .n0 (.sub (.add (.add .n2 (.call2 3 .p0 .n2)) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 .n1 .n2) (.step (.use 0 [.n1]) (.step (.use 2 [.n2]) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) .done))))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 7 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
def Steps.rule_6 : Rule := ⟨0, [], .same 8 .n5 .n0 .n0 .n0 .n8⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 9 .n5 .n0 .n0 .n0 .n6⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 8 .n6 .n0 .n0 .n0 .n11⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 9 .n6 .n0 .n0 .n0 .n8⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 8 .n7 .n0 .n0 .n0 (.num 14)⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 9 .n7 .n0 .n0 .n0 .n10⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 8 .n8 .n0 .n0 .n0 (.num 17)⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨0, [], .same 9 .n8 .n0 .n0 .n0 (.num 13)⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
def Steps.rule_14 : Rule := ⟨0, [], .same 8 .n9 .n0 .n0 .n0 (.num 21)⟩
theorem Steps.rule_14_holds : Rule.Holds Steps.table [] Steps.rule_14 := constant _ _ (by decide +kernel)
def Steps.rule_15 : Rule := ⟨0, [], .same 9 .n9 .n0 .n0 .n0 (.num 16)⟩
theorem Steps.rule_15_holds : Rule.Holds Steps.table [] Steps.rule_15 := constant _ _ (by decide +kernel)
def Steps.rule_16 : Rule := ⟨0, [], .same 8 .n10 .n0 .n0 .n0 (.num 25)⟩
theorem Steps.rule_16_holds : Rule.Holds Steps.table [] Steps.rule_16 := constant _ _ (by decide +kernel)
def Steps.rule_17 : Rule := ⟨0, [], .same 9 .n10 .n0 .n0 .n0 (.num 19)⟩
theorem Steps.rule_17_holds : Rule.Holds Steps.table [] Steps.rule_17 := constant _ _ (by decide +kernel)
def Steps.rule_18 : Rule := ⟨0, [], .same 8 .n11 .n0 .n0 .n0 (.num 29)⟩
theorem Steps.rule_18_holds : Rule.Holds Steps.table [] Steps.rule_18 := constant _ _ (by decide +kernel)
def Steps.rule_19 : Rule := ⟨0, [], .same 9 .n11 .n0 .n0 .n0 (.num 22)⟩
theorem Steps.rule_19_holds : Rule.Holds Steps.table [] Steps.rule_19 := constant _ _ (by decide +kernel)
def Steps.rule_20 : Rule := ⟨0, [], .same 8 .n12 .n0 .n0 .n0 (.num 33)⟩
theorem Steps.rule_20_holds : Rule.Holds Steps.table [] Steps.rule_20 := constant _ _ (by decide +kernel)
def Steps.rule_21 : Rule := ⟨0, [], .same 9 .n12 .n0 .n0 .n0 (.num 25)⟩
theorem Steps.rule_21_holds : Rule.Holds Steps.table [] Steps.rule_21 := constant _ _ (by decide +kernel)
def Steps.rule_22 : Rule := ⟨0, [], .same 8 (.num 13) .n0 .n0 .n0 (.num 37)⟩
theorem Steps.rule_22_holds : Rule.Holds Steps.table [] Steps.rule_22 := constant _ _ (by decide +kernel)
def Steps.rule_23 : Rule := ⟨0, [], .same 9 (.num 13) .n0 .n0 .n0 (.num 28)⟩
theorem Steps.rule_23_holds : Rule.Holds Steps.table [] Steps.rule_23 := constant _ _ (by decide +kernel)
def Steps.rule_24 : Rule := ⟨0, [], .same 8 (.num 14) .n0 .n0 .n0 (.num 41)⟩
theorem Steps.rule_24_holds : Rule.Holds Steps.table [] Steps.rule_24 := constant _ _ (by decide +kernel)
def Steps.rule_25 : Rule := ⟨0, [], .same 9 (.num 14) .n0 .n0 .n0 (.num 31)⟩
theorem Steps.rule_25_holds : Rule.Holds Steps.table [] Steps.rule_25 := constant _ _ (by decide +kernel)
def Steps.rule_26 : Rule := ⟨0, [], .same 8 (.num 15) .n0 .n0 .n0 (.num 45)⟩
theorem Steps.rule_26_holds : Rule.Holds Steps.table [] Steps.rule_26 := constant _ _ (by decide +kernel)
def Steps.rule_27 : Rule := ⟨0, [], .same 9 (.num 15) .n0 .n0 .n0 (.num 34)⟩
theorem Steps.rule_27_holds : Rule.Holds Steps.table [] Steps.rule_27 := constant _ _ (by decide +kernel)
def Steps.rule_28 : Rule := ⟨0, [], .same 8 (.num 16) .n0 .n0 .n0 (.num 49)⟩
theorem Steps.rule_28_holds : Rule.Holds Steps.table [] Steps.rule_28 := constant _ _ (by decide +kernel)
def Steps.rule_29 : Rule := ⟨0, [], .same 9 (.num 16) .n0 .n0 .n0 (.num 38)⟩
theorem Steps.rule_29_holds : Rule.Holds Steps.table [] Steps.rule_29 := constant _ _ (by decide +kernel)
def Steps.rule_30 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.call1 10 (.call2 5 .n0 (.sub (.add .p0 .n1) .n1)))⟩
theorem Steps.rule_30_holds : Rule.Holds Steps.table [] Steps.rule_30 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_30] at *
  exact sort_limit.run (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((5 : Int) ≤ n) → (2 * (merge_sort n)) ≤ (3 * (sort_limit n)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n5 .o0] (.le (.mul .n2 (.call1 8 .o0)) (.mul .n3 (.call1 9 .o0))) [Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.rule_15, Steps.rule_16, Steps.rule_17, Steps.rule_18, Steps.rule_19, Steps.rule_20, Steps.rule_21, Steps.rule_22, Steps.rule_23, Steps.rule_24, Steps.rule_25, Steps.rule_26, Steps.rule_27, Steps.rule_28, Steps.rule_29, Steps.lemma_1_1_said.rule, powerLine, (powerNumber 4), powerSum, Steps.rule_30, Steps.lemma_2_1_said.rule, logLow]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.sign (.sub .n11 .v0) (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 5 []) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 7 []) .done)) (.zero 0 (.step (.use 8 []) (.step (.use 9 []) .done)) (.zero 0 (.step (.use 10 []) (.step (.use 11 []) .done)) (.zero 0 (.step (.use 12 []) (.step (.use 13 []) .done)) (.zero 0 (.step (.use 14 []) (.step (.use 15 []) .done)) (.zero 0 (.step (.use 16 []) (.step (.use 17 []) .done)) (.zero 0 (.step (.use 18 []) (.step (.use 19 []) .done)) (.zero 0 (.step (.use 20 []) (.step (.use 21 []) .done)) (.zero 0 (.step (.use 22 []) (.step (.use 23 []) .done)) .done)))))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.least 4 (.add .v0 (.num 17)) .n2 (.name2 7 .n2 .v0 (.step (.use 25 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 26 [.n2]) (.step (.use 27 [.n2, .n4, .v1]) (.step (.use 24 [(.add .v2 (.num 17))]) (.step (.big .n0 (.add .v2 (.num 17))) (.step (.use 29 [(.add .v2 (.num 17))]) (.step (.use 28 [(.add .v2 (.num 17))]) (.step (.use 30 [(.add .v2 (.num 17)), .n2]) (.step (.sum [.of .n2 [0]]) .done))))))))))))))))))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.rule_15_holds, Steps.rule_16_holds, Steps.rule_17_holds, Steps.rule_18_holds, Steps.rule_19_holds, Steps.rule_20_holds, Steps.rule_21_holds, Steps.rule_22_holds, Steps.rule_23_holds, Steps.rule_24_holds, Steps.rule_25_holds, Steps.rule_26_holds, Steps.rule_27_holds, Steps.rule_28_holds, Steps.rule_29_holds, Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 4), (powerSum_holds _), Steps.rule_30_holds, Steps.lemma_2_data.1, (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end limits.merge_sort_within_half
