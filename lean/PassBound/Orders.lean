import PassBound.Comparisons
/-!
# Sorting: log₂ n! comparisons, and merge sort within n of them

The n! orders of n items are listed, each a function to ranks; a tree that sorts gives all of them
different outcomes.  That log₂ n! is at least n ⌊log₂ n⌋ - 2 n is shown by adding logarithms up.
-/
namespace PassBound.LLM

def factorial : Nat → Nat
  | 0 => 1
  | n + 1 => (n + 1) * factorial n
/-- The items below n have different ranks below n. -/
def Ranks (n : Nat) (v : Nat → Nat) : Prop :=
  (∀ i, i < n → v i < n) ∧ ∀ i j, i < n → j < n → v i = v j → i = j
/-- Inputs with the same outcome have the same order. -/
def Sorts (n : Nat) (t : Tree) : Prop :=
  ∀ v w : Nat → Nat, Ranks n v → Ranks n w → t.answer v = t.answer w → ∀ i, i < n → v i = w i

/-! ### all orders -/

/-- What a rank becomes where an item of rank r comes in. -/
def pushed (r a : Nat) : Nat := if a < r then a else a + 1
theorem pushed_injective {r a b : Nat} (h : pushed r a = pushed r b) : a = b := by
  unfold pushed at h
  by_cases ha : a < r
  · rw [if_pos ha] at h
    by_cases hb : b < r
    · rw [if_pos hb] at h; exact h
    · rw [if_neg hb] at h
      exact absurd (h ▸ ha : b + 1 < r) (fun lt => hb (Nat.lt_of_le_of_lt (Nat.le_succ b) lt))
  · rw [if_neg ha] at h
    by_cases hb : b < r
    · rw [if_pos hb] at h
      exact absurd (h.symm ▸ hb : a + 1 < r) (fun lt => ha (Nat.lt_of_le_of_lt (Nat.le_succ a) lt))
    · rw [if_neg hb] at h; exact Nat.succ.inj h
theorem pushed_ne (r a : Nat) : ¬ pushed r a = r := by
  unfold pushed
  by_cases ha : a < r
  · rw [if_pos ha]; exact below_ne ha
  · rw [if_neg ha]; exact above_ne (Nat.lt_succ_of_le (Nat.not_lt.1 ha))
theorem pushed_lt {r a n : Nat} (h : a < n) : pushed r a < n + 1 := by
  unfold pushed
  by_cases ha : a < r
  · rw [if_pos ha]; exact Nat.lt_of_lt_of_le h (Nat.le_succ n)
  · rw [if_neg ha]; exact Nat.succ_le_succ h

/-- Item n comes in with rank r. -/
def inserted (n r : Nat) (v : Nat → Nat) : Nat → Nat := fun i => if i = n then r else pushed r (v i)
theorem inserted_at (n r : Nat) (v : Nat → Nat) : inserted n r v n = r := if_pos rfl
theorem inserted_of {n i : Nat} (r : Nat) (v : Nat → Nat) (h : i < n) : inserted n r v i = pushed r (v i) := if_neg (below_ne h)
theorem lt_or_last {i n : Nat} (h : i < n + 1) : i < n ∨ i = n := by
  cases Nat.lt_or_ge i n with
  | inl lt => exact .inl lt
  | inr ge => exact .inr (Nat.le_antisymm (Nat.le_of_lt_succ h) ge)
theorem inserted_ranks {n r : Nat} {v : Nat → Nat} (h : Ranks n v) (hr : r ≤ n) : Ranks (n + 1) (inserted n r v) := by
  refine ⟨?_, ?_⟩
  · intro i hi
    cases lt_or_last hi with
    | inl lt => rw [inserted_of r v lt]; exact pushed_lt (h.1 i lt)
    | inr e => rw [e, inserted_at]; exact Nat.lt_succ_of_le hr
  · intro i j hi hj e
    cases lt_or_last hi with
    | inl li =>
      rw [inserted_of r v li] at e
      cases lt_or_last hj with
      | inl lj => rw [inserted_of r v lj] at e; exact h.2 i j li lj (pushed_injective e)
      | inr ej => rw [ej, inserted_at] at e; exact absurd e (pushed_ne r _)
    | inr ei =>
      rw [ei, inserted_at] at e
      cases lt_or_last hj with
      | inl lj => rw [inserted_of r v lj] at e; exact absurd e.symm (pushed_ne r _)
      | inr ej => rw [ei, ej]

