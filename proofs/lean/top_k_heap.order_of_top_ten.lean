import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.order_of_top_ten
/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `top_k_levels`. -/
def top_k_levels.body (top_k_levels : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2)))
def top_k_levels.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_levels.size (n : Int) : Nat := magnitude n
def top_k_levels.step (f : Int → Int) (x : Int) : Int := top_k_levels.body (fun n => f n) x
def top_k_levels (n : Int) : Int := fix (fun (x : Int) => top_k_levels.size x) top_k_levels.step n
/-- The recursion of `top_k_levels` ends. -/
def top_k_levels.Ends : Prop := Falls (fun (x : Int) => top_k_levels.Domain x) (fun x => top_k_levels.size x) top_k_levels.step

/-- The relation `top_k_single`. -/
def top_k_single.body (top_k_single : Int → Int) (n : Int) : Int := (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2))))
def top_k_single.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_single.size (n : Int) : Nat := magnitude n
def top_k_single.step (f : Int → Int) (x : Int) : Int := top_k_single.body (fun n => f n) x
def top_k_single (n : Int) : Int := fix (fun (x : Int) => top_k_single.size x) top_k_single.step n
/-- The recursion of `top_k_single` ends. -/
def top_k_single.Ends : Prop := Falls (fun (x : Int) => top_k_single.Domain x) (fun x => top_k_single.size x) top_k_single.step

/-- The relation `top_k_build`. -/
def top_k_build (n : Int) : Int := ((2 * (top_k_levels n)) - (top_k_single n))

/-- The relation `top_k_heap`. -/
def top_k_heap.body (top_k_heap : Int → Int → Int) (n k : Int) : Int := (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k)))
def top_k_heap.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((1 : Int) ≤ k)
def top_k_heap.size (n k : Int) : Nat := magnitude n
def top_k_heap.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_heap.body (fun n k => f (n, k)) x.1 x.2
def top_k_heap (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_heap.size x.1 x.2) top_k_heap.step (n, k)
/-- The recursion of `top_k_heap` ends. -/
def top_k_heap.Ends : Prop := Falls (fun (x : Int × Int) => top_k_heap.Domain x.1 x.2) (fun x => top_k_heap.size x.1 x.2) top_k_heap.step

/-- The claim `top_k_heap.order_of_top_ten`. -/
def Statement : Prop :=
  (top_k_levels.Ends) ∧ (top_k_single.Ends) ∧ (top_k_heap.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (top_k_heap n 10) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (top_k_heap n 10))))
end top_k_heap.order_of_top_ten

namespace top_k_heap.order_of_top_ten
theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem top_k_levels.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_levels.size n' < top_k_levels.size n → f₁ n' = f₂ n') → top_k_levels.body f₁ n = top_k_levels.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.call2 0 (.own 0) (.num 2))) (.call2 0 (.own 0) (.num 2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0' => fix_eq top_k_levels.ends n k0'

theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.ifEq (.call2 1 (.own 0) (.num 2)) (.num 1) (.num 0) (.add (.num 1) (.call1 8 (.call2 0 (.own 0) (.num 2))))))
    (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 1)) (.num 2) (.pos 0)) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [top_k_single.body, if_and, if_or, if_not] <;> exact g'
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0' => fix_eq top_k_single.ends n k0'

theorem top_k_build.eq : ∀ (n : Int), (0 ≤ n) → top_k_build n = ((2 * (top_k_levels n)) - (top_k_single n)) := fun _ _ => rfl

theorem top_k_heap.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((1 : Int) ≤ k') → top_k_heap.size n' k' < top_k_heap.size n k → f₁ n' k' = f₂ n' k') → top_k_heap.body f₁ n k = top_k_heap.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => heap_sink a, fun a _ _ _ => top_k_build a]
    [.le (.num 1) (.own 1)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.own 1) (.call1 10 (.own 0)) (.add (.add (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.num 1)) (.call1 9 (.own 1))))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add (.pos 1) (.num 1)) (.pos 0)) (.zero 0 .done (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 2)) .done)))) (.zero 0 .done (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 3) (.pos 0)) .done)))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_heap.ends : top_k_heap.Ends := fun f g (x : Int × Int) d ih =>
  top_k_heap.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem top_k_heap.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap n k = (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k))) :=
  fun n k k0' k1' k2' => fix_eq top_k_heap.ends (n, k) ⟨k0', k1', k2'⟩

