import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.early_exact
/-- The relation `self_consistency_early`. -/
def self_consistency_early.body (self_consistency_early : Int → Int → Int) (left lead : Int) : Int := (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1))))
def self_consistency_early.Domain (left lead : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead)
def self_consistency_early.size (left lead : Int) : Nat := magnitude left
def self_consistency_early.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_early.body (fun left lead => f (left, lead)) x.1 x.2
def self_consistency_early (left lead : Int) : Int := fix (fun (x : Int × Int) => self_consistency_early.size x.1 x.2) self_consistency_early.step (left, lead)
/-- The recursion of `self_consistency_early` ends. -/
def self_consistency_early.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_early.Domain x.1 x.2) (fun x => self_consistency_early.size x.1 x.2) self_consistency_early.step

/-- The claim `self_consistency.early_exact`. -/
def Statement : Prop :=
  (self_consistency_early.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (self_consistency_early n 0) = ((fdiv n 2) + 1))
end self_consistency.early_exact

namespace self_consistency.early_exact
theorem self_consistency_early.congr (f₁ f₂ : Int → Int → Int) : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → (∀ left' lead' : Int, (0 ≤ left') → (0 ≤ lead') → self_consistency_early.size left' lead' < self_consistency_early.size left lead → f₁ left' lead' = f₂ left' lead') → self_consistency_early.body f₁ left lead = self_consistency_early.body f₂ left lead := by
  intro left_0 lead_1 h_left_0 h_lead_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifLt .o0 .o1 .n0 (.add .n1 (.call2 8 (.sub .o0 .n1) (.add .o1 .n1)))))
    (.zero 0 .done (.sign (.sub (.add .v0 .n1) .v1) (.zero 1 .done (.raise 0 .v1 .done)) (.zero 1 .done (.zero 1 .done (.raise 1 .v0 .done)))))
    2 (by decide +kernel) [left_0, lead_1] rfl ⟨h_left_0, h_lead_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [self_consistency_early.body, if_and, if_or, if_not] <;> exact g'
theorem self_consistency_early.ends : self_consistency_early.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_early.congr (fun left lead => f (left, lead)) (fun left lead => g (left, lead)) x.1 x.2 d.1 d.2 (fun left' lead' k0' k1' lt => ih (left', lead') ⟨k0', k1'⟩ lt)
theorem self_consistency_early.eq : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → self_consistency_early left lead = (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1)))) :=
  fun left lead k0' k1' => fix_eq self_consistency_early.ends (left, lead) ⟨k0', k1'⟩

def self_consistency_early.run := self_consistency_early.eq
def Steps.table : Functions := [fun a b _ _ => self_consistency_early a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifLt .p0 .p1 .n0 (.add .n1 (.call2 8 (.sub .p0 .n1) (.add .p1 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact (self_consistency_early.run (atom x 0) (atom x 1) h.1 h.2.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n1 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 8 .n0 .n2 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p0, .le .p1 .p0], .p0, .same 8 .p0 .p1 .n0 .n0 (.add (.call2 0 (.sub .p0 .p1) .n2) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add .v0 .n1) .v1) (.zero 1 (.zero 0 (.step (.use 1 []) (.step (.use 0 [.n1, .n0]) (.step (.quo .n1 .n2 .n0) .done))) (.mod 2 0 (.cons (.step (.quo (.mul .n2 .v0) .n2 .v0) (.step (.ih 0 [(.add (.mul .n2 .v0) .n1), .n1]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2), .n0]) (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done)))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.ih 0 [(.add (.mul .n2 .v0) .n2), .n1]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3), .n0]) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done)))) .done)))) (.raise 0 .v1 (.sign (.sub (.add .v1 .v0) .n1) (.zero 0 (.zero 1 .done (.step (.use 0 [(.add .v1 .n1), (.add .v1 .n3)]) (.step (.use 0 [(.add .v1 .n2), (.add .v1 .n2)]) (.step (.quo .n0 .n2 .n0) .done)))) (.zero 0 (.step (.use 0 [(.add .v1 .n1), (.add .v1 .n2)]) (.step (.use 0 [(.add .v1 .n2), (.add .v1 .n1)]) (.step (.quo .n1 .n2 .n0) .done))) (.mod 2 0 (.cons (.step (.quo (.mul .n2 .v0) .n2 .v0) (.step (.ih 0 [(.add (.add .v1 (.mul .n2 .v0)) .n2), (.add .v1 .n2)]) (.step (.use 0 [(.add (.add .v1 (.mul .n2 .v0)) .n3), (.add .v1 .n1)]) (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done)))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.ih 0 [(.add (.add .v1 (.mul .n2 .v0)) .n3), (.add .v1 .n2)]) (.step (.use 0 [(.add (.add .v1 (.mul .n2 .v0)) .n4), (.add .v1 .n1)]) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done)))) .done))))) (.zero 1 (.zero 0 (.step (.use 2 []) (.step (.use 0 [.n1, .n1]) (.step (.quo .n0 .n2 .n0) .done))) .done) .done)))) (.zero 1 .done (.zero 1 .done (.raise 1 .v0 (.step (.hyp 0) (.step (.hyp 1) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (self_consistency_early n 0) = ((fdiv n 2) + 1) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call2 8 .o0 .n0) (.add (.call2 0 .o0 .n2) .n1)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.use 0 [(.add (.mul .n2 .v0) .n1), .n0]) .done)) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.use 0 [(.add (.mul .n2 .v0) .n2), .n0]) .done)) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨self_consistency_early.ends, Steps.part_1⟩
end self_consistency.early_exact
