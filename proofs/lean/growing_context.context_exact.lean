import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.context_exact
/-- The relation `growing_context_tokens`. -/
def growing_context_tokens.body (growing_context_tokens : Int → Int → Int → Int) (n c m : Int) : Int := (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i)))))
def growing_context_tokens.Domain (n c m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def growing_context_tokens.size (n c m : Int) : Nat := magnitude n
def growing_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := growing_context_tokens.body (fun n c m => f (n, c, m)) x.1 x.2.1 x.2.2
def growing_context_tokens (n c m : Int) : Int := fix (fun (x : Int × Int × Int) => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step (n, c, m)
/-- The recursion of `growing_context_tokens` ends. -/
def growing_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => growing_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step

/-- The claim `growing_context.context_exact`. -/
def Statement : Prop :=
  (growing_context_tokens.Ends) ∧ (∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))))
end growing_context.context_exact

namespace growing_context.context_exact
theorem growing_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' c' m' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ m') → ((1 : Int) ≤ m') → growing_context_tokens.size n' c' m' < growing_context_tokens.size n c m → f₁ n' c' m' = f₂ n' c' m') → growing_context_tokens.body f₁ n c m = growing_context_tokens.body f₂ n c m := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 ih
  rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := n_4) (y := c_1) (z := (m_3 + 1)) o2 o3 o4 (ih n_4 c_1 (m_3 + 1) o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := n_4) (b := (1 + n_4)) o9 o10))) rfl))) ?_
      exact shown [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩ (by decide +kernel)
theorem growing_context_tokens.ends : growing_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  growing_context_tokens.congr (fun n c m => f (n, c, m)) (fun n c m => g (n, c, m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' m' k0' k1' k2' k3' lt => ih (n', c', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem growing_context_tokens.eq : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i))))) :=
  fun n c m k0' k1' k2' k3' => fix_eq growing_context_tokens.ends (n, c, m) ⟨k0', k1', k2', k3'⟩

def sum_1 (c n mm : Int) : Int := sumTo mm (fun j_ => ((n * c) + j_))
def sum_1.size (c n mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (c n mm : Int), (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1 c n mm = (if (mm ≤ 0) then 0 else ((sum_1 c n (mm - 1)) + ((n * c) + (mm - 1)))) :=
  fun c n mm k0' k1' k2' => sumTo_eq mm _
theorem growing_context_tokens.run : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sum_1 c n m))) :=
  fun n c m k0' k1' k2' k3' => (growing_context_tokens.eq n c m k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => growing_context_tokens a b c, fun a b c _ => sum_1 a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifLe (.par 2) (.num 0) (.num 0) (.add (.call3 9 (.par 0) (.par 1) (.sub (.par 2) (.num 1))) (.add (.mul (.par 1) (.par 0)) (.sub (.par 2) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 2), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.sub (.add (.pow (.par 2) 2) (.mul (.num 2) (.mul (.mul (.par 0) (.par 1)) (.par 2)))) (.par 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.use 0 [(.pos 0), (.pos 1), (.num 0)]) .done) (.name3 9 (.pos 0) (.pos 1) (.pos 2) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.mul (.num 2) (.mul (.pos 1) (.mul (.pos 3) (.pos 2)))) (.pow (.pos 3) 2)) (.mul (.num 2) (.pos 0))) (.pos 3))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call3 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.call3 9 (.par 1) (.par 0) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact growing_context_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 1) (.par 2)], (.par 0), .eq (.mul (.num 2) (.call3 8 (.par 0) (.par 1) (.par 2))) (.add (.mul (.mul (.mul (.par 2) (.par 1)) (.par 0)) (.add (.par 0) (.num 1))) (.mul (.mul (.par 0) (.par 2)) (.sub (.par 2) (.num 1))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.add (.pos 2) (.num 1))]) .done) (.name3 8 (.pos 0) (.pos 1) (.add (.pos 2) (.num 1)) (.name3 9 (.pos 2) (.add (.pos 1) (.num 1)) (.add (.pos 3) (.num 1)) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.use 1 [(.pos 3), (.add (.pos 2) (.num 1)), (.add (.pos 4) (.num 1))]) (.step (.ih 0 [(.pos 2), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pos 3) (.mul (.pos 4) (.pow (.pos 2) 2))) (.mul (.num 3) (.mul (.pos 3) (.mul (.pos 4) (.pos 2))))) (.mul (.pos 3) (.pow (.pos 2) 2))) (.mul (.pow (.pos 4) 2) (.pos 2))) (.mul (.num 2) (.mul (.pos 3) (.pos 4)))) (.mul (.num 3) (.mul (.pos 3) (.pos 2)))) (.mul (.pos 4) (.pos 2))) (.pow (.pos 4) 2)) (.mul (.num 2) (.pos 3))) (.pos 4)) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.add (.mul (.num 2) (.pos 1)) (.mul (.num 2) (.pos 0))) (.mul (.pos 3) (.mul (.pos 4) (.pow (.pos 2) 2)))) (.mul (.num 3) (.mul (.pos 3) (.mul (.pos 4) (.pos 2))))) (.mul (.pos 3) (.pow (.pos 2) 2))) (.mul (.pow (.pos 4) 2) (.pos 2))) (.mul (.num 2) (.mul (.pos 3) (.pos 4)))) (.mul (.num 3) (.mul (.pos 3) (.pos 2)))) (.mul (.pos 4) (.pos 2))) (.pow (.pos 4) 2)) (.mul (.num 2) (.pos 3))) (.pos 4))) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 2)] (.eq (.mul (.num 2) (.call3 8 (.own 0) (.own 1) (.own 2))) (.add (.mul (.mul (.mul (.own 2) (.own 1)) (.own 0)) (.add (.own 0) (.num 1))) (.mul (.mul (.own 0) (.own 2)) (.sub (.own 2) (.num 1))))) [Steps.lemma_2_1_said.rule]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 (.pos 0) (.pos 1) (.add (.pos 2) (.num 1)) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.add (.add (.mul (.pos 2) (.mul (.pos 3) (.pow (.pos 1) 2))) (.mul (.pos 2) (.mul (.pos 3) (.pos 1)))) (.mul (.pos 2) (.pow (.pos 1) 2))) (.mul (.pow (.pos 3) 2) (.pos 1))) (.mul (.pos 2) (.pos 1))) (.mul (.pos 3) (.pos 1))) (.mul (.num 2) (.pos 0)))) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, c_1, m_2] rfl ⟨h_n_0, h_c_1, h_m_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨growing_context_tokens.ends, Steps.part_1⟩
end growing_context.context_exact
