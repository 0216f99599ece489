import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.sorting_pays_after_some_searches
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

/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The claim `binary_search.sorting_pays_after_some_searches`. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ (merge_sort.Ends) ∧ (binary_search_sorting.Ends) ∧ (scan.Ends) ∧ (∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (((4 : Int) ≤ n) ∧ ((2 * (clog n 2)) ≤ q')) → (binary_search_sorting n q') ≤ (q' * (scan n)))
end binary_search.sorting_pays_after_some_searches

namespace binary_search.sorting_pays_after_some_searches
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

theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := n_1) (at1_ o2) (ih n_1 (at0_ o3) (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o4) (at0_ o5))))))) ?_
    decide +kernel
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0 => fix_eq scan.ends n k0

theorem binary_search.run : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0 => (binary_search.eq n k0)
theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
theorem binary_search_sorting.run : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → binary_search_sorting n q' = (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n))) :=
  fun n q' k0 k1 => (binary_search_sorting.eq n q' k0 k1)
theorem scan.run : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0 => (scan.eq n k0)
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

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → ((1 : Int) ≤ n) → ((1 : Int) ≤ q') → binary_search_sorting.size n q' < bound → (binary_search_sorting n q') = ((((1 + n) + (n * (flog n 2))) + (q' * (clog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 q_1 h_n_0 h_q_1 d0 d1 lt
      rcases total (n_0 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        rcases total (q_1 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_q_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
          obtain ⟨q_3, h_q_3, rfl⟩ := rest v1_3_0
          rcases total (q_3 - 1) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_q_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
            obtain ⟨q_4, h_q_4, rfl⟩ := rest v1_4_0
            rcases total (n_2 - 1) with h0_5_0 | h0_5_0
            · have v1_5_0 := start h_n_2
              rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
              · exact absurd_of h0_5_0 (by close [q_4] [] ⟨h_q_4, trivial⟩)
              obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
              have at0_ := nonneg_at [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩
              rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_5 + 1)) (n := (n_5 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_6_0 | c0_6_0
              · have at0_ := nonneg_at [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [q_4, n_5, l1_])
                have at0_ := nonneg_at [q_4, n_5, l1_] [] ⟨h_q_4, h_n_5, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_4, n_5, l1_, p1_])
                have at0_ := nonneg_at [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩
                have at1_ := eq_at [q_4, n_5]
                have at2_ := eq_at [q_4, n_5, l1_]
                have at3_ := nonneg_at [q_4, n_5, l1_] [] ⟨h_q_4, h_n_5, h_l1_, trivial⟩
                have at4_ := eq_at [q_4, n_5, l1_, p1_]
                have at5_ := nonneg_at [q_4, n_5, l1_, p1_] [] ⟨h_q_4, h_n_5, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => fun o40 => eq_from ((binary_search_sorting.run (1 + (1 + n_5)) (1 + (1 + q_4)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := (n_5 + 2)) (y := (q_4 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (n_5 + 2) (q_4 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (le_from rfl rfl (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (1 + (1 + q_4))) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) (at1_ o12) (at1_ o13) (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) (at2_ o14) (at2_ o15) (at3_ o16) (flog_from (m := (n_5 + 1)) (c := 2) (at2_ o17) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at4_ o18) ((flog_from (m := (n_5 + 2)) (c := 2) (at2_ o19) (at2_ o20) (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)).trans (at4_ o21)) e_p1_))))) ((call1 binary_search (x := (n_5 + 2)) (at4_ o22)).trans ((Steps.lemma_1_1 (n_5 + 2) (at5_ o23) (le_from rfl rfl (at5_ o24))).trans (clog_from (m := (n_5 + 2)) (c := 2) (at4_ o25) (at4_ o26) (at5_ o27) (flog_from (m := (n_5 + 1)) (c := 2) (at4_ o28) rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) (at4_ o29) (at4_ o30) (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) (at4_ o31) (at4_ o32) (at5_ o33) (flog_from (m := (n_5 + 1)) (c := 2) (at4_ o34) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at4_ o35) ((flog_from (m := (n_5 + 2)) (c := 2) (at4_ o36) (at4_ o37) (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)).trans (at4_ o38)) e_p1_))) (at5_ o39) (at5_ o40)) ?_
                decide +kernel
              · have at0_ := nonneg_at [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [q_4, n_5, l1_])
                have at0_ := nonneg_at [q_4, n_5, l1_] [] ⟨h_q_4, h_n_5, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_4, n_5, l1_, p1_])
                have at0_ := nonneg_at [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩
                have at1_ := eq_at [q_4, n_5]
                have at2_ := eq_at [q_4, n_5, l1_]
                have at3_ := nonneg_at [q_4, n_5, l1_] [] ⟨h_q_4, h_n_5, h_l1_, trivial⟩
                have at4_ := eq_at [q_4, n_5, l1_, p1_]
                have at5_ := nonneg_at [q_4, n_5, l1_, p1_] [] ⟨h_q_4, h_n_5, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => fun o46 => eq_from ((binary_search_sorting.run (1 + (1 + n_5)) (1 + (1 + q_4)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := (n_5 + 2)) (y := (q_4 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (n_5 + 2) (q_4 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (le_from rfl rfl (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (1 + (1 + q_4))) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) (at1_ o12) (at1_ o13) (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at2_ o14)))))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) (at2_ o15) (at2_ o16) (at3_ o17) (flog_from (m := (n_5 + 1)) (c := 2) (at2_ o18) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o19) ((flog_from (m := (n_5 + 2)) (c := 2) (at2_ o20) (at2_ o21) (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at2_ o22)))).trans (at4_ o23)) (ipow_sum (by decide) (at5_ o24) (ipow_number 1 rfl) e_p1_)))))) ((call1 binary_search (x := (n_5 + 2)) (at4_ o25)).trans ((Steps.lemma_1_1 (n_5 + 2) (at5_ o26) (le_from rfl rfl (at5_ o27))).trans (clog_from (m := (n_5 + 2)) (c := 2) (at4_ o28) (at4_ o29) (at5_ o30) (flog_from (m := (n_5 + 1)) (c := 2) (at4_ o31) rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) (at4_ o32) (at4_ o33) (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at4_ o34)))))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) (at4_ o35) (at4_ o36) (at5_ o37) (flog_from (m := (n_5 + 1)) (c := 2) (at4_ o38) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o39) ((flog_from (m := (n_5 + 2)) (c := 2) (at4_ o40) (at4_ o41) (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at4_ o42)))).trans (at4_ o43)) (ipow_sum (by decide) (at5_ o44) (ipow_number 1 rfl) e_p1_)))) (at5_ o45) (at5_ o46)) ?_
                decide +kernel
            · have v1_5_0 := start h_n_2
              rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
              · have at0_ := nonneg_at [q_4] [] ⟨h_q_4, trivial⟩
                have at1_ := eq_at [q_4]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => fun o40 => eq_from ((binary_search_sorting.run (1 + 0) (1 + (1 + q_4)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := 1) (y := (q_4 + 1)) (at1_ o4) (at1_ o5)).trans ((ih 1 (q_4 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (le_from rfl rfl (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (1 + (1 + q_4))) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at1_ o12) (at1_ o13) (flog_number 0 rfl (at0_ o14) (at0_ o15) (at0_ o16))))) (mul_from rfl (clog_one (at1_ o17)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at1_ o18) ((flog_from (m := 1) (c := 2) (at1_ o19) (at1_ o20) (flog_number 0 rfl (at0_ o21) (at0_ o22) (at0_ o23))).trans (at1_ o24)) (ipow_number 0 rfl)))))) ((call1 binary_search (x := 1) (at1_ o25)).trans (by decide +kernel : (binary_search 1) = 0))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at1_ o26) (at1_ o27) (flog_number 0 rfl (at0_ o28) (at0_ o29) (at0_ o30))))) (mul_from rfl (clog_one (at1_ o31)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at1_ o32) ((flog_from (m := 1) (c := 2) (at1_ o33) (at1_ o34) (flog_number 0 rfl (at0_ o35) (at0_ o36) (at0_ o37))).trans (at1_ o38)) (ipow_number 0 rfl)))) (at0_ o39) (at0_ o40)) ?_
                decide +kernel
              obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
              exact absurd_of h0_5_0 (by close [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩)
          · have v1_4_0 := start h_q_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · rcases total (n_2 - 1) with h0_4_0 | h0_4_0
              · have v1_4_0 := start h_n_2
                rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
                · exact absurd_of h0_4_0 (by decide +kernel)
                obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_5_0 | c0_5_0
                · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                  obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                  have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                  have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                  have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                  have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                  have at1_ := eq_at [n_4]
                  have at2_ := eq_at [n_4, l1_, p1_]
                  have at3_ := eq_at [n_4, l1_]
                  have at4_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => fun o37 => eq_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + 0) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := 0) (at1_ o4) (at1_ o5)).trans ((binary_search_sorting.run (n_4 + 2) 0 (at0_ o6) (at0_ o7)).trans (if_true (eq_from rfl rfl (at0_ o8) (at0_ o9)) ((call1 merge_sort (x := (n_4 + 2)) (at1_ o10)).trans ((Steps.lemma_2_1 (n_4 + 2) (at0_ o11) (le_from rfl rfl (at0_ o12))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at1_ o13) (at1_ o14) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o15) ((flog_from (m := (n_4 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (at2_ o18)) e_p1_)))))))) ((call1 binary_search (x := (n_4 + 2)) (at2_ o19)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o20) (le_from rfl rfl (at4_ o21))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at2_ o22) (at2_ o23) (at4_ o24) (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o25) rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at2_ o26) (at2_ o27) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at2_ o28) (at2_ o29) (at4_ o30) (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o31) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o32) ((flog_from (m := (n_4 + 2)) (c := 2) (at2_ o33) (at2_ o34) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (at2_ o35)) e_p1_))) (at4_ o36) (at4_ o37)) ?_
                  decide +kernel
                · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                  obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                  have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                  have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                  have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                  have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                  have at1_ := eq_at [n_4]
                  have at2_ := eq_at [n_4, l1_]
                  have at3_ := eq_at [n_4, l1_, p1_]
                  have at4_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + 0) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := 0) (at1_ o4) (at1_ o5)).trans ((binary_search_sorting.run (n_4 + 2) 0 (at0_ o6) (at0_ o7)).trans (if_true (eq_from rfl rfl (at0_ o8) (at0_ o9)) ((call1 merge_sort (x := (n_4 + 2)) (at1_ o10)).trans ((Steps.lemma_2_1 (n_4 + 2) (at0_ o11) (le_from rfl rfl (at0_ o12))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at1_ o13) (at1_ o14) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o15)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o16) ((flog_from (m := (n_4 + 2)) (c := 2) (at2_ o17) (at2_ o18) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o19)))).trans (at3_ o20)) (ipow_sum (by decide) (at4_ o21) (ipow_number 1 rfl) e_p1_))))))))) ((call1 binary_search (x := (n_4 + 2)) (at3_ o22)).trans ((Steps.lemma_1_1 (n_4 + 2) (at4_ o23) (le_from rfl rfl (at4_ o24))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at3_ o25) (at3_ o26) (at4_ o27) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o28) rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at3_ o29) (at3_ o30) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o31)))))) (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at3_ o32) (at3_ o33) (at4_ o34) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o35) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o36) ((flog_from (m := (n_4 + 2)) (c := 2) (at3_ o37) (at3_ o38) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o39)))).trans (at3_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) (at4_ o42) (at4_ o43)) ?_
                  decide +kernel
              · have v1_4_0 := start h_n_2
                rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
                · have at0_ := eq_at []
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((binary_search_sorting.run (1 + 0) (1 + 0) (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o3)) (add_from ((call2 binary_search_sorting (x := 1) (y := 0) (at0_ o4) (at0_ o5)).trans (by decide +kernel : (binary_search_sorting 1 0) = 0)) ((call1 binary_search (x := 1) (at0_ o6)).trans (by decide +kernel : (binary_search 1) = 0))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o7) (at0_ o8) (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11))))) (mul_from rfl (clog_one (at0_ o12)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o13) ((flog_from (m := 1) (c := 2) (at0_ o14) (at0_ o15) (flog_number 0 rfl (of_decide_eq_true o16) (of_decide_eq_true o17) (of_decide_eq_true o18))).trans (at0_ o19)) (ipow_number 0 rfl)))) (of_decide_eq_true o20) (of_decide_eq_true o21)) ?_
                  decide +kernel
                obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
                exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
            obtain ⟨q_4, h_q_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [n_2, q_4] [] ⟨h_n_2, h_q_4, trivial⟩)
        · have v1_3_0 := start h_q_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))
          obtain ⟨q_3, h_q_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩))
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [q_1, n_2] [] ⟨h_q_1, h_n_2, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → ((1 : Int) ≤ n) → ((1 : Int) ≤ q') → (binary_search_sorting n q') = ((((1 + n) + (n * (flog n 2))) + (q' * (clog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n q' k0 k1 k2 k3 =>
    (Steps.lemma_3 (binary_search_sorting.size n q' + 1)) n q' k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → scan.size n < bound → (scan n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((scan.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((scan.run (1 + n_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 scan (x := n_1) (at1_ o3)).trans ((ih n_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o7) (at0_ o8)) ?_
        decide +kernel
theorem Steps.lemma_4_1 : ∀ n : Int, (0 ≤ n) → (scan n) = n :=
  fun n k0 =>
    (Steps.lemma_4 (scan.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (((4 : Int) ≤ n) ∧ ((2 * (clog n 2)) ≤ q')) → (binary_search_sorting n q') ≤ (q' * (scan n)) := by
  intro n_0 q_1 h_n_0 h_q_1 a0
  rcases total (n_0 - 4) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
    rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
    rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [q_1] [] ⟨h_q_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (q_1 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_q_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨q_3, h_q_3, rfl⟩ := rest v1_3_0
      have at0_ := nonneg_at [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩
      rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_2 + 3)) (n := (n_2 + 4)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
      · have at0_ := nonneg_at [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, q_3, l1_])
        have at0_ := nonneg_at [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, q_3, l1_, p1_])
        have at0_ := eq_at [n_2, q_3, l1_]
        have at1_ := nonneg_at [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩
        have at2_ := eq_at [n_2, q_3, l1_, p1_]
        have at3_ := nonneg_at [n_2, q_3, l1_, p1_] [] ⟨h_n_2, h_q_3, h_l1_, h_p1_, trivial⟩
        have at4_ := eq_at [n_2, q_3]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := (q_3 + 1)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 (n_2 + 4) (q_3 + 1) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) (le_from rfl rfl (at1_ o6))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) (at0_ o7) (at0_ o8) (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at0_ o9) (at0_ o10) (at1_ o11) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o12) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o13) ((flog_from (m := (n_2 + 4)) (c := 2) (at0_ o14) (at0_ o15) (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_)).trans (at2_ o16)) (ipow_sum (by decide) (at3_ o17) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 scan (x := (n_2 + 4)) (at2_ o18)).trans ((Steps.lemma_4_1 (n_2 + 4) (at3_ o19)).trans rfl))) (of_multiple (c := 3) (by decide) (of_rest (add_nonneg (add_nonneg (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ (2 * p1_ + n_2 + 3) from (at3_ o20)) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at4_ o21) (at4_ o22) (at1_ o23) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o24) rfl e_l1_))) rfl a0.2)) (mul_nonneg (show (0 : Int) ≤ q_3 from (at3_ o25)) (show (0 : Int) ≤ (n_2 + 3) - 1 - (2 - 1) * (l1_ + 1) from by have h := flog_linear (b := 2) (n := (n_2 + 3)) (at3_ o26) (at3_ o27); rw [e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ q_3 from (at3_ o28)) (show (0 : Int) ≤ (n_2 + 4) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) (at3_ o29) (at3_ o30); rw [(show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o31) (ipow_sum (by decide) (at3_ o32) (ipow_number 1 rfl) e_p1_)).trans (at2_ o33))] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ l1_ from (at3_ o34)) (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 4) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 4)) (at3_ o35) (at3_ o36); rw [(show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o37) (ipow_sum (by decide) (at3_ o38) (ipow_number 1 rfl) e_p1_)).trans (at2_ o39))] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ 4 from (at3_ o40)) (show (0 : Int) ≤ 2 * ((p1_ + l1_ + 1) - 1 - (2 - 1) * l1_) - (2 - 1) ^ 2 * (l1_ * l1_ - l1_) from by have h := bernoulli_two (b := 2) (x := l1_) (at3_ o41) (at3_ o42); rw [e_p1_] at h; exact h))) (at3_ o43)))) ?_
        decide +kernel
      · have at0_ := nonneg_at [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, q_3, l1_])
        have at0_ := nonneg_at [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, q_3, l1_, p1_])
        have at0_ := eq_at [n_2, q_3, l1_]
        have at1_ := nonneg_at [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩
        have at2_ := eq_at [n_2, q_3, l1_, p1_]
        have at3_ := nonneg_at [n_2, q_3, l1_, p1_] [] ⟨h_n_2, h_q_3, h_l1_, h_p1_, trivial⟩
        have at4_ := eq_at [n_2, q_3]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => also fun o58 => fun o59 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := (q_3 + 1)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 (n_2 + 4) (q_3 + 1) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) (le_from rfl rfl (at1_ o6))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) (at0_ o7) (at0_ o8) (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at0_ o9)))))) (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at0_ o10) (at0_ o11) (at1_ o12) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o13) rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at2_ o14) ((flog_from (m := (n_2 + 4)) (c := 2) (at0_ o15) (at0_ o16) (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at0_ o17)))).trans (at2_ o18)) (ipow_sum (by decide) (at3_ o19) (ipow_number 2 rfl) e_p1_)))))) (mul_from rfl ((call1 scan (x := (n_2 + 4)) (at2_ o20)).trans ((Steps.lemma_4_1 (n_2 + 4) (at3_ o21)).trans rfl))) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (add_nonneg (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 8 from (at3_ o22)) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at4_ o23) (at4_ o24) (at1_ o25) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o26) rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) (at3_ o27) (at3_ o28) (at3_ o29); rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o30))), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (8 * p1_ + 8 * l1_) from (at3_ o31)) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at4_ o32) (at4_ o33) (at1_ o34) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o35) rfl e_l1_))) rfl a0.2))) (mul_nonneg (show (0 : Int) ≤ 8 from (at3_ o36)) (mul_nonneg (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 3) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 3)) (at3_ o37) (at3_ o38); rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o39) (ipow_sum (by decide) (at3_ o40) (ipow_number 1 rfl) e_p1_)).trans (at2_ o41))] at h; exact h) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) (at3_ o42) (at3_ o43) (at3_ o44); rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o45))), e_l1_] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (4 * l1_) from (at3_ o46)) (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 3) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 3)) (at3_ o47) (at3_ o48); rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o49) (ipow_sum (by decide) (at3_ o50) (ipow_number 1 rfl) e_p1_)).trans (at2_ o51))] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (3 * q_3) from (at3_ o52)) (show (0 : Int) ≤ (n_2 + 4) - (4 * p1_ + 4 * l1_ + 4) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) (at3_ o53) (at3_ o54); rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o55))), (show ipow 2 (l1_ + 2) = (4 * p1_ + 4 * l1_ + 4) from (ipow_from (b := 2) (y := ((2 + l1_))) rfl (at2_ o56) (ipow_sum (by decide) (at3_ o57) (ipow_number 2 rfl) e_p1_)).trans (at2_ o58))] at h; exact h))) (at3_ o59)))) ?_
        decide +kernel
    · have v1_3_0 := start h_q_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
        rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_2 + 3)) (n := (n_2 + 4)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_3_0 | c0_3_0
        · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
          have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
          have at0_ := eq_at [n_2, l1_]
          have at1_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
          have at2_ := eq_at [n_2]
          have at3_ := eq_at [n_2, l1_, p1_]
          have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => fun o39 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := 0) (at0_ o1) (at0_ o2)).trans ((binary_search_sorting.run (n_2 + 4) 0 (at1_ o3) (at1_ o4)).trans (if_true (eq_from rfl rfl (at1_ o5) (at1_ o6)) ((call1 merge_sort (x := (n_2 + 4)) (at0_ o7)).trans ((Steps.lemma_2_1 (n_2 + 4) (at1_ o8) (le_from rfl rfl (at1_ o9))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) (at0_ o10) (at0_ o11) (flog_level (m := (n_2 + 3)) 0 rfl (at1_ o12) (at1_ o13) (at1_ o14) (of_rest (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o15) (at2_ o16) (at1_ o17) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o18) rfl e_l1_))) rfl a0.2) (at1_ o19)) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o20) ((flog_from (m := (n_2 + 4)) (c := 2) (at0_ o21) (at0_ o22) (flog_level (m := (n_2 + 3)) 0 rfl (at1_ o23) (at1_ o24) (at1_ o25) (of_rest (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o26) (at2_ o27) (at1_ o28) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o29) rfl e_l1_))) rfl a0.2) (at1_ o30)) e_l1_)).trans (at3_ o31)) (ipow_sum (by decide) (at4_ o32) (ipow_number 1 rfl) e_p1_))))))))) (zero_mul_from (at3_ o33)) (of_multiple (c := 4) (by decide) (of_rest (mul_nonneg (show (0 : Int) ≤ (2 * n_2 + 5) from (at4_ o34)) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o35) (at2_ o36) (at1_ o37) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o38) rfl e_l1_))) rfl a0.2)) (at4_ o39)))) ?_
          decide +kernel
        · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
          have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
          have at0_ := eq_at [n_2, l1_]
          have at1_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
          have at2_ := eq_at [n_2]
          have at3_ := eq_at [n_2, l1_, p1_]
          have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => also fun o58 => also fun o59 => also fun o60 => also fun o61 => also fun o62 => also fun o63 => also fun o64 => also fun o65 => also fun o66 => also fun o67 => fun o68 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := 0) (at0_ o1) (at0_ o2)).trans ((binary_search_sorting.run (n_2 + 4) 0 (at1_ o3) (at1_ o4)).trans (if_true (eq_from rfl rfl (at1_ o5) (at1_ o6)) ((call1 merge_sort (x := (n_2 + 4)) (at0_ o7)).trans ((Steps.lemma_2_1 (n_2 + 4) (at1_ o8) (le_from rfl rfl (at1_ o9))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) (at0_ o10) (at0_ o11) (flog_level (m := (n_2 + 3)) 1 rfl (at1_ o12) (at1_ o13) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at1_ o14)) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o15) (at2_ o16) (at1_ o17) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o18) rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) (at1_ o19) (at1_ o20) (at1_ o21); rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at0_ o22))), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ n_2 from (at1_ o23)) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o24) (at2_ o25) (at1_ o26) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o27) rfl e_l1_))) rfl a0.2))) (at1_ o28))) (at1_ o29) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at3_ o30) ((flog_from (m := (n_2 + 4)) (c := 2) (at0_ o31) (at0_ o32) (flog_level (m := (n_2 + 3)) 1 rfl (at1_ o33) (at1_ o34) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from (at1_ o35)) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o36) (at2_ o37) (at1_ o38) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o39) rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) (at1_ o40) (at1_ o41) (at1_ o42); rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at0_ o43))), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ n_2 from (at1_ o44)) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o45) (at2_ o46) (at1_ o47) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o48) rfl e_l1_))) rfl a0.2))) (at1_ o49))) (at1_ o50) e_l1_)).trans (at3_ o51)) (ipow_sum (by decide) (at4_ o52) (ipow_number 2 rfl) e_p1_))))))))) (zero_mul_from (at3_ o53)) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 5 from (at4_ o54)) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o55) (at2_ o56) (at1_ o57) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o58) rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) (at4_ o59) (at4_ o60) (at4_ o61); rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o62))), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (3 * n_2) from (at4_ o63)) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) (at2_ o64) (at2_ o65) (at1_ o66) (flog_from (m := (n_2 + 3)) (c := 2) (at0_ o67) rfl e_l1_))) rfl a0.2))) (at4_ o68)))) ?_
          decide +kernel
      obtain ⟨q_3, h_q_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
    rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
    rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [q_1, n_2] [] ⟨h_q_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, scan.ends, Steps.part_1⟩
end binary_search.sorting_pays_after_some_searches
