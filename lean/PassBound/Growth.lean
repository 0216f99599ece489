import PassBound.Logarithms
/-!
# No constants will do

Where along some inputs the ratio of two sides grows without bound, no constant bounds it.
-/
namespace PassBound
noncomputable section
variable {a b c d g m n p q r s t u w x y : Int} {E G W : Int → Int}

theorem le_self : a ≤ a := le_of_sub (zero_le_sub_self rfl)
theorem one_of_pos (h : 0 < a) : 0 ≤ a - 1 := by
  have k := pos_of_lt h
  rw [show a - 0 - 1 = a - 1 by ring [a]] at k; exact k
theorem nonneg_of_eq (e : a = b) (h : 0 ≤ b) : 0 ≤ a := by rw [e]; exact h
theorem le_and_gt {C : Prop} (h : a ≤ b) (k : b < a) : C := absurd k (not_lt_from rfl rfl (sub_of_le h))
theorem lt_and_ge {C : Prop} (h : a < b) (k : b ≤ a) : C := le_and_gt k h
theorem eq_and_lt {C : Prop} (h : a = b) (k : a < b) : C := absurd h (ne_from_lt rfl rfl (pos_of_lt k))
theorem eq_and_gt {C : Prop} (h : a = b) (k : b < a) : C := eq_and_lt h.symm k
theorem nonneg_of_pos (h : 0 < a) : 0 ≤ a := nonneg_of_one (one_of_pos h)

/-- W takes values as large as you like, at places as large as you like. -/
def Unbounded (W : Int → Int) : Prop := ∀ m, 0 ≤ m → ∃ t, m ≤ t ∧ m ≤ W t
theorem unbounded_self : Unbounded fun t => t := fun m _ => ⟨m, le_self, le_self⟩
theorem unbounded_flog : Unbounded fun t => flog t 2 := by
  intro m hm
  have up := bernoulli (b := 2) (by decide) hm
  have one := ipow_pos (b := 2) (by decide) hm
  have two : 0 ≤ 2 * ipow 2 m - ipow 2 m - 1 := by
    generalize ipow 2 m = p at one ⊢
    rw [show 2 * p - p - 1 = p - 1 by ring [p]]; exact one
  refine ⟨ipow 2 m, le_of_sub ?_, le_of_sub ?_⟩
  · refine of_rest (add_nonneg up zero_le_one) ?_
    generalize ipow 2 m = p
    rw [show p - m - (p - 1 - (2 - 1) * m + 1) = 0 by ring [p, m]]; close [] [] trivial
  · show 0 ≤ flog (ipow 2 m) 2 - m
    rw [flog_eq (by decide) one hm (zero_le_sub_self rfl) two]; exact zero_le_sub_self rfl

theorem no_ratio {C : Prop} (hg : 0 ≤ g - 1) (hc : 0 ≤ c - 1) (hd : 0 ≤ d) (hw : 0 ≤ w - (d + 1)) (h : 0 ≤ d * g - c * (g * w)) : C := by
  have w0 : 0 ≤ w := of_rest (add_nonneg hw (add_nonneg hd zero_le_one)) (by
    rw [show w - (w - (d + 1) + (d + 1)) = 0 by ring [w, d]]; close [] [] trivial)
  have g0 := nonneg_of_one hg
  refine absurd_of h (of_rest (add_nonneg (add_nonneg (mul_nonneg hc (mul_nonneg g0 w0)) (mul_nonneg g0 hw)) hg) ?_)
  rw [show -1 - (d * g - c * (g * w)) - ((c - 1) * (g * w) + g * (w - (d + 1)) + (g - 1)) = 0 by ring [c, d, g, w]]
  close [] [] trivial
theorem positive_product (hp : 0 < p) (hq : 0 < q) : 0 ≤ p * q - 1 := by
  have h := one_of_pos hp
  have k := one_of_pos hq
  refine of_rest (add_nonneg (add_nonneg (mul_nonneg h k) h) k) ?_
  rw [show p * q - 1 - ((p - 1) * (q - 1) + (p - 1) + (q - 1)) = 0 by ring [p, q]]; close [] [] trivial

