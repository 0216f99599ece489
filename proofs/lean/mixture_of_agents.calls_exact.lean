import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace mixture_of_agents.calls_exact
/-- The relation `mixture_of_agents`. -/
def mixture_of_agents.body (mixture_of_agents : Int → Int → Int) (a r : Int) : Int := (if (r = 0) then 1 else ((mixture_of_agents a (r - 1)) + a))
def mixture_of_agents.Domain (a r : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r)
def mixture_of_agents.size (a r : Int) : Nat := magnitude r
def mixture_of_agents.step (f : Int × Int → Int) (x : Int × Int) : Int := mixture_of_agents.body (fun a r => f (a, r)) x.1 x.2
def mixture_of_agents (a r : Int) : Int := fix (fun (x : Int × Int) => mixture_of_agents.size x.1 x.2) mixture_of_agents.step (a, r)
/-- The recursion of `mixture_of_agents` ends. -/
def mixture_of_agents.Ends : Prop := Falls (fun (x : Int × Int) => mixture_of_agents.Domain x.1 x.2) (fun x => mixture_of_agents.size x.1 x.2) mixture_of_agents.step

/-- The claim `mixture_of_agents.calls_exact`. -/
def Statement : Prop :=
  (mixture_of_agents.Ends) ∧ (∀ a r : Int, 0 ≤ a → 0 ≤ r → (mixture_of_agents a r) = ((a * r) + 1))
end mixture_of_agents.calls_exact

namespace mixture_of_agents.calls_exact
theorem mixture_of_agents.congr (f₁ f₂ : Int → Int → Int) : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → (∀ a' r' : Int, (0 ≤ a') → (0 ≤ r') → mixture_of_agents.size a' r' < mixture_of_agents.size a r → f₁ a' r' = f₂ a' r') → mixture_of_agents.body f₁ a r = mixture_of_agents.body f₂ a r := by
  intro a_0 r_1 h_a_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := a_0) (y := r_2) o2 o3 (ih a_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem mixture_of_agents.ends : mixture_of_agents.Ends := fun f g (x : Int × Int) d ih =>
  mixture_of_agents.congr (fun a r => f (a, r)) (fun a r => g (a, r)) x.1 x.2 d.1 d.2 (fun a' r' k0' k1' lt => ih (a', r') ⟨k0', k1'⟩ lt)
theorem mixture_of_agents.eq : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → mixture_of_agents a r = (if (r = 0) then 1 else ((mixture_of_agents a (r - 1)) + a)) :=
  fun a r k0' k1' => fix_eq mixture_of_agents.ends (a, r) ⟨k0', k1'⟩

def mixture_of_agents.run := mixture_of_agents.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → mixture_of_agents.size a r < bound → (mixture_of_agents a r) = ((a * r) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 lt
      rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((mixture_of_agents.run a_0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [a_0] [] ⟨h_a_0, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((mixture_of_agents.run a_0 (1 + r_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 mixture_of_agents (x := a_0) (y := r_2) o4 o5).trans ((ih a_0 r_2 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := r_2) (b := (1 + r_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o10) ?_
        exact shown [a_0, r_2] [] ⟨h_a_0, h_r_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → (mixture_of_agents a r) = ((a * r) + 1) :=
  fun a r k0' k1' =>
    (Steps.lemma_1 (mixture_of_agents.size a r + 1)) a r k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ a r : Int, 0 ≤ a → 0 ≤ r → (mixture_of_agents a r) = ((a * r) + 1) := by
  intro a_0 r_1 h_a_0 h_r_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 mixture_of_agents (x := a_0) (y := r_1) o1 o2).trans ((Steps.lemma_1_1 a_0 r_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [a_0, r_1] [] ⟨h_a_0, h_r_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨mixture_of_agents.ends, Steps.part_1⟩
end mixture_of_agents.calls_exact
