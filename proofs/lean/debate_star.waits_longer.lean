import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_star.waits_longer
/-- The relation `debate_all_rounds`. -/
def debate_all_rounds.body (debate_all_rounds : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then (smaller a 1) else ((debate_all_rounds a (r - 1)) + (smaller a 1)))
def debate_all_rounds.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all_rounds.size (a r : Int) : Nat := magnitude r
def debate_all_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all_rounds.body (fun a r => f (a, r)) x.1 x.2
def debate_all_rounds (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all_rounds.size x.1 x.2) debate_all_rounds.step (a, r)
/-- The recursion of `debate_all_rounds` ends. -/
def debate_all_rounds.Ends : Prop := Falls (fun (x : Int × Int) => debate_all_rounds.Domain x.1 x.2) (fun x => debate_all_rounds.size x.1 x.2) debate_all_rounds.step

/-- The relation `debate_star_rounds`. -/
def debate_star_rounds.body (debate_star_rounds : Int → Int) (r : Int) : Int := (if (r = 0) then 1 else ((debate_star_rounds (r - 1)) + 2))
def debate_star_rounds.Domain (r : Int) : Prop := (0 ≤ r)
def debate_star_rounds.size (r : Int) : Nat := magnitude r
def debate_star_rounds.step (f : Int → Int) (x : Int) : Int := debate_star_rounds.body (fun r => f r) x
def debate_star_rounds (r : Int) : Int := fix (fun (x : Int) => debate_star_rounds.size x) debate_star_rounds.step r
/-- The recursion of `debate_star_rounds` ends. -/
def debate_star_rounds.Ends : Prop := Falls (fun (x : Int) => debate_star_rounds.Domain x) (fun x => debate_star_rounds.size x) debate_star_rounds.step

/-- The claim `debate_star.waits_longer`. -/
def Statement : Prop :=
  (debate_all_rounds.Ends) ∧ (debate_star_rounds.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_all_rounds a r) ≤ (debate_star_rounds r)) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_star_rounds r) ≤ (2 * (debate_all_rounds a r)))
end debate_star.waits_longer

namespace debate_star.waits_longer
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

theorem debate_star_rounds.congr (f₁ f₂ : Int → Int) : ∀ (r : Int), (0 ≤ r) → (∀ r' : Int, (0 ≤ r') → debate_star_rounds.size r' < debate_star_rounds.size r → f₁ r' = f₂ r') → debate_star_rounds.body f₁ r = debate_star_rounds.body f₂ r := by
  intro r_0 h_r_0 ih
  rcases first1 h_r_0 with rfl | ⟨r_1, h_r_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := r_1) o2 (ih r_1 o3 (magnitude_lt (a := r_1) (b := (1 + r_1)) o4 o5))) rfl))) ?_
    exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
theorem debate_star_rounds.ends : debate_star_rounds.Ends := fun f g (x : Int) d ih =>
  debate_star_rounds.congr (fun r => f r) (fun r => g r) x d (fun r' k0' lt => ih r' k0' lt)
theorem debate_star_rounds.eq : ∀ (r : Int), (0 ≤ r) → debate_star_rounds r = (if (r = 0) then 1 else ((debate_star_rounds (r - 1)) + 2)) :=
  fun r k0' => fix_eq debate_star_rounds.ends r k0'

