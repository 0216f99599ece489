import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.handoff_upper
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The relation `hanoi_handoff_tokens`. -/
def hanoi_handoff_tokens (d t : Int) : Int := (((hanoi d) * d) * t)

/-- The claim `hanoi.handoff_upper`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (∀ d t : Int, 0 ≤ d → 0 ≤ t → (hanoi_handoff_tokens d t) ≤ ((d * t) * (ipow 2 d)))
end hanoi.handoff_upper

namespace hanoi.handoff_upper
theorem hanoi.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → hanoi.size d' < hanoi.size d → f₁ d' = f₂ d') → hanoi.body f₁ d = hanoi.body f₂ d := by
  intro d_0 h_d_0 ih
  rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree1 (x := d_1) o2 (ih d_1 o3 (magnitude_lt (a := d_1) (b := (1 + d_1)) o4 o5))) rfl) (agree1 (x := d_1) o6 (ih d_1 o7 (magnitude_lt (a := d_1) (b := (1 + d_1)) o8 o9)))))) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

theorem hanoi_handoff_tokens.eq : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_handoff_tokens d t = (((hanoi d) * d) * t) := fun _ _ _ _ => rfl

def hanoi.run := hanoi.eq
def hanoi_handoff_tokens.run := hanoi_handoff_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → hanoi.size d < bound → (hanoi d) = ((ipow 2 d) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((hanoi.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) rfl o4 (ipow_number 0 rfl)) rfl) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_1) o1 o2) (shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((hanoi.run (1 + d_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (add_from ((call1 hanoi (x := d_1) o3).trans ((ih d_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) rfl o7 e_p1_) rfl))) rfl) ((call1 hanoi (x := d_1) o8).trans ((ih d_1 o9 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) o10 o11) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) rfl o12 e_p1_) rfl)))))) (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) rfl o13 (ipow_sum (by decide) o14 (ipow_number 1 rfl) e_p1_)) rfl) o15)) ?_
        exact shown [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) :=
  fun d k0' =>
    (Steps.lemma_1 (hanoi.size d + 1)) d k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2_1 : ∀ d t : Int, (0 ≤ d) → (0 ≤ t) → (hanoi_handoff_tokens d t) ≤ ((d * t) * (ipow 2 d)) := by
  intro d_0 t_1 h_d_0 h_t_1
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_0) o1 o2) (shown [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, t_1, p1_])
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((hanoi_handoff_tokens.run d_0 t_1 o1 o2).trans (mul_from (mul_from ((call1 hanoi (x := d_0) o3).trans ((Steps.lemma_1_1 d_0 o4).trans (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o5 e_p1_) rfl))) rfl) rfl)) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) rfl o6 e_p1_)) o7) ?_
  exact shown [d_0, t_1, p1_] [] ⟨h_d_0, h_t_1, h_p1_, trivial⟩ (by decide +kernel)

theorem Steps.part_1 : ∀ d t : Int, 0 ≤ d → 0 ≤ t → (hanoi_handoff_tokens d t) ≤ ((d * t) * (ipow 2 d)) := by
  intro d_0 t_1 h_d_0 h_t_1
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_0) o1 o2) (shown [d_0, t_1] [(hanoi_handoff_tokens d_0 t_1)] ⟨h_d_0, h_t_1, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, t_1, p1_, (hanoi_handoff_tokens d_0 t_1)])
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from (call2 hanoi_handoff_tokens (x := d_0) (y := t_1) o1 o2) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) rfl o3 e_p1_)) (of_rest (fact_from rfl (mul_from rfl (ipow_from (b := 2) (y := (d_0)) rfl o4 e_p1_)) (Steps.lemma_2_1 d_0 t_1 o5 o6)) o7)) ?_
  exact shown [d_0, t_1, p1_] [(hanoi_handoff_tokens d_0 t_1)] ⟨h_d_0, h_t_1, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨hanoi.ends, Steps.part_1⟩
end hanoi.handoff_upper
