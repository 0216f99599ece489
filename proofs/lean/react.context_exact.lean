import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.context_exact
/-- The relation `react_context_tokens`. -/
def react_context_tokens.body (react_context_tokens : Int → Int → Int → Int → Int) (n p' t m : Int) : Int := (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i)))))
def react_context_tokens.Domain (n p' t m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def react_context_tokens.size (n p' t m : Int) : Nat := magnitude n
def react_context_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := react_context_tokens.body (fun n p' t m => f (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2
def react_context_tokens (n p' t m : Int) : Int := fix (fun (x : Int × Int × Int × Int) => react_context_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) react_context_tokens.step (n, p', t, m)
/-- The recursion of `react_context_tokens` ends. -/
def react_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => react_context_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => react_context_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) react_context_tokens.step

/-- The claim `react.context_exact`. -/
def Statement : Prop :=
  (react_context_tokens.Ends) ∧ (∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))))
end react.context_exact

namespace react.context_exact
theorem react_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' p'' t' m' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → (0 ≤ m') → ((1 : Int) ≤ m') → react_context_tokens.size n' p'' t' m' < react_context_tokens.size n p' t m → f₁ n' p'' t' m' = f₂ n' p'' t' m') → react_context_tokens.body f₁ n p' t m = react_context_tokens.body f₂ n p' t m := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 d0 ih
  rcases first1 h_m_3 with rfl | ⟨m_4, h_m_4, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩ (by decide +kernel)
    · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree4 (x := n_5) (y := p_1) (z := t_2) (w := (m_4 + 1)) o2 o3 o4 o5 (ih n_5 p_1 t_2 (m_4 + 1) o6 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := n_5) (b := (1 + n_5)) o11 o12))) rfl))) ?_
      exact shown [p_1, t_2, m_4, n_5] [] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩ (by decide +kernel)
theorem react_context_tokens.ends : react_context_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  react_context_tokens.congr (fun n p' t m => f (n, p', t, m)) (fun n p' t m => g (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' p'' t' m' k0' k1' k2' k3' k4' lt => ih (n', p'', t', m') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem react_context_tokens.eq : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i))))) :=
  fun n p' t m k0' k1' k2' k3' k4' => fix_eq react_context_tokens.ends (n, p', t, m) ⟨k0', k1', k2', k3', k4'⟩

def sum_1 (n p' t mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((n - 1) * t)) + j_))
def sum_1.size (n p' t mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (n p' t mm : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → sum_1 n p' t mm = (if (mm ≤ 0) then 0 else ((sum_1 n p' t (mm - 1)) + ((p' + ((n - 1) * t)) + (mm - 1)))) :=
  fun n p' t mm k0' k1' k2' k3' => sumTo_eq mm _
theorem react_context_tokens.run : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sum_1 n p' t m))) :=
  fun n p' t m k0' k1' k2' k3' k4' => (react_context_tokens.eq n p' t m k0' k1' k2' k3' k4').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t mm : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → sum_1.size n p' t mm < bound → ((2 * 1) * (sum_1 n p' t mm)) = (((((2 * (p' * mm)) + (mm ^ 2)) + (2 * ((n * t) * mm))) - mm) - (2 * (t * mm)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 mm_3 h_n_0 h_p_1 h_t_2 h_mm_3 lt
      rcases first1 h_mm_3 with rfl | ⟨mm_4, h_mm_4, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from (mul_from rfl ((sum_1.run n_0 p_1 t_2 0 o1 o2 o3 o4).trans (if_true (le_from rfl rfl o5) rfl))) rfl o6) ?_
        exact shown [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked11 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 => eq_from (mul_from rfl ((sum_1.run n_0 p_1 t_2 (1 + mm_4) o1 o2 o3 o4).trans (if_false (not_le_from rfl rfl o5) (add_from (call4 sum_1 (x := n_0) (y := p_1) (z := t_2) (w := mm_4) o6 o7 o8 o9) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_0 p_1 t_2 mm_4 o10 o11 o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) o14 o15) (Nat.le_of_lt_succ lt))))) o16) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_0 p_1 t_2 mm_4 o17 o18 o19 o20 (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) o21 o22) (Nat.le_of_lt_succ lt))))) o23))) ?_
        exact shown [n_0, p_1, t_2, mm_4] [(sum_1 n_0 p_1 t_2 mm_4)] ⟨h_n_0, h_p_1, h_t_2, h_mm_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n p' t mm : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → ((2 * 1) * (sum_1 n p' t mm)) = (((((2 * (p' * mm)) + (mm ^ 2)) + (2 * ((n * t) * mm))) - mm) - (2 * (t * mm))) :=
  fun n p' t mm k0' k1' k2' k3' =>
    (Steps.lemma_1 (sum_1.size n p' t mm + 1)) n p' t mm k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n p' t m : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens.size n p' t m < bound → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 d0 lt
      rcases first1 h_m_3 with rfl | ⟨m_4, h_m_4, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((react_context_tokens.run 0 p_1 t_2 (1 + m_4) o1 o2 o3 o4 d0).trans (if_true (eq_from rfl rfl o5 o6) rfl))) rfl o7) ?_
          exact shown [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked1 (fun o37 => eq_from (mul_from rfl ((react_context_tokens.run (1 + n_5) p_1 t_2 (1 + m_4) o1 o2 o3 o4 d0).trans (if_false (ne_from_gt rfl rfl o5) (add_from (call4 react_context_tokens (x := n_5) (y := p_1) (z := t_2) (w := (m_4 + 1)) o6 o7 o8 o9) (call4 sum_1 (x := (n_5 + 1)) (y := p_1) (z := t_2) (w := (m_4 + 1)) o10 o11 o12 o13))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_5 + 1) p_1 t_2 (m_4 + 1) o14 o15 o16 o17))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_5 p_1 t_2 (m_4 + 1) o18 o19 o20 o21 (le_from rfl rfl o22) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) o23 o24) (Nat.le_of_lt_succ lt)))))) o25) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_5 + 1) p_1 t_2 (m_4 + 1) o26 o27 o28 o29))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_5 p_1 t_2 (m_4 + 1) o30 o31 o32 o33 (le_from rfl rfl o34) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) o35 o36) (Nat.le_of_lt_succ lt)))))) o37))))) ?_
          exact shown [p_1, t_2, m_4, n_5] [(react_context_tokens n_5 p_1 t_2 (m_4 + 1)), (sum_1 (n_5 + 1) p_1 t_2 (m_4 + 1))] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n p' t m : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))) :=
  fun n p' t m k0' k1' k2' k3' k4' =>
    (Steps.lemma_2 (react_context_tokens.size n p' t m + 1)) n p' t m k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))) := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 a0
  rcases first1 h_m_3 with rfl | ⟨m_4, h_m_4, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => eq_from (mul_from rfl (call4 react_context_tokens (x := n_0) (y := p_1) (z := t_2) (w := (m_4 + 1)) o1 o2 o3 o4)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 p_1 t_2 (m_4 + 1) o5 o6 o7 o8 (le_from rfl rfl o9)))) o10) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 p_1 t_2 (m_4 + 1) o11 o12 o13 o14 (le_from rfl rfl o15)))) o16))) ?_
    exact shown [n_0, p_1, t_2, m_4] [(react_context_tokens n_0 p_1 t_2 (m_4 + 1))] ⟨h_n_0, h_p_1, h_t_2, h_m_4, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨react_context_tokens.ends, Steps.part_1⟩
end react.context_exact
