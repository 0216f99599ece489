import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.prompt_exact
/-- The relation `hierarchical_index_prompt_tokens`. -/
def hierarchical_index_prompt_tokens.body (hierarchical_index_prompt_tokens : Int → Int → Int → Int) (n b t : Int) : Int := (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t)))
def hierarchical_index_prompt_tokens.Domain (n b t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ b)
def hierarchical_index_prompt_tokens.size (n b t : Int) : Nat := magnitude n
def hierarchical_index_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchical_index_prompt_tokens.body (fun n b t => f (n, b, t)) x.1 x.2.1 x.2.2
def hierarchical_index_prompt_tokens (n b t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step (n, b, t)
/-- The recursion of `hierarchical_index_prompt_tokens` ends. -/
def hierarchical_index_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step

/-- The claim `hierarchical_index.prompt_exact`. -/
def Statement : Prop :=
  (hierarchical_index_prompt_tokens.Ends) ∧ (∀ n b t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b)))
end hierarchical_index.prompt_exact

namespace hierarchical_index.prompt_exact
theorem hierarchical_index_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (∀ n' b' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ t') → ((2 : Int) ≤ b') → hierarchical_index_prompt_tokens.size n' b' t' < hierarchical_index_prompt_tokens.size n b t → f₁ n' b' t' = f₂ n' b' t') → hierarchical_index_prompt_tokens.body f₁ n b t = hierarchical_index_prompt_tokens.body f₂ n b t := by
  intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 d0 ih
  rcases first2 h_b_1 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_4, h_n_4, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) rfl)
    · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (b_3 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [t_2, b_3, n_4] [] ⟨h_t_2, h_b_3, h_n_4, trivial⟩ (by decide +kernel))
      subst h_q_5e
      rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
      · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
        · exact absurd_of h_n_4 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (q_7 + 2)) (y := (b_3 + 2)) (z := t_2) (cdiv_from (q := (q_7 + 2)) rfl rfl o2 o3 o4) o5 o6 (ih (q_7 + 2) (b_3 + 2) t_2 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((b_3 + 2) * (1 + q_7) + 0 - 1))) o11 o12)))))) ?_
          exact shown [t_2, b_3, q_7] [] ⟨h_t_2, h_b_3, h_q_7, trivial⟩ (by decide +kernel)
      · obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_3) (c := s_7) (of_rest h_s_6' (by close [t_2, b_3, q_5, s_7] [] ⟨h_t_2, h_b_3, h_q_5, h_s_7, trivial⟩))
        refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (q_5 + 1)) (y := (b_8 + s_7 + 2)) (z := t_2) (cdiv_from (q := (q_5 + 1)) rfl rfl o2 o3 o4) o5 o6 (ih (q_5 + 1) (b_8 + s_7 + 2) t_2 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + b_8) + 2) * q_5 + (1 + s_7) - 1))) o11 o12)))))) ?_
        exact shown [t_2, q_5, s_7, b_8] [] ⟨h_t_2, h_q_5, h_s_7, h_b_8, trivial⟩ (by decide +kernel)
