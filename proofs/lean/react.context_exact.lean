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
  rcases total (m_3 - 1) with h0_4_0 | h0_4_0
  · have v1_4_0 := start h_m_3
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩)
    obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
    rcases total (0 - n_0) with h0_5_0 | h0_5_0
    · have v1_5_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · have at0_ := nonneg_at [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
        decide +kernel
      obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
      exact absurd_of h0_5_0 (by close [p_1, t_2, m_4, n_5] [] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩)
    · have v1_5_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact absurd_of h0_5_0 (by close [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩)
      obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
      have at0_ := nonneg_at [p_1, t_2, m_4, n_5] [] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩
      have at1_ := eq_at [p_1, t_2, m_4, n_5]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree4 (x := n_5) (y := p_1) (z := t_2) (w := (m_4 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (at1_ o5) (ih n_5 p_1 t_2 (m_4 + 1) (at0_ o6) (at0_ o7) (at0_ o8) (at0_ o9) (le_from rfl rfl (at0_ o10)) (magnitude_lt (a := n_5) (b := (1 + n_5)) (at0_ o11) (at0_ o12)))) rfl))) ?_
      decide +kernel
  · have v1_4_0 := start h_m_3
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
    obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [n_0, p_1, t_2, m_4] [] ⟨h_n_0, h_p_1, h_t_2, h_m_4, trivial⟩)
theorem react_context_tokens.ends : react_context_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  react_context_tokens.congr (fun n p' t m => f (n, p', t, m)) (fun n p' t m => g (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' p'' t' m' k0 k1 k2 k3 k4 lt => ih (n', p'', t', m') ⟨k0, k1, k2, k3, k4⟩ lt)
theorem react_context_tokens.eq : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i))))) :=
  fun n p' t m k0 k1 k2 k3 k4 => fix_eq react_context_tokens.ends (n, p', t, m) ⟨k0, k1, k2, k3, k4⟩

