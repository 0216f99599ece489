import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.context_exact
/-- The relation `react_context_tokens`. -/
def react_context_tokens.body (react_context_tokens : Int → Int → Int → Int → Int) (n p' t m : Int) : Int := (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i)))))
def react_context_tokens.Domain (n p' t m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def react_context_tokens.size (n p' t m : Int) : Nat := magnitude n
def react_context_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := react_context_tokens.body (fun n p' t m => f (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2
def react_context_tokens (n p' t m : Int) : Int := fix (fun (x : Int × Int × Int × Int) => react_context_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) react_context_tokens.step (n, p', t, m)
/-- The recursion of `react_context_tokens` ends. -/
def react_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => react_context_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => react_context_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) react_context_tokens.step

/-- The claim `react.context_exact`. -/
def Statement : Prop :=
  (react_context_tokens.Ends) ∧ (∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))))
end react.context_exact

namespace react.context_exact
theorem react_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' p'' t' m' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → (0 ≤ m') → ((1 : Int) ≤ m') → react_context_tokens.size n' p'' t' m' < react_context_tokens.size n p' t m → f₁ n' p'' t' m' = f₂ n' p'' t' m') → react_context_tokens.body f₁ n p' t m = react_context_tokens.body f₂ n p' t m := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 d0 ih
  rcases first1 h_m_3 with rfl | ⟨m_4, h_m_4, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, p_1, t_2] [] ⟨h_n_0, h_p_1, h_t_2, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [p_1, t_2, m_4] [] ⟨h_p_1, h_t_2, h_m_4, trivial⟩ (by decide +kernel)
    · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree4 (x := n_5) (y := p_1) (z := t_2) (w := (m_4 + 1)) o2 o3 o4 o5 (ih n_5 p_1 t_2 (m_4 + 1) o6 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := n_5) (b := (1 + n_5)) o11 o12))) rfl))) ?_
      exact shown [p_1, t_2, m_4, n_5] [] ⟨h_p_1, h_t_2, h_m_4, h_n_5, trivial⟩ (by decide +kernel)
