import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.order
/-- The relation `speculative_best`. -/
def speculative_best.body (speculative_best : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (1 + (minRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_best ((m - 1) - i) g')))))
def speculative_best.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_best.size (m g' : Int) : Nat := magnitude m
def speculative_best.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_best.body (fun m g' => f (m, g')) x.1 x.2
def speculative_best (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_best.size x.1 x.2) speculative_best.step (m, g')
/-- The recursion of `speculative_best` ends. -/
def speculative_best.Ends : Prop := Falls (fun (x : Int × Int) => speculative_best.Domain x.1 x.2) (fun x => speculative_best.size x.1 x.2) speculative_best.step

/-- The relation `speculative_worst`. -/
def speculative_worst.body (speculative_worst : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g')))))
def speculative_worst.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_worst.size (m g' : Int) : Nat := magnitude m
def speculative_worst.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_worst.body (fun m g' => f (m, g')) x.1 x.2
def speculative_worst (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_worst.size x.1 x.2) speculative_worst.step (m, g')
/-- The recursion of `speculative_worst` ends. -/
def speculative_worst.Ends : Prop := Falls (fun (x : Int × Int) => speculative_worst.Domain x.1 x.2) (fun x => speculative_worst.size x.1 x.2) speculative_worst.step

/-- The claim `speculative.order`. -/
def Statement : Prop :=
  (speculative_best.Ends) ∧ (speculative_worst.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (speculative_worst m 5) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (speculative_worst m 5)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (speculative_best m 5) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (speculative_best m 5))))
end speculative.order

namespace speculative.order
theorem speculative_best.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_best.size m' g'' < speculative_best.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_best.body f₁ m g' = speculative_best.body f₂ m g' := by
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
      refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (minRange_congr (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (at0_ o2)) (at0_ o3)) same_i_4)))) ?_
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
      refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (minRange_congr (by decide) (nonempty_from rfl (smaller_from_left rfl rfl (at0_ o2)) (at0_ o3)) same_i_5)))) ?_
      decide +kernel
theorem speculative_best.ends : speculative_best.Ends := fun f g (x : Int × Int) d ih =>
  speculative_best.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0 k1 lt => ih (m', g'') ⟨k0, k1⟩ lt)
theorem speculative_best.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_best m g' = (if (m = 0) then 0 else (1 + (minRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_best ((m - 1) - i) g'))))) :=
  fun m g' k0 k1 => fix_eq speculative_best.ends (m, g') ⟨k0, k1⟩

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

def speculative_best__g_5 (m : Int) : Int := speculative_best m 5
def speculative_best__g_5.size (m : Int) : Nat := speculative_best.size m 5
def speculative_worst__g_5 (m : Int) : Int := speculative_worst m 5
def speculative_worst__g_5.size (m : Int) : Nat := speculative_worst.size m 5
theorem speculative_best__g_5.run : ∀ (m : Int), (0 ≤ m) → speculative_best__g_5 m = (if (m = 0) then 0 else (1 + (minRange 0 (smaller (5 + 1) m) 1 (fun (i : Int) => (speculative_best__g_5 ((m - 1) - i)))))) :=
  fun m k0 => (speculative_best.eq m 5 k0 (by decide))
