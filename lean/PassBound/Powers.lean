import PassBound.Division
/-!
# Powers with a number as the exponent

`ipow b e` is b to the power e, for e that is not negative.
-/
namespace PassBound
noncomputable section
variable {a b c x y : Int}

/-- Induction over the numbers that are not negative. -/
theorem nonneg_induction {C : Int → Prop} (zero : C 0) (succ : ∀ x, 0 ≤ x → C x → C (x + 1)) (x : Int) (h : 0 ≤ x) : C x := by
  cases x with
  | negSucc n => exact absurd ((Diff.self (.negSucc n)).le_of_nonneg h) (Nat.not_succ_le_zero n)
  | ofNat n =>
    induction n with
    | zero => exact zero
    | succ n ih =>
      have hn : 0 ≤ Int.ofNat n := (Diff.lit n).nonneg (Nat.zero_le n)
      exact succ _ hn (ih hn)

theorem ipow_zero (b : Int) : ipow b 0 = 1 := rfl
theorem ipow_succ (b : Int) (h : 0 ≤ x) : ipow b (x + 1) = ipow b x * b := by
  cases x with
  | negSucc n => exact absurd ((Diff.self (.negSucc n)).le_of_nonneg h) (Nat.not_succ_le_zero n)
  | ofNat n => rfl
theorem ipow_one (b : Int) : ipow b 1 = b := by
  rw [show (1 : Int) = 0 + 1 by ring [], ipow_succ b (by close [] [] trivial), ipow_zero]; ring [b]
theorem ipow_add (b : Int) (hx : 0 ≤ x) (hy : 0 ≤ y) : ipow b (x + y) = ipow b x * ipow b y := by
  revert hy
  intro hy
  refine nonneg_induction (C := fun y => ipow b (x + y) = ipow b x * ipow b y) ?_ ?_ y hy
  · show ipow b (x + 0) = ipow b x * 1
    rw [show x + 0 = x by ring [x]]; ring [ipow b x]
  · intro y hy ih
    rw [show x + (y + 1) = x + y + 1 by ring [x, y], ipow_succ b (add_nonneg hx hy), ipow_succ b hy, ih]
    ring [ipow b x, ipow b y, b]
theorem ipow_mul (b : Int) (hx : 0 ≤ x) : ∀ k : Nat, ipow b (Int.ofNat k * x) = ipow b x ^ k
  | 0 => by rw [show Int.ofNat 0 * x = 0 from (show (0 : Int) * x = 0 by ring [x])]; rfl
  | k + 1 => by
    have hk : 0 ≤ Int.ofNat k := (Diff.lit k).nonneg (Nat.zero_le k)
    rw [show Int.ofNat (k + 1) * x = Int.ofNat k * x + x from (show (Int.ofNat k + 1) * x = Int.ofNat k * x + x by
      generalize Int.ofNat k = m
      ring [m, x]), ipow_add b (mul_nonneg hk hx) hx, ipow_mul b hx k]
    rfl
theorem pow_mul_pow (a b : Int) : ∀ k : Nat, (a * b) ^ k = a ^ k * b ^ k
  | 0 => rfl
  | k + 1 => by
    show (a * b) ^ k * (a * b) = a ^ k * a * (b ^ k * b)
    rw [pow_mul_pow a b k]
    generalize a ^ k = s
    generalize b ^ k = t
    ring [s, t, a, b]
/-- The power of a power. -/
theorem ipow_root (r : Int) (k : Nat) (hx : 0 ≤ x) : ipow (r ^ k) x = ipow r x ^ k := by
  refine nonneg_induction (C := fun x => ipow (r ^ k) x = ipow r x ^ k) ?_ ?_ x hx
  · show (1 : Int) = 1 ^ k
    induction k with
    | zero => rfl
    | succ k ih => show (1 : Int) = 1 ^ k * 1; rw [← ih]; rfl
  · intro x hx ih
    rw [ipow_succ _ hx, ipow_succ _ hx, ih, pow_mul_pow]

