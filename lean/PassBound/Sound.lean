import PassBound.Steps
import PassBound.Logarithms
/-!
# Steps are sound

From entries and facts that hold, a step goes on with entries and facts that hold (`Step.shows_run`).
-/
namespace PassBound
noncomputable section

theorem ask_true {p : Z → Bool} {o : Found} {ρ : List Int} {v : Int} (h : ask p o = true) (m : o.Means ρ v) :
    ∃ x : Z, x.eval ρ = v ∧ p x = true := by
  cases o with
  | none => exact nomatch h
  | one x => exact ⟨x, m, h⟩
theorem ask2_true {p : Z → Z → Bool} {o o' : Found} {ρ : List Int} {v w : Int} (h : ask2 p o o' = true) (m : o.Means ρ v) (m' : o'.Means ρ w) :
    ∃ x y : Z, x.eval ρ = v ∧ y.eval ρ = w ∧ p x y = true := by
  obtain ⟨x, hx, h⟩ := ask_true h m
  obtain ⟨y, hy, h⟩ := ask_true h m'
  exact ⟨x, y, hx, hy, h⟩

section
variable {F : Functions} {M : List Bool} {ρ : List Int} (hρ : Fits M ρ)
include hρ

theorem Cond.holds_of_test {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) {Φ : List Z} (hΦ : All (NotNeg ρ) Φ)
    (os ps : List Z) : ∀ c : Cond, c.test (clear M Φ) Γ os ps = true →
      c.Holds F (values ρ os) (values ρ ps)
  | le a b, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    have h := clear_nonneg hρ hΦ h
    rw [Z.eval_sub, hx, hy] at h
    exact le_of_sub h
  | lt a b, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    have h := clear_nonneg hρ hΦ h
    rw [Z.eval_sub, Z.eval_sub, hx, hy] at h
    exact lt_from rfl rfl h
  | eq a b, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    have h1 := clear_nonneg hρ hΦ (Z.both_true h).1
    have h2 := clear_nonneg hρ hΦ (Z.both_true h).2
    rw [Z.eval_sub, hx, hy] at h1
    rw [Z.eval_sub, hx, hy] at h2
    exact eq_of_sub h1 h2
  | less a b, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    have h1 := clear_nonneg hρ hΦ (Z.both_true h).1
    have h2 := clear_nonneg hρ hΦ (Z.both_true h).2
    rw [Z.eval_sub, Z.eval_sub, hx, hy] at h1
    rw [hy] at h2
    exact magnitude_lt h1 h2
  | same f a b c d v, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps (.call f a b c d))
      (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps v)
    have h1 := clear_nonneg hρ hΦ (Z.both_true h).1
    have h2 := clear_nonneg hρ hΦ (Z.both_true h).2
    rw [Z.eval_sub, hx, hy] at h1
    rw [Z.eval_sub, hx, hy] at h2
    exact eq_of_sub h1 h2
theorem holds_of_tests {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) {Φ : List Z} (hΦ : All (NotNeg ρ) Φ)
    (os ps : List Z) : ∀ l : List Cond, tests (clear M Φ) Γ os ps l = true →
      All (Cond.Holds F (values ρ os) (values ρ ps)) l
  | [], _ => trivial
  | c :: l, h => ⟨Cond.holds_of_test hρ hΓ hΦ os ps c (Z.both_true h).1, holds_of_tests hΓ hΦ os ps l (Z.both_true h).2⟩

/-- What a continuation shows, from valid entries and facts. -/
def Shows (F : Functions) (ρ : List Int) (C : Prop) (k : List Entry → List Z → Bool) : Prop :=
  ∀ Γ Φ, All (Entry.Holds F ρ) Γ → All (NotNeg ρ) Φ → k Γ Φ = true → C

