import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.order_in_threes
/-- The relation `group_knockout`. -/
def group_knockout.body (group_knockout : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k)))
def group_knockout.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout.size (n k : Int) : Nat := magnitude n
def group_knockout.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout.body (fun n k => f (n, k)) x.1 x.2
def group_knockout (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout.size x.1 x.2) group_knockout.step (n, k)
/-- The recursion of `group_knockout` ends. -/
def group_knockout.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout.Domain x.1 x.2) (fun x => group_knockout.size x.1 x.2) group_knockout.step

/-- The claim `group_knockout.order_in_threes`. -/
def Statement : Prop :=
  (group_knockout.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))))
end group_knockout.order_in_threes

namespace group_knockout.order_in_threes
theorem group_knockout.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout.size n' k' < group_knockout.size n k → f₁ n' k' = f₂ n' k') → group_knockout.body f₁ n k = group_knockout.body f₂ n k := by
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
theorem group_knockout.ends : group_knockout.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem group_knockout.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq group_knockout.ends (n, k) ⟨k0, k1, k2⟩

def group_knockout__k_3 (n : Int) : Int := group_knockout n 3
def group_knockout__k_3.size (n : Int) : Nat := group_knockout.size n 3
theorem group_knockout__k_3.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 3) → group_knockout__k_3 n = (if (n ≤ 1) then 0 else ((cdiv n 3) + (group_knockout__k_3 (cdiv n 3)))) :=
  fun n k0 k1 => (group_knockout.eq n 3 k0 (by decide) k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → group_knockout__k_3.size n < bound → (group_knockout__k_3 n) ≤ (n - 1)) := by
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
          · refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((group_knockout__k_3.run (1 + 0) (of_decide_eq_true o1) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 3) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3] [(group_knockout__k_3 (n_3 + 1))] ⟨h_n_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 0))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 group_knockout__k_3 (x := (n_3 + 1)) ((cdiv_from (q := (n_3 + 1)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (3 * n_3 + 0)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt)))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3] [(group_knockout__k_3 (n_3 + 1))] ⟨h_n_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 1))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 group_knockout__k_3 (x := (n_3 + 1)) ((cdiv_from (q := (n_3 + 1)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (3 * n_3 + 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt)))) (at2_ o15))) ?_
            decide +kernel
          rcases next (c := 2) (d := 3) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := nonneg_at [n_3] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 2))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 group_knockout__k_3 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 2) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (3 * n_3 + 2)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt)))) (at2_ o15))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → (group_knockout__k_3 n) ≤ (n - 1) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_1 (group_knockout__k_3.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → group_knockout__k_3.size n < bound → ((n + (clog n 3)) - 1) ≤ ((3 * 1) * (group_knockout__k_3 n))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from (sub_from (add_from rfl (clog_one (at0_ o1))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + 0) (of_decide_eq_true o2) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o3)) rfl))) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 3) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have v0_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v0_4_0 rfl with rfl | v0_4_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from (sub_from (add_from rfl (clog_from (m := 2) (c := 3) (at0_ o1) (at0_ o2) (of_decide_eq_true o3) (flog_from (m := 1) (c := 3) (at0_ o4) rfl (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7))))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * 0 + 0))) (of_decide_eq_true o8) d0).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o9)) (add_from (cdiv_from (q := 1) rfl rfl (of_decide_eq_true o10) (of_decide_eq_true o11) (of_decide_eq_true o12)) ((call1 group_knockout__k_3 (x := 1) ((cdiv_from (q := 1) rfl rfl (of_decide_eq_true o13) (of_decide_eq_true o14) (of_decide_eq_true o15)).trans (at0_ o16))).trans (by decide +kernel : (group_knockout__k_3 1) = 0)))))) (of_decide_eq_true o17)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            have at0_ := nonneg_at [n_4] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 3) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_4 + 1) 3 = l1_ := e_l1_.trans (by ring [n_4, l1_, (group_knockout__k_3 (n_4 + 2))])
            have at0_ := eq_at [n_4, (group_knockout__k_3 (n_4 + 2))]
            have at1_ := nonneg_at [n_4, l1_] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩
            have at2_ := eq_at [n_4, l1_, (group_knockout__k_3 (n_4 + 2))]
            have at3_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
            have at4_ := eq_at [n_4]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from (sub_from (add_from rfl (clog_from (m := (3 * n_4 + 5)) (c := 3) (at0_ o1) (at0_ o2) (at1_ o3) (flog_from (m := (3 * n_4 + 4)) (c := 3) (at2_ o4) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8) e_l1_)))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * (1 + n_4) + 0))) (at3_ o9) d0).trans (if_false (not_le_from rfl rfl (at3_ o10)) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl (at3_ o11) (at3_ o12) (at3_ o13)) (call1 group_knockout__k_3 (x := (n_4 + 2)) ((cdiv_from (q := (n_4 + 2)) rfl rfl (at3_ o14) (at3_ o15) (at3_ o16)).trans (at4_ o17))))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 3) (at2_ o18) (at2_ o19) (at1_ o20) (flog_from (m := (n_4 + 1)) (c := 3) (at2_ o21) rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) (at3_ o22) (le_from rfl rfl (at3_ o23)) (le_from rfl rfl (at3_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (3 * (1 + n_4) + 0)))) (at3_ o25) (at3_ o26)) (Nat.le_of_lt_succ lt)))) (at1_ o27))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have v0_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v0_4_0 rfl with rfl | v0_4_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from (sub_from (add_from rfl (clog_from (m := 3) (c := 3) (at0_ o1) (at0_ o2) (of_decide_eq_true o3) (flog_from (m := 2) (c := 3) (at0_ o4) rfl (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7))))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * 0 + 1))) (of_decide_eq_true o8) d0).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o9)) (add_from (cdiv_from (q := 1) rfl rfl (of_decide_eq_true o10) (of_decide_eq_true o11) (of_decide_eq_true o12)) ((call1 group_knockout__k_3 (x := 1) ((cdiv_from (q := 1) rfl rfl (of_decide_eq_true o13) (of_decide_eq_true o14) (of_decide_eq_true o15)).trans (at0_ o16))).trans (by decide +kernel : (group_knockout__k_3 1) = 0)))))) (of_decide_eq_true o17)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            have at0_ := nonneg_at [n_4] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 3) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_4 + 1) 3 = l1_ := e_l1_.trans (by ring [n_4, l1_, (group_knockout__k_3 (n_4 + 2))])
            have at0_ := eq_at [n_4, (group_knockout__k_3 (n_4 + 2))]
            have at1_ := nonneg_at [n_4, l1_] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩
            have at2_ := eq_at [n_4, l1_, (group_knockout__k_3 (n_4 + 2))]
            have at3_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
            have at4_ := eq_at [n_4]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from (sub_from (add_from rfl (clog_from (m := (3 * n_4 + 6)) (c := 3) (at0_ o1) (at0_ o2) (at1_ o3) (flog_from (m := (3 * n_4 + 5)) (c := 3) (at2_ o4) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8) e_l1_)))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * (1 + n_4) + 1))) (at3_ o9) d0).trans (if_false (not_le_from rfl rfl (at3_ o10)) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl (at3_ o11) (at3_ o12) (at3_ o13)) (call1 group_knockout__k_3 (x := (n_4 + 2)) ((cdiv_from (q := (n_4 + 2)) rfl rfl (at3_ o14) (at3_ o15) (at3_ o16)).trans (at4_ o17))))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 3) (at2_ o18) (at2_ o19) (at1_ o20) (flog_from (m := (n_4 + 1)) (c := 3) (at2_ o21) rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) (at3_ o22) (le_from rfl rfl (at3_ o23)) (le_from rfl rfl (at3_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (3 * (1 + n_4) + 1)))) (at3_ o25) (at3_ o26)) (Nat.le_of_lt_succ lt)))) (at1_ o27))) ?_
            decide +kernel
          rcases next (c := 2) (d := 3) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 3) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 3 = l1_ := e_l1_.trans (by ring [n_3, l1_, (group_knockout__k_3 (n_3 + 2))])
            have at0_ := eq_at [n_3, (group_knockout__k_3 (n_3 + 2))]
            have at1_ := nonneg_at [n_3, l1_] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
            have at2_ := eq_at [n_3, l1_, (group_knockout__k_3 (n_3 + 2))]
            have at3_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at4_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from (sub_from (add_from rfl (clog_from (m := (3 * n_3 + 4)) (c := 3) (at0_ o1) (at0_ o2) (at1_ o3) (flog_from (m := (3 * n_3 + 3)) (c := 3) (at2_ o4) rfl (flog_level (m := (n_3 + 1)) 1 rfl (at1_ o5) (at1_ o6) (at1_ o7) (at1_ o8) e_l1_)))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 2))) (at3_ o9) d0).trans (if_false (not_le_from rfl rfl (at3_ o10)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (at3_ o11) (at3_ o12) (at3_ o13)) (call1 group_knockout__k_3 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (at3_ o14) (at3_ o15) (at3_ o16)).trans (at4_ o17))))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_3 + 2)) (c := 3) (at2_ o18) (at2_ o19) (at1_ o20) (flog_from (m := (n_3 + 1)) (c := 3) (at2_ o21) rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_3 + 2) (at3_ o22) (le_from rfl rfl (at3_ o23)) (le_from rfl rfl (at3_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (3 * n_3 + 2)))) (at3_ o25) (at3_ o26)) (Nat.le_of_lt_succ lt)))) (at1_ o27))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → ((n + (clog n 3)) - 1) ≤ ((3 * 1) * (group_knockout__k_3 n)) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_2 (group_knockout__k_3.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (group_knockout n 3)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := nonneg_at [n_1] [(group_knockout__k_3 (n_1 + 1))] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => le_from (mul_from rfl (call1 group_knockout__k_3 (x := (n_1 + 1)) (at0_ o1))) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3)) (le_from rfl rfl (at1_ o4)))) (at2_ o5))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (group_knockout n 3)) ≤ (1 * n)) :=
  fun n h_start k0 => ⟨Steps.part_1_O_positive n k0 h_start, Steps.part_1_O_bound n k0 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (3 * (group_knockout n 3)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [(group_knockout__k_3 (n_1 + 2))] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 3) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 3 = l1_ := e_l1_.trans (by ring [n_1, l1_, (group_knockout__k_3 (n_1 + 2))])
    have at0_ := eq_at [n_1]
    have at1_ := eq_at [n_1, (group_knockout__k_3 (n_1 + 2))]
    have at2_ := nonneg_at [n_1, l1_] [(group_knockout__k_3 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩
    have at3_ := eq_at [n_1, l1_, (group_knockout__k_3 (n_1 + 2))]
    have at4_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from rfl (mul_from rfl (call1 group_knockout__k_3 (x := (n_1 + 2)) (at0_ o1))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_1 + 2)) (c := 3) (at1_ o2) (at1_ o3) (at2_ o4) (flog_from (m := (n_1 + 1)) (c := 3) (at3_ o5) rfl e_l1_))) rfl) (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 2) (at4_ o6) (le_from rfl rfl (at4_ o7)) (le_from rfl rfl (at4_ o8)))) (at2_ o9))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (3 * (group_knockout n 3))) :=
  fun n h_start k0 => ⟨Steps.part_1_Omega_positive n k0 h_start, Steps.part_1_Omega_bound n k0 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 3, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨group_knockout.ends, Steps.part_1⟩
end group_knockout.order_in_threes