theorem react_context_tokens.ends : react_context_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  react_context_tokens.congr (fun n p' t m => f (n, p', t, m)) (fun n p' t m => g (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' p'' t' m' k0' k1' k2' k3' k4' lt => ih (n', p'', t', m') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem react_context_tokens.eq : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i))))) :=
  fun n p' t m k0' k1' k2' k3' k4' => fix_eq react_context_tokens.ends (n, p', t, m) ⟨k0', k1', k2', k3', k4'⟩

def sum_1 (n p' t mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((n - 1) * t)) + j_))
def sum_1.size (n p' t mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (n p' t mm : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → sum_1 n p' t mm = (if (mm ≤ 0) then 0 else ((sum_1 n p' t (mm - 1)) + ((p' + ((n - 1) * t)) + (mm - 1)))) :=
  fun n p' t mm k0' k1' k2' k3' => sumTo_eq mm _
theorem react_context_tokens.run : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sum_1 n p' t m))) :=
  fun n p' t m k0' k1' k2' k3' k4' => (react_context_tokens.eq n p' t m k0' k1' k2' k3' k4').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c d => react_context_tokens a b c d, fun a b c d => sum_1 a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3)], .same 9 (.par 0) (.par 1) (.par 2) (.par 3) (.ifLe (.par 3) (.num 0) (.num 0) (.add (.call 9 (.par 0) (.par 1) (.par 2) (.sub (.par 3) (.num 1))) (.add (.add (.par 1) (.mul (.sub (.par 0) (.num 1)) (.par 2))) (.sub (.par 3) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], (.par 3), .eq (.mul (.mul (.num 2) (.num 1)) (.call 9 (.par 0) (.par 1) (.par 2) (.par 3))) (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.par 1) (.par 3))) (.pow (.par 3) 2)) (.mul (.num 2) (.mul (.mul (.par 0) (.par 2)) (.par 3)))) (.par 3)) (.mul (.num 2) (.mul (.par 2) (.par 3))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 3 (.step (.use 0 [(.pos 0), (.pos 1), (.pos 2), (.num 0)]) .done) (.name 9 (.pos 0) (.pos 1) (.pos 2) (.pos 3) (.step (.use 0 [(.pos 1), (.pos 2), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3), (.pos 4)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.pos 4) (.mul (.pos 1) (.pos 3)))) (.mul (.num 2) (.mul (.pos 4) (.pos 2)))) (.pow (.pos 4) 2)) (.mul (.num 2) (.mul (.pos 4) (.pos 3)))) (.mul (.num 2) (.pos 0))) (.pos 4))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨4, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3), .le (.num 1) (.par 3)], .same 8 (.par 0) (.par 1) (.par 2) (.par 3) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2) (.par 3)) (.call 9 (.par 0) (.par 1) (.par 2) (.par 3))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact react_context_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨4, [.le (.num 1) (.par 3)], (.par 0), .eq (.mul (.num 2) (.call 8 (.par 0) (.par 1) (.par 2) (.par 3))) (.add (.add (.mul (.mul (.mul (.num 2) (.par 0)) (.par 3)) (.par 1)) (.mul (.mul (.mul (.par 3) (.par 2)) (.par 0)) (.sub (.par 0) (.num 1)))) (.mul (.mul (.par 0) (.par 3)) (.sub (.par 3) (.num 1))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 3 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) .done) (.name 8 (.pos 0) (.pos 1) (.pos 2) (.add (.pos 3) (.num 1)) (.name 9 (.add (.pos 1) (.num 1)) (.pos 2) (.pos 3) (.add (.pos 4) (.num 1)) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.pos 3), (.pos 4), (.add (.pos 5) (.num 1))]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.pos 3), (.pos 4), (.add (.pos 5) (.num 1))]) (.step (.ih 0 [(.pos 2), (.pos 3), (.pos 4), (.add (.pos 5) (.num 1))]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pos 5) (.mul (.pow (.pos 2) 2) (.pos 4))) (.mul (.num 2) (.mul (.pos 5) (.mul (.pos 2) (.pos 3))))) (.mul (.pos 5) (.mul (.pos 2) (.pos 4)))) (.mul (.pow (.pos 5) 2) (.pos 2))) (.mul (.pow (.pos 2) 2) (.pos 4))) (.mul (.pos 5) (.pos 2))) (.mul (.num 2) (.mul (.pos 5) (.pos 3)))) (.pow (.pos 5) 2)) (.mul (.num 2) (.mul (.pos 2) (.pos 3)))) (.mul (.pos 2) (.pos 4))) (.pos 5)) (.mul (.num 2) (.pos 3))) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.add (.mul (.num 2) (.pos 1)) (.mul (.num 2) (.pos 0))) (.mul (.pos 5) (.mul (.pow (.pos 2) 2) (.pos 4)))) (.mul (.num 2) (.mul (.pos 5) (.mul (.pos 2) (.pos 3))))) (.mul (.pos 5) (.mul (.pos 2) (.pos 4)))) (.mul (.pow (.pos 5) 2) (.pos 2))) (.mul (.pow (.pos 2) 2) (.pos 4))) (.mul (.pos 5) (.pos 2))) (.mul (.num 2) (.mul (.pos 5) (.pos 3)))) (.pow (.pos 5) 2)) (.mul (.num 2) (.mul (.pos 2) (.pos 3)))) (.mul (.pos 2) (.pos 4))) (.pos 5)) (.mul (.num 2) (.pos 3)))) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))) := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 3)] (.eq (.mul (.num 2) (.call 8 (.own 0) (.own 1) (.own 2) (.own 3))) (.add (.add (.mul (.mul (.mul (.num 2) (.own 0)) (.own 3)) (.own 1)) (.mul (.mul (.mul (.own 3) (.own 2)) (.own 0)) (.sub (.own 0) (.num 1)))) (.mul (.mul (.own 0) (.own 3)) (.sub (.own 3) (.num 1))))) [Steps.lemma_2_1_said.rule]
    (.zero 3 (.step (.hyp 0) .done) (.name 8 (.pos 0) (.pos 1) (.pos 2) (.add (.pos 3) (.num 1)) (.step (.use 0 [(.pos 1), (.pos 2), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.add (.add (.add (.add (.mul (.pos 4) (.mul (.pow (.pos 1) 2) (.pos 3))) (.mul (.num 2) (.mul (.pos 4) (.mul (.pos 1) (.pos 2))))) (.mul (.pow (.pos 4) 2) (.pos 1))) (.mul (.pow (.pos 1) 2) (.pos 3))) (.mul (.pos 4) (.pos 1))) (.mul (.num 2) (.mul (.pos 1) (.pos 2)))) (.mul (.pos 4) (.mul (.pos 1) (.pos 3)))) (.mul (.pos 1) (.pos 3))) (.mul (.num 2) (.pos 0)))) .done))))
    4 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, p_1, t_2, m_3] rfl ⟨h_n_0, h_p_1, h_t_2, h_m_3, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨react_context_tokens.ends, Steps.part_1⟩
end react.context_exact
