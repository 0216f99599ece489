import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.context_exact
/-- The relation `react_context_tokens`. -/
def react_context_tokens.body (react_context_tokens : Int → Int → Int → Int → Int) (n p' t m : Int) : Int := (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i)))))
def react_context_tokens.Domain (n p' t m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def react_context_tokens.size (n p' t m : Int) : Nat := magnitude n
def react_context_tokens.step (f : Int × Int × Int × Int → Int) (x : Int × Int × Int × Int) : Int := react_context_tokens.body (fun n p' t m => f (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2
def react_context_tokens (n p' t m : Int) : Int := fix (fun (x : Int × Int × Int × Int) => react_context_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) react_context_tokens.step (n, p', t, m)
/-- The recursion of `react_context_tokens` ends. -/
def react_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int × Int) => react_context_tokens.Domain x.1 x.2.1 x.2.2.1 x.2.2.2) (fun x => react_context_tokens.size x.1 x.2.1 x.2.2.1 x.2.2.2) react_context_tokens.step

/-- The claim `react.context_exact`. -/
def Statement : Prop :=
  (react_context_tokens.Ends) ∧ (∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))))
end react.context_exact

namespace react.context_exact
theorem react_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int → Int) : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' p'' t' m' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → (0 ≤ m') → ((1 : Int) ≤ m') → react_context_tokens.size n' p'' t' m' < react_context_tokens.size n p' t m → f₁ n' p'' t' m' = f₂ n' p'' t' m') → react_context_tokens.body f₁ n p' t m = react_context_tokens.body f₂ n p' t m := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 d0 ih
  have g' := same_by (fun a b c d => f₁ a b c d) (fun a b c d => f₂ a b c d) [fun a b c d => (sumRange 0 d 1 (fun (i : Int) => ((b + ((a - 1) * c)) + i)))]
    [.le .n1 .o3] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p3, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call 8 (.sub .o0 .n1) .o1 .o2 .o3) (.call 9 .o0 .o1 .o2 .o3)))
    (.zero 3 (.step (.hyp 0) .done) (.zero 0 .done .done))
    4 (by decide +kernel) [n_0, p_1, t_2, m_3] rfl ⟨h_n_0, h_p_1, h_t_2, h_m_3, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c d h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1 h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem react_context_tokens.ends : react_context_tokens.Ends := fun f g (x : Int × Int × Int × Int) d ih =>
  react_context_tokens.congr (fun n p' t m => f (n, p', t, m)) (fun n p' t m => g (n, p', t, m)) x.1 x.2.1 x.2.2.1 x.2.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2.1 d.2.2.2.2 (fun n' p'' t' m' k0' k1' k2' k3' k4' lt => ih (n', p'', t', m') ⟨k0', k1', k2', k3', k4'⟩ lt)
theorem react_context_tokens.eq : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((n - 1) * t)) + i))))) :=
  fun n p' t m k0' k1' k2' k3' k4' => fix_eq react_context_tokens.ends (n, p', t, m) ⟨k0', k1', k2', k3', k4'⟩

def sum_1 (n p' t mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((n - 1) * t)) + j_))
def sum_1.size (n p' t mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (n p' t mm : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ mm) → sum_1 n p' t mm = (if (mm ≤ 0) then 0 else ((sum_1 n p' t (mm - 1)) + ((p' + ((n - 1) * t)) + (mm - 1)))) :=
  fun n p' t mm k0' k1' k2' k3' => sumTo_eq mm _
theorem react_context_tokens.run : ∀ (n p' t m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (0 ≤ m) → ((1 : Int) ≤ m) → react_context_tokens n p' t m = (if (n = 0) then 0 else ((react_context_tokens (n - 1) p' t m) + (sum_1 n p' t m))) :=
  fun n p' t m k0' k1' k2' k3' k4' => (react_context_tokens.eq n p' t m k0' k1' k2' k3' k4').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c d => react_context_tokens a b c d, fun a b c d => sum_1 a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3], .same 9 .p0 .p1 .p2 .p3 (.ifLe .p3 .n0 .n0 (.add (.call 9 .p0 .p1 .p2 (.sub .p3 .n1)) (.add (.add .p1 (.mul (.sub .p0 .n1) .p2)) (.sub .p3 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], .p3, .eq (.mul (.mul .n2 .n1) (.call 9 .p0 .p1 .p2 .p3)) (.sub (.sub (.add (.add (.mul .n2 (.mul .p1 .p3)) (.pow .p3 2)) (.mul .n2 (.mul (.mul .p0 .p2) .p3))) .p3) (.mul .n2 (.mul .p2 .p3)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 3 (.step (.use 0 [.v0, .v1, .v2, .n0]) .done) (.name 9 .v0 .v1 .v2 .v3 (.step (.use 0 [.v1, .v2, .v3, (.add .v4 .n1)]) (.step (.ih 0 [.v1, .v2, .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3, .le .n1 .p3], .same 8 .p0 .p1 .p2 .p3 (.ifEq .p0 .n0 .n0 (.add (.call 8 (.sub .p0 .n1) .p1 .p2 .p3) (.call 9 .p0 .p1 .p2 .p3)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact react_context_tokens.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨4, [.le .n1 .p3], .p0, .eq (.mul .n2 (.call 8 .p0 .p1 .p2 .p3)) (.add (.add (.mul (.mul (.mul .n2 .p0) .p3) .p1) (.mul (.mul (.mul .p3 .p2) .p0) (.sub .p0 .n1))) (.mul (.mul .p0 .p3) (.sub .p3 .n1)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 3 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, .v1, .v2, (.add .v3 .n1)]) .done) (.name 8 .v0 .v1 .v2 (.add .v3 .n1) (.name 9 (.add .v1 .n1) .v2 .v3 (.add .v4 .n1) (.step (.use 0 [(.add .v2 .n1), .v3, .v4, (.add .v5 .n1)]) (.step (.use 1 [(.add .v2 .n1), .v3, .v4, (.add .v5 .n1)]) (.step (.ih 0 [.v2, .v3, .v4, (.add .v5 .n1)]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n p' t m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (react_context_tokens n p' t m)) = (((((2 * n) * m) * p') + (((m * t) * n) * (n - 1))) + ((n * m) * (m - 1))) := by
  intro n_0 p_1 t_2 m_3 h_n_0 h_p_1 h_t_2 h_m_3 a0
  have g' := shown_by Steps.table [.le .n1 .o3] (.eq (.mul .n2 (.call 8 .o0 .o1 .o2 .o3)) (.add (.add (.mul (.mul (.mul .n2 .o0) .o3) .o1) (.mul (.mul (.mul .o3 .o2) .o0) (.sub .o0 .n1))) (.mul (.mul .o0 .o3) (.sub .o3 .n1)))) [Steps.lemma_2_1_said.rule]
    (.zero 3 (.step (.hyp 0) .done) (.name 8 .v0 .v1 .v2 (.add .v3 .n1) (.step (.use 0 [.v1, .v2, .v3, (.add .v4 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    4 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, p_1, t_2, m_3] rfl ⟨h_n_0, h_p_1, h_t_2, h_m_3, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨react_context_tokens.ends, Steps.part_1⟩
end react.context_exact
