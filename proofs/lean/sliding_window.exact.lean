import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.exact
/-- The relation `sliding_window`. -/
def sliding_window.body (sliding_window : Int → Int → Int → Int) (n w s : Int) : Int := (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s)))
def sliding_window.Domain (n w s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ s) ∧ (s ≤ w))
def sliding_window.size (n w s : Int) : Nat := magnitude n
def sliding_window.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := sliding_window.body (fun n w s => f (n, w, s)) x.1 x.2.1 x.2.2
def sliding_window (n w s : Int) : Int := fix (fun (x : Int × Int × Int) => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step (n, w, s)
/-- The recursion of `sliding_window` ends. -/
def sliding_window.Ends : Prop := Falls (fun (x : Int × Int × Int) => sliding_window.Domain x.1 x.2.1 x.2.2) (fun x => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step

/-- The claim `sliding_window.exact`. -/
def Statement : Prop :=
  (sliding_window.Ends) ∧ (∀ n w s : Int, 0 ≤ n → 0 ≤ w → 0 ≤ s → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)))
end sliding_window.exact

namespace sliding_window.exact
theorem sliding_window.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (∀ n' w' s' : Int, (0 ≤ n') → (0 ≤ w') → (0 ≤ s') → (((1 : Int) ≤ s') ∧ (s' ≤ w')) → sliding_window.size n' w' s' < sliding_window.size n w s → f₁ n' w' s' = f₂ n' w' s') → sliding_window.body f₁ n w s = sliding_window.body f₂ n w s := by
  intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 d0 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [.le .n1 .o2, .le .o2 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .le .p2 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call2 6 .o0 .n1) (.add .n1 (.call3 8 (.sub .o0 .o2) .o1 .o2)))
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub .v1 .v2) .n1) (.zero 1 .done (.raise 1 .v2 (.sign (.sub (.add (.add .v2 .v1) .n1) .v0) (.step (.hyp 0) (.step (.hyp 1) .done)) (.zero 0 .done (.zero 0 .done (.raise 0 (.add .v2 .v1) .done)))))) (.raise 2 .v1 (.step (.hyp 0) (.step (.hyp 1) .done)))))
    3 (by decide +kernel) [n_0, w_1, s_2] rfl ⟨h_n_0, h_w_1, h_s_2, trivial⟩ ⟨d0.1, d0.2, trivial⟩ (fun a b c d h => ih a b c h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩ h.2.2.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem sliding_window.ends : sliding_window.Ends := fun f g (x : Int × Int × Int) d ih =>
  sliding_window.congr (fun n w s => f (n, w, s)) (fun n w s => g (n, w, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' w' s' k0' k1' k2' k3' lt => ih (n', w', s') ⟨k0', k1', k2', k3'⟩ lt)
theorem sliding_window.eq : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → sliding_window n w s = (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s))) :=
  fun n w s k0' k1' k2' k3' => fix_eq sliding_window.ends (n, w, s) ⟨k0', k1', k2', k3'⟩

