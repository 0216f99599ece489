import PassBound.NatRing
/-!
# Halves, ceiling division and binary logarithms of natural numbers

What the theorems about programs (`Programs`, `Decompositions`) say of sizes; the relations of claims
are over the integers instead (`Division`, `Logarithms`).
-/
namespace PassBound.LLM

theorem sub_eq {a b c : Nat} (h : a = b + c) : a - c = b := by rw [h]; exact Nat.add_sub_cancel
theorem exists_add {a b : Nat} (h : a ≤ b) : ∃ c, b = a + c := ⟨b - a, (Nat.add_sub_of_le h).symm⟩
theorem le_of_mul {l r : Nat} (k : Nat) (h : (k + 1) * l ≤ (k + 1) * r) : l ≤ r := by
  cases Nat.lt_or_ge r l with
  | inr h' => exact h'
  | inl h' =>
    have h1 : (k + 1) * (r + 1) ≤ (k + 1) * r := Nat.le_trans (Nat.mul_le_mul_left (k + 1) h') h
    exact absurd h1 (Nat.not_le_of_gt (show (k + 1) * r + 1 ≤ (k + 1) * (r + 1) by nat_le [k, r]))

theorem div_eq {n k q r : Nat} (h : n = k * q + r) (hr : r < k) : n / k = q := by
  have hk : 0 < k := Nat.lt_of_le_of_lt (Nat.zero_le r) hr
  apply Nat.le_antisymm
  · cases Nat.lt_or_ge q (n / k) with
    | inr h' => exact h'
    | inl h' =>
      have h1 : (q + 1) * k ≤ n := (Nat.le_div_iff_mul_le hk).1 h'
      rw [h] at h1
      have h2 : q * k + k ≤ q * k + r := by rw [Nat.mul_comm k q, Nat.add_mul, Nat.one_mul] at h1; exact h1
      exact absurd (Nat.le_of_add_le_add_left h2) (Nat.not_le_of_gt hr)
  · apply (Nat.le_div_iff_mul_le hk).2
    rw [h, Nat.mul_comm q k]; exact Nat.le_add_right _ _

theorem half_even (q : Nat) : 2 * q / 2 = q := div_eq (r := 0) rfl (Nat.zero_lt_succ 1)
theorem half_odd (q : Nat) : (2 * q + 1) / 2 = q := div_eq (r := 1) rfl (Nat.lt_succ_self 1)
theorem rest_even (q : Nat) : 2 * q - 2 * q / 2 = q := by rw [half_even]; exact sub_eq (Nat.two_mul q)
theorem rest_odd (q : Nat) : 2 * q + 1 - (2 * q + 1) / 2 = q + 1 := by
  rw [half_odd]; exact sub_eq (by nat_eq [q])
theorem halves (n : Nat) : ∃ q, n = 2 * q ∨ n = 2 * q + 1 := by
  have h := Nat.div_add_mod n 2
  refine ⟨n / 2, ?_⟩
  cases hr : n % 2 with
  | zero => rw [hr] at h; exact .inl h.symm
  | succ r =>
    cases r with
    | zero => rw [hr] at h; exact .inr h.symm
    | succ r => exact absurd (hr ▸ Nat.mod_lt n (Nat.zero_lt_succ 1)) (Nat.not_lt_of_le (Nat.succ_le_succ (Nat.succ_le_succ (Nat.zero_le r))))

theorem half_lt {n : Nat} (h : ¬ n ≤ 1) : n / 2 < n :=
  Nat.div_lt_self (Nat.le_of_lt (Nat.lt_of_not_le h)) (Nat.le_refl 2)
theorem rest_lt {n : Nat} (h : ¬ n ≤ 1) : n - n / 2 < n :=
  Nat.sub_lt (Nat.le_of_lt (Nat.lt_of_not_le h)) (Nat.div_pos (Nat.lt_of_not_le h) (Nat.le_succ 1))

/-- Induction along the halves: what holds for 0 and 1, and for `2q` and `2q+1` once it holds for `q` and `q+1`, holds always. -/
theorem half_induction {C : Nat → Prop} (zero : C 0) (one : C 1) (even : ∀ m, C (m + 1) → C (2 * (m + 1)))
    (odd : ∀ m, C (m + 1) → C (m + 2) → C (2 * (m + 1) + 1)) (n : Nat) : C n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    obtain ⟨q, h | h⟩ := halves n
    · cases q with
      | zero => rw [h]; exact zero
      | succ m =>
        rw [h]; apply even
        apply ih; rw [h]
        exact Nat.lt_of_lt_of_le (Nat.lt_succ_self _) (show m + 1 + 1 ≤ 2 * (m + 1) by nat_le [m])
    · cases q with
      | zero => rw [h]; exact one
      | succ m =>
        rw [h]; apply odd
        · apply ih; rw [h]; exact show m + 1 + 1 ≤ 2 * (m + 1) + 1 by nat_le [m]
        · apply ih; rw [h]; exact show m + 2 + 1 ≤ 2 * (m + 1) + 1 by nat_le [m]

/-- `⌊log₂ n⌋`, and 0 at 0. -/
def flog2 (n : Nat) : Nat := if h : n ≤ 1 then 0 else flog2 (n / 2) + 1
termination_by n
decreasing_by exact half_lt h
/-- `⌈log₂ n⌉`, and 0 at 0. -/
def clog2 (n : Nat) : Nat := if h : n ≤ 1 then 0 else clog2 (n - n / 2) + 1
termination_by n
decreasing_by exact rest_lt h

theorem even_big (m : Nat) : ¬ 2 * (m + 1) ≤ 1 :=
  fun h => Nat.not_succ_le_zero 0 (Nat.le_of_succ_le_succ (Nat.le_trans (show 2 ≤ 2 * (m + 1) by nat_le [m]) h))
theorem odd_big (m : Nat) : ¬ 2 * (m + 1) + 1 ≤ 1 :=
  fun h => Nat.not_succ_le_zero 0 (Nat.le_of_succ_le_succ (Nat.le_trans (show 2 ≤ 2 * (m + 1) + 1 by nat_le [m]) h))

theorem flog2_even (m : Nat) : flog2 (2 * (m + 1)) = flog2 (m + 1) + 1 := by rw [flog2, dif_neg (even_big m), half_even]
theorem flog2_odd (m : Nat) : flog2 (2 * (m + 1) + 1) = flog2 (m + 1) + 1 := by rw [flog2, dif_neg (odd_big m), half_odd]
theorem clog2_even (m : Nat) : clog2 (2 * (m + 1)) = clog2 (m + 1) + 1 := by rw [clog2, dif_neg (even_big m), rest_even]
theorem clog2_odd (m : Nat) : clog2 (2 * (m + 1) + 1) = clog2 (m + 2) + 1 := by rw [clog2, dif_neg (odd_big m), rest_odd]
theorem flog2_one : flog2 1 = 0 := by rw [flog2, dif_pos (Nat.le_refl 1)]
theorem clog2_one : clog2 1 = 0 := by rw [clog2, dif_pos (Nat.le_refl 1)]

/-- From `n` to `n + 1` a logarithm grows by 0 or by 1; if by 1, a power of two is there. -/
theorem flog2_succ (n : Nat) : 1 ≤ n → flog2 (n + 1) = flog2 n ∨ flog2 (n + 1) = flog2 n + 1 ∧ 2 ^ flog2 (n + 1) = n + 1 := by
  induction n using half_induction with
  | zero => exact fun h => absurd h (Nat.not_succ_le_zero 0)
  | one => exact fun _ => .inr ⟨by rw [show 1 + 1 = 2 * (0 + 1) from rfl, flog2_even], by rw [show 1 + 1 = 2 * (0 + 1) from rfl, flog2_even, flog2_one]⟩
  | even m _ => exact fun _ => .inl (by rw [flog2_odd, flog2_even])
  | odd m h1 _ =>
    intro _
    rw [show 2 * (m + 1) + 1 + 1 = 2 * (m + 1 + 1) by nat_eq [m], flog2_even, flog2_odd]
    cases h1 (Nat.succ_le_succ (Nat.zero_le m)) with
    | inl h => exact .inl (by rw [h])
    | inr h => exact .inr ⟨by rw [h.1], by rw [Nat.pow_succ, h.2, Nat.mul_comm]⟩
theorem clog2_succ (n : Nat) : 1 ≤ n → clog2 (n + 1) = clog2 n ∨ clog2 (n + 1) = clog2 n + 1 ∧ 2 ^ clog2 n = n := by
  induction n using half_induction with
  | zero => exact fun h => absurd h (Nat.not_succ_le_zero 0)
  | one => exact fun _ => .inr ⟨by rw [show 1 + 1 = 2 * (0 + 1) from rfl, clog2_even], by rw [clog2_one]⟩
  | even m h1 =>
    intro _
    rw [clog2_odd, clog2_even]
    cases h1 (Nat.succ_le_succ (Nat.zero_le m)) with
    | inl h => exact .inl (by rw [h])
    | inr h => exact .inr ⟨by rw [h.1], by rw [Nat.pow_succ, h.2, Nat.mul_comm]⟩
  | odd m _ _ => exact fun _ => .inl (by rw [clog2_odd, show 2 * (m + 1) + 1 + 1 = 2 * (m + 1 + 1) by nat_eq [m], clog2_even])

theorem clog2_le_succ (m : Nat) : clog2 (m + 1) ≤ clog2 (m + 2) := by
  cases clog2_succ (m + 1) (Nat.succ_le_succ (Nat.zero_le m)) with
  | inl h => exact Nat.le_of_eq h.symm
  | inr h => exact Nat.le_trans (Nat.le_succ _) (Nat.le_of_eq h.1.symm)
theorem clog2_succ_le (m : Nat) : clog2 (m + 2) ≤ clog2 (m + 1) + 1 := by
  cases clog2_succ (m + 1) (Nat.succ_le_succ (Nat.zero_le m)) with
  | inl h => rw [h]; exact Nat.le_succ _
  | inr h => exact Nat.le_of_eq h.1
theorem flog2_le_succ (m : Nat) : flog2 (m + 1) ≤ flog2 (m + 2) := by
  cases flog2_succ (m + 1) (Nat.succ_le_succ (Nat.zero_le m)) with
  | inl h => exact Nat.le_of_eq h.symm
  | inr h => exact Nat.le_trans (Nat.le_succ _) (Nat.le_of_eq h.1.symm)
theorem flog2_succ_le (m : Nat) : flog2 (m + 2) ≤ flog2 (m + 1) + 1 := by
  cases flog2_succ (m + 1) (Nat.succ_le_succ (Nat.zero_le m)) with
  | inl h => rw [h]; exact Nat.le_succ _
  | inr h => exact Nat.le_of_eq h.1

/-- `2 ^ ⌊log₂ n⌋ ≤ n` -/
theorem pow_flog2_le (m : Nat) : 2 ^ flog2 (m + 1) ≤ m + 1 := by
  have : ∀ n, 1 ≤ n → 2 ^ flog2 n ≤ n := by
    intro n
    induction n using half_induction with
    | zero => exact fun h => absurd h (Nat.not_succ_le_zero 0)
    | one => intro _; rw [flog2_one]; exact Nat.le_refl 1
    | even m h1 =>
      intro _; rw [flog2_even, Nat.pow_succ, Nat.mul_comm]
      exact Nat.mul_le_mul_left 2 (h1 (Nat.succ_le_succ (Nat.zero_le m)))
    | odd m h1 _ =>
      intro _; rw [flog2_odd, Nat.pow_succ, Nat.mul_comm]
      exact Nat.le_succ_of_le (Nat.mul_le_mul_left 2 (h1 (Nat.succ_le_succ (Nat.zero_le m))))
  exact this (m + 1) (Nat.succ_le_succ (Nat.zero_le m))
/-- `n ≤ 2 ^ ⌈log₂ n⌉` -/
theorem le_pow_clog2 (n : Nat) : n ≤ 2 ^ clog2 n := by
  induction n using half_induction with
  | zero => exact Nat.zero_le _
  | one => rw [clog2_one]; exact Nat.le_refl 1
  | even m h1 => rw [clog2_even, Nat.pow_succ, Nat.mul_comm 2]; exact Nat.mul_le_mul_right 2 h1
  | odd m _ h2 =>
    rw [clog2_odd, Nat.pow_succ]
    exact Nat.le_trans (show 2 * (m + 1) + 1 ≤ (m + 2) * 2 by nat_le [m]) (Nat.mul_le_mul_right 2 h2)

/-- `⌈n / k⌉` for `k ≥ 1`. -/
def cdiv (n k : Nat) : Nat := (n + (k - 1)) / k
/-- With `n ≥ 1`: `k ⌈n/k⌉ = n + s` with `s < k`. -/
theorem cdiv_spec (n κ : Nat) : ∃ s t, (κ + 1) * cdiv n (κ + 1) = n + s ∧ s + t = κ := by
  have h := Nat.div_add_mod (n + κ) (κ + 1)
  have hr := Nat.mod_lt (n + κ) (Nat.succ_le_succ (Nat.zero_le κ) : κ + 1 > 0)
  obtain ⟨s, hs⟩ := exists_add (Nat.le_of_lt_succ hr)
  refine ⟨s, (n + κ) % (κ + 1), ?_, by rw [Nat.add_comm]; exact hs.symm⟩
  show (κ + 1) * ((n + κ) / (κ + 1)) = n + s
  apply Nat.add_right_cancel (m := (n + κ) % (κ + 1))
  rw [h, Nat.add_assoc, Nat.add_comm s, ← hs]
theorem cdiv_lt {n κ : Nat} (h : 2 ≤ n) : cdiv n (κ + 2) < n := by
  obtain ⟨s, t, h1, h2⟩ := cdiv_spec n (κ + 1)
  cases Nat.lt_or_ge (cdiv n (κ + 2)) n with
  | inl h' => exact h'
  | inr h' =>
    obtain ⟨c, hc⟩ := exists_add h'
    obtain ⟨d, rfl⟩ := exists_add h
    rw [show κ + 1 + 1 = κ + 2 from rfl, hc] at h1
    have h3 : s ≤ κ + 1 := h2 ▸ Nat.le_add_right s t
    have h4 : (κ + 2) * (2 + d + c) ≤ 2 + d + (κ + 1) := by rw [h1]; exact Nat.add_le_add_left h3 _
    exact absurd h4 (Nat.not_le_of_gt (show 2 + d + (κ + 1) + 1 ≤ (κ + 2) * (2 + d + c) by nat_le [κ, d, c]))
theorem two_le_cdiv {n κ : Nat} (h : κ + 2 < n) : 2 ≤ cdiv n (κ + 2) := by
  obtain ⟨s, t, e, f⟩ := cdiv_spec n (κ + 1)
  cases Nat.lt_or_ge (cdiv n (κ + 2)) 2 with
  | inr h' => exact h'
  | inl h' =>
    rw [show κ + 1 + 1 = κ + 2 from rfl] at e
    have h1 := Nat.mul_le_mul_left (κ + 2) (Nat.le_of_lt_succ h')
    rw [e, Nat.mul_one] at h1
    exact absurd (Nat.le_trans (Nat.le_add_right n s) h1) (Nat.not_le_of_gt h)

theorem nat_induction {C : Nat → Prop} (zero : C 0) (succ : ∀ m, C m → C (m + 1)) (n : Nat) : C n := Nat.rec zero succ n
theorem cdiv_le_rest (n κ : Nat) (h : κ + 2 < n) : cdiv n (κ + 2) ≤ n - n / 2 := by
  obtain ⟨s, t, e, f⟩ := cdiv_spec n (κ + 1)
  rw [show κ + 1 + 1 = κ + 2 from rfl] at e
  have c2 := two_le_cdiv h
  have hh : n / 2 * 2 ≤ n := Nat.div_mul_le_self n 2
  have hs := Nat.add_sub_of_le (Nat.div_le_self n 2)
  -- (κ+2) c = n + s, s ≤ κ + 1, c ≥ 2: so 2 c ≤ n + 1; and n ≤ 2 (n - n/2)
  generalize cdiv n (κ + 2) = c at *
  generalize n / 2 = q at *
  generalize n - q = r at *
  subst hs
  cases Nat.lt_or_ge r c with
  | inr h' => exact h'
  | inl h' =>
    have h1 : r + 1 ≤ c := h'
    obtain ⟨d, rfl⟩ := exists_add h1
    obtain ⟨γ, hγ⟩ := exists_add c2
    have e2 : κ * (r + 1 + d) = κ * (2 + γ) := by rw [hγ]
    have : q + r + s + 1 ≤ q + r + s := by
      refine Nat.le_trans ?_ (Nat.le_of_eq e)
      have fs : s ≤ κ + 1 := f ▸ Nat.le_add_right s t
      have qr : q ≤ r := Nat.le_of_add_le_add_left (a := q) (by rw [Nat.mul_two] at hh; exact hh)
      refine le_of_hyp (Nat.add_le_add (Nat.add_le_add fs qr) (Nat.le_of_eq e2.symm)) ?_
      nat_le [κ, r, d, γ, s, q]
    exact absurd this (Nat.not_succ_le_self _)
end PassBound.LLM
