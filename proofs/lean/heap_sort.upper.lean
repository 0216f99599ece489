import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace heap_sort.upper
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

/-- The claim `heap_sort.upper`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_sort n) ≤ ((3 * n) * (flog n 2)))
end heap_sort.upper

namespace heap_sort.upper
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

def heap_insertions.run := heap_insertions.eq
def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def heap_sort.run := heap_sort.eq
def Steps.table : Functions := [fun a _ _ _ => heap_insertions a, fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a, fun a _ _ _ => heap_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 8 (.sub .p0 .n1)) (.call2 3 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact heap_insertions.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.rule_4 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨0, [], .same 10 .n2 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) ≤ (((3 * n) * (flog n 2)) - (heap_removals n))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((heap_insertions.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 heap_insertions (x := 0) o3).trans (by decide +kernel : (heap_insertions 0) = 0)) (flog_from (m := 1) (c := 2) o4 rfl (flog_number 0 rfl o5 o6 o7))))) (sub_from (mul_from rfl (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11))) ((call1 heap_removals (x := 1) o12).trans (by decide +kernel : (heap_removals 1) = 0))) o13)) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => le_from ((heap_insertions.run (1 + (1 + 0)) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 heap_insertions (x := 1) o3).trans (by decide +kernel : (heap_insertions 1) = 0)) (flog_from (m := 2) (c := 2) o4 rfl (flog_number 1 rfl o5 o6 o7))))) (sub_from (mul_from rfl (flog_from (m := 2) (c := 2) o8 rfl (flog_number 1 rfl o9 o10 o11))) ((call1 heap_removals (x := 2) o12).trans (by decide +kernel : (heap_removals 2) = 0))) o13)) ?_
            exact shown [] [] trivial (by decide +kernel)
          · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 2)) (n := (n_3 + 3)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_0 | c0_4_0
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_1 | c0_4_1
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_insertions (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_insertions (n_3 + 2))])
                obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_] [(heap_insertions (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
                have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_insertions (n_3 + 2))])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked5 (fun o37 o38 o39 o40 o41 => le_from ((heap_insertions.run (1 + (1 + (1 + n_3))) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_3 + 2)) o3) (flog_from (m := (n_3 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o5 rfl e_l2_)) ((call1 heap_removals (x := (n_3 + 3)) o6).trans ((heap_removals.run (n_3 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 heap_removals (x := (n_3 + 2)) o9) ((call1 heap_sink (x := (n_3 + 2)) o10).trans ((heap_sink.run (n_3 + 2) o11).trans (if_false (not_le_from rfl rfl o12) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_3 + 1)) (c := 2) o16 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (add_nonneg (add_nonneg (fact_from rfl (sub_from (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o17 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_))) (call1 heap_removals (x := (n_3 + 2)) o18)) (ih (n_3 + 2) o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o21 o22) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 3 from o23) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) o24 o25; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o26 o27 o28; rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ 8 from o29) (mul_nonneg (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 1)) (n := (n_3 + 3)) o30 o31 o32; rw [e_l2_, e_l1_] at h; exact h) (show (0 : Int) ≤ l1_ + 1 - l1_ from by have h := flog_within 1 (rfl : Int.ofNat 1 = 1) (b := 2) (m := (n_3 + 1)) (n := (n_3 + 2)) o33 o34 o35 o36; rw [e_l1_, (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (3 * l1_) from o37) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o38 o39 o40; rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)] at h; exact h))) o41))))) ?_
                exact shown [n_3, l1_, l2_] [(heap_insertions (n_3 + 2)), (heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_insertions (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_insertions (n_3 + 2))])
                obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_] [(heap_insertions (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
                have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_insertions (n_3 + 2))])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked1 (fun o37 => le_from ((heap_insertions.run (1 + (1 + (1 + n_3))) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_3 + 2)) o3) (flog_from (m := (n_3 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o5 rfl e_l2_)) ((call1 heap_removals (x := (n_3 + 3)) o6).trans ((heap_removals.run (n_3 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 heap_removals (x := (n_3 + 2)) o9) ((call1 heap_sink (x := (n_3 + 2)) o10).trans ((heap_sink.run (n_3 + 2) o11).trans (if_false (not_le_from rfl rfl o12) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o14))) (clog_from (m := (n_3 + 2)) (c := 2) o15 rfl o16 (flog_from (m := (n_3 + 1)) (c := 2) o17 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (add_nonneg (fact_from rfl (sub_from (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o19)))) (call1 heap_removals (x := (n_3 + 2)) o20)) (ih (n_3 + 2) o21 (le_from rfl rfl o22) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o23 o24) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 3 from o25) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) o26 o27; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o28 o29 o30; rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o31))] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (3 * l1_ + 8) from o32) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o33 o34 o35; rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o36))] at h; exact h))) o37))))) ?_
                exact shown [n_3, l1_, l2_] [(heap_insertions (n_3 + 2)), (heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)) with c0_4_1 | c0_4_1
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_insertions (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_insertions (n_3 + 2))])
                obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_] [(heap_insertions (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
                have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_insertions (n_3 + 2))])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked5 (fun o37 o38 o39 o40 o41 => le_from ((heap_insertions.run (1 + (1 + (1 + n_3))) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_3 + 2)) o3) (flog_from (m := (n_3 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o5 rfl e_l2_)) ((call1 heap_removals (x := (n_3 + 3)) o6).trans ((heap_removals.run (n_3 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 heap_removals (x := (n_3 + 2)) o9) ((call1 heap_sink (x := (n_3 + 2)) o10).trans ((heap_sink.run (n_3 + 2) o11).trans (if_false (not_le_from rfl rfl o12) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_3 + 1)) (c := 2) o16 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (add_nonneg (add_nonneg (fact_from rfl (sub_from (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o17 rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_))) (call1 heap_removals (x := (n_3 + 2)) o18)) (ih (n_3 + 2) o19 (le_from rfl rfl o20) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o21 o22) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 3 from o23) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) o24 o25; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o26 o27 o28; rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ 8 from o29) (mul_nonneg (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 1)) (n := (n_3 + 3)) o30 o31 o32; rw [e_l2_, e_l1_] at h; exact h) (show (0 : Int) ≤ l1_ + 1 - l1_ from by have h := flog_within 1 (rfl : Int.ofNat 1 = 1) (b := 2) (m := (n_3 + 1)) (n := (n_3 + 2)) o33 o34 o35 o36; rw [e_l1_, (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (3 * l1_) from o37) (show (0 : Int) ≤ (l2_ + 1) - l1_ from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o38 o39 o40; rw [e_l2_, (show flog (n_3 + 2) 2 = l1_ from c0_4_1.trans e_l1_)] at h; exact h))) o41))))) ?_
                exact shown [n_3, l1_, l2_] [(heap_insertions (n_3 + 2)), (heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [(heap_insertions (n_3 + 2))] ⟨h_n_3, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_insertions (n_3 + 2))])
                obtain ⟨l2_, h_l2_, e_l2_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 3)) (b := 2) 1 rfl o1 o2) (shown [n_3, l1_] [(heap_insertions (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
                have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_insertions (n_3 + 2))])
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked1 (fun o37 => le_from ((heap_insertions.run (1 + (1 + (1 + n_3))) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from (call1 heap_insertions (x := (n_3 + 2)) o3) (flog_from (m := (n_3 + 3)) (c := 2) o4 rfl e_l2_)))) (sub_from (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) o5 rfl e_l2_)) ((call1 heap_removals (x := (n_3 + 3)) o6).trans ((heap_removals.run (n_3 + 3) o7).trans (if_false (not_le_from rfl rfl o8) (add_from (call1 heap_removals (x := (n_3 + 2)) o9) ((call1 heap_sink (x := (n_3 + 2)) o10).trans ((heap_sink.run (n_3 + 2) o11).trans (if_false (not_le_from rfl rfl o12) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) o13 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o14))) (clog_from (m := (n_3 + 2)) (c := 2) o15 rfl o16 (flog_from (m := (n_3 + 1)) (c := 2) o17 rfl e_l1_))) rfl))))))))) (of_rest (add_nonneg (add_nonneg (fact_from rfl (sub_from (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) o18 rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o19)))) (call1 heap_removals (x := (n_3 + 2)) o20)) (ih (n_3 + 2) o21 (le_from rfl rfl o22) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) o23 o24) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 3 from o25) (mul_nonneg (show (0 : Int) ≤ (n_3 + 1) - 1 - (2 - 1) * l1_ from by have h := flog_linear (b := 2) (n := (n_3 + 1)) o26 o27; rw [e_l1_] at h; exact h) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o28 o29 o30; rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o31))] at h; exact h)))) (mul_nonneg (show (0 : Int) ≤ (3 * l1_ + 8) from o32) (show (0 : Int) ≤ (l2_ + 1) - (l1_ + 1) from by have h := flog_mono (b := 2) (m := (n_3 + 2)) (n := (n_3 + 3)) o33 o34 o35; rw [e_l2_, (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_1.trans ((add_from e_l1_ rfl).trans o36))] at h; exact h))) o37))))) ?_
                exact shown [n_3, l1_, l2_] [(heap_insertions (n_3 + 2)), (heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) ≤ (((3 * n) * (flog n 2)) - (heap_removals n)) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

def Steps.rule_6 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.add (.call1 8 .p0) (.call1 10 .p0))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact heap_sort.run (atom x 0) h.1
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0, .le .n1 .p0], .le (.call1 8 .p0) (.sub (.mul (.mul .n3 .p0) (.call2 3 .p0 .n2)) (.call1 10 .p0))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact Steps.lemma_1_1 (atom x 0) h.1 h.2.1
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_sort n) ≤ ((3 * n) * (flog n 2)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call1 11 .o0) (.mul (.mul .n3 .o0) (.call2 3 .o0 .n2))) [Steps.rule_6, Steps.rule_7]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n1) (.name1 10 (.add .v1 .n1) (.step (.use 0 [(.add .v2 .n1)]) (.least 0 (.add .v2 .n1) .n2 (.step (.use 1 [(.add .v3 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))))
    1 (by decide +kernel) ⟨Steps.rule_6_holds, Steps.rule_7_holds, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, Steps.part_1⟩
end heap_sort.upper
