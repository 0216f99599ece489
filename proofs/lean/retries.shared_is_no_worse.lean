import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.shared_is_no_worse
/-- The relation `retries`. -/
def retries.body (retries : Int → Int → Int → Int) (n left r : Int) : Int := (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r)))))
def retries.Domain (n left r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ left) ∧ (0 ≤ r) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))
def retries.size (n left r : Int) : Nat := magnitude ((n * (r + 1)) + left)
def retries.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries.body (fun n left r => f (n, left, r)) x.1 x.2.1 x.2.2
def retries (n left r : Int) : Int := fix (fun (x : Int × Int × Int) => retries.size x.1 x.2.1 x.2.2) retries.step (n, left, r)
/-- The recursion of `retries` ends. -/
def retries.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries.Domain x.1 x.2.1 x.2.2) (fun x => retries.size x.1 x.2.1 x.2.2) retries.step

/-- The relation `retries_shared`. -/
def retries_shared.body (retries_shared : Int → Int → Int) (n budget : Int) : Int := (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1))))))
def retries_shared.Domain (n budget : Int) : Prop := (0 ≤ n) ∧ (0 ≤ budget)
def retries_shared.size (n budget : Int) : Nat := magnitude (n + budget)
def retries_shared.step (f : Int × Int → Int) (x : Int × Int) : Int := retries_shared.body (fun n budget => f (n, budget)) x.1 x.2
def retries_shared (n budget : Int) : Int := fix (fun (x : Int × Int) => retries_shared.size x.1 x.2) retries_shared.step (n, budget)
/-- The recursion of `retries_shared` ends. -/
def retries_shared.Ends : Prop := Falls (fun (x : Int × Int) => retries_shared.Domain x.1 x.2) (fun x => retries_shared.size x.1 x.2) retries_shared.step

/-- The claim `retries.shared_is_no_worse`. -/
def Statement : Prop :=
  (retries.Ends) ∧ (retries_shared.Ends) ∧ (∀ n r : Int, 0 ≤ n → 0 ≤ r → ((2 : Int) ≤ r) → (retries_shared n n) ≤ (retries n r r))
end retries.shared_is_no_worse

namespace retries.shared_is_no_worse
theorem retries.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → (∀ n' left' r' : Int, (0 ≤ n') → (0 ≤ left') → (0 ≤ r') → (((1 : Int) ≤ left') ∧ (left' ≤ r')) → retries.size n' left' r' < retries.size n left r → f₁ n' left' r' = f₂ n' left' r') → retries.body f₁ n left r = retries.body f₂ n left r := by
  intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 ih
  rcases total (left_1 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_left_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)
    obtain ⟨left_3, h_left_3, rfl⟩ := rest v1_3_0
    rcases total (r_2 - left_3 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_r_2
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_0, left_3] [] ⟨h_n_0, h_left_3, trivial⟩)
      obtain ⟨r_4, h_r_4, rfl⟩ := rest v1_4_0
      obtain ⟨r_5, h_r_5, rfl⟩ := rest (v := r_4) (c := left_3) (of_rest h0_4_0 (by close [n_0, left_3, r_4] [] ⟨h_n_0, h_left_3, h_r_4, trivial⟩))
      rcases total (0 - n_0) with h0_6_0 | h0_6_0
      · have v1_6_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · have at0_ := nonneg_at [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩
          refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
          decide +kernel
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        exact absurd_of h0_6_0 (by close [left_3, r_5, n_6] [] ⟨h_left_3, h_r_5, h_n_6, trivial⟩)
      · have v1_6_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩)
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        rcases total (0 - left_3) with h0_7_0 | h0_7_0
        · have v1_7_0 := start h_left_3
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · have at0_ := nonneg_at [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩
            have at1_ := eq_at [r_5, n_6]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_true_both (eq_from rfl rfl (at0_ o2) (at0_ o3)) (add_from rfl (agree3 (x := n_6) (y := (r_5 + 1)) (z := (r_5 + 1)) (at1_ o4) (at1_ o5) (at1_ o6) (ih n_6 (r_5 + 1) (r_5 + 1) (at0_ o7) (at0_ o8) (at0_ o9) ⟨(le_from rfl rfl (at0_ o10)), (le_from rfl rfl (at0_ o11))⟩ (magnitude_lt (a := ((n_6 * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + n_6) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) (at0_ o12) (at0_ o13)))))))) ?_
            decide +kernel
          obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
          exact absurd_of h0_7_0 (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)
        · have v1_7_0 := start h_left_3
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · exact absurd_of h0_7_0 (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)
          obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
          have at0_ := nonneg_at [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩
          have at1_ := eq_at [r_5, n_6, left_7]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_false_both (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl (call2 larger (agree3 (x := (n_6 + 1)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) (at1_ o3) (at1_ o4) (at1_ o5) (ih (n_6 + 1) (left_7 + 1) (left_7 + r_5 + 2) (at0_ o6) (at0_ o7) (at0_ o8) ⟨(le_from rfl rfl (at0_ o9)), (le_from rfl rfl (at0_ o10))⟩ (magnitude_lt (a := (((n_6 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + n_6) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (at0_ o11) (at0_ o12)))) (agree3 (x := n_6) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) (at1_ o13) (at1_ o14) (at1_ o15) (ih n_6 (left_7 + r_5 + 2) (left_7 + r_5 + 2) (at0_ o16) (at0_ o17) (at0_ o18) ⟨(le_from rfl rfl (at0_ o19)), (le_from rfl rfl (at0_ o20))⟩ (magnitude_lt (a := ((n_6 * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + n_6) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (at0_ o21) (at0_ o22))))))))) ?_
          decide +kernel
    · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_3) (c := r_2) (of_rest h0_4_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2, left_4] [] ⟨h_n_0, h_r_2, h_left_4, trivial⟩)) h.2)
  · have v1_3_0 := start h_left_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)) h.1)
    obtain ⟨left_3, h_left_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩)
