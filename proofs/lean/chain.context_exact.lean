import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.context_exact
/-- The relation `chain_context_tokens`. -/
def chain_context_tokens.body (chain_context_tokens : Int → Int → Int → Int) (d p' m : Int) : Int := (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i)))))
def chain_context_tokens.Domain (d p' m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ p') ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def chain_context_tokens.size (d p' m : Int) : Nat := magnitude d
def chain_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chain_context_tokens.body (fun d p' m => f (d, p', m)) x.1 x.2.1 x.2.2
def chain_context_tokens (d p' m : Int) : Int := fix (fun (x : Int × Int × Int) => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step (d, p', m)
/-- The recursion of `chain_context_tokens` ends. -/
def chain_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chain_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step

/-- The claim `chain.context_exact`. -/
def Statement : Prop :=
  (chain_context_tokens.Ends) ∧ (∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)))
end chain.context_exact

namespace chain.context_exact
theorem chain_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ d' p'' m' : Int, (0 ≤ d') → (0 ≤ p'') → (0 ≤ m') → ((1 : Int) ≤ m') → chain_context_tokens.size d' p'' m' < chain_context_tokens.size d p' m → f₁ d' p'' m' = f₂ d' p'' m') → chain_context_tokens.body f₁ d p' m = chain_context_tokens.body f₂ d p' m := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 ih
  rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [d_0, p_1] [] ⟨h_d_0, h_p_1, trivial⟩))
  · rcases first1 h_d_0 with rfl | ⟨d_4, h_d_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [p_1, m_3] [] ⟨h_p_1, h_m_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := d_4) (y := p_1) (z := (m_3 + 1)) o2 o3 o4 (ih d_4 p_1 (m_3 + 1) o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := d_4) (b := (1 + d_4)) o9 o10))) rfl))) ?_
      exact shown [p_1, m_3, d_4] [] ⟨h_p_1, h_m_3, h_d_4, trivial⟩ (by decide +kernel)
theorem chain_context_tokens.ends : chain_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chain_context_tokens.congr (fun d p' m => f (d, p', m)) (fun d p' m => g (d, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun d' p'' m' k0' k1' k2' k3' lt => ih (d', p'', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem chain_context_tokens.eq : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i))))) :=
  fun d p' m k0' k1' k2' k3' => fix_eq chain_context_tokens.ends (d, p', m) ⟨k0', k1', k2', k3'⟩

