import PassBound.Cases
/-!
# Induction as data

Lemmas that are proved together, each by a tree that may use all of them at smaller sizes
(`by_induction`).
-/
namespace PassBound
noncomputable section

/-- Other terms for the parameters of a rule. -/
def Term.over (p : Nat → Term) : Term → Term :=
  @Term.rec (fun _ => Term) num (fun _ => .num 0) p (fun _ _ a b => a.add b) (fun _ _ a b => a.sub b) (fun _ _ a b => a.mul b)
    (fun _ a => a.neg) (fun _ k a => a.pow k) (fun f _ _ _ _ a b c d => call f a b c d)
    (fun _ _ _ _ a b t e => ifLe a b t e) (fun _ _ _ _ a b t e => ifLt a b t e) (fun _ _ _ _ a b t e => ifEq a b t e)
def Cond.over (p : Nat → Term) : Cond → Cond :=
  @Cond.rec (fun _ => Cond) (fun a b => le (a.over p) (b.over p)) (fun a b => lt (a.over p) (b.over p)) (fun a b => eq (a.over p) (b.over p))
    (fun a b => less (a.over p) (b.over p)) (fun f a b c d v => same f (a.over p) (b.over p) (c.over p) (d.over p) (v.over p))
def allOver (p : Nat → Term) : List Cond → List Cond := @List.rec Cond (fun _ => List Cond) [] (fun c _ r => c.over p :: r)
section
variable {F : Functions} {p : Nat → Term} {τ y x : List Int} (hp : ∀ i, (p i).value F τ y = atom x i)
include hp
theorem Term.value_over : ∀ t : Term, (t.over p).value F τ y = t.value F [] x
  | num _ => rfl
  | own _ => rfl
  | par i => hp i
  | add a b => by show (a.over p).value F τ y + (b.over p).value F τ y = a.value F [] x + b.value F [] x; rw [value_over a, value_over b]
  | sub a b => by show (a.over p).value F τ y - (b.over p).value F τ y = a.value F [] x - b.value F [] x; rw [value_over a, value_over b]
  | mul a b => by show (a.over p).value F τ y * (b.over p).value F τ y = a.value F [] x * b.value F [] x; rw [value_over a, value_over b]
  | neg a => by show -(a.over p).value F τ y = -a.value F [] x; rw [value_over a]
  | pow a k => by show (a.over p).value F τ y ^ k = a.value F [] x ^ k; rw [value_over a]
  | call f a b c d => by
    show pick (functions F) f ((a.over p).value F τ y) ((b.over p).value F τ y) ((c.over p).value F τ y) ((d.over p).value F τ y) =
      pick (functions F) f (a.value F [] x) (b.value F [] x) (c.value F [] x) (d.value F [] x)
    rw [value_over a, value_over b, value_over c, value_over d]
  | ifLe a b t e => by
    show (if (a.over p).value F τ y ≤ (b.over p).value F τ y then (t.over p).value F τ y else (e.over p).value F τ y) =
      if a.value F [] x ≤ b.value F [] x then t.value F [] x else e.value F [] x
    rw [value_over a, value_over b, value_over t, value_over e]
  | ifLt a b t e => by
    show (if (a.over p).value F τ y < (b.over p).value F τ y then (t.over p).value F τ y else (e.over p).value F τ y) =
      if a.value F [] x < b.value F [] x then t.value F [] x else e.value F [] x
    rw [value_over a, value_over b, value_over t, value_over e]
  | ifEq a b t e => by
    show (if (a.over p).value F τ y = (b.over p).value F τ y then (t.over p).value F τ y else (e.over p).value F τ y) =
      if a.value F [] x = b.value F [] x then t.value F [] x else e.value F [] x
    rw [value_over a, value_over b, value_over t, value_over e]
