import PassBound.Sound
/-!
# Values at points as data

A table lists values of functions, each worked out by a rule from those that come after it.  The
kernel computes whether it does so; then every line of the table holds.
-/
namespace PassBound
noncomputable section

/-- The value of a function at some arguments, and the rule that says so. -/
structure Told where
  rule : Nat
  f : Nat
  a : Int
  b : Int
  c : Int
  d : Int
  v : Int
def Told.Holds (F : Functions) (e : Told) : Prop := pick (functions F) e.f e.a e.b e.c e.d = e.v

/-- A number, if it was worked out. -/
inductive Worked where
  | none
  | one (v : Int)
def Worked.Means (v : Int) : Worked → Prop
  | none => True
  | one w => v = w
def Worked.then (k : Int → Worked) : Worked → Worked := @Worked.rec (fun _ => Worked) .none k
def Worked.is (k : Int → Bool) : Worked → Bool := @Worked.rec (fun _ => Bool) false k
def sameInt (a b : Int) : Bool := decide (a = b)
def Told.at (f : Nat) (a b c d : Int) (e : Told) : Bool :=
  Z.both (Nat.beq f e.f) (Z.both (sameInt a e.a) (Z.both (sameInt b e.b) (Z.both (sameInt c e.c) (sameInt d e.d))))
/-- What the table says of a call. -/
def listed (f : Nat) (a b c d : Int) : List Told → Worked :=
  @List.rec Told (fun _ => Worked) .none (fun e _ r => @Bool.rec (fun _ => Worked) r (.one e.v) (e.at f a b c d))
/-- The value of a call: of a function of the language it is computed. -/
def answer (Γ : List Told) (f : Nat) (a b c d : Int) : Worked :=
  @Bool.rec (fun _ => Worked) (listed f a b c d Γ) (.one (pick (functions []) f a b c d)) (Nat.ble f 7)
def choice (p : Bool) (t e : Worked) : Worked := @Bool.rec (fun _ => Worked) e t p
def Term.worked (Γ : List Told) (x : List Int) : Term → Worked :=
  @Term.rec (fun _ => Worked) (fun n => .one (Int.ofNat n)) (fun _ => .none) (fun i => .one (atom x i))
    (fun _ _ a b => a.then fun v => b.then fun w => .one (v + w)) (fun _ _ a b => a.then fun v => b.then fun w => .one (v - w))
    (fun _ _ a b => a.then fun v => b.then fun w => .one (v * w)) (fun _ a => a.then fun v => .one (-v))
    (fun _ k a => a.then fun v => .one (v ^ k))
    (fun f _ _ _ _ a b c d => a.then fun v => b.then fun w => c.then fun y => d.then fun z => answer Γ f v w y z)
    (fun _ _ _ _ a b t e => a.then fun v => b.then fun w => choice (decide (v ≤ w)) t e)
    (fun _ _ _ _ a b t e => a.then fun v => b.then fun w => choice (decide (v < w)) t e)
    (fun _ _ _ _ a b t e => a.then fun v => b.then fun w => choice (decide (v = w)) t e)
def Cond.worked (Γ : List Told) (x : List Int) : Cond → Bool :=
  @Cond.rec (fun _ => Bool)
    (fun a b => (a.worked Γ x).is fun v => (b.worked Γ x).is fun w => decide (v ≤ w))
    (fun a b => (a.worked Γ x).is fun v => (b.worked Γ x).is fun w => decide (v < w))
    (fun a b => (a.worked Γ x).is fun v => (b.worked Γ x).is fun w => decide (v = w))
    (fun _ _ => false) (fun _ _ _ _ _ _ => false)

theorem Worked.means_then {o : Worked} {k : Int → Worked} {v u : Int} (h : o.Means v) (hk : (k v).Means u) : (o.then k).Means u := by
  cases o with
  | none => exact trivial
  | one w =>
    have e : v = w := h
    subst e; exact hk
theorem Worked.means_is {o : Worked} {k : Int → Bool} {v : Int} (h : o.Means v) (hk : o.is k = true) : k v = true := by
  cases o with
  | none => exact nomatch hk
  | one w =>
    have e : v = w := h
    subst e; exact hk
