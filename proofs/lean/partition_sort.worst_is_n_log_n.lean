import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.worst_is_n_log_n
/-- The relation `partition_sort`. -/
def partition_sort.body (partition_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i)))))))
def partition_sort.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort.size (n : Int) : Nat := magnitude n
def partition_sort.step (f : Int → Int) (x : Int) : Int := partition_sort.body (fun n => f n) x
def partition_sort (n : Int) : Int := fix (fun (x : Int) => partition_sort.size x) partition_sort.step n
/-- The recursion of `partition_sort` ends. -/
def partition_sort.Ends : Prop := Falls (fun (x : Int) => partition_sort.Domain x) (fun x => partition_sort.size x) partition_sort.step

/-- The claim `partition_sort.worst_is_n_log_n` holds with no constants. -/
def Statement : Prop :=
  (partition_sort.Ends) ∧ (¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort n))))))
end partition_sort.worst_is_n_log_n

namespace partition_sort.worst_is_n_log_n
theorem partition_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort.size n' < partition_sort.size n → f₁ n' = f₂ n') → partition_sort.body f₁ n = partition_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → ((«f₁» (0 + 1 * i_2)) + («f₁» (((2 + n_1) - 1) - (0 + 1 * i_2)))) = ((«f₂» (0 + 1 * i_2)) + («f₂» (((2 + n_1) - 1) - (0 + 1 * i_2)))) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (add_from (agree1 (x := 0) o1 (ih 0 o2 (magnitude_lt (a := 0) (b := (2 + n_1)) o3 o4))) (agree1 (x := (n_1 + 1)) o5 (ih (n_1 + 1) o6 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o7 o8))))) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (add_from (agree1 (x := (i_3 + 1)) o1 (ih (i_3 + 1) o2 (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o3 o4))) (agree1 (x := n_4) o5 (ih n_4 o6 (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) o7 o8))))) ?_
        exact shown [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
    refine asked2 (fun o1 o2 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl o2) same_i_2)))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem partition_sort.ends : partition_sort.Ends := fun f g (x : Int) d ih =>
  partition_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort.eq : ∀ (n : Int), (0 ≤ n) → partition_sort n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i))))))) :=
  fun n k0' => fix_eq partition_sort.ends n k0'

