import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.passes_exact
/-- The relation `skeleton`. -/
def skeleton.body (skeleton : Int → Int → Int → Int) (n m s : Int) : Int := (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m))
def skeleton.Domain (n m s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))
def skeleton.size (n m s : Int) : Nat := magnitude n
def skeleton.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := skeleton.body (fun n m s => f (n, m, s)) x.1 x.2.1 x.2.2
def skeleton (n m s : Int) : Int := fix (fun (x : Int × Int × Int) => skeleton.size x.1 x.2.1 x.2.2) skeleton.step (n, m, s)
/-- The recursion of `skeleton` ends. -/
def skeleton.Ends : Prop := Falls (fun (x : Int × Int × Int) => skeleton.Domain x.1 x.2.1 x.2.2) (fun x => skeleton.size x.1 x.2.1 x.2.2) skeleton.step

/-- The claim `skeleton.passes_exact`. -/
def Statement : Prop :=
  (skeleton.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)))
end skeleton.passes_exact

namespace skeleton.passes_exact
theorem skeleton.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (∀ n' m' s' : Int, (0 ≤ n') → (0 ≤ m') → (0 ≤ s') → (((1 : Int) ≤ m') ∧ ((1 : Int) ≤ s')) → skeleton.size n' m' s' < skeleton.size n m s → f₁ n' m' s' = f₂ n' m' s') → skeleton.body f₁ n m s = skeleton.body f₂ n m s := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 ih
  rcases total (m_1 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    rcases total (s_2 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_s_2
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)
      obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
      rcases total (0 - n_0) with h0_5_0 | h0_5_0
      · have v1_5_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · have at0_ := nonneg_at [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩
          refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
          decide +kernel
        obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
        exact absurd_of h0_5_0 (by close [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩)
      · have v1_5_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · exact absurd_of h0_5_0 (by close [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩)
        obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
        have at0_ := nonneg_at [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩
        have at1_ := eq_at [m_3, s_4, n_5]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree3 (x := n_5) (y := (m_3 + 1)) (z := (s_4 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (ih n_5 (m_3 + 1) (s_4 + 1) (at0_ o5) (at0_ o6) (at0_ o7) ⟨(le_from rfl rfl (at0_ o8)), (le_from rfl rfl (at0_ o9))⟩ (magnitude_lt (a := n_5) (b := (1 + n_5)) (at0_ o10) (at0_ o11)))) rfl) rfl))) ?_
        decide +kernel
    · have v1_4_0 := start h_s_2
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
      obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [n_0, m_3, s_4] [] ⟨h_n_0, h_m_3, h_s_4, trivial⟩)
  · have v1_3_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, s_2, m_3] [] ⟨h_n_0, h_s_2, h_m_3, trivial⟩)
theorem skeleton.ends : skeleton.Ends := fun f g (x : Int × Int × Int) d ih =>
  skeleton.congr (fun n m s => f (n, m, s)) (fun n m s => g (n, m, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' m' s' k0 k1 k2 k3 lt => ih (n', m', s') ⟨k0, k1, k2, k3⟩ lt)
theorem skeleton.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton n m s = (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m)) :=
  fun n m s k0 k1 k2 k3 => fix_eq skeleton.ends (n, m, s) ⟨k0, k1, k2, k3⟩

theorem skeleton.run : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton n m s = (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m)) :=
  fun n m s k0 k1 k2 k3 => (skeleton.eq n m s k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton.size n m s < bound → (skeleton n m s) = (n * (m + s))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 lt
      rcases total (m_1 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        rcases total (s_2 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_s_2
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)
          obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
          rcases total (0 - n_0) with h0_5_0 | h0_5_0
          · have v1_5_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · have at0_ := nonneg_at [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((skeleton.run 0 (1 + m_3) (1 + s_4) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl)) rfl (at0_ o6) (at0_ o7)) ?_
              decide +kernel
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩)
          · have v1_5_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd_of h0_5_0 (by close [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩)
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            have at0_ := nonneg_at [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩
            have at1_ := eq_at [m_3, s_4, n_5]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((skeleton.run (1 + n_5) (1 + m_3) (1 + s_4) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from (add_from ((call3 skeleton (x := n_5) (y := (m_3 + 1)) (z := (s_4 + 1)) (at1_ o5) (at1_ o6) (at1_ o7)).trans ((ih n_5 (m_3 + 1) (s_4 + 1) (at0_ o8) (at0_ o9) (at0_ o10) ⟨(le_from rfl rfl (at0_ o11)), (le_from rfl rfl (at0_ o12))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) (at0_ o13) (at0_ o14)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl (at0_ o15) (at0_ o16)) ?_
            decide +kernel
        · have v1_4_0 := start h_s_2
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
          obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [n_0, m_3, s_4] [] ⟨h_n_0, h_m_3, h_s_4, trivial⟩)
      · have v1_3_0 := start h_m_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
        obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, s_2, m_3] [] ⟨h_n_0, h_s_2, h_m_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)) :=
  fun n m s k0 k1 k2 k3 =>
    (Steps.lemma_1 (skeleton.size n m s + 1)) n m s k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  rcases total (m_1 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    rcases total (s_2 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_s_2
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)
      obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
      have at0_ := eq_at [n_0, m_3, s_4]
      have at1_ := nonneg_at [n_0, m_3, s_4] [] ⟨h_n_0, h_m_3, h_s_4, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call3 skeleton (x := n_0) (y := (m_3 + 1)) (z := (s_4 + 1)) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_1_1 n_0 (m_3 + 1) (s_4 + 1) (at1_ o4) (at1_ o5) (at1_ o6) ⟨(le_from rfl rfl (at1_ o7)), (le_from rfl rfl (at1_ o8))⟩).trans rfl)) rfl (at1_ o9) (at1_ o10)) ?_
      decide +kernel
    · have v1_4_0 := start h_s_2
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
      obtain ⟨s_4, h_s_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [n_0, m_3, s_4] [] ⟨h_n_0, h_m_3, h_s_4, trivial⟩)
  · have v1_3_0 := start h_m_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
    obtain ⟨m_3, h_m_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, s_2, m_3] [] ⟨h_n_0, h_s_2, h_m_3, trivial⟩)

theorem proof : Statement := ⟨skeleton.ends, Steps.part_1⟩
end skeleton.passes_exact