theorem Cond.shows_learn {C : Prop} {k : List Entry → List Z → Bool} (hk : Shows F ρ C k)
    {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) {Φ : List Z} (hΦ : All (NotNeg ρ) Φ)
    (os ps : List Z) : ∀ c : Cond, c.Holds F (values ρ os) (values ρ ps) →
      c.learn (clear M Φ) Γ Φ os ps k = true → C
  | le a b, e, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    refine hk _ _ hΓ (.more ?_ hΦ) h
    show 0 ≤ (y.sub x).eval _
    rw [Z.eval_sub, hx, hy]; exact sub_of_le e
  | lt a b, e, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    refine hk _ _ hΓ (.more ?_ hΦ) h
    show 0 ≤ ((y.sub x).sub one).eval _
    rw [Z.eval_sub, Z.eval_sub, hx, hy]; exact pos_of_lt e
  | eq a b, e, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    refine hk _ _ hΓ (.more ?_ (.more ?_ hΦ)) h
    · show 0 ≤ (y.sub x).eval _
      rw [Z.eval_sub, hx, hy]; exact zero_le_sub_self e
    · show 0 ≤ (x.sub y).eval _
      rw [Z.eval_sub, hx, hy]; exact zero_le_sub_self e.symm
  | less _ _, _, h => nomatch h
  | same f a b c d v, e, h => by
    obtain ⟨x, y, hx, hy, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps a) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps b)
    obtain ⟨z, w, hz, hw, h⟩ := ask2_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps c) (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps d)
    obtain ⟨u, hu, h⟩ := ask_true h (Term.means_norm (F := F) (fun _ => clear_nonneg hρ hΦ) hΓ os ps v)
    refine hk _ _ (.more ?_ hΓ) hΦ h
    show pick (functions F) f (x.eval _) (y.eval _) (z.eval _) (w.eval _) = u.eval _
    rw [hx, hy, hz, hw, hu]; exact e

omit hρ in
theorem eval_num (n : Nat) (ρ : List Int) : (Z.num n 0).eval ρ = Int.ofNat n := whole_one n
omit hρ in
theorem nth_nonneg {ρ : List Int} : ∀ (Φ : List Z) (i : Nat), All (NotNeg ρ) Φ → 0 ≤ (nth Φ i).eval ρ
  | [], _, _ => (Diff.lit 0).nonneg (Nat.le_refl 0)
  | _ :: _, 0, h => h.1
  | _ :: Φ, i + 1, h => nth_nonneg Φ i h.2
omit hρ in
theorem product_nonneg {ρ : List Int} {Φ : List Z} (hΦ : All (NotNeg ρ) Φ) : ∀ l : List Nat, 0 ≤ (product Φ l).eval ρ
  | [] => (Diff.lit 1).nonneg (Nat.zero_le 1)
  | i :: l => by
    show 0 ≤ ((nth Φ i).mul (product Φ l)).eval ρ
    rw [Z.eval_mul]; exact mul_nonneg (nth_nonneg Φ i hΦ) (product_nonneg hΦ l)
theorem total_nonneg {Φ : List Z} (hΦ : All (NotNeg ρ) Φ) : ∀ l : List Part, partsClear M Φ l = true →
    0 ≤ (totalOf Φ l).eval ρ
  | [], _ => (Diff.lit 0).nonneg (Nat.le_refl 0)
  | .of m f :: l, h => by
    show 0 ≤ (((m.norm 0).mul (product Φ f)).add (totalOf Φ l)).eval _
    rw [Z.eval_add, Z.eval_mul]
    exact add_nonneg (mul_nonneg (clear_nonneg hρ hΦ (Z.both_true h).1) (product_nonneg hΦ f)) (total_nonneg hΦ l (Z.both_true h).2)
omit hρ in
theorem ruleAt_holds {τ : List Int} : ∀ (R : List Rule) (i : Nat), All (Rule.Holds F τ) R → (ruleAt R i).Holds F τ
  | [], _, _ => fun _ _ _ => rfl
  | _ :: _, 0, h => h.1
  | _ :: R, i + 1, h => ruleAt_holds R i h.2
omit hρ in
theorem lookup_known {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) {f : Nat} {a b : Z} {p : Z → Bool}
    (h : ask p (lookup f a b (.num 0 0) (.num 0 0) Γ) = true) :
    ∃ v : Z, pick (functions F) f (a.eval ρ) (b.eval ρ) 0 0 = v.eval ρ ∧ p v = true := by
  obtain ⟨v, hv, h⟩ := ask_true h (lookup_means f a b (.num 0 0) (.num 0 0) Γ hΓ)
  exact ⟨v, hv.symm, h⟩

omit hρ in
theorem condAt_holds {τ : List Int} : ∀ (G : List Cond) (i : Nat), All (Cond.Holds F τ []) G → (condAt G i).Holds F τ []
  | [], _, _ => rfl
  | _ :: _, 0, h => h.1
  | _ :: G, i + 1, h => condAt_holds G i h.2
omit hρ in
theorem length_values : ∀ xs : List Expr, (values ρ (zs xs)).length = count xs
  | [] => rfl
  | _ :: xs => congrArg Nat.succ (length_values xs)

