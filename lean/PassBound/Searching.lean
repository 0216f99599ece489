import PassBound.Decompositions
/-!
# Searching and selecting: binary search, the knock-out in rounds, speculative decoding

Each theorem holds for every LLM: nothing is assumed of a reply.
-/
namespace PassBound.LLM

theorem flog2_mono {m n : Nat} (h : m ≤ n) : flog2 m ≤ flog2 n := by
  induction h with
  | refl => exact Nat.le_refl _
  | @step n h ih =>
    cases n with
    | zero => rw [flog2, dif_pos (Nat.le_trans h (Nat.zero_le 1))]; exact Nat.zero_le _
    | succ n => exact Nat.le_trans ih (flog2_le_succ n)
theorem half_le_rest (n : Nat) : n / 2 ≤ n - n / 2 := by
  obtain ⟨q, h | h⟩ := halves n
  · rw [h, rest_even, half_even]; exact Nat.le_refl q
  · rw [h, rest_odd, half_odd]; exact Nat.le_succ q

/-! ### binary search -/

/-- Ask whether the answer is in the second half of what is left, and go on there. -/
def search (ask : Nat → Text) : (fuel : Nat) → (low size : Nat) → Prog Nat
  | 0, low, _ => .ret low
  | f + 1, low, size => if size ≤ 1 then .ret low else
      .call (ask (low + size / 2)) 1 fun r => match r with
        | 1 :: _ => search ask f (low + size / 2) (size - size / 2)
        | _ => search ask f low (size / 2)

/-- **Binary search**: between ⌊log₂ n⌋ and ⌈log₂ n⌉ calls, one after the other. -/
theorem search_cost (ask : Nat → Text) : ∀ (f low size out : Nat) (l : Ledger), size ≤ f → Runs (search ask f low size) out l →
    flog2 size ≤ l.calls ∧ l.calls ≤ clog2 size ∧ l.depth = l.calls
  | 0, _, size, _, _, hf, h => by
    obtain ⟨_, rfl⟩ := h
    have small : size ≤ 1 := Nat.le_trans hf (Nat.zero_le 1)
    rw [flog2, clog2, dif_pos small, dif_pos small]
    exact ⟨Nat.le_refl 0, Nat.le_refl 0, rfl⟩
  | f + 1, low, size, out, l, hf, h => by
    rw [search] at h
    by_cases hn : size ≤ 1
    · rw [if_pos hn] at h
      obtain ⟨_, rfl⟩ := h
      rw [flog2, clog2, dif_pos hn, dif_pos hn]
      exact ⟨Nat.le_refl 0, Nat.le_refl 0, rfl⟩
    · rw [if_neg hn] at h
      obtain ⟨r, l', h, rfl⟩ := h
      rw [flog2, clog2, dif_neg hn, dif_neg hn]
      have key : flog2 (size / 2) ≤ l'.calls ∧ l'.calls ≤ clog2 (size - size / 2) ∧ l'.depth = l'.calls := by
        revert h
        dsimp only
        split
        · intro h
          obtain ⟨a, b, c⟩ := search_cost ask f _ _ out l' (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (rest_lt hn) hf)) h
          exact ⟨Nat.le_trans (flog2_mono (half_le_rest size)) a, b, c⟩
        · intro h
          obtain ⟨a, b, c⟩ := search_cost ask f _ _ out l' (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le (half_lt hn) hf)) h
          exact ⟨a, Nat.le_trans b (clog2_mono (half_le_rest size)), c⟩
      refine ⟨?_, ?_, ?_⟩
      · show flog2 (size / 2) + 1 ≤ 1 + l'.calls
        rw [Nat.add_comm 1]; exact Nat.succ_le_succ key.1
      · show 1 + l'.calls ≤ clog2 (size - size / 2) + 1
        rw [Nat.add_comm 1]; exact Nat.succ_le_succ key.2.1
      · show 1 + l'.depth = 1 + l'.calls; rw [key.2.2]

/-! ### the knock-out in rounds -/

/-- One round: pairs side by side, the last item without a partner goes on by itself. -/
def pairs (show_ : Text → Text → Text) : List Text → Prog (List Text)
  | [] => .ret []
  | [x] => .ret [x]
  | x :: y :: rest => .par (less show_ x y (.ret x) (.ret y)) (pairs show_ rest) fun z zs => .ret (z :: zs)

