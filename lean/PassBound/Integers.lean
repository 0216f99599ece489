import PassBound.NatRing
/-!
# Integers as differences

Everything that the theory needs of the integers, from their constructors alone.  An integer is
written as a difference of natural numbers (`Diff a m n`: a = m - n); sums, products and comparisons
of integers are then sums, products and comparisons of natural numbers.
-/
namespace PassBound
noncomputable section

/-- The positive part. -/
def up : Int → Nat
  | .ofNat n => n
  | .negSucc _ => 0
/-- The negative part. -/
def down : Int → Nat
  | .ofNat _ => 0
  | .negSucc n => n + 1

/-- `a = m - n`. -/
def Diff (a : Int) (m n : Nat) : Prop := up a + n = m + down a

theorem add_eq {a b c d : Nat} (h : a = b) (k : c = d) : a + c = b + d := by rw [h, k]
theorem mul_eq {a b : Nat} (c : Nat) (h : a = b) : c * a = c * b := by rw [h]

namespace Diff
theorem self (a : Int) : Diff a (up a) (down a) := rfl
theorem lit (n : Nat) : Diff (Int.ofNat n) n 0 := rfl

theorem move {a : Int} {m n p q : Nat} (h : Diff a m n) (e : m + q = p + n) : Diff a p q :=
  eq_of_hyp (add_eq (show m + down a = up a + n from h.symm) (show p + n = m + q from e.symm))
    (by nat_eq [up a, down a, m, n, p, q])

