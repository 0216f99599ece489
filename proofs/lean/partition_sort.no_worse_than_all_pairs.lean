import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.no_worse_than_all_pairs
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The relation `partition_sort`. -/
def partition_sort.body (partition_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i)))))))
def partition_sort.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort.size (n : Int) : Nat := magnitude n
def partition_sort.step (f : Int → Int) (x : Int) : Int := partition_sort.body (fun n => f n) x
def partition_sort (n : Int) : Int := fix (fun (x : Int) => partition_sort.size x) partition_sort.step n
/-- The recursion of `partition_sort` ends. -/
def partition_sort.Ends : Prop := Falls (fun (x : Int) => partition_sort.Domain x) (fun x => partition_sort.size x) partition_sort.step

/-- The claim `partition_sort.no_worse_than_all_pairs`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (partition_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (partition_sort n) ≤ (all_pairs n))
end partition_sort.no_worse_than_all_pairs

namespace partition_sort.no_worse_than_all_pairs
theorem all_pairs.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs.size n' < all_pairs.size n → f₁ n' = f₂ n') → all_pairs.body f₁ n = all_pairs.body f₂ n := by
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
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (agree1 (x := (n_1 + 1)) (at1_ o2) (ih (n_1 + 1) (at0_ o3) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem all_pairs.ends : all_pairs.Ends := fun f g (x : Int) d ih =>
  all_pairs.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem all_pairs.eq : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0 => fix_eq all_pairs.ends n k0

theorem partition_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort.size n' < partition_sort.size n → f₁ n' = f₂ n') → partition_sort.body f₁ n = partition_sort.body f₂ n := by
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
    have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → ((«f₁» (0 + 1 * i_2)) + («f₁» (((2 + n_1) - 1) - (0 + 1 * i_2)))) = ((«f₂» (0 + 1 * i_2)) + («f₂» (((2 + n_1) - 1) - (0 + 1 * i_2)))) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      have v1_3_0 := start h_i_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [n_1]
        have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (add_from (agree1 (x := 0) (at0_ o1) (ih 0 (at1_ o2) (magnitude_lt (a := 0) (b := (2 + n_1)) (at1_ o3) (at1_ o4)))) (agree1 (x := (n_1 + 1)) (at0_ o5) (ih (n_1 + 1) (at1_ o6) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at1_ o7) (at1_ o8)))))) ?_
        decide +kernel
      obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_0
      obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
      have at0_ := eq_at [i_3, n_4]
      have at1_ := nonneg_at [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (add_from (agree1 (x := (i_3 + 1)) (at0_ o1) (ih (i_3 + 1) (at1_ o2) (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) (at1_ o3) (at1_ o4)))) (agree1 (x := n_4) (at0_ o5) (ih n_4 (at1_ o6) (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) (at1_ o7) (at1_ o8)))))) ?_
      decide +kernel
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => fun o2 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl (at0_ o2)) same_i_2)))) ?_
    decide +kernel
theorem partition_sort.ends : partition_sort.Ends := fun f g (x : Int) d ih =>
  partition_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_sort.eq : ∀ (n : Int), (0 ≤ n) → partition_sort n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i))))))) :=
  fun n k0 => fix_eq partition_sort.ends n k0

