import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace group_knockout.order_in_threes
/-- The relation `group_knockout`. -/
def group_knockout.body (group_knockout : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k)))
def group_knockout.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def group_knockout.size (n k : Int) : Nat := magnitude n
def group_knockout.step (f : Int × Int → Int) (x : Int × Int) : Int := group_knockout.body (fun n k => f (n, k)) x.1 x.2
def group_knockout (n k : Int) : Int := fix (fun (x : Int × Int) => group_knockout.size x.1 x.2) group_knockout.step (n, k)
/-- The recursion of `group_knockout` ends. -/
def group_knockout.Ends : Prop := Falls (fun (x : Int × Int) => group_knockout.Domain x.1 x.2) (fun x => group_knockout.size x.1 x.2) group_knockout.step

/-- The claim `group_knockout.order_in_threes`. -/
def Statement : Prop :=
  (group_knockout.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))))
end group_knockout.order_in_threes

namespace group_knockout.order_in_threes
theorem group_knockout.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → group_knockout.size n' k' < group_knockout.size n k → f₁ n' k' = f₂ n' k') → group_knockout.body f₁ n k = group_knockout.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem group_knockout.ends : group_knockout.Ends := fun f g (x : Int × Int) d ih =>
  group_knockout.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem group_knockout.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → group_knockout n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (group_knockout (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq group_knockout.ends (n, k) ⟨k0', k1', k2'⟩

def group_knockout__k_3 (n : Int) : Int := group_knockout n 3
def group_knockout__k_3.size (n : Int) : Nat := group_knockout.size n 3
theorem group_knockout__k_3.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 3) → group_knockout__k_3 n = (if (n ≤ 1) then 0 else ((cdiv n 3) + (group_knockout__k_3 (cdiv n 3)))) :=
  fun n k0' k1' => (group_knockout.eq n 3 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => group_knockout a b, fun a _ _ _ => group_knockout__k_3 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n3], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .n3) (.call1 9 (.call2 2 .p0 .n3))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact group_knockout__k_3.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n2 .n3, .le .n1 .p0], .p0, .le (.call1 9 .p0) (.sub .p0 .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 3 0 (.cons (.step (.cdv (.add (.mul .n3 .v0) .n2) .n3 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n3 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.cdv (.add (.mul .n3 .v0) .n3) .n3 (.add .v0 .n1)) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n3 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.cdv (.add (.mul .n3 .v0) .n4) .n3 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n3 .v1) .n4)]) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n2 .n3, .le .n1 .p0], .p0, .le (.sub (.add .p0 (.call2 4 .p0 .n3)) .n1) (.mul (.mul .n3 .n1) (.call1 9 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n3) .done)) (.mod 3 0 (.cons (.zero 0 (.step (.cdv .n2 .n3 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n3) (.step (.clg .n2 .n3) .done))))) (.step (.cdv (.add (.mul .n3 .v0) .n5) .n3 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n3 .v1) .n5)]) (.least 0 (.add .v1 .n1) .n3 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n3 .v2) .n4) .n3) (.step (.clg (.add (.mul .n3 .v2) .n5) .n3) (.step (.clg (.add .v2 .n2) .n3) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n3 .n3 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n3) (.step (.clg .n3 .n3) .done))))) (.step (.cdv (.add (.mul .n3 .v0) .n6) .n3 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n3 .v1) .n6)]) (.least 0 (.add .v1 .n1) .n3 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n3 .v2) .n5) .n3) (.step (.clg (.add (.mul .n3 .v2) .n6) .n3) (.step (.clg (.add .v2 .n2) .n3) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.step (.cdv (.add (.mul .n3 .v0) .n4) .n3 (.add .v0 .n2)) (.name1 9 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n3 .v1) .n4)]) (.least 0 (.add .v1 .n1) .n3 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n3 .v2) .n3) .n3) (.step (.clg (.add (.mul .n3 .v2) .n4) .n3) (.step (.clg (.add .v2 .n2) .n3) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (group_knockout n 3)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 9 .o0)) (.mul .n1 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (group_knockout n 3)) ≤ (1 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (3 * (group_knockout n 3)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le (.mul .n1 .o0) (.mul .n3 (.call1 9 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add .v0 .n2) (.least 0 (.add .v1 .n1) .n3 (.step (.clg (.add .v2 .n2) .n3) (.step (.use 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (3 * (group_knockout n 3))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (group_knockout n 3) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (group_knockout n 3))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 3, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨group_knockout.ends, Steps.part_1⟩
end group_knockout.order_in_threes
