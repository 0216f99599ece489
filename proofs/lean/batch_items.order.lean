import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.order
/-- The relation `batch_items`. -/
def batch_items.body (batch_items : Int → Int → Int) (n b : Int) : Int := (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b)))
def batch_items.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def batch_items.size (n b : Int) : Nat := magnitude n
def batch_items.step (f : Int × Int → Int) (x : Int × Int) : Int := batch_items.body (fun n b => f (n, b)) x.1 x.2
def batch_items (n b : Int) : Int := fix (fun (x : Int × Int) => batch_items.size x.1 x.2) batch_items.step (n, b)
/-- The recursion of `batch_items` ends. -/
def batch_items.Ends : Prop := Falls (fun (x : Int × Int) => batch_items.Domain x.1 x.2) (fun x => batch_items.size x.1 x.2) batch_items.step

/-- The claim `batch_items.order`. -/
def Statement : Prop :=
  (batch_items.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (batch_items n 16) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (batch_items n 16))))
end batch_items.order

namespace batch_items.order
theorem batch_items.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → batch_items.size n' b' < batch_items.size n b → f₁ n' b' = f₂ n' b') → batch_items.body f₁ n b = batch_items.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases total (b_2 + 1 - n_0) with h0_3_0 | h0_3_0
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      · obtain ⟨b_4, h_b_4, rfl⟩ := rest (v := b_2) (c := n_3) (of_rest h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩))
        exact (if_true_both (le_from rfl rfl (by close [n_3, b_4] [] ⟨h_n_3, h_b_4, trivial⟩)) rfl)
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := b_2) (of_rest h0_3_0 (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩))
          refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (n_5 + 1)) (y := (b_2 + 1)) o2 o3 (ih (n_5 + 1) (b_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (b_2 + n_5)))) o7 o8)))))) ?_
          exact shown [b_2, n_5] [] ⟨h_b_2, h_n_5, trivial⟩ (by decide +kernel)
theorem batch_items.ends : batch_items.Ends := fun f g (x : Int × Int) d ih =>
  batch_items.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem batch_items.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items n b = (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b))) :=
  fun n b k0' k1' k2' => fix_eq batch_items.ends (n, b) ⟨k0', k1', k2'⟩

