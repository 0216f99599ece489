import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.calls_exact
/-- The relation `debate_all`. -/
def debate_all.body (debate_all : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else ((debate_all a (r - 1)) + a))
def debate_all.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all.size (a r : Int) : Nat := magnitude r
def debate_all.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all.body (fun a r => f (a, r)) x.1 x.2
def debate_all (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all.size x.1 x.2) debate_all.step (a, r)
/-- The recursion of `debate_all` ends. -/
def debate_all.Ends : Prop := Falls (fun (x : Int × Int) => debate_all.Domain x.1 x.2) (fun x => debate_all.size x.1 x.2) debate_all.step

/-- The claim `debate_all.calls_exact`. -/
def Statement : Prop :=
  (debate_all.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_all a r) = (a * (r + 1)))
end debate_all.calls_exact

namespace debate_all.calls_exact
theorem debate_all.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all.size a' r' < debate_all.size a r → f₁ a' r' = f₂ a' r') → debate_all.body f₁ a r = debate_all.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := a_0) (y := r_2) o2 o3 (ih a_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem debate_all.ends : debate_all.Ends := fun f g (x : Int × Int) d ih =>
  debate_all.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_all.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all a r = (if (r = 0) then a else ((debate_all a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq debate_all.ends (a, r) ⟨k0', k1'⟩

def debate_all.run := debate_all.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → debate_all.size a r < bound → (debate_all a r) = (a * (r + 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((debate_all.run a_0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((debate_all.run a_0 (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 debate_all (x := a_0) (y := r_2) o4 o5).trans ((ih a_0 r_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (debate_all a r) = (a * (r + 1)) :=
  fun a r k0' k1' =>
    (Steps.lemma_1 (debate_all.size a r + 1)) a r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_all a r) = (a * (r + 1)) := by
  intro a_0 r_1 h_a_0 h_r_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 debate_all (x := a_0) (y := r_1) o1 o2).trans ((Steps.lemma_1_1 a_0 r_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [a_0, r_1] [] ⟨h_a_0, h_r_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_all.ends, Steps.part_1⟩
end debate_all.calls_exact
