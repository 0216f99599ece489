import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.group_exact
/-- The relation `broadcast_group_tokens`. -/
def broadcast_group_tokens (n t : Int) : Int := (sumRange 0 n 1 (fun (j : Int) => (sumRange 0 n 1 (fun (i : Int) => t))))

/-- The claim `broadcast.group_exact`. -/
def Statement : Prop :=
  (∀ n t : Int, 0 ≤ n → 0 ≤ t → (broadcast_group_tokens n t) = ((n * n) * t))
end broadcast.group_exact

namespace broadcast.group_exact
theorem broadcast_group_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → broadcast_group_tokens n t = (sumRange 0 n 1 (fun (j : Int) => (sumRange 0 n 1 (fun (i : Int) => t)))) := fun _ _ _ _ => rfl

theorem broadcast_group_tokens.run : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → broadcast_group_tokens n t = (n * (n * t)) :=
  fun n t k0' k1' => (broadcast_group_tokens.eq n t k0' k1').trans ((sumRange_same (fun _ => (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))).trans (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))
def Steps.table : Functions := [fun a b _ _ => broadcast_group_tokens a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.mul .p0 (.mul .p0 .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact broadcast_group_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .n0, .same 8 .p0 .p1 .n0 .n0 (.mul (.mul .p0 .p0) .p1)⟩
theorem Steps.lemma_1_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.step (.use 0 [.v0, .v1]) .done)
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (broadcast_group_tokens n t) = ((n * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.mul (.mul .o0 .o0) .o1)) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1]) .done)
    2 (by decide +kernel) ⟨Steps.lemma_1_1_data.1, trivial⟩ [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := Steps.part_1
end broadcast.group_exact
