import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace all_pairs.one_round
/-- The relation `all_pairs_rounds`. -/
def all_pairs_rounds.body (all_pairs_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1))
def all_pairs_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs_rounds.size (n : Int) : Nat := magnitude n
def all_pairs_rounds.step (f : Int → Int) (x : Int) : Int := all_pairs_rounds.body (fun n => f n) x
def all_pairs_rounds (n : Int) : Int := fix (fun (x : Int) => all_pairs_rounds.size x) all_pairs_rounds.step n
/-- The recursion of `all_pairs_rounds` ends. -/
def all_pairs_rounds.Ends : Prop := Falls (fun (x : Int) => all_pairs_rounds.Domain x) (fun x => all_pairs_rounds.size x) all_pairs_rounds.step

/-- The claim `all_pairs.one_round`. -/
def Statement : Prop :=
  (all_pairs_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ 1)
end all_pairs.one_round

namespace all_pairs.one_round
theorem all_pairs_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs_rounds.size n' < all_pairs_rounds.size n → f₁ n' = f₂ n') → all_pairs_rounds.body f₁ n = all_pairs_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.call2 5 (.call1 8 (.sub (.own 0) (.num 1))) (.num 1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs_rounds.ends : all_pairs_rounds.Ends := fun f g (x : Int) d ih =>
  all_pairs_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs_rounds.eq : ∀ (n : Int), (0 ≤ n) → all_pairs_rounds n = (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1)) :=
  fun n k0' => fix_eq all_pairs_rounds.ends n k0'

def all_pairs_rounds.run := all_pairs_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.call2 5 (.call1 8 (.sub (.par 0) (.num 1))) (.num 1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact all_pairs_rounds.run (atom x 0) h.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → all_pairs_rounds.size n < bound → (all_pairs_rounds n) ≤ 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => le_from ((all_pairs_rounds.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => le_from ((all_pairs_rounds.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((all_pairs_rounds.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) (call2 larger (x := ((all_pairs_rounds (n_1 + 1)))) (y := 1) ((call1 all_pairs_rounds (x := (n_1 + 1)) o3).trans o4) rfl))) rfl ((larger_cases ((all_pairs_rounds (n_1 + 1))) 1).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_1 + 1) o5 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o6 o7) (Nat.le_of_lt_succ lt))))) o8)) (fun e => (of_rest (multiple_of_eq (0 - 1) e) o9)))) ?_
        exact shown [n_1] [(all_pairs_rounds (n_1 + 1)), (larger ((all_pairs_rounds (n_1 + 1))) 1)] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (all_pairs_rounds n) ≤ 1 :=
  fun n k0' =>
    (Steps.lemma_1 (all_pairs_rounds.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨1, [.le (.num 0) (.par 0)], .le (.call1 8 (.par 0)) (.num 1)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ 1 := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 8 (.own 0)) (.num 1)) [Steps.rule_2]
    (.name1 8 (.pos 0) (.step (.use 0 [(.pos 1)]) (.step (.sum [.of (.num 1) [0]] (.sub (.num 1) (.pos 0))) .done)))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨all_pairs_rounds.ends, Steps.part_1⟩
end all_pairs.one_round