theorem Step.shows_run {C : Prop} {R H : List Rule} {G : List Cond} {os : List Z} (hR : All (Rule.Holds F []) R)
    (hH : All (Rule.Holds F (values ρ os)) H) (hG : All (Cond.Holds F (values ρ os) []) G)
    {k : List Entry → List Z → Bool} (hk : Shows F ρ C k)
    {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) {Φ : List Z} (hΦ : All (NotNeg ρ) Φ) :
    ∀ st : Step, st.run M R H G os Γ Φ k = true → C
  | use r xs, h => by
    have h : Z.both (Nat.beq (count xs) (ruleAt R r).arity) (Z.both (tests (clear M Φ) Γ [] (zs xs) (ruleAt R r).given)
      ((ruleAt R r).holds.learn (clear M Φ) Γ Φ [] (zs xs) k)) = true := h
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    exact Cond.shows_learn hρ hk hΓ hΦ [] _ _ (ruleAt_holds R r hR _ ((length_values xs).trans (Nat.eq_of_beq_eq_true h1.1))
      (holds_of_tests hρ hΓ hΦ [] _ _ h2.1)) h2.2
  | ih r xs, h => by
    have h : Z.both (Nat.beq (count xs) (ruleAt H r).arity) (Z.both (tests (clear M Φ) Γ os (zs xs) (ruleAt H r).given)
      ((ruleAt H r).holds.learn (clear M Φ) Γ Φ os (zs xs) k)) = true := h
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    exact Cond.shows_learn hρ hk hΓ hΦ os _ _ (ruleAt_holds H r hH _ ((length_values xs).trans (Nat.eq_of_beq_eq_true h1.1))
      (holds_of_tests hρ hΓ hΦ os _ _ h2.1)) h2.2
  | hyp i, h => Cond.shows_learn hρ hk hΓ hΦ os [] _ (condAt_holds G i hG) h
  | quo a b q, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have h3 := Z.both_true h2.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    have c3 := clear_nonneg hρ hΦ h3.1
    rw [Z.eval_sub] at c1
    rw [Z.eval_sub, Z.eval_mul] at c2
    rw [Z.eval_sub, Z.eval_sub, Z.eval_add, Z.eval_mul] at c3
    refine hk _ _ (.more ?_ (.more ?_ hΓ)) hΦ h3.2
    · exact fdiv_from rfl rfl c1 c2 c3
    · show fmod _ _ = ((a.norm 0).sub ((b.norm 0).mul (q.norm 0))).eval ρ
      rw [Z.eval_sub, Z.eval_mul]; exact fmod_from rfl rfl c1 c2 c3
  | cdv a b q, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have h3 := Z.both_true h2.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    have c3 := clear_nonneg hρ hΦ h3.1
    rw [Z.eval_sub] at c1
    rw [Z.eval_sub, Z.eval_mul] at c2
    rw [Z.eval_sub, Z.eval_sub, Z.eval_add, Z.eval_mul] at c3
    refine hk _ _ (.more ?_ hΓ) hΦ h3.2
    exact cdiv_from rfl rfl c1 c2 c3
  | lev n m a b, h => by
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
    rw [Z.eval_sub, Z.eval_mul, Z.eval_pow] at c3
    rw [Z.eval_sub, Z.eval_sub, Z.eval_mul, Z.eval_pow, Z.eval_add] at c4
    obtain ⟨v, e, h5⟩ := lookup_known hΓ h4.2
    refine hk _ _ (.more ?_ hΓ) hΦ h5
    show flog _ _ = (v.add (.num n 0)).eval ρ
    rw [Z.eval_add, eval_num]
    exact flog_level n rfl c1 c2 c3 c4 e
  | lgn n a b, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have h3 := Z.both_true h2.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    have c3 := clear_nonneg hρ hΦ h3.1
    rw [Z.eval_sub] at c1
    rw [Z.eval_sub, Z.eval_pow] at c2
    rw [Z.eval_sub, Z.eval_sub, Z.eval_mul, Z.eval_pow] at c3
    refine hk _ _ (.more ?_ hΓ) hΦ h3.2
    exact flog_number n (eval_num n ρ).symm c1 c2 c3
  | clg a b, h => by
    have h1 := Z.both_true h
    have c1 := clear_nonneg hρ hΦ h1.1
    rw [Z.eval_sub] at c1
    obtain ⟨v, e, h5⟩ := lookup_known hΓ h1.2
    rw [Z.eval_sub] at e
    refine hk _ _ (.more ?_ hΓ) hΦ h5
    show clog _ _ = (v.add one).eval ρ
    rw [Z.eval_add]
    exact clog_from rfl rfl c1 e
  | clo b, h => by
    refine hk _ _ (.more ?_ hΓ) hΦ h
    exact clog_one (b := (b.norm 0).eval ρ) rfl
  | big a b, h => by
    revert h
    show @Bool.rec (fun _ => Bool) _ _ (clear M Φ ((a.norm 0).sub (b.norm 0))) = true → _
    cases e : clear M Φ ((a.norm 0).sub (b.norm 0)) with
    | true =>
      intro h
      have c := clear_nonneg hρ hΦ e
      rw [Z.eval_sub] at c
      refine hk _ _ (.more ?_ hΓ) hΦ h
      exact larger_from_left rfl rfl c
    | false =>
      intro h
      have h1 := Z.both_true h
      have c := clear_nonneg hρ hΦ h1.1
      rw [Z.eval_sub] at c
      refine hk _ _ (.more ?_ hΓ) hΦ h1.2
      exact larger_from_right rfl rfl c
  | low a b, h => by
    revert h
    show @Bool.rec (fun _ => Bool) _ _ (clear M Φ ((a.norm 0).sub (b.norm 0))) = true → _
    cases e : clear M Φ ((a.norm 0).sub (b.norm 0)) with
    | true =>
      intro h
      have c := clear_nonneg hρ hΦ e
      rw [Z.eval_sub] at c
      refine hk _ _ (.more ?_ hΓ) hΦ h
      exact smaller_from_right rfl rfl c
    | false =>
      intro h
      have h1 := Z.both_true h
      have c := clear_nonneg hρ hΦ h1.1
      rw [Z.eval_sub] at c
      refine hk _ _ (.more ?_ hΓ) hΦ h1.2
      exact smaller_from_left rfl rfl c
  | sum l, h => by
    have h1 := Z.both_true h
    exact hk _ _ hΓ (.more (total_nonneg hρ hΦ l h1.1) hΦ) h1.2
  | fact g, h => by
    have h1 := Z.both_true h
    exact hk _ _ hΓ (.more (clear_nonneg hρ hΦ h1.1) hΦ) h1.2
  | div c g, h => by
    have h1 := Z.both_true h
    have h2 := Z.both_true h1.2
    have c1 := clear_nonneg hρ hΦ h1.1
    have c2 := clear_nonneg hρ hΦ h2.1
    rw [Z.eval_sub] at c1
    rw [Z.eval_mul] at c2
    exact hk _ _ hΓ (.more (of_multiple c1 c2) hΦ) h2.2

