import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace round_robin.splitting_in_two_leagues
/-- The relation `round_robin`. -/
def round_robin.body (round_robin : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1))))
def round_robin.Domain (n : Int) : Prop := (0 ≤ n)
def round_robin.size (n : Int) : Nat := magnitude n
def round_robin.step (f : Int → Int) (x : Int) : Int := round_robin.body (fun n => f n) x
def round_robin (n : Int) : Int := fix (fun (x : Int) => round_robin.size x) round_robin.step n
/-- The recursion of `round_robin` ends. -/
def round_robin.Ends : Prop := Falls (fun (x : Int) => round_robin.Domain x) (fun x => round_robin.size x) round_robin.step

/-- The claim `round_robin.splitting_in_two_leagues`. -/
def Statement : Prop :=
  (round_robin.Ends) ∧ (∀ n m : Int, 0 ≤ n → 0 ≤ m → ((round_robin n) + (round_robin m)) ≤ (round_robin (n + m)))
end round_robin.splitting_in_two_leagues

namespace round_robin.splitting_in_two_leagues
theorem round_robin.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → round_robin.size n' < round_robin.size n → f₁ n' = f₂ n') → round_robin.body f₁ n = round_robin.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.mul .n2 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem round_robin.ends : round_robin.Ends := fun f g (x : Int) d ih =>
  round_robin.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem round_robin.eq : ∀ (n : Int), (0 ≤ n) → round_robin n = (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1)))) :=
  fun n k0' => fix_eq round_robin.ends n k0'

def round_robin.run := round_robin.eq
def Steps.table : Functions := [fun a _ _ _ => round_robin a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.mul .n2 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact round_robin.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n m : Int, 0 ≤ n → 0 ≤ m → ((round_robin n) + (round_robin m)) ≤ (round_robin (n + m)) := by
  intro n_0 m_1 h_n_0 h_m_1
  have g' := shown_by Steps.table [] (.le (.add (.call1 8 .o0) (.call1 8 .o1)) (.call1 8 (.add .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0]) (.step (.use 0 [.v1]) (.step (.use 0 [(.add .v1 .v0)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, m_1] rfl ⟨h_n_0, h_m_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨round_robin.ends, Steps.part_1⟩
end round_robin.splitting_in_two_leagues
