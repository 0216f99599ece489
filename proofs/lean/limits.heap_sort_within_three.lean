import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.heap_sort_within_three
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `heap_removals`. -/
def heap_removals.body (heap_removals : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1))))
def heap_removals.Domain (n : Int) : Prop := (0 ≤ n)
def heap_removals.size (n : Int) : Nat := magnitude n
def heap_removals.step (f : Int → Int) (x : Int) : Int := heap_removals.body (fun n => f n) x
def heap_removals (n : Int) : Int := fix (fun (x : Int) => heap_removals.size x) heap_removals.step n
/-- The recursion of `heap_removals` ends. -/
def heap_removals.Ends : Prop := Falls (fun (x : Int) => heap_removals.Domain x) (fun x => heap_removals.size x) heap_removals.step

/-- The relation `heap_sort`. -/
def heap_sort (n : Int) : Int := ((heap_insertions n) + (heap_removals n))

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.heap_sort_within_three`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (heap_sort n) ≤ (3 * (sort_limit n)))
end limits.heap_sort_within_three

namespace limits.heap_sort_within_three
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

theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem heap_removals.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_removals.size n' < heap_removals.size n → f₁ n' = f₂ n') → heap_removals.body f₁ n = heap_removals.body f₂ n := by
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
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (agree1 (x := (n_1 + 1)) (at1_ o2) (ih (n_1 + 1) (at0_ o3) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => fix_eq heap_removals.ends n k0

theorem heap_sort.eq : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) := fun _ _ => rfl

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0 => sumTo_eq m _
theorem heap_insertions.run : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => (heap_insertions.eq n k0)
theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem heap_sort.run : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) :=
  fun n k0 => (heap_sort.eq n k0)
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0 => (sort_limit.eq n k0).trans (sumTo_natural (sumRange_one (fun _ => rfl)))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
            have at2_ := eq_at [n_2, l1_]
            have at3_ := eq_at [n_2, l1_, p1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((heap_insertions.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o12) ((flog_from (m := (n_2 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at3_ o15)) e_p1_))))) (flog_from (m := (n_2 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at3_ o18) (at3_ o19) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at3_ o20) (at3_ o21) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o22) ((flog_from (m := (n_2 + 2)) (c := 2) (at3_ o23) (at3_ o24) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (at3_ o25)) e_p1_))) (at4_ o26) (at4_ o27)) ?_
            decide +kernel
          · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, l1_]
            have at3_ := eq_at [n_2, l1_, p1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => fun o42 => eq_from ((heap_insertions.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o12) ((flog_from (m := (n_2 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at3_ o15)) e_p1_))))) (flog_from (m := (n_2 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o18))))))) (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at3_ o19) (at3_ o20) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o21))))) (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at3_ o22) (at3_ o23) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o24)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o25) ((flog_from (m := (n_2 + 2)) (c := 2) (at3_ o26) (at3_ o27) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o28)))).trans (at3_ o29)) (ipow_sum (by decide) (at4_ o30) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) (at4_ o31) (at4_ o32); rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o33))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at3_ o34) (ipow_sum (by decide) (at4_ o35) (ipow_number 1 rfl) e_p1_)).trans (at3_ o36))] at h; exact h) (at4_ o37)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) (at4_ o38) (at4_ o39); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at3_ o40) e_p1_).trans (at3_ o41))] at h; exact h) (at4_ o42))) ?_
            decide +kernel
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((heap_insertions.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (add_from ((call1 heap_insertions (x := 0) (at0_ o3)).trans (by decide +kernel : (heap_insertions 0) = 0)) (flog_from (m := 1) (c := 2) (at0_ o4) (at0_ o5) (flog_number 0 rfl (of_decide_eq_true o6) (of_decide_eq_true o7) (of_decide_eq_true o8)))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13)))) (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o14) (at0_ o15) (flog_number 0 rfl (of_decide_eq_true o16) (of_decide_eq_true o17) (of_decide_eq_true o18))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o19) ((flog_from (m := 1) (c := 2) (at0_ o20) (at0_ o21) (flog_number 0 rfl (of_decide_eq_true o22) (of_decide_eq_true o23) (of_decide_eq_true o24))).trans (at0_ o25)) (ipow_number 0 rfl)))) (of_decide_eq_true o26) (of_decide_eq_true o27)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → sum_1.size m < bound → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2))))) := by
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
theorem Steps.lemma_2_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) :=
  fun m k0 k1 =>
    (Steps.lemma_2 (sum_1.size m + 1)) m k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (heap_removals n) ≤ (((4 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (ipow 2 (clog n 2))))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((heap_removals.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_one (at0_ o3))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o4) ((clog_one (at0_ o5)).trans (at0_ o6)) (ipow_number 0 rfl)))) (of_decide_eq_true o7)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases total (0 - n_2) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => le_from ((heap_removals.run (1 + (1 + 0)) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from ((call1 heap_removals (x := 1) (at0_ o3)).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (at0_ o4)).trans (by decide +kernel : (heap_sink 1) = 0))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := 2) (c := 2) (at0_ o5) (at0_ o6) (of_decide_eq_true o7) (flog_from (m := 1) (c := 2) (at0_ o8) rfl (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11))))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := (1)) (at0_ o12) ((clog_from (m := 2) (c := 2) (at0_ o13) (at0_ o14) (of_decide_eq_true o15) (flog_from (m := 1) (c := 2) (at0_ o16) rfl (flog_number 0 rfl (of_decide_eq_true o17) (of_decide_eq_true o18) (of_decide_eq_true o19)))).trans (at0_ o20)) (ipow_number 1 rfl)))) (of_decide_eq_true o21)) ?_
              decide +kernel
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
            · have at0_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := eq_at [n_3, (heap_removals (n_3 + 2))]
              have at3_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              have at4_ := eq_at [n_3, l1_, (heap_removals (n_3 + 2))]
              have at5_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              have at6_ := eq_at [n_3, l1_, p1_, (heap_removals (n_3 + 2))]
              have at7_ := nonneg_at [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => fun o39 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (call1 heap_removals (x := (n_3 + 2)) (at1_ o3)) ((call1 heap_sink (x := (n_3 + 2)) (at2_ o4)).trans ((heap_sink.run (n_3 + 2) (at3_ o5)).trans (if_false (not_le_from rfl rfl (at3_ o6)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o7) (at2_ o8) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) (at4_ o9) (at4_ o10) (at5_ o11) (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o12) rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (at4_ o13) (at4_ o14) (at5_ o15) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o16) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at6_ o17) ((clog_from (m := (n_3 + 3)) (c := 2) (at4_ o18) (at4_ o19) (at5_ o20) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o21) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))).trans (at6_ o22)) (ipow_sum (by decide) (at7_ o23) (ipow_number 1 rfl) e_p1_)))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (at6_ o24) (at6_ o25) (at7_ o26) (flog_from (m := (n_3 + 1)) (c := 2) (at6_ o27) rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at6_ o28) ((clog_from (m := (n_3 + 2)) (c := 2) (at6_ o29) (at6_ o30) (at7_ o31) (flog_from (m := (n_3 + 1)) (c := 2) (at6_ o32) rfl e_l1_)).trans (at6_ o33)) (ipow_sum (by decide) (at7_ o34) (ipow_number 1 rfl) e_p1_)))) (ih (n_3 + 2) (at0_ o35) (le_from rfl rfl (at0_ o36)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at0_ o37) (at0_ o38)) (Nat.le_of_lt_succ lt)))) (at7_ o39))) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := eq_at [n_3, (heap_removals (n_3 + 2))]
              have at3_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              have at4_ := eq_at [n_3, l1_, (heap_removals (n_3 + 2))]
              have at5_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              have at6_ := eq_at [n_3, l1_, p1_, (heap_removals (n_3 + 2))]
              have at7_ := nonneg_at [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => fun o49 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (call1 heap_removals (x := (n_3 + 2)) (at1_ o3)) ((call1 heap_sink (x := (n_3 + 2)) (at2_ o4)).trans ((heap_sink.run (n_3 + 2) (at3_ o5)).trans (if_false (not_le_from rfl rfl (at3_ o6)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o7) (at2_ o8) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o9)))) (clog_from (m := (n_3 + 2)) (c := 2) (at4_ o10) (at4_ o11) (at5_ o12) (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o13) rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (at4_ o14) (at4_ o15) (at5_ o16) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o17) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o18)))))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at6_ o19) ((clog_from (m := (n_3 + 3)) (c := 2) (at4_ o20) (at4_ o21) (at5_ o22) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o23) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o24))))).trans (at6_ o25)) (ipow_sum (by decide) (at7_ o26) (ipow_number 2 rfl) e_p1_)))) (of_rest (add_nonneg (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (at6_ o27) (at6_ o28) (at7_ o29) (flog_from (m := (n_3 + 1)) (c := 2) (at6_ o30) rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at6_ o31) ((clog_from (m := (n_3 + 2)) (c := 2) (at6_ o32) (at6_ o33) (at7_ o34) (flog_from (m := (n_3 + 1)) (c := 2) (at6_ o35) rfl e_l1_)).trans (at6_ o36)) (ipow_sum (by decide) (at7_ o37) (ipow_number 1 rfl) e_p1_)))) (ih (n_3 + 2) (at0_ o38) (le_from rfl rfl (at0_ o39)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at0_ o40) (at0_ o41)) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at7_ o42)) (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (at7_ o43) (at7_ o44); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o45))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at6_ o46) (ipow_sum (by decide) (at7_ o47) (ipow_number 1 rfl) e_p1_)).trans (at6_ o48))] at h; exact h))) (at7_ o49))) ?_
              decide +kernel
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_removals n) ≤ (((4 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (ipow 2 (clog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_3 (heap_removals.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (heap_sort n) ≤ (3 * (sort_limit n)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_2_0 | c0_2_0
    · have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      have at0_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
      obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      have at0_ := eq_at [n_1]
      have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
      have at2_ := eq_at [n_1, l1_]
      have at3_ := eq_at [n_1, l1_, p1_]
      have at4_ := eq_at [n_1, l1_, p1_, (heap_removals (n_1 + 2))]
      have at5_ := nonneg_at [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
      have at6_ := nonneg_at [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => fun o42 => le_from ((call1 heap_sort (x := (n_1 + 2)) (at0_ o1)).trans ((heap_sort.run (n_1 + 2) (at1_ o2)).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) (at0_ o3)).trans ((Steps.lemma_1_1 (n_1 + 2) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at0_ o6) (at0_ o7) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at2_ o8) (at2_ o9) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o10) ((flog_from (m := (n_1 + 2)) (c := 2) (at2_ o11) (at2_ o12) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans (at3_ o13)) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) (at3_ o14))))) (mul_from rfl ((call1 sort_limit (x := (n_1 + 2)) (at4_ o15)).trans ((sort_limit.run (n_1 + 2) (at5_ o16)).trans ((call1 sum_1 (x := (n_1 + 2)) ((larger_from_right rfl rfl (at5_ o17)).trans (at4_ o18))).trans ((Steps.lemma_2_1 (n_1 + 2) (at5_ o19) (le_from rfl rfl (at5_ o20))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at4_ o21) (at4_ o22) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at4_ o23) (at4_ o24) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at4_ o25) ((flog_from (m := (n_1 + 2)) (c := 2) (at4_ o26) (at4_ o27) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans (at4_ o28)) e_p1_)))))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (at4_ o29) (at4_ o30) (at5_ o31) (flog_from (m := (n_1 + 1)) (c := 2) (at4_ o32) rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o33) ((clog_from (m := (n_1 + 2)) (c := 2) (at4_ o34) (at4_ o35) (at5_ o36) (flog_from (m := (n_1 + 1)) (c := 2) (at4_ o37) rfl e_l1_)).trans (at4_ o38)) (ipow_sum (by decide) (at5_ o39) (ipow_number 1 rfl) e_p1_)))) (Steps.lemma_3_1 (n_1 + 2) (at6_ o40) (le_from rfl rfl (at6_ o41)))) (at5_ o42))) ?_
      decide +kernel
    · have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      have at0_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
      obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      have at0_ := eq_at [n_1]
      have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
      have at2_ := eq_at [n_1, l1_]
      have at3_ := eq_at [n_1, l1_, p1_]
      have at4_ := nonneg_at [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
      have at5_ := eq_at [n_1, l1_, p1_, (heap_removals (n_1 + 2))]
      have at6_ := nonneg_at [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => also fun o56 => fun o57 => le_from ((call1 heap_sort (x := (n_1 + 2)) (at0_ o1)).trans ((heap_sort.run (n_1 + 2) (at1_ o2)).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) (at0_ o3)).trans ((Steps.lemma_1_1 (n_1 + 2) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at0_ o6) (at0_ o7) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at2_ o8))))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at2_ o9) (at2_ o10) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at2_ o11)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o12) ((flog_from (m := (n_1 + 2)) (c := 2) (at2_ o13) (at2_ o14) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at2_ o15)))).trans (at3_ o16)) (ipow_sum (by decide) (at4_ o17) (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) (at3_ o18))))) (mul_from rfl ((call1 sort_limit (x := (n_1 + 2)) (at5_ o19)).trans ((sort_limit.run (n_1 + 2) (at6_ o20)).trans ((call1 sum_1 (x := (n_1 + 2)) ((larger_from_right rfl rfl (at6_ o21)).trans (at5_ o22))).trans ((Steps.lemma_2_1 (n_1 + 2) (at6_ o23) (le_from rfl rfl (at6_ o24))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at5_ o25) (at5_ o26) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at5_ o27))))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (at5_ o28) (at5_ o29) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at5_ o30)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at5_ o31) ((flog_from (m := (n_1 + 2)) (c := 2) (at5_ o32) (at5_ o33) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at5_ o34)))).trans (at5_ o35)) (ipow_sum (by decide) (at6_ o36) (ipow_number 1 rfl) e_p1_))))))))) (of_rest (add_nonneg (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (at5_ o37) (at5_ o38) (at6_ o39) (flog_from (m := (n_1 + 1)) (c := 2) (at5_ o40) rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at5_ o41) ((clog_from (m := (n_1 + 2)) (c := 2) (at5_ o42) (at5_ o43) (at6_ o44) (flog_from (m := (n_1 + 1)) (c := 2) (at5_ o45) rfl e_l1_)).trans (at5_ o46)) (ipow_sum (by decide) (at6_ o47) (ipow_number 1 rfl) e_p1_)))) (Steps.lemma_3_1 (n_1 + 2) (at4_ o48) (le_from rfl rfl (at4_ o49)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at6_ o50)) (show (0 : Int) ≤ (n_1 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_1 + 2)) (at6_ o51) (at6_ o52); rw [(show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (at5_ o53))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at5_ o54) (ipow_sum (by decide) (at6_ o55) (ipow_number 1 rfl) e_p1_)).trans (at5_ o56))] at h; exact h))) (at6_ o57))) ?_
      decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, Steps.part_1⟩
end limits.heap_sort_within_three
