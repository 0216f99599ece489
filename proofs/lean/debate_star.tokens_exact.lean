import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_star.tokens_exact
/-- The relation `debate_star_tokens`. -/
def debate_star_tokens.body (debate_star_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else (((debate_star_tokens a (r - 1) t) + (a * t)) + (sumRange 0 a 1 (fun (i : Int) => (2 * t)))))
def debate_star_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_star_tokens.size (a r t : Int) : Nat := magnitude r
def debate_star_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_star_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_star_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_star_tokens.size x.1 x.2.1 x.2.2) debate_star_tokens.step (a, r, t)
/-- The recursion of `debate_star_tokens` ends. -/
def debate_star_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_star_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_star_tokens.size x.1 x.2.1 x.2.2) debate_star_tokens.step

/-- The claim `debate_star.tokens_exact`. -/
def Statement : Prop :=
  (debate_star_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (debate_star_tokens a r t) = (((3 * a) * r) * t))
end debate_star.tokens_exact

namespace debate_star.tokens_exact
theorem debate_star_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_star_tokens.size a' r' t' < debate_star_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_star_tokens.body f₁ a r t = debate_star_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree3 (x := a_0) (y := r_3) (z := t_2) o2 o3 o4 (ih a_0 r_3 t_2 o5 o6 o7 (magnitude_lt (a := r_3) (b := (1 + r_3)) o8 o9))) rfl) rfl))) ?_
    exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem debate_star_tokens.ends : debate_star_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_star_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_star_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_star_tokens a r t = (if (r = 0) then 0 else (((debate_star_tokens a (r - 1) t) + (a * t)) + (sumRange 0 a 1 (fun (i : Int) => (2 * t))))) :=
  fun a r t k0' k1' k2' => fix_eq debate_star_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

theorem debate_star_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_star_tokens a r t = (if (r = 0) then 0 else (((debate_star_tokens a (r - 1) t) + (a * t)) + (a * (2 * t)))) :=
  fun a r t k0' k1' k2' => (debate_star_tokens.eq a r t k0' k1' k2').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
def Steps.table : Functions := [fun a b c _ => debate_star_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 1) (.num 0) (.num 0) (.add (.add (.call3 8 (.par 0) (.sub (.par 1) (.num 1)) (.par 2)) (.mul (.par 0) (.par 2))) (.mul (.par 0) (.mul (.num 2) (.par 2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_star_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 1), .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.mul (.mul (.mul (.num 3) (.par 0)) (.par 1)) (.par 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [(.pos 0), (.num 0), (.pos 2)]) .done) (.step (.ih 0 [(.pos 0), (.pos 1), (.pos 2)]) (.step (.use 0 [(.pos 0), (.add (.pos 1) (.num 1)), (.pos 2)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (debate_star_tokens a r t) = (((3 * a) * r) * t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2
  have g' := shown_by Steps.table [] (.eq (.call3 8 (.own 0) (.own 1) (.own 2)) (.mul (.mul (.mul (.num 3) (.own 0)) (.own 1)) (.own 2))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [(.pos 0), (.pos 1), (.pos 2)]) .done)
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_star_tokens.ends, Steps.part_1⟩
end debate_star.tokens_exact
