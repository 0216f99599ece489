import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.prompt_exact
/-- The relation `map_reduce_prompt_tokens`. -/
def map_reduce_prompt_tokens.body (map_reduce_prompt_tokens : Int → Int → Int → Int) (n c d : Int) : Int := (if (n ≤ 1) then (n * c) else (((map_reduce_prompt_tokens (fdiv n 2) c d) + (map_reduce_prompt_tokens (n - (fdiv n 2)) c d)) + (2 * d)))
def map_reduce_prompt_tokens.Domain (n c d : Int) : Prop := (0 ≤ n) ∧ (0 ≤ c) ∧ (0 ≤ d)
def map_reduce_prompt_tokens.size (n c d : Int) : Nat := magnitude n
def map_reduce_prompt_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := map_reduce_prompt_tokens.body (fun n c d => f (n, c, d)) x.1 x.2.1 x.2.2
def map_reduce_prompt_tokens (n c d : Int) : Int := fix (fun (x : Int × Int × Int) => map_reduce_prompt_tokens.size x.1 x.2.1 x.2.2) map_reduce_prompt_tokens.step (n, c, d)
/-- The recursion of `map_reduce_prompt_tokens` ends. -/
def map_reduce_prompt_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => map_reduce_prompt_tokens.Domain x.1 x.2.1 x.2.2) (fun x => map_reduce_prompt_tokens.size x.1 x.2.1 x.2.2) map_reduce_prompt_tokens.step

/-- The claim `map_reduce.prompt_exact`. -/
def Statement : Prop :=
  (map_reduce_prompt_tokens.Ends) ∧ (∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)))
end map_reduce.prompt_exact

namespace map_reduce.prompt_exact
theorem map_reduce_prompt_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → (∀ n' c' d' : Int, (0 ≤ n') → (0 ≤ c') → (0 ≤ d') → map_reduce_prompt_tokens.size n' c' d' < map_reduce_prompt_tokens.size n c d → f₁ n' c' d' = f₂ n' c' d') → map_reduce_prompt_tokens.body f₁ n c d = map_reduce_prompt_tokens.body f₂ n c d := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .less .p0 .o0] (.ifLe .o0 .n1 (.mul .o0 .o1) (.add (.add (.call3 8 (.call2 0 .o0 .n2) .o1 .o2) (.call3 8 (.sub .o0 (.call2 0 .o0 .n2)) .o1 .o2)) (.mul .n2 .o2)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    3 (by decide +kernel) [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ trivial (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem map_reduce_prompt_tokens.ends : map_reduce_prompt_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  map_reduce_prompt_tokens.congr (fun n c d => f (n, c, d)) (fun n c d => g (n, c, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun n' c' d' k0' k1' k2' lt => ih (n', c', d') ⟨k0', k1', k2'⟩ lt)
theorem map_reduce_prompt_tokens.eq : ∀ (n c d : Int), (0 ≤ n) → (0 ≤ c) → (0 ≤ d) → map_reduce_prompt_tokens n c d = (if (n ≤ 1) then (n * c) else (((map_reduce_prompt_tokens (fdiv n 2) c d) + (map_reduce_prompt_tokens (n - (fdiv n 2)) c d)) + (2 * d))) :=
  fun n c d k0' k1' k2' => fix_eq map_reduce_prompt_tokens.ends (n, c, d) ⟨k0', k1', k2'⟩

def map_reduce_prompt_tokens.run := map_reduce_prompt_tokens.eq
def Steps.table : Functions := [fun a b c _ => map_reduce_prompt_tokens a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2], .same 8 .p0 .p1 .p2 .n0 (.ifLe .p0 .n1 (.mul .p0 .p1) (.add (.add (.call3 8 (.call2 0 .p0 .n2) .p1 .p2) (.call3 8 (.sub .p0 (.call2 0 .p0 .n2)) .p1 .p2)) (.mul .n2 .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact map_reduce_prompt_tokens.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p0], .p0, .same 8 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p1) (.mul (.mul .n2 (.sub .p0 .n1)) .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1, .v1, .v2]) .done) (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1), .v1, .v2]) (.step (.use 0 [(.add (.mul .n2 .v0) .n2), .v1, .v2]) .done))) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) (.step (.ih 0 [(.add .v0 .n1), .v1, .v2]) (.step (.ih 0 [(.add .v0 .n2), .v1, .v2]) (.step (.use 0 [(.add (.mul .n2 .v0) .n3), .v1, .v2]) .done)))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n c d : Int, 0 ≤ n → 0 ≤ c → 0 ≤ d → ((1 : Int) ≤ n) → (map_reduce_prompt_tokens n c d) = ((n * c) + ((2 * (n - 1)) * d)) := by
  intro n_0 c_1 d_2 h_n_0 h_c_1 h_d_2 a0
  have g' := shown_by Steps.table [.le .n1 .o0] (.eq (.call3 8 .o0 .o1 .o2) (.add (.mul .o0 .o1) (.mul (.mul .n2 (.sub .o0 .n1)) .o2))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.step (.use 0 [(.add .v0 .n1), .v1, .v2]) .done))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, c_1, d_2] rfl ⟨h_n_0, h_c_1, h_d_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨map_reduce_prompt_tokens.ends, Steps.part_1⟩
end map_reduce.prompt_exact
