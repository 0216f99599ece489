import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.bubble_above
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.bubble_above`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (bubble n))
end limits.bubble_above

namespace limits.bubble_above
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

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
def bubble.run := bubble.eq
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
def Steps.table : Functions := [fun a _ _ _ => bubble a, fun a _ _ _ => sort_limit a, fun a _ _ _ => sum_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.sub .p0 .n1) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact bubble.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 8 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n0 .n0 (.add (.call1 10 (.sub .p0 .n1)) (.call2 3 (.add .n1 (.sub .p0 .n1)) .n2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact sum_1.run (atom x 0) h.1
def Steps.rule_4 : Rule := ⟨0, [], .same 10 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 10 .p0 .n0 .n0 .n0 (.sub (.add (.add .n2 (.call2 3 .p0 .n2)) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 .n1 .n2) (.step (.use 0 [.n1]) (.step (.use 2 [.n2]) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) .done))))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v1]) (.step (.use 6 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 7 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
def Steps.rule_6 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.call1 10 (.call2 5 .n0 (.sub (.add .p0 .n1) .n1)))⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_8] at *
  exact sort_limit.run (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (bubble n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 8 .o0)) [Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.lemma_2_1_said.rule, powerLine, Steps.lemma_1_1_said.rule, logLine, powerCurve]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.name1 8 (.add .v0 .n1) (.step (.big .n0 (.add .v1 .n1)) (.least 0 (.add .v1 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 4 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [(.add .v3 .n1)]) (.step (.use 2 [(.add .v3 .n1)]) (.step (.use 5 [(.add .v3 .n1)]) (.step (.use 6 [(.add .v3 .n1), .n2]) (.step (.use 7 [.n2, .v1]) (.step (.sum [.of .n1 [3], .of .n1 [1, 1], .of .n1 [1], .of .n1 [0]]) (.step (.div .n2 (.sub (.add (.mul .n2 .v0) .v2) (.mul .v1 .v3))) .done))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.lemma_2_data.1, (powerLine_holds _), Steps.lemma_1_data.1, (logLine_holds _), (powerCurve_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨bubble.ends, Steps.part_1⟩
end limits.bubble_above
