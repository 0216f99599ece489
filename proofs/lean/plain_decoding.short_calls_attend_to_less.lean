import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.short_calls_attend_to_less
/-- The relation `plain_decoding_context_tokens`. -/
def plain_decoding_context_tokens.body (plain_decoding_context_tokens : Int → Int → Int) (m p' : Int) : Int := (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1))
def plain_decoding_context_tokens.Domain (m p' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_context_tokens.size (m p' : Int) : Nat := magnitude m
def plain_decoding_context_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := plain_decoding_context_tokens.body (fun m p' => f (m, p')) x.1 x.2
def plain_decoding_context_tokens (m p' : Int) : Int := fix (fun (x : Int × Int) => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step (m, p')
/-- The recursion of `plain_decoding_context_tokens` ends. -/
def plain_decoding_context_tokens.Ends : Prop := Falls (fun (x : Int × Int) => plain_decoding_context_tokens.Domain x.1 x.2) (fun x => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step

/-- The relation `plain_decoding_calls_context_tokens`. -/
def plain_decoding_calls_context_tokens.body (plain_decoding_calls_context_tokens : Int → Int → Int → Int) (c m p' : Int) : Int := (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p')))
def plain_decoding_calls_context_tokens.Domain (c m p' : Int) : Prop := (0 ≤ c) ∧ (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_calls_context_tokens.size (c m p' : Int) : Nat := magnitude c
def plain_decoding_calls_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := plain_decoding_calls_context_tokens.body (fun c m p' => f (c, m, p')) x.1 x.2.1 x.2.2
def plain_decoding_calls_context_tokens (c m p' : Int) : Int := fix (fun (x : Int × Int × Int) => plain_decoding_calls_context_tokens.size x.1 x.2.1 x.2.2) plain_decoding_calls_context_tokens.step (c, m, p')
/-- The recursion of `plain_decoding_calls_context_tokens` ends. -/
def plain_decoding_calls_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => plain_decoding_calls_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => plain_decoding_calls_context_tokens.size x.1 x.2.1 x.2.2) plain_decoding_calls_context_tokens.step

/-- The claim `plain_decoding.short_calls_attend_to_less`. -/
def Statement : Prop :=
  (plain_decoding_context_tokens.Ends) ∧ (plain_decoding_calls_context_tokens.Ends) ∧ (∀ c m p' : Int, 0 ≤ c → 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (plain_decoding_calls_context_tokens c m p') ≤ (plain_decoding_context_tokens (c * m) p'))
end plain_decoding.short_calls_attend_to_less

namespace plain_decoding.short_calls_attend_to_less
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

theorem plain_decoding_calls_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (∀ c' m' p'' : Int, (0 ≤ c') → (0 ≤ m') → (0 ≤ p'') → plain_decoding_calls_context_tokens.size c' m' p'' < plain_decoding_calls_context_tokens.size c m p' → f₁ c' m' p'' = f₂ c' m' p'') → plain_decoding_calls_context_tokens.body f₁ c m p' = plain_decoding_calls_context_tokens.body f₂ c m p' := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b _ _ => plain_decoding_context_tokens a b]
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.call3 8 (.sub (.own 0) (.num 1)) (.own 1) (.own 2)) (.call2 9 (.own 1) (.own 2))))
    (.zero 0 .done .done)
    3 (by decide +kernel) [c_0, m_1, p_2] rfl ⟨h_c_0, h_m_1, h_p_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding_calls_context_tokens.ends : plain_decoding_calls_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  plain_decoding_calls_context_tokens.congr (fun c m p' => f (c, m, p')) (fun c m p' => g (c, m, p')) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' m' p'' k0' k1' k2' lt => ih (c', m', p'') ⟨k0', k1', k2'⟩ lt)
