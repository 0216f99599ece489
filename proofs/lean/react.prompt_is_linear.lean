import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.prompt_is_linear
/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The claim `react.prompt_is_linear` holds with no constants. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (react_prompt_tokens n 1000 500) ≤ p₀ * n))))
end react.prompt_is_linear

namespace react.prompt_is_linear
theorem react_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_prompt_tokens.size n' p'' t' < react_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_prompt_tokens.body f₁ n p' t = react_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) (.mul (.sub .o0 .n1) .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react_prompt_tokens.ends : react_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def react_prompt_tokens__p_1000__t_500 (n : Int) : Int := react_prompt_tokens n 1000 500
def react_prompt_tokens__p_1000__t_500.size (n : Int) : Nat := react_prompt_tokens.size n 1000 500
theorem react_prompt_tokens__p_1000__t_500.run : ∀ (n : Int), (0 ≤ n) → react_prompt_tokens__p_1000__t_500 n = (if (n = 0) then 0 else (((react_prompt_tokens__p_1000__t_500 (n - 1)) + 1000) + ((n - 1) * 500))) :=
  fun n k0' => (react_prompt_tokens.eq n 1000 500 k0' (by decide) (by decide))
def Steps.table : Functions := [fun a b c _ => react_prompt_tokens a b c, fun a _ _ _ => react_prompt_tokens__p_1000__t_500 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call1 9 (.sub .p0 .n1)) (.num 1000)) (.mul (.sub .p0 .n1) (.num 500))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact react_prompt_tokens__p_1000__t_500.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 (.add (.mul (.num 750) .p0) (.mul (.num 250) (.pow .p0 2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .o0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.lt .n0 (.mul .o0 .o0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (250 * (t * t)) ≤ (1 * (react_prompt_tokens t 1000 500)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.le (.mul (.num 250) (.mul .o0 .o0)) (.mul .n1 (.call1 9 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (250 * (t * t)) ≤ (1 * (react_prompt_tokens t 1000 500))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (react_prompt_tokens t 1000 500))) := ⟨250, 1, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (react_prompt_tokens n 1000 500) ≤ p₀ * n))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (react_prompt_tokens t 1000 500)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (react_prompt_tokens n 1000 500) ≤ p₀ * n))) := fun h => Steps.against h
theorem proof : Statement := ⟨react_prompt_tokens.ends, Steps.diverges⟩
end react.prompt_is_linear
