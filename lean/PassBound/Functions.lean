import PassBound.Integers
/-!
# The functions of the model language

`fdiv a b` is the floor of a / b and `cdiv a b` its ceiling, for either sign, as in Python; what is
divided by 0 is 0 here (in the model language it has no value).  `larger` and `smaller` are `max` and
`min`, `flog n b` is the greatest e with b^e <= n, `clog n b` the least e with b^e >= n.
-/
namespace PassBound
noncomputable section

def fdivNat : Int → Nat → Int
  | .ofNat a, b => .ofNat (a / b)
  | .negSucc _, 0 => 0
  | .negSucc a, b + 1 => .negSucc (a / (b + 1))
/-- The floor of a / b. -/
def fdiv (a : Int) : Int → Int
  | .ofNat b => fdivNat a b
  | .negSucc b => fdivNat (-a) (b + 1)
/-- What is left: it has the sign of b. -/
def fmod (a b : Int) : Int := a - b * fdiv a b
/-- The ceiling of a / b. -/
def cdiv (a b : Int) : Int := -fdiv (-a) b
def larger (a b : Int) : Int := if a ≤ b then b else a
def smaller (a b : Int) : Int := if a ≤ b then a else b

/-- b to the power e (e >= 0). -/
def ipow (b e : Int) : Int := b ^ e.toNat

def flogGo (b : Int) : Nat → Int → Int
  | 0, _ => 0
  | fuel + 1, n => if n < b then 0 else flogGo b fuel (fdiv n b) + 1
/-- The greatest e with b^e <= n. -/
def flog (n b : Int) : Int := flogGo b n.toNat n
/-- The least e with b^e >= n. -/
def clog (n b : Int) : Int := if n ≤ 1 then 0 else flog (n - 1) b + 1

end
end PassBound
