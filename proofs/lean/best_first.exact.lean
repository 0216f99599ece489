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
  rcases total (0 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [b_1] [] ⟨h_b_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [b_1] [] ⟨h_b_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩
    have at1_ := eq_at [b_1, n_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (add_from (agree2 (x := n_2) (y := b_1) (at1_ o2) (at1_ o3) (ih n_2 b_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o6) (at0_ o7)))) rfl) rfl))) ?_
    decide +kernel
theorem best_first.ends : best_first.Ends := fun f g (x : Int × Int) d ih =>
  best_first.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2 (fun n' b' k0 k1 lt => ih (n', b') ⟨k0, k1⟩ lt)
theorem best_first.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → best_first n b = (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b)) :=
  fun n b k0 k1 => fix_eq best_first.ends (n, b) ⟨k0, k1⟩

theorem best_first.run : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → best_first n b = (if (n = 0) then 0 else (((best_first (n - 1) b) + 1) + b)) :=
  fun n b k0 k1 => (best_first.eq n b k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → best_first.size n b < bound → (best_first n b) = (n * (1 + b))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 lt
      rcases total (0 - n_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [b_1] [] ⟨h_b_1, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((best_first.run 0 b_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl)) rfl (at0_ o5) (at0_ o6)) ?_
          decide +kernel
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩)
      · have v1_2_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [b_1] [] ⟨h_b_1, trivial⟩)
        obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩
        have at1_ := eq_at [b_1, n_2]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => eq_from ((best_first.run (1 + n_2) b_1 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (add_from ((call2 best_first (x := n_2) (y := b_1) (at1_ o4) (at1_ o5)).trans ((ih n_2 b_1 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_2) (b := (1 + n_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl) rfl))) rfl (at0_ o10) (at0_ o11)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → (best_first n b) = (n * (1 + b)) :=
  fun n b k0 k1 =>
    (Steps.lemma_1 (best_first.size n b + 1)) n b k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (best_first n b) = (n * (1 + b)) := by
  intro n_0 b_1 h_n_0 h_b_1
  have at0_ := eq_at [n_0, b_1]
  have at1_ := nonneg_at [n_0, b_1] [] ⟨h_n_0, h_b_1, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((call2 best_first (x := n_0) (y := b_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 n_0 b_1 (at1_ o3) (at1_ o4)).trans rfl)) rfl (at1_ o5) (at1_ o6)) ?_
  decide +kernel

theorem proof : Statement := ⟨best_first.ends, Steps.part_1⟩
end best_first.exact