theorem Cond.holds_over : ∀ c : Cond, (c.over p).Holds F τ y = c.Holds F [] x
  | le a b => by show ((a.over p).value F τ y ≤ (b.over p).value F τ y) = (a.value F [] x ≤ b.value F [] x); rw [Term.value_over hp a, Term.value_over hp b]
  | lt a b => by show ((a.over p).value F τ y < (b.over p).value F τ y) = (a.value F [] x < b.value F [] x); rw [Term.value_over hp a, Term.value_over hp b]
  | eq a b => by show ((a.over p).value F τ y = (b.over p).value F τ y) = (a.value F [] x = b.value F [] x); rw [Term.value_over hp a, Term.value_over hp b]
  | less a b => by
    show (magnitude ((a.over p).value F τ y) < magnitude ((b.over p).value F τ y)) = (magnitude (a.value F [] x) < magnitude (b.value F [] x))
    rw [Term.value_over hp a, Term.value_over hp b]
  | same f a b c d v => by
    show (pick (functions F) f ((a.over p).value F τ y) ((b.over p).value F τ y) ((c.over p).value F τ y) ((d.over p).value F τ y) = (v.over p).value F τ y) =
      (pick (functions F) f (a.value F [] x) (b.value F [] x) (c.value F [] x) (d.value F [] x) = v.value F [] x)
    rw [Term.value_over hp a, Term.value_over hp b, Term.value_over hp c, Term.value_over hp d, Term.value_over hp v]
theorem all_over : ∀ l : List Cond, All (Cond.Holds F τ y) (allOver p l) = All (Cond.Holds F [] x) l
  | [] => rfl
  | c :: l => by
    show ((c.over p).Holds F τ y ∧ All (Cond.Holds F τ y) (allOver p l)) = (c.Holds F [] x ∧ All (Cond.Holds F [] x) l)
    rw [Cond.holds_over hp, all_over l]
end

/-- A lemma: about n numbers that are not negative, of a size. -/
structure Lemma where
  arity : Nat
  given : List Cond
  size : Term
  holds : Cond
def signsFrom (G : List Cond) (n : Nat) : List Cond :=
  @Nat.rec (fun _ => Nat → List Cond) (fun _ => G) (fun _ r i => .le (.num 0) (.par i) :: r (Nat.succ i)) n 0
def Lemma.rule (l : Lemma) : Rule := ⟨l.arity, signsFrom l.given l.arity, l.holds⟩
def Lemma.Holds (F : Functions) (l : Lemma) : Prop := l.rule.Holds F []
/-- The induction hypotheses at a point of the size. -/
def hypotheses (size : Term) : List Lemma → List Rule :=
  @List.rec Lemma (fun _ => List Rule) []
    (fun l _ r => ⟨l.arity, .less (l.size.over .par) size :: allOver .par (signsFrom l.given l.arity), l.holds.over .par⟩ :: r)
def checks (R : List Rule) (L : List Lemma) : List Lemma → List Tree → Bool :=
  @List.rec Lemma (fun _ => List Tree → Bool) (fun _ => true) (fun l _ r => @List.rec Tree (fun _ => Bool) false (fun t T _ =>
    Z.both (t.at (finished (l.holds.over .own)) R (hypotheses (l.size.over .own) L) (allOver .own l.given) 0 (trues l.arity) (variables l.arity) [] []) (r T)))

theorem signs_hold {F : Functions} {x : List Int} {G : List Cond} (h : All (Cond.Holds F [] x) (signsFrom G x.length)) :
    Nonneg x ∧ All (Cond.Holds F [] x) G := by
  have key : ∀ (l : List Int) (i : Nat), (∀ j, atom x (Nat.add i j) = atom l j) → All (Cond.Holds F [] x)
      (@Nat.rec (fun _ => Nat → List Cond) (fun _ => G) (fun _ r i => .le (.num 0) (.par i) :: r (Nat.succ i)) l.length i) →
      Nonneg l ∧ All (Cond.Holds F [] x) G := by
    intro l
    induction l with
    | nil => intro _ _ h; exact ⟨trivial, h⟩
    | cons y l ih =>
      intro i hi h
      have h : 0 ≤ atom x i ∧ All (Cond.Holds F [] x)
        (@Nat.rec (fun _ => Nat → List Cond) (fun _ => G) (fun _ r i => .le (.num 0) (.par i) :: r (Nat.succ i)) l.length (Nat.succ i)) := h
      have k := ih (Nat.succ i) (fun j => by
        show atom x (Nat.succ i + j) = atom l j
        rw [Nat.succ_add]; exact hi (j + 1)) h.2
      have e : atom x i = y := hi 0
      exact ⟨⟨e ▸ h.1, k.1⟩, k.2⟩
  exact key x 0 (fun j => by show atom x (0 + j) = atom x j; rw [Nat.zero_add]) h

