import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.merge_sort_needs_fewer
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

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `heap_sort.merge_sort_needs_fewer`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (heap_sort n))
end heap_sort.merge_sort_needs_fewer

namespace heap_sort.merge_sort_needs_fewer
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

theorem heap_insertions.run : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => (heap_insertions.eq n k0)
theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem heap_sort.run : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) :=
  fun n k0 => (heap_sort.eq n k0)
theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((merge_sort.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o3) (at0_ o4) (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o8) ((flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))).trans (at0_ o14)) (ipow_number 0 rfl)))) (of_decide_eq_true o15) (of_decide_eq_true o16)) ?_
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 1) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at2_ o21) (at2_ o22) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o23) ((flog_from (m := (n_3 + 1)) (c := 2) (at2_ o24) (at2_ o25) e_l1_).trans (at2_ o26)) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (at2_ o27) (at2_ o28) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o29) (at4_ o30) (at4_ o31) (at4_ o32) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o33) ((flog_from (m := (2 * n_3 + 2)) (c := 2) (at2_ o34) (at2_ o35) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o36) (at4_ o37) (at4_ o38) (at4_ o39) e_l1_)).trans (at2_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) (at4_ o42) (at4_ o43)) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => fun o43 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 2) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o23) ((flog_from (m := (n_3 + 2)) (c := 2) (at2_ o24) (at2_ o25) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (at2_ o26)) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o27) (at2_ o28) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o29) (at4_ o30) (at4_ o31) (at4_ o32) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o33) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o34) (at2_ o35) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o36) (at4_ o37) (at4_ o38) (at4_ o39) e_l1_)).trans (at2_ o40)) (ipow_sum (by decide) (at4_ o41) (ipow_number 1 rfl) e_p1_)))) (at4_ o42) (at4_ o43)) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => also fun o49 => also fun o50 => also fun o51 => also fun o52 => also fun o53 => also fun o54 => also fun o55 => fun o56 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o11) ((flog_from (m := (n_3 + 1)) (c := 2) (at3_ o12) (at3_ o13) e_l1_).trans (at2_ o14)) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at2_ o16))).trans ((ih (n_3 + 2) (at4_ o17) (le_from rfl rfl (at4_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at4_ o19) (at4_ o20)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o21) (at2_ o22) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o23)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o24) ((flog_from (m := (n_3 + 2)) (c := 2) (at2_ o25) (at2_ o26) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o27)))).trans (at2_ o28)) (ipow_sum (by decide) (at4_ o29) (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o30) (at2_ o31) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o32) (at4_ o33) (at4_ o34) (at4_ o35) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o36) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o37) (at2_ o38) (flog_level (m := (n_3 + 1)) 1 rfl (at4_ o39) (at4_ o40) (at4_ o41) (at4_ o42) e_l1_)).trans (at2_ o43)) (ipow_sum (by decide) (at4_ o44) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) (at4_ o45) (at4_ o46); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at2_ o47) e_p1_).trans (at2_ o48))] at h; exact h) (at4_ o49)) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (at4_ o50) (at4_ o51); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at2_ o52))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o53) (ipow_sum (by decide) (at4_ o54) (ipow_number 1 rfl) e_p1_)).trans (at2_ o55))] at h; exact h) (at4_ o56))) ?_
              decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → ((n - 1) - (flog n 2)) ≤ (heap_removals n)) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from (sub_from rfl (flog_from (m := 1) (c := 2) (at0_ o1) (at0_ o2) (flog_number 0 rfl (of_decide_eq_true o3) (of_decide_eq_true o4) (of_decide_eq_true o5)))) ((heap_removals.run (1 + 0) (of_decide_eq_true o6)).trans (if_true (le_from rfl rfl (of_decide_eq_true o7)) rfl)) (of_decide_eq_true o8)) ?_
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from (sub_from rfl (flog_from (m := 2) (c := 2) (at0_ o1) (at0_ o2) (flog_number 1 rfl (of_decide_eq_true o3) (of_decide_eq_true o4) (of_decide_eq_true o5)))) ((heap_removals.run (1 + (1 + 0)) (of_decide_eq_true o6)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o7)) (add_from ((call1 heap_removals (x := 1) (at0_ o8)).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (at0_ o9)).trans (by decide +kernel : (heap_sink 1) = 0))))) (of_decide_eq_true o10)) ?_
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
              obtain ⟨l2_, h_l2_, e_l2_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              have at0_ := eq_at [n_3, l1_, (heap_removals (n_3 + 2))]
              have at1_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at2_ := eq_at [n_3]
              have at3_ := eq_at [n_3, (heap_removals (n_3 + 2))]
              have at4_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              have at5_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              have at6_ := eq_at [n_3, l1_, l2_, (heap_removals (n_3 + 2))]
              have at7_ := nonneg_at [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => le_from (sub_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (at0_ o1) (at0_ o2) e_l2_)) ((heap_removals.run (1 + (1 + (1 + n_3))) (at1_ o3)).trans (if_false (not_le_from rfl rfl (at1_ o4)) (add_from (call1 heap_removals (x := (n_3 + 2)) (at2_ o5)) ((call1 heap_sink (x := (n_3 + 2)) (at3_ o6)).trans ((heap_sink.run (n_3 + 2) (at4_ o7)).trans (if_false (not_le_from rfl rfl (at4_ o8)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (at3_ o9) (at3_ o10) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) (at0_ o11) (at0_ o12) (at5_ o13) (flog_from (m := (n_3 + 1)) (c := 2) (at0_ o14) rfl e_l1_))) rfl))))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at6_ o15) (at6_ o16) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) rfl (ih (n_3 + 2) (at1_ o17) (le_from rfl rfl (at1_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at1_ o19) (at1_ o20)) (Nat.le_of_lt_succ lt)))) (at7_ o21))) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨l2_, h_l2_, e_l2_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              have at0_ := eq_at [n_3, l1_, (heap_removals (n_3 + 2))]
              have at1_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at2_ := eq_at [n_3]
              have at3_ := eq_at [n_3, (heap_removals (n_3 + 2))]
              have at4_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              have at5_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              have at6_ := eq_at [n_3, l1_, l2_, (heap_removals (n_3 + 2))]
              have at7_ := nonneg_at [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => le_from (sub_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (at0_ o1) (at0_ o2) e_l2_)) ((heap_removals.run (1 + (1 + (1 + n_3))) (at1_ o3)).trans (if_false (not_le_from rfl rfl (at1_ o4)) (add_from (call1 heap_removals (x := (n_3 + 2)) (at2_ o5)) ((call1 heap_sink (x := (n_3 + 2)) (at3_ o6)).trans ((heap_sink.run (n_3 + 2) (at4_ o7)).trans (if_false (not_le_from rfl rfl (at4_ o8)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (at3_ o9) (at3_ o10) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at0_ o11)))) (clog_from (m := (n_3 + 2)) (c := 2) (at0_ o12) (at0_ o13) (at5_ o14) (flog_from (m := (n_3 + 1)) (c := 2) (at0_ o15) rfl e_l1_))) rfl))))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at6_ o16) (at6_ o17) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o18))))) rfl (ih (n_3 + 2) (at1_ o19) (le_from rfl rfl (at1_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at1_ o21) (at1_ o22)) (Nat.le_of_lt_succ lt)))) (at7_ o23))) ?_
              decide +kernel
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → ((n - 1) - (flog n 2)) ≤ (heap_removals n) :=
  fun n k0 k1 =>
    (Steps.lemma_3 (heap_removals.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (heap_sort n) := by
  intro n_0 h_n_0
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
    have at5_ := eq_at [n_1, l1_, p1_, (heap_removals (n_1 + 1))]
    have at6_ := nonneg_at [n_1, l1_, p1_] [(heap_removals (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => le_from ((call1 merge_sort (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_2_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at0_ o4) (at0_ o5) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o6) ((flog_from (m := (n_1 + 1)) (c := 2) (at3_ o7) (at3_ o8) e_l1_).trans (at2_ o9)) e_p1_))))) ((call1 heap_sort (x := (n_1 + 1)) (at2_ o10)).trans ((heap_sort.run (n_1 + 1) (at4_ o11)).trans (add_from ((call1 heap_insertions (x := (n_1 + 1)) (at2_ o12)).trans ((Steps.lemma_1_1 (n_1 + 1) (at4_ o13) (le_from rfl rfl (at4_ o14))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o15) (at2_ o16) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o17) (at2_ o18) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o19) ((flog_from (m := (n_1 + 1)) (c := 2) (at2_ o20) (at2_ o21) e_l1_).trans (at2_ o22)) e_p1_))))) (call1 heap_removals (x := (n_1 + 1)) (at2_ o23))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at5_ o24) (at5_ o25) e_l1_)) rfl (Steps.lemma_3_1 (n_1 + 1) (at4_ o26) (le_from rfl rfl (at4_ o27)))) (at6_ o28))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 merge_sort (x := 0) (at0_ o1)).trans (by decide +kernel : (merge_sort 0) = 0)) ((call1 heap_sort (x := 0) (at0_ o2)).trans (by decide +kernel : (heap_sort 0) = 0)) (of_decide_eq_true o3)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, merge_sort.ends, Steps.part_1⟩
end heap_sort.merge_sort_needs_fewer
