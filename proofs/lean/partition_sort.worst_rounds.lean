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
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → (larger («f₁» (0 + 1 * i_2)) («f₁» (((2 + n_1) - 1) - (0 + 1 * i_2)))) = (larger («f₂» (0 + 1 * i_2)) («f₂» (((2 + n_1) - 1) - (0 + 1 * i_2)))) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      have v1_3_0 := start h_i_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [n_1]
        have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (call2 larger (agree1 (x := 0) (at0_ o1) (ih 0 (at1_ o2) (magnitude_lt (a := 0) (b := (2 + n_1)) (at1_ o3) (at1_ o4)))) (agree1 (x := (n_1 + 1)) (at0_ o5) (ih (n_1 + 1) (at1_ o6) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at1_ o7) (at1_ o8)))))) ?_
        decide +kernel
      obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_0
      obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
      have at0_ := eq_at [i_3, n_4]
      have at1_ := nonneg_at [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (call2 larger (agree1 (x := (i_3 + 1)) (at0_ o1) (ih (i_3 + 1) (at1_ o2) (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) (at1_ o3) (at1_ o4)))) (agree1 (x := n_4) (at0_ o5) (ih n_4 (at1_ o6) (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) (at1_ o7) (at1_ o8)))))) ?_
      decide +kernel
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => fun o2 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl (at0_ o2)) same_i_2)))) ?_
    decide +kernel
theorem partition_sort_rounds.ends : partition_sort_rounds.Ends := fun f g (x : Int) d ih =>
  partition_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_rounds n = (if (n ≤ 1) then 0 else (1 + (maxRange 0 n 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds ((n - 1) - i))))))) :=
  fun n k0 => fix_eq partition_sort_rounds.ends n k0

