import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace self_consistency.early_exact_midway
/-- The relation `self_consistency_early`. -/
def self_consistency_early.body (self_consistency_early : Int → Int → Int) (left lead : Int) : Int := (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1))))
def self_consistency_early.Domain (left lead : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead)
def self_consistency_early.size (left lead : Int) : Nat := magnitude left
def self_consistency_early.step (f : Int × Int → Int) (x : Int × Int) : Int := self_consistency_early.body (fun left lead => f (left, lead)) x.1 x.2
def self_consistency_early (left lead : Int) : Int := fix (fun (x : Int × Int) => self_consistency_early.size x.1 x.2) self_consistency_early.step (left, lead)
/-- The recursion of `self_consistency_early` ends. -/
def self_consistency_early.Ends : Prop := Falls (fun (x : Int × Int) => self_consistency_early.Domain x.1 x.2) (fun x => self_consistency_early.size x.1 x.2) self_consistency_early.step

/-- The claim `self_consistency.early_exact_midway`. -/
def Statement : Prop :=
  (self_consistency_early.Ends) ∧ (∀ left lead : Int, 0 ≤ left → 0 ≤ lead → (((1 : Int) ≤ left) ∧ (lead ≤ left)) → (self_consistency_early left lead) = ((fdiv (left - lead) 2) + 1))
end self_consistency.early_exact_midway

namespace self_consistency.early_exact_midway
theorem self_consistency_early.congr (f₁ f₂ : Int → Int → Int) : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → (∀ left' lead' : Int, (0 ≤ left') → (0 ≤ lead') → self_consistency_early.size left' lead' < self_consistency_early.size left lead → f₁ left' lead' = f₂ left' lead') → self_consistency_early.body f₁ left lead = self_consistency_early.body f₂ left lead := by
  intro left_0 lead_1 h_left_0 h_lead_1 ih
  rcases first1 h_left_0 with rfl | ⟨left_2, h_left_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
    exact shown [lead_1] [] ⟨h_lead_1, trivial⟩ (by decide +kernel)
  · rcases total (left_2 + 1 - lead_1) with h0_3_0 | h0_3_0
    · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
      · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (not_lt_from rfl rfl o2)) (add_from rfl (agree2 (x := left_2) (y := 1) o3 o4 (ih left_2 1 o5 o6 (magnitude_lt (a := left_2) (b := (1 + left_2)) o7 o8)))))) ?_
        exact shown [left_2] [] ⟨h_left_2, trivial⟩ (by decide +kernel)
      · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_2) (c := lead_3) (of_rest h0_3_0 (by close [left_2, lead_3] [] ⟨h_left_2, h_lead_3, trivial⟩))
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (not_lt_from rfl rfl o2)) (add_from rfl (agree2 (x := (lead_3 + left_4)) (y := (lead_3 + 2)) o3 o4 (ih (lead_3 + left_4) (lead_3 + 2) o5 o6 (magnitude_lt (a := (lead_3 + left_4)) (b := (1 + (lead_3 + left_4))) o7 o8)))))) ?_
        exact shown [lead_3, left_4] [] ⟨h_lead_3, h_left_4, trivial⟩ (by decide +kernel)
    · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
      · rcases first1 h_lead_3 with rfl | ⟨lead_4, h_lead_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
        · obtain ⟨lead_5, h_lead_5, rfl⟩ := rest (v := lead_4) (c := left_2) (of_rest h0_3_0 (by close [left_2, lead_4] [] ⟨h_left_2, h_lead_4, trivial⟩))
          exact (if_true_both (Or.inr (lt_from rfl rfl (by close [left_2, lead_5] [] ⟨h_left_2, h_lead_5, trivial⟩))) rfl)
theorem self_consistency_early.ends : self_consistency_early.Ends := fun f g (x : Int × Int) d ih =>
  self_consistency_early.congr (fun left lead => f (left, lead)) (fun left lead => g (left, lead)) x.1 x.2 d.1 d.2 (fun left' lead' k0' k1' lt => ih (left', lead') ⟨k0', k1'⟩ lt)
