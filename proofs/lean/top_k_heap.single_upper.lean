import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.single_upper
/-- The relation `top_k_single`. -/
def top_k_single.body (top_k_single : Int → Int) (n : Int) : Int := (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2))))
def top_k_single.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_single.size (n : Int) : Nat := magnitude n
def top_k_single.step (f : Int → Int) (x : Int) : Int := top_k_single.body (fun n => f n) x
def top_k_single (n : Int) : Int := fix (fun (x : Int) => top_k_single.size x) top_k_single.step n
/-- The recursion of `top_k_single` ends. -/
def top_k_single.Ends : Prop := Falls (fun (x : Int) => top_k_single.Domain x) (fun x => top_k_single.size x) top_k_single.step

/-- The claim `top_k_heap.single_upper`. -/
def Statement : Prop :=
  (top_k_single.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (top_k_single n) ≤ (flog n 2))
end top_k_heap.single_upper

namespace top_k_heap.single_upper
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_single.size n < bound → (top_k_single n) ≤ (flog n 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have v0_3_0 := start h_n_2
          rcases next (c := 0) (d := 1) v0_3_0 rfl with rfl | v0_3_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from ((top_k_single.run (1 + (2 * 0 + 0)) (of_decide_eq_true o1)).trans (if_true (Or.inr (eq_from (fmod_from (q := 0) rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl (of_decide_eq_true o5) (of_decide_eq_true o6))) rfl)) (flog_from (m := 1) (c := 2) (at0_ o7) (at0_ o8) (flog_number 0 rfl (of_decide_eq_true o9) (of_decide_eq_true o10) (of_decide_eq_true o11))) (of_decide_eq_true o12)) ?_
            decide +kernel
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v0_3_0
          have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
          obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
          have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
          have at1_ := eq_at [n_3]
          have at2_ := nonneg_at [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => le_from ((top_k_single.run (1 + (2 * (1 + n_3) + 0)) (at0_ o1)).trans (if_true (Or.inr (eq_from (fmod_from (q := (n_3 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)) rfl (at0_ o5) (at0_ o6))) rfl)) (flog_from (m := (2 * n_3 + 3)) (c := 2) (at1_ o7) (at1_ o8) (flog_level (m := (n_3 + 1)) 1 rfl (at2_ o9) (at2_ o10) (at2_ o11) (at2_ o12) e_l1_)) (at2_ o13)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have at0_ := nonneg_at [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩
          obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_single (n_2 + 1))])
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          have at2_ := eq_at [n_2, (top_k_single (n_2 + 1))]
          have at3_ := nonneg_at [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩
          have at4_ := eq_at [n_2, l1_, (top_k_single (n_2 + 1))]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => le_from ((top_k_single.run (1 + (2 * n_2 + 1)) (at0_ o1)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o2)) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl (at0_ o3) (at0_ o4) (at0_ o5)) rfl (at0_ o6))) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o7)).trans (at1_ o8)))))) (flog_from (m := (2 * n_2 + 2)) (c := 2) (at2_ o9) (at2_ o10) (flog_level (m := (n_2 + 1)) 1 rfl (at3_ o11) (at3_ o12) (at3_ o13) (at3_ o14) e_l1_)) (of_rest (fact_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (at4_ o15) (at4_ o16) e_l1_) (ih (n_2 + 1) (at0_ o17) (le_from rfl rfl (at0_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (at0_ o19) (at0_ o20)) (Nat.le_of_lt_succ lt)))) (at3_ o21))) ?_
          decide +kernel
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (top_k_single n) ≤ (flog n 2) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (top_k_single.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (top_k_single n) ≤ (flog n 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [(top_k_single (n_1 + 1))] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (top_k_single (n_1 + 1))])
    have at0_ := eq_at [n_1]
    have at1_ := eq_at [n_1, (top_k_single (n_1 + 1))]
    have at2_ := eq_at [n_1, l1_, (top_k_single (n_1 + 1))]
    have at3_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at4_ := nonneg_at [n_1, l1_] [(top_k_single (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from (call1 top_k_single (x := (n_1 + 1)) (at0_ o1)) (flog_from (m := (n_1 + 1)) (c := 2) (at1_ o2) (at1_ o3) e_l1_) (of_rest (fact_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o4) (at2_ o5) e_l1_) (Steps.lemma_1_1 (n_1 + 1) (at3_ o6) (le_from rfl rfl (at3_ o7)))) (at4_ o8))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨top_k_single.ends, Steps.part_1⟩
end top_k_heap.single_upper
