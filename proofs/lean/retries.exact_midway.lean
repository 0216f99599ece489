import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace retries.exact_midway
/-- The relation `retries`. -/
def retries.body (retries : Int → Int → Int → Int) (n left r : Int) : Int := (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r)))))
def retries.Domain (n left r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ left) ∧ (0 ≤ r) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))
def retries.size (n left r : Int) : Nat := magnitude ((n * (r + 1)) + left)
def retries.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := retries.body (fun n left r => f (n, left, r)) x.1 x.2.1 x.2.2
def retries (n left r : Int) : Int := fix (fun (x : Int × Int × Int) => retries.size x.1 x.2.1 x.2.2) retries.step (n, left, r)
/-- The recursion of `retries` ends. -/
def retries.Ends : Prop := Falls (fun (x : Int × Int × Int) => retries.Domain x.1 x.2.1 x.2.2) (fun x => retries.size x.1 x.2.1 x.2.2) retries.step

/-- The claim `retries.exact_midway`. -/
def Statement : Prop :=
  (retries.Ends) ∧ (∀ n left r : Int, 0 ≤ n → 0 ≤ left → 0 ≤ r → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))) → (retries n left r) = (((n - 1) * r) + left))
end retries.exact_midway

namespace retries.exact_midway
theorem retries.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → (∀ n' left' r' : Int, (0 ≤ n') → (0 ≤ left') → (0 ≤ r') → (((1 : Int) ≤ left') ∧ (left' ≤ r')) → retries.size n' left' r' < retries.size n left r → f₁ n' left' r' = f₂ n' left' r') → retries.body f₁ n left r = retries.body f₂ n left r := by
  intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le (.num 1) (.own 1), .le (.own 1) (.own 2)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 1), .le (.par 1) (.par 2), .less (.add (.mul (.par 0) (.add (.par 2) (.num 1))) (.par 1)) (.add (.mul (.own 0) (.add (.own 2) (.num 1))) (.own 1))] (.ifEq (.own 0) (.num 0) (.num 0) (.ifEq (.own 1) (.num 1) (.add (.num 1) (.call3 8 (.sub (.own 0) (.num 1)) (.own 2) (.own 2))) (.add (.num 1) (.call2 5 (.call3 8 (.own 0) (.sub (.own 1) (.num 1)) (.own 2)) (.call3 8 (.sub (.own 0) (.num 1)) (.own 2) (.own 2))))))
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub (.pos 2) (.pos 1)) (.num 1)) (.zero 2 .done (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 3) (.pos 0)) (.zero 2 .done (.zero 3 .done .done)))))) (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 4)) (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    3 (by decide +kernel) [n_0, left_1, r_2] rfl ⟨h_n_0, h_left_1, h_r_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem retries.ends : retries.Ends := fun f g (x : Int × Int × Int) d ih =>
  retries.congr (fun n left r => f (n, left, r)) (fun n left r => g (n, left, r)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' left' r' k0' k1' k2' k3' lt => ih (n', left', r') ⟨k0', k1', k2', k3'⟩ lt)
theorem retries.eq : ∀ (n left r : Int), (0 ≤ n) → (0 ≤ left) → (0 ≤ r) → (((1 : Int) ≤ left) ∧ (left ≤ r)) → retries n left r = (if (n = 0) then 0 else (if (left = 1) then (1 + (retries (n - 1) r r)) else (1 + (larger (retries n (left - 1) r) (retries (n - 1) r r))))) :=
  fun n left r k0' k1' k2' k3' => fix_eq retries.ends (n, left, r) ⟨k0', k1', k2', k3'⟩

