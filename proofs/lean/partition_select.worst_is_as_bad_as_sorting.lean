import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_select.worst_is_as_bad_as_sorting
/-- The relation `partition_select`. -/
def partition_select.body (partition_select : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => (partition_select i)))))
def partition_select.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select.size (n : Int) : Nat := magnitude n
def partition_select.step (f : Int → Int) (x : Int) : Int := partition_select.body (fun n => f n) x
def partition_select (n : Int) : Int := fix (fun (x : Int) => partition_select.size x) partition_select.step n
/-- The recursion of `partition_select` ends. -/
def partition_select.Ends : Prop := Falls (fun (x : Int) => partition_select.Domain x) (fun x => partition_select.size x) partition_select.step

/-- The relation `partition_sort`. -/
def partition_sort.body (partition_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i)))))))
def partition_sort.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort.size (n : Int) : Nat := magnitude n
def partition_sort.step (f : Int → Int) (x : Int) : Int := partition_sort.body (fun n => f n) x
def partition_sort (n : Int) : Int := fix (fun (x : Int) => partition_sort.size x) partition_sort.step n
/-- The recursion of `partition_sort` ends. -/
def partition_sort.Ends : Prop := Falls (fun (x : Int) => partition_sort.Domain x) (fun x => partition_sort.size x) partition_sort.step

/-- The claim `partition_select.worst_is_as_bad_as_sorting`. -/
def Statement : Prop :=
  (partition_select.Ends) ∧ (partition_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (partition_select n) = (partition_sort n))
end partition_select.worst_is_as_bad_as_sorting

namespace partition_select.worst_is_as_bad_as_sorting
theorem partition_select.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select.size n' < partition_select.size n → f₁ n' = f₂ n') → partition_select.body f₁ n = partition_select.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → («f₁» (0 + 1 * i_2)) = («f₂» (0 + 1 * i_2)) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => (agree1 (x := 0) o1 (ih 0 o2 (magnitude_lt (a := 0) (b := (2 + n_1)) o3 o4)))) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
        refine asked4 (fun o1 o2 o3 o4 => (agree1 (x := (i_3 + 1)) o1 (ih (i_3 + 1) o2 (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o3 o4)))) ?_
        exact shown [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
    refine asked2 (fun o1 o2 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl o2) same_i_2)))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem partition_select.ends : partition_select.Ends := fun f g (x : Int) d ih =>
  partition_select.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_select.eq : ∀ (n : Int), (0 ≤ n) → partition_select n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => (partition_select i))))) :=
  fun n k0' => fix_eq partition_select.ends n k0'

theorem partition_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort.size n' < partition_sort.size n → f₁ n' = f₂ n') → partition_sort.body f₁ n = partition_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → ((«f₁» (0 + 1 * i_2)) + («f₁» (((2 + n_1) - 1) - (0 + 1 * i_2)))) = ((«f₂» (0 + 1 * i_2)) + («f₂» (((2 + n_1) - 1) - (0 + 1 * i_2)))) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (add_from (agree1 (x := 0) o1 (ih 0 o2 (magnitude_lt (a := 0) (b := (2 + n_1)) o3 o4))) (agree1 (x := (n_1 + 1)) o5 (ih (n_1 + 1) o6 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o7 o8))))) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (add_from (agree1 (x := (i_3 + 1)) o1 (ih (i_3 + 1) o2 (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o3 o4))) (agree1 (x := n_4) o5 (ih n_4 o6 (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) o7 o8))))) ?_
        exact shown [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
    refine asked2 (fun o1 o2 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl o2) same_i_2)))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem partition_sort.ends : partition_sort.Ends := fun f g (x : Int) d ih =>
  partition_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort.eq : ∀ (n : Int), (0 ≤ n) → partition_sort n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i))))))) :=
  fun n k0' => fix_eq partition_sort.ends n k0'

