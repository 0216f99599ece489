import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.short_calls_attend_to_less
/-- The relation `plain_decoding_context_tokens`. -/
def plain_decoding_context_tokens.body (plain_decoding_context_tokens : Int → Int → Int) (m p' : Int) : Int := (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1))
def plain_decoding_context_tokens.Domain (m p' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_context_tokens.size (m p' : Int) : Nat := magnitude m
def plain_decoding_context_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := plain_decoding_context_tokens.body (fun m p' => f (m, p')) x.1 x.2
def plain_decoding_context_tokens (m p' : Int) : Int := fix (fun (x : Int × Int) => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step (m, p')
/-- The recursion of `plain_decoding_context_tokens` ends. -/
def plain_decoding_context_tokens.Ends : Prop := Falls (fun (x : Int × Int) => plain_decoding_context_tokens.Domain x.1 x.2) (fun x => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step

/-- The relation `plain_decoding_calls_context_tokens`. -/
def plain_decoding_calls_context_tokens.body (plain_decoding_calls_context_tokens : Int → Int → Int → Int) (c m p' : Int) : Int := (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p')))
def plain_decoding_calls_context_tokens.Domain (c m p' : Int) : Prop := (0 ≤ c) ∧ (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_calls_context_tokens.size (c m p' : Int) : Nat := magnitude c
def plain_decoding_calls_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := plain_decoding_calls_context_tokens.body (fun c m p' => f (c, m, p')) x.1 x.2.1 x.2.2
def plain_decoding_calls_context_tokens (c m p' : Int) : Int := fix (fun (x : Int × Int × Int) => plain_decoding_calls_context_tokens.size x.1 x.2.1 x.2.2) plain_decoding_calls_context_tokens.step (c, m, p')
/-- The recursion of `plain_decoding_calls_context_tokens` ends. -/
def plain_decoding_calls_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => plain_decoding_calls_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => plain_decoding_calls_context_tokens.size x.1 x.2.1 x.2.2) plain_decoding_calls_context_tokens.step

/-- The claim `plain_decoding.short_calls_attend_to_less`. -/
def Statement : Prop :=
  (plain_decoding_context_tokens.Ends) ∧ (plain_decoding_calls_context_tokens.Ends) ∧ (∀ c m p' : Int, 0 ≤ c → 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (plain_decoding_calls_context_tokens c m p') ≤ (plain_decoding_context_tokens (c * m) p'))
end plain_decoding.short_calls_attend_to_less

namespace plain_decoding.short_calls_attend_to_less
theorem plain_decoding_context_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → (∀ m' p'' : Int, (0 ≤ m') → (0 ≤ p'') → plain_decoding_context_tokens.size m' p'' < plain_decoding_context_tokens.size m p' → f₁ m' p'' = f₂ m' p'') → plain_decoding_context_tokens.body f₁ m p' = plain_decoding_context_tokens.body f₂ m p' := by
  intro m_0 p_1 h_m_0 h_p_1 ih
  rcases first2 h_m_0 with rfl | rfl | ⟨m_2, h_m_2, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩)) rfl)
  · exact (if_true_both (le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩)) rfl)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (sub_from (add_from (add_from (agree2 (x := (m_2 + 1)) (y := p_1) o2 o3 (ih (m_2 + 1) p_1 o4 o5 (magnitude_lt (a := (m_2 + 1)) (b := (2 + m_2)) o6 o7))) rfl) rfl) rfl))) ?_
    exact shown [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩ (by decide +kernel)
theorem plain_decoding_context_tokens.ends : plain_decoding_context_tokens.Ends := fun f g (x : Int × Int) d ih =>
  plain_decoding_context_tokens.congr (fun m p' => f (m, p')) (fun m p' => g (m, p')) x.1 x.2 d.1 d.2 (fun m' p'' k0' k1' lt => ih (m', p'') ⟨k0', k1'⟩ lt)
theorem plain_decoding_context_tokens.eq : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → plain_decoding_context_tokens m p' = (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1)) :=
  fun m p' k0' k1' => fix_eq plain_decoding_context_tokens.ends (m, p') ⟨k0', k1'⟩