def retries.run := retries.eq
def Steps.table : Functions := [fun a b c _ => retries a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .le (.num 1) (.par 1), .le (.par 1) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 0) (.num 0) (.num 0) (.ifEq (.par 1) (.num 1) (.add (.num 1) (.call3 8 (.sub (.par 0) (.num 1)) (.par 2) (.par 2))) (.add (.num 1) (.call2 5 (.call3 8 (.par 0) (.sub (.par 1) (.num 1)) (.par 2)) (.call3 8 (.sub (.par 0) (.num 1)) (.par 2) (.par 2))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact retries.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le (.num 1) (.par 1), .le (.par 1) (.par 2), .le (.num 1) (.par 0), .le (.num 1) (.par 1), .le (.par 1) (.par 2)], (.add (.mul (.par 0) (.add (.par 2) (.num 1))) (.par 1)), .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.add (.mul (.sub (.par 0) (.num 1)) (.par 2)) (.par 1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub (.pos 2) (.pos 1)) (.num 1)) (.zero 2 .done (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 3) (.pos 0)) (.zero 2 (.step (.hyp 2) (.step (.hyp 3) (.step (.hyp 4) .done))) (.zero 3 (.zero 2 (.step (.use 0 [(.num 0), (.add (.pos 0) (.num 1)), (.add (.pos 0) (.num 1))]) (.step (.use 0 [(.num 1), (.num 1), (.add (.pos 0) (.num 1))]) .done)) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.add (.pos 0) (.num 1)), (.add (.pos 0) (.num 1))]) (.step (.use 0 [(.add (.pos 2) (.num 2)), (.num 1), (.add (.pos 0) (.num 1))]) .done))) (.zero 2 (.step (.ih 0 [(.num 1), (.add (.pos 3) (.num 1)), (.add (.add (.pos 3) (.pos 0)) (.num 2))]) (.step (.use 0 [(.num 0), (.add (.add (.pos 3) (.pos 0)) (.num 2)), (.add (.add (.pos 3) (.pos 0)) (.num 2))]) (.step (.big (.add (.pos 3) (.num 1)) (.num 0)) (.step (.use 0 [(.num 1), (.add (.pos 3) (.num 2)), (.add (.add (.pos 3) (.pos 0)) (.num 2))]) .done)))) (.step (.ih 0 [(.add (.pos 2) (.num 2)), (.add (.pos 3) (.num 1)), (.add (.add (.pos 3) (.pos 0)) (.num 2))]) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.add (.add (.pos 3) (.pos 0)) (.num 2)), (.add (.add (.pos 3) (.pos 0)) (.num 2))]) (.step (.big (.add (.add (.add (.add (.add (.mul (.pos 3) (.pos 2)) (.mul (.pos 2) (.pos 0))) (.mul (.num 2) (.pos 3))) (.mul (.num 2) (.pos 2))) (.pos 0)) (.num 3)) (.add (.add (.add (.add (.add (.mul (.pos 3) (.pos 2)) (.mul (.pos 2) (.pos 0))) (.pos 3)) (.mul (.num 2) (.pos 2))) (.pos 0)) (.num 2))) (.step (.use 0 [(.add (.pos 2) (.num 2)), (.add (.pos 3) (.num 2)), (.add (.add (.pos 3) (.pos 0)) (.num 2))]) .done))))))))))) (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 4)) (.step (.hyp 0) (.step (.hyp 1) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n left r : Int, 0 ≤ n → 0 ≤ left → 0 ≤ r → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ left) ∧ (left ≤ r))) → (retries n left r) = (((n - 1) * r) + left) := by
  intro n_0 left_1 r_2 h_n_0 h_left_1 h_r_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0), .le (.num 1) (.own 1), .le (.own 1) (.own 2)] (.eq (.call3 8 (.own 0) (.own 1) (.own 2)) (.add (.mul (.sub (.own 0) (.num 1)) (.own 2)) (.own 1))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub (.sub (.pos 2) (.pos 1)) (.num 1)) (.zero 2 .done (.divide (.sub (.pos 2) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 4 (.add (.pos 3) (.pos 0)) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.add (.pos 3) (.pos 0)) (.num 1))]) .done))))) (.divide (.sub (.pos 1) (.pos 2)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 4)) (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done)))))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, left_1, r_2] rfl ⟨h_n_0, h_left_1, h_r_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨retries.ends, Steps.part_1⟩
end retries.exact_midway
