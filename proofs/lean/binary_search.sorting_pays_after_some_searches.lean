import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.sorting_pays_after_some_searches
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

/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The claim `binary_search.sorting_pays_after_some_searches`. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ (merge_sort.Ends) ∧ (binary_search_sorting.Ends) ∧ (scan.Ends) ∧ (∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (((4 : Int) ≤ n) ∧ ((2 * (clog n 2)) ≤ q')) → (binary_search_sorting n q') ≤ (q' * (scan n)))
end binary_search.sorting_pays_after_some_searches

namespace binary_search.sorting_pays_after_some_searches
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

theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

def binary_search.run := binary_search.eq
def merge_sort.run := merge_sort.eq
def binary_search_sorting.run := binary_search_sorting.eq
def scan.run := scan.eq
def Steps.table : Functions := [fun a _ _ _ => binary_search a, fun a _ _ _ => merge_sort a, fun a b _ _ => binary_search_sorting a b, fun a _ _ _ => scan a]
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
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) := by
  intro n h0' k0'
  have g' := Steps.lemma_2_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_6 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 (.call1 9 .p0) (.add (.call2 10 .p0 (.sub .p1 .n1)) (.call1 8 .p0)))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact binary_search_sorting.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.rule_7 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨2, [.le .n1 .p0, .le .n1 .p1], .p1, .same 10 .p0 .p1 .n0 .n0 (.sub (.add (.add (.add .n1 .p0) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .p1 (.call2 4 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_6, Steps.rule_7, Steps.rule_2, (powerNumber 0), Steps.lemma_2_1_said.rule, powerLine, Steps.lemma_1_1_said.rule, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 1 (.zero 0 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [.n1, .n1]) (.step (.lgn 0 .n1 .n2) (.step (.clo .n2) (.step (.use 3 [.n2]) .done)))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 5 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 4 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), .n0]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 6 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), .n1]) .done)))))))) (.name2 7 .n2 .v0 (.step (.use 5 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 7 [.n2]) (.step (.use 8 [.n2, .n1, .v1]) (.step (.use 4 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), .n0]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 6 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), .n1]) .done))))))))))))) (.zero 0 (.step (.lgn 0 .n1 .n2) (.step (.clo .n2) (.step (.use 3 [.n2]) (.step (.ih 0 [.n1, (.add .v1 .n1)]) (.step (.use 2 []) (.step (.use 0 [.n1, (.add .v1 .n2)]) .done)))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.clg (.add .v1 .n2) .n2) (.name2 7 .n2 .v0 (.step (.use 5 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n2), (.add .v3 .n1)]) (.step (.use 6 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), (.add .v3 .n2)]) .done))))))) (.step (.clg (.add .v1 .n2) .n2) (.name2 7 .n2 .v0 (.step (.use 5 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 7 [.n2]) (.step (.use 8 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2), (.add .v3 .n1)]) (.step (.use 6 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n2), (.add .v3 .n2)]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_2_holds, (powerNumber_holds _ 0), Steps.lemma_2_data.1, (powerLine_holds _), Steps.lemma_1_data.1, (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_3_1 : ∀ n q' : Int, (0 ≤ n) → (0 ≤ q') → ((1 : Int) ≤ n) → ((1 : Int) ≤ q') → (binary_search_sorting n q') = ((((1 + n) + (n * (flog n 2))) + (q' * (clog n 2))) - (2 * (ipow 2 (flog n 2)))) := by
  intro n q' h0' h1' k0' k1'
  have g' := Steps.lemma_3_data.1 [n, q'] rfl ⟨h0', h1', k0', k1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.rule_9 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call1 11 (.sub .p0 .n1))))⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_9] at *
  exact scan.run (atom x 0) h.1
