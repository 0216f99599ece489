import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree3 (x := n_4) (y := c_1) (z := (m_3 + 1)) o2 o3 o4 (ih n_4 c_1 (m_3 + 1) o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := n_4) (b := (1 + n_4)) o9 o10))) rfl))) ?_
      exact shown [c_1, m_3, n_4] [] ⟨h_c_1, h_m_3, h_n_4, trivial⟩ (by decide +kernel)
theorem growing_context_tokens.ends : growing_context_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  growing_context_tokens.congr (fun n c m => f (n, c, m)) (fun n c m => g (n, c, m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' c' m' k0' k1' k2' k3' lt => ih (n', c', m') ⟨k0', k1', k2', k3'⟩ lt)
theorem growing_context_tokens.eq : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sumRange 0 m 1 (fun (i : Int) => ((n * c) + i))))) :=
  fun n c m k0' k1' k2' k3' => fix_eq growing_context_tokens.ends (n, c, m) ⟨k0', k1', k2', k3'⟩

def sum_1 (c n mm : Int) : Int := sumTo mm (fun j_ => ((n * c) + j_))
def sum_1.size (c n mm : Int) : Nat := magnitude mm
theorem sum_1.run : ∀ (c n mm : Int), (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1 c n mm = (if (mm ≤ 0) then 0 else ((sum_1 c n (mm - 1)) + ((n * c) + (mm - 1)))) :=
  fun c n mm k0' k1' k2' => sumTo_eq mm _
theorem growing_context_tokens.run : ∀ (n c m : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens n c m = (if (n = 0) then 0 else ((growing_context_tokens (n - 1) c m) + (sum_1 c n m))) :=
  fun n c m k0' k1' k2' k3' => (growing_context_tokens.eq n c m k0' k1' k2' k3').trans (if_both rfl (add_from rfl (sumRange_zero_one (fun _ => rfl))))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ c n mm : Int, (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → sum_1.size c n mm < bound → ((2 * 1) * (sum_1 c n mm)) = (((mm ^ 2) + (2 * ((c * n) * mm))) - mm)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro c_0 n_1 mm_2 h_c_0 h_n_1 h_mm_2 lt
      rcases first1 h_mm_2 with rfl | ⟨mm_3, h_mm_3, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((sum_1.run c_0 n_1 0 o1 o2 o3).trans (if_true (le_from rfl rfl o4) rfl))) rfl o5) ?_
        exact shown [c_0, n_1] [] ⟨h_c_0, h_n_1, trivial⟩ (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => eq_from (mul_from rfl ((sum_1.run c_0 n_1 (1 + mm_3) o1 o2 o3).trans (if_false (not_le_from rfl rfl o4) (add_from (call3 sum_1 (x := c_0) (y := n_1) (z := mm_3) o5 o6 o7) rfl)))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 n_1 mm_3 o8 o9 o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_3) (b := (1 + mm_3)) o11 o12) (Nat.le_of_lt_succ lt))))) o13) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih c_0 n_1 mm_3 o14 o15 o16 (Nat.lt_of_lt_of_le (magnitude_lt (a := mm_3) (b := (1 + mm_3)) o17 o18) (Nat.le_of_lt_succ lt))))) o19))) ?_
        exact shown [c_0, n_1, mm_3] [(sum_1 c_0 n_1 mm_3)] ⟨h_c_0, h_n_1, h_mm_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ c n mm : Int, (0 ≤ c) → (0 ≤ n) → (0 ≤ mm) → ((2 * 1) * (sum_1 c n mm)) = (((mm ^ 2) + (2 * ((c * n) * mm))) - mm) :=
  fun c n mm k0' k1' k2' =>
    (Steps.lemma_1 (sum_1.size c n mm + 1)) c n mm k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n c m : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → growing_context_tokens.size n c m < bound → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 d0 lt
      rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from (mul_from rfl ((growing_context_tokens.run 0 c_1 (1 + m_3) o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl))) rfl o6) ?_
          exact shown [c_1, m_3] [] ⟨h_c_1, h_m_3, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => eq_from (mul_from rfl ((growing_context_tokens.run (1 + n_4) c_1 (1 + m_3) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from (call3 growing_context_tokens (x := n_4) (y := c_1) (z := (m_3 + 1)) o5 o6 o7) (call3 sum_1 (x := c_1) (y := (n_4 + 1)) (z := (m_3 + 1)) o8 o9 o10))))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (n_4 + 1) (m_3 + 1) o11 o12 o13))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 c_1 (m_3 + 1) o14 o15 o16 (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) o18 o19) (Nat.le_of_lt_succ lt)))))) o20) (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 c_1 (n_4 + 1) (m_3 + 1) o21 o22 o23))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 c_1 (m_3 + 1) o24 o25 o26 (le_from rfl rfl o27) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + n_4)) o28 o29) (Nat.le_of_lt_succ lt)))))) o30)))) ?_
          exact shown [c_1, m_3, n_4] [(growing_context_tokens n_4 c_1 (m_3 + 1)), (sum_1 c_1 (n_4 + 1) (m_3 + 1))] ⟨h_c_1, h_m_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n c m : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ m) → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) :=
  fun n c m k0' k1' k2' k3' =>
    (Steps.lemma_2 (growing_context_tokens.size n c m + 1)) n c m k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c m : Int, 0 ≤ n → 0 ≤ c → 0 ≤ m → ((1 : Int) ≤ m) → (2 * (growing_context_tokens n c m)) = ((((m * c) * n) * (n + 1)) + ((n * m) * (m - 1))) := by
  intro n_0 c_1 m_2 h_n_0 h_c_1 h_m_2 a0
  rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0, c_1] [] ⟨h_n_0, h_c_1, trivial⟩))
  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => eq_from (mul_from rfl (call3 growing_context_tokens (x := n_0) (y := c_1) (z := (m_3 + 1)) o1 o2 o3)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 c_1 (m_3 + 1) o4 o5 o6 (le_from rfl rfl o7)))) o8) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 c_1 (m_3 + 1) o9 o10 o11 (le_from rfl rfl o12)))) o13))) ?_
    exact shown [n_0, c_1, m_3] [(growing_context_tokens n_0 c_1 (m_3 + 1))] ⟨h_n_0, h_c_1, h_m_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨growing_context_tokens.ends, Steps.part_1⟩
end growing_context.context_exact
