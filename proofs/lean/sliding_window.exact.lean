import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace sliding_window.exact
/-- The relation `sliding_window`. -/
def sliding_window.body (sliding_window : Int → Int → Int → Int) (n w s : Int) : Int := (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s)))
def sliding_window.Domain (n w s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ s) ∧ (s ≤ w))
def sliding_window.size (n w s : Int) : Nat := magnitude n
def sliding_window.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := sliding_window.body (fun n w s => f (n, w, s)) x.1 x.2.1 x.2.2
def sliding_window (n w s : Int) : Int := fix (fun (x : Int × Int × Int) => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step (n, w, s)
/-- The recursion of `sliding_window` ends. -/
def sliding_window.Ends : Prop := Falls (fun (x : Int × Int × Int) => sliding_window.Domain x.1 x.2.1 x.2.2) (fun x => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step

/-- The claim `sliding_window.exact`. -/
def Statement : Prop :=
  (sliding_window.Ends) ∧ (∀ n w s : Int, 0 ≤ n → 0 ≤ w → 0 ≤ s → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)))
end sliding_window.exact

namespace sliding_window.exact
theorem sliding_window.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (∀ n' w' s' : Int, (0 ≤ n') → (0 ≤ w') → (0 ≤ s') → (((1 : Int) ≤ s') ∧ (s' ≤ w')) → sliding_window.size n' w' s' < sliding_window.size n w s → f₁ n' w' s' = f₂ n' w' s') → sliding_window.body f₁ n w s = sliding_window.body f₂ n w s := by
  intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 d0 ih
  rcases total (s_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_w_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
      obtain ⟨w_4, h_w_4, rfl⟩ := rest v1_4_0
      obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
      rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
      · exact (if_true_both (le_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) rfl)
      · have v1_6_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        have v1_7_0 := start h_n_6
        rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
        · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
        obtain ⟨n_7, h_n_7, rfl⟩ := rest v1_7_0
        obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
        exact (if_false_both (not_le_from rfl rfl (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩)) (add_from rfl (agree3 (x := (n_8 + w_5 + 1)) (y := (s_3 + w_5 + 1)) (z := (s_3 + 1)) (by ring [s_3, w_5, n_8]) (by ring [s_3, w_5, n_8]) (by ring [s_3, w_5, n_8]) (ih (n_8 + w_5 + 1) (s_3 + w_5 + 1) (s_3 + 1) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩) ⟨(le_from rfl rfl (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩)), (le_from rfl rfl (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩))⟩ (magnitude_lt (a := (n_8 + w_5 + 1)) (b := (1 + (1 + ((s_3 + w_5) + n_8)))) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩))))))
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2)
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩)
theorem sliding_window.ends : sliding_window.Ends := fun f g (x : Int × Int × Int) d ih =>
  sliding_window.congr (fun n w s => f (n, w, s)) (fun n w s => g (n, w, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' w' s' k0 k1 k2 k3 lt => ih (n', w', s') ⟨k0, k1, k2, k3⟩ lt)
theorem sliding_window.eq : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → sliding_window n w s = (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s))) :=
  fun n w s k0 k1 k2 k3 => fix_eq sliding_window.ends (n, w, s) ⟨k0, k1, k2, k3⟩

