import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.rounds_are_linear
/-- The relation `merge_sort_rounds`. -/
def merge_sort_rounds.body (merge_sort_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1)))
def merge_sort_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort_rounds.size (n : Int) : Nat := magnitude n
def merge_sort_rounds.step (f : Int → Int) (x : Int) : Int := merge_sort_rounds.body (fun n => f n) x
def merge_sort_rounds (n : Int) : Int := fix (fun (x : Int) => merge_sort_rounds.size x) merge_sort_rounds.step n
/-- The recursion of `merge_sort_rounds` ends. -/
def merge_sort_rounds.Ends : Prop := Falls (fun (x : Int) => merge_sort_rounds.Domain x) (fun x => merge_sort_rounds.size x) merge_sort_rounds.step

/-- The claim `merge_sort.rounds_are_linear`. -/
def Statement : Prop :=
  (merge_sort_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2))
end merge_sort.rounds_are_linear

namespace merge_sort.rounds_are_linear
theorem merge_sort_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort_rounds.size n' < merge_sort_rounds.size n → f₁ n' = f₂ n') → merge_sort_rounds.body f₁ n = merge_sort_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call2 5 (.call1 8 (.call2 0 (.own 0) (.num 2))) (.call1 8 (.sub (.own 0) (.call2 0 (.own 0) (.num 2))))) (.sub (.own 0) (.num 1))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort_rounds.ends : merge_sort_rounds.Ends := fun f g (x : Int) d ih =>
  merge_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → merge_sort_rounds n = (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort_rounds.ends n k0'

def merge_sort_rounds.run := merge_sort_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => merge_sort_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 5 (.call1 8 (.call2 0 (.par 0) (.num 2))) (.call1 8 (.sub (.par 0) (.call2 0 (.par 0) (.num 2))))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact merge_sort_rounds.run (atom x 0) h.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort_rounds.size n < bound → (n - 1) ≤ (merge_sort_rounds n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from rfl ((merge_sort_rounds.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from rfl ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 1)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans o4) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o5)).trans o6)).trans o7)) rfl))) (of_rest (add_nonneg (larger_left ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1)))) (fact_from rfl rfl (ih (n_3 + 1) o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o10 o11) (Nat.le_of_lt_succ lt))))) o12)) ?_
            exact shown [n_3] [(merge_sort_rounds (n_3 + 1)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1))))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from rfl ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 2)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans o4) ((call1 merge_sort_rounds (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o5)).trans o6)).trans o7)) rfl))) (of_rest (add_nonneg (larger_left ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2)))) (fact_from rfl rfl (ih (n_3 + 1) o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o10 o11) (Nat.le_of_lt_succ lt))))) o12)) ?_
            exact shown [n_3] [(merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2))))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (merge_sort_rounds.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort_rounds.size n < bound → (merge_sort_rounds n) ≤ ((2 * n) - 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from ((merge_sort_rounds.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 1)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans o4) ((call1 merge_sort_rounds (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o5)).trans o6)).trans o7)) rfl))) rfl ((larger_cases ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1)))).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 1) o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o10 o11) (Nat.le_of_lt_succ lt))))) o12)) (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 1) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o15 o16) (Nat.le_of_lt_succ lt))))) o17))))) ?_
            exact shown [n_3] [(merge_sort_rounds (n_3 + 1)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 1))))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((merge_sort_rounds.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call2 larger (x := ((merge_sort_rounds (n_3 + 1)))) (y := ((merge_sort_rounds (n_3 + 2)))) ((call1 merge_sort_rounds (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans o4) ((call1 merge_sort_rounds (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o5)).trans o6)).trans o7)) rfl))) rfl ((larger_cases ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2)))).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 1) o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o10 o11) (Nat.le_of_lt_succ lt))))) o12)) (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih (n_3 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o15 o16) (Nat.le_of_lt_succ lt))))) o17))))) ?_
            exact shown [n_3] [(merge_sort_rounds (n_3 + 1)), (merge_sort_rounds (n_3 + 2)), (larger ((merge_sort_rounds (n_3 + 1))) ((merge_sort_rounds (n_3 + 2))))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (merge_sort_rounds.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 1) (.par 0)], .le (.sub (.par 0) (.num 1)) (.call1 8 (.par 0))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) h.1 h.2.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (merge_sort_rounds n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.sub (.own 0) (.num 1)) (.call1 8 (.own 0))) [Steps.rule_2]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))
    1 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 1) (.par 0)], .le (.call1 8 (.par 0)) (.sub (.mul (.num 2) (.par 0)) (.num 2))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_2_1 (atom x 0) h.1 h.2.1
theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort_rounds n) ≤ ((2 * n) - 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.call1 8 (.own 0)) (.sub (.mul (.num 2) (.own 0)) (.num 2))) [Steps.rule_3]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.mul (.num 2) (.pos 1)) (.pos 0))) .done))))
    1 (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨merge_sort_rounds.ends, Steps.part_1, Steps.part_2⟩
end merge_sort.rounds_are_linear
