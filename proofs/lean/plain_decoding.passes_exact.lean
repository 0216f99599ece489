import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.passes_exact
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The claim `plain_decoding.passes_exact`. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (plain_decoding m) = m)
end plain_decoding.passes_exact

namespace plain_decoding.passes_exact
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  rcases total (1 - m_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    have at1_ := eq_at [m_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (agree1 (x := (m_1 + 1)) (at1_ o2) (ih (m_1 + 1) (at0_ o3) (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0 lt => ih m' k0 lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0 => fix_eq plain_decoding.ends m k0

theorem plain_decoding.run : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0 => (plain_decoding.eq m k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → plain_decoding.size m < bound → (plain_decoding m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases total (m_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (0 - m_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((plain_decoding.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          have at1_ := eq_at [m_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((plain_decoding.run (1 + (1 + m_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 plain_decoding (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (at0_ o8) (at0_ o9)) ?_
          decide +kernel
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (plain_decoding m) = m :=
  fun m k0 k1 =>
    (Steps.lemma_1 (plain_decoding.size m + 1)) m k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (plain_decoding m) = m := by
  intro m_0 h_m_0 a0
  rcases total (m_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [m_1]
    have at1_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((call1 plain_decoding (x := (m_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (m_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) rfl (at1_ o4) (at1_ o5)) ?_
    decide +kernel
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)

theorem proof : Statement := ⟨plain_decoding.ends, Steps.part_1⟩
end plain_decoding.passes_exact