/-- Item n comes in with each of the ranks below k. -/
def anyRank (n : Nat) (v : Nat → Nat) : Nat → List (Nat → Nat)
  | 0 => []
  | k + 1 => inserted n k v :: anyRank n v k
def spread (n : Nat) : List (Nat → Nat) → List (Nat → Nat)
  | [] => []
  | v :: vs => anyRank n v (n + 1) ++ spread n vs
/-- All orders of n items. -/
def orders : Nat → List (Nat → Nat)
  | 0 => [id]
  | n + 1 => spread n (orders n)

theorem length_anyRank (n : Nat) (v : Nat → Nat) : ∀ k : Nat, (anyRank n v k).length = k
  | 0 => rfl
  | k + 1 => congrArg Nat.succ (length_anyRank n v k)
theorem length_spread (n : Nat) : ∀ vs : List (Nat → Nat), (spread n vs).length = (n + 1) * vs.length
  | [] => rfl
  | v :: vs => by
    rw [spread, List.length_append, length_anyRank, length_spread n vs]
    show n + 1 + (n + 1) * vs.length = (n + 1) * (vs.length + 1)
    nat_eq [n, vs.length]
theorem length_orders : ∀ n : Nat, (orders n).length = factorial n
  | 0 => rfl
  | n + 1 => by rw [orders, length_spread, length_orders n]; rfl

theorem mem_of_append {α : Type} {x : α} : ∀ (a : List α) {b : List α}, x ∈ a ++ b → x ∈ a ∨ x ∈ b
  | [], _, h => .inr h
  | _ :: a, _, h => by
    cases h with
    | head => exact .inl (List.Mem.head _)
    | tail _ h => exact (mem_of_append a h).elim (fun h => .inl (List.Mem.tail _ h)) .inr
theorem mem_anyRank {n : Nat} {v w : Nat → Nat} : ∀ k : Nat, w ∈ anyRank n v k → ∃ r, r < k ∧ w = inserted n r v
  | k + 1, h => by
    cases h with
    | head => exact ⟨k, Nat.lt_succ_self k, rfl⟩
    | tail _ h =>
      obtain ⟨r, hr, e⟩ := mem_anyRank k h
      exact ⟨r, Nat.lt_of_lt_of_le hr (Nat.le_succ k), e⟩
theorem mem_spread {n : Nat} {w : Nat → Nat} : ∀ vs : List (Nat → Nat), w ∈ spread n vs →
    ∃ v r, v ∈ vs ∧ r < n + 1 ∧ w = inserted n r v
  | v :: vs, h => by
    cases mem_of_append (anyRank n v (n + 1)) h with
    | inl h =>
      obtain ⟨r, hr, e⟩ := mem_anyRank _ h
      exact ⟨v, r, List.Mem.head _, hr, e⟩
    | inr h =>
      obtain ⟨u, r, hu, hr, e⟩ := mem_spread vs h
      exact ⟨u, r, List.Mem.tail _ hu, hr, e⟩
theorem orders_ranks : ∀ (n : Nat) (v : Nat → Nat), v ∈ orders n → Ranks n v
  | 0, _, _ => ⟨fun i h => absurd h (Nat.not_lt_zero i), fun i _ h => absurd h (Nat.not_lt_zero i)⟩
  | n + 1, w, h => by
    obtain ⟨v, r, hv, hr, e⟩ := mem_spread (orders n) h
    rw [e]; exact inserted_ranks (orders_ranks n v hv) (Nat.le_of_lt_succ hr)

/-- Every two of the functions differ below n. -/
def Differ (n : Nat) : List (Nat → Nat) → Prop
  | [] => True
  | v :: vs => (∀ w, w ∈ vs → ∃ i, i < n ∧ ¬ v i = w i) ∧ Differ n vs
