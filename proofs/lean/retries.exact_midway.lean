import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.exact_midway
/-- The relation `retries`. -/
def retries.body (retries : Int → Int → Int → Int) (n left r : Int) : Int := (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r)))))
def retries.Domain (n left r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ left) ∧ (0 ≤ r) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))
def retries.size (n left r : Int) : Nat := magnitude ((n * (r + 1)) + left)
def retries.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries.body (fun n left r => f (n, left, r)) x.1 x.2.1 x.2.2
def retries (n left r : Int) : Int := fix (fun (x : Int × Int × Int) => retries.size x.1 x.2.1 x.2.2) retries.step (n, left, r)
/-- The recursion of `retries` ends. -/
def retries.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries.Domain x.1 x.2.1 x.2.2) (fun x => retries.size x.1 x.2.1 x.2.2) retries.step

/-- The claim `retries.exact_midway`. -/
def Statement : Prop :=
  (retries.Ends) ∧ (∀ n left r : Int, 0 ≤ n → 0 ≤ left → 0 ≤ r → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))) → (retries n left r) = (((n - 1) * r) + left))
end retries.exact_midway

namespace retries.exact_midway
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

def retries.run := retries.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n left r : Int, (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))) → retries.size n left r < bound → (retries n left r) = (((n - 1) * r) + left)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 d1 lt
      rcases first1 h_left_1 with rfl | ⟨left_3, h_left_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)) h.1)
      · rcases total (r_2 - left_3 - 1) with h0_4_0 | h0_4_0
        · rcases first1 h_r_2 with rfl | ⟨r_4, h_r_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [n_0, left_3] [] ⟨h_n_0, h_left_3, trivial⟩)
          · obtain ⟨r_5, h_r_5, rfl⟩ := rest (v := r_4) (c := left_3) (of_rest h0_4_0 (by close [n_0, left_3, r_4] [] ⟨h_n_0, h_left_3, h_r_4, trivial⟩))
            rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
            · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩)) h.1)
            · rcases first1 h_left_3 with rfl | ⟨left_7, h_left_7, rfl⟩
              · rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((retries.run (1 + 0) (1 + 0) (1 + (0 + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_true (eq_from rfl rfl o5 o6) (add_from rfl ((call3 retries (x := 0) (y := (r_5 + 1)) (z := (r_5 + 1)) o7 o8 o9).trans ((retries.run 0 (r_5 + 1) (r_5 + 1) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩).trans (if_true (eq_from rfl rfl o15 o16) rfl))))))) rfl o17)) ?_
                  exact shown [r_5] [] ⟨h_r_5, trivial⟩ (by decide +kernel)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => same_from ((retries.run (1 + (1 + n_7)) (1 + 0) (1 + (0 + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_true (eq_from rfl rfl o5 o6) (add_from rfl ((call3 retries (x := (n_7 + 1)) (y := (r_5 + 1)) (z := (r_5 + 1)) o7 o8 o9).trans ((ih (n_7 + 1) (r_5 + 1) (r_5 + 1) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ ⟨(le_from rfl rfl o15), ⟨(le_from rfl rfl o16), (le_from rfl rfl o17)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_7 + 1) * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + (1 + n_7)) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) o18 o19) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl o20)) ?_
                  exact shown [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩ (by decide +kernel)
              · rcases first1 h_n_6 with rfl | ⟨n_8, h_n_8, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => same_from ((retries.run (1 + 0) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_false (ne_from_gt rfl rfl o5) (add_from rfl (larger_from_left ((call3 retries (x := 1) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) o6 o7 o8).trans ((ih 1 (left_7 + 1) (left_7 + r_5 + 2) o9 o10 o11 ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩ ⟨(le_from rfl rfl o14), ⟨(le_from rfl rfl o15), (le_from rfl rfl o16)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := ((1 * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + 0) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := 0) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) o19 o20 o21).trans ((retries.run 0 (left_7 + r_5 + 2) (left_7 + r_5 + 2) o22 o23 o24 ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩).trans (if_true (eq_from rfl rfl o27 o28) rfl))) o29))))) rfl o30))) ?_
                  exact shown [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩ (by decide +kernel)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => same_from ((retries.run (1 + (1 + n_8)) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (if_false (ne_from_gt rfl rfl o5) (add_from rfl (larger_from_left ((call3 retries (x := (n_8 + 2)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) o6 o7 o8).trans ((ih (n_8 + 2) (left_7 + 1) (left_7 + r_5 + 2) o9 o10 o11 ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩ ⟨(le_from rfl rfl o14), ⟨(le_from rfl rfl o15), (le_from rfl rfl o16)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 2) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := (n_8 + 1)) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) o19 o20 o21).trans ((ih (n_8 + 1) (left_7 + r_5 + 2) (left_7 + r_5 + 2) o22 o23 o24 ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ ⟨(le_from rfl rfl o27), ⟨(le_from rfl rfl o28), (le_from rfl rfl o29)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) o30 o31) (Nat.le_of_lt_succ lt))).trans rfl)) o32))))) rfl o33))) ?_
                  exact shown [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩ (by decide +kernel)
        · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_3) (c := r_2) (of_rest h0_4_0 (by close [n_0, r_2, left_3] [] ⟨h_n_0, h_r_2, h_left_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, r_2, left_4] [] ⟨h_n_0, h_r_2, h_left_4, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ n left r : Int, (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))) → (retries n left r) = (((n - 1) * r) + left) :=
  fun n left r k0' k1' k2' k3' k4' =>
    (Steps.lemma_1 (retries.size n left r + 1)) n left r k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n left r : Int, 0 ≤ n → 0 ≤ left → 0 ≤ r → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))) → (retries n left r) = (((n - 1) * r) + left) := by
  intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 a0
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_1, r_2] [] ⟨h_left_1, h_r_2, trivial⟩)) h.1)
  · rcases first1 h_left_1 with rfl | ⟨left_4, h_left_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [r_2, n_3] [] ⟨h_r_2, h_n_3, trivial⟩)) h.2.1)
    · rcases total (r_2 - left_4 - 1) with h0_5_0 | h0_5_0
      · rcases first1 h_r_2 with rfl | ⟨r_5, h_r_5, rfl⟩
        · exact absurd_of h0_5_0 (by close [n_3, left_4] [] ⟨h_n_3, h_left_4, trivial⟩)
        · obtain ⟨r_6, h_r_6, rfl⟩ := rest (v := r_5) (c := left_4) (of_rest h0_5_0 (by close [n_3, left_4, r_5] [] ⟨h_n_3, h_left_4, h_r_5, trivial⟩))
          refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call3 retries (x := (n_3 + 1)) (y := (left_4 + 1)) (z := (left_4 + r_6 + 1)) o1 o2 o3).trans ((Steps.lemma_1_1 (n_3 + 1) (left_4 + 1) (left_4 + r_6 + 1) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩ ⟨(le_from rfl rfl o9), ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩⟩).trans rfl)) rfl o12) ?_
          exact shown [n_3, left_4, r_6] [] ⟨h_n_3, h_left_4, h_r_6, trivial⟩ (by decide +kernel)
      · obtain ⟨left_5, h_left_5, rfl⟩ := rest (v := left_4) (c := r_2) (of_rest h0_5_0 (by close [r_2, n_3, left_4] [] ⟨h_r_2, h_n_3, h_left_4, trivial⟩))
        exact absurd a0 (fun h => (not_le_from rfl rfl (by close [r_2, n_3, left_5] [] ⟨h_r_2, h_n_3, h_left_5, trivial⟩)) h.2.2)

theorem proof : Statement := ⟨retries.ends, Steps.part_1⟩
end retries.exact_midway
