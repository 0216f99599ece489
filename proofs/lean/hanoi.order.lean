import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.order
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The claim `hanoi.order`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ q₀ * (hanoi d) ≤ p₀ * (ipow 2 d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ p₀ * (ipow 2 d) ≤ q₀ * (hanoi d))))
end hanoi.order

namespace hanoi.order
theorem hanoi.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → hanoi.size d' < hanoi.size d → f₁ d' = f₂ d') → hanoi.body f₁ d = hanoi.body f₂ d := by
  intro d_0 h_d_0 ih
  rcases total (0 - d_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
    have at1_ := eq_at [d_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree1 (x := d_1) (at1_ o2) (ih d_1 (at0_ o3) (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o4) (at0_ o5)))) rfl) (agree1 (x := d_1) (at1_ o6) (ih d_1 (at0_ o7) (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o8) (at0_ o9))))))) ?_
    decide +kernel
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0 lt => ih d' k0 lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0 => fix_eq hanoi.ends d k0

theorem hanoi.run : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0 => (hanoi.eq d k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → hanoi.size d < bound → (hanoi d) = ((ipow 2 d) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases total (0 - d_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((hanoi.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) (at0_ o4) (at0_ o5) (ipow_number 0 rfl)) rfl) (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
          decide +kernel
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
        have at1_ := eq_at [d_1]
        have at2_ := eq_at [d_1, p1_]
        have at3_ := nonneg_at [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from ((hanoi.run (1 + d_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from (add_from ((call1 hanoi (x := d_1) (at1_ o3)).trans ((ih d_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) (at2_ o7) (at2_ o8) e_p1_) rfl))) rfl) ((call1 hanoi (x := d_1) (at2_ o9)).trans ((ih d_1 (at3_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) (at3_ o11) (at3_ o12)) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) (at2_ o13) (at2_ o14) e_p1_) rfl)))))) (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) (at2_ o15) (at2_ o16) (ipow_sum (by decide) (at3_ o17) (ipow_number 1 rfl) e_p1_)) rfl) (at3_ o18) (at3_ o19)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) :=
  fun d k0 =>
    (Steps.lemma_1 (hanoi.size d + 1)) d k0 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (0 : Int) < (ipow 2 d) := by
  intro d_0 h_d_0 a0
  have at0_ := nonneg_at [d_0] [] ⟨h_d_0, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  have at0_ := eq_at [d_0, p1_]
  have at1_ := nonneg_at [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => fun o3 => lt_from rfl (ipow_from (b := 2) (y := (d_0)) (at0_ o1) (at0_ o2) e_p1_) (at1_ o3)) ?_
  decide +kernel
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (1 * (hanoi d)) ≤ (1 * (ipow 2 d)) := by
  intro d_0 h_d_0 a0
  have at0_ := nonneg_at [d_0] [] ⟨h_d_0, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  have at0_ := eq_at [d_0]
  have at1_ := nonneg_at [d_0] [] ⟨h_d_0, trivial⟩
  have at2_ := eq_at [d_0, p1_]
  have at3_ := nonneg_at [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from (mul_from rfl ((call1 hanoi (x := d_0) (at0_ o1)).trans ((Steps.lemma_1_1 d_0 (at1_ o2)).trans (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o3) (at2_ o4) e_p1_) rfl)))) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (at2_ o5) (at2_ o6) e_p1_)) (at3_ o7)) ?_
  decide +kernel
theorem Steps.part_1_O : ∀ d : Int, 0 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ (1 * (hanoi d)) ≤ (1 * (ipow 2 d))) :=
  fun d h_start k0 => ⟨Steps.part_1_O_positive d k0 h_start, Steps.part_1_O_bound d k0 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (ipow 2 d) := by
  intro d_0 h_d_0 a0
  rcases total (d_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
    have at0_ := eq_at [d_1, p1_]
    have at1_ := nonneg_at [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => lt_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) (at0_ o1) (at0_ o2) (ipow_sum (by decide) (at1_ o3) (ipow_number 1 rfl) e_p1_)) (at1_ o4)) ?_
    decide +kernel
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (1 * (ipow 2 d)) ≤ (2 * (hanoi d)) := by
  intro d_0 h_d_0 a0
  rcases total (d_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
    have at0_ := eq_at [d_1, p1_]
    have at1_ := nonneg_at [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) (at0_ o1) (at0_ o2) (ipow_sum (by decide) (at1_ o3) (ipow_number 1 rfl) e_p1_))) (mul_from rfl ((call1 hanoi (x := (d_1 + 1)) (at0_ o4)).trans ((Steps.lemma_1_1 (d_1 + 1) (at1_ o5)).trans (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) (at0_ o6) (at0_ o7) (ipow_sum (by decide) (at1_ o8) (ipow_number 1 rfl) e_p1_)) rfl)))) (at1_ o9)) ?_
    decide +kernel
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
theorem Steps.part_1_Omega : ∀ d : Int, 1 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ (1 * (ipow 2 d)) ≤ (2 * (hanoi d))) :=
  fun d h_start k0 => ⟨Steps.part_1_Omega_positive d k0 h_start, Steps.part_1_Omega_bound d k0 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ q₀ * (hanoi d) ≤ p₀ * (ipow 2 d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ p₀ * (ipow 2 d) ≤ q₀ * (hanoi d))) := ⟨⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨hanoi.ends, Steps.part_1⟩
end hanoi.order
