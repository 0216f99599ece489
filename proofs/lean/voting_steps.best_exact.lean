import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace voting_steps.best_exact
/-- The relation `votes_best`. -/
def votes_best.body (votes_best : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k)))))
def votes_best.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_best.size (left lead k : Int) : Nat := magnitude left
def votes_best.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_best.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_best (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_best.size x.1 x.2.1 x.2.2) votes_best.step (left, lead, k)
/-- The recursion of `votes_best` ends. -/
def votes_best.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_best.Domain x.1 x.2.1 x.2.2) (fun x => votes_best.size x.1 x.2.1 x.2.2) votes_best.step

/-- The claim `voting_steps.best_exact`. -/
def Statement : Prop :=
  (votes_best.Ends) ∧ (∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (votes_best left lead k) = (smaller left (k - lead)))
end voting_steps.best_exact

namespace voting_steps.best_exact
theorem votes_best.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (∀ left' lead' k' : Int, (0 ≤ left') → (0 ≤ lead') → (0 ≤ k') → (((1 : Int) ≤ k') ∧ (lead' ≤ k')) → votes_best.size left' lead' k' < votes_best.size left lead k → f₁ left' lead' k' = f₂ left' lead' k') → votes_best.body f₁ left lead k = votes_best.body f₂ left lead k := by
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
          exact (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))) (if_false_both (ne_from_gt rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)) (add_from rfl (call2 smaller (agree3 (x := left_6) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (ih left_6 (lead_4 + 2) (k_7 + lead_4 + 2) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)))) (agree3 (x := left_6) (y := lead_4) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (by ring [lead_4, left_6, k_7]) (ih left_6 lead_4 (k_7 + lead_4 + 2) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩) (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))))))))
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
theorem votes_best.ends : votes_best.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_best.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0 k1 k2 k3 lt => ih (left', lead', k') ⟨k0, k1, k2, k3⟩ lt)
theorem votes_best.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k))))) :=
  fun left lead k k0 k1 k2 k3 => fix_eq votes_best.ends (left, lead, k) ⟨k0, k1, k2, k3⟩

