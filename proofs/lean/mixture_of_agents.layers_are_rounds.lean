import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.layers_are_rounds
/-- The relation `mixture_of_agents_rounds`. -/
def mixture_of_agents_rounds.body (mixture_of_agents_rounds : Int → Int) (r : Int) : Int := (if (r = 0) then 1 else ((mixture_of_agents_rounds (r - 1)) + 1))
def mixture_of_agents_rounds.Domain (r : Int) : Prop := (0 ≤ r)
def mixture_of_agents_rounds.size (r : Int) : Nat := magnitude r
def mixture_of_agents_rounds.step (f : Int → Int) (x : Int) : Int := mixture_of_agents_rounds.body (fun r => f r) x
def mixture_of_agents_rounds (r : Int) : Int := fix (fun (x : Int) => mixture_of_agents_rounds.size x) mixture_of_agents_rounds.step r
/-- The recursion of `mixture_of_agents_rounds` ends. -/
def mixture_of_agents_rounds.Ends : Prop := Falls (fun (x : Int) => mixture_of_agents_rounds.Domain x) (fun x => mixture_of_agents_rounds.size x) mixture_of_agents_rounds.step

/-- The claim `mixture_of_agents.layers_are_rounds`. -/
def Statement : Prop :=
  (mixture_of_agents_rounds.Ends) ∧ (∀ r : Int, 0 ≤ r → (mixture_of_agents_rounds r) = (r + 1))
end mixture_of_agents.layers_are_rounds

namespace mixture_of_agents.layers_are_rounds
theorem mixture_of_agents_rounds.congr (f₁ f₂ : Int → Int) : ∀ (r : Int), (0 ≤ r) → (∀ r' : Int, (0 ≤ r') → mixture_of_agents_rounds.size r' < mixture_of_agents_rounds.size r → f₁ r' = f₂ r') → mixture_of_agents_rounds.body f₁ r = mixture_of_agents_rounds.body f₂ r := by
  intro r_0 h_r_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [r_0] rfl ⟨h_r_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem mixture_of_agents_rounds.ends : mixture_of_agents_rounds.Ends := fun f g (x : Int) d ih =>
  mixture_of_agents_rounds.congr (fun r => f r) (fun r => g r) x d (fun r' k0' lt => ih r' k0' lt)
theorem mixture_of_agents_rounds.eq : ∀ (r : Int), (0 ≤ r) → mixture_of_agents_rounds r = (if (r = 0) then 1 else ((mixture_of_agents_rounds (r - 1)) + 1)) :=
  fun r k0' => fix_eq mixture_of_agents_rounds.ends r k0'

def mixture_of_agents_rounds.run := mixture_of_agents_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => mixture_of_agents_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n1 (.add (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact mixture_of_agents_rounds.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.add .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ r : Int, 0 ≤ r → (mixture_of_agents_rounds r) = (r + 1) := by
  intro r_0 h_r_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.add .o0 .n1)) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0]) .done)
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [r_0] rfl ⟨h_r_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨mixture_of_agents_rounds.ends, Steps.part_1⟩
end mixture_of_agents.layers_are_rounds
