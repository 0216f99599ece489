import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.usual_is_a_case
/-- The relation `sliding_window`. -/
def sliding_window.body (sliding_window : Int → Int → Int → Int) (n w s : Int) : Int := (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s)))
def sliding_window.Domain (n w s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ s) ∧ (s ≤ w))
def sliding_window.size (n w s : Int) : Nat := magnitude n
def sliding_window.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := sliding_window.body (fun n w s => f (n, w, s)) x.1 x.2.1 x.2.2
def sliding_window (n w s : Int) : Int := fix (fun (x : Int × Int × Int) => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step (n, w, s)
/-- The recursion of `sliding_window` ends. -/
def sliding_window.Ends : Prop := Falls (fun (x : Int × Int × Int) => sliding_window.Domain x.1 x.2.1 x.2.2) (fun x => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step

/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The claim `sliding_window.usual_is_a_case`. -/
def Statement : Prop :=
  (sliding_window.Ends) ∧ (sliding_window_20_10.Ends) ∧ (∀ n : Int, 0 ≤ n → (sliding_window n 20 10) = (sliding_window_20_10 n))
end sliding_window.usual_is_a_case

namespace sliding_window.usual_is_a_case
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

theorem sliding_window_20_10.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → sliding_window_20_10.size n' < sliding_window_20_10.size n → f₁ n' = f₂ n') → sliding_window_20_10.body f₁ n = sliding_window_20_10.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 (.num 20) (.call2 6 .o0 .n1) (.add .n1 (.call1 8 (.sub .o0 .n10))))
    (.sign (.sub (.num 20) .v0) .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done .done))))))))))))))))))))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem sliding_window_20_10.ends : sliding_window_20_10.Ends := fun f g (x : Int) d ih =>
  sliding_window_20_10.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem sliding_window_20_10.eq : ∀ (n : Int), (0 ≤ n) → sliding_window_20_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10)))) :=
  fun n k0' => fix_eq sliding_window_20_10.ends n k0'

def sliding_window__w_20__s_10 (n : Int) : Int := sliding_window n 20 10
def sliding_window__w_20__s_10.size (n : Int) : Nat := sliding_window.size n 20 10
def sliding_window_20_10.run := sliding_window_20_10.eq
theorem sliding_window__w_20__s_10.run : ∀ (n : Int), (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → sliding_window__w_20__s_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window__w_20__s_10 (n - 10)))) :=
  fun n k0' k1' => (sliding_window.eq n 20 10 k0' (by decide) (by decide) k1')
def Steps.table : Functions := [fun a b c _ => sliding_window a b c, fun a _ _ _ => sliding_window_20_10 a, fun a _ _ _ => sliding_window__w_20__s_10 a]
def Steps.rule_1 : Rule := ⟨1, [.le .n0 .p0, .le .n1 .n10, .le .n10 (.num 20)], .same 10 .p0 .n0 .n0 .n0 (.ifLe .p0 (.num 20) (.call2 6 .p0 .n1) (.add .n1 (.call1 10 (.sub .p0 .n10))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact sliding_window__w_20__s_10.run (atom x 0) h.1 ⟨h.2.1, h.2.2.1⟩
def Steps.rule_2 : Rule := ⟨0, [], .same 9 .n0 .n0 .n0 .n0 .n0⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := constant _ _ (by decide +kernel)
def Steps.rule_3 : Rule := ⟨1, [.le .n0 .p0], .same 9 .p0 .n0 .n0 .n0 (.ifLe .p0 (.num 20) (.call2 6 .p0 .n1) (.add .n1 (.call1 9 (.sub .p0 .n10))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact sliding_window_20_10.run (atom x 0) h.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le .n1 .n10, .le .n10 (.num 20)], .p0, .same 10 .p0 .n0 .n0 .n0 (.call1 9 .p0)⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1, Steps.rule_2, Steps.rule_3] [
    (.sign (.sub (.num 20) .v0) (.zero 0 (.step (.low .n0 .n1) (.step (.use 0 [.n0]) (.step (.use 1 []) .done))) (.step (.hyp 0) (.step (.hyp 1) (.step (.low (.add .v0 .n1) .n1) (.step (.use 0 [(.add .v0 .n1)]) (.step (.use 2 [(.add .v0 .n1)]) .done)))))) (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.name1 9 (.add .v0 .n11) (.step (.ih 0 [(.add .v1 .n11)]) (.step (.use 0 [(.add .v1 (.num 21))]) (.step (.use 2 [(.add .v1 (.num 21))]) .done))))))))))))))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_2_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sliding_window n 20 10) = (sliding_window_20_10 n) := by
  intro n_0 h_n_0
  have g' := shown_by Steps.table [] (.eq (.call1 10 .o0) (.call1 9 .o0)) [Steps.lemma_1_1_said.rule]
    (.name1 9 .v0 (.step (.use 0 [.v1]) .done))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ trivial
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨sliding_window.ends, sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.usual_is_a_case
