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

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (0 - n_1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · refine computed (also fun o1 => also fun o2 => fun o3 => (if_false_both (ne_from_gt rfl rfl (of_decide_eq_true o1)) (if_true_both (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl))) ?_
        decide +kernel
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (if_false_both (ne_from_gt rfl rfl (at0_ o2)) (agree1 (x := (n_2 + 1)) (at1_ o3) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o5) (at0_ o6))))))) ?_
      decide +kernel
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0 => fix_eq program_once.ends n k0

theorem program_fallback.eq : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_fallback n s = ((program_once n) + (program_odd n s)) := fun _ _ _ _ _ => rfl

theorem program_odd.run : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_odd n s = (if (n < s) then 0 else ((program_odd (n - s) s) + 1)) :=
  fun n s k0 k1 k2 => (program_odd.eq n s k0 k1 k2)
theorem program_once.run : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0 => (program_once.eq n k0)
theorem program_fallback.run : ∀ (n s : Int), (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → program_fallback n s = ((program_once n) + (program_odd n s)) :=
  fun n s k0 k1 k2 => (program_fallback.eq n s k0 k1 k2)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → program_once.size n < bound → (program_once n) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((program_once.run (1 + 0) (of_decide_eq_true o1)).trans (if_false (ne_from_gt rfl rfl (of_decide_eq_true o2)) (if_true (eq_from rfl rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) rfl))) rfl (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
          have at1_ := eq_at [n_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((program_once.run (1 + (1 + n_2)) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (if_false (ne_from_gt rfl rfl (at0_ o3)) ((call1 program_once (x := (n_2 + 1)) (at1_ o4)).trans ((ih (n_2 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o9) (at0_ o10)) ?_
          decide +kernel
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (program_once n) = 1 :=
  fun n k0 k1 =>
    (Steps.lemma_2 (program_once.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3_1 : ∀ n s : Int, (0 ≤ n) → (0 ≤ s) → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)) := by
  intro n_0 s_1 h_n_0 h_s_1 d0
  rcases total (s_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    rcases total (n_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [s_2] [] ⟨h_s_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [s_2, n_3]
      have at1_ := nonneg_at [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_3 + 1)) (b := (s_2 + 1)) (v := n_3) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_4e
      obtain ⟨s_6, h_s_6, rfl⟩ := rest (v := s_2) (c := s_5) (of_rest h_s_5' (by close [s_2, q_4, s_5] [] ⟨h_s_2, h_q_4, h_s_5, trivial⟩))
      have at0_ := nonneg_at [q_4, s_5, s_6] [] ⟨h_q_4, h_s_5, h_s_6, trivial⟩
      have at1_ := eq_at [q_4, s_5, s_6]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => fun o17 => le_from ((program_fallback.run (1 + (((s_5 + s_6) + 1) * q_4 + s_5 - 1)) (1 + (s_5 + s_6)) (at0_ o1) (at0_ o2) d0).trans (add_from ((call1 program_once (x := (q_4 * s_5 + q_4 * s_6 + q_4 + s_5)) (at1_ o3)).trans ((Steps.lemma_2_1 (q_4 * s_5 + q_4 * s_6 + q_4 + s_5) (at0_ o4) (le_from rfl rfl (of_rest h_n_3 (at0_ o5)))).trans rfl)) ((call2 program_odd (x := (q_4 * s_5 + q_4 * s_6 + q_4 + s_5)) (y := (s_5 + s_6 + 1)) (at1_ o6) (at1_ o7)).trans ((Steps.lemma_1_1 (q_4 * s_5 + q_4 * s_6 + q_4 + s_5) (s_5 + s_6 + 1) (at0_ o8) (at0_ o9) (le_from rfl rfl (at0_ o10))).trans (fdiv_from (q := q_4) rfl rfl (at0_ o11) (at0_ o12) (at0_ o13)))))) (add_from rfl (fdiv_from (q := q_4) rfl rfl (at0_ o14) (at0_ o15) (at0_ o16))) (at0_ o17)) ?_
      decide +kernel
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [s_2] [] ⟨h_s_2, trivial⟩
        have at1_ := eq_at [s_2]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((program_fallback.run 0 (1 + s_2) (at0_ o1) (at0_ o2) d0).trans (add_from ((call1 program_once (x := 0) (at1_ o3)).trans (by decide +kernel : (program_once 0) = 0)) ((call2 program_odd (x := 0) (y := (s_2 + 1)) (at1_ o4) (at1_ o5)).trans ((Steps.lemma_1_1 0 (s_2 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8))).trans (fdiv_from (q := 0) rfl rfl (at0_ o9) (at0_ o10) (at0_ o11)))))) (add_from rfl (fdiv_from (q := 0) rfl rfl (at0_ o12) (at0_ o13) (at0_ o14))) (at0_ o15)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩)
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)

theorem Steps.part_1 : ∀ n s : Int, 0 ≤ n → 0 ≤ s → ((1 : Int) ≤ s) → (program_fallback n s) ≤ (1 + (fdiv n s)) := by
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
    have at1_ := nonneg_at [q_3, s_4, s_5] [(program_fallback (q_3 * s_4 + q_3 * s_5 + q_3 + s_4) (s_4 + s_5 + 1))] ⟨h_q_3, h_s_4, h_s_5, trivial⟩
    have at2_ := nonneg_at [q_3, s_4, s_5] [] ⟨h_q_3, h_s_4, h_s_5, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from (call2 program_fallback (x := (q_3 * s_4 + q_3 * s_5 + q_3 + s_4)) (y := (s_4 + s_5 + 1)) (at0_ o1) (at0_ o2)) (add_from rfl (fdiv_from (q := q_3) rfl rfl (at1_ o3) (at1_ o4) (at1_ o5))) (of_rest (fact_from rfl (add_from rfl (fdiv_from (q := q_3) rfl rfl (at1_ o6) (at1_ o7) (at1_ o8))) (Steps.lemma_3_1 (q_3 * s_4 + q_3 * s_5 + q_3 + s_4) (s_4 + s_5 + 1) (at2_ o9) (at2_ o10) (le_from rfl rfl (at2_ o11)))) (at1_ o12))) ?_
    decide +kernel
  · have v1_2_0 := start h_s_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨s_2, h_s_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)

theorem proof : Statement := ⟨program_odd.ends, program_once.ends, Steps.part_1⟩
end program_once.fallback_upper
