import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.beats_sorting
/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The relation `top_k_levels`. -/
def top_k_levels.body (top_k_levels : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2)))
def top_k_levels.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_levels.size (n : Int) : Nat := magnitude n
def top_k_levels.step (f : Int → Int) (x : Int) : Int := top_k_levels.body (fun n => f n) x
def top_k_levels (n : Int) : Int := fix (fun (x : Int) => top_k_levels.size x) top_k_levels.step n
/-- The recursion of `top_k_levels` ends. -/
def top_k_levels.Ends : Prop := Falls (fun (x : Int) => top_k_levels.Domain x) (fun x => top_k_levels.size x) top_k_levels.step

/-- The relation `top_k_single`. -/
def top_k_single.body (top_k_single : Int → Int) (n : Int) : Int := (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2))))
def top_k_single.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_single.size (n : Int) : Nat := magnitude n
def top_k_single.step (f : Int → Int) (x : Int) : Int := top_k_single.body (fun n => f n) x
def top_k_single (n : Int) : Int := fix (fun (x : Int) => top_k_single.size x) top_k_single.step n
/-- The recursion of `top_k_single` ends. -/
def top_k_single.Ends : Prop := Falls (fun (x : Int) => top_k_single.Domain x) (fun x => top_k_single.size x) top_k_single.step

/-- The relation `top_k_build`. -/
def top_k_build (n : Int) : Int := ((2 * (top_k_levels n)) - (top_k_single n))

/-- The relation `top_k_heap`. -/
def top_k_heap.body (top_k_heap : Int → Int → Int) (n k : Int) : Int := (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k)))
def top_k_heap.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((1 : Int) ≤ k)
def top_k_heap.size (n k : Int) : Nat := magnitude n
def top_k_heap.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_heap.body (fun n k => f (n, k)) x.1 x.2
def top_k_heap (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_heap.size x.1 x.2) top_k_heap.step (n, k)
/-- The recursion of `top_k_heap` ends. -/
def top_k_heap.Ends : Prop := Falls (fun (x : Int × Int) => top_k_heap.Domain x.1 x.2) (fun x => top_k_heap.size x.1 x.2) top_k_heap.step

/-- The claim `top_k_heap.beats_sorting` fails at a point. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (top_k_levels.Ends) ∧ (top_k_single.Ends) ∧ (top_k_heap.Ends) ∧ (∀ n k : Int, (n = 6) → (k = 4) → ((((1 : Int) ≤ k) ∧ (k ≤ n)) ∧ (¬ (top_k_heap n k) ≤ (merge_sort n))))
end top_k_heap.beats_sorting

namespace top_k_heap.beats_sorting
theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

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

theorem top_k_levels.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_levels.size n' < top_k_levels.size n → f₁ n' = f₂ n') → top_k_levels.body f₁ n = top_k_levels.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n0 (.add (.call1 8 (.call2 0 .o0 .n2)) (.call2 0 .o0 .n2)))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n3) .n2 (.add .v0 .n1)) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0' => fix_eq top_k_levels.ends n k0'

theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.ifEq (.call2 1 .o0 .n2) .n1 .n0 (.add .n1 (.call1 8 (.call2 0 .o0 .n2)))))
    (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul .n2 .v0) .n1) .n2 .v0) .done) (.cons (.step (.quo (.add (.mul .n2 .v0) .n2) .n2 (.add .v0 .n1)) .done) .done))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [top_k_single.body, if_and, if_or, if_not] <;> exact g'
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0' => fix_eq top_k_single.ends n k0'

theorem top_k_build.eq : ∀ (n : Int), (0 ≤ n) → top_k_build n = ((2 * (top_k_levels n)) - (top_k_single n)) := fun _ _ => rfl

theorem top_k_heap.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((1 : Int) ≤ k') → top_k_heap.size n' k' < top_k_heap.size n k → f₁ n' k' = f₂ n' k') → top_k_heap.body f₁ n k = top_k_heap.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => heap_sink a, fun a _ _ _ => top_k_build a]
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifLe .o0 .o1 (.call1 10 .o0) (.add (.add (.call2 8 (.sub .o0 .n1) .o1) .n1) (.call1 9 .o1)))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add .v1 .n1) .v0) (.zero 0 .done (.raise 1 .v0 .done)) (.zero 0 .done (.zero 0 .done (.raise 0 .v1 .done)))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_heap.ends : top_k_heap.Ends := fun f g (x : Int × Int) d ih =>
  top_k_heap.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem top_k_heap.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap n k = (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k))) :=
  fun n k k0' k1' k2' => fix_eq top_k_heap.ends (n, k) ⟨k0', k1', k2'⟩

theorem Steps.fails : ∀ n k : Int, (n = 6) → (k = 4) → ((((1 : Int) ≤ k) ∧ (k ≤ n)) ∧ (¬ (top_k_heap n k) ≤ (merge_sort n))) := by
  intro n k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨merge_sort.ends, top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.fails⟩
end top_k_heap.beats_sorting
