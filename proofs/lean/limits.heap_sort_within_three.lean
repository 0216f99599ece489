import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace limits.heap_sort_within_three
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `heap_removals`. -/
def heap_removals.body (heap_removals : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1))))
def heap_removals.Domain (n : Int) : Prop := (0 ≤ n)
def heap_removals.size (n : Int) : Nat := magnitude n
def heap_removals.step (f : Int → Int) (x : Int) : Int := heap_removals.body (fun n => f n) x
def heap_removals (n : Int) : Int := fix (fun (x : Int) => heap_removals.size x) heap_removals.step n
/-- The recursion of `heap_removals` ends. -/
def heap_removals.Ends : Prop := Falls (fun (x : Int) => heap_removals.Domain x) (fun x => heap_removals.size x) heap_removals.step

/-- The relation `heap_sort`. -/
def heap_sort (n : Int) : Int := ((heap_insertions n) + (heap_removals n))

/-- The relation `sort_limit`. -/
def sort_limit (n : Int) : Int := (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2)))

/-- The claim `limits.heap_sort_within_three`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (heap_sort n) ≤ (3 * (sort_limit n)))
end limits.heap_sort_within_three

namespace limits.heap_sort_within_three
theorem heap_insertions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_insertions.size n' < heap_insertions.size n → f₁ n' = f₂ n') → heap_insertions.body f₁ n = heap_insertions.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call2 3 .o0 .n2)))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem heap_insertions.ends : heap_insertions.Ends := fun f g (x : Int) d ih =>
  heap_insertions.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_insertions.eq : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0' => fix_eq heap_insertions.ends n k0'

theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem heap_removals.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_removals.size n' < heap_removals.size n → f₁ n' = f₂ n') → heap_removals.body f₁ n = heap_removals.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => heap_sink a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call1 9 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0' => fix_eq heap_removals.ends n k0'

theorem heap_sort.eq : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) := fun _ _ => rfl

theorem sort_limit.eq : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sumRange 1 (n + 1) 1 (fun (i : Int) => (flog i 2))) := fun _ _ => rfl

def sum_1 (m : Int) : Int := sumTo m (fun j_ => (flog (1 + j_) 2))
def sum_1.size (m : Int) : Nat := magnitude m
theorem sum_1.run : ∀ (m : Int), (0 ≤ m) → sum_1 m = (if (m ≤ 0) then 0 else ((sum_1 (m - 1)) + (flog (1 + (m - 1)) 2))) :=
  fun m k0' => sumTo_eq m _
def heap_insertions.run := heap_insertions.eq
def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def heap_sort.run := heap_sort.eq
theorem sort_limit.run : ∀ (n : Int), (0 ≤ n) → sort_limit n = (sum_1 (larger 0 ((n + 1) - 1))) :=
  fun n k0' => (sort_limit.eq n k0').trans (sumTo_natural (sumRange_one (fun _ => rfl)))
