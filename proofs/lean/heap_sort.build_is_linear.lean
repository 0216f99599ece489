import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.build_is_linear
/-- The relation `heap_build`. -/
def heap_build.body (heap_build : Int → Int) (h : Int) : Int := (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1))))
def heap_build.Domain (h : Int) : Prop := (0 ≤ h)
def heap_build.size (h : Int) : Nat := magnitude h
def heap_build.step (f : Int → Int) (x : Int) : Int := heap_build.body (fun h => f h) x
def heap_build (h : Int) : Int := fix (fun (x : Int) => heap_build.size x) heap_build.step h
/-- The recursion of `heap_build` ends. -/
def heap_build.Ends : Prop := Falls (fun (x : Int) => heap_build.Domain x) (fun x => heap_build.size x) heap_build.step

/-- The claim `heap_sort.build_is_linear`. -/
def Statement : Prop :=
  (heap_build.Ends) ∧ (∀ h : Int, 0 ≤ h → (heap_build h) ≤ (2 * ((ipow 2 h) - 1)))
end heap_sort.build_is_linear

namespace heap_sort.build_is_linear
theorem heap_build.congr (f₁ f₂ : Int → Int) : ∀ (h : Int), (0 ≤ h) → (∀ h' : Int, (0 ≤ h') → heap_build.size h' < heap_build.size h → f₁ h' = f₂ h') → heap_build.body f₁ h = heap_build.body f₂ h := by
  intro h_0 h_h_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.mul .n2 (.call1 8 (.sub .o0 .n1))) (.mul .n2 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [h_0] rfl ⟨h_h_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem heap_build.ends : heap_build.Ends := fun f g (x : Int) d ih =>
  heap_build.congr (fun h => f h) (fun h => g h) x d (fun h' k0' lt => ih h' k0' lt)
theorem heap_build.eq : ∀ (h : Int), (0 ≤ h) → heap_build h = (if (h = 0) then 0 else ((2 * (heap_build (h - 1))) + (2 * (h - 1)))) :=
  fun h k0' => fix_eq heap_build.ends h k0'

def heap_build.run := heap_build.eq
def Steps.table : Functions := [fun a _ _ _ => heap_build a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.mul .n2 (.call1 8 (.sub .p0 .n1))) (.mul .n2 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_build.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.sub (.mul .n2 (.call2 7 .n2 .p0)) .n2) (.mul .n2 .p0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 [.n2]) .done)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [.v1]) (.step (.use 0 [(.add .v1 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ h : Int, 0 ≤ h → (heap_build h) ≤ (2 * ((ipow 2 h) - 1)) := by
  intro h_0 h_h_0
  have g' := shown_by Steps.table [] (.le (.call1 8 .o0) (.mul .n2 (.sub (.call2 7 .n2 .o0) .n1))) [Steps.lemma_1_1_said.rule, powerLine]
    (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 0 [.v1]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), trivial⟩ [h_0] rfl ⟨h_h_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_build.ends, Steps.part_1⟩
end heap_sort.build_is_linear
