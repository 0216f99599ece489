import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_insertion.never_worse_than_linear_insertion
/-- The relation `binary_insertion_one`. -/
def binary_insertion_one.body (binary_insertion_one : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2))))
def binary_insertion_one.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion_one.size (n : Int) : Nat := magnitude n
def binary_insertion_one.step (f : Int → Int) (x : Int) : Int := binary_insertion_one.body (fun n => f n) x
def binary_insertion_one (n : Int) : Int := fix (fun (x : Int) => binary_insertion_one.size x) binary_insertion_one.step n
/-- The recursion of `binary_insertion_one` ends. -/
def binary_insertion_one.Ends : Prop := Falls (fun (x : Int) => binary_insertion_one.Domain x) (fun x => binary_insertion_one.size x) binary_insertion_one.step

/-- The relation `binary_insertion`. -/
def binary_insertion.body (binary_insertion : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1))))
def binary_insertion.Domain (n : Int) : Prop := (0 ≤ n)
def binary_insertion.size (n : Int) : Nat := magnitude n
def binary_insertion.step (f : Int → Int) (x : Int) : Int := binary_insertion.body (fun n => f n) x
def binary_insertion (n : Int) : Int := fix (fun (x : Int) => binary_insertion.size x) binary_insertion.step n
/-- The recursion of `binary_insertion` ends. -/
def binary_insertion.Ends : Prop := Falls (fun (x : Int) => binary_insertion.Domain x) (fun x => binary_insertion.size x) binary_insertion.step

/-- The relation `linear_insertion`. -/
def linear_insertion.body (linear_insertion : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1)))
def linear_insertion.Domain (n : Int) : Prop := (0 ≤ n)
def linear_insertion.size (n : Int) : Nat := magnitude n
def linear_insertion.step (f : Int → Int) (x : Int) : Int := linear_insertion.body (fun n => f n) x
def linear_insertion (n : Int) : Int := fix (fun (x : Int) => linear_insertion.size x) linear_insertion.step n
/-- The recursion of `linear_insertion` ends. -/
def linear_insertion.Ends : Prop := Falls (fun (x : Int) => linear_insertion.Domain x) (fun x => linear_insertion.size x) linear_insertion.step

/-- The claim `binary_insertion.never_worse_than_linear_insertion`. -/
def Statement : Prop :=
  (binary_insertion_one.Ends) ∧ (binary_insertion.Ends) ∧ (linear_insertion.Ends) ∧ (∀ n : Int, 0 ≤ n → (binary_insertion n) ≤ (linear_insertion n))
end binary_insertion.never_worse_than_linear_insertion

namespace binary_insertion.never_worse_than_linear_insertion
theorem binary_insertion_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion_one.size n' < binary_insertion_one.size n → f₁ n' = f₂ n') → binary_insertion_one.body f₁ n = binary_insertion_one.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.add (.num 1) (.call1 8 (.call2 0 (.own 0) (.num 2)))))
    (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 1)) (.num 2) (.pos 0)) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_insertion_one.ends : binary_insertion_one.Ends := fun f g (x : Int) d ih =>
  binary_insertion_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_insertion_one.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion_one n = (if (n = 0) then 0 else (1 + (binary_insertion_one (fdiv n 2)))) :=
  fun n k0' => fix_eq binary_insertion_one.ends n k0'

theorem binary_insertion.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_insertion.size n' < binary_insertion.size n → f₁ n' = f₂ n') → binary_insertion.body f₁ n = binary_insertion.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => binary_insertion_one a]
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.call1 9 (.sub (.own 0) (.num 1)))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_insertion.ends : binary_insertion.Ends := fun f g (x : Int) d ih =>
  binary_insertion.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_insertion.eq : ∀ (n : Int), (0 ≤ n) → binary_insertion n = (if (n ≤ 1) then 0 else ((binary_insertion (n - 1)) + (binary_insertion_one (n - 1)))) :=
  fun n k0' => fix_eq binary_insertion.ends n k0'