def batch_items__b_16 (n : Int) : Int := batch_items n 16
def batch_items__b_16.size (n : Int) : Nat := batch_items.size n 16
theorem batch_items__b_16.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 16) → batch_items__b_16 n = (if (n ≤ 16) then (smaller n 1) else (1 + (batch_items__b_16 (n - 16)))) :=
  fun n k0' k1' => (batch_items.eq n 16 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 16) → batch_items__b_16.size n < bound → (batch_items__b_16 n) = (cdiv n 16)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (16 - n_0) with h0_1_0 | h0_1_0
      · rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run 0 o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_left rfl rfl o3))) (cdiv_from (q := 0) rfl rfl o4 o5 o6) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 1) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 2) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 3) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 4) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 5) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 6) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 7) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 8) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 9) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 10) (d := 11) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 10) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 11) (d := 12) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 11) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 12) (d := 13) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 12) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 13) (d := 14) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 13) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 14) (d := 15) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 14) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          rcases next (c := 15) (d := 16) v1_2_0 rfl with rfl | v1_2_0
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((batch_items__b_16.run (1 + 15) o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_right rfl rfl o3))) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_1_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
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
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        obtain ⟨q_2, s_3, h_q_2, h_s_3, h_s_3', h_q_2e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_1) (b := 16) (v := n_1) (c := 0) o1 o2 o3) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
        subst h_q_2e
        have v1_4_0 := start h_s_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 0 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 1)) o3).trans ((ih (16 * q_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 1)) (b := (17 + (16 * q_2 + 0 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 1 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 2)) o3).trans ((ih (16 * q_2 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 2)) (b := (17 + (16 * q_2 + 1 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 2 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 3)) o3).trans ((ih (16 * q_2 + 3) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 3)) (b := (17 + (16 * q_2 + 2 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 3 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 4)) o3).trans ((ih (16 * q_2 + 4) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 4)) (b := (17 + (16 * q_2 + 3 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 4 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 5)) o3).trans ((ih (16 * q_2 + 5) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 5)) (b := (17 + (16 * q_2 + 4 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 5 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 6)) o3).trans ((ih (16 * q_2 + 6) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 6)) (b := (17 + (16 * q_2 + 5 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 6 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 7)) o3).trans ((ih (16 * q_2 + 7) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 7)) (b := (17 + (16 * q_2 + 6 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 7 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 8)) o3).trans ((ih (16 * q_2 + 8) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 8)) (b := (17 + (16 * q_2 + 7 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 8 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 9)) o3).trans ((ih (16 * q_2 + 9) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 9)) (b := (17 + (16 * q_2 + 8 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 9 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 10)) o3).trans ((ih (16 * q_2 + 10) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 10)) (b := (17 + (16 * q_2 + 9 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 10 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 11)) o3).trans ((ih (16 * q_2 + 11) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 11)) (b := (17 + (16 * q_2 + 10 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 11) (d := 12) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 11 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 12)) o3).trans ((ih (16 * q_2 + 12) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 12)) (b := (17 + (16 * q_2 + 11 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 12) (d := 13) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 12 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 13)) o3).trans ((ih (16 * q_2 + 13) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 13)) (b := (17 + (16 * q_2 + 12 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 13) (d := 14) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 13 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 14)) o3).trans ((ih (16 * q_2 + 14) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 14)) (b := (17 + (16 * q_2 + 13 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 14) (d := 15) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 14 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 15)) o3).trans ((ih (16 * q_2 + 15) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 15)) (b := (17 + (16 * q_2 + 14 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        rcases next (c := 15) (d := 16) v1_4_0 rfl with rfl | v1_4_0
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((batch_items__b_16.run (17 + (16 * q_2 + 15 - 0)) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 16)) o3).trans ((ih (16 * q_2 + 16) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (16 * q_2 + 16)) (b := (17 + (16 * q_2 + 15 - 0))) o6 o7) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o8 o9 o10)))))) (cdiv_from (q := (q_2 + 2)) rfl rfl o11 o12 o13) o14)) ?_
          exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
        obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
        exact absurd_of h_s_3' (by close [q_2, s_4] [] ⟨h_q_2, h_s_4, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 16) → (batch_items__b_16 n) = (cdiv n 16) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (batch_items__b_16.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (batch_items n 16)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨q_2, s_3, h_q_2, h_s_3, h_s_3', h_q_2e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_1) (b := 16) (v := n_1) (c := 0) o1 o2 o3) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    subst h_q_2e
    have v1_4_0 := start h_s_3
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 1)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 1) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 2)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 2) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 3)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 3) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 3) (d := 4) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 4)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 4) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 4) (d := 5) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 5)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 5) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 5) (d := 6) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 6)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 6) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 6) (d := 7) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 7)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 7) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 7) (d := 8) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 8)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 8) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 8) (d := 9) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 9)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 9) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 9) (d := 10) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 10)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 10) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 10) (d := 11) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 11)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 11) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 11) (d := 12) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 12)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 12) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 12) (d := 13) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 13)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 13) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 13) (d := 14) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 14)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 14) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 14) (d := 15) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 15)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 15) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 15) (d := 16) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 16)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 16) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) rfl o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    exact absurd_of h_s_3' (by close [q_2, s_4] [] ⟨h_q_2, h_s_4, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (batch_items n 16)) ≤ (1 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * n) ≤ (16 * (batch_items n 16)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨q_2, s_3, h_q_2, h_s_3, h_s_3', h_q_2e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_1) (b := 16) (v := n_1) (c := 0) o1 o2 o3) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    subst h_q_2e
    have v1_4_0 := start h_s_3
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 1)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 1) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 2)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 2) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 3)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 3) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 3) (d := 4) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 4)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 4) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 4) (d := 5) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 5)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 5) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 5) (d := 6) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 6)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 6) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 6) (d := 7) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 7)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 7) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 7) (d := 8) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 8)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 8) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 8) (d := 9) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 9)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 9) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 9) (d := 10) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 10)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 10) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 10) (d := 11) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 11)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 11) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 11) (d := 12) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 12)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 12) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 12) (d := 13) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 13)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 13) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 13) (d := 14) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 14)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 14) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 14) (d := 15) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 15)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 15) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    rcases next (c := 15) (d := 16) v1_4_0 rfl with rfl | v1_4_0
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call1 batch_items__b_16 (x := (16 * q_2 + 16)) o1).trans ((Steps.lemma_1_1 (16 * q_2 + 16) o2 (le_from rfl rfl o3)).trans (cdiv_from (q := (q_2 + 1)) rfl rfl o4 o5 o6)))) o7) ?_
      exact shown [q_2] [] ⟨h_q_2, trivial⟩ (by decide +kernel)
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    exact absurd_of h_s_3' (by close [q_2, s_4] [] ⟨h_q_2, h_s_4, trivial⟩)
theorem Steps.part_1_Omega : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (16 * (batch_items n 16))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (batch_items n 16) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (batch_items n 16))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 16, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨batch_items.ends, Steps.part_1⟩
end batch_items.order
