import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.exact
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.exact`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1))
end merge_sort.exact

namespace merge_sort.exact
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.add (.call1 8 (.call2 0 (.own 0) (.num 2))) (.call1 8 (.sub (.own 0) (.call2 0 (.own 0) (.num 2))))) (.sub (.own 0) (.num 1))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

def merge_sort.run := merge_sort.eq
def Steps.table : Functions := [fun a _ _ _ => merge_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.add (.call1 8 (.call2 0 (.par 0) (.num 2))) (.call1 8 (.sub (.par 0) (.call2 0 (.par 0) (.num 2))))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 8 (.num 2) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.add (.sub (.mul (.par 0) (.call2 4 (.par 0) (.num 2))) (.call2 7 (.num 2) (.call2 4 (.par 0) (.num 2)))) (.num 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), Steps.rule_2, Steps.rule_3, (powerNumber 2), powerLine, (powerNumber 1), powerSum, (powerNumber 3), logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) (.step (.use 1 [(.num 2)]) .done))) (.mod 2 0 (.cons (.zero 0 (.step (.quo (.num 2) (.num 2) (.num 1)) (.step (.use 2 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) (.step (.use 6 [(.num 2)]) .done)))))) (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 4)) (.num 2) (.add (.pos 0) (.num 2))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.name2 7 (.num 2) (.pos 0) (.step (.use 5 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 6 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 1), (.pos 2)]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 4))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 3)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 3)) (.num 4)) (.num 2)) (.step (.use 4 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 2), (.pos 2)]) .done))))))))))))))) (.cons (.zero 0 (.step (.quo (.num 3) (.num 2) (.num 1)) (.step (.use 2 []) (.step (.use 3 []) (.step (.use 0 [(.num 3)]) (.step (.lgn 1 (.num 2) (.num 2)) (.step (.clg (.num 3) (.num 2)) (.step (.use 4 [(.num 2)]) .done))))))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.step (.quo (.add (.mul (.num 2) (.pos 1)) (.num 5)) (.num 2) (.add (.pos 1) (.num 2))) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.name2 7 (.num 2) (.pos 0) (.step (.use 5 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 6 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 1), (.pos 2)]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.clg (.add (.pos 3) (.num 3)) (.num 2)) (.step (.ih 0 [(.add (.pos 3) (.num 3))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 5))]) (.step (.lev 1 (.add (.pos 3) (.num 2)) (.add (.mul (.num 2) (.pos 3)) (.num 4)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 3)) (.num 5)) (.num 2)) (.step (.use 4 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 2), (.pos 2)]) .done))))))))))))))) (.step (.quo (.add (.mul (.num 2) (.pos 1)) (.num 5)) (.num 2) (.add (.pos 1) (.num 2))) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.name2 7 (.num 2) (.pos 0) (.step (.use 5 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 6 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 1), (.pos 2)]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.clg (.add (.pos 3) (.num 3)) (.num 2)) (.step (.use 4 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 2), (.pos 2)]) (.step (.ih 0 [(.add (.pos 3) (.num 3))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 5))]) (.step (.lev 1 (.add (.pos 3) (.num 2)) (.add (.mul (.num 2) (.pos 3)) (.num 4)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 3)) (.num 5)) (.num 2)) (.step (.use 8 [(.num 2)]) (.step (.use 7 [(.num 2), (.num 3), (.pos 2)]) (.step (.use 9 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 3) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 2)))) (.step (.use 10 [(.add (.pos 3) (.num 1)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 0)) (.mul (.num 2) (.pos 2))) (.pos 3))) .done)))))))))))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), Steps.rule_2_holds, Steps.rule_3_holds, (powerNumber_holds _ 2), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (powerNumber_holds _ 3), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.eq (.call1 8 (.own 0)) (.add (.sub (.mul (.own 0) (.call2 4 (.own 0) (.num 2))) (.call2 7 (.num 2) (.call2 4 (.own 0) (.num 2)))) (.num 1))) [Steps.rule_2, (powerNumber 0), Steps.lemma_1_1_said.rule, powerLine, (powerNumber 1), powerSum]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.clo (.num 2)) (.step (.use 1 [(.num 2)]) .done))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.clg (.add (.pos 1) (.num 2)) (.num 2)) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 4 [(.num 2)]) (.step (.use 5 [(.num 2), (.num 1), (.pos 2)]) (.step (.use 2 [(.add (.pos 3) (.num 2))]) .done))))))))))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, (powerNumber_holds _ 0), Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end merge_sort.exact