/-- Lemmas below a size. -/
def Below (F : Functions) (b : Nat) (l : Lemma) : Prop :=
  ∀ x : List Int, x.length = l.arity → All (Cond.Holds F [] x) (signsFrom l.given l.arity) → magnitude (l.size.value F [] x) < b →
    l.holds.Holds F [] x
theorem hypotheses_hold {F : Functions} {b : Nat} {size : Term} {x : List Int} (hs : ∀ y : List Int, magnitude (size.value F x y) ≤ b) :
    ∀ L : List Lemma, All (Below F b) L → All (Rule.Holds F x) (hypotheses size L)
  | [], _ => trivial
  | l :: L, h => .more (fun y hy k => by
      have hp : ∀ i, (Term.par i).value F x y = atom y i := fun _ => rfl
      have k1 : magnitude ((l.size.over .par).value F x y) < magnitude (size.value F x y) := k.1
      have k2 : All (Cond.Holds F x y) (allOver .par (signsFrom l.given l.arity)) := k.2
      rw [Term.value_over hp] at k1
      rw [all_over hp] at k2
      show (l.holds.over .par).Holds F x y
      rw [Cond.holds_over hp]
      exact h.1 y hy k2 (Nat.lt_of_lt_of_le k1 (hs y))) (hypotheses_hold hs L h.2)
theorem all_below {F : Functions} {b : Nat} {R : List Rule} (hR : All (Rule.Holds F []) R) {L : List Lemma} (ih : All (Below F b) L) :
    ∀ (K : List Lemma) (T : List Tree), checks R L K T = true → All (Below F (b + 1)) K
  | [], _, _ => trivial
  | _ :: _, [], h => nomatch h
  | l :: K, t :: T, h => by
    have h1 := Z.both_true h
    refine .more (fun x hx k lt => ?_) (all_below hR ih K T h1.2)
    have hp : ∀ i, (Term.own i).value F x [] = atom x i := fun _ => rfl
    have hx : x.length = l.arity := hx
    rw [← hx] at k
    have k := signs_hold k
    have h2 := h1.1
    rw [← hx] at h2
    have e : ∀ y : List Int, magnitude ((l.size.over .own).value F x y) ≤ b := fun y => by
      have hy : ∀ i, (Term.own i).value F x y = atom x i := fun _ => rfl
      rw [Term.value_over hy]; exact Nat.le_of_lt_succ lt
    have g := Tree.settles hR (hypotheses_hold e L ih) (by rw [all_over hp]; exact k.2) settles_finished t 0 _ _ [] [] x (fits_trues x k.1) (values_variables x)
      trivial trivial h2
    rw [Cond.holds_over hp] at g
    exact g
theorem zero_below {F : Functions} : ∀ L : List Lemma, All (Below F 0) L
  | [] => trivial
  | _ :: L => .more (fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)) (zero_below L)
theorem all_hold {F : Functions} : ∀ L : List Lemma, (∀ b, All (Below F b) L) → All (Lemma.Holds F) L
  | [], _ => trivial
  | l :: L, h => .more (fun x hx k => (h (magnitude (l.size.value F [] x) + 1)).1 x hx k (Nat.lt_succ_self _)) (all_hold L (fun b => (h b).2))
/-- Lemmas that are proved together, by induction along their sizes. -/
theorem by_induction (F : Functions) (L : List Lemma) (R : List Rule) (T : List Tree) (h : checks R L L T = true)
    (hR : All (Rule.Holds F []) R) : All (Lemma.Holds F) L :=
  all_hold L fun b => by
    induction b with
    | zero => exact zero_below L
    | succ b ih => exact all_below hR ih L T h

end
end PassBound
