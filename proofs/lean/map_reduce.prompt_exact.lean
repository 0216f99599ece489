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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)) rfl)
  · exact (if_true_both (le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩)) rfl)
  · rcases residues2 h_n_3 with ⟨n_4, h_n_4, rfl⟩ | ⟨n_4, h_n_4, rfl⟩
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree3 (x := (n_4 + 1)) (y := c_1) (z := d_2) (fdiv_exact (q := (n_4 + 1)) 2 0 rfl rfl rfl rfl o2) o3 o4 (ih (n_4 + 1) c_1 d_2 o5 o6 o7 (magnitude_lt (a := (n_4 + 1)) (b := (2 + (2 * n_4 + 0))) o8 o9))) (agree3 (x := (n_4 + 1)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 0 rfl rfl rfl rfl o10)).trans o11) o12 o13 (ih (n_4 + 1) c_1 d_2 o14 o15 o16 (magnitude_lt (a := (n_4 + 1)) (b := (2 + (2 * n_4 + 0))) o17 o18)))) rfl)))) ?_
      exact shown [c_1, d_2, n_4] [] ⟨h_c_1, h_d_2, h_n_4, trivial⟩ (by decide +kernel)
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree3 (x := (n_4 + 1)) (y := c_1) (z := d_2) (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o2) o3 o4 (ih (n_4 + 1) c_1 d_2 o5 o6 o7 (magnitude_lt (a := (n_4 + 1)) (b := (2 + (2 * n_4 + 1))) o8 o9))) (agree3 (x := (n_4 + 2)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o10)).trans o11) o12 o13 (ih (n_4 + 2) c_1 d_2 o14 o15 o16 (magnitude_lt (a := (n_4 + 2)) (b := (2 + (2 * n_4 + 1))) o17 o18)))) rfl)))) ?_
      exact shown [c_1, d_2, n_4] [] ⟨h_c_1, h_d_2, h_n_4, trivial⟩ (by decide +kernel)
theorem map_reduce_prompt_tokens.ends : map_reduce_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  map_reduce_prompt_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' c' d' k0' k1' k2' lt => ih (n', c', d') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_prompt_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → map_reduce_prompt_tokens n c d = (if (n ≤ 1) then (n * c) else (((map_reduce_prompt_tokens (fdiv n 2) c d) + (map_reduce_prompt_tokens (n - (fdiv n 2)) c d)) + (2 * d))) :=
  fun n c d k0' k1' k2' => fix_eq map_reduce_prompt_tokens.ends (n, c, d) ⟨k0', k1', k2'⟩

def map_reduce_prompt_tokens.run := map_reduce_prompt_tokens.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ n) → map_reduce_prompt_tokens.size n c d < bound → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩))
      · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((map_reduce_prompt_tokens.run (1 + 0) c_1 d_2 o1 o2 o3).trans (if_true (le_from rfl rfl o4) rfl)) rfl o5) ?_
          exact shown [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩ (by decide +kernel)
        · rcases residues2 h_n_4 with ⟨n_5, h_n_5, rfl⟩ | ⟨n_5, h_n_5, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((map_reduce_prompt_tokens.run (1 + (1 + (2 * n_5 + 0))) c_1 d_2 o1 o2 o3).trans (if_false (not_le_from rfl rfl o4) (add_from (add_from ((call3 map_reduce_prompt_tokens (x := (n_5 + 1)) (y := c_1) (z := d_2) (fdiv_exact (q := (n_5 + 1)) 2 0 rfl rfl rfl rfl o5) o6 o7).trans ((ih (n_5 + 1) c_1 d_2 o8 o9 o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (2 * n_5 + 0)))) o12 o13) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 map_reduce_prompt_tokens (x := (n_5 + 1)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_5 + 1)) 2 0 rfl rfl rfl rfl o14)).trans o15) o16 o17).trans ((ih (n_5 + 1) c_1 d_2 o18 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (2 * n_5 + 0)))) o22 o23) (Nat.le_of_lt_succ lt))).trans rfl))) rfl))) rfl o24)) ?_
            exact shown [c_1, d_2, n_5] [] ⟨h_c_1, h_d_2, h_n_5, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((map_reduce_prompt_tokens.run (1 + (1 + (2 * n_5 + 1))) c_1 d_2 o1 o2 o3).trans (if_false (not_le_from rfl rfl o4) (add_from (add_from ((call3 map_reduce_prompt_tokens (x := (n_5 + 1)) (y := c_1) (z := d_2) (fdiv_exact (q := (n_5 + 1)) 2 1 rfl rfl rfl rfl o5) o6 o7).trans ((ih (n_5 + 1) c_1 d_2 o8 o9 o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (2 * n_5 + 1)))) o12 o13) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 map_reduce_prompt_tokens (x := (n_5 + 2)) (y := c_1) (z := d_2) ((sub_from rfl (fdiv_exact (q := (n_5 + 1)) 2 1 rfl rfl rfl rfl o14)).trans o15) o16 o17).trans ((ih (n_5 + 2) c_1 d_2 o18 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 2)) (b := (1 + (1 + (2 * n_5 + 1)))) o22 o23) (Nat.le_of_lt_succ lt))).trans rfl))) rfl))) rfl o24)) ?_
            exact shown [c_1, d_2, n_5] [] ⟨h_c_1, h_d_2, h_n_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n c d : Int, (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)) :=
  fun n c d k0' k1' k2' k3' =>
    (Steps.lemma_1 (map_reduce_prompt_tokens.size n c d + 1)) n c d k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [c_1, d_2] [] ⟨h_c_1, h_d_2, trivial⟩))
  · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((call3 map_reduce_prompt_tokens (x := (n_3 + 1)) (y := c_1) (z := d_2) o1 o2 o3).trans ((Steps.lemma_1_1 (n_3 + 1) c_1 d_2 o4 o5 o6 (le_from rfl rfl o7)).trans rfl)) rfl o8) ?_
    exact shown [c_1, d_2, n_3] [] ⟨h_c_1, h_d_2, h_n_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨map_reduce_prompt_tokens.ends, Steps.part_1⟩
end map_reduce.prompt_exact
