import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.context_is_linear
/-- The relation `plain_decoding_context_tokens`. -/
def plain_decoding_context_tokens.body (plain_decoding_context_tokens : Int → Int → Int) (m p' : Int) : Int := (if (m ≤ 1) then p' else ((((plain_decoding_context_tokens (m - 1) p') + p') + m) - 1))
def plain_decoding_context_tokens.Domain (m p' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ p')
def plain_decoding_context_tokens.size (m p' : Int) : Nat := magnitude m
def plain_decoding_context_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := plain_decoding_context_tokens.body (fun m p' => f (m, p')) x.1 x.2
def plain_decoding_context_tokens (m p' : Int) : Int := fix (fun (x : Int × Int) => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step (m, p')
/-- The recursion of `plain_decoding_context_tokens` ends. -/
def plain_decoding_context_tokens.Ends : Prop := Falls (fun (x : Int × Int) => plain_decoding_context_tokens.Domain x.1 x.2) (fun x => plain_decoding_context_tokens.size x.1 x.2) plain_decoding_context_tokens.step

/-- The claim `plain_decoding.context_is_linear` holds with no constants. -/
def Statement : Prop :=
  (plain_decoding_context_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding_context_tokens m 0) ≤ p₀ * m))))
end plain_decoding.context_is_linear

namespace plain_decoding.context_is_linear
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

def plain_decoding_context_tokens__p_0 (m : Int) : Int := plain_decoding_context_tokens m 0
def plain_decoding_context_tokens__p_0.size (m : Int) : Nat := plain_decoding_context_tokens.size m 0
theorem plain_decoding_context_tokens__p_0.run : ∀ (m : Int), (0 ≤ m) → plain_decoding_context_tokens__p_0 m = (if (m ≤ 1) then 0 else ((((plain_decoding_context_tokens__p_0 (m - 1)) + 0) + m) - 1)) :=
  fun m k0' => (plain_decoding_context_tokens.eq m 0 k0' (by decide))
def Steps.table : Functions := [fun a b _ _ => plain_decoding_context_tokens a b, fun a _ _ _ => plain_decoding_context_tokens__p_0 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.sub (.add (.add (.call1 9 (.sub .p0 .n1)) .n0) .p0) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding_context_tokens__p_0.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 9 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
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

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o0] (.lt .n0 (.mul .o0 .o0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (1 * (t * t)) ≤ (4 * (plain_decoding_context_tokens t 0)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o0] (.le (.mul .n1 (.mul .o0 .o0)) (.mul .n4 (.call1 9 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.step (.sum [.of .n2 [1]]) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 2 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (1 * (t * t)) ≤ (4 * (plain_decoding_context_tokens t 0))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (plain_decoding_context_tokens t 0))) := ⟨1, 4, 2, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding_context_tokens m 0) ≤ p₀ * m))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (plain_decoding_context_tokens t 0)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding_context_tokens m 0) ≤ p₀ * m))) := fun h => Steps.against h
theorem proof : Statement := ⟨plain_decoding_context_tokens.ends, Steps.diverges⟩
end plain_decoding.context_is_linear
