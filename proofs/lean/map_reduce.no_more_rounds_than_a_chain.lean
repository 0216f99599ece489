import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.no_more_rounds_than_a_chain
/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The relation `refine_chain_rounds`. -/
def refine_chain_rounds.body (refine_chain_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1))))
def refine_chain_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def refine_chain_rounds.size (n : Int) : Nat := magnitude n
def refine_chain_rounds.step (f : Int → Int) (x : Int) : Int := refine_chain_rounds.body (fun n => f n) x
def refine_chain_rounds (n : Int) : Int := fix (fun (x : Int) => refine_chain_rounds.size x) refine_chain_rounds.step n
/-- The recursion of `refine_chain_rounds` ends. -/
def refine_chain_rounds.Ends : Prop := Falls (fun (x : Int) => refine_chain_rounds.Domain x) (fun x => refine_chain_rounds.size x) refine_chain_rounds.step

/-- The claim `map_reduce.no_more_rounds_than_a_chain`. -/
def Statement : Prop :=
  (map_reduce_rounds.Ends) ∧ (refine_chain_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (map_reduce_rounds n k) ≤ (refine_chain_rounds n))
end map_reduce.no_more_rounds_than_a_chain

namespace map_reduce.no_more_rounds_than_a_chain
theorem map_reduce_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_rounds.size n' k' < map_reduce_rounds.size n k → f₁ n' k' = f₂ n' k') → map_reduce_rounds.body f₁ n k = map_reduce_rounds.body f₂ n k := by
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
theorem map_reduce_rounds.ends : map_reduce_rounds.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem map_reduce_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => fix_eq map_reduce_rounds.ends (n, k) ⟨k0, k1, k2⟩

theorem refine_chain_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → refine_chain_rounds.size n' < refine_chain_rounds.size n → f₁ n' = f₂ n') → refine_chain_rounds.body f₁ n = refine_chain_rounds.body f₂ n := by
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
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := n_1) (at1_ o2) (ih n_1 (at0_ o3) (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o4) (at0_ o5))))))) ?_
    decide +kernel
theorem refine_chain_rounds.ends : refine_chain_rounds.Ends := fun f g (x : Int) d ih =>
  refine_chain_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem refine_chain_rounds.eq : ∀ (n : Int), (0 ≤ n) → refine_chain_rounds n = (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1)))) :=
  fun n k0 => fix_eq refine_chain_rounds.ends n k0

