import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.ahead_by_k_takes_two_k_votes
/-- The relation `votes_worst`. -/
def votes_worst.body (votes_worst : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k)))))
def votes_worst.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_worst.size (left lead k : Int) : Nat := magnitude left
def votes_worst.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_worst.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_worst (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step (left, lead, k)
/-- The recursion of `votes_worst` ends. -/
def votes_worst.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_worst.Domain x.1 x.2.1 x.2.2) (fun x => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step

/-- The claim `voting_steps.ahead_by_k_takes_two_k_votes` fails at a point. -/
def Statement : Prop :=
  (votes_worst.Ends) ∧ (∀ left lead k : Int, (left = 4) → (lead = 0) → (k = 2) → ((((1 : Int) ≤ k) ∧ (lead ≤ k)) ∧ (¬ (votes_worst left lead k) ≤ ((2 * k) - 1))))
end voting_steps.ahead_by_k_takes_two_k_votes

namespace voting_steps.ahead_by_k_takes_two_k_votes
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

theorem Steps.fails : ∀ left lead k : Int, (left = 4) → (lead = 0) → (k = 2) → ((((1 : Int) ≤ k) ∧ (lead ≤ k)) ∧ (¬ (votes_worst left lead k) ≤ ((2 * k) - 1))) := by
  intro left lead k e0' e1' e2'
  subst e0' e1' e2'
  decide +kernel
theorem proof : Statement := ⟨votes_worst.ends, Steps.fails⟩
end voting_steps.ahead_by_k_takes_two_k_votes
