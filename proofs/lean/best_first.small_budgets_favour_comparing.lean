import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.small_budgets_favour_comparing
/-- The relation `best_first`. -/
def best_first.body (best_first : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b))
def best_first.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b)
def best_first.size (n b : Int) : Nat := magnitude n
def best_first.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first.body (fun n b => f (n, b)) x.1 x.2
def best_first (n b : Int) : Int := fix (fun (x : Int × Int) => best_first.size x.1 x.2) best_first.step (n, b)
/-- The recursion of `best_first` ends. -/
def best_first.Ends : Prop := Falls (fun (x : Int × Int) => best_first.Domain x.1 x.2) (fun x => best_first.size x.1 x.2) best_first.step

/-- The relation `best_first_frontier`. -/
def best_first_frontier.body (best_first_frontier : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b))
def best_first_frontier.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_frontier.size (n b : Int) : Nat := magnitude n
def best_first_frontier.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_frontier.body (fun n b => f (n, b)) x.1 x.2
def best_first_frontier (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_frontier.size x.1 x.2) best_first_frontier.step (n, b)
/-- The recursion of `best_first_frontier` ends. -/
def best_first_frontier.Ends : Prop := Falls (fun (x : Int × Int) => best_first_frontier.Domain x.1 x.2) (fun x => best_first_frontier.size x.1 x.2) best_first_frontier.step

/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `best_first_compared`. -/
def best_first_compared.body (best_first_compared : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first_compared (n - 1) b) + 1) + (knockout (best_first_frontier (n - 1) b))))
def best_first_compared.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_compared.size (n b : Int) : Nat := magnitude n
def best_first_compared.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_compared.body (fun n b => f (n, b)) x.1 x.2
def best_first_compared (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_compared.size x.1 x.2) best_first_compared.step (n, b)
/-- The recursion of `best_first_compared` ends. -/
def best_first_compared.Ends : Prop := Falls (fun (x : Int × Int) => best_first_compared.Domain x.1 x.2) (fun x => best_first_compared.size x.1 x.2) best_first_compared.step

/-- The claim `best_first.small_budgets_favour_comparing`. -/
def Statement : Prop :=
  (best_first.Ends) ∧ (best_first_frontier.Ends) ∧ (knockout.Ends) ∧ (best_first_compared.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ b) ∧ (n ≤ 3)) → (best_first_compared n b) ≤ (best_first n b))
end best_first.small_budgets_favour_comparing

namespace best_first.small_budgets_favour_comparing
theorem best_first.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → best_first.size n' b' < best_first.size n b → f₁ n' b' = f₂ n' b') → best_first.body f₁ n b = best_first.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first.ends : best_first.Ends := fun f g (x : Int × Int) d ih =>
  best_first.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2 (fun n' b' k0' k1' lt => ih (n', b') ⟨k0', k1'⟩ lt)
theorem best_first.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → best_first n b = (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b)) :=
  fun n b k0' k1' => fix_eq best_first.ends (n, b) ⟨k0', k1'⟩

theorem best_first_frontier.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_frontier.size n' b' < best_first_frontier.size n b → f₁ n' b' = f₂ n' b') → best_first_frontier.body f₁ n b = best_first_frontier.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.sub (.call2 8 (.sub .o0 .n1) .o1) .n1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first_frontier.ends : best_first_frontier.Ends := fun f g (x : Int × Int) d ih =>
  best_first_frontier.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_frontier.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier n b = (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b)) :=
  fun n b k0' k1' k2' => fix_eq best_first_frontier.ends (n, b) ⟨k0', k1', k2'⟩

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

theorem best_first_compared.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_compared.size n' b' < best_first_compared.size n b → f₁ n' b' = f₂ n' b') → best_first_compared.body f₁ n b = best_first_compared.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a b _ _ => best_first_frontier a b, fun a _ _ _ => knockout a]
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) (.call1 10 (.call2 9 (.sub .o0 .n1) .o1))))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first_compared.ends : best_first_compared.Ends := fun f g (x : Int × Int) d ih =>
  best_first_compared.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_compared.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_compared n b = (if (n = 0) then 0 else (((best_first_compared (n - 1) b) + 1) + (knockout (best_first_frontier (n - 1) b)))) :=
  fun n b k0' k1' k2' => fix_eq best_first_compared.ends (n, b) ⟨k0', k1', k2'⟩

def best_first.run := best_first.eq
def best_first_frontier.run := best_first_frontier.eq
def knockout.run := knockout.eq
def best_first_compared.run := best_first_compared.eq
def Steps.table : Functions := [fun a b _ _ => best_first a b, fun a b _ _ => best_first_frontier a b, fun a _ _ _ => knockout a, fun a b _ _ => best_first_compared a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n1 (.add (.sub (.call2 9 (.sub .p0 .n1) .p1) .n1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact best_first_frontier.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 9 .p0 .p1 .n0 .n0 (.sub (.add .n1 (.mul .p0 .p1)) .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 0 .p0 .n2) (.call1 10 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact knockout.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 10 .p0 .n0 .n0 .n0 (.sub .p0 .n1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) .done))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call2 8 (.sub .p0 .n1) .p1) .n1) .p1))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact best_first.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_3_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.add .p0 (.mul .p0 .p1))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 11 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call2 11 (.sub .p0 .n1) .p1) .n1) (.call1 10 (.call2 9 (.sub .p0 .n1) .p1))))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact best_first_compared.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_4_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .eq (.mul (.mul .n2 .n1) (.call2 11 .p0 .p1)) (.sub (.sub (.add (.mul .n3 .p0) (.mul (.pow .p0 2) .p1)) (.pow .p0 2)) (.mul .p0 .p1))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_7, Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) .done) (.name2 11 .v0 (.add .v1 .n1) (.step (.use 1 [.v1, (.add .v2 .n1)]) (.step (.use 2 [(.add (.mul .v2 .v1) .n1)]) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n1)]) (.step (.ih 0 [.v1, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ b) ∧ (n ≤ 3)) → (best_first_compared n b) ≤ (best_first n b) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1, .le .o0 .n3] (.le (.call2 11 .o0 .o1) (.call2 8 .o0 .o1)) [Steps.lemma_3_1_said.rule, Steps.lemma_4_1_said.rule]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.name2 11 .n0 (.add .v1 .n1) (.step (.use 0 [.n0, (.add .v2 .n1)]) (.step (.use 1 [.n0, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.neg .v0)) .done))))) (.zero 0 (.name2 11 .n1 (.add .v1 .n1) (.step (.use 0 [.n1, (.add .v2 .n1)]) (.step (.use 1 [.n1, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.sub (.add .v2 .n2) .v0)) .done))))) (.zero 0 (.name2 11 .n2 (.add .v1 .n1) (.step (.use 0 [.n2, (.add .v2 .n1)]) (.step (.use 1 [.n2, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.sub (.add (.mul .n2 .v2) .n4) .v0)) .done))))) (.zero 0 (.name2 11 .n3 (.add .v1 .n1) (.step (.use 0 [.n3, (.add .v2 .n1)]) (.step (.use 1 [.n3, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.sub (.add (.mul .n3 .v2) .n6) .v0)) .done))))) (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_3_data.1, Steps.lemma_4_data.1, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨best_first.ends, best_first_frontier.ends, knockout.ends, best_first_compared.ends, Steps.part_1⟩
end best_first.small_budgets_favour_comparing
