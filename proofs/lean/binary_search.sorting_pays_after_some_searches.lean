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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 2) o4 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem binary_search.ends : binary_search.Ends := fun f g (x : Int) d ih =>
  binary_search.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_search.eq : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq binary_search.ends n k0'

theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

theorem binary_search_sorting.congr (f₁ f₂ : Int → Int → Int) : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → (∀ n' q'' : Int, (0 ≤ n') → (0 ≤ q'') → binary_search_sorting.size n' q'' < binary_search_sorting.size n q' → f₁ n' q'' = f₂ n' q'') → binary_search_sorting.body f₁ n q' = binary_search_sorting.body f₂ n q' := by
  intro n_0 q_1 h_n_0 h_q_1 ih
  rcases first1 h_q_1 with rfl | ⟨q_2, h_q_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_0) (y := q_2) o2 o3 (ih n_0 q_2 o4 o5 (magnitude_lt (a := q_2) (b := (1 + q_2)) o6 o7))) rfl))) ?_
    exact shown [n_0, q_2] [] ⟨h_n_0, h_q_2, trivial⟩ (by decide +kernel)
theorem binary_search_sorting.ends : binary_search_sorting.Ends := fun f g (x : Int × Int) d ih =>
  binary_search_sorting.congr (fun n q' => f (n, q')) (fun n q' => g (n, q')) x.1 x.2 d.1 d.2 (fun n' q'' k0' k1' lt => ih (n', q'') ⟨k0', k1'⟩ lt)
theorem binary_search_sorting.eq : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → binary_search_sorting n q' = (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n))) :=
  fun n q' k0' k1' => fix_eq binary_search_sorting.ends (n, q') ⟨k0', k1'⟩

theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

