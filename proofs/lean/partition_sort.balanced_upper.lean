import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.balanced_upper
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The claim `partition_sort.balanced_upper`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_balanced n) ≤ (n * (flog n 2)))
end partition_sort.balanced_upper

namespace partition_sort.balanced_upper
theorem partition_sort_balanced.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_balanced.size n' < partition_sort_balanced.size n → f₁ n' = f₂ n') → partition_sort_balanced.body f₁ n = partition_sort_balanced.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from rfl (agree1 (x := n_2) (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl o2) (ih n_2 o3 (magnitude_lt (a := n_2) (b := (2 + (2 * n_2 + 0))) o4 o5)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o9 o10)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem partition_sort_balanced.ends : partition_sort_balanced.Ends := fun f g (x : Int) d ih =>
  partition_sort_balanced.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort_balanced.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0' => fix_eq partition_sort_balanced.ends n k0'

def partition_sort_balanced.run := partition_sort_balanced.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_balanced.size n < bound → (partition_sort_balanced n) ≤ (n * (flog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((partition_sort_balanced.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (mul_from rfl (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6))) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from ((partition_sort_balanced.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 partition_sort_balanced (x := 0) (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o3)).trans (by decide +kernel : (partition_sort_balanced 0) = 0))) ((call1 partition_sort_balanced (x := 1) ((sub_from rfl (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (partition_sort_balanced 1) = 0))))) (mul_from rfl (flog_from (m := 2) (c := 2) o6 rfl (flog_number 1 rfl o7 o8 o9))) o10) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (shown [n_4, l1_] [(partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl (call1 partition_sort_balanced (x := (n_4 + 1)) (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o3))) (call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o4)).trans o5))))) (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) o6 rfl f1_)) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o7 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (ih (n_4 + 2) o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o10 o11) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) o12 rfl e_l1_)) (ih (n_4 + 1) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o15 o16) (Nat.le_of_lt_succ lt))))) o17))) ?_
                exact shown [n_4, l1_] [(partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 2) := asked6 (fun o1 o2 o3 o4 o5 o6 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o5))).trans o6) (shown [n_4, l1_] [(partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl (call1 partition_sort_balanced (x := (n_4 + 1)) (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o3))) (call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o4)).trans o5))))) (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) o6 rfl f1_)) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o7 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o8)))) (ih (n_4 + 2) o9 (le_from rfl rfl o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o11 o12) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) o13 rfl e_l1_)) (ih (n_4 + 1) o14 (le_from rfl rfl o15) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o16 o17) (Nat.le_of_lt_succ lt))))) o18))) ?_
                exact shown [n_4, l1_] [(partition_sort_balanced (n_4 + 1)), (partition_sort_balanced (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(partition_sort_balanced (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (partition_sort_balanced (n_3 + 1))])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(partition_sort_balanced (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((partition_sort_balanced.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl (call1 partition_sort_balanced (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3))) (call1 partition_sort_balanced (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o4)).trans o5))))) (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o6 rfl f1_)) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from o7) (fact_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_)) (ih (n_3 + 1) o9 (le_from rfl rfl o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o11 o12) (Nat.le_of_lt_succ lt))))) o13))) ?_
            exact shown [n_3, l1_] [(partition_sort_balanced (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_balanced n) ≤ (n * (flog n 2)) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (partition_sort_balanced.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_balanced n) ≤ (n * (flog n 2)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(partition_sort_balanced (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (partition_sort_balanced (n_1 + 1))])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (call1 partition_sort_balanced (x := (n_1 + 1)) o1) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o2 rfl e_l1_)) (of_rest (fact_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o3 rfl e_l1_)) (Steps.lemma_1_1 (n_1 + 1) o4 (le_from rfl rfl o5))) o6)) ?_
    exact shown [n_1, l1_] [(partition_sort_balanced (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨partition_sort_balanced.ends, Steps.part_1⟩
end partition_sort.balanced_upper
