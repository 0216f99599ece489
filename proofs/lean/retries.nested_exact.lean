import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace retries.nested_exact
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

/-- The claim `retries.nested_exact`. -/
def Statement : Prop :=
  (retries.Ends) ∧ (retries_nested.Ends) ∧ (∀ runs n r : Int, 0 ≤ runs → 0 ≤ n → 0 ≤ r → ((1 : Int) ≤ r) → (retries_nested runs n r) = ((runs * n) * r))
end retries.nested_exact

namespace retries.nested_exact
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
        · exact (if_true_both (eq_from rfl rfl (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩) (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩)) rfl)
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        exact absurd_of h0_6_0 (by close [left_3, r_5, n_6] [] ⟨h_left_3, h_r_5, h_n_6, trivial⟩)
      · have v1_6_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [left_3, r_5] [] ⟨h_left_3, h_r_5, trivial⟩)
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        rcases total (0 - left_3) with h0_7_0 | h0_7_0
        · have v1_7_0 := start h_left_3
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · exact (if_false_both (ne_from_gt rfl rfl (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)) (if_true_both (eq_from rfl rfl (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩) (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)) (add_from rfl (agree3 (x := n_6) (y := (r_5 + 1)) (z := (r_5 + 1)) (by ring [r_5, n_6]) (by ring [r_5, n_6]) (by ring [r_5, n_6]) (ih n_6 (r_5 + 1) (r_5 + 1) (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩) (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩) (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)), (le_from rfl rfl (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩))⟩ (magnitude_lt (a := ((n_6 * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + n_6) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩) (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)))))))
          obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
          exact absurd_of h0_7_0 (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)
        · have v1_7_0 := start h_left_3
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · exact absurd_of h0_7_0 (by close [r_5, n_6] [] ⟨h_r_5, h_n_6, trivial⟩)
          obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
          exact (if_false_both (ne_from_gt rfl rfl (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)) (if_false_both (ne_from_gt rfl rfl (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)) (add_from rfl (call2 larger (agree3 (x := (n_6 + 1)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) (by ring [r_5, n_6, left_7]) (by ring [r_5, n_6, left_7]) (by ring [r_5, n_6, left_7]) (ih (n_6 + 1) (left_7 + 1) (left_7 + r_5 + 2) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)), (le_from rfl rfl (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩))⟩ (magnitude_lt (a := (((n_6 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + n_6) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)))) (agree3 (x := n_6) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) (by ring [r_5, n_6, left_7]) (by ring [r_5, n_6, left_7]) (by ring [r_5, n_6, left_7]) (ih n_6 (left_7 + r_5 + 2) (left_7 + r_5 + 2) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩)), (le_from rfl rfl (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩))⟩ (magnitude_lt (a := ((n_6 * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + n_6) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩) (by close [r_5, n_6, left_7] [] ⟨h_r_5, h_n_6, h_left_7, trivial⟩))))))))
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

theorem retries_nested.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → (∀ runs' n' r' : Int, (0 ≤ runs') → (0 ≤ n') → (0 ≤ r') → ((1 : Int) ≤ r') → retries_nested.size runs' n' r' < retries_nested.size runs n r → f₁ runs' n' r' = f₂ runs' n' r') → retries_nested.body f₁ runs n r = retries_nested.body f₂ runs n r := by
  intro runs_0 n_1 r_2 h_runs_0 h_n_1 h_r_2 d0 ih
  rcases total (r_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_r_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩)
    obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
    rcases total (0 - runs_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_runs_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (eq_from rfl rfl (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩) (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩)) rfl)
      obtain ⟨runs_4, h_runs_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩)
    · have v1_4_0 := start h_runs_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩)
      obtain ⟨runs_4, h_runs_4, rfl⟩ := rest v1_4_0
      exact (if_false_both (ne_from_gt rfl rfl (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩)) (add_from rfl (agree3 (x := runs_4) (y := n_1) (z := (r_3 + 1)) (by ring [n_1, r_3, runs_4]) (by ring [n_1, r_3, runs_4]) (by ring [n_1, r_3, runs_4]) (ih runs_4 n_1 (r_3 + 1) (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩) (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩) (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩) (le_from rfl rfl (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩)) (magnitude_lt (a := runs_4) (b := (1 + runs_4)) (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩) (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩))))))
  · have v1_3_0 := start h_r_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩))
    obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩)
theorem retries_nested.ends : retries_nested.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries_nested.congr (fun runs n r => f (runs, n, r)) (fun runs n r => g (runs, n, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun runs' n' r' k0 k1 k2 k3 lt => ih (runs', n', r') ⟨k0, k1, k2, k3⟩ lt)
theorem retries_nested.eq : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → retries_nested runs n r = (if (runs = 0) then 0 else ((retries n r r) + (retries_nested (runs - 1) n r))) :=
  fun runs n r k0 k1 k2 k3 => fix_eq retries_nested.ends (runs, n, r) ⟨k0, k1, k2, k3⟩

