import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchy.order
/-- The relation `hierarchy_managers`. -/
def hierarchy_managers.body (hierarchy_managers : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k)))
def hierarchy_managers.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_managers.size (n k : Int) : Nat := magnitude n
def hierarchy_managers.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_managers.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_managers (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_managers.size x.1 x.2) hierarchy_managers.step (n, k)
/-- The recursion of `hierarchy_managers` ends. -/
def hierarchy_managers.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_managers.Domain x.1 x.2) (fun x => hierarchy_managers.size x.1 x.2) hierarchy_managers.step

/-- The relation `hierarchy`. -/
def hierarchy (n k : Int) : Int := (n + (2 * (hierarchy_managers n k)))

/-- The relation `hierarchy_rounds`. -/
def hierarchy_rounds.body (hierarchy_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (2 + (hierarchy_rounds (cdiv n k) k)))
def hierarchy_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def hierarchy_rounds.size (n k : Int) : Nat := magnitude n
def hierarchy_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchy_rounds.body (fun n k => f (n, k)) x.1 x.2
def hierarchy_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => hierarchy_rounds.size x.1 x.2) hierarchy_rounds.step (n, k)
/-- The recursion of `hierarchy_rounds` ends. -/
def hierarchy_rounds.Ends : Prop := Falls (fun (x : Int × Int) => hierarchy_rounds.Domain x.1 x.2) (fun x => hierarchy_rounds.size x.1 x.2) hierarchy_rounds.step

/-- The claim `hierarchy.order`. -/
def Statement : Prop :=
  (hierarchy_managers.Ends) ∧ (hierarchy_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchy n 8) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchy n 8)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))))
end hierarchy.order

