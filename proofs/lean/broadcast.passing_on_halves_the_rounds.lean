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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (ih (n_2 + 1) o5 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o6 o7)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 2)) (cdiv_from (q := (n_2 + 2)) rfl rfl o2 o3 o4) (ih (n_2 + 2) o5 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o6 o7)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem broadcast_passed_on.ends : broadcast_passed_on.Ends := fun f g (x : Int) d ih =>
  broadcast_passed_on.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_passed_on.eq : ∀ (n : Int), (0 ≤ n) → broadcast_passed_on n = (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2)))) :=
  fun n k0' => fix_eq broadcast_passed_on.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 2) → (((2 : Int) ≤ n) ∧ (¬ (2 * (broadcast_passed_on n)) ≤ (n - 1))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨broadcast_passed_on.ends, Steps.fails⟩
end broadcast.passing_on_halves_the_rounds
