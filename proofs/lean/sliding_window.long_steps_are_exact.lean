import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.long_steps_are_exact
/-- The relation `sliding_window`. -/
def sliding_window.body (sliding_window : Int → Int → Int → Int) (n w s : Int) : Int := (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s)))
def sliding_window.Domain (n w s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ s) ∧ (s ≤ w))
def sliding_window.size (n w s : Int) : Nat := magnitude n
def sliding_window.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := sliding_window.body (fun n w s => f (n, w, s)) x.1 x.2.1 x.2.2
def sliding_window (n w s : Int) : Int := fix (fun (x : Int × Int × Int) => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step (n, w, s)
/-- The recursion of `sliding_window` ends. -/
def sliding_window.Ends : Prop := Falls (fun (x : Int × Int × Int) => sliding_window.Domain x.1 x.2.1 x.2.2) (fun x => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step

/-- The claim `sliding_window.long_steps_are_exact` fails at a point. -/
def Statement : Prop :=
  (sliding_window.Ends) ∧ (∀ n w s : Int, (n = 2) → (w = 2) → (s = 1) → ((((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ ((1 : Int) ≤ n))) ∧ (¬ (sliding_window n w s) = (cdiv n s))))
end sliding_window.long_steps_are_exact

namespace sliding_window.long_steps_are_exact
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

theorem Steps.fails : ∀ n w s : Int, (n = 2) → (w = 2) → (s = 1) → ((((1 : Int) ≤ s) ∧ ((s ≤ w) ∧ ((1 : Int) ≤ n))) ∧ (¬ (sliding_window n w s) = (cdiv n s))) := by
  intro n w s e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨sliding_window.ends, Steps.fails⟩
end sliding_window.long_steps_are_exact
