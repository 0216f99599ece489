import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace per_item.prompt_exact
/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `per_item.prompt_exact`. -/
def Statement : Prop :=
  (per_item_prompt_tokens.Ends) ∧ (∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (per_item_prompt_tokens n p' t) = (n * (p' + t)))
end per_item.prompt_exact

namespace per_item.prompt_exact
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

def per_item_prompt_tokens.run := per_item_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → per_item_prompt_tokens.size n p' t < bound → (per_item_prompt_tokens n p' t) = (n * (p' + t))) := by
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
theorem Steps.lemma_1_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (per_item_prompt_tokens n p' t) = (n * (p' + t)) :=
  fun n p' t k0' k1' k2' =>
    (Steps.lemma_1 (per_item_prompt_tokens.size n p' t + 1)) n p' t k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (per_item_prompt_tokens n p' t) = (n * (p' + t)) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call3 per_item_prompt_tokens (x := n_0) (y := p_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_1_1 n_0 p_1 t_2 o4 o5 o6).trans rfl)) rfl o7) ?_
  exact shown [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨per_item_prompt_tokens.ends, Steps.part_1⟩
end per_item.prompt_exact
