import PassBound.Programs
/-!
# Decompositions as programs, and what they cost for every LLM

Merge sort, a sequential tournament, a refine chain with a growing context, and map-reduce with any
fan-in: each as a program, with a theorem about all of its runs.
-/
namespace PassBound.LLM

/-! ### merge sort with the model as the comparator -/

/-- Ask which of two items comes first; one token is read from the reply. -/
def less {α : Type} (show_ : Text → Text → Text) (x y : Text) (yes no : Prog α) : Prog α :=
  .call (show_ x y) 1 (fun r => match r with
    | 1 :: _ => yes
    | _ => no)

section
variable (show_ : Text → Text → Text)

def merge : (fuel : Nat) → List Text → List Text → Prog (List Text)
  | 0, xs, ys => .ret (xs ++ ys)
  | _ + 1, [], ys => .ret ys
  | _ + 1, x :: xs, [] => .ret (x :: xs)
  | f + 1, x :: xs, y :: ys => less show_ x y ((merge f xs (y :: ys)).bind fun t => .ret (x :: t)) ((merge f (x :: xs) ys).bind fun t => .ret (y :: t))

def mergeSort : (fuel : Nat) → List Text → Prog (List Text)
  | 0, xs => .ret xs
  | f + 1, xs => if xs.length ≤ 1 then .ret xs else
      .par (mergeSort f (xs.take (xs.length / 2))) (mergeSort f (xs.drop (xs.length / 2))) (fun a b => merge show_ (a.length + b.length) a b)

/-- What a comparison does: one call, at most one pass, and then one of two continuations. -/
theorem runs_less {α : Type} {x y : Text} {p q : Prog α} {a : α} {l : Ledger} (h : Runs (less show_ x y p q) a l) :
    ∃ t l', (Runs p a l' ∨ Runs q a l') ∧ t ≤ 1 ∧ l = Ledger.seq ⟨1, t, (show_ x y).length, 1⟩ l' := by
  obtain ⟨r, l', h, rfl⟩ := h
  refine ⟨_, l', ?_, larger_le (Nat.le_refl 1) (List.length_take_le 1 r), rfl⟩
  revert h
  dsimp only
  split
  · exact .inl
  · exact .inr

theorem runs_bind_ret {α β : Type} {p : Prog α} {g : α → β} {b : β} {l : Ledger} (h : Runs (p.bind fun t => .ret (g t)) b l) :
    ∃ a, Runs p a l ∧ b = g a := by
  obtain ⟨a, l₁, l₂, h1, ⟨h2, rfl⟩, rfl⟩ := runs_bind h
  refine ⟨a, ?_, h2⟩
  cases l₁; exact h1

/-- Merging makes no comparison, or at most one fewer than there are items; and it keeps the number of items. -/
theorem merge_cost : ∀ (f : Nat) (xs ys zs : List Text) (l : Ledger), Runs (merge show_ f xs ys) zs l →
    zs.length = xs.length + ys.length ∧ l.passes ≤ l.calls ∧ (l.calls = 0 ∨ l.calls + 1 ≤ xs.length + ys.length)
  | 0, _, _, _, _, h => by
    obtain ⟨rfl, rfl⟩ := h
    exact ⟨List.length_append, Nat.le_refl 0, .inl rfl⟩
  | f + 1, [], _, _, _, h => by
    obtain ⟨rfl, rfl⟩ := h
    exact ⟨(Nat.zero_add _).symm, Nat.le_refl 0, .inl rfl⟩
  | f + 1, _ :: _, [], _, _, h => by
    obtain ⟨rfl, rfl⟩ := h
    exact ⟨rfl, Nat.le_refl 0, .inl rfl⟩
  | f + 1, x :: xs, y :: ys, zs, l, h => by
    obtain ⟨t, l', hb, ht, rfl⟩ := runs_less show_ h
    cases hb with
    | inl hb =>
      obtain ⟨us, hu, rfl⟩ := runs_bind_ret hb
      obtain ⟨h1, h2, h3⟩ := merge_cost f xs (y :: ys) us l' hu
      refine ⟨?_, Nat.add_le_add ht h2, .inr ?_⟩
      · show us.length + 1 = xs.length + 1 + (ys.length + 1)
        rw [h1]; show xs.length + (ys.length + 1) + 1 = xs.length + 1 + (ys.length + 1); nat_eq [xs.length, ys.length]
      · show 1 + l'.calls + 1 ≤ xs.length + 1 + (ys.length + 1)
        cases h3 with
        | inl h3 => rw [h3]; nat_le [xs.length, ys.length]
        | inr h3 => exact le_of_hyp (show l'.calls + 1 ≤ xs.length + (ys.length + 1) from h3) (by nat_le [xs.length, ys.length, l'.calls])
    | inr hb =>
      obtain ⟨us, hu, rfl⟩ := runs_bind_ret hb
      obtain ⟨h1, h2, h3⟩ := merge_cost f (x :: xs) ys us l' hu
      refine ⟨?_, Nat.add_le_add ht h2, .inr ?_⟩
      · show us.length + 1 = xs.length + 1 + (ys.length + 1)
        rw [h1]; show xs.length + 1 + ys.length + 1 = xs.length + 1 + (ys.length + 1); nat_eq [xs.length, ys.length]
      · show 1 + l'.calls + 1 ≤ xs.length + 1 + (ys.length + 1)
        cases h3 with
        | inl h3 => rw [h3]; nat_le [xs.length, ys.length]
        | inr h3 => exact le_of_hyp (show l'.calls + 1 ≤ xs.length + 1 + ys.length from h3) (by nat_le [xs.length, ys.length, l'.calls])

