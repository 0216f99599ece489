import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace all_pairs.order
/-- The relation `all_pairs`. -/
def all_pairs.body (all_pairs : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1)))
def all_pairs.Domain (n : Int) : Prop := (0 ≤ n)
def all_pairs.size (n : Int) : Nat := magnitude n
def all_pairs.step (f : Int → Int) (x : Int) : Int := all_pairs.body (fun n => f n) x
def all_pairs (n : Int) : Int := fix (fun (x : Int) => all_pairs.size x) all_pairs.step n
/-- The recursion of `all_pairs` ends. -/
def all_pairs.Ends : Prop := Falls (fun (x : Int) => all_pairs.Domain x) (fun x => all_pairs.size x) all_pairs.step

/-- The claim `all_pairs.order`. -/
def Statement : Prop :=
  (all_pairs.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ q₀ * (all_pairs n) ≤ p₀ * (n ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ p₀ * (n ^ 2) ≤ q₀ * (all_pairs n))))
end all_pairs.order

namespace all_pairs.order
theorem all_pairs.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → all_pairs.size n' < all_pairs.size n → f₁ n' = f₂ n') → all_pairs.body f₁ n = all_pairs.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.own 0) (.num 1))) (.sub (.own 0) (.num 1))))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem all_pairs.ends : all_pairs.Ends := fun f g (x : Int) d ih =>
  all_pairs.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem all_pairs.eq : ∀ (n : Int), (0 ≤ n) → all_pairs n = (if (n ≤ 1) then 0 else ((all_pairs (n - 1)) + (n - 1))) :=
  fun n k0' => fix_eq all_pairs.ends n k0'

def all_pairs.run := all_pairs.eq
def Steps.table : Functions := [fun a _ _ _ => all_pairs a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call1 8 (.sub (.par 0) (.num 1))) (.sub (.par 0) (.num 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact all_pairs.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], (.par 0), .eq (.mul (.mul (.num 2) (.num 1)) (.call1 8 (.par 0))) (.sub (.pow (.par 0) 2) (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [(.num 0)]) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.pow (.pos 1) 2) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < (n ^ 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.lt (.num 0) (.pow (.own 0) 2)) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (2 * (all_pairs n)) ≤ (1 * (n ^ 2)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.mul (.num 2) (.call1 8 (.own 0))) (.mul (.num 1) (.pow (.own 0) 2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.pow (.pos 1) 2) (.mul (.num 2) (.pos 1))) (.num 1)) (.mul (.num 2) (.pos 0)))) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ (2 * (all_pairs n)) ≤ (1 * (n ^ 2))) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < (n ^ 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.lt (.num 0) (.pow (.own 0) 2)) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * (n ^ 2)) ≤ (4 * (all_pairs n)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.mul (.num 1) (.pow (.own 0) 2)) (.mul (.num 4) (.call1 8 (.own 0)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 2) [1]] (.sub (.sub (.sub (.mul (.num 4) (.pos 0)) (.pow (.pos 1) 2)) (.mul (.num 4) (.pos 1))) (.num 4))) .done)))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ (1 * (n ^ 2)) ≤ (4 * (all_pairs n))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ q₀ * (all_pairs n) ≤ p₀ * (n ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < (n ^ 2) ∧ p₀ * (n ^ 2) ≤ q₀ * (all_pairs n))) := ⟨⟨1, 2, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 4, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨all_pairs.ends, Steps.part_1⟩
end all_pairs.order
