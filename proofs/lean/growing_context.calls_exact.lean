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
        · refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => eq_from ((growing_context.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) rfl (of_decide_eq_true o4) (of_decide_eq_true o5)) ?_
          decide +kernel
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((growing_context.run (1 + n_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from ((call1 growing_context (x := n_1) (at1_ o3)).trans ((ih n_1 (at0_ o4) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) (at0_ o5) (at0_ o6)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (at0_ o7) (at0_ o8)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (growing_context n) = n :=
  fun n k0 =>
    (Steps.lemma_1 (growing_context.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (growing_context n) = n := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => fun o4 => eq_from ((call1 growing_context (x := n_0) (at0_ o1)).trans ((Steps.lemma_1_1 n_0 (at1_ o2)).trans rfl)) rfl (at1_ o3) (at1_ o4)) ?_
  decide +kernel

theorem proof : Statement := ⟨growing_context.ends, Steps.part_1⟩
end growing_context.calls_exact
