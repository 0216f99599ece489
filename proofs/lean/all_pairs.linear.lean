import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace all_pairs.linear
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The claim `all_pairs.linear` fails at a point. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (∀ n : Int, (n = 10) → ((¬ (all_pairs n) ≤ (4 * n))))
end all_pairs.linear

namespace all_pairs.linear
theorem all_pairs.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs.size n' < all_pairs.size n → f₁ n' = f₂ n') → all_pairs.body f₁ n = all_pairs.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs.ends : all_pairs.Ends := fun f g (x : Int) d ih =>
  all_pairs.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs.eq : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq all_pairs.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 10) → ((¬ (all_pairs n) ≤ (4 * n))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨all_pairs.ends, Steps.fails⟩
end all_pairs.linear
