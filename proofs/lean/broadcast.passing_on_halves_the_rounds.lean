import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.passing_on_halves_the_rounds
/-- The relation `broadcast_passed_on`. -/
def broadcast_passed_on.body (broadcast_passed_on : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2))))
def broadcast_passed_on.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on.size (n : Int) : Nat := magnitude n
def broadcast_passed_on.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on.body (fun n => f n) x
def broadcast_passed_on (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on.size x) broadcast_passed_on.step n
/-- The recursion of `broadcast_passed_on` ends. -/
def broadcast_passed_on.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on.Domain x) (fun x => broadcast_passed_on.size x) broadcast_passed_on.step

/-- The claim `broadcast.passing_on_halves_the_rounds` fails at a point. -/
def Statement : Prop :=
  (broadcast_passed_on.Ends) ∧ (∀ n : Int, (n = 2) → (((2 : Int) ≤ n) ∧ (¬ (2 * (broadcast_passed_on n)) ≤ (n - 1))))
end broadcast.passing_on_halves_the_rounds

namespace broadcast.passing_on_halves_the_rounds
theorem broadcast_passed_on.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_passed_on.size n' < broadcast_passed_on.size n → f₁ n' = f₂ n') → broadcast_passed_on.body f₁ n = broadcast_passed_on.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((cdiv_from (q := (n_2 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (ih (n_2 + 1) (at0_ o6) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o7) (at0_ o8))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 2)) ((cdiv_from (q := (n_2 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (ih (n_2 + 2) (at0_ o6) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o7) (at0_ o8))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem broadcast_passed_on.ends : broadcast_passed_on.Ends := fun f g (x : Int) d ih =>
  broadcast_passed_on.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem broadcast_passed_on.eq : ∀ (n : Int), (0 ≤ n) → broadcast_passed_on n = (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2)))) :=
  fun n k0 => fix_eq broadcast_passed_on.ends n k0

theorem Steps.fails : ∀ n : Int, (n = 2) → (((2 : Int) ≤ n) ∧ (¬ (2 * (broadcast_passed_on n)) ≤ (n - 1))) := by
  intro n e0
  subst e0
  decide +kernel
theorem proof : Statement := ⟨broadcast_passed_on.ends, Steps.fails⟩
end broadcast.passing_on_halves_the_rounds
