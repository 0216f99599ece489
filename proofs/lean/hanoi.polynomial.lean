import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.polynomial
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The claim `hanoi.polynomial` holds with no constants. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 20) ∧ q₀ * (hanoi d) ≤ p₀ * (d ^ 20)))))
end hanoi.polynomial

namespace hanoi.polynomial
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

theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ (24 * t) := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ (24 * t) := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (((24 * t) ^ 20) * t) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1864135 * (((24 * t) ^ 20) * t)) ≤ (446665413093400408190091264 * (hanoi (24 * t))) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := t_1) o1 o2) (shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 t_1 = (p1_ + t_1 + 1) := e_p1_.trans (by ring [t_1, p1_])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from rfl (mul_from rfl ((call1 hanoi (x := (24 * t_1 + 24)) o1).trans ((Steps.lemma_1_1 (24 * t_1 + 24) o2).trans (sub_from (ipow_from (b := 2) (y := ((24 + 24 * (t_1)))) rfl o3 (ipow_sum (by decide) o4 (ipow_number 24 rfl) (ipow_times 24 rfl o5 e_p1_))) rfl)))) o6) ?_
    exact shown [t_1, p1_] [] ⟨h_t_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (((24 * t) ^ 20) * t) ∧ (1864135 * (((24 * t) ^ 20) * t)) ≤ (446665413093400408190091264 * (hanoi (24 * t)))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (((24 * t) ^ 20) * t) ∧ p₀ * (((24 * t) ^ 20) * t) ≤ q₀ * (hanoi (24 * t)))) := ⟨1864135, 446665413093400408190091264, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 20) ∧ q₀ * (hanoi d) ≤ p₀ * (d ^ 20)))) := by
  intro h
  obtain ⟨p', q', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (hanoi (24 * t))) (G := fun (t : Int) => ((24 * t) ^ 20)) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' (24 * t) (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 20) ∧ q₀ * (hanoi d) ≤ p₀ * (d ^ 20)))) := fun h => Steps.against h
theorem proof : Statement := ⟨hanoi.ends, Steps.diverges⟩
end hanoi.polynomial
