import PassBound.Cases
/-!
# Recursions that fall, as data

A body takes the same value for two functions that agree at smaller sizes in a domain (`same_by`).
-/
namespace PassBound
noncomputable section

/-- The value is the same for two functions with number 8 that agree in the domain D at smaller sizes. -/
def Term.agrees (ok : Z → Bool) (Γ : List Entry) (os : List Z) (D : List Cond) : Term → Bool :=
  @Term.rec (fun _ => Bool) (fun _ => true) (fun _ => true) (fun _ => true) (fun _ _ a b => Z.both a b) (fun _ _ a b => Z.both a b)
    (fun _ _ a b => Z.both a b) (fun _ a => a) (fun _ _ a => a)
    (fun f a b c d a' b' c' d' => @Bool.rec (fun _ => Bool) (Z.both a' (Z.both b' (Z.both c' d')))
      (ask2 (fun x y => ask2 (fun z w => tests ok Γ os [x, y, z, w] D) (c.norm ok Γ os []) (d.norm ok Γ os [])) (a.norm ok Γ os []) (b.norm ok Γ os []))
      (Nat.beq f 8))
    (fun a b _ _ a' b' t e => Z.both a' (Z.both b' (ask2 (fun x y => @Bool.rec (fun _ => Bool)
      (@Bool.rec (fun _ => Bool) (Z.both t e) e (ok ((x.sub y).sub one))) t (ok (y.sub x))) (a.norm ok Γ os []) (b.norm ok Γ os []))))
    (fun a b _ _ a' b' t e => Z.both a' (Z.both b' (ask2 (fun x y => @Bool.rec (fun _ => Bool)
      (@Bool.rec (fun _ => Bool) (Z.both t e) e (ok (x.sub y))) t (ok ((y.sub x).sub one))) (a.norm ok Γ os []) (b.norm ok Γ os []))))
    (fun a b _ _ a' b' t e => Z.both a' (Z.both b' (ask2 (fun x y => @Bool.rec (fun _ => Bool)
      (@Bool.rec (fun _ => Bool) (@Bool.rec (fun _ => Bool) (Z.both t e) e (ok ((y.sub x).sub one))) e (ok ((x.sub y).sub one))) t (x.same y))
      (a.norm ok Γ os []) (b.norm ok Γ os []))))
/-- No entry is about the function. -/
def others8 : List Entry → Bool := @List.rec Entry (fun _ => Bool) true (fun e _ r => Z.both (@Bool.rec (fun _ => Bool) true false (Nat.beq e.f 8)) r)
def agreeing (D : List Cond) (body : Term) (M : List Bool) (os : List Z) (Γ : List Entry) (Φ : List Z) : Bool :=
  @Bool.rec (fun _ => Bool)
    (@List.rec Z (fun _ => Bool) false (fun f _ r => @Bool.rec (fun _ => Bool) r true ((f.neg.sub one).good M)) Φ)
    true (Z.both (others8 Γ) (body.agrees (clear M Φ) Γ os D))

section
variable {f g : Int → Int → Int → Int → Int} {L : Functions}
theorem pick_other : ∀ i : Nat, Nat.beq i 8 = false → pick (functions (f :: L)) i = pick (functions (g :: L)) i
  | 0, _ => rfl
  | 1, _ => rfl
  | 2, _ => rfl
  | 3, _ => rfl
  | 4, _ => rfl
  | 5, _ => rfl
  | 6, _ => rfl
  | 7, _ => rfl
  | 8, h => nomatch h
  | _ + 9, _ => rfl
theorem entries_other {ρ : List Int} : ∀ Γ : List Entry, others8 Γ = true → All (Entry.Holds (f :: L) ρ) Γ → All (Entry.Holds (g :: L) ρ) Γ
  | [], _, _ => trivial
  | e :: Γ, h, k => by
    have h1 : @Bool.rec (fun _ => Bool) true false (Nat.beq e.f 8) = true ∧ others8 Γ = true := Z.both_true h
    refine .more ?_ (entries_other Γ h1.2 k.2)
    have h2 := h1.1
    cases n : Nat.beq e.f 8 with
    | true => rw [n] at h2; exact nomatch h2
    | false =>
      have k1 : pick (functions (f :: L)) e.f (e.a.eval ρ) (e.b.eval ρ) (e.c.eval ρ) (e.d.eval ρ) = e.v.eval ρ := k.1
      show pick (functions (g :: L)) e.f (e.a.eval ρ) (e.b.eval ρ) (e.c.eval ρ) (e.d.eval ρ) = e.v.eval ρ
      rw [← pick_other (f := f) (g := g) e.f n]; exact k1

variable {M : List Bool} {ρ : List Int} (hρ : Fits M ρ) {Γ : List Entry} (hf : All (Entry.Holds (f :: L) ρ) Γ) (hg : All (Entry.Holds (g :: L) ρ) Γ)
  {Φ : List Z} (hΦ : All (NotNeg ρ) Φ) {os : List Z} {D : List Cond}
  (ih : ∀ a b c d : Int, All (Cond.Holds (f :: L) (values ρ os) [a, b, c, d]) D → f a b c d = g a b c d)
