import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.universal_exact
/-- The relation `self_consistency_universal_tokens`. -/
def self_consistency_universal_tokens.body (self_consistency_universal_tokens : Int → Int → Int → Int) (n p' m : Int) : Int := (if (n = 0) then p' else (((self_consistency_universal_tokens (n - 1) p' m) + p') + m))
def self_consistency_universal_tokens.Domain (n p' m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ p') ∧ (0 ≤ m)
def self_consistency_universal_tokens.size (n p' m : Int) : Nat := magnitude n
def self_consistency_universal_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := self_consistency_universal_tokens.body (fun n p' m => f (n, p', m)) x.1 x.2.1 x.2.2
def self_consistency_universal_tokens (n p' m : Int) : Int := fix (fun (x : Int × Int × Int) => self_consistency_universal_tokens.size x.1 x.2.1 x.2.2) self_consistency_universal_tokens.step (n, p', m)
/-- The recursion of `self_consistency_universal_tokens` ends. -/
def self_consistency_universal_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => self_consistency_universal_tokens.Domain x.1 x.2.1 x.2.2) (fun x => self_consistency_universal_tokens.size x.1 x.2.1 x.2.2) self_consistency_universal_tokens.step

/-- The claim `self_consistency.universal_exact`. -/
def Statement : Prop :=
  (self_consistency_universal_tokens.Ends) ∧ (∀ n p' m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ m → (self_consistency_universal_tokens n p' m) = (((n + 1) * p') + (n * m)))
end self_consistency.universal_exact

namespace self_consistency.universal_exact
theorem self_consistency_universal_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n p' m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ m) → (∀ n' p'' m' : Int, (0 ≤ n') → (0 ≤ p'') → (0 ≤ m') → self_consistency_universal_tokens.size n' p'' m' < self_consistency_universal_tokens.size n p' m → f₁ n' p'' m' = f₂ n' p'' m') → self_consistency_universal_tokens.body f₁ n p' m = self_consistency_universal_tokens.body f₂ n p' m := by
  intro n_0 p_1 m_2 h_n_0 h_p_1 h_m_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .o1 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o1) .o2))
    (.zero 0 .done .done)
    3 (by decide +kernel) [n_0, p_1, m_2] rfl ⟨h_n_0, h_p_1, h_m_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem self_consistency_universal_tokens.ends : self_consistency_universal_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  self_consistency_universal_tokens.congr (fun n p' m => f (n, p', m)) (fun n p' m => g (n, p', m)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' p'' m' k0' k1' k2' lt => ih (n', p'', m') ⟨k0', k1', k2'⟩ lt)
theorem self_consistency_universal_tokens.eq : ∀ (n p' m : Int), (0 ≤ n) → (0 ≤ p') → (0 ≤ m) → self_consistency_universal_tokens n p' m = (if (n = 0) then p' else (((self_consistency_universal_tokens (n - 1) p' m) + p') + m)) :=
  fun n p' m k0' k1' k2' => fix_eq self_consistency_universal_tokens.ends (n, p', m) ⟨k0', k1', k2'⟩

def self_consistency_universal_tokens.run := self_consistency_universal_tokens.eq
def Steps.table : Functions := [fun a b c _ => self_consistency_universal_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .p1 (.add (.add (.call3 8 (.sub .p0 .n1) .p1 .p2) .p1) .p2))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact self_consistency_universal_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p0, .same 8 .p0 .p1 .p2 .n0 (.add (.mul (.add .p0 .n1) .p1) (.mul .p0 .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1, .v2]) .done) (.step (.ih 0 [.v0, .v1, .v2]) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n p' m : Int, 0 ≤ n → 0 ≤ p' → 0 ≤ m → (self_consistency_universal_tokens n p' m) = (((n + 1) * p') + (n * m)) := by
  intro n_0 p_1 m_2 h_n_0 h_p_1 h_m_2
  have g' := shown_by Steps.table [] (.eq (.call3 8 .o0 .o1 .o2) (.add (.mul (.add .o0 .n1) .o1) (.mul .o0 .o2))) [Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1, .v2]) .done)
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, p_1, m_2] rfl ⟨h_n_0, h_p_1, h_m_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨self_consistency_universal_tokens.ends, Steps.part_1⟩
end self_consistency.universal_exact
