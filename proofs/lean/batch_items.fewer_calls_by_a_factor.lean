import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.fewer_calls_by_a_factor
/-- The relation `batch_items`. -/
def batch_items.body (batch_items : Int → Int → Int) (n b : Int) : Int := (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b)))
def batch_items.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def batch_items.size (n b : Int) : Nat := magnitude n
def batch_items.step (f : Int × Int → Int) (x : Int × Int) : Int := batch_items.body (fun n b => f (n, b)) x.1 x.2
def batch_items (n b : Int) : Int := fix (fun (x : Int × Int) => batch_items.size x.1 x.2) batch_items.step (n, b)
/-- The recursion of `batch_items` ends. -/
def batch_items.Ends : Prop := Falls (fun (x : Int × Int) => batch_items.Domain x.1 x.2) (fun x => batch_items.size x.1 x.2) batch_items.step

/-- The relation `per_item`. -/
def per_item.body (per_item : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((per_item (n - 1)) + 1))
def per_item.Domain (n : Int) : Prop := (0 ≤ n)
def per_item.size (n : Int) : Nat := magnitude n
def per_item.step (f : Int → Int) (x : Int) : Int := per_item.body (fun n => f n) x
def per_item (n : Int) : Int := fix (fun (x : Int) => per_item.size x) per_item.step n
/-- The recursion of `per_item` ends. -/
def per_item.Ends : Prop := Falls (fun (x : Int) => per_item.Domain x) (fun x => per_item.size x) per_item.step

/-- The claim `batch_items.fewer_calls_by_a_factor` fails at a point. -/
def Statement : Prop :=
  (batch_items.Ends) ∧ (per_item.Ends) ∧ (∀ n b : Int, (n = 1) → (b = 2) → (((1 : Int) ≤ b) ∧ (¬ (b * (batch_items n b)) ≤ (per_item n))))
end batch_items.fewer_calls_by_a_factor

namespace batch_items.fewer_calls_by_a_factor
theorem batch_items.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → batch_items.size n' b' < batch_items.size n b → f₁ n' b' = f₂ n' b') → batch_items.body f₁ n b = batch_items.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call2 6 .o0 .n1) (.add .n1 (.call2 8 (.sub .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done)))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem batch_items.ends : batch_items.Ends := fun f g (x : Int × Int) d ih =>
  batch_items.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem batch_items.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items n b = (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b))) :=
  fun n b k0' k1' k2' => fix_eq batch_items.ends (n, b) ⟨k0', k1', k2'⟩

theorem per_item.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → per_item.size n' < per_item.size n → f₁ n' = f₂ n') → per_item.body f₁ n = per_item.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem per_item.ends : per_item.Ends := fun f g (x : Int) d ih =>
  per_item.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem per_item.eq : ∀ (n : Int), (0 ≤ n) → per_item n = (if (n = 0) then 0 else ((per_item (n - 1)) + 1)) :=
  fun n k0' => fix_eq per_item.ends n k0'

theorem Steps.fails : ∀ n b : Int, (n = 1) → (b = 2) → (((1 : Int) ≤ b) ∧ (¬ (b * (batch_items n b)) ≤ (per_item n))) := by
  intro n b e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨batch_items.ends, per_item.ends, Steps.fails⟩
end batch_items.fewer_calls_by_a_factor
