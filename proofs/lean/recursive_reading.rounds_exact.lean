import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (call2 larger (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10))))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (call2 larger (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10))))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem recursive_reading_rounds.ends : recursive_reading_rounds.Ends := fun f g (x : Int) d ih =>
  recursive_reading_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem recursive_reading_rounds.eq : ∀ (n : Int), (0 ≤ n) → recursive_reading_rounds n = (if (n ≤ 1) then 1 else (2 + (larger (recursive_reading_rounds (fdiv n 2)) (recursive_reading_rounds (n - (fdiv n 2)))))) :=
  fun n k0' => fix_eq recursive_reading_rounds.ends n k0'

def recursive_reading_rounds.run := recursive_reading_rounds.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → recursive_reading_rounds.size n < bound → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked4 (fun o1 o2 o3 o4 => same_from ((recursive_reading_rounds.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (add_from (mul_from rfl (clog_one o3)) rfl) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((recursive_reading_rounds.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := 1) (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o3)).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) ((call1 recursive_reading_rounds (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) o6)))) (add_from (mul_from rfl (clog_from (m := 2) (c := 2) o7 rfl o8 (flog_from (m := 1) (c := 2) o9 rfl (flog_number 0 rfl o10 o11 o12)))) rfl) o13)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((recursive_reading_rounds.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_4 + 1)) (c := 2) o10 rfl e_l1_))) rfl))) ((call1 recursive_reading_rounds (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_4 + 2) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (n_4 + 1)) (c := 2) o19 rfl e_l1_))) rfl))) o20)))) (add_from (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) o21 rfl o22 (flog_from (m := (2 * n_4 + 3)) (c := 2) o23 rfl f1_))) rfl) o24)) ?_
              exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((recursive_reading_rounds.run (1 + (1 + (2 * 0 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := 1) (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl o3)).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) ((call1 recursive_reading_rounds (x := 2) ((sub_from rfl (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (recursive_reading_rounds 2) = 3)) o6)))) (add_from (mul_from rfl (clog_from (m := 3) (c := 2) o7 rfl o8 (flog_from (m := 2) (c := 2) o9 rfl (flog_number 1 rfl o10 o11 o12)))) rfl) o13)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => same_from ((recursive_reading_rounds.run (1 + (1 + (2 * (1 + n_4) + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_4 + 1)) (c := 2) o10 rfl e_l1_))) rfl))) ((call1 recursive_reading_rounds (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_4 + 3) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) o17 rfl o18 (flog_from (m := (n_4 + 2)) (c := 2) o19 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) rfl))) o20)))) (add_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) o21 rfl o22 (flog_from (m := (2 * n_4 + 4)) (c := 2) o23 rfl f1_))) rfl) o24)) ?_
                exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 2) := asked6 (fun o1 o2 o3 o4 o5 o6 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o5))).trans o6) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked1 (fun o25 => same_from ((recursive_reading_rounds.run (1 + (1 + (2 * (1 + n_4) + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from rfl (larger_from_right ((call1 recursive_reading_rounds (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_4 + 1)) (c := 2) o10 rfl e_l1_))) rfl))) ((call1 recursive_reading_rounds (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o11)).trans o12)).trans ((ih (n_4 + 3) o13 (le_from rfl rfl o14) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o15 o16) (Nat.le_of_lt_succ lt))).trans (add_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) o17 rfl o18 (flog_from (m := (n_4 + 2)) (c := 2) o19 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o20))))) rfl))) o21)))) (add_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) o22 rfl o23 (flog_from (m := (2 * n_4 + 4)) (c := 2) o24 rfl f1_))) rfl) o25))) ?_
                exact shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (recursive_reading_rounds.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (recursive_reading_rounds n) = ((2 * (clog n 2)) + 1) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => same_from ((call1 recursive_reading_rounds (x := 1) o1).trans (by decide +kernel : (recursive_reading_rounds 1) = 1)) (add_from (mul_from rfl (clog_one o2)) rfl) o3) ?_
      exact shown [] [] trivial (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((call1 recursive_reading_rounds (x := (n_2 + 2)) o1).trans ((Steps.lemma_1_1 (n_2 + 2) o2 (le_from rfl rfl o3)).trans (add_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o4 rfl o5 (flog_from (m := (n_2 + 1)) (c := 2) o6 rfl e_l1_))) rfl))) (add_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o7 rfl o8 (flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_))) rfl) o10) ?_
      exact shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨recursive_reading_rounds.ends, Steps.part_1⟩
end recursive_reading.rounds_exact
