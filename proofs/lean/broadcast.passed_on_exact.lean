import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.passed_on_exact
/-- The relation `broadcast_passed_on`. -/
def broadcast_passed_on.body (broadcast_passed_on : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2))))
def broadcast_passed_on.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on.size (n : Int) : Nat := magnitude n
def broadcast_passed_on.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on.body (fun n => f n) x
def broadcast_passed_on (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on.size x) broadcast_passed_on.step n
/-- The recursion of `broadcast_passed_on` ends. -/
def broadcast_passed_on.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on.Domain x) (fun x => broadcast_passed_on.size x) broadcast_passed_on.step

/-- The claim `broadcast.passed_on_exact`. -/
def Statement : Prop :=
  (broadcast_passed_on.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (broadcast_passed_on n) = (clog n 2))
end broadcast.passed_on_exact

namespace broadcast.passed_on_exact
theorem broadcast_passed_on.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_passed_on.size n' < broadcast_passed_on.size n → f₁ n' = f₂ n') → broadcast_passed_on.body f₁ n = broadcast_passed_on.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.call2 2 .o0 .n2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.cdv (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem broadcast_passed_on.ends : broadcast_passed_on.Ends := fun f g (x : Int) d ih =>
  broadcast_passed_on.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_passed_on.eq : ∀ (n : Int), (0 ≤ n) → broadcast_passed_on n = (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2)))) :=
  fun n k0' => fix_eq broadcast_passed_on.ends n k0'

def broadcast_passed_on.run := broadcast_passed_on.eq
def Steps.table : Functions := [fun a _ _ _ => broadcast_passed_on a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 8 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact broadcast_passed_on.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.call2 4 .p0 .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.cdv (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (broadcast_passed_on n) = (clog n 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 8 .o0) (.call2 4 .o0 .n2)) [Steps.rule_2, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.clo .n2) .done)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 1 [(.add .v1 .n2)]) .done)))))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨broadcast_passed_on.ends, Steps.part_1⟩
end broadcast.passed_on_exact
