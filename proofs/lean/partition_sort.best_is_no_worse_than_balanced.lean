import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.best_is_no_worse_than_balanced
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The relation `partition_sort_best`. -/
def partition_sort_best.body (partition_sort_best : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (minRange 0 n 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best ((n - 1) - i)))))))
def partition_sort_best.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_best.size (n : Int) : Nat := magnitude n
def partition_sort_best.step (f : Int → Int) (x : Int) : Int := partition_sort_best.body (fun n => f n) x
def partition_sort_best (n : Int) : Int := fix (fun (x : Int) => partition_sort_best.size x) partition_sort_best.step n
/-- The recursion of `partition_sort_best` ends. -/
def partition_sort_best.Ends : Prop := Falls (fun (x : Int) => partition_sort_best.Domain x) (fun x => partition_sort_best.size x) partition_sort_best.step

/-- The claim `partition_sort.best_is_no_worse_than_balanced`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ (partition_sort_best.Ends) ∧ (∀ n : Int, 0 ≤ n → (partition_sort_best n) ≤ (partition_sort_balanced n))
end partition_sort.best_is_no_worse_than_balanced

namespace partition_sort.best_is_no_worse_than_balanced
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

theorem partition_sort_best.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_best.size n' < partition_sort_best.size n → f₁ n' = f₂ n') → partition_sort_best.body f₁ n = partition_sort_best.body f₂ n := by
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
    have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → ((«f₁» (0 + 1 * i_2)) + («f₁» (((2 + n_1) - 1) - (0 + 1 * i_2)))) = ((«f₂» (0 + 1 * i_2)) + («f₂» (((2 + n_1) - 1) - (0 + 1 * i_2)))) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      have v1_3_0 := start h_i_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [n_1]
        have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (add_from (agree1 (x := 0) (at0_ o1) (ih 0 (at1_ o2) (magnitude_lt (a := 0) (b := (2 + n_1)) (at1_ o3) (at1_ o4)))) (agree1 (x := (n_1 + 1)) (at0_ o5) (ih (n_1 + 1) (at1_ o6) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at1_ o7) (at1_ o8)))))) ?_
        decide +kernel
      obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_0
      obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
      have at0_ := eq_at [i_3, n_4]
      have at1_ := nonneg_at [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (add_from (agree1 (x := (i_3 + 1)) (at0_ o1) (ih (i_3 + 1) (at1_ o2) (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) (at1_ o3) (at1_ o4)))) (agree1 (x := n_4) (at0_ o5) (ih n_4 (at1_ o6) (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) (at1_ o7) (at1_ o8)))))) ?_
      decide +kernel
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => fun o2 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (minRange_congr (by decide) (nonempty_from rfl rfl (at0_ o2)) same_i_2)))) ?_
    decide +kernel
theorem partition_sort_best.ends : partition_sort_best.Ends := fun f g (x : Int) d ih =>
  partition_sort_best.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_sort_best.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_best n = (if (n ≤ 1) then 0 else ((n - 1) + (minRange 0 n 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best ((n - 1) - i))))))) :=
  fun n k0 => fix_eq partition_sort_best.ends n k0

