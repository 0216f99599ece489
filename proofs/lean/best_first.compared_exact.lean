import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.compared_exact
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

/-- The claim `best_first.compared_exact`. -/
def Statement : Prop :=
  (best_first_frontier.Ends) ∧ (knockout.Ends) ∧ (best_first_compared.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (2 * (best_first_compared n b)) = ((2 * n) + (((b - 1) * n) * (n - 1))))
end best_first.compared_exact

namespace best_first.compared_exact
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

def best_first_frontier.run := best_first_frontier.eq
def knockout.run := knockout.eq
def best_first_compared.run := best_first_compared.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_frontier.size n b < bound → (best_first_frontier n b) = ((1 + (n * b)) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((best_first_frontier.run 0 (1 + b_2) o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((best_first_frontier.run (1 + n_3) (1 + b_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from (sub_from ((call2 best_first_frontier (x := n_3) (y := (b_2 + 1)) o4 o5).trans ((ih n_3 (b_2 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o11) ?_
          exact shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (best_first_frontier n b) = ((1 + (n * b)) - n) :=
  fun n b k0' k1' k2' =>
    (Steps.lemma_1 (best_first_frontier.size n b + 1)) n b k0' k1' k2' (Nat.lt_succ_self _)

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

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → best_first_compared.size n b < bound → (2 * (best_first_compared n b)) = ((2 * n) + (((b - 1) * n) * (n - 1)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (mul_from rfl ((best_first_compared.run 0 (1 + b_2) o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl))) rfl o5) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => eq_from (mul_from rfl ((best_first_compared.run (1 + n_3) (1 + b_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from (add_from (call2 best_first_compared (x := n_3) (y := (b_2 + 1)) o4 o5) rfl) ((call1 knockout (x := (b_2 * n_3 + 1)) (((call2 best_first_frontier (x := n_3) (y := (b_2 + 1)) o6 o7).trans ((Steps.lemma_1_1 n_3 (b_2 + 1) o8 o9 (le_from rfl rfl o10)).trans rfl)).trans o11)).trans ((Steps.lemma_2_1 (b_2 * n_3 + 1) o12 (le_from rfl rfl o13)).trans rfl)))))) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_3 (b_2 + 1) o14 o15 (le_from rfl rfl o16) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o17 o18) (Nat.le_of_lt_succ lt))))) o19) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih n_3 (b_2 + 1) o20 o21 (le_from rfl rfl o22) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o23 o24) (Nat.le_of_lt_succ lt))))) o25)))) ?_
          exact shown [b_2, n_3] [(best_first_compared n_3 (b_2 + 1))] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (2 * (best_first_compared n b)) = ((2 * n) + (((b - 1) * n) * (n - 1))) :=
  fun n b k0' k1' k2' =>
    (Steps.lemma_3 (best_first_compared.size n b + 1)) n b k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (2 * (best_first_compared n b)) = ((2 * n) + (((b - 1) * n) * (n - 1))) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => eq_from (mul_from rfl (call2 best_first_compared (x := n_0) (y := (b_2 + 1)) o1 o2)) rfl (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 n_0 (b_2 + 1) o3 o4 (le_from rfl rfl o5)))) o6) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 n_0 (b_2 + 1) o7 o8 (le_from rfl rfl o9)))) o10)) ?_
    exact shown [n_0, b_2] [(best_first_compared n_0 (b_2 + 1))] ⟨h_n_0, h_b_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨best_first_frontier.ends, knockout.ends, best_first_compared.ends, Steps.part_1⟩
end best_first.compared_exact
