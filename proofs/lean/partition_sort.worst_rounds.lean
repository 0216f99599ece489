import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.worst_rounds
/-- The relation `partition_sort_rounds`. -/
def partition_sort_rounds.body (partition_sort_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (maxRange 0 n 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds ((n - 1) - i)))))))
def partition_sort_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_rounds.size (n : Int) : Nat := magnitude n
def partition_sort_rounds.step (f : Int → Int) (x : Int) : Int := partition_sort_rounds.body (fun n => f n) x
def partition_sort_rounds (n : Int) : Int := fix (fun (x : Int) => partition_sort_rounds.size x) partition_sort_rounds.step n
/-- The recursion of `partition_sort_rounds` ends. -/
def partition_sort_rounds.Ends : Prop := Falls (fun (x : Int) => partition_sort_rounds.Domain x) (fun x => partition_sort_rounds.size x) partition_sort_rounds.step

/-- The claim `partition_sort.worst_rounds`. -/
def Statement : Prop :=
  (partition_sort_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_rounds n) = (n - 1))
end partition_sort.worst_rounds

namespace partition_sort.worst_rounds
theorem partition_sort_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_rounds.size n' < partition_sort_rounds.size n → f₁ n' = f₂ n') → partition_sort_rounds.body f₁ n = partition_sort_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → (larger («f₁» (0 + 1 * i_2)) («f₁» (((2 + n_1) - 1) - (0 + 1 * i_2)))) = (larger («f₂» (0 + 1 * i_2)) («f₂» (((2 + n_1) - 1) - (0 + 1 * i_2)))) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (call2 larger (agree1 (x := 0) o1 (ih 0 o2 (magnitude_lt (a := 0) (b := (2 + n_1)) o3 o4))) (agree1 (x := (n_1 + 1)) o5 (ih (n_1 + 1) o6 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o7 o8))))) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (call2 larger (agree1 (x := (i_3 + 1)) o1 (ih (i_3 + 1) o2 (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o3 o4))) (agree1 (x := n_4) o5 (ih n_4 o6 (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) o7 o8))))) ?_
        exact shown [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
    refine asked2 (fun o1 o2 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl o2) same_i_2)))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem partition_sort_rounds.ends : partition_sort_rounds.Ends := fun f g (x : Int) d ih =>
  partition_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_rounds n = (if (n ≤ 1) then 0 else (1 + (maxRange 0 n 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds ((n - 1) - i))))))) :=
  fun n k0' => fix_eq partition_sort_rounds.ends n k0'

