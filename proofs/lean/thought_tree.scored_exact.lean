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
  rcases total (0 - d_1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_d_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [b_0] [] ⟨h_b_0, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)
  · have v1_2_0 := start h_d_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [b_0] [] ⟨h_b_0, trivial⟩)
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩
    have at1_ := eq_at [b_0, d_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (mul_from rfl (agree2 (x := b_0) (y := d_2) (at1_ o2) (at1_ o3) (ih b_0 d_2 (at0_ o4) (at0_ o5) (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o6) (at0_ o7)))))))) ?_
    decide +kernel
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0 k1 lt => ih (b', d') ⟨k0, k1⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0 k1 => fix_eq thought_tree.ends (b, d) ⟨k0, k1⟩

theorem thought_tree_scored.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree_scored.size b' d' < thought_tree_scored.size b d → f₁ b' d' = f₂ b' d') → thought_tree_scored.body f₁ b d = thought_tree_scored.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  rcases total (0 - d_1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_d_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [b_0] [] ⟨h_b_0, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)
  · have v1_2_0 := start h_d_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [b_0] [] ⟨h_b_0, trivial⟩)
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    have same_i_3 : ∀ i_3 : Int, 0 ≤ i_3 → 0 ≤ b_0 - (0 + 1 * i_3) - 1 → ((«f₁» b_0 ((1 + d_2) - 1)) + 1) = ((«f₂» b_0 ((1 + d_2) - 1)) + 1) := by
      intro i_3 h_i_3 h_i_3'
      have h_i_3' := sum_index_from rfl rfl h_i_3'
      have v1_4_0 := start h_b_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h_i_3' (by close [d_2, i_3] [] ⟨h_d_2, h_i_3, trivial⟩)
      obtain ⟨b_4, h_b_4, rfl⟩ := rest v1_4_0
      obtain ⟨b_5, h_b_5, rfl⟩ := rest (v := b_4) (c := i_3) (of_rest h_i_3' (by close [d_2, i_3, b_4] [] ⟨h_d_2, h_i_3, h_b_4, trivial⟩))
      have at0_ := eq_at [d_2, i_3, b_5]
      have at1_ := nonneg_at [d_2, i_3, b_5] [] ⟨h_d_2, h_i_3, h_b_5, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (add_from (agree2 (x := (b_5 + i_3 + 1)) (y := d_2) (at0_ o1) (at0_ o2) (ih (b_5 + i_3 + 1) d_2 (at1_ o3) (at1_ o4) (magnitude_lt (a := d_2) (b := (1 + d_2)) (at1_ o5) (at1_ o6)))) rfl)) ?_
      decide +kernel
    exact (if_false_both (ne_from_gt rfl rfl (by close [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩)) (add_from rfl (sumRange_congr (by decide) same_i_3)))
theorem thought_tree_scored.ends : thought_tree_scored.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree_scored.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0 k1 lt => ih (b', d') ⟨k0, k1⟩ lt)
theorem thought_tree_scored.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree_scored b d = (if (d = 0) then 1 else (1 + (sumRange 0 b 1 (fun (i : Int) => ((thought_tree_scored b (d - 1)) + 1))))) :=
  fun b d k0 k1 => fix_eq thought_tree_scored.ends (b, d) ⟨k0, k1⟩

