import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.pairs_upper
/-- The relation `hierarchy_managers`. -/
def hierarchy_managers.body (hierarchy_managers : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k)))
def hierarchy_managers.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_managers.size (n k : Int) : Nat := magnitude n
def hierarchy_managers.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_managers.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_managers (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_managers.size x.1 x.2) hierarchy_managers.step (n, k)
/-- The recursion of `hierarchy_managers` ends. -/
def hierarchy_managers.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_managers.Domain x.1 x.2) (fun x => hierarchy_managers.size x.1 x.2) hierarchy_managers.step

/-- The relation `hierarchy`. -/
def hierarchy (n k : Int) : Int := (n + (2 * (hierarchy_managers n k)))

/-- The claim `hierarchy.pairs_upper`. -/
def Statement : Prop :=
  (hierarchy_managers.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchy n 2) ≤ (((3 * n) - 2) + (2 * (clog n 2))))
end hierarchy.pairs_upper

namespace hierarchy.pairs_upper
theorem hierarchy_managers.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_managers.size n' k' < hierarchy_managers.size n k → f₁ n' k' = f₂ n' k') → hierarchy_managers.body f₁ n k = hierarchy_managers.body f₂ n k := by
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
theorem hierarchy_managers.ends : hierarchy_managers.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_managers.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem hierarchy_managers.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_managers n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq hierarchy_managers.ends (n, k) ⟨k0, k1, k2⟩

theorem hierarchy.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy n k = (n + (2 * (hierarchy_managers n k))) := fun _ _ _ _ _ => rfl

def hierarchy_managers__k_2 (n : Int) : Int := hierarchy_managers n 2
def hierarchy_managers__k_2.size (n : Int) : Nat := hierarchy_managers.size n 2
def hierarchy__k_2 (n : Int) : Int := hierarchy n 2
theorem hierarchy_managers__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchy_managers__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (hierarchy_managers__k_2 (cdiv n 2)))) :=
  fun n k0 k1 => (hierarchy_managers.eq n 2 k0 (by decide) k1)
