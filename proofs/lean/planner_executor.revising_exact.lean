import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.revising_exact
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

/-- The claim `planner_executor.revising_exact`. -/
def Statement : Prop :=
  (executor_steps.Ends) ∧ (∀ n : Int, 0 ≤ n → (planner_steps n) = ((2 * n) + 1))
end planner_executor.revising_exact

namespace planner_executor.revising_exact
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

def executor_steps.run := executor_steps.eq
def planner_steps.run := planner_steps.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → planner_steps.size n < bound → (planner_steps n) = ((2 * n) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from ((planner_steps.run 0 o1).trans (add_from rfl ((call1 executor_steps (x := 0) o2).trans (by decide +kernel : (executor_steps 0) = 0)))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((planner_steps.run (1 + n_1) o1).trans (add_from rfl ((call1 executor_steps (x := (n_1 + 1)) o2).trans ((executor_steps.run (n_1 + 1) o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from rfl ((call1 planner_steps (x := n_1) o5).trans ((ih n_1 o6 (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := n_1) (b := (1 + n_1)) o7 o8) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))).trans rfl)))))))) rfl o9) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (planner_steps n) = ((2 * n) + 1) :=
  fun n k0' =>
    (Steps.lemma_1 (planner_steps.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a _ _ _ => executor_steps a, fun a _ _ _ => planner_steps a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.add (.mul .n2 .p0) .n1)⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (planner_steps n) = ((2 * n) + 1) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 9 .o0) (.add (.mul .n2 .o0) .n1)) [Steps.rule_1]
    (.step (.use 0 [.v0]) .done)
    1 (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨executor_steps.ends, Steps.part_1⟩
end planner_executor.revising_exact
