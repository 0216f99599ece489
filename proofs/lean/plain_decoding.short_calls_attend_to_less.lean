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
  rcases total (1 - m_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩)) rfl)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩)) rfl)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩)
  · have v1_2_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [p_1] [] ⟨h_p_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [p_1] [] ⟨h_p_1, trivial⟩)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩
    have at1_ := eq_at [p_1, m_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (sub_from (add_from (add_from (agree2 (x := (m_2 + 1)) (y := p_1) (at1_ o2) (at1_ o3) (ih (m_2 + 1) p_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := (m_2 + 1)) (b := (2 + m_2)) (at0_ o6) (at0_ o7)))) rfl) rfl) rfl))) ?_
    decide +kernel
theorem plain_decoding_context_tokens.ends : plain_decoding_context_tokens.Ends := fun f g (x : Int × Int) d ih =>
  plain_decoding_context_tokens.congr (fun m p' => f (m, p')) (fun m p' => g (m, p')) x.1 x.2 d.1 d.2 (fun m' p'' k0 k1 lt => ih (m', p'') ⟨k0, k1⟩ lt)
theorem plain_decoding_context_tokens.eq : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → plain_decoding_context_tokens m p' = (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1)) :=
  fun m p' k0 k1 => fix_eq plain_decoding_context_tokens.ends (m, p') ⟨k0, k1⟩

theorem plain_decoding_calls_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (∀ c' m' p'' : Int, (0 ≤ c') → (0 ≤ m') → (0 ≤ p'') → plain_decoding_calls_context_tokens.size c' m' p'' < plain_decoding_calls_context_tokens.size c m p' → f₁ c' m' p'' = f₂ c' m' p'') → plain_decoding_calls_context_tokens.body f₁ c m p' = plain_decoding_calls_context_tokens.body f₂ c m p' := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 ih
  rcases total (0 - c_0) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · have at0_ := nonneg_at [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩)
  · have v1_3_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩)
    obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
    have at0_ := nonneg_at [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩
    have at1_ := eq_at [m_1, p_2, c_3]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree3 (x := c_3) (y := m_1) (z := p_2) (at1_ o2) (at1_ o3) (at1_ o4) (ih c_3 m_1 p_2 (at0_ o5) (at0_ o6) (at0_ o7) (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o8) (at0_ o9)))) rfl))) ?_
    decide +kernel
theorem plain_decoding_calls_context_tokens.ends : plain_decoding_calls_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  plain_decoding_calls_context_tokens.congr (fun c m p' => f (c, m, p')) (fun c m p' => g (c, m, p')) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' m' p'' k0 k1 k2 lt => ih (c', m', p'') ⟨k0, k1, k2⟩ lt)
theorem plain_decoding_calls_context_tokens.eq : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → plain_decoding_calls_context_tokens c m p' = (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p'))) :=
  fun c m p' k0 k1 k2 => fix_eq plain_decoding_calls_context_tokens.ends (c, m, p') ⟨k0, k1, k2⟩

theorem plain_decoding_context_tokens.run : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → plain_decoding_context_tokens m p' = (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1)) :=
  fun m p' k0 k1 => (plain_decoding_context_tokens.eq m p' k0 k1)