theorem partition_sort_balanced.run : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0 => (partition_sort_balanced.eq n k0)
theorem partition_sort_best.run : ∀ (n : Int), (0 ≤ n) → partition_sort_best n = (if (n ≤ 1) then 0 else ((n - 1) + (minRange 0 n 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best ((n - 1) - i))))))) :=
  fun n k0 => (partition_sort_best.eq n k0)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_sort_best.size n < bound → (partition_sort_best n) ≤ (partition_sort_balanced n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from ((partition_sort_best.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) ((call1 partition_sort_balanced (x := 0) (at0_ o3)).trans (by decide +kernel : (partition_sort_balanced 0) = 0)) (of_decide_eq_true o4)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from ((partition_sort_best.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) ((call1 partition_sort_balanced (x := 1) (at0_ o3)).trans (by decide +kernel : (partition_sort_balanced 1) = 0)) (of_decide_eq_true o4)) ?_
          decide +kernel
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
          rcases total (n_2 - 1) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
            · have at0_ := nonneg_at [n_3] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              have at0_ := nonneg_at [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))]
              have at2_ := nonneg_at [n_3] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩
              have at3_ := nonneg_at [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩
              have at4_ := eq_at [n_3, l1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))]
              have at5_ := eq_at [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))]
              have at6_ := nonneg_at [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              have at7_ := nonneg_at [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1)), (partition_sort_best (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              have at8_ := eq_at [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1))]
              have at9_ := eq_at [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1)), (partition_sort_best (n_3 + 2))]
              have at10_ := nonneg_at [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => also fun o58 => fun o59 => le_from ((partition_sort_best.run (2 + (2 * (1 + n_3) + 0)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) ((call1 partition_sort_balanced (x := (2 * n_3 + 4)) (at1_ o3)).trans ((Steps.lemma_1_1 (2 * n_3 + 4) (at2_ o4) (le_from rfl rfl (at2_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) (at1_ o6) (at1_ o7) (flog_level (m := (n_3 + 2)) 1 rfl (at3_ o8) (at3_ o9) (at3_ o10) (at3_ o11) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) (at4_ o12) (at4_ o13) (flog_level (m := (n_3 + 2)) 1 rfl (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at5_ o18) ((flog_from (m := (2 * n_3 + 4)) (c := 2) (at4_ o19) (at4_ o20) (flog_level (m := (n_3 + 2)) 1 rfl (at3_ o21) (at3_ o22) (at3_ o23) (at3_ o24) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))).trans (at5_ o25)) (ipow_sum (by decide) (at6_ o26) (ipow_number 1 rfl) e_p1_)))))) (of_rest (add_nonneg (add_nonneg (below_from (minRange_le (x := (n_3 + 1)) (a := 0) (b := (2 + (2 * (1 + n_3) + 0))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))) (by decide) (at7_ o27) (index_to rfl rfl (at7_ o28))) (add_from (call1 partition_sort_best (x := (n_3 + 1)) (at5_ o29)) (call1 partition_sort_best (x := (n_3 + 2)) (at8_ o30)))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 2)) (at9_ o31)).trans ((Steps.lemma_1_1 (n_3 + 2) (at7_ o32) (le_from rfl rfl (at7_ o33))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at9_ o34) (at9_ o35) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at9_ o36) (at9_ o37) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at9_ o38) ((flog_from (m := (n_3 + 2)) (c := 2) (at9_ o39) (at9_ o40) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (at9_ o41)) e_p1_))))) (ih (n_3 + 2) (at10_ o42) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (2 + (2 * (1 + n_3) + 0))) (at10_ o43) (at10_ o44)) (Nat.le_of_lt_succ lt))))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) (at9_ o45)).trans ((Steps.lemma_1_1 (n_3 + 1) (at7_ o46) (le_from rfl rfl (at7_ o47))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at9_ o48) (at9_ o49) e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at9_ o50) (at9_ o51) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at9_ o52) ((flog_from (m := (n_3 + 1)) (c := 2) (at9_ o53) (at9_ o54) e_l1_).trans (at9_ o55)) e_p1_))))) (ih (n_3 + 1) (at6_ o56) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (2 + (2 * (1 + n_3) + 0))) (at6_ o57) (at6_ o58)) (Nat.le_of_lt_succ lt))))) (at7_ o59))) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              have at0_ := nonneg_at [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))]
              have at2_ := nonneg_at [n_3] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩
              have at3_ := nonneg_at [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩
              have at4_ := eq_at [n_3, l1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))]
              have at5_ := eq_at [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))]
              have at6_ := nonneg_at [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              have at7_ := nonneg_at [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1)), (partition_sort_best (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              have at8_ := eq_at [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1))]
              have at9_ := eq_at [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1)), (partition_sort_best (n_3 + 2))]
              have at10_ := nonneg_at [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => also fun o57 => also fun o58 => also fun o59 => also fun o60 => also fun o61 => also fun o62 => also fun o63 => also fun o64 => also fun o65 => also fun o66 => also fun o67 => also fun o68 => also fun o69 => also fun o70 => also fun o71 => fun o72 => le_from ((partition_sort_best.run (2 + (2 * (1 + n_3) + 0)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) ((call1 partition_sort_balanced (x := (2 * n_3 + 4)) (at1_ o3)).trans ((Steps.lemma_1_1 (2 * n_3 + 4) (at2_ o4) (le_from rfl rfl (at2_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) (at1_ o6) (at1_ o7) (flog_level (m := (n_3 + 2)) 1 rfl (at3_ o8) (at3_ o9) (at3_ o10) (at3_ o11) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o12)))))) (mul_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) (at4_ o13) (at4_ o14) (flog_level (m := (n_3 + 2)) 1 rfl (at3_ o15) (at3_ o16) (at3_ o17) (at3_ o18) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o19))))))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at5_ o20) ((flog_from (m := (2 * n_3 + 4)) (c := 2) (at4_ o21) (at4_ o22) (flog_level (m := (n_3 + 2)) 1 rfl (at3_ o23) (at3_ o24) (at3_ o25) (at3_ o26) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o27))))).trans (at5_ o28)) (ipow_sum (by decide) (at6_ o29) (ipow_number 2 rfl) e_p1_)))))) (of_rest (add_nonneg (add_nonneg (add_nonneg (below_from (minRange_le (x := (n_3 + 1)) (a := 0) (b := (2 + (2 * (1 + n_3) + 0))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))) (by decide) (at7_ o30) (index_to rfl rfl (at7_ o31))) (add_from (call1 partition_sort_best (x := (n_3 + 1)) (at5_ o32)) (call1 partition_sort_best (x := (n_3 + 2)) (at8_ o33)))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 2)) (at9_ o34)).trans ((Steps.lemma_1_1 (n_3 + 2) (at7_ o35) (le_from rfl rfl (at7_ o36))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at9_ o37) (at9_ o38) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at9_ o39))))) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at9_ o40) (at9_ o41) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at9_ o42)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at9_ o43) ((flog_from (m := (n_3 + 2)) (c := 2) (at9_ o44) (at9_ o45) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at9_ o46)))).trans (at9_ o47)) (ipow_sum (by decide) (at7_ o48) (ipow_number 1 rfl) e_p1_)))))) (ih (n_3 + 2) (at10_ o49) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (2 + (2 * (1 + n_3) + 0))) (at10_ o50) (at10_ o51)) (Nat.le_of_lt_succ lt))))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) (at9_ o52)).trans ((Steps.lemma_1_1 (n_3 + 1) (at7_ o53) (le_from rfl rfl (at7_ o54))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at9_ o55) (at9_ o56) e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at9_ o57) (at9_ o58) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at9_ o59) ((flog_from (m := (n_3 + 1)) (c := 2) (at9_ o60) (at9_ o61) e_l1_).trans (at9_ o62)) e_p1_))))) (ih (n_3 + 1) (at6_ o63) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (2 + (2 * (1 + n_3) + 0))) (at6_ o64) (at6_ o65)) (Nat.le_of_lt_succ lt))))) (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (at7_ o66) (at7_ o67); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at9_ o68))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at9_ o69) (ipow_sum (by decide) (at7_ o70) (ipow_number 1 rfl) e_p1_)).trans (at9_ o71))] at h; exact h)) (at7_ o72))) ?_
              decide +kernel
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := eq_at [(minRange 0 (2 + (2 * 0 + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * 0 + 0)) - 1) - i)))))]
              have at1_ := nonneg_at [] [(minRange 0 (2 + (2 * 0 + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * 0 + 0)) - 1) - i)))))] trivial
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((partition_sort_best.run (2 + (2 * 0 + 0)) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) rfl)) ((call1 partition_sort_balanced (x := 2) (at0_ o3)).trans (by decide +kernel : (partition_sort_balanced 2) = 1)) (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (2 + (2 * 0 + 0))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * 0 + 0)) - 1) - i)))) (by decide) (at1_ o4) (index_to rfl rfl (at1_ o5))) (add_from ((call1 partition_sort_best (x := 0) (at0_ o6)).trans (by decide +kernel : (partition_sort_best 0) = 0)) ((call1 partition_sort_best (x := 1) (at0_ o7)).trans (by decide +kernel : (partition_sort_best 1) = 0)))) (at1_ o8))) ?_
              decide +kernel
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [n_2] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, trivial⟩
          obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))])
          have at0_ := nonneg_at [n_2, l1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, h_l1_, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))])
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))]
          have at2_ := nonneg_at [n_2] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, trivial⟩
          have at3_ := nonneg_at [n_2, l1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, h_l1_, trivial⟩
          have at4_ := eq_at [n_2, l1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))]
          have at5_ := eq_at [n_2, l1_, p1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))]
          have at6_ := nonneg_at [n_2, l1_, p1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
          have at7_ := nonneg_at [n_2, l1_, p1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i))))), (partition_sort_best (n_2 + 1))] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
          have at8_ := eq_at [n_2, l1_, p1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i))))), (partition_sort_best (n_2 + 1))]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => fun o46 => le_from ((partition_sort_best.run (2 + (2 * n_2 + 1)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) rfl)) ((call1 partition_sort_balanced (x := (2 * n_2 + 3)) (at1_ o3)).trans ((Steps.lemma_1_1 (2 * n_2 + 3) (at2_ o4) (le_from rfl rfl (at2_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_2 + 3)) (c := 2) (at1_ o6) (at1_ o7) (flog_level (m := (n_2 + 1)) 1 rfl (at3_ o8) (at3_ o9) (at3_ o10) (at3_ o11) e_l1_))) (mul_from rfl (flog_from (m := (2 * n_2 + 3)) (c := 2) (at4_ o12) (at4_ o13) (flog_level (m := (n_2 + 1)) 1 rfl (at3_ o14) (at3_ o15) (at3_ o16) (at3_ o17) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at5_ o18) ((flog_from (m := (2 * n_2 + 3)) (c := 2) (at4_ o19) (at4_ o20) (flog_level (m := (n_2 + 1)) 1 rfl (at3_ o21) (at3_ o22) (at3_ o23) (at3_ o24) e_l1_)).trans (at5_ o25)) (ipow_sum (by decide) (at6_ o26) (ipow_number 1 rfl) e_p1_)))))) (of_rest (add_nonneg (below_from (minRange_le (x := (n_2 + 1)) (a := 0) (b := (2 + (2 * n_2 + 1))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))) (by decide) (at7_ o27) (index_to rfl rfl (at7_ o28))) (add_from (call1 partition_sort_best (x := (n_2 + 1)) (at5_ o29)) (call1 partition_sort_best (x := (n_2 + 1)) (at8_ o30)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at7_ o31)) (fact_from rfl ((call1 partition_sort_balanced (x := (n_2 + 1)) (at8_ o32)).trans ((Steps.lemma_1_1 (n_2 + 1) (at7_ o33) (le_from rfl rfl (at7_ o34))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at8_ o35) (at8_ o36) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at8_ o37) (at8_ o38) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at8_ o39) ((flog_from (m := (n_2 + 1)) (c := 2) (at8_ o40) (at8_ o41) e_l1_).trans (at8_ o42)) e_p1_))))) (ih (n_2 + 1) (at6_ o43) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at6_ o44) (at6_ o45)) (Nat.le_of_lt_succ lt)))))) (at7_ o46))) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → (partition_sort_best n) ≤ (partition_sort_balanced n) :=
  fun n k0 =>
    (Steps.lemma_2 (partition_sort_best.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (partition_sort_best n) ≤ (partition_sort_balanced n) := by
  intro n_0 h_n_0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [(partition_sort_best (n_1 + 1))] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (partition_sort_best (n_1 + 1))])
    have at0_ := nonneg_at [n_1, l1_] [(partition_sort_best (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_, (partition_sort_best (n_1 + 1))])
    have at0_ := eq_at [n_1]
    have at1_ := eq_at [n_1, (partition_sort_best (n_1 + 1))]
    have at2_ := nonneg_at [n_1] [(partition_sort_best (n_1 + 1))] ⟨h_n_1, trivial⟩
    have at3_ := eq_at [n_1, l1_, (partition_sort_best (n_1 + 1))]
    have at4_ := eq_at [n_1, l1_, p1_, (partition_sort_best (n_1 + 1))]
    have at5_ := nonneg_at [n_1, l1_, p1_] [(partition_sort_best (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    have at6_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => fun o25 => le_from (call1 partition_sort_best (x := (n_1 + 1)) (at0_ o1)) ((call1 partition_sort_balanced (x := (n_1 + 1)) (at1_ o2)).trans ((Steps.lemma_1_1 (n_1 + 1) (at2_ o3) (le_from rfl rfl (at2_ o4))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at1_ o5) (at1_ o6) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at3_ o7) (at3_ o8) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at4_ o9) ((flog_from (m := (n_1 + 1)) (c := 2) (at3_ o10) (at3_ o11) e_l1_).trans (at4_ o12)) e_p1_))))) (of_rest (fact_from rfl ((call1 partition_sort_balanced (x := (n_1 + 1)) (at4_ o13)).trans ((Steps.lemma_1_1 (n_1 + 1) (at5_ o14) (le_from rfl rfl (at5_ o15))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at4_ o16) (at4_ o17) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at4_ o18) (at4_ o19) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at4_ o20) ((flog_from (m := (n_1 + 1)) (c := 2) (at4_ o21) (at4_ o22) e_l1_).trans (at4_ o23)) e_p1_))))) (Steps.lemma_2_1 (n_1 + 1) (at6_ o24))) (at5_ o25))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 partition_sort_best (x := 0) (at0_ o1)).trans (by decide +kernel : (partition_sort_best 0) = 0)) ((call1 partition_sort_balanced (x := 0) (at0_ o2)).trans (by decide +kernel : (partition_sort_balanced 0) = 0)) (of_decide_eq_true o3)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨partition_sort_balanced.ends, partition_sort_best.ends, Steps.part_1⟩
end partition_sort.best_is_no_worse_than_balanced
