import PassBound.Halves
/-!
# Programs that call an LLM, metered, for every LLM

A text is a list of tokens.  `Prog α` is a program that asks an LLM and returns an `α`; a call gives
a prompt and a cap on the reply, and goes on with whatever came back.  `Runs p a l` says that *some*
sequence of replies, any texts at all, makes `p` return `a` at cost `l`.  So a theorem about all
`Runs` holds for every LLM: random, contradicting itself, or answering with nothing.
-/
namespace PassBound.LLM
abbrev Text := List Nat

/-- What a run costs: model calls, forward passes (a token each, and one for an empty reply), prompt tokens read, and the longest chain of calls. -/
structure Ledger where
  calls : Nat
  passes : Nat
  prompt : Nat
  depth : Nat
def Ledger.zero : Ledger := ⟨0, 0, 0, 0⟩
/-- One after the other. -/
def Ledger.seq (a b : Ledger) : Ledger := ⟨a.calls + b.calls, a.passes + b.passes, a.prompt + b.prompt, a.depth + b.depth⟩
/-- The larger of two numbers. -/
def larger (a b : Nat) : Nat := if a ≤ b then b else a
/-- Side by side: only the depth is not added. -/
def Ledger.par (a b : Ledger) : Ledger := ⟨a.calls + b.calls, a.passes + b.passes, a.prompt + b.prompt, larger a.depth b.depth⟩

theorem le_larger_left (a b : Nat) : a ≤ larger a b := by
  unfold larger; split
  · assumption
  · exact Nat.le_refl a
theorem le_larger_right (a b : Nat) : b ≤ larger a b := by
  unfold larger; split
  · exact Nat.le_refl b
  · next h => exact Nat.le_of_lt (Nat.lt_of_not_le h)
theorem larger_le {a b c : Nat} (h : a ≤ c) (k : b ≤ c) : larger a b ≤ c := by
  unfold larger; split <;> assumption

theorem larger_mono {a b c : Nat} (h : b ≤ c) : larger a b ≤ larger a c :=
  larger_le (le_larger_left a c) (Nat.le_trans h (le_larger_right a c))

inductive Prog : Type → Type 1 where
  | ret {α : Type} (a : α) : Prog α
  | call {α : Type} (prompt : Text) (cap : Nat) (next : Text → Prog α) : Prog α
  | par {α β γ : Type} (p : Prog β) (q : Prog γ) (next : β → γ → Prog α) : Prog α

/-- First `p`, then `f` of its result. -/
def Prog.bind {α β : Type} : Prog α → (α → Prog β) → Prog β
  | .ret a, f => f a
  | .call q m k, f => .call q m (fun r => (k r).bind f)
  | .par p q k, f => .par p q (fun b c => (k b c).bind f)

/-- The cost of one call with this prompt and this reply. -/
def one (q r : Text) : Ledger := ⟨1, larger 1 r.length, q.length, 1⟩

/-- `p` can return `a` at cost `l`: each reply is any text, cut at the cap. -/
def Runs {α : Type} : Prog α → α → Ledger → Prop
  | .ret a, b, l => b = a ∧ l = .zero
  | .call q m k, b, l => ∃ r l', Runs (k (List.take m r)) b l' ∧ l = (one q (List.take m r)).seq l'
  | .par p q k, b, l => ∃ x y l₁ l₂ l₃, Runs p x l₁ ∧ Runs q y l₂ ∧ Runs (k x y) b l₃ ∧ l = (l₁.par l₂).seq l₃

/-- A model that is a function of the prompt: the ordinary, executable semantics. -/
def exec {α : Type} (ω : Text → Text) : Prog α → α × Ledger
  | .ret a => (a, .zero)
  | .call q m k => have r := List.take m (ω q); have s := exec ω (k r); (s.1, (one q r).seq s.2)
  | .par p q k => have s := exec ω p; have t := exec ω q; have u := exec ω (k s.1 t.1); (u.1, (s.2.par t.2).seq u.2)

/-- Every function is a possible model, so that what holds of all `Runs` holds of each `exec`. -/
theorem runs_exec {α : Type} (ω : Text → Text) : ∀ p : Prog α, Runs p (exec ω p).1 (exec ω p).2
  | .ret _ => ⟨rfl, rfl⟩
  | .call q _ k => ⟨ω q, _, runs_exec ω (k _), rfl⟩
  | .par p q k => ⟨_, _, _, _, _, runs_exec ω p, runs_exec ω q, runs_exec ω (k _ _), rfl⟩

theorem Ledger.zero_seq (a : Ledger) : Ledger.zero.seq a = a := by
  cases a; simp [Ledger.zero, Ledger.seq]
