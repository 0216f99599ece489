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
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.call2 3 (.own 0) (.num 2))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
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
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.call1 9 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
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
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call1 8 (.sub (.par 0) (.num 1))) (.call2 3 (.par 0) (.num 2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_insertions.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.add (.add (.num 2) (.call2 3 (.par 0) (.num 2))) (.mul (.par 0) (.call2 3 (.par 0) (.num 2)))) (.mul (.num 2) (.call2 7 (.num 2) (.call2 3 (.par 0) (.num 2)))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.use 0 [(.num 1)]) (.step (.use 2 [(.num 2)]) .done)))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) .done))))) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) (.step (.use 4 [(.num 2)]) (.step (.use 5 [(.num 2), (.num 1), (.pos 2)]) (.step (.use 6 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 3) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 2)))) (.step (.use 7 [(.add (.pos 3) (.num 1)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 0)) (.mul (.num 2) (.pos 2))) (.pos 3))) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) := by
  intro n h0' k0'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_4 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 10 (.sub (.par 0) (.num 1))) (.call1 9 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact heap_removals.run (atom x 0) h.1
def Steps.rule_5 : Rule := ⟨0, [], .same 10 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.sub (.add (.call2 3 (.par 0) (.num 2)) (.call2 4 (.par 0) (.num 2))) (.num 1)))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact heap_sink.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .le (.call1 10 (.par 0)) (.sub (.sub (.add (.num 2) (.mul (.num 2) (.mul (.par 0) (.call2 4 (.par 0) (.num 2))))) (.mul (.num 2) (.par 0))) (.mul (.num 2) (.call2 4 (.par 0) (.num 2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, Steps.rule_5, Steps.rule_6, Steps.rule_7] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) .done)) (.zero 0 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) .done))))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.name1 10 (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.use 3 [(.add (.pos 2) (.num 2))]) (.step (.use 0 [(.add (.pos 2) (.num 3))]) (.step (.clg (.add (.pos 2) (.num 3)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.mul (.pos 1) (.pos 2))) (.mul (.num 2) (.pos 1))) (.pos 0))) .done))))))) (.name1 10 (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.use 3 [(.add (.pos 2) (.num 2))]) (.step (.use 0 [(.add (.pos 2) (.num 3))]) (.step (.clg (.add (.pos 2) (.num 3)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.mul (.num 2) (.mul (.pos 1) (.pos 2))) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 2))) (.num 3)) (.pos 0))) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .le (.sub (.sub (.sub (.add (.mul (.num 2) (.mul (.num 11) (.par 0))) (.mul (.num 5) (.call2 7 (.num 2) (.call2 4 (.par 0) (.num 2))))) (.num 27)) (.mul (.num 17) (.call2 3 (.par 0) (.num 2)))) (.mul (.num 5) (.mul (.par 0) (.call2 4 (.par 0) (.num 2))))) (.mul (.mul (.num 12) (.num 1)) (.call1 10 (.par 0)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4, (powerNumber 0), Steps.rule_5, Steps.rule_6, (powerNumber 1), Steps.rule_7, powerLine, powerSum, (powerNumber 2), logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) (.step (.use 1 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) .done)))) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) (.step (.use 4 [(.num 2)]) (.step (.lgn 1 (.num 2) (.num 2)) .done))))))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.name1 10 (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.use 5 [(.add (.pos 2) (.num 2))]) (.step (.use 0 [(.add (.pos 2) (.num 3))]) (.step (.clg (.add (.pos 2) (.num 3)) (.num 2)) (.name2 7 (.num 2) (.pos 1) (.step (.use 6 [(.num 2), (.pos 2)]) (.above2 7 (.num 2) (.pos 2) (.add (.pos 2) (.num 1)) (.step (.use 4 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 1), (.pos 3)]) (.least 1 (.add (.pos 4) (.num 3)) (.num 2) (.step (.ih 0 [(.add (.pos 5) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.add (.add (.mul (.num 5) (.mul (.pos 4) (.pos 5))) (.mul (.num 12) (.pos 3))) (.mul (.num 29) (.pos 4))) (.mul (.num 17) (.pos 0))) (.mul (.num 10) (.pos 1))) (.mul (.num 17) (.pos 5))) (.num 17))) .done))))))))))))) (.name1 10 (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.use 5 [(.add (.pos 2) (.num 2))]) (.step (.use 0 [(.add (.pos 2) (.num 3))]) (.step (.clg (.add (.pos 2) (.num 3)) (.num 2)) (.name2 7 (.num 2) (.pos 1) (.step (.use 6 [(.num 2), (.pos 2)]) (.above2 7 (.num 2) (.pos 2) (.add (.pos 2) (.num 1)) (.step (.use 8 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 2), (.pos 3)]) (.least 1 (.add (.pos 4) (.num 3)) (.num 2) (.step (.use 4 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 1), (.pos 4)]) (.step (.ih 0 [(.add (.pos 5) (.num 2))]) (.step (.use 9 [(.add (.pos 5) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [1], .of (.num 5) [0]] (.sub (.sub (.add (.add (.add (.mul (.num 5) (.mul (.pos 4) (.pos 5))) (.mul (.num 12) (.pos 3))) (.mul (.num 19) (.pos 4))) (.mul (.num 17) (.pos 0))) (.mul (.num 20) (.pos 1))) (.mul (.num 12) (.pos 5)))) .done)))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), Steps.rule_5_holds, Steps.rule_6_holds, (powerNumber_holds _ 1), Steps.rule_7_holds, (powerLine_holds _), (powerSum_holds _), (powerNumber_holds _ 2), (logLow_holds _), trivial⟩
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (((((2 * (11 * n)) + (5 * (ipow 2 (clog n 2)))) - 27) - (17 * (flog n 2))) - (5 * (n * (clog n 2)))) ≤ ((12 * 1) * (heap_removals n)) := by
  intro n h0' k0'
  have g' := Steps.lemma_3_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.rule_10 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 11 (.par 0) (.num 0) (.num 0) (.num 0) (.add (.call1 8 (.par 0)) (.call1 10 (.par 0)))⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_10] at *
  exact heap_sort.run (atom x 0) h.1
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.call2 3 (.own 0) (.num 2)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 1) (.call1 11 (.own 0))) (.mul (.num 3) (.mul (.own 0) (.call2 3 (.own 0) (.num 2))))) [Steps.rule_10, Steps.lemma_1_1_said.rule, powerLine, Steps.lemma_2_1_said.rule, (powerNumber 1), powerSum]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 1 [(.add (.pos 3) (.num 2))]) (.name1 10 (.add (.pos 3) (.num 2)) (.step (.use 0 [(.add (.pos 4) (.num 2))]) (.step (.clg (.add (.pos 4) (.num 2)) (.num 2)) (.step (.use 3 [(.add (.pos 4) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 2) (.mul (.pos 3) (.pos 4))) (.mul (.num 2) (.pos 1))) (.mul (.num 5) (.pos 3))) (.pos 0))) .done))))))))) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 4 [(.num 2)]) (.step (.use 5 [(.num 2), (.num 1), (.pos 2)]) (.step (.use 1 [(.add (.pos 3) (.num 2))]) (.name1 10 (.add (.pos 3) (.num 2)) (.step (.use 0 [(.add (.pos 4) (.num 2))]) (.step (.clg (.add (.pos 4) (.num 2)) (.num 2)) (.step (.use 3 [(.add (.pos 4) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.add (.mul (.num 2) (.mul (.pos 3) (.pos 4))) (.mul (.num 4) (.pos 1))) (.mul (.num 7) (.pos 3))) (.mul (.num 2) (.pos 4))) (.num 5)) (.pos 0))) .done)))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_10_holds, Steps.lemma_1_data.1, (powerLine_holds _), Steps.lemma_2_data.1, (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (heap_sort n) ≤ p₀ * (n * (flog n 2)))) := ⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.add (.call2 3 (.own 0) (.num 2)) (.num 1)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)) rfl))) (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) o2).trans ((heap_sort.run (n_1 + 2) o3).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o4).trans ((Steps.lemma_1_1 (n_1 + 2) o5 (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o7 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o9 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans o10) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) o11))))) (of_multiple (c := 12) o12 (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 4 from o13) (fact_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_1 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_1 + 1)) (c := 2) o16 rfl e_l1_)).trans o17) (ipow_sum (by decide) o18 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o19 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_1 + 1)) (c := 2) o22 rfl e_l1_))))) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) o23 (le_from rfl rfl o24)))) (mul_nonneg (show (0 : Int) ≤ 56 from o25) (show (0 : Int) ≤ (n_1 + 1) - (p1_ + l1_ + 1) from by have h := pow_flog (b := 2) (n := (n_1 + 1)) o26 o27; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o28 e_p1_).trans o29)] at h; exact h))) o30))))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked7 (fun o37 o38 o39 o40 o41 o42 o43 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o2))) rfl))) (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) o3).trans ((heap_sort.run (n_1 + 2) o4).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o5).trans ((Steps.lemma_1_1 (n_1 + 2) o6 (le_from rfl rfl o7)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o9)))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o10 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o11))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o12 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o13))).trans o14) (ipow_sum (by decide) o15 (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) o16))))) (of_multiple (c := 12) o17 (of_rest (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 4 from o18) (fact_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_1 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_1 + 1)) (c := 2) o21 rfl e_l1_)).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o24 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o25))))) (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o26 rfl o27 (flog_from (m := (n_1 + 1)) (c := 2) o28 rfl e_l1_))))) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) o29 (le_from rfl rfl o30)))) (mul_nonneg (show (0 : Int) ≤ 32 from o31) (show (0 : Int) ≤ (n_1 + 1) - (p1_ + l1_ + 1) from by have h := pow_flog (b := 2) (n := (n_1 + 1)) o32 o33; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o34 e_p1_).trans o35)] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ 60 from o36) (show (0 : Int) ≤ (n_1 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_1 + 2)) o37 o38; rw [(show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o39)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o40 (ipow_sum (by decide) o41 (ipow_number 1 rfl) e_p1_)).trans o42)] at h; exact h))) o43)))))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (heap_sort n))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end heap_sort.order