namespace hierarchy.order
theorem hierarchy_managers.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_managers.size n' k' < hierarchy_managers.size n k → f₁ n' k' = f₂ n' k') → hierarchy_managers.body f₁ n k = hierarchy_managers.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call2 2 .o0 .o1) (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchy_managers.ends : hierarchy_managers.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_managers.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem hierarchy_managers.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_managers n k = (if (n ≤ 1) then 0 else ((cdiv n k) + (hierarchy_managers (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq hierarchy_managers.ends (n, k) ⟨k0', k1', k2'⟩

theorem hierarchy.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy n k = (n + (2 * (hierarchy_managers n k))) := fun _ _ _ _ _ => rfl

theorem hierarchy_rounds.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((2 : Int) ≤ k') → hierarchy_rounds.size n' k' < hierarchy_rounds.size n k → f₁ n' k' = f₂ n' k') → hierarchy_rounds.body f₁ n k = hierarchy_rounds.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .o0 (.add .n2 (.call2 8 (.call2 2 .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem hierarchy_rounds.ends : hierarchy_rounds.Ends := fun f g (x : Int × Int) d ih =>
  hierarchy_rounds.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem hierarchy_rounds.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((2 : Int) ≤ k) → hierarchy_rounds n k = (if (n ≤ 1) then n else (2 + (hierarchy_rounds (cdiv n k) k))) :=
  fun n k k0' k1' k2' => fix_eq hierarchy_rounds.ends (n, k) ⟨k0', k1', k2'⟩

def hierarchy_managers__k_8 (n : Int) : Int := hierarchy_managers n 8
def hierarchy_managers__k_8.size (n : Int) : Nat := hierarchy_managers.size n 8
def hierarchy__k_8 (n : Int) : Int := hierarchy n 8
def hierarchy_rounds__k_8 (n : Int) : Int := hierarchy_rounds n 8
def hierarchy_rounds__k_8.size (n : Int) : Nat := hierarchy_rounds.size n 8
theorem hierarchy_managers__k_8.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 8) → hierarchy_managers__k_8 n = (if (n ≤ 1) then 0 else ((cdiv n 8) + (hierarchy_managers__k_8 (cdiv n 8)))) :=
  fun n k0' k1' => (hierarchy_managers.eq n 8 k0' (by decide) k1')
theorem hierarchy__k_8.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 8) → hierarchy__k_8 n = (n + (2 * (hierarchy_managers__k_8 n))) :=
  fun n k0' k1' => (hierarchy.eq n 8 k0' (by decide) k1')
theorem hierarchy_rounds__k_8.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 8) → hierarchy_rounds__k_8 n = (if (n ≤ 1) then n else (2 + (hierarchy_rounds__k_8 (cdiv n 8)))) :=
  fun n k0' k1' => (hierarchy_rounds.eq n 8 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => hierarchy_managers a b, fun a b _ _ => hierarchy a b, fun a b _ _ => hierarchy_rounds a b, fun a _ _ _ => hierarchy_managers__k_8 a, fun a _ _ _ => hierarchy__k_8 a, fun a _ _ _ => hierarchy_rounds__k_8 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n8], .same 11 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n0 (.add (.call2 2 .p0 .n8) (.call1 11 (.call2 2 .p0 .n8))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchy_managers__k_8.run (atom x 0) h.1 h.2.1
def Steps.rule_2 : Rule := ⟨0, [], .same 11 .n1 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n2 .n8, .le .n1 .p0], .p0, .le (.mul (.mul (.num 343) .n1) (.call1 11 .p0)) (.sub (.add (.mul .n7 (.add (.mul .n7 .p0) (.mul (.num 41) (.call2 4 .p0 .n8)))) (.call2 7 .n8 (.call2 4 .p0 .n8))) (.num 50))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerTimes 3), (powerNumber 6), powerSum, (powerRoot 3), (powerNumber 3), Steps.rule_2, (powerNumber 1)] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n8) (.step (.use 1 [.n8]) .done))) (.mod 8 0 (.cons (.zero 0 (.step (.cdv .n2 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n8) (.step (.clg .n2 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) .n10) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n10)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n9) .n8) (.step (.clg (.add (.mul .n8 .v2) .n10) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.zero 0 (.step (.cdv .n3 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n8) (.step (.clg .n3 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) .n11) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n11)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n10) .n8) (.step (.clg (.add (.mul .n8 .v2) .n11) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.zero 0 (.step (.cdv .n4 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n4]) (.step (.lgn 0 .n3 .n8) (.step (.clg .n4 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) .n12) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n12)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n11) .n8) (.step (.clg (.add (.mul .n8 .v2) .n12) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.zero 0 (.step (.cdv .n5 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n5]) (.step (.lgn 0 .n4 .n8) (.step (.clg .n5 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 13)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 13))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n12) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 13)) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.zero 0 (.step (.cdv .n6 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n6]) (.step (.lgn 0 .n5 .n8) (.step (.clg .n6 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 14)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 14))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) (.num 13)) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 14)) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.zero 0 (.step (.cdv .n7 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n7]) (.step (.lgn 0 .n6 .n8) (.step (.clg .n7 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 15)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 15))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) (.num 14)) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 15)) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.zero 0 (.step (.cdv .n8 .n8 .n1) (.step (.use 8 []) (.step (.use 0 [.n8]) (.step (.lgn 0 .n7 .n8) (.step (.clg .n8 .n8) (.step (.use 9 [.n8]) .done)))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 16)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 16))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) (.num 15)) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 16)) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))))))))))))) (.cons (.step (.cdv (.add (.mul .n8 .v0) .n9) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n9)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n8) .n8) (.step (.clg (.add (.mul .n8 .v2) .n9) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n6, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n2)]) (.step (.clg (.add .v3 .n2) .n8) (.step (.use 7 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.ih 0 [(.add .v3 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))))))) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerTimes_holds _ 3), (powerNumber_holds _ 6), (powerSum_holds _), (powerRoot_holds _ 3), (powerNumber_holds _ 3), Steps.rule_2_holds, (powerNumber_holds _ 1), trivial⟩
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le .n2 .n8, .le .n1 .p0], .p0, .le (.sub (.add .p0 (.call2 4 .p0 .n8)) .n1) (.mul (.mul .n8 .n1) (.call1 11 .p0))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_2] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n8) .done)) (.mod 8 0 (.cons (.zero 0 (.step (.cdv .n2 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n8) (.step (.clg .n2 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) .n10) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n10)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n9) .n8) (.step (.clg (.add (.mul .n8 .v2) .n10) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n3 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n8) (.step (.clg .n3 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) .n11) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n11)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n10) .n8) (.step (.clg (.add (.mul .n8 .v2) .n11) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n4 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n4]) (.step (.lgn 0 .n3 .n8) (.step (.clg .n4 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) .n12) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n12)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n11) .n8) (.step (.clg (.add (.mul .n8 .v2) .n12) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n5 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n5]) (.step (.lgn 0 .n4 .n8) (.step (.clg .n5 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 13)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 13))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n12) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 13)) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n6 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n6]) (.step (.lgn 0 .n5 .n8) (.step (.clg .n6 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 14)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 14))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) (.num 13)) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 14)) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n7 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n7]) (.step (.lgn 0 .n6 .n8) (.step (.clg .n7 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 15)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 15))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) (.num 14)) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 15)) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.zero 0 (.step (.cdv .n8 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n8]) (.step (.lgn 0 .n7 .n8) (.step (.clg .n8 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 16)) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 16))]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) (.num 15)) .n8) (.step (.clg (.add (.mul .n8 .v2) (.num 16)) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done)))))))))) (.cons (.step (.cdv (.add (.mul .n8 .v0) .n9) .n8 (.add .v0 .n2)) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add (.mul .n8 .v1) .n9)]) (.least 0 (.add .v1 .n1) .n8 (.step (.lev 1 (.add .v2 .n1) (.add (.mul .n8 .v2) .n8) .n8) (.step (.clg (.add (.mul .n8 .v2) .n9) .n8) (.step (.clg (.add .v2 .n2) .n8) (.step (.ih 0 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n8], .same 13 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .p0 (.add .n2 (.call1 13 (.call2 2 .p0 .n8))))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact hierarchy_rounds__k_8.run (atom x 0) h.1 h.2.1
def Steps.rule_6 : Rule := ⟨0, [], .same 13 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
def Steps.lemma_3_1_said : Lemma := ⟨1, [.le .n2 .n8, .le .n1 .p0], .p0, .same 13 .p0 .n0 .n0 .n0 (.add .n1 (.mul .n2 (.call2 4 .p0 .n8)))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_5, Steps.rule_6] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1]) (.step (.clo .n8) .done)) (.mod 8 0 (.cons (.zero 0 (.step (.cdv .n2 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n2]) (.step (.lgn 0 .n1 .n8) (.step (.clg .n2 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) .n10) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) .n10)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) .n9) .n8) (.step (.clg (.add (.mul .n8 .v1) .n10) .n8) .done)))))))) (.cons (.zero 0 (.step (.cdv .n3 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n3]) (.step (.lgn 0 .n2 .n8) (.step (.clg .n3 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) .n11) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) .n11)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) .n10) .n8) (.step (.clg (.add (.mul .n8 .v1) .n11) .n8) .done)))))))) (.cons (.zero 0 (.step (.cdv .n4 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n4]) (.step (.lgn 0 .n3 .n8) (.step (.clg .n4 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) .n12) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) .n12)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) .n11) .n8) (.step (.clg (.add (.mul .n8 .v1) .n12) .n8) .done)))))))) (.cons (.zero 0 (.step (.cdv .n5 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n5]) (.step (.lgn 0 .n4 .n8) (.step (.clg .n5 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 13)) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 13))]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) .n12) .n8) (.step (.clg (.add (.mul .n8 .v1) (.num 13)) .n8) .done)))))))) (.cons (.zero 0 (.step (.cdv .n6 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n6]) (.step (.lgn 0 .n5 .n8) (.step (.clg .n6 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 14)) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 14))]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) (.num 13)) .n8) (.step (.clg (.add (.mul .n8 .v1) (.num 14)) .n8) .done)))))))) (.cons (.zero 0 (.step (.cdv .n7 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n7]) (.step (.lgn 0 .n6 .n8) (.step (.clg .n7 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 15)) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 15))]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) (.num 14)) .n8) (.step (.clg (.add (.mul .n8 .v1) (.num 15)) .n8) .done)))))))) (.cons (.zero 0 (.step (.cdv .n8 .n8 .n1) (.step (.use 1 []) (.step (.use 0 [.n8]) (.step (.lgn 0 .n7 .n8) (.step (.clg .n8 .n8) .done))))) (.step (.cdv (.add (.mul .n8 .v0) (.num 16)) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) (.num 16))]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) (.num 15)) .n8) (.step (.clg (.add (.mul .n8 .v1) (.num 16)) .n8) .done)))))))) (.cons (.step (.cdv (.add (.mul .n8 .v0) .n9) .n8 (.add .v0 .n2)) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.ih 0 [(.add .v1 .n2)]) (.step (.use 0 [(.add (.mul .n8 .v1) .n9)]) (.step (.lev 1 (.add .v1 .n1) (.add (.mul .n8 .v1) .n8) .n8) (.step (.clg (.add (.mul .n8 .v1) .n9) .n8) .done))))))) .done)))))))))))
  ] (by decide +kernel) ⟨Steps.rule_5_holds, Steps.rule_6_holds, trivial⟩
