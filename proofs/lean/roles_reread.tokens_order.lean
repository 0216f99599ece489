import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.tokens_order
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.tokens_order`. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))))
end roles_reread.tokens_order

namespace roles_reread.tokens_order
theorem roles_reread_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (∀ c' r' t' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → roles_reread_tokens.size c' r' t' < roles_reread_tokens.size c r t → f₁ c' r' t' = f₂ c' r' t') → roles_reread_tokens.body f₁ c r t = roles_reread_tokens.body f₂ c r t := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2 ih
  rcases total (0 - c_0) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · have at0_ := nonneg_at [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩)
  · have v1_3_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)
    obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
    have at0_ := nonneg_at [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩
    have at1_ := eq_at [r_1, t_2, c_3]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree3 (x := c_3) (y := r_1) (z := t_2) (at1_ o2) (at1_ o3) (at1_ o4) (ih c_3 r_1 t_2 (at0_ o5) (at0_ o6) (at0_ o7) (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o8) (at0_ o9)))) rfl))) ?_
    decide +kernel
theorem roles_reread_tokens.ends : roles_reread_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  roles_reread_tokens.congr (fun c r t => f (c, r, t)) (fun c r t => g (c, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' r' t' k0 k1 k2 lt => ih (c', r', t') ⟨k0, k1, k2⟩ lt)
theorem roles_reread_tokens.eq : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t))))) :=
  fun c r t k0 k1 k2 => fix_eq roles_reread_tokens.ends (c, r, t) ⟨k0, k1, k2⟩

def sum_1 (c r m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * 1))
def sum_1.size (c r m : Int) : Nat := magnitude m
def roles_reread_tokens__t_1 (c r : Int) : Int := roles_reread_tokens c r 1
def roles_reread_tokens__t_1.size (c r : Int) : Nat := roles_reread_tokens.size c r 1
theorem sum_1.run : ∀ (c r m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → sum_1 c r m = (if (m ≤ 0) then 0 else ((sum_1 c r (m - 1)) + ((((c - 1) * r) + (m - 1)) * 1))) :=
  fun c r m k0 k1 k2 => sumTo_eq m _
theorem roles_reread_tokens__t_1.run : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_reread_tokens__t_1 c r = (if (c = 0) then 0 else ((roles_reread_tokens__t_1 (c - 1) r) + (sum_1 c r r))) :=
  fun c r k0 k1 => (roles_reread_tokens.eq c r 1 k0 k1 (by decide)).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c r m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → sum_1.size c r m < bound → ((2 * 1) * (sum_1 c r m)) = ((1 * (((1 * (m ^ 2)) + (2 * ((c * r) * m))) - m)) - (2 * (r * m)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 m_2 h_c_0 h_r_1 h_m_2 lt
      rcases total (0 - m_2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((sum_1.run c_0 r_1 0 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (le_from rfl rfl (at0_ o4)) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        have at0_ := nonneg_at [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩
        have at1_ := eq_at [c_0, r_1, m_3]
        have at2_ := nonneg_at [c_0, r_1, m_3] [(sum_1 c_0 r_1 m_3)] ⟨h_c_0, h_r_1, h_m_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from (mul_from rfl ((sum_1.run c_0 r_1 (1 + m_3) (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from (call3 sum_1 (x := c_0) (y := r_1) (z := m_3) (at1_ o5) (at1_ o6) (at1_ o7)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 r_1 m_3 (at0_ o8) (at0_ o9) (at0_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_3) (b := (1 + m_3)) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))))) (at2_ o13)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 r_1 m_3 (at0_ o14) (at0_ o15) (at0_ o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_3) (b := (1 + m_3)) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))))) (at2_ o19))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ c r m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → ((2 * 1) * (sum_1 c r m)) = ((1 * (((1 * (m ^ 2)) + (2 * ((c * r) * m))) - m)) - (2 * (r * m))) :=
  fun c r m k0 k1 k2 =>
    (Steps.lemma_1 (sum_1.size c r m + 1)) c r m k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ c r : Int, (0 ≤ c) → (0 ≤ r) → roles_reread_tokens__t_1.size c r < bound → ((2 * 1) * (roles_reread_tokens__t_1 c r)) = (((c ^ 2) * (r ^ 2)) - (c * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 h_c_0 h_r_1 lt
      rcases total (0 - c_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [r_1] [] ⟨h_r_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((roles_reread_tokens__t_1.run 0 r_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨c_2, h_c_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩)
      · have v1_2_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
        obtain ⟨c_2, h_c_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩
        have at1_ := eq_at [r_1, c_2]
        have at2_ := eq_at [r_1, c_2, (roles_reread_tokens__t_1 c_2 r_1)]
        have at3_ := nonneg_at [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩
        have at4_ := nonneg_at [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1), (sum_1 (c_2 + 1) r_1 r_1)] ⟨h_r_1, h_c_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from (mul_from rfl ((roles_reread_tokens__t_1.run (1 + c_2) r_1 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (call2 roles_reread_tokens__t_1 (x := c_2) (y := r_1) (at1_ o4) (at1_ o5)) (call3 sum_1 (x := (c_2 + 1)) (y := r_1) (z := r_1) (at2_ o6) (at2_ o7) (at2_ o8)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_2 + 1) r_1 r_1 (at3_ o9) (at3_ o10) (at3_ o11)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_2 r_1 (at0_ o12) (at0_ o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt)))))) (at4_ o16)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_2 + 1) r_1 r_1 (at3_ o17) (at3_ o18) (at3_ o19)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_2 r_1 (at0_ o20) (at0_ o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) (at0_ o22) (at0_ o23)) (Nat.le_of_lt_succ lt)))))) (at4_ o24))) ?_
        decide +kernel
theorem Steps.lemma_2_1 : ∀ c r : Int, (0 ≤ c) → (0 ≤ r) → ((2 * 1) * (roles_reread_tokens__t_1 c r)) = (((c ^ 2) * (r ^ 2)) - (c * r)) :=
  fun c r k0 k1 =>
    (Steps.lemma_2 (roles_reread_tokens__t_1.size c r + 1)) c r k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact lt_from rfl rfl (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_O_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [r_2, c_3]
      have at1_ := nonneg_at [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩
      have at2_ := nonneg_at [r_2, c_3] [(roles_reread_tokens__t_1 (c_3 + 1) (r_2 + 2))] ⟨h_r_2, h_c_3, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => le_from (mul_from rfl (call2 roles_reread_tokens__t_1 (x := (c_3 + 1)) (y := (r_2 + 2)) (at0_ o1) (at0_ o2))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_3 + 1) (r_2 + 2) (at1_ o3) (at1_ o4)))) (at2_ o5))) ?_
      decide +kernel
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_O : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2))) :=
  fun c r h_start k0 k1 k2 => ⟨Steps.part_1_O_positive c r k0 k1 k2 h_start, Steps.part_1_O_bound c r k0 k1 k2 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact lt_from rfl rfl (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [r_2, c_3]
      have at1_ := nonneg_at [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩
      have at2_ := nonneg_at [r_2, c_3] [(roles_reread_tokens__t_1 (c_3 + 1) (r_2 + 2))] ⟨h_r_2, h_c_3, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => le_from rfl (mul_from rfl (call2 roles_reread_tokens__t_1 (x := (c_3 + 1)) (y := (r_2 + 2)) (at0_ o1) (at0_ o2))) (of_rest (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_3 + 1) (r_2 + 2) (at1_ o3) (at1_ o4)))) (at2_ o5))) ?_
      decide +kernel
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_Omega : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1))) :=
  fun c r h_start k0 k1 k2 => ⟨Steps.part_1_Omega_positive c r k0 k1 k2 h_start, Steps.part_1_Omega_bound c r k0 k1 k2 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))) := ⟨⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨roles_reread_tokens.ends, Steps.part_1⟩
end roles_reread.tokens_order
