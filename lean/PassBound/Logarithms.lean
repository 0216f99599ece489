import PassBound.Powers
/-!
# Floor and ceiling logarithms, in every base

`flog n b` is the greatest e with b^e <= n, `clog n b` the least e with b^e >= n (n >= 1, b >= 2).
Everything that a proof may use of a logarithm is here; each lemma stands for one line of the
checker's closed list of facts.
-/
namespace PassBound
noncomputable section
variable {a b c d l m n p q x y : Int}

theorem zero_le_one : (0 : Int) ≤ 1 := by close [] [] trivial
theorem one_le_of_two (hb : 0 ≤ b - 2) : 0 ≤ b - 1 := of_rest (add_nonneg hb zero_le_one) (by
  rw [show b - 1 - (b - 2 + 1) = 0 by ring [b]]; close [] [] trivial)

theorem flogGo_spec (hb : 0 ≤ b - 2) : ∀ (f : Nat) (n : Int), 0 ≤ n - 1 → 0 ≤ Int.ofNat f - n →
    0 ≤ flogGo b f n ∧ 0 ≤ n - ipow b (flogGo b f n) ∧ 0 ≤ b * ipow b (flogGo b f n) - n - 1
  | 0, n, h, k => absurd_of (add_nonneg h k) (by
      rw [show Int.ofNat 0 = (0 : Int) from rfl, show -1 - (n - 1 + (0 - n)) = 0 by ring [n]]; close [] [] trivial)
  | f + 1, n, h, k => by
    have hb1 := one_le_of_two hb
    rw [flogGo]
    by_cases lt : n < b
    · rw [if_pos lt, ipow_zero]
      refine ⟨by close [] [] trivial, h, ?_⟩
      rw [show b * 1 - n - 1 = b - n - 1 by ring [b, n]]; exact pos_of_lt lt
    · rw [if_neg lt]
      have ge : 0 ≤ n - b := by
        cases total (n - b) with
        | inl h => exact h
        | inr h => exact absurd (lt_from rfl rfl (of_rest h (by
            rw [show b - n - 1 - (-(n - b) - 1) = 0 by ring [b, n]]; close [] [] trivial))) lt
      obtain ⟨s, t⟩ := fdiv_spec (a := n) hb1
      generalize hq : fdiv n b = q at s t
      have q1 : 0 ≤ q - 1 := nonneg_of_pos_mul hb1 (of_rest (add_nonneg t ge) (by
        rw [show b * (q - 1) + b - 1 - (b * q + b - n - 1 + (n - b)) = 0 - b + b by ring [b, q, n], show 0 - b + b = 0 by ring [b]]
        close [] [] trivial))
      have q0 : 0 ≤ q := of_rest (add_nonneg q1 zero_le_one) (by rw [show q - (q - 1 + 1) = 0 by ring [q]]; close [] [] trivial)
      have small : 0 ≤ Int.ofNat f - q := of_rest (add_nonneg (add_nonneg k s) (add_nonneg (mul_nonneg hb q0) q1)) (by
        rw [show Int.ofNat (f + 1) = Int.ofNat f + 1 from rfl]
        generalize Int.ofNat f = g
        rw [show g - q - (g + 1 - n + (n - b * q) + ((b - 2) * q + (q - 1))) = 0 by ring [g, q, n, b]]; close [] [] trivial)
      obtain ⟨i, j, r⟩ := flogGo_spec hb f q q1 small
      rw [ipow_succ b i]
      generalize flogGo b f q = e at i j r
      generalize ipow b e = p at j r
      have b0 : 0 ≤ b := of_rest (add_nonneg hb1 zero_le_one) (by rw [show b - (b - 1 + 1) = 0 by ring [b]]; close [] [] trivial)
      refine ⟨add_nonneg i zero_le_one, of_rest (add_nonneg s (mul_nonneg b0 j)) ?_, of_rest (add_nonneg t (mul_nonneg b0 r)) ?_⟩
      · rw [show n - p * b - (n - b * q + b * (q - p)) = 0 by ring [n, p, b, q]]; close [] [] trivial
      · rw [show b * (p * b) - n - 1 - (b * q + b - n - 1 + b * (b * p - q - 1)) = 0 by ring [n, p, b, q]]; close [] [] trivial

