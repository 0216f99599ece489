import PassBound.Integers
/-!
# Polynomial facts about integers

`close [x, y] [z] nonneg` proves `0 ≤ t` for a polynomial `t` in atoms x, y that are not negative
(`nonneg` says so) and atoms z of either sign: after normalisation no coefficient may be negative,
and what speaks of z must cancel.  `ring [x, y]` proves polynomial identities.

Both normalise to Horner form with integer coefficients, each a difference of two natural numbers
(`Z`), by the kernel's own computation; that is why the operations are given by their recursors.
-/
namespace PassBound
noncomputable section

/-! ### What is needed of the integers -/

/-- The integer p - m. -/
def whole (p m : Nat) : Int := Int.ofNat p - Int.ofNat m
theorem whole_diff (p m : Nat) : Diff (whole p m) p m :=
  ((Diff.lit p).sub (Diff.lit m)).move (by nat_eq [p, m])
theorem whole_add (a b p m : Nat) : whole (Nat.add a p) (Nat.add b m) = whole a b + whole p m :=
  (whole_diff _ _).unique ((whole_diff a b).add (whole_diff p m)) (by
    show a + p + (b + m) = a + p + (b + m); rfl)
theorem whole_mul (a b p m : Nat) : whole (Nat.add (Nat.mul a p) (Nat.mul b m)) (Nat.add (Nat.mul a m) (Nat.mul b p)) = whole a b * whole p m :=
  (whole_diff _ _).unique ((whole_diff a b).mul (whole_diff p m)) rfl
theorem whole_neg (p m : Nat) : whole m p = -whole p m := (whole_diff _ _).unique (whole_diff p m).neg rfl
theorem whole_zero : whole 0 0 = 0 := rfl
theorem whole_one (n : Nat) : whole n 0 = Int.ofNat n := (whole_diff n 0).unique (Diff.lit n) rfl
theorem whole_same {p m : Nat} (h : p = m) : whole p m = 0 := (whole_diff p m).unique (Diff.lit 0) (by rw [h]; nat_eq [m])
theorem whole_nonneg {p m : Nat} (h : m ≤ p) : 0 ≤ whole p m := (whole_diff p m).nonneg h

theorem int_add_assoc (a b c : Int) : a + b + c = a + (b + c) :=
  (((Diff.self a).add (Diff.self b)).add (Diff.self c)).unique ((Diff.self a).add ((Diff.self b).add (Diff.self c)))
    (by nat_eq [up a, down a, up b, down b, up c, down c])
theorem int_add_shuffle (a b c d : Int) : a + b + (c + d) = a + c + (b + d) :=
  (((Diff.self a).add (Diff.self b)).add ((Diff.self c).add (Diff.self d))).unique
    (((Diff.self a).add (Diff.self c)).add ((Diff.self b).add (Diff.self d)))
    (by nat_eq [up a, down a, up b, down b, up c, down c, up d, down d])
theorem int_add_comm (a b : Int) : a + b = b + a :=
  ((Diff.self a).add (Diff.self b)).unique ((Diff.self b).add (Diff.self a)) (by nat_eq [up a, down a, up b, down b])
theorem int_zero_add (a : Int) : 0 + a = a := ((Diff.lit 0).add (Diff.self a)).unique (Diff.self a) (by nat_eq [up a, down a])
theorem int_add_zero (a : Int) : a + 0 = a := ((Diff.self a).add (Diff.lit 0)).unique (Diff.self a) (by nat_eq [up a, down a])
theorem int_mul_zero (a : Int) : a * 0 = 0 := ((Diff.self a).mul (Diff.lit 0)).unique (Diff.lit 0) (by nat_eq [up a, down a])
theorem int_zero_mul (a : Int) : 0 * a = 0 := ((Diff.lit 0).mul (Diff.self a)).unique (Diff.lit 0) (by nat_eq [up a, down a])
theorem int_mul_one (a : Int) : a * 1 = a := ((Diff.self a).mul (Diff.lit 1)).unique (Diff.self a) (by nat_eq [up a, down a])
theorem int_mul_add (a b c : Int) : a * (b + c) = a * b + a * c :=
  ((Diff.self a).mul ((Diff.self b).add (Diff.self c))).unique (((Diff.self a).mul (Diff.self b)).add ((Diff.self a).mul (Diff.self c)))
    (by nat_eq [up a, down a, up b, down b, up c, down c])
