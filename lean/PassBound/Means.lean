import PassBound.Logarithms
/-!
# n times the real logarithm of n

Between two powers of 2 the function n log2 n lies above n f + (n - 2^f) and below
n f + 2 (n - 2^f), where f is the floor of the logarithm.  Both say, by powers, that (1 + c / m)^m
rises with m, which follows from Bernoulli's inequality.
-/
namespace PassBound
noncomputable section
variable {b c d e k m n p x y : Int}

theorem square_nonneg (c : Int) : 0 ≤ c * c := by
  cases total c with
  | inl h => exact mul_nonneg h h
  | inr h =>
    have h : 0 ≤ -c := of_rest (add_nonneg h zero_le_one) (by rw [show -c - (-c - 1 + 1) = 0 by ring [c]]; close [] [] trivial)
    have s := mul_nonneg h h
    rw [show -c * -c = c * c by ring [c]] at s; exact s
theorem ipow_of_mul (b c : Int) (hx : 0 ≤ x) : ipow (b * c) x = ipow b x * ipow c x := by
  refine nonneg_induction (C := fun x => ipow (b * c) x = ipow b x * ipow c x) rfl ?_ x hx
  intro x hx ih
  rw [ipow_succ _ hx, ipow_succ _ hx, ipow_succ _ hx, ih]
  ring [ipow b x, ipow c x, b, c]
/-- Bernoulli: (d + c)^(x+1) >= d^x (d + (x + 1) c), for c of either sign. -/
theorem bernoulli_ratio (hd : 0 ≤ d) (hc : 0 ≤ d + c) (hx : 0 ≤ x) : 0 ≤ ipow (d + c) (x + 1) - ipow d x * (d + (x + 1) * c) := by
  refine nonneg_induction (C := fun x => 0 ≤ ipow (d + c) (x + 1) - ipow d x * (d + (x + 1) * c)) ?_ ?_ x hx
  · rw [ipow_succ _ (by close [] [] trivial : (0 : Int) ≤ 0), ipow_zero, ipow_zero, show 1 * (d + c) - 1 * (d + (0 + 1) * c) = 0 by ring [c, d]]
    close [] [] trivial
  · intro x hx ih
    rw [ipow_succ _ (add_nonneg hx zero_le_one), ipow_succ d hx]
    have hp := ipow_nonneg (b := d) hd hx
    refine of_rest (add_nonneg (mul_nonneg ih hc) (mul_nonneg hp (mul_nonneg (add_nonneg hx zero_le_one) (square_nonneg c)))) ?_
    generalize ipow (d + c) (x + 1) = s
    generalize ipow d x = t
    rw [show s * (d + c) - t * d * (d + (x + 1 + 1) * c) - ((s - t * (d + (x + 1) * c)) * (d + c) + t * ((x + 1) * (c * c))) = 0 by
      ring [s, t, d, c, x]]
    close [] [] trivial

/-- 2^k m^m <= (m + k)^m for k <= m. -/
theorem two_powers (hk : 0 ≤ k - 1) (hx : 0 ≤ x) : 0 ≤ ipow (k + x + k) (k + x) - ipow 2 k * ipow (k + x) (k + x) := by
  have k0 := nonneg_of_one hk
  refine nonneg_induction (C := fun x => 0 ≤ ipow (k + x + k) (k + x) - ipow 2 k * ipow (k + x) (k + x)) ?_ ?_ x hx
  · rw [show k + 0 + k = 2 * k by ring [k], show k + 0 = k by ring [k], ipow_of_mul 2 k k0]; exact zero_le_sub_self rfl
  · intro x hx ih
    rw [show k + (x + 1) = k + x + 1 by ring [k, x]]
    have hm : 0 ≤ k + x - 1 := of_rest (add_nonneg hk hx) (by rw [show k + x - 1 - (k - 1 + x) = 0 by ring [k, x]]; close [] [] trivial)
    generalize k + x = m at ih hm
    have m0 := nonneg_of_one hm
    have m1 := add_nonneg m0 zero_le_one
    have mk := add_nonneg m0 k0
    have b := bernoulli_ratio (d := (m + 1) * (m + k)) (c := -k) (mul_nonneg m1 mk) (by
      rw [show (m + 1) * (m + k) + -k = m * m + m * k + m by ring [m, k]]
      exact add_nonneg (add_nonneg (mul_nonneg m0 m0) (mul_nonneg m0 k0)) m0) m0
    rw [show (m + 1) * (m + k) + -k = m * (m + 1 + k) by ring [m, k],
      show (m + 1) * (m + k) + (m + 1) * -k = (m + 1) * m by ring [m, k],
      ipow_of_mul m (m + 1 + k) m1, ipow_of_mul (m + 1) (m + k) m0] at b
    refine of_multiple (c := ipow m (m + 1)) (ipow_pos hm m1) ?_
    have s := mul_nonneg (mul_nonneg (ipow_nonneg (b := m + 1) m1 m1) ih) m0
    refine of_rest (add_nonneg b s) ?_
    rw [ipow_succ (m + 1) m0, ipow_succ m m0]
    generalize ipow (m + 1 + k) (m + 1) = p
    generalize ipow (m + 1) m = q
    generalize ipow (m + k) m = r
    generalize ipow m m = t
    generalize ipow 2 k = u
    rw [show t * m * (p - u * (q * (m + 1))) - (t * m * p - q * r * ((m + 1) * m) + q * (m + 1) * (r - u * t) * m) = 0 by
      ring [p, q, r, t, u, m]]
    close [] [] trivial
