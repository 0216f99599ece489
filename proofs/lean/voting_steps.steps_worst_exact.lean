import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace voting_steps.steps_worst_exact
/-- The relation `votes_worst`. -/
def votes_worst.body (votes_worst : Int → Int → Int → Int) (left lead k : Int) : Int := (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k)))))
def votes_worst.Domain (left lead k : Int) : Prop := (0 ≤ left) ∧ (0 ≤ lead) ∧ (0 ≤ k) ∧ (((1 : Int) ≤ k) ∧ (lead ≤ k))
def votes_worst.size (left lead k : Int) : Nat := magnitude left
def votes_worst.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := votes_worst.body (fun left lead k => f (left, lead, k)) x.1 x.2.1 x.2.2
def votes_worst (left lead k : Int) : Int := fix (fun (x : Int × Int × Int) => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step (left, lead, k)
/-- The recursion of `votes_worst` ends. -/
def votes_worst.Ends : Prop := Falls (fun (x : Int × Int × Int) => votes_worst.Domain x.1 x.2.1 x.2.2) (fun x => votes_worst.size x.1 x.2.1 x.2.2) votes_worst.step

/-- The relation `voting_steps`. -/
def voting_steps.body (voting_steps : Int → Int → Int → Int) (n k cap : Int) : Int := (if (n = 0) then 0 else ((votes_worst cap 0 k) + (voting_steps (n - 1) k cap)))
def voting_steps.Domain (n k cap : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ (0 ≤ cap) ∧ ((1 : Int) ≤ k)
def voting_steps.size (n k cap : Int) : Nat := magnitude n
def voting_steps.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := voting_steps.body (fun n k cap => f (n, k, cap)) x.1 x.2.1 x.2.2
def voting_steps (n k cap : Int) : Int := fix (fun (x : Int × Int × Int) => voting_steps.size x.1 x.2.1 x.2.2) voting_steps.step (n, k, cap)
/-- The recursion of `voting_steps` ends. -/
def voting_steps.Ends : Prop := Falls (fun (x : Int × Int × Int) => voting_steps.Domain x.1 x.2.1 x.2.2) (fun x => voting_steps.size x.1 x.2.1 x.2.2) voting_steps.step

/-- The claim `voting_steps.steps_worst_exact`. -/
def Statement : Prop :=
  (votes_worst.Ends) ∧ (voting_steps.Ends) ∧ (∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → ((2 : Int) ≤ k) → (voting_steps n k cap) = (n * cap))
end voting_steps.steps_worst_exact

namespace voting_steps.steps_worst_exact
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
          · have at0_ := nonneg_at [k_3] [] ⟨h_k_3, trivial⟩
            refine computed (also fun o1 => fun o2 => (if_true_both (Or.inl (eq_from rfl rfl (at0_ o1) (at0_ o2))) rfl)) ?_
            decide +kernel
          obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩)
        · have v1_4_0 := start h_left_0
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [k_3] [] ⟨h_k_3, trivial⟩)
          obtain ⟨left_4, h_left_4, rfl⟩ := rest v1_4_0
          have at0_ := nonneg_at [k_3, left_4] [] ⟨h_k_3, h_left_4, trivial⟩
          have at1_ := eq_at [k_3, left_4]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => fun o14 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (at0_ o1)) (ne_from_lt rfl rfl (at0_ o2))) (if_true_both (eq_from rfl rfl (at0_ o3) (at0_ o4)) (add_from rfl (agree3 (x := left_4) (y := 1) (z := (k_3 + 1)) (at1_ o5) (at1_ o6) (at1_ o7) (ih left_4 1 (k_3 + 1) (at0_ o8) (at0_ o9) (at0_ o10) ⟨(le_from rfl rfl (at0_ o11)), (le_from rfl rfl (at0_ o12))⟩ (magnitude_lt (a := left_4) (b := (1 + left_4)) (at0_ o13) (at0_ o14)))))))) ?_
          decide +kernel
      obtain ⟨lead_4, h_lead_4, rfl⟩ := rest v1_4_0
      obtain ⟨k_5, h_k_5, rfl⟩ := rest (v := k_3) (c := lead_4) (of_rest h0_4_0 (by close [left_0, k_3, lead_4] [] ⟨h_left_0, h_k_3, h_lead_4, trivial⟩))
      rcases total (0 - left_0) with h0_6_0 | h0_6_0
      · have v1_6_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · have at0_ := nonneg_at [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩
          refine computed (also fun o1 => fun o2 => (if_true_both (Or.inl (eq_from rfl rfl (at0_ o1) (at0_ o2))) rfl)) ?_
          decide +kernel
        obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
        exact absurd_of h0_6_0 (by close [lead_4, k_5, left_6] [] ⟨h_lead_4, h_k_5, h_left_6, trivial⟩)
      · have v1_6_0 := start h_left_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [lead_4, k_5] [] ⟨h_lead_4, h_k_5, trivial⟩)
        obtain ⟨left_6, h_left_6, rfl⟩ := rest v1_6_0
        rcases total (0 - k_5) with h0_7_0 | h0_7_0
        · have v1_7_0 := start h_k_5
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · have at0_ := nonneg_at [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩
            refine computed (also fun o1 => fun o2 => (if_true_both (Or.inr (eq_from rfl rfl (at0_ o1) (at0_ o2))) rfl)) ?_
            decide +kernel
          obtain ⟨k_7, h_k_7, rfl⟩ := rest v1_7_0
          exact absurd_of h0_7_0 (by close [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩)
        · have v1_7_0 := start h_k_5
          rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
          · exact absurd_of h0_7_0 (by close [lead_4, left_6] [] ⟨h_lead_4, h_left_6, trivial⟩)
          obtain ⟨k_7, h_k_7, rfl⟩ := rest v1_7_0
          have at0_ := nonneg_at [lead_4, left_6, k_7] [] ⟨h_lead_4, h_left_6, h_k_7, trivial⟩
          have at1_ := eq_at [lead_4, left_6, k_7]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => fun o23 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (at0_ o1)) (ne_from_lt rfl rfl (at0_ o2))) (if_false_both (ne_from_gt rfl rfl (at0_ o3)) (add_from rfl (call2 larger (agree3 (x := left_6) (y := (lead_4 + 2)) (z := (k_7 + lead_4 + 2)) (at1_ o4) (at1_ o5) (at1_ o6) (ih left_6 (lead_4 + 2) (k_7 + lead_4 + 2) (at0_ o7) (at0_ o8) (at0_ o9) ⟨(le_from rfl rfl (at0_ o10)), (le_from rfl rfl (at0_ o11))⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) (at0_ o12) (at0_ o13)))) (agree3 (x := left_6) (y := lead_4) (z := (k_7 + lead_4 + 2)) (at1_ o14) (at1_ o15) (at1_ o16) (ih left_6 lead_4 (k_7 + lead_4 + 2) (at0_ o17) (at0_ o18) (at0_ o19) ⟨(le_from rfl rfl (at0_ o20)), (le_from rfl rfl (at0_ o21))⟩ (magnitude_lt (a := left_6) (b := (1 + left_6)) (at0_ o22) (at0_ o23))))))))) ?_
          decide +kernel
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

