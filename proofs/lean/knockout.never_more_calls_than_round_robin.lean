import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace knockout.never_more_calls_than_round_robin
/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `round_robin`. -/
def round_robin.body (round_robin : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1))))
def round_robin.Domain (n : Int) : Prop := (0 ≤ n)
def round_robin.size (n : Int) : Nat := magnitude n
def round_robin.step (f : Int → Int) (x : Int) : Int := round_robin.body (fun n => f n) x
def round_robin (n : Int) : Int := fix (fun (x : Int) => round_robin.size x) round_robin.step n
/-- The recursion of `round_robin` ends. -/
def round_robin.Ends : Prop := Falls (fun (x : Int) => round_robin.Domain x) (fun x => round_robin.size x) round_robin.step

/-- The claim `knockout.never_more_calls_than_round_robin`. -/
def Statement : Prop :=
  (knockout.Ends) ∧ (round_robin.Ends) ∧ (∀ n : Int, 0 ≤ n → (knockout n) ≤ (round_robin n))
end knockout.never_more_calls_than_round_robin

namespace knockout.never_more_calls_than_round_robin
theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 0 .o0 .n2) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

theorem round_robin.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → round_robin.size n' < round_robin.size n → f₁ n' = f₂ n') → round_robin.body f₁ n = round_robin.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.mul .n2 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem round_robin.ends : round_robin.Ends := fun f g (x : Int) d ih =>
  round_robin.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem round_robin.eq : ∀ (n : Int), (0 ≤ n) → round_robin n = (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1)))) :=
  fun n k0' => fix_eq round_robin.ends n k0'

def knockout.run := knockout.eq
def round_robin.run := round_robin.eq
def Steps.table : Functions := [fun a _ _ _ => knockout a, fun a _ _ _ => round_robin a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 0 .p0 .n2) (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact knockout.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) .done))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.mul .n2 (.sub .p0 .n1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact round_robin.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (knockout n) ≤ (round_robin n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 8 .o0) (.call1 9 .o0)) [Steps.rule_5, Steps.rule_6, Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.step (.use 2 [(.add .v0 .n1)]) (.step (.use 3 [(.add .v0 .n1)]) .done)))
    1 (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨knockout.ends, round_robin.ends, Steps.part_1⟩
end knockout.never_more_calls_than_round_robin