theorem int_add_mul (a b c : Int) : (a + b) * c = a * c + b * c :=
  (((Diff.self a).add (Diff.self b)).mul (Diff.self c)).unique (((Diff.self a).mul (Diff.self c)).add ((Diff.self b).mul (Diff.self c)))
    (by nat_eq [up a, down a, up b, down b, up c, down c])
theorem int_mul_assoc (a b c : Int) : a * b * c = a * (b * c) :=
  (((Diff.self a).mul (Diff.self b)).mul (Diff.self c)).unique ((Diff.self a).mul ((Diff.self b).mul (Diff.self c)))
    (by nat_eq [up a, down a, up b, down b, up c, down c])
theorem int_mul_left (a b c : Int) : a * (b * c) = b * (a * c) :=
  ((Diff.self a).mul ((Diff.self b).mul (Diff.self c))).unique ((Diff.self b).mul ((Diff.self a).mul (Diff.self c)))
    (by nat_eq [up a, down a, up b, down b, up c, down c])
theorem int_neg_add (a b : Int) : -(a + b) = -a + -b :=
  ((Diff.self a).add (Diff.self b)).neg.unique ((Diff.self a).neg.add (Diff.self b).neg) (by nat_eq [up a, down a, up b, down b])
theorem int_mul_neg (a b : Int) : a * -b = -(a * b) :=
  ((Diff.self a).mul (Diff.self b).neg).unique ((Diff.self a).mul (Diff.self b)).neg (by nat_eq [up a, down a, up b, down b])
theorem int_eq_of_sub {a b : Int} (h : a + -b = 0) : a = b :=
  (Diff.self a).unique (Diff.self b) (by
    have e := (Diff.self a).add (Diff.self b).neg
    rw [h] at e
    have e : 0 + (down a + up b) = up a + down b + 0 := e
    exact eq_of_hyp e (by nat_eq [up a, down a, up b, down b]))
