import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.context_exact
/-- The relation `chain_context_tokens`. -/
def chain_context_tokens.body (chain_context_tokens : Int → Int → Int → Int) (d p' m : Int) : Int := (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i)))))
def chain_context_tokens.Domain (d p' m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ p') ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def chain_context_tokens.size (d p' m : Int) : Nat := magnitude d
def chain_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := chain_context_tokens.body (fun d p' m => f (d, p', m)) x.1 x.2.1 x.2.2
def chain_context_tokens (d p' m : Int) : Int := fix (fun (x : Int × Int × Int) => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step (d, p', m)
/-- The recursion of `chain_context_tokens` ends. -/
def chain_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => chain_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => chain_context_tokens.size x.1 x.2.1 x.2.2) chain_context_tokens.step

/-- The claim `chain.context_exact`. -/
def Statement : Prop :=
  (chain_context_tokens.Ends) ∧ (∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)))
end chain.context_exact

namespace chain.context_exact
theorem chain_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ d' p'' m' : Int, (0 ≤ d') → (0 ≤ p'') → (0 ≤ m') → ((1 : Int) ≤ m') → chain_context_tokens.size d' p'' m' < chain_context_tokens.size d p' m → f₁ d' p'' m' = f₂ d' p'' m') → chain_context_tokens.body f₁ d p' m = chain_context_tokens.body f₂ d p' m := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => (sumRange 0 c 1 (fun (i : Int) => ((b + ((a - 1) * c)) + i)))]
    [.le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) (.call3 9 .o0 .o1 .o2)))
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 .done .done))
    3 (by decide +kernel) [d_0, p_1, m_2] rfl ⟨h_d_0, h_p_1, h_m_2, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1 h.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chain_context_tokens.ends : chain_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  chain_context_tokens.congr (fun d p' m => f (d, p', m)) (fun d p' m => g (d, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun d' p'' m' k0' k1' k2' k3' lt => ih (d', p'', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem chain_context_tokens.eq : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sumRange 0 m 1 (fun (i : Int) => ((p' + ((d - 1) * m)) + i))))) :=
  fun d p' m k0' k1' k2' k3' => fix_eq chain_context_tokens.ends (d, p', m) ⟨k0', k1', k2', k3'⟩

def sum_1 (d m p' mm : Int) : Int := sumTo mm (fun j_ => ((p' + ((d - 1) * m)) + j_))
def sum_1.size (d m p' mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (d m p' mm : Int), (0 ≤ d) → (0 ≤ m) → (0 ≤ p') → (0 ≤ mm) → sum_1 d m p' mm = (if (mm ≤ 0) then 0 else ((sum_1 d m p' (mm - 1)) + ((p' + ((d - 1) * m)) + (mm - 1)))) :=
  fun d m p' mm k0' k1' k2' k3' => sumTo_eq mm _
theorem chain_context_tokens.run : ∀ (d p' m : Int), (0 ≤ d) → (0 ≤ p') → (0 ≤ m) → ((1 : Int) ≤ m) → chain_context_tokens d p' m = (if (d = 0) then 0 else ((chain_context_tokens (d - 1) p' m) + (sum_1 d m p' m))) :=
  fun d p' m k0' k1' k2' k3' => (chain_context_tokens.eq d p' m k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
def Steps.table : Functions := [fun a b c _ => chain_context_tokens a b c, fun a b c d => sum_1 a b c d]
def Steps.rule_1 : Rule := ⟨4, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n0 .p3], .same 9 .p0 .p1 .p2 .p3 (.ifLe .p3 .n0 .n0 (.add (.call 9 .p0 .p1 .p2 (.sub .p3 .n1)) (.add (.add .p2 (.mul (.sub .p0 .n1) .p1)) (.sub .p3 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sum_1.run (atom x 0) (atom x 1) (atom x 2) (atom x 3) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨4, [], .p3, .eq (.mul (.mul .n2 .n1) (.call 9 .p0 .p1 .p2 .p3)) (.sub (.sub (.add (.add (.mul .n2 (.mul .p2 .p3)) (.pow .p3 2)) (.mul .n2 (.mul (.mul .p0 .p1) .p3))) .p3) (.mul .n2 (.mul .p1 .p3)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 3 (.step (.use 0 [.v0, .v1, .v2, .n0]) .done) (.name 9 .v0 .v1 .v2 .v3 (.step (.use 0 [.v1, .v2, .v3, (.add .v4 .n1)]) (.step (.ih 0 [.v1, .v2, .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) (.call 9 .p0 .p2 .p1 .p2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact chain_context_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 h.2.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p2], .p0, .eq (.mul .n2 (.call3 8 .p0 .p1 .p2)) (.mul (.mul .p0 .p2) (.sub (.add (.mul .n2 .p1) (.mul .p0 .p2)) .n1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 2 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, .v1, (.add .v2 .n1)]) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.name 9 (.add .v1 .n1) (.add .v3 .n1) .v2 (.add .v3 .n1) (.step (.use 0 [(.add .v2 .n1), .v3, (.add .v4 .n1)]) (.step (.use 1 [(.add .v2 .n1), (.add .v4 .n1), .v3, (.add .v4 .n1)]) (.step (.ih 0 [.v2, .v3, (.add .v4 .n1)]) (.step (.sum [.of .n1 [2], .of .n1 [0]]) (.step (.sum [.of .n1 [4], .of .n1 [2]]) .done)))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ d p' m : Int, 0 ≤ d → 0 ≤ p' → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (chain_context_tokens d p' m)) = ((d * m) * (((2 * p') + (d * m)) - 1)) := by
  intro d_0 p_1 m_2 h_d_0 h_p_1 h_m_2 a0
  have g' := shown_by Steps.table [.le .n1 .o2] (.eq (.mul .n2 (.call3 8 .o0 .o1 .o2)) (.mul (.mul .o0 .o2) (.sub (.add (.mul .n2 .o1) (.mul .o0 .o2)) .n1))) [Steps.lemma_2_1_said.rule]
    (.zero 2 (.step (.hyp 0) .done) (.name3 8 .v0 .v1 (.add .v2 .n1) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [d_0, p_1, m_2] rfl ⟨h_d_0, h_p_1, h_m_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chain_context_tokens.ends, Steps.part_1⟩
end chain.context_exact
