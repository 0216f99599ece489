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

def plain_decoding_context_tokens__p_0 (m : Int) : Int := plain_decoding_context_tokens m 0
def plain_decoding_context_tokens__p_0.size (m : Int) : Nat := plain_decoding_context_tokens.size m 0
theorem plain_decoding_context_tokens__p_0.run : ∀ (m : Int), (0 ≤ m) → plain_decoding_context_tokens__p_0 m = (if (m ≤ 1) then 0 else ((((plain_decoding_context_tokens__p_0 (m - 1)) + 0) + m) - 1)) :=
  fun m k0' => (plain_decoding_context_tokens.eq m 0 k0' (by decide))
def Steps.table : Functions := [fun a b _ _ => plain_decoding_context_tokens a b, fun a _ _ _ => plain_decoding_context_tokens__p_0 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.sub (.add (.add (.call1 9 (.sub (.par 0) (.num 1))) (.num 0)) (.par 0)) (.num 1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding_context_tokens__p_0.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 9 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.own 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 1) (.own 0), .le (.num 2) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.own 0))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (1 * (t * t)) ≤ (4 * (plain_decoding_context_tokens t 0)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 1) (.own 0), .le (.num 2) (.own 0)] (.le (.mul (.num 1) (.mul (.own 0) (.own 0))) (.mul (.num 4) (.call1 9 (.own 0)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 2) [1]] (.sub (.sub (.sub (.mul (.num 4) (.pos 0)) (.pow (.pos 1) 2)) (.mul (.num 4) (.pos 1))) (.num 4))) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
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
