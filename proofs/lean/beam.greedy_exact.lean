import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.greedy_exact
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

/-- The claim `beam.greedy_exact`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (beam b 1 d) = (d * (1 + b)))
end beam.greedy_exact

namespace beam.greedy_exact
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

def beam_width__k_1 (b d : Int) : Int := beam_width b 1 d
def beam_width__k_1.size (b d : Int) : Nat := beam_width.size b 1 d
def beam__k_1 (b d : Int) : Int := beam b 1 d
def beam__k_1.size (b d : Int) : Nat := beam.size b 1 d
theorem beam_width__k_1.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → beam_width__k_1 b d = (if (d = 0) then (smaller 1 1) else (smaller 1 (b * (beam_width__k_1 b (d - 1))))) :=
  fun b d k0' k1' => (beam_width.eq b 1 d k0' (by decide) k1')
theorem beam__k_1.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → beam__k_1 b d = (if (d = 0) then 0 else ((beam__k_1 b (d - 1)) + ((beam_width__k_1 b (d - 1)) * (1 + b)))) :=
  fun b d k0' k1' => (beam.eq b 1 d k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → beam_width__k_1.size b d < bound → (beam_width__k_1 b d) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 d1 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩))
        · rcases first1 h_d_3 with rfl | ⟨d_4, h_d_4, rfl⟩
          · rcases first1 h_b_2 with rfl | ⟨b_4, h_b_4, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((beam_width__k_1.run (1 + 0) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (smaller_from_right rfl (mul_from rfl ((call2 beam_width__k_1 (x := 1) (y := 0) o4 o5).trans (by decide +kernel : (beam_width__k_1 1 0) = 1))) o6))) rfl o7) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((beam_width__k_1.run (1 + (1 + b_4)) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (smaller_from_left rfl (mul_from rfl ((call2 beam_width__k_1 (x := (b_4 + 2)) (y := 0) o4 o5).trans ((beam_width__k_1.run (b_4 + 2) 0 o6 o7).trans (if_true (eq_from rfl rfl o8 o9) (smaller_from_right rfl rfl o10))))) o11))) rfl o12) ?_
              exact shown [b_4] [] ⟨h_b_4, trivial⟩ (by decide +kernel)
          · rcases first1 h_b_2 with rfl | ⟨b_5, h_b_5, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((beam_width__k_1.run (1 + 0) (1 + (1 + d_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (smaller_from_right rfl (mul_from rfl ((call2 beam_width__k_1 (x := 1) (y := (d_4 + 1)) o4 o5).trans ((ih 1 (d_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_4 + 1)) (b := (1 + (1 + d_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl))) o12))) rfl o13)) ?_
              exact shown [d_4] [] ⟨h_d_4, trivial⟩ (by decide +kernel)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((beam_width__k_1.run (1 + (1 + b_5)) (1 + (1 + d_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (smaller_from_left rfl (mul_from rfl ((call2 beam_width__k_1 (x := (b_5 + 2)) (y := (d_4 + 1)) o4 o5).trans ((ih (b_5 + 2) (d_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_4 + 1)) (b := (1 + (1 + d_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl))) o12))) rfl o13)) ?_
              exact shown [d_4, b_5] [] ⟨h_d_4, h_b_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → (beam_width__k_1 b d) = 1 :=
  fun b d k0' k1' k2' k3' =>
    (Steps.lemma_1 (beam_width__k_1.size b d + 1)) b d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → beam__k_1.size b d < bound → (beam__k_1 b d) = (d * (1 + b))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((beam__k_1.run (1 + b_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · rcases first1 h_d_3 with rfl | ⟨d_4, h_d_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((beam__k_1.run (1 + b_2) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 beam__k_1 (x := (b_2 + 1)) (y := 0) o4 o5).trans ((ih (b_2 + 1) 0 o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + 0)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) (mul_from ((call2 beam_width__k_1 (x := (b_2 + 1)) (y := 0) o11 o12).trans ((beam_width__k_1.run (b_2 + 1) 0 o13 o14).trans (if_true (eq_from rfl rfl o15 o16) (smaller_from_right rfl rfl o17)))) rfl)))) rfl o18)) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((beam__k_1.run (1 + b_2) (1 + (1 + d_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 beam__k_1 (x := (b_2 + 1)) (y := (d_4 + 1)) o4 o5).trans ((ih (b_2 + 1) (d_4 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (d_4 + 1)) (b := (1 + (1 + d_4))) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) (mul_from ((call2 beam_width__k_1 (x := (b_2 + 1)) (y := (d_4 + 1)) o11 o12).trans ((Steps.lemma_1_1 (b_2 + 1) (d_4 + 1) o13 o14 (le_from rfl rfl o15) (le_from rfl rfl o16)).trans rfl)) rfl)))) rfl o17)) ?_
            exact shown [b_2, d_4] [] ⟨h_b_2, h_d_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → (beam__k_1 b d) = (d * (1 + b)) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_2 (beam__k_1.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (beam b 1 d) = (d * (1 + b)) := by
  intro b_0 d_1 h_b_0 h_d_1 a0
  rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
  · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call2 beam__k_1 (x := (b_2 + 1)) (y := d_1) o1 o2).trans ((Steps.lemma_2_1 (b_2 + 1) d_1 o3 o4 (le_from rfl rfl o5)).trans rfl)) rfl o6) ?_
    exact shown [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.part_1⟩
end beam.greedy_exact
