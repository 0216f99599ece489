import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace refine_chain.context_bounds
/-- The relation `refine_chain_tokens`. -/
def refine_chain_tokens.body (refine_chain_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i)))))
def refine_chain_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d) ∧ ((1 : Int) ≤ d)
def refine_chain_tokens.size (n c d : Int) : Nat := magnitude n
def refine_chain_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := refine_chain_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def refine_chain_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step (n, c, d)
/-- The recursion of `refine_chain_tokens` ends. -/
def refine_chain_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => refine_chain_tokens.Domain x.1 x.2.1 x.2.2) (fun x => refine_chain_tokens.size x.1 x.2.1 x.2.2) refine_chain_tokens.step

/-- The claim `refine_chain.context_bounds`. -/
def Statement : Prop :=
  (refine_chain_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d)) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))))
end refine_chain.context_bounds

namespace refine_chain.context_bounds
theorem refine_chain_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → ((1 : Int) ≤ d') → refine_chain_tokens.size n' c' d' < refine_chain_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → refine_chain_tokens.body f₁ n c d = refine_chain_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 ih
  rcases total (d_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_d_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
    rcases total (0 - n_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · have at0_ := nonneg_at [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
        decide +kernel
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      have at0_ := nonneg_at [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
      have at1_ := eq_at [c_1, d_3, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree3 (x := n_4) (y := c_1) (z := (d_3 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (ih n_4 c_1 (d_3 + 1) (at0_ o5) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o9) (at0_ o10)))) rfl))) ?_
      decide +kernel
  · have v1_3_0 := start h_d_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩)
theorem refine_chain_tokens.ends : refine_chain_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  refine_chain_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' d' k0 k1 k2 k3 lt => ih (n', c', d') ⟨k0, k1, k2, k3⟩ lt)
theorem refine_chain_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sumRange 0 d 1 (fun (i : Int) => ((c + d) + i))))) :=
  fun n c d k0 k1 k2 k3 => fix_eq refine_chain_tokens.ends (n, c, d) ⟨k0, k1, k2, k3⟩

