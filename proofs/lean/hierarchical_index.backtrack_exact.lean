import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.backtrack_exact
/-- The relation `hierarchical_index_backtrack`. -/
def hierarchical_index_backtrack.body (hierarchical_index_backtrack : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else (1 + (b * (hierarchical_index_backtrack (cdiv n b) b))))
def hierarchical_index_backtrack.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_backtrack.size (n b : Int) : Nat := magnitude n
def hierarchical_index_backtrack.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_backtrack.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_backtrack (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_backtrack.size x.1 x.2) hierarchical_index_backtrack.step (n, b)
/-- The recursion of `hierarchical_index_backtrack` ends. -/
def hierarchical_index_backtrack.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_backtrack.Domain x.1 x.2) (fun x => hierarchical_index_backtrack.size x.1 x.2) hierarchical_index_backtrack.step

/-- The claim `hierarchical_index.backtrack_exact`. -/
def Statement : Prop :=
  (hierarchical_index_backtrack.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (hierarchical_index_backtrack n b)) = ((ipow b (clog n b)) - 1))
end hierarchical_index.backtrack_exact

namespace hierarchical_index.backtrack_exact
theorem hierarchical_index_backtrack.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_backtrack.size n' b' < hierarchical_index_backtrack.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_backtrack.body f₁ n b = hierarchical_index_backtrack.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (b_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10))))))) ?_
          exact shown [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (mul_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (b_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10))))))) ?_
        exact shown [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem hierarchical_index_backtrack.ends : hierarchical_index_backtrack.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_backtrack.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index_backtrack.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_backtrack n b = (if (n ≤ 1) then 0 else (1 + (b * (hierarchical_index_backtrack (cdiv n b) b)))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index_backtrack.ends (n, b) ⟨k0', k1', k2'⟩

def hierarchical_index_backtrack.run := hierarchical_index_backtrack.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → hierarchical_index_backtrack.size n b < bound → ((b - 1) * (hierarchical_index_backtrack n b)) = ((ipow b (clog n b)) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 d1 lt
      rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) h.1)
        · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
          · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (mul_from rfl ((hierarchical_index_backtrack.run (1 + 0) (2 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) rfl))) (sub_from (ipow_from (b := (b_2 + 2)) (y := (0)) o4 ((clog_one o5).trans o6) (ipow_number 0 rfl)) rfl) o7) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_4 + 1)) (b := (b_2 + 2)) (v := n_4) (c := 1) o1 o2 o3) (shown [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩ (by decide +kernel))
            subst h_q_5e
            rcases first1 h_s_6 with rfl | ⟨s_7, h_s_7, rfl⟩
            · rcases first1 h_q_5 with rfl | ⟨q_7, h_q_7, rfl⟩
              · exact absurd_of h_n_4 (by close [b_2] [] ⟨h_b_2, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_7 + 1)) (b := (b_2 + 2)) 0 rfl o1 o2) (shown [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_7 + 1) (b_2 + 2) = l1_ := e_l1_.trans (by ring [b_2, q_7, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := l1_) o1 o2) (shown [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow (b_2 + 2) l1_ = (b_2 * l1_ + p1_ + l1_ + 1) := e_p1_.trans (by ring [b_2, q_7, l1_, p1_])
                have f1_ : flog (b_2 * q_7 + b_2 + 2 * q_7 + 2) (b_2 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_7 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [b_2, q_7, l1_, p1_] [(hierarchical_index_backtrack (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked8 (fun o37 o38 o39 o40 o41 o42 o43 o44 => eq_from (mul_from rfl ((hierarchical_index_backtrack.run (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1))) (2 + b_2) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 hierarchical_index_backtrack (x := (q_7 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_7 + 2)) rfl rfl o4 o5 o6) o7)))))) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((2 + l1_))) o8 ((clog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 3)) (c := (b_2 + 2)) o9 o10 o11 (flog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 2)) (c := (b_2 + 2)) o12 rfl f1_)).trans o13) (ipow_sum (by decide) o14 (ipow_number 2 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((1 + l1_))) o15 ((clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) o16 o17 o18 (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) o19 rfl e_l1_)).trans o20) (ipow_sum (by decide) o21 (ipow_number 1 rfl) e_p1_)) rfl) (ih (q_7 + 2) (b_2 + 2) o22 o23 (le_from rfl rfl o24) ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) o27 o28) (Nat.le_of_lt_succ lt))))) o29) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((1 + l1_))) o30 ((clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) o31 o32 o33 (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) o34 rfl e_l1_)).trans o35) (ipow_sum (by decide) o36 (ipow_number 1 rfl) e_p1_)) rfl) (ih (q_7 + 2) (b_2 + 2) o37 o38 (le_from rfl rfl o39) ⟨(le_from rfl rfl o40), (le_from rfl rfl o41)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) o42 o43) (Nat.le_of_lt_succ lt))))) o44))))) ?_
                exact shown [b_2, q_7, l1_, p1_] [(hierarchical_index_backtrack (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
            · obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_2) (c := s_7) (of_rest h_s_6' (by close [b_2, q_5, s_7] [] ⟨h_b_2, h_q_5, h_s_7, trivial⟩))
              rcases first1 h_q_5 with rfl | ⟨q_9, h_q_9, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => eq_from (mul_from rfl ((hierarchical_index_backtrack.run (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 hierarchical_index_backtrack (x := 1) (y := (b_8 + s_7 + 2)) (cdiv_from (q := 1) rfl rfl o4 o5 o6) o7)))))) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (1)) o8 ((clog_from (m := (s_7 + 2)) (c := (b_8 + s_7 + 2)) o9 o10 o11 (flog_from (m := (s_7 + 1)) (c := (b_8 + s_7 + 2)) o12 rfl (flog_number 0 rfl o13 o14 o15))).trans o16) (ipow_number 1 rfl)) rfl) (of_rest (multiple_of_eq (0 - b_8 - s_7 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (0)) o17 ((clog_one o18).trans o19) (ipow_number 0 rfl)) rfl) (ih 1 (b_8 + s_7 + 2) o20 o21 (le_from rfl rfl o22) ⟨(le_from rfl rfl o23), (le_from rfl rfl o24)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) o25 o26) (Nat.le_of_lt_succ lt))))) o27) (of_rest (multiple_of_eq (b_8 + s_7 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (0)) o28 ((clog_one o29).trans o30) (ipow_number 0 rfl)) rfl) (ih 1 (b_8 + s_7 + 2) o31 o32 (le_from rfl rfl o33) ⟨(le_from rfl rfl o34), (le_from rfl rfl o35)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) o36 o37) (Nat.le_of_lt_succ lt))))) o38))))) ?_
                exact shown [s_7, b_8] [(hierarchical_index_backtrack 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (q_9 + 1)) (b := (b_8 + s_7 + 2)) 0 rfl o1 o2) (shown [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (q_9 + 1) (b_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, b_8, q_9, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_8 + s_7 + 2)) (x := l1_) o1 o2) (shown [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow (b_8 + s_7 + 2) l1_ = (b_8 * l1_ + l1_ * s_7 + p1_ + l1_ + 1) := e_p1_.trans (by ring [s_7, b_8, q_9, l1_, p1_])
                have f1_ : flog (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3) (b_8 + s_7 + 2) = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (q_9 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [s_7, b_8, q_9, l1_, p1_] [(hierarchical_index_backtrack (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked8 (fun o37 o38 o39 o40 o41 o42 o43 o44 => eq_from (mul_from rfl ((hierarchical_index_backtrack.run (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl (mul_from rfl (call2 hierarchical_index_backtrack (x := (q_9 + 2)) (y := (b_8 + s_7 + 2)) (cdiv_from (q := (q_9 + 2)) rfl rfl o4 o5 o6) o7)))))) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((2 + l1_))) o8 ((clog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (b_8 + s_7 + 2)) o9 o10 o11 (flog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (b_8 + s_7 + 2)) o12 rfl f1_)).trans o13) (ipow_sum (by decide) o14 (ipow_number 2 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - b_8 - s_7 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((1 + l1_))) o15 ((clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) o16 o17 o18 (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) o19 rfl e_l1_)).trans o20) (ipow_sum (by decide) o21 (ipow_number 1 rfl) e_p1_)) rfl) (ih (q_9 + 2) (b_8 + s_7 + 2) o22 o23 (le_from rfl rfl o24) ⟨(le_from rfl rfl o25), (le_from rfl rfl o26)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o27 o28) (Nat.le_of_lt_succ lt))))) o29) (of_rest (multiple_of_eq (b_8 + s_7 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((1 + l1_))) o30 ((clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) o31 o32 o33 (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) o34 rfl e_l1_)).trans o35) (ipow_sum (by decide) o36 (ipow_number 1 rfl) e_p1_)) rfl) (ih (q_9 + 2) (b_8 + s_7 + 2) o37 o38 (le_from rfl rfl o39) ⟨(le_from rfl rfl o40), (le_from rfl rfl o41)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) o42 o43) (Nat.le_of_lt_succ lt))))) o44))))) ?_
                exact shown [s_7, b_8, q_9, l1_, p1_] [(hierarchical_index_backtrack (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (hierarchical_index_backtrack n b)) = ((ipow b (clog n b)) - 1) :=
  fun n b k0' k1' k2' k3' =>
    (Steps.lemma_1 (hierarchical_index_backtrack.size n b + 1)) n b k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (hierarchical_index_backtrack n b)) = ((ipow b (clog n b)) - 1) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [b_1] [] ⟨h_b_1, trivial⟩)) h.1)
  · rcases first2 h_b_1 with rfl | rfl | ⟨b_3, h_b_3, rfl⟩
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
    · rcases first1 h_n_2 with rfl | ⟨n_4, h_n_4, rfl⟩
      · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked11 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 => eq_from (mul_from rfl (call2 hierarchical_index_backtrack (x := 1) (y := (b_3 + 2)) o1 o2)) (sub_from (ipow_from (b := (b_3 + 2)) (y := (0)) o3 ((clog_one o4).trans o5) (ipow_number 0 rfl)) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := (0)) o6 ((clog_one o7).trans o8) (ipow_number 0 rfl)) rfl) (Steps.lemma_1_1 1 (b_3 + 2) o9 o10 (le_from rfl rfl o11) ⟨(le_from rfl rfl o12), (le_from rfl rfl o13)⟩))) o14) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := (0)) o15 ((clog_one o16).trans o17) (ipow_number 0 rfl)) rfl) (Steps.lemma_1_1 1 (b_3 + 2) o18 o19 (le_from rfl rfl o20) ⟨(le_from rfl rfl o21), (le_from rfl rfl o22)⟩))) o23))) ?_
        exact shown [b_3] [(hierarchical_index_backtrack 1 (b_3 + 2))] ⟨h_b_3, trivial⟩ (by decide +kernel)
      · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := (b_3 + 2)) 0 rfl o1 o2) (shown [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩ (by decide +kernel))
        have e_l1_ : flog (n_4 + 1) (b_3 + 2) = l1_ := e_l1_.trans (by ring [b_3, n_4, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_3 + 2)) (x := l1_) o1 o2) (shown [b_3, n_4, l1_] [] ⟨h_b_3, h_n_4, h_l1_, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow (b_3 + 2) l1_ = (b_3 * l1_ + p1_ + l1_ + 1) := e_p1_.trans (by ring [b_3, n_4, l1_, p1_])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked11 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 => eq_from (mul_from rfl (call2 hierarchical_index_backtrack (x := (n_4 + 2)) (y := (b_3 + 2)) o1 o2)) (sub_from (ipow_from (b := (b_3 + 2)) (y := ((1 + l1_))) o3 ((clog_from (m := (n_4 + 2)) (c := (b_3 + 2)) o4 o5 o6 (flog_from (m := (n_4 + 1)) (c := (b_3 + 2)) o7 rfl e_l1_)).trans o8) (ipow_sum (by decide) o9 (ipow_number 1 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := ((1 + l1_))) o10 ((clog_from (m := (n_4 + 2)) (c := (b_3 + 2)) o11 o12 o13 (flog_from (m := (n_4 + 1)) (c := (b_3 + 2)) o14 rfl e_l1_)).trans o15) (ipow_sum (by decide) o16 (ipow_number 1 rfl) e_p1_)) rfl) (Steps.lemma_1_1 (n_4 + 2) (b_3 + 2) o17 o18 (le_from rfl rfl o19) ⟨(le_from rfl rfl o20), (le_from rfl rfl o21)⟩))) o22) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := ((1 + l1_))) o23 ((clog_from (m := (n_4 + 2)) (c := (b_3 + 2)) o24 o25 o26 (flog_from (m := (n_4 + 1)) (c := (b_3 + 2)) o27 rfl e_l1_)).trans o28) (ipow_sum (by decide) o29 (ipow_number 1 rfl) e_p1_)) rfl) (Steps.lemma_1_1 (n_4 + 2) (b_3 + 2) o30 o31 (le_from rfl rfl o32) ⟨(le_from rfl rfl o33), (le_from rfl rfl o34)⟩))) o35)))) ?_
        exact shown [b_3, n_4, l1_, p1_] [(hierarchical_index_backtrack (n_4 + 2) (b_3 + 2))] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨hierarchical_index_backtrack.ends, Steps.part_1⟩
end hierarchical_index.backtrack_exact
