import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace merge_sort.rounds_are_linear
/-- The relation `merge_sort_rounds`. -/
def merge_sort_rounds.body (merge_sort_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1)))
def merge_sort_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort_rounds.size (n : Int) : Nat := magnitude n
def merge_sort_rounds.step (f : Int → Int) (x : Int) : Int := merge_sort_rounds.body (fun n => f n) x
def merge_sort_rounds (n : Int) : Int := fix (fun (x : Int) => merge_sort_rounds.size x) merge_sort_rounds.step n
/-- The recursion of `merge_sort_rounds` ends. -/
def merge_sort_rounds.Ends : Prop := Falls (fun (x : Int) => merge_sort_rounds.Domain x) (fun x => merge_sort_rounds.size x) merge_sort_rounds.step

/-- The claim `merge_sort.rounds_are_linear`. -/
def Statement : Prop :=
  (merge_sort_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2))
end merge_sort.rounds_are_linear

namespace merge_sort.rounds_are_linear
theorem merge_sort_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort_rounds.size n' < merge_sort_rounds.size n → f₁ n' = f₂ n') → merge_sort_rounds.body f₁ n = merge_sort_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (call2 larger (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (call2 larger (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem merge_sort_rounds.ends : merge_sort_rounds.Ends := fun f g (x : Int) d ih =>
  merge_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem merge_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → merge_sort_rounds n = (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => fix_eq merge_sort_rounds.ends n k0

theorem merge_sort_rounds.run : ∀ (n : Int), (0 ≤ n) → merge_sort_rounds n = (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort_rounds.size n < bound → (n - 1) ≤ (merge_sort_rounds n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact le_from rfl ((merge_sort_rounds.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from rfl ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 1)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))])) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))]))) rfl))) (of_rest (add_nonneg (larger_left ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1)))) (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_3] [(merge_sort_rounds (n_3 + 1)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1))))] ⟨h_n_3, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from rfl ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 2)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2))])) ((call1 merge_sort_rounds (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2))]))) rfl))) (of_rest (add_nonneg (larger_left ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2)))) (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_3] [(merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2))))] ⟨h_n_3, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (merge_sort_rounds.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort_rounds.size n < bound → (merge_sort_rounds n) ≤ ((2 * n) - 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact le_from ((merge_sort_rounds.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) rfl (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 1)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))])) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))]))) rfl))) rfl ((larger_cases ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1)))).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_3] [(merge_sort_rounds (n_3 + 1)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1))))] ⟨h_n_3, trivial⟩))) (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_3] [(merge_sort_rounds (n_3 + 1)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1))))] ⟨h_n_3, trivial⟩))))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 2)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2))])) ((call1 merge_sort_rounds (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1))]))).trans (by ring [n_3, (merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2))]))) rfl))) rfl ((larger_cases ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2)))).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_3] [(merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2))))] ⟨h_n_3, trivial⟩))) (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 2) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(merge_sort_rounds (n_3 + 1))] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_3] [(merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2))))] ⟨h_n_3, trivial⟩))))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (merge_sort_rounds.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl (call1 merge_sort_rounds (x := (n_1 + 1)) (by ring [n_1])) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)))) (by close [n_1] [(merge_sort_rounds (n_1 + 1))] ⟨h_n_1, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from (call1 merge_sort_rounds (x := (n_1 + 1)) (by ring [n_1])) rfl (of_rest (fact_from rfl rfl (Steps.lemma_2_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)))) (by close [n_1] [(merge_sort_rounds (n_1 + 1))] ⟨h_n_1, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨merge_sort_rounds.ends, Steps.part_1, Steps.part_2⟩
end merge_sort.rounds_are_linear
