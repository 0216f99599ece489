import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.exact
/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The claim `program_once.exact`. -/
def Statement : Prop :=
  (program_once.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (program_once n) = 1)
end program_once.exact

namespace program_once.exact
theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq .o0 .n1 .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

def program_once.run := program_once.eq
def Steps.table : Functions := [fun a _ _ _ => program_once a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p0 .n1 .n1 (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact program_once.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 .n1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (program_once n) = 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 8 .o0) .n1) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨program_once.ends, Steps.part_1⟩
end program_once.exact
