import PassBound.Logarithms
/-!
# Logarithms to several bases

Logarithms to different bases against each other, and b^(log_k n) against powers of n.
-/
namespace PassBound
noncomputable section
variable {a b c d k m n x y : Int}

theorem pow_nonneg (h : 0 ≤ x) : ∀ e : Nat, 0 ≤ x ^ e
  | 0 => show (0 : Int) ≤ 1 by decide
  | e + 1 => mul_nonneg (pow_nonneg h e) h
theorem pow_lt_pow (hx : 0 ≤ x) (h : 0 ≤ y - x - 1) : ∀ e : Nat, 0 ≤ y ^ (e + 1) - x ^ (e + 1) - 1
  | 0 => by
    show 0 ≤ 1 * y - 1 * x - 1
    rw [show 1 * y - 1 * x - 1 = y - x - 1 by ring [x, y]]; exact h
  | e + 1 => by
    have ih := pow_lt_pow hx h e
    have p := pow_nonneg hx (e + 1)
    have hy : 0 ≤ y - 1 := of_rest (add_nonneg h hx) (by
      rw [show y - 1 - (y - x - 1 + x) = 0 by ring [x, y]]; close [] [] trivial)
    show 0 ≤ y ^ (e + 1) * y - x ^ (e + 1) * x - 1
    generalize x ^ (e + 1) = q at ih p ⊢
    generalize y ^ (e + 1) = r at ih ⊢
    refine of_rest (add_nonneg (add_nonneg (mul_nonneg ih (nonneg_of_one hy)) (mul_nonneg p (add_nonneg h zero_le_one))) hy) ?_
    rw [show r * y - q * x - 1 - ((r - q - 1) * y + q * (y - x - 1 + 1) + (y - 1)) = 0 by ring [q, r, x, y]]; close [] [] trivial
theorem pow_le_pow (hx : 0 ≤ x) (h : 0 ≤ y - x) : ∀ e : Nat, 0 ≤ y ^ e - x ^ e
  | 0 => show (0 : Int) ≤ 1 - 1 by decide
  | e + 1 => by
    have ih := pow_le_pow hx h e
    have p := pow_nonneg hx e
    have hy : 0 ≤ y := of_rest (add_nonneg h hx) (by rw [show y - (y - x + x) = 0 by ring [x, y]]; close [] [] trivial)
    show 0 ≤ y ^ e * y - x ^ e * x
    generalize x ^ e = q at ih p ⊢
    generalize y ^ e = r at ih ⊢
    refine of_rest (add_nonneg (mul_nonneg ih hy) (mul_nonneg p h)) ?_
    rw [show r * y - q * x - ((r - q) * y + q * (y - x)) = 0 by ring [q, r, x, y]]; close [] [] trivial

/-- For b^p <= c^q: (b^x)^p <= (c^x)^q. -/
theorem ipow_between (p q : Nat) (hb : 0 ≤ b) (h : 0 ≤ c ^ q - b ^ p) (hx : 0 ≤ x) : 0 ≤ ipow c x ^ q - ipow b x ^ p := by
  have k := ipow_base (pow_nonneg hb p) h hx
  rw [ipow_root c q hx, ipow_root b p hx] at k
  exact k

/-- Powers whose exponents are further apart than the logarithms of the bases. -/
theorem powers_apart {u v : Int} (p q : Nat) (hb : 0 ≤ b - 2) (hu : 0 ≤ u) (hv : 0 ≤ v)
    (h : 0 ≤ Int.ofNat p * v - Int.ofNat q * u - 1) : 0 ≤ ipow b v ^ p - ipow b u ^ q - 1 := by
  have b1 := one_le_of_two hb
  have small := mul_nonneg (ofNat_nonneg q) hu
  have one := ipow_pos b1 small
  have up := ipow_mono b1 (add_nonneg small zero_le_one) (y := Int.ofNat p * v) (by
    generalize Int.ofNat p * v = s at h ⊢
    generalize Int.ofNat q * u = t at h ⊢
    rw [show s - (t + 1) = s - t - 1 by ring [s, t]]; exact h)
  rw [ipow_succ b small, ipow_mul b hu q, ipow_mul b hv p] at up
  rw [ipow_mul b hu q] at one
  generalize ipow b v ^ p = s at up ⊢
  generalize ipow b u ^ q = t at up one ⊢
  refine of_rest (add_nonneg (add_nonneg up (mul_nonneg one b1)) hb) ?_
  rw [show s - t - 1 - (s - t * b + (t - 1) * (b - 1) + (b - 2)) = 0 by ring [s, t, b]]; close [] [] trivial
