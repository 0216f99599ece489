import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.early_exact
/-- The relation `self_consistency_early`. -/
def self_consistency_early.body (self_consistency_early : Int → Int → Int) (left lead : Int) : Int := (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1))))
def self_consistency_early.Domain (left lead : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead)
def self_consistency_early.size (left lead : Int) : Nat := magnitude left
def self_consistency_early.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_early.body (fun left lead => f (left, lead)) x.1 x.2
def self_consistency_early (left lead : Int) : Int := fix (fun (x : Int × Int) => self_consistency_early.size x.1 x.2) self_consistency_early.step (left, lead)
/-- The recursion of `self_consistency_early` ends. -/
def self_consistency_early.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_early.Domain x.1 x.2) (fun x => self_consistency_early.size x.1 x.2) self_consistency_early.step

/-- The claim `self_consistency.early_exact`. -/
def Statement : Prop :=
  (self_consistency_early.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (self_consistency_early n 0) = ((fdiv n 2) + 1))
end self_consistency.early_exact

namespace self_consistency.early_exact
theorem self_consistency_early.congr (f₁ f₂ : Int → Int → Int) : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → (∀ left' lead' : Int, (0 ≤ left') → (0 ≤ lead') → self_consistency_early.size left' lead' < self_consistency_early.size left lead → f₁ left' lead' = f₂ left' lead') → self_consistency_early.body f₁ left lead = self_consistency_early.body f₂ left lead := by
  intro left_0 lead_1 h_left_0 h_lead_1 ih
  rcases total (0 - left_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_left_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · have at0_ := nonneg_at [lead_1] [] ⟨h_lead_1, trivial⟩
      refine computed (also fun o1 => fun o2 => (if_true_both (Or.inl (eq_from rfl rfl (at0_ o1) (at0_ o2))) rfl)) ?_
      decide +kernel
    obtain ⟨left_2, h_left_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [lead_1, left_2] [] ⟨h_lead_1, h_left_2, trivial⟩)
  · have v1_2_0 := start h_left_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [lead_1] [] ⟨h_lead_1, trivial⟩)
    obtain ⟨left_2, h_left_2, rfl⟩ := rest v1_2_0
    rcases total (left_2 + 1 - lead_1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · have at0_ := nonneg_at [left_2] [] ⟨h_left_2, trivial⟩
        have at1_ := eq_at [left_2]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (at0_ o1)) (not_lt_from rfl rfl (at0_ o2))) (add_from rfl (agree2 (x := left_2) (y := 1) (at1_ o3) (at1_ o4) (ih left_2 1 (at0_ o5) (at0_ o6) (magnitude_lt (a := left_2) (b := (1 + left_2)) (at0_ o7) (at0_ o8))))))) ?_
        decide +kernel
      obtain ⟨lead_3, h_lead_3, rfl⟩ := rest v1_3_0
      obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_2) (c := lead_3) (of_rest h0_3_0 (by close [left_2, lead_3] [] ⟨h_left_2, h_lead_3, trivial⟩))
      have at0_ := nonneg_at [lead_3, left_4] [] ⟨h_lead_3, h_left_4, trivial⟩
      have at1_ := eq_at [lead_3, left_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (at0_ o1)) (not_lt_from rfl rfl (at0_ o2))) (add_from rfl (agree2 (x := (lead_3 + left_4)) (y := (lead_3 + 2)) (at1_ o3) (at1_ o4) (ih (lead_3 + left_4) (lead_3 + 2) (at0_ o5) (at0_ o6) (magnitude_lt (a := (lead_3 + left_4)) (b := (1 + (lead_3 + left_4))) (at0_ o7) (at0_ o8))))))) ?_
      decide +kernel
    · have v1_3_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
      obtain ⟨lead_3, h_lead_3, rfl⟩ := rest v1_3_0
      have v1_4_0 := start h_lead_3
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      obtain ⟨lead_5, h_lead_5, rfl⟩ := rest (v := lead_4) (c := left_2) (of_rest h0_3_0 (by close [left_2, lead_4] [] ⟨h_left_2, h_lead_4, trivial⟩))
      exact (if_true_both (Or.inr (lt_from rfl rfl (by close [left_2, lead_5] [] ⟨h_left_2, h_lead_5, trivial⟩))) rfl)
