import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.inner_calls_are_merges
/-- The relation `map_reduce_merges`. -/
def map_reduce_merges.body (map_reduce_merges : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k)))
def map_reduce_merges.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_merges.size (n k : Int) : Nat := magnitude n
def map_reduce_merges.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_merges.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_merges (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_merges.size x.1 x.2) map_reduce_merges.step (n, k)
/-- The recursion of `map_reduce_merges` ends. -/
def map_reduce_merges.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_merges.Domain x.1 x.2) (fun x => map_reduce_merges.size x.1 x.2) map_reduce_merges.step

/-- The relation `recursive_reading`. -/
def recursive_reading.body (recursive_reading : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2)))))
def recursive_reading.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading.size (n : Int) : Nat := magnitude n
def recursive_reading.step (f : Int → Int) (x : Int) : Int := recursive_reading.body (fun n => f n) x
def recursive_reading (n : Int) : Int := fix (fun (x : Int) => recursive_reading.size x) recursive_reading.step n
/-- The recursion of `recursive_reading` ends. -/
def recursive_reading.Ends : Prop := Falls (fun (x : Int) => recursive_reading.Domain x) (fun x => recursive_reading.size x) recursive_reading.step

/-- The claim `recursive_reading.inner_calls_are_merges`. -/
def Statement : Prop :=
  (map_reduce_merges.Ends) ∧ (recursive_reading.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((recursive_reading n) - n) ≤ (map_reduce_merges n 2))
end recursive_reading.inner_calls_are_merges

namespace recursive_reading.inner_calls_are_merges
theorem map_reduce_merges.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_merges.size n' k' < map_reduce_merges.size n k → f₁ n' k' = f₂ n' k') → map_reduce_merges.body f₁ n k = map_reduce_merges.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [k_2, n_3]
      have at1_ := nonneg_at [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        have at0_ := nonneg_at [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩
        have at1_ := eq_at [k_2, q_6]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_6 + 2) (k_2 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
      have at0_ := nonneg_at [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩
      have at1_ := eq_at [q_4, s_6, k_7]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (at0_ o2) (at0_ o3) (at0_ o4)).trans (at1_ o5)) (at1_ o6) (ih (q_4 + 1) (k_7 + s_6 + 2) (at0_ o7) (at0_ o8) (le_from rfl rfl (at0_ o9)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem map_reduce_merges.ends : map_reduce_merges.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_merges.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem map_reduce_merges.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq map_reduce_merges.ends (n, k) ⟨k0, k1, k2⟩

theorem recursive_reading.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading.size n' < recursive_reading.size n → f₁ n' = f₂ n') → recursive_reading.body f₁ n = recursive_reading.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o5) (at0_ o6))))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 1) (at0_ o9) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      have at1_ := eq_at [n_2]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o2)).trans (at1_ o3)) (ih (n_2 + 1) (at0_ o4) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (at0_ o5) (at0_ o6))))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl (at1_ o7))).trans (at1_ o8)) (ih (n_2 + 2) (at0_ o9) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (at0_ o10) (at0_ o11))))))) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem recursive_reading.ends : recursive_reading.Ends := fun f g (x : Int) d ih =>
  recursive_reading.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem recursive_reading.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading n = (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2))))) :=
  fun n k0 => fix_eq recursive_reading.ends n k0

def map_reduce_merges__k_2 (n : Int) : Int := map_reduce_merges n 2
def map_reduce_merges__k_2.size (n : Int) : Nat := map_reduce_merges.size n 2
theorem map_reduce_merges__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_merges__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (map_reduce_merges__k_2 (cdiv n 2)))) :=
  fun n k0 k1 => (map_reduce_merges.eq n 2 k0 (by decide) k1)