theorem int_add_nonneg {a b : Int} (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a + b :=
  ((Diff.self a).add (Diff.self b)).nonneg (Nat.add_le_add ((Diff.self a).le_of_nonneg h) ((Diff.self b).le_of_nonneg k))
theorem int_mul_nonneg {a b : Int} (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := by
  cases a with
  | negSucc n => exact absurd ((Diff.self (.negSucc n)).le_of_nonneg h) (Nat.not_succ_le_zero n)
  | ofNat m =>
    cases b with
    | negSucc n => exact absurd ((Diff.self (.negSucc n)).le_of_nonneg k) (Nat.not_succ_le_zero n)
    | ofNat n => exact ((Diff.lit m).mul (Diff.lit n)).nonneg (by nat_le [m, n])

/-! ### Horner form -/

/-- The value of an atom; 0 where the list is too short. -/
def atom : List Int → Nat → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: ρ, i + 1 => atom ρ i
/-- The first value, 0 where there is none. -/
def first : List Int → Int
  | [] => 0
  | x :: _ => x
/-- The values after the first. -/
def others : List Int → List Int
  | [] => []
  | _ :: ρ => ρ
/-- One list after the other. -/
def chained : List Int → List Int → List Int
  | [], ρ => ρ
  | x :: σ, ρ => x :: chained σ ρ
/-- No atom is negative. -/
def Nonneg : List Int → Prop
  | [] => True
  | x :: ρ => 0 ≤ x ∧ Nonneg ρ

/-- Polynomials: p - m, or `c + x p` where `x` is the first variable and `c` has the later ones only. -/
inductive Z where
  | num (p m : Nat)
  | ser (c p : Z)

namespace Z
def eval : Z → List Int → Int
  | num p m, _ => whole p m
  | ser c p, ρ => eval c (others ρ) + first ρ * eval p ρ

def addNum (a b : Nat) : Z → Z :=
  @Z.rec (fun _ => Z) (fun p m => num (Nat.add a p) (Nat.add b m)) (fun _ p c' _ => ser c' p)
def add : Z → Z → Z :=
  @Z.rec (fun _ => Z → Z) addNum
    (fun c p fc fp => @Z.rec (fun _ => Z) (fun a b => ser (addNum a b c) p) (fun d q _ _ => ser (fc d) (fp q)))
def neg : Z → Z := @Z.rec (fun _ => Z) (fun p m => num m p) (fun _ _ c p => ser c p)
def lift : Z → Z := @Z.rec (fun _ => Z) num (fun c p _ _ => ser (ser c p) (num 0 0))
def scale (a b : Nat) : Z → Z :=
  @Z.rec (fun _ => Z)
    (fun p m => num (Nat.add (Nat.mul a p) (Nat.mul b m)) (Nat.add (Nat.mul a m) (Nat.mul b p))) (fun _ _ c p => ser c p)
/-- Every coefficient is replaced. -/
def coeffs (f : Z → Z) : Z → Z := @Z.rec (fun _ => Z) (fun p m => lift (f (num p m))) (fun c _ _ p => ser (f c) p)
def mul : Z → Z → Z := @Z.rec (fun _ => Z → Z) scale (fun _ _ fc fp q => add (coeffs fc q) (ser (num 0 0) (fp q)))
def pow (z : Z) : Nat → Z := @Nat.rec (fun _ => Z) (num 1 0) (fun _ x => mul x z)
def var : Nat → Z := @Nat.rec (fun _ => Z) (ser (num 0 0) (num 1 0)) (fun _ z => ser z (num 0 0))

def both (a b : Bool) : Bool := @Bool.rec (fun _ => Bool) false b a
/-- Every coefficient is 0. -/
def null : Z → Bool := @Z.rec (fun _ => Bool) Nat.beq (fun _ _ c p => both c p)
/-- No coefficient is negative. -/
def plain : Z → Bool := @Z.rec (fun _ => Bool) (fun p m => Nat.ble m p) (fun _ _ c p => both c p)
/-- No coefficient is negative, and the first `s` variables do not occur. -/
def check : Nat → Z → Bool :=
  @Nat.rec (fun _ => Z → Bool) plain
    (fun _ f => @Z.rec (fun _ => Bool) (fun p m => Nat.ble m p) (fun c p _ _ => both (f c) (null p)))

theorem eval_addNum (a b : Nat) : ∀ (z : Z) (ρ : List Int), (addNum a b z).eval ρ = whole a b + z.eval ρ
  | num p m, _ => whole_add a b p m
  | ser c p, ρ => by
    show (addNum a b c).eval (others ρ) + first ρ * p.eval ρ = whole a b + (c.eval (others ρ) + first ρ * p.eval ρ)
    rw [eval_addNum a b c, int_add_assoc]
theorem eval_add : ∀ (x y : Z) (ρ : List Int), (add x y).eval ρ = x.eval ρ + y.eval ρ
  | num a b, y, ρ => eval_addNum a b y ρ
  | ser c p, num a b, ρ => by
    show (addNum a b c).eval (others ρ) + first ρ * p.eval ρ = c.eval (others ρ) + first ρ * p.eval ρ + whole a b
    rw [eval_addNum, int_add_assoc, int_add_comm]
  | ser c p, ser d q, ρ => by
    show (add c d).eval (others ρ) + first ρ * (add p q).eval ρ =
      c.eval (others ρ) + first ρ * p.eval ρ + (d.eval (others ρ) + first ρ * q.eval ρ)
    rw [eval_add c d, eval_add p q, int_mul_add, int_add_shuffle]
theorem eval_neg : ∀ (z : Z) (ρ : List Int), (neg z).eval ρ = -z.eval ρ
  | num p m, _ => whole_neg p m
  | ser c p, ρ => by
    show (neg c).eval (others ρ) + first ρ * (neg p).eval ρ = -(c.eval (others ρ) + first ρ * p.eval ρ)
    rw [eval_neg c, eval_neg p, int_neg_add, int_mul_neg]
theorem eval_zero (ρ : List Int) : (num 0 0).eval ρ = 0 := rfl
theorem eval_lift : ∀ (z : Z) (ρ : List Int), (lift z).eval ρ = z.eval (others ρ)
  | num _ _, _ => rfl
  | ser c p, ρ => by
    show (ser c p).eval (others ρ) + first ρ * 0 = (ser c p).eval (others ρ)
    rw [int_mul_zero, int_add_zero]
theorem eval_scale (a b : Nat) : ∀ (z : Z) (ρ : List Int), (scale a b z).eval ρ = whole a b * z.eval ρ
  | num p m, _ => whole_mul a b p m
  | ser c p, ρ => by
    show (scale a b c).eval (others ρ) + first ρ * (scale a b p).eval ρ = whole a b * (c.eval (others ρ) + first ρ * p.eval ρ)
    rw [eval_scale a b c, eval_scale a b p, int_mul_add, int_mul_left]
theorem eval_coeffs {f : Z → Z} {c : Z} (h : ∀ q ρ, (f q).eval ρ = c.eval ρ * q.eval ρ) :
    ∀ (q : Z) (ρ : List Int), (coeffs f q).eval ρ = c.eval (others ρ) * q.eval ρ
  | num p m, ρ => (eval_lift (f (num p m)) ρ).trans (h (num p m) (others ρ))
  | ser d q, ρ => by
    show (f d).eval (others ρ) + first ρ * (coeffs f q).eval ρ = c.eval (others ρ) * (d.eval (others ρ) + first ρ * q.eval ρ)
    rw [h d, eval_coeffs h q, int_mul_add, int_mul_left]
theorem eval_mul : ∀ (x y : Z) (ρ : List Int), (mul x y).eval ρ = x.eval ρ * y.eval ρ
  | num a b, y, ρ => eval_scale a b y ρ
  | ser c p, y, ρ => by
    show (add (coeffs (mul c) y) (ser (num 0 0) (mul p y))).eval ρ = (c.eval (others ρ) + first ρ * p.eval ρ) * y.eval ρ
    rw [eval_add, eval_coeffs (fun q ρ => eval_mul c q ρ), int_add_mul]
    show c.eval (others ρ) * y.eval ρ + (0 + first ρ * (mul p y).eval ρ) = _
    rw [int_zero_add, eval_mul p y, int_mul_assoc]
theorem eval_pow (z : Z) (ρ : List Int) : ∀ k : Nat, (pow z k).eval ρ = z.eval ρ ^ k
  | 0 => rfl
  | k + 1 => by
    show (mul (pow z k) z).eval ρ = z.eval ρ ^ k * z.eval ρ
    rw [eval_mul, eval_pow z ρ k]
theorem eval_var : ∀ (i : Nat) (ρ : List Int), (var i).eval ρ = atom ρ i
  | 0, [] => rfl
  | 0, x :: _ => by
    show 0 + x * 1 = x
    rw [int_zero_add, int_mul_one]
  | i + 1, [] => by
    show (var i).eval [] + 0 * 0 = 0
    rw [eval_var i []]; rfl
  | i + 1, x :: ρ => by
    show (var i).eval ρ + x * 0 = atom ρ i
    rw [eval_var i ρ, int_mul_zero, int_add_zero]

theorem both_true {a b : Bool} (h : both a b = true) : a = true ∧ b = true := by
  cases a with
  | false => exact nomatch h
  | true => exact ⟨rfl, h⟩
theorem eval_null : ∀ (z : Z) (ρ : List Int), null z = true → z.eval ρ = 0
  | num _ _, _, h => whole_same (Nat.eq_of_beq_eq_true h)
  | ser c p, ρ, h => by
    have h' := both_true h
    show c.eval (others ρ) + first ρ * p.eval ρ = 0
    rw [eval_null c _ h'.1, eval_null p _ h'.2, int_mul_zero]; rfl
theorem first_nonneg : ∀ ρ : List Int, Nonneg ρ → 0 ≤ first ρ
  | [], _ => (Diff.lit 0).nonneg (Nat.le_refl 0)
  | _ :: _, h => h.1
theorem others_nonneg : ∀ ρ : List Int, Nonneg ρ → Nonneg (others ρ)
  | [], _ => trivial
  | _ :: _, h => h.2
theorem eval_plain : ∀ (z : Z) (ρ : List Int), plain z = true → Nonneg ρ → 0 ≤ z.eval ρ
  | num _ _, _, h, _ => whole_nonneg (Nat.le_of_ble_eq_true h)
  | ser c p, ρ, h, hρ =>
    have h' := both_true h
    int_add_nonneg (eval_plain c _ h'.1 (others_nonneg ρ hρ)) (int_mul_nonneg (first_nonneg ρ hρ) (eval_plain p ρ h'.2 hρ))
theorem eval_check {ρ : List Int} (hρ : Nonneg ρ) : ∀ (σ : List Int) (z : Z), check σ.length z = true → 0 ≤ z.eval (chained σ ρ)
  | [], z, h => eval_plain z ρ h hρ
  | _ :: _, num _ _, h => whole_nonneg (Nat.le_of_ble_eq_true h)
  | x :: σ, ser c p, h => by
    have h' : check σ.length c = true ∧ null p = true := both_true h
    show 0 ≤ c.eval (chained σ ρ) + x * p.eval (x :: chained σ ρ)
    rw [eval_null p _ h'.2, int_mul_zero, int_add_zero]
    exact eval_check hρ σ c h'.1
end Z

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

/-- A variable that stands for an atom of either sign; 0 beyond their number. -/
def signed (s i : Nat) : Z := @Bool.rec (fun _ => Z) (.num 0 0) (.var i) (Nat.ble (Nat.succ i) s)
/-- The polynomial; the first `s` variables stand for the atoms of either sign. -/
def norm (s : Nat) : Expr → Z :=
  @Expr.rec (fun _ => Z) (fun n => .num n 0) (fun i => .var (Nat.add s i)) (signed s)
    (fun _ _ a b => a.add b) (fun _ _ a b => a.add b.neg) (fun _ _ a b => a.mul b) (fun _ a => a.neg) (fun _ k a => a.pow k)

theorem atom_after (ρ : List Int) (i : Nat) : ∀ σ : List Int, atom (chained σ ρ) (Nat.add σ.length i) = atom ρ i
  | [] => congrArg (atom ρ) (Nat.zero_add i)
  | x :: σ => by
    show atom (x :: chained σ ρ) (Nat.add (σ.length + 1) i) = _
    have : Nat.add (σ.length + 1) i = Nat.add σ.length i + 1 := by
      show σ.length + 1 + i = σ.length + i + 1
      nat_eq [σ.length, i]
    rw [this]; exact atom_after ρ i σ
theorem atom_before (ρ : List Int) : ∀ (σ : List Int) (i : Nat), Nat.le (i + 1) σ.length → atom (chained σ ρ) i = atom σ i
  | [], i, h => absurd h (Nat.not_succ_le_zero i)
  | _ :: _, 0, _ => rfl
  | _ :: σ, i + 1, h => atom_before ρ σ i (Nat.le_of_succ_le_succ h)
theorem atom_beyond : ∀ (σ : List Int) (i : Nat), σ.length ≤ i → atom σ i = 0
  | [], _, _ => rfl
  | _ :: _, 0, h => absurd h (Nat.not_succ_le_zero _)
  | _ :: σ, i + 1, h => atom_beyond σ i (Nat.le_of_succ_le_succ h)
theorem eval_signed (ρ σ : List Int) (i : Nat) : (signed σ.length i).eval (chained σ ρ) = atom σ i := by
  unfold signed
  cases h : Nat.ble (Nat.succ i) σ.length with
  | true => exact (Z.eval_var i _).trans (atom_before ρ σ i (Nat.le_of_ble_eq_true h))
  | false =>
    refine (atom_beyond σ i ?_).symm
    cases Nat.lt_or_ge i σ.length with
    | inl lt =>
      have : Nat.ble (Nat.succ i) σ.length = true := Nat.ble_eq_true_of_le lt
      rw [h] at this; exact nomatch this
    | inr ge => exact ge

theorem eval_norm (ρ σ : List Int) : ∀ e : Expr, (e.norm σ.length).eval (chained σ ρ) = e.eval ρ σ
  | num n => whole_one n
  | pos i => (Z.eval_var _ _).trans (atom_after ρ i σ)
  | var i => eval_signed ρ σ i
  | add a b => (Z.eval_add (a.norm σ.length) (b.norm σ.length) _).trans (by rw [eval_norm ρ σ a, eval_norm ρ σ b]; rfl)
  | sub a b => (Z.eval_add (a.norm σ.length) (b.norm σ.length).neg _).trans (by
      rw [Z.eval_neg, eval_norm ρ σ a, eval_norm ρ σ b]; rfl)
  | mul a b => (Z.eval_mul (a.norm σ.length) (b.norm σ.length) _).trans (by rw [eval_norm ρ σ a, eval_norm ρ σ b]; rfl)
  | neg a => (Z.eval_neg (a.norm σ.length) _).trans (by rw [eval_norm ρ σ a]; rfl)
  | pow a k => (Z.eval_pow (a.norm σ.length) _ k).trans (by rw [eval_norm ρ σ a]; rfl)

/-- No coefficient of the polynomial is negative, and the atoms of either sign cancel. -/
def nonneg (n : Nat) (e : Expr) : Bool := (e.norm n).check n
/-- The two expressions are the same polynomial. -/
def same (n : Nat) (a b : Expr) : Bool := ((sub a b).norm n).null
end Expr

/-! ### From a term to its expression, by instance search -/

class AtAtom (ρ : List Int) (t : Int) (i : outParam Nat) : Prop where
  eq : atom ρ i = t
class Is (ρ σ : List Int) (t : Int) (e : outParam Expr) : Prop where
  eq : e.eval ρ σ = t
class Length (σ : List Int) (n : outParam Nat) : Prop where
  eq : σ.length = n
instance : Length [] 0 := ⟨rfl⟩
instance (x : Int) (σ : List Int) (n : Nat) [h : Length σ n] : Length (x :: σ) (n + 1) := ⟨congrArg Nat.succ h.eq⟩
instance (priority := high) (ρ : List Int) (t : Int) : AtAtom (t :: ρ) t 0 := ⟨rfl⟩
instance (s : Int) (ρ : List Int) (t : Int) (i : Nat) [h : AtAtom ρ t i] : AtAtom (s :: ρ) t (i + 1) := ⟨h.eq⟩
instance (priority := 500) (ρ σ : List Int) (t : Int) (i : Nat) [h : AtAtom ρ t i] : Is ρ σ t (.pos i) := ⟨h.eq⟩
instance (priority := 400) (ρ σ : List Int) (t : Int) (i : Nat) [h : AtAtom σ t i] : Is ρ σ t (.var i) := ⟨h.eq⟩
instance (priority := 900) (x  : Int) (ρ σ : List Int) : Is (x :: ρ) σ x (.pos 0) := ⟨rfl⟩
instance (priority := 899) (x y0 : Int) (ρ σ : List Int) : Is (y0 :: x :: ρ) σ x (.pos 1) := ⟨rfl⟩
instance (priority := 898) (x y0 y1 : Int) (ρ σ : List Int) : Is (y0 :: y1 :: x :: ρ) σ x (.pos 2) := ⟨rfl⟩
instance (priority := 897) (x y0 y1 y2 : Int) (ρ σ : List Int) : Is (y0 :: y1 :: y2 :: x :: ρ) σ x (.pos 3) := ⟨rfl⟩
instance (priority := 896) (x y0 y1 y2 y3 : Int) (ρ σ : List Int) : Is (y0 :: y1 :: y2 :: y3 :: x :: ρ) σ x (.pos 4) := ⟨rfl⟩
instance (priority := 895) (x y0 y1 y2 y3 y4 : Int) (ρ σ : List Int) : Is (y0 :: y1 :: y2 :: y3 :: y4 :: x :: ρ) σ x (.pos 5) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 0 (.num 0) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 1 (.num 1) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 2 (.num 2) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 3 (.num 3) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 4 (.num 4) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 5 (.num 5) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 6 (.num 6) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 7 (.num 7) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 8 (.num 8) := ⟨rfl⟩
instance (priority := 950) (ρ σ : List Int) : Is ρ σ 9 (.num 9) := ⟨rfl⟩
instance (priority := 940) (ρ σ : List Int) (n : Nat) : Is ρ σ (no_index (OfNat.ofNat n)) (.num n) := ⟨rfl⟩
instance (ρ σ : List Int) (n : Nat) : Is ρ σ (Int.ofNat n) (.num n) := ⟨rfl⟩
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

theorem nonneg_of_is {t : Int} (ρ σ : List Int) (hρ : Nonneg ρ) {e : Expr} {n : Nat} [k : Length σ n] [h : Is ρ σ t e]
    (c : e.nonneg n = true) : 0 ≤ t := by
  rw [← h.eq, ← Expr.eval_norm ρ σ e]
  rw [← k.eq] at c
  exact Z.eval_check hρ σ _ c
theorem eq_of_is {s t : Int} (σ : List Int) {a b : Expr} {n : Nat} [l : Length σ n] [h : Is [] σ s a] [k : Is [] σ t b]
    (c : a.same n b = true) : s = t := by
  rw [← l.eq] at c
  rw [← h.eq, ← k.eq]
  exact int_eq_of_sub ((Expr.eval_norm [] σ (.sub a b)).symm.trans (Z.eval_null _ _ c))

/-! ### Many at once

A generated proof collects what its last step asks the kernel to compute, and asks once. -/

/-- The proposition is what the computation shows. -/
class Shown (ρ σ : List Int) (P : Prop) (b : outParam Bool) : Prop where
  of : Nonneg ρ → b = true → P
instance (ρ σ : List Int) (P Q : Prop) (b c : Bool) [h : Shown ρ σ P b] [k : Shown ρ σ Q c] : Shown ρ σ (P ∧ Q) (Z.both b c) :=
  ⟨fun hρ e => ⟨h.of hρ (Z.both_true e).1, k.of hρ (Z.both_true e).2⟩⟩
instance (ρ σ : List Int) (t : Int) (e : Expr) (n : Nat) [Length σ n] [Is ρ σ t e] : Shown ρ σ (0 ≤ t) (e.nonneg n) :=
  ⟨fun hρ c => nonneg_of_is ρ σ hρ c⟩
instance (ρ σ : List Int) (s t : Int) (a b : Expr) (n : Nat) [l : Length σ n] [h : Is ρ σ s a] [k : Is ρ σ t b] :
    Shown ρ σ (s = t) (a.same n b) :=
  ⟨fun _ c => by
    rw [← l.eq] at c
    rw [← h.eq, ← k.eq]
    exact int_eq_of_sub ((Expr.eval_norm ρ σ (.sub a b)).symm.trans (Z.eval_null _ _ c))⟩
instance (priority := 10) (ρ σ : List Int) (P : Prop) [Decidable P] : Shown ρ σ P (decide P) := ⟨fun _ => of_decide_eq_true⟩

theorem shown (ρ σ : List Int) (hρ : Nonneg ρ) {P : Prop} {b : Bool} [h : Shown ρ σ P b] (c : b = true) : P := h.of hρ c
theorem asked1 {P1 C : Prop} (f : P1 → C) (h : P1) : C := f h
theorem asked2 {P1 P2 C : Prop} (f : P1 → P2 → C) (h : P1 ∧ P2) : C := f h.1 h.2
theorem asked3 {P1 P2 P3 C : Prop} (f : P1 → P2 → P3 → C) (h : P1 ∧ P2 ∧ P3) : C := f h.1 h.2.1 h.2.2
theorem asked4 {P1 P2 P3 P4 C : Prop} (f : P1 → P2 → P3 → P4 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2
theorem asked5 {P1 P2 P3 P4 P5 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2
theorem asked6 {P1 P2 P3 P4 P5 P6 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2
theorem asked7 {P1 P2 P3 P4 P5 P6 P7 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2
theorem asked8 {P1 P2 P3 P4 P5 P6 P7 P8 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → P8 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7 ∧ P8) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2
theorem asked9 {P1 P2 P3 P4 P5 P6 P7 P8 P9 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → P8 → P9 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7 ∧ P8 ∧ P9) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2
theorem asked10 {P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → P8 → P9 → P10 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7 ∧ P8 ∧ P9 ∧ P10) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2
theorem asked11 {P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → P8 → P9 → P10 → P11 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7 ∧ P8 ∧ P9 ∧ P10 ∧ P11) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.2
theorem asked12 {P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → P8 → P9 → P10 → P11 → P12 → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7 ∧ P8 ∧ P9 ∧ P10 ∧ P11 ∧ P12) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.2.2
theorem also12 {P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12 Q C : Prop} (f : P1 → P2 → P3 → P4 → P5 → P6 → P7 → P8 → P9 → P10 → P11 → P12 → Q → C) (h : P1 ∧ P2 ∧ P3 ∧ P4 ∧ P5 ∧ P6 ∧ P7 ∧ P8 ∧ P9 ∧ P10 ∧ P11 ∧ P12 ∧ Q) : C := f h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1 h.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.2.2.1 h.2.2.2.2.2.2.2.2.2.2.2.2
end
end PassBound

macro "close " ρ:term:max σ:term:max h:term:max : tactic => `(tactic| set_option synthInstance.maxSize 100000 in set_option synthInstance.maxHeartbeats 0 in
  exact PassBound.nonneg_of_is $ρ $σ $h (by decide +kernel))
macro "ring " t:term : tactic => `(tactic| set_option synthInstance.maxSize 100000 in set_option synthInstance.maxHeartbeats 0 in
  exact PassBound.eq_of_is $t (by decide +kernel))