theorem speculative_worst__g_5.run : ∀ (m : Int), (0 ≤ m) → speculative_worst__g_5 m = (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (5 + 1) m) 1 (fun (i : Int) => (speculative_worst__g_5 ((m - 1) - i)))))) :=
  fun m k0 => (speculative_worst.eq m 5 k0 (by decide))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → speculative_worst__g_5.size m < bound → (speculative_worst__g_5 m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases total (0 - m_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((speculative_worst__g_5.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (5 - m_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 0) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0))) (at1_ o9))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 1) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 1) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 1) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 1) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1))) (at1_ o9))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 2) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 2) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 2) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2))) (at1_ o9))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 3) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 3) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 3) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 3) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 3) (d := 4) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 3) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) (at1_ o9))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 4) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 4) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 3) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 4) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 4) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 3) (d := 4) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 4) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 4) (d := 5) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 4) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) (at1_ o9))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 5) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 5) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 4) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 4) = 4)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 5) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 3) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 3) = 3)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 5) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 3) (d := 4) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 5) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 4) (d := 5) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 5) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) (at1_ o9))) ?_
              decide +kernel
            rcases next (c := 5) (d := 6) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((speculative_worst__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) (at1_ o4)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (at1_ o5) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o6)) (at1_ o7))) ((call1 speculative_worst__g_5 (x := 5) (at0_ o8)).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) (at1_ o9))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
        · have v1_2_0 := start h_m_1
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
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          obtain ⟨i_3, h_i_3, h_i_3', h_i_3e⟩ := computed (also fun o1 => fun o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl (at0_ o1)) (at0_ o2))) (by decide +kernel)
          have h_i_3' := index_from rfl (smaller_from_left rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) h_i_3'
          have v1_4_1 := start h_i_3
          rcases next (c := 0) (d := 1) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o3)).trans ((ih (m_2 + 6) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o7)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at2_ o8) (index_to rfl (smaller_from_left rfl rfl (at0_ o9)) (at2_ o10))) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o11)).trans ((ih (m_2 + 6) (at2_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o13) (at2_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 5)) (at1_ o3)).trans ((ih (m_2 + 5) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 5)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o7)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at2_ o8) (index_to rfl (smaller_from_left rfl rfl (at0_ o9)) (at2_ o10))) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o11)).trans ((ih (m_2 + 6) (at2_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o13) (at2_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 2) (d := 3) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 4)) (at1_ o3)).trans ((ih (m_2 + 4) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 4)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o7)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at2_ o8) (index_to rfl (smaller_from_left rfl rfl (at0_ o9)) (at2_ o10))) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o11)).trans ((ih (m_2 + 6) (at2_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o13) (at2_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 3) (d := 4) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 3)) (at1_ o3)).trans ((ih (m_2 + 3) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 3)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o7)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at2_ o8) (index_to rfl (smaller_from_left rfl rfl (at0_ o9)) (at2_ o10))) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o11)).trans ((ih (m_2 + 6) (at2_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o13) (at2_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 4) (d := 5) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 2)) (at1_ o3)).trans ((ih (m_2 + 2) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 2)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o7)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at2_ o8) (index_to rfl (smaller_from_left rfl rfl (at0_ o9)) (at2_ o10))) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o11)).trans ((ih (m_2 + 6) (at2_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o13) (at2_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 5) (d := 6) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)))) (at2_ o7)) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at2_ o8) (index_to rfl (smaller_from_left rfl rfl (at0_ o9)) (at2_ o10))) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) (at1_ o11)).trans ((ih (m_2 + 6) (at2_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o13) (at2_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))) (at2_ o15))) ?_
            decide +kernel
          obtain ⟨i_4, h_i_4, rfl⟩ := rest v1_4_1
          exact absurd_of h_i_3' (by close [m_2, i_4] [] ⟨h_m_2, h_i_4, trivial⟩)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → (speculative_worst__g_5 m) = m :=
  fun m k0 =>
    (Steps.lemma_1 (speculative_worst__g_5.size m + 1)) m k0 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → speculative_best__g_5.size m < bound → (speculative_best__g_5 m) ≤ m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases total (0 - m_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from ((speculative_best__g_5.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4)) ?_
          decide +kernel
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (5 - m_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))))] trivial
            have at1_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((speculative_best__g_5.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))) (by decide) (at0_ o3) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o4)) (at0_ o5))) ((call1 speculative_best__g_5 (x := 0) (at1_ o6)).trans (by decide +kernel : (speculative_best__g_5 0) = 0))) (at0_ o7))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))] trivial
            have at1_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((speculative_best__g_5.run (1 + 1) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))) (by decide) (at0_ o3) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o4)) (at0_ o5))) ((call1 speculative_best__g_5 (x := 1) (at1_ o6)).trans (by decide +kernel : (speculative_best__g_5 1) = 1))) (at0_ o7))) ?_
            decide +kernel
          rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial
            have at1_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((speculative_best__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))) (by decide) (at0_ o3) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o4)) (at0_ o5))) ((call1 speculative_best__g_5 (x := 2) (at1_ o6)).trans (by decide +kernel : (speculative_best__g_5 2) = 1))) (at0_ o7))) ?_
            decide +kernel
          rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial
            have at1_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((speculative_best__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))) (by decide) (at0_ o3) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o4)) (at0_ o5))) ((call1 speculative_best__g_5 (x := 3) (at1_ o6)).trans (by decide +kernel : (speculative_best__g_5 3) = 1))) (at0_ o7))) ?_
            decide +kernel
          rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial
            have at1_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((speculative_best__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))) (by decide) (at0_ o3) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o4)) (at0_ o5))) ((call1 speculative_best__g_5 (x := 4) (at1_ o6)).trans (by decide +kernel : (speculative_best__g_5 4) = 1))) (at0_ o7))) ?_
            decide +kernel
          rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
            have at1_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))) (by decide) (at0_ o3) (index_to rfl (smaller_from_right rfl rfl (of_decide_eq_true o4)) (at0_ o5))) ((call1 speculative_best__g_5 (x := 5) (at1_ o6)).trans (by decide +kernel : (speculative_best__g_5 5) = 1))) (at0_ o7))) ?_
            decide +kernel
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
        · have v1_2_0 := start h_m_1
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
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          have at1_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 6))] ⟨h_m_2, trivial⟩
          have at2_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
          have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl)) rfl (of_rest (add_nonneg (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (at1_ o3) (index_to rfl (smaller_from_left rfl rfl (at0_ o4)) (at1_ o5))) (call1 speculative_best__g_5 (x := (m_2 + 6)) (at2_ o6))) (fact_from rfl rfl (ih (m_2 + 6) (at3_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at3_ o8) (at3_ o9)) (Nat.le_of_lt_succ lt))))) (at1_ o10))) ?_
          decide +kernel
