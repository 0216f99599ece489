import PassBound.Loops
/-!
# What no decomposition can beat

Decision trees that ask a comparator: the maximum of n items takes n - 1 comparisons in the worst
case, and to tell N outcomes apart takes clog2 N of them, whatever answers the questions.
-/
namespace PassBound.LLM
/-- A decision tree: compare items `i` and `j`, go on by the answer, finally name an outcome. -/
inductive Tree where
  | leaf (a : Nat)
  | ask (i j : Nat) (yes no : Tree)
namespace Tree
/-- The outcome on the input `v`. -/
def answer (v : Nat → Nat) : Tree → Nat
  | leaf a => a
  | ask i j s t => if v i < v j then answer v s else answer v t
/-- The items that lost a comparison. -/
def losers (v : Nat → Nat) : Tree → List Nat
  | leaf _ => []
  | ask i j s t => if v i < v j then i :: losers v s else j :: losers v t
/-- Comparisons in the worst case. -/
def depth : Tree → Nat
  | leaf _ => 0
  | ask _ _ s t => (if depth s ≤ depth t then depth t else depth s) + 1
/-- Only items below `n` are compared. -/
def On (n : Nat) : Tree → Prop
  | leaf _ => True
  | ask i j s t => i < n ∧ j < n ∧ On n s ∧ On n t
/-- Whatever the values, as long as they differ, the outcome is the largest item. -/
def FindsMax (n : Nat) (t : Tree) : Prop :=
  ∀ v : Nat → Nat, (∀ i j, i < n → j < n → v i = v j → i = j) → answer v t < n ∧ ∀ i, i < n → v i ≤ v (answer v t)

theorem losers_le_depth (v : Nat → Nat) : ∀ t : Tree, (losers v t).length ≤ depth t
  | leaf _ => Nat.le_refl 0
  | ask i j s t => by
    have hs := losers_le_depth v s; have ht := losers_le_depth v t
    rw [losers, depth]
    have h : ∀ x : Nat, (x ≤ depth s ∨ x ≤ depth t) → x ≤ (if depth s ≤ depth t then depth t else depth s) := by
      intro x hx
      split
      · next h => cases hx with
          | inl hx => exact Nat.le_trans hx h
          | inr hx => exact hx
      · next h => cases hx with
          | inl hx => exact hx
          | inr hx => exact Nat.le_trans hx (Nat.le_of_lt (Nat.lt_of_not_le h))
    split
    · exact Nat.succ_le_succ (h _ (.inl hs))
    · exact Nat.succ_le_succ (h _ (.inr ht))

