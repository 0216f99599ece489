import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.order
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.order`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (merge_sort n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (merge_sort n)))))
end merge_sort.order

namespace merge_sort.order
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

def merge_sort.run := merge_sort.eq
def Steps.table : Functions := [fun a _ _ _ => merge_sort a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.add (.call1 8 (.call2 0 (.par 0) (.num 2))) (.call1 8 (.sub (.par 0) (.call2 0 (.par 0) (.num 2))))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact merge_sort.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 1) (.par 0)], (.par 0), .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.add (.add (.num 1) (.par 0)) (.mul (.par 0) (.call2 3 (.par 0) (.num 2)))) (.mul (.num 2) (.call2 7 (.num 2) (.call2 3 (.par 0) (.num 2)))))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum, logHigh, logLow] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.use 1 [(.num 2)]) .done))) (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 2))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 2)) (.num 2)) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) .done)))))))))) (.cons (.least 0 (.add (.pos 0) (.num 1)) (.num 2) (.jump (.add (.pos 1) (.num 1)) (.add (.pos 1) (.num 2)) (.num 2) (.step (.quo (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2) (.add (.pos 1) (.num 1))) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 3))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 3)) (.num 2)) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) .done)))))))))) (.step (.quo (.add (.mul (.num 2) (.pos 1)) (.num 3)) (.num 2) (.add (.pos 1) (.num 1))) (.name2 7 (.num 2) (.pos 0) (.step (.use 2 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.ih 0 [(.add (.pos 3) (.num 1))]) (.step (.use 3 [(.num 2)]) (.step (.use 4 [(.num 2), (.num 1), (.pos 2)]) (.step (.ih 0 [(.add (.pos 3) (.num 2))]) (.step (.use 0 [(.add (.mul (.num 2) (.pos 3)) (.num 3))]) (.step (.lev 1 (.add (.pos 3) (.num 1)) (.add (.mul (.num 2) (.pos 3)) (.num 3)) (.num 2)) (.step (.use 5 [(.add (.pos 3) (.num 1)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.mul (.num 2) (.pos 0)) (.mul (.num 2) (.pos 2))) (.pos 3))) (.step (.use 6 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.pos 3) (.mul (.num 2) (.pos 0))) (.mul (.num 2) (.pos 2)))) .done)))))))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), (logLow_holds _), trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.call2 3 (.own 0) (.num 2)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (merge_sort n)) ≤ (1 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 0) (.own 0)] (.le (.mul (.num 1) (.call1 8 (.own 0))) (.mul (.num 1) (.mul (.own 0) (.call2 3 (.own 0) (.num 2))))) [Steps.lemma_1_1_said.rule, powerLine, (powerNumber 1), powerSum, logHigh]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add (.pos 0) (.num 2)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 1 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 2 [(.num 2)]) (.step (.use 3 [(.num 2), (.num 1), (.pos 2)]) (.step (.use 0 [(.add (.pos 3) (.num 2))]) (.step (.use 4 [(.add (.pos 3) (.num 2)), (.num 2)]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.mul (.num 4) (.pos 0)) (.mul (.num 4) (.pos 2))) (.num 1)) (.pos 3))) .done)))))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), (logHigh_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (merge_sort n)) ≤ (1 * (n * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (merge_sort n) ≤ p₀ * (n * (flog n 2)))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((4 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 4) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.add (.call2 3 (.own 0) (.num 2)) (.num 1)))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.least 2 (.add (.pos 0) (.num 4)) (.num 2) .done)))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((4 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (3 * (merge_sort n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le (.num 2) (.own 0), .le (.num 4) (.own 0)] (.le (.mul (.num 1) (.mul (.own 0) (.add (.call2 3 (.own 0) (.num 2)) (.num 1)))) (.mul (.num 3) (.call1 8 (.own 0)))) [Steps.lemma_1_1_said.rule, powerLine, (powerNumber 2), powerSum, logLow]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.least 2 (.add (.pos 0) (.num 4)) (.num 2) (.name2 7 (.num 2) (.pos 0) (.step (.use 1 [(.num 2), (.pos 1)]) (.above2 7 (.num 2) (.pos 1) (.add (.pos 1) (.num 1)) (.step (.use 2 [(.num 2)]) (.step (.use 3 [(.num 2), (.num 2), (.pos 2)]) (.step (.use 0 [(.add (.pos 3) (.num 4))]) (.step (.use 4 [(.add (.pos 3) (.num 4)), (.num 2)]) (.step (.sum [.of (.num 6) [0]] (.sub (.sub (.add (.add (.mul (.num 2) (.mul (.pos 2) (.pos 3))) (.mul (.num 6) (.pos 3))) (.num 3)) (.mul (.num 24) (.pos 0))) (.mul (.num 16) (.pos 2)))) .done)))))))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 2), (powerSum_holds _), (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ n : Int, 4 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (3 * (merge_sort n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (merge_sort n))) := ⟨1, 3, 4, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.num 1) (.own 0)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (merge_sort n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (merge_sort n)))) := by
  obtain ⟨p', q', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨merge_sort.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end merge_sort.order
