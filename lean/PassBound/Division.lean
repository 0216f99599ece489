import PassBound.Order
import PassBound.Functions
/-!
# Division that rounds down

What a proof may use of quotients, remainders, `larger` and `smaller`.
-/
namespace PassBound
noncomputable section

theorem fdivNat_spec (a : Int) (k : Nat) : 0 ≤ a - Int.ofNat (k + 1) * fdivNat a (k + 1) ∧
    0 ≤ Int.ofNat (k + 1) * fdivNat a (k + 1) + Int.ofNat (k + 1) - a - 1 := by
  have key (n : Nat) : ∃ q r, n / (k + 1) = q ∧ (k + 1) * q + r = n ∧ r + 1 ≤ k + 1 :=
    ⟨n / (k + 1), n % (k + 1), rfl, Nat.div_add_mod n (k + 1), Nat.mod_lt n (Nat.zero_lt_succ k)⟩
  cases a with
  | ofNat n =>
    obtain ⟨q, r, e, h, l⟩ := key n
    have d := (Diff.lit (k + 1)).mul (Diff.lit q)
    rw [show fdivNat (.ofNat n) (k + 1) = Int.ofNat q from congrArg Int.ofNat e]
    exact ⟨((Diff.lit n).sub d).nonneg (le_of_hyp (Nat.le_of_eq h) (by nat_le [n, k, q, r])),
      (((d.add (Diff.lit (k + 1))).sub (Diff.lit n)).sub (Diff.lit 1)).nonneg
        (le_of_hyp (Nat.add_le_add (Nat.le_of_eq h.symm) l) (by nat_le [n, k, q, r]))⟩
  | negSucc n =>
    obtain ⟨q, r, e, h, l⟩ := key n
    have d := (Diff.lit (k + 1)).mul (show Diff (.negSucc q) 0 (q + 1) from Diff.self _)
    have a : Diff (.negSucc n) 0 (n + 1) := Diff.self _
    rw [show fdivNat (.negSucc n) (k + 1) = Int.negSucc q from congrArg Int.negSucc e]
    exact ⟨(a.sub d).nonneg (le_of_hyp (Nat.add_le_add (Nat.le_of_eq h.symm) l) (by nat_le [n, k, q, r])),
      (((d.add (Diff.lit (k + 1))).sub a).sub (Diff.lit 1)).nonneg (le_of_hyp (Nat.le_of_eq h) (by nat_le [n, k, q, r]))⟩

variable {a b l r q s v x y : Int}

theorem nonneg_of_pos_mul (hb : 0 ≤ b - 1) (h : 0 ≤ b * x + b - 1) : 0 ≤ x := by
  cases total x with
  | inl h => exact h
  | inr k =>
    refine absurd_of (a := (b - 1) * (-x - 1) + (b * x + b - 1)) (add_nonneg (mul_nonneg hb k) h) ?_
    rw [show -1 - ((b - 1) * (-x - 1) + (b * x + b - 1)) = -x - 1 by ring [b, x]]; exact k

theorem fdiv_spec (hb : 0 ≤ b - 1) : 0 ≤ a - b * fdiv a b ∧ 0 ≤ b * fdiv a b + b - a - 1 := by
  cases b with
  | negSucc n =>
    exact absurd (((Diff.self (.negSucc n)).sub (Diff.lit 1)).le_of_nonneg hb) (Nat.not_le_of_gt (show 0 + 0 + 1 ≤ n + 1 + 1 by nat_le [n]))
  | ofNat n =>
    cases n with
    | zero => exact absurd hb (by decide)
    | succ k => exact fdivNat_spec a k
/-- The floor of l / r is the q with r q <= l < r (q + 1). -/
theorem fdiv_eq (hr : 0 ≤ r - 1) (h : 0 ≤ l - r * q) (k : 0 ≤ r * q + r - l - 1) : fdiv l r = q := by
  obtain ⟨h', k'⟩ := fdiv_spec (a := l) hr
  generalize fdiv l r = p at h' k'
  have one : 0 ≤ q - p := nonneg_of_pos_mul hr (of_rest (add_nonneg k h') (by
    rw [show r * (q - p) + r - 1 - (r * q + r - l - 1 + (l - r * p)) = 0 by ring [r, q, p, l]]; close [] [] trivial))
  have two : 0 ≤ p - q := nonneg_of_pos_mul hr (of_rest (add_nonneg k' h) (by
    rw [show r * (p - q) + r - 1 - (r * p + r - l - 1 + (l - r * q)) = 0 by ring [r, q, p, l]]; close [] [] trivial))
  exact eq_of_sub one two
