import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.one_agent_reads_the_same
/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.one_agent_reads_the_same`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (roles_reread_tokens.Ends) ∧ (∀ c r t : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → (roles_reread_tokens c r t) = (react_prompt_tokens (c * r) 0 t))
end roles_reread.one_agent_reads_the_same

namespace roles_reread.one_agent_reads_the_same
theorem react_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_prompt_tokens.size n' p'' t' < react_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_prompt_tokens.body f₁ n p' t = react_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  rcases total (0 - n_0) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · have at0_ := nonneg_at [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    have at0_ := nonneg_at [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩
    have at1_ := eq_at [p_1, t_2, n_3]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree3 (x := n_3) (y := p_1) (z := t_2) (at1_ o2) (at1_ o3) (at1_ o4) (ih n_3 p_1 t_2 (at0_ o5) (at0_ o6) (at0_ o7) (magnitude_lt (a := n_3) (b := (1 + n_3)) (at0_ o8) (at0_ o9)))) rfl) rfl))) ?_
    decide +kernel
theorem react_prompt_tokens.ends : react_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0 k1 k2 lt => ih (n', p'', t') ⟨k0, k1, k2⟩ lt)
theorem react_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0 k1 k2 => fix_eq react_prompt_tokens.ends (n, p', t) ⟨k0, k1, k2⟩

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

def react_prompt_tokens__p_0 (n t : Int) : Int := react_prompt_tokens n 0 t
def react_prompt_tokens__p_0.size (n t : Int) : Nat := react_prompt_tokens.size n 0 t
def sum_1 (c r t m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * t))
def sum_1.size (c r t m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c r t m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → sum_1 c r t m = (if (m ≤ 0) then 0 else ((sum_1 c r t (m - 1)) + ((((c - 1) * r) + (m - 1)) * t))) :=
  fun c r t m k0 k1 k2 k3 => sumTo_eq m _
theorem react_prompt_tokens__p_0.run : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → react_prompt_tokens__p_0 n t = (if (n = 0) then 0 else (((react_prompt_tokens__p_0 (n - 1) t) + 0) + ((n - 1) * t))) :=
  fun n t k0 k1 => (react_prompt_tokens.eq n 0 t k0 (by decide) k1)
theorem roles_reread_tokens.run : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sum_1 c r t r))) :=
  fun c r t k0 k1 k2 => (roles_reread_tokens.eq c r t k0 k1 k2).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n t : Int, (0 ≤ n) → (0 ≤ t) → react_prompt_tokens__p_0.size n t < bound → ((2 * 1) * (react_prompt_tokens__p_0 n t)) = (((n ^ 2) * t) - (n * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 t_1 h_n_0 h_t_1 lt
      rcases total (0 - n_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [t_1] [] ⟨h_t_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((react_prompt_tokens__p_0.run 0 t_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩
        have at1_ := eq_at [t_1, n_2]
        have at2_ := nonneg_at [t_1, n_2] [(react_prompt_tokens__p_0 n_2 t_1)] ⟨h_t_1, h_n_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from (mul_from rfl ((react_prompt_tokens__p_0.run (1 + n_2) t_1 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (add_from (call2 react_prompt_tokens__p_0 (x := n_2) (y := t_1) (at1_ o4) (at1_ o5)) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))))) (at2_ o10)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 (at0_ o11) (at0_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))))) (at2_ o15))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → ((2 * 1) * (react_prompt_tokens__p_0 n t)) = (((n ^ 2) * t) - (n * t)) :=
  fun n t k0 k1 =>
    (Steps.lemma_1 (react_prompt_tokens__p_0.size n t + 1)) n t k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ c r t m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → sum_1.size c r t m < bound → ((2 * 1) * (sum_1 c r t m)) = ((1 * (((1 * (t * (m ^ 2))) + (2 * (((c * r) * t) * m))) - (t * m))) - (2 * ((r * t) * m)))) := by
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
theorem Steps.lemma_2_1 : ∀ c r t m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → ((2 * 1) * (sum_1 c r t m)) = ((1 * (((1 * (t * (m ^ 2))) + (2 * (((c * r) * t) * m))) - (t * m))) - (2 * ((r * t) * m))) :=
  fun c r t m k0 k1 k2 k3 =>
    (Steps.lemma_2 (sum_1.size c r t m + 1)) c r t m k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ c r t : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens.size c r t < bound → ((2 * 1) * (roles_reread_tokens c r t)) = ((((c ^ 2) * (r ^ 2)) * t) - ((c * r) * t))) := by
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
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from (mul_from rfl ((roles_reread_tokens.run (1 + c_3) r_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 roles_reread_tokens (x := c_3) (y := r_1) (z := t_2) (at1_ o5) (at1_ o6) (at1_ o7)) (call4 sum_1 (x := (c_3 + 1)) (y := r_1) (z := t_2) (w := r_1) (at2_ o8) (at2_ o9) (at2_ o10) (at2_ o11)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_3 + 1) r_1 t_2 r_1 (at3_ o12) (at3_ o13) (at3_ o14) (at3_ o15)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 r_1 t_2 (at0_ o16) (at0_ o17) (at0_ o18) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o19) (at0_ o20)) (Nat.le_of_lt_succ lt)))))) (at4_ o21)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_3 + 1) r_1 t_2 r_1 (at3_ o22) (at3_ o23) (at3_ o24) (at3_ o25)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 r_1 t_2 (at0_ o26) (at0_ o27) (at0_ o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt)))))) (at4_ o31))) ?_
        decide +kernel
theorem Steps.lemma_3_1 : ∀ c r t : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → ((2 * 1) * (roles_reread_tokens c r t)) = ((((c ^ 2) * (r ^ 2)) * t) - ((c * r) * t)) :=
  fun c r t k0 k1 k2 =>
    (Steps.lemma_3 (roles_reread_tokens.size c r t + 1)) c r t k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ c r t : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → (roles_reread_tokens c r t) = (react_prompt_tokens (c * r) 0 t) := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2
  have at0_ := eq_at [c_0, r_1, t_2]
  have at1_ := eq_at [c_0, r_1, t_2, (roles_reread_tokens c_0 r_1 t_2)]
  have at2_ := nonneg_at [c_0, r_1, t_2] [(roles_reread_tokens c_0 r_1 t_2), (react_prompt_tokens__p_0 (c_0 * r_1) t_2)] ⟨h_c_0, h_r_1, h_t_2, trivial⟩
  have at3_ := nonneg_at [c_0, r_1, t_2] [(roles_reread_tokens c_0 r_1 t_2)] ⟨h_c_0, h_r_1, h_t_2, trivial⟩
  have at4_ := nonneg_at [c_0, r_1, t_2] [] ⟨h_c_0, h_r_1, h_t_2, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from (call3 roles_reread_tokens (x := c_0) (y := r_1) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)) (call2 react_prompt_tokens__p_0 (x := (c_0 * r_1)) (y := t_2) (at1_ o4) (at1_ o5)) (of_multiple (c := 2) (at2_ o6) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_0 * r_1) t_2 (at3_ o7) (at3_ o8)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 c_0 r_1 t_2 (at4_ o9) (at4_ o10) (at4_ o11))))) (at2_ o12))) (of_multiple (c := 2) (at2_ o13) (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_0 * r_1) t_2 (at3_ o14) (at3_ o15)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 c_0 r_1 t_2 (at4_ o16) (at4_ o17) (at4_ o18))))) (at2_ o19)))) ?_
  decide +kernel

theorem proof : Statement := ⟨react_prompt_tokens.ends, roles_reread_tokens.ends, Steps.part_1⟩
end roles_reread.one_agent_reads_the_same
