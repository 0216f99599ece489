import PassBound.Theory
/-!
# passbound in Lean

The theory behind cost claims: a normaliser for polynomials (`Poly`, `NatRing`, `Ring`), integers and
their order (`Integers`, `Order`), the functions of the model language (`Division`, `Powers`,
`Logarithms`, `Ranges`) and recursion (`Recursion`).
-/
