import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.beats_growing_context
/-- The relation `growing_context_prompt_tokens`. -/
def growing_context_prompt_tokens.body (growing_context_prompt_tokens : Int → Int → Int) (n c : Int) : Int := (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c)))
def growing_context_prompt_tokens.Domain (n c : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c)
def growing_context_prompt_tokens.size (n c : Int) : Nat := magnitude n
def growing_context_prompt_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := growing_context_prompt_tokens.body (fun n c => f (n, c)) x.1 x.2
def growing_context_prompt_tokens (n c : Int) : Int := fix (fun (x : Int × Int) => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step (n, c)
/-- The recursion of `growing_context_prompt_tokens` ends. -/
def growing_context_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int) => growing_context_prompt_tokens.Domain x.1 x.2) (fun x => growing_context_prompt_tokens.size x.1 x.2) growing_context_prompt_tokens.step

/-- The relation `refine_chain_prompt_tokens`. -/
def refine_chain_prompt_tokens.body (refine_chain_prompt_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d))
def refine_chain_prompt_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d)
def refine_chain_prompt_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_prompt_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_prompt_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step (n, c, d)
/-- The recursion of `refine_chain_prompt_tokens` ends. -/
def refine_chain_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_prompt_tokens.size x.1 x.2.1 x.2.2) refine_chain_prompt_tokens.step

/-- The claim `refine_chain.beats_growing_context`. -/
def Statement : Prop :=
  (growing_context_prompt_tokens.Ends) ∧ (refine_chain_prompt_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((d ≤ c) ∧ ((3 : Int) ≤ n)) → (refine_chain_prompt_tokens n c d) ≤ (growing_context_prompt_tokens n c))
end refine_chain.beats_growing_context

namespace refine_chain.beats_growing_context
theorem growing_context_prompt_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → (∀ n' c' : Int, (0 ≤ n') → (0 ≤ c') → growing_context_prompt_tokens.size n' c' < growing_context_prompt_tokens.size n c → f₁ n' c' = f₂ n' c') → growing_context_prompt_tokens.body f₁ n c = growing_context_prompt_tokens.body f₂ n c := by
  intro n_0 c_1 h_n_0 h_c_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.mul (.own 0) (.own 1))))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, c_1] rfl ⟨h_n_0, h_c_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem growing_context_prompt_tokens.ends : growing_context_prompt_tokens.Ends := fun f g (x : Int × Int) d ih =>
  growing_context_prompt_tokens.congr (fun n c => f (n, c)) (fun n c => g (n, c)) x.1 x.2 d.1 d.2 (fun n' c' k0' k1' lt => ih (n', c') ⟨k0', k1'⟩ lt)
theorem growing_context_prompt_tokens.eq : ∀ (n c : Int), (0 ≤ n) → (0 ≤ c) → growing_context_prompt_tokens n c = (if (n = 0) then 0 else ((growing_context_prompt_tokens (n - 1) c) + (n * c))) :=
  fun n c k0' k1' => fix_eq growing_context_prompt_tokens.ends (n, c) ⟨k0', k1'⟩

theorem refine_chain_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → refine_chain_prompt_tokens.size n' c' d' < refine_chain_prompt_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_prompt_tokens.body f₁ n c d = refine_chain_prompt_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.add (.call3 8 (.sub (.own 0) (.num 1)) (.own 1) (.own 2)) (.own 1)) (.own 2)))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem refine_chain_prompt_tokens.ends : refine_chain_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_prompt_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' c' d' k0' k1' k2' lt => ih (n', c', d') ⟨k0', k1', k2'⟩ lt)
theorem refine_chain_prompt_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → refine_chain_prompt_tokens n c d = (if (n = 0) then 0 else (((refine_chain_prompt_tokens (n - 1) c d) + c) + d)) :=
  fun n c d k0' k1' k2' => fix_eq refine_chain_prompt_tokens.ends (n, c, d) ⟨k0', k1', k2'⟩

