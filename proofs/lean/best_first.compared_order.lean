import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.compared_order
/-- The relation `best_first_frontier`. -/
def best_first_frontier.body (best_first_frontier : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b))
def best_first_frontier.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_frontier.size (n b : Int) : Nat := magnitude n
def best_first_frontier.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_frontier.body (fun n b => f (n, b)) x.1 x.2
def best_first_frontier (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_frontier.size x.1 x.2) best_first_frontier.step (n, b)
/-- The recursion of `best_first_frontier` ends. -/
def best_first_frontier.Ends : Prop := Falls (fun (x : Int × Int) => best_first_frontier.Domain x.1 x.2) (fun x => best_first_frontier.size x.1 x.2) best_first_frontier.step

/-- The relation `knockout`. -/
def knockout.body (knockout : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((fdiv n 2) + (knockout (n - (fdiv n 2)))))
def knockout.Domain (n : Int) : Prop := (0 ≤ n)
def knockout.size (n : Int) : Nat := magnitude n
def knockout.step (f : Int → Int) (x : Int) : Int := knockout.body (fun n => f n) x
def knockout (n : Int) : Int := fix (fun (x : Int) => knockout.size x) knockout.step n
/-- The recursion of `knockout` ends. -/
def knockout.Ends : Prop := Falls (fun (x : Int) => knockout.Domain x) (fun x => knockout.size x) knockout.step

/-- The relation `best_first_compared`. -/
def best_first_compared.body (best_first_compared : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first_compared (n - 1) b) + 1) + (knockout (best_first_frontier (n - 1) b))))
def best_first_compared.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def best_first_compared.size (n b : Int) : Nat := magnitude n
def best_first_compared.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first_compared.body (fun n b => f (n, b)) x.1 x.2
def best_first_compared (n b : Int) : Int := fix (fun (x : Int × Int) => best_first_compared.size x.1 x.2) best_first_compared.step (n, b)
/-- The recursion of `best_first_compared` ends. -/
def best_first_compared.Ends : Prop := Falls (fun (x : Int × Int) => best_first_compared.Domain x.1 x.2) (fun x => best_first_compared.size x.1 x.2) best_first_compared.step

/-- The claim `best_first.compared_order`. -/
def Statement : Prop :=
  (best_first_frontier.Ends) ∧ (knockout.Ends) ∧ (best_first_compared.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ q₀ * (best_first_compared n 3) ≤ p₀ * (n ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ p₀ * (n ^ 2) ≤ q₀ * (best_first_compared n 3))))
end best_first.compared_order

namespace best_first.compared_order
theorem best_first_frontier.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_frontier.size n' b' < best_first_frontier.size n b → f₁ n' b' = f₂ n' b') → best_first_frontier.body f₁ n b = best_first_frontier.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (sub_from (agree2 (x := n_3) (y := (b_2 + 1)) o2 o3 (ih n_3 (b_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_3) (b := (1 + n_3)) o7 o8))) rfl) rfl))) ?_
      exact shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel)
theorem best_first_frontier.ends : best_first_frontier.Ends := fun f g (x : Int × Int) d ih =>
  best_first_frontier.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_frontier.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier n b = (if (n = 0) then 1 else (((best_first_frontier (n - 1) b) - 1) + b)) :=
  fun n b k0' k1' k2' => fix_eq best_first_frontier.ends (n, b) ⟨k0', k1', k2'⟩

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

theorem best_first_compared.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → best_first_compared.size n' b' < best_first_compared.size n b → f₁ n' b' = f₂ n' b') → best_first_compared.body f₁ n b = best_first_compared.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree2 (x := n_3) (y := (b_2 + 1)) o2 o3 (ih n_3 (b_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_3) (b := (1 + n_3)) o7 o8))) rfl) rfl))) ?_
      exact shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel)
