import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.forgetting_never_hurts
/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The relation `handoff_refreshed_prompt_tokens`. -/
def handoff_refreshed_prompt_tokens.body (handoff_refreshed_prompt_tokens : Int → Int → Int → Int → Int) (n s p' t : Int) : Int := (if (n ≤ s) then (react_prompt_tokens n p' t) else ((react_prompt_tokens s p' t) + (handoff_refreshed_prompt_tokens (n - s) s p' t)))
def handoff_refreshed_prompt_tokens.Domain (n s p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ s) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ s)
def handoff_refreshed_prompt_tokens.size (n s p' t : Int) : Nat := magnitude n
def handoff_refreshed_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := handoff_refreshed_prompt_tokens.body (fun n s p' t => f (n, s, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def handoff_refreshed_prompt_tokens (n s p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => handoff_refreshed_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) handoff_refreshed_prompt_tokens.step (n, s, p', t)
/-- The recursion of `handoff_refreshed_prompt_tokens` ends. -/
def handoff_refreshed_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => handoff_refreshed_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => handoff_refreshed_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) handoff_refreshed_prompt_tokens.step

/-- The claim `handoff.forgetting_never_hurts`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (handoff_refreshed_prompt_tokens.Ends) ∧ (∀ n s p' t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ s) → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t))
end handoff.forgetting_never_hurts

namespace handoff.forgetting_never_hurts
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

theorem handoff_refreshed_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → (∀ n' s' p'' t' : Int, (0 ≤ n') → (0 ≤ s') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ s') → handoff_refreshed_prompt_tokens.size n' s' p'' t' < handoff_refreshed_prompt_tokens.size n s p' t → f₁ n' s' p'' t' = f₂ n' s' p'' t') → handoff_refreshed_prompt_tokens.body f₁ n s p' t = handoff_refreshed_prompt_tokens.body f₂ n s p' t := by
  intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 d0 ih
  rcases total (s_1 - 1) with h0_4_0 | h0_4_0
  · have v1_4_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩)
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    rcases total (s_4 + 1 - n_0) with h0_5_0 | h0_5_0
    · have v1_5_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact (if_true_both (le_from rfl rfl (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)) rfl)
      obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
      obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_4) (c := n_5) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_5] [] ⟨h_p_2, h_t_3, h_s_4, h_n_5, trivial⟩))
      exact (if_true_both (le_from rfl rfl (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩)) rfl)
    · have v1_5_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
      obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
      have v1_6_0 := start h_n_5
      rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
      · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
      obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
      obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := s_4) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_6] [] ⟨h_p_2, h_t_3, h_s_4, h_n_6, trivial⟩))
      have at0_ := nonneg_at [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩
      have at1_ := eq_at [p_2, t_3, s_4, n_7]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree4 (x := (n_7 + 1)) (y := (s_4 + 1)) (z := p_2) (w := t_3) (at1_ o2) (at1_ o3) (at1_ o4) (at1_ o5) (ih (n_7 + 1) (s_4 + 1) p_2 t_3 (at0_ o6) (at0_ o7) (at0_ o8) (at0_ o9) (le_from rfl rfl (at0_ o10)) (magnitude_lt (a := (n_7 + 1)) (b := (1 + (1 + (s_4 + n_7)))) (at0_ o11) (at0_ o12))))))) ?_
      decide +kernel
  · have v1_4_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)
theorem handoff_refreshed_prompt_tokens.ends : handoff_refreshed_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  handoff_refreshed_prompt_tokens.congr (fun n s p' t => f (n, s, p', t)) (fun n s p' t => g (n, s, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' s' p'' t' k0 k1 k2 k3 k4 lt => ih (n', s', p'', t') ⟨k0, k1, k2, k3, k4⟩ lt)
theorem handoff_refreshed_prompt_tokens.eq : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens n s p' t = (if (n ≤ s) then (react_prompt_tokens n p' t) else ((react_prompt_tokens s p' t) + (handoff_refreshed_prompt_tokens (n - s) s p' t))) :=
  fun n s p' t k0 k1 k2 k3 k4 => fix_eq handoff_refreshed_prompt_tokens.ends (n, s, p', t) ⟨k0, k1, k2, k3, k4⟩

