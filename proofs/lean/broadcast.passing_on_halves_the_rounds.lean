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
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.call2 2 .o0 .n2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.cdv (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
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