theorem ipow_one_base (hx : 0 ≤ x) : ipow 1 x = 1 :=
  nonneg_induction (C := fun x => ipow 1 x = 1) rfl (fun x hx ih => by rw [ipow_succ _ hx, ih]; ring []) x hx
theorem ipow_pos (hb : 0 ≤ b - 1) (hx : 0 ≤ x) : 0 ≤ ipow b x - 1 := by
  refine nonneg_induction (C := fun x => 0 ≤ ipow b x - 1) ?_ ?_ x hx
  · rw [ipow_zero]; close [] [] trivial
  · intro x hx ih
    rw [ipow_succ _ hx]
    refine of_rest (add_nonneg (mul_nonneg ih hb) (add_nonneg ih hb)) ?_
    generalize ipow b x = p
    rw [show p * b - 1 - ((p - 1) * (b - 1) + (p - 1 + (b - 1))) = 0 by ring [p, b]]; close [] [] trivial
/-- Bernoulli: b^x >= 1 + (b-1) x. -/
theorem bernoulli (hb : 0 ≤ b - 1) (hx : 0 ≤ x) : 0 ≤ ipow b x - 1 - (b - 1) * x := by
  refine nonneg_induction (C := fun x => 0 ≤ ipow b x - 1 - (b - 1) * x) ?_ ?_ x hx
  · rw [ipow_zero, show 1 - 1 - (b - 1) * 0 = 0 by ring [b]]; close [] [] trivial
  · intro x hx ih
    rw [ipow_succ _ hx]
    refine of_rest (add_nonneg (mul_nonneg ih (add_nonneg hb (show (0 : Int) ≤ 1 by close [] [] trivial))) (mul_nonneg (mul_nonneg hb hb) hx)) ?_
    generalize ipow b x = p
    rw [show p * b - 1 - (b - 1) * (x + 1) - ((p - 1 - (b - 1) * x) * (b - 1 + 1) + (b - 1) * (b - 1) * x) = 0 by ring [p, b, x]]
    close [] [] trivial
/-- The next term of the binomial series. -/
theorem bernoulli_two (hb : 0 ≤ b - 1) (hx : 0 ≤ x) :
    0 ≤ 2 * (ipow b x - 1 - (b - 1) * x) - (b - 1) ^ 2 * (x * x - x) := by
  have key : 0 ≤ 2 * (ipow b x - 1 - (b - 1) * x) - (b - 1) ^ 2 * (x * x - x) ∧ 0 ≤ x * x - x := by
    refine nonneg_induction (C := fun x => 0 ≤ 2 * (ipow b x - 1 - (b - 1) * x) - (b - 1) ^ 2 * (x * x - x) ∧ 0 ≤ x * x - x) ?_ ?_ x hx
    · rw [ipow_zero, show 2 * (1 - 1 - (b - 1) * 0) - (b - 1) ^ 2 * (0 * 0 - 0) = 0 by ring [b]]
      exact ⟨by close [] [] trivial, by close [] [] trivial⟩
    · intro x hx ih
      refine ⟨?_, ?_⟩
      · rw [ipow_succ _ hx]
        refine of_rest (add_nonneg (mul_nonneg ih.1 (add_nonneg hb (show (0 : Int) ≤ 1 by close [] [] trivial)))
          (mul_nonneg (mul_nonneg hb (mul_nonneg hb hb)) ih.2)) ?_
        generalize ipow b x = p
        rw [show 2 * (p * b - 1 - (b - 1) * (x + 1)) - (b - 1) ^ 2 * ((x + 1) * (x + 1) - (x + 1)) -
          ((2 * (p - 1 - (b - 1) * x) - (b - 1) ^ 2 * (x * x - x)) * (b - 1 + 1) + (b - 1) * ((b - 1) * (b - 1)) * (x * x - x)) = 0 by ring [p, b, x]]
        close [] [] trivial
      · rw [show (x + 1) * (x + 1) - (x + 1) = x * x + x by ring [x]]; close [x] [] ⟨hx, trivial⟩
  exact key.1
