import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.lower
/-- The relation `group_knockout`. -/
def group_knockout.body (group_knockout : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k)))
def group_knockout.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout.size (n k : Int) : Nat := magnitude n
def group_knockout.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout.body (fun n k => f (n, k)) x.1 x.2
def group_knockout (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout.size x.1 x.2) group_knockout.step (n, k)
/-- The recursion of `group_knockout` ends. -/
def group_knockout.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout.Domain x.1 x.2) (fun x => group_knockout.size x.1 x.2) group_knockout.step

/-- The claim `group_knockout.lower`. -/
def Statement : Prop :=
  (group_knockout.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (n - 1) ≤ ((k - 1) * (group_knockout n k)))
end group_knockout.lower

namespace group_knockout.lower
theorem group_knockout.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout.size n' k' < group_knockout.size n k → f₁ n' k' = f₂ n' k') → group_knockout.body f₁ n k = group_knockout.body f₂ n k := by
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
theorem group_knockout.ends : group_knockout.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem group_knockout.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq group_knockout.ends (n, k) ⟨k0', k1', k2'⟩

def group_knockout.run := group_knockout.eq
def Steps.table : Functions := [fun a b _ _ => group_knockout a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.par 1)) (.call2 8 (.call2 2 (.par 0) (.par 1)) (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact group_knockout.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → group_knockout.size n k < bound → (n - 1) ≤ ((k - 1) * (group_knockout n k))) := by
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
        · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) h.1)
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((group_knockout.run (1 + 0) (2 + k_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
            exact shown [k_2] [] ⟨h_k_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from rfl (mul_from rfl ((group_knockout.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) (call2 group_knockout (x := (q_7 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o7 o8 o9) o10))))) (of_rest (fact_from rfl (mul_from rfl rfl) (ih (q_7 + 2) (k_2 + 2) o11 o12 (le_from rfl rfl o13) ⟨(le_from rfl rfl o14), (le_from rfl rfl o15)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) o16 o17) (Nat.le_of_lt_succ lt)))) o18))) ?_
                exact shown [k_2, q_7] [(group_knockout (q_7 + 2) (k_2 + 2))] ⟨h_k_2, h_q_7, trivial⟩ (by decide +kernel)
            · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from rfl (mul_from rfl ((group_knockout.run (1 + (1 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (cdiv_from (q := (q_5 + 1)) rfl rfl o4 o5 o6) (call2 group_knockout (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) (cdiv_from (q := (q_5 + 1)) rfl rfl o7 o8 o9) o10))))) (of_rest (fact_from rfl (mul_from rfl rfl) (ih (q_5 + 1) (k_8 + s_7 + 2) o11 o12 (le_from rfl rfl o13) ⟨(le_from rfl rfl o14), (le_from rfl rfl o15)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 + 1)) (b := (1 + (1 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1)))) o16 o17) (Nat.le_of_lt_succ lt)))) o18))) ?_
              exact shown [q_5, s_7, k_8] [(group_knockout (q_5 + 1) (k_8 + s_7 + 2))] ⟨h_q_5, h_s_7, h_k_8, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (n - 1) ≤ ((k - 1) * (group_knockout n k)) :=
  fun n k k0' k1' k2' k3' =>
    (Steps.lemma_1 (group_knockout.size n k + 1)) n k k0' k1' k2' k3' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1), .le (.num 1) (.par 0), .le (.num 2) (.par 1)], .le (.sub (.par 0) (.num 1)) (.mul (.sub (.par 1) (.num 1)) (.call2 8 (.par 0) (.par 1)))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (n - 1) ≤ ((k - 1) * (group_knockout n k)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0), .le (.num 2) (.own 1)] (.le (.sub (.own 0) (.num 1)) (.mul (.sub (.own 1) (.num 1)) (.call2 8 (.own 0) (.own 1)))) [Steps.rule_2]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.name2 8 (.add (.pos 0) (.num 1)) (.add (.pos 1) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.pos 0) (.pos 2)) (.pos 0)) (.pos 1))) .done))))))
    2 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨group_knockout.ends, Steps.part_1⟩
end group_knockout.lower
