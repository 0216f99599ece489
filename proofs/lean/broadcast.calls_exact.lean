import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.calls_exact
/-- The relation `broadcast_passed_on_calls`. -/
def broadcast_passed_on_calls.body (broadcast_passed_on_calls : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((broadcast_passed_on_calls (n - (fdiv n 2))) + (fdiv n 2)))
def broadcast_passed_on_calls.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on_calls.size (n : Int) : Nat := magnitude n
def broadcast_passed_on_calls.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on_calls.body (fun n => f n) x
def broadcast_passed_on_calls (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on_calls.size x) broadcast_passed_on_calls.step n
/-- The recursion of `broadcast_passed_on_calls` ends. -/
def broadcast_passed_on_calls.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on_calls.Domain x) (fun x => broadcast_passed_on_calls.size x) broadcast_passed_on_calls.step

/-- The claim `broadcast.calls_exact`. -/
def Statement : Prop :=
  (broadcast_passed_on_calls.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (broadcast_passed_on_calls n) = (n - 1))
end broadcast.calls_exact

namespace broadcast.calls_exact
theorem broadcast_passed_on_calls.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_passed_on_calls.size n' < broadcast_passed_on_calls.size n → f₁ n' = f₂ n') → broadcast_passed_on_calls.body f₁ n = broadcast_passed_on_calls.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o5 o6))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 2) o4 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o5 o6))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem broadcast_passed_on_calls.ends : broadcast_passed_on_calls.Ends := fun f g (x : Int) d ih =>
  broadcast_passed_on_calls.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_passed_on_calls.eq : ∀ (n : Int), (0 ≤ n) → broadcast_passed_on_calls n = (if (n ≤ 1) then 0 else ((broadcast_passed_on_calls (n - (fdiv n 2))) + (fdiv n 2))) :=
  fun n k0' => fix_eq broadcast_passed_on_calls.ends n k0'

def broadcast_passed_on_calls.run := broadcast_passed_on_calls.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → broadcast_passed_on_calls.size n < bound → (broadcast_passed_on_calls n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((broadcast_passed_on_calls.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((broadcast_passed_on_calls.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 broadcast_passed_on_calls (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans o4)).trans ((ih (n_3 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o7 o8) (Nat.le_of_lt_succ lt))).trans rfl)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o9)))) rfl o10) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((broadcast_passed_on_calls.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 broadcast_passed_on_calls (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans o4)).trans ((ih (n_3 + 2) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o7 o8) (Nat.le_of_lt_succ lt))).trans rfl)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o9)))) rfl o10) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (broadcast_passed_on_calls n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (broadcast_passed_on_calls.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (broadcast_passed_on_calls n) = (n - 1) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => same_from ((call1 broadcast_passed_on_calls (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans rfl)) rfl o4) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨broadcast_passed_on_calls.ends, Steps.part_1⟩
end broadcast.calls_exact
