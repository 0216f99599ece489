import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace all_pairs.one_round
/-- The relation `all_pairs_rounds`. -/
def all_pairs_rounds.body (all_pairs_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1))
def all_pairs_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs_rounds.size (n : Int) : Nat := magnitude n
def all_pairs_rounds.step (f : Int → Int) (x : Int) : Int := all_pairs_rounds.body (fun n => f n) x
def all_pairs_rounds (n : Int) : Int := fix (fun (x : Int) => all_pairs_rounds.size x) all_pairs_rounds.step n
/-- The recursion of `all_pairs_rounds` ends. -/
def all_pairs_rounds.Ends : Prop := Falls (fun (x : Int) => all_pairs_rounds.Domain x) (fun x => all_pairs_rounds.size x) all_pairs_rounds.step

/-- The claim `all_pairs.one_round`. -/
def Statement : Prop :=
  (all_pairs_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ 1)
end all_pairs.one_round

namespace all_pairs.one_round
theorem all_pairs_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs_rounds.size n' < all_pairs_rounds.size n → f₁ n' = f₂ n') → all_pairs_rounds.body f₁ n = all_pairs_rounds.body f₂ n := by
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
    exact (if_false_both (not_le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (call2 larger (agree1 (x := (n_1 + 1)) (by ring [n_1]) (ih (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)))) rfl))
theorem all_pairs_rounds.ends : all_pairs_rounds.Ends := fun f g (x : Int) d ih =>
  all_pairs_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem all_pairs_rounds.eq : ∀ (n : Int), (0 ≤ n) → all_pairs_rounds n = (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1)) :=
  fun n k0 => fix_eq all_pairs_rounds.ends n k0

theorem all_pairs_rounds.run : ∀ (n : Int), (0 ≤ n) → all_pairs_rounds n = (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1)) :=
  fun n k0 => (all_pairs_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → all_pairs_rounds.size n < bound → (all_pairs_rounds n) ≤ 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact le_from ((all_pairs_rounds.run 0 (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) rfl (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact le_from ((all_pairs_rounds.run 1 (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) rfl (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact le_from ((all_pairs_rounds.run (2 + n_1) (by close [n_1] [] ⟨h_n_1, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (call2 larger (x := ((all_pairs_rounds (n_1 + 1)))) (y := 1) ((call1 all_pairs_rounds (x := (n_1 + 1)) (by ring [n_1])).trans (by ring [n_1, (all_pairs_rounds (n_1 + 1))])) (by ring [n_1, (all_pairs_rounds (n_1 + 1))])))) rfl ((larger_cases ((all_pairs_rounds (n_1 + 1))) 1).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_1] [(all_pairs_rounds (n_1 + 1)), (larger ((all_pairs_rounds (n_1 + 1))) 1)] ⟨h_n_1, trivial⟩))) (fun e => (of_rest (multiple_of_eq (0 - 1) e) (by close [n_1] [(all_pairs_rounds (n_1 + 1)), (larger ((all_pairs_rounds (n_1 + 1))) 1)] ⟨h_n_1, trivial⟩))))
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (all_pairs_rounds n) ≤ 1 :=
  fun n k0 =>
    (Steps.lemma_1 (all_pairs_rounds.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ 1 := by
  intro n_0 h_n_0
  exact le_from (call1 all_pairs_rounds (x := n_0) (by ring [n_0])) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 n_0 (by close [n_0] [] ⟨h_n_0, trivial⟩))) (by close [n_0] [(all_pairs_rounds n_0)] ⟨h_n_0, trivial⟩))

theorem proof : Statement := ⟨all_pairs_rounds.ends, Steps.part_1⟩
end all_pairs.one_round
