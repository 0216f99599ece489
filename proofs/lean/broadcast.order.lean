import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.order
/-- The relation `broadcast_by_one`. -/
def broadcast_by_one.body (broadcast_by_one : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1))))
def broadcast_by_one.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_by_one.size (n : Int) : Nat := magnitude n
def broadcast_by_one.step (f : Int → Int) (x : Int) : Int := broadcast_by_one.body (fun n => f n) x
def broadcast_by_one (n : Int) : Int := fix (fun (x : Int) => broadcast_by_one.size x) broadcast_by_one.step n
/-- The recursion of `broadcast_by_one` ends. -/
def broadcast_by_one.Ends : Prop := Falls (fun (x : Int) => broadcast_by_one.Domain x) (fun x => broadcast_by_one.size x) broadcast_by_one.step

/-- The relation `broadcast_passed_on`. -/
def broadcast_passed_on.body (broadcast_passed_on : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2))))
def broadcast_passed_on.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on.size (n : Int) : Nat := magnitude n
def broadcast_passed_on.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on.body (fun n => f n) x
def broadcast_passed_on (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on.size x) broadcast_passed_on.step n
/-- The recursion of `broadcast_passed_on` ends. -/
def broadcast_passed_on.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on.Domain x) (fun x => broadcast_passed_on.size x) broadcast_passed_on.step

/-- The claim `broadcast.order`. -/
def Statement : Prop :=
  (broadcast_by_one.Ends) ∧ (broadcast_passed_on.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (broadcast_by_one n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (broadcast_by_one n)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))))
end broadcast.order

namespace broadcast.order
theorem broadcast_by_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_by_one.size n' < broadcast_by_one.size n → f₁ n' = f₂ n') → broadcast_by_one.body f₁ n = broadcast_by_one.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem broadcast_by_one.ends : broadcast_by_one.Ends := fun f g (x : Int) d ih =>
  broadcast_by_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_by_one.eq : ∀ (n : Int), (0 ≤ n) → broadcast_by_one n = (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1)))) :=
  fun n k0' => fix_eq broadcast_by_one.ends n k0'

theorem broadcast_passed_on.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_passed_on.size n' < broadcast_passed_on.size n → f₁ n' = f₂ n') → broadcast_passed_on.body f₁ n = broadcast_passed_on.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 1)) (cdiv_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) (ih (n_2 + 1) o5 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o6 o7)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_2 + 2)) (cdiv_from (q := (n_2 + 2)) rfl rfl o2 o3 o4) (ih (n_2 + 2) o5 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o6 o7)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem broadcast_passed_on.ends : broadcast_passed_on.Ends := fun f g (x : Int) d ih =>
  broadcast_passed_on.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_passed_on.eq : ∀ (n : Int), (0 ≤ n) → broadcast_passed_on n = (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2)))) :=
  fun n k0' => fix_eq broadcast_passed_on.ends n k0'

