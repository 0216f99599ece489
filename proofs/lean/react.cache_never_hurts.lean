import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.cache_never_hurts
/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The relation `react_uncached_tokens`. -/
def react_uncached_tokens.body (react_uncached_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t)))
def react_uncached_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_uncached_tokens.size (n p' t : Int) : Nat := magnitude n
def react_uncached_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_uncached_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_uncached_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_uncached_tokens.size x.1 x.2.1 x.2.2) react_uncached_tokens.step (n, p', t)
/-- The recursion of `react_uncached_tokens` ends. -/
def react_uncached_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_uncached_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_uncached_tokens.size x.1 x.2.1 x.2.2) react_uncached_tokens.step

/-- The claim `react.cache_never_hurts`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (react_uncached_tokens.Ends) ∧ (∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (react_uncached_tokens n p' t) ≤ (react_prompt_tokens n p' t))
end react.cache_never_hurts

namespace react.cache_never_hurts
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

theorem react_uncached_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_uncached_tokens.size n' p'' t' < react_uncached_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_uncached_tokens.body f₁ n p' t = react_uncached_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.ifEq (.own 0) (.num 1) (.own 1) (.add (.call3 8 (.sub (.own 0) (.num 1)) (.own 1) (.own 2)) (.own 2))))
    (.zero 0 .done (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react_uncached_tokens.ends : react_uncached_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_uncached_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_uncached_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_uncached_tokens n p' t = (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_uncached_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

def react_prompt_tokens.run := react_prompt_tokens.eq
def react_uncached_tokens.run := react_uncached_tokens.eq
def Steps.table : Functions := [fun a b c _ => react_prompt_tokens a b c, fun a b c _ => react_uncached_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.call3 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.par 1)) (.mul (.sub (.par 0) (.num 1)) (.par 2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact react_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 8 (.par 0) (.par 1) (.par 2))) (.sub (.add (.mul (.num 2) (.mul (.par 0) (.par 1))) (.mul (.pow (.par 0) 2) (.par 2))) (.mul (.par 0) (.par 2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2)]) .done) (.name3 8 (.pos 0) (.pos 1) (.pos 2) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.pos 2), (.pos 3)]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.mul (.pow (.pos 1) 2) (.pos 3)) (.mul (.num 2) (.mul (.pos 1) (.pos 2)))) (.mul (.pos 1) (.pos 3))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((2 * 1) * (react_prompt_tokens n p' t)) = (((2 * (n * p')) + ((n ^ 2) * t)) - (n * t)) := by
  intro n p' t h0' h1' h2'
  have g' := Steps.lemma_1_data.1 [n, p', t] rfl ⟨h0', h1', h2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 1) (.par 1) (.add (.call3 9 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact react_uncached_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 1) (.par 0)], (.par 0), .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.sub (.add (.par 1) (.mul (.par 0) (.par 2))) (.par 2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1), (.pos 1), (.pos 2)]) .done) (.step (.ih 0 [(.add (.pos 0) (.num 1)), (.pos 1), (.pos 2)]) (.step (.use 0 [(.add (.pos 0) (.num 2)), (.pos 1), (.pos 2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = ((p' + (n * t)) - t) := by
  intro n p' t h0' h1' h2' k0'
  have g' := Steps.lemma_2_data.1 [n, p', t] rfl ⟨h0', h1', h2', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → (react_uncached_tokens n p' t) ≤ (react_prompt_tokens n p' t) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2
  rcases first4 h_n_0 with rfl | rfl | rfl | rfl | ⟨n_3, h_n_3, rfl⟩
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((call3 react_uncached_tokens (x := 0) (y := p_1) (z := t_2) o1 o2 o3).trans ((react_uncached_tokens.run 0 p_1 t_2 o4 o5 o6).trans (if_true (eq_from rfl rfl o7 o8) rfl))) (call3 react_prompt_tokens (x := 0) (y := p_1) (z := t_2) o9 o10 o11) (of_multiple (c := 2) o12 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 0 p_1 t_2 o13 o14 o15))) o16)))) ?_
    exact shown [p_1, t_2] [(react_prompt_tokens 0 p_1 t_2)] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call3 react_uncached_tokens (x := 1) (y := p_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_2_1 1 p_1 t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) (call3 react_prompt_tokens (x := 1) (y := p_1) (z := t_2) o8 o9 o10) (of_multiple (c := 2) o11 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 1 p_1 t_2 o12 o13 o14))) o15)))) ?_
    exact shown [p_1, t_2] [(react_prompt_tokens 1 p_1 t_2)] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call3 react_uncached_tokens (x := 2) (y := p_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_2_1 2 p_1 t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) (call3 react_prompt_tokens (x := 2) (y := p_1) (z := t_2) o8 o9 o10) (of_multiple (c := 2) o11 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 2 p_1 t_2 o12 o13 o14))) o15)))) ?_
    exact shown [p_1, t_2] [(react_prompt_tokens 2 p_1 t_2)] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call3 react_uncached_tokens (x := 3) (y := p_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_2_1 3 p_1 t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) (call3 react_prompt_tokens (x := 3) (y := p_1) (z := t_2) o8 o9 o10) (of_multiple (c := 2) o11 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 3 p_1 t_2 o12 o13 o14))) o15)))) ?_
    exact shown [p_1, t_2] [(react_prompt_tokens 3 p_1 t_2)] ⟨h_p_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call3 react_uncached_tokens (x := (n_3 + 4)) (y := p_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_2_1 (n_3 + 4) p_1 t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) (call3 react_prompt_tokens (x := (n_3 + 4)) (y := p_1) (z := t_2) o8 o9 o10) (of_multiple (c := 2) o11 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_3 + 4) p_1 t_2 o12 o13 o14))) o15)))) ?_
    exact shown [p_1, t_2, n_3] [(react_prompt_tokens (n_3 + 4) p_1 t_2)] ⟨h_p_1, h_t_2, h_n_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨react_prompt_tokens.ends, react_uncached_tokens.ends, Steps.part_1⟩
end react.cache_never_hurts
