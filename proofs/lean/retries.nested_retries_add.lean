import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.nested_retries_add
/-- The relation `retries`. -/
def retries.body (retries : Int → Int → Int → Int) (n left r : Int) : Int := (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r)))))
def retries.Domain (n left r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ left) ∧ (0 ≤ r) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))
def retries.size (n left r : Int) : Nat := magnitude ((n * (r + 1)) + left)
def retries.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries.body (fun n left r => f (n, left, r)) x.1 x.2.1 x.2.2
def retries (n left r : Int) : Int := fix (fun (x : Int × Int × Int) => retries.size x.1 x.2.1 x.2.2) retries.step (n, left, r)
/-- The recursion of `retries` ends. -/
def retries.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries.Domain x.1 x.2.1 x.2.2) (fun x => retries.size x.1 x.2.1 x.2.2) retries.step

/-- The relation `retries_nested`. -/
def retries_nested.body (retries_nested : Int → Int → Int → Int) (runs n r : Int) : Int := (if (runs = 0) then 0 else ((retries n r r) + (retries_nested (runs - 1) n r)))
def retries_nested.Domain (runs n r : Int) : Prop := (0 ≤ runs) ∧ (0 ≤ n) ∧ (0 ≤ r) ∧ ((1 : Int) ≤ r)
def retries_nested.size (runs n r : Int) : Nat := magnitude runs
def retries_nested.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries_nested.body (fun runs n r => f (runs, n, r)) x.1 x.2.1 x.2.2
def retries_nested (runs n r : Int) : Int := fix (fun (x : Int × Int × Int) => retries_nested.size x.1 x.2.1 x.2.2) retries_nested.step (runs, n, r)
/-- The recursion of `retries_nested` ends. -/
def retries_nested.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries_nested.Domain x.1 x.2.1 x.2.2) (fun x => retries_nested.size x.1 x.2.1 x.2.2) retries_nested.step

/-- The claim `retries.nested_retries_add` fails at a point. -/
def Statement : Prop :=
  (retries.Ends) ∧ (retries_nested.Ends) ∧ (∀ runs n r : Int, (runs = 2) → (n = 1) → (r = 3) → (((1 : Int) ≤ r) ∧ (¬ (retries_nested runs n r) ≤ (n * (runs + r)))))
end retries.nested_retries_add

namespace retries.nested_retries_add
theorem retries.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → (∀ n' left' r' : Int, (0 ≤ n') → (0 ≤ left') → (0 ≤ r') → (((1 : Int) ≤ left') ∧ (left' ≤ r')) → retries.size n' left' r' < retries.size n left r → f₁ n' left' r' = f₂ n' left' r') → retries.body f₁ n left r = retries.body f₂ n left r := by
  intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o1, .le .o1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .p1 .p2, .less (.add (.mul .p0 (.add .p2 .n1)) .p1) (.add (.mul .o0 (.add .o2 .n1)) .o1)] (.ifEq .o0 .n0 .n0 (.ifEq .o1 .n1 (.add .n1 (.call3 8 (.sub .o0 .n1) .o2 .o2)) (.add .n1 (.call2 5 (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 8 (.sub .o0 .n1) .o2 .o2)))))
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub .v2 .v1) .n1) (.zero 2 .done (.raise 2 .v1 (.zero 0 .done (.zero 1 .done .done)))) (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))
    3 (by decide +kernel) [n_0, left_1, r_2] rfl ⟨h_n_0, h_left_1, h_r_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem retries.ends : retries.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries.congr (fun n left r => f (n, left, r)) (fun n left r => g (n, left, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' left' r' k0' k1' k2' k3' lt => ih (n', left', r') ⟨k0', k1', k2', k3'⟩ lt)
theorem retries.eq : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0' k1' k2' k3' => fix_eq retries.ends (n, left, r) ⟨k0', k1', k2', k3'⟩

theorem retries_nested.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → (∀ runs' n' r' : Int, (0 ≤ runs') → (0 ≤ n') → (0 ≤ r') → ((1 : Int) ≤ r') → retries_nested.size runs' n' r' < retries_nested.size runs n r → f₁ runs' n' r' = f₂ runs' n' r') → retries_nested.body f₁ runs n r = retries_nested.body f₂ runs n r := by
  intro runs_0 n_1 r_2 h_runs_0 h_n_1 h_r_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => retries a b c]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 9 .o1 .o2 .o2) (.call3 8 (.sub .o0 .n1) .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [runs_0, n_1, r_2] rfl ⟨h_runs_0, h_n_1, h_r_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem retries_nested.ends : retries_nested.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries_nested.congr (fun runs n r => f (runs, n, r)) (fun runs n r => g (runs, n, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun runs' n' r' k0' k1' k2' k3' lt => ih (runs', n', r') ⟨k0', k1', k2', k3'⟩ lt)
theorem retries_nested.eq : ∀ (runs n r : Int), (0 ≤ runs) → (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ r) → retries_nested runs n r = (if (runs = 0) then 0 else ((retries n r r) + (retries_nested (runs - 1) n r))) :=
  fun runs n r k0' k1' k2' k3' => fix_eq retries_nested.ends (runs, n, r) ⟨k0', k1', k2', k3'⟩

theorem Steps.fails : ∀ runs n r : Int, (runs = 2) → (n = 1) → (r = 3) → (((1 : Int) ≤ r) ∧ (¬ (retries_nested runs n r) ≤ (n * (runs + r)))) := by
  intro runs n r e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨retries.ends, retries_nested.ends, Steps.fails⟩
end retries.nested_retries_add