theorem pairs_cost (show_ : Text → Text → Text) : ∀ (xs zs : List Text) (l : Ledger), Runs (pairs show_ xs) zs l →
    l.calls + zs.length = xs.length ∧ (2 * zs.length = xs.length ∨ 2 * zs.length = xs.length + 1) ∧ l.depth ≤ 1
  | [], _, _, h => by
    obtain ⟨rfl, rfl⟩ := h
    exact ⟨rfl, .inl rfl, Nat.zero_le 1⟩
  | [_], _, _, h => by
    obtain ⟨rfl, rfl⟩ := h
    exact ⟨rfl, .inr rfl, Nat.zero_le 1⟩
  | x :: y :: rest, zs, l, h => by
    obtain ⟨z, us, u, v, w, h1, h2, ⟨rfl, rfl⟩, rfl⟩ := h
    obtain ⟨t, l', hb, _, rfl⟩ := runs_less show_ h1
    have none : l' = .zero := by
      cases hb with
      | inl h => exact h.2
      | inr h => exact h.2
    subst none
    obtain ⟨a, b, c⟩ := pairs_cost show_ rest us v h2
    refine ⟨?_, ?_, ?_⟩
    · show 1 + 0 + v.calls + 0 + (us.length + 1) = rest.length + 1 + 1
      rw [← a]; nat_eq [v.calls, us.length]
    · show 2 * (us.length + 1) = rest.length + 1 + 1 ∨ 2 * (us.length + 1) = rest.length + 1 + 1 + 1
      cases b with
      | inl b => exact .inl (by rw [← b]; nat_eq [us.length])
      | inr b => exact .inr (by
          rw [show rest.length + 1 + 1 + 1 = rest.length + 1 + 2 by nat_eq [rest.length], ← b]; nat_eq [us.length])
    · show larger (1 + 0) v.depth + 0 ≤ 1
      exact larger_le (Nat.le_refl 1) c

/-- Rounds, until one item is left. -/
def knockout (show_ : Text → Text → Text) : (fuel : Nat) → List Text → Prog (List Text)
  | 0, xs => .ret xs
  | f + 1, xs => if xs.length ≤ 1 then .ret xs else (pairs show_ xs).bind (knockout show_ f)

theorem rest_of_pairs {n m : Nat} (h : 2 * m = n ∨ 2 * m = n + 1) : m = n - n / 2 := by
  obtain ⟨q, e | e⟩ := halves n
  · rw [e, rest_even]
    cases h with
    | inl h => exact Nat.le_antisymm (le_of_mul 1 (Nat.le_of_eq (h.trans e))) (le_of_mul 1 (Nat.le_of_eq (h.trans e).symm))
    | inr h =>
      rw [e] at h
      cases Nat.lt_or_ge q m with
      | inl lt => exact absurd (Nat.le_of_eq h) (Nat.not_le_of_gt (Nat.lt_of_lt_of_le (show 2 * q + 1 < 2 * (q + 1) from Nat.le_refl _) (Nat.mul_le_mul_left 2 lt)))
      | inr ge => exact absurd (Nat.le_of_eq h.symm) (Nat.not_le_of_gt (Nat.lt_of_le_of_lt (Nat.mul_le_mul_left 2 ge) (Nat.lt_succ_self _)))
  · rw [e, rest_odd]
    cases h with
    | inl h =>
      rw [e] at h
      cases Nat.lt_or_ge q m with
      | inl lt => exact absurd (Nat.le_of_eq h) (Nat.not_le_of_gt (Nat.lt_of_lt_of_le (show 2 * q + 1 < 2 * (q + 1) from Nat.le_refl _) (Nat.mul_le_mul_left 2 lt)))
      | inr ge => exact absurd (Nat.le_of_eq h.symm) (Nat.not_le_of_gt (Nat.lt_of_le_of_lt (Nat.mul_le_mul_left 2 ge) (Nat.lt_succ_self _)))
    | inr h =>
      have h : 2 * m = 2 * (q + 1) := h.trans (by rw [e]; rfl)
      exact Nat.le_antisymm (le_of_mul 1 (Nat.le_of_eq h)) (le_of_mul 1 (Nat.le_of_eq h.symm))

