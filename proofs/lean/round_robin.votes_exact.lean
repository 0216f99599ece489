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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n v : Int, (0 ≤ n) → (0 ≤ v) → round_robin_votes.size n v < bound → (round_robin_votes n v) = ((v * n) * (n - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 v_1 h_n_0 h_v_1 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((round_robin_votes.run 0 v_1 o1 o2).trans (if_true (le_from rfl rfl o3) rfl)) rfl o4) ?_
        exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((round_robin_votes.run 1 v_1 o1 o2).trans (if_true (le_from rfl rfl o3) rfl)) rfl o4) ?_
        exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
      · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((round_robin_votes.run (2 + n_2) v_1 o1 o2).trans (if_false (not_le_from rfl rfl o3) (add_from ((call2 round_robin_votes (x := (n_2 + 1)) (y := v_1) o4 o5).trans ((ih (n_2 + 1) v_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) (mul_from (larger_from_right rfl rfl o10) rfl)))) rfl o11) ?_
        exact shown [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n v : Int, (0 ≤ n) → (0 ≤ v) → (round_robin_votes n v) = ((v * n) * (n - 1)) :=
  fun n v k0' k1' =>
    (Steps.lemma_1 (round_robin_votes.size n v + 1)) n v k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n v : Int, 0 ≤ n → 0 ≤ v → (round_robin_votes n v) = ((v * n) * (n - 1)) := by
  intro n_0 v_1 h_n_0 h_v_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 round_robin_votes (x := n_0) (y := v_1) o1 o2).trans ((Steps.lemma_1_1 n_0 v_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [n_0, v_1] [] ⟨h_n_0, h_v_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨round_robin_votes.ends, Steps.part_1⟩
end round_robin.votes_exact
