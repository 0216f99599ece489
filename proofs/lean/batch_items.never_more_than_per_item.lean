import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.never_more_than_per_item
/-- The relation `batch_items`. -/
def batch_items.body (batch_items : Int → Int → Int) (n b : Int) : Int := (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b)))
def batch_items.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def batch_items.size (n b : Int) : Nat := magnitude n
def batch_items.step (f : Int × Int → Int) (x : Int × Int) : Int := batch_items.body (fun n b => f (n, b)) x.1 x.2
def batch_items (n b : Int) : Int := fix (fun (x : Int × Int) => batch_items.size x.1 x.2) batch_items.step (n, b)
/-- The recursion of `batch_items` ends. -/
def batch_items.Ends : Prop := Falls (fun (x : Int × Int) => batch_items.Domain x.1 x.2) (fun x => batch_items.size x.1 x.2) batch_items.step

/-- The relation `batch_items_prompt_tokens`. -/
def batch_items_prompt_tokens.body (batch_items_prompt_tokens : Int → Int → Int → Int → Int) (n b p' t : Int) : Int := (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t)))
def batch_items_prompt_tokens.Domain (n b p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ b)
def batch_items_prompt_tokens.size (n b p' t : Int) : Nat := magnitude n
def batch_items_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := batch_items_prompt_tokens.body (fun n b p' t => f (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def batch_items_prompt_tokens (n b p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step (n, b, p', t)
/-- The recursion of `batch_items_prompt_tokens` ends. -/
def batch_items_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step

/-- The relation `per_item`. -/
def per_item.body (per_item : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((per_item (n - 1)) + 1))
def per_item.Domain (n : Int) : Prop := (0 ≤ n)
def per_item.size (n : Int) : Nat := magnitude n
def per_item.step (f : Int → Int) (x : Int) : Int := per_item.body (fun n => f n) x
def per_item (n : Int) : Int := fix (fun (x : Int) => per_item.size x) per_item.step n
/-- The recursion of `per_item` ends. -/
def per_item.Ends : Prop := Falls (fun (x : Int) => per_item.Domain x) (fun x => per_item.size x) per_item.step

/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `batch_items.never_more_than_per_item`. -/
def Statement : Prop :=
  (batch_items.Ends) ∧ (batch_items_prompt_tokens.Ends) ∧ (per_item.Ends) ∧ (per_item_prompt_tokens.Ends) ∧ (∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items n b) ≤ (per_item n)) ∧ (∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) ≤ (per_item_prompt_tokens n p' t))
end batch_items.never_more_than_per_item

namespace batch_items.never_more_than_per_item
theorem batch_items.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → batch_items.size n' b' < batch_items.size n b → f₁ n' b' = f₂ n' b') → batch_items.body f₁ n b = batch_items.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases total (b_2 + 1 - n_0) with h0_3_0 | h0_3_0
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      · obtain ⟨b_4, h_b_4, rfl⟩ := rest (v := b_2) (c := n_3) (of_rest h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩))
        exact (if_true_both (le_from rfl rfl (by close [n_3, b_4] [] ⟨h_n_3, h_b_4, trivial⟩)) rfl)
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := b_2) (of_rest h0_3_0 (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩))
          refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (n_5 + 1)) (y := (b_2 + 1)) o2 o3 (ih (n_5 + 1) (b_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (b_2 + n_5)))) o7 o8)))))) ?_
          exact shown [b_2, n_5] [] ⟨h_b_2, h_n_5, trivial⟩ (by decide +kernel)
theorem batch_items.ends : batch_items.Ends := fun f g (x : Int × Int) d ih =>
  batch_items.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem batch_items.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items n b = (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b))) :=
  fun n b k0' k1' k2' => fix_eq batch_items.ends (n, b) ⟨k0', k1', k2'⟩

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

theorem per_item.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → per_item.size n' < per_item.size n → f₁ n' = f₂ n') → per_item.body f₁ n = per_item.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem per_item.ends : per_item.Ends := fun f g (x : Int) d ih =>
  per_item.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem per_item.eq : ∀ (n : Int), (0 ≤ n) → per_item n = (if (n = 0) then 0 else ((per_item (n - 1)) + 1)) :=
  fun n k0' => fix_eq per_item.ends n k0'

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