theorem plain_decoding_calls_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (∀ c' m' p'' : Int, (0 ≤ c') → (0 ≤ m') → (0 ≤ p'') → plain_decoding_calls_context_tokens.size c' m' p'' < plain_decoding_calls_context_tokens.size c m p' → f₁ c' m' p'' = f₂ c' m' p'') → plain_decoding_calls_context_tokens.body f₁ c m p' = plain_decoding_calls_context_tokens.body f₂ c m p' := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 ih
  rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := c_3) (y := m_1) (z := p_2) o2 o3 o4 (ih c_3 m_1 p_2 o5 o6 o7 (magnitude_lt (a := c_3) (b := (1 + c_3)) o8 o9))) rfl))) ?_
    exact shown [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩ (by decide +kernel)
theorem plain_decoding_calls_context_tokens.ends : plain_decoding_calls_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  plain_decoding_calls_context_tokens.congr (fun c m p' => f (c, m, p')) (fun c m p' => g (c, m, p')) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' m' p'' k0' k1' k2' lt => ih (c', m', p'') ⟨k0', k1', k2'⟩ lt)
theorem plain_decoding_calls_context_tokens.eq : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → plain_decoding_calls_context_tokens c m p' = (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p'))) :=
  fun c m p' k0' k1' k2' => fix_eq plain_decoding_calls_context_tokens.ends (c, m, p') ⟨k0', k1', k2'⟩

def plain_decoding_context_tokens.run := plain_decoding_context_tokens.eq
def plain_decoding_calls_context_tokens.run := plain_decoding_calls_context_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → (m = 0) → plain_decoding_context_tokens.size m p' < bound → (plain_decoding_context_tokens m p') = p') := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 p_1 h_m_0 h_p_1 d0 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((plain_decoding_context_tokens.run 0 p_1 o1 o2).trans (if_true (le_from rfl rfl o3) rfl)) rfl o4) ?_
        exact shown [p_1] [] ⟨h_p_1, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩))
theorem Steps.lemma_1_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → (m = 0) → (plain_decoding_context_tokens m p') = p' :=
  fun m p' k0' k1' k2' =>
    (Steps.lemma_1 (plain_decoding_context_tokens.size m p' + 1)) m p' k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → plain_decoding_context_tokens.size m p' < bound → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((m ^ 2) + (2 * (m * p'))) - m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 p_1 h_m_0 h_p_1 d0 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
      · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((plain_decoding_context_tokens.run (1 + 0) p_1 o1 o2).trans (if_true (le_from rfl rfl o3) rfl))) rfl o4) ?_
          exact shown [p_1] [] ⟨h_p_1, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (mul_from rfl ((plain_decoding_context_tokens.run (1 + (1 + m_3)) p_1 o1 o2).trans (if_false (not_le_from rfl rfl o3) (sub_from (add_from (add_from (call2 plain_decoding_context_tokens (x := (m_3 + 1)) (y := p_1) o4 o5) rfl) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (m_3 + 1) p_1 o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_3 + 1)) (b := (1 + (1 + m_3))) o9 o10) (Nat.le_of_lt_succ lt))))) o11) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (m_3 + 1) p_1 o12 o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_3 + 1)) (b := (1 + (1 + m_3))) o15 o16) (Nat.le_of_lt_succ lt))))) o17))) ?_
          exact shown [p_1, m_3] [(plain_decoding_context_tokens (m_3 + 1) p_1)] ⟨h_p_1, h_m_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((m ^ 2) + (2 * (m * p'))) - m) :=
  fun m p' k0' k1' k2' =>
    (Steps.lemma_2 (plain_decoding_context_tokens.size m p' + 1)) m p' k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (c = 0) → plain_decoding_calls_context_tokens.size c m p' < bound → (plain_decoding_calls_context_tokens c m p') = 0) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 lt
      rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((plain_decoding_calls_context_tokens.run 0 m_1 p_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
        exact shown [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩))
theorem Steps.lemma_3_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (c = 0) → (plain_decoding_calls_context_tokens c m p') = 0 :=
  fun c m p' k0' k1' k2' k3' =>
    (Steps.lemma_3 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (m = 0) → plain_decoding_calls_context_tokens.size c m p' < bound → (plain_decoding_calls_context_tokens c m p') = (c * p')) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 lt
      rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
      · rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((plain_decoding_calls_context_tokens.run 0 0 p_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
          exact shown [p_2] [] ⟨h_p_2, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => same_from ((plain_decoding_calls_context_tokens.run (1 + c_3) 0 p_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 plain_decoding_calls_context_tokens (x := c_3) (y := 0) (z := p_2) o5 o6 o7).trans ((ih c_3 0 p_2 o8 o9 o10 (eq_from rfl rfl o11 o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl)) ((call2 plain_decoding_context_tokens (x := 0) (y := p_2) o15 o16).trans ((plain_decoding_context_tokens.run 0 p_2 o17 o18).trans (if_true (le_from rfl rfl o19) rfl)))))) rfl o20)) ?_
          exact shown [p_2, c_3] [] ⟨h_p_2, h_c_3, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [c_0, p_2, m_3] [] ⟨h_c_0, h_p_2, h_m_3, trivial⟩))
theorem Steps.lemma_4_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (m = 0) → (plain_decoding_calls_context_tokens c m p') = (c * p') :=
  fun c m p' k0' k1' k2' k3' =>
    (Steps.lemma_4 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_5 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (p' = 0) → plain_decoding_calls_context_tokens.size c m p' < bound → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = ((c * (m ^ 2)) - (c * m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 lt
      rcases first1 h_p_2 with rfl | ⟨p_3, h_p_3, rfl⟩
      · rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from (mul_from rfl ((plain_decoding_calls_context_tokens.run 0 m_1 0 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl))) rfl o6) ?_
          exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
        · rcases first1 h_m_1 with rfl | ⟨m_4, h_m_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + c_3) 0 0 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 plain_decoding_calls_context_tokens (x := c_3) (y := 0) (z := 0) o5 o6 o7) ((call2 plain_decoding_context_tokens (x := 0) (y := 0) o8 o9).trans (by decide +kernel : (plain_decoding_context_tokens 0 0) = 0)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 0 0 o10 o11 o12 (eq_from rfl rfl o13 o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) o15 o16) (Nat.le_of_lt_succ lt))))) o17) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 0 0 o18 o19 o20 (eq_from rfl rfl o21 o22) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) o23 o24) (Nat.le_of_lt_succ lt))))) o25)))) ?_
            exact shown [c_3] [(plain_decoding_calls_context_tokens c_3 0 0)] ⟨h_c_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + c_3) (1 + m_4) 0 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 plain_decoding_calls_context_tokens (x := c_3) (y := (m_4 + 1)) (z := 0) o5 o6 o7) (call2 plain_decoding_context_tokens (x := (m_4 + 1)) (y := 0) o8 o9))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) 0 o10 o11 (le_from rfl rfl o12)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 (m_4 + 1) 0 o13 o14 o15 (eq_from rfl rfl o16 o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) o18 o19) (Nat.le_of_lt_succ lt)))))) o20) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) 0 o21 o22 (le_from rfl rfl o23)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 (m_4 + 1) 0 o24 o25 o26 (eq_from rfl rfl o27 o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) o29 o30) (Nat.le_of_lt_succ lt)))))) o31)))) ?_
            exact shown [c_3, m_4] [(plain_decoding_calls_context_tokens c_3 (m_4 + 1) 0), (plain_decoding_context_tokens (m_4 + 1) 0)] ⟨h_c_3, h_m_4, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [c_0, m_1, p_3] [] ⟨h_c_0, h_m_1, h_p_3, trivial⟩))