theorem partition_sort_rounds.run : ∀ (n : Int), (0 ≤ n) → partition_sort_rounds n = (if (n ≤ 1) then 0 else (1 + (maxRange 0 n 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds ((n - 1) - i))))))) :=
  fun n k0 => (partition_sort_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_rounds.size n < bound → (partition_sort_rounds n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((partition_sort_rounds.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨i_3, h_i_3, h_i_3', h_i_3e⟩ := maxRange_at (a := 0) (b := (1 + (1 + n_2))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + n_2)) - 1) - i)))) (by decide) (nonempty_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))
          have h_i_3' := index_from rfl rfl h_i_3'
          have v1_4_1 := start h_i_3
          rcases next (c := 0) (d := 1) v1_4_1 rfl with rfl | v1_4_1
          · obtain ⟨n_4, s0_4_1, h_n_4, s0_4_10, s0_4_1', s0_4_1e⟩ := residue (m := 2) h_n_2 (by decide)
            have s0_4_10 := start s0_4_10
            rcases next (c := 0) (d := 1) s0_4_10 rfl with rfl | s0_4_10
            · subst s0_4_1e
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              have at1_ := eq_at [n_4, (maxRange 0 (1 + (1 + (2 * n_4 + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (2 * n_4 + 0))) - 1) - i)))))]
              have at2_ := nonneg_at [n_4] [(maxRange 0 (1 + (1 + (2 * n_4 + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (2 * n_4 + 0))) - 1) - i)))))] ⟨h_n_4, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((partition_sort_rounds.run (1 + (1 + (2 * n_4 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o3)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * n_4 + 1)) (at1_ o4)).trans ((ih (2 * n_4 + 1) (at2_ o5) (le_from rfl rfl (at2_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_4 + 1)) (b := (1 + (1 + (2 * n_4 + 0)))) (at2_ o7) (at2_ o8)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o9)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (2 * n_4 + 0)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (2 * n_4 + 0))) - 1) - i)))) (by decide) (at2_ o11) (index_to rfl rfl (at2_ o12))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o13)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * n_4 + 1)) (at1_ o14)).trans ((ih (2 * n_4 + 1) (at2_ o15) (le_from rfl rfl (at2_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_4 + 1)) (b := (1 + (1 + (2 * n_4 + 0)))) (at2_ o17) (at2_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o19))) (at2_ o20))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) s0_4_10 rfl with rfl | s0_4_10
            · subst s0_4_1e
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              have at1_ := eq_at [n_4, (maxRange 0 (1 + (1 + (2 * n_4 + 1))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (2 * n_4 + 1))) - 1) - i)))))]
              have at2_ := nonneg_at [n_4] [(maxRange 0 (1 + (1 + (2 * n_4 + 1))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (2 * n_4 + 1))) - 1) - i)))))] ⟨h_n_4, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((partition_sort_rounds.run (1 + (1 + (2 * n_4 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o3)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * n_4 + 2)) (at1_ o4)).trans ((ih (2 * n_4 + 2) (at2_ o5) (le_from rfl rfl (at2_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_4 + 2)) (b := (1 + (1 + (2 * n_4 + 1)))) (at2_ o7) (at2_ o8)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o9)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (2 * n_4 + 1)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (2 * n_4 + 1))) - 1) - i)))) (by decide) (at2_ o11) (index_to rfl rfl (at2_ o12))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o13)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * n_4 + 2)) (at1_ o14)).trans ((ih (2 * n_4 + 2) (at2_ o15) (le_from rfl rfl (at2_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_4 + 2)) (b := (1 + (1 + (2 * n_4 + 1)))) (at2_ o17) (at2_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o19))) (at2_ o20))) ?_
              decide +kernel
            exact absurd_of (add_nonneg s0_4_10 s0_4_1') (by close [] [s0_4_1] trivial)
          obtain ⟨i_4, h_i_4, rfl⟩ := rest v1_4_1
          obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_2) (c := i_4) (of_rest h_i_3' (by close [n_2, i_4] [] ⟨h_n_2, h_i_4, trivial⟩))
          rcases total (n_5 - 1) with h0_6_1 | h0_6_1
          · have v1_6_1 := start h_n_5
            rcases next (c := 0) (d := 1) v1_6_1 rfl with rfl | v1_6_1
            · exact absurd_of h0_6_1 (by close [i_4] [] ⟨h_i_4, trivial⟩)
            obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_1
            rcases total (n_6 - i_4) with h0_7_1 | h0_7_1
            · obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := i_4) (of_rest h0_7_1 (by close [i_4, n_6] [] ⟨h_i_4, h_n_6, trivial⟩))
              obtain ⟨n_8, s0_8_1, h_n_8, s0_8_10, s0_8_1', s0_8_1e⟩ := residue (m := 2) h_n_7 (by decide)
              have s0_8_10 := start s0_8_10
              rcases next (c := 0) (d := 1) s0_8_10 rfl with rfl | s0_8_10
              · subst s0_8_1e
                have at0_ := nonneg_at [i_4, n_8] [] ⟨h_i_4, h_n_8, trivial⟩
                have at1_ := eq_at [i_4, n_8, (maxRange 0 (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0)))))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0)))))) - 1) - i)))))]
                have at2_ := nonneg_at [i_4, n_8] [(maxRange 0 (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0)))))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0)))))) - 1) - i)))))] ⟨h_i_4, h_n_8, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((partition_sort_rounds.run (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0)))))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := (i_4 + 1)) (at1_ o3)).trans ((ih (i_4 + 1) (at2_ o4) (le_from rfl rfl (at2_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + 1)) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0))))))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := (i_4 + 2 * n_8 + 1)) (at1_ o8)).trans ((ih (i_4 + 2 * n_8 + 1) (at2_ o9) (le_from rfl rfl (at2_ o10)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + 2 * n_8 + 1)) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0))))))) (at2_ o11) (at2_ o12)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o13)))) (at2_ o14)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0))))))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0)))))) - 1) - i)))) (by decide) (at2_ o15) (index_to rfl rfl (at2_ o16))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o17)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_4 + 2 * n_8 + 2)) (at1_ o18)).trans ((ih (2 * i_4 + 2 * n_8 + 2) (at2_ o19) (le_from rfl rfl (at2_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_4 + 2 * n_8 + 2)) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 0))))))) (at2_ o21) (at2_ o22)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o23))) (at2_ o24))) ?_
                decide +kernel
              rcases next (c := 1) (d := 2) s0_8_10 rfl with rfl | s0_8_10
              · subst s0_8_1e
                have at0_ := nonneg_at [i_4, n_8] [] ⟨h_i_4, h_n_8, trivial⟩
                have at1_ := eq_at [i_4, n_8, (maxRange 0 (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1)))))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1)))))) - 1) - i)))))]
                have at2_ := nonneg_at [i_4, n_8] [(maxRange 0 (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1)))))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1)))))) - 1) - i)))))] ⟨h_i_4, h_n_8, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((partition_sort_rounds.run (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1)))))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := (i_4 + 1)) (at1_ o3)).trans ((ih (i_4 + 1) (at2_ o4) (le_from rfl rfl (at2_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + 1)) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1))))))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := (i_4 + 2 * n_8 + 2)) (at1_ o8)).trans ((ih (i_4 + 2 * n_8 + 2) (at2_ o9) (le_from rfl rfl (at2_ o10)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + 2 * n_8 + 2)) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1))))))) (at2_ o11) (at2_ o12)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o13)))) (at2_ o14)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1))))))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1)))))) - 1) - i)))) (by decide) (at2_ o15) (index_to rfl rfl (at2_ o16))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o17)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_4 + 2 * n_8 + 3)) (at1_ o18)).trans ((ih (2 * i_4 + 2 * n_8 + 3) (at2_ o19) (le_from rfl rfl (at2_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_4 + 2 * n_8 + 3)) (b := (1 + (1 + (i_4 + (1 + (i_4 + (2 * n_8 + 1))))))) (at2_ o21) (at2_ o22)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o23))) (at2_ o24))) ?_
                decide +kernel
              exact absurd_of (add_nonneg s0_8_10 s0_8_1') (by close [] [s0_8_1] trivial)
            · have v1_7_1 := start h_i_4
              rcases next (c := 0) (d := 1) v1_7_1 rfl with rfl | v1_7_1
              · exact absurd_of h0_7_1 (by close [n_6] [] ⟨h_n_6, trivial⟩)
              obtain ⟨i_7, h_i_7, rfl⟩ := rest v1_7_1
              obtain ⟨i_8, h_i_8, rfl⟩ := rest (v := i_7) (c := n_6) (of_rest h0_7_1 (by close [n_6, i_7] [] ⟨h_n_6, h_i_7, trivial⟩))
              obtain ⟨i_9, s0_9_1, h_i_9, s0_9_10, s0_9_1', s0_9_1e⟩ := residue (m := 2) h_i_8 (by decide)
              have s0_9_10 := start s0_9_10
              rcases next (c := 0) (d := 1) s0_9_10 rfl with rfl | s0_9_10
              · subst s0_9_1e
                have at0_ := nonneg_at [n_6, i_9] [] ⟨h_n_6, h_i_9, trivial⟩
                have at1_ := eq_at [n_6, i_9, (maxRange 0 (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6)))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6)))) - 1) - i)))))]
                have at2_ := nonneg_at [n_6, i_9] [(maxRange 0 (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6)))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6)))) - 1) - i)))))] ⟨h_n_6, h_i_9, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((partition_sort_rounds.run (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6)))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_left ((call1 partition_sort_rounds (x := (2 * i_9 + n_6 + 2)) (at1_ o3)).trans ((ih (2 * i_9 + n_6 + 2) (at2_ o4) (le_from rfl rfl (at2_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_9 + n_6 + 2)) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6))))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := (n_6 + 1)) (at1_ o8)).trans ((ih (n_6 + 1) (at2_ o9) (le_from rfl rfl (at2_ o10)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_6 + 1)) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6))))) (at2_ o11) (at2_ o12)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o13)))) (at2_ o14)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6))))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6)))) - 1) - i)))) (by decide) (at2_ o15) (index_to rfl rfl (at2_ o16))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o17)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_9 + 2 * n_6 + 3)) (at1_ o18)).trans ((ih (2 * i_9 + 2 * n_6 + 3) (at2_ o19) (le_from rfl rfl (at2_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_9 + 2 * n_6 + 3)) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 0))) + (1 + n_6))))) (at2_ o21) (at2_ o22)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o23))) (at2_ o24))) ?_
                decide +kernel
              rcases next (c := 1) (d := 2) s0_9_10 rfl with rfl | s0_9_10
              · subst s0_9_1e
                have at0_ := nonneg_at [n_6, i_9] [] ⟨h_n_6, h_i_9, trivial⟩
                have at1_ := eq_at [n_6, i_9, (maxRange 0 (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6)))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6)))) - 1) - i)))))]
                have at2_ := nonneg_at [n_6, i_9] [(maxRange 0 (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6)))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6)))) - 1) - i)))))] ⟨h_n_6, h_i_9, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((partition_sort_rounds.run (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6)))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_left ((call1 partition_sort_rounds (x := (2 * i_9 + n_6 + 3)) (at1_ o3)).trans ((ih (2 * i_9 + n_6 + 3) (at2_ o4) (le_from rfl rfl (at2_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_9 + n_6 + 3)) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6))))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := (n_6 + 1)) (at1_ o8)).trans ((ih (n_6 + 1) (at2_ o9) (le_from rfl rfl (at2_ o10)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_6 + 1)) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6))))) (at2_ o11) (at2_ o12)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o13)))) (at2_ o14)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6))))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6)))) - 1) - i)))) (by decide) (at2_ o15) (index_to rfl rfl (at2_ o16))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o17)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_9 + 2 * n_6 + 4)) (at1_ o18)).trans ((ih (2 * i_9 + 2 * n_6 + 4) (at2_ o19) (le_from rfl rfl (at2_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_9 + 2 * n_6 + 4)) (b := (1 + (1 + ((1 + (n_6 + (2 * i_9 + 1))) + (1 + n_6))))) (at2_ o21) (at2_ o22)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o23))) (at2_ o24))) ?_
                decide +kernel
              exact absurd_of (add_nonneg s0_9_10 s0_9_1') (by close [] [s0_9_1] trivial)
          · have v1_6_1 := start h_n_5
            rcases next (c := 0) (d := 1) v1_6_1 rfl with rfl | v1_6_1
            · rcases total (0 - i_4) with h0_6_1 | h0_6_1
              · have v1_6_1 := start h_i_4
                rcases next (c := 0) (d := 1) v1_6_1 rfl with rfl | v1_6_1
                · have at0_ := eq_at [(maxRange 0 (1 + (1 + (0 + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (0 + 0))) - 1) - i)))))]
                  have at1_ := nonneg_at [] [(maxRange 0 (1 + (1 + (0 + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (0 + 0))) - 1) - i)))))] trivial
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => eq_from ((partition_sort_rounds.run (1 + (1 + (0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_right ((call1 partition_sort_rounds (x := 1) (at0_ o3)).trans (by decide +kernel : (partition_sort_rounds 1) = 0)) ((call1 partition_sort_rounds (x := 0) (at0_ o4)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) (at1_ o5)))) (at1_ o6)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + (0 + 0)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + (0 + 0))) - 1) - i)))) (by decide) (at1_ o7) (index_to rfl rfl (at1_ o8))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at0_ o9)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := 1) (at0_ o10)).trans (by decide +kernel : (partition_sort_rounds 1) = 0)) (at1_ o11))) (at1_ o12))) ?_
                  decide +kernel
                obtain ⟨i_6, h_i_6, rfl⟩ := rest v1_6_1
                exact absurd_of h0_6_1 (by close [i_6] [] ⟨h_i_6, trivial⟩)
              · have v1_6_1 := start h_i_4
                rcases next (c := 0) (d := 1) v1_6_1 rfl with rfl | v1_6_1
                · exact absurd_of h0_6_1 (by decide +kernel)
                obtain ⟨i_6, h_i_6, rfl⟩ := rest v1_6_1
                obtain ⟨i_7, s0_7_1, h_i_7, s0_7_10, s0_7_1', s0_7_1e⟩ := residue (m := 2) h_i_6 (by decide)
                have s0_7_10 := start s0_7_10
                rcases next (c := 0) (d := 1) s0_7_10 rfl with rfl | s0_7_10
                · subst s0_7_1e
                  have at0_ := nonneg_at [i_7] [] ⟨h_i_7, trivial⟩
                  have at1_ := eq_at [i_7, (maxRange 0 (1 + (1 + ((1 + (2 * i_7 + 0)) + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (2 * i_7 + 0)) + 0))) - 1) - i)))))]
                  have at2_ := nonneg_at [i_7] [(maxRange 0 (1 + (1 + ((1 + (2 * i_7 + 0)) + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (2 * i_7 + 0)) + 0))) - 1) - i)))))] ⟨h_i_7, trivial⟩
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((partition_sort_rounds.run (1 + (1 + ((1 + (2 * i_7 + 0)) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_left ((call1 partition_sort_rounds (x := (2 * i_7 + 2)) (at1_ o3)).trans ((ih (2 * i_7 + 2) (at2_ o4) (le_from rfl rfl (at2_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_7 + 2)) (b := (1 + (1 + ((1 + (2 * i_7 + 0)) + 0)))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := 0) (at1_ o8)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) (at2_ o9)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + ((1 + (2 * i_7 + 0)) + 0)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (2 * i_7 + 0)) + 0))) - 1) - i)))) (by decide) (at2_ o11) (index_to rfl rfl (at2_ o12))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o13)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_7 + 2)) (at1_ o14)).trans ((ih (2 * i_7 + 2) (at2_ o15) (le_from rfl rfl (at2_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_7 + 2)) (b := (1 + (1 + ((1 + (2 * i_7 + 0)) + 0)))) (at2_ o17) (at2_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o19))) (at2_ o20))) ?_
                  decide +kernel
                rcases next (c := 1) (d := 2) s0_7_10 rfl with rfl | s0_7_10
                · subst s0_7_1e
                  have at0_ := nonneg_at [i_7] [] ⟨h_i_7, trivial⟩
                  have at1_ := eq_at [i_7, (maxRange 0 (1 + (1 + ((1 + (2 * i_7 + 1)) + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (2 * i_7 + 1)) + 0))) - 1) - i)))))]
                  have at2_ := nonneg_at [i_7] [(maxRange 0 (1 + (1 + ((1 + (2 * i_7 + 1)) + 0))) 1 (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (2 * i_7 + 1)) + 0))) - 1) - i)))))] ⟨h_i_7, trivial⟩
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((partition_sort_rounds.run (1 + (1 + ((1 + (2 * i_7 + 1)) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans (larger_from_left ((call1 partition_sort_rounds (x := (2 * i_7 + 3)) (at1_ o3)).trans ((ih (2 * i_7 + 3) (at2_ o4) (le_from rfl rfl (at2_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_7 + 3)) (b := (1 + (1 + ((1 + (2 * i_7 + 1)) + 0)))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 partition_sort_rounds (x := 0) (at1_ o8)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) (at2_ o9)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (1 + (1 + ((1 + (2 * i_7 + 1)) + 0)))) (s := 1) (fun (i : Int) => (larger (partition_sort_rounds i) (partition_sort_rounds (((1 + (1 + ((1 + (2 * i_7 + 1)) + 0))) - 1) - i)))) (by decide) (at2_ o11) (index_to rfl rfl (at2_ o12))) (larger_from_right ((call1 partition_sort_rounds (x := 0) (at1_ o13)).trans (by decide +kernel : (partition_sort_rounds 0) = 0)) ((call1 partition_sort_rounds (x := (2 * i_7 + 3)) (at1_ o14)).trans ((ih (2 * i_7 + 3) (at2_ o15) (le_from rfl rfl (at2_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_7 + 3)) (b := (1 + (1 + ((1 + (2 * i_7 + 1)) + 0)))) (at2_ o17) (at2_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) (at2_ o19))) (at2_ o20))) ?_
                  decide +kernel
                exact absurd_of (add_nonneg s0_7_10 s0_7_1') (by close [] [s0_7_1] trivial)
            obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_1
            exact absurd_of h0_6_1 (by close [i_4, n_6] [] ⟨h_i_4, h_n_6, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_rounds n) = (n - 1) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (partition_sort_rounds.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_rounds n) = (n - 1) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((call1 partition_sort_rounds (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) rfl (at1_ o4) (at1_ o5)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨partition_sort_rounds.ends, Steps.part_1⟩
end partition_sort.worst_rounds
