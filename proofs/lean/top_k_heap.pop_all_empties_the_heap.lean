import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.pop_all_empties_the_heap
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

/-- The relation `top_k_removals`. -/
def top_k_removals.body (top_k_removals : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1))))
def top_k_removals.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def top_k_removals.size (n k : Int) : Nat := magnitude n
def top_k_removals.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_removals.body (fun n k => f (n, k)) x.1 x.2
def top_k_removals (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_removals.size x.1 x.2) top_k_removals.step (n, k)
/-- The recursion of `top_k_removals` ends. -/
def top_k_removals.Ends : Prop := Falls (fun (x : Int × Int) => top_k_removals.Domain x.1 x.2) (fun x => top_k_removals.size x.1 x.2) top_k_removals.step

/-- The claim `top_k_heap.pop_all_empties_the_heap`. -/
def Statement : Prop :=
  (heap_removals.Ends) ∧ (top_k_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n))
end top_k_heap.pop_all_empties_the_heap

namespace top_k_heap.pop_all_empties_the_heap
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

theorem top_k_removals.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → top_k_removals.size n' k' < top_k_removals.size n k → f₁ n' k' = f₂ n' k') → top_k_removals.body f₁ n k = top_k_removals.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => heap_sink a]
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.ifEq .o1 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) (.sub .o1 .n1)) (.call1 9 (.sub .o0 .n1)))))
    (.zero 0 .done (.zero 0 .done (.zero 1 .done .done)))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [top_k_removals.body, if_and, if_or, if_not] <;> exact g'
theorem top_k_removals.ends : top_k_removals.Ends := fun f g (x : Int × Int) d ih =>
  top_k_removals.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem top_k_removals.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0' k1' => fix_eq top_k_removals.ends (n, k) ⟨k0', k1'⟩

def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def top_k_removals.run := top_k_removals.eq
def Steps.table : Functions := [fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a, fun a b _ _ => top_k_removals a b]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_removals.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 10 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 10 .n1 .n1 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.rule_4 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 10 .n2 .n2 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.sub (.add (.call2 3 .p0 .n2) (.call2 4 .p0 .n2)) .n1))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact heap_sink.run (atom x 0) h.1
def Steps.rule_8 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n0 (.ifEq .p1 .n0 .n0 (.add (.call2 10 (.sub .p0 .n1) (.sub .p1 .n1)) (.call1 8 (.sub .p0 .n1)))))⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_8] at *
  exact (top_k_removals.run (atom x 0) (atom x 1) h.1 h.2.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 (.call2 10 .p0 .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, Steps.rule_3, Steps.rule_4, Steps.rule_5, Steps.rule_6, Steps.rule_7, Steps.rule_8] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 []) .done)) (.zero 0 (.step (.use 0 [.n1]) (.step (.use 2 []) .done)) (.zero 0 (.step (.use 3 []) (.step (.use 4 []) (.step (.use 0 [.n2]) (.step (.use 5 []) .done)))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name2 10 (.add .v1 .n2) (.add .v1 .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 6 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.use 7 [(.add .v2 .n3), (.add .v2 .n3)]) .done)))))) (.name2 10 (.add .v1 .n2) (.add .v1 .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 6 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.use 7 [(.add .v2 .n3), (.add .v2 .n3)]) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, Steps.rule_3_holds, Steps.rule_4_holds, Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call2 10 .o0 .o0) (.call1 9 .o0)) [Steps.lemma_1_1_said.rule]
    (.name2 10 .v0 .v0 (.step (.use 0 [.v1]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_removals.ends, top_k_removals.ends, Steps.part_1⟩
end top_k_heap.pop_all_empties_the_heap
