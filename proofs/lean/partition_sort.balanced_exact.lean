import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.balanced_exact
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The claim `partition_sort.balanced_exact`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end partition_sort.balanced_exact

namespace partition_sort.balanced_exact
theorem partition_sort_balanced.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_balanced.size n' < partition_sort_balanced.size n → f₁ n' = f₂ n') → partition_sort_balanced.body f₁ n = partition_sort_balanced.body f₂ n := by
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
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from rfl (agree1 (x := n_2) ((fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih n_2 (at0_ o4) (magnitude_lt (a := n_2) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 1) (at0_ o9) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 1) (at0_ o9) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem partition_sort_balanced.ends : partition_sort_balanced.Ends := fun f g (x : Int) d ih =>
  partition_sort_balanced.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_sort_balanced.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0 => fix_eq partition_sort_balanced.ends n k0

theorem partition_sort_balanced.run : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0 => (partition_sort_balanced.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_balanced.size n < bound → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2)) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((partition_sort_balanced.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (add_from (sub_from (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o3) (at0_ o4) (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o8) ((flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))).trans (at0_ o14)) (ipow_number 0 rfl)))) rfl) (of_decide_eq_true o15) (of_decide_eq_true o16)) ?_
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
              rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_5_0 | c0_5_0
              · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := eq_at [n_4, l1_, p1_]
                have at3_ := eq_at [n_4, l1_]
                have at4_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) ((fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))) rfl)))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_4 + 2) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o23) ((flog_from (m := (n_4 + 2)) (c := 2) (at2_ o24) (at2_ o25) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (at2_ o26)) e_p1_))) rfl)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o27) (at2_ o28) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o29) (at4_ o30) (at4_ o31) (at4_ o32) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o33) ((flog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o34) (at2_ o35) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o36) (at4_ o37) (at4_ o38) (at4_ o39) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))).trans (at2_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) rfl) (at4_ o42) (at4_ o43)) ?_
                decide +kernel
              · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := eq_at [n_4, l1_, p1_]
                have at3_ := eq_at [n_4, l1_]
                have at4_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => fun o58 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) ((fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_4 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))) rfl)))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_4 + 2) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o23))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o24) ((flog_from (m := (n_4 + 2)) (c := 2) (at2_ o25) (at2_ o26) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o27)))).trans (at2_ o28)) (ipow_sum (by decide) (at4_ o29) (ipow_number 1 rfl) e_p1_)))) rfl)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o30) (at2_ o31) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o32) (at4_ o33) (at4_ o34) (at4_ o35) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o36)))))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at2_ o37) ((flog_from (m := (2 * n_4 + 4)) (c := 2) (at2_ o38) (at2_ o39) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o40) (at4_ o41) (at4_ o42) (at4_ o43) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o44))))).trans (at2_ o45)) (ipow_sum (by decide) (at4_ o46) (ipow_number 2 rfl) e_p1_)))) rfl) (of_rest (show (0 : Int) ≤ (n_4 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_4 + 2)) (at4_ o47) (at4_ o48); rw [(show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at2_ o49))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o50) (ipow_sum (by decide) (at4_ o51) (ipow_number 1 rfl) e_p1_)).trans (at2_ o52))] at h; exact h) (at4_ o53)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_4 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_4 + 1)) (at4_ o54) (at4_ o55); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at2_ o56) e_p1_).trans (at2_ o57))] at h; exact h) (at4_ o58))) ?_
                decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := 0) ((fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (partition_sort_balanced 0) = 0))) ((call1 partition_sort_balanced (x := 1) ((sub_from rfl (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o5))).trans (at0_ o6))).trans (by decide +kernel : (partition_sort_balanced 1) = 0))))) (add_from (sub_from (mul_from rfl (flog_from (m := 2) (c := 2) (at0_ o7) (at0_ o8) (flog_number 1 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11)))) (mul_from rfl (ipow_from (b := 2) (y := (1)) (at0_ o12) ((flog_from (m := 2) (c := 2) (at0_ o13) (at0_ o14) (flog_number 1 rfl (of_decide_eq_true o15) (of_decide_eq_true o16) (of_decide_eq_true o17))).trans (at0_ o18)) (ipow_number 1 rfl)))) rfl) (of_decide_eq_true o19) (of_decide_eq_true o20)) ?_
                decide +kernel
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have at0_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := eq_at [n_3, l1_, p1_]
            have at3_ := eq_at [n_3, l1_]
            have at4_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))) rfl)))) ((call1 partition_sort_balanced (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 1) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at2_ o21) (at2_ o22) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o23) ((flog_from (m := (n_3 + 1)) (c := 2) (at2_ o24) (at2_ o25) e_l1_).trans (at2_ o26)) e_p1_))) rfl)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o27) (at2_ o28) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o29) (at4_ o30) (at4_ o31) (at4_ o32) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o33) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o34) (at2_ o35) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o36) (at4_ o37) (at4_ o38) (at4_ o39) e_l1_)).trans (at2_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) rfl) (at4_ o42) (at4_ o43)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (partition_sort_balanced.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    have at0_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := eq_at [n_1, l1_, p1_]
    have at3_ := eq_at [n_1, l1_]
    have at4_ := nonneg_at [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from ((call1 partition_sort_balanced (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at0_ o4) (at0_ o5) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o6) ((flog_from (m := (n_1 + 1)) (c := 2) (at3_ o7) (at3_ o8) e_l1_).trans (at2_ o9)) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o12) ((flog_from (m := (n_1 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at2_ o15)) e_p1_))) rfl) (at4_ o16) (at4_ o17)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨partition_sort_balanced.ends, Steps.part_1⟩
end partition_sort.balanced_exact
