import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.forgetting_upper
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

/-- The claim `handoff.forgetting_upper`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (handoff_refreshed_prompt_tokens.Ends) ∧ (∀ n s t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ t → ((1 : Int) ≤ s) → (2 * (handoff_refreshed_prompt_tokens n s 0 t)) ≤ ((n * (s - 1)) * t))
end handoff.forgetting_upper

namespace handoff.forgetting_upper
theorem react_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_prompt_tokens.size n' p'' t' < react_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_prompt_tokens.body f₁ n p' t = react_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree3 (x := n_3) (y := p_1) (z := t_2) o2 o3 o4 (ih n_3 p_1 t_2 o5 o6 o7 (magnitude_lt (a := n_3) (b := (1 + n_3)) o8 o9))) rfl) rfl))) ?_
    exact shown [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem react_prompt_tokens.ends : react_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

theorem handoff_refreshed_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → (∀ n' s' p'' t' : Int, (0 ≤ n') → (0 ≤ s') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ s') → handoff_refreshed_prompt_tokens.size n' s' p'' t' < handoff_refreshed_prompt_tokens.size n s p' t → f₁ n' s' p'' t' = f₂ n' s' p'' t') → handoff_refreshed_prompt_tokens.body f₁ n s p' t = handoff_refreshed_prompt_tokens.body f₂ n s p' t := by
  intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 d0 ih
  rcases first1 h_s_1 with rfl | ⟨s_4, h_s_4, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
  · rcases total (s_4 + 1 - n_0) with h0_5_0 | h0_5_0
    · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
      · exact (if_true_both (le_from rfl rfl (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)) rfl)
      · obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_4) (c := n_5) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_5] [] ⟨h_p_2, h_t_3, h_s_4, h_n_5, trivial⟩))
        exact (if_true_both (le_from rfl rfl (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩)) rfl)
    · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
      · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
      · rcases first1 h_n_5 with rfl | ⟨n_6, h_n_6, rfl⟩
        · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
        · obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := s_4) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_6] [] ⟨h_p_2, h_t_3, h_s_4, h_n_6, trivial⟩))
          refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree4 (x := (n_7 + 1)) (y := (s_4 + 1)) (z := p_2) (w := t_3) o2 o3 o4 o5 (ih (n_7 + 1) (s_4 + 1) p_2 t_3 o6 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (n_7 + 1)) (b := (1 + (1 + (s_4 + n_7)))) o11 o12)))))) ?_
          exact shown [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩ (by decide +kernel)
theorem handoff_refreshed_prompt_tokens.ends : handoff_refreshed_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  handoff_refreshed_prompt_tokens.congr (fun n s p' t => f (n, s, p', t)) (fun n s p' t => g (n, s, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' s' p'' t' k0' k1' k2' k3' k4' lt => ih (n', s', p'', t') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem handoff_refreshed_prompt_tokens.eq : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens n s p' t = (if (n ≤ s) then (react_prompt_tokens n p' t) else ((react_prompt_tokens s p' t) + (handoff_refreshed_prompt_tokens (n - s) s p' t))) :=
  fun n s p' t k0' k1' k2' k3' k4' => fix_eq handoff_refreshed_prompt_tokens.ends (n, s, p', t) ⟨k0', k1', k2', k3', k4'⟩

def react_prompt_tokens__p_0 (n t : Int) : Int := react_prompt_tokens n 0 t
def react_prompt_tokens__p_0.size (n t : Int) : Nat := react_prompt_tokens.size n 0 t
def handoff_refreshed_prompt_tokens__p_0 (n s t : Int) : Int := handoff_refreshed_prompt_tokens n s 0 t
def handoff_refreshed_prompt_tokens__p_0.size (n s t : Int) : Nat := handoff_refreshed_prompt_tokens.size n s 0 t
theorem react_prompt_tokens__p_0.run : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → react_prompt_tokens__p_0 n t = (if (n = 0) then 0 else (((react_prompt_tokens__p_0 (n - 1) t) + 0) + ((n - 1) * t))) :=
  fun n t k0' k1' => (react_prompt_tokens.eq n 0 t k0' (by decide) k1')
theorem handoff_refreshed_prompt_tokens__p_0.run : ∀ (n s t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens__p_0 n s t = (if (n ≤ s) then (react_prompt_tokens__p_0 n t) else ((react_prompt_tokens__p_0 s t) + (handoff_refreshed_prompt_tokens__p_0 (n - s) s t))) :=
  fun n s t k0' k1' k2' k3' => (handoff_refreshed_prompt_tokens.eq n s 0 t k0' k1' (by decide) k2' k3')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n t : Int, (0 ≤ n) → (0 ≤ t) → react_prompt_tokens__p_0.size n t < bound → ((2 * 1) * (react_prompt_tokens__p_0 n t)) = (((n ^ 2) * t) - (n * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 t_1 h_n_0 h_t_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((react_prompt_tokens__p_0.run 0 t_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) rfl o5) ?_
        exact shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from (mul_from rfl ((react_prompt_tokens__p_0.run (1 + n_2) t_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (add_from (call2 react_prompt_tokens__p_0 (x := n_2) (y := t_1) o4 o5) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))))) o10) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 o11 o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o13 o14) (Nat.le_of_lt_succ lt))))) o15))) ?_
        exact shown [t_1, n_2] [(react_prompt_tokens__p_0 n_2 t_1)] ⟨h_t_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → ((2 * 1) * (react_prompt_tokens__p_0 n t)) = (((n ^ 2) * t) - (n * t)) :=
  fun n t k0' k1' =>
    (Steps.lemma_1 (react_prompt_tokens__p_0.size n t + 1)) n t k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n s t : Int, (0 ≤ n) → (0 ≤ s) → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens__p_0.size n s t < bound → (2 * (handoff_refreshed_prompt_tokens__p_0 n s t)) ≤ ((n * (s - 1)) * t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 s_1 t_2 h_n_0 h_s_1 h_t_2 d0 lt
      rcases first1 h_s_1 with rfl | ⟨s_3, h_s_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
      · rcases total (s_3 + 1 - n_0) with h0_4_0 | h0_4_0
        · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from (mul_from rfl ((handoff_refreshed_prompt_tokens__p_0.run 0 (1 + s_3) t_2 o1 o2 o3 d0).trans (if_true (le_from rfl rfl o4) (call2 react_prompt_tokens__p_0 (x := 0) (y := t_2) o5 o6)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 0 t_2 o7 o8))) o9)) ?_
            exact shown [t_2, s_3] [(react_prompt_tokens__p_0 0 t_2)] ⟨h_t_2, h_s_3, trivial⟩ (by decide +kernel)
          · obtain ⟨s_5, h_s_5, rfl⟩ := rest (v := s_3) (c := n_4) (of_rest h0_4_0 (by close [t_2, s_3, n_4] [] ⟨h_t_2, h_s_3, h_n_4, trivial⟩))
            refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from (mul_from rfl ((handoff_refreshed_prompt_tokens__p_0.run (1 + n_4) (1 + (n_4 + s_5)) t_2 o1 o2 o3 d0).trans (if_true (le_from rfl rfl o4) (call2 react_prompt_tokens__p_0 (x := (n_4 + 1)) (y := t_2) o5 o6)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_4 + 1) t_2 o7 o8))) o9)) ?_
            exact shown [t_2, n_4, s_5] [(react_prompt_tokens__p_0 (n_4 + 1) t_2)] ⟨h_t_2, h_n_4, h_s_5, trivial⟩ (by decide +kernel)
        · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [t_2, s_3] [] ⟨h_t_2, h_s_3, trivial⟩)
          · rcases first1 h_n_4 with rfl | ⟨n_5, h_n_5, rfl⟩
            · exact absurd_of h0_4_0 (by close [t_2, s_3] [] ⟨h_t_2, h_s_3, trivial⟩)
            · obtain ⟨n_6, h_n_6, rfl⟩ := rest (v := n_5) (c := s_3) (of_rest h0_4_0 (by close [t_2, s_3, n_5] [] ⟨h_t_2, h_s_3, h_n_5, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from (mul_from rfl ((handoff_refreshed_prompt_tokens__p_0.run (1 + (1 + (s_3 + n_6))) (1 + s_3) t_2 o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from (call2 react_prompt_tokens__p_0 (x := (s_3 + 1)) (y := t_2) o5 o6) (call3 handoff_refreshed_prompt_tokens__p_0 (x := (n_6 + 1)) (y := (s_3 + 1)) (z := t_2) o7 o8 o9))))) rfl (of_rest (add_nonneg (fact_from (mul_from rfl rfl) rfl (ih (n_6 + 1) (s_3 + 1) t_2 o10 o11 o12 (le_from rfl rfl o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_6 + 1)) (b := (1 + (1 + (s_3 + n_6)))) o14 o15) (Nat.le_of_lt_succ lt)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (s_3 + 1) t_2 o16 o17)))) o18))) ?_
              exact shown [t_2, s_3, n_6] [(react_prompt_tokens__p_0 (s_3 + 1) t_2), (handoff_refreshed_prompt_tokens__p_0 (n_6 + 1) (s_3 + 1) t_2)] ⟨h_t_2, h_s_3, h_n_6, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n s t : Int, (0 ≤ n) → (0 ≤ s) → (0 ≤ t) → ((1 : Int) ≤ s) → (2 * (handoff_refreshed_prompt_tokens__p_0 n s t)) ≤ ((n * (s - 1)) * t) :=
  fun n s t k0' k1' k2' k3' =>
    (Steps.lemma_2 (handoff_refreshed_prompt_tokens__p_0.size n s t + 1)) n s t k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n s t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ t → ((1 : Int) ≤ s) → (2 * (handoff_refreshed_prompt_tokens n s 0 t)) ≤ ((n * (s - 1)) * t) := by
  intro n_0 s_1 t_2 h_n_0 h_s_1 h_t_2 a0
  rcases first1 h_s_1 with rfl | ⟨s_3, h_s_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (mul_from rfl (call3 handoff_refreshed_prompt_tokens__p_0 (x := n_0) (y := (s_3 + 1)) (z := t_2) o1 o2 o3)) rfl (of_rest (fact_from (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 (s_3 + 1) t_2 o4 o5 o6 (le_from rfl rfl o7))) o8)) ?_
    exact shown [n_0, t_2, s_3] [(handoff_refreshed_prompt_tokens__p_0 n_0 (s_3 + 1) t_2)] ⟨h_n_0, h_t_2, h_s_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨react_prompt_tokens.ends, handoff_refreshed_prompt_tokens.ends, Steps.part_1⟩
end handoff.forgetting_upper
