import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
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
    · exact (if_true_both (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩)) (add_from (add_from (agree1 (x := d_1) (by ring [d_1]) (ih d_1 (by close [d_1] [] ⟨h_d_1, trivial⟩) (magnitude_lt (a := d_1) (b := (1 + d_1)) (by close [d_1] [] ⟨h_d_1, trivial⟩) (by close [d_1] [] ⟨h_d_1, trivial⟩)))) rfl) (agree1 (x := d_1) (by ring [d_1]) (ih d_1 (by close [d_1] [] ⟨h_d_1, trivial⟩) (magnitude_lt (a := d_1) (b := (1 + d_1)) (by close [d_1] [] ⟨h_d_1, trivial⟩) (by close [d_1] [] ⟨h_d_1, trivial⟩))))))
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
        · exact eq_from ((hanoi.run 0 (by decide +kernel)).trans (if_true (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) (by ring []) (by ring []) (ipow_number 0 rfl)) rfl) (by decide +kernel) (by decide +kernel)
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := d_1) (by close [d_1] [] ⟨h_d_1, trivial⟩) (by close [d_1] [] ⟨h_d_1, trivial⟩)
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        exact eq_from ((hanoi.run (1 + d_1) (by close [d_1] [] ⟨h_d_1, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩)) (add_from (add_from ((call1 hanoi (x := d_1) (by ring [d_1])).trans ((ih d_1 (by close [d_1] [] ⟨h_d_1, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) (by close [d_1] [] ⟨h_d_1, trivial⟩) (by close [d_1] [] ⟨h_d_1, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) (by ring [d_1, p1_]) (by ring [d_1, p1_]) e_p1_) rfl))) rfl) ((call1 hanoi (x := d_1) (by ring [d_1, p1_])).trans ((ih d_1 (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) (by ring [d_1, p1_]) (by ring [d_1, p1_]) e_p1_) rfl)))))) (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) (by ring [d_1, p1_]) (by ring [d_1, p1_]) (ipow_sum (by decide) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)) rfl) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩)
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) :=
  fun d k0 =>
    (Steps.lemma_1 (hanoi.size d + 1)) d k0 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (0 : Int) < (ipow 2 d) := by
  intro d_0 h_d_0 a0
  obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := d_0) (by close [d_0] [] ⟨h_d_0, trivial⟩) (by close [d_0] [] ⟨h_d_0, trivial⟩)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  exact lt_from rfl (ipow_from (b := 2) (y := (d_0)) (by ring [d_0, p1_]) (by ring [d_0, p1_]) e_p1_) (by close [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩)
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (1 * (hanoi d)) ≤ (1 * (ipow 2 d)) := by
  intro d_0 h_d_0 a0
  obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := d_0) (by close [d_0] [] ⟨h_d_0, trivial⟩) (by close [d_0] [] ⟨h_d_0, trivial⟩)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  exact le_from (mul_from rfl ((call1 hanoi (x := d_0) (by ring [d_0])).trans ((Steps.lemma_1_1 d_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)).trans (sub_from (ipow_from (b := 2) (y := (d_0)) (by ring [d_0, p1_]) (by ring [d_0, p1_]) e_p1_) rfl)))) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (by ring [d_0, p1_]) (by ring [d_0, p1_]) e_p1_)) (by close [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩)
theorem Steps.part_1_O : ∀ d : Int, 0 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ (1 * (hanoi d)) ≤ (1 * (ipow 2 d))) :=
  fun d h_start k0 => ⟨Steps.part_1_O_positive d k0 h_start, Steps.part_1_O_bound d k0 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (ipow 2 d) := by
  intro d_0 h_d_0 a0
  rcases total (d_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := d_1) (by close [d_1] [] ⟨h_d_1, trivial⟩) (by close [d_1] [] ⟨h_d_1, trivial⟩)
    have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
    exact lt_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) (by ring [d_1, p1_]) (by ring [d_1, p1_]) (ipow_sum (by decide) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩)
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
    obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := d_1) (by close [d_1] [] ⟨h_d_1, trivial⟩) (by close [d_1] [] ⟨h_d_1, trivial⟩)
    have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
    exact le_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) (by ring [d_1, p1_]) (by ring [d_1, p1_]) (ipow_sum (by decide) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_))) (mul_from rfl ((call1 hanoi (x := (d_1 + 1)) (by ring [d_1, p1_])).trans ((Steps.lemma_1_1 (d_1 + 1) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩)).trans (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) (by ring [d_1, p1_]) (by ring [d_1, p1_]) (ipow_sum (by decide) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)) rfl)))) (by close [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩)
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
