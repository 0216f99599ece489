import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace planner_executor.order
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

/-- The claim `planner_executor.order`. -/
def Statement : Prop :=
  (planner.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ q₀ * (executor d k) ≤ p₀ * (ipow k d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ p₀ * (ipow k d) ≤ q₀ * (executor d k))))
end planner_executor.order

namespace planner_executor.order
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

theorem executor.run : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → executor d k = (if (d = 0) then 1 else (1 + (planner d k))) :=
  fun d k k0 k1 => (executor.eq d k k0 k1)
theorem planner.run : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → planner d k = (if (d = 0) then 0 else (1 + (k * (executor (d - 1) k)))) :=
  fun d k k0 k1 => (planner.eq d k k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → executor.size d k < bound → ((k - 1) * (executor d k)) = (((ipow k d) + (k * (ipow k d))) - 2)) ∧ (∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → planner.size d k < bound → ((k - 1) * (planner d k)) = ((((ipow k d) + (k * (ipow k d))) - 1) - k)) := by
  intro bound
  induction bound with
  | zero => exact ⟨fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _), fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)⟩
  | succ bound ih =>
    refine ⟨?_, ?_⟩
    · intro d_0 k_1 h_d_0 h_k_1 d0 lt
      rcases total (k_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (0 - d_0) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
            have at1_ := eq_at [k_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from (mul_from rfl ((executor.run 0 (2 + k_2) (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (0)) (at1_ o5) (at1_ o6) (ipow_number 0 rfl)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (0)) (at1_ o7) (at1_ o8) (ipow_number 0 rfl)))) rfl) (at0_ o9) (at0_ o10)) ?_
            decide +kernel
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩)
        · have v1_3_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          have at0_ := nonneg_at [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (k_2 + 2)) (x := d_3) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow (k_2 + 2) d_3 = (d_3 * k_2 + p1_ + d_3 + 1) := e_p1_.trans (by ring [k_2, d_3, p1_])
          have at0_ := nonneg_at [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩
          have at1_ := eq_at [k_2, d_3]
          have at2_ := eq_at [k_2, d_3, p1_, (planner (d_3 + 1) (k_2 + 2))]
          have at3_ := nonneg_at [k_2, d_3, p1_] [(planner (d_3 + 1) (k_2 + 2))] ⟨h_k_2, h_d_3, h_p1_, trivial⟩
          have at4_ := eq_at [k_2, d_3, p1_]
          have at5_ := nonneg_at [k_2, d_3, p1_] [] ⟨h_k_2, h_d_3, h_p1_, trivial⟩
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => also fun o33 => also fun o34 => fun o35 => eq_from (mul_from rfl ((executor.run (1 + d_3) (2 + k_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (call2 planner (x := (d_3 + 1)) (y := (k_2 + 2)) (at1_ o4) (at1_ o5)))))) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at2_ o6) (at2_ o7) (ipow_sum (by decide) (at3_ o8) (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at2_ o9) (at2_ o10) (ipow_sum (by decide) (at3_ o11) (ipow_number 1 rfl) e_p1_)))) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at4_ o12) (at4_ o13) (ipow_sum (by decide) (at5_ o14) (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at4_ o15) (at4_ o16) (ipow_sum (by decide) (at5_ o17) (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (ih.2 (d_3 + 1) (k_2 + 2) (at0_ o18) (at0_ o19) (le_from rfl rfl (at0_ o20)) (Nat.lt_of_lt_of_le (rank_le 2 (magnitude_le (a := (d_3 + 1)) (b := (1 + d_3)) (at0_ o21) (at0_ o22)) (by decide : 0 < 1)) (Nat.le_of_lt_succ lt))))) (at3_ o23)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at4_ o24) (at4_ o25) (ipow_sum (by decide) (at5_ o26) (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at4_ o27) (at4_ o28) (ipow_sum (by decide) (at5_ o29) (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (ih.2 (d_3 + 1) (k_2 + 2) (at0_ o30) (at0_ o31) (le_from rfl rfl (at0_ o32)) (Nat.lt_of_lt_of_le (rank_le 2 (magnitude_le (a := (d_3 + 1)) (b := (1 + d_3)) (at0_ o33) (at0_ o34)) (by decide : 0 < 1)) (Nat.le_of_lt_succ lt))))) (at3_ o35))) ?_
          decide +kernel
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩)
    · intro d_0 k_1 h_d_0 h_k_1 d0 lt
      rcases total (k_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (0 - d_0) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · have at0_ := nonneg_at [k_2] [] ⟨h_k_2, trivial⟩
            have at1_ := eq_at [k_2]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from (mul_from rfl ((planner.run 0 (2 + k_2) (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl))) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (0)) (at1_ o5) (at1_ o6) (ipow_number 0 rfl)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (0)) (at1_ o7) (at1_ o8) (ipow_number 0 rfl)))) rfl) rfl) (at0_ o9) (at0_ o10)) ?_
            decide +kernel
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩)
        · have v1_3_0 := start h_d_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨d_3, h_d_3, rfl⟩ := rest v1_3_0
          have at0_ := nonneg_at [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩
          obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (k_2 + 2)) (x := d_3) (at0_ o1) (at0_ o2)) (by decide +kernel)
          have e_p1_ : ipow (k_2 + 2) d_3 = (d_3 * k_2 + p1_ + d_3 + 1) := e_p1_.trans (by ring [k_2, d_3, p1_])
          have at0_ := nonneg_at [k_2, d_3] [] ⟨h_k_2, h_d_3, trivial⟩
          have at1_ := eq_at [k_2, d_3]
          have at2_ := eq_at [k_2, d_3, p1_, (executor d_3 (k_2 + 2))]
          have at3_ := nonneg_at [k_2, d_3, p1_] [(executor d_3 (k_2 + 2))] ⟨h_k_2, h_d_3, h_p1_, trivial⟩
          have at4_ := eq_at [k_2, d_3, p1_]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from (mul_from rfl ((planner.run (1 + d_3) (2 + k_2) (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (mul_from rfl (call2 executor (x := d_3) (y := (k_2 + 2)) (at1_ o4) (at1_ o5))))))) (sub_from (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at2_ o6) (at2_ o7) (ipow_sum (by decide) (at3_ o8) (ipow_number 1 rfl) e_p1_)) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := ((1 + d_3))) (at2_ o9) (at2_ o10) (ipow_sum (by decide) (at3_ o11) (ipow_number 1 rfl) e_p1_)))) rfl) rfl) (of_rest (multiple_of_eq (0 - k_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_3)) (at4_ o12) (at4_ o13) e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_3)) (at4_ o14) (at4_ o15) e_p1_))) rfl) (ih.1 d_3 (k_2 + 2) (at0_ o16) (at0_ o17) (le_from rfl rfl (at0_ o18)) (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o19) (at0_ o20)) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))))) (at3_ o21)) (of_rest (multiple_of_eq (k_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_3)) (at4_ o22) (at4_ o23) e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_3)) (at4_ o24) (at4_ o25) e_p1_))) rfl) (ih.1 d_3 (k_2 + 2) (at0_ o26) (at0_ o27) (le_from rfl rfl (at0_ o28)) (Nat.lt_of_lt_of_le (rank_lt (magnitude_lt (a := d_3) (b := (1 + d_3)) (at0_ o29) (at0_ o30)) (by decide : 1 < 2)) (Nat.le_of_lt_succ lt))))) (at3_ o31))) ?_
          decide +kernel
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → ((k - 1) * (executor d k)) = (((ipow k d) + (k * (ipow k d))) - 2) :=
  fun d k k0 k1 k2 =>
    (Steps.lemma_1 (executor.size d k + 1)).1 d k k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.lemma_1_2 : ∀ d k : Int, (0 ≤ d) → (0 ≤ k) → ((2 : Int) ≤ k) → ((k - 1) * (planner d k)) = ((((ipow k d) + (k * (ipow k d))) - 1) - k) :=
  fun d k k0 k1 k2 =>
    (Steps.lemma_1 (planner.size d k + 1)).2 d k k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (0 : Int) < (ipow k d) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (k_2 + 2)) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow (k_2 + 2) d_0 = (d_0 * k_2 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_2, p1_])
    have at0_ := eq_at [d_0, k_2, p1_]
    have at1_ := nonneg_at [d_0, k_2, p1_] [] ⟨h_d_0, h_k_2, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => lt_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at0_ o1) (at0_ o2) e_p1_) (at1_ o3)) ?_
    decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩)
