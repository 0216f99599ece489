import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace growing_context.context_exact
/-- The relation `growing_context_tokens`. -/
def growing_context_tokens.body (growing_context_tokens : Int → Int → Int → Int) (n c m : Int) : Int := (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i)))))
def growing_context_tokens.Domain (n c m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def growing_context_tokens.size (n c m : Int) : Nat := magnitude n
def growing_context_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := growing_context_tokens.body (fun n c m => f (n, c, m)) x.1 x.2.1 x.2.2
def growing_context_tokens (n c m : Int) : Int := fix (fun (x : Int × Int × Int) => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step (n, c, m)
/-- The recursion of `growing_context_tokens` ends. -/
def growing_context_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => growing_context_tokens.Domain x.1 x.2.1 x.2.2) (fun x => growing_context_tokens.size x.1 x.2.1 x.2.2) growing_context_tokens.step

/-- The claim `growing_context.context_exact`. -/
def Statement : Prop :=
  (growing_context_tokens.Ends) ∧ (∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))))
end growing_context.context_exact

namespace growing_context.context_exact
theorem growing_context_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' c' m' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ m') → ((1 : Int) ≤ m') → growing_context_tokens.size n' c' m' < growing_context_tokens.size n c m → f₁ n' c' m' = f₂ n' c' m') → growing_context_tokens.body f₁ n c m = growing_context_tokens.body f₂ n c m := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 ih
  rcases total (m_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    rcases total (0 - n_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (eq_from rfl rfl (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩) (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)) rfl)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact (if_false_both (ne_from_gt rfl rfl (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (add_from (agree3 (x := n_4) (y := c_1) (z := (m_3 + 1)) (by ring [c_1, m_3, n_4]) (by ring [c_1, m_3, n_4]) (by ring [c_1, m_3, n_4]) (ih n_4 c_1 (m_3 + 1) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (le_from rfl rfl (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (magnitude_lt (a := n_4) (b := (1 + n_4)) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)))) rfl))
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)
theorem growing_context_tokens.ends : growing_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  growing_context_tokens.congr (fun n c m => f (n, c, m)) (fun n c m => g (n, c, m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' m' k0 k1 k2 k3 lt => ih (n', c', m') ⟨k0, k1, k2, k3⟩ lt)
theorem growing_context_tokens.eq : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i))))) :=
  fun n c m k0 k1 k2 k3 => fix_eq growing_context_tokens.ends (n, c, m) ⟨k0, k1, k2, k3⟩

def sum_1 (c n mm : Int) : Int := sumTo mm (fun j_ => ((n * c) + j_))
def sum_1.size (c n mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (c n mm : Int), (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1 c n mm = (if (mm ≤ 0) then 0 else ((sum_1 c n (mm - 1)) + ((n * c) + (mm - 1)))) :=
  fun c n mm k0 k1 k2 => sumTo_eq mm _
theorem growing_context_tokens.run : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sum_1 c n m))) :=
  fun n c m k0 k1 k2 k3 => (growing_context_tokens.eq n c m k0 k1 k2 k3).trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c n mm : Int, (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1.size c n mm < bound → ((2 * 1) * (sum_1 c n mm)) = (((1 * (mm ^ 2)) + (2 * ((c * n) * mm))) - mm)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 n_1 mm_2 h_c_0 h_n_1 h_mm_2 lt
      rcases total (0 - mm_2) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_mm_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact eq_from (mul_from rfl ((sum_1.run c_0 n_1 0 (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩) (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩) (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩)).trans (if_true (le_from rfl rfl (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩)) rfl))) rfl (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩) (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩)
        obtain ⟨mm_3, h_mm_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)
      · have v1_3_0 := start h_mm_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩)
        obtain ⟨mm_3, h_mm_3, rfl⟩ := rest v1_3_0
        exact eq_from (mul_from rfl ((sum_1.run c_0 n_1 (1 + mm_3) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)) (add_from (call3 sum_1 (x := c_0) (y := n_1) (z := mm_3) (by ring [c_0, n_1, mm_3]) (by ring [c_0, n_1, mm_3]) (by ring [c_0, n_1, mm_3])) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 n_1 mm_3 (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_3) (b := (1 + mm_3)) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [c_0, n_1, mm_3] [(sum_1 c_0 n_1 mm_3)] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 n_1 mm_3 (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_3) (b := (1 + mm_3)) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩) (by close [c_0, n_1, mm_3] [] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [c_0, n_1, mm_3] [(sum_1 c_0 n_1 mm_3)] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩))
theorem Steps.lemma_1_1 : ∀ c n mm : Int, (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → ((2 * 1) * (sum_1 c n mm)) = (((1 * (mm ^ 2)) + (2 * ((c * n) * mm))) - mm) :=
  fun c n mm k0 k1 k2 =>
    (Steps.lemma_1 (sum_1.size c n mm + 1)) c n mm k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n c m : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens.size n c m < bound → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 lt
      rcases total (m_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        rcases total (0 - n_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact eq_from (mul_from rfl ((growing_context_tokens.run 0 c_1 (1 + m_3) (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩) (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩) (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩) d0).trans (if_true (eq_from rfl rfl (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩) (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)) rfl))) rfl (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩) (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact eq_from (mul_from rfl ((growing_context_tokens.run (1 + n_4) c_1 (1 + m_3) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (add_from (call3 growing_context_tokens (x := n_4) (y := c_1) (z := (m_3 + 1)) (by ring [c_1, m_3, n_4]) (by ring [c_1, m_3, n_4]) (by ring [c_1, m_3, n_4])) (call3 sum_1 (x := c_1) (y := (n_4 + 1)) (z := (m_3 + 1)) (by ring [c_1, m_3, n_4, (growing_context_tokens n_4 c_1 (m_3 + 1))]) (by ring [c_1, m_3, n_4, (growing_context_tokens n_4 c_1 (m_3 + 1))]) (by ring [c_1, m_3, n_4, (growing_context_tokens n_4 c_1 (m_3 + 1))])))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (n_4 + 1) (m_3 + 1) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 c_1 (m_3 + 1) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (le_from rfl rfl (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))))) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1)), (sum_1 c_1 (n_4 + 1) (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (n_4 + 1) (m_3 + 1) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 c_1 (m_3 + 1) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (le_from rfl rfl (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩) (by close [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))))) (by close [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1)), (sum_1 c_1 (n_4 + 1) (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩))
      · have v1_3_0 := start h_m_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n c m : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) :=
  fun n c m k0 k1 k2 k3 =>
    (Steps.lemma_2 (growing_context_tokens.size n c m + 1)) n c m k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 a0
  rcases total (m_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact eq_from (mul_from rfl (call3 growing_context_tokens (x := n_0) (y := c_1) (z := (m_3 + 1)) (by ring [n_0, c_1, m_3]) (by ring [n_0, c_1, m_3]) (by ring [n_0, c_1, m_3]))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 c_1 (m_3 + 1) (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩) (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩) (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩) (le_from rfl rfl (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩))))) (by close [n_0, c_1, m_3] [(growing_context_tokens n_0 c_1 (m_3 + 1))] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 c_1 (m_3 + 1) (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩) (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩) (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩) (le_from rfl rfl (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩))))) (by close [n_0, c_1, m_3] [(growing_context_tokens n_0 c_1 (m_3 + 1))] ⟨h_n_0, h_c_1, h_m_3, trivial⟩))
  · have v1_3_0 := start h_m_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, c_1, m_3] [] ⟨h_n_0, h_c_1, h_m_3, trivial⟩)

theorem proof : Statement := ⟨growing_context_tokens.ends, Steps.part_1⟩
end growing_context.context_exact