/-- By the same divisor, the quotient of what is larger, or smaller by little, is no smaller by much. -/
theorem quotients {d p s : Int} (hd : 0 ≤ d - 1) (h : 0 ≤ d * q + d - a - 1) (k : 0 ≤ b - d * p) (g : 0 ≤ a - b + s * d) :
    0 ≤ q - p + s := nonneg_of_pos_mul hd (of_rest (add_nonneg (add_nonneg h k) g) (by
  rw [show d * (q - p + s) + d - 1 - (d * q + d - a - 1 + (b - d * p) + (a - b + s * d)) = 0 by ring [a, b, d, p, q, s]]
  close [] [] trivial))
theorem fdiv_from (e : a = l) (f : b = r) (hr : 0 ≤ r - 1) (h : 0 ≤ l - r * q) (k : 0 ≤ r * q + r - l - 1) :
    fdiv a b = q := by rw [e, f]; exact fdiv_eq hr h k
theorem cdiv_from (e : a = l) (f : b = r) (hr : 0 ≤ r - 1) (h : 0 ≤ r * q - l) (k : 0 ≤ l + r - r * q - 1) :
    cdiv a b = q := by
  rw [cdiv, e, f, fdiv_eq (q := -q) hr (by rw [show -l - r * -q = r * q - l by ring [l, r, q]]; exact h)
    (by rw [show r * -q + r - -l - 1 = l + r - r * q - 1 by ring [l, r, q]]; exact k)]
  ring [q]
/-- Division by a number with a remainder that is a number. -/
theorem fdiv_exact (k s : Nat) (hk : Int.ofNat k = r) (lt : Nat.ble (s + 1) k = true) (e : a = l) (f : b = r)
    (h : l = r * q + Int.ofNat s) : fdiv a b = q := by
  have lt := Nat.le_of_ble_eq_true lt
  have hs : 0 ≤ Int.ofNat s := (Diff.lit s).nonneg (Nat.zero_le s)
  have gap : 0 ≤ r - Int.ofNat s - 1 := by
    rw [← hk]; exact (((Diff.lit k).sub (Diff.lit s)).sub (Diff.lit 1)).nonneg (show 0 + s + 1 ≤ k + 0 + 0 by
      rw [Nat.zero_add]; exact lt)
  generalize Int.ofNat s = t at h hs gap
  subst h
  refine fdiv_from e f (of_rest (add_nonneg gap hs) ?_) ?_ ?_
  · rw [show r - 1 - (r - t - 1 + t) = 0 by ring [r, t]]; close [] [] trivial
  · rw [show r * q + t - r * q = t by ring [r, q, t]]; exact hs
  · rw [show r * q + r - (r * q + t) - 1 = r - t - 1 by ring [r, q, t]]; exact gap
theorem fmod_from (e : a = l) (f : b = r) (hr : 0 ≤ r - 1) (h : 0 ≤ l - r * q) (k : 0 ≤ r * q + r - l - 1) :
    fmod a b = l - r * q := by rw [fmod, e, f, fdiv_eq hr h k]
/-- Division with a remainder. -/
theorem division (ha : 0 ≤ a) (hb : 0 ≤ b - 1) : ∃ q s, 0 ≤ q ∧ 0 ≤ s ∧ 0 ≤ b - 1 - s ∧ a = b * q + s := by
  obtain ⟨h, k⟩ := fdiv_spec (a := a) hb
  refine ⟨fdiv a b, a - b * fdiv a b, ?_, h, ?_, ?_⟩
  · exact nonneg_of_pos_mul hb (of_rest (add_nonneg k ha) (by
      generalize fdiv a b = q
      rw [show b * q + b - 1 - (b * q + b - a - 1 + a) = 0 by ring [a, b, q]]; close [] [] trivial))
  · generalize fdiv a b = q at k
    rw [show b - 1 - (a - b * q) = b * q + b - a - 1 by ring [a, b, q]]; exact k
  · generalize fdiv a b = q
    ring [a, b, q]
/-- The same, for what is a number less. -/
theorem division_of {c : Int} (e : a = v + c) (ha : 0 ≤ a) (hb : 0 ≤ b - 1) :
    ∃ q s, 0 ≤ q ∧ 0 ≤ s ∧ 0 ≤ b - 1 - s ∧ v = b * q + s - c := by
  obtain ⟨q, s, hq, hs, hs', h⟩ := division ha hb
  exact ⟨q, s, hq, hs, hs', by rw [← h, e]; ring [v, c]⟩

theorem larger_eq_right (h : 0 ≤ b - a) : larger a b = b := if_pos (le_of_sub h)
theorem larger_eq_left (h : 0 ≤ a - b) : larger a b = a := by
  unfold larger; split
  · next k => exact antisymm (le_of_sub h) k
  · rfl
