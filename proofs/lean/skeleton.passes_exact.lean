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

def skeleton.run := skeleton.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → skeleton.size n m s < bound → (skeleton n m s) = (n * (m + s))) := by
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
theorem Steps.lemma_1_1 : ∀ n m s : Int, (0 ≤ n) → (0 ≤ m) → (0 ≤ s) → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)) :=
  fun n m s k0' k1' k2' k3' =>
    (Steps.lemma_1 (skeleton.size n m s + 1)) n m s k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n m s : Int, 0 ≤ n → 0 ≤ m → 0 ≤ s → (((1 : Int) ≤ m) ∧ ((1 : Int) ≤ s)) → (skeleton n m s) = (n * (m + s)) := by
  intro n_0 m_1 s_2 h_n_0 h_m_1 h_s_2 a0
  rcases first1 h_m_1 with rfl | ⟨m_3, h_m_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, s_2] [] ⟨h_n_0, h_s_2, trivial⟩)) h.1)
  · rcases first1 h_s_2 with rfl | ⟨s_4, h_s_4, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, m_3] [] ⟨h_n_0, h_m_3, trivial⟩)) h.2)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call3 skeleton (x := n_0) (y := (m_3 + 1)) (z := (s_4 + 1)) o1 o2 o3).trans ((Steps.lemma_1_1 n_0 (m_3 + 1) (s_4 + 1) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩).trans rfl)) rfl o9) ?_
      exact shown [n_0, m_3, s_4] [] ⟨h_n_0, h_m_3, h_s_4, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨skeleton.ends, Steps.part_1⟩
end skeleton.passes_exact