/-- b^u < a^v, for b^p <= a^q and q u < p v. -/
theorem powers_less {u v : Int} (p q : Nat) (hb : 0 ≤ b - 2) (ha : 0 ≤ a) (hu : 0 ≤ u) (hv : 0 ≤ v) (k : 0 ≤ a ^ q - b ^ p)
    (h : 0 ≤ Int.ofNat p * v - Int.ofNat q * u - 1) : 0 ≤ ipow a v - ipow b u - 1 := by
  have apart := powers_apart p q hb hu hv h
  have up := ipow_between p q (nonneg_of_one (one_le_of_two hb)) k hv
  cases total (ipow a v - ipow b u - 1) with
  | inl z => exact z
  | inr z =>
    have same := pow_le_pow (ipow_nonneg ha hv) (y := ipow b u) (by
      generalize ipow a v = s at z ⊢
      generalize ipow b u = t at z ⊢
      rw [show t - s = -(s - t - 1) - 1 by ring [s, t]]; exact z) q
    generalize ipow b v ^ p = r at apart up
    generalize ipow b u ^ q = s at apart same
    generalize ipow a v ^ q = t at up same
    refine absurd_of (add_nonneg (add_nonneg apart up) same) ?_
    rw [show -1 - (r - s - 1 + (t - r) + (s - t)) = 0 by ring [r, s, t]]; close [] [] trivial
/-- a^v < b^u, for a^q <= b^p and p v < q u. -/
theorem powers_more {u v : Int} (p q : Nat) (hb : 0 ≤ b - 2) (ha : 0 ≤ a) (hu : 0 ≤ u) (hv : 0 ≤ v) (k : 0 ≤ b ^ p - a ^ q)
    (h : 0 ≤ Int.ofNat q * u - Int.ofNat p * v - 1) : 0 ≤ ipow b u - ipow a v - 1 := by
  have apart := powers_apart q p hb hv hu h
  have down := ipow_between q p ha k hv
  cases total (ipow b u - ipow a v - 1) with
  | inl z => exact z
  | inr z =>
    have same := pow_le_pow (ipow_nonneg (nonneg_of_one (one_le_of_two hb)) hu) (y := ipow a v) (by
      generalize ipow a v = s at z ⊢
      generalize ipow b u = t at z ⊢
      rw [show s - t = -(t - s - 1) - 1 by ring [s, t]]; exact z) q
    generalize ipow b v ^ p = r at apart down
    generalize ipow b u ^ q = s at apart same
    generalize ipow a v ^ q = t at down same
    refine absurd_of (add_nonneg (add_nonneg apart down) same) ?_
    rw [show -1 - (s - r - 1 + (r - t) + (t - s)) = 0 by ring [r, s, t]]; close [] [] trivial

/-- A product of powers that is more than 1. -/
theorem powers_above_one {u v : Int} (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hu : 0 ≤ u - 1) (hv : 0 ≤ v) : 0 ≤ ipow b u * ipow a v - 1 - 1 := by
  have h := bernoulli (one_le_of_two hb) (nonneg_of_one hu)
  have k := ipow_pos ha hv
  have two : 0 ≤ (b - 1) * u - 1 := of_rest (add_nonneg (add_nonneg (mul_nonneg hb hu) hb) hu) (by
    rw [show (b - 1) * u - 1 - ((b - 2) * (u - 1) + (b - 2) + (u - 1)) = 0 by ring [b, u]]; close [] [] trivial)
  have p := add_nonneg h two
  generalize ipow b u = s at p ⊢
  generalize ipow a v = t at k ⊢
  have p : 0 ≤ s - 2 := by rw [show s - 2 = s - 1 - (b - 1) * u + ((b - 1) * u - 1) by ring [s, b, u]]; exact p
  refine of_rest (add_nonneg (add_nonneg (mul_nonneg p k) p) (add_nonneg k k)) ?_
  rw [show s * t - 1 - 1 - ((s - 2) * (t - 1) + (s - 2) + (t - 1 + (t - 1))) = 0 by ring [s, t]]; close [] [] trivial

theorem product_swapped {l p q : Int} (e : l = p * q) : l = q * p := by rw [e]; ring [p, q]