/-- The static cost: the relation `merge_sort`. -/
def sortCost (n : Nat) : Nat := if h : n ≤ 1 then 0 else sortCost (n / 2) + sortCost (n - n / 2) + (n - 1)
termination_by n
decreasing_by
  · exact half_lt h
  · exact rest_lt h

/-- **Merge sort**: for every model and every list, the comparisons are at most the static cost, and passes at most comparisons. -/
theorem mergeSort_cost : ∀ (f : Nat) (xs zs : List Text) (l : Ledger), Runs (mergeSort show_ f xs) zs l →
    zs.length = xs.length ∧ l.passes ≤ l.calls ∧ l.calls ≤ sortCost xs.length
  | 0, xs, zs, l, h => by
    obtain ⟨rfl, rfl⟩ := h
    exact ⟨rfl, Nat.le_refl 0, Nat.zero_le _⟩
  | f + 1, xs, zs, l, h => by
    rw [mergeSort] at h
    by_cases hn : xs.length ≤ 1
    · rw [if_pos hn] at h
      obtain ⟨rfl, rfl⟩ := h
      exact ⟨rfl, Nat.le_refl 0, Nat.zero_le _⟩
    · rw [if_neg hn] at h
      obtain ⟨a, b, u, v, w, ha, hb, hc, rfl⟩ := h
      obtain ⟨a1, a2, a3⟩ := mergeSort_cost f _ a u ha
      obtain ⟨b1, b2, b3⟩ := mergeSort_cost f _ b v hb
      obtain ⟨c1, c2, c3⟩ := merge_cost show_ _ a b zs w hc
      have hl : (xs.take (xs.length / 2)).length = xs.length / 2 := List.length_take_of_le (Nat.div_le_self _ 2)
      have hr : (xs.drop (xs.length / 2)).length = xs.length - xs.length / 2 := List.length_drop
      have e : xs.length / 2 + (xs.length - xs.length / 2) = xs.length := Nat.add_sub_of_le (Nat.div_le_self _ 2)
      rw [hl] at a1 a3; rw [hr] at b1 b3
      rw [a1, b1, e] at c1 c3
      have c4 : w.calls + 1 ≤ xs.length := by
        cases c3 with
        | inl c3 => rw [c3]; exact Nat.le_of_lt (Nat.lt_of_not_le hn)
        | inr c3 => exact c3
      refine ⟨c1, Nat.add_le_add (Nat.add_le_add a2 b2) c2, ?_⟩
      rw [sortCost, dif_neg hn]
      exact Nat.add_le_add (Nat.add_le_add a3 b3) (Nat.pred_le_pred c4)
theorem sortCost_even (m : Nat) : sortCost (2 * (m + 1)) = sortCost (m + 1) + sortCost (m + 1) + (2 * m + 1) := by
  rw [sortCost, dif_neg (even_big m), rest_even, half_even, sub_eq (show 2 * (m + 1) = 2 * m + 1 + 1 by nat_eq [m])]