theorem linear_insertion.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → linear_insertion.size n' < linear_insertion.size n → f₁ n' = f₂ n') → linear_insertion.body f₁ n = linear_insertion.body f₂ n := by
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
theorem linear_insertion.ends : linear_insertion.Ends := fun f g (x : Int) d ih =>
  linear_insertion.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem linear_insertion.eq : ∀ (n : Int), (0 ≤ n) → linear_insertion n = (if (n ≤ 1) then 0 else ((linear_insertion (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq linear_insertion.ends n k0'

def binary_insertion_one.run := binary_insertion_one.eq
def binary_insertion.run := binary_insertion.eq
def linear_insertion.run := linear_insertion.eq
def Steps.table : Functions := [fun a _ _ _ => binary_insertion_one a, fun a _ _ _ => binary_insertion a, fun a _ _ _ => linear_insertion a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.add (.num 1) (.call1 8 (.call2 0 (.par 0) (.num 2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact binary_insertion_one.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.add (.num 1) (.call2 3 (.par 0) (.num 2)))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.zero 0 (.step (.quo (.num 1) (.num 2) (.num 0)) (.step (.use 1 []) (.step (.use 0 [(.num 1)]) (.step (.lgn 0 (.num 1) (.num 2)) .done)))) (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2)) .done)))))) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 2)) (.num 2)) .done))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 9 (.sub (.par 0) (.num 1))) (.call1 8 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact binary_insertion.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.add (.add (.num 1) (.par 0)) (.mul (.par 0) (.call2 3 (.par 0) (.num 2)))) (.mul (.num 2) (.call2 7 (.num 2) (.call2 3 (.par 0) (.num 2)))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, (powerNumber 0), powerLine, Steps.lemma_1_1_said.rule, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.use 1 [(.num 2)]) .done))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 3 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) .done)))))) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 3 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) (.step (.use 4 [(.num 2)]) (.step (.use 5 [(.num 2), (.num 1), (.pos 2)]) (.step (.use 6 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 3) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 2)))) (.step (.use 7 [(.add (.pos 3) (.num 1)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 0)) (.mul (.num 2) (.pos 2))) (.pos 3))) .done))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), Steps.lemma_1_data.1, (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (binary_insertion n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) := by
  intro n h0' k0'
  have g' := Steps.lemma_2_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_6 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 10 (.sub (.par 0) (.num 1))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact linear_insertion.run (atom x 0) h.1
def Steps.lemma_3_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 10 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_6] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 10 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_6_holds, trivial⟩
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (linear_insertion n)) = ((n ^ 2) - n) := by
  intro n h0'
  have g' := Steps.lemma_3_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.rule_8 : Rule := ⟨0, [], .same 9 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 10 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 10 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 9 (.num 2) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨0, [], .same 10 (.num 2) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
def Steps.rule_14 : Rule := ⟨0, [], .same 9 (.num 3) (.num 0) (.num 0) (.num 0) (.num 3)⟩
theorem Steps.rule_14_holds : Rule.Holds Steps.table [] Steps.rule_14 := constant _ _ (by decide +kernel)
def Steps.rule_15 : Rule := ⟨0, [], .same 10 (.num 3) (.num 0) (.num 0) (.num 0) (.num 3)⟩
theorem Steps.rule_15_holds : Rule.Holds Steps.table [] Steps.rule_15 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (binary_insertion n) ≤ (linear_insertion n) := by
  intro n_0 h_n_0
  rcases first4 h_n_0 with rfl | rfl | rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 binary_insertion (x := 0) o1).trans (by decide +kernel : (binary_insertion 0) = 0)) ((call1 linear_insertion (x := 0) o2).trans (by decide +kernel : (linear_insertion 0) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 binary_insertion (x := 1) o1).trans (by decide +kernel : (binary_insertion 1) = 0)) ((call1 linear_insertion (x := 1) o2).trans (by decide +kernel : (linear_insertion 1) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 binary_insertion (x := 2) o1).trans (by decide +kernel : (binary_insertion 2) = 1)) ((call1 linear_insertion (x := 2) o2).trans (by decide +kernel : (linear_insertion 2) = 1)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 binary_insertion (x := 3) o1).trans (by decide +kernel : (binary_insertion 3) = 3)) ((call1 linear_insertion (x := 3) o2).trans (by decide +kernel : (linear_insertion 3) = 3)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 4)) (b := 2) 2 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 4) 2 = (l1_ + 2) := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((call1 binary_insertion (x := (n_1 + 4)) o1).trans ((Steps.lemma_2_1 (n_1 + 4) o2 (le_from rfl rfl o3)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 4)) (c := 2) o4 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (n_1 + 4)) (c := 2) o5 rfl e_l1_).trans o6) (ipow_sum (by decide) o7 (ipow_number 2 rfl) e_p1_)))))) (call1 linear_insertion (x := (n_1 + 4)) o8) (of_multiple (c := 2) o9 (of_multiple (c := 2) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 by decide) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_3_1 (n_1 + 4) o10)))) (mul_nonneg (show (0 : Int) ≤ n_1 from o11) (show (0 : Int) ≤ (n_1 + 4) - (4 * p1_ + 4 * l1_ + 4) from by have h := pow_flog (b := 2) (n := (n_1 + 4)) o12 o13; rw [e_l1_, (show ipow 2 (l1_ + 2) = (4 * p1_ + 4 * l1_ + 4) from (ipow_from (b := 2) (y := ((2 + l1_))) rfl o14 (ipow_sum (by decide) o15 (ipow_number 2 rfl) e_p1_)).trans o16)] at h; exact h))) o17))))) ?_
    exact shown [n_1, l1_, p1_] [(linear_insertion (n_1 + 4))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨binary_insertion_one.ends, binary_insertion.ends, linear_insertion.ends, Steps.part_1⟩
end binary_insertion.never_worse_than_linear_insertion
