import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace scan.pages_exact
/-- The relation `scan_pages`. -/
def scan_pages.body (scan_pages : Int → Int → Int) (n w : Int) : Int := (if (n = 0) then 0 else (1 + (scan_pages (n - (smaller n w)) w)))
def scan_pages.Domain (n w : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ ((1 : Int) ≤ w)
def scan_pages.size (n w : Int) : Nat := magnitude n
def scan_pages.step (f : Int × Int → Int) (x : Int × Int) : Int := scan_pages.body (fun n w => f (n, w)) x.1 x.2
def scan_pages (n w : Int) : Int := fix (fun (x : Int × Int) => scan_pages.size x.1 x.2) scan_pages.step (n, w)
/-- The recursion of `scan_pages` ends. -/
def scan_pages.Ends : Prop := Falls (fun (x : Int × Int) => scan_pages.Domain x.1 x.2) (fun x => scan_pages.size x.1 x.2) scan_pages.step

/-- The claim `scan.pages_exact`. -/
def Statement : Prop :=
  (scan_pages.Ends) ∧ (∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) = (cdiv n w))
end scan.pages_exact

namespace scan.pages_exact
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

def scan_pages.run := scan_pages.eq
def Steps.table : Functions := [fun a b _ _ => scan_pages a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add .n1 (.call2 8 (.sub .p0 (.call2 6 .p0 .p1)) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact scan_pages.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.call2 2 .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.cdv .n0 (.add .v1 .n1) .n0) .done)) (.sign (.sub .v0 .v1) (.raise 0 .v1 (.zero 0 (.step (.low (.add .v1 .n1) (.add .v1 .n1)) (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.ih 0 [.n0, (.add .v1 .n1)]) (.step (.use 0 [(.add .v1 .n1), (.add .v1 .n1)]) (.step (.cdv (.add .v1 .n1) (.add .v1 .n1) .n1) .done))))) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v0 .v3) .v0) .v1) (.raise 3 .v1 (.step (.low (.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) (.mul .n2 .v1)) .v3) .n2) (.add (.add .v1 .v3) .n1)) (.step (.cdv (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) .v1) .n1) (.add (.add .v1 .v3) .n1) (.add .v0 .n1)) (.step (.ih 0 [(.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) .v1) .n1), (.add (.add .v1 .v3) .n1)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) (.mul .n2 .v1)) .v3) .n2), (.add (.add .v1 .v3) .n1)]) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) (.mul .n2 .v1)) .v3) .n2) (.add (.add .v1 .v3) .n1) (.add .v0 .n2)) .done)))))))))) (.zero 1 .done (.raise 1 .v0 (.step (.low (.add .v0 .n1) (.add (.add .v0 .v1) .n2)) (.step (.cdv .n0 (.add (.add .v0 .v1) .n2) .n0) (.step (.ih 0 [.n0, (.add (.add .v0 .v1) .n2)]) (.step (.use 0 [(.add .v0 .n1), (.add (.add .v0 .v1) .n2)]) (.step (.cdv (.add .v0 .n1) (.add (.add .v0 .v1) .n2) .n1) .done))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) = (cdiv n w) := by
  intro n_0 w_1 h_n_0 h_w_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call2 8 .o0 .o1) (.call2 2 .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.use 0 [.n0, (.add .v1 .n1)]) .done)) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v0 .v3) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) .v1) .n1) (.add (.add .v1 .v3) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v3)) .v0) .v1) .n1), (.add (.add .v1 .v3) .n1)]) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, w_1] rfl ⟨h_n_0, h_w_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨scan_pages.ends, Steps.part_1⟩
end scan.pages_exact
