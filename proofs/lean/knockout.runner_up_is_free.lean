import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace knockout.runner_up_is_free
/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `knockout_rounds`. -/
def knockout_rounds.body (knockout_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2)))))
def knockout_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def knockout_rounds.size (n : Int) : Nat := magnitude n
def knockout_rounds.step (f : Int → Int) (x : Int) : Int := knockout_rounds.body (fun n => f n) x
def knockout_rounds (n : Int) : Int := fix (fun (x : Int) => knockout_rounds.size x) knockout_rounds.step n
/-- The recursion of `knockout_rounds` ends. -/
def knockout_rounds.Ends : Prop := Falls (fun (x : Int) => knockout_rounds.Domain x) (fun x => knockout_rounds.size x) knockout_rounds.step

/-- The relation `knockout_runner_up`. -/
def knockout_runner_up (n : Int) : Int := (if (n ≤ 1) then 0 else ((knockout n) + (knockout (knockout_rounds n))))

/-- The claim `knockout.runner_up_is_free` fails at a point. -/
def Statement : Prop :=
  (knockout.Ends) ∧ (knockout_rounds.Ends) ∧ (∀ n : Int, (n = 3) → (((1 : Int) ≤ n) ∧ (¬ (knockout_runner_up n) ≤ (n - 1))))
end knockout.runner_up_is_free

namespace knockout.runner_up_is_free
theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 0 .o0 .n2) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

theorem knockout_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_rounds.size n' < knockout_rounds.size n → f₁ n' = f₂ n') → knockout_rounds.body f₁ n = knockout_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout_rounds.ends : knockout_rounds.Ends := fun f g (x : Int) d ih =>
  knockout_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout_rounds.eq : ∀ (n : Int), (0 ≤ n) → knockout_rounds n = (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout_rounds.ends n k0'

theorem knockout_runner_up.eq : ∀ (n : Int), (0 ≤ n) → knockout_runner_up n = (if (n ≤ 1) then 0 else ((knockout n) + (knockout (knockout_rounds n)))) := fun _ _ => rfl

theorem Steps.fails : ∀ n : Int, (n = 3) → (((1 : Int) ≤ n) ∧ (¬ (knockout_runner_up n) ≤ (n - 1))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨knockout.ends, knockout_rounds.ends, Steps.fails⟩
end knockout.runner_up_is_free
