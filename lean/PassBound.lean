import PassBound.Theory
import PassBound.LowerBounds
/-!
# passbound in Lean

The theory behind cost claims: a normaliser for polynomials (`Poly`, `NatRing`, `Ring`), integers and
their order (`Integers`, `Order`), the functions of the model language (`Division`, `Powers`,
`Logarithms`, `Means`, `Ranges`) and recursion (`Recursion`).  `Theory` is all of that, and what generated
theorems import.

Programs that call an LLM and what they cost for every possible reply: `Programs`,
`Decompositions`, `Loops`; and what no decomposition can beat: `LowerBounds`.
-/
