import PassBound.Terms
/-!
# Expressions as polynomials

What is known of some values of functions (`Entry`) and of some polynomials (facts) makes a polynomial
of an expression, computed by the kernel (`Term.norm`), where every choice in it is decided.
-/
namespace PassBound
noncomputable section

inductive Found where
  | none
  | one (z : Z)
/-- The polynomial that was found, if any, has the value. -/
def Found.Means (ρ : List Int) (v : Int) : Found → Prop
  | none => True
  | one z => z.eval ρ = v
def each (f : Z → Z) : Found → Found := @Found.rec (fun _ => Found) .none (fun x => .one (f x))
def two (f : Z → Z → Found) (o p : Found) : Found :=
  @Found.rec (fun _ => Found) .none (fun x => @Found.rec (fun _ => Found) .none (fun y => f x y) p) o
def ask (f : Z → Bool) : Found → Bool := @Found.rec (fun _ => Bool) false f
def Z.sub (x y : Z) : Z := x.add y.neg
def Z.same (x y : Z) : Bool := (x.sub y).null
theorem Z.eval_sub (x y : Z) (ρ : List Int) : (x.sub y).eval ρ = x.eval ρ - y.eval ρ := by
  show (x.add y.neg).eval ρ = _
  rw [Z.eval_add, Z.eval_neg]; rfl
theorem Z.eval_same {x y : Z} (h : x.same y = true) (ρ : List Int) : x.eval ρ = y.eval ρ :=
  int_eq_of_sub ((Z.eval_sub x y ρ).symm.trans (Z.eval_null _ ρ h))

/-- What is known of a function: its value at some arguments. -/
structure Entry where
  f : Nat
  a : Z
  b : Z
  c : Z
  d : Z
  v : Z
def Entry.Holds (F : Functions) (ρ : List Int) (e : Entry) : Prop :=
  pick (functions F) e.f (e.a.eval ρ) (e.b.eval ρ) (e.c.eval ρ) (e.d.eval ρ) = e.v.eval ρ
def Entry.at (e : Entry) (f : Nat) (a b c d : Z) : Bool :=
  Z.both (Nat.beq f e.f) (Z.both (a.same e.a) (Z.both (b.same e.b) (Z.both (c.same e.c) (d.same e.d))))
def lookup (f : Nat) (a b c d : Z) : List Entry → Found :=
  @List.rec Entry (fun _ => Found) .none (fun e _ r => @Bool.rec (fun _ => Found) r (.one e.v) (e.at f a b c d))

theorem lookup_means {F : Functions} {ρ : List Int} (f : Nat) (a b c d : Z) :
    ∀ Γ : List Entry, All (Entry.Holds F ρ) Γ →
      (lookup f a b c d Γ).Means ρ (pick (functions F) f (a.eval ρ) (b.eval ρ) (c.eval ρ) (d.eval ρ))
  | [], _ => trivial
  | e :: Γ, h => by
    show Found.Means ρ _ (@Bool.rec (fun _ => Found) (lookup f a b c d Γ) (.one e.v) (e.at f a b c d))
    cases k : e.at f a b c d with
    | false => exact lookup_means f a b c d Γ h.2
    | true =>
      have k1 := Z.both_true k
      have k2 := Z.both_true k1.2
      have k3 := Z.both_true k2.2
      have k4 := Z.both_true k3.2
      have e0 : f = e.f := Nat.eq_of_beq_eq_true k1.1
      show e.v.eval ρ = _
      rw [e0, Z.eval_same k2.1 ρ, Z.eval_same k3.1 ρ, Z.eval_same k4.1 ρ, Z.eval_same k4.2 ρ]
      exact h.1.symm

/-- The variables that the list says it of are not negative. -/
def Fits : List Bool → List Int → Prop
  | [], _ => True
  | b :: M, ρ => (b = true → 0 ≤ first ρ) ∧ Fits M (others ρ)
/-- No coefficient is negative, and only variables that are not negative occur. -/
def Z.good : Z → List Bool → Bool :=
  @Z.rec (fun _ => List Bool → Bool) (fun p m _ => Nat.ble m p)
    (fun _ p fc fp M => @List.rec Bool (fun _ => Bool) (both (fc []) (null p))
      (fun b M' _ => both (fc M') (@Bool.rec (fun _ => Bool) (null p) (fp M) b)) M)
