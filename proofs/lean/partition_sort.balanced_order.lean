import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.balanced_order
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The claim `partition_sort.balanced_order`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))))
end partition_sort.balanced_order

namespace partition_sort.balanced_order
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_balanced.size n < bound → (partition_sort_balanced n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((partition_sort_balanced.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (at0_ o3) (at0_ o4) (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7)))) (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o8) (at0_ o9) (flog_number 0 rfl (of_decide_eq_true o10) (of_decide_eq_true o11) (of_decide_eq_true o12))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o13) ((flog_from (m := 1) (c := 2) (at0_ o14) (at0_ o15) (flog_number 0 rfl (of_decide_eq_true o16) (of_decide_eq_true o17) (of_decide_eq_true o18))).trans (at0_ o19)) (ipow_number 0 rfl)))) (of_decide_eq_true o20) (of_decide_eq_true o21)) ?_
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
                have at2_ := eq_at [n_4, l1_]
                have at3_ := eq_at [n_4, l1_, p1_]
                have at4_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => fun o53 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) ((fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_)) (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o11) (at2_ o12) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o13) ((flog_from (m := (n_4 + 1)) (c := 2) (at2_ o14) (at2_ o15) e_l1_).trans (at3_ o16)) e_p1_)))))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o17))).trans (at3_ o18))).trans ((ih (n_4 + 2) (at4_ o19) (le_from rfl rfl (at4_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at4_ o21) (at4_ o22)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at3_ o23) (at3_ o24) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at3_ o25) (at3_ o26) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o27) ((flog_from (m := (n_4 + 2)) (c := 2) (at3_ o28) (at3_ o29) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (at3_ o30)) e_p1_)))))))) (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o31) (at3_ o32) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o33) (at4_ o34) (at4_ o35) (at4_ o36) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o37) (at3_ o38) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o39) (at4_ o40) (at4_ o41) (at4_ o42) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o43) ((flog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o44) (at3_ o45) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o46) (at4_ o47) (at4_ o48) (at4_ o49) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))).trans (at3_ o50)) (ipow_sum (by decide) (at4_ o51) (ipow_number 1 rfl) e_p1_)))) (at4_ o52) (at4_ o53)) ?_
                decide +kernel
              · have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have at0_ := nonneg_at [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩
                obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have at0_ := nonneg_at [n_4] [] ⟨h_n_4, trivial⟩
                have at1_ := eq_at [n_4]
                have at2_ := eq_at [n_4, l1_]
                have at3_ := eq_at [n_4, l1_, p1_]
                have at4_ := nonneg_at [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => also fun o58 => also fun o59 => also fun o60 => also fun o61 => also fun o62 => also fun o63 => also fun o64 => also fun o65 => also fun o66 => also fun o67 => also fun o68 => also fun o69 => fun o70 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) ((fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_4 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_)) (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (at2_ o11) (at2_ o12) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o13) ((flog_from (m := (n_4 + 1)) (c := 2) (at2_ o14) (at2_ o15) e_l1_).trans (at3_ o16)) e_p1_)))))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o17))).trans (at3_ o18))).trans ((ih (n_4 + 2) (at4_ o19) (le_from rfl rfl (at4_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (at4_ o21) (at4_ o22)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at3_ o23) (at3_ o24) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o25))))) (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (at3_ o26) (at3_ o27) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o28)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o29) ((flog_from (m := (n_4 + 2)) (c := 2) (at3_ o30) (at3_ o31) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o32)))).trans (at3_ o33)) (ipow_sum (by decide) (at4_ o34) (ipow_number 1 rfl) e_p1_))))))))) (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o35) (at3_ o36) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o37) (at4_ o38) (at4_ o39) (at4_ o40) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o41)))))) (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o42) (at3_ o43) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o44) (at4_ o45) (at4_ o46) (at4_ o47) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o48))))))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at3_ o49) ((flog_from (m := (2 * n_4 + 4)) (c := 2) (at3_ o50) (at3_ o51) (flog_level (m := (n_4 + 2)) 1 rfl (at4_ o52) (at4_ o53) (at4_ o54) (at4_ o55) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o56))))).trans (at3_ o57)) (ipow_sum (by decide) (at4_ o58) (ipow_number 2 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (n_4 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_4 + 2)) (at4_ o59) (at4_ o60); rw [(show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (at3_ o61))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at3_ o62) (ipow_sum (by decide) (at4_ o63) (ipow_number 1 rfl) e_p1_)).trans (at3_ o64))] at h; exact h) (at4_ o65)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_4 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_4 + 1)) (at4_ o66) (at4_ o67); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at3_ o68) e_p1_).trans (at3_ o69))] at h; exact h) (at4_ o70))) ?_
                decide +kernel
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => fun o25 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * 0 + 0))) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := 0) ((fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (partition_sort_balanced 0) = 0))) ((call1 partition_sort_balanced (x := 1) ((sub_from rfl (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o5))).trans (at0_ o6))).trans (by decide +kernel : (partition_sort_balanced 1) = 0))))) (sub_from (add_from (add_from rfl (flog_from (m := 2) (c := 2) (at0_ o7) (at0_ o8) (flog_number 1 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11)))) (mul_from rfl (flog_from (m := 2) (c := 2) (at0_ o12) (at0_ o13) (flog_number 1 rfl (of_decide_eq_true o14) (of_decide_eq_true o15) (of_decide_eq_true o16))))) (mul_from rfl (ipow_from (b := 2) (y := (1)) (at0_ o17) ((flog_from (m := 2) (c := 2) (at0_ o18) (at0_ o19) (flog_number 1 rfl (of_decide_eq_true o20) (of_decide_eq_true o21) (of_decide_eq_true o22))).trans (at0_ o23)) (ipow_number 1 rfl)))) (of_decide_eq_true o24) (of_decide_eq_true o25)) ?_
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
            have at2_ := eq_at [n_3, l1_]
            have at3_ := eq_at [n_3, l1_, p1_]
            have at4_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => fun o53 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at2_ o11) (at2_ o12) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o13) ((flog_from (m := (n_3 + 1)) (c := 2) (at2_ o14) (at2_ o15) e_l1_).trans (at3_ o16)) e_p1_)))))) ((call1 partition_sort_balanced (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o17))).trans (at3_ o18))).trans ((ih (n_3 + 1) (at4_ o19) (le_from rfl rfl (at4_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at4_ o21) (at4_ o22)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o23) (at3_ o24) e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o25) (at3_ o26) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o27) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o28) (at3_ o29) e_l1_).trans (at3_ o30)) e_p1_)))))))) (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at3_ o31) (at3_ o32) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o33) (at4_ o34) (at4_ o35) (at4_ o36) e_l1_))) (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at3_ o37) (at3_ o38) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o39) (at4_ o40) (at4_ o41) (at4_ o42) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o43) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (at3_ o44) (at3_ o45) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o46) (at4_ o47) (at4_ o48) (at4_ o49) e_l1_)).trans (at3_ o50)) (ipow_sum (by decide) (at4_ o51) (ipow_number 1 rfl) e_p1_)))) (at4_ o52) (at4_ o53)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_balanced n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (partition_sort_balanced.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => lt_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at0_ o1) (at0_ o2) e_l1_)) (at1_ o3)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_sort_balanced n)) ≤ (1 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    have at0_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := eq_at [n_1, l1_]
    have at3_ := eq_at [n_1, l1_, p1_]
    have at4_ := nonneg_at [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from (mul_from rfl ((call1 partition_sort_balanced (x := (n_1 + 2)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 2) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at0_ o4) (at0_ o5) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at2_ o6) (at2_ o7) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o8) ((flog_from (m := (n_1 + 2)) (c := 2) (at2_ o9) (at2_ o10) e_l1_).trans (at3_ o11)) (ipow_sum (by decide) (at4_ o12) (ipow_number 1 rfl) e_p1_))))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at3_ o13) (at3_ o14) e_l1_))) (at4_ o15)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (partition_sort_balanced n)) ≤ (1 * (n * (flog n 2)))) :=
  fun n h_start k0 k1 => ⟨Steps.part_1_O_positive n k0 k1 h_start, Steps.part_1_O_bound n k0 k1 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (partition_sort_balanced n) ≤ p₀ * (n * (flog n 2)))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((8 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 6) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 8)) (b := 2) 3 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 8) 2 = (l1_ + 3) := e_l1_.trans (by ring [n_2, l1_])
      have at0_ := eq_at [n_2]
      have at1_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      refine computed (also fun o1 => also fun o2 => fun o3 => lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_2 + 8)) (c := 2) (at0_ o1) (at0_ o2) e_l1_) rfl)) (at1_ o3)) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((8 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (partition_sort_balanced n)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 6) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 8)) (b := 2) 3 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 8) 2 = (l1_ + 3) := e_l1_.trans (by ring [n_2, l1_])
      have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      have at0_ := eq_at [n_2]
      have at1_ := eq_at [n_2, l1_]
      have at2_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      have at3_ := eq_at [n_2, l1_, p1_]
      have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_2 + 8)) (c := 2) (at0_ o1) (at0_ o2) e_l1_) rfl))) (mul_from rfl ((call1 partition_sort_balanced (x := (n_2 + 8)) (at1_ o3)).trans ((Steps.lemma_1_1 (n_2 + 8) (at2_ o4) (le_from rfl rfl (at2_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 8)) (c := 2) (at1_ o6) (at1_ o7) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 8)) (c := 2) (at1_ o8) (at1_ o9) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((3 + l1_))) (at3_ o10) ((flog_from (m := (n_2 + 8)) (c := 2) (at1_ o11) (at1_ o12) e_l1_).trans (at3_ o13)) (ipow_sum (by decide) (at4_ o14) (ipow_number 3 rfl) e_p1_))))))) (of_rest (mul_nonneg (show (0 : Int) ≤ 8 from (at4_ o15)) (show (0 : Int) ≤ (n_2 + 8) - (8 * p1_ + 8 * l1_ + 8) from by have h := pow_flog (b := 2) (n := (n_2 + 8)) (at4_ o16) (at4_ o17); rw [e_l1_, (show ipow 2 (l1_ + 3) = (8 * p1_ + 8 * l1_ + 8) from (ipow_from (b := 2) (y := ((3 + l1_))) rfl (at3_ o18) (ipow_sum (by decide) (at4_ o19) (ipow_number 3 rfl) e_p1_)).trans (at3_ o20))] at h; exact h)) (at4_ o21))) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_3_Omega : ∀ n : Int, 8 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (partition_sort_balanced n))) :=
  fun n h_start k0 k1 => ⟨Steps.part_3_Omega_positive n k0 k1 h_start, Steps.part_3_Omega_bound n k0 k1 h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (partition_sort_balanced n))) := ⟨1, 4, 8, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact above_of (by decide) (two_of hs hn) (Steps.part_2 n k0 (two_of hs hn)) hp k.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact below_of (by decide) (two_of hs hn) (Steps.part_4 n k0 (two_of hs hn)) hp k.2
theorem proof : Statement := ⟨partition_sort_balanced.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end partition_sort.balanced_order
