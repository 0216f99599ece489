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

theorem speculative_worst.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_worst.size m' g'' < speculative_worst.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_worst.body f₁ m g' = speculative_worst.body f₂ m g' := by
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
      refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o2) o3) same_i_4)))) ?_
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
        refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o2) o3) same_i_5)))) ?_
        exact shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel)
theorem speculative_worst.ends : speculative_worst.Ends := fun f g (x : Int × Int) d ih =>
  speculative_worst.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_worst.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_worst m g' = (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g'))))) :=
  fun m g' k0' k1' => fix_eq speculative_worst.ends (m, g') ⟨k0', k1'⟩

def speculative_best__g_5 (m : Int) : Int := speculative_best m 5
def speculative_best__g_5.size (m : Int) : Nat := speculative_best.size m 5
def speculative_worst__g_5 (m : Int) : Int := speculative_worst m 5
def speculative_worst__g_5.size (m : Int) : Nat := speculative_worst.size m 5
theorem speculative_best__g_5.run : ∀ (m : Int), (0 ≤ m) → speculative_best__g_5 m = (if (m = 0) then 0 else (1 + (minRange 0 (smaller (5 + 1) m) 1 (fun (i : Int) => (speculative_best__g_5 ((m - 1) - i)))))) :=
  fun m k0' => (speculative_best.eq m 5 k0' (by decide))
