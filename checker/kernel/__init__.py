"""Claims as Lean theorems, and the Lean kernel that checks them."""
