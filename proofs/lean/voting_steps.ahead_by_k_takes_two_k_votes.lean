import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.ahead_by_k_takes_two_k_votes
/-- The relation `votes_worst`. -/
def votes_worst.body (votes_worst : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k)))))
def votes_worst.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_worst.size (left lead k : Int) : Nat := magnitude left
def votes_worst.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_worst.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_worst (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step (left, lead, k)
/-- The recursion of `votes_worst` ends. -/
def votes_worst.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_worst.Domain x.1 x.2.1 x.2.2) (fun x => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step

/-- The claim `voting_steps.ahead_by_k_takes_two_k_votes` fails at a point. -/
def Statement : Prop :=
  (votes_worst.Ends) ∧ (∀ left lead k : Int, (left = 4) → (lead = 0) → (k = 2) → ((((1 : Int) ≤ k) ∧ (lead ≤ k)) ∧ (¬ (votes_worst left lead k) ≤ ((2 * k) - 1))))
end voting_steps.ahead_by_k_takes_two_k_votes

namespace voting_steps.ahead_by_k_takes_two_k_votes
theorem votes_worst.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (∀ left' lead' k' : Int, (0 ≤ left') → (0 ≤ lead') → (0 ≤ k') → (((1 : Int) ≤ k') ∧ (lead' ≤ k')) → votes_worst.size left' lead' k' < votes_worst.size left lead k → f₁ left' lead' k' = f₂ left' lead' k') → votes_worst.body f₁ left lead k = votes_worst.body f₂ left lead k := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o2, .le .o1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .le .p1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq .o1 .o2 .n0 (.ifEq .o1 .n0 (.add .n1 (.call3 8 (.sub .o0 .n1) .n1 .o2)) (.add .n1 (.call2 5 (.call3 8 (.sub .o0 .n1) (.add .o1 .n1) .o2) (.call3 8 (.sub .o0 .n1) (.sub .o1 .n1) .o2))))))
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add .v2 .n1) .v1) (.zero 1 (.zero 0 .done .done) (.raise 2 .v1 (.zero 0 .done (.zero 2 .done .done)))) (.zero 1 .done (.zero 1 .done (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    3 (by decide +kernel) [left_0, lead_1, k_2] rfl ⟨h_left_0, h_lead_1, h_k_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [votes_worst.body, if_and, if_or, if_not] <;> exact g'
theorem votes_worst.ends : votes_worst.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_worst.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0' k1' k2' k3' lt => ih (left', lead', k') ⟨k0', k1', k2', k3'⟩ lt)
theorem votes_worst.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_worst left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k))))) :=
  fun left lead k k0' k1' k2' k3' => fix_eq votes_worst.ends (left, lead, k) ⟨k0', k1', k2', k3'⟩

theorem Steps.fails : ∀ left lead k : Int, (left = 4) → (lead = 0) → (k = 2) → ((((1 : Int) ≤ k) ∧ (lead ≤ k)) ∧ (¬ (votes_worst left lead k) ≤ ((2 * k) - 1))) := by
  intro left lead k e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨votes_worst.ends, Steps.fails⟩
end voting_steps.ahead_by_k_takes_two_k_votes
