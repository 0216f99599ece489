import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.nested_retries_add
/-- The relation `retries`. -/
def retries.body (retries : Int → Int → Int → Int) (n left r : Int) : Int := (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r)))))
def retries.Domain (n left r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ left) ∧ (0 ≤ r) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))
def retries.size (n left r : Int) : Nat := magnitude ((n * (r + 1)) + left)
def retries.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries.body (fun n left r => f (n, left, r)) x.1 x.2.1 x.2.2
def retries (n left r : Int) : Int := fix (fun (x : Int × Int × Int) => retries.size x.1 x.2.1 x.2.2) retries.step (n, left, r)
/-- The recursion of `retries` ends. -/
def retries.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries.Domain x.1 x.2.1 x.2.2) (fun x => retries.size x.1 x.2.1 x.2.2) retries.step

/-- The relation `retries_nested`. -/
def retries_nested.body (retries_nested : Int → Int → Int → Int) (runs n r : Int) : Int := (if (runs = 0) then 0 else ((retries n r r) + (retries_nested (runs - 1) n r)))
def retries_nested.Domain (runs n r : Int) : Prop := (0 ≤ runs) ∧ (0 ≤ n) ∧ (0 ≤ r) ∧ ((1 : Int) ≤ r)
def retries_nested.size (runs n r : Int) : Nat := magnitude runs
def retries_nested.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries_nested.body (fun runs n r => f (runs, n, r)) x.1 x.2.1 x.2.2
def retries_nested (runs n r : Int) : Int := fix (fun (x : Int × Int × Int) => retries_nested.size x.1 x.2.1 x.2.2) retries_nested.step (runs, n, r)
/-- The recursion of `retries_nested` ends. -/
def retries_nested.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries_nested.Domain x.1 x.2.1 x.2.2) (fun x => retries_nested.size x.1 x.2.1 x.2.2) retries_nested.step

/-- The claim `retries.nested_retries_add` fails at a point. -/
def Statement : Prop :=
  (retries.Ends) ∧ (retries_nested.Ends) ∧ (∀ runs n r : Int, (runs = 2) → (n = 1) → (r = 3) → (((1 : Int) ≤ r) ∧ (¬ (retries_nested runs n r) ≤ (n * (runs + r)))))
end retries.nested_retries_add

namespace retries.nested_retries_add
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

theorem retries_nested.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → (∀ runs' n' r' : Int, (0 ≤ runs') → (0 ≤ n') → (0 ≤ r') → ((1 : Int) ≤ r') → retries_nested.size runs' n' r' < retries_nested.size runs n r → f₁ runs' n' r' = f₂ runs' n' r') → retries_nested.body f₁ runs n r = retries_nested.body f₂ runs n r := by
  intro runs_0 n_1 r_2 h_runs_0 h_n_1 h_r_2 d0 ih
  rcases first1 h_r_2 with rfl | ⟨r_3, h_r_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩))
  · rcases first1 h_runs_0 with rfl | ⟨runs_4, h_runs_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree3 (x := runs_4) (y := n_1) (z := (r_3 + 1)) o2 o3 o4 (ih runs_4 n_1 (r_3 + 1) o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := runs_4) (b := (1 + runs_4)) o9 o10)))))) ?_
      exact shown [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩ (by decide +kernel)
theorem retries_nested.ends : retries_nested.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries_nested.congr (fun runs n r => f (runs, n, r)) (fun runs n r => g (runs, n, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun runs' n' r' k0' k1' k2' k3' lt => ih (runs', n', r') ⟨k0', k1', k2', k3'⟩ lt)
theorem retries_nested.eq : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → retries_nested runs n r = (if (runs = 0) then 0 else ((retries n r r) + (retries_nested (runs - 1) n r))) :=
  fun runs n r k0' k1' k2' k3' => fix_eq retries_nested.ends (runs, n, r) ⟨k0', k1', k2', k3'⟩

theorem Steps.fails : ∀ runs n r : Int, (runs = 2) → (n = 1) → (r = 3) → (((1 : Int) ≤ r) ∧ (¬ (retries_nested runs n r) ≤ (n * (runs + r)))) := by
  intro runs n r e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨retries.ends, retries_nested.ends, Steps.fails⟩
end retries.nested_retries_add