def sum_1 (n p' t mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((n - 1) * t)) + j_))
def sum_1.size (n p' t mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (n p' t mm : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → sum_1 n p' t mm = (if (mm ≤ 0) then 0 else ((sum_1 n p' t (mm - 1)) + ((p' + ((n - 1) * t)) + (mm - 1)))) :=
  fun n p' t mm k0 k1 k2 k3 => sumTo_eq mm _
theorem react_context_tokens.run : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sum_1 n p' t m))) :=
  fun n p' t m k0 k1 k2 k3 k4 => (react_context_tokens.eq n p' t m k0 k1 k2 k3 k4).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t mm : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → sum_1.size n p' t mm < bound → ((2 * 1) * (sum_1 n p' t mm)) = ((1 * (((1 * ((2 * (p' * mm)) + (1 * (mm ^ 2)))) + (2 * ((n * t) * mm))) - mm)) - (2 * (t * mm)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 mm_3 h_n_0 h_p_1 h_t_2 h_mm_3 lt
      rcases total (0 - mm_3) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_mm_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := nonneg_at [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((sum_1.run n_0 p_1 t_2 0 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_true (le_from rfl rfl (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨mm_4, h_mm_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [n_0, p_1, t_2, mm_4] [] ⟨h_n_0, h_p_1, h_t_2, h_mm_4, trivial⟩)
      · have v1_4_0 := start h_mm_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩)
        obtain ⟨mm_4, h_mm_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [n_0, p_1, t_2, mm_4] [] ⟨h_n_0, h_p_1, h_t_2, h_mm_4, trivial⟩
        have at1_ := eq_at [n_0, p_1, t_2, mm_4]
        have at2_ := nonneg_at [n_0, p_1, t_2, mm_4] [(sum_1 n_0 p_1 t_2 mm_4)] ⟨h_n_0, h_p_1, h_t_2, h_mm_4, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => eq_from (mul_from rfl ((sum_1.run n_0 p_1 t_2 (1 + mm_4) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_false (not_le_from rfl rfl (at0_ o5)) (add_from (call4 sum_1 (x := n_0) (y := p_1) (z := t_2) (w := mm_4) (at1_ o6) (at1_ o7) (at1_ o8) (at1_ o9)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_0 p_1 t_2 mm_4 (at0_ o10) (at0_ o11) (at0_ o12) (at0_ o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))))) (at2_ o16)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_0 p_1 t_2 mm_4 (at0_ o17) (at0_ o18) (at0_ o19) (at0_ o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) (at0_ o21) (at0_ o22)) (Nat.le_of_lt_succ lt))))) (at2_ o23))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n p' t mm : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → ((2 * 1) * (sum_1 n p' t mm)) = ((1 * (((1 * ((2 * (p' * mm)) + (1 * (mm ^ 2)))) + (2 * ((n * t) * mm))) - mm)) - (2 * (t * mm))) :=
  fun n p' t mm k0 k1 k2 k3 =>
    (Steps.lemma_1 (sum_1.size n p' t mm + 1)) n p' t mm k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n p' t m : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens.size n p' t m < bound → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 d0 lt
      rcases total (m_3 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_m_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩)
        obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
        rcases total (0 - n_0) with h0_5_0 | h0_5_0
        · have v1_5_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · have at0_ := nonneg_at [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from (mul_from rfl ((react_context_tokens.run 0 p_1 t_2 (1 + m_4) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4) d0).trans (if_true (eq_from rfl rfl (at0_ o5) (at0_ o6)) rfl))) rfl (at0_ o7) (at0_ o8)) ?_
            decide +kernel
          obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
          exact absurd_of h0_5_0 (by close [p_1, t_2, m_4, n_5] [] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩)
        · have v1_5_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · exact absurd_of h0_5_0 (by close [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩)
          obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
          have at0_ := nonneg_at [p_1, t_2, m_4, n_5] [] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩
          have at1_ := eq_at [p_1, t_2, m_4, n_5]
          have at2_ := eq_at [p_1, t_2, m_4, n_5, (react_context_tokens n_5 p_1 t_2 (m_4 + 1))]
          have at3_ := nonneg_at [p_1, t_2, m_4, n_5] [(react_context_tokens n_5 p_1 t_2 (m_4 + 1))] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩
          have at4_ := nonneg_at [p_1, t_2, m_4, n_5] [(react_context_tokens n_5 p_1 t_2 (m_4 + 1)), (sum_1 (n_5 + 1) p_1 t_2 (m_4 + 1))] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => fun o37 => eq_from (mul_from rfl ((react_context_tokens.run (1 + n_5) p_1 t_2 (1 + m_4) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o5)) (add_from (call4 react_context_tokens (x := n_5) (y := p_1) (z := t_2) (w := (m_4 + 1)) (at1_ o6) (at1_ o7) (at1_ o8) (at1_ o9)) (call4 sum_1 (x := (n_5 + 1)) (y := p_1) (z := t_2) (w := (m_4 + 1)) (at2_ o10) (at2_ o11) (at2_ o12) (at2_ o13)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_5 + 1) p_1 t_2 (m_4 + 1) (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_5 p_1 t_2 (m_4 + 1) (at0_ o18) (at0_ o19) (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt)))))) (at4_ o25)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_5 + 1) p_1 t_2 (m_4 + 1) (at3_ o26) (at3_ o27) (at3_ o28) (at3_ o29)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_5 p_1 t_2 (m_4 + 1) (at0_ o30) (at0_ o31) (at0_ o32) (at0_ o33) (le_from rfl rfl (at0_ o34)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) (at0_ o35) (at0_ o36)) (Nat.le_of_lt_succ lt)))))) (at4_ o37))) ?_
          decide +kernel
      · have v1_4_0 := start h_m_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
        obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [n_0, p_1, t_2, m_4] [] ⟨h_n_0, h_p_1, h_t_2, h_m_4, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n p' t m : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))) :=
  fun n p' t m k0 k1 k2 k3 k4 =>
    (Steps.lemma_2 (react_context_tokens.size n p' t m + 1)) n p' t m k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))) := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 a0
  rcases total (m_3 - 1) with h0_4_0 | h0_4_0
  · have v1_4_0 := start h_m_3
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩)
    obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
    have at0_ := eq_at [n_0, p_1, t_2, m_4]
    have at1_ := nonneg_at [n_0, p_1, t_2, m_4] [] ⟨h_n_0, h_p_1, h_t_2, h_m_4, trivial⟩
    have at2_ := nonneg_at [n_0, p_1, t_2, m_4] [(react_context_tokens n_0 p_1 t_2 (m_4 + 1))] ⟨h_n_0, h_p_1, h_t_2, h_m_4, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from (mul_from rfl (call4 react_context_tokens (x := n_0) (y := p_1) (z := t_2) (w := (m_4 + 1)) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 p_1 t_2 (m_4 + 1) (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8) (le_from rfl rfl (at1_ o9))))) (at2_ o10)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 p_1 t_2 (m_4 + 1) (at1_ o11) (at1_ o12) (at1_ o13) (at1_ o14) (le_from rfl rfl (at1_ o15))))) (at2_ o16))) ?_
    decide +kernel
  · have v1_4_0 := start h_m_3
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
    obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [n_0, p_1, t_2, m_4] [] ⟨h_n_0, h_p_1, h_t_2, h_m_4, trivial⟩)

theorem proof : Statement := ⟨react_context_tokens.ends, Steps.part_1⟩
end react.context_exact
