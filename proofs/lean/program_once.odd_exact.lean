import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.odd_exact
/-- The relation `program_odd`. -/
def program_odd.body (program_odd : Int → Int → Int) (n s : Int) : Int := (if (n < s) then 0 else ((program_odd (n - s) s) + 1))
def program_odd.Domain (n s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ s) ∧ ((1 : Int) ≤ s)
def program_odd.size (n s : Int) : Nat := magnitude n
def program_odd.step (f : Int × Int → Int) (x : Int × Int) : Int := program_odd.body (fun n s => f (n, s)) x.1 x.2
def program_odd (n s : Int) : Int := fix (fun (x : Int × Int) => program_odd.size x.1 x.2) program_odd.step (n, s)
/-- The recursion of `program_odd` ends. -/
def program_odd.Ends : Prop := Falls (fun (x : Int × Int) => program_odd.Domain x.1 x.2) (fun x => program_odd.size x.1 x.2) program_odd.step

/-- The claim `program_once.odd_exact`. -/
def Statement : Prop :=
  (program_odd.Ends) ∧ (∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_odd n s) = (fdiv n s))
end program_once.odd_exact

namespace program_once.odd_exact
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

def program_odd.run := program_odd.eq
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

theorem Steps.part_1 : ∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_odd n s) = (fdiv n s) := by
  intro n_0 s_1 h_n_0 h_s_1 a0
  rcases first1 h_s_1 with rfl | ⟨s_2, h_s_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · obtain ⟨q_3, s_4, h_q_3, h_s_4, h_s_4', h_q_3e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_0) (b := (s_2 + 1)) (v := n_0) (c := 0) o1 o2 o3) (shown [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩ (by decide +kernel))
    subst h_q_3e
    obtain ⟨s_5, h_s_5, rfl⟩ := rest (v := s_2) (c := s_4) (of_rest h_s_4' (by close [s_2, q_3, s_4] [] ⟨h_s_2, h_q_3, h_s_4, trivial⟩))
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call2 program_odd (x := (q_3 * s_4 + q_3 * s_5 + q_3 + s_4)) (y := (s_4 + s_5 + 1)) o1 o2).trans ((Steps.lemma_1_1 (q_3 * s_4 + q_3 * s_5 + q_3 + s_4) (s_4 + s_5 + 1) o3 o4 (le_from rfl rfl o5)).trans (fdiv_from (q := q_3) rfl rfl o6 o7 o8))) (fdiv_from (q := q_3) rfl rfl o9 o10 o11) o12) ?_
    exact shown [q_3, s_4, s_5] [] ⟨h_q_3, h_s_4, h_s_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨program_odd.ends, Steps.part_1⟩
end program_once.odd_exact
