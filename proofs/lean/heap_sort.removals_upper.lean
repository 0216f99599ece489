import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.removals_upper
/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `heap_removals`. -/
def heap_removals.body (heap_removals : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1))))
def heap_removals.Domain (n : Int) : Prop := (0 ≤ n)
def heap_removals.size (n : Int) : Nat := magnitude n
def heap_removals.step (f : Int → Int) (x : Int) : Int := heap_removals.body (fun n => f n) x
def heap_removals (n : Int) : Int := fix (fun (x : Int) => heap_removals.size x) heap_removals.step n
/-- The recursion of `heap_removals` ends. -/
def heap_removals.Ends : Prop := Falls (fun (x : Int) => heap_removals.Domain x) (fun x => heap_removals.size x) heap_removals.step

/-- The claim `heap_sort.removals_upper`. -/
def Statement : Prop :=
  (heap_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)))
end heap_sort.removals_upper

namespace heap_sort.removals_upper
theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem heap_removals.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_removals.size n' < heap_removals.size n → f₁ n' = f₂ n') → heap_removals.body f₁ n = heap_removals.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => heap_sink a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call1 9 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0' => fix_eq heap_removals.ends n k0'

def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def Steps.table : Functions := [fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_removals.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.sub (.add (.call2 3 .p0 .n2) (.call2 4 .p0 .n2)) .n1))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact heap_sink.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 9 .p0) (.mul (.mul .n2 .p0) (.call2 3 .p0 .n2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, Steps.rule_3, Steps.rule_4, logLine, logOrder, (logWithin 1)] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done)) (.zero 0 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [.n2]) (.step (.lgn 1 .n2 .n2) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 9 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.least 1 (.add .v2 .n3) .n2 (.step (.ih 0 [(.add .v3 .n2)]) (.step (.use 4 [(.add .v3 .n1), .n2]) (.step (.use 5 [(.add .v3 .n2), (.add .v3 .n3), .n2]) (.step (.use 6 [(.add .v3 .n1), (.add .v3 .n2), .n2]) (.step (.sum [.of .n1 [3], .of .n2 [2, 1], .of .n6 [1, 0], .of (.mul .n2 .v2) [1]]) .done)))))))))) (.name1 9 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.least 1 (.add .v2 .n3) .n2 (.step (.ih 0 [(.add .v3 .n2)]) (.step (.use 4 [(.add .v3 .n1), .n2]) (.step (.use 5 [(.add .v3 .n2), (.add .v3 .n3), .n2]) (.step (.sum [.of .n1 [2], .of .n2 [1, 0], .of (.add (.mul .n2 .v2) .n6) [0]]) .done))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, Steps.rule_3_holds, Steps.rule_4_holds, (logLine_holds _), (logOrder_holds _), (logWithin_holds _ 1), trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_removals n) ≤ ((2 * n) * (flog n 2)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call1 9 .o0) (.mul (.mul .n2 .o0) (.call2 3 .o0 .n2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add .v0 .n1) (.least 0 (.add .v1 .n1) .n2 (.step (.use 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_removals.ends, Steps.part_1⟩
end heap_sort.removals_upper
