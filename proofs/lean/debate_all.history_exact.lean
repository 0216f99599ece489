import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.history_exact
/-- The relation `debate_all_history_tokens`. -/
def debate_all_history_tokens.body (debate_all_history_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_history_tokens a (r - 1) t) + (a * ((r * a) * t))))
def debate_all_history_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_history_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_history_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_history_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_history_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_history_tokens.size x.1 x.2.1 x.2.2) debate_all_history_tokens.step (a, r, t)
/-- The recursion of `debate_all_history_tokens` ends. -/
def debate_all_history_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_history_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_history_tokens.size x.1 x.2.1 x.2.2) debate_all_history_tokens.step

/-- The claim `debate_all.history_exact`. -/
def Statement : Prop :=
  (debate_all_history_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t))
end debate_all.history_exact

namespace debate_all.history_exact
theorem debate_all_history_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_all_history_tokens.size a' r' t' < debate_all_history_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_all_history_tokens.body f₁ a r t = debate_all_history_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  rcases total (0 - r_1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · have at0_ := nonneg_at [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩)
  · have v1_3_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩)
    obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
    have at0_ := nonneg_at [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩
    have at1_ := eq_at [a_0, t_2, r_3]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree3 (x := a_0) (y := r_3) (z := t_2) (at1_ o2) (at1_ o3) (at1_ o4) (ih a_0 r_3 t_2 (at0_ o5) (at0_ o6) (at0_ o7) (magnitude_lt (a := r_3) (b := (1 + r_3)) (at0_ o8) (at0_ o9)))) rfl))) ?_
    decide +kernel
theorem debate_all_history_tokens.ends : debate_all_history_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_history_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0 k1 k2 lt => ih (a', r', t') ⟨k0, k1, k2⟩ lt)
theorem debate_all_history_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_history_tokens a r t = (if (r = 0) then 0 else ((debate_all_history_tokens a (r - 1) t) + (a * ((r * a) * t)))) :=
  fun a r t k0 k1 k2 => fix_eq debate_all_history_tokens.ends (a, r, t) ⟨k0, k1, k2⟩

theorem debate_all_history_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_history_tokens a r t = (if (r = 0) then 0 else ((debate_all_history_tokens a (r - 1) t) + (a * ((r * a) * t)))) :=
  fun a r t k0 k1 k2 => (debate_all_history_tokens.eq a r t k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_history_tokens.size a r t < bound → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 lt
      rcases total (0 - r_1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_r_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from (mul_from rfl ((debate_all_history_tokens.run a_0 0 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl))) rfl (at0_ o6) (at0_ o7)) ?_
          decide +kernel
        obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩)
      · have v1_3_0 := start h_r_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩)
        obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
        have at0_ := nonneg_at [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩
        have at1_ := eq_at [a_0, t_2, r_3]
        have at2_ := nonneg_at [a_0, t_2, r_3] [(debate_all_history_tokens a_0 r_3 t_2)] ⟨h_a_0, h_t_2, h_r_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from (mul_from rfl ((debate_all_history_tokens.run a_0 (1 + r_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 debate_all_history_tokens (x := a_0) (y := r_3) (z := t_2) (at1_ o5) (at1_ o6) (at1_ o7)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih a_0 r_3 t_2 (at0_ o8) (at0_ o9) (at0_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))))) (at2_ o13)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih a_0 r_3 t_2 (at0_ o14) (at0_ o15) (at0_ o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))))) (at2_ o19))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t) :=
  fun a r t k0 k1 k2 =>
    (Steps.lemma_1 (debate_all_history_tokens.size a r t + 1)) a r t k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2
  have at0_ := eq_at [a_0, r_1, t_2]
  have at1_ := nonneg_at [a_0, r_1, t_2] [] ⟨h_a_0, h_r_1, h_t_2, trivial⟩
  have at2_ := nonneg_at [a_0, r_1, t_2] [(debate_all_history_tokens a_0 r_1 t_2)] ⟨h_a_0, h_r_1, h_t_2, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from (mul_from rfl (call3 debate_all_history_tokens (x := a_0) (y := r_1) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 a_0 r_1 t_2 (at1_ o4) (at1_ o5) (at1_ o6)))) (at2_ o7)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 a_0 r_1 t_2 (at1_ o8) (at1_ o9) (at1_ o10)))) (at2_ o11))) ?_
  decide +kernel

theorem proof : Statement := ⟨debate_all_history_tokens.ends, Steps.part_1⟩
end debate_all.history_exact
