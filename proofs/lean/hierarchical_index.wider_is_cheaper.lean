import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.wider_is_cheaper
/-- The relation `hierarchical_index_prompt_tokens`. -/
def hierarchical_index_prompt_tokens.body (hierarchical_index_prompt_tokens : Int → Int → Int → Int) (n b t : Int) : Int := (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t)))
def hierarchical_index_prompt_tokens.Domain (n b t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ (0 ≤ t) ∧ ((2 : Int) ≤ b)
def hierarchical_index_prompt_tokens.size (n b t : Int) : Nat := magnitude n
def hierarchical_index_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := hierarchical_index_prompt_tokens.body (fun n b t => f (n, b, t)) x.1 x.2.1 x.2.2
def hierarchical_index_prompt_tokens (n b t : Int) : Int := fix (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step (n, b, t)
/-- The recursion of `hierarchical_index_prompt_tokens` ends. -/
def hierarchical_index_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => hierarchical_index_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => hierarchical_index_prompt_tokens.size x.1 x.2.1 x.2.2) hierarchical_index_prompt_tokens.step

/-- The claim `hierarchical_index.wider_is_cheaper` fails at a point. -/
def Statement : Prop :=
  (hierarchical_index_prompt_tokens.Ends) ∧ (∀ n b t : Int, (n = 2) → (b = 2) → (t = 1) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_prompt_tokens n (b + 1) t) ≤ (hierarchical_index_prompt_tokens n b t))))
end hierarchical_index.wider_is_cheaper

namespace hierarchical_index.wider_is_cheaper
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

theorem Steps.fails : ∀ n b t : Int, (n = 2) → (b = 2) → (t = 1) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_prompt_tokens n (b + 1) t) ≤ (hierarchical_index_prompt_tokens n b t))) := by
  intro n b t e0 e1 e2
  subst e0 e1 e2
  decide +kernel
theorem proof : Statement := ⟨hierarchical_index_prompt_tokens.ends, Steps.fails⟩
end hierarchical_index.wider_is_cheaper