def partition_sort_rounds.run := partition_sort_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_rounds.size n < bound → (partition_sort_rounds n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((partition_sort_rounds.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · obtain ⟨i_3, h_i_3, h_i_3', h_i_3e⟩ := maxRange_at (a := 0) (b := (1 + (1 + n_2))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + n_2)) - 1) - i)))) (by decide) (nonempty_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))
          have h_i_3' := index_from rfl rfl h_i_3'
          rcases first1 h_i_3 with rfl | ⟨i_4, h_i_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from ((partition_sort_rounds.run (1 + (1 + n_2)) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := 0) o3).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (n_2 + 1)) o4).trans ((ih (n_2 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o7 o8) (Nat.le_of_lt_succ lt))).trans rfl)) o9))) o10) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + n_2))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + n_2)) - 1) - i)))) (by decide) o11 (index_to rfl rfl o12)) (larger_from_right ((call1 partition_sort_rounds (x := 0) o13).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (n_2 + 1)) o14).trans ((ih (n_2 + 1) o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) o19)) o20))) ?_
            exact shown [n_2] [(maxRange 0 (1 + (1 + n_2)) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + n_2)) - 1) - i)))))] ⟨h_n_2, trivial⟩ (by decide +kernel)
          · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_2) (c := i_4) (of_rest h_i_3' (by close [n_2, i_4] [] ⟨h_n_2, h_i_4, trivial⟩))
            rcases first1 h_n_5 with rfl | ⟨n_6, h_n_6, rfl⟩
            · rcases first1 h_i_4 with rfl | ⟨i_6, h_i_6, rfl⟩
              · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => eq_from ((partition_sort_rounds.run (1 + (1 + (0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := 1) o3).trans (by decide +kernel : (partition_sort_rounds 1) = 0)) ((call1 partition_sort_rounds (x := 0) o4).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) o5))) o6) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (0 + 0)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (0 + 0))) - 1) - i)))) (by decide) o7 (index_to rfl rfl o8)) (larger_from_right ((call1 partition_sort_rounds (x := 0) o9).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := 1) o10).trans (by decide +kernel : (partition_sort_rounds 1) = 0)) o11)) o12)) ?_
                exact shown [] [(maxRange 0 (1 + (1 + (0 + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (0 + 0))) - 1) - i)))))] trivial (by decide +kernel)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from ((partition_sort_rounds.run (1 + (1 + ((1 + i_6) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_left ((call1 partition_sort_rounds (x := (i_6 + 2)) o3).trans ((ih (i_6 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_6 + 2)) (b := (1 + (1 + ((1 + i_6) + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := 0) o8).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) o9))) o10) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + ((1 + i_6) + 0)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + i_6) + 0))) - 1) - i)))) (by decide) o11 (index_to rfl rfl o12)) (larger_from_right ((call1 partition_sort_rounds (x := 0) o13).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (i_6 + 2)) o14).trans ((ih (i_6 + 2) o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_6 + 2)) (b := (1 + (1 + ((1 + i_6) + 0)))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) o19)) o20))) ?_
                exact shown [i_6] [(maxRange 0 (1 + (1 + ((1 + i_6) + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + i_6) + 0))) - 1) - i)))))] ⟨h_i_6, trivial⟩ (by decide +kernel)
            · rcases total (n_6 - i_4) with h0_7_1 | h0_7_1
              · obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := i_4) (of_rest h0_7_1 (by close [i_4, n_6] [] ⟨h_i_4, h_n_6, trivial⟩))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => eq_from ((partition_sort_rounds.run (1 + (1 + (i_4 + (1 + (i_4 + n_7))))) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := (i_4 + 1)) o3).trans ((ih (i_4 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + 1)) (b := (1 + (1 + (i_4 + (1 + (i_4 + n_7)))))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := (i_4 + n_7 + 1)) o8).trans ((ih (i_4 + n_7 + 1) o9 (le_from rfl rfl o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + n_7 + 1)) (b := (1 + (1 + (i_4 + (1 + (i_4 + n_7)))))) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) o13))) o14) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (i_4 + (1 + (i_4 + n_7)))))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + n_7))))) - 1) - i)))) (by decide) o15 (index_to rfl rfl o16)) (larger_from_right ((call1 partition_sort_rounds (x := 0) o17).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_4 + n_7 + 2)) o18).trans ((ih (2 * i_4 + n_7 + 2) o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_4 + n_7 + 2)) (b := (1 + (1 + (i_4 + (1 + (i_4 + n_7)))))) o21 o22) (Nat.le_of_lt_succ lt))).trans rfl)) o23)) o24))) ?_
                exact shown [i_4, n_7] [(maxRange 0 (1 + (1 + (i_4 + (1 + (i_4 + n_7))))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + n_7))))) - 1) - i)))))] ⟨h_i_4, h_n_7, trivial⟩ (by decide +kernel)
              · rcases first1 h_i_4 with rfl | ⟨i_7, h_i_7, rfl⟩
                · exact absurd_of h0_7_1 (by close [n_6] [] ⟨h_n_6, trivial⟩)
                · obtain ⟨i_8, h_i_8, rfl⟩ := rest (v := i_7) (c := n_6) (of_rest h0_7_1 (by close [n_6, i_7] [] ⟨h_n_6, h_i_7, trivial⟩))
                  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => eq_from ((partition_sort_rounds.run (1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6)))) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_left ((call1 partition_sort_rounds (x := (i_8 + n_6 + 2)) o3).trans ((ih (i_8 + n_6 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_8 + n_6 + 2)) (b := (1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6))))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := (n_6 + 1)) o8).trans ((ih (n_6 + 1) o9 (le_from rfl rfl o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_6 + 1)) (b := (1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6))))) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) o13))) o14) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6))))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6)))) - 1) - i)))) (by decide) o15 (index_to rfl rfl o16)) (larger_from_right ((call1 partition_sort_rounds (x := 0) o17).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (i_8 + 2 * n_6 + 3)) o18).trans ((ih (i_8 + 2 * n_6 + 3) o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_8 + 2 * n_6 + 3)) (b := (1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6))))) o21 o22) (Nat.le_of_lt_succ lt))).trans rfl)) o23)) o24))) ?_
                  exact shown [n_6, i_8] [(maxRange 0 (1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6)))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + i_8)) + (1 + n_6)))) - 1) - i)))))] ⟨h_n_6, h_i_8, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_rounds n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (partition_sort_rounds.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a _ _ _ => partition_sort_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n1 .p0], .same 8 .p0 .n0 .n0 .n0 (.sub .p0 .n1)⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) h.1 h.2.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_rounds n) = (n - 1) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 8 .o0) (.sub .o0 .n1)) [Steps.rule_1]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨partition_sort_rounds.ends, Steps.part_1⟩
end partition_sort.worst_rounds
