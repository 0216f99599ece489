import PassBound.Recursion
import PassBound.Ranges
/-! What theorem files import: the normaliser, the functions of the language, and recursion. -/