theorem sortCost_odd (m : Nat) : sortCost (2 * (m + 1) + 1) = sortCost (m + 1) + sortCost (m + 2) + (2 * m + 2) := by
  rw [sortCost, dif_neg (odd_big m), rest_odd, half_odd, sub_eq (show 2 * (m + 1) + 1 = 2 * m + 2 + 1 by nat_eq [m])]
theorem sortCost_le (n : Nat) : sortCost n ≤ n * clog2 n := by
  induction n using half_induction with
  | zero => rw [sortCost, dif_pos (by decide)]; exact Nat.zero_le _
  | one => rw [sortCost, dif_pos (by decide)]; exact Nat.zero_le _
  | even m h =>
    rw [sortCost_even, clog2_even]
    exact le_of_hyp (Nat.mul_le_mul_left 2 h) (by nat_le [m, sortCost (m + 1), clog2 (m + 1)])
  | odd m h k =>
    rw [sortCost_odd, clog2_odd]
    exact le_of_hyp (Nat.add_le_add (Nat.add_le_add h k) (Nat.mul_le_mul_left (m + 1) (clog2_le_succ m)))
      (by nat_le [m, sortCost (m + 1), sortCost (m + 2), clog2 (m + 1), clog2 (m + 2)])
/-- **The whole chain**: any model, any list of items: at most `n ⌈log₂ n⌉` forward passes. -/
theorem mergeSort_passes (f : Nat) (xs zs : List Text) (l : Ledger) (h : Runs (mergeSort show_ f xs) zs l) :
    l.passes ≤ xs.length * clog2 xs.length :=
  have c := mergeSort_cost show_ f xs zs l h
  Nat.le_trans c.2.1 (Nat.le_trans c.2.2 (sortCost_le _))
theorem mergeSort_exec (ω : Text → Text) (f : Nat) (xs : List Text) :
    (exec ω (mergeSort show_ f xs)).2.passes ≤ xs.length * clog2 xs.length :=
  mergeSort_passes show_ f xs _ _ (runs_exec ω _)
end

/-! ### tournament -/

/-- The winner of a knock-out among a first item and others. -/
def tournament (show_ : Text → Text → Text) : Text → List Text → Prog Text
  | x, [] => .ret x
  | x, y :: ys => less show_ x y (tournament show_ x ys) (tournament show_ y ys)

