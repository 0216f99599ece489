import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.worst_is_the_cap
/-- The relation `votes_worst`. -/
def votes_worst.body (votes_worst : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k)))))
def votes_worst.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_worst.size (left lead k : Int) : Nat := magnitude left
def votes_worst.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_worst.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_worst (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step (left, lead, k)
/-- The recursion of `votes_worst` ends. -/
def votes_worst.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_worst.Domain x.1 x.2.1 x.2.2) (fun x => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step

/-- The claim `voting_steps.worst_is_the_cap`. -/
def Statement : Prop :=
  (votes_worst.Ends) ∧ (∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((2 : Int) ≤ k) ∧ (lead < k)) → (votes_worst left lead k) = left)
end voting_steps.worst_is_the_cap

namespace voting_steps.worst_is_the_cap
theorem votes_worst.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (∀ left' lead' k' : Int, (0 ≤ left') → (0 ≤ lead') → (0 ≤ k') → (((1 : Int) ≤ k') ∧ (lead' ≤ k')) → votes_worst.size left' lead' k' < votes_worst.size left lead k → f₁ left' lead' k' = f₂ left' lead' k') → votes_worst.body f₁ left lead k = votes_worst.body f₂ left lead k := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 ih
  rcases first1 h_k_2 with rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
  · rcases total (k_3 + 1 - lead_1) with h0_4_0 | h0_4_0
    · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
      · rcases first1 h_left_0 with rfl | ⟨left_4, h_left_4, rfl⟩
        · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
          exact shown [k_3] [] ⟨h_k_3, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (ne_from_lt rfl rfl o2)) (if_true_both (eq_from rfl rfl o3 o4) (add_from rfl (agree3 (x := left_4) (y := 1) (z := (k_3 + 1)) o5 rfl o6 (ih left_4 1 (k_3 + 1) o7 o8 o9 ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩ (magnitude_lt (a := left_4) (b := (1 + left_4)) o12 o13)))))))) ?_
          exact shown [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩ (by decide +kernel)
      · obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
        rcases first1 h_left_0 with rfl | ⟨left_6, h_left_6, rfl⟩
        · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
          exact shown [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩ (by decide +kernel)
        · rcases first1 h_k_5 with rfl | ⟨k_7, h_k_7, rfl⟩
          · refine asked2 (fun o1 o2 => (if_true_both (Or.inr (eq_from rfl rfl o1 o2)) rfl)) ?_
            exact shown [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked11 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (ne_from_lt rfl rfl o2)) (if_false_both (ne_from_gt rfl rfl o3) (add_from rfl (call2 larger (agree3 (x := left_6) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) o4 o5 o6 (ih left_6 (lead_4 + 2) (k_7 + lead_4 + 2) o7 o8 o9 ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) o12 o13))) (agree3 (x := left_6) (y := lead_4) (z := (k_7 + lead_4 + 2)) o14 o15 o16 (ih left_6 lead_4 (k_7 + lead_4 + 2) o17 o18 o19 ⟨(le_from rfl rfl o20), (le_from rfl rfl o21)⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) o22 o23))))))))) ?_
            exact shown [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩ (by decide +kernel)
    · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      · rcases first1 h_lead_4 with rfl | ⟨lead_5, h_lead_5, rfl⟩
        · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
        · obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
theorem votes_worst.ends : votes_worst.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_worst.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0' k1' k2' k3' lt => ih (left', lead', k') ⟨k0', k1', k2', k3'⟩ lt)
theorem votes_worst.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_worst left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k))))) :=
  fun left lead k k0' k1' k2' k3' => fix_eq votes_worst.ends (left, lead, k) ⟨k0', k1', k2', k3'⟩

