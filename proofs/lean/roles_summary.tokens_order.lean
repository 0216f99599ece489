import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.tokens_order
/-- The relation `roles_summary_tokens`. -/
def roles_summary_tokens.body (roles_summary_tokens : Int → Int → Int → Int → Int) (c r t h : Int) : Int := (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t))))
def roles_summary_tokens.Domain (c r t h : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ (0 ≤ h)
def roles_summary_tokens.size (c r t h : Int) : Nat := magnitude c
def roles_summary_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := roles_summary_tokens.body (fun c r t h => f (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2
def roles_summary_tokens (c r t h : Int) : Int := fix (fun (x : Int × Int × Int × Int) => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step (c, r, t, h)
/-- The recursion of `roles_summary_tokens` ends. -/
def roles_summary_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => roles_summary_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step

/-- The claim `roles_summary.tokens_order`. -/
def Statement : Prop :=
  (roles_summary_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ q₀ * (roles_summary_tokens c r 100 300) ≤ p₀ * (c * r))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ p₀ * (c * r) ≤ q₀ * (roles_summary_tokens c r 100 300))))
end roles_summary.tokens_order

namespace roles_summary.tokens_order
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

def roles_summary_tokens__t_100__h_300 (c r : Int) : Int := roles_summary_tokens c r 100 300
def roles_summary_tokens__t_100__h_300.size (c r : Int) : Nat := roles_summary_tokens.size c r 100 300
theorem roles_summary_tokens__t_100__h_300.run : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_summary_tokens__t_100__h_300 c r = (if (c = 0) then 0 else (((roles_summary_tokens__t_100__h_300 (c - 1) r) + (r * 300)) + (300 + (r * 100)))) :=
  fun c r k0' k1' => (roles_summary_tokens.eq c r 100 300 k0' k1' (by decide) (by decide)).trans (if_both rfl (add_from (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))) rfl))
def Steps.table : Functions := [fun a b c d => roles_summary_tokens a b c d, fun a b _ _ => roles_summary_tokens__t_100__h_300 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call2 9 (.sub .p0 .n1) .p1) (.mul .p1 (.num 300))) (.add (.num 300) (.mul .p1 (.num 100)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact roles_summary_tokens__t_100__h_300.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 9 .p0 .p1 .n0 .n0 (.add (.mul (.num 300) .p0) (.mul (.num 400) (.mul .p0 .p1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < (c * r) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul .o0 .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (1 * (roles_summary_tokens c r 100 300)) ≤ (700 * (c * r)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.call2 9 .o0 .o1)) (.mul (.num 700) (.mul .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ (1 * (roles_summary_tokens c r 100 300)) ≤ (700 * (c * r))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_O_positive c r k0' k1' k2' h_start, Steps.part_1_O_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < (c * r) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul .o0 .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (400 * (c * r)) ≤ (1 * (roles_summary_tokens c r 100 300)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul (.num 400) (.mul .o0 .o1)) (.mul .n1 (.call2 9 .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ (400 * (c * r)) ≤ (1 * (roles_summary_tokens c r 100 300))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive c r k0' k1' k2' h_start, Steps.part_1_Omega_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ q₀ * (roles_summary_tokens c r 100 300) ≤ p₀ * (c * r))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ p₀ * (c * r) ≤ q₀ * (roles_summary_tokens c r 100 300))) := ⟨⟨700, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨400, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.tokens_order
