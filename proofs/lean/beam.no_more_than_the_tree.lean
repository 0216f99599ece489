import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.no_more_than_the_tree
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

/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `beam.no_more_than_the_tree`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (thought_tree.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → ((2 : Int) ≤ b) → (beam b k d) ≤ (2 * (thought_tree b d)))
end beam.no_more_than_the_tree

namespace beam.no_more_than_the_tree
theorem beam_width.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam_width.size b' k' d' < beam_width.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam_width.body f₁ b k d = beam_width.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p2 .o2] (.ifEq .o2 .n0 (.call2 6 .o1 .n1) (.call2 6 .o1 (.mul .o0 (.call3 8 .o0 .o1 (.sub .o2 .n1)))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam_width.ends : beam_width.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam_width.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam_width.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width b k d = (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1))))) :=
  fun b k d k0' k1' k2' => fix_eq beam_width.ends (b, k, d) ⟨k0', k1', k2'⟩

theorem beam.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam.size b' k' d' < beam.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam.body f₁ b k d = beam.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => beam_width a b c]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p2 .o2] (.ifEq .o2 .n0 .n0 (.add (.call3 8 .o0 .o1 (.sub .o2 .n1)) (.mul (.call3 9 .o0 .o1 (.sub .o2 .n1)) (.add .n1 .o0))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam.ends : beam.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam b k d = (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b)))) :=
  fun b k d k0' k1' k2' => fix_eq beam.ends (b, k, d) ⟨k0', k1', k2'⟩

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