def Steps.lemma_4_1_said : Lemma := ⟨1, [], .p0, .same 11 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_9] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_9_holds, trivial⟩
theorem Steps.lemma_4_1 : ∀ n : Int, (0 ≤ n) → (scan n) = n := by
  intro n h0'
  have g' := Steps.lemma_4_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_4_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ n q' : Int, 0 ≤ n → 0 ≤ q' → (((4 : Int) ≤ n) ∧ ((2 * (clog n 2)) ≤ q')) → (binary_search_sorting n q') ≤ (q' * (scan n)) := by
  intro n_0 q_1 h_n_0 h_q_1 a0
  rcases first4 h_n_0 with rfl | rfl | rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [q_1] [] ⟨h_q_1, trivial⟩)) h.1)
  · rcases first1 h_q_1 with rfl | ⟨q_3, h_q_3, rfl⟩
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 3)) (n := (n_2 + 4)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked3 (fun o25 o26 o27 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := 0) o1 o2).trans ((binary_search_sorting.run (n_2 + 4) 0 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) ((call1 merge_sort (x := (n_2 + 4)) o7).trans ((Steps.lemma_2_1 (n_2 + 4) o8 (le_from rfl rfl o9)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o10 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o11 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_))))))))) (zero_mul_from o14) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 5 from o15) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o16 rfl o17 (flog_from (m := (n_2 + 3)) (c := 2) o18 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 1) + 1 - (l1_ + 1) from by have h := flog_within 1 (rfl : Int.ofNat 1 = 1) (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o19 o20 o21 o22; rw [e_l1_, (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (2 * n_2) from o23) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o24 rfl o25 (flog_from (m := (n_2 + 3)) (c := 2) o26 rfl e_l1_))) rfl a0.2))) o27))))) ?_
        exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked5 (fun o25 o26 o27 o28 o29 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := 0) o1 o2).trans ((binary_search_sorting.run (n_2 + 4) 0 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) ((call1 merge_sort (x := (n_2 + 4)) o7).trans ((Steps.lemma_2_1 (n_2 + 4) o8 (le_from rfl rfl o9)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o10 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o11))))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o12 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o13))).trans o14) (ipow_sum (by decide) o15 (ipow_number 2 rfl) e_p1_))))))))) (zero_mul_from o16) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 5 from o17) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o18 rfl o19 (flog_from (m := (n_2 + 3)) (c := 2) o20 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o21 o22 o23; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o24)), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (3 * n_2) from o25) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o26 rfl o27 (flog_from (m := (n_2 + 3)) (c := 2) o28 rfl e_l1_))) rfl a0.2))) o29))))) ?_
        exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 3)) (n := (n_2 + 4)) (b := 2) o1 o2 o3 o4) (shown [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, q_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, q_3, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked7 (fun o37 o38 o39 o40 o41 o42 o43 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := (q_3 + 1)) o1 o2).trans ((Steps.lemma_3_1 (n_2 + 4) (q_3 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o7 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_)))) (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o8 rfl o9 (flog_from (m := (n_2 + 3)) (c := 2) o10 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o11 rfl (show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_)).trans o12) (ipow_sum (by decide) o13 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((call1 scan (x := (n_2 + 4)) o14).trans ((Steps.lemma_4_1 (n_2 + 4) o15).trans rfl))) (of_multiple (c := 5) (by decide) (of_rest (add_nonneg (add_nonneg (add_nonneg (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o16 rfl o17 (flog_from (m := (n_2 + 3)) (c := 2) o18 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (n_2 + 3) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 3)) o19 o20; rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o21 (ipow_sum (by decide) o22 (ipow_number 1 rfl) e_p1_)).trans o23)] at h; exact h)) (mul_nonneg (show (0 : Int) ≤ 4 from o24) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o25 rfl o26 (flog_from (m := (n_2 + 3)) (c := 2) o27 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (n_2 + 4) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) o28 o29; rw [(show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o30 (ipow_sum (by decide) o31 (ipow_number 1 rfl) e_p1_)).trans o32)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (5 * p1_ + 5 * l1_) from o33) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o34 rfl o35 (flog_from (m := (n_2 + 3)) (c := 2) o36 rfl e_l1_))) rfl a0.2))) (mul_nonneg (show (0 : Int) ≤ (5 * l1_ + 6) from o37) (show (0 : Int) ≤ (n_2 + 4) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) o38 o39; rw [(show flog (n_2 + 4) 2 = (l1_ + 1) from c0_4_0.trans e_l1_), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o40 (ipow_sum (by decide) o41 (ipow_number 1 rfl) e_p1_)).trans o42)] at h; exact h))) o43)))))) ?_
        exact shown [n_2, q_3, l1_, p1_] [] ⟨h_n_2, h_q_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, q_3] [] ⟨h_n_2, h_q_3, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, q_3, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, q_3, l1_] [] ⟨h_n_2, h_q_3, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, q_3, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => also12 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 o46 o47 o48 => asked5 (fun o49 o50 o51 o52 o53 => le_from ((call2 binary_search_sorting (x := (n_2 + 4)) (y := (q_3 + 1)) o1 o2).trans ((Steps.lemma_3_1 (n_2 + 4) (q_3 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 4)) (c := 2) o7 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o8))))) (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o9 rfl o10 (flog_from (m := (n_2 + 3)) (c := 2) o11 rfl e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (n_2 + 4)) (c := 2) o12 rfl (show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o13))).trans o14) (ipow_sum (by decide) o15 (ipow_number 2 rfl) e_p1_)))))) (mul_from rfl ((call1 scan (x := (n_2 + 4)) o16).trans ((Steps.lemma_4_1 (n_2 + 4) o17).trans rfl))) (of_multiple (c := 4) (by decide) (of_rest (add_nonneg (add_nonneg (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 8 from o18) (mul_nonneg (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o19 rfl o20 (flog_from (m := (n_2 + 3)) (c := 2) o21 rfl e_l1_))) rfl a0.2) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o22 o23 o24; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o25)), e_l1_] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (8 * p1_ + 8 * l1_) from o26) (fact_from (mul_from rfl (clog_from (m := (n_2 + 4)) (c := 2) o27 rfl o28 (flog_from (m := (n_2 + 3)) (c := 2) o29 rfl e_l1_))) rfl a0.2))) (mul_nonneg (show (0 : Int) ≤ 8 from o30) (mul_nonneg (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 3) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 3)) o31 o32; rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o33 (ipow_sum (by decide) o34 (ipow_number 1 rfl) e_p1_)).trans o35)] at h; exact h) (show (0 : Int) ≤ (l1_ + 2) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 3)) (n := (n_2 + 4)) o36 o37 o38; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o39)), e_l1_] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (4 * l1_) from o40) (show (0 : Int) ≤ 2 * (2 * p1_ + 2 * l1_ + 2) - (n_2 + 3) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 3)) o41 o42; rw [e_l1_, (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o43 (ipow_sum (by decide) o44 (ipow_number 1 rfl) e_p1_)).trans o45)] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ (3 * q_3) from o46) (show (0 : Int) ≤ (n_2 + 4) - (4 * p1_ + 4 * l1_ + 4) from by have h := pow_flog (b := 2) (n := (n_2 + 4)) o47 o48; rw [(show flog (n_2 + 4) 2 = (l1_ + 2) from c0_4_0.trans ((add_from e_l1_ rfl).trans o49)), (show ipow 2 (l1_ + 2) = (4 * p1_ + 4 * l1_ + 4) from (ipow_from (b := 2) (y := ((2 + l1_))) rfl o50 (ipow_sum (by decide) o51 (ipow_number 2 rfl) e_p1_)).trans o52)] at h; exact h))) o53))))))) ?_
        exact shown [n_2, q_3, l1_, p1_] [] ⟨h_n_2, h_q_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, scan.ends, Steps.part_1⟩
end binary_search.sorting_pays_after_some_searches
