import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace all_pairs.items_dominate
/-- The relation `all_pairs_prompt_tokens`. -/
def all_pairs_prompt_tokens.body (all_pairs_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs_prompt_tokens (n - 1) p' t) + ((n - 1) * (p' + (2 * t)))))
def all_pairs_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def all_pairs_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def all_pairs_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := all_pairs_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def all_pairs_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => all_pairs_prompt_tokens.size x.1 x.2.1 x.2.2) all_pairs_prompt_tokens.step (n, p', t)
/-- The recursion of `all_pairs_prompt_tokens` ends. -/
def all_pairs_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => all_pairs_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => all_pairs_prompt_tokens.size x.1 x.2.1 x.2.2) all_pairs_prompt_tokens.step

/-- The claim `all_pairs.items_dominate`. -/
def Statement : Prop :=
  (all_pairs_prompt_tokens.Ends) ∧ (∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (2 * (all_pairs_prompt_tokens n p' t)) = ((n * (n - 1)) * (p' + (2 * t))))
end all_pairs.items_dominate

namespace all_pairs.items_dominate
theorem all_pairs_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → all_pairs_prompt_tokens.size n' p'' t' < all_pairs_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → all_pairs_prompt_tokens.body f₁ n p' t = all_pairs_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)) rfl)
  · exact (if_true_both (le_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)) rfl)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree3 (x := (n_3 + 1)) (y := p_1) (z := t_2) o2 o3 o4 (ih (n_3 + 1) p_1 t_2 o5 o6 o7 (magnitude_lt (a := (n_3 + 1)) (b := (2 + n_3)) o8 o9))) rfl))) ?_
    exact shown [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem all_pairs_prompt_tokens.ends : all_pairs_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  all_pairs_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem all_pairs_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → all_pairs_prompt_tokens n p' t = (if (n ≤ 1) then 0 else ((all_pairs_prompt_tokens (n - 1) p' t) + ((n - 1) * (p' + (2 * t))))) :=
  fun n p' t k0' k1' k2' => fix_eq all_pairs_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def all_pairs_prompt_tokens.run := all_pairs_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → all_pairs_prompt_tokens.size n p' t < bound → (2 * (all_pairs_prompt_tokens n p' t)) = ((n * (n - 1)) * (p' + (2 * t)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((all_pairs_prompt_tokens.run 0 p_1 t_2 o1 o2 o3).trans (if_true (le_from rfl rfl o4) rfl))) rfl o5) ?_
        exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((all_pairs_prompt_tokens.run 1 p_1 t_2 o1 o2 o3).trans (if_true (le_from rfl rfl o4) rfl))) rfl o5) ?_
        exact shown [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => eq_from (mul_from rfl ((all_pairs_prompt_tokens.run (2 + n_3) p_1 t_2 o1 o2 o3).trans (if_false (not_le_from rfl rfl o4) (add_from (call3 all_pairs_prompt_tokens (x := (n_3 + 1)) (y := p_1) (z := t_2) o5 o6 o7) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_3 + 1) p_1 t_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (2 + n_3)) o11 o12) (Nat.le_of_lt_succ lt))))) o13) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_3 + 1) p_1 t_2 o14 o15 o16 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (2 + n_3)) o17 o18) (Nat.le_of_lt_succ lt))))) o19))) ?_
        exact shown [p_1, t_2, n_3] [(all_pairs_prompt_tokens (n_3 + 1) p_1 t_2)] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (2 * (all_pairs_prompt_tokens n p' t)) = ((n * (n - 1)) * (p' + (2 * t))) :=
  fun n p' t k0' k1' k2' =>
    (Steps.lemma_1 (all_pairs_prompt_tokens.size n p' t + 1)) n p' t k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (2 * (all_pairs_prompt_tokens n p' t)) = ((n * (n - 1)) * (p' + (2 * t))) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2
  refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => eq_from (mul_from rfl (call3 all_pairs_prompt_tokens (x := n_0) (y := p_1) (z := t_2) o1 o2 o3)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_1 t_2 o4 o5 o6))) o7) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_1 t_2 o8 o9 o10))) o11)) ?_
  exact shown [n_0, p_1, t_2] [(all_pairs_prompt_tokens n_0 p_1 t_2)] ⟨h_n_0, h_p_1, h_t_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨all_pairs_prompt_tokens.ends, Steps.part_1⟩
end all_pairs.items_dominate
