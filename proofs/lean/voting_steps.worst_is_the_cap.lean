import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
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
  rcases total (k_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    rcases total (k_3 + 1 - lead_1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · rcases total (0 - left_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_left_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact (if_true_both (Or.inl (eq_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩))) rfl)
          obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)
        · have v1_4_0 := start h_left_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
          obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
          exact (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)) (ne_from_lt rfl rfl (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩))) (if_true_both (eq_from rfl rfl (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩) (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)) (add_from rfl (agree3 (x := left_4) (y := 1) (z := (k_3 + 1)) (by ring [k_3, left_4]) (by ring [k_3, left_4]) (by ring [k_3, left_4]) (ih left_4 1 (k_3 + 1) (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩) (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩) (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩) ⟨(le_from rfl rfl (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)), (le_from rfl rfl (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩))⟩ (magnitude_lt (a := left_4) (b := (1 + left_4)) (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩) (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)))))))
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
      rcases total (0 - left_0) with h0_6_0 | h0_6_0
      · have v1_6_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact (if_true_both (Or.inl (eq_from rfl rfl (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩))) rfl)
        obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
        exact absurd_of h0_6_0 (by close [lead_4, k_5, left_6] [] ⟨h_lead_4, h_k_5, h_left_6, trivial⟩)
      · have v1_6_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩)
        obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
        rcases total (0 - k_5) with h0_7_0 | h0_7_0
        · have v1_7_0 := start h_k_5
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · exact (if_true_both (Or.inr (eq_from rfl rfl (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩))) rfl)
          obtain ⟨k_7, h_k_7, rfl⟩ := rest v1_7_0
          exact absurd_of h0_7_0 (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)
        · have v1_7_0 := start h_k_5
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · exact absurd_of h0_7_0 (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩)
          obtain ⟨k_7, h_k_7, rfl⟩ := rest v1_7_0
          exact (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))) (if_false_both (ne_from_gt rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)) (add_from rfl (call2 larger (agree3 (x := left_6) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (ih left_6 (lead_4 + 2) (k_7 + lead_4 + 2) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)))) (agree3 (x := left_6) (y := lead_4) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (ih left_6 lead_4 (k_7 + lead_4 + 2) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))))))))
    · have v1_4_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      have v1_5_0 := start h_lead_4
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_5, h_lead_5, rfl⟩ := rest v1_5_0
      obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
  · have v1_3_0 := start h_k_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [left_0, lead_1, k_3] [] ⟨h_left_0, h_lead_1, h_k_3, trivial⟩)
theorem votes_worst.ends : votes_worst.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_worst.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0 k1 k2 k3 lt => ih (left', lead', k') ⟨k0, k1, k2, k3⟩ lt)
theorem votes_worst.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_worst left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k))))) :=
  fun left lead k k0 k1 k2 k3 => fix_eq votes_worst.ends (left, lead, k) ⟨k0, k1, k2, k3⟩