/-- **Knock-out**: n - 1 comparisons, in ⌈log₂ n⌉ rounds. -/
theorem knockout_cost (show_ : Text → Text → Text) : ∀ (f : Nat) (xs zs : List Text) (l : Ledger), xs.length ≤ f →
    1 ≤ xs.length → Runs (knockout show_ f xs) zs l → l.calls + 1 = xs.length ∧ l.depth ≤ clog2 xs.length
  | 0, _, _, _, hf, one, _ => absurd (Nat.le_trans one hf) (Nat.not_succ_le_zero 0)
  | f + 1, xs, zs, l, hf, one, h => by
    rw [knockout] at h
    by_cases hn : xs.length ≤ 1
    · rw [if_pos hn] at h
      obtain ⟨_, rfl⟩ := h
      exact ⟨Nat.le_antisymm one hn, Nat.zero_le _⟩
    · rw [if_neg hn] at h
      obtain ⟨ys, u, v, h1, h2, rfl⟩ := runs_bind h
      obtain ⟨a, b, c⟩ := pairs_cost show_ xs ys u h1
      have e := rest_of_pairs b
      have lt : ys.length < xs.length := e ▸ rest_lt hn
      have pos : 1 ≤ ys.length := by
        cases hy : ys.length with
        | zero => rw [hy] at b; cases b with
            | inl b => exact absurd one (b ▸ Nat.not_succ_le_zero 0)
            | inr b => exact nomatch b
        | succ k => exact Nat.le_add_left 1 k
      obtain ⟨d, g⟩ := knockout_cost show_ f ys zs v (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt hf)) pos h2
      refine ⟨?_, ?_⟩
      · show u.calls + v.calls + 1 = xs.length
        rw [← a, ← d, Nat.add_assoc]
      · show u.depth + v.depth ≤ clog2 xs.length
        rw [clog2, dif_neg hn, ← e, Nat.add_comm (clog2 _)]
        exact Nat.add_le_add c g

/-! ### speculative decoding -/

/-- Decode `m` tokens: a pass checks a draft of `g` tokens, accepts some of them and adds one of its own. -/
def speculate (draft : Nat → Text) (accepted : Text → Nat) (g : Nat) : (fuel m : Nat) → Prog Nat
  | 0, m => .ret m
  | f + 1, m => if m = 0 then .ret 0 else
      .call (draft m) 1 fun r => speculate draft accepted g f (m - (1 + (if accepted r ≤ g then accepted r else g)))

/-- **Speculative decoding**: at most `m` passes, and at least ⌈m / (g + 1)⌉, whatever is accepted. -/
theorem speculate_cost (draft : Nat → Text) (accepted : Text → Nat) (g : Nat) : ∀ (f m out : Nat) (l : Ledger), m ≤ f →
    Runs (speculate draft accepted g f m) out l → l.calls ≤ m ∧ m ≤ (g + 1) * l.calls ∧ l.passes = l.calls
  | 0, m, _, _, hf, h => by
    obtain ⟨_, rfl⟩ := h
    exact ⟨Nat.zero_le m, Nat.le_trans hf (Nat.zero_le _), rfl⟩
  | f + 1, m, out, l, hf, h => by
    rw [speculate] at h
    by_cases hm : m = 0
    · rw [if_pos hm] at h
      obtain ⟨_, rfl⟩ := h
      exact ⟨Nat.zero_le m, hm ▸ Nat.zero_le _, rfl⟩
    · rw [if_neg hm] at h
      obtain ⟨r, l', h, rfl⟩ := h
      dsimp only at h
      generalize hs : (if accepted (List.take 1 r) ≤ g then accepted (List.take 1 r) else g) = s at h
      have le : s ≤ g := by
        rw [← hs]; split
        · assumption
        · exact Nat.le_refl g
      have pos : 1 ≤ m := Nat.pos_of_ne_zero hm
      have less : m - (1 + s) < m := Nat.sub_lt pos (Nat.le_trans (Nat.le_refl 1) (Nat.le_add_right 1 s))
      obtain ⟨a, b, c⟩ := speculate_cost draft accepted g f _ out l' (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le less hf)) h
      have token : larger 1 (List.take 1 r).length = 1 :=
        Nat.le_antisymm (larger_le (Nat.le_refl 1) (List.length_take_le 1 r)) (le_larger_left 1 _)
      refine ⟨?_, ?_, ?_⟩
      · show 1 + l'.calls ≤ m
        exact Nat.le_trans (Nat.add_le_add_left a 1) (by rw [Nat.add_comm]; exact less)
      · show m ≤ (g + 1) * (1 + l'.calls)
        have up : m ≤ (1 + s) + (m - (1 + s)) := by
          cases Nat.lt_or_ge m (1 + s) with
          | inl lt => exact Nat.le_trans (Nat.le_of_lt lt) (Nat.le_add_right _ _)
          | inr ge => exact Nat.le_of_eq (Nat.add_sub_of_le ge).symm
        refine Nat.le_trans up (Nat.le_trans (Nat.add_le_add (Nat.add_le_add_left le 1) b) ?_)
        nat_le [g, l'.calls]
      · show larger 1 (List.take 1 r).length + l'.passes = 1 + l'.calls
        rw [token, c]
end PassBound.LLM
