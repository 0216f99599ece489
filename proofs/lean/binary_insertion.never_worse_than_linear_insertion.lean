import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.never_worse_than_linear_insertion
/-- The relation `binary_insertion_one`. -/
def binary_insertion_one.body (binary_insertion_one : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2))))
def binary_insertion_one.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion_one.size (n : Int) : Nat := magnitude n
def binary_insertion_one.step (f : Int → Int) (x : Int) : Int := binary_insertion_one.body (fun n => f n) x
def binary_insertion_one (n : Int) : Int := fix (fun (x : Int) => binary_insertion_one.size x) binary_insertion_one.step n
/-- The recursion of `binary_insertion_one` ends. -/
def binary_insertion_one.Ends : Prop := Falls (fun (x : Int) => binary_insertion_one.Domain x) (fun x => binary_insertion_one.size x) binary_insertion_one.step

/-- The relation `binary_insertion`. -/
def binary_insertion.body (binary_insertion : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1))))
def binary_insertion.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion.size (n : Int) : Nat := magnitude n
def binary_insertion.step (f : Int → Int) (x : Int) : Int := binary_insertion.body (fun n => f n) x
def binary_insertion (n : Int) : Int := fix (fun (x : Int) => binary_insertion.size x) binary_insertion.step n
/-- The recursion of `binary_insertion` ends. -/
def binary_insertion.Ends : Prop := Falls (fun (x : Int) => binary_insertion.Domain x) (fun x => binary_insertion.size x) binary_insertion.step

/-- The relation `linear_insertion`. -/
def linear_insertion.body (linear_insertion : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1)))
def linear_insertion.Domain (n : Int) : Prop := (0 ≤ n)
def linear_insertion.size (n : Int) : Nat := magnitude n
def linear_insertion.step (f : Int → Int) (x : Int) : Int := linear_insertion.body (fun n => f n) x
def linear_insertion (n : Int) : Int := fix (fun (x : Int) => linear_insertion.size x) linear_insertion.step n
/-- The recursion of `linear_insertion` ends. -/
def linear_insertion.Ends : Prop := Falls (fun (x : Int) => linear_insertion.Domain x) (fun x => linear_insertion.size x) linear_insertion.step

/-- The claim `binary_insertion.never_worse_than_linear_insertion`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (binary_insertion.Ends) ∧ (linear_insertion.Ends) ∧ (∀ n : Int, 0 ≤ n → (binary_insertion n) ≤ (linear_insertion n))
end binary_insertion.never_worse_than_linear_insertion

namespace binary_insertion.never_worse_than_linear_insertion
theorem binary_insertion_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion_one.size n' < binary_insertion_one.size n → f₁ n' = f₂ n') → binary_insertion_one.body f₁ n = binary_insertion_one.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := n_2) ((fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih n_2 (at0_ o4) (magnitude_lt (a := n_2) (b := (1 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem binary_insertion_one.ends : binary_insertion_one.Ends := fun f g (x : Int) d ih =>
  binary_insertion_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem binary_insertion_one.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0 => fix_eq binary_insertion_one.ends n k0

theorem binary_insertion.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion.size n' < binary_insertion.size n → f₁ n' = f₂ n') → binary_insertion.body f₁ n = binary_insertion.body f₂ n := by
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
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (agree1 (x := (n_1 + 1)) (at1_ o2) (ih (n_1 + 1) (at0_ o3) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem binary_insertion.ends : binary_insertion.Ends := fun f g (x : Int) d ih =>
  binary_insertion.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem binary_insertion.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion n = (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1)))) :=
  fun n k0 => fix_eq binary_insertion.ends n k0

theorem linear_insertion.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → linear_insertion.size n' < linear_insertion.size n → f₁ n' = f₂ n') → linear_insertion.body f₁ n = linear_insertion.body f₂ n := by
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
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (agree1 (x := (n_1 + 1)) (at1_ o2) (ih (n_1 + 1) (at0_ o3) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem linear_insertion.ends : linear_insertion.Ends := fun f g (x : Int) d ih =>
  linear_insertion.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem linear_insertion.eq : ∀ (n : Int), (0 ≤ n) → linear_insertion n = (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1))) :=
  fun n k0 => fix_eq linear_insertion.ends n k0

theorem binary_insertion_one.run : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0 => (binary_insertion_one.eq n k0)
theorem binary_insertion.run : ∀ (n : Int), (0 ≤ n) → binary_insertion n = (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1)))) :=
  fun n k0 => (binary_insertion.eq n k0)
