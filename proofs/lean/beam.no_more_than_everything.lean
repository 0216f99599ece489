import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.no_more_than_everything
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The relation `beam`. -/
def beam.body (beam : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b))))
def beam.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam.size (b k d : Int) : Nat := magnitude d
def beam.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam.size x.1 x.2.1 x.2.2) beam.step (b, k, d)
/-- The recursion of `beam` ends. -/
def beam.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam.Domain x.1 x.2.1 x.2.2) (fun x => beam.size x.1 x.2.1 x.2.2) beam.step

/-- The claim `beam.no_more_than_everything`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → ((2 : Int) ≤ b) → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1)))
end beam.no_more_than_everything

namespace beam.no_more_than_everything
theorem beam_width.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam_width.size b' k' d' < beam_width.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam_width.body f₁ b k d = beam_width.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_0, k_1] [] ⟨h_b_0, h_k_1, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (call2 smaller rfl (mul_from rfl (agree3 (x := b_0) (y := k_1) (z := d_3) o2 o3 o4 (ih b_0 k_1 d_3 o5 o6 o7 (magnitude_lt (a := d_3) (b := (1 + d_3)) o8 o9))))))) ?_
    exact shown [b_0, k_1, d_3] [] ⟨h_b_0, h_k_1, h_d_3, trivial⟩ (by decide +kernel)
theorem beam_width.ends : beam_width.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam_width.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam_width.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width b k d = (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1))))) :=
  fun b k d k0' k1' k2' => fix_eq beam_width.ends (b, k, d) ⟨k0', k1', k2'⟩

theorem beam.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam.size b' k' d' < beam.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam.body f₁ b k d = beam.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_0, k_1] [] ⟨h_b_0, h_k_1, trivial⟩ (by decide +kernel)
  · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := b_0) (y := k_1) (z := d_3) o2 o3 o4 (ih b_0 k_1 d_3 o5 o6 o7 (magnitude_lt (a := d_3) (b := (1 + d_3)) o8 o9))) rfl))) ?_
    exact shown [b_0, k_1, d_3] [] ⟨h_b_0, h_k_1, h_d_3, trivial⟩ (by decide +kernel)
theorem beam.ends : beam.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam b k d = (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b)))) :=
  fun b k d k0' k1' k2' => fix_eq beam.ends (b, k, d) ⟨k0', k1', k2'⟩

