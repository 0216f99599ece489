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

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
def heap_insertions.run := heap_insertions.eq
def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def heap_sort.run := heap_sort.eq
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → sum_1.size m < bound → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => same_from ((sum_1.run (1 + 0) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 sum_1 (x := 0) o3).trans (by decide +kernel : (sum_1 0) = 0)) (flog_from (m := 1) (c := 2) o4 rfl (flog_number 0 rfl o5 o6 o7))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11))) (mul_from rfl (flog_from (m := 1) (c := 2) o12 rfl (flog_number 0 rfl o13 o14 o15)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o16 rfl (flog_number 0 rfl o17 o18 o19)).trans o20) (ipow_number 0 rfl)))) o21)) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (m_2 + 1)) (n := (m_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((sum_1.run (1 + (1 + m_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 sum_1 (x := (m_2 + 1)) o3).trans ((ih (m_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o9 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (m_2 + 1)) (c := 2) o10 rfl e_l1_).trans o11) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) o12 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o13 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o14 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (m_2 + 2)) (c := 2) o15 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans o16) e_p1_))) o17)) ?_
            exact shown [m_2] [l1_, p1_] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((sum_1.run (1 + (1 + m_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 sum_1 (x := (m_2 + 1)) o3).trans ((ih (m_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o9 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (m_2 + 1)) (c := 2) o10 rfl e_l1_).trans o11) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) o12 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o13)))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o14 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o15)))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o16 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o17))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (m_2 + 2)) (c := 2) o18 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o19))).trans o20) (ipow_sum (by decide) o21 (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (m_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (m_2 + 2)) o22 o23; rw [(show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o24)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o25 (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)).trans o27)] at h; exact h) o28) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (m_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (m_2 + 1)) o29 o30; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o31 e_p1_).trans o32)] at h; exact h) o33)))) ?_
            exact shown [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) :=
  fun m k0' k1' =>
    (Steps.lemma_2 (sum_1.size m + 1)) m k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (heap_removals n) ≤ (((4 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (ipow 2 (clog n 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((heap_removals.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_one o3)))) rfl) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((clog_one o4).trans o5) (ipow_number 0 rfl)))) o6) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from ((heap_removals.run (1 + (1 + 0)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 heap_removals (x := 1) o3).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) o4).trans (by decide +kernel : (heap_sink 1) = 0))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := 2) (c := 2) o5 rfl o6 (flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := (1)) rfl ((clog_from (m := 2) (c := 2) o11 rfl o12 (flog_from (m := 1) (c := 2) o13 rfl (flog_number 0 rfl o14 o15 o16))).trans o17) (ipow_number 1 rfl)))) o18)) ?_
            exact shown [] [] trivial (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 heap_removals (x := (n_3 + 2)) o3) ((call1 heap_sink (x := (n_3 + 2)) o4).trans ((heap_sink.run (n_3 + 2) o5).trans (if_false (not_le_from rfl rfl o6) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o7 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_3 + 1)) (c := 2) o10 rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o11 rfl o12 (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_3 + 3)) (c := 2) o14 rfl o15 (flog_from (m := (n_3 + 2)) (c := 2) o16 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))).trans o17) (ipow_sum (by decide) o18 (ipow_number 1 rfl) e_p1_)))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_3 + 1)) (c := 2) o21 rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_3 + 2)) (c := 2) o22 rfl o23 (flog_from (m := (n_3 + 1)) (c := 2) o24 rfl e_l1_)).trans o25) (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)))) (ih (n_3 + 2) o27 (le_from rfl rfl o28) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o29 o30) (Nat.le_of_lt_succ lt)))) o31)))) ?_
              exact shown [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked5 (fun o37 o38 o39 o40 o41 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 heap_removals (x := (n_3 + 2)) o3) ((call1 heap_sink (x := (n_3 + 2)) o4).trans ((heap_sink.run (n_3 + 2) o5).trans (if_false (not_le_from rfl rfl o6) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o7 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o8))) (clog_from (m := (n_3 + 2)) (c := 2) o9 rfl o10 (flog_from (m := (n_3 + 1)) (c := 2) o11 rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) o12 rfl o13 (flog_from (m := (n_3 + 2)) (c := 2) o14 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o15))))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((clog_from (m := (n_3 + 3)) (c := 2) o16 rfl o17 (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o19)))).trans o20) (ipow_sum (by decide) o21 (ipow_number 2 rfl) e_p1_)))) (of_rest (add_nonneg (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o22 rfl o23 (flog_from (m := (n_3 + 1)) (c := 2) o24 rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_3 + 2)) (c := 2) o25 rfl o26 (flog_from (m := (n_3 + 1)) (c := 2) o27 rfl e_l1_)).trans o28) (ipow_sum (by decide) o29 (ipow_number 1 rfl) e_p1_)))) (ih (n_3 + 2) o30 (le_from rfl rfl o31) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o32 o33) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o34) (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) o35 o36; rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o37)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o38 (ipow_sum (by decide) o39 (ipow_number 1 rfl) e_p1_)).trans o40)] at h; exact h))) o41))))) ?_
              exact shown [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_removals n) ≤ (((4 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (ipow 2 (clog n 2)))) :=
  fun n k0' k1' =>
    (Steps.lemma_3 (heap_removals.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (heap_sort n) ≤ (3 * (sort_limit n)) := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => le_from ((call1 heap_sort (x := (n_1 + 2)) o1).trans ((heap_sort.run (n_1 + 2) o2).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o3).trans ((Steps.lemma_1_1 (n_1 + 2) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o6 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o7 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans o9) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) o10)))) (mul_from rfl ((call1 sort_limit (x := (n_1 + 2)) o11).trans ((sort_limit.run (n_1 + 2) o12).trans ((call1 sum_1 (x := (n_1 + 2)) ((larger_from_right rfl rfl o13).trans o14)).trans ((Steps.lemma_2_1 (n_1 + 2) o15 (le_from rfl rfl o16)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o17 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o18 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o19 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans o20) e_p1_)))))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o21 rfl o22 (flog_from (m := (n_1 + 1)) (c := 2) o23 rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_1 + 2)) (c := 2) o24 rfl o25 (flog_from (m := (n_1 + 1)) (c := 2) o26 rfl e_l1_)).trans o27) (ipow_sum (by decide) o28 (ipow_number 1 rfl) e_p1_)))) (Steps.lemma_3_1 (n_1 + 2) o29 (le_from rfl rfl o30))) o31)))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked10 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 o46 => le_from ((call1 heap_sort (x := (n_1 + 2)) o1).trans ((heap_sort.run (n_1 + 2) o2).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) o3).trans ((Steps.lemma_1_1 (n_1 + 2) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o6 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o7)))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o9))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o10 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o11))).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) o14)))) (mul_from rfl ((call1 sort_limit (x := (n_1 + 2)) o15).trans ((sort_limit.run (n_1 + 2) o16).trans ((call1 sum_1 (x := (n_1 + 2)) ((larger_from_right rfl rfl o17).trans o18)).trans ((Steps.lemma_2_1 (n_1 + 2) o19 (le_from rfl rfl o20)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o21 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o22)))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o23 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o24))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_1 + 2)) (c := 2) o25 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o26))).trans o27) (ipow_sum (by decide) o28 (ipow_number 1 rfl) e_p1_))))))))) (of_rest (add_nonneg (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) o29 rfl o30 (flog_from (m := (n_1 + 1)) (c := 2) o31 rfl e_l1_))))) rfl) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_1 + 2)) (c := 2) o32 rfl o33 (flog_from (m := (n_1 + 1)) (c := 2) o34 rfl e_l1_)).trans o35) (ipow_sum (by decide) o36 (ipow_number 1 rfl) e_p1_)))) (Steps.lemma_3_1 (n_1 + 2) o37 (le_from rfl rfl o38))) (mul_nonneg (show (0 : Int) ≤ 2 from o39) (show (0 : Int) ≤ (n_1 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_1 + 2)) o40 o41; rw [(show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o42)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o43 (ipow_sum (by decide) o44 (ipow_number 1 rfl) e_p1_)).trans o45)] at h; exact h))) o46))))) ?_
      exact shown [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, Steps.part_1⟩
end limits.heap_sort_within_three
