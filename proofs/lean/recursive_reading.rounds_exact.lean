import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace recursive_reading.rounds_exact
/-- The relation `recursive_reading_rounds`. -/
def recursive_reading_rounds.body (recursive_reading_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 1 else (2 + (larger (recursive_reading_rounds (fdiv n 2)) (recursive_reading_rounds (n - (fdiv n 2))))))
def recursive_reading_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def recursive_reading_rounds.size (n : Int) : Nat := magnitude n
def recursive_reading_rounds.step (f : Int → Int) (x : Int) : Int := recursive_reading_rounds.body (fun n => f n) x
def recursive_reading_rounds (n : Int) : Int := fix (fun (x : Int) => recursive_reading_rounds.size x) recursive_reading_rounds.step n
/-- The recursion of `recursive_reading_rounds` ends. -/
def recursive_reading_rounds.Ends : Prop := Falls (fun (x : Int) => recursive_reading_rounds.Domain x) (fun x => recursive_reading_rounds.size x) recursive_reading_rounds.step

/-- The claim `recursive_reading.rounds_exact`. -/
def Statement : Prop :=
  (recursive_reading_rounds.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1))
end recursive_reading.rounds_exact

namespace recursive_reading.rounds_exact
theorem recursive_reading_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → recursive_reading_rounds.size n' < recursive_reading_rounds.size n → f₁ n' = f₂ n') → recursive_reading_rounds.body f₁ n = recursive_reading_rounds.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (1 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (call2 larger (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))))))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (call2 larger (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))))))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem recursive_reading_rounds.ends : recursive_reading_rounds.Ends := fun f g (x : Int) d ih =>
  recursive_reading_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem recursive_reading_rounds.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading_rounds n = (if (n ≤ 1) then 1 else (2 + (larger (recursive_reading_rounds (fdiv n 2)) (recursive_reading_rounds (n - (fdiv n 2)))))) :=
  fun n k0 => fix_eq recursive_reading_rounds.ends n k0

theorem recursive_reading_rounds.run : ∀ (n : Int), (0 ≤ n) → recursive_reading_rounds n = (if (n ≤ 1) then 1 else (2 + (larger (recursive_reading_rounds (fdiv n 2)) (recursive_reading_rounds (n - (fdiv n 2)))))) :=
  fun n k0 => (recursive_reading_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → recursive_reading_rounds.size n < bound → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (n_0 - 1) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact eq_from ((recursive_reading_rounds.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (add_from (mul_from rfl (clog_one (by ring []))) rfl) (by decide +kernel) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          obtain ⟨n_3, s0_3_0, h_n_3, s0_3_00, s0_3_0', s0_3_0e⟩ := residue (m := 2) h_n_2 (by decide)
          have s0_3_00 := start s0_3_00
          rcases next (c := 0) (d := 1) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              exact eq_from ((recursive_reading_rounds.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl (larger_from_left ((call1 recursive_reading_rounds (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))).trans ((ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4]) (by ring [n_4]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) rfl e_l1_))) rfl))) ((call1 recursive_reading_rounds (x := (n_4 + 2)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩))).trans (by ring [n_4, l1_]))).trans ((ih (n_4 + 2) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) rfl e_l1_))) rfl))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩))))) (add_from (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 3)) (c := 2) (by ring [n_4, l1_]) rfl (flog_level (m := (n_4 + 1)) 1 rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) e_l1_)))) rfl) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact eq_from ((recursive_reading_rounds.run (1 + (1 + (2 * 0 + 0))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from rfl (larger_from_left ((call1 recursive_reading_rounds (x := 1) ((fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) ((call1 recursive_reading_rounds (x := 1) ((sub_from rfl (fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring []))).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) (by decide +kernel))))) (add_from (mul_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) rfl) (by decide +kernel) (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              rcases flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                exact eq_from ((recursive_reading_rounds.run (1 + (1 + (2 * (1 + n_4) + 1))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl (larger_from_left ((call1 recursive_reading_rounds (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))).trans ((ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4]) (by ring [n_4]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) rfl e_l1_))) rfl))) ((call1 recursive_reading_rounds (x := (n_4 + 3)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩))).trans (by ring [n_4, l1_]))).trans ((ih (n_4 + 3) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_]) rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) rfl))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩))))) (add_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_]) rfl (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) rfl) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                exact eq_from ((recursive_reading_rounds.run (1 + (1 + (2 * (1 + n_4) + 1))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))).trans ((ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4]) (by ring [n_4]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_]) rfl e_l1_))) rfl))) ((call1 recursive_reading_rounds (x := (n_4 + 3)) ((sub_from rfl (fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩))).trans (by ring [n_4, l1_]))).trans ((ih (n_4 + 3) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_]) rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_])))))) rfl))) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩))))) (add_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (by ring [n_4, l1_]) (by ring [n_4, l1_]) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_]) rfl (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_]))))))) rfl) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩)
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact eq_from ((recursive_reading_rounds.run (1 + (1 + (2 * 0 + 1))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := 1) ((fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) ((call1 recursive_reading_rounds (x := 2) ((sub_from rfl (fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring []))).trans (by decide +kernel : (recursive_reading_rounds 2) = 3)) (by decide +kernel))))) (add_from (mul_from rfl (clog_from (m := 3) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 2) (c := 2) (by ring []) rfl (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) rfl) (by decide +kernel) (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (recursive_reading_rounds.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases total (n_1 - 1) with h0_2_0 | h0_2_0
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact absurd_of h0_2_0 (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      exact eq_from ((call1 recursive_reading_rounds (x := (n_2 + 2)) (by ring [n_2])).trans ((Steps.lemma_1_1 (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (add_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2]) (by ring [n_2]) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) rfl e_l1_))) rfl))) (add_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) rfl e_l1_))) rfl) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
    · have v1_2_0 := start h_n_1
      rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
      · exact eq_from ((call1 recursive_reading_rounds (x := 1) (by ring [])).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) (add_from (mul_from rfl (clog_one (by ring []))) rfl) (by decide +kernel) (by decide +kernel)
      obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
      exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨recursive_reading_rounds.ends, Steps.part_1⟩
end recursive_reading.rounds_exact
