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
  rcases total (m_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    rcases total (0 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
        decide +kernel
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have at0_ := nonneg_at [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩
      have at1_ := eq_at [m_2, n_3]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (call2 larger (agree2 (x := n_3) (y := (m_2 + 1)) (at1_ o2) (at1_ o3) (ih n_3 (m_2 + 1) (at0_ o4) (at0_ o5) (le_from rfl rfl (at0_ o6)) (magnitude_lt (a := n_3) (b := (1 + n_3)) (at0_ o7) (at0_ o8)))) rfl))) ?_
      decide +kernel
  · have v1_2_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, m_2] [] ⟨h_n_0, h_m_2, trivial⟩)
theorem self_consistency_depth.ends : self_consistency_depth.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_depth.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0 k1 k2 lt => ih (n', m') ⟨k0, k1, k2⟩ lt)
theorem self_consistency_depth.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → self_consistency_depth n m = (if (n = 0) then 0 else (larger (self_consistency_depth (n - 1) m) m)) :=
  fun n m k0 k1 k2 => fix_eq self_consistency_depth.ends (n, m) ⟨k0, k1, k2⟩

theorem self_consistency_depth.run : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → self_consistency_depth n m = (if (n = 0) then 0 else (larger (self_consistency_depth (n - 1) m) m)) :=
  fun n m k0 k1 k2 => (self_consistency_depth.eq n m k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → self_consistency_depth.size n m < bound → (self_consistency_depth n m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 m_1 h_n_0 h_m_1 d0 d1 lt
      rcases total (m_1 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (n_3 - 1) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            have at0_ := nonneg_at [m_2, n_4] [] ⟨h_m_2, h_n_4, trivial⟩
            have at1_ := eq_at [m_2, n_4]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((self_consistency_depth.run (1 + (1 + n_4)) (1 + m_2) (at0_ o1) (at0_ o2) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (larger_from_right ((call2 self_consistency_depth (x := (n_4 + 1)) (y := (m_2 + 1)) (at1_ o4) (at1_ o5)).trans ((ih (n_4 + 1) (m_2 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) ⟨(le_from rfl rfl (at0_ o9)), (le_from rfl rfl (at0_ o10))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 1)) (b := (1 + (1 + n_4))) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl (at0_ o13)))) rfl (at0_ o14) (at0_ o15)) ?_
            decide +kernel
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
              have at1_ := eq_at [m_2]
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => eq_from ((self_consistency_depth.run (1 + 0) (1 + m_2) (at0_ o1) (at0_ o2) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (larger_from_right ((call2 self_consistency_depth (x := 0) (y := (m_2 + 1)) (at1_ o4) (at1_ o5)).trans ((self_consistency_depth.run 0 (m_2 + 1) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8))).trans (if_true (eq_from rfl rfl (at0_ o9) (at0_ o10)) rfl))) rfl (at0_ o11)))) rfl (at0_ o12) (at0_ o13)) ?_
              decide +kernel
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [m_2, n_4] [] ⟨h_m_2, h_n_4, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩)) h.1)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, m_2] [] ⟨h_n_0, h_m_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → (self_consistency_depth n m) = m :=
  fun n m k0 k1 k2 k3 =>
    (Steps.lemma_1 (self_consistency_depth.size n m + 1)) n m k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m : Int, 0 ≤ n → 0 ≤ m → (((1 : Int) ≤ n) ∧ ((1 : Int) ≤ m)) → (self_consistency_depth n m) = m := by
  intro n_0 m_1 h_n_0 h_m_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (m_1 - 1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_m_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
      have at0_ := eq_at [n_2, m_3]
      have at1_ := nonneg_at [n_2, m_3] [] ⟨h_n_2, h_m_3, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((call2 self_consistency_depth (x := (n_2 + 1)) (y := (m_3 + 1)) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (n_2 + 1) (m_3 + 1) (at1_ o3) (at1_ o4) (le_from rfl rfl (at1_ o5)) ⟨(le_from rfl rfl (at1_ o6)), (le_from rfl rfl (at1_ o7))⟩).trans rfl)) rfl (at1_ o8) (at1_ o9)) ?_
      decide +kernel
    · have v1_3_0 := start h_m_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, m_3] [] ⟨h_n_2, h_m_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)) h.1)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [m_1, n_2] [] ⟨h_m_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨self_consistency_depth.ends, Steps.part_1⟩
end self_consistency.depth_exact
