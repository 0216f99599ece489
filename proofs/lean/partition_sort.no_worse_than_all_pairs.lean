import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.no_worse_than_all_pairs
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The relation `partition_sort`. -/
def partition_sort.body (partition_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => ((partition_sort i) + (partition_sort ((n - 1) - i)))))))
def partition_sort.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort.size (n : Int) : Nat := magnitude n
def partition_sort.step (f : Int → Int) (x : Int) : Int := partition_sort.body (fun n => f n) x
def partition_sort (n : Int) : Int := fix (fun (x : Int) => partition_sort.size x) partition_sort.step n
/-- The recursion of `partition_sort` ends. -/
def partition_sort.Ends : Prop := Falls (fun (x : Int) => partition_sort.Domain x) (fun x => partition_sort.size x) partition_sort.step

/-- The claim `partition_sort.no_worse_than_all_pairs`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (partition_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (partition_sort n) ≤ (all_pairs n))
end partition_sort.no_worse_than_all_pairs

namespace partition_sort.no_worse_than_all_pairs
theorem all_pairs.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs.size n' < all_pairs.size n → f₁ n' = f₂ n') → all_pairs.body f₁ n = all_pairs.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs.ends : all_pairs.Ends := fun f g (x : Int) d ih =>
  all_pairs.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs.eq : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq all_pairs.ends n k0'

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

def all_pairs.run := all_pairs.eq
def partition_sort.run := partition_sort.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs a, fun a _ _ _ => partition_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.sub .p0 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact all_pairs.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .eq (.mul (.mul .n2 .n1) (.call1 8 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_sort.size n < bound → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n)) := by
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
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (partition_sort n)) = ((n ^ 2) - n) :=
  fun n k0' =>
    (Steps.lemma_2 (partition_sort.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .eq (.mul (.mul .n2 .n1) (.call1 9 .p0)) (.sub (.pow .p0 2) .p0)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_2_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (partition_sort n) ≤ (all_pairs n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 8 .o0)) [Steps.lemma_1_1_said.rule, Steps.rule_3]
    (.name1 9 .v0 (.name1 8 .v1 (.step (.use 0 [.v2]) (.step (.use 1 [.v2]) (.step (.sum [.of .n1 [3], .of .n1 [0]]) (.step (.div .n2 (.sub .v0 .v1)) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.rule_3_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨all_pairs.ends, partition_sort.ends, Steps.part_1⟩
end partition_sort.no_worse_than_all_pairs
