import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem growing_context.ends : growing_context.Ends := fun f g (x : Int) d ih =>
  growing_context.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem growing_context.eq : ∀ (n : Int), (0 ≤ n) → growing_context n = (if (n = 0) then 0 else ((growing_context (n - 1)) + 1)) :=
  fun n k0' => fix_eq growing_context.ends n k0'

def growing_context.run := growing_context.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → growing_context.size n < bound → (growing_context n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((growing_context.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((growing_context.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 growing_context (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (growing_context n) = n :=
  fun n k0' =>
    (Steps.lemma_1 (growing_context.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (growing_context n) = n := by
  intro n_0 h_n_0
  refine asked3 (fun o1 o2 o3 => same_from ((call1 growing_context (x := n_0) o1).trans ((Steps.lemma_1_1 n_0 o2).trans rfl)) rfl o3) ?_
  exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨growing_context.ends, Steps.part_1⟩
end growing_context.calls_exact
