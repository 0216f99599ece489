import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace limits.merge_sort_within_half
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.merge_sort_within_half`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((5 : Int) ≤ n) → (2 * (merge_sort n)) ≤ (3 * (sort_limit n)))
end limits.merge_sort_within_half

namespace limits.merge_sort_within_half
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

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0 => sumTo_eq m _
theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0 => (sort_limit.eq n k0).trans (sumTo_natural (sumRange_one (fun _ => rfl)))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
          · exact eq_from ((merge_sort.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) (by decide +kernel) (by decide +kernel)
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
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 1) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 2) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 2) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_])))).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_3, l1_, p1_]) e_p1_).trans (by ring [n_3, l1_, p1_]))] at h; exact h) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_3, l1_, p1_]) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_3, l1_, p1_]))] at h; exact h) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → sum_1.size m < bound → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases total (m_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (m_1 - 1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          rcases flog_jump (m := (m_2 + 1)) (n := (m_2 + 2)) (b := 2) (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (m_2 + 1)) (b := 2) 0 rfl (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩)
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩) (by close [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            exact eq_from ((sum_1.run (1 + (1 + m_2)) (by close [m_2] [] ⟨h_m_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) (add_from ((call1 sum_1 (x := (m_2 + 1)) (by ring [m_2])).trans ((ih (m_2 + 1) (by close [m_2] [] ⟨h_m_2, trivial⟩) (le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (by ring [m_2]) (by ring [m_2]) e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (by ring [m_2, l1_]) (by ring [m_2, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [m_2, l1_, p1_]) ((flog_from (m := (m_2 + 1)) (c := 2) (by ring [m_2, l1_]) (by ring [m_2, l1_]) e_l1_).trans (by ring [m_2, l1_, p1_])) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [m_2, l1_, p1_]) ((flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (by ring [m_2, l1_, p1_])) e_p1_))) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (m_2 + 1)) (b := 2) 0 rfl (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩)
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩) (by close [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            exact eq_from ((sum_1.run (1 + (1 + m_2)) (by close [m_2] [] ⟨h_m_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) (add_from ((call1 sum_1 (x := (m_2 + 1)) (by ring [m_2])).trans ((ih (m_2 + 1) (by close [m_2] [] ⟨h_m_2, trivial⟩) (le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (by close [m_2] [] ⟨h_m_2, trivial⟩) (by close [m_2] [] ⟨h_m_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (by ring [m_2]) (by ring [m_2]) e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) (by ring [m_2, l1_]) (by ring [m_2, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [m_2, l1_, p1_]) ((flog_from (m := (m_2 + 1)) (c := 2) (by ring [m_2, l1_]) (by ring [m_2, l1_]) e_l1_).trans (by ring [m_2, l1_, p1_])) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [m_2, l1_, p1_]))))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [m_2, l1_, p1_]))))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [m_2, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [m_2, l1_, p1_]) ((flog_from (m := (m_2 + 2)) (c := 2) (by ring [m_2, l1_, p1_]) (by ring [m_2, l1_, p1_]) (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [m_2, l1_, p1_])))).trans (by ring [m_2, l1_, p1_])) (ipow_sum (by decide) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (m_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (m_2 + 2)) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩); rw [(show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [m_2, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [m_2, l1_, p1_]) (ipow_sum (by decide) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [m_2, l1_, p1_]))] at h; exact h) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (m_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (m_2 + 1)) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [m_2, l1_, p1_]) e_p1_).trans (by ring [m_2, l1_, p1_]))] at h; exact h) (by close [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩))
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact eq_from ((sum_1.run (1 + 0) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from ((call1 sum_1 (x := 0) (by ring [])).trans (by decide +kernel : (sum_1 0) = 0)) (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) (by decide +kernel) (by decide +kernel)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) :=
  fun m k0 k1 =>
    (Steps.lemma_2 (sum_1.size m + 1)) m k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((5 : Int) ≤ n) → (2 * (merge_sort n)) ≤ (3 * (sort_limit n)) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 5) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (11 - n_1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 5) (by ring [])).trans (by decide +kernel : (merge_sort 5) = 8))) (mul_from rfl ((call1 sort_limit (x := 5) (by ring [])).trans (by decide +kernel : (sort_limit 5) = 6))) (by decide +kernel)
      rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 6) (by ring [])).trans (by decide +kernel : (merge_sort 6) = 11))) (mul_from rfl ((call1 sort_limit (x := 6) (by ring [])).trans (by decide +kernel : (sort_limit 6) = 8))) (by decide +kernel)
      rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 7) (by ring [])).trans (by decide +kernel : (merge_sort 7) = 14))) (mul_from rfl ((call1 sort_limit (x := 7) (by ring [])).trans (by decide +kernel : (sort_limit 7) = 10))) (by decide +kernel)
      rcases next (c := 3) (d := 4) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 8) (by ring [])).trans (by decide +kernel : (merge_sort 8) = 17))) (mul_from rfl ((call1 sort_limit (x := 8) (by ring [])).trans (by decide +kernel : (sort_limit 8) = 13))) (by decide +kernel)
      rcases next (c := 4) (d := 5) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 9) (by ring [])).trans (by decide +kernel : (merge_sort 9) = 21))) (mul_from rfl ((call1 sort_limit (x := 9) (by ring [])).trans (by decide +kernel : (sort_limit 9) = 16))) (by decide +kernel)
      rcases next (c := 5) (d := 6) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 10) (by ring [])).trans (by decide +kernel : (merge_sort 10) = 25))) (mul_from rfl ((call1 sort_limit (x := 10) (by ring [])).trans (by decide +kernel : (sort_limit 10) = 19))) (by decide +kernel)
      rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 11) (by ring [])).trans (by decide +kernel : (merge_sort 11) = 29))) (mul_from rfl ((call1 sort_limit (x := 11) (by ring [])).trans (by decide +kernel : (sort_limit 11) = 22))) (by decide +kernel)
      rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 12) (by ring [])).trans (by decide +kernel : (merge_sort 12) = 33))) (mul_from rfl ((call1 sort_limit (x := 12) (by ring [])).trans (by decide +kernel : (sort_limit 12) = 25))) (by decide +kernel)
      rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 13) (by ring [])).trans (by decide +kernel : (merge_sort 13) = 37))) (mul_from rfl ((call1 sort_limit (x := 13) (by ring [])).trans (by decide +kernel : (sort_limit 13) = 28))) (by decide +kernel)
      rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 14) (by ring [])).trans (by decide +kernel : (merge_sort 14) = 41))) (mul_from rfl ((call1 sort_limit (x := 14) (by ring [])).trans (by decide +kernel : (sort_limit 14) = 31))) (by decide +kernel)
      rcases next (c := 10) (d := 11) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 15) (by ring [])).trans (by decide +kernel : (merge_sort 15) = 45))) (mul_from rfl ((call1 sort_limit (x := 15) (by ring [])).trans (by decide +kernel : (sort_limit 15) = 34))) (by decide +kernel)
      rcases next (c := 11) (d := 12) v1_2_0 rfl with rfl | v1_2_0
      · exact le_from (mul_from rfl ((call1 merge_sort (x := 16) (by ring [])).trans (by decide +kernel : (merge_sort 16) = 49))) (mul_from rfl ((call1 sort_limit (x := 16) (by ring [])).trans (by decide +kernel : (sort_limit 16) = 38))) (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
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
      rcases next (c := 6) (d := 7) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 7) (d := 8) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 8) (d := 9) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 9) (d := 10) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 10) (d := 11) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      rcases next (c := 11) (d := 12) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 17)) (b := 2) 4 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
      have e_l1_ : flog (n_2 + 17) 2 = (l1_ + 4) := e_l1_.trans (by ring [n_2, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      exact le_from (mul_from rfl ((call1 merge_sort (x := (n_2 + 17)) (by ring [n_2])).trans ((Steps.lemma_1_1 (n_2 + 17) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 17)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((4 + l1_))) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 17)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 4 rfl) e_p1_))))))) (mul_from rfl ((call1 sort_limit (x := (n_2 + 17)) (by ring [n_2, l1_, p1_])).trans ((sort_limit.run (n_2 + 17) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)).trans ((call1 sum_1 (x := (n_2 + 17)) ((larger_from_right rfl rfl (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)).trans (by ring [n_2, l1_, p1_]))).trans ((Steps.lemma_2_1 (n_2 + 17) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 17)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 17)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((4 + l1_))) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 17)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 4 rfl) e_p1_))))))))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)) (show (0 : Int) ≤ (n_2 + 17) - (16 * p1_ + 16 * l1_ + 16) from by have h := pow_flog (b := 2) (n := (n_2 + 17)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 (l1_ + 4) = (16 * p1_ + 16 * l1_ + 16) from (ipow_from (b := 2) (y := ((4 + l1_))) rfl (by ring [n_2, l1_, p1_]) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 4 rfl) e_p1_)).trans (by ring [n_2, l1_, p1_]))] at h; exact h)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end limits.merge_sort_within_half
