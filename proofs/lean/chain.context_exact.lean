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
  rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
  · rcases first1 h_d_0 with rfl | ⟨d_4, h_d_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := d_4) (y := p_1) (z := (m_3 + 1)) o2 o3 o4 (ih d_4 p_1 (m_3 + 1) o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := d_4) (b := (1 + d_4)) o9 o10))) rfl))) ?_
      exact shown [p_1, m_3, d_4] [] ⟨h_p_1, h_m_3, h_d_4, trivial⟩ (by decide +kernel)
theorem chain_context_tokens.ends : chain_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chain_context_tokens.congr (fun d p' m => f (d, p', m)) (fun d p' m => g (d, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun d' p'' m' k0' k1' k2' k3' lt => ih (d', p'', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem chain_context_tokens.eq : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i))))) :=
  fun d p' m k0' k1' k2' k3' => fix_eq chain_context_tokens.ends (d, p', m) ⟨k0', k1', k2', k3'⟩

def sum_1 (d m p' mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((d - 1) * m)) + j_))
def sum_1.size (d m p' mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (d m p' mm : Int), (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → sum_1 d m p' mm = (if (mm ≤ 0) then 0 else ((sum_1 d m p' (mm - 1)) + ((p' + ((d - 1) * m)) + (mm - 1)))) :=
  fun d m p' mm k0' k1' k2' k3' => sumTo_eq mm _
theorem chain_context_tokens.run : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sum_1 d m p' m))) :=
  fun d p' m k0' k1' k2' k3' => (chain_context_tokens.eq d p' m k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d m p' mm : Int, (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → sum_1.size d m p' mm < bound → ((2 * 1) * (sum_1 d m p' mm)) = (((((2 * (p' * mm)) + (mm ^ 2)) + (2 * ((d * m) * mm))) - mm) - (2 * (m * mm)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 m_1 p_2 mm_3 h_d_0 h_m_1 h_p_2 h_mm_3 lt
      rcases first1 h_mm_3 with rfl | ⟨mm_4, h_mm_4, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from (mul_from rfl ((sum_1.run d_0 m_1 p_2 0 o1 o2 o3 o4).trans (if_true (le_from rfl rfl o5) rfl))) rfl o6) ?_
        exact shown [d_0, m_1, p_2] [] ⟨h_d_0, h_m_1, h_p_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked11 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 => eq_from (mul_from rfl ((sum_1.run d_0 m_1 p_2 (1 + mm_4) o1 o2 o3 o4).trans (if_false (not_le_from rfl rfl o5) (add_from (call4 sum_1 (x := d_0) (y := m_1) (z := p_2) (w := mm_4) o6 o7 o8 o9) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih d_0 m_1 p_2 mm_4 o10 o11 o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) o14 o15) (Nat.le_of_lt_succ lt))))) o16) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih d_0 m_1 p_2 mm_4 o17 o18 o19 o20 (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_4) (b := (1 + mm_4)) o21 o22) (Nat.le_of_lt_succ lt))))) o23))) ?_
        exact shown [d_0, m_1, p_2, mm_4] [(sum_1 d_0 m_1 p_2 mm_4)] ⟨h_d_0, h_m_1, h_p_2, h_mm_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d m p' mm : Int, (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → ((2 * 1) * (sum_1 d m p' mm)) = (((((2 * (p' * mm)) + (mm ^ 2)) + (2 * ((d * m) * mm))) - mm) - (2 * (m * mm))) :=
  fun d m p' mm k0' k1' k2' k3' =>
    (Steps.lemma_1 (sum_1.size d m p' mm + 1)) d m p' mm k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ d p' m : Int, (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens.size d p' m < bound → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 lt
      rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
      · rcases first1 h_d_0 with rfl | ⟨d_4, h_d_4, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from (mul_from rfl ((chain_context_tokens.run 0 p_1 (1 + m_3) o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl))) rfl o6) ?_
          exact shown [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from (mul_from rfl ((chain_context_tokens.run (1 + d_4) p_1 (1 + m_3) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 chain_context_tokens (x := d_4) (y := p_1) (z := (m_3 + 1)) o5 o6 o7) (call4 sum_1 (x := (d_4 + 1)) (y := (m_3 + 1)) (z := p_1) (w := (m_3 + 1)) o8 o9 o10 o11))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (d_4 + 1) (m_3 + 1) p_1 (m_3 + 1) o12 o13 o14 o15))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih d_4 p_1 (m_3 + 1) o16 o17 o18 (le_from rfl rfl o19) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_4) (b := (1 + d_4)) o20 o21) (Nat.le_of_lt_succ lt)))))) o22) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (d_4 + 1) (m_3 + 1) p_1 (m_3 + 1) o23 o24 o25 o26))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih d_4 p_1 (m_3 + 1) o27 o28 o29 (le_from rfl rfl o30) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_4) (b := (1 + d_4)) o31 o32) (Nat.le_of_lt_succ lt)))))) o33)))) ?_
          exact shown [p_1, m_3, d_4] [(chain_context_tokens d_4 p_1 (m_3 + 1)), (sum_1 (d_4 + 1) (m_3 + 1) p_1 (m_3 + 1))] ⟨h_p_1, h_m_3, h_d_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ d p' m : Int, (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)) :=
  fun d p' m k0' k1' k2' k3' =>
    (Steps.lemma_2 (chain_context_tokens.size d p' m + 1)) d p' m k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)) := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 a0
  rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => eq_from (mul_from rfl (call3 chain_context_tokens (x := d_0) (y := p_1) (z := (m_3 + 1)) o1 o2 o3)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 d_0 p_1 (m_3 + 1) o4 o5 o6 (le_from rfl rfl o7)))) o8) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 d_0 p_1 (m_3 + 1) o9 o10 o11 (le_from rfl rfl o12)))) o13))) ?_
    exact shown [d_0, p_1, m_3] [(chain_context_tokens d_0 p_1 (m_3 + 1))] ⟨h_d_0, h_p_1, h_m_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨chain_context_tokens.ends, Steps.part_1⟩
end chain.context_exact
