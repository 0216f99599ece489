import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (b_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (b_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem hierarchical_index_build.ends : hierarchical_index_build.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_build.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index_build.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_build n b = (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index_build.ends (n, b) ⟨k0', k1', k2'⟩

def hierarchical_index_build__b_2 (n : Int) : Int := hierarchical_index_build n 2
def hierarchical_index_build__b_2.size (n : Int) : Nat := hierarchical_index_build.size n 2
theorem hierarchical_index_build__b_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchical_index_build__b_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (hierarchical_index_build__b_2 (cdiv n 2)))) :=
  fun n k0' k1' => (hierarchical_index_build.eq n 2 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchical_index_build__b_2.size n < bound → (n - 1) ≤ (hierarchical_index_build__b_2 n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from rfl ((hierarchical_index_build__b_2.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from rfl ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_2 (x := (n_3 + 1)) (cdiv_from (q := (n_3 + 1)) rfl rfl o6 o7 o8))))) (of_rest (fact_from rfl rfl (ih (n_3 + 1) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(hierarchical_index_build__b_2 (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from rfl ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_2 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8))))) (of_rest (fact_from rfl rfl (ih (n_3 + 2) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build__b_2 n) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_1 (hierarchical_index_build__b_2.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → hierarchical_index_build__b_2.size n < bound → (hierarchical_index_build__b_2 n) ≤ ((n - 1) + (clog n 2))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((hierarchical_index_build__b_2.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) (add_from rfl (clog_one o3)) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * 0 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchical_index_build__b_2 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchical_index_build__b_2 1) = 0))))) (add_from rfl (clog_from (m := 2) (c := 2) o9 rfl o10 (flog_from (m := 1) (c := 2) o11 rfl (flog_number 0 rfl o12 o13 o14)))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_2 (n_4 + 2))])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * (1 + n_4) + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_2 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8))))) (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) o9 rfl o10 (flog_from (m := (2 * n_4 + 3)) (c := 2) o11 rfl f1_))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 2) o14 rfl e_l1_))) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_2 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchical_index_build__b_2 (n_3 + 2))])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from ((hierarchical_index_build__b_2.run (1 + (1 + (2 * n_3 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_2 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8))))) (add_from rfl (clog_from (m := (2 * n_3 + 3)) (c := 2) o9 rfl o10 (flog_from (m := (2 * n_3 + 2)) (c := 2) o11 rfl f1_))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_3 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_3 + 1)) (c := 2) o14 rfl e_l1_))) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [n_3, l1_] [(hierarchical_index_build__b_2 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 2) → ((1 : Int) ≤ n) → (hierarchical_index_build__b_2 n) ≤ ((n - 1) + (clog n 2)) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_2 (hierarchical_index_build__b_2.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (call1 hierarchical_index_build__b_2 (x := (n_1 + 1)) o1) (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3) (le_from rfl rfl o4))) o5)) ?_
    exact shown [n_1] [(hierarchical_index_build__b_2 (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => le_from ((call1 hierarchical_index_build__b_2 (x := 1) o1).trans (by decide +kernel : (hierarchical_index_build__b_2 1) = 0)) (add_from rfl (clog_one o2)) o3) ?_
      exact shown [] [] trivial (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (hierarchical_index_build__b_2 (n_2 + 2))])
      refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from (call1 hierarchical_index_build__b_2 (x := (n_2 + 2)) o1) (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o2 rfl o3 (flog_from (m := (n_2 + 1)) (c := 2) o4 rfl e_l1_))) (of_rest (fact_from rfl (add_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o5 rfl o6 (flog_from (m := (n_2 + 1)) (c := 2) o7 rfl e_l1_))) (Steps.lemma_2_1 (n_2 + 2) o8 (le_from rfl rfl o9) (le_from rfl rfl o10))) o11)) ?_
      exact shown [n_2, l1_] [(hierarchical_index_build__b_2 (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨hierarchical_index_build.ends, Steps.part_1, Steps.part_2⟩
end hierarchical_index.build_upper