theorem best_first_compared.ends : best_first_compared.Ends := fun f g (x : Int × Int) d ih =>
  best_first_compared.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem best_first_compared.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_compared n b = (if (n = 0) then 0 else (((best_first_compared (n - 1) b) + 1) + (knockout (best_first_frontier (n - 1) b)))) :=
  fun n b k0' k1' k2' => fix_eq best_first_compared.ends (n, b) ⟨k0', k1', k2'⟩

def best_first_frontier__b_3 (n : Int) : Int := best_first_frontier n 3
def best_first_frontier__b_3.size (n : Int) : Nat := best_first_frontier.size n 3
def best_first_compared__b_3 (n : Int) : Int := best_first_compared n 3
def best_first_compared__b_3.size (n : Int) : Nat := best_first_compared.size n 3
theorem best_first_frontier__b_3.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 3) → best_first_frontier__b_3 n = (if (n = 0) then 1 else (((best_first_frontier__b_3 (n - 1)) - 1) + 3)) :=
  fun n k0' k1' => (best_first_frontier.eq n 3 k0' (by decide) k1')
def knockout.run := knockout.eq
theorem best_first_compared__b_3.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 3) → best_first_compared__b_3 n = (if (n = 0) then 0 else (((best_first_compared__b_3 (n - 1)) + 1) + (knockout (best_first_frontier__b_3 (n - 1))))) :=
  fun n k0' k1' => (best_first_compared.eq n 3 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 3) → best_first_frontier__b_3.size n < bound → (best_first_frontier__b_3 n) = (1 + (2 * n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((best_first_frontier__b_3.run 0 o1 d0).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((best_first_frontier__b_3.run (1 + n_1) o1 d0).trans (if_false (ne_from_gt rfl rfl o2) (add_from (sub_from ((call1 best_first_frontier__b_3 (x := n_1) o3).trans ((ih n_1 o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o8) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 3) → (best_first_frontier__b_3 n) = (1 + (2 * n)) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (best_first_frontier__b_3.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → knockout.size n < bound → (knockout n) = (n - 1)) := by
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
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (knockout n) = (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (knockout.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 3) → best_first_compared__b_3.size n < bound → (best_first_compared__b_3 n) = (n ^ 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((best_first_compared__b_3.run 0 o1 d0).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((best_first_compared__b_3.run (1 + n_1) o1 d0).trans (if_false (ne_from_gt rfl rfl o2) (add_from (add_from ((call1 best_first_compared__b_3 (x := n_1) o3).trans ((ih n_1 o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) ((call1 knockout (x := (2 * n_1 + 1)) (((call1 best_first_frontier__b_3 (x := n_1) o8).trans ((Steps.lemma_1_1 n_1 o9 (le_from rfl rfl o10)).trans rfl)).trans o11)).trans ((Steps.lemma_2_1 (2 * n_1 + 1) o12 (le_from rfl rfl o13)).trans rfl))))) rfl o14)) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 3) → (best_first_compared__b_3 n) = (n ^ 2) :=
  fun n k0' k1' =>
    (Steps.lemma_3 (best_first_compared__b_3.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < (n ^ 2) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (best_first_compared n 3)) ≤ (1 * (n ^ 2)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from (mul_from rfl ((call1 best_first_compared__b_3 (x := (n_1 + 1)) o1).trans ((Steps.lemma_3_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans rfl))) rfl o4) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ (1 * (best_first_compared n 3)) ≤ (1 * (n ^ 2))) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < (n ^ 2) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (n ^ 2)) ≤ (1 * (best_first_compared n 3)) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((call1 best_first_compared__b_3 (x := (n_1 + 1)) o1).trans ((Steps.lemma_3_1 (n_1 + 1) o2 (le_from rfl rfl o3)).trans rfl))) o4) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ (1 * (n ^ 2)) ≤ (1 * (best_first_compared n 3))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ q₀ * (best_first_compared n 3) ≤ p₀ * (n ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ p₀ * (n ^ 2) ≤ q₀ * (best_first_compared n 3))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨best_first_frontier.ends, knockout.ends, best_first_compared.ends, Steps.part_1⟩
end best_first.compared_order
