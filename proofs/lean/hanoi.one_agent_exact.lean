import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.one_agent_exact
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The relation `hanoi_one_agent_tokens`. -/
def hanoi_one_agent_tokens.body (hanoi_one_agent_tokens : Int → Int → Int) (d t : Int) : Int := (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t)))
def hanoi_one_agent_tokens.Domain (d t : Int) : Prop := (0 ≤ d) ∧ (0 ≤ t)
def hanoi_one_agent_tokens.size (d t : Int) : Nat := magnitude d
def hanoi_one_agent_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := hanoi_one_agent_tokens.body (fun d t => f (d, t)) x.1 x.2
def hanoi_one_agent_tokens (d t : Int) : Int := fix (fun (x : Int × Int) => hanoi_one_agent_tokens.size x.1 x.2) hanoi_one_agent_tokens.step (d, t)
/-- The recursion of `hanoi_one_agent_tokens` ends. -/
def hanoi_one_agent_tokens.Ends : Prop := Falls (fun (x : Int × Int) => hanoi_one_agent_tokens.Domain x.1 x.2) (fun x => hanoi_one_agent_tokens.size x.1 x.2) hanoi_one_agent_tokens.step

/-- The claim `hanoi.one_agent_exact`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (hanoi_one_agent_tokens.Ends) ∧ (∀ d t : Int, 0 ≤ d → 0 ≤ t → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)))
end hanoi.one_agent_exact

namespace hanoi.one_agent_exact
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

theorem hanoi_one_agent_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → (∀ d' t' : Int, (0 ≤ d') → (0 ≤ t') → hanoi_one_agent_tokens.size d' t' < hanoi_one_agent_tokens.size d t → f₁ d' t' = f₂ d' t') → hanoi_one_agent_tokens.body f₁ d t = hanoi_one_agent_tokens.body f₂ d t := by
  intro d_0 t_1 h_d_0 h_t_1 ih
  rcases total (0 - d_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [t_1] [] ⟨h_t_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩)
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩
    have at1_ := eq_at [t_1, d_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (mul_from rfl (agree2 (x := d_2) (y := t_1) (at1_ o2) (at1_ o3) (ih d_2 t_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o6) (at0_ o7))))) rfl) rfl))) ?_
    decide +kernel
theorem hanoi_one_agent_tokens.ends : hanoi_one_agent_tokens.Ends := fun f g (x : Int × Int) d ih =>
  hanoi_one_agent_tokens.congr (fun d t => f (d, t)) (fun d t => g (d, t)) x.1 x.2 d.1 d.2 (fun d' t' k0 k1 lt => ih (d', t') ⟨k0, k1⟩ lt)
theorem hanoi_one_agent_tokens.eq : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_one_agent_tokens d t = (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t))) :=
  fun d t k0 k1 => fix_eq hanoi_one_agent_tokens.ends (d, t) ⟨k0, k1⟩

