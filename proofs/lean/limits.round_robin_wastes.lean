import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.round_robin_wastes
/-- The relation `best_limit`. -/
def best_limit (n : Int) : Int := (if (n = 0) then 0 else (n - 1))

/-- The relation `round_robin`. -/
def round_robin.body (round_robin : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1))))
def round_robin.Domain (n : Int) : Prop := (0 ≤ n)
def round_robin.size (n : Int) : Nat := magnitude n
def round_robin.step (f : Int → Int) (x : Int) : Int := round_robin.body (fun n => f n) x
def round_robin (n : Int) : Int := fix (fun (x : Int) => round_robin.size x) round_robin.step n
/-- The recursion of `round_robin` ends. -/
def round_robin.Ends : Prop := Falls (fun (x : Int) => round_robin.Domain x) (fun x => round_robin.size x) round_robin.step

/-- The claim `limits.round_robin_wastes`. -/
def Statement : Prop :=
  (round_robin.Ends) ∧ (∀ n : Int, 0 ≤ n → (round_robin n) = (n * (best_limit n)))
end limits.round_robin_wastes

namespace limits.round_robin_wastes
theorem best_limit.eq : ∀ (n : Int), (0 ≤ n) → best_limit n = (if (n = 0) then 0 else (n - 1)) := fun _ _ => rfl

theorem round_robin.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → round_robin.size n' < round_robin.size n → f₁ n' = f₂ n') → round_robin.body f₁ n = round_robin.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem round_robin.ends : round_robin.Ends := fun f g (x : Int) d ih =>
  round_robin.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem round_robin.eq : ∀ (n : Int), (0 ≤ n) → round_robin n = (if (n ≤ 1) then 0 else ((round_robin (n - 1)) + (2 * (n - 1)))) :=
  fun n k0' => fix_eq round_robin.ends n k0'

def best_limit.run := best_limit.eq
def round_robin.run := round_robin.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → round_robin.size n < bound → (round_robin n) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from ((round_robin.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from ((round_robin.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((round_robin.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 round_robin (x := (n_1 + 1)) o3).trans ((ih (n_1 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (round_robin n) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_1 (round_robin.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (round_robin n) = (n * (best_limit n)) := by
  intro n_0 h_n_0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => same_from ((call1 round_robin (x := 0) o1).trans (by decide +kernel : (round_robin 0) = 0)) (zero_mul_from o2) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call1 round_robin (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2).trans rfl)) (mul_from rfl ((call1 best_limit (x := (n_1 + 1)) o3).trans ((best_limit.run (n_1 + 1) o4).trans (if_false (ne_from_gt rfl rfl o5) rfl)))) o6) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨round_robin.ends, Steps.part_1⟩
end limits.round_robin_wastes
