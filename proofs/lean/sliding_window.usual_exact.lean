import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.usual_exact
/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The claim `sliding_window.usual_exact`. -/
def Statement : Prop :=
  (sliding_window_20_10.Ends) ∧ (∀ n : Int, 0 ≤ n → ((11 : Int) ≤ n) → (sliding_window_20_10 n) = ((cdiv n 10) - 1))
end sliding_window.usual_exact

namespace sliding_window.usual_exact
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((11 : Int) ≤ n) → sliding_window_20_10.size n < bound → (sliding_window_20_10 n) = ((cdiv n 10) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 11) with h0_1_0 | h0_1_0
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
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (9 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 0) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 1) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 2) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 3) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 4) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 5) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 6) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 7) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 8) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((sliding_window_20_10.run (11 + 9) o1).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (sub_from (cdiv_from (q := 2) rfl rfl o4 o5 o6) rfl) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 10) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 11)) o3).trans ((ih (10 * n_3 + 11) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 11)) (b := (11 + (10 + (10 * n_3 + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 12)) o3).trans ((ih (10 * n_3 + 12) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 12)) (b := (11 + (10 + (10 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 2) (d := 3) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 2))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 13)) o3).trans ((ih (10 * n_3 + 13) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 13)) (b := (11 + (10 + (10 * n_3 + 2)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 3) (d := 4) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 14)) o3).trans ((ih (10 * n_3 + 14) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 14)) (b := (11 + (10 + (10 * n_3 + 3)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 4) (d := 5) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 4))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 15)) o3).trans ((ih (10 * n_3 + 15) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 15)) (b := (11 + (10 + (10 * n_3 + 4)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 5) (d := 6) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 5))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 16)) o3).trans ((ih (10 * n_3 + 16) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 16)) (b := (11 + (10 + (10 * n_3 + 5)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 6) (d := 7) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 6))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 17)) o3).trans ((ih (10 * n_3 + 17) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 17)) (b := (11 + (10 + (10 * n_3 + 6)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 7) (d := 8) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 7))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 18)) o3).trans ((ih (10 * n_3 + 18) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 18)) (b := (11 + (10 + (10 * n_3 + 7)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 8) (d := 9) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 8))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 19)) o3).trans ((ih (10 * n_3 + 19) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 19)) (b := (11 + (10 + (10 * n_3 + 8)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          rcases next (c := 9) (d := 10) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window_20_10.run (11 + (10 + (10 * n_3 + 9))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window_20_10 (x := (10 * n_3 + 20)) o3).trans ((ih (10 * n_3 + 20) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (10 * n_3 + 20)) (b := (11 + (10 + (10 * n_3 + 9)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (cdiv_from (q := (n_3 + 2)) rfl rfl o8 o9 o10) rfl)))))) (sub_from (cdiv_from (q := (n_3 + 3)) rfl rfl o11 o12 o13) rfl) o14)) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((11 : Int) ≤ n) → (sliding_window_20_10 n) = ((cdiv n 10) - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (sliding_window_20_10.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((11 : Int) ≤ n) → (sliding_window_20_10 n) = ((cdiv n 10) - 1) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 11) with h0_1_0 | h0_1_0
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
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 10) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 11)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 11) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 12)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 12) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 2) (d := 3) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 13)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 13) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 3) (d := 4) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 14)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 14) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 4) (d := 5) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 15)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 15) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 5) (d := 6) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 16)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 16) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 6) (d := 7) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 17)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 17) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 7) (d := 8) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 18)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 18) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 8) (d := 9) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 19)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 19) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    rcases next (c := 9) (d := 10) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 sliding_window_20_10 (x := (10 * n_2 + 20)) o1).trans ((Steps.lemma_1_1 (10 * n_2 + 20) o2 (le_from rfl rfl o3)).trans (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o4 o5 o6) rfl))) (sub_from (cdiv_from (q := (n_2 + 2)) rfl rfl o7 o8 o9) rfl) o10) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.usual_exact
