import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.revising_doubles
/-- The relation `executor_steps`. -/
def executor_steps.body (executor_steps : Int → Int) (planner_steps : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (planner_steps (n - 1))))
def executor_steps.Domain (n : Int) : Prop := (0 ≤ n)
def executor_steps.size (n : Int) : Nat := 2 * magnitude n + 0
/-- The relation `planner_steps`. -/
def planner_steps.body (executor_steps : Int → Int) (planner_steps : Int → Int) (n : Int) : Int := (1 + (executor_steps n))
def planner_steps.Domain (n : Int) : Prop := (0 ≤ n)
def planner_steps.size (n : Int) : Nat := 2 * magnitude n + 1
def executor_steps.group.step (f : Int × Int → Int) (x : Int × Int) : Int :=
  if x.1 = 0 then executor_steps.body (fun n => f (0, n)) (fun n => f (1, n)) x.2 else planner_steps.body (fun n => f (0, n)) (fun n => f (1, n)) x.2
def executor_steps.group.size (x : Int × Int) : Nat :=
  if x.1 = 0 then executor_steps.size x.2 else planner_steps.size x.2
def executor_steps.group.Domain (x : Int × Int) : Prop :=
  (x.1 = 0 ∧ executor_steps.Domain x.2) ∨ (x.1 = 1 ∧ planner_steps.Domain x.2)
def executor_steps (n : Int) : Int := fix executor_steps.group.size executor_steps.group.step (0, n)
def planner_steps (n : Int) : Int := fix executor_steps.group.size executor_steps.group.step (1, n)
/-- The recursion of `executor_steps`, `planner_steps` ends. -/
def executor_steps.Ends : Prop := Falls executor_steps.group.Domain executor_steps.group.size executor_steps.group.step

/-- The relation `react`. -/
def react.body (react : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((react (n - 1)) + 1))
def react.Domain (n : Int) : Prop := (0 ≤ n)
def react.size (n : Int) : Nat := magnitude n
def react.step (f : Int → Int) (x : Int) : Int := react.body (fun n => f n) x
def react (n : Int) : Int := fix (fun (x : Int) => react.size x) react.step n
/-- The recursion of `react` ends. -/
def react.Ends : Prop := Falls (fun (x : Int) => react.Domain x) (fun x => react.size x) react.step

/-- The claim `planner_executor.revising_doubles`. -/
def Statement : Prop :=
  (executor_steps.Ends) ∧ (react.Ends) ∧ (∀ n : Int, 0 ≤ n → (executor_steps n) = (2 * (react n)))
end planner_executor.revising_doubles

namespace planner_executor.revising_doubles
theorem executor_steps.congr (f0₁ : Int → Int) (f1₁ : Int → Int) (f0₂ : Int → Int) (f1₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → executor_steps.size n' < executor_steps.size n → f0₁ n' = f0₂ n') → (∀ n' : Int, (0 ≤ n') → planner_steps.size n' < executor_steps.size n → f1₁ n' = f1₂ n') → executor_steps.body f0₁ f1₁ n = executor_steps.body f0₂ f1₂ n := by
  intro n_0 h_n_0 ih0 ih1
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := n_1) o2 (ih1 n_1 o3 (rank_lt (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5) (by decide : 1 < 2))))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem planner_steps.congr (f0₁ : Int → Int) (f1₁ : Int → Int) (f0₂ : Int → Int) (f1₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → executor_steps.size n' < planner_steps.size n → f0₁ n' = f0₂ n') → (∀ n' : Int, (0 ≤ n') → planner_steps.size n' < planner_steps.size n → f1₁ n' = f1₂ n') → planner_steps.body f0₁ f1₁ n = planner_steps.body f0₂ f1₂ n := by
  intro n_0 h_n_0 ih0 ih1
  refine asked4 (fun o1 o2 o3 o4 => (add_from rfl (agree1 (x := n_0) o1 (ih0 n_0 o2 (rank_le 2 (magnitude_le (a := n_0) (b := n_0) o3 o4) (by decide : 0 < 1)))))) ?_
  exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)
