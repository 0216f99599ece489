prelude
import Init.Prelude
import Init.Syntax
import Init.Logic
import Init.Nat
import Init.Int
import Init.WF
import Init.List
import Init.Display
import Init.Macro
