import PassBound.Loops
/-!
# Votes with a cap, planners, trees of thoughts and hierarchies

Each theorem holds for every LLM: nothing is assumed of a reply.
-/
namespace PassBound.LLM

/-! ### first to be ahead by k -/

/-- Ask until one answer is ahead of the other by `k`, at most `left` times; `a` and `b` are the votes so far. -/
def vote (ask : Text) (m k : Nat) (first : Text → Bool) : (left a b : Nat) → Prog Bool
  | 0, a, b => .ret (Nat.ble b a)
  | left + 1, a, b => if a = b + k ∨ b = a + k then .ret (Nat.ble b a) else
      .call ask m fun r => cond (first r) (vote ask m k first left (a + 1) b) (vote ask m k first left a (b + 1))

/-- **First to ahead by k, capped**: at most `left` votes; if fewer, then at least `k` votes were cast altogether. -/
theorem vote_cost (ask : Text) (m k : Nat) (first : Text → Bool) : ∀ (left a b : Nat) (out : Bool) (l : Ledger),
    Runs (vote ask m k first left a b) out l → l.calls ≤ left ∧ (l.calls = left ∨ k ≤ a + b + l.calls) ∧ l.depth = l.calls
  | 0, _, _, _, _, h => by
    obtain ⟨_, rfl⟩ := h
    exact ⟨Nat.le_refl 0, .inl rfl, rfl⟩
  | left + 1, a, b, out, l, h => by
    rw [vote] at h
    by_cases done : a = b + k ∨ b = a + k
    · rw [if_pos done] at h
      obtain ⟨_, rfl⟩ := h
      refine ⟨Nat.zero_le _, .inr ?_, rfl⟩
      show k ≤ a + b + 0
      cases done with
      | inl e => rw [e]; nat_le [b, k]
      | inr e => rw [e]; nat_le [a, k]
    · rw [if_neg done] at h
      obtain ⟨r, l', h, rfl⟩ := h
      have key : l'.calls ≤ left ∧ (l'.calls = left ∨ k ≤ a + b + 1 + l'.calls) ∧ l'.depth = l'.calls := by
        revert h
        dsimp only
        cases first (List.take m r) with
        | true =>
          intro h
          obtain ⟨x, y, z⟩ := vote_cost ask m k first left (a + 1) b out l' h
          exact ⟨x, y.elim .inl (fun y => .inr (by rw [show a + b + 1 = a + 1 + b by nat_eq [a, b]]; exact y)), z⟩
        | false => intro h; exact vote_cost ask m k first left a (b + 1) out l' h
      obtain ⟨x, y, z⟩ := key
      refine ⟨?_, ?_, ?_⟩
      · show 1 + l'.calls ≤ left + 1; rw [Nat.add_comm 1]; exact Nat.succ_le_succ x
      · show 1 + l'.calls = left + 1 ∨ k ≤ a + b + (1 + l'.calls)
        exact y.elim (fun y => .inl (by rw [y, Nat.add_comm])) (fun y => .inr (by rw [← Nat.add_assoc]; exact y))
      · show 1 + l'.depth = 1 + l'.calls; rw [z]
/-- From the start: all votes that are allowed, or at least `k`. -/
theorem vote_calls (ask : Text) (m k cap : Nat) (first : Text → Bool) (out : Bool) (l : Ledger)
    (h : Runs (vote ask m k first cap 0 0) out l) : l.calls ≤ cap ∧ (l.calls = cap ∨ k ≤ l.calls) := by
  obtain ⟨x, y, _⟩ := vote_cost ask m k first cap 0 0 out l h
  exact ⟨x, y.elim .inl (fun y => .inr (by
    rw [show 0 + 0 + l.calls = l.calls by nat_eq [l.calls]] at y; exact y))⟩

