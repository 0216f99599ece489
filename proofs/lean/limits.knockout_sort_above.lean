import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.knockout_sort_above
/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `knockout_sort`. -/
def knockout_sort.body (knockout_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1))))
def knockout_sort.Domain (n : Int) : Prop := (0 ≤ n)
def knockout_sort.size (n : Int) : Nat := magnitude n
def knockout_sort.step (f : Int → Int) (x : Int) : Int := knockout_sort.body (fun n => f n) x
def knockout_sort (n : Int) : Int := fix (fun (x : Int) => knockout_sort.size x) knockout_sort.step n
/-- The recursion of `knockout_sort` ends. -/
def knockout_sort.Ends : Prop := Falls (fun (x : Int) => knockout_sort.Domain x) (fun x => knockout_sort.size x) knockout_sort.step

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.knockout_sort_above`. -/
def Statement : Prop :=
  (knockout.Ends) ∧ (knockout_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (knockout_sort n))
end limits.knockout_sort_above

namespace limits.knockout_sort_above
theorem knockout.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout.size n' < knockout.size n → f₁ n' = f₂ n') → knockout.body f₁ n = knockout.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2)).trans o3) (ih (n_2 + 2) o4 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem knockout.ends : knockout.Ends := fun f g (x : Int) d ih =>
  knockout.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout.eq : ∀ (n : Int), (0 ≤ n) → knockout n = (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq knockout.ends n k0'

theorem knockout_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → knockout_sort.size n' < knockout_sort.size n → f₁ n' = f₂ n') → knockout_sort.body f₁ n = knockout_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem knockout_sort.ends : knockout_sort.Ends := fun f g (x : Int) d ih =>
  knockout_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem knockout_sort.eq : ∀ (n : Int), (0 ≤ n) → knockout_sort n = (if (n ≤ 1) then 0 else ((knockout n) + (knockout_sort (n - 1)))) :=
  fun n k0' => fix_eq knockout_sort.ends n k0'

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
def knockout.run := knockout.eq
def knockout_sort.run := knockout_sort.eq
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → knockout.size n < bound → (knockout n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((knockout.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((knockout.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3) ((call1 knockout (x := (n_3 + 1)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o4)).trans o5)).trans ((ih (n_3 + 1) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o10) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((knockout.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3) ((call1 knockout (x := (n_3 + 2)) ((sub_from rfl (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans ((ih (n_3 + 2) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o10) ?_
            exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (knockout n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (knockout.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → knockout_sort.size n < bound → ((2 * 1) * (knockout_sort n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((knockout_sort.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((knockout_sort.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => eq_from (mul_from rfl ((knockout_sort.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 knockout (x := (n_1 + 2)) o3).trans ((Steps.lemma_1_1 (n_1 + 2) o4 (le_from rfl rfl o5)).trans rfl)) (call1 knockout_sort (x := (n_1 + 1)) o6))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o8 o9) (Nat.le_of_lt_succ lt))))) o10) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o11 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o12 o13) (Nat.le_of_lt_succ lt))))) o14))) ?_
        exact shown [n_1] [(knockout_sort (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (knockout_sort n)) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_2 (knockout_sort.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → sum_1.size m < bound → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => same_from ((sum_1.run (1 + 0) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 sum_1 (x := 0) o3).trans (by decide +kernel : (sum_1 0) = 0)) (flog_from (m := 1) (c := 2) o4 rfl (flog_number 0 rfl o5 o6 o7))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11))) (mul_from rfl (flog_from (m := 1) (c := 2) o12 rfl (flog_number 0 rfl o13 o14 o15)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) rfl ((flog_from (m := 1) (c := 2) o16 rfl (flog_number 0 rfl o17 o18 o19)).trans o20) (ipow_number 0 rfl)))) o21)) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (m_2 + 1)) (n := (m_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((sum_1.run (1 + (1 + m_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 sum_1 (x := (m_2 + 1)) o3).trans ((ih (m_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o9 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (m_2 + 1)) (c := 2) o10 rfl e_l1_).trans o11) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) o12 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o13 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o14 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (m_2 + 2)) (c := 2) o15 rfl (show flog (m_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans o16) e_p1_))) o17)) ?_
            exact shown [m_2] [l1_, p1_] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (m_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (m_2 + 1) 2 = l1_ := e_l1_.trans (by ring [m_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [m_2, l1_] [] ⟨h_m_2, h_l1_, trivial⟩ (by decide +kernel))
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [m_2, l1_, p1_])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => eq_from ((sum_1.run (1 + (1 + m_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 sum_1 (x := (m_2 + 1)) o3).trans ((ih (m_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o8 rfl e_l1_)) (mul_from rfl (flog_from (m := (m_2 + 1)) (c := 2) o9 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (m_2 + 1)) (c := 2) o10 rfl e_l1_).trans o11) e_p1_))))) (flog_from (m := (m_2 + 2)) (c := 2) o12 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o13)))))) (sub_from (add_from (add_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o14 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o15)))) (mul_from rfl (flog_from (m := (m_2 + 2)) (c := 2) o16 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o17))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (m_2 + 2)) (c := 2) o18 rfl (show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o19))).trans o20) (ipow_sum (by decide) o21 (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (m_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (m_2 + 2)) o22 o23; rw [(show flog (m_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o24)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o25 (ipow_sum (by decide) o26 (ipow_number 1 rfl) e_p1_)).trans o27)] at h; exact h) o28) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (m_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (m_2 + 1)) o29 o30; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o31 e_p1_).trans o32)] at h; exact h) o33)))) ?_
            exact shown [m_2, l1_, p1_] [] ⟨h_m_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) :=
  fun m k0' k1' =>
    (Steps.lemma_3 (sum_1.size m + 1)) m k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (knockout_sort n) := by
  intro n_0 h_n_0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 sort_limit (x := 0) o1).trans (by decide +kernel : (sort_limit 0) = 0)) ((call1 knockout_sort (x := 0) o2).trans (by decide +kernel : (knockout_sort 0) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(knockout_sort (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (knockout_sort (n_1 + 1))])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [(knockout_sort (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_, (knockout_sort (n_1 + 1))])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from ((call1 sort_limit (x := (n_1 + 1)) o1).trans ((sort_limit.run (n_1 + 1) o2).trans ((call1 sum_1 (x := (n_1 + 1)) ((larger_from_right rfl rfl o3).trans o4)).trans ((Steps.lemma_3_1 (n_1 + 1) o5 (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o7 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))))) (call1 knockout_sort (x := (n_1 + 1)) o11) (of_multiple (c := 2) o12 (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 (n_1 + 1) o13))) (mul_nonneg (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) o14 o15; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) o16 o17; rw [e_l1_] at h; exact h))) (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) o18 o19; rw [e_l1_] at h; exact h)) (show (0 : Int) ≤ 2 * ((p1_ + l1_ + 1) - 1 - (2 - 1) * l1_) - (2 - 1) ^ 2 * (l1_ * l1_ - l1_) from by have h := bernoulli_two (b := 2) (x := l1_) o20 o21; rw [e_p1_] at h; exact h)) o22)))) ?_
    exact shown [n_1, l1_, p1_] [(knockout_sort (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨knockout.ends, knockout_sort.ends, Steps.part_1⟩
end limits.knockout_sort_above
