import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.build_is_linear
/-- The relation `heap_build`. -/
def heap_build.body (heap_build : Int → Int) (h : Int) : Int := (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1))))
def heap_build.Domain (h : Int) : Prop := (0 ≤ h)
def heap_build.size (h : Int) : Nat := magnitude h
def heap_build.step (f : Int → Int) (x : Int) : Int := heap_build.body (fun h => f h) x
def heap_build (h : Int) : Int := fix (fun (x : Int) => heap_build.size x) heap_build.step h
/-- The recursion of `heap_build` ends. -/
def heap_build.Ends : Prop := Falls (fun (x : Int) => heap_build.Domain x) (fun x => heap_build.size x) heap_build.step

/-- The claim `heap_sort.build_is_linear`. -/
def Statement : Prop :=
  (heap_build.Ends) ∧ (∀ h : Int, 0 ≤ h → (heap_build h) ≤ (2 * ((ipow 2 h) - 1)))
end heap_sort.build_is_linear

namespace heap_sort.build_is_linear
theorem heap_build.congr (f₁ f₂ : Int → Int) : ∀ (h : Int), (0 ≤ h) → (∀ h' : Int, (0 ≤ h') → heap_build.size h' < heap_build.size h → f₁ h' = f₂ h') → heap_build.body f₁ h = heap_build.body f₂ h := by
  intro h_0 h_h_0 ih
  rcases total (0 - h_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_h_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨h_1, h_h_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [h_1] [] ⟨h_h_1, trivial⟩)
  · have v1_1_0 := start h_h_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨h_1, h_h_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [h_1] [] ⟨h_h_1, trivial⟩
    have at1_ := eq_at [h_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (mul_from rfl (agree1 (x := h_1) (at1_ o2) (ih h_1 (at0_ o3) (magnitude_lt (a := h_1) (b := (1 + h_1)) (at0_ o4) (at0_ o5))))) rfl))) ?_
    decide +kernel
theorem heap_build.ends : heap_build.Ends := fun f g (x : Int) d ih =>
  heap_build.congr (fun h => f h) (fun h => g h) x d (fun h' k0 lt => ih h' k0 lt)
theorem heap_build.eq : ∀ (h : Int), (0 ≤ h) → heap_build h = (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1)))) :=
  fun h k0 => fix_eq heap_build.ends h k0

theorem heap_build.run : ∀ (h : Int), (0 ≤ h) → heap_build h = (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1)))) :=
  fun h k0 => (heap_build.eq h k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ h : Int, (0 ≤ h) → heap_build.size h < bound → (heap_build h) = (((2 * (ipow 2 h)) - 2) - (2 * h))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro h_0 h_h_0 lt
      rcases total (0 - h_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_h_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((heap_build.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o4) (at0_ o5) (ipow_number 0 rfl))) rfl) rfl) (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
          decide +kernel
        obtain ⟨h_1, h_h_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [h_1] [] ⟨h_h_1, trivial⟩)
      · have v1_1_0 := start h_h_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨h_1, h_h_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [h_1] [] ⟨h_h_1, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := h_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 h_1 = (p1_ + h_1 + 1) := e_p1_.trans (by ring [h_1, p1_])
        have at0_ := nonneg_at [h_1] [] ⟨h_h_1, trivial⟩
        have at1_ := eq_at [h_1]
        have at2_ := eq_at [h_1, p1_]
        have at3_ := nonneg_at [h_1, p1_] [] ⟨h_h_1, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((heap_build.run (1 + h_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from (mul_from rfl ((call1 heap_build (x := h_1) (at1_ o3)).trans ((ih h_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := h_1) (b := (1 + h_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (h_1)) (at2_ o7) (at2_ o8) e_p1_)) rfl) rfl)))) rfl))) (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + h_1))) (at2_ o9) (at2_ o10) (ipow_sum (by decide) (at3_ o11) (ipow_number 1 rfl) e_p1_))) rfl) rfl) (at3_ o12) (at3_ o13)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ h : Int, (0 ≤ h) → (heap_build h) = (((2 * (ipow 2 h)) - 2) - (2 * h)) :=
  fun h k0 =>
    (Steps.lemma_1 (heap_build.size h + 1)) h k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ h : Int, 0 ≤ h → (heap_build h) ≤ (2 * ((ipow 2 h) - 1)) := by
  intro h_0 h_h_0
  have at0_ := nonneg_at [h_0] [] ⟨h_h_0, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := h_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 h_0 = (p1_ + h_0 + 1) := e_p1_.trans (by ring [h_0, p1_])
  have at0_ := eq_at [h_0]
  have at1_ := nonneg_at [h_0] [] ⟨h_h_0, trivial⟩
  have at2_ := eq_at [h_0, p1_]
  have at3_ := nonneg_at [h_0, p1_] [] ⟨h_h_0, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((call1 heap_build (x := h_0) (at0_ o1)).trans ((Steps.lemma_1_1 h_0 (at1_ o2)).trans (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (h_0)) (at2_ o3) (at2_ o4) e_p1_)) rfl) rfl))) (mul_from rfl (sub_from (ipow_from (b := 2) (y := (h_0)) (at2_ o5) (at2_ o6) e_p1_) rfl)) (at3_ o7)) ?_
  decide +kernel

theorem proof : Statement := ⟨heap_build.ends, Steps.part_1⟩
end heap_sort.build_is_linear
