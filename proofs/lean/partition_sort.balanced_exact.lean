import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.balanced_exact
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The claim `partition_sort.balanced_exact`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end partition_sort.balanced_exact

namespace partition_sort.balanced_exact
theorem partition_sort_balanced.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_balanced.size n' < partition_sort_balanced.size n → f₁ n' = f₂ n') → partition_sort_balanced.body f₁ n = partition_sort_balanced.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from rfl (agree1 (x := n_2) (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl o2) (ih n_2 o3 (magnitude_lt (a := n_2) (b := (2 + (2 * n_2 + 0))) o4 o5)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o9 o10)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem partition_sort_balanced.ends : partition_sort_balanced.Ends := fun f g (x : Int) d ih =>
  partition_sort_balanced.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort_balanced.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0' => fix_eq partition_sort_balanced.ends n k0'

def partition_sort_balanced.run := partition_sort_balanced.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_sort_balanced.size n < bound → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((partition_sort_balanced.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (add_from (sub_from (mul_from rfl (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)).trans o11) (ipow_number 0 rfl)))) rfl) o12) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((partition_sort_balanced.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 partition_sort_balanced (x := 0) (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o3)).trans (by decide +kernel : (partition_sort_balanced 0) = 0))) ((call1 partition_sort_balanced (x := 1) ((sub_from rfl (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (partition_sort_balanced 1) = 0))))) (add_from (sub_from (mul_from rfl (flog_from (m := 2) (c := 2) o6 rfl (flog_number 1 rfl o7 o8 o9))) (mul_from rfl (ipow_from (b := 2) (y := (1)) rfl ((flog_from (m := 2) (c := 2) o10 rfl (flog_number 1 rfl o11 o12 o13)).trans o14) (ipow_number 1 rfl)))) rfl) o15)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))) rfl)))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_4 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o17 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o18 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)).trans o19) e_p1_))) rfl)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) o20 rfl f1_)) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_4 + 4)) (c := 2) o21 rfl f1_).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) rfl) o24)) ?_
                exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 2) := asked6 (fun o1 o2 o3 o4 o5 o6 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o5))).trans o6) (shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => eq_from ((partition_sort_balanced.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_4 + 1)) (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_4 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))) rfl)))) ((call1 partition_sort_balanced (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_4 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_4 + 2)) (c := 2) o17 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o18)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_4 + 2)) (c := 2) o19 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o20))).trans o21) (ipow_sum (by decide) o22 (ipow_number 1 rfl) e_p1_)))) rfl)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (2 * n_4 + 4)) (c := 2) o23 rfl f1_)) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (2 * n_4 + 4)) (c := 2) o24 rfl f1_).trans o25) (ipow_sum (by decide) o26 (ipow_number 2 rfl) e_p1_)))) rfl) (of_rest (show (0 : Int) ≤ (n_4 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_4 + 2)) o27 o28; rw [(show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o29)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o30 (ipow_sum (by decide) o31 (ipow_number 1 rfl) e_p1_)).trans o32)] at h; exact h) o33) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_4 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_4 + 1)) o34 o35; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o36 e_p1_).trans o37)] at h; exact h) o38))))) ?_
                exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((partition_sort_balanced.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))) rfl)))) ((call1 partition_sort_balanced (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 1) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o17 rfl e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o18 rfl e_l1_).trans o19) e_p1_))) rfl)))))) (add_from (sub_from (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o20 rfl f1_)) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 3)) (c := 2) o21 rfl f1_).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) rfl) o24)) ?_
            exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (partition_sort_balanced.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (partition_sort_balanced n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 partition_sort_balanced (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o4 rfl e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 1)) (c := 2) o5 rfl e_l1_).trans o6) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o7 rfl e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 1)) (c := 2) o8 rfl e_l1_).trans o9) e_p1_))) rfl) o10) ?_
    exact shown [n_1] [l1_, p1_] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨partition_sort_balanced.ends, Steps.part_1⟩
end partition_sort.balanced_exact
