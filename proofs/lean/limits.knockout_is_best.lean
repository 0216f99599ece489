import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.knockout_is_best
/-- The relation `best_limit`. -/
def best_limit (n : Int) : Int := (if (n = 0) then 0 else (n - 1))

/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The claim `limits.knockout_is_best`. -/
def Statement : Prop :=
  (knockout.Ends) ∧ (∀ n : Int, 0 ≤ n → (knockout n) = (best_limit n))
end limits.knockout_is_best

namespace limits.knockout_is_best
theorem best_limit.eq : ∀ (n : Int), (0 ≤ n) → best_limit n = (if (n = 0) then 0 else (n - 1)) := fun _ _ => rfl

theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 2) o4 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

def best_limit.run := best_limit.eq
def knockout.run := knockout.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → knockout.size n < bound → (knockout n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((knockout.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((knockout.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3) ((call1 knockout (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o4)).trans o5)).trans ((ih (n_3 + 1) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o10) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((knockout.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3) ((call1 knockout (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans ((ih (n_3 + 2) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o10) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (knockout n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (knockout.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (knockout n) = (best_limit n) := by
  intro n_0 h_n_0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => same_from ((call1 knockout (x := 0) o1).trans (by decide +kernel : (knockout 0) = 0)) ((call1 best_limit (x := 0) o2).trans (by decide +kernel : (best_limit 0) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call1 knockout (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans rfl)) ((call1 best_limit (x := (n_1 + 1)) o4).trans ((best_limit.run (n_1 + 1) o5).trans (if_false (ne_from_gt rfl rfl o6) rfl))) o7) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨knockout.ends, Steps.part_1⟩
end limits.knockout_is_best
