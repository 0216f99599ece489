import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.top_exact
/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.top_exact`. -/
def Statement : Prop :=
  (bubble_top.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)))
end bubble.top_exact

namespace bubble.top_exact
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

def bubble_top.run := bubble_top.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → (k ≤ n) → bubble_top.size n k < bound → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 lt
      rcases total (n_0 - k_1) with h0_2_0 | h0_2_0
      · obtain ⟨n_2, h_n_2, rfl⟩ := rest (v := n_0) (c := k_1) (of_rest h0_2_0 (by close [n_0, k_1] [] ⟨h_n_0, h_k_1, trivial⟩))
        rcases total (1 - k_1 - n_2) with h0_3_0 | h0_3_0
        · rcases first2 h_k_1 with rfl | rfl | ⟨k_3, h_k_3, rfl⟩
          · rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((bubble_top.run (0 + 0) 0 o1 o2).trans (if_true (Or.inl (le_from rfl rfl o3)) rfl))) rfl o4) ?_
              exact shown [] [] trivial (by decide +kernel)
            · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((bubble_top.run (0 + 1) 0 o1 o2).trans (if_true (Or.inl (le_from rfl rfl o3)) rfl))) rfl o4) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
            · refine asked4 (fun o1 o2 o3 o4 => same_from (mul_from rfl ((bubble_top.run (1 + 0) 1 o1 o2).trans (if_true (Or.inl (le_from rfl rfl o3)) rfl))) rfl o4) ?_
              exact shown [] [] trivial (by decide +kernel)
            · exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          · exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
        · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
          · rcases first2 h_n_2 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
            · exact absurd_of h0_3_0 (by decide +kernel)
            · exact absurd_of h0_3_0 (by decide +kernel)
            · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((bubble_top.run (0 + (2 + n_3)) 0 o1 o2).trans (if_true (Or.inr (eq_from rfl rfl o3 o4)) rfl))) rfl o5) ?_
              exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => eq_from (mul_from rfl ((bubble_top.run ((1 + k_3) + n_2) (1 + k_3) o1 o2).trans (if_false (fun h => h.elim (not_le_from rfl rfl (of_rest h0_3_0 o3)) (ne_from_gt rfl rfl o4)) (add_from rfl (call2 bubble_top (x := (k_3 + n_2)) (y := k_3) o5 o6))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (k_3 + n_2) k_3 o7 o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + n_2)) (b := ((1 + k_3) + n_2)) o10 o11) (Nat.le_of_lt_succ lt))))) o12) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (k_3 + n_2) k_3 o13 o14 (le_from rfl rfl o15) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + n_2)) (b := ((1 + k_3) + n_2)) o16 o17) (Nat.le_of_lt_succ lt))))) o18))) ?_
            exact shown [n_2, k_3] [(bubble_top (k_3 + n_2) k_3)] ⟨h_n_2, h_k_3, trivial⟩ (by decide +kernel)
      · rcases first1 h_k_1 with rfl | ⟨k_2, h_k_2, rfl⟩
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        · obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
          exact absurd d0 (not_le_from rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩))
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)) :=
  fun n k k0' k1' k2' =>
    (Steps.lemma_1 (bubble_top.size n k + 1)) n k k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (n_0 - k_1) with h0_2_0 | h0_2_0
  · obtain ⟨n_2, h_n_2, rfl⟩ := rest (v := n_0) (c := k_1) (of_rest h0_2_0 (by close [n_0, k_1] [] ⟨h_n_0, h_k_1, trivial⟩))
    refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => eq_from (mul_from rfl (call2 bubble_top (x := (k_1 + n_2)) (y := k_1) o1 o2)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_1 + n_2) k_1 o3 o4 (le_from rfl rfl o5)))) o6) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_1 + n_2) k_1 o7 o8 (le_from rfl rfl o9)))) o10)) ?_
    exact shown [k_1, n_2] [(bubble_top (k_1 + n_2) k_1)] ⟨h_k_1, h_n_2, trivial⟩ (by decide +kernel)
  · rcases first1 h_k_1 with rfl | ⟨k_2, h_k_2, rfl⟩
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    · obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
      exact absurd a0 (not_le_from rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩))

theorem proof : Statement := ⟨bubble_top.ends, Steps.part_1⟩
end bubble.top_exact
