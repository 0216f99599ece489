import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.rounds_are_few
/-- The relation `refine_chain_rounds`. -/
def refine_chain_rounds.body (refine_chain_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1))))
def refine_chain_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def refine_chain_rounds.size (n : Int) : Nat := magnitude n
def refine_chain_rounds.step (f : Int → Int) (x : Int) : Int := refine_chain_rounds.body (fun n => f n) x
def refine_chain_rounds (n : Int) : Int := fix (fun (x : Int) => refine_chain_rounds.size x) refine_chain_rounds.step n
/-- The recursion of `refine_chain_rounds` ends. -/
def refine_chain_rounds.Ends : Prop := Falls (fun (x : Int) => refine_chain_rounds.Domain x) (fun x => refine_chain_rounds.size x) refine_chain_rounds.step

/-- The claim `refine_chain.rounds_are_few` fails at a point. -/
def Statement : Prop :=
  (refine_chain_rounds.Ends) ∧ (∀ n : Int, (n = 4) → ((¬ (refine_chain_rounds n) ≤ 3)))
end refine_chain.rounds_are_few

namespace refine_chain.rounds_are_few
theorem refine_chain_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → refine_chain_rounds.size n' < refine_chain_rounds.size n → f₁ n' = f₂ n') → refine_chain_rounds.body f₁ n = refine_chain_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem refine_chain_rounds.ends : refine_chain_rounds.Ends := fun f g (x : Int) d ih =>
  refine_chain_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem refine_chain_rounds.eq : ∀ (n : Int), (0 ≤ n) → refine_chain_rounds n = (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1)))) :=
  fun n k0' => fix_eq refine_chain_rounds.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 4) → ((¬ (refine_chain_rounds n) ≤ 3)) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨refine_chain_rounds.ends, Steps.fails⟩
end refine_chain.rounds_are_few
