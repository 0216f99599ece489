import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_sort.balanced_order
/-- The relation `partition_sort_balanced`. -/
def partition_sort_balanced.body (partition_sort_balanced : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((n - 1) + (partition_sort_balanced (fdiv (n - 1) 2))) + (partition_sort_balanced ((n - 1) - (fdiv (n - 1) 2)))))
def partition_sort_balanced.Domain (n : Int) : Prop := (0 ≤ n)
def partition_sort_balanced.size (n : Int) : Nat := magnitude n
def partition_sort_balanced.step (f : Int → Int) (x : Int) : Int := partition_sort_balanced.body (fun n => f n) x
def partition_sort_balanced (n : Int) : Int := fix (fun (x : Int) => partition_sort_balanced.size x) partition_sort_balanced.step n
/-- The recursion of `partition_sort_balanced` ends. -/
def partition_sort_balanced.Ends : Prop := Falls (fun (x : Int) => partition_sort_balanced.Domain x) (fun x => partition_sort_balanced.size x) partition_sort_balanced.step

/-- The claim `partition_sort.balanced_order`. -/
def Statement : Prop :=
  (partition_sort_balanced.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))))
end partition_sort.balanced_order

namespace partition_sort.balanced_order
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

def partition_sort_balanced.run := partition_sort_balanced.eq
def Steps.table : Functions := [fun a _ _ _ => partition_sort_balanced a]
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
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .o0 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_sort_balanced n)) ≤ (1 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n1 (.mul .o0 (.call2 3 .o0 .n2)))) [Steps.lemma_1_1_said.rule, powerLine, (powerNumber 1), powerSum]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [.n2]) (.step (.use 3 [.n2, .n1, .v1]) (.step (.use 0 [(.add .v2 .n2)]) .done)))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (partition_sort_balanced n)) ≤ (1 * (n * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (partition_sort_balanced n) ≤ p₀ * (n * (flog n 2)))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((8 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n8 .o0] (.lt .n0 (.mul .o0 (.add (.call2 3 .o0 .n2) .n1))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.least 3 (.add .v0 .n8) .n2 .done)))))))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((8 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (partition_sort_balanced n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n8 .o0] (.le (.mul .n1 (.mul .o0 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n4 (.call1 8 .o0))) [Steps.lemma_1_1_said.rule, powerLine, (powerNumber 3), powerSum, logLow]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.hyp 1) .done) (.least 3 (.add .v0 .n8) .n2 (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 2 [.n2]) (.step (.use 3 [.n2, .n3, .v1]) (.step (.use 0 [(.add .v2 .n8)]) (.step (.use 4 [(.add .v2 .n8), .n2]) (.step (.sum [.of .n8 [0]]) .done)))))))))))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 3), (powerSum_holds _), (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ n : Int, 8 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (partition_sort_balanced n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (partition_sort_balanced n))) := ⟨1, 4, 8, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (partition_sort_balanced n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨partition_sort_balanced.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end partition_sort.balanced_order
