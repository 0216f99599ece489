import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace knockout.sorting_by_knockouts
/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `knockout_sort`. -/
def knockout_sort.body (knockout_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1))))
def knockout_sort.Domain (n : Int) : Prop := (0 ≤ n)
def knockout_sort.size (n : Int) : Nat := magnitude n
def knockout_sort.step (f : Int → Int) (x : Int) : Int := knockout_sort.body (fun n => f n) x
def knockout_sort (n : Int) : Int := fix (fun (x : Int) => knockout_sort.size x) knockout_sort.step n
/-- The recursion of `knockout_sort` ends. -/
def knockout_sort.Ends : Prop := Falls (fun (x : Int) => knockout_sort.Domain x) (fun x => knockout_sort.size x) knockout_sort.step

/-- The claim `knockout.sorting_by_knockouts`. -/
def Statement : Prop :=
  (knockout.Ends) ∧ (knockout_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (2 * (knockout_sort n)) = (n * (n - 1)))
end knockout.sorting_by_knockouts

namespace knockout.sorting_by_knockouts
theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 0 .o0 .n2) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

theorem knockout_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_sort.size n' < knockout_sort.size n → f₁ n' = f₂ n') → knockout_sort.body f₁ n = knockout_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => knockout a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 9 .o0) (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout_sort.ends : knockout_sort.Ends := fun f g (x : Int) d ih =>
  knockout_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout_sort.eq : ∀ (n : Int), (0 ≤ n) → knockout_sort n = (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1)))) :=
  fun n k0' => fix_eq knockout_sort.ends n k0'

def knockout.run := knockout.eq
def knockout_sort.run := knockout_sort.eq
def Steps.table : Functions := [fun a _ _ _ => knockout a, fun a _ _ _ => knockout_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 0 .p0 .n2) (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact knockout.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) .done))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 8 .p0) (.call1 9 (.sub .p0 .n1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact knockout_sort.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .eq (.mul .n2 (.call1 9 .p0)) (.mul .p0 (.sub .p0 .n1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.use 1 [(.add .v0 .n2)]) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (2 * (knockout_sort n)) = (n * (n - 1)) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.mul .n2 (.call1 9 .o0)) (.mul .o0 (.sub .o0 .n1))) [Steps.lemma_2_1_said.rule]
    (.name1 9 .v0 (.step (.use 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨knockout.ends, knockout_sort.ends, Steps.part_1⟩
end knockout.sorting_by_knockouts