def batch_items.run := batch_items.eq
def batch_items_prompt_tokens.run := batch_items_prompt_tokens.eq
def per_item.run := per_item.eq
def per_item_prompt_tokens.run := per_item_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items.size n b < bound → (batch_items n b) = (cdiv n b)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases total (b_2 + 1 - n_0) with h0_3_0 | h0_3_0
        · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((batch_items.run 0 (1 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) (smaller_from_left rfl rfl o4))) (cdiv_from (q := 0) rfl rfl o5 o6 o7) o8) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · obtain ⟨b_4, h_b_4, rfl⟩ := rest (v := b_2) (c := n_3) (of_rest h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩))
            refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((batch_items.run (1 + n_3) (1 + (n_3 + b_4)) o1 o2 d0).trans (if_true (le_from rfl rfl o3) (smaller_from_right rfl rfl o4))) (cdiv_from (q := 1) rfl rfl o5 o6 o7) o8) ?_
            exact shown [n_3, b_4] [] ⟨h_n_3, h_b_4, trivial⟩ (by decide +kernel)
        · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
            · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := b_2) (of_rest h0_3_0 (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩))
              obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_5) (b := (b_2 + 1)) (v := n_5) (c := 0) o1 o2 o3) (shown [b_2, n_5] [] ⟨h_b_2, h_n_5, trivial⟩ (by decide +kernel))
              subst h_q_6e
              obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_2) (c := s_7) (of_rest h_s_7' (by close [b_2, q_6, s_7] [] ⟨h_b_2, h_q_6, h_s_7, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((batch_items.run (1 + (1 + ((s_7 + b_8) + (((s_7 + b_8) + 1) * q_6 + s_7 - 0)))) (1 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 batch_items (x := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) (y := (b_8 + s_7 + 1)) o4 o5).trans ((ih (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1) (b_8 + s_7 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) (b := (1 + (1 + ((s_7 + b_8) + (((s_7 + b_8) + 1) * q_6 + s_7 - 0))))) o9 o10) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_6 + 1)) rfl rfl o11 o12 o13)))))) (cdiv_from (q := (q_6 + 2)) rfl rfl o14 o15 o16) o17)) ?_
              exact shown [q_6, s_7, b_8] [] ⟨h_q_6, h_s_7, h_b_8, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (batch_items n b) = (cdiv n b) :=
  fun n b k0' k1' k2' =>
    (Steps.lemma_1 (batch_items.size n b + 1)) n b k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → per_item.size n < bound → (per_item n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((per_item.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((per_item.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 per_item (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → (per_item n) = n :=
  fun n k0' =>
    (Steps.lemma_2 (per_item.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → per_item_prompt_tokens.size n p' t < bound → (per_item_prompt_tokens n p' t) = ((n * p') + (n * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 lt
      rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((per_item_prompt_tokens.run 0 p_1 t_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
        exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((per_item_prompt_tokens.run (1 + n_3) p_1 t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (add_from ((call3 per_item_prompt_tokens (x := n_3) (y := p_1) (z := t_2) o5 o6 o7).trans ((ih n_3 p_1 t_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o13)) ?_
        exact shown [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (per_item_prompt_tokens n p' t) = ((n * p') + (n * t)) :=
  fun n p' t k0' k1' k2' =>
    (Steps.lemma_3 (per_item_prompt_tokens.size n p' t + 1)) n p' t k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n b p' t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → batch_items_prompt_tokens.size n b p' t < bound → (batch_items_prompt_tokens n b p' t) ≤ (per_item_prompt_tokens n p' t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_4, h_b_4, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((batch_items_prompt_tokens.run 0 (1 + b_4) p_2 t_3 o1 o2 o3 o4 d0).trans (if_true (eq_from rfl rfl o5 o6) rfl)) ((call3 per_item_prompt_tokens (x := 0) (y := p_2) (z := t_3) o7 o8 o9).trans ((Steps.lemma_3_1 0 p_2 t_3 o10 o11 o12).trans rfl)) o13)) ?_
          exact shown [p_2, t_3, b_4] [] ⟨h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)
        · rcases total (n_5 - b_4) with h0_6_0 | h0_6_0
          · obtain ⟨n_6, h_n_6, rfl⟩ := rest (v := n_5) (c := b_4) (of_rest h0_6_0 (by close [p_2, t_3, b_4, n_5] [] ⟨h_p_2, h_t_3, h_b_4, h_n_5, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => le_from ((batch_items_prompt_tokens.run (1 + (b_4 + n_6)) (1 + b_4) p_2 t_3 o1 o2 o3 o4 d0).trans (if_false (ne_from_gt rfl rfl o5) (add_from (add_from rfl (mul_from (smaller_from_right rfl rfl o6) rfl)) (call4 batch_items_prompt_tokens (x := n_6) (y := (b_4 + 1)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_right rfl rfl o7)).trans o8) o9 o10 o11)))) ((call3 per_item_prompt_tokens (x := (b_4 + n_6 + 1)) (y := p_2) (z := t_3) o12 o13 o14).trans ((Steps.lemma_3_1 (b_4 + n_6 + 1) p_2 t_3 o15 o16 o17).trans rfl)) (of_rest (fact_from rfl ((call3 per_item_prompt_tokens (x := n_6) (y := p_2) (z := t_3) o18 o19 o20).trans ((Steps.lemma_3_1 n_6 p_2 t_3 o21 o22 o23).trans rfl)) (ih n_6 (b_4 + 1) p_2 t_3 o24 o25 o26 o27 (le_from rfl rfl o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_6) (b := (1 + (b_4 + n_6))) o29 o30) (Nat.le_of_lt_succ lt)))) o31)))) ?_
            exact shown [p_2, t_3, b_4, n_6] [(batch_items_prompt_tokens n_6 (b_4 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_b_4, h_n_6, trivial⟩ (by decide +kernel)
          · rcases first1 h_b_4 with rfl | ⟨b_6, h_b_6, rfl⟩
            · exact absurd_of h0_6_0 (by close [p_2, t_3, n_5] [] ⟨h_p_2, h_t_3, h_n_5, trivial⟩)
            · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_6) (c := n_5) (of_rest h0_6_0 (by close [p_2, t_3, n_5, b_6] [] ⟨h_p_2, h_t_3, h_n_5, h_b_6, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => le_from ((batch_items_prompt_tokens.run (1 + n_5) (1 + (1 + (n_5 + b_7))) p_2 t_3 o1 o2 o3 o4 d0).trans (if_false (ne_from_gt rfl rfl o5) (add_from (add_from rfl (mul_from (smaller_from_left rfl rfl o6) rfl)) (call4 batch_items_prompt_tokens (x := 0) (y := (b_7 + n_5 + 2)) (z := p_2) (w := t_3) ((sub_from rfl (smaller_from_left rfl rfl o7)).trans o8) o9 o10 o11)))) ((call3 per_item_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) o12 o13 o14).trans ((Steps.lemma_3_1 (n_5 + 1) p_2 t_3 o15 o16 o17).trans rfl)) (of_rest (fact_from rfl ((call3 per_item_prompt_tokens (x := 0) (y := p_2) (z := t_3) o18 o19 o20).trans ((Steps.lemma_3_1 0 p_2 t_3 o21 o22 o23).trans rfl)) (ih 0 (b_7 + n_5 + 2) p_2 t_3 o24 o25 o26 o27 (le_from rfl rfl o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + n_5)) o29 o30) (Nat.le_of_lt_succ lt)))) o31)))) ?_
              exact shown [p_2, t_3, n_5, b_7] [(batch_items_prompt_tokens 0 (b_7 + n_5 + 2) p_2 t_3)] ⟨h_p_2, h_t_3, h_n_5, h_b_7, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ n b p' t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) ≤ (per_item_prompt_tokens n p' t) :=
  fun n b p' t k0' k1' k2' k3' k4' =>
    (Steps.lemma_4 (batch_items_prompt_tokens.size n b p' t + 1)) n b p' t k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items n b) ≤ (per_item n) := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 a0
  rcases first1 h_b_1 with rfl | ⟨b_4, h_b_4, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from ((call2 batch_items (x := 0) (y := (b_4 + 1)) o1 o2).trans ((Steps.lemma_1_1 0 (b_4 + 1) o3 o4 (le_from rfl rfl o5)).trans (cdiv_from (q := 0) rfl rfl o6 o7 o8))) ((call1 per_item (x := 0) o9).trans (by decide +kernel : (per_item 0) = 0)) o10) ?_
      exact shown [p_2, t_3, b_4] [] ⟨h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)
    · obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_5) (b := (b_4 + 1)) (v := n_5) (c := 0) o1 o2 o3) (shown [p_2, t_3, b_4, n_5] [] ⟨h_p_2, h_t_3, h_b_4, h_n_5, trivial⟩ (by decide +kernel))
      subst h_q_6e
      obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_4) (c := s_7) (of_rest h_s_7' (by close [p_2, t_3, b_4, q_6, s_7] [] ⟨h_p_2, h_t_3, h_b_4, h_q_6, h_s_7, trivial⟩))
      refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from ((call2 batch_items (x := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) (y := (b_8 + s_7 + 1)) o1 o2).trans ((Steps.lemma_1_1 (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1) (b_8 + s_7 + 1) o3 o4 (le_from rfl rfl o5)).trans (cdiv_from (q := (q_6 + 1)) rfl rfl o6 o7 o8))) ((call1 per_item (x := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) o9).trans ((Steps.lemma_2_1 (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1) o10).trans rfl)) o11) ?_
      exact shown [p_2, t_3, q_6, s_7, b_8] [] ⟨h_p_2, h_t_3, h_q_6, h_s_7, h_b_8, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) ≤ (per_item_prompt_tokens n p' t) := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 a0
  rcases first1 h_b_1 with rfl | ⟨b_4, h_b_4, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from (call4 batch_items_prompt_tokens (x := n_0) (y := (b_4 + 1)) (z := p_2) (w := t_3) o1 o2 o3 o4) ((call3 per_item_prompt_tokens (x := n_0) (y := p_2) (z := t_3) o5 o6 o7).trans ((Steps.lemma_3_1 n_0 p_2 t_3 o8 o9 o10).trans rfl)) (of_rest (fact_from rfl ((call3 per_item_prompt_tokens (x := n_0) (y := p_2) (z := t_3) o11 o12 o13).trans ((Steps.lemma_3_1 n_0 p_2 t_3 o14 o15 o16).trans rfl)) (Steps.lemma_4_1 n_0 (b_4 + 1) p_2 t_3 o17 o18 o19 o20 (le_from rfl rfl o21))) o22))) ?_
    exact shown [n_0, p_2, t_3, b_4] [(batch_items_prompt_tokens n_0 (b_4 + 1) p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_b_4, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨batch_items.ends, batch_items_prompt_tokens.ends, per_item.ends, per_item_prompt_tokens.ends, Steps.part_1, Steps.part_2⟩
end batch_items.never_more_than_per_item