/-- If each costs at most `c` calls at depth at most `d`, all of them cost at most `c` times their number. -/
theorem each_within {α β : Type} {f : α → Prog β} {c d : Nat} (hf : ∀ x y l, Runs (f x) y l → l.calls ≤ c ∧ l.depth ≤ d) :
    ∀ (xs : List α) (ys : List β) (l : Ledger), Runs (each f xs) ys l → l.calls ≤ c * xs.length ∧ l.depth ≤ d
  | [], _, _, h => by
    obtain ⟨_, rfl⟩ := h; exact ⟨Nat.zero_le _, Nat.zero_le d⟩
  | x :: xs, _, l, h => by
    obtain ⟨y, zs, u, v, w, h1, h2, ⟨_, rfl⟩, rfl⟩ := h
    obtain ⟨a1, a2⟩ := hf x y u h1
    obtain ⟨b1, b2⟩ := each_within hf xs zs v h2
    refine ⟨?_, ?_⟩
    · show u.calls + v.calls + 0 ≤ c * (xs.length + 1)
      exact le_of_hyp (Nat.add_le_add a1 b1) (by nat_le [u.calls, v.calls, c, xs.length])
    · show larger u.depth v.depth + 0 ≤ d; exact larger_le a2 b2
/-- One vote a step, one step after the other. -/
def steps {α : Type} (one : α → Prog Bool) : List α → Prog (List Bool)
  | [] => .ret []
  | x :: xs => (one x).bind fun y => (steps one xs).bind fun ys => .ret (y :: ys)
theorem steps_cost {α : Type} {one : α → Prog Bool} {c : Nat} (h : ∀ x y l, Runs (one x) y l → l.calls ≤ c) :
    ∀ (xs : List α) (ys : List Bool) (l : Ledger), Runs (steps one xs) ys l → l.calls ≤ c * xs.length
  | [], _, _, hr => by
    obtain ⟨_, rfl⟩ := hr; exact Nat.zero_le _
  | x :: xs, _, _, hr => by
    obtain ⟨y, u, v, h1, h2, rfl⟩ := runs_bind hr
    obtain ⟨zs, h3, _⟩ := runs_bind_ret h2
    exact Nat.le_trans (Nat.add_le_add (h x y u h1) (steps_cost h xs zs v h3)) (by
      show c + c * xs.length ≤ c * (xs.length + 1); nat_le [c, xs.length])
/-- **Votes on n steps**: at most n times the cap. -/
theorem votingSteps_calls (m k cap : Nat) (first : Text → Bool) (xs : List Text) (ys : List Bool) (l : Ledger)
    (h : Runs (steps (fun x => vote x m k first cap 0 0) xs) ys l) : l.calls ≤ cap * xs.length :=
  steps_cost (fun x y u hu => (vote_calls x m k cap first y u hu).1) xs ys l h

/-! ### planner and executor -/

def all : List Bool → Bool
  | [] => true
  | b :: bs => cond b (all bs) false
/-- Try a task; where that fails, split it into parts and try these, `d` levels deep. -/
def execute (attempt plan : Text → Text) (m : Nat) (works : Text → Bool) (parts : Text → Text → List Text) : (d : Nat) → Text → Prog Bool
  | 0, x => .call (attempt x) m fun r => .ret (works r)
  | d + 1, x => .call (attempt x) m fun r => cond (works r) (.ret true)
      (.call (plan x) m fun p => (each (execute attempt plan m works parts d) (parts x p)).bind fun done => .ret (all done))
/-- The static costs: calls, and the longest chain. -/
def executeCost (k : Nat) : Nat → Nat
  | 0 => 1
  | d + 1 => 2 + executeCost k d * k
