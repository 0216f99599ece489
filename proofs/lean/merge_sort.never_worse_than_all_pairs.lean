import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.never_worse_than_all_pairs
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.never_worse_than_all_pairs`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (all_pairs n))
end merge_sort.never_worse_than_all_pairs

namespace merge_sort.never_worse_than_all_pairs
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

theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.add (.call1 8 (.call2 0 (.own 0) (.num 2))) (.call1 8 (.sub (.own 0) (.call2 0 (.own 0) (.num 2))))) (.sub (.own 0) (.num 1))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

def all_pairs.run := all_pairs.eq
def merge_sort.run := merge_sort.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs a, fun a _ _ _ => merge_sort a]
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
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.add (.call1 9 (.call2 0 (.par 0) (.num 2))) (.call1 9 (.sub (.par 0) (.call2 0 (.par 0) (.num 2))))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.add (.add (.num 1) (.par 0)) (.mul (.par 0) (.call2 3 (.par 0) (.num 2)))) (.mul (.num 2) (.call2 7 (.num 2) (.call2 3 (.par 0) (.num 2)))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logHigh, logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.use 1 [(.num 2)]) .done))) (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 2))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 2)) (.num 2)) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) .done)))))))))) (.cons (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.step (.quo (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2) (.add (.pos 1) (.num 1))) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 3))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 3)) (.num 2)) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) .done)))))))))) (.step (.quo (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2) (.add (.pos 1) (.num 1))) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 3))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 3)) (.num 2)) (.step (.use 5 [(.add (.pos 3) (.num 1)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 0)) (.mul (.num 2) (.pos 2))) (.pos 3))) (.step (.use 6 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 3) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 2)))) .done)))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), (logLow_holds _), trivial⟩
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) := by
  intro n h0' k0'
  have g' := Steps.lemma_2_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_5 : Rule := ⟨0, [], .same 9 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 8 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 8 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 9 (.num 2) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 8 (.num 2) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 9 (.num 3) (.num 0) (.num 0) (.num 0) (.num 3)⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 8 (.num 3) (.num 0) (.num 0) (.num 0) (.num 3)⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (all_pairs n) := by
  intro n_0 h_n_0
  rcases first4 h_n_0 with rfl | rfl | rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 merge_sort (x := 0) o1).trans (by decide +kernel : (merge_sort 0) = 0)) ((call1 all_pairs (x := 0) o2).trans (by decide +kernel : (all_pairs 0) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 merge_sort (x := 1) o1).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 all_pairs (x := 1) o2).trans (by decide +kernel : (all_pairs 1) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 merge_sort (x := 2) o1).trans (by decide +kernel : (merge_sort 2) = 1)) ((call1 all_pairs (x := 2) o2).trans (by decide +kernel : (all_pairs 2) = 1)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 merge_sort (x := 3) o1).trans (by decide +kernel : (merge_sort 3) = 3)) ((call1 all_pairs (x := 3) o2).trans (by decide +kernel : (all_pairs 3) = 3)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 4)) (b := 2) 2 rfl o1 o2) (shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 4) 2 = (l1_ + 2) := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => le_from ((call1 merge_sort (x := (n_1 + 4)) o1).trans ((Steps.lemma_2_1 (n_1 + 4) o2 (le_from rfl rfl o3)).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 4)) (c := 2) o4 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (n_1 + 4)) (c := 2) o5 rfl e_l1_).trans o6) (ipow_sum (by decide) o7 (ipow_number 2 rfl) e_p1_)))))) (call1 all_pairs (x := (n_1 + 4)) o8) (of_multiple (c := 2) o9 (of_multiple (c := 2) (by decide) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 2 by decide) (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_1 + 4) o10)))) (mul_nonneg (show (0 : Int) ≤ n_1 from o11) (show (0 : Int) ≤ (n_1 + 4) - (4 * p1_ + 4 * l1_ + 4) from by have h := pow_flog (b := 2) (n := (n_1 + 4)) o12 o13; rw [e_l1_, (show ipow 2 (l1_ + 2) = (4 * p1_ + 4 * l1_ + 4) from (ipow_from (b := 2) (y := ((2 + l1_))) rfl o14 (ipow_sum (by decide) o15 (ipow_number 2 rfl) e_p1_)).trans o16)] at h; exact h))) o17))))) ?_
    exact shown [n_1, l1_, p1_] [(all_pairs (n_1 + 4))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨all_pairs.ends, merge_sort.ends, Steps.part_1⟩
end merge_sort.never_worse_than_all_pairs
