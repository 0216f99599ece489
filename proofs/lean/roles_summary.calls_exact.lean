import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace roles_summary.calls_exact
/-- The relation `roles_reread`. -/
def roles_reread.body (roles_reread : Int → Int → Int) (c r : Int) : Int := (if (c = 0) then 0 else ((roles_reread (c - 1) r) + r))
def roles_reread.Domain (c r : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r)
def roles_reread.size (c r : Int) : Nat := magnitude c
def roles_reread.step (f : Int × Int → Int) (x : Int × Int) : Int := roles_reread.body (fun c r => f (c, r)) x.1 x.2
def roles_reread (c r : Int) : Int := fix (fun (x : Int × Int) => roles_reread.size x.1 x.2) roles_reread.step (c, r)
/-- The recursion of `roles_reread` ends. -/
def roles_reread.Ends : Prop := Falls (fun (x : Int × Int) => roles_reread.Domain x.1 x.2) (fun x => roles_reread.size x.1 x.2) roles_reread.step

/-- The relation `roles_summary`. -/
def roles_summary.body (roles_summary : Int → Int → Int) (c r : Int) : Int := (if (c = 0) then 0 else (((roles_summary (c - 1) r) + r) + 1))
def roles_summary.Domain (c r : Int) : Prop := (0 ≤ c) ∧ (0 ≤ r)
def roles_summary.size (c r : Int) : Nat := magnitude c
def roles_summary.step (f : Int × Int → Int) (x : Int × Int) : Int := roles_summary.body (fun c r => f (c, r)) x.1 x.2
def roles_summary (c r : Int) : Int := fix (fun (x : Int × Int) => roles_summary.size x.1 x.2) roles_summary.step (c, r)
/-- The recursion of `roles_summary` ends. -/
def roles_summary.Ends : Prop := Falls (fun (x : Int × Int) => roles_summary.Domain x.1 x.2) (fun x => roles_summary.size x.1 x.2) roles_summary.step

/-- The claim `roles_summary.calls_exact`. -/
def Statement : Prop :=
  (roles_reread.Ends) ∧ (roles_summary.Ends) ∧ (∀ c r : Int, 0 ≤ c → 0 ≤ r → (roles_summary c r) = ((roles_reread c r) + c))
end roles_summary.calls_exact

namespace roles_summary.calls_exact
theorem roles_reread.congr (f₁ f₂ : Int → Int → Int) : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → (∀ c' r' : Int, (0 ≤ c') → (0 ≤ r') → roles_reread.size c' r' < roles_reread.size c r → f₁ c' r' = f₂ c' r') → roles_reread.body f₁ c r = roles_reread.body f₂ c r := by
  intro c_0 r_1 h_c_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem roles_reread.ends : roles_reread.Ends := fun f g (x : Int × Int) d ih =>
  roles_reread.congr (fun c r => f (c, r)) (fun c r => g (c, r)) x.1 x.2 d.1 d.2 (fun c' r' k0' k1' lt => ih (c', r') ⟨k0', k1'⟩ lt)
theorem roles_reread.eq : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_reread c r = (if (c = 0) then 0 else ((roles_reread (c - 1) r) + r)) :=
  fun c r k0' k1' => fix_eq roles_reread.ends (c, r) ⟨k0', k1'⟩

theorem roles_summary.congr (f₁ f₂ : Int → Int → Int) : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → (∀ c' r' : Int, (0 ≤ c') → (0 ≤ r') → roles_summary.size c' r' < roles_summary.size c r → f₁ c' r' = f₂ c' r') → roles_summary.body f₁ c r = roles_summary.body f₂ c r := by
  intro c_0 r_1 h_c_0 h_r_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .o1) .n1))
    (.zero 0 .done .done)
    2 (by decide +kernel) [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem roles_summary.ends : roles_summary.Ends := fun f g (x : Int × Int) d ih =>
  roles_summary.congr (fun c r => f (c, r)) (fun c r => g (c, r)) x.1 x.2 d.1 d.2 (fun c' r' k0' k1' lt => ih (c', r') ⟨k0', k1'⟩ lt)
theorem roles_summary.eq : ∀ (c r : Int), (0 ≤ c) → (0 ≤ r) → roles_summary c r = (if (c = 0) then 0 else (((roles_summary (c - 1) r) + r) + 1)) :=
  fun c r k0' k1' => fix_eq roles_summary.ends (c, r) ⟨k0', k1'⟩

def roles_reread.run := roles_reread.eq
def roles_summary.run := roles_summary.eq
def Steps.table : Functions := [fun a b _ _ => roles_reread a b, fun a b _ _ => roles_summary a b]
def Steps.rule_1 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 8 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.call2 8 (.sub .p0 .n1) .p1) .p1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact roles_reread.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨2, [], .p0, .same 8 .p0 .p1 .n0 .n0 (.mul .p0 .p1)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨2, [.le .n0 .p0, .le .n0 .p1], .same 9 .p0 .p1 .n0 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call2 9 (.sub .p0 .n1) .p1) .p1) .n1))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact roles_summary.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [], .p0, .same 9 .p0 .p1 .n0 .n0 (.add .p0 (.mul .p0 .p1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 0 (.step (.use 0 [.n0, .v1]) .done) (.step (.ih 0 [.v0, .v1]) (.step (.use 0 [(.add .v0 .n1), .v1]) .done)))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ c r : Int, 0 ≤ c → 0 ≤ r → (roles_summary c r) = ((roles_reread c r) + c) := by
  intro c_0 r_1 h_c_0 h_r_1
  have g' := shown_by Steps.table [] (.eq (.call2 9 .o0 .o1) (.add (.call2 8 .o0 .o1) .o0)) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.step (.use 0 [.v0, .v1]) (.step (.use 1 [.v0, .v1]) .done))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [c_0, r_1] rfl ⟨h_c_0, h_r_1, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨roles_reread.ends, roles_summary.ends, Steps.part_1⟩
end roles_summary.calls_exact
