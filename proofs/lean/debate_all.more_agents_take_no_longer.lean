import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_all.more_agents_take_no_longer
/-- The relation `debate_all_rounds`. -/
def debate_all_rounds.body (debate_all_rounds : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then (smaller a 1) else ((debate_all_rounds a (r - 1)) + (smaller a 1)))
def debate_all_rounds.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all_rounds.size (a r : Int) : Nat := magnitude r
def debate_all_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all_rounds.body (fun a r => f (a, r)) x.1 x.2
def debate_all_rounds (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all_rounds.size x.1 x.2) debate_all_rounds.step (a, r)
/-- The recursion of `debate_all_rounds` ends. -/
def debate_all_rounds.Ends : Prop := Falls (fun (x : Int × Int) => debate_all_rounds.Domain x.1 x.2) (fun x => debate_all_rounds.size x.1 x.2) debate_all_rounds.step

/-- The claim `debate_all.more_agents_take_no_longer`. -/
def Statement : Prop :=
  (debate_all_rounds.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_all_rounds a r) ≤ (r + 1))
end debate_all.more_agents_take_no_longer

namespace debate_all.more_agents_take_no_longer
theorem debate_all_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all_rounds.size a' r' < debate_all_rounds.size a r → f₁ a' r' = f₂ a' r') → debate_all_rounds.body f₁ a r = debate_all_rounds.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 (.call2 6 .o0 .n1) (.add (.call2 8 .o0 (.sub .o1 .n1)) (.call2 6 .o0 .n1)))
    (.zero 1 .done .done)
    2 (by decide +kernel) [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_all_rounds.ends : debate_all_rounds.Ends := fun f g (x : Int × Int) d ih =>
  debate_all_rounds.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_all_rounds.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all_rounds a r = (if (r = 0) then (smaller a 1) else ((debate_all_rounds a (r - 1)) + (smaller a 1))) :=
  fun a r k0' k1' => fix_eq debate_all_rounds.ends (a, r) ⟨k0', k1'⟩

def debate_all_rounds.run := debate_all_rounds.eq
def Steps.table : Functions := [fun a b _ _ => debate_all_rounds a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 (.call2 6 .p0 .n1) (.add (.call2 8 .p0 (.sub .p1 .n1)) (.call2 6 .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_all_rounds.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p1, .le (.call2 8 .p0 .p1) (.add .p1 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0, .n0]) .done)) (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), .n0]) .done))) (.zero 0 (.name2 8 .n0 .v1 (.step (.low .n0 .n1) (.step (.use 0 [.n0, (.add .v2 .n1)]) (.step (.ih 0 [.n0, .v2]) (.step (.sum [.of .n1 [0]]) .done))))) (.name2 8 (.add .v0 .n1) .v1 (.step (.low (.add .v1 .n1) .n1) (.step (.use 0 [(.add .v1 .n1), (.add .v2 .n1)]) (.step (.ih 0 [(.add .v1 .n1), .v2]) (.step (.sum [.of .n1 [0]]) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_all_rounds a r) ≤ (r + 1) := by
  intro a_0 r_1 h_a_0 h_r_1
  have g' := shown_by Steps.table [] (.le (.call2 8 .o0 .o1) (.add .o1 .n1)) [Steps.lemma_1_1_said.rule]
    (.name2 8 .v0 .v1 (.step (.use 0 [.v1, .v2]) (.step (.sum [.of .n1 [0]]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_all_rounds.ends, Steps.part_1⟩
end debate_all.more_agents_take_no_longer