theorem Steps.lemma_2_1 : ∀ m : Int, (0 ≤ m) → (speculative_best__g_5 m) ≤ m :=
  fun m k0 =>
    (Steps.lemma_2 (speculative_best__g_5.size m + 1)) m k0 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → speculative_best__g_5.size m < bound → m ≤ ((6 * 1) * (speculative_best__g_5 m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases total (0 - m_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl))) (of_decide_eq_true o4)) ?_
          decide +kernel
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (5 - m_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) (at1_ o4))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 1) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 1) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) (at1_ o4))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 2) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) (at1_ o4))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 3) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 3) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 3) (d := 4) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) (at1_ o4))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 4) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 4) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 3) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 3) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 3) (d := 4) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 4) (d := 5) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) (at1_ o4))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
          · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl (of_decide_eq_true o1)) (of_decide_eq_true o2))) (by decide +kernel)
            have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
            have v1_3_1 := start h_i_2
            rcases next (c := 0) (d := 1) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 5) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 5) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 4) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 4) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 2) (d := 3) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 3) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 3) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 3) (d := 4) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 4) (d := 5) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) (at1_ o4))) ?_
              decide +kernel
            rcases next (c := 5) (d := 6) v1_3_1 rfl with rfl | v1_3_1
            · have at0_ := eq_at [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))]
              have at1_ := nonneg_at [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) (at0_ o3)).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) (at1_ o4))) ?_
              decide +kernel
            obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_1
            exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
        · have v1_2_0 := start h_m_1
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
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          obtain ⟨i_3, h_i_3, h_i_3', h_i_3e⟩ := computed (also fun o1 => fun o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl (at0_ o1)) (at0_ o2))) (by decide +kernel)
          have h_i_3' := index_from rfl (smaller_from_left rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) h_i_3'
          have v1_4_1 := start h_i_3
          rcases next (c := 0) (d := 1) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 6))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 6)) (at1_ o3)))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 6) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))))) (at3_ o7))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 5))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 5)) (at1_ o3)))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 5) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 5)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))))) (at3_ o7))) ?_
            decide +kernel
          rcases next (c := 2) (d := 3) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 4))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 4)) (at1_ o3)))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 4) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 4)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))))) (at3_ o7))) ?_
            decide +kernel
          rcases next (c := 3) (d := 4) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 3))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 3)) (at1_ o3)))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 3) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 3)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))))) (at3_ o7))) ?_
            decide +kernel
          rcases next (c := 4) (d := 5) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 2))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 2)) (at1_ o3)))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 2) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 2)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))))) (at3_ o7))) ?_
            decide +kernel
          rcases next (c := 5) (d := 6) v1_4_1 rfl with rfl | v1_4_1
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2, (minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))]
            have at2_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩
            have at3_ := nonneg_at [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 1))] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 1)) (at1_ o3)))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 1) (at2_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (6 + m_2))) (at2_ o5) (at2_ o6)) (Nat.le_of_lt_succ lt))))) (at3_ o7))) ?_
            decide +kernel
          obtain ⟨i_4, h_i_4, rfl⟩ := rest v1_4_1
          exact absurd_of h_i_3' (by close [m_2, i_4] [] ⟨h_m_2, h_i_4, trivial⟩)