theorem hanoi.run : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0 => (hanoi.eq d k0)
theorem hanoi_one_agent_tokens.run : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_one_agent_tokens d t = (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t))) :=
  fun d t k0 k1 => (hanoi_one_agent_tokens.eq d t k0 k1)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ d t : Int, (0 ≤ d) → (0 ≤ t) → hanoi_one_agent_tokens.size d t < bound → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 t_1 h_d_0 h_t_1 lt
      rcases total (0 - d_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [t_1] [] ⟨h_t_1, trivial⟩
          have at1_ := eq_at [t_1]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from (mul_from rfl ((hanoi_one_agent_tokens.run 0 t_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (0)) (at1_ o5) (at1_ o6) (ipow_number 0 rfl)) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) (at1_ o7) (at1_ o8) (ipow_number 0 rfl)) rfl)) (at0_ o9) (at0_ o10)) ?_
          decide +kernel
        obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩)
      · have v1_2_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_2) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 d_2 = (p1_ + d_2 + 1) := e_p1_.trans (by ring [t_1, d_2, p1_])
        have at0_ := nonneg_at [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩
        have at1_ := eq_at [t_1, d_2, p1_]
        have at2_ := eq_at [t_1, d_2]
        have at3_ := eq_at [t_1, d_2, p1_, (hanoi_one_agent_tokens d_2 t_1)]
        have at4_ := nonneg_at [t_1, d_2, p1_] [(hanoi_one_agent_tokens d_2 t_1)] ⟨h_t_1, h_d_2, h_p1_, trivial⟩
        have at5_ := nonneg_at [t_1, d_2, p1_] [] ⟨h_t_1, h_d_2, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => fun o41 => eq_from (mul_from rfl ((hanoi_one_agent_tokens.run (1 + d_2) t_1 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (add_from (mul_from rfl (call2 hanoi_one_agent_tokens (x := d_2) (y := t_1) (at1_ o4) (at1_ o5))) (mul_from ((call1 hanoi (x := d_2) (at2_ o6)).trans ((Steps.lemma_1_1 d_2 (at0_ o7)).trans (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o8) (at1_ o9) e_p1_) rfl))) rfl)) (mul_from (mul_from ((call1 hanoi (x := d_2) (at2_ o10)).trans ((Steps.lemma_1_1 d_2 (at0_ o11)).trans (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o12) (at1_ o13) e_p1_) rfl))) (add_from ((call1 hanoi (x := d_2) (at2_ o14)).trans ((Steps.lemma_1_1 d_2 (at0_ o15)).trans (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o16) (at1_ o17) e_p1_) rfl))) rfl)) rfl))))) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := ((1 + d_2))) (at3_ o18) (at3_ o19) (ipow_sum (by decide) (at4_ o20) (ipow_number 1 rfl) e_p1_)) rfl)) (sub_from (ipow_from (b := 2) (y := ((1 + d_2))) (at3_ o21) (at3_ o22) (ipow_sum (by decide) (at4_ o23) (ipow_number 1 rfl) e_p1_)) rfl)) (of_rest (multiple_of_eq (0 - 2) (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o24) (at1_ o25) e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o26) (at1_ o27) e_p1_) rfl)) (ih d_2 t_1 (at5_ o28) (at5_ o29) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) (at5_ o30) (at5_ o31)) (Nat.le_of_lt_succ lt))))) (at4_ o32)) (of_rest (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o33) (at1_ o34) e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_2)) (at1_ o35) (at1_ o36) e_p1_) rfl)) (ih d_2 t_1 (at5_ o37) (at5_ o38) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) (at5_ o39) (at5_ o40)) (Nat.le_of_lt_succ lt))))) (at4_ o41))) ?_
        decide +kernel
theorem Steps.lemma_2_1 : ∀ d t : Int, (0 ≤ d) → (0 ≤ t) → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)) :=
  fun d t k0 k1 =>
    (Steps.lemma_2 (hanoi_one_agent_tokens.size d t + 1)) d t k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d t : Int, 0 ≤ d → 0 ≤ t → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)) := by
  intro d_0 t_1 h_d_0 h_t_1
  have at0_ := nonneg_at [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, t_1, p1_])
  have at0_ := eq_at [d_0, t_1]
  have at1_ := eq_at [d_0, t_1, p1_, (hanoi_one_agent_tokens d_0 t_1)]
  have at2_ := eq_at [d_0, t_1, p1_]
  have at3_ := nonneg_at [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩
  have at4_ := nonneg_at [d_0, t_1, p1_] [(hanoi_one_agent_tokens d_0 t_1)] ⟨h_d_0, h_t_1, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => fun o20 => eq_from (mul_from rfl (call2 hanoi_one_agent_tokens (x := d_0) (y := t_1) (at0_ o1) (at0_ o2))) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) (at1_ o3) (at1_ o4) e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_0)) (at1_ o5) (at1_ o6) e_p1_) rfl)) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o7) (at2_ o8) e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o9) (at2_ o10) e_p1_) rfl)) (Steps.lemma_2_1 d_0 t_1 (at3_ o11) (at3_ o12)))) (at4_ o13)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o14) (at2_ o15) e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o16) (at2_ o17) e_p1_) rfl)) (Steps.lemma_2_1 d_0 t_1 (at3_ o18) (at3_ o19)))) (at4_ o20))) ?_
  decide +kernel

theorem proof : Statement := ⟨hanoi.ends, hanoi_one_agent_tokens.ends, Steps.part_1⟩
end hanoi.one_agent_exact
