import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.every_item_is_read_at_most_twice
/-- The relation `sliding_window_prompt_tokens`. -/
def sliding_window_prompt_tokens.body (sliding_window_prompt_tokens : Int → Int → Int) (n t : Int) : Int := (if (n ≤ 20) then (n * t) else ((20 * t) + (sliding_window_prompt_tokens (n - 10) t)))
def sliding_window_prompt_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def sliding_window_prompt_tokens.size (n t : Int) : Nat := magnitude n
def sliding_window_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := sliding_window_prompt_tokens.body (fun n t => f (n, t)) x.1 x.2
def sliding_window_prompt_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => sliding_window_prompt_tokens.size x.1 x.2) sliding_window_prompt_tokens.step (n, t)
/-- The recursion of `sliding_window_prompt_tokens` ends. -/
def sliding_window_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => sliding_window_prompt_tokens.Domain x.1 x.2) (fun x => sliding_window_prompt_tokens.size x.1 x.2) sliding_window_prompt_tokens.step

/-- The claim `sliding_window.every_item_is_read_at_most_twice`. -/
def Statement : Prop :=
  (sliding_window_prompt_tokens.Ends) ∧ (∀ n t : Int, 0 ≤ n → 0 ≤ t → (n * t) ≤ (sliding_window_prompt_tokens n t)) ∧ (∀ n t : Int, 0 ≤ n → 0 ≤ t → (sliding_window_prompt_tokens n t) ≤ ((2 * n) * t))
end sliding_window.every_item_is_read_at_most_twice

namespace sliding_window.every_item_is_read_at_most_twice
theorem sliding_window_prompt_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → sliding_window_prompt_tokens.size n' t' < sliding_window_prompt_tokens.size n t → f₁ n' t' = f₂ n' t') → sliding_window_prompt_tokens.body f₁ n t = sliding_window_prompt_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  rcases total (20 - n_0) with h0_2_0 | h0_2_0
  · exact (if_true_both (le_from rfl rfl (of_rest h0_2_0 (by close [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩))) rfl)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 10) (d := 11) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 11) (d := 12) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 12) (d := 13) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 13) (d := 14) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 14) (d := 15) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 15) (d := 16) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 16) (d := 17) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 17) (d := 18) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 18) (d := 19) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 19) (d := 20) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    rcases next (c := 20) (d := 21) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (n_2 + 11)) (y := t_1) o2 o3 (ih (n_2 + 11) t_1 o4 o5 (magnitude_lt (a := (n_2 + 11)) (b := (21 + n_2)) o6 o7)))))) ?_
    exact shown [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩ (by decide +kernel)
theorem sliding_window_prompt_tokens.ends : sliding_window_prompt_tokens.Ends := fun f g (x : Int × Int) d ih =>
  sliding_window_prompt_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem sliding_window_prompt_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → sliding_window_prompt_tokens n t = (if (n ≤ 20) then (n * t) else ((20 * t) + (sliding_window_prompt_tokens (n - 10) t))) :=
  fun n t k0' k1' => fix_eq sliding_window_prompt_tokens.ends (n, t) ⟨k0', k1'⟩

def sliding_window_prompt_tokens.run := sliding_window_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n t : Int, (0 ≤ n) → (0 ≤ t) → sliding_window_prompt_tokens.size n t < bound → (n * t) ≤ (sliding_window_prompt_tokens n t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 t_1 h_n_0 h_t_1 lt
      rcases total (20 - n_0) with h0_2_0 | h0_2_0
      · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((sliding_window_prompt_tokens.run n_0 t_1 o1 o2).trans (if_true (le_from rfl rfl (of_rest h0_2_0 o3)) rfl)) o4) ?_
        exact shown [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩ (by decide +kernel)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 10) (d := 11) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 11) (d := 12) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 12) (d := 13) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 13) (d := 14) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 14) (d := 15) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 15) (d := 16) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 16) (d := 17) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 17) (d := 18) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 18) (d := 19) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 19) (d := 20) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 20) (d := 21) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from rfl ((sliding_window_prompt_tokens.run (21 + n_2) t_1 o1 o2).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (call2 sliding_window_prompt_tokens (x := (n_2 + 11)) (y := t_1) o4 o5)))) (of_rest (fact_from rfl rfl (ih (n_2 + 11) t_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 11)) (b := (21 + n_2)) o8 o9) (Nat.le_of_lt_succ lt)))) o10)) ?_
        exact shown [t_1, n_2] [(sliding_window_prompt_tokens (n_2 + 11) t_1)] ⟨h_t_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → (n * t) ≤ (sliding_window_prompt_tokens n t) :=
  fun n t k0' k1' =>
    (Steps.lemma_1 (sliding_window_prompt_tokens.size n t + 1)) n t k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n t : Int, (0 ≤ n) → (0 ≤ t) → sliding_window_prompt_tokens.size n t < bound → (sliding_window_prompt_tokens n t) ≤ ((2 * n) * t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 t_1 h_n_0 h_t_1 lt
      rcases total (20 - n_0) with h0_2_0 | h0_2_0
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((sliding_window_prompt_tokens.run n_0 t_1 o1 o2).trans (if_true (le_from rfl rfl (of_rest h0_2_0 o3)) rfl)) rfl o4) ?_
        exact shown [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩ (by decide +kernel)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 10) (d := 11) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 11) (d := 12) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 12) (d := 13) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 13) (d := 14) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 14) (d := 15) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 15) (d := 16) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 16) (d := 17) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 17) (d := 18) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 18) (d := 19) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 19) (d := 20) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        rcases next (c := 20) (d := 21) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from ((sliding_window_prompt_tokens.run (21 + n_2) t_1 o1 o2).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (call2 sliding_window_prompt_tokens (x := (n_2 + 11)) (y := t_1) o4 o5)))) rfl (of_rest (fact_from rfl rfl (ih (n_2 + 11) t_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 11)) (b := (21 + n_2)) o8 o9) (Nat.le_of_lt_succ lt)))) o10)) ?_
        exact shown [t_1, n_2] [(sliding_window_prompt_tokens (n_2 + 11) t_1)] ⟨h_t_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → (sliding_window_prompt_tokens n t) ≤ ((2 * n) * t) :=
  fun n t k0' k1' =>
    (Steps.lemma_2 (sliding_window_prompt_tokens.size n t + 1)) n t k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (n * t) ≤ (sliding_window_prompt_tokens n t) := by
  intro n_0 t_1 h_n_0 h_t_1
  refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (call2 sliding_window_prompt_tokens (x := n_0) (y := t_1) o1 o2) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 n_0 t_1 o3 o4)) o5)) ?_
  exact shown [n_0, t_1] [(sliding_window_prompt_tokens n_0 t_1)] ⟨h_n_0, h_t_1, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (sliding_window_prompt_tokens n t) ≤ ((2 * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  refine asked5 (fun o1 o2 o3 o4 o5 => le_from (call2 sliding_window_prompt_tokens (x := n_0) (y := t_1) o1 o2) rfl (of_rest (fact_from rfl rfl (Steps.lemma_2_1 n_0 t_1 o3 o4)) o5)) ?_
  exact shown [n_0, t_1] [(sliding_window_prompt_tokens n_0 t_1)] ⟨h_n_0, h_t_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨sliding_window_prompt_tokens.ends, Steps.part_1, Steps.part_2⟩
end sliding_window.every_item_is_read_at_most_twice
