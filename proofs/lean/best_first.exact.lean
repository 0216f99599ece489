import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace best_first.exact
/-- The relation `best_first`. -/
def best_first.body (best_first : Int → Int → Int) (n b : Int) : Int := (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b))
def best_first.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b)
def best_first.size (n b : Int) : Nat := magnitude n
def best_first.step (f : Int × Int → Int) (x : Int × Int) : Int := best_first.body (fun n b => f (n, b)) x.1 x.2
def best_first (n b : Int) : Int := fix (fun (x : Int × Int) => best_first.size x.1 x.2) best_first.step (n, b)
/-- The recursion of `best_first` ends. -/
def best_first.Ends : Prop := Falls (fun (x : Int × Int) => best_first.Domain x.1 x.2) (fun x => best_first.size x.1 x.2) best_first.step

/-- The claim `best_first.exact`. -/
def Statement : Prop :=
  (best_first.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (best_first n b) = (n * (1 + b)))
end best_first.exact

namespace best_first.exact
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
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → best_first.size n b < bound → (best_first n b) = (n * (1 + b))) := by
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
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → (best_first n b) = (n * (1 + b)) :=
  fun n b k0' k1' =>
    (Steps.lemma_1 (best_first.size n b + 1)) n b k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (best_first n b) = (n * (1 + b)) := by
  intro n_0 b_1 h_n_0 h_b_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 best_first (x := n_0) (y := b_1) o1 o2).trans ((Steps.lemma_1_1 n_0 b_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [n_0, b_1] [] ⟨h_n_0, h_b_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨best_first.ends, Steps.part_1⟩
end best_first.exact
