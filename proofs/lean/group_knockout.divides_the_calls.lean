import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.divides_the_calls
/-- The relation `group_knockout`. -/
def group_knockout.body (group_knockout : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k)))
def group_knockout.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout.size (n k : Int) : Nat := magnitude n
def group_knockout.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout.body (fun n k => f (n, k)) x.1 x.2
def group_knockout (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout.size x.1 x.2) group_knockout.step (n, k)
/-- The recursion of `group_knockout` ends. -/
def group_knockout.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout.Domain x.1 x.2) (fun x => group_knockout.size x.1 x.2) group_knockout.step

/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The claim `group_knockout.divides_the_calls` fails at a point. -/
def Statement : Prop :=
  (group_knockout.Ends) ∧ (knockout.Ends) ∧ (∀ n k : Int, (n = 2) → (k = 2) → ((((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) ∧ (¬ (k * (group_knockout n k)) ≤ (knockout n))))
end group_knockout.divides_the_calls

namespace group_knockout.divides_the_calls
theorem group_knockout.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout.size n' k' < group_knockout.size n k → f₁ n' k' = f₂ n' k') → group_knockout.body f₁ n k = group_knockout.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem group_knockout.ends : group_knockout.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem group_knockout.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq group_knockout.ends (n, k) ⟨k0', k1', k2'⟩

theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 0 .o0 .n2) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

theorem Steps.fails : ∀ n k : Int, (n = 2) → (k = 2) → ((((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) ∧ (¬ (k * (group_knockout n k)) ≤ (knockout n))) := by
  intro n k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨group_knockout.ends, knockout.ends, Steps.fails⟩
end group_knockout.divides_the_calls
