import PassBound.Variables
import PassBound.Sound
/-!
# Proofs by cases as data

A proof is a `Tree`: steps, splits into cases, names for values.  `Tree.at`, which the kernel computes,
says whether it shows a statement; `shown_by` is its soundness.
-/
namespace PassBound
noncomputable section

/-- A proof by cases; variables are counted from the one that came last. -/
inductive Tree where
  | done
  | step (s : Step) (t : Tree)
  /-- A function's value gets a name. -/
  | name (f : Nat) (a b c d : Expr) (t : Tree)
  /-- A logarithm that is at least k. -/
  | least (k : Nat) (n b : Expr) (t : Tree)
  /-- A variable is 0, or 1 more than another. -/
  | zero (i : Nat) (a b : Tree)
  /-- A variable is m times another, and 0, 1, ... -/
  | mod (m i : Nat) (t : Tree)
  | cons (a b : Tree)
  /-- A polynomial is not negative, or it is. -/
  | sign (p : Expr) (a b : Tree)
  /-- The logarithm of n is that of m or the next number. -/
  | jump (m n b : Expr) (s t : Tree)
  /-- A quotient and a remainder. -/
  | divide (a b : Expr) (t : Tree)
  /-- A variable is p and something, which takes its place. -/
  | raise (i : Nat) (p : Expr) (t : Tree)
  /-- A variable that is a polynomial. -/
  | replace (i : Nat) (p : Expr) (t : Tree)

def Tree.name1 (f : Nat) (a : Expr) (t : Tree) : Tree := .name f a (.num 0) (.num 0) (.num 0) t
def Tree.name2 (f : Nat) (a b : Expr) (t : Tree) : Tree := .name f a b (.num 0) (.num 0) t
def Tree.name3 (f : Nat) (a b c : Expr) (t : Tree) : Tree := .name f a b c (.num 0) t
def every (p : Nat → Bool) : Nat → Bool := @Nat.rec (fun _ => Bool) true (fun i r => Z.both (p i) r)
def Tree.at (fin : List Bool → List Z → List Entry → List Z → Bool) (R H : List Rule) (G : List Cond) : Tree → Nat → List Bool → List Z → List Entry → List Z → Bool :=
  @Tree.rec (fun _ => Nat → List Bool → List Z → List Entry → List Z → Bool)
    (fun _ => fin)
    (fun s _ k _ M os Γ Φ => s.run M R H G os Γ Φ (k 0 M os))
    (fun f a b c d _ k _ M os Γ Φ => k 0 (false :: M) (polys wider os)
      (⟨f, wider (a.norm 0), wider (b.norm 0), wider (c.norm 0), wider (d.norm 0), .var 0⟩ :: moved wider Γ) (polys wider Φ))
    (fun n a b _ k _ M os Γ Φ => Z.both (clear M Φ ((b.norm 0).sub (.num 2 0))) (Z.both (clear M Φ ((a.norm 0).sub ((b.norm 0).pow n)))
      (k 0 (true :: M) (polys wider os) (⟨3, wider (a.norm 0), wider (b.norm 0), .num 0 0, .num 0 0, (Z.var 0).add (.num n 0)⟩ :: moved wider Γ) (polys wider Φ))))
    (fun i _ _ s t _ M os Γ Φ => Z.both (bit M i) (Z.both
      (s 0 M (polys (affine 0 0 i) os) (moved (affine 0 0 i) Γ) (polys (affine 0 0 i) Φ))
      (t 0 M (polys (affine 1 1 i) os) (moved (affine 1 1 i) Γ) (polys (affine 1 1 i) Φ))))
    (fun m i _ t _ M os Γ Φ => Z.both (bit M i) (Z.both (Nat.ble 1 m)
      (every (fun r => t r M (polys (affine m r i) os) (moved (affine m r i) Γ) (polys (affine m r i) Φ)) m)))
    (fun _ _ s t j => @Nat.rec (fun _ => List Bool → List Z → List Entry → List Z → Bool) (s 0) (fun i _ => t i) j)
    (fun p _ _ s t _ M os Γ Φ => Z.both (s 0 M os Γ (p.norm 0 :: Φ)) (t 0 M os Γ ((p.norm 0).neg.sub one :: Φ)))
    (fun m n b _ _ s t _ M os Γ Φ => Z.both (clear M Φ ((b.norm 0).sub (.num 2 0))) (Z.both (clear M Φ ((m.norm 0).sub one))
      (Z.both (clear M Φ ((n.norm 0).sub (m.norm 0))) (Z.both (clear M Φ (((b.norm 0).mul (m.norm 0)).sub (n.norm 0)))
        (ask (fun v => Z.both (s 0 M os (⟨3, n.norm 0, b.norm 0, .num 0 0, .num 0 0, v⟩ :: Γ) Φ)
          (t 0 M os (⟨3, n.norm 0, b.norm 0, .num 0 0, .num 0 0, v.add one⟩ :: Γ) Φ)) (lookup 3 (m.norm 0) (b.norm 0) (.num 0 0) (.num 0 0) Γ))))))
    (fun a b _ t _ M os Γ Φ => Z.both (clear M Φ (a.norm 0)) (Z.both (clear M Φ ((b.norm 0).sub one))
      (t 0 (true :: true :: M) (polys wider (polys wider os)) (moved wider (moved wider Γ))
        (((wider (wider (b.norm 0))).sub (.var 1)).sub one ::
          (wider (wider (a.norm 0))).sub (((wider (wider (b.norm 0))).mul (.var 0)).add (.var 1)) ::
          (((wider (wider (b.norm 0))).mul (.var 0)).add (.var 1)).sub (wider (wider (a.norm 0))) :: polys wider (polys wider Φ)))))
    (fun i p _ t _ M os Γ Φ => Z.both (clear M Φ ((Z.var i).sub (p.norm 0))) (Z.both ((p.norm 0).free i)
      (t 0 (marked i M) (polys (exchange ((p.norm 0).add (.var i)) i 0) os) (moved (exchange ((p.norm 0).add (.var i)) i 0) Γ)
        (polys (exchange ((p.norm 0).add (.var i)) i 0) Φ))))
    (fun i p _ t _ M os Γ Φ => Z.both (clear M Φ ((Z.var i).sub (p.norm 0))) (Z.both (clear M Φ ((p.norm 0).sub (.var i)))
      (t 0 M (polys (exchange (p.norm 0) i 0) os) (moved (exchange (p.norm 0) i 0) Γ) (polys (exchange (p.norm 0) i 0) Φ))))