def top_k_heap__k_10 (n : Int) : Int := top_k_heap n 10
def top_k_heap__k_10.size (n : Int) : Nat := top_k_heap.size n 10
def heap_sink.run := heap_sink.eq
def top_k_levels.run := top_k_levels.eq
def top_k_single.run := top_k_single.eq
def top_k_build.run := top_k_build.eq
theorem top_k_heap__k_10.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 10) → top_k_heap__k_10 n = (if (n ≤ 10) then (top_k_build n) else (((top_k_heap__k_10 (n - 1)) + 1) + (heap_sink 10))) :=
  fun n k0' k1' => (top_k_heap.eq n 10 k0' (by decide) k1')
def Steps.table : Functions := [fun a _ _ _ => heap_sink a, fun a _ _ _ => top_k_levels a, fun a _ _ _ => top_k_single a, fun a _ _ _ => top_k_build a, fun a b _ _ => top_k_heap a b, fun a _ _ _ => top_k_heap__k_10 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 9 (.call2 0 (.par 0) (.num 2))) (.call2 0 (.par 0) (.num 2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact top_k_levels.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .le (.call1 9 (.par 0)) (.sub (.par 0) (.num 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 1) (.pos 0))) .done))))) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pos 1) (.num 1)) (.pos 0))) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 10 (.par 0) (.num 0) (.num 0) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.ifEq (.call2 1 (.par 0) (.num 2)) (.num 1) (.num 0) (.add (.num 1) (.call1 10 (.call2 0 (.par 0) (.num 2))))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact (top_k_single.run (atom x 0) h.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .le (.call1 10 (.par 0)) (.call2 3 (.par 0) (.num 2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.zero 0 (.step (.quo (.num 1) (.num 2) (.num 0)) (.step (.use 0 [(.num 1)]) (.step (.lgn 0 (.num 1) (.num 2)) .done))) (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) (.step (.use 0 [(.add (.mul (.num 2) (.pos 0)) (.num 3))]) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.step (.lev 1 (.add (.pos 1) (.num 1)) (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2)) .done))))) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 10 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 2) (.pos 2)) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 1) (.num 10)], .same 13 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 10) (.call1 11 (.par 0)) (.add (.add (.call1 13 (.sub (.par 0) (.num 1))) (.num 1)) (.call1 8 (.num 10))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact top_k_heap__k_10.run (atom x 0) h.1 h.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 11 (.num 0) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 11 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 11 (.num 2) (.num 0) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 11 (.num 3) (.num 0) (.num 0) (.num 0) (.num 2)⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 11 (.num 4) (.num 0) (.num 0) (.num 0) (.num 4)⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 11 (.num 5) (.num 0) (.num 0) (.num 0) (.num 6)⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 11 (.num 6) (.num 0) (.num 0) (.num 0) (.num 7)⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨0, [], .same 11 (.num 7) (.num 0) (.num 0) (.num 0) (.num 8)⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
def Steps.rule_14 : Rule := ⟨0, [], .same 11 (.num 8) (.num 0) (.num 0) (.num 0) (.num 11)⟩
theorem Steps.rule_14_holds : Rule.Holds Steps.table [] Steps.rule_14 := constant _ _ (by decide +kernel)
def Steps.rule_15 : Rule := ⟨0, [], .same 11 (.num 9) (.num 0) (.num 0) (.num 0) (.num 14)⟩
theorem Steps.rule_15_holds : Rule.Holds Steps.table [] Steps.rule_15 := constant _ _ (by decide +kernel)
def Steps.rule_16 : Rule := ⟨0, [], .same 11 (.num 10) (.num 0) (.num 0) (.num 0) (.num 15)⟩
theorem Steps.rule_16_holds : Rule.Holds Steps.table [] Steps.rule_16 := constant _ _ (by decide +kernel)
def Steps.rule_17 : Rule := ⟨0, [], .same 8 (.num 10) (.num 0) (.num 0) (.num 0) (.num 6)⟩
theorem Steps.rule_17_holds : Rule.Holds Steps.table [] Steps.rule_17 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le (.num 1) (.num 10)], (.par 0), .le (.call1 13 (.par 0)) (.mul (.num 7) (.par 0))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.rule_15, Steps.rule_16, Steps.rule_17] [
    (.sign (.sub (.num 10) (.pos 0)) (.zero 0 (.step (.use 1 []) (.step (.use 0 [(.num 0)]) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 0 [(.num 1)]) .done)) (.zero 0 (.step (.use 3 []) (.step (.use 0 [(.num 2)]) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 0 [(.num 3)]) .done)) (.zero 0 (.step (.use 5 []) (.step (.use 0 [(.num 4)]) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 0 [(.num 5)]) .done)) (.zero 0 (.step (.use 7 []) (.step (.use 0 [(.num 6)]) .done)) (.zero 0 (.step (.use 8 []) (.step (.use 0 [(.num 7)]) .done)) (.zero 0 (.step (.use 9 []) (.step (.use 0 [(.num 8)]) .done)) (.zero 0 (.step (.use 10 []) (.step (.use 0 [(.num 9)]) .done)) (.zero 0 (.step (.use 11 []) (.step (.use 0 [(.num 10)]) .done)) .done))))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name1 13 (.add (.pos 0) (.num 10)) (.step (.use 12 []) (.step (.use 0 [(.add (.pos 1) (.num 11))]) (.step (.ih 0 [(.add (.pos 1) (.num 10))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 7) (.pos 1)) (.num 70)) (.pos 0))) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.rule_15_holds, Steps.rule_16_holds, Steps.rule_17_holds, trivial⟩
def Steps.lemma_4_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .le (.num 0) (.call1 9 (.par 0))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.add (.add (.pos 0) (.pos 1)) (.num 1))) .done))))) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.add (.add (.pos 0) (.pos 1)) (.num 1))) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_5_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .le (.num 0) (.call1 10 (.par 0))⟩
theorem Steps.lemma_5_data : All (Lemma.Holds Steps.table) [Steps.lemma_5_1_said] :=
  by_induction Steps.table [Steps.lemma_5_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 1)) (.num 2) (.pos 0)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 0)) (.num 1))]) .done)) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 10 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.add (.pos 0) (.num 1))) .done))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.lemma_6_1_said : Lemma := ⟨1, [.le (.num 1) (.num 10)], (.par 0), .le (.sub (.par 0) (.num 1)) (.call1 13 (.par 0))⟩
