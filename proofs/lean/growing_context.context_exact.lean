import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.context_exact
/-- The relation `growing_context_tokens`. -/
def growing_context_tokens.body (growing_context_tokens : Int → Int → Int → Int) (n c m : Int) : Int := (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i)))))
def growing_context_tokens.Domain (n c m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def growing_context_tokens.size (n c m : Int) : Nat := magnitude n
def growing_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := growing_context_tokens.body (fun n c m => f (n, c, m)) x.1 x.2.1 x.2.2
def growing_context_tokens (n c m : Int) : Int := fix (fun (x : Int × Int × Int) => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step (n, c, m)
/-- The recursion of `growing_context_tokens` ends. -/
def growing_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => growing_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step

/-- The claim `growing_context.context_exact`. -/
def Statement : Prop :=
  (growing_context_tokens.Ends) ∧ (∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))))
end growing_context.context_exact

namespace growing_context.context_exact
theorem growing_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' c' m' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ m') → ((1 : Int) ≤ m') → growing_context_tokens.size n' c' m' < growing_context_tokens.size n c m → f₁ n' c' m' = f₂ n' c' m') → growing_context_tokens.body f₁ n c m = growing_context_tokens.body f₂ n c m := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 ih
  rcases total (m_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    rcases total (0 - n_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · have at0_ := nonneg_at [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
        decide +kernel
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      have at0_ := nonneg_at [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩
      have at1_ := eq_at [c_1, m_3, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree3 (x := n_4) (y := c_1) (z := (m_3 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (ih n_4 c_1 (m_3 + 1) (at0_ o5) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o9) (at0_ o10)))) rfl))) ?_
      decide +kernel
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)
theorem growing_context_tokens.ends : growing_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  growing_context_tokens.congr (fun n c m => f (n, c, m)) (fun n c m => g (n, c, m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' m' k0 k1 k2 k3 lt => ih (n', c', m') ⟨k0, k1, k2, k3⟩ lt)
theorem growing_context_tokens.eq : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i))))) :=
  fun n c m k0 k1 k2 k3 => fix_eq growing_context_tokens.ends (n, c, m) ⟨k0, k1, k2, k3⟩

def sum_1 (c n mm : Int) : Int := sumTo mm (fun j_ => ((n * c) + j_))
def sum_1.size (c n mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (c n mm : Int), (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1 c n mm = (if (mm ≤ 0) then 0 else ((sum_1 c n (mm - 1)) + ((n * c) + (mm - 1)))) :=
  fun c n mm k0 k1 k2 => sumTo_eq mm _
theorem growing_context_tokens.run : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sum_1 c n m))) :=
  fun n c m k0 k1 k2 k3 => (growing_context_tokens.eq n c m k0 k1 k2 k3).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c n mm : Int, (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1.size c n mm < bound → ((2 * 1) * (sum_1 c n mm)) = (((1 * (mm ^ 2)) + (2 * ((c * n) * mm))) - mm)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 n_1 mm_2 h_c_0 h_n_1 h_mm_2 lt
      rcases total (0 - mm_2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_mm_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((sum_1.run c_0 n_1 0 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (le_from rfl rfl (at0_ o4)) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨mm_3, h_mm_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)
      · have v1_3_0 := start h_mm_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩)
        obtain ⟨mm_3, h_mm_3, rfl⟩ := rest v1_3_0
        have at0_ := nonneg_at [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩
        have at1_ := eq_at [c_0, n_1, mm_3]
        have at2_ := nonneg_at [c_0, n_1, mm_3] [(sum_1 c_0 n_1 mm_3)] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from (mul_from rfl ((sum_1.run c_0 n_1 (1 + mm_3) (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from (call3 sum_1 (x := c_0) (y := n_1) (z := mm_3) (at1_ o5) (at1_ o6) (at1_ o7)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 n_1 mm_3 (at0_ o8) (at0_ o9) (at0_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_3) (b := (1 + mm_3)) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))))) (at2_ o13)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 n_1 mm_3 (at0_ o14) (at0_ o15) (at0_ o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_3) (b := (1 + mm_3)) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))))) (at2_ o19))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ c n mm : Int, (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → ((2 * 1) * (sum_1 c n mm)) = (((1 * (mm ^ 2)) + (2 * ((c * n) * mm))) - mm) :=
  fun c n mm k0 k1 k2 =>
    (Steps.lemma_1 (sum_1.size c n mm + 1)) c n mm k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n c m : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens.size n c m < bound → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 lt
      rcases total (m_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        rcases total (0 - n_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((growing_context_tokens.run 0 c_1 (1 + m_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
            decide +kernel
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          have at0_ := nonneg_at [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩
          have at1_ := eq_at [c_1, m_3, n_4]
          have at2_ := eq_at [c_1, m_3, n_4, (growing_context_tokens n_4 c_1 (m_3 + 1))]
          have at3_ := nonneg_at [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩
          have at4_ := nonneg_at [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1)), (sum_1 c_1 (n_4 + 1) (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => fun o30 => eq_from (mul_from rfl ((growing_context_tokens.run (1 + n_4) c_1 (1 + m_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 growing_context_tokens (x := n_4) (y := c_1) (z := (m_3 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)) (call3 sum_1 (x := c_1) (y := (n_4 + 1)) (z := (m_3 + 1)) (at2_ o8) (at2_ o9) (at2_ o10)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (n_4 + 1) (m_3 + 1) (at3_ o11) (at3_ o12) (at3_ o13)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 c_1 (m_3 + 1) (at0_ o14) (at0_ o15) (at0_ o16) (le_from rfl rfl (at0_ o17)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o18) (at0_ o19)) (Nat.le_of_lt_succ lt)))))) (at4_ o20)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (n_4 + 1) (m_3 + 1) (at3_ o21) (at3_ o22) (at3_ o23)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 c_1 (m_3 + 1) (at0_ o24) (at0_ o25) (at0_ o26) (le_from rfl rfl (at0_ o27)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o28) (at0_ o29)) (Nat.le_of_lt_succ lt)))))) (at4_ o30))) ?_
          decide +kernel
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n c m : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) :=
  fun n c m k0 k1 k2 k3 =>
    (Steps.lemma_2 (growing_context_tokens.size n c m + 1)) n c m k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 a0
  rcases total (m_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [n_0, c_1, m_3]
    have at1_ := nonneg_at [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩
    have at2_ := nonneg_at [n_0, c_1, m_3] [(growing_context_tokens n_0 c_1 (m_3 + 1))] ⟨h_n_0, h_c_1, h_m_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from (mul_from rfl (call3 growing_context_tokens (x := n_0) (y := c_1) (z := (m_3 + 1)) (at0_ o1) (at0_ o2) (at0_ o3))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 c_1 (m_3 + 1) (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7))))) (at2_ o8)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 c_1 (m_3 + 1) (at1_ o9) (at1_ o10) (at1_ o11) (le_from rfl rfl (at1_ o12))))) (at2_ o13))) ?_
    decide +kernel
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)

theorem proof : Statement := ⟨growing_context_tokens.ends, Steps.part_1⟩
end growing_context.context_exact