theorem linear_insertion.run : ∀ (n : Int), (0 ≤ n) → linear_insertion n = (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1))) :=
  fun n k0 => (linear_insertion.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → binary_insertion_one.size n < bound → (binary_insertion_one n) = (1 + (flog n 2))) := by
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
        obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          rcases total (n_2 - 1) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            have at2_ := eq_at [n_3, l1_]
            have at3_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => eq_from ((binary_insertion_one.run (1 + (2 * (1 + n_3) + 0)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 binary_insertion_one (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (2 * (1 + n_3) + 0))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))))))) (add_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (at2_ o11) (at2_ o12) (flog_level (m := (n_3 + 1)) 1 rfl (at3_ o13) (at3_ o14) (at3_ o15) (at3_ o16) e_l1_))) (at3_ o17) (at3_ o18)) ?_
            decide +kernel
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((binary_insertion_one.run (1 + (2 * 0 + 0)) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (add_from rfl ((call1 binary_insertion_one (x := 0) ((fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (binary_insertion_one 0) = 0))))) (add_from rfl (flog_from (m := 1) (c := 2) (at0_ o5) (at0_ o6) (flog_number 0 rfl (of_decide_eq_true o7) (of_decide_eq_true o8) (of_decide_eq_true o9)))) (of_decide_eq_true o10) (of_decide_eq_true o11)) ?_
              decide +kernel
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          have at2_ := eq_at [n_2, l1_]
          have at3_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => eq_from ((binary_insertion_one.run (1 + (2 * n_2 + 1)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 binary_insertion_one (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_2 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o9) (at1_ o10) e_l1_))))))) (add_from rfl (flog_from (m := (2 * n_2 + 2)) (c := 2) (at2_ o11) (at2_ o12) (flog_level (m := (n_2 + 1)) 1 rfl (at3_ o13) (at3_ o14) (at3_ o15) (at3_ o16) e_l1_))) (at3_ o17) (at3_ o18)) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (binary_insertion_one n) = (1 + (flog n 2)) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (binary_insertion_one.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → binary_insertion.size n < bound → (binary_insertion n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((binary_insertion.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o3) (at0_ o4) (flog_number 0 rfl (of_decide_eq_true o5) (of_decide_eq_true o6) (of_decide_eq_true o7))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o8) ((flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13))).trans (at0_ o14)) (ipow_number 0 rfl)))) (of_decide_eq_true o15) (of_decide_eq_true o16)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_3_0 | c0_3_0
          · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, l1_, p1_]
            have at3_ := eq_at [n_2, l1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => fun o26 => eq_from ((binary_insertion.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 binary_insertion (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o10) ((flog_from (m := (n_2 + 1)) (c := 2) (at3_ o11) (at3_ o12) e_l1_).trans (at2_ o13)) e_p1_))))) ((call1 binary_insertion_one (x := (n_2 + 1)) (at2_ o14)).trans ((Steps.lemma_1_1 (n_2 + 1) (at4_ o15) (le_from rfl rfl (at4_ o16))).trans (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at2_ o17) (at2_ o18) e_l1_))))))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o19) (at2_ o20) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o21) ((flog_from (m := (n_2 + 2)) (c := 2) (at2_ o22) (at2_ o23) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (at2_ o24)) e_p1_))) (at4_ o25) (at4_ o26)) ?_
            decide +kernel
          · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            have at2_ := eq_at [n_2, l1_, p1_]
            have at3_ := eq_at [n_2, l1_]
            have at4_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => fun o39 => eq_from ((binary_insertion.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 binary_insertion (x := (n_2 + 1)) (at1_ o3)).trans ((ih (n_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at2_ o10) ((flog_from (m := (n_2 + 1)) (c := 2) (at3_ o11) (at3_ o12) e_l1_).trans (at2_ o13)) e_p1_))))) ((call1 binary_insertion_one (x := (n_2 + 1)) (at2_ o14)).trans ((Steps.lemma_1_1 (n_2 + 1) (at4_ o15) (le_from rfl rfl (at4_ o16))).trans (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at2_ o17) (at2_ o18) e_l1_))))))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (at2_ o19) (at2_ o20) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o21)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at2_ o22) ((flog_from (m := (n_2 + 2)) (c := 2) (at2_ o23) (at2_ o24) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o25)))).trans (at2_ o26)) (ipow_sum (by decide) (at4_ o27) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) (at4_ o28) (at4_ o29); rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at2_ o30))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at2_ o31) (ipow_sum (by decide) (at4_ o32) (ipow_number 1 rfl) e_p1_)).trans (at2_ o33))] at h; exact h) (at4_ o34)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) (at4_ o35) (at4_ o36); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at2_ o37) e_p1_).trans (at2_ o38))] at h; exact h) (at4_ o39))) ?_
            decide +kernel
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (binary_insertion n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (binary_insertion.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → linear_insertion.size n < bound → ((2 * 1) * (linear_insertion n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((linear_insertion.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((linear_insertion.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
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
        have at2_ := nonneg_at [n_1] [(linear_insertion (n_1 + 1))] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from (mul_from rfl ((linear_insertion.run (2 + n_1) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (call1 linear_insertion (x := (n_1 + 1)) (at1_ o3)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))))) (at2_ o7)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) (at0_ o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))))) (at2_ o11))) ?_
        decide +kernel
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (linear_insertion n)) = ((n ^ 2) - n) :=
  fun n k0 =>
    (Steps.lemma_3 (linear_insertion.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (binary_insertion n) ≤ (linear_insertion n) := by
  intro n_0 h_n_0
  rcases total (3 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 binary_insertion (x := 0) (at0_ o1)).trans (by decide +kernel : (binary_insertion 0) = 0)) ((call1 linear_insertion (x := 0) (at0_ o2)).trans (by decide +kernel : (linear_insertion 0) = 0)) (of_decide_eq_true o3)) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 binary_insertion (x := 1) (at0_ o1)).trans (by decide +kernel : (binary_insertion 1) = 0)) ((call1 linear_insertion (x := 1) (at0_ o2)).trans (by decide +kernel : (linear_insertion 1) = 0)) (of_decide_eq_true o3)) ?_
      decide +kernel
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 binary_insertion (x := 2) (at0_ o1)).trans (by decide +kernel : (binary_insertion 2) = 1)) ((call1 linear_insertion (x := 2) (at0_ o2)).trans (by decide +kernel : (linear_insertion 2) = 1)) (of_decide_eq_true o3)) ?_
      decide +kernel
    rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 binary_insertion (x := 3) (at0_ o1)).trans (by decide +kernel : (binary_insertion 3) = 3)) ((call1 linear_insertion (x := 3) (at0_ o2)).trans (by decide +kernel : (linear_insertion 3) = 3)) (of_decide_eq_true o3)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 4)) (b := 2) 2 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 4) 2 = (l1_ + 2) := e_l1_.trans (by ring [n_1, l1_])
    have at0_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := eq_at [n_1, l1_, p1_]
    have at3_ := eq_at [n_1, l1_]
    have at4_ := nonneg_at [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    have at5_ := nonneg_at [n_1, l1_, p1_] [(linear_insertion (n_1 + 4))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    have at6_ := eq_at [n_1, l1_, p1_, (linear_insertion (n_1 + 4))]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => le_from ((call1 binary_insertion (x := (n_1 + 4)) (at0_ o1)).trans ((Steps.lemma_2_1 (n_1 + 4) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 4)) (c := 2) (at0_ o4) (at0_ o5) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (at2_ o6) ((flog_from (m := (n_1 + 4)) (c := 2) (at3_ o7) (at3_ o8) e_l1_).trans (at2_ o9)) (ipow_sum (by decide) (at4_ o10) (ipow_number 2 rfl) e_p1_)))))) (call1 linear_insertion (x := (n_1 + 4)) (at2_ o11)) (of_multiple (c := 2) (at5_ o12) (of_multiple (c := 2) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 by decide) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 (n_1 + 4) (at4_ o13))))) (mul_nonneg (show (0 : Int) ≤ n_1 from (at5_ o14)) (show (0 : Int) ≤ (n_1 + 4) - (4 * p1_ + 4 * l1_ + 4) from by have h := pow_flog (b := 2) (n := (n_1 + 4)) (at5_ o15) (at5_ o16); rw [e_l1_, (show ipow 2 (l1_ + 2) = (4 * p1_ + 4 * l1_ + 4) from (ipow_from (b := 2) (y := ((2 + l1_))) rfl (at6_ o17) (ipow_sum (by decide) (at5_ o18) (ipow_number 2 rfl) e_p1_)).trans (at6_ o19))] at h; exact h))) (at5_ o20))))) ?_
    decide +kernel

theorem proof : Statement := ⟨binary_insertion_one.ends, binary_insertion.ends, linear_insertion.ends, Steps.part_1⟩
end binary_insertion.never_worse_than_linear_insertion
