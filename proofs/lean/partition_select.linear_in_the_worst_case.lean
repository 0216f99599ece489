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
    have same_i_2 : ∀ i_2 : Int, 0 ≤ i_2 → 0 ≤ (2 + n_1) - 1 - (0 + 1 * i_2) → («f₁» (0 + 1 * i_2)) = («f₂» (0 + 1 * i_2)) := by
      intro i_2 h_i_2 h_i_2'
      have h_i_2' := index_from rfl rfl h_i_2'
      have v1_3_0 := start h_i_2
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := eq_at [n_1]
        have at1_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => (agree1 (x := 0) (at0_ o1) (ih 0 (at1_ o2) (magnitude_lt (a := 0) (b := (2 + n_1)) (at1_ o3) (at1_ o4))))) ?_
        decide +kernel
      obtain ⟨i_3, h_i_3, rfl⟩ := rest v1_3_0
      obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_1) (c := i_3) (of_rest h_i_2' (by close [n_1, i_3] [] ⟨h_n_1, h_i_3, trivial⟩))
      have at0_ := eq_at [i_3, n_4]
      have at1_ := nonneg_at [i_3, n_4] [] ⟨h_i_3, h_n_4, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => (agree1 (x := (i_3 + 1)) (at0_ o1) (ih (i_3 + 1) (at1_ o2) (magnitude_lt (a := (i_3 + 1)) (b := (2 + (i_3 + n_4))) (at1_ o3) (at1_ o4))))) ?_
      decide +kernel
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    refine computed (also fun o1 => fun o2 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl rfl (at0_ o2)) same_i_2)))) ?_
    decide +kernel
theorem partition_select.ends : partition_select.Ends := fun f g (x : Int) d ih =>
  partition_select.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_select.eq : ∀ (n : Int), (0 ≤ n) → partition_select n = (if (n ≤ 1) then 0 else ((n - 1) + (maxRange 0 n 1 (fun (i : Int) => (partition_select i))))) :=
  fun n k0 => fix_eq partition_select.ends n k0

theorem Steps.fails : ∀ n : Int, (n = 6) → ((¬ (partition_select n) ≤ (2 * n))) := by
  intro n e0
  subst e0
  decide +kernel
theorem proof : Statement := ⟨partition_select.ends, Steps.fails⟩
end partition_select.linear_in_the_worst_case
