import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace merge_sort.upper
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.upper`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)))
end merge_sort.upper

namespace merge_sort.upper
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => fix_eq merge_sort.ends n k0

theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) ≤ (n * (clog n 2))) := by
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
          · exact le_from ((merge_sort.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (mul_from rfl (clog_one (by ring []))) (by decide +kernel)
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
            · exact le_from ((merge_sort.run (1 + (1 + (2 * 0 + 0))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from (add_from ((call1 merge_sort (x := 1) ((fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 1) ((sub_from rfl (fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring []))).trans (by decide +kernel : (merge_sort 1) = 0))) rfl))) (mul_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (by decide +kernel)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩)
            have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2))])
            exact le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))) (call1 merge_sort (x := (n_4 + 2)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩))).trans (by ring [n_4, (merge_sort (n_4 + 2))])))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, (merge_sort (n_4 + 2))]) (by ring [n_4, (merge_sort (n_4 + 2))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 3)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2))]) rfl (flog_level (m := (n_4 + 1)) 1 rfl (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) e_l1_)))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩)) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2))]) (by ring [n_4, l1_, (merge_sort (n_4 + 2))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2))]) rfl e_l1_))) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_4, l1_] [(merge_sort (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              rcases flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩) (by close [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])
                exact le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))) (call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩))).trans (by ring [n_4, (merge_sort (n_4 + 2))])))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (by ring [n_4, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by ring [n_4, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) rfl (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (ih (n_4 + 3) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) rfl e_l1_))) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩))
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩) (by close [n_4] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])
                exact le_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from (add_from (call1 merge_sort (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))) (call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩))).trans (by ring [n_4, (merge_sort (n_4 + 2))])))) rfl))) (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (by ring [n_4, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by ring [n_4, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) rfl (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]))))))) (of_rest (add_nonneg (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))])))))) (ih (n_4 + 3) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(merge_sort (n_4 + 2))] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))) (fact_from rfl (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))]) rfl e_l1_))) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [n_4, l1_] [(merge_sort (n_4 + 2)), (merge_sort (n_4 + 3))] ⟨h_n_4, h_l1_, trivial⟩))
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact le_from ((merge_sort.run (1 + (1 + (2 * 0 + 1))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from (add_from ((call1 merge_sort (x := 1) ((fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 2) ((sub_from rfl (fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring []))).trans (by decide +kernel : (merge_sort 2) = 1))) rfl))) (mul_from rfl (clog_from (m := 3) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 2) (c := 2) (by ring []) rfl (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) ≤ (n * (clog n 2)) := by
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
      obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [(merge_sort (n_2 + 2))] ⟨h_n_2, trivial⟩) (by close [n_2] [(merge_sort (n_2 + 2))] ⟨h_n_2, trivial⟩)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (merge_sort (n_2 + 2))])
      exact le_from (call1 merge_sort (x := (n_2 + 2)) (by ring [n_2])) (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, (merge_sort (n_2 + 2))]) (by ring [n_2, (merge_sort (n_2 + 2))]) (by close [n_2, l1_] [(merge_sort (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (merge_sort (n_2 + 2))]) rfl e_l1_))) (of_rest (fact_from rfl (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (merge_sort (n_2 + 2))]) (by ring [n_2, l1_, (merge_sort (n_2 + 2))]) (by close [n_2, l1_] [(merge_sort (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (merge_sort (n_2 + 2))]) rfl e_l1_))) (Steps.lemma_1_1 (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (by close [n_2, l1_] [(merge_sort (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩))
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from ((call1 merge_sort (x := 1) (by ring [])).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl (clog_one (by ring []))) (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end merge_sort.upper
