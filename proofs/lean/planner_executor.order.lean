import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.order
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

/-- The claim `planner_executor.order`. -/
def Statement : Prop :=
  (planner.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ q₀ * (executor d k) ≤ p₀ * (ipow k d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ p₀ * (ipow k d) ≤ q₀ * (executor d k))))
end planner_executor.order

namespace planner_executor.order
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

def executor.run := executor.eq
def planner.run := planner.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → executor.size d k < bound → ((k - 1) * (executor d k)) = (((ipow k d) + (k * (ipow k d))) - 2)) ∧ (∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → planner.size d k < bound → ((k - 1) * (planner d k)) = ((((ipow k d) + (k * (ipow k d))) - 1) - k)) := by
  intro bound
  induction bound with
  | zero => exact ⟨fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _), fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)⟩
  | succ bound ih =>
    refine ⟨?_, ?_⟩
    · intro d_0 k_1 h_d_0 h_k_1 d0 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
      · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from (mul_from rfl ((executor.run 0 (2 + k_2) o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (0)) o5 o6 (ipow_number 0 rfl)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (0)) o7 o8 (ipow_number 0 rfl)))) rfl) o9) ?_
          exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
        · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (k_2 + 2)) (x := d_3) o1 o2) (shown [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow (k_2 + 2) d_3 = (d_3 * k_2 + p1_ + d_3 + 1) := e_p1_.trans (by ring [k_2, d_3, p1_])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => eq_from (mul_from rfl ((executor.run (1 + d_3) (2 + k_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (call2 planner (x := (d_3 + 1)) (y := (k_2 + 2)) o4 o5))))) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o6 o7 (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o9 o10 (ipow_sum (by decide) o11 (ipow_number 1 rfl) e_p1_)))) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o12 o13 (ipow_sum (by decide) o14 (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o15 o16 (ipow_sum (by decide) o17 (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (ih.2 (d_3 + 1) (k_2 + 2) o18 o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (rank_le 2 (magnitude_le (a := (d_3 + 1)) (b := (1 + d_3)) o21 o22) (by decide : 0 < 1)) (Nat.le_of_lt_succ lt))))) o23) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o24 o25 (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o27 o28 (ipow_sum (by decide) o29 (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (ih.2 (d_3 + 1) (k_2 + 2) o30 o31 (le_from rfl rfl o32) (Nat.lt_of_lt_of_le (rank_le 2 (magnitude_le (a := (d_3 + 1)) (b := (1 + d_3)) o33 o34) (by decide : 0 < 1)) (Nat.le_of_lt_succ lt))))) o35)))) ?_
          exact shown [k_2, d_3, p1_] [(planner (d_3 + 1) (k_2 + 2))] ⟨h_k_2, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
    · intro d_0 k_1 h_d_0 h_k_1 d0 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
      · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from (mul_from rfl ((planner.run 0 (2 + k_2) o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (0)) o5 o6 (ipow_number 0 rfl)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (0)) o7 o8 (ipow_number 0 rfl)))) rfl) rfl) o9) ?_
          exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
        · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (k_2 + 2)) (x := d_3) o1 o2) (shown [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow (k_2 + 2) d_3 = (d_3 * k_2 + p1_ + d_3 + 1) := e_p1_.trans (by ring [k_2, d_3, p1_])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => eq_from (mul_from rfl ((planner.run (1 + d_3) (2 + k_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (mul_from rfl (call2 executor (x := d_3) (y := (k_2 + 2)) o4 o5)))))) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o6 o7 (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) o9 o10 (ipow_sum (by decide) o11 (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (of_rest (multiple_of_eq (0 - k_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_3)) o12 o13 e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_3)) o14 o15 e_p1_))) rfl) (ih.1 d_3 (k_2 + 2) o16 o17 (le_from rfl rfl o18) (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := d_3) (b := (1 + d_3)) o19 o20) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))))) o21) (of_rest (multiple_of_eq (k_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_3)) o22 o23 e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_3)) o24 o25 e_p1_))) rfl) (ih.1 d_3 (k_2 + 2) o26 o27 (le_from rfl rfl o28) (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := d_3) (b := (1 + d_3)) o29 o30) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))))) o31)))) ?_
          exact shown [k_2, d_3, p1_] [(executor d_3 (k_2 + 2))] ⟨h_k_2, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → ((k - 1) * (executor d k)) = (((ipow k d) + (k * (ipow k d))) - 2) :=
  fun d k k0' k1' k2' =>
    (Steps.lemma_1 (executor.size d k + 1)).1 d k k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_1_2 : ∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → ((k - 1) * (planner d k)) = ((((ipow k d) + (k * (ipow k d))) - 1) - k) :=
  fun d k k0' k1' k2' =>
    (Steps.lemma_1 (planner.size d k + 1)).2 d k k0' k1' k2' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a b _ _ => executor a b, fun a b _ _ => planner a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .eq (.mul (.sub .p1 .n1) (.call2 8 .p0 .p1)) (.sub (.add (.call2 7 .p1 .p0) (.mul .p1 (.call2 7 .p1 .p0))) .n2)⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1_O_positive : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (0 : Int) < (ipow k d) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n0 .o0] (.lt .n0 (.call2 7 .o1 .o0)) [powerLine]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.name2 7 (.add .v1 .n2) .v0 (.step (.use 0 [(.add .v2 .n2), .v1]) (.raise 0 (.add (.add (.mul .v1 .v2) .v1) .n1) .done)))))
    2 (by decide +kernel) ⟨(powerLine_holds _), trivial⟩ [d_0, k_1] rfl ⟨h_d_0, h_k_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (1 * (executor d k)) ≤ (3 * (ipow k d)) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (k_2 + 2)) (x := d_0) o1 o2) (shown [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (k_2 + 2) d_0 = (d_0 * k_2 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_2, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from (mul_from rfl (call2 executor (x := d_0) (y := (k_2 + 2)) o1 o2)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) o3 o4 e_p1_)) (of_multiple (c := (k_2 + 1)) o5 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_0)) o6 o7 e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) o8 o9 e_p1_))) rfl) (Steps.lemma_1_1 d_0 (k_2 + 2) o10 o11 (le_from rfl rfl o12)))) o13)))) ?_
    exact shown [d_0, k_2, p1_] [(executor d_0 (k_2 + 2))] ⟨h_d_0, h_k_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ d k : Int, 0 ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ (1 * (executor d k)) ≤ (3 * (ipow k d))) :=
  fun d k h_start k0' k1' k2' => ⟨Steps.part_1_O_positive d k k0' k1' k2' h_start, Steps.part_1_O_bound d k k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (0 : Int) < (ipow k d) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n0 .o0] (.lt .n0 (.call2 7 .o1 .o0)) [powerLine]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.name2 7 (.add .v1 .n2) .v0 (.step (.use 0 [(.add .v2 .n2), .v1]) (.raise 0 (.add (.add (.mul .v1 .v2) .v1) .n1) .done)))))
    2 (by decide +kernel) ⟨(powerLine_holds _), trivial⟩ [d_0, k_1] rfl ⟨h_d_0, h_k_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (1 * (ipow k d)) ≤ (1 * (executor d k)) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (k_2 + 2)) (x := d_0) o1 o2) (shown [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (k_2 + 2) d_0 = (d_0 * k_2 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_2, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) o1 o2 e_p1_)) (mul_from rfl (call2 executor (x := d_0) (y := (k_2 + 2)) o3 o4)) (of_multiple (c := (k_2 + 1)) o5 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_0)) o6 o7 e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) o8 o9 e_p1_))) rfl) (Steps.lemma_1_1 d_0 (k_2 + 2) o10 o11 (le_from rfl rfl o12)))) o13)))) ?_
    exact shown [d_0, k_2, p1_] [(executor d_0 (k_2 + 2))] ⟨h_d_0, h_k_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ d k : Int, 0 ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ (1 * (ipow k d)) ≤ (1 * (executor d k))) :=
  fun d k h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive d k k0' k1' k2' h_start, Steps.part_1_Omega_bound d k k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ q₀ * (executor d k) ≤ p₀ * (ipow k d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ p₀ * (ipow k d) ≤ q₀ * (executor d k))) := ⟨⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨planner.ends, Steps.part_1⟩
end planner_executor.order
