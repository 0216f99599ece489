import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.upper
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.upper`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)))
end merge_sort.upper

namespace merge_sort.upper
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

def merge_sort.run := merge_sort.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) ≤ (n * (clog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((merge_sort.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (mul_from rfl (clog_one o3)) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((merge_sort.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := 1) (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o3)).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (merge_sort 1) = 0))) rfl))) (mul_from rfl (clog_from (m := 2) (c := 2) o6 rfl o7 (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11)))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2))])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o3)) (call1 merge_sort (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o4)).trans o5))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) o6 rfl o7 (flog_from (m := (2 * n_4 + 3)) (c := 2) o8 rfl f1_))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from o9) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o10 rfl o11 (flog_from (m := (n_4 + 1)) (c := 2) o12 rfl e_l1_))) (ih (n_4 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o15 o16) (Nat.le_of_lt_succ lt))))) o17))) ?_
              exact shown [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((merge_sort.run (1 + (1 + (2 * 0 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := 1) (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl o3)).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 2) ((sub_from rfl (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (merge_sort 2) = 1))) rfl))) (mul_from rfl (clog_from (m := 3) (c := 2) o6 rfl o7 (flog_from (m := 2) (c := 2) o8 rfl (flog_number 1 rfl o9 o10 o11)))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (shown [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked11 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 => le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o3)) (call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o4)).trans o5))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) o6 rfl o7 (flog_from (m := (2 * n_4 + 4)) (c := 2) o8 rfl f1_))) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) o9 rfl o10 (flog_from (m := (n_4 + 2)) (c := 2) o11 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (ih (n_4 + 3) o12 (le_from rfl rfl o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o14 o15) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o16 rfl o17 (flog_from (m := (n_4 + 1)) (c := 2) o18 rfl e_l1_))) (ih (n_4 + 2) o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o21 o22) (Nat.le_of_lt_succ lt))))) o23))) ?_
                exact shown [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 2) := asked6 (fun o1 o2 o3 o4 o5 o6 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o5))).trans o6) (shown [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o3)) (call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o4)).trans o5))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) o6 rfl o7 (flog_from (m := (2 * n_4 + 4)) (c := 2) o8 rfl f1_))) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) o9 rfl o10 (flog_from (m := (n_4 + 2)) (c := 2) o11 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o12))))) (ih (n_4 + 3) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o15 o16) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (n_4 + 1)) (c := 2) o19 rfl e_l1_))) (ih (n_4 + 2) o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o22 o23) (Nat.le_of_lt_succ lt))))) o24))) ?_
                exact shown [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => le_from ((call1 merge_sort (x := 1) o1).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl (clog_one o2)) o3) ?_
      exact shown [] [] trivial (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(merge_sort (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (merge_sort (n_2 + 2))])
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (call1 merge_sort (x := (n_2 + 2)) o1) (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o2 rfl o3 (flog_from (m := (n_2 + 1)) (c := 2) o4 rfl e_l1_))) (of_rest (fact_from rfl (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o5 rfl o6 (flog_from (m := (n_2 + 1)) (c := 2) o7 rfl e_l1_))) (Steps.lemma_1_1 (n_2 + 2) o8 (le_from rfl rfl o9))) o10)) ?_
      exact shown [n_2, l1_] [(merge_sort (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end merge_sort.upper
