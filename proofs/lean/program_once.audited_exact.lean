import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.audited_exact
/-- The relation `program_audited`. -/
def program_audited.body (program_audited : Int → Int) (n : Int) : Int := (if (n ≤ 1) then n else ((program_audited (fdiv n 2)) + 1))
def program_audited.Domain (n : Int) : Prop := (0 ≤ n)
def program_audited.size (n : Int) : Nat := magnitude n
def program_audited.step (f : Int → Int) (x : Int) : Int := program_audited.body (fun n => f n) x
def program_audited (n : Int) : Int := fix (fun (x : Int) => program_audited.size x) program_audited.step n
/-- The recursion of `program_audited` ends. -/
def program_audited.Ends : Prop := Falls (fun (x : Int) => program_audited.Domain x) (fun x => program_audited.size x) program_audited.step

/-- The claim `program_once.audited_exact`. -/
def Statement : Prop :=
  (program_audited.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (program_audited n) = ((flog n 2) + 1))
end program_once.audited_exact

namespace program_once.audited_exact
theorem program_audited.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_audited.size n' < program_audited.size n → f₁ n' = f₂ n') → program_audited.body f₁ n = program_audited.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem program_audited.ends : program_audited.Ends := fun f g (x : Int) d ih =>
  program_audited.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_audited.eq : ∀ (n : Int), (0 ≤ n) → program_audited n = (if (n ≤ 1) then n else ((program_audited (fdiv n 2)) + 1)) :=
  fun n k0' => fix_eq program_audited.ends n k0'

def program_audited.run := program_audited.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → program_audited.size n < bound → (program_audited n) = ((flog n 2) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((program_audited.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (add_from (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6)) rfl) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((program_audited.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 program_audited (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_) rfl))) rfl))) (add_from (flog_from (m := (2 * n_3 + 2)) (c := 2) o9 rfl f1_) rfl) o10) ?_
            exact shown [n_3] [l1_] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((program_audited.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 program_audited (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_) rfl))) rfl))) (add_from (flog_from (m := (2 * n_3 + 3)) (c := 2) o9 rfl f1_) rfl) o10) ?_
            exact shown [n_3] [l1_] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (program_audited n) = ((flog n 2) + 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (program_audited.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (program_audited n) = ((flog n 2) + 1) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call1 program_audited (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans (add_from (flog_from (m := (n_1 + 1)) (c := 2) o4 rfl e_l1_) rfl))) (add_from (flog_from (m := (n_1 + 1)) (c := 2) o5 rfl e_l1_) rfl) o6) ?_
    exact shown [n_1] [l1_] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨program_audited.ends, Steps.part_1⟩
end program_once.audited_exact
