import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.cubic
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The claim `hanoi.cubic` fails at a point. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (∀ d : Int, (d = 10) → ((¬ (hanoi d) ≤ (d ^ 3))))
end hanoi.cubic

namespace hanoi.cubic
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

theorem Steps.fails : ∀ d : Int, (d = 10) → ((¬ (hanoi d) ≤ (d ^ 3))) := by
  intro d e0
  subst e0
  decide +kernel
theorem proof : Statement := ⟨hanoi.ends, Steps.fails⟩
end hanoi.cubic