theorem map_reduce_rounds.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => (map_reduce_rounds.eq n k k0 k1 k2)
theorem refine_chain_rounds.run : ∀ (n : Int), (0 ≤ n) → refine_chain_rounds n = (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1)))) :=
  fun n k0 => (refine_chain_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → map_reduce_rounds.size n k < bound → (map_reduce_rounds n k) = (1 + (clog n k))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases total (k_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (0 - n_3) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
              have at1_ := eq_at [k_2]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((map_reduce_rounds.run (1 + 0) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_true (le_from rfl rfl (at0_ o3)) rfl)) (add_from rfl (clog_one (at1_ o4))) (at0_ o5) (at0_ o6)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := eq_at [k_2, n_4]
            have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := computed (also fun o1 => also fun o2 => fun o3 => division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) (at0_ o1) (at1_ o2) (at1_ o3)) (by decide +kernel)
            subst h_q_5e
            have v2_7_0 := start h_s_6
            rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
            · have v1_7_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
              have at0_ := nonneg_at [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩
              have at1_ := eq_at [k_2, q_7]
              have at2_ := nonneg_at [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩
              have at3_ := eq_at [k_2, q_7, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((map_reduce_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 map_reduce_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_7 + 2) (k_2 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) (at1_ o15) (at1_ o16) (at2_ o17) (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) (at3_ o18) rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) (at3_ o19) (at3_ o20) (at2_ o21) (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) (at3_ o22) rfl (flog_level (m := (q_7 + 1)) 1 rfl (at2_ o23) (at2_ o24) (at2_ o25) (at2_ o26) e_l1_)))) (at2_ o27) (at2_ o28)) ?_
              decide +kernel
            obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
            obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
            rcases total (q_5 - 1) with h0_9_0 | h0_9_0
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              have at0_ := nonneg_at [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩
              obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
              have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
              have at0_ := nonneg_at [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩
              have at1_ := eq_at [s_7, k_8, q_9]
              have at2_ := nonneg_at [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩
              have at3_ := eq_at [s_7, k_8, q_9, l1_]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => fun o28 => eq_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 map_reduce_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := (q_9 + 2)) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o15) (at1_ o16) (at2_ o17) (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) (at3_ o18) rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) (at3_ o19) (at3_ o20) (at2_ o21) (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) (at3_ o22) rfl (flog_level (m := (q_9 + 1)) 1 rfl (at2_ o23) (at2_ o24) (at2_ o25) (at2_ o26) e_l1_)))) (at2_ o27) (at2_ o28)) ?_
              decide +kernel
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · have at0_ := nonneg_at [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩
                have at1_ := eq_at [s_7, k_8]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => fun o24 => eq_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (at0_ o1) (at0_ o2) d0).trans (if_false (not_le_from rfl rfl (at0_ o3)) (add_from rfl ((call2 map_reduce_rounds (x := 1) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := 1) rfl rfl (at0_ o4) (at0_ o5) (at0_ o6)).trans (at1_ o7)) (at1_ o8)).trans ((ih 1 (k_8 + s_7 + 2) (at0_ o9) (at0_ o10) (le_from rfl rfl (at0_ o11)) (le_from rfl rfl (at0_ o12)) (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_one (at1_ o15)))))))) (add_from rfl (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) (at1_ o16) (at1_ o17) (at0_ o18) (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) (at1_ o19) rfl (flog_number 0 rfl (at0_ o20) (at0_ o21) (at0_ o22))))) (at0_ o23) (at0_ o24)) ?_
                decide +kernel
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              exact absurd_of h0_9_0 (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩))
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → ((1 : Int) ≤ n) → (map_reduce_rounds n k) = (1 + (clog n k)) :=
  fun n k k0 k1 k2 k3 =>
    (Steps.lemma_1 (map_reduce_rounds.size n k + 1)) n k k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → refine_chain_rounds.size n < bound → (refine_chain_rounds n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((refine_chain_rounds.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((refine_chain_rounds.run (1 + n_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 refine_chain_rounds (x := n_1) (at1_ o3)).trans ((ih n_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o7) (at0_ o8)) ?_
        decide +kernel
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → (refine_chain_rounds n) = n :=
  fun n k0 =>
    (Steps.lemma_2 (refine_chain_rounds.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (map_reduce_rounds n k) ≤ (refine_chain_rounds n) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (n_0 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      rcases total (n_3 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        have at0_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
        obtain ⟨l1_, h_l1_, e_l1_⟩ := computed (also fun o1 => fun o2 => flog_least (n := (n_4 + 1)) (b := (k_2 + 2)) 0 rfl (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_l1_ : flog (n_4 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, n_4, l1_])
        have at0_ := eq_at [k_2, n_4]
        have at1_ := nonneg_at [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩
        have at2_ := nonneg_at [k_2, n_4, l1_] [] ⟨h_k_2, h_n_4, h_l1_, trivial⟩
        have at3_ := eq_at [k_2, n_4, l1_]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => le_from ((call2 map_reduce_rounds (x := (n_4 + 2)) (y := (k_2 + 2)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (n_4 + 2) (k_2 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) (le_from rfl rfl (at1_ o6))).trans (add_from rfl (clog_from (m := (n_4 + 2)) (c := (k_2 + 2)) (at0_ o7) (at0_ o8) (at2_ o9) (flog_from (m := (n_4 + 1)) (c := (k_2 + 2)) (at3_ o10) rfl e_l1_))))) ((call1 refine_chain_rounds (x := (n_4 + 2)) (at3_ o11)).trans ((Steps.lemma_2_1 (n_4 + 2) (at2_ o12)).trans rfl)) (of_rest (show (0 : Int) ≤ (n_4 + 1) - 1 - ((k_2 + 2) - 1) * l1_ from by have h := flog_linear (b := (k_2 + 2)) (n := (n_4 + 1)) (at2_ o13) (at2_ o14); rw [e_l1_] at h; exact h) (at2_ o15))) ?_
        decide +kernel
      · have v1_4_0 := start h_n_3
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · have at0_ := eq_at [k_2]
          have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => le_from ((call2 map_reduce_rounds (x := 1) (y := (k_2 + 2)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 1 (k_2 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) (le_from rfl rfl (at1_ o6))).trans (add_from rfl (clog_one (at0_ o7))))) ((call1 refine_chain_rounds (x := 1) (at0_ o8)).trans (by decide +kernel : (refine_chain_rounds 1) = 1)) (at1_ o9)) ?_
          decide +kernel
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [k_2]
        have at1_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => le_from ((call2 map_reduce_rounds (x := 0) (y := (k_2 + 2)) (at0_ o1) (at0_ o2)).trans ((map_reduce_rounds.run 0 (k_2 + 2) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5))).trans (if_true (le_from rfl rfl (at1_ o6)) rfl))) ((call1 refine_chain_rounds (x := 0) (at0_ o7)).trans (by decide +kernel : (refine_chain_rounds 0) = 0)) (at1_ o8)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)

theorem proof : Statement := ⟨map_reduce_rounds.ends, refine_chain_rounds.ends, Steps.part_1⟩
end map_reduce.no_more_rounds_than_a_chain
