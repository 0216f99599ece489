import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.order
/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The claim `sliding_window.order`. -/
def Statement : Prop :=
  (sliding_window_20_10.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (sliding_window_20_10 n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (sliding_window_20_10 n))))
end sliding_window.order

namespace sliding_window.order
theorem sliding_window_20_10.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → sliding_window_20_10.size n' < sliding_window_20_10.size n → f₁ n' = f₂ n') → sliding_window_20_10.body f₁ n = sliding_window_20_10.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (20 - n_0) with h0_1_0 | h0_1_0
  · exact (if_true_both (le_from rfl rfl (of_rest h0_1_0 (by close [n_0] [] ⟨h_n_0, trivial⟩))) rfl)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 11) (d := 12) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 12) (d := 13) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 13) (d := 14) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 14) (d := 15) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 15) (d := 16) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 16) (d := 17) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 17) (d := 18) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 18) (d := 19) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 19) (d := 20) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 20) (d := 21) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_1 + 11)) o2 (ih (n_1 + 11) o3 (magnitude_lt (a := (n_1 + 11)) (b := (21 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem sliding_window_20_10.ends : sliding_window_20_10.Ends := fun f g (x : Int) d ih =>
  sliding_window_20_10.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem sliding_window_20_10.eq : ∀ (n : Int), (0 ≤ n) → sliding_window_20_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10)))) :=
  fun n k0' => fix_eq sliding_window_20_10.ends n k0'

def sliding_window_20_10.run := sliding_window_20_10.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → sliding_window_20_10.size n < bound → (sliding_window_20_10 n) ≤ (cdiv n 10)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (20 - n_0) with h0_1_0 | h0_1_0
      · rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run 0 o1).trans (if_true (le_from rfl rfl o2) (smaller_from_left rfl rfl o3))) (cdiv_from (q := 0) rfl rfl o4 o5 o6) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · obtain ⟨n_2, s1_2_0, h_n_2, s1_2_00, s1_2_0', s1_2_0e⟩ := residue (m := 10) h_n_1 (by decide)
          have s1_2_00 := start s1_2_00
          rcases next (c := 0) (d := 1) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 0)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 0)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 1) (d := 2) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 1)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 1)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 2) (d := 3) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 2)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 2)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 3) (d := 4) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 3)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 3)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 4) (d := 5) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 4)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 4)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 5) (d := 6) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 5)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 5)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 6) (d := 7) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 6)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 6)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 7) (d := 8) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 7)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 7)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 8) (d := 9) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 8)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 8)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 9) (d := 10) s1_2_00 rfl with rfl | s1_2_00
          · subst s1_2_0e
            rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 0 + 9)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((sliding_window_20_10.run (1 + (10 * 1 + 9)) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 2) rfl rfl o4 o5 o6) o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_1_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          exact absurd_of (add_nonneg s1_2_00 s1_2_0') (by close [] [s1_2_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 11) (d := 12) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 12) (d := 13) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 13) (d := 14) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 14) (d := 15) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 15) (d := 16) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 16) (d := 17) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 17) (d := 18) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 18) (d := 19) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 19) (d := 20) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 20) (d := 21) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 10) h_n_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 0)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 11)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 11) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 11)) (b := (21 + (10 * n_2 + 0))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 11))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 1)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 12)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 12) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 12)) (b := (21 + (10 * n_2 + 1))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 12))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 2) (d := 3) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 13)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 13) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 13)) (b := (21 + (10 * n_2 + 2))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 13))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 3) (d := 4) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 3)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 14)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 14) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 14)) (b := (21 + (10 * n_2 + 3))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 14))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 4) (d := 5) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 4)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 15)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 15) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 15)) (b := (21 + (10 * n_2 + 4))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 15))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 5) (d := 6) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 5)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 16)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 16) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 16)) (b := (21 + (10 * n_2 + 5))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 16))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 6) (d := 7) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 6)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 17)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 17) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 17)) (b := (21 + (10 * n_2 + 6))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 17))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 7) (d := 8) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 7)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 18)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 18) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 18)) (b := (21 + (10 * n_2 + 7))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 18))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 8) (d := 9) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 8)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 19)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 19) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 19)) (b := (21 + (10 * n_2 + 8))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 19))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        rcases next (c := 9) (d := 10) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((sliding_window_20_10.run (21 + (10 * n_2 + 9)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 20)) o3)))) (cdiv_from (q := (n_2 + 3)) rfl rfl o4 o5 o6) (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) (ih (10 * n_2 + 20) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_2 + 20)) (b := (21 + (10 * n_2 + 9))) o11 o12) (Nat.le_of_lt_succ lt)))) o13))) ?_
          exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 20))] ⟨h_n_2, trivial⟩ (by decide +kernel)
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (sliding_window_20_10 n) ≤ (cdiv n 10) :=
  fun n k0' =>
    (Steps.lemma_1 (sliding_window_20_10.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → sliding_window_20_10.size n < bound → n ≤ ((20 * 1) * (sliding_window_20_10 n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (20 - n_0) with h0_1_0 | h0_1_0
      · rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((sliding_window_20_10.run 0 o1).trans (if_true (le_from rfl rfl o2) (smaller_from_left rfl rfl o3)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((sliding_window_20_10.run (1 + n_1) o1).trans (if_true (le_from rfl rfl (of_rest h0_1_0 o2)) (smaller_from_right rfl rfl o3)))) (of_rest h0_1_0 o4)) ?_
          exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 11) (d := 12) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 12) (d := 13) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 13) (d := 14) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 14) (d := 15) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 15) (d := 16) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 16) (d := 17) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 17) (d := 18) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 18) (d := 19) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 19) (d := 20) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 20) (d := 21) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((sliding_window_20_10.run (21 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 sliding_window_20_10 (x := (n_1 + 11)) o3))))) (of_rest (fact_from rfl (mul_from rfl rfl) (ih (n_1 + 11) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 11)) (b := (21 + n_1)) o5 o6) (Nat.le_of_lt_succ lt)))) o7)) ?_
        exact shown [n_1] [(sliding_window_20_10 (n_1 + 11))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → n ≤ ((20 * 1) * (sliding_window_20_10 n)) :=
  fun n k0' =>
    (Steps.lemma_2 (sliding_window_20_10.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (sliding_window_20_10 n)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 10) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 1)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 1) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 1))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 2)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 2) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 2) (d := 3) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 3)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 3) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 3))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 3) (d := 4) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 4)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 4) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 4))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 4) (d := 5) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 5)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 5) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 5))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 5) (d := 6) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 6)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 6) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 6))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 6) (d := 7) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 7)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 7) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 7))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 7) (d := 8) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 8)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 8) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 8))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 8) (d := 9) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 9)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 9) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 9))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 9) (d := 10) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call1 sliding_window_20_10 (x := (10 * n_2 + 10)) o1)) rfl (of_rest (fact_from rfl (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (Steps.lemma_1_1 (10 * n_2 + 10) o5)) o6)) ?_
      exact shown [n_2] [(sliding_window_20_10 (10 * n_2 + 10))] ⟨h_n_2, trivial⟩ (by decide +kernel)
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (sliding_window_20_10 n)) ≤ (1 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * n) ≤ (20 * (sliding_window_20_10 n)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked3 (fun o1 o2 o3 => le_from rfl (mul_from rfl (call1 sliding_window_20_10 (x := (n_1 + 1)) o1)) (of_rest (fact_from rfl (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 1) o2)) o3)) ?_
    exact shown [n_1] [(sliding_window_20_10 (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (20 * (sliding_window_20_10 n))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (sliding_window_20_10 n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (sliding_window_20_10 n))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 20, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.order
