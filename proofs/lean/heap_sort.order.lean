import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.order
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

/-- The claim `heap_sort.order`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))))
end heap_sort.order

namespace heap_sort.order
theorem heap_insertions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_insertions.size n' < heap_insertions.size n → f₁ n' = f₂ n') → heap_insertions.body f₁ n = heap_insertions.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem heap_insertions.ends : heap_insertions.Ends := fun f g (x : Int) d ih =>
  heap_insertions.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_insertions.eq : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0' => fix_eq heap_insertions.ends n k0'

theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem heap_removals.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_removals.size n' < heap_removals.size n → f₁ n' = f₂ n') → heap_removals.body f₁ n = heap_removals.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0' => fix_eq heap_removals.ends n k0'

theorem heap_sort.eq : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) := fun _ _ => rfl

def heap_insertions.run := heap_insertions.eq
def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def heap_sort.run := heap_sort.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => same_from ((heap_insertions.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 heap_insertions (x := 0) o3).trans (by decide +kernel : (heap_insertions 0) = 0)) (flog_from (m := 1) (c := 2) o4 rfl (flog_number 0 rfl o5 o6 o7))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11))) (mul_from rfl (flog_from (m := 1) (c := 2) o12 rfl (flog_number 0 rfl o13 o14 o15)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o16 rfl (flog_number 0 rfl o17 o18 o19)).trans o20) (ipow_number 0 rfl)))) o21)) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((heap_insertions.run (1 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 heap_insertions (x := (n_2 + 1)) o3).trans ((ih (n_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o10 rfl e_l1_).trans o11) e_p1_))))) (flog_from (m := (n_2 + 2)) (c := 2) o12 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 2)) (c := 2) o13 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) o14 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 2)) (c := 2) o15 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans o16) e_p1_))) o17)) ?_
            exact shown [n_2] [l1_, p1_] ⟨h_n_2, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((heap_insertions.run (1 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 heap_insertions (x := (n_2 + 1)) o3).trans ((ih (n_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o10 rfl e_l1_).trans o11) e_p1_))))) (flog_from (m := (n_2 + 2)) (c := 2) o12 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o13)))))) (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 2)) (c := 2) o14 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o15)))) (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) o16 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o17))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_2 + 2)) (c := 2) o18 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o19))).trans o20) (ipow_sum (by decide) o21 (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) o22 o23; rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o24)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o25 (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)).trans o27)] at h; exact h) o28) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) o29 o30; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o31 e_p1_).trans o32)] at h; exact h) o33)))) ?_
            exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (heap_removals n) ≤ (((2 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (clog n 2)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => le_from ((heap_removals.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_one o3)))) rfl) (mul_from rfl (clog_one o4))) o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((heap_removals.run (1 + (1 + 0)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 heap_removals (x := 1) o3).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) o4).trans (by decide +kernel : (heap_sink 1) = 0))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := 2) (c := 2) o5 rfl o6 (flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)))))) rfl) (mul_from rfl (clog_from (m := 2) (c := 2) o11 rfl o12 (flog_from (m := 1) (c := 2) o13 rfl (flog_number 0 rfl o14 o15 o16))))) o17)) ?_
            exact shown [] [] trivial (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked3 (fun o25 o26 o27 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 heap_removals (x := (n_3 + 2)) o3) ((call1 heap_sink (x := (n_3 + 2)) o4).trans ((heap_sink.run (n_3 + 2) o5).trans (if_false (not_le_from rfl rfl o6) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o7 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_3 + 1)) (c := 2) o10 rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o11 rfl o12 (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o14 rfl o15 (flog_from (m := (n_3 + 2)) (c := 2) o16 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (n_3 + 1)) (c := 2) o19 rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_3 + 1)) (c := 2) o22 rfl e_l1_)))) (ih (n_3 + 2) o23 (le_from rfl rfl o24) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o25 o26) (Nat.le_of_lt_succ lt)))) o27)))) ?_
              exact shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 heap_removals (x := (n_3 + 2)) o3) ((call1 heap_sink (x := (n_3 + 2)) o4).trans ((heap_sink.run (n_3 + 2) o5).trans (if_false (not_le_from rfl rfl o6) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o7 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o8))) (clog_from (m := (n_3 + 2)) (c := 2) o9 rfl o10 (flog_from (m := (n_3 + 1)) (c := 2) o11 rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o12 rfl o13 (flog_from (m := (n_3 + 2)) (c := 2) o14 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o15))))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o16 rfl o17 (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o19)))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_3 + 1)) (c := 2) o22 rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o23 rfl o24 (flog_from (m := (n_3 + 1)) (c := 2) o25 rfl e_l1_)))) (ih (n_3 + 2) o26 (le_from rfl rfl o27) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o28 o29) (Nat.le_of_lt_succ lt)))) o30)))) ?_
              exact shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_removals n) ≤ (((2 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (clog n 2))) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (heap_removals.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (((((2 * (11 * n)) + (5 * (ipow 2 (clog n 2)))) - 27) - (17 * (flog n 2))) - (5 * (n * (clog n 2)))) ≤ ((12 * 1) * (heap_removals n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((clog_one o1).trans o2) (ipow_number 0 rfl)))) rfl) (mul_from rfl (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6)))) (mul_from rfl (mul_from rfl (clog_one o7)))) (mul_from rfl ((heap_removals.run (1 + 0) o8).trans (if_true (le_from rfl rfl o9) rfl))) o10) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := (1)) rfl ((clog_from (m := 2) (c := 2) o1 rfl o2 (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6))).trans o7) (ipow_number 1 rfl)))) rfl) (mul_from rfl (flog_from (m := 2) (c := 2) o8 rfl (flog_number 1 rfl o9 o10 o11)))) (mul_from rfl (mul_from rfl (clog_from (m := 2) (c := 2) o12 rfl o13 (flog_from (m := 1) (c := 2) o14 rfl (flog_number 0 rfl o15 o16 o17)))))) (mul_from rfl ((heap_removals.run (1 + (1 + 0)) o18).trans (if_false (not_le_from rfl rfl o19) (add_from ((call1 heap_removals (x := 1) o20).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) o21).trans (by decide +kernel : (heap_sink 1) = 0)))))) o22)) ?_
            exact shown [] [] trivial (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => le_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_3 + 3)) (c := 2) o1 rfl o2 (flog_from (m := (n_3 + 2)) (c := 2) o3 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))).trans o4) (ipow_sum (by decide) o5 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o6 rfl e_l2_))) (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o7 rfl o8 (flog_from (m := (n_3 + 2)) (c := 2) o9 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))) (mul_from rfl ((heap_removals.run (1 + (1 + (1 + n_3))) o10).trans (if_false (not_le_from rfl rfl o11) (add_from (call1 heap_removals (x := (n_3 + 2)) o12) ((call1 heap_sink (x := (n_3 + 2)) o13).trans ((heap_sink.run (n_3 + 2) o14).trans (if_false (not_le_from rfl rfl o15) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o16 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (n_3 + 1)) (c := 2) o19 rfl e_l1_))) rfl)))))))) (of_rest (fact_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_3 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_3 + 1)) (c := 2) o22 rfl e_l1_)).trans o23) (ipow_sum (by decide) o24 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o25 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o26 rfl o27 (flog_from (m := (n_3 + 1)) (c := 2) o28 rfl e_l1_))))) (mul_from rfl rfl) (ih (n_3 + 2) o29 (le_from rfl rfl o30) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o31 o32) (Nat.le_of_lt_succ lt)))) o33)))) ?_
              exact shown [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked8 (fun o37 o38 o39 o40 o41 o42 o43 o44 => le_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((clog_from (m := (n_3 + 3)) (c := 2) o1 rfl o2 (flog_from (m := (n_3 + 2)) (c := 2) o3 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o4)))).trans o5) (ipow_sum (by decide) o6 (ipow_number 2 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o7 rfl e_l2_))) (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o8 rfl o9 (flog_from (m := (n_3 + 2)) (c := 2) o10 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o11))))))) (mul_from rfl ((heap_removals.run (1 + (1 + (1 + n_3))) o12).trans (if_false (not_le_from rfl rfl o13) (add_from (call1 heap_removals (x := (n_3 + 2)) o14) ((call1 heap_sink (x := (n_3 + 2)) o15).trans ((heap_sink.run (n_3 + 2) o16).trans (if_false (not_le_from rfl rfl o17) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o19))) (clog_from (m := (n_3 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_3 + 1)) (c := 2) o22 rfl e_l1_))) rfl)))))))) (of_rest (add_nonneg (fact_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_3 + 2)) (c := 2) o23 rfl o24 (flog_from (m := (n_3 + 1)) (c := 2) o25 rfl e_l1_)).trans o26) (ipow_sum (by decide) o27 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o28 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o29))))) (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o30 rfl o31 (flog_from (m := (n_3 + 1)) (c := 2) o32 rfl e_l1_))))) (mul_from rfl rfl) (ih (n_3 + 2) o33 (le_from rfl rfl o34) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o35 o36) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 5 from o37) (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) o38 o39; rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o40)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o41 (ipow_sum (by decide) o42 (ipow_number 1 rfl) e_p1_)).trans o43)] at h; exact h))) o44))))) ?_
              exact shown [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (((((2 * (11 * n)) + (5 * (ipow 2 (clog n 2)))) - 27) - (17 * (flog n 2))) - (5 * (n * (clog n 2)))) ≤ ((12 * 1) * (heap_removals n)) :=
  fun n k0' k1' =>
    (Steps.lemma_3 (heap_removals.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) o1).trans ((heap_sort.run (n_1 + 2) o2).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o3).trans ((Steps.lemma_1_1 (n_1 + 2) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o6 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o7 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans o9) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) o10))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o11 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_1 + 1)) (c := 2) o14 rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o15 rfl o16 (flog_from (m := (n_1 + 1)) (c := 2) o17 rfl e_l1_)))) (Steps.lemma_2_1 (n_1 + 2) o18 (le_from rfl rfl o19))) o20))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => le_from (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) o1).trans ((heap_sort.run (n_1 + 2) o2).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o3).trans ((Steps.lemma_1_1 (n_1 + 2) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o6 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o7)))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o9))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o10 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o11))).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) o14))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o15 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o16))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (n_1 + 1)) (c := 2) o19 rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_1 + 1)) (c := 2) o22 rfl e_l1_)))) (Steps.lemma_2_1 (n_1 + 2) o23 (le_from rfl rfl o24))) o25)))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (heap_sort n) ≤ p₀ * (n * (flog n 2)))) := ⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)) rfl))) (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) o2).trans ((heap_sort.run (n_1 + 2) o3).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o4).trans ((Steps.lemma_1_1 (n_1 + 2) o5 (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o7 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o9 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans o10) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) o11))))) (of_multiple (c := 12) o12 (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 4 from o13) (fact_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_1 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_1 + 1)) (c := 2) o16 rfl e_l1_)).trans o17) (ipow_sum (by decide) o18 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o19 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_1 + 1)) (c := 2) o22 rfl e_l1_))))) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) o23 (le_from rfl rfl o24)))) (mul_nonneg (show (0 : Int) ≤ 56 from o25) (show (0 : Int) ≤ (n_1 + 1) - (p1_ + l1_ + 1) from by have h := pow_flog (b := 2) (n := (n_1 + 1)) o26 o27; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o28 e_p1_).trans o29)] at h; exact h))) o30))))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked7 (fun o37 o38 o39 o40 o41 o42 o43 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o2))) rfl))) (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) o3).trans ((heap_sort.run (n_1 + 2) o4).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o5).trans ((Steps.lemma_1_1 (n_1 + 2) o6 (le_from rfl rfl o7)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o9)))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o10 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o11))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o12 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o13))).trans o14) (ipow_sum (by decide) o15 (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) o16))))) (of_multiple (c := 12) o17 (of_rest (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 4 from o18) (fact_from (sub_from (sub_from (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_1 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_1 + 1)) (c := 2) o21 rfl e_l1_)).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) rfl) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o24 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o25))))) (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o26 rfl o27 (flog_from (m := (n_1 + 1)) (c := 2) o28 rfl e_l1_))))) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) o29 (le_from rfl rfl o30)))) (mul_nonneg (show (0 : Int) ≤ 32 from o31) (show (0 : Int) ≤ (n_1 + 1) - (p1_ + l1_ + 1) from by have h := pow_flog (b := 2) (n := (n_1 + 1)) o32 o33; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o34 e_p1_).trans o35)] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ 60 from o36) (show (0 : Int) ≤ (n_1 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_1 + 2)) o37 o38; rw [(show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o39)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o40 (ipow_sum (by decide) o41 (ipow_number 1 rfl) e_p1_)).trans o42)] at h; exact h))) o43)))))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (heap_sort n))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end heap_sort.order