theorem voting_steps.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → (∀ n' k' cap' : Int, (0 ≤ n') → (0 ≤ k') → (0 ≤ cap') → ((1 : Int) ≤ k') → voting_steps.size n' k' cap' < voting_steps.size n k cap → f₁ n' k' cap' = f₂ n' k' cap') → voting_steps.body f₁ n k cap = voting_steps.body f₂ n k cap := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 d0 ih
  rcases total (k_1 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    rcases total (0 - n_0) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · have at0_ := nonneg_at [cap_2, k_3] [] ⟨h_cap_2, h_k_3, trivial⟩
        refine computed (also fun o1 => fun o2 => (if_true_both (eq_from rfl rfl (at0_ o1) (at0_ o2)) rfl)) ?_
        decide +kernel
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [cap_2, k_3, n_4] [] ⟨h_cap_2, h_k_3, h_n_4, trivial⟩)
    · have v1_4_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [cap_2, k_3] [] ⟨h_cap_2, h_k_3, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      have at0_ := nonneg_at [cap_2, k_3, n_4] [] ⟨h_cap_2, h_k_3, h_n_4, trivial⟩
      have at1_ := eq_at [cap_2, k_3, n_4]
      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => (if_false_both (ne_from_gt rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := n_4) (y := (k_3 + 1)) (z := cap_2) (at1_ o2) (at1_ o3) (at1_ o4) (ih n_4 (k_3 + 1) cap_2 (at0_ o5) (at0_ o6) (at0_ o7) (le_from rfl rfl (at0_ o8)) (magnitude_lt (a := n_4) (b := (1 + n_4)) (at0_ o9) (at0_ o10))))))) ?_
      decide +kernel
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, cap_2, k_3] [] ⟨h_n_0, h_cap_2, h_k_3, trivial⟩)
theorem voting_steps.ends : voting_steps.Ends := fun f g (x : Int × Int × Int) d ih =>
  voting_steps.congr (fun n k cap => f (n, k, cap)) (fun n k cap => g (n, k, cap)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' k' cap' k0 k1 k2 k3 lt => ih (n', k', cap') ⟨k0, k1, k2, k3⟩ lt)
