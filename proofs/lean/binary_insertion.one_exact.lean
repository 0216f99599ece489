import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.one_exact
/-- The relation `binary_insertion_one`. -/
def binary_insertion_one.body (binary_insertion_one : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2))))
def binary_insertion_one.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion_one.size (n : Int) : Nat := magnitude n
def binary_insertion_one.step (f : Int → Int) (x : Int) : Int := binary_insertion_one.body (fun n => f n) x
def binary_insertion_one (n : Int) : Int := fix (fun (x : Int) => binary_insertion_one.size x) binary_insertion_one.step n
/-- The recursion of `binary_insertion_one` ends. -/
def binary_insertion_one.Ends : Prop := Falls (fun (x : Int) => binary_insertion_one.Domain x) (fun x => binary_insertion_one.size x) binary_insertion_one.step

/-- The claim `binary_insertion.one_exact`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (∀ n : Int, 0 ≤ n → (binary_insertion_one n) = (clog (n + 1) 2))
end binary_insertion.one_exact

namespace binary_insertion.one_exact
theorem binary_insertion_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion_one.size n' < binary_insertion_one.size n → f₁ n' = f₂ n') → binary_insertion_one.body f₁ n = binary_insertion_one.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := n_2) (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl o2) (ih n_2 o3 (magnitude_lt (a := n_2) (b := (1 + (2 * n_2 + 0))) o4 o5)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o4 o5)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem binary_insertion_one.ends : binary_insertion_one.Ends := fun f g (x : Int) d ih =>
  binary_insertion_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_insertion_one.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0' => fix_eq binary_insertion_one.ends n k0'

def binary_insertion_one.run := binary_insertion_one.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → binary_insertion_one.size n < bound → (binary_insertion_one n) = (clog (n + 1) 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((binary_insertion_one.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) (clog_one o4) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((binary_insertion_one.run (1 + (2 * 0 + 0)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 binary_insertion_one (x := 0) (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o3)).trans (by decide +kernel : (binary_insertion_one 0) = 0))))) (clog_from (m := 2) (c := 2) o4 rfl o5 (flog_from (m := 1) (c := 2) o6 rfl (flog_number 0 rfl o7 o8 o9))) o10) ?_
            exact shown [] [] trivial (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((binary_insertion_one.run (1 + (2 * (1 + n_3) + 0)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 binary_insertion_one (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (2 * (1 + n_3) + 0))) o5 o6) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) o7 rfl o8 (flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 4)) (c := 2) o10 rfl o11 (flog_from (m := (2 * n_3 + 3)) (c := 2) o12 rfl f1_)) o13)) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
        · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
          have f1_ : flog (2 * n_2 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_2 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((binary_insertion_one.run (1 + (2 * n_2 + 1)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 binary_insertion_one (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_2 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o5 o6) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_2 + 2)) (c := 2) o7 rfl o8 (flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_))))))) (clog_from (m := (2 * n_2 + 3)) (c := 2) o10 rfl o11 (flog_from (m := (2 * n_2 + 2)) (c := 2) o12 rfl f1_)) o13)) ?_
          exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (binary_insertion_one n) = (clog (n + 1) 2) :=
  fun n k0' =>
    (Steps.lemma_1 (binary_insertion_one.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (binary_insertion_one n) = (clog (n + 1) 2) := by
  intro n_0 h_n_0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => same_from ((call1 binary_insertion_one (x := 0) o1).trans (by decide +kernel : (binary_insertion_one 0) = 0)) (clog_one o2) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call1 binary_insertion_one (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2).trans (clog_from (m := (n_1 + 2)) (c := 2) o3 rfl o4 (flog_from (m := (n_1 + 1)) (c := 2) o5 rfl e_l1_)))) (clog_from (m := (n_1 + 2)) (c := 2) o6 rfl o7 (flog_from (m := (n_1 + 1)) (c := 2) o8 rfl e_l1_)) o9) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨binary_insertion_one.ends, Steps.part_1⟩
end binary_insertion.one_exact
