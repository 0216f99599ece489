import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.exact
/-- The relation `binary_insertion_one`. -/
def binary_insertion_one.body (binary_insertion_one : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2))))
def binary_insertion_one.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion_one.size (n : Int) : Nat := magnitude n
def binary_insertion_one.step (f : Int → Int) (x : Int) : Int := binary_insertion_one.body (fun n => f n) x
def binary_insertion_one (n : Int) : Int := fix (fun (x : Int) => binary_insertion_one.size x) binary_insertion_one.step n
/-- The recursion of `binary_insertion_one` ends. -/
def binary_insertion_one.Ends : Prop := Falls (fun (x : Int) => binary_insertion_one.Domain x) (fun x => binary_insertion_one.size x) binary_insertion_one.step

/-- The relation `binary_insertion`. -/
def binary_insertion.body (binary_insertion : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1))))
def binary_insertion.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion.size (n : Int) : Nat := magnitude n
def binary_insertion.step (f : Int → Int) (x : Int) : Int := binary_insertion.body (fun n => f n) x
def binary_insertion (n : Int) : Int := fix (fun (x : Int) => binary_insertion.size x) binary_insertion.step n
/-- The recursion of `binary_insertion` ends. -/
def binary_insertion.Ends : Prop := Falls (fun (x : Int) => binary_insertion.Domain x) (fun x => binary_insertion.size x) binary_insertion.step

/-- The claim `binary_insertion.exact`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (binary_insertion.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (binary_insertion n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1))
end binary_insertion.exact

namespace binary_insertion.exact
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

theorem binary_insertion.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion.size n' < binary_insertion.size n → f₁ n' = f₂ n') → binary_insertion.body f₁ n = binary_insertion.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => binary_insertion_one a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call1 9 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_insertion.ends : binary_insertion.Ends := fun f g (x : Int) d ih =>
  binary_insertion.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_insertion.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion n = (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1)))) :=
  fun n k0' => fix_eq binary_insertion.ends n k0'

def binary_insertion_one.run := binary_insertion_one.eq
def binary_insertion.run := binary_insertion.eq
def Steps.table : Functions := [fun a _ _ _ => binary_insertion_one a, fun a _ _ _ => binary_insertion a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call1 8 (.call2 0 .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact binary_insertion_one.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.add .n1 (.call2 3 .p0 .n2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n1 .n2 .n0) (.step (.use 1 []) (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done)))) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) .done)))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) .done))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact binary_insertion.run (atom x 0) h.1
def Steps.rule_5 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.add (.sub (.mul .p0 (.call2 4 .p0 .n2)) (.call2 7 .n2 (.call2 4 .p0 .n2))) .n1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, (powerNumber 0), Steps.rule_5, Steps.rule_6, (powerNumber 1), powerLine, powerSum, Steps.lemma_1_1_said.rule, (powerNumber 2), logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) (.step (.use 1 [.n2]) .done))) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) (.step (.use 4 [.n2]) .done)))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.clg (.add .v1 .n2) .n2) (.name2 7 .n2 .v0 (.step (.use 5 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 4 [.n2]) (.step (.use 6 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 7 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) .done)))))))))) (.step (.clg (.add .v1 .n2) .n2) (.name2 7 .n2 .v0 (.step (.use 5 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 4 [.n2]) (.step (.use 6 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 7 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.step (.use 8 [.n2]) (.step (.use 6 [.n2, .n2, .v1]) (.step (.use 9 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 10 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), Steps.rule_5_holds, Steps.rule_6_holds, (powerNumber_holds _ 1), (powerLine_holds _), (powerSum_holds _), Steps.lemma_1_data.1, (powerNumber_holds _ 2), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (binary_insertion n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call1 9 .o0) (.add (.sub (.mul .o0 (.call2 4 .o0 .n2)) (.call2 7 .n2 (.call2 4 .o0 .n2))) .n1)) [Steps.rule_5, (powerNumber 0), Steps.lemma_2_1_said.rule, powerLine, (powerNumber 1), powerSum]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.clo .n2) (.step (.use 1 [.n2]) .done))) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 2 [(.add .v2 .n2)]) .done))))))))))
    1 (by decide +kernel) ⟨Steps.rule_5_holds, (powerNumber_holds _ 0), Steps.lemma_2_data.1, (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨binary_insertion_one.ends, binary_insertion.ends, Steps.part_1⟩
end binary_insertion.exact
