import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.calls_exact
/-- The relation `flat_manager`. -/
def flat_manager.body (flat_manager : Int → Int) (n : Int) : Int := (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2))
def flat_manager.Domain (n : Int) : Prop := (0 ≤ n)
def flat_manager.size (n : Int) : Nat := magnitude n
def flat_manager.step (f : Int → Int) (x : Int) : Int := flat_manager.body (fun n => f n) x
def flat_manager (n : Int) : Int := fix (fun (x : Int) => flat_manager.size x) flat_manager.step n
/-- The recursion of `flat_manager` ends. -/
def flat_manager.Ends : Prop := Falls (fun (x : Int) => flat_manager.Domain x) (fun x => flat_manager.size x) flat_manager.step

/-- The claim `flat_manager.calls_exact`. -/
def Statement : Prop :=
  (flat_manager.Ends) ∧ (∀ n : Int, 0 ≤ n → (flat_manager n) = ((2 * n) + 1))
end flat_manager.calls_exact

namespace flat_manager.calls_exact
theorem flat_manager.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → flat_manager.size n' < flat_manager.size n → f₁ n' = f₂ n') → flat_manager.body f₁ n = flat_manager.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n2))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager.ends : flat_manager.Ends := fun f g (x : Int) d ih =>
  flat_manager.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem flat_manager.eq : ∀ (n : Int), (0 ≤ n) → flat_manager n = (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2)) :=
  fun n k0' => fix_eq flat_manager.ends n k0'

def flat_manager.run := flat_manager.eq
def Steps.table : Functions := [fun a _ _ _ => flat_manager a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n1 (.add (.call1 8 (.sub .p0 .n1)) .n2))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.add (.mul .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (flat_manager n) = ((2 * n) + 1) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.add (.mul .n2 .o0) .n1)) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0]) .done)
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨flat_manager.ends, Steps.part_1⟩
end flat_manager.calls_exact
