import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.never_worse_than_linear_insertion
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

/-- The relation `linear_insertion`. -/
def linear_insertion.body (linear_insertion : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1)))
def linear_insertion.Domain (n : Int) : Prop := (0 ≤ n)
def linear_insertion.size (n : Int) : Nat := magnitude n
def linear_insertion.step (f : Int → Int) (x : Int) : Int := linear_insertion.body (fun n => f n) x
def linear_insertion (n : Int) : Int := fix (fun (x : Int) => linear_insertion.size x) linear_insertion.step n
/-- The recursion of `linear_insertion` ends. -/
def linear_insertion.Ends : Prop := Falls (fun (x : Int) => linear_insertion.Domain x) (fun x => linear_insertion.size x) linear_insertion.step

/-- The claim `binary_insertion.never_worse_than_linear_insertion`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (binary_insertion.Ends) ∧ (linear_insertion.Ends) ∧ (∀ n : Int, 0 ≤ n → (binary_insertion n) ≤ (linear_insertion n))
end binary_insertion.never_worse_than_linear_insertion

namespace binary_insertion.never_worse_than_linear_insertion
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

theorem linear_insertion.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → linear_insertion.size n' < linear_insertion.size n → f₁ n' = f₂ n') → linear_insertion.body f₁ n = linear_insertion.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem linear_insertion.ends : linear_insertion.Ends := fun f g (x : Int) d ih =>
  linear_insertion.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem linear_insertion.eq : ∀ (n : Int), (0 ≤ n) → linear_insertion n = (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq linear_insertion.ends n k0'

def binary_insertion_one.run := binary_insertion_one.eq
def binary_insertion.run := binary_insertion.eq
def linear_insertion.run := linear_insertion.eq
def Steps.table : Functions := [fun a _ _ _ => binary_insertion_one a, fun a _ _ _ => binary_insertion a, fun a _ _ _ => linear_insertion a]
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
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.sub (.add (.add .n1 .p0) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, (powerNumber 0), powerLine, Steps.lemma_1_1_said.rule, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.use 1 [.n2]) .done))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) .done)))))) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 7 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), Steps.lemma_1_data.1, (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
def Steps.rule_6 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.sub .p0 .n1)))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact linear_insertion.run (atom x 0) h.1
def Steps.lemma_3_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 10 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_6] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_6_holds, trivial⟩
def Steps.rule_8 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 10 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 9 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨0, [], .same 10 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
def Steps.rule_14 : Rule := ⟨0, [], .same 9 .n3 .n0 .n0 .n0 .n3⟩
theorem Steps.rule_14_holds : Rule.Holds Steps.table [] Steps.rule_14 := constant _ _ (by decide +kernel)
def Steps.rule_15 : Rule := ⟨0, [], .same 10 .n3 .n0 .n0 .n0 .n3⟩
theorem Steps.rule_15_holds : Rule.Holds Steps.table [] Steps.rule_15 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (binary_insertion n) ≤ (linear_insertion n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 10 .o0)) [Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.rule_15, Steps.lemma_2_1_said.rule, powerLine, (powerNumber 2), powerSum, Steps.lemma_3_1_said.rule, logLow]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 5 []) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 7 []) .done)) (.least 2 (.add .v0 .n4) .n2 (.name2 7 .n2 .v0 (.step (.use 9 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 10 [.n2]) (.step (.use 11 [.n2, .n2, .v1]) (.step (.use 8 [(.add .v2 .n4)]) (.name1 10 (.add .v2 .n4) (.step (.use 12 [(.add .v3 .n4)]) (.step (.use 13 [(.add .v3 .n4), .n2]) (.step (.sum [.of .n2 [2], .of .v3 [0]]) (.step (.div .n4 (.sub (.sub (.sub (.add (.add (.mul .n8 .v1) .v0) (.mul .n4 .v2)) (.mul .v2 .v3)) (.mul .n3 .v3)) .n5)) .done))))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.rule_15_holds, Steps.lemma_2_data.1, (powerLine_holds _), (powerNumber_holds _ 2), (powerSum_holds _), Steps.lemma_3_data.1, (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨binary_insertion_one.ends, binary_insertion.ends, linear_insertion.ends, Steps.part_1⟩
end binary_insertion.never_worse_than_linear_insertion
