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
  rcases total (0 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [budget_1] [] ⟨h_budget_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [budget_1, n_2] [] ⟨h_budget_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [budget_1] [] ⟨h_budget_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (0 - budget_1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_budget_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
        have at1_ := eq_at [n_2]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_true_both (eq_from rfl rfl (at0_ o2) (at0_ o3)) (add_from rfl (agree2 (x := n_2) (y := 0) (at1_ o4) (at1_ o5) (ih n_2 0 (at0_ o6) (at0_ o7) (magnitude_lt (a := (n_2 + 0)) (b := ((1 + n_2) + 0)) (at0_ o8) (at0_ o9)))))))) ?_
        decide +kernel
      obtain ⟨budget_3, h_budget_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, budget_3] [] ⟨h_n_2, h_budget_3, trivial⟩)
    · have v1_3_0 := start h_budget_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨budget_3, h_budget_3, rfl⟩ := rest v1_3_0
      have at0_ := nonneg_at [n_2, budget_3] [] ⟨h_n_2, h_budget_3, trivial⟩
      have at1_ := eq_at [n_2, budget_3]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_false_both (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl (call2 larger (agree2 (x := n_2) (y := (budget_3 + 1)) (at1_ o3) (at1_ o4) (ih n_2 (budget_3 + 1) (at0_ o5) (at0_ o6) (magnitude_lt (a := (n_2 + (budget_3 + 1))) (b := ((1 + n_2) + (1 + budget_3))) (at0_ o7) (at0_ o8)))) (agree2 (x := (n_2 + 1)) (y := budget_3) (at1_ o9) (at1_ o10) (ih (n_2 + 1) budget_3 (at0_ o11) (at0_ o12) (magnitude_lt (a := ((n_2 + 1) + budget_3)) (b := ((1 + n_2) + (1 + budget_3))) (at0_ o13) (at0_ o14))))))))) ?_
      decide +kernel
theorem retries_shared.ends : retries_shared.Ends := fun f g (x : Int × Int) d ih =>
  retries_shared.congr (fun n budget => f (n, budget)) (fun n budget => g (n, budget)) x.1 x.2 d.1 d.2 (fun n' budget' k0 k1 lt => ih (n', budget') ⟨k0, k1⟩ lt)
theorem retries_shared.eq : ∀ (n budget : Int), (0 ≤ n) → (0 ≤ budget) → retries_shared n budget = (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1)))))) :=
  fun n budget k0 k1 => fix_eq retries_shared.ends (n, budget) ⟨k0, k1⟩