/-- **Planner and executor**: at most the static number of calls, in a chain of at most `2 d + 1`, where no plan has more than `k` parts. -/
theorem execute_cost (attempt plan : Text → Text) (m k : Nat) (works : Text → Bool) (parts : Text → Text → List Text)
    (few : ∀ x p, (parts x p).length ≤ k) : ∀ (d : Nat) (x : Text) (out : Bool) (l : Ledger),
    Runs (execute attempt plan m works parts d x) out l → l.calls ≤ executeCost k d ∧ l.depth ≤ 2 * d + 1
  | 0, _, _, _, h => by
    obtain ⟨r, l', ⟨_, rfl⟩, rfl⟩ := h
    exact ⟨Nat.le_refl 1, Nat.le_refl 1⟩
  | d + 1, x, out, l, h => by
    obtain ⟨r, l', h, rfl⟩ := h
    revert h
    dsimp only
    cases works (List.take m r) with
    | true =>
      intro h
      obtain ⟨_, rfl⟩ := h
      exact ⟨show 1 + 0 ≤ 2 + executeCost k d * k from by nat_le [executeCost k d, k], show 1 + 0 ≤ 2 * (d + 1) + 1 from by nat_le [d]⟩
    | false =>
      intro h
      obtain ⟨p, l'', h, rfl⟩ := h
      obtain ⟨ys, hy, _⟩ := runs_bind_ret h
      obtain ⟨a, b⟩ := each_within (execute_cost attempt plan m k works parts few d) _ ys l'' hy
      have a := Nat.le_trans a (Nat.mul_le_mul_left (executeCost k d) (few x (List.take m p)))
      refine ⟨?_, ?_⟩
      · show 1 + (1 + l''.calls) ≤ 2 + executeCost k d * k
        exact le_of_hyp a (by nat_le [l''.calls, executeCost k d, k])
      · show 1 + (1 + l''.depth) ≤ 2 * (d + 1) + 1
        exact le_of_hyp b (by nat_le [l''.depth, d])

/-! ### tree of thoughts -/

def copies {α : Type} (x : α) : Nat → List α
  | 0 => []
  | k + 1 => x :: copies x k
theorem length_copies {α : Type} (x : α) : ∀ k : Nat, (copies x k).length = k
  | 0 => rfl
  | k + 1 => congrArg Nat.succ (length_copies x k)
/-- Every state and every way to go on from it. -/
def expand (k : Nat) : List Text → List Text
  | [] => []
  | x :: xs => copies x k ++ expand k xs
theorem length_expand (k : Nat) : ∀ xs : List Text, (expand k xs).length = k * xs.length
  | [] => rfl
  | x :: xs => by
    rw [expand, List.length_append, length_copies, length_expand k xs]
    show k + k * xs.length = k * (xs.length + 1)
    nat_eq [k, xs.length]
/-- `d` levels: propose `k` continuations of each state, value each, keep at most `b`. -/
def thoughts (propose value : Text → Text) (m k b : Nat) (keep : List Text → List Text → List Text) : (d : Nat) → List Text → Prog (List Text)
  | 0, xs => .ret xs
  | d + 1, xs => (each (ask propose m) (expand k xs)).bind fun ys => (each (ask value 1) ys).bind fun vs =>
      thoughts propose value m k b keep d ((keep ys vs).take b)
