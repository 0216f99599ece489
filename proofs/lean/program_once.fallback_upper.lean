import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.fallback_upper
/-- The relation `program_odd`. -/
def program_odd.body (program_odd : Int → Int → Int) (n s : Int) : Int := (if (n < s) then 0 else ((program_odd (n - s) s) + 1))
def program_odd.Domain (n s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ s) ∧ ((1 : Int) ≤ s)
def program_odd.size (n s : Int) : Nat := magnitude n
def program_odd.step (f : Int × Int → Int) (x : Int × Int) : Int := program_odd.body (fun n s => f (n, s)) x.1 x.2
def program_odd (n s : Int) : Int := fix (fun (x : Int × Int) => program_odd.size x.1 x.2) program_odd.step (n, s)
/-- The recursion of `program_odd` ends. -/
def program_odd.Ends : Prop := Falls (fun (x : Int × Int) => program_odd.Domain x.1 x.2) (fun x => program_odd.size x.1 x.2) program_odd.step

/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_fallback`. -/
def program_fallback (n s : Int) : Int := ((program_once n) + (program_odd n s))

/-- The claim `program_once.fallback_upper`. -/
def Statement : Prop :=
  (program_odd.Ends) ∧ (program_once.Ends) ∧ (∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)))
end program_once.fallback_upper

namespace program_once.fallback_upper
theorem program_odd.congr (f₁ f₂ : Int → Int → Int) : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (∀ n' s' : Int, (0 ≤ n') → (0 ≤ s') → ((1 : Int) ≤ s') → program_odd.size n' s' < program_odd.size n s → f₁ n' s' = f₂ n' s') → program_odd.body f₁ n s = program_odd.body f₂ n s := by
  intro n_0 s_1 h_n_0 h_s_1 d0 ih
  rcases first1 h_s_1 with rfl | ⟨s_2, h_s_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases total (n_0 - s_2 - 1) with h0_3_0 | h0_3_0
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [s_2] [] ⟨h_s_2, trivial⟩)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := s_2) (of_rest h0_3_0 (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩))
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (not_lt_from rfl rfl o1) (add_from (agree2 (x := n_4) (y := (s_2 + 1)) o2 o3 (ih n_4 (s_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_4) (b := (1 + (s_2 + n_4))) o7 o8))) rfl))) ?_
        exact shown [s_2, n_4] [] ⟨h_s_2, h_n_4, trivial⟩ (by decide +kernel)
    · obtain ⟨s_3, h_s_3, rfl⟩ := rest (v := s_2) (c := n_0) (of_rest h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩))
      exact (if_true_both (lt_from rfl rfl (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)) rfl)
theorem program_odd.ends : program_odd.Ends := fun f g (x : Int × Int) d ih =>
  program_odd.congr (fun n s => f (n, s)) (fun n s => g (n, s)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' s' k0' k1' k2' lt => ih (n', s') ⟨k0', k1', k2'⟩ lt)
theorem program_odd.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd n s = (if (n < s) then 0 else ((program_odd (n - s) s) + 1)) :=
  fun n s k0' k1' k2' => fix_eq program_odd.ends (n, s) ⟨k0', k1', k2'⟩

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) rfl))) ?_
      exact shown [] [] trivial (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (agree1 (x := (n_2 + 1)) o3 (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

theorem program_fallback.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_fallback n s = ((program_once n) + (program_odd n s)) := fun _ _ _ _ _ => rfl

def program_odd.run := program_odd.eq
def program_once.run := program_once.eq
def program_fallback.run := program_fallback.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd.size n s < bound → (program_odd n s) = (fdiv n s)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 s_1 h_n_0 h_s_1 d0 lt
      rcases first1 h_s_1 with rfl | ⟨s_2, h_s_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases total (n_0 - s_2 - 1) with h0_3_0 | h0_3_0
        · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [s_2] [] ⟨h_s_2, trivial⟩)
          · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := s_2) (of_rest h0_3_0 (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩))
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_4) (b := (s_2 + 1)) (v := n_4) (c := 0) o1 o2 o3) (shown [s_2, n_4] [] ⟨h_s_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            obtain ⟨s_7, h_s_7, rfl⟩ := rest (v := s_2) (c := s_6) (of_rest h_s_6' (by close [s_2, q_5, s_6] [] ⟨h_s_2, h_q_5, h_s_6, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((program_odd.run (1 + ((s_6 + s_7) + (((s_6 + s_7) + 1) * q_5 + s_6 - 0))) (1 + (s_6 + s_7)) o1 o2 d0).trans (if_false (not_lt_from rfl rfl o3) (add_from ((call2 program_odd (x := (q_5 * s_6 + q_5 * s_7 + q_5 + s_6)) (y := (s_6 + s_7 + 1)) o4 o5).trans ((ih (q_5 * s_6 + q_5 * s_7 + q_5 + s_6) (s_6 + s_7 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 * s_6 + q_5 * s_7 + q_5 + s_6)) (b := (1 + ((s_6 + s_7) + (((s_6 + s_7) + 1) * q_5 + s_6 - 0)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (fdiv_from (q := q_5) rfl rfl o11 o12 o13))) rfl))) (fdiv_from (q := (q_5 + 1)) rfl rfl o14 o15 o16) o17)) ?_
            exact shown [q_5, s_6, s_7] [] ⟨h_q_5, h_s_6, h_s_7, trivial⟩ (by decide +kernel)
        · obtain ⟨s_3, h_s_3, rfl⟩ := rest (v := s_2) (c := n_0) (of_rest h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩))
          refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((program_odd.run n_0 (1 + (n_0 + s_3)) o1 o2 d0).trans (if_true (lt_from rfl rfl o3) rfl)) (fdiv_from (q := 0) rfl rfl o4 o5 o6) o7) ?_
          exact shown [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (program_odd n s) = (fdiv n s) :=
  fun n s k0' k1' k2' =>
    (Steps.lemma_1 (program_odd.size n s + 1)) n s k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → program_once.size n < bound → (program_once n) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((program_once.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) (if_true (eq_from rfl rfl o3 o4) rfl))) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((program_once.run (1 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (if_false (ne_from_gt rfl rfl o3) ((call1 program_once (x := (n_2 + 1)) o4).trans ((ih (n_2 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o7 o8) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o9) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (program_once n) = 1 :=
  fun n k0' k1' =>
    (Steps.lemma_2 (program_once.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3_1 : ∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)) := by
  intro n_0 s_1 h_n_0 h_s_1 d0
  rcases first1 h_s_1 with rfl | ⟨s_2, h_s_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((program_fallback.run 0 (1 + s_2) o1 o2 d0).trans (add_from ((call1 program_once (x := 0) o3).trans (by decide +kernel : (program_once 0) = 0)) ((call2 program_odd (x := 0) (y := (s_2 + 1)) o4 o5).trans ((Steps.lemma_1_1 0 (s_2 + 1) o6 o7 (le_from rfl rfl o8)).trans (fdiv_from (q := 0) rfl rfl o9 o10 o11))))) (add_from rfl (fdiv_from (q := 0) rfl rfl o12 o13 o14)) o15)) ?_
      exact shown [s_2] [] ⟨h_s_2, trivial⟩ (by decide +kernel)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (s_2 + 1)) (v := n_3) (c := 1) o1 o2 o3) (shown [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_2) (c := s_5) (of_rest h_s_5' (by close [s_2, q_4, s_5] [] ⟨h_s_2, h_q_4, h_s_5, trivial⟩))
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((program_fallback.run (1 + (((s_5 + s_6) + 1) * q_4 + s_5 - 1)) (1 + (s_5 + s_6)) o1 o2 d0).trans (add_from ((call1 program_once (x := (q_4 * s_5 + q_4 * s_6 + q_4 + s_5)) o3).trans ((Steps.lemma_2_1 (q_4 * s_5 + q_4 * s_6 + q_4 + s_5) o4 (le_from rfl rfl (of_rest h_n_3 o5))).trans rfl)) ((call2 program_odd (x := (q_4 * s_5 + q_4 * s_6 + q_4 + s_5)) (y := (s_5 + s_6 + 1)) o6 o7).trans ((Steps.lemma_1_1 (q_4 * s_5 + q_4 * s_6 + q_4 + s_5) (s_5 + s_6 + 1) o8 o9 (le_from rfl rfl o10)).trans (fdiv_from (q := q_4) rfl rfl o11 o12 o13))))) (add_from rfl (fdiv_from (q := q_4) rfl rfl o14 o15 o16)) o17)) ?_
      exact shown [q_4, s_5, s_6] [] ⟨h_q_4, h_s_5, h_s_6, trivial⟩ (by decide +kernel)

theorem Steps.part_1 : ∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)) := by
  intro n_0 s_1 h_n_0 h_s_1 a0
  rcases first1 h_s_1 with rfl | ⟨s_2, h_s_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · obtain ⟨q_3, s_4, h_q_3, h_s_4, h_s_4', h_q_3e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_0) (b := (s_2 + 1)) (v := n_0) (c := 0) o1 o2 o3) (shown [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩ (by decide +kernel))
    subst h_q_3e
    obtain ⟨s_5, h_s_5, rfl⟩ := rest (v := s_2) (c := s_4) (of_rest h_s_4' (by close [s_2, q_3, s_4] [] ⟨h_s_2, h_q_3, h_s_4, trivial⟩))
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (call2 program_fallback (x := (q_3 * s_4 + q_3 * s_5 + q_3 + s_4)) (y := (s_4 + s_5 + 1)) o1 o2) (add_from rfl (fdiv_from (q := q_3) rfl rfl o3 o4 o5)) (of_rest (fact_from rfl (add_from rfl (fdiv_from (q := q_3) rfl rfl o6 o7 o8)) (Steps.lemma_3_1 (q_3 * s_4 + q_3 * s_5 + q_3 + s_4) (s_4 + s_5 + 1) o9 o10 (le_from rfl rfl o11))) o12)) ?_
    exact shown [q_3, s_4, s_5] [(program_fallback (q_3 * s_4 + q_3 * s_5 + q_3 + s_4) (s_4 + s_5 + 1))] ⟨h_q_3, h_s_4, h_s_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨program_odd.ends, program_once.ends, Steps.part_1⟩
end program_once.fallback_upper
