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
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (Or.inl (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2))) rfl)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_true_both (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl (at0_ o1) (at0_ o2) (at0_ o3)) rfl (at0_ o4) (at0_ o5))) rfl)) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (at0_ o1)) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)) rfl (at0_ o5))) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o6)).trans (at1_ o7)) (ih (n_2 + 1) (at0_ o8) (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (at0_ o9) (at0_ o10))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0 => fix_eq top_k_single.ends n k0

theorem top_k_single.run : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0 => (top_k_single.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → top_k_single.size n < bound → (0 : Int) ≤ (top_k_single n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from rfl ((top_k_single.run 0 (of_decide_eq_true o1)).trans (if_true (Or.inl (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3))) rfl)) (of_decide_eq_true o4)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => le_from rfl ((top_k_single.run (1 + (2 * n_2 + 0)) (at0_ o1)).trans (if_true (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)) rfl (at0_ o5) (at0_ o6))) rfl)) (at0_ o7)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          have at2_ := nonneg_at [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from rfl ((top_k_single.run (1 + (2 * n_2 + 1)) (at0_ o1)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o2)) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) rfl (at0_ o6))) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o7)).trans (at1_ o8)))))) (of_rest (fact_from rfl rfl (ih (n_2 + 1) (at0_ o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (at0_ o10) (at0_ o11)) (Nat.le_of_lt_succ lt)))) (at2_ o12))) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (0 : Int) ≤ (top_k_single n) :=
  fun n k0 =>
    (Steps.lemma_1 (top_k_single.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (0 : Int) ≤ (top_k_single n) := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  have at2_ := nonneg_at [n_0] [(top_k_single n_0)] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => fun o3 => le_from rfl (call1 top_k_single (x := n_0) (at0_ o1)) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 n_0 (at1_ o2))) (at2_ o3))) ?_
  decide +kernel

theorem proof : Statement := ⟨top_k_single.ends, Steps.part_1⟩
end top_k_heap.single_lower
