import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.tokens_exact
/-- The relation `roles_summary_tokens`. -/
def roles_summary_tokens.body (roles_summary_tokens : Int → Int → Int → Int → Int) (c r t h : Int) : Int := (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t))))
def roles_summary_tokens.Domain (c r t h : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ (0 ≤ h)
def roles_summary_tokens.size (c r t h : Int) : Nat := magnitude c
def roles_summary_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := roles_summary_tokens.body (fun c r t h => f (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2
def roles_summary_tokens (c r t h : Int) : Int := fix (fun (x : Int × Int × Int × Int) => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step (c, r, t, h)
/-- The recursion of `roles_summary_tokens` ends. -/
def roles_summary_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => roles_summary_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step

/-- The claim `roles_summary.tokens_exact`. -/
def Statement : Prop :=
  (roles_summary_tokens.Ends) ∧ (∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (roles_summary_tokens c r t h) = (((c * (r + 1)) * h) + ((c * r) * t)))
end roles_summary.tokens_exact

namespace roles_summary.tokens_exact
theorem roles_summary_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (∀ c' r' t' h' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → (0 ≤ h') → roles_summary_tokens.size c' r' t' h' < roles_summary_tokens.size c r t h → f₁ c' r' t' h' = f₂ c' r' t' h') → roles_summary_tokens.body f₁ c r t h = roles_summary_tokens.body f₂ c r t h := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) [fun a b c d => (sumRange 0 b 1 (fun (j : Int) => d))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call 8 (.sub .o0 .n1) .o1 .o2 .o3) (.call 9 .o0 .o1 .o2 .o3)) (.add .o3 (.mul .o1 .o2))))
    (.zero 0 .done .done)
    4 (by decide +kernel) [c_0, r_1, t_2, h_3] rfl ⟨h_c_0, h_r_1, h_t_2, h_h_3, trivial⟩ trivial (fun a b c d h => ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem roles_summary_tokens.ends : roles_summary_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  roles_summary_tokens.congr (fun c r t h => f (c, r, t, h)) (fun c r t h => g (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun c' r' t' h' k0' k1' k2' k3' lt => ih (c', r', t', h') ⟨k0', k1', k2', k3'⟩ lt)
theorem roles_summary_tokens.eq : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t)))) :=
  fun c r t h k0' k1' k2' k3' => fix_eq roles_summary_tokens.ends (c, r, t, h) ⟨k0', k1', k2', k3'⟩

theorem roles_summary_tokens.run : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (r * h)) + (h + (r * t)))) :=
  fun c r t h k0' k1' k2' k3' => (roles_summary_tokens.eq c r t h k0' k1' k2' k3').trans (if_both rfl (add_from (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))) rfl))
def Steps.table : Functions := [fun a b c d => roles_summary_tokens a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3], .same 8 .p0 .p1 .p2 .p3 (.ifEq .p0 .n0 .n0 (.add (.add (.call 8 (.sub .p0 .n1) .p1 .p2 .p3) (.mul .p1 .p3)) (.add .p3 (.mul .p1 .p2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact roles_summary_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], .p0, .same 8 .p0 .p1 .p2 .p3 (.add (.mul (.mul .p0 (.add .p1 .n1)) .p3) (.mul (.mul .p0 .p1) .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2, .v3]) .done) (.step (.ih 0 [.v0, .v1, .v2, .v3]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2, .v3]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (roles_summary_tokens c r t h) = (((c * (r + 1)) * h) + ((c * r) * t)) := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3
  have g' := shown_by Steps.table [] (.eq (.call 8 .o0 .o1 .o2 .o3) (.add (.mul (.mul .o0 (.add .o1 .n1)) .o3) (.mul (.mul .o0 .o1) .o2))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1, .v2, .v3]) .done)
    4 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [c_0, r_1, t_2, h_3] rfl ⟨h_c_0, h_r_1, h_t_2, h_h_3, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.tokens_exact
