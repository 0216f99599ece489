import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.one_round
/-- The relation `chunk_vote_rounds`. -/
def chunk_vote_rounds.body (chunk_vote_rounds : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1)))
def chunk_vote_rounds.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote_rounds.size (n v : Int) : Nat := magnitude n
def chunk_vote_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote_rounds.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote_rounds (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step (n, v)
/-- The recursion of `chunk_vote_rounds` ends. -/
def chunk_vote_rounds.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote_rounds.Domain x.1 x.2) (fun x => chunk_vote_rounds.size x.1 x.2) chunk_vote_rounds.step

/-- The claim `chunk_vote.one_round`. -/
def Statement : Prop :=
  (chunk_vote_rounds.Ends) ∧ (∀ n v : Int, 0 ≤ n → 0 ≤ v → (chunk_vote_rounds n v) ≤ 1)
end chunk_vote.one_round

namespace chunk_vote.one_round
theorem chunk_vote_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote_rounds.size n' v' < chunk_vote_rounds.size n v → f₁ n' v' = f₂ n' v') → chunk_vote_rounds.body f₁ n v = chunk_vote_rounds.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.call2 5 (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.call2 6 (.own 1) (.num 1))))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chunk_vote_rounds.ends : chunk_vote_rounds.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote_rounds.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote_rounds.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds n v = (if (n = 0) then 0 else (larger (chunk_vote_rounds (n - 1) v) (smaller v 1))) :=
  fun n v k0' k1' => fix_eq chunk_vote_rounds.ends (n, v) ⟨k0', k1'⟩

def chunk_vote_rounds.run := chunk_vote_rounds.eq
def Steps.table : Functions := [fun a b _ _ => chunk_vote_rounds a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.call2 5 (.call2 8 (.sub (.par 0) (.num 1)) (.par 1)) (.call2 6 (.par 1) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chunk_vote_rounds.run (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n v : Int, (0 ≤ n) → (0 ≤ v) → chunk_vote_rounds.size n v < bound → (chunk_vote_rounds n v) ≤ 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 v_1 h_n_0 h_v_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => le_from ((chunk_vote_rounds.run 0 v_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
      · rcases first1 h_v_1 with rfl | ⟨v_3, h_v_3, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((chunk_vote_rounds.run (1 + n_2) 0 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (call2 larger (x := ((chunk_vote_rounds n_2 0))) (y := 0) ((call2 chunk_vote_rounds (x := n_2) (y := 0) o4 o5).trans o6) ((smaller_from_left rfl rfl o7).trans o8)))) rfl ((larger_cases ((chunk_vote_rounds n_2 0)) 0).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih n_2 0 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o11 o12) (Nat.le_of_lt_succ lt))))) o13)) (fun e => (of_rest (multiple_of_eq (0 - 1) e) o14))))) ?_
          exact shown [n_2] [(chunk_vote_rounds n_2 0), (larger ((chunk_vote_rounds n_2 0)) 0)] ⟨h_n_2, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((chunk_vote_rounds.run (1 + n_2) (1 + v_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (call2 larger (x := ((chunk_vote_rounds n_2 (v_3 + 1)))) (y := 1) ((call2 chunk_vote_rounds (x := n_2) (y := (v_3 + 1)) o4 o5).trans o6) ((smaller_from_right rfl rfl o7).trans o8)))) rfl ((larger_cases ((chunk_vote_rounds n_2 (v_3 + 1))) 1).elim (fun e => (of_rest (add_nonneg (multiple_of_eq (0 - 1) e) (fact_from rfl rfl (ih n_2 (v_3 + 1) o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o11 o12) (Nat.le_of_lt_succ lt))))) o13)) (fun e => (of_rest (multiple_of_eq (0 - 1) e) o14))))) ?_
          exact shown [n_2, v_3] [(chunk_vote_rounds n_2 (v_3 + 1)), (larger ((chunk_vote_rounds n_2 (v_3 + 1))) 1)] ⟨h_n_2, h_v_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n v : Int, (0 ≤ n) → (0 ≤ v) → (chunk_vote_rounds n v) ≤ 1 :=
  fun n v k0' k1' =>
    (Steps.lemma_1 (chunk_vote_rounds.size n v + 1)) n v k0' k1' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .le (.call2 8 (.par 0) (.par 1)) (.num 1)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.part_1 : ∀ n v : Int, 0 ≤ n → 0 ≤ v → (chunk_vote_rounds n v) ≤ 1 := by
  intro n_0 v_1 h_n_0 h_v_1
  have g' := shown_by Steps.table [] (.le (.call2 8 (.own 0) (.own 1)) (.num 1)) [Steps.rule_2]
    (.name2 8 (.pos 0) (.pos 1) (.step (.use 0 [(.pos 1), (.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.num 1) (.pos 0))) .done)))
    2 (by decide +kernel) ⟨Steps.rule_2_holds, trivial⟩ [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chunk_vote_rounds.ends, Steps.part_1⟩
end chunk_vote.one_round
