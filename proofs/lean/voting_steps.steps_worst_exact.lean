import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.steps_worst_exact
/-- The relation `votes_worst`. -/
def votes_worst.body (votes_worst : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k)))))
def votes_worst.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_worst.size (left lead k : Int) : Nat := magnitude left
def votes_worst.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_worst.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_worst (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step (left, lead, k)
/-- The recursion of `votes_worst` ends. -/
def votes_worst.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_worst.Domain x.1 x.2.1 x.2.2) (fun x => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step

/-- The relation `voting_steps`. -/
def voting_steps.body (voting_steps : Int → Int → Int → Int) (n k cap : Int) : Int := (if (n = 0) then 0 else ((votes_worst cap 0 k) + (voting_steps (n - 1) k cap)))
def voting_steps.Domain (n k cap : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ cap) ∧ ((1 : Int) ≤ k)
def voting_steps.size (n k cap : Int) : Nat := magnitude n
def voting_steps.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := voting_steps.body (fun n k cap => f (n, k, cap)) x.1 x.2.1 x.2.2
def voting_steps (n k cap : Int) : Int := fix (fun (x : Int × Int × Int) => voting_steps.size x.1 x.2.1 x.2.2) voting_steps.step (n, k, cap)
/-- The recursion of `voting_steps` ends. -/
def voting_steps.Ends : Prop := Falls (fun (x : Int × Int × Int) => voting_steps.Domain x.1 x.2.1 x.2.2) (fun x => voting_steps.size x.1 x.2.1 x.2.2) voting_steps.step

/-- The claim `voting_steps.steps_worst_exact`. -/
def Statement : Prop :=
  (votes_worst.Ends) ∧ (voting_steps.Ends) ∧ (∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → ((2 : Int) ≤ k) → (voting_steps n k cap) = (n * cap))
end voting_steps.steps_worst_exact

namespace voting_steps.steps_worst_exact
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

theorem voting_steps.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → (∀ n' k' cap' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ cap') → ((1 : Int) ≤ k') → voting_steps.size n' k' cap' < voting_steps.size n k cap → f₁ n' k' cap' = f₂ n' k' cap') → voting_steps.body f₁ n k cap = voting_steps.body f₂ n k cap := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => votes_worst a b c]
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 9 .o2 .n0 .o1) (.call3 8 (.sub .o0 .n1) .o1 .o2)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, k_1, cap_2] rfl ⟨h_n_0, h_k_1, h_cap_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem voting_steps.ends : voting_steps.Ends := fun f g (x : Int × Int × Int) d ih =>
  voting_steps.congr (fun n k cap => f (n, k, cap)) (fun n k cap => g (n, k, cap)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' cap' k0' k1' k2' k3' lt => ih (n', k', cap') ⟨k0', k1', k2', k3'⟩ lt)
theorem voting_steps.eq : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → voting_steps n k cap = (if (n = 0) then 0 else ((votes_worst cap 0 k) + (voting_steps (n - 1) k cap))) :=
  fun n k cap k0' k1' k2' k3' => fix_eq voting_steps.ends (n, k, cap) ⟨k0', k1', k2', k3'⟩

def votes_worst.run := votes_worst.eq
def voting_steps.run := voting_steps.eq
def Steps.table : Functions := [fun a b c _ => votes_worst a b c, fun a b c _ => voting_steps a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .le .p1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p1 .p2 .n0 (.ifEq .p1 .n0 (.add .n1 (.call3 8 (.sub .p0 .n1) .n1 .p2)) (.add .n1 (.call2 5 (.call3 8 (.sub .p0 .n1) (.add .p1 .n1) .p2) (.call3 8 (.sub .p0 .n1) (.sub .p1 .n1) .p2))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact (votes_worst.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p2, .le .p1 .p2, .le .n2 .p2, .lt .p1 .p2], .p0, .same 8 .p0 .p1 .p2 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add .v2 .n1) .v1) (.zero 1 (.zero 2 (.step (.hyp 2) (.step (.hyp 3) .done)) (.zero 0 (.step (.use 0 [.n0, .n0, (.add .v2 .n2)]) .done) (.step (.ih 0 [.v0, .n1, (.add .v2 .n2)]) (.step (.use 0 [(.add .v0 .n1), .n0, (.add .v2 .n2)]) .done)))) (.raise 2 .v1 (.sign (.sub (.add .v2 .v1) .n1) (.zero 2 (.zero 1 .done (.step (.hyp 2) (.step (.hyp 3) .done))) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), (.add (.add .v2 .v1) .n2)]) .done) (.zero 2 (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n2), (.add .v1 .n2)]) (.step (.ih 0 [.n0, .v1, (.add .v1 .n2)]) (.step (.big .n0 .n0) (.step (.use 0 [.n1, (.add .v1 .n1), (.add .v1 .n2)]) .done)))) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n2), (.add .v1 .n2)]) (.step (.ih 0 [(.add .v0 .n1), .v1, (.add .v1 .n2)]) (.step (.big .n0 (.add .v0 .n1)) (.step (.use 0 [(.add .v0 .n2), (.add .v1 .n1), (.add .v1 .n2)]) .done))))) (.step (.ih 0 [.v0, (.add .v1 .n2), (.add (.add .v2 .v1) .n3)]) (.step (.ih 0 [.v0, .v1, (.add (.add .v2 .v1) .n3)]) (.step (.big .v0 .v0) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add (.add .v2 .v1) .n3)]) .done))))))) (.zero 2 (.zero 1 (.step (.hyp 2) (.step (.hyp 3) .done)) .done) .done)))) (.zero 1 .done (.zero 1 .done (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 8 .p2 .n0 .p1) (.call3 9 (.sub .p0 .n1) .p1 .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact voting_steps.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p1, .le .n2 .p1], .p0, .same 9 .p0 .p1 .p2 .n0 (.mul .p0 .p2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n2), .v2]) .done) (.step (.use 1 [.v2, .n0, (.add .v1 .n2)]) (.step (.ih 0 [.v0, (.add .v1 .n2), .v2]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n2), .v2]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → ((2 : Int) ≤ k) → (voting_steps n k cap) = (n * cap) := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 a0
  have g' := shown_by Steps.table [.le .n2 .o1] (.eq (.call3 9 .o0 .o1 .o2) (.mul .o0 .o2)) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.step (.use 0 [.v0, (.add .v1 .n2), .v2]) .done)))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, k_1, cap_2] rfl ⟨h_n_0, h_k_1, h_cap_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨votes_worst.ends, voting_steps.ends, Steps.part_1⟩
end voting_steps.steps_worst_exact
