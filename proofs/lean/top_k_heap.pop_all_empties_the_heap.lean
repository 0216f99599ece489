import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.pop_all_empties_the_heap
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

/-- The relation `top_k_removals`. -/
def top_k_removals.body (top_k_removals : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1))))
def top_k_removals.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def top_k_removals.size (n k : Int) : Nat := magnitude n
def top_k_removals.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_removals.body (fun n k => f (n, k)) x.1 x.2
def top_k_removals (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_removals.size x.1 x.2) top_k_removals.step (n, k)
/-- The recursion of `top_k_removals` ends. -/
def top_k_removals.Ends : Prop := Falls (fun (x : Int × Int) => top_k_removals.Domain x.1 x.2) (fun x => top_k_removals.size x.1 x.2) top_k_removals.step

/-- The claim `top_k_heap.pop_all_empties_the_heap`. -/
def Statement : Prop :=
  (heap_removals.Ends) ∧ (top_k_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n))
end top_k_heap.pop_all_empties_the_heap

namespace top_k_heap.pop_all_empties_the_heap
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
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem top_k_removals.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0 k1 => (top_k_removals.eq n k k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → heap_removals.size n < bound → (heap_removals n) = (top_k_removals n n)) := by
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
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((heap_removals.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) ((call2 top_k_removals (x := 0) (y := 0) (at0_ o3) (at0_ o4)).trans (by decide +kernel : (top_k_removals 0 0) = 0)) (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((heap_removals.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) ((call2 top_k_removals (x := 1) (y := 1) (at0_ o3) (at0_ o4)).trans (by decide +kernel : (top_k_removals 1 1) = 0)) (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((heap_removals.run (2 + 0) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from ((call1 heap_removals (x := 1) (at0_ o3)).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (at0_ o4)).trans (by decide +kernel : (heap_sink 1) = 0))))) ((call2 top_k_removals (x := 2) (y := 2) (at0_ o5) (at0_ o6)).trans (by decide +kernel : (top_k_removals 2 2) = 0)) (of_decide_eq_true o7) (of_decide_eq_true o8)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_3_0 | c0_3_0
          · have at0_ := nonneg_at [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))]
            have at3_ := nonneg_at [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩
            have at4_ := eq_at [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]
            have at5_ := nonneg_at [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => fun o36 => eq_from ((heap_removals.run (2 + (1 + n_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 heap_removals (x := (n_2 + 2)) (at1_ o3)).trans ((ih (n_2 + 2) (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (at1_ o7) (at1_ o8)))) ((call1 heap_sink (x := (n_2 + 2)) (at2_ o9)).trans ((heap_sink.run (n_2 + 2) (at3_ o10)).trans (if_false (not_le_from rfl rfl (at3_ o11)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o12) (at2_ o13) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o14) (at4_ o15) (at5_ o16) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o17) rfl e_l1_))) rfl))))))) ((call2 top_k_removals (x := (n_2 + 3)) (y := (n_2 + 3)) (at4_ o18) (at4_ o19)).trans ((top_k_removals.run (n_2 + 3) (n_2 + 3) (at5_ o20) (at5_ o21)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (at5_ o22)) (ne_from_gt rfl rfl (at5_ o23))) (add_from (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (at4_ o24) (at4_ o25)) ((call1 heap_sink (x := (n_2 + 2)) (at4_ o26)).trans ((heap_sink.run (n_2 + 2) (at5_ o27)).trans (if_false (not_le_from rfl rfl (at5_ o28)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (at4_ o29) (at4_ o30) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o31) (at4_ o32) (at5_ o33) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o34) rfl e_l1_))) rfl)))))))) (at5_ o35) (at5_ o36)) ?_
            decide +kernel
          · have at0_ := nonneg_at [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))]
            have at3_ := nonneg_at [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩
            have at4_ := eq_at [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]
            have at5_ := nonneg_at [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => fun o38 => eq_from ((heap_removals.run (2 + (1 + n_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 heap_removals (x := (n_2 + 2)) (at1_ o3)).trans ((ih (n_2 + 2) (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (at1_ o7) (at1_ o8)))) ((call1 heap_sink (x := (n_2 + 2)) (at2_ o9)).trans ((heap_sink.run (n_2 + 2) (at3_ o10)).trans (if_false (not_le_from rfl rfl (at3_ o11)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o12) (at2_ o13) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at4_ o14)))) (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o15) (at4_ o16) (at5_ o17) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o18) rfl e_l1_))) rfl))))))) ((call2 top_k_removals (x := (n_2 + 3)) (y := (n_2 + 3)) (at4_ o19) (at4_ o20)).trans ((top_k_removals.run (n_2 + 3) (n_2 + 3) (at5_ o21) (at5_ o22)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (at5_ o23)) (ne_from_gt rfl rfl (at5_ o24))) (add_from (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (at4_ o25) (at4_ o26)) ((call1 heap_sink (x := (n_2 + 2)) (at4_ o27)).trans ((heap_sink.run (n_2 + 2) (at5_ o28)).trans (if_false (not_le_from rfl rfl (at5_ o29)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (at4_ o30) (at4_ o31) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at4_ o32)))) (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o33) (at4_ o34) (at5_ o35) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o36) rfl e_l1_))) rfl)))))))) (at5_ o37) (at5_ o38)) ?_
            decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (heap_removals n) = (top_k_removals n n) :=
  fun n k0 =>
    (Steps.lemma_1 (heap_removals.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n) := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := eq_at [n_0, (top_k_removals n_0 n_0)]
  have at2_ := nonneg_at [n_0] [(top_k_removals n_0 n_0)] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from (call2 top_k_removals (x := n_0) (y := n_0) (at0_ o1) (at0_ o2)) ((call1 heap_removals (x := n_0) (at1_ o3)).trans ((Steps.lemma_1_1 n_0 (at2_ o4)).trans (call2 top_k_removals (x := n_0) (y := n_0) (at1_ o5) (at1_ o6)))) (at2_ o7) (at2_ o8)) ?_
  decide +kernel

theorem proof : Statement := ⟨heap_removals.ends, top_k_removals.ends, Steps.part_1⟩
end top_k_heap.pop_all_empties_the_heap
