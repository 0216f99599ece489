import PassBound.Theory
import PassBound.Heaps
import PassBound.Orders
import PassBound.Planning
import PassBound.Reading
/-!
# passbound in Lean

The theory behind cost claims: a normaliser for polynomials (`Poly`, `NatRing`, `Ring`), integers and
their order (`Integers`, `Order`), the functions of the model language (`Functions`, `Division`, `Powers`,
`Logarithms`, `Means`, `Ranges`) and recursion (`Recursion`); and the checker of proofs by cases that
are data (`Terms`, `Names`, `Known`, `Steps`, `Variables`, `Sound`, `Cases`, `Inductions`, `Falling`,
`AtomRules`), and of tables of values (`Tables`).  `Theory` is all of that, and what generated
theorems import.

Programs that call an LLM and what they cost for every possible reply: `Programs`,
`Decompositions`, `Loops`, `Searching`, `Planning`, `Heaps`; and what no decomposition can beat:
`LowerBounds`, `Comparisons`, `Orders`, `Reading`.
-/
