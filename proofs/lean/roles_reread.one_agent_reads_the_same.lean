import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.one_agent_reads_the_same
/-- The relation `react_prompt_tokens`. -/
def react_prompt_tokens.body (react_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((react_prompt_tokens (n - 1) p' t) + p') + ((n - 1) * t)))
def react_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def react_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step (n, p', t)
/-- The recursion of `react_prompt_tokens` ends. -/
def react_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_prompt_tokens.size x.1 x.2.1 x.2.2) react_prompt_tokens.step

/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.one_agent_reads_the_same`. -/
def Statement : Prop :=
  (react_prompt_tokens.Ends) ∧ (roles_reread_tokens.Ends) ∧ (∀ c r t : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → (roles_reread_tokens c r t) = (react_prompt_tokens (c * r) 0 t))
end roles_reread.one_agent_reads_the_same

namespace roles_reread.one_agent_reads_the_same
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

theorem roles_reread_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (∀ c' r' t' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → roles_reread_tokens.size c' r' t' < roles_reread_tokens.size c r t → f₁ c' r' t' = f₂ c' r' t') → roles_reread_tokens.body f₁ c r t = roles_reread_tokens.body f₂ c r t := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 b 1 (fun (j : Int) => ((((a - 1) * b) + j) * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [c_0, r_1, t_2] rfl ⟨h_c_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem roles_reread_tokens.ends : roles_reread_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  roles_reread_tokens.congr (fun c r t => f (c, r, t)) (fun c r t => g (c, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' r' t' k0' k1' k2' lt => ih (c', r', t') ⟨k0', k1', k2'⟩ lt)
theorem roles_reread_tokens.eq : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t))))) :=
  fun c r t k0' k1' k2' => fix_eq roles_reread_tokens.ends (c, r, t) ⟨k0', k1', k2'⟩

def react_prompt_tokens__p_0 (n t : Int) : Int := react_prompt_tokens n 0 t
def react_prompt_tokens__p_0.size (n t : Int) : Nat := react_prompt_tokens.size n 0 t
def sum_1 (c r t m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * t))
def sum_1.size (c r t m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c r t m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → sum_1 c r t m = (if (m ≤ 0) then 0 else ((sum_1 c r t (m - 1)) + ((((c - 1) * r) + (m - 1)) * t))) :=
  fun c r t m k0' k1' k2' k3' => sumTo_eq m _
theorem react_prompt_tokens__p_0.run : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → react_prompt_tokens__p_0 n t = (if (n = 0) then 0 else (((react_prompt_tokens__p_0 (n - 1) t) + 0) + ((n - 1) * t))) :=
  fun n t k0' k1' => (react_prompt_tokens.eq n 0 t k0' (by decide) k1')
theorem roles_reread_tokens.run : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sum_1 c r t r))) :=
  fun c r t k0' k1' k2' => (roles_reread_tokens.eq c r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => react_prompt_tokens a b c, fun a b c _ => roles_reread_tokens a b c, fun a b _ _ => react_prompt_tokens__p_0 a b, fun a b c d => sum_1 a b c d]
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
def Steps.rule_3 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3], .same 11 .p0 .p1 .p2 .p3 (.ifLe .p3 .n0 .n0 (.add (.call 11 .p0 .p1 .p2 (.sub .p3 .n1)) (.mul (.add (.mul (.sub .p0 .n1) .p1) (.sub .p3 .n1)) .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨4, [], .p3, .eq (.mul (.mul .n2 .n1) (.call 11 .p0 .p1 .p2 .p3)) (.sub (.sub (.add (.mul .p2 (.pow .p3 2)) (.mul .n2 (.mul (.mul (.mul .p0 .p1) .p2) .p3))) (.mul .p2 .p3)) (.mul .n2 (.mul (.mul .p1 .p2) .p3)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 3 (.step (.use 0 [.v0, .v1, .v2, .n0]) .done) (.name 11 .v0 .v1 .v2 .v3 (.step (.use 0 [.v1, .v2, .v3, (.add .v4 .n1)]) (.step (.ih 0 [.v1, .v2, .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 9 (.sub .p0 .n1) .p1 .p2) (.call 11 .p0 .p1 .p2 .p1)))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact roles_reread_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨3, [], .p0, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.mul (.mul (.pow .p0 2) (.pow .p1 2)) .p2) (.mul (.mul .p0 .p1) .p2))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, Steps.lemma_2_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.name3 9 .v0 .v1 .v2 (.name 11 (.add .v1 .n1) .v2 .v3 .v2 (.step (.use 0 [(.add .v2 .n1), .v3, .v4]) (.step (.use 1 [(.add .v2 .n1), .v3, .v4, .v3]) (.step (.ih 0 [.v2, .v3, .v4]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.lemma_2_data.1, trivial⟩
theorem Steps.part_1 : ∀ c r t : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → (roles_reread_tokens c r t) = (react_prompt_tokens (c * r) 0 t) := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2
  have g' := shown_by Steps.table [] (.eq (.call3 9 .o0 .o1 .o2) (.call2 10 (.mul .o0 .o1) .o2)) [Steps.lemma_1_1_said.rule, Steps.lemma_3_1_said.rule]
    (.name3 9 .v0 .v1 .v2 (.name2 10 (.mul .v1 .v2) .v3 (.step (.use 0 [(.mul .v2 .v3), .v4]) (.step (.use 1 [.v2, .v3, .v4]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) (.step (.sum [.of .n1 [4], .of .n1 [3]]) (.step (.div .n2 (.sub .v1 .v0)) .done))))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_3_data.1, trivial⟩ [c_0, r_1, t_2] rfl ⟨h_c_0, h_r_1, h_t_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨react_prompt_tokens.ends, roles_reread_tokens.ends, Steps.part_1⟩
end roles_reread.one_agent_reads_the_same
