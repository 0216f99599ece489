import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.order
/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The claim `program_once.order`. -/
def Statement : Prop :=
  (program_once.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ q₀ * (program_once n) ≤ p₀ * 1)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ p₀ * 1 ≤ q₀ * (program_once n))))
end program_once.order

namespace program_once.order
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

theorem program_once.run : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0 => (program_once.eq n k0)
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

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((0 : Int) ≤ n) → (0 : Int) < 1 := by
  intro n_0 h_n_0 a0
  exact lt_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((0 : Int) ≤ n) → (1 * (program_once n)) ≤ (1 * 1) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from (mul_from rfl ((call1 program_once (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl))) rfl (at1_ o4)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => fun o2 => le_from (mul_from rfl ((call1 program_once (x := 0) (at0_ o1)).trans (by decide +kernel : (program_once 0) = 0))) rfl (of_decide_eq_true o2)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ (1 * (program_once n)) ≤ (1 * 1)) :=
  fun n h_start k0 => ⟨Steps.part_1_O_positive n k0 h_start, Steps.part_1_O_bound n k0 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < 1 := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((1 * 1) : Int) ≤ (1 * (program_once n)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl (mul_from rfl ((call1 program_once (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl))) (at1_ o4)) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ ((1 * 1) : Int) ≤ (1 * (program_once n))) :=
  fun n h_start k0 => ⟨Steps.part_1_Omega_positive n k0 h_start, Steps.part_1_Omega_bound n k0 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ q₀ * (program_once n) ≤ p₀ * 1)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < 1 ∧ p₀ * 1 ≤ q₀ * (program_once n))) := ⟨⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨program_once.ends, Steps.part_1⟩
end program_once.order