theorem smaller_eq_left (h : 0 ≤ b - a) : smaller a b = a := if_pos (le_of_sub h)
theorem smaller_eq_right (h : 0 ≤ a - b) : smaller a b = b := by
  unfold smaller; split
  · next k => exact antisymm k (le_of_sub h)
  · rfl
theorem larger_from_left (e : a = x) (f : b = y) (h : 0 ≤ x - y) : larger a b = x := by rw [e, f]; exact larger_eq_left h
theorem larger_from_right (e : a = x) (f : b = y) (h : 0 ≤ y - x) : larger a b = y := by rw [e, f]; exact larger_eq_right h
theorem smaller_from_left (e : a = x) (f : b = y) (h : 0 ≤ y - x) : smaller a b = x := by rw [e, f]; exact smaller_eq_left h
theorem smaller_from_right (e : a = x) (f : b = y) (h : 0 ≤ x - y) : smaller a b = y := by rw [e, f]; exact smaller_eq_right h
/-- A number that is not negative is one of the first `m` in its class. -/
theorem residue {m : Int} (hv : 0 ≤ v) (hm : 0 ≤ m - 1) : ∃ w s, 0 ≤ w ∧ 0 ≤ s ∧ 0 ≤ m - 1 - s ∧ v = m * w + s := division hv hm
theorem larger_cases (a b : Int) : larger a b = a ∨ larger a b = b := by
  unfold larger; split
  · exact .inr rfl
  · exact .inl rfl
theorem smaller_cases (a b : Int) : smaller a b = a ∨ smaller a b = b := by
  unfold smaller; split
  · exact .inl rfl
  · exact .inr rfl
theorem larger_left (a b : Int) : 0 ≤ larger a b - a := by
  cases total (b - a) with
  | inl h => rw [larger_eq_right h]; exact h
  | inr h =>
    have k : 0 ≤ a - b := of_rest h (by rw [show a - b - (-(b - a) - 1) = 1 by ring [a, b]]; close [] [] trivial)
    rw [larger_eq_left k]; exact zero_le_sub_self rfl
theorem larger_right (a b : Int) : 0 ≤ larger a b - b := by
  cases total (b - a) with
  | inl h => rw [larger_eq_right h]; exact zero_le_sub_self rfl
  | inr h =>
    have k : 0 ≤ a - b := of_rest h (by rw [show a - b - (-(b - a) - 1) = 1 by ring [a, b]]; close [] [] trivial)
    rw [larger_eq_left k]; exact k
theorem smaller_left (a b : Int) : 0 ≤ a - smaller a b := by
  cases total (b - a) with
  | inl h => rw [smaller_eq_left h]; exact zero_le_sub_self rfl
  | inr h =>
    have k : 0 ≤ a - b := of_rest h (by rw [show a - b - (-(b - a) - 1) = 1 by ring [a, b]]; close [] [] trivial)
    rw [smaller_eq_right k]; exact k
theorem smaller_right (a b : Int) : 0 ≤ b - smaller a b := by
  cases total (b - a) with
  | inl h => rw [smaller_eq_left h]; exact h
  | inr h =>
    have k : 0 ≤ a - b := of_rest h (by rw [show a - b - (-(b - a) - 1) = 1 by ring [a, b]]; close [] [] trivial)
    rw [smaller_eq_right k]; exact zero_le_sub_self rfl

/-! ### Splitting a number that is not negative -/

theorem first1 (h : 0 ≤ v) : v = 0 ∨ ∃ w, 0 ≤ w ∧ v = 1 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  exact .inr <| (rest h)
theorem first2 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ ∃ w, 0 ≤ w ∧ v = 2 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  exact .inr <| .inr <| (rest h)
theorem first3 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ v = 2 ∨ ∃ w, 0 ≤ w ∧ v = 3 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  rcases next (d := 3) h rfl with e | h
  · exact .inr <| .inr <| .inl e
  exact .inr <| .inr <| .inr <| (rest h)
theorem first4 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ v = 2 ∨ v = 3 ∨ ∃ w, 0 ≤ w ∧ v = 4 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  rcases next (d := 3) h rfl with e | h
  · exact .inr <| .inr <| .inl e
  rcases next (d := 4) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inl e
  exact .inr <| .inr <| .inr <| .inr <| (rest h)
theorem first5 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ v = 2 ∨ v = 3 ∨ v = 4 ∨ ∃ w, 0 ≤ w ∧ v = 5 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  rcases next (d := 3) h rfl with e | h
  · exact .inr <| .inr <| .inl e
  rcases next (d := 4) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inl e
  rcases next (d := 5) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl e
  exact .inr <| .inr <| .inr <| .inr <| .inr <| (rest h)