def partition_sort.run := partition_sort.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_sort.size n < bound → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((partition_sort.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked3 (fun o1 o2 o3 => same_from (mul_from rfl ((partition_sort.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl))) rfl o3) ?_
        exact shown [] [] trivial (by decide +kernel)
      · obtain ⟨i_2, h_i_2, h_i_2', h_i_2e⟩ := maxRange_at (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i)))) (by decide) (nonempty_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))
        have h_i_2' := index_from rfl rfl h_i_2'
        rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (mul_from rfl ((partition_sort.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) rfl))) rfl (of_rest (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from ((call1 partition_sort (x := 0) o3).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (n_1 + 1)) o4)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o5 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o6 o7) (Nat.le_of_lt_succ lt)))))) o8) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o9) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + n_1)) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i)))) (by decide) o10 (index_to rfl rfl o11)) (add_from ((call1 partition_sort (x := 0) o12).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (n_1 + 1)) o13)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (n_1 + 1) o14 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o15 o16) (Nat.le_of_lt_succ lt)))))) o17))) ?_
          exact shown [n_1] [(maxRange 0 (2 + n_1) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + n_1) - 1) - i))))), (partition_sort (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
        · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => eq_from (mul_from rfl ((partition_sort.run (2 + (i_3 + n_4)) o1).trans (if_false (not_le_from rfl rfl o2) rfl))) rfl (of_rest (add_nonneg (add_nonneg (multiple_of_eq (0 - 2) (h_i_2e.trans (add_from (call1 partition_sort (x := (i_3 + 1)) o3) (call1 partition_sort (x := n_4) o4)))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih n_4 o5 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (2 + (i_3 + n_4))) o6 o7) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (ih (i_3 + 1) o8 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o9 o10) (Nat.le_of_lt_succ lt)))))) o11) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 from o12) (above_from (le_maxRange (x := 0) (a := 0) (b := (2 + (i_3 + n_4))) (s := 1) (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (i_3 + n_4)) - 1) - i)))) (by decide) o13 (index_to rfl rfl o14)) (add_from ((call1 partition_sort (x := 0) o15).trans (by decide +kernel : (partition_sort 0) = 0)) (call1 partition_sort (x := (i_3 + n_4 + 1)) o16)))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (ih (i_3 + n_4 + 1) o17 (Nat.lt_of_lt_of_le (magnitude_lt (a := (i_3 + n_4 + 1)) (b := (2 + (i_3 + n_4))) o18 o19) (Nat.le_of_lt_succ lt)))))) o20))) ?_
          exact shown [i_3, n_4] [(maxRange 0 (2 + (i_3 + n_4)) 1 (fun (i : Int) => ((partition_sort i) + (partition_sort (((2 + (i_3 + n_4)) - 1) - i))))), (partition_sort (i_3 + 1)), (partition_sort n_4), (partition_sort (i_3 + n_4 + 1))] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_1 (partition_sort.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.table : Functions := [fun a _ _ _ => partition_sort a]
theorem Steps.part_1 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → t ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .o0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → (0 : Int) ≤ t := by
  intro t_0 h_t_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .eq (.mul (.mul .n2 .n1) (.call1 8 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact Steps.lemma_1_1 (atom x 0) h.1
theorem Steps.part_3_Omega_positive : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (0 : Int) < ((t * ((flog t 2) + 1)) * (flog t 2)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o0] (.lt .n0 (.mul (.mul .o0 (.add (.call2 3 .o0 .n2) .n1)) (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ t : Int, 0 ≤ t → ((1 : Int) ≤ t) → ((2 : Int) ≤ t) → (5 * ((t * ((flog t 2) + 1)) * (flog t 2))) ≤ (28 * (partition_sort t)) := by
  intro t_0 h_t_0 a0 a1
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o0] (.le (.mul .n5 (.mul (.mul .o0 (.add (.call2 3 .o0 .n2) .n1)) (.call2 3 .o0 .n2))) (.mul (.num 28) (.call1 8 .o0))) [Steps.rule_1, logLine, powerLine, (powerNumber 1), powerSum, logLow, powerCurve]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 (.name1 8 (.add .v1 .n2) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 1 [(.add .v2 .n2), .n2]) (.name2 7 .n2 .v1 (.step (.use 2 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v2]) (.step (.use 5 [(.add .v3 .n2), .n2]) (.step (.use 6 [.n2, .v2]) (.step (.sum [.of (.num 14) [5], .of (.add (.mul .n8 .v3) (.num 22)) [3], .of (.add (.mul .n6 .v3) .n10) [1], .of (.add (.mul .n5 .v3) .n10) [0]]) .done))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_1_holds, (logLine_holds _), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (powerCurve_holds _), trivial⟩ [t_0] rfl ⟨h_t_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ t : Int, 2 ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((t * ((flog t 2) + 1)) * (flog t 2)) ∧ (5 * ((t * ((flog t 2) + 1)) * (flog t 2))) ≤ (28 * (partition_sort t))) :=
  fun t h_start k0' k1' => ⟨Steps.part_3_Omega_positive t k0' k1' h_start, Steps.part_3_Omega_bound t k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ t : Int, n₀ ≤ t → 0 ≤ t → ((1 : Int) ≤ t) → ((0 : Int) < ((t * ((flog t 2) + 1)) * (flog t 2)) ∧ p₀ * ((t * ((flog t 2) + 1)) * (flog t 2)) ≤ q₀ * (partition_sort t))) := ⟨5, 28, 2, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.against : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort n))))) := by
  intro h
  obtain ⟨p'', q'', n', hp', hq', hn', k'⟩ := h
  exact no_upper (E := fun (t : Int) => (partition_sort t)) (G := fun (t : Int) => (t * ((flog t 2) + 1))) (W := fun (t : Int) => (flog t 2)) unbounded_flog (by decide : (0 : Int) ≤ 1) Steps.part_3 hp' hq' hn' (fun t hn'' ht' hr' => (upper_of_real (by decide) hp' (k' t (le_trans hn'' (Steps.part_1 t ht' hr')) (Steps.part_2 t ht' hr'))))
theorem Steps.diverges : ¬ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort n))))) := fun h => Steps.against h
theorem proof : Statement := ⟨partition_sort.ends, Steps.diverges⟩
end partition_sort.worst_is_n_log_n
