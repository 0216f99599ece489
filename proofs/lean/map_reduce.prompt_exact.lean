import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.prompt_exact
/-- The relation `map_reduce_prompt_tokens`. -/
def map_reduce_prompt_tokens.body (map_reduce_prompt_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n ≤ 1) then (n * c) else (((map_reduce_prompt_tokens (fdiv n 2) c d) + (map_reduce_prompt_tokens (n - (fdiv n 2)) c d)) + (2 * d)))
def map_reduce_prompt_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d)
def map_reduce_prompt_tokens.size (n c d : Int) : Nat := magnitude n
def map_reduce_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := map_reduce_prompt_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def map_reduce_prompt_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => map_reduce_prompt_tokens.size x.1 x.2.1 x.2.2) map_reduce_prompt_tokens.step (n, c, d)
/-- The recursion of `map_reduce_prompt_tokens` ends. -/
def map_reduce_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => map_reduce_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => map_reduce_prompt_tokens.size x.1 x.2.1 x.2.2) map_reduce_prompt_tokens.step

/-- The claim `map_reduce.prompt_exact`. -/
def Statement : Prop :=
  (map_reduce_prompt_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)))
end map_reduce.prompt_exact

namespace map_reduce.prompt_exact
theorem map_reduce_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → map_reduce_prompt_tokens.size n' c' d' < map_reduce_prompt_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → map_reduce_prompt_tokens.body f₁ n c d = map_reduce_prompt_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 ih
  rcases total (1 - n_0) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact (if_true_both (le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)) rfl)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact (if_true_both (le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)) rfl)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    obtain ⟨n_4, s0_4_0, h_n_4, s0_4_00, s0_4_0', s0_4_0e⟩ := residue (m := 2) h_n_3 (by decide)
    have s0_4_00 := start s0_4_00
    rcases next (c := 0) (d := 1) s0_4_00 rfl with rfl | s0_4_00
    · subst s0_4_0e
      have at0_ := nonneg_at [c_1, d_2, n_4] [] ⟨h_c_1, h_d_2, h_n_4, trivial⟩
      have at1_ := eq_at [c_1, d_2, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from (agree3 (x := (n_4 + 1)) (y := c_1) (z := d_2) ((fdiv_exact (q := (n_4 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (at1_ o4) (at1_ o5) (ih (n_4 + 1) c_1 d_2 (at0_ o6) (at0_ o7) (at0_ o8) (magnitude_lt (a := (n_4 + 1)) (b := (2 + (2 * n_4 + 0))) (at0_ o9) (at0_ o10)))) (agree3 (x := (n_4 + 1)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 0 rfl rfl rfl rfl (at1_ o11))).trans (at1_ o12)) (at1_ o13) (at1_ o14) (ih (n_4 + 1) c_1 d_2 (at0_ o15) (at0_ o16) (at0_ o17) (magnitude_lt (a := (n_4 + 1)) (b := (2 + (2 * n_4 + 0))) (at0_ o18) (at0_ o19))))) rfl))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_4_00 rfl with rfl | s0_4_00
    · subst s0_4_0e
      have at0_ := nonneg_at [c_1, d_2, n_4] [] ⟨h_c_1, h_d_2, h_n_4, trivial⟩
      have at1_ := eq_at [c_1, d_2, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => fun o19 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from (agree3 (x := (n_4 + 1)) (y := c_1) (z := d_2) ((fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (at1_ o4) (at1_ o5) (ih (n_4 + 1) c_1 d_2 (at0_ o6) (at0_ o7) (at0_ o8) (magnitude_lt (a := (n_4 + 1)) (b := (2 + (2 * n_4 + 1))) (at0_ o9) (at0_ o10)))) (agree3 (x := (n_4 + 2)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o11))).trans (at1_ o12)) (at1_ o13) (at1_ o14) (ih (n_4 + 2) c_1 d_2 (at0_ o15) (at0_ o16) (at0_ o17) (magnitude_lt (a := (n_4 + 2)) (b := (2 + (2 * n_4 + 1))) (at0_ o18) (at0_ o19))))) rfl))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_4_00 s0_4_0') (by close [] [s0_4_0] trivial)
theorem map_reduce_prompt_tokens.ends : map_reduce_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  map_reduce_prompt_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' c' d' k0 k1 k2 lt => ih (n', c', d') ⟨k0, k1, k2⟩ lt)
theorem map_reduce_prompt_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → map_reduce_prompt_tokens n c d = (if (n ≤ 1) then (n * c) else (((map_reduce_prompt_tokens (fdiv n 2) c d) + (map_reduce_prompt_tokens (n - (fdiv n 2)) c d)) + (2 * d))) :=
  fun n c d k0 k1 k2 => fix_eq map_reduce_prompt_tokens.ends (n, c, d) ⟨k0, k1, k2⟩

