import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.calls_exact
/-- The relation `roles_reread`. -/
def roles_reread.body (roles_reread : Int → Int → Int) (c r : Int) : Int := (if (c = 0) then 0 else ((roles_reread (c - 1) r) + r))
def roles_reread.Domain (c r : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r)
def roles_reread.size (c r : Int) : Nat := magnitude c
def roles_reread.step (f : Int × Int → Int) (x : Int × Int) : Int := roles_reread.body (fun c r => f (c, r)) x.1 x.2
def roles_reread (c r : Int) : Int := fix (fun (x : Int × Int) => roles_reread.size x.1 x.2) roles_reread.step (c, r)
/-- The recursion of `roles_reread` ends. -/
def roles_reread.Ends : Prop := Falls (fun (x : Int × Int) => roles_reread.Domain x.1 x.2) (fun x => roles_reread.size x.1 x.2) roles_reread.step

/-- The relation `roles_summary`. -/
def roles_summary.body (roles_summary : Int → Int → Int) (c r : Int) : Int := (if (c = 0) then 0 else (((roles_summary (c - 1) r) + r) + 1))
def roles_summary.Domain (c r : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r)
def roles_summary.size (c r : Int) : Nat := magnitude c
def roles_summary.step (f : Int × Int → Int) (x : Int × Int) : Int := roles_summary.body (fun c r => f (c, r)) x.1 x.2
def roles_summary (c r : Int) : Int := fix (fun (x : Int × Int) => roles_summary.size x.1 x.2) roles_summary.step (c, r)
/-- The recursion of `roles_summary` ends. -/
def roles_summary.Ends : Prop := Falls (fun (x : Int × Int) => roles_summary.Domain x.1 x.2) (fun x => roles_summary.size x.1 x.2) roles_summary.step

/-- The claim `roles_summary.calls_exact`. -/
def Statement : Prop :=
  (roles_reread.Ends) ∧ (roles_summary.Ends) ∧ (∀ c r : Int, 0 ≤ c → 0 ≤ r → (roles_summary c r) = ((roles_reread c r) + c))
end roles_summary.calls_exact

namespace roles_summary.calls_exact
theorem roles_reread.congr (f₁ f₂ : Int → Int → Int) : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → (∀ c' r' : Int, (0 ≤ c') → (0 ≤ r') → roles_reread.size c' r' < roles_reread.size c r → f₁ c' r' = f₂ c' r') → roles_reread.body f₁ c r = roles_reread.body f₂ c r := by
  intro c_0 r_1 h_c_0 h_r_1 ih
  rcases first1 h_c_0 with rfl | ⟨c_2, h_c_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := c_2) (y := r_1) o2 o3 (ih c_2 r_1 o4 o5 (magnitude_lt (a := c_2) (b := (1 + c_2)) o6 o7))) rfl))) ?_
    exact shown [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩ (by decide +kernel)
theorem roles_reread.ends : roles_reread.Ends := fun f g (x : Int × Int) d ih =>
  roles_reread.congr (fun c r => f (c, r)) (fun c r => g (c, r)) x.1 x.2 d.1 d.2 (fun c' r' k0' k1' lt => ih (c', r') ⟨k0', k1'⟩ lt)
theorem roles_reread.eq : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_reread c r = (if (c = 0) then 0 else ((roles_reread (c - 1) r) + r)) :=
  fun c r k0' k1' => fix_eq roles_reread.ends (c, r) ⟨k0', k1'⟩

theorem roles_summary.congr (f₁ f₂ : Int → Int → Int) : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → (∀ c' r' : Int, (0 ≤ c') → (0 ≤ r') → roles_summary.size c' r' < roles_summary.size c r → f₁ c' r' = f₂ c' r') → roles_summary.body f₁ c r = roles_summary.body f₂ c r := by
  intro c_0 r_1 h_c_0 h_r_1 ih
  rcases first1 h_c_0 with rfl | ⟨c_2, h_c_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree2 (x := c_2) (y := r_1) o2 o3 (ih c_2 r_1 o4 o5 (magnitude_lt (a := c_2) (b := (1 + c_2)) o6 o7))) rfl) rfl))) ?_
    exact shown [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩ (by decide +kernel)
theorem roles_summary.ends : roles_summary.Ends := fun f g (x : Int × Int) d ih =>
  roles_summary.congr (fun c r => f (c, r)) (fun c r => g (c, r)) x.1 x.2 d.1 d.2 (fun c' r' k0' k1' lt => ih (c', r') ⟨k0', k1'⟩ lt)
theorem roles_summary.eq : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_summary c r = (if (c = 0) then 0 else (((roles_summary (c - 1) r) + r) + 1)) :=
  fun c r k0' k1' => fix_eq roles_summary.ends (c, r) ⟨k0', k1'⟩

def roles_reread.run := roles_reread.eq
def roles_summary.run := roles_summary.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c r : Int, (0 ≤ c) → (0 ≤ r) → roles_reread.size c r < bound → (roles_reread c r) = (c * r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 h_c_0 h_r_1 lt
      rcases first1 h_c_0 with rfl | ⟨c_2, h_c_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((roles_reread.run 0 r_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((roles_reread.run (1 + c_2) r_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 roles_reread (x := c_2) (y := r_1) o4 o5).trans ((ih c_2 r_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ c r : Int, (0 ≤ c) → (0 ≤ r) → (roles_reread c r) = (c * r) :=
  fun c r k0' k1' =>
    (Steps.lemma_1 (roles_reread.size c r + 1)) c r k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ c r : Int, (0 ≤ c) → (0 ≤ r) → roles_summary.size c r < bound → (roles_summary c r) = (c + (c * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 h_c_0 h_r_1 lt
      rcases first1 h_c_0 with rfl | ⟨c_2, h_c_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((roles_summary.run 0 r_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((roles_summary.run (1 + c_2) r_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (add_from ((call2 roles_summary (x := c_2) (y := r_1) o4 o5).trans ((ih c_2 r_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o10) ?_
        exact shown [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ c r : Int, (0 ≤ c) → (0 ≤ r) → (roles_summary c r) = (c + (c * r)) :=
  fun c r k0' k1' =>
    (Steps.lemma_2 (roles_summary.size c r + 1)) c r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ c r : Int, 0 ≤ c → 0 ≤ r → (roles_summary c r) = ((roles_reread c r) + c) := by
  intro c_0 r_1 h_c_0 h_r_1
  refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 roles_summary (x := c_0) (y := r_1) o1 o2).trans ((Steps.lemma_2_1 c_0 r_1 o3 o4).trans rfl)) (add_from ((call2 roles_reread (x := c_0) (y := r_1) o5 o6).trans ((Steps.lemma_1_1 c_0 r_1 o7 o8).trans rfl)) rfl) o9) ?_
  exact shown [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨roles_reread.ends, roles_summary.ends, Steps.part_1⟩
end roles_summary.calls_exact
