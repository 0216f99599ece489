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
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [budget_1] [] ⟨h_budget_1, trivial⟩ (by decide +kernel)
  · rcases first1 h_budget_1 with rfl | ⟨budget_3, h_budget_3, rfl⟩
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) (add_from rfl (agree2 (x := n_2) (y := 0) o4 rfl (ih n_2 0 o5 o6 (magnitude_lt (a := (n_2 + 0)) (b := ((1 + n_2) + 0)) o7 o8))))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (add_from rfl (call2 larger (agree2 (x := n_2) (y := (budget_3 + 1)) o3 o4 (ih n_2 (budget_3 + 1) o5 o6 (magnitude_lt (a := (n_2 + (budget_3 + 1))) (b := ((1 + n_2) + (1 + budget_3))) o7 o8))) (agree2 (x := (n_2 + 1)) (y := budget_3) o9 o10 (ih (n_2 + 1) budget_3 o11 o12 (magnitude_lt (a := ((n_2 + 1) + budget_3)) (b := ((1 + n_2) + (1 + budget_3))) o13 o14))))))))) ?_
      exact shown [n_2, budget_3] [] ⟨h_n_2, h_budget_3, trivial⟩ (by decide +kernel)
theorem retries_shared.ends : retries_shared.Ends := fun f g (x : Int × Int) d ih =>
  retries_shared.congr (fun n budget => f (n, budget)) (fun n budget => g (n, budget)) x.1 x.2 d.1 d.2 (fun n' budget' k0' k1' lt => ih (n', budget') ⟨k0', k1'⟩ lt)
theorem retries_shared.eq : ∀ (n budget : Int), (0 ≤ n) → (0 ≤ budget) → retries_shared n budget = (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1)))))) :=
  fun n budget k0' k1' => fix_eq retries_shared.ends (n, budget) ⟨k0', k1'⟩

def retries_shared.run := retries_shared.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → retries_shared.size n budget < bound → (retries_shared n budget) = (n + budget)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 budget_1 h_n_0 h_budget_1 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [budget_1] [] ⟨h_budget_1, trivial⟩))
      · rcases first1 h_budget_1 with rfl | ⟨budget_3, h_budget_3, rfl⟩
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((retries_shared.run (1 + 0) 0 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (if_true (eq_from rfl rfl o4 o5) (add_from rfl ((call2 retries_shared (x := 0) (y := 0) o6 rfl).trans (by decide +kernel : (retries_shared 0 0) = 0)))))) rfl o7) ?_
            exact shown [] [] trivial (by decide +kernel)
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((retries_shared.run (1 + (1 + n_3)) 0 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (if_true (eq_from rfl rfl o4 o5) (add_from rfl ((call2 retries_shared (x := (n_3 + 1)) (y := 0) o6 rfl).trans ((ih (n_3 + 1) 0 o7 o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((n_3 + 1) + 0)) (b := ((1 + (1 + n_3)) + 0)) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl o12) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
        · rcases first1 h_n_2 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => same_from ((retries_shared.run (1 + 0) (1 + budget_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (if_false (ne_from_gt rfl rfl o4) (add_from rfl (larger_from_right ((call2 retries_shared (x := 0) (y := (budget_3 + 1)) o5 o6).trans ((retries_shared.run 0 (budget_3 + 1) o7 o8).trans (if_true (eq_from rfl rfl o9 o10) rfl))) ((call2 retries_shared (x := 1) (y := budget_3) o11 o12).trans ((ih 1 budget_3 o13 o14 (le_from rfl rfl o15) (Nat.lt_of_lt_of_le (magnitude_lt (a := (1 + budget_3)) (b := ((1 + 0) + (1 + budget_3))) o16 o17) (Nat.le_of_lt_succ lt))).trans rfl)) o18))))) rfl o19)) ?_
            exact shown [budget_3] [] ⟨h_budget_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => same_from ((retries_shared.run (1 + (1 + n_4)) (1 + budget_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (if_false (ne_from_gt rfl rfl o4) (add_from rfl (larger_from_right ((call2 retries_shared (x := (n_4 + 1)) (y := (budget_3 + 1)) o5 o6).trans ((ih (n_4 + 1) (budget_3 + 1) o7 o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((n_4 + 1) + (budget_3 + 1))) (b := ((1 + (1 + n_4)) + (1 + budget_3))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) ((call2 retries_shared (x := (n_4 + 2)) (y := budget_3) o12 o13).trans ((ih (n_4 + 2) budget_3 o14 o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((n_4 + 2) + budget_3)) (b := ((1 + (1 + n_4)) + (1 + budget_3))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) o19))))) rfl o20)) ?_
            exact shown [budget_3, n_4] [] ⟨h_budget_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) :=
  fun n budget k0' k1' k2' =>
    (Steps.lemma_1 (retries_shared.size n budget + 1)) n budget k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n budget : Int, 0 ≤ n → 0 ≤ budget → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) := by
  intro n_0 budget_1 h_n_0 h_budget_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [budget_1] [] ⟨h_budget_1, trivial⟩))
  · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call2 retries_shared (x := (n_2 + 1)) (y := budget_1) o1 o2).trans ((Steps.lemma_1_1 (n_2 + 1) budget_1 o3 o4 (le_from rfl rfl o5)).trans rfl)) rfl o6) ?_
    exact shown [budget_1, n_2] [] ⟨h_budget_1, h_n_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨retries_shared.ends, Steps.part_1⟩
end retries.shared_exact