theorem differ_append {n : Nat} {b : List (Nat → Nat)} (hb : Differ n b) : ∀ a : List (Nat → Nat), Differ n a →
    (∀ v w, v ∈ a → w ∈ b → ∃ i, i < n ∧ ¬ v i = w i) → Differ n (a ++ b)
  | [], _, _ => hb
  | v :: a, ha, h => ⟨fun w hw => (mem_of_append a hw).elim (ha.1 w) (h v w (List.Mem.head _)),
      differ_append hb a ha.2 (fun u w hu hw => h u w (List.Mem.tail _ hu) hw)⟩
theorem differ_anyRank (n : Nat) (v : Nat → Nat) : ∀ k : Nat, Differ (n + 1) (anyRank n v k)
  | 0 => trivial
  | k + 1 => by
    refine ⟨fun w hw => ?_, differ_anyRank n v k⟩
    obtain ⟨r, hr, e⟩ := mem_anyRank k hw
    refine ⟨n, Nat.lt_succ_self n, ?_⟩
    rw [e, inserted_at, inserted_at]
    exact above_ne hr
theorem differ_spread {n : Nat} : ∀ vs : List (Nat → Nat), Differ n vs → Differ (n + 1) (spread n vs)
  | [], _ => trivial
  | v :: vs, h => differ_append (differ_spread vs h.2) _ (differ_anyRank n v (n + 1)) (fun a b ha hb => by
      obtain ⟨r, _, ea⟩ := mem_anyRank _ ha
      obtain ⟨w, s, hw, _, eb⟩ := mem_spread vs hb
      by_cases e : r = s
      · obtain ⟨i, hi, ne⟩ := h.1 w hw
        refine ⟨i, Nat.lt_of_lt_of_le hi (Nat.le_succ n), ?_⟩
        rw [ea, eb, inserted_of r v hi, inserted_of s w hi, e]
        exact fun h => ne (pushed_injective h)
      · refine ⟨n, Nat.lt_succ_self n, ?_⟩
        rw [ea, eb, inserted_at, inserted_at]; exact e)
theorem differ_orders : ∀ n : Nat, Differ n (orders n)
  | 0 => ⟨(fun _ h => nomatch h), trivial⟩
  | n + 1 => differ_spread _ (differ_orders n)

/-! ### outcomes -/

def Apart : List Nat → Prop
  | [] => True
  | x :: l => (¬ x ∈ l) ∧ Apart l
theorem apart_length : ∀ l m : List Nat, Apart l → (∀ x, x ∈ l → x ∈ m) → l.length ≤ m.length
  | [], _, _, _ => Nat.zero_le _
  | x :: l, m, h, sub => by
    have := apart_length l (del x m) h.2 (fun y hy => mem_del (sub y (List.Mem.tail _ hy)) (fun e => h.1 (e ▸ hy)))
    exact Nat.le_trans (Nat.succ_le_succ this) (length_del_lt (sub x (List.Mem.head _)))
theorem mem_of_map {f : (Nat → Nat) → Nat} {x : Nat} : ∀ l : List (Nat → Nat), x ∈ l.map f → ∃ v, v ∈ l ∧ x = f v
  | v :: l, h => by
    cases h with
    | head => exact ⟨v, List.Mem.head _, rfl⟩
    | tail _ h =>
      obtain ⟨w, hw, e⟩ := mem_of_map l h
      exact ⟨w, List.Mem.tail _ hw, e⟩
theorem apart_answers {n : Nat} {t : Tree} (h : Sorts n t) : ∀ l : List (Nat → Nat), (∀ v, v ∈ l → Ranks n v) → Differ n l →
    Apart (l.map fun v => t.answer v)
  | [], _, _ => trivial
  | v :: l, hr, hd => ⟨fun m => by
      obtain ⟨w, hw, e⟩ := mem_of_map l m
      obtain ⟨i, hi, ne⟩ := hd.1 w hw
      exact ne (h v w (hr v (List.Mem.head _)) (hr w (List.Mem.tail _ hw)) e i hi),
    apart_answers h l (fun w hw => hr w (List.Mem.tail _ hw)) hd.2⟩
