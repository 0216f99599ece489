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
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.add (.call1 8 (.sub (.own 0) (.num 1))) (.num 1)) (.call1 8 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [d_0] rfl ⟨h_d_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hanoi.ends : hanoi.Ends := fun f g (x : Int) d ih =>
  hanoi.congr (fun d => f d) (fun d => g d) x d (fun d' k0' lt => ih d' k0' lt)
theorem hanoi.eq : ∀ (d : Int), (0 ≤ d) → hanoi d = (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1)))) :=
  fun d k0' => fix_eq hanoi.ends d k0'

theorem hanoi_one_agent_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → (∀ d' t' : Int, (0 ≤ d') → (0 ≤ t') → hanoi_one_agent_tokens.size d' t' < hanoi_one_agent_tokens.size d t → f₁ d' t' = f₂ d' t') → hanoi_one_agent_tokens.body f₁ d t = hanoi_one_agent_tokens.body f₂ d t := by
  intro d_0 t_1 h_d_0 h_t_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => hanoi a]
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.add (.mul (.num 2) (.call2 8 (.sub (.own 0) (.num 1)) (.own 1))) (.mul (.call1 9 (.sub (.own 0) (.num 1))) (.own 1))) (.mul (.mul (.call1 9 (.sub (.own 0) (.num 1))) (.add (.call1 9 (.sub (.own 0) (.num 1))) (.num 1))) (.own 1))))
    (.zero 0 .done .done)
    2 (by decide +kernel) [d_0, t_1] rfl ⟨h_d_0, h_t_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
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
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.call1 8 (.sub (.par 0) (.num 1))) (.num 1)) (.call1 8 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hanoi.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.call2 7 (.num 2) (.par 0)) (.num 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [(.num 0)]) (.step (.use 1 [(.num 2)]) .done)) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.pos 2)]) (.step (.use 0 [(.add (.pos 2) (.num 1))]) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.mul (.num 2) (.call1 10 (.sub (.par 0) (.num 1)))) (.mul (.call1 8 (.sub (.par 0) (.num 1))) (.num 1))) (.mul (.mul (.call1 8 (.sub (.par 0) (.num 1))) (.add (.call1 8 (.sub (.par 0) (.num 1))) (.num 1))) (.num 1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact hanoi_one_agent_tokens__t_1.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 10 (.par 0))) (.sub (.add (.num 2) (.call2 7 (.mul (.num 2) (.num 2)) (.par 0))) (.mul (.num 3) (.call2 7 (.num 2) (.par 0))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), Steps.lemma_1_1_said.rule, powerLine, (powerTimes 2), (powerNumber 2), powerSum, (powerRoot 2), (powerNumber 1)] [
    (.zero 0 (.step (.use 0 [(.num 0)]) (.step (.use 1 [(.num 4)]) (.step (.use 1 [(.num 2)]) .done))) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 2 [(.pos 2)]) (.name1 10 (.pos 2) (.step (.use 0 [(.add (.pos 3) (.num 1))]) (.step (.use 4 [(.num 2), (.pos 3)]) (.step (.use 5 [(.num 2)]) (.step (.use 6 [(.num 2), (.num 2), (.mul (.num 2) (.pos 3))]) (.step (.use 7 [(.num 2), (.add (.pos 3) (.num 1))]) (.step (.use 8 [(.num 2)]) (.step (.use 6 [(.num 2), (.num 1), (.pos 3)]) (.step (.use 7 [(.num 2), (.pos 3)]) (.step (.ih 0 [(.pos 3)]) (.step (.sum [.of (.num 2) [0]] (.sub (.sub (.sub (.add (.add (.mul (.num 4) (.mul (.pos 1) (.pos 3))) (.mul (.num 2) (.pow (.pos 1) 2))) (.mul (.num 2) (.pow (.pos 3) 2))) (.mul (.num 2) (.pos 1))) (.mul (.num 4) (.pos 0))) (.mul (.num 2) (.pos 3)))) (.step (.sum [.of (.num 2) [2]] (.sub (.sub (.sub (.add (.add (.mul (.num 2) (.pos 1)) (.mul (.num 4) (.pos 0))) (.mul (.num 2) (.pos 3))) (.mul (.num 4) (.mul (.pos 1) (.pos 3)))) (.mul (.num 2) (.pow (.pos 1) 2))) (.mul (.num 2) (.pow (.pos 3) 2)))) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), Steps.lemma_1_data.1, (powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 2), (powerSum_holds _), (powerRoot_holds _ 2), (powerNumber_holds _ 1), trivial⟩
theorem Steps.part_1_O_positive : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (0 : Int) < (ipow 4 d) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 0) (.own 0)] (.lt (.num 0) (.call2 7 (.num 4) (.own 0))) [powerLine, (powerTimes 2), (powerRoot 2)]
    (.name2 7 (.num 2) (.pos 0) (.step (.use 0 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 1 [(.num 2), (.pos 2)]) (.step (.use 2 [(.num 2), (.pos 2)]) .done)))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerRoot_holds _ 2), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d : Int, 0 ≤ d → ((0 : Int) ≤ d) → (2 * (hanoi_one_agent_tokens d 1)) ≤ (1 * (ipow 4 d)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 0) (.own 0)] (.le (.mul (.num 2) (.call1 10 (.own 0))) (.mul (.num 1) (.call2 7 (.num 4) (.own 0)))) [powerLine, (powerTimes 2), (powerRoot 2), Steps.lemma_2_1_said.rule]
    (.name1 10 (.pos 0) (.name2 7 (.num 2) (.pos 1) (.step (.use 0 [(.num 2), (.pos 2)]) (.above2 7 (.num 2) (.pos 2) (.add (.pos 2) (.num 1)) (.step (.use 1 [(.num 2), (.pos 3)]) (.step (.use 2 [(.num 2), (.pos 3)]) (.step (.use 3 [(.pos 3)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.add (.add (.mul (.num 2) (.mul (.pos 0) (.pos 3))) (.pow (.pos 0) 2)) (.pow (.pos 3) 2)) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 3))) (.num 1)) (.mul (.num 2) (.pos 2)))) .done))))))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerRoot_holds _ 2), Steps.lemma_2_data.1, trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ d : Int, 0 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ (2 * (hanoi_one_agent_tokens d 1)) ≤ (1 * (ipow 4 d))) :=
  fun d h_start k0' => ⟨Steps.part_1_O_positive d k0' h_start, Steps.part_1_O_bound d k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d : Int, 0 ≤ d → ((2 : Int) ≤ d) → (0 : Int) < (ipow 4 d) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.lt (.num 0) (.call2 7 (.num 4) (.own 0))) [powerLine, (powerTimes 2), (powerNumber 4), powerSum, (powerRoot 2)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name2 7 (.num 2) (.pos 0) (.step (.use 0 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 1 [(.num 2), (.pos 2)]) (.step (.use 2 [(.num 2)]) (.step (.use 3 [(.num 2), (.num 4), (.mul (.num 2) (.pos 2))]) (.step (.use 4 [(.num 2), (.add (.pos 2) (.num 2))]) .done)))))))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 4), (powerSum_holds _), (powerRoot_holds _ 2), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d : Int, 0 ≤ d → ((2 : Int) ≤ d) → (3 * (ipow 4 d)) ≤ (16 * (hanoi_one_agent_tokens d 1)) := by
  intro d_0 h_d_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.mul (.num 3) (.call2 7 (.num 4) (.own 0))) (.mul (.num 16) (.call1 10 (.own 0)))) [powerLine, (powerTimes 2), (powerNumber 4), powerSum, (powerRoot 2), Steps.lemma_2_1_said.rule, (powerNumber 2)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name2 7 (.num 2) (.pos 0) (.step (.use 0 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 1 [(.num 2), (.pos 2)]) (.step (.use 2 [(.num 2)]) (.step (.use 3 [(.num 2), (.num 4), (.mul (.num 2) (.pos 2))]) (.step (.use 4 [(.num 2), (.add (.pos 2) (.num 2))]) (.name1 10 (.add (.pos 2) (.num 2)) (.step (.use 6 [(.num 2)]) (.step (.use 3 [(.num 2), (.num 2), (.pos 3)]) (.step (.use 5 [(.add (.pos 3) (.num 2))]) (.step (.sum [.of (.num 8) [1]] (.sub (.sub (.sub (.sub (.sub (.sub (.mul (.num 16) (.pos 0)) (.mul (.num 96) (.mul (.pos 1) (.pos 3)))) (.mul (.num 48) (.pow (.pos 1) 2))) (.mul (.num 48) (.pow (.pos 3) 2))) (.mul (.num 96) (.pos 1))) (.mul (.num 96) (.pos 3))) (.num 48))) .done))))))))))))))
    1 (by decide +kernel) ⟨(powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 4), (powerSum_holds _), (powerRoot_holds _ 2), Steps.lemma_2_data.1, (powerNumber_holds _ 2), trivial⟩ [d_0] rfl ⟨h_d_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ d : Int, 2 ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ (3 * (ipow 4 d)) ≤ (16 * (hanoi_one_agent_tokens d 1))) :=
  fun d h_start k0' => ⟨Steps.part_1_Omega_positive d k0' h_start, Steps.part_1_Omega_bound d k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ q₀ * (hanoi_one_agent_tokens d 1) ≤ p₀ * (ipow 4 d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d : Int, n₀ ≤ d → 0 ≤ d → ((0 : Int) < (ipow 4 d) ∧ p₀ * (ipow 4 d) ≤ q₀ * (hanoi_one_agent_tokens d 1))) := ⟨⟨1, 2, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 16, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨hanoi.ends, hanoi_one_agent_tokens.ends, Steps.part_1⟩
end hanoi.one_agent_order
