import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace roles_reread.tokens_order
/-- The relation `roles_reread_tokens`. -/
def roles_reread_tokens.body (roles_reread_tokens : Int → Int → Int → Int) (c r t : Int) : Int := (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t)))))
def roles_reread_tokens.Domain (c r t : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r) ∧ (0 ≤ t)
def roles_reread_tokens.size (c r t : Int) : Nat := magnitude c
def roles_reread_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := roles_reread_tokens.body (fun c r t => f (c, r, t)) x.1 x.2.1 x.2.2
def roles_reread_tokens (c r t : Int) : Int := fix (fun (x : Int × Int × Int) => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step (c, r, t)
/-- The recursion of `roles_reread_tokens` ends. -/
def roles_reread_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => roles_reread_tokens.Domain x.1 x.2.1 x.2.2) (fun x => roles_reread_tokens.size x.1 x.2.1 x.2.2) roles_reread_tokens.step

/-- The claim `roles_reread.tokens_order`. -/
def Statement : Prop :=
  (roles_reread_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))))
end roles_reread.tokens_order

namespace roles_reread.tokens_order
theorem roles_reread_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → (∀ c' r' t' : Int, (0 ≤ c') → (0 ≤ r') → (0 ≤ t') → roles_reread_tokens.size c' r' t' < roles_reread_tokens.size c r t → f₁ c' r' t' = f₂ c' r' t') → roles_reread_tokens.body f₁ c r t = roles_reread_tokens.body f₂ c r t := by
  intro c_0 r_1 t_2 h_c_0 h_r_1 h_t_2 ih
  rcases total (0 - c_0) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact (if_true_both (eq_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩) (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)) rfl)
    obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩)
  · have v1_3_0 := start h_c_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)
    obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩)) (add_from (agree3 (x := c_3) (y := r_1) (z := t_2) (by ring [r_1, t_2, c_3]) (by ring [r_1, t_2, c_3]) (by ring [r_1, t_2, c_3]) (ih c_3 r_1 t_2 (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩) (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩) (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩) (magnitude_lt (a := c_3) (b := (1 + c_3)) (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩) (by close [r_1, t_2, c_3] [] ⟨h_r_1, h_t_2, h_c_3, trivial⟩)))) rfl))
theorem roles_reread_tokens.ends : roles_reread_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  roles_reread_tokens.congr (fun c r t => f (c, r, t)) (fun c r t => g (c, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun c' r' t' k0 k1 k2 lt => ih (c', r', t') ⟨k0, k1, k2⟩ lt)
theorem roles_reread_tokens.eq : ∀ (c r t : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ t) → roles_reread_tokens c r t = (if (c = 0) then 0 else ((roles_reread_tokens (c - 1) r t) + (sumRange 0 r 1 (fun (j : Int) => ((((c - 1) * r) + j) * t))))) :=
  fun c r t k0 k1 k2 => fix_eq roles_reread_tokens.ends (c, r, t) ⟨k0, k1, k2⟩

