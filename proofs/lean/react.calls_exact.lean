import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.calls_exact
/-- The relation `react`. -/
def react.body (react : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((react (n - 1)) + 1))
def react.Domain (n : Int) : Prop := (0 ≤ n)
def react.size (n : Int) : Nat := magnitude n
def react.step (f : Int → Int) (x : Int) : Int := react.body (fun n => f n) x
def react (n : Int) : Int := fix (fun (x : Int) => react.size x) react.step n
/-- The recursion of `react` ends. -/
def react.Ends : Prop := Falls (fun (x : Int) => react.Domain x) (fun x => react.size x) react.step

/-- The claim `react.calls_exact`. -/
def Statement : Prop :=
  (react.Ends) ∧ (∀ n : Int, 0 ≤ n → (react n) = n)
end react.calls_exact

namespace react.calls_exact
theorem react.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → react.size n' < react.size n → f₁ n' = f₂ n') → react.body f₁ n = react.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react.ends : react.Ends := fun f g (x : Int) d ih =>
  react.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem react.eq : ∀ (n : Int), (0 ≤ n) → react n = (if (n = 0) then 0 else ((react (n - 1)) + 1)) :=
  fun n k0' => fix_eq react.ends n k0'

def react.run := react.eq
def Steps.table : Functions := [fun a _ _ _ => react a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact react.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (react n) = n := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) .o0) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0]) .done)
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨react.ends, Steps.part_1⟩
end react.calls_exact
