import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace skeleton.more_passes_than_plain
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The relation `skeleton`. -/
def skeleton.body (skeleton : Int → Int → Int → Int) (n m s : Int) : Int := (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m))
def skeleton.Domain (n m s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))
def skeleton.size (n m s : Int) : Nat := magnitude n
def skeleton.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := skeleton.body (fun n m s => f (n, m, s)) x.1 x.2.1 x.2.2
def skeleton (n m s : Int) : Int := fix (fun (x : Int × Int × Int) => skeleton.size x.1 x.2.1 x.2.2) skeleton.step (n, m, s)
/-- The recursion of `skeleton` ends. -/
def skeleton.Ends : Prop := Falls (fun (x : Int × Int × Int) => skeleton.Domain x.1 x.2.1 x.2.2) (fun x => skeleton.size x.1 x.2.1 x.2.2) skeleton.step

/-- The claim `skeleton.more_passes_than_plain`. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (skeleton.Ends) ∧ (∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (plain_decoding (n * m)) ≤ (skeleton n m s))
end skeleton.more_passes_than_plain

namespace skeleton.more_passes_than_plain
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  rcases total (1 - m_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
  · have v1_1_0 := start h_m_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [m_1] [] ⟨h_m_1, trivial⟩
    have at1_ := eq_at [m_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from (agree1 (x := (m_1 + 1)) (at1_ o2) (ih (m_1 + 1) (at0_ o3) (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0 lt => ih m' k0 lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0 => fix_eq plain_decoding.ends m k0

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

theorem plain_decoding.run : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0 => (plain_decoding.eq m k0)
theorem skeleton.run : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton n m s = (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m)) :=
  fun n m s k0 k1 k2 k3 => (skeleton.eq n m s k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → plain_decoding.size m < bound → (plain_decoding m) = m) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 h_m_0 d0 lt
      rcases total (m_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        rcases total (0 - m_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((plain_decoding.run (1 + 0) (of_decide_eq_true o1)).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) rfl)) rfl (of_decide_eq_true o3) (of_decide_eq_true o4)) ?_
            decide +kernel
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [m_2] [] ⟨h_m_2, trivial⟩)
        · have v1_2_0 := start h_m_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨m_2, h_m_2, rfl⟩ := rest v1_2_0
          have at0_ := nonneg_at [m_2] [] ⟨h_m_2, trivial⟩
          have at1_ := eq_at [m_2]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((plain_decoding.run (1 + (1 + m_2)) (at0_ o1)).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from ((call1 plain_decoding (x := (m_2 + 1)) (at1_ o3)).trans ((ih (m_2 + 1) (at0_ o4) (le_from rfl rfl (at0_ o5)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (m_2 + 1)) (b := (1 + (1 + m_2))) (at0_ o6) (at0_ o7)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (at0_ o8) (at0_ o9)) ?_
          decide +kernel
      · have v1_1_0 := start h_m_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨m_1, h_m_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ m : Int, (0 ≤ m) → ((1 : Int) ≤ m) → (plain_decoding m) = m :=
  fun m k0 k1 =>
    (Steps.lemma_1 (plain_decoding.size m + 1)) m k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton.size n m s < bound → (skeleton n m s) = ((n * m) + (n * s))) := by
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
theorem Steps.lemma_2_1 : ∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = ((n * m) + (n * s)) :=
  fun n m s k0 k1 k2 k3 =>
    (Steps.lemma_2 (skeleton.size n m s + 1)) n m s k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (plain_decoding (n * m)) ≤ (skeleton n m s) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  rcases total (n_0 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [m_1, s_2] [] ⟨h_m_1, h_s_2, trivial⟩)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    rcases total (m_1 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_m_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩)
      obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
      rcases total (s_2 - 1) with h0_5_0 | h0_5_0
      · have v1_5_0 := start h_s_2
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · exact absurd_of h0_5_0 (by close [n_3, m_4] [] ⟨h_n_3, h_m_4, trivial⟩)
        obtain ⟨s_5, h_s_5, rfl⟩ := rest v1_5_0
        have at0_ := eq_at [n_3, m_4, s_5]
        have at1_ := nonneg_at [n_3, m_4, s_5] [] ⟨h_n_3, h_m_4, h_s_5, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => le_from ((call1 plain_decoding (x := (m_4 * n_3 + m_4 + n_3 + 1)) (at0_ o1)).trans ((Steps.lemma_1_1 (m_4 * n_3 + m_4 + n_3 + 1) (at1_ o2) (le_from rfl rfl (at1_ o3))).trans rfl)) ((call3 skeleton (x := (n_3 + 1)) (y := (m_4 + 1)) (z := (s_5 + 1)) (at0_ o4) (at0_ o5) (at0_ o6)).trans ((Steps.lemma_2_1 (n_3 + 1) (m_4 + 1) (s_5 + 1) (at1_ o7) (at1_ o8) (at1_ o9) ⟨(le_from rfl rfl (at1_ o10)), (le_from rfl rfl (at1_ o11))⟩).trans rfl)) (at1_ o12)) ?_
        decide +kernel
      · have v1_5_0 := start h_s_2
        rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
        · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_3, m_4] [] ⟨h_n_3, h_m_4, trivial⟩)) h.2.2)
        obtain ⟨s_5, h_s_5, rfl⟩ := rest v1_5_0
        exact absurd_of h0_5_0 (by close [n_3, m_4, s_5] [] ⟨h_n_3, h_m_4, h_s_5, trivial⟩)
    · have v1_4_0 := start h_m_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩)) h.2.1)
      obtain ⟨m_4, h_m_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [s_2, n_3, m_4] [] ⟨h_s_2, h_n_3, h_m_4, trivial⟩)
  · have v1_3_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1, s_2] [] ⟨h_m_1, h_s_2, trivial⟩)) h.1)
    obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [m_1, s_2, n_3] [] ⟨h_m_1, h_s_2, h_n_3, trivial⟩)

theorem proof : Statement := ⟨plain_decoding.ends, skeleton.ends, Steps.part_1⟩
end skeleton.more_passes_than_plain
