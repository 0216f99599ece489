import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.accepting_exact
/-- The relation `speculative_accepting`. -/
def speculative_accepting.body (speculative_accepting : Int → Int → Int) (m g' : Int) : Int := (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g')))
def speculative_accepting.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_accepting.size (m g' : Int) : Nat := magnitude m
def speculative_accepting.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_accepting.body (fun m g' => f (m, g')) x.1 x.2
def speculative_accepting (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_accepting.size x.1 x.2) speculative_accepting.step (m, g')
/-- The recursion of `speculative_accepting` ends. -/
def speculative_accepting.Ends : Prop := Falls (fun (x : Int × Int) => speculative_accepting.Domain x.1 x.2) (fun x => speculative_accepting.size x.1 x.2) speculative_accepting.step

/-- The claim `speculative.accepting_exact`. -/
def Statement : Prop :=
  (speculative_accepting.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_accepting m g') = (cdiv m (g' + 1)))
end speculative.accepting_exact

namespace speculative.accepting_exact
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

def speculative_accepting.run := speculative_accepting.eq
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

theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_accepting m g') = (cdiv m (g' + 1)) := by
  intro m_0 g_1 h_m_0 h_g_1
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((call2 speculative_accepting (x := 0) (y := g_1) o1 o2).trans ((Steps.lemma_1_1 0 g_1 o3 o4).trans (cdiv_from (q := 0) rfl rfl o5 o6 o7))) (cdiv_from (q := 0) rfl rfl o8 o9 o10) o11) ?_
    exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
  · obtain ⟨q_3, s_4, h_q_3, h_s_4, h_s_4', h_q_3e⟩ := asked3 (fun o1 o2 o3 => division_of (a := m_2) (b := (g_1 + 1)) (v := m_2) (c := 0) o1 o2 o3) (shown [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩ (by decide +kernel))
    subst h_q_3e
    obtain ⟨g_5, h_g_5, rfl⟩ := rest (v := g_1) (c := s_4) (of_rest h_s_4' (by close [g_1, q_3, s_4] [] ⟨h_g_1, h_q_3, h_s_4, trivial⟩))
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((call2 speculative_accepting (x := (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1)) (y := (g_5 + s_4)) o1 o2).trans ((Steps.lemma_1_1 (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1) (g_5 + s_4) o3 o4).trans (cdiv_from (q := (q_3 + 1)) rfl rfl o5 o6 o7))) (cdiv_from (q := (q_3 + 1)) rfl rfl o8 o9 o10) o11) ?_
    exact shown [q_3, s_4, g_5] [] ⟨h_q_3, h_s_4, h_g_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨speculative_accepting.ends, Steps.part_1⟩
end speculative.accepting_exact
