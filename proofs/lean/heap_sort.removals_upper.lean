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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0' => fix_eq heap_removals.ends n k0'

def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (heap_removals n) ≤ ((2 * n) * (flog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((heap_removals.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (mul_from rfl (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6))) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((heap_removals.run (1 + (1 + 0)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 heap_removals (x := 1) o3).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) o4).trans (by decide +kernel : (heap_sink 1) = 0))))) (mul_from rfl (flog_from (m := 2) (c := 2) o5 rfl (flog_number 1 rfl o6 o7 o8))) o9) ?_
            exact shown [] [] trivial (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 heap_removals (x := (n_3 + 2)) o3) ((call1 heap_sink (x := (n_3 + 2)) o4).trans ((heap_sink.run (n_3 + 2) o5).trans (if_false (not_le_from rfl rfl o6) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o7 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_3 + 1)) (c := 2) o10 rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o11 rfl e_l2_)) (of_rest (add_nonneg (add_nonneg (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o12 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) (ih (n_3 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o15 o16) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o17) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) o18 o19; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o20 o21 o22; rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ 6 from o23) (mul_nonneg (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 1)) (n := (n_3 + 3)) o24 o25 o26; rw [e_l2_, e_l1_] at h; exact h) (show (0 : Int) ≤ l1_ + 1 - l1_ from by have h := flog_within 1 (rfl : Int.ofNat 1 = 1) (b := 2) (m := (n_3 + 1)) (n := (n_3 + 2)) o27 o28 o29 o30; rw [e_l1_, (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (2 * l1_) from o31) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o32 o33 o34; rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)] at h; exact h))) o35)))) ?_
              exact shown [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => le_from ((heap_removals.run (1 + (1 + (1 + n_3))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 heap_removals (x := (n_3 + 2)) o3) ((call1 heap_sink (x := (n_3 + 2)) o4).trans ((heap_sink.run (n_3 + 2) o5).trans (if_false (not_le_from rfl rfl o6) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o7 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o8))) (clog_from (m := (n_3 + 2)) (c := 2) o9 rfl o10 (flog_from (m := (n_3 + 1)) (c := 2) o11 rfl e_l1_))) rfl))))))) (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o12 rfl e_l2_)) (of_rest (add_nonneg (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o14)))) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o17 o18) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o19) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) o20 o21; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o22 o23 o24; rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o25))] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (2 * l1_ + 6) from o26) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o27 o28 o29; rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o30))] at h; exact h))) o31)))) ?_
              exact shown [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (heap_removals.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(heap_removals (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (heap_removals (n_1 + 1))])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (call1 heap_removals (x := (n_1 + 1)) o1) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o2 rfl e_l1_)) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o3 rfl e_l1_)) (Steps.lemma_1_1 (n_1 + 1) o4 (le_from rfl rfl o5))) o6)) ?_
    exact shown [n_1, l1_] [(heap_removals (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨heap_removals.ends, Steps.part_1⟩
end heap_sort.removals_upper
