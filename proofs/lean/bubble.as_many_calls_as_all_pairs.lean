import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.as_many_calls_as_all_pairs
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The relation `all_pairs_rounds`. -/
def all_pairs_rounds.body (all_pairs_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1))
def all_pairs_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs_rounds.size (n : Int) : Nat := magnitude n
def all_pairs_rounds.step (f : Int → Int) (x : Int) : Int := all_pairs_rounds.body (fun n => f n) x
def all_pairs_rounds (n : Int) : Int := fix (fun (x : Int) => all_pairs_rounds.size x) all_pairs_rounds.step n
/-- The recursion of `all_pairs_rounds` ends. -/
def all_pairs_rounds.Ends : Prop := Falls (fun (x : Int) => all_pairs_rounds.Domain x) (fun x => all_pairs_rounds.size x) all_pairs_rounds.step

/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `bubble_rounds`. -/
def bubble_rounds.body (bubble_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((bubble_rounds (n - 1)) + (n - 1)))
def bubble_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def bubble_rounds.size (n : Int) : Nat := magnitude n
def bubble_rounds.step (f : Int → Int) (x : Int) : Int := bubble_rounds.body (fun n => f n) x
def bubble_rounds (n : Int) : Int := fix (fun (x : Int) => bubble_rounds.size x) bubble_rounds.step n
/-- The recursion of `bubble_rounds` ends. -/
def bubble_rounds.Ends : Prop := Falls (fun (x : Int) => bubble_rounds.Domain x) (fun x => bubble_rounds.size x) bubble_rounds.step

/-- The claim `bubble.as_many_calls_as_all_pairs`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (all_pairs_rounds.Ends) ∧ (bubble.Ends) ∧ (bubble_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → (bubble n) = (all_pairs n)) ∧ (∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ (bubble_rounds n))
end bubble.as_many_calls_as_all_pairs

namespace bubble.as_many_calls_as_all_pairs
theorem all_pairs.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs.size n' < all_pairs.size n → f₁ n' = f₂ n') → all_pairs.body f₁ n = all_pairs.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.sub (.own 0) (.num 1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs.ends : all_pairs.Ends := fun f g (x : Int) d ih =>
  all_pairs.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs.eq : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq all_pairs.ends n k0'

theorem all_pairs_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs_rounds.size n' < all_pairs_rounds.size n → f₁ n' = f₂ n') → all_pairs_rounds.body f₁ n = all_pairs_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.call2 5 (.call1 8 (.sub (.own 0) (.num 1))) (.num 1)))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs_rounds.ends : all_pairs_rounds.Ends := fun f g (x : Int) d ih =>
  all_pairs_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs_rounds.eq : ∀ (n : Int), (0 ≤ n) → all_pairs_rounds n = (if (n ≤ 1) then 0 else (larger (all_pairs_rounds (n - 1)) 1)) :=
  fun n k0' => fix_eq all_pairs_rounds.ends n k0'

theorem bubble.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → bubble.size n' < bubble.size n → f₁ n' = f₂ n') → bubble.body f₁ n = bubble.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.sub (.own 0) (.num 1)) (.call1 8 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem bubble.ends : bubble.Ends := fun f g (x : Int) d ih =>
  bubble.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem bubble.eq : ∀ (n : Int), (0 ≤ n) → bubble n = (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1)))) :=
  fun n k0' => fix_eq bubble.ends n k0'

