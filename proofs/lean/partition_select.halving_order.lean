import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_select.halving_order
/-- The relation `partition_select_halving`. -/
def partition_select_halving.body (partition_select_halving : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2))))
def partition_select_halving.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_halving.size (n : Int) : Nat := magnitude n
def partition_select_halving.step (f : Int → Int) (x : Int) : Int := partition_select_halving.body (fun n => f n) x
def partition_select_halving (n : Int) : Int := fix (fun (x : Int) => partition_select_halving.size x) partition_select_halving.step n
/-- The recursion of `partition_select_halving` ends. -/
def partition_select_halving.Ends : Prop := Falls (fun (x : Int) => partition_select_halving.Domain x) (fun x => partition_select_halving.size x) partition_select_halving.step

/-- The relation `partition_select_rounds`. -/
def partition_select_rounds.body (partition_select_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2))))
def partition_select_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_rounds.size (n : Int) : Nat := magnitude n
def partition_select_rounds.step (f : Int → Int) (x : Int) : Int := partition_select_rounds.body (fun n => f n) x
def partition_select_rounds (n : Int) : Int := fix (fun (x : Int) => partition_select_rounds.size x) partition_select_rounds.step n
/-- The recursion of `partition_select_rounds` ends. -/
def partition_select_rounds.Ends : Prop := Falls (fun (x : Int) => partition_select_rounds.Domain x) (fun x => partition_select_rounds.size x) partition_select_rounds.step

/-- The claim `partition_select.halving_order`. -/
def Statement : Prop :=
  (partition_select_halving.Ends) ∧ (partition_select_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (partition_select_halving n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (partition_select_halving n)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))))
end partition_select.halving_order

namespace partition_select.halving_order
theorem partition_select_halving.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_halving.size n' < partition_select_halving.size n → f₁ n' = f₂ n') → partition_select_halving.body f₁ n = partition_select_halving.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.sub .o0 .n1) (.call1 8 (.call2 0 .o0 .n2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem partition_select_halving.ends : partition_select_halving.Ends := fun f g (x : Int) d ih =>
  partition_select_halving.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_select_halving.eq : ∀ (n : Int), (0 ≤ n) → partition_select_halving n = (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2)))) :=
  fun n k0' => fix_eq partition_select_halving.ends n k0'

theorem partition_select_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_rounds.size n' < partition_select_rounds.size n → f₁ n' = f₂ n') → partition_select_rounds.body f₁ n = partition_select_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.call2 0 .o0 .n2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem partition_select_rounds.ends : partition_select_rounds.Ends := fun f g (x : Int) d ih =>
  partition_select_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_select_rounds.eq : ∀ (n : Int), (0 ≤ n) → partition_select_rounds n = (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2)))) :=
  fun n k0' => fix_eq partition_select_rounds.ends n k0'

def partition_select_halving.run := partition_select_halving.eq
def partition_select_rounds.run := partition_select_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => partition_select_halving a, fun a _ _ _ => partition_select_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.sub .p0 .n1) (.call1 8 (.call2 0 .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact partition_select_halving.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.call1 8 .p0) (.sub (.mul .n2 .p0) .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .le (.sub (.add .p0 (.call2 4 .p0 .n2)) .n1) (.mul (.mul .n2 .n1) (.call1 8 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.quo (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.name1 8 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.clg (.add (.mul .n2 .v2) .n4) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.quo .n3 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 1 .n2 .n2) (.step (.clg .n3 .n2) .done))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n5) .n2 (.add .v1 .n2)) (.name1 8 (.add .v1 .n2) (.step (.use 0 [(.add (.mul .n2 .v2) .n5)]) (.step (.lev 1 (.add .v2 .n2) (.add (.mul .n2 .v2) .n4) .n2) (.step (.clg (.add (.mul .n2 .v2) .n5) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.step (.quo (.add (.mul .n2 .v1) .n5) .n2 (.add .v1 .n2)) (.name1 8 (.add .v1 .n2) (.step (.use 0 [(.add (.mul .n2 .v2) .n5)]) (.step (.lev 1 (.add .v2 .n2) (.add (.mul .n2 .v2) .n4) .n2) (.step (.clg (.add (.mul .n2 .v2) .n5) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 9 (.call2 0 .p0 .n2))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact partition_select_rounds.run (atom x 0) h.1
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.call2 3 .p0 .n2)⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.lgn 0 .n1 .n2) .done)) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) .done))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.ih 0 [(.add .v1 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_select_halving n)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n2 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (partition_select_halving n)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (2 * (partition_select_halving n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 .o0) (.mul .n2 (.call1 8 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n2) (.least 0 (.add .v1 .n1) .n2 (.step (.clg (.add .v2 .n2) .n2) (.step (.use 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (partition_select_halving n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (partition_select_halving n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (partition_select_halving n))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_select_rounds n)) ≤ (1 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 9 .o0)) (.mul .n1 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 (.step (.use 0 [(.add .v1 .n2)]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (partition_select_rounds n)) ≤ (1 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (partition_select_rounds n) ≤ p₀ * (1 * (flog n 2)))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_2_O⟩

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_4_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (partition_select_rounds n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n2 (.call1 9 .o0))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 (.step (.use 0 [(.add .v1 .n2)]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (partition_select_rounds n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (partition_select_rounds n))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (partition_select_halving n) ≤ p₀ * n)) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (partition_select_halving n))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨partition_select_halving.ends, partition_select_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end partition_select.halving_order
