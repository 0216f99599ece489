import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first1 h_r_0 with rfl | ⟨r_1, h_r_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := r_1) o2 (ih r_1 o3 (magnitude_lt (a := r_1) (b := (1 + r_1)) o4 o5))) rfl))) ?_
    exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
theorem mixture_of_agents_rounds.ends : mixture_of_agents_rounds.Ends := fun f g (x : Int) d ih =>
  mixture_of_agents_rounds.congr (fun r => f r) (fun r => g r) x d (fun r' k0' lt => ih r' k0' lt)
theorem mixture_of_agents_rounds.eq : ∀ (r : Int), (0 ≤ r) → mixture_of_agents_rounds r = (if (r = 0) then 1 else ((mixture_of_agents_rounds (r - 1)) + 1)) :=
  fun r k0' => fix_eq mixture_of_agents_rounds.ends r k0'

def mixture_of_agents_rounds.run := mixture_of_agents_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ r : Int, (0 ≤ r) → mixture_of_agents_rounds.size r < bound → (mixture_of_agents_rounds r) = (r + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro r_0 h_r_0 lt
      rcases first1 h_r_0 with rfl | ⟨r_1, h_r_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((mixture_of_agents_rounds.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((mixture_of_agents_rounds.run (1 + r_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 mixture_of_agents_rounds (x := r_1) o3).trans ((ih r_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_1) (b := (1 + r_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [r_1] [] ⟨h_r_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ r : Int, (0 ≤ r) → (mixture_of_agents_rounds r) = (r + 1) :=
  fun r k0' =>
    (Steps.lemma_1 (mixture_of_agents_rounds.size r + 1)) r k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ r : Int, 0 ≤ r → (mixture_of_agents_rounds r) = (r + 1) := by
  intro r_0 h_r_0
  refine asked3 (fun o1 o2 o3 => same_from ((call1 mixture_of_agents_rounds (x := r_0) o1).trans ((Steps.lemma_1_1 r_0 o2).trans rfl)) rfl o3) ?_
  exact shown [r_0] [] ⟨h_r_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨mixture_of_agents_rounds.ends, Steps.part_1⟩
end mixture_of_agents.layers_are_rounds
