import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.context_order
/-- The relation `refine_chain_tokens`. -/
def refine_chain_tokens.body (refine_chain_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i)))))
def refine_chain_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d) ∧ ((1 : Int) ≤ d)
def refine_chain_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step (n, c, d)
/-- The recursion of `refine_chain_tokens` ends. -/
def refine_chain_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step

/-- The claim `refine_chain.context_order`. -/
def Statement : Prop :=
  (refine_chain_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ q₀ * (refine_chain_tokens n c 200) ≤ p₀ * (n * (c + 1)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ p₀ * (n * (c + 1)) ≤ q₀ * (refine_chain_tokens n c 200))))
end refine_chain.context_order

namespace refine_chain.context_order
theorem refine_chain_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → ((1 : Int) ≤ d') → refine_chain_tokens.size n' c' d' < refine_chain_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_tokens.body f₁ n c d = refine_chain_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 ih
  rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := n_4) (y := c_1) (z := (d_3 + 1)) o2 o3 o4 (ih n_4 c_1 (d_3 + 1) o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := n_4) (b := (1 + n_4)) o9 o10))) rfl))) ?_
      exact shown [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩ (by decide +kernel)
theorem refine_chain_tokens.ends : refine_chain_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' d' k0' k1' k2' k3' lt => ih (n', c', d') ⟨k0', k1', k2', k3'⟩ lt)
theorem refine_chain_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i))))) :=
  fun n c d k0' k1' k2' k3' => fix_eq refine_chain_tokens.ends (n, c, d) ⟨k0', k1', k2', k3'⟩

def sum_1 (c m : Int) : Int := sumTo m (fun j_ => ((c + 200) + j_))
def sum_1.size (c m : Int) : Nat := magnitude m
def refine_chain_tokens__d_200 (n c : Int) : Int := refine_chain_tokens n c 200
def refine_chain_tokens__d_200.size (n c : Int) : Nat := refine_chain_tokens.size n c 200
theorem sum_1.run : ∀ (c m : Int), (0 ≤ c) → (0 ≤ m) → sum_1 c m = (if (m ≤ 0) then 0 else ((sum_1 c (m - 1)) + ((c + 200) + (m - 1)))) :=
  fun c m k0' k1' => sumTo_eq m _
theorem refine_chain_tokens__d_200.run : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → ((1 : Int) ≤ 200) → refine_chain_tokens__d_200 n c = (if (n = 0) then 0 else ((refine_chain_tokens__d_200 (n - 1) c) + (sum_1 c 200))) :=
  fun n c k0' k1' k2' => (refine_chain_tokens.eq n c 200 k0' k1' (by decide) k2').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => refine_chain_tokens a b c, fun a b _ _ => sum_1 a b, fun a b _ _ => refine_chain_tokens__d_200 a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 9 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 1) (.num 0) (.num 0) (.add (.call2 9 (.par 0) (.sub (.par 1) (.num 1))) (.add (.add (.par 0) (.num 200)) (.sub (.par 1) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], (.par 1), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 9 (.par 0) (.par 1))) (.add (.add (.mul (.num 399) (.par 1)) (.mul (.num 2) (.mul (.par 0) (.par 1)))) (.pow (.par 1) 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [(.pos 0), (.num 0)]) .done) (.name2 9 (.pos 0) (.pos 1) (.step (.use 0 [(.pos 1), (.add (.pos 2) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 2) (.mul (.pos 1) (.pos 2))) (.pow (.pos 2) 2)) (.mul (.num 399) (.pos 2))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ c m : Int, (0 ≤ c) → (0 ≤ m) → ((2 * 1) * (sum_1 c m)) = (((399 * m) + (2 * (c * m))) + (m ^ 2)) := by
  intro c m h0' h1'
  have g' := Steps.lemma_1_data.1 [c, m] rfl ⟨h0', h1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.num 200)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call2 10 (.sub (.par 0) (.num 1)) (.par 1)) (.call2 9 (.par 1) (.num 200))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_tokens__d_200.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n c : Int, (0 ≤ n) → (0 ≤ c) → ((1 : Int) ≤ 200) → refine_chain_tokens__d_200.size n c < bound → (refine_chain_tokens__d_200 n c) = ((59900 * n) + (200 * (n * c)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 h_n_0 h_c_1 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((refine_chain_tokens__d_200.run 0 c_1 o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [c_1] [] ⟨h_c_1, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => eq_from ((refine_chain_tokens__d_200.run (1 + n_2) c_1 o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 refine_chain_tokens__d_200 (x := n_2) (y := c_1) o4 o5).trans ((ih n_2 c_1 o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) (call2 sum_1 (x := c_1) (y := 200) o11 rfl)))) rfl (of_multiple (c := 2) o12 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 200 o13 o14))) o15)) (of_multiple (c := 2) o16 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 200 o17 o18))) o19)))) ?_
        exact shown [c_1, n_2] [(sum_1 c_1 200)] ⟨h_c_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n c : Int, (0 ≤ n) → (0 ≤ c) → ((1 : Int) ≤ 200) → (refine_chain_tokens__d_200 n c) = ((59900 * n) + (200 * (n * c))) :=
  fun n c k0' k1' k2' =>
    (Steps.lemma_2 (refine_chain_tokens__d_200.size n c + 1)) n c k0' k1' k2' (Nat.lt_succ_self _)

def Steps.rule_4 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.num 200)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.add (.mul (.num 59900) (.par 0)) (.mul (.num 200) (.mul (.par 0) (.par 1))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact Steps.lemma_2_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1_O_positive : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (0 : Int) < (n * (c + 1)) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.add (.own 1) (.num 1)))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (1 * (refine_chain_tokens n c 200)) ≤ (59900 * (n * (c + 1))) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 1) (.call2 10 (.own 0) (.own 1))) (.mul (.num 59900) (.mul (.own 0) (.add (.own 1) (.num 1))))) [Steps.rule_4]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.pos 1)]) .done))
    2 (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩ [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n c : Int, 1 ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ (1 * (refine_chain_tokens n c 200)) ≤ (59900 * (n * (c + 1)))) :=
  fun n c h_start k0' k1' => ⟨Steps.part_1_O_positive n c k0' k1' h_start, Steps.part_1_O_bound n c k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (0 : Int) < (n * (c + 1)) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.add (.own 1) (.num 1)))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n c : Int, 0 ≤ n → 0 ≤ c → ((1 : Int) ≤ n) → (200 * (n * (c + 1))) ≤ (1 * (refine_chain_tokens n c 200)) := by
  intro n_0 c_1 h_n_0 h_c_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 200) (.mul (.own 0) (.add (.own 1) (.num 1)))) (.mul (.num 1) (.call2 10 (.own 0) (.own 1)))) [Steps.rule_4]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.pos 1)]) .done))
    2 (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩ [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n c : Int, 1 ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ (200 * (n * (c + 1))) ≤ (1 * (refine_chain_tokens n c 200))) :=
  fun n c h_start k0' k1' => ⟨Steps.part_1_Omega_positive n c k0' k1' h_start, Steps.part_1_Omega_bound n c k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ q₀ * (refine_chain_tokens n c 200) ≤ p₀ * (n * (c + 1)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n c : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ c → ((0 : Int) < (n * (c + 1)) ∧ p₀ * (n * (c + 1)) ≤ q₀ * (refine_chain_tokens n c 200))) := ⟨⟨59900, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨200, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨refine_chain_tokens.ends, Steps.part_1⟩
end refine_chain.context_order
