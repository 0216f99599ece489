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

def speculative_worst.run := speculative_worst.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_worst.size m g' < bound → (speculative_worst m g') = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((speculative_worst.run 0 g_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
      · rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
        · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
          obtain ⟨i_4, h_i_4, h_i_4', h_i_4e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller ((m_2 + g_3) + 1) (1 + m_2))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + m_2) - 1) - i) (m_2 + g_3))) (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o1) o2)) (shown [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩ (by decide +kernel))
          have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
          obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from ((speculative_worst.run (1 + (i_4 + m_5)) ((i_4 + m_5) + g_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_4e.trans ((call2 speculative_worst (x := m_5) (y := (g_3 + i_4 + m_5)) o4 o5).trans ((ih m_5 (g_3 + i_4 + m_5) o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := m_5) (b := (1 + (i_4 + m_5))) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)))) o10) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller (((i_4 + m_5) + g_3) + 1) (1 + (i_4 + m_5)))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (i_4 + m_5)) - 1) - i) ((i_4 + m_5) + g_3))) (by decide) o11 (index_to rfl (smaller_from_right rfl rfl o12) o13)) ((call2 speculative_worst (x := (i_4 + m_5)) (y := (g_3 + i_4 + m_5)) o14 o15).trans ((ih (i_4 + m_5) (g_3 + i_4 + m_5) o16 o17 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_4 + m_5)) (b := (1 + (i_4 + m_5))) o18 o19) (Nat.le_of_lt_succ lt))).trans rfl))) o20))) ?_
          exact shown [g_3, i_4, m_5] [(maxRange 0 (smaller (((i_4 + m_5) + g_3) + 1) (1 + (i_4 + m_5))) 1 (fun (i : Int) => (speculative_worst (((1 + (i_4 + m_5)) - 1) - i) ((i_4 + m_5) + g_3))))] ⟨h_g_3, h_i_4, h_m_5, trivial⟩ (by decide +kernel)
        · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
          · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
            obtain ⟨i_5, h_i_5, h_i_5', h_i_5e⟩ := asked2 (fun o1 o2 => maxRange_at (a := 0) (b := (smaller (g_1 + 1) (1 + (1 + (g_1 + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + (g_1 + m_4))) - 1) - i) g_1)) (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o1) o2)) (shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel))
            have h_i_5' := index_from rfl (smaller_from_left rfl rfl (by close [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩)) h_i_5'
            obtain ⟨g_6, h_g_6, rfl⟩ := rest (v := g_1) (c := i_5) (of_rest h_i_5' (by close [g_1, m_4, i_5] [] ⟨h_g_1, h_m_4, h_i_5, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from ((speculative_worst.run (1 + (1 + ((i_5 + g_6) + m_4))) (i_5 + g_6) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) rfl)) rfl (of_rest (multiple_of_eq (0 - 1) (h_i_5e.trans ((call2 speculative_worst (x := (g_6 + m_4 + 1)) (y := (g_6 + i_5)) o4 o5).trans ((ih (g_6 + m_4 + 1) (g_6 + i_5) o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_6 + m_4 + 1)) (b := (1 + (1 + ((i_5 + g_6) + m_4)))) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)))) o10) (of_rest (above_from (le_maxRange (x := 0) (a := 0) (b := (smaller ((i_5 + g_6) + 1) (1 + (1 + ((i_5 + g_6) + m_4))))) (s := 1) (fun (i : Int) => (speculative_worst (((1 + (1 + ((i_5 + g_6) + m_4))) - 1) - i) (i_5 + g_6))) (by decide) o11 (index_to rfl (smaller_from_left rfl rfl o12) o13)) ((call2 speculative_worst (x := (g_6 + i_5 + m_4 + 1)) (y := (g_6 + i_5)) o14 o15).trans ((ih (g_6 + i_5 + m_4 + 1) (g_6 + i_5) o16 o17 (Nat.lt_of_lt_of_le (magnitude_lt (a := (g_6 + i_5 + m_4 + 1)) (b := (1 + (1 + ((i_5 + g_6) + m_4)))) o18 o19) (Nat.le_of_lt_succ lt))).trans rfl))) o20))) ?_
            exact shown [m_4, i_5, g_6] [(maxRange 0 (smaller ((i_5 + g_6) + 1) (1 + (1 + ((i_5 + g_6) + m_4)))) 1 (fun (i : Int) => (speculative_worst (((1 + (1 + ((i_5 + g_6) + m_4))) - 1) - i) (i_5 + g_6))))] ⟨h_m_4, h_i_5, h_g_6, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_worst m g') = m :=
  fun m g' k0' k1' =>
    (Steps.lemma_1 (speculative_worst.size m g' + 1)) m g' k0' k1' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a b _ _ => speculative_worst a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 .p0⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_worst m g') = m := by
  intro m_0 g_1 h_m_0 h_g_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) .o0) [Steps.rule_1]
    (.step (.use 0 [.v0, .v1]) .done)
    2 (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩ [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨speculative_worst.ends, Steps.part_1⟩
end speculative.worst_exact