/-- **Sorting**: whoever sorts n items by comparisons has at least n! outcomes, so log₂ n! comparisons. -/
theorem sorts_outcomes {n : Nat} {t : Tree} (h : Sorts n t) : factorial n ≤ 2 ^ t.depth := by
  refine Nat.le_trans ?_ (outcomes_le t)
  have key := apart_length ((orders n).map fun v => t.answer v) t.outcomes (apart_answers h _ (orders_ranks n) (differ_orders n))
    (fun x hx => by
      obtain ⟨v, _, e⟩ := mem_of_map _ hx
      rw [e]; exact answer_mem v t)
  rw [List.length_map, length_orders] at key
  exact key
theorem sorts_depth {n : Nat} {t : Tree} (h : Sorts n t) : clog2 (factorial n) ≤ t.depth := clog2_le_depth (sorts_outcomes h)

/-! ### how much that is -/

/-- The logarithms of 1, ..., n, added up. -/
def logSum : Nat → Nat
  | 0 => 0
  | n + 1 => logSum n + flog2 (n + 1)
theorem pow_sum (a : Nat) : ∀ b : Nat, 2 ^ (a + b) = 2 ^ a * 2 ^ b
  | 0 => (Nat.mul_one _).symm
  | b + 1 => by
    show 2 ^ (a + b) * 2 = 2 ^ a * (2 ^ b * 2)
    rw [pow_sum a b, Nat.mul_assoc]
theorem pow_logSum : ∀ n : Nat, 2 ^ logSum n ≤ factorial n
  | 0 => Nat.le_refl 1
  | n + 1 => by
    rw [logSum, pow_sum, Nat.mul_comm]
    exact Nat.le_trans (Nat.mul_le_mul_right _ (pow_flog2_le n)) (Nat.mul_le_mul_left _ (pow_logSum n))
theorem le_of_pow {a b : Nat} (h : 2 ^ a ≤ 2 ^ b) : a ≤ b := by
  cases Nat.lt_or_ge b a with
  | inr ge => exact ge
  | inl lt =>
    have up : 2 ^ b * 2 ≤ 2 ^ a := two_pow_mono lt
    have pos : 1 ≤ 2 ^ b := two_pow_mono (Nat.zero_le b)
    exact absurd (Nat.le_trans up h) (Nat.not_le_of_gt (show 2 ^ b + 1 ≤ 2 ^ b * 2 from le_of_hyp pos (by nat_le [2 ^ b])))
theorem sum_eq {a b c d : Nat} (h : a = b) (k : c = d) : a + c = b + d := by rw [h, k]
theorem times_eq {a b : Nat} (c : Nat) (h : a = b) : c * a = c * b := by rw [h]
theorem logSum_exact (n : Nat) : logSum (n + 1) + 2 * 2 ^ flog2 (n + 1) = (n + 2) * flog2 (n + 1) + 2 := by
  induction n with
  | zero =>
    show logSum 0 + flog2 1 + 2 * 2 ^ flog2 1 = 2 * flog2 1 + 2
    rw [flog2_one]; rfl
  | succ n ih =>
    show logSum (n + 1) + flog2 (n + 2) + 2 * 2 ^ flog2 (n + 2) = (n + 1 + 2) * flog2 (n + 2) + 2
    cases flog2_succ (n + 1) (Nat.le_add_left 1 n) with
    | inl e =>
      have e : flog2 (n + 2) = flog2 (n + 1) := e
      rw [e]
      exact eq_of_hyp ih.symm (by nat_eq [logSum (n + 1), flog2 (n + 1), 2 ^ flog2 (n + 1), n])
    | inr e =>
      obtain ⟨e, p⟩ := e
      have e : flog2 (n + 2) = flog2 (n + 1) + 1 := e
      have p : 2 ^ flog2 (n + 2) = n + 2 := p
      rw [e, Nat.pow_succ] at p
      rw [e, Nat.pow_succ]
      have both := sum_eq ih p
      exact eq_of_hyp both.symm (by nat_eq [logSum (n + 1), flog2 (n + 1), 2 ^ flog2 (n + 1), n])
