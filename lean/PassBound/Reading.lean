import PassBound.LowerBounds
/-!
# Reading: what no way of splitting a text among calls can beat

A call sees at most w items, each a chunk or the reply of an earlier call, and replies with anything
that depends on them alone.  If the answer is one call's reply and depends on each of n chunks, then
there are at least ⌈(n - 1) / (w - 1)⌉ calls (`reading_calls`), and n ≤ w^d for a chain of d of them
(`reading_rounds`).
-/
namespace PassBound.Reading
abbrev Text := List Nat

/-- What a call sees: a chunk, or the reply of an earlier call by its number. -/
inductive Item where
  | chunk (i : Nat)
  | reply (k : Nat)
/-- A call: what it sees, and what it replies to that, any function at all. -/
structure Call where
  sees : List Item
  says : List Text → Text
/-- Calls, the last one first; the number of a call is that of the calls before it. -/
abbrev Plan := List Call

/-- What an item is, where the chunks are x. -/
def value (x : Nat → Text) : Plan → Item → Text
  | _, .chunk i => x i
  | [], .reply _ => []
  | c :: p, .reply k => if k = p.length then c.says (c.sees.map (value x p)) else value x p (.reply k)

/-- Whether the value of an item can change with one chunk alone. -/
def DependsOn (p : Plan) (r : Item) (i : Nat) : Prop :=
  ∃ x y : Nat → Text, (∀ j, ¬ j = i → x j = y j) ∧ ¬ value x p r = value y p r

/-! ### calls -/

def here : Item → Nat → Bool
  | .chunk _, _ => false
  | .reply k, n => Nat.beq k n
/-- The items without one call's reply. -/
def without (n : Nat) : List Item → List Item
  | [] => []
  | r :: rs => cond (here r n) (without n rs) (r :: without n rs)
def holds (n : Nat) : List Item → Bool
  | [] => false
  | r :: rs => cond (here r n) true (holds n rs)
/-- What some items rest on: each call that is among them, the last one first, gives way to what it sees. -/
def roots : Plan → List Item → List Item
  | [], rs => rs
  | c :: p, rs => roots p (cond (holds p.length rs) (c.sees ++ without p.length rs) rs)

theorem length_without (n : Nat) : ∀ rs : List Item, (without n rs).length ≤ rs.length
  | [] => Nat.le_refl 0
  | r :: rs => by
    rw [without]
    cases here r n with
    | true => exact Nat.le_succ_of_le (length_without n rs)
    | false => exact Nat.succ_le_succ (length_without n rs)
theorem length_without_lt (n : Nat) : ∀ rs : List Item, holds n rs = true → (without n rs).length + 1 ≤ rs.length
  | [], h => nomatch h
  | r :: rs, h => by
    rw [without]
    rw [holds] at h
    cases hr : here r n with
    | true => exact Nat.succ_le_succ (length_without n rs)
    | false => rw [hr] at h; exact Nat.succ_le_succ (length_without_lt n rs h)
theorem length_roots {κ : Nat} : ∀ (p : Plan) (rs : List Item), (∀ c, c ∈ p → c.sees.length ≤ κ + 1) →
    (roots p rs).length ≤ rs.length + κ * p.length
  | [], rs, _ => Nat.le_add_right _ _
  | c :: p, rs, h => by
    rw [roots]
    have ih := fun rs => length_roots (κ := κ) p rs (fun c hc => h c (List.Mem.tail _ hc))
    cases hh : holds p.length rs with
    | true =>
      have a := length_without_lt p.length rs hh
      have b := h c (List.Mem.head _)
      refine Nat.le_trans (ih _) ?_
      show (c.sees ++ without p.length rs).length + κ * p.length ≤ rs.length + κ * (p.length + 1)
      rw [List.length_append]
      exact le_of_hyp (Nat.add_le_add a b) (by nat_le [c.sees.length, (without p.length rs).length, rs.length, κ, p.length])
    | false => exact Nat.le_trans (ih rs) (by
        show rs.length + κ * p.length ≤ rs.length + κ * (p.length + 1); nat_le [rs.length, κ, p.length])

theorem mem_left {r : Item} {a : List Item} (b : List Item) (h : r ∈ a) : r ∈ a ++ b := by
  induction h with
  | head => exact List.Mem.head _
  | tail _ _ ih => exact List.Mem.tail _ ih
theorem mem_right {r : Item} {b : List Item} : ∀ a : List Item, r ∈ b → r ∈ a ++ b
  | [], h => h
  | _ :: a, h => List.Mem.tail _ (mem_right a h)
theorem mem_without {n : Nat} {r : Item} (hr : here r n = false) : ∀ rs : List Item, r ∈ rs → r ∈ without n rs
  | q :: rs, h => by
    rw [without]
    cases h with
    | head => rw [hr]; exact List.Mem.head _
    | tail _ h =>
      cases here q n with
      | true => exact mem_without hr rs h
      | false => exact List.Mem.tail _ (mem_without hr rs h)
