import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.rounds_exact
/-- The relation `hierarchy_rounds`. -/
def hierarchy_rounds.body (hierarchy_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (2 + (hierarchy_rounds (cdiv n k) k)))
def hierarchy_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_rounds.size (n k : Int) : Nat := magnitude n
def hierarchy_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_rounds.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_rounds.size x.1 x.2) hierarchy_rounds.step (n, k)
/-- The recursion of `hierarchy_rounds` ends. -/
def hierarchy_rounds.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_rounds.Domain x.1 x.2) (fun x => hierarchy_rounds.size x.1 x.2) hierarchy_rounds.step

/-- The claim `hierarchy.rounds_exact`. -/
def Statement : Prop :=
  (hierarchy_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (hierarchy_rounds n k) = ((2 * (clog n k)) + 1))
end hierarchy.rounds_exact

namespace hierarchy.rounds_exact
theorem hierarchy_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_rounds.size n' k' < hierarchy_rounds.size n k → f₁ n' k' = f₂ n' k') → hierarchy_rounds.body f₁ n k = hierarchy_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .o0 (.add .n2 (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchy_rounds.ends : hierarchy_rounds.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem hierarchy_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_rounds n k = (if (n ≤ 1) then n else (2 + (hierarchy_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq hierarchy_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def hierarchy_rounds.run := hierarchy_rounds.eq
def Steps.table : Functions := [fun a b _ _ => hierarchy_rounds a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .p0 (.add .n2 (.call2 8 (.call2 2 .p0 .p1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchy_rounds.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n2 .p1, .le .n1 .p0, .le .n2 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.add (.mul .n2 (.call2 4 .p0 .p1)) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) (.step (.hyp 2) .done)) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2)]) (.step (.clo (.add .v1 .n2)) .done)) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add .v3 .n2) (.step (.clg (.add .v1 .n2) (.add .v4 .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add .v4 .n2)]) (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n2) (.add .v4 .n2)) (.step (.clg (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3) (.add .v4 .n2)) .done)))))))) (.raise 3 .v1 (.zero 0 (.step (.cdv (.add .v1 .n2) (.add (.add .v3 .v1) .n2) .n1) (.step (.clo (.add (.add .v3 .v1) .n2)) (.step (.ih 0 [.n1, (.add (.add .v3 .v1) .n2)]) (.step (.use 0 [(.add .v1 .n2), (.add (.add .v3 .v1) .n2)]) (.step (.lgn 0 (.add .v1 .n1) (.add (.add .v3 .v1) .n2)) (.step (.clg (.add .v1 .n2) (.add (.add .v3 .v1) .n2)) .done)))))) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) (.mul .n2 .v0)) (.mul .n2 .v1)) .n4) (.add (.add .v3 .v1) .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add (.add .v3 .v1) .n2) (.step (.clg (.add .v1 .n2) (.add (.add .v4 .v2) .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add (.add .v4 .v2) .n2)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4), (.add (.add .v4 .v2) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n3) (.add (.add .v4 .v2) .n2)) (.step (.clg (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4) (.add (.add .v4 .v2) .n2)) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ k)) → (hierarchy_rounds n k) = ((2 * (clog n k)) + 1) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o1] (.eq (.call2 8 .o0 .o1) (.add (.mul .n2 (.call2 4 .o0 .o1)) .n1)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.clo (.add .v1 .n2)) (.step (.use 0 [.n1, (.add .v1 .n2)]) .done)) (.least 0 (.add .v0 .n1) (.add .v1 .n2) (.step (.clg (.add .v1 .n2) (.add .v2 .n2)) (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n2)]) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchy_rounds.ends, Steps.part_1⟩
end hierarchy.rounds_exact