theorem every_true {p : Nat → Bool} : ∀ {n i : Nat}, every p n = true → Nat.lt i n → p i = true
  | 0, _, _, l => absurd l (Nat.not_lt_zero _)
  | n + 1, i, h, l => by
    have h' : p n = true ∧ every p n = true := Z.both_true h
    cases Nat.lt_or_ge i n with
    | inl k => exact every_true h'.2 k
    | inr k =>
      have e : i = n := Nat.le_antisymm (Nat.le_of_lt_succ l) k
      rw [e]; exact h'.1
/-- Each number that is not negative is m y + r for some r below m. -/
theorem class_of {m : Nat} (hm : Nat.ble 1 m = true) {v : Int} (hv : 0 ≤ v) :
    ∃ (r : Nat) (y : Int), Nat.lt r m ∧ 0 ≤ y ∧ v = Int.ofNat m * y + Int.ofNat r := by
  have hm' : 0 ≤ Int.ofNat m - 1 := ((Diff.lit m).sub (Diff.lit 1)).nonneg (by
    exact Nat.le_of_ble_eq_true hm)
  obtain ⟨w, s, hw, hs, h, e⟩ := residue hv hm'
  cases s with
  | negSucc n => exact absurd ((Diff.self (.negSucc n)).le_of_nonneg hs) (Nat.not_succ_le_zero n)
  | ofNat r =>
    have h : 0 + 1 + r ≤ m + 0 + 0 := (((Diff.lit m).sub (Diff.lit 1)).sub (Diff.lit r)).le_of_nonneg h
    exact ⟨r, w, Nat.le_trans (show r + 1 ≤ 0 + 1 + r by nat_le [r]) h, hw, e⟩

