import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.exact
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The claim `bubble.exact`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (∀ n : Int, 0 ≤ n → (2 * (bubble n)) = (n * (n - 1)))
end bubble.exact

namespace bubble.exact
theorem bubble.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → bubble.size n' < bubble.size n → f₁ n' = f₂ n') → bubble.body f₁ n = bubble.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.sub .o0 .n1) (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem bubble.ends : bubble.Ends := fun f g (x : Int) d ih =>
  bubble.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem bubble.eq : ∀ (n : Int), (0 ≤ n) → bubble n = (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1)))) :=
  fun n k0' => fix_eq bubble.ends n k0'

def bubble.run := bubble.eq
def Steps.table : Functions := [fun a _ _ _ => bubble a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.sub .p0 .n1) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact bubble.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .eq (.mul .n2 (.call1 8 .p0)) (.mul .p0 (.sub .p0 .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (2 * (bubble n)) = (n * (n - 1)) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.mul .n2 (.call1 8 .o0)) (.mul .o0 (.sub .o0 .n1))) [Steps.lemma_1_1_said.rule]
    (.name1 8 .v0 (.step (.use 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨bubble.ends, Steps.part_1⟩
end bubble.exact
