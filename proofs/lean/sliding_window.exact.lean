import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first1 h_s_2 with rfl | ⟨s_3, h_s_3, rfl⟩
  · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
  · rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
    · rcases first1 h_w_1 with rfl | ⟨w_4, h_w_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
      · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
        rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
        · exact (if_true_both (le_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) rfl)
        · rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
          · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
          · rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
            · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
            · obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
              refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (n_8 + w_5 + 1)) (y := (s_3 + w_5 + 1)) (z := (s_3 + 1)) o2 o3 o4 (ih (n_8 + w_5 + 1) (s_3 + w_5 + 1) (s_3 + 1) o5 o6 o7 ⟨(le_from rfl rfl o8), (le_from rfl rfl o9)⟩ (magnitude_lt (a := (n_8 + w_5 + 1)) (b := (1 + (1 + ((s_3 + w_5) + n_8)))) o10 o11)))))) ?_
              exact shown [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩ (by decide +kernel)
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2)
theorem sliding_window.ends : sliding_window.Ends := fun f g (x : Int × Int × Int) d ih =>
  sliding_window.congr (fun n w s => f (n, w, s)) (fun n w s => g (n, w, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' w' s' k0' k1' k2' k3' lt => ih (n', w', s') ⟨k0', k1', k2', k3'⟩ lt)
theorem sliding_window.eq : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → sliding_window n w s = (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s))) :=
  fun n w s k0' k1' k2' k3' => fix_eq sliding_window.ends (n, w, s) ⟨k0', k1', k2', k3'⟩

