import PassBound.Integers
/-!
# Polynomial facts about integers

`close [x, y] [z] nonneg` proves `0 ≤ t` for a polynomial `t` in atoms x, y that are not negative
(`nonneg` says so) and atoms z of either sign: after normalisation no coefficient may be negative,
and what speaks of z must cancel.  `ring [x, y]` proves polynomial identities.

A polynomial over the integers is a difference of two over the natural numbers; both are normalised
and compared by the kernel (`Poly`).
-/
namespace PassBound
noncomputable section

/-- The value of an atom; 0 where the list is too short. -/
def atom : List Int → Nat → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: ρ, i + 1 => atom ρ i
/-- No atom is negative. -/
def Nonneg : List Int → Prop
  | [] => True
  | x :: ρ => 0 ≤ x ∧ Nonneg ρ
/-- The values of the variables of both polynomials: two for an atom of either sign, one for another. -/
def values (ρ : List Int) : List Int → List Nat
  | [] => ρ.map up
  | x :: σ => up x :: down x :: values ρ σ
def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2

/-- Polynomial expressions; `pos` are atoms that are not negative, `var` atoms of either sign. -/
inductive Expr where
  | num (n : Nat)
  | pos (i : Nat)
  | var (i : Nat)
  | add (a b : Expr)
  | sub (a b : Expr)
  | mul (a b : Expr)
  | neg (a : Expr)
  | pow (a : Expr) (k : Nat)

namespace Expr
def eval (ρ σ : List Int) : Expr → Int
  | num n => Int.ofNat n
  | pos i => atom ρ i
  | var i => atom σ i
  | add a b => a.eval ρ σ + b.eval ρ σ
  | sub a b => a.eval ρ σ - b.eval ρ σ
  | mul a b => a.eval ρ σ * b.eval ρ σ
  | neg a => -a.eval ρ σ
  | pow a k => a.eval ρ σ ^ k

def addPair : P × P → P × P → P × P
  | (p, n), (q, m) => (p.add q, n.add m)
def subPair : P × P → P × P → P × P
  | (p, n), (q, m) => (p.add m, n.add q)
def mulPair : P × P → P × P → P × P
  | (p, n), (q, m) => ((p.mul q).add (n.mul m), (p.mul m).add (n.mul q))
def powPair (x : P × P) : Nat → P × P
  | 0 => (.num 1, .num 0)
  | k + 1 => mulPair (powPair x k) x
def negPair : P × P → P × P
  | (p, n) => (n, p)
/-- The two polynomials; `s` variables stand for the atoms of either sign. -/
def norm (s : Nat) : Expr → P × P
  | num n => (.num n, .num 0)
  | pos i => (.var (Nat.add s i), .num 0)
  | var i => (.var (double i), .var (Nat.add (double i) 1))
  | add a b => addPair (a.norm s) (b.norm s)
  | sub a b => subPair (a.norm s) (b.norm s)
  | mul a b => mulPair (a.norm s) (b.norm s)
  | neg a => negPair (a.norm s)
  | pow a k => powPair (a.norm s) k
end Expr

theorem look_values (ρ : List Int) (i : Nat) : ∀ σ : List Int, look (values ρ σ) (Nat.add (double σ.length) i) = look (ρ.map up) i
  | [] => congrArg (look (ρ.map up)) (Nat.zero_add i)
  | x :: σ => by
    show look (up x :: down x :: values ρ σ) (Nat.add (double σ.length + 2) i) = _
    have : Nat.add (double σ.length + 2) i = Nat.add (double σ.length) i + 2 := by
      show double σ.length + 2 + i = double σ.length + i + 2
      nat_eq [double σ.length, i]
    rw [this]; exact look_values ρ i σ
theorem up_atom : ∀ (ρ : List Int) (i : Nat), look (ρ.map up) i = up (atom ρ i)
  | [], _ => rfl
  | _ :: _, 0 => rfl
  | _ :: ρ, i + 1 => up_atom ρ i