def broadcast_by_one.run := broadcast_by_one.eq
def broadcast_passed_on.run := broadcast_passed_on.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → broadcast_by_one.size n < bound → (broadcast_by_one n) = (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((broadcast_by_one.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((broadcast_by_one.run (1 + (1 + n_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 broadcast_by_one (x := (n_2 + 1)) o3).trans ((ih (n_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o8) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (broadcast_by_one n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (broadcast_by_one.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → broadcast_passed_on.size n < bound → (broadcast_passed_on n) = (clog n 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from ((broadcast_passed_on.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (clog_one o3) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((broadcast_passed_on.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 broadcast_passed_on (x := 1) (cdiv_from (q := 1) rfl rfl o3 o4 o5)).trans (by decide +kernel : (broadcast_passed_on 1) = 0))))) (clog_from (m := 2) (c := 2) o6 rfl o7 (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11))) o12) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((broadcast_passed_on.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 broadcast_passed_on (x := (n_4 + 2)) (cdiv_from (q := (n_4 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_4 + 2) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o8 o9) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_4 + 2)) (c := 2) o10 rfl o11 (flog_from (m := (n_4 + 1)) (c := 2) o12 rfl e_l1_))))))) (clog_from (m := (2 * n_4 + 4)) (c := 2) o13 rfl o14 (flog_from (m := (2 * n_4 + 3)) (c := 2) o15 rfl f1_)) o16)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((broadcast_passed_on.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 broadcast_passed_on (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5)).trans ((ih (n_3 + 2) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o8 o9) (Nat.le_of_lt_succ lt))).trans (clog_from (m := (n_3 + 2)) (c := 2) o10 rfl o11 (flog_from (m := (n_3 + 1)) (c := 2) o12 rfl e_l1_))))))) (clog_from (m := (2 * n_3 + 3)) (c := 2) o13 rfl o14 (flog_from (m := (2 * n_3 + 2)) (c := 2) o15 rfl f1_)) o16)) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (broadcast_passed_on n) = (clog n 2) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (broadcast_passed_on.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (broadcast_by_one n)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from (mul_from rfl ((call1 broadcast_by_one (x := (n_1 + 2)) o1).trans ((Steps.lemma_1_1 (n_1 + 2) o2 (le_from rfl rfl o3)).trans rfl))) rfl o4) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (broadcast_by_one n)) ≤ (1 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (2 * (broadcast_by_one n)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((call1 broadcast_by_one (x := (n_1 + 2)) o1).trans ((Steps.lemma_1_1 (n_1 + 2) o2 (le_from rfl rfl o3)).trans rfl))) o4) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (broadcast_by_one n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (broadcast_by_one n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (broadcast_by_one n))) := ⟨⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 3) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
      refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (flog_from (m := (n_2 + 3)) (c := 2) o1 rfl e_l1_)) o2) ?_
      exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (broadcast_passed_on n)) ≤ (2 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by decide +kernel))
    · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 2)) (n := (n_2 + 3)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (mul_from rfl ((call1 broadcast_passed_on (x := (n_2 + 3)) o1).trans ((Steps.lemma_2_1 (n_2 + 3) o2 (le_from rfl rfl o3)).trans (clog_from (m := (n_2 + 3)) (c := 2) o4 rfl o5 (flog_from (m := (n_2 + 2)) (c := 2) o6 rfl e_l1_))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_2 + 3)) (c := 2) o7 rfl (show flog (n_2 + 3) 2 = (l1_ + 1) from c0_3_0.trans e_l1_)))) o8) ?_
        exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_2 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_2, l1_])
        refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from (mul_from rfl ((call1 broadcast_passed_on (x := (n_2 + 3)) o1).trans ((Steps.lemma_2_1 (n_2 + 3) o2 (le_from rfl rfl o3)).trans (clog_from (m := (n_2 + 3)) (c := 2) o4 rfl o5 (flog_from (m := (n_2 + 2)) (c := 2) o6 rfl e_l1_))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_2 + 3)) (c := 2) o7 rfl (show flog (n_2 + 3) 2 = (l1_ + 2) from c0_3_0.trans ((add_from e_l1_ rfl).trans o8))))) o9) ?_
        exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_2_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (broadcast_passed_on n)) ≤ (2 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (broadcast_passed_on n) ≤ p₀ * (1 * (flog n 2)))) := ⟨2, 1, 3, by decide, by decide, by decide, Steps.part_2_O⟩

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_4_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 2)) (b := 2) 1 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    refine asked2 (fun o1 o2 => lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl e_l1_) rfl)) o2) ?_
    exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (broadcast_passed_on n)) := by
  intro n_0 h_n_0 a0 a1
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)) rfl))) (mul_from rfl ((call1 broadcast_passed_on (x := (n_1 + 2)) o2).trans ((Steps.lemma_2_1 (n_1 + 2) o3 (le_from rfl rfl o4)).trans (clog_from (m := (n_1 + 2)) (c := 2) o5 rfl o6 (flog_from (m := (n_1 + 1)) (c := 2) o7 rfl e_l1_))))) o8) ?_
      exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) o1 rfl (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans o2))) rfl))) (mul_from rfl ((call1 broadcast_passed_on (x := (n_1 + 2)) o3).trans ((Steps.lemma_2_1 (n_1 + 2) o4 (le_from rfl rfl o5)).trans (clog_from (m := (n_1 + 2)) (c := 2) o6 rfl o7 (flog_from (m := (n_1 + 1)) (c := 2) o8 rfl e_l1_))))) o9) ?_
      exact shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (broadcast_passed_on n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (broadcast_passed_on n))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (broadcast_by_one n) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (broadcast_by_one n))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨broadcast_by_one.ends, broadcast_passed_on.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end broadcast.order
