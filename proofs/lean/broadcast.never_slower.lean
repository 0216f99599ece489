import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.never_slower
/-- The relation `broadcast_by_one`. -/
def broadcast_by_one.body (broadcast_by_one : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1))))
def broadcast_by_one.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_by_one.size (n : Int) : Nat := magnitude n
def broadcast_by_one.step (f : Int → Int) (x : Int) : Int := broadcast_by_one.body (fun n => f n) x
def broadcast_by_one (n : Int) : Int := fix (fun (x : Int) => broadcast_by_one.size x) broadcast_by_one.step n
/-- The recursion of `broadcast_by_one` ends. -/
def broadcast_by_one.Ends : Prop := Falls (fun (x : Int) => broadcast_by_one.Domain x) (fun x => broadcast_by_one.size x) broadcast_by_one.step

/-- The relation `broadcast_passed_on`. -/
def broadcast_passed_on.body (broadcast_passed_on : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2))))
def broadcast_passed_on.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on.size (n : Int) : Nat := magnitude n
def broadcast_passed_on.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on.body (fun n => f n) x
def broadcast_passed_on (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on.size x) broadcast_passed_on.step n
/-- The recursion of `broadcast_passed_on` ends. -/
def broadcast_passed_on.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on.Domain x) (fun x => broadcast_passed_on.size x) broadcast_passed_on.step

/-- The claim `broadcast.never_slower`. -/
def Statement : Prop :=
  (broadcast_by_one.Ends) ∧ (broadcast_passed_on.Ends) ∧ (∀ n : Int, 0 ≤ n → (broadcast_passed_on n) ≤ (broadcast_by_one n))
end broadcast.never_slower

namespace broadcast.never_slower
theorem broadcast_by_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_by_one.size n' < broadcast_by_one.size n → f₁ n' = f₂ n') → broadcast_by_one.body f₁ n = broadcast_by_one.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem broadcast_by_one.ends : broadcast_by_one.Ends := fun f g (x : Int) d ih =>
  broadcast_by_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_by_one.eq : ∀ (n : Int), (0 ≤ n) → broadcast_by_one n = (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1)))) :=
  fun n k0' => fix_eq broadcast_by_one.ends n k0'

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

def broadcast_by_one.run := broadcast_by_one.eq
def broadcast_passed_on.run := broadcast_passed_on.eq
def Steps.table : Functions := [fun a _ _ _ => broadcast_by_one a, fun a _ _ _ => broadcast_passed_on a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact broadcast_by_one.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 9 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact broadcast_passed_on.run (atom x 0) h.1
def Steps.rule_4 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.call2 4 .p0 .n2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.cdv (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, trivial⟩
def Steps.rule_6 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (broadcast_passed_on n) ≤ (broadcast_by_one n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 8 .o0)) [Steps.rule_6, Steps.rule_7, Steps.rule_4, Steps.rule_8, Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule, logLine]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) .done)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 4 [(.add .v1 .n2)]) (.step (.use 5 [(.add .v1 .n2)]) (.step (.use 6 [(.add .v1 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_4_holds, Steps.rule_8_holds, Steps.lemma_2_data.1, Steps.lemma_1_data.1, (logLine_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨broadcast_by_one.ends, broadcast_passed_on.ends, Steps.part_1⟩
end broadcast.never_slower
