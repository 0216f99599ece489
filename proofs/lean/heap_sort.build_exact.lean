import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.build_exact
/-- The relation `heap_build`. -/
def heap_build.body (heap_build : Int → Int) (h : Int) : Int := (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1))))
def heap_build.Domain (h : Int) : Prop := (0 ≤ h)
def heap_build.size (h : Int) : Nat := magnitude h
def heap_build.step (f : Int → Int) (x : Int) : Int := heap_build.body (fun h => f h) x
def heap_build (h : Int) : Int := fix (fun (x : Int) => heap_build.size x) heap_build.step h
/-- The recursion of `heap_build` ends. -/
def heap_build.Ends : Prop := Falls (fun (x : Int) => heap_build.Domain x) (fun x => heap_build.size x) heap_build.step

/-- The claim `heap_sort.build_exact`. -/
def Statement : Prop :=
  (heap_build.Ends) ∧ (∀ h : Int, 0 ≤ h → (heap_build h) = (((2 * (ipow 2 h)) - (2 * h)) - 2))
end heap_sort.build_exact

namespace heap_sort.build_exact
theorem heap_build.congr (f₁ f₂ : Int → Int) : ∀ (h : Int), (0 ≤ h) → (∀ h' : Int, (0 ≤ h') → heap_build.size h' < heap_build.size h → f₁ h' = f₂ h') → heap_build.body f₁ h = heap_build.body f₂ h := by
  intro h_0 h_h_0 ih
  rcases first1 h_h_0 with rfl | ⟨h_1, h_h_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (mul_from rfl (agree1 (x := h_1) o2 (ih h_1 o3 (magnitude_lt (a := h_1) (b := (1 + h_1)) o4 o5)))) rfl))) ?_
    exact shown [h_1] [] ⟨h_h_1, trivial⟩ (by decide +kernel)
theorem heap_build.ends : heap_build.Ends := fun f g (x : Int) d ih =>
  heap_build.congr (fun h => f h) (fun h => g h) x d (fun h' k0' lt => ih h' k0' lt)
theorem heap_build.eq : ∀ (h : Int), (0 ≤ h) → heap_build h = (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1)))) :=
  fun h k0' => fix_eq heap_build.ends h k0'

def heap_build.run := heap_build.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ h : Int, (0 ≤ h) → heap_build.size h < bound → (heap_build h) = (((2 * (ipow 2 h)) - (2 * h)) - 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro h_0 h_h_0 lt
      rcases first1 h_h_0 with rfl | ⟨h_1, h_h_1, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((heap_build.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl o4 (ipow_number 0 rfl))) rfl) rfl) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := h_1) o1 o2) (shown [h_1] [] ⟨h_h_1, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 h_1 = (p1_ + h_1 + 1) := e_p1_.trans (by ring [h_1, p1_])
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((heap_build.run (1 + h_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (mul_from rfl ((call1 heap_build (x := h_1) o3).trans ((ih h_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := h_1) (b := (1 + h_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (h_1)) rfl o7 e_p1_)) rfl) rfl)))) rfl))) (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + h_1))) rfl o8 (ipow_sum (by decide) o9 (ipow_number 1 rfl) e_p1_))) rfl) rfl) o10) ?_
        exact shown [h_1, p1_] [] ⟨h_h_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ h : Int, (0 ≤ h) → (heap_build h) = (((2 * (ipow 2 h)) - (2 * h)) - 2) :=
  fun h k0' =>
    (Steps.lemma_1 (heap_build.size h + 1)) h k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ h : Int, 0 ≤ h → (heap_build h) = (((2 * (ipow 2 h)) - (2 * h)) - 2) := by
  intro h_0 h_h_0
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := h_0) o1 o2) (shown [h_0] [] ⟨h_h_0, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 h_0 = (p1_ + h_0 + 1) := e_p1_.trans (by ring [h_0, p1_])
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call1 heap_build (x := h_0) o1).trans ((Steps.lemma_1_1 h_0 o2).trans (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (h_0)) rfl o3 e_p1_)) rfl) rfl))) (sub_from (sub_from (mul_from rfl (ipow_from (b := 2) (y := (h_0)) rfl o4 e_p1_)) rfl) rfl) o5) ?_
  exact shown [h_0] [p1_] ⟨h_h_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨heap_build.ends, Steps.part_1⟩
end heap_sort.build_exact
