import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.split_in_two
/-- The relation `planner`. -/
def planner.body (planner : Int → Int → Int) (executor : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 0 else (1 + (k * (executor (d - 1) k))))
def planner.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def planner.size (d k : Int) : Nat := 2 * magnitude d + 0
/-- The relation `executor`. -/
def executor.body (planner : Int → Int → Int) (executor : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 1 else (1 + (planner d k)))
def executor.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def executor.size (d k : Int) : Nat := 2 * magnitude d + 1
def planner.pair.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int :=
  if x.1 = 0 then planner.body (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) x.2.1 x.2.2
  else executor.body (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) x.2.1 x.2.2
def planner.pair.size (x : Int × Int × Int) : Nat :=
  if x.1 = 0 then planner.size x.2.1 x.2.2 else executor.size x.2.1 x.2.2
def planner.pair.Domain (x : Int × Int × Int) : Prop :=
  (x.1 = 0 ∧ planner.Domain x.2.1 x.2.2) ∨ (x.1 = 1 ∧ executor.Domain x.2.1 x.2.2)
def planner (d k : Int) : Int := fix planner.pair.size planner.pair.step (0, d, k)
def executor (d k : Int) : Int := fix planner.pair.size planner.pair.step (1, d, k)
/-- The recursion of `planner` and `executor` ends. -/
def planner.Ends : Prop := Falls planner.pair.Domain planner.pair.size planner.pair.step

/-- The claim `planner_executor.split_in_two`. -/
def Statement : Prop :=
  (planner.Ends) ∧ (∀ d : Int, 0 ≤ d → (executor d 2) = ((3 * (ipow 2 d)) - 2))
end planner_executor.split_in_two

namespace planner_executor.split_in_two
theorem planner.congr (f0₁ : Int → Int → Int) (f1₁ : Int → Int → Int) (f0₂ : Int → Int → Int) (f1₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → planner.size d' k' < planner.size d k → f0₁ d' k' = f0₂ d' k') → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → executor.size d' k' < planner.size d k → f1₁ d' k' = f1₂ d' k') → planner.body f0₁ f1₁ d k = planner.body f0₂ f1₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih0 ih1
  rcases total (0 - d_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [k_1] [] ⟨h_k_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩)
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩
    have at1_ := eq_at [k_1, d_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (mul_from rfl (agree2 (x := d_2) (y := k_1) (at1_ o2) (at1_ o3) (ih1 d_2 k_1 (at0_ o4) (at0_ o5) (rank_lt (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o6) (at0_ o7)) (by decide : 1 < 2)))))))) ?_
    decide +kernel
theorem executor.congr (f0₁ : Int → Int → Int) (f1₁ : Int → Int → Int) (f0₂ : Int → Int → Int) (f1₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → planner.size d' k' < executor.size d k → f0₁ d' k' = f0₂ d' k') → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → executor.size d' k' < executor.size d k → f1₁ d' k' = f1₂ d' k') → executor.body f0₁ f1₁ d k = executor.body f0₂ f1₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih0 ih1
  rcases total (0 - d_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [k_1] [] ⟨h_k_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
      decide +kernel
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩)
  · have v1_2_0 := start h_d_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩
    have at1_ := eq_at [k_1, d_2]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (agree2 (x := (d_2 + 1)) (y := k_1) (at1_ o2) (at1_ o3) (ih0 (d_2 + 1) k_1 (at0_ o4) (at0_ o5) (rank_le 2 (magnitude_le (a := (d_2 + 1)) (b := (1 + d_2)) (at0_ o6) (at0_ o7)) (by decide : 0 < 1))))))) ?_
    decide +kernel
theorem planner.ends : planner.Ends := by
  intro f g x d ih
  obtain ⟨tag, a0, a1⟩ := x
  rcases d with ⟨e, d⟩ | ⟨e, d⟩
  · have e : tag = 0 := e
    subst e
    exact planner.congr (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) (fun d k => g (0, d, k)) (fun d k => g (1, d, k)) a0 a1 d.1 d.2 (fun d' k' k0 k1 lt => ih (0, d', k') (Or.inl ⟨rfl, ⟨k0, k1⟩⟩) lt) (fun d' k' k0 k1 lt => ih (1, d', k') (Or.inr ⟨rfl, ⟨k0, k1⟩⟩) lt)
  · have e : tag = 1 := e
    subst e
    exact executor.congr (fun d k => f (0, d, k)) (fun d k => f (1, d, k)) (fun d k => g (0, d, k)) (fun d k => g (1, d, k)) a0 a1 d.1 d.2 (fun d' k' k0 k1 lt => ih (0, d', k') (Or.inl ⟨rfl, ⟨k0, k1⟩⟩) lt) (fun d' k' k0 k1 lt => ih (1, d', k') (Or.inr ⟨rfl, ⟨k0, k1⟩⟩) lt)
