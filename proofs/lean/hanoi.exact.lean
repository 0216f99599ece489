import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.exact
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The claim `hanoi.exact`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (∀ d : Int, 0 ≤ d → (hanoi d) = ((ipow 2 d) - 1))
end hanoi.exact

namespace hanoi.exact
theorem hanoi.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → hanoi.size d' < hanoi.size d → f₁ d' = f₂ d') → hanoi.body f₁ d = hanoi.body f₂ d := by
  intro d_0 h_d_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call1 8 (.sub .o0 .n1)) .n1) (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [d_0] rfl ⟨h_d_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

def hanoi.run := hanoi.eq
def Steps.table : Functions := [fun a _ _ _ => hanoi a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call1 8 (.sub .p0 .n1)) .n1) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hanoi.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.call2 7 .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 [.n2]) .done)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [.v1]) (.step (.use 0 [(.add .v1 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ d : Int, 0 ≤ d → (hanoi d) = ((ipow 2 d) - 1) := by
  intro d_0 h_d_0
  have g' := shown_by Steps.table [] (.eq (.call1 8 .o0) (.sub (.call2 7 .n2 .o0) .n1)) [Steps.lemma_1_1_said.rule, powerLine]
    (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 0 [.v1]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hanoi.ends, Steps.part_1⟩
end hanoi.exact
