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
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (call2 larger (agree2 (x := n_3) (y := (m_2 + 1)) o2 o3 (ih n_3 (m_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_3) (b := (1 + n_3)) o7 o8))) rfl))) ?_
      exact shown [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩ (by decide +kernel)
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
