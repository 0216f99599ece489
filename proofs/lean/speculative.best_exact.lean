import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.best_exact
/-- The relation `speculative_best`. -/
def speculative_best.body (speculative_best : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (1 + (minRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_best ((m - 1) - i) g')))))
def speculative_best.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_best.size (m g' : Int) : Nat := magnitude m
def speculative_best.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_best.body (fun m g' => f (m, g')) x.1 x.2
def speculative_best (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_best.size x.1 x.2) speculative_best.step (m, g')
/-- The recursion of `speculative_best` ends. -/
def speculative_best.Ends : Prop := Falls (fun (x : Int × Int) => speculative_best.Domain x.1 x.2) (fun x => speculative_best.size x.1 x.2) speculative_best.step

/-- The claim `speculative.best_exact`. -/
def Statement : Prop :=
  (speculative_best.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_best m g') = (cdiv m (g' + 1)))
end speculative.best_exact

namespace speculative.best_exact
theorem speculative_best.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_best.size m' g'' < speculative_best.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_best.body f₁ m g' = speculative_best.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
  · rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
    · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
      have same_i_4 : ∀ i_4 : Int, 0 ≤ i_4 → 0 ≤ (smaller ((m_2 + g_3) + 1) (1 + m_2)) - 1 - (0 + 1 * i_4) → («f₁» (((1 + m_2) - 1) - (0 + 1 * i_4)) (m_2 + g_3)) = («f₂» (((1 + m_2) - 1) - (0 + 1 * i_4)) (m_2 + g_3)) := by
        intro i_4 h_i_4 h_i_4'
        have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
        obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
        refine asked6 (fun o1 o2 o3 o4 o5 o6 => (agree2 (x := m_5) (y := (g_3 + i_4 + m_5)) o1 o2 (ih m_5 (g_3 + i_4 + m_5) o3 o4 (magnitude_lt (a := m_5) (b := (1 + (i_4 + m_5))) o5 o6)))) ?_
        exact shown [g_3, i_4, m_5] [] ⟨h_g_3, h_i_4, h_m_5, trivial⟩ (by decide +kernel)
      refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (minRange_congr (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o2) o3) same_i_4)))) ?_
      exact shown [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩ (by decide +kernel)
    · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
      · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
        have same_i_5 : ∀ i_5 : Int, 0 ≤ i_5 → 0 ≤ (smaller (g_1 + 1) (1 + (1 + (g_1 + m_4)))) - 1 - (0 + 1 * i_5) → («f₁» (((1 + (1 + (g_1 + m_4))) - 1) - (0 + 1 * i_5)) g_1) = («f₂» (((1 + (1 + (g_1 + m_4))) - 1) - (0 + 1 * i_5)) g_1) := by
          intro i_5 h_i_5 h_i_5'
          have h_i_5' := index_from rfl (smaller_from_left rfl rfl (by close [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩)) h_i_5'
          obtain ⟨g_6, h_g_6, rfl⟩ := rest (v := g_1) (c := i_5) (of_rest h_i_5' (by close [g_1, m_4, i_5] [] ⟨h_g_1, h_m_4, h_i_5, trivial⟩))
          refine asked6 (fun o1 o2 o3 o4 o5 o6 => (agree2 (x := (g_6 + m_4 + 1)) (y := (g_6 + i_5)) o1 o2 (ih (g_6 + m_4 + 1) (g_6 + i_5) o3 o4 (magnitude_lt (a := (g_6 + m_4 + 1)) (b := (1 + (1 + ((i_5 + g_6) + m_4)))) o5 o6)))) ?_
          exact shown [m_4, i_5, g_6] [] ⟨h_m_4, h_i_5, h_g_6, trivial⟩ (by decide +kernel)
        refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (minRange_congr (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o2) o3) same_i_5)))) ?_
        exact shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel)
theorem speculative_best.ends : speculative_best.Ends := fun f g (x : Int × Int) d ih =>
  speculative_best.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_best.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_best m g' = (if (m = 0) then 0 else (1 + (minRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_best ((m - 1) - i) g'))))) :=
  fun m g' k0' k1' => fix_eq speculative_best.ends (m, g') ⟨k0', k1'⟩

