import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.one_exact
/-- The relation `binary_insertion_one`. -/
def binary_insertion_one.body (binary_insertion_one : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2))))
def binary_insertion_one.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion_one.size (n : Int) : Nat := magnitude n
def binary_insertion_one.step (f : Int → Int) (x : Int) : Int := binary_insertion_one.body (fun n => f n) x
def binary_insertion_one (n : Int) : Int := fix (fun (x : Int) => binary_insertion_one.size x) binary_insertion_one.step n
/-- The recursion of `binary_insertion_one` ends. -/
def binary_insertion_one.Ends : Prop := Falls (fun (x : Int) => binary_insertion_one.Domain x) (fun x => binary_insertion_one.size x) binary_insertion_one.step

/-- The claim `binary_insertion.one_exact`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (∀ n : Int, 0 ≤ n → (binary_insertion_one n) = (clog (n + 1) 2))
end binary_insertion.one_exact

namespace binary_insertion.one_exact
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

def binary_insertion_one.run := binary_insertion_one.eq
def Steps.table : Functions := [fun a _ _ _ => binary_insertion_one a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call1 8 (.call2 0 .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact binary_insertion_one.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.call2 4 (.add .p0 .n1) .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n1 .n2 .n0) (.step (.use 1 []) (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (binary_insertion_one n) = (clog (n + 1) 2) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.call2 4 (.add .o0 .n1) .n2)) [Steps.rule_2, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.use 0 []) (.step (.clo .n2) .done)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 1 [(.add .v1 .n1)]) .done))))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨binary_insertion_one.ends, Steps.part_1⟩
end binary_insertion.one_exact