def sum_1 (d m p' mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((d - 1) * m)) + j_))
def sum_1.size (d m p' mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (d m p' mm : Int), (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → sum_1 d m p' mm = (if (mm ≤ 0) then 0 else ((sum_1 d m p' (mm - 1)) + ((p' + ((d - 1) * m)) + (mm - 1)))) :=
  fun d m p' mm k0' k1' k2' k3' => sumTo_eq mm _
theorem chain_context_tokens.run : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sum_1 d m p' m))) :=
  fun d p' m k0' k1' k2' k3' => (chain_context_tokens.eq d p' m k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => chain_context_tokens a b c, fun a b c d => sum_1 a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 0) (.par 3)], .same 9 (.par 0) (.par 1) (.par 2) (.par 3) (.ifLe (.par 3) (.num 0) (.num 0) (.add (.call 9 (.par 0) (.par 1) (.par 2) (.sub (.par 3) (.num 1))) (.add (.add (.par 2) (.mul (.sub (.par 0) (.num 1)) (.par 1))) (.sub (.par 3) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], (.par 3), .eq (.mul (.mul (.num 2) (.num 1)) (.call 9 (.par 0) (.par 1) (.par 2) (.par 3))) (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.par 2) (.par 3))) (.pow (.par 3) 2)) (.mul (.num 2) (.mul (.mul (.par 0) (.par 1)) (.par 3)))) (.par 3)) (.mul (.num 2) (.mul (.par 1) (.par 3))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 3 (.step (.use 0 [(.pos 0), (.pos 1), (.pos 2), (.num 0)]) .done) (.name 9 (.pos 0) (.pos 1) (.pos 2) (.pos 3) (.step (.use 0 [(.pos 1), (.pos 2), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3), (.pos 4)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.pos 1) (.mul (.pos 2) (.pos 4)))) (.mul (.num 2) (.mul (.pos 4) (.pos 3)))) (.pow (.pos 4) 2)) (.mul (.num 2) (.mul (.pos 2) (.pos 4)))) (.mul (.num 2) (.pos 0))) (.pos 4))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call3 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.call 9 (.par 0) (.par 2) (.par 1) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact chain_context_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 1) (.par 2)], (.par 0), .eq (.mul (.num 2) (.call3 8 (.par 0) (.par 1) (.par 2))) (.mul (.mul (.par 0) (.par 2)) (.sub (.add (.mul (.num 2) (.par 1)) (.mul (.par 0) (.par 2))) (.num 1)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.add (.pos 2) (.num 1))]) .done) (.name3 8 (.pos 0) (.pos 1) (.add (.pos 2) (.num 1)) (.name 9 (.add (.pos 1) (.num 1)) (.add (.pos 3) (.num 1)) (.pos 2) (.add (.pos 3) (.num 1)) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.add (.pos 4) (.num 1)), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.ih 0 [(.pos 2), (.pos 3), (.add (.pos 4) (.num 1))]) (.step (.sum [.of (.num 1) [2], .of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pow (.pos 2) 2) (.pow (.pos 4) 2)) (.mul (.num 2) (.mul (.pos 2) (.mul (.pos 4) (.pos 3))))) (.mul (.num 2) (.mul (.pos 2) (.pow (.pos 4) 2)))) (.mul (.num 2) (.mul (.pow (.pos 2) 2) (.pos 4)))) (.mul (.num 3) (.mul (.pos 2) (.pos 4)))) (.mul (.num 2) (.mul (.pos 2) (.pos 3)))) (.pow (.pos 2) 2)) (.mul (.num 2) (.mul (.pos 4) (.pos 3)))) (.pow (.pos 4) 2)) (.pos 2)) (.pos 4)) (.mul (.num 2) (.pos 3))) (.mul (.num 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) (.step (.sum [.of (.num 1) [4], .of (.num 1) [2]] (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.add (.mul (.num 2) (.pos 1)) (.mul (.num 2) (.pos 0))) (.mul (.pow (.pos 2) 2) (.pow (.pos 4) 2))) (.mul (.num 2) (.mul (.pos 2) (.mul (.pos 4) (.pos 3))))) (.mul (.num 2) (.mul (.pos 2) (.pow (.pos 4) 2)))) (.mul (.num 2) (.mul (.pow (.pos 2) 2) (.pos 4)))) (.mul (.num 3) (.mul (.pos 2) (.pos 4)))) (.mul (.num 2) (.mul (.pos 2) (.pos 3)))) (.pow (.pos 2) 2)) (.mul (.num 2) (.mul (.pos 4) (.pos 3)))) (.pow (.pos 4) 2)) (.pos 2)) (.pos 4)) (.mul (.num 2) (.pos 3)))) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)) := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 2)] (.eq (.mul (.num 2) (.call3 8 (.own 0) (.own 1) (.own 2))) (.mul (.mul (.own 0) (.own 2)) (.sub (.add (.mul (.num 2) (.own 1)) (.mul (.own 0) (.own 2))) (.num 1)))) [Steps.lemma_2_1_said.rule]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 (.pos 0) (.pos 1) (.add (.pos 2) (.num 1)) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.add (.add (.add (.add (.mul (.pow (.pos 1) 2) (.pow (.pos 3) 2)) (.mul (.num 2) (.mul (.pos 1) (.mul (.pos 3) (.pos 2))))) (.mul (.num 2) (.mul (.pow (.pos 1) 2) (.pos 3)))) (.mul (.num 2) (.mul (.pos 1) (.pos 2)))) (.pow (.pos 1) 2)) (.mul (.pos 1) (.pos 3))) (.mul (.num 2) (.pos 0))) (.pos 1))) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [d_0, p_1, m_2] rfl ⟨h_d_0, h_p_1, h_m_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chain_context_tokens.ends, Steps.part_1⟩
end chain.context_exact
