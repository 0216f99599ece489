import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace map_reduce.rounds_exact
/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The claim `map_reduce.rounds_exact`. -/
def Statement : Prop :=
  (map_reduce_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (map_reduce_rounds n k) = (1 + (clog n k)))
end map_reduce.rounds_exact

namespace map_reduce.rounds_exact
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
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) (by ring [k_2, n_3]) (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩) (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        exact (if_false_both (not_le_from rfl rfl (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩) (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩) (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩)).trans (by ring [k_2, q_6])) (by ring [k_2, q_6]) (ih (q_6 + 2) (k_2 + 2) (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩) (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩) (le_from rfl rfl (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩) (by close [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩))))))
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
      exact (if_false_both (not_le_from rfl rfl (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩) (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩) (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩)).trans (by ring [q_4, s_6, k_7])) (by ring [q_4, s_6, k_7]) (ih (q_4 + 1) (k_7 + s_6 + 2) (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩) (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩) (le_from rfl rfl (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩) (by close [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩))))))
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

theorem map_reduce_rounds.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0 k1 k2 => (map_reduce_rounds.eq n k k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → map_reduce_rounds.size n k < bound → (map_reduce_rounds n k) = (1 + (clog n k))) := by
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
            · exact eq_from ((map_reduce_rounds.run (1 + 0) (2 + k_2) (by close [k_2] [] ⟨h_k_2, trivial⟩) (by close [k_2] [] ⟨h_k_2, trivial⟩) d0).trans (if_true (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)) (add_from rfl (clog_one (by ring [k_2]))) (by close [k_2] [] ⟨h_k_2, trivial⟩) (by close [k_2] [] ⟨h_k_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := division_of (a := (n_4 + 1)) (b := (k_2 + 2)) (v := n_4) (c := 1) (by ring [k_2, n_4]) (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩) (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩)
            subst h_q_5e
            have v2_7_0 := start h_s_6
            rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
            · have v1_7_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h_n_4 (by close [k_2] [] ⟨h_k_2, trivial⟩)
              obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
              obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (q_7 + 1)) (b := (k_2 + 2)) 0 rfl (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩)
              have e_l1_ : flog (q_7 + 1) (k_2 + 2) = l1_ := e_l1_.trans (by ring [k_2, q_7, l1_])
              exact eq_from ((map_reduce_rounds.run (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1))) (2 + k_2) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩)) (add_from rfl ((call2 map_reduce_rounds (x := (q_7 + 2)) (y := (k_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩)).trans (by ring [k_2, q_7])) (by ring [k_2, q_7])).trans ((ih (q_7 + 2) (k_2 + 2) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (le_from rfl rfl (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩)) ⟨(le_from rfl rfl (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩)), (le_from rfl rfl (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((k_2 + 2) * (1 + q_7) + 0 - 1)))) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩) (by close [k_2, q_7] [] ⟨h_k_2, h_q_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_7 + 2)) (c := (k_2 + 2)) (by ring [k_2, q_7]) (by ring [k_2, q_7]) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) (flog_from (m := (q_7 + 1)) (c := (k_2 + 2)) (by ring [k_2, q_7, l1_]) rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 3)) (c := (k_2 + 2)) (by ring [k_2, q_7, l1_]) (by ring [k_2, q_7, l1_]) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) (flog_from (m := (k_2 * q_7 + k_2 + 2 * q_7 + 2)) (c := (k_2 + 2)) (by ring [k_2, q_7, l1_]) rfl (flog_level (m := (q_7 + 1)) 1 rfl (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) e_l1_)))) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩) (by close [k_2, q_7, l1_] [] ⟨h_k_2, h_q_7, h_l1_, trivial⟩)
            obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
            obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_2) (c := s_7) (of_rest h_s_6' (by close [k_2, q_5, s_7] [] ⟨h_k_2, h_q_5, h_s_7, trivial⟩))
            rcases total (q_5 - 1) with h0_9_0 | h0_9_0
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (q_9 + 1)) (b := (k_8 + s_7 + 2)) 0 rfl (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)
              have e_l1_ : flog (q_9 + 1) (k_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, k_8, q_9, l1_])
              exact eq_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)) (add_from rfl ((call2 map_reduce_rounds (x := (q_9 + 2)) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := (q_9 + 2)) rfl rfl (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)).trans (by ring [s_7, k_8, q_9])) (by ring [s_7, k_8, q_9])).trans ((ih (q_9 + 2) (k_8 + s_7 + 2) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (le_from rfl rfl (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)) ⟨(le_from rfl rfl (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)), (le_from rfl rfl (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + k_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩) (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_from (m := (q_9 + 2)) (c := (k_8 + s_7 + 2)) (by ring [s_7, k_8, q_9]) (by ring [s_7, k_8, q_9]) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) (flog_from (m := (q_9 + 1)) (c := (k_8 + s_7 + 2)) (by ring [s_7, k_8, q_9, l1_]) rfl e_l1_)))))))) (add_from rfl (clog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (k_8 + s_7 + 2)) (by ring [s_7, k_8, q_9, l1_]) (by ring [s_7, k_8, q_9, l1_]) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) (flog_from (m := (k_8 * q_9 + q_9 * s_7 + k_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (k_8 + s_7 + 2)) (by ring [s_7, k_8, q_9, l1_]) rfl (flog_level (m := (q_9 + 1)) 1 rfl (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) e_l1_)))) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩) (by close [s_7, k_8, q_9, l1_] [] ⟨h_s_7, h_k_8, h_q_9, h_l1_, trivial⟩)
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact eq_from ((map_reduce_rounds.run (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + k_8)) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)) (add_from rfl ((call2 map_reduce_rounds (x := 1) (y := (k_8 + s_7 + 2)) ((cdiv_from (q := 1) rfl rfl (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)).trans (by ring [s_7, k_8])) (by ring [s_7, k_8])).trans ((ih 1 (k_8 + s_7 + 2) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (le_from rfl rfl (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)) ⟨(le_from rfl rfl (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)), (le_from rfl rfl (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + k_8) + 2) * 0 + (1 + s_7) - 1)))) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from rfl (clog_one (by ring [s_7, k_8])))))))) (add_from rfl (clog_from (m := (s_7 + 2)) (c := (k_8 + s_7 + 2)) (by ring [s_7, k_8]) (by ring [s_7, k_8]) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (flog_from (m := (s_7 + 1)) (c := (k_8 + s_7 + 2)) (by ring [s_7, k_8]) rfl (flog_number 0 rfl (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩))))) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩) (by close [s_7, k_8] [] ⟨h_s_7, h_k_8, trivial⟩)
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              exact absurd_of h0_9_0 (by close [s_7, k_8, q_9] [] ⟨h_s_7, h_k_8, h_q_9, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) h.1)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (map_reduce_rounds n k) = (1 + (clog n k)) :=
  fun n k k0 k1 k2 k3 =>
    (Steps.lemma_1 (map_reduce_rounds.size n k + 1)) n k k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (map_reduce_rounds n k) = (1 + (clog n k)) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (k_1 - 2) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      rcases total (n_2 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_n_2
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := (k_3 + 2)) 0 rfl (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩) (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩)
        have e_l1_ : flog (n_4 + 1) (k_3 + 2) = l1_ := e_l1_.trans (by ring [k_3, n_4, l1_])
        exact eq_from ((call2 map_reduce_rounds (x := (n_4 + 2)) (y := (k_3 + 2)) (by ring [k_3, n_4]) (by ring [k_3, n_4])).trans ((Steps.lemma_1_1 (n_4 + 2) (k_3 + 2) (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩) (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩) (le_from rfl rfl (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩)) ⟨(le_from rfl rfl (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩)), (le_from rfl rfl (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩))⟩).trans (add_from rfl (clog_from (m := (n_4 + 2)) (c := (k_3 + 2)) (by ring [k_3, n_4]) (by ring [k_3, n_4]) (by close [k_3, n_4, l1_] [] ⟨h_k_3, h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := (k_3 + 2)) (by ring [k_3, n_4, l1_]) rfl e_l1_))))) (add_from rfl (clog_from (m := (n_4 + 2)) (c := (k_3 + 2)) (by ring [k_3, n_4, l1_]) (by ring [k_3, n_4, l1_]) (by close [k_3, n_4, l1_] [] ⟨h_k_3, h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := (k_3 + 2)) (by ring [k_3, n_4, l1_]) rfl e_l1_))) (by close [k_3, n_4, l1_] [] ⟨h_k_3, h_n_4, h_l1_, trivial⟩) (by close [k_3, n_4, l1_] [] ⟨h_k_3, h_n_4, h_l1_, trivial⟩)
      · have v1_4_0 := start h_n_2
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact eq_from ((call2 map_reduce_rounds (x := 1) (y := (k_3 + 2)) (by ring [k_3]) (by ring [k_3])).trans ((Steps.lemma_1_1 1 (k_3 + 2) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩) (le_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩)) ⟨(le_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩)), (le_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩))⟩).trans (add_from rfl (clog_one (by ring [k_3]))))) (add_from rfl (clog_one (by ring [k_3]))) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [k_3, n_4] [] ⟨h_k_3, h_n_4, trivial⟩)
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩)) h.1)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨map_reduce_rounds.ends, Steps.part_1⟩
end map_reduce.rounds_exact
