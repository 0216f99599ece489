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
  rcases first2 h_m_0 with rfl | rfl | ⟨m_1, h_m_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (m_1 + 1)) o2 (ih (m_1 + 1) o3 (magnitude_lt (a := (m_1 + 1)) (b := (2 + m_1)) o4 o5))) rfl))) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

theorem skeleton.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (∀ n' m' s' : Int, (0 ≤ n') → (0 ≤ m') → (0 ≤ s') → (((1 : Int) ≤ m') ∧ ((1 : Int) ≤ s')) → skeleton.size n' m' s' < skeleton.size n m s → f₁ n' m' s' = f₂ n' m' s') → skeleton.body f₁ n m s = skeleton.body f₂ n m s := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 ih
  rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
  · rcases first1 h_s_2 with rfl | ⟨s_4, h_s_4, rfl⟩
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
    · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
      · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
        exact shown [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩ (by decide +kernel)
      · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree3 (x := n_5) (y := (m_3 + 1)) (z := (s_4 + 1)) o2 o3 o4 (ih n_5 (m_3 + 1) (s_4 + 1) o5 o6 o7 ⟨(le_from rfl rfl o8), (le_from rfl rfl o9)⟩ (magnitude_lt (a := n_5) (b := (1 + n_5)) o10 o11))) rfl) rfl))) ?_
        exact shown [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩ (by decide +kernel)
theorem skeleton.ends : skeleton.Ends := fun f g (x : Int × Int × Int) d ih =>
  skeleton.congr (fun n m s => f (n, m, s)) (fun n m s => g (n, m, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' m' s' k0' k1' k2' k3' lt => ih (n', m', s') ⟨k0', k1', k2', k3'⟩ lt)
theorem skeleton.eq : ∀ (n m s : Int), (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton n m s = (if (n = 0) then 0 else (((skeleton (n - 1) m s) + s) + m)) :=
  fun n m s k0' k1' k2' k3' => fix_eq skeleton.ends (n, m, s) ⟨k0', k1', k2', k3'⟩

def plain_decoding.run := plain_decoding.eq
def skeleton.run := skeleton.eq
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton.size n m s < bound → (skeleton n m s) = ((n * m) + (n * s))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 d0 lt
      rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
      · rcases first1 h_s_2 with rfl | ⟨s_4, h_s_4, rfl⟩
        · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
        · rcases first1 h_n_0 with rfl | ⟨n_5, h_n_5, rfl⟩
          · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((skeleton.run 0 (1 + m_3) (1 + s_4) o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
            exact shown [m_3, s_4] [] ⟨h_m_3, h_s_4, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((skeleton.run (1 + n_5) (1 + m_3) (1 + s_4) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from (add_from ((call3 skeleton (x := n_5) (y := (m_3 + 1)) (z := (s_4 + 1)) o5 o6 o7).trans ((ih n_5 (m_3 + 1) (s_4 + 1) o8 o9 o10 ⟨(le_from rfl rfl o11), (le_from rfl rfl o12)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) o13 o14) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o15)) ?_
            exact shown [m_3, s_4, n_5] [] ⟨h_m_3, h_s_4, h_n_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = ((n * m) + (n * s)) :=
  fun n m s k0' k1' k2' k3' =>
    (Steps.lemma_2 (skeleton.size n m s + 1)) n m s k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ n) ∧ (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s))) → (plain_decoding (n * m)) ≤ (skeleton n m s) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [m_1, s_2] [] ⟨h_m_1, h_s_2, trivial⟩)) h.1)
  · rcases first1 h_m_1 with rfl | ⟨m_4, h_m_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [s_2, n_3] [] ⟨h_s_2, h_n_3, trivial⟩)) h.2.1)
    · rcases first1 h_s_2 with rfl | ⟨s_5, h_s_5, rfl⟩
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_3, m_4] [] ⟨h_n_3, h_m_4, trivial⟩)) h.2.2)
      · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((call1 plain_decoding (x := (m_4 * n_3 + m_4 + n_3 + 1)) o1).trans ((Steps.lemma_1_1 (m_4 * n_3 + m_4 + n_3 + 1) o2 (le_from rfl rfl o3)).trans rfl)) ((call3 skeleton (x := (n_3 + 1)) (y := (m_4 + 1)) (z := (s_5 + 1)) o4 o5 o6).trans ((Steps.lemma_2_1 (n_3 + 1) (m_4 + 1) (s_5 + 1) o7 o8 o9 ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩).trans rfl)) o12) ?_
        exact shown [n_3, m_4, s_5] [] ⟨h_n_3, h_m_4, h_s_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨plain_decoding.ends, skeleton.ends, Steps.part_1⟩
end skeleton.more_passes_than_plain
