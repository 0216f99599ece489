import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.merge_sort_needs_fewer
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `heap_removals`. -/
def heap_removals.body (heap_removals : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1))))
def heap_removals.Domain (n : Int) : Prop := (0 ≤ n)
def heap_removals.size (n : Int) : Nat := magnitude n
def heap_removals.step (f : Int → Int) (x : Int) : Int := heap_removals.body (fun n => f n) x
def heap_removals (n : Int) : Int := fix (fun (x : Int) => heap_removals.size x) heap_removals.step n
/-- The recursion of `heap_removals` ends. -/
def heap_removals.Ends : Prop := Falls (fun (x : Int) => heap_removals.Domain x) (fun x => heap_removals.size x) heap_removals.step

/-- The relation `heap_sort`. -/
def heap_sort (n : Int) : Int := ((heap_insertions n) + (heap_removals n))

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `heap_sort.merge_sort_needs_fewer`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (heap_sort n))
end heap_sort.merge_sort_needs_fewer

namespace heap_sort.merge_sort_needs_fewer
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

theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem heap_removals.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_removals.size n' < heap_removals.size n → f₁ n' = f₂ n') → heap_removals.body f₁ n = heap_removals.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => heap_sink a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call1 9 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0' => fix_eq heap_removals.ends n k0'

theorem heap_sort.eq : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) := fun _ _ => rfl

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

def heap_insertions.run := heap_insertions.eq
def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def heap_sort.run := heap_sort.eq
def merge_sort.run := merge_sort.eq
def Steps.table : Functions := [fun a _ _ _ => heap_insertions a, fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a, fun a _ _ _ => heap_sort a, fun a _ _ _ => merge_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.call2 3 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_insertions.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.add (.add .n2 (.call2 3 .p0 .n2)) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 .n1 .n2) (.step (.use 0 [.n1]) (.step (.use 2 [.n2]) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) .done))))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 7 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 12 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.add (.call1 12 (.call2 0 .p0 .n2)) (.call1 12 (.sub .p0 (.call2 0 .p0 .n2)))) (.sub .p0 .n1)))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 12 .p0 .n0 .n0 .n0 (.sub (.add (.add .n1 .p0) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logHigh, logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.use 1 [.n2]) .done))) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n2)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.cons (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 5 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), (logLow_holds _), trivial⟩
def Steps.rule_6 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.call1 9 (.sub .p0 .n1))))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact heap_removals.run (atom x 0) h.1
def Steps.rule_7 : Rule := ⟨0, [], .same 12 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 12 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 12 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨0, [], .same 8 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
def Steps.rule_14 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.sub (.add (.call2 3 .p0 .n2) (.call2 4 .p0 .n2)) .n1))⟩
theorem Steps.rule_14_holds : Rule.Holds Steps.table [] Steps.rule_14 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_14] at *
  exact heap_sink.run (atom x 0) h.1
def Steps.lemma_3_1_said : Lemma := ⟨1, [], .p0, .le (.sub (.call1 12 .p0) (.call1 8 .p0)) (.call1 10 .p0)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_6, Steps.rule_7, Steps.rule_2, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.lemma_2_1_said.rule, powerLine, (powerNumber 1), powerSum, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 []) (.step (.use 2 []) .done))) (.zero 0 (.step (.use 0 [.n1]) (.step (.use 3 []) (.step (.use 4 []) .done))) (.zero 0 (.step (.use 5 []) (.step (.use 6 []) (.step (.use 0 [.n2]) (.step (.use 7 []) (.step (.use 8 []) .done))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 10 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 9 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.least 1 (.add .v2 .n3) .n2 (.name2 7 .n2 .v0 (.step (.use 11 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 12 [.n2]) (.step (.use 13 [.n2, .n1, .v1]) (.step (.use 10 [(.add .v4 .n3)]) (.step (.use 14 [(.add .v4 .n3)]) (.name2 7 .n2 .v3 (.step (.use 11 [.n2, .v4]) (.raise 0 (.add .v4 .n1) (.step (.use 10 [(.add .v5 .n2)]) (.step (.use 14 [(.add .v5 .n2)]) (.step (.ih 0 [(.add .v5 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))))) (.name1 10 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 9 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.least 1 (.add .v2 .n3) .n2 (.name2 7 .n2 .v0 (.step (.use 11 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 12 [.n2]) (.step (.use 13 [.n2, .n1, .v1]) (.step (.use 10 [(.add .v4 .n3)]) (.step (.use 14 [(.add .v4 .n3)]) (.name2 7 .n2 .v3 (.step (.use 11 [.n2, .v4]) (.raise 0 (.add .v4 .n1) (.step (.use 13 [.n2, .n1, .v4]) (.step (.use 10 [(.add .v5 .n2)]) (.step (.use 14 [(.add .v5 .n2)]) (.step (.ih 0 [(.add .v5 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_2_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.lemma_2_data.1, (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), Steps.lemma_1_data.1, trivial⟩
def Steps.rule_16 : Rule := ⟨0, [], .same 11 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_16_holds : Rule.Holds Steps.table [] Steps.rule_16 := constant _ _ (by decide +kernel)
def Steps.rule_17 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.add (.call1 8 .p0) (.call1 10 .p0))⟩
theorem Steps.rule_17_holds : Rule.Holds Steps.table [] Steps.rule_17 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_17] at *
  exact heap_sort.run (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (heap_sort n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 12 .o0) (.call1 11 .o0)) [Steps.rule_7, Steps.rule_16, Steps.lemma_2_1_said.rule, powerLine, Steps.rule_17, Steps.lemma_1_1_said.rule, Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [(.add .v2 .n1)]) (.step (.use 5 [(.add .v2 .n1)]) (.name1 10 (.add .v2 .n1) (.step (.use 4 [(.add .v3 .n1)]) (.step (.use 6 [(.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))
    1 (by decide +kernel) ⟨Steps.rule_7_holds, Steps.rule_16_holds, Steps.lemma_2_data.1, (powerLine_holds _), Steps.rule_17_holds, Steps.lemma_1_data.1, Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, merge_sort.ends, Steps.part_1⟩
end heap_sort.merge_sort_needs_fewer
