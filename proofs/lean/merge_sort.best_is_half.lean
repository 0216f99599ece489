import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.best_is_half
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `merge_sort_best`. -/
def merge_sort_best.body (merge_sort_best : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort_best (fdiv n 2)) + (merge_sort_best (n - (fdiv n 2)))) + (fdiv n 2)))
def merge_sort_best.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort_best.size (n : Int) : Nat := magnitude n
def merge_sort_best.step (f : Int → Int) (x : Int) : Int := merge_sort_best.body (fun n => f n) x
def merge_sort_best (n : Int) : Int := fix (fun (x : Int) => merge_sort_best.size x) merge_sort_best.step n
/-- The recursion of `merge_sort_best` ends. -/
def merge_sort_best.Ends : Prop := Falls (fun (x : Int) => merge_sort_best.Domain x) (fun x => merge_sort_best.size x) merge_sort_best.step

/-- The claim `merge_sort.best_is_half`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (merge_sort_best.Ends) ∧ (∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (2 * (merge_sort_best n)))
end merge_sort.best_is_half

namespace merge_sort.best_is_half
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

theorem merge_sort_best.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort_best.size n' < merge_sort_best.size n → f₁ n' = f₂ n') → merge_sort_best.body f₁ n = merge_sort_best.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem merge_sort_best.ends : merge_sort_best.Ends := fun f g (x : Int) d ih =>
  merge_sort_best.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort_best.eq : ∀ (n : Int), (0 ≤ n) → merge_sort_best n = (if (n ≤ 1) then 0 else (((merge_sort_best (fdiv n 2)) + (merge_sort_best (n - (fdiv n 2)))) + (fdiv n 2))) :=
  fun n k0' => fix_eq merge_sort_best.ends n k0'

