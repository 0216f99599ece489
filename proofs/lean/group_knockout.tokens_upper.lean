import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.tokens_upper
/-- The relation `group_knockout_prompt_tokens`. -/
def group_knockout_prompt_tokens.body (group_knockout_prompt_tokens : Int → Int → Int → Int) (n k t : Int) : Int := (if (n ≤ 1) then 0 else ((n * t) + (group_knockout_prompt_tokens (cdiv n k) k t)))
def group_knockout_prompt_tokens.Domain (n k t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ k)
def group_knockout_prompt_tokens.size (n k t : Int) : Nat := magnitude n
def group_knockout_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := group_knockout_prompt_tokens.body (fun n k t => f (n, k, t)) x.1 x.2.1 x.2.2
def group_knockout_prompt_tokens (n k t : Int) : Int := fix (fun (x : Int × Int × Int) => group_knockout_prompt_tokens.size x.1 x.2.1 x.2.2) group_knockout_prompt_tokens.step (n, k, t)
/-- The recursion of `group_knockout_prompt_tokens` ends. -/
def group_knockout_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => group_knockout_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => group_knockout_prompt_tokens.size x.1 x.2.1 x.2.2) group_knockout_prompt_tokens.step

/-- The claim `group_knockout.tokens_upper`. -/
def Statement : Prop :=
  (group_knockout_prompt_tokens.Ends) ∧ (∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (group_knockout_prompt_tokens n k t) ≤ (((2 * n) * t) + (t * (clog n k))))
end group_knockout.tokens_upper

