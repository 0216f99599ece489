import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.never_worse_than_all_pairs
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.never_worse_than_all_pairs`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (all_pairs n))
end merge_sort.never_worse_than_all_pairs

namespace merge_sort.never_worse_than_all_pairs
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

def all_pairs.run := all_pairs.eq
def merge_sort.run := merge_sort.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs a, fun a _ _ _ => merge_sort a]
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
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.add (.call1 9 (.call2 0 .p0 .n2)) (.call1 9 (.sub .p0 (.call2 0 .p0 .n2)))) (.sub .p0 .n1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.sub (.add (.add .n1 .p0) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logHigh, logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.use 1 [.n2]) .done))) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n2)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.cons (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 5 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), (logLow_holds _), trivial⟩
def Steps.rule_5 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 9 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 8 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 9 .n3 .n0 .n0 .n0 .n3⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 8 .n3 .n0 .n0 .n0 .n3⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (all_pairs n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 8 .o0)) [Steps.rule_5, Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.lemma_2_1_said.rule, powerLine, (powerNumber 2), powerSum, Steps.lemma_1_1_said.rule, logLow]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 5 []) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 7 []) .done)) (.least 2 (.add .v0 .n4) .n2 (.name2 7 .n2 .v0 (.step (.use 9 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 10 [.n2]) (.step (.use 11 [.n2, .n2, .v1]) (.step (.use 8 [(.add .v2 .n4)]) (.name1 8 (.add .v2 .n4) (.step (.use 12 [(.add .v3 .n4)]) (.step (.use 13 [(.add .v3 .n4), .n2]) (.step (.sum [.of .n2 [2], .of .v3 [0]]) (.step (.div .n4 (.sub (.sub (.sub (.add (.add (.mul .n8 .v1) .v0) (.mul .n4 .v2)) (.mul .v2 .v3)) (.mul .n3 .v3)) .n5)) .done))))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.lemma_2_data.1, (powerLine_holds _), (powerNumber_holds _ 2), (powerSum_holds _), Steps.lemma_1_data.1, (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨all_pairs.ends, merge_sort.ends, Steps.part_1⟩
end merge_sort.never_worse_than_all_pairs
