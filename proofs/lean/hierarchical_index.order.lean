import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.order
/-- The relation `hierarchical_index`. -/
def hierarchical_index.body (hierarchical_index : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b)))
def hierarchical_index.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index.size (n b : Int) : Nat := magnitude n
def hierarchical_index.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index.size x.1 x.2) hierarchical_index.step (n, b)
/-- The recursion of `hierarchical_index` ends. -/
def hierarchical_index.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index.Domain x.1 x.2) (fun x => hierarchical_index.size x.1 x.2) hierarchical_index.step

/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.order`. -/
def Statement : Prop :=
  (hierarchical_index.Ends) ∧ (hierarchical_index_build.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4))))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))))
end hierarchical_index.order

namespace hierarchical_index.order
theorem hierarchical_index.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index.size n' b' < hierarchical_index.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index.body f₁ n b = hierarchical_index.body f₂ n b := by
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
theorem hierarchical_index.ends : hierarchical_index.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index n b = (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index.ends (n, b) ⟨k0', k1', k2'⟩

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

def hierarchical_index__b_4 (n : Int) : Int := hierarchical_index n 4
def hierarchical_index__b_4.size (n : Int) : Nat := hierarchical_index.size n 4
def hierarchical_index_build__b_4 (n : Int) : Int := hierarchical_index_build n 4
def hierarchical_index_build__b_4.size (n : Int) : Nat := hierarchical_index_build.size n 4
theorem hierarchical_index__b_4.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 4) → hierarchical_index__b_4 n = (if (n ≤ 1) then 0 else (1 + (hierarchical_index__b_4 (cdiv n 4)))) :=
  fun n k0' k1' => (hierarchical_index.eq n 4 k0' (by decide) k1')
theorem hierarchical_index_build__b_4.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 4) → hierarchical_index_build__b_4 n = (if (n ≤ 1) then 0 else ((cdiv n 4) + (hierarchical_index_build__b_4 (cdiv n 4)))) :=
  fun n k0' k1' => (hierarchical_index_build.eq n 4 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → hierarchical_index__b_4.size n < bound → (hierarchical_index__b_4 n) = (clog n 4)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from ((hierarchical_index__b_4.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) (clog_one o3) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues4 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * 0 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchical_index__b_4 1) = 0))))) (clog_from (m := 2) (c := 4) o6 rfl o7 (flog_from (m := 1) (c := 4) o8 rfl (flog_number 0 rfl o9 o10 o11))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (4 * n_4 + 5) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * (1 + n_4) + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 0)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 4) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 4) o13 rfl e_l1_))))))) (clog_from (m := (4 * n_4 + 6)) (c := 4) o14 rfl o15 (flog_from (m := (4 * n_4 + 5)) (c := 4) o16 rfl f1_)) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * 0 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchical_index__b_4 1) = 0))))) (clog_from (m := 3) (c := 4) o6 rfl o7 (flog_from (m := 2) (c := 4) o8 rfl (flog_number 0 rfl o9 o10 o11))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (4 * n_4 + 6) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * (1 + n_4) + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 1)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 4) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 4) o13 rfl e_l1_))))))) (clog_from (m := (4 * n_4 + 7)) (c := 4) o14 rfl o15 (flog_from (m := (4 * n_4 + 6)) (c := 4) o16 rfl f1_)) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * 0 + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (hierarchical_index__b_4 1) = 0))))) (clog_from (m := 4) (c := 4) o6 rfl o7 (flog_from (m := 3) (c := 4) o8 rfl (flog_number 0 rfl o9 o10 o11))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (4 * n_4 + 7) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * (1 + n_4) + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 2)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 4) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 4) o13 rfl e_l1_))))))) (clog_from (m := (4 * n_4 + 8)) (c := 4) o14 rfl o15 (flog_from (m := (4 * n_4 + 7)) (c := 4) o16 rfl f1_)) o17)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 4 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (4 * n_3 + 4) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((hierarchical_index__b_4.run (1 + (1 + (4 * n_3 + 3))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 hierarchical_index__b_4 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_3 + 2) o6 (le_from rfl rfl o7) (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (4 * n_3 + 3)))) o9 o10) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 4) o11 rfl o12 (flog_from (m := (n_3 + 1)) (c := 4) o13 rfl e_l1_))))))) (clog_from (m := (4 * n_3 + 5)) (c := 4) o14 rfl o15 (flog_from (m := (4 * n_3 + 4)) (c := 4) o16 rfl f1_)) o17)) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → (hierarchical_index__b_4 n) = (clog n 4) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_1 (hierarchical_index__b_4.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → hierarchical_index_build__b_4.size n < bound → ((3 * 1) * (hierarchical_index_build__b_4 n)) ≤ ((n + (3 * (clog n 4))) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl))) (sub_from (add_from rfl (mul_from rfl (clog_one o3))) rfl) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues4 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * 0 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchical_index_build__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchical_index_build__b_4 1) = 0)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := 2) (c := 4) o9 rfl o10 (flog_from (m := 1) (c := 4) o11 rfl (flog_number 0 rfl o12 o13 o14))))) rfl) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_4 (n_4 + 2))])
              have f1_ : flog (4 * n_4 + 5) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * (1 + n_4) + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (4 * n_4 + 6)) (c := 4) o9 rfl o10 (flog_from (m := (4 * n_4 + 5)) (c := 4) o11 rfl f1_)))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 4) o14 rfl e_l1_)))) rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 0)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * 0 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchical_index_build__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchical_index_build__b_4 1) = 0)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := 3) (c := 4) o9 rfl o10 (flog_from (m := 2) (c := 4) o11 rfl (flog_number 0 rfl o12 o13 o14))))) rfl) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_4 (n_4 + 2))])
              have f1_ : flog (4 * n_4 + 6) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * (1 + n_4) + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (4 * n_4 + 7)) (c := 4) o9 rfl o10 (flog_from (m := (4 * n_4 + 6)) (c := 4) o11 rfl f1_)))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 4) o14 rfl e_l1_)))) rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 1)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * 0 + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := 1) rfl rfl o3 o4 o5) ((call1 hierarchical_index_build__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o6 o7 o8)).trans (by decide +kernel : (hierarchical_index_build__b_4 1) = 0)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := 4) (c := 4) o9 rfl o10 (flog_from (m := 3) (c := 4) o11 rfl (flog_number 0 rfl o12 o13 o14))))) rfl) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_4 (n_4 + 2))])
              have f1_ : flog (4 * n_4 + 7) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * (1 + n_4) + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (4 * n_4 + 8)) (c := 4) o9 rfl o10 (flog_from (m := (4 * n_4 + 7)) (c := 4) o11 rfl f1_)))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 4) o14 rfl e_l1_)))) rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 2)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_3] [(hierarchical_index_build__b_4 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 4 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchical_index_build__b_4 (n_3 + 2))])
            have f1_ : flog (4 * n_3 + 4) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(hierarchical_index_build__b_4 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * n_3 + 3))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5) (call1 hierarchical_index_build__b_4 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8)))))) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (4 * n_3 + 5)) (c := 4) o9 rfl o10 (flog_from (m := (4 * n_3 + 4)) (c := 4) o11 rfl f1_)))) rfl) (of_rest (fact_from (mul_from rfl rfl) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_3 + 1)) (c := 4) o14 rfl e_l1_)))) rfl) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (4 * n_3 + 3)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [n_3, l1_] [(hierarchical_index_build__b_4 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → ((3 * 1) * (hierarchical_index_build__b_4 n)) ≤ ((n + (3 * (clog n 4))) - 1) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_2 (hierarchical_index_build__b_4.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → hierarchical_index_build__b_4.size n < bound → ((n + (clog n 4)) - 1) ≤ ((4 * 1) * (hierarchical_index_build__b_4 n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from (sub_from (add_from rfl (clog_one o1)) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + 0) o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues4 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 2) (c := 4) o1 rfl o2 (flog_from (m := 1) (c := 4) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * 0 + 0))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchical_index_build__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchical_index_build__b_4 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_4 (n_4 + 2))])
              have f1_ : flog (4 * n_4 + 5) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (4 * n_4 + 6)) (c := 4) o1 rfl o2 (flog_from (m := (4 * n_4 + 5)) (c := 4) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * (1 + n_4) + 0))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchical_index_build__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 4) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 0)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 3) (c := 4) o1 rfl o2 (flog_from (m := 2) (c := 4) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * 0 + 1))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchical_index_build__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchical_index_build__b_4 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_4 (n_4 + 2))])
              have f1_ : flog (4 * n_4 + 6) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (4 * n_4 + 7)) (c := 4) o1 rfl o2 (flog_from (m := (4 * n_4 + 6)) (c := 4) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * (1 + n_4) + 1))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchical_index_build__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 4) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 1)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 4) (c := 4) o1 rfl o2 (flog_from (m := 3) (c := 4) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * 0 + 2))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 hierarchical_index_build__b_4 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (hierarchical_index_build__b_4 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_4] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 4 = l1_ := e_l1_.trans (by ring [n_4, l1_, (hierarchical_index_build__b_4 (n_4 + 2))])
              have f1_ : flog (4 * n_4 + 7) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (4 * n_4 + 8)) (c := 4) o1 rfl o2 (flog_from (m := (4 * n_4 + 7)) (c := 4) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * (1 + n_4) + 2))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 hierarchical_index_build__b_4 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 4) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (4 * (1 + n_4) + 2)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(hierarchical_index_build__b_4 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_3] [(hierarchical_index_build__b_4 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 4 = l1_ := e_l1_.trans (by ring [n_3, l1_, (hierarchical_index_build__b_4 (n_3 + 2))])
            have f1_ : flog (4 * n_3 + 4) 4 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(hierarchical_index_build__b_4 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (4 * n_3 + 5)) (c := 4) o1 rfl o2 (flog_from (m := (4 * n_3 + 4)) (c := 4) o3 rfl f1_))) rfl) (mul_from rfl ((hierarchical_index_build__b_4.run (1 + (1 + (4 * n_3 + 3))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8) (call1 hierarchical_index_build__b_4 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_3 + 2)) (c := 4) o12 rfl o13 (flog_from (m := (n_3 + 1)) (c := 4) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (4 * n_3 + 3)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [n_3, l1_] [(hierarchical_index_build__b_4 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 4) → ((1 : Int) ≤ n) → ((n + (clog n 4)) - 1) ≤ ((4 * 1) * (hierarchical_index_build__b_4 n)) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_3 (hierarchical_index_build__b_4.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (2 * (hierarchical_index n 4)) ≤ (3 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 4 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_l2_ : flog (n_1 + 2) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_1, l1_, l2_])
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (mul_from rfl ((call1 hierarchical_index__b_4 (x := (n_1 + 2)) o1).trans ((Steps.lemma_1_1 (n_1 + 2) o2 (le_from rfl rfl o3) (le_from rfl rfl o4)).trans (clog_from (m := (n_1 + 2)) (c := 4) o5 rfl o6 (flog_from (m := (n_1 + 1)) (c := 4) o7 rfl e_l1_))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) o8 rfl e_l2_))) (of_rest (show (0 : Int) ≤ 1 * ((l2_ + 1) + 1 + 0) - 2 * l1_ - 1 from (show (0 : Int) ≤ Int.ofNat (0 + 1) * ((l2_ + 1) + 1 + Int.ofNat 0) - Int.ofNat 2 * l1_ - 1 from by have h := flog_ratio 2 0 0 (b := 4) (c := 2) (m := (n_1 + 1)) (n := (n_1 + 2)) (by decide) (by decide) o9 o10 (by decide +kernel : (0 : Int) ≤ 4 ^ (0 + 1) - 2 ^ 2) (show (0 : Int) ≤ 2 ^ 0 * (n_1 + 2) - (n_1 + 1) from o11); rw [e_l2_, e_l1_] at h; exact h)) o12)) ?_
    exact shown [n_1, l1_, l2_] [] ⟨h_n_1, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (2 * (hierarchical_index n 4)) ≤ (3 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (hierarchical_index n 4) ≤ p₀ * (1 * (flog n 2)))) := ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (4 * (hierarchical_index n 4)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_l2_ : flog (n_1 + 1) 4 = l2_ := e_l2_.trans (by ring [n_1, l1_, l2_])
    refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl))) (mul_from rfl ((call1 hierarchical_index__b_4 (x := (n_1 + 2)) o2).trans ((Steps.lemma_1_1 (n_1 + 2) o3 (le_from rfl rfl o4) (le_from rfl rfl o5)).trans (clog_from (m := (n_1 + 2)) (c := 4) o6 rfl o7 (flog_from (m := (n_1 + 1)) (c := 4) o8 rfl e_l2_))))) (of_rest (show (0 : Int) ≤ 2 * (l2_ + 1 + 1) - 1 * (l1_ + 1) - 1 from (show (0 : Int) ≤ Int.ofNat (1 + 1) * (l2_ + 1 + Int.ofNat 1) - Int.ofNat 1 * (l1_ + 1) - 1 from by have h := flog_ratio 1 1 1 (b := 2) (c := 4) (m := (n_1 + 2)) (n := (n_1 + 1)) (by decide) (by decide) o9 o10 (by decide +kernel : (0 : Int) ≤ 2 ^ (1 + 1) - 4 ^ 1) (show (0 : Int) ≤ 4 ^ 1 * (n_1 + 1) - (n_1 + 2) from o11); rw [e_l2_, e_l1_] at h; exact h)) o12)) ?_
    exact shown [n_1, l1_, l2_] [] ⟨h_n_1, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (4 * (hierarchical_index n 4))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (hierarchical_index n 4))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_5_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_5_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * (hierarchical_index_build n 4)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_1] [(hierarchical_index_build__b_4 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 4 = l1_ := e_l1_.trans (by ring [n_1, l1_, (hierarchical_index_build__b_4 (n_1 + 2))])
    refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (mul_from rfl (call1 hierarchical_index_build__b_4 (x := (n_1 + 2)) o1)) rfl (of_rest (add_nonneg (fact_from (mul_from rfl rfl) (sub_from (add_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 4) o2 rfl o3 (flog_from (m := (n_1 + 1)) (c := 4) o4 rfl e_l1_)))) rfl) (Steps.lemma_2_1 (n_1 + 2) o5 (le_from rfl rfl o6) (le_from rfl rfl o7))) (show (0 : Int) ≤ (n_1 + 1) - 1 - (4 - 1) * l1_ from by have h := flog_linear (b := 4) (n := (n_1 + 1)) o8 o9; rw [e_l1_] at h; exact h)) o10)) ?_
    exact shown [n_1, l1_] [(hierarchical_index_build__b_4 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_5_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * (hierarchical_index_build n 4)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_5_O_positive n k0' k1' h_start, Steps.part_5_O_bound n k0' k1' h_start⟩
theorem Steps.part_5_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_5_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (4 * (hierarchical_index_build n 4)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 4) 0 rfl o1 o2) (shown [n_1] [(hierarchical_index_build__b_4 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 4 = l1_ := e_l1_.trans (by ring [n_1, l1_, (hierarchical_index_build__b_4 (n_1 + 2))])
    refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from rfl (mul_from rfl (call1 hierarchical_index_build__b_4 (x := (n_1 + 2)) o1)) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_1 + 2)) (c := 4) o2 rfl o3 (flog_from (m := (n_1 + 1)) (c := 4) o4 rfl e_l1_))) rfl) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) o5 (le_from rfl rfl o6) (le_from rfl rfl o7))) o8)) ?_
    exact shown [n_1, l1_] [(hierarchical_index_build__b_4 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_5_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (4 * (hierarchical_index_build n 4))) :=
  fun n h_start k0' k1' => ⟨Steps.part_5_Omega_positive n k0' k1' h_start, Steps.part_5_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_5 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))) := ⟨⟨2, 3, 0, by decide, by decide, by decide, Steps.part_5_O⟩, ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_5_Omega⟩⟩

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_5.1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_5.2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem proof : Statement := ⟨hierarchical_index.ends, hierarchical_index_build.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end hierarchical_index.order
