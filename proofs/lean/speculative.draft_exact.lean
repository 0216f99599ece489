import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.draft_exact
/-- The relation `speculative_draft_worst`. -/
def speculative_draft_worst.body (speculative_draft_worst : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (g' + (speculative_draft_worst (m - 1) g')))
def speculative_draft_worst.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_draft_worst.size (m g' : Int) : Nat := magnitude m
def speculative_draft_worst.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_draft_worst.body (fun m g' => f (m, g')) x.1 x.2
def speculative_draft_worst (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_draft_worst.size x.1 x.2) speculative_draft_worst.step (m, g')
/-- The recursion of `speculative_draft_worst` ends. -/
def speculative_draft_worst.Ends : Prop := Falls (fun (x : Int × Int) => speculative_draft_worst.Domain x.1 x.2) (fun x => speculative_draft_worst.size x.1 x.2) speculative_draft_worst.step

/-- The claim `speculative.draft_exact`. -/
def Statement : Prop :=
  (speculative_draft_worst.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_draft_worst m g') = (m * g'))
end speculative.draft_exact

namespace speculative.draft_exact
theorem speculative_draft_worst.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_draft_worst.size m' g'' < speculative_draft_worst.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_draft_worst.body f₁ m g' = speculative_draft_worst.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .o1 (.call2 8 (.sub .o0 .n1) .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem speculative_draft_worst.ends : speculative_draft_worst.Ends := fun f g (x : Int × Int) d ih =>
  speculative_draft_worst.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_draft_worst.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_draft_worst m g' = (if (m = 0) then 0 else (g' + (speculative_draft_worst (m - 1) g'))) :=
  fun m g' k0' k1' => fix_eq speculative_draft_worst.ends (m, g') ⟨k0', k1'⟩

def speculative_draft_worst.run := speculative_draft_worst.eq
def Steps.table : Functions := [fun a b _ _ => speculative_draft_worst a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .p1 (.call2 8 (.sub .p0 .n1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact speculative_draft_worst.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_draft_worst m g') = (m * g') := by
  intro m_0 g_1 h_m_0 h_g_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.mul .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1]) .done)
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨speculative_draft_worst.ends, Steps.part_1⟩
end speculative.draft_exact
