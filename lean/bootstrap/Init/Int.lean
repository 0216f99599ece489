prelude
import Init.Nat
/-! The integers. Names, constructors and defining equations are those of stock Lean. -/
set_option linter.all false
universe u v w

class Neg (α : Type u) where
  neg : α → α

set_option genCtorIdx false in
inductive Int : Type where
  | ofNat (n : Nat) : Int
  | negSucc (n : Nat) : Int
@[reducible] noncomputable def Int.ctorIdx (n : Int) : Nat := n.rec (fun _ => 0) (fun _ => 1)

noncomputable section
namespace Int

instance instOfNat {n : Nat} : OfNat Int n := ⟨Int.ofNat n⟩

def negOfNat : Nat → Int
  | 0 => ofNat 0
  | .succ m => negSucc m
def subNatNat (m n : Nat) : Int :=
  match n - m with
  | 0 => ofNat (m - n)
  | .succ k => negSucc k
protected def neg : Int → Int
  | ofNat n => negOfNat n
  | negSucc n => ofNat (Nat.succ n)
protected def add : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m + n)
  | ofNat m, negSucc n => subNatNat m (Nat.succ n)
  | negSucc m, ofNat n => subNatNat n (Nat.succ m)
  | negSucc m, negSucc n => negSucc (Nat.succ (m + n))
protected def mul : Int → Int → Int
  | ofNat m, ofNat n => ofNat (m * n)
  | ofNat m, negSucc n => negOfNat (m * Nat.succ n)
  | negSucc m, ofNat n => negOfNat (Nat.succ m * n)
  | negSucc m, negSucc n => ofNat (Nat.succ m * Nat.succ n)
instance instNegInt : Neg Int := ⟨Int.neg⟩
instance instAdd : Add Int := ⟨Int.add⟩
instance instMul : Mul Int := ⟨Int.mul⟩
protected def sub (m n : Int) : Int := m + -n
instance instSub : Sub Int := ⟨Int.sub⟩
protected def pow (m : Int) : Nat → Int
  | 0 => 1
  | .succ n => Int.pow m n * m
instance instNatPow : NatPow Int := ⟨Int.pow⟩

inductive NonNeg : Int → Prop where
  | mk (n : Nat) : NonNeg (ofNat n)
protected def le (a b : Int) : Prop := NonNeg (b - a)
instance instLEInt : LE Int := ⟨Int.le⟩
protected def lt (a b : Int) : Prop := (a + 1) ≤ b
instance instLTInt : LT Int := ⟨Int.lt⟩

protected def decEq (a b : Int) : Decidable (a = b) :=
  match a, b with
  | ofNat m, ofNat n =>
    match Nat.decEq m n with
    | isTrue h => isTrue (congrArg ofNat h)
    | isFalse h => isFalse fun e => h (Int.noConfusion e fun e => e)
  | ofNat _, negSucc _ => isFalse fun e => nomatch e
  | negSucc _, ofNat _ => isFalse fun e => nomatch e
  | negSucc m, negSucc n =>
    match Nat.decEq m n with
    | isTrue h => isTrue (congrArg negSucc h)
    | isFalse h => isFalse fun e => h (Int.noConfusion e fun e => e)
instance instDecidableEq : DecidableEq Int := Int.decEq
def decNonneg (m : Int) : Decidable (NonNeg m) :=
  match m with
  | ofNat m => isTrue (NonNeg.mk m)
  | negSucc _ => isFalse fun h => nomatch h
instance instDecidableLe (a b : Int) : Decidable (a ≤ b) := decNonneg (b - a)
instance instDecidableLt (a b : Int) : Decidable (a < b) := decNonneg (b - (a + 1))

def toNat : Int → Nat
  | ofNat n => n
  | negSucc _ => 0
end Int
