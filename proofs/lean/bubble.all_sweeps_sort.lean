import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.all_sweeps_sort
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.all_sweeps_sort`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (bubble_top.Ends) ∧ (∀ n : Int, 0 ≤ n → (bubble_top n n) = (bubble n))
end bubble.all_sweeps_sort

namespace bubble.all_sweeps_sort
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

theorem bubble_top.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → bubble_top.size n' k' < bubble_top.size n k → f₁ n' k' = f₂ n' k') → bubble_top.body f₁ n k = bubble_top.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.ifEq .o1 .n0 .n0 (.add (.sub .o0 .n1) (.call2 8 (.sub .o0 .n1) (.sub .o1 .n1)))))
    (.zero 0 .done (.zero 0 .done (.zero 1 .done .done)))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [bubble_top.body, if_and, if_or, if_not] <;> exact g'
theorem bubble_top.ends : bubble_top.Ends := fun f g (x : Int × Int) d ih =>
  bubble_top.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem bubble_top.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0' k1' => fix_eq bubble_top.ends (n, k) ⟨k0', k1'⟩

def bubble.run := bubble.eq
def bubble_top.run := bubble_top.eq
def Steps.table : Functions := [fun a _ _ _ => bubble a, fun a b _ _ => bubble_top a b]
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
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n0 (.ifEq .p1 .n0 .n0 (.add (.sub .p0 .n1) (.call2 9 (.sub .p0 .n1) (.sub .p1 .n1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact (bubble_top.run (atom x 0) (atom x 1) h.1 h.2.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_2_1_said : Lemma := ⟨2, [.eq .p1 .p0], .p0, .eq (.mul (.mul .n2 .n1) (.call2 9 .p0 .p1)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.sign (.sub .v0 .v1) (.raise 0 .v1 (.zero 0 (.zero 1 (.step (.use 0 [.n0, .n0]) .done) (.zero 1 (.step (.use 0 [.n1, .n1]) .done) (.name2 9 (.add .v1 .n1) (.add .v1 .n1) (.step (.use 0 [(.add .v2 .n2), (.add .v2 .n2)]) (.step (.ih 0 [(.add .v2 .n1), (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))) (.step (.hyp 0) .done))) (.zero 1 .done (.raise 1 .v0 (.step (.hyp 0) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (bubble_top n n) = (bubble n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call2 9 .o0 .o0) (.call1 8 .o0)) [Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.name2 9 .v0 .v0 (.name1 8 .v1 (.step (.use 0 [.v2]) (.step (.use 1 [.v2, .v2]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) (.step (.sum [.of .n1 [4], .of .n1 [3]]) (.step (.div .n2 (.sub .v1 .v0)) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨bubble.ends, bubble_top.ends, Steps.part_1⟩
end bubble.all_sweeps_sort
