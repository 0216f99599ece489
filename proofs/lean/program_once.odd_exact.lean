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
  rcases total (s_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    rcases total (n_0 - s_2 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [s_2] [] ⟨h_s_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := s_2) (of_rest h0_3_0 (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩))
      have at0_ := nonneg_at [s_2, n_4] [] ⟨h_s_2, h_n_4, trivial⟩
      have at1_ := eq_at [s_2, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (not_lt_from rfl rfl (at0_ o1)) (add_from (agree2 (x := n_4) (y := (s_2 + 1)) (at1_ o2) (at1_ o3) (ih n_4 (s_2 + 1) (at0_ o4) (at0_ o5) (le_from rfl rfl (at0_ o6)) (magnitude_lt (a := n_4) (b := (1 + (s_2 + n_4))) (at0_ o7) (at0_ o8)))) rfl))) ?_
      decide +kernel
    · obtain ⟨s_3, h_s_3, rfl⟩ := rest (v := s_2) (c := n_0) (of_rest h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩))
      exact (if_true_both (lt_from rfl rfl (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)) rfl)
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)
theorem program_odd.ends : program_odd.Ends := fun f g (x : Int × Int) d ih =>
  program_odd.congr (fun n s => f (n, s)) (fun n s => g (n, s)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' s' k0 k1 k2 lt => ih (n', s') ⟨k0, k1, k2⟩ lt)
theorem program_odd.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd n s = (if (n < s) then 0 else ((program_odd (n - s) s) + 1)) :=
  fun n s k0 k1 k2 => fix_eq program_odd.ends (n, s) ⟨k0, k1, k2⟩

theorem program_odd.run : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd n s = (if (n < s) then 0 else ((program_odd (n - s) s) + 1)) :=
  fun n s k0 k1 k2 => (program_odd.eq n s k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd.size n s < bound → (program_odd n s) = (fdiv n s)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 s_1 h_n_0 h_s_1 d0 lt
      rcases total (s_1 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_s_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - s_2 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [s_2] [] ⟨h_s_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := s_2) (of_rest h0_3_0 (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩))
          have at0_ := eq_at [s_2, n_4]
          have at1_ := nonneg_at [s_2, n_4] [] ⟨h_s_2, h_n_4, trivial⟩
          obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := n_4) (b := (s_2 + 1)) (v := n_4) (c := 0) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
          subst h_q_5e
          obtain ⟨s_7, h_s_7, rfl⟩ := rest (v := s_2) (c := s_6) (of_rest h_s_6' (by close [s_2, q_5, s_6] [] ⟨h_s_2, h_q_5, h_s_6, trivial⟩))
          have at0_ := nonneg_at [q_5, s_6, s_7] [] ⟨h_q_5, h_s_6, h_s_7, trivial⟩
          have at1_ := eq_at [q_5, s_6, s_7]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => fun o18 => eq_from ((program_odd.run (1 + ((s_6 + s_7) + (((s_6 + s_7) + 1) * q_5 + s_6 - 0))) (1 + (s_6 + s_7)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_lt_from rfl rfl (at0_ o3)) (add_from ((call2 program_odd (x := (q_5 * s_6 + q_5 * s_7 + q_5 + s_6)) (y := (s_6 + s_7 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (q_5 * s_6 + q_5 * s_7 + q_5 + s_6) (s_6 + s_7 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_5 * s_6 + q_5 * s_7 + q_5 + s_6)) (b := (1 + ((s_6 + s_7) + (((s_6 + s_7) + 1) * q_5 + s_6 - 0)))) (at0_ o9) (at0_ o10)) (Nat.le_of_lt_succ lt))).trans (fdiv_from (q := q_5) rfl rfl (at0_ o11) (at0_ o12) (at0_ o13)))) rfl))) (fdiv_from (q := (q_5 + 1)) rfl rfl (at0_ o14) (at0_ o15) (at0_ o16)) (at0_ o17) (at0_ o18)) ?_
          decide +kernel
        · obtain ⟨s_3, h_s_3, rfl⟩ := rest (v := s_2) (c := n_0) (of_rest h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩))
          have at0_ := nonneg_at [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((program_odd.run n_0 (1 + (n_0 + s_3)) (at0_ o1) (at0_ o2) d0).trans (if_true (lt_from rfl rfl (at0_ o3)) rfl)) (fdiv_from (q := 0) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)) (at0_ o7) (at0_ o8)) ?_
          decide +kernel
      · have v1_2_0 := start h_s_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (program_odd n s) = (fdiv n s) :=
  fun n s k0 k1 k2 =>
    (Steps.lemma_1 (program_odd.size n s + 1)) n s k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_odd n s) = (fdiv n s) := by
  intro n_0 s_1 h_n_0 h_s_1 a0
  rcases total (s_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    have at0_ := eq_at [n_0, s_2]
    have at1_ := nonneg_at [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩
    obtain ⟨q_3, s_4, h_q_3, h_s_4, h_s_4', h_q_3e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := n_0) (b := (s_2 + 1)) (v := n_0) (c := 0) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
    subst h_q_3e
    obtain ⟨s_5, h_s_5, rfl⟩ := rest (v := s_2) (c := s_4) (of_rest h_s_4' (by close [s_2, q_3, s_4] [] ⟨h_s_2, h_q_3, h_s_4, trivial⟩))
    have at0_ := eq_at [q_3, s_4, s_5]
    have at1_ := nonneg_at [q_3, s_4, s_5] [] ⟨h_q_3, h_s_4, h_s_5, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((call2 program_odd (x := (q_3 * s_4 + q_3 * s_5 + q_3 + s_4)) (y := (s_4 + s_5 + 1)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (q_3 * s_4 + q_3 * s_5 + q_3 + s_4) (s_4 + s_5 + 1) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans (fdiv_from (q := q_3) rfl rfl (at1_ o6) (at1_ o7) (at1_ o8)))) (fdiv_from (q := q_3) rfl rfl (at1_ o9) (at1_ o10) (at1_ o11)) (at1_ o12) (at1_ o13)) ?_
    decide +kernel
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)

theorem proof : Statement := ⟨program_odd.ends, Steps.part_1⟩
end program_once.odd_exact
