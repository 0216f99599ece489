import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.prompt_order
/-- The relation `handoff_prompt_tokens`. -/
def handoff_prompt_tokens.body (handoff_prompt_tokens : Int → Int → Int → Int) (n p' h : Int) : Int := (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h)))
def handoff_prompt_tokens.Domain (n p' h : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ h)
def handoff_prompt_tokens.size (n p' h : Int) : Nat := magnitude n
def handoff_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := handoff_prompt_tokens.body (fun n p' h => f (n, p', h)) x.1 x.2.1 x.2.2
def handoff_prompt_tokens (n p' h : Int) : Int := fix (fun (x : Int × Int × Int) => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step (n, p', h)
/-- The recursion of `handoff_prompt_tokens` ends. -/
def handoff_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => handoff_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step

/-- The claim `handoff.prompt_order`. -/
def Statement : Prop :=
  (handoff_prompt_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ q₀ * (handoff_prompt_tokens n 0 h) ≤ p₀ * (n * h))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ p₀ * (n * h) ≤ q₀ * (handoff_prompt_tokens n 0 h))))
end handoff.prompt_order

namespace handoff.prompt_order
theorem handoff_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → (∀ n' p'' h' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ h') → handoff_prompt_tokens.size n' p'' h' < handoff_prompt_tokens.size n p' h → f₁ n' p'' h' = f₂ n' p'' h') → handoff_prompt_tokens.body f₁ n p' h = handoff_prompt_tokens.body f₂ n p' h := by
  intro n_0 p_1 h_2 h_n_0 h_p_1 h_h_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add .o1 .o2) (.call3 8 (.sub .o0 .n1) .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, h_2] rfl ⟨h_n_0, h_p_1, h_h_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem handoff_prompt_tokens.ends : handoff_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  handoff_prompt_tokens.congr (fun n p' h => f (n, p', h)) (fun n p' h => g (n, p', h)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' h' k0' k1' k2' lt => ih (n', p'', h') ⟨k0', k1', k2'⟩ lt)
theorem handoff_prompt_tokens.eq : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → handoff_prompt_tokens n p' h = (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h))) :=
  fun n p' h k0' k1' k2' => fix_eq handoff_prompt_tokens.ends (n, p', h) ⟨k0', k1', k2'⟩

def handoff_prompt_tokens__p_0 (n h : Int) : Int := handoff_prompt_tokens n 0 h
def handoff_prompt_tokens__p_0.size (n h : Int) : Nat := handoff_prompt_tokens.size n 0 h
theorem handoff_prompt_tokens__p_0.run : ∀ (n h : Int), (0 ≤ n) → (0 ≤ h) → handoff_prompt_tokens__p_0 n h = (if (n = 0) then 0 else ((0 + h) + (handoff_prompt_tokens__p_0 (n - 1) h))) :=
  fun n h k0' k1' => (handoff_prompt_tokens.eq n 0 h k0' (by decide) k1')
def Steps.table : Functions := [fun a b c _ => handoff_prompt_tokens a b c, fun a b _ _ => handoff_prompt_tokens__p_0 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add .n0 .p1) (.call2 9 (.sub .p0 .n1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact handoff_prompt_tokens__p_0.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 9 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (0 : Int) < (n * h) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul .o0 .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [n_0, h_1] rfl ⟨h_n_0, h_h_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (1 * (handoff_prompt_tokens n 0 h)) ≤ (1 * (n * h)) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.call2 9 .o0 .o1)) (.mul .n1 (.mul .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, h_1] rfl ⟨h_n_0, h_h_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n h : Int, 1 ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ (1 * (handoff_prompt_tokens n 0 h)) ≤ (1 * (n * h))) :=
  fun n h h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n h k0' k1' k2' h_start, Steps.part_1_O_bound n h k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (0 : Int) < (n * h) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul .o0 .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [n_0, h_1] rfl ⟨h_n_0, h_h_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (1 * (n * h)) ≤ (1 * (handoff_prompt_tokens n 0 h)) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.mul .o0 .o1)) (.mul .n1 (.call2 9 .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, h_1] rfl ⟨h_n_0, h_h_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n h : Int, 1 ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ (1 * (n * h)) ≤ (1 * (handoff_prompt_tokens n 0 h))) :=
  fun n h h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n h k0' k1' k2' h_start, Steps.part_1_Omega_bound n h k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ q₀ * (handoff_prompt_tokens n 0 h) ≤ p₀ * (n * h))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ p₀ * (n * h) ≤ q₀ * (handoff_prompt_tokens n 0 h))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨handoff_prompt_tokens.ends, Steps.part_1⟩
end handoff.prompt_order
