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
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.own 1) (.sub (.add (.add (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.own 1)) (.own 0)) (.num 1)))
    (.zero 0 .done (.zero 0 .done .done))
    2 (by decide +kernel) [m_0, p_1] rfl ⟨h_m_0, h_p_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding_context_tokens.ends : plain_decoding_context_tokens.Ends := fun f g (x : Int × Int) d ih =>
  plain_decoding_context_tokens.congr (fun m p' => f (m, p')) (fun m p' => g (m, p')) x.1 x.2 d.1 d.2 (fun m' p'' k0' k1' lt => ih (m', p'') ⟨k0', k1'⟩ lt)
theorem plain_decoding_context_tokens.eq : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → plain_decoding_context_tokens m p' = (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1)) :=
  fun m p' k0' k1' => fix_eq plain_decoding_context_tokens.ends (m, p') ⟨k0', k1'⟩

def plain_decoding_context_tokens.run := plain_decoding_context_tokens.eq
def Steps.table : Functions := [fun a b _ _ => plain_decoding_context_tokens a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.par 1) (.sub (.add (.add (.call2 8 (.sub (.par 0) (.num 1)) (.par 1)) (.par 1)) (.par 0)) (.num 1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding_context_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le (.num 1) (.par 0)], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 8 (.par 0) (.par 1))) (.sub (.add (.pow (.par 0) 2) (.mul (.num 2) (.mul (.par 0) (.par 1)))) (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1), (.pos 1)]) .done) (.name2 8 (.add (.pos 0) (.num 1)) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 2)), (.pos 2)]) (.step (.ih 0 [(.add (.pos 1) (.num 1)), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.mul (.num 2) (.mul (.pos 1) (.pos 2))) (.pow (.pos 1) 2)) (.pos 1)) (.mul (.num 2) (.pos 2))) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((m ^ 2) + (2 * (m * p'))) - m) := by
  intro m p' h0' h1' k0'
  have g' := Steps.lemma_1_data.1 [m, p'] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
theorem Steps.part_1_O_positive : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (0 : Int) < (m * (m + p')) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.add (.own 0) (.own 1)))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [m_0, p_1] rfl ⟨h_m_0, h_p_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
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
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.add (.own 0) (.own 1)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    2 (by decide +kernel) trivial [m_0, p_1] rfl ⟨h_m_0, h_p_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((2 : Int) ≤ m) → (1 * (m * (m + p'))) ≤ (4 * (plain_decoding_context_tokens m p')) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.mul (.num 1) (.mul (.own 0) (.add (.own 0) (.own 1)))) (.mul (.num 4) (.call2 8 (.own 0) (.own 1)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name2 8 (.add (.pos 0) (.num 2)) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 2)), (.pos 2)]) (.step (.sum [.of (.num 2) [1]] (.sub (.sub (.sub (.sub (.sub (.mul (.num 4) (.pos 0)) (.mul (.pos 1) (.pos 2))) (.pow (.pos 1) 2)) (.mul (.num 4) (.pos 1))) (.mul (.num 2) (.pos 2))) (.num 4))) .done)))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [m_0, p_1] rfl ⟨h_m_0, h_p_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ m p' : Int, 2 ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ (1 * (m * (m + p'))) ≤ (4 * (plain_decoding_context_tokens m p'))) :=
  fun m p' h_start k0' k1' => ⟨Steps.part_1_Omega_positive m p' k0' k1' h_start, Steps.part_1_Omega_bound m p' k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m p' : Int, n₀ ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ q₀ * (plain_decoding_context_tokens m p') ≤ p₀ * (m * (m + p')))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m p' : Int, n₀ ≤ m → 0 ≤ m → 0 ≤ p' → ((0 : Int) < (m * (m + p')) ∧ p₀ * (m * (m + p')) ≤ q₀ * (plain_decoding_context_tokens m p'))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, Steps.part_1⟩
end plain_decoding.context_order
