import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.order
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

/-- The claim `heap_sort.order`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))))
end heap_sort.order

namespace heap_sort.order
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

def heap_insertions.run := heap_insertions.eq
def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def heap_sort.run := heap_sort.eq
def Steps.table : Functions := [fun a _ _ _ => heap_insertions a, fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a, fun a _ _ _ => heap_sort a]
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
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.call1 9 (.sub .p0 .n1))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact heap_removals.run (atom x 0) h.1
def Steps.rule_5 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.sub (.add (.call2 3 .p0 .n2) (.call2 4 .p0 .n2)) .n1))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact heap_sink.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 10 .p0) (.sub (.sub (.add .n2 (.mul .n2 (.mul .p0 (.call2 4 .p0 .n2)))) (.mul .n2 .p0)) (.mul .n2 (.call2 4 .p0 .n2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, Steps.rule_5, Steps.rule_6, Steps.rule_7] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.zero 0 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 10 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))) (.name1 10 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.sub (.sub (.sub (.add (.mul .n2 (.mul .n11 .p0)) (.mul .n5 (.call2 7 .n2 (.call2 4 .p0 .n2)))) (.num 27)) (.mul (.num 17) (.call2 3 .p0 .n2))) (.mul .n5 (.mul .p0 (.call2 4 .p0 .n2)))) (.mul (.mul .n12 .n1) (.call1 10 .p0))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4, (powerNumber 0), Steps.rule_5, Steps.rule_6, (powerNumber 1), Steps.rule_7, powerLine, powerSum, (powerNumber 2), logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) (.step (.use 1 [.n2]) (.step (.lgn 0 .n1 .n2) .done)))) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) (.step (.use 4 [.n2]) (.step (.lgn 1 .n2 .n2) .done))))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 10 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 5 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.name2 7 .n2 .v1 (.step (.use 6 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 4 [.n2]) (.step (.use 7 [.n2, .n1, .v2]) (.least 1 (.add .v3 .n3) .n2 (.step (.ih 0 [(.add .v4 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))) (.name1 10 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 5 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.name2 7 .n2 .v1 (.step (.use 6 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 8 [.n2]) (.step (.use 7 [.n2, .n2, .v2]) (.least 1 (.add .v3 .n3) .n2 (.step (.use 4 [.n2]) (.step (.use 7 [.n2, .n1, .v3]) (.step (.ih 0 [(.add .v4 .n2)]) (.step (.use 9 [(.add .v4 .n2), .n2]) (.step (.sum [.of .n1 [1], .of .n5 [0]]) .done)))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), Steps.rule_5_holds, Steps.rule_6_holds, (powerNumber_holds _ 1), Steps.rule_7_holds, (powerLine_holds _), (powerSum_holds _), (powerNumber_holds _ 2), (logLow_holds _), trivial⟩
def Steps.rule_10 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.add (.call1 8 .p0) (.call1 10 .p0))⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_10] at *
  exact heap_sort.run (atom x 0) h.1
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .o0 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 11 .o0)) (.mul .n3 (.mul .o0 (.call2 3 .o0 .n2)))) [Steps.rule_10, Steps.lemma_1_1_said.rule, powerLine, Steps.lemma_2_1_said.rule, (powerNumber 1), powerSum]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 1 [(.add .v2 .n2)]) (.name1 10 (.add .v2 .n2) (.step (.use 0 [(.add .v3 .n2)]) (.step (.clg (.add .v3 .n2) .n2) (.step (.use 3 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 1 [(.add .v2 .n2)]) (.name1 10 (.add .v2 .n2) (.step (.use 0 [(.add .v3 .n2)]) (.step (.clg (.add .v3 .n2) .n2) (.step (.use 3 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_10_holds, Steps.lemma_1_data.1, (powerLine_holds _), Steps.lemma_2_data.1, (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (heap_sort n) ≤ p₀ * (n * (flog n 2)))) := ⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .o0 (.add (.call2 3 .o0 .n2) .n1))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .o0 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n4 (.call1 11 .o0))) [Steps.rule_10, Steps.lemma_1_1_said.rule, powerLine, Steps.lemma_3_1_said.rule, (powerNumber 1), powerSum, logLow]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 1 [(.add .v2 .n2)]) (.name1 10 (.add .v2 .n2) (.step (.use 0 [(.add .v3 .n2)]) (.step (.clg (.add .v3 .n2) .n2) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v2]) (.step (.use 3 [(.add .v3 .n2)]) (.step (.use 6 [(.add .v3 .n1), .n2]) (.step (.sum [.of .n4 [1], .of (.num 56) [0]]) (.step (.div .n12 (.sub (.sub (.sub (.add (.add (.mul .n3 (.mul .v2 .v3)) (.mul .n4 .v0)) (.mul .n2 .v2)) (.mul .n8 .v1)) .v3) .n2)) .done))))))))))))) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 1 [(.add .v2 .n2)]) (.name1 10 (.add .v2 .n2) (.step (.use 0 [(.add .v3 .n2)]) (.step (.clg (.add .v3 .n2) .n2) (.step (.use 3 [(.add .v3 .n2)]) (.step (.use 6 [(.add .v3 .n1), .n2]) (.step (.use 6 [(.add .v3 .n2), .n2]) (.step (.sum [.of .n4 [2], .of (.num 32) [1], .of (.num 60) [0]]) (.step (.div .n12 (.sub (.sub (.add (.add (.mul .n3 (.mul .v2 .v3)) (.mul .n4 .v0)) (.mul .n2 .v3)) (.mul (.num 16) .v1)) (.mul .n6 .v2))) .done))))))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_10_holds, Steps.lemma_1_data.1, (powerLine_holds _), Steps.lemma_3_data.1, (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (heap_sort n))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end heap_sort.order
