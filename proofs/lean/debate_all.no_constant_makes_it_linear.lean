import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.no_constant_makes_it_linear
/-- The relation `debate_all_tokens`. -/
def debate_all_tokens.body (debate_all_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))
def debate_all_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def debate_all_tokens.size (a r t : Int) : Nat := magnitude r
def debate_all_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_all_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_all_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step (a, r, t)
/-- The recursion of `debate_all_tokens` ends. -/
def debate_all_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_all_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_all_tokens.size x.1 x.2.1 x.2.2) debate_all_tokens.step

/-- The claim `debate_all.no_constant_makes_it_linear` holds with no constants. -/
def Statement : Prop :=
  (debate_all_tokens.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < a ∧ q₀ * (debate_all_tokens a 1 1) ≤ p₀ * a))))
end debate_all.no_constant_makes_it_linear

namespace debate_all.no_constant_makes_it_linear
theorem debate_all_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → debate_all_tokens.size a' r' t' < debate_all_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_all_tokens.body f₁ a r t = debate_all_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := a_0) (y := r_3) (z := t_2) o2 o3 o4 (ih a_0 r_3 t_2 o5 o6 o7 (magnitude_lt (a := r_3) (b := (1 + r_3)) o8 o9))) rfl))) ?_
    exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem debate_all_tokens.ends : debate_all_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_all_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_tokens a r t = (if (r = 0) then 0 else ((debate_all_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))) :=
  fun a r t k0' k1' k2' => fix_eq debate_all_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

def debate_all_tokens__t_1 (a r : Int) : Int := debate_all_tokens a r 1
def debate_all_tokens__t_1.size (a r : Int) : Nat := debate_all_tokens.size a r 1
theorem debate_all_tokens__t_1.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all_tokens__t_1 a r = (if (r = 0) then 0 else ((debate_all_tokens__t_1 a (r - 1)) + (a * (a * 1)))) :=
  fun a r k0' k1' => (debate_all_tokens.eq a r 1 k0' k1' (by decide)).trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → debate_all_tokens__t_1.size a r < bound → (debate_all_tokens__t_1 a r) = ((a ^ 2) * r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((debate_all_tokens__t_1.run a_0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((debate_all_tokens__t_1.run a_0 (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 debate_all_tokens__t_1 (x := a_0) (y := r_2) o4 o5).trans ((ih a_0 r_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (debate_all_tokens__t_1 a r) = ((a ^ 2) * r) :=
  fun a r k0' k1' =>
    (Steps.lemma_1 (debate_all_tokens__t_1.size a r + 1)) a r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (0 : Int) < (t * t) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩)
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) ≤ t) → (1 * (t * t)) ≤ (1 * (debate_all_tokens t 1 1)) := by
  intro t_0 h_t_0 a0 a1
  rcases first1 h_t_0 with rfl | ⟨t_1, h_t_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((call2 debate_all_tokens__t_1 (x := (t_1 + 1)) (y := 1) o1 rfl).trans ((Steps.lemma_1_1 (t_1 + 1) 1 o2 o3).trans rfl))) o4) ?_
    exact shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ t : Int, 0 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ (1 * (t * t)) ≤ (1 * (debate_all_tokens t 1 1))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < (t * t) ∧ p₀ * (t * t) ≤ q₀ * (debate_all_tokens t 1 1))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < a ∧ q₀ * (debate_all_tokens a 1 1) ≤ p₀ * a))) := by
  intro h
  obtain ⟨p', q', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (debate_all_tokens t 1 1)) (G := fun (t : Int) => t) (W := fun (t : Int) => t) unbounded_self (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr')))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((0 : Int) < a ∧ q₀ * (debate_all_tokens a 1 1) ≤ p₀ * a))) := fun h => Steps.against h
theorem proof : Statement := ⟨debate_all_tokens.ends, Steps.diverges⟩
end debate_all.no_constant_makes_it_linear
