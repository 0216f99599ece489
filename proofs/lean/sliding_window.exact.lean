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
        have at0_ := nonneg_at [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩
        have at1_ := eq_at [s_3, w_5, n_8]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := (n_8 + w_5 + 1)) (y := (s_3 + w_5 + 1)) (z := (s_3 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (ih (n_8 + w_5 + 1) (s_3 + w_5 + 1) (s_3 + 1) (at0_ o5) (at0_ o6) (at0_ o7) ⟨(le_from rfl rfl (at0_ o8)), (le_from rfl rfl (at0_ o9))⟩ (magnitude_lt (a := (n_8 + w_5 + 1)) (b := (1 + (1 + ((s_3 + w_5) + n_8)))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
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
              have at0_ := nonneg_at [w_5, n_8, s_9] [] ⟨h_w_5, h_n_8, h_s_9, trivial⟩
              have at1_ := eq_at [w_5, n_8, s_9]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from ((sliding_window.run (1 + (1 + (((n_8 + s_9) + w_5) + n_8))) (1 + ((n_8 + s_9) + w_5)) (1 + (n_8 + s_9)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl ((call3 sliding_window (x := (n_8 + w_5 + 1)) (y := (n_8 + s_9 + w_5 + 1)) (z := (n_8 + s_9 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)).trans ((sliding_window.run (n_8 + w_5 + 1) (n_8 + s_9 + w_5 + 1) (n_8 + s_9 + 1) (at0_ o8) (at0_ o9) (at0_ o10) ⟨(le_from rfl rfl (at0_ o11)), (le_from rfl rfl (at0_ o12))⟩).trans (if_true (le_from rfl rfl (at0_ o13)) (smaller_from_right rfl rfl (at0_ o14)))))))) (add_from rfl (cdiv_from (q := 1) rfl rfl (at0_ o15) (at0_ o16) (at0_ o17))) (at0_ o18) (at0_ o19)) ?_
              decide +kernel
            · have v1_9_0 := start h_n_8
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
              obtain ⟨n_9, h_n_9, rfl⟩ := rest v1_9_0
              obtain ⟨n_10, h_n_10, rfl⟩ := rest (v := n_9) (c := s_3) (of_rest h0_9_0 (by close [s_3, w_5, n_9] [] ⟨h_s_3, h_w_5, h_n_9, trivial⟩))
              have at0_ := eq_at [s_3, w_5, n_10]
              have at1_ := nonneg_at [s_3, w_5, n_10] [] ⟨h_s_3, h_w_5, h_n_10, trivial⟩
              obtain ⟨q_11, s_12, h_q_11, h_s_12, h_s_12', h_q_11e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := n_10) (b := (s_3 + 1)) (v := n_10) (c := 0) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
              subst h_q_11e
              obtain ⟨s_13, h_s_13, rfl⟩ := rest (v := s_3) (c := s_12) (of_rest h_s_12' (by close [s_3, w_5, q_11, s_12] [] ⟨h_s_3, h_w_5, h_q_11, h_s_12, trivial⟩))
              have at0_ := nonneg_at [w_5, q_11, s_12, s_13] [] ⟨h_w_5, h_q_11, h_s_12, h_s_13, trivial⟩
              have at1_ := eq_at [w_5, q_11, s_12, s_13]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => fun o25 => eq_from ((sliding_window.run (1 + (1 + (((s_12 + s_13) + w_5) + (1 + ((s_12 + s_13) + (((s_12 + s_13) + 1) * q_11 + s_12 - 0)))))) (1 + ((s_12 + s_13) + w_5)) (1 + (s_12 + s_13)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl ((call3 sliding_window (x := (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2)) (y := (s_12 + s_13 + w_5 + 1)) (z := (s_12 + s_13 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)).trans ((ih (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2) (s_12 + s_13 + w_5 + 1) (s_12 + s_13 + 1) (at0_ o8) (at0_ o9) (at0_ o10) ⟨(le_from rfl rfl (at0_ o11)), (le_from rfl rfl (at0_ o12))⟩ ⟨(le_from rfl rfl (at0_ o13)), ⟨(le_from rfl rfl (at0_ o14)), (lt_from rfl rfl (at0_ o15))⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_11 * s_12 + q_11 * s_13 + q_11 + 2 * s_12 + s_13 + w_5 + 2)) (b := (1 + (1 + (((s_12 + s_13) + w_5) + (1 + ((s_12 + s_13) + (((s_12 + s_13) + 1) * q_11 + s_12 - 0))))))) (at0_ o16) (at0_ o17)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (cdiv_from (q := (q_11 + 1)) rfl rfl (at0_ o18) (at0_ o19) (at0_ o20)))))))) (add_from rfl (cdiv_from (q := (q_11 + 2)) rfl rfl (at0_ o21) (at0_ o22) (at0_ o23))) (at0_ o24) (at0_ o25)) ?_
              decide +kernel
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
        have at0_ := eq_at [s_3, w_5, n_8]
        have at1_ := nonneg_at [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩
        obtain ⟨q_9, s_10, h_q_9, h_s_10, h_s_10', h_q_9e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := n_8) (b := (s_3 + 1)) (v := n_8) (c := 0) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
        subst h_q_9e
        obtain ⟨s_11, h_s_11, rfl⟩ := rest (v := s_3) (c := s_10) (of_rest h_s_10' (by close [s_3, w_5, q_9, s_10] [] ⟨h_s_3, h_w_5, h_q_9, h_s_10, trivial⟩))
        have at0_ := eq_at [w_5, q_9, s_10, s_11]
        have at1_ := nonneg_at [w_5, q_9, s_10, s_11] [] ⟨h_w_5, h_q_9, h_s_10, h_s_11, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from ((call3 sliding_window (x := (q_9 * s_10 + q_9 * s_11 + q_9 + 2 * s_10 + s_11 + w_5 + 2)) (y := (s_10 + s_11 + w_5 + 1)) (z := (s_10 + s_11 + 1)) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_1_1 (q_9 * s_10 + q_9 * s_11 + q_9 + 2 * s_10 + s_11 + w_5 + 2) (s_10 + s_11 + w_5 + 1) (s_10 + s_11 + 1) (at1_ o4) (at1_ o5) (at1_ o6) ⟨(le_from rfl rfl (at1_ o7)), (le_from rfl rfl (at1_ o8))⟩ ⟨(le_from rfl rfl (at1_ o9)), ⟨(le_from rfl rfl (at1_ o10)), (lt_from rfl rfl (at1_ o11))⟩⟩).trans (add_from rfl (cdiv_from (q := (q_9 + 1)) rfl rfl (at1_ o12) (at1_ o13) (at1_ o14))))) (add_from rfl (cdiv_from (q := (q_9 + 1)) rfl rfl (at1_ o15) (at1_ o16) (at1_ o17))) (at1_ o18) (at1_ o19)) ?_
        decide +kernel
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2.1)
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩)

theorem proof : Statement := ⟨sliding_window.ends, Steps.part_1⟩
end sliding_window.exact
