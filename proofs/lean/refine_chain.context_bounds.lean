import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.context_bounds
/-- The relation `refine_chain_tokens`. -/
def refine_chain_tokens.body (refine_chain_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i)))))
def refine_chain_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d) ∧ ((1 : Int) ≤ d)
def refine_chain_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step (n, c, d)
/-- The recursion of `refine_chain_tokens` ends. -/
def refine_chain_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step

/-- The claim `refine_chain.context_bounds`. -/
def Statement : Prop :=
  (refine_chain_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d)) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))))
end refine_chain.context_bounds

namespace refine_chain.context_bounds
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

def sum_1 (c d m : Int) : Int := sumTo m (fun j_ => ((c + d) + j_))
def sum_1.size (c d m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c d m : Int), (0 ≤ c) → (0 ≤ d) → (0 ≤ m) → sum_1 c d m = (if (m ≤ 0) then 0 else ((sum_1 c d (m - 1)) + ((c + d) + (m - 1)))) :=
  fun c d m k0' k1' k2' => sumTo_eq m _
theorem refine_chain_tokens.run : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sum_1 c d d))) :=
  fun n c d k0' k1' k2' k3' => (refine_chain_tokens.eq n c d k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => refine_chain_tokens a b c, fun a b c _ => sum_1 a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifLe (.par 2) (.num 0) (.num 0) (.add (.call3 9 (.par 0) (.par 1) (.sub (.par 2) (.num 1))) (.add (.add (.par 0) (.par 1)) (.sub (.par 2) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], (.par 2), .eq (.mul (.mul (.num 2) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.sub (.add (.mul (.num 2) (.add (.mul (.par 0) (.par 2)) (.mul (.par 1) (.par 2)))) (.pow (.par 2) 2)) (.par 2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.use 0 [(.pos 0), (.pos 1), (.num 0)]) .done) (.name3 9 (.pos 0) (.pos 1) (.pos 2) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.ih 0 [(.pos 1), (.pos 2), (.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.pos 1) (.pos 3))) (.mul (.num 2) (.mul (.pos 2) (.pos 3)))) (.pow (.pos 3) 2)) (.mul (.num 2) (.pos 0))) (.pos 3))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ c d m : Int, (0 ≤ c) → (0 ≤ d) → (0 ≤ m) → ((2 * 1) * (sum_1 c d m)) = (((2 * ((c * m) + (d * m))) + (m ^ 2)) - m) := by
  intro c d m h0' h1' h2'
  have g' := Steps.lemma_1_data.1 [c, d, m] rfl ⟨h0', h1', h2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call3 8 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.call3 9 (.par 1) (.par 2) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens.size n c d < bound → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 lt
      rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from rfl ((refine_chain_tokens.run 0 c_1 (1 + d_3) o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl)) o6) ?_
          exact shown [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from rfl ((refine_chain_tokens.run (1 + n_4) c_1 (1 + d_3) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 refine_chain_tokens (x := n_4) (y := c_1) (z := (d_3 + 1)) o5 o6 o7) (call3 sum_1 (x := c_1) (y := (d_3 + 1)) (z := (d_3 + 1)) o8 o9 o10)))) (of_multiple (c := 2) o11 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (d_3 + 1) (d_3 + 1) o12 o13 o14))) (mul_nonneg (show (0 : Int) ≤ 2 from o15) (fact_from rfl rfl (ih n_4 c_1 (d_3 + 1) o16 o17 o18 (le_from rfl rfl o19) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) o20 o21) (Nat.le_of_lt_succ lt)))))) o22)))) ?_
          exact shown [c_1, d_3, n_4] [(refine_chain_tokens n_4 c_1 (d_3 + 1)), (sum_1 c_1 (d_3 + 1) (d_3 + 1))] ⟨h_c_1, h_d_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d) :=
  fun n c d k0' k1' k2' k3' =>
    (Steps.lemma_2 (refine_chain_tokens.size n c d + 1)) n c d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens.size n c d < bound → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 lt
      rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((refine_chain_tokens.run 0 c_1 (1 + d_3) o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
          exact shown [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from ((refine_chain_tokens.run (1 + n_4) c_1 (1 + d_3) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 refine_chain_tokens (x := n_4) (y := c_1) (z := (d_3 + 1)) o5 o6 o7) (call3 sum_1 (x := c_1) (y := (d_3 + 1)) (z := (d_3 + 1)) o8 o9 o10)))) rfl (of_multiple (c := 2) o11 (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (d_3 + 1) (d_3 + 1) o12 o13 o14))) (mul_nonneg (show (0 : Int) ≤ 2 from o15) (fact_from rfl rfl (ih n_4 c_1 (d_3 + 1) o16 o17 o18 (le_from rfl rfl o19) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) o20 o21) (Nat.le_of_lt_succ lt)))))) o22)))) ?_
          exact shown [c_1, d_3, n_4] [(refine_chain_tokens n_4 c_1 (d_3 + 1)), (sum_1 c_1 (d_3 + 1) (d_3 + 1))] ⟨h_c_1, h_d_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))) :=
  fun n c d k0' k1' k2' k3' =>
    (Steps.lemma_3 (refine_chain_tokens.size n c d + 1)) n c d k0' k1' k2' k3' (Nat.lt_succ_self _)

def Steps.rule_4 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2)], .le (.mul (.mul (.par 0) (.par 2)) (.add (.par 1) (.par 2))) (.call3 8 (.par 0) (.par 1) (.par 2))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact Steps.lemma_2_1 (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 2)] (.le (.mul (.mul (.own 0) (.own 2)) (.add (.own 1) (.own 2))) (.call3 8 (.own 0) (.own 1) (.own 2))) [Steps.rule_4]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 (.pos 0) (.pos 1) (.add (.pos 2) (.num 1)) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.sub (.sub (.pos 0) (.mul (.pos 2) (.mul (.pos 3) (.pos 1)))) (.mul (.pow (.pos 3) 2) (.pos 1))) (.mul (.pos 2) (.pos 1))) (.mul (.num 2) (.mul (.pos 3) (.pos 1)))) (.pos 1))) .done))))
    3 (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

def Steps.rule_5 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2)], .le (.call3 8 (.par 0) (.par 1) (.par 2)) (.mul (.mul (.par 0) (.par 2)) (.add (.par 1) (.mul (.num 2) (.par 2))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact Steps.lemma_3_1 (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.part_2 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 2)] (.le (.call3 8 (.own 0) (.own 1) (.own 2)) (.mul (.mul (.own 0) (.own 2)) (.add (.own 1) (.mul (.num 2) (.own 2))))) [Steps.rule_5]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 (.pos 0) (.pos 1) (.add (.pos 2) (.num 1)) (.step (.use 0 [(.pos 1), (.pos 2), (.add (.pos 3) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.add (.mul (.pos 2) (.mul (.pos 3) (.pos 1))) (.mul (.num 2) (.mul (.pow (.pos 3) 2) (.pos 1)))) (.mul (.pos 2) (.pos 1))) (.mul (.num 4) (.mul (.pos 3) (.pos 1)))) (.mul (.num 2) (.pos 1))) (.pos 0))) .done))))
    3 (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨refine_chain_tokens.ends, Steps.part_1, Steps.part_2⟩
end refine_chain.context_bounds
