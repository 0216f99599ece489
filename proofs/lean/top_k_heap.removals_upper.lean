import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.removals_upper
/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `top_k_removals`. -/
def top_k_removals.body (top_k_removals : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1))))
def top_k_removals.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def top_k_removals.size (n k : Int) : Nat := magnitude n
def top_k_removals.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_removals.body (fun n k => f (n, k)) x.1 x.2
def top_k_removals (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_removals.size x.1 x.2) top_k_removals.step (n, k)
/-- The recursion of `top_k_removals` ends. -/
def top_k_removals.Ends : Prop := Falls (fun (x : Int × Int) => top_k_removals.Domain x.1 x.2) (fun x => top_k_removals.size x.1 x.2) top_k_removals.step

/-- The claim `top_k_heap.removals_upper`. -/
def Statement : Prop :=
  (top_k_removals.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((1 : Int) ≤ n) → (top_k_removals n k) ≤ ((2 * k) * (flog n 2)))
end top_k_heap.removals_upper

namespace top_k_heap.removals_upper
theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem top_k_removals.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → top_k_removals.size n' k' < top_k_removals.size n k → f₁ n' k' = f₂ n' k') → top_k_removals.body f₁ n k = top_k_removals.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  rcases total (1 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (0 - k_1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (Or.inr (eq_from rfl rfl (at0_ o1) (at0_ o2))) rfl)) ?_
        decide +kernel
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      have at0_ := nonneg_at [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩
      have at1_ := eq_at [n_2, k_3]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (fun h => h.elim (not_le_from rfl rfl (at0_ o1)) (ne_from_gt rfl rfl (at0_ o2))) (add_from (agree2 (x := (n_2 + 1)) (y := k_3) (at1_ o3) (at1_ o4) (ih (n_2 + 1) k_3 (at0_ o5) (at0_ o6) (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) (at0_ o7) (at0_ o8)))) rfl))) ?_
      decide +kernel
theorem top_k_removals.ends : top_k_removals.Ends := fun f g (x : Int × Int) d ih =>
  top_k_removals.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0 k1 lt => ih (n', k') ⟨k0, k1⟩ lt)
theorem top_k_removals.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0 k1 => fix_eq top_k_removals.ends (n, k) ⟨k0, k1⟩

theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem top_k_removals.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0 k1 => (top_k_removals.eq n k k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ n) → top_k_removals.size n k < bound → (top_k_removals n k) ≤ ((2 * k) * (flog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 lt
      rcases total (n_0 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        rcases total (0 - n_2) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_2
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [k_1] [] ⟨h_k_1, trivial⟩
            have at1_ := eq_at [k_1]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from ((top_k_removals.run (1 + 0) k_1 (at0_ o1) (at0_ o2)).trans (if_true (Or.inl (le_from rfl rfl (at0_ o3))) rfl)) (mul_from rfl (flog_from (m := 1) (c := 2) (at1_ o4) (at1_ o5) (flog_number 0 rfl (at0_ o6) (at0_ o7) (at0_ o8)))) (at0_ o9)) ?_
            decide +kernel
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_1, n_3] [] ⟨h_k_1, h_n_3, trivial⟩)
        · have v1_3_0 := start h_n_2
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (0 - k_1) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_k_1
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 2)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_3, l1_])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from ((top_k_removals.run (1 + (1 + n_3)) 0 (at0_ o1) (at0_ o2)).trans (if_true (Or.inr (eq_from rfl rfl (at0_ o3) (at0_ o4))) rfl)) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at1_ o5) (at1_ o6) e_l1_)) (at2_ o7)) ?_
              decide +kernel
            obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩)
          · have v1_4_0 := start h_k_1
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
            obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
            rcases total (0 - n_3) with h0_5_0 | h0_5_0
            · have v1_5_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
              · have at0_ := nonneg_at [k_4] [] ⟨h_k_4, trivial⟩
                have at1_ := eq_at [k_4]
                have at2_ := eq_at [k_4, (top_k_removals 1 k_4)]
                have at3_ := nonneg_at [k_4] [(top_k_removals 1 k_4)] ⟨h_k_4, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => le_from ((top_k_removals.run (1 + (1 + 0)) (1 + k_4) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (at0_ o3)) (ne_from_gt rfl rfl (at0_ o4))) (add_from (call2 top_k_removals (x := 1) (y := k_4) (at1_ o5) (at1_ o6)) ((call1 heap_sink (x := 1) (at2_ o7)).trans (by decide +kernel : (heap_sink 1) = 0))))) (mul_from rfl (flog_from (m := 2) (c := 2) (at2_ o8) (at2_ o9) (flog_number 1 rfl (at3_ o10) (at3_ o11) (at3_ o12)))) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at2_ o13) (at2_ o14) (flog_number 0 rfl (at3_ o15) (at3_ o16) (at3_ o17)))) (ih 1 k_4 (at0_ o18) (at0_ o19) (le_from rfl rfl (at0_ o20)) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + 0))) (at0_ o21) (at0_ o22)) (Nat.le_of_lt_succ lt)))) (at3_ o23))) ?_
                decide +kernel
              obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
              exact absurd_of h0_5_0 (by close [k_4, n_5] [] ⟨h_k_4, h_n_5, trivial⟩)
            · have v1_5_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
              · exact absurd_of h0_5_0 (by close [k_4] [] ⟨h_k_4, trivial⟩)
              obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
              have at0_ := nonneg_at [k_4, n_5] [] ⟨h_k_4, h_n_5, trivial⟩
              rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_5 + 1)) (n := (n_5 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_6_0 | c0_6_0
              · have at0_ := nonneg_at [k_4, n_5] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [k_4, n_5, l1_, (top_k_removals (n_5 + 2) k_4)])
                have at0_ := nonneg_at [k_4, n_5, l1_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, trivial⟩
                obtain ⟨l2_, h_l2_, e_l2_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l2_ : flog (n_5 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [k_4, n_5, l1_, l2_, (top_k_removals (n_5 + 2) k_4)])
                have at0_ := nonneg_at [k_4, n_5] [] ⟨h_k_4, h_n_5, trivial⟩
                have at1_ := eq_at [k_4, n_5]
                have at2_ := eq_at [k_4, n_5, (top_k_removals (n_5 + 2) k_4)]
                have at3_ := nonneg_at [k_4, n_5] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, trivial⟩
                have at4_ := eq_at [k_4, n_5, l1_, (top_k_removals (n_5 + 2) k_4)]
                have at5_ := nonneg_at [k_4, n_5, l1_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, trivial⟩
                have at6_ := eq_at [k_4, n_5, l1_, l2_, (top_k_removals (n_5 + 2) k_4)]
                have at7_ := nonneg_at [k_4, n_5, l1_, l2_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, h_l2_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => fun o29 => le_from ((top_k_removals.run (1 + (1 + (1 + n_5))) (1 + k_4) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (at0_ o3)) (ne_from_gt rfl rfl (at0_ o4))) (add_from (call2 top_k_removals (x := (n_5 + 2)) (y := k_4) (at1_ o5) (at1_ o6)) ((call1 heap_sink (x := (n_5 + 2)) (at2_ o7)).trans ((heap_sink.run (n_5 + 2) (at3_ o8)).trans (if_false (not_le_from rfl rfl (at3_ o9)) (sub_from (add_from (flog_from (m := (n_5 + 2)) (c := 2) (at2_ o10) (at2_ o11) (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)) (clog_from (m := (n_5 + 2)) (c := 2) (at4_ o12) (at4_ o13) (at5_ o14) (flog_from (m := (n_5 + 1)) (c := 2) (at4_ o15) rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_5 + 3)) (c := 2) (at4_ o16) (at4_ o17) e_l2_)) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) (at6_ o18) (at6_ o19) (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_))) (ih (n_5 + 2) k_4 (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 2)) (b := (1 + (1 + (1 + n_5)))) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ (2 * k_4 + 2) from (at7_ o25)) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_5 + 2)) (n := (n_5 + 3)) (at7_ o26) (at7_ o27) (at7_ o28); rw [e_l2_, (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)] at h; exact h))) (at7_ o29))) ?_
                decide +kernel
              · have at0_ := nonneg_at [k_4, n_5] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, trivial⟩
                obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [k_4, n_5, l1_, (top_k_removals (n_5 + 2) k_4)])
                have at0_ := nonneg_at [k_4, n_5, l1_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, trivial⟩
                obtain ⟨l2_, h_l2_, e_l2_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 3)) (b := 2) 1 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
                have e_l2_ : flog (n_5 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [k_4, n_5, l1_, l2_, (top_k_removals (n_5 + 2) k_4)])
                have at0_ := nonneg_at [k_4, n_5] [] ⟨h_k_4, h_n_5, trivial⟩
                have at1_ := eq_at [k_4, n_5]
                have at2_ := eq_at [k_4, n_5, (top_k_removals (n_5 + 2) k_4)]
                have at3_ := nonneg_at [k_4, n_5] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, trivial⟩
                have at4_ := eq_at [k_4, n_5, l1_, (top_k_removals (n_5 + 2) k_4)]
                have at5_ := nonneg_at [k_4, n_5, l1_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, trivial⟩
                have at6_ := eq_at [k_4, n_5, l1_, l2_, (top_k_removals (n_5 + 2) k_4)]
                have at7_ := nonneg_at [k_4, n_5, l1_, l2_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, h_l2_, trivial⟩
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => fun o41 => le_from ((top_k_removals.run (1 + (1 + (1 + n_5))) (1 + k_4) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (at0_ o3)) (ne_from_gt rfl rfl (at0_ o4))) (add_from (call2 top_k_removals (x := (n_5 + 2)) (y := k_4) (at1_ o5) (at1_ o6)) ((call1 heap_sink (x := (n_5 + 2)) (at2_ o7)).trans ((heap_sink.run (n_5 + 2) (at3_ o8)).trans (if_false (not_le_from rfl rfl (at3_ o9)) (sub_from (add_from (flog_from (m := (n_5 + 2)) (c := 2) (at2_ o10) (at2_ o11) (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at4_ o12)))) (clog_from (m := (n_5 + 2)) (c := 2) (at4_ o13) (at4_ o14) (at5_ o15) (flog_from (m := (n_5 + 1)) (c := 2) (at4_ o16) rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_5 + 3)) (c := 2) (at4_ o17) (at4_ o18) e_l2_)) (of_rest (add_nonneg (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) (at6_ o19) (at6_ o20) (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at6_ o21))))) (ih (n_5 + 2) k_4 (at0_ o22) (at0_ o23) (le_from rfl rfl (at0_ o24)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 2)) (b := (1 + (1 + (1 + n_5)))) (at0_ o25) (at0_ o26)) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at7_ o27)) (mul_nonneg (show (0 : Int) ≤ (l1_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_5 + 1)) (n := (n_5 + 2)) (at7_ o28) (at7_ o29) (at7_ o30); rw [(show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at6_ o31))), e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_5 + 2)) (n := (n_5 + 3)) (at7_ o32) (at7_ o33) (at7_ o34); rw [e_l2_, (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at6_ o35)))] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (2 * k_4) from (at7_ o36)) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_5 + 2)) (n := (n_5 + 3)) (at7_ o37) (at7_ o38) (at7_ o39); rw [e_l2_, (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans (at6_ o40)))] at h; exact h))) (at7_ o41))) ?_
                decide +kernel
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ n) → (top_k_removals n k) ≤ ((2 * k) * (flog n 2)) :=
  fun n k k0 k1 k2 =>
    (Steps.lemma_1 (top_k_removals.size n k + 1)) n k k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((1 : Int) ≤ n) → (top_k_removals n k) ≤ ((2 * k) * (flog n 2)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [k_1, n_2] [(top_k_removals (n_2 + 1) k_1)] ⟨h_k_1, h_n_2, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [k_1, n_2, l1_, (top_k_removals (n_2 + 1) k_1)])
    have at0_ := eq_at [k_1, n_2]
    have at1_ := eq_at [k_1, n_2, (top_k_removals (n_2 + 1) k_1)]
    have at2_ := eq_at [k_1, n_2, l1_, (top_k_removals (n_2 + 1) k_1)]
    have at3_ := nonneg_at [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩
    have at4_ := nonneg_at [k_1, n_2, l1_] [(top_k_removals (n_2 + 1) k_1)] ⟨h_k_1, h_n_2, h_l1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from (call2 top_k_removals (x := (n_2 + 1)) (y := k_1) (at0_ o1) (at0_ o2)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o3) (at1_ o4) e_l1_)) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at2_ o5) (at2_ o6) e_l1_)) (Steps.lemma_1_1 (n_2 + 1) k_1 (at3_ o7) (at3_ o8) (le_from rfl rfl (at3_ o9)))) (at4_ o10))) ?_
    decide +kernel
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨top_k_removals.ends, Steps.part_1⟩
end top_k_heap.removals_upper
