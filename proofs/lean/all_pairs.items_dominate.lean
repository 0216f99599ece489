import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace all_pairs.items_dominate
/-- The relation `all_pairs_prompt_tokens`. -/
def all_pairs_prompt_tokens.body (all_pairs_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs_prompt_tokens (n - 1) p' t) + ((n - 1) * (p' + (2 * t)))))
def all_pairs_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def all_pairs_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def all_pairs_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := all_pairs_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def all_pairs_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => all_pairs_prompt_tokens.size x.1 x.2.1 x.2.2) all_pairs_prompt_tokens.step (n, p', t)
/-- The recursion of `all_pairs_prompt_tokens` ends. -/
def all_pairs_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => all_pairs_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => all_pairs_prompt_tokens.size x.1 x.2.1 x.2.2) all_pairs_prompt_tokens.step

/-- The claim `all_pairs.items_dominate`. -/
def Statement : Prop :=
  (all_pairs_prompt_tokens.Ends) ∧ (∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (2 * (all_pairs_prompt_tokens n p' t)) = ((n * (n - 1)) * (p' + (2 * t))))
end all_pairs.items_dominate

namespace all_pairs.items_dominate
theorem all_pairs_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → all_pairs_prompt_tokens.size n' p'' t' < all_pairs_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → all_pairs_prompt_tokens.body f₁ n p' t = all_pairs_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.mul (.sub .o0 .n1) (.add .o1 (.mul .n2 .o2)))))
    (.zero 0 .done (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs_prompt_tokens.ends : all_pairs_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  all_pairs_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem all_pairs_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → all_pairs_prompt_tokens n p' t = (if (n ≤ 1) then 0 else ((all_pairs_prompt_tokens (n - 1) p' t) + ((n - 1) * (p' + (2 * t))))) :=
  fun n p' t k0' k1' k2' => fix_eq all_pairs_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def all_pairs_prompt_tokens.run := all_pairs_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => all_pairs_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifLe .p0 .n1 .n0 (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) (.mul (.sub .p0 .n1) (.add .p1 (.mul .n2 .p2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact all_pairs_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .eq (.mul .n2 (.call3 8 .p0 .p1 .p2)) (.mul (.mul .p0 (.sub .p0 .n1)) (.add .p1 (.mul .n2 .p2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.zero 0 (.step (.use 0 [.n1, .v1, .v2]) .done) (.name3 8 (.add .v0 .n1) .v1 .v2 (.step (.use 0 [(.add .v1 .n2), .v2, .v3]) (.step (.ih 0 [(.add .v1 .n1), .v2, .v3]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (2 * (all_pairs_prompt_tokens n p' t)) = ((n * (n - 1)) * (p' + (2 * t))) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2
  have g' := shown_by Steps.table [] (.eq (.mul .n2 (.call3 8 .o0 .o1 .o2)) (.mul (.mul .o0 (.sub .o0 .n1)) (.add .o1 (.mul .n2 .o2)))) [Steps.lemma_1_1_said.rule]
    (.name3 8 .v0 .v1 .v2 (.step (.use 0 [.v1, .v2, .v3]) (.step (.sum [.of .n1 [0]]) .done)))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨all_pairs_prompt_tokens.ends, Steps.part_1⟩
end all_pairs.items_dominate