theorem Steps.lemma_6_data : All (Lemma.Holds Steps.table) [Steps.lemma_6_1_said] :=
  by_induction Steps.table [Steps.lemma_6_1_said] [Steps.rule_5, Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.rule_15, Steps.rule_16, Steps.rule_17] [
    (.sign (.sub (.num 10) (.pos 0)) (.zero 0 (.step (.use 1 []) (.step (.use 0 [(.num 0)]) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 0 [(.num 1)]) .done)) (.zero 0 (.step (.use 3 []) (.step (.use 0 [(.num 2)]) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 0 [(.num 3)]) .done)) (.zero 0 (.step (.use 5 []) (.step (.use 0 [(.num 4)]) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 0 [(.num 5)]) .done)) (.zero 0 (.step (.use 7 []) (.step (.use 0 [(.num 6)]) .done)) (.zero 0 (.step (.use 8 []) (.step (.use 0 [(.num 7)]) .done)) (.zero 0 (.step (.use 9 []) (.step (.use 0 [(.num 8)]) .done)) (.zero 0 (.step (.use 10 []) (.step (.use 0 [(.num 9)]) .done)) (.zero 0 (.step (.use 11 []) (.step (.use 0 [(.num 10)]) .done)) .done))))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name1 13 (.add (.pos 0) (.num 10)) (.step (.use 12 []) (.step (.use 0 [(.add (.pos 1) (.num 11))]) (.step (.ih 0 [(.add (.pos 1) (.num 10))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 0) (.pos 1)) (.num 3))) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.rule_15_holds, Steps.rule_16_holds, Steps.rule_17_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (top_k_heap n 10)) ≤ (7 * n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 1) (.call1 13 (.own 0))) (.mul (.num 7) (.own 0))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 13 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 7) (.pos 1)) (.num 7)) (.pos 0))) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (top_k_heap n 10)) ≤ (7 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.lt (.num 0) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (2 * (top_k_heap n 10)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.mul (.num 1) (.own 0)) (.mul (.num 2) (.call1 13 (.own 0)))) [Steps.lemma_6_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 13 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 2) [0]] (.sub (.sub (.mul (.num 2) (.pos 0)) (.pos 1)) (.num 2))) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_6_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (top_k_heap n 10))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (top_k_heap n 10) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (top_k_heap n 10))) := ⟨⟨7, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.part_1⟩
end top_k_heap.order_of_top_ten