theorem votes_worst.run : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_worst left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k))))) :=
  fun left lead k k0 k1 k2 k3 => (votes_worst.eq left lead k k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (((2 : Int) ≤ k) ∧ (lead < k)) → votes_worst.size left lead k < bound → (votes_worst left lead k) = left) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 d1 lt
      rcases total (k_2 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_k_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        rcases total (k_3 + 1 - lead_1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_lead_1
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · rcases total (k_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_k_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by close [left_0] [] ⟨h_left_0, trivial⟩)
              obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
              rcases total (0 - left_0) with h0_5_0 | h0_5_0
              · have v1_5_0 := start h_left_0
                rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
                · exact eq_from ((votes_worst.run 0 0 (1 + (1 + k_4)) (by close [k_4] [] ⟨h_k_4, trivial⟩) (by close [k_4] [] ⟨h_k_4, trivial⟩) (by close [k_4] [] ⟨h_k_4, trivial⟩) d0).trans (if_true (Or.inl (eq_from rfl rfl (by close [k_4] [] ⟨h_k_4, trivial⟩) (by close [k_4] [] ⟨h_k_4, trivial⟩))) rfl)) rfl (by close [k_4] [] ⟨h_k_4, trivial⟩) (by close [k_4] [] ⟨h_k_4, trivial⟩)
                obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
                exact absurd_of h0_5_0 (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)
              · have v1_5_0 := start h_left_0
                rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
                · exact absurd_of h0_5_0 (by close [k_4] [] ⟨h_k_4, trivial⟩)
                obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
                exact eq_from ((votes_worst.run (1 + left_5) 0 (1 + (1 + k_4)) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)) (ne_from_lt rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩))) (if_true (eq_from rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)) (add_from rfl ((call3 votes_worst (x := left_5) (y := 1) (z := (k_4 + 2)) (by ring [k_4, left_5]) (by ring [k_4, left_5]) (by ring [k_4, left_5])).trans ((ih left_5 1 (k_4 + 2) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) ⟨(le_from rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)), (le_from rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)), (lt_from rfl rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_5) (b := (1 + left_5)) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩) (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)
            · have v1_4_0 := start h_k_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [left_0] [] ⟨h_left_0, trivial⟩)) h.1)
              obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [left_0, k_4] [] ⟨h_left_0, h_k_4, trivial⟩)
          obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
          obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
          rcases total (k_5 + lead_4 - 1) with h0_6_0 | h0_6_0
          · rcases total (0 - k_5) with h1_6_0 | h1_6_0
            · have v2_6_0 := start h_k_5
              rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
              · have v1_6_0 := start h_lead_4
                rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
                · exact absurd_of h0_6_0 (by close [left_0] [] ⟨h_left_0, trivial⟩)
                obtain ⟨lead_6, h_lead_6, rfl⟩ := rest v1_6_0
                exact absurd d1 (fun h => (not_lt_from rfl rfl (by close [left_0, lead_6] [] ⟨h_left_0, h_lead_6, trivial⟩)) h.2)
              obtain ⟨k_6, h_k_6, rfl⟩ := rest v2_6_0
              exact absurd_of h1_6_0 (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)
            · have v2_6_0 := start h_k_5
              rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
              · exact absurd_of h1_6_0 (by close [left_0, lead_4] [] ⟨h_left_0, h_lead_4, trivial⟩)
              obtain ⟨k_6, h_k_6, rfl⟩ := rest v2_6_0
              rcases total (0 - left_0) with h0_7_0 | h0_7_0
              · have v1_7_0 := start h_left_0
                rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
                · exact eq_from ((votes_worst.run 0 (1 + lead_4) (1 + (lead_4 + (1 + k_6))) (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩) (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩) (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩) d0).trans (if_true (Or.inl (eq_from rfl rfl (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩) (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩))) rfl)) rfl (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩) (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩)
                obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
                exact absurd_of h0_7_0 (by close [lead_4, k_6, left_7] [] ⟨h_lead_4, h_k_6, h_left_7, trivial⟩)
              · have v1_7_0 := start h_left_0
                rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
                · exact absurd_of h0_7_0 (by close [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩)
                obtain ⟨left_7, h_left_7, rfl⟩ := rest v1_7_0
                rcases total (0 - k_6) with h0_8_0 | h0_8_0
                · have v1_8_0 := start h_k_6
                  rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                  · rcases total (0 - left_7) with h0_8_0 | h0_8_0
                    · have v1_8_0 := start h_left_7
                      rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                      · exact eq_from ((votes_worst.run (1 + 0) (1 + lead_4) (1 + (lead_4 + (1 + 0))) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩)) (add_from rfl (larger_from_left ((call3 votes_worst (x := 0) (y := (lead_4 + 2)) (z := (lead_4 + 2)) (by ring [lead_4]) (by ring [lead_4]) (by ring [lead_4])).trans ((votes_worst.run 0 (lead_4 + 2) (lead_4 + 2) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩)), (le_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩))⟩).trans (if_true (Or.inl (eq_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩))) rfl))) ((call3 votes_worst (x := 0) (y := lead_4) (z := (lead_4 + 2)) (by ring [lead_4]) (by ring [lead_4]) (by ring [lead_4])).trans ((ih 0 lead_4 (lead_4 + 2) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩)), (le_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩)), (lt_from rfl rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + 0)) (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) (by close [lead_4] [] ⟨h_lead_4, trivial⟩)))))) rfl (by close [lead_4] [] ⟨h_lead_4, trivial⟩) (by close [lead_4] [] ⟨h_lead_4, trivial⟩)
                      obtain ⟨left_8, h_left_8, rfl⟩ := rest v1_8_0
                      exact absurd_of h0_8_0 (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)
                    · have v1_8_0 := start h_left_7
                      rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                      · exact absurd_of h0_8_0 (by close [lead_4] [] ⟨h_lead_4, trivial⟩)
                      obtain ⟨left_8, h_left_8, rfl⟩ := rest v1_8_0
                      exact eq_from ((votes_worst.run (1 + (1 + left_8)) (1 + lead_4) (1 + (lead_4 + (1 + 0))) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)) (add_from rfl (larger_from_right ((call3 votes_worst (x := (left_8 + 1)) (y := (lead_4 + 2)) (z := (lead_4 + 2)) (by ring [lead_4, left_8]) (by ring [lead_4, left_8]) (by ring [lead_4, left_8])).trans ((votes_worst.run (left_8 + 1) (lead_4 + 2) (lead_4 + 2) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩))⟩).trans (if_true (Or.inr (eq_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩))) rfl))) ((call3 votes_worst (x := (left_8 + 1)) (y := lead_4) (z := (lead_4 + 2)) (by ring [lead_4, left_8]) (by ring [lead_4, left_8]) (by ring [lead_4, left_8])).trans ((ih (left_8 + 1) lead_4 (lead_4 + 2) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)), (lt_from rfl rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (left_8 + 1)) (b := (1 + (1 + left_8))) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)))))) rfl (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩) (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)
                  obtain ⟨k_8, h_k_8, rfl⟩ := rest v1_8_0
                  exact absurd_of h0_8_0 (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)
                · have v1_8_0 := start h_k_6
                  rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                  · exact absurd_of h0_8_0 (by close [lead_4, left_7] [] ⟨h_lead_4, h_left_7, trivial⟩)
                  obtain ⟨k_8, h_k_8, rfl⟩ := rest v1_8_0
                  exact eq_from ((votes_worst.run (1 + left_7) (1 + lead_4) (1 + (lead_4 + (1 + (1 + k_8)))) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)) (add_from rfl (larger_from_left ((call3 votes_worst (x := left_7) (y := (lead_4 + 2)) (z := (k_8 + lead_4 + 3)) (by ring [lead_4, left_7, k_8]) (by ring [lead_4, left_7, k_8]) (by ring [lead_4, left_7, k_8])).trans ((ih left_7 (lead_4 + 2) (k_8 + lead_4 + 3) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)), (lt_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_7) (b := (1 + left_7)) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 votes_worst (x := left_7) (y := lead_4) (z := (k_8 + lead_4 + 3)) (by ring [lead_4, left_7, k_8]) (by ring [lead_4, left_7, k_8]) (by ring [lead_4, left_7, k_8])).trans ((ih left_7 lead_4 (k_8 + lead_4 + 3) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)), (lt_from rfl rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_7) (b := (1 + left_7)) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)))))) rfl (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩) (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)
          · have v1_6_0 := start h_k_5
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · have v1_6_0 := start h_lead_4
              rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
              · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [left_0] [] ⟨h_left_0, trivial⟩)) h.1)
              obtain ⟨lead_6, h_lead_6, rfl⟩ := rest v1_6_0
              exact absurd_of h0_6_0 (by close [left_0, lead_6] [] ⟨h_left_0, h_lead_6, trivial⟩)
            obtain ⟨k_6, h_k_6, rfl⟩ := rest v1_6_0
            exact absurd_of h0_6_0 (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)
        · have v1_4_0 := start h_lead_1
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
          obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
          have v1_5_0 := start h_lead_4
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
          obtain ⟨lead_5, h_lead_5, rfl⟩ := rest v1_5_0
          obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
      · have v1_3_0 := start h_k_2
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [left_0, lead_1, k_3] [] ⟨h_left_0, h_lead_1, h_k_3, trivial⟩)
theorem Steps.lemma_1_1 : ∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (((2 : Int) ≤ k) ∧ (lead < k)) → (votes_worst left lead k) = left :=
  fun left lead k k0 k1 k2 k3 k4 =>
    (Steps.lemma_1 (votes_worst.size left lead k + 1)) left lead k k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((2 : Int) ≤ k) ∧ (lead < k)) → (votes_worst left lead k) = left := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 a0
  rcases total (k_2 - 2) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    rcases total (lead_1 - k_3 - 2) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      have v1_5_0 := start h_lead_4
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_5, h_lead_5, rfl⟩ := rest v1_5_0
      obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
      exact absurd a0 (fun h => (not_lt_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
    · have v1_4_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact eq_from ((call3 votes_worst (x := left_0) (y := 0) (z := (k_3 + 2)) (by ring [left_0, k_3]) (by ring [left_0, k_3]) (by ring [left_0, k_3])).trans ((Steps.lemma_1_1 left_0 0 (k_3 + 2) (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩) (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩) (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩) ⟨(le_from rfl rfl (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)), (le_from rfl rfl (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)), (lt_from rfl rfl (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩))⟩).trans rfl)) rfl (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩) (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
      exact eq_from ((call3 votes_worst (x := left_0) (y := (lead_4 + 1)) (z := (k_5 + lead_4 + 2)) (by ring [left_0, lead_4, k_5]) (by ring [left_0, lead_4, k_5]) (by ring [left_0, lead_4, k_5])).trans ((Steps.lemma_1_1 left_0 (lead_4 + 1) (k_5 + lead_4 + 2) (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩) (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩) (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩) ⟨(le_from rfl rfl (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩)), (le_from rfl rfl (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩))⟩ ⟨(le_from rfl rfl (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩)), (lt_from rfl rfl (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩))⟩).trans rfl)) rfl (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩) (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩)
  · have v1_3_0 := start h_k_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [left_0, lead_1, k_3] [] ⟨h_left_0, h_lead_1, h_k_3, trivial⟩)

theorem proof : Statement := ⟨votes_worst.ends, Steps.part_1⟩
end voting_steps.worst_is_the_cap
