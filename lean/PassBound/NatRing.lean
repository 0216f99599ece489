import PassBound.Poly
/-!
# Polynomial facts about natural numbers

`nat_le [x, y]` closes `s ≤ t` where every coefficient of `s` is at most that of `t`; `nat_eq [x, y]`
closes polynomial identities.  The list names the atoms; more than needed is allowed.
-/
namespace PassBound

/-- Polynomial expressions in the variables `var 0`, `var 1`, ... -/
inductive NatExpr where
  | num (n : Nat)
  | var (i : Nat)
  | add (a b : NatExpr)
  | mul (a b : NatExpr)
  | pow (a : NatExpr) (k : Nat)

def NatExpr.eval (ρ : List Nat) : NatExpr → Nat
  | num n => n
  | var i => look ρ i
  | add a b => a.eval ρ + b.eval ρ
  | mul a b => a.eval ρ * b.eval ρ
  | pow a k => a.eval ρ ^ k
def NatExpr.norm : NatExpr → P
  | num n => .num n
  | var i => .var i
  | add a b => .add a.norm b.norm
  | mul a b => .mul a.norm b.norm
  | pow a k => .pow a.norm k

theorem NatExpr.eval_norm (ρ : List Nat) : ∀ e : NatExpr, e.norm.eval ρ = e.eval ρ
  | num _ => rfl
  | var i => P.eval_var i ρ
  | add a b => (P.eval_add _ _ ρ).trans (by rw [eval_norm ρ a, eval_norm ρ b]; rfl)
  | mul a b => (P.eval_mul _ _ ρ).trans (by rw [eval_norm ρ a, eval_norm ρ b]; rfl)
  | pow a k => (P.eval_pow _ ρ k).trans (by rw [eval_norm ρ a]; rfl)

theorem NatExpr.le_of_check {ρ : List Nat} {a b : NatExpr} (h : P.le a.norm b.norm = true) : a.eval ρ ≤ b.eval ρ := by
  rw [← NatExpr.eval_norm ρ a, ← NatExpr.eval_norm ρ b]
  exact P.eval_le _ _ ρ h
theorem NatExpr.eq_of_check {ρ : List Nat} {a b : NatExpr} (h : cond (P.le a.norm b.norm) (P.le b.norm a.norm) false = true) :
    a.eval ρ = b.eval ρ :=
  have h' := P.cond_true h
  Nat.le_antisymm (NatExpr.le_of_check h'.1) (NatExpr.le_of_check h'.2)

/-- From a term to its expression, found by instance search. -/
class IsNat (ρ : List Nat) (t : Nat) (e : outParam NatExpr) : Prop where
  eq : e.eval ρ = t
class AtNat (ρ : List Nat) (t : Nat) (i : outParam Nat) : Prop where
  eq : look ρ i = t
instance (ρ : List Nat) (t : Nat) : AtNat (t :: ρ) t 0 := ⟨rfl⟩
instance (s : Nat) (ρ : List Nat) (t i : Nat) [h : AtNat ρ t i] : AtNat (s :: ρ) t (i + 1) := ⟨h.eq⟩
instance (priority := 500) (ρ : List Nat) (t i : Nat) [h : AtNat ρ t i] : IsNat ρ t (.var i) := ⟨h.eq⟩
instance (priority := 100) (ρ : List Nat) (n : Nat) : IsNat ρ n (.num n) := ⟨rfl⟩
instance (ρ : List Nat) (s t : Nat) (a b : NatExpr) [h : IsNat ρ s a] [k : IsNat ρ t b] : IsNat ρ (s + t) (.add a b) :=
  ⟨by show a.eval ρ + b.eval ρ = s + t; rw [h.eq, k.eq]⟩
instance (ρ : List Nat) (s t : Nat) (a b : NatExpr) [h : IsNat ρ s a] [k : IsNat ρ t b] : IsNat ρ (s * t) (.mul a b) :=
  ⟨by show a.eval ρ * b.eval ρ = s * t; rw [h.eq, k.eq]⟩
instance (priority := 400) (ρ : List Nat) (s n : Nat) (a : NatExpr) [h : IsNat ρ s a] : IsNat ρ (s ^ n) (.pow a n) :=
  ⟨by show a.eval ρ ^ n = s ^ n; rw [h.eq]⟩

theorem nat_le_of_is {s t : Nat} (ρ : List Nat) {a b : NatExpr} [h : IsNat ρ s a] [k : IsNat ρ t b] (c : P.le a.norm b.norm = true) : s ≤ t := by
  rw [← h.eq, ← k.eq]; exact NatExpr.le_of_check c
theorem nat_eq_of_is {s t : Nat} (ρ : List Nat) {a b : NatExpr} [h : IsNat ρ s a] [k : IsNat ρ t b]
    (c : cond (P.le a.norm b.norm) (P.le b.norm a.norm) false = true) : s = t := by
  rw [← h.eq, ← k.eq]; exact NatExpr.eq_of_check c

/-- From `y ≤ x` to `l ≤ r`, if `l + x ≤ r + y`. -/
theorem le_of_hyp {l r x y : Nat} (h : y ≤ x) (c : l + x ≤ r + y) : l ≤ r :=
  Nat.le_of_add_le_add_right (Nat.le_trans c (Nat.add_le_add_left h r))
/-- `(b - a)(d - c) ≥ 0`, without subtraction. -/
theorem hyp_mul {a b c d : Nat} (h : a ≤ b) (k : c ≤ d) : a * d + b * c ≤ b * d + a * c := by
  have e : ∀ {b a : Nat}, a ≤ b → ∃ s, b = a + s := fun {b a} h => ⟨b - a, (Nat.add_sub_of_le h).symm⟩
  obtain ⟨s, rfl⟩ := e h
  obtain ⟨t, rfl⟩ := e k
  have : a * (c + t) + (a + s) * c + s * t = (a + s) * (c + t) + a * c := by
    simp only [Nat.mul_add, Nat.add_mul, Nat.add_assoc, Nat.add_comm, Nat.add_left_comm]
  exact this ▸ Nat.le_add_right _ _
theorem eq_of_hyp {l r x y : Nat} (h : x = y) (c : l + x = r + y) : l = r := by
  subst h; exact Nat.add_right_cancel c
end PassBound

macro "nat_le " t:term : tactic => `(tactic| set_option synthInstance.maxSize 100000 in set_option synthInstance.maxHeartbeats 0 in
  exact PassBound.nat_le_of_is $t (by decide +kernel))
macro "nat_eq " t:term : tactic => `(tactic| set_option synthInstance.maxSize 100000 in set_option synthInstance.maxHeartbeats 0 in
  exact PassBound.nat_eq_of_is $t (by decide +kernel))