include hρ hf hg hΦ ih
theorem Term.value_agrees : ∀ t : Term, t.agrees (clear M Φ) Γ os D = true →
    t.value (f :: L) (values ρ os) [] = t.value (g :: L) (values ρ os) []
  | num _, _ => rfl
  | own _, _ => rfl
  | par _, _ => rfl
  | add a b, h => by
    have h := Z.both_true h
    show a.value _ _ _ + b.value _ _ _ = a.value _ _ _ + b.value _ _ _
    rw [value_agrees a h.1, value_agrees b h.2]
  | sub a b, h => by
    have h := Z.both_true h
    show a.value _ _ _ - b.value _ _ _ = a.value _ _ _ - b.value _ _ _
    rw [value_agrees a h.1, value_agrees b h.2]
  | mul a b, h => by
    have h := Z.both_true h
    show a.value _ _ _ * b.value _ _ _ = a.value _ _ _ * b.value _ _ _
    rw [value_agrees a h.1, value_agrees b h.2]
  | neg a, h => by
    show -a.value _ _ _ = -a.value _ _ _
    rw [value_agrees a h]
  | pow a k, h => by
    show a.value _ _ _ ^ k = a.value _ _ _ ^ k
    rw [value_agrees a h]
  | call n a b c d, h => by
    show pick (functions (f :: L)) n (a.value _ _ _) (b.value _ _ _) (c.value _ _ _) (d.value _ _ _) =
      pick (functions (g :: L)) n (a.value _ _ _) (b.value _ _ _) (c.value _ _ _) (d.value _ _ _)
    revert h
    show @Bool.rec (fun _ => Bool) _ _ (Nat.beq n 8) = true → _
    cases e : Nat.beq n 8 with
    | false =>
      intro h
      have h1 := Z.both_true h
      have h2 := Z.both_true h1.2
      have h3 := Z.both_true h2.2
      rw [value_agrees a h1.1, value_agrees b h2.1, value_agrees c h3.1, value_agrees d h3.2, pick_other (f := f) (g := g) n e]
    | true =>
      intro h
      have e : n = 8 := Nat.eq_of_beq_eq_true e
      subst e
      have nf := fun t : Term => Term.means_norm (F := f :: L) (fun _ => clear_nonneg hρ hΦ) hf os [] t
      have ng := fun t : Term => Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] t
      have one : ∀ t : Term, ∀ x : Z, t.norm (clear M Φ) Γ os [] = .one x →
          t.value (f :: L) (values ρ os) [] = x.eval ρ ∧ t.value (g :: L) (values ρ os) [] = x.eval ρ := fun t x e => by
        have a := nf t
        have b := ng t
        rw [e] at a
        rw [e] at b
        exact ⟨a.symm, b.symm⟩
      revert h
      cases ea : a.norm (clear M Φ) Γ os [] with
      | none => intro h; exact nomatch h
      | one x =>
        cases eb : b.norm (clear M Φ) Γ os [] with
        | none => intro h; exact nomatch h
        | one y =>
          cases ec : c.norm (clear M Φ) Γ os [] with
          | none => intro h; exact nomatch h
          | one z =>
            cases ed : d.norm (clear M Φ) Γ os [] with
            | none => intro h; exact nomatch h
            | one w =>
              intro h
              rw [(one a x ea).1, (one a x ea).2, (one b y eb).1, (one b y eb).2, (one c z ec).1, (one c z ec).2, (one d w ed).1, (one d w ed).2]
              exact ih _ _ _ _ (holds_of_tests hρ hf hΦ os [x, y, z, w] D h)
  | ifLe a b t e, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h2.2 (Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] a)
      (Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] b)
    have hx : x.eval ρ = a.value (g :: L) (values ρ os) [] := hx
    have hy : y.eval ρ = b.value (g :: L) (values ρ os) [] := hy
    show (if a.value (f :: L) _ _ ≤ b.value (f :: L) _ _ then t.value (f :: L) _ _ else e.value (f :: L) _ _) =
      if a.value (g :: L) _ _ ≤ b.value (g :: L) _ _ then t.value (g :: L) _ _ else e.value (g :: L) _ _
    rw [value_agrees a h1.1, value_agrees b h2.1, ← hx, ← hy]
    revert h
    cases k : clear M Φ (y.sub x) with
    | true =>
      intro h
      have k := clear_nonneg hρ hΦ k
      rw [Z.eval_sub] at k
      rw [if_pos (le_of_sub k), if_pos (le_of_sub k)]; exact value_agrees t h
    | false =>
      cases k : clear M Φ ((x.sub y).sub one) with
      | true =>
        intro h
        have k := clear_nonneg hρ hΦ k
        rw [Z.eval_sub, Z.eval_sub] at k
        have k : ¬ x.eval ρ ≤ y.eval ρ := not_le_from rfl rfl k
        rw [if_neg k, if_neg k]; exact value_agrees e h
      | false =>
        intro h
        have h := Z.both_true h
        rw [value_agrees t h.1, value_agrees e h.2]
  | ifLt a b t e, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h2.2 (Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] a)
      (Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] b)
    have hx : x.eval ρ = a.value (g :: L) (values ρ os) [] := hx
    have hy : y.eval ρ = b.value (g :: L) (values ρ os) [] := hy
    show (if a.value (f :: L) _ _ < b.value (f :: L) _ _ then t.value (f :: L) _ _ else e.value (f :: L) _ _) =
      if a.value (g :: L) _ _ < b.value (g :: L) _ _ then t.value (g :: L) _ _ else e.value (g :: L) _ _
    rw [value_agrees a h1.1, value_agrees b h2.1, ← hx, ← hy]
    revert h
    cases k : clear M Φ ((y.sub x).sub one) with
    | true =>
      intro h
      have k := clear_nonneg hρ hΦ k
      rw [Z.eval_sub, Z.eval_sub] at k
      have k : x.eval ρ < y.eval ρ := lt_from rfl rfl k
      rw [if_pos k, if_pos k]; exact value_agrees t h
    | false =>
      cases k : clear M Φ (x.sub y) with
      | true =>
        intro h
        have k := clear_nonneg hρ hΦ k
        rw [Z.eval_sub] at k
        have k : ¬ x.eval ρ < y.eval ρ := not_lt_from rfl rfl k
        rw [if_neg k, if_neg k]; exact value_agrees e h
      | false =>
        intro h
        have h := Z.both_true h
        rw [value_agrees t h.1, value_agrees e h.2]
  | ifEq a b t e, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h2.2 (Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] a)
      (Term.means_norm (F := g :: L) (fun _ => clear_nonneg hρ hΦ) hg os [] b)
    have hx : x.eval ρ = a.value (g :: L) (values ρ os) [] := hx
    have hy : y.eval ρ = b.value (g :: L) (values ρ os) [] := hy
    show (if a.value (f :: L) _ _ = b.value (f :: L) _ _ then t.value (f :: L) _ _ else e.value (f :: L) _ _) =
      if a.value (g :: L) _ _ = b.value (g :: L) _ _ then t.value (g :: L) _ _ else e.value (g :: L) _ _
    rw [value_agrees a h1.1, value_agrees b h2.1, ← hx, ← hy]
    revert h
    cases k : x.same y with
    | true =>
      intro h
      have k := Z.eval_same k ρ
      rw [if_pos k, if_pos k]; exact value_agrees t h
    | false =>
      cases k : clear M Φ ((x.sub y).sub one) with
      | true =>
        intro h
        have k := clear_nonneg hρ hΦ k
        rw [Z.eval_sub, Z.eval_sub] at k
        have k : ¬ x.eval ρ = y.eval ρ := ne_from_gt rfl rfl k
        rw [if_neg k, if_neg k]; exact value_agrees e h
      | false =>
        cases k : clear M Φ ((y.sub x).sub one) with
        | true =>
          intro h
          have k := clear_nonneg hρ hΦ k
          rw [Z.eval_sub, Z.eval_sub] at k
          have k : ¬ x.eval ρ = y.eval ρ := ne_from_lt rfl rfl k
          rw [if_neg k, if_neg k]; exact value_agrees e h
        | false =>
          intro h
          have h := Z.both_true h
          rw [value_agrees t h.1, value_agrees e h.2]
