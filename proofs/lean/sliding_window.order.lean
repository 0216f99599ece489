import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.order
/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The claim `sliding_window.order`. -/
def Statement : Prop :=
  (sliding_window_20_10.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (sliding_window_20_10 n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (sliding_window_20_10 n))))
end sliding_window.order

namespace sliding_window.order
theorem sliding_window_20_10.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → sliding_window_20_10.size n' < sliding_window_20_10.size n → f₁ n' = f₂ n') → sliding_window_20_10.body f₁ n = sliding_window_20_10.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 (.num 20) (.call2 6 .o0 .n1) (.add .n1 (.call1 8 (.sub .o0 .n10))))
    (.sign (.sub (.num 20) .v0) .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done .done))))))))))))))))))))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem sliding_window_20_10.ends : sliding_window_20_10.Ends := fun f g (x : Int) d ih =>
  sliding_window_20_10.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem sliding_window_20_10.eq : ∀ (n : Int), (0 ≤ n) → sliding_window_20_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10)))) :=
  fun n k0' => fix_eq sliding_window_20_10.ends n k0'

def sliding_window_20_10.run := sliding_window_20_10.eq
def Steps.table : Functions := [fun a _ _ _ => sliding_window_20_10 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 (.num 20) (.call2 6 .p0 .n1) (.add .n1 (.call1 8 (.sub .p0 .n10))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sliding_window_20_10.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .le (.call1 8 .p0) (.call2 2 .p0 .n10)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.sign (.sub (.num 20) .v0) (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0]) (.step (.cdv .n0 .n10 .n0) .done))) (.mod 10 0 (.cons (.zero 0 (.step (.low .n1 .n1) (.step (.use 0 [.n1]) (.step (.cdv .n1 .n10 .n1) .done))) (.zero 0 (.step (.low .n11 .n1) (.step (.use 0 [.n11]) (.step (.cdv .n11 .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n2 .n1) (.step (.use 0 [.n2]) (.step (.cdv .n2 .n10 .n1) .done))) (.zero 0 (.step (.low .n12 .n1) (.step (.use 0 [.n12]) (.step (.cdv .n12 .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n3 .n1) (.step (.use 0 [.n3]) (.step (.cdv .n3 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 13) .n1) (.step (.use 0 [(.num 13)]) (.step (.cdv (.num 13) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n4 .n1) (.step (.use 0 [.n4]) (.step (.cdv .n4 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 14) .n1) (.step (.use 0 [(.num 14)]) (.step (.cdv (.num 14) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n5 .n1) (.step (.use 0 [.n5]) (.step (.cdv .n5 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 15) .n1) (.step (.use 0 [(.num 15)]) (.step (.cdv (.num 15) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n6 .n1) (.step (.use 0 [.n6]) (.step (.cdv .n6 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 16) .n1) (.step (.use 0 [(.num 16)]) (.step (.cdv (.num 16) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n7 .n1) (.step (.use 0 [.n7]) (.step (.cdv .n7 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 17) .n1) (.step (.use 0 [(.num 17)]) (.step (.cdv (.num 17) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n8 .n1) (.step (.use 0 [.n8]) (.step (.cdv .n8 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 18) .n1) (.step (.use 0 [(.num 18)]) (.step (.cdv (.num 18) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n9 .n1) (.step (.use 0 [.n9]) (.step (.cdv .n9 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 19) .n1) (.step (.use 0 [(.num 19)]) (.step (.cdv (.num 19) .n10 .n2) .done))) .done)) (.cons (.zero 0 (.step (.low .n10 .n1) (.step (.use 0 [.n10]) (.step (.cdv .n10 .n10 .n1) .done))) (.zero 0 (.step (.low (.num 20) .n1) (.step (.use 0 [(.num 20)]) (.step (.cdv (.num 20) .n10 .n2) .done))) .done)) .done)))))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.mod 10 0 (.cons (.name1 8 (.add (.mul .n10 .v0) .n11) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 21))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 21)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) .n11) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) .n11)]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n12) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 22))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 22)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) .n12) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) .n12)]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 13)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 23))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 23)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 13)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 13))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 14)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 24))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 24)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 14)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 14))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 15)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 25))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 25)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 15)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 15))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 16)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 26))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 26)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 16)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 16))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 17)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 27))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 27)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 17)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 17))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 18)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 28))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 28)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 18)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 18))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 19)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 29))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 29)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 19)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 19))]) (.step (.sum [.of .n1 [0]]) .done)))))) (.cons (.name1 8 (.add (.mul .n10 .v0) (.num 20)) (.step (.use 0 [(.add (.mul .n10 .v1) (.num 30))]) (.step (.cdv (.add (.mul .n10 .v1) (.num 30)) .n10 (.add .v1 .n3)) (.step (.cdv (.add (.mul .n10 .v1) (.num 20)) .n10 (.add .v1 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v1) (.num 20))]) (.step (.sum [.of .n1 [0]]) .done)))))) .done)))))))))))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .le .p0 (.mul (.mul (.num 20) .n1) (.call1 8 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.sign (.sub (.num 20) .v0) (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0]) .done)) (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1)]) .done))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name1 8 (.add .v0 .n11) (.step (.use 0 [(.add .v1 (.num 21))]) (.step (.ih 0 [(.add .v1 .n11)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (sliding_window_20_10 n)) ≤ (1 * n) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 (.call1 8 .o0)) (.mul .n1 .o0)) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.mod 10 0 (.cons (.name1 8 (.add (.mul .n10 .v0) .n1) (.step (.cdv (.add (.mul .n10 .v1) .n1) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n1)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n2) (.step (.cdv (.add (.mul .n10 .v1) .n2) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n2)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n3) (.step (.cdv (.add (.mul .n10 .v1) .n3) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n3)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n4) (.step (.cdv (.add (.mul .n10 .v1) .n4) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n4)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n5) (.step (.cdv (.add (.mul .n10 .v1) .n5) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n5)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n6) (.step (.cdv (.add (.mul .n10 .v1) .n6) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n6)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n7) (.step (.cdv (.add (.mul .n10 .v1) .n7) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n7)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n8) (.step (.cdv (.add (.mul .n10 .v1) .n8) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n8)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n9) (.step (.cdv (.add (.mul .n10 .v1) .n9) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n9)]) (.step (.sum [.of .n1 [0]]) .done)))) (.cons (.name1 8 (.add (.mul .n10 .v0) .n10) (.step (.cdv (.add (.mul .n10 .v1) .n10) .n10 (.add .v1 .n1)) (.step (.use 0 [(.add (.mul .n10 .v1) .n10)]) (.step (.sum [.of .n1 [0]]) .done)))) .done))))))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (sliding_window_20_10 n)) ≤ (1 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) .done)
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * n) ≤ (20 * (sliding_window_20_10 n)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.le (.mul .n1 .o0) (.mul (.num 20) (.call1 8 .o0))) [Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 8 (.add .v0 .n1) (.step (.use 0 [(.add .v1 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (20 * (sliding_window_20_10 n))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (sliding_window_20_10 n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (sliding_window_20_10 n))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 20, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.order