theorem executor_steps.ends : executor_steps.Ends := by
  intro f g x d ih
  obtain ⟨tag, a0⟩ := x
  rcases d with ⟨e, d⟩ | ⟨e, d⟩
  · have e : tag = 0 := e
    subst e
    exact executor_steps.congr (fun n => f (0, n)) (fun n => f (1, n)) (fun n => g (0, n)) (fun n => g (1, n)) a0 d (fun n' k0' lt => ih (0, n') (Or.inl ⟨rfl, k0'⟩) lt) (fun n' k0' lt => ih (1, n') (Or.inr ⟨rfl, k0'⟩) lt)
  · have e : tag = 1 := e
    subst e
    exact planner_steps.congr (fun n => f (0, n)) (fun n => f (1, n)) (fun n => g (0, n)) (fun n => g (1, n)) a0 d (fun n' k0' lt => ih (0, n') (Or.inl ⟨rfl, k0'⟩) lt) (fun n' k0' lt => ih (1, n') (Or.inr ⟨rfl, k0'⟩) lt)
theorem executor_steps.eq : ∀ (n : Int), (0 ≤ n) → executor_steps n = (if (n = 0) then 0 else (1 + (planner_steps (n - 1)))) :=
  fun n k0' => fix_eq (D := executor_steps.group.Domain) executor_steps.ends (0, n) (Or.inl ⟨rfl, k0'⟩)
theorem planner_steps.eq : ∀ (n : Int), (0 ≤ n) → planner_steps n = (1 + (executor_steps n)) :=
  fun n k0' => fix_eq (D := executor_steps.group.Domain) executor_steps.ends (1, n) (Or.inr ⟨rfl, k0'⟩)

theorem react.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → react.size n' < react.size n → f₁ n' = f₂ n') → react.body f₁ n = react.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react.ends : react.Ends := fun f g (x : Int) d ih =>
  react.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem react.eq : ∀ (n : Int), (0 ≤ n) → react n = (if (n = 0) then 0 else ((react (n - 1)) + 1)) :=
  fun n k0' => fix_eq react.ends n k0'

def executor_steps.run := executor_steps.eq
def planner_steps.run := planner_steps.eq
def react.run := react.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → executor_steps.size n < bound → (executor_steps n) = (2 * n)) ∧ (∀ n : Int, (0 ≤ n) → planner_steps.size n < bound → (planner_steps n) = (1 + (2 * n))) := by
  intro bound
  induction bound with
  | zero => exact ⟨fun _ _ lt => absurd lt (Nat.not_lt_zero _), fun _ _ lt => absurd lt (Nat.not_lt_zero _)⟩
  | succ bound ih =>
    refine ⟨?_, ?_⟩
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((executor_steps.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((executor_steps.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 planner_steps (x := n_1) o3).trans ((ih.2 n_1 o4 (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
    · intro n_0 h_n_0 lt
      refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((planner_steps.run n_0 o1).trans (add_from rfl ((call1 executor_steps (x := n_0) o2).trans ((ih.1 n_0 o3 (Nat.lt_of_lt_of_le (rank_le 2 (magnitude_le (a := n_0) (b := n_0) o4 o5) (by decide : 0 < 1)) (Nat.le_of_lt_succ lt))).trans rfl)))) rfl o6) ?_
      exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (executor_steps n) = (2 * n) :=
  fun n k0' =>
    (Steps.lemma_1 (executor_steps.size n + 1)).1 n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_1_2 : ∀ n : Int, (0 ≤ n) → (planner_steps n) = (1 + (2 * n)) :=
  fun n k0' =>
    (Steps.lemma_1 (planner_steps.size n + 1)).2 n k0' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a _ _ _ => executor_steps a, fun a _ _ _ => planner_steps a, fun a _ _ _ => react a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 10 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact react.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 10 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.mul .n2 .p0)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (executor_steps n) = (2 * (react n)) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.mul .n2 (.call1 10 .o0))) [Steps.rule_3, Steps.lemma_2_1_said.rule]
    (.step (.use 0 [.v0]) (.step (.use 1 [.v0]) .done))
    1 (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨executor_steps.ends, react.ends, Steps.part_1⟩
end planner_executor.revising_doubles
