import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.order
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The claim `plain_decoding.order`. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding m) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (plain_decoding m))))
end plain_decoding.order

namespace plain_decoding.order
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [m_0] rfl ⟨h_m_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

def plain_decoding.run := plain_decoding.eq
def Steps.table : Functions := [fun a _ _ _ => plain_decoding a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * (plain_decoding m)) ≤ (1 * m) := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n1 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * (plain_decoding m)) ≤ (1 * m)) :=
  fun m h_start k0' => ⟨Steps.part_1_O_positive m k0' h_start, Steps.part_1_O_bound m k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * m) ≤ (1 * (plain_decoding m)) := by
  intro m_0 h_m_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 .o0) (.mul .n1 (.call1 8 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1)]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [m_0] rfl ⟨h_m_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * m) ≤ (1 * (plain_decoding m))) :=
  fun m h_start k0' => ⟨Steps.part_1_Omega_positive m k0' h_start, Steps.part_1_Omega_bound m k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding m) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (plain_decoding m))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨plain_decoding.ends, Steps.part_1⟩
end plain_decoding.order