theorem plain_decoding_calls_context_tokens.eq : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → plain_decoding_calls_context_tokens c m p' = (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p'))) :=
  fun c m p' k0' k1' k2' => fix_eq plain_decoding_calls_context_tokens.ends (c, m, p') ⟨k0', k1', k2'⟩

def plain_decoding_context_tokens.run := plain_decoding_context_tokens.eq
def plain_decoding_calls_context_tokens.run := plain_decoding_calls_context_tokens.eq
def Steps.table : Functions := [fun a b _ _ => plain_decoding_context_tokens a b, fun a b c _ => plain_decoding_calls_context_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.par 1) (.sub (.add (.add (.call2 8 (.sub (.par 0) (.num 1)) (.par 1)) (.par 1)) (.par 0)) (.num 1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding_context_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.eq (.par 0) (.num 0)], (.par 0), .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.par 1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) .done) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → (m = 0) → (plain_decoding_context_tokens m p') = p' := by
  intro m p' h0' h1' k0'
  have g' := Steps.lemma_1_data.1 [m, p'] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le (.num 1) (.par 0)], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 8 (.par 0) (.par 1))) (.sub (.add (.pow (.par 0) 2) (.mul (.num 2) (.mul (.par 0) (.par 1)))) (.par 0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1), (.pos 1)]) .done) (.name2 8 (.add (.pos 0) (.num 1)) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 2)), (.pos 2)]) (.step (.ih 0 [(.add (.pos 1) (.num 1)), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.mul (.num 2) (.mul (.pos 1) (.pos 2))) (.pow (.pos 1) 2)) (.pos 1)) (.mul (.num 2) (.pos 2))) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ m p' : Int, (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ m) → ((2 * 1) * (plain_decoding_context_tokens m p')) = (((m ^ 2) + (2 * (m * p'))) - m) := by
  intro m p' h0' h1' k0'
  have g' := Steps.lemma_2_data.1 [m, p'] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_4 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call3 9 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.call2 8 (.par 1) (.par 2))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact plain_decoding_calls_context_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨3, [.eq (.par 0) (.num 0)], (.par 0), .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.num 0)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2)]) .done) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩
theorem Steps.lemma_3_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (c = 0) → (plain_decoding_calls_context_tokens c m p') = 0 := by
  intro c m p' h0' h1' h2' k0'
  have g' := Steps.lemma_3_data.1 [c, m, p'] rfl ⟨h0', h1', h2', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.lemma_4_1_said : Lemma := ⟨3, [.eq (.par 1) (.num 0)], (.par 0), .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.mul (.par 0) (.par 2))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_4, Steps.rule_1] [
    (.zero 1 (.zero 0 (.step (.use 0 [(.num 0), (.num 0), (.pos 2)]) .done) (.step (.ih 0 [(.pos 0), (.num 0), (.pos 2)]) (.step (.use 1 [(.num 0), (.pos 2)]) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.num 0), (.pos 2)]) .done)))) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_1_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨0, [], .same 8 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.lemma_5_1_said : Lemma := ⟨3, [.eq (.par 2) (.num 0)], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.sub (.mul (.par 0) (.pow (.par 1) 2)) (.mul (.par 0) (.par 1)))⟩
theorem Steps.lemma_5_data : All (Lemma.Holds Steps.table) [Steps.lemma_5_1_said] :=
  by_induction Steps.table [Steps.lemma_5_1_said] [Steps.rule_4, Steps.rule_7, Steps.lemma_2_1_said.rule] [
    (.zero 2 (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.num 0)]) .done) (.zero 1 (.name3 9 (.pos 0) (.num 0) (.num 0) (.step (.use 1 []) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.num 0), (.num 0)]) (.step (.ih 0 [(.pos 1), (.num 0), (.num 0)]) (.step (.sum [.of (.num 1) [0]] (.neg (.mul (.num 2) (.pos 0)))) .done))))) (.name3 9 (.pos 0) (.add (.pos 1) (.num 1)) (.num 0) (.name2 8 (.add (.pos 2) (.num 1)) (.num 0) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1)), (.num 0)]) (.step (.use 2 [(.add (.pos 3) (.num 1)), (.num 0)]) (.step (.ih 0 [(.pos 2), (.add (.pos 3) (.num 1)), (.num 0)]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.mul (.pos 2) (.pow (.pos 3) 2)) (.mul (.pos 2) (.pos 3))) (.pow (.pos 3) 2)) (.pos 3)) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.sub (.add (.mul (.num 2) (.pos 1)) (.mul (.num 2) (.pos 0))) (.mul (.pos 2) (.pow (.pos 3) 2))) (.mul (.pos 2) (.pos 3))) (.pow (.pos 3) 2)) (.pos 3))) .done))))))))) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_7_holds, Steps.lemma_2_data.1, trivial⟩
