import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.prompt_exact
/-- The relation `batch_items_prompt_tokens`. -/
def batch_items_prompt_tokens.body (batch_items_prompt_tokens : Int → Int → Int → Int → Int) (n b p' t : Int) : Int := (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t)))
def batch_items_prompt_tokens.Domain (n b p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ b)
def batch_items_prompt_tokens.size (n b p' t : Int) : Nat := magnitude n
def batch_items_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := batch_items_prompt_tokens.body (fun n b p' t => f (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def batch_items_prompt_tokens (n b p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step (n, b, p', t)
/-- The recursion of `batch_items_prompt_tokens` ends. -/
def batch_items_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step

/-- The claim `batch_items.prompt_exact`. -/
def Statement : Prop :=
  (batch_items_prompt_tokens.Ends) ∧ (∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) = (((cdiv n b) * p') + (n * t)))
end batch_items.prompt_exact

namespace batch_items.prompt_exact
theorem batch_items_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → (∀ n' b' p'' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ b') → batch_items_prompt_tokens.size n' b' p'' t' < batch_items_prompt_tokens.size n b p' t → f₁ n' b' p'' t' = f₂ n' b' p'' t') → batch_items_prompt_tokens.body f₁ n b p' t = batch_items_prompt_tokens.body f₂ n b p' t := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_4, h_b_4, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [p_2, t_3, b_4] [] ⟨h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)
    · rcases total (n_5 - b_4) with h0_6_0 | h0_6_0
      · obtain ⟨n_6, h_n_6, rfl⟩ := rest (v := n_5) (c := b_4) (of_rest h0_6_0 (by close [p_2, t_3, b_4, n_5] [] ⟨h_p_2, h_t_3, h_b_4, h_n_5, trivial⟩))
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree4 (x := n_6) (y := (b_4 + 1)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_right rfl rfl o2)).trans o3) o4 o5 o6 (ih n_6 (b_4 + 1) p_2 t_3 o7 o8 o9 o10 (le_from rfl rfl o11) (magnitude_lt (a := n_6) (b := (1 + (b_4 + n_6))) o12 o13))))))) ?_
        exact shown [p_2, t_3, b_4, n_6] [] ⟨h_p_2, h_t_3, h_b_4, h_n_6, trivial⟩ (by decide +kernel)
      · rcases first1 h_b_4 with rfl | ⟨b_6, h_b_6, rfl⟩
        · exact absurd_of h0_6_0 (by close [p_2, t_3, n_5] [] ⟨h_p_2, h_t_3, h_n_5, trivial⟩)
        · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_6) (c := n_5) (of_rest h0_6_0 (by close [p_2, t_3, n_5, b_6] [] ⟨h_p_2, h_t_3, h_n_5, h_b_6, trivial⟩))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree4 (x := 0) (y := (b_7 + n_5 + 2)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_left rfl rfl o2)).trans o3) o4 o5 o6 (ih 0 (b_7 + n_5 + 2) p_2 t_3 o7 o8 o9 o10 (le_from rfl rfl o11) (magnitude_lt (a := 0) (b := (1 + n_5)) o12 o13))))))) ?_
          exact shown [p_2, t_3, n_5, b_7] [] ⟨h_p_2, h_t_3, h_n_5, h_b_7, trivial⟩ (by decide +kernel)
