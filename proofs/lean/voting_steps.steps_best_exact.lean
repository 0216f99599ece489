import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.steps_best_exact
/-- The relation `votes_best`. -/
def votes_best.body (votes_best : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k)))))
def votes_best.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_best.size (left lead k : Int) : Nat := magnitude left
def votes_best.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_best.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_best (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_best.size x.1 x.2.1 x.2.2) votes_best.step (left, lead, k)
/-- The recursion of `votes_best` ends. -/
def votes_best.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_best.Domain x.1 x.2.1 x.2.2) (fun x => votes_best.size x.1 x.2.1 x.2.2) votes_best.step

/-- The relation `voting_steps_best`. -/
def voting_steps_best.body (voting_steps_best : Int → Int → Int → Int) (n k cap : Int) : Int := (if (n = 0) then 0 else ((votes_best cap 0 k) + (voting_steps_best (n - 1) k cap)))
def voting_steps_best.Domain (n k cap : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ cap) ∧ ((1 : Int) ≤ k)
def voting_steps_best.size (n k cap : Int) : Nat := magnitude n
def voting_steps_best.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := voting_steps_best.body (fun n k cap => f (n, k, cap)) x.1 x.2.1 x.2.2
def voting_steps_best (n k cap : Int) : Int := fix (fun (x : Int × Int × Int) => voting_steps_best.size x.1 x.2.1 x.2.2) voting_steps_best.step (n, k, cap)
/-- The recursion of `voting_steps_best` ends. -/
def voting_steps_best.Ends : Prop := Falls (fun (x : Int × Int × Int) => voting_steps_best.Domain x.1 x.2.1 x.2.2) (fun x => voting_steps_best.size x.1 x.2.1 x.2.2) voting_steps_best.step

/-- The claim `voting_steps.steps_best_exact`. -/
def Statement : Prop :=
  (votes_best.Ends) ∧ (voting_steps_best.Ends) ∧ (∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → (((1 : Int) ≤ k) ∧ (k ≤ cap)) → (voting_steps_best n k cap) = (n * k))
end voting_steps.steps_best_exact

namespace voting_steps.steps_best_exact
theorem votes_best.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (∀ left' lead' k' : Int, (0 ≤ left') → (0 ≤ lead') → (0 ≤ k') → (((1 : Int) ≤ k') ∧ (lead' ≤ k')) → votes_best.size left' lead' k' < votes_best.size left lead k → f₁ left' lead' k' = f₂ left' lead' k') → votes_best.body f₁ left lead k = votes_best.body f₂ left lead k := by
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
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked11 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (ne_from_lt rfl rfl o2)) (if_false_both (ne_from_gt rfl rfl o3) (add_from rfl (call2 smaller (agree3 (x := left_6) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) o4 o5 o6 (ih left_6 (lead_4 + 2) (k_7 + lead_4 + 2) o7 o8 o9 ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) o12 o13))) (agree3 (x := left_6) (y := lead_4) (z := (k_7 + lead_4 + 2)) o14 o15 o16 (ih left_6 lead_4 (k_7 + lead_4 + 2) o17 o18 o19 ⟨(le_from rfl rfl o20), (le_from rfl rfl o21)⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) o22 o23))))))))) ?_
            exact shown [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩ (by decide +kernel)
    · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
      · rcases first1 h_lead_4 with rfl | ⟨lead_5, h_lead_5, rfl⟩
        · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
        · obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
          exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
theorem votes_best.ends : votes_best.Ends := fun f g (x : Int × Int × Int) d ih =>
  votes_best.congr (fun left lead k => f (left, lead, k)) (fun left lead k => g (left, lead, k)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun left' lead' k' k0' k1' k2' k3' lt => ih (left', lead', k') ⟨k0', k1', k2', k3'⟩ lt)
theorem votes_best.eq : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_best (left - 1) 1 k)) else (1 + (smaller (votes_best (left - 1) (lead + 1) k) (votes_best (left - 1) (lead - 1) k))))) :=
  fun left lead k k0' k1' k2' k3' => fix_eq votes_best.ends (left, lead, k) ⟨k0', k1', k2', k3'⟩

