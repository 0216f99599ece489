import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.context_order
/-- The relation `chain_context_tokens`. -/
def chain_context_tokens.body (chain_context_tokens : Int → Int → Int → Int) (d p' m : Int) : Int := (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i)))))
def chain_context_tokens.Domain (d p' m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ p') ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def chain_context_tokens.size (d p' m : Int) : Nat := magnitude d
def chain_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chain_context_tokens.body (fun d p' m => f (d, p', m)) x.1 x.2.1 x.2.2
def chain_context_tokens (d p' m : Int) : Int := fix (fun (x : Int × Int × Int) => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step (d, p', m)
/-- The recursion of `chain_context_tokens` ends. -/
def chain_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chain_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step

/-- The claim `chain.context_order`. -/
def Statement : Prop :=
  (chain_context_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ q₀ * (chain_context_tokens d 1000 100) ≤ p₀ * (d ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ p₀ * (d ^ 2) ≤ q₀ * (chain_context_tokens d 1000 100))))
end chain.context_order

namespace chain.context_order
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

def sum_1 (d m : Int) : Int := sumTo m (fun j_ => ((1000 + ((d - 1) * 100)) + j_))
def sum_1.size (d m : Int) : Nat := magnitude m
def chain_context_tokens__p_1000__m_100 (d : Int) : Int := chain_context_tokens d 1000 100
def chain_context_tokens__p_1000__m_100.size (d : Int) : Nat := chain_context_tokens.size d 1000 100
theorem sum_1.run : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → sum_1 d m = (if (m ≤ 0) then 0 else ((sum_1 d (m - 1)) + ((1000 + ((d - 1) * 100)) + (m - 1)))) :=
  fun d m k0' k1' => sumTo_eq m _
theorem chain_context_tokens__p_1000__m_100.run : ∀ (d : Int), (0 ≤ d) → ((1 : Int) ≤ 100) → chain_context_tokens__p_1000__m_100 d = (if (d = 0) then 0 else ((chain_context_tokens__p_1000__m_100 (d - 1)) + (sum_1 d 100))) :=
  fun d k0' k1' => (chain_context_tokens.eq d 1000 100 k0' (by decide) (by decide) k1').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => chain_context_tokens a b c, fun a b _ _ => sum_1 a b, fun a _ _ _ => chain_context_tokens__p_1000__m_100 a]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 9 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 1) (.num 0) (.num 0) (.add (.call2 9 (.par 0) (.sub (.par 1) (.num 1))) (.add (.add (.num 1000) (.mul (.sub (.par 0) (.num 1)) (.num 100))) (.sub (.par 1) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], (.par 1), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 9 (.par 0) (.par 1))) (.add (.add (.mul (.num 1799) (.par 1)) (.mul (.num 2) (.mul (.num 100) (.mul (.par 0) (.par 1))))) (.pow (.par 1) 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [(.pos 0), (.num 0)]) .done) (.name2 9 (.pos 0) (.pos 1) (.step (.use 0 [(.pos 1), (.add (.pos 2) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 200) (.mul (.pos 1) (.pos 2))) (.pow (.pos 2) 2)) (.mul (.num 1799) (.pos 2))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((2 * 1) * (sum_1 d m)) = (((1799 * m) + (2 * (100 * (d * m)))) + (m ^ 2)) := by
  intro d m h0' h1'
  have g' := Steps.lemma_1_data.1 [d, m] rfl ⟨h0', h1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 1) (.num 100)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call1 10 (.sub (.par 0) (.num 1))) (.call2 9 (.par 0) (.num 100))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact chain_context_tokens__p_1000__m_100.run (atom x 0) h.1 h.2.1
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → ((1 : Int) ≤ 100) → chain_context_tokens__p_1000__m_100.size d < bound → (chain_context_tokens__p_1000__m_100 d) = ((99950 * d) + (5000 * (d ^ 2)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 d0 lt
      rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((chain_context_tokens__p_1000__m_100.run 0 o1 d0).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => eq_from ((chain_context_tokens__p_1000__m_100.run (1 + d_1) o1 d0).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 chain_context_tokens__p_1000__m_100 (x := d_1) o3).trans ((ih d_1 o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) (call2 sum_1 (x := (d_1 + 1)) (y := 100) o8 rfl)))) rfl (of_multiple (c := 2) o9 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (d_1 + 1) 100 o10 o11))) o12)) (of_multiple (c := 2) o13 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (d_1 + 1) 100 o14 o15))) o16)))) ?_
        exact shown [d_1] [(sum_1 (d_1 + 1) 100)] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ d : Int, (0 ≤ d) → ((1 : Int) ≤ 100) → (chain_context_tokens__p_1000__m_100 d) = ((99950 * d) + (5000 * (d ^ 2))) :=
  fun d k0' k1' =>
    (Steps.lemma_2 (chain_context_tokens__p_1000__m_100.size d + 1)) d k0' k1' (Nat.lt_succ_self _)

def Steps.rule_4 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 1) (.num 100)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.add (.mul (.num 99950) (.par 0)) (.mul (.num 5000) (.pow (.par 0) 2)))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact Steps.lemma_2_1 (atom x 0) h.1 h.2.1
theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (d ^ 2) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.own 0) 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (1 * (chain_context_tokens d 1000 100)) ≤ (104950 * (d ^ 2)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 1) (.call1 10 (.own 0))) (.mul (.num 104950) (.pow (.own 0) 2))) [Steps.rule_4]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1))]) .done))
    1 (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ d : Int, 1 ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ (1 * (chain_context_tokens d 1000 100)) ≤ (104950 * (d ^ 2))) :=
  fun d h_start k0' => ⟨Steps.part_1_O_positive d k0' h_start, Steps.part_1_O_bound d k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (0 : Int) < (d ^ 2) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.own 0) 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d : Int, 0 ≤ d → ((1 : Int) ≤ d) → (5000 * (d ^ 2)) ≤ (1 * (chain_context_tokens d 1000 100)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 5000) (.pow (.own 0) 2)) (.mul (.num 1) (.call1 10 (.own 0)))) [Steps.rule_4]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1))]) .done))
    1 (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ d : Int, 1 ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ (5000 * (d ^ 2)) ≤ (1 * (chain_context_tokens d 1000 100))) :=
  fun d h_start k0' => ⟨Steps.part_1_Omega_positive d k0' h_start, Steps.part_1_Omega_bound d k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ q₀ * (chain_context_tokens d 1000 100) ≤ p₀ * (d ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (d ^ 2) ∧ p₀ * (d ^ 2) ≤ q₀ * (chain_context_tokens d 1000 100))) := ⟨⟨104950, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨5000, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨chain_context_tokens.ends, Steps.part_1⟩
end chain.context_order
