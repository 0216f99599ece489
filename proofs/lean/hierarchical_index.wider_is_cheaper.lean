import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.wider_is_cheaper
/-- The relation `hierarchical_index_prompt_tokens`. -/
def hierarchical_index_prompt_tokens.body (hierarchical_index_prompt_tokens : Int → Int → Int → Int) (n b t : Int) : Int := (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t)))
def hierarchical_index_prompt_tokens.Domain (n b t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ b)
def hierarchical_index_prompt_tokens.size (n b t : Int) : Nat := magnitude n
def hierarchical_index_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchical_index_prompt_tokens.body (fun n b t => f (n, b, t)) x.1 x.2.1 x.2.2
def hierarchical_index_prompt_tokens (n b t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step (n, b, t)
/-- The recursion of `hierarchical_index_prompt_tokens` ends. -/
def hierarchical_index_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step

/-- The claim `hierarchical_index.wider_is_cheaper` fails at a point. -/
def Statement : Prop :=
  (hierarchical_index_prompt_tokens.Ends) ∧ (∀ n b t : Int, (n = 2) → (b = 2) → (t = 1) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_prompt_tokens n (b + 1) t) ≤ (hierarchical_index_prompt_tokens n b t))))
end hierarchical_index.wider_is_cheaper

namespace hierarchical_index.wider_is_cheaper
theorem hierarchical_index_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (∀ n' b' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ t') → ((2 : Int) ≤ b') → hierarchical_index_prompt_tokens.size n' b' t' < hierarchical_index_prompt_tokens.size n b t → f₁ n' b' t' = f₂ n' b' t') → hierarchical_index_prompt_tokens.body f₁ n b t = hierarchical_index_prompt_tokens.body f₂ n b t := by
  intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.mul .o1 .o2) (.call3 8 (.call2 2 .o0 .o1) .o1 .o2)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    3 (by decide +kernel) [n_0, b_1, t_2] rfl ⟨h_n_0, h_b_1, h_t_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchical_index_prompt_tokens.ends : hierarchical_index_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchical_index_prompt_tokens.congr (fun n b t => f (n, b, t)) (fun n b t => g (n, b, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' b' t' k0' k1' k2' k3' lt => ih (n', b', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem hierarchical_index_prompt_tokens.eq : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → hierarchical_index_prompt_tokens n b t = (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t))) :=
  fun n b t k0' k1' k2' k3' => fix_eq hierarchical_index_prompt_tokens.ends (n, b, t) ⟨k0', k1', k2', k3'⟩

theorem Steps.fails : ∀ n b t : Int, (n = 2) → (b = 2) → (t = 1) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_prompt_tokens n (b + 1) t) ≤ (hierarchical_index_prompt_tokens n b t))) := by
  intro n b t e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨hierarchical_index_prompt_tokens.ends, Steps.fails⟩
end hierarchical_index.wider_is_cheaper
