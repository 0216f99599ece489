import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.context_exact
/-- The relation `plain_decoding_context_tokens`. -/
def plain_decoding_context_tokens.body (plain_decoding_context_tokens : Int → Int → Int) (m p' : Int) : Int := (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1))
def plain_decoding_context_tokens.Domain (m p' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_context_tokens.size (m p' : Int) : Nat := magnitude m
def plain_decoding_context_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := plain_decoding_context_tokens.body (fun m p' => f (m, p')) x.1 x.2
def plain_decoding_context_tokens (m p' : Int) : Int := fix (fun (x : Int × Int) => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step (m, p')
/-- The recursion of `plain_decoding_context_tokens` ends. -/
def plain_decoding_context_tokens.Ends : Prop := Falls (fun (x : Int × Int) => plain_decoding_context_tokens.Domain x.1 x.2) (fun x => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step

/-- The claim `plain_decoding.context_exact`. -/
def Statement : Prop :=
  (plain_decoding_context_tokens.Ends) ∧ (∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (2 * (plain_decoding_context_tokens m p')) = (m * (((2 * p') + m) - 1)))
end plain_decoding.context_exact

namespace plain_decoding.context_exact
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

def plain_decoding_context_tokens.run := plain_decoding_context_tokens.eq
def Steps.table : Functions := [fun a b _ _ => plain_decoding_context_tokens a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .p1 (.sub (.add (.add (.call2 8 (.sub .p0 .n1) .p1) .p1) .p0) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding_context_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p0], .p0, .eq (.mul .n2 (.call2 8 .p0 .p1)) (.mul .p0 (.sub (.add (.mul .n2 .p1) .p0) .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1, .v1]) .done) (.name2 8 (.add .v0 .n1) .v1 (.step (.use 0 [(.add .v1 .n2), .v2]) (.step (.ih 0 [(.add .v1 .n1), .v2]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ m p' : Int, 0 ≤ m → 0 ≤ p' → ((1 : Int) ≤ m) → (2 * (plain_decoding_context_tokens m p')) = (m * (((2 * p') + m) - 1)) := by
  intro m_0 p_1 h_m_0 h_p_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.mul .n2 (.call2 8 .o0 .o1)) (.mul .o0 (.sub (.add (.mul .n2 .o1) .o0) .n1))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name2 8 (.add .v0 .n1) .v1 (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.sum [.of .n1 [0]]) .done))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [m_0, p_1] rfl ⟨h_m_0, h_p_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, Steps.part_1⟩
end plain_decoding.context_exact
