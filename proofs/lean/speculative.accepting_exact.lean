import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.accepting_exact
/-- The relation `speculative_accepting`. -/
def speculative_accepting.body (speculative_accepting : Int → Int → Int) (m g' : Int) : Int := (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g')))
def speculative_accepting.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_accepting.size (m g' : Int) : Nat := magnitude m
def speculative_accepting.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_accepting.body (fun m g' => f (m, g')) x.1 x.2
def speculative_accepting (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_accepting.size x.1 x.2) speculative_accepting.step (m, g')
/-- The recursion of `speculative_accepting` ends. -/
def speculative_accepting.Ends : Prop := Falls (fun (x : Int × Int) => speculative_accepting.Domain x.1 x.2) (fun x => speculative_accepting.size x.1 x.2) speculative_accepting.step

/-- The claim `speculative.accepting_exact`. -/
def Statement : Prop :=
  (speculative_accepting.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_accepting m g') = (cdiv m (g' + 1)))
end speculative.accepting_exact

namespace speculative.accepting_exact
theorem speculative_accepting.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_accepting.size m' g'' < speculative_accepting.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_accepting.body f₁ m g' = speculative_accepting.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifLe .o0 (.add .o1 .n1) (.call2 6 .o0 .n1) (.add .n1 (.call2 8 (.sub (.sub .o0 .o1) .n1) .o1)))
    (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done))))
    2 (by decide +kernel) [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem speculative_accepting.ends : speculative_accepting.Ends := fun f g (x : Int × Int) d ih =>
  speculative_accepting.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_accepting.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_accepting m g' = (if (m ≤ (g' + 1)) then (smaller m 1) else (1 + (speculative_accepting ((m - g') - 1) g'))) :=
  fun m g' k0' k1' => fix_eq speculative_accepting.ends (m, g') ⟨k0', k1'⟩

def speculative_accepting.run := speculative_accepting.eq
def Steps.table : Functions := [fun a b _ _ => speculative_accepting a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 (.add .p1 .n1) (.call2 6 .p0 .n1) (.add .n1 (.call2 8 (.sub (.sub .p0 .p1) .n1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact speculative_accepting.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.call2 2 .p0 (.add .p1 .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0, .v1]) (.step (.cdv .n0 (.add .v1 .n1) .n0) .done))) (.raise 1 .v0 (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .v0)]) (.step (.cdv (.add .v0 .n1) (.add (.add .v1 .v0) .n1) .n1) .done))))) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.ih 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add .v3 .v1)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2), (.add .v3 .v1)]) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2) (.add (.add .v3 .v1) .n1) (.add .v0 .n2)) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_accepting m g') = (cdiv m (g' + 1)) := by
  intro m_0 g_1 h_m_0 h_g_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.call2 2 .o0 (.add .o1 .n1))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.use 0 [.n0, .v1]) .done)) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add .v3 .v1)]) .done))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨speculative_accepting.ends, Steps.part_1⟩
end speculative.accepting_exact
