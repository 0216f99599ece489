import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.order
/-- The relation `map_reduce_merges`. -/
def map_reduce_merges.body (map_reduce_merges : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k)))
def map_reduce_merges.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_merges.size (n k : Int) : Nat := magnitude n
def map_reduce_merges.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_merges.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_merges (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_merges.size x.1 x.2) map_reduce_merges.step (n, k)
/-- The recursion of `map_reduce_merges` ends. -/
def map_reduce_merges.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_merges.Domain x.1 x.2) (fun x => map_reduce_merges.size x.1 x.2) map_reduce_merges.step

/-- The relation `map_reduce`. -/
def map_reduce (n k : Int) : Int := (n + (map_reduce_merges n k))

/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The claim `map_reduce.order`. -/
def Statement : Prop :=
  (map_reduce_merges.Ends) ∧ (map_reduce_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))))
end map_reduce.order

namespace map_reduce.order
theorem map_reduce_merges.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_merges.size n' k' < map_reduce_merges.size n k → f₁ n' k' = f₂ n' k') → map_reduce_merges.body f₁ n k = map_reduce_merges.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem map_reduce_merges.ends : map_reduce_merges.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_merges.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_merges.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_merges n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (map_reduce_merges (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_merges.ends (n, k) ⟨k0', k1', k2'⟩

theorem map_reduce.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce n k = (n + (map_reduce_merges n k)) := fun _ _ _ _ _ => rfl

theorem map_reduce_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → map_reduce_rounds.size n' k' < map_reduce_rounds.size n k → f₁ n' k' = f₂ n' k') → map_reduce_rounds.body f₁ n k = map_reduce_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .o0 (.add .n1 (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem map_reduce_rounds.ends : map_reduce_rounds.Ends := fun f g (x : Int × Int) d ih =>
  map_reduce_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → map_reduce_rounds n k = (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq map_reduce_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def map_reduce_merges__k_2 (n : Int) : Int := map_reduce_merges n 2
def map_reduce_merges__k_2.size (n : Int) : Nat := map_reduce_merges.size n 2
def map_reduce__k_2 (n : Int) : Int := map_reduce n 2
def map_reduce_rounds__k_2 (n : Int) : Int := map_reduce_rounds n 2
def map_reduce_rounds__k_2.size (n : Int) : Nat := map_reduce_rounds.size n 2
theorem map_reduce_merges__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_merges__k_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (map_reduce_merges__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_merges.eq n 2 k0' (by decide) k1')
theorem map_reduce__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce__k_2 n = (n + (map_reduce_merges__k_2 n)) :=
  fun n k0' k1' => (map_reduce.eq n 2 k0' (by decide) k1')
theorem map_reduce_rounds__k_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → map_reduce_rounds__k_2 n = (if (n ≤ 1) then n else (1 + (map_reduce_rounds__k_2 (cdiv n 2)))) :=
  fun n k0' k1' => (map_reduce_rounds.eq n 2 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => map_reduce_merges a b, fun a b _ _ => map_reduce a b, fun a b _ _ => map_reduce_rounds a b, fun a _ _ _ => map_reduce_merges__k_2 a, fun a _ _ _ => map_reduce__k_2 a, fun a _ _ _ => map_reduce_rounds__k_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n2], .same 11 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .n2) (.call1 11 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact map_reduce_merges__k_2.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n2 .n2, .le .n1 .p0], .p0, .le (.call1 11 .p0) (.sub (.mul .n2 .p0) .n2)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.mod 2 0 (.cons (.step (.cdv (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.name1 11 (.add .v0 .n1) (.step (.use 0 [(.add (.mul .n2 .v1) .n2)]) (.step (.ih 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 11 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n2 .n2, .le .n1 .p0], .p0, .le (.sub (.add .p0 (.call2 4 .p0 .n2)) .n1) (.mul (.mul .n2 .n1) (.call1 11 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.cdv (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n3) .n2) (.step (.clg (.add (.mul .n2 .v2) .n4) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.least 0 (.add .v1 .n1) .n2 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n2 .v2) .n2) .n2) (.step (.clg (.add (.mul .n2 .v2) .n3) .n2) (.step (.clg (.add .v2 .n2) .n2) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n2], .same 13 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .p0 (.add .n1 (.call1 13 (.call2 2 .p0 .n2))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact map_reduce_rounds__k_2.run (atom x 0) h.1 h.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 13 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n2 .n2, .le .n1 .p0], .p0, .same 13 .p0 .n0 .n0 .n0 (.add .n1 (.call2 4 .p0 .n2))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, Steps.rule_6] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n2) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv .n2 .n2 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n2) (.step (.clg .n2 .n2) .done))))) (.step (.cdv (.add (.mul .n2 .v0) .n4) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n4)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n3) .n2) (.step (.clg (.add (.mul .n2 .v1) .n4) .n2) .done)))))))) (.cons (.step (.cdv (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n2 .v1) .n3)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n2 .v1) .n2) .n2) (.step (.clg (.add (.mul .n2 .v1) .n3) .n2) .done))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, trivial⟩
def Steps.rule_8 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n2], .same 12 .p0 .n0 .n0 .n0 (.add .p0 (.call1 11 .p0))⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_8] at *
  exact map_reduce__k_2.run (atom x 0) h.1 h.2.1
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (map_reduce n 2)) ≤ (3 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 12 .o0)) (.mul .n3 .o0)) [Steps.rule_8, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.step (.use 1 [(.add .v1 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (map_reduce n 2)) ≤ (3 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * n) ≤ (2 * (map_reduce n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n3 .o0) (.mul .n2 (.call1 12 .o0))) [Steps.rule_8, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.least 0 (.add .v1 .n1) .n2 (.step (.clg (.add .v2 .n2) .n2) (.step (.use 1 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (3 * n) ≤ (2 * (map_reduce n 2))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2))) := ⟨⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n3) .n2 .done))))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((3 : Int) ≤ n) → (1 * (map_reduce_rounds n 2)) ≤ (3 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n3 .o0] (.le (.mul .n1 (.call1 13 .o0)) (.mul .n3 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.least 1 (.add .v0 .n2) .n2 (.jump (.add .v1 .n2) (.add .v1 .n3) .n2 (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)) (.step (.clg (.add .v1 .n3) .n2) (.step (.use 0 [(.add .v1 .n3)]) .done)))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ n : Int, 3 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (map_reduce_rounds n 2)) ≤ (3 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (map_reduce_rounds n 2) ≤ p₀ * (1 * (flog n 2)))) := ⟨3, 1, 3, by decide, by decide, by decide, Steps.part_2_O⟩

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_4_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (1 * (map_reduce_rounds n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n1 (.call1 13 .o0))) [Steps.lemma_3_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n2 (.jump (.add .v1 .n1) (.add .v1 .n2) .n2 (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done)) (.step (.clg (.add .v1 .n2) .n2) (.step (.use 0 [(.add .v1 .n2)]) .done))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (1 * (map_reduce_rounds n 2))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (map_reduce_rounds n 2))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (map_reduce n 2) ≤ p₀ * n)) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (map_reduce n 2))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (map_reduce_rounds n 2)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨map_reduce_merges.ends, map_reduce_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end map_reduce.order