theorem Steps.lemma_5_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (p' = 0) → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = ((c * (m ^ 2)) - (c * m)) := by
  intro c m p' h0' h1' h2' k0'
  have g' := Steps.lemma_5_data.1 [c, m, p'] rfl ⟨h0', h1', h2', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_5_1_said] at g'
  exact g'
def Steps.lemma_6_1_said : Lemma := ⟨3, [.le (.num 1) (.par 0), .le (.num 1) (.par 1), .le (.num 1) (.par 2)], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.sub (.add (.mul (.par 0) (.pow (.par 1) 2)) (.mul (.num 2) (.mul (.mul (.par 0) (.par 1)) (.par 2)))) (.mul (.par 0) (.par 1)))⟩
theorem Steps.lemma_6_data : All (Lemma.Holds Steps.table) [Steps.lemma_6_1_said] :=
  by_induction Steps.table [Steps.lemma_6_1_said] [Steps.rule_4, Steps.lemma_2_1_said.rule] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 2 (.step (.hyp 2) .done) (.zero 0 (.step (.use 0 [(.num 0), (.add (.pos 1) (.num 1)), (.add (.pos 2) (.num 1))]) (.name2 8 (.add (.pos 1) (.num 1)) (.add (.pos 2) (.num 1)) (.step (.use 0 [(.num 1), (.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1))]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.add (.mul (.num 2) (.mul (.pos 2) (.pos 3))) (.pow (.pos 2) 2)) (.mul (.num 3) (.pos 2))) (.mul (.num 2) (.pos 3))) (.num 2)) (.mul (.num 2) (.pos 0)))) .done))))) (.name3 9 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 1)) (.add (.pos 2) (.num 1)) (.name2 8 (.add (.pos 2) (.num 1)) (.add (.pos 3) (.num 1)) (.step (.use 0 [(.add (.pos 2) (.num 2)), (.add (.pos 3) (.num 1)), (.add (.pos 4) (.num 1))]) (.step (.use 1 [(.add (.pos 3) (.num 1)), (.add (.pos 4) (.num 1))]) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.pos 4) (.num 1))]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.num 2) (.mul (.pos 2) (.mul (.pos 3) (.pos 4)))) (.mul (.pos 2) (.pow (.pos 3) 2))) (.mul (.num 3) (.mul (.pos 2) (.pos 3)))) (.mul (.num 2) (.mul (.pos 2) (.pos 4)))) (.mul (.num 4) (.mul (.pos 3) (.pos 4)))) (.mul (.num 2) (.pow (.pos 3) 2))) (.mul (.num 2) (.pos 2))) (.mul (.num 6) (.pos 3))) (.mul (.num 4) (.pos 4))) (.num 4)) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.add (.mul (.num 2) (.pos 1)) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.mul (.pos 2) (.mul (.pos 3) (.pos 4))))) (.mul (.pos 2) (.pow (.pos 3) 2))) (.mul (.num 3) (.mul (.pos 2) (.pos 3)))) (.mul (.num 2) (.mul (.pos 2) (.pos 4)))) (.mul (.num 4) (.mul (.pos 3) (.pos 4)))) (.mul (.num 2) (.pow (.pos 3) 2))) (.mul (.num 2) (.pos 2))) (.mul (.num 6) (.pos 3))) (.mul (.num 4) (.pos 4))) (.num 4))) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.lemma_2_data.1, trivial⟩
