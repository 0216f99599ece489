import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.tokens_are_linear
/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The claim `flat_manager.tokens_are_linear` holds with no constants. -/
def Statement : Prop :=
  (flat_manager_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (flat_manager_tokens n 1) ≤ p₀ * n))))
end flat_manager.tokens_are_linear

namespace flat_manager.tokens_are_linear
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

def flat_manager_tokens__t_1 (n : Int) : Int := flat_manager_tokens n 1
def flat_manager_tokens__t_1.size (n : Int) : Nat := flat_manager_tokens.size n 1
theorem flat_manager_tokens__t_1.run : ∀ (n : Int), (0 ≤ n) → flat_manager_tokens__t_1 n = (if (n = 0) then 0 else ((flat_manager_tokens__t_1 (n - 1)) + (n * 1))) :=
  fun n k0' => (flat_manager_tokens.eq n 1 k0' (by decide))
def Steps.table : Functions := [fun a b _ _ => flat_manager_tokens a b, fun a _ _ _ => flat_manager_tokens__t_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.mul .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager_tokens__t_1.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 9 .p0)) (.add .p0 (.pow .p0 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.name1 9 .v0 (.step (.use 0 [(.add .v1 .n1)]) (.step (.ih 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done)))))
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
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1 * (t * t)) ≤ (2 * (flat_manager_tokens t 1)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .o0 .o0)) (.mul .n2 (.call1 9 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [1]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (1 * (t * t)) ≤ (2 * (flat_manager_tokens t 1))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (flat_manager_tokens t 1))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (flat_manager_tokens n 1) ≤ p₀ * n))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (flat_manager_tokens t 1)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (flat_manager_tokens n 1) ≤ p₀ * n))) := fun h => Steps.against h
theorem proof : Statement := ⟨flat_manager_tokens.ends, Steps.diverges⟩
end flat_manager.tokens_are_linear
