import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.reading_in_two_halves
/-- The relation `growing_context_prompt_tokens`. -/
def growing_context_prompt_tokens.body (growing_context_prompt_tokens : Int → Int → Int) (n c : Int) : Int := (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c)))
def growing_context_prompt_tokens.Domain (n c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c)
def growing_context_prompt_tokens.size (n c : Int) : Nat := magnitude n
def growing_context_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := growing_context_prompt_tokens.body (fun n c => f (n, c)) x.1 x.2
def growing_context_prompt_tokens (n c : Int) : Int := fix (fun (x : Int × Int) => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step (n, c)
/-- The recursion of `growing_context_prompt_tokens` ends. -/
def growing_context_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => growing_context_prompt_tokens.Domain x.1 x.2) (fun x => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step

/-- The claim `growing_context.reading_in_two_halves`. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (∀ n c : Int, 0 ≤ n → 0 ≤ c → (2 * (growing_context_prompt_tokens n c)) ≤ (growing_context_prompt_tokens (2 * n) c))
end growing_context.reading_in_two_halves

namespace growing_context.reading_in_two_halves
theorem growing_context_prompt_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → (∀ n' c' : Int, (0 ≤ n') → (0 ≤ c') → growing_context_prompt_tokens.size n' c' < growing_context_prompt_tokens.size n c → f₁ n' c' = f₂ n' c') → growing_context_prompt_tokens.body f₁ n c = growing_context_prompt_tokens.body f₂ n c := by
  intro n_0 c_1 h_n_0 h_c_1 ih
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [c_1] [] ⟨h_c_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_2) (y := c_1) o2 o3 (ih n_2 c_1 o4 o5 (magnitude_lt (a := n_2) (b := (1 + n_2)) o6 o7))) rfl))) ?_
    exact shown [c_1, n_2] [] ⟨h_c_1, h_n_2, trivial⟩ (by decide +kernel)
theorem growing_context_prompt_tokens.ends : growing_context_prompt_tokens.Ends := fun f g (x : Int × Int) d ih =>
  growing_context_prompt_tokens.congr (fun n c => f (n, c)) (fun n c => g (n, c)) x.1 x.2 d.1 d.2 (fun n' c' k0' k1' lt => ih (n', c') ⟨k0', k1'⟩ lt)
theorem growing_context_prompt_tokens.eq : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → growing_context_prompt_tokens n c = (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c))) :=
  fun n c k0' k1' => fix_eq growing_context_prompt_tokens.ends (n, c) ⟨k0', k1'⟩

def growing_context_prompt_tokens.run := growing_context_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n c : Int, (0 ≤ n) → (0 ≤ c) → growing_context_prompt_tokens.size n c < bound → ((2 * 1) * (growing_context_prompt_tokens n c)) = ((n * c) + ((n ^ 2) * c))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 h_n_0 h_c_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((growing_context_prompt_tokens.run 0 c_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) rfl o5) ?_
        exact shown [c_1] [] ⟨h_c_1, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from (mul_from rfl ((growing_context_prompt_tokens.run (1 + n_2) c_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (call2 growing_context_prompt_tokens (x := n_2) (y := c_1) o4 o5) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 c_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))))) o10) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 c_1 o11 o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o13 o14) (Nat.le_of_lt_succ lt))))) o15))) ?_
        exact shown [c_1, n_2] [(growing_context_prompt_tokens n_2 c_1)] ⟨h_c_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n c : Int, (0 ≤ n) → (0 ≤ c) → ((2 * 1) * (growing_context_prompt_tokens n c)) = ((n * c) + ((n ^ 2) * c)) :=
  fun n c k0' k1' =>
    (Steps.lemma_1 (growing_context_prompt_tokens.size n c + 1)) n c k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c : Int, 0 ≤ n → 0 ≤ c → (2 * (growing_context_prompt_tokens n c)) ≤ (growing_context_prompt_tokens (2 * n) c) := by
  intro n_0 c_1 h_n_0 h_c_1
  refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (mul_from rfl (call2 growing_context_prompt_tokens (x := n_0) (y := c_1) o1 o2)) (call2 growing_context_prompt_tokens (x := (2 * n_0)) (y := c_1) o3 o4) (of_multiple (c := 2) o5 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (2 * n_0) c_1 o6 o7))) (multiple_of_eq (0 - 2) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 c_1 o8 o9)))) o10))) ?_
  exact shown [n_0, c_1] [(growing_context_prompt_tokens n_0 c_1), (growing_context_prompt_tokens (2 * n_0) c_1)] ⟨h_n_0, h_c_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, Steps.part_1⟩
end growing_context.reading_in_two_halves
