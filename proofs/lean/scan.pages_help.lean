import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace scan.pages_help
/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The relation `scan_pages`. -/
def scan_pages.body (scan_pages : Int → Int → Int) (n w : Int) : Int := (if (n = 0) then 0 else (1 + (scan_pages (n - (smaller n w)) w)))
def scan_pages.Domain (n w : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ ((1 : Int) ≤ w)
def scan_pages.size (n w : Int) : Nat := magnitude n
def scan_pages.step (f : Int × Int → Int) (x : Int × Int) : Int := scan_pages.body (fun n w => f (n, w)) x.1 x.2
def scan_pages (n w : Int) : Int := fix (fun (x : Int × Int) => scan_pages.size x.1 x.2) scan_pages.step (n, w)
/-- The recursion of `scan_pages` ends. -/
def scan_pages.Ends : Prop := Falls (fun (x : Int × Int) => scan_pages.Domain x.1 x.2) (fun x => scan_pages.size x.1 x.2) scan_pages.step

/-- The claim `scan.pages_help`. -/
def Statement : Prop :=
  (scan.Ends) ∧ (scan_pages.Ends) ∧ (∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) ≤ (scan n))
end scan.pages_help

namespace scan.pages_help
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

theorem scan_pages.congr (f₁ f₂ : Int → Int → Int) : ∀ (n w : Int), (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → (∀ n' w' : Int, (0 ≤ n') → (0 ≤ w') → ((1 : Int) ≤ w') → scan_pages.size n' w' < scan_pages.size n w → f₁ n' w' = f₂ n' w') → scan_pages.body f₁ n w = scan_pages.body f₂ n w := by
  intro n_0 w_1 h_n_0 h_w_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .n1 (.call2 8 (.sub .o0 (.call2 6 .o0 .o1)) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done (.sign (.sub .v0 .v1) (.raise 0 .v1 (.step (.low (.add (.add .v0 .v1) .n1) (.add .v1 .n1)) .done)) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v0 .v1) .n2)) .done))))))
    2 (by decide +kernel) [n_0, w_1] rfl ⟨h_n_0, h_w_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem scan_pages.ends : scan_pages.Ends := fun f g (x : Int × Int) d ih =>
  scan_pages.congr (fun n w => f (n, w)) (fun n w => g (n, w)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' w' k0' k1' k2' lt => ih (n', w') ⟨k0', k1', k2'⟩ lt)
theorem scan_pages.eq : ∀ (n w : Int), (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → scan_pages n w = (if (n = 0) then 0 else (1 + (scan_pages (n - (smaller n w)) w))) :=
  fun n w k0' k1' k2' => fix_eq scan_pages.ends (n, w) ⟨k0', k1', k2'⟩

def scan.run := scan.eq
def scan_pages.run := scan_pages.eq
def Steps.table : Functions := [fun a _ _ _ => scan a, fun a b _ _ => scan_pages a b]
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
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call2 9 (.sub .p0 (.call2 6 .p0 .p1)) .p1)))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact scan_pages.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.rule_4 : Rule := ⟨0, [], .same 8 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .le (.call2 9 .p0 .p1) (.call1 8 .p0)⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3, Steps.rule_4, Steps.lemma_1_1_said.rule] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.use 1 []) .done)) (.sign (.sub .v0 .v1) (.raise 0 .v1 (.step (.low (.add (.add .v0 .v1) .n1) (.add .v1 .n1)) (.name2 9 .v0 (.add .v1 .n1) (.step (.use 0 [(.add (.add .v1 .v2) .n1), (.add .v2 .n1)]) (.step (.use 2 [(.add (.add .v1 .v2) .n1)]) (.step (.use 2 [.v1]) (.step (.ih 0 [.v1, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))))) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v0 .v1) .n2)) (.name2 9 .n0 (.add (.add .v0 .v1) .n2) (.step (.use 0 [(.add .v1 .n1), (.add (.add .v1 .v2) .n2)]) (.step (.use 2 [(.add .v1 .n1)]) (.step (.use 1 []) (.step (.ih 0 [.n0, (.add (.add .v1 .v2) .n2)]) (.step (.sum [.of .n1 [0]]) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, Steps.lemma_1_data.1, trivial⟩
theorem Steps.part_1 : ∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) ≤ (scan n) := by
  intro n_0 w_1 h_n_0 h_w_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.le (.call2 9 .o0 .o1) (.call1 8 .o0)) [Steps.lemma_1_1_said.rule, Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.name2 9 .v0 (.add .v1 .n1) (.step (.use 0 [.v1]) (.step (.use 1 [.v1, (.add .v2 .n1)]) (.step (.sum [.of .n1 [0]]) .done)))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, Steps.lemma_2_data.1, trivial⟩ [n_0, w_1] rfl ⟨h_n_0, h_w_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨scan.ends, scan_pages.ends, Steps.part_1⟩
end scan.pages_help
