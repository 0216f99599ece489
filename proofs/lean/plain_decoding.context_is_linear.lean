import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.context_is_linear
/-- The relation `plain_decoding_context_tokens`. -/
def plain_decoding_context_tokens.body (plain_decoding_context_tokens : Int → Int → Int) (m p' : Int) : Int := (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1))
def plain_decoding_context_tokens.Domain (m p' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_context_tokens.size (m p' : Int) : Nat := magnitude m
def plain_decoding_context_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := plain_decoding_context_tokens.body (fun m p' => f (m, p')) x.1 x.2
def plain_decoding_context_tokens (m p' : Int) : Int := fix (fun (x : Int × Int) => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step (m, p')
/-- The recursion of `plain_decoding_context_tokens` ends. -/
def plain_decoding_context_tokens.Ends : Prop := Falls (fun (x : Int × Int) => plain_decoding_context_tokens.Domain x.1 x.2) (fun x => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step

/-- The claim `plain_decoding.context_is_linear` holds with no constants. -/
def Statement : Prop :=
  (plain_decoding_context_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding_context_tokens m 0) ≤ p₀ * m))))
end plain_decoding.context_is_linear

namespace plain_decoding.context_is_linear
theorem plain_decoding_context_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → (∀ m' p'' : Int, (0 ≤ m') → (0 ≤ p'') → plain_decoding_context_tokens.size m' p'' < plain_decoding_context_tokens.size m p' → f₁ m' p'' = f₂ m' p'') → plain_decoding_context_tokens.body f₁ m p' = plain_decoding_context_tokens.body f₂ m p' := by
  intro m_0 p_1 h_m_0 h_p_1 ih
  rcases first2 h_m_0 with rfl | rfl | ⟨m_2, h_m_2, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩)) rfl)
  · exact (if_true_both (le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩)) rfl)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (sub_from (add_from (add_from (agree2 (x := (m_2 + 1)) (y := p_1) o2 o3 (ih (m_2 + 1) p_1 o4 o5 (magnitude_lt (a := (m_2 + 1)) (b := (2 + m_2)) o6 o7))) rfl) rfl) rfl))) ?_
    exact shown [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩ (by decide +kernel)
theorem plain_decoding_context_tokens.ends : plain_decoding_context_tokens.Ends := fun f g (x : Int × Int) d ih =>
  plain_decoding_context_tokens.congr (fun m p' => f (m, p')) (fun m p' => g (m, p')) x.1 x.2 d.1 d.2 (fun m' p'' k0' k1' lt => ih (m', p'') ⟨k0', k1'⟩ lt)
theorem plain_decoding_context_tokens.eq : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → plain_decoding_context_tokens m p' = (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1)) :=
  fun m p' k0' k1' => fix_eq plain_decoding_context_tokens.ends (m, p') ⟨k0', k1'⟩

def plain_decoding_context_tokens__p_0 (m : Int) : Int := plain_decoding_context_tokens m 0
def plain_decoding_context_tokens__p_0.size (m : Int) : Nat := plain_decoding_context_tokens.size m 0
theorem plain_decoding_context_tokens__p_0.run : ∀ (m : Int), (0 ≤ m) → plain_decoding_context_tokens__p_0 m = (if (m ≤ 1) then 0 else ((((plain_decoding_context_tokens__p_0 (m - 1)) + 0) + m) - 1)) :=
  fun m k0' => (plain_decoding_context_tokens.eq m 0 k0' (by decide))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → plain_decoding_context_tokens__p_0.size m < bound → ((2 * 1) * (plain_decoding_context_tokens__p_0 m)) = ((m ^ 2) - m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 lt
      rcases first2 h_m_0 with rfl | rfl | ⟨m_1, h_m_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((plain_decoding_context_tokens__p_0.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((plain_decoding_context_tokens__p_0.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => eq_from (mul_from rfl ((plain_decoding_context_tokens__p_0.run (2 + m_1) o1).trans (if_false (not_le_from rfl rfl o2) (sub_from (add_from (add_from (call1 plain_decoding_context_tokens__p_0 (x := (m_1 + 1)) o3) rfl) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (m_1 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) o5 o6) (Nat.le_of_lt_succ lt))))) o7) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (m_1 + 1) o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) o9 o10) (Nat.le_of_lt_succ lt))))) o11)) ?_
        exact shown [m_1] [(plain_decoding_context_tokens__p_0 (m_1 + 1))] ⟨h_m_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → ((2 * 1) * (plain_decoding_context_tokens__p_0 m)) = ((m ^ 2) - m) :=
  fun m k0' =>
    (Steps.lemma_1 (plain_decoding_context_tokens__p_0.size m + 1)) m k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · exact lt_from rfl rfl (by close [t_2] [] ⟨h_t_2, trivial⟩)
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (1 * (t * t)) ≤ (4 * (plain_decoding_context_tokens t 0)) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_t_1 with rfl | ⟨t_2, h_t_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · refine asked3 (fun o1 o2 o3 => le_from rfl (mul_from rfl (call1 plain_decoding_context_tokens__p_0 (x := (t_2 + 2)) o1)) (of_rest (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (t_2 + 2) o2))) o3)) ?_
      exact shown [t_2] [(plain_decoding_context_tokens__p_0 (t_2 + 2))] ⟨h_t_2, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ t : Int, 2 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (1 * (t * t)) ≤ (4 * (plain_decoding_context_tokens t 0))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (plain_decoding_context_tokens t 0))) := ⟨1, 4, 2, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding_context_tokens m 0) ≤ p₀ * m))) := by
  intro h
  obtain ⟨p', q', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (plain_decoding_context_tokens t 0)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding_context_tokens m 0) ≤ p₀ * m))) := fun h => Steps.against h
theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, Steps.diverges⟩
end plain_decoding.context_is_linear
