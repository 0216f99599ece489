import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.tokens_order
/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The claim `flat_manager.tokens_order`. -/
def Statement : Prop :=
  (flat_manager_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ q₀ * (flat_manager_tokens n t) ≤ p₀ * ((n ^ 2) * t))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ p₀ * ((n ^ 2) * t) ≤ q₀ * (flat_manager_tokens n t))))
end flat_manager.tokens_order

namespace flat_manager.tokens_order
theorem flat_manager_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → flat_manager_tokens.size n' t' < flat_manager_tokens.size n t → f₁ n' t' = f₂ n' t') → flat_manager_tokens.body f₁ n t = flat_manager_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.mul .o0 .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager_tokens.ends : flat_manager_tokens.Ends := fun f g (x : Int × Int) d ih =>
  flat_manager_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem flat_manager_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_tokens n t = (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t))) :=
  fun n t k0' k1' => fix_eq flat_manager_tokens.ends (n, t) ⟨k0', k1'⟩

def flat_manager_tokens.run := flat_manager_tokens.eq
def Steps.table : Functions := [fun a b _ _ => flat_manager_tokens a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) (.mul .p0 .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .eq (.mul (.mul .n2 .n1) (.call2 8 .p0 .p1)) (.add (.mul .p0 .p1) (.mul (.pow .p0 2) .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 8 .v0 .v1 (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (0 : Int) < ((n ^ 2) * t) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul (.pow .o0 2) .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (1 * (flat_manager_tokens n t)) ≤ (1 * ((n ^ 2) * t)) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.call2 8 .o0 .o1)) (.mul .n1 (.mul (.pow .o0 2) .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 8 (.add .v0 .n1) (.add .v1 .n1) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) (.step (.div .n2 (.sub (.add (.add (.add (.add (.add (.mul (.pow .v1 2) .v2) (.mul .n2 (.mul .v1 .v2))) (.pow .v1 2)) (.mul .n2 .v1)) .v2) .n1) .v0)) .done))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n t : Int, 1 ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ (1 * (flat_manager_tokens n t)) ≤ (1 * ((n ^ 2) * t))) :=
  fun n t h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n t k0' k1' k2' h_start, Steps.part_1_O_bound n t k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (0 : Int) < ((n ^ 2) * t) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul (.pow .o0 2) .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n t : Int, 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((1 : Int) ≤ n) → (1 * ((n ^ 2) * t)) ≤ (2 * (flat_manager_tokens n t)) := by
  intro n_0 t_1 h_n_0 h_t_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.mul (.pow .o0 2) .o1)) (.mul .n2 (.call2 8 .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 8 (.add .v0 .n1) (.add .v1 .n1) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n1)]) (.step (.sum [.of .n1 [1]]) .done)))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n t : Int, 1 ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ (1 * ((n ^ 2) * t)) ≤ (2 * (flat_manager_tokens n t))) :=
  fun n t h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n t k0' k1' k2' h_start, Steps.part_1_Omega_bound n t k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ q₀ * (flat_manager_tokens n t) ≤ p₀ * ((n ^ 2) * t))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n t : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((n ^ 2) * t) ∧ p₀ * ((n ^ 2) * t) ≤ q₀ * (flat_manager_tokens n t))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨flat_manager_tokens.ends, Steps.part_1⟩
end flat_manager.tokens_order
