import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace partition_select.linear_in_the_worst_case
/-- The relation `partition_select`. -/
def partition_select.body (partition_select : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => (partition_select i)))))
def partition_select.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select.size (n : Int) : Nat := magnitude n
def partition_select.step (f : Int → Int) (x : Int) : Int := partition_select.body (fun n => f n) x
def partition_select (n : Int) : Int := fix (fun (x : Int) => partition_select.size x) partition_select.step n
/-- The recursion of `partition_select` ends. -/
def partition_select.Ends : Prop := Falls (fun (x : Int) => partition_select.Domain x) (fun x => partition_select.size x) partition_select.step

/-- The claim `partition_select.linear_in_the_worst_case` fails at a point. -/
def Statement : Prop :=
  (partition_select.Ends) ∧ (∀ n : Int, (n = 6) → ((¬ (partition_select n) ≤ (2 * n))))
end partition_select.linear_in_the_worst_case

namespace partition_select.linear_in_the_worst_case
theorem partition_select.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select.size n' < partition_select.size n → f₁ n' = f₂ n') → partition_select.body f₁ n = partition_select.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → («f₁» (0 + 1 * i_2)) = («f₂» (0 + 1 * i_2)) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      rcases first1 h_i_2 with rfl | ⟨i_3, h_i_3, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => (agree1 (x := 0) o1 (ih 0 o2 (magnitude_lt (a := 0) (b := (2 + n_1)) o3 o4)))) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
        refine asked4 (fun o1 o2 o3 o4 => (agree1 (x := (i_3 + 1)) o1 (ih (i_3 + 1) o2 (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) o3 o4)))) ?_
        exact shown [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩ (by decide +kernel)
    refine asked2 (fun o1 o2 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl o2) same_i_2)))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem partition_select.ends : partition_select.Ends := fun f g (x : Int) d ih =>
  partition_select.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem partition_select.eq : ∀ (n : Int), (0 ≤ n) → partition_select n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => (partition_select i))))) :=
  fun n k0' => fix_eq partition_select.ends n k0'

theorem Steps.fails : ∀ n : Int, (n = 6) → ((¬ (partition_select n) ≤ (2 * n))) := by
  intro n e0'
  subst e0'
  decide +kernel
theorem proof : Statement := ⟨partition_select.ends, Steps.fails⟩
end partition_select.linear_in_the_worst_case
