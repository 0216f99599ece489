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
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p2 .o2] (.ifEq .o2 .n0 (.call2 6 .o1 .n1) (.call2 6 .o1 (.mul .o0 (.call3 8 .o0 .o1 (.sub .o2 .n1)))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam_width.ends : beam_width.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam_width.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam_width.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width b k d = (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1))))) :=
  fun b k d k0' k1' k2' => fix_eq beam_width.ends (b, k, d) ⟨k0', k1', k2'⟩

def beam_width.run := beam_width.eq
def Steps.table : Functions := [fun a b c _ => beam_width a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifEq .p2 .n0 (.call2 6 .p1 .n1) (.call2 6 .p1 (.mul .p0 (.call3 8 .p0 .p1 (.sub .p2 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact beam_width.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p1, .le .p1 .p0, .le .n1 .p2], .p2, .same 8 .p0 .p1 .p2 .n0 .p1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub (.sub .v0 .v1) .n1) (.zero 0 .done (.raise 0 .v1 (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.zero 0 (.step (.low (.add .v1 .n1) .n1) (.step (.use 0 [(.add .v1 .n1), (.add .v1 .n1), .n0]) (.step (.low (.add .v1 .n1) (.add .v1 .n1)) (.step (.use 0 [(.add .v1 .n1), (.add .v1 .n1), .n1]) .done)))) (.step (.low (.add .v1 .n1) .n1) (.step (.use 0 [(.add (.add .v0 .v1) .n2), (.add .v1 .n1), .n0]) (.step (.low (.add .v1 .n1) (.add (.add .v0 .v1) .n2)) (.step (.use 0 [(.add (.add .v0 .v1) .n2), (.add .v1 .n1), .n1]) .done))))) (.sign (.sub (.sub (.sub (.neg (.mul .v0 .v1)) (.pow .v1 2)) .v0) .v1) (.zero 0 (.zero 1 (.step (.ih 0 [.n1, .n1, (.add .v2 .n1)]) (.step (.low .n1 .n1) (.step (.use 0 [.n1, .n1, (.add .v2 .n2)]) .done))) .done) .done) (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) (.step (.ih 0 [(.add (.add .v0 .v1) .n1), (.add .v1 .n1), (.add .v2 .n1)]) (.step (.low (.add .v1 .n1) (.add (.add (.add (.add (.mul .v0 .v1) (.pow .v1 2)) .v0) (.mul .n2 .v1)) .n1)) (.step (.use 0 [(.add (.add .v0 .v1) .n1), (.add .v1 .n1), (.add .v2 .n2)]) .done))))))))))) (.raise 1 .v0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (((1 : Int) ≤ k) ∧ ((k ≤ b) ∧ ((1 : Int) ≤ d))) → (beam_width b k d) = k := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 a0
  have g' := shown_by Steps.table [.le .n1 .o1, .le .o1 .o0, .le .n1 .o2] (.eq (.call3 8 .o0 .o1 .o2) .o1) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub (.sub .v0 .v1) .n1) (.zero 0 .done (.raise 0 .v1 (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.step (.use 0 [(.add (.add .v0 .v1) .n1), (.add .v1 .n1), (.add .v2 .n1)]) .done)))) (.raise 1 .v0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨beam_width.ends, Steps.part_1⟩
end beam.full_width