def sum_1 (c r m : Int) : Int := sumTo m (fun j_ => ((((c - 1) * r) + j_) * 1))
def sum_1.size (c r m : Int) : Nat := magnitude m
def roles_reread_tokens__t_1 (c r : Int) : Int := roles_reread_tokens c r 1
def roles_reread_tokens__t_1.size (c r : Int) : Nat := roles_reread_tokens.size c r 1
theorem sum_1.run : ∀ (c r m : Int), (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → sum_1 c r m = (if (m ≤ 0) then 0 else ((sum_1 c r (m - 1)) + ((((c - 1) * r) + (m - 1)) * 1))) :=
  fun c r m k0 k1 k2 => sumTo_eq m _
theorem roles_reread_tokens__t_1.run : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_reread_tokens__t_1 c r = (if (c = 0) then 0 else ((roles_reread_tokens__t_1 (c - 1) r) + (sum_1 c r r))) :=
  fun c r k0 k1 => (roles_reread_tokens.eq c r 1 k0 k1 (by decide)).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c r m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → sum_1.size c r m < bound → ((2 * 1) * (sum_1 c r m)) = ((1 * (((1 * (m ^ 2)) + (2 * ((c * r) * m))) - m)) - (2 * (r * m)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 m_2 h_c_0 h_r_1 h_m_2 lt
      rcases total (0 - m_2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact eq_from (mul_from rfl ((sum_1.run c_0 r_1 0 (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩) (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩) (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩)).trans (if_true (le_from rfl rfl (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩)) rfl))) rfl (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩) (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, r_1] [] ⟨h_c_0, h_r_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact eq_from (mul_from rfl ((sum_1.run c_0 r_1 (1 + m_3) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)) (add_from (call3 sum_1 (x := c_0) (y := r_1) (z := m_3) (by ring [c_0, r_1, m_3]) (by ring [c_0, r_1, m_3]) (by ring [c_0, r_1, m_3])) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 r_1 m_3 (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_3) (b := (1 + m_3)) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [c_0, r_1, m_3] [(sum_1 c_0 r_1 m_3)] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 r_1 m_3 (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := m_3) (b := (1 + m_3)) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩) (by close [c_0, r_1, m_3] [] ⟨h_c_0, h_r_1, h_m_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [c_0, r_1, m_3] [(sum_1 c_0 r_1 m_3)] ⟨h_c_0, h_r_1, h_m_3, trivial⟩))
theorem Steps.lemma_1_1 : ∀ c r m : Int, (0 ≤ c) → (0 ≤ r) → (0 ≤ m) → ((2 * 1) * (sum_1 c r m)) = ((1 * (((1 * (m ^ 2)) + (2 * ((c * r) * m))) - m)) - (2 * (r * m))) :=
  fun c r m k0 k1 k2 =>
    (Steps.lemma_1 (sum_1.size c r m + 1)) c r m k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ c r : Int, (0 ≤ c) → (0 ≤ r) → roles_reread_tokens__t_1.size c r < bound → ((2 * 1) * (roles_reread_tokens__t_1 c r)) = (((c ^ 2) * (r ^ 2)) - (c * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 r_1 h_c_0 h_r_1 lt
      rcases total (0 - c_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact eq_from (mul_from rfl ((roles_reread_tokens__t_1.run 0 r_1 (by close [r_1] [] ⟨h_r_1, trivial⟩) (by close [r_1] [] ⟨h_r_1, trivial⟩)).trans (if_true (eq_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩) (by close [r_1] [] ⟨h_r_1, trivial⟩)) rfl))) rfl (by close [r_1] [] ⟨h_r_1, trivial⟩) (by close [r_1] [] ⟨h_r_1, trivial⟩)
        obtain ⟨c_2, h_c_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩)
      · have v1_2_0 := start h_c_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
        obtain ⟨c_2, h_c_2, rfl⟩ := rest v1_2_0
        exact eq_from (mul_from rfl ((roles_reread_tokens__t_1.run (1 + c_2) r_1 (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩)) (add_from (call2 roles_reread_tokens__t_1 (x := c_2) (y := r_1) (by ring [r_1, c_2]) (by ring [r_1, c_2])) (call3 sum_1 (x := (c_2 + 1)) (y := r_1) (z := r_1) (by ring [r_1, c_2, (roles_reread_tokens__t_1 c_2 r_1)]) (by ring [r_1, c_2, (roles_reread_tokens__t_1 c_2 r_1)]) (by ring [r_1, c_2, (roles_reread_tokens__t_1 c_2 r_1)])))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_2 + 1) r_1 r_1 (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_2 r_1 (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩)) (Nat.le_of_lt_succ lt)))))) (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1), (sum_1 (c_2 + 1) r_1 r_1)] ⟨h_r_1, h_c_2, trivial⟩)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (c_2 + 1) r_1 r_1 (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1)] ⟨h_r_1, h_c_2, trivial⟩)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_2 r_1 (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := c_2) (b := (1 + c_2)) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩) (by close [r_1, c_2] [] ⟨h_r_1, h_c_2, trivial⟩)) (Nat.le_of_lt_succ lt)))))) (by close [r_1, c_2] [(roles_reread_tokens__t_1 c_2 r_1), (sum_1 (c_2 + 1) r_1 r_1)] ⟨h_r_1, h_c_2, trivial⟩))
