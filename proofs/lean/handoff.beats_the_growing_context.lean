import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.beats_the_growing_context
/-- The relation `handoff_prompt_tokens`. -/
def handoff_prompt_tokens.body (handoff_prompt_tokens : Int → Int → Int → Int) (n p' h : Int) : Int := (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h)))
def handoff_prompt_tokens.Domain (n p' h : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ h)
def handoff_prompt_tokens.size (n p' h : Int) : Nat := magnitude n
def handoff_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := handoff_prompt_tokens.body (fun n p' h => f (n, p', h)) x.1 x.2.1 x.2.2
def handoff_prompt_tokens (n p' h : Int) : Int := fix (fun (x : Int × Int × Int) => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step (n, p', h)
/-- The recursion of `handoff_prompt_tokens` ends. -/
def handoff_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => handoff_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step

/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The claim `handoff.beats_the_growing_context`. -/
def Statement : Prop :=
  (handoff_prompt_tokens.Ends) ∧ (react_prompt_tokens.Ends) ∧ (∀ n p' t h : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ h → (((1 : Int) ≤ t) ∧ (((2 * h) + 1) ≤ n)) → (handoff_prompt_tokens n p' h) ≤ (react_prompt_tokens n p' t))
end handoff.beats_the_growing_context

namespace handoff.beats_the_growing_context
theorem handoff_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → (∀ n' p'' h' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ h') → handoff_prompt_tokens.size n' p'' h' < handoff_prompt_tokens.size n p' h → f₁ n' p'' h' = f₂ n' p'' h') → handoff_prompt_tokens.body f₁ n p' h = handoff_prompt_tokens.body f₂ n p' h := by
  intro n_0 p_1 h_2 h_n_0 h_p_1 h_h_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.add (.own 1) (.own 2)) (.call3 8 (.sub (.own 0) (.num 1)) (.own 1) (.own 2))))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, h_2] rfl ⟨h_n_0, h_p_1, h_h_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem handoff_prompt_tokens.ends : handoff_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  handoff_prompt_tokens.congr (fun n p' h => f (n, p', h)) (fun n p' h => g (n, p', h)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' h' k0' k1' k2' lt => ih (n', p'', h') ⟨k0', k1', k2'⟩ lt)
theorem handoff_prompt_tokens.eq : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → handoff_prompt_tokens n p' h = (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h))) :=
  fun n p' h k0' k1' k2' => fix_eq handoff_prompt_tokens.ends (n, p', h) ⟨k0', k1', k2'⟩

theorem react_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_prompt_tokens.size n' p'' t' < react_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_prompt_tokens.body f₁ n p' t = react_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.add (.call3 8 (.sub (.own 0) (.num 1)) (.own 1) (.own 2)) (.own 1)) (.mul (.sub (.own 0) (.num 1)) (.own 2))))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react_prompt_tokens.ends : react_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def handoff_prompt_tokens.run := handoff_prompt_tokens.eq
def react_prompt_tokens.run := react_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => handoff_prompt_tokens a b c, fun a b c _ => react_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.par 1) (.par 2)) (.call3 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact handoff_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 0), .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.add (.mul (.par 0) (.par 1)) (.mul (.par 0) (.par 2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2)]) .done) (.step (.ih 0 [(.pos 0), (.pos 1), (.pos 2)]) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.pos 1), (.pos 2)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n p' h : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → (handoff_prompt_tokens n p' h) = ((n * p') + (n * h)) := by
  intro n p' h h0' h1' h2'
  have g' := Steps.lemma_1_data.1 [n, p', h] rfl ⟨h0', h1', h2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.call3 9 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.par 1)) (.mul (.sub (.par 0) (.num 1)) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact react_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.sub (.add (.mul (.num 2) (.mul (.par 0) (.par 1))) (.mul (.pow (.par 0) 2) (.par 2))) (.mul (.par 0) (.par 2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2)]) .done) (.name3 9 (.pos 0) (.pos 1) (.pos 2) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.pos 2), (.pos 3)]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.mul (.pow (.pos 1) 2) (.pos 3)) (.mul (.num 2) (.mul (.pos 1) (.pos 2)))) (.mul (.pos 1) (.pos 3))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((2 * 1) * (react_prompt_tokens n p' t)) = (((2 * (n * p')) + ((n ^ 2) * t)) - (n * t)) := by
  intro n p' t h0' h1' h2'
  have g' := Steps.lemma_2_data.1 [n, p', t] rfl ⟨h0', h1', h2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ n p' t h : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ h → (((1 : Int) ≤ t) ∧ (((2 * h) + 1) ≤ n)) → (handoff_prompt_tokens n p' h) ≤ (react_prompt_tokens n p' t) := by
  intro n_0 p_1 t_2 h_3 h_n_0 h_p_1 h_t_2 h_h_3 a0
  rcases first1 h_t_2 with rfl | ⟨t_4, h_t_4, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, p_1, h_3] [] ⟨h_n_0, h_p_1, h_h_3, trivial⟩)) h.1)
  · rcases total (n_0 - 2 * h_3 - 1) with h0_5_0 | h0_5_0
    · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
      · exact absurd_of h0_5_0 (by close [p_1, h_3, t_4] [] ⟨h_p_1, h_h_3, h_t_4, trivial⟩)
      · obtain ⟨n_6, h_n_6, rfl⟩ := rest (v := n_5) (c := (2 * h_3)) (of_rest h0_5_0 (by close [p_1, h_3, t_4, n_5] [] ⟨h_p_1, h_h_3, h_t_4, h_n_5, trivial⟩))
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((call3 handoff_prompt_tokens (x := (2 * h_3 + n_6 + 1)) (y := p_1) (z := h_3) o1 o2 o3).trans ((Steps.lemma_1_1 (2 * h_3 + n_6 + 1) p_1 h_3 o4 o5 o6).trans rfl)) (call3 react_prompt_tokens (x := (2 * h_3 + n_6 + 1)) (y := p_1) (z := (t_4 + 1)) o7 o8 o9) (of_multiple (c := 2) o10 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (2 * h_3 + n_6 + 1) p_1 (t_4 + 1) o11 o12 o13))) o14)))) ?_
        exact shown [p_1, h_3, t_4, n_6] [(react_prompt_tokens (2 * h_3 + n_6 + 1) p_1 (t_4 + 1))] ⟨h_p_1, h_h_3, h_t_4, h_n_6, trivial⟩ (by decide +kernel)
    · exact absurd a0 (fun h => (not_le_from rfl rfl (of_rest h0_5_0 (by close [n_0, p_1, h_3, t_4] [] ⟨h_n_0, h_p_1, h_h_3, h_t_4, trivial⟩))) h.2)

theorem proof : Statement := ⟨handoff_prompt_tokens.ends, react_prompt_tokens.ends, Steps.part_1⟩
end handoff.beats_the_growing_context
