import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.order
/-- The relation `self_consistency_passes`. -/
def self_consistency_passes.body (self_consistency_passes : Int → Int → Int) (n m : Int) : Int := (if (n = 0) then 0 else ((self_consistency_passes (n - 1) m) + m))
def self_consistency_passes.Domain (n m : Int) : Prop := (0 ≤ n) ∧ (0 ≤ m) ∧ ((1 : Int) ≤ m)
def self_consistency_passes.size (n m : Int) : Nat := magnitude n
def self_consistency_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_passes.body (fun n m => f (n, m)) x.1 x.2
def self_consistency_passes (n m : Int) : Int := fix (fun (x : Int × Int) => self_consistency_passes.size x.1 x.2) self_consistency_passes.step (n, m)
/-- The recursion of `self_consistency_passes` ends. -/
def self_consistency_passes.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_passes.Domain x.1 x.2) (fun x => self_consistency_passes.size x.1 x.2) self_consistency_passes.step

/-- The claim `self_consistency.order`. -/
def Statement : Prop :=
  (self_consistency_passes.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n m : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (n * m) ∧ q₀ * (self_consistency_passes n m) ≤ p₀ * (n * m))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n m : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (n * m) ∧ p₀ * (n * m) ≤ q₀ * (self_consistency_passes n m))))
end self_consistency.order

namespace self_consistency.order
theorem self_consistency_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (∀ n' m' : Int, (0 ≤ n') → (0 ≤ m') → ((1 : Int) ≤ m') → self_consistency_passes.size n' m' < self_consistency_passes.size n m → f₁ n' m' = f₂ n' m') → self_consistency_passes.body f₁ n m = self_consistency_passes.body f₂ n m := by
  intro n_0 m_1 h_n_0 h_m_1 d0 ih
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_3) (y := (m_2 + 1)) o2 o3 (ih n_3 (m_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := n_3) (b := (1 + n_3)) o7 o8))) rfl))) ?_
      exact shown [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem self_consistency_passes.ends : self_consistency_passes.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_passes.congr (fun n m => f (n, m)) (fun n m => g (n, m)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' m' k0' k1' k2' lt => ih (n', m') ⟨k0', k1', k2'⟩ lt)
theorem self_consistency_passes.eq : ∀ (n m : Int), (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → self_consistency_passes n m = (if (n = 0) then 0 else ((self_consistency_passes (n - 1) m) + m)) :=
  fun n m k0' k1' k2' => fix_eq self_consistency_passes.ends (n, m) ⟨k0', k1', k2'⟩

def self_consistency_passes.run := self_consistency_passes.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → self_consistency_passes.size n m < bound → (self_consistency_passes n m) = (n * m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 m_1 h_n_0 h_m_1 d0 lt
      rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((self_consistency_passes.run 0 (1 + m_2) o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
        · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((self_consistency_passes.run (1 + n_3) (1 + m_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 self_consistency_passes (x := n_3) (y := (m_2 + 1)) o4 o5).trans ((ih n_3 (m_2 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_3) (b := (1 + n_3)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o11) ?_
          exact shown [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n m : Int, (0 ≤ n) → (0 ≤ m) → ((1 : Int) ≤ m) → (self_consistency_passes n m) = (n * m) :=
  fun n m k0' k1' k2' =>
    (Steps.lemma_1 (self_consistency_passes.size n m + 1)) n m k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n m : Int, 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → (0 : Int) < (n * m) := by
  intro n_0 m_1 h_n_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · exact lt_from rfl rfl (by close [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n m : Int, 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → (1 * (self_consistency_passes n m)) ≤ (1 * (n * m)) := by
  intro n_0 m_1 h_n_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from (mul_from rfl ((call2 self_consistency_passes (x := (n_3 + 1)) (y := (m_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_3 + 1) (m_2 + 1) o3 o4 (le_from rfl rfl o5)).trans rfl))) rfl o6) ?_
      exact shown [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n m : Int, 1 ≤ n → 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (n * m) ∧ (1 * (self_consistency_passes n m)) ≤ (1 * (n * m))) :=
  fun n m h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n m k0' k1' k2' h_start, Steps.part_1_O_bound n m k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n m : Int, 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → (0 : Int) < (n * m) := by
  intro n_0 m_1 h_n_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · exact lt_from rfl rfl (by close [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n m : Int, 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((1 : Int) ≤ n) → (1 * (n * m)) ≤ (1 * (self_consistency_passes n m)) := by
  intro n_0 m_1 h_n_0 h_m_1 a0 a1
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [m_2] [] ⟨h_m_2, trivial⟩))
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from rfl (mul_from rfl ((call2 self_consistency_passes (x := (n_3 + 1)) (y := (m_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_3 + 1) (m_2 + 1) o3 o4 (le_from rfl rfl o5)).trans rfl))) o6) ?_
      exact shown [m_2, n_3] [] ⟨h_m_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n m : Int, 1 ≤ n → 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (n * m) ∧ (1 * (n * m)) ≤ (1 * (self_consistency_passes n m))) :=
  fun n m h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n m k0' k1' k2' h_start, Steps.part_1_Omega_bound n m k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n m : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (n * m) ∧ q₀ * (self_consistency_passes n m) ≤ p₀ * (n * m))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n m : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ m → ((1 : Int) ≤ m) → ((0 : Int) < (n * m) ∧ p₀ * (n * m) ≤ q₀ * (self_consistency_passes n m))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨self_consistency_passes.ends, Steps.part_1⟩
end self_consistency.order
