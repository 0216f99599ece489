import PassBound.LowerBounds
/-!
# Comparisons that searching, merging and sorting cannot do without

Decision trees over a comparator, as in `LowerBounds`.  A tree that does its task must give different
outcomes for inputs that ask for different ones; how many comparisons it makes in the worst case
follows from how many there are, or from pairs that nobody else can tell apart.
-/
namespace PassBound.LLM

theorem below_ne {a b : Nat} (h : a < b) : ¬ a = b := fun e => Nat.lt_irrefl b (e ▸ h)
theorem above_ne {a b : Nat} (h : a < b) : ¬ b = a := fun e => below_ne h e.symm
theorem below_of_ne {a b : Nat} (h : a ≤ b) (n : ¬ a = b) : a < b := by
  cases Nat.lt_or_ge a b with
  | inl lt => exact lt
  | inr ge => exact absurd (Nat.le_antisymm h ge) n

/-! ### searching -/

/-- The items below n are in order. -/
def InOrder (n : Nat) (v : Nat → Nat) : Prop := ∀ i j, i < j → j < n → v i < v j
/-- Items 0 to n - 1 are in order, item n is looked for: the outcome tells between which of them it is. -/
def FindsPlace (n : Nat) (t : Tree) : Prop :=
  ∀ (v : Nat → Nat) (a : Nat), InOrder n v → a ≤ n → (∀ i, i < n → (v i < v n ↔ i < a)) → t.answer v = a

/-- Odd numbers, and an even one among them. -/
def placed (n a : Nat) : Nat → Nat := fun i => if i = n then 2 * a else 2 * i + 1
theorem placed_at (n a : Nat) : placed n a n = 2 * a := if_pos rfl
theorem placed_of {n i : Nat} (a : Nat) (h : i < n) : placed n a i = 2 * i + 1 :=
  if_neg (below_ne h)
theorem double_lt {a b : Nat} (h : a < b) : 2 * a + 1 < 2 * b :=
  Nat.lt_of_lt_of_le (Nat.lt_succ_self (2 * a + 1)) (Nat.le_trans (Nat.le_of_eq (show 2 * a + 1 + 1 = 2 * (a + 1) from rfl)) (Nat.mul_le_mul_left 2 h))
theorem lt_of_double {a b : Nat} (h : 2 * a + 1 < 2 * b) : a < b := by
  cases Nat.lt_or_ge a b with
  | inl lt => exact lt
  | inr ge => exact absurd h (Nat.not_lt_of_le (Nat.le_trans (Nat.mul_le_mul_left 2 ge) (Nat.le_succ _)))
/-- **Searching** n items in order takes ⌈log₂ (n + 1)⌉ comparisons. -/
theorem findsPlace_depth {n : Nat} {t : Tree} (h : FindsPlace n t) : clog2 (n + 1) ≤ t.depth := by
  refine clog2_le_depth (outcomes_depth (t := t) ?_)
  intro a ha
  refine ⟨placed n a, h _ a ?_ (Nat.le_of_lt_succ ha) ?_⟩
  · intro i j hij hj
    rw [placed_of a hj, placed_of a (Nat.lt_of_lt_of_le hij (Nat.le_of_lt hj))]
    exact Nat.lt_of_lt_of_le (double_lt hij) (Nat.le_succ _)
  · intro i hi
    rw [placed_at, placed_of a hi]
    exact ⟨lt_of_double, double_lt⟩

/-! ### merging -/

/-- Even items are in order, and odd items are. -/
def TwoOrders (n : Nat) (v : Nat → Nat) : Prop := ∀ i, i + 2 < n → v i < v (i + 2)
/-- Of two inputs with the same outcome, both of two lists in order, the merged orders are the same. -/
def Merges (n : Nat) (t : Tree) : Prop :=
  ∀ v w : Nat → Nat, TwoOrders n v → TwoOrders n w → t.answer v = t.answer w → ∀ i, i + 1 < n → (v i < v (i + 1) ↔ w i < w (i + 1))

/-- Two neighbours exchanged. -/
def exchanged (k : Nat) : Nat → Nat := fun i => if i = k then k + 1 else if i = k + 1 then k else i
theorem exchanged_at (k : Nat) : exchanged k k = k + 1 := if_pos rfl
theorem exchanged_next (k : Nat) : exchanged k (k + 1) = k := by
  rw [exchanged, if_neg (above_ne (Nat.lt_succ_self k)), if_pos rfl]
