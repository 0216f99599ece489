import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_select.rounds_exact
/-- The relation `partition_select_rounds`. -/
def partition_select_rounds.body (partition_select_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2))))
def partition_select_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_rounds.size (n : Int) : Nat := magnitude n
def partition_select_rounds.step (f : Int → Int) (x : Int) : Int := partition_select_rounds.body (fun n => f n) x
def partition_select_rounds (n : Int) : Int := fix (fun (x : Int) => partition_select_rounds.size x) partition_select_rounds.step n
/-- The recursion of `partition_select_rounds` ends. -/
def partition_select_rounds.Ends : Prop := Falls (fun (x : Int) => partition_select_rounds.Domain x) (fun x => partition_select_rounds.size x) partition_select_rounds.step

/-- The claim `partition_select.rounds_exact`. -/
def Statement : Prop :=
  (partition_select_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_select_rounds n) = (flog n 2))
end partition_select.rounds_exact

namespace partition_select.rounds_exact
theorem partition_select_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_rounds.size n' < partition_select_rounds.size n → f₁ n' = f₂ n') → partition_select_rounds.body f₁ n = partition_select_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem partition_select_rounds.ends : partition_select_rounds.Ends := fun f g (x : Int) d ih =>
  partition_select_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_select_rounds.eq : ∀ (n : Int), (0 ≤ n) → partition_select_rounds n = (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2)))) :=
  fun n k0' => fix_eq partition_select_rounds.ends n k0'

def partition_select_rounds.run := partition_select_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_select_rounds.size n < bound → (partition_select_rounds n) = (flog n 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((partition_select_rounds.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6)) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((partition_select_rounds.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 partition_select_rounds (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_)))))) (flog_from (m := (2 * n_3 + 2)) (c := 2) o9 rfl f1_) o10) ?_
            exact shown [n_3] [l1_] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((partition_select_rounds.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 partition_select_rounds (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_)))))) (flog_from (m := (2 * n_3 + 3)) (c := 2) o9 rfl f1_) o10) ?_
            exact shown [n_3] [l1_] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_select_rounds n) = (flog n 2) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (partition_select_rounds.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_select_rounds n) = (flog n 2) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call1 partition_select_rounds (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans (flog_from (m := (n_1 + 1)) (c := 2) o4 rfl e_l1_))) (flog_from (m := (n_1 + 1)) (c := 2) o5 rfl e_l1_) o6) ?_
    exact shown [n_1] [l1_] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨partition_select_rounds.ends, Steps.part_1⟩
end partition_select.rounds_exact
