import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.order
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

/-- The claim `voting_steps.order`. -/
def Statement : Prop :=
  (votes_worst.Ends) ∧ (voting_steps.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n cap : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((0 : Int) < (n * cap) ∧ q₀ * (voting_steps n 3 cap) ≤ p₀ * (n * cap))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n cap : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((0 : Int) < (n * cap) ∧ p₀ * (n * cap) ≤ q₀ * (voting_steps n 3 cap))))
end voting_steps.order

namespace voting_steps.order
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

def votes_worst__k_3 (left lead : Int) : Int := votes_worst left lead 3
def votes_worst__k_3.size (left lead : Int) : Nat := votes_worst.size left lead 3
def voting_steps__k_3 (n cap : Int) : Int := voting_steps n 3 cap
def voting_steps__k_3.size (n cap : Int) : Nat := voting_steps.size n 3 cap
theorem votes_worst__k_3.run : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → (((1 : Int) ≤ 3) ∧ (lead ≤ 3)) → votes_worst__k_3 left lead = (if ((left = 0) ∨ (lead = 3)) then 0 else (if (lead = 0) then (1 + (votes_worst__k_3 (left - 1) 1)) else (1 + (larger (votes_worst__k_3 (left - 1) (lead + 1)) (votes_worst__k_3 (left - 1) (lead - 1)))))) :=
  fun left lead k0' k1' k2' => (votes_worst.eq left lead 3 k0' k1' (by decide) k2')
theorem voting_steps__k_3.run : ∀ (n cap : Int), (0 ≤ n) → (0 ≤ cap) → ((1 : Int) ≤ 3) → voting_steps__k_3 n cap = (if (n = 0) then 0 else ((votes_worst__k_3 cap 0) + (voting_steps__k_3 (n - 1) cap))) :=
  fun n cap k0' k1' k2' => (voting_steps.eq n 3 cap k0' (by decide) k1' k2')
