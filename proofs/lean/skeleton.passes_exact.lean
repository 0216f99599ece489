import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.passes_exact
/-- The relation `skeleton`. -/
def skeleton.body (skeleton : Int → Int → Int → Int) (n m s : Int) : Int := (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m))
def skeleton.Domain (n m s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))
def skeleton.size (n m s : Int) : Nat := magnitude n
def skeleton.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := skeleton.body (fun n m s => f (n, m, s)) x.1 x.2.1 x.2.2
def skeleton (n m s : Int) : Int := fix (fun (x : Int × Int × Int) => skeleton.size x.1 x.2.1 x.2.2) skeleton.step (n, m, s)
/-- The recursion of `skeleton` ends. -/
def skeleton.Ends : Prop := Falls (fun (x : Int × Int × Int) => skeleton.Domain x.1 x.2.1 x.2.2) (fun x => skeleton.size x.1 x.2.1 x.2.2) skeleton.step

/-- The claim `skeleton.passes_exact`. -/
def Statement : Prop :=
  (skeleton.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)))
end skeleton.passes_exact

namespace skeleton.passes_exact
theorem skeleton.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (∀ n' m' s' : Int, (0 ≤ n') → (0 ≤ m') → (0 ≤ s') → (((1 : Int) ≤ m') ∧ ((1 : Int) ≤ s')) → skeleton.size n' m' s' < skeleton.size n m s → f₁ n' m' s' = f₂ n' m' s') → skeleton.body f₁ n m s = skeleton.body f₂ n m s := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o1, .le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o2) .o1))
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 .done .done)))
    3 (by decide +kernel) [n_0, m_1, s_2] rfl ⟨h_n_0, h_m_1, h_s_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem skeleton.ends : skeleton.Ends := fun f g (x : Int × Int × Int) d ih =>
  skeleton.congr (fun n m s => f (n, m, s)) (fun n m s => g (n, m, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' m' s' k0' k1' k2' k3' lt => ih (n', m', s') ⟨k0', k1', k2', k3'⟩ lt)
theorem skeleton.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton n m s = (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m)) :=
  fun n m s k0' k1' k2' k3' => fix_eq skeleton.ends (n, m, s) ⟨k0', k1', k2', k3'⟩

def skeleton.run := skeleton.eq
def Steps.table : Functions := [fun a b c _ => skeleton a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .n1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) .p2) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact skeleton.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p1, .le .n1 .p2], .p0, .same 8 .p0 .p1 .p2 .n0 (.mul .p0 (.add .p1 .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), (.add .v2 .n1)]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1), (.add .v2 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add .v2 .n1)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  have g' := shown_by Steps.table [.le .n1 .o1, .le .n1 .o2] (.eq (.call3 8 .o0 .o1 .o2) (.mul .o0 (.add .o1 .o2))) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.step (.use 0 [.v0, (.add .v1 .n1), (.add .v2 .n1)]) .done)))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, m_1, s_2] rfl ⟨h_n_0, h_m_1, h_s_2, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨skeleton.ends, Steps.part_1⟩
end skeleton.passes_exact
