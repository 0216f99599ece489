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
  rcases total (0 - d_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
  · have v1_1_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
    have at1_ := eq_at [d_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree1 (x := d_1) (at1_ o2) (ih d_1 (at0_ o3) (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o4) (at0_ o5)))) rfl) (agree1 (x := d_1) (at1_ o6) (ih d_1 (at0_ o7) (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o8) (at0_ o9))))))) ?_
    decide +kernel
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0 lt => ih d' k0 lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0 => fix_eq hanoi.ends d k0

theorem hanoi_handoff_tokens.eq : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_handoff_tokens d t = (((hanoi d) * d) * t) := fun _ _ _ _ => rfl

theorem hanoi.run : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0 => (hanoi.eq d k0)
theorem hanoi_handoff_tokens.run : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_handoff_tokens d t = (((hanoi d) * d) * t) :=
  fun d t k0 k1 => (hanoi_handoff_tokens.eq d t k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → hanoi.size d < bound → (hanoi d) = ((ipow 2 d) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases total (0 - d_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((hanoi.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) (at0_ o4) (at0_ o5) (ipow_number 0 rfl)) rfl) (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
          decide +kernel
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
        have at1_ := eq_at [d_1]
        have at2_ := eq_at [d_1, p1_]
        have at3_ := nonneg_at [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from ((hanoi.run (1 + d_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from (add_from ((call1 hanoi (x := d_1) (at1_ o3)).trans ((ih d_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) (at2_ o7) (at2_ o8) e_p1_) rfl))) rfl) ((call1 hanoi (x := d_1) (at2_ o9)).trans ((ih d_1 (at3_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_1) (b := (1 + d_1)) (at3_ o11) (at3_ o12)) (Nat.le_of_lt_succ lt))).trans (sub_from (ipow_from (b := 2) (y := (d_1)) (at2_ o13) (at2_ o14) e_p1_) rfl)))))) (sub_from (ipow_from (b := 2) (y := ((1 + d_1))) (at2_ o15) (at2_ o16) (ipow_sum (by decide) (at3_ o17) (ipow_number 1 rfl) e_p1_)) rfl) (at3_ o18) (at3_ o19)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) :=
  fun d k0 =>
    (Steps.lemma_1 (hanoi.size d + 1)) d k0 (Nat.lt_succ_self _)

theorem Steps.lemma_2_1 : ∀ d t : Int, (0 ≤ d) → (0 ≤ t) → (hanoi_handoff_tokens d t) ≤ ((d * t) * (ipow 2 d)) := by
  intro d_0 t_1 h_d_0 h_t_1
  have at0_ := nonneg_at [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, t_1, p1_])
  have at0_ := nonneg_at [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩
  have at1_ := eq_at [d_0, t_1]
  have at2_ := eq_at [d_0, t_1, p1_]
  have at3_ := nonneg_at [d_0, t_1, p1_] [] ⟨h_d_0, h_t_1, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from ((hanoi_handoff_tokens.run d_0 t_1 (at0_ o1) (at0_ o2)).trans (mul_from (mul_from ((call1 hanoi (x := d_0) (at1_ o3)).trans ((Steps.lemma_1_1 d_0 (at0_ o4)).trans (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o5) (at2_ o6) e_p1_) rfl))) rfl) rfl)) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (at2_ o7) (at2_ o8) e_p1_)) (at3_ o9)) ?_
  decide +kernel

theorem Steps.part_1 : ∀ d t : Int, 0 ≤ d → 0 ≤ t → (hanoi_handoff_tokens d t) ≤ ((d * t) * (ipow 2 d)) := by
  intro d_0 t_1 h_d_0 h_t_1
  have at0_ := nonneg_at [d_0, t_1] [(hanoi_handoff_tokens d_0 t_1)] ⟨h_d_0, h_t_1, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, t_1, p1_, (hanoi_handoff_tokens d_0 t_1)])
  have at0_ := eq_at [d_0, t_1]
  have at1_ := eq_at [d_0, t_1, p1_, (hanoi_handoff_tokens d_0 t_1)]
  have at2_ := nonneg_at [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩
  have at3_ := nonneg_at [d_0, t_1, p1_] [(hanoi_handoff_tokens d_0 t_1)] ⟨h_d_0, h_t_1, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from (call2 hanoi_handoff_tokens (x := d_0) (y := t_1) (at0_ o1) (at0_ o2)) (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (at1_ o3) (at1_ o4) e_p1_)) (of_rest (fact_from rfl (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (at1_ o5) (at1_ o6) e_p1_)) (Steps.lemma_2_1 d_0 t_1 (at2_ o7) (at2_ o8))) (at3_ o9))) ?_
  decide +kernel

theorem proof : Statement := ⟨hanoi.ends, Steps.part_1⟩
end hanoi.handoff_upper
