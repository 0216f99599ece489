import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.exact
/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.exact`. -/
def Statement : Prop :=
  (thought_tree.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → ((b - 1) * (thought_tree b d)) = ((ipow b (d + 1)) - 1))
end thought_tree.exact

namespace thought_tree.exact
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

def thought_tree.run := thought_tree.eq
def Steps.table : Functions := [fun a b _ _ => thought_tree a b]
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
def Steps.lemma_2_1_said : Lemma := ⟨2, [.eq .p0 .n1], .p1, .same 8 .p0 .p1 .n0 .n0 (.add .n1 .p1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.zero 1 (.step (.use 0 [.n1, .n0]) .done) (.step (.ih 0 [.n1, .v1]) (.step (.use 0 [.n1, (.add .v1 .n1)]) .done))) (.step (.hyp 0) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨2, [.le .n2 .p0], .p1, .eq (.mul (.sub .p0 .n1) (.call2 8 .p0 .p1)) (.sub (.mul .p0 (.call2 7 .p0 .p1)) .n1)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n2), .n0]) (.step (.use 1 [(.add .v0 .n2)]) .done)) (.name2 8 (.add .v0 .n2) .v1 (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n1)]) (.name2 7 (.add .v1 .n2) .v2 (.step (.use 2 [(.add .v2 .n2), .v3]) (.raise 0 (.add (.add (.mul .v2 .v3) .v3) .n1) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 4 [(.add .v2 .n2), .n1, .v3]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.sum [.of (.add .v2 .n2) [0]]) (.step (.sum [.of (.add .v2 .n2) [2]]) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → ((b - 1) * (thought_tree b d)) = ((ipow b (d + 1)) - 1) := by
  intro b_0 d_1 h_b_0 h_d_1
  have g' := shown_by Steps.table [] (.eq (.mul (.sub .o0 .n1) (.call2 8 .o0 .o1)) (.sub (.call2 7 .o0 (.add .o1 .n1)) .n1)) [Steps.lemma_1_1_said.rule, powerNone, powerOne, powerLine, (powerNumber 1), powerSum, Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.use 0 [.n0, .v1]) (.step (.use 1 [(.add .v1 .n1)]) .done)) (.zero 0 (.name2 8 .n1 .v1 (.step (.use 2 [(.add .v2 .n1)]) .done)) (.name2 8 (.add .v0 .n2) .v1 (.name2 7 (.add .v1 .n2) .v2 (.step (.use 3 [(.add .v2 .n2), .v3]) (.raise 0 (.add (.add (.mul .v2 .v3) .v3) .n1) (.step (.use 4 [(.add .v2 .n2)]) (.step (.use 5 [(.add .v2 .n2), .n1, .v3]) (.step (.use 6 [(.add .v2 .n2), .v3]) (.step (.sum [.of .n1 [0]]) .done))))))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerNone_holds _), (powerOne_holds _), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), Steps.lemma_3_data.1, trivial⟩ [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨thought_tree.ends, Steps.part_1⟩
end thought_tree.exact
