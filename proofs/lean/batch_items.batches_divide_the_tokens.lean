import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.batches_divide_the_tokens
/-- The relation `batch_items_prompt_tokens`. -/
def batch_items_prompt_tokens.body (batch_items_prompt_tokens : Int → Int → Int → Int → Int) (n b p' t : Int) : Int := (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t)))
def batch_items_prompt_tokens.Domain (n b p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ b)
def batch_items_prompt_tokens.size (n b p' t : Int) : Nat := magnitude n
def batch_items_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := batch_items_prompt_tokens.body (fun n b p' t => f (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def batch_items_prompt_tokens (n b p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step (n, b, p', t)
/-- The recursion of `batch_items_prompt_tokens` ends. -/
def batch_items_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step

/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `batch_items.batches_divide_the_tokens` fails at a point. -/
def Statement : Prop :=
  (batch_items_prompt_tokens.Ends) ∧ (per_item_prompt_tokens.Ends) ∧ (∀ n b p' t : Int, (n = 1) → (b = 2) → (p' = 0) → (t = 1) → (((1 : Int) ≤ b) ∧ (¬ (b * (batch_items_prompt_tokens n b p' t)) ≤ (per_item_prompt_tokens n p' t))))
end batch_items.batches_divide_the_tokens

namespace batch_items.batches_divide_the_tokens
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

theorem per_item_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → per_item_prompt_tokens.size n' p'' t' < per_item_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → per_item_prompt_tokens.body f₁ n p' t = per_item_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree3 (x := n_3) (y := p_1) (z := t_2) o2 o3 o4 (ih n_3 p_1 t_2 o5 o6 o7 (magnitude_lt (a := n_3) (b := (1 + n_3)) o8 o9))) rfl) rfl))) ?_
    exact shown [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem per_item_prompt_tokens.ends : per_item_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  per_item_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem per_item_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → per_item_prompt_tokens n p' t = (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t)) :=
  fun n p' t k0' k1' k2' => fix_eq per_item_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n b p' t : Int, (n = 1) → (b = 2) → (p' = 0) → (t = 1) → (((1 : Int) ≤ b) ∧ (¬ (b * (batch_items_prompt_tokens n b p' t)) ≤ (per_item_prompt_tokens n p' t))) := by
  intro n b p' t e0' e1' e2' e3'
  subst e0' e1' e2' e3'
  decide +kernel
theorem proof : Statement := ⟨batch_items_prompt_tokens.ends, per_item_prompt_tokens.ends, Steps.fails⟩
end batch_items.batches_divide_the_tokens