/-- A place that is large enough for four numbers. -/
theorem far (hW : Unbounded W) (hs : 0 ≤ s) (hn : 0 ≤ n) (hr : 0 ≤ r) (hd : 0 ≤ d) :
    ∃ t, s ≤ t ∧ n ≤ t ∧ r ≤ t ∧ 0 ≤ t ∧ 0 ≤ W t - (d + 1) := by
  have sn := add_nonneg hs hn
  have d1 := add_nonneg hd zero_le_one
  obtain ⟨t, h, k⟩ := hW (s + n + r + (d + 1)) (add_nonneg (add_nonneg sn hr) d1)
  have h := sub_of_le h
  have k := sub_of_le k
  refine ⟨t, le_of_sub (of_rest (add_nonneg h (add_nonneg (add_nonneg hn hr) d1)) ?_),
    le_of_sub (of_rest (add_nonneg h (add_nonneg (add_nonneg hs hr) d1)) ?_),
    le_of_sub (of_rest (add_nonneg h (add_nonneg sn d1)) ?_),
    of_rest (add_nonneg h (add_nonneg (add_nonneg sn hr) d1)) ?_, of_rest (add_nonneg k (add_nonneg sn hr)) ?_⟩
  · rw [show t - s - (t - (s + n + r + (d + 1)) + (n + r + (d + 1))) = 0 by ring [t, s, n, r, d]]; close [] [] trivial
  · rw [show t - n - (t - (s + n + r + (d + 1)) + (s + r + (d + 1))) = 0 by ring [t, s, n, r, d]]; close [] [] trivial
  · rw [show t - r - (t - (s + n + r + (d + 1)) + (s + n + (d + 1))) = 0 by ring [t, s, n, r, d]]; close [] [] trivial
  · rw [show t - (t - (s + n + r + (d + 1)) + (s + n + r + (d + 1))) = 0 by ring [t, s, n, r, d]]; close [] [] trivial
  · generalize W t = w
    rw [show w - (d + 1) - (w - (s + n + r + (d + 1)) + (s + n + r)) = 0 by ring [w, s, n, r, d]]; close [] [] trivial

/-- E is no O of G where it is an Omega of G W. -/
theorem no_upper {C : Prop} (hW : Unbounded W) (hr : 0 ≤ r)
    (h : ∃ p q s : Int, 0 < p ∧ 0 < q ∧ 0 ≤ s ∧ ∀ t : Int, s ≤ t → 0 ≤ t → r ≤ t → (0 < G t * W t ∧ p * (G t * W t) ≤ q * E t))
    (hp : 0 < p) (hq : 0 < q) (hn : 0 ≤ n) (k : ∀ t : Int, n ≤ t → 0 ≤ t → r ≤ t → (0 < G t ∧ q * E t ≤ p * G t)) : C := by
  obtain ⟨u, v, s, hu, hv, hs, h⟩ := h
  have q0 := nonneg_of_pos hq
  have v0 := nonneg_of_pos hv
  have d0 := mul_nonneg v0 (nonneg_of_pos hp)
  obtain ⟨t, l, m, j, o, far⟩ := far hW hs hn hr d0
  have one := one_of_pos (k t m o j).1
  have e := mul_nonneg q0 (sub_of_le (h t l o j).2)
  have f := mul_nonneg v0 (sub_of_le (k t m o j).2)
  refine no_ratio one (positive_product hu hq) d0 far (of_rest (add_nonneg e f) ?_)
  generalize G t = g
  generalize E t = x
  generalize W t = w
  rw [show v * p * g - u * q * (g * w) - (q * (v * x - u * (g * w)) + v * (p * g - q * x)) = 0 by ring [v, p, g, u, q, w, x]]
  close [] [] trivial
/-- E is no Omega of G where E W is an O of G. -/
theorem no_lower {C : Prop} (hW : Unbounded W) (hr : 0 ≤ r)
    (h : ∃ p q s : Int, 0 < p ∧ 0 < q ∧ 0 ≤ s ∧ ∀ t : Int, s ≤ t → 0 ≤ t → r ≤ t → (0 < G t ∧ q * (E t * W t) ≤ p * G t))
    (hp : 0 < p) (hq : 0 < q) (hn : 0 ≤ n) (k : ∀ t : Int, n ≤ t → 0 ≤ t → r ≤ t → p * G t ≤ q * E t) : C := by
  obtain ⟨u, v, s, hu, hv, hs, h⟩ := h
  have q0 := nonneg_of_pos hq
  have v0 := nonneg_of_pos hv
  have d0 := mul_nonneg q0 (nonneg_of_pos hu)
  obtain ⟨t, l, m, j, o, far⟩ := far hW hs hn hr d0
  have w0 : 0 ≤ W t := of_rest (add_nonneg far (add_nonneg d0 zero_le_one)) (by
    generalize W t = w
    rw [show w - (w - (q * u + 1) + (q * u + 1)) = 0 by ring [w, q, u]]; close [] [] trivial)
  have one := one_of_pos (h t l o j).1
  have e := mul_nonneg q0 (sub_of_le (h t l o j).2)
  have f := mul_nonneg (mul_nonneg v0 w0) (sub_of_le (k t m o j))
  refine no_ratio one (positive_product hv hp) d0 far (of_rest (add_nonneg e f) ?_)
  generalize G t = g
  generalize E t = x
  generalize W t = w
  rw [show q * u * g - v * p * (g * w) - (q * (u * g - v * (x * w)) + v * w * (q * x - p * g)) = 0 by ring [v, p, g, u, q, w, x]]
  close [] [] trivial

/-! ### Real logarithms, from above and from below by the floor -/

