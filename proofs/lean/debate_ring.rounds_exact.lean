import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.rounds_exact
/-- The relation `debate_ring_rounds`. -/
def debate_ring_rounds.body (debate_ring_rounds : Int → Int) (a : Int) : Int := (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2))))
def debate_ring_rounds.Domain (a : Int) : Prop := (0 ≤ a)
def debate_ring_rounds.size (a : Int) : Nat := magnitude a
def debate_ring_rounds.step (f : Int → Int) (x : Int) : Int := debate_ring_rounds.body (fun a => f a) x
def debate_ring_rounds (a : Int) : Int := fix (fun (x : Int) => debate_ring_rounds.size x) debate_ring_rounds.step a
/-- The recursion of `debate_ring_rounds` ends. -/
def debate_ring_rounds.Ends : Prop := Falls (fun (x : Int) => debate_ring_rounds.Domain x) (fun x => debate_ring_rounds.size x) debate_ring_rounds.step

/-- The claim `debate_ring.rounds_exact`. -/
def Statement : Prop :=
  (debate_ring_rounds.Ends) ∧ (∀ a : Int, 0 ≤ a → (debate_ring_rounds a) = (fdiv a 2))
end debate_ring.rounds_exact

namespace debate_ring.rounds_exact
theorem debate_ring_rounds.congr (f₁ f₂ : Int → Int) : ∀ (a : Int), (0 ≤ a) → (∀ a' : Int, (0 ≤ a') → debate_ring_rounds.size a' < debate_ring_rounds.size a → f₁ a' = f₂ a') → debate_ring_rounds.body f₁ a = debate_ring_rounds.body f₂ a := by
  intro a_0 h_a_0 ih
  rcases total (1 - a_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [a_1] [] ⟨h_a_1, trivial⟩
    have at1_ := eq_at [a_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := a_1) (at1_ o2) (ih a_1 (at0_ o3) (magnitude_lt (a := a_1) (b := (2 + a_1)) (at0_ o4) (at0_ o5))))))) ?_
    decide +kernel
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0 lt => ih a' k0 lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0 => fix_eq debate_ring_rounds.ends a k0

theorem debate_ring_rounds.run : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0 => (debate_ring_rounds.eq a k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a : Int, (0 ≤ a) → debate_ring_rounds.size a < bound → (debate_ring_rounds a) = (fdiv a 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 h_a_0 lt
      rcases total (1 - a_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_a_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((debate_ring_rounds.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (fdiv_exact (q := 0) 2 0 rfl rfl rfl rfl (at0_ o3)) (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((debate_ring_rounds.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o3)) (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
      · have v1_1_0 := start h_a_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
        obtain ⟨a_2, s0_2_0, h_a_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_a_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [a_2] [] ⟨h_a_2, trivial⟩
          have at1_ := eq_at [a_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((debate_ring_rounds.run (2 + (2 * a_2 + 0)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 debate_ring_rounds (x := (2 * a_2)) (at1_ o3)).trans ((ih (2 * a_2) (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * a_2)) (b := (2 + (2 * a_2 + 0))) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (fdiv_exact (q := a_2) 2 0 rfl rfl rfl rfl (at1_ o7))))))) (fdiv_exact (q := (a_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o8)) (at0_ o9) (at0_ o10)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [a_2] [] ⟨h_a_2, trivial⟩
          have at1_ := eq_at [a_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((debate_ring_rounds.run (2 + (2 * a_2 + 1)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 debate_ring_rounds (x := (2 * a_2 + 1)) (at1_ o3)).trans ((ih (2 * a_2 + 1) (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * a_2 + 1)) (b := (2 + (2 * a_2 + 1))) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (fdiv_exact (q := a_2) 2 1 rfl rfl rfl rfl (at1_ o7))))))) (fdiv_exact (q := (a_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o8)) (at0_ o9) (at0_ o10)) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_1_1 : ∀ a : Int, (0 ≤ a) → (debate_ring_rounds a) = (fdiv a 2) :=
  fun a k0 =>
    (Steps.lemma_1 (debate_ring_rounds.size a + 1)) a k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a : Int, 0 ≤ a → (debate_ring_rounds a) = (fdiv a 2) := by
  intro a_0 h_a_0
  obtain ⟨a_1, s0_1_0, h_a_1, s0_1_00, s0_1_0', s0_1_0e⟩ := residue (m := 2) h_a_0 (by decide)
  have s0_1_00 := start s0_1_00
  rcases next (c := 0) (d := 1) s0_1_00 rfl with rfl | s0_1_00
  · subst s0_1_0e
    have at0_ := eq_at [a_1]
    have at1_ := nonneg_at [a_1] [] ⟨h_a_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((call1 debate_ring_rounds (x := (2 * a_1)) (at0_ o1)).trans ((Steps.lemma_1_1 (2 * a_1) (at1_ o2)).trans (fdiv_exact (q := a_1) 2 0 rfl rfl rfl rfl (at0_ o3)))) (fdiv_exact (q := a_1) 2 0 rfl rfl rfl rfl (at0_ o4)) (at1_ o5) (at1_ o6)) ?_
    decide +kernel
  rcases next (c := 1) (d := 2) s0_1_00 rfl with rfl | s0_1_00
  · subst s0_1_0e
    have at0_ := eq_at [a_1]
    have at1_ := nonneg_at [a_1] [] ⟨h_a_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((call1 debate_ring_rounds (x := (2 * a_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (2 * a_1 + 1) (at1_ o2)).trans (fdiv_exact (q := a_1) 2 1 rfl rfl rfl rfl (at0_ o3)))) (fdiv_exact (q := a_1) 2 1 rfl rfl rfl rfl (at0_ o4)) (at1_ o5) (at1_ o6)) ?_
    decide +kernel
  exact absurd_of (add_nonneg s0_1_00 s0_1_0') (by close [] [s0_1_0] trivial)

theorem proof : Statement := ⟨debate_ring_rounds.ends, Steps.part_1⟩
end debate_ring.rounds_exact
