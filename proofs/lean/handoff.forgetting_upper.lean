import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.forgetting_upper
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

/-- The claim `handoff.forgetting_upper`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (handoff_refreshed_prompt_tokens.Ends) ∧ (∀ n s t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ t → ((1 : Int) ≤ s) → (2 * (handoff_refreshed_prompt_tokens n s 0 t)) ≤ ((n * (s - 1)) * t))
end handoff.forgetting_upper

namespace handoff.forgetting_upper
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

def react_prompt_tokens__p_0 (n t : Int) : Int := react_prompt_tokens n 0 t
def react_prompt_tokens__p_0.size (n t : Int) : Nat := react_prompt_tokens.size n 0 t
def handoff_refreshed_prompt_tokens__p_0 (n s t : Int) : Int := handoff_refreshed_prompt_tokens n s 0 t
def handoff_refreshed_prompt_tokens__p_0.size (n s t : Int) : Nat := handoff_refreshed_prompt_tokens.size n s 0 t
theorem react_prompt_tokens__p_0.run : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → react_prompt_tokens__p_0 n t = (if (n = 0) then 0 else (((react_prompt_tokens__p_0 (n - 1) t) + 0) + ((n - 1) * t))) :=
  fun n t k0' k1' => (react_prompt_tokens.eq n 0 t k0' (by decide) k1')
theorem handoff_refreshed_prompt_tokens__p_0.run : ∀ (n s t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ t) → ((1 : Int) ≤ s) → handoff_refreshed_prompt_tokens__p_0 n s t = (if (n ≤ s) then (react_prompt_tokens__p_0 n t) else ((react_prompt_tokens__p_0 s t) + (handoff_refreshed_prompt_tokens__p_0 (n - s) s t))) :=
  fun n s t k0' k1' k2' k3' => (handoff_refreshed_prompt_tokens.eq n s 0 t k0' k1' (by decide) k2' k3')
def Steps.table : Functions := [fun a b c _ => react_prompt_tokens a b c, fun a b c d => handoff_refreshed_prompt_tokens a b c d, fun a b _ _ => react_prompt_tokens__p_0 a b, fun a b c _ => handoff_refreshed_prompt_tokens__p_0 a b c]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.call2 10 (.sub (.par 0) (.num 1)) (.par 1)) (.num 0)) (.mul (.sub (.par 0) (.num 1)) (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact react_prompt_tokens__p_0.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 10 (.par 0) (.par 1))) (.sub (.mul (.pow (.par 0) 2) (.par 1)) (.mul (.par 0) (.par 1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) .done) (.name2 10 (.pos 0) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.pos 2)]) (.step (.ih 0 [(.pos 1), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.mul (.pow (.pos 1) 2) (.pos 2)) (.mul (.pos 1) (.pos 2))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 1)], .same 11 (.par 0) (.par 1) (.par 2) (.num 0) (.ifLe (.par 0) (.par 1) (.call2 10 (.par 0) (.par 2)) (.add (.call2 10 (.par 1) (.par 2)) (.call3 11 (.sub (.par 0) (.par 1)) (.par 1) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact handoff_refreshed_prompt_tokens__p_0.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 1) (.par 1)], (.par 0), .le (.mul (.num 2) (.call3 11 (.par 0) (.par 1) (.par 2))) (.mul (.mul (.par 0) (.sub (.par 1) (.num 1))) (.par 2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add (.pos 1) (.num 1)) (.pos 0)) (.zero 0 (.name2 10 (.num 0) (.pos 2) (.step (.use 0 [(.num 0), (.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.use 1 [(.num 0), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.neg (.mul (.num 2) (.pos 0)))) .done)))) (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 2) (.pos 0)) (.name2 10 (.add (.pos 2) (.num 1)) (.pos 4) (.step (.use 0 [(.add (.pos 3) (.num 1)), (.add (.add (.pos 3) (.pos 1)) (.num 1)), (.pos 5)]) (.step (.use 1 [(.add (.pos 3) (.num 1)), (.pos 5)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.mul (.pos 3) (.mul (.pos 1) (.pos 5))) (.mul (.pow (.pos 3) 2) (.pos 5))) (.mul (.pos 3) (.pos 5))) (.mul (.pos 1) (.pos 5))) (.mul (.num 2) (.pos 0)))) .done)))))))) (.zero 0 .done (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 3)) (.name2 10 (.add (.pos 3) (.num 1)) (.pos 4) (.name3 11 (.add (.pos 1) (.num 1)) (.add (.pos 4) (.num 1)) (.pos 5) (.step (.use 0 [(.add (.add (.pos 2) (.pos 5)) (.num 2)), (.add (.pos 5) (.num 1)), (.pos 6)]) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.add (.pos 5) (.num 1)), (.pos 6)]) (.step (.use 1 [(.add (.pos 5) (.num 1)), (.pos 6)]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.add (.add (.mul (.pos 2) (.mul (.pos 5) (.pos 6))) (.mul (.pow (.pos 5) 2) (.pos 6))) (.mul (.num 2) (.mul (.pos 5) (.pos 6)))) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 1)))) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n s t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ t → ((1 : Int) ≤ s) → (2 * (handoff_refreshed_prompt_tokens n s 0 t)) ≤ ((n * (s - 1)) * t) := by
  intro n_0 s_1 t_2 h_n_0 h_s_1 h_t_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 1)] (.le (.mul (.num 2) (.call3 11 (.own 0) (.own 1) (.own 2))) (.mul (.mul (.own 0) (.sub (.own 1) (.num 1))) (.own 2))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.name3 11 (.pos 0) (.add (.pos 1) (.num 1)) (.pos 2) (.step (.use 0 [(.pos 1), (.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.mul (.pos 1) (.mul (.pos 2) (.pos 3))) (.mul (.num 2) (.pos 0)))) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, s_1, t_2] rfl ⟨h_n_0, h_s_1, h_t_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨react_prompt_tokens.ends, handoff_refreshed_prompt_tokens.ends, Steps.part_1⟩
end handoff.forgetting_upper