theorem sameInt_eq {a b : Int} (h : sameInt a b = true) : a = b := of_decide_eq_true h
theorem means_listed {F : Functions} (f : Nat) (a b c d : Int) :
    ∀ Γ : List Told, All (Told.Holds F) Γ → (listed f a b c d Γ).Means (pick (functions F) f a b c d)
  | [], _ => trivial
  | e :: Γ, h => by
    show Worked.Means _ (@Bool.rec (fun _ => Worked) (listed f a b c d Γ) (.one e.v) (e.at f a b c d))
    cases k : e.at f a b c d with
    | false => exact means_listed f a b c d Γ h.2
    | true =>
      have k1 := Z.both_true k
      have k2 := Z.both_true k1.2
      have k3 := Z.both_true k2.2
      have k4 := Z.both_true k3.2
      have e0 : f = e.f := Nat.eq_of_beq_eq_true k1.1
      show _ = e.v
      rw [e0, sameInt_eq k2.1, sameInt_eq k3.1, sameInt_eq k4.1, sameInt_eq k4.2]
      exact h.1
theorem pick_language (F : Functions) : ∀ (f : Nat), Nat.ble f 7 = true → pick (functions F) f = pick (functions []) f
  | 0, _ => rfl
  | 1, _ => rfl
  | 2, _ => rfl
  | 3, _ => rfl
  | 4, _ => rfl
  | 5, _ => rfl
  | 6, _ => rfl
  | 7, _ => rfl
  | _ + 8, h => nomatch h
theorem means_answer {F : Functions} {Γ : List Told} (hΓ : All (Told.Holds F) Γ) (f : Nat) (a b c d : Int) :
    (answer Γ f a b c d).Means (pick (functions F) f a b c d) := by
  show Worked.Means _ (@Bool.rec (fun _ => Worked) (listed f a b c d Γ) (.one (pick (functions []) f a b c d)) (Nat.ble f 7))
  cases k : Nat.ble f 7 with
  | false => exact means_listed f a b c d Γ hΓ
  | true =>
    show pick (functions F) f a b c d = pick (functions []) f a b c d
    rw [pick_language F f k]
theorem means_choice {p : Prop} [Decidable p] {t e : Worked} {u v : Int} (ht : t.Means u) (he : e.Means v) :
    (choice (decide p) t e).Means (if p then u else v) := by
  cases k : decide p with
  | true => rw [if_pos (of_decide_eq_true k)]; exact ht
  | false => rw [if_neg (fun h : p => nomatch k.symm.trans (decide_eq_true h))]; exact he

theorem Term.means_worked {F : Functions} {Γ : List Told} (hΓ : All (Told.Holds F) Γ) (x : List Int) :
    ∀ t : Term, (t.worked Γ x).Means (t.value F [] x)
  | num _ => rfl
  | own _ => trivial
  | par _ => rfl
  | add a b => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b) rfl)
  | sub a b => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b) rfl)
  | mul a b => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b) rfl)
  | neg a => Worked.means_then (means_worked hΓ x a) rfl
  | pow a _ => Worked.means_then (means_worked hΓ x a) rfl
  | call f a b c d => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b)
      (Worked.means_then (means_worked hΓ x c) (Worked.means_then (means_worked hΓ x d) (means_answer hΓ f _ _ _ _))))
  | ifLe a b t e => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b)
      (means_choice (means_worked hΓ x t) (means_worked hΓ x e)))
  | ifLt a b t e => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b)
      (means_choice (means_worked hΓ x t) (means_worked hΓ x e)))
  | ifEq a b t e => Worked.means_then (means_worked hΓ x a) (Worked.means_then (means_worked hΓ x b)
      (means_choice (means_worked hΓ x t) (means_worked hΓ x e)))
theorem Cond.means_worked {F : Functions} {Γ : List Told} (hΓ : All (Told.Holds F) Γ) (x : List Int) :
    ∀ c : Cond, c.worked Γ x = true → c.Holds F [] x
  | le a b, h => of_decide_eq_true (Worked.means_is (b.means_worked hΓ x) (Worked.means_is (a.means_worked hΓ x) h))
  | lt a b, h => of_decide_eq_true (Worked.means_is (b.means_worked hΓ x) (Worked.means_is (a.means_worked hΓ x) h))
  | eq a b, h => of_decide_eq_true (Worked.means_is (b.means_worked hΓ x) (Worked.means_is (a.means_worked hΓ x) h))
  | less _ _, h => nomatch h
  | same _ _ _ _ _ _, h => nomatch h

def allWorked (Γ : List Told) (x : List Int) : List Cond → Bool :=
  @List.rec Cond (fun _ => Bool) true (fun c _ r => Z.both (c.worked Γ x) r)
