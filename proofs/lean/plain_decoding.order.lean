import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace plain_decoding.order
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The claim `plain_decoding.order`. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding m) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (plain_decoding m))))
end plain_decoding.order

namespace plain_decoding.order
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

def plain_decoding.run := plain_decoding.eq
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

theorem Steps.part_1_O_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * (plain_decoding m)) ≤ (1 * m) := by
  intro m_0 h_m_0 a0
  rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from (mul_from rfl ((call1 plain_decoding (x := (m_1 + 1)) o1).trans ((Steps.lemma_1_1 (m_1 + 1) o2 (le_from rfl rfl o3)).trans rfl))) rfl o4) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * (plain_decoding m)) ≤ (1 * m)) :=
  fun m h_start k0' => ⟨Steps.part_1_O_positive m k0' h_start, Steps.part_1_O_bound m k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (0 : Int) < m := by
  intro m_0 h_m_0 a0
  rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [m_1] [] ⟨h_m_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ m : Int, 0 ≤ m → ((1 : Int) ≤ m) → (1 * m) ≤ (1 * (plain_decoding m)) := by
  intro m_0 h_m_0 a0
  rcases first1 h_m_0 with rfl | ⟨m_1, h_m_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from rfl (mul_from rfl ((call1 plain_decoding (x := (m_1 + 1)) o1).trans ((Steps.lemma_1_1 (m_1 + 1) o2 (le_from rfl rfl o3)).trans rfl))) o4) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ m : Int, 1 ≤ m → 0 ≤ m → ((0 : Int) < m ∧ (1 * m) ≤ (1 * (plain_decoding m))) :=
  fun m h_start k0' => ⟨Steps.part_1_Omega_positive m k0' h_start, Steps.part_1_Omega_bound m k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ q₀ * (plain_decoding m) ≤ p₀ * m)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ m : Int, n₀ ≤ m → 0 ≤ m → ((0 : Int) < m ∧ p₀ * m ≤ q₀ * (plain_decoding m))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨plain_decoding.ends, Steps.part_1⟩
end plain_decoding.order
