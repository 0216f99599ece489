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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_select_halving.size n < bound → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n)) := by
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
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o1) (at0_ o2) (flog_number 0 rfl (of_decide_eq_true o3) (of_decide_eq_true o4) (of_decide_eq_true o5))))) rfl) ((partition_select_halving.run (1 + 0) (of_decide_eq_true o6)).trans (if_true (le_from rfl rfl (of_decide_eq_true o7)) rfl)) (of_decide_eq_true o8)) ?_
            decide +kernel
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
            have at0_ := nonneg_at [n_3] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (partition_select_halving (n_3 + 1))])
            have at0_ := eq_at [n_3, (partition_select_halving (n_3 + 1))]
            have at1_ := nonneg_at [n_3, l1_] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩
            have at2_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at3_ := eq_at [n_3]
            have at4_ := eq_at [n_3, l1_, (partition_select_halving (n_3 + 1))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (at0_ o1) (at0_ o2) (flog_level (m := (n_3 + 1)) 1 rfl (at1_ o3) (at1_ o4) (at1_ o5) (at1_ o6) e_l1_)))) rfl) ((partition_select_halving.run (1 + (1 + (2 * n_3 + 0))) (at2_ o7)).trans (if_false (not_le_from rfl rfl (at2_ o8)) (add_from rfl (call1 partition_select_halving (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at3_ o9)).trans (at3_ o10)))))) (of_rest (fact_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o11) (at4_ o12) e_l1_))) rfl) rfl (ih (n_3 + 1) (at2_ o13) (le_from rfl rfl (at2_ o14)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at2_ o15) (at2_ o16)) (Nat.le_of_lt_succ lt)))) (at1_ o17))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (partition_select_halving (n_3 + 1))])
            have at0_ := eq_at [n_3, (partition_select_halving (n_3 + 1))]
            have at1_ := nonneg_at [n_3, l1_] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩
            have at2_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at3_ := eq_at [n_3]
            have at4_ := eq_at [n_3, l1_, (partition_select_halving (n_3 + 1))]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at0_ o1) (at0_ o2) (flog_level (m := (n_3 + 1)) 1 rfl (at1_ o3) (at1_ o4) (at1_ o5) (at1_ o6) e_l1_)))) rfl) ((partition_select_halving.run (1 + (1 + (2 * n_3 + 1))) (at2_ o7)).trans (if_false (not_le_from rfl rfl (at2_ o8)) (add_from rfl (call1 partition_select_halving (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at3_ o9)).trans (at3_ o10)))))) (of_rest (fact_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at4_ o11) (at4_ o12) e_l1_))) rfl) rfl (ih (n_3 + 1) (at2_ o13) (le_from rfl rfl (at2_ o14)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at2_ o15) (at2_ o16)) (Nat.le_of_lt_succ lt)))) (at1_ o17))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (partition_select_halving.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (((2 * n) - (2 * (flog n 2))) - 2) ≤ (partition_select_halving n) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [(partition_select_halving (n_1 + 1))] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (partition_select_halving (n_1 + 1))])
    have at0_ := eq_at [n_1, (partition_select_halving (n_1 + 1))]
    have at1_ := eq_at [n_1]
    have at2_ := eq_at [n_1, l1_, (partition_select_halving (n_1 + 1))]
    have at3_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at4_ := nonneg_at [n_1, l1_] [(partition_select_halving (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at0_ o1) (at0_ o2) e_l1_))) rfl) (call1 partition_select_halving (x := (n_1 + 1)) (at1_ o3)) (of_rest (fact_from (sub_from (sub_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o4) (at2_ o5) e_l1_))) rfl) rfl (Steps.lemma_1_1 (n_1 + 1) (at3_ o6) (le_from rfl rfl (at3_ o7)))) (at4_ o8))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨partition_select_halving.ends, Steps.part_1⟩
end partition_select.halving_lower
