import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.worst_exact
/-- The relation `speculative_worst`. -/
def speculative_worst.body (speculative_worst : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g')))))
def speculative_worst.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_worst.size (m g' : Int) : Nat := magnitude m
def speculative_worst.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_worst.body (fun m g' => f (m, g')) x.1 x.2
def speculative_worst (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_worst.size x.1 x.2) speculative_worst.step (m, g')
/-- The recursion of `speculative_worst` ends. -/
def speculative_worst.Ends : Prop := Falls (fun (x : Int × Int) => speculative_worst.Domain x.1 x.2) (fun x => speculative_worst.size x.1 x.2) speculative_worst.step

/-- The claim `speculative.worst_exact`. -/
def Statement : Prop :=
  (speculative_worst.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_worst m g') = m)
end speculative.worst_exact

namespace speculative.worst_exact
theorem speculative_worst.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_worst.size m' g'' < speculative_worst.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_worst.body f₁ m g' = speculative_worst.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  rcases total (0 - m_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [g_1] [] ⟨h_g_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩)
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
    · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
      have same_i_4 : ∀ i_4 : Int, 0 ≤ i_4 → 0 ≤ (smaller ((m_2 + g_3) + 1) (1 + m_2)) - 1 - (0 + 1 * i_4) → («f₁» (((1 + m_2) - 1) - (0 + 1 * i_4)) (m_2 + g_3)) = («f₂» (((1 + m_2) - 1) - (0 + 1 * i_4)) (m_2 + g_3)) := by
        intro i_4 h_i_4 h_i_4'
        have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
        obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
        have at0_ := eq_at [g_3, i_4, m_5]
        have at1_ := nonneg_at [g_3, i_4, m_5] [] ⟨h_g_3, h_i_4, h_m_5, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (agree2 (x := m_5) (y := (g_3 + i_4 + m_5)) (at0_ o1) (at0_ o2) (ih m_5 (g_3 + i_4 + m_5) (at1_ o3) (at1_ o4) (magnitude_lt (a := m_5) (b := (1 + (i_4 + m_5))) (at1_ o5) (at1_ o6))))) ?_
        decide +kernel
      have at0_ := nonneg_at [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩
      refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (at0_ o2)) (at0_ o3)) same_i_4)))) ?_
      decide +kernel
    · have v1_3_0 := start h_m_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
      obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
      obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
      have same_i_5 : ∀ i_5 : Int, 0 ≤ i_5 → 0 ≤ (smaller (g_1 + 1) (1 + (1 + (g_1 + m_4)))) - 1 - (0 + 1 * i_5) → («f₁» (((1 + (1 + (g_1 + m_4))) - 1) - (0 + 1 * i_5)) g_1) = («f₂» (((1 + (1 + (g_1 + m_4))) - 1) - (0 + 1 * i_5)) g_1) := by
        intro i_5 h_i_5 h_i_5'
        have h_i_5' := index_from rfl (smaller_from_left rfl rfl (by close [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩)) h_i_5'
        obtain ⟨g_6, h_g_6, rfl⟩ := rest (v := g_1) (c := i_5) (of_rest h_i_5' (by close [g_1, m_4, i_5] [] ⟨h_g_1, h_m_4, h_i_5, trivial⟩))
        have at0_ := eq_at [m_4, i_5, g_6]
        have at1_ := nonneg_at [m_4, i_5, g_6] [] ⟨h_m_4, h_i_5, h_g_6, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (agree2 (x := (g_6 + m_4 + 1)) (y := (g_6 + i_5)) (at0_ o1) (at0_ o2) (ih (g_6 + m_4 + 1) (g_6 + i_5) (at1_ o3) (at1_ o4) (magnitude_lt (a := (g_6 + m_4 + 1)) (b := (1 + (1 + ((i_5 + g_6) + m_4)))) (at1_ o5) (at1_ o6))))) ?_
        decide +kernel
      have at0_ := nonneg_at [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩
      refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl (smaller_from_left rfl rfl (at0_ o2)) (at0_ o3)) same_i_5)))) ?_
      decide +kernel
