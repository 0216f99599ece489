import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.reads_less_than_one_manager
/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The relation `hierarchy_tokens`. -/
def hierarchy_tokens.body (hierarchy_tokens : Int → Int → Int → Int) (n k t : Int) : Int := (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t)))
def hierarchy_tokens.Domain (n k t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ k)
def hierarchy_tokens.size (n k t : Int) : Nat := magnitude n
def hierarchy_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchy_tokens.body (fun n k t => f (n, k, t)) x.1 x.2.1 x.2.2
def hierarchy_tokens (n k t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step (n, k, t)
/-- The recursion of `hierarchy_tokens` ends. -/
def hierarchy_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchy_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step

/-- The claim `hierarchy.reads_less_than_one_manager`. -/
def Statement : Prop :=
  (flat_manager_tokens.Ends) ∧ (hierarchy_tokens.Ends) ∧ (∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t))
end hierarchy.reads_less_than_one_manager

namespace hierarchy.reads_less_than_one_manager
theorem flat_manager_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → flat_manager_tokens.size n' t' < flat_manager_tokens.size n t → f₁ n' t' = f₂ n' t') → flat_manager_tokens.body f₁ n t = flat_manager_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.mul (.own 0) (.own 1))))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager_tokens.ends : flat_manager_tokens.Ends := fun f g (x : Int × Int) d ih =>
  flat_manager_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem flat_manager_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_tokens n t = (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t))) :=
  fun n t k0' k1' => fix_eq flat_manager_tokens.ends (n, t) ⟨k0', k1'⟩

theorem hierarchy_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (∀ n' k' t' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ t') → ((2 : Int) ≤ k') → hierarchy_tokens.size n' k' t' < hierarchy_tokens.size n k t → f₁ n' k' t' = f₂ n' k' t') → hierarchy_tokens.body f₁ n k t = hierarchy_tokens.body f₂ n k t := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 ih
  rcases first2 h_k_1 with rfl | rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_4, h_n_4, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)) rfl)
    · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_3 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩ (by decide +kernel))
      subst h_q_5e
      rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
      · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
        · exact absurd_of h_n_4 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (q_7 + 2)) (y := (k_3 + 2)) (z := t_2) (cdiv_from (q := (q_7 + 2)) rfl rfl o2 o3 o4) o5 o6 (ih (q_7 + 2) (k_3 + 2) t_2 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((k_3 + 2) * (1 + q_7) + 0 - 1))) o11 o12)))))) ?_
          exact shown [t_2, k_3, q_7] [] ⟨h_t_2, h_k_3, h_q_7, trivial⟩ (by decide +kernel)
      · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_3) (c := s_7) (of_rest h_s_6' (by close [t_2, k_3, q_5, s_7] [] ⟨h_t_2, h_k_3, h_q_5, h_s_7, trivial⟩))
        refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) (z := t_2) (cdiv_from (q := (q_5 + 1)) rfl rfl o2 o3 o4) o5 o6 (ih (q_5 + 1) (k_8 + s_7 + 2) t_2 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) o11 o12)))))) ?_
        exact shown [t_2, q_5, s_7, k_8] [] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩ (by decide +kernel)
theorem hierarchy_tokens.ends : hierarchy_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchy_tokens.congr (fun n k t => f (n, k, t)) (fun n k t => g (n, k, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' t' k0' k1' k2' k3' lt => ih (n', k', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem hierarchy_tokens.eq : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t))) :=
  fun n k t k0' k1' k2' k3' => fix_eq hierarchy_tokens.ends (n, k, t) ⟨k0', k1', k2', k3'⟩