namespace group_knockout.tokens_upper
theorem group_knockout_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (∀ n' k' t' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ t') → ((2 : Int) ≤ k') → group_knockout_prompt_tokens.size n' k' t' < group_knockout_prompt_tokens.size n k t → f₁ n' k' t' = f₂ n' k' t') → group_knockout_prompt_tokens.body f₁ n k t = group_knockout_prompt_tokens.body f₂ n k t := by
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
theorem group_knockout_prompt_tokens.ends : group_knockout_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  group_knockout_prompt_tokens.congr (fun n k t => f (n, k, t)) (fun n k t => g (n, k, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' t' k0 k1 k2 k3 lt => ih (n', k', t') ⟨k0, k1, k2, k3⟩ lt)
theorem group_knockout_prompt_tokens.eq : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → group_knockout_prompt_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (group_knockout_prompt_tokens (cdiv n k) k t))) :=
  fun n k t k0 k1 k2 k3 => fix_eq group_knockout_prompt_tokens.ends (n, k, t) ⟨k0, k1, k2, k3⟩

theorem group_knockout_prompt_tokens.run : ∀ (n k t : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → group_knockout_prompt_tokens n k t = (if (n ≤ 1) then 0 else ((n * t) + (group_knockout_prompt_tokens (cdiv n k) k t))) :=
  fun n k t k0 k1 k2 k3 => (group_knockout_prompt_tokens.eq n k t k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k t : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → group_knockout_prompt_tokens.size n k t < bound → (group_knockout_prompt_tokens n k t) ≤ (((2 * n) * t) + (t * (clog n k)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 d0 d1 lt
      rcases total (k_1 - 2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
        rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        rcases total (n_0 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          rcases total (0 - n_4) with h0_5_0 | h0_5_0
          · have v1_5_0 := start h_n_4
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · have at0_ := nonneg_at [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩
              have at1_ := eq_at [t_2, k_3]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => le_from ((group_knockout_prompt_tokens.run (1 + 0) (2 + k_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (le_from rfl rfl (at0_ o4)) rfl)) (add_from rfl (mul_from rfl (clog_one (at1_ o5)))) (at0_ o6)) ?_
              decide +kernel
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [t_2, k_3, n_5] [] ⟨h_t_2, h_k_3, h_n_5, trivial⟩)
          · have v1_5_0 := start h_n_4
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd_of h0_5_0 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            have at0_ := eq_at [t_2, k_3, n_5]
            have at1_ := nonneg_at [t_2, k_3, n_5] [] ⟨h_t_2, h_k_3, h_n_5, trivial⟩
            obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_5 + 1)) (b := (k_3 + 2)) (v := n_5) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
            subst h_q_6e
            have v2_8_0 := start h_s_7
            rcases next (c := 0) (d := 1) v2_8_0 rfl with rfl | v2_8_0
            · have v1_8_0 := start h_q_6
              rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
              · exact absurd_of h_n_5 (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)
              obtain ⟨q_8, h_q_8, rfl⟩ := rest v1_8_0
              have at0_ := nonneg_at [t_2, k_3, q_8] [(group_knockout_prompt_tokens (q_8 + 2) (k_3 + 2) t_2)] ⟨h_t_2, h_k_3, h_q_8, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_8 + 1)) (b := (k_3 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_8 + 1) (k_3 + 2) = l1_ := e_l1_.trans (by ring [t_2, k_3, q_8, l1_, (group_knockout_prompt_tokens (q_8 + 2) (k_3 + 2) t_2)])
              have at0_ := nonneg_at [t_2, k_3, q_8] [] ⟨h_t_2, h_k_3, h_q_8, trivial⟩
              have at1_ := eq_at [t_2, k_3, q_8]
              have at2_ := eq_at [t_2, k_3, q_8, (group_knockout_prompt_tokens (q_8 + 2) (k_3 + 2) t_2)]
              have at3_ := nonneg_at [t_2, k_3, q_8, l1_] [(group_knockout_prompt_tokens (q_8 + 2) (k_3 + 2) t_2)] ⟨h_t_2, h_k_3, h_q_8, h_l1_, trivial⟩
              have at4_ := eq_at [t_2, k_3, q_8, l1_, (group_knockout_prompt_tokens (q_8 + 2) (k_3 + 2) t_2)]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => le_from ((group_knockout_prompt_tokens.run (1 + (1 + ((k_3 + 2) * (1 + q_8) + 0 - 1))) (2 + k_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl (call3 group_knockout_prompt_tokens (x := (q_8 + 2)) (y := (k_3 + 2)) (z := t_2) ((cdiv_from (q := (q_8 + 2)) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10))))) (add_from rfl (mul_from rfl (clog_from (m := (k_3 * q_8 + k_3 + 2 * q_8 + 3)) (c := (k_3 + 2)) (at2_ o11) (at2_ o12) (at3_ o13) (flog_from (m := (k_3 * q_8 + k_3 + 2 * q_8 + 2)) (c := (k_3 + 2)) (at4_ o14) rfl (flog_level (m := (q_8 + 1)) 1 rfl (at3_ o15) (at3_ o16) (at3_ o17) (at3_ o18) e_l1_))))) (of_rest (fact_from rfl (add_from rfl (mul_from rfl (clog_from (m := (q_8 + 2)) (c := (k_3 + 2)) (at4_ o19) (at4_ o20) (at3_ o21) (flog_from (m := (q_8 + 1)) (c := (k_3 + 2)) (at4_ o22) rfl e_l1_)))) (ih (q_8 + 2) (k_3 + 2) t_2 (at0_ o23) (at0_ o24) (at0_ o25) (le_from rfl rfl (at0_ o26)) ⟨(le_from rfl rfl (at0_ o27)), (le_from rfl rfl (at0_ o28))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_8 + 2)) (b := (1 + (1 + ((k_3 + 2) * (1 + q_8) + 0 - 1)))) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt)))) (at3_ o31))) ?_
              decide +kernel
            obtain ⟨s_8, h_s_8, rfl⟩ := rest v2_8_0
            obtain ⟨k_9, h_k_9, rfl⟩ := rest (v := k_3) (c := s_8) (of_rest h_s_7' (by close [t_2, k_3, q_6, s_8] [] ⟨h_t_2, h_k_3, h_q_6, h_s_8, trivial⟩))
            have v0_10_0 := start h_q_6
            rcases next (c := 0) (d := 1) v0_10_0 rfl with rfl | v0_10_0
            · have at0_ := nonneg_at [t_2, s_8, k_9] [] ⟨h_t_2, h_s_8, h_k_9, trivial⟩
              have at1_ := eq_at [t_2, s_8, k_9]
              have at2_ := eq_at [t_2, s_8, k_9, (group_knockout_prompt_tokens 1 (k_9 + s_8 + 2) t_2)]
              have at3_ := nonneg_at [t_2, s_8, k_9] [(group_knockout_prompt_tokens 1 (k_9 + s_8 + 2) t_2)] ⟨h_t_2, h_s_8, h_k_9, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => fun o27 => le_from ((group_knockout_prompt_tokens.run (1 + (1 + (((s_8 + k_9) + 2) * 0 + (1 + s_8) - 1))) (2 + (s_8 + k_9)) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl (call3 group_knockout_prompt_tokens (x := 1) (y := (k_9 + s_8 + 2)) (z := t_2) ((cdiv_from (q := 1) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10))))) (add_from rfl (mul_from rfl (clog_from (m := (s_8 + 2)) (c := (k_9 + s_8 + 2)) (at2_ o11) (at2_ o12) (at3_ o13) (flog_from (m := (s_8 + 1)) (c := (k_9 + s_8 + 2)) (at2_ o14) rfl (flog_number 0 rfl (at3_ o15) (at3_ o16) (at3_ o17)))))) (of_rest (fact_from rfl (add_from rfl (mul_from rfl (clog_one (at2_ o18)))) (ih 1 (k_9 + s_8 + 2) t_2 (at0_ o19) (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) ⟨(le_from rfl rfl (at0_ o23)), (le_from rfl rfl (at0_ o24))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_8 + k_9) + 2) * 0 + (1 + s_8) - 1)))) (at0_ o25) (at0_ o26)) (Nat.le_of_lt_succ lt)))) (at3_ o27))) ?_
              decide +kernel
            obtain ⟨q_10, h_q_10, rfl⟩ := rest v0_10_0
            have at0_ := nonneg_at [t_2, s_8, k_9, q_10] [(group_knockout_prompt_tokens (q_10 + 2) (k_9 + s_8 + 2) t_2)] ⟨h_t_2, h_s_8, h_k_9, h_q_10, trivial⟩
            obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_10 + 1)) (b := (k_9 + s_8 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
            have e_l1_ : flog (q_10 + 1) (k_9 + s_8 + 2) = l1_ := e_l1_.trans (by ring [t_2, s_8, k_9, q_10, l1_, (group_knockout_prompt_tokens (q_10 + 2) (k_9 + s_8 + 2) t_2)])
            have at0_ := nonneg_at [t_2, s_8, k_9, q_10] [] ⟨h_t_2, h_s_8, h_k_9, h_q_10, trivial⟩
            have at1_ := eq_at [t_2, s_8, k_9, q_10]
            have at2_ := eq_at [t_2, s_8, k_9, q_10, (group_knockout_prompt_tokens (q_10 + 2) (k_9 + s_8 + 2) t_2)]
            have at3_ := nonneg_at [t_2, s_8, k_9, q_10, l1_] [(group_knockout_prompt_tokens (q_10 + 2) (k_9 + s_8 + 2) t_2)] ⟨h_t_2, h_s_8, h_k_9, h_q_10, h_l1_, trivial⟩
            have at4_ := eq_at [t_2, s_8, k_9, q_10, l1_, (group_knockout_prompt_tokens (q_10 + 2) (k_9 + s_8 + 2) t_2)]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => le_from ((group_knockout_prompt_tokens.run (1 + (1 + (((s_8 + k_9) + 2) * (1 + q_10) + (1 + s_8) - 1))) (2 + (s_8 + k_9)) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl (call3 group_knockout_prompt_tokens (x := (q_10 + 2)) (y := (k_9 + s_8 + 2)) (z := t_2) ((cdiv_from (q := (q_10 + 2)) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10))))) (add_from rfl (mul_from rfl (clog_from (m := (k_9 * q_10 + q_10 * s_8 + k_9 + 2 * q_10 + 2 * s_8 + 4)) (c := (k_9 + s_8 + 2)) (at2_ o11) (at2_ o12) (at3_ o13) (flog_from (m := (k_9 * q_10 + q_10 * s_8 + k_9 + 2 * q_10 + 2 * s_8 + 3)) (c := (k_9 + s_8 + 2)) (at4_ o14) rfl (flog_level (m := (q_10 + 1)) 1 rfl (at3_ o15) (at3_ o16) (at3_ o17) (at3_ o18) e_l1_))))) (of_rest (fact_from rfl (add_from rfl (mul_from rfl (clog_from (m := (q_10 + 2)) (c := (k_9 + s_8 + 2)) (at4_ o19) (at4_ o20) (at3_ o21) (flog_from (m := (q_10 + 1)) (c := (k_9 + s_8 + 2)) (at4_ o22) rfl e_l1_)))) (ih (q_10 + 2) (k_9 + s_8 + 2) t_2 (at0_ o23) (at0_ o24) (at0_ o25) (le_from rfl rfl (at0_ o26)) ⟨(le_from rfl rfl (at0_ o27)), (le_from rfl rfl (at0_ o28))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_10 + 2)) (b := (1 + (1 + (((s_8 + k_9) + 2) * (1 + q_10) + (1 + s_8) - 1)))) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt)))) (at3_ o31))) ?_
            decide +kernel
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [t_2, k_3] [] ⟨h_t_2, h_k_3, trivial⟩)) h.1)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [t_2, k_3, n_4] [] ⟨h_t_2, h_k_3, h_n_4, trivial⟩)
      · have v1_3_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
        rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, t_2, k_3] [] ⟨h_n_0, h_t_2, h_k_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n k t : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ t) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (group_knockout_prompt_tokens n k t) ≤ (((2 * n) * t) + (t * (clog n k))) :=
  fun n k t k0 k1 k2 k3 k4 =>
    (Steps.lemma_1 (group_knockout_prompt_tokens.size n k t + 1)) n k t k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k t : Int, 0 ≤ n → 0 ≤ k → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (group_knockout_prompt_tokens n k t) ≤ (((2 * n) * t) + (t * (clog n k))) := by
  intro n_0 k_1 t_2 h_n_0 h_k_1 h_t_2 a0
  rcases total (n_0 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [k_1, t_2] [] ⟨h_k_1, h_t_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    rcases total (k_1 - 2) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)
      obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
      rcases total (n_3 - 1) with h0_5_0 | h0_5_0
      · have v1_5_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · exact absurd_of h0_5_0 (by close [t_2, k_4] [] ⟨h_t_2, h_k_4, trivial⟩)
        obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
        have at0_ := nonneg_at [t_2, k_4, n_5] [(group_knockout_prompt_tokens (n_5 + 2) (k_4 + 2) t_2)] ⟨h_t_2, h_k_4, h_n_5, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 1)) (b := (k_4 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_5 + 1) (k_4 + 2) = l1_ := e_l1_.trans (by ring [t_2, k_4, n_5, l1_, (group_knockout_prompt_tokens (n_5 + 2) (k_4 + 2) t_2)])
        have at0_ := eq_at [t_2, k_4, n_5]
        have at1_ := eq_at [t_2, k_4, n_5, (group_knockout_prompt_tokens (n_5 + 2) (k_4 + 2) t_2)]
        have at2_ := nonneg_at [t_2, k_4, n_5, l1_] [(group_knockout_prompt_tokens (n_5 + 2) (k_4 + 2) t_2)] ⟨h_t_2, h_k_4, h_n_5, h_l1_, trivial⟩
        have at3_ := eq_at [t_2, k_4, n_5, l1_, (group_knockout_prompt_tokens (n_5 + 2) (k_4 + 2) t_2)]
        have at4_ := nonneg_at [t_2, k_4, n_5] [] ⟨h_t_2, h_k_4, h_n_5, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => le_from (call3 group_knockout_prompt_tokens (x := (n_5 + 2)) (y := (k_4 + 2)) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)) (add_from rfl (mul_from rfl (clog_from (m := (n_5 + 2)) (c := (k_4 + 2)) (at1_ o4) (at1_ o5) (at2_ o6) (flog_from (m := (n_5 + 1)) (c := (k_4 + 2)) (at3_ o7) rfl e_l1_)))) (of_rest (fact_from rfl (add_from rfl (mul_from rfl (clog_from (m := (n_5 + 2)) (c := (k_4 + 2)) (at3_ o8) (at3_ o9) (at2_ o10) (flog_from (m := (n_5 + 1)) (c := (k_4 + 2)) (at3_ o11) rfl e_l1_)))) (Steps.lemma_1_1 (n_5 + 2) (k_4 + 2) t_2 (at4_ o12) (at4_ o13) (at4_ o14) (le_from rfl rfl (at4_ o15)) ⟨(le_from rfl rfl (at4_ o16)), (le_from rfl rfl (at4_ o17))⟩)) (at2_ o18))) ?_
        decide +kernel
      · have v1_5_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · have at0_ := eq_at [t_2, k_4]
          have at1_ := eq_at [t_2, k_4, (group_knockout_prompt_tokens 1 (k_4 + 2) t_2)]
          have at2_ := nonneg_at [t_2, k_4] [] ⟨h_t_2, h_k_4, trivial⟩
          have at3_ := nonneg_at [t_2, k_4] [(group_knockout_prompt_tokens 1 (k_4 + 2) t_2)] ⟨h_t_2, h_k_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from (call3 group_knockout_prompt_tokens (x := 1) (y := (k_4 + 2)) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)) (add_from rfl (mul_from rfl (clog_one (at1_ o4)))) (of_rest (fact_from rfl (add_from rfl (mul_from rfl (clog_one (at1_ o5)))) (Steps.lemma_1_1 1 (k_4 + 2) t_2 (at2_ o6) (at2_ o7) (at2_ o8) (le_from rfl rfl (at2_ o9)) ⟨(le_from rfl rfl (at2_ o10)), (le_from rfl rfl (at2_ o11))⟩)) (at3_ o12))) ?_
          decide +kernel
        obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
        exact absurd_of h0_5_0 (by close [t_2, k_4, n_5] [] ⟨h_t_2, h_k_4, h_n_5, trivial⟩)
    · have v1_4_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)) h.2)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)) h.2)
      obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [t_2, n_3, k_4] [] ⟨h_t_2, h_n_3, h_k_4, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [k_1, t_2] [] ⟨h_k_1, h_t_2, trivial⟩)) h.1)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [k_1, t_2, n_3] [] ⟨h_k_1, h_t_2, h_n_3, trivial⟩)

theorem proof : Statement := ⟨group_knockout_prompt_tokens.ends, Steps.part_1⟩
end group_knockout.tokens_upper
