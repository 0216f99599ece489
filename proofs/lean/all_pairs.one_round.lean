import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (call2 larger (agree1 (x := (n_1 + 1)) (at1_ o2) (ih (n_1 + 1) (at0_ o3) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
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
        · refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((all_pairs_rounds.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((all_pairs_rounds.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        have at2_ := eq_at [n_1, (all_pairs_rounds (n_1 + 1))]
        have at3_ := nonneg_at [n_1] [(all_pairs_rounds (n_1 + 1)), (larger ((all_pairs_rounds (n_1 + 1))) 1)] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from ((all_pairs_rounds.run (2 + n_1) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (call2 larger (x := ((all_pairs_rounds (n_1 + 1)))) (y := 1) ((call1 all_pairs_rounds (x := (n_1 + 1)) (at1_ o3)).trans (at2_ o4)) (at2_ o5)))) rfl ((larger_cases ((all_pairs_rounds (n_1 + 1))) 1).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_1 + 1) (at0_ o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))))) (at3_ o9))) (fun e => (of_rest (multiple_of_eq (0 - 1) e) (at3_ o10))))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (all_pairs_rounds n) ≤ 1 :=
  fun n k0 =>
    (Steps.lemma_1 (all_pairs_rounds.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ 1 := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  have at2_ := nonneg_at [n_0] [(all_pairs_rounds n_0)] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => fun o3 => le_from (call1 all_pairs_rounds (x := n_0) (at0_ o1)) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 n_0 (at1_ o2))) (at2_ o3))) ?_
  decide +kernel

theorem proof : Statement := ⟨all_pairs_rounds.ends, Steps.part_1⟩
end all_pairs.one_round
