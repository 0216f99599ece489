import PassBound.Known
/-!
# Other variables

What is known, moved to other variables: one more of them, m x + c for x, a polynomial for x.
-/
namespace PassBound
noncomputable section

/-- The value of a variable. -/
def valueAt : Nat → List Int → Int
  | 0, ρ => first ρ
  | i + 1, ρ => valueAt i (others ρ)
def put (y : Int) : Nat → List Int → List Int
  | 0, ρ => y :: others ρ
  | i + 1, ρ => first ρ :: put y i (others ρ)
def bit : List Bool → Nat → Bool :=
  @List.rec Bool (fun _ => Nat → Bool) (fun _ => false) (fun b _ r => @Nat.rec (fun _ => Bool) b (fun i _ => r i))
theorem nonneg_of_bit : ∀ (i : Nat) (M : List Bool) (ρ : List Int), bit M i = true → Fits M ρ → 0 ≤ valueAt i ρ
  | _, [], _, h, _ => nomatch h
  | 0, _ :: _, _, h, k => k.1 h
  | i + 1, _ :: M, ρ, h, k => nonneg_of_bit i M (others ρ) h k.2
theorem fits_put {y : Int} (hy : 0 ≤ y) : ∀ (i : Nat) (M : List Bool) (ρ : List Int), Fits M ρ → Fits M (put y i ρ)
  | _, [], _, _ => trivial
  | 0, _ :: _, _, k => ⟨fun _ => hy, k.2⟩
  | i + 1, _ :: M, ρ, k => ⟨k.1, fits_put hy i M (others ρ) k.2⟩

/-- A variable x becomes m x + c. -/
def affine (m c : Nat) : Nat → Z → Z :=
  @Nat.rec (fun _ => Z → Z)
    (@Z.rec (fun _ => Z) Z.num (fun d _ _ p => (Z.ser d (.num 0 0)).add ((Z.ser (.num c 0) (.num m 0)).mul p)))
    (fun _ f => @Z.rec (fun _ => Z) Z.num (fun d _ _ p => .ser (f d) p))
theorem eval_affine (m c : Nat) (y : Int) : ∀ (i : Nat) (z : Z) (ρ : List Int), valueAt i ρ = Int.ofNat m * y + Int.ofNat c →
    (affine m c i z).eval (put y i ρ) = z.eval ρ
  | 0, .num _ _, _, _ => rfl
  | _ + 1, .num _ _, _, _ => rfl
  | 0, .ser d p, ρ, h => by
    show ((Z.ser d (.num 0 0)).add ((Z.ser (.num c 0) (.num m 0)).mul (affine m c 0 p))).eval (put y 0 ρ) = d.eval (others ρ) + first ρ * p.eval ρ
    rw [Z.eval_add, Z.eval_mul, eval_affine m c y 0 p ρ h]
    have h : first ρ = Int.ofNat m * y + Int.ofNat c := h
    rw [h]
    show d.eval (others ρ) + y * 0 + (whole c 0 + y * whole m 0) * p.eval ρ = _
    rw [whole_one, whole_one]
    generalize d.eval (others ρ) = s
    generalize p.eval ρ = t
    generalize Int.ofNat m = m'
    generalize Int.ofNat c = c'
    ring [s, t, y, m', c']
  | i + 1, .ser d p, ρ, h => by
    show (affine m c i d).eval (put y i (others ρ)) + first ρ * (affine m c (i + 1) p).eval (put y (i + 1) ρ) = d.eval (others ρ) + first ρ * p.eval ρ
    rw [eval_affine m c y i d (others ρ) h, eval_affine m c y (i + 1) p ρ h]
theorem Fits.more {b : Bool} {M : List Bool} {v : Int} {ρ : List Int} (h : b = true → 0 ≤ v) (k : Fits M ρ) : Fits (b :: M) (v :: ρ) := ⟨h, k⟩
/-- A new variable comes first. -/
def wider (z : Z) : Z := .ser z (.num 0 0)
theorem eval_wider (z : Z) (v : Int) (ρ : List Int) : (wider z).eval (v :: ρ) = z.eval ρ := by
  show z.eval ρ + v * 0 = z.eval ρ
  rw [int_mul_zero, int_add_zero]

/-- The variables from the one with this number on. -/
def dropped : Nat → List Int → List Int
  | 0, ρ => ρ
  | d + 1, ρ => others (dropped d ρ)
def lowered (z : Z) : Nat → Z := @Nat.rec (fun _ => Z) z (fun _ y => wider y)
theorem dropped_others : ∀ (d : Nat) (ρ : List Int), dropped d (others ρ) = others (dropped d ρ)
  | 0, _ => rfl
  | d + 1, ρ => congrArg others (dropped_others d ρ)
