import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.reads_less_than_one_manager
/-- The relation `flat_manager_tokens`. -/
def flat_manager_tokens.body (flat_manager_tokens : Int → Int → Int) (n t : Int) : Int := (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t)))
def flat_manager_tokens.Domain (n t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ t)
def flat_manager_tokens.size (n t : Int) : Nat := magnitude n
def flat_manager_tokens.step (f : Int × Int → Int) (x : Int × Int) : Int := flat_manager_tokens.body (fun n t => f (n, t)) x.1 x.2
def flat_manager_tokens (n t : Int) : Int := fix (fun (x : Int × Int) => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step (n, t)
/-- The recursion of `flat_manager_tokens` ends. -/
def flat_manager_tokens.Ends : Prop := Falls (fun (x : Int × Int) => flat_manager_tokens.Domain x.1 x.2) (fun x => flat_manager_tokens.size x.1 x.2) flat_manager_tokens.step

/-- The relation `hierarchy_tokens`. -/
def hierarchy_tokens.body (hierarchy_tokens : Int → Int → Int → Int) (n k t : Int) : Int := (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t)))
def hierarchy_tokens.Domain (n k t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ k)
def hierarchy_tokens.size (n k t : Int) : Nat := magnitude n
def hierarchy_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchy_tokens.body (fun n k t => f (n, k, t)) x.1 x.2.1 x.2.2
def hierarchy_tokens (n k t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step (n, k, t)
/-- The recursion of `hierarchy_tokens` ends. -/
def hierarchy_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchy_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchy_tokens.size x.1 x.2.1 x.2.2) hierarchy_tokens.step

/-- The claim `hierarchy.reads_less_than_one_manager`. -/
def Statement : Prop :=
  (flat_manager_tokens.Ends) ∧ (hierarchy_tokens.Ends) ∧ (∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t))
end hierarchy.reads_less_than_one_manager

namespace hierarchy.reads_less_than_one_manager
theorem flat_manager_tokens.congr (f₁ f₂ : Int → Int → Int) : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → (∀ n' t' : Int, (0 ≤ n') → (0 ≤ t') → flat_manager_tokens.size n' t' < flat_manager_tokens.size n t → f₁ n' t' = f₂ n' t') → flat_manager_tokens.body f₁ n t = flat_manager_tokens.body f₂ n t := by
  intro n_0 t_1 h_n_0 h_t_1 ih
  rcases total (0 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [t_1] [] ⟨h_t_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩
    have at1_ := eq_at [t_1, n_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree2 (x := n_2) (y := t_1) (at1_ o2) (at1_ o3) (ih n_2 t_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o6) (at0_ o7)))) rfl))) ?_
    decide +kernel
theorem flat_manager_tokens.ends : flat_manager_tokens.Ends := fun f g (x : Int × Int) d ih =>
  flat_manager_tokens.congr (fun n t => f (n, t)) (fun n t => g (n, t)) x.1 x.2 d.1 d.2 (fun n' t' k0 k1 lt => ih (n', t') ⟨k0, k1⟩ lt)
theorem flat_manager_tokens.eq : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_tokens n t = (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t))) :=
  fun n t k0 k1 => fix_eq flat_manager_tokens.ends (n, t) ⟨k0, k1⟩