theorem self_consistency_early.ends : self_consistency_early.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_early.congr (fun left lead => f (left, lead)) (fun left lead => g (left, lead)) x.1 x.2 d.1 d.2 (fun left' lead' k0 k1 lt => ih (left', lead') ⟨k0, k1⟩ lt)
theorem self_consistency_early.eq : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → self_consistency_early left lead = (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1)))) :=
  fun left lead k0 k1 => fix_eq self_consistency_early.ends (left, lead) ⟨k0, k1⟩

theorem self_consistency_early.run : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → self_consistency_early left lead = (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1)))) :=
  fun left lead k0 k1 => (self_consistency_early.eq left lead k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ left lead : Int, (0 ≤ left) → (0 ≤ lead) → (((1 : Int) ≤ left) ∧ (lead ≤ left)) → self_consistency_early.size left lead < bound → (self_consistency_early left lead) = ((fdiv (left - lead) 2) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro left_0 lead_1 h_left_0 h_lead_1 d0 lt
      rcases total (left_0 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [lead_1] [] ⟨h_lead_1, trivial⟩)
        obtain ⟨left_2, h_left_2, rfl⟩ := rest v1_2_0
        rcases total (left_2 + 1 - lead_1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_lead_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · rcases total (left_2 - 1) with h0_3_0 | h0_3_0
            · have v1_3_0 := start h_left_2
              rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
              · exact absurd_of h0_3_0 (by decide +kernel)
              obtain ⟨left_3, h_left_3, rfl⟩ := rest v1_3_0
              obtain ⟨left_4, s0_4_0, h_left_4, s0_4_00, s0_4_0', s0_4_0e⟩ := residue (m := 2) h_left_3 (by decide)
              have s0_4_00 := start s0_4_00
              rcases next (c := 0) (d := 1) s0_4_00 rfl with rfl | s0_4_00
              · subst s0_4_0e
                have at0_ := nonneg_at [left_4] [] ⟨h_left_4, trivial⟩
                have at1_ := eq_at [left_4]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((self_consistency_early.run (1 + (1 + (2 * left_4 + 0))) 0 (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o3)) (not_lt_from rfl rfl (at0_ o4))) (add_from rfl ((call2 self_consistency_early (x := (2 * left_4 + 1)) (y := 1) (at1_ o5) (at1_ o6)).trans ((ih (2 * left_4 + 1) 1 (at0_ o7) (at0_ o8) ⟨(le_from rfl rfl (at0_ o9)), (le_from rfl rfl (at0_ o10))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * left_4 + 1)) (b := (1 + (1 + (2 * left_4 + 0)))) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_4) 2 0 rfl rfl rfl rfl (at1_ o13)) rfl)))))) (add_from (fdiv_exact (q := (left_4 + 1)) 2 0 rfl rfl rfl rfl (at1_ o14)) rfl) (at0_ o15) (at0_ o16)) ?_
                decide +kernel
              rcases next (c := 1) (d := 2) s0_4_00 rfl with rfl | s0_4_00
              · subst s0_4_0e
                have at0_ := nonneg_at [left_4] [] ⟨h_left_4, trivial⟩
                have at1_ := eq_at [left_4]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((self_consistency_early.run (1 + (1 + (2 * left_4 + 1))) 0 (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o3)) (not_lt_from rfl rfl (at0_ o4))) (add_from rfl ((call2 self_consistency_early (x := (2 * left_4 + 2)) (y := 1) (at1_ o5) (at1_ o6)).trans ((ih (2 * left_4 + 2) 1 (at0_ o7) (at0_ o8) ⟨(le_from rfl rfl (at0_ o9)), (le_from rfl rfl (at0_ o10))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * left_4 + 2)) (b := (1 + (1 + (2 * left_4 + 1)))) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_4) 2 1 rfl rfl rfl rfl (at1_ o13)) rfl)))))) (add_from (fdiv_exact (q := (left_4 + 1)) 2 1 rfl rfl rfl rfl (at1_ o14)) rfl) (at0_ o15) (at0_ o16)) ?_
                decide +kernel
              exact absurd_of (add_nonneg s0_4_00 s0_4_0') (by close [] [s0_4_0] trivial)
            · have v1_3_0 := start h_left_2
              rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((self_consistency_early.run (1 + 0) 0 (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (of_decide_eq_true o3)) (not_lt_from rfl rfl (of_decide_eq_true o4))) (add_from rfl ((call2 self_consistency_early (x := 0) (y := 1) (at0_ o5) (at0_ o6)).trans (by decide +kernel : (self_consistency_early 0 1) = 0))))) (add_from (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at0_ o7)) rfl) (of_decide_eq_true o8) (of_decide_eq_true o9)) ?_
                decide +kernel
              obtain ⟨left_3, h_left_3, rfl⟩ := rest v1_3_0
              exact absurd_of h0_3_0 (by close [left_3] [] ⟨h_left_3, trivial⟩)
          obtain ⟨lead_3, h_lead_3, rfl⟩ := rest v1_3_0
          obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_2) (c := lead_3) (of_rest h0_3_0 (by close [left_2, lead_3] [] ⟨h_left_2, h_lead_3, trivial⟩))
          rcases total (lead_3 + left_4 - 1) with h0_5_0 | h0_5_0
          · rcases total (left_4 - 2) with h1_5_0 | h1_5_0
            · have v2_5_0 := start h_left_4
              rcases next (c := 0) (d := 1) v2_5_0 rfl with rfl | v2_5_0
              · exact absurd_of h1_5_0 (by close [lead_3] [] ⟨h_lead_3, trivial⟩)
              rcases next (c := 1) (d := 2) v2_5_0 rfl with rfl | v2_5_0
              · exact absurd_of h1_5_0 (by close [lead_3] [] ⟨h_lead_3, trivial⟩)
              obtain ⟨left_5, h_left_5, rfl⟩ := rest v2_5_0
              obtain ⟨left_6, s0_6_0, h_left_6, s0_6_00, s0_6_0', s0_6_0e⟩ := residue (m := 2) h_left_5 (by decide)
              have s0_6_00 := start s0_6_00
              rcases next (c := 0) (d := 1) s0_6_00 rfl with rfl | s0_6_00
              · subst s0_6_0e
                have at0_ := nonneg_at [lead_3, left_6] [] ⟨h_lead_3, h_left_6, trivial⟩
                have at1_ := eq_at [lead_3, left_6]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((self_consistency_early.run (1 + (lead_3 + (2 + (2 * left_6 + 0)))) (1 + lead_3) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o3)) (not_lt_from rfl rfl (at0_ o4))) (add_from rfl ((call2 self_consistency_early (x := (lead_3 + 2 * left_6 + 2)) (y := (lead_3 + 2)) (at1_ o5) (at1_ o6)).trans ((ih (lead_3 + 2 * left_6 + 2) (lead_3 + 2) (at0_ o7) (at0_ o8) ⟨(le_from rfl rfl (at0_ o9)), (le_from rfl rfl (at0_ o10))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (lead_3 + 2 * left_6 + 2)) (b := (1 + (lead_3 + (2 + (2 * left_6 + 0))))) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_6) 2 0 rfl rfl rfl rfl (at1_ o13)) rfl)))))) (add_from (fdiv_exact (q := (left_6 + 1)) 2 0 rfl rfl rfl rfl (at1_ o14)) rfl) (at0_ o15) (at0_ o16)) ?_
                decide +kernel
              rcases next (c := 1) (d := 2) s0_6_00 rfl with rfl | s0_6_00
              · subst s0_6_0e
                have at0_ := nonneg_at [lead_3, left_6] [] ⟨h_lead_3, h_left_6, trivial⟩
                have at1_ := eq_at [lead_3, left_6]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => fun o16 => eq_from ((self_consistency_early.run (1 + (lead_3 + (2 + (2 * left_6 + 1)))) (1 + lead_3) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o3)) (not_lt_from rfl rfl (at0_ o4))) (add_from rfl ((call2 self_consistency_early (x := (lead_3 + 2 * left_6 + 3)) (y := (lead_3 + 2)) (at1_ o5) (at1_ o6)).trans ((ih (lead_3 + 2 * left_6 + 3) (lead_3 + 2) (at0_ o7) (at0_ o8) ⟨(le_from rfl rfl (at0_ o9)), (le_from rfl rfl (at0_ o10))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (lead_3 + 2 * left_6 + 3)) (b := (1 + (lead_3 + (2 + (2 * left_6 + 1))))) (at0_ o11) (at0_ o12)) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_6) 2 1 rfl rfl rfl rfl (at1_ o13)) rfl)))))) (add_from (fdiv_exact (q := (left_6 + 1)) 2 1 rfl rfl rfl rfl (at1_ o14)) rfl) (at0_ o15) (at0_ o16)) ?_
                decide +kernel
              exact absurd_of (add_nonneg s0_6_00 s0_6_0') (by close [] [s0_6_0] trivial)
            · have v2_5_0 := start h_left_4
              rcases next (c := 0) (d := 1) v2_5_0 rfl with rfl | v2_5_0
              · have v1_5_0 := start h_lead_3
                rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
                · exact absurd_of h0_5_0 (by decide +kernel)
                obtain ⟨lead_5, h_lead_5, rfl⟩ := rest v1_5_0
                have at0_ := nonneg_at [lead_5] [] ⟨h_lead_5, trivial⟩
                have at1_ := eq_at [lead_5]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => eq_from ((self_consistency_early.run (1 + ((1 + lead_5) + 0)) (1 + (1 + lead_5)) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o3)) (not_lt_from rfl rfl (at0_ o4))) (add_from rfl ((call2 self_consistency_early (x := (lead_5 + 1)) (y := (lead_5 + 3)) (at1_ o5) (at1_ o6)).trans ((self_consistency_early.run (lead_5 + 1) (lead_5 + 3) (at0_ o7) (at0_ o8)).trans (if_true (Or.inr (lt_from rfl rfl (at0_ o9))) rfl)))))) (add_from (fdiv_exact (q := 0) 2 0 rfl rfl rfl rfl (at1_ o10)) rfl) (at0_ o11) (at0_ o12)) ?_
                decide +kernel
              rcases next (c := 1) (d := 2) v2_5_0 rfl with rfl | v2_5_0
              · have at0_ := nonneg_at [lead_3] [] ⟨h_lead_3, trivial⟩
                have at1_ := eq_at [lead_3]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => fun o12 => eq_from ((self_consistency_early.run (1 + (lead_3 + 1)) (1 + lead_3) (at0_ o1) (at0_ o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o3)) (not_lt_from rfl rfl (at0_ o4))) (add_from rfl ((call2 self_consistency_early (x := (lead_3 + 1)) (y := (lead_3 + 2)) (at1_ o5) (at1_ o6)).trans ((self_consistency_early.run (lead_3 + 1) (lead_3 + 2) (at0_ o7) (at0_ o8)).trans (if_true (Or.inr (lt_from rfl rfl (at0_ o9))) rfl)))))) (add_from (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl (at1_ o10)) rfl) (at0_ o11) (at0_ o12)) ?_
                decide +kernel
              obtain ⟨left_5, h_left_5, rfl⟩ := rest v2_5_0
              exact absurd_of h1_5_0 (by close [lead_3, left_5] [] ⟨h_lead_3, h_left_5, trivial⟩)
          · have v1_5_0 := start h_lead_3
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · have v1_5_0 := start h_left_4
              rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
              · have at0_ := eq_at []
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((self_consistency_early.run (1 + (0 + 0)) (1 + 0) (of_decide_eq_true o1) (of_decide_eq_true o2)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (of_decide_eq_true o3)) (not_lt_from rfl rfl (of_decide_eq_true o4))) (add_from rfl ((call2 self_consistency_early (x := 0) (y := 2) (at0_ o5) (at0_ o6)).trans (by decide +kernel : (self_consistency_early 0 2) = 0))))) (add_from (fdiv_exact (q := 0) 2 0 rfl rfl rfl rfl (at0_ o7)) rfl) (of_decide_eq_true o8) (of_decide_eq_true o9)) ?_
                decide +kernel
              obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
              exact absurd_of h0_5_0 (by close [left_5] [] ⟨h_left_5, trivial⟩)
            obtain ⟨lead_5, h_lead_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [left_4, lead_5] [] ⟨h_left_4, h_lead_5, trivial⟩)
        · have v1_3_0 := start h_lead_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
          obtain ⟨lead_3, h_lead_3, rfl⟩ := rest v1_3_0
          have v1_4_0 := start h_lead_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
          obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
          obtain ⟨lead_5, h_lead_5, rfl⟩ := rest (v := lead_4) (c := left_2) (of_rest h0_3_0 (by close [left_2, lead_4] [] ⟨h_left_2, h_lead_4, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_2, lead_5] [] ⟨h_left_2, h_lead_5, trivial⟩)) h.2)
      · have v1_2_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [lead_1] [] ⟨h_lead_1, trivial⟩)) h.1)
        obtain ⟨left_2, h_left_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [lead_1, left_2] [] ⟨h_lead_1, h_left_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ left lead : Int, (0 ≤ left) → (0 ≤ lead) → (((1 : Int) ≤ left) ∧ (lead ≤ left)) → (self_consistency_early left lead) = ((fdiv (left - lead) 2) + 1) :=
  fun left lead k0 k1 k2 =>
    (Steps.lemma_1 (self_consistency_early.size left lead + 1)) left lead k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (self_consistency_early n 0) = ((fdiv n 2) + 1) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := eq_at [n_2]
      have at1_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call2 self_consistency_early (x := (2 * n_2 + 1)) (y := 0) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (2 * n_2 + 1) 0 (at1_ o3) (at1_ o4) ⟨(le_from rfl rfl (at1_ o5)), (le_from rfl rfl (at1_ o6))⟩).trans (add_from (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl (at0_ o7)) rfl))) (add_from (fdiv_exact (q := n_2) 2 1 rfl rfl rfl rfl (at0_ o8)) rfl) (at1_ o9) (at1_ o10)) ?_
      decide +kernel
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      have at0_ := eq_at [n_2]
      have at1_ := nonneg_at [n_2] [] ⟨h_n_2, trivial⟩
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call2 self_consistency_early (x := (2 * n_2 + 2)) (y := 0) (at0_ o1) (at0_ o2)).trans ((Steps.lemma_1_1 (2 * n_2 + 2) 0 (at1_ o3) (at1_ o4) ⟨(le_from rfl rfl (at1_ o5)), (le_from rfl rfl (at1_ o6))⟩).trans (add_from (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at0_ o7)) rfl))) (add_from (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl (at0_ o8)) rfl) (at1_ o9) (at1_ o10)) ?_
      decide +kernel
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨self_consistency_early.ends, Steps.part_1⟩
end self_consistency.early_exact
