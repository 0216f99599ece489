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
  rcases first2 h_b_1 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, t_2] [] ⟨h_n_0, h_t_2, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_4, h_n_4, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)) rfl)
    · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (b_3 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [t_2, b_3, n_4] [] ⟨h_t_2, h_b_3, h_n_4, trivial⟩ (by decide +kernel))
      subst h_q_5e
      rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
      · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
        · exact absurd_of h_n_4 (by close [t_2, b_3] [] ⟨h_t_2, h_b_3, trivial⟩)
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (q_7 + 2)) (y := (b_3 + 2)) (z := t_2) (cdiv_from (q := (q_7 + 2)) rfl rfl o2 o3 o4) o5 o6 (ih (q_7 + 2) (b_3 + 2) t_2 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (q_7 + 2)) (b := (2 + ((b_3 + 2) * (1 + q_7) + 0 - 1))) o11 o12)))))) ?_
          exact shown [t_2, b_3, q_7] [] ⟨h_t_2, h_b_3, h_q_7, trivial⟩ (by decide +kernel)
      · obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_3) (c := s_7) (of_rest h_s_6' (by close [t_2, b_3, q_5, s_7] [] ⟨h_t_2, h_b_3, h_q_5, h_s_7, trivial⟩))
        refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (q_5 + 1)) (y := (b_8 + s_7 + 2)) (z := t_2) (cdiv_from (q := (q_5 + 1)) rfl rfl o2 o3 o4) o5 o6 (ih (q_5 + 1) (b_8 + s_7 + 2) t_2 o7 o8 o9 (le_from rfl rfl o10) (magnitude_lt (a := (q_5 + 1)) (b := (2 + (((s_7 + b_8) + 2) * q_5 + (1 + s_7) - 1))) o11 o12)))))) ?_
        exact shown [t_2, q_5, s_7, b_8] [] ⟨h_t_2, h_q_5, h_s_7, h_b_8, trivial⟩ (by decide +kernel)
theorem hierarchical_index_prompt_tokens.ends : hierarchical_index_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  hierarchical_index_prompt_tokens.congr (fun n b t => f (n, b, t)) (fun n b t => g (n, b, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' b' t' k0' k1' k2' k3' lt => ih (n', b', t') ⟨k0', k1', k2', k3'⟩ lt)
theorem hierarchical_index_prompt_tokens.eq : ∀ (n b t : Int), (0 ≤ n) → (0 ≤ b) → (0 ≤ t) → ((2 : Int) ≤ b) → hierarchical_index_prompt_tokens n b t = (if (n ≤ 1) then 0 else ((b * t) + (hierarchical_index_prompt_tokens (cdiv n b) b t))) :=
  fun n b t k0' k1' k2' k3' => fix_eq hierarchical_index_prompt_tokens.ends (n, b, t) ⟨k0', k1', k2', k3'⟩

theorem Steps.fails : ∀ n b t : Int, (n = 2) → (b = 2) → (t = 1) → (((2 : Int) ≤ b) ∧ (¬ (hierarchical_index_prompt_tokens n (b + 1) t) ≤ (hierarchical_index_prompt_tokens n b t))) := by
  intro n b t e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨hierarchical_index_prompt_tokens.ends, Steps.fails⟩
end hierarchical_index.wider_is_cheaper