theorem hierarchy_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (∀ n' k' t' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ t') → ((2 : Int) ≤ k') → hierarchy_tokens.size n' k' t' < hierarchy_tokens.size n k t → f₁ n' k' t' = f₂ n' k' t') → hierarchy_tokens.body f₁ n k t = hierarchy_tokens.body f₂ n k t := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 ih
  rcases total (k_1 - 2) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    rcases total (1 - n_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (le_from rfl rfl (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (le_from rfl rfl (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)) rfl)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      have at0_ := eq_at [t_2, k_3, n_4]
      have at1_ := nonneg_at [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩
      obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (k_3 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_5e
      have v2_7_0 := start h_s_6
      rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
      · have v1_7_0 := start h_q_5
        rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
        · exact absurd_of h_n_4 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
        obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
        have at0_ := nonneg_at [t_2, k_3, q_7] [] ⟨h_t_2, h_k_3, h_q_7, trivial⟩
        have at1_ := eq_at [t_2, k_3, q_7]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := (q_7 + 2)) (y := (k_3 + 2)) (z := t_2) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (at1_ o7) (ih (q_7 + 2) (k_3 + 2) t_2 (at0_ o8) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((k_3 + 2) * (1 + q_7) + 0 - 1))) (at0_ o12) (at0_ o13))))))) ?_
        decide +kernel
      obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
      obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_3) (c := s_7) (of_rest h_s_6' (by close [t_2, k_3, q_5, s_7] [] ⟨h_t_2, h_k_3, h_q_5, h_s_7, trivial⟩))
      have at0_ := nonneg_at [t_2, q_5, s_7, k_8] [] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩
      have at1_ := eq_at [t_2, q_5, s_7, k_8]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) (z := t_2) ((cdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (at1_ o7) (ih (q_5 + 1) (k_8 + s_7 + 2) t_2 (at0_ o8) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) (at0_ o12) (at0_ o13))))))) ?_
      decide +kernel
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, t_2, k_3] [] ⟨h_n_0, h_t_2, h_k_3, trivial⟩)
theorem hierarchy_tokens.ends : hierarchy_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchy_tokens.congr (fun n k t => f (n, k, t)) (fun n k t => g (n, k, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' t' k0 k1 k2 k3 lt => ih (n', k', t') ⟨k0, k1, k2, k3⟩ lt)
theorem hierarchy_tokens.eq : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t))) :=
  fun n k t k0 k1 k2 k3 => fix_eq hierarchy_tokens.ends (n, k, t) ⟨k0, k1, k2, k3⟩

theorem flat_manager_tokens.run : ∀ (n t : Int), (0 ≤ n) → (0 ≤ t) → flat_manager_tokens n t = (if (n = 0) then 0 else ((flat_manager_tokens (n - 1) t) + (n * t))) :=
  fun n t k0 k1 => (flat_manager_tokens.eq n t k0 k1)
