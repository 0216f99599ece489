import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.sorts_in_a_few_passes
/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The relation `sliding_window_sort`. -/
def sliding_window_sort.body (sliding_window_sort : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else ((sliding_window_20_10 n) + (sliding_window_sort (n - 10))))
def sliding_window_sort.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_sort.size (n : Int) : Nat := magnitude n
def sliding_window_sort.step (f : Int → Int) (x : Int) : Int := sliding_window_sort.body (fun n => f n) x
def sliding_window_sort (n : Int) : Int := fix (fun (x : Int) => sliding_window_sort.size x) sliding_window_sort.step n
/-- The recursion of `sliding_window_sort` ends. -/
def sliding_window_sort.Ends : Prop := Falls (fun (x : Int) => sliding_window_sort.Domain x) (fun x => sliding_window_sort.size x) sliding_window_sort.step

/-- The claim `sliding_window.sorts_in_a_few_passes` fails at a point. -/
def Statement : Prop :=
  (sliding_window_20_10.Ends) ∧ (sliding_window_sort.Ends) ∧ (∀ n : Int, (n = 61) → ((¬ (sliding_window_sort n) ≤ (3 * (sliding_window_20_10 n)))))
end sliding_window.sorts_in_a_few_passes

namespace sliding_window.sorts_in_a_few_passes
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

theorem sliding_window_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → sliding_window_sort.size n' < sliding_window_sort.size n → f₁ n' = f₂ n') → sliding_window_sort.body f₁ n = sliding_window_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) [fun a _ _ _ => sliding_window_20_10 a]
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 (.num 20) (.call2 6 .o0 .n1) (.add (.call1 9 .o0) (.call1 8 (.sub .o0 .n10))))
    (.sign (.sub (.num 20) .v0) .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done (.zero 0 .done .done))))))))))))))))))))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem sliding_window_sort.ends : sliding_window_sort.Ends := fun f g (x : Int) d ih =>
  sliding_window_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem sliding_window_sort.eq : ∀ (n : Int), (0 ≤ n) → sliding_window_sort n = (if (n ≤ 20) then (smaller n 1) else ((sliding_window_20_10 n) + (sliding_window_sort (n - 10)))) :=
  fun n k0' => fix_eq sliding_window_sort.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 61) → ((¬ (sliding_window_sort n) ≤ (3 * (sliding_window_20_10 n)))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨sliding_window_20_10.ends, sliding_window_sort.ends, Steps.fails⟩
end sliding_window.sorts_in_a_few_passes