theorem react_prompt_tokens.run : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0 k1 k2 => (react_prompt_tokens.eq n p' t k0 k1 k2)
theorem handoff_refreshed_prompt_tokens.run : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens n s p' t = (if (n ≤ s) then (react_prompt_tokens n p' t) else ((react_prompt_tokens s p' t) + (handoff_refreshed_prompt_tokens (n - s) s p' t))) :=
  fun n s p' t k0 k1 k2 k3 k4 => (handoff_refreshed_prompt_tokens.eq n s p' t k0 k1 k2 k3 k4)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens.size n p' t < bound → ((2 * 1) * (react_prompt_tokens n p' t)) = (((2 * (n * p')) + (1 * ((n ^ 2) * t))) - (n * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 lt
      rcases total (0 - n_0) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((react_prompt_tokens.run 0 p_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        have at0_ := nonneg_at [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩
        have at1_ := eq_at [p_1, t_2, n_3]
        have at2_ := nonneg_at [p_1, t_2, n_3] [(react_prompt_tokens n_3 p_1 t_2)] ⟨h_p_1, h_t_2, h_n_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from (mul_from rfl ((react_prompt_tokens.run (1 + n_3) p_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (add_from (call3 react_prompt_tokens (x := n_3) (y := p_1) (z := t_2) (at1_ o5) (at1_ o6) (at1_ o7)) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_3 p_1 t_2 (at0_ o8) (at0_ o9) (at0_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))))) (at2_ o13)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_3 p_1 t_2 (at0_ o14) (at0_ o15) (at0_ o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))))) (at2_ o19))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((2 * 1) * (react_prompt_tokens n p' t)) = (((2 * (n * p')) + (1 * ((n ^ 2) * t))) - (n * t)) :=
  fun n p' t k0 k1 k2 =>
    (Steps.lemma_1 (react_prompt_tokens.size n p' t + 1)) n p' t k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n s p' t : Int, (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens.size n s p' t < bound → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 d0 lt
      rcases total (s_1 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_s_1
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩)
        obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
        rcases total (s_4 + 1 - n_0) with h0_5_0 | h0_5_0
        · have v1_5_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · have at0_ := nonneg_at [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩
            have at1_ := eq_at [p_2, t_3, s_4]
            have at2_ := eq_at [p_2, t_3, s_4, (react_prompt_tokens 0 p_2 t_3)]
            have at3_ := nonneg_at [p_2, t_3, s_4] [(react_prompt_tokens 0 p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from ((handoff_refreshed_prompt_tokens.run 0 (1 + s_4) p_2 t_3 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4) d0).trans (if_true (le_from rfl rfl (at0_ o5)) (call3 react_prompt_tokens (x := 0) (y := p_2) (z := t_3) (at1_ o6) (at1_ o7) (at1_ o8)))) (call3 react_prompt_tokens (x := 0) (y := p_2) (z := t_3) (at2_ o9) (at2_ o10) (at2_ o11)) (at3_ o12)) ?_
            decide +kernel
          obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
          obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_4) (c := n_5) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_5] [] ⟨h_p_2, h_t_3, h_s_4, h_n_5, trivial⟩))
          have at0_ := nonneg_at [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩
          have at1_ := eq_at [p_2, t_3, n_5, s_6]
          have at2_ := eq_at [p_2, t_3, n_5, s_6, (react_prompt_tokens (n_5 + 1) p_2 t_3)]
          have at3_ := nonneg_at [p_2, t_3, n_5, s_6] [(react_prompt_tokens (n_5 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from ((handoff_refreshed_prompt_tokens.run (1 + n_5) (1 + (n_5 + s_6)) p_2 t_3 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4) d0).trans (if_true (le_from rfl rfl (at0_ o5)) (call3 react_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) (at1_ o6) (at1_ o7) (at1_ o8)))) (call3 react_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) (at2_ o9) (at2_ o10) (at2_ o11)) (at3_ o12)) ?_
          decide +kernel
        · have v1_5_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
          obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
          have v1_6_0 := start h_n_5
          rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
          obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
          obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := s_4) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_6] [] ⟨h_p_2, h_t_3, h_s_4, h_n_6, trivial⟩))
          have at0_ := nonneg_at [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩
          have at1_ := eq_at [p_2, t_3, s_4, n_7]
          have at2_ := eq_at [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3)]
          have at3_ := eq_at [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)]
          have at4_ := nonneg_at [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩
          have at5_ := nonneg_at [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩
          have at6_ := nonneg_at [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3), (react_prompt_tokens (n_7 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩
          have at7_ := eq_at [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)]
          have at8_ := nonneg_at [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => fun o37 => le_from ((handoff_refreshed_prompt_tokens.run (1 + (1 + (s_4 + n_7))) (1 + s_4) p_2 t_3 (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4) d0).trans (if_false (not_le_from rfl rfl (at0_ o5)) (add_from (call3 react_prompt_tokens (x := (s_4 + 1)) (y := p_2) (z := t_3) (at1_ o6) (at1_ o7) (at1_ o8)) (call4 handoff_refreshed_prompt_tokens (x := (n_7 + 1)) (y := (s_4 + 1)) (z := p_2) (w := t_3) (at2_ o9) (at2_ o10) (at2_ o11) (at2_ o12))))) (call3 react_prompt_tokens (x := (n_7 + s_4 + 2)) (y := p_2) (z := t_3) (at3_ o13) (at3_ o14) (at3_ o15)) (of_multiple (c := 2) (at4_ o16) (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_7 + s_4 + 2) p_2 t_3 (at5_ o17) (at5_ o18) (at5_ o19)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at6_ o20)) (fact_from rfl (call3 react_prompt_tokens (x := (n_7 + 1)) (y := p_2) (z := t_3) (at7_ o21) (at7_ o22) (at7_ o23)) (ih (n_7 + 1) (s_4 + 1) p_2 t_3 (at8_ o24) (at8_ o25) (at8_ o26) (at8_ o27) (le_from rfl rfl (at8_ o28)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_7 + 1)) (b := (1 + (1 + (s_4 + n_7)))) (at8_ o29) (at8_ o30)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_7 + 1) p_2 t_3 (at4_ o31) (at4_ o32) (at4_ o33))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (s_4 + 1) p_2 t_3 (at0_ o34) (at0_ o35) (at0_ o36))))) (at6_ o37)))) ?_
          decide +kernel
      · have v1_4_0 := start h_s_1
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
        obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n s p' t : Int, (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t) :=
  fun n s p' t k0 k1 k2 k3 k4 =>
    (Steps.lemma_2 (handoff_refreshed_prompt_tokens.size n s p' t + 1)) n s p' t k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n s p' t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ s) → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t) := by
  intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 a0
  rcases total (s_1 - 1) with h0_4_0 | h0_4_0
  · have v1_4_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd_of h0_4_0 (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩)
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    have at0_ := eq_at [n_0, p_2, t_3, s_4]
    have at1_ := eq_at [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)]
    have at2_ := nonneg_at [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩
    have at3_ := nonneg_at [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩
    have at4_ := eq_at [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)]
    have at5_ := nonneg_at [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => le_from (call4 handoff_refreshed_prompt_tokens (x := n_0) (y := (s_4 + 1)) (z := p_2) (w := t_3) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (call3 react_prompt_tokens (x := n_0) (y := p_2) (z := t_3) (at1_ o5) (at1_ o6) (at1_ o7)) (of_multiple (c := 2) (at2_ o8) (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_2 t_3 (at3_ o9) (at3_ o10) (at3_ o11)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at2_ o12)) (fact_from rfl (call3 react_prompt_tokens (x := n_0) (y := p_2) (z := t_3) (at4_ o13) (at4_ o14) (at4_ o15)) (Steps.lemma_2_1 n_0 (s_4 + 1) p_2 t_3 (at5_ o16) (at5_ o17) (at5_ o18) (at5_ o19) (le_from rfl rfl (at5_ o20)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_2 t_3 (at3_ o21) (at3_ o22) (at3_ o23))))) (at2_ o24)))) ?_
    decide +kernel
  · have v1_4_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)

theorem proof : Statement := ⟨react_prompt_tokens.ends, handoff_refreshed_prompt_tokens.ends, Steps.part_1⟩
end handoff.forgetting_never_hurts
