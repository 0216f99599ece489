import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.sorting_exact
/-- The relation `binary_search`. -/
def binary_search.body (binary_search : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2)))))
def binary_search.Domain (n : Int) : Prop := (0 ≤ n)
def binary_search.size (n : Int) : Nat := magnitude n
def binary_search.step (f : Int → Int) (x : Int) : Int := binary_search.body (fun n => f n) x
def binary_search (n : Int) : Int := fix (fun (x : Int) => binary_search.size x) binary_search.step n
/-- The recursion of `binary_search` ends. -/
def binary_search.Ends : Prop := Falls (fun (x : Int) => binary_search.Domain x) (fun x => binary_search.size x) binary_search.step

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `binary_search_sorting`. -/
def binary_search_sorting.body (binary_search_sorting : Int → Int → Int) (n q' : Int) : Int := (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n)))
def binary_search_sorting.Domain (n q' : Int) : Prop := (0 ≤ n) ∧ (0 ≤ q')
def binary_search_sorting.size (n q' : Int) : Nat := magnitude q'
def binary_search_sorting.step (f : Int × Int → Int) (x : Int × Int) : Int := binary_search_sorting.body (fun n q' => f (n, q')) x.1 x.2
def binary_search_sorting (n q' : Int) : Int := fix (fun (x : Int × Int) => binary_search_sorting.size x.1 x.2) binary_search_sorting.step (n, q')
/-- The recursion of `binary_search_sorting` ends. -/
def binary_search_sorting.Ends : Prop := Falls (fun (x : Int × Int) => binary_search_sorting.Domain x.1 x.2) (fun x => binary_search_sorting.size x.1 x.2) binary_search_sorting.step

/-- The claim `binary_search.sorting_exact`. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ (merge_sort.Ends) ∧ (binary_search_sorting.Ends) ∧ (∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))))
end binary_search.sorting_exact

namespace binary_search.sorting_exact
theorem binary_search.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_search.size n' < binary_search.size n → f₁ n' = f₂ n') → binary_search.body f₁ n = binary_search.body f₂ n := by
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
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 2) (at0_ o4) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem binary_search.ends : binary_search.Ends := fun f g (x : Int) d ih =>
  binary_search.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem binary_search.eq : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0 => fix_eq binary_search.ends n k0

theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
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
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 1) (at0_ o9) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o10) (at0_ o11))))) rfl))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 2) (at0_ o9) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o10) (at0_ o11))))) rfl))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => fix_eq merge_sort.ends n k0

