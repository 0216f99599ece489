import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.context_order
/-- The relation `plain_decoding_context_tokens`. -/
def plain_decoding_context_tokens.body (plain_decoding_context_tokens : Int → Int → Int) (m p' : Int) : Int := (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1))
def plain_decoding_context_tokens.Domain (m p' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_context_tokens.size (m p' : Int) : Nat := magnitude m
def plain_decoding_context_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := plain_decoding_context_tokens.body (fun m p' => f (m, p')) x.1 x.2
def plain_decoding_context_tokens (m p' : Int) : Int := fix (fun (x : Int × Int) => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step (m, p')
/-- The recursion of `plain_decoding_context_tokens` ends. -/
def plain_decoding_context_tokens.Ends : Prop := Falls (fun (x : Int × Int) => plain_decoding_context_tokens.Domain x.1 x.2) (fun x => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step

/-- The claim `plain_decoding.context_order`. -/
def Statement : Prop :=
  (plain_decoding_context_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m p' : Int, n₀ ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ q₀ * (plain_decoding_context_tokens m p') ≤ p₀ * (m * (m + p')))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m p' : Int, n₀ ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ p₀ * (m * (m + p')) ≤ q₀ * (plain_decoding_context_tokens m p'))))
end plain_decoding.context_order

namespace plain_decoding.context_order
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

def plain_decoding_context_tokens.run := plain_decoding_context_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → plain_decoding_context_tokens.size m p' < bound → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((m ^ 2) + (2 * (m * p'))) - m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 p_1 h_m_0 h_p_1 d0 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
      · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((plain_decoding_context_tokens.run (1 + 0) p_1 o1 o2).trans (if_true (le_from rfl rfl o3) rfl))) rfl o4) ?_
          exact shown [p_1] [] ⟨h_p_1, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (mul_from rfl ((plain_decoding_context_tokens.run (1 + (1 + m_3)) p_1 o1 o2).trans (if_false (not_le_from rfl rfl o3) (sub_from (add_from (add_from (call2 plain_decoding_context_tokens (x := (m_3 + 1)) (y := p_1) o4 o5) rfl) rfl) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (m_3 + 1) p_1 o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_3 + 1)) (b := (1 + (1 + m_3))) o9 o10) (Nat.le_of_lt_succ lt))))) o11) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (m_3 + 1) p_1 o12 o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_3 + 1)) (b := (1 + (1 + m_3))) o15 o16) (Nat.le_of_lt_succ lt))))) o17))) ?_
          exact shown [p_1, m_3] [(plain_decoding_context_tokens (m_3 + 1) p_1)] ⟨h_p_1, h_m_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((m ^ 2) + (2 * (m * p'))) - m) :=
  fun m p' k0' k1' k2' =>
    (Steps.lemma_1 (plain_decoding_context_tokens.size m p' + 1)) m p' k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (0 : Int) < (m * (m + p')) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
  · exact lt_from rfl rfl (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩)
theorem Steps.part_1_O_bound : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (1 * (plain_decoding_context_tokens m p')) ≤ (1 * (m * (m + p'))) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (mul_from rfl (call2 plain_decoding_context_tokens (x := (m_2 + 1)) (y := p_1) o1 o2)) rfl (of_multiple (c := 2) o3 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (m_2 + 1) p_1 o4 o5 (le_from rfl rfl o6)))) o7))) ?_
    exact shown [p_1, m_2] [(plain_decoding_context_tokens (m_2 + 1) p_1)] ⟨h_p_1, h_m_2, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ m p' : Int, 1 ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ (1 * (plain_decoding_context_tokens m p')) ≤ (1 * (m * (m + p')))) :=
  fun m p' h_start k0' k1' => ⟨Steps.part_1_O_positive m p' k0' k1' h_start, Steps.part_1_O_bound m p' k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((2 : Int) ≤ m) → (0 : Int) < (m * (m + p')) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  rcases first2 h_m_0 with rfl | rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
  · exact lt_from rfl rfl (by close [p_1, m_2] [] ⟨h_p_1, h_m_2, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((2 : Int) ≤ m) → (1 * (m * (m + p'))) ≤ (4 * (plain_decoding_context_tokens m p')) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  rcases first2 h_m_0 with rfl | rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [p_1] [] ⟨h_p_1, trivial⟩))
  · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from rfl (mul_from rfl (call2 plain_decoding_context_tokens (x := (m_2 + 2)) (y := p_1) o1 o2)) (of_rest (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (m_2 + 2) p_1 o3 o4 (le_from rfl rfl o5)))) o6)) ?_
    exact shown [p_1, m_2] [(plain_decoding_context_tokens (m_2 + 2) p_1)] ⟨h_p_1, h_m_2, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ m p' : Int, 2 ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ (1 * (m * (m + p'))) ≤ (4 * (plain_decoding_context_tokens m p'))) :=
  fun m p' h_start k0' k1' => ⟨Steps.part_1_Omega_positive m p' k0' k1' h_start, Steps.part_1_Omega_bound m p' k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m p' : Int, n₀ ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ q₀ * (plain_decoding_context_tokens m p') ≤ p₀ * (m * (m + p')))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m p' : Int, n₀ ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ p₀ * (m * (m + p')) ≤ q₀ * (plain_decoding_context_tokens m p'))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, Steps.part_1⟩
end plain_decoding.context_order
