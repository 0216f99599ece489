import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.depth_exact
/-- The relation `self_consistency_depth`. -/
def self_consistency_depth.body (self_consistency_depth : Int → Int → Int) (n m : Int) : Int := (if (n = 0) then 0 else (larger (self_consistency_depth (n - 1) m) m))
def self_consistency_depth.Domain (n m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def self_consistency_depth.size (n m : Int) : Nat := magnitude n
def self_consistency_depth.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_depth.body (fun n m => f (n, m)) x.1 x.2
def self_consistency_depth (n m : Int) : Int := fix (fun (x : Int × Int) => self_consistency_depth.size x.1 x.2) self_consistency_depth.step (n, m)
/-- The recursion of `self_consistency_depth` ends. -/
def self_consistency_depth.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_depth.Domain x.1 x.2) (fun x => self_consistency_depth.size x.1 x.2) self_consistency_depth.step

/-- The claim `self_consistency.depth_exact`. -/
def Statement : Prop :=
  (self_consistency_depth.Ends) ∧ (∀ n m : Int, 0 ≤ n → 0 ≤ m → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → (self_consistency_depth n m) = m)
end self_consistency.depth_exact

namespace self_consistency.depth_exact
theorem self_consistency_depth.congr (f₁ f₂ : Int → Int → Int) : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' m' : Int, (0 ≤ n') → (0 ≤ m') → ((1 : Int) ≤ m') → self_consistency_depth.size n' m' < self_consistency_depth.size n m → f₁ n' m' = f₂ n' m') → self_consistency_depth.body f₁ n m = self_consistency_depth.body f₂ n m := by
  intro n_0 m_1 h_n_0 h_m_1 d0 ih
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (call2 larger (agree2 (x := n_3) (y := (m_2 + 1)) o2 o3 (ih n_3 (m_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_3) (b := (1 + n_3)) o7 o8))) rfl))) ?_
      exact shown [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem self_consistency_depth.ends : self_consistency_depth.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_depth.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0' k1' k2' lt => ih (n', m') ⟨k0', k1', k2'⟩ lt)
theorem self_consistency_depth.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → self_consistency_depth n m = (if (n = 0) then 0 else (larger (self_consistency_depth (n - 1) m) m)) :=
  fun n m k0' k1' k2' => fix_eq self_consistency_depth.ends (n, m) ⟨k0', k1', k2'⟩

def self_consistency_depth.run := self_consistency_depth.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → self_consistency_depth.size n m < bound → (self_consistency_depth n m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 m_1 h_n_0 h_m_1 d0 d1 lt
      rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) h.1)
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((self_consistency_depth.run (1 + 0) (1 + m_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (larger_from_right ((call2 self_consistency_depth (x := 0) (y := (m_2 + 1)) o4 o5).trans ((self_consistency_depth.run 0 (m_2 + 1) o6 o7 (le_from rfl rfl o8)).trans (if_true (eq_from rfl rfl o9 o10) rfl))) rfl o11))) rfl o12) ?_
            exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((self_consistency_depth.run (1 + (1 + n_4)) (1 + m_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (larger_from_right ((call2 self_consistency_depth (x := (n_4 + 1)) (y := (m_2 + 1)) o4 o5).trans ((ih (n_4 + 1) (m_2 + 1) o6 o7 (le_from rfl rfl o8) ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) o11 o12) (Nat.le_of_lt_succ lt))).trans rfl)) rfl o13))) rfl o14)) ?_
            exact shown [m_2, n_4] [] ⟨h_m_2, h_n_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → (self_consistency_depth n m) = m :=
  fun n m k0' k1' k2' k3' =>
    (Steps.lemma_1 (self_consistency_depth.size n m + 1)) n m k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m : Int, 0 ≤ n → 0 ≤ m → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → (self_consistency_depth n m) = m := by
  intro n_0 m_1 h_n_0 h_m_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)) h.1)
  · rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((call2 self_consistency_depth (x := (n_2 + 1)) (y := (m_3 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_2 + 1) (m_3 + 1) o3 o4 (le_from rfl rfl o5) ⟨(le_from rfl rfl o6), (le_from rfl rfl o7)⟩).trans rfl)) rfl o8) ?_
      exact shown [n_2, m_3] [] ⟨h_n_2, h_m_3, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨self_consistency_depth.ends, Steps.part_1⟩
end self_consistency.depth_exact
