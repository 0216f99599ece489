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
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .o1 (.sub (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .o1) .o0) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    2 (by decide +kernel) [m_0, p_1] rfl ⟨h_m_0, h_p_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding_context_tokens.ends : plain_decoding_context_tokens.Ends := fun f g (x : Int × Int) d ih =>
  plain_decoding_context_tokens.congr (fun m p' => f (m, p')) (fun m p' => g (m, p')) x.1 x.2 d.1 d.2 (fun m' p'' k0' k1' lt => ih (m', p'') ⟨k0', k1'⟩ lt)
theorem plain_decoding_context_tokens.eq : ∀ (m p' : Int), (0 ≤ m) → (0 ≤ p') → plain_decoding_context_tokens m p' = (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1)) :=
  fun m p' k0' k1' => fix_eq plain_decoding_context_tokens.ends (m, p') ⟨k0', k1'⟩

theorem plain_decoding_calls_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → (∀ c' m' p'' : Int, (0 ≤ c') → (0 ≤ m') → (0 ≤ p'') → plain_decoding_calls_context_tokens.size c' m' p'' < plain_decoding_calls_context_tokens.size c m p' → f₁ c' m' p'' = f₂ c' m' p'') → plain_decoding_calls_context_tokens.body f₁ c m p' = plain_decoding_calls_context_tokens.body f₂ c m p' := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b _ _ => plain_decoding_context_tokens a b]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call2 9 .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [c_0, m_1, p_2] rfl ⟨h_c_0, h_m_1, h_p_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding_calls_context_tokens.ends : plain_decoding_calls_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  plain_decoding_calls_context_tokens.congr (fun c m p' => f (c, m, p')) (fun c m p' => g (c, m, p')) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' m' p'' k0' k1' k2' lt => ih (c', m', p'') ⟨k0', k1', k2'⟩ lt)
theorem plain_decoding_calls_context_tokens.eq : ∀ (c m p' : Int), (0 ≤ c) → (0 ≤ m) → (0 ≤ p') → plain_decoding_calls_context_tokens c m p' = (if (c = 0) then 0 else ((plain_decoding_calls_context_tokens (c - 1) m p') + (plain_decoding_context_tokens m p'))) :=
  fun c m p' k0' k1' k2' => fix_eq plain_decoding_calls_context_tokens.ends (c, m, p') ⟨k0', k1', k2'⟩

def plain_decoding_context_tokens.run := plain_decoding_context_tokens.eq
def plain_decoding_calls_context_tokens.run := plain_decoding_calls_context_tokens.eq
def Steps.table : Functions := [fun a b _ _ => plain_decoding_context_tokens a b, fun a b c _ => plain_decoding_calls_context_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .p1 (.sub (.add (.add (.call2 8 (.sub .p0 .n1) .p1) .p1) .p0) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding_context_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.eq .p0 .n0], .p0, .same 8 .p0 .p1 .n0 .n0 .p1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n1 .p0], .p0, .eq (.mul (.mul .n2 .n1) (.call2 8 .p0 .p1)) (.sub (.add (.pow .p0 2) (.mul .n2 (.mul .p0 .p1))) .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1, .v1]) .done) (.name2 8 (.add .v0 .n1) .v1 (.step (.use 0 [(.add .v1 .n2), .v2]) (.step (.ih 0 [(.add .v1 .n1), .v2]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 9 (.sub .p0 .n1) .p1 .p2) (.call2 8 .p1 .p2)))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact plain_decoding_calls_context_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨3, [.eq .p0 .n0], .p0, .same 9 .p0 .p1 .p2 .n0 .n0⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩
def Steps.lemma_4_1_said : Lemma := ⟨3, [.eq .p1 .n0], .p0, .same 9 .p0 .p1 .p2 .n0 (.mul .p0 .p2)⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_4, Steps.rule_1] [
    (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n0, .v2]) .done) (.step (.ih 0 [.v0, .n0, .v2]) (.step (.use 1 [.n0, .v2]) (.step (.use 0 [(.add .v0 .n1), .n0, .v2]) .done)))) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_1_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.lemma_5_1_said : Lemma := ⟨3, [.eq .p2 .n0], .p0, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.mul .p0 (.pow .p1 2)) (.mul .p0 .p1))⟩