/-- (m + k)^(m + k) <= 4^k m^(m + k) for k <= m. -/
theorem four_powers (hk : 0 ≤ k - 1) (hx : 0 ≤ x) :
    0 ≤ ipow 4 k * ipow (k + x) (k + x + k) - ipow (k + x + k) (k + x + k) := by
  have k0 := nonneg_of_one hk
  refine nonneg_induction (C := fun x => 0 ≤ ipow 4 k * ipow (k + x) (k + x + k) - ipow (k + x + k) (k + x + k)) ?_ ?_ x hx
  · rw [show k + 0 + k = 2 * k by ring [k], show k + 0 = k by ring [k], ipow_of_mul 2 k (mul_nonneg (show (0 : Int) ≤ 2 by decide) k0),
      ipow_ipow 2 (show (0 : Int) ≤ 2 by decide) k0, show ipow 2 2 = 4 from rfl]
    exact zero_le_sub_self rfl
  · intro x hx ih
    rw [show k + (x + 1) = k + x + 1 by ring [k, x]]
    have hm : 0 ≤ k + x - 1 := of_rest (add_nonneg hk hx) (by rw [show k + x - 1 - (k - 1 + x) = 0 by ring [k, x]]; close [] [] trivial)
    generalize k + x = m at ih hm
    have m0 := nonneg_of_one hm
    have m1 := add_nonneg m0 zero_le_one
    have q0 := add_nonneg m0 k0
    have q1 := add_nonneg q0 zero_le_one
    have hq : 0 ≤ m + k - 1 := of_rest (add_nonneg hm k0) (by rw [show m + k - 1 - (m - 1 + k) = 0 by ring [m, k]]; close [] [] trivial)
    have e : m + 1 + k = m + k + 1 := by ring [m, k]
    have b := bernoulli_ratio (d := m * (m + k + 1)) (c := k) (mul_nonneg m0 q1) (add_nonneg (mul_nonneg m0 q1) k0) q0
    rw [show m * (m + k + 1) + k = (m + 1) * (m + k) by ring [m, k],
      show m * (m + k + 1) + (m + k + 1) * k = (m + k + 1) * (m + k) by ring [m, k],
      ipow_of_mul (m + 1) (m + k) q1, ipow_of_mul m (m + k + 1) q0] at b
    rw [e]
    refine of_multiple (c := ipow (m + k) (m + k + 1)) (ipow_pos hq q1) ?_
    have four := ipow_nonneg (b := 4) (x := k) (by decide) k0
    have s := mul_nonneg four b
    have t := mul_nonneg (mul_nonneg (ipow_nonneg (b := m + k + 1) q1 q1) ih) q0
    refine of_rest (add_nonneg s t) ?_
    rw [ipow_succ (m + k) q0, ipow_succ (m + k + 1) q0]
    generalize ipow (m + 1) (m + k + 1) = p
    generalize ipow (m + k + 1) (m + k) = q
    generalize ipow (m + k) (m + k) = r
    generalize ipow m (m + k) = t
    generalize ipow 4 k = u
    rw [show r * (m + k) * (u * p - q * (m + k + 1)) - (u * (p * (r * (m + k)) - t * q * ((m + k + 1) * (m + k))) + q * (m + k + 1) * (u * t - r) * (m + k)) = 0 by
      ring [p, q, r, t, u, m, k]]
    close [] [] trivial

/-- What is above a power of 2 is nothing, or between 1 and the power. -/
theorem above_power (h : 0 ≤ n - p) (l : 0 ≤ 2 * p - n - 1) : n = p ∨ ∃ k x, 0 ≤ k - 1 ∧ 0 ≤ x ∧ p = k + x ∧ n = k + x + k := by
  cases next (c := p) (d := p + 1) h rfl with
  | inl e => exact .inl e
  | inr r => exact .inr ⟨n - p, p - (n - p), by rw [show n - p - 1 = n - (p + 1) by ring [n, p]]; exact r,
      of_rest (add_nonneg l zero_le_one) (by rw [show p - (n - p) - (2 * p - n - 1 + 1) = 0 by ring [n, p]]; close [] [] trivial),
      by ring [n, p], by ring [n, p]⟩

