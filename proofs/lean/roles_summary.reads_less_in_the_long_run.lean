import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.reads_less_in_the_long_run
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The relation `roles_summary_tokens`. -/
def roles_summary_tokens.body (roles_summary_tokens : Int → Int → Int → Int → Int) (c r t h : Int) : Int := (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t))))
def roles_summary_tokens.Domain (c r t h : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ (0 ≤ h)
def roles_summary_tokens.size (c r t h : Int) : Nat := magnitude c
def roles_summary_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := roles_summary_tokens.body (fun c r t h => f (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2
def roles_summary_tokens (c r t h : Int) : Int := fix (fun (x : Int × Int × Int × Int) => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step (c, r, t, h)
/-- The recursion of `roles_summary_tokens` ends. -/
def roles_summary_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => roles_summary_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step

/-- The claim `roles_summary.reads_less_in_the_long_run`. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ (roles_summary_tokens.Ends) ∧ (∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (((2 : Int) ≤ r) ∧ ((h ≤ t) ∧ ((6 : Int) ≤ (c * r)))) → (roles_summary_tokens c r t h) ≤ (roles_reread_tokens c r t))
end roles_summary.reads_less_in_the_long_run

namespace roles_summary.reads_less_in_the_long_run
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

theorem roles_summary_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (∀ c' r' t' h' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → (0 ≤ h') → roles_summary_tokens.size c' r' t' h' < roles_summary_tokens.size c r t h → f₁ c' r' t' h' = f₂ c' r' t' h') → roles_summary_tokens.body f₁ c r t h = roles_summary_tokens.body f₂ c r t h := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 ih
  rcases total (0 - c_0) with h0_4_0 | h0_4_0
  · have v1_4_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · have at0_ := nonneg_at [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨c_4, h_c_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩)
  · have v1_4_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩)
    obtain ⟨c_4, h_c_4, rfl⟩ := rest v1_4_0
    have at0_ := nonneg_at [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩
    have at1_ := eq_at [r_1, t_2, h_3, c_4]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree4 (x := c_4) (y := r_1) (z := t_2) (w := h_3) (at1_ o2) (at1_ o3) (at1_ o4) (at1_ o5) (ih c_4 r_1 t_2 h_3 (at0_ o6) (at0_ o7) (at0_ o8) (at0_ o9) (magnitude_lt (a := c_4) (b := (1 + c_4)) (at0_ o10) (at0_ o11)))) rfl) rfl))) ?_
    decide +kernel
theorem roles_summary_tokens.ends : roles_summary_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  roles_summary_tokens.congr (fun c r t h => f (c, r, t, h)) (fun c r t h => g (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun c' r' t' h' k0 k1 k2 k3 lt => ih (c', r', t', h') ⟨k0, k1, k2, k3⟩ lt)
theorem roles_summary_tokens.eq : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t)))) :=
  fun c r t h k0 k1 k2 k3 => fix_eq roles_summary_tokens.ends (c, r, t, h) ⟨k0, k1, k2, k3⟩

