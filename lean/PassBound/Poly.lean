/-!
# Polynomials in Horner form

Polynomials over the natural numbers as data: sums, products and powers are computed by the kernel,
and two polynomials are compared coefficient by coefficient.  Each operation is proved to mean what
it says (`eval_add`, `eval_mul`, ...).  Readers for terms are in `NatRing` and `Ring`.
-/
namespace PassBound

/-- The value of variable `i`; 0 where the list is too short. -/
def look : List Nat → Nat → Nat
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: ρ, i + 1 => look ρ i
/-- The first value, 0 where there is none. -/
def hd : List Nat → Nat
  | [] => 0
  | x :: _ => x
/-- The values after the first. -/
def tl : List Nat → List Nat
  | [] => []
  | _ :: ρ => ρ

/-- Polynomials: a number, or `c + x p` where `x` is the first variable and `c` has the later ones only. -/
inductive P where
  | num (n : Nat)
  | ser (c p : P)

namespace P
/-- The value where the variables have the values of a list. -/
def eval : P → List Nat → Nat
  | num n, _ => n
  | ser c p, ρ => eval c (tl ρ) + hd ρ * eval p ρ

def addNum (n : Nat) : P → P
  | num m => num (Nat.add n m)
  | ser c p => ser (addNum n c) p
def add : P → P → P
  | num n, q => addNum n q
  | ser c p, num m => ser (addNum m c) p
  | ser c p, ser d q => ser (add c d) (add p q)

/-- A polynomial in the later variables, and `x` times a polynomial. -/
def lift : P → P
  | num n => num n
  | ser c p => ser (ser c p) (num 0)
def shift : P → P
  | num n => cond (Nat.beq n 0) (num 0) (ser (num 0) (num n))
  | ser c p => ser (num 0) (ser c p)

def scale (n : Nat) : P → P
  | num m => num (Nat.mul n m)
  | ser c p => ser (scale n c) (scale n p)
/-- Every coefficient is replaced. -/
def coeffs (f : P → P) : P → P
  | num m => lift (f (num m))
  | ser c p => ser (f c) (coeffs f p)
def mul : P → P → P
  | num n, q => cond (Nat.beq n 0) (num 0) (scale n q)
  | ser c p, q => add (coeffs (mul c) q) (shift (mul p q))
def pow (p : P) : Nat → P
  | 0 => num 1
  | k + 1 => mul p (pow p k)
def var : Nat → P
  | 0 => ser (num 0) (num 1)
  | i + 1 => ser (var i) (num 0)

def isZero : P → Bool
  | num n => Nat.beq n 0
  | ser c p => cond (isZero c) (isZero p) false
def leNum (n : Nat) : P → Bool
  | num m => Nat.ble n m
  | ser c _ => leNum n c
/-- Every coefficient of the first polynomial is at most the second's. -/
def le : P → P → Bool
  | num n, q => leNum n q
  | ser c p, num m => cond (le c (num m)) (isZero p) false
  | ser c p, ser d q => cond (le c d) (le p q) false

/-! ### Soundness -/
theorem eval_addNum (n : Nat) : ∀ (p : P) (ρ : List Nat), (addNum n p).eval ρ = n + p.eval ρ
  | num _, _ => rfl
  | ser c p, ρ => by
    show (addNum n c).eval (tl ρ) + hd ρ * p.eval ρ = n + (c.eval (tl ρ) + hd ρ * p.eval ρ)
    rw [eval_addNum n c, Nat.add_assoc]

theorem eval_add : ∀ (p q : P) (ρ : List Nat), (add p q).eval ρ = p.eval ρ + q.eval ρ
  | num n, q, ρ => eval_addNum n q ρ
  | ser c p, num m, ρ => by
    show (addNum m c).eval (tl ρ) + hd ρ * p.eval ρ = c.eval (tl ρ) + hd ρ * p.eval ρ + m
    rw [eval_addNum, Nat.add_comm m, Nat.add_right_comm]
  | ser c p, ser d q, ρ => by
    show (add c d).eval (tl ρ) + hd ρ * (add p q).eval ρ
      = c.eval (tl ρ) + hd ρ * p.eval ρ + (d.eval (tl ρ) + hd ρ * q.eval ρ)
    rw [eval_add c d, eval_add p q, Nat.mul_add]
    simp only [Nat.add_assoc, Nat.add_left_comm]

theorem eval_lift : ∀ (p : P) (ρ : List Nat), (lift p).eval ρ = p.eval (tl ρ)
  | num _, _ => rfl
  | ser _ _, _ => rfl