theorem down_atom : ∀ (ρ : List Int) (i : Nat), Nonneg ρ → down (atom ρ i) = 0
  | [], _, _ => rfl
  | x :: ρ, 0, h => Nat.le_antisymm ((Diff.self x).le_of_nonneg h.1 |> fun h' => by
      cases x with
      | ofNat _ => exact Nat.le_refl 0
      | negSucc _ => exact h') (Nat.zero_le _)
  | _ :: ρ, i + 1, h => down_atom ρ i h.2
theorem look_sign (ρ : List Int) : ∀ (σ : List Int) (i : Nat), Nat.le (i + 1) σ.length →
    look (values ρ σ) (double i) = up (atom σ i) ∧ look (values ρ σ) (double i + 1) = down (atom σ i)
  | [], i, h => absurd h (Nat.not_succ_le_zero i)
  | _ :: _, 0, _ => ⟨rfl, rfl⟩
  | _ :: σ, i + 1, h => look_sign ρ σ i (Nat.le_of_succ_le_succ h)

/-- Every atom of either sign that is named is in the list. -/
def Expr.within (n : Nat) : Expr → Bool
  | .num _ => true
  | .pos _ => true
  | .var i => Nat.ble (i + 1) n
  | .add a b => cond (a.within n) (b.within n) false
  | .sub a b => cond (a.within n) (b.within n) false
  | .mul a b => cond (a.within n) (b.within n) false
  | .neg a => a.within n
  | .pow a _ => a.within n

theorem Expr.diff {ρ σ : List Int} (hρ : Nonneg ρ) : ∀ e : Expr, e.within σ.length = true →
    Diff (e.eval ρ σ) ((e.norm (double σ.length)).1.eval (values ρ σ)) ((e.norm (double σ.length)).2.eval (values ρ σ))
  | .num n, _ => Diff.lit n
  | .pos i, _ => by
    show Diff (atom ρ i) ((P.var _).eval _) 0
    rw [P.eval_var, look_values, up_atom, ← down_atom ρ i hρ]; exact Diff.self _
  | .var i, h => by
    show Diff (atom σ i) ((P.var _).eval _) ((P.var _).eval _)
    have l := look_sign ρ σ i (Nat.le_of_ble_eq_true h)
    rw [P.eval_var, P.eval_var, l.1, show Nat.add (double i) 1 = double i + 1 from rfl, l.2]; exact Diff.self _
  | .add a b, h => by
    have h := P.cond_true h
    show Diff _ (P.eval (P.add _ _) _) (P.eval (P.add _ _) _)
    rw [P.eval_add, P.eval_add]; exact (Expr.diff hρ a h.1).add (Expr.diff hρ b h.2)
  | .sub a b, h => by
    have h := P.cond_true h
    show Diff _ (P.eval (P.add _ _) _) (P.eval (P.add _ _) _)
    rw [P.eval_add, P.eval_add]; exact (Expr.diff hρ a h.1).sub (Expr.diff hρ b h.2)
  | .mul a b, h => by
    have h := P.cond_true h
    exact mulDiff _ _ (Expr.diff hρ a h.1) (Expr.diff hρ b h.2)
  | .neg a, h => (Expr.diff hρ a h).neg
  | .pow a k, h => powDiff (Expr.diff hρ a h) k
where
  mulDiff {a b : Int} {v : List Nat} (x y : P × P) (h : Diff a (x.1.eval v) (x.2.eval v)) (k : Diff b (y.1.eval v) (y.2.eval v)) :
      Diff (a * b) ((mulPair x y).1.eval v) ((mulPair x y).2.eval v) := by
    show Diff _ (P.eval (P.add _ _) _) (P.eval (P.add _ _) _)
    rw [P.eval_add, P.eval_add, P.eval_mul, P.eval_mul, P.eval_mul, P.eval_mul]; exact h.mul k
  powDiff {a : Int} {v : List Nat} {x : P × P} (h : Diff a (x.1.eval v) (x.2.eval v)) :
      ∀ k : Nat, Diff (a ^ k) ((powPair x k).1.eval v) ((powPair x k).2.eval v)
    | 0 => Diff.lit 1
    | k + 1 => mulDiff _ _ (powDiff h k) h

/-- From a term to its expression, found by instance search. -/
class AtAtom (ρ : List Int) (t : Int) (i : outParam Nat) : Prop where
  eq : atom ρ i = t
class Is (ρ σ : List Int) (t : Int) (e : outParam Expr) : Prop where
  eq : e.eval ρ σ = t
class Length (σ : List Int) (n : outParam Nat) : Prop where
  eq : σ.length = n
instance : Length [] 0 := ⟨rfl⟩
instance (x : Int) (σ : List Int) (n : Nat) [h : Length σ n] : Length (x :: σ) (n + 1) := ⟨congrArg Nat.succ h.eq⟩
instance (ρ : List Int) (t : Int) : AtAtom (t :: ρ) t 0 := ⟨rfl⟩
instance (s : Int) (ρ : List Int) (t : Int) (i : Nat) [h : AtAtom ρ t i] : AtAtom (s :: ρ) t (i + 1) := ⟨h.eq⟩
instance (priority := 500) (ρ σ : List Int) (t : Int) (i : Nat) [h : AtAtom ρ t i] : Is ρ σ t (.pos i) := ⟨h.eq⟩
instance (priority := 400) (ρ σ : List Int) (t : Int) (i : Nat) [h : AtAtom σ t i] : Is ρ σ t (.var i) := ⟨h.eq⟩
instance (ρ σ : List Int) (n : Nat) : Is ρ σ (no_index (OfNat.ofNat n)) (.num n) := ⟨rfl⟩
instance (ρ σ : List Int) (s t : Int) (a b : Expr) [h : Is ρ σ s a] [k : Is ρ σ t b] : Is ρ σ (s + t) (.add a b) :=
  ⟨by show a.eval ρ σ + b.eval ρ σ = s + t; rw [h.eq, k.eq]⟩
instance (ρ σ : List Int) (s t : Int) (a b : Expr) [h : Is ρ σ s a] [k : Is ρ σ t b] : Is ρ σ (s - t) (.sub a b) :=
  ⟨by show a.eval ρ σ - b.eval ρ σ = s - t; rw [h.eq, k.eq]⟩
instance (ρ σ : List Int) (s t : Int) (a b : Expr) [h : Is ρ σ s a] [k : Is ρ σ t b] : Is ρ σ (s * t) (.mul a b) :=
  ⟨by show a.eval ρ σ * b.eval ρ σ = s * t; rw [h.eq, k.eq]⟩
instance (ρ σ : List Int) (s : Int) (a : Expr) [h : Is ρ σ s a] : Is ρ σ (-s) (.neg a) :=
  ⟨by show -a.eval ρ σ = -s; rw [h.eq]⟩
instance (ρ σ : List Int) (s : Int) (n : Nat) (a : Expr) [h : Is ρ σ s a] : Is ρ σ (s ^ n) (.pow a n) :=
  ⟨by show a.eval ρ σ ^ n = s ^ n; rw [h.eq]⟩

/-- No coefficient of the polynomial is negative. -/
def Expr.nonneg (n : Nat) (e : Expr) : Bool :=
  cond (e.within n) (match e.norm (double n) with | (p, m) => P.le m p) false
/-- The two expressions are the same polynomial. -/
def Expr.same (n : Nat) (a b : Expr) : Bool := cond ((Expr.sub a b).nonneg n) ((Expr.sub b a).nonneg n) false

theorem nonneg_of_is {t : Int} (ρ σ : List Int) (hρ : Nonneg ρ) {e : Expr} {n : Nat} [k : Length σ n] [h : Is ρ σ t e]
    (c : e.nonneg n = true) : 0 ≤ t := by
  have c := P.cond_true c
  rw [← h.eq]
  rw [← k.eq] at c
  exact (Expr.diff hρ e c.1).nonneg (P.eval_le _ _ _ c.2)
theorem eq_of_is {s t : Int} (σ : List Int) {a b : Expr} {n : Nat} [l : Length σ n] [h : Is [] σ s a] [k : Is [] σ t b]
    (c : a.same n b = true) : s = t := by
  have c := P.cond_true c
  have d₁ := P.cond_true c.1
  have d₂ := P.cond_true c.2
  rw [← l.eq] at d₁ d₂
  rw [← h.eq, ← k.eq]
  have w := P.cond_true d₁.1
  have e₁ := P.eval_le _ _ (values [] σ) d₁.2
  have e₂ := P.eval_le _ _ (values [] σ) d₂.2
  have x := Expr.diff (ρ := []) trivial a w.1
  have y := Expr.diff (ρ := []) trivial b w.2
  rw [P.eval_add, P.eval_add] at e₁ e₂
  exact x.unique y (Nat.le_antisymm (Nat.le_trans (Nat.le_of_eq (Nat.add_comm _ _)) e₂)
    (Nat.le_trans (Nat.le_of_eq (Nat.add_comm _ _)) e₁))
end
end PassBound

macro "close " ρ:term:max σ:term:max h:term:max : tactic => `(tactic| set_option synthInstance.maxSize 100000 in set_option synthInstance.maxHeartbeats 0 in
  exact PassBound.nonneg_of_is $ρ $σ $h (by decide +kernel))
macro "ring " t:term : tactic => `(tactic| set_option synthInstance.maxSize 100000 in set_option synthInstance.maxHeartbeats 0 in
  exact PassBound.eq_of_is $t (by decide +kernel))
