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
  rcases total (1 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (0 - k_1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (Or.inr (eq_from rfl rfl (at0_ o1) (at0_ o2))) rfl)) ?_
        decide +kernel
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      have at0_ := nonneg_at [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩
      have at1_ := eq_at [n_2, k_3]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (fun h => h.elim (not_le_from rfl rfl (at0_ o1)) (ne_from_gt rfl rfl (at0_ o2))) (add_from rfl (agree2 (x := (n_2 + 1)) (y := k_3) (at1_ o3) (at1_ o4) (ih (n_2 + 1) k_3 (at0_ o5) (at0_ o6) (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) (at0_ o7) (at0_ o8))))))) ?_
      decide +kernel
theorem bubble_top.ends : bubble_top.Ends := fun f g (x : Int × Int) d ih =>
  bubble_top.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0 k1 lt => ih (n', k') ⟨k0, k1⟩ lt)
theorem bubble_top.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0 k1 => fix_eq bubble_top.ends (n, k) ⟨k0, k1⟩

theorem bubble_top.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0 k1 => (bubble_top.eq n k k0 k1)
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
        · have v1_3_0 := start h_k_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from (mul_from rfl ((bubble_top.run (0 + 0) 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (Or.inl (le_from rfl rfl (of_decide_eq_true o3))) rfl))) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
              decide +kernel
            rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from (mul_from rfl ((bubble_top.run (0 + 1) 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (Or.inl (le_from rfl rfl (of_decide_eq_true o3))) rfl))) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
              decide +kernel
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from (mul_from rfl ((bubble_top.run (1 + 0) 1 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_true (Or.inl (le_from rfl rfl (of_decide_eq_true o3))) rfl))) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
              decide +kernel
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
        · rcases total (0 - k_1) with h1_3_0 | h1_3_0
          · have v2_3_0 := start h_k_1
            rcases next (c := 0) (d := 1) v2_3_0 rfl with rfl | v2_3_0
            · have v1_3_0 := start h_n_2
              rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
              · exact absurd_of h0_3_0 (by decide +kernel)
              rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
              · exact absurd_of h0_3_0 (by decide +kernel)
              obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
              have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((bubble_top.run (0 + (2 + n_3)) 0 (at0_ o1) (at0_ o2)).trans (if_true (Or.inr (eq_from rfl rfl (at0_ o3) (at0_ o4))) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
              decide +kernel
            obtain ⟨k_3, h_k_3, rfl⟩ := rest v2_3_0
            exact absurd_of h1_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
          · have v2_3_0 := start h_k_1
            rcases next (c := 0) (d := 1) v2_3_0 rfl with rfl | v2_3_0
            · exact absurd_of h1_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
            obtain ⟨k_3, h_k_3, rfl⟩ := rest v2_3_0
            have at0_ := nonneg_at [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩
            have at1_ := eq_at [n_2, k_3]
            have at2_ := nonneg_at [n_2, k_3] [(bubble_top (k_3 + n_2) k_3)] ⟨h_n_2, h_k_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => eq_from (mul_from rfl ((bubble_top.run ((1 + k_3) + n_2) (1 + k_3) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (of_rest h0_3_0 (at0_ o3))) (ne_from_gt rfl rfl (at0_ o4))) (add_from rfl (call2 bubble_top (x := (k_3 + n_2)) (y := k_3) (at1_ o5) (at1_ o6)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (k_3 + n_2) k_3 (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + n_2)) (b := ((1 + k_3) + n_2)) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt))))) (at2_ o12)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (k_3 + n_2) k_3 (at0_ o13) (at0_ o14) (le_from rfl rfl (at0_ o15)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + n_2)) (b := ((1 + k_3) + n_2)) (at0_ o16) (at0_ o17)) (Nat.le_of_lt_succ lt))))) (at2_ o18))) ?_
            decide +kernel
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
        exact absurd d0 (not_le_from rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩))
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)) :=
  fun n k k0 k1 k2 =>
    (Steps.lemma_1 (bubble_top.size n k + 1)) n k k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (k ≤ n) → (2 * (bubble_top n k)) = (k * (((2 * n) - k) - 1)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (n_0 - k_1) with h0_2_0 | h0_2_0
  · obtain ⟨n_2, h_n_2, rfl⟩ := rest (v := n_0) (c := k_1) (of_rest h0_2_0 (by close [n_0, k_1] [] ⟨h_n_0, h_k_1, trivial⟩))
    have at0_ := eq_at [k_1, n_2]
    have at1_ := nonneg_at [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩
    have at2_ := nonneg_at [k_1, n_2] [(bubble_top (k_1 + n_2) k_1)] ⟨h_k_1, h_n_2, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from (mul_from rfl (call2 bubble_top (x := (k_1 + n_2)) (y := k_1) (at0_ o1) (at0_ o2))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_1 + n_2) k_1 (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))))) (at2_ o6)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_1 + n_2) k_1 (at1_ o7) (at1_ o8) (le_from rfl rfl (at1_ o9))))) (at2_ o10))) ?_
    decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
    exact absurd a0 (not_le_from rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩))

theorem proof : Statement := ⟨bubble_top.ends, Steps.part_1⟩
end bubble.top_exact
