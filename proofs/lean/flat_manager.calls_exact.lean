import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace flat_manager.calls_exact
/-- The relation `flat_manager`. -/
def flat_manager.body (flat_manager : Int → Int) (n : Int) : Int := (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2))
def flat_manager.Domain (n : Int) : Prop := (0 ≤ n)
def flat_manager.size (n : Int) : Nat := magnitude n
def flat_manager.step (f : Int → Int) (x : Int) : Int := flat_manager.body (fun n => f n) x
def flat_manager (n : Int) : Int := fix (fun (x : Int) => flat_manager.size x) flat_manager.step n
/-- The recursion of `flat_manager` ends. -/
def flat_manager.Ends : Prop := Falls (fun (x : Int) => flat_manager.Domain x) (fun x => flat_manager.size x) flat_manager.step

/-- The claim `flat_manager.calls_exact`. -/
def Statement : Prop :=
  (flat_manager.Ends) ∧ (∀ n : Int, 0 ≤ n → (flat_manager n) = ((2 * n) + 1))
end flat_manager.calls_exact

namespace flat_manager.calls_exact
theorem flat_manager.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → flat_manager.size n' < flat_manager.size n → f₁ n' = f₂ n') → flat_manager.body f₁ n = flat_manager.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem flat_manager.ends : flat_manager.Ends := fun f g (x : Int) d ih =>
  flat_manager.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem flat_manager.eq : ∀ (n : Int), (0 ≤ n) → flat_manager n = (if (n = 0) then 1 else ((flat_manager (n - 1)) + 2)) :=
  fun n k0' => fix_eq flat_manager.ends n k0'

def flat_manager.run := flat_manager.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → flat_manager.size n < bound → (flat_manager n) = ((2 * n) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((flat_manager.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((flat_manager.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 flat_manager (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (flat_manager n) = ((2 * n) + 1) :=
  fun n k0' =>
    (Steps.lemma_1 (flat_manager.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (flat_manager n) = ((2 * n) + 1) := by
  intro n_0 h_n_0
  refine asked3 (fun o1 o2 o3 => same_from ((call1 flat_manager (x := n_0) o1).trans ((Steps.lemma_1_1 n_0 o2).trans rfl)) rfl o3) ?_
  exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨flat_manager.ends, Steps.part_1⟩
end flat_manager.calls_exact