def sum_1 (c r t m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * t))
def sum_1.size (c r t m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c r t m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → sum_1 c r t m = (if (m ≤ 0) then 0 else ((sum_1 c r t (m - 1)) + ((((c - 1) * r) + (m - 1)) * t))) :=
  fun c r t m k0 k1 k2 k3 => sumTo_eq m _
theorem roles_reread_tokens.run : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sum_1 c r t r))) :=
  fun c r t k0 k1 k2 => (roles_reread_tokens.eq c r t k0 k1 k2).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem roles_summary_tokens.run : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (r * h)) + (h + (r * t)))) :=
  fun c r t h k0 k1 k2 k3 => (roles_summary_tokens.eq c r t h k0 k1 k2 k3).trans (if_both rfl (add_from (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))) rfl))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c r t m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → sum_1.size c r t m < bound → ((2 * 1) * (sum_1 c r t m)) = ((1 * (((1 * (t * (m ^ 2))) + (2 * (((c * r) * t) * m))) - (t * m))) - (2 * ((r * t) * m)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 t_2 m_3 h_c_0 h_r_1 h_t_2 h_m_3 lt
      rcases total (0 - m_3) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_m_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := nonneg_at [c_0, r_1, t_2] [] ⟨h_c_0, h_r_1, h_t_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((sum_1.run c_0 r_1 t_2 0 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_true (le_from rfl rfl (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [c_0, r_1, t_2, m_4] [] ⟨h_c_0, h_r_1, h_t_2, h_m_4, trivial⟩)
      · have v1_4_0 := start h_m_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [c_0, r_1, t_2] [] ⟨h_c_0, h_r_1, h_t_2, trivial⟩)
        obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [c_0, r_1, t_2, m_4] [] ⟨h_c_0, h_r_1, h_t_2, h_m_4, trivial⟩
        have at1_ := eq_at [c_0, r_1, t_2, m_4]
        have at2_ := nonneg_at [c_0, r_1, t_2, m_4] [(sum_1 c_0 r_1 t_2 m_4)] ⟨h_c_0, h_r_1, h_t_2, h_m_4, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => eq_from (mul_from rfl ((sum_1.run c_0 r_1 t_2 (1 + m_4) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_false (not_le_from rfl rfl (at0_ o5)) (add_from (call4 sum_1 (x := c_0) (y := r_1) (z := t_2) (w := m_4) (at1_ o6) (at1_ o7) (at1_ o8) (at1_ o9)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 r_1 t_2 m_4 (at0_ o10) (at0_ o11) (at0_ o12) (at0_ o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_4) (b := (1 + m_4)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))))) (at2_ o16)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 r_1 t_2 m_4 (at0_ o17) (at0_ o18) (at0_ o19) (at0_ o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_4) (b := (1 + m_4)) (at0_ o21) (at0_ o22)) (Nat.le_of_lt_succ lt))))) (at2_ o23))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ c r t m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → ((2 * 1) * (sum_1 c r t m)) = ((1 * (((1 * (t * (m ^ 2))) + (2 * (((c * r) * t) * m))) - (t * m))) - (2 * ((r * t) * m))) :=
  fun c r t m k0 k1 k2 k3 =>
    (Steps.lemma_1 (sum_1.size c r t m + 1)) c r t m k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ c r t : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens.size c r t < bound → ((2 * 1) * (roles_reread_tokens c r t)) = ((((c ^ 2) * (r ^ 2)) * t) - ((c * r) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2 lt
      rcases total (0 - c_0) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((roles_reread_tokens.run 0 r_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩)
      · have v1_3_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)
        obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
        have at0_ := nonneg_at [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩
        have at1_ := eq_at [r_1, t_2, c_3]
        have at2_ := eq_at [r_1, t_2, c_3, (roles_reread_tokens c_3 r_1 t_2)]
        have at3_ := nonneg_at [r_1, t_2, c_3] [(roles_reread_tokens c_3 r_1 t_2)] ⟨h_r_1, h_t_2, h_c_3, trivial⟩
        have at4_ := nonneg_at [r_1, t_2, c_3] [(roles_reread_tokens c_3 r_1 t_2), (sum_1 (c_3 + 1) r_1 t_2 r_1)] ⟨h_r_1, h_t_2, h_c_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from (mul_from rfl ((roles_reread_tokens.run (1 + c_3) r_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 roles_reread_tokens (x := c_3) (y := r_1) (z := t_2) (at1_ o5) (at1_ o6) (at1_ o7)) (call4 sum_1 (x := (c_3 + 1)) (y := r_1) (z := t_2) (w := r_1) (at2_ o8) (at2_ o9) (at2_ o10) (at2_ o11)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_3 + 1) r_1 t_2 r_1 (at3_ o12) (at3_ o13) (at3_ o14) (at3_ o15)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 r_1 t_2 (at0_ o16) (at0_ o17) (at0_ o18) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o19) (at0_ o20)) (Nat.le_of_lt_succ lt)))))) (at4_ o21)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_3 + 1) r_1 t_2 r_1 (at3_ o22) (at3_ o23) (at3_ o24) (at3_ o25)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 r_1 t_2 (at0_ o26) (at0_ o27) (at0_ o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt)))))) (at4_ o31))) ?_
        decide +kernel
