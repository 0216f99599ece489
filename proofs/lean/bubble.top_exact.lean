import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.top_exact
/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.top_exact`. -/
def Statement : Prop :=
  (bubble_top.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)))
end bubble.top_exact

namespace bubble.top_exact
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

def bubble_top.run := bubble_top.eq
def Steps.table : Functions := [fun a b _ _ => bubble_top a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n0 (.ifEq .p1 .n0 .n0 (.add (.sub .p0 .n1) (.call2 8 (.sub .p0 .n1) (.sub .p1 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact (bubble_top.run (atom x 0) (atom x 1) h.1 h.2.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .p1 .p0], .p0, .eq (.mul .n2 (.call2 8 .p0 .p1)) (.mul .p1 (.sub (.sub (.mul .n2 .p0) .p1) .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.sign (.sub .v0 .v1) (.raise 0 .v1 (.sign (.sub (.sub .n1 .v1) .v0) (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n0]) .done) (.zero 0 (.step (.use 0 [.n1, .n0]) .done) .done)) (.zero 1 (.zero 0 (.step (.use 0 [.n1, .n1]) .done) .done) .done)) (.zero 1 (.zero 0 .done (.zero 0 .done (.step (.use 0 [(.add .v0 .n2), .n0]) .done))) (.step (.hyp 0) (.name2 8 (.add .v1 .v0) .v1 (.step (.use 0 [(.add (.add .v2 .v1) .n1), (.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .v1), .v2]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.zero 1 .done (.raise 1 .v0 (.step (.hyp 0) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le .o1 .o0] (.eq (.mul .n2 (.call2 8 .o0 .o1)) (.mul .o1 (.sub (.sub (.mul .n2 .o0) .o1) .n1))) [Steps.lemma_1_1_said.rule]
    (.sign (.sub .v0 .v1) (.raise 0 .v1 (.name2 8 (.add .v1 .v0) .v1 (.step (.use 0 [(.add .v2 .v1), .v2]) (.step (.sum [.of .n1 [0]]) .done)))) (.zero 1 .done (.raise 1 .v0 (.step (.hyp 0) .done))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨bubble_top.ends, Steps.part_1⟩
end bubble.top_exact
