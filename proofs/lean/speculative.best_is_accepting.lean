import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.best_is_accepting
/-- The relation `speculative_accepting`. -/
def speculative_accepting.body (speculative_accepting : Int → Int → Int) (m g' : Int) : Int := (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g')))
def speculative_accepting.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_accepting.size (m g' : Int) : Nat := magnitude m
def speculative_accepting.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_accepting.body (fun m g' => f (m, g')) x.1 x.2
def speculative_accepting (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_accepting.size x.1 x.2) speculative_accepting.step (m, g')
/-- The recursion of `speculative_accepting` ends. -/
def speculative_accepting.Ends : Prop := Falls (fun (x : Int × Int) => speculative_accepting.Domain x.1 x.2) (fun x => speculative_accepting.size x.1 x.2) speculative_accepting.step

/-- The relation `speculative_best`. -/
def speculative_best.body (speculative_best : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (1 + (minRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_best ((m - 1) - i) g')))))
def speculative_best.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_best.size (m g' : Int) : Nat := magnitude m
def speculative_best.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_best.body (fun m g' => f (m, g')) x.1 x.2
def speculative_best (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_best.size x.1 x.2) speculative_best.step (m, g')
/-- The recursion of `speculative_best` ends. -/
def speculative_best.Ends : Prop := Falls (fun (x : Int × Int) => speculative_best.Domain x.1 x.2) (fun x => speculative_best.size x.1 x.2) speculative_best.step

/-- The claim `speculative.best_is_accepting`. -/
def Statement : Prop :=
  (speculative_accepting.Ends) ∧ (speculative_best.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_best m g') = (speculative_accepting m g'))
end speculative.best_is_accepting

namespace speculative.best_is_accepting
theorem speculative_accepting.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_accepting.size m' g'' < speculative_accepting.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_accepting.body f₁ m g' = speculative_accepting.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  rcases total (g_1 + 1 - m_0) with h0_2_0 | h0_2_0
  · rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [g_1] [] ⟨h_g_1, trivial⟩)) rfl)
    · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
      exact (if_true_both (le_from rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) rfl)
  · rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
    · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
    · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
      · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
      · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_2_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
        refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (m_4 + 1)) (y := g_1) o2 o3 (ih (m_4 + 1) g_1 o4 o5 (magnitude_lt (a := (m_4 + 1)) (b := (1 + (1 + (g_1 + m_4)))) o6 o7)))))) ?_
        exact shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel)
theorem speculative_accepting.ends : speculative_accepting.Ends := fun f g (x : Int × Int) d ih =>
  speculative_accepting.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_accepting.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_accepting m g' = (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g'))) :=
  fun m g' k0' k1' => fix_eq speculative_accepting.ends (m, g') ⟨k0', k1'⟩

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

