import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.insertions_exact
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The claim `heap_sort.insertions_exact`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end heap_sort.insertions_exact

namespace heap_sort.insertions_exact
theorem heap_insertions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_insertions.size n' < heap_insertions.size n → f₁ n' = f₂ n') → heap_insertions.body f₁ n = heap_insertions.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree1 (x := n_1) (at1_ o2) (ih n_1 (at0_ o3) (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem heap_insertions.ends : heap_insertions.Ends := fun f g (x : Int) d ih =>
  heap_insertions.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem heap_insertions.eq : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => fix_eq heap_insertions.ends n k0

theorem heap_insertions.run : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => (heap_insertions.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2)) := by
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
        rcases total (n_1 - 1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_3_0 | c0_3_0
          · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, l1_, p1_]
            have at3_ := eq_at [n_2, l1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => eq_from ((heap_insertions.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o10) ((flog_from (m := (n_2 + 1)) (c := 2) (at3_ o11) (at3_ o12) e_l1_).trans (at2_ o13)) e_p1_))) rfl))) (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o14) (at2_ o15) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o16) (at2_ o17) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o18) ((flog_from (m := (n_2 + 2)) (c := 2) (at2_ o19) (at2_ o20) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (at2_ o21)) e_p1_))) rfl) (at4_ o22) (at4_ o23)) ?_
            decide +kernel
          · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, l1_, p1_]
            have at3_ := eq_at [n_2, l1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => fun o37 => eq_from ((heap_insertions.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o10) ((flog_from (m := (n_2 + 1)) (c := 2) (at3_ o11) (at3_ o12) e_l1_).trans (at2_ o13)) e_p1_))) rfl))) (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o14) (at2_ o15) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o16))))))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o17) (at2_ o18) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o19))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o20) ((flog_from (m := (n_2 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o23)))).trans (at2_ o24)) (ipow_sum (by decide) (at4_ o25) (ipow_number 1 rfl) e_p1_)))) rfl) (of_rest (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) (at4_ o26) (at4_ o27); rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o28))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o29) (ipow_sum (by decide) (at4_ o30) (ipow_number 1 rfl) e_p1_)).trans (at2_ o31))] at h; exact h) (at4_ o32)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) (at4_ o33) (at4_ o34); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at2_ o35) e_p1_).trans (at2_ o36))] at h; exact h) (at4_ o37))) ?_
            decide +kernel
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from ((heap_insertions.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (add_from ((call1 heap_insertions (x := 0) (at0_ o3)).trans (by decide +kernel : (heap_insertions 0) = 0)) (flog_from (m := 1) (c := 2) (at0_ o4) (at0_ o5) (flog_number 0 rfl (of_decide_eq_true o6) (of_decide_eq_true o7) (of_decide_eq_true o8)))))) (add_from (sub_from (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o14) ((flog_from (m := 1) (c := 2) (at0_ o15) (at0_ o16) (flog_number 0 rfl (of_decide_eq_true o17) (of_decide_eq_true o18) (of_decide_eq_true o19))).trans (at0_ o20)) (ipow_number 0 rfl)))) rfl) (of_decide_eq_true o21) (of_decide_eq_true o22)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
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
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => eq_from ((call1 heap_insertions (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at0_ o4) (at0_ o5) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o6) ((flog_from (m := (n_1 + 1)) (c := 2) (at3_ o7) (at3_ o8) e_l1_).trans (at2_ o9)) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o12) ((flog_from (m := (n_1 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at2_ o15)) e_p1_))) rfl) (at4_ o16) (at4_ o17)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨heap_insertions.ends, Steps.part_1⟩
end heap_sort.insertions_exact
