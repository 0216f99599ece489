import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace per_item.one_round
/-- The relation `per_item_rounds`. -/
def per_item_rounds.body (per_item_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (larger (per_item_rounds (n - 1)) 1))
def per_item_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def per_item_rounds.size (n : Int) : Nat := magnitude n
def per_item_rounds.step (f : Int → Int) (x : Int) : Int := per_item_rounds.body (fun n => f n) x
def per_item_rounds (n : Int) : Int := fix (fun (x : Int) => per_item_rounds.size x) per_item_rounds.step n
/-- The recursion of `per_item_rounds` ends. -/
def per_item_rounds.Ends : Prop := Falls (fun (x : Int) => per_item_rounds.Domain x) (fun x => per_item_rounds.size x) per_item_rounds.step

/-- The claim `per_item.one_round`. -/
def Statement : Prop :=
  (per_item_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (per_item_rounds n) ≤ 1)
end per_item.one_round

namespace per_item.one_round
theorem per_item_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → per_item_rounds.size n' < per_item_rounds.size n → f₁ n' = f₂ n') → per_item_rounds.body f₁ n = per_item_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.call2 5 (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem per_item_rounds.ends : per_item_rounds.Ends := fun f g (x : Int) d ih =>
  per_item_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem per_item_rounds.eq : ∀ (n : Int), (0 ≤ n) → per_item_rounds n = (if (n = 0) then 0 else (larger (per_item_rounds (n - 1)) 1)) :=
  fun n k0' => fix_eq per_item_rounds.ends n k0'

def per_item_rounds.run := per_item_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => per_item_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.call2 5 (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact per_item_rounds.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .le (.call1 8 .p0) .n1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.name1 8 .v0 (.sign (.sub .v0 .n1) (.step (.big .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.ih 0 [.v1]) .done))) (.step (.big .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (per_item_rounds n) ≤ 1 := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 8 .o0) .n1) [Steps.lemma_1_1_said.rule]
    (.name1 8 .v0 (.step (.use 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨per_item_rounds.ends, Steps.part_1⟩
end per_item.one_round