/-- A larger base gives a larger power. -/
theorem ipow_base (hb : 0 ≤ b) (h : 0 ≤ c - b) (hx : 0 ≤ x) : 0 ≤ ipow c x - ipow b x := by
  have key : 0 ≤ ipow c x - ipow b x ∧ 0 ≤ ipow b x := by
    refine nonneg_induction (C := fun x => 0 ≤ ipow c x - ipow b x ∧ 0 ≤ ipow b x) ?_ ?_ x hx
    · rw [ipow_zero, ipow_zero]; exact ⟨by close [] [] trivial, by close [] [] trivial⟩
    · intro x hx ih
      rw [ipow_succ _ hx, ipow_succ _ hx]
      refine ⟨of_rest (add_nonneg (mul_nonneg ih.1 (add_nonneg hb h)) (mul_nonneg ih.2 h)) ?_, mul_nonneg ih.2 hb⟩
      generalize ipow b x = p
      generalize ipow c x = q
      rw [show q * c - p * b - ((q - p) * (b + (c - b)) + p * (c - b)) = 0 by ring [p, q, b, c]]; close [] [] trivial
  exact key.1
/-- A larger exponent gives a larger power. -/
theorem ipow_mono (hb : 0 ≤ b - 1) (hx : 0 ≤ x) (h : 0 ≤ y - x) : 0 ≤ ipow b y - ipow b x := by
  rw [show y = x + (y - x) by ring [x, y], ipow_add b hx h]
  refine of_rest (mul_nonneg (add_nonneg (ipow_pos hb hx) (show (0 : Int) ≤ 1 by close [] [] trivial)) (ipow_pos hb h)) ?_
  generalize ipow b x = p
  generalize ipow b (y - x) = q
  rw [show p * q - p - ((p - 1 + 1) * (q - 1)) = 0 by ring [p, q]]; close [] [] trivial

/-! ### Powers in a proof -/

theorem ipow_sum {p q : Int} (hx : 0 ≤ x) (hy : 0 ≤ y) (h : ipow b x = p) (k : ipow b y = q) : ipow b (x + y) = p * q := by
  rw [ipow_add b hx hy, h, k]
theorem ipow_times {p : Int} (k : Nat) (hk : Int.ofNat k = c) (hx : 0 ≤ x) (h : ipow b x = p) : ipow b (c * x) = p ^ k := by
  rw [← hk, ipow_mul b hx, h]
theorem ipow_number (k : Nat) (hk : Int.ofNat k = c) : ipow b c = b ^ k := by rw [← hk]; rfl
theorem ipow_of_root {r p : Int} (k : Nat) (hk : Int.ofNat k = c) (e : b = r ^ k) (hx : 0 ≤ x) (h : ipow r (c * x) = p) : ipow b x = p := by
  rw [e, ipow_root r k hx, ← ipow_mul r hx, hk, h]
/-- A power with its first terms taken off. -/
theorem power_atom (hb : 0 ≤ b - 1) (hx : 0 ≤ x) : ∃ g, 0 ≤ g ∧ ipow b x = g + 1 + (b - 1) * x :=
  ⟨ipow b x - 1 - (b - 1) * x, bernoulli hb hx, by generalize ipow b x = p; ring [p, b, x]⟩
theorem ipow_nonneg (hb : 0 ≤ b) (hx : 0 ≤ x) : 0 ≤ ipow b x :=
  nonneg_induction (C := fun x => 0 ≤ ipow b x) (by rw [ipow_zero]; close [] [] trivial)
    (fun x hx ih => by rw [ipow_succ _ hx]; exact mul_nonneg ih hb) x hx
theorem power_atom_zero (hb : 0 ≤ b) (hx : 0 ≤ x) : ∃ g, 0 ≤ g ∧ ipow b x = g := ⟨_, ipow_nonneg hb hx, rfl⟩
theorem ipow_zero_base (hx : 0 ≤ x - 1) (e : a = 0) : ipow a x = 0 := by
  obtain ⟨y, hy, rfl⟩ := rest hx
  rw [show 1 + y = y + 1 by ring [y], ipow_succ _ hy, e]; ring [ipow 0 y]
end
end PassBound