/-- **Tournament**: exactly `n - 1` comparisons, whatever is replied. -/
theorem tournament_calls (show_ : Text → Text → Text) : ∀ (ys : List Text) (x z : Text) (l : Ledger),
    Runs (tournament show_ x ys) z l → l.calls = ys.length
  | [], _, _, _, h => by
    obtain ⟨_, rfl⟩ := h; rfl
  | y :: ys, x, z, l, h => by
    obtain ⟨t, l', hb, _, rfl⟩ := runs_less show_ h
    show 1 + l'.calls = ys.length + 1
    cases hb with
    | inl h => rw [tournament_calls show_ ys _ z l' h, Nat.add_comm]
    | inr h => rw [tournament_calls show_ ys _ z l' h, Nat.add_comm]

/-! ### refine chain with growing context -/

/-- `n` rounds; each reads everything so far and adds at most `m` tokens. -/
def refine_ (m : Nat) : (n : Nat) → Text → Prog Text
  | 0, ctx => .ret ctx
  | n + 1, ctx => .call ctx m (fun r => refine_ m n (ctx ++ r))

/-- **Refine chain**: `n` calls one after the other; `2 · prompt tokens ≤ 2 n |ctx| + m n (n - 1)`, in additive form. -/
theorem refine_cost (m : Nat) : ∀ (n : Nat) (ctx out : Text) (l : Ledger), Runs (refine_ m n ctx) out l →
    l.calls = n ∧ l.depth = n ∧ l.passes ≤ n * larger 1 m ∧ 2 * l.prompt + m * n ≤ 2 * n * ctx.length + m * (n * n)
  | 0, ctx, out, l, h => by
    obtain ⟨_, rfl⟩ := h
    exact ⟨rfl, rfl, Nat.zero_le _, by show 2 * 0 + m * 0 ≤ 2 * 0 * ctx.length + m * (0 * 0); nat_le [m, ctx.length]⟩
  | n + 1, ctx, out, l, h => by
    obtain ⟨r, l', h, rfl⟩ := h
    obtain ⟨h1, h2, h3, h4⟩ := refine_cost m n _ out l' h
    have hr := List.length_take_le m r
    rw [List.length_append] at h4
    refine ⟨?_, ?_, ?_, ?_⟩
    · show 1 + l'.calls = n + 1; rw [h1, Nat.add_comm]
    · show 1 + l'.depth = n + 1; rw [h2, Nat.add_comm]
    · show larger 1 (List.take m r).length + l'.passes ≤ (n + 1) * larger 1 m
      exact le_of_hyp (Nat.add_le_add (larger_mono (a := 1) hr) h3) (by nat_le [n, larger 1 m, larger 1 (List.take m r).length, l'.passes])
    · show 2 * (ctx.length + l'.prompt) + m * (n + 1) ≤ 2 * (n + 1) * ctx.length + m * ((n + 1) * (n + 1))
      exact le_of_hyp (Nat.add_le_add h4 (Nat.mul_le_mul_left (2 * n) hr)) (by nat_le [n, m, ctx.length, (List.take m r).length, l'.prompt])

/-! ### map-reduce with fan-in k -/

/-- Run one program for each item, side by side. -/
def each {α β : Type} (f : α → Prog β) : List α → Prog (List β)
  | [] => .ret []
  | x :: xs => .par (f x) (each f xs) (fun y ys => .ret (y :: ys))
/-- If each costs `c` calls at depth `d`, all of them cost `c` times their number, at the same depth. -/
theorem each_cost {α β : Type} {f : α → Prog β} {c d : Nat} (hf : ∀ x y l, Runs (f x) y l → l.calls = c ∧ l.depth ≤ d) :
    ∀ (xs : List α) (ys : List β) (l : Ledger), Runs (each f xs) ys l → ys.length = xs.length ∧ l.calls = c * xs.length ∧ l.depth ≤ d
  | [], ys, l, h => by
    obtain ⟨rfl, rfl⟩ := h; exact ⟨rfl, rfl, Nat.zero_le _⟩
  | x :: xs, ys, l, h => by
    obtain ⟨y, zs, u, v, w, h1, h2, ⟨rfl, rfl⟩, rfl⟩ := h
    obtain ⟨a1, a2⟩ := hf x y u h1
    obtain ⟨b1, b2, b3⟩ := each_cost hf xs zs v h2
    refine ⟨congrArg Nat.succ b1, ?_, ?_⟩
    · show u.calls + v.calls + 0 = c * (xs.length + 1); rw [a1, b2]; nat_eq [c, xs.length]
    · show larger u.depth v.depth + 0 ≤ d; exact larger_le a2 b3

/-- `g` groups, each of at most `k` items. -/
def groups {α : Type} (k : Nat) : (g : Nat) → List α → List (List α)
  | 0, _ => []
  | g + 1, xs => xs.take k :: groups k g (xs.drop k)
theorem length_groups {α : Type} (k : Nat) : ∀ (g : Nat) (xs : List α), (groups k g xs).length = g
  | 0, _ => rfl
  | g + 1, xs => congrArg Nat.succ (length_groups k g _)

def summarise (write : List Text → Text) (m : Nat) (xs : List Text) : Prog Text := .call (write xs) m (fun r => .ret r)
/-- Summaries of groups of `κ + 2`, and again, until one call is enough. -/
def mapReduce (write : List Text → Text) (m κ : Nat) : (fuel : Nat) → List Text → Prog Text
  | 0, xs => summarise write m xs
  | f + 1, xs => if xs.length ≤ κ + 2 then summarise write m xs else
      (each (summarise write m) (groups (κ + 2) (cdiv xs.length (κ + 2)) xs)).bind (mapReduce write m κ f)

/-- The static costs: calls, and the longest chain. -/
def reduceCost (κ n : Nat) : Nat := if h : n ≤ κ + 2 then 1 else cdiv n (κ + 2) + reduceCost κ (cdiv n (κ + 2))
termination_by n
decreasing_by exact cdiv_lt (Nat.le_of_lt (Nat.lt_of_le_of_lt (show 2 ≤ κ + 2 by nat_le [κ]) (Nat.lt_of_not_le h)))
def reduceDepth (κ n : Nat) : Nat := if h : n ≤ κ + 2 then 1 else 1 + reduceDepth κ (cdiv n (κ + 2))
termination_by n
decreasing_by exact cdiv_lt (Nat.le_of_lt (Nat.lt_of_le_of_lt (show 2 ≤ κ + 2 by nat_le [κ]) (Nat.lt_of_not_le h)))

theorem summarise_cost {write : List Text → Text} {m : Nat} (xs : List Text) (y : Text) (l : Ledger) (h : Runs (summarise write m xs) y l) :
    l.calls = 1 ∧ l.depth ≤ 1 := by
  obtain ⟨r, l', ⟨_, rfl⟩, rfl⟩ := h
  exact ⟨rfl, Nat.le_refl 1⟩

/-- **Map-reduce**: for every model, exactly the static number of calls, and a chain no longer than the static depth. -/
theorem mapReduce_cost (write : List Text → Text) (m κ : Nat) : ∀ (f : Nat) (xs : List Text) (y : Text) (l : Ledger), xs.length ≤ f →
    Runs (mapReduce write m κ f xs) y l → l.calls = reduceCost κ xs.length ∧ l.depth ≤ reduceDepth κ xs.length
  | 0, xs, y, l, hf, h => by
    have : xs.length ≤ κ + 2 := Nat.le_trans hf (Nat.zero_le _)
    rw [reduceCost, reduceDepth, dif_pos this, dif_pos this]; exact summarise_cost xs y l h
  | f + 1, xs, y, l, hf, h => by
    rw [mapReduce] at h
    by_cases hn : xs.length ≤ κ + 2
    · rw [if_pos hn] at h; rw [reduceCost, reduceDepth, dif_pos hn, dif_pos hn]; exact summarise_cost xs y l h
    · rw [if_neg hn] at h; rw [reduceCost, reduceDepth, dif_neg hn, dif_neg hn]
      obtain ⟨zs, u, v, h1, h2, rfl⟩ := runs_bind h
      obtain ⟨a1, a2, a3⟩ := each_cost summarise_cost _ zs u h1
      rw [length_groups] at a1 a2
      have lt : cdiv xs.length (κ + 2) < xs.length :=
        cdiv_lt (Nat.le_of_lt (Nat.lt_of_le_of_lt (show 2 ≤ κ + 2 by nat_le [κ]) (Nat.lt_of_not_le hn)))
      obtain ⟨b1, b2⟩ := mapReduce_cost write m κ f zs y v (by rw [a1]; exact Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt hf)) h2
      rw [a1] at b1 b2
      exact ⟨by show u.calls + v.calls = _; rw [a2, b1, Nat.one_mul], Nat.add_le_add a3 b2⟩

theorem clog2_mono {m n : Nat} (h : m ≤ n) : clog2 m ≤ clog2 n := by
  induction h with
  | refl => exact Nat.le_refl _
  | @step n h ih =>
    cases n with
    | zero => rw [clog2, dif_pos (Nat.le_trans h (Nat.zero_le 1))]; exact Nat.zero_le _
    | succ n => exact Nat.le_trans ih (clog2_le_succ n)
/-- The chain of a map-reduce is logarithmic, for every fan-in. -/
theorem reduceDepth_le (κ n : Nat) : reduceDepth κ n ≤ clog2 n + 1 := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    by_cases h : n ≤ κ + 2
    · rw [reduceDepth, dif_pos h]; exact Nat.le_add_left 1 _
    · have hn := Nat.lt_of_not_le h
      have h2 : 2 ≤ n := Nat.le_of_lt (Nat.lt_of_le_of_lt (show 2 ≤ κ + 2 by nat_le [κ]) hn)
      have hb : ¬ n ≤ 1 := fun h' => Nat.not_succ_le_self 1 (Nat.le_trans h2 h')
      rw [reduceDepth, dif_neg h]
      have i := ih _ (cdiv_lt (κ := κ) h2)
      have c : cdiv n (κ + 2) ≤ n - n / 2 := cdiv_le_rest n κ hn
      rw [clog2, dif_neg hb, Nat.add_comm 1]
      exact Nat.succ_le_succ (Nat.le_trans i (Nat.succ_le_succ (clog2_mono c)))
end PassBound.LLM
