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
  rcases first1 h_left_1 with rfl | ⟨left_3, h_left_3, rfl⟩
  · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)) h.1)
  · rcases total (r_2 - left_3 - 1) with h0_4_0 | h0_4_0
    · rcases first1 h_r_2 with rfl | ⟨r_4, h_r_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [n_0, left_3] [] ⟨h_n_0, h_left_3, trivial⟩)
      · obtain ⟨r_5, h_r_5, rfl⟩ := rest (v := r_4) (c := left_3) (of_rest h0_4_0 (by close [n_0, left_3, r_4] [] ⟨h_n_0, h_left_3, h_r_4, trivial⟩))
        rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
        · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
          exact shown [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩ (by decide +kernel)
        · rcases first1 h_left_3 with rfl | ⟨left_7, h_left_7, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) (add_from rfl (agree3 (x := n_6) (y := (r_5 + 1)) (z := (r_5 + 1)) o4 o5 o6 (ih n_6 (r_5 + 1) (r_5 + 1) o7 o8 o9 ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩ (magnitude_lt (a := ((n_6 * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + n_6) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) o12 o13)))))))) ?_
            exact shown [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (add_from rfl (call2 larger (agree3 (x := (n_6 + 1)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) o3 o4 o5 (ih (n_6 + 1) (left_7 + 1) (left_7 + r_5 + 2) o6 o7 o8 ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (magnitude_lt (a := (((n_6 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + n_6) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o11 o12))) (agree3 (x := n_6) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) o13 o14 o15 (ih n_6 (left_7 + r_5 + 2) (left_7 + r_5 + 2) o16 o17 o18 ⟨(le_from rfl rfl o19), (le_from rfl rfl o20)⟩ (magnitude_lt (a := ((n_6 * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + n_6) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o21 o22))))))))) ?_
            exact shown [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩ (by decide +kernel)
    · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_3) (c := r_2) (of_rest h0_4_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2, left_4] [] ⟨h_n_0, h_r_2, h_left_4, trivial⟩)) h.2)
theorem retries.ends : retries.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries.congr (fun n left r => f (n, left, r)) (fun n left r => g (n, left, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' left' r' k0' k1' k2' k3' lt => ih (n', left', r') ⟨k0', k1', k2', k3'⟩ lt)
theorem retries.eq : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0' k1' k2' k3' => fix_eq retries.ends (n, left, r) ⟨k0', k1', k2', k3'⟩

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

