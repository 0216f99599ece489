import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.prompt_is_linear
/-- The relation `growing_context_prompt_tokens`. -/
def growing_context_prompt_tokens.body (growing_context_prompt_tokens : Int → Int → Int) (n c : Int) : Int := (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c)))
def growing_context_prompt_tokens.Domain (n c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c)
def growing_context_prompt_tokens.size (n c : Int) : Nat := magnitude n
def growing_context_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := growing_context_prompt_tokens.body (fun n c => f (n, c)) x.1 x.2
def growing_context_prompt_tokens (n c : Int) : Int := fix (fun (x : Int × Int) => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step (n, c)
/-- The recursion of `growing_context_prompt_tokens` ends. -/
def growing_context_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => growing_context_prompt_tokens.Domain x.1 x.2) (fun x => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step

/-- The claim `growing_context.prompt_is_linear` holds with no constants. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (growing_context_prompt_tokens n 1000) ≤ p₀ * n))))
end growing_context.prompt_is_linear

namespace growing_context.prompt_is_linear
theorem growing_context_prompt_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → (∀ n' c' : Int, (0 ≤ n') → (0 ≤ c') → growing_context_prompt_tokens.size n' c' < growing_context_prompt_tokens.size n c → f₁ n' c' = f₂ n' c') → growing_context_prompt_tokens.body f₁ n c = growing_context_prompt_tokens.body f₂ n c := by
  intro n_0 c_1 h_n_0 h_c_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.mul .o0 .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem growing_context_prompt_tokens.ends : growing_context_prompt_tokens.Ends := fun f g (x : Int × Int) d ih =>
  growing_context_prompt_tokens.congr (fun n c => f (n, c)) (fun n c => g (n, c)) x.1 x.2 d.1 d.2 (fun n' c' k0' k1' lt => ih (n', c') ⟨k0', k1'⟩ lt)
theorem growing_context_prompt_tokens.eq : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → growing_context_prompt_tokens n c = (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c))) :=
  fun n c k0' k1' => fix_eq growing_context_prompt_tokens.ends (n, c) ⟨k0', k1'⟩

def growing_context_prompt_tokens__c_1000 (n : Int) : Int := growing_context_prompt_tokens n 1000
def growing_context_prompt_tokens__c_1000.size (n : Int) : Nat := growing_context_prompt_tokens.size n 1000
theorem growing_context_prompt_tokens__c_1000.run : ∀ (n : Int), (0 ≤ n) → growing_context_prompt_tokens__c_1000 n = (if (n = 0) then 0 else ((growing_context_prompt_tokens__c_1000 (n - 1)) + (n * 1000))) :=
  fun n k0' => (growing_context_prompt_tokens.eq n 1000 k0' (by decide))
def Steps.table : Functions := [fun a b _ _ => growing_context_prompt_tokens a b, fun a _ _ _ => growing_context_prompt_tokens__c_1000 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.mul .p0 (.num 1000))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact growing_context_prompt_tokens__c_1000.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 (.add (.mul (.num 500) .p0) (.mul (.num 500) (.pow .p0 2)))⟩
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
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (500 * (t * t)) ≤ (1 * (growing_context_prompt_tokens t 1000)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n0 .o0] (.le (.mul (.num 500) (.mul .o0 .o0)) (.mul .n1 (.call1 9 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (500 * (t * t)) ≤ (1 * (growing_context_prompt_tokens t 1000))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (growing_context_prompt_tokens t 1000))) := ⟨500, 1, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (growing_context_prompt_tokens n 1000) ≤ p₀ * n))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (growing_context_prompt_tokens t 1000)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (growing_context_prompt_tokens n 1000) ≤ p₀ * n))) := fun h => Steps.against h
theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, Steps.diverges⟩
end growing_context.prompt_is_linear
