import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace debate_star.calls_exact
/-- The relation `debate_all`. -/
def debate_all.body (debate_all : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else ((debate_all a (r - 1)) + a))
def debate_all.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_all.size (a r : Int) : Nat := magnitude r
def debate_all.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_all.body (fun a r => f (a, r)) x.1 x.2
def debate_all (a r : Int) : Int := fix (fun (x : Int × Int) => debate_all.size x.1 x.2) debate_all.step (a, r)
/-- The recursion of `debate_all` ends. -/
def debate_all.Ends : Prop := Falls (fun (x : Int × Int) => debate_all.Domain x.1 x.2) (fun x => debate_all.size x.1 x.2) debate_all.step

/-- The relation `debate_star`. -/
def debate_star.body (debate_star : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then a else (((debate_star a (r - 1)) + 1) + a))
def debate_star.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def debate_star.size (a r : Int) : Nat := magnitude r
def debate_star.step (f : Int × Int → Int) (x : Int × Int) : Int := debate_star.body (fun a r => f (a, r)) x.1 x.2
def debate_star (a r : Int) : Int := fix (fun (x : Int × Int) => debate_star.size x.1 x.2) debate_star.step (a, r)
/-- The recursion of `debate_star` ends. -/
def debate_star.Ends : Prop := Falls (fun (x : Int × Int) => debate_star.Domain x.1 x.2) (fun x => debate_star.size x.1 x.2) debate_star.step

/-- The claim `debate_star.calls_exact`. -/
def Statement : Prop :=
  (debate_all.Ends) ∧ (debate_star.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_star a r) = ((debate_all a r) + r))
end debate_star.calls_exact

namespace debate_star.calls_exact
theorem debate_all.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_all.size a' r' < debate_all.size a r → f₁ a' r' = f₂ a' r') → debate_all.body f₁ a r = debate_all.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .o0 (.add (.call2 8 .o0 (.sub .o1 .n1)) .o0))
    (.zero 1 .done .done)
    2 (by decide +kernel) [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_all.ends : debate_all.Ends := fun f g (x : Int × Int) d ih =>
  debate_all.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_all.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_all a r = (if (r = 0) then a else ((debate_all a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq debate_all.ends (a, r) ⟨k0', k1'⟩

theorem debate_star.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → debate_star.size a' r' < debate_star.size a r → f₁ a' r' = f₂ a' r') → debate_star.body f₁ a r = debate_star.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .o0 (.add (.add (.call2 8 .o0 (.sub .o1 .n1)) .n1) .o0))
    (.zero 1 .done .done)
    2 (by decide +kernel) [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem debate_star.ends : debate_star.Ends := fun f g (x : Int × Int) d ih =>
  debate_star.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem debate_star.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → debate_star a r = (if (r = 0) then a else (((debate_star a (r - 1)) + 1) + a)) :=
  fun a r k0' k1' => fix_eq debate_star.ends (a, r) ⟨k0', k1'⟩

def debate_all.run := debate_all.eq
def debate_star.run := debate_star.eq
def Steps.table : Functions := [fun a b _ _ => debate_all a b, fun a b _ _ => debate_star a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .p0 (.add (.call2 8 .p0 (.sub .p1 .n1)) .p0))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact debate_all.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p1, .same 8 .p0 .p1 .n0 .n0 (.add .p0 (.mul .p0 .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .p0 (.add (.add (.call2 9 .p0 (.sub .p1 .n1)) .n1) .p0))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact debate_star.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [], .p1, .same 9 .p0 .p1 .n0 .n0 (.add (.add .p0 .p1) (.mul .p0 .p1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 1 (.step (.use 0 [.v0, .n0]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → (debate_star a r) = ((debate_all a r) + r) := by
  intro a_0 r_1 h_a_0 h_r_1
  have g' := shown_by Steps.table [] (.eq (.call2 9 .o0 .o1) (.add (.call2 8 .o0 .o1) .o1)) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1]) (.step (.use 1 [.v0, .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [a_0, r_1] rfl ⟨h_a_0, h_r_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨debate_all.ends, debate_star.ends, Steps.part_1⟩
end debate_star.calls_exact
