import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.as_many_calls_as_all_pairs
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The relation `all_pairs_rounds`. -/
def all_pairs_rounds.body (all_pairs_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1))
def all_pairs_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs_rounds.size (n : Int) : Nat := magnitude n
def all_pairs_rounds.step (f : Int → Int) (x : Int) : Int := all_pairs_rounds.body (fun n => f n) x
def all_pairs_rounds (n : Int) : Int := fix (fun (x : Int) => all_pairs_rounds.size x) all_pairs_rounds.step n
/-- The recursion of `all_pairs_rounds` ends. -/
def all_pairs_rounds.Ends : Prop := Falls (fun (x : Int) => all_pairs_rounds.Domain x) (fun x => all_pairs_rounds.size x) all_pairs_rounds.step

/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `bubble_rounds`. -/
def bubble_rounds.body (bubble_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((bubble_rounds (n - 1)) + (n - 1)))
def bubble_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def bubble_rounds.size (n : Int) : Nat := magnitude n
def bubble_rounds.step (f : Int → Int) (x : Int) : Int := bubble_rounds.body (fun n => f n) x
def bubble_rounds (n : Int) : Int := fix (fun (x : Int) => bubble_rounds.size x) bubble_rounds.step n
/-- The recursion of `bubble_rounds` ends. -/
def bubble_rounds.Ends : Prop := Falls (fun (x : Int) => bubble_rounds.Domain x) (fun x => bubble_rounds.size x) bubble_rounds.step

/-- The claim `bubble.as_many_calls_as_all_pairs`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (all_pairs_rounds.Ends) ∧ (bubble.Ends) ∧ (bubble_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (bubble n) = (all_pairs n)) ∧ (∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ (bubble_rounds n))
end bubble.as_many_calls_as_all_pairs

namespace bubble.as_many_calls_as_all_pairs
theorem all_pairs.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs.size n' < all_pairs.size n → f₁ n' = f₂ n') → all_pairs.body f₁ n = all_pairs.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs.ends : all_pairs.Ends := fun f g (x : Int) d ih =>
  all_pairs.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs.eq : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq all_pairs.ends n k0'

theorem all_pairs_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs_rounds.size n' < all_pairs_rounds.size n → f₁ n' = f₂ n') → all_pairs_rounds.body f₁ n = all_pairs_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.call2 5 (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs_rounds.ends : all_pairs_rounds.Ends := fun f g (x : Int) d ih =>
  all_pairs_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs_rounds.eq : ∀ (n : Int), (0 ≤ n) → all_pairs_rounds n = (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1)) :=
  fun n k0' => fix_eq all_pairs_rounds.ends n k0'

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

theorem bubble_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → bubble_rounds.size n' < bubble_rounds.size n → f₁ n' = f₂ n') → bubble_rounds.body f₁ n = bubble_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem bubble_rounds.ends : bubble_rounds.Ends := fun f g (x : Int) d ih =>
  bubble_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem bubble_rounds.eq : ∀ (n : Int), (0 ≤ n) → bubble_rounds n = (if (n ≤ 1) then 0 else ((bubble_rounds (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq bubble_rounds.ends n k0'

def all_pairs.run := all_pairs.eq
def all_pairs_rounds.run := all_pairs_rounds.eq
def bubble.run := bubble.eq
def bubble_rounds.run := bubble_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs a, fun a _ _ _ => all_pairs_rounds a, fun a _ _ _ => bubble a, fun a _ _ _ => bubble_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.sub .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact all_pairs.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 8 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.sub .p0 .n1) (.call1 10 (.sub .p0 .n1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact bubble.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 10 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 11 (.sub .p0 .n1)) (.sub .p0 .n1)))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact bubble_rounds.run (atom x 0) h.1
def Steps.lemma_3_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 11 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 11 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.call2 5 (.call1 9 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact all_pairs_rounds.run (atom x 0) h.1
def Steps.rule_8 : Rule := ⟨0, [], .same 11 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 11 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.lemma_4_1_said : Lemma := ⟨1, [], .p0, .le (.call1 9 .p0) (.call1 11 .p0)⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.lemma_3_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 0 [.n1]) (.step (.use 2 []) .done)) (.name1 9 (.add .v0 .n1) (.sign (.sub .v0 .n1) (.step (.big .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.name1 11 (.add .v1 .n2) (.name1 11 (.add .v2 .n1) (.step (.ih 0 [(.add .v3 .n1)]) (.step (.use 3 [(.add .v3 .n2)]) (.step (.use 3 [(.add .v3 .n1)]) (.step (.sum [.of .n1 [0], .of .n1 [3], .of .n2 [4]]) (.step (.div .n2 (.sub .v1 .v2)) .done))))))))) (.step (.big .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.name1 11 (.add .v1 .n2) (.name1 11 (.add .v2 .n1) (.step (.ih 0 [(.add .v3 .n1)]) (.step (.sum [.of .n1 [1]]) (.step (.use 3 [(.add .v3 .n2)]) (.step (.use 3 [(.add .v3 .n1)]) (.step (.sum [.of .n1 [3]]) (.step (.div .n2 (.sub .v1 .n1)) .done))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.lemma_3_data.1, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (bubble n) = (all_pairs n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 10 .o0) (.call1 8 .o0)) [Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.name1 10 .v0 (.name1 8 .v1 (.step (.use 0 [.v2]) (.step (.use 1 [.v2]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) (.step (.sum [.of .n1 [4], .of .n1 [3]]) (.step (.div .n2 (.sub .v1 .v0)) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ (bubble_rounds n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 11 .o0)) [Steps.lemma_4_1_said.rule]
    (.name1 11 .v0 (.name1 9 .v1 (.step (.use 0 [.v2]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_4_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨all_pairs.ends, all_pairs_rounds.ends, bubble.ends, bubble_rounds.ends, Steps.part_1, Steps.part_2⟩
end bubble.as_many_calls_as_all_pairs
