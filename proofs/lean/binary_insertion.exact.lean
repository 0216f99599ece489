import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.exact
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

/-- The claim `binary_insertion.exact`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (binary_insertion.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (binary_insertion n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1))
end binary_insertion.exact

namespace binary_insertion.exact
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

theorem binary_insertion_one.run : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0 => (binary_insertion_one.eq n k0)
theorem binary_insertion.run : ∀ (n : Int), (0 ≤ n) → binary_insertion n = (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1)))) :=
  fun n k0 => (binary_insertion.eq n k0)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → binary_insertion.size n < bound → (binary_insertion n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1)) := by
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
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((binary_insertion.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (add_from (sub_from (mul_from rfl (clog_one (at0_ o3))) (ipow_from (b := 2) (y := (0)) (at0_ o4) ((clog_one (at0_ o5)).trans (at0_ o6)) (ipow_number 0 rfl))) rfl) (of_decide_eq_true o7) (of_decide_eq_true o8)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases total (n_2 - 1) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_4_0 | c0_4_0
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              have at0_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              have at3_ := eq_at [n_3, l1_]
              have at4_ := eq_at [n_3, l1_, p1_]
              have at5_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => fun o36 => eq_from ((binary_insertion.run (1 + (1 + (1 + n_3))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 binary_insertion (x := (n_3 + 2)) (at1_ o3)).trans ((ih (n_3 + 2) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (at1_ o8) (at1_ o9) (at2_ o10) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o11) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o12) ((clog_from (m := (n_3 + 2)) (c := 2) (at3_ o13) (at3_ o14) (at2_ o15) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o16) rfl e_l1_)).trans (at4_ o17)) (ipow_sum (by decide) (at5_ o18) (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 binary_insertion_one (x := (n_3 + 2)) (at4_ o19)).trans ((Steps.lemma_1_1 (n_3 + 2) (at5_ o20) (le_from rfl rfl (at5_ o21))).trans (add_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o22) (at4_ o23) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))))) (add_from (sub_from (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (at4_ o24) (at4_ o25) (at5_ o26) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o27) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o28) ((clog_from (m := (n_3 + 3)) (c := 2) (at4_ o29) (at4_ o30) (at5_ o31) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o32) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))).trans (at4_ o33)) (ipow_sum (by decide) (at5_ o34) (ipow_number 1 rfl) e_p1_))) rfl) (at5_ o35) (at5_ o36)) ?_
              decide +kernel
            · have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              have at0_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              have at1_ := eq_at [n_3]
              have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
              have at3_ := eq_at [n_3, l1_]
              have at4_ := eq_at [n_3, l1_, p1_]
              have at5_ := nonneg_at [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => also fun o42 => also fun o43 => also fun o44 => also fun o45 => also fun o46 => also fun o47 => also fun o48 => fun o49 => eq_from ((binary_insertion.run (1 + (1 + (1 + n_3))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 binary_insertion (x := (n_3 + 2)) (at1_ o3)).trans ((ih (n_3 + 2) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (at1_ o8) (at1_ o9) (at2_ o10) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o11) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o12) ((clog_from (m := (n_3 + 2)) (c := 2) (at3_ o13) (at3_ o14) (at2_ o15) (flog_from (m := (n_3 + 1)) (c := 2) (at3_ o16) rfl e_l1_)).trans (at4_ o17)) (ipow_sum (by decide) (at5_ o18) (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 binary_insertion_one (x := (n_3 + 2)) (at4_ o19)).trans ((Steps.lemma_1_1 (n_3 + 2) (at5_ o20) (le_from rfl rfl (at5_ o21))).trans (add_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o22) (at4_ o23) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o24)))))))))) (add_from (sub_from (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (at4_ o25) (at4_ o26) (at5_ o27) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o28) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o29)))))) (ipow_from (b := 2) (y := ((2 + l1_))) (at4_ o30) ((clog_from (m := (n_3 + 3)) (c := 2) (at4_ o31) (at4_ o32) (at5_ o33) (flog_from (m := (n_3 + 2)) (c := 2) (at4_ o34) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o35))))).trans (at4_ o36)) (ipow_sum (by decide) (at5_ o37) (ipow_number 2 rfl) e_p1_))) rfl) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (at5_ o38) (at5_ o39); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (at4_ o40))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at4_ o41) (ipow_sum (by decide) (at5_ o42) (ipow_number 1 rfl) e_p1_)).trans (at4_ o43))] at h; exact h) (at5_ o44)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) (at5_ o45) (at5_ o46); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at4_ o47) e_p1_).trans (at4_ o48))] at h; exact h) (at5_ o49))) ?_
              decide +kernel
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · have at0_ := eq_at []
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => eq_from ((binary_insertion.run (1 + (1 + 0)) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from ((call1 binary_insertion (x := 1) (at0_ o3)).trans (by decide +kernel : (binary_insertion 1) = 0)) ((call1 binary_insertion_one (x := 1) (at0_ o4)).trans (by decide +kernel : (binary_insertion_one 1) = 1))))) (add_from (sub_from (mul_from rfl (clog_from (m := 2) (c := 2) (at0_ o5) (at0_ o6) (of_decide_eq_true o7) (flog_from (m := 1) (c := 2) (at0_ o8) rfl (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11))))) (ipow_from (b := 2) (y := (1)) (at0_ o12) ((clog_from (m := 2) (c := 2) (at0_ o13) (at0_ o14) (of_decide_eq_true o15) (flog_from (m := 1) (c := 2) (at0_ o16) rfl (flog_number 0 rfl (of_decide_eq_true o17) (of_decide_eq_true o18) (of_decide_eq_true o19)))).trans (at0_ o20)) (ipow_number 1 rfl))) rfl) (of_decide_eq_true o21) (of_decide_eq_true o22)) ?_
              decide +kernel
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (binary_insertion n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (binary_insertion.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (binary_insertion n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      have at0_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      have at0_ := eq_at [n_2]
      have at1_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at2_ := nonneg_at [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩
      have at3_ := eq_at [n_2, l1_]
      have at4_ := eq_at [n_2, l1_, p1_]
      have at5_ := nonneg_at [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((call1 binary_insertion (x := (n_2 + 2)) (at0_ o1)).trans ((Steps.lemma_2_1 (n_2 + 2) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at0_ o4) (at0_ o5) (at2_ o6) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o7) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o8) ((clog_from (m := (n_2 + 2)) (c := 2) (at3_ o9) (at3_ o10) (at2_ o11) (flog_from (m := (n_2 + 1)) (c := 2) (at3_ o12) rfl e_l1_)).trans (at4_ o13)) (ipow_sum (by decide) (at5_ o14) (ipow_number 1 rfl) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (at4_ o15) (at4_ o16) (at5_ o17) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o18) rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) (at4_ o19) ((clog_from (m := (n_2 + 2)) (c := 2) (at4_ o20) (at4_ o21) (at5_ o22) (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o23) rfl e_l1_)).trans (at4_ o24)) (ipow_sum (by decide) (at5_ o25) (ipow_number 1 rfl) e_p1_))) rfl) (at5_ o26) (at5_ o27)) ?_
      decide +kernel
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · have at0_ := eq_at []
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((call1 binary_insertion (x := 1) (at0_ o1)).trans (by decide +kernel : (binary_insertion 1) = 0)) (add_from (sub_from (mul_from rfl (clog_one (at0_ o2))) (ipow_from (b := 2) (y := (0)) (at0_ o3) ((clog_one (at0_ o4)).trans (at0_ o5)) (ipow_number 0 rfl))) rfl) (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨binary_insertion_one.ends, binary_insertion.ends, Steps.part_1⟩
end binary_insertion.exact
