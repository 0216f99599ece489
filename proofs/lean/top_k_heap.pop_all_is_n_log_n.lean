import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.pop_all_is_n_log_n
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

/-- The claim `top_k_heap.pop_all_is_n_log_n`. -/
def Statement : Prop :=
  (heap_removals.Ends) ∧ (top_k_levels.Ends) ∧ (top_k_single.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * ((top_k_build n) + (heap_removals n))))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * ((top_k_build n) + (heap_removals n))))))
end top_k_heap.pop_all_is_n_log_n

namespace top_k_heap.pop_all_is_n_log_n
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

def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def top_k_levels.run := top_k_levels.eq
def top_k_single.run := top_k_single.eq
def top_k_build.run := top_k_build.eq
def Steps.table : Functions := [fun a _ _ _ => heap_sink a, fun a _ _ _ => heap_removals a, fun a _ _ _ => top_k_levels a, fun a _ _ _ => top_k_single a, fun a _ _ _ => top_k_build a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 10 (.call2 0 .p0 .n2)) (.call2 0 .p0 .n2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact top_k_levels.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 10 .p0) (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.sub (.sub .p0 .n1) (.call2 3 .p0 .n2)) (.call1 10 .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done)) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 10 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0], .same 11 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.ifEq (.call2 1 .p0 .n2) .n1 .n0 (.add .n1 (.call1 11 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact (top_k_single.run (atom x 0) h.1).trans (by simp only [if_and, if_or, if_not] <;> rfl)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 11 .p0) (.call2 3 .p0 .n2)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4] [
    (.zero 0 (.step (.hyp 0) .done) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n1 .n2 .n0) (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done))) (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) (.least 0 (.add .v0 .n1) .n2 (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 11 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.ih 0 [(.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩
def Steps.lemma_4_1_said : Lemma := ⟨1, [], .p0, .le .n0 (.call1 11 .p0)⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_4] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) (.step (.use 0 [(.add (.mul .n2 .v0) .n1)]) .done)) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 11 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) .done))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, trivial⟩
def Steps.rule_7 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_7_holds : Rule.Holds Steps.table [] Steps.rule_7 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_7] at *
  exact heap_removals.run (atom x 0) h.1
def Steps.rule_8 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := constant _ _ (by decide +kernel)
def Steps.rule_9 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_9_holds : Rule.Holds Steps.table [] Steps.rule_9 := constant _ _ (by decide +kernel)
def Steps.rule_10 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.sub (.add (.call2 3 .p0 .n2) (.call2 4 .p0 .n2)) .n1))⟩
theorem Steps.rule_10_holds : Rule.Holds Steps.table [] Steps.rule_10 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_10] at *
  exact heap_sink.run (atom x 0) h.1
