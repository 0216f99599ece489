import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.tokens_order
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.tokens_order`. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))))
end roles_reread.tokens_order

namespace roles_reread.tokens_order
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

def sum_1 (c r m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * 1))
def sum_1.size (c r m : Int) : Nat := magnitude m
def roles_reread_tokens__t_1 (c r : Int) : Int := roles_reread_tokens c r 1
def roles_reread_tokens__t_1.size (c r : Int) : Nat := roles_reread_tokens.size c r 1
theorem sum_1.run : ∀ (c r m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → sum_1 c r m = (if (m ≤ 0) then 0 else ((sum_1 c r (m - 1)) + ((((c - 1) * r) + (m - 1)) * 1))) :=
  fun c r m k0' k1' k2' => sumTo_eq m _
theorem roles_reread_tokens__t_1.run : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_reread_tokens__t_1 c r = (if (c = 0) then 0 else ((roles_reread_tokens__t_1 (c - 1) r) + (sum_1 c r r))) :=
  fun c r k0' k1' => (roles_reread_tokens.eq c r 1 k0' k1' (by decide)).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => roles_reread_tokens a b c, fun a b c _ => sum_1 a b c, fun a b _ _ => roles_reread_tokens__t_1 a b]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifLe .p2 .n0 .n0 (.add (.call3 9 .p0 .p1 (.sub .p2 .n1)) (.mul (.add (.mul (.sub .p0 .n1) .p1) (.sub .p2 .n1)) .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p2, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.sub (.add (.pow .p2 2) (.mul .n2 (.mul (.mul .p0 .p1) .p2))) .p2) (.mul .n2 (.mul .p1 .p2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.use 0 [.v0, .v1, .n0]) .done) (.name3 9 .v0 .v1 .v2 (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.ih 0 [.v1, .v2, .v3]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 10 (.sub .p0 .n1) .p1) (.call3 9 .p0 .p1 .p1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact roles_reread_tokens__t_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [], .p0, .eq (.mul (.mul .n2 .n1) (.call2 10 .p0 .p1)) (.sub (.mul (.pow .p0 2) (.pow .p1 2)) (.mul .p0 .p1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 10 .v0 .v1 (.name3 9 (.add .v1 .n1) .v2 .v2 (.step (.use 0 [(.add .v2 .n1), .v3]) (.step (.use 1 [(.add .v2 .n1), .v3, .v3]) (.step (.ih 0 [.v2, .v3]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1_O_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n1 .o0] (.lt .n0 (.pow (.mul .o0 .o1) 2)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done)))
    2 (by decide +kernel) trivial [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n1 .o0] (.le (.mul .n2 (.call2 10 .o0 .o1)) (.mul .n1 (.pow (.mul .o0 .o1) 2))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 10 (.add .v0 .n1) (.add .v1 .n2) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_O_positive c r k0' k1' k2' h_start, Steps.part_1_O_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n1 .o0] (.lt .n0 (.pow (.mul .o0 .o1) 2)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done)))
    2 (by decide +kernel) trivial [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o1, .le .n1 .o0] (.le (.mul .n1 (.pow (.mul .o0 .o1) 2)) (.mul .n4 (.call2 10 .o0 .o1))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 10 (.add .v0 .n1) (.add .v1 .n2) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n2)]) (.step (.sum [.of .n2 [1]]) .done))))))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive c r k0' k1' k2' h_start, Steps.part_1_Omega_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))) := ⟨⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨roles_reread_tokens.ends, Steps.part_1⟩
end roles_reread.tokens_order
