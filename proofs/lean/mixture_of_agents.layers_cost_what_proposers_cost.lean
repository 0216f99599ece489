import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.layers_cost_what_proposers_cost
/-- The relation `mixture_of_agents_tokens`. -/
def mixture_of_agents_tokens.body (mixture_of_agents_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t))))))
def mixture_of_agents_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t)
def mixture_of_agents_tokens.size (a r t : Int) : Nat := magnitude r
def mixture_of_agents_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := mixture_of_agents_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def mixture_of_agents_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step (a, r, t)
/-- The recursion of `mixture_of_agents_tokens` ends. -/
def mixture_of_agents_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => mixture_of_agents_tokens.Domain x.1 x.2.1 x.2.2) (fun x => mixture_of_agents_tokens.size x.1 x.2.1 x.2.2) mixture_of_agents_tokens.step

/-- The claim `mixture_of_agents.layers_cost_what_proposers_cost` fails at a point. -/
def Statement : Prop :=
  (mixture_of_agents_tokens.Ends) ∧ (∀ a r t : Int, (a = 2) → (r = 3) → (t = 1) → ((((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) ∧ (¬ (mixture_of_agents_tokens a r t) = (mixture_of_agents_tokens r a t))))
end mixture_of_agents.layers_cost_what_proposers_cost

namespace mixture_of_agents.layers_cost_what_proposers_cost
theorem mixture_of_agents_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → mixture_of_agents_tokens.size a' r' t' < mixture_of_agents_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → mixture_of_agents_tokens.body f₁ a r t = mixture_of_agents_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 a 1 (fun (i : Int) => (a * c)))]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p1 .o1] (.ifEq .o1 .n0 .n0 (.ifEq .o1 .n1 (.mul .o0 .o2) (.add (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 9 .o0 .o1 .o2))))
    (.zero 1 .done (.zero 1 .done .done))
    3 (by decide +kernel) [a_0, r_1, t_2] rfl ⟨h_a_0, h_r_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem mixture_of_agents_tokens.ends : mixture_of_agents_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  mixture_of_agents_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun a' r' t' k0' k1' k2' lt => ih (a', r', t') ⟨k0', k1', k2'⟩ lt)
theorem mixture_of_agents_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → mixture_of_agents_tokens a r t = (if (r = 0) then 0 else (if (r = 1) then (a * t) else ((mixture_of_agents_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (a * t)))))) :=
  fun a r t k0' k1' k2' => fix_eq mixture_of_agents_tokens.ends (a, r, t) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ a r t : Int, (a = 2) → (r = 3) → (t = 1) → ((((1 : Int) ≤ a) ∧ ((1 : Int) ≤ r)) ∧ (¬ (mixture_of_agents_tokens a r t) = (mixture_of_agents_tokens r a t))) := by
  intro a r t e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨mixture_of_agents_tokens.ends, Steps.fails⟩
end mixture_of_agents.layers_cost_what_proposers_cost
