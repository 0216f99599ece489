import PassBound.Order
import PassBound.Functions
/-!
# Statements as data

Expressions (`Term`) and comparisons (`Cond`) of the model language as data, with what they mean, and
rules: statements about all arguments.  `functions` are those that a statement speaks of.
-/
namespace PassBound
noncomputable section

/-- The functions that a statement speaks of; those with fewer arguments ignore the last ones. -/
abbrev Functions := List (Int → Int → Int → Int → Int)
def pick : Functions → Nat → Int → Int → Int → Int → Int
  | [], _ => fun _ _ _ _ => 0
  | f :: _, 0 => f
  | _ :: F, i + 1 => pick F i
/-- The functions of the language come before those of a file. -/
def functions (F : Functions) : Functions :=
  (fun a b _ _ => fdiv a b) :: (fun a b _ _ => fmod a b) :: (fun a b _ _ => cdiv a b) :: (fun a b _ _ => flog a b) ::
  (fun a b _ _ => clog a b) :: (fun a b _ _ => larger a b) :: (fun a b _ _ => smaller a b) :: (fun a b _ _ => ipow a b) :: F

/-- Expressions; `own` are the parameters of the statement, `par` those of a rule. -/
inductive Term where
  | num (n : Nat)
  | own (i : Nat)
  | par (i : Nat)
  | add (a b : Term)
  | sub (a b : Term)
  | mul (a b : Term)
  | neg (a : Term)
  | pow (a : Term) (k : Nat)
  | call (f : Nat) (a b c d : Term)
  | ifLe (a b t e : Term)
  | ifLt (a b t e : Term)
  | ifEq (a b t e : Term)
def Term.value (F : Functions) (τ x : List Int) : Term → Int
  | num n => OfNat.ofNat n
  | own i => atom τ i
  | par i => atom x i
  | add a b => a.value F τ x + b.value F τ x
  | sub a b => a.value F τ x - b.value F τ x
  | mul a b => a.value F τ x * b.value F τ x
  | neg a => -a.value F τ x
  | pow a k => a.value F τ x ^ k
  | call f a b c d => pick (functions F) f (a.value F τ x) (b.value F τ x) (c.value F τ x) (d.value F τ x)
  | ifLe a b t e => if a.value F τ x ≤ b.value F τ x then t.value F τ x else e.value F τ x
  | ifLt a b t e => if a.value F τ x < b.value F τ x then t.value F τ x else e.value F τ x
  | ifEq a b t e => if a.value F τ x = b.value F τ x then t.value F τ x else e.value F τ x

/-- Calls of functions with fewer arguments. -/
def Term.call1 (f : Nat) (a : Term) : Term := .call f a (.num 0) (.num 0) (.num 0)
def Term.call2 (f : Nat) (a b : Term) : Term := .call f a b (.num 0) (.num 0)
def Term.call3 (f : Nat) (a b c : Term) : Term := .call f a b c (.num 0)

/-- Comparisons; `less` compares sizes, `same` says what a function's value is. -/
inductive Cond where
  | le (a b : Term)
  | lt (a b : Term)
  | eq (a b : Term)
  | less (a b : Term)
  | same (f : Nat) (a b c d v : Term)
def Cond.Holds (F : Functions) (τ x : List Int) : Cond → Prop
  | le a b => a.value F τ x ≤ b.value F τ x
  | lt a b => a.value F τ x < b.value F τ x
  | eq a b => a.value F τ x = b.value F τ x
  | less a b => magnitude (a.value F τ x) < magnitude (b.value F τ x)
  | same f a b c d v => pick (functions F) f (a.value F τ x) (b.value F τ x) (c.value F τ x) (d.value F τ x) = v.value F τ x

def All {α : Type} (P : α → Prop) : List α → Prop
  | [] => True
  | x :: l => P x ∧ All P l

theorem All.more {α : Type} {P : α → Prop} {x : α} {l : List α} (h : P x) (k : All P l) : All P (x :: l) := ⟨h, k⟩

/-- A statement about all arguments. -/
structure Rule where
  arity : Nat
  given : List Cond
  holds : Cond
def Rule.Holds (F : Functions) (τ : List Int) (r : Rule) : Prop :=
  ∀ x : List Int, x.length = r.arity → All (Cond.Holds F τ x) r.given → r.holds.Holds F τ x

instance (F : Functions) (τ x : List Int) : ∀ c : Cond, Decidable (c.Holds F τ x)
  | .le a b => inferInstanceAs (Decidable (a.value F τ x ≤ b.value F τ x))
  | .lt a b => inferInstanceAs (Decidable (a.value F τ x < b.value F τ x))
  | .eq a b => inferInstanceAs (Decidable (a.value F τ x = b.value F τ x))
  | .less a b => inferInstanceAs (Decidable (magnitude (a.value F τ x) < magnitude (b.value F τ x)))
  | .same f a b c d v => inferInstanceAs (Decidable (pick (functions F) f (a.value F τ x) (b.value F τ x) (c.value F τ x) (d.value F τ x) = v.value F τ x))
/-- A statement without parameters. -/
theorem constant (F : Functions) (c : Cond) (h : c.Holds F [] []) : Rule.Holds F [] ⟨0, [], c⟩
  | [], _, _ => h
  | _ :: _, h, _ => nomatch h

end
end PassBound
