import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.passes_exact
/-- The relation `chain_passes`. -/
def chain_passes.body (chain_passes : Int → Int → Int) (d m : Int) : Int := (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1)))
def chain_passes.Domain (d m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ m)
def chain_passes.size (d m : Int) : Nat := magnitude d
def chain_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := chain_passes.body (fun d m => f (d, m)) x.1 x.2
def chain_passes (d m : Int) : Int := fix (fun (x : Int × Int) => chain_passes.size x.1 x.2) chain_passes.step (d, m)
/-- The recursion of `chain_passes` ends. -/
def chain_passes.Ends : Prop := Falls (fun (x : Int × Int) => chain_passes.Domain x.1 x.2) (fun x => chain_passes.size x.1 x.2) chain_passes.step

/-- The claim `chain.passes_exact`. -/
def Statement : Prop :=
  (chain_passes.Ends) ∧ (∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m))
end chain.passes_exact

namespace chain.passes_exact
theorem chain_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → (∀ d' m' : Int, (0 ≤ d') → (0 ≤ m') → chain_passes.size d' m' < chain_passes.size d m → f₁ d' m' = f₂ d' m') → chain_passes.body f₁ d m = chain_passes.body f₂ d m := by
  intro d_0 m_1 h_d_0 h_m_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) (.call2 5 .o1 .n1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [d_0, m_1] rfl ⟨h_d_0, h_m_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem chain_passes.ends : chain_passes.Ends := fun f g (x : Int × Int) d ih =>
  chain_passes.congr (fun d m => f (d, m)) (fun d m => g (d, m)) x.1 x.2 d.1 d.2 (fun d' m' k0' k1' lt => ih (d', m') ⟨k0', k1'⟩ lt)
theorem chain_passes.eq : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → chain_passes d m = (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1))) :=
  fun d m k0' k1' => fix_eq chain_passes.ends (d, m) ⟨k0', k1'⟩

def chain_passes.run := chain_passes.eq
def Steps.table : Functions := [fun a b _ _ => chain_passes a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) (.call2 5 .p1 .n1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact chain_passes.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) .done) (.zero 1 (.step (.ih 0 [.v0, .n1]) (.step (.big .n1 .n1) (.step (.use 0 [(.add .v0 .n1), .n1]) .done))) (.step (.ih 0 [.v0, (.add .v1 .n2)]) (.step (.big (.add .v1 .n2) .n1) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n2)]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m) := by
  intro d_0 m_1 h_d_0 h_m_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call2 8 .o0 .o1) (.mul .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [d_0, m_1] rfl ⟨h_d_0, h_m_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨chain_passes.ends, Steps.part_1⟩
end chain.passes_exact
