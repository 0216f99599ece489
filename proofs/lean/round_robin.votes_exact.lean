import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace round_robin.votes_exact
/-- The relation `round_robin_votes`. -/
def round_robin_votes.body (round_robin_votes : Int → Int → Int) (n v : Int) : Int := (if (n ≤ 1) then 0 else ((round_robin_votes (n - 1) v) + (sumRange 0 (n - 1) 1 (fun (i : Int) => (2 * v)))))
def round_robin_votes.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def round_robin_votes.size (n v : Int) : Nat := magnitude n
def round_robin_votes.step (f : Int × Int → Int) (x : Int × Int) : Int := round_robin_votes.body (fun n v => f (n, v)) x.1 x.2
def round_robin_votes (n v : Int) : Int := fix (fun (x : Int × Int) => round_robin_votes.size x.1 x.2) round_robin_votes.step (n, v)
/-- The recursion of `round_robin_votes` ends. -/
def round_robin_votes.Ends : Prop := Falls (fun (x : Int × Int) => round_robin_votes.Domain x.1 x.2) (fun x => round_robin_votes.size x.1 x.2) round_robin_votes.step

/-- The claim `round_robin.votes_exact`. -/
def Statement : Prop :=
  (round_robin_votes.Ends) ∧ (∀ n v : Int, 0 ≤ n → 0 ≤ v → (round_robin_votes n v) = ((v * n) * (n - 1)))
end round_robin.votes_exact

namespace round_robin.votes_exact
theorem round_robin_votes.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → round_robin_votes.size n' v' < round_robin_votes.size n v → f₁ n' v' = f₂ n' v') → round_robin_votes.body f₁ n v = round_robin_votes.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by close [v_1] [] ⟨h_v_1, trivial⟩)) rfl)
  · exact (if_true_both (le_from rfl rfl (by close [v_1] [] ⟨h_v_1, trivial⟩)) rfl)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree2 (x := (n_2 + 1)) (y := v_1) o2 o3 (ih (n_2 + 1) v_1 o4 o5 (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) o6 o7))) rfl))) ?_
    exact shown [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩ (by decide +kernel)
theorem round_robin_votes.ends : round_robin_votes.Ends := fun f g (x : Int × Int) d ih =>
  round_robin_votes.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem round_robin_votes.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → round_robin_votes n v = (if (n ≤ 1) then 0 else ((round_robin_votes (n - 1) v) + (sumRange 0 (n - 1) 1 (fun (i : Int) => (2 * v))))) :=
  fun n v k0' k1' => fix_eq round_robin_votes.ends (n, v) ⟨k0', k1'⟩

theorem round_robin_votes.run : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → round_robin_votes n v = (if (n ≤ 1) then 0 else ((round_robin_votes (n - 1) v) + ((larger 0 (n - 1)) * (2 * v)))) :=
  fun n v k0' k1' => (round_robin_votes.eq n v k0' k1').trans (if_both rfl (add_from rfl (sumRange_const_any (sumTo_natural (sumRange_zero_one (fun _ => rfl))))))
def Steps.table : Functions := [fun a b _ _ => round_robin_votes a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 8 (.sub (.par 0) (.num 1)) (.par 1)) (.mul (.call2 5 (.num 0) (.sub (.par 0) (.num 1))) (.mul (.num 2) (.par 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact round_robin_votes.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], (.par 0), .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.mul (.mul (.par 1) (.par 0)) (.sub (.par 0) (.num 1)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0), (.pos 1)]) .done) (.zero 0 (.step (.use 0 [(.num 1), (.pos 1)]) .done) (.step (.ih 0 [(.add (.pos 0) (.num 1)), (.pos 1)]) (.step (.big (.num 0) (.add (.pos 0) (.num 1))) (.step (.use 0 [(.add (.pos 0) (.num 2)), (.pos 1)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n v : Int, 0 ≤ n → 0 ≤ v → (round_robin_votes n v) = ((v * n) * (n - 1)) := by
  intro n_0 v_1 h_n_0 h_v_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 (.own 0) (.own 1)) (.mul (.mul (.own 1) (.own 0)) (.sub (.own 0) (.num 1)))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [(.pos 0), (.pos 1)]) .done)
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨round_robin_votes.ends, Steps.part_1⟩
end round_robin.votes_exact
