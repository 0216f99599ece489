import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace recursive_reading.wide_exact
/-- The relation `recursive_reading_wide`. -/
def recursive_reading_wide.body (recursive_reading_wide : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b))))
def recursive_reading_wide.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def recursive_reading_wide.size (n b : Int) : Nat := magnitude n
def recursive_reading_wide.step (f : Int × Int → Int) (x : Int × Int) : Int := recursive_reading_wide.body (fun n b => f (n, b)) x.1 x.2
def recursive_reading_wide (n b : Int) : Int := fix (fun (x : Int × Int) => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step (n, b)
/-- The recursion of `recursive_reading_wide` ends. -/
def recursive_reading_wide.Ends : Prop := Falls (fun (x : Int × Int) => recursive_reading_wide.Domain x.1 x.2) (fun x => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step

/-- The claim `recursive_reading.wide_exact`. -/
def Statement : Prop :=
  (recursive_reading_wide.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1))
end recursive_reading.wide_exact

namespace recursive_reading.wide_exact
theorem recursive_reading_wide.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → recursive_reading_wide.size n' b' < recursive_reading_wide.size n b → f₁ n' b' = f₂ n' b') → recursive_reading_wide.body f₁ n b = recursive_reading_wide.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add .n1 (.mul .o1 (.call2 8 (.call2 2 .o0 .o1) .o1))))
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.zero 0 .done (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) .done)) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) (.mul .n2 .v0)) .v1) .n2) (.add (.add .v3 .v1) .n2) (.add .v0 .n1)) .done))))))))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem recursive_reading_wide.ends : recursive_reading_wide.Ends := fun f g (x : Int × Int) d ih =>
  recursive_reading_wide.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem recursive_reading_wide.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → recursive_reading_wide n b = (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b)))) :=
  fun n b k0' k1' k2' => fix_eq recursive_reading_wide.ends (n, b) ⟨k0', k1', k2'⟩

