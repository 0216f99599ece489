import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_select.halving_upper
/-- The relation `partition_select_halving`. -/
def partition_select_halving.body (partition_select_halving : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2))))
def partition_select_halving.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_halving.size (n : Int) : Nat := magnitude n
def partition_select_halving.step (f : Int → Int) (x : Int) : Int := partition_select_halving.body (fun n => f n) x
def partition_select_halving (n : Int) : Int := fix (fun (x : Int) => partition_select_halving.size x) partition_select_halving.step n
/-- The recursion of `partition_select_halving` ends. -/
def partition_select_halving.Ends : Prop := Falls (fun (x : Int) => partition_select_halving.Domain x) (fun x => partition_select_halving.size x) partition_select_halving.step

/-- The claim `partition_select.halving_upper`. -/
def Statement : Prop :=
  (partition_select_halving.Ends) ∧ (∀ n : Int, 0 ≤ n → (partition_select_halving n) ≤ (2 * n))
end partition_select.halving_upper

namespace partition_select.halving_upper
theorem partition_select_halving.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_halving.size n' < partition_select_halving.size n → f₁ n' = f₂ n') → partition_select_halving.body f₁ n = partition_select_halving.body f₂ n := by
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
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem partition_select_halving.ends : partition_select_halving.Ends := fun f g (x : Int) d ih =>
  partition_select_halving.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_select_halving.eq : ∀ (n : Int), (0 ≤ n) → partition_select_halving n = (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2)))) :=
  fun n k0 => fix_eq partition_select_halving.ends n k0

theorem partition_select_halving.run : ∀ (n : Int), (0 ≤ n) → partition_select_halving n = (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2)))) :=
  fun n k0 => (partition_select_halving.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_select_halving.size n < bound → (partition_select_halving n) ≤ (2 * n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((partition_select_halving.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((partition_select_halving.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3)) ?_
          decide +kernel
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
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          have at2_ := nonneg_at [n_2] [(partition_select_halving (n_2 + 1))] ⟨h_n_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((partition_select_halving.run (2 + (2 * n_2 + 0)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl (call1 partition_select_halving (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4)))))) rfl (of_rest (fact_from rfl rfl (ih (n_2 + 1) (at0_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt)))) (at2_ o8))) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          have at2_ := nonneg_at [n_2] [(partition_select_halving (n_2 + 1))] ⟨h_n_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((partition_select_halving.run (2 + (2 * n_2 + 1)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl (call1 partition_select_halving (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4)))))) rfl (of_rest (fact_from rfl rfl (ih (n_2 + 1) (at0_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt)))) (at2_ o8))) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (partition_select_halving n) ≤ (2 * n) :=
  fun n k0 =>
    (Steps.lemma_1 (partition_select_halving.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (partition_select_halving n) ≤ (2 * n) := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  have at2_ := nonneg_at [n_0] [(partition_select_halving n_0)] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => fun o3 => le_from (call1 partition_select_halving (x := n_0) (at0_ o1)) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 n_0 (at1_ o2))) (at2_ o3))) ?_
  decide +kernel

theorem proof : Statement := ⟨partition_select_halving.ends, Steps.part_1⟩
end partition_select.halving_upper
