import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.no_more_rounds_than_pairs
/-- The relation `group_knockout_rounds`. -/
def group_knockout_rounds.body (group_knockout_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else (1 + (group_knockout_rounds (cdiv n k) k)))
def group_knockout_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout_rounds.size (n k : Int) : Nat := magnitude n
def group_knockout_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout_rounds.body (fun n k => f (n, k)) x.1 x.2
def group_knockout_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout_rounds.size x.1 x.2) group_knockout_rounds.step (n, k)
/-- The recursion of `group_knockout_rounds` ends. -/
def group_knockout_rounds.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout_rounds.Domain x.1 x.2) (fun x => group_knockout_rounds.size x.1 x.2) group_knockout_rounds.step

/-- The relation `knockout_rounds`. -/
def knockout_rounds.body (knockout_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2)))))
def knockout_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def knockout_rounds.size (n : Int) : Nat := magnitude n
def knockout_rounds.step (f : Int → Int) (x : Int) : Int := knockout_rounds.body (fun n => f n) x
def knockout_rounds (n : Int) : Int := fix (fun (x : Int) => knockout_rounds.size x) knockout_rounds.step n
/-- The recursion of `knockout_rounds` ends. -/
def knockout_rounds.Ends : Prop := Falls (fun (x : Int) => knockout_rounds.Domain x) (fun x => knockout_rounds.size x) knockout_rounds.step

/-- The claim `group_knockout.no_more_rounds_than_pairs`. -/
def Statement : Prop :=
  (group_knockout_rounds.Ends) ∧ (knockout_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (group_knockout_rounds n k) ≤ (knockout_rounds n))
end group_knockout.no_more_rounds_than_pairs

namespace group_knockout.no_more_rounds_than_pairs
theorem group_knockout_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout_rounds.size n' k' < group_knockout_rounds.size n k → f₁ n' k' = f₂ n' k') → group_knockout_rounds.body f₁ n k = group_knockout_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (k_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (k_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩ (by decide +kernel)
theorem group_knockout_rounds.ends : group_knockout_rounds.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem group_knockout_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout_rounds n k = (if (n ≤ 1) then 0 else (1 + (group_knockout_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq group_knockout_rounds.ends (n, k) ⟨k0', k1', k2'⟩

theorem knockout_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_rounds.size n' < knockout_rounds.size n → f₁ n' = f₂ n') → knockout_rounds.body f₁ n = knockout_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.num 1) (.call1 8 (.sub (.own 0) (.call2 0 (.own 0) (.num 2))))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout_rounds.ends : knockout_rounds.Ends := fun f g (x : Int) d ih =>
  knockout_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout_rounds.eq : ∀ (n : Int), (0 ≤ n) → knockout_rounds n = (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout_rounds.ends n k0'

def group_knockout_rounds.run := group_knockout_rounds.eq
def knockout_rounds.run := knockout_rounds.eq
def Steps.table : Functions := [fun a b _ _ => group_knockout_rounds a b, fun a _ _ _ => knockout_rounds a]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.num 1) (.call2 8 (.call2 2 (.par 0) (.par 1)) (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact group_knockout_rounds.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → group_knockout_rounds.size n k < bound → (group_knockout_rounds n k) = (clog n k)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((group_knockout_rounds.run (1 + 0) (2 + k_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) (clog_one o4) o5) ?_
            exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl o1 o2) (shown [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
                have f1_ : flog (k_2 * q_7 + k_2 + 2 * q_7 + 2) (k_2 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_7 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((group_knockout_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 group_knockout_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_7 + 2) (k_2 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) o14 o15 o16 (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) o17 rfl e_l1_))))))) (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) o18 o19 o20 (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) o21 rfl f1_)) o22)) ?_
                exact shown [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel)
            · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
              rcases first1 h_q_5 with rfl | ⟨q_9, h_q_9, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((group_knockout_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 group_knockout_rounds (x := 1) (y := (k_8 + s_7 + 2)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7).trans ((ih 1 (k_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (clog_one o14)))))) (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) o15 o16 o17 (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) o18 rfl (flog_number 0 rfl o19 o20 o21))) o22)) ?_
                exact shown [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl o1 o2) (shown [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
                have f1_ : flog (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3) (k_8 + s_7 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_9 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((group_knockout_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 group_knockout_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) (cdiv_from (q := (q_9 + 2)) rfl rfl o4 o5 o6) o7).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) o8 o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) o14 o15 o16 (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) o17 rfl e_l1_))))))) (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) o18 o19 o20 (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) o21 rfl f1_)) o22)) ?_
                exact shown [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → (group_knockout_rounds n k) = (clog n k) :=
  fun n k k0' k1' k2' k3' =>
    (Steps.lemma_1 (group_knockout_rounds.size n k + 1)) n k k0' k1' k2' k3' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.num 1) (.call1 9 (.sub (.par 0) (.call2 0 (.par 0) (.num 2))))))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact knockout_rounds.run (atom x 0) h.1