theorem sliding_window.run : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → sliding_window n w s = (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s))) :=
  fun n w s k0 k1 k2 k3 => (sliding_window.eq n w s k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n w s : Int, (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → sliding_window.size n w s < bound → (sliding_window n w s) = (1 + (cdiv (n - w) s))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 d0 d1 lt
      rcases total (s_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_s_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)
        obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
        rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_w_1
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
          obtain ⟨w_4, h_w_4, rfl⟩ := rest v1_4_0
          obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
          rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
          · exact absurd d1 (fun h => (not_lt_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) h.2.2)
          · have v1_6_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
            obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
            have v1_7_0 := start h_n_6
            rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
            obtain ⟨n_7, h_n_7, rfl⟩ := rest v1_7_0
            obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
            rcases total (s_3 - n_8) with h0_9_0 | h0_9_0
            · obtain ⟨s_9, h_s_9, rfl⟩ := rest (v := s_3) (c := n_8) (of_rest h0_9_0 (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩))
              rcases total (0 - n_8 - w_5) with h0_10_0 | h0_10_0
              · have v1_10_0 := start h_n_8
                rcases next (c := 0) (d := 1) v1_10_0 rfl with rfl | v1_10_0
                · have v1_10_0 := start h_w_5
                  rcases next (c := 0) (d := 1) v1_10_0 rfl with rfl | v1_10_0
                  · exact eq_from ((sliding_window.run (1 + (1 + (((0 + s_9) + 0) + 0))) (1 + ((0 + s_9) + 0)) (1 + (0 + s_9)) (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [s_9] [] ⟨h_s_9, trivial⟩)) (add_from rfl ((call3 sliding_window (x := 1) (y := (s_9 + 1)) (z := (s_9 + 1)) (by ring [s_9]) (by ring [s_9]) (by ring [s_9])).trans ((sliding_window.run 1 (s_9 + 1) (s_9 + 1) (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩) ⟨(le_from rfl rfl (by close [s_9] [] ⟨h_s_9, trivial⟩)), (le_from rfl rfl (by close [s_9] [] ⟨h_s_9, trivial⟩))⟩).trans (if_true (le_from rfl rfl (by close [s_9] [] ⟨h_s_9, trivial⟩)) (smaller_from_left rfl rfl (by close [s_9] [] ⟨h_s_9, trivial⟩)))))))) (add_from rfl (cdiv_from (q := 1) rfl rfl (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩))) (by close [s_9] [] ⟨h_s_9, trivial⟩) (by close [s_9] [] ⟨h_s_9, trivial⟩)
                  obtain ⟨w_10, h_w_10, rfl⟩ := rest v1_10_0
                  exact absurd_of h0_10_0 (by close [s_9, w_10] [] ⟨h_s_9, h_w_10, trivial⟩)
                obtain ⟨n_10, h_n_10, rfl⟩ := rest v1_10_0
                exact absurd_of h0_10_0 (by close [w_5, s_9, n_10] [] ⟨h_w_5, h_s_9, h_n_10, trivial⟩)
              · exact eq_from ((sliding_window.run (1 + (1 + (((n_8 + s_9) + w_5) + n_8))) (1 + ((n_8 + s_9) + w_5)) (1 + (n_8 + s_9)) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩)) (add_from rfl ((call3 sliding_window (x := (n_8 + w_5 + 1)) (y := (n_8 + s_9 + w_5 + 1)) (z := (n_8 + s_9 + 1)) (by ring [w_5, n_8, s_9]) (by ring [w_5, n_8, s_9]) (by ring [w_5, n_8, s_9])).trans ((sliding_window.run (n_8 + w_5 + 1) (n_8 + s_9 + w_5 + 1) (n_8 + s_9 + 1) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) ⟨(le_from rfl rfl (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩)), (le_from rfl rfl (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩))⟩).trans (if_true (le_from rfl rfl (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩)) (smaller_from_right rfl rfl (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩)))))))) (add_from rfl (cdiv_from (q := 1) rfl rfl (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩))) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩) (by close [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩)
            · have v1_9_0 := start h_n_8
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
              obtain ⟨n_9, h_n_9, rfl⟩ := rest v1_9_0
              obtain ⟨n_10, h_n_10, rfl⟩ := rest (v := n_9) (c := s_3) (of_rest h0_9_0 (by close [s_3, w_5, n_9] [] ⟨h_s_3, h_w_5, h_n_9, trivial⟩))
              obtain ⟨q_11, s_12, h_q_11, h_s_12, h_s_12', h_q_11e⟩ := division_of (a := n_10) (b := (s_3 + 1)) (v := n_10) (c := 0) (by ring [s_3, w_5, n_10]) (by close [s_3, w_5, n_10] [] ⟨h_s_3, h_w_5, h_n_10, trivial⟩) (by close [s_3, w_5, n_10] [] ⟨h_s_3, h_w_5, h_n_10, trivial⟩)
              subst h_q_11e
              obtain ⟨s_13, h_s_13, rfl⟩ := rest (v := s_3) (c := s_12) (of_rest h_s_12' (by close [s_3, w_5, q_11, s_12] [] ⟨h_s_3, h_w_5, h_q_11, h_s_12, trivial⟩))
              exact eq_from ((sliding_window.run (1 + (1 + (((s_12 + s_13) + w_5) + (1 + ((s_12 + s_13) + (((s_12 + s_13) + 1) * q_11 + s_12 - 0)))))) (1 + ((s_12 + s_13) + w_5)) (1 + (s_12 + s_13)) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)) (add_from rfl ((call3 sliding_window (x := (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2)) (y := (s_12 + s_13 + w_5 + 1)) (z := (s_12 + s_13 + 1)) (by ring [w_5, q_11, s_12, s_13]) (by ring [w_5, q_11, s_12, s_13]) (by ring [w_5, q_11, s_12, s_13])).trans ((ih (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2) (s_12 + s_13 + w_5 + 1) (s_12 + s_13 + 1) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) ⟨(le_from rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)), (le_from rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)), ⟨(le_from rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)), (lt_from rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩))⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2)) (b := (1 + (1 + (((s_12 + s_13) + w_5) + (1 + ((s_12 + s_13) + (((s_12 + s_13) + 1) * q_11 + s_12 - 0))))))) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (cdiv_from (q := (q_11 + 1)) rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)))))))) (add_from rfl (cdiv_from (q := (q_11 + 2)) rfl rfl (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩))) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩) (by close [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩)
        · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2)
      · have v1_3_0 := start h_s_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
        obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n w s : Int, (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)) :=
  fun n w s k0 k1 k2 k3 k4 =>
    (Steps.lemma_1 (sliding_window.size n w s + 1)) n w s k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n w s : Int, 0 ≤ n → 0 ≤ w → 0 ≤ s → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)) := by
  intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 a0
  rcases total (s_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_w_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
      obtain ⟨w_4, h_w_4, rfl⟩ := rest v1_4_0
      obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
      rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
      · exact absurd a0 (fun h => (not_lt_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) h.2.2)
      · have v1_6_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        have v1_7_0 := start h_n_6
        rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
        · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
        obtain ⟨n_7, h_n_7, rfl⟩ := rest v1_7_0
        obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
        obtain ⟨q_9, s_10, h_q_9, h_s_10, h_s_10', h_q_9e⟩ := division_of (a := n_8) (b := (s_3 + 1)) (v := n_8) (c := 0) (by ring [s_3, w_5, n_8]) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩) (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩)
        subst h_q_9e
        obtain ⟨s_11, h_s_11, rfl⟩ := rest (v := s_3) (c := s_10) (of_rest h_s_10' (by close [s_3, w_5, q_9, s_10] [] ⟨h_s_3, h_w_5, h_q_9, h_s_10, trivial⟩))
        exact eq_from ((call3 sliding_window (x := (q_9 * s_10 + q_9 * s_11 + q_9 + 2 * s_10 + s_11 + w_5 + 2)) (y := (s_10 + s_11 + w_5 + 1)) (z := (s_10 + s_11 + 1)) (by ring [w_5, q_9, s_10, s_11]) (by ring [w_5, q_9, s_10, s_11]) (by ring [w_5, q_9, s_10, s_11])).trans ((Steps.lemma_1_1 (q_9 * s_10 + q_9 * s_11 + q_9 + 2 * s_10 + s_11 + w_5 + 2) (s_10 + s_11 + w_5 + 1) (s_10 + s_11 + 1) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) ⟨(le_from rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩)), (le_from rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩)), ⟨(le_from rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩)), (lt_from rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩))⟩⟩).trans (add_from rfl (cdiv_from (q := (q_9 + 1)) rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩))))) (add_from rfl (cdiv_from (q := (q_9 + 1)) rfl rfl (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩))) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩) (by close [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩)
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2.1)
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩)

theorem proof : Statement := ⟨sliding_window.ends, Steps.part_1⟩
end sliding_window.exact
