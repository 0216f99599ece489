import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.context_is_a_constant_a_pass
/-- The relation `chain_context_tokens`. -/
def chain_context_tokens.body (chain_context_tokens : Int → Int → Int → Int) (d p' m : Int) : Int := (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i)))))
def chain_context_tokens.Domain (d p' m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ p') ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def chain_context_tokens.size (d p' m : Int) : Nat := magnitude d
def chain_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chain_context_tokens.body (fun d p' m => f (d, p', m)) x.1 x.2.1 x.2.2
def chain_context_tokens (d p' m : Int) : Int := fix (fun (x : Int × Int × Int) => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step (d, p', m)
/-- The recursion of `chain_context_tokens` ends. -/
def chain_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chain_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step

/-- The relation `chain_passes`. -/
def chain_passes.body (chain_passes : Int → Int → Int) (d m : Int) : Int := (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1)))
def chain_passes.Domain (d m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ m)
def chain_passes.size (d m : Int) : Nat := magnitude d
def chain_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := chain_passes.body (fun d m => f (d, m)) x.1 x.2
def chain_passes (d m : Int) : Int := fix (fun (x : Int × Int) => chain_passes.size x.1 x.2) chain_passes.step (d, m)
/-- The recursion of `chain_passes` ends. -/
def chain_passes.Ends : Prop := Falls (fun (x : Int × Int) => chain_passes.Domain x.1 x.2) (fun x => chain_passes.size x.1 x.2) chain_passes.step

/-- The claim `chain.context_is_a_constant_a_pass` fails at a point. -/
def Statement : Prop :=
  (chain_context_tokens.Ends) ∧ (chain_passes.Ends) ∧ (∀ d p' m : Int, (d = 3) → (p' = 0) → (m = 2) → (((1 : Int) ≤ m) ∧ (¬ (chain_context_tokens d p' m) ≤ ((chain_passes d m) * (p' + m)))))
end chain.context_is_a_constant_a_pass

namespace chain.context_is_a_constant_a_pass
theorem chain_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ d' p'' m' : Int, (0 ≤ d') → (0 ≤ p'') → (0 ≤ m') → ((1 : Int) ≤ m') → chain_context_tokens.size d' p'' m' < chain_context_tokens.size d p' m → f₁ d' p'' m' = f₂ d' p'' m') → chain_context_tokens.body f₁ d p' m = chain_context_tokens.body f₂ d p' m := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 c 1 (fun (i : Int) => ((b + ((a - 1) * c)) + i)))]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [d_0, p_1, m_2] rfl ⟨h_d_0, h_p_1, h_m_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chain_context_tokens.ends : chain_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chain_context_tokens.congr (fun d p' m => f (d, p', m)) (fun d p' m => g (d, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun d' p'' m' k0' k1' k2' k3' lt => ih (d', p'', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem chain_context_tokens.eq : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i))))) :=
  fun d p' m k0' k1' k2' k3' => fix_eq chain_context_tokens.ends (d, p', m) ⟨k0', k1', k2', k3'⟩

theorem chain_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → (∀ d' m' : Int, (0 ≤ d') → (0 ≤ m') → chain_passes.size d' m' < chain_passes.size d m → f₁ d' m' = f₂ d' m') → chain_passes.body f₁ d m = chain_passes.body f₂ d m := by
  intro d_0 m_1 h_d_0 h_m_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.call2 5 .o1 .n1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [d_0, m_1] rfl ⟨h_d_0, h_m_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chain_passes.ends : chain_passes.Ends := fun f g (x : Int × Int) d ih =>
  chain_passes.congr (fun d m => f (d, m)) (fun d m => g (d, m)) x.1 x.2 d.1 d.2 (fun d' m' k0' k1' lt => ih (d', m') ⟨k0', k1'⟩ lt)
theorem chain_passes.eq : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → chain_passes d m = (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1))) :=
  fun d m k0' k1' => fix_eq chain_passes.ends (d, m) ⟨k0', k1'⟩

theorem Steps.fails : ∀ d p' m : Int, (d = 3) → (p' = 0) → (m = 2) → (((1 : Int) ≤ m) ∧ (¬ (chain_context_tokens d p' m) ≤ ((chain_passes d m) * (p' + m)))) := by
  intro d p' m e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨chain_context_tokens.ends, chain_passes.ends, Steps.fails⟩
end chain.context_is_a_constant_a_pass
