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
  rcases first2 h_a_0 with rfl | rfl | ⟨a_1, h_a_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := a_1) o2 (ih a_1 o3 (magnitude_lt (a := a_1) (b := (2 + a_1)) o4 o5)))))) ?_
    exact shown [a_1] [] ⟨h_a_1, trivial⟩ (by decide +kernel)
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0' lt => ih a' k0' lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0' => fix_eq debate_ring_rounds.ends a k0'

def debate_ring_rounds.run := debate_ring_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a : Int, (0 ≤ a) → debate_ring_rounds.size a < bound → (debate_ring_rounds a) = (fdiv a 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 h_a_0 lt
      rcases first2 h_a_0 with rfl | rfl | ⟨a_1, h_a_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((debate_ring_rounds.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl)) (fdiv_exact (q := 0) 2 0 rfl rfl rfl rfl o3) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((debate_ring_rounds.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl)) (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o3) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases residues2 h_a_1 with ⟨a_2, h_a_2, rfl⟩ | ⟨a_2, h_a_2, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((debate_ring_rounds.run (2 + (2 * a_2 + 0)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 debate_ring_rounds (x := (2 * a_2)) o3).trans ((ih (2 * a_2) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * a_2)) (b := (2 + (2 * a_2 + 0))) o5 o6) (Nat.le_of_lt_succ lt))).trans (fdiv_exact (q := a_2) 2 0 rfl rfl rfl rfl o7)))))) (fdiv_exact (q := (a_2 + 1)) 2 0 rfl rfl rfl rfl o8) o9) ?_
          exact shown [a_2] [] ⟨h_a_2, trivial⟩ (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((debate_ring_rounds.run (2 + (2 * a_2 + 1)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 debate_ring_rounds (x := (2 * a_2 + 1)) o3).trans ((ih (2 * a_2 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * a_2 + 1)) (b := (2 + (2 * a_2 + 1))) o5 o6) (Nat.le_of_lt_succ lt))).trans (fdiv_exact (q := a_2) 2 1 rfl rfl rfl rfl o7)))))) (fdiv_exact (q := (a_2 + 1)) 2 1 rfl rfl rfl rfl o8) o9) ?_
          exact shown [a_2] [] ⟨h_a_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a : Int, (0 ≤ a) → (debate_ring_rounds a) = (fdiv a 2) :=
  fun a k0' =>
    (Steps.lemma_1 (debate_ring_rounds.size a + 1)) a k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a : Int, 0 ≤ a → (debate_ring_rounds a) = (fdiv a 2) := by
  intro a_0 h_a_0
  rcases residues2 h_a_0 with ⟨a_1, h_a_1, rfl⟩ | ⟨a_1, h_a_1, rfl⟩
  · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call1 debate_ring_rounds (x := (2 * a_1)) o1).trans ((Steps.lemma_1_1 (2 * a_1) o2).trans (fdiv_exact (q := a_1) 2 0 rfl rfl rfl rfl o3))) (fdiv_exact (q := a_1) 2 0 rfl rfl rfl rfl o4) o5) ?_
    exact shown [a_1] [] ⟨h_a_1, trivial⟩ (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call1 debate_ring_rounds (x := (2 * a_1 + 1)) o1).trans ((Steps.lemma_1_1 (2 * a_1 + 1) o2).trans (fdiv_exact (q := a_1) 2 1 rfl rfl rfl rfl o3))) (fdiv_exact (q := a_1) 2 1 rfl rfl rfl rfl o4) o5) ?_
    exact shown [a_1] [] ⟨h_a_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_ring_rounds.ends, Steps.part_1⟩
end debate_ring.rounds_exact
