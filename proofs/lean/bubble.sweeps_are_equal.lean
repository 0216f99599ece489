import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace bubble.sweeps_are_equal
/-- The relation `bubble_top`. -/
def bubble_top.body (bubble_top : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1))))
def bubble_top.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def bubble_top.size (n k : Int) : Nat := magnitude n
def bubble_top.step (f : Int × Int → Int) (x : Int × Int) : Int := bubble_top.body (fun n k => f (n, k)) x.1 x.2
def bubble_top (n k : Int) : Int := fix (fun (x : Int × Int) => bubble_top.size x.1 x.2) bubble_top.step (n, k)
/-- The recursion of `bubble_top` ends. -/
def bubble_top.Ends : Prop := Falls (fun (x : Int × Int) => bubble_top.Domain x.1 x.2) (fun x => bubble_top.size x.1 x.2) bubble_top.step

/-- The claim `bubble.sweeps_are_equal` fails at a point. -/
def Statement : Prop :=
  (bubble_top.Ends) ∧ (∀ n k : Int, (n = 2) → (k = 2) → ((((1 : Int) ≤ k) ∧ (k ≤ n)) ∧ (¬ (bubble_top n k) = (k * (n - 1)))))
end bubble.sweeps_are_equal

namespace bubble.sweeps_are_equal
theorem bubble_top.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → bubble_top.size n' k' < bubble_top.size n k → f₁ n' k' = f₂ n' k') → bubble_top.body f₁ n k = bubble_top.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (Or.inr (eq_from rfl rfl o1 o2)) rfl)) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (not_le_from rfl rfl o1) (ne_from_gt rfl rfl o2)) (add_from rfl (agree2 (x := (n_2 + 1)) (y := k_3) o3 o4 (ih (n_2 + 1) k_3 o5 o6 (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) o7 o8)))))) ?_
      exact shown [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩ (by decide +kernel)
theorem bubble_top.ends : bubble_top.Ends := fun f g (x : Int × Int) d ih =>
  bubble_top.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem bubble_top.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → bubble_top n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((n - 1) + (bubble_top (n - 1) (k - 1)))) :=
  fun n k k0' k1' => fix_eq bubble_top.ends (n, k) ⟨k0', k1'⟩

theorem Steps.fails : ∀ n k : Int, (n = 2) → (k = 2) → ((((1 : Int) ≤ k) ∧ (k ≤ n)) ∧ (¬ (bubble_top n k) = (k * (n - 1)))) := by
  intro n k e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨bubble_top.ends, Steps.fails⟩
end bubble.sweeps_are_equal
