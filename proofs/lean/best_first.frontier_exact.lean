import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.frontier_exact
/-- The relation `best_first_frontier`. -/
def best_first_frontier.body (best_first_frontier : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b))
def best_first_frontier.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_frontier.size (n b : Int) : Nat := magnitude n
def best_first_frontier.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_frontier.body (fun n b => f (n, b)) x.1 x.2
def best_first_frontier (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_frontier.size x.1 x.2) best_first_frontier.step (n, b)
/-- The recursion of `best_first_frontier` ends. -/
def best_first_frontier.Ends : Prop := Falls (fun (x : Int × Int) => best_first_frontier.Domain x.1 x.2) (fun x => best_first_frontier.size x.1 x.2) best_first_frontier.step

/-- The claim `best_first.frontier_exact`. -/
def Statement : Prop :=
  (best_first_frontier.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (best_first_frontier n b) = (1 + (n * (b - 1))))
end best_first.frontier_exact

namespace best_first.frontier_exact
theorem best_first_frontier.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_frontier.size n' b' < best_first_frontier.size n b → f₁ n' b' = f₂ n' b') → best_first_frontier.body f₁ n b = best_first_frontier.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (sub_from (agree2 (x := n_3) (y := (b_2 + 1)) o2 o3 (ih n_3 (b_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_3) (b := (1 + n_3)) o7 o8))) rfl) rfl))) ?_
      exact shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel)
theorem best_first_frontier.ends : best_first_frontier.Ends := fun f g (x : Int × Int) d ih =>
  best_first_frontier.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_frontier.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier n b = (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b)) :=
  fun n b k0' k1' k2' => fix_eq best_first_frontier.ends (n, b) ⟨k0', k1', k2'⟩

def best_first_frontier.run := best_first_frontier.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier.size n b < bound → (best_first_frontier n b) = (1 + (n * (b - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((best_first_frontier.run 0 (1 + b_2) o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((best_first_frontier.run (1 + n_3) (1 + b_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from (sub_from ((call2 best_first_frontier (x := n_3) (y := (b_2 + 1)) o4 o5).trans ((ih n_3 (b_2 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o11) ?_
          exact shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (best_first_frontier n b) = (1 + (n * (b - 1))) :=
  fun n b k0' k1' k2' =>
    (Steps.lemma_1 (best_first_frontier.size n b + 1)) n b k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (best_first_frontier n b) = (1 + (n * (b - 1))) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call2 best_first_frontier (x := n_0) (y := (b_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 n_0 (b_2 + 1) o3 o4 (le_from rfl rfl o5)).trans rfl)) rfl o6) ?_
    exact shown [n_0, b_2] [] ⟨h_n_0, h_b_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨best_first_frontier.ends, Steps.part_1⟩
end best_first.frontier_exact