theorem Steps.lemma_6_1 : ∀ c m p' : Int, (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → ((1 : Int) ≤ c) → ((1 : Int) ≤ m) → ((1 : Int) ≤ p') → ((2 * 1) * (plain_decoding_calls_context_tokens c m p')) = (((c * (m ^ 2)) + (2 * ((c * m) * p'))) - (c * m)) := by
  intro c m p' h0' h1' h2' k0' k1' k2'
  have g' := Steps.lemma_6_data.1 [c, m, p'] rfl ⟨h0', h1', h2', k0', k1', k2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_6_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ c m p' : Int, 0 ≤ c → 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (plain_decoding_calls_context_tokens c m p') ≤ (plain_decoding_context_tokens (c * m) p') := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 a0
  rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_0, p_2] [] ⟨h_c_0, h_p_2, trivial⟩))
  · rcases first1 h_c_0 with rfl | ⟨c_4, h_c_4, rfl⟩
    · rcases first1 h_p_2 with rfl | ⟨p_4, h_p_4, rfl⟩
      · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_3 + 1)) (z := 0) o1 o2 o3) ((call2 plain_decoding_context_tokens (x := 0) (y := 0) o4 o5).trans (by decide +kernel : (plain_decoding_context_tokens 0 0) = 0)) (of_multiple (c := 2) o6 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_5_1 0 (m_3 + 1) 0 o7 o8 o9 (eq_from rfl rfl o10 o11)))) o12))) ?_
        exact shown [m_3] [(plain_decoding_calls_context_tokens 0 (m_3 + 1) 0)] ⟨h_m_3, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call3 plain_decoding_calls_context_tokens (x := 0) (y := (m_3 + 1)) (z := (p_4 + 1)) o1 o2 o3).trans ((Steps.lemma_3_1 0 (m_3 + 1) (p_4 + 1) o4 o5 o6 (eq_from rfl rfl o7 o8)).trans rfl)) ((call2 plain_decoding_context_tokens (x := 0) (y := (p_4 + 1)) o9 o10).trans ((Steps.lemma_1_1 0 (p_4 + 1) o11 o12 (eq_from rfl rfl o13 o14)).trans rfl)) o15)) ?_
        exact shown [m_3, p_4] [] ⟨h_m_3, h_p_4, trivial⟩ (by decide +kernel)
    · rcases first1 h_p_2 with rfl | ⟨p_5, h_p_5, rfl⟩
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (call3 plain_decoding_calls_context_tokens (x := (c_4 + 1)) (y := (m_3 + 1)) (z := 0) o1 o2 o3) (call2 plain_decoding_context_tokens (x := (c_4 * m_3 + c_4 + m_3 + 1)) (y := 0) o4 o5) (of_multiple (c := 2) o6 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_4 * m_3 + c_4 + m_3 + 1) 0 o7 o8 (le_from rfl rfl o9)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_5_1 (c_4 + 1) (m_3 + 1) 0 o10 o11 o12 (eq_from rfl rfl o13 o14))))) o15)))) ?_
        exact shown [m_3, c_4] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) 0), (plain_decoding_context_tokens (c_4 * m_3 + c_4 + m_3 + 1) 0)] ⟨h_m_3, h_c_4, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from (call3 plain_decoding_calls_context_tokens (x := (c_4 + 1)) (y := (m_3 + 1)) (z := (p_5 + 1)) o1 o2 o3) (call2 plain_decoding_context_tokens (x := (c_4 * m_3 + c_4 + m_3 + 1)) (y := (p_5 + 1)) o4 o5) (of_multiple (c := 2) o6 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_4 * m_3 + c_4 + m_3 + 1) (p_5 + 1) o7 o8 (le_from rfl rfl o9)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_6_1 (c_4 + 1) (m_3 + 1) (p_5 + 1) o10 o11 o12 (le_from rfl rfl o13) (le_from rfl rfl o14) (le_from rfl rfl o15))))) o16)))) ?_
        exact shown [m_3, c_4, p_5] [(plain_decoding_calls_context_tokens (c_4 + 1) (m_3 + 1) (p_5 + 1)), (plain_decoding_context_tokens (c_4 * m_3 + c_4 + m_3 + 1) (p_5 + 1))] ⟨h_m_3, h_c_4, h_p_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, plain_decoding_calls_context_tokens.ends, Steps.part_1⟩
end plain_decoding.short_calls_attend_to_less
