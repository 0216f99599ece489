import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace round_robin.linear
/-- The relation `round_robin`. -/
def round_robin.body (round_robin : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1))))
def round_robin.Domain (n : Int) : Prop := (0 ≤ n)
def round_robin.size (n : Int) : Nat := magnitude n
def round_robin.step (f : Int → Int) (x : Int) : Int := round_robin.body (fun n => f n) x
def round_robin (n : Int) : Int := fix (fun (x : Int) => round_robin.size x) round_robin.step n
/-- The recursion of `round_robin` ends. -/
def round_robin.Ends : Prop := Falls (fun (x : Int) => round_robin.Domain x) (fun x => round_robin.size x) round_robin.step

/-- The claim `round_robin.linear` fails at a point. -/
def Statement : Prop :=
  (round_robin.Ends) ∧ (∀ n : Int, (n = 12) → ((¬ (round_robin n) ≤ (10 * n))))
end round_robin.linear

namespace round_robin.linear
theorem round_robin.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → round_robin.size n' < round_robin.size n → f₁ n' = f₂ n') → round_robin.body f₁ n = round_robin.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.mul .n2 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem round_robin.ends : round_robin.Ends := fun f g (x : Int) d ih =>
  round_robin.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem round_robin.eq : ∀ (n : Int), (0 ≤ n) → round_robin n = (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1)))) :=
  fun n k0' => fix_eq round_robin.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 12) → ((¬ (round_robin n) ≤ (10 * n))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨round_robin.ends, Steps.fails⟩
end round_robin.linear