def sliding_window.run := sliding_window.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n w s : Int, (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → sliding_window.size n w s < bound → (sliding_window n w s) = (1 + (cdiv (n - w) s))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 d0 d1 lt
      rcases first1 h_s_2 with rfl | ⟨s_3, h_s_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
      · rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
        · rcases first1 h_w_1 with rfl | ⟨w_4, h_w_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
          · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
            rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
            · exact absurd d1 (fun h => (not_lt_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) h.2.2)
            · rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
              · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
              · rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
                · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
                · obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
                  rcases total (s_3 - n_8) with h0_9_0 | h0_9_0
                  · obtain ⟨s_9, h_s_9, rfl⟩ := rest (v := s_3) (c := n_8) (of_rest h0_9_0 (by close [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩))
                    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((sliding_window.run (1 + (1 + (((n_8 + s_9) + w_5) + n_8))) (1 + ((n_8 + s_9) + w_5)) (1 + (n_8 + s_9)) o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl ((call3 sliding_window (x := (n_8 + w_5 + 1)) (y := (n_8 + s_9 + w_5 + 1)) (z := (n_8 + s_9 + 1)) o5 o6 o7).trans ((sliding_window.run (n_8 + w_5 + 1) (n_8 + s_9 + w_5 + 1) (n_8 + s_9 + 1) o8 o9 o10 ⟨(le_from rfl rfl o11), (le_from rfl rfl o12)⟩).trans (if_true (le_from rfl rfl o13) (smaller_from_right rfl rfl o14))))))) (add_from rfl (cdiv_from (q := 1) rfl rfl o15 o16 o17)) o18)) ?_
                    exact shown [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩ (by decide +kernel)
                  · rcases first1 h_n_8 with rfl | ⟨n_9, h_n_9, rfl⟩
                    · exact absurd_of h0_9_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
                    · obtain ⟨n_10, h_n_10, rfl⟩ := rest (v := n_9) (c := s_3) (of_rest h0_9_0 (by close [s_3, w_5, n_9] [] ⟨h_s_3, h_w_5, h_n_9, trivial⟩))
                      obtain ⟨q_11, s_12, h_q_11, h_s_12, h_s_12', h_q_11e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_10) (b := (s_3 + 1)) (v := n_10) (c := 0) o1 o2 o3) (shown [s_3, w_5, n_10] [] ⟨h_s_3, h_w_5, h_n_10, trivial⟩ (by decide +kernel))
                      subst h_q_11e
                      obtain ⟨s_13, h_s_13, rfl⟩ := rest (v := s_3) (c := s_12) (of_rest h_s_12' (by close [s_3, w_5, q_11, s_12] [] ⟨h_s_3, h_w_5, h_q_11, h_s_12, trivial⟩))
                      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((sliding_window.run (1 + (1 + (((s_12 + s_13) + w_5) + (1 + ((s_12 + s_13) + (((s_12 + s_13) + 1) * q_11 + s_12 - 0)))))) (1 + ((s_12 + s_13) + w_5)) (1 + (s_12 + s_13)) o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl ((call3 sliding_window (x := (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2)) (y := (s_12 + s_13 + w_5 + 1)) (z := (s_12 + s_13 + 1)) o5 o6 o7).trans ((ih (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2) (s_12 + s_13 + w_5 + 1) (s_12 + s_13 + 1) o8 o9 o10 ⟨(le_from rfl rfl o11), (le_from rfl rfl o12)⟩ ⟨(le_from rfl rfl o13), ⟨(le_from rfl rfl o14), (lt_from rfl rfl o15)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2)) (b := (1 + (1 + (((s_12 + s_13) + w_5) + (1 + ((s_12 + s_13) + (((s_12 + s_13) + 1) * q_11 + s_12 - 0))))))) o16 o17) (Nat.le_of_lt_succ lt))).trans (add_from rfl (cdiv_from (q := (q_11 + 1)) rfl rfl o18 o19 o20))))))) (add_from rfl (cdiv_from (q := (q_11 + 2)) rfl rfl o21 o22 o23)) o24)) ?_
                      exact shown [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩ (by decide +kernel)
        · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ n w s : Int, (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)) :=
  fun n w s k0' k1' k2' k3' k4' =>
    (Steps.lemma_1 (sliding_window.size n w s + 1)) n w s k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n w s : Int, 0 ≤ n → 0 ≤ w → 0 ≤ s → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)) := by
  intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 a0
  rcases first1 h_s_2 with rfl | ⟨s_3, h_s_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
  · rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
    · rcases first1 h_w_1 with rfl | ⟨w_4, h_w_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
      · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
        rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
        · exact absurd a0 (fun h => (not_lt_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) h.2.2)
        · rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
          · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
          · rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
            · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
            · obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
              obtain ⟨q_9, s_10, h_q_9, h_s_10, h_s_10', h_q_9e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_8) (b := (s_3 + 1)) (v := n_8) (c := 0) o1 o2 o3) (shown [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩ (by decide +kernel))
              subst h_q_9e
              obtain ⟨s_11, h_s_11, rfl⟩ := rest (v := s_3) (c := s_10) (of_rest h_s_10' (by close [s_3, w_5, q_9, s_10] [] ⟨h_s_3, h_w_5, h_q_9, h_s_10, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((call3 sliding_window (x := (q_9 * s_10 + q_9 * s_11 + q_9 + 2 * s_10 + s_11 + w_5 + 2)) (y := (s_10 + s_11 + w_5 + 1)) (z := (s_10 + s_11 + 1)) o1 o2 o3).trans ((Steps.lemma_1_1 (q_9 * s_10 + q_9 * s_11 + q_9 + 2 * s_10 + s_11 + w_5 + 2) (s_10 + s_11 + w_5 + 1) (s_10 + s_11 + 1) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩ ⟨(le_from rfl rfl o9), ⟨(le_from rfl rfl o10), (lt_from rfl rfl o11)⟩⟩).trans (add_from rfl (cdiv_from (q := (q_9 + 1)) rfl rfl o12 o13 o14)))) (add_from rfl (cdiv_from (q := (q_9 + 1)) rfl rfl o15 o16 o17)) o18)) ?_
              exact shown [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩ (by decide +kernel)
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2.1)

theorem proof : Statement := ⟨sliding_window.ends, Steps.part_1⟩
end sliding_window.exact