theorem le_of_logAbove (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hx : 0 ≤ x) (h : LogAbove b a x y) : y ≤ x * (flog a b + 1) := by
  have hl := flog_nonneg hb ha
  have hl1 := add_nonneg hl zero_le_one
  have z := mul_nonneg hl1 hx
  have room : 0 ≤ ipow b (flog a b + 1) - a := by
    rw [ipow_succ b hl]
    refine of_rest (add_nonneg (lt_pow_flog hb ha) zero_le_one) ?_
    generalize ipow b (flog a b) = s
    rw [show s * b - a - (b * s - a - 1 + 1) = 0 by ring [s, b, a]]; close [] [] trivial
  have down : 0 ≤ ipow b ((flog a b + 1) * x) - ipow a x := by
    rw [ipow_ipow b hl1 hx]; exact ipow_base (nonneg_of_one ha) room hx
  have one := ipow_pos (one_le_of_two hb) z
  have e : x * (flog a b + 1) = (flog a b + 1) * x := by generalize flog a b = l; ring [l, x]
  rw [e]
  cases total y with
  | inr hy =>
    refine le_of_sub (of_rest (add_nonneg (add_nonneg hy zero_le_one) z) ?_)
    generalize (flog a b + 1) * x = l
    rw [show l - y - (-y - 1 + 1 + l) = 0 by ring [l, y]]; close [] [] trivial
  | inl hy =>
    refine le_of_sub (le_of_ipow hb hy z ?_)
    have h := sub_of_le h
    generalize ipow b ((flog a b + 1) * x) = p at down one ⊢
    generalize ipow a x = q at down h
    generalize ipow b y = r at h ⊢
    refine of_rest (add_nonneg (add_nonneg (add_nonneg h down) one) (mul_nonneg hb (nonneg_of_one one))) ?_
    rw [show b * p - r - 1 - (q - r + (p - q) + (p - 1) + (b - 2) * p) = 0 by ring [b, p, q, r]]; close [] [] trivial
theorem le_of_logBelow (hb : 0 ≤ b - 2) (ha : 0 ≤ a - 1) (hx : 0 ≤ x) (h : LogBelow b a x y) : x * flog a b ≤ y := by
  have hl := flog_nonneg hb ha
  have z := mul_nonneg hl hx
  have up : 0 ≤ ipow a x - ipow b (flog a b * x) := by
    rw [ipow_ipow b hl hx]; exact ipow_base (nonneg_of_one (ipow_pos (one_le_of_two hb) hl)) (pow_flog hb ha) hx
  rw [show x * flog a b = flog a b * x by generalize flog a b = l; ring [l, x]]
  refine le_of_sub (le_of_ipow hb z h.1 ?_)
  have one := ipow_pos (one_le_of_two hb) h.1
  have h := sub_of_le h.2
  generalize ipow b (flog a b * x) = p at up ⊢
  generalize ipow a x = q at up h
  generalize ipow b y = r at h one ⊢
  refine of_rest (add_nonneg (add_nonneg (add_nonneg h up) one) (mul_nonneg hb (nonneg_of_one one))) ?_
  rw [show b * r - p - 1 - (r - q + (q - p) + (r - 1) + (b - 2) * r) = 0 by ring [b, p, q, r]]; close [] [] trivial

theorem upper_of_real (hb : 0 ≤ b - 2) (hp : 0 < p) (h : (0 < x ∧ 1 < a) ∧ LogAbove b a (p * x) y) :
    0 < x * (flog a b + 1) ∧ y ≤ p * (x * (flog a b + 1)) := by
  have ha := nonneg_of_pos h.1.1
  have one : 0 ≤ a - 1 := of_rest (add_nonneg (pos_of_lt h.1.2) zero_le_one) (by
    rw [show a - 1 - (a - 1 - 1 + 1) = 0 by ring [a]]; close [] [] trivial)
  have hl := flog_nonneg hb one
  refine ⟨lt_from rfl rfl (of_rest (add_nonneg (one_of_pos h.1.1) (mul_nonneg ha hl)) ?_), ?_⟩
  · generalize flog a b = l
    rw [show x * (l + 1) - 0 - 1 - (x - 1 + x * l) = 0 by ring [x, l]]; close [] [] trivial
  · rw [show p * (x * (flog a b + 1)) = p * x * (flog a b + 1) by generalize flog a b = l; ring [p, x, l]]
    exact le_of_logAbove hb one (mul_nonneg (nonneg_of_pos hp) ha) h.2
theorem lower_of_real (hb : 0 ≤ b - 2) (hp : 0 < p) (h : (0 < x ∧ 1 < a) ∧ LogBelow b a (p * x) y) : p * (x * flog a b) ≤ y := by
  have ha := nonneg_of_pos h.1.1
  have one : 0 ≤ a - 1 := of_rest (add_nonneg (pos_of_lt h.1.2) zero_le_one) (by
    rw [show a - 1 - (a - 1 - 1 + 1) = 0 by ring [a]]; close [] [] trivial)
  rw [show p * (x * flog a b) = p * x * flog a b by generalize flog a b = l; ring [p, x, l]]
  exact le_of_logBelow hb one (mul_nonneg (nonneg_of_pos hp) ha) h.2
end
end PassBound
