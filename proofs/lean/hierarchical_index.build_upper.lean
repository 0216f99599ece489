import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace hierarchical_index.build_upper
/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.build_upper`. -/
def Statement : Prop :=
  (hierarchical_index_build.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)))
end hierarchical_index.build_upper

namespace hierarchical_index.build_upper
theorem hierarchical_index_build.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_build.size n' b' < hierarchical_index_build.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_build.body f₁ n b = hierarchical_index_build.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases total (b_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) (by ring [b_2, n_3]) (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩) (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        exact (if_false_both (not_le_from rfl rfl (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)).trans (by ring [b_2, q_6])) (by ring [b_2, q_6]) (ih (q_6 + 2) (b_2 + 2) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (le_from rfl rfl (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩))))))
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
      exact (if_false_both (not_le_from rfl rfl (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)).trans (by ring [q_4, s_6, b_7])) (by ring [q_4, s_6, b_7]) (ih (q_4 + 1) (b_7 + s_6 + 2) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (le_from rfl rfl (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩))))))
  · have v1_2_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, b_2] [] ⟨h_n_0, h_b_2, trivial⟩)
theorem hierarchical_index_build.ends : hierarchical_index_build.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_build.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0 k1 k2 lt => ih (n', b') ⟨k0, k1, k2⟩ lt)
theorem hierarchical_index_build.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_build n b = (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b))) :=
  fun n b k0 k1 k2 => fix_eq hierarchical_index_build.ends (n, b) ⟨k0, k1, k2⟩

def hierarchical_index_build__b_2 (n : Int) : Int := hierarchical_index_build n 2
def hierarchical_index_build__b_2.size (n : Int) : Nat := hierarchical_index_build.size n 2
theorem hierarchical_index_build__b_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchical_index_build__b_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (hierarchical_index_build__b_2 (cdiv n 2)))) :=
  fun n k0 k1 => (hierarchical_index_build.eq n 2 k0 (by decide) k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchical_index_build__b_2.size n < bound → (n - 1) ≤ (hierarchical_index_build__b_2 n)) := by
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
          · exact le_from rfl ((hierarchical_index_build__b_2.run (1 + 0) (by decide +kernel) d0).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (by decide +kernel)
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
            exact le_from rfl ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (call1 hierarchical_index_build__b_2 (x := (n_3 + 1)) ((cdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3])))))) (of_rest (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3] [(hierarchical_index_build__b_2 (n_3 + 1))] ⟨h_n_3, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from rfl ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (call1 hierarchical_index_build__b_2 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3])))))) (of_rest (fact_from rfl rfl (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build__b_2 n) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_1 (hierarchical_index_build__b_2.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchical_index_build__b_2.size n < bound → (hierarchical_index_build__b_2 n) ≤ ((n - 1) + (clog n 2))) := by
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
          · exact le_from ((hierarchical_index_build__b_2.run (1 + 0) (by decide +kernel) d0).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (add_from rfl (clog_one (by ring []))) (by decide +kernel)
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
            have v0_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v0_4_0 rfl with rfl | v0_4_0
            · exact le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * 0 + 0))) (by decide +kernel) d0).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from (cdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)) ((call1 hierarchical_index_build__b_2 (x := 1) ((cdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (hierarchical_index_build__b_2 1) = 0))))) (add_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (by decide +kernel)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, trivial⟩)
            have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))])
            exact le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (call1 hierarchical_index_build__b_2 (x := (n_4 + 2)) ((cdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4])))))) (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, (hierarchical_index_build__b_2 (n_4 + 2))]) (by ring [n_4, (hierarchical_index_build__b_2 (n_4 + 2))]) (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 3)) (c := 2) (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))]) rfl (flog_level (m := (n_4 + 1)) 1 rfl (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) e_l1_)))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))]) (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))]) (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))]) rfl e_l1_))) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))])
            exact le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (call1 hierarchical_index_build__b_2 (x := (n_3 + 2)) ((cdiv_from (q := (n_3 + 2)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3])))))) (add_from rfl (clog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, (hierarchical_index_build__b_2 (n_3 + 2))]) (by ring [n_3, (hierarchical_index_build__b_2 (n_3 + 2))]) (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))]) rfl (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) e_l1_)))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))]) (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))]) (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))]) rfl e_l1_))) (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (hierarchical_index_build__b_2 n) ≤ ((n - 1) + (clog n 2)) :=
  fun n k0 k1 k2 =>
    (Steps.lemma_2 (hierarchical_index_build__b_2.size n + 1)) n k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl (call1 hierarchical_index_build__b_2 (x := (n_1 + 1)) (by ring [n_1])) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)))) (by close [n_1] [(hierarchical_index_build__b_2 (n_1 + 1))] ⟨h_n_1, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, trivial⟩) (by close [n_2] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, trivial⟩)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))])
      exact le_from (call1 hierarchical_index_build__b_2 (x := (n_2 + 2)) (by ring [n_2])) (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, (hierarchical_index_build__b_2 (n_2 + 2))]) (by ring [n_2, (hierarchical_index_build__b_2 (n_2 + 2))]) (by close [n_2, l1_] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))]) rfl e_l1_))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))]) (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))]) (by close [n_2, l1_] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))]) rfl e_l1_))) (Steps.lemma_2_1 (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (by close [n_2, l1_] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩))
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from ((call1 hierarchical_index_build__b_2 (x := 1) (by ring [])).trans (by decide +kernel : (hierarchical_index_build__b_2 1) = 0)) (add_from rfl (clog_one (by ring []))) (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨hierarchical_index_build.ends, Steps.part_1, Steps.part_2⟩
end hierarchical_index.build_upper
