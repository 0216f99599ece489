import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.passes_exact
/-- The relation `self_consistency_passes`. -/
def self_consistency_passes.body (self_consistency_passes : Int → Int → Int) (n m : Int) : Int := (if (n = 0) then 0 else ((self_consistency_passes (n - 1) m) + m))
def self_consistency_passes.Domain (n m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def self_consistency_passes.size (n m : Int) : Nat := magnitude n
def self_consistency_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_passes.body (fun n m => f (n, m)) x.1 x.2
def self_consistency_passes (n m : Int) : Int := fix (fun (x : Int × Int) => self_consistency_passes.size x.1 x.2) self_consistency_passes.step (n, m)
/-- The recursion of `self_consistency_passes` ends. -/
def self_consistency_passes.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_passes.Domain x.1 x.2) (fun x => self_consistency_passes.size x.1 x.2) self_consistency_passes.step

/-- The claim `self_consistency.passes_exact`. -/
def Statement : Prop :=
  (self_consistency_passes.Ends) ∧ (∀ n m : Int, 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → (self_consistency_passes n m) = (n * m))
end self_consistency.passes_exact

namespace self_consistency.passes_exact
theorem self_consistency_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' m' : Int, (0 ≤ n') → (0 ≤ m') → ((1 : Int) ≤ m') → self_consistency_passes.size n' m' < self_consistency_passes.size n m → f₁ n' m' = f₂ n' m') → self_consistency_passes.body f₁ n m = self_consistency_passes.body f₂ n m := by
  intro n_0 m_1 h_n_0 h_m_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, m_1] rfl ⟨h_n_0, h_m_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem self_consistency_passes.ends : self_consistency_passes.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_passes.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0' k1' k2' lt => ih (n', m') ⟨k0', k1', k2'⟩ lt)
theorem self_consistency_passes.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → self_consistency_passes n m = (if (n = 0) then 0 else ((self_consistency_passes (n - 1) m) + m)) :=
  fun n m k0' k1' k2' => fix_eq self_consistency_passes.ends (n, m) ⟨k0', k1', k2'⟩

def self_consistency_passes.run := self_consistency_passes.eq
def Steps.table : Functions := [fun a b _ _ => self_consistency_passes a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact self_consistency_passes.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n m : Int, 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → (self_consistency_passes n m) = (n * m) := by
  intro n_0 m_1 h_n_0 h_m_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call2 8 .o0 .o1) (.mul .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.step (.use 0 [.v0, (.add .v1 .n1)]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, m_1] rfl ⟨h_n_0, h_m_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨self_consistency_passes.ends, Steps.part_1⟩
end self_consistency.passes_exact
