import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.calls_exact
/-- The relation `roles_reread`. -/
def roles_reread.body (roles_reread : Int → Int → Int) (c r : Int) : Int := (if (c = 0) then 0 else ((roles_reread (c - 1) r) + r))
def roles_reread.Domain (c r : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r)
def roles_reread.size (c r : Int) : Nat := magnitude c
def roles_reread.step (f : Int × Int → Int) (x : Int × Int) : Int := roles_reread.body (fun c r => f (c, r)) x.1 x.2
def roles_reread (c r : Int) : Int := fix (fun (x : Int × Int) => roles_reread.size x.1 x.2) roles_reread.step (c, r)
/-- The recursion of `roles_reread` ends. -/
def roles_reread.Ends : Prop := Falls (fun (x : Int × Int) => roles_reread.Domain x.1 x.2) (fun x => roles_reread.size x.1 x.2) roles_reread.step

/-- The claim `roles_reread.calls_exact`. -/
def Statement : Prop :=
  (roles_reread.Ends) ∧ (∀ c r : Int, 0 ≤ c → 0 ≤ r → (roles_reread c r) = (c * r))
end roles_reread.calls_exact

namespace roles_reread.calls_exact
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

def roles_reread.run := roles_reread.eq
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

theorem Steps.part_1 : ∀ c r : Int, 0 ≤ c → 0 ≤ r → (roles_reread c r) = (c * r) := by
  intro c_0 r_1 h_c_0 h_r_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 roles_reread (x := c_0) (y := r_1) o1 o2).trans ((Steps.lemma_1_1 c_0 r_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨roles_reread.ends, Steps.part_1⟩
end roles_reread.calls_exact