theorem Steps.lemma_5_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (p' = 0) → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = ((c * (m ^ 2)) - (c * m)) :=
  fun c m p' k0' k1' k2' k3' =>
    (Steps.lemma_5 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_6 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ c) → ((1 : Int) ≤ m) → ((1 : Int) ≤ p') → plain_decoding_calls_context_tokens.size c m p' < bound → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = (((c * (m ^ 2)) + (2 * ((c * m) * p'))) - (c * m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 d1 d2 lt
      rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩))
      · rcases first1 h_m_1 with rfl | ⟨m_4, h_m_4, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [p_2, c_3] [] ⟨h_p_2, h_c_3, trivial⟩))
        · rcases first1 h_p_2 with rfl | ⟨p_5, h_p_5, rfl⟩
          · exact absurd d2 (not_le_from rfl rfl (by close [c_3, m_4] [] ⟨h_c_3, h_m_4, trivial⟩))
          · rcases first1 h_c_3 with rfl | ⟨c_6, h_c_6, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + 0) (1 + m_4) (1 + p_5) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_4 + 1)) (z := (p_5 + 1)) o5 o6 o7).trans ((plain_decoding_calls_context_tokens.run 0 (m_4 + 1) (p_5 + 1) o8 o9 o10).trans (if_true (eq_from rfl rfl o11 o12) rfl))) (call2 plain_decoding_context_tokens (x := (m_4 + 1)) (y := (p_5 + 1)) o13 o14))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) o15 o16 (le_from rfl rfl o17)))) o18) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) o19 o20 (le_from rfl rfl o21)))) o22))) ?_
              exact shown [m_4, p_5] [(plain_decoding_context_tokens (m_4 + 1) (p_5 + 1))] ⟨h_m_4, h_p_5, trivial⟩ (by decide +kernel)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + (1 + c_6)) (1 + m_4) (1 + p_5) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 plain_decoding_calls_context_tokens (x := (c_6 + 1)) (y := (m_4 + 1)) (z := (p_5 + 1)) o5 o6 o7) (call2 plain_decoding_context_tokens (x := (m_4 + 1)) (y := (p_5 + 1)) o8 o9))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) o10 o11 (le_from rfl rfl o12)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (c_6 + 1) (m_4 + 1) (p_5 + 1) o13 o14 o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (le_from rfl rfl o18) (Nat.lt_of_lt_of_le (magnitude_lt (a := (c_6 + 1)) (b := (1 + (1 + c_6))) o19 o20) (Nat.le_of_lt_succ lt)))))) o21) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) o22 o23 (le_from rfl rfl o24)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (c_6 + 1) (m_4 + 1) (p_5 + 1) o25 o26 o27 (le_from rfl rfl o28) (le_from rfl rfl o29) (le_from rfl rfl o30) (Nat.lt_of_lt_of_le (magnitude_lt (a := (c_6 + 1)) (b := (1 + (1 + c_6))) o31 o32) (Nat.le_of_lt_succ lt)))))) o33)))) ?_
              exact shown [m_4, p_5, c_6] [(plain_decoding_calls_context_tokens (c_6 + 1) (m_4 + 1) (p_5 + 1)), (plain_decoding_context_tokens (m_4 + 1) (p_5 + 1))] ⟨h_m_4, h_p_5, h_c_6, trivial⟩ (by decide +kernel)