def votes_worst.run := votes_worst.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (((2 : Int) ≤ k) ∧ (lead < k)) → votes_worst.size left lead k < bound → (votes_worst left lead k) = left) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 d1 lt
      rcases first1 h_k_2 with rfl | ⟨k_3, h_k_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
      · rcases total (k_3 + 1 - lead_1) with h0_4_0 | h0_4_0
        · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
          · rcases first1 h_k_3 with rfl | ⟨k_4, h_k_4, rfl⟩
            · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [left_0] [] ⟨h_left_0, trivial⟩)) h.1)
            · rcases first1 h_left_0 with rfl | ⟨left_5, h_left_5, rfl⟩
              · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((votes_worst.run 0 0 (1 + (1 + k_4)) o1 o2 o3 d0).trans (if_true (Or.inl (eq_from rfl rfl o4 o5)) rfl)) rfl o6) ?_
                exact shown [k_4] [] ⟨h_k_4, trivial⟩ (by decide +kernel)
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => same_from ((votes_worst.run (1 + left_5) 0 (1 + (1 + k_4)) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_true (eq_from rfl rfl o6 o7) (add_from rfl ((call3 votes_worst (x := left_5) (y := 1) (z := (k_4 + 2)) o8 rfl o9).trans ((ih left_5 1 (k_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ ⟨(le_from rfl rfl o15), (lt_from rfl rfl o16)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_5) (b := (1 + left_5)) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl o19)) ?_
                exact shown [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩ (by decide +kernel)
          · obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
            rcases total (k_5 + lead_4 - 1) with h0_6_0 | h0_6_0
            · rcases first1 h_k_5 with rfl | ⟨k_6, h_k_6, rfl⟩
              · rcases first1 h_lead_4 with rfl | ⟨lead_6, h_lead_6, rfl⟩
                · exact absurd_of h0_6_0 (by close [left_0] [] ⟨h_left_0, trivial⟩)
                · exact absurd d1 (fun h => (not_lt_from rfl rfl (by close [left_0, lead_6] [] ⟨h_left_0, h_lead_6, trivial⟩)) h.2)
              · rcases first1 h_left_0 with rfl | ⟨left_7, h_left_7, rfl⟩
                · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((votes_worst.run 0 (1 + lead_4) (1 + (lead_4 + (1 + k_6))) o1 o2 o3 d0).trans (if_true (Or.inl (eq_from rfl rfl o4 o5)) rfl)) rfl o6) ?_
                  exact shown [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩ (by decide +kernel)
                · rcases first1 h_k_6 with rfl | ⟨k_8, h_k_8, rfl⟩
                  · rcases first1 h_left_7 with rfl | ⟨left_8, h_left_8, rfl⟩
                    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => same_from ((votes_worst.run (1 + 0) (1 + lead_4) (1 + (lead_4 + (1 + 0))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (larger_from_right ((call3 votes_worst (x := 0) (y := (lead_4 + 2)) (z := (lead_4 + 2)) o7 o8 o9).trans ((votes_worst.run 0 (lead_4 + 2) (lead_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩).trans (if_true (Or.inl (eq_from rfl rfl o15 o16)) rfl))) ((call3 votes_worst (x := 0) (y := lead_4) (z := (lead_4 + 2)) o17 o18 o19).trans ((ih 0 lead_4 (lead_4 + 2) o20 o21 o22 ⟨(le_from rfl rfl o23), (le_from rfl rfl o24)⟩ ⟨(le_from rfl rfl o25), (lt_from rfl rfl o26)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + 0)) o27 o28) (Nat.le_of_lt_succ lt))).trans rfl)) o29))))) rfl o30))) ?_
                      exact shown [lead_4] [] ⟨h_lead_4, trivial⟩ (by decide +kernel)
                    · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => same_from ((votes_worst.run (1 + (1 + left_8)) (1 + lead_4) (1 + (lead_4 + (1 + 0))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (larger_from_right ((call3 votes_worst (x := (left_8 + 1)) (y := (lead_4 + 2)) (z := (lead_4 + 2)) o7 o8 o9).trans ((votes_worst.run (left_8 + 1) (lead_4 + 2) (lead_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩).trans (if_true (Or.inr (eq_from rfl rfl o15 o16)) rfl))) ((call3 votes_worst (x := (left_8 + 1)) (y := lead_4) (z := (lead_4 + 2)) o17 o18 o19).trans ((ih (left_8 + 1) lead_4 (lead_4 + 2) o20 o21 o22 ⟨(le_from rfl rfl o23), (le_from rfl rfl o24)⟩ ⟨(le_from rfl rfl o25), (lt_from rfl rfl o26)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (left_8 + 1)) (b := (1 + (1 + left_8))) o27 o28) (Nat.le_of_lt_succ lt))).trans rfl)) o29))))) rfl o30))) ?_
                      exact shown [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩ (by decide +kernel)
                  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked8 (fun o25 o26 o27 o28 o29 o30 o31 o32 => same_from ((votes_worst.run (1 + left_7) (1 + lead_4) (1 + (lead_4 + (1 + (1 + k_8)))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (larger_from_right ((call3 votes_worst (x := left_7) (y := (lead_4 + 2)) (z := (k_8 + lead_4 + 3)) o7 o8 o9).trans ((ih left_7 (lead_4 + 2) (k_8 + lead_4 + 3) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ ⟨(le_from rfl rfl o15), (lt_from rfl rfl o16)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_7) (b := (1 + left_7)) o17 o18) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 votes_worst (x := left_7) (y := lead_4) (z := (k_8 + lead_4 + 3)) o19 o20 o21).trans ((ih left_7 lead_4 (k_8 + lead_4 + 3) o22 o23 o24 ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ ⟨(le_from rfl rfl o27), (lt_from rfl rfl o28)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_7) (b := (1 + left_7)) o29 o30) (Nat.le_of_lt_succ lt))).trans rfl)) o31))))) rfl o32))) ?_
                    exact shown [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩ (by decide +kernel)
            · rcases first1 h_k_5 with rfl | ⟨k_6, h_k_6, rfl⟩
              · rcases first1 h_lead_4 with rfl | ⟨lead_6, h_lead_6, rfl⟩
                · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [left_0] [] ⟨h_left_0, trivial⟩)) h.1)
                · exact absurd_of h0_6_0 (by close [left_0, lead_6] [] ⟨h_left_0, h_lead_6, trivial⟩)
              · exact absurd_of h0_6_0 (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)
        · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
          · rcases first1 h_lead_4 with rfl | ⟨lead_5, h_lead_5, rfl⟩
            · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
            · obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
              exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (((2 : Int) ≤ k) ∧ (lead < k)) → (votes_worst left lead k) = left :=
  fun left lead k k0' k1' k2' k3' k4' =>
    (Steps.lemma_1 (votes_worst.size left lead k + 1)) left lead k k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((2 : Int) ≤ k) ∧ (lead < k)) → (votes_worst left lead k) = left := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 a0
  rcases first2 h_k_2 with rfl | rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
  · rcases total (lead_1 - k_3 - 2) with h0_4_0 | h0_4_0
    · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      · rcases first1 h_lead_4 with rfl | ⟨lead_5, h_lead_5, rfl⟩
        · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
        · obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
          exact absurd a0 (fun h => (not_lt_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
    · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
      · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((call3 votes_worst (x := left_0) (y := 0) (z := (k_3 + 2)) o1 o2 o3).trans ((Steps.lemma_1_1 left_0 0 (k_3 + 2) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩ ⟨(le_from rfl rfl o9), (lt_from rfl rfl o10)⟩).trans rfl)) rfl o11) ?_
        exact shown [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩ (by decide +kernel)
      · obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
        refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => same_from ((call3 votes_worst (x := left_0) (y := (lead_4 + 1)) (z := (k_5 + lead_4 + 2)) o1 o2 o3).trans ((Steps.lemma_1_1 left_0 (lead_4 + 1) (k_5 + lead_4 + 2) o4 o5 o6 ⟨(le_from rfl rfl o7), (le_from rfl rfl o8)⟩ ⟨(le_from rfl rfl o9), (lt_from rfl rfl o10)⟩).trans rfl)) rfl o11) ?_
        exact shown [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨votes_worst.ends, Steps.part_1⟩
end voting_steps.worst_is_the_cap
