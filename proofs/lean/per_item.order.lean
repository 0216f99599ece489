import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace per_item.order
/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `per_item.order`. -/
def Statement : Prop :=
  (per_item_prompt_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n p' t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((0 : Int) < (n * (p' + t)) ∧ q₀ * (per_item_prompt_tokens n p' t) ≤ p₀ * (n * (p' + t)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n p' t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((0 : Int) < (n * (p' + t)) ∧ p₀ * (n * (p' + t)) ≤ q₀ * (per_item_prompt_tokens n p' t))))
end per_item.order

namespace per_item.order
theorem per_item_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → per_item_prompt_tokens.size n' p'' t' < per_item_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → per_item_prompt_tokens.body f₁ n p' t = per_item_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) .o2))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem per_item_prompt_tokens.ends : per_item_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  per_item_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem per_item_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → per_item_prompt_tokens n p' t = (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t)) :=
  fun n p' t k0' k1' k2' => fix_eq per_item_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def per_item_prompt_tokens.run := per_item_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => per_item_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) .p1) .p2))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact per_item_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .same 8 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p1) (.mul .p0 .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((1 : Int) ≤ n) → (0 : Int) < (n * (p' + t)) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n1 (.add .o1 .o2), .le .n1 .o0] (.lt .n0 (.mul .o0 (.add .o1 .o2))) []
    (.sign (.sub (.add .v1 .v2) .n1) (.zero 0 (.step (.hyp 1) .done) (.step (.hyp 0) (.step (.hyp 1) .done))) (.zero 1 (.zero 2 (.step (.hyp 0) .done) .done) .done))
    3 (by decide +kernel) trivial [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((1 : Int) ≤ n) → (1 * (per_item_prompt_tokens n p' t)) ≤ (1 * (n * (p' + t))) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n1 (.add .o1 .o2), .le .n1 .o0] (.le (.mul .n1 (.call3 8 .o0 .o1 .o2)) (.mul .n1 (.mul .o0 (.add .o1 .o2)))) [Steps.lemma_1_1_said.rule]
    (.sign (.sub (.add .v1 .v2) .n1) (.zero 0 (.step (.hyp 1) .done) (.step (.hyp 0) (.step (.hyp 1) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))) (.zero 1 (.zero 2 (.step (.hyp 0) .done) .done) .done))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n p' t : Int, 1 ≤ n → 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((0 : Int) < (n * (p' + t)) ∧ (1 * (per_item_prompt_tokens n p' t)) ≤ (1 * (n * (p' + t)))) :=
  fun n p' t h_start k0' k1' k2' k3' => ⟨Steps.part_1_O_positive n p' t k0' k1' k2' k3' h_start, Steps.part_1_O_bound n p' t k0' k1' k2' k3' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((1 : Int) ≤ n) → (0 : Int) < (n * (p' + t)) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n1 (.add .o1 .o2), .le .n1 .o0] (.lt .n0 (.mul .o0 (.add .o1 .o2))) []
    (.sign (.sub (.add .v1 .v2) .n1) (.zero 0 (.step (.hyp 1) .done) (.step (.hyp 0) (.step (.hyp 1) .done))) (.zero 1 (.zero 2 (.step (.hyp 0) .done) .done) .done))
    3 (by decide +kernel) trivial [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((1 : Int) ≤ n) → (1 * (n * (p' + t))) ≤ (1 * (per_item_prompt_tokens n p' t)) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 a0 a1
  have g' := shown_by Steps.table [.le .n1 (.add .o1 .o2), .le .n1 .o0] (.le (.mul .n1 (.mul .o0 (.add .o1 .o2))) (.mul .n1 (.call3 8 .o0 .o1 .o2))) [Steps.lemma_1_1_said.rule]
    (.sign (.sub (.add .v1 .v2) .n1) (.zero 0 (.step (.hyp 1) .done) (.step (.hyp 0) (.step (.hyp 1) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))) (.zero 1 (.zero 2 (.step (.hyp 0) .done) .done) .done))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n p' t : Int, 1 ≤ n → 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((0 : Int) < (n * (p' + t)) ∧ (1 * (n * (p' + t))) ≤ (1 * (per_item_prompt_tokens n p' t))) :=
  fun n p' t h_start k0' k1' k2' k3' => ⟨Steps.part_1_Omega_positive n p' t k0' k1' k2' k3' h_start, Steps.part_1_Omega_bound n p' t k0' k1' k2' k3' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n p' t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((0 : Int) < (n * (p' + t)) ∧ q₀ * (per_item_prompt_tokens n p' t) ≤ p₀ * (n * (p' + t)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n p' t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ (p' + t)) → ((0 : Int) < (n * (p' + t)) ∧ p₀ * (n * (p' + t)) ≤ q₀ * (per_item_prompt_tokens n p' t))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨per_item_prompt_tokens.ends, Steps.part_1⟩
end per_item.order
