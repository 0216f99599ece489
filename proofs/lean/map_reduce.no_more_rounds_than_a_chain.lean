import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace map_reduce.no_more_rounds_than_a_chain
/-- The relation `map_reduce_rounds`. -/
def map_reduce_rounds.body (map_reduce_rounds : Int → Int → Int) (n k : Int) : Int := (if (n ≤ 1) then n else (1 + (map_reduce_rounds (cdiv n k) k)))
def map_reduce_rounds.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((2 : Int) ≤ k)
def map_reduce_rounds.size (n k : Int) : Nat := magnitude n
def map_reduce_rounds.step (f : Int × Int → Int) (x : Int × Int) : Int := map_reduce_rounds.body (fun n k => f (n, k)) x.1 x.2
def map_reduce_rounds (n k : Int) : Int := fix (fun (x : Int × Int) => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step (n, k)
/-- The recursion of `map_reduce_rounds` ends. -/
def map_reduce_rounds.Ends : Prop := Falls (fun (x : Int × Int) => map_reduce_rounds.Domain x.1 x.2) (fun x => map_reduce_rounds.size x.1 x.2) map_reduce_rounds.step

/-- The relation `refine_chain_rounds`. -/
def refine_chain_rounds.body (refine_chain_rounds : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1))))
def refine_chain_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def refine_chain_rounds.size (n : Int) : Nat := magnitude n
def refine_chain_rounds.step (f : Int → Int) (x : Int) : Int := refine_chain_rounds.body (fun n => f n) x
def refine_chain_rounds (n : Int) : Int := fix (fun (x : Int) => refine_chain_rounds.size x) refine_chain_rounds.step n
/-- The recursion of `refine_chain_rounds` ends. -/
def refine_chain_rounds.Ends : Prop := Falls (fun (x : Int) => refine_chain_rounds.Domain x) (fun x => refine_chain_rounds.size x) refine_chain_rounds.step

/-- The claim `map_reduce.no_more_rounds_than_a_chain`. -/
def Statement : Prop :=
  (map_reduce_rounds.Ends) ∧ (refine_chain_rounds.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (map_reduce_rounds n k) ≤ (refine_chain_rounds n))
end map_reduce.no_more_rounds_than_a_chain

namespace map_reduce.no_more_rounds_than_a_chain
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

theorem refine_chain_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → refine_chain_rounds.size n' < refine_chain_rounds.size n → f₁ n' = f₂ n') → refine_chain_rounds.body f₁ n = refine_chain_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem refine_chain_rounds.ends : refine_chain_rounds.Ends := fun f g (x : Int) d ih =>
  refine_chain_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem refine_chain_rounds.eq : ∀ (n : Int), (0 ≤ n) → refine_chain_rounds n = (if (n = 0) then 0 else (1 + (refine_chain_rounds (n - 1)))) :=
  fun n k0' => fix_eq refine_chain_rounds.ends n k0'

def map_reduce_rounds.run := map_reduce_rounds.eq
def refine_chain_rounds.run := refine_chain_rounds.eq
def Steps.table : Functions := [fun a b _ _ => map_reduce_rounds a b, fun a _ _ _ => refine_chain_rounds a]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n2 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .n1 .p0 (.add .n1 (.call2 8 (.call2 2 .p0 .p1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact map_reduce_rounds.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n2 .p1, .le .n1 .p0], .p0, .same 8 .p0 .p1 .n0 .n0 (.add .n1 (.call2 4 .p0 .p1))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [.n1, (.add .v1 .n2)]) (.step (.clo (.add .v1 .n2)) .done)) (.divide (.add .v0 .n1) (.add .v1 .n2) (.step (.fact .v2) (.replace 2 (.sub (.add (.add (.mul .v3 .v0) (.mul .n2 .v0)) .v1) .n1) (.zero 1 (.zero 0 .done (.step (.cdv (.add (.add (.add (.mul .v3 .v0) .v3) (.mul .n2 .v0)) .n3) (.add .v3 .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add .v3 .n2) (.step (.clg (.add .v1 .n2) (.add .v4 .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add .v4 .n2)]) (.step (.use 0 [(.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3), (.add .v4 .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n2) (.add .v4 .n2)) (.step (.clg (.add (.add (.add (.mul .v4 .v1) .v4) (.mul .n2 .v1)) .n3) (.add .v4 .n2)) .done)))))))) (.raise 3 .v1 (.zero 0 (.step (.cdv (.add .v1 .n2) (.add (.add .v3 .v1) .n2) .n1) (.step (.clo (.add (.add .v3 .v1) .n2)) (.step (.ih 0 [.n1, (.add (.add .v3 .v1) .n2)]) (.step (.use 0 [(.add .v1 .n2), (.add (.add .v3 .v1) .n2)]) (.step (.lgn 0 (.add .v1 .n1) (.add (.add .v3 .v1) .n2)) (.step (.clg (.add .v1 .n2) (.add (.add .v3 .v1) .n2)) .done)))))) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) (.mul .n2 .v0)) (.mul .n2 .v1)) .n4) (.add (.add .v3 .v1) .n2) (.add .v0 .n2)) (.least 0 (.add .v0 .n1) (.add (.add .v3 .v1) .n2) (.step (.clg (.add .v1 .n2) (.add (.add .v4 .v2) .n2)) (.step (.ih 0 [(.add .v1 .n2), (.add (.add .v4 .v2) .n2)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4), (.add (.add .v4 .v2) .n2)]) (.step (.lev 1 (.add .v1 .n1) (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n3) (.add (.add .v4 .v2) .n2)) (.step (.clg (.add (.add (.add (.add (.add (.mul .v4 .v1) (.mul .v1 .v2)) .v4) (.mul .n2 .v1)) (.mul .n2 .v2)) .n4) (.add (.add .v4 .v2) .n2)) .done)))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call1 9 (.sub .p0 .n1))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact refine_chain_rounds.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .same 9 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
def Steps.rule_5 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨0, [], .same 9 .n1 .n0 .n0 .n0 .n1⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := constant _ _ (by decide +kernel)
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((2 : Int) ≤ k) → (map_reduce_rounds n k) ≤ (refine_chain_rounds n) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le .n2 .o1] (.le (.call2 8 .o0 .o1) (.call1 9 .o0)) [Steps.rule_1, Steps.rule_5, Steps.lemma_1_1_said.rule, Steps.rule_6, Steps.lemma_2_1_said.rule, logLine]
    (.zero 1 (.step (.hyp 0) .done) (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n2)]) (.step (.use 1 []) .done)) (.zero 0 (.step (.clo (.add .v1 .n2)) (.step (.use 2 [.n1, (.add .v1 .n2)]) (.step (.use 3 []) .done))) (.least 0 (.add .v0 .n1) (.add .v1 .n2) (.step (.clg (.add .v1 .n2) (.add .v2 .n2)) (.step (.use 2 [(.add .v1 .n2), (.add .v2 .n2)]) (.step (.use 4 [(.add .v1 .n2)]) (.step (.use 5 [(.add .v1 .n1), (.add .v2 .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))
    2 (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_5_holds, Steps.lemma_1_data.1, Steps.rule_6_holds, Steps.lemma_2_data.1, (logLine_holds _), trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨map_reduce_rounds.ends, refine_chain_rounds.ends, Steps.part_1⟩
end map_reduce.no_more_rounds_than_a_chain
