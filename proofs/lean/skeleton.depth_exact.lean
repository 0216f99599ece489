import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.depth_exact
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

/-- The claim `skeleton.depth_exact`. -/
def Statement : Prop :=
  (skeleton_points_depth.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (skeleton_depth n m s) = ((n * s) + m))
end skeleton.depth_exact

namespace skeleton.depth_exact
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

def skeleton_points_depth.run := skeleton_points_depth.eq
def skeleton_depth.run := skeleton_depth.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → skeleton_points_depth.size n m < bound → (skeleton_points_depth n m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 m_1 h_n_0 h_m_1 d0 d1 lt
      rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((skeleton_points_depth.run (1 + 0) (1 + m_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (larger_from_right ((call2 skeleton_points_depth (x := 0) (y := (m_2 + 1)) o4 o5).trans ((skeleton_points_depth.run 0 (m_2 + 1) o6 o7 (le_from rfl rfl o8)).trans (if_true (eq_from rfl rfl o9 o10) rfl))) rfl o11))) rfl o12) ?_
            exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((skeleton_points_depth.run (1 + (1 + n_4)) (1 + m_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (larger_from_right ((call2 skeleton_points_depth (x := (n_4 + 1)) (y := (m_2 + 1)) o4 o5).trans ((ih (n_4 + 1) (m_2 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) rfl o12))) rfl o13)) ?_
            exact shown [m_2, n_4] [] ⟨h_m_2, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → (skeleton_points_depth n m) = m :=
  fun n m k0' k1' k2' k3' =>
    (Steps.lemma_1 (skeleton_points_depth.size n m + 1)) n m k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2_1 : ∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (skeleton_depth n m s) = ((n * s) + m) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 d1
  rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
  · rcases first1 h_s_2 with rfl | ⟨s_4, h_s_4, rfl⟩
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
    · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
      · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩)) h.1)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((skeleton_depth.run (1 + n_5) (1 + m_3) (1 + s_4) o1 o2 o3 d0).trans (add_from rfl ((call2 skeleton_points_depth (x := (n_5 + 1)) (y := (m_3 + 1)) o4 o5).trans ((Steps.lemma_1_1 (n_5 + 1) (m_3 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9)).trans rfl)))) rfl o10) ?_
        exact shown [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩ (by decide +kernel)

theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (skeleton_depth n m s) = ((n * s) + m) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1, s_2] [] ⟨h_m_1, h_s_2, trivial⟩)) h.1)
  · rcases first1 h_m_1 with rfl | ⟨m_4, h_m_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩)) h.2.1)
    · rcases first1 h_s_2 with rfl | ⟨s_5, h_s_5, rfl⟩
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_3, m_4] [] ⟨h_n_3, h_m_4, trivial⟩)) h.2.2)
      · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call3 skeleton_depth (x := (n_3 + 1)) (y := (m_4 + 1)) (z := (s_5 + 1)) o1 o2 o3).trans ((Steps.lemma_2_1 (n_3 + 1) (m_4 + 1) (s_5 + 1) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩ ⟨(le_from rfl rfl o9), ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩⟩).trans rfl)) rfl o12) ?_
        exact shown [n_3, m_4, s_5] [] ⟨h_n_3, h_m_4, h_s_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨skeleton_points_depth.ends, Steps.part_1⟩
end skeleton.depth_exact