theorem eval_shift : ∀ (p : P) (ρ : List Nat), (shift p).eval ρ = hd ρ * p.eval ρ
  | num n, ρ => by
    cases n with
    | zero => rfl
    | succ n => exact Nat.zero_add _
  | ser _ _, _ => Nat.zero_add _

theorem eval_scale (n : Nat) : ∀ (p : P) (ρ : List Nat), (scale n p).eval ρ = n * p.eval ρ
  | num _, _ => rfl
  | ser c p, ρ => by
    show (scale n c).eval (tl ρ) + hd ρ * (scale n p).eval ρ = n * (c.eval (tl ρ) + hd ρ * p.eval ρ)
    rw [eval_scale n c, eval_scale n p, Nat.mul_add, Nat.mul_left_comm]

theorem eval_coeffs {f : P → P} {c : P} (h : ∀ q ρ, (f q).eval ρ = c.eval ρ * q.eval ρ) :
    ∀ (q : P) (ρ : List Nat), (coeffs f q).eval ρ = c.eval (tl ρ) * q.eval ρ
  | num m, ρ => (eval_lift (f (num m)) ρ).trans (h (num m) (tl ρ))
  | ser d q, ρ => by
    show (f d).eval (tl ρ) + hd ρ * (coeffs f q).eval ρ = c.eval (tl ρ) * (d.eval (tl ρ) + hd ρ * q.eval ρ)
    rw [h d, eval_coeffs h q, Nat.mul_add, Nat.mul_left_comm]

theorem eval_mul : ∀ (p q : P) (ρ : List Nat), (mul p q).eval ρ = p.eval ρ * q.eval ρ
  | num n, q, ρ => by
    cases n with
    | zero => exact (Nat.zero_mul _).symm
    | succ n => exact eval_scale _ q ρ
  | ser c p, q, ρ => by
    show (add (coeffs (mul c) q) (shift (mul p q))).eval ρ = (c.eval (tl ρ) + hd ρ * p.eval ρ) * q.eval ρ
    rw [eval_add, eval_coeffs (fun q ρ => eval_mul c q ρ), eval_shift, eval_mul p q, Nat.add_mul, Nat.mul_assoc]

theorem eval_pow (p : P) (ρ : List Nat) : ∀ k : Nat, (pow p k).eval ρ = p.eval ρ ^ k
  | 0 => rfl
  | k + 1 => by
    show (mul p (pow p k)).eval ρ = p.eval ρ ^ k * p.eval ρ
    rw [eval_mul, eval_pow p ρ k, Nat.mul_comm]

theorem eval_var : ∀ (i : Nat) (ρ : List Nat), (var i).eval ρ = look ρ i
  | 0, [] => rfl
  | 0, x :: _ => (Nat.zero_add _).trans (Nat.mul_one x)
  | i + 1, [] => by
    show (var i).eval [] + 0 * 0 = 0
    rw [eval_var i []]; rfl
  | i + 1, _ :: ρ => eval_var i ρ

theorem cond_true {b c : Bool} (h : cond b c false = true) : b = true ∧ c = true := by
  cases b with
  | false => exact nomatch h
  | true => exact ⟨rfl, h⟩

theorem eval_isZero : ∀ (p : P) (ρ : List Nat), isZero p = true → p.eval ρ = 0
  | num _, _, h => Nat.eq_of_beq_eq_true h
  | ser c p, ρ, h => by
    have h' := cond_true h
    show c.eval (tl ρ) + hd ρ * p.eval ρ = 0
    rw [eval_isZero c _ h'.1, eval_isZero p _ h'.2, Nat.mul_zero]

theorem eval_leNum (n : Nat) : ∀ (q : P) (ρ : List Nat), leNum n q = true → n ≤ q.eval ρ
  | num _, _, h => Nat.le_of_ble_eq_true h
  | ser c _, ρ, h => Nat.le_trans (eval_leNum n c (tl ρ) h) (Nat.le_add_right _ _)

theorem eval_le : ∀ (p q : P) (ρ : List Nat), le p q = true → p.eval ρ ≤ q.eval ρ
  | num n, q, ρ, h => eval_leNum n q ρ h
  | ser c p, num m, ρ, h => by
    have h' := cond_true h
    show c.eval (tl ρ) + hd ρ * p.eval ρ ≤ m
    rw [eval_isZero p _ h'.2, Nat.mul_zero]
    exact eval_le c (num m) (tl ρ) h'.1
  | ser c p, ser d q, ρ, h =>
    have h' := cond_true h
    Nat.add_le_add (eval_le c d (tl ρ) h'.1) (Nat.mul_le_mul_left _ (eval_le p q ρ h'.2))
end P
end PassBound
