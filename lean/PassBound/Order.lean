import PassBound.Ring
/-!
# Steps of a proof by cases

What generated proofs are made of: how a comparison follows from the values of its two sides, how a
number that is not negative is split (`next`, `rest`), and how multiples of facts are added up.
-/
namespace PassBound
noncomputable section
variable {a b c d v x y : Int}

theorem le_of_sub (h : 0 ≤ b - a) : a ≤ b := nonneg_sub.1 h
theorem sub_of_le (h : a ≤ b) : 0 ≤ b - a := nonneg_sub.2 h
theorem le_trans (h : a ≤ b) (k : b ≤ c) : a ≤ c :=
  le_of_sub (by
    have h := sub_of_le h
    have k := sub_of_le k
    have e : c - a = (b - a) + (c - b) := by ring [a, b, c]
    rw [e]
    generalize b - a = s at h
    generalize c - b = t at k
    close [s, t] [] ⟨h, k, trivial⟩)
theorem add_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b := by close [a, b] [] ⟨h, k, trivial⟩
theorem mul_nonneg (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by close [a, b] [] ⟨h, k, trivial⟩
/-- What is left after some multiples of facts, and the multiples. -/
theorem of_rest (s : 0 ≤ x) (r : 0 ≤ a - x) : 0 ≤ a := by
  have e : a = x + (a - x) := by ring [a, x]
  rw [e]; exact add_nonneg s r
theorem not_neg_one : ¬ (0 : Int) ≤ -1 := by decide
theorem of_multiple (k : 0 ≤ c - 1) (h : 0 ≤ c * a) : 0 ≤ a := by
  cases a with
  | ofNat n => exact (Diff.lit n).nonneg (Nat.zero_le n)
  | negSucc n =>
    have e : (0 : Int) ≤ -1 := of_rest (x := (c - 1) * (Int.ofNat n) + (c - 1) + Int.ofNat n + c * .negSucc n) (by
      have hn : 0 ≤ Int.ofNat n := (Diff.lit n).nonneg (Nat.zero_le n)
      exact add_nonneg (add_nonneg (add_nonneg (mul_nonneg k hn) k) hn) h) (by
      have e : Int.negSucc n = -(Int.ofNat n) - 1 := Diff.unique (Diff.self _) ((Diff.lit n).neg.sub (Diff.lit 1)) (by
        show 0 + (n + 1) = 0 + 0 + (n + 1); nat_eq [n])
      rw [e]
      generalize Int.ofNat n = m
      have e : -1 - ((c - 1) * m + (c - 1) + m + c * (-m - 1)) = 0 := by ring [c, m]
      rw [e]; close [] [] trivial)
    exact absurd e not_neg_one
theorem absurd_of {C : Prop} (h : 0 ≤ a) (k : 0 ≤ -1 - a) : C :=
  absurd (of_rest (a := -1) h (by rw [show -1 - a = -1 - a from rfl]; exact k)) not_neg_one
theorem zero_le_sub_self (h : a = b) : 0 ≤ b - a := by rw [h, show b - b = 0 by ring [b]]; close [] [] trivial

theorem total (a : Int) : 0 ≤ a ∨ 0 ≤ -a - 1 := by
  cases a with
  | ofNat n => exact .inl ((Diff.lit n).nonneg (Nat.zero_le n))
  | negSucc n => exact .inr ((((Diff.self (.negSucc n)).neg.sub (Diff.lit 1))).nonneg (show 0 + 1 ≤ n + 1 + 0 by nat_le [n]))
theorem antisymm (h : a ≤ b) (k : b ≤ a) : a = b :=
  (Diff.self a).unique (Diff.self b) (Nat.le_antisymm (diff_le (.self a) (.self b) h) (diff_le (.self b) (.self a) k))
theorem eq_of_sub (h : 0 ≤ b - a) (k : 0 ≤ a - b) : a = b := antisymm (le_of_sub h) (le_of_sub k)

/-! ### Splitting -/

/-- A number that is at least `c` is `c` or at least the next number. -/
theorem next (h : 0 ≤ v - c) (e : c + 1 = d) : v = c ∨ 0 ≤ v - d := by
  cases total (v - d) with
  | inl k => exact .inr k
  | inr k =>
    subst e
    exact .inl (eq_of_sub (of_rest k (by
      rw [show c - v - (-(v - (c + 1)) - 1) = 0 by ring [c, v]]; close [] [] trivial)) h)
theorem rest (h : 0 ≤ v - c) : ∃ w, 0 ≤ w ∧ v = c + w := ⟨v - c, h, by ring [v, c]⟩
theorem start (h : 0 ≤ v) : 0 ≤ v - 0 := by rw [show v - 0 = v by ring [v]]; exact h

/-! ### Comparisons from the values of both sides -/

theorem le_from (l : a = x) (r : b = y) (h : 0 ≤ y - x) : a ≤ b := by rw [l, r]; exact le_of_sub h
theorem lt_from (l : a = x) (r : b = y) (h : 0 ≤ y - x - 1) : a < b :=
  le_of_sub (by rw [l, r, show y - (x + 1) = y - x - 1 by ring [x, y]]; exact h)
theorem eq_from (l : a = x) (r : b = y) (h : 0 ≤ y - x) (k : 0 ≤ x - y) : a = b := by rw [l, r]; exact eq_of_sub h k
theorem same_from (l : a = x) (r : b = y) (h : x = y) : a = b := by rw [l, r, h]
theorem not_le_from (l : a = x) (r : b = y) (h : 0 ≤ x - y - 1) : ¬ a ≤ b := fun k =>
  absurd_of h (by
    rw [l, r] at k
    rw [show -1 - (x - y - 1) = y - x by ring [x, y]]; exact sub_of_le k)
theorem not_lt_from (l : a = x) (r : b = y) (h : 0 ≤ x - y) : ¬ a < b := fun k =>
  absurd_of h (by
    rw [l, r] at k
    rw [show -1 - (x - y) = y - (x + 1) by ring [x, y]]; exact sub_of_le k)
theorem ne_from_gt (l : a = x) (r : b = y) (h : 0 ≤ x - y - 1) : ¬ a = b := fun k =>
  not_le_from l r h (k ▸ le_of_sub (zero_le_sub_self rfl))
theorem ne_from_lt (l : a = x) (r : b = y) (h : 0 ≤ y - x - 1) : ¬ a = b := fun k => ne_from_gt r l h k.symm
theorem add_from (l : a = x) (r : b = y) : a + b = x + y := by rw [l, r]
theorem sub_from (l : a = x) (r : b = y) : a - b = x - y := by rw [l, r]
theorem mul_from (l : a = x) (r : b = y) : a * b = x * y := by rw [l, r]
theorem neg_from (l : a = x) : -a = -x := by rw [l]
theorem fact_from (l : a = x) (r : b = y) (h : a ≤ b) : 0 ≤ y - x := by rw [l, r] at h; exact sub_of_le h
theorem pos_of_lt (h : a < b) : 0 ≤ b - a - 1 := by
  rw [show b - a - 1 = b - (a + 1) by ring [a, b]]; exact sub_of_le h
theorem strict_fact_from (l : a = x) (r : b = y) (h : a < b) : 0 ≤ y - x - 1 := by
  rw [l, r] at h; exact pos_of_lt h
theorem fact_of_eq (l : a = x) (r : b = y) (h : a = b) : x = y := by rw [l, r] at h; exact h
theorem multiple_of_eq (c : Int) (h : a = b) : 0 ≤ c * (a - b) := by
  rw [h, show c * (b - b) = 0 by ring [b, c]]; close [] [] trivial
theorem zero_mul_from (l : a = 0) : a * b = 0 := by rw [l]; ring [b]
theorem pow_from (k : Nat) (l : a = x) : a ^ k = x ^ k := by rw [l]

theorem if_true {C : Prop} [Decidable C] (h : C) (e : a = x) : (if C then a else b) = x := by rw [if_pos h, e]
theorem if_false {C : Prop} [Decidable C] (h : ¬ C) (e : b = x) : (if C then a else b) = x := by rw [if_neg h, e]
theorem if_true_both {C : Prop} [Decidable C] (h : C) (e : a = x) : (if C then a else b) = if C then x else y := by
  rw [if_pos h, if_pos h, e]
theorem if_false_both {C : Prop} [Decidable C] (h : ¬ C) (e : b = y) : (if C then a else b) = if C then x else y := by
  rw [if_neg h, if_neg h, e]

theorem if_both {C : Prop} [Decidable C] (h : a = x) (k : b = y) : (if C then a else b) = if C then x else y := by rw [h, k]

/-! ### Calls -/

theorem call1 (f : Int → Int) {a x : Int} (e : a = x) : f a = f x := by rw [e]
theorem call2 (f : Int → Int → Int) {a b x y : Int} (e : a = x) (e' : b = y) : f a b = f x y := by rw [e, e']
theorem call3 (f : Int → Int → Int → Int) {a b c x y z : Int} (e : a = x) (e' : b = y) (e'' : c = z) : f a b c = f x y z := by
  rw [e, e', e'']
theorem call4 (f : Int → Int → Int → Int → Int) {a b c d x y z w : Int} (e : a = x) (e' : b = y) (e'' : c = z) (e₃ : d = w) :
    f a b c d = f x y z w := by rw [e, e', e'', e₃]
theorem call5 (f : Int → Int → Int → Int → Int → Int) {a b c d u x y z w v : Int} (e : a = x) (e' : b = y) (e'' : c = z) (e₃ : d = w) (e₄ : u = v) :
    f a b c d u = f x y z w v := by rw [e, e', e'', e₃, e₄]
theorem call6 (f : Int → Int → Int → Int → Int → Int → Int) {a b c d u s x y z w v r : Int} (e : a = x) (e' : b = y) (e'' : c = z) (e₃ : d = w)
    (e₄ : u = v) (e₅ : s = r) : f a b c d u s = f x y z w v r := by rw [e, e', e'', e₃, e₄, e₅]

theorem agree1 {f g : Int → Int} {a x : Int} (e : a = x) (h : f x = g x) : f a = g a := by
  rw [e, h]
theorem agree2 {f g : Int → Int → Int} {a b x y : Int} (e : a = x) (e₁ : b = y) (h : f x y = g x y) : f a b = g a b := by
  rw [e, e₁, h]
theorem agree3 {f g : Int → Int → Int → Int} {a b c x y z : Int} (e : a = x) (e₁ : b = y) (e₂ : c = z) (h : f x y z = g x y z) : f a b c = g a b c := by
  rw [e, e₁, e₂, h]
theorem agree4 {f g : Int → Int → Int → Int → Int} {a b c d x y z w : Int} (e : a = x) (e₁ : b = y) (e₂ : c = z) (e₃ : d = w) (h : f x y z w = g x y z w) : f a b c d = g a b c d := by
  rw [e, e₁, e₂, e₃, h]
theorem agree5 {f g : Int → Int → Int → Int → Int → Int} {a b c d u x y z w v : Int} (e : a = x) (e₁ : b = y) (e₂ : c = z) (e₃ : d = w) (e₄ : u = v) (h : f x y z w v = g x y z w v) : f a b c d u = g a b c d u := by
  rw [e, e₁, e₂, e₃, e₄, h]
theorem agree6 {f g : Int → Int → Int → Int → Int → Int → Int} {a b c d u s x y z w v r : Int} (e : a = x) (e₁ : b = y) (e₂ : c = z) (e₃ : d = w) (e₄ : u = v) (e₅ : s = r) (h : f x y z w v r = g x y z w v r) : f a b c d u s = g a b c d u s := by
  rw [e, e₁, e₂, e₃, e₄, e₅, h]

/-! ### Sizes -/

/-- The size of a number, for recursions that fall along it: 0 for what is negative. -/
def magnitude (a : Int) : Nat := (a + 1).toNat
theorem toNat_of_nonpos (h : 0 ≤ -x) : x.toNat = 0 := by
  cases x with
  | negSucc _ => rfl
  | ofNat n => exact Nat.le_antisymm ((Diff.lit n).neg.le_of_nonneg h) (Nat.zero_le n)
theorem magnitude_lt (h : 0 ≤ b - a - 1) (k : 0 ≤ b) : magnitude a < magnitude b := by
  cases b with
  | negSucc _ => exact absurd k (by intro h; cases h)
  | ofNat n =>
    cases a with
    | ofNat m =>
      have : 0 + m + 1 ≤ n + 0 + 0 := (((Diff.lit n).sub (Diff.lit m)).sub (Diff.lit 1)).le_of_nonneg h
      show m + 1 + 1 ≤ n + 1
      exact Nat.succ_le_succ (Nat.le_trans (show m + 1 ≤ 0 + m + 1 by nat_le [m]) this)
    | negSucc m =>
      have e : magnitude (.negSucc m) = 0 := toNat_of_nonpos
        ((((Diff.self (.negSucc m)).add (Diff.lit 1)).neg).nonneg (show 0 + 1 ≤ m + 1 + 0 by nat_le [m]))
      rw [e]; exact Nat.zero_lt_succ n
theorem magnitude_le (h : 0 ≤ b - a) (k : 0 ≤ b) : magnitude a ≤ magnitude b :=
  Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (magnitude_lt (b := b + 1) (by
    rw [show b + 1 - a - 1 = b - a by ring [a, b]]; exact h) (add_nonneg k (by close [] [] trivial))) (Nat.le_of_eq (by
    cases b with
    | ofNat n => rfl
    | negSucc n => exact absurd ((Diff.self (.negSucc n)).le_of_nonneg k) (Nat.not_succ_le_zero n))))
attribute [irreducible] magnitude
/-- Sizes with a rank that decides where the sizes are the same. -/
theorem rank_lt {m n i j k : Nat} (h : m < n) (l : i < k) : k * m + i < k * n + j :=
  Nat.lt_of_lt_of_le (Nat.lt_of_lt_of_le (Nat.add_lt_add_left l (k * m)) (by
    rw [← Nat.mul_succ]; exact Nat.mul_le_mul_left k h)) (Nat.le_add_right _ j)
theorem rank_le {m n i j : Nat} (k : Nat) (h : m ≤ n) (l : i < j) : k * m + i < k * n + j :=
  Nat.lt_of_lt_of_le (Nat.add_lt_add_left l (k * m)) (Nat.add_le_add_right (Nat.mul_le_mul_left k h) j)
end
end PassBound
