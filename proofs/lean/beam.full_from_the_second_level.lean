import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.full_from_the_second_level
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

/-- The claim `beam.full_from_the_second_level`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam b k d) = ((1 + b) * (1 + ((d - 1) * k))))
end beam.full_from_the_second_level

namespace beam.full_from_the_second_level
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → beam_width.size b k d < bound → (beam_width b k d) = k) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 d0 lt
      rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)) h.1)
      · rcases total (b_0 - k_3 - 1) with h0_4_0 | h0_4_0
        · rcases first1 h_b_0 with rfl | ⟨b_4, h_b_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [d_2, k_3] [] ⟨h_d_2, h_k_3, trivial⟩)
          · obtain ⟨b_5, h_b_5, rfl⟩ := rest (v := b_4) (c := k_3) (of_rest h0_4_0 (by close [d_2, k_3, b_4] [] ⟨h_d_2, h_k_3, h_b_4, trivial⟩))
            rcases first1 h_d_2 with rfl | ⟨d_6, h_d_6, rfl⟩
            · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [k_3, b_5] [] ⟨h_k_3, h_b_5, trivial⟩)) h.2.2)
            · rcases first1 h_d_6 with rfl | ⟨d_7, h_d_7, rfl⟩
              · rcases first1 h_b_5 with rfl | ⟨b_7, h_b_7, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((beam_width.run (1 + (k_3 + 0)) (1 + k_3) (1 + 0) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (smaller_from_right rfl (mul_from rfl ((call3 beam_width (x := (k_3 + 1)) (y := (k_3 + 1)) (z := 0) o5 o6 o7).trans ((beam_width.run (k_3 + 1) (k_3 + 1) 0 o8 o9 o10).trans (if_true (eq_from rfl rfl o11 o12) (smaller_from_right rfl rfl o13))))) o14))) rfl o15)) ?_
                  exact shown [k_3] [] ⟨h_k_3, trivial⟩ (by decide +kernel)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((beam_width.run (1 + (k_3 + (1 + b_7))) (1 + k_3) (1 + 0) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (smaller_from_left rfl (mul_from rfl ((call3 beam_width (x := (b_7 + k_3 + 2)) (y := (k_3 + 1)) (z := 0) o5 o6 o7).trans ((beam_width.run (b_7 + k_3 + 2) (k_3 + 1) 0 o8 o9 o10).trans (if_true (eq_from rfl rfl o11 o12) (smaller_from_right rfl rfl o13))))) o14))) rfl o15)) ?_
                  exact shown [k_3, b_7] [] ⟨h_k_3, h_b_7, trivial⟩ (by decide +kernel)
              · rcases total (0 - b_5 * k_3 - k_3 ^ 2 - b_5 - k_3) with h0_8_0 | h0_8_0
                · rcases first1 h_b_5 with rfl | ⟨b_8, h_b_8, rfl⟩
                  · rcases first1 h_k_3 with rfl | ⟨k_8, h_k_8, rfl⟩
                    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((beam_width.run (1 + (0 + 0)) (1 + 0) (1 + (1 + d_7)) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (smaller_from_right rfl (mul_from rfl ((call3 beam_width (x := 1) (y := 1) (z := (d_7 + 1)) o5 o6 o7).trans ((ih 1 1 (d_7 + 1) o8 o9 o10 ⟨(le_from rfl rfl o11), ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_7 + 1)) (b := (1 + (1 + d_7))) o14 o15) (Nat.le_of_lt_succ lt))).trans rfl))) o16))) rfl o17)) ?_
                      exact shown [d_7] [] ⟨h_d_7, trivial⟩ (by decide +kernel)
                    · exact absurd_of h0_8_0 (by close [d_7, k_8] [] ⟨h_d_7, h_k_8, trivial⟩)
                  · exact absurd_of h0_8_0 (by close [k_3, d_7, b_8] [] ⟨h_k_3, h_d_7, h_b_8, trivial⟩)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((beam_width.run (1 + (k_3 + b_5)) (1 + k_3) (1 + (1 + d_7)) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (smaller_from_left rfl (mul_from rfl ((call3 beam_width (x := (b_5 + k_3 + 1)) (y := (k_3 + 1)) (z := (d_7 + 1)) o5 o6 o7).trans ((ih (b_5 + k_3 + 1) (k_3 + 1) (d_7 + 1) o8 o9 o10 ⟨(le_from rfl rfl o11), ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_7 + 1)) (b := (1 + (1 + d_7))) o14 o15) (Nat.le_of_lt_succ lt))).trans rfl))) o16))) rfl o17)) ?_
                  exact shown [k_3, b_5, d_7] [] ⟨h_k_3, h_b_5, h_d_7, trivial⟩ (by decide +kernel)
        · obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_3) (c := b_0) (of_rest h0_4_0 (by close [b_0, d_2, k_3] [] ⟨h_b_0, h_d_2, h_k_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [b_0, d_2, k_4] [] ⟨h_b_0, h_d_2, h_k_4, trivial⟩)) h.2.1)
