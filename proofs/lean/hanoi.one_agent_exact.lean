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
  rcases first1 h_d_0 with rfl | ⟨d_1, h_d_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree1 (x := d_1) o2 (ih d_1 o3 (magnitude_lt (a := d_1) (b := (1 + d_1)) o4 o5))) rfl) (agree1 (x := d_1) o6 (ih d_1 o7 (magnitude_lt (a := d_1) (b := (1 + d_1)) o8 o9)))))) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

theorem hanoi_one_agent_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → (∀ d' t' : Int, (0 ≤ d') → (0 ≤ t') → hanoi_one_agent_tokens.size d' t' < hanoi_one_agent_tokens.size d t → f₁ d' t' = f₂ d' t') → hanoi_one_agent_tokens.body f₁ d t = hanoi_one_agent_tokens.body f₂ d t := by
  intro d_0 t_1 h_d_0 h_t_1 ih
  rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (mul_from rfl (agree2 (x := d_2) (y := t_1) o2 o3 (ih d_2 t_1 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7)))) rfl) rfl))) ?_
    exact shown [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩ (by decide +kernel)
theorem hanoi_one_agent_tokens.ends : hanoi_one_agent_tokens.Ends := fun f g (x : Int × Int) d ih =>
  hanoi_one_agent_tokens.congr (fun d t => f (d, t)) (fun d t => g (d, t)) x.1 x.2 d.1 d.2 (fun d' t' k0' k1' lt => ih (d', t') ⟨k0', k1'⟩ lt)
theorem hanoi_one_agent_tokens.eq : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_one_agent_tokens d t = (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t))) :=
  fun d t k0' k1' => fix_eq hanoi_one_agent_tokens.ends (d, t) ⟨k0', k1'⟩

def hanoi.run := hanoi.eq
def hanoi_one_agent_tokens.run := hanoi_one_agent_tokens.eq
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ d t : Int, (0 ≤ d) → (0 ≤ t) → hanoi_one_agent_tokens.size d t < bound → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 t_1 h_d_0 h_t_1 lt
      rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((hanoi_one_agent_tokens.run 0 t_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (0)) rfl o5 (ipow_number 0 rfl)) rfl)) (sub_from (ipow_from (b := 2) (y := (0)) rfl o6 (ipow_number 0 rfl)) rfl)) o7) ?_
        exact shown [t_1] [] ⟨h_t_1, trivial⟩ (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_2) o1 o2) (shown [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 d_2 = (p1_ + d_2 + 1) := e_p1_.trans (by ring [t_1, d_2, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked8 (fun o25 o26 o27 o28 o29 o30 o31 o32 => eq_from (mul_from rfl ((hanoi_one_agent_tokens.run (1 + d_2) t_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (add_from (mul_from rfl (call2 hanoi_one_agent_tokens (x := d_2) (y := t_1) o4 o5)) (mul_from ((call1 hanoi (x := d_2) o6).trans ((Steps.lemma_1_1 d_2 o7).trans (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o8 e_p1_) rfl))) rfl)) (mul_from (mul_from ((call1 hanoi (x := d_2) o9).trans ((Steps.lemma_1_1 d_2 o10).trans (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o11 e_p1_) rfl))) (add_from ((call1 hanoi (x := d_2) o12).trans ((Steps.lemma_1_1 d_2 o13).trans (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o14 e_p1_) rfl))) rfl)) rfl))))) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := ((1 + d_2))) rfl o15 (ipow_sum (by decide) o16 (ipow_number 1 rfl) e_p1_)) rfl)) (sub_from (ipow_from (b := 2) (y := ((1 + d_2))) rfl o17 (ipow_sum (by decide) o18 (ipow_number 1 rfl) e_p1_)) rfl)) (of_rest (multiple_of_eq (0 - 2) (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o19 e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o20 e_p1_) rfl)) (ih d_2 t_1 o21 o22 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) o23 o24) (Nat.le_of_lt_succ lt))))) o25) (of_rest (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o26 e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_2)) rfl o27 e_p1_) rfl)) (ih d_2 t_1 o28 o29 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) o30 o31) (Nat.le_of_lt_succ lt))))) o32)))) ?_
        exact shown [t_1, d_2, p1_] [(hanoi_one_agent_tokens d_2 t_1)] ⟨h_t_1, h_d_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ d t : Int, (0 ≤ d) → (0 ≤ t) → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)) :=
  fun d t k0' k1' =>
    (Steps.lemma_2 (hanoi_one_agent_tokens.size d t + 1)) d t k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d t : Int, 0 ≤ d → 0 ≤ t → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)) := by
  intro d_0 t_1 h_d_0 h_t_1
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_0) o1 o2) (shown [d_0, t_1] [] ⟨h_d_0, h_t_1, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, t_1, p1_])
  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => eq_from (mul_from rfl (call2 hanoi_one_agent_tokens (x := d_0) (y := t_1) o1 o2)) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o3 e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o4 e_p1_) rfl)) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o5 e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o6 e_p1_) rfl)) (Steps.lemma_2_1 d_0 t_1 o7 o8))) o9) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (mul_from (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o10 e_p1_) rfl)) (sub_from (ipow_from (b := 2) (y := (d_0)) rfl o11 e_p1_) rfl)) (Steps.lemma_2_1 d_0 t_1 o12 o13))) o14))) ?_
  exact shown [d_0, t_1, p1_] [(hanoi_one_agent_tokens d_0 t_1)] ⟨h_d_0, h_t_1, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨hanoi.ends, hanoi_one_agent_tokens.ends, Steps.part_1⟩
end hanoi.one_agent_exact