theorem bubble_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → bubble_rounds.size n' < bubble_rounds.size n → f₁ n' = f₂ n') → bubble_rounds.body f₁ n = bubble_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.sub (.own 0) (.num 1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem bubble_rounds.ends : bubble_rounds.Ends := fun f g (x : Int) d ih =>
  bubble_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem bubble_rounds.eq : ∀ (n : Int), (0 ≤ n) → bubble_rounds n = (if (n ≤ 1) then 0 else ((bubble_rounds (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq bubble_rounds.ends n k0'

def all_pairs.run := all_pairs.eq
def all_pairs_rounds.run := all_pairs_rounds.eq
def bubble.run := bubble.eq
def bubble_rounds.run := bubble_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs a, fun a _ _ _ => all_pairs_rounds a, fun a _ _ _ => bubble a, fun a _ _ _ => bubble_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.par 0) (.num 1))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact all_pairs.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 8 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (all_pairs n)) = ((n ^ 2) - n) := by
  intro n h0'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.sub (.par 0) (.num 1)) (.call1 10 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact bubble.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 10 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 10 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (bubble n)) = ((n ^ 2) - n) := by
  intro n h0'
  have g' := Steps.lemma_2_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_5 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 11 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 11 (.sub (.par 0) (.num 1))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact bubble_rounds.run (atom x 0) h.1
def Steps.lemma_3_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 11 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 11 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (bubble_rounds n)) = ((n ^ 2) - n) := by
  intro n h0'
  have g' := Steps.lemma_3_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.rule_7 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.call2 5 (.call1 9 (.sub (.par 0) (.num 1))) (.num 1)))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact all_pairs_rounds.run (atom x 0) h.1
def Steps.rule_8 : Rule := ⟨0, [], .same 11 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 11 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → all_pairs_rounds.size n < bound → (all_pairs_rounds n) ≤ (bubble_rounds n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((all_pairs_rounds.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl)) ((call1 bubble_rounds (x := 0) o3).trans (by decide +kernel : (bubble_rounds 0) = 0)) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((all_pairs_rounds.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl)) ((call1 bubble_rounds (x := 1) o3).trans (by decide +kernel : (bubble_rounds 1) = 0)) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((all_pairs_rounds.run (2 + n_1) o1).trans (if_false (not_le_from rfl rfl o2) (call2 larger (x := ((all_pairs_rounds (n_1 + 1)))) (y := 1) ((call1 all_pairs_rounds (x := (n_1 + 1)) o3).trans o4) rfl))) (call1 bubble_rounds (x := (n_1 + 2)) o5) (of_multiple (c := 2) o6 ((larger_cases ((all_pairs_rounds (n_1 + 1))) 1).elim (fun e => (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 (n_1 + 2) o7))) (multiple_of_eq (0 - 2) e)) (mul_nonneg (show (0 : Int) ≤ 2 from o8) (fact_from rfl (call1 bubble_rounds (x := (n_1 + 1)) o9) (ih (n_1 + 1) o10 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o11 o12) (Nat.le_of_lt_succ lt)))))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 (n_1 + 1) o13)))) o14)) (fun e => (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 (n_1 + 2) o15))) (multiple_of_eq (0 - 2) e)) o16)))))) ?_
        exact shown [n_1] [(all_pairs_rounds (n_1 + 1)), (larger ((all_pairs_rounds (n_1 + 1))) 1), (bubble_rounds (n_1 + 2)), (bubble_rounds (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ n : Int, (0 ≤ n) → (all_pairs_rounds n) ≤ (bubble_rounds n) :=
  fun n k0' =>
    (Steps.lemma_4 (all_pairs_rounds.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (bubble n) = (all_pairs n) := by
  intro n_0 h_n_0
  refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => eq_from (call1 bubble (x := n_0) o1) (call1 all_pairs (x := n_0) o2) (of_multiple (c := 2) o3 (of_rest (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o4))) (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 o5)))) o6)) (of_multiple (c := 2) o7 (of_rest (add_nonneg (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 n_0 o8))) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_2_1 n_0 o9)))) o10))) ?_
  exact shown [n_0] [(bubble n_0), (all_pairs n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

def Steps.rule_10 : Rule := ⟨1, [.le (.num 0) (.par 0)], .le (.call1 9 (.par 0)) (.call1 11 (.par 0))⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_10] at *
  exact Steps.lemma_4_1 (atom x 0) h.1
theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → (all_pairs_rounds n) ≤ (bubble_rounds n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 (.own 0)) (.call1 11 (.own 0))) [Steps.rule_10]
    (.name1 11 (.pos 0) (.name1 9 (.pos 1) (.step (.use 0 [(.pos 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 1) (.pos 0))) .done))))
    1 (by decide +kernel) ⟨Steps.rule_10_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨all_pairs.ends, all_pairs_rounds.ends, bubble.ends, bubble_rounds.ends, Steps.part_1, Steps.part_2⟩
end bubble.as_many_calls_as_all_pairs