theorem holds_of_mem {n : Nat} {r : Item} (hr : here r n = true) : ∀ rs : List Item, r ∈ rs → holds n rs = true
  | q :: rs, h => by
    rw [holds]
    cases h with
    | head => rw [hr]; rfl
    | tail _ h =>
      cases here q n with
      | true => rfl
      | false => exact holds_of_mem hr rs h
theorem map_same {f g : Item → Text} : ∀ rs : List Item, (∀ r, r ∈ rs → f r = g r) → rs.map f = rs.map g
  | [], _ => rfl
  | r :: rs, h => by
    show f r :: rs.map f = g r :: rs.map g
    rw [h r (List.Mem.head _), map_same rs (fun q hq => h q (List.Mem.tail _ hq))]
theorem value_chunk (x : Nat → Text) (i : Nat) : ∀ p : Plan, value x p (.chunk i) = x i
  | [] => rfl
  | _ :: _ => rfl
/-- Values depend on the chunks that they rest on, and on no others. -/
theorem value_same {x y : Nat → Text} : ∀ (p : Plan) (rs : List Item), (∀ i, Item.chunk i ∈ roots p rs → x i = y i) →
    ∀ r, r ∈ rs → value x p r = value y p r
  | [], _, h, .chunk i, hr => h i hr
  | [], _, _, .reply _, _ => rfl
  | c :: p, rs, h, r, hr => by
    rw [roots] at h
    have ih := value_same (x := x) (y := y) p _ h
    cases r with
    | chunk i =>
      rw [value_chunk, value_chunk, ← value_chunk x i p, ← value_chunk y i p]
      refine ih _ ?_
      cases holds p.length rs with
      | true => exact mem_right _ (mem_without (n := p.length) (r := .chunk i) rfl rs hr)
      | false => exact hr
    | reply k =>
      rw [value, value]
      by_cases hk : k = p.length
      · rw [if_pos hk, if_pos hk]
        have hh := holds_of_mem (n := p.length) (r := .reply k) (by rw [hk]; exact Nat.beq_refl _) rs hr
        rw [hh] at ih
        rw [map_same c.sees (fun q hq => ih q (mem_left _ hq))]
      · rw [if_neg hk, if_neg hk]
        refine ih _ ?_
        cases holds p.length rs with
        | true => exact mem_right _ (mem_without (by
            cases hb : Nat.beq k p.length with
            | false => exact hb
            | true => exact absurd (Nat.eq_of_beq_eq_true hb) hk) rs hr)
        | false => exact hr

def chunks : List Item → List Nat
  | [] => []
  | .chunk i :: rs => i :: chunks rs
  | .reply _ :: rs => chunks rs
theorem length_chunks : ∀ rs : List Item, (chunks rs).length ≤ rs.length
  | [] => Nat.le_refl 0
  | .chunk _ :: rs => Nat.succ_le_succ (length_chunks rs)
  | .reply _ :: rs => Nat.le_succ_of_le (length_chunks rs)
theorem mem_chunks {i : Nat} : ∀ rs : List Item, Item.chunk i ∈ rs → i ∈ chunks rs
  | .chunk _ :: rs, h => by
    cases h with
    | head => exact List.Mem.head _
    | tail _ h => exact List.Mem.tail _ (mem_chunks rs h)
  | .reply _ :: rs, h => by
    cases h with
    | tail _ h => exact mem_chunks rs h
/-- **Reading**: an item that depends on each of n chunks takes ⌈(n - 1) / κ⌉ calls that see at most κ + 1 items. -/
theorem reading_calls {κ n : Nat} (p : Plan) (r : Item) (w : ∀ c, c ∈ p → c.sees.length ≤ κ + 1)
    (h : ∀ i, i < n → DependsOn p r i) : n ≤ κ * p.length + 1 := by
  refine Nat.le_trans (LLM.pigeonhole n (chunks (roots p [r])) ?_)
    (Nat.le_trans (length_chunks _) (Nat.le_trans (length_roots p [r] w) (by
      show 0 + 1 + κ * p.length ≤ κ * p.length + 1; nat_le [κ, p.length])))
  intro i hi
  cases LLM.mem_or i (chunks (roots p [r])) with
  | inl m => exact m
  | inr m =>
    obtain ⟨x, y, same, differ⟩ := h i hi
    exact absurd (value_same p [r] (fun j hj => same j (fun e => m (e ▸ mem_chunks _ hj))) r (List.Mem.head _)) differ

/-! ### rounds -/

def maxOf : List Nat → Nat
  | [] => 0
  | d :: ds => LLM.larger d (maxOf ds)
def joined : List (List Nat) → List Nat
  | [] => []
  | l :: ls => l ++ joined ls
/-- The longest chain of calls that an item rests on. -/
def depth : Plan → Item → Nat
  | _, .chunk _ => 0
  | [], .reply _ => 0
  | c :: p, .reply k => if k = p.length then maxOf (c.sees.map (depth p)) + 1 else depth p (.reply k)