def binary_search.run := binary_search.eq
def merge_sort.run := merge_sort.eq
def binary_search_sorting.run := binary_search_sorting.eq
def scan.run := scan.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → binary_search.size n < bound → (binary_search n) = (clog n 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from ((binary_search.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (clog_one o3) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((binary_search.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 binary_search (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o3)).trans o4)).trans (by decide +kernel : (binary_search 1) = 0))))) (clog_from (m := 2) (c := 2) o5 rfl o6 (flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10))) o11) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((binary_search.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 binary_search (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o3)).trans o4)).trans ((ih (n_4 + 2) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o7 o8) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 2) o9 rfl o10 (flog_from (m := (n_4 + 1)) (c := 2) o11 rfl e_l1_))))))) (clog_from (m := (2 * n_4 + 4)) (c := 2) o12 rfl o13 (flog_from (m := (2 * n_4 + 3)) (c := 2) o14 rfl f1_)) o15)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((binary_search.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 binary_search (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans o4)).trans ((ih (n_3 + 2) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o7 o8) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) o9 rfl o10 (flog_from (m := (n_3 + 1)) (c := 2) o11 rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 3)) (c := 2) o12 rfl o13 (flog_from (m := (2 * n_3 + 2)) (c := 2) o14 rfl f1_)) o15)) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (binary_search n) = (clog n 2) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (binary_search.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((merge_sort.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)).trans o11) (ipow_number 0 rfl)))) o12) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 1) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o17 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o18 rfl e_l1_).trans o19) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) o20 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 2)) (c := 2) o21 rfl f1_).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) o24)) ?_
            exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o17 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans o19) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o20 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 3)) (c := 2) o21 rfl f1_).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) o24)) ?_
              exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o17 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o18))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o19 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o20))).trans o21) (ipow_sum (by decide) o22 (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o23 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 3)) (c := 2) o24 rfl f1_).trans o25) (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) o27 o28; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o29 e_p1_).trans o30)] at h; exact h) o31) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) o32 o33; rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o34)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o35 (ipow_sum (by decide) o36 (ipow_number 1 rfl) e_p1_)).trans o37)] at h; exact h) o38))))) ?_
              exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (merge_sort.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → ((1 : Int) ≤ n) → ((1 : Int) ≤ q') → binary_search_sorting.size n q' < bound → (binary_search_sorting n q') = ((((1 + n) + (n * (flog n 2))) + (q' * (clog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 q_1 h_n_0 h_q_1 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩))
      · rcases first1 h_q_1 with rfl | ⟨q_3, h_q_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))
        · rcases first1 h_q_3 with rfl | ⟨q_4, h_q_4, rfl⟩
          · rcases first1 h_n_2 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((binary_search_sorting.run (1 + 0) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := 1) (y := 0) o4 o5).trans (by decide +kernel : (binary_search_sorting 1 0) = 0)) ((call1 binary_search (x := 1) o6).trans (by decide +kernel : (binary_search 1) = 0))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)))) (mul_from rfl (clog_one o11))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o12 rfl (flog_number 0 rfl o13 o14 o15)).trans o16) (ipow_number 0 rfl)))) o17)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked4 (fun o25 o26 o27 o28 => same_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := 0) o4 o5).trans ((binary_search_sorting.run (n_4 + 2) 0 o6 o7).trans (if_true (eq_from rfl rfl o8 o9) ((call1 merge_sort (x := (n_4 + 2)) o10).trans ((Steps.lemma_2_1 (n_4 + 2) o11 (le_from rfl rfl o12)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o13 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o14 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans o15) e_p1_)))))))) ((call1 binary_search (x := (n_4 + 2)) o16).trans ((Steps.lemma_1_1 (n_4 + 2) o17 (le_from rfl rfl o18)).trans (clog_from (m := (n_4 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_4 + 1)) (c := 2) o21 rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o22 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o23 rfl o24 (flog_from (m := (n_4 + 1)) (c := 2) o25 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o26 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans o27) e_p1_))) o28))) ?_
                exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked10 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 => same_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := 0) o4 o5).trans ((binary_search_sorting.run (n_4 + 2) 0 o6 o7).trans (if_true (eq_from rfl rfl o8 o9) ((call1 merge_sort (x := (n_4 + 2)) o10).trans ((Steps.lemma_2_1 (n_4 + 2) o11 (le_from rfl rfl o12)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o13 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o14))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o15 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o16))).trans o17) (ipow_sum (by decide) o18 (ipow_number 1 rfl) e_p1_))))))))) ((call1 binary_search (x := (n_4 + 2)) o19).trans ((Steps.lemma_1_1 (n_4 + 2) o20 (le_from rfl rfl o21)).trans (clog_from (m := (n_4 + 2)) (c := 2) o22 rfl o23 (flog_from (m := (n_4 + 1)) (c := 2) o24 rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o25 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o26))))) (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o27 rfl o28 (flog_from (m := (n_4 + 1)) (c := 2) o29 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o30 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o31))).trans o32) (ipow_sum (by decide) o33 (ipow_number 1 rfl) e_p1_)))) o34))) ?_
                exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_2 with rfl | ⟨n_5, h_n_5, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => same_from ((binary_search_sorting.run (1 + 0) (1 + (1 + q_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := 1) (y := (q_4 + 1)) o4 o5).trans ((ih 1 (q_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (1 + (1 + q_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o12 rfl (flog_number 0 rfl o13 o14 o15)))) (mul_from rfl (clog_one o16))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o17 rfl (flog_number 0 rfl o18 o19 o20)).trans o21) (ipow_number 0 rfl)))))) ((call1 binary_search (x := 1) o22).trans (by decide +kernel : (binary_search 1) = 0))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o23 rfl (flog_number 0 rfl o24 o25 o26)))) (mul_from rfl (clog_one o27))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o28 rfl (flog_number 0 rfl o29 o30 o31)).trans o32) (ipow_number 0 rfl)))) o33))) ?_
              exact shown [q_4] [] ⟨h_q_4, trivial⟩ (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_5 + 1)) (n := (n_5 + 2)) (b := 2) o1 o2 o3 o4) (shown [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩ (by decide +kernel)) with c0_6_0 | c0_6_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl o1 o2) (shown [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [q_4, n_5, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [q_4, n_5, l1_] [] ⟨h_q_4, h_n_5, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_4, n_5, l1_, p1_])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => same_from ((binary_search_sorting.run (1 + (1 + n_5)) (1 + (1 + q_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := (n_5 + 2)) (y := (q_4 + 1)) o4 o5).trans ((ih (n_5 + 2) (q_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (1 + (1 + q_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) o12 rfl (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) o13 rfl o14 (flog_from (m := (n_5 + 1)) (c := 2) o15 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_5 + 2)) (c := 2) o16 rfl (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)).trans o17) e_p1_))))) ((call1 binary_search (x := (n_5 + 2)) o18).trans ((Steps.lemma_1_1 (n_5 + 2) o19 (le_from rfl rfl o20)).trans (clog_from (m := (n_5 + 2)) (c := 2) o21 rfl o22 (flog_from (m := (n_5 + 1)) (c := 2) o23 rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) o24 rfl (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) o25 rfl o26 (flog_from (m := (n_5 + 1)) (c := 2) o27 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_5 + 2)) (c := 2) o28 rfl (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)).trans o29) e_p1_))) o30))) ?_
                exact shown [q_4, n_5, l1_, p1_] [] ⟨h_q_4, h_n_5, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl o1 o2) (shown [q_4, n_5] [] ⟨h_q_4, h_n_5, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [q_4, n_5, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [q_4, n_5, l1_] [] ⟨h_q_4, h_n_5, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_4, n_5, l1_, p1_])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => same_from ((binary_search_sorting.run (1 + (1 + n_5)) (1 + (1 + q_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := (n_5 + 2)) (y := (q_4 + 1)) o4 o5).trans ((ih (n_5 + 2) (q_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (1 + (1 + q_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) o12 rfl (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o13))))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_5 + 1)) (c := 2) o16 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_5 + 2)) (c := 2) o17 rfl (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o18))).trans o19) (ipow_sum (by decide) o20 (ipow_number 1 rfl) e_p1_)))))) ((call1 binary_search (x := (n_5 + 2)) o21).trans ((Steps.lemma_1_1 (n_5 + 2) o22 (le_from rfl rfl o23)).trans (clog_from (m := (n_5 + 2)) (c := 2) o24 rfl o25 (flog_from (m := (n_5 + 1)) (c := 2) o26 rfl e_l1_))))))) (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) o27 rfl (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o28))))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := 2) o29 rfl o30 (flog_from (m := (n_5 + 1)) (c := 2) o31 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_5 + 2)) (c := 2) o32 rfl (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o33))).trans o34) (ipow_sum (by decide) o35 (ipow_number 1 rfl) e_p1_)))) o36))) ?_
                exact shown [q_4, n_5, l1_, p1_] [] ⟨h_q_4, h_n_5, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → ((1 : Int) ≤ n) → ((1 : Int) ≤ q') → (binary_search_sorting n q') = ((((1 + n) + (n * (flog n 2))) + (q' * (clog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n q' k0' k1' k2' k3' =>
    (Steps.lemma_3 (binary_search_sorting.size n q' + 1)) n q' k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → scan.size n < bound → (scan n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((scan.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((scan.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 scan (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ n : Int, (0 ≤ n) → (scan n) = n :=
  fun n k0' =>
    (Steps.lemma_4 (scan.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (((4 : Int) ≤ n) ∧ ((2 * (clog n 2)) ≤ q')) → (binary_search_sorting n q') ≤ (q' * (scan n)) := by
  intro n_0 q_1 h_n_0 h_q_1 a0
  rcases first4 h_n_0 with rfl | rfl | rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · rcases first1 h_q_1 with rfl | ⟨q_3, h_q_3, rfl⟩
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 3)) (n := (n_2 + 4)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked3 (fun o25 o26 o27 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := 0) o1 o2).trans ((binary_search_sorting.run (n_2 + 4) 0 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) ((call1 merge_sort (x := (n_2 + 4)) o7).trans ((Steps.lemma_2_1 (n_2 + 4) o8 (le_from rfl rfl o9)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o10 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o11 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_))))))))) (zero_mul_from o14) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 5 from o15) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o16 rfl o17 (flog_from (m := (n_2 + 3)) (c := 2) o18 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 1) + 1 - (l1_ + 1) from by have h := flog_within 1 (rfl : Int.ofNat 1 = 1) (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o19 o20 o21 o22; rw [e_l1_, (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (2 * n_2) from o23) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o24 rfl o25 (flog_from (m := (n_2 + 3)) (c := 2) o26 rfl e_l1_))) rfl a0.2))) o27))))) ?_
        exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := 0) o1 o2).trans ((binary_search_sorting.run (n_2 + 4) 0 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) ((call1 merge_sort (x := (n_2 + 4)) o7).trans ((Steps.lemma_2_1 (n_2 + 4) o8 (le_from rfl rfl o9)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o10 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o11))))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o12 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o13))).trans o14) (ipow_sum (by decide) o15 (ipow_number 2 rfl) e_p1_))))))))) (zero_mul_from o16) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 5 from o17) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o18 rfl o19 (flog_from (m := (n_2 + 3)) (c := 2) o20 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o21 o22 o23; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o24)), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (3 * n_2) from o25) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o26 rfl o27 (flog_from (m := (n_2 + 3)) (c := 2) o28 rfl e_l1_))) rfl a0.2))) o29))))) ?_
        exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 3)) (n := (n_2 + 4)) (b := 2) o1 o2 o3 o4) (shown [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, q_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, q_3, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked7 (fun o37 o38 o39 o40 o41 o42 o43 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := (q_3 + 1)) o1 o2).trans ((Steps.lemma_3_1 (n_2 + 4) (q_3 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o7 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o8 rfl o9 (flog_from (m := (n_2 + 3)) (c := 2) o10 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o11 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_)).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 scan (x := (n_2 + 4)) o14).trans ((Steps.lemma_4_1 (n_2 + 4) o15).trans rfl))) (of_multiple (c := 5) (by decide) (of_rest (add_nonneg (add_nonneg (add_nonneg (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o16 rfl o17 (flog_from (m := (n_2 + 3)) (c := 2) o18 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (n_2 + 3) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 3)) o19 o20; rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o21 (ipow_sum (by decide) o22 (ipow_number 1 rfl) e_p1_)).trans o23)] at h; exact h)) (mul_nonneg (show (0 : Int) ≤ 4 from o24) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o25 rfl o26 (flog_from (m := (n_2 + 3)) (c := 2) o27 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (n_2 + 4) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) o28 o29; rw [(show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o30 (ipow_sum (by decide) o31 (ipow_number 1 rfl) e_p1_)).trans o32)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (5 * p1_ + 5 * l1_) from o33) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o34 rfl o35 (flog_from (m := (n_2 + 3)) (c := 2) o36 rfl e_l1_))) rfl a0.2))) (mul_nonneg (show (0 : Int) ≤ (5 * l1_ + 6) from o37) (show (0 : Int) ≤ (n_2 + 4) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) o38 o39; rw [(show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o40 (ipow_sum (by decide) o41 (ipow_number 1 rfl) e_p1_)).trans o42)] at h; exact h))) o43)))))) ?_
        exact shown [n_2, q_3, l1_, p1_] [] ⟨h_n_2, h_q_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, q_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, q_3, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => also12 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 o46 o47 o48 => asked5 (fun o49 o50 o51 o52 o53 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := (q_3 + 1)) o1 o2).trans ((Steps.lemma_3_1 (n_2 + 4) (q_3 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o7 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o8))))) (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o9 rfl o10 (flog_from (m := (n_2 + 3)) (c := 2) o11 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o12 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o13))).trans o14) (ipow_sum (by decide) o15 (ipow_number 2 rfl) e_p1_)))))) (mul_from rfl ((call1 scan (x := (n_2 + 4)) o16).trans ((Steps.lemma_4_1 (n_2 + 4) o17).trans rfl))) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (add_nonneg (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 8 from o18) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o19 rfl o20 (flog_from (m := (n_2 + 3)) (c := 2) o21 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o22 o23 o24; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o25)), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (8 * p1_ + 8 * l1_) from o26) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o27 rfl o28 (flog_from (m := (n_2 + 3)) (c := 2) o29 rfl e_l1_))) rfl a0.2))) (mul_nonneg (show (0 : Int) ≤ 8 from o30) (mul_nonneg (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 3) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 3)) o31 o32; rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o33 (ipow_sum (by decide) o34 (ipow_number 1 rfl) e_p1_)).trans o35)] at h; exact h) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o36 o37 o38; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o39)), e_l1_] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (4 * l1_) from o40) (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 3) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 3)) o41 o42; rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o43 (ipow_sum (by decide) o44 (ipow_number 1 rfl) e_p1_)).trans o45)] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (3 * q_3) from o46) (show (0 : Int) ≤ (n_2 + 4) - (4 * p1_ + 4 * l1_ + 4) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) o47 o48; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o49)), (show ipow 2 (l1_ + 2) = (4 * p1_ + 4 * l1_ + 4) from (ipow_from (b := 2) (y := ((2 + l1_))) rfl o50 (ipow_sum (by decide) o51 (ipow_number 2 rfl) e_p1_)).trans o52)] at h; exact h))) o53))))))) ?_
        exact shown [n_2, q_3, l1_, p1_] [] ⟨h_n_2, h_q_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, scan.ends, Steps.part_1⟩
end binary_search.sorting_pays_after_some_searches