def merge_sort.run := merge_sort.eq
def merge_sort_best.run := merge_sort_best.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((merge_sort.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) o3 rfl (flog_number 0 rfl o4 o5 o6)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)).trans o11) (ipow_number 0 rfl)))) o12) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 1) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o17 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o18 rfl e_l1_).trans o19) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) o20 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 2)) (c := 2) o21 rfl f1_).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) o24)) ?_
            exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o17 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans o19) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o20 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 3)) (c := 2) o21 rfl f1_).trans o22) (ipow_sum (by decide) o23 (ipow_number 1 rfl) e_p1_)))) o24)) ?_
              exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_3 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_3 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o17 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o18))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o19 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o20))).trans o21) (ipow_sum (by decide) o22 (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) o23 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 3)) (c := 2) o24 rfl f1_).trans o25) (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) o27 o28; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o29 e_p1_).trans o30)] at h; exact h) o31) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) o32 o33; rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o34)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o35 (ipow_sum (by decide) o36 (ipow_number 1 rfl) e_p1_)).trans o37)] at h; exact h) o38))))) ?_
              exact shown [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → merge_sort_best.size n < bound → (merge_sort n) ≤ (2 * (merge_sort_best n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((call1 merge_sort (x := 0) o1).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((merge_sort_best.run 0 o2).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((call1 merge_sort (x := 1) o1).trans (by decide +kernel : (merge_sort 1) = 0)) (mul_from rfl ((merge_sort_best.run 1 o2).trans (if_true (le_from rfl rfl o3) rfl))) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
        · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(merge_sort_best (n_2 + 1))] ⟨h_n_2, trivial⟩ (by decide +kernel))
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (merge_sort_best (n_2 + 1))])
          have f1_ : flog (2 * n_2 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_2 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_2, l1_] [(merge_sort_best (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [(merge_sort_best (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_, (merge_sort_best (n_2 + 1))])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => le_from ((call1 merge_sort (x := (2 * n_2 + 2)) o1).trans ((Steps.lemma_1_1 (2 * n_2 + 2) o2 (le_from rfl rfl o3)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_2 + 2)) (c := 2) o4 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_2 + 2)) (c := 2) o5 rfl f1_).trans o6) (ipow_sum (by decide) o7 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((merge_sort_best.run (2 + (2 * n_2 + 0)) o8).trans (if_false (not_le_from rfl rfl o9) (add_from (add_from (call1 merge_sort_best (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o10)) (call1 merge_sort_best (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o11)).trans o12))) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o13))))) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from o14) (fact_from ((call1 merge_sort (x := (n_2 + 1)) o15).trans ((Steps.lemma_1_1 (n_2 + 1) o16 (le_from rfl rfl o17)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o18 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o19 rfl e_l1_).trans o20) e_p1_))))) (mul_from rfl rfl) (ih (n_2 + 1) o21 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o22 o23) (Nat.le_of_lt_succ lt))))) o24))) ?_
          exact shown [n_2, l1_, p1_] [(merge_sort_best (n_2 + 1))] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))])
            have f1_ : flog (2 * n_2 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_2 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_2, l1_] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_, (merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked8 (fun o25 o26 o27 o28 o29 o30 o31 o32 => le_from ((call1 merge_sort (x := (2 * n_2 + 3)) o1).trans ((Steps.lemma_1_1 (2 * n_2 + 3) o2 (le_from rfl rfl o3)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_2 + 3)) (c := 2) o4 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_2 + 3)) (c := 2) o5 rfl f1_).trans o6) (ipow_sum (by decide) o7 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((merge_sort_best.run (2 + (2 * n_2 + 1)) o8).trans (if_false (not_le_from rfl rfl o9) (add_from (add_from (call1 merge_sort_best (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o10)) (call1 merge_sort_best (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12))) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o13))))) (of_rest (add_nonneg (fact_from ((call1 merge_sort (x := (n_2 + 2)) o14).trans ((Steps.lemma_1_1 (n_2 + 2) o15 (le_from rfl rfl o16)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) o17 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 2)) (c := 2) o18 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans o19) e_p1_))))) (mul_from rfl rfl) (ih (n_2 + 2) o20 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o21 o22) (Nat.le_of_lt_succ lt)))) (fact_from ((call1 merge_sort (x := (n_2 + 1)) o23).trans ((Steps.lemma_1_1 (n_2 + 1) o24 (le_from rfl rfl o25)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o26 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o27 rfl e_l1_).trans o28) e_p1_))))) (mul_from rfl rfl) (ih (n_2 + 1) o29 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o30 o31) (Nat.le_of_lt_succ lt))))) o32)))) ?_
            exact shown [n_2, l1_, p1_] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))])
            have f1_ : flog (2 * n_2 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_2 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_2, l1_] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_, (merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked5 (fun o37 o38 o39 o40 o41 => le_from ((call1 merge_sort (x := (2 * n_2 + 3)) o1).trans ((Steps.lemma_1_1 (2 * n_2 + 3) o2 (le_from rfl rfl o3)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_2 + 3)) (c := 2) o4 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_2 + 3)) (c := 2) o5 rfl f1_).trans o6) (ipow_sum (by decide) o7 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl ((merge_sort_best.run (2 + (2 * n_2 + 1)) o8).trans (if_false (not_le_from rfl rfl o9) (add_from (add_from (call1 merge_sort_best (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o10)) (call1 merge_sort_best (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o11)).trans o12))) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o13))))) (of_rest (add_nonneg (add_nonneg (fact_from ((call1 merge_sort (x := (n_2 + 2)) o14).trans ((Steps.lemma_1_1 (n_2 + 2) o15 (le_from rfl rfl o16)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) o17 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o18))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_2 + 2)) (c := 2) o19 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o20))).trans o21) (ipow_sum (by decide) o22 (ipow_number 1 rfl) e_p1_)))))) (mul_from rfl rfl) (ih (n_2 + 2) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o24 o25) (Nat.le_of_lt_succ lt)))) (fact_from ((call1 merge_sort (x := (n_2 + 1)) o26).trans ((Steps.lemma_1_1 (n_2 + 1) o27 (le_from rfl rfl o28)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o29 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o30 rfl e_l1_).trans o31) e_p1_))))) (mul_from rfl rfl) (ih (n_2 + 1) o32 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o33 o34) (Nat.le_of_lt_succ lt))))) (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) o35 o36; rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o37)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o38 (ipow_sum (by decide) o39 (ipow_number 1 rfl) e_p1_)).trans o40)] at h; exact h)) o41))))) ?_
            exact shown [n_2, l1_, p1_] [(merge_sort_best (n_2 + 1)), (merge_sort_best (n_2 + 2))] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → (merge_sort n) ≤ (2 * (merge_sort_best n)) :=
  fun n k0' =>
    (Steps.lemma_2 (merge_sort_best.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (2 * (merge_sort_best n)) := by
  intro n_0 h_n_0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 merge_sort (x := 0) o1).trans (by decide +kernel : (merge_sort 0) = 0)) (mul_from rfl ((call1 merge_sort_best (x := 0) o2).trans (by decide +kernel : (merge_sort_best 0) = 0))) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(merge_sort_best (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (merge_sort_best (n_1 + 1))])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [(merge_sort_best (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_, (merge_sort_best (n_1 + 1))])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((call1 merge_sort (x := (n_1 + 1)) o1).trans ((Steps.lemma_1_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o4 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 1)) (c := 2) o5 rfl e_l1_).trans o6) e_p1_))))) (mul_from rfl (call1 merge_sort_best (x := (n_1 + 1)) o7)) (of_rest (fact_from ((call1 merge_sort (x := (n_1 + 1)) o8).trans ((Steps.lemma_1_1 (n_1 + 1) o9 (le_from rfl rfl o10)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o11 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 1)) (c := 2) o12 rfl e_l1_).trans o13) e_p1_))))) (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 1) o14)) o15))) ?_
    exact shown [n_1, l1_, p1_] [(merge_sort_best (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨merge_sort.ends, merge_sort_best.ends, Steps.part_1⟩
end merge_sort.best_is_half