theorem planner.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → planner d k = (if (d = 0) then 0 else (1 + (k * (executor (d - 1) k)))) :=
  fun d k k0 k1 => fix_eq (D := planner.pair.Domain) planner.ends (0, d, k) (Or.inl ⟨rfl, ⟨k0, k1⟩⟩)
theorem executor.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → executor d k = (if (d = 0) then 1 else (1 + (planner d k))) :=
  fun d k k0 k1 => fix_eq (D := planner.pair.Domain) planner.ends (1, d, k) (Or.inr ⟨rfl, ⟨k0, k1⟩⟩)

def executor__k_2 (d : Int) : Int := executor d 2
def executor__k_2.size (d : Int) : Nat := executor.size d 2
def planner__k_2 (d : Int) : Int := planner d 2
def planner__k_2.size (d : Int) : Nat := planner.size d 2
theorem executor__k_2.run : ∀ (d : Int), (0 ≤ d) → executor__k_2 d = (if (d = 0) then 1 else (1 + (planner__k_2 d))) :=
  fun d k0 => (executor.eq d 2 k0 (by decide))
theorem planner__k_2.run : ∀ (d : Int), (0 ≤ d) → planner__k_2 d = (if (d = 0) then 0 else (1 + (2 * (executor__k_2 (d - 1))))) :=
  fun d k0 => (planner.eq d 2 k0 (by decide))
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d : Int, (0 ≤ d) → executor__k_2.size d < bound → (executor__k_2 d) = ((3 * (ipow 2 d)) - 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 h_d_0 lt
      rcases total (0 - d_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · have at0_ := eq_at []
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((executor__k_2.run 0 (of_decide_eq_true o1)).trans (if_true (eq_from rfl rfl (of_decide_eq_true o2) (of_decide_eq_true o3)) rfl)) (sub_from (mul_from rfl (ipow_from (b := 2) (y := (0)) (at0_ o4) (at0_ o5) (ipow_number 0 rfl))) rfl) (of_decide_eq_true o6) (of_decide_eq_true o7)) ?_
          decide +kernel
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [d_1] [] ⟨h_d_1, trivial⟩)
      · have v1_1_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨d_1, h_d_1, rfl⟩ := rest v1_1_0
        have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_1) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 d_1 = (p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, p1_])
        have at0_ := nonneg_at [d_1] [] ⟨h_d_1, trivial⟩
        have at1_ := eq_at [d_1]
        have at2_ := eq_at [d_1, p1_]
        have at3_ := nonneg_at [d_1, p1_] [] ⟨h_d_1, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((executor__k_2.run (1 + d_1) (at0_ o1)).trans (if_false (ne_from_gt rfl rfl (at0_ o2)) (add_from rfl ((call1 planner__k_2 (x := (d_1 + 1)) (at1_ o3)).trans ((planner__k_2.run (d_1 + 1) (at0_ o4)).trans (if_false (ne_from_gt rfl rfl (at0_ o5)) (add_from rfl (mul_from rfl ((call1 executor__k_2 (x := d_1) (at1_ o6)).trans ((ih d_1 (at0_ o7) (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := d_1) (b := (1 + d_1)) (at0_ o8) (at0_ o9)) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))).trans (sub_from (mul_from rfl (ipow_from (b := 2) (y := (d_1)) (at2_ o10) (at2_ o11) e_p1_)) rfl))))))))))) (sub_from (mul_from rfl (ipow_from (b := 2) (y := ((1 + d_1))) (at2_ o12) (at2_ o13) (ipow_sum (by decide) (at3_ o14) (ipow_number 1 rfl) e_p1_))) rfl) (at3_ o15) (at3_ o16)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ d : Int, (0 ≤ d) → (executor__k_2 d) = ((3 * (ipow 2 d)) - 2) :=
  fun d k0 =>
    (Steps.lemma_1 (executor__k_2.size d + 1)) d k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d : Int, 0 ≤ d → (executor d 2) = ((3 * (ipow 2 d)) - 2) := by
  intro d_0 h_d_0
  have at0_ := nonneg_at [d_0] [] ⟨h_d_0, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, p1_])
  have at0_ := eq_at [d_0]
  have at1_ := nonneg_at [d_0] [] ⟨h_d_0, trivial⟩
  have at2_ := eq_at [d_0, p1_]
  have at3_ := nonneg_at [d_0, p1_] [] ⟨h_d_0, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((call1 executor__k_2 (x := d_0) (at0_ o1)).trans ((Steps.lemma_1_1 d_0 (at1_ o2)).trans (sub_from (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (at2_ o3) (at2_ o4) e_p1_)) rfl))) (sub_from (mul_from rfl (ipow_from (b := 2) (y := (d_0)) (at2_ o5) (at2_ o6) e_p1_)) rfl) (at3_ o7) (at3_ o8)) ?_
  decide +kernel

theorem proof : Statement := ⟨planner.ends, Steps.part_1⟩
end planner_executor.split_in_two
