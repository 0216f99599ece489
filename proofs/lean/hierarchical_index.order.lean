import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.order
/-- The relation `hierarchical_index`. -/
def hierarchical_index.body (hierarchical_index : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (hierarchical_index (cdiv n b) b)))
def hierarchical_index.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index.size (n b : Int) : Nat := magnitude n
def hierarchical_index.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index.size x.1 x.2) hierarchical_index.step (n, b)
/-- The recursion of `hierarchical_index` ends. -/
def hierarchical_index.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index.Domain x.1 x.2) (fun x => hierarchical_index.size x.1 x.2) hierarchical_index.step

/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.order`. -/
def Statement : Prop :=
  (hierarchical_index.Ends) ∧ (hierarchical_index_build.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4))))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))))
end hierarchical_index.order

namespace hierarchical_index.order
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

def hierarchical_index__b_4 (n : Int) : Int := hierarchical_index n 4
def hierarchical_index__b_4.size (n : Int) : Nat := hierarchical_index.size n 4
def hierarchical_index_build__b_4 (n : Int) : Int := hierarchical_index_build n 4
def hierarchical_index_build__b_4.size (n : Int) : Nat := hierarchical_index_build.size n 4
theorem hierarchical_index__b_4.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 4) → hierarchical_index__b_4 n = (if (n ≤ 1) then 0 else (1 + (hierarchical_index__b_4 (cdiv n 4)))) :=
  fun n k0' k1' => (hierarchical_index.eq n 4 k0' (by decide) k1')
theorem hierarchical_index_build__b_4.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 4) → hierarchical_index_build__b_4 n = (if (n ≤ 1) then 0 else ((cdiv n 4) + (hierarchical_index_build__b_4 (cdiv n 4)))) :=
  fun n k0' k1' => (hierarchical_index_build.eq n 4 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => hierarchical_index a b, fun a b _ _ => hierarchical_index_build a b, fun a _ _ _ => hierarchical_index__b_4 a, fun a _ _ _ => hierarchical_index_build__b_4 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n4], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 10 (.call2 2 .p0 .n4))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index__b_4.run (atom x 0) h.1 h.2.1
def Steps.rule_2 : Rule := ⟨0, [], .same 10 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n2 .n4, .le .n1 .p0], .p0, .same 10 .p0 .n0 .n0 .n0 (.call2 4 .p0 .n4)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n4) .done)) (.mod 4 0 (.cons (.zero 0 (.step (.cdv .n2 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n4) (.step (.clg .n2 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n6) .n4 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n4 (.step (.clg (.add .v1 .n2) .n4) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n4 .v1) .n6)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n4 .v1) .n5) .n4) (.step (.clg (.add (.mul .n4 .v1) .n6) .n4) .done)))))))) (.cons (.zero 0 (.step (.cdv .n3 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n4) (.step (.clg .n3 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n7) .n4 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n4 (.step (.clg (.add .v1 .n2) .n4) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n4 .v1) .n7)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n4 .v1) .n6) .n4) (.step (.clg (.add (.mul .n4 .v1) .n7) .n4) .done)))))))) (.cons (.zero 0 (.step (.cdv .n4 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n4]) (.step (.lgn 0 .n3 .n4) (.step (.clg .n4 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n8) .n4 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n4 (.step (.clg (.add .v1 .n2) .n4) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n4 .v1) .n8)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n4 .v1) .n7) .n4) (.step (.clg (.add (.mul .n4 .v1) .n8) .n4) .done)))))))) (.cons (.step (.cdv (.add (.mul .n4 .v0) .n5) .n4 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n4 (.step (.clg (.add .v1 .n2) .n4) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n4 .v1) .n5)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n4 .v1) .n4) .n4) (.step (.clg (.add (.mul .n4 .v1) .n5) .n4) .done))))))) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
def Steps.rule_4 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n4], .same 11 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .n4) (.call1 11 (.call2 2 .p0 .n4))))⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact hierarchical_index_build__b_4.run (atom x 0) h.1 h.2.1
def Steps.rule_5 : Rule := ⟨0, [], .same 11 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n2 .n4, .le .n1 .p0], .p0, .le (.mul (.mul .n3 .n1) (.call1 11 .p0)) (.sub (.add .p0 (.mul .n3 (.call2 4 .p0 .n4))) .n1)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_4, Steps.rule_5] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n4) .done)) (.mod 4 0 (.cons (.zero 0 (.step (.cdv .n2 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n4) (.step (.clg .n2 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n6) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n6)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n5) .n4) (.step (.clg (.add (.mul .n4 .v2) .n6) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n3 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n4) (.step (.clg .n3 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n7) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n7)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n6) .n4) (.step (.clg (.add (.mul .n4 .v2) .n7) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n4 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n4]) (.step (.lgn 0 .n3 .n4) (.step (.clg .n4 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n8) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n8)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n7) .n4) (.step (.clg (.add (.mul .n4 .v2) .n8) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.step (.cdv (.add (.mul .n4 .v0) .n5) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n5)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n4) .n4) (.step (.clg (.add (.mul .n4 .v2) .n5) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_5_holds, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n2 .n4, .le .n1 .p0], .p0, .le (.sub (.add .p0 (.call2 4 .p0 .n4)) .n1) (.mul (.mul .n4 .n1) (.call1 11 .p0))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_4, Steps.rule_5] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n4) .done)) (.mod 4 0 (.cons (.zero 0 (.step (.cdv .n2 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n4) (.step (.clg .n2 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n6) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n6)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n5) .n4) (.step (.clg (.add (.mul .n4 .v2) .n6) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n3 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n4) (.step (.clg .n3 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n7) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n7)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n6) .n4) (.step (.clg (.add (.mul .n4 .v2) .n7) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n4 .n4 .n1) (.step (.use 1 []) (.step (.use 0 [.n4]) (.step (.lgn 0 .n3 .n4) (.step (.clg .n4 .n4) .done))))) (.step (.cdv (.add (.mul .n4 .v0) .n8) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n8)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n7) .n4) (.step (.clg (.add (.mul .n4 .v2) .n8) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.step (.cdv (.add (.mul .n4 .v0) .n5) .n4 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n4 .v1) .n5)]) (.least 0 (.add .v1 .n1) .n4 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n4 .v2) .n4) .n4) (.step (.clg (.add (.mul .n4 .v2) .n5) .n4) (.step (.clg (.add .v2 .n2) .n4) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) .done)))))))
  ] (by decide +kernel) ⟨Steps.rule_4_holds, Steps.rule_5_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (2 * (hierarchical_index n 4)) ≤ (3 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n2 (.call1 10 .o0)) (.mul .n3 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_1_1_said.rule, (logRatio 2 0 0)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n4 (.step (.clg (.add .v1 .n2) .n4) (.step (.use 0 [(.add .v1 .n2)]) (.least 1 (.add .v1 .n2) .n2 (.step (.use 1 [.n4, .n2, (.add .v2 .n1), (.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (logRatio_holds _ 2 0 0), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (2 * (hierarchical_index n 4)) ≤ (3 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (hierarchical_index n 4) ≤ p₀ * (1 * (flog n 2)))) := ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (4 * (hierarchical_index n 4)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n4 (.call1 10 .o0))) [Steps.lemma_1_1_said.rule, (logRatio 1 1 1)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 (.least 0 (.add .v1 .n1) .n4 (.step (.clg (.add .v2 .n2) .n4) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 1 [.n2, .n4, (.add .v2 .n2), (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, (logRatio_holds _ 1 1 1), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (4 * (hierarchical_index n 4))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (hierarchical_index n 4))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_5_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * (hierarchical_index_build n 4)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n3 (.call1 11 .o0)) (.mul .n2 .o0)) [Steps.lemma_2_1_said.rule, logLine]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add .v0 .n2) (.least 0 (.add .v1 .n1) .n4 (.step (.clg (.add .v2 .n2) .n4) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 1 [(.add .v2 .n1), .n4]) (.step (.sum [.of .n1 [1], .of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, (logLine_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * (hierarchical_index_build n 4)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_5_O_positive n k0' k1' h_start, Steps.part_5_O_bound n k0' k1' h_start⟩
theorem Steps.part_5_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (4 * (hierarchical_index_build n 4)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 .o0) (.mul .n4 (.call1 11 .o0))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add .v0 .n2) (.least 0 (.add .v1 .n1) .n4 (.step (.clg (.add .v2 .n2) .n4) (.step (.use 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_5_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (4 * (hierarchical_index_build n 4))) :=
  fun n h_start k0' k1' => ⟨Steps.part_5_Omega_positive n k0' k1' h_start, Steps.part_5_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_5 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))) := ⟨⟨2, 3, 0, by decide, by decide, by decide, Steps.part_5_O⟩, ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_5_Omega⟩⟩

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchical_index n 4)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchical_index_build n 4) ≤ p₀ * n)) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_5.1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchical_index_build n 4))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_5.2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem proof : Statement := ⟨hierarchical_index.ends, hierarchical_index_build.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end hierarchical_index.order
