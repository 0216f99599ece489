import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.context_exact
/-- The relation `chain_context_tokens`. -/
def chain_context_tokens.body (chain_context_tokens : Int → Int → Int → Int) (d p' m : Int) : Int := (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i)))))
def chain_context_tokens.Domain (d p' m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ p') ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def chain_context_tokens.size (d p' m : Int) : Nat := magnitude d
def chain_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chain_context_tokens.body (fun d p' m => f (d, p', m)) x.1 x.2.1 x.2.2
def chain_context_tokens (d p' m : Int) : Int := fix (fun (x : Int × Int × Int) => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step (d, p', m)
/-- The recursion of `chain_context_tokens` ends. -/
def chain_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chain_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step

/-- The claim `chain.context_exact`. -/
def Statement : Prop :=
  (chain_context_tokens.Ends) ∧ (∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)))
end chain.context_exact

namespace chain.context_exact
theorem chain_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ d' p'' m' : Int, (0 ≤ d') → (0 ≤ p'') → (0 ≤ m') → ((1 : Int) ≤ m') → chain_context_tokens.size d' p'' m' < chain_context_tokens.size d p' m → f₁ d' p'' m' = f₂ d' p'' m') → chain_context_tokens.body f₁ d p' m = chain_context_tokens.body f₂ d p' m := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 ih
  rcases total (m_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    rcases total (0 - d_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_d_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · have at0_ := nonneg_at [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
        decide +kernel
      obtain ⟨d_4, h_d_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [p_1, m_3, d_4] [] ⟨h_p_1, h_m_3, h_d_4, trivial⟩)
    · have v1_4_0 := start h_d_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩)
      obtain ⟨d_4, h_d_4, rfl⟩ := rest v1_4_0
      have at0_ := nonneg_at [p_1, m_3, d_4] [] ⟨h_p_1, h_m_3, h_d_4, trivial⟩
      have at1_ := eq_at [p_1, m_3, d_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree3 (x := d_4) (y := p_1) (z := (m_3 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (ih d_4 p_1 (m_3 + 1) (at0_ o5) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (magnitude_lt (a := d_4) (b := (1 + d_4)) (at0_ o9) (at0_ o10)))) rfl))) ?_
      decide +kernel
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [d_0, p_1, m_3] [] ⟨h_d_0, h_p_1, h_m_3, trivial⟩)
theorem chain_context_tokens.ends : chain_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chain_context_tokens.congr (fun d p' m => f (d, p', m)) (fun d p' m => g (d, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun d' p'' m' k0 k1 k2 k3 lt => ih (d', p'', m') ⟨k0, k1, k2, k3⟩ lt)
theorem chain_context_tokens.eq : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i))))) :=
  fun d p' m k0 k1 k2 k3 => fix_eq chain_context_tokens.ends (d, p', m) ⟨k0, k1, k2, k3⟩

