import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.rounds_exact
/-- The relation `refine_chain_rounds`. -/
def refine_chain_rounds.body (refine_chain_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1))))
def refine_chain_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def refine_chain_rounds.size (n : Int) : Nat := magnitude n
def refine_chain_rounds.step (f : Int → Int) (x : Int) : Int := refine_chain_rounds.body (fun n => f n) x
def refine_chain_rounds (n : Int) : Int := fix (fun (x : Int) => refine_chain_rounds.size x) refine_chain_rounds.step n
/-- The recursion of `refine_chain_rounds` ends. -/
def refine_chain_rounds.Ends : Prop := Falls (fun (x : Int) => refine_chain_rounds.Domain x) (fun x => refine_chain_rounds.size x) refine_chain_rounds.step

/-- The claim `refine_chain.rounds_exact`. -/
def Statement : Prop :=
  (refine_chain_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (refine_chain_rounds n) = n)
end refine_chain.rounds_exact

namespace refine_chain.rounds_exact
theorem refine_chain_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → refine_chain_rounds.size n' < refine_chain_rounds.size n → f₁ n' = f₂ n') → refine_chain_rounds.body f₁ n = refine_chain_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem refine_chain_rounds.ends : refine_chain_rounds.Ends := fun f g (x : Int) d ih =>
  refine_chain_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem refine_chain_rounds.eq : ∀ (n : Int), (0 ≤ n) → refine_chain_rounds n = (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1)))) :=
  fun n k0' => fix_eq refine_chain_rounds.ends n k0'

def refine_chain_rounds.run := refine_chain_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → refine_chain_rounds.size n < bound → (refine_chain_rounds n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((refine_chain_rounds.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((refine_chain_rounds.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 refine_chain_rounds (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (refine_chain_rounds n) = n :=
  fun n k0' =>
    (Steps.lemma_1 (refine_chain_rounds.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (refine_chain_rounds n) = n := by
  intro n_0 h_n_0
  refine asked3 (fun o1 o2 o3 => same_from ((call1 refine_chain_rounds (x := n_0) o1).trans ((Steps.lemma_1_1 n_0 o2).trans rfl)) rfl o3) ?_
  exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨refine_chain_rounds.ends, Steps.part_1⟩
end refine_chain.rounds_exact
