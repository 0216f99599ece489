import PassBound.Decompositions
/-!
# Loops: retries, rounds, votes and Hanoi

Programs that repeat another one.  Each theorem holds for every LLM: nothing is assumed of a reply.
-/
namespace PassBound.LLM

/-- Ask up to `n` times, until a reply is accepted. -/
def retry (ask : Text) (m : Nat) (accept : Text → Bool) : Nat → Prog Text
  | 0 => .ret []
  | n + 1 => .call ask m fun r => cond (accept r) (.ret r) (retry ask m accept n)

/-- **Retries**: at most `n` calls, one after the other, and at most `n max(1, m)` passes. -/
theorem retry_cost (ask : Text) (m : Nat) (accept : Text → Bool) : ∀ (n : Nat) (out : Text) (l : Ledger),
    Runs (retry ask m accept n) out l → l.calls ≤ n ∧ l.passes ≤ n * larger 1 m ∧ l.depth = l.calls
  | 0, _, _, h => by
    obtain ⟨_, rfl⟩ := h
    exact ⟨Nat.le_refl 0, Nat.zero_le _, rfl⟩
  | n + 1, out, l, h => by
    obtain ⟨r, l', h, rfl⟩ := h
    have hr := larger_mono (a := 1) (List.length_take_le m r)
    have key : l'.calls ≤ n ∧ l'.passes ≤ n * larger 1 m ∧ l'.depth = l'.calls := by
      revert h
      dsimp only
      cases accept (List.take m r) with
      | true => intro h; obtain ⟨_, rfl⟩ := h; exact ⟨Nat.zero_le n, Nat.zero_le _, rfl⟩
      | false => intro h; exact retry_cost ask m accept n out l' h
    refine ⟨?_, ?_, ?_⟩
    · show 1 + l'.calls ≤ n + 1; exact le_of_hyp key.1 (by nat_le [n, l'.calls])
    · show larger 1 (List.take m r).length + l'.passes ≤ (n + 1) * larger 1 m
      exact le_of_hyp (Nat.add_le_add hr key.2.1) (by nat_le [n, larger 1 m, larger 1 (List.take m r).length, l'.passes])
    · show 1 + l'.depth = 1 + l'.calls; rw [key.2.2]

/-- `n` rounds, each from what the one before returned. -/
def rounds {α : Type} (round : α → Prog α) : Nat → α → Prog α
  | 0, x => .ret x
  | n + 1, x => (round x).bind (rounds round n)

/-- **Rounds**: where each costs exactly `c` calls at depth at most `d`, `n` of them cost `c n` at depth at most `d n`. -/
theorem rounds_cost {α : Type} {round : α → Prog α} {P : α → Prop} {c d : Nat}
    (h : ∀ x y l, P x → Runs (round x) y l → P y ∧ l.calls = c ∧ l.depth ≤ d) :
    ∀ (n : Nat) (x y : α) (l : Ledger), P x → Runs (rounds round n x) y l → l.calls = c * n ∧ l.depth ≤ d * n
  | 0, _, _, _, _, hr => by
    obtain ⟨_, rfl⟩ := hr
    exact ⟨rfl, Nat.zero_le _⟩
  | n + 1, x, y, l, hx, hr => by
    obtain ⟨z, u, v, h1, h2, rfl⟩ := runs_bind hr
    obtain ⟨pz, hc, hd⟩ := h x z u hx h1
    obtain ⟨ic, id⟩ := rounds_cost h n z y v pz h2
    exact ⟨by show u.calls + v.calls = c * (n + 1); rw [hc, ic]; nat_eq [c, n],
      Nat.le_trans (Nat.add_le_add hd id) (by nat_le [d, n])⟩

/-- One call for each text, side by side. -/
def ask (write : Text → Text) (m : Nat) (x : Text) : Prog Text := .call (write x) m fun r => .ret r
theorem ask_cost {write : Text → Text} {m : Nat} (x y : Text) (l : Ledger) (h : Runs (ask write m x) y l) :
    l.calls = 1 ∧ l.depth ≤ 1 := by
  obtain ⟨r, l', ⟨_, rfl⟩, rfl⟩ := h
  exact ⟨rfl, Nat.le_refl 1⟩

/-- **Sampling and voting**: `n` samples side by side are `n` calls at depth 1. -/
theorem samples_cost (write : Text → Text) (m : Nat) (xs : List Text) (ys : List Text) (l : Ledger)
    (h : Runs (each (ask write m) xs) ys l) : l.calls = xs.length ∧ l.depth ≤ 1 := by
  obtain ⟨_, hc, hd⟩ := each_cost ask_cost xs ys l h
  exact ⟨by rw [hc, Nat.one_mul], hd⟩

/-- A debate: in each round every agent writes once, whatever it is shown of the others. -/
def debate (show_ : List Text → Text → Text) (m : Nat) (r : Nat) : List Text → Prog (List Text) :=
  rounds (fun xs => each (ask (show_ xs) m) xs) r
/-- **Debate**, in every topology: `a` agents in `r` rounds make `a r` calls, at depth at most `r`. -/
theorem debate_cost (show_ : List Text → Text → Text) (m r : Nat) (xs ys : List Text) (l : Ledger)
    (h : Runs (debate show_ m r xs) ys l) : l.calls = xs.length * r ∧ l.depth ≤ r := by
  have key := rounds_cost (P := fun zs : List Text => zs.length = xs.length) (c := xs.length) (d := 1)
    (fun zs ws u hz hu => by
      obtain ⟨hl, hc, hd⟩ := each_cost ask_cost zs ws u hu
      exact ⟨hl.trans hz, by rw [hc, Nat.one_mul, hz], hd⟩) r xs ys l rfl h
  exact ⟨key.1, Nat.le_trans key.2 (Nat.le_of_eq (Nat.one_mul r))⟩

/-- The moves of the towers of Hanoi, each by a program. -/
def hanoi {α : Type} (move : α → Prog α) : Nat → α → Prog α
  | 0, x => .ret x
  | n + 1, x => (hanoi move n x).bind fun y => (move y).bind (hanoi move n)
/-- **Hanoi**: `2^n - 1` moves of `c` calls each, in additive form. -/
theorem hanoi_cost {α : Type} {move : α → Prog α} {c : Nat} (h : ∀ x y l, Runs (move x) y l → l.calls = c) :
    ∀ (n : Nat) (x y : α) (l : Ledger), Runs (hanoi move n x) y l → l.calls + c = c * 2 ^ n
  | 0, _, _, _, hr => by
    obtain ⟨_, rfl⟩ := hr
    show 0 + c = c * 1
    nat_eq [c]
  | n + 1, x, y, l, hr => by
    obtain ⟨z, u, v, h1, h2, rfl⟩ := runs_bind hr
    obtain ⟨w, s, t, h3, h4, rfl⟩ := runs_bind h2
    have a := hanoi_cost h n x z u h1
    have b := hanoi_cost h n w y t h4
    have m := h z w s h3
    show u.calls + (s.calls + t.calls) + c = c * (2 ^ n * 2)
    rw [m]
    have both : c * 2 ^ n + c * 2 ^ n = u.calls + c + (t.calls + c) := by rw [a, b]
    exact eq_of_hyp both (by nat_eq [u.calls, t.calls, c, 2 ^ n])
end PassBound.LLM
