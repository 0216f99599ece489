import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.polynomial_in_depth
/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.polynomial_in_depth` fails at a point. -/
def Statement : Prop :=
  (thought_tree.Ends) ∧ (∀ d : Int, (d = 9) → ((¬ (thought_tree 2 d) ≤ ((d + 1) ^ 3))))
end thought_tree.polynomial_in_depth

namespace thought_tree.polynomial_in_depth
theorem thought_tree.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree.size b' d' < thought_tree.size b d → f₁ b' d' = f₂ b' d') → thought_tree.body f₁ b d = thought_tree.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 .n1 (.add .n1 (.mul .o0 (.call2 8 .o0 (.sub .o1 .n1)))))
    (.zero 1 .done .done)
    2 (by decide +kernel) [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree.ends (b, d) ⟨k0', k1'⟩

theorem Steps.fails : ∀ d : Int, (d = 9) → ((¬ (thought_tree 2 d) ≤ ((d + 1) ^ 3))) := by
  intro d e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨thought_tree.ends, Steps.fails⟩
end thought_tree.polynomial_in_depth
