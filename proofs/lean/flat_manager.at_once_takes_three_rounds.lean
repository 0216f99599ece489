import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.at_once_takes_three_rounds
/-- The relation `flat_manager_rounds`. -/
def flat_manager_rounds.body (flat_manager_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 1 else (larger (flat_manager_rounds (n - 1)) 3))
def flat_manager_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def flat_manager_rounds.size (n : Int) : Nat := magnitude n
def flat_manager_rounds.step (f : Int → Int) (x : Int) : Int := flat_manager_rounds.body (fun n => f n) x
def flat_manager_rounds (n : Int) : Int := fix (fun (x : Int) => flat_manager_rounds.size x) flat_manager_rounds.step n
/-- The recursion of `flat_manager_rounds` ends. -/
def flat_manager_rounds.Ends : Prop := Falls (fun (x : Int) => flat_manager_rounds.Domain x) (fun x => flat_manager_rounds.size x) flat_manager_rounds.step

/-- The claim `flat_manager.at_once_takes_three_rounds`. -/
def Statement : Prop :=
  (flat_manager_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (flat_manager_rounds n) ≤ 3)
end flat_manager.at_once_takes_three_rounds

namespace flat_manager.at_once_takes_three_rounds
theorem flat_manager_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → flat_manager_rounds.size n' < flat_manager_rounds.size n → f₁ n' = f₂ n') → flat_manager_rounds.body f₁ n = flat_manager_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.call2 5 (.call1 8 (.sub .o0 .n1)) .n3))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager_rounds.ends : flat_manager_rounds.Ends := fun f g (x : Int) d ih =>
  flat_manager_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem flat_manager_rounds.eq : ∀ (n : Int), (0 ≤ n) → flat_manager_rounds n = (if (n = 0) then 1 else (larger (flat_manager_rounds (n - 1)) 3)) :=
  fun n k0' => fix_eq flat_manager_rounds.ends n k0'

def flat_manager_rounds.run := flat_manager_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => flat_manager_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n1 (.call2 5 (.call1 8 (.sub .p0 .n1)) .n3))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager_rounds.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .le (.call1 8 .p0) .n3⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.name1 8 .v0 (.sign (.sub .v0 .n3) (.step (.big .v0 .n3) (.step (.use 0 [(.add .v1 .n1)]) (.step (.ih 0 [.v1]) .done))) (.step (.big .v0 .n3) (.step (.use 0 [(.add .v1 .n1)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (flat_manager_rounds n) ≤ 3 := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 8 .o0) .n3) [Steps.lemma_1_1_said.rule]
    (.name1 8 .v0 (.step (.use 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨flat_manager_rounds.ends, Steps.part_1⟩
end flat_manager.at_once_takes_three_rounds
