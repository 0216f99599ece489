import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.order
/-- The relation `recursive_reading`. -/
def recursive_reading.body (recursive_reading : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2)))))
def recursive_reading.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading.size (n : Int) : Nat := magnitude n
def recursive_reading.step (f : Int → Int) (x : Int) : Int := recursive_reading.body (fun n => f n) x
def recursive_reading (n : Int) : Int := fix (fun (x : Int) => recursive_reading.size x) recursive_reading.step n
/-- The recursion of `recursive_reading` ends. -/
def recursive_reading.Ends : Prop := Falls (fun (x : Int) => recursive_reading.Domain x) (fun x => recursive_reading.size x) recursive_reading.step

/-- The relation `recursive_reading_rounds`. -/
def recursive_reading_rounds.body (recursive_reading_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else (2 + (larger (recursive_reading_rounds (fdiv n 2)) (recursive_reading_rounds (n - (fdiv n 2))))))
def recursive_reading_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading_rounds.size (n : Int) : Nat := magnitude n
def recursive_reading_rounds.step (f : Int → Int) (x : Int) : Int := recursive_reading_rounds.body (fun n => f n) x
def recursive_reading_rounds (n : Int) : Int := fix (fun (x : Int) => recursive_reading_rounds.size x) recursive_reading_rounds.step n
/-- The recursion of `recursive_reading_rounds` ends. -/
def recursive_reading_rounds.Ends : Prop := Falls (fun (x : Int) => recursive_reading_rounds.Domain x) (fun x => recursive_reading_rounds.size x) recursive_reading_rounds.step

/-- The claim `recursive_reading.order`. -/
def Statement : Prop :=
  (recursive_reading.Ends) ∧ (recursive_reading_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (recursive_reading n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (recursive_reading n)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (recursive_reading_rounds n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (recursive_reading_rounds n)))))
end recursive_reading.order

namespace recursive_reading.order
theorem recursive_reading.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading.size n' < recursive_reading.size n → f₁ n' = f₂ n') → recursive_reading.body f₁ n = recursive_reading.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.add .n1 (.call1 8 (.call2 0 .o0 .n2))) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem recursive_reading.ends : recursive_reading.Ends := fun f g (x : Int) d ih =>
  recursive_reading.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem recursive_reading.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading n = (if (n ≤ 1) then 1 else ((1 + (recursive_reading (fdiv n 2))) + (recursive_reading (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq recursive_reading.ends n k0'

theorem recursive_reading_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading_rounds.size n' < recursive_reading_rounds.size n → f₁ n' = f₂ n') → recursive_reading_rounds.body f₁ n = recursive_reading_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add .n2 (.call2 5 (.call1 8 (.call2 0 .o0 .n2)) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2))))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem recursive_reading_rounds.ends : recursive_reading_rounds.Ends := fun f g (x : Int) d ih =>
  recursive_reading_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem recursive_reading_rounds.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading_rounds n = (if (n ≤ 1) then 1 else (2 + (larger (recursive_reading_rounds (fdiv n 2)) (recursive_reading_rounds (n - (fdiv n 2)))))) :=
  fun n k0' => fix_eq recursive_reading_rounds.ends n k0'

def recursive_reading.run := recursive_reading.eq
def recursive_reading_rounds.run := recursive_reading_rounds.eq
def Steps.table : Functions := [fun a _ _ _ => recursive_reading a, fun a _ _ _ => recursive_reading_rounds a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add (.add .n1 (.call1 8 (.call2 0 .p0 .n2))) (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact recursive_reading.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.mul .n2 .p0) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2)]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.ih 0 [(.add .v0 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3)]) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add .n2 (.call2 5 (.call1 9 (.call2 0 .p0 .n2)) (.call1 9 (.sub .p0 (.call2 0 .p0 .n2))))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact recursive_reading_rounds.run (atom x 0) h.1
def Steps.rule_4 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨0, [], .same 9 .n2 .n0 .n0 .n0 .n3⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 9 .p0 .n0 .n0 .n0 (.add .n1 (.mul .n2 (.call2 4 .p0 .n2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, Steps.rule_5] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n2 .n2 .n1) (.step (.use 1 []) (.step (.big .n1 .n1) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done)))))) (.step (.quo (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.big (.add (.mul .n2 .v0) .n3) (.add (.mul .n2 .v0) .n3)) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done))))))))) (.cons (.zero 0 (.step (.quo .n3 .n2 .n1) (.step (.use 1 []) (.step (.use 2 []) (.step (.big .n1 .n3) (.step (.use 0 [.n3]) (.step (.lgn 1 .n2 .n2) (.step (.clg .n3 .n2) .done))))))) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.quo (.add (.mul .n2 .v1) .n5) .n2 (.add .v1 .n2)) (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.clg (.add .v1 .n3) .n2) (.step (.ih 0 [(.add .v1 .n3)]) (.step (.big (.add (.mul .n2 .v0) .n3) (.add (.mul .n2 .v0) .n3)) (.step (.use 0 [(.add (.mul .n2 .v1) .n5)]) (.step (.lev 1 (.add .v1 .n2) (.add (.mul .n2 .v1) .n4) .n2) (.step (.clg (.add (.mul .n2 .v1) .n5) .n2) .done))))))))) (.step (.quo (.add (.mul .n2 .v1) .n5) .n2 (.add .v1 .n2)) (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.clg (.add .v1 .n3) .n2) (.step (.ih 0 [(.add .v1 .n3)]) (.step (.big (.add (.mul .n2 .v0) .n3) (.add (.mul .n2 .v0) .n5)) (.step (.use 0 [(.add (.mul .n2 .v1) .n5)]) (.step (.lev 1 (.add .v1 .n2) (.add (.mul .n2 .v1) .n4) .n2) (.step (.clg (.add (.mul .n2 .v1) .n5) .n2) .done)))))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, Steps.rule_5_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (recursive_reading n)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n2 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n2)]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (recursive_reading n)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * n) ≤ (2 * (recursive_reading n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n3 .o0) (.mul .n2 (.call1 8 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n2)]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * n) ≤ (2 * (recursive_reading n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (recursive_reading n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (recursive_reading n))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n3) .n2 .done))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (recursive_reading_rounds n)) ≤ (5 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.le (.mul .n1 (.call1 9 .o0)) (.mul .n5 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 (.jump (.add .v1 .n2) (.add .v1 .n3) .n2 (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)) (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (recursive_reading_rounds n)) ≤ (5 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (recursive_reading_rounds n) ≤ p₀ * (1 * (flog n 2)))) := ⟨5, 1, 3, by decide, by decide, by decide, Steps.part_2_O⟩

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
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * (1 * ((flog n 2) + 1))) ≤ (2 * (recursive_reading_rounds n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n3 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n2 (.call1 9 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done)) (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (3 * (1 * ((flog n 2) + 1))) ≤ (2 * (recursive_reading_rounds n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (recursive_reading_rounds n))) := ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (recursive_reading n) ≤ p₀ * n)) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (recursive_reading n))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (recursive_reading_rounds n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (recursive_reading_rounds n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨recursive_reading.ends, recursive_reading_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end recursive_reading.order
