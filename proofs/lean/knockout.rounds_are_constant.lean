import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace knockout.rounds_are_constant
/-- The relation `knockout_rounds`. -/
def knockout_rounds.body (knockout_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2)))))
def knockout_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def knockout_rounds.size (n : Int) : Nat := magnitude n
def knockout_rounds.step (f : Int → Int) (x : Int) : Int := knockout_rounds.body (fun n => f n) x
def knockout_rounds (n : Int) : Int := fix (fun (x : Int) => knockout_rounds.size x) knockout_rounds.step n
/-- The recursion of `knockout_rounds` ends. -/
def knockout_rounds.Ends : Prop := Falls (fun (x : Int) => knockout_rounds.Domain x) (fun x => knockout_rounds.size x) knockout_rounds.step

/-- The claim `knockout.rounds_are_constant` fails at a point. -/
def Statement : Prop :=
  (knockout_rounds.Ends) ∧ (∀ n : Int, (n = 17) → ((¬ (knockout_rounds n) ≤ 4)))
end knockout.rounds_are_constant

namespace knockout.rounds_are_constant
theorem knockout_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_rounds.size n' < knockout_rounds.size n → f₁ n' = f₂ n') → knockout_rounds.body f₁ n = knockout_rounds.body f₂ n := by
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
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 2) (at0_ o4) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem knockout_rounds.ends : knockout_rounds.Ends := fun f g (x : Int) d ih =>
  knockout_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem knockout_rounds.eq : ∀ (n : Int), (0 ≤ n) → knockout_rounds n = (if (n ≤ 1) then 0 else (1 + (knockout_rounds (n - (fdiv n 2))))) :=
  fun n k0 => fix_eq knockout_rounds.ends n k0

theorem Steps.fails : ∀ n : Int, (n = 17) → ((¬ (knockout_rounds n) ≤ 4)) := by
  intro n e0
  subst e0
  decide +kernel
theorem proof : Statement := ⟨knockout_rounds.ends, Steps.fails⟩
end knockout.rounds_are_constant
