import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.single_lower
/-- The relation `top_k_single`. -/
def top_k_single.body (top_k_single : Int → Int) (n : Int) : Int := (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2))))
def top_k_single.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_single.size (n : Int) : Nat := magnitude n
def top_k_single.step (f : Int → Int) (x : Int) : Int := top_k_single.body (fun n => f n) x
def top_k_single (n : Int) : Int := fix (fun (x : Int) => top_k_single.size x) top_k_single.step n
/-- The recursion of `top_k_single` ends. -/
def top_k_single.Ends : Prop := Falls (fun (x : Int) => top_k_single.Domain x) (fun x => top_k_single.size x) top_k_single.step

/-- The claim `top_k_heap.single_lower`. -/
def Statement : Prop :=
  (top_k_single.Ends) ∧ (∀ n : Int, 0 ≤ n → (0 : Int) ≤ (top_k_single n))
end top_k_heap.single_lower

namespace top_k_heap.single_lower
theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_true_both (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl o1 o2 o3) rfl o4 o5)) rfl)) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) rfl o5)) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6) (ih (n_2 + 1) o7 (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o8 o9)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0' => fix_eq top_k_single.ends n k0'

def top_k_single.run := top_k_single.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → top_k_single.size n < bound → (0 : Int) ≤ (top_k_single n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_single.run 0 o1).trans (if_true (Or.inl (eq_from rfl rfl o2 o3)) rfl)) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl ((top_k_single.run (1 + (2 * n_2 + 0)) o1).trans (if_true (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl o2 o3 o4) rfl o5 o6)) rfl)) o7) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from rfl ((top_k_single.run (1 + (2 * n_2 + 1)) o1).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o2) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl o3 o4 o5) rfl o6)) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o7))))) (of_rest (fact_from rfl rfl (ih (n_2 + 1) o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o9 o10) (Nat.le_of_lt_succ lt)))) o11)) ?_
          exact shown [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (0 : Int) ≤ (top_k_single n) :=
  fun n k0' =>
    (Steps.lemma_1 (top_k_single.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (0 : Int) ≤ (top_k_single n) := by
  intro n_0 h_n_0
  refine asked3 (fun o1 o2 o3 => le_from rfl (call1 top_k_single (x := n_0) o1) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 n_0 o2)) o3)) ?_
  exact shown [n_0] [(top_k_single n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨top_k_single.ends, Steps.part_1⟩
end top_k_heap.single_lower