/-- For c^p <= b^q and m <= c^i n: p log_b m < q (log_c n + 1 + i), with the floors of both. -/
theorem flog_ratio (p q i : Nat) (hb : 0 ≤ b - 2) (hc : 0 ≤ c - 2) (hm : 0 ≤ m - 1) (hn : 0 ≤ n - 1)
    (h : 0 ≤ b ^ (q + 1) - c ^ p) (l : 0 ≤ c ^ i * n - m) :
    0 ≤ Int.ofNat (q + 1) * (flog n c + 1 + Int.ofNat i) - Int.ofNat p * flog m b - 1 := by
  have b1 := one_le_of_two hb
  have c1 := one_le_of_two hc
  have hL := flog_nonneg hb hm
  have hM := flog_nonneg hc hn
  have hp := ofNat_nonneg p
  have hq := ofNat_nonneg (q + 1)
  have hi := ofNat_nonneg i
  have hs := add_nonneg (add_nonneg hM zero_le_one) hi
  have big : 0 ≤ ipow c (flog n c + 1 + Int.ofNat i) - ipow b (flog m b) - 1 := by
    rw [ipow_add c (add_nonneg hM zero_le_one) hi, ipow_succ c hM, ipow_ofNat]
    have one := pow_nonneg (nonneg_of_one c1) i
    have u := pow_flog hb hm
    have v := lt_pow_flog hc hn
    have one' : 0 ≤ c ^ i - 1 := by
      have := ipow_pos c1 hi
      rw [ipow_ofNat] at this; exact this
    generalize c ^ i = g at l one one' ⊢
    generalize ipow b (flog m b) = r at u ⊢
    generalize ipow c (flog n c) = s at v ⊢
    refine of_rest (add_nonneg (add_nonneg (add_nonneg u l) (mul_nonneg one v)) one') ?_
    rw [show s * c * g - r - 1 - (m - r + (g * n - m) + g * (c * s - n - 1) + (g - 1)) = 0 by ring [s, c, g, r, m, n]]
    close [] [] trivial
  have low : 0 ≤ ipow b (flog m b) ^ (q + 1) - ipow c (Int.ofNat p * flog m b) := by
    rw [ipow_mul c hL p, ← ipow_root b (q + 1) hL, ← ipow_root c p hL]
    exact ipow_base (pow_nonneg (nonneg_of_one c1) p) h hL
  have up := pow_lt_pow (ipow_nonneg (nonneg_of_one b1) hL) big q
  rw [← ipow_mul c hs (q + 1)] at up
  cases total (Int.ofNat (q + 1) * (flog n c + 1 + Int.ofNat i) - Int.ofNat p * flog m b - 1) with
  | inl z => exact z
  | inr z =>
    have mono := ipow_mono c1 (mul_nonneg hq hs) (y := Int.ofNat p * flog m b) (by
      generalize Int.ofNat (q + 1) * (flog n c + 1 + Int.ofNat i) = e at z ⊢
      generalize Int.ofNat p * flog m b = f at z ⊢
      rw [show f - e = -(e - f - 1) - 1 by ring [e, f]]; exact z)
    generalize ipow b (flog m b) ^ (q + 1) = r at low up
    generalize ipow c (Int.ofNat p * flog m b) = s at low mono
    generalize ipow c (Int.ofNat (q + 1) * (flog n c + 1 + Int.ofNat i)) = t at up mono
    refine absurd_of (add_nonneg (add_nonneg low up) mono) ?_
    rw [show -1 - (r - s + (t - r - 1) + (s - t)) = 0 by ring [r, s, t]]; close [] [] trivial

/-- (d + c)^x against d^x, for c of either sign. -/
theorem bernoulli_scaled (hd : 0 ≤ d) (hc : 0 ≤ d + c) (hx : 0 ≤ x) : 0 ≤ d * ipow (d + c) x - ipow d x * (d + x * c) := by
  refine nonneg_induction (C := fun x => 0 ≤ d * ipow (d + c) x - ipow d x * (d + x * c)) ?_ ?_ x hx
  · rw [ipow_zero, ipow_zero, show d * 1 - 1 * (d + 0 * c) = 0 by ring [c, d]]; close [] [] trivial
  · intro x hx ih
    rw [ipow_succ _ hx, ipow_succ d hx]
    have hp := ipow_nonneg (b := d) hd hx
    have square : 0 ≤ c * c := by
      cases total c with
      | inl h => exact mul_nonneg h h
      | inr h =>
        have h' := add_nonneg h zero_le_one
        have s := mul_nonneg h' h'
        rw [show (-c - 1 + 1) * (-c - 1 + 1) = c * c by ring [c]] at s; exact s
    refine of_rest (add_nonneg (mul_nonneg ih hc) (mul_nonneg hp (mul_nonneg hx square))) ?_
    generalize ipow (d + c) x = s
    generalize ipow d x = t
    rw [show d * (s * (d + c)) - t * d * (d + (x + 1) * c) - ((d * s - t * (d + x * c)) * (d + c) + t * (x * (c * c))) = 0 by
      ring [s, t, d, c, x]]
    close [] [] trivial

theorem ipow_scaled (hb : 0 ≤ b) (hc : 0 ≤ c) (hx : 0 ≤ x) : 0 ≤ b * ipow c x - ipow b x * (b + x * (c - b)) := by
  have h := bernoulli_scaled (d := b) (c := c - b) hb (by rw [show b + (c - b) = c by ring [b, c]]; exact hc) hx
  rw [show b + (c - b) = c by ring [b, c]] at h; exact h

/-- b^(log_k n) is below n^e for b <= k^e, and how far below. -/
theorem power_of_flog_upper (e : Nat) (hk : 0 ≤ k - 2) (hn : 0 ≤ n - 1) (hb : 0 ≤ b) :
    0 ≤ b * n ^ e - ipow b (flog n k) * (b + flog n k * (k ^ e - b)) := by
  have hl := flog_nonneg hk hn
  have k0 := nonneg_of_one (one_le_of_two hk)
  have s := bernoulli_scaled (d := b) (c := k ^ e - b) hb (by
    rw [show b + (k ^ e - b) = k ^ e by generalize k ^ e = g; ring [b, g]]; exact pow_nonneg k0 e) hl
  rw [show b + (k ^ e - b) = k ^ e by generalize k ^ e = g; ring [b, g], ipow_root k e hl] at s
  have p := pow_le_pow (ipow_nonneg k0 hl) (pow_flog hk hn) e
  refine of_rest (add_nonneg s (mul_nonneg hb p)) ?_
  generalize ipow k (flog n k) ^ e = r
  generalize ipow b (flog n k) * (b + flog n k * (k ^ e - b)) = t
  generalize n ^ e = u
  rw [show b * u - t - (b * r - t + b * (u - r)) = 0 by ring [b, u, t, r]]; close [] [] trivial
/-- b^(log_k n) is above n^e for k^e <= b, and how far above. -/
theorem power_of_flog_lower (e : Nat) (hk : 0 ≤ k - 2) (hn : 0 ≤ n - 1) (h : 0 ≤ b - k ^ e) :
    0 ≤ k ^ e * k ^ e * ipow b (flog n k) - (n + 1) ^ e * (k ^ e + flog n k * (b - k ^ e)) := by
  have hl := flog_nonneg hk hn
  have k0 := nonneg_of_one (one_le_of_two hk)
  have g0 := pow_nonneg k0 e
  have b0 : 0 ≤ b := of_rest (add_nonneg h g0) (by
    generalize k ^ e = g
    rw [show b - (b - g + g) = 0 by ring [b, g]]; close [] [] trivial)
  have s := bernoulli_scaled (d := k ^ e) (c := b - k ^ e) g0 (by
    rw [show k ^ e + (b - k ^ e) = b by generalize k ^ e = g; ring [b, g]]; exact b0) hl
  rw [show k ^ e + (b - k ^ e) = b by generalize k ^ e = g; ring [b, g], ipow_root k e hl] at s
  have p := pow_le_pow (add_nonneg (nonneg_of_one hn) zero_le_one) (y := k * ipow k (flog n k)) (by
    have v := lt_pow_flog hk hn
    generalize k * ipow k (flog n k) = r at v ⊢
    rw [show r - (n + 1) = r - n - 1 by ring [r, n]]; exact v) e
  rw [pow_mul_pow] at p
  have w : 0 ≤ k ^ e + flog n k * (b - k ^ e) := add_nonneg g0 (mul_nonneg hl h)
  refine of_rest (add_nonneg (mul_nonneg g0 s) (mul_nonneg p w)) ?_
  generalize k ^ e + flog n k * (b - k ^ e) = z
  generalize ipow k (flog n k) ^ e = r
  generalize k ^ e = g
  generalize ipow b (flog n k) = t
  generalize (n + 1) ^ e = u
  rw [show g * g * t - u * z - (g * (g * t - r * z) + (g * r - u) * z) = 0 by ring [g, t, u, z, r]]; close [] [] trivial
end
end PassBound
