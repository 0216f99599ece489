import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_star.waits_longer
/-- The relation `debate_all_rounds`. -/
def debate_all_rounds.body (debate_all_rounds : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then (smaller a 1) else ((debate_all_rounds a (r - 1)) + (smaller a 1)))
def debate_all_rounds.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all_rounds.size (a r : Int) : Nat := magnitude r
def debate_all_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all_rounds.body (fun a r => f (a, r)) x.1 x.2
def debate_all_rounds (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all_rounds.size x.1 x.2) debate_all_rounds.step (a, r)
/-- The recursion of `debate_all_rounds` ends. -/
def debate_all_rounds.Ends : Prop := Falls (fun (x : Int × Int) => debate_all_rounds.Domain x.1 x.2) (fun x => debate_all_rounds.size x.1 x.2) debate_all_rounds.step

/-- The relation `debate_star_rounds`. -/
def debate_star_rounds.body (debate_star_rounds : Int → Int) (r : Int) : Int := (if (r = 0) then 1 else ((debate_star_rounds (r - 1)) + 2))
def debate_star_rounds.Domain (r : Int) : Prop := (0 ≤ r)
def debate_star_rounds.size (r : Int) : Nat := magnitude r
def debate_star_rounds.step (f : Int → Int) (x : Int) : Int := debate_star_rounds.body (fun r => f r) x
def debate_star_rounds (r : Int) : Int := fix (fun (x : Int) => debate_star_rounds.size x) debate_star_rounds.step r
/-- The recursion of `debate_star_rounds` ends. -/
def debate_star_rounds.Ends : Prop := Falls (fun (x : Int) => debate_star_rounds.Domain x) (fun x => debate_star_rounds.size x) debate_star_rounds.step

/-- The claim `debate_star.waits_longer`. -/
def Statement : Prop :=
  (debate_all_rounds.Ends) ∧ (debate_star_rounds.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_all_rounds a r) ≤ (debate_star_rounds r)) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_star_rounds r) ≤ (2 * (debate_all_rounds a r)))
end debate_star.waits_longer

namespace debate_star.waits_longer
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

theorem debate_star_rounds.congr (f₁ f₂ : Int → Int) : ∀ (r : Int), (0 ≤ r) → (∀ r' : Int, (0 ≤ r') → debate_star_rounds.size r' < debate_star_rounds.size r → f₁ r' = f₂ r') → debate_star_rounds.body f₁ r = debate_star_rounds.body f₂ r := by
  intro r_0 h_r_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n2))
    (.zero 0 .done .done)
    1 (by decide +kernel) [r_0] rfl ⟨h_r_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_star_rounds.ends : debate_star_rounds.Ends := fun f g (x : Int) d ih =>
  debate_star_rounds.congr (fun r => f r) (fun r => g r) x d (fun r' k0' lt => ih r' k0' lt)
theorem debate_star_rounds.eq : ∀ (r : Int), (0 ≤ r) → debate_star_rounds r = (if (r = 0) then 1 else ((debate_star_rounds (r - 1)) + 2)) :=
  fun r k0' => fix_eq debate_star_rounds.ends r k0'

def debate_all_rounds.run := debate_all_rounds.eq
def debate_star_rounds.run := debate_star_rounds.eq
def Steps.table : Functions := [fun a b _ _ => debate_all_rounds a b, fun a _ _ _ => debate_star_rounds a]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 (.call2 6 .p0 .n1) (.add (.call2 8 .p0 (.sub .p1 .n1)) (.call2 6 .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_all_rounds.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p0, .le .n1 .p1], .p1, .same 8 .p0 .p1 .n0 .n0 (.add .n1 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 1 (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), .n0]) (.step (.use 0 [(.add .v0 .n1), .n1]) .done))) (.step (.ih 0 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n2)]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n1 (.add (.call1 9 (.sub .p0 .n1)) .n2))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact debate_star_rounds.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 (.add .n1 (.mul .n2 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_all_rounds a r) ≤ (debate_star_rounds r) := by
  intro a_0 r_1 h_a_0 h_r_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call2 8 .o0 .o1) (.call1 9 .o1)) [Steps.rule_1, Steps.rule_5, Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), .n0]) (.step (.use 1 []) .done))) (.step (.use 2 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 3 [(.add .v1 .n1)]) .done))))
    2 (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_5_holds, Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → ((1 : Int) ≤ a) → (debate_star_rounds r) ≤ (2 * (debate_all_rounds a r)) := by
  intro a_0 r_1 h_a_0 h_r_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call1 9 .o1) (.mul .n2 (.call2 8 .o0 .o1))) [Steps.rule_5, Steps.rule_1, Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 []) (.step (.low (.add .v0 .n1) .n1) (.step (.use 1 [(.add .v0 .n1), .n0]) .done))) (.step (.use 2 [(.add .v1 .n1)]) (.step (.use 3 [(.add .v0 .n1), (.add .v1 .n1)]) .done))))
    2 (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_1_holds, Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_all_rounds.ends, debate_star_rounds.ends, Steps.part_1, Steps.part_2⟩
end debate_star.waits_longer