def speculative_accepting.run := speculative_accepting.eq
def speculative_best.run := speculative_best.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_accepting.size m g' < bound → (speculative_accepting m g') = (cdiv m (g' + 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases total (g_1 + 1 - m_0) with h0_2_0 | h0_2_0
      · rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((speculative_accepting.run 0 g_1 o1 o2).trans (if_true (le_from rfl rfl o3) (smaller_from_left rfl rfl o4))) (cdiv_from (q := 0) rfl rfl o5 o6 o7) o8) ?_
          exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
        · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
          refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((speculative_accepting.run (1 + m_2) (m_2 + g_3) o1 o2).trans (if_true (le_from rfl rfl o3) (smaller_from_right rfl rfl o4))) (cdiv_from (q := 1) rfl rfl o5 o6 o7) o8) ?_
          exact shown [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩ (by decide +kernel)
      · rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
        · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
        · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
          · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
          · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_2_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := m_4) (b := (g_1 + 1)) (v := m_4) (c := 0) o1 o2 o3) (shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            obtain ⟨g_7, h_g_7, rfl⟩ := rest (v := g_1) (c := s_6) (of_rest h_s_6' (by close [g_1, q_5, s_6] [] ⟨h_g_1, h_q_5, h_s_6, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((speculative_accepting.run (1 + (1 + ((s_6 + g_7) + (((s_6 + g_7) + 1) * q_5 + s_6 - 0)))) (s_6 + g_7) o1 o2).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 speculative_accepting (x := (g_7 * q_5 + q_5 * s_6 + q_5 + s_6 + 1)) (y := (g_7 + s_6)) o4 o5).trans ((ih (g_7 * q_5 + q_5 * s_6 + q_5 + s_6 + 1) (g_7 + s_6) o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_7 * q_5 + q_5 * s_6 + q_5 + s_6 + 1)) (b := (1 + (1 + ((s_6 + g_7) + (((s_6 + g_7) + 1) * q_5 + s_6 - 0))))) o8 o9) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_5 + 1)) rfl rfl o10 o11 o12)))))) (cdiv_from (q := (q_5 + 2)) rfl rfl o13 o14 o15) o16)) ?_
            exact shown [q_5, s_6, g_7] [] ⟨h_q_5, h_s_6, h_g_7, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_accepting m g') = (cdiv m (g' + 1)) :=
  fun m g' k0' k1' =>
    (Steps.lemma_1 (speculative_accepting.size m g' + 1)) m g' k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_best.size m g' < bound → m ≤ ((g' + 1) * (speculative_best m g'))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl ((speculative_best.run 0 g_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) o5) ?_
        exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
      · rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
        · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
          obtain ⟨i_4, h_i_4, h_i_4', h_i_4e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller ((m_2 + g_3) + 1) (1 + m_2))) (s := 1) (fun (i : Int) => (speculative_best (((1 + m_2) - 1) - i) (m_2 + g_3))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩ (by decide +kernel))
          have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
          obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
          refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from rfl (mul_from rfl ((speculative_best.run (1 + (i_4 + m_5)) ((i_4 + m_5) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl))) (of_rest (add_nonneg (multiple_of_eq (g_3 + i_4 + m_5 + 1) (h_i_4e.trans (call2 speculative_best (x := m_5) (y := (g_3 + i_4 + m_5)) o4 o5))) (fact_from rfl (mul_from rfl rfl) (ih m_5 (g_3 + i_4 + m_5) o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := m_5) (b := (1 + (i_4 + m_5))) o8 o9) (Nat.le_of_lt_succ lt))))) o10)) ?_
          exact shown [g_3, i_4, m_5] [(minRange 0 (smaller (((i_4 + m_5) + g_3) + 1) (1 + (i_4 + m_5))) 1 (fun (i : Int) => (speculative_best (((1 + (i_4 + m_5)) - 1) - i) ((i_4 + m_5) + g_3)))), (speculative_best m_5 (g_3 + i_4 + m_5))] ⟨h_g_3, h_i_4, h_m_5, trivial⟩ (by decide +kernel)
        · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
          · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
            obtain ⟨i_5, h_i_5, h_i_5', h_i_5e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (g_1 + 1) (1 + (1 + (g_1 + m_4))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (g_1 + m_4))) - 1) - i) g_1)) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel))
            have h_i_5' := index_from rfl (smaller_from_left rfl rfl (by close [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩)) h_i_5'
            obtain ⟨g_6, h_g_6, rfl⟩ := rest (v := g_1) (c := i_5) (of_rest h_i_5' (by close [g_1, m_4, i_5] [] ⟨h_g_1, h_m_4, h_i_5, trivial⟩))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from rfl (mul_from rfl ((speculative_best.run (1 + (1 + ((i_5 + g_6) + m_4))) (i_5 + g_6) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl))) (of_rest (add_nonneg (multiple_of_eq (g_6 + i_5 + 1) (h_i_5e.trans (call2 speculative_best (x := (g_6 + m_4 + 1)) (y := (g_6 + i_5)) o4 o5))) (fact_from rfl (mul_from rfl rfl) (ih (g_6 + m_4 + 1) (g_6 + i_5) o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_6 + m_4 + 1)) (b := (1 + (1 + ((i_5 + g_6) + m_4)))) o8 o9) (Nat.le_of_lt_succ lt))))) o10)) ?_
            exact shown [m_4, i_5, g_6] [(minRange 0 (smaller ((i_5 + g_6) + 1) (1 + (1 + ((i_5 + g_6) + m_4)))) 1 (fun (i : Int) => (speculative_best (((1 + (1 + ((i_5 + g_6) + m_4))) - 1) - i) (i_5 + g_6)))), (speculative_best (g_6 + m_4 + 1) (g_6 + i_5))] ⟨h_m_4, h_i_5, h_g_6, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → m ≤ ((g' + 1) * (speculative_best m g')) :=
  fun m g' k0' k1' =>
    (Steps.lemma_2 (speculative_best.size m g' + 1)) m g' k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_best.size m g' < bound → (speculative_best m g') = (cdiv m (g' + 1))) := by
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
          rcases residues2 h_m_2 with ⟨m_4, h_m_4, rfl⟩ | ⟨m_4, h_m_4, rfl⟩
          · obtain ⟨i_5, h_i_5, h_i_5', h_i_5e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (((2 * m_4 + 0) + g_3) + 1) (1 + (2 * m_4 + 0)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 0)) - 1) - i) ((2 * m_4 + 0) + g_3))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [g_3, m_4] [] ⟨h_g_3, h_m_4, trivial⟩ (by decide +kernel))
            have h_i_5' := index_from rfl (smaller_from_right rfl rfl (by close [g_3, m_4] [] ⟨h_g_3, h_m_4, trivial⟩)) h_i_5'
            rcases total (2 * m_4 - i_5 - 1) with h1_6_1 | h1_6_1
            · rcases first1 h_m_4 with rfl | ⟨m_6, h_m_6, rfl⟩
              · exact absurd_of h1_6_1 (by close [g_3, i_5] [] ⟨h_g_3, h_i_5, trivial⟩)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => eq_from ((speculative_best.run (1 + (2 * (1 + m_6) + 0)) ((2 * (1 + m_6) + 0) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * m_6 + 2)) (a := 0) (b := (smaller (((2 * (1 + m_6) + 0) + g_3) + 1) (1 + (2 * (1 + m_6) + 0)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (2 * (1 + m_6) + 0)) - 1) - i) ((2 * (1 + m_6) + 0) + g_3))) (by decide) o7 (index_to rfl (smaller_from_right rfl rfl o8) o9)) ((call2 speculative_best (x := 0) (y := (g_3 + 2 * m_6 + 2)) o10 o11).trans ((ih 0 (g_3 + 2 * m_6 + 2) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (2 * (1 + m_6) + 0))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o16 o17 o18)))) o19) (of_rest (multiple_of_eq 1 (h_i_5e.trans ((call2 speculative_best (x := (2 * m_6 + 2 - i_5)) (y := (g_3 + 2 * m_6 + 2)) o20 o21).trans ((ih (2 * m_6 + 2 - i_5) (g_3 + 2 * m_6 + 2) (of_rest h_i_5' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * m_6 + 2 - i_5)) (b := (1 + (2 * (1 + m_6) + 0))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 1) rfl rfl o26 o27 (of_rest h1_6_1 o28)))))) o29)))) ?_
                exact shown [g_3, i_5, m_6] [(minRange 0 (smaller (((2 * (1 + m_6) + 0) + g_3) + 1) (1 + (2 * (1 + m_6) + 0))) 1 (fun (i : Int) => (speculative_best (((1 + (2 * (1 + m_6) + 0)) - 1) - i) ((2 * (1 + m_6) + 0) + g_3))))] ⟨h_g_3, h_i_5, h_m_6, trivial⟩ (by decide +kernel)
            · obtain ⟨i_6, h_i_6, rfl⟩ := rest (v := i_5) (c := (2 * m_4)) (of_rest h1_6_1 (by close [g_3, m_4, i_5] [] ⟨h_g_3, h_m_4, h_i_5, trivial⟩))
              rcases first1 h_i_6 with rfl | ⟨i_7, h_i_7, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => eq_from ((speculative_best.run (1 + (2 * m_4 + 0)) ((2 * m_4 + 0) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * m_4)) (a := 0) (b := (smaller (((2 * m_4 + 0) + g_3) + 1) (1 + (2 * m_4 + 0)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 0)) - 1) - i) ((2 * m_4 + 0) + g_3))) (by decide) o7 (index_to rfl (smaller_from_right rfl rfl o8) o9)) ((call2 speculative_best (x := 0) (y := (g_3 + 2 * m_4)) o10 o11).trans ((ih 0 (g_3 + 2 * m_4) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (2 * m_4 + 0))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o16 o17 o18)))) o19) (of_rest (multiple_of_eq 1 (h_i_5e.trans ((call2 speculative_best (x := 0) (y := (g_3 + 2 * m_4)) o20 o21).trans ((ih 0 (g_3 + 2 * m_4) o22 o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (2 * m_4 + 0))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o26 o27 o28))))) o29)))) ?_
                exact shown [g_3, m_4] [(minRange 0 (smaller (((2 * m_4 + 0) + g_3) + 1) (1 + (2 * m_4 + 0))) 1 (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 0)) - 1) - i) ((2 * m_4 + 0) + g_3))))] ⟨h_g_3, h_m_4, trivial⟩ (by decide +kernel)
              · exact absurd_of h_i_5' (by close [g_3, m_4, i_7] [] ⟨h_g_3, h_m_4, h_i_7, trivial⟩)
          · obtain ⟨i_5, h_i_5, h_i_5', h_i_5e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (((2 * m_4 + 1) + g_3) + 1) (1 + (2 * m_4 + 1)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 1)) - 1) - i) ((2 * m_4 + 1) + g_3))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [g_3, m_4] [] ⟨h_g_3, h_m_4, trivial⟩ (by decide +kernel))
            have h_i_5' := index_from rfl (smaller_from_right rfl rfl (by close [g_3, m_4] [] ⟨h_g_3, h_m_4, trivial⟩)) h_i_5'
            rcases total (2 * m_4 - i_5) with h1_6_1 | h1_6_1
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => eq_from ((speculative_best.run (1 + (2 * m_4 + 1)) ((2 * m_4 + 1) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * m_4 + 1)) (a := 0) (b := (smaller (((2 * m_4 + 1) + g_3) + 1) (1 + (2 * m_4 + 1)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 1)) - 1) - i) ((2 * m_4 + 1) + g_3))) (by decide) o7 (index_to rfl (smaller_from_right rfl rfl o8) o9)) ((call2 speculative_best (x := 0) (y := (g_3 + 2 * m_4 + 1)) o10 o11).trans ((ih 0 (g_3 + 2 * m_4 + 1) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (2 * m_4 + 1))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o16 o17 o18)))) o19) (of_rest (multiple_of_eq 1 (h_i_5e.trans ((call2 speculative_best (x := (2 * m_4 + 1 - i_5)) (y := (g_3 + 2 * m_4 + 1)) o20 o21).trans ((ih (2 * m_4 + 1 - i_5) (g_3 + 2 * m_4 + 1) (of_rest h_i_5' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * m_4 + 1 - i_5)) (b := (1 + (2 * m_4 + 1))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 1) rfl rfl o26 o27 (of_rest h1_6_1 o28)))))) o29)))) ?_
              exact shown [g_3, m_4, i_5] [(minRange 0 (smaller (((2 * m_4 + 1) + g_3) + 1) (1 + (2 * m_4 + 1))) 1 (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 1)) - 1) - i) ((2 * m_4 + 1) + g_3))))] ⟨h_g_3, h_m_4, h_i_5, trivial⟩ (by decide +kernel)
            · rcases first1 h_i_5 with rfl | ⟨i_6, h_i_6, rfl⟩
              · exact absurd_of h1_6_1 (by close [g_3, m_4] [] ⟨h_g_3, h_m_4, trivial⟩)
              · obtain ⟨i_7, h_i_7, rfl⟩ := rest (v := i_6) (c := (2 * m_4)) (of_rest h1_6_1 (by close [g_3, m_4, i_6] [] ⟨h_g_3, h_m_4, h_i_6, trivial⟩))
                rcases first1 h_i_7 with rfl | ⟨i_8, h_i_8, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => eq_from ((speculative_best.run (1 + (2 * m_4 + 1)) ((2 * m_4 + 1) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * m_4 + 1)) (a := 0) (b := (smaller (((2 * m_4 + 1) + g_3) + 1) (1 + (2 * m_4 + 1)))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 1)) - 1) - i) ((2 * m_4 + 1) + g_3))) (by decide) o7 (index_to rfl (smaller_from_right rfl rfl o8) o9)) ((call2 speculative_best (x := 0) (y := (g_3 + 2 * m_4 + 1)) o10 o11).trans ((ih 0 (g_3 + 2 * m_4 + 1) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (2 * m_4 + 1))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o16 o17 o18)))) o19) (of_rest (multiple_of_eq 1 (h_i_5e.trans ((call2 speculative_best (x := 0) (y := (g_3 + 2 * m_4 + 1)) o20 o21).trans ((ih 0 (g_3 + 2 * m_4 + 1) o22 o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (2 * m_4 + 1))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o26 o27 o28))))) o29)))) ?_
                  exact shown [g_3, m_4] [(minRange 0 (smaller (((2 * m_4 + 1) + g_3) + 1) (1 + (2 * m_4 + 1))) 1 (fun (i : Int) => (speculative_best (((1 + (2 * m_4 + 1)) - 1) - i) ((2 * m_4 + 1) + g_3))))] ⟨h_g_3, h_m_4, trivial⟩ (by decide +kernel)
                · exact absurd_of h_i_5' (by close [g_3, m_4, i_8] [] ⟨h_g_3, h_m_4, h_i_8, trivial⟩)
        · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
          · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked2 (fun o1 o2 => division (a := (g_1 + m_4 + 1)) (b := (g_1 + 1)) o1 o2) (shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel))
            obtain ⟨g_7, h_g_7, rfl⟩ := rest (v := g_1) (c := s_6) (of_rest h_s_6' (by close [g_1, m_4, q_5, s_6] [] ⟨h_g_1, h_m_4, h_q_5, h_s_6, trivial⟩))
            rcases first1 h_q_5 with rfl | ⟨q_8, h_q_8, rfl⟩
            · exact absurd_of (zero_le_sub_self h_q_5e) (by close [m_4, s_6, g_7] [] ⟨h_m_4, h_s_6, h_g_7, trivial⟩)
            · obtain ⟨m_9, h_m_9, rfl⟩ := rest (v := m_4) (c := (g_7 * q_8 + q_8 * s_6 + q_8 + s_6)) (of_rest (zero_le_sub_self h_q_5e.symm) (by close [m_4, s_6, g_7, q_8] [] ⟨h_m_4, h_s_6, h_g_7, h_q_8, trivial⟩))
              rcases first1 h_m_9 with rfl | ⟨m_10, h_m_10, rfl⟩
              · rcases residues2 h_g_7 with ⟨g_10, h_g_10, rfl⟩ | ⟨g_10, h_g_10, rfl⟩
                · rcases residues2 h_s_6 with ⟨s_11, h_s_11, rfl⟩ | ⟨s_11, h_s_11, rfl⟩
                  · obtain ⟨i_12, h_i_12, h_i_12', h_i_12e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (((2 * s_11 + 0) + (2 * g_10 + 0)) + 1) (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) - 1) - i) ((2 * s_11 + 0) + (2 * g_10 + 0)))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩ (by decide +kernel))
                    have h_i_12' := index_from rfl (smaller_from_left rfl rfl (by close [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩)) h_i_12'
                    obtain ⟨q_13, s_14, h_q_13, h_s_14, h_s_14', h_q_13e⟩ := asked2 (fun o1 o2 => division (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + q_8 + 4 * s_11 - i_12)) (b := (2 * g_10 + 2 * s_11 + 1)) (of_rest h_i_12' o1) o2) (shown [q_8, g_10, s_11, i_12] [] ⟨h_q_8, h_g_10, h_s_11, h_i_12, trivial⟩ (by decide +kernel))
                    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((speculative_best.run (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) ((2 * s_11 + 0) + (2 * g_10 + 0)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := (q_8 + 2)) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * g_10 + 2 * s_11)) (a := 0) (b := (smaller (((2 * s_11 + 0) + (2 * g_10 + 0)) + 1) (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) - 1) - i) ((2 * s_11 + 0) + (2 * g_10 + 0)))) (by decide) o7 (index_to rfl (smaller_from_left rfl rfl o8) o9)) ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + q_8 + 2 * s_11 + 1)) (y := (2 * g_10 + 2 * s_11)) o10 o11).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + q_8 + 2 * s_11 + 1) (2 * g_10 + 2 * s_11) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + q_8 + 2 * s_11 + 1)) (b := (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0))))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_8 + 1)) rfl rfl o16 o17 o18)))) o19) (of_rest (add_nonneg (multiple_of_eq 1 (h_i_12e.trans ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + q_8 + 4 * s_11 + 1 - i_12)) (y := (2 * g_10 + 2 * s_11)) o20 o21).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + q_8 + 4 * s_11 + 1 - i_12) (2 * g_10 + 2 * s_11) (of_rest h_i_12' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + q_8 + 4 * s_11 + 1 - i_12)) (b := (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0))))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_13 + 1)) rfl rfl o26 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o27) (of_rest (zero_le_sub_self h_q_13e.symm) o28)))))) (quotients (s := 1) (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + q_8 + 4 * s_11 - i_12)) (b := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + q_8 + 4 * s_11 + 1)) (d := (2 * g_10 + 2 * s_11 + 1)) (q := q_13) (p := (q_8 + 1)) o29 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o30) o31 (of_rest h_i_12' o32))) o33)))) ?_
                    exact shown [q_8, g_10, s_11, i_12, q_13, s_14] [(minRange 0 (smaller (((2 * s_11 + 0) + (2 * g_10 + 0)) + 1) (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0))))) 1 (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) - 1) - i) ((2 * s_11 + 0) + (2 * g_10 + 0)))))] ⟨h_q_8, h_g_10, h_s_11, h_i_12, h_q_13, h_s_14, trivial⟩ (by decide +kernel)
                  · obtain ⟨i_12, h_i_12, h_i_12', h_i_12e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (((2 * s_11 + 1) + (2 * g_10 + 0)) + 1) (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) - 1) - i) ((2 * s_11 + 1) + (2 * g_10 + 0)))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩ (by decide +kernel))
                    have h_i_12' := index_from rfl (smaller_from_left rfl rfl (by close [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩)) h_i_12'
                    obtain ⟨q_13, s_14, h_q_13, h_s_14, h_s_14', h_q_13e⟩ := asked2 (fun o1 o2 => division (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 2 - i_12)) (b := (2 * g_10 + 2 * s_11 + 2)) (of_rest h_i_12' o1) o2) (shown [q_8, g_10, s_11, i_12] [] ⟨h_q_8, h_g_10, h_s_11, h_i_12, trivial⟩ (by decide +kernel))
                    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((speculative_best.run (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) ((2 * s_11 + 1) + (2 * g_10 + 0)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := (q_8 + 2)) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * g_10 + 2 * s_11 + 1)) (a := 0) (b := (smaller (((2 * s_11 + 1) + (2 * g_10 + 0)) + 1) (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) - 1) - i) ((2 * s_11 + 1) + (2 * g_10 + 0)))) (by decide) o7 (index_to rfl (smaller_from_left rfl rfl o8) o9)) ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * q_8 + 2 * s_11 + 2)) (y := (2 * g_10 + 2 * s_11 + 1)) o10 o11).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * q_8 + 2 * s_11 + 2) (2 * g_10 + 2 * s_11 + 1) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * q_8 + 2 * s_11 + 2)) (b := (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0))))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_8 + 1)) rfl rfl o16 o17 o18)))) o19) (of_rest (add_nonneg (multiple_of_eq 1 (h_i_12e.trans ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 3 - i_12)) (y := (2 * g_10 + 2 * s_11 + 1)) o20 o21).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 3 - i_12) (2 * g_10 + 2 * s_11 + 1) (of_rest h_i_12' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 3 - i_12)) (b := (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0))))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_13 + 1)) rfl rfl o26 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o27) (of_rest (zero_le_sub_self h_q_13e.symm) o28)))))) (quotients (s := 1) (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 2 - i_12)) (b := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 3)) (d := (2 * g_10 + 2 * s_11 + 2)) (q := q_13) (p := (q_8 + 1)) o29 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o30) o31 (of_rest h_i_12' o32))) o33)))) ?_
                    exact shown [q_8, g_10, s_11, i_12, q_13, s_14] [(minRange 0 (smaller (((2 * s_11 + 1) + (2 * g_10 + 0)) + 1) (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0))))) 1 (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 0)) + (((2 * g_10 + 0) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) - 1) - i) ((2 * s_11 + 1) + (2 * g_10 + 0)))))] ⟨h_q_8, h_g_10, h_s_11, h_i_12, h_q_13, h_s_14, trivial⟩ (by decide +kernel)
                · rcases residues2 h_s_6 with ⟨s_11, h_s_11, rfl⟩ | ⟨s_11, h_s_11, rfl⟩
                  · obtain ⟨i_12, h_i_12, h_i_12', h_i_12e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (((2 * s_11 + 0) + (2 * g_10 + 1)) + 1) (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) - 1) - i) ((2 * s_11 + 0) + (2 * g_10 + 1)))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩ (by decide +kernel))
                    have h_i_12' := index_from rfl (smaller_from_left rfl rfl (by close [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩)) h_i_12'
                    obtain ⟨q_13, s_14, h_q_13, h_s_14, h_s_14', h_q_13e⟩ := asked2 (fun o1 o2 => division (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 1 - i_12)) (b := (2 * g_10 + 2 * s_11 + 2)) (of_rest h_i_12' o1) o2) (shown [q_8, g_10, s_11, i_12] [] ⟨h_q_8, h_g_10, h_s_11, h_i_12, trivial⟩ (by decide +kernel))
                    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((speculative_best.run (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) ((2 * s_11 + 0) + (2 * g_10 + 1)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := (q_8 + 2)) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * g_10 + 2 * s_11 + 1)) (a := 0) (b := (smaller (((2 * s_11 + 0) + (2 * g_10 + 1)) + 1) (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) - 1) - i) ((2 * s_11 + 0) + (2 * g_10 + 1)))) (by decide) o7 (index_to rfl (smaller_from_left rfl rfl o8) o9)) ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * q_8 + 2 * s_11 + 1)) (y := (2 * g_10 + 2 * s_11 + 1)) o10 o11).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * q_8 + 2 * s_11 + 1) (2 * g_10 + 2 * s_11 + 1) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * q_8 + 2 * s_11 + 1)) (b := (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0))))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_8 + 1)) rfl rfl o16 o17 o18)))) o19) (of_rest (add_nonneg (multiple_of_eq 1 (h_i_12e.trans ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 2 - i_12)) (y := (2 * g_10 + 2 * s_11 + 1)) o20 o21).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 2 - i_12) (2 * g_10 + 2 * s_11 + 1) (of_rest h_i_12' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 2 - i_12)) (b := (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0))))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_13 + 1)) rfl rfl o26 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o27) (of_rest (zero_le_sub_self h_q_13e.symm) o28)))))) (quotients (s := 1) (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 1 - i_12)) (b := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 2 * q_8 + 4 * s_11 + 2)) (d := (2 * g_10 + 2 * s_11 + 2)) (q := q_13) (p := (q_8 + 1)) o29 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o30) o31 (of_rest h_i_12' o32))) o33)))) ?_
                    exact shown [q_8, g_10, s_11, i_12, q_13, s_14] [(minRange 0 (smaller (((2 * s_11 + 0) + (2 * g_10 + 1)) + 1) (1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0))))) 1 (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 0) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 0) + q_8 + (2 * s_11 + 0)) + 0)))) - 1) - i) ((2 * s_11 + 0) + (2 * g_10 + 1)))))] ⟨h_q_8, h_g_10, h_s_11, h_i_12, h_q_13, h_s_14, trivial⟩ (by decide +kernel)
                  · obtain ⟨i_12, h_i_12, h_i_12', h_i_12e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (((2 * s_11 + 1) + (2 * g_10 + 1)) + 1) (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) - 1) - i) ((2 * s_11 + 1) + (2 * g_10 + 1)))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩ (by decide +kernel))
                    have h_i_12' := index_from rfl (smaller_from_left rfl rfl (by close [q_8, g_10, s_11] [] ⟨h_q_8, h_g_10, h_s_11, trivial⟩)) h_i_12'
                    obtain ⟨q_13, s_14, h_q_13, h_s_14, h_s_14', h_q_13e⟩ := asked2 (fun o1 o2 => division (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 3 * q_8 + 4 * s_11 + 3 - i_12)) (b := (2 * g_10 + 2 * s_11 + 3)) (of_rest h_i_12' o1) o2) (shown [q_8, g_10, s_11, i_12] [] ⟨h_q_8, h_g_10, h_s_11, h_i_12, trivial⟩ (by decide +kernel))
                    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((speculative_best.run (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) ((2 * s_11 + 1) + (2 * g_10 + 1)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) (cdiv_from (q := (q_8 + 2)) rfl rfl o4 o5 o6) (of_rest (below_from (minRange_le (x := (2 * g_10 + 2 * s_11 + 2)) (a := 0) (b := (smaller (((2 * s_11 + 1) + (2 * g_10 + 1)) + 1) (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))))) (s := 1) (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) - 1) - i) ((2 * s_11 + 1) + (2 * g_10 + 1)))) (by decide) o7 (index_to rfl (smaller_from_left rfl rfl o8) o9)) ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 3 * q_8 + 2 * s_11 + 2)) (y := (2 * g_10 + 2 * s_11 + 2)) o10 o11).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 3 * q_8 + 2 * s_11 + 2) (2 * g_10 + 2 * s_11 + 2) o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 3 * q_8 + 2 * s_11 + 2)) (b := (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0))))) o14 o15) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_8 + 1)) rfl rfl o16 o17 o18)))) o19) (of_rest (add_nonneg (multiple_of_eq 1 (h_i_12e.trans ((call2 speculative_best (x := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 3 * q_8 + 4 * s_11 + 4 - i_12)) (y := (2 * g_10 + 2 * s_11 + 2)) o20 o21).trans ((ih (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 3 * q_8 + 4 * s_11 + 4 - i_12) (2 * g_10 + 2 * s_11 + 2) (of_rest h_i_12' o22) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 3 * q_8 + 4 * s_11 + 4 - i_12)) (b := (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0))))) o24 o25) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_13 + 1)) rfl rfl o26 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o27) (of_rest (zero_le_sub_self h_q_13e.symm) o28)))))) (quotients (s := 1) (a := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 3 * q_8 + 4 * s_11 + 3 - i_12)) (b := (2 * g_10 * q_8 + 2 * q_8 * s_11 + 2 * g_10 + 3 * q_8 + 4 * s_11 + 4)) (d := (2 * g_10 + 2 * s_11 + 3)) (q := q_13) (p := (q_8 + 1)) o29 (of_rest (add_nonneg h_s_14' (zero_le_sub_self h_q_13e)) o30) o31 (of_rest h_i_12' o32))) o33)))) ?_
                    exact shown [q_8, g_10, s_11, i_12, q_13, s_14] [(minRange 0 (smaller (((2 * s_11 + 1) + (2 * g_10 + 1)) + 1) (1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0))))) 1 (fun (i : Int) => (speculative_best (((1 + (1 + (((2 * s_11 + 1) + (2 * g_10 + 1)) + (((2 * g_10 + 1) * q_8 + q_8 * (2 * s_11 + 1) + q_8 + (2 * s_11 + 1)) + 0)))) - 1) - i) ((2 * s_11 + 1) + (2 * g_10 + 1)))))] ⟨h_q_8, h_g_10, h_s_11, h_i_12, h_q_13, h_s_14, trivial⟩ (by decide +kernel)
              · exact absurd_of (zero_le_sub_self h_q_5e) (by close [s_6, g_7, q_8, m_10] [] ⟨h_s_6, h_g_7, h_q_8, h_m_10, trivial⟩)
theorem Steps.lemma_3_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_best m g') = (cdiv m (g' + 1)) :=
  fun m g' k0' k1' =>
    (Steps.lemma_3 (speculative_best.size m g' + 1)) m g' k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_best m g') = (speculative_accepting m g') := by
  intro m_0 g_1 h_m_0 h_g_1
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((call2 speculative_best (x := 0) (y := g_1) o1 o2).trans ((Steps.lemma_3_1 0 g_1 o3 o4).trans (cdiv_from (q := 0) rfl rfl o5 o6 o7))) ((call2 speculative_accepting (x := 0) (y := g_1) o8 o9).trans ((Steps.lemma_1_1 0 g_1 o10 o11).trans (cdiv_from (q := 0) rfl rfl o12 o13 o14))) o15)) ?_
    exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
  · obtain ⟨q_3, s_4, h_q_3, h_s_4, h_s_4', h_q_3e⟩ := asked3 (fun o1 o2 o3 => division_of (a := m_2) (b := (g_1 + 1)) (v := m_2) (c := 0) o1 o2 o3) (shown [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩ (by decide +kernel))
    subst h_q_3e
    obtain ⟨g_5, h_g_5, rfl⟩ := rest (v := g_1) (c := s_4) (of_rest h_s_4' (by close [g_1, q_3, s_4] [] ⟨h_g_1, h_q_3, h_s_4, trivial⟩))
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((call2 speculative_best (x := (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1)) (y := (g_5 + s_4)) o1 o2).trans ((Steps.lemma_3_1 (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1) (g_5 + s_4) o3 o4).trans (cdiv_from (q := (q_3 + 1)) rfl rfl o5 o6 o7))) ((call2 speculative_accepting (x := (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1)) (y := (g_5 + s_4)) o8 o9).trans ((Steps.lemma_1_1 (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1) (g_5 + s_4) o10 o11).trans (cdiv_from (q := (q_3 + 1)) rfl rfl o12 o13 o14))) o15)) ?_
    exact shown [q_3, s_4, g_5] [] ⟨h_q_3, h_s_4, h_g_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨speculative_accepting.ends, speculative_best.ends, Steps.part_1⟩
end speculative.best_is_accepting
