import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.order
/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.order`. -/
def Statement : Prop :=
  (thought_tree.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ q₀ * (thought_tree b d) ≤ p₀ * (ipow b d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ p₀ * (ipow b d) ≤ q₀ * (thought_tree b d))))
end thought_tree.order

namespace thought_tree.order
theorem thought_tree.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree.size b' d' < thought_tree.size b d → f₁ b' d' = f₂ b' d') → thought_tree.body f₁ b d = thought_tree.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := b_0) (y := d_2) o2 o3 (ih b_0 d_2 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7))))))) ?_
    exact shown [b_0, d_2] [] ⟨h_b_0, h_d_2, trivial⟩ (by decide +kernel)
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree.ends (b, d) ⟨k0', k1'⟩

def thought_tree.run := thought_tree.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → thought_tree.size b d < bound → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((thought_tree.run (2 + b_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl))) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (0)) o5 o6 (ipow_number 0 rfl))) rfl) o7) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_3) o1 o2) (shown [b_2, d_3] [] ⟨h_b_2, h_d_3, trivial⟩ (by decide +kernel))
          have e_p1_ : ipow (b_2 + 2) d_3 = (b_2 * d_3 + p1_ + d_3 + 1) := e_p1_.trans (by ring [b_2, d_3, p1_])
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => eq_from (mul_from rfl ((thought_tree.run (2 + b_2) (1 + d_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_3) o4 o5)))))) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := ((1 + d_3))) o6 o7 (ipow_sum (by decide) o8 (ipow_number 1 rfl) e_p1_))) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) o9 o10 e_p1_)) rfl) (ih (b_2 + 2) d_3 o11 o12 (le_from rfl rfl o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o14 o15) (Nat.le_of_lt_succ lt))))) o16) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_3)) o17 o18 e_p1_)) rfl) (ih (b_2 + 2) d_3 o19 o20 (le_from rfl rfl o21) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o22 o23) (Nat.le_of_lt_succ lt))))) o24))) ?_
          exact shown [b_2, d_3, p1_] [(thought_tree (b_2 + 2) d_3)] ⟨h_b_2, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_1 (thought_tree.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (0 : Int) < (ipow b d) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_0) o1 o2) (shown [d_0, b_2] [] ⟨h_d_0, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_0 = (b_2 * d_0 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, b_2, p1_])
    refine asked3 (fun o1 o2 o3 => lt_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o1 o2 e_p1_) o3) ?_
    exact shown [d_0, b_2, p1_] [] ⟨h_d_0, h_b_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O_bound : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (1 * (thought_tree b d)) ≤ (2 * (ipow b d)) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_0) o1 o2) (shown [d_0, b_2] [] ⟨h_d_0, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_0 = (b_2 * d_0 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, b_2, p1_])
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_0) o1 o2)) (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o3 o4 e_p1_)) (of_multiple (c := (b_2 + 1)) o5 (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o6 o7 e_p1_)) rfl) (Steps.lemma_1_1 (b_2 + 2) d_0 o8 o9 (le_from rfl rfl o10)))) o11))) ?_
    exact shown [d_0, b_2, p1_] [(thought_tree (b_2 + 2) d_0)] ⟨h_d_0, h_b_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ d b : Int, 0 ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ (1 * (thought_tree b d)) ≤ (2 * (ipow b d))) :=
  fun d b h_start k0' k1' k2' => ⟨Steps.part_1_O_positive d b k0' k1' k2' h_start, Steps.part_1_O_bound d b k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (0 : Int) < (ipow b d) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_0) o1 o2) (shown [d_0, b_2] [] ⟨h_d_0, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_0 = (b_2 * d_0 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, b_2, p1_])
    refine asked3 (fun o1 o2 o3 => lt_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o1 o2 e_p1_) o3) ?_
    exact shown [d_0, b_2, p1_] [] ⟨h_d_0, h_b_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega_bound : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) ≤ d) → (1 * (ipow b d)) ≤ (1 * (thought_tree b d)) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_0) o1 o2) (shown [d_0, b_2] [] ⟨h_d_0, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_0 = (b_2 * d_0 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, b_2, p1_])
    refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o1 o2 e_p1_)) (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_0) o3 o4)) (of_multiple (c := (b_2 + 1)) o5 (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_0)) o6 o7 e_p1_)) rfl) (Steps.lemma_1_1 (b_2 + 2) d_0 o8 o9 (le_from rfl rfl o10)))) o11))) ?_
    exact shown [d_0, b_2, p1_] [(thought_tree (b_2 + 2) d_0)] ⟨h_d_0, h_b_2, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ d b : Int, 0 ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ (1 * (ipow b d)) ≤ (1 * (thought_tree b d))) :=
  fun d b h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive d b k0' k1' k2' h_start, Steps.part_1_Omega_bound d b k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ q₀ * (thought_tree b d) ≤ p₀ * (ipow b d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((2 : Int) ≤ b) → ((0 : Int) < (ipow b d) ∧ p₀ * (ipow b d) ≤ q₀ * (thought_tree b d))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨thought_tree.ends, Steps.part_1⟩
end thought_tree.order
