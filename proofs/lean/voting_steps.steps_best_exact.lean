import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.steps_best_exact
/-- The relation `votes_best`. -/
def votes_best.body (votes_best : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k)))))
def votes_best.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_best.size (left lead k : Int) : Nat := magnitude left
def votes_best.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_best.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_best (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_best.size x.1 x.2.1 x.2.2) votes_best.step (left, lead, k)
/-- The recursion of `votes_best` ends. -/
def votes_best.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_best.Domain x.1 x.2.1 x.2.2) (fun x => votes_best.size x.1 x.2.1 x.2.2) votes_best.step

/-- The relation `voting_steps_best`. -/
def voting_steps_best.body (voting_steps_best : Int → Int → Int → Int) (n k cap : Int) : Int := (if (n = 0) then 0 else ((votes_best cap 0 k) + (voting_steps_best (n - 1) k cap)))
def voting_steps_best.Domain (n k cap : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ cap) ∧ ((1 : Int) ≤ k)
def voting_steps_best.size (n k cap : Int) : Nat := magnitude n
def voting_steps_best.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := voting_steps_best.body (fun n k cap => f (n, k, cap)) x.1 x.2.1 x.2.2
def voting_steps_best (n k cap : Int) : Int := fix (fun (x : Int × Int × Int) => voting_steps_best.size x.1 x.2.1 x.2.2) voting_steps_best.step (n, k, cap)
/-- The recursion of `voting_steps_best` ends. -/
def voting_steps_best.Ends : Prop := Falls (fun (x : Int × Int × Int) => voting_steps_best.Domain x.1 x.2.1 x.2.2) (fun x => voting_steps_best.size x.1 x.2.1 x.2.2) voting_steps_best.step

/-- The claim `voting_steps.steps_best_exact`. -/
def Statement : Prop :=
  (votes_best.Ends) ∧ (voting_steps_best.Ends) ∧ (∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → (((1 : Int) ≤ k) ∧ (k ≤ cap)) → (voting_steps_best n k cap) = (n * k))
end voting_steps.steps_best_exact

namespace voting_steps.steps_best_exact
theorem votes_best.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (∀ left' lead' k' : Int, (0 ≤ left') → (0 ≤ lead') → (0 ≤ k') → (((1 : Int) ≤ k') ∧ (lead' ≤ k')) → votes_best.size left' lead' k' < votes_best.size left lead k → f₁ left' lead' k' = f₂ left' lead' k') → votes_best.body f₁ left lead k = votes_best.body f₂ left lead k := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le (.num 1) (.own 2), .le (.own 1) (.own 2)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2), .le (.par 1) (.par 2), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.ifEq (.own 1) (.own 2) (.num 0) (.ifEq (.own 1) (.num 0) (.add (.num 1) (.call3 8 (.sub (.own 0) (.num 1)) (.num 1) (.own 2))) (.add (.num 1) (.call2 6 (.call3 8 (.sub (.own 0) (.num 1)) (.add (.own 1) (.num 1)) (.own 2)) (.call3 8 (.sub (.own 0) (.num 1)) (.sub (.own 1) (.num 1)) (.own 2)))))))
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add (.pos 2) (.num 1)) (.pos 1)) (.zero 1 (.zero 0 .done .done) (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 0) (.pos 3)) (.zero 2 .done (.zero 0 .done .done)))))) (.zero 1 .done (.zero 1 .done (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 4) (.pos 0)) (.step (.hyp 0) (.step (.hyp 1) .done)))))))))
    3 (by decide +kernel) [left_0, lead_1, k_2] rfl ⟨h_left_0, h_lead_1, h_k_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [votes_best.body, if_and, if_or, if_not] <;> exact g'
theorem votes_best.ends : votes_best.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_best.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0' k1' k2' k3' lt => ih (left', lead', k') ⟨k0', k1', k2', k3'⟩ lt)
theorem votes_best.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k))))) :=
  fun left lead k k0' k1' k2' k3' => fix_eq votes_best.ends (left, lead, k) ⟨k0', k1', k2', k3'⟩

