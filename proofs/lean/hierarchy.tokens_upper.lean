import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.tokens_upper
/-- The relation `hierarchy_tokens`. -/
def hierarchy_tokens.body (hierarchy_tokens : Int → Int → Int → Int) (n k t : Int) : Int := (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t)))
def hierarchy_tokens.Domain (n k t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ k)
def hierarchy_tokens.size (n k t : Int) : Nat := magnitude n
def hierarchy_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchy_tokens.body (fun n k t => f (n, k, t)) x.1 x.2.1 x.2.2
def hierarchy_tokens (n k t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step (n, k, t)
/-- The recursion of `hierarchy_tokens` ends. -/
def hierarchy_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchy_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step

/-- The claim `hierarchy.tokens_upper`. -/
def Statement : Prop :=
  (hierarchy_tokens.Ends) ∧ (∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (hierarchy_tokens n k t) ≤ (((2 * n) * t) + (t * (clog n k))))
end hierarchy.tokens_upper

namespace hierarchy.tokens_upper
theorem hierarchy_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (∀ n' k' t' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ t') → ((2 : Int) ≤ k') → hierarchy_tokens.size n' k' t' < hierarchy_tokens.size n k t → f₁ n' k' t' = f₂ n' k' t') → hierarchy_tokens.body f₁ n k t = hierarchy_tokens.body f₂ n k t := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.mul .o0 .o2) (.call3 8 (.call2 2 .o0 .o1) .o1 .o2)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    3 (by decide +kernel) [n_0, k_1, t_2] rfl ⟨h_n_0, h_k_1, h_t_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchy_tokens.ends : hierarchy_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchy_tokens.congr (fun n k t => f (n, k, t)) (fun n k t => g (n, k, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' t' k0' k1' k2' k3' lt => ih (n', k', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem hierarchy_tokens.eq : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t))) :=
  fun n k t k0' k1' k2' k3' => fix_eq hierarchy_tokens.ends (n, k, t) ⟨k0', k1', k2', k3'⟩

def hierarchy_tokens.run := hierarchy_tokens.eq
def Steps.table : Functions := [fun a b c _ => hierarchy_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n2 .p1], .same 8 .p0 .p1 .p2 .n0 (.ifLe .p0 .n1 .n0 (.add (.mul .p0 .p2) (.call3 8 (.call2 2 .p0 .p1) .p1 .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchy_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n2 .p1, .le .n1 .p0, .le .n2 .p1], .p0, .le (.call3 8 .p0 .p1 .p2) (.add (.mul (.mul .n2 .p0) .p2) (.mul .p2 (.call2 4 .p0 .p1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) (.step (.hyp 2) .done)) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2), .v2]) (.step (.clo (.add .v1 .n2)) .done)) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.name3 8 (.add .v0 .n2) (.add .v3 .n2) .v4 (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2), .v5]) (.least 0 (.add .v1 .n1) (.add .v4 .n2) (.step (.lev 1 (.add .v2 .n1) (.add (.add (.add (.mul .v5 .v2) .v5) (.mul .n2 .v2)) .n2) (.add .v5 .n2)) (.step (.clg (.add (.add (.add (.mul .v5 .v2) .v5) (.mul .n2 .v2)) .n3) (.add .v5 .n2)) (.step (.clg (.add .v2 .n2) (.add .v5 .n2)) (.step (.ih 0 [(.add .v2 .n2), (.add .v5 .n2), .v6]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.raise 3 .v1 (.zero 0 (.step (.cdv (.add .v1 .n2) (.add (.add .v3 .v1) .n2) .n1) (.name3 8 .n1 (.add (.add .v3 .v1) .n2) .v4 (.step (.use 0 [(.add .v2 .n2), (.add (.add .v4 .v2) .n2), .v5]) (.step (.lgn 0 (.add .v2 .n1) (.add (.add .v4 .v2) .n2)) (.step (.clg (.add .v2 .n2) (.add (.add .v4 .v2) .n2)) (.step (.clo (.add (.add .v4 .v2) .n2)) (.step (.ih 0 [.n1, (.add (.add .v4 .v2) .n2), .v5]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) (.mul .n2 .v0)) (.mul .n2 .v1)) .n4) (.add (.add .v3 .v1) .n2) (.add .v0 .n2)) (.name3 8 (.add .v0 .n2) (.add (.add .v3 .v1) .n2) .v4 (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4), (.add (.add .v4 .v2) .n2), .v5]) (.least 0 (.add .v1 .n1) (.add (.add .v4 .v2) .n2) (.step (.lev 1 (.add .v2 .n1) (.add (.add (.add (.add (.add (.mul .v5 .v2) (.mul .v2 .v3)) .v5) (.mul .n2 .v2)) (.mul .n2 .v3)) .n3) (.add (.add .v5 .v3) .n2)) (.step (.clg (.add (.add (.add (.add (.add (.mul .v5 .v2) (.mul .v2 .v3)) .v5) (.mul .n2 .v2)) (.mul .n2 .v3)) .n4) (.add (.add .v5 .v3) .n2)) (.step (.clg (.add .v2 .n2) (.add (.add .v5 .v3) .n2)) (.step (.ih 0 [(.add .v2 .n2), (.add (.add .v5 .v3) .n2), .v6]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (hierarchy_tokens n k t) ≤ (((2 * n) * t) + (t * (clog n k))) := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o1] (.le (.call3 8 .o0 .o1 .o2) (.add (.mul (.mul .n2 .o0) .o2) (.mul .o2 (.call2 4 .o0 .o1)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.name3 8 .n1 (.add .v1 .n2) .v2 (.step (.clo (.add .v2 .n2)) (.step (.use 0 [.n1, (.add .v2 .n2), .v3]) (.step (.sum [.of .n1 [0]]) .done)))) (.name3 8 (.add .v0 .n2) (.add .v1 .n2) .v2 (.least 0 (.add .v1 .n1) (.add .v2 .n2) (.step (.clg (.add .v2 .n2) (.add .v3 .n2)) (.step (.use 0 [(.add .v2 .n2), (.add .v3 .n2), .v4]) (.step (.sum [.of .n1 [0]]) .done)))))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, k_1, t_2] rfl ⟨h_n_0, h_k_1, h_t_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchy_tokens.ends, Steps.part_1⟩
end hierarchy.tokens_upper