def debate_all_rounds.run := debate_all_rounds.eq
def debate_star_rounds.run := debate_star_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → ((1 : Int) ≤ a) → ((1 : Int) ≤ r) → debate_all_rounds.size a r < bound → (debate_all_rounds a r) = (1 + r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 d0 d1 lt
      rcases first1 h_a_0 with rfl | ⟨a_2, h_a_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
      · rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))
        · rcases first1 h_r_3 with rfl | ⟨r_4, h_r_4, rfl⟩
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((debate_all_rounds.run (1 + a_2) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 debate_all_rounds (x := (a_2 + 1)) (y := 0) o4 o5).trans ((debate_all_rounds.run (a_2 + 1) 0 o6 o7).trans (if_true (eq_from rfl rfl o8 o9) (smaller_from_right rfl rfl o10)))) (smaller_from_right rfl rfl o11)))) rfl o12) ?_
            exact shown [a_2] [] ⟨h_a_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((debate_all_rounds.run (1 + a_2) (1 + (1 + r_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 debate_all_rounds (x := (a_2 + 1)) (y := (r_4 + 1)) o4 o5).trans ((ih (a_2 + 1) (r_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (r_4 + 1)) (b := (1 + (1 + r_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) (smaller_from_right rfl rfl o12)))) rfl o13)) ?_
            exact shown [a_2, r_4] [] ⟨h_a_2, h_r_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → ((1 : Int) ≤ a) → ((1 : Int) ≤ r) → (debate_all_rounds a r) = (1 + r) :=
  fun a r k0' k1' k2' k3' =>
    (Steps.lemma_1 (debate_all_rounds.size a r + 1)) a r k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ r : Int, (0 ≤ r) → debate_star_rounds.size r < bound → (debate_star_rounds r) = (1 + (2 * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro r_0 h_r_0 lt
      rcases first1 h_r_0 with rfl | ⟨r_1, h_r_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((debate_star_rounds.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((debate_star_rounds.run (1 + r_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 debate_star_rounds (x := r_1) o3).trans ((ih r_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_1) (b := (1 + r_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ r : Int, (0 ≤ r) → (debate_star_rounds r) = (1 + (2 * r)) :=
  fun r k0' =>
    (Steps.lemma_2 (debate_star_rounds.size r + 1)) r k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_all_rounds a r) ≤ (debate_star_rounds r) := by
  intro a_0 r_1 h_a_0 h_r_1 a0
  rcases first1 h_a_0 with rfl | ⟨a_2, h_a_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
  · rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call2 debate_all_rounds (x := (a_2 + 1)) (y := 0) o1 o2).trans ((debate_all_rounds.run (a_2 + 1) 0 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) (smaller_from_right rfl rfl o7)))) ((call1 debate_star_rounds (x := 0) o8).trans (by decide +kernel : (debate_star_rounds 0) = 1)) o9) ?_
      exact shown [a_2] [] ⟨h_a_2, trivial⟩ (by decide +kernel)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call2 debate_all_rounds (x := (a_2 + 1)) (y := (r_3 + 1)) o1 o2).trans ((Steps.lemma_1_1 (a_2 + 1) (r_3 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans rfl)) ((call1 debate_star_rounds (x := (r_3 + 1)) o7).trans ((Steps.lemma_2_1 (r_3 + 1) o8).trans rfl)) o9) ?_
      exact shown [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_star_rounds r) ≤ (2 * (debate_all_rounds a r)) := by
  intro a_0 r_1 h_a_0 h_r_1 a0
  rcases first1 h_a_0 with rfl | ⟨a_2, h_a_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
  · rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call1 debate_star_rounds (x := 0) o1).trans (by decide +kernel : (debate_star_rounds 0) = 1)) (mul_from rfl ((call2 debate_all_rounds (x := (a_2 + 1)) (y := 0) o2 o3).trans ((debate_all_rounds.run (a_2 + 1) 0 o4 o5).trans (if_true (eq_from rfl rfl o6 o7) (smaller_from_right rfl rfl o8))))) o9) ?_
      exact shown [a_2] [] ⟨h_a_2, trivial⟩ (by decide +kernel)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call1 debate_star_rounds (x := (r_3 + 1)) o1).trans ((Steps.lemma_2_1 (r_3 + 1) o2).trans rfl)) (mul_from rfl ((call2 debate_all_rounds (x := (a_2 + 1)) (y := (r_3 + 1)) o3 o4).trans ((Steps.lemma_1_1 (a_2 + 1) (r_3 + 1) o5 o6 (le_from rfl rfl o7) (le_from rfl rfl o8)).trans rfl))) o9) ?_
      exact shown [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_all_rounds.ends, debate_star_rounds.ends, Steps.part_1, Steps.part_2⟩
end debate_star.waits_longer
