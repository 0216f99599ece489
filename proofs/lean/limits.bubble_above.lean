import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.bubble_above
/-- The relation `bubble`. -/
def bubble.body (bubble : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (bubble (n - 1))))
def bubble.Domain (n : Int) : Prop := (0 ≤ n)
def bubble.size (n : Int) : Nat := magnitude n
def bubble.step (f : Int → Int) (x : Int) : Int := bubble.body (fun n => f n) x
def bubble (n : Int) : Int := fix (fun (x : Int) => bubble.size x) bubble.step n
/-- The recursion of `bubble` ends. -/
def bubble.Ends : Prop := Falls (fun (x : Int) => bubble.Domain x) (fun x => bubble.size x) bubble.step

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.bubble_above`. -/
def Statement : Prop :=
  (bubble.Ends) ∧ (∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (bubble n))
end limits.bubble_above

namespace limits.bubble_above
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

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
def bubble.run := bubble.eq
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
def Steps.table : Functions := [fun a _ _ _ => bubble a, fun a _ _ _ => sort_limit a, fun a _ _ _ => sum_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.sub (.par 0) (.num 1)) (.call1 8 (.sub (.par 0) (.num 1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact bubble.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 8 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 * 1) * (bubble n)) = ((n ^ 2) - n) := by
  intro n h0'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 0) (.num 0) (.add (.call1 10 (.sub (.par 0) (.num 1))) (.call2 3 (.add (.num 1) (.sub (.par 0) (.num 1))) (.num 2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact sum_1.run (atom x 0) h.1
def Steps.rule_4 : Rule := ⟨0, [], .same 10 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.add (.add (.num 2) (.call2 3 (.par 0) (.num 2))) (.mul (.par 0) (.call2 3 (.par 0) (.num 2)))) (.mul (.num 2) (.call2 7 (.num 2) (.call2 3 (.par 0) (.num 2)))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 1 []) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.use 0 [(.num 1)]) (.step (.use 2 [(.num 2)]) .done)))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) .done))))) (.name2 7 (.num 2) (.pos 0) (.step (.use 3 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) (.step (.use 4 [(.num 2)]) (.step (.use 5 [(.num 2), (.num 1), (.pos 2)]) (.step (.use 6 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 3) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 2)))) (.step (.use 7 [(.add (.pos 3) (.num 1)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 0)) (.mul (.num 2) (.pos 2))) (.pos 3))) .done)))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.lemma_2_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (sum_1 m) = (((2 + (flog m 2)) + (m * (flog m 2))) - (2 * (ipow 2 (flog m 2)))) := by
  intro m h0' k0'
  have g' := Steps.lemma_2_data.1 [m] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_2_1_said] at g'
  exact g'
def Steps.rule_6 : Rule := ⟨0, [], .same 8 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 9 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.call1 10 (.call2 5 (.num 0) (.sub (.add (.par 0) (.num 1)) (.num 1))))⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_8] at *
  exact sort_limit.run (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sort_limit n) ≤ (bubble n) := by
  intro n_0 h_n_0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked3 (fun o1 o2 o3 => le_from ((call1 sort_limit (x := 0) o1).trans (by decide +kernel : (sort_limit 0) = 0)) ((call1 bubble (x := 0) o2).trans (by decide +kernel : (bubble 0) = 0)) o3) ?_
    exact shown [] [] trivial (by decide +kernel)
  · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_1 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_1] [(bubble (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel))
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (bubble (n_1 + 1))])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_1, l1_] [(bubble (n_1 + 1))] ⟨h_n_1, h_l1_, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_, (bubble (n_1 + 1))])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked10 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 => le_from ((call1 sort_limit (x := (n_1 + 1)) o1).trans ((sort_limit.run (n_1 + 1) o2).trans ((call1 sum_1 (x := (n_1 + 1)) ((larger_from_right rfl rfl o3).trans o4)).trans ((Steps.lemma_2_1 (n_1 + 1) o5 (le_from rfl rfl o6)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o7 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) o8 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_1 + 1)) (c := 2) o9 rfl e_l1_).trans o10) e_p1_))))))) (call1 bubble (x := (n_1 + 1)) o11) (of_multiple (c := 2) o12 (of_rest (add_nonneg (add_nonneg (add_nonneg (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) rfl (Steps.lemma_1_1 (n_1 + 1) o13))) (mul_nonneg (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) o14 o15; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) o16 o17; rw [e_l1_] at h; exact h))) (show (0 : Int) ≤ (n_1 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_1 + 1)) o18 o19; rw [e_l1_] at h; exact h)) (show (0 : Int) ≤ 2 * ((p1_ + l1_ + 1) - 1 - (2 - 1) * l1_) - (2 - 1) ^ 2 * (l1_ * l1_ - l1_) from by have h := bernoulli_two (b := 2) (x := l1_) o20 o21; rw [e_p1_] at h; exact h)) o22)))) ?_
    exact shown [n_1, l1_, p1_] [(bubble (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨bubble.ends, Steps.part_1⟩
end limits.bubble_above