theorem self_consistency_early.eq : ∀ (left lead : Int), (0 ≤ left) → (0 ≤ lead) → self_consistency_early left lead = (if ((left = 0) ∨ (left < lead)) then 0 else (1 + (self_consistency_early (left - 1) (lead + 1)))) :=
  fun left lead k0' k1' => fix_eq self_consistency_early.ends (left, lead) ⟨k0', k1'⟩

def self_consistency_early.run := self_consistency_early.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ left lead : Int, (0 ≤ left) → (0 ≤ lead) → (((1 : Int) ≤ left) ∧ (lead ≤ left)) → self_consistency_early.size left lead < bound → (self_consistency_early left lead) = ((fdiv (left - lead) 2) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro left_0 lead_1 h_left_0 h_lead_1 d0 lt
      rcases first1 h_left_0 with rfl | ⟨left_2, h_left_2, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [lead_1] [] ⟨h_lead_1, trivial⟩)) h.1)
      · rcases total (left_2 + 1 - lead_1) with h0_3_0 | h0_3_0
        · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
          · rcases first1 h_left_2 with rfl | ⟨left_3, h_left_3, rfl⟩
            · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((self_consistency_early.run (1 + 0) 0 o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := 0) (y := 1) o5 o6).trans (by decide +kernel : (self_consistency_early 0 1) = 0))))) (add_from (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o7) rfl) o8) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases residues2 h_left_3 with ⟨left_4, h_left_4, rfl⟩ | ⟨left_4, h_left_4, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((self_consistency_early.run (1 + (1 + (2 * left_4 + 0))) 0 o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := (2 * left_4 + 1)) (y := 1) o5 o6).trans ((ih (2 * left_4 + 1) 1 o7 o8 ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * left_4 + 1)) (b := (1 + (1 + (2 * left_4 + 0)))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_4) 2 0 rfl rfl rfl rfl o13) rfl)))))) (add_from (fdiv_exact (q := (left_4 + 1)) 2 0 rfl rfl rfl rfl o14) rfl) o15)) ?_
                exact shown [left_4] [] ⟨h_left_4, trivial⟩ (by decide +kernel)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((self_consistency_early.run (1 + (1 + (2 * left_4 + 1))) 0 o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := (2 * left_4 + 2)) (y := 1) o5 o6).trans ((ih (2 * left_4 + 2) 1 o7 o8 ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * left_4 + 2)) (b := (1 + (1 + (2 * left_4 + 1)))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_4) 2 1 rfl rfl rfl rfl o13) rfl)))))) (add_from (fdiv_exact (q := (left_4 + 1)) 2 1 rfl rfl rfl rfl o14) rfl) o15)) ?_
                exact shown [left_4] [] ⟨h_left_4, trivial⟩ (by decide +kernel)
          · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_2) (c := lead_3) (of_rest h0_3_0 (by close [left_2, lead_3] [] ⟨h_left_2, h_lead_3, trivial⟩))
            rcases total (lead_3 + left_4 - 1) with h0_5_0 | h0_5_0
            · rcases first2 h_left_4 with rfl | rfl | ⟨left_5, h_left_5, rfl⟩
              · rcases first1 h_lead_3 with rfl | ⟨lead_5, h_lead_5, rfl⟩
                · exact absurd_of h0_5_0 (by decide +kernel)
                · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((self_consistency_early.run (1 + ((1 + lead_5) + 0)) (1 + (1 + lead_5)) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := (lead_5 + 1)) (y := (lead_5 + 3)) o5 o6).trans ((self_consistency_early.run (lead_5 + 1) (lead_5 + 3) o7 o8).trans (if_true (Or.inr (lt_from rfl rfl o9)) rfl)))))) (add_from (fdiv_exact (q := 0) 2 0 rfl rfl rfl rfl o10) rfl) o11) ?_
                  exact shown [lead_5] [] ⟨h_lead_5, trivial⟩ (by decide +kernel)
              · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((self_consistency_early.run (1 + (lead_3 + 1)) (1 + lead_3) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := (lead_3 + 1)) (y := (lead_3 + 2)) o5 o6).trans ((self_consistency_early.run (lead_3 + 1) (lead_3 + 2) o7 o8).trans (if_true (Or.inr (lt_from rfl rfl o9)) rfl)))))) (add_from (fdiv_exact (q := 0) 2 1 rfl rfl rfl rfl o10) rfl) o11) ?_
                exact shown [lead_3] [] ⟨h_lead_3, trivial⟩ (by decide +kernel)
              · rcases residues2 h_left_5 with ⟨left_6, h_left_6, rfl⟩ | ⟨left_6, h_left_6, rfl⟩
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((self_consistency_early.run (1 + (lead_3 + (2 + (2 * left_6 + 0)))) (1 + lead_3) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := (lead_3 + 2 * left_6 + 2)) (y := (lead_3 + 2)) o5 o6).trans ((ih (lead_3 + 2 * left_6 + 2) (lead_3 + 2) o7 o8 ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (lead_3 + 2 * left_6 + 2)) (b := (1 + (lead_3 + (2 + (2 * left_6 + 0))))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_6) 2 0 rfl rfl rfl rfl o13) rfl)))))) (add_from (fdiv_exact (q := (left_6 + 1)) 2 0 rfl rfl rfl rfl o14) rfl) o15)) ?_
                  exact shown [lead_3, left_6] [] ⟨h_lead_3, h_left_6, trivial⟩ (by decide +kernel)
                · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((self_consistency_early.run (1 + (lead_3 + (2 + (2 * left_6 + 1)))) (1 + lead_3) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := (lead_3 + 2 * left_6 + 3)) (y := (lead_3 + 2)) o5 o6).trans ((ih (lead_3 + 2 * left_6 + 3) (lead_3 + 2) o7 o8 ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (lead_3 + 2 * left_6 + 3)) (b := (1 + (lead_3 + (2 + (2 * left_6 + 1))))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from (fdiv_exact (q := left_6) 2 1 rfl rfl rfl rfl o13) rfl)))))) (add_from (fdiv_exact (q := (left_6 + 1)) 2 1 rfl rfl rfl rfl o14) rfl) o15)) ?_
                  exact shown [lead_3, left_6] [] ⟨h_lead_3, h_left_6, trivial⟩ (by decide +kernel)
            · rcases first1 h_lead_3 with rfl | ⟨lead_5, h_lead_5, rfl⟩
              · rcases first1 h_left_4 with rfl | ⟨left_5, h_left_5, rfl⟩
                · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((self_consistency_early.run (1 + (0 + 0)) (1 + 0) o1 o2).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o3) (not_lt_from rfl rfl o4)) (add_from rfl ((call2 self_consistency_early (x := 0) (y := 2) o5 o6).trans (by decide +kernel : (self_consistency_early 0 2) = 0))))) (add_from (fdiv_exact (q := 0) 2 0 rfl rfl rfl rfl o7) rfl) o8) ?_
                  exact shown [] [] trivial (by decide +kernel)
                · exact absurd_of h0_5_0 (by close [left_5] [] ⟨h_left_5, trivial⟩)
              · exact absurd_of h0_5_0 (by close [left_4, lead_5] [] ⟨h_left_4, h_lead_5, trivial⟩)
        · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
          · rcases first1 h_lead_3 with rfl | ⟨lead_4, h_lead_4, rfl⟩
            · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
            · obtain ⟨lead_5, h_lead_5, rfl⟩ := rest (v := lead_4) (c := left_2) (of_rest h0_3_0 (by close [left_2, lead_4] [] ⟨h_left_2, h_lead_4, trivial⟩))
              exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_2, lead_5] [] ⟨h_left_2, h_lead_5, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ left lead : Int, (0 ≤ left) → (0 ≤ lead) → (((1 : Int) ≤ left) ∧ (lead ≤ left)) → (self_consistency_early left lead) = ((fdiv (left - lead) 2) + 1) :=
  fun left lead k0' k1' k2' =>
    (Steps.lemma_1 (self_consistency_early.size left lead + 1)) left lead k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ left lead : Int, 0 ≤ left → 0 ≤ lead → (((1 : Int) ≤ left) ∧ (lead ≤ left)) → (self_consistency_early left lead) = ((fdiv (left - lead) 2) + 1) := by
  intro left_0 lead_1 h_left_0 h_lead_1 a0
  rcases first1 h_left_0 with rfl | ⟨left_2, h_left_2, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [lead_1] [] ⟨h_lead_1, trivial⟩)) h.1)
  · rcases total (left_2 + 1 - lead_1) with h0_3_0 | h0_3_0
    · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
      · rcases residues2 h_left_2 with ⟨left_3, h_left_3, rfl⟩ | ⟨left_3, h_left_3, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 self_consistency_early (x := (2 * left_3 + 1)) (y := 0) o1 o2).trans ((Steps.lemma_1_1 (2 * left_3 + 1) 0 o3 o4 ⟨(le_from rfl rfl o5), (le_from rfl rfl o6)⟩).trans (add_from (fdiv_exact (q := left_3) 2 1 rfl rfl rfl rfl o7) rfl))) (add_from (fdiv_exact (q := left_3) 2 1 rfl rfl rfl rfl o8) rfl) o9) ?_
          exact shown [left_3] [] ⟨h_left_3, trivial⟩ (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 self_consistency_early (x := (2 * left_3 + 2)) (y := 0) o1 o2).trans ((Steps.lemma_1_1 (2 * left_3 + 2) 0 o3 o4 ⟨(le_from rfl rfl o5), (le_from rfl rfl o6)⟩).trans (add_from (fdiv_exact (q := (left_3 + 1)) 2 0 rfl rfl rfl rfl o7) rfl))) (add_from (fdiv_exact (q := (left_3 + 1)) 2 0 rfl rfl rfl rfl o8) rfl) o9) ?_
          exact shown [left_3] [] ⟨h_left_3, trivial⟩ (by decide +kernel)
      · obtain ⟨left_4, h_left_4, rfl⟩ := rest (v := left_2) (c := lead_3) (of_rest h0_3_0 (by close [left_2, lead_3] [] ⟨h_left_2, h_lead_3, trivial⟩))
        rcases residues2 h_left_4 with ⟨left_5, h_left_5, rfl⟩ | ⟨left_5, h_left_5, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 self_consistency_early (x := (lead_3 + 2 * left_5 + 1)) (y := (lead_3 + 1)) o1 o2).trans ((Steps.lemma_1_1 (lead_3 + 2 * left_5 + 1) (lead_3 + 1) o3 o4 ⟨(le_from rfl rfl o5), (le_from rfl rfl o6)⟩).trans (add_from (fdiv_exact (q := left_5) 2 0 rfl rfl rfl rfl o7) rfl))) (add_from (fdiv_exact (q := left_5) 2 0 rfl rfl rfl rfl o8) rfl) o9) ?_
          exact shown [lead_3, left_5] [] ⟨h_lead_3, h_left_5, trivial⟩ (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((call2 self_consistency_early (x := (lead_3 + 2 * left_5 + 2)) (y := (lead_3 + 1)) o1 o2).trans ((Steps.lemma_1_1 (lead_3 + 2 * left_5 + 2) (lead_3 + 1) o3 o4 ⟨(le_from rfl rfl o5), (le_from rfl rfl o6)⟩).trans (add_from (fdiv_exact (q := left_5) 2 1 rfl rfl rfl rfl o7) rfl))) (add_from (fdiv_exact (q := left_5) 2 1 rfl rfl rfl rfl o8) rfl) o9) ?_
          exact shown [lead_3, left_5] [] ⟨h_lead_3, h_left_5, trivial⟩ (by decide +kernel)
    · rcases first1 h_lead_1 with rfl | ⟨lead_3, h_lead_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
      · rcases first1 h_lead_3 with rfl | ⟨lead_4, h_lead_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [left_2] [] ⟨h_left_2, trivial⟩)
        · obtain ⟨lead_5, h_lead_5, rfl⟩ := rest (v := lead_4) (c := left_2) (of_rest h0_3_0 (by close [left_2, lead_4] [] ⟨h_left_2, h_lead_4, trivial⟩))
          exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_2, lead_5] [] ⟨h_left_2, h_lead_5, trivial⟩)) h.2)

theorem proof : Statement := ⟨self_consistency_early.ends, Steps.part_1⟩
end self_consistency.early_exact_midway
