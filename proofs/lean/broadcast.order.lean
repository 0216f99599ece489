import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace broadcast.order
/-- The relation `broadcast_by_one`. -/
def broadcast_by_one.body (broadcast_by_one : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1))))
def broadcast_by_one.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_by_one.size (n : Int) : Nat := magnitude n
def broadcast_by_one.step (f : Int → Int) (x : Int) : Int := broadcast_by_one.body (fun n => f n) x
def broadcast_by_one (n : Int) : Int := fix (fun (x : Int) => broadcast_by_one.size x) broadcast_by_one.step n
/-- The recursion of `broadcast_by_one` ends. -/
def broadcast_by_one.Ends : Prop := Falls (fun (x : Int) => broadcast_by_one.Domain x) (fun x => broadcast_by_one.size x) broadcast_by_one.step

/-- The relation `broadcast_passed_on`. -/
def broadcast_passed_on.body (broadcast_passed_on : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2))))
def broadcast_passed_on.Domain (n : Int) : Prop := (0 ≤ n)
def broadcast_passed_on.size (n : Int) : Nat := magnitude n
def broadcast_passed_on.step (f : Int → Int) (x : Int) : Int := broadcast_passed_on.body (fun n => f n) x
def broadcast_passed_on (n : Int) : Int := fix (fun (x : Int) => broadcast_passed_on.size x) broadcast_passed_on.step n
/-- The recursion of `broadcast_passed_on` ends. -/
def broadcast_passed_on.Ends : Prop := Falls (fun (x : Int) => broadcast_passed_on.Domain x) (fun x => broadcast_passed_on.size x) broadcast_passed_on.step

/-- The claim `broadcast.order`. -/
def Statement : Prop :=
  (broadcast_by_one.Ends) ∧ (broadcast_passed_on.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (broadcast_by_one n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (broadcast_by_one n)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))))
end broadcast.order

namespace broadcast.order
theorem broadcast_by_one.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_by_one.size n' < broadcast_by_one.size n → f₁ n' = f₂ n') → broadcast_by_one.body f₁ n = broadcast_by_one.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem broadcast_by_one.ends : broadcast_by_one.Ends := fun f g (x : Int) d ih =>
  broadcast_by_one.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_by_one.eq : ∀ (n : Int), (0 ≤ n) → broadcast_by_one n = (if (n ≤ 1) then 0 else (1 + (broadcast_by_one (n - 1)))) :=
  fun n k0' => fix_eq broadcast_by_one.ends n k0'

theorem broadcast_passed_on.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → broadcast_passed_on.size n' < broadcast_passed_on.size n → f₁ n' = f₂ n') → broadcast_passed_on.body f₁ n = broadcast_passed_on.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.call2 2 .o0 .n2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.cdv (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem broadcast_passed_on.ends : broadcast_passed_on.Ends := fun f g (x : Int) d ih =>
  broadcast_passed_on.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem broadcast_passed_on.eq : ∀ (n : Int), (0 ≤ n) → broadcast_passed_on n = (if (n ≤ 1) then 0 else (1 + (broadcast_passed_on (cdiv n 2)))) :=
  fun n k0' => fix_eq broadcast_passed_on.ends n k0'

def broadcast_by_one.run := broadcast_by_one.eq
def broadcast_passed_on.run := broadcast_passed_on.eq
def Steps.table : Functions := [fun a _ _ _ => broadcast_by_one a, fun a _ _ _ => broadcast_passed_on a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact broadcast_by_one.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 9 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact broadcast_passed_on.run (atom x 0) h.1
def Steps.rule_4 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.call2 4 .p0 .n2)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.cdv (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (broadcast_by_one n)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n1 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n2)]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (broadcast_by_one n)) ≤ (1 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (2 * (broadcast_by_one n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 .o0) (.mul .n2 (.call1 8 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n2)]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (broadcast_by_one n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (broadcast_by_one n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (broadcast_by_one n))) := ⟨⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n3) .n2 .done))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (broadcast_passed_on n)) ≤ (2 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.le (.mul .n1 (.call1 9 .o0)) (.mul .n2 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 (.jump (.add .v1 .n2) (.add .v1 .n3) .n2 (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)) (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (broadcast_passed_on n)) ≤ (2 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (broadcast_passed_on n) ≤ p₀ * (1 * (flog n 2)))) := ⟨2, 1, 3, by decide, by decide, by decide, Steps.part_2_O⟩

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
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (broadcast_passed_on n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n2 (.call1 9 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done)) (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (broadcast_passed_on n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (broadcast_passed_on n))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (broadcast_by_one n) ≤ p₀ * n)) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (broadcast_by_one n))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (broadcast_passed_on n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨broadcast_by_one.ends, broadcast_passed_on.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end broadcast.order
