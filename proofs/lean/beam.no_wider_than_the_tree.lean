import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.no_wider_than_the_tree
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The claim `beam.no_wider_than_the_tree`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (beam_width b k d) ≤ (ipow b d))
end beam.no_wider_than_the_tree

namespace beam.no_wider_than_the_tree
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
def Steps.lemma_1_1_said : Lemma := ⟨3, [], .p2, .le (.call3 8 .p0 .p1 .p2) (.call2 7 .p0 .p2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerPositive, (powerNumber 1), powerSum] [
    (.zero 2 (.zero 1 (.step (.low .n0 .n1) (.step (.use 0 [.v0, .n0, .n0]) (.step (.use 1 [.v0]) .done))) (.step (.low (.add .v1 .n1) .n1) (.step (.use 0 [.v0, (.add .v1 .n1), .n0]) (.step (.use 1 [.v0]) .done)))) (.name3 8 .v0 .v1 .v2 (.sign (.sub .v2 (.mul .v0 .v1)) (.step (.low .v2 (.mul .v0 .v1)) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.name2 7 .v1 .v3 (.step (.use 2 [.v2, .v4]) (.raise 0 .n0 (.step (.use 3 [.v2]) (.step (.use 4 [.v2, .n1, .v4]) (.step (.ih 0 [.v2, .v3, .v4]) (.step (.sum [.of .v2 [0]]) .done))))))))) (.step (.low .v2 (.mul .v0 .v1)) (.step (.use 0 [.v1, .v2, (.add .v3 .n1)]) (.name2 7 .v1 .v3 (.step (.use 2 [.v2, .v4]) (.raise 0 .n0 (.step (.use 3 [.v2]) (.step (.use 4 [.v2, .n1, .v4]) (.step (.ih 0 [.v2, .v3, .v4]) (.step (.sum [.of .v2 [0], .of .n1 [2]]) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerPositive_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → (beam_width b k d) ≤ (ipow b d) := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2
  have g' := shown_by Steps.table [] (.le (.call3 8 .o0 .o1 .o2) (.call2 7 .o0 .o2)) [powerPositive, Steps.lemma_1_1_said.rule]
    (.name3 8 .v0 .v1 .v2 (.name2 7 .v1 .v3 (.step (.use 0 [.v2, .v4]) (.raise 0 .n0 (.step (.use 1 [.v2, .v3, .v4]) (.step (.sum [.of .n1 [0]]) .done))))))
    3 (by decide +kernel) ⟨(powerPositive_holds _), Steps.lemma_1_data.1, trivial⟩ [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨beam_width.ends, Steps.part_1⟩
end beam.no_wider_than_the_tree
