import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.removals_upper
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

/-- The claim `heap_sort.removals_upper`. -/
def Statement : Prop :=
  (heap_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)))
end heap_sort.removals_upper

namespace heap_sort.removals_upper
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

theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (heap_removals n) ≤ ((2 * n) * (flog n 2))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((heap_removals.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o3) (at0_ o4) (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7)))) (of_decide_eq_true o8)) ?_
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
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from ((heap_removals.run (1 + (1 + 0)) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from ((call1 heap_removals (x := 1) (at0_ o3)).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (at0_ o4)).trans (by decide +kernel : (heap_sink 1) = 0))))) (mul_from rfl (flog_from (m := 2) (c := 2) (at0_ o5) (at0_ o6) (flog_number 1 rfl (of_decide_eq_true o7) (of_decide_eq_true o8) (of_decide_eq_true o9)))) (of_decide_eq_true o10)) ?_
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
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := eq_at [n_3, (heap_removals (n_3 + 2))]
              have at3_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              have at4_ := eq_at [n_3, l1_, (heap_removals (n_3 + 2))]
              have at5_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              have at6_ := eq_at [n_3, l1_, l2_, (heap_removals (n_3 + 2))]
              have at7_ := nonneg_at [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => fun o35 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (call1 heap_removals (x := (n_3 + 2)) (at1_ o3)) ((call1 heap_sink (x := (n_3 + 2)) (at2_ o4)).trans ((heap_sink.run (n_3 + 2) (at3_ o5)).trans (if_false (not_le_from rfl rfl (at3_ o6)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o7) (at2_ o8) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) (at4_ o9) (at4_ o10) (at5_ o11) (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o12) rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (at4_ o13) (at4_ o14) e_l2_)) (of_rest (add_nonneg (add_nonneg (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at6_ o15) (at6_ o16) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) (ih (n_3 + 2) (at0_ o17) (le_from rfl rfl (at0_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at0_ o19) (at0_ o20)) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at7_ o21)) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) (at7_ o22) (at7_ o23); rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) (at7_ o24) (at7_ o25) (at7_ o26); rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (2 * l1_) from (at7_ o27)) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 1)) (n := (n_3 + 3)) (at7_ o28) (at7_ o29) (at7_ o30); rw [e_l2_, e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ 6 from (at7_ o31)) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) (at7_ o32) (at7_ o33) (at7_ o34); rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)] at h; exact h))) (at7_ o35))) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨l2_, h_l2_, e_l2_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := eq_at [n_3, (heap_removals (n_3 + 2))]
              have at3_ := nonneg_at [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩
              have at4_ := eq_at [n_3, l1_, (heap_removals (n_3 + 2))]
              have at5_ := nonneg_at [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩
              have at6_ := eq_at [n_3, l1_, l2_, (heap_removals (n_3 + 2))]
              have at7_ := nonneg_at [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => fun o44 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (call1 heap_removals (x := (n_3 + 2)) (at1_ o3)) ((call1 heap_sink (x := (n_3 + 2)) (at2_ o4)).trans ((heap_sink.run (n_3 + 2) (at3_ o5)).trans (if_false (not_le_from rfl rfl (at3_ o6)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (at2_ o7) (at2_ o8) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o9)))) (clog_from (m := (n_3 + 2)) (c := 2) (at4_ o10) (at4_ o11) (at5_ o12) (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o13) rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (at4_ o14) (at4_ o15) e_l2_)) (of_rest (add_nonneg (add_nonneg (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at6_ o16) (at6_ o17) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o18))))) (ih (n_3 + 2) (at0_ o19) (le_from rfl rfl (at0_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at0_ o21) (at0_ o22)) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at7_ o23)) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) (at7_ o24) (at7_ o25); rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) (at7_ o26) (at7_ o27) (at7_ o28); rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o29)))] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ 6 from (at7_ o30)) (mul_nonneg (show (0 : Int) ≤ (l1_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 1)) (n := (n_3 + 2)) (at7_ o31) (at7_ o32) (at7_ o33); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o34))), e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) (at7_ o35) (at7_ o36) (at7_ o37); rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o38)))] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (2 * l1_) from (at7_ o39)) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) (at7_ o40) (at7_ o41) (at7_ o42); rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at6_ o43)))] at h; exact h))) (at7_ o44))) ?_
              decide +kernel
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (heap_removals.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [(heap_removals (n_1 + 1))] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (heap_removals (n_1 + 1))])
    have at0_ := eq_at [n_1]
    have at1_ := eq_at [n_1, (heap_removals (n_1 + 1))]
    have at2_ := eq_at [n_1, l1_, (heap_removals (n_1 + 1))]
    have at3_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at4_ := nonneg_at [n_1, l1_] [(heap_removals (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from (call1 heap_removals (x := (n_1 + 1)) (at0_ o1)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at1_ o2) (at1_ o3) e_l1_)) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o4) (at2_ o5) e_l1_)) (Steps.lemma_1_1 (n_1 + 1) (at3_ o6) (le_from rfl rfl (at3_ o7)))) (at4_ o8))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨heap_removals.ends, Steps.part_1⟩
end heap_sort.removals_upper
