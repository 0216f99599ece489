import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_star.calls_exact
/-- The relation `debate_all`. -/
def debate_all.body (debate_all : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else ((debate_all a (r - 1)) + a))
def debate_all.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all.size (a r : Int) : Nat := magnitude r
def debate_all.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all.body (fun a r => f (a, r)) x.1 x.2
def debate_all (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all.size x.1 x.2) debate_all.step (a, r)
/-- The recursion of `debate_all` ends. -/
def debate_all.Ends : Prop := Falls (fun (x : Int × Int) => debate_all.Domain x.1 x.2) (fun x => debate_all.size x.1 x.2) debate_all.step

/-- The relation `debate_star`. -/
def debate_star.body (debate_star : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else (((debate_star a (r - 1)) + 1) + a))
def debate_star.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_star.size (a r : Int) : Nat := magnitude r
def debate_star.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_star.body (fun a r => f (a, r)) x.1 x.2
def debate_star (a r : Int) : Int := fix (fun (x : Int × Int) => debate_star.size x.1 x.2) debate_star.step (a, r)
/-- The recursion of `debate_star` ends. -/
def debate_star.Ends : Prop := Falls (fun (x : Int × Int) => debate_star.Domain x.1 x.2) (fun x => debate_star.size x.1 x.2) debate_star.step

/-- The claim `debate_star.calls_exact`. -/
def Statement : Prop :=
  (debate_all.Ends) ∧ (debate_star.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_star a r) = ((debate_all a r) + r))
end debate_star.calls_exact

namespace debate_star.calls_exact
theorem debate_all.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all.size a' r' < debate_all.size a r → f₁ a' r' = f₂ a' r') → debate_all.body f₁ a r = debate_all.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases total (0 - r_1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [a_0] [] ⟨h_a_0, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [a_0] [] ⟨h_a_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩
    have at1_ := eq_at [a_0, r_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree2 (x := a_0) (y := r_2) (at1_ o2) (at1_ o3) (ih a_0 r_2 (at0_ o4) (at0_ o5) (magnitude_lt (a := r_2) (b := (1 + r_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem debate_all.ends : debate_all.Ends := fun f g (x : Int × Int) d ih =>
  debate_all.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0 k1 lt => ih (a', r') ⟨k0, k1⟩ lt)
theorem debate_all.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all a r = (if (r = 0) then a else ((debate_all a (r - 1)) + a)) :=
  fun a r k0 k1 => fix_eq debate_all.ends (a, r) ⟨k0, k1⟩

theorem debate_star.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_star.size a' r' < debate_star.size a r → f₁ a' r' = f₂ a' r') → debate_star.body f₁ a r = debate_star.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases total (0 - r_1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [a_0] [] ⟨h_a_0, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [a_0] [] ⟨h_a_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩
    have at1_ := eq_at [a_0, r_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree2 (x := a_0) (y := r_2) (at1_ o2) (at1_ o3) (ih a_0 r_2 (at0_ o4) (at0_ o5) (magnitude_lt (a := r_2) (b := (1 + r_2)) (at0_ o6) (at0_ o7)))) rfl) rfl))) ?_
    decide +kernel
theorem debate_star.ends : debate_star.Ends := fun f g (x : Int × Int) d ih =>
  debate_star.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0 k1 lt => ih (a', r') ⟨k0, k1⟩ lt)
theorem debate_star.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_star a r = (if (r = 0) then a else (((debate_star a (r - 1)) + 1) + a)) :=
  fun a r k0 k1 => fix_eq debate_star.ends (a, r) ⟨k0, k1⟩

theorem debate_all.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all a r = (if (r = 0) then a else ((debate_all a (r - 1)) + a)) :=
  fun a r k0 k1 => (debate_all.eq a r k0 k1)
theorem debate_star.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_star a r = (if (r = 0) then a else (((debate_star a (r - 1)) + 1) + a)) :=
  fun a r k0 k1 => (debate_star.eq a r k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → debate_all.size a r < bound → (debate_all a r) = (a + (a * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases total (0 - r_1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_r_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [a_0] [] ⟨h_a_0, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((debate_all.run a_0 0 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl)) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩)
      · have v1_2_0 := start h_r_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [a_0] [] ⟨h_a_0, trivial⟩)
        obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩
        have at1_ := eq_at [a_0, r_2]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((debate_all.run a_0 (1 + r_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from ((call2 debate_all (x := a_0) (y := r_2) (at1_ o4) (at1_ o5)).trans ((ih a_0 r_2 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (at0_ o10) (at0_ o11)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (debate_all a r) = (a + (a * r)) :=
  fun a r k0 k1 =>
    (Steps.lemma_1 (debate_all.size a r + 1)) a r k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → debate_star.size a r < bound → (debate_star a r) = ((a + r) + (a * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases total (0 - r_1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_r_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [a_0] [] ⟨h_a_0, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((debate_star.run a_0 0 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl)) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩)
      · have v1_2_0 := start h_r_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [a_0] [] ⟨h_a_0, trivial⟩)
        obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩
        have at1_ := eq_at [a_0, r_2]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((debate_star.run a_0 (1 + r_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (add_from ((call2 debate_star (x := a_0) (y := r_2) (at1_ o4) (at1_ o5)).trans ((ih a_0 r_2 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl (at0_ o10) (at0_ o11)) ?_
        decide +kernel
theorem Steps.lemma_2_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (debate_star a r) = ((a + r) + (a * r)) :=
  fun a r k0 k1 =>
    (Steps.lemma_2 (debate_star.size a r + 1)) a r k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_star a r) = ((debate_all a r) + r) := by
  intro a_0 r_1 h_a_0 h_r_1
  have at0_ := eq_at [a_0, r_1]
  have at1_ := nonneg_at [a_0, r_1] [] ⟨h_a_0, h_r_1, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call2 debate_star (x := a_0) (y := r_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_2_1 a_0 r_1 (at1_ o3) (at1_ o4)).trans rfl)) (add_from ((call2 debate_all (x := a_0) (y := r_1) (at0_ o5) (at0_ o6)).trans ((Steps.lemma_1_1 a_0 r_1 (at1_ o7) (at1_ o8)).trans rfl)) rfl) (at1_ o9) (at1_ o10)) ?_
  decide +kernel

theorem proof : Statement := ⟨debate_all.ends, debate_star.ends, Steps.part_1⟩
end debate_star.calls_exact
