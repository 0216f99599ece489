import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.constant'
/-- The relation `binary_search`. -/
def binary_search.body (binary_search : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2)))))
def binary_search.Domain (n : Int) : Prop := (0 ≤ n)
def binary_search.size (n : Int) : Nat := magnitude n
def binary_search.step (f : Int → Int) (x : Int) : Int := binary_search.body (fun n => f n) x
def binary_search (n : Int) : Int := fix (fun (x : Int) => binary_search.size x) binary_search.step n
/-- The recursion of `binary_search` ends. -/
def binary_search.Ends : Prop := Falls (fun (x : Int) => binary_search.Domain x) (fun x => binary_search.size x) binary_search.step

/-- The claim `binary_search.constant` fails at a point. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ (∀ n : Int, (n = 65) → ((¬ (binary_search n) ≤ 6)))
end binary_search.constant'

namespace binary_search.constant'
theorem binary_search.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_search.size n' < binary_search.size n → f₁ n' = f₂ n') → binary_search.body f₁ n = binary_search.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_search.ends : binary_search.Ends := fun f g (x : Int) d ih =>
  binary_search.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_search.eq : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq binary_search.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 65) → ((¬ (binary_search n) ≤ 6)) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨binary_search.ends, Steps.fails⟩
end binary_search.constant'
