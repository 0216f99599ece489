import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.passes_exact
/-- The relation `chain_passes`. -/
def chain_passes.body (chain_passes : Int → Int → Int) (d m : Int) : Int := (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1)))
def chain_passes.Domain (d m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ m)
def chain_passes.size (d m : Int) : Nat := magnitude d
def chain_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := chain_passes.body (fun d m => f (d, m)) x.1 x.2
def chain_passes (d m : Int) : Int := fix (fun (x : Int × Int) => chain_passes.size x.1 x.2) chain_passes.step (d, m)
/-- The recursion of `chain_passes` ends. -/
def chain_passes.Ends : Prop := Falls (fun (x : Int × Int) => chain_passes.Domain x.1 x.2) (fun x => chain_passes.size x.1 x.2) chain_passes.step

/-- The claim `chain.passes_exact`. -/
def Statement : Prop :=
  (chain_passes.Ends) ∧ (∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m))
end chain.passes_exact

namespace chain.passes_exact
theorem chain_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → (∀ d' m' : Int, (0 ≤ d') → (0 ≤ m') → chain_passes.size d' m' < chain_passes.size d m → f₁ d' m' = f₂ d' m') → chain_passes.body f₁ d m = chain_passes.body f₂ d m := by
  intro d_0 m_1 h_d_0 h_m_1 ih
  rcases total (0 - d_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [m_1, d_2] [] ⟨h_m_1, h_d_2, trivial⟩)
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [m_1, d_2] [] ⟨h_m_1, h_d_2, trivial⟩
    have at1_ := eq_at [m_1, d_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree2 (x := d_2) (y := m_1) (at1_ o2) (at1_ o3) (ih d_2 m_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem chain_passes.ends : chain_passes.Ends := fun f g (x : Int × Int) d ih =>
  chain_passes.congr (fun d m => f (d, m)) (fun d m => g (d, m)) x.1 x.2 d.1 d.2 (fun d' m' k0 k1 lt => ih (d', m') ⟨k0, k1⟩ lt)
theorem chain_passes.eq : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → chain_passes d m = (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1))) :=
  fun d m k0 k1 => fix_eq chain_passes.ends (d, m) ⟨k0, k1⟩

theorem chain_passes.run : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → chain_passes d m = (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1))) :=
  fun d m k0 k1 => (chain_passes.eq d m k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((1 : Int) ≤ m) → chain_passes.size d m < bound → (chain_passes d m) = (d * m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 m_1 h_d_0 h_m_1 d0 lt
      rcases total (m_1 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        rcases total (0 - d_0) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((chain_passes.run 0 (1 + m_2) (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl)) rfl (at0_ o5) (at0_ o6)) ?_
            decide +kernel
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [m_2, d_3] [] ⟨h_m_2, h_d_3, trivial⟩)
        · have v1_3_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          rcases total (0 - m_2) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_m_2
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [d_3] [] ⟨h_d_3, trivial⟩
              have at1_ := eq_at [d_3]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((chain_passes.run (1 + d_3) (1 + 0) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 chain_passes (x := d_3) (y := 1) (at1_ o4) (at1_ o5)).trans ((ih d_3 1 (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))).trans rfl)) (larger_from_right rfl rfl (at0_ o11))))) rfl (at0_ o12) (at0_ o13)) ?_
              decide +kernel
            obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [d_3, m_4] [] ⟨h_d_3, h_m_4, trivial⟩)
          · have v1_4_0 := start h_m_2
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [d_3] [] ⟨h_d_3, trivial⟩)
            obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
            have at0_ := nonneg_at [d_3, m_4] [] ⟨h_d_3, h_m_4, trivial⟩
            have at1_ := eq_at [d_3, m_4]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((chain_passes.run (1 + d_3) (1 + (1 + m_4)) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 chain_passes (x := d_3) (y := (m_4 + 2)) (at1_ o4) (at1_ o5)).trans ((ih d_3 (m_4 + 2) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))).trans rfl)) (larger_from_left rfl rfl (at0_ o11))))) rfl (at0_ o12) (at0_ o13)) ?_
            decide +kernel
      · have v1_2_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_0, m_2] [] ⟨h_d_0, h_m_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m) :=
  fun d m k0 k1 k2 =>
    (Steps.lemma_1 (chain_passes.size d m + 1)) d m k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m) := by
  intro d_0 m_1 h_d_0 h_m_1 a0
  rcases total (m_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    have at0_ := eq_at [d_0, m_2]
    have at1_ := nonneg_at [d_0, m_2] [] ⟨h_d_0, h_m_2, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((call2 chain_passes (x := d_0) (y := (m_2 + 1)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 d_0 (m_2 + 1) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans rfl)) rfl (at1_ o6) (at1_ o7)) ?_
    decide +kernel
  · have v1_2_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [d_0, m_2] [] ⟨h_d_0, h_m_2, trivial⟩)

theorem proof : Statement := ⟨chain_passes.ends, Steps.part_1⟩
end chain.passes_exact