theorem thought_tree.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0 k1 => (thought_tree.eq b d k0 k1)
theorem thought_tree_scored.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree_scored b d = (if (d = 0) then 1 else (1 + (b * ((thought_tree_scored b (d - 1)) + 1)))) :=
  fun b d k0 k1 => (thought_tree_scored.eq b d k0 k1).trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → thought_tree.size b d < bound → (thought_tree b d) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases total (0 - b_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · rcases total (0 - d_1) with h0_2_0 | h0_2_0
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((thought_tree.run 0 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl)) rfl (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
              decide +kernel
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            exact absurd_of h0_2_0 (by close [d_2] [] ⟨h_d_2, trivial⟩)
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · exact absurd_of h0_2_0 (by decide +kernel)
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            have at0_ := nonneg_at [d_2] [] ⟨h_d_2, trivial⟩
            have at1_ := eq_at [d_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((thought_tree.run 0 (1 + d_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (zero_mul_from (at1_ o4))))) rfl (at0_ o5) (at0_ o6)) ?_
            decide +kernel
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree b d) = 1 :=
  fun b d k0 k1 k2 =>
    (Steps.lemma_1 (thought_tree.size b d + 1)) b d k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → thought_tree.size b d < bound → (thought_tree b d) = (1 + d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases total (1 - b_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (ne_from_lt rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · rcases total (0 - d_1) with h0_2_0 | h0_2_0
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((thought_tree.run 1 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl)) rfl (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
              decide +kernel
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            exact absurd_of h0_2_0 (by close [d_2] [] ⟨h_d_2, trivial⟩)
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · exact absurd_of h0_2_0 (by decide +kernel)
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            have at0_ := nonneg_at [d_2] [] ⟨h_d_2, trivial⟩
            have at1_ := eq_at [d_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((thought_tree.run 1 (1 + d_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (mul_from rfl ((call2 thought_tree (x := 1) (y := d_2) (at1_ o4) (at1_ o5)).trans ((ih 1 d_2 (at0_ o6) (at0_ o7) (eq_from rfl rfl (at0_ o8) (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl (at0_ o12) (at0_ o13)) ?_
            decide +kernel
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_2_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → (thought_tree b d) = (1 + d) :=
  fun b d k0 k1 k2 =>
    (Steps.lemma_2 (thought_tree.size b d + 1)) b d k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → thought_tree_scored.size b d < bound → (thought_tree_scored b d) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases total (0 - b_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · rcases total (0 - d_1) with h0_2_0 | h0_2_0
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((thought_tree_scored.run 0 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl)) rfl (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
              decide +kernel
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            exact absurd_of h0_2_0 (by close [d_2] [] ⟨h_d_2, trivial⟩)
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · exact absurd_of h0_2_0 (by decide +kernel)
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            have at0_ := nonneg_at [d_2] [] ⟨h_d_2, trivial⟩
            have at1_ := eq_at [d_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((thought_tree_scored.run 0 (1 + d_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (zero_mul_from (at1_ o4))))) rfl (at0_ o5) (at0_ o6)) ?_
            decide +kernel
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_3_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree_scored b d) = 1 :=
  fun b d k0 k1 k2 =>
    (Steps.lemma_3 (thought_tree_scored.size b d + 1)) b d k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → thought_tree_scored.size b d < bound → (thought_tree_scored b d) = (1 + (2 * d))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases total (1 - b_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (ne_from_lt rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · rcases total (0 - d_1) with h0_2_0 | h0_2_0
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((thought_tree_scored.run 1 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl)) rfl (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
              decide +kernel
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            exact absurd_of h0_2_0 (by close [d_2] [] ⟨h_d_2, trivial⟩)
          · have v1_2_0 := start h_d_1
            rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
            · exact absurd_of h0_2_0 (by decide +kernel)
            obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
            have at0_ := nonneg_at [d_2] [] ⟨h_d_2, trivial⟩
            have at1_ := eq_at [d_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((thought_tree_scored.run 1 (1 + d_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (mul_from rfl (add_from ((call2 thought_tree_scored (x := 1) (y := d_2) (at1_ o4) (at1_ o5)).trans ((ih 1 d_2 (at0_ o6) (at0_ o7) (eq_from rfl rfl (at0_ o8) (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))))) rfl (at0_ o12) (at0_ o13)) ?_
            decide +kernel
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_4_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → (thought_tree_scored b d) = (1 + (2 * d)) :=
  fun b d k0 k1 k2 =>
    (Steps.lemma_4 (thought_tree_scored.size b d + 1)) b d k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_5 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → thought_tree.size b d < bound → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases total (b_0 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        rcases total (0 - d_1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_d_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [b_2] [] ⟨h_b_2, trivial⟩
            have at1_ := eq_at [b_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from (mul_from rfl ((thought_tree.run (2 + b_2) 0 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (0)) (at1_ o5) (at1_ o6) (ipow_number 0 rfl))) rfl) (at0_ o7) (at0_ o8)) ?_
            decide +kernel
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩)
        · have v1_3_0 := start h_d_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          have at0_ := nonneg_at [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (b_2 + 2)) (x := d_3) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow (b_2 + 2) d_3 = (b_2 * d_3 + p1_ + d_3 + 1) := e_p1_.trans (by ring [b_2, d_3, p1_])
          have at0_ := nonneg_at [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩
          have at1_ := eq_at [b_2, d_3]
          have at2_ := eq_at [b_2, d_3, p1_, (thought_tree (b_2 + 2) d_3)]
          have at3_ := nonneg_at [b_2, d_3, p1_] [(thought_tree (b_2 + 2) d_3)] ⟨h_b_2, h_d_3, h_p1_, trivial⟩
          have at4_ := eq_at [b_2, d_3, p1_]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from (mul_from rfl ((thought_tree.run (2 + b_2) (1 + d_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_3) (at1_ o4) (at1_ o5))))))) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := ((1 + d_3))) (at2_ o6) (at2_ o7) (ipow_sum (by decide) (at3_ o8) (ipow_number 1 rfl) e_p1_))) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) (at4_ o9) (at4_ o10) e_p1_)) rfl) (ih (b_2 + 2) d_3 (at0_ o11) (at0_ o12) (le_from rfl rfl (at0_ o13)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))))) (at3_ o16)) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) (at4_ o17) (at4_ o18) e_p1_)) rfl) (ih (b_2 + 2) d_3 (at0_ o19) (at0_ o20) (le_from rfl rfl (at0_ o21)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o22) (at0_ o23)) (Nat.le_of_lt_succ lt))))) (at3_ o24))) ?_
          decide +kernel
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)
theorem Steps.lemma_5_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) :=
  fun b d k0 k1 k2 =>
    (Steps.lemma_5 (thought_tree.size b d + 1)) b d k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_6 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → thought_tree_scored.size b d < bound → ((b - 1) * (thought_tree_scored b d)) = (((2 * (b * (ipow b d))) - 1) - b)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases total (b_0 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        rcases total (0 - d_1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_d_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [b_2] [] ⟨h_b_2, trivial⟩
            have at1_ := eq_at [b_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from (mul_from rfl ((thought_tree_scored.run (2 + b_2) 0 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (0)) (at1_ o5) (at1_ o6) (ipow_number 0 rfl)))) rfl) rfl) (at0_ o7) (at0_ o8)) ?_
            decide +kernel
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩)
        · have v1_3_0 := start h_d_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          have at0_ := nonneg_at [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (b_2 + 2)) (x := d_3) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow (b_2 + 2) d_3 = (b_2 * d_3 + p1_ + d_3 + 1) := e_p1_.trans (by ring [b_2, d_3, p1_])
          have at0_ := nonneg_at [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩
          have at1_ := eq_at [b_2, d_3]
          have at2_ := eq_at [b_2, d_3, p1_, (thought_tree_scored (b_2 + 2) d_3)]
          have at3_ := nonneg_at [b_2, d_3, p1_] [(thought_tree_scored (b_2 + 2) d_3)] ⟨h_b_2, h_d_3, h_p1_, trivial⟩
          have at4_ := eq_at [b_2, d_3, p1_]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from (mul_from rfl ((thought_tree_scored.run (2 + b_2) (1 + d_3) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (mul_from rfl (add_from (call2 thought_tree_scored (x := (b_2 + 2)) (y := d_3) (at1_ o4) (at1_ o5)) rfl)))))) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := ((1 + d_3))) (at2_ o6) (at2_ o7) (ipow_sum (by decide) (at3_ o8) (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) (at4_ o9) (at4_ o10) e_p1_))) rfl) rfl) (ih (b_2 + 2) d_3 (at0_ o11) (at0_ o12) (le_from rfl rfl (at0_ o13)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o14) (at0_ o15)) (Nat.le_of_lt_succ lt))))) (at3_ o16)) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) (at4_ o17) (at4_ o18) e_p1_))) rfl) rfl) (ih (b_2 + 2) d_3 (at0_ o19) (at0_ o20) (le_from rfl rfl (at0_ o21)) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o22) (at0_ o23)) (Nat.le_of_lt_succ lt))))) (at3_ o24))) ?_
          decide +kernel
      · have v1_2_0 := start h_b_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)