theorem hierarchy_tokens.run : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (hierarchy_tokens (cdiv n k) k t))) :=
  fun n k t k0 k1 k2 k3 => (hierarchy_tokens.eq n k t k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n t : Int, (0 ≤ n) → (0 ≤ t) → flat_manager_tokens.size n t < bound → ((2 * 1) * (flat_manager_tokens n t)) = ((n * t) + ((n ^ 2) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 t_1 h_n_0 h_t_1 lt
      rcases total (0 - n_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [t_1] [] ⟨h_t_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from (mul_from rfl ((flat_manager_tokens.run 0 t_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [t_1] [] ⟨h_t_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [t_1, n_2] [] ⟨h_t_1, h_n_2, trivial⟩
        have at1_ := eq_at [t_1, n_2]
        have at2_ := nonneg_at [t_1, n_2] [(flat_manager_tokens n_2 t_1)] ⟨h_t_1, h_n_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from (mul_from rfl ((flat_manager_tokens.run (1 + n_2) t_1 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (call2 flat_manager_tokens (x := n_2) (y := t_1) (at1_ o4) (at1_ o5)) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))))) (at2_ o10)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_2 t_1 (at0_ o11) (at0_ o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))))) (at2_ o15))) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n t : Int, (0 ≤ n) → (0 ≤ t) → ((2 * 1) * (flat_manager_tokens n t)) = ((n * t) + ((n ^ 2) * t)) :=
  fun n t k0 k1 =>
    (Steps.lemma_1 (flat_manager_tokens.size n t + 1)) n t k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k t : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → hierarchy_tokens.size n k t < bound → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 lt
      rcases total (k_1 - 2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
        rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        rcases total (1 - n_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩
            have at1_ := eq_at [t_2, k_3]
            have at2_ := nonneg_at [t_2, k_3] [(flat_manager_tokens 0 t_2)] ⟨h_t_2, h_k_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from ((hierarchy_tokens.run 0 (2 + k_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (le_from rfl rfl (at0_ o4)) rfl)) (call2 flat_manager_tokens (x := 0) (y := t_2) (at1_ o5) (at1_ o6)) (of_multiple (c := 2) (at2_ o7) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 0 t_2 (at0_ o8) (at0_ o9)))) (at2_ o10)))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩
            have at1_ := eq_at [t_2, k_3]
            have at2_ := nonneg_at [t_2, k_3] [(flat_manager_tokens 1 t_2)] ⟨h_t_2, h_k_3, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => le_from ((hierarchy_tokens.run 1 (2 + k_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (le_from rfl rfl (at0_ o4)) rfl)) (call2 flat_manager_tokens (x := 1) (y := t_2) (at1_ o5) (at1_ o6)) (of_multiple (c := 2) (at2_ o7) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 1 t_2 (at0_ o8) (at0_ o9)))) (at2_ o10)))) ?_
            decide +kernel
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
          rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          have at0_ := eq_at [t_2, k_3, n_4]
          have at1_ := nonneg_at [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩
          obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (k_3 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
          subst h_q_5e
          have v2_7_0 := start h_s_6
          rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
          · have v1_7_0 := start h_q_5
            rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
            · exact absurd_of h_n_4 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
            obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
            have at0_ := nonneg_at [t_2, k_3, q_7] [] ⟨h_t_2, h_k_3, h_q_7, trivial⟩
            have at1_ := eq_at [t_2, k_3, q_7]
            have at2_ := eq_at [t_2, k_3, q_7, (hierarchy_tokens (q_7 + 2) (k_3 + 2) t_2)]
            have at3_ := nonneg_at [t_2, k_3, q_7] [(hierarchy_tokens (q_7 + 2) (k_3 + 2) t_2), (flat_manager_tokens (k_3 * q_7 + k_3 + 2 * q_7 + 3) t_2)] ⟨h_t_2, h_k_3, h_q_7, trivial⟩
            have at4_ := nonneg_at [t_2, k_3, q_7] [(hierarchy_tokens (q_7 + 2) (k_3 + 2) t_2)] ⟨h_t_2, h_k_3, h_q_7, trivial⟩
            have at5_ := nonneg_at [t_2, k_3, q_7] [(hierarchy_tokens (q_7 + 2) (k_3 + 2) t_2), (flat_manager_tokens (k_3 * q_7 + k_3 + 2 * q_7 + 3) t_2), (flat_manager_tokens (q_7 + 2) t_2)] ⟨h_t_2, h_k_3, h_q_7, trivial⟩
            have at6_ := eq_at [t_2, k_3, q_7, (hierarchy_tokens (q_7 + 2) (k_3 + 2) t_2), (flat_manager_tokens (k_3 * q_7 + k_3 + 2 * q_7 + 3) t_2)]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((hierarchy_tokens.run (2 + ((k_3 + 2) * (1 + q_7) + 0 - 1)) (2 + k_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl (call3 hierarchy_tokens (x := (q_7 + 2)) (y := (k_3 + 2)) (z := t_2) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10))))) (call2 flat_manager_tokens (x := (k_3 * q_7 + k_3 + 2 * q_7 + 3)) (y := t_2) (at2_ o11) (at2_ o12)) (of_multiple (c := 2) (at3_ o13) (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_3 * q_7 + k_3 + 2 * q_7 + 3) t_2 (at4_ o14) (at4_ o15)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at5_ o16)) (fact_from rfl (call2 flat_manager_tokens (x := (q_7 + 2)) (y := t_2) (at6_ o17) (at6_ o18)) (ih (q_7 + 2) (k_3 + 2) t_2 (at0_ o19) (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((k_3 + 2) * (1 + q_7) + 0 - 1))) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (q_7 + 2) t_2 (at3_ o25) (at3_ o26))))) (at5_ o27)))) ?_
            decide +kernel
          obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
          obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_3) (c := s_7) (of_rest h_s_6' (by close [t_2, k_3, q_5, s_7] [] ⟨h_t_2, h_k_3, h_q_5, h_s_7, trivial⟩))
          have at0_ := nonneg_at [t_2, q_5, s_7, k_8] [] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩
          have at1_ := eq_at [t_2, q_5, s_7, k_8]
          have at2_ := eq_at [t_2, q_5, s_7, k_8, (hierarchy_tokens (q_5 + 1) (k_8 + s_7 + 2) t_2)]
          have at3_ := nonneg_at [t_2, q_5, s_7, k_8] [(hierarchy_tokens (q_5 + 1) (k_8 + s_7 + 2) t_2), (flat_manager_tokens (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2) t_2)] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩
          have at4_ := nonneg_at [t_2, q_5, s_7, k_8] [(hierarchy_tokens (q_5 + 1) (k_8 + s_7 + 2) t_2)] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩
          have at5_ := nonneg_at [t_2, q_5, s_7, k_8] [(hierarchy_tokens (q_5 + 1) (k_8 + s_7 + 2) t_2), (flat_manager_tokens (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2) t_2), (flat_manager_tokens (q_5 + 1) t_2)] ⟨h_t_2, h_q_5, h_s_7, h_k_8, trivial⟩
          have at6_ := eq_at [t_2, q_5, s_7, k_8, (hierarchy_tokens (q_5 + 1) (k_8 + s_7 + 2) t_2), (flat_manager_tokens (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2) t_2)]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((hierarchy_tokens.run (2 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1)) (2 + (s_7 + k_8)) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl (call3 hierarchy_tokens (x := (q_5 + 1)) (y := (k_8 + s_7 + 2)) (z := t_2) ((cdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10))))) (call2 flat_manager_tokens (x := (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2)) (y := t_2) (at2_ o11) (at2_ o12)) (of_multiple (c := 2) (at3_ o13) (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (k_8 * q_5 + q_5 * s_7 + 2 * q_5 + s_7 + 2) t_2 (at4_ o14) (at4_ o15)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at5_ o16)) (fact_from rfl (call2 flat_manager_tokens (x := (q_5 + 1)) (y := t_2) (at6_ o17) (at6_ o18)) (ih (q_5 + 1) (k_8 + s_7 + 2) t_2 (at0_ o19) (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + k_8) + 2) * q_5 + (1 + s_7) - 1))) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (q_5 + 1) t_2 (at3_ o25) (at3_ o26))))) (at5_ o27)))) ?_
          decide +kernel
      · have v1_3_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
        rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, t_2, k_3] [] ⟨h_n_0, h_t_2, h_k_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n k t : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t) :=
  fun n k t k0 k1 k2 k3 =>
    (Steps.lemma_2 (hierarchy_tokens.size n k t + 1)) n k t k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → ((2 : Int) ≤ k) → (hierarchy_tokens n k t) ≤ (flat_manager_tokens n t) := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 a0
  rcases total (k_1 - 2) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [n_0, t_2, k_3]
    have at1_ := eq_at [n_0, t_2, k_3, (hierarchy_tokens n_0 (k_3 + 2) t_2)]
    have at2_ := nonneg_at [n_0, t_2, k_3] [(hierarchy_tokens n_0 (k_3 + 2) t_2), (flat_manager_tokens n_0 t_2)] ⟨h_n_0, h_t_2, h_k_3, trivial⟩
    have at3_ := nonneg_at [n_0, t_2, k_3] [(hierarchy_tokens n_0 (k_3 + 2) t_2)] ⟨h_n_0, h_t_2, h_k_3, trivial⟩
    have at4_ := eq_at [n_0, t_2, k_3, (hierarchy_tokens n_0 (k_3 + 2) t_2), (flat_manager_tokens n_0 t_2)]
    have at5_ := nonneg_at [n_0, t_2, k_3] [] ⟨h_n_0, h_t_2, h_k_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => le_from (call3 hierarchy_tokens (x := n_0) (y := (k_3 + 2)) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)) (call2 flat_manager_tokens (x := n_0) (y := t_2) (at1_ o4) (at1_ o5)) (of_multiple (c := 2) (at2_ o6) (of_rest (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 t_2 (at3_ o7) (at3_ o8)))) (mul_nonneg (show (0 : Int) ≤ 2 from (at2_ o9)) (fact_from rfl (call2 flat_manager_tokens (x := n_0) (y := t_2) (at4_ o10) (at4_ o11)) (Steps.lemma_2_1 n_0 (k_3 + 2) t_2 (at5_ o12) (at5_ o13) (at5_ o14) (le_from rfl rfl (at5_ o15)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 t_2 (at3_ o16) (at3_ o17))))) (at2_ o18)))) ?_
    decide +kernel
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, t_2, k_3] [] ⟨h_n_0, h_t_2, h_k_3, trivial⟩)

theorem proof : Statement := ⟨flat_manager_tokens.ends, hierarchy_tokens.ends, Steps.part_1⟩
end hierarchy.reads_less_than_one_manager
