import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.passed_on_is_optimal
/-- The relation `broadcast_passed_on`. -/
def broadcast_passed_on.body (broadcast_passed_on : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2))))
def broadcast_passed_on.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on.size (n : Int) : Nat := magnitude n
def broadcast_passed_on.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on.body (fun n => f n) x
def broadcast_passed_on (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on.size x) broadcast_passed_on.step n
/-- The recursion of `broadcast_passed_on` ends. -/
def broadcast_passed_on.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on.Domain x) (fun x => broadcast_passed_on.size x) broadcast_passed_on.step

/-- The claim `broadcast.passed_on_is_optimal`. -/
def Statement : Prop :=
  (broadcast_passed_on.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → n ≤ (ipow 2 (broadcast_passed_on n))) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → LogBelow 2 n 1 (broadcast_passed_on n))
end broadcast.passed_on_is_optimal

namespace broadcast.passed_on_is_optimal
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

def broadcast_passed_on.run := broadcast_passed_on.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → broadcast_passed_on.size n < bound → (broadcast_passed_on n) = (clog n 2)) := by
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
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (broadcast_passed_on n) = (clog n 2) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (broadcast_passed_on.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → broadcast_passed_on.size n < bound → (0 : Int) ≤ (broadcast_passed_on n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from rfl ((broadcast_passed_on.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from rfl ((broadcast_passed_on.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 broadcast_passed_on (x := (n_3 + 1)) (cdiv_from (q := (n_3 + 1)) rfl rfl o3 o4 o5))))) (of_rest (fact_from rfl rfl (ih (n_3 + 1) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o8 o9) (Nat.le_of_lt_succ lt)))) o10)) ?_
            exact shown [n_3] [(broadcast_passed_on (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from rfl ((broadcast_passed_on.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (call1 broadcast_passed_on (x := (n_3 + 2)) (cdiv_from (q := (n_3 + 2)) rfl rfl o3 o4 o5))))) (of_rest (fact_from rfl rfl (ih (n_3 + 2) o6 (le_from rfl rfl o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) o8 o9) (Nat.le_of_lt_succ lt)))) o10)) ?_
            exact shown [n_3] [(broadcast_passed_on (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (0 : Int) ≤ (broadcast_passed_on n) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (broadcast_passed_on.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → n ≤ (ipow 2 (broadcast_passed_on n)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => le_from rfl (ipow_from (b := 2) (y := (0)) rfl (((call1 broadcast_passed_on (x := 1) o1).trans (by decide +kernel : (broadcast_passed_on 1) = 0)).trans o2) (ipow_number 0 rfl)) o3) ?_
      exact shown [] [] trivial (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl (((call1 broadcast_passed_on (x := (n_2 + 2)) o1).trans ((Steps.lemma_1_1 (n_2 + 2) o2 (le_from rfl rfl o3)).trans (clog_from (m := (n_2 + 2)) (c := 2) o4 rfl o5 (flog_from (m := (n_2 + 1)) (c := 2) o6 rfl e_l1_)))).trans o7) (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) o9 o10; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o11 e_p1_).trans o12)] at h; exact h) o13))) ?_
      exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) ≤ (broadcast_passed_on n) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (call1 broadcast_passed_on (x := (n_1 + 1)) o1) (of_rest (fact_from rfl rfl (Steps.lemma_2_1 (n_1 + 1) o2 (le_from rfl rfl o3))) o4)) ?_
    exact shown [n_1] [(broadcast_passed_on (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → n ≤ (ipow 2 (broadcast_passed_on n)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => le_from rfl (ipow_from (b := 2) (y := (0)) rfl (((call1 broadcast_passed_on (x := 1) o1).trans (by decide +kernel : (broadcast_passed_on 1) = 0)).trans o2) (ipow_number 0 rfl)) o3) ?_
      exact shown [] [] trivial (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl (((call1 broadcast_passed_on (x := (n_2 + 2)) o1).trans ((Steps.lemma_1_1 (n_2 + 2) o2 (le_from rfl rfl o3)).trans (clog_from (m := (n_2 + 2)) (c := 2) o4 rfl o5 (flog_from (m := (n_2 + 1)) (c := 2) o6 rfl e_l1_)))).trans o7) (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) o9 o10; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o11 e_p1_).trans o12)] at h; exact h) o13))) ?_
      exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem Steps.real_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → LogBelow 2 n 1 (broadcast_passed_on n) :=
  fun n k0' k1' => below_of_power (Steps.part_2 n k0' k1') (Steps.part_3 n k0' k1')
theorem proof : Statement := ⟨broadcast_passed_on.ends, Steps.part_1, Steps.real_2⟩
end broadcast.passed_on_is_optimal
