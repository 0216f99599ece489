import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.shared_exact
/-- The relation `retries_shared`. -/
def retries_shared.body (retries_shared : Int → Int → Int) (n budget : Int) : Int := (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1))))))
def retries_shared.Domain (n budget : Int) : Prop := (0 ≤ n) ∧ (0 ≤ budget)
def retries_shared.size (n budget : Int) : Nat := magnitude (n + budget)
def retries_shared.step (f : Int × Int → Int) (x : Int × Int) : Int := retries_shared.body (fun n budget => f (n, budget)) x.1 x.2
def retries_shared (n budget : Int) : Int := fix (fun (x : Int × Int) => retries_shared.size x.1 x.2) retries_shared.step (n, budget)
/-- The recursion of `retries_shared` ends. -/
def retries_shared.Ends : Prop := Falls (fun (x : Int × Int) => retries_shared.Domain x.1 x.2) (fun x => retries_shared.size x.1 x.2) retries_shared.step

/-- The claim `retries.shared_exact`. -/
def Statement : Prop :=
  (retries_shared.Ends) ∧ (∀ n budget : Int, 0 ≤ n → 0 ≤ budget → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget))
end retries.shared_exact

namespace retries.shared_exact
theorem retries_shared.congr (f₁ f₂ : Int → Int → Int) : ∀ (n budget : Int), (0 ≤ n) → (0 ≤ budget) → (∀ n' budget' : Int, (0 ≤ n') → (0 ≤ budget') → retries_shared.size n' budget' < retries_shared.size n budget → f₁ n' budget' = f₂ n' budget') → retries_shared.body f₁ n budget = retries_shared.body f₂ n budget := by
  intro n_0 budget_1 h_n_0 h_budget_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less (.add .p0 .p1) (.add .o0 .o1)] (.ifEq .o0 .n0 .n0 (.ifEq .o1 .n0 (.add .n1 (.call2 8 (.sub .o0 .n1) .n0)) (.add .n1 (.call2 5 (.call2 8 (.sub .o0 .n1) .o1) (.call2 8 .o0 (.sub .o1 .n1))))))
    (.zero 0 .done (.zero 1 .done .done))
    2 (by decide +kernel) [n_0, budget_1] rfl ⟨h_n_0, h_budget_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem retries_shared.ends : retries_shared.Ends := fun f g (x : Int × Int) d ih =>
  retries_shared.congr (fun n budget => f (n, budget)) (fun n budget => g (n, budget)) x.1 x.2 d.1 d.2 (fun n' budget' k0' k1' lt => ih (n', budget') ⟨k0', k1'⟩ lt)
theorem retries_shared.eq : ∀ (n budget : Int), (0 ≤ n) → (0 ≤ budget) → retries_shared n budget = (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1)))))) :=
  fun n budget k0' k1' => fix_eq retries_shared.ends (n, budget) ⟨k0', k1'⟩

def retries_shared.run := retries_shared.eq
def Steps.table : Functions := [fun a b _ _ => retries_shared a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p1 .n0 (.add .n1 (.call2 8 (.sub .p0 .n1) .n0)) (.add .n1 (.call2 5 (.call2 8 (.sub .p0 .n1) .p1) (.call2 8 .p0 (.sub .p1 .n1))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact retries_shared.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p0], (.add .p0 .p1), .same 8 .p0 .p1 .n0 .n0 (.add .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.zero 0 (.step (.use 1 []) (.step (.use 0 [.n1, .n0]) .done)) (.step (.ih 0 [(.add .v0 .n1), .n0]) (.step (.use 0 [(.add .v0 .n2), .n0]) .done))) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.ih 0 [.n1, .v1]) (.step (.big .n0 (.add .v1 .n1)) (.step (.use 0 [.n1, (.add .v1 .n1)]) .done)))) (.step (.ih 0 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.ih 0 [(.add .v0 .n2), .v1]) (.step (.big (.add (.add .v1 .v0) .n2) (.add (.add .v1 .v0) .n2)) (.step (.use 0 [(.add .v0 .n2), (.add .v1 .n1)]) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
theorem Steps.part_1 : ∀ n budget : Int, 0 ≤ n → 0 ≤ budget → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) := by
  intro n_0 budget_1 h_n_0 h_budget_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call2 8 .o0 .o1) (.add .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, budget_1] rfl ⟨h_n_0, h_budget_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨retries_shared.ends, Steps.part_1⟩
end retries.shared_exact
