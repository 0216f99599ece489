import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace growing_context.calls_exact
/-- The relation `growing_context`. -/
def growing_context.body (growing_context : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((growing_context (n - 1)) + 1))
def growing_context.Domain (n : Int) : Prop := (0 ≤ n)
def growing_context.size (n : Int) : Nat := magnitude n
def growing_context.step (f : Int → Int) (x : Int) : Int := growing_context.body (fun n => f n) x
def growing_context (n : Int) : Int := fix (fun (x : Int) => growing_context.size x) growing_context.step n
/-- The recursion of `growing_context` ends. -/
def growing_context.Ends : Prop := Falls (fun (x : Int) => growing_context.Domain x) (fun x => growing_context.size x) growing_context.step

/-- The claim `growing_context.calls_exact`. -/
def Statement : Prop :=
  (growing_context.Ends) ∧ (∀ n : Int, 0 ≤ n → (growing_context n) = n)
end growing_context.calls_exact

namespace growing_context.calls_exact
theorem growing_context.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → growing_context.size n' < growing_context.size n → f₁ n' = f₂ n') → growing_context.body f₁ n = growing_context.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (add_from (agree1 (x := n_1) (by ring [n_1]) (ih n_1 (by close [n_1] [] ⟨h_n_1, trivial⟩) (magnitude_lt (a := n_1) (b := (1 + n_1)) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)))) rfl))
theorem growing_context.ends : growing_context.Ends := fun f g (x : Int) d ih =>
  growing_context.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem growing_context.eq : ∀ (n : Int), (0 ≤ n) → growing_context n = (if (n = 0) then 0 else ((growing_context (n - 1)) + 1)) :=
  fun n k0 => fix_eq growing_context.ends n k0

theorem growing_context.run : ∀ (n : Int), (0 ≤ n) → growing_context n = (if (n = 0) then 0 else ((growing_context (n - 1)) + 1)) :=
  fun n k0 => (growing_context.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → growing_context.size n < bound → (growing_context n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact eq_from ((growing_context.run 0 (by decide +kernel)).trans (if_true (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)) rfl (by decide +kernel) (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact eq_from ((growing_context.run (1 + n_1) (by close [n_1] [] ⟨h_n_1, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (add_from ((call1 growing_context (x := n_1) (by ring [n_1])).trans ((ih n_1 (by close [n_1] [] ⟨h_n_1, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (growing_context n) = n :=
  fun n k0 =>
    (Steps.lemma_1 (growing_context.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (growing_context n) = n := by
  intro n_0 h_n_0
  exact eq_from ((call1 growing_context (x := n_0) (by ring [n_0])).trans ((Steps.lemma_1_1 n_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)).trans rfl)) rfl (by close [n_0] [] ⟨h_n_0, trivial⟩) (by close [n_0] [] ⟨h_n_0, trivial⟩)

theorem proof : Statement := ⟨growing_context.ends, Steps.part_1⟩
end growing_context.calls_exact
