import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.depth_is_independent_of_the_points
/-- The relation `skeleton_points_depth`. -/
def skeleton_points_depth.body (skeleton_points_depth : Int → Int → Int) (n m : Int) : Int := (if (n = 0) then 0 else (larger (skeleton_points_depth (n - 1) m) m))
def skeleton_points_depth.Domain (n m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def skeleton_points_depth.size (n m : Int) : Nat := magnitude n
def skeleton_points_depth.step (f : Int × Int → Int) (x : Int × Int) : Int := skeleton_points_depth.body (fun n m => f (n, m)) x.1 x.2
def skeleton_points_depth (n m : Int) : Int := fix (fun (x : Int × Int) => skeleton_points_depth.size x.1 x.2) skeleton_points_depth.step (n, m)
/-- The recursion of `skeleton_points_depth` ends. -/
def skeleton_points_depth.Ends : Prop := Falls (fun (x : Int × Int) => skeleton_points_depth.Domain x.1 x.2) (fun x => skeleton_points_depth.size x.1 x.2) skeleton_points_depth.step

/-- The relation `skeleton_depth`. -/
def skeleton_depth (n m s : Int) : Int := ((n * s) + (skeleton_points_depth n m))

/-- The claim `skeleton.depth_is_independent_of_the_points` fails at a point. -/
def Statement : Prop :=
  (skeleton_points_depth.Ends) ∧ (∀ n m s : Int, (n = 3) → (m = 1) → (s = 2) → ((((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) ∧ (¬ (skeleton_depth n m s) ≤ (2 * (m + s)))))
end skeleton.depth_is_independent_of_the_points

namespace skeleton.depth_is_independent_of_the_points
theorem skeleton_points_depth.congr (f₁ f₂ : Int → Int → Int) : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' m' : Int, (0 ≤ n') → (0 ≤ m') → ((1 : Int) ≤ m') → skeleton_points_depth.size n' m' < skeleton_points_depth.size n m → f₁ n' m' = f₂ n' m') → skeleton_points_depth.body f₁ n m = skeleton_points_depth.body f₂ n m := by
  intro n_0 m_1 h_n_0 h_m_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [.le .n1 .o1] [.le .n0 .p0, .le .n0 .p1, .le .n1 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.call2 5 (.call2 8 (.sub .o0 .n1) .o1) .o1))
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 .done .done))
    2 (by decide +kernel) [n_0, m_1] rfl ⟨h_n_0, h_m_1, trivial⟩ ⟨d0, trivial⟩ (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem skeleton_points_depth.ends : skeleton_points_depth.Ends := fun f g (x : Int × Int) d ih =>
  skeleton_points_depth.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0' k1' k2' lt => ih (n', m') ⟨k0', k1', k2'⟩ lt)
theorem skeleton_points_depth.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → skeleton_points_depth n m = (if (n = 0) then 0 else (larger (skeleton_points_depth (n - 1) m) m)) :=
  fun n m k0' k1' k2' => fix_eq skeleton_points_depth.ends (n, m) ⟨k0', k1', k2'⟩

theorem skeleton_depth.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton_depth n m s = ((n * s) + (skeleton_points_depth n m)) := fun _ _ _ _ _ _ _ => rfl

theorem Steps.fails : ∀ n m s : Int, (n = 3) → (m = 1) → (s = 2) → ((((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) ∧ (¬ (skeleton_depth n m s) ≤ (2 * (m + s)))) := by
  intro n m s e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨skeleton_points_depth.ends, Steps.fails⟩
end skeleton.depth_is_independent_of_the_points
