import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.calls_exact
/-- The relation `growing_context`. -/
def growing_context.body (growing_context : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((growing_context (n - 1)) + 1))
def growing_context.Domain (n : Int) : Prop := (0 ≤ n)
def growing_context.size (n : Int) : Nat := magnitude n
def growing_context.step (f : Int → Int) (x : Int) : Int := growing_context.body (fun n => f n) x
def growing_context (n : Int) : Int := fix (fun (x : Int) => growing_context.size x) growing_context.step n
/-- The recursion of `growing_context` ends. -/
def growing_context.Ends : Prop := Falls (fun (x : Int) => growing_context.Domain x) (fun x => growing_context.size x) growing_context.step

/-- The claim `growing_context.calls_exact`. -/
def Statement : Prop :=
  (growing_context.Ends) ∧ (∀ n : Int, 0 ≤ n → (growing_context n) = n)
end growing_context.calls_exact

namespace growing_context.calls_exact
theorem growing_context.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → growing_context.size n' < growing_context.size n → f₁ n' = f₂ n') → growing_context.body f₁ n = growing_context.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem growing_context.ends : growing_context.Ends := fun f g (x : Int) d ih =>
  growing_context.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem growing_context.eq : ∀ (n : Int), (0 ≤ n) → growing_context n = (if (n = 0) then 0 else ((growing_context (n - 1)) + 1)) :=
  fun n k0' => fix_eq growing_context.ends n k0'

def growing_context.run := growing_context.eq
def Steps.table : Functions := [fun a _ _ _ => growing_context a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact growing_context.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (growing_context n) = n := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) .o0) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0]) .done)
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨growing_context.ends, Steps.part_1⟩
end growing_context.calls_exact
