import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.order
/-- The relation `best_first`. -/
def best_first.body (best_first : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b))
def best_first.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b)
def best_first.size (n b : Int) : Nat := magnitude n
def best_first.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first.body (fun n b => f (n, b)) x.1 x.2
def best_first (n b : Int) : Int := fix (fun (x : Int × Int) => best_first.size x.1 x.2) best_first.step (n, b)
/-- The recursion of `best_first` ends. -/
def best_first.Ends : Prop := Falls (fun (x : Int × Int) => best_first.Domain x.1 x.2) (fun x => best_first.size x.1 x.2) best_first.step

/-- The claim `best_first.order`. -/
def Statement : Prop :=
  (best_first.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ q₀ * (best_first n b) ≤ p₀ * (n * (1 + b)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ p₀ * (n * (1 + b)) ≤ q₀ * (best_first n b))))
end best_first.order

namespace best_first.order
theorem best_first.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → best_first.size n' b' < best_first.size n b → f₁ n' b' = f₂ n' b') → best_first.body f₁ n b = best_first.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 ih
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_1] [] ⟨h_b_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (add_from (agree2 (x := n_2) (y := b_1) o2 o3 (ih n_2 b_1 o4 o5 (magnitude_lt (a := n_2) (b := (1 + n_2)) o6 o7))) rfl) rfl))) ?_
    exact shown [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩ (by decide +kernel)
theorem best_first.ends : best_first.Ends := fun f g (x : Int × Int) d ih =>
  best_first.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2 (fun n' b' k0' k1' lt => ih (n', b') ⟨k0', k1'⟩ lt)
theorem best_first.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → best_first n b = (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b)) :=
  fun n b k0' k1' => fix_eq best_first.ends (n, b) ⟨k0', k1'⟩

def best_first.run := best_first.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → best_first.size n b < bound → (best_first n b) = (n + (n * b))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((best_first.run 0 b_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [b_1] [] ⟨h_b_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((best_first.run (1 + n_2) b_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from (add_from ((call2 best_first (x := n_2) (y := b_1) o4 o5).trans ((ih n_2 b_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl o10) ?_
        exact shown [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → (best_first n b) = (n + (n * b)) :=
  fun n b k0' k1' =>
    (Steps.lemma_1 (best_first.size n b + 1)) n b k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (0 : Int) < (n * (1 + b)) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [b_1] [] ⟨h_b_1, trivial⟩))
  · exact lt_from rfl rfl (by close [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (1 * (best_first n b)) ≤ (1 * (n * (1 + b))) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [b_1] [] ⟨h_b_1, trivial⟩))
  · refine asked5 (fun o1 o2 o3 o4 o5 => le_from (mul_from rfl ((call2 best_first (x := (n_2 + 1)) (y := b_1) o1 o2).trans ((Steps.lemma_1_1 (n_2 + 1) b_1 o3 o4).trans rfl))) rfl o5) ?_
    exact shown [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n b : Int, 1 ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ (1 * (best_first n b)) ≤ (1 * (n * (1 + b)))) :=
  fun n b h_start k0' k1' => ⟨Steps.part_1_O_positive n b k0' k1' h_start, Steps.part_1_O_bound n b k0' k1' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (0 : Int) < (n * (1 + b)) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [b_1] [] ⟨h_b_1, trivial⟩))
  · exact lt_from rfl rfl (by close [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ n) → (1 * (n * (1 + b))) ≤ (1 * (best_first n b)) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [b_1] [] ⟨h_b_1, trivial⟩))
  · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl ((call2 best_first (x := (n_2 + 1)) (y := b_1) o1 o2).trans ((Steps.lemma_1_1 (n_2 + 1) b_1 o3 o4).trans rfl))) o5) ?_
    exact shown [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n b : Int, 1 ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ (1 * (n * (1 + b))) ≤ (1 * (best_first n b))) :=
  fun n b h_start k0' k1' => ⟨Steps.part_1_Omega_positive n b k0' k1' h_start, Steps.part_1_Omega_bound n b k0' k1' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ q₀ * (best_first n b) ≤ p₀ * (n * (1 + b)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n b : Int, n₀ ≤ n → 0 ≤ n → 0 ≤ b → ((0 : Int) < (n * (1 + b)) ∧ p₀ * (n * (1 + b)) ≤ q₀ * (best_first n b))) := ⟨⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨best_first.ends, Steps.part_1⟩
end best_first.order