theorem logAbove_self (one : 1 ≤ n) (h : y ≤ n * flog n 2 + (n - ipow 2 (flog n 2))) : LogAbove 2 n n y := by
  have hn := sub_of_le one
  have n0 := nonneg_of_one hn
  have two : (0 : Int) ≤ 2 - 2 := by decide
  have hf := flog_nonneg two hn
  have h1 := pow_flog two hn
  have h2 := lt_pow_flog two hn
  have z := add_nonneg (mul_nonneg n0 hf) h1
  have e : ipow 2 (n * flog n 2 + (n - ipow 2 (flog n 2))) = ipow (ipow 2 (flog n 2)) n * ipow 2 (n - ipow 2 (flog n 2)) := by
    rw [ipow_add 2 (mul_nonneg n0 hf) h1, show n * flog n 2 = flog n 2 * n by generalize flog n 2 = f; ring [n, f], ipow_ipow 2 hf n0]
  have key : 0 ≤ ipow n n - ipow (ipow 2 (flog n 2)) n * ipow 2 (n - ipow 2 (flog n 2)) := by
    generalize ipow 2 (flog n 2) = p at h1 h2
    rcases above_power h1 h2 with e | ⟨k, x, hk, hx, ep, en⟩
    · rw [e, show p - p = 0 by ring [p], ipow_zero, show ipow p p - ipow p p * 1 = 0 by generalize ipow p p = q; ring [q]]; close [] [] trivial
    · have k0 := nonneg_of_one hk
      have m0 := add_nonneg k0 hx
      have w := two_powers hk hx
      subst ep
      subst en
      rw [show k + x + k - (k + x) = k by ring [k, x], ipow_add (k + x + k) m0 k0, ipow_add (k + x) m0 k0]
      have up := ipow_base (b := k + x) (c := k + x + k) m0 (by rw [show k + x + k - (k + x) = k by ring [k, x]]; exact k0) k0
      refine of_rest (add_nonneg (mul_nonneg w (ipow_nonneg (b := k + x + k) (add_nonneg m0 k0) k0))
        (mul_nonneg (mul_nonneg (ipow_nonneg (b := 2) (x := k) (by decide) k0) (ipow_nonneg (b := k + x) m0 m0)) up)) ?_
      generalize ipow (k + x + k) (k + x) = q
      generalize ipow (k + x + k) k = r
      generalize ipow (k + x) (k + x) = s
      generalize ipow (k + x) k = t
      generalize ipow 2 k = u
      rw [show q * r - s * t * u - ((q - u * s) * r + u * s * (r - t)) = 0 by ring [q, r, s, t, u]]; close [] [] trivial
  refine le_trans (le_of_sub ?_) (le_of_sub key)
  rw [← e]
  cases total y with
  | inl hy => exact ipow_mono (one_le_of_two two) hy (sub_of_le h)
  | inr hy =>
    rw [ipow_of_negative (x := y) (of_rest (add_nonneg hy zero_le_one) (by
      rw [show -y - (-y - 1 + 1) = 0 by ring [y]]; close [] [] trivial))]
    exact ipow_pos (one_le_of_two two) z
theorem logBelow_self (one : 1 ≤ n) (h : n * flog n 2 + 2 * (n - ipow 2 (flog n 2)) ≤ y) : LogBelow 2 n n y := by
  have hn := sub_of_le one
  have n0 := nonneg_of_one hn
  have two : (0 : Int) ≤ 2 - 2 := by decide
  have hf := flog_nonneg two hn
  have h1 := pow_flog two hn
  have h2 := lt_pow_flog two hn
  have dbl := mul_nonneg (show (0 : Int) ≤ 2 by decide) h1
  have z := add_nonneg (mul_nonneg n0 hf) dbl
  have hy : 0 ≤ y := of_rest (add_nonneg (sub_of_le h) z) (by
    generalize n * flog n 2 + 2 * (n - ipow 2 (flog n 2)) = w
    rw [show y - (y - w + w) = 0 by ring [y, w]]; close [] [] trivial)
  have e : ipow 2 (n * flog n 2 + 2 * (n - ipow 2 (flog n 2))) = ipow (ipow 2 (flog n 2)) n * ipow 4 (n - ipow 2 (flog n 2)) := by
    rw [ipow_add 2 (mul_nonneg n0 hf) dbl, show n * flog n 2 = flog n 2 * n by generalize flog n 2 = f; ring [n, f], ipow_ipow 2 hf n0,
      ipow_ipow 2 (show (0 : Int) ≤ 2 by decide) h1, show ipow 2 2 = 4 from rfl]
  have key : 0 ≤ ipow (ipow 2 (flog n 2)) n * ipow 4 (n - ipow 2 (flog n 2)) - ipow n n := by
    generalize ipow 2 (flog n 2) = p at h1 h2
    rcases above_power h1 h2 with e | ⟨k, x, hk, hx, ep, en⟩
    · rw [e, show p - p = 0 by ring [p], ipow_zero, show ipow p p * 1 - ipow p p = 0 by generalize ipow p p = q; ring [q]]; close [] [] trivial
    · have w := four_powers hk hx
      subst ep
      subst en
      rw [show k + x + k - (k + x) = k by ring [k, x]]
      generalize ipow (k + x + k) (k + x + k) = q at w
      generalize ipow (k + x) (k + x + k) = s at w
      generalize ipow 4 k = u at w
      rw [show s * u - q = u * s - q by ring [s, u, q]]; exact w
  refine ⟨hy, le_trans (le_of_sub key) (le_of_sub ?_)⟩
  rw [← e]
  exact ipow_mono (one_le_of_two two) z (sub_of_le h)
end
end PassBound
