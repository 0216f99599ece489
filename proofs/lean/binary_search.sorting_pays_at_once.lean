import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace binary_search.sorting_pays_at_once
/-- The relation `binary_search`. -/
def binary_search.body (binary_search : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2)))))
def binary_search.Domain (n : Int) : Prop := (0 ≤ n)
def binary_search.size (n : Int) : Nat := magnitude n
def binary_search.step (f : Int → Int) (x : Int) : Int := binary_search.body (fun n => f n) x
def binary_search (n : Int) : Int := fix (fun (x : Int) => binary_search.size x) binary_search.step n
/-- The recursion of `binary_search` ends. -/
def binary_search.Ends : Prop := Falls (fun (x : Int) => binary_search.Domain x) (fun x => binary_search.size x) binary_search.step

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `binary_search_sorting`. -/
def binary_search_sorting.body (binary_search_sorting : Int → Int → Int) (n q' : Int) : Int := (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n)))
def binary_search_sorting.Domain (n q' : Int) : Prop := (0 ≤ n) ∧ (0 ≤ q')
def binary_search_sorting.size (n q' : Int) : Nat := magnitude q'
def binary_search_sorting.step (f : Int × Int → Int) (x : Int × Int) : Int := binary_search_sorting.body (fun n q' => f (n, q')) x.1 x.2
def binary_search_sorting (n q' : Int) : Int := fix (fun (x : Int × Int) => binary_search_sorting.size x.1 x.2) binary_search_sorting.step (n, q')
/-- The recursion of `binary_search_sorting` ends. -/
def binary_search_sorting.Ends : Prop := Falls (fun (x : Int × Int) => binary_search_sorting.Domain x.1 x.2) (fun x => binary_search_sorting.size x.1 x.2) binary_search_sorting.step

/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The claim `binary_search.sorting_pays_at_once` fails at a point. -/
def Statement : Prop :=
  (binary_search.Ends) ∧ (merge_sort.Ends) ∧ (binary_search_sorting.Ends) ∧ (scan.Ends) ∧ (∀ n q' : Int, (n = 4) → (q' = 1) → ((((4 : Int) ≤ n) ∧ ((1 : Int) ≤ q')) ∧ (¬ (binary_search_sorting n q') ≤ (q' * (scan n)))))
end binary_search.sorting_pays_at_once

namespace binary_search.sorting_pays_at_once
theorem binary_search.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → binary_search.size n' < binary_search.size n → f₁ n' = f₂ n') → binary_search.body f₁ n = binary_search.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add .n1 (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_search.ends : binary_search.Ends := fun f g (x : Int) d ih =>
  binary_search.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem binary_search.eq : ∀ (n : Int), (0 ≤ n) → binary_search n = (if (n ≤ 1) then 0 else (1 + (binary_search (n - (fdiv n 2))))) :=
  fun n k0' => fix_eq binary_search.ends n k0'

theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.add (.call1 8 (.call2 0 .o0 .n2)) (.call1 8 (.sub .o0 (.call2 0 .o0 .n2)))) (.sub .o0 .n1)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

theorem binary_search_sorting.congr (f₁ f₂ : Int → Int → Int) : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → (∀ n' q'' : Int, (0 ≤ n') → (0 ≤ q'') → binary_search_sorting.size n' q'' < binary_search_sorting.size n q' → f₁ n' q'' = f₂ n' q'') → binary_search_sorting.body f₁ n q' = binary_search_sorting.body f₂ n q' := by
  intro n_0 q_1 h_n_0 h_q_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => binary_search a, fun a _ _ _ => merge_sort a]
    [] [.le .n0 .p0, .le .n0 .p1, .less .p1 .o1] (.ifEq .o1 .n0 (.call1 10 .o0) (.add (.call2 8 .o0 (.sub .o1 .n1)) (.call1 9 .o0)))
    (.zero 1 .done .done)
    2 (by decide +kernel) [n_0, q_1] rfl ⟨h_n_0, h_q_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem binary_search_sorting.ends : binary_search_sorting.Ends := fun f g (x : Int × Int) d ih =>
  binary_search_sorting.congr (fun n q' => f (n, q')) (fun n q' => g (n, q')) x.1 x.2 d.1 d.2 (fun n' q'' k0' k1' lt => ih (n', q'') ⟨k0', k1'⟩ lt)
theorem binary_search_sorting.eq : ∀ (n q' : Int), (0 ≤ n) → (0 ≤ q') → binary_search_sorting n q' = (if (q' = 0) then (merge_sort n) else ((binary_search_sorting n (q' - 1)) + (binary_search n))) :=
  fun n q' k0' k1' => fix_eq binary_search_sorting.ends (n, q') ⟨k0', k1'⟩

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

theorem Steps.fails : ∀ n q' : Int, (n = 4) → (q' = 1) → ((((4 : Int) ≤ n) ∧ ((1 : Int) ≤ q')) ∧ (¬ (binary_search_sorting n q') ≤ (q' * (scan n)))) := by
  intro n q' e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨binary_search.ends, merge_sort.ends, binary_search_sorting.ends, scan.ends, Steps.fails⟩
end binary_search.sorting_pays_at_once
