import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.tokens_exact
/-- The relation `roles_summary_tokens`. -/
def roles_summary_tokens.body (roles_summary_tokens : Int → Int → Int → Int → Int) (c r t h : Int) : Int := (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (sumRange 0 r 1 (fun (j : Int) => h))) + (h + (r * t))))
def roles_summary_tokens.Domain (c r t h : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ (0 ≤ h)
def roles_summary_tokens.size (c r t h : Int) : Nat := magnitude c
def roles_summary_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := roles_summary_tokens.body (fun c r t h => f (c, r, t, h)) x.1 x.2.1 x.2.2.1 x.2.2.2
def roles_summary_tokens (c r t h : Int) : Int := fix (fun (x : Int × Int × Int × Int) => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step (c, r, t, h)
/-- The recursion of `roles_summary_tokens` ends. -/
def roles_summary_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => roles_summary_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => roles_summary_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) roles_summary_tokens.step

/-- The claim `roles_summary.tokens_exact`. -/
def Statement : Prop :=
  (roles_summary_tokens.Ends) ∧ (∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (roles_summary_tokens c r t h) = (((c * (r + 1)) * h) + ((c * r) * t)))
end roles_summary.tokens_exact

namespace roles_summary.tokens_exact
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

theorem roles_summary_tokens.run : ∀ (c r t h : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens c r t h = (if (c = 0) then 0 else (((roles_summary_tokens (c - 1) r t h) + (r * h)) + (h + (r * t)))) :=
  fun c r t h k0' k1' k2' k3' => (roles_summary_tokens.eq c r t h k0' k1' k2' k3').trans (if_both rfl (add_from (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))) rfl))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c r t h : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → roles_summary_tokens.size c r t h < bound → (roles_summary_tokens c r t h) = (((c * (r + 1)) * h) + ((c * r) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3 lt
      rcases first1 h_c_0 with rfl | ⟨c_4, h_c_4, rfl⟩
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((roles_summary_tokens.run 0 r_1 t_2 h_3 o1 o2 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) rfl)) rfl o7) ?_
        exact shown [r_1, t_2, h_3] [] ⟨h_r_1, h_t_2, h_h_3, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((roles_summary_tokens.run (1 + c_4) r_1 t_2 h_3 o1 o2 o3 o4).trans (if_false (ne_from_gt rfl rfl o5) (add_from (add_from ((call4 roles_summary_tokens (x := c_4) (y := r_1) (z := t_2) (w := h_3) o6 o7 o8 o9).trans ((ih c_4 r_1 t_2 h_3 o10 o11 o12 o13 (Nat.lt_of_lt_of_le (magnitude_lt (a := c_4) (b := (1 + c_4)) o14 o15) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o16)) ?_
        exact shown [r_1, t_2, h_3, c_4] [] ⟨h_r_1, h_t_2, h_h_3, h_c_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ c r t h : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (0 ≤ h) → (roles_summary_tokens c r t h) = (((c * (r + 1)) * h) + ((c * r) * t)) :=
  fun c r t h k0' k1' k2' k3' =>
    (Steps.lemma_1 (roles_summary_tokens.size c r t h + 1)) c r t h k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ c r t h : Int, 0 ≤ c → 0 ≤ r → 0 ≤ t → 0 ≤ h → (roles_summary_tokens c r t h) = (((c * (r + 1)) * h) + ((c * r) * t)) := by
  intro c_0 r_1 t_2 h_3 h_c_0 h_r_1 h_t_2 h_h_3
  refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call4 roles_summary_tokens (x := c_0) (y := r_1) (z := t_2) (w := h_3) o1 o2 o3 o4).trans ((Steps.lemma_1_1 c_0 r_1 t_2 h_3 o5 o6 o7 o8).trans rfl)) rfl o9) ?_
  exact shown [c_0, r_1, t_2, h_3] [] ⟨h_c_0, h_r_1, h_t_2, h_h_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨roles_summary_tokens.ends, Steps.part_1⟩
end roles_summary.tokens_exact