theorem speculative_worst.ends : speculative_worst.Ends := fun f g (x : Int × Int) d ih =>
  speculative_worst.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0 k1 lt => ih (m', g'') ⟨k0, k1⟩ lt)
theorem speculative_worst.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_worst m g' = (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g'))))) :=
  fun m g' k0 k1 => fix_eq speculative_worst.ends (m, g') ⟨k0, k1⟩

theorem speculative_worst.run : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_worst m g' = (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g'))))) :=
  fun m g' k0 k1 => (speculative_worst.eq m g' k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_worst.size m g' < bound → (speculative_worst m g') = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases total (0 - m_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [g_1] [] ⟨h_g_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((speculative_worst.run 0 g_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl)) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩)
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
        · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
          have at0_ := nonneg_at [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩
          obtain ⟨i_4, h_i_4, h_i_4', h_i_4e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller ((m_2 + g_3) + 1) (1 + m_2))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + m_2) - 1) - i) (m_2 + g_3))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (at0_ o1)) (at0_ o2))) (by decide +kernel)
          have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
          obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
          obtain ⟨i_6, s0_6_1, h_i_6, s0_6_10, s0_6_1', s0_6_1e⟩ := residue (m := 2) h_i_4 (by decide)
          have s0_6_10 := start s0_6_10
          rcases next (c := 0) (d := 1) s0_6_10 rfl with rfl | s0_6_10
          · subst s0_6_1e
            obtain ⟨m_7, s0_7_1, h_m_7, s0_7_10, s0_7_1', s0_7_1e⟩ := residue (m := 2) h_m_5 (by decide)
            have s0_7_10 := start s0_7_10
            rcases next (c := 0) (d := 1) s0_7_10 rfl with rfl | s0_7_10
            · subst s0_7_1e
              have at0_ := nonneg_at [g_3, i_6, m_7] [] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              have at1_ := eq_at [g_3, i_6, m_7, (maxRange 0 (smaller ((((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3) + 1) (1 + ((2 * i_6 + 0) + (2 * m_7 + 0)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 0) + (2 * m_7 + 0))) - 1) - i) (((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3))))]
              have at2_ := nonneg_at [g_3, i_6, m_7] [(maxRange 0 (smaller ((((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3) + 1) (1 + ((2 * i_6 + 0) + (2 * m_7 + 0)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 0) + (2 * m_7 + 0))) - 1) - i) (((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3))))] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + ((2 * i_6 + 0) + (2 * m_7 + 0))) (((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_4e.trans ((call2 speculative_worst (x := (2 * m_7)) (y := (g_3 + 2 * i_6 + 2 * m_7)) (at1_ o4) (at1_ o5)).trans ((ih (2 * m_7) (g_3 + 2 * i_6 + 2 * m_7) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * m_7)) (b := (1 + ((2 * i_6 + 0) + (2 * m_7 + 0)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller ((((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3) + 1) (1 + ((2 * i_6 + 0) + (2 * m_7 + 0))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 0) + (2 * m_7 + 0))) - 1) - i) (((2 * i_6 + 0) + (2 * m_7 + 0)) + g_3))) (by decide) (at2_ o11) (index_to rfl (smaller_from_right rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * i_6 + 2 * m_7)) (y := (g_3 + 2 * i_6 + 2 * m_7)) (at1_ o14) (at1_ o15)).trans ((ih (2 * i_6 + 2 * m_7) (g_3 + 2 * i_6 + 2 * m_7) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_6 + 2 * m_7)) (b := (1 + ((2 * i_6 + 0) + (2 * m_7 + 0)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) s0_7_10 rfl with rfl | s0_7_10
            · subst s0_7_1e
              have at0_ := nonneg_at [g_3, i_6, m_7] [] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              have at1_ := eq_at [g_3, i_6, m_7, (maxRange 0 (smaller ((((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3) + 1) (1 + ((2 * i_6 + 0) + (2 * m_7 + 1)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 0) + (2 * m_7 + 1))) - 1) - i) (((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3))))]
              have at2_ := nonneg_at [g_3, i_6, m_7] [(maxRange 0 (smaller ((((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3) + 1) (1 + ((2 * i_6 + 0) + (2 * m_7 + 1)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 0) + (2 * m_7 + 1))) - 1) - i) (((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3))))] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + ((2 * i_6 + 0) + (2 * m_7 + 1))) (((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_4e.trans ((call2 speculative_worst (x := (2 * m_7 + 1)) (y := (g_3 + 2 * i_6 + 2 * m_7 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (2 * m_7 + 1) (g_3 + 2 * i_6 + 2 * m_7 + 1) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * m_7 + 1)) (b := (1 + ((2 * i_6 + 0) + (2 * m_7 + 1)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller ((((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3) + 1) (1 + ((2 * i_6 + 0) + (2 * m_7 + 1))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 0) + (2 * m_7 + 1))) - 1) - i) (((2 * i_6 + 0) + (2 * m_7 + 1)) + g_3))) (by decide) (at2_ o11) (index_to rfl (smaller_from_right rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * i_6 + 2 * m_7 + 1)) (y := (g_3 + 2 * i_6 + 2 * m_7 + 1)) (at1_ o14) (at1_ o15)).trans ((ih (2 * i_6 + 2 * m_7 + 1) (g_3 + 2 * i_6 + 2 * m_7 + 1) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_6 + 2 * m_7 + 1)) (b := (1 + ((2 * i_6 + 0) + (2 * m_7 + 1)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            exact absurd_of (add_nonneg s0_7_10 s0_7_1') (by close [] [s0_7_1] trivial)
          rcases next (c := 1) (d := 2) s0_6_10 rfl with rfl | s0_6_10
          · subst s0_6_1e
            obtain ⟨m_7, s0_7_1, h_m_7, s0_7_10, s0_7_1', s0_7_1e⟩ := residue (m := 2) h_m_5 (by decide)
            have s0_7_10 := start s0_7_10
            rcases next (c := 0) (d := 1) s0_7_10 rfl with rfl | s0_7_10
            · subst s0_7_1e
              have at0_ := nonneg_at [g_3, i_6, m_7] [] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              have at1_ := eq_at [g_3, i_6, m_7, (maxRange 0 (smaller ((((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3) + 1) (1 + ((2 * i_6 + 1) + (2 * m_7 + 0)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 1) + (2 * m_7 + 0))) - 1) - i) (((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3))))]
              have at2_ := nonneg_at [g_3, i_6, m_7] [(maxRange 0 (smaller ((((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3) + 1) (1 + ((2 * i_6 + 1) + (2 * m_7 + 0)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 1) + (2 * m_7 + 0))) - 1) - i) (((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3))))] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + ((2 * i_6 + 1) + (2 * m_7 + 0))) (((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_4e.trans ((call2 speculative_worst (x := (2 * m_7)) (y := (g_3 + 2 * i_6 + 2 * m_7 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (2 * m_7) (g_3 + 2 * i_6 + 2 * m_7 + 1) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * m_7)) (b := (1 + ((2 * i_6 + 1) + (2 * m_7 + 0)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller ((((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3) + 1) (1 + ((2 * i_6 + 1) + (2 * m_7 + 0))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 1) + (2 * m_7 + 0))) - 1) - i) (((2 * i_6 + 1) + (2 * m_7 + 0)) + g_3))) (by decide) (at2_ o11) (index_to rfl (smaller_from_right rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * i_6 + 2 * m_7 + 1)) (y := (g_3 + 2 * i_6 + 2 * m_7 + 1)) (at1_ o14) (at1_ o15)).trans ((ih (2 * i_6 + 2 * m_7 + 1) (g_3 + 2 * i_6 + 2 * m_7 + 1) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_6 + 2 * m_7 + 1)) (b := (1 + ((2 * i_6 + 1) + (2 * m_7 + 0)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) s0_7_10 rfl with rfl | s0_7_10
            · subst s0_7_1e
              have at0_ := nonneg_at [g_3, i_6, m_7] [] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              have at1_ := eq_at [g_3, i_6, m_7, (maxRange 0 (smaller ((((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3) + 1) (1 + ((2 * i_6 + 1) + (2 * m_7 + 1)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 1) + (2 * m_7 + 1))) - 1) - i) (((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3))))]
              have at2_ := nonneg_at [g_3, i_6, m_7] [(maxRange 0 (smaller ((((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3) + 1) (1 + ((2 * i_6 + 1) + (2 * m_7 + 1)))) 1 (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 1) + (2 * m_7 + 1))) - 1) - i) (((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3))))] ⟨h_g_3, h_i_6, h_m_7, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + ((2 * i_6 + 1) + (2 * m_7 + 1))) (((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_4e.trans ((call2 speculative_worst (x := (2 * m_7 + 1)) (y := (g_3 + 2 * i_6 + 2 * m_7 + 2)) (at1_ o4) (at1_ o5)).trans ((ih (2 * m_7 + 1) (g_3 + 2 * i_6 + 2 * m_7 + 2) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * m_7 + 1)) (b := (1 + ((2 * i_6 + 1) + (2 * m_7 + 1)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller ((((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3) + 1) (1 + ((2 * i_6 + 1) + (2 * m_7 + 1))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + ((2 * i_6 + 1) + (2 * m_7 + 1))) - 1) - i) (((2 * i_6 + 1) + (2 * m_7 + 1)) + g_3))) (by decide) (at2_ o11) (index_to rfl (smaller_from_right rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * i_6 + 2 * m_7 + 2)) (y := (g_3 + 2 * i_6 + 2 * m_7 + 2)) (at1_ o14) (at1_ o15)).trans ((ih (2 * i_6 + 2 * m_7 + 2) (g_3 + 2 * i_6 + 2 * m_7 + 2) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * i_6 + 2 * m_7 + 2)) (b := (1 + ((2 * i_6 + 1) + (2 * m_7 + 1)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            exact absurd_of (add_nonneg s0_7_10 s0_7_1') (by close [] [s0_7_1] trivial)
          exact absurd_of (add_nonneg s0_6_10 s0_6_1') (by close [] [s0_6_1] trivial)
        · have v1_3_0 := start h_m_2
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
          obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
          obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
          have at0_ := nonneg_at [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩
          obtain ⟨i_5, h_i_5, h_i_5', h_i_5e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (g_1 + 1) (1 + (1 + (g_1 + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + (g_1 + m_4))) - 1) - i) g_1)) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl (at0_ o1)) (at0_ o2))) (by decide +kernel)
          have h_i_5' := index_from rfl (smaller_from_left rfl rfl (by close [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩)) h_i_5'
          obtain ⟨g_6, h_g_6, rfl⟩ := rest (v := g_1) (c := i_5) (of_rest h_i_5' (by close [g_1, m_4, i_5] [] ⟨h_g_1, h_m_4, h_i_5, trivial⟩))
          obtain ⟨g_7, s0_7_1, h_g_7, s0_7_10, s0_7_1', s0_7_1e⟩ := residue (m := 2) h_g_6 (by decide)
          have s0_7_10 := start s0_7_10
          rcases next (c := 0) (d := 1) s0_7_10 rfl with rfl | s0_7_10
          · subst s0_7_1e
            obtain ⟨i_8, s0_8_1, h_i_8, s0_8_10, s0_8_1', s0_8_1e⟩ := residue (m := 2) h_i_5 (by decide)
            have s0_8_10 := start s0_8_10
            rcases next (c := 0) (d := 1) s0_8_10 rfl with rfl | s0_8_10
            · subst s0_8_1e
              have at0_ := nonneg_at [m_4, g_7, i_8] [] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              have at1_ := eq_at [m_4, g_7, i_8, (maxRange 0 (smaller (((2 * i_8 + 0) + (2 * g_7 + 0)) + 1) (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4))) - 1) - i) ((2 * i_8 + 0) + (2 * g_7 + 0)))))]
              have at2_ := nonneg_at [m_4, g_7, i_8] [(maxRange 0 (smaller (((2 * i_8 + 0) + (2 * g_7 + 0)) + 1) (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4))) - 1) - i) ((2 * i_8 + 0) + (2 * g_7 + 0)))))] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4))) ((2 * i_8 + 0) + (2 * g_7 + 0)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_5e.trans ((call2 speculative_worst (x := (2 * g_7 + m_4 + 1)) (y := (2 * g_7 + 2 * i_8)) (at1_ o4) (at1_ o5)).trans ((ih (2 * g_7 + m_4 + 1) (2 * g_7 + 2 * i_8) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + m_4 + 1)) (b := (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (((2 * i_8 + 0) + (2 * g_7 + 0)) + 1) (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4))) - 1) - i) ((2 * i_8 + 0) + (2 * g_7 + 0)))) (by decide) (at2_ o11) (index_to rfl (smaller_from_left rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * g_7 + 2 * i_8 + m_4 + 1)) (y := (2 * g_7 + 2 * i_8)) (at1_ o14) (at1_ o15)).trans ((ih (2 * g_7 + 2 * i_8 + m_4 + 1) (2 * g_7 + 2 * i_8) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + 2 * i_8 + m_4 + 1)) (b := (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 0)) + m_4)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) s0_8_10 rfl with rfl | s0_8_10
            · subst s0_8_1e
              have at0_ := nonneg_at [m_4, g_7, i_8] [] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              have at1_ := eq_at [m_4, g_7, i_8, (maxRange 0 (smaller (((2 * i_8 + 1) + (2 * g_7 + 0)) + 1) (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4))) - 1) - i) ((2 * i_8 + 1) + (2 * g_7 + 0)))))]
              have at2_ := nonneg_at [m_4, g_7, i_8] [(maxRange 0 (smaller (((2 * i_8 + 1) + (2 * g_7 + 0)) + 1) (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4))) - 1) - i) ((2 * i_8 + 1) + (2 * g_7 + 0)))))] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4))) ((2 * i_8 + 1) + (2 * g_7 + 0)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_5e.trans ((call2 speculative_worst (x := (2 * g_7 + m_4 + 1)) (y := (2 * g_7 + 2 * i_8 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (2 * g_7 + m_4 + 1) (2 * g_7 + 2 * i_8 + 1) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + m_4 + 1)) (b := (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (((2 * i_8 + 1) + (2 * g_7 + 0)) + 1) (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4))) - 1) - i) ((2 * i_8 + 1) + (2 * g_7 + 0)))) (by decide) (at2_ o11) (index_to rfl (smaller_from_left rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * g_7 + 2 * i_8 + m_4 + 2)) (y := (2 * g_7 + 2 * i_8 + 1)) (at1_ o14) (at1_ o15)).trans ((ih (2 * g_7 + 2 * i_8 + m_4 + 2) (2 * g_7 + 2 * i_8 + 1) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + 2 * i_8 + m_4 + 2)) (b := (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 0)) + m_4)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            exact absurd_of (add_nonneg s0_8_10 s0_8_1') (by close [] [s0_8_1] trivial)
          rcases next (c := 1) (d := 2) s0_7_10 rfl with rfl | s0_7_10
          · subst s0_7_1e
            obtain ⟨i_8, s0_8_1, h_i_8, s0_8_10, s0_8_1', s0_8_1e⟩ := residue (m := 2) h_i_5 (by decide)
            have s0_8_10 := start s0_8_10
            rcases next (c := 0) (d := 1) s0_8_10 rfl with rfl | s0_8_10
            · subst s0_8_1e
              have at0_ := nonneg_at [m_4, g_7, i_8] [] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              have at1_ := eq_at [m_4, g_7, i_8, (maxRange 0 (smaller (((2 * i_8 + 0) + (2 * g_7 + 1)) + 1) (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4))) - 1) - i) ((2 * i_8 + 0) + (2 * g_7 + 1)))))]
              have at2_ := nonneg_at [m_4, g_7, i_8] [(maxRange 0 (smaller (((2 * i_8 + 0) + (2 * g_7 + 1)) + 1) (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4))) - 1) - i) ((2 * i_8 + 0) + (2 * g_7 + 1)))))] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4))) ((2 * i_8 + 0) + (2 * g_7 + 1)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_5e.trans ((call2 speculative_worst (x := (2 * g_7 + m_4 + 2)) (y := (2 * g_7 + 2 * i_8 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (2 * g_7 + m_4 + 2) (2 * g_7 + 2 * i_8 + 1) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + m_4 + 2)) (b := (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (((2 * i_8 + 0) + (2 * g_7 + 1)) + 1) (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4))) - 1) - i) ((2 * i_8 + 0) + (2 * g_7 + 1)))) (by decide) (at2_ o11) (index_to rfl (smaller_from_left rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * g_7 + 2 * i_8 + m_4 + 2)) (y := (2 * g_7 + 2 * i_8 + 1)) (at1_ o14) (at1_ o15)).trans ((ih (2 * g_7 + 2 * i_8 + m_4 + 2) (2 * g_7 + 2 * i_8 + 1) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + 2 * i_8 + m_4 + 2)) (b := (1 + (1 + (((2 * i_8 + 0) + (2 * g_7 + 1)) + m_4)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) s0_8_10 rfl with rfl | s0_8_10
            · subst s0_8_1e
              have at0_ := nonneg_at [m_4, g_7, i_8] [] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              have at1_ := eq_at [m_4, g_7, i_8, (maxRange 0 (smaller (((2 * i_8 + 1) + (2 * g_7 + 1)) + 1) (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4))) - 1) - i) ((2 * i_8 + 1) + (2 * g_7 + 1)))))]
              have at2_ := nonneg_at [m_4, g_7, i_8] [(maxRange 0 (smaller (((2 * i_8 + 1) + (2 * g_7 + 1)) + 1) (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4))) - 1) - i) ((2 * i_8 + 1) + (2 * g_7 + 1)))))] ⟨h_m_4, h_g_7, h_i_8, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((speculative_worst.run (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4))) ((2 * i_8 + 1) + (2 * g_7 + 1)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_5e.trans ((call2 speculative_worst (x := (2 * g_7 + m_4 + 2)) (y := (2 * g_7 + 2 * i_8 + 2)) (at1_ o4) (at1_ o5)).trans ((ih (2 * g_7 + m_4 + 2) (2 * g_7 + 2 * i_8 + 2) (at2_ o6) (at2_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + m_4 + 2)) (b := (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4)))) (at2_ o8) (at2_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o10)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (((2 * i_8 + 1) + (2 * g_7 + 1)) + 1) (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4))) - 1) - i) ((2 * i_8 + 1) + (2 * g_7 + 1)))) (by decide) (at2_ o11) (index_to rfl (smaller_from_left rfl rfl (at0_ o12)) (at2_ o13))) ((call2 speculative_worst (x := (2 * g_7 + 2 * i_8 + m_4 + 3)) (y := (2 * g_7 + 2 * i_8 + 2)) (at1_ o14) (at1_ o15)).trans ((ih (2 * g_7 + 2 * i_8 + m_4 + 3) (2 * g_7 + 2 * i_8 + 2) (at2_ o16) (at2_ o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * g_7 + 2 * i_8 + m_4 + 3)) (b := (1 + (1 + (((2 * i_8 + 1) + (2 * g_7 + 1)) + m_4)))) (at2_ o18) (at2_ o19)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o20))) ?_
              decide +kernel
            exact absurd_of (add_nonneg s0_8_10 s0_8_1') (by close [] [s0_8_1] trivial)
          exact absurd_of (add_nonneg s0_7_10 s0_7_1') (by close [] [s0_7_1] trivial)
theorem Steps.lemma_1_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_worst m g') = m :=
  fun m g' k0 k1 =>
    (Steps.lemma_1 (speculative_worst.size m g' + 1)) m g' k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_worst m g') = m := by
  intro m_0 g_1 h_m_0 h_g_1
  have at0_ := eq_at [m_0, g_1]
  have at1_ := nonneg_at [m_0, g_1] [] ⟨h_m_0, h_g_1, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((call2 speculative_worst (x := m_0) (y := g_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 m_0 g_1 (at1_ o3) (at1_ o4)).trans rfl)) rfl (at1_ o5) (at1_ o6)) ?_
  decide +kernel

theorem proof : Statement := ⟨speculative_worst.ends, Steps.part_1⟩
end speculative.worst_exact