theorem toNat_of_nonneg (h : 0 ≤ n) : Int.ofNat n.toNat = n := by
  cases n with
  | ofNat _ => rfl
  | negSucc k => exact absurd ((Diff.self (.negSucc k)).le_of_nonneg h) (Nat.not_succ_le_zero k)
theorem nonneg_of_one (h : 0 ≤ n - 1) : 0 ≤ n := of_rest (add_nonneg h zero_le_one) (by
  rw [show n - (n - 1 + 1) = 0 by ring [n]]; close [] [] trivial)
theorem flog_spec (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) : 0 ≤ flog n b ∧ 0 ≤ n - ipow b (flog n b) ∧ 0 ≤ b * ipow b (flog n b) - n - 1 :=
  flogGo_spec hb n.toNat n hn (by rw [toNat_of_nonneg (nonneg_of_one hn)]; exact zero_le_sub_self rfl)
theorem flog_nonneg (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) : 0 ≤ flog n b := (flog_spec hb hn).1
theorem pow_flog (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) : 0 ≤ n - ipow b (flog n b) := (flog_spec hb hn).2.1
theorem lt_pow_flog (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) : 0 ≤ b * ipow b (flog n b) - n - 1 := (flog_spec hb hn).2.2

theorem le_of_ipow (hb : 0 ≤ b - 2) (hx : 0 ≤ x) (hy : 0 ≤ y) (h : 0 ≤ b * ipow b y - ipow b x - 1) : 0 ≤ y - x := by
  cases total (y - x) with
  | inl h => exact h
  | inr k =>
    have hb1 := one_le_of_two hb
    have e := ipow_mono hb1 (add_nonneg hy zero_le_one) (of_rest k (show 0 ≤ x - (y + 1) - (-(y - x) - 1) by
      rw [show x - (y + 1) - (-(y - x) - 1) = 0 by ring [x, y]]; close [] [] trivial))
    rw [ipow_succ b hy] at e
    refine absurd_of (add_nonneg e h) ?_
    generalize ipow b x = s
    generalize ipow b y = t
    rw [show -1 - (s - t * b + (b * t - s - 1)) = 0 by ring [s, t, b]]; close [] [] trivial
/-- The logarithm is the e with b^e <= n < b^(e+1). -/
theorem flog_eq (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) (hl : 0 ≤ l) (h : 0 ≤ n - ipow b l) (k : 0 ≤ b * ipow b l - n - 1) : flog n b = l := by
  obtain ⟨i, j, r⟩ := flog_spec hb hn
  refine eq_of_sub (le_of_ipow hb i hl (of_rest (add_nonneg k j) ?_)) (le_of_ipow hb hl i (of_rest (add_nonneg r h) ?_))
  · generalize ipow b (flog n b) = s
    generalize ipow b l = t
    rw [show b * t - s - 1 - (b * t - n - 1 + (n - s)) = 0 by ring [b, t, s, n]]; close [] [] trivial
  · generalize ipow b (flog n b) = s
    generalize ipow b l = t
    rw [show b * s - t - 1 - (b * s - n - 1 + (n - t)) = 0 by ring [b, t, s, n]]; close [] [] trivial