theorem speculative_worst__g_5.run : ∀ (m : Int), (0 ≤ m) → speculative_worst__g_5 m = (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (5 + 1) m) 1 (fun (i : Int) => (speculative_worst__g_5 ((m - 1) - i)))))) :=
  fun m k0' => (speculative_worst.eq m 5 k0' (by decide))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → speculative_worst__g_5.size m < bound → (speculative_worst__g_5 m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((speculative_worst__g_5.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases first6 h_m_1 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨m_2, h_m_2, rfl⟩
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 0) o8).trans (by decide +kernel : (speculative_worst__g_5 0) = 0))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 0) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first2 h_i_2 with rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 1) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 1) o8).trans (by decide +kernel : (speculative_worst__g_5 1) = 1))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 1) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 1) o8).trans (by decide +kernel : (speculative_worst__g_5 1) = 1))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 1) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first3 h_i_2 with rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 2) o8).trans (by decide +kernel : (speculative_worst__g_5 2) = 2))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 2) o8).trans (by decide +kernel : (speculative_worst__g_5 2) = 2))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 2) o8).trans (by decide +kernel : (speculative_worst__g_5 2) = 2))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first4 h_i_2 with rfl | rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 3) o3).trans (by decide +kernel : (speculative_worst__g_5 3) = 3)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 3) o8).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 3) o8).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 3) o8).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 3) o8).trans (by decide +kernel : (speculative_worst__g_5 3) = 3))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first5 h_i_2 with rfl | rfl | rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 4) o3).trans (by decide +kernel : (speculative_worst__g_5 4) = 4)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 4) o8).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 3) o3).trans (by decide +kernel : (speculative_worst__g_5 3) = 3)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 4) o8).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 4) o8).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 4) o8).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 4) o8).trans (by decide +kernel : (speculative_worst__g_5 4) = 4))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first6 h_i_2 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 5) o3).trans (by decide +kernel : (speculative_worst__g_5 5) = 5)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 5) o8).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 4) o3).trans (by decide +kernel : (speculative_worst__g_5 4) = 4)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 5) o8).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 3) o3).trans (by decide +kernel : (speculative_worst__g_5 3) = 3)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 5) o8).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_worst__g_5 2) = 2)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 5) o8).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_worst__g_5 1) = 1)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 5) o8).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => eq_from ((speculative_worst__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_2e.trans ((call1 speculative_worst__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_worst__g_5 0) = 0)))) o4) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))) (by decide) o5 (index_to rfl (smaller_from_right rfl rfl o6) o7)) ((call1 speculative_worst__g_5 (x := 5) o8).trans (by decide +kernel : (speculative_worst__g_5 5) = 5))) o9)) ?_
            exact shown [] [(maxRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_3, h_i_3, h_i_3', h_i_3e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel))
          have h_i_3' := index_from rfl (smaller_from_left rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) h_i_3'
          rcases first6 h_i_3 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨i_4, h_i_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o3).trans ((ih (m_2 + 6) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))) o7) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o8 (index_to rfl (smaller_from_left rfl rfl o9) o10)) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o11).trans ((ih (m_2 + 6) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl))) o15))) ?_
            exact shown [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 5)) o3).trans ((ih (m_2 + 5) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 5)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))) o7) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o8 (index_to rfl (smaller_from_left rfl rfl o9) o10)) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o11).trans ((ih (m_2 + 6) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl))) o15))) ?_
            exact shown [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 4)) o3).trans ((ih (m_2 + 4) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 4)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))) o7) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o8 (index_to rfl (smaller_from_left rfl rfl o9) o10)) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o11).trans ((ih (m_2 + 6) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl))) o15))) ?_
            exact shown [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 3)) o3).trans ((ih (m_2 + 3) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 3)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))) o7) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o8 (index_to rfl (smaller_from_left rfl rfl o9) o10)) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o11).trans ((ih (m_2 + 6) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl))) o15))) ?_
            exact shown [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 2)) o3).trans ((ih (m_2 + 2) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 2)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))) o7) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o8 (index_to rfl (smaller_from_left rfl rfl o9) o10)) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o11).trans ((ih (m_2 + 6) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl))) o15))) ?_
            exact shown [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from ((speculative_worst__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_3e.trans ((call1 speculative_worst__g_5 (x := (m_2 + 1)) o3).trans ((ih (m_2 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)))) o7) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o8 (index_to rfl (smaller_from_left rfl rfl o9) o10)) ((call1 speculative_worst__g_5 (x := (m_2 + 6)) o11).trans ((ih (m_2 + 6) o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl))) o15))) ?_
            exact shown [m_2] [(maxRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_worst__g_5 (((1 + (6 + m_2)) - 1) - i))))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · exact absurd_of h_i_3' (by close [m_2, i_4] [] ⟨h_m_2, h_i_4, trivial⟩)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → (speculative_worst__g_5 m) = m :=
  fun m k0' =>
    (Steps.lemma_1 (speculative_worst__g_5.size m + 1)) m k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → speculative_best__g_5.size m < bound → (speculative_best__g_5 m) ≤ m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((speculative_best__g_5.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases first6 h_m_1 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨m_2, h_m_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((speculative_best__g_5.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_right rfl rfl o4) o5)) ((call1 speculative_best__g_5 (x := 0) o6).trans (by decide +kernel : (speculative_best__g_5 0) = 0))) o7)) ?_
          exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))))] trivial (by decide +kernel)
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((speculative_best__g_5.run (1 + 1) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_right rfl rfl o4) o5)) ((call1 speculative_best__g_5 (x := 1) o6).trans (by decide +kernel : (speculative_best__g_5 1) = 1))) o7)) ?_
          exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))] trivial (by decide +kernel)
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((speculative_best__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_right rfl rfl o4) o5)) ((call1 speculative_best__g_5 (x := 2) o6).trans (by decide +kernel : (speculative_best__g_5 2) = 1))) o7)) ?_
          exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((speculative_best__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_right rfl rfl o4) o5)) ((call1 speculative_best__g_5 (x := 3) o6).trans (by decide +kernel : (speculative_best__g_5 3) = 1))) o7)) ?_
          exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((speculative_best__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_right rfl rfl o4) o5)) ((call1 speculative_best__g_5 (x := 4) o6).trans (by decide +kernel : (speculative_best__g_5 4) = 1))) o7)) ?_
          exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_right rfl rfl o4) o5)) ((call1 speculative_best__g_5 (x := 5) o6).trans (by decide +kernel : (speculative_best__g_5 5) = 1))) o7)) ?_
          exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl)) rfl (of_rest (add_nonneg (below_from (minRange_le (x := 0) (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) o3 (index_to rfl (smaller_from_left rfl rfl o4) o5)) (call1 speculative_best__g_5 (x := (m_2 + 6)) o6)) (fact_from rfl rfl (ih (m_2 + 6) o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o8 o9) (Nat.le_of_lt_succ lt))))) o10)) ?_
          exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 6))] ⟨h_m_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ m : Int, (0 ≤ m) → (speculative_best__g_5 m) ≤ m :=
  fun m k0' =>
    (Steps.lemma_2 (speculative_best__g_5.size m + 1)) m k0' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → speculative_best__g_5.size m < bound → m ≤ ((6 * 1) * (speculative_best__g_5 m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl))) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases first6 h_m_1 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨m_2, h_m_2, rfl⟩
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 0))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 0)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 0) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 1))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first2 h_i_2 with rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 1) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 1) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 1)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 1) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 2))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first3 h_i_2 with rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 2) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 2)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 2) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 3))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first4 h_i_2 with rfl | rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 3) o3).trans (by decide +kernel : (speculative_best__g_5 3) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 3) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 3)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 3) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 4))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first5 h_i_2 with rfl | rfl | rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 4) o3).trans (by decide +kernel : (speculative_best__g_5 4) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 3) o3).trans (by decide +kernel : (speculative_best__g_5 3) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 4) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 4)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 4) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + 5))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [] [] trivial (by decide +kernel))
          have h_i_2' := index_from rfl (smaller_from_right rfl rfl (by decide +kernel)) h_i_2'
          rcases first6 h_i_2 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨i_3, h_i_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 5) o3).trans (by decide +kernel : (speculative_best__g_5 5) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 4) o3).trans (by decide +kernel : (speculative_best__g_5 4) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 3) o3).trans (by decide +kernel : (speculative_best__g_5 3) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 2) o3).trans (by decide +kernel : (speculative_best__g_5 2) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 1) o3).trans (by decide +kernel : (speculative_best__g_5 1) = 1)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + 5) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (multiple_of_eq 6 (h_i_2e.trans ((call1 speculative_best__g_5 (x := 0) o3).trans (by decide +kernel : (speculative_best__g_5 0) = 0)))) o4)) ?_
            exact shown [] [(minRange 0 (smaller (5 + 1) (1 + 5)) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + 5) - 1) - i))))] trivial (by decide +kernel)
          · exact absurd_of h_i_2' (by close [i_3] [] ⟨h_i_3, trivial⟩)
        · obtain ⟨i_3, h_i_3, h_i_3', h_i_3e⟩ := asked2 (fun o1 o2 => minRange_at (a := 0) (b := (smaller (5 + 1) (1 + (6 + m_2)))) (s := 1) (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i))) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel))
          have h_i_3' := index_from rfl (smaller_from_left rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) h_i_3'
          rcases first6 h_i_3 with rfl | rfl | rfl | rfl | rfl | rfl | ⟨i_4, h_i_4, rfl⟩
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 6)) o3))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 6) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 6)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))))) o7)) ?_
            exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 6))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 5)) o3))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 5) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 5)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))))) o7)) ?_
            exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 5))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 4)) o3))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 4) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 4)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))))) o7)) ?_
            exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 4))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 3)) o3))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 3) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 3)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))))) o7)) ?_
            exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 3))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 2)) o3))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 2) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 2)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))))) o7)) ?_
            exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 2))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((speculative_best__g_5.run (1 + (6 + m_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) rfl))) (of_rest (add_nonneg (multiple_of_eq 6 (h_i_3e.trans (call1 speculative_best__g_5 (x := (m_2 + 1)) o3))) (fact_from rfl (mul_from rfl rfl) (ih (m_2 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (6 + m_2))) o5 o6) (Nat.le_of_lt_succ lt))))) o7)) ?_
            exact shown [m_2] [(minRange 0 (smaller (5 + 1) (1 + (6 + m_2))) 1 (fun (i : Int) => (speculative_best__g_5 (((1 + (6 + m_2)) - 1) - i)))), (speculative_best__g_5 (m_2 + 1))] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · exact absurd_of h_i_3' (by close [m_2, i_4] [] ⟨h_m_2, h_i_4, trivial⟩)