def sliding_window.run := sliding_window.eq
def Steps.table : Functions := [fun a b c _ => sliding_window a b c]
def Steps.rule_1 : Rule := ⟨3, [.le .n0 .p0, .le .n0 .p1, .le .n0 .p2, .le .n1 .p2, .le .p2 .p1], .same 8 .p0 .p1 .p2 .n0 (.ifLe .p0 .p1 (.call2 6 .p0 .n1) (.add .n1 (.call3 8 (.sub .p0 .p2) .p1 .p2)))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sliding_window.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.lemma_1_1_said : Lemma := ⟨3, [.le .n1 .p2, .le .p2 .p1, .le .n1 .p2, .le .p2 .p1, .lt .p1 .p0], .p0, .same 8 .p0 .p1 .p2 .n0 (.add .n1 (.call2 2 (.sub .p0 .p1) .p2))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub .v1 .v2) .n1) (.zero 1 .done (.raise 1 .v2 (.sign (.sub (.add (.add .v2 .v1) .n1) .v0) (.step (.hyp 2) (.step (.hyp 3) (.step (.hyp 4) (.step (.sum [.of .n1 [0], .of .n1 [3]]) .done)))) (.zero 0 .done (.zero 0 .done (.raise 0 (.add .v2 .v1) (.sign (.sub .v2 .v0) (.raise 2 .v0 (.step (.low (.add (.add .v0 .v1) .n1) .n1) (.step (.use 0 [(.add (.add .v0 .v1) .n1), (.add (.add (.add .v0 .v2) .v1) .n1), (.add (.add .v0 .v2) .n1)]) (.step (.use 0 [(.add (.add (.add (.mul .n2 .v0) .v2) .v1) .n2), (.add (.add (.add .v0 .v2) .v1) .n1), (.add (.add .v0 .v2) .n1)]) (.step (.cdv (.add .v0 .n1) (.add (.add .v0 .v2) .n1) .n1) .done))))) (.zero 0 .done (.raise 0 .v2 (.divide .v0 (.add .v2 .n1) (.replace 2 (.add (.add (.mul .v0 .v4) .v0) .v1) (.raise 4 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v4)) .v0) .v1) .n1) (.add (.add .v1 .v4) .n1) (.add .v0 .n1)) (.step (.ih 0 [(.add (.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v4)) .v0) (.mul .n2 .v1)) .v4) .v3) .n2), (.add (.add (.add .v1 .v4) .v3) .n1), (.add (.add .v1 .v4) .n1)]) (.step (.use 0 [(.add (.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v4)) .v0) (.mul .n3 .v1)) (.mul .n2 .v4)) .v3) .n3), (.add (.add (.add .v1 .v4) .v3) .n1), (.add (.add .v1 .v4) .n1)]) (.step (.cdv (.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v4)) .v0) (.mul .n2 .v1)) .v4) .n2) (.add (.add .v1 .v4) .n1) (.add .v0 .n2)) .done)))))))))))))))) (.raise 2 .v1 (.step (.hyp 0) (.step (.hyp 1) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
theorem Steps.part_1 : ∀ n w s : Int, 0 ≤ n → 0 ≤ w → 0 ≤ s → (((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ (w < n))) → (sliding_window n w s) = (1 + (cdiv (n - w) s)) := by
  intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 a0
  have g' := shown_by Steps.table [.le .n1 .o2, .le .o2 .o1, .lt .o1 .o0] (.eq (.call3 8 .o0 .o1 .o2) (.add .n1 (.call2 2 (.sub .o0 .o1) .o2))) [Steps.lemma_1_1_said.rule]
    (.zero 2 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))) (.sign (.sub (.sub .v1 .v2) .n1) (.zero 1 .done (.raise 1 .v2 (.sign (.sub (.add (.add .v2 .v1) .n1) .v0) (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) (.step (.sum [.of .n1 [0], .of .n1 [3]]) .done)))) (.zero 0 .done (.zero 0 .done (.raise 0 (.add .v2 .v1) (.divide .v0 (.add .v2 .n1) (.replace 2 (.add (.add (.mul .v0 .v4) .v0) .v1) (.raise 4 .v1 (.step (.cdv (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v4)) .v0) .v1) .n1) (.add (.add .v1 .v4) .n1) (.add .v0 .n1)) (.step (.use 0 [(.add (.add (.add (.add (.add (.add (.mul .v0 .v1) (.mul .v0 .v4)) .v0) (.mul .n2 .v1)) .v4) .v3) .n2), (.add (.add (.add .v1 .v4) .v3) .n1), (.add (.add .v1 .v4) .n1)]) .done))))))))))) (.raise 2 .v1 (.step (.hyp 0) (.step (.hyp 1) (.step (.hyp 2) .done))))))
    3 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0, w_1, s_2] rfl ⟨h_n_0, h_w_1, h_s_2, trivial⟩ ⟨a0.1, a0.2.1, a0.2.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨sliding_window.ends, Steps.part_1⟩
end sliding_window.exact