theorem Steps.lemma_6_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ c) → ((1 : Int) ≤ m) → ((1 : Int) ≤ p') → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = (((c * (m ^ 2)) + (2 * ((c * m) * p'))) - (c * m)) :=
  fun c m p' k0' k1' k2' k3' k4' k5' =>
    (Steps.lemma_6 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0' k1' k2' k3' k4' k5' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ c m p' : Int, 0 ≤ c → 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (plain_decoding_calls_context_tokens c m p') ≤ (plain_decoding_context_tokens (c * m) p') := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 a0
  rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_0, p_2] [] ⟨h_c_0, h_p_2, trivial⟩))
  · rcases first1 h_c_0 with rfl | ⟨c_4, h_c_4, rfl⟩
    · rcases first1 h_p_2 with rfl | ⟨p_4, h_p_4, rfl⟩
      · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_3 + 1)) (z := 0) o1 o2 o3) ((call2 plain_decoding_context_tokens (x := 0) (y := 0) o4 o5).trans (by decide +kernel : (plain_decoding_context_tokens 0 0) = 0)) (of_multiple (c := 2) o6 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_5_1 0 (m_3 + 1) 0 o7 o8 o9 (eq_from rfl rfl o10 o11)))) o12))) ?_
        exact shown [m_3] [(plain_decoding_calls_context_tokens 0 (m_3 + 1) 0)] ⟨h_m_3, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_3 + 1)) (z := (p_4 + 1)) o1 o2 o3).trans ((Steps.lemma_3_1 0 (m_3 + 1) (p_4 + 1) o4 o5 o6 (eq_from rfl rfl o7 o8)).trans rfl)) ((call2 plain_decoding_context_tokens (x := 0) (y := (p_4 + 1)) o9 o10).trans ((Steps.lemma_1_1 0 (p_4 + 1) o11 o12 (eq_from rfl rfl o13 o14)).trans rfl)) o15)) ?_
        exact shown [m_3, p_4] [] ⟨h_m_3, h_p_4, trivial⟩ (by decide +kernel)
    · rcases first1 h_p_2 with rfl | ⟨p_5, h_p_5, rfl⟩
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (call3 plain_decoding_calls_context_tokens (x := (c_4 + 1)) (y := (m_3 + 1)) (z := 0) o1 o2 o3) (call2 plain_decoding_context_tokens (x := (c_4 * m_3 + c_4 + m_3 + 1)) (y := 0) o4 o5) (of_multiple (c := 2) o6 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_4 * m_3 + c_4 + m_3 + 1) 0 o7 o8 (le_from rfl rfl o9)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_5_1 (c_4 + 1) (m_3 + 1) 0 o10 o11 o12 (eq_from rfl rfl o13 o14))))) o15)))) ?_
        exact shown [m_3, c_4] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) 0), (plain_decoding_context_tokens (c_4 * m_3 + c_4 + m_3 + 1) 0)] ⟨h_m_3, h_c_4, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from (call3 plain_decoding_calls_context_tokens (x := (c_4 + 1)) (y := (m_3 + 1)) (z := (p_5 + 1)) o1 o2 o3) (call2 plain_decoding_context_tokens (x := (c_4 * m_3 + c_4 + m_3 + 1)) (y := (p_5 + 1)) o4 o5) (of_multiple (c := 2) o6 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_4 * m_3 + c_4 + m_3 + 1) (p_5 + 1) o7 o8 (le_from rfl rfl o9)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_6_1 (c_4 + 1) (m_3 + 1) (p_5 + 1) o10 o11 o12 (le_from rfl rfl o13) (le_from rfl rfl o14) (le_from rfl rfl o15))))) o16)))) ?_
        exact shown [m_3, c_4, p_5] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) (p_5 + 1)), (plain_decoding_context_tokens (c_4 * m_3 + c_4 + m_3 + 1) (p_5 + 1))] ⟨h_m_3, h_c_4, h_p_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, plain_decoding_calls_context_tokens.ends, Steps.part_1⟩
end plain_decoding.short_calls_attend_to_less