def Steps.table : Functions := [fun a _ _ _ => heap_insertions a, fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a, fun a _ _ _ => heap_sort a, fun a _ _ _ => sort_limit a, fun a _ _ _ => sum_1 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.call2 3 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_insertions.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 13 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.rule_4 : Rule := ⟨0, [], .same 10 .n2 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) ≤ ((3 * (sum_1 (larger 0 ((n + 1) - 1)))) - (heap_removals n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from ((heap_insertions.run (2 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 heap_insertions (x := 1) o3).trans (by decide +kernel : (heap_insertions 1) = 0)) (flog_from (m := 2) (c := 2) o4 rfl (flog_number 1 rfl o5 o6 o7))))) (sub_from (mul_from rfl ((call1 sum_1 (x := 2) ((larger_from_right rfl rfl o8).trans o9)).trans (by decide +kernel : (sum_1 2) = 1))) ((call1 heap_removals (x := 2) o10).trans (by decide +kernel : (heap_removals 2) = 0))) o11) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 2)) (n := (n_2 + 3)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_1 | c0_3_1
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(heap_insertions (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (heap_insertions (n_2 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, l1_] [(heap_insertions (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_2 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_2, l1_, l2_, (heap_insertions (n_2 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => le_from ((heap_insertions.run (2 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_2 + 2)) o3) (flog_from (m := (n_2 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl ((call1 sum_1 (x := (n_2 + 3)) ((larger_from_right rfl rfl o5).trans o6)).trans ((sum_1.run (n_2 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 sum_1 (x := (n_2 + 2)) o9) (flog_from (m := (n_2 + 3)) (c := 2) o10 rfl e_l2_)))))) ((call1 heap_removals (x := (n_2 + 3)) o11).trans ((heap_removals.run (n_2 + 3) o12).trans (if_false (not_le_from rfl rfl o13) (add_from (call1 heap_removals (x := (n_2 + 2)) o14) ((call1 heap_sink (x := (n_2 + 2)) o15).trans ((heap_sink.run (n_2 + 2) o16).trans (if_false (not_le_from rfl rfl o17) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o18 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_1.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_2 + 1)) (c := 2) o21 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (fact_from rfl (sub_from (mul_from rfl (call1 sum_1 (x := (n_2 + 2)) ((larger_from_right rfl rfl o22).trans o23))) (call1 heap_removals (x := (n_2 + 2)) o24)) (ih (n_2 + 2) o25 (le_from rfl rfl o26) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) o27 o28) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o29) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_2 + 2)) (n := (n_2 + 3)) o30 o31 o32; rw [e_l2_, (show flog (n_2 + 2) 2 = l1_ from c0_3_1.trans e_l1_)] at h; exact h))) o33)))) ?_
              exact shown [n_2, l1_, l2_] [(heap_insertions (n_2 + 2)), (sum_1 (n_2 + 2)), (heap_removals (n_2 + 2))] ⟨h_n_2, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(heap_insertions (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (heap_insertions (n_2 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, l1_] [(heap_insertions (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_2 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_2, l1_, l2_, (heap_insertions (n_2 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => le_from ((heap_insertions.run (2 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_2 + 2)) o3) (flog_from (m := (n_2 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl ((call1 sum_1 (x := (n_2 + 3)) ((larger_from_right rfl rfl o5).trans o6)).trans ((sum_1.run (n_2 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 sum_1 (x := (n_2 + 2)) o9) (flog_from (m := (n_2 + 3)) (c := 2) o10 rfl e_l2_)))))) ((call1 heap_removals (x := (n_2 + 3)) o11).trans ((heap_removals.run (n_2 + 3) o12).trans (if_false (not_le_from rfl rfl o13) (add_from (call1 heap_removals (x := (n_2 + 2)) o14) ((call1 heap_sink (x := (n_2 + 2)) o15).trans ((heap_sink.run (n_2 + 2) o16).trans (if_false (not_le_from rfl rfl o17) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o18 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_1.trans ((add_from e_l1_ rfl).trans o19))) (clog_from (m := (n_2 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_2 + 1)) (c := 2) o22 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (fact_from rfl (sub_from (mul_from rfl (call1 sum_1 (x := (n_2 + 2)) ((larger_from_right rfl rfl o23).trans o24))) (call1 heap_removals (x := (n_2 + 2)) o25)) (ih (n_2 + 2) o26 (le_from rfl rfl o27) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) o28 o29) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o30) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 2)) (n := (n_2 + 3)) o31 o32 o33; rw [e_l2_, (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_1.trans ((add_from e_l1_ rfl).trans o34))] at h; exact h))) o35)))) ?_
              exact shown [n_2, l1_, l2_] [(heap_insertions (n_2 + 2)), (sum_1 (n_2 + 2)), (heap_removals (n_2 + 2))] ⟨h_n_2, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_1 | c0_3_1
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(heap_insertions (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (heap_insertions (n_2 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, l1_] [(heap_insertions (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_2 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_2, l1_, l2_, (heap_insertions (n_2 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => le_from ((heap_insertions.run (2 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_2 + 2)) o3) (flog_from (m := (n_2 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl ((call1 sum_1 (x := (n_2 + 3)) ((larger_from_right rfl rfl o5).trans o6)).trans ((sum_1.run (n_2 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 sum_1 (x := (n_2 + 2)) o9) (flog_from (m := (n_2 + 3)) (c := 2) o10 rfl e_l2_)))))) ((call1 heap_removals (x := (n_2 + 3)) o11).trans ((heap_removals.run (n_2 + 3) o12).trans (if_false (not_le_from rfl rfl o13) (add_from (call1 heap_removals (x := (n_2 + 2)) o14) ((call1 heap_sink (x := (n_2 + 2)) o15).trans ((heap_sink.run (n_2 + 2) o16).trans (if_false (not_le_from rfl rfl o17) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o18 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_1.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) o19 rfl o20 (flog_from (m := (n_2 + 1)) (c := 2) o21 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (fact_from rfl (sub_from (mul_from rfl (call1 sum_1 (x := (n_2 + 2)) ((larger_from_right rfl rfl o22).trans o23))) (call1 heap_removals (x := (n_2 + 2)) o24)) (ih (n_2 + 2) o25 (le_from rfl rfl o26) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) o27 o28) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o29) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_2 + 2)) (n := (n_2 + 3)) o30 o31 o32; rw [e_l2_, (show flog (n_2 + 2) 2 = l1_ from c0_3_1.trans e_l1_)] at h; exact h))) o33)))) ?_
              exact shown [n_2, l1_, l2_] [(heap_insertions (n_2 + 2)), (sum_1 (n_2 + 2)), (heap_removals (n_2 + 2))] ⟨h_n_2, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(heap_insertions (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (heap_insertions (n_2 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_2, l1_] [(heap_insertions (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
              have e_l2_ : flog (n_2 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_2, l1_, l2_, (heap_insertions (n_2 + 2))])
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => le_from ((heap_insertions.run (2 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_2 + 2)) o3) (flog_from (m := (n_2 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl ((call1 sum_1 (x := (n_2 + 3)) ((larger_from_right rfl rfl o5).trans o6)).trans ((sum_1.run (n_2 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 sum_1 (x := (n_2 + 2)) o9) (flog_from (m := (n_2 + 3)) (c := 2) o10 rfl e_l2_)))))) ((call1 heap_removals (x := (n_2 + 3)) o11).trans ((heap_removals.run (n_2 + 3) o12).trans (if_false (not_le_from rfl rfl o13) (add_from (call1 heap_removals (x := (n_2 + 2)) o14) ((call1 heap_sink (x := (n_2 + 2)) o15).trans ((heap_sink.run (n_2 + 2) o16).trans (if_false (not_le_from rfl rfl o17) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o18 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_1.trans ((add_from e_l1_ rfl).trans o19))) (clog_from (m := (n_2 + 2)) (c := 2) o20 rfl o21 (flog_from (m := (n_2 + 1)) (c := 2) o22 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (fact_from rfl (sub_from (mul_from rfl (call1 sum_1 (x := (n_2 + 2)) ((larger_from_right rfl rfl o23).trans o24))) (call1 heap_removals (x := (n_2 + 2)) o25)) (ih (n_2 + 2) o26 (le_from rfl rfl o27) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) o28 o29) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 2 from o30) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_2 + 2)) (n := (n_2 + 3)) o31 o32 o33; rw [e_l2_, (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_1.trans ((add_from e_l1_ rfl).trans o34))] at h; exact h))) o35)))) ?_
              exact shown [n_2, l1_, l2_] [(heap_insertions (n_2 + 2)), (sum_1 (n_2 + 2)), (heap_removals (n_2 + 2))] ⟨h_n_2, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((2 : Int) ≤ n) → (heap_insertions n) ≤ ((3 * (sum_1 (larger 0 ((n + 1) - 1)))) - (heap_removals n)) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.add (.call1 8 .p0) (.call1 10 .p0))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact heap_sort.run (atom x 0) h.1
def Steps.rule_6 : Rule := ⟨1, [.le .n0 .p0], .same 12 .p0 .n0 .n0 .n0 (.call1 13 (.call2 5 .n0 (.sub (.add .p0 .n1) .n1)))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact sort_limit.run (atom x 0) h.1
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .p0], .le (.call1 8 .p0) (.sub (.mul .n3 (.call1 13 (.call2 5 .n0 (.sub (.add .p0 .n1) .n1)))) (.call1 10 .p0))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact Steps.lemma_1_1 (atom x 0) h.1 h.2.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (heap_sort n) ≤ (3 * (sort_limit n)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le (.call1 11 .o0) (.mul .n3 (.call1 12 .o0))) [Steps.rule_5, Steps.rule_6, Steps.rule_7]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n2) (.name1 10 (.add .v1 .n2) (.step (.use 0 [(.add .v2 .n2)]) (.step (.big .n0 (.add .v2 .n2)) (.name1 13 (.add .v2 .n2) (.step (.use 1 [(.add .v3 .n2)]) (.step (.use 2 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))
    1 (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, Steps.part_1⟩
end limits.heap_sort_within_three