def retries.run := retries.eq
def retries_shared.run := retries_shared.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n left r : Int, (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → ((1 : Int) ≤ n) → ((1 : Int) ≤ left) → ((1 : Int) ≤ r) → retries.size n left r < bound → (retries n left r) = ((left + (n * r)) - r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 d1 d2 d3 lt
      rcases first1 h_left_1 with rfl | ⟨left_3, h_left_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)) h.1)
      · rcases total (r_2 - left_3 - 1) with h0_4_0 | h0_4_0
        · rcases first1 h_r_2 with rfl | ⟨r_4, h_r_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [n_0, left_3] [] ⟨h_n_0, h_left_3, trivial⟩)
          · obtain ⟨r_5, h_r_5, rfl⟩ := rest (v := r_4) (c := left_3) (of_rest h0_4_0 (by close [n_0, left_3, r_4] [] ⟨h_n_0, h_left_3, h_r_4, trivial⟩))
            rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
            · exact absurd d1 (not_le_from rfl rfl (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩))
            · rcases first1 h_left_3 with rfl | ⟨left_7, h_left_7, rfl⟩
              · rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((retries.run (1 + 0) (1 + 0) (1 + (0 + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_true (eq_from rfl rfl o5 o6) (add_from rfl ((call3 retries (x := 0) (y := (r_5 + 1)) (z := (r_5 + 1)) o7 o8 o9).trans ((retries.run 0 (r_5 + 1) (r_5 + 1) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩).trans (if_true (eq_from rfl rfl o15 o16) rfl))))))) rfl o17)) ?_
                  exact shown [r_5] [] ⟨h_r_5, trivial⟩ (by decide +kernel)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => same_from ((retries.run (1 + (1 + n_7)) (1 + 0) (1 + (0 + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_true (eq_from rfl rfl o5 o6) (add_from rfl ((call3 retries (x := (n_7 + 1)) (y := (r_5 + 1)) (z := (r_5 + 1)) o7 o8 o9).trans ((ih (n_7 + 1) (r_5 + 1) (r_5 + 1) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (le_from rfl rfl o15) (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_7 + 1) * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + (1 + n_7)) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) o18 o19) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl o20)) ?_
                  exact shown [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩ (by decide +kernel)
              · rcases first1 h_n_6 with rfl | ⟨n_8, h_n_8, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => same_from ((retries.run (1 + 0) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_false (ne_from_gt rfl rfl o5) (add_from rfl (larger_from_left ((call3 retries (x := 1) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) o6 o7 o8).trans ((ih 1 (left_7 + 1) (left_7 + r_5 + 2) o9 o10 o11 ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩ (le_from rfl rfl o14) (le_from rfl rfl o15) (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((1 * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + 0) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := 0) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) o19 o20 o21).trans ((retries.run 0 (left_7 + r_5 + 2) (left_7 + r_5 + 2) o22 o23 o24 ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩).trans (if_true (eq_from rfl rfl o27 o28) rfl))) o29))))) rfl o30))) ?_
                  exact shown [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩ (by decide +kernel)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => same_from ((retries.run (1 + (1 + n_8)) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_false (ne_from_gt rfl rfl o5) (add_from rfl (larger_from_left ((call3 retries (x := (n_8 + 2)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) o6 o7 o8).trans ((ih (n_8 + 2) (left_7 + 1) (left_7 + r_5 + 2) o9 o10 o11 ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩ (le_from rfl rfl o14) (le_from rfl rfl o15) (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 2) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := (n_8 + 1)) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) o19 o20 o21).trans ((ih (n_8 + 1) (left_7 + r_5 + 2) (left_7 + r_5 + 2) o22 o23 o24 ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ (le_from rfl rfl o27) (le_from rfl rfl o28) (le_from rfl rfl o29) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o30 o31) (Nat.le_of_lt_succ lt))).trans rfl)) o32))))) rfl o33))) ?_
                  exact shown [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩ (by decide +kernel)
        · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_3) (c := r_2) (of_rest h0_4_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2, left_4] [] ⟨h_n_0, h_r_2, h_left_4, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ n left r : Int, (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → ((1 : Int) ≤ n) → ((1 : Int) ≤ left) → ((1 : Int) ≤ r) → (retries n left r) = ((left + (n * r)) - r) :=
  fun n left r k0' k1' k2' k3' k4' k5' k6' =>
    (Steps.lemma_1 (retries.size n left r + 1)) n left r k0' k1' k2' k3' k4' k5' k6' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → retries_shared.size n budget < bound → (retries_shared n budget) = (n + budget)) := by
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
theorem Steps.lemma_2_1 : ∀ n budget : Int, (0 ≤ n) → (0 ≤ budget) → ((1 : Int) ≤ n) → (retries_shared n budget) = (n + budget) :=
  fun n budget k0' k1' k2' =>
    (Steps.lemma_2 (retries_shared.size n budget + 1)) n budget k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n r : Int, 0 ≤ n → 0 ≤ r → ((2 : Int) ≤ r) → (retries_shared n n) ≤ (retries n r r) := by
  intro n_0 r_1 h_n_0 h_r_1 a0
  rcases first2 h_r_1 with rfl | rfl | ⟨r_2, h_r_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((call2 retries_shared (x := 0) (y := 0) o1 o2).trans (by decide +kernel : (retries_shared 0 0) = 0)) ((call3 retries (x := 0) (y := (r_2 + 2)) (z := (r_2 + 2)) o3 o4 o5).trans ((retries.run 0 (r_2 + 2) (r_2 + 2) o6 o7 o8 ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩).trans (if_true (eq_from rfl rfl o11 o12) rfl))) o13)) ?_
      exact shown [r_2] [] ⟨h_r_2, trivial⟩ (by decide +kernel)
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((call2 retries_shared (x := (n_3 + 1)) (y := (n_3 + 1)) o1 o2).trans ((Steps.lemma_2_1 (n_3 + 1) (n_3 + 1) o3 o4 (le_from rfl rfl o5)).trans rfl)) ((call3 retries (x := (n_3 + 1)) (y := (r_2 + 2)) (z := (r_2 + 2)) o6 o7 o8).trans ((Steps.lemma_1_1 (n_3 + 1) (r_2 + 2) (r_2 + 2) o9 o10 o11 ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩ (le_from rfl rfl o14) (le_from rfl rfl o15) (le_from rfl rfl o16)).trans rfl)) o17)) ?_
      exact shown [r_2, n_3] [] ⟨h_r_2, h_n_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨retries.ends, retries_shared.ends, Steps.part_1⟩
end retries.shared_is_no_worse
