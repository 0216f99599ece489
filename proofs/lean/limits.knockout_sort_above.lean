import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.knockout_sort_above
/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `knockout_sort`. -/
def knockout_sort.body (knockout_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1))))
def knockout_sort.Domain (n : Int) : Prop := (0 ≤ n)
def knockout_sort.size (n : Int) : Nat := magnitude n
def knockout_sort.step (f : Int → Int) (x : Int) : Int := knockout_sort.body (fun n => f n) x
def knockout_sort (n : Int) : Int := fix (fun (x : Int) => knockout_sort.size x) knockout_sort.step n
/-- The recursion of `knockout_sort` ends. -/
def knockout_sort.Ends : Prop := Falls (fun (x : Int) => knockout_sort.Domain x) (fun x => knockout_sort.size x) knockout_sort.step

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.knockout_sort_above`. -/
def Statement : Prop :=
  (knockout.Ends) ∧ (knockout_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (knockout_sort n))
end limits.knockout_sort_above

namespace limits.knockout_sort_above
theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2))).trans (at1_ o3)) (ih (n_2 + 2) (at0_ o4) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0 => fix_eq knockout.ends n k0

theorem knockout_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_sort.size n' < knockout_sort.size n → f₁ n' = f₂ n') → knockout_sort.body f₁ n = knockout_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_1 + 1)) (at1_ o2) (ih (n_1 + 1) (at0_ o3) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o4) (at0_ o5))))))) ?_
    decide +kernel
theorem knockout_sort.ends : knockout_sort.Ends := fun f g (x : Int) d ih =>
  knockout_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem knockout_sort.eq : ∀ (n : Int), (0 ≤ n) → knockout_sort n = (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1)))) :=
  fun n k0 => fix_eq knockout_sort.ends n k0

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0 => sumTo_eq m _
theorem knockout.run : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0 => (knockout.eq n k0)
theorem knockout_sort.run : ∀ (n : Int), (0 ≤ n) → knockout_sort n = (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1)))) :=
  fun n k0 => (knockout_sort.eq n k0)
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0 => (sort_limit.eq n k0).trans (sumTo_natural (sumRange_one (fun _ => rfl)))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → knockout.size n < bound → (knockout n) = (n - 1)) := by
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
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((knockout.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((knockout.run (1 + (1 + (2 * n_3 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)) ((call1 knockout (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o4))).trans (at1_ o5))).trans ((ih (n_3 + 1) (at0_ o6) (le_from rfl rfl (at0_ o7)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o10) (at0_ o11)) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((knockout.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)) ((call1 knockout (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o4))).trans (at1_ o5))).trans ((ih (n_3 + 2) (at0_ o6) (le_from rfl rfl (at0_ o7)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o10) (at0_ o11)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (knockout n) = (n - 1) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (knockout.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → knockout_sort.size n < bound → ((2 * 1) * (knockout_sort n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((knockout_sort.run 0 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from (mul_from rfl ((knockout_sort.run 1 (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl))) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        have at2_ := nonneg_at [n_1] [(knockout_sort (n_1 + 1))] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => eq_from (mul_from rfl ((knockout_sort.run (2 + n_1) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 knockout (x := (n_1 + 2)) (at1_ o3)).trans ((Steps.lemma_1_1 (n_1 + 2) (at0_ o4) (le_from rfl rfl (at0_ o5))).trans rfl)) (call1 knockout_sort (x := (n_1 + 1)) (at1_ o6)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))))) (at2_ o10)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) (at0_ o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (at0_ o12) (at0_ o13)) (Nat.le_of_lt_succ lt))))) (at2_ o14))) ?_
        decide +kernel
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (knockout_sort n)) = ((n ^ 2) - n) :=
  fun n k0 =>
    (Steps.lemma_2 (knockout_sort.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → sum_1.size m < bound → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases total (m_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (m_1 - 1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          rcases computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => flog_jump (m := (m_2 + 1)) (n := (m_2 + 2)) (b := 2) (at0_ o1) (at0_ o2) (at0_ o3) (at0_ o4)) (by decide +kernel) with c0_3_0 | c0_3_0
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            have at0_ := nonneg_at [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2]
            have at2_ := eq_at [m_2, l1_]
            have at3_ := eq_at [m_2, l1_, p1_]
            have at4_ := nonneg_at [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((sum_1.run (1 + (1 + m_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 sum_1 (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o12) ((flog_from (m := (m_2 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at3_ o15)) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o18) (at3_ o19) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o20) (at3_ o21) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o22) ((flog_from (m := (m_2 + 2)) (c := 2) (at3_ o23) (at3_ o24) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (at3_ o25)) e_p1_))) (at4_ o26) (at4_ o27)) ?_
            decide +kernel
          · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            have at0_ := nonneg_at [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩
            obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
            have at1_ := eq_at [m_2]
            have at2_ := eq_at [m_2, l1_]
            have at3_ := eq_at [m_2, l1_, p1_]
            have at4_ := nonneg_at [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => also fun o35 => also fun o36 => also fun o37 => also fun o38 => also fun o39 => also fun o40 => also fun o41 => fun o42 => eq_from ((sum_1.run (1 + (1 + m_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 sum_1 (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at1_ o8) (at1_ o9) e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (at2_ o10) (at2_ o11) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o12) ((flog_from (m := (m_2 + 1)) (c := 2) (at2_ o13) (at2_ o14) e_l1_).trans (at3_ o15)) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o16) (at3_ o17) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o18))))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o19) (at3_ o20) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o21))))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (at3_ o22) (at3_ o23) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o24)))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (at3_ o25) ((flog_from (m := (m_2 + 2)) (c := 2) (at3_ o26) (at3_ o27) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o28)))).trans (at3_ o29)) (ipow_sum (by decide) (at4_ o30) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (m_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (m_2 + 2)) (at4_ o31) (at4_ o32); rw [(show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (at3_ o33))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (at3_ o34) (ipow_sum (by decide) (at4_ o35) (ipow_number 1 rfl) e_p1_)).trans (at3_ o36))] at h; exact h) (at4_ o37)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (m_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (m_2 + 1)) (at4_ o38) (at4_ o39); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (at3_ o40) e_p1_).trans (at3_ o41))] at h; exact h) (at4_ o42))) ?_
            decide +kernel
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => eq_from ((sum_1.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (not_le_from rfl rfl (of_decide_eq_true o2)) (add_from ((call1 sum_1 (x := 0) (at0_ o3)).trans (by decide +kernel : (sum_1 0) = 0)) (flog_from (m := 1) (c := 2) (at0_ o4) (at0_ o5) (flog_number 0 rfl (of_decide_eq_true o6) (of_decide_eq_true o7) (of_decide_eq_true o8)))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (at0_ o9) (at0_ o10) (flog_number 0 rfl (of_decide_eq_true o11) (of_decide_eq_true o12) (of_decide_eq_true o13)))) (mul_from rfl (flog_from (m := 1) (c := 2) (at0_ o14) (at0_ o15) (flog_number 0 rfl (of_decide_eq_true o16) (of_decide_eq_true o17) (of_decide_eq_true o18))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o19) ((flog_from (m := 1) (c := 2) (at0_ o20) (at0_ o21) (flog_number 0 rfl (of_decide_eq_true o22) (of_decide_eq_true o23) (of_decide_eq_true o24))).trans (at0_ o25)) (ipow_number 0 rfl)))) (of_decide_eq_true o26) (of_decide_eq_true o27)) ?_
            decide +kernel
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) :=
  fun m k0 k1 =>
    (Steps.lemma_3 (sum_1.size m + 1)) m k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (knockout_sort n) := by
  intro n_0 h_n_0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [(knockout_sort (n_1 + 1))] ⟨h_n_1, trivial⟩
    obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (knockout_sort (n_1 + 1))])
    have at0_ := nonneg_at [n_1, l1_] [(knockout_sort (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := l1_) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_, (knockout_sort (n_1 + 1))])
    have at0_ := eq_at [n_1, (knockout_sort (n_1 + 1))]
    have at1_ := nonneg_at [n_1] [(knockout_sort (n_1 + 1))] ⟨h_n_1, trivial⟩
    have at2_ := eq_at [n_1, l1_, (knockout_sort (n_1 + 1))]
    have at3_ := eq_at [n_1, l1_, p1_, (knockout_sort (n_1 + 1))]
    have at4_ := eq_at [n_1]
    have at5_ := nonneg_at [n_1, l1_, p1_] [(knockout_sort (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩
    have at6_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => fun o26 => le_from ((call1 sort_limit (x := (n_1 + 1)) (at0_ o1)).trans ((sort_limit.run (n_1 + 1) (at1_ o2)).trans ((call1 sum_1 (x := (n_1 + 1)) ((larger_from_right rfl rfl (at1_ o3)).trans (at0_ o4))).trans ((Steps.lemma_3_1 (n_1 + 1) (at1_ o5) (le_from rfl rfl (at1_ o6))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at0_ o7) (at0_ o8) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (at2_ o9) (at2_ o10) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (at3_ o11) ((flog_from (m := (n_1 + 1)) (c := 2) (at2_ o12) (at2_ o13) e_l1_).trans (at3_ o14)) e_p1_))))))) (call1 knockout_sort (x := (n_1 + 1)) (at4_ o15)) (of_multiple (c := 2) (at5_ o16) (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (n_1 + 1) (at6_ o17)))) (mul_nonneg (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) (at5_ o18) (at5_ o19); rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) (at5_ o20) (at5_ o21); rw [e_l1_] at h; exact h))) (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) (at5_ o22) (at5_ o23); rw [e_l1_] at h; exact h)) (show (0 : Int) ≤ 2 * ((p1_ + l1_ + 1) - 1 - (2 - 1) * l1_) - (2 - 1) ^ 2 * (l1_ * l1_ - l1_) from by have h := bernoulli_two (b := 2) (x := l1_) (at5_ o24) (at5_ o25); rw [e_p1_] at h; exact h)) (at5_ o26)))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · have at0_ := eq_at []
      refine computed (also fun o1 => also fun o2 => fun o3 => le_from ((call1 sort_limit (x := 0) (at0_ o1)).trans (by decide +kernel : (sort_limit 0) = 0)) ((call1 knockout_sort (x := 0) (at0_ o2)).trans (by decide +kernel : (knockout_sort 0) = 0)) (of_decide_eq_true o3)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨knockout.ends, knockout_sort.ends, Steps.part_1⟩
end limits.knockout_sort_above
