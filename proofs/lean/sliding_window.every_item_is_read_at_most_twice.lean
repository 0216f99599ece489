import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.every_item_is_read_at_most_twice
/-- The relation `sliding_window_prompt_tokens`. -/
def sliding_window_prompt_tokens.body (sliding_window_prompt_tokens : Int → Int → Int) (n t : Int) : Int := (if (n ≤ 20) then (n * t) else ((20 * t) + (sliding_window_prompt_tokens (n - 10) t)))
def sliding_window_prompt_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def sliding_window_prompt_tokens.size (n t : Int) : Nat := magnitude n
def sliding_window_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := sliding_window_prompt_tokens.body (fun n t => f (n, t)) x.1 x.2
def sliding_window_prompt_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => sliding_window_prompt_tokens.size x.1 x.2) sliding_window_prompt_tokens.step (n, t)
/-- The recursion of `sliding_window_prompt_tokens` ends. -/
def sliding_window_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => sliding_window_prompt_tokens.Domain x.1 x.2) (fun x => sliding_window_prompt_tokens.size x.1 x.2) sliding_window_prompt_tokens.step

/-- The claim `sliding_window.every_item_is_read_at_most_twice`. -/
def Statement : Prop :=
  (sliding_window_prompt_tokens.Ends) ∧ (∀ n t : Int, 0 ≤ n → 0 ≤ t → (n * t) ≤ (sliding_window_prompt_tokens n t)) ∧ (∀ n t : Int, 0 ≤ n → 0 ≤ t → (sliding_window_prompt_tokens n t) ≤ ((2 * n) * t))
end sliding_window.every_item_is_read_at_most_twice

namespace sliding_window.every_item_is_read_at_most_twice
theorem sliding_window_prompt_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → sliding_window_prompt_tokens.size n' t' < sliding_window_prompt_tokens.size n t → f₁ n' t' = f₂ n' t') → sliding_window_prompt_tokens.body f₁ n t = sliding_window_prompt_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 (.num 20) (.mul .o0 .o1) (.add (.mul (.num 20) .o1) (.call2 8 (.sub .o0 .n10) .o1)))
    (.sign (.sub (.num 20) .v0) .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done .done))))))))))))))))))))))
    2 (by decide +kernel) [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem sliding_window_prompt_tokens.ends : sliding_window_prompt_tokens.Ends := fun f g (x : Int × Int) d ih =>
  sliding_window_prompt_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem sliding_window_prompt_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → sliding_window_prompt_tokens n t = (if (n ≤ 20) then (n * t) else ((20 * t) + (sliding_window_prompt_tokens (n - 10) t))) :=
  fun n t k0' k1' => fix_eq sliding_window_prompt_tokens.ends (n, t) ⟨k0', k1'⟩

def sliding_window_prompt_tokens.run := sliding_window_prompt_tokens.eq
def Steps.table : Functions := [fun a b _ _ => sliding_window_prompt_tokens a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 (.num 20) (.mul .p0 .p1) (.add (.mul (.num 20) .p1) (.call2 8 (.sub .p0 .n10) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sliding_window_prompt_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .le (.mul .p0 .p1) (.call2 8 .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.sign (.sub (.num 20) .v0) (.step (.use 0 [.v0, .v1]) .done) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name2 8 (.add .v0 .n11) .v1 (.step (.use 0 [(.add .v1 (.num 21)), .v2]) (.step (.ih 0 [(.add .v1 .n11), .v2]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_2_1_said : Lemma := ⟨2, [], .p0, .le (.call2 8 .p0 .p1) (.mul (.mul .n2 .p0) .p1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.sign (.sub (.num 20) .v0) (.step (.use 0 [.v0, .v1]) .done) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name2 8 (.add .v0 .n11) .v1 (.step (.use 0 [(.add .v1 (.num 21)), .v2]) (.step (.ih 0 [(.add .v1 .n11), .v2]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (n * t) ≤ (sliding_window_prompt_tokens n t) := by
  intro n_0 t_1 h_n_0 h_t_1
  have g' := shown_by Steps.table [] (.le (.mul .o0 .o1) (.call2 8 .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.name2 8 .v0 .v1 (.step (.use 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (sliding_window_prompt_tokens n t) ≤ ((2 * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  have g' := shown_by Steps.table [] (.le (.call2 8 .o0 .o1) (.mul (.mul .n2 .o0) .o1)) [Steps.lemma_2_1_said.rule]
    (.name2 8 .v0 .v1 (.step (.use 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨sliding_window_prompt_tokens.ends, Steps.part_1, Steps.part_2⟩
end sliding_window.every_item_is_read_at_most_twice
