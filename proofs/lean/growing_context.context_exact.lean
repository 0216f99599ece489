import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace growing_context.context_exact
/-- The relation `growing_context_tokens`. -/
def growing_context_tokens.body (growing_context_tokens : Int → Int → Int → Int) (n c m : Int) : Int := (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i)))))
def growing_context_tokens.Domain (n c m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def growing_context_tokens.size (n c m : Int) : Nat := magnitude n
def growing_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := growing_context_tokens.body (fun n c m => f (n, c, m)) x.1 x.2.1 x.2.2
def growing_context_tokens (n c m : Int) : Int := fix (fun (x : Int × Int × Int) => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step (n, c, m)
/-- The recursion of `growing_context_tokens` ends. -/
def growing_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => growing_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step

/-- The claim `growing_context.context_exact`. -/
def Statement : Prop :=
  (growing_context_tokens.Ends) ∧ (∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))))
end growing_context.context_exact

namespace growing_context.context_exact
theorem growing_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' c' m' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ m') → ((1 : Int) ≤ m') → growing_context_tokens.size n' c' m' < growing_context_tokens.size n c m → f₁ n' c' m' = f₂ n' c' m') → growing_context_tokens.body f₁ n c m = growing_context_tokens.body f₂ n c m := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 c 1 (fun (i : Int) => ((a * b) + i)))]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [n_0, c_1, m_2] rfl ⟨h_n_0, h_c_1, h_m_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem growing_context_tokens.ends : growing_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  growing_context_tokens.congr (fun n c m => f (n, c, m)) (fun n c m => g (n, c, m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' m' k0' k1' k2' k3' lt => ih (n', c', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem growing_context_tokens.eq : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i))))) :=
  fun n c m k0' k1' k2' k3' => fix_eq growing_context_tokens.ends (n, c, m) ⟨k0', k1', k2', k3'⟩

def sum_1 (c n mm : Int) : Int := sumTo mm (fun j_ => ((n * c) + j_))
def sum_1.size (c n mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (c n mm : Int), (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1 c n mm = (if (mm ≤ 0) then 0 else ((sum_1 c n (mm - 1)) + ((n * c) + (mm - 1)))) :=
  fun c n mm k0' k1' k2' => sumTo_eq mm _
theorem growing_context_tokens.run : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sum_1 c n m))) :=
  fun n c m k0' k1' k2' k3' => (growing_context_tokens.eq n c m k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => growing_context_tokens a b c, fun a b c _ => sum_1 a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifLe .p2 .n0 .n0 (.add (.call3 9 .p0 .p1 (.sub .p2 .n1)) (.add (.mul .p1 .p0) (.sub .p2 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p2, .eq (.mul (.mul .n2 .n1) (.call3 9 .p0 .p1 .p2)) (.sub (.add (.pow .p2 2) (.mul .n2 (.mul (.mul .p0 .p1) .p2))) .p2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.use 0 [.v0, .v1, .n0]) .done) (.name3 9 .v0 .v1 .v2 (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.ih 0 [.v1, .v2, .v3]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) (.call3 9 .p1 .p0 .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact growing_context_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p2], .p0, .eq (.mul .n2 (.call3 8 .p0 .p1 .p2)) (.add (.mul (.mul (.mul .p2 .p1) .p0) (.add .p0 .n1)) (.mul (.mul .p0 .p2) (.sub .p2 .n1)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, .v1, (.add .v2 .n1)]) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.name3 9 .v2 (.add .v1 .n1) (.add .v3 .n1) (.step (.use 0 [(.add .v2 .n1), .v3, (.add .v4 .n1)]) (.step (.use 1 [.v3, (.add .v2 .n1), (.add .v4 .n1)]) (.step (.ih 0 [.v2, .v3, (.add .v4 .n1)]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 a0
  have g' := shown_by Steps.table [.le .n1 .o2] (.eq (.mul .n2 (.call3 8 .o0 .o1 .o2)) (.add (.mul (.mul (.mul .o2 .o1) .o0) (.add .o0 .n1)) (.mul (.mul .o0 .o2) (.sub .o2 .n1)))) [Steps.lemma_2_1_said.rule]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0, c_1, m_2] rfl ⟨h_n_0, h_c_1, h_m_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨growing_context_tokens.ends, Steps.part_1⟩
end growing_context.context_exact
