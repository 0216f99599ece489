import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.order
/-- The relation `best_first`. -/
def best_first.body (best_first : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b))
def best_first.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b)
def best_first.size (n b : Int) : Nat := magnitude n
def best_first.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first.body (fun n b => f (n, b)) x.1 x.2
def best_first (n b : Int) : Int := fix (fun (x : Int × Int) => best_first.size x.1 x.2) best_first.step (n, b)
/-- The recursion of `best_first` ends. -/
def best_first.Ends : Prop := Falls (fun (x : Int × Int) => best_first.Domain x.1 x.2) (fun x => best_first.size x.1 x.2) best_first.step

/-- The claim `best_first.order`. -/
def Statement : Prop :=
  (best_first.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ q₀ * (best_first n b) ≤ p₀ * (n * (1 + b)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ p₀ * (n * (1 + b)) ≤ q₀ * (best_first n b))))
end best_first.order

namespace best_first.order
theorem best_first.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → best_first.size n' b' < best_first.size n b → f₁ n' b' = f₂ n' b') → best_first.body f₁ n b = best_first.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem best_first.ends : best_first.Ends := fun f g (x : Int × Int) d ih =>
  best_first.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2 (fun n' b' k0' k1' lt => ih (n', b') ⟨k0', k1'⟩ lt)
theorem best_first.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → best_first n b = (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b)) :=
  fun n b k0' k1' => fix_eq best_first.ends (n, b) ⟨k0', k1'⟩

def best_first.run := best_first.eq
def Steps.table : Functions := [fun a b _ _ => best_first a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call2 8 (.sub .p0 .n1) .p1) .n1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact best_first.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.add .p0 (.mul .p0 .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (0 : Int) < (n * (1 + b)) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.mul .o0 (.add .n1 .o1))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (1 * (best_first n b)) ≤ (1 * (n * (1 + b))) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call2 8 .o0 .o1)) (.mul .n1 (.mul .o0 (.add .n1 .o1)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n b : Int, 1 ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ (1 * (best_first n b)) ≤ (1 * (n * (1 + b)))) :=
  fun n b h_start k0' k1' => ⟨Steps.part_1_O_positive n b k0' k1' h_start, Steps.part_1_O_bound n b k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (0 : Int) < (n * (1 + b)) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 (.mul .o0 (.add .n1 .o1))) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    2 (by decide +kernel) trivial [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (1 * (n * (1 + b))) ≤ (1 * (best_first n b)) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.mul .o0 (.add .n1 .o1))) (.mul .n1 (.call2 8 .o0 .o1))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n b : Int, 1 ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ (1 * (n * (1 + b))) ≤ (1 * (best_first n b))) :=
  fun n b h_start k0' k1' => ⟨Steps.part_1_Omega_positive n b k0' k1' h_start, Steps.part_1_Omega_bound n b k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ q₀ * (best_first n b) ≤ p₀ * (n * (1 + b)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ p₀ * (n * (1 + b)) ≤ q₀ * (best_first n b))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨best_first.ends, Steps.part_1⟩
end best_first.order