theorem eval_lowered (z : Z) : ∀ (d : Nat) (ρ : List Int), (lowered z d).eval ρ = z.eval (dropped d ρ)
  | 0, _ => rfl
  | d + 1, ρ => by
    show (lowered z d).eval (others ρ) + first ρ * 0 = z.eval (others (dropped d ρ))
    rw [int_mul_zero, int_add_zero, eval_lowered z d (others ρ), dropped_others]
theorem first_dropped : ∀ (d : Nat) (ρ : List Int), first (dropped d ρ) = atom ρ d
  | 0, [] => rfl
  | 0, _ :: _ => rfl
  | d + 1, [] => by
    show first (others (dropped d [])) = 0
    rw [← dropped_others]
    exact (first_dropped d []).trans (by cases d with | zero => rfl | succ d => rfl)
  | d + 1, x :: ρ => by
    show first (others (dropped d (x :: ρ))) = atom ρ d
    rw [← dropped_others]; exact first_dropped d ρ
/-- A polynomial for a variable. -/
def exchange (p : Z) : Nat → Nat → Z → Z :=
  @Nat.rec (fun _ => Nat → Z → Z)
    (fun d => @Z.rec (fun _ => Z) Z.num (fun c r _ q =>
      @Bool.rec (fun _ => Z) ((lowered c (Nat.succ d)).add (p.mul q)) (lowered c (Nat.succ d)) r.null))
    (fun _ f d => @Z.rec (fun _ => Z) Z.num (fun c r _ q =>
      @Bool.rec (fun _ => Z) ((f (Nat.succ d) c).add ((Z.var d).mul q)) (f (Nat.succ d) c) r.null))
