import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.upper
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.upper`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)))
end merge_sort.upper

namespace merge_sort.upper
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
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
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 1) (at0_ o9) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o10) (at0_ o11))))) rfl))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 2) (at0_ o9) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o10) (at0_ o11))))) rfl))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => fix_eq merge_sort.ends n k0

theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) ≤ (n * (clog n 2))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from ((merge_sort.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (mul_from rfl (clog_one (at0_ o3))) (of_decide_eq_true o4)) ?_
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => le_from ((merge_sort.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (add_from ((call1 merge_sort (x := 1) ((fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl (at0_ o5))).trans (at0_ o6))).trans (by decide +kernel : (merge_sort 1) = 0))) rfl))) (mul_from rfl (clog_from (m := 2) (c := 2) (at0_ o7) (at0_ o8) (of_decide_eq_true o9) (flog_from (m := 1) (c := 2) (at0_ o10) rfl (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))))) (of_decide_eq_true o14)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            have at0_ := nonneg_at [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2))])
            have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
            have at1_ := eq_at [n_4]
            have at2_ := eq_at [n_4, (merge_sort (n_4 + 2))]
            have at3_ := nonneg_at [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩
            have at4_ := eq_at [n_4, l1_, (merge_sort (n_4 + 2))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) ((fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))) (call1 merge_sort (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl (at1_ o5))).trans (at2_ o6)))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o7) (at2_ o8) (at3_ o9) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at4_ o10) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at3_ o11) (at3_ o12) (at3_ o13) (at3_ o14) e_l1_)))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from (at3_ o15)) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at4_ o16) (at4_ o17) (at3_ o18) (flog_from (m := (n_4 + 1)) (c := 2) (at4_ o19) rfl e_l1_))) (ih (n_4 + 2) (at0_ o20) (le_from rfl rfl (at0_ o21)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o22) (at0_ o23)) (Nat.le_of_lt_succ lt))))) (at3_ o24))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_5_0 | c0_5_0
              · have at0_ := nonneg_at [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := eq_at [n_4, (merge_sort (n_4 + 2))]
                have at3_ := eq_at [n_4, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]
                have at4_ := nonneg_at [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩
                have at5_ := eq_at [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]
                have at6_ := nonneg_at [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) ((fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))) (call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o5))).trans (at2_ o6)))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (at3_ o7) (at3_ o8) (at4_ o9) (flog_from (m := (2 * n_4 + 4)) (c := 2) (at5_ o10) rfl (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o11) (at4_ o12) (at4_ o13) (at4_ o14) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (at5_ o15) (at5_ o16) (at4_ o17) (flog_from (m := (n_4 + 2)) (c := 2) (at5_ o18) rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (ih (n_4 + 3) (at6_ o19) (le_from rfl rfl (at6_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at6_ o21) (at6_ o22)) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at5_ o23) (at5_ o24) (at4_ o25) (flog_from (m := (n_4 + 1)) (c := 2) (at5_ o26) rfl e_l1_))) (ih (n_4 + 2) (at0_ o27) (le_from rfl rfl (at0_ o28)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt))))) (at4_ o31))) ?_
                decide +kernel
              · have at0_ := nonneg_at [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := eq_at [n_4, (merge_sort (n_4 + 2))]
                have at3_ := eq_at [n_4, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]
                have at4_ := nonneg_at [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩
                have at5_ := eq_at [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]
                have at6_ := nonneg_at [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => fun o33 => le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) ((fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))) (call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o5))).trans (at2_ o6)))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (at3_ o7) (at3_ o8) (at4_ o9) (flog_from (m := (2 * n_4 + 4)) (c := 2) (at5_ o10) rfl (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o11) (at4_ o12) (at4_ o13) (at4_ o14) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at5_ o15))))))) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (at5_ o16) (at5_ o17) (at4_ o18) (flog_from (m := (n_4 + 2)) (c := 2) (at5_ o19) rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at5_ o20)))))) (ih (n_4 + 3) (at6_ o21) (le_from rfl rfl (at6_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at6_ o23) (at6_ o24)) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at5_ o25) (at5_ o26) (at4_ o27) (flog_from (m := (n_4 + 1)) (c := 2) (at5_ o28) rfl e_l1_))) (ih (n_4 + 2) (at0_ o29) (le_from rfl rfl (at0_ o30)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at0_ o31) (at0_ o32)) (Nat.le_of_lt_succ lt))))) (at4_ o33))) ?_
                decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => le_from ((merge_sort.run (1 + (1 + (2 * 0 + 1))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (add_from ((call1 merge_sort (x := 1) ((fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 2) ((sub_from rfl (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl (at0_ o5))).trans (at0_ o6))).trans (by decide +kernel : (merge_sort 2) = 1))) rfl))) (mul_from rfl (clog_from (m := 3) (c := 2) (at0_ o7) (at0_ o8) (of_decide_eq_true o9) (flog_from (m := 2) (c := 2) (at0_ o10) rfl (flog_number 1 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))))) (of_decide_eq_true o14)) ?_
                decide +kernel
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)) := by
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
      have at0_ := nonneg_at [n_2] [(merge_sort (n_2 + 2))] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (merge_sort (n_2 + 2))])
      have at0_ := eq_at [n_2]
      have at1_ := eq_at [n_2, (merge_sort (n_2 + 2))]
      have at2_ := nonneg_at [n_2, l1_] [(merge_sort (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩
      have at3_ := eq_at [n_2, l1_, (merge_sort (n_2 + 2))]
      have at4_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from (call1 merge_sort (x := (n_2 + 2)) (at0_ o1)) (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at1_ o2) (at1_ o3) (at2_ o4) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o5) rfl e_l1_))) (of_rest (fact_from rfl (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at3_ o6) (at3_ o7) (at2_ o8) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o9) rfl e_l1_))) (Steps.lemma_1_1 (n_2 + 2) (at4_ o10) (le_from rfl rfl (at4_ o11)))) (at2_ o12))) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · have at0_ := eq_at []
        refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 merge_sort (x := 1) (at0_ o1)).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl (clog_one (at0_ o2))) (of_decide_eq_true o3)) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end merge_sort.upper