theorem voting_steps_best.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → (∀ n' k' cap' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ cap') → ((1 : Int) ≤ k') → voting_steps_best.size n' k' cap' < voting_steps_best.size n k cap → f₁ n' k' cap' = f₂ n' k' cap') → voting_steps_best.body f₁ n k cap = voting_steps_best.body f₂ n k cap := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 d0 ih
  rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_4, h_n_4, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [cap_2, k_3] [] ⟨h_cap_2, h_k_3, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree3 (x := n_4) (y := (k_3 + 1)) (z := cap_2) o2 o3 o4 (ih n_4 (k_3 + 1) cap_2 o5 o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := n_4) (b := (1 + n_4)) o9 o10)))))) ?_
      exact shown [cap_2, k_3, n_4] [] ⟨h_cap_2, h_k_3, h_n_4, trivial⟩ (by decide +kernel)
theorem voting_steps_best.ends : voting_steps_best.Ends := fun f g (x : Int × Int × Int) d ih =>
  voting_steps_best.congr (fun n k cap => f (n, k, cap)) (fun n k cap => g (n, k, cap)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' cap' k0' k1' k2' k3' lt => ih (n', k', cap') ⟨k0', k1', k2', k3'⟩ lt)
theorem voting_steps_best.eq : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → voting_steps_best n k cap = (if (n = 0) then 0 else ((votes_best cap 0 k) + (voting_steps_best (n - 1) k cap))) :=
  fun n k cap k0' k1' k2' k3' => fix_eq voting_steps_best.ends (n, k, cap) ⟨k0', k1', k2', k3'⟩

def votes_best.run := votes_best.eq
def voting_steps_best.run := voting_steps_best.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_best.size left lead k < bound → (votes_best left lead k) = (smaller left (k - lead))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro left_0 lead_1 k_2 h_left_0 h_lead_1 h_k_2 d0 lt
      rcases first1 h_k_2 with rfl | ⟨k_3, h_k_3, rfl⟩
      · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, lead_1] [] ⟨h_left_0, h_lead_1, trivial⟩)) h.1)
      · rcases total (k_3 + 1 - lead_1) with h0_4_0 | h0_4_0
        · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
          · rcases first1 h_left_0 with rfl | ⟨left_4, h_left_4, rfl⟩
            · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((votes_best.run 0 0 (1 + k_3) o1 o2 o3 d0).trans (if_true (Or.inl (eq_from rfl rfl o4 o5)) rfl)) (smaller_from_left rfl rfl o6) o7) ?_
              exact shown [k_3] [] ⟨h_k_3, trivial⟩ (by decide +kernel)
            · rcases total (left_4 - k_3) with h0_5_0 | h0_5_0
              · obtain ⟨left_5, h_left_5, rfl⟩ := rest (v := left_4) (c := k_3) (of_rest h0_5_0 (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => same_from ((votes_best.run (1 + (k_3 + left_5)) 0 (1 + k_3) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_true (eq_from rfl rfl o6 o7) (add_from rfl ((call3 votes_best (x := (k_3 + left_5)) (y := 1) (z := (k_3 + 1)) o8 rfl o9).trans ((ih (k_3 + left_5) 1 (k_3 + 1) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_3 + left_5)) (b := (1 + (k_3 + left_5))) o15 o16) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl o17))))))) (smaller_from_right rfl rfl o18) o19)) ?_
                exact shown [k_3, left_5] [] ⟨h_k_3, h_left_5, trivial⟩ (by decide +kernel)
              · rcases first1 h_k_3 with rfl | ⟨k_5, h_k_5, rfl⟩
                · exact absurd_of h0_5_0 (by close [left_4] [] ⟨h_left_4, trivial⟩)
                · obtain ⟨k_6, h_k_6, rfl⟩ := rest (v := k_5) (c := left_4) (of_rest h0_5_0 (by close [left_4, k_5] [] ⟨h_left_4, h_k_5, trivial⟩))
                  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => same_from ((votes_best.run (1 + left_4) 0 (1 + (1 + (left_4 + k_6))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_true (eq_from rfl rfl o6 o7) (add_from rfl ((call3 votes_best (x := left_4) (y := 1) (z := (k_6 + left_4 + 2)) o8 rfl o9).trans ((ih left_4 1 (k_6 + left_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_4) (b := (1 + left_4)) o15 o16) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl o17))))))) (smaller_from_left rfl rfl o18) o19)) ?_
                  exact shown [left_4, k_6] [] ⟨h_left_4, h_k_6, trivial⟩ (by decide +kernel)
          · obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
            rcases first1 h_left_0 with rfl | ⟨left_6, h_left_6, rfl⟩
            · rcases first1 h_k_5 with rfl | ⟨k_6, h_k_6, rfl⟩
              · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((votes_best.run 0 (1 + lead_4) (1 + (lead_4 + 0)) o1 o2 o3 d0).trans (if_true (Or.inl (eq_from rfl rfl o4 o5)) rfl)) (smaller_from_right rfl rfl o6) o7) ?_
                exact shown [lead_4] [] ⟨h_lead_4, trivial⟩ (by decide +kernel)
              · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((votes_best.run 0 (1 + lead_4) (1 + (lead_4 + (1 + k_6))) o1 o2 o3 d0).trans (if_true (Or.inl (eq_from rfl rfl o4 o5)) rfl)) (smaller_from_left rfl rfl o6) o7) ?_
                exact shown [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩ (by decide +kernel)
            · rcases first1 h_k_5 with rfl | ⟨k_7, h_k_7, rfl⟩
              · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((votes_best.run (1 + left_6) (1 + lead_4) (1 + (lead_4 + 0)) o1 o2 o3 d0).trans (if_true (Or.inr (eq_from rfl rfl o4 o5)) rfl)) (smaller_from_right rfl rfl o6) o7) ?_
                exact shown [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩ (by decide +kernel)
              · rcases total (left_6 - k_7) with h0_8_0 | h0_8_0
                · obtain ⟨left_8, h_left_8, rfl⟩ := rest (v := left_6) (c := k_7) (of_rest h0_8_0 (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩))
                  rcases first2 h_left_8 with rfl | rfl | ⟨left_9, h_left_9, rfl⟩
                  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => same_from ((votes_best.run (1 + (k_7 + 0)) (1 + lead_4) (1 + (lead_4 + (1 + k_7))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (smaller_from_right ((call3 votes_best (x := k_7) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) o7 o8 o9).trans ((ih k_7 (lead_4 + 2) (k_7 + lead_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := k_7) (b := (1 + (k_7 + 0))) o15 o16) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl o17))) ((call3 votes_best (x := k_7) (y := lead_4) (z := (k_7 + lead_4 + 2)) o18 o19 o20).trans ((ih k_7 lead_4 (k_7 + lead_4 + 2) o21 o22 o23 ⟨(le_from rfl rfl o24), (le_from rfl rfl o25)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := k_7) (b := (1 + (k_7 + 0))) o26 o27) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl o28))) o29))))) (smaller_from_right rfl rfl o30) o31))) ?_
                    exact shown [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩ (by decide +kernel)
                  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => same_from ((votes_best.run (1 + (k_7 + 1)) (1 + lead_4) (1 + (lead_4 + (1 + k_7))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (smaller_from_left ((call3 votes_best (x := (k_7 + 1)) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) o7 o8 o9).trans ((ih (k_7 + 1) (lead_4 + 2) (k_7 + lead_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + 1)) (b := (1 + (k_7 + 1))) o15 o16) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl o17))) ((call3 votes_best (x := (k_7 + 1)) (y := lead_4) (z := (k_7 + lead_4 + 2)) o18 o19 o20).trans ((ih (k_7 + 1) lead_4 (k_7 + lead_4 + 2) o21 o22 o23 ⟨(le_from rfl rfl o24), (le_from rfl rfl o25)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + 1)) (b := (1 + (k_7 + 1))) o26 o27) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl o28))) o29))))) (smaller_from_right rfl rfl o30) o31))) ?_
                    exact shown [lead_4, k_7] [] ⟨h_lead_4, h_k_7, trivial⟩ (by decide +kernel)
                  · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => same_from ((votes_best.run (1 + (k_7 + (2 + left_9))) (1 + lead_4) (1 + (lead_4 + (1 + k_7))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (smaller_from_left ((call3 votes_best (x := (k_7 + left_9 + 2)) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) o7 o8 o9).trans ((ih (k_7 + left_9 + 2) (lead_4 + 2) (k_7 + lead_4 + 2) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + left_9 + 2)) (b := (1 + (k_7 + (2 + left_9)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl o17))) ((call3 votes_best (x := (k_7 + left_9 + 2)) (y := lead_4) (z := (k_7 + lead_4 + 2)) o18 o19 o20).trans ((ih (k_7 + left_9 + 2) lead_4 (k_7 + lead_4 + 2) o21 o22 o23 ⟨(le_from rfl rfl o24), (le_from rfl rfl o25)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_7 + left_9 + 2)) (b := (1 + (k_7 + (2 + left_9)))) o26 o27) (Nat.le_of_lt_succ lt))).trans (smaller_from_right rfl rfl o28))) o29))))) (smaller_from_right rfl rfl o30) o31))) ?_
                    exact shown [lead_4, k_7, left_9] [] ⟨h_lead_4, h_k_7, h_left_9, trivial⟩ (by decide +kernel)
                · rcases first1 h_k_7 with rfl | ⟨k_8, h_k_8, rfl⟩
                  · exact absurd_of h0_8_0 (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩)
                  · obtain ⟨k_9, h_k_9, rfl⟩ := rest (v := k_8) (c := left_6) (of_rest h0_8_0 (by close [lead_4, left_6, k_8] [] ⟨h_lead_4, h_left_6, h_k_8, trivial⟩))
                    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => same_from ((votes_best.run (1 + left_6) (1 + lead_4) (1 + (lead_4 + (1 + (1 + (left_6 + k_9))))) o1 o2 o3 d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o4) (ne_from_lt rfl rfl o5)) (if_false (ne_from_gt rfl rfl o6) (add_from rfl (smaller_from_right ((call3 votes_best (x := left_6) (y := (lead_4 + 2)) (z := (k_9 + lead_4 + left_6 + 3)) o7 o8 o9).trans ((ih left_6 (lead_4 + 2) (k_9 + lead_4 + left_6 + 3) o10 o11 o12 ⟨(le_from rfl rfl o13), (le_from rfl rfl o14)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_6) (b := (1 + left_6)) o15 o16) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl o17))) ((call3 votes_best (x := left_6) (y := lead_4) (z := (k_9 + lead_4 + left_6 + 3)) o18 o19 o20).trans ((ih left_6 lead_4 (k_9 + lead_4 + left_6 + 3) o21 o22 o23 ⟨(le_from rfl rfl o24), (le_from rfl rfl o25)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_6) (b := (1 + left_6)) o26 o27) (Nat.le_of_lt_succ lt))).trans (smaller_from_left rfl rfl o28))) o29))))) (smaller_from_left rfl rfl o30) o31))) ?_
                    exact shown [lead_4, left_6, k_9] [] ⟨h_lead_4, h_left_6, h_k_9, trivial⟩ (by decide +kernel)
        · rcases first1 h_lead_1 with rfl | ⟨lead_4, h_lead_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
          · rcases first1 h_lead_4 with rfl | ⟨lead_5, h_lead_5, rfl⟩
            · exact absurd_of h0_4_0 (by close [left_0, k_3] [] ⟨h_left_0, h_k_3, trivial⟩)
            · obtain ⟨lead_6, h_lead_6, rfl⟩ := rest (v := lead_5) (c := k_3) (of_rest h0_4_0 (by close [left_0, k_3, lead_5] [] ⟨h_left_0, h_k_3, h_lead_5, trivial⟩))
              exact absurd d0 (fun h => (not_le_from rfl rfl (by close [left_0, k_3, lead_6] [] ⟨h_left_0, h_k_3, h_lead_6, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ left lead k : Int, (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → (votes_best left lead k) = (smaller left (k - lead)) :=
  fun left lead k k0' k1' k2' k3' =>
    (Steps.lemma_1 (votes_best.size left lead k + 1)) left lead k k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k cap : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → (((1 : Int) ≤ k) ∧ (k ≤ cap)) → voting_steps_best.size n k cap < bound → (voting_steps_best n k cap) = (n * k)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 d0 d1 lt
      rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
      · rcases total (cap_2 - k_3 - 1) with h0_4_0 | h0_4_0
        · rcases first1 h_cap_2 with rfl | ⟨cap_4, h_cap_4, rfl⟩
          · exact absurd_of h0_4_0 (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩)
          · obtain ⟨cap_5, h_cap_5, rfl⟩ := rest (v := cap_4) (c := k_3) (of_rest h0_4_0 (by close [n_0, k_3, cap_4] [] ⟨h_n_0, h_k_3, h_cap_4, trivial⟩))
            rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
            · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((voting_steps_best.run 0 (1 + k_3) (1 + (k_3 + cap_5)) o1 o2 o3 d0).trans (if_true (eq_from rfl rfl o4 o5) rfl)) rfl o6) ?_
              exact shown [k_3, cap_5] [] ⟨h_k_3, h_cap_5, trivial⟩ (by decide +kernel)
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((voting_steps_best.run (1 + n_6) (1 + k_3) (1 + (k_3 + cap_5)) o1 o2 o3 d0).trans (if_false (ne_from_gt rfl rfl o4) (add_from ((call3 votes_best (x := (cap_5 + k_3 + 1)) (y := 0) (z := (k_3 + 1)) o5 rfl o6).trans ((Steps.lemma_1_1 (cap_5 + k_3 + 1) 0 (k_3 + 1) o7 o8 o9 ⟨(le_from rfl rfl o10), (le_from rfl rfl o11)⟩).trans (smaller_from_right rfl rfl o12))) ((call3 voting_steps_best (x := n_6) (y := (k_3 + 1)) (z := (cap_5 + k_3 + 1)) o13 o14 o15).trans ((ih n_6 (k_3 + 1) (cap_5 + k_3 + 1) o16 o17 o18 (le_from rfl rfl o19) ⟨(le_from rfl rfl o20), (le_from rfl rfl o21)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := n_6) (b := (1 + n_6)) o22 o23) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o24)) ?_
              exact shown [k_3, cap_5, n_6] [] ⟨h_k_3, h_cap_5, h_n_6, trivial⟩ (by decide +kernel)
        · obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_3) (c := cap_2) (of_rest h0_4_0 (by close [n_0, cap_2, k_3] [] ⟨h_n_0, h_cap_2, h_k_3, trivial⟩))
          exact absurd d1 (fun h => (not_le_from rfl rfl (by close [n_0, cap_2, k_4] [] ⟨h_n_0, h_cap_2, h_k_4, trivial⟩)) h.2)
theorem Steps.lemma_2_1 : ∀ n k cap : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → (((1 : Int) ≤ k) ∧ (k ≤ cap)) → (voting_steps_best n k cap) = (n * k) :=
  fun n k cap k0' k1' k2' k3' k4' =>
    (Steps.lemma_2 (voting_steps_best.size n k cap + 1)) n k cap k0' k1' k2' k3' k4' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → (((1 : Int) ≤ k) ∧ (k ≤ cap)) → (voting_steps_best n k cap) = (n * k) := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 a0
  rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩)) h.1)
  · rcases total (cap_2 - k_3 - 1) with h0_4_0 | h0_4_0
    · rcases first1 h_cap_2 with rfl | ⟨cap_4, h_cap_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩)
      · obtain ⟨cap_5, h_cap_5, rfl⟩ := rest (v := cap_4) (c := k_3) (of_rest h0_4_0 (by close [n_0, k_3, cap_4] [] ⟨h_n_0, h_k_3, h_cap_4, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call3 voting_steps_best (x := n_0) (y := (k_3 + 1)) (z := (cap_5 + k_3 + 1)) o1 o2 o3).trans ((Steps.lemma_2_1 n_0 (k_3 + 1) (cap_5 + k_3 + 1) o4 o5 o6 (le_from rfl rfl o7) ⟨(le_from rfl rfl o8), (le_from rfl rfl o9)⟩).trans rfl)) rfl o10) ?_
        exact shown [n_0, k_3, cap_5] [] ⟨h_n_0, h_k_3, h_cap_5, trivial⟩ (by decide +kernel)
    · obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_3) (c := cap_2) (of_rest h0_4_0 (by close [n_0, cap_2, k_3] [] ⟨h_n_0, h_cap_2, h_k_3, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, cap_2, k_4] [] ⟨h_n_0, h_cap_2, h_k_4, trivial⟩)) h.2)

theorem proof : Statement := ⟨votes_best.ends, voting_steps_best.ends, Steps.part_1⟩
end voting_steps.steps_best_exact
