import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.at_once_takes_three_rounds
/-- The relation `flat_manager_rounds`. -/
def flat_manager_rounds.body (flat_manager_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 1 else (larger (flat_manager_rounds (n - 1)) 3))
def flat_manager_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def flat_manager_rounds.size (n : Int) : Nat := magnitude n
def flat_manager_rounds.step (f : Int → Int) (x : Int) : Int := flat_manager_rounds.body (fun n => f n) x
def flat_manager_rounds (n : Int) : Int := fix (fun (x : Int) => flat_manager_rounds.size x) flat_manager_rounds.step n
/-- The recursion of `flat_manager_rounds` ends. -/
def flat_manager_rounds.Ends : Prop := Falls (fun (x : Int) => flat_manager_rounds.Domain x) (fun x => flat_manager_rounds.size x) flat_manager_rounds.step

/-- The claim `flat_manager.at_once_takes_three_rounds`. -/
def Statement : Prop :=
  (flat_manager_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (flat_manager_rounds n) ≤ 3)
end flat_manager.at_once_takes_three_rounds

namespace flat_manager.at_once_takes_three_rounds
theorem flat_manager_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → flat_manager_rounds.size n' < flat_manager_rounds.size n → f₁ n' = f₂ n') → flat_manager_rounds.body f₁ n = flat_manager_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 1) (.call2 5 (.call1 8 (.sub (.own 0) (.num 1))) (.num 3)))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem flat_manager_rounds.ends : flat_manager_rounds.Ends := fun f g (x : Int) d ih =>
  flat_manager_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem flat_manager_rounds.eq : ∀ (n : Int), (0 ≤ n) → flat_manager_rounds n = (if (n = 0) then 1 else (larger (flat_manager_rounds (n - 1)) 3)) :=
  fun n k0' => fix_eq flat_manager_rounds.ends n k0'

def flat_manager_rounds.run := flat_manager_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => flat_manager_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 1) (.call2 5 (.call1 8 (.sub (.par 0) (.num 1))) (.num 3)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact flat_manager_rounds.run (atom x 0) h.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → flat_manager_rounds.size n < bound → (flat_manager_rounds n) ≤ 3) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((flat_manager_rounds.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((flat_manager_rounds.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (call2 larger (x := ((flat_manager_rounds n_1))) (y := 3) ((call1 flat_manager_rounds (x := n_1) o3).trans o4) rfl))) rfl ((larger_cases ((flat_manager_rounds n_1)) 3).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih n_1 o5 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o6 o7) (Nat.le_of_lt_succ lt))))) o8)) (fun e => (of_rest (multiple_of_eq (0 - 1) e) o9)))) ?_
        exact shown [n_1] [(flat_manager_rounds n_1), (larger ((flat_manager_rounds n_1)) 3)] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (flat_manager_rounds n) ≤ 3 :=
  fun n k0' =>
    (Steps.lemma_1 (flat_manager_rounds.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨1, [.le (.num 0) (.par 0)], .le (.call1 8 (.par 0)) (.num 3)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (flat_manager_rounds n) ≤ 3 := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 8 (.own 0)) (.num 3)) [Steps.rule_2]
    (.name1 8 (.pos 0) (.step (.use 0 [(.pos 1)]) (.step (.sum [.of (.num 1) [0]] (.sub (.num 3) (.pos 0))) .done)))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨flat_manager_rounds.ends, Steps.part_1⟩
end flat_manager.at_once_takes_three_rounds