def speculative_best.run := speculative_best.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_best.size m g' < bound → (speculative_best m g') = (cdiv m (g' + 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((speculative_best.run 0 g_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) (cdiv_from (q := 0) rfl rfl o5 o6 o7) o8) ?_
        exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
      · rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
        · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
          obtain ⟨i_4, h_i_4, h_i_4', h_i_4e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller ((m_2 + g_3) + 1) (1 + m_2))) (s := 1) (fun (i : Int) => (speculative_best (((1 + m_2) - 1) - i) (m_2 + g_3))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩ (by decide +kernel))
          have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
          obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
          rcases first1 h_m_5 with rfl | ⟨m_6, h_m_6, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => eq_from ((speculative_best.run (1 + (i_4 + 0)) ((i_4 + 0) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := i_4) (a := 0) (b := (smaller (((i_4 + 0) + g_3) + 1) (1 + (i_4 + 0)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (i_4 + 0)) - 1) - i) ((i_4 + 0) + g_3))) (by decide) o7 (index_to rfl (smaller_from_right rfl rfl o8) o9)) ((call2 speculative_best (x := 0) (y := (g_3 + i_4)) o10 o11).trans ((ih 0 (g_3 + i_4) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (i_4 + 0))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o16 o17 o18)))) o19) (of_rest (multiple_of_eq 1 (h_i_4e.trans ((call2 speculative_best (x := 0) (y := (g_3 + i_4)) o20 o21).trans ((ih 0 (g_3 + i_4) o22 o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (i_4 + 0))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o26 o27 o28))))) o29)))) ?_
            exact shown [g_3, i_4] [(minRange 0 (smaller (((i_4 + 0) + g_3) + 1) (1 + (i_4 + 0))) 1 (fun (i : Int) => (speculative_best (((1 + (i_4 + 0)) - 1) - i) ((i_4 + 0) + g_3))))] ⟨h_g_3, h_i_4, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => eq_from ((speculative_best.run (1 + (i_4 + (1 + m_6))) ((i_4 + (1 + m_6)) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (i_4 + m_6 + 1)) (a := 0) (b := (smaller (((i_4 + (1 + m_6)) + g_3) + 1) (1 + (i_4 + (1 + m_6))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (i_4 + (1 + m_6))) - 1) - i) ((i_4 + (1 + m_6)) + g_3))) (by decide) o7 (index_to rfl (smaller_from_right rfl rfl o8) o9)) ((call2 speculative_best (x := 0) (y := (g_3 + i_4 + m_6 + 1)) o10 o11).trans ((ih 0 (g_3 + i_4 + m_6 + 1) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (i_4 + (1 + m_6)))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o16 o17 o18)))) o19) (of_rest (multiple_of_eq 1 (h_i_4e.trans ((call2 speculative_best (x := (m_6 + 1)) (y := (g_3 + i_4 + m_6 + 1)) o20 o21).trans ((ih (m_6 + 1) (g_3 + i_4 + m_6 + 1) o22 o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_6 + 1)) (b := (1 + (i_4 + (1 + m_6)))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 1) rfl rfl o26 o27 o28))))) o29)))) ?_
            exact shown [g_3, i_4, m_6] [(minRange 0 (smaller (((i_4 + (1 + m_6)) + g_3) + 1) (1 + (i_4 + (1 + m_6)))) 1 (fun (i : Int) => (speculative_best (((1 + (i_4 + (1 + m_6))) - 1) - i) ((i_4 + (1 + m_6)) + g_3))))] ⟨h_g_3, h_i_4, h_m_6, trivial⟩ (by decide +kernel)
        · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
          · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked2 (fun o1 o2 => division (a := (g_1 + m_4 + 1)) (b := (g_1 + 1)) o1 o2) (shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel))
            obtain ⟨g_7, h_g_7, rfl⟩ := rest (v := g_1) (c := s_6) (of_rest h_s_6' (by close [g_1, m_4, q_5, s_6] [] ⟨h_g_1, h_m_4, h_q_5, h_s_6, trivial⟩))
            rcases first1 h_q_5 with rfl | ⟨q_8, h_q_8, rfl⟩
            · exact absurd_of (zero_le_sub_self h_q_5e) (by close [m_4, s_6, g_7] [] ⟨h_m_4, h_s_6, h_g_7, trivial⟩)
            · obtain ⟨m_9, h_m_9, rfl⟩ := rest (v := m_4) (c := (g_7 * q_8 + q_8 * s_6 + q_8 + s_6)) (of_rest (zero_le_sub_self h_q_5e.symm) (by close [m_4, s_6, g_7, q_8] [] ⟨h_m_4, h_s_6, h_g_7, h_q_8, trivial⟩))
              rcases first1 h_m_9 with rfl | ⟨m_10, h_m_10, rfl⟩
              · obtain ⟨i_10, h_i_10, h_i_10', h_i_10e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller ((s_6 + g_7) + 1) (1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0)))) - 1) - i) (s_6 + g_7))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [s_6, g_7, q_8] [] ⟨h_s_6, h_g_7, h_q_8, trivial⟩ (by decide +kernel))
                have h_i_10' := index_from rfl (smaller_from_left rfl rfl (by close [s_6, g_7, q_8] [] ⟨h_s_6, h_g_7, h_q_8, trivial⟩)) h_i_10'
                obtain ⟨q_11, s_12, h_q_11, h_s_12, h_s_12', h_q_11e⟩ := asked2 (fun o1 o2 => division (a := (g_7 * q_8 + q_8 * s_6 + g_7 + q_8 + 2 * s_6 - i_10)) (b := (g_7 + s_6 + 1)) (of_rest h_i_10' o1) o2) (shown [s_6, g_7, q_8, i_10] [] ⟨h_s_6, h_g_7, h_q_8, h_i_10, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((speculative_best.run (1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0)))) (s_6 + g_7) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := (q_8 + 2)) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (g_7 + s_6)) (a := 0) (b := (smaller ((s_6 + g_7) + 1) (1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0)))) - 1) - i) (s_6 + g_7))) (by decide) o7 (index_to rfl (smaller_from_left rfl rfl o8) o9)) ((call2 speculative_best (x := (g_7 * q_8 + q_8 * s_6 + q_8 + s_6 + 1)) (y := (g_7 + s_6)) o10 o11).trans ((ih (g_7 * q_8 + q_8 * s_6 + q_8 + s_6 + 1) (g_7 + s_6) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_7 * q_8 + q_8 * s_6 + q_8 + s_6 + 1)) (b := (1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0))))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_8 + 1)) rfl rfl o16 o17 o18)))) o19) (of_rest (add_nonneg (multiple_of_eq 1 (h_i_10e.trans ((call2 speculative_best (x := (g_7 * q_8 + q_8 * s_6 + g_7 + q_8 + 2 * s_6 + 1 - i_10)) (y := (g_7 + s_6)) o20 o21).trans ((ih (g_7 * q_8 + q_8 * s_6 + g_7 + q_8 + 2 * s_6 + 1 - i_10) (g_7 + s_6) (of_rest h_i_10' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_7 * q_8 + q_8 * s_6 + g_7 + q_8 + 2 * s_6 + 1 - i_10)) (b := (1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0))))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_11 + 1)) rfl rfl o26 (of_rest (add_nonneg h_s_12' (zero_le_sub_self h_q_11e)) o27) (of_rest (zero_le_sub_self h_q_11e.symm) o28)))))) (quotients (s := 1) (a := (g_7 * q_8 + q_8 * s_6 + g_7 + q_8 + 2 * s_6 - i_10)) (b := (g_7 * q_8 + q_8 * s_6 + g_7 + q_8 + 2 * s_6 + 1)) (d := (g_7 + s_6 + 1)) (q := q_11) (p := (q_8 + 1)) o29 (of_rest (add_nonneg h_s_12' (zero_le_sub_self h_q_11e)) o30) o31 (of_rest h_i_10' o32))) o33)))) ?_
                exact shown [s_6, g_7, q_8, i_10, q_11, s_12] [(minRange 0 (smaller ((s_6 + g_7) + 1) (1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0))))) 1 (fun (i : Int) => (speculative_best (((1 + (1 + ((s_6 + g_7) + ((g_7 * q_8 + q_8 * s_6 + q_8 + s_6) + 0)))) - 1) - i) (s_6 + g_7))))] ⟨h_s_6, h_g_7, h_q_8, h_i_10, h_q_11, h_s_12, trivial⟩ (by decide +kernel)
              · exact absurd_of (zero_le_sub_self h_q_5e) (by close [s_6, g_7, q_8, m_10] [] ⟨h_s_6, h_g_7, h_q_8, h_m_10, trivial⟩)
theorem Steps.lemma_1_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_best m g') = (cdiv m (g' + 1)) :=
  fun m g' k0' k1' =>
    (Steps.lemma_1 (speculative_best.size m g' + 1)) m g' k0' k1' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a b _ _ => speculative_best a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.call2 2 .p0 (.add .p1 .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_best m g') = (cdiv m (g' + 1)) := by
  intro m_0 g_1 h_m_0 h_g_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.call2 2 .o0 (.add .o1 .n1))) [Steps.rule_1]
    (.zero 0 (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.use 0 [.n0, .v1]) .done)) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add .v3 .v1)]) .done))))))
    2 (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩ [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨speculative_best.ends, Steps.part_1⟩
end speculative.best_exact
