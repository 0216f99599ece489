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

theorem binary_insertion_one.run : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0 => (binary_insertion_one.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → binary_insertion_one.size n < bound → (binary_insertion_one n) = (clog (n + 1) 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((binary_insertion_one.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) (clog_one (at0_ o4)) (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
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
            have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
            have at3_ := eq_at [n_3, l1_]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((binary_insertion_one.run (1 + (2 * (1 + n_3) + 0)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 binary_insertion_one (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (2 * (1 + n_3) + 0))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) (at1_ o8) (at1_ o9) (at2_ o10) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o11) rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 4)) (c := 2) (at3_ o12) (at3_ o13) (at2_ o14) (flog_from (m := (2 * n_3 + 3)) (c := 2) (at3_ o15) rfl (flog_level (m := (n_3 + 1)) 1 rfl (at2_ o16) (at2_ o17) (at2_ o18) (at2_ o19) e_l1_))) (at2_ o20) (at2_ o21)) ?_
            decide +kernel
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((binary_insertion_one.run (1 + (2 * 0 + 0)) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (add_from rfl ((call1 binary_insertion_one (x := 0) ((fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o3)).trans (at0_ o4))).trans (by decide +kernel : (binary_insertion_one 0) = 0))))) (clog_from (m := 2) (c := 2) (at0_ o5) (at0_ o6) (of_decide_eq_true o7) (flog_from (m := 1) (c := 2) (at0_ o8) rfl (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11)))) (of_decide_eq_true o12) (of_decide_eq_true o13)) ?_
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
          have at2_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
          have at3_ := eq_at [n_2, l1_]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((binary_insertion_one.run (1 + (2 * n_2 + 1)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 binary_insertion_one (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_2 + 1) (at0_ o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_2 + 2)) (c := 2) (at1_ o8) (at1_ o9) (at2_ o10) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o11) rfl e_l1_))))))) (clog_from (m := (2 * n_2 + 3)) (c := 2) (at3_ o12) (at3_ o13) (at2_ o14) (flog_from (m := (2 * n_2 + 2)) (c := 2) (at3_ o15) rfl (flog_level (m := (n_2 + 1)) 1 rfl (at2_ o16) (at2_ o17) (at2_ o18) (at2_ o19) e_l1_))) (at2_ o20) (at2_ o21)) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (binary_insertion_one n) = (clog (n + 1) 2) :=
  fun n k0 =>
    (Steps.lemma_1 (binary_insertion_one.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (binary_insertion_one n) = (clog (n + 1) 2) := by
  intro n_0 h_n_0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := nonneg_at [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩
    have at3_ := eq_at [n_1, l1_]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => eq_from ((call1 binary_insertion_one (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2)).trans (clog_from (m := (n_1 + 2)) (c := 2) (at0_ o3) (at0_ o4) (at2_ o5) (flog_from (m := (n_1 + 1)) (c := 2) (at3_ o6) rfl e_l1_)))) (clog_from (m := (n_1 + 2)) (c := 2) (at3_ o7) (at3_ o8) (at2_ o9) (flog_from (m := (n_1 + 1)) (c := 2) (at3_ o10) rfl e_l1_)) (at2_ o11) (at2_ o12)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((call1 binary_insertion_one (x := 0) (at0_ o1)).trans (by decide +kernel : (binary_insertion_one 0) = 0)) (clog_one (at0_ o2)) (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨binary_insertion_one.ends, Steps.part_1⟩
end binary_insertion.one_exact