theorem voting_steps_best.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → (∀ n' k' cap' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ cap') → ((1 : Int) ≤ k') → voting_steps_best.size n' k' cap' < voting_steps_best.size n k cap → f₁ n' k' cap' = f₂ n' k' cap') → voting_steps_best.body f₁ n k cap = voting_steps_best.body f₂ n k cap := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => votes_best a b c]
    [.le (.num 1) (.own 1)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.call3 9 (.own 2) (.num 0) (.own 1)) (.call3 8 (.sub (.own 0) (.num 1)) (.own 1) (.own 2))))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, k_1, cap_2] rfl ⟨h_n_0, h_k_1, h_cap_2, trivial⟩ ⟨d0, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem voting_steps_best.ends : voting_steps_best.Ends := fun f g (x : Int × Int × Int) d ih =>
  voting_steps_best.congr (fun n k cap => f (n, k, cap)) (fun n k cap => g (n, k, cap)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' cap' k0' k1' k2' k3' lt => ih (n', k', cap') ⟨k0', k1', k2', k3'⟩ lt)
theorem voting_steps_best.eq : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → voting_steps_best n k cap = (if (n = 0) then 0 else ((votes_best cap 0 k) + (voting_steps_best (n - 1) k cap))) :=
  fun n k cap k0' k1' k2' k3' => fix_eq voting_steps_best.ends (n, k, cap) ⟨k0', k1', k2', k3'⟩

def votes_best.run := votes_best.eq
def voting_steps_best.run := voting_steps_best.eq
def Steps.table : Functions := [fun a b c _ => votes_best a b c, fun a b c _ => voting_steps_best a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 2), .le (.par 1) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.ifEq (.par 1) (.par 2) (.num 0) (.ifEq (.par 1) (.num 0) (.add (.num 1) (.call3 8 (.sub (.par 0) (.num 1)) (.num 1) (.par 2))) (.add (.num 1) (.call2 6 (.call3 8 (.sub (.par 0) (.num 1)) (.add (.par 1) (.num 1)) (.par 2)) (.call3 8 (.sub (.par 0) (.num 1)) (.sub (.par 1) (.num 1)) (.par 2)))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact (votes_best.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le (.num 1) (.par 2), .le (.par 1) (.par 2)], (.par 0), .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.call2 6 (.par 0) (.sub (.par 2) (.par 1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.add (.pos 2) (.num 1)) (.pos 1)) (.zero 1 (.zero 0 (.step (.use 0 [(.num 0), (.num 0), (.add (.pos 2) (.num 1))]) (.step (.low (.num 0) (.add (.pos 2) (.num 1))) .done)) (.sign (.sub (.pos 0) (.pos 2)) (.divide (.sub (.pos 0) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 4) (.pos 0)) (.step (.low (.add (.pos 4) (.pos 0)) (.pos 4)) (.step (.ih 0 [(.add (.pos 4) (.pos 0)), (.num 1), (.add (.pos 4) (.num 1))]) (.step (.use 0 [(.add (.add (.pos 4) (.pos 0)) (.num 1)), (.num 0), (.add (.pos 4) (.num 1))]) (.step (.low (.add (.add (.pos 4) (.pos 0)) (.num 1)) (.add (.pos 4) (.num 1))) .done))))))) (.zero 2 .done (.divide (.sub (.pos 2) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 0) (.pos 2)) (.step (.low (.pos 2) (.add (.add (.pos 0) (.pos 2)) (.num 1))) (.step (.ih 0 [(.pos 2), (.num 1), (.add (.add (.pos 0) (.pos 2)) (.num 2))]) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.num 0), (.add (.add (.pos 0) (.pos 2)) (.num 2))]) (.step (.low (.add (.pos 2) (.num 1)) (.add (.add (.pos 0) (.pos 2)) (.num 2))) .done)))))))))) (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 0) (.pos 3)) (.zero 2 (.zero 0 (.step (.use 0 [(.num 0), (.add (.pos 3) (.num 1)), (.add (.pos 3) (.num 1))]) (.step (.low (.num 0) (.num 0)) .done)) (.step (.use 0 [(.num 0), (.add (.pos 3) (.num 1)), (.add (.add (.pos 0) (.pos 3)) (.num 2))]) (.step (.low (.num 0) (.add (.pos 0) (.num 1))) .done))) (.zero 0 (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.pos 3) (.num 1))]) (.step (.low (.add (.pos 2) (.num 1)) (.num 0)) .done)) (.sign (.sub (.pos 2) (.pos 0)) (.divide (.sub (.pos 2) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 2) (.pos 0)) (.zero 0 (.step (.low (.pos 2) (.pos 2)) (.step (.ih 0 [(.pos 2), (.add (.pos 5) (.num 2)), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.pos 2) (.add (.pos 2) (.num 2))) (.step (.ih 0 [(.pos 2), (.pos 5), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 5) (.num 1)), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.add (.pos 2) (.num 1)) (.add (.pos 2) (.num 1))) .done)))))) (.zero 0 (.step (.low (.add (.pos 2) (.num 1)) (.pos 2)) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.add (.pos 5) (.num 2)), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.add (.pos 2) (.num 1)) (.add (.pos 2) (.num 2))) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.pos 5), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.pos 2) (.add (.pos 2) (.num 1))) (.step (.use 0 [(.add (.pos 2) (.num 2)), (.add (.pos 5) (.num 1)), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.add (.pos 2) (.num 2)) (.add (.pos 2) (.num 1))) .done))))))) (.step (.low (.add (.add (.pos 2) (.pos 0)) (.num 2)) (.pos 2)) (.step (.ih 0 [(.add (.add (.pos 2) (.pos 0)) (.num 2)), (.add (.pos 5) (.num 2)), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.add (.add (.pos 2) (.pos 0)) (.num 2)) (.add (.pos 2) (.num 2))) (.step (.ih 0 [(.add (.add (.pos 2) (.pos 0)) (.num 2)), (.pos 5), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.pos 2) (.add (.pos 2) (.num 2))) (.step (.use 0 [(.add (.add (.pos 2) (.pos 0)) (.num 3)), (.add (.pos 5) (.num 1)), (.add (.add (.pos 2) (.pos 5)) (.num 2))]) (.step (.low (.add (.add (.pos 2) (.pos 0)) (.num 3)) (.add (.pos 2) (.num 1))) .done)))))))))))) (.zero 0 .done (.divide (.sub (.pos 0) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 4)) (.step (.low (.pos 4) (.add (.add (.pos 0) (.pos 4)) (.num 1))) (.step (.ih 0 [(.pos 4), (.add (.pos 5) (.num 2)), (.add (.add (.add (.pos 0) (.pos 5)) (.pos 4)) (.num 3))]) (.step (.low (.pos 4) (.add (.add (.pos 0) (.pos 4)) (.num 3))) (.step (.ih 0 [(.pos 4), (.pos 5), (.add (.add (.add (.pos 0) (.pos 5)) (.pos 4)) (.num 3))]) (.step (.low (.pos 4) (.pos 4)) (.step (.use 0 [(.add (.pos 4) (.num 1)), (.add (.pos 5) (.num 1)), (.add (.add (.add (.pos 0) (.pos 5)) (.pos 4)) (.num 3))]) (.step (.low (.add (.pos 4) (.num 1)) (.add (.add (.pos 0) (.pos 4)) (.num 2))) .done)))))))))))))))))) (.zero 1 .done (.zero 1 .done (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 4) (.pos 0)) (.step (.hyp 0) (.step (.hyp 1) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 1)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call3 8 (.par 2) (.num 0) (.par 1)) (.call3 9 (.sub (.par 0) (.num 1)) (.par 1) (.par 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact voting_steps_best.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 1) (.par 1), .le (.num 1) (.par 1), .le (.par 1) (.par 2)], (.par 0), .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.mul (.par 0) (.par 1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.sub (.pos 2) (.pos 1)) (.num 1)) (.zero 2 .done (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 0) (.pos 3)) (.zero 2 (.step (.use 0 [(.num 0), (.add (.pos 3) (.num 1)), (.add (.add (.pos 0) (.pos 3)) (.num 1))]) .done) (.step (.low (.add (.add (.pos 0) (.pos 3)) (.num 1)) (.add (.pos 3) (.num 1))) (.step (.use 1 [(.add (.add (.pos 0) (.pos 3)) (.num 1)), (.num 0), (.add (.pos 3) (.num 1))]) (.step (.ih 0 [(.pos 2), (.add (.pos 3) (.num 1)), (.add (.add (.pos 0) (.pos 3)) (.num 1))]) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.add (.pos 0) (.pos 3)) (.num 1))]) .done))))))))) (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 4) (.pos 0)) (.step (.hyp 1) (.step (.hyp 2) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → (((1 : Int) ≤ k) ∧ (k ≤ cap)) → (voting_steps_best n k cap) = (n * k) := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.own 1) (.own 2)] (.eq (.call3 9 (.own 0) (.own 1) (.own 2)) (.mul (.own 0) (.own 1))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub (.pos 2) (.pos 1)) (.num 1)) (.zero 2 .done (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 0) (.pos 3)) (.step (.use 0 [(.pos 2), (.add (.pos 3) (.num 1)), (.add (.add (.pos 0) (.pos 3)) (.num 1))]) .done))))) (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 4) (.pos 0)) (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, k_1, cap_2] rfl ⟨h_n_0, h_k_1, h_cap_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨votes_best.ends, voting_steps_best.ends, Steps.part_1⟩
end voting_steps.steps_best_exact
