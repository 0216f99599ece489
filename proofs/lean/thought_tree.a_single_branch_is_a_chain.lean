import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.a_single_branch_is_a_chain
/-- The relation `chain`. -/
def chain.body (chain : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else ((chain (d - 1)) + 1))
def chain.Domain (d : Int) : Prop := (0 ≤ d)
def chain.size (d : Int) : Nat := magnitude d
def chain.step (f : Int → Int) (x : Int) : Int := chain.body (fun d => f d) x
def chain (d : Int) : Int := fix (fun (x : Int) => chain.size x) chain.step d
/-- The recursion of `chain` ends. -/
def chain.Ends : Prop := Falls (fun (x : Int) => chain.Domain x) (fun x => chain.size x) chain.step

/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.a_single_branch_is_a_chain`. -/
def Statement : Prop :=
  (chain.Ends) ∧ (thought_tree.Ends) ∧ (∀ d : Int, 0 ≤ d → (thought_tree 1 d) = (1 + (chain d)))
end thought_tree.a_single_branch_is_a_chain

namespace thought_tree.a_single_branch_is_a_chain
theorem chain.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → chain.size d' < chain.size d → f₁ d' = f₂ d') → chain.body f₁ d = chain.body f₂ d := by
  intro d_0 h_d_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [d_0] rfl ⟨h_d_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chain.ends : chain.Ends := fun f g (x : Int) d ih =>
  chain.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem chain.eq : ∀ (d : Int), (0 ≤ d) → chain d = (if (d = 0) then 0 else ((chain (d - 1)) + 1)) :=
  fun d k0' => fix_eq chain.ends d k0'

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

def thought_tree__b_1 (d : Int) : Int := thought_tree 1 d
def thought_tree__b_1.size (d : Int) : Nat := thought_tree.size 1 d
def chain.run := chain.eq
theorem thought_tree__b_1.run : ∀ (d : Int), (0 ≤ d) → thought_tree__b_1 d = (if (d = 0) then 1 else (1 + (1 * (thought_tree__b_1 (d - 1))))) :=
  fun d k0' => (thought_tree.eq 1 d (by decide) k0')
def Steps.table : Functions := [fun a _ _ _ => chain a, fun a b _ _ => thought_tree a b, fun a _ _ _ => thought_tree__b_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chain.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n1 (.add .n1 (.mul .n1 (.call1 10 (.sub .p0 .n1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact thought_tree__b_1.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 10 .p0 .n0 .n0 .n0 (.add .n1 .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ d : Int, 0 ≤ d → (thought_tree 1 d) = (1 + (chain d)) := by
  intro d_0 h_d_0
  have g' := shown_by Steps.table [] (.eq (.call1 10 .o0) (.add .n1 (.call1 8 .o0))) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0]) (.step (.use 1 [.v0]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chain.ends, thought_tree.ends, Steps.part_1⟩
end thought_tree.a_single_branch_is_a_chain