theorem voting_steps.eq : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → voting_steps n k cap = (if (n = 0) then 0 else ((votes_worst cap 0 k) + (voting_steps (n - 1) k cap))) :=
  fun n k cap k0 k1 k2 k3 => fix_eq voting_steps.ends (n, k, cap) ⟨k0, k1, k2, k3⟩

theorem votes_worst.run : ∀ (left lead k : Int), (0 ≤ left) → (0 ≤ lead) → (0 ≤ k) → (((1 : Int) ≤ k) ∧ (lead ≤ k)) → votes_worst left lead k = (if ((left = 0) ∨ (lead = k)) then 0 else (if (lead = 0) then (1 + (votes_worst (left - 1) 1 k)) else (1 + (larger (votes_worst (left - 1) (lead + 1) k) (votes_worst (left - 1) (lead - 1) k))))) :=
  fun left lead k k0 k1 k2 k3 => (votes_worst.eq left lead k k0 k1 k2 k3)
theorem voting_steps.run : ∀ (n k cap : Int), (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → voting_steps n k cap = (if (n = 0) then 0 else ((votes_worst cap 0 k) + (voting_steps (n - 1) k cap))) :=
  fun n k cap k0 k1 k2 k3 => (voting_steps.eq n k cap k0 k1 k2 k3)
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
                · have at0_ := nonneg_at [k_4] [] ⟨h_k_4, trivial⟩
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((votes_worst.run 0 0 (1 + (1 + k_4)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (Or.inl (eq_from rfl rfl (at0_ o4) (at0_ o5))) rfl)) rfl (at0_ o6) (at0_ o7)) ?_
                  decide +kernel
                obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
                exact absurd_of h0_5_0 (by close [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩)
              · have v1_5_0 := start h_left_0
                rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
                · exact absurd_of h0_5_0 (by close [k_4] [] ⟨h_k_4, trivial⟩)
                obtain ⟨left_5, h_left_5, rfl⟩ := rest v1_5_0
                have at0_ := nonneg_at [k_4, left_5] [] ⟨h_k_4, h_left_5, trivial⟩
                have at1_ := eq_at [k_4, left_5]
                refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => fun o21 => eq_from ((votes_worst.run (1 + left_5) 0 (1 + (1 + k_4)) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o4)) (ne_from_lt rfl rfl (at0_ o5))) (if_true (eq_from rfl rfl (at0_ o6) (at0_ o7)) (add_from rfl ((call3 votes_worst (x := left_5) (y := 1) (z := (k_4 + 2)) (at1_ o8) (at1_ o9) (at1_ o10)).trans ((ih left_5 1 (k_4 + 2) (at0_ o11) (at0_ o12) (at0_ o13) ⟨(le_from rfl rfl (at0_ o14)), (le_from rfl rfl (at0_ o15))⟩ ⟨(le_from rfl rfl (at0_ o16)), (lt_from rfl rfl (at0_ o17))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_5) (b := (1 + left_5)) (at0_ o18) (at0_ o19)) (Nat.le_of_lt_succ lt))).trans rfl)))))) rfl (at0_ o20) (at0_ o21)) ?_
                decide +kernel
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
                · have at0_ := nonneg_at [lead_4, k_6] [] ⟨h_lead_4, h_k_6, trivial⟩
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((votes_worst.run 0 (1 + lead_4) (1 + (lead_4 + (1 + k_6))) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (Or.inl (eq_from rfl rfl (at0_ o4) (at0_ o5))) rfl)) rfl (at0_ o6) (at0_ o7)) ?_
                  decide +kernel
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
                      · have at0_ := nonneg_at [lead_4] [] ⟨h_lead_4, trivial⟩
                        have at1_ := eq_at [lead_4]
                        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from ((votes_worst.run (1 + 0) (1 + lead_4) (1 + (lead_4 + (1 + 0))) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o4)) (ne_from_lt rfl rfl (at0_ o5))) (if_false (ne_from_gt rfl rfl (at0_ o6)) (add_from rfl (larger_from_right ((call3 votes_worst (x := 0) (y := (lead_4 + 2)) (z := (lead_4 + 2)) (at1_ o7) (at1_ o8) (at1_ o9)).trans ((votes_worst.run 0 (lead_4 + 2) (lead_4 + 2) (at0_ o10) (at0_ o11) (at0_ o12) ⟨(le_from rfl rfl (at0_ o13)), (le_from rfl rfl (at0_ o14))⟩).trans (if_true (Or.inl (eq_from rfl rfl (at0_ o15) (at0_ o16))) rfl))) ((call3 votes_worst (x := 0) (y := lead_4) (z := (lead_4 + 2)) (at1_ o17) (at1_ o18) (at1_ o19)).trans ((ih 0 lead_4 (lead_4 + 2) (at0_ o20) (at0_ o21) (at0_ o22) ⟨(le_from rfl rfl (at0_ o23)), (le_from rfl rfl (at0_ o24))⟩ ⟨(le_from rfl rfl (at0_ o25)), (lt_from rfl rfl (at0_ o26))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + 0)) (at0_ o27) (at0_ o28)) (Nat.le_of_lt_succ lt))).trans rfl)) (at0_ o29)))))) rfl (at0_ o30) (at0_ o31)) ?_
                        decide +kernel
                      obtain ⟨left_8, h_left_8, rfl⟩ := rest v1_8_0
                      exact absurd_of h0_8_0 (by close [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩)
                    · have v1_8_0 := start h_left_7
                      rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                      · exact absurd_of h0_8_0 (by close [lead_4] [] ⟨h_lead_4, trivial⟩)
                      obtain ⟨left_8, h_left_8, rfl⟩ := rest v1_8_0
                      have at0_ := nonneg_at [lead_4, left_8] [] ⟨h_lead_4, h_left_8, trivial⟩
                      have at1_ := eq_at [lead_4, left_8]
                      refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => fun o31 => eq_from ((votes_worst.run (1 + (1 + left_8)) (1 + lead_4) (1 + (lead_4 + (1 + 0))) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o4)) (ne_from_lt rfl rfl (at0_ o5))) (if_false (ne_from_gt rfl rfl (at0_ o6)) (add_from rfl (larger_from_right ((call3 votes_worst (x := (left_8 + 1)) (y := (lead_4 + 2)) (z := (lead_4 + 2)) (at1_ o7) (at1_ o8) (at1_ o9)).trans ((votes_worst.run (left_8 + 1) (lead_4 + 2) (lead_4 + 2) (at0_ o10) (at0_ o11) (at0_ o12) ⟨(le_from rfl rfl (at0_ o13)), (le_from rfl rfl (at0_ o14))⟩).trans (if_true (Or.inr (eq_from rfl rfl (at0_ o15) (at0_ o16))) rfl))) ((call3 votes_worst (x := (left_8 + 1)) (y := lead_4) (z := (lead_4 + 2)) (at1_ o17) (at1_ o18) (at1_ o19)).trans ((ih (left_8 + 1) lead_4 (lead_4 + 2) (at0_ o20) (at0_ o21) (at0_ o22) ⟨(le_from rfl rfl (at0_ o23)), (le_from rfl rfl (at0_ o24))⟩ ⟨(le_from rfl rfl (at0_ o25)), (lt_from rfl rfl (at0_ o26))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (left_8 + 1)) (b := (1 + (1 + left_8))) (at0_ o27) (at0_ o28)) (Nat.le_of_lt_succ lt))).trans rfl)) (at0_ o29)))))) rfl (at0_ o30) (at0_ o31)) ?_
                      decide +kernel
                  obtain ⟨k_8, h_k_8, rfl⟩ := rest v1_8_0
                  exact absurd_of h0_8_0 (by close [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩)
                · have v1_8_0 := start h_k_6
                  rcases next (c := 0) (d := 1) v1_8_0 rfl with rfl | v1_8_0
                  · exact absurd_of h0_8_0 (by close [lead_4, left_7] [] ⟨h_lead_4, h_left_7, trivial⟩)
                  obtain ⟨k_8, h_k_8, rfl⟩ := rest v1_8_0
                  have at0_ := nonneg_at [lead_4, left_7, k_8] [] ⟨h_lead_4, h_left_7, h_k_8, trivial⟩
                  have at1_ := eq_at [lead_4, left_7, k_8]
                  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => also fun o26 => also fun o27 => also fun o28 => also fun o29 => also fun o30 => also fun o31 => also fun o32 => fun o33 => eq_from ((votes_worst.run (1 + left_7) (1 + lead_4) (1 + (lead_4 + (1 + (1 + k_8)))) (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (at0_ o4)) (ne_from_lt rfl rfl (at0_ o5))) (if_false (ne_from_gt rfl rfl (at0_ o6)) (add_from rfl (larger_from_right ((call3 votes_worst (x := left_7) (y := (lead_4 + 2)) (z := (k_8 + lead_4 + 3)) (at1_ o7) (at1_ o8) (at1_ o9)).trans ((ih left_7 (lead_4 + 2) (k_8 + lead_4 + 3) (at0_ o10) (at0_ o11) (at0_ o12) ⟨(le_from rfl rfl (at0_ o13)), (le_from rfl rfl (at0_ o14))⟩ ⟨(le_from rfl rfl (at0_ o15)), (lt_from rfl rfl (at0_ o16))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_7) (b := (1 + left_7)) (at0_ o17) (at0_ o18)) (Nat.le_of_lt_succ lt))).trans rfl)) ((call3 votes_worst (x := left_7) (y := lead_4) (z := (k_8 + lead_4 + 3)) (at1_ o19) (at1_ o20) (at1_ o21)).trans ((ih left_7 lead_4 (k_8 + lead_4 + 3) (at0_ o22) (at0_ o23) (at0_ o24) ⟨(le_from rfl rfl (at0_ o25)), (le_from rfl rfl (at0_ o26))⟩ ⟨(le_from rfl rfl (at0_ o27)), (lt_from rfl rfl (at0_ o28))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := left_7) (b := (1 + left_7)) (at0_ o29) (at0_ o30)) (Nat.le_of_lt_succ lt))).trans rfl)) (at0_ o31)))))) rfl (at0_ o32) (at0_ o33)) ?_
                  decide +kernel
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n k cap : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → ((2 : Int) ≤ k) → voting_steps.size n k cap < bound → (voting_steps n k cap) = (n * cap)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 d0 d1 lt
      rcases total (k_1 - 1) with h0_3_0 | h0_3_0
      · have v1_3_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd_of h0_3_0 (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩)
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        rcases total (k_3 - 1) with h0_4_0 | h0_4_0
        · have v1_4_0 := start h_k_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_4_0 (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩)
          obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
          rcases total (0 - n_0) with h0_5_0 | h0_5_0
          · have v1_5_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · have at0_ := nonneg_at [cap_2, k_4] [] ⟨h_cap_2, h_k_4, trivial⟩
              refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => fun o7 => eq_from ((voting_steps.run 0 (1 + (1 + k_4)) cap_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_true (eq_from rfl rfl (at0_ o4) (at0_ o5)) rfl)) rfl (at0_ o6) (at0_ o7)) ?_
              decide +kernel
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            exact absurd_of h0_5_0 (by close [cap_2, k_4, n_5] [] ⟨h_cap_2, h_k_4, h_n_5, trivial⟩)
          · have v1_5_0 := start h_n_0
            rcases next (c := 0) (d := 1) v1_5_0 rfl with rfl | v1_5_0
            · exact absurd_of h0_5_0 (by close [cap_2, k_4] [] ⟨h_cap_2, h_k_4, trivial⟩)
            obtain ⟨n_5, h_n_5, rfl⟩ := rest v1_5_0
            have at0_ := nonneg_at [cap_2, k_4, n_5] [] ⟨h_cap_2, h_k_4, h_n_5, trivial⟩
            have at1_ := eq_at [cap_2, k_4, n_5]
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => also fun o15 => also fun o16 => also fun o17 => also fun o18 => also fun o19 => also fun o20 => also fun o21 => also fun o22 => also fun o23 => also fun o24 => also fun o25 => fun o26 => eq_from ((voting_steps.run (1 + n_5) (1 + (1 + k_4)) cap_2 (at0_ o1) (at0_ o2) (at0_ o3) d0).trans (if_false (ne_from_gt rfl rfl (at0_ o4)) (add_from ((call3 votes_worst (x := cap_2) (y := 0) (z := (k_4 + 2)) (at1_ o5) (at1_ o6) (at1_ o7)).trans ((Steps.lemma_1_1 cap_2 0 (k_4 + 2) (at0_ o8) (at0_ o9) (at0_ o10) ⟨(le_from rfl rfl (at0_ o11)), (le_from rfl rfl (at0_ o12))⟩ ⟨(le_from rfl rfl (at0_ o13)), (lt_from rfl rfl (at0_ o14))⟩).trans rfl)) ((call3 voting_steps (x := n_5) (y := (k_4 + 2)) (z := cap_2) (at1_ o15) (at1_ o16) (at1_ o17)).trans ((ih n_5 (k_4 + 2) cap_2 (at0_ o18) (at0_ o19) (at0_ o20) (le_from rfl rfl (at0_ o21)) (le_from rfl rfl (at0_ o22)) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_5) (b := (1 + n_5)) (at0_ o23) (at0_ o24)) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl (at0_ o25) (at0_ o26)) ?_
            decide +kernel
        · have v1_4_0 := start h_k_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd d1 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
          obtain ⟨k_4, h_k_4, rfl⟩ := rest v1_4_0
          exact absurd_of h0_4_0 (by close [n_0, cap_2, k_4] [] ⟨h_n_0, h_cap_2, h_k_4, trivial⟩)
      · have v1_3_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
        obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
        exact absurd_of h0_3_0 (by close [n_0, cap_2, k_3] [] ⟨h_n_0, h_cap_2, h_k_3, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n k cap : Int, (0 ≤ n) → (0 ≤ k) → (0 ≤ cap) → ((1 : Int) ≤ k) → ((2 : Int) ≤ k) → (voting_steps n k cap) = (n * cap) :=
  fun n k cap k0 k1 k2 k3 k4 =>
    (Steps.lemma_2 (voting_steps.size n k cap + 1)) n k cap k0 k1 k2 k3 k4 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k cap : Int, 0 ≤ n → 0 ≤ k → 0 ≤ cap → ((2 : Int) ≤ k) → (voting_steps n k cap) = (n * cap) := by
  intro n_0 k_1 cap_2 h_n_0 h_k_1 h_cap_2 a0
  rcases total (k_1 - 2) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩)
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    have at0_ := eq_at [n_0, cap_2, k_3]
    have at1_ := nonneg_at [n_0, cap_2, k_3] [] ⟨h_n_0, h_cap_2, h_k_3, trivial⟩
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => fun o10 => eq_from ((call3 voting_steps (x := n_0) (y := (k_3 + 2)) (z := cap_2) (at0_ o1) (at0_ o2) (at0_ o3)).trans ((Steps.lemma_2_1 n_0 (k_3 + 2) cap_2 (at1_ o4) (at1_ o5) (at1_ o6) (le_from rfl rfl (at1_ o7)) (le_from rfl rfl (at1_ o8))).trans rfl)) rfl (at1_ o9) (at1_ o10)) ?_
    decide +kernel
  · have v1_3_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0, cap_2] [] ⟨h_n_0, h_cap_2, trivial⟩))
    obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, cap_2, k_3] [] ⟨h_n_0, h_cap_2, h_k_3, trivial⟩)

theorem proof : Statement := ⟨votes_worst.ends, voting_steps.ends, Steps.part_1⟩
end voting_steps.steps_worst_exact
