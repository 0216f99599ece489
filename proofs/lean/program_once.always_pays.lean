import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.always_pays
/-- The relation `per_item`. -/
def per_item.body (per_item : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((per_item (n - 1)) + 1))
def per_item.Domain (n : Int) : Prop := (0 ≤ n)
def per_item.size (n : Int) : Nat := magnitude n
def per_item.step (f : Int → Int) (x : Int) : Int := per_item.body (fun n => f n) x
def per_item (n : Int) : Int := fix (fun (x : Int) => per_item.size x) per_item.step n
/-- The recursion of `per_item` ends. -/
def per_item.Ends : Prop := Falls (fun (x : Int) => per_item.Domain x) (fun x => per_item.size x) per_item.step

/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_repaired`. -/
def program_repaired.body (program_repaired : Int → Int → Int) (n r : Int) : Int := (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n)))
def program_repaired.Domain (n r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ r)
def program_repaired.size (n r : Int) : Nat := magnitude r
def program_repaired.step (f : Int × Int → Int) (x : Int × Int) : Int := program_repaired.body (fun n r => f (n, r)) x.1 x.2
def program_repaired (n r : Int) : Int := fix (fun (x : Int × Int) => program_repaired.size x.1 x.2) program_repaired.step (n, r)
/-- The recursion of `program_repaired` ends. -/
def program_repaired.Ends : Prop := Falls (fun (x : Int × Int) => program_repaired.Domain x.1 x.2) (fun x => program_repaired.size x.1 x.2) program_repaired.step

/-- The claim `program_once.always_pays` fails at a point. -/
def Statement : Prop :=
  (per_item.Ends) ∧ (program_once.Ends) ∧ (program_repaired.Ends) ∧ (∀ n r : Int, (n = 1) → (r = 1) → ((¬ (program_repaired n r) ≤ (per_item n))))
end program_once.always_pays

namespace program_once.always_pays
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

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq .o0 .n1 .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

theorem program_repaired.congr (f₁ f₂ : Int → Int → Int) : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → (∀ n' r' : Int, (0 ≤ n') → (0 ≤ r') → program_repaired.size n' r' < program_repaired.size n r → f₁ n' r' = f₂ n' r') → program_repaired.body f₁ n r = program_repaired.body f₂ n r := by
  intro n_0 r_1 h_n_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => program_once a]
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 (.call1 9 .o0) (.add (.call2 8 .o0 (.sub .o1 .n1)) (.call1 9 .o0)))
    (.zero 1 .done .done)
    2 (by decide +kernel) [n_0, r_1] rfl ⟨h_n_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem program_repaired.ends : program_repaired.Ends := fun f g (x : Int × Int) d ih =>
  program_repaired.congr (fun n r => f (n, r)) (fun n r => g (n, r)) x.1 x.2 d.1 d.2 (fun n' r' k0' k1' lt => ih (n', r') ⟨k0', k1'⟩ lt)
theorem program_repaired.eq : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → program_repaired n r = (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n))) :=
  fun n r k0' k1' => fix_eq program_repaired.ends (n, r) ⟨k0', k1'⟩

theorem Steps.fails : ∀ n r : Int, (n = 1) → (r = 1) → ((¬ (program_repaired n r) ≤ (per_item n))) := by
  intro n r e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨per_item.ends, program_once.ends, program_repaired.ends, Steps.fails⟩
end program_once.always_pays
