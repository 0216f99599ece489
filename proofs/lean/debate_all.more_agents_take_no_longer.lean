import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.more_agents_take_no_longer
/-- The relation `debate_all_rounds`. -/
def debate_all_rounds.body (debate_all_rounds : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then (smaller a 1) else ((debate_all_rounds a (r - 1)) + (smaller a 1)))
def debate_all_rounds.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all_rounds.size (a r : Int) : Nat := magnitude r
def debate_all_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all_rounds.body (fun a r => f (a, r)) x.1 x.2
def debate_all_rounds (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all_rounds.size x.1 x.2) debate_all_rounds.step (a, r)
/-- The recursion of `debate_all_rounds` ends. -/
def debate_all_rounds.Ends : Prop := Falls (fun (x : Int × Int) => debate_all_rounds.Domain x.1 x.2) (fun x => debate_all_rounds.size x.1 x.2) debate_all_rounds.step

/-- The claim `debate_all.more_agents_take_no_longer`. -/
def Statement : Prop :=
  (debate_all_rounds.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_all_rounds a r) ≤ (r + 1))
end debate_all.more_agents_take_no_longer

namespace debate_all.more_agents_take_no_longer
theorem debate_all_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all_rounds.size a' r' < debate_all_rounds.size a r → f₁ a' r' = f₂ a' r') → debate_all_rounds.body f₁ a r = debate_all_rounds.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := a_0) (y := r_2) o2 o3 (ih a_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem debate_all_rounds.ends : debate_all_rounds.Ends := fun f g (x : Int × Int) d ih =>
  debate_all_rounds.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_all_rounds.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all_rounds a r = (if (r = 0) then (smaller a 1) else ((debate_all_rounds a (r - 1)) + (smaller a 1))) :=
  fun a r k0' k1' => fix_eq debate_all_rounds.ends (a, r) ⟨k0', k1'⟩

def debate_all_rounds.run := debate_all_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → debate_all_rounds.size a r < bound → (debate_all_rounds a r) ≤ (r + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
      · rcases first1 h_a_0 with rfl | ⟨a_2, h_a_2, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((debate_all_rounds.run 0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) (smaller_from_left rfl rfl o5))) rfl o6) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((debate_all_rounds.run (1 + a_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) (smaller_from_right rfl rfl o5))) rfl o6) ?_
          exact shown [a_2] [] ⟨h_a_2, trivial⟩ (by decide +kernel)
      · rcases first1 h_a_0 with rfl | ⟨a_3, h_a_3, rfl⟩
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from ((debate_all_rounds.run 0 (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (call2 debate_all_rounds (x := 0) (y := r_2) o4 o5) (smaller_from_left rfl rfl o6)))) rfl (of_rest (fact_from rfl rfl (ih 0 r_2 o7 o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o9 o10) (Nat.le_of_lt_succ lt)))) o11)) ?_
          exact shown [r_2] [(debate_all_rounds 0 r_2)] ⟨h_r_2, trivial⟩ (by decide +kernel)
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from ((debate_all_rounds.run (1 + a_3) (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (call2 debate_all_rounds (x := (a_3 + 1)) (y := r_2) o4 o5) (smaller_from_right rfl rfl o6)))) rfl (of_rest (fact_from rfl rfl (ih (a_3 + 1) r_2 o7 o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o9 o10) (Nat.le_of_lt_succ lt)))) o11)) ?_
          exact shown [r_2, a_3] [(debate_all_rounds (a_3 + 1) r_2)] ⟨h_r_2, h_a_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (debate_all_rounds a r) ≤ (r + 1) :=
  fun a r k0' k1' =>
    (Steps.lemma_1 (debate_all_rounds.size a r + 1)) a r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_all_rounds a r) ≤ (r + 1) := by
  intro a_0 r_1 h_a_0 h_r_1
  refine asked5 (fun o1 o2 o3 o4 o5 => le_from (call2 debate_all_rounds (x := a_0) (y := r_1) o1 o2) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 a_0 r_1 o3 o4)) o5)) ?_
  exact shown [a_0, r_1] [(debate_all_rounds a_0 r_1)] ⟨h_a_0, h_r_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_all_rounds.ends, Steps.part_1⟩
end debate_all.more_agents_take_no_longer
