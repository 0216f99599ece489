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
  rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := c_3) (y := r_1) (z := t_2) o2 o3 o4 (ih c_3 r_1 t_2 o5 o6 o7 (magnitude_lt (a := c_3) (b := (1 + c_3)) o8 o9))) rfl))) ?_
    exact shown [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩ (by decide +kernel)
theorem roles_reread_tokens.ends : roles_reread_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  roles_reread_tokens.congr (fun c r t => f (c, r, t)) (fun c r t => g (c, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' r' t' k0' k1' k2' lt => ih (c', r', t') ⟨k0', k1', k2'⟩ lt)
theorem roles_reread_tokens.eq : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t))))) :=
  fun c r t k0' k1' k2' => fix_eq roles_reread_tokens.ends (c, r, t) ⟨k0', k1', k2'⟩

theorem roles_summary_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (∀ c' r' t' h' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → (0 ≤ h') → roles_summary_tokens.size c' r' t' h' < roles_summary_tokens.size c r t h → f₁ c' r' t' h' = f₂ c' r' t' h') → roles_summary_tokens.body f₁ c r t h = roles_summary_tokens.body f₂ c r t h := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 ih
  rcases first1 h_c_0 with rfl | ⟨c_4, h_c_4, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩ (by decide +kernel)
  · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree4 (x := c_4) (y := r_1) (z := t_2) (w := h_3) o2 o3 o4 o5 (ih c_4 r_1 t_2 h_3 o6 o7 o8 o9 (magnitude_lt (a := c_4) (b := (1 + c_4)) o10 o11))) rfl) rfl))) ?_
    exact shown [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩ (by decide +kernel)
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
def Steps.rule_1 : Rule := ⟨4, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3)], .same 10 (.par 0) (.par 1) (.par 2) (.par 3) (.ifLe (.par 3) (.num 0) (.num 0) (.add (.call 10 (.par 0) (.par 1) (.par 2) (.sub (.par 3) (.num 1))) (.mul (.add (.mul (.sub (.par 0) (.num 1)) (.par 1)) (.sub (.par 3) (.num 1))) (.par 2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], (.par 3), .eq (.mul (.mul (.num 2) (.num 1)) (.call 10 (.par 0) (.par 1) (.par 2) (.par 3))) (.sub (.sub (.add (.mul (.par 2) (.pow (.par 3) 2)) (.mul (.num 2) (.mul (.mul (.mul (.par 0) (.par 1)) (.par 2)) (.par 3)))) (.mul (.par 2) (.par 3))) (.mul (.num 2) (.mul (.mul (.par 1) (.par 2)) (.par 3))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 3 (.step (.use 0 [(.pos 0), (.pos 1), (.pos 2), (.num 0)]) .done) (.name 10 (.pos 0) (.pos 1) (.pos 2) (.pos 3) (.step (.use 0 [(.pos 1), (.pos 2), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3), (.pos 4)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.mul (.num 2) (.mul (.pos 1) (.mul (.pos 4) (.mul (.pos 2) (.pos 3))))) (.mul (.pow (.pos 4) 2) (.pos 3))) (.mul (.num 2) (.mul (.pos 4) (.mul (.pos 2) (.pos 3))))) (.mul (.pos 4) (.pos 3))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call3 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.call 10 (.par 0) (.par 1) (.par 2) (.par 1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact roles_reread_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 8 (.par 0) (.par 1) (.par 2))) (.sub (.mul (.mul (.pow (.par 0) 2) (.pow (.par 1) 2)) (.par 2)) (.mul (.mul (.par 0) (.par 1)) (.par 2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2)]) .done) (.name3 8 (.pos 0) (.pos 1) (.pos 2) (.name 10 (.add (.pos 1) (.num 1)) (.pos 2) (.pos 3) (.pos 2) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.pos 3), (.pos 4)]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.pos 3), (.pos 4), (.pos 3)]) (.step (.ih 0 [(.pos 2), (.pos 3), (.pos 4)]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.sub (.sub (.add (.add (.mul (.pow (.pos 2) 2) (.mul (.pow (.pos 3) 2) (.pos 4))) (.mul (.num 2) (.mul (.pos 2) (.mul (.pow (.pos 3) 2) (.pos 4))))) (.mul (.pow (.pos 3) 2) (.pos 4))) (.mul (.pos 2) (.mul (.pos 3) (.pos 4)))) (.mul (.pos 3) (.pos 4))) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.add (.add (.add (.mul (.pos 2) (.mul (.pos 3) (.pos 4))) (.mul (.pos 3) (.pos 4))) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0))) (.mul (.pow (.pos 2) 2) (.mul (.pow (.pos 3) 2) (.pos 4)))) (.mul (.num 2) (.mul (.pos 2) (.mul (.pow (.pos 3) 2) (.pos 4))))) (.mul (.pow (.pos 3) 2) (.pos 4)))) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.lemma_2_1 : ∀ c r t : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → ((2 * 1) * (roles_reread_tokens c r t)) = ((((c ^ 2) * (r ^ 2)) * t) - ((c * r) * t)) := by
  intro c r t h0' h1' h2'
  have g' := Steps.lemma_2_data.1 [c, r, t] rfl ⟨h0', h1', h2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_5 : Rule := ⟨4, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3)], .same 9 (.par 0) (.par 1) (.par 2) (.par 3) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.call 9 (.sub (.par 0) (.num 1)) (.par 1) (.par 2) (.par 3)) (.mul (.par 1) (.par 3))) (.add (.par 3) (.mul (.par 1) (.par 2)))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact roles_summary_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨4, [], (.par 0), .same 9 (.par 0) (.par 1) (.par 2) (.par 3) (.add (.add (.mul (.par 0) (.par 3)) (.mul (.mul (.par 0) (.par 1)) (.par 2))) (.mul (.mul (.par 0) (.par 1)) (.par 3)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2), (.pos 3)]) .done) (.step (.ih 0 [(.pos 0), (.pos 1), (.pos 2), (.pos 3)]) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.pos 1), (.pos 2), (.pos 3)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
