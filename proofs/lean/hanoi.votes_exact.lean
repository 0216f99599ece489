import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hanoi.votes_exact
/-- The relation `hanoi_votes`. -/
def hanoi_votes.body (hanoi_votes : Int → Int → Int) (d k : Int) : Int := (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k))
def hanoi_votes.Domain (d k : Int) : Prop := (0 ≤ d) ∧ (0 ≤ k)
def hanoi_votes.size (d k : Int) : Nat := magnitude d
def hanoi_votes.step (f : Int × Int → Int) (x : Int × Int) : Int := hanoi_votes.body (fun d k => f (d, k)) x.1 x.2
def hanoi_votes (d k : Int) : Int := fix (fun (x : Int × Int) => hanoi_votes.size x.1 x.2) hanoi_votes.step (d, k)
/-- The recursion of `hanoi_votes` ends. -/
def hanoi_votes.Ends : Prop := Falls (fun (x : Int × Int) => hanoi_votes.Domain x.1 x.2) (fun x => hanoi_votes.size x.1 x.2) hanoi_votes.step

/-- The claim `hanoi.votes_exact`. -/
def Statement : Prop :=
  (hanoi_votes.Ends) ∧ (∀ d k : Int, 0 ≤ d → 0 ≤ k → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)))
end hanoi.votes_exact

namespace hanoi.votes_exact
theorem hanoi_votes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → (∀ d' k' : Int, (0 ≤ d') → (0 ≤ k') → hanoi_votes.size d' k' < hanoi_votes.size d k → f₁ d' k' = f₂ d' k') → hanoi_votes.body f₁ d k = hanoi_votes.body f₂ d k := by
  intro d_0 k_1 h_d_0 h_k_1 ih
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
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from (mul_from rfl (agree2 (x := d_2) (y := k_1) (at1_ o2) (at1_ o3) (ih d_2 k_1 (at0_ o4) (at0_ o5) (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o6) (at0_ o7))))) rfl))) ?_
    decide +kernel
theorem hanoi_votes.ends : hanoi_votes.Ends := fun f g (x : Int × Int) d ih =>
  hanoi_votes.congr (fun d k => f (d, k)) (fun d k => g (d, k)) x.1 x.2 d.1 d.2 (fun d' k' k0 k1 lt => ih (d', k') ⟨k0, k1⟩ lt)
theorem hanoi_votes.eq : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → hanoi_votes d k = (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k)) :=
  fun d k k0 k1 => fix_eq hanoi_votes.ends (d, k) ⟨k0, k1⟩

theorem hanoi_votes.run : ∀ (d k : Int), (0 ≤ d) → (0 ≤ k) → hanoi_votes d k = (if (d = 0) then 0 else ((2 * (hanoi_votes (d - 1) k)) + k)) :=
  fun d k k0 k1 => (hanoi_votes.eq d k k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d k : Int, (0 ≤ d) → (0 ≤ k) → hanoi_votes.size d k < bound → (hanoi_votes d k) = (k * ((ipow 2 d) - 1))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 k_1 h_d_0 h_k_1 lt
      rcases total (0 - d_0) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · have at0_ := nonneg_at [k_1] [] ⟨h_k_1, trivial⟩
          have at1_ := eq_at [k_1]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((hanoi_votes.run 0 k_1 (at0_ o1) (at0_ o2)).trans (if_true (eq_from rfl rfl (at0_ o3) (at0_ o4)) rfl)) (mul_from rfl (sub_from (ipow_from (b := 2) (y := (0)) (at1_ o5) (at1_ o6) (ipow_number 0 rfl)) rfl)) (at0_ o7) (at0_ o8)) ?_
          decide +kernel
        obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩)
      · have v1_2_0 := start h_d_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
        obtain ⟨d_2, h_d_2, rfl⟩ := rest v1_2_0
        have at0_ := nonneg_at [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩
        obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_2) (at0_ o1) (at0_ o2)) (by decide +kernel)
        have e_p1_ : ipow 2 d_2 = (p1_ + d_2 + 1) := e_p1_.trans (by ring [k_1, d_2, p1_])
        have at0_ := nonneg_at [k_1, d_2] [] ⟨h_k_1, h_d_2, trivial⟩
        have at1_ := eq_at [k_1, d_2]
        have at2_ := eq_at [k_1, d_2, p1_]
        have at3_ := nonneg_at [k_1, d_2, p1_] [] ⟨h_k_1, h_d_2, h_p1_, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((hanoi_votes.run (1 + d_2) k_1 (at0_ o1) (at0_ o2)).trans (if_false (ne_from_gt rfl rfl (at0_ o3)) (add_from (mul_from rfl ((call2 hanoi_votes (x := d_2) (y := k_1) (at1_ o4) (at1_ o5)).trans ((ih d_2 k_1 (at0_ o6) (at0_ o7) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_2) (b := (1 + d_2)) (at0_ o8) (at0_ o9)) (Nat.le_of_lt_succ lt))).trans (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_2)) (at2_ o10) (at2_ o11) e_p1_) rfl))))) rfl))) (mul_from rfl (sub_from (ipow_from (b := 2) (y := ((1 + d_2))) (at2_ o12) (at2_ o13) (ipow_sum (by decide) (at3_ o14) (ipow_number 1 rfl) e_p1_)) rfl)) (at3_ o15) (at3_ o16)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ d k : Int, (0 ≤ d) → (0 ≤ k) → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)) :=
  fun d k k0 k1 =>
    (Steps.lemma_1 (hanoi_votes.size d k + 1)) d k k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d k : Int, 0 ≤ d → 0 ≤ k → (hanoi_votes d k) = (k * ((ipow 2 d) - 1)) := by
  intro d_0 k_1 h_d_0 h_k_1
  have at0_ := nonneg_at [d_0, k_1] [] ⟨h_d_0, h_k_1, trivial⟩
  obtain ⟨p1_, h_p1_, e_p1_⟩ := computed (also fun o1 => fun o2 => power_atom (b := 2) (x := d_0) (at0_ o1) (at0_ o2)) (by decide +kernel)
  have e_p1_ : ipow 2 d_0 = (p1_ + d_0 + 1) := e_p1_.trans (by ring [d_0, k_1, p1_])
  have at0_ := eq_at [d_0, k_1]
  have at1_ := nonneg_at [d_0, k_1] [] ⟨h_d_0, h_k_1, trivial⟩
  have at2_ := eq_at [d_0, k_1, p1_]
  have at3_ := nonneg_at [d_0, k_1, p1_] [] ⟨h_d_0, h_k_1, h_p1_, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call2 hanoi_votes (x := d_0) (y := k_1) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 d_0 k_1 (at1_ o3) (at1_ o4)).trans (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o5) (at2_ o6) e_p1_) rfl)))) (mul_from rfl (sub_from (ipow_from (b := 2) (y := (d_0)) (at2_ o7) (at2_ o8) e_p1_) rfl)) (at3_ o9) (at3_ o10)) ?_
  decide +kernel

theorem proof : Statement := ⟨hanoi_votes.ends, Steps.part_1⟩
end hanoi.votes_exact
