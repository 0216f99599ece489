import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.build_upper
/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.build_upper`. -/
def Statement : Prop :=
  (hierarchical_index_build.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)))
end hierarchical_index.build_upper

namespace hierarchical_index.build_upper
theorem hierarchical_index_build.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_build.size n' b' < hierarchical_index_build.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_build.body f₁ n b = hierarchical_index_build.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchical_index_build.ends : hierarchical_index_build.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_build.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index_build.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_build n b = (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index_build.ends (n, b) ⟨k0', k1', k2'⟩

def hierarchical_index_build__b_2 (n : Int) : Int := hierarchical_index_build n 2
def hierarchical_index_build__b_2.size (n : Int) : Nat := hierarchical_index_build.size n 2
theorem hierarchical_index_build__b_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchical_index_build__b_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (hierarchical_index_build__b_2 (cdiv n 2)))) :=
  fun n k0' k1' => (hierarchical_index_build.eq n 2 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => hierarchical_index_build a b, fun a _ _ _ => hierarchical_index_build__b_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n2], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .n2) (.call1 9 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index_build__b_2.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n2 .n2, .le .n1 .p0], .p0, .le (.sub .p0 .n1) (.call1 9 .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.cdv (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n2 .n2, .le .n1 .p0], .p0, .le (.call1 9 .p0) (.add (.sub .p0 .n1) (.call2 4 .p0 .n2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.cdv (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.clg (.add (.mul .n2 .v2) .n4) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.clg (.add (.mul .n2 .v2) .n3) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.sub .o0 .n1) (.call1 9 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.call1 9 .o0) (.add (.sub .o0 .n1) (.call2 4 .o0 .n2))) [Steps.rule_3, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.clo .n2) .done)) (.name1 9 (.add .v0 .n2) (.least 0 (.add .v1 .n1) .n2 (.step (.clg (.add .v2 .n2) .n2) (.step (.use 1 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))
    1 (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchical_index_build.ends, Steps.part_1, Steps.part_2⟩
end hierarchical_index.build_upper