theorem exchanged_other {k i : Nat} (h : ¬ i = k) (h' : ¬ i = k + 1) : exchanged k i = i := by rw [exchanged, if_neg h, if_neg h']
/-- Every pair but the neighbours themselves keeps its order. -/
theorem exchanged_lt {k i j : Nat} (h : ¬ (i = k ∧ j = k + 1)) (lt : i < j) : exchanged k i < exchanged k j := by
  by_cases ei : i = k
  · subst ei
    have hj : ¬ j = i + 1 := fun e => h ⟨rfl, e⟩
    have gt : i + 1 < j := below_of_ne lt (fun e => hj e.symm)
    rw [exchanged_at, exchanged_other (above_ne lt) hj]; exact gt
  · by_cases ei' : i = k + 1
    · subst ei'
      have gt : k < j := Nat.lt_of_le_of_lt (Nat.le_succ k) lt
      rw [exchanged_next, exchanged_other (above_ne gt) (above_ne lt)]; exact gt
    · rw [exchanged_other ei ei']
      by_cases ej : j = k
      · subst ej; rw [exchanged_at]; exact Nat.lt_of_lt_of_le lt (Nat.le_succ _)
      · by_cases ej' : j = k + 1
        · subst ej'; rw [exchanged_next]
          exact below_of_ne (Nat.le_of_lt_succ lt) ei
        · rw [exchanged_other ej ej']; exact lt

/-- Which neighbours were compared: the smaller one of each pair of them. -/
def compared : Tree → List Nat
  | .leaf _ => []
  | .ask i j s t => (if i < j then i else j) :: (if i < j then compared s else compared t)
theorem compared_le_depth : ∀ t : Tree, (compared t).length ≤ t.depth
  | .leaf _ => Nat.le_refl 0
  | .ask i j s t => by
    have hs := compared_le_depth s; have ht := compared_le_depth t
    rw [compared, Tree.depth]
    show (if i < j then compared s else compared t).length + 1 ≤ _
    refine Nat.succ_le_succ ?_
    split
    · split
      · next h => exact Nat.le_trans hs h
      · exact hs
    · split
      · exact ht
      · next h => exact Nat.le_trans ht (Nat.le_of_lt (Nat.lt_of_not_le h))
/-- Who never compares k with its neighbour does not notice that they were exchanged. -/
theorem unseen (k : Nat) : ∀ t : Tree, ¬ k ∈ compared t → t.answer (exchanged k) = t.answer id
  | .leaf _, _ => rfl
  | .ask i j s t, hk => by
    rw [Tree.answer, Tree.answer]
    rw [compared] at hk
    by_cases h : i < j
    · rw [if_pos h, if_pos h] at hk
      have ne : ¬ (i = k ∧ j = k + 1) := fun e => hk (e.1 ▸ List.Mem.head _)
      rw [if_pos (show id i < id j from h), if_pos (exchanged_lt ne h)]
      exact unseen k s (fun m => hk (List.Mem.tail _ m))
    · rw [if_neg h, if_neg h] at hk
      rw [if_neg (show ¬ id i < id j from h)]
      have no : ¬ exchanged k i < exchanged k j := by
        by_cases e : i = j
        · rw [e]; exact Nat.lt_irrefl _
        · have ji : j < i := below_of_ne (Nat.not_lt.1 h) (fun e' => e e'.symm)
          have ne : ¬ (j = k ∧ i = k + 1) := fun e => hk (e.1 ▸ List.Mem.head _)
          exact Nat.not_lt_of_le (Nat.le_of_lt (exchanged_lt ne ji))
      rw [if_neg no]
      exact unseen k t (fun m => hk (List.Mem.tail _ m))
/-- **Merging** two lists, n items altogether that may alternate, takes n - 1 comparisons: 2 m - 1 for two lists of m. -/
theorem merges_depth {n : Nat} {t : Tree} (h : Merges n t) : n ≤ t.depth + 1 := by
  cases n with
  | zero => exact Nat.zero_le _
  | succ n =>
    refine Nat.succ_le_succ (Nat.le_trans (pigeonhole n (compared t) ?_) (compared_le_depth t))
    intro k hk
    cases mem_or k (compared t) with
    | inl m => exact m
    | inr m =>
      have two : ∀ i, i + 2 < n + 1 → exchanged k i < exchanged k (i + 2) := fun i _ =>
        exchanged_lt (fun e => by
          have : i + 2 = i + 1 := e.2.trans (congrArg Nat.succ e.1.symm)
          exact Nat.lt_irrefl (i + 1) (Nat.le_of_eq this)) (Nat.lt_of_lt_of_le (Nat.lt_succ_self i) (Nat.le_succ _))
      have e := (h (exchanged k) id two (fun i _ => Nat.lt_of_lt_of_le (Nat.lt_succ_self i) (Nat.le_succ _)) (unseen k t m) k
        (Nat.succ_le_succ hk)).2 (Nat.lt_succ_self k)
      rw [exchanged_at, exchanged_next] at e
      exact absurd (Nat.le_succ k) (Nat.not_le_of_gt e)
end PassBound.LLM
