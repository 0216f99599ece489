import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.no_wider_than_the_tree
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The claim `beam.no_wider_than_the_tree`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (beam_width b k d) ≤ (ipow b d))
end beam.no_wider_than_the_tree

namespace beam.no_wider_than_the_tree
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

def beam_width.run := beam_width.eq
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

theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (beam_width b k d) ≤ (ipow b d) := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2
  obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom_zero (b := b_0) (x := d_2) o1 o2) (shown [b_0, k_1, d_2] [(beam_width b_0 k_1 d_2)] ⟨h_b_0, h_k_1, h_d_2, trivial⟩ (by decide +kernel))
  have e_p1_ : ipow b_0 d_2 = p1_ := e_p1_.trans (by ring [b_0, k_1, d_2, p1_, (beam_width b_0 k_1 d_2)])
  refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from (call3 beam_width (x := b_0) (y := k_1) (z := d_2) o1 o2 o3) (ipow_from (b := b_0) (y := (d_2)) o4 o5 e_p1_) (of_rest (fact_from rfl (ipow_from (b := b_0) (y := (d_2)) o6 o7 e_p1_) (Steps.lemma_1_1 b_0 k_1 d_2 o8 o9 o10)) o11)) ?_
  exact shown [b_0, k_1, d_2, p1_] [(beam_width b_0 k_1 d_2)] ⟨h_b_0, h_k_1, h_d_2, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨beam_width.ends, Steps.part_1⟩
end beam.no_wider_than_the_tree
