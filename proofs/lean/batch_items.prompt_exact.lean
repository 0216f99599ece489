import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.prompt_exact
/-- The relation `batch_items_prompt_tokens`. -/
def batch_items_prompt_tokens.body (batch_items_prompt_tokens : Int → Int → Int → Int → Int) (n b p' t : Int) : Int := (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t)))
def batch_items_prompt_tokens.Domain (n b p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ b)
def batch_items_prompt_tokens.size (n b p' t : Int) : Nat := magnitude n
def batch_items_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := batch_items_prompt_tokens.body (fun n b p' t => f (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def batch_items_prompt_tokens (n b p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step (n, b, p', t)
/-- The recursion of `batch_items_prompt_tokens` ends. -/
def batch_items_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step

/-- The claim `batch_items.prompt_exact`. -/
def Statement : Prop :=
  (batch_items_prompt_tokens.Ends) ∧ (∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) = (((cdiv n b) * p') + (n * t)))
end batch_items.prompt_exact

namespace batch_items.prompt_exact
theorem batch_items_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → (∀ n' b' p'' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ b') → batch_items_prompt_tokens.size n' b' p'' t' < batch_items_prompt_tokens.size n b p' t → f₁ n' b' p'' t' = f₂ n' b' p'' t') → batch_items_prompt_tokens.body f₁ n b p' t = batch_items_prompt_tokens.body f₂ n b p' t := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 d0 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add .o2 (.mul (.call2 6 .o0 .o1) .o3)) (.call 8 (.sub .o0 (.call2 6 .o0 .o1)) .o1 .o2 .o3)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.sign (.sub .v0 .v1) (.raise 0 .v1 (.step (.low (.add (.add .v1 .v0) .n1) (.add .v1 .n1)) .done)) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v1 .v0) .n2)) .done))))))
    4 (by decide +kernel) [n_0, b_1, p_2, t_3] rfl ⟨h_n_0, h_b_1, h_p_2, h_t_3, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem batch_items_prompt_tokens.ends : batch_items_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  batch_items_prompt_tokens.congr (fun n b p' t => f (n, b, p', t)) (fun n b p' t => g (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' b' p'' t' k0' k1' k2' k3' k4' lt => ih (n', b', p'', t') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem batch_items_prompt_tokens.eq : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → batch_items_prompt_tokens n b p' t = (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t))) :=
  fun n b p' t k0' k1' k2' k3' k4' => fix_eq batch_items_prompt_tokens.ends (n, b, p', t) ⟨k0', k1', k2', k3', k4'⟩

def batch_items_prompt_tokens.run := batch_items_prompt_tokens.eq
def Steps.table : Functions := [fun a b c d => batch_items_prompt_tokens a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p1], .same 8 .p0 .p1 .p2 .p3 (.ifEq .p0 .n0 .n0 (.add (.add .p2 (.mul (.call2 6 .p0 .p1) .p3)) (.call 8 (.sub .p0 (.call2 6 .p0 .p1)) .p1 .p2 .p3)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact batch_items_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .p2 .p3 (.add (.mul (.call2 2 .p0 .p1) .p2) (.mul .p0 .p3))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), .v2, .v3]) (.step (.cdv .n0 (.add .v1 .n1) .n0) .done)) (.sign (.sub .v0 .v1) (.raise 0 .v1 (.zero 0 (.step (.low (.add .v1 .n1) (.add .v1 .n1)) (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.ih 0 [.n0, (.add .v1 .n1), .v2, .v3]) (.step (.use 0 [(.add .v1 .n1), (.add .v1 .n1), .v2, .v3]) (.step (.cdv (.add .v1 .n1) (.add .v1 .n1) .n1) .done))))) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.low (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2) (.add (.add .v3 .v1) .n1)) (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.ih 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add (.add .v3 .v1) .n1), .v4, .v5]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2), (.add (.add .v3 .v1) .n1), .v4, .v5]) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2) (.add (.add .v3 .v1) .n1) (.add .v0 .n2)) .done)))))))))) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v1 .v0) .n2)) (.step (.cdv .n0 (.add (.add .v1 .v0) .n2) .n0) (.step (.ih 0 [.n0, (.add (.add .v1 .v0) .n2), .v2, .v3]) (.step (.use 0 [(.add .v0 .n1), (.add (.add .v1 .v0) .n2), .v2, .v3]) (.step (.cdv (.add .v0 .n1) (.add (.add .v1 .v0) .n2) .n1) .done))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n b p' t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ b) → (batch_items_prompt_tokens n b p' t) = (((cdiv n b) * p') + (n * t)) := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call 8 .o0 .o1 .o2 .o3) (.add (.mul (.call2 2 .o0 .o1) .o2) (.mul .o0 .o3))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.use 0 [.n0, (.add .v1 .n1), .v2, .v3]) .done)) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add (.add .v3 .v1) .n1), .v4, .v5]) .done)))))))
    4 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, b_1, p_2, t_3] rfl ⟨h_n_0, h_b_1, h_p_2, h_t_3, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨batch_items_prompt_tokens.ends, Steps.part_1⟩
end batch_items.prompt_exact
