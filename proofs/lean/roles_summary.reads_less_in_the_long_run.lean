import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.reads_less_in_the_long_run
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The relation `roles_summary_tokens`. -/
def roles_summary_tokens.body (roles_summary_tokens : Int → Int → Int → Int → Int) (c r t h : Int) : Int := (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t))))
def roles_summary_tokens.Domain (c r t h : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ (0 ≤ h)
def roles_summary_tokens.size (c r t h : Int) : Nat := magnitude c
def roles_summary_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := roles_summary_tokens.body (fun c r t h => f (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2
def roles_summary_tokens (c r t h : Int) : Int := fix (fun (x : Int × Int × Int × Int) => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step (c, r, t, h)
/-- The recursion of `roles_summary_tokens` ends. -/
def roles_summary_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => roles_summary_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step

/-- The claim `roles_summary.reads_less_in_the_long_run`. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ (roles_summary_tokens.Ends) ∧ (∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (((2 : Int) ≤ r) ∧ ((h ≤ t) ∧ ((6 : Int) ≤ (c * r)))) → (roles_summary_tokens c r t h) ≤ (roles_reread_tokens c r t))
end roles_summary.reads_less_in_the_long_run

namespace roles_summary.reads_less_in_the_long_run
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

def sum_1 (c r t m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * t))
def sum_1.size (c r t m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c r t m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ m) → sum_1 c r t m = (if (m ≤ 0) then 0 else ((sum_1 c r t (m - 1)) + ((((c - 1) * r) + (m - 1)) * t))) :=
  fun c r t m k0' k1' k2' k3' => sumTo_eq m _
theorem roles_reread_tokens.run : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sum_1 c r t r))) :=
  fun c r t k0' k1' k2' => (roles_reread_tokens.eq c r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem roles_summary_tokens.run : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (r * h)) + (h + (r * t)))) :=
  fun c r t h k0' k1' k2' k3' => (roles_summary_tokens.eq c r t h k0' k1' k2' k3').trans (if_both rfl (add_from (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))) rfl))
