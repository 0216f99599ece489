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
  rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := c_3) (y := r_1) (z := t_2) o2 o3 o4 (ih c_3 r_1 t_2 o5 o6 o7 (magnitude_lt (a := c_3) (b := (1 + c_3)) o8 o9))) rfl))) ?_
    exact shown [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩ (by decide +kernel)
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
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifLe (.par 2) (.num 0) (.num 0) (.add (.call3 9 (.par 0) (.par 1) (.sub (.par 2) (.num 1))) (.mul (.add (.mul (.sub (.par 0) (.num 1)) (.par 1)) (.sub (.par 2) (.num 1))) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 2), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.sub (.sub (.add (.pow (.par 2) 2) (.mul (.num 2) (.mul (.mul (.par 0) (.par 1)) (.par 2)))) (.par 2)) (.mul (.num 2) (.mul (.par 1) (.par 2))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.use 0 [(.pos 0), (.pos 1), (.num 0)]) .done) (.name3 9 (.pos 0) (.pos 1) (.pos 2) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.mul (.num 2) (.mul (.pos 1) (.mul (.pos 3) (.pos 2)))) (.pow (.pos 3) 2)) (.mul (.num 2) (.mul (.pos 3) (.pos 2)))) (.mul (.num 2) (.pos 0))) (.pos 3))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call2 10 (.sub (.par 0) (.num 1)) (.par 1)) (.call3 9 (.par 0) (.par 1) (.par 1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact roles_reread_tokens__t_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 10 (.par 0) (.par 1))) (.sub (.mul (.pow (.par 0) 2) (.pow (.par 1) 2)) (.mul (.par 0) (.par 1)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) .done) (.name2 10 (.pos 0) (.pos 1) (.name3 9 (.add (.pos 1) (.num 1)) (.pos 2) (.pos 2) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.pos 3), (.pos 3)]) (.step (.ih 0 [(.pos 2), (.pos 3)]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.sub (.sub (.add (.add (.mul (.pow (.pos 2) 2) (.pow (.pos 3) 2)) (.mul (.num 2) (.mul (.pos 2) (.pow (.pos 3) 2)))) (.pow (.pos 3) 2)) (.mul (.pos 2) (.pos 3))) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0))) (.pos 3))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.add (.add (.add (.mul (.pos 2) (.pos 3)) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0))) (.pos 3)) (.mul (.pow (.pos 2) 2) (.pow (.pos 3) 2))) (.mul (.num 2) (.mul (.pos 2) (.pow (.pos 3) 2)))) (.pow (.pos 3) 2))) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1_O_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 1), .le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.mul (.own 0) (.own 1)) 2)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done)))
    2 (by decide +kernel) trivial [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 1), .le (.num 1) (.own 0)] (.le (.mul (.num 2) (.call2 10 (.own 0) (.own 1))) (.mul (.num 1) (.pow (.mul (.own 0) (.own 1)) 2))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 10 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pow (.pos 1) 2) (.pow (.pos 2) 2)) (.mul (.num 2) (.mul (.pos 1) (.pow (.pos 2) 2)))) (.mul (.num 4) (.mul (.pow (.pos 1) 2) (.pos 2)))) (.mul (.num 8) (.mul (.pos 1) (.pos 2)))) (.mul (.num 4) (.pow (.pos 1) 2))) (.pow (.pos 2) 2)) (.mul (.num 8) (.pos 1))) (.mul (.num 4) (.pos 2))) (.num 4)) (.mul (.num 2) (.pos 0)))) .done))))))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_O_positive c r k0' k1' k2' h_start, Steps.part_1_O_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 1), .le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.mul (.own 0) (.own 1)) 2)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done)))
    2 (by decide +kernel) trivial [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 1), .le (.num 1) (.own 0)] (.le (.mul (.num 1) (.pow (.mul (.own 0) (.own 1)) 2)) (.mul (.num 4) (.call2 10 (.own 0) (.own 1)))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 10 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 2) [1]] (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.mul (.num 4) (.pos 0)) (.mul (.pow (.pos 1) 2) (.pow (.pos 2) 2))) (.mul (.num 2) (.mul (.pos 1) (.pow (.pos 2) 2)))) (.mul (.num 4) (.mul (.pow (.pos 1) 2) (.pos 2)))) (.mul (.num 8) (.mul (.pos 1) (.pos 2)))) (.mul (.num 4) (.pow (.pos 1) 2))) (.pow (.pos 2) 2)) (.mul (.num 8) (.pos 1))) (.mul (.num 4) (.pos 2))) (.num 4))) .done))))))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive c r k0' k1' k2' h_start, Steps.part_1_Omega_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))) := ⟨⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨roles_reread_tokens.ends, Steps.part_1⟩
end roles_reread.tokens_order