def beam_width.run := beam_width.eq
def beam.run := beam.eq
def thought_tree.run := thought_tree.eq
def Steps.table : Functions := [fun a b c _ => beam_width a b c, fun a b c _ => beam a b c, fun a b _ _ => thought_tree a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n1 (.add .n1 (.mul .p0 (.call2 10 .p0 (.sub .p1 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact thought_tree.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n2 .p0], .p1, .eq (.mul (.sub .p0 .n1) (.call2 10 .p0 .p1)) (.sub (.mul .p0 (.call2 7 .p0 .p1)) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n2), .n0]) (.step (.use 1 [(.add .v0 .n2)]) .done)) (.name2 10 (.add .v0 .n2) .v1 (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n1)]) (.name2 7 (.add .v1 .n2) .v2 (.step (.use 2 [(.add .v2 .n2), .v3]) (.raise 0 (.add (.add (.mul .v2 .v3) .v3) .n1) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 4 [(.add .v2 .n2), .n1, .v3]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.sum [.of (.add .v2 .n2) [0]]) (.step (.sum [.of (.add .v2 .n2) [2]]) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_1_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p2 .n0 (.call2 6 .p1 .n1) (.call2 6 .p1 (.mul .p0 (.call3 8 .p0 .p1 (.sub .p2 .n1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact beam_width.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], .p2, .le (.call3 8 .p0 .p1 .p2) (.call2 7 .p0 .p2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), powerPositive, (powerNumber 1), powerSum] [
    (.zero 2 (.zero 1 (.step (.low .n0 .n1) (.step (.use 0 [.v0, .n0, .n0]) (.step (.use 1 [.v0]) .done))) (.step (.low (.add .v1 .n1) .n1) (.step (.use 0 [.v0, (.add .v1 .n1), .n0]) (.step (.use 1 [.v0]) .done)))) (.name3 8 .v0 .v1 .v2 (.sign (.sub .v2 (.mul .v0 .v1)) (.step (.low .v2 (.mul .v0 .v1)) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.name2 7 .v1 .v3 (.step (.use 2 [.v2, .v4]) (.raise 0 .n0 (.step (.use 3 [.v2]) (.step (.use 4 [.v2, .n1, .v4]) (.step (.ih 0 [.v2, .v3, .v4]) (.step (.sum [.of .v2 [0]]) .done))))))))) (.step (.low .v2 (.mul .v0 .v1)) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.name2 7 .v1 .v3 (.step (.use 2 [.v2, .v4]) (.raise 0 .n0 (.step (.use 3 [.v2]) (.step (.use 4 [.v2, .n1, .v4]) (.step (.ih 0 [.v2, .v3, .v4]) (.step (.sum [.of .v2 [0], .of .n1 [2]]) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), (powerPositive_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
def Steps.rule_5 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p2 .n0 .n0 (.add (.call3 9 .p0 .p1 (.sub .p2 .n1)) (.mul (.call3 8 .p0 .p1 (.sub .p2 .n1)) (.add .n1 .p0))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact beam.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_3_1_said : Lemma := ⟨3, [.le .n2 .p0], .p2, .le (.mul (.sub .p0 .n1) (.call3 9 .p0 .p1 .p2)) (.mul (.add .p0 .n1) (.sub (.call2 7 .p0 .p2) .n1))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, (powerNumber 0), powerLine, (powerNumber 1), powerSum, Steps.lemma_2_1_said.rule] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 2 (.step (.use 0 [(.add .v0 .n2), .v1, .n0]) (.step (.use 1 [(.add .v0 .n2)]) .done)) (.name3 9 (.add .v0 .n2) .v1 .v2 (.name3 8 (.add .v1 .n2) .v2 .v3 (.step (.use 0 [(.add .v2 .n2), .v3, (.add .v4 .n1)]) (.name2 7 (.add .v2 .n2) .v4 (.step (.use 2 [(.add .v3 .n2), .v5]) (.raise 0 (.add (.add (.mul .v3 .v5) .v5) .n1) (.step (.use 3 [(.add .v3 .n2)]) (.step (.use 4 [(.add .v3 .n2), .n1, .v5]) (.step (.use 5 [(.add .v3 .n2), .v4, .v5]) (.step (.ih 0 [(.add .v3 .n2), .v4, .v5]) (.step (.sum [.of (.add (.add (.pow .v3 2) (.mul .n4 .v3)) .n3) [1], .of .n1 [0]]) .done))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), Steps.lemma_2_data.1, trivial⟩
theorem Steps.lemma_3_1 : ∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1)) := by
  intro b k d h0' h1' h2' k0'
  have g' := Steps.lemma_3_data.1 [b, k, d] rfl ⟨h0', h1', h2', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → ((2 : Int) ≤ b) → (beam b k d) ≤ (2 * (thought_tree b d)) := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 a0
  rcases first2 h_b_0 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_3 + 2)) (x := d_2) o1 o2) (shown [k_1, d_2, b_3] [(beam (b_3 + 2) k_1 d_2)] ⟨h_k_1, h_d_2, h_b_3, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_3 + 2) d_2 = (b_3 * d_2 + p1_ + d_2 + 1) := e_p1_.trans (by ring [k_1, d_2, b_3, p1_, (beam (b_3 + 2) k_1 d_2)])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from (call3 beam (x := (b_3 + 2)) (y := k_1) (z := d_2) o1 o2 o3) (mul_from rfl (call2 thought_tree (x := (b_3 + 2)) (y := d_2) o4 o5)) (of_multiple (c := (b_3 + 1)) o6 (of_rest (add_nonneg (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_3 + 2)) (y := (d_2)) o7 o8 e_p1_)) rfl) (Steps.lemma_1_1 (b_3 + 2) d_2 o9 o10 (le_from rfl rfl o11)))) (fact_from (mul_from rfl rfl) (mul_from rfl (sub_from (ipow_from (b := (b_3 + 2)) (y := (d_2)) o12 o13 e_p1_) rfl)) (Steps.lemma_3_1 (b_3 + 2) k_1 d_2 o14 o15 o16 (le_from rfl rfl o17)))) o18)))) ?_
    exact shown [k_1, d_2, b_3, p1_] [(beam (b_3 + 2) k_1 d_2), (thought_tree (b_3 + 2) d_2)] ⟨h_k_1, h_d_2, h_b_3, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨beam_width.ends, beam.ends, thought_tree.ends, Steps.part_1⟩
end beam.no_more_than_the_tree
