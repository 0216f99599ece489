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
  fun n t k0 k1 => (broadcast_group_tokens.eq n t k0 k1).trans ((sumRange_same (fun _ => (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))).trans (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide)))
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → (broadcast_group_tokens n t) = ((n * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  have at0_ := nonneg_at [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((broadcast_group_tokens.run n_0 t_1 (at0_ o1) (at0_ o2)).trans rfl) rfl (at0_ o3) (at0_ o4)) ?_
  decide +kernel

theorem Steps.part_1 : ∀ n t : Int, 0 ≤ n → 0 ≤ t → (broadcast_group_tokens n t) = ((n * n) * t) := by
  intro n_0 t_1 h_n_0 h_t_1
  have at0_ := eq_at [n_0, t_1]
  have at1_ := nonneg_at [n_0, t_1] [] ⟨h_n_0, h_t_1, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((call2 broadcast_group_tokens (x := n_0) (y := t_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 n_0 t_1 (at1_ o3) (at1_ o4)).trans rfl)) rfl (at1_ o5) (at1_ o6)) ?_
  decide +kernel

theorem proof : Statement := Steps.part_1
end broadcast.group_exact