theorem Z.eval_good : ∀ (z : Z) (M : List Bool) (ρ : List Int), z.good M = true → Fits M ρ → 0 ≤ z.eval ρ
  | num _ _, _, _, h, _ => whole_nonneg (Nat.le_of_ble_eq_true h)
  | ser c p, [], ρ, h, _ => by
    have h' := both_true h
    show 0 ≤ c.eval (others ρ) + first ρ * p.eval ρ
    rw [eval_null p ρ h'.2, int_mul_zero, int_add_zero]
    exact eval_good c [] (others ρ) h'.1 trivial
  | ser c p, false :: M, ρ, h, k => by
    have h' : c.good M = true ∧ null p = true := both_true h
    show 0 ≤ c.eval (others ρ) + first ρ * p.eval ρ
    rw [eval_null p ρ h'.2, int_mul_zero, int_add_zero]
    exact eval_good c M (others ρ) h'.1 k.2
  | ser c p, true :: M, ρ, h, k => by
    have h' : c.good M = true ∧ p.good (true :: M) = true := both_true h
    exact int_add_nonneg (eval_good c M (others ρ) h'.1 k.2) (int_mul_nonneg (k.1 rfl) (eval_good p (true :: M) ρ h'.2 k))

/-- Not negative, by coefficients or by a fact. -/
def clear (M : List Bool) (Φ : List Z) (z : Z) : Bool :=
  @Bool.rec (fun _ => Bool) (@List.rec Z (fun _ => Bool) false (fun f _ r => @Bool.rec (fun _ => Bool) r true ((z.sub f).good M)) Φ)
    true (z.good M)
def NotNeg (ρ : List Int) (z : Z) : Prop := 0 ≤ z.eval ρ
theorem any_clear {M : List Bool} {ρ : List Int} (hρ : Fits M ρ) (z : Z) : ∀ Φ : List Z, All (NotNeg ρ) Φ →
    @List.rec Z (fun _ => Bool) false (fun f _ r => @Bool.rec (fun _ => Bool) r true ((z.sub f).good M)) Φ = true →
    0 ≤ z.eval ρ
  | [], _, h => nomatch h
  | f :: Φ, h, k => by
    revert k
    show @Bool.rec (fun _ => Bool) _ true ((z.sub f).good M) = true → _
    cases e : (z.sub f).good M with
    | false => exact any_clear hρ z Φ h.2
    | true =>
      intro _
      have e := Z.eval_good _ M ρ e hρ
      rw [Z.eval_sub] at e
      exact of_rest h.1 e
theorem clear_nonneg {M : List Bool} {ρ : List Int} (hρ : Fits M ρ) {Φ : List Z} (hΦ : All (NotNeg ρ) Φ) {z : Z}
    (h : clear M Φ z = true) : 0 ≤ z.eval ρ := by
  revert h
  show @Bool.rec (fun _ => Bool) _ true (z.good M) = true → _
  cases e : z.good M with
  | true => intro _; exact Z.eval_good z M ρ e hρ
  | false => exact any_clear hρ z Φ hΦ

def nth : List Z → Nat → Z :=
  @List.rec Z (fun _ => Nat → Z) (fun _ => .num 0 0) (fun z _ r => @Nat.rec (fun _ => Z) z (fun i _ => r i))
def values (ρ : List Int) : List Z → List Int
  | [] => []
  | z :: l => z.eval ρ :: values ρ l
theorem eval_nth (ρ : List Int) : ∀ (l : List Z) (i : Nat), (nth l i).eval ρ = atom (values ρ l) i
  | [], _ => rfl
  | _ :: _, 0 => rfl
  | _ :: l, i + 1 => eval_nth ρ l i

def branch (yes no : Bool) (t e : Found) : Found := @Bool.rec (fun _ => Found) (@Bool.rec (fun _ => Found) .none e no) t yes
/-- The polynomial of an expression, where every choice is decided and every call known. -/
def Term.norm (ok : Z → Bool) (Γ : List Entry) (os ps : List Z) : Term → Found :=
  @Term.rec (fun _ => Found) (fun n => .one (.num n 0)) (fun i => .one (nth os i)) (fun i => .one (nth ps i))
    (fun _ _ a b => two (fun x y => .one (x.add y)) a b) (fun _ _ a b => two (fun x y => .one (x.sub y)) a b)
    (fun _ _ a b => two (fun x y => .one (x.mul y)) a b) (fun _ a => each Z.neg a) (fun _ k a => each (fun z => z.pow k) a)
    (fun f _ _ _ _ a b c d => two (fun x y => two (fun z w => lookup f x y z w Γ) c d) a b)
    (fun _ _ _ _ a b t e => two (fun x y => branch (ok (y.sub x)) (ok ((x.sub y).sub (.num 1 0))) t e) a b)
    (fun _ _ _ _ a b t e => two (fun x y => branch (ok ((y.sub x).sub (.num 1 0))) (ok (x.sub y)) t e) a b)
    (fun _ _ _ _ a b t e => two (fun x y => branch (x.same y) (@Bool.rec (fun _ => Bool) (ok ((y.sub x).sub (.num 1 0))) true
      (ok ((x.sub y).sub (.num 1 0)))) t e) a b)

theorem Found.means_two {ρ : List Int} {f : Z → Z → Found} {o p : Found} {v w u : Int} (h : o.Means ρ v) (k : p.Means ρ w)
    (hf : ∀ x y, x.eval ρ = v → y.eval ρ = w → (f x y).Means ρ u) : (two f o p).Means ρ u := by
  cases o with
  | none => exact trivial
  | one x =>
    cases p with
    | none => exact trivial
    | one y => exact hf x y h k
theorem Found.means_each {ρ : List Int} {f : Z → Z} {o : Found} {v u : Int} (h : o.Means ρ v)
    (hf : ∀ x, x.eval ρ = v → (f x).eval ρ = u) : (each f o).Means ρ u := by
  cases o with
  | none => exact trivial
  | one x => exact hf x h
theorem means_branch {ρ : List Int} {yes no : Bool} {t e : Found} {u : Int} (hy : yes = true → t.Means ρ u) (hn : no = true → e.Means ρ u) :
    (branch yes no t e).Means ρ u := by
  cases yes with
  | true => exact hy rfl
  | false =>
    cases no with
    | true => exact hn rfl
    | false => exact trivial
theorem eval_one (ρ : List Int) : (Z.num 1 0).eval ρ = 1 := rfl

theorem Term.means_norm {F : Functions} {ρ : List Int} {ok : Z → Bool} (hok : ∀ z, ok z = true → 0 ≤ z.eval ρ)
    {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) (os ps : List Z) :
    ∀ t : Term, (t.norm ok Γ os ps).Means ρ (t.value F (values ρ os) (values ρ ps))
  | num n => whole_one n
  | own i => eval_nth ρ os i
  | par i => eval_nth ρ ps i
  | add a b => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y h k => by
      show (x.add y).eval ρ = a.value F _ _ + b.value F _ _
      rw [Z.eval_add, h, k]
  | sub a b => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y h k => by
      show (x.sub y).eval ρ = a.value F _ _ - b.value F _ _
      rw [Z.eval_sub, h, k]
  | mul a b => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y h k => by
      show (x.mul y).eval ρ = a.value F _ _ * b.value F _ _
      rw [Z.eval_mul, h, k]
  | neg a => Found.means_each (means_norm hok hΓ os ps a) fun x h => by
      show x.neg.eval ρ = -a.value F _ _
      rw [Z.eval_neg, h]
  | pow a k => Found.means_each (means_norm hok hΓ os ps a) fun x h => by
      show (x.pow k).eval ρ = a.value F _ _ ^ k
      rw [Z.eval_pow, h]
  | call f a b c d => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y hx hy =>
      Found.means_two (means_norm hok hΓ os ps c) (means_norm hok hΓ os ps d) fun z w hz hw => by
      show Found.Means ρ (pick (functions F) f (a.value F _ _) (b.value F _ _) (c.value F _ _) (d.value F _ _)) _
      rw [← hx, ← hy, ← hz, ← hw]
      exact lookup_means f x y z w Γ hΓ
  | ifLe a b t e => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y hx hy => by
      show Found.Means ρ (if a.value F _ _ ≤ b.value F _ _ then t.value F _ _ else e.value F _ _) _
      rw [← hx, ← hy]
      refine means_branch (fun h => ?_) (fun h => ?_)
      · have h := hok _ h
        rw [Z.eval_sub] at h
        rw [if_pos (le_of_sub h)]; exact means_norm hok hΓ os ps t
      · have h := hok _ h
        rw [Z.eval_sub, Z.eval_sub, eval_one] at h
        rw [if_neg (not_le_from rfl rfl h)]; exact means_norm hok hΓ os ps e
  | ifLt a b t e => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y hx hy => by
      show Found.Means ρ (if a.value F _ _ < b.value F _ _ then t.value F _ _ else e.value F _ _) _
      rw [← hx, ← hy]
      refine means_branch (fun h => ?_) (fun h => ?_)
      · have h := hok _ h
        rw [Z.eval_sub, Z.eval_sub, eval_one] at h
        rw [if_pos (lt_from rfl rfl h)]; exact means_norm hok hΓ os ps t
      · have h := hok _ h
        rw [Z.eval_sub] at h
        rw [if_neg (not_lt_from rfl rfl h)]; exact means_norm hok hΓ os ps e
  | ifEq a b t e => Found.means_two (means_norm hok hΓ os ps a) (means_norm hok hΓ os ps b) fun x y hx hy => by
      show Found.Means ρ (if a.value F _ _ = b.value F _ _ then t.value F _ _ else e.value F _ _) _
      rw [← hx, ← hy]
      refine means_branch (fun h => ?_) (fun h => ?_)
      · rw [if_pos (Z.eval_same h ρ)]; exact means_norm hok hΓ os ps t
      · have n : ¬ x.eval ρ = y.eval ρ := by
          revert h
          cases k : ok ((x.sub y).sub (.num 1 0)) with
          | true =>
            intro _
            have k := hok _ k
            rw [Z.eval_sub, Z.eval_sub, eval_one] at k
            exact ne_from_gt rfl rfl k
          | false =>
            intro h
            have h := hok _ h
            rw [Z.eval_sub, Z.eval_sub, eval_one] at h
            exact ne_from_lt rfl rfl h
        rw [if_neg n]; exact means_norm hok hΓ os ps e

end
end PassBound
