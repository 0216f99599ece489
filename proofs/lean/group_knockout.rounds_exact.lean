import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.rounds_exact
/-- The relation `group_knockout_rounds`. -/
def group_knockout_rounds.body (group_knockout_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else (1 + (group_knockout_rounds (cdiv n k) k)))
def group_knockout_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout_rounds.size (n k : Int) : Nat := magnitude n
def group_knockout_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout_rounds.body (fun n k => f (n, k)) x.1 x.2
def group_knockout_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout_rounds.size x.1 x.2) group_knockout_rounds.step (n, k)
/-- The recursion of `group_knockout_rounds` ends. -/
def group_knockout_rounds.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout_rounds.Domain x.1 x.2) (fun x => group_knockout_rounds.size x.1 x.2) group_knockout_rounds.step

/-- The claim `group_knockout.rounds_exact`. -/
def Statement : Prop :=
  (group_knockout_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (group_knockout_rounds n k) = (clog n k))
end group_knockout.rounds_exact

namespace group_knockout.rounds_exact
theorem group_knockout_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout_rounds.size n' k' < group_knockout_rounds.size n k → f₁ n' k' = f₂ n' k') → group_knockout_rounds.body f₁ n k = group_knockout_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [k_2, n_3]
      have at1_ := nonneg_at [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        have at0_ := nonneg_at [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩
        have at1_ := eq_at [k_2, q_6]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_6 + 2) (k_2 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
      have at0_ := nonneg_at [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩
      have at1_ := eq_at [q_4, s_6, k_7]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_4 + 1) (k_7 + s_6 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem group_knockout_rounds.ends : group_knockout_rounds.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem group_knockout_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout_rounds n k = (if (n ≤ 1) then 0 else (1 + (group_knockout_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq group_knockout_rounds.ends (n, k) ⟨k0, k1, k2⟩

theorem group_knockout_rounds.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout_rounds n k = (if (n ≤ 1) then 0 else (1 + (group_knockout_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => (group_knockout_rounds.eq n k k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → group_knockout_rounds.size n k < bound → (group_knockout_rounds n k) = (clog n k)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases total (k_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (0 - n_3) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
              have at1_ := eq_at [k_2]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((group_knockout_rounds.run (1 + 0) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_true (le_from rfl rfl (at0_ o3)) rfl)) (clog_one (at1_ o4)) (at0_ o5) (at0_ o6)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := eq_at [k_2, n_4]
            have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
            subst h_q_5e
            have v2_7_0 := start h_s_6
            rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
            · have v1_7_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              have at1_ := eq_at [k_2, q_7]
              have at2_ := nonneg_at [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩
              have at3_ := eq_at [k_2, q_7, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => fun o29 => eq_from ((group_knockout_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 group_knockout_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_7 + 2) (k_2 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) ⟨(le_from rfl rfl (at0_ o12)), (le_from rfl rfl (at0_ o13))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) (at1_ o16) (at1_ o17) (at2_ o18) (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) (at3_ o19) rfl e_l1_))))))) (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) (at3_ o20) (at3_ o21) (at2_ o22) (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) (at3_ o23) rfl (flog_level (m := (q_7 + 1)) 1 rfl (at2_ o24) (at2_ o25) (at2_ o26) (at2_ o27) e_l1_))) (at2_ o28) (at2_ o29)) ?_
              decide +kernel
            obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
            obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
            rcases total (q_5 - 1) with h0_9_0 | h0_9_0
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              have at0_ := nonneg_at [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
              have at0_ := nonneg_at [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩
              have at1_ := eq_at [s_7, k_8, q_9]
              have at2_ := nonneg_at [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩
              have at3_ := eq_at [s_7, k_8, q_9, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => fun o29 => eq_from ((group_knockout_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 group_knockout_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := (q_9 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) ⟨(le_from rfl rfl (at0_ o12)), (le_from rfl rfl (at0_ o13))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o16) (at1_ o17) (at2_ o18) (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) (at3_ o19) rfl e_l1_))))))) (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) (at3_ o20) (at3_ o21) (at2_ o22) (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) (at3_ o23) rfl (flog_level (m := (q_9 + 1)) 1 rfl (at2_ o24) (at2_ o25) (at2_ o26) (at2_ o27) e_l1_))) (at2_ o28) (at2_ o29)) ?_
              decide +kernel
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · have at0_ := nonneg_at [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩
                have at1_ := eq_at [s_7, k_8]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => fun o25 => eq_from ((group_knockout_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 group_knockout_rounds (x := 1) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := 1) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih 1 (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) ⟨(le_from rfl rfl (at0_ o12)), (le_from rfl rfl (at0_ o13))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))).trans (clog_one (at1_ o16))))))) (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o17) (at1_ o18) (at0_ o19) (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) (at1_ o20) rfl (flog_number 0 rfl (at0_ o21) (at0_ o22) (at0_ o23)))) (at0_ o24) (at0_ o25)) ?_
                decide +kernel
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              exact absurd_of h0_9_0 (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) h.1)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (group_knockout_rounds n k) = (clog n k) :=
  fun n k k0 k1 k2 k3 =>
    (Steps.lemma_1 (group_knockout_rounds.size n k + 1)) n k k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (group_knockout_rounds n k) = (clog n k) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (k_1 - 2) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      rcases total (n_2 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_n_2
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := (k_3 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_4 + 1) (k_3 + 2) = l1_ := e_l1_.trans (by ring [k_3, n_4, l1_])
        have at0_ := eq_at [k_3, n_4]
        have at1_ := nonneg_at [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩
        have at2_ := nonneg_at [k_3, n_4, l1_] [] ⟨h_k_3, h_n_4, h_l1_, trivial⟩
        have at3_ := eq_at [k_3, n_4, l1_]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from ((call2 group_knockout_rounds (x := (n_4 + 2)) (y := (k_3 + 2)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (n_4 + 2) (k_3 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) ⟨(le_from rfl rfl (at1_ o6)), (le_from rfl rfl (at1_ o7))⟩).trans (clog_from (m := (n_4 + 2)) (c := (k_3 + 2)) (at0_ o8) (at0_ o9) (at2_ o10) (flog_from (m := (n_4 + 1)) (c := (k_3 + 2)) (at3_ o11) rfl e_l1_)))) (clog_from (m := (n_4 + 2)) (c := (k_3 + 2)) (at3_ o12) (at3_ o13) (at2_ o14) (flog_from (m := (n_4 + 1)) (c := (k_3 + 2)) (at3_ o15) rfl e_l1_)) (at2_ o16) (at2_ o17)) ?_
        decide +kernel
      · have v1_4_0 := start h_n_2
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := eq_at [k_3]
          have at1_ := nonneg_at [k_3] [] ⟨h_k_3, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((call2 group_knockout_rounds (x := 1) (y := (k_3 + 2)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 1 (k_3 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) ⟨(le_from rfl rfl (at1_ o6)), (le_from rfl rfl (at1_ o7))⟩).trans (clog_one (at0_ o8)))) (clog_one (at0_ o9)) (at1_ o10) (at1_ o11)) ?_
          decide +kernel
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩)
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩)) h.1)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨group_knockout_rounds.ends, Steps.part_1⟩
end group_knockout.rounds_exact
