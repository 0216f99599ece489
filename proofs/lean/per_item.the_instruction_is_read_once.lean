import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace per_item.the_instruction_is_read_once
/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `per_item.the_instruction_is_read_once` fails at a point. -/
def Statement : Prop :=
  (per_item_prompt_tokens.Ends) ∧ (∀ n p' t : Int, (n = 2) → (p' = 1) → (t = 0) → ((¬ (per_item_prompt_tokens n p' t) ≤ (p' + (n * t)))))
end per_item.the_instruction_is_read_once

namespace per_item.the_instruction_is_read_once
theorem per_item_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → per_item_prompt_tokens.size n' p'' t' < per_item_prompt_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → per_item_prompt_tokens.body f₁ n p' t = per_item_prompt_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) .o2))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, t_2] rfl ⟨h_n_0, h_p_1, h_t_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem per_item_prompt_tokens.ends : per_item_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  per_item_prompt_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0' k1' k2' lt => ih (n', p'', t') ⟨k0', k1', k2'⟩ lt)
theorem per_item_prompt_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → per_item_prompt_tokens n p' t = (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t)) :=
  fun n p' t k0' k1' k2' => fix_eq per_item_prompt_tokens.ends (n, p', t) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n p' t : Int, (n = 2) → (p' = 1) → (t = 0) → ((¬ (per_item_prompt_tokens n p' t) ≤ (p' + (n * t)))) := by
  intro n p' t e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨per_item_prompt_tokens.ends, Steps.fails⟩
end per_item.the_instruction_is_read_once
