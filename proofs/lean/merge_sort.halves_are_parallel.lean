import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.halves_are_parallel
/-- The relation `merge_sort_rounds`. -/
def merge_sort_rounds.body (merge_sort_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1)))
def merge_sort_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort_rounds.size (n : Int) : Nat := magnitude n
def merge_sort_rounds.step (f : Int → Int) (x : Int) : Int := merge_sort_rounds.body (fun n => f n) x
def merge_sort_rounds (n : Int) : Int := fix (fun (x : Int) => merge_sort_rounds.size x) merge_sort_rounds.step n
/-- The recursion of `merge_sort_rounds` ends. -/
def merge_sort_rounds.Ends : Prop := Falls (fun (x : Int) => merge_sort_rounds.Domain x) (fun x => merge_sort_rounds.size x) merge_sort_rounds.step

/-- The claim `merge_sort.halves_are_parallel` fails at a point. -/
def Statement : Prop :=
  (merge_sort_rounds.Ends) ∧ (∀ n : Int, (n = 5) → (((1 : Int) ≤ n) ∧ (¬ (merge_sort_rounds n) ≤ (2 * (clog n 2)))))
end merge_sort.halves_are_parallel

namespace merge_sort.halves_are_parallel
theorem merge_sort_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort_rounds.size n' < merge_sort_rounds.size n → f₁ n' = f₂ n') → merge_sort_rounds.body f₁ n = merge_sort_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 5 (.call1 8 (.call2 0 .o0 .n2)) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort_rounds.ends : merge_sort_rounds.Ends := fun f g (x : Int) d ih =>
  merge_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → merge_sort_rounds n = (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort_rounds.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 5) → (((1 : Int) ≤ n) ∧ (¬ (merge_sort_rounds n) ≤ (2 * (clog n 2)))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨merge_sort_rounds.ends, Steps.fails⟩
end merge_sort.halves_are_parallel