def sum_1 (c d m : Int) : Int := sumTo m (fun j_ => ((c + d) + j_))
def sum_1.size (c d m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (c d m : Int), (0 ≤ c) → (0 ≤ d) → (0 ≤ m) → sum_1 c d m = (if (m ≤ 0) then 0 else ((sum_1 c d (m - 1)) + ((c + d) + (m - 1)))) :=
  fun c d m k0 k1 k2 => sumTo_eq m _
theorem refine_chain_tokens.run : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens n c d = (if (n = 0) then 0 else ((refine_chain_tokens (n - 1) c d) + (sum_1 c d d))) :=
  fun n c d k0 k1 k2 k3 => (refine_chain_tokens.eq n c d k0 k1 k2 k3).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c d m : Int, (0 ≤ c) → (0 ≤ d) → (0 ≤ m) → sum_1.size c d m < bound → ((2 * 1) * (sum_1 c d m)) = (((2 * ((c * m) + (d * m))) + (1 * (m ^ 2))) - m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 d_1 m_2 h_c_0 h_d_1 h_m_2 lt
      rcases total (0 - m_2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · have at0_ := nonneg_at [c_0, d_1] [] ⟨h_c_0, h_d_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((sum_1.run c_0 d_1 0 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (le_from rfl rfl (at0_ o4)) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, d_1, m_3] [] ⟨h_c_0, h_d_1, h_m_3, trivial⟩)
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, d_1] [] ⟨h_c_0, h_d_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        have at0_ := nonneg_at [c_0, d_1, m_3] [] ⟨h_c_0, h_d_1, h_m_3, trivial⟩
        have at1_ := eq_at [c_0, d_1, m_3]
        have at2_ := nonneg_at [c_0, d_1, m_3] [(sum_1 c_0 d_1 m_3)] ⟨h_c_0, h_d_1, h_m_3, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from (mul_from rfl ((sum_1.run c_0 d_1 (1 + m_3) (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from (call3 sum_1 (x := c_0) (y := d_1) (z := m_3) (at1_ o5) (at1_ o6) (at1_ o7)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 d_1 m_3 (at0_ o8) (at0_ o9) (at0_ o10) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_3) (b := (1 + m_3)) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))))) (at2_ o13)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 d_1 m_3 (at0_ o14) (at0_ o15) (at0_ o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_3) (b := (1 + m_3)) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))))) (at2_ o19))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ c d m : Int, (0 ≤ c) → (0 ≤ d) → (0 ≤ m) → ((2 * 1) * (sum_1 c d m)) = (((2 * ((c * m) + (d * m))) + (1 * (m ^ 2))) - m) :=
  fun c d m k0 k1 k2 =>
    (Steps.lemma_1 (sum_1.size c d m + 1)) c d m k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens.size n c d < bound → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 lt
      rcases total (d_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_d_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
        obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
        rcases total (0 - n_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => le_from rfl ((refine_chain_tokens.run 0 c_1 (1 + d_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl)) (at0_ o6)) ?_
            decide +kernel
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          have at0_ := nonneg_at [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
          have at1_ := eq_at [c_1, d_3, n_4]
          have at2_ := eq_at [c_1, d_3, n_4, (refine_chain_tokens n_4 c_1 (d_3 + 1))]
          have at3_ := nonneg_at [c_1, d_3, n_4] [(refine_chain_tokens n_4 c_1 (d_3 + 1)), (sum_1 c_1 (d_3 + 1) (d_3 + 1))] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
          have at4_ := nonneg_at [c_1, d_3, n_4] [(refine_chain_tokens n_4 c_1 (d_3 + 1))] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => le_from rfl ((refine_chain_tokens.run (1 + n_4) c_1 (1 + d_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 refine_chain_tokens (x := n_4) (y := c_1) (z := (d_3 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)) (call3 sum_1 (x := c_1) (y := (d_3 + 1)) (z := (d_3 + 1)) (at2_ o8) (at2_ o9) (at2_ o10))))) (of_multiple (c := 2) (at3_ o11) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (d_3 + 1) (d_3 + 1) (at4_ o12) (at4_ o13) (at4_ o14)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at3_ o15)) (fact_from rfl rfl (ih n_4 c_1 (d_3 + 1) (at0_ o16) (at0_ o17) (at0_ o18) (le_from rfl rfl (at0_ o19)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o20) (at0_ o21)) (Nat.le_of_lt_succ lt)))))) (at3_ o22)))) ?_
          decide +kernel
      · have v1_3_0 := start h_d_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
        obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d) :=
  fun n c d k0 k1 k2 k3 =>
    (Steps.lemma_2 (refine_chain_tokens.size n c d + 1)) n c d k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → refine_chain_tokens.size n c d < bound → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 lt
      rcases total (d_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_d_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
        obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
        rcases total (0 - n_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => le_from ((refine_chain_tokens.run 0 c_1 (1 + d_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl)) rfl (at0_ o6)) ?_
            decide +kernel
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [c_1, d_3] [] ⟨h_c_1, h_d_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          have at0_ := nonneg_at [c_1, d_3, n_4] [] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
          have at1_ := eq_at [c_1, d_3, n_4]
          have at2_ := eq_at [c_1, d_3, n_4, (refine_chain_tokens n_4 c_1 (d_3 + 1))]
          have at3_ := nonneg_at [c_1, d_3, n_4] [(refine_chain_tokens n_4 c_1 (d_3 + 1)), (sum_1 c_1 (d_3 + 1) (d_3 + 1))] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
          have at4_ := nonneg_at [c_1, d_3, n_4] [(refine_chain_tokens n_4 c_1 (d_3 + 1))] ⟨h_c_1, h_d_3, h_n_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => fun o22 => le_from ((refine_chain_tokens.run (1 + n_4) c_1 (1 + d_3) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (call3 refine_chain_tokens (x := n_4) (y := c_1) (z := (d_3 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)) (call3 sum_1 (x := c_1) (y := (d_3 + 1)) (z := (d_3 + 1)) (at2_ o8) (at2_ o9) (at2_ o10))))) rfl (of_multiple (c := 2) (at3_ o11) (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (d_3 + 1) (d_3 + 1) (at4_ o12) (at4_ o13) (at4_ o14)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at3_ o15)) (fact_from rfl rfl (ih n_4 c_1 (d_3 + 1) (at0_ o16) (at0_ o17) (at0_ o18) (le_from rfl rfl (at0_ o19)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o20) (at0_ o21)) (Nat.le_of_lt_succ lt)))))) (at3_ o22)))) ?_
          decide +kernel
      · have v1_3_0 := start h_d_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
        obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))) :=
  fun n c d k0 k1 k2 k3 =>
    (Steps.lemma_3 (refine_chain_tokens.size n c d + 1)) n c d k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → ((n * d) * (c + d)) ≤ (refine_chain_tokens n c d) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  rcases total (d_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_d_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [n_0, c_1, d_3]
    have at1_ := nonneg_at [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩
    have at2_ := nonneg_at [n_0, c_1, d_3] [(refine_chain_tokens n_0 c_1 (d_3 + 1))] ⟨h_n_0, h_c_1, h_d_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from rfl (call3 refine_chain_tokens (x := n_0) (y := c_1) (z := (d_3 + 1)) (at0_ o1) (at0_ o2) (at0_ o3)) (of_rest (fact_from rfl rfl (Steps.lemma_2_1 n_0 c_1 (d_3 + 1) (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7)))) (at2_ o8))) ?_
    decide +kernel
  · have v1_3_0 := start h_d_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩)

theorem Steps.part_2 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ d) → (refine_chain_tokens n c d) ≤ ((n * d) * (c + (2 * d))) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  rcases total (d_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_d_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [n_0, c_1, d_3]
    have at1_ := nonneg_at [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩
    have at2_ := nonneg_at [n_0, c_1, d_3] [(refine_chain_tokens n_0 c_1 (d_3 + 1))] ⟨h_n_0, h_c_1, h_d_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from (call3 refine_chain_tokens (x := n_0) (y := c_1) (z := (d_3 + 1)) (at0_ o1) (at0_ o2) (at0_ o3)) rfl (of_rest (fact_from rfl rfl (Steps.lemma_3_1 n_0 c_1 (d_3 + 1) (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7)))) (at2_ o8))) ?_
    decide +kernel
  · have v1_3_0 := start h_d_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, d_3] [] ⟨h_n_0, h_c_1, h_d_3, trivial⟩)

theorem proof : Statement := ⟨refine_chain_tokens.ends, Steps.part_1, Steps.part_2⟩
end refine_chain.context_bounds