theorem first6 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ v = 2 ∨ v = 3 ∨ v = 4 ∨ v = 5 ∨ ∃ w, 0 ≤ w ∧ v = 6 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  rcases next (d := 3) h rfl with e | h
  · exact .inr <| .inr <| .inl e
  rcases next (d := 4) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inl e
  rcases next (d := 5) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl e
  rcases next (d := 6) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inl e
  exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| (rest h)
theorem first7 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ v = 2 ∨ v = 3 ∨ v = 4 ∨ v = 5 ∨ v = 6 ∨ ∃ w, 0 ≤ w ∧ v = 7 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  rcases next (d := 3) h rfl with e | h
  · exact .inr <| .inr <| .inl e
  rcases next (d := 4) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inl e
  rcases next (d := 5) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl e
  rcases next (d := 6) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inl e
  rcases next (d := 7) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inl e
  exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| (rest h)
theorem first8 (h : 0 ≤ v) : v = 0 ∨ v = 1 ∨ v = 2 ∨ v = 3 ∨ v = 4 ∨ v = 5 ∨ v = 6 ∨ v = 7 ∨ ∃ w, 0 ≤ w ∧ v = 8 + w := by
  have h := start h
  rcases next (d := 1) h rfl with e | h
  · exact .inl e
  rcases next (d := 2) h rfl with e | h
  · exact .inr <| .inl e
  rcases next (d := 3) h rfl with e | h
  · exact .inr <| .inr <| .inl e
  rcases next (d := 4) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inl e
  rcases next (d := 5) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl e
  rcases next (d := 6) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inl e
  rcases next (d := 7) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inl e
  rcases next (d := 8) h rfl with e | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inl e
  exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| (rest h)
theorem residues2 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 2 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 2 * w + 1) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 2) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
theorem residues3 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 3 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 3 * w + 1) ∨ (∃ w, 0 ≤ w ∧ v = 3 * w + 2) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 3) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 3) h rfl with rfl | h
  · exact .inr <| .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
theorem residues4 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 4 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 4 * w + 1) ∨ (∃ w, 0 ≤ w ∧ v = 4 * w + 2) ∨ (∃ w, 0 ≤ w ∧ v = 4 * w + 3) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 4) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 3) h rfl with rfl | h
  · exact .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 4) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
theorem residues5 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 5 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 5 * w + 1) ∨ (∃ w, 0 ≤ w ∧ v = 5 * w + 2) ∨ (∃ w, 0 ≤ w ∧ v = 5 * w + 3) ∨ (∃ w, 0 ≤ w ∧ v = 5 * w + 4) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 5) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 3) h rfl with rfl | h
  · exact .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 4) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 5) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
theorem residues6 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 6 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 6 * w + 1) ∨ (∃ w, 0 ≤ w ∧ v = 6 * w + 2) ∨ (∃ w, 0 ≤ w ∧ v = 6 * w + 3) ∨ (∃ w, 0 ≤ w ∧ v = 6 * w + 4) ∨ (∃ w, 0 ≤ w ∧ v = 6 * w + 5) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 6) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 3) h rfl with rfl | h
  · exact .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 4) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 5) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 6) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
theorem residues7 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 7 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 7 * w + 1) ∨ (∃ w, 0 ≤ w ∧ v = 7 * w + 2) ∨ (∃ w, 0 ≤ w ∧ v = 7 * w + 3) ∨ (∃ w, 0 ≤ w ∧ v = 7 * w + 4) ∨ (∃ w, 0 ≤ w ∧ v = 7 * w + 5) ∨ (∃ w, 0 ≤ w ∧ v = 7 * w + 6) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 7) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 3) h rfl with rfl | h
  · exact .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 4) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 5) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 6) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 7) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
theorem residues8 (h : 0 ≤ v) : (∃ w, 0 ≤ w ∧ v = 8 * w + 0) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 1) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 2) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 3) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 4) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 5) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 6) ∨ (∃ w, 0 ≤ w ∧ v = 8 * w + 7) := by
  obtain ⟨w, s, hw, h, h', e⟩ := residue (m := 8) h (by decide)
  have h := start h
  rcases next (d := 1) h rfl with rfl | h
  · exact .inl ⟨w, hw, e⟩
  rcases next (d := 2) h rfl with rfl | h
  · exact .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 3) h rfl with rfl | h
  · exact .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 4) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 5) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 6) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 7) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inl ⟨w, hw, e⟩
  rcases next (d := 8) h rfl with rfl | h
  · exact .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| .inr <| ⟨w, hw, e⟩
  exact absurd_of (add_nonneg h h') (by close [] [s] trivial)
end
end PassBound