theorem means_allWorked {F : Functions} {Γ : List Told} (hΓ : All (Told.Holds F) Γ) (x : List Int) :
    ∀ l : List Cond, allWorked Γ x l = true → All (Cond.Holds F [] x) l
  | [], _ => trivial
  | c :: l, h => ⟨c.means_worked hΓ x (Z.both_true h).1, means_allWorked hΓ x l (Z.both_true h).2⟩

def Told.point (e : Told) (n : Nat) : List Int :=
  @Nat.rec (fun _ => List Int) [] (fun n _ => @Nat.rec (fun _ => List Int) [e.a] (fun n _ => @Nat.rec (fun _ => List Int) [e.a, e.b]
    (fun n _ => @Nat.rec (fun _ => List Int) [e.a, e.b, e.c] (fun _ _ => [e.a, e.b, e.c, e.d]) n) n) n) n
/-- Whether a rule gives a line of the table from others. -/
def Told.follows (Γ : List Told) (e : Told) (r : Rule) : Bool :=
  Z.both (Nat.beq (e.point r.arity).length r.arity) (Z.both (allWorked Γ (e.point r.arity) r.given)
    (@Cond.rec (fun _ => Bool) (fun _ _ => false) (fun _ _ => false) (fun _ _ => false) (fun _ _ => false)
      (fun f a b c d v => Z.both (Nat.beq e.f f) (
        (a.worked Γ (e.point r.arity)).is fun a' => Z.both (sameInt a' e.a) (
        (b.worked Γ (e.point r.arity)).is fun b' => Z.both (sameInt b' e.b) (
        (c.worked Γ (e.point r.arity)).is fun c' => Z.both (sameInt c' e.c) (
        (d.worked Γ (e.point r.arity)).is fun d' => Z.both (sameInt d' e.d) (
        (v.worked Γ (e.point r.arity)).is fun v' => sameInt v' e.v)))))) r.holds))
theorem follows_holds {F : Functions} {Γ : List Told} (hΓ : All (Told.Holds F) Γ) (e : Told) (r : Rule) (hr : r.Holds F [])
    (h : e.follows Γ r = true) : e.Holds F := by
  have h1 := Z.both_true h
  have h2 := Z.both_true h1.2
  have k := hr (e.point r.arity) (Nat.eq_of_beq_eq_true h1.1) (means_allWorked hΓ _ _ h2.1)
  have w := h2.2
  revert k w
  cases r.holds with
  | same f a b c d v =>
    intro k w
    have w0 := Z.both_true w
    have w1 := Z.both_true (Worked.means_is (a.means_worked hΓ _) w0.2)
    have w2 := Z.both_true (Worked.means_is (b.means_worked hΓ _) w1.2)
    have w3 := Z.both_true (Worked.means_is (c.means_worked hΓ _) w2.2)
    have w4 := Z.both_true (Worked.means_is (d.means_worked hΓ _) w3.2)
    have w5 := Worked.means_is (v.means_worked hΓ _) w4.2
    have w5 := sameInt_eq w5
    show pick (functions F) e.f e.a e.b e.c e.d = e.v
    rw [Nat.eq_of_beq_eq_true w0.1, ← sameInt_eq w1.1, ← sameInt_eq w2.1, ← sameInt_eq w3.1, ← sameInt_eq w4.1, ← w5]
    exact k
  | _ => intro _ w; exact nomatch w
/-- A table with more lines before it. -/
def over (Γ : List Told) : List Told → List Told := @List.rec Told (fun _ => List Told) Γ (fun e _ r => e :: r)
/-- Whether each of these lines follows from those after it. -/
def justified (R : List Rule) (Γ : List Told) : List Told → Bool :=
  @List.rec Told (fun _ => Bool) true (fun e l r => Z.both (e.follows (over Γ l) (ruleAt R e.rule)) r)
theorem table_holds {F : Functions} {R : List Rule} {Γ : List Told} (hR : All (Rule.Holds F []) R) (hΓ : All (Told.Holds F) Γ) :
    ∀ l : List Told, justified R Γ l = true → All (Told.Holds F) (over Γ l)
  | [], _ => hΓ
  | e :: l, h =>
    have k := table_holds hR hΓ l (Z.both_true h).2
    ⟨follows_holds k e _ (ruleAt_holds R e.rule hR) (Z.both_true h).1, k⟩
/-- What a table says of a call. -/
theorem of_table {F : Functions} {Γ : List Told} (hΓ : All (Told.Holds F) Γ) (f : Nat) (a b c d v : Int)
    (h : (listed f a b c d Γ).is (sameInt v) = true) : pick (functions F) f a b c d = v :=
  (sameInt_eq (Worked.means_is (means_listed f a b c d Γ hΓ) h)).symm

end
end PassBound
