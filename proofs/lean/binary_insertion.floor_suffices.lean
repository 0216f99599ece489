import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.floor_suffices
/-- The relation `binary_insertion_one`. -/
def binary_insertion_one.body (binary_insertion_one : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2))))
def binary_insertion_one.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion_one.size (n : Int) : Nat := magnitude n
def binary_insertion_one.step (f : Int → Int) (x : Int) : Int := binary_insertion_one.body (fun n => f n) x
def binary_insertion_one (n : Int) : Int := fix (fun (x : Int) => binary_insertion_one.size x) binary_insertion_one.step n
/-- The recursion of `binary_insertion_one` ends. -/
def binary_insertion_one.Ends : Prop := Falls (fun (x : Int) => binary_insertion_one.Domain x) (fun x => binary_insertion_one.size x) binary_insertion_one.step

/-- The claim `binary_insertion.floor_suffices` fails at a point. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (∀ n : Int, (n = 1) → (((1 : Int) ≤ n) ∧ (¬ (binary_insertion_one n) ≤ (flog n 2))))
end binary_insertion.floor_suffices

namespace binary_insertion.floor_suffices
theorem binary_insertion_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion_one.size n' < binary_insertion_one.size n → f₁ n' = f₂ n') → binary_insertion_one.body f₁ n = binary_insertion_one.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call1 8 (.call2 0 .o0 .n2))))
    (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) .done))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_insertion_one.ends : binary_insertion_one.Ends := fun f g (x : Int) d ih =>
  binary_insertion_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_insertion_one.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0' => fix_eq binary_insertion_one.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 1) → (((1 : Int) ≤ n) ∧ (¬ (binary_insertion_one n) ≤ (flog n 2))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨binary_insertion_one.ends, Steps.fails⟩
end binary_insertion.floor_suffices