def Steps.table : Functions := [fun a b c _ => votes_worst a b c, fun a b c _ => voting_steps a b c, fun a b _ _ => votes_worst__k_3 a b, fun a b _ _ => voting_steps__k_3 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .n3, .le .p1 .n3], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p1 .n3 .n0 (.ifEq .p1 .n0 (.add .n1 (.call2 10 (.sub .p0 .n1) .n1)) (.add .n1 (.call2 5 (.call2 10 (.sub .p0 .n1) (.add .p1 .n1)) (.call2 10 (.sub .p0 .n1) (.sub .p1 .n1)))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact (votes_worst__k_3.run (atom x 0) (atom x 1) h.1 h.2.1 ⟨h.2.2.1, h.2.2.2.1⟩).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .n3, .le .p1 .n3], .p0, .eq (.mul (.mul (.num 18) .n1) (.call2 10 .p0 .p1)) (.sub (.sub (.add (.mul .n2 (.mul .n5 .p0)) (.mul .n9 (.mul .p0 (.call2 7 .n2 .p1)))) (.mul .n6 (.mul .p0 .p1))) (.mul .p0 (.call2 7 (.mul .n2 .n2) .p1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), (powerNumber 1), (powerNumber 2), (powerNumber 3)] [
    (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n0]) (.step (.use 1 [.n2]) (.step (.use 1 [.n4]) .done))) (.name2 10 .v0 .n1 (.step (.use 0 [(.add .v1 .n1), .n0]) (.step (.use 1 [.n2]) (.step (.use 1 [.n4]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) (.step (.ih 0 [.v1, .n1]) (.step (.sum [.of .n1 [0]]) .done))))))))) (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n1]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) .done))) (.name2 10 .v0 .n2 (.name2 10 .v1 .n0 (.sign (.sub .v1 .v0) (.step (.big .v1 .v0) (.step (.use 0 [(.add .v2 .n1), .n1]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) (.step (.use 3 [.n2]) (.step (.use 3 [.n4]) (.step (.ih 0 [.v2, .n2]) (.step (.use 1 [.n2]) (.step (.use 1 [.n4]) (.step (.ih 0 [.v2, .n0]) .done)))))))))) (.step (.big .v1 .v0) (.step (.use 0 [(.add .v2 .n1), .n1]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) (.step (.use 3 [.n2]) (.step (.use 3 [.n4]) (.step (.ih 0 [.v2, .n2]) (.step (.use 1 [.n2]) (.step (.use 1 [.n4]) (.step (.ih 0 [.v2, .n0]) .done)))))))))))))) (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n2]) (.step (.use 3 [.n2]) (.step (.use 3 [.n4]) .done))) (.name2 10 .v0 .n3 (.name2 10 .v1 .n1 (.sign (.sub .v1 .v0) (.step (.big .v1 .v0) (.step (.use 0 [(.add .v2 .n1), .n2]) (.step (.use 3 [.n2]) (.step (.use 3 [.n4]) (.step (.use 4 [.n2]) (.step (.use 4 [.n4]) (.step (.ih 0 [.v2, .n3]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) (.step (.ih 0 [.v2, .n1]) (.step (.sum [.of .n1 [2], .of (.num 18) [4]]) (.step (.sum [.of .n1 [0]]) (.step (.sum [.of .n1 [0], .of .n1 [3], .of .n1 [5]]) .done))))))))))))) (.step (.big .v1 .v0) (.step (.use 0 [(.add .v2 .n1), .n2]) (.step (.use 3 [.n2]) (.step (.use 3 [.n4]) (.step (.use 4 [.n2]) (.step (.use 4 [.n4]) (.step (.ih 0 [.v2, .n3]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) (.step (.ih 0 [.v2, .n1]) .done)))))))))))))) (.zero 1 (.zero 0 (.step (.use 0 [.n0, .n3]) (.step (.use 4 [.n2]) (.step (.use 4 [.n4]) .done))) (.step (.use 0 [(.add .v0 .n1), .n3]) (.step (.use 4 [.n2]) (.step (.use 4 [.n4]) .done)))) (.step (.hyp 0) (.step (.hyp 1) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerNumber_holds _ 1), (powerNumber_holds _ 2), (powerNumber_holds _ 3), trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .n3], .same 11 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 10 .p1 .n0) (.call2 11 (.sub .p0 .n1) .p1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact voting_steps__k_3.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n1 .n3], .p0, .same 11 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule, (powerNumber 0)] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.name2 10 .v1 .n0 (.step (.ih 0 [.v1, .v2]) (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.use 2 [.n2]) (.step (.use 2 [.n4]) (.step (.use 1 [.v2, .n0]) (.step (.sum [.of .n1 [0]]) (.step (.div (.num 18) (.sub .v2 .v0)) (.step (.sum [.of .n1 [3]]) (.step (.div (.num 18) (.sub .v0 .v2)) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, (powerNumber_holds _ 0), trivial⟩
theorem Steps.part_1_O_positive : ∀ n cap : Int, 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((1 : Int) ≤ n) → (0 : Int) < (n * cap) := by
  intro n_0 cap_1 h_n_0 h_cap_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul .o0 .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [n_0, cap_1] rfl ⟨h_n_0, h_cap_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n cap : Int, 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((1 : Int) ≤ n) → (1 * (voting_steps n 3 cap)) ≤ (1 * (n * cap)) := by
  intro n_0 cap_1 h_n_0 h_cap_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.call2 11 .o0 .o1)) (.mul .n1 (.mul .o0 .o1))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, cap_1] rfl ⟨h_n_0, h_cap_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n cap : Int, 1 ≤ n → 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((0 : Int) < (n * cap) ∧ (1 * (voting_steps n 3 cap)) ≤ (1 * (n * cap))) :=
  fun n cap h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n cap k0' k1' k2' h_start, Steps.part_1_O_bound n cap k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n cap : Int, 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((1 : Int) ≤ n) → (0 : Int) < (n * cap) := by
  intro n_0 cap_1 h_n_0 h_cap_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.lt .n0 (.mul .o0 .o1)) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [n_0, cap_1] rfl ⟨h_n_0, h_cap_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n cap : Int, 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((1 : Int) ≤ n) → (1 * (n * cap)) ≤ (1 * (voting_steps n 3 cap)) := by
  intro n_0 cap_1 h_n_0 h_cap_1 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o0] (.le (.mul .n1 (.mul .o0 .o1)) (.mul .n1 (.call2 11 .o0 .o1))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, cap_1] rfl ⟨h_n_0, h_cap_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n cap : Int, 1 ≤ n → 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((0 : Int) < (n * cap) ∧ (1 * (n * cap)) ≤ (1 * (voting_steps n 3 cap))) :=
  fun n cap h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n cap k0' k1' k2' h_start, Steps.part_1_Omega_bound n cap k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n cap : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((0 : Int) < (n * cap) ∧ q₀ * (voting_steps n 3 cap) ≤ p₀ * (n * cap))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n cap : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ cap → ((1 : Int) ≤ cap) → ((0 : Int) < (n * cap) ∧ p₀ * (n * cap) ≤ q₀ * (voting_steps n 3 cap))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨votes_worst.ends, voting_steps.ends, Steps.part_1⟩
end voting_steps.order
