import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.best_exact
/-- The relation `votes_best`. -/
def votes_best.body (votes_best : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k)))))
def votes_best.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_best.size (left lead k : Int) : Nat := magnitude left
def votes_best.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_best.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_best (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_best.size x.1 x.2.1 x.2.2) votes_best.step (left, lead, k)
/-- The recursion of `votes_best` ends. -/
def votes_best.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_best.Domain x.1 x.2.1 x.2.2) (fun x => votes_best.size x.1 x.2.1 x.2.2) votes_best.step

/-- The claim `voting_steps.best_exact`. -/
def Statement : Prop :=
  (votes_best.Ends) ∧ (∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (votes_best left lead k) = (smaller left (k - lead)))
end voting_steps.best_exact

namespace voting_steps.best_exact
theorem votes_best.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (∀ left' lead' k' : Int, (0 ≤ left') → (0 ≤ lead') → (0 ≤ k') → (((1 : Int) ≤ k') ∧ (lead' ≤ k')) → votes_best.size left' lead' k' < votes_best.size left lead k → f₁ left' lead' k' = f₂ left' lead' k') → votes_best.body f₁ left lead k = votes_best.body f₂ left lead k := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o2, .le .o1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .le .p1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq .o1 .o2 .n0 (.ifEq .o1 .n0 (.add .n1 (.call3 8 (.sub .o0 .n1) .n1 .o2)) (.add .n1 (.call2 6 (.call3 8 (.sub .o0 .n1) (.add .o1 .n1) .o2) (.call3 8 (.sub .o0 .n1) (.sub .o1 .n1) .o2))))))
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add .v2 .n1) .v1) (.zero 1 (.zero 0 .done .done) (.raise 2 .v1 (.zero 0 .done (.zero 2 .done .done)))) (.zero 1 .done (.zero 1 .done (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    3 (by decide +kernel) [left_0, lead_1, k_2] rfl ⟨h_left_0, h_lead_1, h_k_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [votes_best.body, if_and, if_or, if_not] <;> exact g'
theorem votes_best.ends : votes_best.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_best.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0' k1' k2' k3' lt => ih (left', lead', k') ⟨k0', k1', k2', k3'⟩ lt)
theorem votes_best.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k))))) :=
  fun left lead k k0' k1' k2' k3' => fix_eq votes_best.ends (left, lead, k) ⟨k0', k1', k2', k3'⟩

