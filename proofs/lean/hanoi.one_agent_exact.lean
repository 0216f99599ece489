import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.one_agent_exact
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The relation `hanoi_one_agent_tokens`. -/
def hanoi_one_agent_tokens.body (hanoi_one_agent_tokens : Int → Int → Int) (d t : Int) : Int := (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t)))
def hanoi_one_agent_tokens.Domain (d t : Int) : Prop := (0 ≤ d) ∧ (0 ≤ t)
def hanoi_one_agent_tokens.size (d t : Int) : Nat := magnitude d
def hanoi_one_agent_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := hanoi_one_agent_tokens.body (fun d t => f (d, t)) x.1 x.2
def hanoi_one_agent_tokens (d t : Int) : Int := fix (fun (x : Int × Int) => hanoi_one_agent_tokens.size x.1 x.2) hanoi_one_agent_tokens.step (d, t)
/-- The recursion of `hanoi_one_agent_tokens` ends. -/
def hanoi_one_agent_tokens.Ends : Prop := Falls (fun (x : Int × Int) => hanoi_one_agent_tokens.Domain x.1 x.2) (fun x => hanoi_one_agent_tokens.size x.1 x.2) hanoi_one_agent_tokens.step

/-- The claim `hanoi.one_agent_exact`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (hanoi_one_agent_tokens.Ends) ∧ (∀ d t : Int, 0 ≤ d → 0 ≤ t → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)))
end hanoi.one_agent_exact

namespace hanoi.one_agent_exact
theorem hanoi.congr (f₁ f₂ : Int → Int) : ∀ (d : Int), (0 ≤ d) → (∀ d' : Int, (0 ≤ d') → hanoi.size d' < hanoi.size d → f₁ d' = f₂ d') → hanoi.body f₁ d = hanoi.body f₂ d := by
  intro d_0 h_d_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call1 8 (.sub .o0 .n1)) .n1) (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [d_0] rfl ⟨h_d_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

theorem hanoi_one_agent_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → (∀ d' t' : Int, (0 ≤ d') → (0 ≤ t') → hanoi_one_agent_tokens.size d' t' < hanoi_one_agent_tokens.size d t → f₁ d' t' = f₂ d' t') → hanoi_one_agent_tokens.body f₁ d t = hanoi_one_agent_tokens.body f₂ d t := by
  intro d_0 t_1 h_d_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => hanoi a]
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.mul .n2 (.call2 8 (.sub .o0 .n1) .o1)) (.mul (.call1 9 (.sub .o0 .n1)) .o1)) (.mul (.mul (.call1 9 (.sub .o0 .n1)) (.add (.call1 9 (.sub .o0 .n1)) .n1)) .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [d_0, t_1] rfl ⟨h_d_0, h_t_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hanoi_one_agent_tokens.ends : hanoi_one_agent_tokens.Ends := fun f g (x : Int × Int) d ih =>
  hanoi_one_agent_tokens.congr (fun d t => f (d, t)) (fun d t => g (d, t)) x.1 x.2 d.1 d.2 (fun d' t' k0' k1' lt => ih (d', t') ⟨k0', k1'⟩ lt)
theorem hanoi_one_agent_tokens.eq : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_one_agent_tokens d t = (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t))) :=
  fun d t k0' k1' => fix_eq hanoi_one_agent_tokens.ends (d, t) ⟨k0', k1'⟩

def hanoi.run := hanoi.eq
def hanoi_one_agent_tokens.run := hanoi_one_agent_tokens.eq
def Steps.table : Functions := [fun a _ _ _ => hanoi a, fun a b _ _ => hanoi_one_agent_tokens a b]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call1 8 (.sub .p0 .n1)) .n1) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hanoi.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.call2 7 .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 [.n2]) .done)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [.v1]) (.step (.use 0 [(.add .v1 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.mul .n2 (.call2 9 (.sub .p0 .n1) .p1)) (.mul (.call1 8 (.sub .p0 .n1)) .p1)) (.mul (.mul (.call1 8 (.sub .p0 .n1)) (.add (.call1 8 (.sub .p0 .n1)) .n1)) .p1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact hanoi_one_agent_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [], .p0, .eq (.mul .n2 (.call2 9 .p0 .p1)) (.mul (.mul .p1 (.sub (.call2 7 .n2 .p0) .n1)) (.sub (.call2 7 .n2 .p0) .n2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), Steps.lemma_1_1_said.rule, powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) (.step (.use 1 [.n2]) .done)) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [.v1]) (.name2 9 .v1 .v2 (.step (.use 0 [(.add .v2 .n1), .v3]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n1, .v2]) (.step (.ih 0 [.v2, .v3]) (.step (.sum [.of .n2 [0]]) (.step (.sum [.of .n2 [2]]) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ d t : Int, 0 ≤ d → 0 ≤ t → (2 * (hanoi_one_agent_tokens d t)) = ((t * ((ipow 2 d) - 1)) * ((ipow 2 d) - 2)) := by
  intro d_0 t_1 h_d_0 h_t_1
  have g' := shown_by Steps.table [] (.eq (.mul .n2 (.call2 9 .o0 .o1)) (.mul (.mul .o1 (.sub (.call2 7 .n2 .o0) .n1)) (.sub (.call2 7 .n2 .o0) .n2))) [powerLine, Steps.lemma_2_1_said.rule]
    (.name2 9 .v0 .v1 (.name2 7 .n2 .v1 (.step (.use 0 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 1 [.v2, .v3]) (.step (.sum [.of .n1 [0]]) .done))))))
    2 (by decide +kernel) ⟨(powerLine_holds _), Steps.lemma_2_data.1, trivial⟩ [d_0, t_1] rfl ⟨h_d_0, h_t_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hanoi.ends, hanoi_one_agent_tokens.ends, Steps.part_1⟩
end hanoi.one_agent_exact
