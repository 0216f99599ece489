import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace react.calls_exact
/-- The relation `react`. -/
def react.body (react : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((react (n - 1)) + 1))
def react.Domain (n : Int) : Prop := (0 ≤ n)
def react.size (n : Int) : Nat := magnitude n
def react.step (f : Int → Int) (x : Int) : Int := react.body (fun n => f n) x
def react (n : Int) : Int := fix (fun (x : Int) => react.size x) react.step n
/-- The recursion of `react` ends. -/
def react.Ends : Prop := Falls (fun (x : Int) => react.Domain x) (fun x => react.size x) react.step

/-- The claim `react.calls_exact`. -/
def Statement : Prop :=
  (react.Ends) ∧ (∀ n : Int, 0 ≤ n → (react n) = n)
end react.calls_exact

namespace react.calls_exact
theorem react.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → react.size n' < react.size n → f₁ n' = f₂ n') → react.body f₁ n = react.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (of_decide_eq_true o1) (of_decide_eq_true o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (agree1 (x := n_1) (at1_ o2) (ih n_1 (at0_ o3) (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o4) (at0_ o5)))) rfl))) ?_
    decide +kernel
theorem react.ends : react.Ends := fun f g (x : Int) d ih =>
  react.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem react.eq : ∀ (n : Int), (0 ≤ n) → react n = (if (n = 0) then 0 else ((react (n - 1)) + 1)) :=
  fun n k0 => fix_eq react.ends n k0

theorem react.run : ∀ (n : Int), (0 ≤ n) → react n = (if (n = 0) then 0 else ((react (n - 1)) + 1)) :=
  fun n k0 => (react.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → react.size n < bound → (react n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((react.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((react.run (1 + n_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 react (x := n_1) (at1_ o3)).trans ((ih n_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (at0_ o7) (at0_ o8)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (react n) = n :=
  fun n k0 =>
    (Steps.lemma_1 (react.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (react n) = n := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((call1 react (x := n_0) (at0_ o1)).trans ((Steps.lemma_1_1 n_0 (at1_ o2)).trans rfl)) rfl (at1_ o3) (at1_ o4)) ?_
  decide +kernel

theorem proof : Statement := ⟨react.ends, Steps.part_1⟩
end react.calls_exact
