import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
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
    · exact (if_true_both (eq_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩) (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)) rfl)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)) (add_from (add_from (agree3 (x := n_3) (y := p_1) (z := t_2) (by ring [p_1, t_2, n_3]) (by ring [p_1, t_2, n_3]) (by ring [p_1, t_2, n_3]) (ih n_3 p_1 t_2 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (magnitude_lt (a := n_3) (b := (1 + n_3)) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)))) rfl) rfl))
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
      exact (if_false_both (not_le_from rfl rfl (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)) (add_from rfl (agree4 (x := (n_7 + 1)) (y := (s_4 + 1)) (z := p_2) (w := t_3) (by ring [p_2, t_3, s_4, n_7]) (by ring [p_2, t_3, s_4, n_7]) (by ring [p_2, t_3, s_4, n_7]) (by ring [p_2, t_3, s_4, n_7]) (ih (n_7 + 1) (s_4 + 1) p_2 t_3 (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (le_from rfl rfl (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)) (magnitude_lt (a := (n_7 + 1)) (b := (1 + (1 + (s_4 + n_7)))) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩))))))
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
        · exact eq_from (mul_from rfl ((react_prompt_tokens.run 0 p_1 t_2 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩) (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩) (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)).trans (if_true (eq_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩) (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)) rfl))) rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩) (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        exact eq_from (mul_from rfl ((react_prompt_tokens.run (1 + n_3) p_1 t_2 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)) (add_from (add_from (call3 react_prompt_tokens (x := n_3) (y := p_1) (z := t_2) (by ring [p_1, t_2, n_3]) (by ring [p_1, t_2, n_3]) (by ring [p_1, t_2, n_3])) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_3 p_1 t_2 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [p_1, t_2, n_3] [(react_prompt_tokens n_3 p_1 t_2)] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_3 p_1 t_2 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩) (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [p_1, t_2, n_3] [(react_prompt_tokens n_3 p_1 t_2)] ⟨h_p_1, h_t_2, h_n_3, trivial⟩))
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
          · exact le_from ((handoff_refreshed_prompt_tokens.run 0 (1 + s_4) p_2 t_3 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩) (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩) (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩) (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩) d0).trans (if_true (le_from rfl rfl (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)) (call3 react_prompt_tokens (x := 0) (y := p_2) (z := t_3) (by ring [p_2, t_3, s_4]) (by ring [p_2, t_3, s_4]) (by ring [p_2, t_3, s_4])))) (call3 react_prompt_tokens (x := 0) (y := p_2) (z := t_3) (by ring [p_2, t_3, s_4, (react_prompt_tokens 0 p_2 t_3)]) (by ring [p_2, t_3, s_4, (react_prompt_tokens 0 p_2 t_3)]) (by ring [p_2, t_3, s_4, (react_prompt_tokens 0 p_2 t_3)])) (by close [p_2, t_3, s_4] [(react_prompt_tokens 0 p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
          obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
          obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_4) (c := n_5) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_5] [] ⟨h_p_2, h_t_3, h_s_4, h_n_5, trivial⟩))
          exact le_from ((handoff_refreshed_prompt_tokens.run (1 + n_5) (1 + (n_5 + s_6)) p_2 t_3 (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩) (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩) (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩) (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩) d0).trans (if_true (le_from rfl rfl (by close [p_2, t_3, n_5, s_6] [] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩)) (call3 react_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) (by ring [p_2, t_3, n_5, s_6]) (by ring [p_2, t_3, n_5, s_6]) (by ring [p_2, t_3, n_5, s_6])))) (call3 react_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) (by ring [p_2, t_3, n_5, s_6, (react_prompt_tokens (n_5 + 1) p_2 t_3)]) (by ring [p_2, t_3, n_5, s_6, (react_prompt_tokens (n_5 + 1) p_2 t_3)]) (by ring [p_2, t_3, n_5, s_6, (react_prompt_tokens (n_5 + 1) p_2 t_3)])) (by close [p_2, t_3, n_5, s_6] [(react_prompt_tokens (n_5 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩)
        · have v1_5_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
          obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
          have v1_6_0 := start h_n_5
          rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
          · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
          obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
          obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := s_4) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_6] [] ⟨h_p_2, h_t_3, h_s_4, h_n_6, trivial⟩))
          exact le_from ((handoff_refreshed_prompt_tokens.run (1 + (1 + (s_4 + n_7))) (1 + s_4) p_2 t_3 (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)) (add_from (call3 react_prompt_tokens (x := (s_4 + 1)) (y := p_2) (z := t_3) (by ring [p_2, t_3, s_4, n_7]) (by ring [p_2, t_3, s_4, n_7]) (by ring [p_2, t_3, s_4, n_7])) (call4 handoff_refreshed_prompt_tokens (x := (n_7 + 1)) (y := (s_4 + 1)) (z := p_2) (w := t_3) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3)]))))) (call3 react_prompt_tokens (x := (n_7 + s_4 + 2)) (y := p_2) (z := t_3) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)])) (of_multiple (c := 2) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_7 + s_4 + 2) p_2 t_3 (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)))) (mul_nonneg (show (0 : Int) ≤ 2 from (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3), (react_prompt_tokens (n_7 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)) (fact_from rfl (call3 react_prompt_tokens (x := (n_7 + 1)) (y := p_2) (z := t_3) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)]) (by ring [p_2, t_3, s_4, n_7, (react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)])) (ih (n_7 + 1) (s_4 + 1) p_2 t_3 (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (le_from rfl rfl (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_7 + 1)) (b := (1 + (1 + (s_4 + n_7)))) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_7 + 1) p_2 t_3 (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (s_4 + 1) p_2 t_3 (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩) (by close [p_2, t_3, s_4, n_7] [] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩))))) (by close [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3), (react_prompt_tokens (n_7 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩)))
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
    exact le_from (call4 handoff_refreshed_prompt_tokens (x := n_0) (y := (s_4 + 1)) (z := p_2) (w := t_3) (by ring [n_0, p_2, t_3, s_4]) (by ring [n_0, p_2, t_3, s_4]) (by ring [n_0, p_2, t_3, s_4]) (by ring [n_0, p_2, t_3, s_4])) (call3 react_prompt_tokens (x := n_0) (y := p_2) (z := t_3) (by ring [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)]) (by ring [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)]) (by ring [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)])) (of_multiple (c := 2) (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_2 t_3 (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)))) (mul_nonneg (show (0 : Int) ≤ 2 from (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)) (fact_from rfl (call3 react_prompt_tokens (x := n_0) (y := p_2) (z := t_3) (by ring [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)]) (by ring [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)]) (by ring [n_0, p_2, t_3, s_4, (handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)])) (Steps.lemma_2_1 n_0 (s_4 + 1) p_2 t_3 (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (le_from rfl rfl (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_2 t_3 (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩) (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩))))) (by close [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)))
  · have v1_4_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
    obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
    exact absurd_of h0_4_0 (by close [n_0, p_2, t_3, s_4] [] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩)

theorem proof : Statement := ⟨react_prompt_tokens.ends, handoff_refreshed_prompt_tokens.ends, Steps.part_1⟩
end handoff.forgetting_never_hurts