theorem plain_decoding_calls_context_tokens.run : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → plain_decoding_calls_context_tokens c m p' = (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p'))) :=
  fun c m p' k0 k1 k2 => (plain_decoding_calls_context_tokens.eq c m p' k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → (m = 0) → plain_decoding_context_tokens.size m p' < bound → (plain_decoding_context_tokens m p') = p') := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 p_1 h_m_0 h_p_1 d0 lt
      rcases total (0 - m_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [p_1] [] ⟨h_p_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((plain_decoding_context_tokens.run 0 p_1 (at0_ o1) (at0_ o2)).trans (if_true (le_from rfl rfl (at0_ o3)) rfl)) rfl (at0_ o4) (at0_ o5)) ?_
          decide +kernel
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩)
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [p_1] [] ⟨h_p_1, trivial⟩)
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩))
theorem Steps.lemma_1_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → (m = 0) → (plain_decoding_context_tokens m p') = p' :=
  fun m p' k0 k1 k2 =>
    (Steps.lemma_1 (plain_decoding_context_tokens.size m p' + 1)) m p' k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → plain_decoding_context_tokens.size m p' < bound → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((1 * (m ^ 2)) + (2 * (m * p'))) - m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 p_1 h_m_0 h_p_1 d0 lt
      rcases total (m_0 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [p_1] [] ⟨h_p_1, trivial⟩)
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        rcases total (0 - m_2) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_m_2
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [p_1] [] ⟨h_p_1, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from (mul_from rfl ((plain_decoding_context_tokens.run (1 + 0) p_1 (at0_ o1) (at0_ o2)).trans (if_true (le_from rfl rfl (at0_ o3)) rfl))) rfl (at0_ o4) (at0_ o5)) ?_
            decide +kernel
          obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩)
        · have v1_3_0 := start h_m_2
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [p_1] [] ⟨h_p_1, trivial⟩)
          obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
          have at0_ := nonneg_at [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩
          have at1_ := eq_at [p_1, m_3]
          have at2_ := nonneg_at [p_1, m_3] [(plain_decoding_context_tokens (m_3 + 1) p_1)] ⟨h_p_1, h_m_3, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from (mul_from rfl ((plain_decoding_context_tokens.run (1 + (1 + m_3)) p_1 (at0_ o1) (at0_ o2)).trans (if_false (not_le_from rfl rfl (at0_ o3)) (sub_from (add_from (add_from (call2 plain_decoding_context_tokens (x := (m_3 + 1)) (y := p_1) (at1_ o4) (at1_ o5)) rfl) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (m_3 + 1) p_1 (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_3 + 1)) (b := (1 + (1 + m_3))) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))))) (at2_ o11)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (m_3 + 1) p_1 (at0_ o12) (at0_ o13) (le_from rfl rfl (at0_ o14)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_3 + 1)) (b := (1 + (1 + m_3))) (at0_ o15) (at0_ o16)) (Nat.le_of_lt_succ lt))))) (at2_ o17))) ?_
          decide +kernel
      · have v1_2_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩)
theorem Steps.lemma_2_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((1 * (m ^ 2)) + (2 * (m * p'))) - m) :=
  fun m p' k0 k1 k2 =>
    (Steps.lemma_2 (plain_decoding_context_tokens.size m p' + 1)) m p' k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (c = 0) → plain_decoding_calls_context_tokens.size c m p' < bound → (plain_decoding_calls_context_tokens c m p') = 0) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 lt
      rcases total (0 - c_0) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((plain_decoding_calls_context_tokens.run 0 m_1 p_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl)) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩)
      · have v1_3_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩)
        obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩))
theorem Steps.lemma_3_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (c = 0) → (plain_decoding_calls_context_tokens c m p') = 0 :=
  fun c m p' k0 k1 k2 k3 =>
    (Steps.lemma_3 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (m = 0) → plain_decoding_calls_context_tokens.size c m p' < bound → (plain_decoding_calls_context_tokens c m p') = (c * p')) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 lt
      rcases total (0 - m_1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · rcases total (0 - c_0) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_c_0
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := nonneg_at [p_2] [] ⟨h_p_2, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((plain_decoding_calls_context_tokens.run 0 0 p_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl)) rfl (at0_ o6) (at0_ o7)) ?_
              decide +kernel
            obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [p_2, c_3] [] ⟨h_p_2, h_c_3, trivial⟩)
          · have v1_3_0 := start h_c_0
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by close [p_2] [] ⟨h_p_2, trivial⟩)
            obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
            have at0_ := nonneg_at [p_2, c_3] [] ⟨h_p_2, h_c_3, trivial⟩
            have at1_ := eq_at [p_2, c_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((plain_decoding_calls_context_tokens.run (1 + c_3) 0 p_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from ((call3 plain_decoding_calls_context_tokens (x := c_3) (y := 0) (z := p_2) (at1_ o5) (at1_ o6) (at1_ o7)).trans ((ih c_3 0 p_2 (at0_ o8) (at0_ o9) (at0_ o10) (eq_from rfl rfl (at0_ o11) (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call2 plain_decoding_context_tokens (x := 0) (y := p_2) (at1_ o15) (at1_ o16)).trans ((plain_decoding_context_tokens.run 0 p_2 (at0_ o17) (at0_ o18)).trans (if_true (le_from rfl rfl (at0_ o19)) rfl)))))) rfl (at0_ o20) (at0_ o21)) ?_
            decide +kernel
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, p_2, m_3] [] ⟨h_c_0, h_p_2, h_m_3, trivial⟩)
      · have v1_3_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, p_2] [] ⟨h_c_0, h_p_2, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [c_0, p_2, m_3] [] ⟨h_c_0, h_p_2, h_m_3, trivial⟩))
