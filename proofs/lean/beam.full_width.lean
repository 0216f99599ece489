import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.full_width
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The claim `beam.full_width`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam_width b k d) = k)
end beam.full_width

namespace beam.full_width
theorem beam_width.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam_width.size b' k' d' < beam_width.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam_width.body f₁ b k d = beam_width.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 2) (.own 2)] (.ifEq (.own 2) (.num 0) (.call2 6 (.own 1) (.num 1)) (.call2 6 (.own 1) (.mul (.own 0) (.call3 8 (.own 0) (.own 1) (.sub (.own 2) (.num 1))))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam_width.ends : beam_width.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam_width.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam_width.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width b k d = (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1))))) :=
  fun b k d k0' k1' k2' => fix_eq beam_width.ends (b, k, d) ⟨k0', k1', k2'⟩

def beam_width.run := beam_width.eq
def Steps.table : Functions := [fun a b c _ => beam_width a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 2) (.num 0) (.call2 6 (.par 1) (.num 1)) (.call2 6 (.par 1) (.mul (.par 0) (.call3 8 (.par 0) (.par 1) (.sub (.par 2) (.num 1))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact beam_width.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le (.num 1) (.par 1), .le (.par 1) (.par 0), .le (.num 1) (.par 2)], (.par 2), .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.par 1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub (.sub (.pos 0) (.pos 1)) (.num 1)) (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 3)) (.zero 4 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 4 (.zero 0 (.step (.low (.add (.pos 3) (.num 1)) (.num 1)) (.step (.use 0 [(.add (.pos 3) (.num 1)), (.add (.pos 3) (.num 1)), (.num 0)]) (.step (.low (.add (.pos 3) (.num 1)) (.add (.pos 3) (.num 1))) (.step (.use 0 [(.add (.pos 3) (.num 1)), (.add (.pos 3) (.num 1)), (.num 1)]) .done)))) (.step (.low (.add (.pos 3) (.num 1)) (.num 1)) (.step (.use 0 [(.add (.add (.pos 0) (.pos 3)) (.num 2)), (.add (.pos 3) (.num 1)), (.num 0)]) (.step (.low (.add (.pos 3) (.num 1)) (.add (.add (.pos 0) (.pos 3)) (.num 2))) (.step (.use 0 [(.add (.add (.pos 0) (.pos 3)) (.num 2)), (.add (.pos 3) (.num 1)), (.num 1)]) .done))))) (.sign (.sub (.sub (.sub (.neg (.mul (.pos 0) (.pos 3))) (.pow (.pos 3) 2)) (.pos 0)) (.pos 3)) (.zero 0 (.zero 3 (.step (.ih 0 [(.num 1), (.num 1), (.add (.pos 4) (.num 1))]) (.step (.low (.num 1) (.num 1)) (.step (.use 0 [(.num 1), (.num 1), (.add (.pos 4) (.num 2))]) .done))) .done) .done) (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) (.step (.ih 0 [(.add (.add (.pos 0) (.pos 3)) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.pos 4) (.num 1))]) (.step (.low (.add (.pos 3) (.num 1)) (.add (.add (.add (.add (.mul (.pos 0) (.pos 3)) (.pow (.pos 3) 2)) (.pos 0)) (.mul (.num 2) (.pos 3))) (.num 1))) (.step (.use 0 [(.add (.add (.pos 0) (.pos 3)) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.pos 4) (.num 2))]) .done))))))))))))) (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 2) (.pos 0)) (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam_width b k d) = k := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.own 1) (.own 0), .le (.num 1) (.own 2)] (.eq (.call3 8 (.own 0) (.own 1) (.own 2)) (.own 1)) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub (.sub (.pos 0) (.pos 1)) (.num 1)) (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 0) (.pos 3)) (.zero 4 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.step (.use 0 [(.add (.add (.pos 0) (.pos 3)) (.num 1)), (.add (.pos 3) (.num 1)), (.add (.pos 4) (.num 1))]) .done)))))) (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 2) (.pos 0)) (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨beam_width.ends, Steps.part_1⟩
end beam.full_width