theorem Steps.lemma_5_data : All (Lemma.Holds Steps.table) [Steps.lemma_5_1_said] :=
  by_induction Steps.table [Steps.lemma_5_1_said] [Steps.rule_4, Steps.rule_7, Steps.lemma_2_1_said.rule] [
    (.zero 2 (.zero 0 (.step (.use 0 [.n0, .v1, .n0]) .done) (.zero 1 (.name3 9 .v0 .n0 .n0 (.step (.use 1 []) (.step (.use 0 [(.add .v1 .n1), .n0, .n0]) (.step (.ih 0 [.v1, .n0, .n0]) (.step (.sum [.of .n1 [0]]) .done))))) (.name3 9 .v0 (.add .v1 .n1) .n0 (.name2 8 (.add .v2 .n1) .n0 (.step (.use 0 [(.add .v2 .n1), (.add .v3 .n1), .n0]) (.step (.use 2 [(.add .v3 .n1), .n0]) (.step (.ih 0 [.v2, (.add .v3 .n1), .n0]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done))))))))) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_7_holds, Steps.lemma_2_data.1, trivial⟩
def Steps.lemma_6_1_said : Lemma := ⟨3, [.le .n1 .p0, .le .n1 .p1, .le .n1 .p2], .p0, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.add (.mul .p0 (.pow .p1 2)) (.mul .n2 (.mul (.mul .p0 .p1) .p2))) (.mul .p0 .p1))⟩
theorem Steps.lemma_6_data : All (Lemma.Holds Steps.table) [Steps.lemma_6_1_said] :=
  by_induction Steps.table [Steps.lemma_6_1_said] [Steps.rule_4, Steps.lemma_2_1_said.rule] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 2 (.step (.hyp 2) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), (.add .v2 .n1)]) (.name2 8 (.add .v1 .n1) (.add .v2 .n1) (.step (.use 0 [.n1, (.add .v2 .n1), (.add .v3 .n1)]) (.step (.use 1 [(.add .v2 .n1), (.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.name3 9 (.add .v0 .n1) (.add .v1 .n1) (.add .v2 .n1) (.name2 8 (.add .v2 .n1) (.add .v3 .n1) (.step (.use 0 [(.add .v2 .n2), (.add .v3 .n1), (.add .v4 .n1)]) (.step (.use 1 [(.add .v3 .n1), (.add .v4 .n1)]) (.step (.ih 0 [(.add .v2 .n1), (.add .v3 .n1), (.add .v4 .n1)]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.lemma_2_data.1, trivial⟩
theorem Steps.part_1 : ∀ c m p' : Int, 0 ≤ c → 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (plain_decoding_calls_context_tokens c m p') ≤ (plain_decoding_context_tokens (c * m) p') := by
  intro c_0 m_1 p_2 h_c_0 h_m_1 h_p_2 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.le (.call3 9 .o0 .o1 .o2) (.call2 8 (.mul .o0 .o1) .o2)) [Steps.rule_7, Steps.lemma_5_1_said.rule, Steps.lemma_3_1_said.rule, Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule, Steps.lemma_6_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.zero 2 (.name3 9 .n0 (.add .v1 .n1) .n0 (.step (.use 0 []) (.step (.use 1 [.n0, (.add .v2 .n1), .n0]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.neg .v0)) .done))))) (.step (.use 2 [.n0, (.add .v1 .n1), (.add .v2 .n1)]) (.step (.use 3 [.n0, (.add .v2 .n1)]) .done))) (.zero 2 (.name3 9 (.add .v0 .n1) (.add .v1 .n1) .n0 (.name2 8 (.add (.add (.add (.mul .v1 .v2) .v1) .v2) .n1) .n0 (.step (.use 4 [(.add (.add (.add (.mul .v2 .v3) .v2) .v3) .n1), .n0]) (.step (.use 1 [(.add .v2 .n1), (.add .v3 .n1), .n0]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) .done)))))) (.name3 9 (.add .v0 .n1) (.add .v1 .n1) (.add .v2 .n1) (.name2 8 (.add (.add (.add (.mul .v1 .v2) .v1) .v2) .n1) (.add .v3 .n1) (.step (.use 4 [(.add (.add (.add (.mul .v2 .v3) .v2) .v3) .n1), (.add .v4 .n1)]) (.step (.use 5 [(.add .v2 .n1), (.add .v3 .n1), (.add .v4 .n1)]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) .done)))))))))
    3 (by decide +kernel) ⟨Steps.rule_7_holds, Steps.lemma_5_data.1, Steps.lemma_3_data.1, Steps.lemma_1_data.1, Steps.lemma_2_data.1, Steps.lemma_6_data.1, trivial⟩ [c_0, m_1, p_2] rfl ⟨h_c_0, h_m_1, h_p_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, plain_decoding_calls_context_tokens.ends, Steps.part_1⟩
end plain_decoding.short_calls_attend_to_less