/-- The goal is seen to hold, or a fact is seen not to. -/
def finished (goal : Cond) (M : List Bool) (os : List Z) (Γ : List Entry) (Φ : List Z) : Bool :=
  @Bool.rec (fun _ => Bool)
    (@List.rec Z (fun _ => Bool) false (fun f _ r => @Bool.rec (fun _ => Bool) r true ((f.neg.sub one).good M)) Φ)
    true (goal.test (clear M Φ) Γ os [])
theorem any_negative : ∀ Φ : List Z, All (NotNeg ρ) Φ →
    @List.rec Z (fun _ => Bool) false (fun f _ r => @Bool.rec (fun _ => Bool) r true ((f.neg.sub one).good M)) Φ = true → False
  | [], _, h => nomatch h
  | f :: Φ, h, k => by
    revert k
    show @Bool.rec (fun _ => Bool) _ true ((f.neg.sub one).good M) = true → _
    cases e : (f.neg.sub one).good M with
    | false => exact any_negative Φ h.2
    | true =>
      intro _
      have e := Z.eval_good _ M ρ e hρ
      rw [Z.eval_sub, Z.eval_neg] at e
      have e : 0 ≤ -(f.eval ρ) - 1 := e
      have h : 0 ≤ f.eval ρ := h.1
      generalize f.eval ρ = v at e h
      exact absurd_of h (by rw [show -1 - v = -v - 1 by ring [v]]; exact e)
theorem holds_of_finished {os : List Z} {goal : Cond} {Γ : List Entry} (hΓ : All (Entry.Holds F ρ) Γ) {Φ : List Z} (hΦ : All (NotNeg ρ) Φ)
    (h : finished goal M os Γ Φ = true) : goal.Holds F (values ρ os) [] := by
  revert h
  show @Bool.rec (fun _ => Bool) _ true (goal.test (clear M Φ) Γ os []) = true → _
  cases e : goal.test (clear M Φ) Γ os [] with
  | true => intro _; exact Cond.holds_of_test hρ hΓ hΦ os [] goal e
  | false => intro h; exact (any_negative hρ Φ hΦ h).elim
end

end
end PassBound
