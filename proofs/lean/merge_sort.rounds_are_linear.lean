import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.rounds_are_linear
/-- The relation `merge_sort_rounds`. -/
def merge_sort_rounds.body (merge_sort_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1)))
def merge_sort_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort_rounds.size (n : Int) : Nat := magnitude n
def merge_sort_rounds.step (f : Int → Int) (x : Int) : Int := merge_sort_rounds.body (fun n => f n) x
def merge_sort_rounds (n : Int) : Int := fix (fun (x : Int) => merge_sort_rounds.size x) merge_sort_rounds.step n
/-- The recursion of `merge_sort_rounds` ends. -/
def merge_sort_rounds.Ends : Prop := Falls (fun (x : Int) => merge_sort_rounds.Domain x) (fun x => merge_sort_rounds.size x) merge_sort_rounds.step

/-- The claim `merge_sort.rounds_are_linear`. -/
def Statement : Prop :=
  (merge_sort_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2))
end merge_sort.rounds_are_linear

namespace merge_sort.rounds_are_linear
theorem merge_sort_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort_rounds.size n' < merge_sort_rounds.size n → f₁ n' = f₂ n') → merge_sort_rounds.body f₁ n = merge_sort_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 5 (.call1 8 (.call2 0 .o0 .n2)) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort_rounds.ends : merge_sort_rounds.Ends := fun f g (x : Int) d ih =>
  merge_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → merge_sort_rounds n = (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort_rounds.ends n k0'

def merge_sort_rounds.run := merge_sort_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => merge_sort_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 5 (.call1 8 (.call2 0 .p0 .n2)) (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))) (.sub .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact merge_sort_rounds.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.sub .p0 .n1) (.call1 8 .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.step (.big .v0 .v0) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.name1 8 (.add .v1 .n2) (.sign (.sub .v1 .v0) (.step (.big .v1 .v0) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) .done)))) (.step (.big .v1 .v0) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) .done)))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 8 .p0) (.sub (.mul .n2 .p0) .n2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.step (.big .v0 .v0) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.name1 8 (.add .v1 .n2) (.sign (.sub .v1 .v0) (.step (.big .v1 .v0) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) .done)))) (.step (.big .v1 .v0) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) .done)))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.sub .o0 .n1) (.call1 8 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call1 8 .o0) (.sub (.mul .n2 .o0) .n2)) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨merge_sort_rounds.ends, Steps.part_1, Steps.part_2⟩
end merge_sort.rounds_are_linear
