import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_select.halving_lower
/-- The relation `partition_select_halving`. -/
def partition_select_halving.body (partition_select_halving : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2))))
def partition_select_halving.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_halving.size (n : Int) : Nat := magnitude n
def partition_select_halving.step (f : Int → Int) (x : Int) : Int := partition_select_halving.body (fun n => f n) x
def partition_select_halving (n : Int) : Int := fix (fun (x : Int) => partition_select_halving.size x) partition_select_halving.step n
/-- The recursion of `partition_select_halving` ends. -/
def partition_select_halving.Ends : Prop := Falls (fun (x : Int) => partition_select_halving.Domain x) (fun x => partition_select_halving.size x) partition_select_halving.step

/-- The claim `partition_select.halving_lower`. -/
def Statement : Prop :=
  (partition_select_halving.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n))
end partition_select.halving_lower

namespace partition_select.halving_lower
theorem partition_select_halving.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_halving.size n' < partition_select_halving.size n → f₁ n' = f₂ n') → partition_select_halving.body f₁ n = partition_select_halving.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem partition_select_halving.ends : partition_select_halving.Ends := fun f g (x : Int) d ih =>
  partition_select_halving.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_select_halving.eq : ∀ (n : Int), (0 ≤ n) → partition_select_halving n = (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2)))) :=
  fun n k0' => fix_eq partition_select_halving.ends n k0'

def partition_select_halving.run := partition_select_halving.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_select_halving.size n < bound → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o1 rfl (flog_number 0 rfl o2 o3 o4)))) rfl) ((partition_select_halving.run (1 + 0) o5).trans (if_true (le_from rfl rfl o6) rfl)) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (partition_select_halving (n_3 + 1))])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) o1 rfl f1_))) rfl) ((partition_select_halving.run (1 + (1 + (2 * n_3 + 0))) o2).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (call1 partition_select_halving (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o4))))) (of_rest (fact_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o5 rfl e_l1_))) rfl) rfl (ih (n_3 + 1) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o8 o9) (Nat.le_of_lt_succ lt)))) o10)) ?_
            exact shown [n_3, l1_] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (partition_select_halving (n_3 + 1))])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o1 rfl f1_))) rfl) ((partition_select_halving.run (1 + (1 + (2 * n_3 + 1))) o2).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (call1 partition_select_halving (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o4))))) (of_rest (fact_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o5 rfl e_l1_))) rfl) rfl (ih (n_3 + 1) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o8 o9) (Nat.le_of_lt_succ lt)))) o10)) ?_
            exact shown [n_3, l1_] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (partition_select_halving.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(partition_select_halving (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (partition_select_halving (n_1 + 1))])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o1 rfl e_l1_))) rfl) (call1 partition_select_halving (x := (n_1 + 1)) o2) (of_rest (fact_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o3 rfl e_l1_))) rfl) rfl (Steps.lemma_1_1 (n_1 + 1) o4 (le_from rfl rfl o5))) o6)) ?_
    exact shown [n_1, l1_] [(partition_select_halving (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨partition_select_halving.ends, Steps.part_1⟩
end partition_select.halving_lower