theorem Steps.lemma_4_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (m = 0) → (plain_decoding_calls_context_tokens c m p') = (c * p') :=
  fun c m p' k0 k1 k2 k3 =>
    (Steps.lemma_4 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_5 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (p' = 0) → plain_decoding_calls_context_tokens.size c m p' < bound → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = ((c * (m ^ 2)) - (c * m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 lt
      rcases total (0 - p_2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_p_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · rcases total (0 - c_0) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_c_0
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run 0 m_1 0 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
              decide +kernel
            obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [m_1, c_3] [] ⟨h_m_1, h_c_3, trivial⟩)
          · have v1_3_0 := start h_c_0
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
            obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
            rcases total (m_1 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_m_1
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by close [c_3] [] ⟨h_c_3, trivial⟩)
              obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
              have at0_ := nonneg_at [c_3, m_4] [] ⟨h_c_3, h_m_4, trivial⟩
              have at1_ := eq_at [c_3, m_4]
              have at2_ := eq_at [c_3, m_4, (plain_decoding_calls_context_tokens c_3 (m_4 + 1) 0)]
              have at3_ := nonneg_at [c_3, m_4] [(plain_decoding_calls_context_tokens c_3 (m_4 + 1) 0)] ⟨h_c_3, h_m_4, trivial⟩
              have at4_ := nonneg_at [c_3, m_4] [(plain_decoding_calls_context_tokens c_3 (m_4 + 1) 0), (plain_decoding_context_tokens (m_4 + 1) 0)] ⟨h_c_3, h_m_4, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + c_3) (1 + m_4) 0 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 plain_decoding_calls_context_tokens (x := c_3) (y := (m_4 + 1)) (z := 0) (at1_ o5) (at1_ o6) (at1_ o7)) (call2 plain_decoding_context_tokens (x := (m_4 + 1)) (y := 0) (at2_ o8) (at2_ o9)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) 0 (at3_ o10) (at3_ o11) (le_from rfl rfl (at3_ o12))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 (m_4 + 1) 0 (at0_ o13) (at0_ o14) (at0_ o15) (eq_from rfl rfl (at0_ o16) (at0_ o17)) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o18) (at0_ o19)) (Nat.le_of_lt_succ lt)))))) (at4_ o20)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) 0 (at3_ o21) (at3_ o22) (le_from rfl rfl (at3_ o23))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 (m_4 + 1) 0 (at0_ o24) (at0_ o25) (at0_ o26) (eq_from rfl rfl (at0_ o27) (at0_ o28)) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt)))))) (at4_ o31))) ?_
              decide +kernel
            · have v1_4_0 := start h_m_1
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := nonneg_at [c_3] [] ⟨h_c_3, trivial⟩
                have at1_ := eq_at [c_3]
                have at2_ := eq_at [c_3, (plain_decoding_calls_context_tokens c_3 0 0)]
                have at3_ := nonneg_at [c_3] [(plain_decoding_calls_context_tokens c_3 0 0)] ⟨h_c_3, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => fun o25 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + c_3) 0 0 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 plain_decoding_calls_context_tokens (x := c_3) (y := 0) (z := 0) (at1_ o5) (at1_ o6) (at1_ o7)) ((call2 plain_decoding_context_tokens (x := 0) (y := 0) (at2_ o8) (at2_ o9)).trans (by decide +kernel : (plain_decoding_context_tokens 0 0) = 0)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 0 0 (at0_ o10) (at0_ o11) (at0_ o12) (eq_from rfl rfl (at0_ o13) (at0_ o14)) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o15) (at0_ o16)) (Nat.le_of_lt_succ lt))))) (at3_ o17)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_3 0 0 (at0_ o18) (at0_ o19) (at0_ o20) (eq_from rfl rfl (at0_ o21) (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_3) (b := (1 + c_3)) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt))))) (at3_ o25))) ?_
                decide +kernel
              obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [c_3, m_4] [] ⟨h_c_3, h_m_4, trivial⟩)
        obtain ⟨p_3, h_p_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, m_1, p_3] [] ⟨h_c_0, h_m_1, h_p_3, trivial⟩)
      · have v1_3_0 := start h_p_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, m_1] [] ⟨h_c_0, h_m_1, trivial⟩)
        obtain ⟨p_3, h_p_3, rfl⟩ := rest v1_3_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [c_0, m_1, p_3] [] ⟨h_c_0, h_m_1, h_p_3, trivial⟩))
