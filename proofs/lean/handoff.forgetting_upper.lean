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
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) (.mul (.sub .o0 .n1) .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react_prompt_tokens.ends : react_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem react_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_prompt_tokens n p' t = (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t))) :=
  fun n p' t k0' k1' k2' => fix_eq react_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

theorem handoff_refreshed_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n s p' t : Int), (0 ≤ n) → (0 ≤ s) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ s) → (∀ n' s' p'' t' : Int, (0 ≤ n') → (0 ≤ s') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ s') → handoff_refreshed_prompt_tokens.size n' s' p'' t' < handoff_refreshed_prompt_tokens.size n s p' t → f₁ n' s' p'' t' = f₂ n' s' p'' t') → handoff_refreshed_prompt_tokens.body f₁ n s p' t = handoff_refreshed_prompt_tokens.body f₂ n s p' t := by
  intro n_0 s_1 p_2 t_3 h_n_0 h_s_1 h_p_2 h_t_3 d0 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) [fun a b c _ => react_prompt_tokens a b c]
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call3 9 .o0 .o2 .o3) (.add (.call3 9 .o1 .o2 .o3) (.call 8 (.sub .o0 .o1) .o1 .o2 .o3)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done)))))
    4 (by decide +kernel) [n_0, s_1, p_2, t_3] rfl ⟨h_n_0, h_s_1, h_p_2, h_t_3, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1)
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
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call2 10 (.sub .p0 .n1) .p1) .n0) (.mul (.sub .p0 .n1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact react_prompt_tokens__p_0.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .eq (.mul (.mul .n2 .n1) (.call2 10 .p0 .p1)) (.sub (.mul (.pow .p0 2) .p1) (.mul .p0 .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 10 .v0 .v1 (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1], .same 11 .p0 .p1 .p2 .n0 (.ifLe .p0 .p1 (.call2 10 .p0 .p2) (.add (.call2 10 .p1 .p2) (.call3 11 (.sub .p0 .p1) .p1 .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact handoff_refreshed_prompt_tokens__p_0.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p1], .p0, .le (.mul .n2 (.call3 11 .p0 .p1 .p2)) (.mul (.mul .p0 (.sub .p1 .n1)) .p2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 (.name2 10 .n0 .v2 (.step (.use 0 [.n0, (.add .v2 .n1), .v3]) (.step (.use 1 [.n0, .v3]) (.step (.sum [.of .n1 [0]]) .done)))) (.raise 1 .v0 (.name2 10 (.add .v0 .n1) .v2 (.step (.use 0 [(.add .v1 .n1), (.add (.add .v1 .v2) .n1), .v3]) (.step (.use 1 [(.add .v1 .n1), .v3]) (.step (.sum [.of .n1 [0]]) .done)))))) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 (.name2 10 (.add .v1 .n1) .v2 (.name3 11 (.add .v1 .n1) (.add .v2 .n1) .v3 (.step (.use 0 [(.add (.add .v2 .v3) .n2), (.add .v3 .n1), .v4]) (.step (.ih 0 [(.add .v2 .n1), (.add .v3 .n1), .v4]) (.step (.use 1 [(.add .v3 .n1), .v4]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n s t : Int, 0 ≤ n → 0 ≤ s → 0 ≤ t → ((1 : Int) ≤ s) → (2 * (handoff_refreshed_prompt_tokens n s 0 t)) ≤ ((n * (s - 1)) * t) := by
  intro n_0 s_1 t_2 h_n_0 h_s_1 h_t_2 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.le (.mul .n2 (.call3 11 .o0 .o1 .o2)) (.mul (.mul .o0 (.sub .o1 .n1)) .o2)) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.name3 11 .v0 (.add .v1 .n1) .v2 (.step (.use 0 [.v1, (.add .v2 .n1), .v3]) (.step (.sum [.of .n1 [0]]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, s_1, t_2] rfl ⟨h_n_0, h_s_1, h_t_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨react_prompt_tokens.ends, handoff_refreshed_prompt_tokens.ends, Steps.part_1⟩
end handoff.forgetting_upper
