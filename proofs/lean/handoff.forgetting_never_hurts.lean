import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.forgetting_never_hurts
/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The relation `handoff_refreshed_prompt_tokens`. -/
def handoff_refreshed_prompt_tokens.body (handoff_refreshed_prompt_tokens : Int → Int → Int → Int → Int) (n s p' t : Int) : Int := (if (n ≤ s) then (react_prompt_tokens n p' t) else ((react_prompt_tokens s p' t) + (handoff_refreshed_prompt_tokens (n - s) s p' t)))
def handoff_refreshed_prompt_tokens.Domain (n s p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ s) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ s)
def handoff_refreshed_prompt_tokens.size (n s p' t : Int) : Nat := magnitude n
def handoff_refreshed_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := handoff_refreshed_prompt_tokens.body (fun n s p' t => f (n, s, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def handoff_refreshed_prompt_tokens (n s p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => handoff_refreshed_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) handoff_refreshed_prompt_tokens.step (n, s, p', t)
/-- The recursion of `handoff_refreshed_prompt_tokens` ends. -/
def handoff_refreshed_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => handoff_refreshed_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => handoff_refreshed_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) handoff_refreshed_prompt_tokens.step

/-- The claim `handoff.forgetting_never_hurts`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (handoff_refreshed_prompt_tokens.Ends) ∧ (∀ n s p' t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ s) → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t))
end handoff.forgetting_never_hurts

namespace handoff.forgetting_never_hurts
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

theorem handoff_refreshed_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → (∀ n' s' p'' t' : Int, (0 ≤ n') → (0 ≤ s') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ s') → handoff_refreshed_prompt_tokens.size n' s' p'' t' < handoff_refreshed_prompt_tokens.size n s p' t → f₁ n' s' p'' t' = f₂ n' s' p'' t') → handoff_refreshed_prompt_tokens.body f₁ n s p' t = handoff_refreshed_prompt_tokens.body f₂ n s p' t := by
  intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 d0 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) [fun a b c _ => react_prompt_tokens a b c]
    [.le (.num 1) (.own 1)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3), .le (.num 1) (.par 1), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.own 1) (.call3 9 (.own 0) (.own 2) (.own 3)) (.add (.call3 9 (.own 1) (.own 2) (.own 3)) (.call 8 (.sub (.own 0) (.own 1)) (.own 1) (.own 2) (.own 3))))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add (.pos 1) (.num 1)) (.pos 0)) (.zero 0 .done (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 2) (.pos 0)) .done)))) (.zero 0 .done (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 3)) .done)))))))
    4 (by decide +kernel) [n_0, s_1, p_2, t_3] rfl ⟨h_n_0, h_s_1, h_p_2, h_t_3, trivial⟩ ⟨d0, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem handoff_refreshed_prompt_tokens.ends : handoff_refreshed_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  handoff_refreshed_prompt_tokens.congr (fun n s p' t => f (n, s, p', t)) (fun n s p' t => g (n, s, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' s' p'' t' k0' k1' k2' k3' k4' lt => ih (n', s', p'', t') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem handoff_refreshed_prompt_tokens.eq : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens n s p' t = (if (n ≤ s) then (react_prompt_tokens n p' t) else ((react_prompt_tokens s p' t) + (handoff_refreshed_prompt_tokens (n - s) s p' t))) :=
  fun n s p' t k0' k1' k2' k3' k4' => fix_eq handoff_refreshed_prompt_tokens.ends (n, s, p', t) ⟨k0', k1', k2', k3', k4'⟩

def react_prompt_tokens.run := react_prompt_tokens.eq
def handoff_refreshed_prompt_tokens.run := handoff_refreshed_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => react_prompt_tokens a b c, fun a b c d => handoff_refreshed_prompt_tokens a b c d]
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
def Steps.rule_3 : Rule := ⟨4, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3), .le (.num 1) (.par 1)], .same 9 (.par 0) (.par 1) (.par 2) (.par 3) (.ifLe (.par 0) (.par 1) (.call3 8 (.par 0) (.par 2) (.par 3)) (.add (.call3 8 (.par 1) (.par 2) (.par 3)) (.call 9 (.sub (.par 0) (.par 1)) (.par 1) (.par 2) (.par 3))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact handoff_refreshed_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n s p' t : Int, (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens.size n s p' t < bound → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 d0 lt
      rcases first1 h_s_1 with rfl | ⟨s_4, h_s_4, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
      · rcases total (s_4 + 1 - n_0) with h0_5_0 | h0_5_0
        · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((handoff_refreshed_prompt_tokens.run 0 (1 + s_4) p_2 t_3 o1 o2 o3 o4 d0).trans (if_true (le_from rfl rfl o5) (call3 react_prompt_tokens (x := 0) (y := p_2) (z := t_3) o6 o7 o8))) (call3 react_prompt_tokens (x := 0) (y := p_2) (z := t_3) o9 o10 o11) o12) ?_
            exact shown [p_2, t_3, s_4] [(react_prompt_tokens 0 p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, trivial⟩ (by decide +kernel)
          · obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_4) (c := n_5) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_5] [] ⟨h_p_2, h_t_3, h_s_4, h_n_5, trivial⟩))
            refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((handoff_refreshed_prompt_tokens.run (1 + n_5) (1 + (n_5 + s_6)) p_2 t_3 o1 o2 o3 o4 d0).trans (if_true (le_from rfl rfl o5) (call3 react_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) o6 o7 o8))) (call3 react_prompt_tokens (x := (n_5 + 1)) (y := p_2) (z := t_3) o9 o10 o11) o12) ?_
            exact shown [p_2, t_3, n_5, s_6] [(react_prompt_tokens (n_5 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_n_5, h_s_6, trivial⟩ (by decide +kernel)
        · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
          · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
          · rcases first1 h_n_5 with rfl | ⟨n_6, h_n_6, rfl⟩
            · exact absurd_of h0_5_0 (by close [p_2, t_3, s_4] [] ⟨h_p_2, h_t_3, h_s_4, trivial⟩)
            · obtain ⟨n_7, h_n_7, rfl⟩ := rest (v := n_6) (c := s_4) (of_rest h0_5_0 (by close [p_2, t_3, s_4, n_6] [] ⟨h_p_2, h_t_3, h_s_4, h_n_6, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked1 (fun o37 => le_from ((handoff_refreshed_prompt_tokens.run (1 + (1 + (s_4 + n_7))) (1 + s_4) p_2 t_3 o1 o2 o3 o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (call3 react_prompt_tokens (x := (s_4 + 1)) (y := p_2) (z := t_3) o6 o7 o8) (call4 handoff_refreshed_prompt_tokens (x := (n_7 + 1)) (y := (s_4 + 1)) (z := p_2) (w := t_3) o9 o10 o11 o12)))) (call3 react_prompt_tokens (x := (n_7 + s_4 + 2)) (y := p_2) (z := t_3) o13 o14 o15) (of_multiple (c := 2) o16 (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_7 + s_4 + 2) p_2 t_3 o17 o18 o19))) (mul_nonneg (show (0 : Int) ≤ 2 from o20) (fact_from rfl (call3 react_prompt_tokens (x := (n_7 + 1)) (y := p_2) (z := t_3) o21 o22 o23) (ih (n_7 + 1) (s_4 + 1) p_2 t_3 o24 o25 o26 o27 (le_from rfl rfl o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_7 + 1)) (b := (1 + (1 + (s_4 + n_7)))) o29 o30) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_7 + 1) p_2 t_3 o31 o32 o33)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (s_4 + 1) p_2 t_3 o34 o35 o36)))) o37)))))) ?_
              exact shown [p_2, t_3, s_4, n_7] [(react_prompt_tokens (s_4 + 1) p_2 t_3), (handoff_refreshed_prompt_tokens (n_7 + 1) (s_4 + 1) p_2 t_3), (react_prompt_tokens (n_7 + s_4 + 2) p_2 t_3), (react_prompt_tokens (n_7 + 1) p_2 t_3)] ⟨h_p_2, h_t_3, h_s_4, h_n_7, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n s p' t : Int, (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t) :=
  fun n s p' t k0' k1' k2' k3' k4' =>
    (Steps.lemma_2 (handoff_refreshed_prompt_tokens.size n s p' t + 1)) n s p' t k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n s p' t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ s) → (handoff_refreshed_prompt_tokens n s p' t) ≤ (react_prompt_tokens n p' t) := by
  intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 a0
  rcases first1 h_s_1 with rfl | ⟨s_4, h_s_4, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, p_2, t_3] [] ⟨h_n_0, h_p_2, h_t_3, trivial⟩))
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from (call4 handoff_refreshed_prompt_tokens (x := n_0) (y := (s_4 + 1)) (z := p_2) (w := t_3) o1 o2 o3 o4) (call3 react_prompt_tokens (x := n_0) (y := p_2) (z := t_3) o5 o6 o7) (of_multiple (c := 2) o8 (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_2 t_3 o9 o10 o11))) (mul_nonneg (show (0 : Int) ≤ 2 from o12) (fact_from rfl (call3 react_prompt_tokens (x := n_0) (y := p_2) (z := t_3) o13 o14 o15) (Steps.lemma_2_1 n_0 (s_4 + 1) p_2 t_3 o16 o17 o18 o19 (le_from rfl rfl o20))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 p_2 t_3 o21 o22 o23)))) o24)))) ?_
    exact shown [n_0, p_2, t_3, s_4] [(handoff_refreshed_prompt_tokens n_0 (s_4 + 1) p_2 t_3), (react_prompt_tokens n_0 p_2 t_3)] ⟨h_n_0, h_p_2, h_t_3, h_s_4, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨react_prompt_tokens.ends, handoff_refreshed_prompt_tokens.ends, Steps.part_1⟩
end handoff.forgetting_never_hurts
