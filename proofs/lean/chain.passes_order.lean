import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.passes_order
/-- The relation `chain_passes`. -/
def chain_passes.body (chain_passes : Int → Int → Int) (d m : Int) : Int := (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1)))
def chain_passes.Domain (d m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ m)
def chain_passes.size (d m : Int) : Nat := magnitude d
def chain_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := chain_passes.body (fun d m => f (d, m)) x.1 x.2
def chain_passes (d m : Int) : Int := fix (fun (x : Int × Int) => chain_passes.size x.1 x.2) chain_passes.step (d, m)
/-- The recursion of `chain_passes` ends. -/
def chain_passes.Ends : Prop := Falls (fun (x : Int × Int) => chain_passes.Domain x.1 x.2) (fun x => chain_passes.size x.1 x.2) chain_passes.step

/-- The claim `chain.passes_order`. -/
def Statement : Prop :=
  (chain_passes.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d m : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (d * m) ∧ q₀ * (chain_passes d m) ≤ p₀ * (d * m))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d m : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (d * m) ∧ p₀ * (d * m) ≤ q₀ * (chain_passes d m))))
end chain.passes_order

namespace chain.passes_order
theorem chain_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → (∀ d' m' : Int, (0 ≤ d') → (0 ≤ m') → chain_passes.size d' m' < chain_passes.size d m → f₁ d' m' = f₂ d' m') → chain_passes.body f₁ d m = chain_passes.body f₂ d m := by
  intro d_0 m_1 h_d_0 h_m_1 ih
  rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := d_2) (y := m_1) o2 o3 (ih d_2 m_1 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7))) rfl))) ?_
    exact shown [m_1, d_2] [] ⟨h_m_1, h_d_2, trivial⟩ (by decide +kernel)
theorem chain_passes.ends : chain_passes.Ends := fun f g (x : Int × Int) d ih =>
  chain_passes.congr (fun d m => f (d, m)) (fun d m => g (d, m)) x.1 x.2 d.1 d.2 (fun d' m' k0' k1' lt => ih (d', m') ⟨k0', k1'⟩ lt)
theorem chain_passes.eq : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → chain_passes d m = (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1))) :=
  fun d m k0' k1' => fix_eq chain_passes.ends (d, m) ⟨k0', k1'⟩

def chain_passes.run := chain_passes.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((1 : Int) ≤ d) → ((1 : Int) ≤ m) → chain_passes.size d m < bound → (chain_passes d m) = (d * m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 m_1 h_d_0 h_m_1 d0 d1 lt
      rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩))
      · rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [d_2] [] ⟨h_d_2, trivial⟩))
        · rcases first1 h_d_2 with rfl | ⟨d_4, h_d_4, rfl⟩
          · rcases first1 h_m_3 with rfl | ⟨m_4, h_m_4, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((chain_passes.run (1 + 0) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chain_passes (x := 0) (y := 1) o4 o5).trans (by decide +kernel : (chain_passes 0 1) = 0)) (larger_from_right rfl rfl o6)))) rfl o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((chain_passes.run (1 + 0) (1 + (1 + m_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chain_passes (x := 0) (y := (m_4 + 2)) o4 o5).trans ((chain_passes.run 0 (m_4 + 2) o6 o7).trans (if_true (eq_from rfl rfl o8 o9) rfl))) (larger_from_left rfl rfl o10)))) rfl o11) ?_
              exact shown [m_4] [] ⟨h_m_4, trivial⟩ (by decide +kernel)
          · rcases first1 h_m_3 with rfl | ⟨m_5, h_m_5, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((chain_passes.run (1 + (1 + d_4)) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chain_passes (x := (d_4 + 1)) (y := 1) o4 o5).trans ((ih (d_4 + 1) 1 o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_4 + 1)) (b := (1 + (1 + d_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) (larger_from_right rfl rfl o12)))) rfl o13)) ?_
              exact shown [d_4] [] ⟨h_d_4, trivial⟩ (by decide +kernel)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((chain_passes.run (1 + (1 + d_4)) (1 + (1 + m_5)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chain_passes (x := (d_4 + 1)) (y := (m_5 + 2)) o4 o5).trans ((ih (d_4 + 1) (m_5 + 2) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_4 + 1)) (b := (1 + (1 + d_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) (larger_from_left rfl rfl o12)))) rfl o13)) ?_
              exact shown [d_4, m_5] [] ⟨h_d_4, h_m_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((1 : Int) ≤ d) → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m) :=
  fun d m k0' k1' k2' k3' =>
    (Steps.lemma_1 (chain_passes.size d m + 1)) d m k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ d) → (0 : Int) < (d * m) := by
  intro d_0 m_1 h_d_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · exact lt_from rfl rfl (by close [m_2, d_3] [] ⟨h_m_2, h_d_3, trivial⟩)
theorem Steps.part_1_O_bound : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ d) → (1 * (chain_passes d m)) ≤ (1 * (d * m)) := by
  intro d_0 m_1 h_d_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl ((call2 chain_passes (x := (d_3 + 1)) (y := (m_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (d_3 + 1) (m_2 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans rfl))) rfl o7) ?_
      exact shown [m_2, d_3] [] ⟨h_m_2, h_d_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ d m : Int, 1 ≤ d → 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (d * m) ∧ (1 * (chain_passes d m)) ≤ (1 * (d * m))) :=
  fun d m h_start k0' k1' k2' => ⟨Steps.part_1_O_positive d m k0' k1' k2' h_start, Steps.part_1_O_bound d m k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ d) → (0 : Int) < (d * m) := by
  intro d_0 m_1 h_d_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · exact lt_from rfl rfl (by close [m_2, d_3] [] ⟨h_m_2, h_d_3, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ d) → (1 * (d * m)) ≤ (1 * (chain_passes d m)) := by
  intro d_0 m_1 h_d_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl (mul_from rfl ((call2 chain_passes (x := (d_3 + 1)) (y := (m_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (d_3 + 1) (m_2 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans rfl))) o7) ?_
      exact shown [m_2, d_3] [] ⟨h_m_2, h_d_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ d m : Int, 1 ≤ d → 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (d * m) ∧ (1 * (d * m)) ≤ (1 * (chain_passes d m))) :=
  fun d m h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive d m k0' k1' k2' h_start, Steps.part_1_Omega_bound d m k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d m : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (d * m) ∧ q₀ * (chain_passes d m) ≤ p₀ * (d * m))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d m : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (d * m) ∧ p₀ * (d * m) ≤ q₀ * (chain_passes d m))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨chain_passes.ends, Steps.part_1⟩
end chain.passes_order
