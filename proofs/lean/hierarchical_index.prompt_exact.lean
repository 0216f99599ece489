import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.prompt_exact
/-- The relation `hierarchical_index_prompt_tokens`. -/
def hierarchical_index_prompt_tokens.body (hierarchical_index_prompt_tokens : Int → Int → Int → Int) (n b t : Int) : Int := (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t)))
def hierarchical_index_prompt_tokens.Domain (n b t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ b)
def hierarchical_index_prompt_tokens.size (n b t : Int) : Nat := magnitude n
def hierarchical_index_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchical_index_prompt_tokens.body (fun n b t => f (n, b, t)) x.1 x.2.1 x.2.2
def hierarchical_index_prompt_tokens (n b t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step (n, b, t)
/-- The recursion of `hierarchical_index_prompt_tokens` ends. -/
def hierarchical_index_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step

/-- The claim `hierarchical_index.prompt_exact`. -/
def Statement : Prop :=
  (hierarchical_index_prompt_tokens.Ends) ∧ (∀ n b t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b)))
end hierarchical_index.prompt_exact

namespace hierarchical_index.prompt_exact
theorem hierarchical_index_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (∀ n' b' t' : Int, (0 ≤ n') → (0 ≤ b') → (0 ≤ t') → ((2 : Int) ≤ b') → hierarchical_index_prompt_tokens.size n' b' t' < hierarchical_index_prompt_tokens.size n b t → f₁ n' b' t' = f₂ n' b' t') → hierarchical_index_prompt_tokens.body f₁ n b t = hierarchical_index_prompt_tokens.body f₂ n b t := by
  intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 d0 ih
  rcases total (b_1 - 2) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
    obtain ⟨b_3, h_b_3, rfl⟩ := rest v1_3_0
    rcases total (1 - n_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) rfl)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [t_2, b_3, n_4] [] ⟨h_t_2, h_b_3, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      have at0_ := eq_at [t_2, b_3, n_4]
      have at1_ := nonneg_at [t_2, b_3, n_4] [] ⟨h_t_2, h_b_3, h_n_4, trivial⟩
      obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (b_3 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_5e
      have v2_7_0 := start h_s_6
      rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
      · have v1_7_0 := start h_q_5
        rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
        · exact absurd_of h_n_4 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
        obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
        have at0_ := nonneg_at [t_2, b_3, q_7] [] ⟨h_t_2, h_b_3, h_q_7, trivial⟩
        have at1_ := eq_at [t_2, b_3, q_7]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := (q_7 + 2)) (y := (b_3 + 2)) (z := t_2) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (at1_ o7) (ih (q_7 + 2) (b_3 + 2) t_2 (at0_ o8) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((b_3 + 2) * (1 + q_7) + 0 - 1))) (at0_ o12) (at0_ o13))))))) ?_
        decide +kernel
      obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
      obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_3) (c := s_7) (of_rest h_s_6' (by close [t_2, b_3, q_5, s_7] [] ⟨h_t_2, h_b_3, h_q_5, h_s_7, trivial⟩))
      have at0_ := nonneg_at [t_2, q_5, s_7, b_8] [] ⟨h_t_2, h_q_5, h_s_7, h_b_8, trivial⟩
      have at1_ := eq_at [t_2, q_5, s_7, b_8]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := (q_5 + 1)) (y := (b_8 + s_7 + 2)) (z := t_2) ((cdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (at1_ o7) (ih (q_5 + 1) (b_8 + s_7 + 2) t_2 (at0_ o8) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + b_8) + 2) * q_5 + (1 + s_7) - 1))) (at0_ o12) (at0_ o13))))))) ?_
      decide +kernel
  · have v1_3_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
    obtain ⟨b_3, h_b_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, t_2, b_3] [] ⟨h_n_0, h_t_2, h_b_3, trivial⟩)
theorem hierarchical_index_prompt_tokens.ends : hierarchical_index_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchical_index_prompt_tokens.congr (fun n b t => f (n, b, t)) (fun n b t => g (n, b, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' b' t' k0 k1 k2 k3 lt => ih (n', b', t') ⟨k0, k1, k2, k3⟩ lt)
theorem hierarchical_index_prompt_tokens.eq : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → hierarchical_index_prompt_tokens n b t = (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t))) :=
  fun n b t k0 k1 k2 k3 => fix_eq hierarchical_index_prompt_tokens.ends (n, b, t) ⟨k0, k1, k2, k3⟩