theorem Steps.lemma_3_1 : ∀ m : Int, (0 ≤ m) → m ≤ ((6 * 1) * (speculative_best__g_5 m)) :=
  fun m k0' =>
    (Steps.lemma_3 (speculative_best__g_5.size m + 1)) m k0' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a b _ _ => speculative_best a b, fun a b _ _ => speculative_worst a b, fun a _ _ _ => speculative_best__g_5 a, fun a _ _ _ => speculative_worst__g_5 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1_O_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * (speculative_worst m 5)) ≤ (1 * m) := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 11 .o0)) (.mul .n1 .o0)) [Steps.rule_1]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩ [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * (speculative_worst m 5)) ≤ (1 * m)) :=
  fun m h_start k0' => ⟨Steps.part_1_O_positive m k0' h_start, Steps.part_1_O_bound m k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * m) ≤ (1 * (speculative_worst m 5)) := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 .o0) (.mul .n1 (.call1 11 .o0))) [Steps.rule_1]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩ [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * m) ≤ (1 * (speculative_worst m 5))) :=
  fun m h_start k0' => ⟨Steps.part_1_Omega_positive m k0' h_start, Steps.part_1_Omega_bound m k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (speculative_worst m 5) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (speculative_worst m 5))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

def Steps.rule_2 : Rule := ⟨1, [.le .n0 .p0], .le (.call1 10 .p0) .p0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_2_1 (atom x 0) h.1
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .le .p0 (.mul (.mul .n6 .n1) (.call1 10 .p0))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_3_1 (atom x 0) h.1
theorem Steps.part_2_O_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * (speculative_best m 5)) ≤ (1 * m) := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 10 .o0)) (.mul .n1 .o0)) [Steps.rule_2]
    (.zero 0 (.step (.hyp 0) .done) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * (speculative_best m 5)) ≤ (1 * m)) :=
  fun m h_start k0' => ⟨Steps.part_2_O_positive m k0' h_start, Steps.part_2_O_bound m k0' h_start⟩
theorem Steps.part_2_Omega_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_Omega_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * m) ≤ (6 * (speculative_best m 5)) := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 .o0) (.mul .n6 (.call1 10 .o0))) [Steps.rule_3]
    (.zero 0 (.step (.hyp 0) .done) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩ [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_Omega : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * m) ≤ (6 * (speculative_best m 5))) :=
  fun m h_start k0' => ⟨Steps.part_2_Omega_positive m k0' h_start, Steps.part_2_Omega_bound m k0' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (speculative_best m 5) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (speculative_best m 5))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_2_O⟩, ⟨1, 6, 1, by decide, by decide, by decide, Steps.part_2_Omega⟩⟩

theorem proof : Statement := ⟨speculative_best.ends, speculative_worst.ends, Steps.part_1, Steps.part_2⟩
end speculative.order
