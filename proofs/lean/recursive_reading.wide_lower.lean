import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.wide_lower
/-- The relation `recursive_reading_wide`. -/
def recursive_reading_wide.body (recursive_reading_wide : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b))))
def recursive_reading_wide.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def recursive_reading_wide.size (n b : Int) : Nat := magnitude n
def recursive_reading_wide.step (f : Int × Int → Int) (x : Int × Int) : Int := recursive_reading_wide.body (fun n b => f (n, b)) x.1 x.2
def recursive_reading_wide (n b : Int) : Int := fix (fun (x : Int × Int) => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step (n, b)
/-- The recursion of `recursive_reading_wide` ends. -/
def recursive_reading_wide.Ends : Prop := Falls (fun (x : Int × Int) => recursive_reading_wide.Domain x.1 x.2) (fun x => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step

/-- The claim `recursive_reading.wide_lower`. -/
def Statement : Prop :=
  (recursive_reading_wide.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((2 : Int) ≤ b) → n ≤ (recursive_reading_wide n b))
end recursive_reading.wide_lower

namespace recursive_reading.wide_lower
theorem recursive_reading_wide.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → recursive_reading_wide.size n' b' < recursive_reading_wide.size n b → f₁ n' b' = f₂ n' b') → recursive_reading_wide.body f₁ n b = recursive_reading_wide.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (b_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10))))))) ?_
          exact shown [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (b_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10))))))) ?_
        exact shown [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem recursive_reading_wide.ends : recursive_reading_wide.Ends := fun f g (x : Int × Int) d ih =>
  recursive_reading_wide.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem recursive_reading_wide.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → recursive_reading_wide n b = (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b)))) :=
  fun n b k0' k1' k2' => fix_eq recursive_reading_wide.ends (n, b) ⟨k0', k1', k2'⟩

def recursive_reading_wide.run := recursive_reading_wide.eq
def Steps.table : Functions := [fun a b _ _ => recursive_reading_wide a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 1) (.add (.num 1) (.mul (.par 1) (.call2 8 (.call2 2 (.par 0) (.par 1)) (.par 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact recursive_reading_wide.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → recursive_reading_wide.size n b < bound → n ≤ (recursive_reading_wide n b)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 lt
      rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((recursive_reading_wide.run 0 (2 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) o4) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((recursive_reading_wide.run 1 (2 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl)) o4) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
          subst h_q_4e
          rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
          · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
            · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from rfl ((recursive_reading_wide.run (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1)) (2 + b_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o4 o5 o6) o7))))) (of_rest (mul_nonneg (show (0 : Int) ≤ (b_2 + 2) from o8) (fact_from rfl rfl (ih (q_6 + 2) (b_2 + 2) o9 o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o12 o13) (Nat.le_of_lt_succ lt))))) o14))) ?_
              exact shown [b_2, q_6] [(recursive_reading_wide (q_6 + 2) (b_2 + 2))] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
          · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from rfl ((recursive_reading_wide.run (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1)) (2 + (s_6 + b_7)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o4 o5 o6) o7))))) (of_rest (mul_nonneg (show (0 : Int) ≤ (b_7 + s_6 + 2) from o8) (fact_from rfl rfl (ih (q_4 + 1) (b_7 + s_6 + 2) o9 o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o12 o13) (Nat.le_of_lt_succ lt))))) o14))) ?_
            exact shown [q_4, s_6, b_7] [(recursive_reading_wide (q_4 + 1) (b_7 + s_6 + 2))] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → n ≤ (recursive_reading_wide n b) :=
  fun n b k0' k1' k2' =>
    (Steps.lemma_1 (recursive_reading_wide.size n b + 1)) n b k0' k1' k2' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1)], .le (.par 0) (.call2 8 (.par 0) (.par 1))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((2 : Int) ≤ b) → n ≤ (recursive_reading_wide n b) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 1)] (.le (.own 0) (.call2 8 (.own 0) (.own 1))) [Steps.rule_2]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.name2 8 (.pos 0) (.add (.pos 1) (.num 2)) (.step (.use 0 [(.pos 1), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done)))))
    2 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨recursive_reading_wide.ends, Steps.part_1⟩
end recursive_reading.wide_lower