def flat_manager_tokens.run := flat_manager_tokens.eq
def hierarchy_tokens.run := hierarchy_tokens.eq
def Steps.table : Functions := [fun a b _ _ => flat_manager_tokens a b, fun a b c _ => hierarchy_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call2 8 (.sub (.par 0) (.num 1)) (.par 1)) (.mul (.par 0) (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 8 (.par 0) (.par 1))) (.add (.mul (.par 0) (.par 1)) (.mul (.pow (.par 0) 2) (.par 1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) .done) (.name2 8 (.pos 0) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.pos 2)]) (.step (.ih 0 [(.pos 1), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.pow (.pos 1) 2) (.pos 2)) (.mul (.pos 1) (.pos 2))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → ((2 * 1) * (flat_manager_tokens n t)) = ((n * t) + ((n ^ 2) * t)) := by
  intro n t h0' h1'
  have g' := Steps.lemma_1_data.1 [n, t] rfl ⟨h0', h1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 2) (.par 1)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.mul (.par 0) (.par 2)) (.call3 9 (.call2 2 (.par 0) (.par 1)) (.par 1) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact hierarchy_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k t : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens.size n k t < bound → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_3, h_k_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
      · rcases first2 h_n_0 with rfl | rfl | ⟨n_4, h_n_4, rfl⟩
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from ((hierarchy_tokens.run 0 (2 + k_3) t_2 o1 o2 o3 d0).trans (if_true (le_from rfl rfl o4) rfl)) (call2 flat_manager_tokens (x := 0) (y := t_2) o5 o6) (of_multiple (c := 2) o7 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 0 t_2 o8 o9))) o10))) ?_
          exact shown [t_2, k_3] [(flat_manager_tokens 0 t_2)] ⟨h_t_2, h_k_3, trivial⟩ (by decide +kernel)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from ((hierarchy_tokens.run 1 (2 + k_3) t_2 o1 o2 o3 d0).trans (if_true (le_from rfl rfl o4) rfl)) (call2 flat_manager_tokens (x := 1) (y := t_2) o5 o6) (of_multiple (c := 2) o7 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 1 t_2 o8 o9))) o10))) ?_
          exact shown [t_2, k_3] [(flat_manager_tokens 1 t_2)] ⟨h_t_2, h_k_3, trivial⟩ (by decide +kernel)
        · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_3 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩ (by decide +kernel))
          subst h_q_5e
          rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
          · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
            · exact absurd_of h_n_4 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked2 (fun o25 o26 => le_from ((hierarchy_tokens.run (2 + ((k_3 + 2) * (1 + q_7) + 0 - 1)) (2 + k_3) t_2 o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl (call3 hierarchy_tokens (x := (q_7 + 2)) (y := (k_3 + 2)) (z := t_2) (cdiv_from (q := (q_7 + 2)) rfl rfl o5 o6 o7) o8 o9)))) (call2 flat_manager_tokens (x := (k_3 * q_7 + k_3 + 2 * q_7 + 3)) (y := t_2) o10 o11) (of_multiple (c := 2) o12 (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_3 * q_7 + k_3 + 2 * q_7 + 3) t_2 o13 o14))) (mul_nonneg (show (0 : Int) ≤ 2 from o15) (fact_from rfl (call2 flat_manager_tokens (x := (q_7 + 2)) (y := t_2) o16 o17) (ih (q_7 + 2) (k_3 + 2) t_2 o18 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((k_3 + 2) * (1 + q_7) + 0 - 1))) o22 o23) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (q_7 + 2) t_2 o24 o25)))) o26))))) ?_
              exact shown [t_2, k_3, q_7] [(hierarchy_tokens (q_7 + 2) (k_3 + 2) t_2), (flat_manager_tokens (k_3 * q_7 + k_3 + 2 * q_7 + 3) t_2), (flat_manager_tokens (q_7 + 2) t_2)] ⟨h_t_2, h_k_3, h_q_7, trivial⟩ (by decide +kernel)
          · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_3) (c := s_7) (of_rest h_s_6' (by close [t_2, k_3, q_5, s_7] [] ⟨h_t_2, h_k_3, h_q_5, h_s_7, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked2 (fun o25 o26 => le_from ((hierarchy_tokens.run (2 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1)) (2 + (s_7 + k_8)) t_2 o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl (call3 hierarchy_tokens (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) (z := t_2) (cdiv_from (q := (q_5 + 1)) rfl rfl o5 o6 o7) o8 o9)))) (call2 flat_manager_tokens (x := (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2)) (y := t_2) o10 o11) (of_multiple (c := 2) o12 (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2) t_2 o13 o14))) (mul_nonneg (show (0 : Int) ≤ 2 from o15) (fact_from rfl (call2 flat_manager_tokens (x := (q_5 + 1)) (y := t_2) o16 o17) (ih (q_5 + 1) (k_8 + s_7 + 2) t_2 o18 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) o22 o23) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (q_5 + 1) t_2 o24 o25)))) o26))))) ?_
            exact shown [t_2, q_5, s_7, k_8] [(hierarchy_tokens (q_5 + 1) (k_8 + s_7 + 2) t_2), (flat_manager_tokens (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2) t_2), (flat_manager_tokens (q_5 + 1) t_2)] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n k t : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t) :=
  fun n k t k0' k1' k2' k3' =>
    (Steps.lemma_2 (hierarchy_tokens.size n k t + 1)) n k t k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t) := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 a0
  rcases first2 h_k_1 with rfl | rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from (call3 hierarchy_tokens (x := n_0) (y := (k_3 + 2)) (z := t_2) o1 o2 o3) (call2 flat_manager_tokens (x := n_0) (y := t_2) o4 o5) (of_multiple (c := 2) o6 (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 t_2 o7 o8))) (mul_nonneg (show (0 : Int) ≤ 2 from o9) (fact_from rfl (call2 flat_manager_tokens (x := n_0) (y := t_2) o10 o11) (Steps.lemma_2_1 n_0 (k_3 + 2) t_2 o12 o13 o14 (le_from rfl rfl o15))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 t_2 o16 o17)))) o18)))) ?_
    exact shown [n_0, t_2, k_3] [(hierarchy_tokens n_0 (k_3 + 2) t_2), (flat_manager_tokens n_0 t_2)] ⟨h_n_0, h_t_2, h_k_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨flat_manager_tokens.ends, hierarchy_tokens.ends, Steps.part_1⟩
end hierarchy.reads_less_than_one_manager