theorem Steps.lemma_3_1 : ∀ m : Int, (0 ≤ m) → m ≤ ((6 * 1) * (speculative_best__g_5 m)) :=
  fun m k0 =>
    (Steps.lemma_3 (speculative_best__g_5.size m + 1)) m k0 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * (speculative_worst m 5)) ≤ (1 * m) := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [m_1]
    have at1_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => le_from (mul_from rfl ((call1 speculative_worst__g_5 (x := (m_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (m_1 + 1) (at1_ o2)).trans rfl))) rfl (at1_ o3)) ?_
    decide +kernel
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_1_O : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * (speculative_worst m 5)) ≤ (1 * m)) :=
  fun m h_start k0 => ⟨Steps.part_1_O_positive m k0 h_start, Steps.part_1_O_bound m k0 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * m) ≤ (1 * (speculative_worst m 5)) := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [m_1]
    have at1_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => le_from rfl (mul_from rfl ((call1 speculative_worst__g_5 (x := (m_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (m_1 + 1) (at1_ o2)).trans rfl))) (at1_ o3)) ?_
    decide +kernel
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_1_Omega : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * m) ≤ (1 * (speculative_worst m 5))) :=
  fun m h_start k0 => ⟨Steps.part_1_Omega_positive m k0 h_start, Steps.part_1_Omega_bound m k0 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (speculative_worst m 5) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (speculative_worst m 5))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_2_O_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * (speculative_best m 5)) ≤ (1 * m) := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [m_1]
    have at1_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    have at2_ := nonneg_at [m_1] [(speculative_best__g_5 (m_1 + 1))] ⟨h_m_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => le_from (mul_from rfl (call1 speculative_best__g_5 (x := (m_1 + 1)) (at0_ o1))) rfl (of_rest (fact_from rfl rfl (Steps.lemma_2_1 (m_1 + 1) (at1_ o2))) (at2_ o3))) ?_
    decide +kernel
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_2_O : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * (speculative_best m 5)) ≤ (1 * m)) :=
  fun m h_start k0 => ⟨Steps.part_2_O_positive m k0 h_start, Steps.part_2_O_bound m k0 h_start⟩
theorem Steps.part_2_Omega_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_2_Omega_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * m) ≤ (6 * (speculative_best m 5)) := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [m_1]
    have at1_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    have at2_ := nonneg_at [m_1] [(speculative_best__g_5 (m_1 + 1))] ⟨h_m_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => le_from rfl (mul_from rfl (call1 speculative_best__g_5 (x := (m_1 + 1)) (at0_ o1))) (of_rest (fact_from rfl (mul_from rfl rfl) (Steps.lemma_3_1 (m_1 + 1) (at1_ o2))) (at2_ o3))) ?_
    decide +kernel
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_2_Omega : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * m) ≤ (6 * (speculative_best m 5))) :=
  fun m h_start k0 => ⟨Steps.part_2_Omega_positive m k0 h_start, Steps.part_2_Omega_bound m k0 h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (speculative_best m 5) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (speculative_best m 5))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_2_O⟩, ⟨1, 6, 1, by decide, by decide, by decide, Steps.part_2_Omega⟩⟩

theorem proof : Statement := ⟨speculative_best.ends, speculative_worst.ends, Steps.part_1, Steps.part_2⟩
end speculative.order