def partition_select.run := partition_select.eq
def partition_sort.run := partition_sort.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_select.size n < bound → ((2 * 1) * (partition_select n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((partition_select.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((partition_select.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := maxRange_at (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => (partition_select i)) (by decide) (nonempty_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))
        have h_i_2' := index_from rfl rfl h_i_2'
        rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => eq_from (mul_from rfl ((partition_select.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) rfl))) rfl (of_rest (multiple_of_eq (0 - 2) (h_i_2e.trans ((call1 partition_select (x := 0) o3).trans (by decide +kernel : (partition_select 0) = 0)))) o4) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o5) (above_from (le_maxRange (x := (n_1 + 1)) (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => (partition_select i)) (by decide) o6 (index_to rfl rfl o7)) (call1 partition_select (x := (n_1 + 1)) o8))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o9 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o10 o11) (Nat.le_of_lt_succ lt)))))) o12)) ?_
          exact shown [n_1] [(maxRange 0 (2 + n_1) 1 (fun (i : Int) => (partition_select i))), (partition_select (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
        · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from (mul_from rfl ((partition_select.run (2 + (i_3 + n_4)) o1).trans (if_false (not_le_from rfl rfl o2) rfl))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (call1 partition_select (x := (i_3 + 1)) o3))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (i_3 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o5 o6) (Nat.le_of_lt_succ lt)))))) o7) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o8) (above_from (le_maxRange (x := (i_3 + n_4 + 1)) (a := 0) (b := (2 + (i_3 + n_4))) (s := 1) (fun (i : Int) => (partition_select i)) (by decide) o9 (index_to rfl rfl o10)) (call1 partition_select (x := (i_3 + n_4 + 1)) o11))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (i_3 + n_4 + 1) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_3 + n_4 + 1)) (b := (2 + (i_3 + n_4))) o13 o14) (Nat.le_of_lt_succ lt)))))) o15))) ?_
          exact shown [i_3, n_4] [(maxRange 0 (2 + (i_3 + n_4)) 1 (fun (i : Int) => (partition_select i))), (partition_select (i_3 + 1)), (partition_select (i_3 + n_4 + 1))] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (partition_select n)) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_1 (partition_select.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_sort.size n < bound → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((partition_sort.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((partition_sort.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := maxRange_at (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i)))) (by decide) (nonempty_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))
        have h_i_2' := index_from rfl rfl h_i_2'
        rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (mul_from rfl ((partition_sort.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) rfl))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from ((call1 partition_sort (x := 0) o3).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (n_1 + 1)) o4)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o5 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o6 o7) (Nat.le_of_lt_succ lt)))))) o8) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o9) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i)))) (by decide) o10 (index_to rfl rfl o11)) (add_from ((call1 partition_sort (x := 0) o12).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (n_1 + 1)) o13)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o14 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o15 o16) (Nat.le_of_lt_succ lt)))))) o17))) ?_
          exact shown [n_1] [(maxRange 0 (2 + n_1) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i))))), (partition_sort (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
        · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from (mul_from rfl ((partition_sort.run (2 + (i_3 + n_4)) o1).trans (if_false (not_le_from rfl rfl o2) rfl))) rfl (of_rest (add_nonneg (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from (call1 partition_sort (x := (i_3 + 1)) o3) (call1 partition_sort (x := n_4) o4)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 o5 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) o6 o7) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (i_3 + 1) o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o9 o10) (Nat.le_of_lt_succ lt)))))) o11) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o12) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + (i_3 + n_4))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (i_3 + n_4)) - 1) - i)))) (by decide) o13 (index_to rfl rfl o14)) (add_from ((call1 partition_sort (x := 0) o15).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (i_3 + n_4 + 1)) o16)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (i_3 + n_4 + 1) o17 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_3 + n_4 + 1)) (b := (2 + (i_3 + n_4))) o18 o19) (Nat.le_of_lt_succ lt)))))) o20))) ?_
          exact shown [i_3, n_4] [(maxRange 0 (2 + (i_3 + n_4)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (i_3 + n_4)) - 1) - i))))), (partition_sort (i_3 + 1)), (partition_sort n_4), (partition_sort (i_3 + n_4 + 1))] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_2 (partition_sort.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a _ _ _ => partition_select a, fun a _ _ _ => partition_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .eq (.mul (.mul .n2 .n1) (.call1 9 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_2_1 (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨1, [.le .n0 .p0], .eq (.mul (.mul .n2 .n1) (.call1 8 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (partition_select n) = (partition_sort n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.call1 9 .o0)) [Steps.rule_1, Steps.rule_2]
    (.name1 8 .v0 (.name1 9 .v1 (.step (.use 0 [.v2]) (.step (.use 1 [.v2]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) (.step (.sum [.of .n1 [4], .of .n1 [3]]) (.step (.div .n2 (.sub .v1 .v0)) .done))))))))
    1 (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨partition_select.ends, partition_sort.ends, Steps.part_1⟩
end partition_select.worst_is_as_bad_as_sorting
