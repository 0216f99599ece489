import PassBound.Known
/-!
# Steps of a proof as data

A step adds to what is known: a rule at some arguments, a quotient, a logarithm, a sum of multiples of
facts.  Here is what each step computes; `Sound` shows that it adds nothing that is not so.
-/
namespace PassBound
noncomputable section

def one : Z := .num 1 0
def ask2 (p : Z → Z → Bool) (o o' : Found) : Bool := ask (fun x => ask (fun y => p x y) o') o
/-- Whether a comparison is seen to hold. -/
def Cond.test (ok : Z → Bool) (Γ : List Entry) (os ps : List Z) : Cond → Bool :=
  @Cond.rec (fun _ => Bool)
    (fun a b => ask2 (fun x y => ok (y.sub x)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun a b => ask2 (fun x y => ok ((y.sub x).sub one)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun a b => ask2 (fun x y => Z.both (ok (y.sub x)) (ok (x.sub y))) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun a b => ask2 (fun x y => Z.both (ok ((y.sub x).sub one)) (ok y)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun f a b c d v => ask2 (fun x y => Z.both (ok (y.sub x)) (ok (x.sub y))) ((Term.call f a b c d).norm ok Γ os ps) (v.norm ok Γ os ps))
def tests (ok : Z → Bool) (Γ : List Entry) (os ps : List Z) : List Cond → Bool :=
  @List.rec Cond (fun _ => Bool) true (fun c _ r => Z.both (c.test ok Γ os ps) r)
/-- Goes on with what a comparison says. -/
def Cond.learn (ok : Z → Bool) (Γ : List Entry) (Φ : List Z) (os ps : List Z) (k : List Entry → List Z → Bool) : Cond → Bool :=
  @Cond.rec (fun _ => Bool)
    (fun a b => ask2 (fun x y => k Γ (y.sub x :: Φ)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun a b => ask2 (fun x y => k Γ ((y.sub x).sub one :: Φ)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun a b => ask2 (fun x y => k Γ (y.sub x :: x.sub y :: Φ)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))
    (fun _ _ => false)
    (fun f a b c d v => ask2 (fun x y => ask2 (fun z w => ask (fun u => k (⟨f, x, y, z, w, u⟩ :: Γ) Φ) (v.norm ok Γ os ps))
      (c.norm ok Γ os ps) (d.norm ok Γ os ps)) (a.norm ok Γ os ps) (b.norm ok Γ os ps))

/-- A multiple of a product of facts. -/
inductive Part where
  | of (m : Expr) (facts : List Nat)
inductive Step where
  /-- A rule at some arguments. -/
  | use (r : Nat) (xs : List Expr)
  /-- An induction hypothesis at some arguments. -/
  | ih (r : Nat) (xs : List Expr)
  /-- A hypothesis. -/
  | hyp (i : Nat)
  /-- The quotient of a by b, rounded down. -/
  | quo (a b q : Expr)
  /-- The quotient, rounded up. -/
  | cdv (a b q : Expr)
  /-- A logarithm, k more than one that is known. -/
  | lev (k : Nat) (m a b : Expr)
  /-- A logarithm that is a number. -/
  | lgn (k : Nat) (a b : Expr)
  /-- A logarithm rounded up, of a number from 2 on, and that of 1. -/
  | clg (a b : Expr)
  | clo (b : Expr)
  /-- The larger and the smaller of two. -/
  | big (a b : Expr)
  | low (a b : Expr)
  /-- A fact that is a sum of multiples of others. -/
  | sum (l : List Part)
  /-- A fact that is seen. -/
  | fact (g : Expr)
  /-- A fact of which a positive multiple is one. -/
  | div (c g : Expr)

def ruleAt : List Rule → Nat → Rule :=
  @List.rec Rule (fun _ => Nat → Rule) (fun _ => ⟨0, [], .eq (.num 0) (.num 0)⟩) (fun r _ k => @Nat.rec (fun _ => Rule) r (fun i _ => k i))
def Rule.given' (r : Rule) : List Cond := @Rule.rec (fun _ => List Cond) (fun _ g _ => g) r
def Rule.holds' (r : Rule) : Cond := @Rule.rec (fun _ => Cond) (fun _ _ h => h) r
def Rule.arity' (r : Rule) : Nat := @Rule.rec (fun _ => Nat) (fun n _ _ => n) r
def condAt : List Cond → Nat → Cond :=
  @List.rec Cond (fun _ => Nat → Cond) (fun _ => .eq (.num 0) (.num 0)) (fun c _ k => @Nat.rec (fun _ => Cond) c (fun i _ => k i))
def count : List Expr → Nat := @List.rec Expr (fun _ => Nat) 0 (fun _ _ n => Nat.succ n)
def zs : List Expr → List Z := @List.rec Expr (fun _ => List Z) [] (fun e _ r => e.norm 0 :: r)
def product (Φ : List Z) : List Nat → Z := @List.rec Nat (fun _ => Z) one (fun i _ r => (nth Φ i).mul r)
def totalOf (Φ : List Z) : List Part → Z :=
  @List.rec Part (fun _ => Z) (.num 0 0) (fun p _ r => (@Part.rec (fun _ => Z) (fun m l => (m.norm 0).mul (product Φ l)) p).add r)
def partsClear (M : List Bool) (Φ : List Z) : List Part → Bool :=
  @List.rec Part (fun _ => Bool) true (fun p _ r => Z.both (@Part.rec (fun _ => Bool) (fun m _ => clear M Φ (m.norm 0)) p) r)

/-- Goes on with what a step shows. -/
def Step.run (M : List Bool) (R H : List Rule) (G : List Cond) (os : List Z) (Γ : List Entry) (Φ : List Z) (k : List Entry → List Z → Bool) : Step → Bool :=
  @Step.rec (fun _ => Bool)
    (fun r xs => Z.both (Nat.beq (count xs) (ruleAt R r).arity') (Z.both (tests (clear M Φ) Γ [] (zs xs) (ruleAt R r).given')
      ((ruleAt R r).holds'.learn (clear M Φ) Γ Φ [] (zs xs) k)))
    (fun r xs => Z.both (Nat.beq (count xs) (ruleAt H r).arity') (Z.both (tests (clear M Φ) Γ os (zs xs) (ruleAt H r).given')
      ((ruleAt H r).holds'.learn (clear M Φ) Γ Φ os (zs xs) k)))
    (fun i => (condAt G i).learn (clear M Φ) Γ Φ os [] k)
    (fun a b q => Z.both (clear M Φ ((b.norm 0).sub one)) (Z.both (clear M Φ ((a.norm 0).sub ((b.norm 0).mul (q.norm 0))))
      (Z.both (clear M Φ (((((b.norm 0).mul (q.norm 0)).add (b.norm 0)).sub (a.norm 0)).sub one))
        (k (⟨0, a.norm 0, b.norm 0, .num 0 0, .num 0 0, q.norm 0⟩ ::
          ⟨1, a.norm 0, b.norm 0, .num 0 0, .num 0 0, (a.norm 0).sub ((b.norm 0).mul (q.norm 0))⟩ :: Γ) Φ))))
    (fun a b q => Z.both (clear M Φ ((b.norm 0).sub one)) (Z.both (clear M Φ (((b.norm 0).mul (q.norm 0)).sub (a.norm 0)))
      (Z.both (clear M Φ ((((a.norm 0).add (b.norm 0)).sub ((b.norm 0).mul (q.norm 0))).sub one))
        (k (⟨2, a.norm 0, b.norm 0, .num 0 0, .num 0 0, q.norm 0⟩ :: Γ) Φ))))
    (fun n m a b => Z.both (clear M Φ ((b.norm 0).sub (.num 2 0))) (Z.both (clear M Φ ((m.norm 0).sub one))
      (Z.both (clear M Φ ((a.norm 0).sub (((b.norm 0).pow n).mul (m.norm 0))))
        (Z.both (clear M Φ (((((b.norm 0).pow n).mul ((m.norm 0).add one)).sub (a.norm 0)).sub one))
          (ask (fun v => k (⟨3, a.norm 0, b.norm 0, .num 0 0, .num 0 0, v.add (.num n 0)⟩ :: Γ) Φ)
            (lookup 3 (m.norm 0) (b.norm 0) (.num 0 0) (.num 0 0) Γ))))))
    (fun n a b => Z.both (clear M Φ ((b.norm 0).sub (.num 2 0))) (Z.both (clear M Φ ((a.norm 0).sub ((b.norm 0).pow n)))
      (Z.both (clear M Φ ((((b.norm 0).mul ((b.norm 0).pow n)).sub (a.norm 0)).sub one))
        (k (⟨3, a.norm 0, b.norm 0, .num 0 0, .num 0 0, .num n 0⟩ :: Γ) Φ))))
    (fun a b => Z.both (clear M Φ ((a.norm 0).sub (.num 2 0)))
      (ask (fun v => k (⟨4, a.norm 0, b.norm 0, .num 0 0, .num 0 0, v.add one⟩ :: Γ) Φ)
        (lookup 3 ((a.norm 0).sub one) (b.norm 0) (.num 0 0) (.num 0 0) Γ)))
    (fun b => k (⟨4, one, b.norm 0, .num 0 0, .num 0 0, .num 0 0⟩ :: Γ) Φ)
    (fun a b => @Bool.rec (fun _ => Bool)
      (Z.both (clear M Φ ((b.norm 0).sub (a.norm 0))) (k (⟨5, a.norm 0, b.norm 0, .num 0 0, .num 0 0, b.norm 0⟩ :: Γ) Φ))
      (k (⟨5, a.norm 0, b.norm 0, .num 0 0, .num 0 0, a.norm 0⟩ :: Γ) Φ) (clear M Φ ((a.norm 0).sub (b.norm 0))))
    (fun a b => @Bool.rec (fun _ => Bool)
      (Z.both (clear M Φ ((b.norm 0).sub (a.norm 0))) (k (⟨6, a.norm 0, b.norm 0, .num 0 0, .num 0 0, a.norm 0⟩ :: Γ) Φ))
      (k (⟨6, a.norm 0, b.norm 0, .num 0 0, .num 0 0, b.norm 0⟩ :: Γ) Φ) (clear M Φ ((a.norm 0).sub (b.norm 0))))
    (fun l => Z.both (partsClear M Φ l) (k Γ (totalOf Φ l :: Φ)))
    (fun g => Z.both (clear M Φ (g.norm 0)) (k Γ (g.norm 0 :: Φ)))
    (fun c g => Z.both (clear M Φ ((c.norm 0).sub one)) (Z.both (clear M Φ ((c.norm 0).mul (g.norm 0))) (k Γ (g.norm 0 :: Φ))))

end
end PassBound
