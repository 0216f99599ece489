import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.sweeps_are_equal
/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.sweeps_are_equal` fails at a point. -/
def Statement : Prop :=
  (bubble_top.Ends) ∧ (∀ n k : Int, (n = 2) → (k = 2) → ((((1 : Int) ≤ k) ∧ (k ≤ n)) ∧ (¬ (bubble_top n k) = (k * (n - 1)))))
end bubble.sweeps_are_equal

namespace bubble.sweeps_are_equal
theorem bubble_top.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → bubble_top.size n' k' < bubble_top.size n k → f₁ n' k' = f₂ n' k') → bubble_top.body f₁ n k = bubble_top.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.ifEq .o1 .n0 .n0 (.add (.sub .o0 .n1) (.call2 8 (.sub .o0 .n1) (.sub .o1 .n1)))))
    (.zero 0 .done (.zero 0 .done (.zero 1 .done .done)))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [bubble_top.body, if_and, if_or, if_not] <;> exact g'
theorem bubble_top.ends : bubble_top.Ends := fun f g (x : Int × Int) d ih =>
  bubble_top.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem bubble_top.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0' k1' => fix_eq bubble_top.ends (n, k) ⟨k0', k1'⟩

theorem Steps.fails : ∀ n k : Int, (n = 2) → (k = 2) → ((((1 : Int) ≤ k) ∧ (k ≤ n)) ∧ (¬ (bubble_top n k) = (k * (n - 1)))) := by
  intro n k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨bubble_top.ends, Steps.fails⟩
end bubble.sweeps_are_equal