theorem votes_best.run : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k))))) :=
  fun left lead k k0 k1 k2 k3 => (votes_best.eq left lead k k0 k1 k2 k3)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best.size left lead k < bound → (votes_best left lead k) = (smaller left (k - lead))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 lt
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
              · exact eq_from ((votes_best.run 0 0 (1 + k_3) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩) d0).trans (if_true (Or.inl (eq_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩))) rfl)) (smaller_from_left rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩)) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩)
              obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)
            · have v1_4_0 := start h_left_0
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
              obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
              rcases total (k_3 - left_4) with h0_5_0 | h0_5_0
              · obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := left_4) (of_rest h0_5_0 (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩))
                exact eq_from ((votes_best.run (1 + left_4) 0 (1 + (left_4 + k_5)) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)) (ne_from_lt rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩))) (if_true (eq_from rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)) (add_from rfl ((call3 votes_best (x := left_4) (y := 1) (z := (k_5 + left_4 + 1)) (by ring [left_4, k_5]) (by ring [left_4, k_5]) (by ring [left_4, k_5])).trans ((ih left_4 1 (k_5 + left_4 + 1) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) ⟨(le_from rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)), (le_from rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_4) (b := (1 + left_4)) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)))))))) (smaller_from_left rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)
              · have v1_5_0 := start h_left_4
                rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
                · exact absurd_of h0_5_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
                obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
                obtain ⟨left_6, h_left_6, rfl⟩ := rest (v := left_5) (c := k_3) (of_rest h0_5_0 (by close [k_3, left_5] [] ⟨h_k_3, h_left_5, trivial⟩))
                exact eq_from ((votes_best.run (1 + (1 + (k_3 + left_6))) 0 (1 + k_3) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)) (ne_from_lt rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩))) (if_true (eq_from rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)) (add_from rfl ((call3 votes_best (x := (k_3 + left_6 + 1)) (y := 1) (z := (k_3 + 1)) (by ring [k_3, left_6]) (by ring [k_3, left_6]) (by ring [k_3, left_6])).trans ((ih (k_3 + left_6 + 1) 1 (k_3 + 1) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) ⟨(le_from rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)), (le_from rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + left_6 + 1)) (b := (1 + (1 + (k_3 + left_6)))) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)))))))) (smaller_from_right rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)
          obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
          obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
          rcases total (0 - left_0) with h0_6_0 | h0_6_0
          · have v1_6_0 := start h_left_0
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact eq_from ((votes_best.run 0 (1 + lead_4) (1 + (lead_4 + k_5)) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩) d0).trans (if_true (Or.inl (eq_from rfl rfl (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩))) rfl)) (smaller_from_left rfl rfl (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩)) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩) (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩)
            obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
            exact absurd_of h0_6_0 (by close [lead_4, k_5, left_6] [] ⟨h_lead_4, h_k_5, h_left_6, trivial⟩)
          · have v1_6_0 := start h_left_0
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact absurd_of h0_6_0 (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩)
            obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
            rcases total (0 - k_5) with h0_7_0 | h0_7_0
            · have v1_7_0 := start h_k_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact eq_from ((votes_best.run (1 + left_6) (1 + lead_4) (1 + (lead_4 + 0)) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩) d0).trans (if_true (Or.inr (eq_from rfl rfl (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩))) rfl)) (smaller_from_right rfl rfl (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩)) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩) (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩)
              obtain ⟨k_7, h_k_7, rfl⟩ := rest v1_7_0
              exact absurd_of h0_7_0 (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)
            · have v1_7_0 := start h_k_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h0_7_0 (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩)
              obtain ⟨k_7, h_k_7, rfl⟩ := rest v1_7_0
              rcases total (k_7 - left_6) with h0_8_0 | h0_8_0
              · obtain ⟨k_8, h_k_8, rfl⟩ := rest (v := k_7) (c := left_6) (of_rest h0_8_0 (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))
                exact eq_from ((votes_best.run (1 + left_6) (1 + lead_4) (1 + (lead_4 + (1 + (left_6 + k_8)))) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)) (add_from rfl (smaller_from_left ((call3 votes_best (x := left_6) (y := (lead_4 + 2)) (z := (k_8 + lead_4 + left_6 + 2)) (by ring [lead_4, left_6, k_8]) (by ring [lead_4, left_6, k_8]) (by ring [lead_4, left_6, k_8])).trans ((ih left_6 (lead_4 + 2) (k_8 + lead_4 + left_6 + 2) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_6) (b := (1 + left_6)) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)))) ((call3 votes_best (x := left_6) (y := lead_4) (z := (k_8 + lead_4 + left_6 + 2)) (by ring [lead_4, left_6, k_8]) (by ring [lead_4, left_6, k_8]) (by ring [lead_4, left_6, k_8])).trans ((ih left_6 lead_4 (k_8 + lead_4 + left_6 + 2) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)), (le_from rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_6) (b := (1 + left_6)) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)))) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)))))) (smaller_from_left rfl rfl (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩) (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩)
              · have v1_8_0 := start h_left_6
                rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                · exact absurd_of h0_8_0 (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)
                obtain ⟨left_8, h_left_8, rfl⟩ := rest v1_8_0
                obtain ⟨left_9, h_left_9, rfl⟩ := rest (v := left_8) (c := k_7) (of_rest h0_8_0 (by close [lead_4, k_7, left_8] [] ⟨h_lead_4, h_k_7, h_left_8, trivial⟩))
                rcases total (1 - left_9) with h0_10_0 | h0_10_0
                · have v1_10_0 := start h_left_9
                  rcases next (c := 0) (d := 1) v1_10_0 rfl with rfl | v1_10_0
                  · exact eq_from ((votes_best.run (1 + (1 + (k_7 + 0))) (1 + lead_4) (1 + (lead_4 + (1 + k_7))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (add_from rfl (smaller_from_left ((call3 votes_best (x := (k_7 + 1)) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, k_7]) (by ring [lead_4, k_7]) (by ring [lead_4, k_7])).trans ((ih (k_7 + 1) (lead_4 + 2) (k_7 + lead_4 + 2) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + 1)) (b := (1 + (1 + (k_7 + 0)))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)))) ((call3 votes_best (x := (k_7 + 1)) (y := lead_4) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, k_7]) (by ring [lead_4, k_7]) (by ring [lead_4, k_7])).trans ((ih (k_7 + 1) lead_4 (k_7 + lead_4 + 2) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + 1)) (b := (1 + (1 + (k_7 + 0)))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)))))) (smaller_from_right rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)
                  rcases next (c := 1) (d := 2) v1_10_0 rfl with rfl | v1_10_0
                  · exact eq_from ((votes_best.run (1 + (1 + (k_7 + 1))) (1 + lead_4) (1 + (lead_4 + (1 + k_7))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (add_from rfl (smaller_from_left ((call3 votes_best (x := (k_7 + 2)) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, k_7]) (by ring [lead_4, k_7]) (by ring [lead_4, k_7])).trans ((ih (k_7 + 2) (lead_4 + 2) (k_7 + lead_4 + 2) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + 2)) (b := (1 + (1 + (k_7 + 1)))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)))) ((call3 votes_best (x := (k_7 + 2)) (y := lead_4) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, k_7]) (by ring [lead_4, k_7]) (by ring [lead_4, k_7])).trans ((ih (k_7 + 2) lead_4 (k_7 + lead_4 + 2) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + 2)) (b := (1 + (1 + (k_7 + 1)))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)))) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)))))) (smaller_from_right rfl rfl (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩) (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)
                  obtain ⟨left_10, h_left_10, rfl⟩ := rest v1_10_0
                  exact absurd_of h0_10_0 (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)
                · have v1_10_0 := start h_left_9
                  rcases next (c := 0) (d := 1) v1_10_0 rfl with rfl | v1_10_0
                  · exact absurd_of h0_10_0 (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)
                  rcases next (c := 1) (d := 2) v1_10_0 rfl with rfl | v1_10_0
                  · exact absurd_of h0_10_0 (by close [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩)
                  obtain ⟨left_10, h_left_10, rfl⟩ := rest v1_10_0
                  exact eq_from ((votes_best.run (1 + (1 + (k_7 + (2 + left_10)))) (1 + lead_4) (1 + (lead_4 + (1 + k_7))) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)) (ne_from_lt rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩))) (if_false (ne_from_gt rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)) (add_from rfl (smaller_from_left ((call3 votes_best (x := (k_7 + left_10 + 3)) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, k_7, left_10]) (by ring [lead_4, k_7, left_10]) (by ring [lead_4, k_7, left_10])).trans ((ih (k_7 + left_10 + 3) (lead_4 + 2) (k_7 + lead_4 + 2) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + left_10 + 3)) (b := (1 + (1 + (k_7 + (2 + left_10))))) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)))) ((call3 votes_best (x := (k_7 + left_10 + 3)) (y := lead_4) (z := (k_7 + lead_4 + 2)) (by ring [lead_4, k_7, left_10]) (by ring [lead_4, k_7, left_10]) (by ring [lead_4, k_7, left_10])).trans ((ih (k_7 + left_10 + 3) lead_4 (k_7 + lead_4 + 2) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + left_10 + 3)) (b := (1 + (1 + (k_7 + (2 + left_10))))) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)))) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)))))) (smaller_from_right rfl rfl (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩) (by close [lead_4, k_7, left_10] [] ⟨h_lead_4, h_k_7, h_left_10, trivial⟩)
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
theorem Steps.lemma_1_1 : ∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (votes_best left lead k) = (smaller left (k - lead)) :=
  fun left lead k k0 k1 k2 k3 =>
    (Steps.lemma_1 (votes_best.size left lead k + 1)) left lead k k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ left lead k : Int, 0 ≤ left → 0 ≤ lead → 0 ≤ k → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (votes_best left lead k) = (smaller left (k - lead)) := by
  intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 a0
  rcases total (k_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    rcases total (k_3 + 1 - lead_1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · rcases total (k_3 + 1 - left_0) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_left_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact eq_from ((call3 votes_best (x := 0) (y := 0) (z := (k_3 + 1)) (by ring [k_3]) (by ring [k_3]) (by ring [k_3])).trans ((Steps.lemma_1_1 0 0 (k_3 + 1) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩) ⟨(le_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩)), (le_from rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩))⟩).trans (smaller_from_left rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩)))) (smaller_from_left rfl rfl (by close [k_3] [] ⟨h_k_3, trivial⟩)) (by close [k_3] [] ⟨h_k_3, trivial⟩) (by close [k_3] [] ⟨h_k_3, trivial⟩)
          obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
          obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := left_4) (of_rest h0_4_0 (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩))
          exact eq_from ((call3 votes_best (x := (left_4 + 1)) (y := 0) (z := (k_5 + left_4 + 1)) (by ring [left_4, k_5]) (by ring [left_4, k_5]) (by ring [left_4, k_5])).trans ((Steps.lemma_1_1 (left_4 + 1) 0 (k_5 + left_4 + 1) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) ⟨(le_from rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)), (le_from rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩))⟩).trans (smaller_from_left rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)))) (smaller_from_left rfl rfl (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩) (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩)
        · have v1_4_0 := start h_left_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
          obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
          have v1_5_0 := start h_left_4
          rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
          · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
          obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
          obtain ⟨left_6, h_left_6, rfl⟩ := rest (v := left_5) (c := k_3) (of_rest h0_4_0 (by close [k_3, left_5] [] ⟨h_k_3, h_left_5, trivial⟩))
          exact eq_from ((call3 votes_best (x := (k_3 + left_6 + 2)) (y := 0) (z := (k_3 + 1)) (by ring [k_3, left_6]) (by ring [k_3, left_6]) (by ring [k_3, left_6])).trans ((Steps.lemma_1_1 (k_3 + left_6 + 2) 0 (k_3 + 1) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) ⟨(le_from rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)), (le_from rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩))⟩).trans (smaller_from_right rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)))) (smaller_from_right rfl rfl (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩) (by close [k_3, left_6] [] ⟨h_k_3, h_left_6, trivial⟩)
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
      rcases total (k_5 - left_0) with h0_6_0 | h0_6_0
      · obtain ⟨k_6, h_k_6, rfl⟩ := rest (v := k_5) (c := left_0) (of_rest h0_6_0 (by close [left_0, lead_4, k_5] [] ⟨h_left_0, h_lead_4, h_k_5, trivial⟩))
        exact eq_from ((call3 votes_best (x := left_0) (y := (lead_4 + 1)) (z := (k_6 + lead_4 + left_0 + 1)) (by ring [left_0, lead_4, k_6]) (by ring [left_0, lead_4, k_6]) (by ring [left_0, lead_4, k_6])).trans ((Steps.lemma_1_1 left_0 (lead_4 + 1) (k_6 + lead_4 + left_0 + 1) (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩) (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩) (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩) ⟨(le_from rfl rfl (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)), (le_from rfl rfl (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩))⟩).trans (smaller_from_left rfl rfl (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)))) (smaller_from_left rfl rfl (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)) (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩) (by close [left_0, lead_4, k_6] [] ⟨h_left_0, h_lead_4, h_k_6, trivial⟩)
      · have v1_6_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩)
        obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
        obtain ⟨left_7, h_left_7, rfl⟩ := rest (v := left_6) (c := k_5) (of_rest h0_6_0 (by close [lead_4, k_5, left_6] [] ⟨h_lead_4, h_k_5, h_left_6, trivial⟩))
        exact eq_from ((call3 votes_best (x := (k_5 + left_7 + 1)) (y := (lead_4 + 1)) (z := (k_5 + lead_4 + 1)) (by ring [lead_4, k_5, left_7]) (by ring [lead_4, k_5, left_7]) (by ring [lead_4, k_5, left_7])).trans ((Steps.lemma_1_1 (k_5 + left_7 + 1) (lead_4 + 1) (k_5 + lead_4 + 1) (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩) (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩) (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩) ⟨(le_from rfl rfl (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩)), (le_from rfl rfl (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩))⟩).trans (smaller_from_right rfl rfl (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩)))) (smaller_from_right rfl rfl (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩)) (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩) (by close [lead_4, k_5, left_7] [] ⟨h_lead_4, h_k_5, h_left_7, trivial⟩)
    · have v1_4_0 := start h_lead_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      have v1_5_0 := start h_lead_4
      rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      obtain ⟨lead_5, h_lead_5, rfl⟩ := rest v1_5_0
      obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
  · have v1_3_0 := start h_k_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [left_0, lead_1, k_3] [] ⟨h_left_0, h_lead_1, h_k_3, trivial⟩)

theorem proof : Statement := ⟨votes_best.ends, Steps.part_1⟩
end voting_steps.best_exact