theorem hierarchical_index_prompt_tokens.ends : hierarchical_index_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchical_index_prompt_tokens.congr (fun n b t => f (n, b, t)) (fun n b t => g (n, b, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' b' t' k0' k1' k2' k3' lt => ih (n', b', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem hierarchical_index_prompt_tokens.eq : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → hierarchical_index_prompt_tokens n b t = (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t))) :=
  fun n b t k0' k1' k2' k3' => fix_eq hierarchical_index_prompt_tokens.ends (n, b, t) ⟨k0', k1', k2', k3'⟩

def hierarchical_index_prompt_tokens.run := hierarchical_index_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => hierarchical_index_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 2) (.par 1)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.mul (.par 1) (.par 2)) (.call3 8 (.call2 2 (.par 0) (.par 1)) (.par 1) (.par 2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → hierarchical_index_prompt_tokens.size n b t < bound → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 d0 d1 lt
      rcases first2 h_b_1 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
        · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) h.1)
        · rcases first1 h_n_4 with rfl | ⟨n_5, h_n_5, rfl⟩
          · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((hierarchical_index_prompt_tokens.run (1 + 0) (2 + b_3) t_2 o1 o2 o3 d0).trans (if_true (le_from rfl rfl o4) rfl)) (mul_from rfl (clog_one o5)) o6) ?_
            exact shown [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩ (by decide +kernel)
          · obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_5 + 1)) (b := (b_3 + 2)) (v := n_5) (c := 1) o1 o2 o3) (shown [t_2, b_3, n_5] [] ⟨h_t_2, h_b_3, h_n_5, trivial⟩ (by decide +kernel))
            subst h_q_6e
            rcases first1 h_s_7 with rfl | ⟨s_8, h_s_8, rfl⟩
            · rcases first1 h_q_6 with rfl | ⟨q_8, h_q_8, rfl⟩
              · exact absurd_of h_n_5 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_8 + 1)) (b := (b_3 + 2)) 0 rfl o1 o2) (shown [t_2, b_3, q_8] [] ⟨h_t_2, h_b_3, h_q_8, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_8 + 1) (b_3 + 2) = l1_ := e_l1_.trans (by ring [t_2, b_3, q_8, l1_])
                have f1_ : flog (b_3 * q_8 + b_3 + 2 * q_8 + 2) (b_3 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_8 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [t_2, b_3, q_8, l1_] [] ⟨h_t_2, h_b_3, h_q_8, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked2 (fun o25 o26 => same_from ((hierarchical_index_prompt_tokens.run (1 + (1 + ((b_3 + 2) * (1 + q_8) + 0 - 1))) (2 + b_3) t_2 o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl ((call3 hierarchical_index_prompt_tokens (x := (q_8 + 2)) (y := (b_3 + 2)) (z := t_2) (cdiv_from (q := (q_8 + 2)) rfl rfl o5 o6 o7) o8 o9).trans ((ih (q_8 + 2) (b_3 + 2) t_2 o10 o11 o12 (le_from rfl rfl o13) ⟨(le_from rfl rfl o14), (le_from rfl rfl o15)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_8 + 2)) (b := (1 + (1 + ((b_3 + 2) * (1 + q_8) + 0 - 1)))) o16 o17) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (clog_from (m := (q_8 + 2)) (c := (b_3 + 2)) o18 o19 o20 (flog_from (m := (q_8 + 1)) (c := (b_3 + 2)) o21 rfl e_l1_)))))))) (mul_from rfl (clog_from (m := (b_3 * q_8 + b_3 + 2 * q_8 + 3)) (c := (b_3 + 2)) o22 o23 o24 (flog_from (m := (b_3 * q_8 + b_3 + 2 * q_8 + 2)) (c := (b_3 + 2)) o25 rfl f1_))) o26))) ?_
                exact shown [t_2, b_3, q_8, l1_] [] ⟨h_t_2, h_b_3, h_q_8, h_l1_, trivial⟩ (by decide +kernel)
            · obtain ⟨b_9, h_b_9, rfl⟩ := rest (v := b_3) (c := s_8) (of_rest h_s_7' (by close [t_2, b_3, q_6, s_8] [] ⟨h_t_2, h_b_3, h_q_6, h_s_8, trivial⟩))
              rcases first1 h_q_6 with rfl | ⟨q_10, h_q_10, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked2 (fun o25 o26 => same_from ((hierarchical_index_prompt_tokens.run (1 + (1 + (((s_8 + b_9) + 2) * 0 + (1 + s_8) - 1))) (2 + (s_8 + b_9)) t_2 o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl ((call3 hierarchical_index_prompt_tokens (x := 1) (y := (b_9 + s_8 + 2)) (z := t_2) (cdiv_from (q := 1) rfl rfl o5 o6 o7) o8 o9).trans ((ih 1 (b_9 + s_8 + 2) t_2 o10 o11 o12 (le_from rfl rfl o13) ⟨(le_from rfl rfl o14), (le_from rfl rfl o15)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_8 + b_9) + 2) * 0 + (1 + s_8) - 1)))) o16 o17) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (clog_one o18))))))) (mul_from rfl (clog_from (m := (s_8 + 2)) (c := (b_9 + s_8 + 2)) o19 o20 o21 (flog_from (m := (s_8 + 1)) (c := (b_9 + s_8 + 2)) o22 rfl (flog_number 0 rfl o23 o24 o25)))) o26))) ?_
                exact shown [t_2, s_8, b_9] [] ⟨h_t_2, h_s_8, h_b_9, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_10 + 1)) (b := (b_9 + s_8 + 2)) 0 rfl o1 o2) (shown [t_2, s_8, b_9, q_10] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_10 + 1) (b_9 + s_8 + 2) = l1_ := e_l1_.trans (by ring [t_2, s_8, b_9, q_10, l1_])
                have f1_ : flog (b_9 * q_10 + q_10 * s_8 + b_9 + 2 * q_10 + 2 * s_8 + 3) (b_9 + s_8 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_10 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [t_2, s_8, b_9, q_10, l1_] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked2 (fun o25 o26 => same_from ((hierarchical_index_prompt_tokens.run (1 + (1 + (((s_8 + b_9) + 2) * (1 + q_10) + (1 + s_8) - 1))) (2 + (s_8 + b_9)) t_2 o1 o2 o3 d0).trans (if_false (not_le_from rfl rfl o4) (add_from rfl ((call3 hierarchical_index_prompt_tokens (x := (q_10 + 2)) (y := (b_9 + s_8 + 2)) (z := t_2) (cdiv_from (q := (q_10 + 2)) rfl rfl o5 o6 o7) o8 o9).trans ((ih (q_10 + 2) (b_9 + s_8 + 2) t_2 o10 o11 o12 (le_from rfl rfl o13) ⟨(le_from rfl rfl o14), (le_from rfl rfl o15)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_10 + 2)) (b := (1 + (1 + (((s_8 + b_9) + 2) * (1 + q_10) + (1 + s_8) - 1)))) o16 o17) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (clog_from (m := (q_10 + 2)) (c := (b_9 + s_8 + 2)) o18 o19 o20 (flog_from (m := (q_10 + 1)) (c := (b_9 + s_8 + 2)) o21 rfl e_l1_)))))))) (mul_from rfl (clog_from (m := (b_9 * q_10 + q_10 * s_8 + b_9 + 2 * q_10 + 2 * s_8 + 4)) (c := (b_9 + s_8 + 2)) o22 o23 o24 (flog_from (m := (b_9 * q_10 + q_10 * s_8 + b_9 + 2 * q_10 + 2 * s_8 + 3)) (c := (b_9 + s_8 + 2)) o25 rfl f1_))) o26))) ?_
                exact shown [t_2, s_8, b_9, q_10, l1_] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b)) :=
  fun n b t k0' k1' k2' k3' k4' =>
    (Steps.lemma_1 (hierarchical_index_prompt_tokens.size n b t + 1)) n b t k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 2) (.par 1), .le (.num 1) (.par 0), .le (.num 2) (.par 1)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.mul (.mul (.par 1) (.par 2)) (.call2 4 (.par 0) (.par 1)))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1 ⟨h.2.2.2.2.1, h.2.2.2.2.2.1⟩
theorem Steps.part_1 : ∀ n b t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b)) := by
  intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0), .le (.num 2) (.own 1)] (.eq (.call3 8 (.own 0) (.own 1) (.own 2)) (.mul (.mul (.own 1) (.own 2)) (.call2 4 (.own 0) (.own 1)))) [Steps.rule_2]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.clo (.add (.pos 1) (.num 2))) (.step (.use 0 [(.num 1), (.add (.pos 1) (.num 2)), (.pos 2)]) .done)) (.least 0 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 2)) (.step (.clg (.add (.pos 1) (.num 2)) (.add (.pos 2) (.num 2))) (.step (.use 0 [(.add (.pos 1) (.num 2)), (.add (.pos 2) (.num 2)), (.pos 3)]) .done)))))))
    3 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0, b_1, t_2] rfl ⟨h_n_0, h_b_1, h_t_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchical_index_prompt_tokens.ends, Steps.part_1⟩
end hierarchical_index.prompt_exact
