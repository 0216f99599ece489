import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.shorter_wait_than_plain
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

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

/-- The claim `skeleton.shorter_wait_than_plain`. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (skeleton_points_depth.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((2 : Int) ≤ n) ∧ (((1 : Int) ≤ s) ∧ ((2 * s) ≤ m))) → (skeleton_depth n m s) ≤ (plain_decoding (n * m)))
end skeleton.shorter_wait_than_plain

namespace skeleton.shorter_wait_than_plain
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  rcases first2 h_m_0 with rfl | rfl | ⟨m_1, h_m_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (m_1 + 1)) o2 (ih (m_1 + 1) o3 (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) o4 o5))) rfl))) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

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

def plain_decoding.run := plain_decoding.eq
def skeleton_points_depth.run := skeleton_points_depth.eq
def skeleton_depth.run := skeleton_depth.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → plain_decoding.size m < bound → (plain_decoding m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => same_from ((plain_decoding.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((plain_decoding.run (1 + (1 + m_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 plain_decoding (x := (m_2 + 1)) o3).trans ((ih (m_2 + 1) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) o6 o7) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o8) ?_
          exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (plain_decoding m) = m :=
  fun m k0' k1' =>
    (Steps.lemma_1 (plain_decoding.size m + 1)) m k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → skeleton_points_depth.size n m < bound → (skeleton_points_depth n m) = m) := by
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
theorem Steps.lemma_2_1 : ∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → (skeleton_points_depth n m) = m :=
  fun n m k0' k1' k2' k3' =>
    (Steps.lemma_2 (skeleton_points_depth.size n m + 1)) n m k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((2 : Int) ≤ n) ∧ (((1 : Int) ≤ s) ∧ ((2 * s) ≤ m))) → (skeleton_depth n m s) ≤ (plain_decoding (n * m)) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1, s_2] [] ⟨h_m_1, h_s_2, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1, s_2] [] ⟨h_m_1, h_s_2, trivial⟩)) h.1)
  · rcases first1 h_s_2 with rfl | ⟨s_4, h_s_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1, n_3] [] ⟨h_m_1, h_n_3, trivial⟩)) h.2.1)
    · rcases total (m_1 - 2 * s_4 - 2) with h0_5_0 | h0_5_0
      · rcases first1 h_m_1 with rfl | ⟨m_5, h_m_5, rfl⟩
        · exact absurd_of h0_5_0 (by close [n_3, s_4] [] ⟨h_n_3, h_s_4, trivial⟩)
        · rcases first1 h_m_5 with rfl | ⟨m_6, h_m_6, rfl⟩
          · exact absurd_of h0_5_0 (by close [n_3, s_4] [] ⟨h_n_3, h_s_4, trivial⟩)
          · obtain ⟨m_7, h_m_7, rfl⟩ := rest (v := m_6) (c := (2 * s_4)) (of_rest h0_5_0 (by close [n_3, s_4, m_6] [] ⟨h_n_3, h_s_4, h_m_6, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => le_from ((call3 skeleton_depth (x := (n_3 + 2)) (y := (m_7 + 2 * s_4 + 2)) (z := (s_4 + 1)) o1 o2 o3).trans ((skeleton_depth.run (n_3 + 2) (m_7 + 2 * s_4 + 2) (s_4 + 1) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩).trans (add_from rfl ((call2 skeleton_points_depth (x := (n_3 + 2)) (y := (m_7 + 2 * s_4 + 2)) o9 o10).trans ((Steps.lemma_2_1 (n_3 + 2) (m_7 + 2 * s_4 + 2) o11 o12 (le_from rfl rfl o13) (le_from rfl rfl o14)).trans rfl))))) ((call1 plain_decoding (x := (m_7 * n_3 + 2 * n_3 * s_4 + 2 * m_7 + 2 * n_3 + 4 * s_4 + 4)) o15).trans ((Steps.lemma_1_1 (m_7 * n_3 + 2 * n_3 * s_4 + 2 * m_7 + 2 * n_3 + 4 * s_4 + 4) o16 (le_from rfl rfl o17)).trans rfl)) o18)) ?_
            exact shown [n_3, s_4, m_7] [] ⟨h_n_3, h_s_4, h_m_7, trivial⟩ (by decide +kernel)
      · exact absurd a0 (fun h => (not_le_from rfl rfl (of_rest h0_5_0 (by close [m_1, n_3, s_4] [] ⟨h_m_1, h_n_3, h_s_4, trivial⟩))) h.2.2)

theorem proof : Statement := ⟨plain_decoding.ends, skeleton_points_depth.ends, Steps.part_1⟩
end skeleton.shorter_wait_than_plain
