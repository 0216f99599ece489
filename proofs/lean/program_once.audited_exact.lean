import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.audited_exact
/-- The relation `program_audited`. -/
def program_audited.body (program_audited : Int → Int) (n : Int) : Int := (if (n ≤ 1) then n else ((program_audited (fdiv n 2)) + 1))
def program_audited.Domain (n : Int) : Prop := (0 ≤ n)
def program_audited.size (n : Int) : Nat := magnitude n
def program_audited.step (f : Int → Int) (x : Int) : Int := program_audited.body (fun n => f n) x
def program_audited (n : Int) : Int := fix (fun (x : Int) => program_audited.size x) program_audited.step n
/-- The recursion of `program_audited` ends. -/
def program_audited.Ends : Prop := Falls (fun (x : Int) => program_audited.Domain x) (fun x => program_audited.size x) program_audited.step

/-- The claim `program_once.audited_exact`. -/
def Statement : Prop :=
  (program_audited.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (program_audited n) = ((flog n 2) + 1))
end program_once.audited_exact

namespace program_once.audited_exact
theorem program_audited.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_audited.size n' < program_audited.size n → f₁ n' = f₂ n') → program_audited.body f₁ n = program_audited.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .o0 (.add (.call1 8 (.call2 0 .o0 .n2)) .n1))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_audited.ends : program_audited.Ends := fun f g (x : Int) d ih =>
  program_audited.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_audited.eq : ∀ (n : Int), (0 ≤ n) → program_audited n = (if (n ≤ 1) then n else ((program_audited (fdiv n 2)) + 1)) :=
  fun n k0' => fix_eq program_audited.ends n k0'

def program_audited.run := program_audited.eq
def Steps.table : Functions := [fun a _ _ _ => program_audited a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .p0 (.add (.call1 8 (.call2 0 .p0 .n2)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact program_audited.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.add (.call2 3 .p0 .n2) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done)) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (program_audited n) = ((flog n 2) + 1) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 8 .o0) (.add (.call2 3 .o0 .n2) .n1)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.step (.use 0 [(.add .v1 .n1)]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨program_audited.ends, Steps.part_1⟩
end program_once.audited_exact
