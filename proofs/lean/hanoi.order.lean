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
  rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree1 (x := d_1) o2 (ih d_1 o3 (magnitude_lt (a := d_1) (b := (1 + d_1)) o4 o5))) rfl) (agree1 (x := d_1) o6 (ih d_1 o7 (magnitude_lt (a := d_1) (b := (1 + d_1)) o8 o9)))))) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

def hanoi.run := hanoi.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → hanoi.size d < bound → (hanoi d) = ((ipow 2 d) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((hanoi.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) rfl o4 (ipow_number 0 rfl)) rfl) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_1) o1 o2) (shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((hanoi.run (1 + d_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (add_from ((call1 hanoi (x := d_1) o3).trans ((ih d_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) rfl o7 e_p1_) rfl))) rfl) ((call1 hanoi (x := d_1) o8).trans ((ih d_1 o9 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o10 o11) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) rfl o12 e_p1_) rfl)))))) (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) rfl o13 (ipow_sum (by decide) o14 (ipow_number 1 rfl) e_p1_)) rfl) o15)) ?_
        exact shown [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) :=
  fun d k0' =>
    (Steps.lemma_1 (hanoi.size d + 1)) d k0' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (0 : Int) < (ipow 2 d) := by
  intro d_0 h_d_0 a0
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_0) o1 o2) (shown [d_0] [] ⟨h_d_0, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  refine asked2 (fun o1 o2 => lt_from rfl (ipow_from (b := 2) (y := (d_0)) rfl o1 e_p1_) o2) ?_
  exact shown [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (1 * (hanoi d)) ≤ (1 * (ipow 2 d)) := by
  intro d_0 h_d_0 a0
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_0) o1 o2) (shown [d_0] [] ⟨h_d_0, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  refine asked5 (fun o1 o2 o3 o4 o5 => le_from (mul_from rfl ((call1 hanoi (x := d_0) o1).trans ((Steps.lemma_1_1 d_0 o2).trans (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o3 e_p1_) rfl)))) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) rfl o4 e_p1_)) o5) ?_
  exact shown [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ d : Int, 0 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ (1 * (hanoi d)) ≤ (1 * (ipow 2 d))) :=
  fun d h_start k0' => ⟨Steps.part_1_O_positive d k0' h_start, Steps.part_1_O_bound d k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (ipow 2 d) := by
  intro d_0 h_d_0 a0
  rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_1) o1 o2) (shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
    refine asked3 (fun o1 o2 o3 => lt_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) rfl o1 (ipow_sum (by decide) o2 (ipow_number 1 rfl) e_p1_)) o3) ?_
    exact shown [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega_bound : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (1 * (ipow 2 d)) ≤ (2 * (hanoi d)) := by
  intro d_0 h_d_0 a0
  rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_1) o1 o2) (shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
    refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) rfl o1 (ipow_sum (by decide) o2 (ipow_number 1 rfl) e_p1_))) (mul_from rfl ((call1 hanoi (x := (d_1 + 1)) o3).trans ((Steps.lemma_1_1 (d_1 + 1) o4).trans (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) rfl o5 (ipow_sum (by decide) o6 (ipow_number 1 rfl) e_p1_)) rfl)))) o7) ?_
    exact shown [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ d : Int, 1 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ (1 * (ipow 2 d)) ≤ (2 * (hanoi d))) :=
  fun d h_start k0' => ⟨Steps.part_1_Omega_positive d k0' h_start, Steps.part_1_Omega_bound d k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ q₀ * (hanoi d) ≤ p₀ * (ipow 2 d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 2 d) ∧ p₀ * (ipow 2 d) ≤ q₀ * (hanoi d))) := ⟨⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨hanoi.ends, Steps.part_1⟩
end hanoi.order