def Steps.rule_8 : Rule := ⟨1, [.le .n0 .p0, .le .n2 .n8], .same 12 .p0 .n0 .n0 .n0 (.add .p0 (.mul .n2 (.call1 11 .p0)))⟩
theorem Steps.rule_8_holds : Rule.Holds Steps.table [] Steps.rule_8 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_8] at *
  exact hierarchy__k_8.run (atom x 0) h.1 h.2.1
theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (hierarchy n 8)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.call1 12 .o0)) (.mul .n2 .o0)) [Steps.rule_8, Steps.lemma_1_1_said.rule, powerLine, (powerTimes 3), (powerNumber 3), powerSum, (powerRoot 3), logLine, logLow]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.least 0 (.add .v1 .n1) .n8 (.step (.clg (.add .v2 .n2) .n8) (.name2 7 .n2 .v0 (.step (.use 2 [.n2, .v1]) (.raise 0 (.add .v1 .n1) (.step (.use 3 [.n2, .v1]) (.step (.use 4 [.n2]) (.step (.use 5 [.n2, .n3, (.mul .n3 .v1)]) (.step (.use 6 [.n2, (.add .v1 .n1)]) (.step (.use 1 [(.add .v3 .n2)]) (.step (.use 7 [(.add .v3 .n1), .n8]) (.step (.use 6 [.n2, .v1]) (.step (.use 8 [(.add .v3 .n1), .n8]) (.step (.sum [.of .n2 [2], .of (.num 82) [1], .of (.num 16) [0]]) (.step (.div (.num 343) (.sub (.add .v3 .n2) (.mul .n2 .v2))) .done)))))))))))))))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.lemma_1_data.1, (powerLine_holds _), (powerTimes_holds _ 3), (powerNumber_holds _ 3), (powerSum_holds _), (powerRoot_holds _ 3), (logLine_holds _), (logLow_holds _), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (hierarchy n 8)) ≤ (2 * n)) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_O_positive n k0' k1' h_start, Steps.part_1_O_bound n k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 .o0) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (5 * n) ≤ (4 * (hierarchy n 8)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n5 .o0) (.mul .n4 (.call1 12 .o0))) [Steps.rule_8, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name1 11 (.add .v0 .n2) (.step (.use 0 [(.add .v1 .n2)]) (.least 0 (.add .v1 .n1) .n8 (.step (.clg (.add .v2 .n2) .n8) (.step (.use 1 [(.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.rule_8_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (5 * n) ≤ (4 * (hierarchy n 8))) :=
  fun n h_start k0' k1' => ⟨Steps.part_1_Omega_positive n k0' k1' h_start, Steps.part_1_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (hierarchy n 8) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchy n 8))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨5, 4, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.lt .n0 (.mul .n1 (.call2 3 .o0 .n2))) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 .done)))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (3 * (hierarchy_rounds n 8)) ≤ (11 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n3 (.call1 13 .o0)) (.mul .n11 (.mul .n1 (.call2 3 .o0 .n2)))) [Steps.lemma_3_1_said.rule, (logRatio 3 0 0)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 0 (.add .v0 .n1) .n8 (.step (.clg (.add .v1 .n2) .n8) (.step (.use 0 [(.add .v1 .n2)]) (.least 1 (.add .v1 .n2) .n2 (.step (.use 1 [.n8, .n2, (.add .v2 .n1), (.add .v2 .n2)]) (.step (.sum [.of .n2 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, (logRatio_holds _ 3 0 0), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_2_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (3 * (hierarchy_rounds n 8)) ≤ (11 * (1 * (flog n 2)))) :=
  fun n h_start k0' k1' => ⟨Steps.part_2_O_positive n k0' k1' h_start, Steps.part_2_O_bound n k0' k1' h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (hierarchy_rounds n 8) ≤ p₀ * (1 * (flog n 2)))) := ⟨11, 3, 0, by decide, by decide, by decide, Steps.part_2_O⟩

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
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (hierarchy_rounds n 8)) := by
  intro n_0 h_n_0 a0 a1
  have g' := shown_by Steps.table [.le .n2 .o0, .le .n0 .o0] (.le (.mul .n1 (.mul .n1 (.add (.call2 3 .o0 .n2) .n1))) (.mul .n2 (.call1 13 .o0))) [Steps.lemma_3_1_said.rule, (logRatio 1 2 1)]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.least 1 (.add .v0 .n2) .n2 (.least 0 (.add .v1 .n1) .n8 (.step (.clg (.add .v2 .n2) .n8) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 1 [.n2, .n8, (.add .v2 .n2), (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done))))))))
    1 (by decide +kernel) ⟨Steps.lemma_3_data.1, (logRatio_holds _ 1 2 1), trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (hierarchy_rounds n 8))) :=
  fun n h_start k0' k1' => ⟨Steps.part_4_Omega_positive n k0' k1' h_start, Steps.part_4_Omega_bound n k0' k1' h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (hierarchy_rounds n 8))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n2 .o0] (.le .n1 .n1) []
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))
    1 (by decide +kernel) trivial [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (hierarchy n 8) ≤ p₀ * n)) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.1
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (hierarchy n 8))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_1.2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact k'
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_2
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact above_of (by decide) (two_of hs' hn') (Steps.part_3 n k0' (two_of hs' hn')) hp' k'.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (hierarchy_rounds n 8)))) := by
  obtain ⟨p'', q'', s', hp', hq', hs', h'⟩ := Steps.part_4
  refine ⟨p'', q'', s' + 2, hp', hq', add_nonneg hs' (by decide), ?_⟩
  intro n hn' k0'
  have k' := h' n (start_of hs' hn') k0' (two_of hs' hn')
  exact below_of (by decide) (two_of hs' hn') (Steps.part_5 n k0' (two_of hs' hn')) hp' k'.2
theorem proof : Statement := ⟨hierarchy_managers.ends, hierarchy_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end hierarchy.order
