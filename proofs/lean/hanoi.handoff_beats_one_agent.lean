import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.handoff_beats_one_agent
/-- The relation `hanoi`. -/
def hanoi.body (hanoi : Int → Int) (d : Int) : Int := (if (d = 0) then 0 else (((hanoi (d - 1)) + 1) + (hanoi (d - 1))))
def hanoi.Domain (d : Int) : Prop := (0 ≤ d)
def hanoi.size (d : Int) : Nat := magnitude d
def hanoi.step (f : Int → Int) (x : Int) : Int := hanoi.body (fun d => f d) x
def hanoi (d : Int) : Int := fix (fun (x : Int) => hanoi.size x) hanoi.step d
/-- The recursion of `hanoi` ends. -/
def hanoi.Ends : Prop := Falls (fun (x : Int) => hanoi.Domain x) (fun x => hanoi.size x) hanoi.step

/-- The relation `hanoi_handoff_tokens`. -/
def hanoi_handoff_tokens (d t : Int) : Int := (((hanoi d) * d) * t)

/-- The relation `hanoi_one_agent_tokens`. -/
def hanoi_one_agent_tokens.body (hanoi_one_agent_tokens : Int → Int → Int) (d t : Int) : Int := (if (d = 0) then 0 else (((2 * (hanoi_one_agent_tokens (d - 1) t)) + ((hanoi (d - 1)) * t)) + (((hanoi (d - 1)) * ((hanoi (d - 1)) + 1)) * t)))
def hanoi_one_agent_tokens.Domain (d t : Int) : Prop := (0 ≤ d) ∧ (0 ≤ t)
def hanoi_one_agent_tokens.size (d t : Int) : Nat := magnitude d
def hanoi_one_agent_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := hanoi_one_agent_tokens.body (fun d t => f (d, t)) x.1 x.2
def hanoi_one_agent_tokens (d t : Int) : Int := fix (fun (x : Int × Int) => hanoi_one_agent_tokens.size x.1 x.2) hanoi_one_agent_tokens.step (d, t)
/-- The recursion of `hanoi_one_agent_tokens` ends. -/
def hanoi_one_agent_tokens.Ends : Prop := Falls (fun (x : Int × Int) => hanoi_one_agent_tokens.Domain x.1 x.2) (fun x => hanoi_one_agent_tokens.size x.1 x.2) hanoi_one_agent_tokens.step

/-- The claim `hanoi.handoff_beats_one_agent`. -/
def Statement : Prop :=
  (hanoi.Ends) ∧ (hanoi_one_agent_tokens.Ends) ∧ (∀ d t : Int, 0 ≤ d → 0 ≤ t → ((4 : Int) ≤ d) → (hanoi_handoff_tokens d t) ≤ (hanoi_one_agent_tokens d t))
end hanoi.handoff_beats_one_agent

namespace hanoi.handoff_beats_one_agent
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

theorem hanoi_handoff_tokens.eq : ∀ (d t : Int), (0 ≤ d) → (0 ≤ t) → hanoi_handoff_tokens d t = (((hanoi d) * d) * t) := fun _ _ _ _ => rfl

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

