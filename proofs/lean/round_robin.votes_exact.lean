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
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a b _ _ => (sumRange 0 (a - 1) 1 (fun (i : Int) => (2 * b)))]
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.call2 9 .o0 .o1)))
    (.zero 0 .done (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem round_robin_votes.ends : round_robin_votes.Ends := fun f g (x : Int × Int) d ih =>
  round_robin_votes.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem round_robin_votes.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → round_robin_votes n v = (if (n ≤ 1) then 0 else ((round_robin_votes (n - 1) v) + (sumRange 0 (n - 1) 1 (fun (i : Int) => (2 * v))))) :=
  fun n v k0' k1' => fix_eq round_robin_votes.ends (n, v) ⟨k0', k1'⟩

theorem round_robin_votes.run : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → round_robin_votes n v = (if (n ≤ 1) then 0 else ((round_robin_votes (n - 1) v) + ((larger 0 (n - 1)) * (2 * v)))) :=
  fun n v k0' k1' => (round_robin_votes.eq n v k0' k1').trans (if_both rfl (add_from rfl (sumRange_const_any (sumTo_natural (sumRange_zero_one (fun _ => rfl))))))
def Steps.table : Functions := [fun a b _ _ => round_robin_votes a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) (.mul (.call2 5 .n0 (.sub .p0 .n1)) (.mul .n2 .p1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact round_robin_votes.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul (.mul .p1 .p0) (.sub .p0 .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.zero 0 (.step (.use 0 [.n1, .v1]) .done) (.step (.ih 0 [(.add .v0 .n1), .v1]) (.step (.big .n0 (.add .v0 .n1)) (.step (.use 0 [(.add .v0 .n2), .v1]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n v : Int, 0 ≤ n → 0 ≤ v → (round_robin_votes n v) = ((v * n) * (n - 1)) := by
  intro n_0 v_1 h_n_0 h_v_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.mul (.mul .o1 .o0) (.sub .o0 .n1))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1]) .done)
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, v_1] rfl ⟨h_n_0, h_v_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨round_robin_votes.ends, Steps.part_1⟩
end round_robin.votes_exact
