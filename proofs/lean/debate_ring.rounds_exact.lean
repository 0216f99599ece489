import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_ring.rounds_exact
/-- The relation `debate_ring_rounds`. -/
def debate_ring_rounds.body (debate_ring_rounds : Int → Int) (a : Int) : Int := (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2))))
def debate_ring_rounds.Domain (a : Int) : Prop := (0 ≤ a)
def debate_ring_rounds.size (a : Int) : Nat := magnitude a
def debate_ring_rounds.step (f : Int → Int) (x : Int) : Int := debate_ring_rounds.body (fun a => f a) x
def debate_ring_rounds (a : Int) : Int := fix (fun (x : Int) => debate_ring_rounds.size x) debate_ring_rounds.step a
/-- The recursion of `debate_ring_rounds` ends. -/
def debate_ring_rounds.Ends : Prop := Falls (fun (x : Int) => debate_ring_rounds.Domain x) (fun x => debate_ring_rounds.size x) debate_ring_rounds.step

/-- The claim `debate_ring.rounds_exact`. -/
def Statement : Prop :=
  (debate_ring_rounds.Ends) ∧ (∀ a : Int, 0 ≤ a → (debate_ring_rounds a) = (fdiv a 2))
end debate_ring.rounds_exact

namespace debate_ring.rounds_exact
theorem debate_ring_rounds.congr (f₁ f₂ : Int → Int) : ∀ (a : Int), (0 ≤ a) → (∀ a' : Int, (0 ≤ a') → debate_ring_rounds.size a' < debate_ring_rounds.size a → f₁ a' = f₂ a') → debate_ring_rounds.body f₁ a = debate_ring_rounds.body f₂ a := by
  intro a_0 h_a_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 .n2))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [a_0] rfl ⟨h_a_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0' lt => ih a' k0' lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0' => fix_eq debate_ring_rounds.ends a k0'

def debate_ring_rounds.run := debate_ring_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => debate_ring_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 8 (.sub .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_ring_rounds.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.call2 0 .p0 .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.quo .n0 .n2 .n0) .done)) (.zero 0 (.step (.use 0 [.n1]) (.step (.quo .n1 .n2 .n0) .done)) (.mod 2 0 (.cons (.step (.quo (.mul .n2 .v0) .n2 .v0) (.step (.ih 0 [(.mul .n2 .v0)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done)))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.ih 0 [(.add (.mul .n2 .v0) .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ a : Int, 0 ≤ a → (debate_ring_rounds a) = (fdiv a 2) := by
  intro a_0 h_a_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.call2 0 .o0 .n2)) [Steps.lemma_1_1_said.rule]
    (.mod 2 0 (.cons (.step (.quo (.mul .n2 .v0) .n2 .v0) (.step (.use 0 [(.mul .n2 .v0)]) .done)) (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.use 0 [(.add (.mul .n2 .v0) .n1)]) .done)) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0] rfl ⟨h_a_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_ring_rounds.ends, Steps.part_1⟩
end debate_ring.rounds_exact
