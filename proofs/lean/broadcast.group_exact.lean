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
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → (broadcast_group_tokens n t) = ((n * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  refine asked3 (fun o1 o2 o3 => same_from ((broadcast_group_tokens.run n_0 t_1 o1 o2).trans rfl) rfl o3) ?_
  exact shown [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩ (by decide +kernel)

theorem Steps.part_1 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (broadcast_group_tokens n t) = ((n * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 broadcast_group_tokens (x := n_0) (y := t_1) o1 o2).trans ((Steps.lemma_1_1 n_0 t_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := Steps.part_1
end broadcast.group_exact
