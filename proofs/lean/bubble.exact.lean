import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.exact
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The claim `bubble.exact`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (∀ n : Int, 0 ≤ n → (2 * (bubble n)) = (n * (n - 1)))
end bubble.exact

namespace bubble.exact
theorem bubble.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → bubble.size n' < bubble.size n → f₁ n' = f₂ n') → bubble.body f₁ n = bubble.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem bubble.ends : bubble.Ends := fun f g (x : Int) d ih =>
  bubble.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem bubble.eq : ∀ (n : Int), (0 ≤ n) → bubble n = (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1)))) :=
  fun n k0' => fix_eq bubble.ends n k0'

def bubble.run := bubble.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → bubble.size n < bound → (2 * (bubble n)) = (n * (n - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((bubble.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((bubble.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => eq_from (mul_from rfl ((bubble.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 bubble (x := (n_1 + 1)) o3))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))))) o7) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o9 o10) (Nat.le_of_lt_succ lt))))) o11)) ?_
        exact shown [n_1] [(bubble (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (2 * (bubble n)) = (n * (n - 1)) :=
  fun n k0' =>
    (Steps.lemma_1 (bubble.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (2 * (bubble n)) = (n * (n - 1)) := by
  intro n_0 h_n_0
  refine asked5 (fun o1 o2 o3 o4 o5 => eq_from (mul_from rfl (call1 bubble (x := n_0) o1)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o2))) o3) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o4))) o5)) ?_
  exact shown [n_0] [(bubble n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨bubble.ends, Steps.part_1⟩
end bubble.exact
