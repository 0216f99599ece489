import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.context_bounds
/-- The relation `refine_chain_tokens`. -/
def refine_chain_tokens.body (refine_chain_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i)))))
def refine_chain_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d) ∧ ((1 : Int) ≤ d)
def refine_chain_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step (n, c, d)
/-- The recursion of `refine_chain_tokens` ends. -/
def refine_chain_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step

/-- The claim `refine_chain.context_bounds`. -/
def Statement : Prop :=
  (refine_chain_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d)) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))))
end refine_chain.context_bounds

namespace refine_chain.context_bounds
theorem refine_chain_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → ((1 : Int) ≤ d') → refine_chain_tokens.size n' c' d' < refine_chain_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_tokens.body f₁ n c d = refine_chain_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 c 1 (fun (i : Int) => ((b + c) + i)))]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem refine_chain_tokens.ends : refine_chain_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' d' k0' k1' k2' k3' lt => ih (n', c', d') ⟨k0', k1', k2', k3'⟩ lt)
theorem refine_chain_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i))))) :=
  fun n c d k0' k1' k2' k3' => fix_eq refine_chain_tokens.ends (n, c, d) ⟨k0', k1', k2', k3'⟩

def sum_1 (c d m : Int) : Int := sumTo m (fun j_ => ((c + d) + j_))
def sum_1.size (c d m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c d m : Int), (0 ≤ c) → (0 ≤ d) → (0 ≤ m) → sum_1 c d m = (if (m ≤ 0) then 0 else ((sum_1 c d (m - 1)) + ((c + d) + (m - 1)))) :=
  fun c d m k0' k1' k2' => sumTo_eq m _
theorem refine_chain_tokens.run : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sum_1 c d d))) :=
  fun n c d k0' k1' k2' k3' => (refine_chain_tokens.eq n c d k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => refine_chain_tokens a b c, fun a b c _ => sum_1 a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifLe .p2 .n0 .n0 (.add (.call3 9 .p0 .p1 (.sub .p2 .n1)) (.add (.add .p0 .p1) (.sub .p2 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p2, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.add (.mul .n2 (.add (.mul .p0 .p2) (.mul .p1 .p2))) (.pow .p2 2)) .p2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.use 0 [.v0, .v1, .n0]) .done) (.name3 9 .v0 .v1 .v2 (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.ih 0 [.v1, .v2, .v3]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) (.call3 9 .p1 .p2 .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p2], .p0, .le (.mul (.mul .p0 .p2) (.add .p1 .p2)) (.call3 8 .p0 .p1 .p2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, .v1, (.add .v2 .n1)]) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.name3 9 .v2 (.add .v3 .n1) (.add .v3 .n1) (.step (.use 0 [(.add .v2 .n1), .v3, (.add .v4 .n1)]) (.step (.use 1 [.v3, (.add .v4 .n1), (.add .v4 .n1)]) (.step (.ih 0 [.v2, .v3, (.add .v4 .n1)]) (.step (.sum [.of .n1 [2], .of .n2 [0]]) (.step (.div .n2 (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.add .v1 .v0) (.mul .v3 (.mul .v4 .v2))) (.mul (.pow .v4 2) .v2)) (.mul .v3 .v4)) (.mul .v3 .v2)) (.mul .n2 (.mul .v4 .v2))) (.pow .v4 2)) .v3) (.mul .n2 .v4)) .v2) .n1)) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨3, [.le .n1 .p2], .p0, .le (.call3 8 .p0 .p1 .p2) (.mul (.mul .p0 .p2) (.add .p1 (.mul .n2 .p2)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, .v1, (.add .v2 .n1)]) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.name3 9 .v2 (.add .v3 .n1) (.add .v3 .n1) (.step (.use 0 [(.add .v2 .n1), .v3, (.add .v4 .n1)]) (.step (.use 1 [.v3, (.add .v4 .n1), (.add .v4 .n1)]) (.step (.ih 0 [.v2, .v3, (.add .v4 .n1)]) (.step (.sum [.of .n1 [1], .of .n2 [0]]) (.step (.div .n2 (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul .v3 (.mul .v4 .v2)) (.mul .n2 (.mul (.pow .v4 2) .v2))) (.mul .v3 .v4)) (.mul .v3 .v2)) (.mul .n4 (.mul .v4 .v2))) (.mul .n2 (.pow .v4 2))) .v3) (.mul .n4 .v4)) (.mul .n2 .v2)) .n2) .v1) .v0)) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  have g' := shown_by Steps.table [.le .n1 .o2] (.le (.mul (.mul .o0 .o2) (.add .o1 .o2)) (.call3 8 .o0 .o1 .o2)) [Steps.lemma_2_1_said.rule]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  have g' := shown_by Steps.table [.le .n1 .o2] (.le (.call3 8 .o0 .o1 .o2) (.mul (.mul .o0 .o2) (.add .o1 (.mul .n2 .o2)))) [Steps.lemma_3_1_said.rule]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨refine_chain_tokens.ends, Steps.part_1, Steps.part_2⟩
end refine_chain.context_bounds