theorem Steps.lemma_5_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (p' = 0) → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = ((c * (m ^ 2)) - (c * m)) :=
  fun c m p' k0 k1 k2 k3 =>
    (Steps.lemma_5 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_6 : ∀ bound : Nat, (∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ c) → ((1 : Int) ≤ m) → ((1 : Int) ≤ p') → plain_decoding_calls_context_tokens.size c m p' < bound → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = (((1 * (c * (m ^ 2))) + (2 * ((c * m) * p'))) - (c * m))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 d0 d1 d2 lt
      rcases total (c_0 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩)
        obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
        rcases total (m_1 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [p_2, c_3] [] ⟨h_p_2, h_c_3, trivial⟩)
          obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
          rcases total (p_2 - 1) with h0_5_0 | h0_5_0
          · have v1_5_0 := start h_p_2
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd_of h0_5_0 (by close [c_3, m_4] [] ⟨h_c_3, h_m_4, trivial⟩)
            obtain ⟨p_5, h_p_5, rfl⟩ := rest v1_5_0
            rcases total (c_3 - 1) with h0_6_0 | h0_6_0
            · have v1_6_0 := start h_c_3
              rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
              · exact absurd_of h0_6_0 (by close [m_4, p_5] [] ⟨h_m_4, h_p_5, trivial⟩)
              obtain ⟨c_6, h_c_6, rfl⟩ := rest v1_6_0
              have at0_ := nonneg_at [m_4, p_5, c_6] [] ⟨h_m_4, h_p_5, h_c_6, trivial⟩
              have at1_ := eq_at [m_4, p_5, c_6]
              have at2_ := eq_at [m_4, p_5, c_6, (plain_decoding_calls_context_tokens (c_6 + 1) (m_4 + 1) (p_5 + 1))]
              have at3_ := nonneg_at [m_4, p_5, c_6] [(plain_decoding_calls_context_tokens (c_6 + 1) (m_4 + 1) (p_5 + 1))] ⟨h_m_4, h_p_5, h_c_6, trivial⟩
              have at4_ := nonneg_at [m_4, p_5, c_6] [(plain_decoding_calls_context_tokens (c_6 + 1) (m_4 + 1) (p_5 + 1)), (plain_decoding_context_tokens (m_4 + 1) (p_5 + 1))] ⟨h_m_4, h_p_5, h_c_6, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => fun o33 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + (1 + c_6)) (1 + m_4) (1 + p_5) (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 plain_decoding_calls_context_tokens (x := (c_6 + 1)) (y := (m_4 + 1)) (z := (p_5 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)) (call2 plain_decoding_context_tokens (x := (m_4 + 1)) (y := (p_5 + 1)) (at2_ o8) (at2_ o9)))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) (at3_ o10) (at3_ o11) (le_from rfl rfl (at3_ o12))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (c_6 + 1) (m_4 + 1) (p_5 + 1) (at0_ o13) (at0_ o14) (at0_ o15) (le_from rfl rfl (at0_ o16)) (le_from rfl rfl (at0_ o17)) (le_from rfl rfl (at0_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (c_6 + 1)) (b := (1 + (1 + c_6))) (at0_ o19) (at0_ o20)) (Nat.le_of_lt_succ lt)))))) (at4_ o21)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) (at3_ o22) (at3_ o23) (le_from rfl rfl (at3_ o24))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (c_6 + 1) (m_4 + 1) (p_5 + 1) (at0_ o25) (at0_ o26) (at0_ o27) (le_from rfl rfl (at0_ o28)) (le_from rfl rfl (at0_ o29)) (le_from rfl rfl (at0_ o30)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (c_6 + 1)) (b := (1 + (1 + c_6))) (at0_ o31) (at0_ o32)) (Nat.le_of_lt_succ lt)))))) (at4_ o33))) ?_
              decide +kernel
            · have v1_6_0 := start h_c_3
              rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
              · have at0_ := nonneg_at [m_4, p_5] [] ⟨h_m_4, h_p_5, trivial⟩
                have at1_ := eq_at [m_4, p_5]
                have at2_ := nonneg_at [m_4, p_5] [(plain_decoding_context_tokens (m_4 + 1) (p_5 + 1))] ⟨h_m_4, h_p_5, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from (mul_from rfl ((plain_decoding_calls_context_tokens.run (1 + 0) (1 + m_4) (1 + p_5) (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from ((call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_4 + 1)) (z := (p_5 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)).trans ((plain_decoding_calls_context_tokens.run 0 (m_4 + 1) (p_5 + 1) (at0_ o8) (at0_ o9) (at0_ o10)).trans (if_true (eq_from rfl rfl (at0_ o11) (at0_ o12)) rfl))) (call2 plain_decoding_context_tokens (x := (m_4 + 1)) (y := (p_5 + 1)) (at1_ o13) (at1_ o14)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) (at0_ o15) (at0_ o16) (le_from rfl rfl (at0_ o17))))) (at2_ o18)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (m_4 + 1) (p_5 + 1) (at0_ o19) (at0_ o20) (le_from rfl rfl (at0_ o21))))) (at2_ o22))) ?_
                decide +kernel
              obtain ⟨c_6, h_c_6, rfl⟩ := rest v1_6_0
              exact absurd_of h0_6_0 (by close [m_4, p_5, c_6] [] ⟨h_m_4, h_p_5, h_c_6, trivial⟩)
          · have v1_5_0 := start h_p_2
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd d2 (not_le_from rfl rfl (by close [c_3, m_4] [] ⟨h_c_3, h_m_4, trivial⟩))
            obtain ⟨p_5, h_p_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [c_3, m_4, p_5] [] ⟨h_c_3, h_m_4, h_p_5, trivial⟩)
        · have v1_4_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd d1 (not_le_from rfl rfl (by close [p_2, c_3] [] ⟨h_p_2, h_c_3, trivial⟩))
          obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [p_2, c_3, m_4] [] ⟨h_p_2, h_c_3, h_m_4, trivial⟩)
      · have v1_3_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [m_1, p_2] [] ⟨h_m_1, h_p_2, trivial⟩))
        obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [m_1, p_2, c_3] [] ⟨h_m_1, h_p_2, h_c_3, trivial⟩)
