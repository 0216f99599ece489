import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.more_passes_than_plain
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The relation `skeleton`. -/
def skeleton.body (skeleton : Int → Int → Int → Int) (n m s : Int) : Int := (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m))
def skeleton.Domain (n m s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))
def skeleton.size (n m s : Int) : Nat := magnitude n
def skeleton.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := skeleton.body (fun n m s => f (n, m, s)) x.1 x.2.1 x.2.2
def skeleton (n m s : Int) : Int := fix (fun (x : Int × Int × Int) => skeleton.size x.1 x.2.1 x.2.2) skeleton.step (n, m, s)
/-- The recursion of `skeleton` ends. -/
def skeleton.Ends : Prop := Falls (fun (x : Int × Int × Int) => skeleton.Domain x.1 x.2.1 x.2.2) (fun x => skeleton.size x.1 x.2.1 x.2.2) skeleton.step

/-- The claim `skeleton.more_passes_than_plain`. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (skeleton.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (plain_decoding (n * m)) ≤ (skeleton n m s))
end skeleton.more_passes_than_plain

namespace skeleton.more_passes_than_plain
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [m_0] rfl ⟨h_m_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

theorem skeleton.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (∀ n' m' s' : Int, (0 ≤ n') → (0 ≤ m') → (0 ≤ s') → (((1 : Int) ≤ m') ∧ ((1 : Int) ≤ s')) → skeleton.size n' m' s' < skeleton.size n m s → f₁ n' m' s' = f₂ n' m' s') → skeleton.body f₁ n m s = skeleton.body f₂ n m s := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o1, .le .n1 .o2] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .n1 .p2, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add (.add (.call3 8 (.sub .o0 .n1) .o1 .o2) .o2) .o1))
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 .done .done)))
    3 (by decide +kernel) [n_0, m_1, s_2] rfl ⟨h_n_0, h_m_1, h_s_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem skeleton.ends : skeleton.Ends := fun f g (x : Int × Int × Int) d ih =>
  skeleton.congr (fun n m s => f (n, m, s)) (fun n m s => g (n, m, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' m' s' k0' k1' k2' k3' lt => ih (n', m', s') ⟨k0', k1', k2', k3'⟩ lt)
theorem skeleton.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton n m s = (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m)) :=
  fun n m s k0' k1' k2' k3' => fix_eq skeleton.ends (n, m, s) ⟨k0', k1', k2', k3'⟩

def plain_decoding.run := plain_decoding.eq
def skeleton.run := skeleton.eq
def Steps.table : Functions := [fun a _ _ _ => plain_decoding a, fun a b c _ => skeleton a b c]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0], .same 8 .p0 .n0 .n0 .n0 (.ifLe .p0 .n1 .n1 (.add (.call1 8 (.sub .p0 .n1)) .n1))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact plain_decoding.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .p0], .p0, .same 8 .p0 .n0 .n0 .n0 .p0⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 [.n1]) .done) (.step (.ih 0 [(.add .v0 .n1)]) (.step (.use 0 [(.add .v0 .n2)]) .done))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p1, .le .n1 .p2], .same 9 .p0 .p1 .p2 .n0 (.ifEq .p0 .n0 .n0 (.add (.add (.call3 9 (.sub .p0 .n1) .p1 .p2) .p2) .p1))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact skeleton.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le .n1 .p1, .le .n1 .p2], .p0, .same 9 .p0 .p1 .p2 .n0 (.add (.mul .p0 .p1) (.mul .p0 .p2))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_3] [
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 (.step (.use 0 [.n0, (.add .v1 .n1), (.add .v2 .n1)]) .done) (.step (.ih 0 [.v0, (.add .v1 .n1), (.add .v2 .n1)]) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add .v2 .n1)]) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (plain_decoding (n * m)) ≤ (skeleton n m s) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  have g' := shown_by Steps.table [.le .n1 .o0, .le .n1 .o1, .le .n1 .o2] (.le (.call1 8 (.mul .o0 .o1)) (.call3 9 .o0 .o1 .o2)) [Steps.lemma_2_1_said.rule, Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.step (.use 0 [(.add .v0 .n1), (.add .v1 .n1), (.add .v2 .n1)]) (.step (.use 1 [(.add (.add (.add (.mul .v1 .v0) .v1) .v0) .n1)]) .done)))))
    3 (by decide +kernel) ⟨Steps.lemma_2_data.1, Steps.lemma_1_data.1, trivial⟩ [n_0, m_1, s_2] rfl ⟨h_n_0, h_m_1, h_s_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨plain_decoding.ends, skeleton.ends, Steps.part_1⟩
end skeleton.more_passes_than_plain
