import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chunk_vote.order
/-- The relation `chunk_vote`. -/
def chunk_vote.body (chunk_vote : Int → Int → Int) (n v : Int) : Int := (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v))
def chunk_vote.Domain (n v : Int) : Prop := (0 ≤ n) ∧ (0 ≤ v)
def chunk_vote.size (n v : Int) : Nat := magnitude n
def chunk_vote.step (f : Int × Int → Int) (x : Int × Int) : Int := chunk_vote.body (fun n v => f (n, v)) x.1 x.2
def chunk_vote (n v : Int) : Int := fix (fun (x : Int × Int) => chunk_vote.size x.1 x.2) chunk_vote.step (n, v)
/-- The recursion of `chunk_vote` ends. -/
def chunk_vote.Ends : Prop := Falls (fun (x : Int × Int) => chunk_vote.Domain x.1 x.2) (fun x => chunk_vote.size x.1 x.2) chunk_vote.step

/-- The claim `chunk_vote.order`. -/
def Statement : Prop :=
  (chunk_vote.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n v : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((0 : Int) < (n * v) ∧ q₀ * (chunk_vote n v) ≤ p₀ * (n * v))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n v : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((0 : Int) < (n * v) ∧ p₀ * (n * v) ≤ q₀ * (chunk_vote n v))))
end chunk_vote.order

namespace chunk_vote.order
theorem chunk_vote.congr (f₁ f₂ : Int → Int → Int) : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → (∀ n' v' : Int, (0 ≤ n') → (0 ≤ v') → chunk_vote.size n' v' < chunk_vote.size n v → f₁ n' v' = f₂ n' v') → chunk_vote.body f₁ n v = chunk_vote.body f₂ n v := by
  intro n_0 v_1 h_n_0 h_v_1 ih
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_2) (y := v_1) o2 o3 (ih n_2 v_1 o4 o5 (magnitude_lt (a := n_2) (b := (1 + n_2)) o6 o7))) rfl))) ?_
    exact shown [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩ (by decide +kernel)
theorem chunk_vote.ends : chunk_vote.Ends := fun f g (x : Int × Int) d ih =>
  chunk_vote.congr (fun n v => f (n, v)) (fun n v => g (n, v)) x.1 x.2 d.1 d.2 (fun n' v' k0' k1' lt => ih (n', v') ⟨k0', k1'⟩ lt)
theorem chunk_vote.eq : ∀ (n v : Int), (0 ≤ n) → (0 ≤ v) → chunk_vote n v = (if (n = 0) then 0 else ((chunk_vote (n - 1) v) + v)) :=
  fun n v k0' k1' => fix_eq chunk_vote.ends (n, v) ⟨k0', k1'⟩

def chunk_vote.run := chunk_vote.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n v : Int, (0 ≤ n) → (0 ≤ v) → chunk_vote.size n v < bound → (chunk_vote n v) = (n * v)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 v_1 h_n_0 h_v_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((chunk_vote.run 0 v_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [v_1] [] ⟨h_v_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((chunk_vote.run (1 + n_2) v_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chunk_vote (x := n_2) (y := v_1) o4 o5).trans ((ih n_2 v_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [v_1, n_2] [] ⟨h_v_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n v : Int, (0 ≤ n) → (0 ≤ v) → (chunk_vote n v) = (n * v) :=
  fun n v k0' k1' =>
    (Steps.lemma_1 (chunk_vote.size n v + 1)) n v k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n v : Int, 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((1 : Int) ≤ n) → (0 : Int) < (n * v) := by
  intro n_0 v_1 h_n_0 h_v_1 a0 a1
  rcases first1 h_v_1 with rfl | ⟨v_2, h_v_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [v_2] [] ⟨h_v_2, trivial⟩))
    · exact lt_from rfl rfl (by close [v_2, n_3] [] ⟨h_v_2, h_n_3, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n v : Int, 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((1 : Int) ≤ n) → (1 * (chunk_vote n v)) ≤ (1 * (n * v)) := by
  intro n_0 v_1 h_n_0 h_v_1 a0 a1
  rcases first1 h_v_1 with rfl | ⟨v_2, h_v_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [v_2] [] ⟨h_v_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (mul_from rfl ((call2 chunk_vote (x := (n_3 + 1)) (y := (v_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_3 + 1) (v_2 + 1) o3 o4).trans rfl))) rfl o5) ?_
      exact shown [v_2, n_3] [] ⟨h_v_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n v : Int, 1 ≤ n → 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((0 : Int) < (n * v) ∧ (1 * (chunk_vote n v)) ≤ (1 * (n * v))) :=
  fun n v h_start k0' k1' k2' => ⟨Steps.part_1_O_positive n v k0' k1' k2' h_start, Steps.part_1_O_bound n v k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n v : Int, 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((1 : Int) ≤ n) → (0 : Int) < (n * v) := by
  intro n_0 v_1 h_n_0 h_v_1 a0 a1
  rcases first1 h_v_1 with rfl | ⟨v_2, h_v_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [v_2] [] ⟨h_v_2, trivial⟩))
    · exact lt_from rfl rfl (by close [v_2, n_3] [] ⟨h_v_2, h_n_3, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n v : Int, 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((1 : Int) ≤ n) → (1 * (n * v)) ≤ (1 * (chunk_vote n v)) := by
  intro n_0 v_1 h_n_0 h_v_1 a0 a1
  rcases first1 h_v_1 with rfl | ⟨v_2, h_v_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · exact absurd a1 (not_le_from rfl rfl (by close [v_2] [] ⟨h_v_2, trivial⟩))
    · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl ((call2 chunk_vote (x := (n_3 + 1)) (y := (v_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 (n_3 + 1) (v_2 + 1) o3 o4).trans rfl))) o5) ?_
      exact shown [v_2, n_3] [] ⟨h_v_2, h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n v : Int, 1 ≤ n → 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((0 : Int) < (n * v) ∧ (1 * (n * v)) ≤ (1 * (chunk_vote n v))) :=
  fun n v h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive n v k0' k1' k2' h_start, Steps.part_1_Omega_bound n v k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n v : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((0 : Int) < (n * v) ∧ q₀ * (chunk_vote n v) ≤ p₀ * (n * v))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n v : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ v → ((1 : Int) ≤ v) → ((0 : Int) < (n * v) ∧ p₀ * (n * v) ≤ q₀ * (chunk_vote n v))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨chunk_vote.ends, Steps.part_1⟩
end chunk_vote.order