theorem batch_items_prompt_tokens.ends : batch_items_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  batch_items_prompt_tokens.congr (fun n b p' t => f (n, b, p', t)) (fun n b p' t => g (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' b' p'' t' k0' k1' k2' k3' k4' lt => ih (n', b', p'', t') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem batch_items_prompt_tokens.eq : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → batch_items_prompt_tokens n b p' t = (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t))) :=
  fun n b p' t k0' k1' k2' k3' k4' => fix_eq batch_items_prompt_tokens.ends (n, b, p', t) ⟨k0', k1', k2', k3', k4'⟩

def batch_items_prompt_tokens.run := batch_items_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b p' t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → batch_items_prompt_tokens.size n b p' t < bound → (batch_items_prompt_tokens n b p' t) = (((cdiv n b) * p') + (n * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_4, h_b_4, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((batch_items_prompt_tokens.run 0 (1 + b_4) p_2 t_3 o1 o2 o3 o4 d0).trans (if_true (eq_from rfl rfl o5 o6) rfl)) (add_from (mul_from (cdiv_from (q := 0) rfl rfl o7 o8 o9) rfl) rfl) o10) ?_
          exact shown [p_2, t_3, b_4] [] ⟨h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)
        · rcases total (n_5 - b_4) with h0_6_0 | h0_6_0
          · obtain ⟨n_6, h_n_6, rfl⟩ := rest (v := n_5) (c := b_4) (of_rest h0_6_0 (by close [p_2, t_3, b_4, n_5] [] ⟨h_p_2, h_t_3, h_b_4, h_n_5, trivial⟩))
            rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => same_from ((batch_items_prompt_tokens.run (1 + (b_4 + 0)) (1 + b_4) p_2 t_3 o1 o2 o3 o4 d0).trans (if_false (ne_from_gt rfl rfl o5) (add_from (add_from rfl (mul_from (smaller_from_right rfl rfl o6) rfl)) ((call4 batch_items_prompt_tokens (x := 0) (y := (b_4 + 1)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_right rfl rfl o7)).trans o8) o9 o10 o11).trans ((ih 0 (b_4 + 1) p_2 t_3 o12 o13 o14 o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (b_4 + 0))) o17 o18) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from (cdiv_from (q := 0) rfl rfl o19 o20 o21) rfl) rfl)))))) (add_from (mul_from (cdiv_from (q := 1) rfl rfl o22 o23 o24) rfl) rfl) o25))) ?_
              exact shown [p_2, t_3, b_4] [] ⟨h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)
            · obtain ⟨q_8, s_9, h_q_8, h_s_9, h_s_9', h_q_8e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_7) (b := (b_4 + 1)) (v := n_7) (c := 0) o1 o2 o3) (shown [p_2, t_3, b_4, n_7] [] ⟨h_p_2, h_t_3, h_b_4, h_n_7, trivial⟩ (by decide +kernel))
              subst h_q_8e
              obtain ⟨b_10, h_b_10, rfl⟩ := rest (v := b_4) (c := s_9) (of_rest h_s_9' (by close [p_2, t_3, b_4, q_8, s_9] [] ⟨h_p_2, h_t_3, h_b_4, h_q_8, h_s_9, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => same_from ((batch_items_prompt_tokens.run (1 + ((s_9 + b_10) + (1 + (((s_9 + b_10) + 1) * q_8 + s_9 - 0)))) (1 + (s_9 + b_10)) p_2 t_3 o1 o2 o3 o4 d0).trans (if_false (ne_from_gt rfl rfl o5) (add_from (add_from rfl (mul_from (smaller_from_right rfl rfl o6) rfl)) ((call4 batch_items_prompt_tokens (x := (b_10 * q_8 + q_8 * s_9 + q_8 + s_9 + 1)) (y := (b_10 + s_9 + 1)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_right rfl rfl o7)).trans o8) o9 o10 o11).trans ((ih (b_10 * q_8 + q_8 * s_9 + q_8 + s_9 + 1) (b_10 + s_9 + 1) p_2 t_3 o12 o13 o14 o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := (b_10 * q_8 + q_8 * s_9 + q_8 + s_9 + 1)) (b := (1 + ((s_9 + b_10) + (1 + (((s_9 + b_10) + 1) * q_8 + s_9 - 0))))) o17 o18) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from (cdiv_from (q := (q_8 + 1)) rfl rfl o19 o20 o21) rfl) rfl)))))) (add_from (mul_from (cdiv_from (q := (q_8 + 2)) rfl rfl o22 o23 o24) rfl) rfl) o25))) ?_
              exact shown [p_2, t_3, q_8, s_9, b_10] [] ⟨h_p_2, h_t_3, h_q_8, h_s_9, h_b_10, trivial⟩ (by decide +kernel)
          · rcases first1 h_b_4 with rfl | ⟨b_6, h_b_6, rfl⟩
            · exact absurd_of h0_6_0 (by close [p_2, t_3, n_5] [] ⟨h_p_2, h_t_3, h_n_5, trivial⟩)
            · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_6) (c := n_5) (of_rest h0_6_0 (by close [p_2, t_3, n_5, b_6] [] ⟨h_p_2, h_t_3, h_n_5, h_b_6, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => same_from ((batch_items_prompt_tokens.run (1 + n_5) (1 + (1 + (n_5 + b_7))) p_2 t_3 o1 o2 o3 o4 d0).trans (if_false (ne_from_gt rfl rfl o5) (add_from (add_from rfl (mul_from (smaller_from_left rfl rfl o6) rfl)) ((call4 batch_items_prompt_tokens (x := 0) (y := (b_7 + n_5 + 2)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_left rfl rfl o7)).trans o8) o9 o10 o11).trans ((ih 0 (b_7 + n_5 + 2) p_2 t_3 o12 o13 o14 o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + n_5)) o17 o18) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from (cdiv_from (q := 0) rfl rfl o19 o20 o21) rfl) rfl)))))) (add_from (mul_from (cdiv_from (q := 1) rfl rfl o22 o23 o24) rfl) rfl) o25))) ?_
              exact shown [p_2, t_3, n_5, b_7] [] ⟨h_p_2, h_t_3, h_n_5, h_b_7, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b p' t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) = (((cdiv n b) * p') + (n * t)) :=
  fun n b p' t k0' k1' k2' k3' k4' =>
    (Steps.lemma_1 (batch_items_prompt_tokens.size n b p' t + 1)) n b p' t k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) = (((cdiv n b) * p') + (n * t)) := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 a0
  rcases first1 h_b_1 with rfl | ⟨b_4, h_b_4, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((call4 batch_items_prompt_tokens (x := 0) (y := (b_4 + 1)) (z := p_2) (w := t_3) o1 o2 o3 o4).trans ((Steps.lemma_1_1 0 (b_4 + 1) p_2 t_3 o5 o6 o7 o8 (le_from rfl rfl o9)).trans (add_from (mul_from (cdiv_from (q := 0) rfl rfl o10 o11 o12) rfl) rfl))) (add_from (mul_from (cdiv_from (q := 0) rfl rfl o13 o14 o15) rfl) rfl) o16)) ?_
      exact shown [p_2, t_3, b_4] [] ⟨h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)
    · obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_5) (b := (b_4 + 1)) (v := n_5) (c := 0) o1 o2 o3) (shown [p_2, t_3, b_4, n_5] [] ⟨h_p_2, h_t_3, h_b_4, h_n_5, trivial⟩ (by decide +kernel))
      subst h_q_6e
      obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_4) (c := s_7) (of_rest h_s_7' (by close [p_2, t_3, b_4, q_6, s_7] [] ⟨h_p_2, h_t_3, h_b_4, h_q_6, h_s_7, trivial⟩))
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((call4 batch_items_prompt_tokens (x := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) (y := (b_8 + s_7 + 1)) (z := p_2) (w := t_3) o1 o2 o3 o4).trans ((Steps.lemma_1_1 (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1) (b_8 + s_7 + 1) p_2 t_3 o5 o6 o7 o8 (le_from rfl rfl o9)).trans (add_from (mul_from (cdiv_from (q := (q_6 + 1)) rfl rfl o10 o11 o12) rfl) rfl))) (add_from (mul_from (cdiv_from (q := (q_6 + 1)) rfl rfl o13 o14 o15) rfl) rfl) o16)) ?_
      exact shown [p_2, t_3, q_6, s_7, b_8] [] ⟨h_p_2, h_t_3, h_q_6, h_s_7, h_b_8, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨batch_items_prompt_tokens.ends, Steps.part_1⟩
end batch_items.prompt_exact
