import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.exact
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.exact`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1))
end merge_sort.exact

namespace merge_sort.exact
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1)) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((merge_sort.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (add_from (sub_from (mul_from rfl (clog_one (at0_ o3))) (ipow_from (b := 2) (y := (0)) (at0_ o4) ((clog_one (at0_ o5)).trans (at0_ o6)) (ipow_number 0 rfl))) rfl) (of_decide_eq_true o7) (of_decide_eq_true o8)) ?_
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
              have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              have at1_ := eq_at [n_4]
              have at2_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
              have at3_ := eq_at [n_4, l1_]
              have at4_ := eq_at [n_4, l1_, p1_]
              have at5_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => fun o57 => eq_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_4 + 2)) ((fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o13) ((clog_from (m := (n_4 + 2)) (c := 2) (at3_ o14) (at3_ o15) (at2_ o16) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o17) rfl e_l1_)).trans (at4_ o18)) (ipow_sum (by decide) (at5_ o19) (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 merge_sort (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl (at1_ o20))).trans (at4_ o21))).trans ((ih (n_4 + 2) (at5_ o22) (le_from rfl rfl (at5_ o23)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at5_ o24) (at5_ o25)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at4_ o26) (at4_ o27) (at5_ o28) (flog_from (m := (n_4 + 1)) (c := 2) (at4_ o29) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o30) ((clog_from (m := (n_4 + 2)) (c := 2) (at4_ o31) (at4_ o32) (at5_ o33) (flog_from (m := (n_4 + 1)) (c := 2) (at4_ o34) rfl e_l1_)).trans (at4_ o35)) (ipow_sum (by decide) (at5_ o36) (ipow_number 1 rfl) e_p1_))) rfl)))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (at4_ o37) (at4_ o38) (at5_ o39) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at4_ o40) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at5_ o41) (at5_ o42) (at5_ o43) (at5_ o44) e_l1_)))) (ipow_from (b := 2) (y := ((2 + l1_))) (at4_ o45) ((clog_from (m := (2 * n_4 + 4)) (c := 2) (at4_ o46) (at4_ o47) (at5_ o48) (flog_from (m := (2 * n_4 + 3)) (c := 2) (at4_ o49) rfl (flog_level (m := (n_4 + 1)) 1 rfl (at5_ o50) (at5_ o51) (at5_ o52) (at5_ o53) e_l1_))).trans (at4_ o54)) (ipow_sum (by decide) (at5_ o55) (ipow_number 2 rfl) e_p1_))) rfl) (at5_ o56) (at5_ o57)) ?_
              decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((merge_sort.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (add_from ((call1 merge_sort (x := 1) ((fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl (at0_ o5))).trans (at0_ o6))).trans (by decide +kernel : (merge_sort 1) = 0))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := 2) (c := 2) (at0_ o7) (at0_ o8) (of_decide_eq_true o9) (flog_from (m := 1) (c := 2) (at0_ o10) rfl (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))))) (ipow_from (b := 2) (y := (1)) (at0_ o14) ((clog_from (m := 2) (c := 2) (at0_ o15) (at0_ o16) (of_decide_eq_true o17) (flog_from (m := 1) (c := 2) (at0_ o18) rfl (flog_number 0 rfl (of_decide_eq_true o19) (of_decide_eq_true o20) (of_decide_eq_true o21)))).trans (at0_ o22)) (ipow_number 1 rfl))) rfl) (of_decide_eq_true o23) (of_decide_eq_true o24)) ?_
                decide +kernel
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
              rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_5_0 | c0_5_0
              · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                have at3_ := eq_at [n_4, l1_]
                have at4_ := eq_at [n_4, l1_, p1_]
                have at5_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => fun o57 => eq_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_4 + 2)) ((fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o13) ((clog_from (m := (n_4 + 2)) (c := 2) (at3_ o14) (at3_ o15) (at2_ o16) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o17) rfl e_l1_)).trans (at4_ o18)) (ipow_sum (by decide) (at5_ o19) (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o20))).trans (at4_ o21))).trans ((ih (n_4 + 3) (at5_ o22) (le_from rfl rfl (at5_ o23)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at5_ o24) (at5_ o25)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (at4_ o26) (at4_ o27) (at5_ o28) (flog_from (m := (n_4 + 2)) (c := 2) (at4_ o29) rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o30) ((clog_from (m := (n_4 + 3)) (c := 2) (at4_ o31) (at4_ o32) (at5_ o33) (flog_from (m := (n_4 + 2)) (c := 2) (at4_ o34) rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))).trans (at4_ o35)) (ipow_sum (by decide) (at5_ o36) (ipow_number 1 rfl) e_p1_))) rfl)))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (at4_ o37) (at4_ o38) (at5_ o39) (flog_from (m := (2 * n_4 + 4)) (c := 2) (at4_ o40) rfl (flog_level (m := (n_4 + 2)) 1 rfl (at5_ o41) (at5_ o42) (at5_ o43) (at5_ o44) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) (ipow_from (b := 2) (y := ((2 + l1_))) (at4_ o45) ((clog_from (m := (2 * n_4 + 5)) (c := 2) (at4_ o46) (at4_ o47) (at5_ o48) (flog_from (m := (2 * n_4 + 4)) (c := 2) (at4_ o49) rfl (flog_level (m := (n_4 + 2)) 1 rfl (at5_ o50) (at5_ o51) (at5_ o52) (at5_ o53) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))).trans (at4_ o54)) (ipow_sum (by decide) (at5_ o55) (ipow_number 2 rfl) e_p1_))) rfl) (at5_ o56) (at5_ o57)) ?_
                decide +kernel
              · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                have at3_ := eq_at [n_4, l1_]
                have at4_ := eq_at [n_4, l1_, p1_]
                have at5_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => also fun o58 => also fun o59 => also fun o60 => also fun o61 => also fun o62 => also fun o63 => also fun o64 => also fun o65 => also fun o66 => also fun o67 => also fun o68 => also fun o69 => also fun o70 => fun o71 => eq_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_4 + 2)) ((fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 2) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (at1_ o9) (at1_ o10) (at2_ o11) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o13) ((clog_from (m := (n_4 + 2)) (c := 2) (at3_ o14) (at3_ o15) (at2_ o16) (flog_from (m := (n_4 + 1)) (c := 2) (at3_ o17) rfl e_l1_)).trans (at4_ o18)) (ipow_sum (by decide) (at5_ o19) (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl (at1_ o20))).trans (at4_ o21))).trans ((ih (n_4 + 3) (at5_ o22) (le_from rfl rfl (at5_ o23)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (at5_ o24) (at5_ o25)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (at4_ o26) (at4_ o27) (at5_ o28) (flog_from (m := (n_4 + 2)) (c := 2) (at4_ o29) rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at4_ o30)))))) (ipow_from (b := 2) (y := ((2 + l1_))) (at4_ o31) ((clog_from (m := (n_4 + 3)) (c := 2) (at4_ o32) (at4_ o33) (at5_ o34) (flog_from (m := (n_4 + 2)) (c := 2) (at4_ o35) rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at4_ o36))))).trans (at4_ o37)) (ipow_sum (by decide) (at5_ o38) (ipow_number 2 rfl) e_p1_))) rfl)))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (at4_ o39) (at4_ o40) (at5_ o41) (flog_from (m := (2 * n_4 + 4)) (c := 2) (at4_ o42) rfl (flog_level (m := (n_4 + 2)) 1 rfl (at5_ o43) (at5_ o44) (at5_ o45) (at5_ o46) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at4_ o47))))))) (ipow_from (b := 2) (y := ((3 + l1_))) (at4_ o48) ((clog_from (m := (2 * n_4 + 5)) (c := 2) (at4_ o49) (at4_ o50) (at5_ o51) (flog_from (m := (2 * n_4 + 4)) (c := 2) (at4_ o52) rfl (flog_level (m := (n_4 + 2)) 1 rfl (at5_ o53) (at5_ o54) (at5_ o55) (at5_ o56) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at4_ o57)))))).trans (at4_ o58)) (ipow_sum (by decide) (at5_ o59) (ipow_number 3 rfl) e_p1_))) rfl) (of_rest (show (0 : Int) ≤ (n_4 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_4 + 2)) (at5_ o60) (at5_ o61); rw [(show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at4_ o62))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at4_ o63) (ipow_sum (by decide) (at5_ o64) (ipow_number 1 rfl) e_p1_)).trans (at4_ o65))] at h; exact h) (at5_ o66)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_4 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_4 + 1)) (at5_ o67) (at5_ o68); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at4_ o69) e_p1_).trans (at4_ o70))] at h; exact h) (at5_ o71))) ?_
                decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((merge_sort.run (1 + (1 + (2 * 0 + 1))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (add_from ((call1 merge_sort (x := 1) ((fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 2) ((sub_from rfl (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl (at0_ o5))).trans (at0_ o6))).trans (by decide +kernel : (merge_sort 2) = 1))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := 3) (c := 2) (at0_ o7) (at0_ o8) (of_decide_eq_true o9) (flog_from (m := 2) (c := 2) (at0_ o10) rfl (flog_number 1 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))))) (ipow_from (b := 2) (y := (2)) (at0_ o14) ((clog_from (m := 3) (c := 2) (at0_ o15) (at0_ o16) (of_decide_eq_true o17) (flog_from (m := 2) (c := 2) (at0_ o18) rfl (flog_number 1 rfl (of_decide_eq_true o19) (of_decide_eq_true o20) (of_decide_eq_true o21)))).trans (at0_ o22)) (ipow_number 2 rfl))) rfl) (of_decide_eq_true o23) (of_decide_eq_true o24)) ?_
                decide +kernel
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) := by
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
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      have at0_ := eq_at [n_2]
      have at1_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at2_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      have at3_ := eq_at [n_2, l1_]
      have at4_ := eq_at [n_2, l1_, p1_]
      have at5_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((call1 merge_sort (x := (n_2 + 2)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_2 + 2) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at0_ o4) (at0_ o5) (at2_ o6) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o7) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o8) ((clog_from (m := (n_2 + 2)) (c := 2) (at3_ o9) (at3_ o10) (at2_ o11) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o12) rfl e_l1_)).trans (at4_ o13)) (ipow_sum (by decide) (at5_ o14) (ipow_number 1 rfl) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o15) (at4_ o16) (at5_ o17) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o18) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o19) ((clog_from (m := (n_2 + 2)) (c := 2) (at4_ o20) (at4_ o21) (at5_ o22) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o23) rfl e_l1_)).trans (at4_ o24)) (ipow_sum (by decide) (at5_ o25) (ipow_number 1 rfl) e_p1_))) rfl) (at5_ o26) (at5_ o27)) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · have at0_ := eq_at []
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((call1 merge_sort (x := 1) (at0_ o1)).trans (by decide +kernel : (merge_sort 1) = 0)) (add_from (sub_from (mul_from rfl (clog_one (at0_ o2))) (ipow_from (b := 2) (y := (0)) (at0_ o3) ((clog_one (at0_ o4)).trans (at0_ o5)) (ipow_number 0 rfl))) rfl) (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end merge_sort.exact