def Steps.lemma_5_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 9 .p0) (.sub (.sub (.add (.add .n6 (.mul .n2 (.call2 3 .p0 .n2))) (.mul .n4 (.mul .p0 (.call2 4 .p0 .n2)))) (.mul .n6 .p0)) (.mul .n4 (.call2 4 .p0 .n2)))⟩
theorem Steps.lemma_5_data : All (Lemma.Holds Steps.table) [Steps.lemma_5_1_said] :=
  by_induction Steps.table [Steps.lemma_5_1_said] [Steps.rule_7, Steps.rule_8, Steps.rule_9, Steps.rule_10] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) (.step (.clo .n2) .done))) (.zero 0 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [.n2]) (.step (.lgn 1 .n2 .n2) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done)))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 9 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.least 1 (.add .v2 .n3) .n2 (.step (.clg (.add .v3 .n3) .n2) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.name1 9 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 3 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.least 1 (.add .v2 .n3) .n2 (.step (.clg (.add .v3 .n3) .n2) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, Steps.rule_8_holds, Steps.rule_9_holds, Steps.rule_10_holds, trivial⟩
def Steps.lemma_6_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.sub (.sub (.add (.add (.num 68) (.mul .n6 (.call2 4 .p0 .n2))) (.mul (.num 31) (.mul .p0 (.call2 4 .p0 .n2)))) (.mul (.num 31) .p0)) (.mul (.num 37) (.call2 7 .n2 (.call2 4 .p0 .n2)))) (.mul (.mul (.num 25) .n1) (.call1 9 .p0))⟩
theorem Steps.lemma_6_data : All (Lemma.Holds Steps.table) [Steps.lemma_6_1_said] :=
  by_induction Steps.table [Steps.lemma_6_1_said] [Steps.rule_7, (powerNumber 0), Steps.rule_8, Steps.rule_9, (powerNumber 1), Steps.rule_10, powerLine, powerSum, (powerNumber 2), logHigh] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) (.step (.use 1 [.n2]) .done))) (.zero 0 (.step (.use 2 []) (.step (.use 3 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) (.step (.use 4 [.n2]) .done)))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 9 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 5 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.name2 7 .n2 .v1 (.step (.use 6 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 4 [.n2]) (.step (.use 7 [.n2, .n1, .v2]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))) (.name1 9 (.add .v1 .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.use 5 [(.add .v2 .n2)]) (.step (.use 0 [(.add .v2 .n3)]) (.step (.clg (.add .v2 .n3) .n2) (.name2 7 .n2 .v1 (.step (.use 6 [.n2, .v2]) (.raise 0 (.add .v2 .n1) (.step (.use 8 [.n2]) (.step (.use 7 [.n2, .n2, .v2]) (.step (.use 4 [.n2]) (.step (.use 7 [.n2, .n1, .v2]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.use 9 [(.add .v3 .n1), .n2]) (.step (.sum [.of .n1 [1], .of (.num 31) [0]]) .done))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_7_holds, (powerNumber_holds _ 0), Steps.rule_8_holds, Steps.rule_9_holds, (powerNumber_holds _ 1), Steps.rule_10_holds, (powerLine_holds _), (powerSum_holds _), (powerNumber_holds _ 2), (logHigh_holds _), trivial⟩
def Steps.rule_13 : Rule := ⟨1, [.le .n0 .p0], .same 12 .p0 .n0 .n0 .n0 (.sub (.mul .n2 (.call1 10 .p0)) (.call1 11 .p0))⟩
theorem Steps.rule_13_holds : Rule.Holds Steps.table [] Steps.rule_13 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_13] at *
  exact top_k_build.run (atom x 0) h.1
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((2 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n2 .o0] (.lt .n0 (.mul .o0 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((2 : Int) ≤ n) → (1 * ((top_k_build n) + (heap_removals n))) ≤ (8 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n2 .o0] (.le (.mul .n1 (.add (.call1 12 .o0) (.call1 9 .o0))) (.mul .n8 (.mul .o0 (.call2 3 .o0 .n2)))) [Steps.rule_13, Steps.lemma_5_1_said.rule, Steps.lemma_4_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.name1 10 (.add .v1 .n2) (.name1 11 (.add .v2 .n2) (.step (.use 0 [(.add .v3 .n2)]) (.name1 9 (.add .v3 .n2) (.step (.clg (.add .v4 .n2) .n2) (.step (.use 1 [(.add .v4 .n2)]) (.step (.use 2 [(.add .v4 .n2)]) (.step (.use 3 [(.add .v4 .n2)]) (.step (.sum [.of .n1 [2], .of .n1 [1], .of .n2 [0]]) .done))))))))) (.name1 10 (.add .v1 .n2) (.name1 11 (.add .v2 .n2) (.step (.use 0 [(.add .v3 .n2)]) (.name1 9 (.add .v3 .n2) (.step (.clg (.add .v4 .n2) .n2) (.step (.use 1 [(.add .v4 .n2)]) (.step (.use 2 [(.add .v4 .n2)]) (.step (.use 3 [(.add .v4 .n2)]) (.step (.sum [.of .n1 [2], .of .n1 [1], .of .n2 [0]]) .done)))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_13_holds, Steps.lemma_5_data.1, Steps.lemma_4_data.1, Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * ((top_k_build n) + (heap_removals n))) ≤ (8 * (n * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * ((top_k_build n) + (heap_removals n)) ≤ p₀ * (n * (flog n 2)))) := ⟨8, 1, 2, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.lt .n0 (.mul .o0 (.add (.call2 3 .o0 .n2) .n1))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n3) .n2 .done))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (7 * (n * ((flog n 2) + 1))) ≤ (50 * ((top_k_build n) + (heap_removals n))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.le (.mul .n7 (.mul .o0 (.add (.call2 3 .o0 .n2) .n1))) (.mul (.num 50) (.add (.call1 12 .o0) (.call1 9 .o0)))) [Steps.rule_13, Steps.lemma_6_1_said.rule, powerLine, (powerNumber 2), powerSum, Steps.lemma_3_1_said.rule, Steps.lemma_2_1_said.rule, (powerNumber 1), logLow, logLine]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 (.jump (.add .v1 .n2) (.add .v1 .n3) .n2 (.name1 10 (.add .v1 .n3) (.name1 11 (.add .v2 .n3) (.step (.use 0 [(.add .v3 .n3)]) (.name1 9 (.add .v3 .n3) (.step (.clg (.add .v4 .n3) .n2) (.name2 7 .n2 .v3 (.step (.use 2 [.n2, .v4]) (.raise 0 (.add .v4 .n1) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n2, .v4]) (.step (.use 1 [(.add .v5 .n3)]) (.step (.use 5 [(.add .v5 .n3)]) (.step (.use 6 [(.add .v5 .n3)]) (.step (.use 7 [.n2]) (.step (.use 4 [.n2, .n1, .v4]) (.step (.use 8 [(.add .v5 .n2), .n2]) (.step (.sum [.of .n2 [3], .of (.num 50) [2], .of (.num 100) [1], .of (.num 148) [0]]) .done))))))))))))))))) (.name1 10 (.add .v1 .n3) (.name1 11 (.add .v2 .n3) (.step (.use 0 [(.add .v3 .n3)]) (.name1 9 (.add .v3 .n3) (.step (.clg (.add .v4 .n3) .n2) (.name2 7 .n2 .v3 (.step (.use 2 [.n2, .v4]) (.raise 0 (.add .v4 .n1) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n2, .v4]) (.step (.use 1 [(.add .v5 .n3)]) (.step (.use 5 [(.add .v5 .n3)]) (.step (.use 6 [(.add .v5 .n3)]) (.step (.use 9 [(.add .v5 .n2), .n2]) (.step (.use 8 [(.add .v5 .n3), .n2]) (.step (.sum [.of .n2 [4], .of (.num 50) [3], .of (.num 100) [2], .of (.num 28) [1], .of (.num 113) [0]]) .done)))))))))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_13_holds, Steps.lemma_6_data.1, (powerLine_holds _), (powerNumber_holds _ 2), (powerSum_holds _), Steps.lemma_3_data.1, Steps.lemma_2_data.1, (powerNumber_holds _ 1), (logLow_holds _), (logLine_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (7 * (n * ((flog n 2) + 1))) ≤ (50 * ((top_k_build n) + (heap_removals n)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * ((top_k_build n) + (heap_removals n)))) := ⟨7, 50, 3, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * ((top_k_build n) + (heap_removals n))))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * ((top_k_build n) + (heap_removals n))))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨heap_removals.ends, top_k_levels.ends, top_k_single.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end top_k_heap.pop_all_is_n_log_n
