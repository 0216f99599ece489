import PassBound.Order
/-!
# Recursive relations

A relation is the value of a recursion: `fix size F x` unfolds `F` as often as the size of `x` asks
for.  Where `F` looks, at points of the domain, only at points of the domain of a smaller size
(`Falls`), this is the one function that satisfies the equation of the relation (`fix_eq`).
-/
namespace PassBound
noncomputable section
variable {α : Type}

/-- `n` unfoldings of `F`. -/
def unfold (F : (α → Int) → α → Int) : Nat → α → Int
  | 0 => fun _ => 0
  | n + 1 => F (unfold F n)
/-- The value of the recursion at `x`. -/
def fix (size : α → Nat) (F : (α → Int) → α → Int) (x : α) : Int := unfold F (size x + 1) x
/-- In the domain `D`, the recursion looks only at points of the domain of a smaller size. -/
def Falls (D : α → Prop) (size : α → Nat) (F : (α → Int) → α → Int) : Prop :=
  ∀ (f g : α → Int) (x : α), D x → (∀ y, D y → size y < size x → f y = g y) → F f x = F g x

theorem unfold_eq {D : α → Prop} {size : α → Nat} {F : (α → Int) → α → Int} (h : Falls D size F) :
    ∀ (m n : Nat) (x : α), D x → size x < m → size x < n → unfold F m x = unfold F n x
  | 0, _, _, _, l, _ => absurd l (Nat.not_lt_zero _)
  | _, 0, _, _, _, l => absurd l (Nat.not_lt_zero _)
  | m + 1, n + 1, x, d, l, k => h _ _ x d fun y d' lt =>
    unfold_eq h m n y d' (Nat.lt_of_lt_of_le lt (Nat.le_of_lt_succ l)) (Nat.lt_of_lt_of_le lt (Nat.le_of_lt_succ k))
/-- The equation of the relation. -/
theorem fix_eq {D : α → Prop} {size : α → Nat} {F : (α → Int) → α → Int} (h : Falls D size F) (x : α) (d : D x) :
    fix size F x = F (fix size F) x :=
  h _ _ x d fun y d' lt => unfold_eq h _ _ y d' lt (Nat.lt_succ_self _)
end
end PassBound
