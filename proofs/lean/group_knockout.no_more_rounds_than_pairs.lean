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

theorem knockout_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_rounds.size n' < knockout_rounds.size n → f₁ n' = f₂ n') → knockout_rounds.body f₁ n = knockout_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 2) (at0_ o4) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem knockout_rounds.ends : knockout_rounds.Ends := fun f g (x : Int) d ih =>
  knockout_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem knockout_rounds.eq : ∀ (n : Int), (0 ≤ n) → knockout_rounds n = (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2))))) :=
  fun n k0 => fix_eq knockout_rounds.ends n k0

theorem group_knockout_rounds.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout_rounds n k = (if (n ≤ 1) then 0 else (1 + (group_knockout_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => (group_knockout_rounds.eq n k k0 k1 k2)
theorem knockout_rounds.run : ∀ (n : Int), (0 ≤ n) → knockout_rounds n = (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2))))) :=
  fun n k0 => (knockout_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → group_knockout_rounds.size n k < bound → (group_knockout_rounds n k) = (clog n k)) := by
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((group_knockout_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 group_knockout_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_7 + 2) (k_2 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) (at1_ o15) (at1_ o16) (at2_ o17) (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) (at3_ o18) rfl e_l1_))))))) (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) (at3_ o19) (at3_ o20) (at2_ o21) (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) (at3_ o22) rfl (flog_level (m := (q_7 + 1)) 1 rfl (at2_ o23) (at2_ o24) (at2_ o25) (at2_ o26) e_l1_))) (at2_ o27) (at2_ o28)) ?_
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((group_knockout_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 group_knockout_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := (q_9 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o15) (at1_ o16) (at2_ o17) (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) (at3_ o18) rfl e_l1_))))))) (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) (at3_ o19) (at3_ o20) (at2_ o21) (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) (at3_ o22) rfl (flog_level (m := (q_9 + 1)) 1 rfl (at2_ o23) (at2_ o24) (at2_ o25) (at2_ o26) e_l1_))) (at2_ o27) (at2_ o28)) ?_
              decide +kernel
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · have at0_ := nonneg_at [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩
                have at1_ := eq_at [s_7, k_8]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((group_knockout_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 group_knockout_rounds (x := 1) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := 1) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih 1 (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (clog_one (at1_ o15))))))) (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o16) (at1_ o17) (at0_ o18) (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) (at1_ o19) rfl (flog_number 0 rfl (at0_ o20) (at0_ o21) (at0_ o22)))) (at0_ o23) (at0_ o24)) ?_
                decide +kernel
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              exact absurd_of h0_9_0 (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → (group_knockout_rounds n k) = (clog n k) :=
  fun n k k0 k1 k2 k3 =>
    (Steps.lemma_1 (group_knockout_rounds.size n k + 1)) n k k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → knockout_rounds.size n < bound → (knockout_rounds n) = (clog n 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((knockout_rounds.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (clog_one (at0_ o3)) (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              have at1_ := eq_at [n_4]
              have at2_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
              have at3_ := eq_at [n_4, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from ((knockout_rounds.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 knockout_rounds (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl (at1_ o3))).trans (at1_ o4))).trans ((ih (n_4 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) rfl e_l1_))))))) (clog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o13) (at3_ o14) (at2_ o15) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at3_ o16) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at2_ o17) (at2_ o18) (at2_ o19) (at2_ o20) e_l1_))) (at2_ o21) (at2_ o22)) ?_
              decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((knockout_rounds.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from rfl ((call1 knockout_rounds (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl (at0_ o3))).trans (at0_ o4))).trans (by decide +kernel : (knockout_rounds 1) = 0))))) (clog_from (m := 2) (c := 2) (at0_ o5) (at0_ o6) (of_decide_eq_true o7) (flog_from (m := 1) (c := 2) (at0_ o8) rfl (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11)))) (of_decide_eq_true o12) (of_decide_eq_true o13)) ?_
                decide +kernel
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
            have at3_ := eq_at [n_3, l1_]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from ((knockout_rounds.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 knockout_rounds (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3))).trans (at1_ o4))).trans ((ih (n_3 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 3)) (c := 2) (at3_ o13) (at3_ o14) (at2_ o15) (flog_from (m := (2 * n_3 + 2)) (c := 2) (at3_ o16) rfl (flog_level (m := (n_3 + 1)) 1 rfl (at2_ o17) (at2_ o18) (at2_ o19) (at2_ o20) e_l1_))) (at2_ o21) (at2_ o22)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (knockout_rounds n) = (clog n 2) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (knockout_rounds.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (group_knockout_rounds n k) ≤ (knockout_rounds n) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
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
      rcases total (n_3 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := (k_2 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_4 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, n_4, l1_])
        have at0_ := nonneg_at [k_2, n_4, l1_] [] ⟨h_k_2, h_n_4, h_l1_, trivial⟩
        obtain ⟨l2_, h_l2_, e_l2_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l2_ : flog (n_4 + 1) 2 = l2_ := e_l2_.trans (by ring [k_2, n_4, l1_, l2_])
        have at0_ := eq_at [k_2, n_4]
        have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
        have at2_ := nonneg_at [k_2, n_4, l1_] [] ⟨h_k_2, h_n_4, h_l1_, trivial⟩
        have at3_ := eq_at [k_2, n_4, l1_]
        have at4_ := nonneg_at [k_2, n_4, l1_, l2_] [] ⟨h_k_2, h_n_4, h_l1_, h_l2_, trivial⟩
        have at5_ := eq_at [k_2, n_4, l1_, l2_]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => le_from ((call2 group_knockout_rounds (x := (n_4 + 2)) (y := (k_2 + 2)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (n_4 + 2) (k_2 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) (le_from rfl rfl (at1_ o6))).trans (clog_from (m := (n_4 + 2)) (c := (k_2 + 2)) (at0_ o7) (at0_ o8) (at2_ o9) (flog_from (m := (n_4 + 1)) (c := (k_2 + 2)) (at3_ o10) rfl e_l1_)))) ((call1 knockout_rounds (x := (n_4 + 2)) (at3_ o11)).trans ((Steps.lemma_2_1 (n_4 + 2) (at2_ o12) (le_from rfl rfl (at2_ o13))).trans (clog_from (m := (n_4 + 2)) (c := 2) (at3_ o14) (at3_ o15) (at4_ o16) (flog_from (m := (n_4 + 1)) (c := 2) (at5_ o17) rfl e_l2_)))) (of_rest (show (0 : Int) ≤ l2_ - l1_ from by have h := flog_base (b := 2) (c := (k_2 + 2)) (m := (n_4 + 1)) (n := (n_4 + 1)) (at4_ o18) (at4_ o19) (at4_ o20) (at4_ o21); rw [e_l2_, e_l1_] at h; exact h) (at4_ o22))) ?_
        decide +kernel
      · have v1_4_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := eq_at [k_2]
          have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from ((call2 group_knockout_rounds (x := 1) (y := (k_2 + 2)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 1 (k_2 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) (le_from rfl rfl (at1_ o6))).trans (clog_one (at0_ o7)))) ((call1 knockout_rounds (x := 1) (at0_ o8)).trans (by decide +kernel : (knockout_rounds 1) = 0)) (at1_ o9)) ?_
          decide +kernel
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [k_2]
        have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((call2 group_knockout_rounds (x := 0) (y := (k_2 + 2)) (at0_ o1) (at0_ o2)).trans ((group_knockout_rounds.run 0 (k_2 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans (if_true (le_from rfl rfl (at1_ o6)) rfl))) ((call1 knockout_rounds (x := 0) (at0_ o7)).trans (by decide +kernel : (knockout_rounds 0) = 0)) (at1_ o8)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)

theorem proof : Statement := ⟨group_knockout_rounds.ends, knockout_rounds.ends, Steps.part_1⟩
end group_knockout.no_more_rounds_than_pairs