theorem Steps.lemma_1_1 : ∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam_width b k d) = k :=
  fun b k d k0' k1' k2' k3' =>
    (Steps.lemma_1 (beam_width.size b k d + 1)) b k d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → beam.size b k d < bound → (beam b k d) = ((1 + b) * (1 + ((d - 1) * k)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 d0 lt
      rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)) h.1)
      · rcases total (b_0 - k_3 - 1) with h0_4_0 | h0_4_0
        · rcases first1 h_b_0 with rfl | ⟨b_4, h_b_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [d_2, k_3] [] ⟨h_d_2, h_k_3, trivial⟩)
          · obtain ⟨b_5, h_b_5, rfl⟩ := rest (v := b_4) (c := k_3) (of_rest h0_4_0 (by close [d_2, k_3, b_4] [] ⟨h_d_2, h_k_3, h_b_4, trivial⟩))
            rcases first1 h_d_2 with rfl | ⟨d_6, h_d_6, rfl⟩
            · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [k_3, b_5] [] ⟨h_k_3, h_b_5, trivial⟩)) h.2.2)
            · rcases first1 h_d_6 with rfl | ⟨d_7, h_d_7, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => same_from ((beam.run (1 + (k_3 + b_5)) (1 + k_3) (1 + 0) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 beam (x := (b_5 + k_3 + 1)) (y := (k_3 + 1)) (z := 0) o5 o6 o7).trans ((beam.run (b_5 + k_3 + 1) (k_3 + 1) 0 o8 o9 o10).trans (if_true (eq_from rfl rfl o11 o12) rfl))) (mul_from ((call3 beam_width (x := (b_5 + k_3 + 1)) (y := (k_3 + 1)) (z := 0) o13 o14 o15).trans ((beam_width.run (b_5 + k_3 + 1) (k_3 + 1) 0 o16 o17 o18).trans (if_true (eq_from rfl rfl o19 o20) (smaller_from_right rfl rfl o21)))) rfl)))) rfl o22)) ?_
                exact shown [k_3, b_5] [] ⟨h_k_3, h_b_5, trivial⟩ (by decide +kernel)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => same_from ((beam.run (1 + (k_3 + b_5)) (1 + k_3) (1 + (1 + d_7)) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 beam (x := (b_5 + k_3 + 1)) (y := (k_3 + 1)) (z := (d_7 + 1)) o5 o6 o7).trans ((ih (b_5 + k_3 + 1) (k_3 + 1) (d_7 + 1) o8 o9 o10 ⟨(le_from rfl rfl o11), ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_7 + 1)) (b := (1 + (1 + d_7))) o14 o15) (Nat.le_of_lt_succ lt))).trans rfl)) (mul_from ((call3 beam_width (x := (b_5 + k_3 + 1)) (y := (k_3 + 1)) (z := (d_7 + 1)) o16 o17 o18).trans ((Steps.lemma_1_1 (b_5 + k_3 + 1) (k_3 + 1) (d_7 + 1) o19 o20 o21 ⟨(le_from rfl rfl o22), ⟨(le_from rfl rfl o23), (le_from rfl rfl o24)⟩⟩).trans rfl)) rfl)))) rfl o25))) ?_
                exact shown [k_3, b_5, d_7] [] ⟨h_k_3, h_b_5, h_d_7, trivial⟩ (by decide +kernel)
        · obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_3) (c := b_0) (of_rest h0_4_0 (by close [b_0, d_2, k_3] [] ⟨h_b_0, h_d_2, h_k_3, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [b_0, d_2, k_4] [] ⟨h_b_0, h_d_2, h_k_4, trivial⟩)) h.2.1)
theorem Steps.lemma_2_1 : ∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam b k d) = ((1 + b) * (1 + ((d - 1) * k))) :=
  fun b k d k0' k1' k2' k3' =>
    (Steps.lemma_2 (beam.size b k d + 1)) b k d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam b k d) = ((1 + b) * (1 + ((d - 1) * k))) := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 a0
  rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)) h.1)
  · rcases total (b_0 - k_3 - 1) with h0_4_0 | h0_4_0
    · rcases first1 h_b_0 with rfl | ⟨b_4, h_b_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [d_2, k_3] [] ⟨h_d_2, h_k_3, trivial⟩)
      · obtain ⟨b_5, h_b_5, rfl⟩ := rest (v := b_4) (c := k_3) (of_rest h0_4_0 (by close [d_2, k_3, b_4] [] ⟨h_d_2, h_k_3, h_b_4, trivial⟩))
        rcases first1 h_d_2 with rfl | ⟨d_6, h_d_6, rfl⟩
        · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [k_3, b_5] [] ⟨h_k_3, h_b_5, trivial⟩)) h.2.2)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call3 beam (x := (b_5 + k_3 + 1)) (y := (k_3 + 1)) (z := (d_6 + 1)) o1 o2 o3).trans ((Steps.lemma_2_1 (b_5 + k_3 + 1) (k_3 + 1) (d_6 + 1) o4 o5 o6 ⟨(le_from rfl rfl o7), ⟨(le_from rfl rfl o8), (le_from rfl rfl o9)⟩⟩).trans rfl)) rfl o10) ?_
          exact shown [k_3, b_5, d_6] [] ⟨h_k_3, h_b_5, h_d_6, trivial⟩ (by decide +kernel)
    · obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_3) (c := b_0) (of_rest h0_4_0 (by close [b_0, d_2, k_3] [] ⟨h_b_0, h_d_2, h_k_3, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [b_0, d_2, k_4] [] ⟨h_b_0, h_d_2, h_k_4, trivial⟩)) h.2.1)

theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.part_1⟩
end beam.full_from_the_second_level
