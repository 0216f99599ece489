import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.frontier_exact
/-- The relation `best_first_frontier`. -/
def best_first_frontier.body (best_first_frontier : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b))
def best_first_frontier.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_frontier.size (n b : Int) : Nat := magnitude n
def best_first_frontier.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_frontier.body (fun n b => f (n, b)) x.1 x.2
def best_first_frontier (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_frontier.size x.1 x.2) best_first_frontier.step (n, b)
/-- The recursion of `best_first_frontier` ends. -/
def best_first_frontier.Ends : Prop := Falls (fun (x : Int × Int) => best_first_frontier.Domain x.1 x.2) (fun x => best_first_frontier.size x.1 x.2) best_first_frontier.step

/-- The claim `best_first.frontier_exact`. -/
def Statement : Prop :=
  (best_first_frontier.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (best_first_frontier n b) = (1 + (n * (b - 1))))
end best_first.frontier_exact

namespace best_first.frontier_exact
theorem best_first_frontier.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_frontier.size n' b' < best_first_frontier.size n b → f₁ n' b' = f₂ n' b') → best_first_frontier.body f₁ n b = best_first_frontier.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n1 (.add (.sub (.call2 8 (.sub .o0 .n1) .o1) .n1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first_frontier.ends : best_first_frontier.Ends := fun f g (x : Int × Int) d ih =>
  best_first_frontier.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_frontier.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier n b = (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b)) :=
  fun n b k0' k1' k2' => fix_eq best_first_frontier.ends (n, b) ⟨k0', k1', k2'⟩

def best_first_frontier.run := best_first_frontier.eq
def Steps.table : Functions := [fun a b _ _ => best_first_frontier a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n1 (.add (.sub (.call2 8 (.sub .p0 .n1) .p1) .n1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact best_first_frontier.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.add .n1 (.mul .p0 (.sub .p1 .n1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (best_first_frontier n b) = (1 + (n * (b - 1))) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call2 8 .o0 .o1) (.add .n1 (.mul .o0 (.sub .o1 .n1)))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨best_first_frontier.ends, Steps.part_1⟩
end best_first.frontier_exact