theorem Steps.lemma_3_1 : ∀ c r t h : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (roles_summary_tokens c r t h) = (((c * h) + ((c * r) * t)) + ((c * r) * h)) := by
  intro c r t h h0' h1' h2' h3'
  have g' := Steps.lemma_3_data.1 [c, r, t, h] rfl ⟨h0', h1', h2', h3', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (((2 : Int) ≤ r) ∧ ((h ≤ t) ∧ ((6 : Int) ≤ (c * r)))) → (roles_summary_tokens c r t h) ≤ (roles_reread_tokens c r t) := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 a0
  rcases first2 h_r_1 with rfl | rfl | ⟨r_4, h_r_4, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [c_0, t_2, h_3] [] ⟨h_c_0, h_t_2, h_h_3, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [c_0, t_2, h_3] [] ⟨h_c_0, h_t_2, h_h_3, trivial⟩)) h.1)
  · rcases total (t_2 - h_3) with h0_5_0 | h0_5_0
    · obtain ⟨t_5, h_t_5, rfl⟩ := rest (v := t_2) (c := h_3) (of_rest h0_5_0 (by close [c_0, t_2, h_3, r_4] [] ⟨h_c_0, h_t_2, h_h_3, h_r_4, trivial⟩))
      rcases total (c_0 * r_4 + 2 * c_0 - 6) with h0_6_0 | h0_6_0
      · rcases first1 h_c_0 with rfl | ⟨c_6, h_c_6, rfl⟩
        · exact absurd_of h0_6_0 (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)
        · rcases first3 h_c_6 with rfl | rfl | rfl | ⟨c_7, h_c_7, rfl⟩
          · rcases first4 h_r_4 with rfl | rfl | rfl | rfl | ⟨r_7, h_r_7, rfl⟩
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((call4 roles_summary_tokens (x := 1) (y := (r_7 + 6)) (z := (h_3 + t_5)) (w := h_3) o1 o2 o3 o4).trans ((Steps.lemma_3_1 1 (r_7 + 6) (h_3 + t_5) h_3 o5 o6 o7 o8).trans rfl)) (call3 roles_reread_tokens (x := 1) (y := (r_7 + 6)) (z := (h_3 + t_5)) o9 o10 o11) (of_multiple (c := 2) o12 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 1 (r_7 + 6) (h_3 + t_5) o13 o14 o15))) o16)))) ?_
              exact shown [h_3, t_5, r_7] [(roles_reread_tokens 1 (r_7 + 6) (h_3 + t_5))] ⟨h_h_3, h_t_5, h_r_7, trivial⟩ (by decide +kernel)
          · rcases first1 h_r_4 with rfl | ⟨r_7, h_r_7, rfl⟩
            · exact absurd_of h0_6_0 (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((call4 roles_summary_tokens (x := 2) (y := (r_7 + 3)) (z := (h_3 + t_5)) (w := h_3) o1 o2 o3 o4).trans ((Steps.lemma_3_1 2 (r_7 + 3) (h_3 + t_5) h_3 o5 o6 o7 o8).trans rfl)) (call3 roles_reread_tokens (x := 2) (y := (r_7 + 3)) (z := (h_3 + t_5)) o9 o10 o11) (of_multiple (c := 2) o12 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 2 (r_7 + 3) (h_3 + t_5) o13 o14 o15))) o16)))) ?_
              exact shown [h_3, t_5, r_7] [(roles_reread_tokens 2 (r_7 + 3) (h_3 + t_5))] ⟨h_h_3, h_t_5, h_r_7, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((call4 roles_summary_tokens (x := 3) (y := (r_4 + 2)) (z := (h_3 + t_5)) (w := h_3) o1 o2 o3 o4).trans ((Steps.lemma_3_1 3 (r_4 + 2) (h_3 + t_5) h_3 o5 o6 o7 o8).trans rfl)) (call3 roles_reread_tokens (x := 3) (y := (r_4 + 2)) (z := (h_3 + t_5)) o9 o10 o11) (of_multiple (c := 2) o12 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 3 (r_4 + 2) (h_3 + t_5) o13 o14 o15))) o16)))) ?_
            exact shown [h_3, r_4, t_5] [(roles_reread_tokens 3 (r_4 + 2) (h_3 + t_5))] ⟨h_h_3, h_r_4, h_t_5, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((call4 roles_summary_tokens (x := (c_7 + 4)) (y := (r_4 + 2)) (z := (h_3 + t_5)) (w := h_3) o1 o2 o3 o4).trans ((Steps.lemma_3_1 (c_7 + 4) (r_4 + 2) (h_3 + t_5) h_3 o5 o6 o7 o8).trans rfl)) (call3 roles_reread_tokens (x := (c_7 + 4)) (y := (r_4 + 2)) (z := (h_3 + t_5)) o9 o10 o11) (of_multiple (c := 2) o12 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_7 + 4) (r_4 + 2) (h_3 + t_5) o13 o14 o15))) o16)))) ?_
            exact shown [h_3, r_4, t_5, c_7] [(roles_reread_tokens (c_7 + 4) (r_4 + 2) (h_3 + t_5))] ⟨h_h_3, h_r_4, h_t_5, h_c_7, trivial⟩ (by decide +kernel)
      · rcases first3 h_c_0 with rfl | rfl | rfl | ⟨c_6, h_c_6, rfl⟩
        · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, r_4, t_5] [] ⟨h_h_3, h_r_4, h_t_5, trivial⟩)) h.2.2)
        · rcases first4 h_r_4 with rfl | rfl | rfl | rfl | ⟨r_6, h_r_6, rfl⟩
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          · exact absurd_of h0_6_0 (by close [h_3, t_5, r_6] [] ⟨h_h_3, h_t_5, h_r_6, trivial⟩)
        · rcases first1 h_r_4 with rfl | ⟨r_6, h_r_6, rfl⟩
          · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [h_3, t_5] [] ⟨h_h_3, h_t_5, trivial⟩)) h.2.2)
          · exact absurd_of h0_6_0 (by close [h_3, t_5, r_6] [] ⟨h_h_3, h_t_5, h_r_6, trivial⟩)
        · exact absurd_of h0_6_0 (by close [h_3, r_4, t_5, c_6] [] ⟨h_h_3, h_r_4, h_t_5, h_c_6, trivial⟩)
    · rcases first1 h_h_3 with rfl | ⟨h_5, h_h_5, rfl⟩
      · exact absurd_of h0_5_0 (by close [c_0, t_2, r_4] [] ⟨h_c_0, h_t_2, h_r_4, trivial⟩)
      · obtain ⟨h_6, h_h_6, rfl⟩ := rest (v := h_5) (c := t_2) (of_rest h0_5_0 (by close [c_0, t_2, r_4, h_5] [] ⟨h_c_0, h_t_2, h_r_4, h_h_5, trivial⟩))
        exact absurd a0 (fun h => (not_le_from rfl rfl (by close [c_0, t_2, r_4, h_6] [] ⟨h_c_0, h_t_2, h_r_4, h_h_6, trivial⟩)) h.2.1)

theorem proof : Statement := ⟨roles_reread_tokens.ends, roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.reads_less_in_the_long_run
