import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace recursive_reading.wide_exact
/-- The relation `recursive_reading_wide`. -/
def recursive_reading_wide.body (recursive_reading_wide : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b))))
def recursive_reading_wide.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def recursive_reading_wide.size (n b : Int) : Nat := magnitude n
def recursive_reading_wide.step (f : Int × Int → Int) (x : Int × Int) : Int := recursive_reading_wide.body (fun n b => f (n, b)) x.1 x.2
def recursive_reading_wide (n b : Int) : Int := fix (fun (x : Int × Int) => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step (n, b)
/-- The recursion of `recursive_reading_wide` ends. -/
def recursive_reading_wide.Ends : Prop := Falls (fun (x : Int × Int) => recursive_reading_wide.Domain x.1 x.2) (fun x => recursive_reading_wide.size x.1 x.2) recursive_reading_wide.step

/-- The claim `recursive_reading.wide_exact`. -/
def Statement : Prop :=
  (recursive_reading_wide.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1))
end recursive_reading.wide_exact

namespace recursive_reading.wide_exact
theorem recursive_reading_wide.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → recursive_reading_wide.size n' b' < recursive_reading_wide.size n b → f₁ n' b' = f₂ n' b') → recursive_reading_wide.body f₁ n b = recursive_reading_wide.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases total (b_1 - 2) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    rcases total (1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) (by ring [b_2, n_3]) (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩) (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩)
      subst h_q_4e
      have v2_6_0 := start h_s_5
      rcases next (c := 0) (d := 1) v2_6_0 rfl with rfl | v2_6_0
      · have v1_6_0 := start h_q_4
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        obtain ⟨q_6, h_q_6, rfl⟩ := rest v1_6_0
        exact (if_false_both (not_le_from rfl rfl (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)) (add_from rfl (mul_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) ((cdiv_from (q := (q_6 + 2)) rfl rfl (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)).trans (by ring [b_2, q_6])) (by ring [b_2, q_6]) (ih (q_6 + 2) (b_2 + 2) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (le_from rfl rfl (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩) (by close [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩)))))))
      obtain ⟨s_6, h_s_6, rfl⟩ := rest v2_6_0
      obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
      exact (if_false_both (not_le_from rfl rfl (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)) (add_from rfl (mul_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) ((cdiv_from (q := (q_4 + 1)) rfl rfl (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)).trans (by ring [q_4, s_6, b_7])) (by ring [q_4, s_6, b_7]) (ih (q_4 + 1) (b_7 + s_6 + 2) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (le_from rfl rfl (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩) (by close [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩)))))))
  · have v1_2_0 := start h_b_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, b_2] [] ⟨h_n_0, h_b_2, trivial⟩)
theorem recursive_reading_wide.ends : recursive_reading_wide.Ends := fun f g (x : Int × Int) d ih =>
  recursive_reading_wide.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0 k1 k2 lt => ih (n', b') ⟨k0, k1, k2⟩ lt)
theorem recursive_reading_wide.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → recursive_reading_wide n b = (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b)))) :=
  fun n b k0 k1 k2 => fix_eq recursive_reading_wide.ends (n, b) ⟨k0, k1, k2⟩

