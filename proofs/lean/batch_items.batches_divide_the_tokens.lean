import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.batches_divide_the_tokens
/-- The relation `batch_items_prompt_tokens`. -/
def batch_items_prompt_tokens.body (batch_items_prompt_tokens : Int → Int → Int → Int → Int) (n b p' t : Int) : Int := (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t)))
def batch_items_prompt_tokens.Domain (n b p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ ((1 : Int) ≤ b)
def batch_items_prompt_tokens.size (n b p' t : Int) : Nat := magnitude n
def batch_items_prompt_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := batch_items_prompt_tokens.body (fun n b p' t => f (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2
def batch_items_prompt_tokens (n b p' t : Int) : Int := fix (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step (n, b, p', t)
/-- The recursion of `batch_items_prompt_tokens` ends. -/
def batch_items_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => batch_items_prompt_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => batch_items_prompt_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) batch_items_prompt_tokens.step

/-- The relation `per_item_prompt_tokens`. -/
def per_item_prompt_tokens.body (per_item_prompt_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (((per_item_prompt_tokens (n - 1) p' t) + p') + t))
def per_item_prompt_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def per_item_prompt_tokens.size (n p' t : Int) : Nat := magnitude n
def per_item_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := per_item_prompt_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def per_item_prompt_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step (n, p', t)
/-- The recursion of `per_item_prompt_tokens` ends. -/
def per_item_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => per_item_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => per_item_prompt_tokens.size x.1 x.2.1 x.2.2) per_item_prompt_tokens.step

/-- The claim `batch_items.batches_divide_the_tokens` fails at a point. -/
def Statement : Prop :=
  (batch_items_prompt_tokens.Ends) ∧ (per_item_prompt_tokens.Ends) ∧ (∀ n b p' t : Int, (n = 1) → (b = 2) → (p' = 0) → (t = 1) → (((1 : Int) ≤ b) ∧ (¬ (b * (batch_items_prompt_tokens n b p' t)) ≤ (per_item_prompt_tokens n p' t))))
end batch_items.batches_divide_the_tokens

namespace batch_items.batches_divide_the_tokens
theorem batch_items_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → (∀ n' b' p'' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ p'') → (0 ≤ t') → ((1 : Int) ≤ b') → batch_items_prompt_tokens.size n' b' p'' t' < batch_items_prompt_tokens.size n b p' t → f₁ n' b' p'' t' = f₂ n' b' p'' t') → batch_items_prompt_tokens.body f₁ n b p' t = batch_items_prompt_tokens.body f₂ n b p' t := by
  intro n_0 b_1 p_2 t_3 h_n_0 h_b_1 h_p_2 h_t_3 d0 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add .o2 (.mul (.call2 6 .o0 .o1) .o3)) (.call 8 (.sub .o0 (.call2 6 .o0 .o1)) .o1 .o2 .o3)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.sign (.sub .v0 .v1) (.raise 0 .v1 (.step (.low (.add (.add .v1 .v0) .n1) (.add .v1 .n1)) .done)) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v1 .v0) .n2)) .done))))))
    4 (by decide +kernel) [n_0, b_1, p_2, t_3] rfl ⟨h_n_0, h_b_1, h_p_2, h_t_3, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem batch_items_prompt_tokens.ends : batch_items_prompt_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  batch_items_prompt_tokens.congr (fun n b p' t => f (n, b, p', t)) (fun n b p' t => g (n, b, p', t)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' b' p'' t' k0' k1' k2' k3' k4' lt => ih (n', b', p'', t') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem batch_items_prompt_tokens.eq : ∀ (n b p' t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ b) → batch_items_prompt_tokens n b p' t = (if (n = 0) then 0 else ((p' + ((smaller n b) * t)) + (batch_items_prompt_tokens (n - (smaller n b)) b p' t))) :=
  fun n b p' t k0' k1' k2' k3' k4' => fix_eq batch_items_prompt_tokens.ends (n, b, p', t) ⟨k0', k1', k2', k3', k4'⟩

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

theorem Steps.fails : ∀ n b p' t : Int, (n = 1) → (b = 2) → (p' = 0) → (t = 1) → (((1 : Int) ≤ b) ∧ (¬ (b * (batch_items_prompt_tokens n b p' t)) ≤ (per_item_prompt_tokens n p' t))) := by
  intro n b p' t e0' e1' e2' e3'
  subst e0' e1' e2' e3'
  decide +kernel
theorem proof : Statement := ⟨batch_items_prompt_tokens.ends, per_item_prompt_tokens.ends, Steps.fails⟩
end batch_items.batches_divide_the_tokens