def hanoi.run := hanoi.eq
def hanoi_handoff_tokens.run := hanoi_handoff_tokens.eq
def hanoi_one_agent_tokens.run := hanoi_one_agent_tokens.eq
def Steps.table : Functions := [fun a _ _ _ => hanoi a, fun a b _ _ => hanoi_handoff_tokens a b, fun a b _ _ => hanoi_one_agent_tokens a b]
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
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (hanoi d) = ((ipow 2 d) - 1) := by
  intro d h0'
  have g' := Steps.lemma_1_data.1 [d] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.mul (.num 2) (.call2 10 (.sub (.par 0) (.num 1)) (.par 1))) (.mul (.call1 8 (.sub (.par 0) (.num 1))) (.par 1))) (.mul (.mul (.call1 8 (.sub (.par 0) (.num 1))) (.add (.call1 8 (.sub (.par 0) (.num 1))) (.num 1))) (.par 1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact hanoi_one_agent_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 10 (.par 0) (.par 1))) (.sub (.add (.mul (.num 2) (.par 1)) (.mul (.par 1) (.call2 7 (.mul (.num 2) (.num 2)) (.par 0)))) (.mul (.num 3) (.mul (.par 1) (.call2 7 (.num 2) (.par 0)))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), Steps.lemma_1_1_said.rule, powerLine, (powerTimes 2), (powerNumber 2), powerSum, (powerRoot 2), (powerNumber 1)] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) (.step (.use 1 [(.num 4)]) (.step (.use 1 [(.num 2)]) .done))) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 2 [(.pos 2)]) (.name2 10 (.pos 2) (.pos 3) (.step (.use 0 [(.add (.pos 3) (.num 1)), (.pos 4)]) (.step (.use 4 [(.num 2), (.pos 3)]) (.step (.use 5 [(.num 2)]) (.step (.use 6 [(.num 2), (.num 2), (.mul (.num 2) (.pos 3))]) (.step (.use 7 [(.num 2), (.add (.pos 3) (.num 1))]) (.step (.use 8 [(.num 2)]) (.step (.use 6 [(.num 2), (.num 1), (.pos 3)]) (.step (.use 7 [(.num 2), (.pos 3)]) (.step (.ih 0 [(.pos 3), (.pos 4)]) (.step (.sum [.of (.num 2) [0]] (.sub (.sub (.sub (.add (.add (.mul (.num 4) (.mul (.pos 1) (.mul (.pos 3) (.pos 4)))) (.mul (.num 2) (.mul (.pow (.pos 1) 2) (.pos 4)))) (.mul (.num 2) (.mul (.pow (.pos 3) 2) (.pos 4)))) (.mul (.num 2) (.mul (.pos 1) (.pos 4)))) (.mul (.num 2) (.mul (.pos 3) (.pos 4)))) (.mul (.num 4) (.pos 0)))) (.step (.sum [.of (.num 2) [2]] (.sub (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.pos 1) (.pos 4))) (.mul (.num 2) (.mul (.pos 3) (.pos 4)))) (.mul (.num 4) (.pos 0))) (.mul (.num 4) (.mul (.pos 1) (.mul (.pos 3) (.pos 4))))) (.mul (.num 2) (.mul (.pow (.pos 1) 2) (.pos 4)))) (.mul (.num 2) (.mul (.pow (.pos 3) 2) (.pos 4))))) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), Steps.lemma_1_data.1, (powerLine_holds _), (powerTimes_holds _ 2), (powerNumber_holds _ 2), (powerSum_holds _), (powerRoot_holds _ 2), (powerNumber_holds _ 1), trivial⟩
theorem Steps.lemma_2_1 : ∀ d t : Int, (0 ≤ d) → (0 ≤ t) → ((2 * 1) * (hanoi_one_agent_tokens d t)) = (((2 * t) + (t * (ipow (2 * 2) d))) - (3 * (t * (ipow 2 d)))) := by
  intro d t h0' h1'
  have g' := Steps.lemma_2_data.1 [d, t] rfl ⟨h0', h1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_5 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 9 (.par 0) (.par 1) (.num 0) (.num 0) (.mul (.mul (.call1 8 (.par 0)) (.par 0)) (.par 1))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact hanoi_handoff_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.part_1 : ∀ d t : Int, 0 ≤ d → 0 ≤ t → ((4 : Int) ≤ d) → (hanoi_handoff_tokens d t) ≤ (hanoi_one_agent_tokens d t) := by
  intro d_0 t_1 h_d_0 h_t_1 a0
  rcases first4 h_d_0 with rfl | rfl | rfl | rfl | ⟨d_2, h_d_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [t_1] [] ⟨h_t_1, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := d_2) o1 o2) (shown [t_1, d_2] [] ⟨h_t_1, h_d_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 d_2 = (p1_ + d_2 + 1) := e_p1_.trans (by ring [t_1, d_2, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from ((call2 hanoi_handoff_tokens (x := (d_2 + 4)) (y := t_1) o1 o2).trans ((hanoi_handoff_tokens.run (d_2 + 4) t_1 o3 o4).trans (mul_from (mul_from ((call1 hanoi (x := (d_2 + 4)) o5).trans ((Steps.lemma_1_1 (d_2 + 4) o6).trans (sub_from (ipow_from (b := 2) (y := ((4 + d_2))) rfl o7 (ipow_sum (by decide) o8 (ipow_number 4 rfl) e_p1_)) rfl))) rfl) rfl))) (call2 hanoi_one_agent_tokens (x := (d_2 + 4)) (y := t_1) o9 o10) (of_multiple (c := 2) o11 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (add_from rfl (mul_from rfl (ipow_from (b := 4) (y := (d_2 + 4)) o12 o13 (ipow_of_root 2 rfl (by decide) o14 (ipow_from (b := 2) (y := ((8 + 2 * (d_2)))) rfl o15 (ipow_sum (by decide) o16 (ipow_number 8 rfl) (ipow_times 2 rfl o17 e_p1_))))))) (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((4 + d_2))) rfl o18 (ipow_sum (by decide) o19 (ipow_number 4 rfl) e_p1_))))) (Steps.lemma_2_1 (d_2 + 4) t_1 o20 o21))) o22)))) ?_
    exact shown [t_1, d_2, p1_] [(hanoi_one_agent_tokens (d_2 + 4) t_1)] ⟨h_t_1, h_d_2, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨hanoi.ends, hanoi_one_agent_tokens.ends, Steps.part_1⟩
end hanoi.handoff_beats_one_agent