/-- An item that never lost could be the largest, and nobody would notice. -/
theorem unnoticed (n x : Nat) : ∀ t : Tree, On n t → ¬ x ∈ losers id t →
    answer (fun k => if k = x then n else k) t = answer id t
  | leaf _, _, _ => rfl
  | ask i j s t, ⟨hi, hj, hs, ht⟩, hx => by
    rw [answer, answer]
    rw [losers] at hx
    by_cases h : id i < id j
    · rw [if_pos h] at hx; rw [if_pos h]
      have nx : i ≠ x := fun e => hx (e ▸ List.Mem.head _)
      have h' : (if i = x then n else i) < (if j = x then n else j) := by
        rw [if_neg nx]
        by_cases e : j = x
        · rw [if_pos e]; exact hi
        · rw [if_neg e]; exact h
      rw [if_pos h']
      exact unnoticed n x s hs (fun m => hx (List.Mem.tail _ m))
    · rw [if_neg h] at hx; rw [if_neg h]
      have nx : j ≠ x := fun e => hx (e ▸ List.Mem.head _)
      have h' : ¬ (if i = x then n else i) < (if j = x then n else j) := by
        rw [if_neg nx]
        by_cases e : i = x
        · rw [if_pos e]; exact Nat.not_lt_of_le (Nat.le_of_lt hj)
        · rw [if_neg e]; exact h
      rw [if_neg h']
      exact unnoticed n x t ht (fun m => hx (List.Mem.tail _ m))
end Tree

/-! ### pigeonhole -/

def del (x : Nat) : List Nat → List Nat
  | [] => []
  | y :: l => if y = x then del x l else y :: del x l
theorem length_del_le (x : Nat) : ∀ l : List Nat, (del x l).length ≤ l.length
  | [] => Nat.le_refl 0
  | y :: l => by
    rw [del]; split
    · exact Nat.le_succ_of_le (length_del_le x l)
    · exact Nat.succ_le_succ (length_del_le x l)
theorem length_del_lt {x : Nat} {l : List Nat} (h : x ∈ l) : (del x l).length < l.length := by
  induction h with
  | head l => rw [del, if_pos rfl]; exact Nat.succ_le_succ (length_del_le x l)
  | tail y _ ih =>
    rw [del]; split
    · exact Nat.le_succ_of_le ih
    · exact Nat.succ_le_succ ih
theorem mem_del {x y : Nat} {l : List Nat} (h : y ∈ l) (hn : y ≠ x) : y ∈ del x l := by
  induction h with
  | head l => rw [del, if_neg hn]; exact List.Mem.head _
  | tail z _ ih =>
    rw [del]; split
    · exact ih
    · exact List.Mem.tail _ ih
/-- A list that has every number below `n` has at least `n` entries. -/
theorem pigeonhole : ∀ (n : Nat) (l : List Nat), (∀ i, i < n → i ∈ l) → n ≤ l.length
  | 0, _, _ => Nat.zero_le _
  | n + 1, l, h => by
    have := pigeonhole n (del n l) (fun i hi => mem_del (h i (Nat.le_succ_of_le hi)) (fun e => Nat.lt_irrefl n (e ▸ hi)))
    exact Nat.le_trans (Nat.succ_le_succ this) (length_del_lt (h n (Nat.lt_succ_self n)))

theorem mem_or (x : Nat) : ∀ l : List Nat, x ∈ l ∨ ¬ x ∈ l
  | [] => .inr (fun h => nomatch h)
  | y :: l => by
    by_cases e : x = y
    · exact .inl (e ▸ List.Mem.head _)
    · cases mem_or x l with
      | inl h => exact .inl (List.Mem.tail _ h)
      | inr h => exact .inr (fun m => by cases m with
          | head => exact e rfl
          | tail _ m => exact h m)

/-- **Lower bound**: whoever finds the largest of `n` items by comparisons needs `n - 1` of them. -/
theorem findsMax_depth {n : Nat} {t : Tree} (ht : t.On n) (h : t.FindsMax n) : n ≤ t.depth + 1 := by
  have ha := h id (fun i j _ _ e => e)
  refine Nat.le_trans (pigeonhole n (t.answer id :: t.losers id) ?_) (Nat.succ_le_succ (t.losers_le_depth id))
  intro x hx
  by_cases e : x = t.answer id
  · exact e ▸ List.Mem.head _
  · cases mem_or x (t.losers id) with
    | inl m => exact List.Mem.tail _ m
    | inr m =>
      have u := Tree.unnoticed n x t ht m
      have inj : ∀ i j, i < n → j < n → (if i = x then n else i) = (if j = x then n else j) → i = j := by
        intro i j hi hj
        by_cases ei : i = x
        · rw [if_pos ei]
          by_cases ej : j = x
          · exact fun _ => ei.trans ej.symm
          · rw [if_neg ej]; exact fun e => absurd hj (e ▸ Nat.lt_irrefl n)
        · rw [if_neg ei]
          by_cases ej : j = x
          · rw [if_pos ej]; exact fun e => absurd hi (e ▸ Nat.lt_irrefl i)
          · rw [if_neg ej]; exact id
      have b := (h _ inj).2 x hx
      rw [u] at b
      rw [if_pos rfl, if_neg (fun e' => e e'.symm)] at b
      exact absurd (Nat.lt_of_lt_of_le ha.1 b) (Nat.lt_irrefl _)

/-! ### outcomes -/

/-- The outcomes that the tree can name. -/
def Tree.outcomes : Tree → List Nat
  | leaf a => [a]
  | ask _ _ s t => s.outcomes ++ t.outcomes
theorem mem_append_left {x : Nat} {k : List Nat} (l : List Nat) (h : x ∈ k) : x ∈ k ++ l := by
  induction h with
  | head => exact List.Mem.head _
  | tail y _ ih => exact List.Mem.tail _ ih
theorem mem_append_right {x : Nat} {l : List Nat} : ∀ (k : List Nat), x ∈ l → x ∈ k ++ l
  | [], h => h
  | _ :: k, h => List.Mem.tail _ (mem_append_right k h)
theorem answer_mem (v : Nat → Nat) : ∀ t : Tree, t.answer v ∈ t.outcomes
  | .leaf _ => List.Mem.head _
  | .ask i j s t => by
    rw [Tree.answer]; split
    · exact mem_append_left _ (answer_mem v s)
    · exact mem_append_right _ (answer_mem v t)
theorem two_pow_mono {a b : Nat} (h : a ≤ b) : 2 ^ a ≤ 2 ^ b := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ ih => exact Nat.le_trans ih (by rw [Nat.pow_succ, Nat.mul_two]; exact Nat.le_add_right _ _)
theorem outcomes_le : ∀ t : Tree, t.outcomes.length ≤ 2 ^ t.depth
  | .leaf _ => Nat.le_refl 1
  | .ask _ _ s t => by
    rw [Tree.outcomes, Tree.depth, Nat.pow_succ, Nat.mul_two, List.length_append]
    split
    · next h => exact Nat.add_le_add (Nat.le_trans (outcomes_le s) (two_pow_mono h)) (outcomes_le t)
    · next h => exact Nat.add_le_add (outcomes_le s) (Nat.le_trans (outcomes_le t) (two_pow_mono (Nat.le_of_lt (Nat.lt_of_not_le h))))
/-- **Information bound**: to tell `N` outcomes apart (`N = n!` orders of `n` items) takes `2 ^ depth ≥ N`. -/
theorem outcomes_depth {N : Nat} {t : Tree} (h : ∀ a, a < N → ∃ v, t.answer v = a) : N ≤ 2 ^ t.depth := by
  refine Nat.le_trans (pigeonhole N t.outcomes ?_) (outcomes_le t)
  intro a ha
  obtain ⟨v, rfl⟩ := h a ha
  exact answer_mem v t
theorem clog2_le_depth {N d : Nat} (h : N ≤ 2 ^ d) : clog2 N ≤ d := by
  induction d generalizing N with
  | zero => rw [clog2, dif_pos h]; exact Nat.le_refl 0
  | succ d ih =>
    by_cases hN : N ≤ 1
    · rw [clog2, dif_pos hN]; exact Nat.zero_le _
    · rw [clog2, dif_neg hN]
      refine Nat.succ_le_succ (ih ?_)
      obtain ⟨q, e | e⟩ := halves N
      · rw [e, rest_even]; rw [e, Nat.pow_succ, Nat.mul_comm] at h
        exact le_of_mul 1 (by rw [Nat.mul_comm, Nat.mul_comm _ (2 ^ d)]; exact h)
      · rw [e, rest_odd]; rw [e, Nat.pow_succ] at h
        cases Nat.lt_or_ge (2 ^ d) (q + 1) with
        | inr h' => exact h'
        | inl h' =>
          have h1 : 2 ^ d ≤ q := Nat.le_of_lt_succ h'
          exact absurd (Nat.le_trans h (Nat.mul_le_mul_right 2 h1)) (Nat.not_le_of_gt (show q * 2 + 1 ≤ 2 * q + 1 by nat_le [q]))
end PassBound.LLM
