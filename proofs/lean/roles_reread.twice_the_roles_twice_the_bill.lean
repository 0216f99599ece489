import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_reread.twice_the_roles_twice_the_bill
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.twice_the_roles_twice_the_bill` fails at a point. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ (∀ c r t : Int, (c = 1) → (r = 1) → (t = 1) → ((¬ (roles_reread_tokens c (2 * r) t) ≤ (2 * (roles_reread_tokens c r t)))))
end roles_reread.twice_the_roles_twice_the_bill

namespace roles_reread.twice_the_roles_twice_the_bill
theorem roles_reread_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (∀ c' r' t' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → roles_reread_tokens.size c' r' t' < roles_reread_tokens.size c r t → f₁ c' r' t' = f₂ c' r' t') → roles_reread_tokens.body f₁ c r t = roles_reread_tokens.body f₂ c r t := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 b 1 (fun (j : Int) => ((((a - 1) * b) + j) * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [c_0, r_1, t_2] rfl ⟨h_c_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem roles_reread_tokens.ends : roles_reread_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  roles_reread_tokens.congr (fun c r t => f (c, r, t)) (fun c r t => g (c, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' r' t' k0' k1' k2' lt => ih (c', r', t') ⟨k0', k1', k2'⟩ lt)
theorem roles_reread_tokens.eq : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t))))) :=
  fun c r t k0' k1' k2' => fix_eq roles_reread_tokens.ends (c, r, t) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ c r t : Int, (c = 1) → (r = 1) → (t = 1) → ((¬ (roles_reread_tokens c (2 * r) t) ≤ (2 * (roles_reread_tokens c r t)))) := by
  intro c r t e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨roles_reread_tokens.ends, Steps.fails⟩
end roles_reread.twice_the_roles_twice_the_bill