theorem Steps.lemma_2_1 : ∀ c r t : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → ((2 * 1) * (roles_reread_tokens c r t)) = ((((c ^ 2) * (r ^ 2)) * t) - ((c * r) * t)) :=
  fun c r t k0 k1 k2 =>
    (Steps.lemma_2 (roles_reread_tokens.size c r t + 1)) c r t k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ c r t h : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens.size c r t h < bound → (roles_summary_tokens c r t h) = (((c * h) + ((c * r) * t)) + ((c * r) * h))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 lt
      rcases total (0 - c_0) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := nonneg_at [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((roles_summary_tokens.run 0 r_1 t_2 h_3 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_true (eq_from rfl rfl (at0_ o5) (at0_ o6)) rfl)) rfl (at0_ o7) (at0_ o8)) ?_
          decide +kernel
        obtain ⟨c_4, h_c_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩)
      · have v1_4_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩)
        obtain ⟨c_4, h_c_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩
        have at1_ := eq_at [r_1, t_2, h_3, c_4]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from ((roles_summary_tokens.run (1 + c_4) r_1 t_2 h_3 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans (if_false (ne_from_gt rfl rfl (at0_ o5)) (add_from (add_from ((call4 roles_summary_tokens (x := c_4) (y := r_1) (z := t_2) (w := h_3) (at1_ o6) (at1_ o7) (at1_ o8) (at1_ o9)).trans ((ih c_4 r_1 t_2 h_3 (at0_ o10) (at0_ o11) (at0_ o12) (at0_ o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_4) (b := (1 + c_4)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl (at0_ o16) (at0_ o17)) ?_
        decide +kernel
theorem Steps.lemma_3_1 : ∀ c r t h : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (roles_summary_tokens c r t h) = (((c * h) + ((c * r) * t)) + ((c * r) * h)) :=
  fun c r t h k0 k1 k2 k3 =>
    (Steps.lemma_3 (roles_summary_tokens.size c r t h + 1)) c r t h k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (((2 : Int) ≤ r) ∧ ((h ≤ t) ∧ ((6 : Int) ≤ (c * r)))) → (roles_summary_tokens c r t h) ≤ (roles_reread_tokens c r t) := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 a0
  rcases total (r_1 - 2) with h0_4_0 | h0_4_0
  · have v1_4_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [c_0, t_2, h_3] [] ⟨h_c_0, h_t_2, h_h_3, trivial⟩)
    rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [c_0, t_2, h_3] [] ⟨h_c_0, h_t_2, h_h_3, trivial⟩)
    obtain ⟨r_4, h_r_4, rfl⟩ := rest v1_4_0
    rcases total (t_2 - h_3) with h0_5_0 | h0_5_0
    · obtain ⟨t_5, h_t_5, rfl⟩ := rest (v := t_2) (c := h_3) (of_rest h0_5_0 (by close [c_0, t_2, h_3, r_4] [] ⟨h_c_0, h_t_2, h_h_3, h_r_4, trivial⟩))
      rcases total (c_0 * r_4 + 2 * c_0 - 6) with h0_6_0 | h0_6_0
      · have v1_6_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)
        obtain ⟨c_6, h_c_6, rfl⟩ := rest v1_6_0
        rcases total (2 - c_6) with h1_7_0 | h1_7_0
        · have v2_7_0 := start h_c_6
          rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
          · have v1_7_0 := start h_r_4
            rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            rcases next (c := 1) (d := 2) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            rcases next (c := 2) (d := 3) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            rcases next (c := 3) (d := 4) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            obtain ⟨r_7, h_r_7, rfl⟩ := rest v1_7_0
            have at0_ := eq_at [h_3, t_5, r_7]
            have at1_ := nonneg_at [h_3, t_5, r_7] [] ⟨h_h_3, h_t_5, h_r_7, trivial⟩
            have at2_ := nonneg_at [h_3, t_5, r_7] [(roles_reread_tokens 1 (r_7 + 6) (h_3 + t_5))] ⟨h_h_3, h_t_5, h_r_7, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => le_from ((call4 roles_summary_tokens (x := 1) (y := (r_7 + 6)) (z := (h_3 + t_5)) (w := h_3) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans ((Steps.lemma_3_1 1 (r_7 + 6) (h_3 + t_5) h_3 (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8)).trans rfl)) (call3 roles_reread_tokens (x := 1) (y := (r_7 + 6)) (z := (h_3 + t_5)) (at0_ o9) (at0_ o10) (at0_ o11)) (of_multiple (c := 2) (at2_ o12) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 1 (r_7 + 6) (h_3 + t_5) (at1_ o13) (at1_ o14) (at1_ o15)))) (at2_ o16)))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) v2_7_0 rfl with rfl | v2_7_0
          · have v1_7_0 := start h_r_4
            rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            obtain ⟨r_7, h_r_7, rfl⟩ := rest v1_7_0
            have at0_ := eq_at [h_3, t_5, r_7]
            have at1_ := nonneg_at [h_3, t_5, r_7] [] ⟨h_h_3, h_t_5, h_r_7, trivial⟩
            have at2_ := nonneg_at [h_3, t_5, r_7] [(roles_reread_tokens 2 (r_7 + 3) (h_3 + t_5))] ⟨h_h_3, h_t_5, h_r_7, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => le_from ((call4 roles_summary_tokens (x := 2) (y := (r_7 + 3)) (z := (h_3 + t_5)) (w := h_3) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans ((Steps.lemma_3_1 2 (r_7 + 3) (h_3 + t_5) h_3 (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8)).trans rfl)) (call3 roles_reread_tokens (x := 2) (y := (r_7 + 3)) (z := (h_3 + t_5)) (at0_ o9) (at0_ o10) (at0_ o11)) (of_multiple (c := 2) (at2_ o12) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 2 (r_7 + 3) (h_3 + t_5) (at1_ o13) (at1_ o14) (at1_ o15)))) (at2_ o16)))) ?_
            decide +kernel
          rcases next (c := 2) (d := 3) v2_7_0 rfl with rfl | v2_7_0
          · have at0_ := eq_at [h_3, r_4, t_5]
            have at1_ := nonneg_at [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩
            have at2_ := nonneg_at [h_3, r_4, t_5] [(roles_reread_tokens 3 (r_4 + 2) (h_3 + t_5))] ⟨h_h_3, h_r_4, h_t_5, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => le_from ((call4 roles_summary_tokens (x := 3) (y := (r_4 + 2)) (z := (h_3 + t_5)) (w := h_3) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans ((Steps.lemma_3_1 3 (r_4 + 2) (h_3 + t_5) h_3 (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8)).trans rfl)) (call3 roles_reread_tokens (x := 3) (y := (r_4 + 2)) (z := (h_3 + t_5)) (at0_ o9) (at0_ o10) (at0_ o11)) (of_multiple (c := 2) (at2_ o12) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 3 (r_4 + 2) (h_3 + t_5) (at1_ o13) (at1_ o14) (at1_ o15)))) (at2_ o16)))) ?_
            decide +kernel
          obtain ⟨c_7, h_c_7, rfl⟩ := rest v2_7_0
          exact absurd_of h1_7_0 (by close [h_3, r_4, t_5, c_7] [] ⟨h_h_3, h_r_4, h_t_5, h_c_7, trivial⟩)
        · have v2_7_0 := start h_c_6
          rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
          · exact absurd_of h1_7_0 (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)
          rcases next (c := 1) (d := 2) v2_7_0 rfl with rfl | v2_7_0
          · exact absurd_of h1_7_0 (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)
          rcases next (c := 2) (d := 3) v2_7_0 rfl with rfl | v2_7_0
          · exact absurd_of h1_7_0 (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)
          obtain ⟨c_7, h_c_7, rfl⟩ := rest v2_7_0
          have at0_ := eq_at [h_3, r_4, t_5, c_7]
          have at1_ := nonneg_at [h_3, r_4, t_5, c_7] [] ⟨h_h_3, h_r_4, h_t_5, h_c_7, trivial⟩
          have at2_ := nonneg_at [h_3, r_4, t_5, c_7] [(roles_reread_tokens (c_7 + 4) (r_4 + 2) (h_3 + t_5))] ⟨h_h_3, h_r_4, h_t_5, h_c_7, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => le_from ((call4 roles_summary_tokens (x := (c_7 + 4)) (y := (r_4 + 2)) (z := (h_3 + t_5)) (w := h_3) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)).trans ((Steps.lemma_3_1 (c_7 + 4) (r_4 + 2) (h_3 + t_5) h_3 (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8)).trans rfl)) (call3 roles_reread_tokens (x := (c_7 + 4)) (y := (r_4 + 2)) (z := (h_3 + t_5)) (at0_ o9) (at0_ o10) (at0_ o11)) (of_multiple (c := 2) (at2_ o12) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_7 + 4) (r_4 + 2) (h_3 + t_5) (at1_ o13) (at1_ o14) (at1_ o15)))) (at2_ o16)))) ?_
          decide +kernel
      · have v1_6_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)) h.2.2)
        rcases next (c := 1) (d := 2) v1_6_0 rfl with rfl | v1_6_0
        · have v1_6_0 := start h_r_4
          rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          rcases next (c := 1) (d := 2) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          rcases next (c := 2) (d := 3) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          rcases next (c := 3) (d := 4) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          obtain ⟨r_6, h_r_6, rfl⟩ := rest v1_6_0
          exact absurd_of h0_6_0 (by close [h_3, t_5, r_6] [] ⟨h_h_3, h_t_5, h_r_6, trivial⟩)
        rcases next (c := 2) (d := 3) v1_6_0 rfl with rfl | v1_6_0
        · have v1_6_0 := start h_r_4
          rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          obtain ⟨r_6, h_r_6, rfl⟩ := rest v1_6_0
          exact absurd_of h0_6_0 (by close [h_3, t_5, r_6] [] ⟨h_h_3, h_t_5, h_r_6, trivial⟩)
        obtain ⟨c_6, h_c_6, rfl⟩ := rest v1_6_0
        exact absurd_of h0_6_0 (by close [h_3, r_4, t_5, c_6] [] ⟨h_h_3, h_r_4, h_t_5, h_c_6, trivial⟩)
    · have v1_5_0 := start h_h_3
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact absurd_of h0_5_0 (by close [c_0, t_2, r_4] [] ⟨h_c_0, h_t_2, h_r_4, trivial⟩)
      obtain ⟨h_5, h_h_5, rfl⟩ := rest v1_5_0
      obtain ⟨h_6, h_h_6, rfl⟩ := rest (v := h_5) (c := t_2) (of_rest h0_5_0 (by close [c_0, t_2, r_4, h_5] [] ⟨h_c_0, h_t_2, h_r_4, h_h_5, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [c_0, t_2, r_4, h_6] [] ⟨h_c_0, h_t_2, h_r_4, h_h_6, trivial⟩)) h.2.1)
  · have v1_4_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [c_0, t_2, h_3] [] ⟨h_c_0, h_t_2, h_h_3, trivial⟩)) h.1)
    rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [c_0, t_2, h_3] [] ⟨h_c_0, h_t_2, h_h_3, trivial⟩)) h.1)
    obtain ⟨r_4, h_r_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [c_0, t_2, h_3, r_4] [] ⟨h_c_0, h_t_2, h_h_3, h_r_4, trivial⟩)

theorem proof : Statement := ⟨roles_reread_tokens.ends, roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.reads_less_in_the_long_run