theorem Steps.lemma_6_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ c) → ((1 : Int) ≤ m) → ((1 : Int) ≤ p') → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = (((1 * (c * (m ^ 2))) + (2 * ((c * m) * p'))) - (c * m)) :=
  fun c m p' k0 k1 k2 k3 k4 k5 =>
    (Steps.lemma_6 (plain_decoding_calls_context_tokens.size c m p' + 1)) c m p' k0 k1 k2 k3 k4 k5 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ c m p' : Int, 0 ≤ c → 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (plain_decoding_calls_context_tokens c m p') ≤ (plain_decoding_context_tokens (c * m) p') := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 a0
  rcases total (m_1 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [c_0, p_2] [] ⟨h_c_0, h_p_2, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    rcases total (c_0 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [p_2, m_3] [] ⟨h_p_2, h_m_3, trivial⟩)
      obtain ⟨c_4, h_c_4, rfl⟩ := rest v1_4_0
      rcases total (p_2 - 1) with h0_5_0 | h0_5_0
      · have v1_5_0 := start h_p_2
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · exact absurd_of h0_5_0 (by close [m_3, c_4] [] ⟨h_m_3, h_c_4, trivial⟩)
        obtain ⟨p_5, h_p_5, rfl⟩ := rest v1_5_0
        have at0_ := eq_at [m_3, c_4, p_5]
        have at1_ := eq_at [m_3, c_4, p_5, (plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) (p_5 + 1))]
        have at2_ := nonneg_at [m_3, c_4, p_5] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) (p_5 + 1)), (plain_decoding_context_tokens (c_4 * m_3 + c_4 + m_3 + 1) (p_5 + 1))] ⟨h_m_3, h_c_4, h_p_5, trivial⟩
        have at3_ := nonneg_at [m_3, c_4, p_5] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) (p_5 + 1))] ⟨h_m_3, h_c_4, h_p_5, trivial⟩
        have at4_ := nonneg_at [m_3, c_4, p_5] [] ⟨h_m_3, h_c_4, h_p_5, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => le_from (call3 plain_decoding_calls_context_tokens (x := (c_4 + 1)) (y := (m_3 + 1)) (z := (p_5 + 1)) (at0_ o1) (at0_ o2) (at0_ o3)) (call2 plain_decoding_context_tokens (x := (c_4 * m_3 + c_4 + m_3 + 1)) (y := (p_5 + 1)) (at1_ o4) (at1_ o5)) (of_multiple (c := 2) (at2_ o6) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_4 * m_3 + c_4 + m_3 + 1) (p_5 + 1) (at3_ o7) (at3_ o8) (le_from rfl rfl (at3_ o9))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_6_1 (c_4 + 1) (m_3 + 1) (p_5 + 1) (at4_ o10) (at4_ o11) (at4_ o12) (le_from rfl rfl (at4_ o13)) (le_from rfl rfl (at4_ o14)) (le_from rfl rfl (at4_ o15)))))) (at2_ o16)))) ?_
        decide +kernel
      · have v1_5_0 := start h_p_2
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · have at0_ := eq_at [m_3, c_4]
          have at1_ := eq_at [m_3, c_4, (plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) 0)]
          have at2_ := nonneg_at [m_3, c_4] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) 0), (plain_decoding_context_tokens (c_4 * m_3 + c_4 + m_3 + 1) 0)] ⟨h_m_3, h_c_4, trivial⟩
          have at3_ := nonneg_at [m_3, c_4] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) 0)] ⟨h_m_3, h_c_4, trivial⟩
          have at4_ := nonneg_at [m_3, c_4] [] ⟨h_m_3, h_c_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from (call3 plain_decoding_calls_context_tokens (x := (c_4 + 1)) (y := (m_3 + 1)) (z := 0) (at0_ o1) (at0_ o2) (at0_ o3)) (call2 plain_decoding_context_tokens (x := (c_4 * m_3 + c_4 + m_3 + 1)) (y := 0) (at1_ o4) (at1_ o5)) (of_multiple (c := 2) (at2_ o6) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_4 * m_3 + c_4 + m_3 + 1) 0 (at3_ o7) (at3_ o8) (le_from rfl rfl (at3_ o9))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_5_1 (c_4 + 1) (m_3 + 1) 0 (at4_ o10) (at4_ o11) (at4_ o12) (eq_from rfl rfl (at4_ o13) (at4_ o14)))))) (at2_ o15)))) ?_
          decide +kernel
        obtain ⟨p_5, h_p_5, rfl⟩ := rest v1_5_0
        exact absurd_of h0_5_0 (by close [m_3, c_4, p_5] [] ⟨h_m_3, h_c_4, h_p_5, trivial⟩)
    · have v1_4_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · rcases total (0 - p_2) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_p_2
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := eq_at [m_3]
            have at1_ := eq_at [m_3, (plain_decoding_calls_context_tokens 0 (m_3 + 1) 0)]
            have at2_ := nonneg_at [m_3] [(plain_decoding_calls_context_tokens 0 (m_3 + 1) 0)] ⟨h_m_3, trivial⟩
            have at3_ := nonneg_at [m_3] [] ⟨h_m_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from (call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_3 + 1)) (z := 0) (at0_ o1) (at0_ o2) (at0_ o3)) ((call2 plain_decoding_context_tokens (x := 0) (y := 0) (at1_ o4) (at1_ o5)).trans (by decide +kernel : (plain_decoding_context_tokens 0 0) = 0)) (of_multiple (c := 2) (at2_ o6) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_5_1 0 (m_3 + 1) 0 (at3_ o7) (at3_ o8) (at3_ o9) (eq_from rfl rfl (at3_ o10) (at3_ o11))))) (at2_ o12)))) ?_
            decide +kernel
          obtain ⟨p_4, h_p_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [m_3, p_4] [] ⟨h_m_3, h_p_4, trivial⟩)
        · have v1_4_0 := start h_p_2
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [m_3] [] ⟨h_m_3, trivial⟩)
          obtain ⟨p_4, h_p_4, rfl⟩ := rest v1_4_0
          have at0_ := eq_at [m_3, p_4]
          have at1_ := nonneg_at [m_3, p_4] [] ⟨h_m_3, h_p_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_3 + 1)) (z := (p_4 + 1)) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_3_1 0 (m_3 + 1) (p_4 + 1) (at1_ o4) (at1_ o5) (at1_ o6) (eq_from rfl rfl (at1_ o7) (at1_ o8))).trans rfl)) ((call2 plain_decoding_context_tokens (x := 0) (y := (p_4 + 1)) (at0_ o9) (at0_ o10)).trans ((Steps.lemma_1_1 0 (p_4 + 1) (at1_ o11) (at1_ o12) (eq_from rfl rfl (at1_ o13) (at1_ o14))).trans rfl)) (at1_ o15)) ?_
          decide +kernel
      obtain ⟨c_4, h_c_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [p_2, m_3, c_4] [] ⟨h_p_2, h_m_3, h_c_4, trivial⟩)
  · have v1_3_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0, p_2] [] ⟨h_c_0, h_p_2, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [c_0, p_2, m_3] [] ⟨h_c_0, h_p_2, h_m_3, trivial⟩)

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, plain_decoding_calls_context_tokens.ends, Steps.part_1⟩
end plain_decoding.short_calls_attend_to_less
