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
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (le_from rfl rfl (by close [g_1] [] ⟨h_g_1, trivial⟩)) rfl)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
    exact (if_true_both (le_from rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) rfl)
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_2_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
    have at0_ := nonneg_at [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩
    have at1_ := eq_at [g_1, m_4]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (m_4 + 1)) (y := g_1) (at1_ o2) (at1_ o3) (ih (m_4 + 1) g_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := (m_4 + 1)) (b := (1 + (1 + (g_1 + m_4)))) (at0_ o6) (at0_ o7))))))) ?_
    decide +kernel
theorem speculative_accepting.ends : speculative_accepting.Ends := fun f g (x : Int × Int) d ih =>
  speculative_accepting.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0 k1 lt => ih (m', g'') ⟨k0, k1⟩ lt)
theorem speculative_accepting.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_accepting m g' = (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g'))) :=
  fun m g' k0 k1 => fix_eq speculative_accepting.ends (m, g') ⟨k0, k1⟩

theorem speculative_accepting.run : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_accepting m g' = (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g'))) :=
  fun m g' k0 k1 => (speculative_accepting.eq m g' k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_accepting.size m g' < bound → (speculative_accepting m g') = (cdiv m (g' + 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases total (g_1 + 1 - m_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [g_1] [] ⟨h_g_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_accepting.run 0 g_1 (at0_ o1) (at0_ o2)).trans (if_true (le_from rfl rfl (at0_ o3)) (smaller_from_left rfl rfl (at0_ o4)))) (cdiv_from (q := 0) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)) (at0_ o8) (at0_ o9)) ?_
          decide +kernel
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
        have at0_ := nonneg_at [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_accepting.run (1 + m_2) (m_2 + g_3) (at0_ o1) (at0_ o2)).trans (if_true (le_from rfl rfl (at0_ o3)) (smaller_from_right rfl rfl (at0_ o4)))) (cdiv_from (q := 1) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)) (at0_ o8) (at0_ o9)) ?_
        decide +kernel
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_2_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
        have at0_ := eq_at [g_1, m_4]
        have at1_ := nonneg_at [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩
        obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := m_4) (b := (g_1 + 1)) (v := m_4) (c := 0) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
        subst h_q_5e
        obtain ⟨g_7, h_g_7, rfl⟩ := rest (v := g_1) (c := s_6) (of_rest h_s_6' (by close [g_1, q_5, s_6] [] ⟨h_g_1, h_q_5, h_s_6, trivial⟩))
        have at0_ := nonneg_at [q_5, s_6, g_7] [] ⟨h_q_5, h_s_6, h_g_7, trivial⟩
        have at1_ := eq_at [q_5, s_6, g_7]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from ((speculative_accepting.run (1 + (1 + ((s_6 + g_7) + (((s_6 + g_7) + 1) * q_5 + s_6 - 0)))) (s_6 + g_7) (at0_ o1) (at0_ o2)).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 speculative_accepting (x := (g_7 * q_5 + q_5 * s_6 + q_5 + s_6 + 1)) (y := (g_7 + s_6)) (at1_ o4) (at1_ o5)).trans ((ih (g_7 * q_5 + q_5 * s_6 + q_5 + s_6 + 1) (g_7 + s_6) (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_7 * q_5 + q_5 * s_6 + q_5 + s_6 + 1)) (b := (1 + (1 + ((s_6 + g_7) + (((s_6 + g_7) + 1) * q_5 + s_6 - 0))))) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o10) (at0_ o11) (at0_ o12))))))) (cdiv_from (q := (q_5 + 2)) rfl rfl (at0_ o13) (at0_ o14) (at0_ o15)) (at0_ o16) (at0_ o17)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_accepting m g') = (cdiv m (g' + 1)) :=
  fun m g' k0 k1 =>
    (Steps.lemma_1 (speculative_accepting.size m g' + 1)) m g' k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_accepting m g') = (cdiv m (g' + 1)) := by
  intro m_0 g_1 h_m_0 h_g_1
  rcases total (m_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    have at0_ := eq_at [g_1, m_2]
    have at1_ := nonneg_at [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩
    obtain ⟨q_3, s_4, h_q_3, h_s_4, h_s_4', h_q_3e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := m_2) (b := (g_1 + 1)) (v := m_2) (c := 0) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
    subst h_q_3e
    obtain ⟨g_5, h_g_5, rfl⟩ := rest (v := g_1) (c := s_4) (of_rest h_s_4' (by close [g_1, q_3, s_4] [] ⟨h_g_1, h_q_3, h_s_4, trivial⟩))
    have at0_ := eq_at [q_3, s_4, g_5]
    have at1_ := nonneg_at [q_3, s_4, g_5] [] ⟨h_q_3, h_s_4, h_g_5, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => eq_from ((call2 speculative_accepting (x := (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1)) (y := (g_5 + s_4)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (g_5 * q_3 + q_3 * s_4 + q_3 + s_4 + 1) (g_5 + s_4) (at1_ o3) (at1_ o4)).trans (cdiv_from (q := (q_3 + 1)) rfl rfl (at1_ o5) (at1_ o6) (at1_ o7)))) (cdiv_from (q := (q_3 + 1)) rfl rfl (at1_ o8) (at1_ o9) (at1_ o10)) (at1_ o11) (at1_ o12)) ?_
    decide +kernel
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := eq_at [g_1]
      have at1_ := nonneg_at [g_1] [] ⟨h_g_1, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => eq_from ((call2 speculative_accepting (x := 0) (y := g_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 0 g_1 (at1_ o3) (at1_ o4)).trans (cdiv_from (q := 0) rfl rfl (at1_ o5) (at1_ o6) (at1_ o7)))) (cdiv_from (q := 0) rfl rfl (at1_ o8) (at1_ o9) (at1_ o10)) (at1_ o11) (at1_ o12)) ?_
      decide +kernel
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩)

theorem proof : Statement := ⟨speculative_accepting.ends, Steps.part_1⟩
end speculative.accepting_exact
