import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.order_in_threes
/-- The relation `group_knockout`. -/
def group_knockout.body (group_knockout : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k)))
def group_knockout.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout.size (n k : Int) : Nat := magnitude n
def group_knockout.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout.body (fun n k => f (n, k)) x.1 x.2
def group_knockout (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout.size x.1 x.2) group_knockout.step (n, k)
/-- The recursion of `group_knockout` ends. -/
def group_knockout.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout.Domain x.1 x.2) (fun x => group_knockout.size x.1 x.2) group_knockout.step

/-- The claim `group_knockout.order_in_threes`. -/
def Statement : Prop :=
  (group_knockout.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))))
end group_knockout.order_in_threes

namespace group_knockout.order_in_threes
theorem group_knockout.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout.size n' k' < group_knockout.size n k → f₁ n' k' = f₂ n' k') → group_knockout.body f₁ n k = group_knockout.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases first2 h_k_1 with rfl | rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (k_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (k_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (k_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((k_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [k_2, q_6] [] ⟨h_k_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨k_7, h_k_7, rfl⟩ := rest (v := k_2) (c := s_6) (of_rest h_s_5' (by close [k_2, q_4, s_6] [] ⟨h_k_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (k_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (k_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + k_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, k_7] [] ⟨h_q_4, h_s_6, h_k_7, trivial⟩ (by decide +kernel)
theorem group_knockout.ends : group_knockout.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem group_knockout.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq group_knockout.ends (n, k) ⟨k0', k1', k2'⟩

def group_knockout__k_3 (n : Int) : Int := group_knockout n 3
def group_knockout__k_3.size (n : Int) : Nat := group_knockout.size n 3
theorem group_knockout__k_3.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 3) → group_knockout__k_3 n = (if (n ≤ 1) then 0 else ((cdiv n 3) + (group_knockout__k_3 (cdiv n 3)))) :=
  fun n k0' k1' => (group_knockout.eq n 3 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → group_knockout__k_3.size n < bound → (group_knockout__k_3 n) ≤ (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from ((group_knockout__k_3.run (1 + 0) o1 d0).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues3 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 0))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl o3 o4 o5) (call1 group_knockout__k_3 (x := (n_3 + 1)) (cdiv_from (q := (n_3 + 1)) rfl rfl o6 o7 o8))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (3 * n_3 + 0)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(group_knockout__k_3 (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 1))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 1)) rfl rfl o3 o4 o5) (call1 group_knockout__k_3 (x := (n_3 + 1)) (cdiv_from (q := (n_3 + 1)) rfl rfl o6 o7 o8))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (3 * n_3 + 1)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(group_knockout__k_3 (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 2))) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5) (call1 group_knockout__k_3 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 2) o9 (le_from rfl rfl o10) (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (3 * n_3 + 2)))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
            exact shown [n_3] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → (group_knockout__k_3 n) ≤ (n - 1) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_1 (group_knockout__k_3.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → group_knockout__k_3.size n < bound → ((n + (clog n 3)) - 1) ≤ ((3 * 1) * (group_knockout__k_3 n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d1 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => le_from (sub_from (add_from rfl (clog_one o1)) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + 0) o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues3 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 2) (c := 3) o1 rfl o2 (flog_from (m := 1) (c := 3) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * 0 + 0))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 group_knockout__k_3 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (group_knockout__k_3 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 3) 0 rfl o1 o2) (shown [n_4] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 3 = l1_ := e_l1_.trans (by ring [n_4, l1_, (group_knockout__k_3 (n_4 + 2))])
              have f1_ : flog (3 * n_4 + 4) 3 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (3 * n_4 + 5)) (c := 3) o1 rfl o2 (flog_from (m := (3 * n_4 + 4)) (c := 3) o3 rfl f1_))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * (1 + n_4) + 0))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 group_knockout__k_3 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 3) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 3) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (3 * (1 + n_4) + 0)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from (sub_from (add_from rfl (clog_from (m := 3) (c := 3) o1 rfl o2 (flog_from (m := 2) (c := 3) o3 rfl (flog_number 0 rfl o4 o5 o6)))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * 0 + 1))) o7 d0).trans (if_false (not_le_from rfl rfl o8) (add_from (cdiv_from (q := 1) rfl rfl o9 o10 o11) ((call1 group_knockout__k_3 (x := 1) (cdiv_from (q := 1) rfl rfl o12 o13 o14)).trans (by decide +kernel : (group_knockout__k_3 1) = 0)))))) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 3) 0 rfl o1 o2) (shown [n_4] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 3 = l1_ := e_l1_.trans (by ring [n_4, l1_, (group_knockout__k_3 (n_4 + 2))])
              have f1_ : flog (3 * n_4 + 5) 3 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (3 * n_4 + 6)) (c := 3) o1 rfl o2 (flog_from (m := (3 * n_4 + 5)) (c := 3) o3 rfl f1_))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * (1 + n_4) + 1))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_4 + 2)) rfl rfl o6 o7 o8) (call1 group_knockout__k_3 (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 3) o12 rfl o13 (flog_from (m := (n_4 + 1)) (c := 3) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (3 * (1 + n_4) + 1)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
              exact shown [n_4, l1_] [(group_knockout__k_3 (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 3) 0 rfl o1 o2) (shown [n_3] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 3 = l1_ := e_l1_.trans (by ring [n_3, l1_, (group_knockout__k_3 (n_3 + 2))])
            have f1_ : flog (3 * n_3 + 3) 3 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => le_from (sub_from (add_from rfl (clog_from (m := (3 * n_3 + 4)) (c := 3) o1 rfl o2 (flog_from (m := (3 * n_3 + 3)) (c := 3) o3 rfl f1_))) rfl) (mul_from rfl ((group_knockout__k_3.run (1 + (1 + (3 * n_3 + 2))) o4 d0).trans (if_false (not_le_from rfl rfl o5) (add_from (cdiv_from (q := (n_3 + 2)) rfl rfl o6 o7 o8) (call1 group_knockout__k_3 (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o9 o10 o11)))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_3 + 2)) (c := 3) o12 rfl o13 (flog_from (m := (n_3 + 1)) (c := 3) o14 rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_3 + 2) o15 (le_from rfl rfl o16) (le_from rfl rfl o17) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (3 * n_3 + 2)))) o18 o19) (Nat.le_of_lt_succ lt)))) o20))) ?_
            exact shown [n_3, l1_] [(group_knockout__k_3 (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ 3) → ((1 : Int) ≤ n) → ((n + (clog n 3)) - 1) ≤ ((3 * 1) * (group_knockout__k_3 n)) :=
  fun n k0' k1' k2' =>
    (Steps.lemma_2 (group_knockout__k_3.size n + 1)) n k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (group_knockout n 3)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (mul_from rfl (call1 group_knockout__k_3 (x := (n_1 + 1)) o1)) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3) (le_from rfl rfl o4))) o5)) ?_
    exact shown [n_1] [(group_knockout__k_3 (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (group_knockout n 3)) ≤ (1 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (3 * (group_knockout n 3)) := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 3) 0 rfl o1 o2) (shown [n_1] [(group_knockout__k_3 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 3 = l1_ := e_l1_.trans (by ring [n_1, l1_, (group_knockout__k_3 (n_1 + 2))])
    refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from rfl (mul_from rfl (call1 group_knockout__k_3 (x := (n_1 + 2)) o1)) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_1 + 2)) (c := 3) o2 rfl o3 (flog_from (m := (n_1 + 1)) (c := 3) o4 rfl e_l1_))) rfl) (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 2) o5 (le_from rfl rfl o6) (le_from rfl rfl o7))) o8)) ?_
    exact shown [n_1, l1_] [(group_knockout__k_3 (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (3 * (group_knockout n 3))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 3, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨group_knockout.ends, Steps.part_1⟩
end group_knockout.order_in_threes
