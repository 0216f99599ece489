import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.repaired_exact
/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_repaired`. -/
def program_repaired.body (program_repaired : Int → Int → Int) (n r : Int) : Int := (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n)))
def program_repaired.Domain (n r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ r)
def program_repaired.size (n r : Int) : Nat := magnitude r
def program_repaired.step (f : Int × Int → Int) (x : Int × Int) : Int := program_repaired.body (fun n r => f (n, r)) x.1 x.2
def program_repaired (n r : Int) : Int := fix (fun (x : Int × Int) => program_repaired.size x.1 x.2) program_repaired.step (n, r)
/-- The recursion of `program_repaired` ends. -/
def program_repaired.Ends : Prop := Falls (fun (x : Int × Int) => program_repaired.Domain x.1 x.2) (fun x => program_repaired.size x.1 x.2) program_repaired.step

/-- The claim `program_once.repaired_exact`. -/
def Statement : Prop :=
  (program_once.Ends) ∧ (program_repaired.Ends) ∧ (∀ n r : Int, 0 ≤ n → 0 ≤ r → ((1 : Int) ≤ n) → (program_repaired n r) = (r + 1))
end program_once.repaired_exact

namespace program_once.repaired_exact
theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
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
    rcases total (0 - n_1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (of_decide_eq_true o1)) (if_true_both (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl))) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_false_both (ne_from_gt rfl rfl (at0_ o2)) (agree1 (x := (n_2 + 1)) (at1_ o3) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0 => fix_eq program_once.ends n k0

theorem program_repaired.congr (f₁ f₂ : Int → Int → Int) : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → (∀ n' r' : Int, (0 ≤ n') → (0 ≤ r') → program_repaired.size n' r' < program_repaired.size n r → f₁ n' r' = f₂ n' r') → program_repaired.body f₁ n r = program_repaired.body f₂ n r := by
  intro n_0 r_1 h_n_0 h_r_1 ih
  rcases total (0 - r_1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩
    have at1_ := eq_at [n_0, r_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree2 (x := n_0) (y := r_2) (at1_ o2) (at1_ o3) (ih n_0 r_2 (at0_ o4) (at0_ o5) (magnitude_lt (a := r_2) (b := (1 + r_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem program_repaired.ends : program_repaired.Ends := fun f g (x : Int × Int) d ih =>
  program_repaired.congr (fun n r => f (n, r)) (fun n r => g (n, r)) x.1 x.2 d.1 d.2 (fun n' r' k0 k1 lt => ih (n', r') ⟨k0, k1⟩ lt)
theorem program_repaired.eq : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → program_repaired n r = (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n))) :=
  fun n r k0 k1 => fix_eq program_repaired.ends (n, r) ⟨k0, k1⟩

theorem program_once.run : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0 => (program_once.eq n k0)
theorem program_repaired.run : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → program_repaired n r = (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n))) :=
  fun n r k0 k1 => (program_repaired.eq n r k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → program_once.size n < bound → (program_once n) = 1) := by
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
          · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((program_once.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl))) rfl (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((program_once.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (if_false (ne_from_gt rfl rfl (at0_ o3)) ((call1 program_once (x := (n_2 + 1)) (at1_ o4)).trans ((ih (n_2 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o9) (at0_ o10)) ?_
          decide +kernel
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (program_once n) = 1 :=
  fun n k0 k1 =>
    (Steps.lemma_1 (program_once.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n r : Int, (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ n) → program_repaired.size n r < bound → (program_repaired n r) = (r + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 r_1 h_n_0 h_r_1 d0 lt
      rcases total (n_0 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        rcases total (0 - r_1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_r_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
            have at1_ := eq_at [n_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((program_repaired.run (1 + n_2) 0 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) ((call1 program_once (x := (n_2 + 1)) (at1_ o5)).trans ((Steps.lemma_1_1 (n_2 + 1) (at0_ o6) (le_from rfl rfl (at0_ o7))).trans rfl)))) rfl (at0_ o8) (at0_ o9)) ?_
            decide +kernel
          obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [n_2, r_3] [] ⟨h_n_2, h_r_3, trivial⟩)
        · have v1_3_0 := start h_r_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
          obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
          have at0_ := nonneg_at [n_2, r_3] [] ⟨h_n_2, h_r_3, trivial⟩
          have at1_ := eq_at [n_2, r_3]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((program_repaired.run (1 + n_2) (1 + r_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 program_repaired (x := (n_2 + 1)) (y := r_3) (at1_ o4) (at1_ o5)).trans ((ih (n_2 + 1) r_3 (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 program_once (x := (n_2 + 1)) (at1_ o11)).trans ((Steps.lemma_1_1 (n_2 + 1) (at0_ o12) (le_from rfl rfl (at0_ o13))).trans rfl))))) rfl (at0_ o14) (at0_ o15)) ?_
          decide +kernel
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [r_1, n_2] [] ⟨h_r_1, h_n_2, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n r : Int, (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ n) → (program_repaired n r) = (r + 1) :=
  fun n r k0 k1 k2 =>
    (Steps.lemma_2 (program_repaired.size n r + 1)) n r k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n r : Int, 0 ≤ n → 0 ≤ r → ((1 : Int) ≤ n) → (program_repaired n r) = (r + 1) := by
  intro n_0 r_1 h_n_0 h_r_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := eq_at [r_1, n_2]
    have at1_ := nonneg_at [r_1, n_2] [] ⟨h_r_1, h_n_2, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((call2 program_repaired (x := (n_2 + 1)) (y := r_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_2_1 (n_2 + 1) r_1 (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans rfl)) rfl (at1_ o6) (at1_ o7)) ?_
    decide +kernel
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [r_1, n_2] [] ⟨h_r_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨program_once.ends, program_repaired.ends, Steps.part_1⟩
end program_once.repaired_exact