/-- **Tree of thoughts**: at most `2 k b` calls a level, in a chain of two a level. -/
theorem thoughts_cost (propose value : Text → Text) (m k b : Nat) (keep : List Text → List Text → List Text) :
    ∀ (d : Nat) (xs out : List Text) (l : Ledger), xs.length ≤ b → Runs (thoughts propose value m k b keep d xs) out l →
      l.calls ≤ 2 * k * b * d ∧ l.depth ≤ 2 * d
  | 0, _, _, _, _, h => by
    obtain ⟨_, rfl⟩ := h; exact ⟨Nat.zero_le _, Nat.zero_le _⟩
  | d + 1, xs, out, l, hb, h => by
    obtain ⟨ys, u, v, h1, h', rfl⟩ := runs_bind h
    obtain ⟨vs, w, t, h2, h3, rfl⟩ := runs_bind h'
    obtain ⟨a1, a2, a3⟩ := each_cost ask_cost _ ys u h1
    obtain ⟨_, b2, b3⟩ := each_cost ask_cost _ vs w h2
    obtain ⟨c1, c2⟩ := thoughts_cost propose value m k b keep d _ out t (List.length_take_le b _) h3
    rw [length_expand, Nat.one_mul] at a2
    rw [length_expand] at a1
    rw [Nat.one_mul, a1] at b2
    refine ⟨?_, ?_⟩
    · show u.calls + (w.calls + t.calls) ≤ 2 * k * b * (d + 1)
      rw [a2, b2]
      exact le_of_hyp (Nat.add_le_add (Nat.mul_le_mul_left (2 * k) hb) c1) (by nat_le [k, xs.length, b, d, t.calls])
    · show u.depth + (w.depth + t.depth) ≤ 2 * (d + 1)
      exact le_of_hyp (Nat.add_le_add a3 (Nat.add_le_add b3 c2)) (by nat_le [u.depth, w.depth, t.depth, d])

/-! ### a hierarchy of managers -/

/-- The managers above `n` workers, in spans of `κ + 2`; and the levels of them. -/
def managers (κ n : Nat) : Nat := if h : n ≤ 1 then 0 else cdiv n (κ + 2) + managers κ (cdiv n (κ + 2))
termination_by n
decreasing_by exact cdiv_lt (Nat.lt_of_not_le h)
def levels (κ n : Nat) : Nat := if h : n ≤ 1 then 0 else 1 + levels κ (cdiv n (κ + 2))
termination_by n
decreasing_by exact cdiv_lt (Nat.lt_of_not_le h)

/-- Orders go down, level by level. -/
def down (order : Text) (κ : Nat) : (fuel n : Nat) → Prog (List Text)
  | 0, _ => .ret []
  | f + 1, n => if n ≤ 1 then .ret [] else
      (down order κ f (cdiv n (κ + 2))).bind fun _ => each (ask (fun _ => order) 1) (copies [] (cdiv n (κ + 2)))
/-- Reports go up, level by level. -/
def reports (write : List Text → Text) (m κ : Nat) : (fuel : Nat) → List Text → Prog (List Text)
  | 0, xs => .ret xs
  | f + 1, xs => if xs.length ≤ 1 then .ret xs else
      (each (summarise write m) (groups (κ + 2) (cdiv xs.length (κ + 2)) xs)).bind (reports write m κ f)

theorem down_cost (order : Text) (κ : Nat) : ∀ (f n : Nat) (out : List Text) (l : Ledger), n ≤ f →
    Runs (down order κ f n) out l → l.calls = managers κ n ∧ l.depth ≤ levels κ n
  | 0, n, _, _, hf, h => by
    obtain ⟨_, rfl⟩ := h
    have small : n ≤ 1 := Nat.le_trans hf (Nat.zero_le 1)
    rw [managers, levels, dif_pos small, dif_pos small]; exact ⟨rfl, Nat.le_refl 0⟩
  | f + 1, n, out, l, hf, h => by
    rw [down] at h
    by_cases hn : n ≤ 1
    · rw [if_pos hn] at h
      obtain ⟨_, rfl⟩ := h
      rw [managers, levels, dif_pos hn, dif_pos hn]; exact ⟨rfl, Nat.le_refl 0⟩
    · rw [if_neg hn] at h
      rw [managers, levels, dif_neg hn, dif_neg hn]
      obtain ⟨_, u, v, h1, h2, rfl⟩ := runs_bind h
      have lt := cdiv_lt (κ := κ) (Nat.lt_of_not_le hn)
      obtain ⟨a, b⟩ := down_cost order κ f _ _ u (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt hf)) h1
      obtain ⟨_, c, d⟩ := each_cost ask_cost _ out v h2
      rw [length_copies, Nat.one_mul] at c
      refine ⟨?_, ?_⟩
      · show u.calls + v.calls = _; rw [a, c, Nat.add_comm]
      · show u.depth + v.depth ≤ _; rw [Nat.add_comm]; exact Nat.add_le_add d b
