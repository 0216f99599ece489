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

def binary_search.run := binary_search.eq
def merge_sort.run := merge_sort.eq
def binary_search_sorting.run := binary_search_sorting.eq
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

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → binary_search_sorting.size n q' < bound → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 q_1 h_n_0 h_q_1 lt
      rcases first1 h_q_1 with rfl | ⟨q_2, h_q_2, rfl⟩
      · rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((binary_search_sorting.run 0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) ((call1 merge_sort (x := 0) o5).trans (by decide +kernel : (merge_sort 0) = 0)))) (add_from ((call1 merge_sort (x := 0) o6).trans (by decide +kernel : (merge_sort 0) = 0)) (zero_mul_from o7)) o8) ?_
          exact shown [] [] trivial (by decide +kernel)
        · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
          obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((binary_search_sorting.run (1 + n_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) ((call1 merge_sort (x := (n_2 + 1)) o5).trans ((Steps.lemma_2_1 (n_2 + 1) o6 (le_from rfl rfl o7)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))))) (add_from ((call1 merge_sort (x := (n_2 + 1)) o11).trans ((Steps.lemma_2_1 (n_2 + 1) o12 (le_from rfl rfl o13)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o14 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o15 rfl e_l1_).trans o16) e_p1_))))) (zero_mul_from o17)) o18)) ?_
          exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((binary_search_sorting.run 0 (1 + q_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := 0) (y := q_2) o4 o5).trans ((ih 0 q_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := 0) o10).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) o11).trans (by decide +kernel : (binary_search 0) = 0)))))) ((call1 binary_search (x := 0) o12).trans (by decide +kernel : (binary_search 0) = 0))))) (add_from ((call1 merge_sort (x := 0) o13).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) o14).trans (by decide +kernel : (binary_search 0) = 0)))) o15)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((binary_search_sorting.run (1 + 0) (1 + q_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := 1) (y := q_2) o4 o5).trans ((ih 1 q_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := 1) o10).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) o11).trans (by decide +kernel : (binary_search 1) = 0)))))) ((call1 binary_search (x := 1) o12).trans (by decide +kernel : (binary_search 1) = 0))))) (add_from ((call1 merge_sort (x := 1) o13).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) o14).trans (by decide +kernel : (binary_search 1) = 0)))) o15)) ?_
            exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [q_2, n_4, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_2, n_4, l1_, p1_])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked4 (fun o37 o38 o39 o40 => same_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + q_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := q_2) o4 o5).trans ((ih (n_4 + 2) q_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := (n_4 + 2)) o10).trans ((Steps.lemma_2_1 (n_4 + 2) o11 (le_from rfl rfl o12)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o13 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o14 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans o15) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) o16).trans ((Steps.lemma_1_1 (n_4 + 2) o17 (le_from rfl rfl o18)).trans (clog_from (m := (n_4 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_4 + 1)) (c := 2) o21 rfl e_l1_)))))))) ((call1 binary_search (x := (n_4 + 2)) o22).trans ((Steps.lemma_1_1 (n_4 + 2) o23 (le_from rfl rfl o24)).trans (clog_from (m := (n_4 + 2)) (c := 2) o25 rfl o26 (flog_from (m := (n_4 + 1)) (c := 2) o27 rfl e_l1_))))))) (add_from ((call1 merge_sort (x := (n_4 + 2)) o28).trans ((Steps.lemma_2_1 (n_4 + 2) o29 (le_from rfl rfl o30)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o31 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o32 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans o33) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) o34).trans ((Steps.lemma_1_1 (n_4 + 2) o35 (le_from rfl rfl o36)).trans (clog_from (m := (n_4 + 2)) (c := 2) o37 rfl o38 (flog_from (m := (n_4 + 1)) (c := 2) o39 rfl e_l1_)))))) o40)))) ?_
              exact shown [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [q_2, n_4] [] ⟨h_q_2, h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [q_2, n_4, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [q_2, n_4, l1_] [] ⟨h_q_2, h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_2, n_4, l1_, p1_])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked10 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 o46 => same_from ((binary_search_sorting.run (1 + (1 + n_4)) (1 + q_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 binary_search_sorting (x := (n_4 + 2)) (y := q_2) o4 o5).trans ((ih (n_4 + 2) q_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := q_2) (b := (1 + q_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 merge_sort (x := (n_4 + 2)) o10).trans ((Steps.lemma_2_1 (n_4 + 2) o11 (le_from rfl rfl o12)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o13 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o14))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o15 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o16))).trans o17) (ipow_sum (by decide) o18 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) o19).trans ((Steps.lemma_1_1 (n_4 + 2) o20 (le_from rfl rfl o21)).trans (clog_from (m := (n_4 + 2)) (c := 2) o22 rfl o23 (flog_from (m := (n_4 + 1)) (c := 2) o24 rfl e_l1_)))))))) ((call1 binary_search (x := (n_4 + 2)) o25).trans ((Steps.lemma_1_1 (n_4 + 2) o26 (le_from rfl rfl o27)).trans (clog_from (m := (n_4 + 2)) (c := 2) o28 rfl o29 (flog_from (m := (n_4 + 1)) (c := 2) o30 rfl e_l1_))))))) (add_from ((call1 merge_sort (x := (n_4 + 2)) o31).trans ((Steps.lemma_2_1 (n_4 + 2) o32 (le_from rfl rfl o33)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o34 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o35))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o36 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o37))).trans o38) (ipow_sum (by decide) o39 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_4 + 2)) o40).trans ((Steps.lemma_1_1 (n_4 + 2) o41 (le_from rfl rfl o42)).trans (clog_from (m := (n_4 + 2)) (c := 2) o43 rfl o44 (flog_from (m := (n_4 + 1)) (c := 2) o45 rfl e_l1_)))))) o46)))) ?_
              exact shown [q_2, n_4, l1_, p1_] [] ⟨h_q_2, h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))) :=
  fun n q' k0' k1' =>
    (Steps.lemma_3 (binary_search_sorting.size n q' + 1)) n q' k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))) := by
  intro n_0 q_1 h_n_0 h_q_1
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 binary_search_sorting (x := 0) (y := q_1) o1 o2).trans ((Steps.lemma_3_1 0 q_1 o3 o4).trans (add_from ((call1 merge_sort (x := 0) o5).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) o6).trans (by decide +kernel : (binary_search 0) = 0)))))) (add_from ((call1 merge_sort (x := 0) o7).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 binary_search (x := 0) o8).trans (by decide +kernel : (binary_search 0) = 0)))) o9) ?_
    exact shown [q_1] [] ⟨h_q_1, trivial⟩ (by decide +kernel)
  · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 binary_search_sorting (x := 1) (y := q_1) o1 o2).trans ((Steps.lemma_3_1 1 q_1 o3 o4).trans (add_from ((call1 merge_sort (x := 1) o5).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) o6).trans (by decide +kernel : (binary_search 1) = 0)))))) (add_from ((call1 merge_sort (x := 1) o7).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((call1 binary_search (x := 1) o8).trans (by decide +kernel : (binary_search 1) = 0)))) o9) ?_
      exact shown [q_1] [] ⟨h_q_1, trivial⟩ (by decide +kernel)
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [q_1, n_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_1, n_3, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => same_from ((call2 binary_search_sorting (x := (n_3 + 2)) (y := q_1) o1 o2).trans ((Steps.lemma_3_1 (n_3 + 2) q_1 o3 o4).trans (add_from ((call1 merge_sort (x := (n_3 + 2)) o5).trans ((Steps.lemma_2_1 (n_3 + 2) o6 (le_from rfl rfl o7)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o8 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o9 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans o10) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) o11).trans ((Steps.lemma_1_1 (n_3 + 2) o12 (le_from rfl rfl o13)).trans (clog_from (m := (n_3 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_3 + 1)) (c := 2) o16 rfl e_l1_)))))))) (add_from ((call1 merge_sort (x := (n_3 + 2)) o17).trans ((Steps.lemma_2_1 (n_3 + 2) o18 (le_from rfl rfl o19)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o20 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o21 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans o22) e_p1_))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) o23).trans ((Steps.lemma_1_1 (n_3 + 2) o24 (le_from rfl rfl o25)).trans (clog_from (m := (n_3 + 2)) (c := 2) o26 rfl o27 (flog_from (m := (n_3 + 1)) (c := 2) o28 rfl e_l1_)))))) o29))) ?_
        exact shown [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [q_1, n_3] [] ⟨h_q_1, h_n_3, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [q_1, n_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [q_1, n_3, l1_] [] ⟨h_q_1, h_n_3, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [q_1, n_3, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => same_from ((call2 binary_search_sorting (x := (n_3 + 2)) (y := q_1) o1 o2).trans ((Steps.lemma_3_1 (n_3 + 2) q_1 o3 o4).trans (add_from ((call1 merge_sort (x := (n_3 + 2)) o5).trans ((Steps.lemma_2_1 (n_3 + 2) o6 (le_from rfl rfl o7)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o8 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o9))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o10 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o11))).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) o14).trans ((Steps.lemma_1_1 (n_3 + 2) o15 (le_from rfl rfl o16)).trans (clog_from (m := (n_3 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (n_3 + 1)) (c := 2) o19 rfl e_l1_)))))))) (add_from ((call1 merge_sort (x := (n_3 + 2)) o20).trans ((Steps.lemma_2_1 (n_3 + 2) o21 (le_from rfl rfl o22)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o23 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o24))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o25 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o26))).trans o27) (ipow_sum (by decide) o28 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 binary_search (x := (n_3 + 2)) o29).trans ((Steps.lemma_1_1 (n_3 + 2) o30 (le_from rfl rfl o31)).trans (clog_from (m := (n_3 + 2)) (c := 2) o32 rfl o33 (flog_from (m := (n_3 + 1)) (c := 2) o34 rfl e_l1_)))))) o35))) ?_
        exact shown [q_1, n_3, l1_, p1_] [] ⟨h_q_1, h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, Steps.part_1⟩
end binary_search.sorting_exact
