import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.best_is_no_worse_than_balanced
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The relation `partition_sort_best`. -/
def partition_sort_best.body (partition_sort_best : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (minRange 0 n 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best ((n - 1) - i)))))))
def partition_sort_best.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_best.size (n : Int) : Nat := magnitude n
def partition_sort_best.step (f : Int → Int) (x : Int) : Int := partition_sort_best.body (fun n => f n) x
def partition_sort_best (n : Int) : Int := fix (fun (x : Int) => partition_sort_best.size x) partition_sort_best.step n
/-- The recursion of `partition_sort_best` ends. -/
def partition_sort_best.Ends : Prop := Falls (fun (x : Int) => partition_sort_best.Domain x) (fun x => partition_sort_best.size x) partition_sort_best.step

/-- The claim `partition_sort.best_is_no_worse_than_balanced`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ (partition_sort_best.Ends) ∧ (∀ n : Int, 0 ≤ n → (partition_sort_best n) ≤ (partition_sort_balanced n))
end partition_sort.best_is_no_worse_than_balanced

namespace partition_sort.best_is_no_worse_than_balanced
theorem partition_sort_balanced.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_balanced.size n' < partition_sort_balanced.size n → f₁ n' = f₂ n') → partition_sort_balanced.body f₁ n = partition_sort_balanced.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.add (.sub .o0 .n1) (.call1 8 (.call2 0 (.sub .o0 .n1) .n2))) (.call1 8 (.sub (.sub .o0 .n1) (.call2 0 (.sub .o0 .n1) .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem partition_sort_balanced.ends : partition_sort_balanced.Ends := fun f g (x : Int) d ih =>
  partition_sort_balanced.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort_balanced.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_balanced n = (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2))))) :=
  fun n k0' => fix_eq partition_sort_balanced.ends n k0'

theorem partition_sort_best.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_sort_best.size n' < partition_sort_best.size n → f₁ n' = f₂ n') → partition_sort_best.body f₁ n = partition_sort_best.body f₂ n := by
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
    refine asked2 (fun o1 o2 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (minRange_congr (by decide) (nonempty_from rfl rfl o2) same_i_2)))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem partition_sort_best.ends : partition_sort_best.Ends := fun f g (x : Int) d ih =>
  partition_sort_best.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_sort_best.eq : ∀ (n : Int), (0 ≤ n) → partition_sort_best n = (if (n ≤ 1) then 0 else ((n - 1) + (minRange 0 n 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best ((n - 1) - i))))))) :=
  fun n k0' => fix_eq partition_sort_best.ends n k0'

def partition_sort_balanced.run := partition_sort_balanced.eq
def partition_sort_best.run := partition_sort_best.eq
def Steps.table : Functions := [fun a _ _ _ => partition_sort_balanced a, fun a _ _ _ => partition_sort_best a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.add (.sub .p0 .n1) (.call1 8 (.call2 0 (.sub .p0 .n1) .n2))) (.call1 8 (.sub (.sub .p0 .n1) (.call2 0 (.sub .p0 .n1) .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact partition_sort_balanced.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.add (.add .n2 (.call2 3 .p0 .n2)) (.mul .p0 (.call2 3 .p0 .n2))) (.mul .n2 (.call2 7 .n2 (.call2 3 .p0 .n2))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum, Steps.rule_2, Steps.rule_3, (powerNumber 2), logLow, logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.use 1 [.n2]) .done))) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n1 .n2 .n0) (.step (.use 5 []) (.step (.use 6 []) (.step (.use 0 [.n2]) (.step (.lgn 1 .n2 .n2) (.step (.use 3 [.n2]) .done)))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n4)]) (.step (.lev 1 (.add .v2 .n2) (.add (.mul .n2 .v2) .n4) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) (.step (.quo (.add (.mul .n2 .v1) .n3) .n2 (.add .v1 .n1)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n4)]) (.step (.lev 1 (.add .v2 .n2) (.add (.mul .n2 .v2) .n4) .n2) (.step (.use 7 [.n2]) (.step (.use 4 [.n2, .n2, .v1]) (.step (.use 8 [(.add .v2 .n2), .n2]) (.step (.sum [.of .n1 [0]]) (.step (.use 9 [(.add .v2 .n1), .n2]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v2) .n3)]) (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done)))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), Steps.rule_2_holds, Steps.rule_3_holds, (powerNumber_holds _ 2), (logLow_holds _), (logHigh_holds _), trivial⟩
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_sort_balanced n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) := by
  intro n h0' k0'
  have g' := Steps.lemma_1_data.1 [n] rfl ⟨h0', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_1_1_said] at g'
  exact g'
theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → partition_sort_best.size n < bound → (partition_sort_best n) ≤ (partition_sort_balanced n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((partition_sort_best.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl)) ((call1 partition_sort_balanced (x := 0) o3).trans (by decide +kernel : (partition_sort_balanced 0) = 0)) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked4 (fun o1 o2 o3 o4 => le_from ((partition_sort_best.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl)) ((call1 partition_sort_balanced (x := 1) o3).trans (by decide +kernel : (partition_sort_balanced 1) = 0)) o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from ((partition_sort_best.run (2 + (2 * 0 + 0)) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) ((call1 partition_sort_balanced (x := 2) o3).trans (by decide +kernel : (partition_sort_balanced 2) = 1)) (of_rest (below_from (minRange_le (x := 0) (a := 0) (b := (2 + (2 * 0 + 0))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * 0 + 0)) - 1) - i)))) (by decide) o4 (index_to rfl rfl o5)) (add_from ((call1 partition_sort_best (x := 0) o6).trans (by decide +kernel : (partition_sort_best 0) = 0)) ((call1 partition_sort_best (x := 1) o7).trans (by decide +kernel : (partition_sort_best 1) = 0)))) o8)) ?_
            exact shown [] [(minRange 0 (2 + (2 * 0 + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * 0 + 0)) - 1) - i)))))] trivial (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              have f1_ : flog (2 * n_3 + 4) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) (shown [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => le_from ((partition_sort_best.run (2 + (2 * (1 + n_3) + 0)) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) ((call1 partition_sort_balanced (x := (2 * n_3 + 4)) o3).trans ((Steps.lemma_1_1 (2 * n_3 + 4) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) o6 rfl f1_)) (mul_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) o7 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_3 + 4)) (c := 2) o8 rfl f1_).trans o9) (ipow_sum (by decide) o10 (ipow_number 1 rfl) e_p1_)))))) (of_rest (add_nonneg (add_nonneg (below_from (minRange_le (x := (n_3 + 1)) (a := 0) (b := (2 + (2 * (1 + n_3) + 0))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))) (by decide) o11 (index_to rfl rfl o12)) (add_from (call1 partition_sort_best (x := (n_3 + 1)) o13) (call1 partition_sort_best (x := (n_3 + 2)) o14))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 2)) o15).trans ((Steps.lemma_1_1 (n_3 + 2) o16 (le_from rfl rfl o17)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o19 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o20 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans o21) e_p1_))))) (ih (n_3 + 2) o22 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (2 + (2 * (1 + n_3) + 0))) o23 o24) (Nat.le_of_lt_succ lt))))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) o25).trans ((Steps.lemma_1_1 (n_3 + 1) o26 (le_from rfl rfl o27)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o28 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o29 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o30 rfl e_l1_).trans o31) e_p1_))))) (ih (n_3 + 1) o32 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (2 + (2 * (1 + n_3) + 0))) o33 o34) (Nat.le_of_lt_succ lt))))) o35)))) ?_
              exact shown [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1)), (partition_sort_best (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              have f1_ : flog (2 * n_3 + 4) 2 = (l1_ + 2) := asked6 (fun o1 o2 o3 o4 o5 o6 => (flog_level (m := (n_3 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o5))).trans o6) (shown [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_3, l1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked9 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 => le_from ((partition_sort_best.run (2 + (2 * (1 + n_3) + 0)) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) ((call1 partition_sort_balanced (x := (2 * n_3 + 4)) o3).trans ((Steps.lemma_1_1 (2 * n_3 + 4) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) o6 rfl f1_)) (mul_from rfl (flog_from (m := (2 * n_3 + 4)) (c := 2) o7 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((flog_from (m := (2 * n_3 + 4)) (c := 2) o8 rfl f1_).trans o9) (ipow_sum (by decide) o10 (ipow_number 2 rfl) e_p1_)))))) (of_rest (add_nonneg (add_nonneg (add_nonneg (below_from (minRange_le (x := (n_3 + 1)) (a := 0) (b := (2 + (2 * (1 + n_3) + 0))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i)))) (by decide) o11 (index_to rfl rfl o12)) (add_from (call1 partition_sort_best (x := (n_3 + 1)) o13) (call1 partition_sort_best (x := (n_3 + 2)) o14))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 2)) o15).trans ((Steps.lemma_1_1 (n_3 + 2) o16 (le_from rfl rfl o17)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o19)))) (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o20 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o21))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (n_3 + 2)) (c := 2) o22 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o23))).trans o24) (ipow_sum (by decide) o25 (ipow_number 1 rfl) e_p1_)))))) (ih (n_3 + 2) o26 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (2 + (2 * (1 + n_3) + 0))) o27 o28) (Nat.le_of_lt_succ lt))))) (fact_from rfl ((call1 partition_sort_balanced (x := (n_3 + 1)) o29).trans ((Steps.lemma_1_1 (n_3 + 1) o30 (le_from rfl rfl o31)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o32 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) o33 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_3 + 1)) (c := 2) o34 rfl e_l1_).trans o35) e_p1_))))) (ih (n_3 + 1) o36 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (2 + (2 * (1 + n_3) + 0))) o37 o38) (Nat.le_of_lt_succ lt))))) (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) o39 o40; rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans o41)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o42 (ipow_sum (by decide) o43 (ipow_number 1 rfl) e_p1_)).trans o44)] at h; exact h)) o45))))) ?_
              exact shown [n_3, l1_, p1_] [(minRange 0 (2 + (2 * (1 + n_3) + 0)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * (1 + n_3) + 0)) - 1) - i))))), (partition_sort_best (n_3 + 1)), (partition_sort_best (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
        · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, trivial⟩ (by decide +kernel))
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))])
          have f1_ : flog (2 * n_2 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_2 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_2, l1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_, (minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))))])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked2 (fun o25 o26 => le_from ((partition_sort_best.run (2 + (2 * n_2 + 1)) o1).trans (if_false (not_le_from rfl rfl o2) rfl)) ((call1 partition_sort_balanced (x := (2 * n_2 + 3)) o3).trans ((Steps.lemma_1_1 (2 * n_2 + 3) o4 (le_from rfl rfl o5)).trans (sub_from (add_from (add_from rfl (flog_from (m := (2 * n_2 + 3)) (c := 2) o6 rfl f1_)) (mul_from rfl (flog_from (m := (2 * n_2 + 3)) (c := 2) o7 rfl f1_))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((flog_from (m := (2 * n_2 + 3)) (c := 2) o8 rfl f1_).trans o9) (ipow_sum (by decide) o10 (ipow_number 1 rfl) e_p1_)))))) (of_rest (add_nonneg (below_from (minRange_le (x := (n_2 + 1)) (a := 0) (b := (2 + (2 * n_2 + 1))) (s := 1) (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i)))) (by decide) o11 (index_to rfl rfl o12)) (add_from (call1 partition_sort_best (x := (n_2 + 1)) o13) (call1 partition_sort_best (x := (n_2 + 1)) o14))) (mul_nonneg (show (0 : Int) ≤ 2 from o15) (fact_from rfl ((call1 partition_sort_balanced (x := (n_2 + 1)) o16).trans ((Steps.lemma_1_1 (n_2 + 1) o17 (le_from rfl rfl o18)).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o19 rfl e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o20 rfl e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) rfl ((flog_from (m := (n_2 + 1)) (c := 2) o21 rfl e_l1_).trans o22) e_p1_))))) (ih (n_2 + 1) o23 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o24 o25) (Nat.le_of_lt_succ lt)))))) o26)))) ?_
          exact shown [n_2, l1_, p1_] [(minRange 0 (2 + (2 * n_2 + 1)) 1 (fun (i : Int) => ((partition_sort_best i) + (partition_sort_best (((2 + (2 * n_2 + 1)) - 1) - i))))), (partition_sort_best (n_2 + 1))] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → (partition_sort_best n) ≤ (partition_sort_balanced n) :=
  fun n k0' =>
    (Steps.lemma_2 (partition_sort_best.size n + 1)) n k0' (Nat.lt_succ_self _)

def Steps.rule_5 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨1, [.le .n0 .p0], .le (.call1 9 .p0) (.call1 8 .p0)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact Steps.lemma_2_1 (atom x 0) h.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (partition_sort_best n) ≤ (partition_sort_balanced n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.le (.call1 9 .o0) (.call1 8 .o0)) [Steps.rule_5, Steps.rule_2, Steps.lemma_1_1_said.rule, powerLine, Steps.rule_6]
    (.zero 0 (.step (.use 0 []) (.step (.use 1 []) .done)) (.name1 9 (.add .v0 .n1) (.least 0 (.add .v1 .n1) .n2 (.name2 7 .n2 .v0 (.step (.use 3 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [(.add .v3 .n1)]) (.step (.use 4 [(.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))))))
    1 (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_2_holds, Steps.lemma_1_data.1, (powerLine_holds _), Steps.rule_6_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨partition_sort_balanced.ends, partition_sort_best.ends, Steps.part_1⟩
end partition_sort.best_is_no_worse_than_balanced