theorem binary_search_sorting.congr (f₁ f₂ : Int → Int → Int) : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → (∀ n' q'' : Int, (0 ≤ n') → (0 ≤ q'') → binary_search_sorting.size n' q'' < binary_search_sorting.size n q' → f₁ n' q'' = f₂ n' q'') → binary_search_sorting.body f₁ n q' = binary_search_sorting.body f₂ n q' := by
  intro n_0 q_1 h_n_0 h_q_1 ih
  rcases total (0 - q_1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_q_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨q_2, h_q_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩)
  · have v1_2_0 := start h_q_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨q_2, h_q_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩
    have at1_ := eq_at [n_0, q_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree2 (x := n_0) (y := q_2) (at1_ o2) (at1_ o3) (ih n_0 q_2 (at0_ o4) (at0_ o5) (magnitude_lt (a := q_2) (b := (1 + q_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem binary_search_sorting.ends : binary_search_sorting.Ends := fun f g (x : Int × Int) d ih =>
  binary_search_sorting.congr (fun n q' => f (n, q')) (fun n q' => g (n, q')) x.1 x.2 d.1 d.2 (fun n' q'' k0 k1 lt => ih (n', q'') ⟨k0, k1⟩ lt)
theorem binary_search_sorting.eq : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → binary_search_sorting n q' = (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n))) :=
  fun n q' k0 k1 => fix_eq binary_search_sorting.ends (n, q') ⟨k0, k1⟩

theorem binary_search.run : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0 => (binary_search.eq n k0)
theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
theorem binary_search_sorting.run : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → binary_search_sorting n q' = (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n))) :=
  fun n q' k0 k1 => (binary_search_sorting.eq n q' k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → binary_search.size n < bound → (binary_search n) = (clog n 2)) := by
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
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((binary_search.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (clog_one (at0_ o3)) (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              have at1_ := eq_at [n_4]
              have at2_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
              have at3_ := eq_at [n_4, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from ((binary_search.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 binary_search (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl (at1_ o3))).trans (at1_ o4))).trans ((ih (n_4 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) rfl e_l1_))))))) (clog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o13) (at3_ o14) (at2_ o15) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at3_ o16) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at2_ o17) (at2_ o18) (at2_ o19) (at2_ o20) e_l1_))) (at2_ o21) (at2_ o22)) ?_
              decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((binary_search.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from rfl ((call1 binary_search (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl (at0_ o3))).trans (at0_ o4))).trans (by decide +kernel : (binary_search 1) = 0))))) (clog_from (m := 2) (c := 2) (at0_ o5) (at0_ o6) (of_decide_eq_true o7) (flog_from (m := 1) (c := 2) (at0_ o8) rfl (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11)))) (of_decide_eq_true o12) (of_decide_eq_true o13)) ?_
                decide +kernel
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
            have at3_ := eq_at [n_3, l1_]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from ((binary_search.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 binary_search (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3))).trans (at1_ o4))).trans ((ih (n_3 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 3)) (c := 2) (at3_ o13) (at3_ o14) (at2_ o15) (flog_from (m := (2 * n_3 + 2)) (c := 2) (at3_ o16) rfl (flog_level (m := (n_3 + 1)) 1 rfl (at2_ o17) (at2_ o18) (at2_ o19) (at2_ o20) e_l1_))) (at2_ o21) (at2_ o22)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (binary_search n) = (clog n 2) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (binary_search.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((merge_sort.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o3) (at0_ o4) (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o8) ((flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))).trans (at0_ o14)) (ipow_number 0 rfl)))) (of_decide_eq_true o15) (of_decide_eq_true o16)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have at0_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := eq_at [n_3, l1_, p1_]
            have at3_ := eq_at [n_3, l1_]
            have at4_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 1) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at2_ o21) (at2_ o22) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o23) ((flog_from (m := (n_3 + 1)) (c := 2) (at2_ o24) (at2_ o25) e_l1_).trans (at2_ o26)) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (at2_ o27) (at2_ o28) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o29) (at4_ o30) (at4_ o31) (at4_ o32) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o33) ((flog_from (m := (2 * n_3 + 2)) (c := 2) (at2_ o34) (at2_ o35) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o36) (at4_ o37) (at4_ o38) (at4_ o39) e_l1_)).trans (at2_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) (at4_ o42) (at4_ o43)) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              have at0_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := eq_at [n_3, l1_, p1_]
              have at3_ := eq_at [n_3, l1_]
              have at4_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 2) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o23) ((flog_from (m := (n_3 + 2)) (c := 2) (at2_ o24) (at2_ o25) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (at2_ o26)) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o27) (at2_ o28) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o29) (at4_ o30) (at4_ o31) (at4_ o32) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o33) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o34) (at2_ o35) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o36) (at4_ o37) (at4_ o38) (at4_ o39) e_l1_)).trans (at2_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) (at4_ o42) (at4_ o43)) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              have at0_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := eq_at [n_3, l1_, p1_]
              have at3_ := eq_at [n_3, l1_]
              have at4_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => fun o56 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 2) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o23)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o24) ((flog_from (m := (n_3 + 2)) (c := 2) (at2_ o25) (at2_ o26) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o27)))).trans (at2_ o28)) (ipow_sum (by decide) (at4_ o29) (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o30) (at2_ o31) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o32) (at4_ o33) (at4_ o34) (at4_ o35) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o36) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o37) (at2_ o38) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o39) (at4_ o40) (at4_ o41) (at4_ o42) e_l1_)).trans (at2_ o43)) (ipow_sum (by decide) (at4_ o44) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) (at4_ o45) (at4_ o46); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at2_ o47) e_p1_).trans (at2_ o48))] at h; exact h) (at4_ o49)) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (at4_ o50) (at4_ o51); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o52))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o53) (ipow_sum (by decide) (at4_ o54) (ipow_number 1 rfl) e_p1_)).trans (at2_ o55))] at h; exact h) (at4_ o56))) ?_
              decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → binary_search_sorting.size n q' < bound → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 q_1 h_n_0 h_q_1 lt
      rcases total (0 - q_1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_q_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · rcases total (n_0 - 1) with h0_2_0 | h0_2_0
          · have v1_2_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · exact absurd_of h0_2_0 (by decide +kernel)
            obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, l1_, p1_]
            have at3_ := eq_at [n_2, l1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => fun o25 => eq_from ((binary_search_sorting.run (1 + n_2) 0 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) ((call1 merge_sort (x := (n_2 + 1)) (at1_ o5)).trans ((Steps.lemma_2_1 (n_2 + 1) (at0_ o6) (le_from rfl rfl (at0_ o7))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o10) ((flog_from (m := (n_2 + 1)) (c := 2) (at3_ o11) (at3_ o12) e_l1_).trans (at2_ o13)) e_p1_))))))) (add_from ((call1 merge_sort (x := (n_2 + 1)) (at2_ o14)).trans ((Steps.lemma_2_1 (n_2 + 1) (at4_ o15) (le_from rfl rfl (at4_ o16))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at2_ o17) (at2_ o18) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o19) ((flog_from (m := (n_2 + 1)) (c := 2) (at2_ o20) (at2_ o21) e_l1_).trans (at2_ o22)) e_p1_))))) (zero_mul_from (at2_ o23))) (at4_ o24) (at4_ o25)) ?_
            decide +kernel
          · have v1_2_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((binary_search_sorting.run 0 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ((call1 merge_sort (x := 0) (at0_ o5)).trans (by decide +kernel : (merge_sort 0) = 0)))) (add_from ((call1 merge_sort (x := 0) (at0_ o6)).trans (by decide +kernel : (merge_sort 0) = 0)) (zero_mul_from (at0_ o7))) (of_decide_eq_true o8) (of_decide_eq_true o9)) ?_
              decide +kernel
            obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
            exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        obtain ⟨q_2, h_q_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩)
      · have v1_2_0 := start h_q_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨q_2, h_q_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [q_2] [] ⟨h_q_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (n_3 - 1) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [q_2] [] ⟨h_q_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := nonneg_at [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩
            rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_5_0 | c0_5_0
            · have at0_ := nonneg_at [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [q_2, n_4, l1_])
              have at0_ := nonneg_at [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_2, n_4, l1_, p1_])
              have at0_ := nonneg_at [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩
              have at1_ := eq_at [q_2, n_4]
              have at2_ := eq_at [q_2, n_4, l1_, p1_]
              have at3_ := eq_at [q_2, n_4, l1_]
              have at4_ := nonneg_at [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => fun o50 => eq_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + q_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := q_2) (at1_ o4) (at1_ o5)).trans ((ih (n_4 + 2) q_2 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := (n_4 + 2)) (at1_ o10)).trans ((Steps.lemma_2_1 (n_4 + 2) (at0_ o11) (le_from rfl rfl (at0_ o12))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at1_ o13) (at1_ o14) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o15) ((flog_from (m := (n_4 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (at2_ o18)) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (at2_ o19)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o20) (le_from rfl rfl (at4_ o21))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at2_ o22) (at2_ o23) (at4_ o24) (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o25) rfl e_l1_)))))))) ((call1 binary_search (x := (n_4 + 2)) (at2_ o26)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o27) (le_from rfl rfl (at4_ o28))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at2_ o29) (at2_ o30) (at4_ o31) (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o32) rfl e_l1_))))))) (add_from ((call1 merge_sort (x := (n_4 + 2)) (at2_ o33)).trans ((Steps.lemma_2_1 (n_4 + 2) (at4_ o34) (le_from rfl rfl (at4_ o35))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at2_ o36) (at2_ o37) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o38) ((flog_from (m := (n_4 + 2)) (c := 2) (at2_ o39) (at2_ o40) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (at2_ o41)) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (at2_ o42)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o43) (le_from rfl rfl (at4_ o44))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at2_ o45) (at2_ o46) (at4_ o47) (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o48) rfl e_l1_)))))) (at4_ o49) (at4_ o50)) ?_
              decide +kernel
            · have at0_ := nonneg_at [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [q_2, n_4, l1_])
              have at0_ := nonneg_at [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_2, n_4, l1_, p1_])
              have at0_ := nonneg_at [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩
              have at1_ := eq_at [q_2, n_4]
              have at2_ := eq_at [q_2, n_4, l1_]
              have at3_ := eq_at [q_2, n_4, l1_, p1_]
              have at4_ := nonneg_at [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => fun o56 => eq_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + q_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := q_2) (at1_ o4) (at1_ o5)).trans ((ih (n_4 + 2) q_2 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := (n_4 + 2)) (at1_ o10)).trans ((Steps.lemma_2_1 (n_4 + 2) (at0_ o11) (le_from rfl rfl (at0_ o12))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at1_ o13) (at1_ o14) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o15)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o16) ((flog_from (m := (n_4 + 2)) (c := 2) (at2_ o17) (at2_ o18) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o19)))).trans (at3_ o20)) (ipow_sum (by decide) (at4_ o21) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (at3_ o22)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o23) (le_from rfl rfl (at4_ o24))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at3_ o25) (at3_ o26) (at4_ o27) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o28) rfl e_l1_)))))))) ((call1 binary_search (x := (n_4 + 2)) (at3_ o29)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o30) (le_from rfl rfl (at4_ o31))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at3_ o32) (at3_ o33) (at4_ o34) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o35) rfl e_l1_))))))) (add_from ((call1 merge_sort (x := (n_4 + 2)) (at3_ o36)).trans ((Steps.lemma_2_1 (n_4 + 2) (at4_ o37) (le_from rfl rfl (at4_ o38))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at3_ o39) (at3_ o40) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o41)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o42) ((flog_from (m := (n_4 + 2)) (c := 2) (at3_ o43) (at3_ o44) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o45)))).trans (at3_ o46)) (ipow_sum (by decide) (at4_ o47) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (at3_ o48)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o49) (le_from rfl rfl (at4_ o50))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at3_ o51) (at3_ o52) (at4_ o53) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o54) rfl e_l1_)))))) (at4_ o55) (at4_ o56)) ?_
              decide +kernel
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [q_2] [] ⟨h_q_2, trivial⟩
              have at1_ := eq_at [q_2]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((binary_search_sorting.run (1 + 0) (1 + q_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := 1) (y := q_2) (at1_ o4) (at1_ o5)).trans ((ih 1 q_2 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := 1) (at1_ o10)).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (at1_ o11)).trans (by decide +kernel : (binary_search 1) = 0)))))) ((call1 binary_search (x := 1) (at1_ o12)).trans (by decide +kernel : (binary_search 1) = 0))))) (add_from ((call1 merge_sort (x := 1) (at1_ o13)).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (at1_ o14)).trans (by decide +kernel : (binary_search 1) = 0)))) (at0_ o15) (at0_ o16)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [q_2] [] ⟨h_q_2, trivial⟩
            have at1_ := eq_at [q_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((binary_search_sorting.run 0 (1 + q_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := 0) (y := q_2) (at1_ o4) (at1_ o5)).trans ((ih 0 q_2 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := 0) (at1_ o10)).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (at1_ o11)).trans (by decide +kernel : (binary_search 0) = 0)))))) ((call1 binary_search (x := 0) (at1_ o12)).trans (by decide +kernel : (binary_search 0) = 0))))) (add_from ((call1 merge_sort (x := 0) (at1_ o13)).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (at1_ o14)).trans (by decide +kernel : (binary_search 0) = 0)))) (at0_ o15) (at0_ o16)) ?_
            decide +kernel
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [q_2, n_3] [] ⟨h_q_2, h_n_3, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))) :=
  fun n q' k0 k1 =>
    (Steps.lemma_3 (binary_search_sorting.size n q' + 1)) n q' k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))) := by
  intro n_0 q_1 h_n_0 h_q_1
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (n_2 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := nonneg_at [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩
      rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
      · have at0_ := nonneg_at [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [q_1, n_3, l1_])
        have at0_ := nonneg_at [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_1, n_3, l1_, p1_])
        have at0_ := eq_at [q_1, n_3]
        have at1_ := nonneg_at [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩
        have at2_ := eq_at [q_1, n_3, l1_, p1_]
        have at3_ := eq_at [q_1, n_3, l1_]
        have at4_ := nonneg_at [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => fun o38 => eq_from ((call2 binary_search_sorting (x := (n_3 + 2)) (y := q_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 (n_3 + 2) q_1 (at1_ o3) (at1_ o4)).trans (add_from ((call1 merge_sort (x := (n_3 + 2)) (at0_ o5)).trans ((Steps.lemma_2_1 (n_3 + 2) (at1_ o6) (le_from rfl rfl (at1_ o7))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at0_ o8) (at0_ o9) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o10) ((flog_from (m := (n_3 + 2)) (c := 2) (at3_ o11) (at3_ o12) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (at2_ o13)) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (at2_ o14)).trans ((Steps.lemma_1_1 (n_3 + 2) (at4_ o15) (le_from rfl rfl (at4_ o16))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at2_ o17) (at2_ o18) (at4_ o19) (flog_from (m := (n_3 + 1)) (c := 2) (at2_ o20) rfl e_l1_)))))))) (add_from ((call1 merge_sort (x := (n_3 + 2)) (at2_ o21)).trans ((Steps.lemma_2_1 (n_3 + 2) (at4_ o22) (le_from rfl rfl (at4_ o23))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o24) (at2_ o25) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o26) ((flog_from (m := (n_3 + 2)) (c := 2) (at2_ o27) (at2_ o28) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (at2_ o29)) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (at2_ o30)).trans ((Steps.lemma_1_1 (n_3 + 2) (at4_ o31) (le_from rfl rfl (at4_ o32))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at2_ o33) (at2_ o34) (at4_ o35) (flog_from (m := (n_3 + 1)) (c := 2) (at2_ o36) rfl e_l1_)))))) (at4_ o37) (at4_ o38)) ?_
        decide +kernel
      · have at0_ := nonneg_at [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [q_1, n_3, l1_])
        have at0_ := nonneg_at [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_1, n_3, l1_, p1_])
        have at0_ := eq_at [q_1, n_3]
        have at1_ := nonneg_at [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩
        have at2_ := eq_at [q_1, n_3, l1_]
        have at3_ := eq_at [q_1, n_3, l1_, p1_]
        have at4_ := nonneg_at [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => fun o44 => eq_from ((call2 binary_search_sorting (x := (n_3 + 2)) (y := q_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 (n_3 + 2) q_1 (at1_ o3) (at1_ o4)).trans (add_from ((call1 merge_sort (x := (n_3 + 2)) (at0_ o5)).trans ((Steps.lemma_2_1 (n_3 + 2) (at1_ o6) (le_from rfl rfl (at1_ o7))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at0_ o8) (at0_ o9) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o10)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o11) ((flog_from (m := (n_3 + 2)) (c := 2) (at2_ o12) (at2_ o13) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o14)))).trans (at3_ o15)) (ipow_sum (by decide) (at4_ o16) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (at3_ o17)).trans ((Steps.lemma_1_1 (n_3 + 2) (at4_ o18) (le_from rfl rfl (at4_ o19))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at3_ o20) (at3_ o21) (at4_ o22) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o23) rfl e_l1_)))))))) (add_from ((call1 merge_sort (x := (n_3 + 2)) (at3_ o24)).trans ((Steps.lemma_2_1 (n_3 + 2) (at4_ o25) (le_from rfl rfl (at4_ o26))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at3_ o27) (at3_ o28) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at3_ o29)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o30) ((flog_from (m := (n_3 + 2)) (c := 2) (at3_ o31) (at3_ o32) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at3_ o33)))).trans (at3_ o34)) (ipow_sum (by decide) (at4_ o35) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (at3_ o36)).trans ((Steps.lemma_1_1 (n_3 + 2) (at4_ o37) (le_from rfl rfl (at4_ o38))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at3_ o39) (at3_ o40) (at4_ o41) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o42) rfl e_l1_)))))) (at4_ o43) (at4_ o44)) ?_
        decide +kernel
    · have v1_3_0 := start h_n_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [q_1]
        have at1_ := nonneg_at [q_1] [] ⟨h_q_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call2 binary_search_sorting (x := 1) (y := q_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 1 q_1 (at1_ o3) (at1_ o4)).trans (add_from ((call1 merge_sort (x := 1) (at0_ o5)).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (at0_ o6)).trans (by decide +kernel : (binary_search 1) = 0)))))) (add_from ((call1 merge_sort (x := 1) (at0_ o7)).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (at0_ o8)).trans (by decide +kernel : (binary_search 1) = 0)))) (at1_ o9) (at1_ o10)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := eq_at [q_1]
      have at1_ := nonneg_at [q_1] [] ⟨h_q_1, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call2 binary_search_sorting (x := 0) (y := q_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 0 q_1 (at1_ o3) (at1_ o4)).trans (add_from ((call1 merge_sort (x := 0) (at0_ o5)).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (at0_ o6)).trans (by decide +kernel : (binary_search 0) = 0)))))) (add_from ((call1 merge_sort (x := 0) (at0_ o7)).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (at0_ o8)).trans (by decide +kernel : (binary_search 0) = 0)))) (at1_ o9) (at1_ o10)) ?_
      decide +kernel
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [q_1, n_2] [] ⟨h_q_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, Steps.part_1⟩
end binary_search.sorting_exact
