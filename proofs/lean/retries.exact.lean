import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.exact
/-- The relation `retries`. -/
def retries.body (retries : Int → Int → Int → Int) (n left r : Int) : Int := (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r)))))
def retries.Domain (n left r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ left) ∧ (0 ≤ r) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))
def retries.size (n left r : Int) : Nat := magnitude ((n * (r + 1)) + left)
def retries.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries.body (fun n left r => f (n, left, r)) x.1 x.2.1 x.2.2
def retries (n left r : Int) : Int := fix (fun (x : Int × Int × Int) => retries.size x.1 x.2.1 x.2.2) retries.step (n, left, r)
/-- The recursion of `retries` ends. -/
def retries.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries.Domain x.1 x.2.1 x.2.2) (fun x => retries.size x.1 x.2.1 x.2.2) retries.step

/-- The claim `retries.exact`. -/
def Statement : Prop :=
  (retries.Ends) ∧ (∀ n r : Int, 0 ≤ n → 0 ≤ r → ((1 : Int) ≤ r) → (retries n r r) = (n * r))
end retries.exact

namespace retries.exact
theorem retries.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → (∀ n' left' r' : Int, (0 ≤ n') → (0 ≤ left') → (0 ≤ r') → (((1 : Int) ≤ left') ∧ (left' ≤ r')) → retries.size n' left' r' < retries.size n left r → f₁ n' left' r' = f₂ n' left' r') → retries.body f₁ n left r = retries.body f₂ n left r := by
  intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o1, .le .o1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .p1 .p2, .less (.add (.mul .p0 (.add .p2 .n1)) .p1) (.add (.mul .o0 (.add .o2 .n1)) .o1)] (.ifEq .o0 .n0 .n0 (.ifEq .o1 .n1 (.add .n1 (.call3 8 (.sub .o0 .n1) .o2 .o2)) (.add .n1 (.call2 5 (.call3 8 .o0 (.sub .o1 .n1) .o2) (.call3 8 (.sub .o0 .n1) .o2 .o2)))))
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub .v2 .v1) .n1) (.zero 2 .done (.raise 2 .v1 (.zero 0 .done (.zero 1 .done .done)))) (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))
    3 (by decide +kernel) [n_0, left_1, r_2] rfl ⟨h_n_0, h_left_1, h_r_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem retries.ends : retries.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries.congr (fun n left r => f (n, left, r)) (fun n left r => g (n, left, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' left' r' k0' k1' k2' k3' lt => ih (n', left', r') ⟨k0', k1', k2', k3'⟩ lt)
theorem retries.eq : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0' k1' k2' k3' => fix_eq retries.ends (n, left, r) ⟨k0', k1', k2', k3'⟩

def retries.run := retries.eq
def Steps.table : Functions := [fun a b c _ => retries a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .p1 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.ifEq .p1 .n1 (.add .n1 (.call3 8 (.sub .p0 .n1) .p2 .p2)) (.add .n1 (.call2 5 (.call3 8 .p0 (.sub .p1 .n1) .p2) (.call3 8 (.sub .p0 .n1) .p2 .p2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact retries.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p1, .le .p1 .p2, .le .n1 .p0, .le .n1 .p1, .le .n1 .p2], (.add (.mul .p0 (.add .p2 .n1)) .p1), .same 8 .p0 .p1 .p2 .n0 (.sub (.add .p1 (.mul .p0 .p2)) .p2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub .v2 .v1) .n1) (.zero 2 .done (.raise 2 .v1 (.zero 0 (.step (.hyp 2) .done) (.zero 1 (.zero 0 (.step (.use 0 [.n0, (.add .v2 .n1), (.add .v2 .n1)]) (.step (.use 0 [.n1, .n1, (.add .v2 .n1)]) .done)) (.step (.ih 0 [(.add .v0 .n1), (.add .v2 .n1), (.add .v2 .n1)]) (.step (.use 0 [(.add .v0 .n2), .n1, (.add .v2 .n1)]) .done))) (.zero 0 (.step (.ih 0 [.n1, (.add .v1 .n1), (.add (.add .v1 .v2) .n2)]) (.step (.use 0 [.n0, (.add (.add .v1 .v2) .n2), (.add (.add .v1 .v2) .n2)]) (.step (.big (.add .v1 .n1) .n0) (.step (.use 0 [.n1, (.add .v1 .n2), (.add (.add .v1 .v2) .n2)]) .done)))) (.step (.ih 0 [(.add .v0 .n2), (.add .v1 .n1), (.add (.add .v1 .v2) .n2)]) (.step (.ih 0 [(.add .v0 .n1), (.add (.add .v1 .v2) .n2), (.add (.add .v1 .v2) .n2)]) (.step (.big (.add (.add (.add (.add (.add (.mul .v1 .v0) (.mul .v0 .v2)) (.mul .n2 .v1)) (.mul .n2 .v0)) .v2) .n3) (.add (.add (.add (.add (.add (.mul .v1 .v0) (.mul .v0 .v2)) .v1) (.mul .n2 .v0)) .v2) .n2)) (.step (.use 0 [(.add .v0 .n2), (.add .v1 .n2), (.add (.add .v1 .v2) .n2)]) .done))))))))) (.raise 1 .v2 (.step (.hyp 0) (.step (.hyp 1) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n r : Int, 0 ≤ n → 0 ≤ r → ((1 : Int) ≤ r) → (retries n r r) = (n * r) := by
  intro n_0 r_1 h_n_0 h_r_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call3 8 .o0 .o1 .o1) (.mul .o0 .o1)) [Steps.rule_1, Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), (.add .v1 .n1)]) .done) (.step (.use 1 [(.add .v0 .n1), (.add .v1 .n1), (.add .v1 .n1)]) .done)))
    2 (by decide +kernel) ⟨Steps.rule_1_holds, Steps.lemma_1_data.1, trivial⟩ [n_0, r_1] rfl ⟨h_n_0, h_r_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨retries.ends, Steps.part_1⟩
end retries.exact