def recursive_reading_wide.run := recursive_reading_wide.eq
def Steps.table : Functions := [fun a b _ _ => recursive_reading_wide a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add .n1 (.mul .p1 (.call2 8 (.call2 2 .p0 .p1) .p1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact recursive_reading_wide.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n2 .p1, .le .n1 .p0, .le .n2 .p1], .p0, .eq (.mul (.sub .p1 .n1) (.call2 8 .p0 .p1)) (.sub (.call2 7 .p1 (.add (.call2 4 .p0 .p1) .n1)) .n1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, (powerNumber 1), powerLine, (powerNumber 3), powerSum, (powerNumber 2)] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) (.step (.hyp 2) .done)) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2)]) (.step (.clo (.add .v1 .n2)) (.step (.use 1 [(.add .v1 .n2)]) .done))) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.name2 8 (.add .v0 .n2) (.add .v3 .n2) (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2)]) (.least 0 (.add .v1 .n1) (.add .v4 .n2) (.step (.lev 1 (.add .v2 .n1) (.add (.add (.add (.mul .v5 .v2) .v5) (.mul .n2 .v2)) .n2) (.add .v5 .n2)) (.step (.clg (.add (.add (.add (.mul .v5 .v2) .v5) (.mul .n2 .v2)) .n3) (.add .v5 .n2)) (.name2 7 (.add .v5 .n2) .v0 (.step (.use 2 [(.add .v6 .n2), .v1]) (.raise 0 (.add (.add (.mul .v6 .v1) .v1) .n1) (.step (.use 3 [(.add .v6 .n2)]) (.step (.use 4 [(.add .v6 .n2), .n3, .v1]) (.step (.clg (.add .v3 .n2) (.add .v6 .n2)) (.step (.use 5 [(.add .v6 .n2)]) (.step (.use 4 [(.add .v6 .n2), .n2, .v1]) (.step (.ih 0 [(.add .v3 .n2), (.add .v6 .n2)]) (.step (.sum [.of (.add .v6 .n2) [0]]) (.step (.sum [.of (.add .v6 .n2) [2]]) .done)))))))))))))))))) (.raise 3 .v1 (.zero 0 (.step (.cdv (.add .v1 .n2) (.add (.add .v3 .v1) .n2) .n1) (.name2 8 .n1 (.add (.add .v3 .v1) .n2) (.step (.use 0 [(.add .v2 .n2), (.add (.add .v4 .v2) .n2)]) (.step (.lgn 0 (.add .v2 .n1) (.add (.add .v4 .v2) .n2)) (.step (.clg (.add .v2 .n2) (.add (.add .v4 .v2) .n2)) (.step (.use 5 [(.add (.add .v4 .v2) .n2)]) (.step (.clo (.add (.add .v4 .v2) .n2)) (.step (.use 1 [(.add (.add .v4 .v2) .n2)]) (.step (.ih 0 [.n1, (.add (.add .v4 .v2) .n2)]) (.step (.sum [.of (.add (.add .v4 .v2) .n2) [0]]) (.step (.sum [.of (.add (.add .v4 .v2) .n2) [2]]) .done))))))))))) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) (.mul .n2 .v0)) (.mul .n2 .v1)) .n4) (.add (.add .v3 .v1) .n2) (.add .v0 .n2)) (.name2 8 (.add .v0 .n2) (.add (.add .v3 .v1) .n2) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4), (.add (.add .v4 .v2) .n2)]) (.least 0 (.add .v1 .n1) (.add (.add .v4 .v2) .n2) (.step (.lev 1 (.add .v2 .n1) (.add (.add (.add (.add (.add (.mul .v5 .v2) (.mul .v2 .v3)) .v5) (.mul .n2 .v2)) (.mul .n2 .v3)) .n3) (.add (.add .v5 .v3) .n2)) (.step (.clg (.add (.add (.add (.add (.add (.mul .v5 .v2) (.mul .v2 .v3)) .v5) (.mul .n2 .v2)) (.mul .n2 .v3)) .n4) (.add (.add .v5 .v3) .n2)) (.name2 7 (.add (.add .v5 .v3) .n2) .v0 (.step (.use 2 [(.add (.add .v6 .v4) .n2), .v1]) (.raise 0 (.add (.add (.add (.mul .v6 .v1) (.mul .v1 .v4)) .v1) .n1) (.step (.use 3 [(.add (.add .v6 .v4) .n2)]) (.step (.use 4 [(.add (.add .v6 .v4) .n2), .n3, .v1]) (.step (.clg (.add .v3 .n2) (.add (.add .v6 .v4) .n2)) (.step (.use 5 [(.add (.add .v6 .v4) .n2)]) (.step (.use 4 [(.add (.add .v6 .v4) .n2), .n2, .v1]) (.step (.ih 0 [(.add .v3 .n2), (.add (.add .v6 .v4) .n2)]) (.step (.sum [.of (.add (.add .v6 .v4) .n2) [0]]) (.step (.sum [.of (.add (.add .v6 .v4) .n2) [2]]) .done)))))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 1), (powerLine_holds _), (powerNumber_holds _ 3), (powerSum_holds _), (powerNumber_holds _ 2), trivial⟩
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n2 .o1] (.eq (.mul (.sub .o1 .n1) (.call2 8 .o0 .o1)) (.sub (.call2 7 .o1 (.add (.call2 4 .o0 .o1) .n1)) .n1)) [(powerNumber 1), Steps.lemma_1_1_said.rule, powerLine, (powerNumber 2), powerSum]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.name2 8 .n1 (.add .v1 .n2) (.step (.clo (.add .v2 .n2)) (.step (.use 0 [(.add .v2 .n2)]) (.step (.use 1 [.n1, (.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))) (.name2 8 (.add .v0 .n2) (.add .v1 .n2) (.least 0 (.add .v1 .n1) (.add .v2 .n2) (.step (.clg (.add .v2 .n2) (.add .v3 .n2)) (.name2 7 (.add .v3 .n2) .v0 (.step (.use 2 [(.add .v4 .n2), .v1]) (.raise 0 (.add (.add (.mul .v4 .v1) .v1) .n1) (.step (.use 3 [(.add .v4 .n2)]) (.step (.use 4 [(.add .v4 .n2), .n2, .v1]) (.step (.use 1 [(.add .v3 .n2), (.add .v4 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))))
    2 (by decide +kernel) ⟨(powerNumber_holds _ 1), Steps.lemma_1_data.1, (powerLine_holds _), (powerNumber_holds _ 2), (powerSum_holds _), trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨recursive_reading_wide.ends, Steps.part_1⟩
end recursive_reading.wide_exact