theorem Steps.lemma_6_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree_scored b d)) = (((2 * (b * (ipow b d))) - 1) - b) :=
  fun b d k0 k1 k2 =>
    (Steps.lemma_6 (thought_tree_scored.size b d + 1)) b d k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → (thought_tree_scored b d) = ((2 * (thought_tree b d)) - 1) := by
  intro b_0 d_1 h_b_0 h_d_1
  rcases total (b_0 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_b_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (b_2 + 2)) (x := d_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow (b_2 + 2) d_1 = (b_2 * d_1 + p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, b_2, p1_])
    have at0_ := eq_at [d_1, b_2]
    have at1_ := eq_at [d_1, b_2, p1_, (thought_tree_scored (b_2 + 2) d_1)]
    have at2_ := nonneg_at [d_1, b_2, p1_] [(thought_tree_scored (b_2 + 2) d_1), (thought_tree (b_2 + 2) d_1)] ⟨h_d_1, h_b_2, h_p1_, trivial⟩
    have at3_ := nonneg_at [d_1, b_2, p1_] [(thought_tree_scored (b_2 + 2) d_1)] ⟨h_d_1, h_b_2, h_p1_, trivial⟩
    have at4_ := eq_at [d_1, b_2, p1_]
    have at5_ := nonneg_at [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from (call2 thought_tree_scored (x := (b_2 + 2)) (y := d_1) (at0_ o1) (at0_ o2)) (sub_from (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_1) (at1_ o3) (at1_ o4))) rfl) (of_multiple (c := (b_2 + 1)) (at2_ o5) (of_rest (add_nonneg (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) (at1_ o6) (at1_ o7) e_p1_)) rfl) (Steps.lemma_5_1 (b_2 + 2) d_1 (at3_ o8) (at3_ o9) (le_from rfl rfl (at3_ o10))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) (at4_ o11) (at4_ o12) e_p1_))) rfl) rfl) (Steps.lemma_6_1 (b_2 + 2) d_1 (at5_ o13) (at5_ o14) (le_from rfl rfl (at5_ o15)))))) (at2_ o16))) (of_multiple (c := (b_2 + 1)) (at2_ o17) (of_rest (add_nonneg (multiple_of_eq (0 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) (at1_ o18) (at1_ o19) e_p1_)) rfl) (Steps.lemma_5_1 (b_2 + 2) d_1 (at3_ o20) (at3_ o21) (le_from rfl rfl (at3_ o22))))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (mul_from rfl (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) (at4_ o23) (at4_ o24) e_p1_))) rfl) rfl) (Steps.lemma_6_1 (b_2 + 2) d_1 (at5_ o25) (at5_ o26) (le_from rfl rfl (at5_ o27)))))) (at2_ o28)))) ?_
    decide +kernel
  · have v1_2_0 := start h_b_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := eq_at [d_1]
      have at1_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => eq_from ((call2 thought_tree_scored (x := 0) (y := d_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_3_1 0 d_1 (at1_ o3) (at1_ o4) (eq_from rfl rfl (at1_ o5) (at1_ o6))).trans rfl)) (sub_from (mul_from rfl ((call2 thought_tree (x := 0) (y := d_1) (at0_ o7) (at0_ o8)).trans ((Steps.lemma_1_1 0 d_1 (at1_ o9) (at1_ o10) (eq_from rfl rfl (at1_ o11) (at1_ o12))).trans rfl))) rfl) (at1_ o13) (at1_ o14)) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := eq_at [d_1]
      have at1_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => eq_from ((call2 thought_tree_scored (x := 1) (y := d_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_4_1 1 d_1 (at1_ o3) (at1_ o4) (eq_from rfl rfl (at1_ o5) (at1_ o6))).trans rfl)) (sub_from (mul_from rfl ((call2 thought_tree (x := 1) (y := d_1) (at0_ o7) (at0_ o8)).trans ((Steps.lemma_2_1 1 d_1 (at1_ o9) (at1_ o10) (eq_from rfl rfl (at1_ o11) (at1_ o12))).trans rfl))) rfl) (at1_ o13) (at1_ o14)) ?_
      decide +kernel
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩)

theorem proof : Statement := ⟨thought_tree.ends, thought_tree_scored.ends, Steps.part_1⟩
end thought_tree.scored_exact
