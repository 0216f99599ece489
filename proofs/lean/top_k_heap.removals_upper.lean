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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (Or.inr (eq_from rfl rfl o1 o2)) rfl)) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (not_le_from rfl rfl o1) (ne_from_gt rfl rfl o2)) (add_from (agree2 (x := (n_2 + 1)) (y := k_3) o3 o4 (ih (n_2 + 1) k_3 o5 o6 (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) o7 o8))) rfl))) ?_
      exact shown [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩ (by decide +kernel)
theorem top_k_removals.ends : top_k_removals.Ends := fun f g (x : Int × Int) d ih =>
  top_k_removals.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem top_k_removals.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0' k1' => fix_eq top_k_removals.ends (n, k) ⟨k0', k1'⟩

def heap_sink.run := heap_sink.eq
def top_k_removals.run := top_k_removals.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ n) → top_k_removals.size n k < bound → (top_k_removals n k) ≤ ((2 * k) * (flog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))
      · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from ((top_k_removals.run (1 + 0) k_1 o1 o2).trans (if_true (Or.inl (le_from rfl rfl o3)) rfl)) (mul_from rfl (flog_from (m := 1) (c := 2) o4 rfl (flog_number 0 rfl o5 o6 o7))) o8) ?_
          exact shown [k_1] [] ⟨h_k_1, trivial⟩ (by decide +kernel)
        · rcases first1 h_k_1 with rfl | ⟨k_4, h_k_4, rfl⟩
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_3, l1_])
            refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((top_k_removals.run (1 + (1 + n_3)) 0 o1 o2).trans (if_true (Or.inr (eq_from rfl rfl o3 o4)) rfl)) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o5 rfl e_l1_)) o6) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_5, h_n_5, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => le_from ((top_k_removals.run (1 + (1 + 0)) (1 + k_4) o1 o2).trans (if_false (fun h => h.elim (not_le_from rfl rfl o3) (ne_from_gt rfl rfl o4)) (add_from (call2 top_k_removals (x := 1) (y := k_4) o5 o6) ((call1 heap_sink (x := 1) o7).trans (by decide +kernel : (heap_sink 1) = 0))))) (mul_from rfl (flog_from (m := 2) (c := 2) o8 rfl (flog_number 1 rfl o9 o10 o11))) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o12 rfl (flog_number 0 rfl o13 o14 o15))) (ih 1 k_4 o16 o17 (le_from rfl rfl o18) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + 0))) o19 o20) (Nat.le_of_lt_succ lt)))) o21))) ?_
              exact shown [k_4] [(top_k_removals 1 k_4)] ⟨h_k_4, trivial⟩ (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_5 + 1)) (n := (n_5 + 2)) (b := 2) o1 o2 o3 o4) (shown [k_4, n_5] [] ⟨h_k_4, h_n_5, trivial⟩ (by decide +kernel)) with c0_6_0 | c0_6_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl o1 o2) (shown [k_4, n_5] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [k_4, n_5, l1_, (top_k_removals (n_5 + 2) k_4)])
                obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_5 + 3)) (b := 2) 1 rfl o1 o2) (shown [k_4, n_5, l1_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, trivial⟩ (by decide +kernel))
                have e_l2_ : flog (n_5 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [k_4, n_5, l1_, l2_, (top_k_removals (n_5 + 2) k_4)])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => le_from ((top_k_removals.run (1 + (1 + (1 + n_5))) (1 + k_4) o1 o2).trans (if_false (fun h => h.elim (not_le_from rfl rfl o3) (ne_from_gt rfl rfl o4)) (add_from (call2 top_k_removals (x := (n_5 + 2)) (y := k_4) o5 o6) ((call1 heap_sink (x := (n_5 + 2)) o7).trans ((heap_sink.run (n_5 + 2) o8).trans (if_false (not_le_from rfl rfl o9) (sub_from (add_from (flog_from (m := (n_5 + 2)) (c := 2) o10 rfl (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)) (clog_from (m := (n_5 + 2)) (c := 2) o11 rfl o12 (flog_from (m := (n_5 + 1)) (c := 2) o13 rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_5 + 3)) (c := 2) o14 rfl e_l2_)) (of_rest (add_nonneg (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) o15 rfl (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_))) (ih (n_5 + 2) k_4 o16 o17 (le_from rfl rfl o18) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 2)) (b := (1 + (1 + (1 + n_5)))) o19 o20) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o21) (mul_nonneg (show (0 : Int) ≤ l1_ + 1 - l1_ from by have h := flog_within 1 (rfl : Int.ofNat 1 = 1) (b := 2) (m := (n_5 + 1)) (n := (n_5 + 2)) o22 o23 o24 o25; rw [e_l1_, (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_5 + 2)) (n := (n_5 + 3)) o26 o27 o28; rw [e_l2_, (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (2 * k_4) from o29) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_5 + 2)) (n := (n_5 + 3)) o30 o31 o32; rw [e_l2_, (show flog (n_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)] at h; exact h))) o33)))) ?_
                exact shown [k_4, n_5, l1_, l2_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_5 + 1)) (b := 2) 0 rfl o1 o2) (shown [k_4, n_5] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_5 + 1) 2 = l1_ := e_l1_.trans (by ring [k_4, n_5, l1_, (top_k_removals (n_5 + 2) k_4)])
                obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_5 + 3)) (b := 2) 1 rfl o1 o2) (shown [k_4, n_5, l1_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, trivial⟩ (by decide +kernel))
                have e_l2_ : flog (n_5 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [k_4, n_5, l1_, l2_, (top_k_removals (n_5 + 2) k_4)])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked4 (fun o25 o26 o27 o28 => le_from ((top_k_removals.run (1 + (1 + (1 + n_5))) (1 + k_4) o1 o2).trans (if_false (fun h => h.elim (not_le_from rfl rfl o3) (ne_from_gt rfl rfl o4)) (add_from (call2 top_k_removals (x := (n_5 + 2)) (y := k_4) o5 o6) ((call1 heap_sink (x := (n_5 + 2)) o7).trans ((heap_sink.run (n_5 + 2) o8).trans (if_false (not_le_from rfl rfl o9) (sub_from (add_from (flog_from (m := (n_5 + 2)) (c := 2) o10 rfl (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o11))) (clog_from (m := (n_5 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_5 + 1)) (c := 2) o14 rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_5 + 3)) (c := 2) o15 rfl e_l2_)) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_5 + 2)) (c := 2) o16 rfl (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o17)))) (ih (n_5 + 2) k_4 o18 o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 2)) (b := (1 + (1 + (1 + n_5)))) o21 o22) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ (2 * k_4 + 2) from o23) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_5 + 2)) (n := (n_5 + 3)) o24 o25 o26; rw [e_l2_, (show flog (n_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o27))] at h; exact h))) o28)))) ?_
                exact shown [k_4, n_5, l1_, l2_] [(top_k_removals (n_5 + 2) k_4)] ⟨h_k_4, h_n_5, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ n) → (top_k_removals n k) ≤ ((2 * k) * (flog n 2)) :=
  fun n k k0' k1' k2' =>
    (Steps.lemma_1 (top_k_removals.size n k + 1)) n k k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((1 : Int) ≤ n) → (top_k_removals n k) ≤ ((2 * k) * (flog n 2)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [k_1, n_2] [(top_k_removals (n_2 + 1) k_1)] ⟨h_k_1, h_n_2, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [k_1, n_2, l1_, (top_k_removals (n_2 + 1) k_1)])
    refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (call2 top_k_removals (x := (n_2 + 1)) (y := k_1) o1 o2) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o3 rfl e_l1_)) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o4 rfl e_l1_)) (Steps.lemma_1_1 (n_2 + 1) k_1 o5 o6 (le_from rfl rfl o7))) o8)) ?_
    exact shown [k_1, n_2, l1_] [(top_k_removals (n_2 + 1) k_1)] ⟨h_k_1, h_n_2, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨top_k_removals.ends, Steps.part_1⟩
end top_k_heap.removals_upper
