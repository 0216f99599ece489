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
  rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := a_0) (y := r_3) (z := t_2) o2 o3 o4 (ih a_0 r_3 t_2 o5 o6 o7 (magnitude_lt (a := r_3) (b := (1 + r_3)) o8 o9))) rfl))) ?_
    exact shown [a_0, t_2, r_3] [] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem debate_all_history_tokens.ends : debate_all_history_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_all_history_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem debate_all_history_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_history_tokens a r t = (if (r = 0) then 0 else ((debate_all_history_tokens a (r - 1) t) + (a * ((r * a) * t)))) :=
  fun a r t k0' k1' k2' => fix_eq debate_all_history_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

def debate_all_history_tokens.run := debate_all_history_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → debate_all_history_tokens.size a r t < bound → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 lt
      rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
      · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from (mul_from rfl ((debate_all_history_tokens.run a_0 0 t_2 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl))) rfl o6) ?_
        exact shown [a_0, t_2] [] ⟨h_a_0, h_t_2, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => eq_from (mul_from rfl ((debate_all_history_tokens.run a_0 (1 + r_3) t_2 o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 debate_all_history_tokens (x := a_0) (y := r_3) (z := t_2) o5 o6 o7) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih a_0 r_3 t_2 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) o11 o12) (Nat.le_of_lt_succ lt))))) o13) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih a_0 r_3 t_2 o14 o15 o16 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) o17 o18) (Nat.le_of_lt_succ lt))))) o19))) ?_
        exact shown [a_0, t_2, r_3] [(debate_all_history_tokens a_0 r_3 t_2)] ⟨h_a_0, h_t_2, h_r_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t) :=
  fun a r t k0' k1' k2' =>
    (Steps.lemma_1 (debate_all_history_tokens.size a r t + 1)) a r t k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → (2 * (debate_all_history_tokens a r t)) = ((((r * (r + 1)) * a) * a) * t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2
  refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => eq_from (mul_from rfl (call3 debate_all_history_tokens (x := a_0) (y := r_1) (z := t_2) o1 o2 o3)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 a_0 r_1 t_2 o4 o5 o6))) o7) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 a_0 r_1 t_2 o8 o9 o10))) o11)) ?_
  exact shown [a_0, r_1, t_2] [(debate_all_history_tokens a_0 r_1 t_2)] ⟨h_a_0, h_r_1, h_t_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_all_history_tokens.ends, Steps.part_1⟩
end debate_all.history_exact
