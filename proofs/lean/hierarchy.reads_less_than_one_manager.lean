import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.reads_less_than_one_manager
/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The relation `hierarchy_tokens`. -/
def hierarchy_tokens.body (hierarchy_tokens : Int → Int → Int → Int) (n k t : Int) : Int := (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t)))
def hierarchy_tokens.Domain (n k t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ k)
def hierarchy_tokens.size (n k t : Int) : Nat := magnitude n
def hierarchy_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchy_tokens.body (fun n k t => f (n, k, t)) x.1 x.2.1 x.2.2
def hierarchy_tokens (n k t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step (n, k, t)
/-- The recursion of `hierarchy_tokens` ends. -/
def hierarchy_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchy_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step

/-- The claim `hierarchy.reads_less_than_one_manager`. -/
def Statement : Prop :=
  (flat_manager_tokens.Ends) ∧ (hierarchy_tokens.Ends) ∧ (∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t))
end hierarchy.reads_less_than_one_manager

namespace hierarchy.reads_less_than_one_manager
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

theorem hierarchy_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (∀ n' k' t' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ t') → ((2 : Int) ≤ k') → hierarchy_tokens.size n' k' t' < hierarchy_tokens.size n k t → f₁ n' k' t' = f₂ n' k' t') → hierarchy_tokens.body f₁ n k t = hierarchy_tokens.body f₂ n k t := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.mul .o0 .o2) (.call3 8 (.call2 2 .o0 .o1) .o1 .o2)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    3 (by decide +kernel) [n_0, k_1, t_2] rfl ⟨h_n_0, h_k_1, h_t_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchy_tokens.ends : hierarchy_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchy_tokens.congr (fun n k t => f (n, k, t)) (fun n k t => g (n, k, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' t' k0' k1' k2' k3' lt => ih (n', k', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem hierarchy_tokens.eq : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t))) :=
  fun n k t k0' k1' k2' k3' => fix_eq hierarchy_tokens.ends (n, k, t) ⟨k0', k1', k2', k3'⟩

def flat_manager_tokens.run := flat_manager_tokens.eq
def hierarchy_tokens.run := hierarchy_tokens.eq
def Steps.table : Functions := [fun a b _ _ => flat_manager_tokens a b, fun a b c _ => hierarchy_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) (.mul .p0 .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .eq (.mul (.mul .n2 .n1) (.call2 8 .p0 .p1)) (.add (.mul .p0 .p1) (.mul (.pow .p0 2) .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 8 .v0 .v1 (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.ih 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n2 .p1], .same 9 .p0 .p1 .p2 .n0 (.ifLe .p0 .n1 .n0 (.add (.mul .p0 .p2) (.call3 9 (.call2 2 .p0 .p1) .p1 .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact hierarchy_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n2 .p1], .p0, .le (.call3 9 .p0 .p1 .p2) (.call2 8 .p0 .p2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n2), .v2]) (.name2 8 .n0 .v2 (.step (.use 1 [.n0, .v3]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 .v0) .done))))) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2), .v2]) (.name2 8 .n1 .v2 (.step (.use 1 [.n1, .v3]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 .v0) .done))))) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.name3 9 (.add .v0 .n2) (.add .v3 .n2) .v4 (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2), .v5]) (.name2 8 (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3) .v5 (.step (.use 1 [(.add (.add (.add (.mul .v5 .v2) .v5) (.mul .n2 .v2)) .n3), .v6]) (.name2 8 (.add .v2 .n2) .v6 (.step (.ih 0 [(.add .v3 .n2), (.add .v6 .n2), .v7]) (.step (.use 1 [(.add .v3 .n2), .v7]) (.step (.sum [.of .n1 [4], .of .n2 [2], .of .n1 [0]]) (.step (.div .n2 (.sub (.sub (.sub (.sub (.sub .v1 (.mul .v6 (.mul .v3 .v7))) (.mul .v6 .v7)) (.mul .n2 (.mul .v3 .v7))) .v2) (.mul .n3 .v7))) .done))))))))))) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) (.name3 9 (.add .v0 .n1) (.add (.add .v3 .v1) .n2) .v4 (.step (.use 0 [(.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) (.mul .n2 .v1)) .v2) .n2), (.add (.add .v4 .v2) .n2), .v5]) (.name2 8 (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) (.mul .n2 .v1)) .v2) .n2) .v5 (.step (.use 1 [(.add (.add (.add (.add (.mul .v5 .v2) (.mul .v2 .v3)) (.mul .n2 .v2)) .v3) .n2), .v6]) (.name2 8 (.add .v2 .n1) .v6 (.step (.ih 0 [(.add .v3 .n1), (.add (.add .v6 .v4) .n2), .v7]) (.step (.use 1 [(.add .v3 .n1), .v7]) (.step (.sum [.of .n1 [4], .of .n2 [2], .of .n1 [0]]) (.step (.div .n2 (.sub (.sub (.sub (.sub (.sub (.sub .v1 (.mul .v6 (.mul .v3 .v7))) (.mul .v3 (.mul .v4 .v7))) (.mul .n2 (.mul .v3 .v7))) (.mul .v4 .v7)) .v2) (.mul .n2 .v7))) .done)))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t) := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 a0
  have g' := shown_by Steps.table [.le .n2 .o1] (.le (.call3 9 .o0 .o1 .o2) (.call2 8 .o0 .o2)) [Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.name3 9 .v0 (.add .v1 .n2) .v2 (.name2 8 .v1 .v3 (.step (.use 0 [.v2, .v4]) (.step (.use 1 [.v2, (.add .v3 .n2), .v4]) (.step (.sum [.of .n1 [2], .of .n2 [0], .of .n1 [1]]) (.step (.div .n2 (.sub .v0 .v1)) .done))))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0, k_1, t_2] rfl ⟨h_n_0, h_k_1, h_t_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨flat_manager_tokens.ends, hierarchy_tokens.ends, Steps.part_1⟩
end hierarchy.reads_less_than_one_manager
