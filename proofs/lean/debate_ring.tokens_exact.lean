import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.tokens_exact
/-- The relation `debate_ring_tokens`. -/
def debate_ring_tokens.body (debate_ring_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t)))))
def debate_ring_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ ((3 : Int) ≤ a)
def debate_ring_tokens.size (a r t : Int) : Nat := magnitude r
def debate_ring_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_ring_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_ring_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step (a, r, t)
/-- The recursion of `debate_ring_tokens` ends. -/
def debate_ring_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_ring_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step

/-- The claim `debate_ring.tokens_exact`. -/
def Statement : Prop :=
  (debate_ring_tokens.Ends) ∧ (∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → ((3 : Int) ≤ a) → (debate_ring_tokens a r t) = (((3 * a) * r) * t))
end debate_ring.tokens_exact

namespace debate_ring.tokens_exact
theorem debate_ring_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → ((3 : Int) ≤ a') → debate_ring_tokens.size a' r' t' < debate_ring_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_ring_tokens.body f₁ a r t = debate_ring_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 ih
  rcases first3 h_a_0 with rfl | rfl | rfl | ⟨a_3, h_a_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := (a_3 + 3)) (y := r_4) (z := t_2) o2 o3 o4 (ih (a_3 + 3) r_4 t_2 o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := r_4) (b := (1 + r_4)) o9 o10))) rfl))) ?_
      exact shown [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩ (by decide +kernel)
theorem debate_ring_tokens.ends : debate_ring_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_ring_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun a' r' t' k0' k1' k2' k3' lt => ih (a', r', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem debate_ring_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t))))) :=
  fun a r t k0' k1' k2' k3' => fix_eq debate_ring_tokens.ends (a, r, t) ⟨k0', k1', k2', k3'⟩

theorem debate_ring_tokens.run : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (a * (3 * t)))) :=
  fun a r t k0' k1' k2' k3' => (debate_ring_tokens.eq a r t k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens.size a r t < bound → (debate_ring_tokens a r t) = (((3 * a) * r) * t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 lt
      rcases first3 h_a_0 with rfl | rfl | rfl | ⟨a_3, h_a_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
      · rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((debate_ring_tokens.run (3 + a_3) 0 t_2 o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
          exact shown [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((debate_ring_tokens.run (3 + a_3) (1 + r_4) t_2 o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 debate_ring_tokens (x := (a_3 + 3)) (y := r_4) (z := t_2) o5 o6 o7).trans ((ih (a_3 + 3) r_4 t_2 o8 o9 o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_4) (b := (1 + r_4)) o12 o13) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o14)) ?_
          exact shown [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r t : Int, (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (debate_ring_tokens a r t) = (((3 * a) * r) * t) :=
  fun a r t k0' k1' k2' k3' =>
    (Steps.lemma_1 (debate_ring_tokens.size a r t + 1)) a r t k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r t : Int, 0 ≤ a → 0 ≤ r → 0 ≤ t → ((3 : Int) ≤ a) → (debate_ring_tokens a r t) = (((3 * a) * r) * t) := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 a0
  rcases first3 h_a_0 with rfl | rfl | rfl | ⟨a_3, h_a_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
  · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((call3 debate_ring_tokens (x := (a_3 + 3)) (y := r_1) (z := t_2) o1 o2 o3).trans ((Steps.lemma_1_1 (a_3 + 3) r_1 t_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) rfl o8) ?_
    exact shown [r_1, t_2, a_3] [] ⟨h_r_1, h_t_2, h_a_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨debate_ring_tokens.ends, Steps.part_1⟩
end debate_ring.tokens_exact
