import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
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
    · exact (if_true_both (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (0 - n_1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact (if_false_both (ne_from_gt rfl rfl (by decide +kernel)) (if_true_both (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl))
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact (if_false_both (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (if_false_both (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (agree1 (x := (n_2 + 1)) (by ring [n_2]) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
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
          · exact eq_from ((program_once.run (1 + 0) (by decide +kernel)).trans (if_false (ne_from_gt rfl rfl (by decide +kernel)) (if_true (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl))) rfl (by decide +kernel) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact eq_from ((program_once.run (1 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (if_false (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) ((call1 program_once (x := (n_2 + 1)) (by ring [n_2])).trans ((ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
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
    exact le_from (mul_from rfl ((call1 program_once (x := (n_1 + 1)) (by ring [n_1])).trans ((Steps.lemma_1_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans rfl))) rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact le_from (mul_from rfl ((call1 program_once (x := 0) (by ring [])).trans (by decide +kernel : (program_once 0) = 0))) rfl (by decide +kernel)
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
    exact le_from rfl (mul_from rfl ((call1 program_once (x := (n_1 + 1)) (by ring [n_1])).trans ((Steps.lemma_1_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans rfl))) (by close [n_1] [] ⟨h_n_1, trivial⟩)
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
