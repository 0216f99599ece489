import PassBound.Searching
/-!
# Heap sort with the model as the comparator

A heap is a function from places to items; the children of place q are 2 q and 2 q + 1.
-/
namespace PassBound.LLM
abbrev Heap := Nat → Text

def put (heap : Heap) (q : Nat) (x : Text) : Heap := fun p => if p = q then x else heap p
def swap (heap : Heap) (p q : Nat) : Heap := put (put heap p (heap q)) q (heap p)

section
variable (show_ : Text → Text → Text)

/-- Let the item at a place climb over those that it beats. -/
def climb : (fuel : Nat) → Heap → Nat → Prog Heap
  | 0, heap, _ => .ret heap
  | f + 1, heap, q => if q ≤ 1 then .ret heap else
      less show_ (heap q) (heap (q / 2)) (climb f (swap heap q (q / 2)) (q / 2)) (.ret heap)
/-- Let the item at a place sink below those that beat it, among places 1 to n. -/
def sink (n : Nat) : (fuel : Nat) → Heap → Nat → Prog Heap
  | 0, heap, _ => .ret heap
  | f + 1, heap, q =>
    if 2 * q + 1 ≤ n then
      less show_ (heap (2 * q + 1)) (heap (2 * q))
        (less show_ (heap (2 * q + 1)) (heap q) (sink n f (swap heap q (2 * q + 1)) (2 * q + 1)) (.ret heap))
        (less show_ (heap (2 * q)) (heap q) (sink n f (swap heap q (2 * q)) (2 * q)) (.ret heap))
    else if 2 * q ≤ n then less show_ (heap (2 * q)) (heap q) (sink n f (swap heap q (2 * q)) (2 * q)) (.ret heap)
    else .ret heap

theorem climb_cost : ∀ (f : Nat) (heap out : Heap) (q : Nat) (l : Ledger), Runs (climb show_ f heap q) out l → l.calls ≤ flog2 q
  | 0, _, _, _, _, h => by
    obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
  | f + 1, heap, out, q, l, h => by
    rw [climb] at h
    by_cases hq : q ≤ 1
    · rw [if_pos hq] at h
      obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
    · rw [if_neg hq] at h
      obtain ⟨t, l', hb, _, rfl⟩ := runs_less show_ h
      rw [flog2, dif_neg hq]
      show 1 + l'.calls ≤ flog2 (q / 2) + 1
      rw [Nat.add_comm 1]
      refine Nat.succ_le_succ ?_
      cases hb with
      | inl h => exact climb_cost f _ out (q / 2) l' h
      | inr h => obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _

theorem sink_step {n f j c : Nat} {heap new out : Heap} {x y : Text} {l : Ledger}
    (ih : ∀ l, Runs (sink show_ n f new c) out l → l.calls ≤ 2 * j)
    (h : Runs (less show_ x y (sink show_ n f new c) (.ret heap)) out l) : l.calls ≤ 2 * j + 1 := by
  obtain ⟨t, l', hb, _, rfl⟩ := runs_less show_ h
  show 1 + l'.calls ≤ 2 * j + 1
  rw [Nat.add_comm 1]
  refine Nat.succ_le_succ ?_
  cases hb with
  | inl h => exact ih l' h
  | inr h => obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
