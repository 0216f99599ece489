import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace handoff.prompt_order
/-- The relation `handoff_prompt_tokens`. -/
def handoff_prompt_tokens.body (handoff_prompt_tokens : Int → Int → Int → Int) (n p' h : Int) : Int := (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h)))
def handoff_prompt_tokens.Domain (n p' h : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ h)
def handoff_prompt_tokens.size (n p' h : Int) : Nat := magnitude n
def handoff_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := handoff_prompt_tokens.body (fun n p' h => f (n, p', h)) x.1 x.2.1 x.2.2
def handoff_prompt_tokens (n p' h : Int) : Int := fix (fun (x : Int × Int × Int) => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step (n, p', h)
/-- The recursion of `handoff_prompt_tokens` ends. -/
def handoff_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => handoff_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => handoff_prompt_tokens.size x.1 x.2.1 x.2.2) handoff_prompt_tokens.step

/-- The claim `handoff.prompt_order`. -/
def Statement : Prop :=
  (handoff_prompt_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ q₀ * (handoff_prompt_tokens n 0 h) ≤ p₀ * (n * h))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ p₀ * (n * h) ≤ q₀ * (handoff_prompt_tokens n 0 h))))
end handoff.prompt_order

namespace handoff.prompt_order
theorem handoff_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → (∀ n' p'' h' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ h') → handoff_prompt_tokens.size n' p'' h' < handoff_prompt_tokens.size n p' h → f₁ n' p'' h' = f₂ n' p'' h') → handoff_prompt_tokens.body f₁ n p' h = handoff_prompt_tokens.body f₂ n p' h := by
  intro n_0 p_1 h_2 h_n_0 h_p_1 h_h_2 ih
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [p_1, h_2] [] ⟨h_p_1, h_h_2, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree3 (x := n_3) (y := p_1) (z := h_2) o2 o3 o4 (ih n_3 p_1 h_2 o5 o6 o7 (magnitude_lt (a := n_3) (b := (1 + n_3)) o8 o9)))))) ?_
    exact shown [p_1, h_2, n_3] [] ⟨h_p_1, h_h_2, h_n_3, trivial⟩ (by decide +kernel)
theorem handoff_prompt_tokens.ends : handoff_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  handoff_prompt_tokens.congr (fun n p' h => f (n, p', h)) (fun n p' h => g (n, p', h)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' h' k0' k1' k2' lt => ih (n', p'', h') ⟨k0', k1', k2'⟩ lt)
theorem handoff_prompt_tokens.eq : ∀ (n p' h : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ h) → handoff_prompt_tokens n p' h = (if (n = 0) then 0 else ((p' + h) + (handoff_prompt_tokens (n - 1) p' h))) :=
  fun n p' h k0' k1' k2' => fix_eq handoff_prompt_tokens.ends (n, p', h) ⟨k0', k1', k2'⟩

def handoff_prompt_tokens__p_0 (n h : Int) : Int := handoff_prompt_tokens n 0 h
def handoff_prompt_tokens__p_0.size (n h : Int) : Nat := handoff_prompt_tokens.size n 0 h
theorem handoff_prompt_tokens__p_0.run : ∀ (n h : Int), (0 ≤ n) → (0 ≤ h) → handoff_prompt_tokens__p_0 n h = (if (n = 0) then 0 else ((0 + h) + (handoff_prompt_tokens__p_0 (n - 1) h))) :=
  fun n h k0' k1' => (handoff_prompt_tokens.eq n 0 h k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n h : Int, (0 ≤ n) → (0 ≤ h) → handoff_prompt_tokens__p_0.size n h < bound → (handoff_prompt_tokens__p_0 n h) = (n * h)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_1 h_n_0 h_h_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((handoff_prompt_tokens__p_0.run 0 h_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [h_1] [] ⟨h_h_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((handoff_prompt_tokens__p_0.run (1 + n_2) h_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl ((call2 handoff_prompt_tokens__p_0 (x := n_2) (y := h_1) o4 o5).trans ((ih n_2 h_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o10) ?_
        exact shown [h_1, n_2] [] ⟨h_h_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n h : Int, (0 ≤ n) → (0 ≤ h) → (handoff_prompt_tokens__p_0 n h) = (n * h) :=
  fun n h k0' k1' =>
    (Steps.lemma_1 (handoff_prompt_tokens__p_0.size n h + 1)) n h k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (0 : Int) < (n * h) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  rcases first1 h_h_1 with rfl | ⟨h_2, h_h_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [h_2] [] ⟨h_h_2, trivial⟩))
    · exact lt_from rfl rfl (by close [h_2, n_3] [] ⟨h_h_2, h_n_3, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (1 * (handoff_prompt_tokens n 0 h)) ≤ (1 * (n * h)) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  rcases first1 h_h_1 with rfl | ⟨h_2, h_h_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [h_2] [] ⟨h_h_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (mul_from rfl ((call2 handoff_prompt_tokens__p_0 (x := (n_3 + 1)) (y := (h_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_3 + 1) (h_2 + 1) o3 o4).trans rfl))) rfl o5) ?_
      exact shown [h_2, n_3] [] ⟨h_h_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n h : Int, 1 ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ (1 * (handoff_prompt_tokens n 0 h)) ≤ (1 * (n * h))) :=
  fun n h h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n h k0' k1' k2' h_start, Steps.part_1_O_bound n h k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (0 : Int) < (n * h) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  rcases first1 h_h_1 with rfl | ⟨h_2, h_h_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [h_2] [] ⟨h_h_2, trivial⟩))
    · exact lt_from rfl rfl (by close [h_2, n_3] [] ⟨h_h_2, h_n_3, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n h : Int, 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((1 : Int) ≤ n) → (1 * (n * h)) ≤ (1 * (handoff_prompt_tokens n 0 h)) := by
  intro n_0 h_1 h_n_0 h_h_1 a0 a1
  rcases first1 h_h_1 with rfl | ⟨h_2, h_h_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [h_2] [] ⟨h_h_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl ((call2 handoff_prompt_tokens__p_0 (x := (n_3 + 1)) (y := (h_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_3 + 1) (h_2 + 1) o3 o4).trans rfl))) o5) ?_
      exact shown [h_2, n_3] [] ⟨h_h_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n h : Int, 1 ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ (1 * (n * h)) ≤ (1 * (handoff_prompt_tokens n 0 h))) :=
  fun n h h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n h k0' k1' k2' h_start, Steps.part_1_Omega_bound n h k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ q₀ * (handoff_prompt_tokens n 0 h) ≤ p₀ * (n * h))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n h : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ h → ((1 : Int) ≤ h) → ((0 : Int) < (n * h) ∧ p₀ * (n * h) ≤ q₀ * (handoff_prompt_tokens n 0 h))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨handoff_prompt_tokens.ends, Steps.part_1⟩
end handoff.prompt_order
