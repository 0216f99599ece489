import PassBound.Recursion
import PassBound.Means
import PassBound.Growth
import PassBound.Bases
import PassBound.Ranges
import PassBound.Inductions
import PassBound.Falling
import PassBound.AtomRules
import PassBound.Tables
import PassBound.Names
/-! What theorem files import: the normaliser, the functions of the language, and recursion. -/