theorem retries.run : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0 k1 k2 k3 => (retries.eq n left r k0 k1 k2 k3)
theorem retries_nested.run : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → retries_nested runs n r = (if (runs = 0) then 0 else ((retries n r r) + (retries_nested (runs - 1) n r))) :=
  fun runs n r k0 k1 k2 k3 => (retries_nested.eq runs n r k0 k1 k2 k3)
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
                  exact eq_from ((retries.run (1 + (1 + n_7)) (1 + 0) (1 + (0 + r_5)) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)) (if_true (eq_from rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)) (add_from rfl ((call3 retries (x := (n_7 + 1)) (y := (r_5 + 1)) (z := (r_5 + 1)) (by ring [r_5, n_7]) (by ring [r_5, n_7]) (by ring [r_5, n_7])).trans ((ih (n_7 + 1) (r_5 + 1) (r_5 + 1) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)), (le_from rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩))⟩ (le_from rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)) (le_from rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)) (le_from rfl rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_7 + 1) * ((r_5 + 1) + 1)) + (r_5 + 1))) (b := (((1 + (1 + n_7)) * ((1 + (0 + r_5)) + 1)) + (1 + 0))) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩) (by close [r_5, n_7] [] ⟨h_r_5, h_n_7, trivial⟩)
                · have v1_7_0 := start h_n_6
                  rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
                  · exact eq_from ((retries.run (1 + 0) (1 + 0) (1 + (0 + r_5)) (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [r_5] [] ⟨h_r_5, trivial⟩)) (if_true (eq_from rfl rfl (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩)) (add_from rfl ((call3 retries (x := 0) (y := (r_5 + 1)) (z := (r_5 + 1)) (by ring [r_5]) (by ring [r_5]) (by ring [r_5])).trans ((retries.run 0 (r_5 + 1) (r_5 + 1) (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩) ⟨(le_from rfl rfl (by close [r_5] [] ⟨h_r_5, trivial⟩)), (le_from rfl rfl (by close [r_5] [] ⟨h_r_5, trivial⟩))⟩).trans (if_true (eq_from rfl rfl (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩)) rfl))))))) rfl (by close [r_5] [] ⟨h_r_5, trivial⟩) (by close [r_5] [] ⟨h_r_5, trivial⟩)
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
                exact eq_from ((retries.run (1 + (1 + n_8)) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (if_false (ne_from_gt rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (add_from rfl (larger_from_left ((call3 retries (x := (n_8 + 2)) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) (by ring [r_5, left_7, n_8]) (by ring [r_5, left_7, n_8]) (by ring [r_5, left_7, n_8])).trans ((ih (n_8 + 2) (left_7 + 1) (left_7 + r_5 + 2) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)), (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩))⟩ (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 2) * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := (n_8 + 1)) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) (by ring [r_5, left_7, n_8]) (by ring [r_5, left_7, n_8]) (by ring [r_5, left_7, n_8])).trans ((ih (n_8 + 1) (left_7 + r_5 + 2) (left_7 + r_5 + 2) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)), (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩))⟩ (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (le_from rfl rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (((n_8 + 1) * ((left_7 + r_5 + 2) + 1)) + (left_7 + r_5 + 2))) (b := (((1 + (1 + n_8)) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)))))) rfl (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩) (by close [r_5, left_7, n_8] [] ⟨h_r_5, h_left_7, h_n_8, trivial⟩)
              · have v1_8_0 := start h_n_6
                rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                · exact eq_from ((retries.run (1 + 0) (1 + (1 + left_7)) (1 + ((1 + left_7) + r_5)) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) (if_false (ne_from_gt rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) (add_from rfl (larger_from_left ((call3 retries (x := 1) (y := (left_7 + 1)) (z := (left_7 + r_5 + 2)) (by ring [r_5, left_7]) (by ring [r_5, left_7]) (by ring [r_5, left_7])).trans ((ih 1 (left_7 + 1) (left_7 + r_5 + 2) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)), (le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩))⟩ (le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) (le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) (le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := ((1 * ((left_7 + r_5 + 2) + 1)) + (left_7 + 1))) (b := (((1 + 0) * ((1 + ((1 + left_7) + r_5)) + 1)) + (1 + (1 + left_7)))) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 retries (x := 0) (y := (left_7 + r_5 + 2)) (z := (left_7 + r_5 + 2)) (by ring [r_5, left_7]) (by ring [r_5, left_7]) (by ring [r_5, left_7])).trans ((retries.run 0 (left_7 + r_5 + 2) (left_7 + r_5 + 2) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) ⟨(le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)), (le_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩))⟩).trans (if_true (eq_from rfl rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)) rfl))) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)))))) rfl (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩) (by close [r_5, left_7] [] ⟨h_r_5, h_left_7, trivial⟩)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ runs n r : Int, (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → retries_nested.size runs n r < bound → (retries_nested runs n r) = ((runs * n) * r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro runs_0 n_1 r_2 h_runs_0 h_n_1 h_r_2 d0 lt
      rcases total (r_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_r_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩)
        obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
        rcases total (0 - runs_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_runs_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact eq_from ((retries_nested.run 0 n_1 (1 + r_3) (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩) (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩) (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩) d0).trans (if_true (eq_from rfl rfl (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩) (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩)) rfl)) rfl (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩) (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩)
          obtain ⟨runs_4, h_runs_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [n_1, r_3, runs_4] [] ⟨h_n_1, h_r_3, h_runs_4, trivial⟩)
        · have v1_4_0 := start h_runs_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [n_1, r_3] [] ⟨h_n_1, h_r_3, trivial⟩)
          obtain ⟨runs_4, h_runs_4, rfl⟩ := rest v1_4_0
          rcases total (n_1 - 1) with h0_5_0 | h0_5_0
          · have v1_5_0 := start h_n_1
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd_of h0_5_0 (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            exact eq_from ((retries_nested.run (1 + runs_4) (1 + n_5) (1 + r_3) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)) (add_from ((call3 retries (x := (n_5 + 1)) (y := (r_3 + 1)) (z := (r_3 + 1)) (by ring [r_3, runs_4, n_5]) (by ring [r_3, runs_4, n_5]) (by ring [r_3, runs_4, n_5])).trans ((Steps.lemma_1_1 (n_5 + 1) (r_3 + 1) (r_3 + 1) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) ⟨(le_from rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)), (le_from rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩))⟩ (le_from rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)) (le_from rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)) (le_from rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩))).trans rfl)) ((call3 retries_nested (x := runs_4) (y := (n_5 + 1)) (z := (r_3 + 1)) (by ring [r_3, runs_4, n_5]) (by ring [r_3, runs_4, n_5]) (by ring [r_3, runs_4, n_5])).trans ((ih runs_4 (n_5 + 1) (r_3 + 1) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (le_from rfl rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := runs_4) (b := (1 + runs_4)) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩) (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)
          · have v1_5_0 := start h_n_1
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact eq_from ((retries_nested.run (1 + runs_4) 0 (1 + r_3) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)) (add_from ((call3 retries (x := 0) (y := (r_3 + 1)) (z := (r_3 + 1)) (by ring [r_3, runs_4]) (by ring [r_3, runs_4]) (by ring [r_3, runs_4])).trans ((retries.run 0 (r_3 + 1) (r_3 + 1) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) ⟨(le_from rfl rfl (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)), (le_from rfl rfl (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩))⟩).trans (if_true (eq_from rfl rfl (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)) rfl))) ((call3 retries_nested (x := runs_4) (y := 0) (z := (r_3 + 1)) (by ring [r_3, runs_4]) (by ring [r_3, runs_4]) (by ring [r_3, runs_4])).trans ((ih runs_4 0 (r_3 + 1) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (le_from rfl rfl (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := runs_4) (b := (1 + runs_4)) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩) (by close [r_3, runs_4] [] ⟨h_r_3, h_runs_4, trivial⟩)
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [r_3, runs_4, n_5] [] ⟨h_r_3, h_runs_4, h_n_5, trivial⟩)
      · have v1_3_0 := start h_r_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩))
        obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ runs n r : Int, (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → (retries_nested runs n r) = ((runs * n) * r) :=
  fun runs n r k0 k1 k2 k3 =>
    (Steps.lemma_2 (retries_nested.size runs n r + 1)) runs n r k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ runs n r : Int, 0 ≤ runs → 0 ≤ n → 0 ≤ r → ((1 : Int) ≤ r) → (retries_nested runs n r) = ((runs * n) * r) := by
  intro runs_0 n_1 r_2 h_runs_0 h_n_1 h_r_2 a0
  rcases total (r_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_r_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩)
    obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
    exact eq_from ((call3 retries_nested (x := runs_0) (y := n_1) (z := (r_3 + 1)) (by ring [runs_0, n_1, r_3]) (by ring [runs_0, n_1, r_3]) (by ring [runs_0, n_1, r_3])).trans ((Steps.lemma_2_1 runs_0 n_1 (r_3 + 1) (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩) (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩) (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩) (le_from rfl rfl (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩))).trans rfl)) rfl (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩) (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩)
  · have v1_3_0 := start h_r_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [runs_0, n_1] [] ⟨h_runs_0, h_n_1, trivial⟩))
    obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [runs_0, n_1, r_3] [] ⟨h_runs_0, h_n_1, h_r_3, trivial⟩)

theorem proof : Statement := ⟨retries.ends, retries_nested.ends, Steps.part_1⟩
end retries.nested_exact