def Steps.rule_3 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.call2 4 (.par 0) (.num 2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_2, Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.quo (.num 2) (.num 2) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) .done))))) (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 4)) (.num 2) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 4))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 1)) (.num 4)) (.num 2)) .done)))))))) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 2)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2)) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_2_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (knockout_rounds n) = (clog n 2) := by
  intro n h0' k0'
  have g' := Steps.lemma_2_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_5 : Rule := ⟨0, [], .same 9 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1), .le (.num 1) (.par 0)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.call2 4 (.par 0) (.par 1))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1 h.2.2.2.1
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (group_knockout_rounds n k) ≤ (knockout_rounds n) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from ((call2 group_knockout_rounds (x := 0) (y := (k_2 + 2)) o1 o2).trans ((group_knockout_rounds.run 0 (k_2 + 2) o3 o4 (le_from rfl rfl o5)).trans (if_true (le_from rfl rfl o6) rfl))) ((call1 knockout_rounds (x := 0) o7).trans (by decide +kernel : (knockout_rounds 0) = 0)) o8) ?_
      exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
    · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
      · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call2 group_knockout_rounds (x := 1) (y := (k_2 + 2)) o1 o2).trans ((Steps.lemma_1_1 1 (k_2 + 2) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (clog_one o7))) ((call1 knockout_rounds (x := 1) o8).trans (by decide +kernel : (knockout_rounds 1) = 0)) o9) ?_
        exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := (k_2 + 2)) 0 rfl o1 o2) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_4 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, n_4, l1_])
        obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [k_2, n_4, l1_] [] ⟨h_k_2, h_n_4, h_l1_, trivial⟩ (by decide +kernel))
        have e_l2_ : flog (n_4 + 1) 2 = l2_ := e_l2_.trans (by ring [k_2, n_4, l1_, l2_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => le_from ((call2 group_knockout_rounds (x := (n_4 + 2)) (y := (k_2 + 2)) o1 o2).trans ((Steps.lemma_1_1 (n_4 + 2) (k_2 + 2) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (clog_from (m := (n_4 + 2)) (c := (k_2 + 2)) o7 o8 o9 (flog_from (m := (n_4 + 1)) (c := (k_2 + 2)) o10 rfl e_l1_)))) ((call1 knockout_rounds (x := (n_4 + 2)) o11).trans ((Steps.lemma_2_1 (n_4 + 2) o12 (le_from rfl rfl o13)).trans (clog_from (m := (n_4 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_4 + 1)) (c := 2) o16 rfl e_l2_)))) (of_rest (show (0 : Int) ≤ l2_ - l1_ from by have h := flog_base (b := 2) (c := (k_2 + 2)) (m := (n_4 + 1)) (n := (n_4 + 1)) o17 o18 o19 o20; rw [e_l2_, e_l1_] at h; exact h) o21))) ?_
        exact shown [k_2, n_4, l1_, l2_] [] ⟨h_k_2, h_n_4, h_l1_, h_l2_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨group_knockout_rounds.ends, knockout_rounds.ends, Steps.part_1⟩
end group_knockout.no_more_rounds_than_pairs
