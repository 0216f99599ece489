import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.a_manager_reads_each_report_once
/-- The relation `flat_manager_at_once_tokens`. -/
def flat_manager_at_once_tokens.body (flat_manager_at_once_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_at_once_tokens (n - 1) t) + t))
def flat_manager_at_once_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_at_once_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_at_once_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_at_once_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_at_once_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_at_once_tokens.size x.1 x.2) flat_manager_at_once_tokens.step (n, t)
/-- The recursion of `flat_manager_at_once_tokens` ends. -/
def flat_manager_at_once_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_at_once_tokens.Domain x.1 x.2) (fun x => flat_manager_at_once_tokens.size x.1 x.2) flat_manager_at_once_tokens.step

/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The claim `flat_manager.a_manager_reads_each_report_once` fails at a point. -/
def Statement : Prop :=
  (flat_manager_at_once_tokens.Ends) ∧ (flat_manager_tokens.Ends) ∧ (∀ n t : Int, (n = 2) → (t = 1) → ((¬ (flat_manager_tokens n t) ≤ (flat_manager_at_once_tokens n t))))
end flat_manager.a_manager_reads_each_report_once

namespace flat_manager.a_manager_reads_each_report_once
theorem flat_manager_at_once_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → flat_manager_at_once_tokens.size n' t' < flat_manager_at_once_tokens.size n t → f₁ n' t' = f₂ n' t') → flat_manager_at_once_tokens.body f₁ n t = flat_manager_at_once_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager_at_once_tokens.ends : flat_manager_at_once_tokens.Ends := fun f g (x : Int × Int) d ih =>
  flat_manager_at_once_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem flat_manager_at_once_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_at_once_tokens n t = (if (n = 0) then 0 else ((flat_manager_at_once_tokens (n - 1) t) + t)) :=
  fun n t k0' k1' => fix_eq flat_manager_at_once_tokens.ends (n, t) ⟨k0', k1'⟩

theorem flat_manager_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → flat_manager_tokens.size n' t' < flat_manager_tokens.size n t → f₁ n' t' = f₂ n' t') → flat_manager_tokens.body f₁ n t = flat_manager_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.mul .o0 .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, t_1] rfl ⟨h_n_0, h_t_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager_tokens.ends : flat_manager_tokens.Ends := fun f g (x : Int × Int) d ih =>
  flat_manager_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0' k1' lt => ih (n', t') ⟨k0', k1'⟩ lt)
theorem flat_manager_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_tokens n t = (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t))) :=
  fun n t k0' k1' => fix_eq flat_manager_tokens.ends (n, t) ⟨k0', k1'⟩

theorem Steps.fails : ∀ n t : Int, (n = 2) → (t = 1) → ((¬ (flat_manager_tokens n t) ≤ (flat_manager_at_once_tokens n t))) := by
  intro n t e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨flat_manager_at_once_tokens.ends, flat_manager_tokens.ends, Steps.fails⟩
end flat_manager.a_manager_reads_each_report_once