theorem ofNat_nonneg (k : Nat) : 0 ≤ Int.ofNat k := (Diff.lit k).nonneg (Nat.zero_le k)
theorem ipow_ofNat (b : Int) (k : Nat) : ipow b (Int.ofNat k) = b ^ k := rfl
/-- A logarithm between two neighbouring powers. -/
theorem flog_number (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (h : 0 ≤ n - b ^ k) (r : 0 ≤ b * b ^ k - n - 1) : flog n b = c :=
  hk ▸ flog_eq hb (of_rest (add_nonneg h (ipow_pos (one_le_of_two hb) (ofNat_nonneg k))) (by
    rw [ipow_ofNat]
    generalize b ^ k = s
    rw [show n - 1 - (n - s + (s - 1)) = 0 by ring [n, s]]; close [] [] trivial)) (ofNat_nonneg k) h r
/-- Between b^k m and b^k (m + 1) the logarithm is that of m, and k. -/
theorem flog_shift (k : Nat) (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (h : 0 ≤ n - b ^ k * m) (r : 0 ≤ b ^ k * (m + 1) - n - 1) :
    flog n b = flog m b + Int.ofNat k := by
  obtain ⟨i, j, u⟩ := flog_spec hb hm
  have hb1 := one_le_of_two hb
  have pk := ipow_pos hb1 (ofNat_nonneg k)
  rw [ipow_ofNat] at pk
  have pl := ipow_pos hb1 i
  have e : ipow b (flog m b + Int.ofNat k) = ipow b (flog m b) * b ^ k := ipow_add b i (ofNat_nonneg k)
  generalize hs : b ^ k = s at *
  generalize ht : ipow b (flog m b) = t at *
  have s0 : 0 ≤ s := nonneg_of_one pk
  refine flog_eq hb ?_ (add_nonneg i (ofNat_nonneg k)) ?_ ?_
  · refine of_rest (add_nonneg (add_nonneg h (mul_nonneg pk (nonneg_of_one hm))) hm) ?_
    rw [show n - 1 - (n - s * m + (s - 1) * m + (m - 1)) = 0 by ring [n, s, m]]; close [] [] trivial
  · rw [e]
    refine of_rest (add_nonneg h (mul_nonneg s0 j)) ?_
    rw [show n - t * s - (n - s * m + s * (m - t)) = 0 by ring [n, s, t, m]]; close [] [] trivial
  · rw [e]
    refine of_rest (add_nonneg r (mul_nonneg s0 u)) ?_
    rw [show b * (t * s) - n - 1 - (s * (m + 1) - n - 1 + s * (b * t - m - 1)) = 0 by ring [n, s, t, m, b]]; close [] [] trivial
theorem flog_level (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (h : 0 ≤ n - b ^ k * m) (r : 0 ≤ b ^ k * (m + 1) - n - 1)
    (e : flog m b = l) : flog n b = l + c := by rw [flog_shift k hb hm h r, e, hk]
theorem flog_mono (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (h : 0 ≤ n - m) : 0 ≤ flog n b - flog m b := by
  have hn : 0 ≤ n - 1 := of_rest (add_nonneg hm h) (by rw [show n - 1 - (m - 1 + (n - m)) = 0 by ring [n, m]]; close [] [] trivial)
  refine le_of_ipow hb (flog_nonneg hb hm) (flog_nonneg hb hn) (of_rest (add_nonneg (add_nonneg h (lt_pow_flog hb hn)) (pow_flog hb hm)) ?_)
  generalize ipow b (flog n b) = s
  generalize ipow b (flog m b) = t
  rw [show b * s - t - 1 - (n - m + (b * s - n - 1) + (m - t)) = 0 by ring [b, s, t, n, m]]; close [] [] trivial
/-- The logarithm of what is at least b^k m is larger by k at least. -/
theorem flog_raised (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (h : 0 ≤ n - b ^ k * m) : 0 ≤ flog n b - flog m b - c := by
  have pk := ipow_pos (one_le_of_two hb) (ofNat_nonneg k)
  rw [ipow_ofNat] at pk
  have e : flog (b ^ k * m) b = flog m b + Int.ofNat k := flog_shift k hb hm (zero_le_sub_self rfl) (by
    generalize b ^ k = s at pk
    exact of_rest pk (by rw [show s * (m + 1) - s * m - 1 - (s - 1) = 0 by ring [s, m]]; close [] [] trivial))
  have u := flog_mono (n := n) hb (by
    generalize b ^ k = s at pk
    exact of_rest (add_nonneg (mul_nonneg pk hm) (add_nonneg pk hm)) (by
      rw [show s * m - 1 - ((s - 1) * (m - 1) + (s - 1 + (m - 1))) = 0 by ring [s, m]]; close [] [] trivial)) h
  rw [e, hk] at u
  refine of_rest u ?_
  generalize flog n b = s
  generalize flog m b = t
  rw [show s - t - c - (s - (t + c)) = 0 by ring [s, t, c]]; close [] [] trivial
/-- The logarithm of what is below b^k (m + 1) is larger by k at most. -/
theorem flog_within (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (hn : 0 ≤ n - 1) (h : 0 ≤ b ^ k * (m + 1) - n - 1) :
    0 ≤ flog m b + c - flog n b := by
  have pk := ipow_pos (one_le_of_two hb) (ofNat_nonneg k)
  rw [ipow_ofNat] at pk
  have e : flog (b ^ k * (m + 1) - 1) b = flog m b + Int.ofNat k := flog_shift k hb hm (by
    generalize b ^ k = s at pk
    exact of_rest pk (by rw [show s * (m + 1) - 1 - s * m - (s - 1) = 0 by ring [s, m]]; close [] [] trivial)) (by
    generalize b ^ k = s
    rw [show s * (m + 1) - (s * (m + 1) - 1) - 1 = 0 by ring [s, m]]; close [] [] trivial)
  have u := flog_mono (n := b ^ k * (m + 1) - 1) hb hn (of_rest h (by
    generalize b ^ k = s
    rw [show s * (m + 1) - 1 - n - (s * (m + 1) - n - 1) = 0 by ring [s, m, n]]; close [] [] trivial))
  rw [e, hk] at u
  exact u
/-- The logarithm of a power is at least that many logarithms. -/
theorem flog_power_raised (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hn : 0 ≤ n - 1) (h : 0 ≤ n - a ^ k) :
    0 ≤ flog n b - c * flog a b := by
  have i := flog_nonneg hb ha
  have hc : 0 ≤ c := hk ▸ ofNat_nonneg k
  have e : ipow b (c * flog a b) = ipow b (flog a b) ^ k := ipow_times k hk i rfl
  have u := ipow_base (ipow_nonneg (nonneg_of_one (one_le_of_two hb)) i) (pow_flog hb ha) (ofNat_nonneg k)
  rw [ipow_ofNat, ipow_ofNat, ← e] at u
  refine le_of_ipow hb (mul_nonneg hc i) (flog_nonneg hb hn) (of_rest (add_nonneg (add_nonneg u h) (lt_pow_flog hb hn)) ?_)
  generalize ipow b (c * flog a b) = s
  generalize ipow b (flog n b) = t
  generalize a ^ k = p
  rw [show b * t - s - 1 - (p - s + (n - p) + (b * t - n - 1)) = 0 by ring [b, t, s, n, p]]; close [] [] trivial
theorem pow_lt {a s : Int} (k : Nat) (ha : 0 ≤ a - 1) (h : 0 ≤ s - a - 1) : 0 ≤ s ^ (k + 1) - a ^ (k + 1) - 1 := by
  have a0 := nonneg_of_one ha
  have g : 0 ≤ s - a := of_rest (add_nonneg h zero_le_one) (by rw [show s - a - (s - a - 1 + 1) = 0 by ring [s, a]]; close [] [] trivial)
  have s0 : 0 ≤ s := of_rest (add_nonneg g a0) (by rw [show s - (s - a + a) = 0 by ring [s, a]]; close [] [] trivial)
  have u := ipow_base a0 g (ofNat_nonneg k)
  have v := ipow_pos ha (ofNat_nonneg k)
  rw [ipow_ofNat] at u v
  rw [ipow_ofNat] at u
  show 0 ≤ s ^ k * s - a ^ k * a - 1
  generalize s ^ k = x at *
  generalize a ^ k = y at *
  refine of_rest (add_nonneg (add_nonneg (mul_nonneg u s0) (mul_nonneg (nonneg_of_one v) h)) v) ?_
  rw [show x * s - y * a - 1 - ((x - y) * s + y * (s - a - 1) + (y - 1)) = 0 by ring [x, y, s, a]]; close [] [] trivial
/-- The logarithm of a^(k+1) is less than k + 1 times what comes after that of a. -/
theorem flog_power_within (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hn : 0 ≤ n - 1) (h : 0 ≤ a ^ (k + 1) - n) :
    0 ≤ (c + 1) * flog a b + c - flog n b := by
  have i := flog_nonneg hb ha
  have hc : 0 ≤ c := hk ▸ ofNat_nonneg k
  have y0 : 0 ≤ (c + 1) * flog a b + c := add_nonneg (mul_nonneg (add_nonneg hc zero_le_one) i) hc
  have e : ipow b ((c + 1) * flog a b + c + 1) = (b * ipow b (flog a b)) ^ (k + 1) := by
    rw [show (c + 1) * flog a b + c + 1 = (c + 1) * (flog a b + 1) by
      generalize flog a b = t
      ring [c, t]]
    exact ipow_times (k + 1) (show Int.ofNat k + 1 = c + 1 by rw [hk]) (add_nonneg i zero_le_one) (by
      rw [ipow_succ b i]
      generalize ipow b (flog a b) = t
      ring [b, t])
  rw [ipow_succ b y0] at e
  have u := pow_lt k ha (lt_pow_flog hb ha)
  rw [← e] at u
  refine le_of_ipow hb (flog_nonneg hb hn) y0 (of_rest (add_nonneg (add_nonneg u h) (pow_flog hb hn)) ?_)
  generalize ipow b ((c + 1) * flog a b + c) = t
  generalize ipow b (flog n b) = s
  generalize a ^ (k + 1) = p
  rw [show b * t - s - 1 - (t * b - p - 1 + (p - n) + (n - s)) = 0 by ring [b, t, s, n, p]]; close [] [] trivial
/-- From m to at most b m the logarithm stays or grows by 1. -/
theorem flog_jump (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (h : 0 ≤ n - m) (k : 0 ≤ b * m - n) : flog n b = flog m b ∨ flog n b = flog m b + 1 := by
  have e : flog (b * m) b = flog m b + 1 := flog_shift 1 hb hm (by
    rw [show b ^ 1 = b from (show 1 * b = b by ring [b])]; exact zero_le_sub_self rfl) (by
    rw [show b ^ 1 = b from (show 1 * b = b by ring [b]), show b * (m + 1) - b * m - 1 = b - 1 by ring [b, m]]; exact one_le_of_two hb)
  have lo := flog_mono hb hm h
  have hn : 0 ≤ n - 1 := of_rest (add_nonneg hm h) (by rw [show n - 1 - (m - 1 + (n - m)) = 0 by ring [n, m]]; close [] [] trivial)
  have hi := flog_mono hb hn k
  rw [e] at hi
  cases next lo rfl with
  | inl h => exact .inl h
  | inr h => exact .inr (eq_of_sub hi (of_rest h (by
      generalize flog n b = s
      generalize flog m b = t
      rw [show s - (t + 1) - (s - (t + 1)) = 0 by ring [s, t]]; close [] [] trivial)))
/-- A logarithm with its least value taken off. -/
theorem flog_least (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (h : 0 ≤ n - b ^ k) : ∃ l, 0 ≤ l ∧ flog n b = l + c := by
  subst hk
  have pk := ipow_pos (one_le_of_two hb) (ofNat_nonneg k)
  rw [ipow_ofNat] at pk
  have e : flog (b ^ k) b = Int.ofNat k := flog_number k rfl hb (zero_le_sub_self rfl) (by
    generalize b ^ k = s at pk
    refine of_rest (add_nonneg (mul_nonneg hb (nonneg_of_one pk)) pk) ?_
    rw [show b * s - s - 1 - ((b - 2) * s + (s - 1)) = 0 by ring [b, s]]; close [] [] trivial)
  have := flog_mono hb pk h
  rw [e] at this
  exact ⟨flog n b - Int.ofNat k, this, by
    generalize flog n b = s
    generalize Int.ofNat k = t
    ring [s, t]⟩
/-- A logarithm is far below its argument. -/
theorem flog_linear (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) : 0 ≤ n - 1 - (b - 1) * flog n b := by
  refine of_rest (add_nonneg (pow_flog hb hn) (bernoulli (one_le_of_two hb) (flog_nonneg hb hn))) ?_
  generalize ipow b (flog n b) = s
  generalize flog n b = t
  rw [show n - 1 - (b - 1) * t - (n - s + (s - 1 - (b - 1) * t)) = 0 by ring [n, b, s, t]]; close [] [] trivial
/-- A logarithm of something small. -/
theorem flog_at_most (k : Nat) (hk : Int.ofNat k = c) (hb : 0 ≤ b - 2) (hn : 0 ≤ n - 1) (h : 0 ≤ b * b ^ k - n - 1) : 0 ≤ c - flog n b := by
  subst hk
  refine le_of_ipow hb (flog_nonneg hb hn) (ofNat_nonneg k) (of_rest (add_nonneg h (pow_flog hb hn)) ?_)
  rw [ipow_ofNat]
  generalize ipow b (flog n b) = s
  generalize b ^ k = t
  rw [show b * t - s - 1 - (b * t - n - 1 + (n - s)) = 0 by ring [b, t, s, n]]; close [] [] trivial
/-- A logarithm to a larger base, of something smaller. -/
theorem flog_base (hb : 0 ≤ b - 2) (hm : 0 ≤ m - 1) (h : 0 ≤ n - m) (k : 0 ≤ c - b) : 0 ≤ flog n b - flog m c := by
  have hc : 0 ≤ c - 2 := of_rest (add_nonneg hb k) (by rw [show c - 2 - (b - 2 + (c - b)) = 0 by ring [b, c]]; close [] [] trivial)
  have hn : 0 ≤ n - 1 := of_rest (add_nonneg hm h) (by rw [show n - 1 - (m - 1 + (n - m)) = 0 by ring [n, m]]; close [] [] trivial)
  have b0 : 0 ≤ b := nonneg_of_one (one_le_of_two hb)
  refine le_of_ipow hb (flog_nonneg hc hm) (flog_nonneg hb hn)
    (of_rest (add_nonneg (add_nonneg (lt_pow_flog hb hn) h) (add_nonneg (pow_flog hc hm) (ipow_base b0 k (flog_nonneg hc hm)))) ?_)
  generalize ipow b (flog n b) = s
  generalize ipow b (flog m c) = t
  generalize ipow c (flog m c) = u
  rw [show b * s - t - 1 - (b * s - n - 1 + (n - m) + (m - u + (u - t))) = 0 by ring [b, s, t, u, n, m]]; close [] [] trivial

/-! ### Values of logarithms in a proof -/

theorem flog_from (e : a = m) (f : b = c) (h : flog m c = l) : flog a b = l := by rw [e, f]; exact h
theorem clog_one (e : a = 1) : clog a b = 0 := by rw [e]; rfl
theorem clog_from (e : a = m) (f : b = c) (hm : 0 ≤ m - 2) (h : flog (m - 1) c = l) : clog a b = l + 1 := by
  rw [e, f, clog, if_neg (not_le_from rfl rfl (by rw [show m - 1 - 1 = m - 2 by ring [m]]; exact hm)), h]
theorem ipow_from (e : a = b) (f : x = y) (h : ipow b y = p) : ipow a x = p := by rw [e, f]; exact h

/-! ### Real logarithms, by powers

For a ≥ 1 and x ≥ 0, e ≤ x log_b a says b^e ≤ a^x, and e ≥ x log_b a says a^x ≤ b^e (where e ≥ 0). -/

/-- The logarithm to the base b of a, times x, is at least e. -/
def LogAbove (b a x e : Int) : Prop := ipow b e ≤ ipow a x
/-- The logarithm to the base b of a, times x, is at most e. -/
def LogBelow (b a x e : Int) : Prop := 0 ≤ e ∧ ipow a x ≤ ipow b e

theorem ipow_ipow (b : Int) (hx : 0 ≤ x) (hy : 0 ≤ y) : ipow b (x * y) = ipow (ipow b x) y := by
  refine nonneg_induction (C := fun y => ipow b (x * y) = ipow (ipow b x) y) ?_ ?_ y hy
  · show ipow b (x * 0) = 1
    rw [show x * 0 = 0 by ring [x]]; rfl
  · intro y hy ih
    rw [ipow_succ _ hy, ← ih, show x * (y + 1) = x * y + x by ring [x, y], ipow_add b (mul_nonneg hx hy) hx]
theorem ipow_of_negative (h : 0 ≤ -x) : ipow b x = 1 := by
  unfold ipow; rw [toNat_of_nonpos h]; rfl
theorem logAbove_of_flog (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hx : 0 ≤ x) (h : y ≤ x * flog a b) : LogAbove b a x y := by
  have hb1 := one_le_of_two hb
  have hl := flog_nonneg hb ha
  have p := ipow_pos hb1 hl
  have up : 0 ≤ ipow a x - ipow b (flog a b * x) := by
    rw [ipow_ipow b hl hx]; exact ipow_base (nonneg_of_one p) (pow_flog hb ha) hx
  refine le_trans (le_of_sub ?_) (le_of_sub up)
  have hz := mul_nonneg hl hx
  cases total y with
  | inl hy => exact ipow_mono hb1 hy (by
      rw [show flog a b * x - y = x * flog a b - y by generalize flog a b = l; ring [l, x, y]]; exact sub_of_le h)
  | inr hy =>
    rw [ipow_of_negative (x := y) (of_rest (add_nonneg hy zero_le_one) (by
      rw [show -y - (-y - 1 + 1) = 0 by ring [y]]; close [] [] trivial))]
    exact ipow_pos hb1 hz
theorem logBelow_of_flog (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hx : 0 ≤ x) (h : x * (flog a b + 1) ≤ y) : LogBelow b a x y := by
  have hb1 := one_le_of_two hb
  have hl := flog_nonneg hb ha
  have hl1 := add_nonneg hl zero_le_one
  have hz := mul_nonneg hl1 hx
  have gap : 0 ≤ y - (flog a b + 1) * x := by
    rw [show y - (flog a b + 1) * x = y - x * (flog a b + 1) by generalize flog a b = l; ring [l, x, y]]; exact sub_of_le h
  have hy : 0 ≤ y := of_rest (add_nonneg gap hz) (by
    generalize flog a b = l
    rw [show y - (y - (l + 1) * x + (l + 1) * x) = 0 by ring [y, l, x]]; close [] [] trivial)
  have room : 0 ≤ ipow b (flog a b + 1) - a := by
    rw [ipow_succ b hl]
    refine of_rest (add_nonneg (lt_pow_flog hb ha) zero_le_one) ?_
    generalize ipow b (flog a b) = s
    rw [show s * b - a - (b * s - a - 1 + 1) = 0 by ring [s, b, a]]; close [] [] trivial
  have down : 0 ≤ ipow b ((flog a b + 1) * x) - ipow a x := by
    rw [ipow_ipow b hl1 hx]; exact ipow_base (nonneg_of_one ha) room hx
  exact ⟨hy, le_trans (le_of_sub down) (le_of_sub (ipow_mono hb1 hz gap))⟩

theorem pos_of_one_le (h : 1 ≤ x) : 0 < x := lt_from rfl rfl (by rw [show x - 0 - 1 = x - 1 by ring [x]]; exact sub_of_le h)
theorem one_lt_of_two_le (h : 2 ≤ x) : 1 < x := lt_from rfl rfl (by rw [show x - 1 - 1 = x - 2 by ring [x]]; exact sub_of_le h)
theorem start_of (hs : 0 ≤ m) (h : m + 2 ≤ n) : m ≤ n :=
  le_trans (le_of_sub (by rw [show m + 2 - m = 2 by ring [m]]; close [] [] trivial)) h
theorem two_of (hs : 0 ≤ m) (h : m + 2 ≤ n) : 2 ≤ n :=
  le_trans (le_of_sub (by rw [show m + 2 - 2 = m by ring [m]]; exact hs)) h
theorem above_of (hb : 2 ≤ b) (two : 2 ≤ a) (one : 1 ≤ x) (hp : 0 < p) (h : y ≤ p * (x * flog a b)) :
    (0 < x ∧ 1 < a) ∧ LogAbove b a (p * x) y := by
  have p0 : 0 ≤ p := nonneg_of_one (by rw [show p - 1 = p - 0 - 1 by ring [p]]; exact pos_of_lt hp)
  refine ⟨⟨pos_of_one_le one, one_lt_of_two_le two⟩,
    logAbove_of_flog (sub_of_le hb) (one_le_of_two (sub_of_le two)) (mul_nonneg p0 (nonneg_of_one (sub_of_le one))) ?_⟩
  rw [show p * x * flog a b = p * (x * flog a b) by generalize flog a b = l; ring [p, x, l]]; exact h
theorem below_of (hb : 2 ≤ b) (two : 2 ≤ a) (one : 1 ≤ x) (hp : 0 < p) (h : p * (x * (flog a b + 1)) ≤ y) :
    (0 < x ∧ 1 < a) ∧ LogBelow b a (p * x) y := by
  have p0 : 0 ≤ p := nonneg_of_one (by rw [show p - 1 = p - 0 - 1 by ring [p]]; exact pos_of_lt hp)
  refine ⟨⟨pos_of_one_le one, one_lt_of_two_le two⟩,
    logBelow_of_flog (sub_of_le hb) (one_le_of_two (sub_of_le two)) (mul_nonneg p0 (nonneg_of_one (sub_of_le one))) ?_⟩
  rw [show p * x * (flog a b + 1) = p * (x * (flog a b + 1)) by generalize flog a b = l; ring [p, x, l]]; exact h
/-- A whole number is at least a logarithm where its power is at least the argument. -/
theorem below_of_power (hy : 0 ≤ y) (h : a ≤ ipow b y) : LogBelow b a 1 y := ⟨hy, by rw [ipow_one]; exact h⟩
end
end PassBound