theorem Steps.lemma_2_1 : ∀ c r : Int, (0 ≤ c) → (0 ≤ r) → ((2 * 1) * (roles_reread_tokens__t_1 c r)) = (((c ^ 2) * (r ^ 2)) - (c * r)) :=
  fun c r k0 k1 =>
    (Steps.lemma_2 (roles_reread_tokens__t_1.size c r + 1)) c r k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact lt_from rfl rfl (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_O_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact le_from (mul_from rfl (call2 roles_reread_tokens__t_1 (x := (c_3 + 1)) (y := (r_2 + 2)) (by ring [r_2, c_3]) (by ring [r_2, c_3]))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_3 + 1) (r_2 + 2) (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩) (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)))) (by close [r_2, c_3] [(roles_reread_tokens__t_1 (c_3 + 1) (r_2 + 2))] ⟨h_r_2, h_c_3, trivial⟩))
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_O : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (2 * (roles_reread_tokens c r 1)) ≤ (1 * ((c * r) ^ 2))) :=
  fun c r h_start k0 k1 k2 => ⟨Steps.part_1_O_positive c r k0 k1 k2 h_start, Steps.part_1_O_bound c r k0 k1 k2 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (0 : Int) < ((c * r) ^ 2) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact lt_from rfl rfl (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ c r : Int, 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((1 : Int) ≤ c) → (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1)) := by
  intro c_0 r_1 h_c_0 h_r_1 a0 a1
  rcases total (r_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [c_0] [] ⟨h_c_0, trivial⟩)
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    rcases total (c_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [r_2] [] ⟨h_r_2, trivial⟩)
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact le_from rfl (mul_from rfl (call2 roles_reread_tokens__t_1 (x := (c_3 + 1)) (y := (r_2 + 2)) (by ring [r_2, c_3]) (by ring [r_2, c_3]))) (of_rest (multiple_of_eq 2 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (c_3 + 1) (r_2 + 2) (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩) (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)))) (by close [r_2, c_3] [(roles_reread_tokens__t_1 (c_3 + 1) (r_2 + 2))] ⟨h_r_2, h_c_3, trivial⟩))
    · have v1_3_0 := start h_c_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a1 (not_le_from rfl rfl (by close [r_2] [] ⟨h_r_2, trivial⟩))
      obtain ⟨c_3, h_c_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [r_2, c_3] [] ⟨h_r_2, h_c_3, trivial⟩)
  · have v1_2_0 := start h_r_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_0] [] ⟨h_c_0, trivial⟩))
    obtain ⟨r_2, h_r_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [c_0, r_2] [] ⟨h_c_0, h_r_2, trivial⟩)
theorem Steps.part_1_Omega : ∀ c r : Int, 1 ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ (1 * ((c * r) ^ 2)) ≤ (4 * (roles_reread_tokens c r 1))) :=
  fun c r h_start k0 k1 k2 => ⟨Steps.part_1_Omega_positive c r k0 k1 k2 h_start, Steps.part_1_Omega_bound c r k0 k1 k2 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ q₀ * (roles_reread_tokens c r 1) ≤ p₀ * ((c * r) ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ c r : Int, n₀ ≤ c → 0 ≤ c → 0 ≤ r → ((2 : Int) ≤ r) → ((0 : Int) < ((c * r) ^ 2) ∧ p₀ * ((c * r) ^ 2) ≤ q₀ * (roles_reread_tokens c r 1))) := ⟨⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨roles_reread_tokens.ends, Steps.part_1⟩
end roles_reread.tokens_order
