import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.greedy_exact
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The relation `beam`. -/
def beam.body (beam : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b))))
def beam.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam.size (b k d : Int) : Nat := magnitude d
def beam.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam.size x.1 x.2.1 x.2.2) beam.step (b, k, d)
/-- The recursion of `beam` ends. -/
def beam.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam.Domain x.1 x.2.1 x.2.2) (fun x => beam.size x.1 x.2.1 x.2.2) beam.step

/-- The claim `beam.greedy_exact`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (beam b 1 d) = (d * (1 + b)))
end beam.greedy_exact

namespace beam.greedy_exact
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

theorem beam.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam.size b' k' d' < beam.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam.body f₁ b k d = beam.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => beam_width a b c]
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p2 .o2] (.ifEq .o2 .n0 .n0 (.add (.call3 8 .o0 .o1 (.sub .o2 .n1)) (.mul (.call3 9 .o0 .o1 (.sub .o2 .n1)) (.add .n1 .o0))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam.ends : beam.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam b k d = (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b)))) :=
  fun b k d k0' k1' k2' => fix_eq beam.ends (b, k, d) ⟨k0', k1', k2'⟩

def beam_width__k_1 (b d : Int) : Int := beam_width b 1 d
def beam_width__k_1.size (b d : Int) : Nat := beam_width.size b 1 d
def beam__k_1 (b d : Int) : Int := beam b 1 d
def beam__k_1.size (b d : Int) : Nat := beam.size b 1 d
theorem beam_width__k_1.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → beam_width__k_1 b d = (if (d = 0) then (smaller 1 1) else (smaller 1 (b * (beam_width__k_1 b (d - 1))))) :=
  fun b d k0' k1' => (beam_width.eq b 1 d k0' (by decide) k1')
theorem beam__k_1.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → beam__k_1 b d = (if (d = 0) then 0 else ((beam__k_1 b (d - 1)) + ((beam_width__k_1 b (d - 1)) * (1 + b)))) :=
  fun b d k0' k1' => (beam.eq b 1 d k0' (by decide) k1')
def Steps.table : Functions := [fun a b c _ => beam_width a b c, fun a b c _ => beam a b c, fun a b _ _ => beam_width__k_1 a b, fun a b _ _ => beam__k_1 a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 10 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 (.call2 6 .n1 .n1) (.call2 6 .n1 (.mul .p0 (.call2 10 .p0 (.sub .p1 .n1)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact beam_width__k_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.rule_2 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p0, .le .n1 .p1], .p1, .same 10 .p0 .p1 .n0 .n0 .n1⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 1) .done) (.zero 1 (.zero 0 (.step (.use 1 []) (.step (.low .n1 .n1) (.step (.use 0 [.n1, .n1]) .done))) (.step (.low .n1 .n1) (.step (.use 0 [(.add .v0 .n2), .n0]) (.step (.low .n1 (.add .v0 .n2)) (.step (.use 0 [(.add .v0 .n2), .n1]) .done))))) (.zero 0 (.step (.ih 0 [.n1, (.add .v1 .n1)]) (.step (.low .n1 .n1) (.step (.use 0 [.n1, (.add .v1 .n2)]) .done))) (.step (.ih 0 [(.add .v0 .n2), (.add .v1 .n1)]) (.step (.low .n1 (.add .v0 .n2)) (.step (.use 0 [(.add .v0 .n2), (.add .v1 .n2)]) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 11 .p0 .p1 .n0 .n0 (.ifEq .p1 .n0 .n0 (.add (.call2 11 .p0 (.sub .p1 .n1)) (.mul (.call2 10 .p0 (.sub .p1 .n1)) (.add .n1 .p0))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact beam__k_1.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n1 .p0], .p1, .same 11 .p0 .p1 .n0 .n0 (.mul .p1 (.add .n1 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, Steps.rule_1, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add .v0 .n1), .n0]) .done) (.zero 1 (.step (.ih 0 [(.add .v0 .n1), .n0]) (.step (.low .n1 .n1) (.step (.use 1 [(.add .v0 .n1), .n0]) (.step (.use 0 [(.add .v0 .n1), .n1]) .done)))) (.step (.ih 0 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 2 [(.add .v0 .n1), (.add .v1 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n2)]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_1_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → ((1 : Int) ≤ b) → (beam b 1 d) = (d * (1 + b)) := by
  intro b_0 d_1 h_b_0 h_d_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call2 11 .o0 .o1) (.mul .o1 (.add .n1 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.part_1⟩
end beam.greedy_exact
