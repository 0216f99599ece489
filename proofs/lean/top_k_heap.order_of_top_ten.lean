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
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.call2 0 .o0 .n2)) (.call2 0 .o0 .n2)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0' => fix_eq top_k_levels.ends n k0'

theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq (.call2 1 .o0 .n2) .n1 .n0 (.add .n1 (.call1 8 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) .done))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
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
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call1 10 .o0) (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) (.call1 9 .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done)))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
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
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 9 (.call2 0 .p0 .n2)) (.call2 0 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact top_k_levels.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 9 .p0) (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifEq (.call2 1 .p0 .n2) .n1 .n0 (.add .n1 (.call1 10 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact (top_k_single.run (atom x 0) h.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 10 .p0) (.call2 3 .p0 .n2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n1 .n2 .n0) (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done))) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) (.least 0 (.add .v0 .n1) .n2 (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0, .le .n1 .n10], .same 13 .p0 .n0 .n0 .n0 (.ifLe .p0 .n10 (.call1 11 .p0) (.add (.add (.call1 13 (.sub .p0 .n1)) .n1) (.call1 8 .n10)))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact top_k_heap__k_10.run (atom x 0) h.1 h.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 11 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.rule_7 : Rule := ⟨0, [], .same 11 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := constant _ _ (by decide +kernel)
def Steps.rule_8 : Rule := ⟨0, [], .same 11 .n2 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 11 .n3 .n0 .n0 .n0 .n2⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨0, [], .same 11 .n4 .n0 .n0 .n0 .n4⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := constant _ _ (by decide +kernel)
def Steps.rule_11 : Rule := ⟨0, [], .same 11 .n5 .n0 .n0 .n0 .n6⟩
theorem Steps.rule_11_holds : Rule.Holds Steps.table [] Steps.rule_11 := constant _ _ (by decide +kernel)
def Steps.rule_12 : Rule := ⟨0, [], .same 11 .n6 .n0 .n0 .n0 .n7⟩
theorem Steps.rule_12_holds : Rule.Holds Steps.table [] Steps.rule_12 := constant _ _ (by decide +kernel)
def Steps.rule_13 : Rule := ⟨0, [], .same 11 .n7 .n0 .n0 .n0 .n8⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := constant _ _ (by decide +kernel)
def Steps.rule_14 : Rule := ⟨0, [], .same 11 .n8 .n0 .n0 .n0 .n11⟩
theorem Steps.rule_14_holds : Rule.Holds Steps.table [] Steps.rule_14 := constant _ _ (by decide +kernel)
def Steps.rule_15 : Rule := ⟨0, [], .same 11 .n9 .n0 .n0 .n0 (.num 14)⟩
theorem Steps.rule_15_holds : Rule.Holds Steps.table [] Steps.rule_15 := constant _ _ (by decide +kernel)
def Steps.rule_16 : Rule := ⟨0, [], .same 11 .n10 .n0 .n0 .n0 (.num 15)⟩
theorem Steps.rule_16_holds : Rule.Holds Steps.table [] Steps.rule_16 := constant _ _ (by decide +kernel)
def Steps.rule_17 : Rule := ⟨0, [], .same 8 .n10 .n0 .n0 .n0 .n6⟩
theorem Steps.rule_17_holds : Rule.Holds Steps.table [] Steps.rule_17 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n1 .n10], .p0, .le (.call1 13 .p0) (.mul .n7 .p0)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.rule_15, Steps.rule_16, Steps.rule_17] [
    (.sign (.sub .n10 .v0) (.zero 0 (.step (.use 1 []) (.step (.use 0 [.n0]) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 0 [.n1]) .done)) (.zero 0 (.step (.use 3 []) (.step (.use 0 [.n2]) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 0 [.n3]) .done)) (.zero 0 (.step (.use 5 []) (.step (.use 0 [.n4]) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 0 [.n5]) .done)) (.zero 0 (.step (.use 7 []) (.step (.use 0 [.n6]) .done)) (.zero 0 (.step (.use 8 []) (.step (.use 0 [.n7]) .done)) (.zero 0 (.step (.use 9 []) (.step (.use 0 [.n8]) .done)) (.zero 0 (.step (.use 10 []) (.step (.use 0 [.n9]) .done)) (.zero 0 (.step (.use 11 []) (.step (.use 0 [.n10]) .done)) .done))))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name1 13 (.add .v0 .n10) (.step (.use 12 []) (.step (.use 0 [(.add .v1 .n11)]) (.step (.ih 0 [(.add .v1 .n10)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.rule_15_holds, Steps.rule_16_holds, Steps.rule_17_holds, trivial⟩
def Steps.lemma_4_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le .n0 (.call1 9 .p0)⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_5_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le .n0 (.call1 10 .p0)⟩
theorem Steps.lemma_5_data : All (Lemma.Holds Steps.table) [Steps.lemma_5_1_said] :=
  by_induction Steps.table [Steps.lemma_5_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.use 0 [(.add (.mul .n2 .v0) .n1)]) .done)) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.lemma_6_1_said : Lemma := ⟨1, [.le .n1 .n10], .p0, .le (.sub .p0 .n1) (.call1 13 .p0)⟩
theorem Steps.lemma_6_data : All (Lemma.Holds Steps.table) [Steps.lemma_6_1_said] :=
  by_induction Steps.table [Steps.lemma_6_1_said] [Steps.rule_5, Steps.rule_6, Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10, Steps.rule_11, Steps.rule_12, Steps.rule_13, Steps.rule_14, Steps.rule_15, Steps.rule_16, Steps.rule_17] [
    (.sign (.sub .n10 .v0) (.zero 0 (.step (.use 1 []) (.step (.use 0 [.n0]) .done)) (.zero 0 (.step (.use 2 []) (.step (.use 0 [.n1]) .done)) (.zero 0 (.step (.use 3 []) (.step (.use 0 [.n2]) .done)) (.zero 0 (.step (.use 4 []) (.step (.use 0 [.n3]) .done)) (.zero 0 (.step (.use 5 []) (.step (.use 0 [.n4]) .done)) (.zero 0 (.step (.use 6 []) (.step (.use 0 [.n5]) .done)) (.zero 0 (.step (.use 7 []) (.step (.use 0 [.n6]) .done)) (.zero 0 (.step (.use 8 []) (.step (.use 0 [.n7]) .done)) (.zero 0 (.step (.use 9 []) (.step (.use 0 [.n8]) .done)) (.zero 0 (.step (.use 10 []) (.step (.use 0 [.n9]) .done)) (.zero 0 (.step (.use 11 []) (.step (.use 0 [.n10]) .done)) .done))))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name1 13 (.add .v0 .n10) (.step (.use 12 []) (.step (.use 0 [(.add .v1 .n11)]) (.step (.ih 0 [(.add .v1 .n10)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, Steps.rule_11_holds, Steps.rule_12_holds, Steps.rule_13_holds, Steps.rule_14_holds, Steps.rule_15_holds, Steps.rule_16_holds, Steps.rule_17_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (top_k_heap n 10)) ≤ (7 * n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 13 .o0)) (.mul .n7 .o0)) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 13 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (top_k_heap n 10)) ≤ (7 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (2 * (top_k_heap n 10)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le (.mul .n1 .o0) (.mul .n2 (.call1 13 .o0))) [Steps.lemma_6_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 13 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.step (.sum [.of .n2 [0]]) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_6_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (top_k_heap n 10))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (top_k_heap n 10) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (top_k_heap n 10))) := ⟨⟨7, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.part_1⟩
end top_k_heap.order_of_top_ten
