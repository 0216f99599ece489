import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.sort_limit_exact
/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.sort_limit_exact`. -/
def Statement : Prop :=
  (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (sort_limit n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end limits.sort_limit_exact

namespace limits.sort_limit_exact
theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0 => sumTo_eq m _
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0 => (sort_limit.eq n k0).trans (sumTo_natural (sumRange_one (fun _ => rfl)))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → sum_1.size m < bound → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases total (m_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (m_1 - 1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (m_2 + 1)) (n := (m_2 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_3_0 | c0_3_0
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            have at0_ := nonneg_at [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2]
            have at2_ := eq_at [m_2, l1_]
            have at3_ := eq_at [m_2, l1_, p1_]
            have at4_ := nonneg_at [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((sum_1.run (1 + (1 + m_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 sum_1 (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o12) ((flog_from (m := (m_2 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at3_ o15)) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o18) (at3_ o19) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o20) (at3_ o21) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o22) ((flog_from (m := (m_2 + 2)) (c := 2) (at3_ o23) (at3_ o24) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (at3_ o25)) e_p1_))) (at4_ o26) (at4_ o27)) ?_
            decide +kernel
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            have at0_ := nonneg_at [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2]
            have at2_ := eq_at [m_2, l1_]
            have at3_ := eq_at [m_2, l1_, p1_]
            have at4_ := nonneg_at [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => fun o42 => eq_from ((sum_1.run (1 + (1 + m_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 sum_1 (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o12) ((flog_from (m := (m_2 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at3_ o15)) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o18))))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o19) (at3_ o20) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o21))))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o22) (at3_ o23) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o24)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o25) ((flog_from (m := (m_2 + 2)) (c := 2) (at3_ o26) (at3_ o27) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o28)))).trans (at3_ o29)) (ipow_sum (by decide) (at4_ o30) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (m_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (m_2 + 2)) (at4_ o31) (at4_ o32); rw [(show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o33))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at3_ o34) (ipow_sum (by decide) (at4_ o35) (ipow_number 1 rfl) e_p1_)).trans (at3_ o36))] at h; exact h) (at4_ o37)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (m_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (m_2 + 1)) (at4_ o38) (at4_ o39); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at3_ o40) e_p1_).trans (at3_ o41))] at h; exact h) (at4_ o42))) ?_
            decide +kernel
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((sum_1.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from ((call1 sum_1 (x := 0) (at0_ o3)).trans (by decide +kernel : (sum_1 0) = 0)) (flog_from (m := 1) (c := 2) (at0_ o4) (at0_ o5) (flog_number 0 rfl (of_decide_eq_true o6) (of_decide_eq_true o7) (of_decide_eq_true o8)))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13)))) (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o14) (at0_ o15) (flog_number 0 rfl (of_decide_eq_true o16) (of_decide_eq_true o17) (of_decide_eq_true o18))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o19) ((flog_from (m := 1) (c := 2) (at0_ o20) (at0_ o21) (flog_number 0 rfl (of_decide_eq_true o22) (of_decide_eq_true o23) (of_decide_eq_true o24))).trans (at0_ o25)) (ipow_number 0 rfl)))) (of_decide_eq_true o26) (of_decide_eq_true o27)) ?_
            decide +kernel
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) :=
  fun m k0 k1 =>
    (Steps.lemma_1 (sum_1.size m + 1)) m k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (sort_limit n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
  intro n_0 h_n_0 d0
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
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    have at2_ := eq_at [n_1, l1_]
    have at3_ := eq_at [n_1, l1_, p1_]
    have at4_ := nonneg_at [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((sort_limit.run (1 + n_1) (at0_ o1)).trans ((call1 sum_1 (x := (n_1 + 1)) ((larger_from_right rfl rfl (at0_ o2)).trans (at1_ o3))).trans ((Steps.lemma_1_1 (n_1 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at1_ o6) (at1_ o7) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o8) (at2_ o9) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o10) ((flog_from (m := (n_1 + 1)) (c := 2) (at2_ o11) (at2_ o12) e_l1_).trans (at3_ o13)) e_p1_)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at3_ o14) (at3_ o15) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o16) ((flog_from (m := (n_1 + 1)) (c := 2) (at3_ o17) (at3_ o18) e_l1_).trans (at3_ o19)) e_p1_))) rfl) (at4_ o20) (at4_ o21)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (sort_limit n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
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
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from ((call1 sort_limit (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_2_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at0_ o4) (at0_ o5) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o6) ((flog_from (m := (n_1 + 1)) (c := 2) (at3_ o7) (at3_ o8) e_l1_).trans (at2_ o9)) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o12) ((flog_from (m := (n_1 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at2_ o15)) e_p1_))) rfl) (at4_ o16) (at4_ o17)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := Steps.part_1
end limits.sort_limit_exact
