import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.scored_exact
/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The relation `thought_tree_scored`. -/
def thought_tree_scored.body (thought_tree_scored : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (sumRange 0 b 1 (fun (i : Int) => ((thought_tree_scored b (d - 1)) + 1)))))
def thought_tree_scored.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree_scored.size (b d : Int) : Nat := magnitude d
def thought_tree_scored.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree_scored.body (fun b d => f (b, d)) x.1 x.2
def thought_tree_scored (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree_scored.size x.1 x.2) thought_tree_scored.step (b, d)
/-- The recursion of `thought_tree_scored` ends. -/
def thought_tree_scored.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree_scored.Domain x.1 x.2) (fun x => thought_tree_scored.size x.1 x.2) thought_tree_scored.step

/-- The claim `thought_tree.scored_exact`. -/
def Statement : Prop :=
  (thought_tree.Ends) ∧ (thought_tree_scored.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → (thought_tree_scored b d) = ((2 * (thought_tree b d)) - 1))
end thought_tree.scored_exact

namespace thought_tree.scored_exact
theorem thought_tree.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree.size b' d' < thought_tree.size b d → f₁ b' d' = f₂ b' d') → thought_tree.body f₁ b d = thought_tree.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := b_0) (y := d_2) o2 o3 (ih b_0 d_2 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7))))))) ?_
    exact shown [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩ (by decide +kernel)
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree.ends (b, d) ⟨k0', k1'⟩

theorem thought_tree_scored.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree_scored.size b' d' < thought_tree_scored.size b d → f₁ b' d' = f₂ b' d') → thought_tree_scored.body f₁ b d = thought_tree_scored.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
  · have same_i_3 : ∀ i_3 : Int, 0 ≤ i_3 → 0 ≤ b_0 - (0 + 1 * i_3) - 1 → ((«f₁» b_0 ((1 + d_2) - 1)) + 1) = ((«f₂» b_0 ((1 + d_2) - 1)) + 1) := by
      intro i_3 h_i_3 h_i_3'
      have h_i_3' := sum_index_from rfl rfl h_i_3'
      rcases first1 h_b_0 with rfl | ⟨b_4, h_b_4, rfl⟩
      · exact absurd_of h_i_3' (by close [d_2, i_3] [] ⟨h_d_2, h_i_3, trivial⟩)
      · obtain ⟨b_5, h_b_5, rfl⟩ := rest (v := b_4) (c := i_3) (of_rest h_i_3' (by close [d_2, i_3, b_4] [] ⟨h_d_2, h_i_3, h_b_4, trivial⟩))
        refine asked6 (fun o1 o2 o3 o4 o5 o6 => (add_from (agree2 (x := (b_5 + i_3 + 1)) (y := d_2) o1 o2 (ih (b_5 + i_3 + 1) d_2 o3 o4 (magnitude_lt (a := d_2) (b := (1 + d_2)) o5 o6))) rfl)) ?_
        exact shown [d_2, i_3, b_5] [] ⟨h_d_2, h_i_3, h_b_5, trivial⟩ (by decide +kernel)
    exact (if_false_both (ne_from_gt rfl rfl (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)) (add_from rfl (sumRange_congr (by decide) same_i_3)))
theorem thought_tree_scored.ends : thought_tree_scored.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree_scored.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree_scored.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree_scored b d = (if (d = 0) then 1 else (1 + (sumRange 0 b 1 (fun (i : Int) => ((thought_tree_scored b (d - 1)) + 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree_scored.ends (b, d) ⟨k0', k1'⟩

def thought_tree.run := thought_tree.eq
theorem thought_tree_scored.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree_scored b d = (if (d = 0) then 1 else (1 + (b * ((thought_tree_scored b (d - 1)) + 1)))) :=
  fun b d k0' k1' => (thought_tree_scored.eq b d k0' k1').trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → thought_tree.size b d < bound → (thought_tree b d) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree.run 0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree.run 0 (1 + d_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (zero_mul_from o4)))) rfl o5) ?_
          exact shown [d_2] [] ⟨h_d_2, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree b d) = 1 :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_1 (thought_tree.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → thought_tree.size b d < bound → (thought_tree b d) = (1 + d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (ne_from_lt rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree.run 1 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((thought_tree.run 1 (1 + d_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (mul_from rfl ((call2 thought_tree (x := 1) (y := d_2) o4 o5).trans ((ih 1 d_2 o6 o7 (eq_from rfl rfl o8 o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl o12) ?_
          exact shown [d_2] [] ⟨h_d_2, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_2_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → (thought_tree b d) = (1 + d) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_2 (thought_tree.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → thought_tree_scored.size b d < bound → (thought_tree_scored b d) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree_scored.run 0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree_scored.run 0 (1 + d_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (zero_mul_from o4)))) rfl o5) ?_
          exact shown [d_2] [] ⟨h_d_2, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_3_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree_scored b d) = 1 :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_3 (thought_tree_scored.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → thought_tree_scored.size b d < bound → (thought_tree_scored b d) = (1 + (2 * d))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (ne_from_lt rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree_scored.run 1 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((thought_tree_scored.run 1 (1 + d_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (mul_from rfl (add_from ((call2 thought_tree_scored (x := 1) (y := d_2) o4 o5).trans ((ih 1 d_2 o6 o7 (eq_from rfl rfl o8 o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))))) rfl o12) ?_
          exact shown [d_2] [] ⟨h_d_2, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_4_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → (thought_tree_scored b d) = (1 + (2 * d)) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_4 (thought_tree_scored.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_5 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → thought_tree.size b d < bound → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((thought_tree.run (2 + b_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (0)) o5 o6 (ipow_number 0 rfl))) rfl) o7) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_3) o1 o2) (shown [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow (b_2 + 2) d_3 = (b_2 * d_3 + p1_ + d_3 + 1) := e_p1_.trans (by ring [b_2, d_3, p1_])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => eq_from (mul_from rfl ((thought_tree.run (2 + b_2) (1 + d_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_3) o4 o5)))))) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := ((1 + d_3))) o6 o7 (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_))) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) o9 o10 e_p1_)) rfl) (ih (b_2 + 2) d_3 o11 o12 (le_from rfl rfl o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o14 o15) (Nat.le_of_lt_succ lt))))) o16) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) o17 o18 e_p1_)) rfl) (ih (b_2 + 2) d_3 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o22 o23) (Nat.le_of_lt_succ lt))))) o24))) ?_
          exact shown [b_2, d_3, p1_] [(thought_tree (b_2 + 2) d_3)] ⟨h_b_2, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_5_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_5 (thought_tree.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_6 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → thought_tree_scored.size b d < bound → ((b - 1) * (thought_tree_scored b d)) = (((2 * (b * (ipow b d))) - 1) - b)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((thought_tree_scored.run (2 + b_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (0)) o5 o6 (ipow_number 0 rfl)))) rfl) rfl) o7) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_3) o1 o2) (shown [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow (b_2 + 2) d_3 = (b_2 * d_3 + p1_ + d_3 + 1) := e_p1_.trans (by ring [b_2, d_3, p1_])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => eq_from (mul_from rfl ((thought_tree_scored.run (2 + b_2) (1 + d_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (mul_from rfl (add_from (call2 thought_tree_scored (x := (b_2 + 2)) (y := d_3) o4 o5) rfl)))))) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := ((1 + d_3))) o6 o7 (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) o9 o10 e_p1_))) rfl) rfl) (ih (b_2 + 2) d_3 o11 o12 (le_from rfl rfl o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o14 o15) (Nat.le_of_lt_succ lt))))) o16) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) o17 o18 e_p1_))) rfl) rfl) (ih (b_2 + 2) d_3 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o22 o23) (Nat.le_of_lt_succ lt))))) o24))) ?_
          exact shown [b_2, d_3, p1_] [(thought_tree_scored (b_2 + 2) d_3)] ⟨h_b_2, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_6_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree_scored b d)) = (((2 * (b * (ipow b d))) - 1) - b) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_6 (thought_tree_scored.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → (thought_tree_scored b d) = ((2 * (thought_tree b d)) - 1) := by
  intro b_0 d_1 h_b_0 h_d_1
  rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((call2 thought_tree_scored (x := 0) (y := d_1) o1 o2).trans ((Steps.lemma_3_1 0 d_1 o3 o4 (eq_from rfl rfl o5 o6)).trans rfl)) (sub_from (mul_from rfl ((call2 thought_tree (x := 0) (y := d_1) o7 o8).trans ((Steps.lemma_1_1 0 d_1 o9 o10 (eq_from rfl rfl o11 o12)).trans rfl))) rfl) o13)) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((call2 thought_tree_scored (x := 1) (y := d_1) o1 o2).trans ((Steps.lemma_4_1 1 d_1 o3 o4 (eq_from rfl rfl o5 o6)).trans rfl)) (sub_from (mul_from rfl ((call2 thought_tree (x := 1) (y := d_1) o7 o8).trans ((Steps.lemma_2_1 1 d_1 o9 o10 (eq_from rfl rfl o11 o12)).trans rfl))) rfl) o13)) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_1) o1 o2) (shown [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_1 = (b_2 * d_1 + p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, b_2, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked4 (fun o25 o26 o27 o28 => eq_from (call2 thought_tree_scored (x := (b_2 + 2)) (y := d_1) o1 o2) (sub_from (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_1) o3 o4)) rfl) (of_multiple (c := (b_2 + 1)) o5 (of_rest (add_nonneg (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) o6 o7 e_p1_)) rfl) (Steps.lemma_5_1 (b_2 + 2) d_1 o8 o9 (le_from rfl rfl o10)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) o11 o12 e_p1_))) rfl) rfl) (Steps.lemma_6_1 (b_2 + 2) d_1 o13 o14 (le_from rfl rfl o15))))) o16)) (of_multiple (c := (b_2 + 1)) o17 (of_rest (add_nonneg (multiple_of_eq (0 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) o18 o19 e_p1_)) rfl) (Steps.lemma_5_1 (b_2 + 2) d_1 o20 o21 (le_from rfl rfl o22)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) o23 o24 e_p1_))) rfl) rfl) (Steps.lemma_6_1 (b_2 + 2) d_1 o25 o26 (le_from rfl rfl o27))))) o28))))) ?_
    exact shown [d_1, b_2, p1_] [(thought_tree_scored (b_2 + 2) d_1), (thought_tree (b_2 + 2) d_1)] ⟨h_d_1, h_b_2, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨thought_tree.ends, thought_tree_scored.ends, Steps.part_1⟩
end thought_tree.scored_exact