theorem hierarchy__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchy__k_2 n = (n + (2 * (hierarchy_managers__k_2 n))) :=
  fun n k0 k1 => (hierarchy.eq n 2 k0 (by decide) k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchy_managers__k_2.size n < bound → (hierarchy_managers__k_2 n) ≤ ((n + (clog n 2)) - 1)) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from ((hierarchy_managers__k_2.run (1 + 0) (of_decide_eq_true o1) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (sub_from (add_from rfl (clog_one (at0_ o3))) rfl) (of_decide_eq_true o4)) ?_
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from ((hierarchy_managers__k_2.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1) d0).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (cdiv_from (q := 1) rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4) (of_decide_eq_true o5)) ((call1 hierarchy_managers__k_2 (x := 1) ((cdiv_from (q := 1) rfl rfl (of_decide_eq_true o6) (of_decide_eq_true o7) (of_decide_eq_true o8)).trans (at0_ o9))).trans (by decide +kernel : (hierarchy_managers__k_2 1) = 0))))) (sub_from (add_from rfl (clog_from (m := 2) (c := 2) (at0_ o10) (at0_ o11) (of_decide_eq_true o12) (flog_from (m := 1) (c := 2) (at0_ o13) rfl (flog_number 0 rfl (of_decide_eq_true o14) (of_decide_eq_true o15) (of_decide_eq_true o16))))) rfl) (of_decide_eq_true o17)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            have at0_ := nonneg_at [n_4] [(hierarchy_managers__k_2 (n_4 + 2))] ⟨h_n_4, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchy_managers__k_2 (n_4 + 2))])
            have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
            have at1_ := eq_at [n_4]
            have at2_ := eq_at [n_4, (hierarchy_managers__k_2 (n_4 + 2))]
            have at3_ := nonneg_at [n_4, l1_] [(hierarchy_managers__k_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩
            have at4_ := eq_at [n_4, l1_, (hierarchy_managers__k_2 (n_4 + 2))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((hierarchy_managers__k_2.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 hierarchy_managers__k_2 (x := (n_4 + 2)) ((cdiv_from (q := (n_4 + 2)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) (sub_from (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o10) (at2_ o11) (at3_ o12) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at4_ o13) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17) e_l1_)))) rfl) (of_rest (fact_from rfl (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at4_ o18) (at4_ o19) (at3_ o20) (flog_from (m := (n_4 + 1)) (c := 2) (at4_ o21) rfl e_l1_))) rfl) (ih (n_4 + 2) (at0_ o22) (le_from rfl rfl (at0_ o23)) (le_from rfl rfl (at0_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o25) (at0_ o26)) (Nat.le_of_lt_succ lt)))) (at3_ o27))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [(hierarchy_managers__k_2 (n_3 + 2))] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchy_managers__k_2 (n_3 + 2))])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := eq_at [n_3, (hierarchy_managers__k_2 (n_3 + 2))]
            have at3_ := nonneg_at [n_3, l1_] [(hierarchy_managers__k_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
            have at4_ := eq_at [n_3, l1_, (hierarchy_managers__k_2 (n_3 + 2))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((hierarchy_managers__k_2.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) (call1 hierarchy_managers__k_2 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (at0_ o6) (at0_ o7) (at0_ o8)).trans (at1_ o9)))))) (sub_from (add_from rfl (clog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o10) (at2_ o11) (at3_ o12) (flog_from (m := (2 * n_3 + 2)) (c := 2) (at4_ o13) rfl (flog_level (m := (n_3 + 1)) 1 rfl (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17) e_l1_)))) rfl) (of_rest (fact_from rfl (sub_from (add_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (at4_ o18) (at4_ o19) (at3_ o20) (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o21) rfl e_l1_))) rfl) (ih (n_3 + 2) (at0_ o22) (le_from rfl rfl (at0_ o23)) (le_from rfl rfl (at0_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o25) (at0_ o26)) (Nat.le_of_lt_succ lt)))) (at3_ o27))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (hierarchy_managers__k_2 n) ≤ ((n + (clog n 2)) - 1) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_1 (hierarchy_managers__k_2.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchy n 2) ≤ (((3 * n) - 2) + (2 * (clog n 2))) := by
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
      have at0_ := nonneg_at [n_2] [(hierarchy_managers__k_2 (n_2 + 2))] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (hierarchy_managers__k_2 (n_2 + 2))])
      have at0_ := eq_at [n_2]
      have at1_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at2_ := eq_at [n_2, (hierarchy_managers__k_2 (n_2 + 2))]
      have at3_ := nonneg_at [n_2, l1_] [(hierarchy_managers__k_2 (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩
      have at4_ := eq_at [n_2, l1_, (hierarchy_managers__k_2 (n_2 + 2))]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from ((call1 hierarchy__k_2 (x := (n_2 + 2)) (at0_ o1)).trans ((hierarchy__k_2.run (n_2 + 2) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (add_from rfl (mul_from rfl (call1 hierarchy_managers__k_2 (x := (n_2 + 2)) (at0_ o4)))))) (add_from rfl (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at2_ o5) (at2_ o6) (at3_ o7) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o8) rfl e_l1_)))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from (at3_ o9)) (fact_from rfl (sub_from (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o10) (at4_ o11) (at3_ o12) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o13) rfl e_l1_))) rfl) (Steps.lemma_1_1 (n_2 + 2) (at1_ o14) (le_from rfl rfl (at1_ o15)) (le_from rfl rfl (at1_ o16))))) (at3_ o17))) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · have at0_ := eq_at []
        refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 hierarchy__k_2 (x := 1) (at0_ o1)).trans (by decide +kernel : (hierarchy__k_2 1) = 1)) (add_from rfl (mul_from rfl (clog_one (at0_ o2)))) (of_decide_eq_true o3)) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨hierarchy_managers.ends, Steps.part_1⟩
end hierarchy.pairs_upper
