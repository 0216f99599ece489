import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.order
/-- The relation `binary_search`. -/
def binary_search.body (binary_search : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2)))))
def binary_search.Domain (n : Int) : Prop := (0 ≤ n)
def binary_search.size (n : Int) : Nat := magnitude n
def binary_search.step (f : Int → Int) (x : Int) : Int := binary_search.body (fun n => f n) x
def binary_search (n : Int) : Int := fix (fun (x : Int) => binary_search.size x) binary_search.step n
/-- The recursion of `binary_search` ends. -/
def binary_search.Ends : Prop := Falls (fun (x : Int) => binary_search.Domain x) (fun x => binary_search.size x) binary_search.step

/-- The claim `binary_search.order`. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (binary_search n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (binary_search n)))))
end binary_search.order

namespace binary_search.order
theorem binary_search.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_search.size n' < binary_search.size n → f₁ n' = f₂ n') → binary_search.body f₁ n = binary_search.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_search.ends : binary_search.Ends := fun f g (x : Int) d ih =>
  binary_search.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_search.eq : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq binary_search.ends n k0'

def binary_search.run := binary_search.eq
def Steps.table : Functions := [fun a _ _ _ => binary_search a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add .n1 (.call1 8 (.sub .p0 (.call2 0 .p0 .n2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact binary_search.run (atom x 0) h.1
def Steps.rule_2 : Rule := ⟨0, [], .same 8 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.call2 4 .p0 .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.quo .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.quo (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n3) .n2 .done))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (binary_search n)) ≤ (2 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n2 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 (.jump (.add .v1 .n2) (.add .v1 .n3) .n2 (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)) (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (binary_search n)) ≤ (2 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (binary_search n) ≤ p₀ * (1 * (flog n 2)))) := ⟨2, 1, 3, by decide, by decide, by decide, Steps.part_1_O⟩

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
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (binary_search n)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n2 (.call1 8 .o0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done)) (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (binary_search n))) :=
  fun n h_start k0' k1' => ⟨Steps.part_3_Omega_positive n k0' k1' h_start, Steps.part_3_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (binary_search n))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (binary_search n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_2 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (binary_search n)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_3
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_4 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨binary_search.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end binary_search.order
