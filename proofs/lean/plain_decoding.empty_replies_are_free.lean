import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.empty_replies_are_free
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The claim `plain_decoding.empty_replies_are_free` fails at a point. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (∀ m : Int, (m = 0) → ((¬ (plain_decoding m) ≤ m)))
end plain_decoding.empty_replies_are_free

namespace plain_decoding.empty_replies_are_free
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [m_0] rfl ⟨h_m_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

theorem Steps.fails : ∀ m : Int, (m = 0) → ((¬ (plain_decoding m) ≤ m)) := by
  intro m e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨plain_decoding.ends, Steps.fails⟩
end plain_decoding.empty_replies_are_free