/-- The same values, but for the variable with this number. -/
def Apart : Nat → List Int → List Int → Prop
  | 0, ρ, ρ' => others ρ' = others ρ
  | i + 1, ρ, ρ' => first ρ' = first ρ ∧ Apart i (others ρ) (others ρ')
theorem apart_self : ∀ (i : Nat) (ρ : List Int), Apart i ρ ρ
  | 0, _ => rfl
  | i + 1, ρ => ⟨rfl, apart_self i (others ρ)⟩
theorem apart_put (y : Int) : ∀ (i : Nat) (ρ : List Int), Apart i ρ (put y i ρ)
  | 0, _ => rfl
  | i + 1, ρ => ⟨rfl, apart_put y i (others ρ)⟩
theorem eval_exchange (p : Z) (ρ ρ' : List Int) : ∀ (i d : Nat) (z : Z), valueAt i (dropped d ρ) = p.eval ρ' →
    Apart i (dropped d ρ) (dropped d ρ') → (exchange p i d z).eval ρ' = z.eval (dropped d ρ)
  | 0, _, .num _ _, _, _ => rfl
  | _ + 1, _, .num _ _, _, _ => rfl
  | 0, d, .ser c q, h, k => by
    have k' : dropped (d + 1) ρ' = others (dropped d ρ) := k
    show Z.eval (@Bool.rec (fun _ => Z) ((lowered c (d + 1)).add (p.mul (exchange p 0 d q))) (lowered c (d + 1)) q.null) ρ' =
      c.eval (others (dropped d ρ)) + first (dropped d ρ) * q.eval (dropped d ρ)
    cases e : q.null with
    | true =>
      show (lowered c (d + 1)).eval ρ' = _
      rw [eval_lowered, k', Z.eval_null q _ e, int_mul_zero, int_add_zero]
    | false =>
      show ((lowered c (d + 1)).add (p.mul (exchange p 0 d q))).eval ρ' = _
      rw [Z.eval_add, Z.eval_mul, eval_lowered, k', eval_exchange p ρ ρ' 0 d q h k, ← h]; rfl
  | i + 1, d, .ser c q, h, k => by
    have ih := eval_exchange p ρ ρ' i (d + 1) c h k.2
    show Z.eval (@Bool.rec (fun _ => Z) ((exchange p i (d + 1) c).add ((Z.var d).mul (exchange p (i + 1) d q))) (exchange p i (d + 1) c) q.null) ρ' =
      c.eval (others (dropped d ρ)) + first (dropped d ρ) * q.eval (dropped d ρ)
    cases e : q.null with
    | true =>
      show (exchange p i (d + 1) c).eval ρ' = _
      rw [ih, Z.eval_null q _ e, int_mul_zero, int_add_zero]; rfl
    | false =>
      show ((exchange p i (d + 1) c).add ((Z.var d).mul (exchange p (i + 1) d q))).eval ρ' = _
      rw [Z.eval_add, Z.eval_mul, Z.eval_var, ih, eval_exchange p ρ ρ' (i + 1) d q h k, ← first_dropped, k.1]; rfl
/-- The variable does not occur. -/
def Z.free : Nat → Z → Bool :=
  @Nat.rec (fun _ => Z → Bool) (@Z.rec (fun _ => Bool) (fun _ _ => true) (fun _ p _ _ => p.null))
    (fun _ f => @Z.rec (fun _ => Bool) (fun _ _ => true) (fun c _ _ q => Z.both (f c) q))
theorem eval_free (y : Int) : ∀ (i : Nat) (z : Z) (ρ : List Int), z.free i = true → z.eval (put y i ρ) = z.eval ρ
  | 0, .num _ _, _, _ => rfl
  | _ + 1, .num _ _, _, _ => rfl
  | 0, .ser c p, ρ, h => by
    show c.eval (others ρ) + y * p.eval (put y 0 ρ) = c.eval (others ρ) + first ρ * p.eval ρ
    rw [Z.eval_null p _ h, Z.eval_null p ρ h, int_mul_zero, int_mul_zero]
  | i + 1, .ser c p, ρ, h => by
    have h1 : c.free i = true ∧ p.free (i + 1) = true := Z.both_true h
    show c.eval (put y i (others ρ)) + first ρ * p.eval (put y (i + 1) ρ) = c.eval (others ρ) + first ρ * p.eval ρ
    rw [eval_free y i c (others ρ) h1.1, eval_free y (i + 1) p ρ h1.2]
theorem valueAt_put (y : Int) : ∀ (i : Nat) (ρ : List Int), valueAt i (put y i ρ) = y
  | 0, _ => rfl
  | i + 1, ρ => valueAt_put y i (others ρ)
/-- The variable with this number is not negative. -/
def marked : Nat → List Bool → List Bool :=
  @Nat.rec (fun _ => List Bool → List Bool) (@List.rec Bool (fun _ => List Bool) [] (fun _ M _ => true :: M))
    (fun _ f => @List.rec Bool (fun _ => List Bool) [] (fun b M _ => b :: f M))
theorem fits_marked {y : Int} (hy : 0 ≤ y) : ∀ (i : Nat) (M : List Bool) (ρ : List Int), Fits M ρ → Fits (marked i M) (put y i ρ)
  | 0, [], _, _ => trivial
  | _ + 1, [], _, _ => trivial
  | 0, _ :: _, _, k => ⟨fun _ => hy, k.2⟩
  | i + 1, _ :: M, ρ, k => ⟨k.1, fits_marked hy i M (others ρ) k.2⟩
theorem valueAt_atom : ∀ (i : Nat) (ρ : List Int), valueAt i ρ = atom ρ i
  | 0, [] => rfl
  | 0, _ :: _ => rfl
  | i + 1, [] => (valueAt_atom i []).trans (by cases i with | zero => rfl | succ i => rfl)
  | i + 1, _ :: ρ => valueAt_atom i ρ

def polys (f : Z → Z) : List Z → List Z := @List.rec Z (fun _ => List Z) [] (fun z _ r => f z :: r)
def moved (f : Z → Z) : List Entry → List Entry :=
  @List.rec Entry (fun _ => List Entry) [] (fun e _ r => ⟨e.f, f e.a, f e.b, f e.c, f e.d, f e.v⟩ :: r)
section
variable {f : Z → Z} {ρ ρ' : List Int} (hf : ∀ z, (f z).eval ρ' = z.eval ρ)
include hf
theorem values_polys : ∀ l : List Z, values ρ' (polys f l) = values ρ l
  | [] => rfl
  | z :: l => by
    show (f z).eval ρ' :: values ρ' (polys f l) = z.eval ρ :: values ρ l
    rw [hf, values_polys l]
theorem all_polys : ∀ l : List Z, All (NotNeg ρ) l → All (NotNeg ρ') (polys f l)
  | [], _ => trivial
  | z :: l, h => .more (by show 0 ≤ (f z).eval ρ'; rw [hf]; exact h.1) (all_polys l h.2)
theorem all_moved {F : Functions} : ∀ l : List Entry, All (Entry.Holds F ρ) l → All (Entry.Holds F ρ') (moved f l)
  | [], _ => trivial
  | ⟨g, a, b, c, d, v⟩ :: l, h => .more (by
    show pick (functions F) g ((f a).eval ρ') ((f b).eval ρ') ((f c).eval ρ') ((f d).eval ρ') = (f v).eval ρ'
    rw [hf, hf, hf, hf, hf]; exact h.1) (all_moved l h.2)
end

end
end PassBound