theorem retries_shared.run : ∀ (n budget : Int), (0 ≤ n) → (0 ≤ budget) → retries_shared n budget = (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1)))))) :=
  fun n budget k0 k1 => (retries_shared.eq n budget k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → retries_shared.size n budget < bound → (retries_shared n budget) = (n + budget)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 budget_1 h_n_0 h_budget_1 d0 lt
      rcases total (n_0 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [budget_1] [] ⟨h_budget_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        rcases total (0 - budget_1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_budget_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · rcases total (n_2 - 1) with h0_3_0 | h0_3_0
            · have v1_3_0 := start h_n_2
              rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
              · exact absurd_of h0_3_0 (by decide +kernel)
              obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => eq_from ((retries_shared.run (1 + (1 + n_3)) 0 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) (add_from rfl ((call2 retries_shared (x := (n_3 + 1)) (y := 0) (at1_ o6) (at1_ o7)).trans ((ih (n_3 + 1) 0 (at0_ o8) (at0_ o9) (le_from rfl rfl (at0_ o10)) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((n_3 + 1) + 0)) (b := ((1 + (1 + n_3)) + 0)) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl (at0_ o13) (at0_ o14)) ?_
              decide +kernel
            · have v1_3_0 := start h_n_2
              rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((retries_shared.run (1 + 0) 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o3)) (if_true (eq_from rfl rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) (add_from rfl ((call2 retries_shared (x := 0) (y := 0) (at0_ o6) (at0_ o7)).trans (by decide +kernel : (retries_shared 0 0) = 0)))))) rfl (of_decide_eq_true o8) (of_decide_eq_true o9)) ?_
                decide +kernel
              obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
              exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          obtain ⟨budget_3, h_budget_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [n_2, budget_3] [] ⟨h_n_2, h_budget_3, trivial⟩)
        · have v1_3_0 := start h_budget_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
          obtain ⟨budget_3, h_budget_3, rfl⟩ := rest v1_3_0
          rcases total (n_2 - 1) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [budget_3] [] ⟨h_budget_3, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := nonneg_at [budget_3, n_4] [] ⟨h_budget_3, h_n_4, trivial⟩
            have at1_ := eq_at [budget_3, n_4]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((retries_shared.run (1 + (1 + n_4)) (1 + budget_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from rfl (larger_from_right ((call2 retries_shared (x := (n_4 + 1)) (y := (budget_3 + 1)) (at1_ o5) (at1_ o6)).trans ((ih (n_4 + 1) (budget_3 + 1) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((n_4 + 1) + (budget_3 + 1))) (b := ((1 + (1 + n_4)) + (1 + budget_3))) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call2 retries_shared (x := (n_4 + 2)) (y := budget_3) (at1_ o12) (at1_ o13)).trans ((ih (n_4 + 2) budget_3 (at0_ o14) (at0_ o15) (le_from rfl rfl (at0_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((n_4 + 2) + budget_3)) (b := ((1 + (1 + n_4)) + (1 + budget_3))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) (at0_ o19)))))) rfl (at0_ o20) (at0_ o21)) ?_
            decide +kernel
          · have v1_4_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [budget_3] [] ⟨h_budget_3, trivial⟩
              have at1_ := eq_at [budget_3]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((retries_shared.run (1 + 0) (1 + budget_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from rfl (larger_from_right ((call2 retries_shared (x := 0) (y := (budget_3 + 1)) (at1_ o5) (at1_ o6)).trans ((retries_shared.run 0 (budget_3 + 1) (at0_ o7) (at0_ o8)).trans (if_true (eq_from rfl rfl (at0_ o9) (at0_ o10)) rfl))) ((call2 retries_shared (x := 1) (y := budget_3) (at1_ o11) (at1_ o12)).trans ((ih 1 budget_3 (at0_ o13) (at0_ o14) (le_from rfl rfl (at0_ o15)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (1 + budget_3)) (b := ((1 + 0) + (1 + budget_3))) (at0_ o16) (at0_ o17)) (Nat.le_of_lt_succ lt))).trans rfl)) (at0_ o18)))))) rfl (at0_ o19) (at0_ o20)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [budget_3, n_4] [] ⟨h_budget_3, h_n_4, trivial⟩)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [budget_1] [] ⟨h_budget_1, trivial⟩))
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [budget_1, n_2] [] ⟨h_budget_1, h_n_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) :=
  fun n budget k0 k1 k2 =>
    (Steps.lemma_1 (retries_shared.size n budget + 1)) n budget k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n budget : Int, 0 ≤ n → 0 ≤ budget → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) := by
  intro n_0 budget_1 h_n_0 h_budget_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [budget_1] [] ⟨h_budget_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := eq_at [budget_1, n_2]
    have at1_ := nonneg_at [budget_1, n_2] [] ⟨h_budget_1, h_n_2, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((call2 retries_shared (x := (n_2 + 1)) (y := budget_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (n_2 + 1) budget_1 (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans rfl)) rfl (at1_ o6) (at1_ o7)) ?_
    decide +kernel
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [budget_1] [] ⟨h_budget_1, trivial⟩))
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [budget_1, n_2] [] ⟨h_budget_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨retries_shared.ends, Steps.part_1⟩
end retries.shared_exact