section
variable {F : Functions} {τ : List Int} {C : Prop} {R H : List Rule} {G : List Cond} (hR : All (Rule.Holds F []) R) (hH : All (Rule.Holds F τ) H)
  (hG : All (Cond.Holds F τ []) G)

/-- What a checker of states shows. -/
def Settles (F : Functions) (τ : List Int) (C : Prop) (k : List Bool → List Z → List Entry → List Z → Bool) : Prop :=
  ∀ M os Γ Φ ρ, Fits M ρ → values ρ os = τ → All (Entry.Holds F ρ) Γ → All (NotNeg ρ) Φ → k M os Γ Φ = true → C

variable {fin : List Bool → List Z → List Entry → List Z → Bool} (hfin : Settles F τ C fin)
include hR hH hG hfin
theorem Tree.settles : ∀ (t : Tree) (j : Nat), Settles F τ C (t.at fin R H G j)
  | done, _ => hfin
  | step s t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h : s.run M R H G os Γ Φ (t.at fin R H G 0 M os) = true := h
    refine Step.shows_run (C := C) hρ hR (by rw [hτ]; exact hH) (by rw [hτ]; exact hG) (fun Γ' Φ' hΓ' hΦ' h' => ?_) hΓ hΦ s h
    exact settles t 0 M os Γ' Φ' ρ hρ hτ hΓ' hΦ' h'
  | name f a b c d t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have ups := fun z => eval_wider z (pick (functions F) f ((a.norm 0).eval ρ) ((b.norm 0).eval ρ) ((c.norm 0).eval ρ) ((d.norm 0).eval ρ)) ρ
    refine settles t 0 (false :: M) _ _ _ _ (.more (fun e => nomatch e) hρ) ((values_polys ups os).trans hτ) (.more ?_ (all_moved ups Γ hΓ)) (all_polys ups Φ hΦ) h
    show pick (functions F) f ((wider (a.norm 0)).eval _) ((wider (b.norm 0)).eval _) ((wider (c.norm 0)).eval _) ((wider (d.norm 0)).eval _) = (Z.var 0).eval _
    rw [ups, ups, ups, ups, Z.eval_var]; rfl
  | least n a b t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    rw [Z.eval_sub] at c1
    rw [Z.eval_sub, Z.eval_pow] at c2
    obtain ⟨l, hl, e⟩ := flog_least n rfl c1 c2
    have ups := fun z => eval_wider z l ρ
    refine settles t 0 _ _ _ _ (l :: ρ) (.more (fun _ => hl) hρ) ((values_polys ups os).trans hτ) (.more ?_ (all_moved ups Γ hΓ)) (all_polys ups Φ hΦ) h2.2
    show flog ((wider (a.norm 0)).eval _) ((wider (b.norm 0)).eval _) = ((Z.var 0).add (.num n 0)).eval _
    rw [ups, ups, Z.eval_add, Z.eval_var, eval_num, e]; rfl
  | zero i s t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have hv := nonneg_of_bit i M ρ h1.1 hρ
    rcases next (start hv) rfl with e | hv'
    · have sub := fun z => eval_affine 0 0 0 i z ρ (e.trans (by ring []))
      exact settles s 0 _ _ _ _ _ (fits_put ((Diff.lit 0).nonneg (Nat.le_refl 0)) i M ρ hρ) ((values_polys sub os).trans hτ)
        (all_moved sub Γ hΓ) (all_polys sub Φ hΦ) h2.1
    · have sub := fun z => eval_affine 1 1 (valueAt i ρ - 1) i z ρ (by
        generalize valueAt i ρ = v
        show v = 1 * (v - 1) + 1
        ring [v])
      exact settles t 0 _ _ _ _ _ (fits_put hv' i M ρ hρ) ((values_polys sub os).trans hτ)
        (all_moved sub Γ hΓ) (all_polys sub Φ hΦ) h2.2
  | mod m i t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have hv := nonneg_of_bit i M ρ h1.1 hρ
    obtain ⟨r, y, lt, hy, e⟩ := class_of h2.1 hv
    have sub := fun z => eval_affine m r y i z ρ e
    exact settles t r _ _ _ _ _ (fits_put hy i M ρ hρ) ((values_polys sub os).trans hτ)
      (all_moved sub Γ hΓ) (all_polys sub Φ hΦ) (every_true h2.2 lt)
  | cons s _, 0 => settles s 0
  | cons _ t, j + 1 => settles t j
  | sign p s t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    cases total ((p.norm 0).eval ρ) with
    | inl k => exact settles s 0 _ _ _ _ ρ hρ hτ hΓ (.more k hΦ) h1.1
    | inr k =>
      refine settles t 0 _ _ _ _ ρ hρ hτ hΓ (.more ?_ hΦ) h1.2
      show 0 ≤ ((p.norm 0).neg.sub one).eval ρ
      rw [Z.eval_sub, Z.eval_neg]; exact k
  | jump m n b s t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have h3 := Z.both_true h2.2
    have h4 := Z.both_true h3.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    have c3 := clear_nonneg hρ hΦ h3.1
    have c4 := clear_nonneg hρ hΦ h4.1
    rw [Z.eval_sub] at c1
    rw [Z.eval_sub] at c2
    rw [Z.eval_sub] at c3
    rw [Z.eval_sub, Z.eval_mul] at c4
    obtain ⟨v, e, h5⟩ := lookup_known hΓ h4.2
    have h6 := Z.both_true h5
    cases flog_jump c1 c2 c3 c4 with
    | inl k =>
      refine settles s 0 _ _ _ _ ρ hρ hτ (.more ?_ hΓ) hΦ h6.1
      exact k.trans e
    | inr k =>
      refine settles t 0 _ _ _ _ ρ hρ hτ (.more ?_ hΓ) hΦ h6.2
      show flog _ _ = (v.add one).eval ρ
      rw [Z.eval_add]
      exact k.trans (add_from e rfl)
  | divide a b t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    rw [Z.eval_sub] at c2
    obtain ⟨q, s, hq, hs, k, e⟩ := division c1 c2
    have ups := fun z => (eval_wider (wider z) q (s :: ρ)).trans (eval_wider z s ρ)
    have eq : (wider (wider (a.norm 0))).eval (q :: s :: ρ) = ((((wider (wider (b.norm 0))).mul (.var 0)).add (.var 1))).eval (q :: s :: ρ) := by
      rw [Z.eval_add, Z.eval_mul, ups, ups, Z.eval_var, Z.eval_var]; exact e
    have ups1 := fun z => eval_wider z s ρ
    have ups2 := fun z => eval_wider z q (s :: ρ)
    refine settles t 0 _ _ _ _ (q :: s :: ρ) (.more (fun _ => hq) (.more (fun _ => hs) hρ)) (((values_polys ups2 _).trans (values_polys ups1 os)).trans hτ)
      (all_moved ups2 _ (all_moved ups1 Γ hΓ)) (.more ?_ (.more ?_ (.more ?_ (all_polys ups2 _ (all_polys ups1 Φ hΦ))))) h2.2
    · show 0 ≤ (((wider (wider (b.norm 0))).sub (.var 1)).sub one).eval (q :: s :: ρ)
      rw [Z.eval_sub, Z.eval_sub, ups, Z.eval_var]
      have k : 0 ≤ (b.norm 0).eval ρ - 1 - s := k
      show 0 ≤ (b.norm 0).eval ρ - s - 1
      generalize (b.norm 0).eval ρ = v at k
      rw [show v - s - 1 = v - 1 - s by ring [v, s]]; exact k
    · show 0 ≤ ((wider (wider (a.norm 0))).sub _).eval (q :: s :: ρ)
      rw [Z.eval_sub]; exact zero_le_sub_self eq.symm
    · show 0 ≤ ((((wider (wider (b.norm 0))).mul (.var 0)).add (.var 1)).sub _).eval (q :: s :: ρ)
      rw [Z.eval_sub]; exact zero_le_sub_self eq
  | raise i p t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have c1 := clear_nonneg hρ hΦ h1.1
    rw [Z.eval_sub, Z.eval_var, ← valueAt_atom] at c1
    have e : valueAt i (dropped 0 ρ) = ((p.norm 0).add (.var i)).eval (put (valueAt i ρ - (p.norm 0).eval ρ) i ρ) := by
      rw [Z.eval_add, Z.eval_var, ← valueAt_atom, valueAt_put, eval_free _ i _ ρ h2.1]
      show valueAt i ρ = _
      generalize valueAt i ρ = x
      generalize (p.norm 0).eval ρ = y
      ring [x, y]
    have sub := fun z => eval_exchange _ ρ _ i 0 z e (apart_put _ i ρ)
    exact settles t 0 _ _ _ _ _ (fits_marked c1 i M ρ hρ) ((values_polys sub os).trans hτ) (all_moved sub Γ hΓ) (all_polys sub Φ hΦ) h2.2
  | replace i p t, _ => fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    rw [Z.eval_sub, Z.eval_var] at c1
    rw [Z.eval_sub, Z.eval_var] at c2
    have e : valueAt i (dropped 0 ρ) = (p.norm 0).eval ρ := (valueAt_atom i ρ).trans (eq_of_sub c2 c1)
    have sub := fun z => eval_exchange (p.norm 0) ρ ρ i 0 z e (apart_self i ρ)
    exact settles t 0 _ _ _ _ _ hρ ((values_polys sub os).trans hτ) (all_moved sub Γ hΓ) (all_polys sub Φ hΦ) h2.2
end

/-! ### A theorem -/

def trues : Nat → List Bool := @Nat.rec (fun _ => List Bool) [] (fun _ r => true :: r)
def variables (n : Nat) : List Z := @Nat.rec (fun _ => Nat → List Z) (fun _ => []) (fun _ r i => .var i :: r (Nat.succ i)) n 0
theorem settles_finished {F : Functions} {τ : List Int} {goal : Cond} : Settles F τ (goal.Holds F τ []) (finished goal) :=
  fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
    have h := holds_of_finished hρ hΓ hΦ h
    rw [hτ] at h
    exact h
theorem fits_trues : ∀ x : List Int, Nonneg x → Fits (trues x.length) x
  | [], _ => trivial
  | _ :: x, h => ⟨fun _ => h.1, fits_trues x h.2⟩
theorem values_variables (τ : List Int) : values τ (variables τ.length) = τ := by
  have same : ∀ (l : List Int) (i : Nat), (∀ j, atom τ (Nat.add i j) = atom l j) →
      values τ (@Nat.rec (fun _ => Nat → List Z) (fun _ => []) (fun _ r i => .var i :: r (Nat.succ i)) l.length i) = l := by
    intro l
    induction l with
    | nil => intro _ _; rfl
    | cons x l ih =>
      intro i hi
      show (Z.var i).eval τ :: values τ _ = x :: l
      rw [Z.eval_var, show atom τ i = x from hi 0, ih (Nat.succ i) (fun j => by
        show atom τ (Nat.succ i + j) = atom l j
        rw [Nat.succ_add]; exact hi (j + 1))]
  exact same τ 0 (fun j => by show atom τ (0 + j) = atom τ j; rw [Nat.zero_add])
/-- A statement about numbers that are not negative, from hypotheses, rules and a proof by cases. -/
theorem shown_by (F : Functions) (G : List Cond) (goal : Cond) (R : List Rule) (t : Tree) (n : Nat)
    (h : t.at (finished goal) R [] G 0 (trues n) (variables n) [] [] = true) (hR : All (Rule.Holds F []) R)
    (τ : List Int) (hn : τ.length = n) (hτ : Nonneg τ) (hG : All (Cond.Holds F τ []) G) : goal.Holds F τ [] := by
  subst hn
  exact Tree.settles hR (H := []) trivial hG settles_finished t 0 _ _ [] [] τ (fits_trues τ hτ) (values_variables τ) trivial trivial h

end
end PassBound
