import PassBound.Logarithms
/-!
# Sums, maxima and minima over a range

`sumRange a b s f` adds `f i` for i in range(a, b, s); `maxRange` and `minRange` are the largest and
the smallest of these values, where there is one.
-/
namespace PassBound
noncomputable section
variable {a b c e n s t x y : Int} {f g : Int → Int}

def sumNat (f : Int → Int) : Nat → Int
  | 0 => 0
  | n + 1 => sumNat f n + f (Int.ofNat n)
/-- f 0 + ... + f (n - 1). -/
def sumTo (n : Int) (f : Int → Int) : Int := sumNat f n.toNat
/-- The sum of f i for i in range(a, b, s). -/
def sumRange (a b s : Int) (f : Int → Int) : Int := sumTo (cdiv (b - a) s) fun j => f (a + s * j)

theorem sumTo_zero (h : n ≤ 0) : sumTo n f = 0 := by
  have : n.toNat = 0 := toNat_of_nonpos (by rw [show -n = 0 - n by ring [n]]; exact sub_of_le h)
  rw [sumTo, this]; rfl
theorem sumTo_succ (h : 0 ≤ n - 1) : sumTo n f = sumTo (n - 1) f + f (n - 1) := by
  obtain ⟨m, hm, rfl⟩ := rest h
  cases m with
  | negSucc k => exact absurd ((Diff.self (.negSucc k)).le_of_nonneg hm) (Nat.not_succ_le_zero k)
  | ofNat k =>
    have e : 1 + Int.ofNat k - 1 = Int.ofNat k := by generalize Int.ofNat k = m; ring [m]
    have e' : 1 + Int.ofNat k = Int.ofNat (k + 1) := by
      show _ = Int.ofNat k + 1
      generalize Int.ofNat k = m; ring [m]
    rw [e, e']; rfl
theorem not_le_zero (h : ¬ n ≤ 0) : 0 ≤ n - 1 := by
  cases total (n - 1) with
  | inl h => exact h
  | inr k => exact absurd (le_of_sub (of_rest k (by rw [show 0 - n - (-(n - 1) - 1) = 0 by ring [n]]; close [] [] trivial))) h
/-- The recursion of a sum. -/
theorem sumTo_eq (n : Int) (f : Int → Int) : sumTo n f = if n ≤ 0 then 0 else sumTo (n - 1) f + f (n - 1) := by
  split
  · next h => exact sumTo_zero h
  · next h => exact sumTo_succ (not_le_zero h)
/-- The recursion of a sum with a condition. -/
theorem sumTo_if (n : Int) (f : Int → Int) (p : Int → Prop) [d : ∀ i, Decidable (p i)] :
    sumTo n (fun i => if p i then f i else 0) =
      if n ≤ 0 then 0 else if p (n - 1) then sumTo (n - 1) (fun i => if p i then f i else 0) + f (n - 1)
        else sumTo (n - 1) (fun i => if p i then f i else 0) := by
  rw [sumTo_eq]
  split
  · rfl
  · split
    · rfl
    · generalize sumTo (n - 1) (fun i => if p i then f i else 0) = s
      ring [s]
theorem sumNat_congr : ∀ n : Nat, (∀ j, Nat.le (j + 1) n → f (Int.ofNat j) = g (Int.ofNat j)) → sumNat f n = sumNat g n
  | 0, _ => rfl
  | n + 1, h => add_from (sumNat_congr n fun j l => h j (Nat.le_succ_of_le l)) (h n (Nat.le_refl _))
theorem below_toNat {j : Nat} (l : Nat.le (j + 1) n.toNat) : 0 ≤ n - Int.ofNat j - 1 := by
  cases n with
  | negSucc k => exact absurd l (Nat.not_succ_le_zero j)
  | ofNat k => exact (((Diff.lit k).sub (Diff.lit j)).sub (Diff.lit 1)).nonneg (le_of_hyp (show j + 1 ≤ k from l) (by nat_le [j, k]))
theorem sumTo_congr (h : ∀ j, 0 ≤ j → 0 ≤ n - j - 1 → f j = g j) : sumTo n f = sumTo n g :=
  sumNat_congr _ fun j l => h _ (ofNat_nonneg j) (below_toNat l)
theorem sumTo_larger : sumTo (larger 0 n) f = sumTo n f := by
  cases total n with
  | inl h => rw [larger_eq_right (start h)]
  | inr h =>
    have k : n ≤ 0 := le_of_sub (of_rest h (by rw [show 0 - n - (-n - 1) = 1 by ring [n]]; close [] [] trivial))
    rw [larger_eq_left (sub_of_le k), sumTo_zero k]; rfl
/-- A sum over a range as a sum from 0. -/
theorem sumRange_eq (hc : cdiv (b - a) s = n) (hf : ∀ j, f (a + s * j) = g j) : sumRange a b s f = sumTo n g := by
  rw [sumRange, hc]; exact sumTo_congr fun j _ _ => hf j
theorem cdiv_by_one : cdiv x 1 = x := cdiv_from rfl rfl (by close [] [] trivial)
  (by rw [show 1 * x - x = 0 by ring [x]]; close [] [] trivial) (by rw [show x + 1 - 1 * x - 1 = 0 by ring [x]]; close [] [] trivial)
/-- What is counted below the number of elements is an index of the range. -/
theorem within_range {j : Int} (hs : 0 ≤ s - 1) (l : 0 ≤ cdiv (b - a) s - j - 1) : 0 ≤ b - (a + s * j) - 1 := by
  have k := (fdiv_spec (a := -(b - a)) hs).2
  rw [show cdiv (b - a) s = -fdiv (-(b - a)) s from rfl] at l
  generalize fdiv (-(b - a)) s = q at k l
  refine of_rest (add_nonneg k (mul_nonneg (nonneg_of_one hs) l)) ?_
  rw [show b - (a + s * j) - 1 - (s * q + s - -(b - a) - 1 + s * (-q - j - 1)) = 0 by ring [a, b, s, q, j]]; close [] [] trivial
theorem sumRange_congr (hs : 0 ≤ s - 1) (h : ∀ j, 0 ≤ j → 0 ≤ b - (a + s * j) - 1 → f (a + s * j) = g (a + s * j)) : sumRange a b s f = sumRange a b s g :=
  sumTo_congr fun j hj l => h j hj (within_range hs l)

/-! Sums as the checker writes them: from 0 up to the number of their elements. -/

theorem sub_zero : x - 0 = x := by ring [x]
theorem sumRange_zero_one (hf : ∀ j, f j = g j) : sumRange 0 b 1 f = sumTo b g :=
  sumRange_eq (cdiv_by_one.trans sub_zero) fun j => by rw [show 0 + 1 * j = j by ring [j]]; exact hf j
theorem sumRange_one (hf : ∀ j, f (a + j) = g j) : sumRange a b 1 f = sumTo (b - a) g :=
  sumRange_eq cdiv_by_one fun j => by rw [show 1 * j = j by ring [j]]; exact hf j
theorem sumRange_zero (hf : ∀ j, f (s * j) = g j) : sumRange 0 b s f = sumTo (cdiv b s) g :=
  sumRange_eq (by rw [sub_zero]) fun j => by rw [show 0 + s * j = s * j by ring [s, j]]; exact hf j
theorem sumRange_any (hf : ∀ j, f (a + s * j) = g j) : sumRange a b s f = sumTo (cdiv (b - a) s) g := sumRange_eq rfl hf
theorem sumTo_natural (h : sumRange a b s f = sumTo n g) : sumRange a b s f = sumTo (larger 0 n) g := h.trans sumTo_larger.symm
theorem sumTo_const (h : 0 ≤ n) : sumTo n (fun _ => c) = n * c := by
  refine nonneg_induction (C := fun n => sumTo n (fun _ => c) = n * c) ?_ ?_ n h
  · show 0 = 0 * c
    ring [c]
  · intro x hx ih
    rw [sumTo_succ (by rw [show x + 1 - 1 = x by ring [x]]; exact hx), show x + 1 - 1 = x by ring [x], ih]
    ring [x, c]
/-- A sum of equal elements. -/
theorem sumRange_const (h : sumRange a b s (fun _ => c) = sumTo n (fun _ => c)) (hn : 0 ≤ n) : sumRange a b s (fun _ => c) = n * c :=
  h.trans (sumTo_const hn)
theorem sumRange_const_any (h : sumRange a b s (fun _ => c) = sumTo (larger 0 n) (fun _ => c)) :
    sumRange a b s (fun _ => c) = larger 0 n * c := sumRange_const h (by
  rw [show larger 0 n = larger 0 n - 0 from sub_zero.symm]; exact larger_left 0 n)
theorem sumRange_same (h : ∀ i, f i = g i) : sumRange a b s f = sumRange a b s g := congrArg (sumRange a b s) (funext h)
theorem if_same {C : Prop} [Decidable C] (h : a = b) : (if C then a else c) = if C then b else c := by rw [h]

/-! ### Maxima and minima -/

def maxNat (f : Int → Int) : Nat → Int
  | 0 => f 0
  | n + 1 => larger (maxNat f n) (f (Int.ofNat (n + 1)))
def minNat (f : Int → Int) : Nat → Int
  | 0 => f 0
  | n + 1 => smaller (minNat f n) (f (Int.ofNat (n + 1)))
/-- The largest f i for i in range(a, b, s), where the range is not empty. -/
def maxRange (a b s : Int) (f : Int → Int) : Int := maxNat (fun j => f (a + s * j)) (fdiv (b - 1 - a) s).toNat
/-- The smallest f i for i in range(a, b, s), where the range is not empty. -/
def minRange (a b s : Int) (f : Int → Int) : Int := minNat (fun j => f (a + s * j)) (fdiv (b - 1 - a) s).toNat

/-! Values worked out element by element. -/

theorem sumRange_count {n : Nat} (h : (cdiv (b - a) s).toNat = n) (e : sumNat (fun j => f (a + s * j)) n = x) : sumRange a b s f = x := by
  rw [sumRange, sumTo, h]; exact e
theorem maxRange_count {n : Nat} (h : (fdiv (b - 1 - a) s).toNat = n) (e : maxNat (fun j => f (a + s * j)) n = x) : maxRange a b s f = x := by
  rw [maxRange, h]; exact e
theorem minRange_count {n : Nat} (h : (fdiv (b - 1 - a) s).toNat = n) (e : minNat (fun j => f (a + s * j)) n = x) : minRange a b s f = x := by
  rw [minRange, h]; exact e
theorem sumNat_none : sumNat f 0 = 0 := rfl
theorem maxNat_first (k : f (Int.ofNat 0) = y) : maxNat f 0 = y := k
theorem minNat_first (k : f (Int.ofNat 0) = y) : minNat f 0 = y := k
theorem sumNat_next {n : Nat} (e : sumNat f n = x) (k : f (Int.ofNat n) = y) : sumNat f (n + 1) = x + y := by
  show sumNat f n + f (Int.ofNat n) = x + y
  rw [e, k]
theorem maxNat_next {n : Nat} (e : maxNat f n = x) (k : f (Int.ofNat (n + 1)) = y) : maxNat f (n + 1) = larger x y := by
  show larger (maxNat f n) (f (Int.ofNat (n + 1))) = larger x y
  rw [e, k]
theorem minNat_next {n : Nat} (e : minNat f n = x) (k : f (Int.ofNat (n + 1)) = y) : minNat f (n + 1) = smaller x y := by
  show smaller (minNat f n) (f (Int.ofNat (n + 1))) = smaller x y
  rw [e, k]

theorem maxNat_at (f : Int → Int) : ∀ n : Nat, ∃ j : Nat, j ≤ n ∧ maxNat f n = f (Int.ofNat j)
  | 0 => ⟨0, Nat.le_refl 0, rfl⟩
  | n + 1 => by
    cases larger_cases (maxNat f n) (f (Int.ofNat (n + 1))) with
    | inl h =>
      obtain ⟨j, l, e⟩ := maxNat_at f n
      exact ⟨j, Nat.le_succ_of_le l, h.trans e⟩
    | inr h => exact ⟨n + 1, Nat.le_refl _, h⟩
theorem le_maxNat (f : Int → Int) : ∀ n j : Nat, j ≤ n → 0 ≤ maxNat f n - f (Int.ofNat j)
  | 0, 0, _ => zero_le_sub_self rfl
  | 0, j + 1, h => absurd h (Nat.not_succ_le_zero j)
  | n + 1, j, h => by
    cases h with
    | refl => exact larger_right _ _
    | step h =>
      refine of_rest (add_nonneg (le_maxNat f n j h) (larger_left (maxNat f n) (f (Int.ofNat (n + 1))))) ?_
      show 0 ≤ larger (maxNat f n) (f (Int.ofNat (n + 1))) - f (Int.ofNat j) -
        (maxNat f n - f (Int.ofNat j) + (larger (maxNat f n) (f (Int.ofNat (n + 1))) - maxNat f n))
      generalize larger (maxNat f n) (f (Int.ofNat (n + 1))) = m
      generalize maxNat f n = p
      generalize f (Int.ofNat j) = q
      rw [show m - q - (p - q + (m - p)) = 0 by ring [m, p, q]]; close [] [] trivial
theorem minNat_at (f : Int → Int) : ∀ n : Nat, ∃ j : Nat, j ≤ n ∧ minNat f n = f (Int.ofNat j)
  | 0 => ⟨0, Nat.le_refl 0, rfl⟩
  | n + 1 => by
    cases smaller_cases (minNat f n) (f (Int.ofNat (n + 1))) with
    | inl h =>
      obtain ⟨j, l, e⟩ := minNat_at f n
      exact ⟨j, Nat.le_succ_of_le l, h.trans e⟩
    | inr h => exact ⟨n + 1, Nat.le_refl _, h⟩
theorem minNat_le (f : Int → Int) : ∀ n j : Nat, j ≤ n → 0 ≤ f (Int.ofNat j) - minNat f n
  | 0, 0, _ => zero_le_sub_self rfl
  | 0, j + 1, h => absurd h (Nat.not_succ_le_zero j)
  | n + 1, j, h => by
    cases h with
    | refl => exact smaller_right _ _
    | step h =>
      refine of_rest (add_nonneg (minNat_le f n j h) (smaller_left (minNat f n) (f (Int.ofNat (n + 1))))) ?_
      show 0 ≤ f (Int.ofNat j) - smaller (minNat f n) (f (Int.ofNat (n + 1))) -
        (f (Int.ofNat j) - minNat f n + (minNat f n - smaller (minNat f n) (f (Int.ofNat (n + 1)))))
      generalize smaller (minNat f n) (f (Int.ofNat (n + 1))) = m
      generalize minNat f n = p
      generalize f (Int.ofNat j) = q
      rw [show q - m - (q - p + (p - m)) = 0 by ring [m, p, q]]; close [] [] trivial
theorem maxNat_congr : ∀ n : Nat, (∀ j, j ≤ n → f (Int.ofNat j) = g (Int.ofNat j)) → maxNat f n = maxNat g n
  | 0, h => h 0 (Nat.le_refl 0)
  | n + 1, h => by
    show larger _ _ = larger _ _
    rw [maxNat_congr n fun j l => h j (Nat.le_succ_of_le l), h (n + 1) (Nat.le_refl _)]
theorem minNat_congr : ∀ n : Nat, (∀ j, j ≤ n → f (Int.ofNat j) = g (Int.ofNat j)) → minNat f n = minNat g n
  | 0, h => h 0 (Nat.le_refl 0)
  | n + 1, h => by
    show smaller _ _ = smaller _ _
    rw [minNat_congr n fun j l => h j (Nat.le_succ_of_le l), h (n + 1) (Nat.le_refl _)]

/-- The index of the last element, and what it means to be an index. -/
theorem last_index (hs : 0 ≤ s - 1) (hr : 0 ≤ b - 1 - a) {j : Nat} :
    j ≤ (fdiv (b - 1 - a) s).toNat ↔ 0 ≤ b - 1 - (a + s * Int.ofNat j) := by
  obtain ⟨h, k⟩ := fdiv_spec (a := b - 1 - a) hs
  have q0 : 0 ≤ fdiv (b - 1 - a) s := nonneg_of_pos_mul hs (of_rest (add_nonneg k hr) (by
    generalize fdiv (b - 1 - a) s = q
    rw [show s * q + s - 1 - (s * q + s - (b - 1 - a) - 1 + (b - 1 - a)) = 0 by ring [s, q, b, a]]; close [] [] trivial))
  generalize fdiv (b - 1 - a) s = q at h k q0
  cases q with
  | negSucc m => exact absurd ((Diff.self (.negSucc m)).le_of_nonneg q0) (Nat.not_succ_le_zero m)
  | ofNat m =>
    have both : (j ≤ m) ↔ 0 ≤ Int.ofNat m - Int.ofNat j :=
      ⟨fun l => ((Diff.lit m).sub (Diff.lit j)).nonneg (le_of_hyp l (by nat_le [m, j])),
        fun l => Nat.le_trans (Nat.le_of_eq (Nat.zero_add j).symm) (Nat.le_trans (((Diff.lit m).sub (Diff.lit j)).le_of_nonneg l) (Nat.le_of_eq (Nat.add_zero m)))⟩
    refine Iff.trans both ?_
    generalize Int.ofNat m = q at h k
    generalize Int.ofNat j = i
    constructor
    · intro l
      refine of_rest (add_nonneg h (mul_nonneg (nonneg_of_one hs) l)) ?_
      rw [show b - 1 - (a + s * i) - (b - 1 - a - s * q + s * (q - i)) = 0 by ring [a, b, s, q, i]]; close [] [] trivial
    · intro l
      refine nonneg_of_pos_mul hs (of_rest (add_nonneg k l) ?_)
      rw [show s * (q - i) + s - 1 - (s * q + s - (b - 1 - a) - 1 + (b - 1 - (a + s * i))) = 0 by ring [a, b, s, q, i]]; close [] [] trivial
theorem maxRange_at (f : Int → Int) (hs : 0 ≤ s - 1) (hr : 0 ≤ b - 1 - a) :
    ∃ j, 0 ≤ j ∧ 0 ≤ b - 1 - (a + s * j) ∧ maxRange a b s f = f (a + s * j) := by
  obtain ⟨j, l, e⟩ := maxNat_at (fun j => f (a + s * j)) (fdiv (b - 1 - a) s).toNat
  exact ⟨_, ofNat_nonneg j, (last_index hs hr).1 l, e⟩
theorem minRange_at (f : Int → Int) (hs : 0 ≤ s - 1) (hr : 0 ≤ b - 1 - a) :
    ∃ j, 0 ≤ j ∧ 0 ≤ b - 1 - (a + s * j) ∧ minRange a b s f = f (a + s * j) := by
  obtain ⟨j, l, e⟩ := minNat_at (fun j => f (a + s * j)) (fdiv (b - 1 - a) s).toNat
  exact ⟨_, ofNat_nonneg j, (last_index hs hr).1 l, e⟩
theorem nonempty_of_index (hs : 0 ≤ s - 1) (hj : 0 ≤ x) (h : 0 ≤ b - 1 - (a + s * x)) : 0 ≤ b - 1 - a :=
  of_rest (add_nonneg h (mul_nonneg (nonneg_of_one hs) hj)) (by
    rw [show b - 1 - a - (b - 1 - (a + s * x) + s * x) = 0 by ring [a, b, s, x]]; close [] [] trivial)
theorem le_maxRange (f : Int → Int) (hs : 0 ≤ s - 1) (hj : 0 ≤ x) (h : 0 ≤ b - 1 - (a + s * x)) : 0 ≤ maxRange a b s f - f (a + s * x) := by
  have hr := nonempty_of_index hs hj h
  rw [← toNat_of_nonneg hj] at h ⊢
  exact le_maxNat (fun j => f (a + s * j)) _ _ ((last_index hs hr).2 h)
theorem minRange_le (f : Int → Int) (hs : 0 ≤ s - 1) (hj : 0 ≤ x) (h : 0 ≤ b - 1 - (a + s * x)) : 0 ≤ f (a + s * x) - minRange a b s f := by
  have hr := nonempty_of_index hs hj h
  rw [← toNat_of_nonneg hj] at h ⊢
  exact minNat_le (fun j => f (a + s * j)) _ _ ((last_index hs hr).2 h)
theorem maxRange_congr (hs : 0 ≤ s - 1) (hr : 0 ≤ b - 1 - a) (h : ∀ j, 0 ≤ j → 0 ≤ b - 1 - (a + s * j) → f (a + s * j) = g (a + s * j)) :
    maxRange a b s f = maxRange a b s g :=
  maxNat_congr _ fun j l => h _ (ofNat_nonneg j) ((last_index hs hr).1 l)
theorem minRange_congr (hs : 0 ≤ s - 1) (hr : 0 ≤ b - 1 - a) (h : ∀ j, 0 ≤ j → 0 ≤ b - 1 - (a + s * j) → f (a + s * j) = g (a + s * j)) :
    minRange a b s f = minRange a b s g :=
  minNat_congr _ fun j l => h _ (ofNat_nonneg j) ((last_index hs hr).1 l)

/-! ### Maxima and minima with a filter -/

/-- The values f j of the j below n that pass a filter, the last one first. -/
def passing (p : Int → Prop) [d : ∀ i, Decidable (p i)] (f : Int → Int) : Nat → List Int
  | 0 => []
  | n + 1 => if p (Int.ofNat n) then f (Int.ofNat n) :: passing p f n else passing p f n
def largestFrom (x : Int) : List Int → Int
  | [] => x
  | y :: l => largestFrom (larger x y) l
def smallestFrom (x : Int) : List Int → Int
  | [] => x
  | y :: l => smallestFrom (smaller x y) l
/-- The largest of some values; of none it is 0. -/
def largest : List Int → Int
  | [] => 0
  | x :: l => largestFrom x l
/-- The smallest of some values; of none it is 0. -/
def smallest : List Int → Int
  | [] => 0
  | x :: l => smallestFrom x l
/-- The largest f i for i in range(a, b, s) with p i, where there is one. -/
def maxWhere (a b s : Int) (p : Int → Prop) [d : ∀ i, Decidable (p i)] (f : Int → Int) : Int :=
  largest (passing (fun j => p (a + s * j)) (fun j => f (a + s * j)) (cdiv (b - a) s).toNat)
/-- The smallest f i for i in range(a, b, s) with p i, where there is one. -/
def minWhere (a b s : Int) (p : Int → Prop) [d : ∀ i, Decidable (p i)] (f : Int → Int) : Int :=
  smallest (passing (fun j => p (a + s * j)) (fun j => f (a + s * j)) (cdiv (b - a) s).toNat)

section
variable {p : Int → Prop} [d : ∀ i, Decidable (p i)]
theorem passing_none : passing p f 0 = [] := rfl
theorem passing_yes {n : Nat} {l : List Int} (e : passing p f n = l) (h : p (Int.ofNat n)) (k : f (Int.ofNat n) = y) : passing p f (n + 1) = y :: l := by
  show (if p (Int.ofNat n) then f (Int.ofNat n) :: passing p f n else passing p f n) = _
  rw [if_pos h, e, k]
theorem passing_no {n : Nat} {l : List Int} (e : passing p f n = l) (h : ¬ p (Int.ofNat n)) : passing p f (n + 1) = l := by
  show (if p (Int.ofNat n) then f (Int.ofNat n) :: passing p f n else passing p f n) = _
  rw [if_neg h, e]
theorem maxWhere_count {n : Nat} {l : List Int} (h : (cdiv (b - a) s).toNat = n)
    (e : passing (fun j => p (a + s * j)) (fun j => f (a + s * j)) n = l) (k : largest l = x) : maxWhere a b s p f = x := by
  rw [maxWhere, h, e]; exact k
theorem minWhere_count {n : Nat} {l : List Int} (h : (cdiv (b - a) s).toNat = n)
    (e : passing (fun j => p (a + s * j)) (fun j => f (a + s * j)) n = l) (k : smallest l = x) : minWhere a b s p f = x := by
  rw [minWhere, h, e]; exact k
theorem passing_congr (n : Nat) (h : ∀ j, Nat.le (j + 1) n →
    (if p (Int.ofNat j) then f (Int.ofNat j) else 0) = if p (Int.ofNat j) then g (Int.ofNat j) else 0) : passing p f n = passing p g n := by
  induction n with
  | zero => rfl
  | succ n ih =>
    have k := h n (Nat.le_refl _)
    show (if p (Int.ofNat n) then f (Int.ofNat n) :: passing p f n else passing p f n) =
      if p (Int.ofNat n) then g (Int.ofNat n) :: passing p g n else passing p g n
    rw [ih fun j l => h j (Nat.le_succ_of_le l)]
    by_cases c : p (Int.ofNat n)
    · rw [if_pos c, if_pos c] at k
      rw [if_pos c, if_pos c, k]
    · rw [if_neg c, if_neg c]
theorem maxWhere_congr (hs : 0 ≤ s - 1) (h : ∀ j, 0 ≤ j → 0 ≤ b - (a + s * j) - 1 →
    (if p (a + s * j) then f (a + s * j) else 0) = if p (a + s * j) then g (a + s * j) else 0) : maxWhere a b s p f = maxWhere a b s p g :=
  congrArg largest (passing_congr _ fun j l => h _ (ofNat_nonneg j) (within_range hs (below_toNat l)))
theorem minWhere_congr (hs : 0 ≤ s - 1) (h : ∀ j, 0 ≤ j → 0 ≤ b - (a + s * j) - 1 →
    (if p (a + s * j) then f (a + s * j) else 0) = if p (a + s * j) then g (a + s * j) else 0) : minWhere a b s p f = minWhere a b s p g :=
  congrArg smallest (passing_congr _ fun j l => h _ (ofNat_nonneg j) (within_range hs (below_toNat l)))
end

/-! ### Indices in a proof -/

theorem index_from {j : Int} (l : a = x) (r : b = y) (h : 0 ≤ b - 1 - (a + s * j)) : 0 ≤ y - 1 - (x + s * j) := by rw [l, r] at h; exact h
theorem sum_index_from {j : Int} (l : a = x) (r : b = y) (h : 0 ≤ b - (a + s * j) - 1) : 0 ≤ y - (x + s * j) - 1 := by rw [l, r] at h; exact h
theorem index_to {j : Int} (l : a = x) (r : b = y) (h : 0 ≤ y - 1 - (x + s * j)) : 0 ≤ b - 1 - (a + s * j) := by rw [l, r]; exact h
theorem nonempty_from (l : a = x) (r : b = y) (h : 0 ≤ y - 1 - x) : 0 ≤ b - 1 - a := by rw [l, r]; exact h
theorem above_from {m : Int} (h : 0 ≤ m - a) (e : a = x) : 0 ≤ m - x := by rw [e] at h; exact h
theorem below_from {m : Int} (h : 0 ≤ a - m) (e : a = x) : 0 ≤ x - m := by rw [e] at h; exact h
end
end PassBound
