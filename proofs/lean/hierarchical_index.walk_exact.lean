import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.walk_exact
/-- The relation `hierarchical_index`. -/
def hierarchical_index.body (hierarchical_index : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b)))
def hierarchical_index.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index.size (n b : Int) : Nat := magnitude n
def hierarchical_index.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index.size x.1 x.2) hierarchical_index.step (n, b)
/-- The recursion of `hierarchical_index` ends. -/
def hierarchical_index.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index.Domain x.1 x.2) (fun x => hierarchical_index.size x.1 x.2) hierarchical_index.step

/-- The claim `hierarchical_index.walk_exact`. -/
def Statement : Prop :=
  (hierarchical_index.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index n b) = (clog n b))
end hierarchical_index.walk_exact

namespace hierarchical_index.walk_exact
theorem hierarchical_index.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index.size n' b' < hierarchical_index.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index.body f₁ n b = hierarchical_index.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchical_index.ends : hierarchical_index.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index n b = (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index.ends (n, b) ⟨k0', k1', k2'⟩

def hierarchical_index.run := hierarchical_index.eq
def Steps.table : Functions := [fun a b _ _ => hierarchical_index a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call2 8 (.call2 2 .p0 .p1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n2 .p1, .le .n1 .p0, .le .n2 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.call2 4 .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) (.step (.hyp 2) .done)) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2)]) (.step (.clo (.add .v1 .n2)) .done)) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add .v3 .n2) (.step (.clg (.add .v1 .n2) (.add .v4 .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add .v4 .n2)]) (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n2) (.add .v4 .n2)) (.step (.clg (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3) (.add .v4 .n2)) .done)))))))) (.raise 3 .v1 (.zero 0 (.step (.cdv (.add .v1 .n2) (.add (.add .v3 .v1) .n2) .n1) (.step (.clo (.add (.add .v3 .v1) .n2)) (.step (.ih 0 [.n1, (.add (.add .v3 .v1) .n2)]) (.step (.use 0 [(.add .v1 .n2), (.add (.add .v3 .v1) .n2)]) (.step (.lgn 0 (.add .v1 .n1) (.add (.add .v3 .v1) .n2)) (.step (.clg (.add .v1 .n2) (.add (.add .v3 .v1) .n2)) .done)))))) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) (.mul .n2 .v0)) (.mul .n2 .v1)) .n4) (.add (.add .v3 .v1) .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add (.add .v3 .v1) .n2) (.step (.clg (.add .v1 .n2) (.add (.add .v4 .v2) .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add (.add .v4 .v2) .n2)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4), (.add (.add .v4 .v2) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n3) (.add (.add .v4 .v2) .n2)) (.step (.clg (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4) (.add (.add .v4 .v2) .n2)) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → (hierarchical_index n b) = (clog n b) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o1] (.eq (.call2 8 .o0 .o1) (.call2 4 .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.clo (.add .v1 .n2)) (.step (.use 0 [.n1, (.add .v1 .n2)]) .done)) (.least 0 (.add .v0 .n1) (.add .v1 .n2) (.step (.clg (.add .v1 .n2) (.add .v2 .n2)) (.step (.use 0 [(.add .v1 .n2), (.add .v2 .n2)]) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchical_index.ends, Steps.part_1⟩
end hierarchical_index.walk_exact