theorem recursive_reading_wide.run : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → recursive_reading_wide n b = (if (n ≤ 1) then 1 else (1 + (b * (recursive_reading_wide (cdiv n b) b)))) :=
  fun n b k0 k1 k2 => (recursive_reading_wide.eq n b k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → recursive_reading_wide.size n b < bound → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 d1 lt
      rcases total (b_1 - 2) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_b_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        rcases total (n_0 - 1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          rcases total (0 - n_3) with h0_4_0 | h0_4_0
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact eq_from (mul_from rfl ((recursive_reading_wide.run (1 + 0) (2 + b_2) (by close [b_2] [] ⟨h_b_2, trivial⟩) (by close [b_2] [] ⟨h_b_2, trivial⟩) d0).trans (if_true (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl))) (sub_from (ipow_from (b := (b_2 + 2)) (y := (1)) (by ring [b_2]) ((add_from (clog_one (by ring [b_2])) rfl).trans (by ring [b_2])) (ipow_number 1 rfl)) rfl) (by close [b_2] [] ⟨h_b_2, trivial⟩) (by close [b_2] [] ⟨h_b_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            exact absurd_of h0_4_0 (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩)
          · have v1_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
            · exact absurd_of h0_4_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
            obtain ⟨q_5, s_6, h_q_5, h_s_6, h_s_6', h_q_5e⟩ := division_of (a := (n_4 + 1)) (b := (b_2 + 2)) (v := n_4) (c := 1) (by ring [b_2, n_4]) (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩) (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩)
            subst h_q_5e
            have v2_7_0 := start h_s_6
            rcases next (c := 0) (d := 1) v2_7_0 rfl with rfl | v2_7_0
            · have v1_7_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
              · exact absurd_of h_n_4 (by close [b_2] [] ⟨h_b_2, trivial⟩)
              obtain ⟨q_7, h_q_7, rfl⟩ := rest v1_7_0
              obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (q_7 + 1)) (b := (b_2 + 2)) 0 rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)
              have e_l1_ : flog (q_7 + 1) (b_2 + 2) = l1_ := e_l1_.trans (by ring [b_2, q_7, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := (b_2 + 2)) (x := l1_) (by close [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩) (by close [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩)
              have e_p1_ : ipow (b_2 + 2) l1_ = (b_2 * l1_ + p1_ + l1_ + 1) := e_p1_.trans (by ring [b_2, q_7, l1_, p1_])
              exact eq_from (mul_from rfl ((recursive_reading_wide.run (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1))) (2 + b_2) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := (q_7 + 2)) (y := (b_2 + 2)) ((cdiv_from (q := (q_7 + 2)) rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)).trans (by ring [b_2, q_7])) (by ring [b_2, q_7]))))))) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((3 + l1_))) (by ring [b_2, q_7, l1_, p1_, (recursive_reading_wide (q_7 + 2) (b_2 + 2))]) ((add_from (clog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 3)) (c := (b_2 + 2)) (by ring [b_2, q_7, l1_, p1_, (recursive_reading_wide (q_7 + 2) (b_2 + 2))]) (by ring [b_2, q_7, l1_, p1_, (recursive_reading_wide (q_7 + 2) (b_2 + 2))]) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (flog_from (m := (b_2 * q_7 + b_2 + 2 * q_7 + 2)) (c := (b_2 + 2)) (by ring [b_2, q_7, l1_, p1_, (recursive_reading_wide (q_7 + 2) (b_2 + 2))]) rfl (flog_level (m := (q_7 + 1)) 1 rfl (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) e_l1_))) rfl).trans (by ring [b_2, q_7, l1_, p1_, (recursive_reading_wide (q_7 + 2) (b_2 + 2))])) (ipow_sum (by decide) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (ipow_number 3 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - b_2 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((2 + l1_))) (by ring [b_2, q_7, l1_, p1_]) ((add_from (clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) (by ring [b_2, q_7]) (by ring [b_2, q_7]) (by close [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩) (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) (by ring [b_2, q_7, l1_]) rfl e_l1_)) rfl).trans (by ring [b_2, q_7, l1_, p1_])) (ipow_sum (by decide) (by close [b_2, q_7, l1_, p1_] [] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_7 + 2) (b_2 + 2) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)) ⟨(le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)), (le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩)) (of_rest (multiple_of_eq (b_2 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((2 + l1_))) (by ring [b_2, q_7, l1_, p1_]) ((add_from (clog_from (m := (q_7 + 2)) (c := (b_2 + 2)) (by ring [b_2, q_7]) (by ring [b_2, q_7]) (by close [b_2, q_7, l1_] [] ⟨h_b_2, h_q_7, h_l1_, trivial⟩) (flog_from (m := (q_7 + 1)) (c := (b_2 + 2)) (by ring [b_2, q_7, l1_]) rfl e_l1_)) rfl).trans (by ring [b_2, q_7, l1_, p1_])) (ipow_sum (by decide) (by close [b_2, q_7, l1_, p1_] [] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_7 + 2) (b_2 + 2) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)) ⟨(le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)), (le_from rfl rfl (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_7 + 2)) (b := (1 + (1 + ((b_2 + 2) * (1 + q_7) + 0 - 1)))) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩) (by close [b_2, q_7] [] ⟨h_b_2, h_q_7, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [b_2, q_7, l1_, p1_] [(recursive_reading_wide (q_7 + 2) (b_2 + 2))] ⟨h_b_2, h_q_7, h_l1_, h_p1_, trivial⟩))
            obtain ⟨s_7, h_s_7, rfl⟩ := rest v2_7_0
            obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_2) (c := s_7) (of_rest h_s_6' (by close [b_2, q_5, s_7] [] ⟨h_b_2, h_q_5, h_s_7, trivial⟩))
            rcases total (q_5 - 1) with h0_9_0 | h0_9_0
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact absurd_of h0_9_0 (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (q_9 + 1)) (b := (b_8 + s_7 + 2)) 0 rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)
              have e_l1_ : flog (q_9 + 1) (b_8 + s_7 + 2) = l1_ := e_l1_.trans (by ring [s_7, b_8, q_9, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := (b_8 + s_7 + 2)) (x := l1_) (by close [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩) (by close [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩)
              have e_p1_ : ipow (b_8 + s_7 + 2) l1_ = (b_8 * l1_ + l1_ * s_7 + p1_ + l1_ + 1) := e_p1_.trans (by ring [s_7, b_8, q_9, l1_, p1_])
              exact eq_from (mul_from rfl ((recursive_reading_wide.run (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1))) (2 + (s_7 + b_8)) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := (q_9 + 2)) (y := (b_8 + s_7 + 2)) ((cdiv_from (q := (q_9 + 2)) rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)).trans (by ring [s_7, b_8, q_9])) (by ring [s_7, b_8, q_9]))))))) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((3 + l1_))) (by ring [s_7, b_8, q_9, l1_, p1_, (recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))]) ((add_from (clog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 4)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, q_9, l1_, p1_, (recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))]) (by ring [s_7, b_8, q_9, l1_, p1_, (recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))]) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (flog_from (m := (b_8 * q_9 + q_9 * s_7 + b_8 + 2 * q_9 + 2 * s_7 + 3)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, q_9, l1_, p1_, (recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))]) rfl (flog_level (m := (q_9 + 1)) 1 rfl (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) e_l1_))) rfl).trans (by ring [s_7, b_8, q_9, l1_, p1_, (recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))])) (ipow_sum (by decide) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (ipow_number 3 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - b_8 - s_7 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((2 + l1_))) (by ring [s_7, b_8, q_9, l1_, p1_]) ((add_from (clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, q_9]) (by ring [s_7, b_8, q_9]) (by close [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩) (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, q_9, l1_]) rfl e_l1_)) rfl).trans (by ring [s_7, b_8, q_9, l1_, p1_])) (ipow_sum (by decide) (by close [s_7, b_8, q_9, l1_, p1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_9 + 2) (b_8 + s_7 + 2) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)) ⟨(le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)), (le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩)) (of_rest (multiple_of_eq (b_8 + s_7 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := ((2 + l1_))) (by ring [s_7, b_8, q_9, l1_, p1_]) ((add_from (clog_from (m := (q_9 + 2)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, q_9]) (by ring [s_7, b_8, q_9]) (by close [s_7, b_8, q_9, l1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, trivial⟩) (flog_from (m := (q_9 + 1)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, q_9, l1_]) rfl e_l1_)) rfl).trans (by ring [s_7, b_8, q_9, l1_, p1_])) (ipow_sum (by decide) (by close [s_7, b_8, q_9, l1_, p1_] [] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (ih (q_9 + 2) (b_8 + s_7 + 2) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)) ⟨(le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)), (le_from rfl rfl (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_9 + 2)) (b := (1 + (1 + (((s_7 + b_8) + 2) * (1 + q_9) + (1 + s_7) - 1)))) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩) (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [s_7, b_8, q_9, l1_, p1_] [(recursive_reading_wide (q_9 + 2) (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, h_q_9, h_l1_, h_p1_, trivial⟩))
            · have v1_9_0 := start h_q_5
              rcases next (c := 0) (d := 1) v1_9_0 rfl with rfl | v1_9_0
              · exact eq_from (mul_from rfl ((recursive_reading_wide.run (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1))) (2 + (s_7 + b_8)) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)) (add_from rfl (mul_from rfl (call2 recursive_reading_wide (x := 1) (y := (b_8 + s_7 + 2)) ((cdiv_from (q := 1) rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)).trans (by ring [s_7, b_8])) (by ring [s_7, b_8]))))))) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (2)) (by ring [s_7, b_8, (recursive_reading_wide 1 (b_8 + s_7 + 2))]) ((add_from (clog_from (m := (s_7 + 2)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, (recursive_reading_wide 1 (b_8 + s_7 + 2))]) (by ring [s_7, b_8, (recursive_reading_wide 1 (b_8 + s_7 + 2))]) (by close [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩) (flog_from (m := (s_7 + 1)) (c := (b_8 + s_7 + 2)) (by ring [s_7, b_8, (recursive_reading_wide 1 (b_8 + s_7 + 2))]) rfl (flog_number 0 rfl (by close [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩)))) rfl).trans (by ring [s_7, b_8, (recursive_reading_wide 1 (b_8 + s_7 + 2))])) (ipow_number 2 rfl)) rfl) (of_rest (multiple_of_eq (0 - b_8 - s_7 - 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (1)) (by ring [s_7, b_8]) ((add_from (clog_one (by ring [s_7, b_8])) rfl).trans (by ring [s_7, b_8])) (ipow_number 1 rfl)) rfl) (ih 1 (b_8 + s_7 + 2) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)) ⟨(le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)), (le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩)) (of_rest (multiple_of_eq (b_8 + s_7 + 2) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_8 + s_7 + 2)) (y := (1)) (by ring [s_7, b_8]) ((add_from (clog_one (by ring [s_7, b_8])) rfl).trans (by ring [s_7, b_8])) (ipow_number 1 rfl)) rfl) (ih 1 (b_8 + s_7 + 2) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)) ⟨(le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)), (le_from rfl rfl (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := 1) (b := (1 + (1 + (((s_7 + b_8) + 2) * 0 + (1 + s_7) - 1)))) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩) (by close [s_7, b_8] [] ⟨h_s_7, h_b_8, trivial⟩)) (Nat.le_of_lt_succ lt))))) (by close [s_7, b_8] [(recursive_reading_wide 1 (b_8 + s_7 + 2))] ⟨h_s_7, h_b_8, trivial⟩))
              obtain ⟨q_9, h_q_9, rfl⟩ := rest v1_9_0
              exact absurd_of h0_9_0 (by close [s_7, b_8, q_9] [] ⟨h_s_7, h_b_8, h_q_9, trivial⟩)
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd d1 (fun h => (not_le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) h.1)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩)
      · have v1_2_0 := start h_b_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨b_2, h_b_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, b_2] [] ⟨h_n_0, h_b_2, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1) :=
  fun n b k0 k1 k2 k3 =>
    (Steps.lemma_1 (recursive_reading_wide.size n b + 1)) n b k0 k1 k2 k3 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → (((1 : Int) ≤ n) ∧ ((2 : Int) ≤ b)) → ((b - 1) * (recursive_reading_wide n b)) = ((ipow b ((clog n b) + 1)) - 1) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases total (n_0 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [b_1] [] ⟨h_b_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (b_1 - 2) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_b_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨b_3, h_b_3, rfl⟩ := rest v1_3_0
      rcases total (n_2 - 1) with h0_4_0 | h0_4_0
      · have v1_4_0 := start h_n_2
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact absurd_of h0_4_0 (by close [b_3] [] ⟨h_b_3, trivial⟩)
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := (b_3 + 2)) 0 rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩) (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩)
        have e_l1_ : flog (n_4 + 1) (b_3 + 2) = l1_ := e_l1_.trans (by ring [b_3, n_4, l1_])
        obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := (b_3 + 2)) (x := l1_) (by close [b_3, n_4, l1_] [] ⟨h_b_3, h_n_4, h_l1_, trivial⟩) (by close [b_3, n_4, l1_] [] ⟨h_b_3, h_n_4, h_l1_, trivial⟩)
        have e_p1_ : ipow (b_3 + 2) l1_ = (b_3 * l1_ + p1_ + l1_ + 1) := e_p1_.trans (by ring [b_3, n_4, l1_, p1_])
        exact eq_from (mul_from rfl (call2 recursive_reading_wide (x := (n_4 + 2)) (y := (b_3 + 2)) (by ring [b_3, n_4]) (by ring [b_3, n_4]))) (sub_from (ipow_from (b := (b_3 + 2)) (y := ((2 + l1_))) (by ring [b_3, n_4, l1_, p1_, (recursive_reading_wide (n_4 + 2) (b_3 + 2))]) ((add_from (clog_from (m := (n_4 + 2)) (c := (b_3 + 2)) (by ring [b_3, n_4, l1_, p1_, (recursive_reading_wide (n_4 + 2) (b_3 + 2))]) (by ring [b_3, n_4, l1_, p1_, (recursive_reading_wide (n_4 + 2) (b_3 + 2))]) (by close [b_3, n_4, l1_, p1_] [(recursive_reading_wide (n_4 + 2) (b_3 + 2))] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := (b_3 + 2)) (by ring [b_3, n_4, l1_, p1_, (recursive_reading_wide (n_4 + 2) (b_3 + 2))]) rfl e_l1_)) rfl).trans (by ring [b_3, n_4, l1_, p1_, (recursive_reading_wide (n_4 + 2) (b_3 + 2))])) (ipow_sum (by decide) (by close [b_3, n_4, l1_, p1_] [(recursive_reading_wide (n_4 + 2) (b_3 + 2))] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := ((2 + l1_))) (by ring [b_3, n_4, l1_, p1_]) ((add_from (clog_from (m := (n_4 + 2)) (c := (b_3 + 2)) (by ring [b_3, n_4]) (by ring [b_3, n_4]) (by close [b_3, n_4, l1_] [] ⟨h_b_3, h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := (b_3 + 2)) (by ring [b_3, n_4, l1_]) rfl e_l1_)) rfl).trans (by ring [b_3, n_4, l1_, p1_])) (ipow_sum (by decide) (by close [b_3, n_4, l1_, p1_] [] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (Steps.lemma_1_1 (n_4 + 2) (b_3 + 2) (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩) (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩) (le_from rfl rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩)) ⟨(le_from rfl rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩)), (le_from rfl rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩))⟩))) (by close [b_3, n_4, l1_, p1_] [(recursive_reading_wide (n_4 + 2) (b_3 + 2))] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := ((2 + l1_))) (by ring [b_3, n_4, l1_, p1_]) ((add_from (clog_from (m := (n_4 + 2)) (c := (b_3 + 2)) (by ring [b_3, n_4]) (by ring [b_3, n_4]) (by close [b_3, n_4, l1_] [] ⟨h_b_3, h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := (b_3 + 2)) (by ring [b_3, n_4, l1_]) rfl e_l1_)) rfl).trans (by ring [b_3, n_4, l1_, p1_])) (ipow_sum (by decide) (by close [b_3, n_4, l1_, p1_] [] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)) rfl) (Steps.lemma_1_1 (n_4 + 2) (b_3 + 2) (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩) (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩) (le_from rfl rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩)) ⟨(le_from rfl rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩)), (le_from rfl rfl (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩))⟩))) (by close [b_3, n_4, l1_, p1_] [(recursive_reading_wide (n_4 + 2) (b_3 + 2))] ⟨h_b_3, h_n_4, h_l1_, h_p1_, trivial⟩))
      · have v1_4_0 := start h_n_2
        rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
        · exact eq_from (mul_from rfl (call2 recursive_reading_wide (x := 1) (y := (b_3 + 2)) (by ring [b_3]) (by ring [b_3]))) (sub_from (ipow_from (b := (b_3 + 2)) (y := (1)) (by ring [b_3, (recursive_reading_wide 1 (b_3 + 2))]) ((add_from (clog_one (by ring [b_3, (recursive_reading_wide 1 (b_3 + 2))])) rfl).trans (by ring [b_3, (recursive_reading_wide 1 (b_3 + 2))])) (ipow_number 1 rfl)) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := (1)) (by ring [b_3]) ((add_from (clog_one (by ring [b_3])) rfl).trans (by ring [b_3])) (ipow_number 1 rfl)) rfl) (Steps.lemma_1_1 1 (b_3 + 2) (by close [b_3] [] ⟨h_b_3, trivial⟩) (by close [b_3] [] ⟨h_b_3, trivial⟩) (le_from rfl rfl (by close [b_3] [] ⟨h_b_3, trivial⟩)) ⟨(le_from rfl rfl (by close [b_3] [] ⟨h_b_3, trivial⟩)), (le_from rfl rfl (by close [b_3] [] ⟨h_b_3, trivial⟩))⟩))) (by close [b_3] [(recursive_reading_wide 1 (b_3 + 2))] ⟨h_b_3, trivial⟩)) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (ipow_from (b := (b_3 + 2)) (y := (1)) (by ring [b_3]) ((add_from (clog_one (by ring [b_3])) rfl).trans (by ring [b_3])) (ipow_number 1 rfl)) rfl) (Steps.lemma_1_1 1 (b_3 + 2) (by close [b_3] [] ⟨h_b_3, trivial⟩) (by close [b_3] [] ⟨h_b_3, trivial⟩) (le_from rfl rfl (by close [b_3] [] ⟨h_b_3, trivial⟩)) ⟨(le_from rfl rfl (by close [b_3] [] ⟨h_b_3, trivial⟩)), (le_from rfl rfl (by close [b_3] [] ⟨h_b_3, trivial⟩))⟩))) (by close [b_3] [(recursive_reading_wide 1 (b_3 + 2))] ⟨h_b_3, trivial⟩))
        obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
        exact absurd_of h0_4_0 (by close [b_3, n_4] [] ⟨h_b_3, h_n_4, trivial⟩)
    · have v1_3_0 := start h_b_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) h.2)
      obtain ⟨b_3, h_b_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, b_3] [] ⟨h_n_2, h_b_3, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [b_1] [] ⟨h_b_1, trivial⟩)) h.1)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [b_1, n_2] [] ⟨h_b_1, h_n_2, trivial⟩)

theorem proof : Statement := ⟨recursive_reading_wide.ends, Steps.part_1⟩
end recursive_reading.wide_exact
