import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.cheaper_a_round
/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The relation `debate_ring_tokens`. -/
def debate_ring_tokens.body (debate_ring_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t)))))
def debate_ring_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ ((3 : Int) ≤ a)
def debate_ring_tokens.size (a r t : Int) : Nat := magnitude r
def debate_ring_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_ring_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_ring_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step (a, r, t)
/-- The recursion of `debate_ring_tokens` ends. -/
def debate_ring_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_ring_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step

/-- The claim `debate_ring.cheaper_a_round`. -/
def Statement : Prop :=
  (debate_all_tokens.Ends) ∧ (debate_ring_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → ((3 : Int) ≤ a) → (debate_ring_tokens a r t) ≤ (debate_all_tokens a r t))
end debate_ring.cheaper_a_round

namespace debate_ring.cheaper_a_round
theorem debate_all_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_all_tokens.size a' r' t' < debate_all_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_all_tokens.body f₁ a r t = debate_all_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := a_0) (y := r_3) (z := t_2) o2 o3 o4 (ih a_0 r_3 t_2 o5 o6 o7 (magnitude_lt (a := r_3) (b := (1 + r_3)) o8 o9))) rfl))) ?_
    exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem debate_all_tokens.ends : debate_all_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_all_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))) :=
  fun a r t k0' k1' k2' => fix_eq debate_all_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

theorem debate_ring_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → ((3 : Int) ≤ a') → debate_ring_tokens.size a' r' t' < debate_ring_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_ring_tokens.body f₁ a r t = debate_ring_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 ih
  rcases first3 h_a_0 with rfl | rfl | rfl | ⟨a_3, h_a_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := (a_3 + 3)) (y := r_4) (z := t_2) o2 o3 o4 (ih (a_3 + 3) r_4 t_2 o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := r_4) (b := (1 + r_4)) o9 o10))) rfl))) ?_
      exact shown [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩ (by decide +kernel)
theorem debate_ring_tokens.ends : debate_ring_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_ring_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun a' r' t' k0' k1' k2' k3' lt => ih (a', r', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem debate_ring_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t))))) :=
  fun a r t k0' k1' k2' k3' => fix_eq debate_ring_tokens.ends (a, r, t) ⟨k0', k1', k2', k3'⟩

theorem debate_all_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (a * (a * t)))) :=
  fun a r t k0' k1' k2' => (debate_all_tokens.eq a r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem debate_ring_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (a * (3 * t)))) :=
  fun a r t k0' k1' k2' k3' => (debate_ring_tokens.eq a r t k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def Steps.table : Functions := [fun a b c _ => debate_all_tokens a b c, fun a b c _ => debate_ring_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 1) (.num 0) (.num 0) (.add (.call3 8 (.par 0) (.sub (.par 1) (.num 1)) (.par 2)) (.mul (.par 0) (.mul (.par 0) (.par 2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_all_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 1), .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.mul (.mul (.pow (.par 0) 2) (.par 1)) (.par 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [(.pos 0), (.num 0), (.pos 2)]) .done) (.step (.ih 0 [(.pos 0), (.pos 1), (.pos 2)]) (.step (.use 0 [(.pos 0), (.add (.pos 1) (.num 1)), (.pos 2)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 3) (.par 0)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 1) (.num 0) (.num 0) (.add (.call3 9 (.par 0) (.sub (.par 1) (.num 1)) (.par 2)) (.mul (.par 0) (.mul (.num 3) (.par 2)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact debate_ring_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 3) (.par 0)], (.par 1), .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.mul (.num 3) (.mul (.mul (.par 0) (.par 1)) (.par 2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add (.pos 0) (.num 3)), (.num 0), (.pos 2)]) .done) (.step (.ih 0 [(.add (.pos 0) (.num 3)), (.pos 1), (.pos 2)]) (.step (.use 0 [(.add (.pos 0) (.num 3)), (.add (.pos 1) (.num 1)), (.pos 2)]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → ((3 : Int) ≤ a) → (debate_ring_tokens a r t) ≤ (debate_all_tokens a r t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  have g' := shown_by Steps.table [.le (.num 3) (.own 0)] (.le (.call3 9 (.own 0) (.own 1) (.own 2)) (.call3 8 (.own 0) (.own 1) (.own 2))) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 3)), (.pos 1), (.pos 2)]) (.step (.use 1 [(.add (.pos 0) (.num 3)), (.pos 1), (.pos 2)]) .done)))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_all_tokens.ends, debate_ring_tokens.ends, Steps.part_1⟩
end debate_ring.cheaper_a_round
