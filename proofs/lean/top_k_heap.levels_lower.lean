import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.levels_lower
/-- The relation `top_k_levels`. -/
def top_k_levels.body (top_k_levels : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2)))
def top_k_levels.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_levels.size (n : Int) : Nat := magnitude n
def top_k_levels.step (f : Int → Int) (x : Int) : Int := top_k_levels.body (fun n => f n) x
def top_k_levels (n : Int) : Int := fix (fun (x : Int) => top_k_levels.size x) top_k_levels.step n
/-- The recursion of `top_k_levels` ends. -/
def top_k_levels.Ends : Prop := Falls (fun (x : Int) => top_k_levels.Domain x) (fun x => top_k_levels.size x) top_k_levels.step

/-- The claim `top_k_heap.levels_lower`. -/
def Statement : Prop :=
  (top_k_levels.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((n - 1) - (flog n 2)) ≤ (top_k_levels n))
end top_k_heap.levels_lower

namespace top_k_heap.levels_lower
theorem top_k_levels.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_levels.size n' < top_k_levels.size n → f₁ n' = f₂ n') → top_k_levels.body f₁ n = top_k_levels.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.call2 0 .o0 .n2)) (.call2 0 .o0 .n2)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0' => fix_eq top_k_levels.ends n k0'

def top_k_levels.run := top_k_levels.eq
def Steps.table : Functions := [fun a _ _ _ => top_k_levels a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 8 (.call2 0 .p0 .n2)) (.call2 0 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact top_k_levels.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.sub (.sub .p0 .n1) (.call2 3 .p0 .n2)) (.call1 8 .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done)) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((n - 1) - (flog n 2)) ≤ (top_k_levels n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.sub (.sub .o0 .n1) (.call2 3 .o0 .n2)) (.call1 8 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n1) (.least 0 (.add .v1 .n1) .n2 (.step (.use 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨top_k_levels.ends, Steps.part_1⟩
end top_k_heap.levels_lower
