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
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .n1 (.add .n1 (.mul .o0 (.call2 8 .o0 (.sub .o1 .n1)))))
    (.zero 1 .done .done)
    2 (by decide +kernel) [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
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
def Steps.table : Functions := [fun a b _ _ => thought_tree a b, fun a b _ _ => thought_tree_scored a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n1 (.add .n1 (.mul .p0 (.call2 8 .p0 (.sub .p1 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact thought_tree.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.eq .p0 .n0], .p1, .same 8 .p0 .p1 .n0 .n0 .n1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.zero 1 (.step (.use 0 [.n0, .n0]) .done) (.name2 8 .n0 .v1 (.step (.use 0 [.n0, (.add .v2 .n1)]) .done))) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree b d) = 1 := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_1_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.lemma_2_1_said : Lemma := ⟨2, [.eq .p0 .n1], .p1, .same 8 .p0 .p1 .n0 .n0 (.add .n1 .p1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.zero 1 (.step (.use 0 [.n1, .n0]) .done) (.step (.ih 0 [.n1, .v1]) (.step (.use 0 [.n1, (.add .v1 .n1)]) .done))) (.step (.hyp 0) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → (thought_tree b d) = (1 + d) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_2_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_4 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n1 (.add .n1 (.mul .p0 (.add (.call2 9 .p0 (.sub .p1 .n1)) .n1))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact thought_tree_scored.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_3_1_said : Lemma := ⟨2, [.eq .p0 .n0], .p1, .same 9 .p0 .p1 .n0 .n0 .n1⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4] [
    (.zero 0 (.zero 1 (.step (.use 0 [.n0, .n0]) .done) (.name2 9 .n0 .v1 (.step (.use 0 [.n0, (.add .v2 .n1)]) .done))) (.step (.hyp 0) .done))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩
theorem Steps.lemma_3_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree_scored b d) = 1 := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_3_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.lemma_4_1_said : Lemma := ⟨2, [.eq .p0 .n1], .p1, .same 9 .p0 .p1 .n0 .n0 (.add .n1 (.mul .n2 .p1))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_4] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.zero 1 (.step (.use 0 [.n1, .n0]) .done) (.step (.ih 0 [.n1, .v1]) (.step (.use 0 [.n1, (.add .v1 .n1)]) .done))) (.step (.hyp 0) .done)))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩
theorem Steps.lemma_4_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 1) → (thought_tree_scored b d) = (1 + (2 * d)) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_4_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_4_1_said] at g'
  exact g'
def Steps.lemma_5_1_said : Lemma := ⟨2, [.le .n2 .p0], .p1, .eq (.mul (.sub .p0 .n1) (.call2 8 .p0 .p1)) (.sub (.mul .p0 (.call2 7 .p0 .p1)) .n1)⟩
theorem Steps.lemma_5_data : All (Lemma.Holds Steps.table) [Steps.lemma_5_1_said] :=
  by_induction Steps.table [Steps.lemma_5_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n2), .n0]) (.step (.use 1 [(.add .v0 .n2)]) .done)) (.name2 8 (.add .v0 .n2) .v1 (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n1)]) (.name2 7 (.add .v1 .n2) .v2 (.step (.use 2 [(.add .v2 .n2), .v3]) (.raise 0 (.add (.add (.mul .v2 .v3) .v3) .n1) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 4 [(.add .v2 .n2), .n1, .v3]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.sum [.of (.add .v2 .n2) [0]]) (.step (.sum [.of (.add .v2 .n2) [2]]) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_5_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_5_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_5_1_said] at g'
  exact g'
def Steps.lemma_6_1_said : Lemma := ⟨2, [.le .n2 .p0], .p1, .eq (.mul (.sub .p0 .n1) (.call2 9 .p0 .p1)) (.sub (.sub (.mul .n2 (.mul .p0 (.call2 7 .p0 .p1))) .n1) .p0)⟩
theorem Steps.lemma_6_data : All (Lemma.Holds Steps.table) [Steps.lemma_6_1_said] :=
  by_induction Steps.table [Steps.lemma_6_1_said] [Steps.rule_4, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n2), .n0]) (.step (.use 1 [(.add .v0 .n2)]) .done)) (.name2 9 (.add .v0 .n2) .v1 (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n1)]) (.name2 7 (.add .v1 .n2) .v2 (.step (.use 2 [(.add .v2 .n2), .v3]) (.raise 0 (.add (.add (.mul .v2 .v3) .v3) .n1) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 4 [(.add .v2 .n2), .n1, .v3]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.sum [.of (.add .v2 .n2) [0]]) (.step (.sum [.of (.add .v2 .n2) [2]]) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_6_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree_scored b d)) = (((2 * (b * (ipow b d))) - 1) - b) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_6_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_6_1_said] at g'
  exact g'
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
