import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.group_chat_is_linear
/-- The relation `broadcast_group_tokens`. -/
def broadcast_group_tokens (n t : Int) : Int := (sumRange 0 n 1 (fun (j : Int) => (sumRange 0 n 1 (fun (i : Int) => t))))

/-- The claim `broadcast.group_chat_is_linear` fails at a point. -/
def Statement : Prop :=
  (∀ n t : Int, (n = 6) → (t = 1) → ((¬ (broadcast_group_tokens n t) ≤ ((5 * n) * t))))
end broadcast.group_chat_is_linear

namespace broadcast.group_chat_is_linear
theorem broadcast_group_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → broadcast_group_tokens n t = (sumRange 0 n 1 (fun (j : Int) => (sumRange 0 n 1 (fun (i : Int) => t)))) := fun _ _ _ _ => rfl

theorem Steps.fails : ∀ n t : Int, (n = 6) → (t = 1) → ((¬ (broadcast_group_tokens n t) ≤ ((5 * n) * t))) := by
  intro n t e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := Steps.fails
end broadcast.group_chat_is_linear