/-- The chunks that an item rests on, each as often as it is read. -/
def leaves : Plan → Item → List Nat
  | _, .chunk i => [i]
  | [], .reply _ => []
  | c :: p, .reply k => if k = p.length then joined (c.sees.map (leaves p)) else leaves p (.reply k)

theorem pow_mono (κ : Nat) {a b : Nat} (h : a ≤ b) : (κ + 1) ^ a ≤ (κ + 1) ^ b := by
  induction h with
  | refl => exact Nat.le_refl _
  | @step b _ ih =>
    refine Nat.le_trans ih ?_
    rw [Nat.pow_succ]
    nat_le [(κ + 1) ^ b, κ]
theorem length_joined {κ M : Nat} {p : Plan} (ih : ∀ r, (leaves p r).length ≤ (κ + 1) ^ depth p r) :
    ∀ rs : List Item, maxOf (rs.map (depth p)) ≤ M → (joined (rs.map (leaves p))).length ≤ rs.length * (κ + 1) ^ M
  | [], _ => Nat.zero_le _
  | r :: rs, h => by
    have h : LLM.larger (depth p r) (maxOf (rs.map (depth p))) ≤ M := h
    have a := Nat.le_trans (ih r) (pow_mono κ (Nat.le_trans (LLM.le_larger_left _ _) h))
    have b := length_joined ih rs (Nat.le_trans (LLM.le_larger_right _ _) h)
    show (leaves p r ++ joined (rs.map (leaves p))).length ≤ (rs.length + 1) * (κ + 1) ^ M
    rw [List.length_append]
    exact le_of_hyp (Nat.add_le_add a b) (by
      nat_le [(leaves p r).length, (joined (rs.map (leaves p))).length, rs.length, (κ + 1) ^ M])
theorem length_leaves {κ : Nat} : ∀ (p : Plan) (r : Item), (∀ c, c ∈ p → c.sees.length ≤ κ + 1) →
    (leaves p r).length ≤ (κ + 1) ^ depth p r
  | [], .chunk _, _ => Nat.le_refl 1
  | _ :: _, .chunk _, _ => Nat.le_refl 1
  | [], .reply _, _ => Nat.zero_le _
  | c :: p, .reply k, w => by
    have ih := fun r => length_leaves (κ := κ) p r (fun c hc => w c (List.Mem.tail _ hc))
    rw [leaves, depth]
    by_cases hk : k = p.length
    · rw [if_pos hk, if_pos hk, Nat.pow_succ, Nat.mul_comm]
      exact Nat.le_trans (length_joined ih c.sees (Nat.le_refl _)) (Nat.mul_le_mul_right _ (w c (List.Mem.head _)))
    · rw [if_neg hk, if_neg hk]; exact ih _

theorem mem_joined {p : Plan} {i : Nat} {r : Item} (hi : i ∈ leaves p r) : ∀ rs : List Item, r ∈ rs → i ∈ joined (rs.map (leaves p))
  | q :: rs, h => by
    show i ∈ leaves p q ++ joined (rs.map (leaves p))
    cases h with
    | head => exact LLM.mem_append_left _ hi
    | tail _ h => exact LLM.mem_append_right _ (mem_joined hi rs h)
theorem value_leaves {x y : Nat → Text} : ∀ (p : Plan) (r : Item), (∀ i, i ∈ leaves p r → x i = y i) → value x p r = value y p r
  | p, .chunk i, h => by
    rw [value_chunk, value_chunk]
    refine h i ?_
    cases p with
    | nil => exact List.Mem.head _
    | cons _ _ => exact List.Mem.head _
  | [], .reply _, _ => rfl
  | c :: p, .reply k, h => by
    rw [leaves] at h
    rw [value, value]
    by_cases hk : k = p.length
    · rw [if_pos hk] at h
      rw [if_pos hk, if_pos hk]
      rw [map_same c.sees (fun q hq => value_leaves p q (fun i hi => h i (mem_joined hi c.sees hq)))]
    · rw [if_neg hk] at h
      rw [if_neg hk, if_neg hk]
      exact value_leaves p _ h
/-- **Reading in rounds**: an item that depends on each of n chunks rests on a chain of d calls with n ≤ (κ + 1)^d. -/
theorem reading_rounds {κ n : Nat} (p : Plan) (r : Item) (w : ∀ c, c ∈ p → c.sees.length ≤ κ + 1)
    (h : ∀ i, i < n → DependsOn p r i) : n ≤ (κ + 1) ^ depth p r := by
  refine Nat.le_trans (LLM.pigeonhole n (leaves p r) ?_) (length_leaves p r w)
  intro i hi
  cases LLM.mem_or i (leaves p r) with
  | inl m => exact m
  | inr m =>
    obtain ⟨x, y, same, differ⟩ := h i hi
    exact absurd (value_leaves p r (fun j hj => same j (fun e => m (e ▸ hj)))) differ
end PassBound.Reading