theorem reports_cost (write : List Text → Text) (m κ : Nat) : ∀ (f : Nat) (xs out : List Text) (l : Ledger), xs.length ≤ f →
    Runs (reports write m κ f xs) out l → l.calls = managers κ xs.length ∧ l.depth ≤ levels κ xs.length
  | 0, xs, _, _, hf, h => by
    obtain ⟨_, rfl⟩ := h
    have small : xs.length ≤ 1 := Nat.le_trans hf (Nat.zero_le 1)
    rw [managers, levels, dif_pos small, dif_pos small]; exact ⟨rfl, Nat.le_refl 0⟩
  | f + 1, xs, out, l, hf, h => by
    rw [reports] at h
    by_cases hn : xs.length ≤ 1
    · rw [if_pos hn] at h
      obtain ⟨_, rfl⟩ := h
      rw [managers, levels, dif_pos hn, dif_pos hn]; exact ⟨rfl, Nat.le_refl 0⟩
    · rw [if_neg hn] at h
      rw [managers, levels, dif_neg hn, dif_neg hn]
      obtain ⟨zs, u, v, h1, h2, rfl⟩ := runs_bind h
      obtain ⟨a1, a2, a3⟩ := each_cost summarise_cost _ zs u h1
      rw [length_groups] at a1 a2
      have lt := cdiv_lt (κ := κ) (Nat.lt_of_not_le hn)
      obtain ⟨b1, b2⟩ := reports_cost write m κ f zs out v (by rw [a1]; exact Nat.le_of_lt_succ (Nat.lt_of_lt_of_le lt hf)) h2
      rw [a1] at b1 b2
      exact ⟨by show u.calls + v.calls = _; rw [a2, b1, Nat.one_mul], Nat.add_le_add a3 b2⟩

/-- Orders down, work, and reports up. -/
def organisation (order : Text) (work : Text → Text) (write : List Text → Text) (m κ : Nat) (xs : List Text) : Prog (List Text) :=
  (down order κ xs.length xs.length).bind fun _ => (each (ask work m) xs).bind (reports write m κ xs.length)
/-- **Hierarchy**: one call a worker and two a manager, in a chain of at most twice the levels and one. -/
theorem organisation_cost (order : Text) (work : Text → Text) (write : List Text → Text) (m κ : Nat) (xs out : List Text) (l : Ledger)
    (h : Runs (organisation order work write m κ xs) out l) :
    l.calls = xs.length + 2 * managers κ xs.length ∧ l.depth ≤ 2 * levels κ xs.length + 1 := by
  obtain ⟨_, u, v, h1, h', rfl⟩ := runs_bind h
  obtain ⟨ys, w, t, h2, h3, rfl⟩ := runs_bind h'
  obtain ⟨a1, a2⟩ := down_cost order κ _ _ _ u (Nat.le_refl _) h1
  obtain ⟨b1, b2, b3⟩ := each_cost ask_cost xs ys w h2
  obtain ⟨c1, c2⟩ := reports_cost write m κ _ ys out t (Nat.le_of_eq b1) h3
  rw [b1] at c1 c2
  refine ⟨?_, ?_⟩
  · show u.calls + (w.calls + t.calls) = xs.length + 2 * managers κ xs.length
    rw [a1, b2, c1]; nat_eq [xs.length, managers κ xs.length]
  · show u.depth + (w.depth + t.depth) ≤ 2 * levels κ xs.length + 1
    exact le_of_hyp (Nat.add_le_add a2 (Nat.add_le_add b3 c2)) (by nat_le [u.depth, w.depth, t.depth, levels κ xs.length])
end PassBound.LLM
