import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.tokens_order
/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The claim `flat_manager.tokens_order`. -/
def Statement : Prop :=
  (flat_manager_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ q₀ * (flat_manager_tokens n t) ≤ p₀ * ((n ^ 2) * t))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ p₀ * ((n ^ 2) * t) ≤ q₀ * (flat_manager_tokens n t))))
end flat_manager.tokens_order

namespace flat_manager.tokens_order
theorem flat_manager_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → flat_manager_tokens.size n' t' < flat_manager_tokens.size n t → f₁ n' t' = f₂ n' t') → flat_manager_tokens.body f₁ n t = flat_manager_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_2) (y := t_1) o2 o3 (ih n_2 t_1 o4 o5 (magnitude_lt (a := n_2) (b := (1 + n_2)) o6 o7))) rfl))) ?_
    exact shown [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩ (by decide +kernel)
theorem flat_manager_tokens.ends : flat_manager_tokens.Ends := fun f g (x : Int × Int) d ih =>
  flat_manager_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem flat_manager_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_tokens n t = (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t))) :=
  fun n t k0' k1' => fix_eq flat_manager_tokens.ends (n, t) ⟨k0', k1'⟩

def flat_manager_tokens.run := flat_manager_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n t : Int, (0 ≤ n) → (0 ≤ t) → flat_manager_tokens.size n t < bound → ((2 * 1) * (flat_manager_tokens n t)) = ((n * t) + ((n ^ 2) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 t_1 h_n_0 h_t_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((flat_manager_tokens.run 0 t_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) rfl o5) ?_
        exact shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => eq_from (mul_from rfl ((flat_manager_tokens.run (1 + n_2) t_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (call2 flat_manager_tokens (x := n_2) (y := t_1) o4 o5) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))))) o10) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 o11 o12 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o13 o14) (Nat.le_of_lt_succ lt))))) o15))) ?_
        exact shown [t_1, n_2] [(flat_manager_tokens n_2 t_1)] ⟨h_t_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → ((2 * 1) * (flat_manager_tokens n t)) = ((n * t) + ((n ^ 2) * t)) :=
  fun n t k0' k1' =>
    (Steps.lemma_1 (flat_manager_tokens.size n t + 1)) n t k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (0 : Int) < ((n ^ 2) * t) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [t_2] [] ⟨h_t_2, trivial⟩))
    · exact lt_from rfl rfl (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (1 * (flat_manager_tokens n t)) ≤ (1 * ((n ^ 2) * t)) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [t_2] [] ⟨h_t_2, trivial⟩))
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl (call2 flat_manager_tokens (x := (n_3 + 1)) (y := (t_2 + 1)) o1 o2)) rfl (of_multiple (c := 2) o3 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_3 + 1) (t_2 + 1) o4 o5))) o6))) ?_
      exact shown [t_2, n_3] [(flat_manager_tokens (n_3 + 1) (t_2 + 1))] ⟨h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n t : Int, 1 ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ (1 * (flat_manager_tokens n t)) ≤ (1 * ((n ^ 2) * t))) :=
  fun n t h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n t k0' k1' k2' h_start, Steps.part_1_O_bound n t k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (0 : Int) < ((n ^ 2) * t) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [t_2] [] ⟨h_t_2, trivial⟩))
    · exact lt_from rfl rfl (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (1 * ((n ^ 2) * t)) ≤ (2 * (flat_manager_tokens n t)) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [t_2] [] ⟨h_t_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl (call2 flat_manager_tokens (x := (n_3 + 1)) (y := (t_2 + 1)) o1 o2)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_3 + 1) (t_2 + 1) o3 o4))) o5)) ?_
      exact shown [t_2, n_3] [(flat_manager_tokens (n_3 + 1) (t_2 + 1))] ⟨h_t_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n t : Int, 1 ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ (1 * ((n ^ 2) * t)) ≤ (2 * (flat_manager_tokens n t))) :=
  fun n t h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n t k0' k1' k2' h_start, Steps.part_1_Omega_bound n t k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ q₀ * (flat_manager_tokens n t) ≤ p₀ * ((n ^ 2) * t))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ p₀ * ((n ^ 2) * t) ≤ q₀ * (flat_manager_tokens n t))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨flat_manager_tokens.ends, Steps.part_1⟩
end flat_manager.tokens_order
