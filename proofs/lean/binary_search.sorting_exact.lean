import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
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
    · exact (if_true_both (eq_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩) (by close [n_0] [] ⟨h_n_0, trivial⟩)) rfl)
    obtain ⟨q_2, h_q_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩)
  · have v1_2_0 := start h_q_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨q_2, h_q_2, rfl⟩ := rest v1_2_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩)) (add_from (agree2 (x := n_0) (y := q_2) (by ring [n_0, q_2]) (by ring [n_0, q_2]) (ih n_0 q_2 (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩) (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩) (magnitude_lt (a := q_2) (b := (1 + q_2)) (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩) (by close [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩)))) rfl))
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
          · exact eq_from ((binary_search.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (clog_one (by ring [])) (by decide +kernel) (by decide +kernel)
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
              obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              exact eq_from ((binary_search.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl ((call1 binary_search (x := (n_4 + 2)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩))).trans (by ring [n_4]))).trans ((ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4]) (by ring [n_4]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) rfl e_l1_))))))) (clog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 3)) (c := 2) (by ring [n_4, l1_]) rfl (flog_level (m := (n_4 + 1)) 1 rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) e_l1_))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact eq_from ((binary_search.run (1 + (1 + (2 * 0 + 0))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from rfl ((call1 binary_search (x := 1) ((sub_from rfl (fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring []))).trans (by decide +kernel : (binary_search 1) = 0))))) (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) (by decide +kernel) (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            exact eq_from ((binary_search.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from rfl ((call1 binary_search (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3]))).trans ((ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3]) (by ring [n_3]) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_]) rfl (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) e_l1_))) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
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
          · exact eq_from ((merge_sort.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) (by decide +kernel) (by decide +kernel)
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
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 1) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 2) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 2) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_])))).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_3, l1_, p1_]) e_p1_).trans (by ring [n_3, l1_, p1_]))] at h; exact h) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_3, l1_, p1_]) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_3, l1_, p1_]))] at h; exact h) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩))
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
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            exact eq_from ((binary_search_sorting.run (1 + n_2) 0 (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_true (eq_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) ((call1 merge_sort (x := (n_2 + 1)) (by ring [n_2])).trans ((Steps.lemma_2_1 (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) e_p1_))))))) (add_from ((call1 merge_sort (x := (n_2 + 1)) (by ring [n_2, l1_, p1_])).trans ((Steps.lemma_2_1 (n_2 + 1) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) e_p1_))))) (zero_mul_from (by ring [n_2, l1_, p1_]))) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)
          · have v1_2_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · exact eq_from ((binary_search_sorting.run 0 0 (by decide +kernel) (by decide +kernel)).trans (if_true (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) ((call1 merge_sort (x := 0) (by ring [])).trans (by decide +kernel : (merge_sort 0) = 0)))) (add_from ((call1 merge_sort (x := 0) (by ring [])).trans (by decide +kernel : (merge_sort 0) = 0)) (zero_mul_from (by ring []))) (by decide +kernel) (by decide +kernel)
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
            rcases flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) with c0_5_0 | c0_5_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [q_2, n_4, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩) (by close [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_2, n_4, l1_, p1_])
              exact eq_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + q_2) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := q_2) (by ring [q_2, n_4]) (by ring [q_2, n_4])).trans ((ih (n_4 + 2) q_2 (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := (n_4 + 2)) (by ring [q_2, n_4])).trans ((Steps.lemma_2_1 (n_4 + 2) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (le_from rfl rfl (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4]) (by ring [q_2, n_4]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [q_2, n_4, l1_, p1_]) ((flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_]) (by ring [q_2, n_4, l1_]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (by ring [q_2, n_4, l1_, p1_])) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_1_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) rfl e_l1_)))))))) ((call1 binary_search (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_1_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) rfl e_l1_))))))) (add_from ((call1 merge_sort (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_2_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [q_2, n_4, l1_, p1_]) ((flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (by ring [q_2, n_4, l1_, p1_])) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_1_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) rfl e_l1_)))))) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [q_2, n_4, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩) (by close [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_2, n_4, l1_, p1_])
              exact eq_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + q_2) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := q_2) (by ring [q_2, n_4]) (by ring [q_2, n_4])).trans ((ih (n_4 + 2) q_2 (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := (n_4 + 2)) (by ring [q_2, n_4])).trans ((Steps.lemma_2_1 (n_4 + 2) (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩) (le_from rfl rfl (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4]) (by ring [q_2, n_4]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [q_2, n_4, l1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [q_2, n_4, l1_, p1_]) ((flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_]) (by ring [q_2, n_4, l1_]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [q_2, n_4, l1_])))).trans (by ring [q_2, n_4, l1_, p1_])) (ipow_sum (by decide) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_1_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) rfl e_l1_)))))))) ((call1 binary_search (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_1_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) rfl e_l1_))))))) (add_from ((call1 merge_sort (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_2_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [q_2, n_4, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [q_2, n_4, l1_, p1_]) ((flog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [q_2, n_4, l1_, p1_])))).trans (by ring [q_2, n_4, l1_, p1_])) (ipow_sum (by decide) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) (by ring [q_2, n_4, l1_, p1_])).trans ((Steps.lemma_1_1 (n_4 + 2) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_4 + 2)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) (by ring [q_2, n_4, l1_, p1_]) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [q_2, n_4, l1_, p1_]) rfl e_l1_)))))) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩) (by close [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact eq_from ((binary_search_sorting.run (1 + 0) (1 + q_2) (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [q_2] [] ⟨h_q_2, trivial⟩)) (add_from ((call2 binary_search_sorting (x := 1) (y := q_2) (by ring [q_2]) (by ring [q_2])).trans ((ih 1 q_2 (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := 1) (by ring [q_2])).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (by ring [q_2])).trans (by decide +kernel : (binary_search 1) = 0)))))) ((call1 binary_search (x := 1) (by ring [q_2])).trans (by decide +kernel : (binary_search 1) = 0))))) (add_from ((call1 merge_sort (x := 1) (by ring [q_2])).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (by ring [q_2])).trans (by decide +kernel : (binary_search 1) = 0)))) (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact eq_from ((binary_search_sorting.run 0 (1 + q_2) (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [q_2] [] ⟨h_q_2, trivial⟩)) (add_from ((call2 binary_search_sorting (x := 0) (y := q_2) (by ring [q_2]) (by ring [q_2])).trans ((ih 0 q_2 (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := 0) (by ring [q_2])).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (by ring [q_2])).trans (by decide +kernel : (binary_search 0) = 0)))))) ((call1 binary_search (x := 0) (by ring [q_2])).trans (by decide +kernel : (binary_search 0) = 0))))) (add_from ((call1 merge_sort (x := 0) (by ring [q_2])).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (by ring [q_2])).trans (by decide +kernel : (binary_search 0) = 0)))) (by close [q_2] [] ⟨h_q_2, trivial⟩) (by close [q_2] [] ⟨h_q_2, trivial⟩)
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
      rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) with c0_4_0 | c0_4_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩)
        have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [q_1, n_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩) (by close [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩)
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_1, n_3, l1_, p1_])
        exact eq_from ((call2 binary_search_sorting (x := (n_3 + 2)) (y := q_1) (by ring [q_1, n_3]) (by ring [q_1, n_3])).trans ((Steps.lemma_3_1 (n_3 + 2) q_1 (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩)).trans (add_from ((call1 merge_sort (x := (n_3 + 2)) (by ring [q_1, n_3])).trans ((Steps.lemma_2_1 (n_3 + 2) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (le_from rfl rfl (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3]) (by ring [q_1, n_3]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [q_1, n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_]) (by ring [q_1, n_3, l1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (by ring [q_1, n_3, l1_, p1_])) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (by ring [q_1, n_3, l1_, p1_])).trans ((Steps.lemma_1_1 (n_3 + 2) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) rfl e_l1_)))))))) (add_from ((call1 merge_sort (x := (n_3 + 2)) (by ring [q_1, n_3, l1_, p1_])).trans ((Steps.lemma_2_1 (n_3 + 2) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [q_1, n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (by ring [q_1, n_3, l1_, p1_])) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (by ring [q_1, n_3, l1_, p1_])).trans ((Steps.lemma_1_1 (n_3 + 2) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) rfl e_l1_)))))) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩)
        have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [q_1, n_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩) (by close [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩)
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_1, n_3, l1_, p1_])
        exact eq_from ((call2 binary_search_sorting (x := (n_3 + 2)) (y := q_1) (by ring [q_1, n_3]) (by ring [q_1, n_3])).trans ((Steps.lemma_3_1 (n_3 + 2) q_1 (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩)).trans (add_from ((call1 merge_sort (x := (n_3 + 2)) (by ring [q_1, n_3])).trans ((Steps.lemma_2_1 (n_3 + 2) (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩) (le_from rfl rfl (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3]) (by ring [q_1, n_3]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [q_1, n_3, l1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [q_1, n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_]) (by ring [q_1, n_3, l1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [q_1, n_3, l1_])))).trans (by ring [q_1, n_3, l1_, p1_])) (ipow_sum (by decide) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (by ring [q_1, n_3, l1_, p1_])).trans ((Steps.lemma_1_1 (n_3 + 2) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) rfl e_l1_)))))))) (add_from ((call1 merge_sort (x := (n_3 + 2)) (by ring [q_1, n_3, l1_, p1_])).trans ((Steps.lemma_2_1 (n_3 + 2) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [q_1, n_3, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [q_1, n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [q_1, n_3, l1_, p1_])))).trans (by ring [q_1, n_3, l1_, p1_])) (ipow_sum (by decide) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) (by ring [q_1, n_3, l1_, p1_])).trans ((Steps.lemma_1_1 (n_3 + 2) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩))).trans (clog_from (m := (n_3 + 2)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) (by ring [q_1, n_3, l1_, p1_]) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [q_1, n_3, l1_, p1_]) rfl e_l1_)))))) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩) (by close [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩)
    · have v1_3_0 := start h_n_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact eq_from ((call2 binary_search_sorting (x := 1) (y := q_1) (by ring [q_1]) (by ring [q_1])).trans ((Steps.lemma_3_1 1 q_1 (by close [q_1] [] ⟨h_q_1, trivial⟩) (by close [q_1] [] ⟨h_q_1, trivial⟩)).trans (add_from ((call1 merge_sort (x := 1) (by ring [q_1])).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (by ring [q_1])).trans (by decide +kernel : (binary_search 1) = 0)))))) (add_from ((call1 merge_sort (x := 1) (by ring [q_1])).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) (by ring [q_1])).trans (by decide +kernel : (binary_search 1) = 0)))) (by close [q_1] [] ⟨h_q_1, trivial⟩) (by close [q_1] [] ⟨h_q_1, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact eq_from ((call2 binary_search_sorting (x := 0) (y := q_1) (by ring [q_1]) (by ring [q_1])).trans ((Steps.lemma_3_1 0 q_1 (by close [q_1] [] ⟨h_q_1, trivial⟩) (by close [q_1] [] ⟨h_q_1, trivial⟩)).trans (add_from ((call1 merge_sort (x := 0) (by ring [q_1])).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (by ring [q_1])).trans (by decide +kernel : (binary_search 0) = 0)))))) (add_from ((call1 merge_sort (x := 0) (by ring [q_1])).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) (by ring [q_1])).trans (by decide +kernel : (binary_search 0) = 0)))) (by close [q_1] [] ⟨h_q_1, trivial⟩) (by close [q_1] [] ⟨h_q_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [q_1, n_2] [] ⟨h_q_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, Steps.part_1⟩
end binary_search.sorting_exact
