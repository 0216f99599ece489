import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.split_in_two
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

/-- The claim `planner_executor.split_in_two`. -/
def Statement : Prop :=
  (planner.Ends) ∧ (∀ d : Int, 0 ≤ d → (executor d 2) = ((3 * (ipow 2 d)) - 2))
end planner_executor.split_in_two

namespace planner_executor.split_in_two
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

def executor__k_2 (d : Int) : Int := executor d 2
def executor__k_2.size (d : Int) : Nat := executor.size d 2
def planner__k_2 (d : Int) : Int := planner d 2
def planner__k_2.size (d : Int) : Nat := planner.size d 2
theorem executor__k_2.run : ∀ (d : Int), (0 ≤ d) → executor__k_2 d = (if (d = 0) then 1 else (1 + (planner__k_2 d))) :=
  fun d k0' => (executor.eq d 2 k0' (by decide))
theorem planner__k_2.run : ∀ (d : Int), (0 ≤ d) → planner__k_2 d = (if (d = 0) then 0 else (1 + (2 * (executor__k_2 (d - 1))))) :=
  fun d k0' => (planner.eq d 2 k0' (by decide))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → executor__k_2.size d < bound → (executor__k_2 d) = ((3 * (ipow 2 d)) - 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((executor__k_2.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) (sub_from (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl o4 (ipow_number 0 rfl))) rfl) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_1) o1 o2) (shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((executor__k_2.run (1 + d_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 planner__k_2 (x := (d_1 + 1)) o3).trans ((planner__k_2.run (d_1 + 1) o4).trans (if_false (ne_from_gt rfl rfl o5) (add_from rfl (mul_from rfl ((call1 executor__k_2 (x := d_1) o6).trans ((ih d_1 o7 (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := d_1) (b := (1 + d_1)) o8 o9) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))).trans (sub_from (mul_from rfl (ipow_from (b := 2) (y := (d_1)) rfl o10 e_p1_)) rfl))))))))))) (sub_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) rfl o11 (ipow_sum (by decide) o12 (ipow_number 1 rfl) e_p1_))) rfl) o13)) ?_
        exact shown [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (executor__k_2 d) = ((3 * (ipow 2 d)) - 2) :=
  fun d k0' =>
    (Steps.lemma_1 (executor__k_2.size d + 1)) d k0' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a b _ _ => executor a b, fun a b _ _ => planner a b, fun a _ _ _ => executor__k_2 a, fun a _ _ _ => planner__k_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.sub (.mul .n3 (.call2 7 .n2 .p0)) .n2)⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ d : Int, 0 ≤ d → (executor d 2) = ((3 * (ipow 2 d)) - 2) := by
  intro d_0 h_d_0
  have g' := shown_by Steps.table [] (.eq (.call1 10 .o0) (.sub (.mul .n3 (.call2 7 .n2 .o0)) .n2)) [Steps.rule_1, powerLine]
    (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 0 [.v1]) .done))))
    1 (by decide +kernel) ⟨Steps.rule_1_holds, (powerLine_holds _), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨planner.ends, Steps.part_1⟩
end planner_executor.split_in_two