theorem map_reduce_prompt_tokens.run : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → map_reduce_prompt_tokens n c d = (if (n ≤ 1) then (n * c) else (((map_reduce_prompt_tokens (fdiv n 2) c d) + (map_reduce_prompt_tokens (n - (fdiv n 2)) c d)) + (2 * d))) :=
  fun n c d k0 k1 k2 => (map_reduce_prompt_tokens.eq n c d k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ n) → map_reduce_prompt_tokens.size n c d < bound → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 lt
      rcases total (n_0 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        rcases total (0 - n_3) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_n_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · have at0_ := nonneg_at [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((map_reduce_prompt_tokens.run (1 + 0) c_1 d_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_true (le_from rfl rfl (at0_ o4)) rfl)) rfl (at0_ o5) (at0_ o6)) ?_
            decide +kernel
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [c_1, d_2, n_4] [] ⟨h_c_1, h_d_2, h_n_4, trivial⟩)
        · have v1_4_0 := start h_n_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          obtain ⟨n_5, s0_5_0, h_n_5, s0_5_00, s0_5_0', s0_5_0e⟩ := residue (m := 2) h_n_4 (by decide)
          have s0_5_00 := start s0_5_00
          rcases next (c := 0) (d := 1) s0_5_00 rfl with rfl | s0_5_00
          · subst s0_5_0e
            have at0_ := nonneg_at [c_1, d_2, n_5] [] ⟨h_c_1, h_d_2, h_n_5, trivial⟩
            have at1_ := eq_at [c_1, d_2, n_5]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => fun o26 => eq_from ((map_reduce_prompt_tokens.run (1 + (1 + (2 * n_5 + 0))) c_1 d_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from (add_from ((call3 map_reduce_prompt_tokens (x := (n_5 + 1)) (y := c_1) (z := d_2) ((fdiv_exact (q := (n_5 + 1)) 2 0 rfl rfl rfl rfl (at1_ o5)).trans (at1_ o6)) (at1_ o7) (at1_ o8)).trans ((ih (n_5 + 1) c_1 d_2 (at0_ o9) (at0_ o10) (at0_ o11) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (2 * n_5 + 0)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 map_reduce_prompt_tokens (x := (n_5 + 1)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_5 + 1)) 2 0 rfl rfl rfl rfl (at1_ o15))).trans (at1_ o16)) (at1_ o17) (at1_ o18)).trans ((ih (n_5 + 1) c_1 d_2 (at0_ o19) (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (2 * n_5 + 0)))) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt))).trans rfl))) rfl))) rfl (at0_ o25) (at0_ o26)) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_5_00 rfl with rfl | s0_5_00
          · subst s0_5_0e
            have at0_ := nonneg_at [c_1, d_2, n_5] [] ⟨h_c_1, h_d_2, h_n_5, trivial⟩
            have at1_ := eq_at [c_1, d_2, n_5]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => fun o26 => eq_from ((map_reduce_prompt_tokens.run (1 + (1 + (2 * n_5 + 1))) c_1 d_2 (at0_ o1) (at0_ o2) (at0_ o3)).trans (if_false (not_le_from rfl rfl (at0_ o4)) (add_from (add_from ((call3 map_reduce_prompt_tokens (x := (n_5 + 1)) (y := c_1) (z := d_2) ((fdiv_exact (q := (n_5 + 1)) 2 1 rfl rfl rfl rfl (at1_ o5)).trans (at1_ o6)) (at1_ o7) (at1_ o8)).trans ((ih (n_5 + 1) c_1 d_2 (at0_ o9) (at0_ o10) (at0_ o11) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (2 * n_5 + 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 map_reduce_prompt_tokens (x := (n_5 + 2)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_5 + 1)) 2 1 rfl rfl rfl rfl (at1_ o15))).trans (at1_ o16)) (at1_ o17) (at1_ o18)).trans ((ih (n_5 + 2) c_1 d_2 (at0_ o19) (at0_ o20) (at0_ o21) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 2)) (b := (1 + (1 + (2 * n_5 + 1)))) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt))).trans rfl))) rfl))) rfl (at0_ o25) (at0_ o26)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_5_00 s0_5_0') (by close [] [s0_5_0] trivial)
      · have v1_3_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩))
        obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)) :=
  fun n c d k0 k1 k2 k3 =>
    (Steps.lemma_1 (map_reduce_prompt_tokens.size n c d + 1)) n c d k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  rcases total (n_0 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [c_1, d_2, n_3]
    have at1_ := nonneg_at [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((call3 map_reduce_prompt_tokens (x := (n_3 + 1)) (y := c_1) (z := d_2) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_1_1 (n_3 + 1) c_1 d_2 (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7))).trans rfl)) rfl (at1_ o8) (at1_ o9)) ?_
    decide +kernel
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩))
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩)

theorem proof : Statement := ⟨map_reduce_prompt_tokens.ends, Steps.part_1⟩
end map_reduce.prompt_exact