def growing_context_prompt_tokens.run := growing_context_prompt_tokens.eq
def refine_chain_prompt_tokens.run := refine_chain_prompt_tokens.eq
def Steps.table : Functions := [fun a b _ _ => growing_context_prompt_tokens a b, fun a b c _ => refine_chain_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.call2 8 (.sub (.par 0) (.num 1)) (.par 1)) (.mul (.par 0) (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact growing_context_prompt_tokens.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call2 8 (.par 0) (.par 1))) (.add (.mul (.par 0) (.par 1)) (.mul (.pow (.par 0) 2) (.par 1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) .done) (.name2 8 (.pos 0) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 1)), (.pos 2)]) (.step (.ih 0 [(.pos 1), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.pos 2) (.pow (.pos 1) 2)) (.mul (.pos 2) (.pos 1))) (.mul (.num 2) (.pos 0)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n c : Int, (0 ≤ n) → (0 ≤ c) → ((2 * 1) * (growing_context_prompt_tokens n c)) = ((n * c) + ((n ^ 2) * c)) := by
  intro n c h0' h1'
  have g' := Steps.lemma_1_data.1 [n, c] rfl ⟨h0', h1', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.add (.call3 9 (.sub (.par 0) (.num 1)) (.par 1) (.par 2)) (.par 1)) (.par 2)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [], (.par 0), .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.add (.mul (.par 0) (.par 1)) (.mul (.par 0) (.par 2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1), (.pos 2)]) .done) (.step (.ih 0 [(.pos 0), (.pos 1), (.pos 2)]) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.pos 1), (.pos 2)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (refine_chain_prompt_tokens n c d) = ((n * c) + (n * d)) := by
  intro n c d h0' h1' h2'
  have g' := Steps.lemma_2_data.1 [n, c, d] rfl ⟨h0', h1', h2', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((d ≤ c) ∧ ((3 : Int) ≤ n)) → (refine_chain_prompt_tokens n c d) ≤ (growing_context_prompt_tokens n c) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  rcases total (c_1 - d_2) with h0_3_0 | h0_3_0
  · obtain ⟨c_3, h_c_3, rfl⟩ := rest (v := c_1) (c := d_2) (of_rest h0_3_0 (by close [n_0, c_1, d_2] [] ⟨h_n_0, h_c_1, h_d_2, trivial⟩))
    rcases first3 h_n_0 with rfl | rfl | rfl | ⟨n_4, h_n_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [d_2, c_3] [] ⟨h_d_2, h_c_3, trivial⟩)) h.2)
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [d_2, c_3] [] ⟨h_d_2, h_c_3, trivial⟩)) h.2)
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [d_2, c_3] [] ⟨h_d_2, h_c_3, trivial⟩)) h.2)
    · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((call3 refine_chain_prompt_tokens (x := (n_4 + 3)) (y := (c_3 + d_2)) (z := d_2) o1 o2 o3).trans ((Steps.lemma_2_1 (n_4 + 3) (c_3 + d_2) d_2 o4 o5 o6).trans rfl)) (call2 growing_context_prompt_tokens (x := (n_4 + 3)) (y := (c_3 + d_2)) o7 o8) (of_multiple (c := 2) o9 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_4 + 3) (c_3 + d_2) o10 o11))) o12))) ?_
      exact shown [d_2, c_3, n_4] [(growing_context_prompt_tokens (n_4 + 3) (c_3 + d_2))] ⟨h_d_2, h_c_3, h_n_4, trivial⟩ (by decide +kernel)
  · rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    · obtain ⟨d_4, h_d_4, rfl⟩ := rest (v := d_3) (c := c_1) (of_rest h0_3_0 (by close [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, c_1, d_4] [] ⟨h_n_0, h_c_1, h_d_4, trivial⟩)) h.1)

theorem proof : Statement := ⟨growing_context_prompt_tokens.ends, refine_chain_prompt_tokens.ends, Steps.part_1⟩
end refine_chain.beats_growing_context