end
theorem settles_agreeing {f g : Int → Int → Int → Int → Int} {L : Functions} {τ : List Int} {D : List Cond} {body : Term}
    (ih : ∀ a b c d : Int, All (Cond.Holds (f :: L) τ [a, b, c, d]) D → f a b c d = g a b c d) :
    Settles (f :: L) τ (body.value (f :: L) τ [] = body.value (g :: L) τ []) (agreeing D body) := fun M os Γ Φ ρ hρ hτ hΓ hΦ h => by
  subst hτ
  revert h
  show @Bool.rec (fun _ => Bool) _ true (Z.both (others8 Γ) (body.agrees (clear M Φ) Γ os D)) = true → _
  cases e : Z.both (others8 Γ) (body.agrees (clear M Φ) Γ os D) with
  | true =>
    intro _
    have h := Z.both_true e
    exact Term.value_agrees hρ hΓ (entries_other Γ h.1 hΓ) hΦ ih body h.2
  | false => intro h; exact (any_negative hρ Φ hΦ h).elim
/-- A body takes the same value for two functions that agree where it looks. -/
theorem same_by (f g : Int → Int → Int → Int → Int) (L : Functions) (G D : List Cond) (body : Term) (t : Tree) (n : Nat)
    (h : t.at (agreeing D body) [] [] G 0 (trues n) (variables n) [] [] = true) (τ : List Int) (hn : τ.length = n) (hτ : Nonneg τ)
    (hG : All (Cond.Holds (f :: L) τ []) G) (ih : ∀ a b c d : Int, All (Cond.Holds (f :: L) τ [a, b, c, d]) D → f a b c d = g a b c d) :
    body.value (f :: L) τ [] = body.value (g :: L) τ [] := by
  subst hn
  exact Tree.settles (R := []) (H := []) trivial trivial hG (settles_agreeing ih) t 0 _ _ [] [] τ (fits_trues τ hτ) (values_variables τ) trivial trivial h

end
end PassBound