def sum_1 (d m p' mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((d - 1) * m)) + j_))
def sum_1.size (d m p' mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (d m p' mm : Int), (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → sum_1 d m p' mm = (if (mm ≤ 0) then 0 else ((sum_1 d m p' (mm - 1)) + ((p' + ((d - 1) * m)) + (mm - 1)))) :=
  fun d m p' mm k0 k1 k2 k3 => sumTo_eq mm _
theorem chain_context_tokens.run : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sum_1 d m p' m))) :=
  fun d p' m k0 k1 k2 k3 => (chain_context_tokens.eq d p' m k0 k1 k2 k3).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d m p' mm : Int, (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → sum_1.size d m p' mm < bound → ((2 * 1) * (sum_1 d m p' mm)) = ((1 * (((1 * ((2 * (p' * mm)) + (1 * (mm ^ 2)))) + (2 * ((d * m) * mm))) - mm)) - (2 * (m * mm)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 m_1 p_2 mm_3 h_d_0 h_m_1 h_p_2 h_mm_3 lt
      rcases total (0 - mm_3) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_mm_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := nonneg_at [d_0, m_1, p_2] [] ⟨h_d_0, h_m_1, h_p_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((sum_1.run d_0 m_1 p_2 0 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_true (le_from rfl rfl (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨mm_4, h_mm_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [d_0, m_1, p_2, mm_4] [] ⟨h_d_0, h_m_1, h_p_2, h_mm_4, trivial⟩)
      · have v1_4_0 := start h_mm_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [d_0, m_1, p_2] [] ⟨h_d_0, h_m_1, h_p_2, trivial⟩)
        obtain ⟨mm_4, h_mm_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [d_0, m_1, p_2, mm_4] [] ⟨h_d_0, h_m_1, h_p_2, h_mm_4, trivial⟩
        have at1_ := eq_at [d_0, m_1, p_2, mm_4]
        have at2_ := nonneg_at [d_0, m_1, p_2, mm_4] [(sum_1 d_0 m_1 p_2 mm_4)] ⟨h_d_0, h_m_1, h_p_2, h_mm_4, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => eq_from (mul_from rfl ((sum_1.run d_0 m_1 p_2 (1 + mm_4) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_false (not_le_from rfl rfl (at0_ o5)) (add_from (call4 sum_1 (x := d_0) (y := m_1) (z := p_2) (w := mm_4) (at1_ o6) (at1_ o7) (at1_ o8) (at1_ o9)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih d_0 m_1 p_2 mm_4 (at0_ o10) (at0_ o11) (at0_ o12) (at0_ o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))))) (at2_ o16)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih d_0 m_1 p_2 mm_4 (at0_ o17) (at0_ o18) (at0_ o19) (at0_ o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) (at0_ o21) (at0_ o22)) (Nat.le_of_lt_succ lt))))) (at2_ o23))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ d m p' mm : Int, (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → ((2 * 1) * (sum_1 d m p' mm)) = ((1 * (((1 * ((2 * (p' * mm)) + (1 * (mm ^ 2)))) + (2 * ((d * m) * mm))) - mm)) - (2 * (m * mm))) :=
  fun d m p' mm k0 k1 k2 k3 =>
    (Steps.lemma_1 (sum_1.size d m p' mm + 1)) d m p' mm k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ d p' m : Int, (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens.size d p' m < bound → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 lt
      rcases total (m_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        rcases total (0 - d_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((chain_context_tokens.run 0 p_1 (1 + m_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
            decide +kernel
          obtain ⟨d_4, h_d_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [p_1, m_3, d_4] [] ⟨h_p_1, h_m_3, h_d_4, trivial⟩)
        · have v1_4_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩)
          obtain ⟨d_4, h_d_4, rfl⟩ := rest v1_4_0
          have at0_ := nonneg_at [p_1, m_3, d_4] [] ⟨h_p_1, h_m_3, h_d_4, trivial⟩
          have at1_ := eq_at [p_1, m_3, d_4]
          have at2_ := eq_at [p_1, m_3, d_4, (chain_context_tokens d_4 p_1 (m_3 + 1))]
          have at3_ := nonneg_at [p_1, m_3, d_4] [(chain_context_tokens d_4 p_1 (m_3 + 1))] ⟨h_p_1, h_m_3, h_d_4, trivial⟩
          have at4_ := nonneg_at [p_1, m_3, d_4] [(chain_context_tokens d_4 p_1 (m_3 + 1)), (sum_1 (d_4 + 1) (m_3 + 1) p_1 (m_3 + 1))] ⟨h_p_1, h_m_3, h_d_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => fun o33 => eq_from (mul_from rfl ((chain_context_tokens.run (1 + d_4) p_1 (1 + m_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 chain_context_tokens (x := d_4) (y := p_1) (z := (m_3 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)) (call4 sum_1 (x := (d_4 + 1)) (y := (m_3 + 1)) (z := p_1) (w := (m_3 + 1)) (at2_ o8) (at2_ o9) (at2_ o10) (at2_ o11)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (d_4 + 1) (m_3 + 1) p_1 (m_3 + 1) (at3_ o12) (at3_ o13) (at3_ o14) (at3_ o15)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih d_4 p_1 (m_3 + 1) (at0_ o16) (at0_ o17) (at0_ o18) (le_from rfl rfl (at0_ o19)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_4) (b := (1 + d_4)) (at0_ o20) (at0_ o21)) (Nat.le_of_lt_succ lt)))))) (at4_ o22)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (d_4 + 1) (m_3 + 1) p_1 (m_3 + 1) (at3_ o23) (at3_ o24) (at3_ o25) (at3_ o26)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih d_4 p_1 (m_3 + 1) (at0_ o27) (at0_ o28) (at0_ o29) (le_from rfl rfl (at0_ o30)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_4) (b := (1 + d_4)) (at0_ o31) (at0_ o32)) (Nat.le_of_lt_succ lt)))))) (at4_ o33))) ?_
          decide +kernel
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [d_0, p_1, m_3] [] ⟨h_d_0, h_p_1, h_m_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ d p' m : Int, (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)) :=
  fun d p' m k0 k1 k2 k3 =>
    (Steps.lemma_2 (chain_context_tokens.size d p' m + 1)) d p' m k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)) := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 a0
  rcases total (m_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [d_0, p_1, m_3]
    have at1_ := nonneg_at [d_0, p_1, m_3] [] ⟨h_d_0, h_p_1, h_m_3, trivial⟩
    have at2_ := nonneg_at [d_0, p_1, m_3] [(chain_context_tokens d_0 p_1 (m_3 + 1))] ⟨h_d_0, h_p_1, h_m_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from (mul_from rfl (call3 chain_context_tokens (x := d_0) (y := p_1) (z := (m_3 + 1)) (at0_ o1) (at0_ o2) (at0_ o3))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 d_0 p_1 (m_3 + 1) (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7))))) (at2_ o8)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 d_0 p_1 (m_3 + 1) (at1_ o9) (at1_ o10) (at1_ o11) (le_from rfl rfl (at1_ o12))))) (at2_ o13))) ?_
    decide +kernel
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [d_0, p_1, m_3] [] ⟨h_d_0, h_p_1, h_m_3, trivial⟩)

theorem proof : Statement := ⟨chain_context_tokens.ends, Steps.part_1⟩
end chain.context_exact