theorem Ledger.seq_assoc (a b c : Ledger) : (a.seq b).seq c = a.seq (b.seq c) := by
  simp [Ledger.seq, Nat.add_assoc]

theorem runs_bind {α β : Type} {f : α → Prog β} {b : β} : ∀ {p : Prog α} {l : Ledger}, Runs (p.bind f) b l →
    ∃ a l₁ l₂, Runs p a l₁ ∧ Runs (f a) b l₂ ∧ l = l₁.seq l₂
  | .ret a, l, h => ⟨a, .zero, l, ⟨rfl, rfl⟩, h, (Ledger.zero_seq l).symm⟩
  | .call q m k, l, h => by
    obtain ⟨r, l', h, rfl⟩ := h
    obtain ⟨a, l₁, l₂, h₁, h₂, rfl⟩ := runs_bind h
    exact ⟨a, _, l₂, ⟨r, l₁, h₁, rfl⟩, h₂, (Ledger.seq_assoc _ _ _).symm⟩
  | .par p q k, l, h => by
    obtain ⟨x, y, u, v, w, hp, hq, h, rfl⟩ := h
    obtain ⟨a, l₁, l₂, h₁, h₂, rfl⟩ := runs_bind h
    exact ⟨a, _, l₂, ⟨x, y, u, v, l₁, hp, hq, h₁, rfl⟩, h₂, (Ledger.seq_assoc _ _ _).symm⟩

/-- A static cost: `p` makes at most this many calls, passes and prompt tokens, with a chain at most this long, whatever is replied. -/
def Within {α : Type} (p : Prog α) (L : Ledger) : Prop :=
  ∀ a l, Runs p a l → l.calls ≤ L.calls ∧ l.passes ≤ L.passes ∧ l.prompt ≤ L.prompt ∧ l.depth ≤ L.depth

theorem within_ret {α : Type} (a : α) : Within (.ret a) .zero := by
  intro b l h
  obtain ⟨_, rfl⟩ := h
  exact ⟨Nat.le_refl _, Nat.le_refl _, Nat.le_refl _, Nat.le_refl _⟩
/-- The rule for a call. -/
theorem within_call {α : Type} {q : Text} {m : Nat} {k : Text → Prog α} {L : Ledger} (h : ∀ r, Within (k r) L) :
    Within (.call q m k) (Ledger.seq ⟨1, larger 1 m, q.length, 1⟩ L) := by
  intro a l hr
  obtain ⟨r, l', hr, rfl⟩ := hr
  obtain ⟨h1, h2, h3, h4⟩ := h _ a l' hr
  exact ⟨Nat.add_le_add_left h1 1, Nat.add_le_add (larger_mono (List.length_take_le m r)) h2, Nat.add_le_add_left h3 _, Nat.add_le_add_left h4 1⟩
/-- The rule for two programs side by side. -/
theorem within_par {α β γ : Type} {p : Prog β} {q : Prog γ} {k : β → γ → Prog α} {A B L : Ledger}
    (hp : Within p A) (hq : Within q B) (hk : ∀ x y, Within (k x y) L) : Within (.par p q k) ((A.par B).seq L) := by
  intro a l hr
  obtain ⟨x, y, u, v, w, h1, h2, h3, rfl⟩ := hr
  obtain ⟨a1, a2, a3, a4⟩ := hp x u h1
  obtain ⟨b1, b2, b3, b4⟩ := hq y v h2
  obtain ⟨c1, c2, c3, c4⟩ := hk x y a w h3
  exact ⟨Nat.add_le_add (Nat.add_le_add a1 b1) c1, Nat.add_le_add (Nat.add_le_add a2 b2) c2, Nat.add_le_add (Nat.add_le_add a3 b3) c3,
    Nat.add_le_add (larger_le (Nat.le_trans a4 (le_larger_left _ _)) (Nat.le_trans b4 (le_larger_right _ _))) c4⟩
/-- The rule for a sequence. -/
theorem within_bind {α β : Type} {p : Prog α} {f : α → Prog β} {A B : Ledger} (hp : Within p A) (hf : ∀ a, Within (f a) B) :
    Within (p.bind f) (A.seq B) := by
  intro b l h
  obtain ⟨a, l₁, l₂, h1, h2, rfl⟩ := runs_bind h
  obtain ⟨a1, a2, a3, a4⟩ := hp a l₁ h1
  obtain ⟨b1, b2, b3, b4⟩ := hf a b l₂ h2
  exact ⟨Nat.add_le_add a1 b1, Nat.add_le_add a2 b2, Nat.add_le_add a3 b3, Nat.add_le_add a4 b4⟩
end PassBound.LLM
