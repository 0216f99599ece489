import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.wide_exact
/-- The relation `recursive_reading_wide`. -/
def recursive_reading_wide.body (recursive_reading_wide : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b))))
def recursive_reading_wide.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def recursive_reading_wide.size (n b : Int) : Nat := magnitude n
def recursive_reading_wide.step (f : Int × Int → Int) (x : Int × Int) : Int := recursive_reading_wide.body (fun n b => f (n, b)) x.1 x.2
def recursive_reading_wide (n b : Int) : Int := fix (fun (x : Int × Int) => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step (n, b)
/-- The recursion of `recursive_reading_wide` ends. -/
def recursive_reading_wide.Ends : Prop := Falls (fun (x : Int × Int) => recursive_reading_wide.Domain x.1 x.2) (fun x => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step

/-- The claim `recursive_reading.wide_exact`. -/
def Statement : Prop :=
  (recursive_reading_wide.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1))
end recursive_reading.wide_exact

namespace recursive_reading.wide_exact
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → recursive_reading_wide.size n b < bound → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 d1 lt
      rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) h.1)
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((recursive_reading_wide.run (1 + 0) (2 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) (sub_from (ipow_from (b := (b_2 + 2)) (y := (1)) o4 ((add_from (clog_one o5) rfl).trans o6) (ipow_number 1 rfl)) rfl) o7) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (b_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [b_2] [] ⟨h_b_2, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_7 + 1)) (b := (b_2 + 2)) 0 rfl o1 o2) (shown [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_7 + 1) (b_2 + 2) = l1_ := e_l1_.trans (by ring [b_2, q_7, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := l1_) o1 o2) (shown [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow (b_2 + 2) l1_ = (b_2 * l1_ + p1_ + l1_ + 1) := e_p1_.trans (by ring [b_2, q_7, l1_, p1_])
                have f1_ : flog (b_2 * q_7 + b_2 + 2 * q_7 + 2) (b_2 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_7 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked8 (fun o37 o38 o39 o40 o41 o42 o43 o44 => eq_from (mul_from rfl ((recursive_reading_wide.run (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1))) (2 + b_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := (q_7 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) o7)))))) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((3 + l1_))) o8 ((add_from (clog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 3)) (c := (b_2 + 2)) o9 o10 o11 (flog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 2)) (c := (b_2 + 2)) o12 rfl f1_)) rfl).trans o13) (ipow_sum (by decide) o14 (ipow_number 3 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((2 + l1_))) o15 ((add_from (clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) o16 o17 o18 (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) o19 rfl e_l1_)) rfl).trans o20) (ipow_sum (by decide) o21 (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_7 + 2) (b_2 + 2) o22 o23 (le_from rfl rfl o24) ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) o27 o28) (Nat.le_of_lt_succ lt))))) o29) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((2 + l1_))) o30 ((add_from (clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) o31 o32 o33 (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) o34 rfl e_l1_)) rfl).trans o35) (ipow_sum (by decide) o36 (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_7 + 2) (b_2 + 2) o37 o38 (le_from rfl rfl o39) ⟨(le_from rfl rfl o40), (le_from rfl rfl o41)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) o42 o43) (Nat.le_of_lt_succ lt))))) o44))))) ?_
                exact shown [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_2) (c := s_7) (of_rest h_s_6' (by close [b_2, q_5, s_7] [] ⟨h_b_2, h_q_5, h_s_7, trivial⟩))
              rcases first1 h_q_5 with rfl | ⟨q_9, h_q_9, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => eq_from (mul_from rfl ((recursive_reading_wide.run (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := 1) (y := (b_8 + s_7 + 2)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7)))))) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (2)) o8 ((add_from (clog_from (m := (s_7 + 2)) (c := (b_8 + s_7 + 2)) o9 o10 o11 (flog_from (m := (s_7 + 1)) (c := (b_8 + s_7 + 2)) o12 rfl (flog_number 0 rfl o13 o14 o15))) rfl).trans o16) (ipow_number 2 rfl)) rfl) (of_rest (multiple_of_eq (0 - b_8 - s_7 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (1)) o17 ((add_from (clog_one o18) rfl).trans o19) (ipow_number 1 rfl)) rfl) (ih 1 (b_8 + s_7 + 2) o20 o21 (le_from rfl rfl o22) ⟨(le_from rfl rfl o23), (le_from rfl rfl o24)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) o25 o26) (Nat.le_of_lt_succ lt))))) o27) (of_rest (multiple_of_eq (b_8 + s_7 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (1)) o28 ((add_from (clog_one o29) rfl).trans o30) (ipow_number 1 rfl)) rfl) (ih 1 (b_8 + s_7 + 2) o31 o32 (le_from rfl rfl o33) ⟨(le_from rfl rfl o34), (le_from rfl rfl o35)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) o36 o37) (Nat.le_of_lt_succ lt))))) o38))))) ?_
                exact shown [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_9 + 1)) (b := (b_8 + s_7 + 2)) 0 rfl o1 o2) (shown [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_9 + 1) (b_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, b_8, q_9, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_8 + s_7 + 2)) (x := l1_) o1 o2) (shown [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow (b_8 + s_7 + 2) l1_ = (b_8 * l1_ + l1_ * s_7 + p1_ + l1_ + 1) := e_p1_.trans (by ring [s_7, b_8, q_9, l1_, p1_])
                have f1_ : flog (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3) (b_8 + s_7 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_9 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked8 (fun o37 o38 o39 o40 o41 o42 o43 o44 => eq_from (mul_from rfl ((recursive_reading_wide.run (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := (q_9 + 2)) (y := (b_8 + s_7 + 2)) (cdiv_from (q := (q_9 + 2)) rfl rfl o4 o5 o6) o7)))))) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((3 + l1_))) o8 ((add_from (clog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (b_8 + s_7 + 2)) o9 o10 o11 (flog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (b_8 + s_7 + 2)) o12 rfl f1_)) rfl).trans o13) (ipow_sum (by decide) o14 (ipow_number 3 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - b_8 - s_7 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((2 + l1_))) o15 ((add_from (clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) o16 o17 o18 (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) o19 rfl e_l1_)) rfl).trans o20) (ipow_sum (by decide) o21 (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_9 + 2) (b_8 + s_7 + 2) o22 o23 (le_from rfl rfl o24) ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o27 o28) (Nat.le_of_lt_succ lt))))) o29) (of_rest (multiple_of_eq (b_8 + s_7 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((2 + l1_))) o30 ((add_from (clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) o31 o32 o33 (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) o34 rfl e_l1_)) rfl).trans o35) (ipow_sum (by decide) o36 (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_9 + 2) (b_8 + s_7 + 2) o37 o38 (le_from rfl rfl o39) ⟨(le_from rfl rfl o40), (le_from rfl rfl o41)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o42 o43) (Nat.le_of_lt_succ lt))))) o44))))) ?_
                exact shown [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1) :=
  fun n b k0' k1' k2' k3' =>
    (Steps.lemma_1 (recursive_reading_wide.size n b + 1)) n b k0' k1' k2' k3' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 2) (.par 1), .le (.num 1) (.par 0), .le (.num 2) (.par 1)], .eq (.mul (.sub (.par 1) (.num 1)) (.call2 8 (.par 0) (.par 1))) (.sub (.call2 7 (.par 1) (.add (.call2 4 (.par 0) (.par 1)) (.num 1))) (.num 1))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0), .le (.num 2) (.own 1)] (.eq (.mul (.sub (.own 1) (.num 1)) (.call2 8 (.own 0) (.own 1))) (.sub (.call2 7 (.own 1) (.add (.call2 4 (.own 0) (.own 1)) (.num 1))) (.num 1))) [(powerNumber 1), Steps.rule_2, powerLine, (powerNumber 2), powerSum]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.name2 8 (.num 1) (.add (.pos 1) (.num 2)) (.step (.clo (.add (.pos 2) (.num 2))) (.step (.use 0 [(.add (.pos 2) (.num 2))]) (.step (.use 1 [(.num 1), (.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.pos 2) (.num 1)) (.mul (.pos 0) (.pos 2))) (.pos 0))) .done))))) (.name2 8 (.add (.pos 0) (.num 2)) (.add (.pos 1) (.num 2)) (.least 0 (.add (.pos 1) (.num 1)) (.add (.pos 2) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.add (.pos 3) (.num 2))) (.name2 7 (.add (.pos 3) (.num 2)) (.pos 0) (.step (.use 2 [(.add (.pos 4) (.num 2)), (.pos 1)]) (.above2 7 (.add (.pos 4) (.num 2)) (.pos 1) (.add (.add (.mul (.pos 4) (.pos 1)) (.pos 1)) (.num 1)) (.step (.use 3 [(.add (.pos 5) (.num 2))]) (.step (.use 4 [(.add (.pos 5) (.num 2)), (.num 2), (.pos 2)]) (.step (.use 1 [(.add (.pos 4) (.num 2)), (.add (.pos 5) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pow (.pos 5) 3) (.pos 2)) (.mul (.pos 0) (.pow (.pos 5) 2))) (.mul (.num 5) (.mul (.pow (.pos 5) 2) (.pos 2)))) (.mul (.num 4) (.mul (.pos 0) (.pos 5)))) (.mul (.num 8) (.mul (.pos 5) (.pos 2)))) (.pow (.pos 5) 2)) (.mul (.num 4) (.pos 0))) (.mul (.num 4) (.pos 5))) (.mul (.num 4) (.pos 2))) (.num 3)) (.mul (.pos 3) (.pos 5))) (.pos 3))) .done))))))))))))))
    2 (by decide +kernel) ⟨(powerNumber_holds _ 1), Steps.rule_2_holds, (powerLine_holds _), (powerNumber_holds _ 2), (powerSum_holds _), trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨recursive_reading_wide.ends, Steps.part_1⟩
end recursive_reading.wide_exact
