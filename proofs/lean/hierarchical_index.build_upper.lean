import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.build_upper
/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.build_upper`. -/
def Statement : Prop :=
  (hierarchical_index_build.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)))
end hierarchical_index.build_upper

namespace hierarchical_index.build_upper
theorem hierarchical_index_build.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_build.size n' b' < hierarchical_index_build.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_build.body f₁ n b = hierarchical_index_build.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases total (b_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [b_2, n_3]
      have at1_ := nonneg_at [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        have at0_ := nonneg_at [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩
        have at1_ := eq_at [b_2, q_6]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_6 + 2) (b_2 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
      have at0_ := nonneg_at [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩
      have at1_ := eq_at [q_4, s_6, b_7]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_4 + 1) (b_7 + s_6 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
  · have v1_2_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, b_2] [] ⟨h_n_0, h_b_2, trivial⟩)
theorem hierarchical_index_build.ends : hierarchical_index_build.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_build.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0 k1 k2 lt => ih (n', b') ⟨k0, k1, k2⟩ lt)
theorem hierarchical_index_build.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_build n b = (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b))) :=
  fun n b k0 k1 k2 => fix_eq hierarchical_index_build.ends (n, b) ⟨k0, k1, k2⟩

def hierarchical_index_build__b_2 (n : Int) : Int := hierarchical_index_build n 2
def hierarchical_index_build__b_2.size (n : Int) : Nat := hierarchical_index_build.size n 2
theorem hierarchical_index_build__b_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchical_index_build__b_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (hierarchical_index_build__b_2 (cdiv n 2)))) :=
  fun n k0 k1 => (hierarchical_index_build.eq n 2 k0 (by decide) k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchical_index_build__b_2.size n < bound → (n - 1) ≤ (hierarchical_index_build__b_2 n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine computed (also fun o1 => also fun o2 => fun o3 => le_from rfl ((hierarchical_index_build__b_2.run (1 + 0) (of_decide_eq_true o1) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (of_decide_eq_true o3)) ?_
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
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3] [(hierarchical_index_build__b_2 (n_3 + 1))] ⟨h_n_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from rfl ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 0))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 hierarchical_index_build__b_2 (x := (n_3 + 1)) ((cdiv_from (q := (n_3 + 1)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) (of_rest (fact_from rfl rfl (ih (n_3 + 1) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt)))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from rfl ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 hierarchical_index_build__b_2 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) (of_rest (fact_from rfl rfl (ih (n_3 + 2) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt)))) (at2_ o15))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build__b_2 n) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_1 (hierarchical_index_build__b_2.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchical_index_build__b_2.size n < bound → (hierarchical_index_build__b_2 n) ≤ ((n - 1) + (clog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from ((hierarchical_index_build__b_2.run (1 + 0) (of_decide_eq_true o1) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (add_from rfl (clog_one (at0_ o3))) (of_decide_eq_true o4)) ?_
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
            have v0_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v0_4_0 rfl with rfl | v0_4_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1) d0).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (cdiv_from (q := 1) rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4) (of_decide_eq_true o5)) ((call1 hierarchical_index_build__b_2 (x := 1) ((cdiv_from (q := 1) rfl rfl (of_decide_eq_true o6) (of_decide_eq_true o7) (of_decide_eq_true o8)).trans (at0_ o9))).trans (by decide +kernel : (hierarchical_index_build__b_2 1) = 0))))) (add_from rfl (clog_from (m := 2) (c := 2) (at0_ o10) (at0_ o11) (of_decide_eq_true o12) (flog_from (m := 1) (c := 2) (at0_ o13) rfl (flog_number 0 rfl (of_decide_eq_true o14) (of_decide_eq_true o15) (of_decide_eq_true o16))))) (of_decide_eq_true o17)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            have at0_ := nonneg_at [n_4] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))])
            have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
            have at1_ := eq_at [n_4]
            have at2_ := eq_at [n_4, (hierarchical_index_build__b_2 (n_4 + 2))]
            have at3_ := nonneg_at [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩
            have at4_ := eq_at [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 hierarchical_index_build__b_2 (x := (n_4 + 2)) ((cdiv_from (q := (n_4 + 2)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o10) (at2_ o11) (at3_ o12) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at4_ o13) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17) e_l1_)))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at4_ o18) (at4_ o19) (at3_ o20) (flog_from (m := (n_4 + 1)) (c := 2) (at4_ o21) rfl e_l1_))) (ih (n_4 + 2) (at0_ o22) (le_from rfl rfl (at0_ o23)) (le_from rfl rfl (at0_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o25) (at0_ o26)) (Nat.le_of_lt_succ lt)))) (at3_ o27))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := eq_at [n_3, (hierarchical_index_build__b_2 (n_3 + 2))]
            have at3_ := nonneg_at [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
            have at4_ := eq_at [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 hierarchical_index_build__b_2 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) (add_from rfl (clog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o10) (at2_ o11) (at3_ o12) (flog_from (m := (2 * n_3 + 2)) (c := 2) (at4_ o13) rfl (flog_level (m := (n_3 + 1)) 1 rfl (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17) e_l1_)))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (at4_ o18) (at4_ o19) (at3_ o20) (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o21) rfl e_l1_))) (ih (n_3 + 2) (at0_ o22) (le_from rfl rfl (at0_ o23)) (le_from rfl rfl (at0_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o25) (at0_ o26)) (Nat.le_of_lt_succ lt)))) (at3_ o27))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (hierarchical_index_build__b_2 n) ≤ ((n - 1) + (clog n 2)) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_2 (hierarchical_index_build__b_2.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := nonneg_at [n_1] [(hierarchical_index_build__b_2 (n_1 + 1))] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => le_from rfl (call1 hierarchical_index_build__b_2 (x := (n_1 + 1)) (at0_ o1)) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3)) (le_from rfl rfl (at1_ o4)))) (at2_ o5))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      have at0_ := nonneg_at [n_2] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))])
      have at0_ := eq_at [n_2]
      have at1_ := eq_at [n_2, (hierarchical_index_build__b_2 (n_2 + 2))]
      have at2_ := nonneg_at [n_2, l1_] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩
      have at3_ := eq_at [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))]
      have at4_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => le_from (call1 hierarchical_index_build__b_2 (x := (n_2 + 2)) (at0_ o1)) (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at1_ o2) (at1_ o3) (at2_ o4) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o5) rfl e_l1_))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at3_ o6) (at3_ o7) (at2_ o8) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o9) rfl e_l1_))) (Steps.lemma_2_1 (n_2 + 2) (at4_ o10) (le_from rfl rfl (at4_ o11)) (le_from rfl rfl (at4_ o12)))) (at2_ o13))) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · have at0_ := eq_at []
        refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 hierarchical_index_build__b_2 (x := 1) (at0_ o1)).trans (by decide +kernel : (hierarchical_index_build__b_2 1) = 0)) (add_from rfl (clog_one (at0_ o2))) (of_decide_eq_true o3)) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨hierarchical_index_build.ends, Steps.part_1, Steps.part_2⟩
end hierarchical_index.build_upper