theorem unique {a b : Int} {m n p q : Nat} (h : Diff a m n) (k : Diff b p q) (e : m + q = p + n) : a = b := by
  have h' : up a + down b = up b + down a :=
    eq_of_hyp (add_eq (add_eq (show m + down a = up a + n from h.symm) (show up b + q = p + down b from k))
      (show p + n = m + q from e.symm)) (by nat_eq [up a, up b, down a, down b, m, n, p, q])
  cases a with
  | ofNat a =>
    cases b with
    | ofNat b => exact congrArg Int.ofNat h'
    | negSucc b => exact absurd (show a + b + 1 = 0 from h'.trans (Nat.zero_add 0)) (fun h => nomatch h)
  | negSucc a =>
    cases b with
    | ofNat b => exact absurd (show b + a + 1 = 0 from h'.symm.trans (Nat.zero_add 0)) (fun h => nomatch h)
    | negSucc b =>
      have e' : b + 1 = a + 1 := by rwa [show up (.negSucc a) = 0 from rfl, show up (.negSucc b) = 0 from rfl, Nat.zero_add, Nat.zero_add] at h'
      exact congrArg Int.negSucc (Nat.succ.inj e').symm

theorem subNatNat (m n : Nat) : Diff (Int.subNatNat m n) m n := by
  unfold Int.subNatNat
  cases h : n - m with
  | zero =>
    cases Nat.lt_or_ge m n with
    | inl lt =>
      have := Nat.add_sub_of_le (Nat.le_of_lt lt)
      rw [h] at this
      have e : m = n := this
      subst e; exact absurd lt (Nat.lt_irrefl m)
    | inr le => exact Nat.sub_add_cancel le
  | succ k =>
    cases Nat.lt_or_ge m n with
    | inl lt =>
      have := Nat.add_sub_of_le (Nat.le_of_lt lt)
      rw [h] at this
      exact (Nat.zero_add n).trans this.symm
    | inr le =>
      have := Nat.sub_add_cancel le
      exfalso
      have : n - m = 0 := Nat.le_antisymm (by
        have : n - m ≤ m - m := sub_mono le m
        rwa [Nat.sub_self] at this) (Nat.zero_le _)
      rw [h] at this; exact nomatch this
where
  sub_mono {n m : Nat} (h : n ≤ m) : ∀ k, n - k ≤ m - k
    | 0 => h
    | k + 1 => Nat.pred_le_pred (sub_mono h k)

theorem negOfNat (n : Nat) : Diff (Int.negOfNat n) 0 n := by cases n <;> rfl

theorem add_self (a b : Int) : Diff (a + b) (up a + up b) (down a + down b) := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => rfl
    | negSucc n =>
      exact (subNatNat m (n + 1)).move (show m + (0 + (n + 1)) = m + 0 + (n + 1) by nat_eq [m, n])
  | negSucc m => cases b with
    | ofNat n => exact (subNatNat n (m + 1)).move (show n + (m + 1 + 0) = 0 + n + (m + 1) by nat_eq [m, n])
    | negSucc n => exact show 0 + (m + 1 + (n + 1)) = 0 + 0 + (m + n + 1 + 1) by nat_eq [m, n]

theorem mul_self (a b : Int) : Diff (a * b) (up a * up b + down a * down b) (up a * down b + down a * up b) := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => exact show m * n + (m * 0 + 0 * n) = m * n + 0 * 0 + 0 by nat_eq [m, n]
    | negSucc n =>
      exact (negOfNat (m * (n + 1))).move (show 0 + (m * (n + 1) + 0 * 0) = m * 0 + 0 * (n + 1) + m * (n + 1) by nat_eq [m, n])
  | negSucc m => cases b with
    | ofNat n =>
      exact (negOfNat ((m + 1) * n)).move (show 0 + (0 * 0 + (m + 1) * n) = 0 * n + (m + 1) * 0 + (m + 1) * n by nat_eq [m, n])
    | negSucc n => exact show (m + 1) * (n + 1) + (0 * (n + 1) + (m + 1) * 0) = 0 * 0 + (m + 1) * (n + 1) + 0 by nat_eq [m, n]

theorem neg_self (a : Int) : Diff (-a) (down a) (up a) := by
  cases a with
  | ofNat m => exact negOfNat m
  | negSucc m => exact show m + 1 + 0 = m + 1 + 0 from rfl

theorem add {a b : Int} {m n p q : Nat} (h : Diff a m n) (k : Diff b p q) : Diff (a + b) (m + p) (n + q) :=
  (add_self a b).move (eq_of_hyp (add_eq (show m + down a = up a + n from h.symm) (show p + down b = up b + q from k.symm))
    (by nat_eq [up a, up b, down a, down b, m, n, p, q]))
theorem neg {a : Int} {m n : Nat} (h : Diff a m n) : Diff (-a) n m :=
  (neg_self a).move (eq_of_hyp (show up a + n = m + down a from h) (by nat_eq [up a, down a, m, n]))
theorem sub {a b : Int} {m n p q : Nat} (h : Diff a m n) (k : Diff b p q) : Diff (a - b) (m + q) (n + p) := h.add k.neg
theorem mul {a b : Int} {m n p q : Nat} (h : Diff a m n) (k : Diff b p q) : Diff (a * b) (m * p + n * q) (m * q + n * p) := by
  have h' : up a + n = m + down a := h
  have k' : up b + q = p + down b := k
  refine ((mul_self a b).move (p := m * up b + n * down b) (q := m * down b + n * up b) ?_).move ?_
  · exact eq_of_hyp (add_eq (mul_eq (up b) h'.symm) (mul_eq (down b) h')) (by nat_eq [up a, up b, down a, down b, m, n])
  · exact eq_of_hyp (add_eq (mul_eq m k'.symm) (mul_eq n k')) (by nat_eq [up b, down b, m, n, p, q])

theorem nonneg {a : Int} {m n : Nat} (h : Diff a m n) (le : n ≤ m) : 0 ≤ a := by
  have : Int.NonNeg a := by
    cases a with
    | ofNat a => exact .mk a
    | negSucc a =>
      have h' : 0 + n = m + (a + 1) := h
      rw [Nat.zero_add] at h'
      exact absurd (h' ▸ le) (Nat.not_le_of_gt (show m + 1 ≤ m + (a + 1) by nat_le [m, a]))
  show Int.NonNeg (a + -0)
  have z : a + -0 = a := ((self a).add (lit 0).neg).unique (self a) (by nat_eq [up a, down a])
  rw [z]; exact this
theorem le_of_nonneg {a : Int} {m n : Nat} (h : Diff a m n) (le : 0 ≤ a) : n ≤ m := by
  have z : a + -0 = a := ((self a).add (lit 0).neg).unique (self a) (by nat_eq [up a, down a])
  have : Int.NonNeg (a + -0) := le
  rw [z] at this
  cases this with
  | mk k => exact Nat.le_trans (Nat.le_add_left n k) (Nat.le_of_eq (show k + n = m from h))
end Diff

theorem nonneg_sub {a b : Int} : 0 ≤ b - a ↔ a ≤ b := by
  have z : b - a + -0 = b - a := ((Diff.self (b - a)).add (Diff.lit 0).neg).unique (Diff.self _) (by nat_eq [up (b - a), down (b - a)])
  constructor
  · intro h
    have h' : Int.NonNeg (b - a + -0) := h
    rw [z] at h'; exact h'
  · intro h
    show Int.NonNeg (b - a + -0)
    rw [z]; exact h
theorem le_of_diff {a b : Int} {m n p q : Nat} (h : Diff a m n) (k : Diff b p q) (le : m + q ≤ p + n) : a ≤ b :=
  nonneg_sub.1 ((k.sub h).nonneg (Nat.le_trans (Nat.le_of_eq (Nat.add_comm q m)) le))
theorem diff_le {a b : Int} {m n p q : Nat} (h : Diff a m n) (k : Diff b p q) (le : a ≤ b) : m + q ≤ p + n :=
  Nat.le_trans (Nat.le_of_eq (Nat.add_comm m q)) ((k.sub h).le_of_nonneg (nonneg_sub.2 le))
end
end PassBound