def beam_width.run := beam_width.eq
def beam.run := beam.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width.size b k d < bound → (beam_width b k d) ≤ (ipow b d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 lt
      rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
      · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((beam_width.run b_0 0 0 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) (smaller_from_left rfl rfl o6))) (ipow_from (b := b_0) (y := (0)) o7 o8 (ipow_number 0 rfl)) o9) ?_
          exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((beam_width.run b_0 (1 + k_3) 0 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) (smaller_from_right rfl rfl o6))) (ipow_from (b := b_0) (y := (0)) o7 o8 (ipow_number 0 rfl)) o9) ?_
          exact shown [b_0, k_3] [] ⟨h_b_0, h_k_3, trivial⟩ (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom_zero (b := b_0) (x := d_3) o1 o2) (shown [b_0, k_1, d_3] [(beam_width b_0 k_1 d_3), (smaller k_1 ((beam_width b_0 k_1 d_3) * b_0))] ⟨h_b_0, h_k_1, h_d_3, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow b_0 d_3 = p1_ := e_p1_.trans (by ring [b_0, k_1, d_3, p1_, (beam_width b_0 k_1 d_3), (smaller k_1 ((beam_width b_0 k_1 d_3) * b_0))])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => le_from ((beam_width.run b_0 k_1 (1 + d_3) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (call2 smaller (x := k_1) (y := ((beam_width b_0 k_1 d_3) * b_0)) o5 ((mul_from rfl (call3 beam_width (x := b_0) (y := k_1) (z := d_3) o6 o7 o8)).trans o9)))) (ipow_from (b := b_0) (y := ((1 + d_3))) o10 o11 (ipow_sum (by decide) o12 (ipow_number 1 rfl) e_p1_)) (of_rest (add_nonneg (smaller_right k_1 ((beam_width b_0 k_1 d_3) * b_0)) (mul_nonneg (show (0 : Int) ≤ b_0 from o13) (fact_from rfl (ipow_from (b := b_0) (y := (d_3)) o14 o15 e_p1_) (ih b_0 k_1 d_3 o16 o17 o18 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o19 o20) (Nat.le_of_lt_succ lt)))))) o21))) ?_
        exact shown [b_0, k_1, d_3, p1_] [(beam_width b_0 k_1 d_3), (smaller k_1 ((beam_width b_0 k_1 d_3) * b_0))] ⟨h_b_0, h_k_1, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (beam_width b k d) ≤ (ipow b d) :=
  fun b k d k0' k1' k2' =>
    (Steps.lemma_1 (beam_width.size b k d + 1)) b k d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → ((2 : Int) ≤ b) → beam.size b k d < bound → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 d0 lt
      rcases first2 h_b_0 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩))
      · rcases first1 h_d_2 with rfl | ⟨d_4, h_d_4, rfl⟩
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (mul_from rfl ((beam.run (2 + b_3) k_1 0 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) rfl))) (mul_from rfl (sub_from (ipow_from (b := (b_3 + 2)) (y := (0)) o6 o7 (ipow_number 0 rfl)) rfl)) o8) ?_
          exact shown [k_1, b_3] [] ⟨h_k_1, h_b_3, trivial⟩ (by decide +kernel)
        · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_3 + 2)) (x := d_4) o1 o2) (shown [k_1, b_3, d_4] [(beam (b_3 + 2) k_1 d_4), (beam_width (b_3 + 2) k_1 d_4)] ⟨h_k_1, h_b_3, h_d_4, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow (b_3 + 2) d_4 = (b_3 * d_4 + p1_ + d_4 + 1) := e_p1_.trans (by ring [k_1, b_3, d_4, p1_, (beam (b_3 + 2) k_1 d_4), (beam_width (b_3 + 2) k_1 d_4)])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked4 (fun o25 o26 o27 o28 => le_from (mul_from rfl ((beam.run (2 + b_3) k_1 (1 + d_4) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 beam (x := (b_3 + 2)) (y := k_1) (z := d_4) o5 o6 o7) (mul_from (call3 beam_width (x := (b_3 + 2)) (y := k_1) (z := d_4) o8 o9 o10) rfl))))) (mul_from rfl (sub_from (ipow_from (b := (b_3 + 2)) (y := ((1 + d_4))) o11 o12 (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_)) rfl)) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ (b_3 ^ 2 + 4 * b_3 + 3) from o14) (fact_from rfl (ipow_from (b := (b_3 + 2)) (y := (d_4)) o15 o16 e_p1_) (Steps.lemma_1_1 (b_3 + 2) k_1 d_4 o17 o18 o19))) (fact_from (mul_from rfl rfl) (mul_from rfl (sub_from (ipow_from (b := (b_3 + 2)) (y := (d_4)) o20 o21 e_p1_) rfl)) (ih (b_3 + 2) k_1 d_4 o22 o23 o24 (le_from rfl rfl o25) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_4) (b := (1 + d_4)) o26 o27) (Nat.le_of_lt_succ lt))))) o28)))) ?_
          exact shown [k_1, b_3, d_4, p1_] [(beam (b_3 + 2) k_1 d_4), (beam_width (b_3 + 2) k_1 d_4)] ⟨h_k_1, h_b_3, h_d_4, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1)) :=
  fun b k d k0' k1' k2' k3' =>
    (Steps.lemma_2 (beam.size b k d + 1)) b k d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → ((2 : Int) ≤ b) → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1)) := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 a0
  rcases first2 h_b_0 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_3 + 2)) (x := d_2) o1 o2) (shown [k_1, d_2, b_3] [(beam (b_3 + 2) k_1 d_2)] ⟨h_k_1, h_d_2, h_b_3, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_3 + 2) d_2 = (b_3 * d_2 + p1_ + d_2 + 1) := e_p1_.trans (by ring [k_1, d_2, b_3, p1_, (beam (b_3 + 2) k_1 d_2)])
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (mul_from rfl (call3 beam (x := (b_3 + 2)) (y := k_1) (z := d_2) o1 o2 o3)) (mul_from rfl (sub_from (ipow_from (b := (b_3 + 2)) (y := (d_2)) o4 o5 e_p1_) rfl)) (of_rest (fact_from (mul_from rfl rfl) (mul_from rfl (sub_from (ipow_from (b := (b_3 + 2)) (y := (d_2)) o6 o7 e_p1_) rfl)) (Steps.lemma_2_1 (b_3 + 2) k_1 d_2 o8 o9 o10 (le_from rfl rfl o11))) o12)) ?_
    exact shown [k_1, d_2, b_3, p1_] [(beam (b_3 + 2) k_1 d_2)] ⟨h_k_1, h_d_2, h_b_3, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.part_1⟩
end beam.no_more_than_everything
