import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace scan.average_is_half
/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The relation `scan_all_positions`. -/
def scan_all_positions.body (scan_all_positions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((scan_all_positions (n - 1)) + (scan n)))
def scan_all_positions.Domain (n : Int) : Prop := (0 ≤ n)
def scan_all_positions.size (n : Int) : Nat := magnitude n
def scan_all_positions.step (f : Int → Int) (x : Int) : Int := scan_all_positions.body (fun n => f n) x
def scan_all_positions (n : Int) : Int := fix (fun (x : Int) => scan_all_positions.size x) scan_all_positions.step n
/-- The recursion of `scan_all_positions` ends. -/
def scan_all_positions.Ends : Prop := Falls (fun (x : Int) => scan_all_positions.Domain x) (fun x => scan_all_positions.size x) scan_all_positions.step

/-- The claim `scan.average_is_half`. -/
def Statement : Prop :=
  (scan.Ends) ∧ (scan_all_positions.Ends) ∧ (∀ n : Int, 0 ≤ n → (2 * (scan_all_positions n)) = (n * (n + 1)))
end scan.average_is_half

namespace scan.average_is_half
theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call1 8 (.sub .o0 .n1))))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

theorem scan_all_positions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan_all_positions.size n' < scan_all_positions.size n → f₁ n' = f₂ n') → scan_all_positions.body f₁ n = scan_all_positions.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => scan a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call1 8 (.sub .o0 .n1)) (.call1 9 .o0)))
    (.zero 0 .done .done)
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem scan_all_positions.ends : scan_all_positions.Ends := fun f g (x : Int) d ih =>
  scan_all_positions.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan_all_positions.eq : ∀ (n : Int), (0 ≤ n) → scan_all_positions n = (if (n = 0) then 0 else ((scan_all_positions (n - 1)) + (scan n))) :=
  fun n k0' => fix_eq scan_all_positions.ends n k0'

def scan.run := scan.eq
def scan_all_positions.run := scan_all_positions.eq
def Steps.table : Functions := [fun a _ _ _ => scan a, fun a _ _ _ => scan_all_positions a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call1 8 (.sub .p0 .n1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact scan.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [], .p0, .same 8 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.step (.ih 0 [.v0]) (.step (.use 0 [(.add .v0 .n1)]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call1 9 (.sub .p0 .n1)) (.call1 8 .p0)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact scan_all_positions.run (atom x 0) h.1
def Steps.lemma_2_1_said : Lemma := ⟨1, [], .p0, .eq (.mul .n2 (.call1 9 .p0)) (.mul .p0 (.add .p0 .n1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.lemma_1_1_said.rule] [
    (.zero 0 (.step (.use 0 [.n0]) .done) (.name1 9 .v0 (.step (.use 1 [(.add .v1 .n1)]) (.step (.use 0 [(.add .v1 .n1)]) (.step (.ih 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (2 * (scan_all_positions n)) = (n * (n + 1)) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.mul .n2 (.call1 9 .o0)) (.mul .o0 (.add .o0 .n1))) [Steps.lemma_2_1_said.rule]
    (.name1 9 .v0 (.step (.use 0 [.v1]) (.step (.sum [.of .n1 [0]]) .done)))
    1 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨scan.ends, scan_all_positions.ends, Steps.part_1⟩
end scan.average_is_half
