import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.one_attempt_per_smallest_task
/-- The relation `planner`. -/
def planner.body (planner : Int → Int → Int) (executor : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 0 else (1 + (k * (executor (d - 1) k))))
def planner.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def planner.size (d k : Int) : Nat := 2 * magnitude d + 0
/-- The relation `executor`. -/
def executor.body (planner : Int → Int → Int) (executor : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 1 else (1 + (planner d k)))
def executor.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def executor.size (d k : Int) : Nat := 2 * magnitude d + 1
def planner.group.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int :=
  if x.1 = 0 then planner.body (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) x.2.1 x.2.2 else executor.body (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) x.2.1 x.2.2
def planner.group.size (x : Int × Int × Int) : Nat :=
  if x.1 = 0 then planner.size x.2.1 x.2.2 else executor.size x.2.1 x.2.2
def planner.group.Domain (x : Int × Int × Int) : Prop :=
  (x.1 = 0 ∧ planner.Domain x.2.1 x.2.2) ∨ (x.1 = 1 ∧ executor.Domain x.2.1 x.2.2)
def planner (d k : Int) : Int := fix planner.group.size planner.group.step (0, d, k)
def executor (d k : Int) : Int := fix planner.group.size planner.group.step (1, d, k)
/-- The recursion of `planner`, `executor` ends. -/
def planner.Ends : Prop := Falls planner.group.Domain planner.group.size planner.group.step

/-- The claim `planner_executor.one_attempt_per_smallest_task` fails at a point. -/
def Statement : Prop :=
  (planner.Ends) ∧ (∀ d k : Int, (d = 2) → (k = 2) → (((2 : Int) ≤ k) ∧ (¬ (executor d k) ≤ (2 * (ipow k d)))))
end planner_executor.one_attempt_per_smallest_task

namespace planner_executor.one_attempt_per_smallest_task
theorem planner.congr (f0₁ : Int → Int → Int) (f1₁ : Int → Int → Int) (f0₂ : Int → Int → Int) (f1₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → planner.size d' k' < planner.size d k → f0₁ d' k' = f0₂ d' k') → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → executor.size d' k' < planner.size d k → f1₁ d' k' = f1₂ d' k') → planner.body f0₁ f1₁ d k = planner.body f0₂ f1₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih0 ih1
  rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [k_1] [] ⟨h_k_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := d_2) (y := k_1) o2 o3 (ih1 d_2 k_1 o4 o5 (rank_lt (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7) (by decide : 1 < 2)))))))) ?_
    exact shown [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩ (by decide +kernel)
theorem executor.congr (f0₁ : Int → Int → Int) (f1₁ : Int → Int → Int) (f0₂ : Int → Int → Int) (f1₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → planner.size d' k' < executor.size d k → f0₁ d' k' = f0₂ d' k') → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → executor.size d' k' < executor.size d k → f1₁ d' k' = f1₂ d' k') → executor.body f0₁ f1₁ d k = executor.body f0₂ f1₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih0 ih1
  rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [k_1] [] ⟨h_k_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree2 (x := (d_2 + 1)) (y := k_1) o2 o3 (ih0 (d_2 + 1) k_1 o4 o5 (rank_le 2 (magnitude_le (a := (d_2 + 1)) (b := (1 + d_2)) o6 o7) (by decide : 0 < 1))))))) ?_
    exact shown [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩ (by decide +kernel)
theorem planner.ends : planner.Ends := by
  intro f g x d ih
  obtain ⟨tag, a0, a1⟩ := x
  rcases d with ⟨e, d⟩ | ⟨e, d⟩
  · have e : tag = 0 := e
    subst e
    exact planner.congr (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) (fun d k => g (0, d, k)) (fun d k => g (1, d, k)) a0 a1 d.1 d.2 (fun d' k' k0' k1' lt => ih (0, d', k') (Or.inl ⟨rfl, ⟨k0', k1'⟩⟩) lt) (fun d' k' k0' k1' lt => ih (1, d', k') (Or.inr ⟨rfl, ⟨k0', k1'⟩⟩) lt)
  · have e : tag = 1 := e
    subst e
    exact executor.congr (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) (fun d k => g (0, d, k)) (fun d k => g (1, d, k)) a0 a1 d.1 d.2 (fun d' k' k0' k1' lt => ih (0, d', k') (Or.inl ⟨rfl, ⟨k0', k1'⟩⟩) lt) (fun d' k' k0' k1' lt => ih (1, d', k') (Or.inr ⟨rfl, ⟨k0', k1'⟩⟩) lt)
theorem planner.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → planner d k = (if (d = 0) then 0 else (1 + (k * (executor (d - 1) k)))) :=
  fun d k k0' k1' => fix_eq (D := planner.group.Domain) planner.ends (0, d, k) (Or.inl ⟨rfl, ⟨k0', k1'⟩⟩)
theorem executor.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → executor d k = (if (d = 0) then 1 else (1 + (planner d k))) :=
  fun d k k0' k1' => fix_eq (D := planner.group.Domain) planner.ends (1, d, k) (Or.inr ⟨rfl, ⟨k0', k1'⟩⟩)

theorem Steps.fails : ∀ d k : Int, (d = 2) → (k = 2) → (((2 : Int) ≤ k) ∧ (¬ (executor d k) ≤ (2 * (ipow k d)))) := by
  intro d k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨planner.ends, Steps.fails⟩
end planner_executor.one_attempt_per_smallest_task
