import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.rounds_are_the_levels
/-- The relation `beam_rounds`. -/
def beam_rounds.body (beam_rounds : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else ((beam_rounds (d - 1)) + 2))
def beam_rounds.Domain (d : Int) : Prop := (0 ≤ d)
def beam_rounds.size (d : Int) : Nat := magnitude d
def beam_rounds.step (f : Int → Int) (x : Int) : Int := beam_rounds.body (fun d => f d) x
def beam_rounds (d : Int) : Int := fix (fun (x : Int) => beam_rounds.size x) beam_rounds.step d
/-- The recursion of `beam_rounds` ends. -/
def beam_rounds.Ends : Prop := Falls (fun (x : Int) => beam_rounds.Domain x) (fun x => beam_rounds.size x) beam_rounds.step

/-- The claim `beam.rounds_are_the_levels` fails at a point. -/
def Statement : Prop :=
  (beam_rounds.Ends) ∧ (∀ d : Int, (d = 1) → ((¬ (beam_rounds d) ≤ d)))
end beam.rounds_are_the_levels

namespace beam.rounds_are_the_levels
theorem beam_rounds.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → beam_rounds.size d' < beam_rounds.size d → f₁ d' = f₂ d') → beam_rounds.body f₁ d = beam_rounds.body f₂ d := by
  intro d_0 h_d_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n2))
    (.zero 0 .done .done)
    1 (by decide +kernel) [d_0] rfl ⟨h_d_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam_rounds.ends : beam_rounds.Ends := fun f g (x : Int) d ih =>
  beam_rounds.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem beam_rounds.eq : ∀ (d : Int), (0 ≤ d) → beam_rounds d = (if (d = 0) then 0 else ((beam_rounds (d - 1)) + 2)) :=
  fun d k0' => fix_eq beam_rounds.ends d k0'

theorem Steps.fails : ∀ d : Int, (d = 1) → ((¬ (beam_rounds d) ≤ d)) := by
  intro d e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨beam_rounds.ends, Steps.fails⟩
end beam.rounds_are_the_levels