theorem Steps.part_1_O_bound : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (1 * (executor d k)) ≤ (3 * (ipow k d)) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (k_2 + 2)) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow (k_2 + 2) d_0 = (d_0 * k_2 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_2, p1_])
    have at0_ := eq_at [d_0, k_2]
    have at1_ := eq_at [d_0, k_2, p1_, (executor d_0 (k_2 + 2))]
    have at2_ := nonneg_at [d_0, k_2, p1_] [(executor d_0 (k_2 + 2))] ⟨h_d_0, h_k_2, h_p1_, trivial⟩
    have at3_ := eq_at [d_0, k_2, p1_]
    have at4_ := nonneg_at [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => le_from (mul_from rfl (call2 executor (x := d_0) (y := (k_2 + 2)) (at0_ o1) (at0_ o2))) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at1_ o3) (at1_ o4) e_p1_)) (of_multiple (c := (k_2 + 1)) (at2_ o5) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at3_ o6) (at3_ o7) e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at3_ o8) (at3_ o9) e_p1_))) rfl) (Steps.lemma_1_1 d_0 (k_2 + 2) (at4_ o10) (at4_ o11) (le_from rfl rfl (at4_ o12))))) (at2_ o13)))) ?_
    decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩)
theorem Steps.part_1_O : ∀ d k : Int, 0 ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ (1 * (executor d k)) ≤ (3 * (ipow k d))) :=
  fun d k h_start k0 k1 k2 => ⟨Steps.part_1_O_positive d k k0 k1 k2 h_start, Steps.part_1_O_bound d k k0 k1 k2 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (0 : Int) < (ipow k d) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (k_2 + 2)) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow (k_2 + 2) d_0 = (d_0 * k_2 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_2, p1_])
    have at0_ := eq_at [d_0, k_2, p1_]
    have at1_ := nonneg_at [d_0, k_2, p1_] [] ⟨h_d_0, h_k_2, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => fun o3 => lt_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at0_ o1) (at0_ o2) e_p1_) (at1_ o3)) ?_
    decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ d k : Int, 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) ≤ d) → (1 * (ipow k d)) ≤ (1 * (executor d k)) := by
  intro d_0 k_1 h_d_0 h_k_1 a0 a1
  rcases total (k_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [d_0] [] ⟨h_d_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    have at0_ := nonneg_at [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩
    obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := (k_2 + 2)) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
    have e_p1_ : ipow (k_2 + 2) d_0 = (d_0 * k_2 + p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_2, p1_])
    have at0_ := eq_at [d_0, k_2, p1_]
    have at1_ := nonneg_at [d_0, k_2, p1_] [(executor d_0 (k_2 + 2))] ⟨h_d_0, h_k_2, h_p1_, trivial⟩
    have at2_ := nonneg_at [d_0, k_2, p1_] [] ⟨h_d_0, h_k_2, h_p1_, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => fun o13 => le_from (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at0_ o1) (at0_ o2) e_p1_)) (mul_from rfl (call2 executor (x := d_0) (y := (k_2 + 2)) (at0_ o3) (at0_ o4))) (of_multiple (c := (k_2 + 1)) (at1_ o5) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (add_from (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at0_ o6) (at0_ o7) e_p1_) (mul_from rfl (ipow_from (b := (k_2 + 2)) (y := (d_0)) (at0_ o8) (at0_ o9) e_p1_))) rfl) (Steps.lemma_1_1 d_0 (k_2 + 2) (at2_ o10) (at2_ o11) (le_from rfl rfl (at2_ o12))))) (at1_ o13)))) ?_
    decide +kernel
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [d_0, k_2] [] ⟨h_d_0, h_k_2, trivial⟩)
theorem Steps.part_1_Omega : ∀ d k : Int, 0 ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ (1 * (ipow k d)) ≤ (1 * (executor d k))) :=
  fun d k h_start k0 k1 k2 => ⟨Steps.part_1_Omega_positive d k k0 k1 k2 h_start, Steps.part_1_Omega_bound d k k0 k1 k2 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ q₀ * (executor d k) ≤ p₀ * (ipow k d))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d k : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ k → ((2 : Int) ≤ k) → ((0 : Int) < (ipow k d) ∧ p₀ * (ipow k d) ≤ q₀ * (executor d k))) := ⟨⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨planner.ends, Steps.part_1⟩
end planner_executor.order
