import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace mixture_of_agents.layers_are_rounds
/-- The relation `mixture_of_agents_rounds`. -/
def mixture_of_agents_rounds.body (mixture_of_agents_rounds : Int → Int) (r : Int) : Int := (if (r = 0) then 1 else ((mixture_of_agents_rounds (r - 1)) + 1))
def mixture_of_agents_rounds.Domain (r : Int) : Prop := (0 ≤ r)
def mixture_of_agents_rounds.size (r : Int) : Nat := magnitude r
def mixture_of_agents_rounds.step (f : Int → Int) (x : Int) : Int := mixture_of_agents_rounds.body (fun r => f r) x
def mixture_of_agents_rounds (r : Int) : Int := fix (fun (x : Int) => mixture_of_agents_rounds.size x) mixture_of_agents_rounds.step r
/-- The recursion of `mixture_of_agents_rounds` ends. -/
def mixture_of_agents_rounds.Ends : Prop := Falls (fun (x : Int) => mixture_of_agents_rounds.Domain x) (fun x => mixture_of_agents_rounds.size x) mixture_of_agents_rounds.step

/-- The claim `mixture_of_agents.layers_are_rounds`. -/
def Statement : Prop :=
  (mixture_of_agents_rounds.Ends) ∧ (∀ r : Int, 0 ≤ r → (mixture_of_agents_rounds r) = (r + 1))
end mixture_of_agents.layers_are_rounds

namespace mixture_of_agents.layers_are_rounds
theorem mixture_of_agents_rounds.congr (f₁ f₂ : Int → Int) : ∀ (r : Int), (0 ≤ r) → (∀ r' : Int, (0 ≤ r') → mixture_of_agents_rounds.size r' < mixture_of_agents_rounds.size r → f₁ r' = f₂ r') → mixture_of_agents_rounds.body f₁ r = mixture_of_agents_rounds.body f₂ r := by
  intro r_0 h_r_0 ih
  rcases total (0 - r_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_r_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)
    obtain ⟨r_1, h_r_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
  · have v1_1_0 := start h_r_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨r_1, h_r_1, rfl⟩ := rest v1_1_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩)) (add_from (agree1 (x := r_1) (by ring [r_1]) (ih r_1 (by close [r_1] [] ⟨h_r_1, trivial⟩) (magnitude_lt (a := r_1) (b := (1 + r_1)) (by close [r_1] [] ⟨h_r_1, trivial⟩) (by close [r_1] [] ⟨h_r_1, trivial⟩)))) rfl))
theorem mixture_of_agents_rounds.ends : mixture_of_agents_rounds.Ends := fun f g (x : Int) d ih =>
  mixture_of_agents_rounds.congr (fun r => f r) (fun r => g r) x d (fun r' k0 lt => ih r' k0 lt)
theorem mixture_of_agents_rounds.eq : ∀ (r : Int), (0 ≤ r) → mixture_of_agents_rounds r = (if (r = 0) then 1 else ((mixture_of_agents_rounds (r - 1)) + 1)) :=
  fun r k0 => fix_eq mixture_of_agents_rounds.ends r k0

theorem mixture_of_agents_rounds.run : ∀ (r : Int), (0 ≤ r) → mixture_of_agents_rounds r = (if (r = 0) then 1 else ((mixture_of_agents_rounds (r - 1)) + 1)) :=
  fun r k0 => (mixture_of_agents_rounds.eq r k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ r : Int, (0 ≤ r) → mixture_of_agents_rounds.size r < bound → (mixture_of_agents_rounds r) = (r + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro r_0 h_r_0 lt
      rcases total (0 - r_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_r_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact eq_from ((mixture_of_agents_rounds.run 0 (by decide +kernel)).trans (if_true (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)) rfl (by decide +kernel) (by decide +kernel)
        obtain ⟨r_1, h_r_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
      · have v1_1_0 := start h_r_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨r_1, h_r_1, rfl⟩ := rest v1_1_0
        exact eq_from ((mixture_of_agents_rounds.run (1 + r_1) (by close [r_1] [] ⟨h_r_1, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩)) (add_from ((call1 mixture_of_agents_rounds (x := r_1) (by ring [r_1])).trans ((ih r_1 (by close [r_1] [] ⟨h_r_1, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_1) (b := (1 + r_1)) (by close [r_1] [] ⟨h_r_1, trivial⟩) (by close [r_1] [] ⟨h_r_1, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (by close [r_1] [] ⟨h_r_1, trivial⟩) (by close [r_1] [] ⟨h_r_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ r : Int, (0 ≤ r) → (mixture_of_agents_rounds r) = (r + 1) :=
  fun r k0 =>
    (Steps.lemma_1 (mixture_of_agents_rounds.size r + 1)) r k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ r : Int, 0 ≤ r → (mixture_of_agents_rounds r) = (r + 1) := by
  intro r_0 h_r_0
  exact eq_from ((call1 mixture_of_agents_rounds (x := r_0) (by ring [r_0])).trans ((Steps.lemma_1_1 r_0 (by close [r_0] [] ⟨h_r_0, trivial⟩)).trans rfl)) rfl (by close [r_0] [] ⟨h_r_0, trivial⟩) (by close [r_0] [] ⟨h_r_0, trivial⟩)

theorem proof : Statement := ⟨mixture_of_agents_rounds.ends, Steps.part_1⟩
end mixture_of_agents.layers_are_rounds
