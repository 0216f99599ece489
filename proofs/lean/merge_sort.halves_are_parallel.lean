import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace merge_sort.halves_are_parallel
/-- The relation `merge_sort_rounds`. -/
def merge_sort_rounds.body (merge_sort_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1)))
def merge_sort_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort_rounds.size (n : Int) : Nat := magnitude n
def merge_sort_rounds.step (f : Int → Int) (x : Int) : Int := merge_sort_rounds.body (fun n => f n) x
def merge_sort_rounds (n : Int) : Int := fix (fun (x : Int) => merge_sort_rounds.size x) merge_sort_rounds.step n
/-- The recursion of `merge_sort_rounds` ends. -/
def merge_sort_rounds.Ends : Prop := Falls (fun (x : Int) => merge_sort_rounds.Domain x) (fun x => merge_sort_rounds.size x) merge_sort_rounds.step

/-- The claim `merge_sort.halves_are_parallel` fails at a point. -/
def Statement : Prop :=
  (merge_sort_rounds.Ends) ∧ (∀ n : Int, (n = 5) → (((1 : Int) ≤ n) ∧ (¬ (merge_sort_rounds n) ≤ (2 * (clog n 2)))))
end merge_sort.halves_are_parallel

namespace merge_sort.halves_are_parallel
theorem merge_sort_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort_rounds.size n' < merge_sort_rounds.size n → f₁ n' = f₂ n') → merge_sort_rounds.body f₁ n = merge_sort_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (call2 larger (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (call2 larger (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem merge_sort_rounds.ends : merge_sort_rounds.Ends := fun f g (x : Int) d ih =>
  merge_sort_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem merge_sort_rounds.eq : ∀ (n : Int), (0 ≤ n) → merge_sort_rounds n = (if (n ≤ 1) then 0 else ((larger (merge_sort_rounds (fdiv n 2)) (merge_sort_rounds (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => fix_eq merge_sort_rounds.ends n k0

theorem Steps.fails : ∀ n : Int, (n = 5) → (((1 : Int) ≤ n) ∧ (¬ (merge_sort_rounds n) ≤ (2 * (clog n 2)))) := by
  intro n e0
  subst e0
  decide +kernel
theorem proof : Statement := ⟨merge_sort_rounds.ends, Steps.fails⟩
end merge_sort.halves_are_parallel
