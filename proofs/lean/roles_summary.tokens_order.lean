import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.tokens_order
/-- The relation `roles_summary_tokens`. -/
def roles_summary_tokens.body (roles_summary_tokens : Int → Int → Int → Int → Int) (c r t h : Int) : Int := (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t))))
def roles_summary_tokens.Domain (c r t h : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ (0 ≤ h)
def roles_summary_tokens.size (c r t h : Int) : Nat := magnitude c
def roles_summary_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := roles_summary_tokens.body (fun c r t h => f (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2
def roles_summary_tokens (c r t h : Int) : Int := fix (fun (x : Int × Int × Int × Int) => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step (c, r, t, h)
/-- The recursion of `roles_summary_tokens` ends. -/
def roles_summary_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => roles_summary_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step

/-- The claim `roles_summary.tokens_order`. -/
def Statement : Prop :=
  (roles_summary_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ q₀ * (roles_summary_tokens c r 100 300) ≤ p₀ * (c * r))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ p₀ * (c * r) ≤ q₀ * (roles_summary_tokens c r 100 300))))
end roles_summary.tokens_order

namespace roles_summary.tokens_order
theorem roles_summary_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (∀ c' r' t' h' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → (0 ≤ h') → roles_summary_tokens.size c' r' t' h' < roles_summary_tokens.size c r t h → f₁ c' r' t' h' = f₂ c' r' t' h') → roles_summary_tokens.body f₁ c r t h = roles_summary_tokens.body f₂ c r t h := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 ih
  rcases first1 h_c_0 with rfl | ⟨c_4, h_c_4, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩ (by decide +kernel)
  · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree4 (x := c_4) (y := r_1) (z := t_2) (w := h_3) o2 o3 o4 o5 (ih c_4 r_1 t_2 h_3 o6 o7 o8 o9 (magnitude_lt (a := c_4) (b := (1 + c_4)) o10 o11))) rfl) rfl))) ?_
    exact shown [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩ (by decide +kernel)
theorem roles_summary_tokens.ends : roles_summary_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  roles_summary_tokens.congr (fun c r t h => f (c, r, t, h)) (fun c r t h => g (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun c' r' t' h' k0' k1' k2' k3' lt => ih (c', r', t', h') ⟨k0', k1', k2', k3'⟩ lt)
theorem roles_summary_tokens.eq : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t)))) :=
  fun c r t h k0' k1' k2' k3' => fix_eq roles_summary_tokens.ends (c, r, t, h) ⟨k0', k1', k2', k3'⟩

def roles_summary_tokens__t_100__h_300 (c r : Int) : Int := roles_summary_tokens c r 100 300
def roles_summary_tokens__t_100__h_300.size (c r : Int) : Nat := roles_summary_tokens.size c r 100 300
theorem roles_summary_tokens__t_100__h_300.run : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_summary_tokens__t_100__h_300 c r = (if (c = 0) then 0 else (((roles_summary_tokens__t_100__h_300 (c - 1) r) + (r * 300)) + (300 + (r * 100)))) :=
  fun c r k0' k1' => (roles_summary_tokens.eq c r 100 300 k0' k1' (by decide) (by decide)).trans (if_both rfl (add_from (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))) rfl))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c r : Int, (0 ≤ c) → (0 ≤ r) → roles_summary_tokens__t_100__h_300.size c r < bound → (roles_summary_tokens__t_100__h_300 c r) = ((300 * c) + (400 * (c * r)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 h_c_0 h_r_1 lt
      rcases first1 h_c_0 with rfl | ⟨c_2, h_c_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((roles_summary_tokens__t_100__h_300.run 0 r_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((roles_summary_tokens__t_100__h_300.run (1 + c_2) r_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (add_from ((call2 roles_summary_tokens__t_100__h_300 (x := c_2) (y := r_1) o4 o5).trans ((ih c_2 r_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o10) ?_
        exact shown [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ c r : Int, (0 ≤ c) → (0 ≤ r) → (roles_summary_tokens__t_100__h_300 c r) = ((300 * c) + (400 * (c * r))) :=
  fun c r k0' k1' =>
    (Steps.lemma_1 (roles_summary_tokens__t_100__h_300.size c r + 1)) c r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < (c * r) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
  · rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
    · exact lt_from rfl rfl (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
theorem Steps.part_1_O_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (1 * (roles_summary_tokens c r 100 300)) ≤ (700 * (c * r)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
  · rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (mul_from rfl ((call2 roles_summary_tokens__t_100__h_300 (x := (c_3 + 1)) (y := (r_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (c_3 + 1) (r_2 + 1) o3 o4).trans rfl))) rfl o5) ?_
      exact shown [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ (1 * (roles_summary_tokens c r 100 300)) ≤ (700 * (c * r))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_O_positive c r k0' k1' k2' h_start, Steps.part_1_O_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < (c * r) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
  · rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
    · exact lt_from rfl rfl (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((1 : Int) ≤ c) → (400 * (c * r)) ≤ (1 * (roles_summary_tokens c r 100 300)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
  · rcases first1 h_c_0 with rfl | ⟨c_3, h_c_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl ((call2 roles_summary_tokens__t_100__h_300 (x := (c_3 + 1)) (y := (r_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (c_3 + 1) (r_2 + 1) o3 o4).trans rfl))) o5) ?_
      exact shown [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ (400 * (c * r)) ≤ (1 * (roles_summary_tokens c r 100 300))) :=
  fun c r h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive c r k0' k1' k2' h_start, Steps.part_1_Omega_bound c r k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ q₀ * (roles_summary_tokens c r 100 300) ≤ p₀ * (c * r))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((1 : Int) ≤ r) → ((0 : Int) < (c * r) ∧ p₀ * (c * r) ≤ q₀ * (roles_summary_tokens c r 100 300))) := ⟨⟨700, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨400, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.tokens_order
