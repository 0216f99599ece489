import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.one_agent_order
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

/-- The claim `hanoi.one_agent_order`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (hanoi_one_agent_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ q₀ * (hanoi_one_agent_tokens d 1) ≤ p₀ * (ipow 4 d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ p₀ * (ipow 4 d) ≤ q₀ * (hanoi_one_agent_tokens d 1))))
end hanoi.one_agent_order

namespace hanoi.one_agent_order
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

def hanoi_one_agent_tokens__t_1 (d : Int) : Int := hanoi_one_agent_tokens d 1
def hanoi_one_agent_tokens__t_1.size (d : Int) : Nat := hanoi_one_agent_tokens.size d 1
def hanoi.run := hanoi.eq
theorem hanoi_one_agent_tokens__t_1.run : ∀ (d : Int), (0 ≤ d) → hanoi_one_agent_tokens__t_1 d = (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens__t_1 (d - 1))) + ((hanoi (d - 1)) * 1)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * 1))) :=
  fun d k0' => (hanoi_one_agent_tokens.eq d 1 k0' (by decide))
def Steps.table : Functions := [fun a _ _ _ => hanoi a, fun a b _ _ => hanoi_one_agent_tokens a b, fun a _ _ _ => hanoi_one_agent_tokens__t_1 a]
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
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.mul .n2 (.call1 10 (.sub .p0 .n1))) (.mul (.call1 8 (.sub .p0 .n1)) .n1)) (.mul (.mul (.call1 8 (.sub .p0 .n1)) (.add (.call1 8 (.sub .p0 .n1)) .n1)) .n1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact hanoi_one_agent_tokens__t_1.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 10 .p0)) (.sub (.add .n2 (.call2 7 (.mul .n2 .n2) .p0)) (.mul .n3 (.call2 7 .n2 .p0)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), Steps.lemma_1_1_said.rule, powerLine, (powerTimes 2), (powerNumber 2), powerSum, (powerRoot 2), (powerNumber 1)] [
    (.zero 0 (.step (.use 0 [.n0]) (.step (.use 1 [.n4]) (.step (.use 1 [.n2]) .done))) (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [.v1]) (.name1 10 .v1 (.step (.use 0 [(.add .v2 .n1)]) (.step (.use 4 [.n2, .v2]) (.step (.use 5 [.n2]) (.step (.use 6 [.n2, .n2, (.mul .n2 .v2)]) (.step (.use 7 [.n2, (.add .v2 .n1)]) (.step (.use 8 [.n2]) (.step (.use 6 [.n2, .n1, .v2]) (.step (.use 7 [.n2, .v2]) (.step (.ih 0 [.v2]) (.step (.sum [.of .n2 [0]]) (.step (.sum [.of .n2 [2]]) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), Steps.lemma_1_data.1, (powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 2), (powerSum_holds _), (powerRoot_holds _ 2), (powerNumber_holds _ 1), trivial⟩
theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (0 : Int) < (ipow 4 d) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n0 .o0] (.lt .n0 (.call2 7 .n4 .o0)) [powerLine, (powerTimes 2), (powerRoot 2)]
    (.name2 7 .n2 .v0 (.step (.use 0 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 1 [.n2, .v1]) (.step (.use 2 [.n2, .v1]) .done)))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerRoot_holds _ 2), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (2 * (hanoi_one_agent_tokens d 1)) ≤ (1 * (ipow 4 d)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n0 .o0] (.le (.mul .n2 (.call1 10 .o0)) (.mul .n1 (.call2 7 .n4 .o0))) [powerLine, (powerTimes 2), (powerRoot 2), Steps.lemma_2_1_said.rule]
    (.name1 10 .v0 (.name2 7 .n2 .v1 (.step (.use 0 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 1 [.n2, .v2]) (.step (.use 2 [.n2, .v2]) (.step (.use 3 [.v2]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerRoot_holds _ 2), Steps.lemma_2_data.1, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ d : Int, 0 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ (2 * (hanoi_one_agent_tokens d 1)) ≤ (1 * (ipow 4 d))) :=
  fun d h_start k0' => ⟨Steps.part_1_O_positive d k0' h_start, Steps.part_1_O_bound d k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((2 : Int) ≤ d) → (0 : Int) < (ipow 4 d) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.lt .n0 (.call2 7 .n4 .o0)) [powerLine, (powerTimes 2), (powerNumber 4), powerSum, (powerRoot 2)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name2 7 .n2 .v0 (.step (.use 0 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 1 [.n2, .v1]) (.step (.use 2 [.n2]) (.step (.use 3 [.n2, .n4, (.mul .n2 .v1)]) (.step (.use 4 [.n2, (.add .v1 .n2)]) .done)))))))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 4), (powerSum_holds _), (powerRoot_holds _ 2), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d : Int, 0 ≤ d → ((2 : Int) ≤ d) → (3 * (ipow 4 d)) ≤ (16 * (hanoi_one_agent_tokens d 1)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le (.mul .n3 (.call2 7 .n4 .o0)) (.mul (.num 16) (.call1 10 .o0))) [powerLine, (powerTimes 2), (powerNumber 4), powerSum, (powerRoot 2), Steps.lemma_2_1_said.rule, (powerNumber 2)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name2 7 .n2 .v0 (.step (.use 0 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 1 [.n2, .v1]) (.step (.use 2 [.n2]) (.step (.use 3 [.n2, .n4, (.mul .n2 .v1)]) (.step (.use 4 [.n2, (.add .v1 .n2)]) (.name1 10 (.add .v1 .n2) (.step (.use 6 [.n2]) (.step (.use 3 [.n2, .n2, .v2]) (.step (.use 5 [(.add .v2 .n2)]) (.step (.sum [.of .n8 [1]]) .done))))))))))))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 4), (powerSum_holds _), (powerRoot_holds _ 2), Steps.lemma_2_data.1, (powerNumber_holds _ 2), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ d : Int, 2 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ (3 * (ipow 4 d)) ≤ (16 * (hanoi_one_agent_tokens d 1))) :=
  fun d h_start k0' => ⟨Steps.part_1_Omega_positive d k0' h_start, Steps.part_1_Omega_bound d k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ q₀ * (hanoi_one_agent_tokens d 1) ≤ p₀ * (ipow 4 d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ p₀ * (ipow 4 d) ≤ q₀ * (hanoi_one_agent_tokens d 1))) := ⟨⟨1, 2, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 16, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨hanoi.ends, hanoi_one_agent_tokens.ends, Steps.part_1⟩
end hanoi.one_agent_order
