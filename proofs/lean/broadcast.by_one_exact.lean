import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.by_one_exact
/-- The relation `broadcast_by_one`. -/
def broadcast_by_one.body (broadcast_by_one : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1))))
def broadcast_by_one.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_by_one.size (n : Int) : Nat := magnitude n
def broadcast_by_one.step (f : Int → Int) (x : Int) : Int := broadcast_by_one.body (fun n => f n) x
def broadcast_by_one (n : Int) : Int := fix (fun (x : Int) => broadcast_by_one.size x) broadcast_by_one.step n
/-- The recursion of `broadcast_by_one` ends. -/
def broadcast_by_one.Ends : Prop := Falls (fun (x : Int) => broadcast_by_one.Domain x) (fun x => broadcast_by_one.size x) broadcast_by_one.step

/-- The claim `broadcast.by_one_exact`. -/
def Statement : Prop :=
  (broadcast_by_one.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (broadcast_by_one n) = (n - 1))
end broadcast.by_one_exact

namespace broadcast.by_one_exact
theorem broadcast_by_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_by_one.size n' < broadcast_by_one.size n → f₁ n' = f₂ n') → broadcast_by_one.body f₁ n = broadcast_by_one.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem broadcast_by_one.ends : broadcast_by_one.Ends := fun f g (x : Int) d ih =>
  broadcast_by_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_by_one.eq : ∀ (n : Int), (0 ≤ n) → broadcast_by_one n = (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1)))) :=
  fun n k0' => fix_eq broadcast_by_one.ends n k0'

def broadcast_by_one.run := broadcast_by_one.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → broadcast_by_one.size n < bound → (broadcast_by_one n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((broadcast_by_one.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((broadcast_by_one.run (1 + (1 + n_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 broadcast_by_one (x := (n_2 + 1)) o3).trans ((ih (n_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o8) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (broadcast_by_one n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (broadcast_by_one.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (broadcast_by_one n) = (n - 1) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => same_from ((call1 broadcast_by_one (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans rfl)) rfl o4) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨broadcast_by_one.ends, Steps.part_1⟩
end broadcast.by_one_exact
