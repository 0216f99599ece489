import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.exact
/-- The relation `batch_items`. -/
def batch_items.body (batch_items : Int → Int → Int) (n b : Int) : Int := (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b)))
def batch_items.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def batch_items.size (n b : Int) : Nat := magnitude n
def batch_items.step (f : Int × Int → Int) (x : Int × Int) : Int := batch_items.body (fun n b => f (n, b)) x.1 x.2
def batch_items (n b : Int) : Int := fix (fun (x : Int × Int) => batch_items.size x.1 x.2) batch_items.step (n, b)
/-- The recursion of `batch_items` ends. -/
def batch_items.Ends : Prop := Falls (fun (x : Int × Int) => batch_items.Domain x.1 x.2) (fun x => batch_items.size x.1 x.2) batch_items.step

/-- The claim `batch_items.exact`. -/
def Statement : Prop :=
  (batch_items.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (batch_items n b) = (cdiv n b))
end batch_items.exact

namespace batch_items.exact
theorem batch_items.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → batch_items.size n' b' < batch_items.size n b → f₁ n' b' = f₂ n' b') → batch_items.body f₁ n b = batch_items.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call2 6 .o0 .n1) (.add .n1 (.call2 8 (.sub .o0 .o1) .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done)))))
    2 (by decide +kernel) [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem batch_items.ends : batch_items.Ends := fun f g (x : Int × Int) d ih =>
  batch_items.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem batch_items.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items n b = (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b))) :=
  fun n b k0' k1' k2' => fix_eq batch_items.ends (n, b) ⟨k0', k1', k2'⟩

def batch_items.run := batch_items.eq
def Steps.table : Functions := [fun a b _ _ => batch_items a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifLe .p0 .p1 (.call2 6 .p0 .n1) (.add .n1 (.call2 8 (.sub .p0 .p1) .p1)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact batch_items.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [.le .n1 .p1], .p0, .same 8 .p0 .p1 .n0 .n0 (.call2 2 .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0, (.add .v1 .n1)]) (.step (.cdv .n0 (.add .v1 .n1) .n0) .done))) (.raise 1 .v0 (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1), (.add (.add .v1 .v0) .n1)]) (.step (.cdv (.add .v0 .n1) (.add (.add .v1 .v0) .n1) .n1) .done))))) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.ih 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add (.add .v3 .v1) .n1)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2), (.add (.add .v3 .v1) .n1)]) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v3) .v0) (.mul .n2 .v1)) .n2) (.add (.add .v3 .v1) .n1) (.add .v0 .n2)) .done))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (batch_items n b) = (cdiv n b) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  have g' := shown_by Steps.table [.le .n1 .o1] (.eq (.call2 8 .o0 .o1) (.call2 2 .o0 .o1)) [Steps.lemma_1_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.cdv .n0 (.add .v1 .n1) .n0) (.step (.use 0 [.n0, (.add .v1 .n1)]) .done)) (.divide .v0 (.add .v1 .n1) (.replace 2 (.add (.add (.mul .v3 .v0) .v0) .v1) (.raise 3 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1) (.add (.add .v3 .v1) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.mul .v3 .v0) (.mul .v0 .v1)) .v0) .v1) .n1), (.add (.add .v3 .v1) .n1)]) .done)))))))
    2 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, b_1] rfl ⟨h_n_0, h_b_1, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨batch_items.ends, Steps.part_1⟩
end batch_items.exact
