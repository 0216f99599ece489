import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.all_sweeps_sort
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.all_sweeps_sort`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (bubble_top.Ends) ∧ (∀ n : Int, 0 ≤ n → (bubble_top n n) = (bubble n))
end bubble.all_sweeps_sort

namespace bubble.all_sweeps_sort
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

theorem bubble_top.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → bubble_top.size n' k' < bubble_top.size n k → f₁ n' k' = f₂ n' k') → bubble_top.body f₁ n k = bubble_top.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (Or.inr (eq_from rfl rfl o1 o2)) rfl)) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (not_le_from rfl rfl o1) (ne_from_gt rfl rfl o2)) (add_from rfl (agree2 (x := (n_2 + 1)) (y := k_3) o3 o4 (ih (n_2 + 1) k_3 o5 o6 (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) o7 o8)))))) ?_
      exact shown [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩ (by decide +kernel)
theorem bubble_top.ends : bubble_top.Ends := fun f g (x : Int × Int) d ih =>
  bubble_top.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem bubble_top.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0' k1' => fix_eq bubble_top.ends (n, k) ⟨k0', k1'⟩

def bubble.run := bubble.eq
def bubble_top.run := bubble_top.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → bubble.size n < bound → ((2 * 1) * (bubble n)) = ((n ^ 2) - n)) := by
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
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (bubble n)) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_1 (bubble.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → (k = n) → bubble_top.size n k < bound → ((2 * 1) * (bubble_top n k)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 lt
      rcases total (n_0 - k_1) with h0_2_0 | h0_2_0
      · obtain ⟨n_2, h_n_2, rfl⟩ := rest (v := n_0) (c := k_1) (of_rest h0_2_0 (by close [n_0, k_1] [] ⟨h_n_0, h_k_1, trivial⟩))
        rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
        · rcases first2 h_k_1 with rfl | rfl | ⟨k_3, h_k_3, rfl⟩
          · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((bubble_top.run (0 + 0) 0 o1 o2).trans (if_true (Or.inl (le_from rfl rfl o3)) rfl))) rfl o4) ?_
            exact shown [] [] trivial (by decide +kernel)
          · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((bubble_top.run (1 + 0) 1 o1 o2).trans (if_true (Or.inl (le_from rfl rfl o3)) rfl))) rfl o4) ?_
            exact shown [] [] trivial (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from (mul_from rfl ((bubble_top.run ((2 + k_3) + 0) (2 + k_3) o1 o2).trans (if_false (fun h => h.elim (not_le_from rfl rfl o3) (ne_from_gt rfl rfl o4)) (add_from rfl (call2 bubble_top (x := (k_3 + 1)) (y := (k_3 + 1)) o5 o6))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (k_3 + 1) (k_3 + 1) o7 o8 (eq_from rfl rfl o9 o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + 1)) (b := ((2 + k_3) + 0)) o11 o12) (Nat.le_of_lt_succ lt))))) o13) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (k_3 + 1) (k_3 + 1) o14 o15 (eq_from rfl rfl o16 o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + 1)) (b := ((2 + k_3) + 0)) o18 o19) (Nat.le_of_lt_succ lt))))) o20))) ?_
            exact shown [k_3] [(bubble_top (k_3 + 1) (k_3 + 1))] ⟨h_k_3, trivial⟩ (by decide +kernel)
        · exact absurd d0 (ne_from_lt rfl rfl (by close [k_1, n_3] [] ⟨h_k_1, h_n_3, trivial⟩))
      · rcases first1 h_k_1 with rfl | ⟨k_2, h_k_2, rfl⟩
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        · obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
          exact absurd d0 (ne_from_gt rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩))
theorem Steps.lemma_2_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → (k = n) → ((2 * 1) * (bubble_top n k)) = ((n ^ 2) - n) :=
  fun n k k0' k1' k2' =>
    (Steps.lemma_2 (bubble_top.size n k + 1)) n k k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (bubble_top n n) = (bubble n) := by
  intro n_0 h_n_0
  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (call2 bubble_top (x := n_0) (y := n_0) o1 o2) (call1 bubble (x := n_0) o3) (of_multiple (c := 2) o4 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o5))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 n_0 o6 o7 (eq_from rfl rfl o8 o9))))) o10)) (of_multiple (c := 2) o11 (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o12))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 n_0 o13 o14 (eq_from rfl rfl o15 o16))))) o17)))) ?_
  exact shown [n_0] [(bubble_top n_0 n_0), (bubble n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨bubble.ends, bubble_top.ends, Steps.part_1⟩
end bubble.all_sweeps_sort