theorem hierarchical_index_prompt_tokens.run : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → hierarchical_index_prompt_tokens n b t = (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t))) :=
  fun n b t k0 k1 k2 k3 => (hierarchical_index_prompt_tokens.eq n b t k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → hierarchical_index_prompt_tokens.size n b t < bound → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 d0 d1 lt
      rcases total (b_1 - 2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_b_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
        rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩)
        obtain ⟨b_3, h_b_3, rfl⟩ := rest v1_3_0
        rcases total (n_0 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          rcases total (0 - n_4) with h0_5_0 | h0_5_0
          · have v1_5_0 := start h_n_4
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · have at0_ := nonneg_at [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩
              have at1_ := eq_at [t_2, b_3]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((hierarchical_index_prompt_tokens.run (1 + 0) (2 + b_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (le_from rfl rfl (at0_ o4)) rfl)) (mul_from rfl (clog_one (at1_ o5))) (at0_ o6) (at0_ o7)) ?_
              decide +kernel
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [t_2, b_3, n_5] [] ⟨h_t_2, h_b_3, h_n_5, trivial⟩)
          · have v1_5_0 := start h_n_4
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd_of h0_5_0 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            have at0_ := eq_at [t_2, b_3, n_5]
            have at1_ := nonneg_at [t_2, b_3, n_5] [] ⟨h_t_2, h_b_3, h_n_5, trivial⟩
            obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_5 + 1)) (b := (b_3 + 2)) (v := n_5) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
            subst h_q_6e
            have v2_8_0 := start h_s_7
            rcases next (c := 0) (d := 1) v2_8_0 rfl with rfl | v2_8_0
            · have v1_8_0 := start h_q_6
              rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
              · exact absurd_of h_n_5 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
              obtain ⟨q_8, h_q_8, rfl⟩ := rest v1_8_0
              have at0_ := nonneg_at [t_2, b_3, q_8] [] ⟨h_t_2, h_b_3, h_q_8, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_8 + 1)) (b := (b_3 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_8 + 1) (b_3 + 2) = l1_ := e_l1_.trans (by ring [t_2, b_3, q_8, l1_])
              have at0_ := nonneg_at [t_2, b_3, q_8] [] ⟨h_t_2, h_b_3, h_q_8, trivial⟩
              have at1_ := eq_at [t_2, b_3, q_8]
              have at2_ := nonneg_at [t_2, b_3, q_8, l1_] [] ⟨h_t_2, h_b_3, h_q_8, h_l1_, trivial⟩
              have at3_ := eq_at [t_2, b_3, q_8, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => fun o32 => eq_from ((hierarchical_index_prompt_tokens.run (1 + (1 + ((b_3 + 2) * (1 + q_8) + 0 - 1))) (2 + b_3) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl ((call3 hierarchical_index_prompt_tokens (x := (q_8 + 2)) (y := (b_3 + 2)) (z := t_2) ((cdiv_from (q := (q_8 + 2)) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10)).trans ((ih (q_8 + 2) (b_3 + 2) t_2 (at0_ o11) (at0_ o12) (at0_ o13) (le_from rfl rfl (at0_ o14)) ⟨(le_from rfl rfl (at0_ o15)), (le_from rfl rfl (at0_ o16))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_8 + 2)) (b := (1 + (1 + ((b_3 + 2) * (1 + q_8) + 0 - 1)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (clog_from (m := (q_8 + 2)) (c := (b_3 + 2)) (at1_ o19) (at1_ o20) (at2_ o21) (flog_from (m := (q_8 + 1)) (c := (b_3 + 2)) (at3_ o22) rfl e_l1_)))))))) (mul_from rfl (clog_from (m := (b_3 * q_8 + b_3 + 2 * q_8 + 3)) (c := (b_3 + 2)) (at3_ o23) (at3_ o24) (at2_ o25) (flog_from (m := (b_3 * q_8 + b_3 + 2 * q_8 + 2)) (c := (b_3 + 2)) (at3_ o26) rfl (flog_level (m := (q_8 + 1)) 1 rfl (at2_ o27) (at2_ o28) (at2_ o29) (at2_ o30) e_l1_)))) (at2_ o31) (at2_ o32)) ?_
              decide +kernel
            obtain ⟨s_8, h_s_8, rfl⟩ := rest v2_8_0
            obtain ⟨b_9, h_b_9, rfl⟩ := rest (v := b_3) (c := s_8) (of_rest h_s_7' (by close [t_2, b_3, q_6, s_8] [] ⟨h_t_2, h_b_3, h_q_6, h_s_8, trivial⟩))
            rcases total (q_6 - 1) with h0_10_0 | h0_10_0
            · have v1_10_0 := start h_q_6
              rcases next (c := 0) (d := 1) v1_10_0 rfl with rfl | v1_10_0
              · exact absurd_of h0_10_0 (by close [t_2, s_8, b_9] [] ⟨h_t_2, h_s_8, h_b_9, trivial⟩)
              obtain ⟨q_10, h_q_10, rfl⟩ := rest v1_10_0
              have at0_ := nonneg_at [t_2, s_8, b_9, q_10] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_10 + 1)) (b := (b_9 + s_8 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_10 + 1) (b_9 + s_8 + 2) = l1_ := e_l1_.trans (by ring [t_2, s_8, b_9, q_10, l1_])
              have at0_ := nonneg_at [t_2, s_8, b_9, q_10] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, trivial⟩
              have at1_ := eq_at [t_2, s_8, b_9, q_10]
              have at2_ := nonneg_at [t_2, s_8, b_9, q_10, l1_] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, h_l1_, trivial⟩
              have at3_ := eq_at [t_2, s_8, b_9, q_10, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => fun o32 => eq_from ((hierarchical_index_prompt_tokens.run (1 + (1 + (((s_8 + b_9) + 2) * (1 + q_10) + (1 + s_8) - 1))) (2 + (s_8 + b_9)) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl ((call3 hierarchical_index_prompt_tokens (x := (q_10 + 2)) (y := (b_9 + s_8 + 2)) (z := t_2) ((cdiv_from (q := (q_10 + 2)) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10)).trans ((ih (q_10 + 2) (b_9 + s_8 + 2) t_2 (at0_ o11) (at0_ o12) (at0_ o13) (le_from rfl rfl (at0_ o14)) ⟨(le_from rfl rfl (at0_ o15)), (le_from rfl rfl (at0_ o16))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_10 + 2)) (b := (1 + (1 + (((s_8 + b_9) + 2) * (1 + q_10) + (1 + s_8) - 1)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (clog_from (m := (q_10 + 2)) (c := (b_9 + s_8 + 2)) (at1_ o19) (at1_ o20) (at2_ o21) (flog_from (m := (q_10 + 1)) (c := (b_9 + s_8 + 2)) (at3_ o22) rfl e_l1_)))))))) (mul_from rfl (clog_from (m := (b_9 * q_10 + q_10 * s_8 + b_9 + 2 * q_10 + 2 * s_8 + 4)) (c := (b_9 + s_8 + 2)) (at3_ o23) (at3_ o24) (at2_ o25) (flog_from (m := (b_9 * q_10 + q_10 * s_8 + b_9 + 2 * q_10 + 2 * s_8 + 3)) (c := (b_9 + s_8 + 2)) (at3_ o26) rfl (flog_level (m := (q_10 + 1)) 1 rfl (at2_ o27) (at2_ o28) (at2_ o29) (at2_ o30) e_l1_)))) (at2_ o31) (at2_ o32)) ?_
              decide +kernel
            · have v1_10_0 := start h_q_6
              rcases next (c := 0) (d := 1) v1_10_0 rfl with rfl | v1_10_0
              · have at0_ := nonneg_at [t_2, s_8, b_9] [] ⟨h_t_2, h_s_8, h_b_9, trivial⟩
                have at1_ := eq_at [t_2, s_8, b_9]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((hierarchical_index_prompt_tokens.run (1 + (1 + (((s_8 + b_9) + 2) * 0 + (1 + s_8) - 1))) (2 + (s_8 + b_9)) t_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from rfl ((call3 hierarchical_index_prompt_tokens (x := 1) (y := (b_9 + s_8 + 2)) (z := t_2) ((cdiv_from (q := 1) rfl rfl (at0_ o5) (at0_ o6) (at0_ o7)).trans (at1_ o8)) (at1_ o9) (at1_ o10)).trans ((ih 1 (b_9 + s_8 + 2) t_2 (at0_ o11) (at0_ o12) (at0_ o13) (le_from rfl rfl (at0_ o14)) ⟨(le_from rfl rfl (at0_ o15)), (le_from rfl rfl (at0_ o16))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_8 + b_9) + 2) * 0 + (1 + s_8) - 1)))) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (clog_one (at1_ o19)))))))) (mul_from rfl (clog_from (m := (s_8 + 2)) (c := (b_9 + s_8 + 2)) (at1_ o20) (at1_ o21) (at0_ o22) (flog_from (m := (s_8 + 1)) (c := (b_9 + s_8 + 2)) (at1_ o23) rfl (flog_number 0 rfl (at0_ o24) (at0_ o25) (at0_ o26))))) (at0_ o27) (at0_ o28)) ?_
                decide +kernel
              obtain ⟨q_10, h_q_10, rfl⟩ := rest v1_10_0
              exact absurd_of h0_10_0 (by close [t_2, s_8, b_9, q_10] [] ⟨h_t_2, h_s_8, h_b_9, h_q_10, trivial⟩)
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) h.1)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [t_2, b_3, n_4] [] ⟨h_t_2, h_b_3, h_n_4, trivial⟩)
      · have v1_3_0 := start h_b_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
        rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
        obtain ⟨b_3, h_b_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, t_2, b_3] [] ⟨h_n_0, h_t_2, h_b_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n b t : Int, (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b)) :=
  fun n b t k0 k1 k2 k3 k4 =>
    (Steps.lemma_1 (hierarchical_index_prompt_tokens.size n b t + 1)) n b t k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b t : Int, 0 ≤ n → 0 ≤ b → 0 ≤ t → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index_prompt_tokens n b t) = ((b * t) * (clog n b)) := by
  intro n_0 b_1 t_2 h_n_0 h_b_1 h_t_2 a0
  rcases total (n_0 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [b_1, t_2] [] ⟨h_b_1, h_t_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    rcases total (b_1 - 2) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_b_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)
      obtain ⟨b_4, h_b_4, rfl⟩ := rest v1_4_0
      rcases total (n_3 - 1) with h0_5_0 | h0_5_0
      · have v1_5_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · exact absurd_of h0_5_0 (by close [t_2, b_4] [] ⟨h_t_2, h_b_4, trivial⟩)
        obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
        have at0_ := nonneg_at [t_2, b_4, n_5] [] ⟨h_t_2, h_b_4, h_n_5, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_5 + 1)) (b := (b_4 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_5 + 1) (b_4 + 2) = l1_ := e_l1_.trans (by ring [t_2, b_4, n_5, l1_])
        have at0_ := eq_at [t_2, b_4, n_5]
        have at1_ := nonneg_at [t_2, b_4, n_5] [] ⟨h_t_2, h_b_4, h_n_5, trivial⟩
        have at2_ := nonneg_at [t_2, b_4, n_5, l1_] [] ⟨h_t_2, h_b_4, h_n_5, h_l1_, trivial⟩
        have at3_ := eq_at [t_2, b_4, n_5, l1_]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => eq_from ((call3 hierarchical_index_prompt_tokens (x := (n_5 + 2)) (y := (b_4 + 2)) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_1_1 (n_5 + 2) (b_4 + 2) t_2 (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7)) ⟨(le_from rfl rfl (at1_ o8)), (le_from rfl rfl (at1_ o9))⟩).trans (mul_from rfl (clog_from (m := (n_5 + 2)) (c := (b_4 + 2)) (at0_ o10) (at0_ o11) (at2_ o12) (flog_from (m := (n_5 + 1)) (c := (b_4 + 2)) (at3_ o13) rfl e_l1_))))) (mul_from rfl (clog_from (m := (n_5 + 2)) (c := (b_4 + 2)) (at3_ o14) (at3_ o15) (at2_ o16) (flog_from (m := (n_5 + 1)) (c := (b_4 + 2)) (at3_ o17) rfl e_l1_))) (at2_ o18) (at2_ o19)) ?_
        decide +kernel
      · have v1_5_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · have at0_ := eq_at [t_2, b_4]
          have at1_ := nonneg_at [t_2, b_4] [] ⟨h_t_2, h_b_4, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((call3 hierarchical_index_prompt_tokens (x := 1) (y := (b_4 + 2)) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_1_1 1 (b_4 + 2) t_2 (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7)) ⟨(le_from rfl rfl (at1_ o8)), (le_from rfl rfl (at1_ o9))⟩).trans (mul_from rfl (clog_one (at0_ o10))))) (mul_from rfl (clog_one (at0_ o11))) (at1_ o12) (at1_ o13)) ?_
          decide +kernel
        obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
        exact absurd_of h0_5_0 (by close [t_2, b_4, n_5] [] ⟨h_t_2, h_b_4, h_n_5, trivial⟩)
    · have v1_4_0 := start h_b_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)) h.2)
      rcases next (c := 1) (d := 2) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [t_2, n_3] [] ⟨h_t_2, h_n_3, trivial⟩)) h.2)
      obtain ⟨b_4, h_b_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [t_2, n_3, b_4] [] ⟨h_t_2, h_n_3, h_b_4, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [b_1, t_2] [] ⟨h_b_1, h_t_2, trivial⟩)) h.1)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [b_1, t_2, n_3] [] ⟨h_b_1, h_t_2, h_n_3, trivial⟩)

theorem proof : Statement := ⟨hierarchical_index_prompt_tokens.ends, Steps.part_1⟩
end hierarchical_index.prompt_exact