theorem recursive_reading.run : ∀ (n : Int), (0 ≤ n) → recursive_reading n = (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2))))) :=
  fun n k0 => (recursive_reading.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → recursive_reading.size n < bound → (recursive_reading n) = ((2 * n) - 1)) := by
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
          · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((recursive_reading.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((recursive_reading.run (1 + (1 + (2 * n_3 + 0))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 recursive_reading (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans rfl))) ((call1 recursive_reading (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl (at1_ o9))).trans (at1_ o10))).trans ((ih (n_3 + 1) (at0_ o11) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o15) (at0_ o16)) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at1_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((recursive_reading.run (1 + (1 + (2 * n_3 + 1))) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from (add_from rfl ((call1 recursive_reading (x := (n_3 + 1)) ((fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o3)).trans (at1_ o4))).trans ((ih (n_3 + 1) (at0_ o5) (le_from rfl rfl (at0_ o6)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans rfl))) ((call1 recursive_reading (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl (at1_ o9))).trans (at1_ o10))).trans ((ih (n_3 + 2) (at0_ o11) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o15) (at0_ o16)) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (recursive_reading n) = ((2 * n) - 1) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (recursive_reading.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → map_reduce_merges__k_2.size n < bound → ((recursive_reading n) - n) ≤ (map_reduce_merges__k_2 n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => le_from (sub_from ((call1 recursive_reading (x := 1) (at0_ o1)).trans (by decide +kernel : (recursive_reading 1) = 1)) rfl) ((map_reduce_merges__k_2.run (1 + 0) (of_decide_eq_true o2) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o3)) rfl)) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := eq_at [n_3, (map_reduce_merges__k_2 (n_3 + 1))]
            have at1_ := nonneg_at [n_3] [(map_reduce_merges__k_2 (n_3 + 1))] ⟨h_n_3, trivial⟩
            have at2_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at3_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => le_from (sub_from ((call1 recursive_reading (x := (2 * n_3 + 2)) (at0_ o1)).trans ((Steps.lemma_1_1 (2 * n_3 + 2) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) rfl) ((map_reduce_merges__k_2.run (1 + (1 + (2 * n_3 + 0))) (at2_ o4) d0).trans (if_false (not_le_from rfl rfl (at2_ o5)) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl (at2_ o6) (at2_ o7) (at2_ o8)) (call1 map_reduce_merges__k_2 (x := (n_3 + 1)) ((cdiv_from (q := (n_3 + 1)) rfl rfl (at2_ o9) (at2_ o10) (at2_ o11)).trans (at3_ o12)))))) (of_rest (fact_from (sub_from ((call1 recursive_reading (x := (n_3 + 1)) (at0_ o13)).trans ((Steps.lemma_1_1 (n_3 + 1) (at1_ o14) (le_from rfl rfl (at1_ o15))).trans rfl)) rfl) rfl (ih (n_3 + 1) (at2_ o16) (le_from rfl rfl (at2_ o17)) (le_from rfl rfl (at2_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (at2_ o19) (at2_ o20)) (Nat.le_of_lt_succ lt)))) (at1_ o21))) ?_
            decide +kernel
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            have at0_ := eq_at [n_3, (map_reduce_merges__k_2 (n_3 + 2))]
            have at1_ := nonneg_at [n_3] [(map_reduce_merges__k_2 (n_3 + 2))] ⟨h_n_3, trivial⟩
            have at2_ := nonneg_at [n_3] [] ⟨h_n_3, trivial⟩
            have at3_ := eq_at [n_3]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => le_from (sub_from ((call1 recursive_reading (x := (2 * n_3 + 3)) (at0_ o1)).trans ((Steps.lemma_1_1 (2 * n_3 + 3) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) rfl) ((map_reduce_merges__k_2.run (1 + (1 + (2 * n_3 + 1))) (at2_ o4) d0).trans (if_false (not_le_from rfl rfl (at2_ o5)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (at2_ o6) (at2_ o7) (at2_ o8)) (call1 map_reduce_merges__k_2 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (at2_ o9) (at2_ o10) (at2_ o11)).trans (at3_ o12)))))) (of_rest (fact_from (sub_from ((call1 recursive_reading (x := (n_3 + 2)) (at0_ o13)).trans ((Steps.lemma_1_1 (n_3 + 2) (at1_ o14) (le_from rfl rfl (at1_ o15))).trans rfl)) rfl) rfl (ih (n_3 + 2) (at2_ o16) (le_from rfl rfl (at2_ o17)) (le_from rfl rfl (at2_ o18)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (at2_ o19) (at2_ o20)) (Nat.le_of_lt_succ lt)))) (at1_ o21))) ?_
            decide +kernel
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → ((recursive_reading n) - n) ≤ (map_reduce_merges__k_2 n) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_2 (map_reduce_merges__k_2.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → ((recursive_reading n) - n) ≤ (map_reduce_merges n 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := eq_at [n_1]
    have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at2_ := eq_at [n_1, (map_reduce_merges__k_2 (n_1 + 1))]
    have at3_ := nonneg_at [n_1] [(map_reduce_merges__k_2 (n_1 + 1))] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => le_from (sub_from ((call1 recursive_reading (x := (n_1 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (n_1 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) rfl) (call1 map_reduce_merges__k_2 (x := (n_1 + 1)) (at0_ o4)) (of_rest (fact_from (sub_from ((call1 recursive_reading (x := (n_1 + 1)) (at2_ o5)).trans ((Steps.lemma_1_1 (n_1 + 1) (at3_ o6) (le_from rfl rfl (at3_ o7))).trans rfl)) rfl) rfl (Steps.lemma_2_1 (n_1 + 1) (at1_ o8) (le_from rfl rfl (at1_ o9)) (le_from rfl rfl (at1_ o10)))) (at3_ o11))) ?_
    decide +kernel
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨map_reduce_merges.ends, recursive_reading.ends, Steps.part_1⟩
end recursive_reading.inner_calls_are_merges
