import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.cache_exact
/-- The relation `react_uncached_tokens`. -/
def react_uncached_tokens.body (react_uncached_tokens : Int → Int → Int → Int) (n p' t : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t)))
def react_uncached_tokens.Domain (n p' t : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ t)
def react_uncached_tokens.size (n p' t : Int) : Nat := magnitude n
def react_uncached_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := react_uncached_tokens.body (fun n p' t => f (n, p', t)) x.1 x.2.1 x.2.2
def react_uncached_tokens (n p' t : Int) : Int := fix (fun (x : Int × Int × Int) => react_uncached_tokens.size x.1 x.2.1 x.2.2) react_uncached_tokens.step (n, p', t)
/-- The recursion of `react_uncached_tokens` ends. -/
def react_uncached_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => react_uncached_tokens.Domain x.1 x.2.1 x.2.2) (fun x => react_uncached_tokens.size x.1 x.2.1 x.2.2) react_uncached_tokens.step

/-- The claim `react.cache_exact`. -/
def Statement : Prop :=
  (react_uncached_tokens.Ends) ∧ (∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t)))
end react.cache_exact

namespace react.cache_exact
theorem react_uncached_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → (∀ n' p'' t' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ t') → react_uncached_tokens.size n' p'' t' < react_uncached_tokens.size n p' t → f₁ n' p'' t' = f₂ n' p'' t') → react_uncached_tokens.body f₁ n p' t = react_uncached_tokens.body f₂ n p' t := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 ih
  rcases total (0 - n_0) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · have at0_ := nonneg_at [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    rcases total (0 - n_3) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_3
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · have at0_ := nonneg_at [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_true_both (eq_from rfl rfl (at0_ o2) (at0_ o3)) rfl))) ?_
        decide +kernel
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [p_1, t_2, n_4] [] ⟨h_p_1, h_t_2, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_3
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      have at0_ := nonneg_at [p_1, t_2, n_4] [] ⟨h_p_1, h_t_2, h_n_4, trivial⟩
      have at1_ := eq_at [p_1, t_2, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_false_both (ne_from_gt rfl rfl (at0_ o2)) (add_from (agree3 (x := (n_4 + 1)) (y := p_1) (z := t_2) (at1_ o3) (at1_ o4) (at1_ o5) (ih (n_4 + 1) p_1 t_2 (at0_ o6) (at0_ o7) (at0_ o8) (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) (at0_ o9) (at0_ o10)))) rfl)))) ?_
      decide +kernel
theorem react_uncached_tokens.ends : react_uncached_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  react_uncached_tokens.congr (fun n p' t => f (n, p', t)) (fun n p' t => g (n, p', t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' t' k0 k1 k2 lt => ih (n', p'', t') ⟨k0, k1, k2⟩ lt)
theorem react_uncached_tokens.eq : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_uncached_tokens n p' t = (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t))) :=
  fun n p' t k0 k1 k2 => fix_eq react_uncached_tokens.ends (n, p', t) ⟨k0, k1, k2⟩

theorem react_uncached_tokens.run : ∀ (n p' t : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → react_uncached_tokens n p' t = (if (n = 0) then 0 else (if (n = 1) then p' else ((react_uncached_tokens (n - 1) p' t) + t))) :=
  fun n p' t k0 k1 k2 => (react_uncached_tokens.eq n p' t k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ n) → react_uncached_tokens.size n p' t < bound → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 d0 lt
      rcases total (n_0 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        rcases total (0 - n_3) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((react_uncached_tokens.run (1 + 0) p_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (if_true (eq_from rfl rfl (at0_ o5) (at0_ o6)) rfl))) rfl (at0_ o7) (at0_ o8)) ?_
            decide +kernel
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [p_1, t_2, n_4] [] ⟨h_p_1, h_t_2, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          have at0_ := nonneg_at [p_1, t_2, n_4] [] ⟨h_p_1, h_t_2, h_n_4, trivial⟩
          have at1_ := eq_at [p_1, t_2, n_4]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((react_uncached_tokens.run (1 + (1 + n_4)) p_1 t_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (if_false (ne_from_gt rfl rfl (at0_ o5)) (add_from ((call3 react_uncached_tokens (x := (n_4 + 1)) (y := p_1) (z := t_2) (at1_ o6) (at1_ o7) (at1_ o8)).trans ((ih (n_4 + 1) p_1 t_2 (at0_ o9) (at0_ o10) (at0_ o11) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl)))) rfl (at0_ o15) (at0_ o16)) ?_
          decide +kernel
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩))
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n p' t : Int, (0 ≤ n) → (0 ≤ p') → (0 ≤ t) → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t)) :=
  fun n p' t k0 k1 k2 k3 =>
    (Steps.lemma_1 (react_uncached_tokens.size n p' t + 1)) n p' t k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n p' t : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ t → ((1 : Int) ≤ n) → (react_uncached_tokens n p' t) = (p' + ((n - 1) * t)) := by
  intro n_0 p_1 t_2 h_n_0 h_p_1 h_t_2 a0
  rcases total (n_0 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [p_1, t_2, n_3]
    have at1_ := nonneg_at [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((call3 react_uncached_tokens (x := (n_3 + 1)) (y := p_1) (z := t_2) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_1_1 (n_3 + 1) p_1 t_2 (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7))).trans rfl)) rfl (at1_ o8) (at1_ o9)) ?_
    decide +kernel
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [p_1, t_2] [] ⟨h_p_1, h_t_2, trivial⟩))
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [p_1, t_2, n_3] [] ⟨h_p_1, h_t_2, h_n_3, trivial⟩)

theorem proof : Statement := ⟨react_uncached_tokens.ends, Steps.part_1⟩
end react.cache_exact
