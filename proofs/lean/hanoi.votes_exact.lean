import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.votes_exact
/-- The relation `hanoi_votes`. -/
def hanoi_votes.body (hanoi_votes : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k))
def hanoi_votes.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def hanoi_votes.size (d k : Int) : Nat := magnitude d
def hanoi_votes.step (f : Int × Int → Int) (x : Int × Int) : Int := hanoi_votes.body (fun d k => f (d, k)) x.1 x.2
def hanoi_votes (d k : Int) : Int := fix (fun (x : Int × Int) => hanoi_votes.size x.1 x.2) hanoi_votes.step (d, k)
/-- The recursion of `hanoi_votes` ends. -/
def hanoi_votes.Ends : Prop := Falls (fun (x : Int × Int) => hanoi_votes.Domain x.1 x.2) (fun x => hanoi_votes.size x.1 x.2) hanoi_votes.step

/-- The claim `hanoi.votes_exact`. -/
def Statement : Prop :=
  (hanoi_votes.Ends) ∧ (∀ d k : Int, 0 ≤ d → 0 ≤ k → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)))
end hanoi.votes_exact

namespace hanoi.votes_exact
theorem hanoi_votes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → hanoi_votes.size d' k' < hanoi_votes.size d k → f₁ d' k' = f₂ d' k') → hanoi_votes.body f₁ d k = hanoi_votes.body f₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.mul .n2 (.call2 8 (.sub .o0 .n1) .o1)) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [d_0, k_1] rfl ⟨h_d_0, h_k_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hanoi_votes.ends : hanoi_votes.Ends := fun f g (x : Int × Int) d ih =>
  hanoi_votes.congr (fun d k => f (d, k)) (fun d k => g (d, k)) x.1 x.2 d.1 d.2 (fun d' k' k0' k1' lt => ih (d', k') ⟨k0', k1'⟩ lt)
theorem hanoi_votes.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → hanoi_votes d k = (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k)) :=
  fun d k k0' k1' => fix_eq hanoi_votes.ends (d, k) ⟨k0', k1'⟩

def hanoi_votes.run := hanoi_votes.eq
def Steps.table : Functions := [fun a b _ _ => hanoi_votes a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.mul .n2 (.call2 8 (.sub .p0 .n1) .p1)) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hanoi_votes.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul .p1 (.sub (.call2 7 .n2 .p0) .n1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) (.step (.use 1 [.n2]) .done)) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.ih 0 [.v1, .v2]) (.step (.use 0 [(.add .v1 .n1), .v2]) (.step (.use 3 [.n2]) (.step (.use 4 [.n2, .n1, .v1]) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.part_1 : ∀ d k : Int, 0 ≤ d → 0 ≤ k → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)) := by
  intro d_0 k_1 h_d_0 h_k_1
  have g' := shown_by Steps.table [] (.eq (.call2 8 .o0 .o1) (.mul .o1 (.sub (.call2 7 .n2 .o0) .n1))) [Steps.lemma_1_1_said.rule, powerLine]
    (.name2 7 .n2 .v0 (.step (.use 1 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 0 [.v1, .v2]) .done))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, (powerLine_holds _), trivial⟩ [d_0, k_1] rfl ⟨h_d_0, h_k_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hanoi_votes.ends, Steps.part_1⟩
end hanoi.votes_exact
