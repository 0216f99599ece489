import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.rounds_exact
/-- The relation `chain`. -/
def chain.body (chain : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else ((chain (d - 1)) + 1))
def chain.Domain (d : Int) : Prop := (0 ≤ d)
def chain.size (d : Int) : Nat := magnitude d
def chain.step (f : Int → Int) (x : Int) : Int := chain.body (fun d => f d) x
def chain (d : Int) : Int := fix (fun (x : Int) => chain.size x) chain.step d
/-- The recursion of `chain` ends. -/
def chain.Ends : Prop := Falls (fun (x : Int) => chain.Domain x) (fun x => chain.size x) chain.step

/-- The relation `thought_tree_rounds`. -/
def thought_tree_rounds.body (thought_tree_rounds : Int → Int → Int) (b d : Int) : Int := (if ((d = 0) ∨ (b = 0)) then 1 else (1 + (thought_tree_rounds b (d - 1))))
def thought_tree_rounds.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree_rounds.size (b d : Int) : Nat := magnitude d
def thought_tree_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree_rounds.body (fun b d => f (b, d)) x.1 x.2
def thought_tree_rounds (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree_rounds.size x.1 x.2) thought_tree_rounds.step (b, d)
/-- The recursion of `thought_tree_rounds` ends. -/
def thought_tree_rounds.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree_rounds.Domain x.1 x.2) (fun x => thought_tree_rounds.size x.1 x.2) thought_tree_rounds.step

/-- The claim `thought_tree.rounds_exact`. -/
def Statement : Prop :=
  (chain.Ends) ∧ (thought_tree_rounds.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (thought_tree_rounds b d) = (1 + (chain d)))
end thought_tree.rounds_exact

namespace thought_tree.rounds_exact
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

theorem thought_tree_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree_rounds.size b' d' < thought_tree_rounds.size b d → f₁ b' d' = f₂ b' d') → thought_tree_rounds.body f₁ b d = thought_tree_rounds.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .n1 (.ifEq .o0 .n0 .n1 (.add .n1 (.call2 8 .o0 (.sub .o1 .n1)))))
    (.zero 1 .done (.zero 0 .done .done))
    2 (by decide +kernel) [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [thought_tree_rounds.body, if_and, if_or, if_not] <;> exact g'
theorem thought_tree_rounds.ends : thought_tree_rounds.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree_rounds.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree_rounds.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree_rounds b d = (if ((d = 0) ∨ (b = 0)) then 1 else (1 + (thought_tree_rounds b (d - 1)))) :=
  fun b d k0' k1' => fix_eq thought_tree_rounds.ends (b, d) ⟨k0', k1'⟩

def chain.run := chain.eq
def thought_tree_rounds.run := thought_tree_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => chain a, fun a b _ _ => thought_tree_rounds a b]
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
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n1 (.ifEq .p0 .n0 .n1 (.add .n1 (.call2 9 .p0 (.sub .p1 .n1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact (thought_tree_rounds.run (atom x 0) (atom x 1) h.1 h.2.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n1 .p0, .le .n1 .p1], .p1, .same 9 .p0 .p1 .n0 .n0 (.add .n1 .p1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n1), .n0]) (.step (.use 0 [(.add .v0 .n1), .n1]) .done)) (.step (.ih 0 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n2)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (thought_tree_rounds b d) = (1 + (chain d)) := by
  intro b_0 d_1 h_b_0 h_d_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call2 9 .o0 .o1) (.add .n1 (.call1 8 .o1))) [Steps.rule_3, Steps.rule_5, Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n1), .n0]) (.step (.use 1 []) .done)) (.step (.use 2 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 3 [(.add .v1 .n1)]) .done))))
    2 (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_5_holds, Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chain.ends, thought_tree_rounds.ends, Steps.part_1⟩
end thought_tree.rounds_exact
