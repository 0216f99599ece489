import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.sorting_exact
/-- The relation `binary_search`. -/
def binary_search.body (binary_search : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2)))))
def binary_search.Domain (n : Int) : Prop := (0 ≤ n)
def binary_search.size (n : Int) : Nat := magnitude n
def binary_search.step (f : Int → Int) (x : Int) : Int := binary_search.body (fun n => f n) x
def binary_search (n : Int) : Int := fix (fun (x : Int) => binary_search.size x) binary_search.step n
/-- The recursion of `binary_search` ends. -/
def binary_search.Ends : Prop := Falls (fun (x : Int) => binary_search.Domain x) (fun x => binary_search.size x) binary_search.step

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `binary_search_sorting`. -/
def binary_search_sorting.body (binary_search_sorting : Int → Int → Int) (n q' : Int) : Int := (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n)))
def binary_search_sorting.Domain (n q' : Int) : Prop := (0 ≤ n) ∧ (0 ≤ q')
def binary_search_sorting.size (n q' : Int) : Nat := magnitude q'
def binary_search_sorting.step (f : Int × Int → Int) (x : Int × Int) : Int := binary_search_sorting.body (fun n q' => f (n, q')) x.1 x.2
def binary_search_sorting (n q' : Int) : Int := fix (fun (x : Int × Int) => binary_search_sorting.size x.1 x.2) binary_search_sorting.step (n, q')
/-- The recursion of `binary_search_sorting` ends. -/
def binary_search_sorting.Ends : Prop := Falls (fun (x : Int × Int) => binary_search_sorting.Domain x.1 x.2) (fun x => binary_search_sorting.size x.1 x.2) binary_search_sorting.step

/-- The claim `binary_search.sorting_exact`. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ (merge_sort.Ends) ∧ (binary_search_sorting.Ends) ∧ (∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))))
end binary_search.sorting_exact

namespace binary_search.sorting_exact
theorem binary_search.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_search.size n' < binary_search.size n → f₁ n' = f₂ n') → binary_search.body f₁ n = binary_search.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_search.ends : binary_search.Ends := fun f g (x : Int) d ih =>
  binary_search.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_search.eq : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq binary_search.ends n k0'

theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.add (.call1 8 (.call2 0 .o0 .n2)) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

theorem binary_search_sorting.congr (f₁ f₂ : Int → Int → Int) : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → (∀ n' q'' : Int, (0 ≤ n') → (0 ≤ q'') → binary_search_sorting.size n' q'' < binary_search_sorting.size n q' → f₁ n' q'' = f₂ n' q'') → binary_search_sorting.body f₁ n q' = binary_search_sorting.body f₂ n q' := by
  intro n_0 q_1 h_n_0 h_q_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => binary_search a, fun a _ _ _ => merge_sort a]
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 (.call1 10 .o0) (.add (.call2 8 .o0 (.sub .o1 .n1)) (.call1 9 .o0)))
    (.zero 1 .done .done)
    2 (by decide +kernel) [n_0, q_1] rfl ⟨h_n_0, h_q_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_search_sorting.ends : binary_search_sorting.Ends := fun f g (x : Int × Int) d ih =>
  binary_search_sorting.congr (fun n q' => f (n, q')) (fun n q' => g (n, q')) x.1 x.2 d.1 d.2 (fun n' q'' k0' k1' lt => ih (n', q'') ⟨k0', k1'⟩ lt)
theorem binary_search_sorting.eq : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → binary_search_sorting n q' = (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n))) :=
  fun n q' k0' k1' => fix_eq binary_search_sorting.ends (n, q') ⟨k0', k1'⟩

def binary_search.run := binary_search.eq
def merge_sort.run := merge_sort.eq
def binary_search_sorting.run := binary_search_sorting.eq
def Steps.table : Functions := [fun a _ _ _ => binary_search a, fun a _ _ _ => merge_sort a, fun a b _ _ => binary_search_sorting a b]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact binary_search.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.call2 4 .p0 .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.quo (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.add (.call1 9 (.call2 0 .p0 .n2)) (.call1 9 (.sub .p0 (.call2 0 .p0 .n2)))) (.sub .p0 .n1)))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.sub (.add (.add .n1 .p0) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logHigh, logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.use 1 [.n2]) .done))) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n2)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.cons (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 5 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), (logLow_holds _), trivial⟩
def Steps.rule_6 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 (.call1 9 .p0) (.add (.call2 10 .p0 (.sub .p1 .n1)) (.call1 8 .p0)))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact binary_search_sorting.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.rule_7 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨2, [], .p1, .same 10 .p0 .p1 .n0 .n0 (.add (.call1 9 .p0) (.mul .p1 (.call1 8 .p0)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_6, Steps.rule_7, Steps.lemma_2_1_said.rule, powerLine, Steps.rule_8, Steps.rule_9, Steps.rule_2, Steps.lemma_1_1_said.rule, (powerNumber 1), powerSum] [
    (.zero 1 (.zero 0 (.step (.use 1 []) (.step (.use 0 [.n0, .n0]) (.name1 8 .n0 .done))) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n1), .n0]) (.name1 8 (.add .v2 .n1) .done)))))))) (.zero 0 (.step (.use 1 []) (.step (.use 4 []) (.step (.ih 0 [.n0, .v1]) (.step (.use 0 [.n0, (.add .v1 .n1)]) .done)))) (.zero 0 (.step (.use 5 []) (.step (.use 6 []) (.step (.ih 0 [.n1, .v1]) (.step (.use 0 [.n1, (.add .v1 .n1)]) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [(.add .v2 .n2)]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 7 [(.add .v2 .n2)]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.use 0 [(.add .v2 .n2), (.add .v3 .n1)]) .done)))))))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 8 [.n2]) (.step (.use 9 [.n2, .n1, .v1]) (.step (.use 2 [(.add .v2 .n2)]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 7 [(.add .v2 .n2)]) (.step (.ih 0 [(.add .v2 .n2), .v3]) (.step (.use 0 [(.add .v2 .n2), (.add .v3 .n1)]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, Steps.lemma_2_data.1, (powerLine_holds _), Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_2_holds, Steps.lemma_1_data.1, (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (binary_search_sorting n q') = ((merge_sort n) + (q' * (binary_search n))) := by
  intro n_0 q_1 h_n_0 h_q_1
  have g' := shown_by Steps.table [] (.eq (.call2 10 .o0 .o1) (.add (.call1 9 .o0) (.mul .o1 (.call1 8 .o0)))) [Steps.lemma_3_1_said.rule, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_2, Steps.lemma_2_1_said.rule, powerLine, Steps.lemma_1_1_said.rule, (powerNumber 1), powerSum]
    (.zero 0 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [.n0, .v1]) .done))) (.zero 0 (.step (.use 3 []) (.step (.use 4 []) (.step (.use 0 [.n1, .v1]) .done))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 6 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 5 [(.add .v2 .n2)]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 7 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), .v3]) .done))))))) (.name2 7 .n2 .v0 (.step (.use 6 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 8 [.n2]) (.step (.use 9 [.n2, .n1, .v1]) (.step (.use 5 [(.add .v2 .n2)]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 7 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), .v3]) .done)))))))))))))
    2 (by decide +kernel) ⟨Steps.lemma_3_data.1, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_2_holds, Steps.lemma_2_data.1, (powerLine_holds _), Steps.lemma_1_data.1, (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩ [n_0, q_1] rfl ⟨h_n_0, h_q_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, Steps.part_1⟩
end binary_search.sorting_exact