theorem retries.ends : retries.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries.congr (fun n left r => f (n, left, r)) (fun n left r => g (n, left, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' left' r' k0 k1 k2 k3 lt => ih (n', left', r') ⟨k0, k1, k2, k3⟩ lt)
theorem retries.eq : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0 k1 k2 k3 => fix_eq retries.ends (n, left, r) ⟨k0, k1, k2, k3⟩

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

theorem retries.run : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0 k1 k2 k3 => (retries.eq n left r k0 k1 k2 k3)
theorem retries_shared.run : ∀ (n budget : Int), (0 ≤ n) → (0 ≤ budget) → retries_shared n budget = (if (n = 0) then 0 else (if (budget = 0) then (1 + (retries_shared (n - 1) 0)) else (1 + (larger (retries_shared (n - 1) budget) (retries_shared n (budget - 1)))))) :=
  fun n budget k0 k1 => (retries_shared.eq n budget k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n left r : Int, (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → ((1 : Int) ≤ n) → ((1 : Int) ≤ left) → ((1 : Int) ≤ r) → retries.size n left r < bound → (retries n left r) = ((left + (n * r)) - r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 d1 d2 d3 lt
      rcases total (left_1 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_left_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)
        obtain ⟨left_3, h_left_3, rfl⟩ := rest v1_3_0
        rcases total (r_2 - left_3 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_r_2
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [n_0, left_3] [] ⟨h_n_0, h_left_3, trivial⟩)
          obtain ⟨r_4, h_r_4, rfl⟩ := rest v1_4_0
          obtain ⟨r_5, h_r_5, rfl⟩ := rest (v := r_4) (c := left_3) (of_rest h0_4_0 (by close [n_0, left_3, r_4] [] ⟨h_n_0, h_left_3, h_r_4, trivial⟩))
          rcases total (n_0 - 1) with h0_6_0 | h0_6_0
          · have v1_6_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact absurd_of h0_6_0 (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩)
            obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
            rcases total (0 - left_3) with h0_7_0 | h0_7_0
            · have v1_7_0 := start h_left_3
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · rcases total (n_6 - 1) with h0_7_0 | h0_7_0
                · have v1_7_0 := start h_n_6
                  rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
                  · exact absurd_of h0_7_0 (by close [r_5] [] ⟨h_r_5, trivial⟩)
                  obtain ⟨n_7, h_n_7, rfl⟩ := rest v1_7_0
                  have at0_ := nonneg_at [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩
                  have at1_ := eq_at [r_5, n_7]
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((retries.run (1 + (1 + n_7)) (1 + 0) (1 + (0 + r_5)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (if_true (eq_from rfl rfl (at0_ o5) (at0_ o6)) (add_from rfl ((call3 retries (x := (n_7 + 1)) (y := (r_5 + 1)) (z := (r_5 + 1)) (at1_ o7) (at1_ o8) (at1_ o9)).trans ((ih (n_7 + 1) (r_5 + 1) (r_5 + 1) (at0_ o10) (at0_ o11) (at0_ o12) ⟨(le_from rfl rfl (at0_ o13)), (le_from rfl rfl (at0_ o14))⟩ (le_from rfl rfl (at0_ o15)) (le_from rfl rfl (at0_ o16)) (le_from rfl rfl (at0_ o17)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_7 + 1) * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + (1 + n_7)) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) (at0_ o18) (at0_ o19)) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl (at0_ o20) (at0_ o21)) ?_
                  decide +kernel
                · have v1_7_0 := start h_n_6
                  rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
                  · have at0_ := nonneg_at [r_5] [] ⟨h_r_5, trivial⟩
                    have at1_ := eq_at [r_5]
                    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => eq_from ((retries.run (1 + 0) (1 + 0) (1 + (0 + r_5)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (if_true (eq_from rfl rfl (at0_ o5) (at0_ o6)) (add_from rfl ((call3 retries (x := 0) (y := (r_5 + 1)) (z := (r_5 + 1)) (at1_ o7) (at1_ o8) (at1_ o9)).trans ((retries.run 0 (r_5 + 1) (r_5 + 1) (at0_ o10) (at0_ o11) (at0_ o12) ⟨(le_from rfl rfl (at0_ o13)), (le_from rfl rfl (at0_ o14))⟩).trans (if_true (eq_from rfl rfl (at0_ o15) (at0_ o16)) rfl))))))) rfl (at0_ o17) (at0_ o18)) ?_
                    decide +kernel
                  obtain ⟨n_7, h_n_7, rfl⟩ := rest v1_7_0
                  exact absurd_of h0_7_0 (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)
              obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
              exact absurd_of h0_7_0 (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)
            · have v1_7_0 := start h_left_3
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h0_7_0 (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)
              obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
              rcases total (n_6 - 1) with h0_8_0 | h0_8_0
              · have v1_8_0 := start h_n_6
                rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                · exact absurd_of h0_8_0 (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)
                obtain ⟨n_8, h_n_8, rfl⟩ := rest v1_8_0
                have at0_ := nonneg_at [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩
                have at1_ := eq_at [r_5, left_7, n_8]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => fun o34 => eq_from ((retries.run (1 + (1 + n_8)) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (if_false (ne_from_gt rfl rfl (at0_ o5)) (add_from rfl (larger_from_left ((call3 retries (x := (n_8 + 2)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) (at1_ o6) (at1_ o7) (at1_ o8)).trans ((ih (n_8 + 2) (left_7 + 1) (left_7 + r_5 + 2) (at0_ o9) (at0_ o10) (at0_ o11) ⟨(le_from rfl rfl (at0_ o12)), (le_from rfl rfl (at0_ o13))⟩ (le_from rfl rfl (at0_ o14)) (le_from rfl rfl (at0_ o15)) (le_from rfl rfl (at0_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 2) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := (n_8 + 1)) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) (at1_ o19) (at1_ o20) (at1_ o21)).trans ((ih (n_8 + 1) (left_7 + r_5 + 2) (left_7 + r_5 + 2) (at0_ o22) (at0_ o23) (at0_ o24) ⟨(le_from rfl rfl (at0_ o25)), (le_from rfl rfl (at0_ o26))⟩ (le_from rfl rfl (at0_ o27)) (le_from rfl rfl (at0_ o28)) (le_from rfl rfl (at0_ o29)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (at0_ o30) (at0_ o31)) (Nat.le_of_lt_succ lt))).trans rfl)) (at0_ o32)))))) rfl (at0_ o33) (at0_ o34)) ?_
                decide +kernel
              · have v1_8_0 := start h_n_6
                rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                · have at0_ := nonneg_at [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩
                  have at1_ := eq_at [r_5, left_7]
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from ((retries.run (1 + 0) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (if_false (ne_from_gt rfl rfl (at0_ o5)) (add_from rfl (larger_from_left ((call3 retries (x := 1) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) (at1_ o6) (at1_ o7) (at1_ o8)).trans ((ih 1 (left_7 + 1) (left_7 + r_5 + 2) (at0_ o9) (at0_ o10) (at0_ o11) ⟨(le_from rfl rfl (at0_ o12)), (le_from rfl rfl (at0_ o13))⟩ (le_from rfl rfl (at0_ o14)) (le_from rfl rfl (at0_ o15)) (le_from rfl rfl (at0_ o16)) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((1 * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + 0) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := 0) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) (at1_ o19) (at1_ o20) (at1_ o21)).trans ((retries.run 0 (left_7 + r_5 + 2) (left_7 + r_5 + 2) (at0_ o22) (at0_ o23) (at0_ o24) ⟨(le_from rfl rfl (at0_ o25)), (le_from rfl rfl (at0_ o26))⟩).trans (if_true (eq_from rfl rfl (at0_ o27) (at0_ o28)) rfl))) (at0_ o29)))))) rfl (at0_ o30) (at0_ o31)) ?_
                  decide +kernel
                obtain ⟨n_8, h_n_8, rfl⟩ := rest v1_8_0
                exact absurd_of h0_8_0 (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)
          · have v1_6_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact absurd d1 (not_le_from rfl rfl (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩))
            obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
            exact absurd_of h0_6_0 (by close [left_3, r_5, n_6] [] ⟨h_left_3, h_r_5, h_n_6, trivial⟩)
        · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_3) (c := r_2) (of_rest h0_4_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2, left_4] [] ⟨h_n_0, h_r_2, h_left_4, trivial⟩)) h.2)
      · have v1_3_0 := start h_left_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)) h.1)
        obtain ⟨left_3, h_left_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n left r : Int, (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → ((1 : Int) ≤ n) → ((1 : Int) ≤ left) → ((1 : Int) ≤ r) → (retries n left r) = ((left + (n * r)) - r) :=
  fun n left r k0 k1 k2 k3 k4 k5 k6 =>
    (Steps.lemma_1 (retries.size n left r + 1)) n left r k0 k1 k2 k3 k4 k5 k6 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → retries_shared.size n budget < bound → (retries_shared n budget) = (n + budget)) := by
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
theorem Steps.lemma_2_1 : ∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) :=
  fun n budget k0 k1 k2 =>
    (Steps.lemma_2 (retries_shared.size n budget + 1)) n budget k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n r : Int, 0 ≤ n → 0 ≤ r → ((2 : Int) ≤ r) → (retries_shared n n) ≤ (retries n r r) := by
  intro n_0 r_1 h_n_0 h_r_1 a0
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (n_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [r_2, n_3]
      have at1_ := nonneg_at [r_2, n_3] [] ⟨h_r_2, h_n_3, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from ((call2 retries_shared (x := (n_3 + 1)) (y := (n_3 + 1)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_2_1 (n_3 + 1) (n_3 + 1) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans rfl)) ((call3 retries (x := (n_3 + 1)) (y := (r_2 + 2)) (z := (r_2 + 2)) (at0_ o6) (at0_ o7) (at0_ o8)).trans ((Steps.lemma_1_1 (n_3 + 1) (r_2 + 2) (r_2 + 2) (at1_ o9) (at1_ o10) (at1_ o11) ⟨(le_from rfl rfl (at1_ o12)), (le_from rfl rfl (at1_ o13))⟩ (le_from rfl rfl (at1_ o14)) (le_from rfl rfl (at1_ o15)) (le_from rfl rfl (at1_ o16))).trans rfl)) (at1_ o17)) ?_
      decide +kernel
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [r_2]
        have at1_ := nonneg_at [r_2] [] ⟨h_r_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => le_from ((call2 retries_shared (x := 0) (y := 0) (at0_ o1) (at0_ o2)).trans (by decide +kernel : (retries_shared 0 0) = 0)) ((call3 retries (x := 0) (y := (r_2 + 2)) (z := (r_2 + 2)) (at0_ o3) (at0_ o4) (at0_ o5)).trans ((retries.run 0 (r_2 + 2) (r_2 + 2) (at1_ o6) (at1_ o7) (at1_ o8) ⟨(le_from rfl rfl (at1_ o9)), (le_from rfl rfl (at1_ o10))⟩).trans (if_true (eq_from rfl rfl (at1_ o11) (at1_ o12)) rfl))) (at1_ o13)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, n_3] [] ⟨h_r_2, h_n_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)

theorem proof : Statement := ⟨retries.ends, retries_shared.ends, Steps.part_1⟩
end retries.shared_is_no_worse
