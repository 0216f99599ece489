import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace partition_sort.balanced_order
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The claim `partition_sort.balanced_order`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))))
end partition_sort.balanced_order

namespace partition_sort.balanced_order
theorem partition_sort_balanced.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_balanced.size n' < partition_sort_balanced.size n → f₁ n' = f₂ n') → partition_sort_balanced.body f₁ n = partition_sort_balanced.body f₂ n := by
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from rfl (agree1 (x := n_2) ((fdiv_from (q := n_2) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih n_2 (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := n_2) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := n_2) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem partition_sort_balanced.ends : partition_sort_balanced.Ends := fun f g (x : Int) d ih =>
  partition_sort_balanced.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_sort_balanced.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0 => fix_eq partition_sort_balanced.ends n k0

theorem partition_sort_balanced.run : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0 => (partition_sort_balanced.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_balanced.size n < bound → (partition_sort_balanced n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
          · exact eq_from ((partition_sort_balanced.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) (by decide +kernel) (by decide +kernel)
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
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              rcases flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                exact eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) ((fdiv_from (q := (n_4 + 1)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))).trans ((ih (n_4 + 1) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4]) (by ring [n_4]) e_l1_)) (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_4, l1_, p1_]) ((flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) e_l1_).trans (by ring [n_4, l1_, p1_])) e_p1_)))))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_from (q := (n_4 + 1)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩))).trans (by ring [n_4, l1_, p1_]))).trans ((ih (n_4 + 2) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_4, l1_, p1_]) ((flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans (by ring [n_4, l1_, p1_])) e_p1_)))))))) (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_4, l1_, p1_]) ((flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))).trans (by ring [n_4, l1_, p1_])) (ipow_sum (by decide) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                exact eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) ((fdiv_from (q := (n_4 + 1)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))).trans ((ih (n_4 + 1) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4]) (by ring [n_4]) e_l1_)) (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_4, l1_, p1_]) ((flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) e_l1_).trans (by ring [n_4, l1_, p1_])) e_p1_)))))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_from (q := (n_4 + 1)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩))).trans (by ring [n_4, l1_, p1_]))).trans ((ih (n_4 + 2) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_]))))) (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_4, l1_, p1_]) ((flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_])))).trans (by ring [n_4, l1_, p1_])) (ipow_sum (by decide) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_))))))))) (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_])))))) (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_]))))))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (by ring [n_4, l1_, p1_]) ((flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, p1_]) (by ring [n_4, l1_, p1_]) (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_]))))).trans (by ring [n_4, l1_, p1_])) (ipow_sum (by decide) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (n_4 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_4 + 2)) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_4, l1_, p1_]) (ipow_sum (by decide) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_4, l1_, p1_]))] at h; exact h) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_4 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_4 + 1)) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_4, l1_, p1_]) e_p1_).trans (by ring [n_4, l1_, p1_]))] at h; exact h) (by close [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩))
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact eq_from ((partition_sort_balanced.run (1 + (1 + (2 * 0 + 0))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := 0) ((fdiv_from (q := 0) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (partition_sort_balanced 0) = 0))) ((call1 partition_sort_balanced (x := 1) ((sub_from rfl (fdiv_from (q := 0) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring []))).trans (by decide +kernel : (partition_sort_balanced 1) = 0))))) (sub_from (add_from (add_from rfl (flog_from (m := 2) (c := 2) (by ring []) (by ring []) (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) (mul_from rfl (flog_from (m := 2) (c := 2) (by ring []) (by ring []) (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (1)) (by ring []) ((flog_from (m := 2) (c := 2) (by ring []) (by ring []) (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 1 rfl)))) (by decide +kernel) (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            exact eq_from ((partition_sort_balanced.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) ((call1 partition_sort_balanced (x := (n_3 + 1)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 1) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_)))))))) (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_))) (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_balanced n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (partition_sort_balanced.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    exact lt_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_)) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_sort_balanced n)) ≤ (1 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    exact le_from (mul_from rfl ((call1 partition_sort_balanced (x := (n_1 + 2)) (by ring [n_1])).trans ((Steps.lemma_1_1 (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) e_l1_).trans (by ring [n_1, l1_, p1_])) (ipow_sum (by decide) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_))))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_]) (by ring [n_1, l1_, p1_]) e_l1_))) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (partition_sort_balanced n)) ≤ (1 * (n * (flog n 2)))) :=
  fun n h_start k0 k1 => ⟨Steps.part_1_O_positive n k0 k1 h_start, Steps.part_1_O_bound n k0 k1 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (partition_sort_balanced n) ≤ p₀ * (n * (flog n 2)))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((8 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 6) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 8)) (b := 2) 3 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
      have e_l1_ : flog (n_2 + 8) 2 = (l1_ + 3) := e_l1_.trans (by ring [n_2, l1_])
      exact lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_2 + 8)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_) rfl)) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((8 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (partition_sort_balanced n)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 6) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 8)) (b := 2) 3 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
      have e_l1_ : flog (n_2 + 8) 2 = (l1_ + 3) := e_l1_.trans (by ring [n_2, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      exact le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_2 + 8)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_) rfl))) (mul_from rfl ((call1 partition_sort_balanced (x := (n_2 + 8)) (by ring [n_2, l1_])).trans ((Steps.lemma_1_1 (n_2 + 8) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 8)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 8)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((3 + l1_))) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 8)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 3 rfl) e_p1_))))))) (of_rest (mul_nonneg (show (0 : Int) ≤ 8 from (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)) (show (0 : Int) ≤ (n_2 + 8) - (8 * p1_ + 8 * l1_ + 8) from by have h := pow_flog (b := 2) (n := (n_2 + 8)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 (l1_ + 3) = (8 * p1_ + 8 * l1_ + 8) from (ipow_from (b := 2) (y := ((3 + l1_))) rfl (by ring [n_2, l1_, p1_]) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 3 rfl) e_p1_)).trans (by ring [n_2, l1_, p1_]))] at h; exact h)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩))
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_3_Omega : ∀ n : Int, 8 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (partition_sort_balanced n))) :=
  fun n h_start k0 k1 => ⟨Steps.part_3_Omega_positive n k0 k1 h_start, Steps.part_3_Omega_bound n k0 k1 h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (partition_sort_balanced n))) := ⟨1, 4, 8, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact above_of (by decide) (two_of hs hn) (Steps.part_2 n k0 (two_of hs hn)) hp k.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact below_of (by decide) (two_of hs hn) (Steps.part_4 n k0 (two_of hs hn)) hp k.2
theorem proof : Statement := ⟨partition_sort_balanced.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end partition_sort.balanced_order