def votes_best.run := votes_best.eq
def Steps.table : Functions := [fun a b c _ => votes_best a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .le .p1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p1 .p2 .n0 (.ifEq .p1 .n0 (.add .n1 (.call3 8 (.sub .p0 .n1) .n1 .p2)) (.add .n1 (.call2 6 (.call3 8 (.sub .p0 .n1) (.add .p1 .n1) .p2) (.call3 8 (.sub .p0 .n1) (.sub .p1 .n1) .p2))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact (votes_best.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p2, .le .p1 .p2], .p0, .same 8 .p0 .p1 .p2 .n0 (.call2 6 .p0 (.sub .p2 .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add .v2 .n1) .v1) (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n0, (.add .v2 .n1)]) (.step (.low .n0 (.add .v2 .n1)) .done)) (.sign (.sub .v0 .v2) (.raise 0 .v2 (.step (.low (.add .v2 .v0) .v2) (.step (.ih 0 [(.add .v2 .v0), .n1, (.add .v2 .n1)]) (.step (.use 0 [(.add (.add .v2 .v0) .n1), .n0, (.add .v2 .n1)]) (.step (.low (.add (.add .v2 .v0) .n1) (.add .v2 .n1)) .done))))) (.zero 2 .done (.raise 2 .v0 (.step (.low .v0 (.add (.add .v2 .v0) .n1)) (.step (.ih 0 [.v0, .n1, (.add (.add .v2 .v0) .n2)]) (.step (.use 0 [(.add .v0 .n1), .n0, (.add (.add .v2 .v0) .n2)]) (.step (.low (.add .v0 .n1) (.add (.add .v2 .v0) .n2)) .done)))))))) (.raise 2 .v1 (.zero 0 (.zero 2 (.step (.use 0 [.n0, (.add .v1 .n1), (.add .v1 .n1)]) (.step (.low .n0 .n0) .done)) (.step (.use 0 [.n0, (.add .v1 .n1), (.add (.add .v2 .v1) .n2)]) (.step (.low .n0 (.add .v2 .n1)) .done))) (.zero 2 (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add .v1 .n1)]) (.step (.low (.add .v0 .n1) .n0) .done)) (.sign (.sub .v0 .v2) (.raise 0 .v2 (.zero 0 (.step (.low .v2 .v2) (.step (.ih 0 [.v2, (.add .v1 .n2), (.add (.add .v2 .v1) .n2)]) (.step (.low .v2 (.add .v2 .n2)) (.step (.ih 0 [.v2, .v1, (.add (.add .v2 .v1) .n2)]) (.step (.use 0 [(.add .v2 .n1), (.add .v1 .n1), (.add (.add .v2 .v1) .n2)]) (.step (.low (.add .v2 .n1) (.add .v2 .n1)) .done)))))) (.zero 0 (.step (.low (.add .v2 .n1) .v2) (.step (.ih 0 [(.add .v2 .n1), (.add .v1 .n2), (.add (.add .v2 .v1) .n2)]) (.step (.low (.add .v2 .n1) (.add .v2 .n2)) (.step (.ih 0 [(.add .v2 .n1), .v1, (.add (.add .v2 .v1) .n2)]) (.step (.low .v2 (.add .v2 .n1)) (.step (.use 0 [(.add .v2 .n2), (.add .v1 .n1), (.add (.add .v2 .v1) .n2)]) (.step (.low (.add .v2 .n2) (.add .v2 .n1)) .done))))))) (.step (.low (.add (.add .v2 .v0) .n2) .v2) (.step (.ih 0 [(.add (.add .v2 .v0) .n2), (.add .v1 .n2), (.add (.add .v2 .v1) .n2)]) (.step (.low (.add (.add .v2 .v0) .n2) (.add .v2 .n2)) (.step (.ih 0 [(.add (.add .v2 .v0) .n2), .v1, (.add (.add .v2 .v1) .n2)]) (.step (.low .v2 (.add .v2 .n2)) (.step (.use 0 [(.add (.add .v2 .v0) .n3), (.add .v1 .n1), (.add (.add .v2 .v1) .n2)]) (.step (.low (.add (.add .v2 .v0) .n3) (.add .v2 .n1)) .done)))))))))) (.zero 2 .done (.raise 2 .v0 (.step (.low .v0 (.add (.add .v2 .v0) .n1)) (.step (.ih 0 [.v0, (.add .v1 .n2), (.add (.add (.add .v2 .v1) .v0) .n3)]) (.step (.low .v0 (.add (.add .v2 .v0) .n3)) (.step (.ih 0 [.v0, .v1, (.add (.add (.add .v2 .v1) .v0) .n3)]) (.step (.low .v0 .v0) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add (.add (.add .v2 .v1) .v0) .n3)]) (.step (.low (.add .v0 .n1) (.add (.add .v2 .v0) .n2)) .done)))))))))))))) (.zero 1 .done (.zero 1 .done (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (votes_best left lead k) = (smaller left (k - lead)) := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 a0
  have g' := shown_by Steps.table [.le .n1 .o2, .le .o1 .o2] (.eq (.call3 8 .o0 .o1 .o2) (.call2 6 .o0 (.sub .o2 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add .v2 .n1) .v1) (.zero 1 (.sign (.sub (.sub .v0 .v2) .n1) (.zero 0 .done (.raise 0 .v2 (.step (.low (.add (.add .v2 .v0) .n1) (.add .v2 .n1)) (.step (.use 0 [(.add (.add .v2 .v0) .n1), .n0, (.add .v2 .n1)]) .done)))) (.raise 2 .v0 (.step (.low .v0 (.add (.add .v2 .v0) .n1)) (.step (.use 0 [.v0, .n0, (.add (.add .v2 .v0) .n1)]) .done)))) (.raise 2 .v1 (.sign (.sub .v0 .v2) (.raise 0 .v2 (.step (.low (.add .v2 .v0) .v2) (.step (.use 0 [(.add .v2 .v0), (.add .v1 .n1), (.add (.add .v2 .v1) .n1)]) .done))) (.zero 2 .done (.raise 2 .v0 (.step (.low .v0 (.add (.add .v2 .v0) .n1)) (.step (.use 0 [.v0, (.add .v1 .n1), (.add (.add (.add .v2 .v1) .v0) .n2)]) .done))))))) (.zero 1 .done (.zero 1 .done (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [left_0, lead_1, k_2] rfl ⟨h_left_0, h_lead_1, h_k_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨votes_best.ends, Steps.part_1⟩
end voting_steps.best_exact
