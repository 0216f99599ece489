import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.usual_exact
/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The claim `sliding_window.usual_exact`. -/
def Statement : Prop :=
  (sliding_window_20_10.Ends) ∧ (∀ n : Int, 0 ≤ n → ((11 : Int) ≤ n) → (sliding_window_20_10 n) = ((cdiv n 10) - 1))
end sliding_window.usual_exact

namespace sliding_window.usual_exact
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
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n11 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 (.sub (.call2 2 .p0 .n10) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.sign (.sub .v0 .n11) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.sign (.sub .n9 .v0) (.zero 0 (.step (.low .n11 .n1) (.step (.use 0 [.n11]) (.step (.cdv .n11 .n10 .n2) .done))) (.zero 0 (.step (.low .n12 .n1) (.step (.use 0 [.n12]) (.step (.cdv .n12 .n10 .n2) .done))) (.zero 0 (.step (.low (.num 13) .n1) (.step (.use 0 [(.num 13)]) (.step (.cdv (.num 13) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 14) .n1) (.step (.use 0 [(.num 14)]) (.step (.cdv (.num 14) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 15) .n1) (.step (.use 0 [(.num 15)]) (.step (.cdv (.num 15) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 16) .n1) (.step (.use 0 [(.num 16)]) (.step (.cdv (.num 16) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 17) .n1) (.step (.use 0 [(.num 17)]) (.step (.cdv (.num 17) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 18) .n1) (.step (.use 0 [(.num 18)]) (.step (.cdv (.num 18) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 19) .n1) (.step (.use 0 [(.num 19)]) (.step (.cdv (.num 19) .n10 .n2) .done))) (.zero 0 (.step (.low (.num 20) .n1) (.step (.use 0 [(.num 20)]) (.step (.cdv (.num 20) .n10 .n2) .done))) .done)))))))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.mod 10 0 (.cons (.step (.cdv (.add (.mul .n10 .v0) .n11) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) .n11)]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 21))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 21)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) .n12) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) .n12)]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 22))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 22)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 13)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 13))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 23))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 23)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 14)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 14))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 24))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 24)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 15)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 15))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 25))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 25)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 16)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 16))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 26))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 26)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 17)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 17))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 27))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 27)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 18)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 18))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 28))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 28)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 19)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 19))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 29))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 29)) .n10 (.add .v0 .n3)) .done)))) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 20)) .n10 (.add .v0 .n2)) (.step (.ih 0 [(.add (.mul .n10 .v0) (.num 20))]) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 30))]) (.step (.cdv (.add (.mul .n10 .v0) (.num 30)) .n10 (.add .v0 .n3)) .done)))) .done))))))))))))))))))))))))))))))))) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((11 : Int) ≤ n) → (sliding_window_20_10 n) = ((cdiv n 10) - 1) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le .n11 .o0] (.eq (.call1 8 .o0) (.sub (.call2 2 .o0 .n10) .n1)) [Steps.lemma_1_1_said.rule]
    (.sign (.sub .v0 .n11) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.mod 10 0 (.cons (.step (.cdv (.add (.mul .n10 .v0) .n11) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) .n11)]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) .n12) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) .n12)]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 13)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 13))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 14)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 14))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 15)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 15))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 16)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 16))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 17)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 17))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 18)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 18))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 19)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 19))]) .done)) (.cons (.step (.cdv (.add (.mul .n10 .v0) (.num 20)) .n10 (.add .v0 .n2)) (.step (.use 0 [(.add (.mul .n10 .v0) (.num 20))]) .done)) .done)))))))))))))))))))))) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) .done))))))))))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.usual_exact