theorem all_pairs.run : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0 => (all_pairs.eq n k0)
theorem partition_sort.run : ∀ (n : Int), (0 ≤ n) → partition_sort n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i))))))) :=
  fun n k0 => (partition_sort.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → all_pairs.size n < bound → ((2 * 1) * (all_pairs n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((all_pairs.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((all_pairs.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        have at2_ := nonneg_at [n_1] [(all_pairs (n_1 + 1))] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from (mul_from rfl ((all_pairs.run (2 + n_1) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (call1 all_pairs (x := (n_1 + 1)) (at1_ o3)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))))) (at2_ o7)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) (at0_ o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))))) (at2_ o11))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (all_pairs n)) = ((n ^ 2) - n) :=
  fun n k0 =>
    (Steps.lemma_1 (all_pairs.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_sort.size n < bound → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((partition_sort.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((partition_sort.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := maxRange_at (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i)))) (by decide) (nonempty_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))
        have h_i_2' := index_from rfl rfl h_i_2'
        have v1_3_1 := start h_i_2
        rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
        · obtain ⟨n_3, s0_3_1, h_n_3, s0_3_10, s0_3_1', s0_3_1e⟩ := residue (m := 2) h_n_1 (by decide)
          have s0_3_10 := start s0_3_10
          rcases next (c := 0) (d := 1) s0_3_10 rfl with rfl | s0_3_10
          · subst s0_3_1e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3, (maxRange 0 (2 + (2 * n_3 + 0)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 0)) - 1) - i)))))]
            have at2_ := nonneg_at [n_3] [(maxRange 0 (2 + (2 * n_3 + 0)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩
            have at3_ := nonneg_at [n_3] [(maxRange 0 (2 + (2 * n_3 + 0)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 0)) - 1) - i))))), (partition_sort (2 * n_3 + 1))] ⟨h_n_3, trivial⟩
            have at4_ := eq_at [n_3, (maxRange 0 (2 + (2 * n_3 + 0)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 0)) - 1) - i))))), (partition_sort (2 * n_3 + 1))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from (mul_from rfl ((partition_sort.run (2 + (2 * n_3 + 0)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from ((call1 partition_sort (x := 0) (at1_ o3)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * n_3 + 1)) (at1_ o4))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_3 + 1) (at2_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_3 + 1)) (b := (2 + (2 * n_3 + 0))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt)))))) (at3_ o8)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at3_ o9)) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + (2 * n_3 + 0))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 0)) - 1) - i)))) (by decide) (at3_ o10) (index_to rfl rfl (at3_ o11))) (add_from ((call1 partition_sort (x := 0) (at4_ o12)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * n_3 + 1)) (at4_ o13))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_3 + 1) (at2_ o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_3 + 1)) (b := (2 + (2 * n_3 + 0))) (at2_ o15) (at2_ o16)) (Nat.le_of_lt_succ lt)))))) (at3_ o17))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_10 rfl with rfl | s0_3_10
          · subst s0_3_1e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3, (maxRange 0 (2 + (2 * n_3 + 1)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 1)) - 1) - i)))))]
            have at2_ := nonneg_at [n_3] [(maxRange 0 (2 + (2 * n_3 + 1)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 1)) - 1) - i)))))] ⟨h_n_3, trivial⟩
            have at3_ := nonneg_at [n_3] [(maxRange 0 (2 + (2 * n_3 + 1)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 1)) - 1) - i))))), (partition_sort (2 * n_3 + 2))] ⟨h_n_3, trivial⟩
            have at4_ := eq_at [n_3, (maxRange 0 (2 + (2 * n_3 + 1)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 1)) - 1) - i))))), (partition_sort (2 * n_3 + 2))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from (mul_from rfl ((partition_sort.run (2 + (2 * n_3 + 1)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from ((call1 partition_sort (x := 0) (at1_ o3)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * n_3 + 2)) (at1_ o4))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_3 + 2) (at2_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_3 + 2)) (b := (2 + (2 * n_3 + 1))) (at2_ o6) (at2_ o7)) (Nat.le_of_lt_succ lt)))))) (at3_ o8)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at3_ o9)) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + (2 * n_3 + 1))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (2 * n_3 + 1)) - 1) - i)))) (by decide) (at3_ o10) (index_to rfl rfl (at3_ o11))) (add_from ((call1 partition_sort (x := 0) (at4_ o12)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * n_3 + 2)) (at4_ o13))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_3 + 2) (at2_ o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_3 + 2)) (b := (2 + (2 * n_3 + 1))) (at2_ o15) (at2_ o16)) (Nat.le_of_lt_succ lt)))))) (at3_ o17))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_10 s0_3_1') (by close [] [s0_3_1] trivial)
        obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
        obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
        obtain ⟨i_5, s0_5_1, h_i_5, s0_5_10, s0_5_1', s0_5_1e⟩ := residue (m := 2) h_i_3 (by decide)
        have s0_5_10 := start s0_5_10
        rcases next (c := 0) (d := 1) s0_5_10 rfl with rfl | s0_5_10
        · subst s0_5_1e
          obtain ⟨n_6, s0_6_1, h_n_6, s0_6_10, s0_6_1', s0_6_1e⟩ := residue (m := 2) h_n_4 (by decide)
          have s0_6_10 := start s0_6_10
          rcases next (c := 0) (d := 1) s0_6_10 rfl with rfl | s0_6_10
          · subst s0_6_1e
            have at0_ := nonneg_at [i_5, n_6] [] ⟨h_i_5, h_n_6, trivial⟩
            have at1_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i)))))]
            have at2_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 1))]
            have at3_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 1))] ⟨h_i_5, h_n_6, trivial⟩
            have at4_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i)))))] ⟨h_i_5, h_n_6, trivial⟩
            have at5_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 1)), (partition_sort (2 * n_6))] ⟨h_i_5, h_n_6, trivial⟩
            have at6_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 1)), (partition_sort (2 * n_6)), (partition_sort (2 * i_5 + 2 * n_6 + 1))] ⟨h_i_5, h_n_6, trivial⟩
            have at7_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 1)), (partition_sort (2 * n_6))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from (mul_from rfl ((partition_sort.run (2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl))) rfl (of_rest (add_nonneg (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from (call1 partition_sort (x := (2 * i_5 + 1)) (at1_ o3)) (call1 partition_sort (x := (2 * n_6)) (at2_ o4))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_6) (at3_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_6)) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 0)))) (at3_ o6) (at3_ o7)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 1) (at4_ o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 1)) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 0)))) (at4_ o9) (at4_ o10)) (Nat.le_of_lt_succ lt)))))) (at5_ o11)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at6_ o12)) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 0)))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 0))) - 1) - i)))) (by decide) (at6_ o13) (index_to rfl rfl (at6_ o14))) (add_from ((call1 partition_sort (x := 0) (at7_ o15)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * i_5 + 2 * n_6 + 1)) (at7_ o16))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 2 * n_6 + 1) (at5_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 2 * n_6 + 1)) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 0)))) (at5_ o18) (at5_ o19)) (Nat.le_of_lt_succ lt)))))) (at6_ o20))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_6_10 rfl with rfl | s0_6_10
          · subst s0_6_1e
            have at0_ := nonneg_at [i_5, n_6] [] ⟨h_i_5, h_n_6, trivial⟩
            have at1_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i)))))]
            have at2_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 1))]
            have at3_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 1))] ⟨h_i_5, h_n_6, trivial⟩
            have at4_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i)))))] ⟨h_i_5, h_n_6, trivial⟩
            have at5_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 1)), (partition_sort (2 * n_6 + 1))] ⟨h_i_5, h_n_6, trivial⟩
            have at6_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 1)), (partition_sort (2 * n_6 + 1)), (partition_sort (2 * i_5 + 2 * n_6 + 2))] ⟨h_i_5, h_n_6, trivial⟩
            have at7_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 1)), (partition_sort (2 * n_6 + 1))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from (mul_from rfl ((partition_sort.run (2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl))) rfl (of_rest (add_nonneg (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from (call1 partition_sort (x := (2 * i_5 + 1)) (at1_ o3)) (call1 partition_sort (x := (2 * n_6 + 1)) (at2_ o4))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_6 + 1) (at3_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_6 + 1)) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 1)))) (at3_ o6) (at3_ o7)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 1) (at4_ o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 1)) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 1)))) (at4_ o9) (at4_ o10)) (Nat.le_of_lt_succ lt)))))) (at5_ o11)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at6_ o12)) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 1)))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 0) + (2 * n_6 + 1))) - 1) - i)))) (by decide) (at6_ o13) (index_to rfl rfl (at6_ o14))) (add_from ((call1 partition_sort (x := 0) (at7_ o15)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * i_5 + 2 * n_6 + 2)) (at7_ o16))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 2 * n_6 + 2) (at5_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 2 * n_6 + 2)) (b := (2 + ((2 * i_5 + 0) + (2 * n_6 + 1)))) (at5_ o18) (at5_ o19)) (Nat.le_of_lt_succ lt)))))) (at6_ o20))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_6_10 s0_6_1') (by close [] [s0_6_1] trivial)
        rcases next (c := 1) (d := 2) s0_5_10 rfl with rfl | s0_5_10
        · subst s0_5_1e
          obtain ⟨n_6, s0_6_1, h_n_6, s0_6_10, s0_6_1', s0_6_1e⟩ := residue (m := 2) h_n_4 (by decide)
          have s0_6_10 := start s0_6_10
          rcases next (c := 0) (d := 1) s0_6_10 rfl with rfl | s0_6_10
          · subst s0_6_1e
            have at0_ := nonneg_at [i_5, n_6] [] ⟨h_i_5, h_n_6, trivial⟩
            have at1_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i)))))]
            have at2_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 2))]
            have at3_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 2))] ⟨h_i_5, h_n_6, trivial⟩
            have at4_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i)))))] ⟨h_i_5, h_n_6, trivial⟩
            have at5_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 2)), (partition_sort (2 * n_6))] ⟨h_i_5, h_n_6, trivial⟩
            have at6_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 2)), (partition_sort (2 * n_6)), (partition_sort (2 * i_5 + 2 * n_6 + 2))] ⟨h_i_5, h_n_6, trivial⟩
            have at7_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i))))), (partition_sort (2 * i_5 + 2)), (partition_sort (2 * n_6))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from (mul_from rfl ((partition_sort.run (2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl))) rfl (of_rest (add_nonneg (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from (call1 partition_sort (x := (2 * i_5 + 2)) (at1_ o3)) (call1 partition_sort (x := (2 * n_6)) (at2_ o4))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_6) (at3_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_6)) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 0)))) (at3_ o6) (at3_ o7)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 2) (at4_ o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 2)) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 0)))) (at4_ o9) (at4_ o10)) (Nat.le_of_lt_succ lt)))))) (at5_ o11)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at6_ o12)) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 0)))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 0))) - 1) - i)))) (by decide) (at6_ o13) (index_to rfl rfl (at6_ o14))) (add_from ((call1 partition_sort (x := 0) (at7_ o15)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * i_5 + 2 * n_6 + 2)) (at7_ o16))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 2 * n_6 + 2) (at5_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 2 * n_6 + 2)) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 0)))) (at5_ o18) (at5_ o19)) (Nat.le_of_lt_succ lt)))))) (at6_ o20))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_6_10 rfl with rfl | s0_6_10
          · subst s0_6_1e
            have at0_ := nonneg_at [i_5, n_6] [] ⟨h_i_5, h_n_6, trivial⟩
            have at1_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i)))))]
            have at2_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 2))]
            have at3_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 2))] ⟨h_i_5, h_n_6, trivial⟩
            have at4_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i)))))] ⟨h_i_5, h_n_6, trivial⟩
            have at5_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 2)), (partition_sort (2 * n_6 + 1))] ⟨h_i_5, h_n_6, trivial⟩
            have at6_ := nonneg_at [i_5, n_6] [(maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 2)), (partition_sort (2 * n_6 + 1)), (partition_sort (2 * i_5 + 2 * n_6 + 3))] ⟨h_i_5, h_n_6, trivial⟩
            have at7_ := eq_at [i_5, n_6, (maxRange 0 (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i))))), (partition_sort (2 * i_5 + 2)), (partition_sort (2 * n_6 + 1))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from (mul_from rfl ((partition_sort.run (2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl))) rfl (of_rest (add_nonneg (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from (call1 partition_sort (x := (2 * i_5 + 2)) (at1_ o3)) (call1 partition_sort (x := (2 * n_6 + 1)) (at2_ o4))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * n_6 + 1) (at3_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * n_6 + 1)) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 1)))) (at3_ o6) (at3_ o7)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 2) (at4_ o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 2)) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 1)))) (at4_ o9) (at4_ o10)) (Nat.le_of_lt_succ lt)))))) (at5_ o11)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at6_ o12)) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 1)))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + ((2 * i_5 + 1) + (2 * n_6 + 1))) - 1) - i)))) (by decide) (at6_ o13) (index_to rfl rfl (at6_ o14))) (add_from ((call1 partition_sort (x := 0) (at7_ o15)).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (2 * i_5 + 2 * n_6 + 3)) (at7_ o16))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (2 * i_5 + 2 * n_6 + 3) (at5_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_5 + 2 * n_6 + 3)) (b := (2 + ((2 * i_5 + 1) + (2 * n_6 + 1)))) (at5_ o18) (at5_ o19)) (Nat.le_of_lt_succ lt)))))) (at6_ o20))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_6_10 s0_6_1') (by close [] [s0_6_1] trivial)
        exact absurd_of (add_nonneg s0_5_10 s0_5_1') (by close [] [s0_5_1] trivial)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n) :=
  fun n k0 =>
    (Steps.lemma_2 (partition_sort.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (partition_sort n) ≤ (all_pairs n) := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := eq_at [n_0, (partition_sort n_0)]
  have at2_ := nonneg_at [n_0] [(partition_sort n_0), (all_pairs n_0)] ⟨h_n_0, trivial⟩
  have at3_ := nonneg_at [n_0] [(partition_sort n_0)] ⟨h_n_0, trivial⟩
  have at4_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => le_from (call1 partition_sort (x := n_0) (at0_ o1)) (call1 all_pairs (x := n_0) (at1_ o2)) (of_multiple (c := 2) (at2_ o3) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 (at3_ o4)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 (at4_ o5))))) (at2_ o6)))) ?_
  decide +kernel

theorem proof : Statement := ⟨all_pairs.ends, partition_sort.ends, Steps.part_1⟩
end partition_sort.no_worse_than_all_pairs