/-- Where fewer than `j + 1` levels are below a place, at most `2 j` comparisons. -/
theorem sink_cost (n : Nat) : ∀ (f j : Nat) (heap out : Heap) (q : Nat) (l : Ledger), n < q * 2 ^ (j + 1) →
    Runs (sink show_ n f heap q) out l → l.calls ≤ 2 * j
  | 0, _, _, _, _, _, _, h => by
    obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
  | f + 1, 0, heap, out, q, l, hn, h => by
    have none : ¬ 2 * q ≤ n := Nat.not_le_of_gt (by rw [Nat.mul_comm]; exact hn)
    rw [sink, if_neg (fun h => none (Nat.le_trans (Nat.le_succ _) h)), if_neg none] at h
    obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
  | f + 1, j + 1, heap, out, q, l, hn, h => by
    have first : n < 2 * q * 2 ^ (j + 1) := by
      rw [Nat.pow_succ, Nat.mul_comm (2 ^ (j + 1)) 2, ← Nat.mul_assoc, Nat.mul_comm q 2] at hn; exact hn
    have second : n < (2 * q + 1) * 2 ^ (j + 1) := Nat.lt_of_lt_of_le first (Nat.mul_le_mul_right _ (Nat.le_succ _))
    rw [sink] at h
    by_cases two : 2 * q + 1 ≤ n
    · rw [if_pos two] at h
      obtain ⟨t, l', hb, _, rfl⟩ := runs_less show_ h
      show 1 + l'.calls ≤ 2 * (j + 1)
      have : l'.calls ≤ 2 * j + 1 := by
        cases hb with
        | inl h => exact sink_step show_ (fun l hl => sink_cost n f j _ out _ l second hl) h
        | inr h => exact sink_step show_ (fun l hl => sink_cost n f j _ out _ l first hl) h
      exact le_of_hyp this (by nat_le [l'.calls, j])
    · rw [if_neg two] at h
      by_cases one : 2 * q ≤ n
      · rw [if_pos one] at h
        exact Nat.le_trans (sink_step show_ (fun l hl => sink_cost n f j _ out _ l first hl) h) (by nat_le [j])
      · rw [if_neg one] at h
        obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _

/-- Insert items behind the first `k`, one after the other. -/
def insertAll : List Text → (k : Nat) → Heap → Prog Heap
  | [], _, heap => .ret heap
  | x :: xs, k, heap => (climb show_ (k + 1) (put heap (k + 1) x) (k + 1)).bind (insertAll xs (k + 1))
/-- Take the first item of a heap of `k` out, again and again. -/
def removeAll : (k : Nat) → Heap → Prog (List Text)
  | 0, _ => .ret []
  | k + 1, heap => (sink show_ k (k + 1) (put heap 1 (heap (k + 1))) 1).bind fun new =>
      (removeAll k new).bind fun rest => .ret (heap 1 :: rest)
def heapSort (xs : List Text) : Prog (List Text) :=
  (insertAll show_ xs 0 (fun _ => [])).bind (removeAll show_ xs.length)

theorem insertAll_cost : ∀ (xs : List Text) (k n : Nat) (heap out : Heap) (l : Ledger), k + xs.length ≤ n →
    Runs (insertAll show_ xs k heap) out l → l.calls ≤ xs.length * flog2 n
  | [], _, _, _, _, _, _, h => by
    obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
  | x :: xs, k, n, heap, out, l, hk, h => by
    obtain ⟨new, u, v, h1, h2, rfl⟩ := runs_bind h
    have hk : k + 1 + xs.length ≤ n := le_of_hyp (show k + (xs.length + 1) ≤ n from hk) (by nat_le [k, xs.length, n])
    have a := climb_cost show_ _ _ new _ u h1
    have b := insertAll_cost xs (k + 1) n new out v hk h2
    have c := Nat.le_trans a (flog2_mono (Nat.le_trans (Nat.le_add_right (k + 1) xs.length) hk))
    exact Nat.le_trans (Nat.add_le_add c b) (by
      show flog2 n + xs.length * flog2 n ≤ (xs.length + 1) * flog2 n; nat_le [xs.length, flog2 n])

theorem lt_pow_flog2 (n : Nat) : n < 2 ^ (flog2 n + 1) := by
  induction n using half_induction with
  | zero => rw [flog2, dif_pos (Nat.zero_le 1)]; exact Nat.zero_lt_succ 1
  | one => rw [flog2_one]; exact Nat.le_refl 2
  | even m h =>
    rw [flog2_even, Nat.pow_succ]
    have h : m + 1 + 1 ≤ 2 ^ (flog2 (m + 1) + 1) := h
    show 2 * (m + 1) + 1 ≤ 2 ^ (flog2 (m + 1) + 1) * 2
    exact le_of_hyp (Nat.mul_le_mul_right 2 h) (by nat_le [m, 2 ^ (flog2 (m + 1) + 1)])
  | odd m h _ =>
    rw [flog2_odd, Nat.pow_succ]
    have h : m + 1 + 1 ≤ 2 ^ (flog2 (m + 1) + 1) := h
    show 2 * (m + 1) + 1 + 1 ≤ 2 ^ (flog2 (m + 1) + 1) * 2
    exact le_of_hyp (Nat.mul_le_mul_right 2 h) (by nat_le [m, 2 ^ (flog2 (m + 1) + 1)])
theorem removeAll_cost : ∀ (k n : Nat) (heap : Heap) (out : List Text) (l : Ledger), k ≤ n →
    Runs (removeAll show_ k heap) out l → l.calls ≤ k * (2 * flog2 n)
  | 0, _, _, _, _, _, h => by
    obtain ⟨_, rfl⟩ := h; exact Nat.zero_le _
  | k + 1, n, heap, out, l, hk, h => by
    obtain ⟨new, u, v, h1, h2, rfl⟩ := runs_bind h
    obtain ⟨rest, h3, _⟩ := runs_bind_ret h2
    have a := sink_cost show_ k _ (flog2 k) _ new 1 u (by rw [Nat.one_mul]; exact lt_pow_flog2 k) h1
    have b := removeAll_cost k n new rest v (Nat.le_of_lt hk) h3
    have c := Nat.le_trans a (Nat.mul_le_mul_left 2 (flog2_mono (Nat.le_of_lt hk)))
    exact Nat.le_trans (Nat.add_le_add c b) (by
      show 2 * flog2 n + k * (2 * flog2 n) ≤ (k + 1) * (2 * flog2 n); nat_le [k, flog2 n])
/-- **Heap sort**: at most 3 n ⌊log₂ n⌋ comparisons, whatever is replied. -/
theorem heapSort_calls (xs out : List Text) (l : Ledger) (h : Runs (heapSort show_ xs) out l) :
    l.calls ≤ 3 * xs.length * flog2 xs.length := by
  obtain ⟨heap, u, v, h1, h2, rfl⟩ := runs_bind h
  have a := insertAll_cost show_ xs 0 xs.length _ heap u (Nat.le_of_eq (Nat.zero_add _)) h1
  have b := removeAll_cost show_ xs.length xs.length heap out v (Nat.le_refl _) h2
  exact Nat.le_trans (Nat.add_le_add a b) (by nat_le [xs.length, flog2 xs.length])
end
end PassBound.LLM