def Steps.table : Functions := [fun a b c _ => roles_reread_tokens a b c, fun a b c d => roles_summary_tokens a b c d, fun a b c d => sum_1 a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3], .same 10 .p0 .p1 .p2 .p3 (.ifLe .p3 .n0 .n0 (.add (.call 10 .p0 .p1 .p2 (.sub .p3 .n1)) (.mul (.add (.mul (.sub .p0 .n1) .p1) (.sub .p3 .n1)) .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], .p3, .eq (.mul (.mul .n2 .n1) (.call 10 .p0 .p1 .p2 .p3)) (.sub (.sub (.add (.mul .p2 (.pow .p3 2)) (.mul .n2 (.mul (.mul (.mul .p0 .p1) .p2) .p3))) (.mul .p2 .p3)) (.mul .n2 (.mul (.mul .p1 .p2) .p3)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 3 (.step (.use 0 [.v0, .v1, .v2, .n0]) .done) (.name 10 .v0 .v1 .v2 .v3 (.step (.use 0 [.v1, .v2, .v3, (.add .v4 .n1)]) (.step (.ih 0 [.v1, .v2, .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) (.call 10 .p0 .p1 .p2 .p1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact roles_reread_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], .p0, .eq (.mul (.mul .n2 .n1) (.call3 8 .p0 .p1 .p2)) (.sub (.mul (.mul (.pow .p0 2) (.pow .p1 2)) .p2) (.mul (.mul .p0 .p1) .p2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.name3 8 .v0 .v1 .v2 (.name 10 (.add .v1 .n1) .v2 .v3 .v2 (.step (.use 0 [(.add .v2 .n1), .v3, .v4]) (.step (.use 1 [(.add .v2 .n1), .v3, .v4, .v3]) (.step (.ih 0 [.v2, .v3, .v4]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
def Steps.rule_5 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3], .same 9 .p0 .p1 .p2 .p3 (.ifEq .p0 .n0 .n0 (.add (.add (.call 9 (.sub .p0 .n1) .p1 .p2 .p3) (.mul .p1 .p3)) (.add .p3 (.mul .p1 .p2))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact roles_summary_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨4, [], .p0, .same 9 .p0 .p1 .p2 .p3 (.add (.add (.mul .p0 .p3) (.mul (.mul .p0 .p1) .p2)) (.mul (.mul .p0 .p1) .p3))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2, .v3]) .done) (.step (.ih 0 [.v0, .v1, .v2, .v3]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2, .v3]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
theorem Steps.part_1 : ∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (((2 : Int) ≤ r) ∧ ((h ≤ t) ∧ ((6 : Int) ≤ (c * r)))) → (roles_summary_tokens c r t h) ≤ (roles_reread_tokens c r t) := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 a0
  have g' := shown_by Steps.table [.le .n2 .o1, .le .o3 .o2, .le .n6 (.mul .o0 .o1)] (.le (.call 9 .o0 .o1 .o2 .o3) (.call3 8 .o0 .o1 .o2)) [Steps.lemma_3_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub .v2 .v3) (.raise 2 .v3 (.sign (.sub (.add (.mul .v0 .v1) (.mul .n2 .v0)) .n6) (.zero 0 .done (.zero 0 (.zero 1 .done (.zero 1 .done (.zero 1 .done (.zero 1 .done (.step (.use 0 [.n1, (.add .v1 .n6), (.add .v3 .v2), .v3]) (.name3 8 .n1 (.add .v1 .n6) (.add .v3 .v2) (.step (.use 1 [.n1, (.add .v2 .n6), (.add .v4 .v3)]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 (.sub (.sub (.sub (.sub .v0 (.mul .n2 (.mul .v4 .v2))) (.mul .v2 .v3)) (.mul (.num 13) .v4)) (.mul .n6 .v3))) .done))))))))) (.zero 0 (.zero 1 .done (.step (.use 0 [.n2, (.add .v1 .n3), (.add .v3 .v2), .v3]) (.name3 8 .n2 (.add .v1 .n3) (.add .v3 .v2) (.step (.use 1 [.n2, (.add .v2 .n3), (.add .v4 .v3)]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 (.sub (.sub (.sub (.sub .v0 (.mul .n4 (.mul .v4 .v2))) (.mul .n2 (.mul .v2 .v3))) (.mul (.num 14) .v4)) (.mul .n6 .v3))) .done)))))) (.zero 0 (.step (.use 0 [.n3, (.add .v1 .n2), (.add .v3 .v2), .v3]) (.name3 8 .n3 (.add .v1 .n2) (.add .v3 .v2) (.step (.use 1 [.n3, (.add .v2 .n2), (.add .v4 .v3)]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 (.sub (.sub (.sub (.sub .v0 (.mul .n6 (.mul .v4 .v2))) (.mul .n3 (.mul .v2 .v3))) (.mul (.num 15) .v4)) (.mul .n6 .v3))) .done))))) (.step (.use 0 [(.add .v0 .n4), (.add .v1 .n2), (.add .v3 .v2), .v3]) (.name3 8 (.add .v0 .n4) (.add .v1 .n2) (.add .v3 .v2) (.step (.use 1 [(.add .v1 .n4), (.add .v2 .n2), (.add .v4 .v3)]) (.step (.sum [.of .n1 [1]]) (.step (.div .n2 (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub .v0 (.mul .n2 (.mul .v1 (.mul .v4 .v2)))) (.mul .v1 (.mul .v2 .v3))) (.mul .n5 (.mul .v1 .v4))) (.mul .n2 (.mul .v1 .v3))) (.mul .n8 (.mul .v4 .v2))) (.mul .n4 (.mul .v2 .v3))) (.mul (.num 20) .v4)) (.mul .n8 .v3))) .done))))))))) (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 0 (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) .done)))) (.zero 0 (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) .done) .done))))) (.zero 3 .done (.raise 3 .v2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))))))))
    4 (by decide +kernel) ⟨Steps.lemma_3_data.1, Steps.lemma_2_data.1, trivial⟩ [c_0, r_1, t_2, h_3] rfl ⟨h_c_0, h_r_1, h_t_2, h_h_3, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨roles_reread_tokens.ends, roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.reads_less_in_the_long_run