/-- log₂ n! in integers: at least n ⌊log₂ n⌋ - 2 n. -/
theorem logSum_ge (n : Nat) : n * flog2 n ≤ logSum n + 2 * n := by
  cases n with
  | zero => exact Nat.le_of_eq (Nat.zero_mul _) |> fun h => Nat.le_trans h (Nat.zero_le _)
  | succ n =>
    have e := logSum_exact n
    have p := Nat.mul_le_mul_left 2 (pow_flog2_le n)
    show (n + 1) * flog2 (n + 1) ≤ logSum (n + 1) + 2 * (n + 1)
    refine le_of_hyp (Nat.add_le_add (Nat.le_of_eq e.symm) p) ?_
    nat_le [logSum (n + 1), flog2 (n + 1), 2 ^ flog2 (n + 1), n]
theorem clog2_factorial (n : Nat) : n * flog2 n ≤ clog2 (factorial n) + 2 * n :=
  Nat.le_trans (logSum_ge n) (Nat.add_le_add_right (le_of_pow (Nat.le_trans (pow_logSum n) (le_pow_clog2 _))) _)
theorem sorts_depth_log {n : Nat} {t : Tree} (h : Sorts n t) : n * flog2 n ≤ t.depth + 2 * n :=
  Nat.le_trans (clog2_factorial n) (Nat.add_le_add_right (sorts_depth h) _)

/-! ### merge sort -/

theorem sortCost_exact (n : Nat) : 1 ≤ n → sortCost n + 2 * 2 ^ flog2 n = n + n * flog2 n + 1 := by
  induction n using half_induction with
  | zero => intro h; exact absurd h (Nat.not_succ_le_zero 0)
  | one => intro _; rw [sortCost, dif_pos (Nat.le_refl 1), flog2_one]
  | even m h =>
    intro _
    have h := h (Nat.le_add_left 1 m)
    rw [sortCost_even, flog2_even, Nat.pow_succ]
    exact eq_of_hyp (times_eq 2 h).symm (by nat_eq [sortCost (m + 1), flog2 (m + 1), 2 ^ flog2 (m + 1), m])
  | odd m h k =>
    intro _
    have h := h (Nat.le_add_left 1 m)
    have k := k (Nat.le_add_left 1 (m + 1))
    rw [sortCost_odd, flog2_odd, Nat.pow_succ]
    cases flog2_succ (m + 1) (Nat.le_add_left 1 m) with
    | inl e =>
      have e : flog2 (m + 2) = flog2 (m + 1) := e
      rw [e] at k
      exact eq_of_hyp (sum_eq h k).symm (by nat_eq [sortCost (m + 1), sortCost (m + 2), flog2 (m + 1), 2 ^ flog2 (m + 1), m])
    | inr e =>
      obtain ⟨e, p⟩ := e
      have e : flog2 (m + 2) = flog2 (m + 1) + 1 := e
      have p : 2 ^ flog2 (m + 2) = m + 2 := p
      rw [e, Nat.pow_succ] at k p
      exact eq_of_hyp (sum_eq (sum_eq h k) p.symm).symm (by
        nat_eq [sortCost (m + 1), sortCost (m + 2), flog2 (m + 1), 2 ^ flog2 (m + 1), m])
/-- Merge sort makes n - ⌊log₂ n⌋ - 1 comparisons more than the logarithms of 1, ..., n add up to. -/
theorem sortCost_le_logSum (n : Nat) : sortCost n ≤ logSum n + n := by
  cases n with
  | zero => rw [sortCost, dif_pos (Nat.zero_le 1)]; exact Nat.zero_le _
  | succ n =>
    have a := sortCost_exact (n + 1) (Nat.le_add_left 1 n)
    have b := logSum_exact n
    show sortCost (n + 1) ≤ logSum (n + 1) + (n + 1)
    refine le_of_hyp (Nat.add_le_add (Nat.le_of_eq a) (Nat.le_of_eq b.symm)) ?_
    nat_le [sortCost (n + 1), logSum (n + 1), flog2 (n + 1), 2 ^ flog2 (n + 1), n]
/-- **The gap**: in the worst case merge sort makes at most n comparisons more than whoever sorts n items by comparisons must. -/
theorem mergeSort_gap {n : Nat} {t : Tree} (h : Sorts n t) : sortCost n ≤ t.depth + n :=
  Nat.le_trans (sortCost_le_logSum n)
    (Nat.add_le_add_right (le_of_pow (Nat.le_trans (pow_logSum n) (sorts_outcomes h))) n)
end PassBound.LLM
