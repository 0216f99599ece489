import PassBound.Known
/-!
# Names for numbers and variables

Lean reads a name faster than what it stands for, and proofs as data are full of small numbers.
-/
namespace PassBound
noncomputable section

namespace Expr
abbrev n0 : Expr := .num 0
abbrev n1 : Expr := .num 1
abbrev n2 : Expr := .num 2
abbrev n3 : Expr := .num 3
abbrev n4 : Expr := .num 4
abbrev n5 : Expr := .num 5
abbrev n6 : Expr := .num 6
abbrev n7 : Expr := .num 7
abbrev n8 : Expr := .num 8
abbrev n9 : Expr := .num 9
abbrev n10 : Expr := .num 10
abbrev n11 : Expr := .num 11
abbrev n12 : Expr := .num 12
abbrev v0 : Expr := .pos 0
abbrev v1 : Expr := .pos 1
abbrev v2 : Expr := .pos 2
abbrev v3 : Expr := .pos 3
abbrev v4 : Expr := .pos 4
abbrev v5 : Expr := .pos 5
abbrev v6 : Expr := .pos 6
abbrev v7 : Expr := .pos 7
abbrev v8 : Expr := .pos 8
abbrev v9 : Expr := .pos 9
abbrev v10 : Expr := .pos 10
abbrev v11 : Expr := .pos 11
abbrev v12 : Expr := .pos 12
end Expr

namespace Term
abbrev n0 : Term := .num 0
abbrev n1 : Term := .num 1
abbrev n2 : Term := .num 2
abbrev n3 : Term := .num 3
abbrev n4 : Term := .num 4
abbrev n5 : Term := .num 5
abbrev n6 : Term := .num 6
abbrev n7 : Term := .num 7
abbrev n8 : Term := .num 8
abbrev n9 : Term := .num 9
abbrev n10 : Term := .num 10
abbrev n11 : Term := .num 11
abbrev n12 : Term := .num 12
abbrev o0 : Term := .own 0
abbrev o1 : Term := .own 1
abbrev o2 : Term := .own 2
abbrev o3 : Term := .own 3
abbrev o4 : Term := .own 4
abbrev o5 : Term := .own 5
abbrev o6 : Term := .own 6
abbrev o7 : Term := .own 7
abbrev o8 : Term := .own 8
abbrev o9 : Term := .own 9
abbrev o10 : Term := .own 10
abbrev o11 : Term := .own 11
abbrev o12 : Term := .own 12
abbrev p0 : Term := .par 0
abbrev p1 : Term := .par 1
abbrev p2 : Term := .par 2
abbrev p3 : Term := .par 3
abbrev p4 : Term := .par 4
abbrev p5 : Term := .par 5
abbrev p6 : Term := .par 6
abbrev p7 : Term := .par 7
abbrev p8 : Term := .par 8
abbrev p9 : Term := .par 9
abbrev p10 : Term := .par 10
abbrev p11 : Term := .par 11
abbrev p12 : Term := .par 12
end Term

end
end PassBound
