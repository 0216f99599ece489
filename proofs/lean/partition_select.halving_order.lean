import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace partition_select.halving_order
/-- The relation `partition_select_halving`. -/
def partition_select_halving.body (partition_select_halving : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2))))
def partition_select_halving.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_halving.size (n : Int) : Nat := magnitude n
def partition_select_halving.step (f : Int → Int) (x : Int) : Int := partition_select_halving.body (fun n => f n) x
def partition_select_halving (n : Int) : Int := fix (fun (x : Int) => partition_select_halving.size x) partition_select_halving.step n
/-- The recursion of `partition_select_halving` ends. -/
def partition_select_halving.Ends : Prop := Falls (fun (x : Int) => partition_select_halving.Domain x) (fun x => partition_select_halving.size x) partition_select_halving.step

/-- The relation `partition_select_rounds`. -/
def partition_select_rounds.body (partition_select_rounds : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2))))
def partition_select_rounds.Domain (n : Int) : Prop := (0 ≤ n)
def partition_select_rounds.size (n : Int) : Nat := magnitude n
def partition_select_rounds.step (f : Int → Int) (x : Int) : Int := partition_select_rounds.body (fun n => f n) x
def partition_select_rounds (n : Int) : Int := fix (fun (x : Int) => partition_select_rounds.size x) partition_select_rounds.step n
/-- The recursion of `partition_select_rounds` ends. -/
def partition_select_rounds.Ends : Prop := Falls (fun (x : Int) => partition_select_rounds.Domain x) (fun x => partition_select_rounds.size x) partition_select_rounds.step

/-- The claim `partition_select.halving_order`. -/
def Statement : Prop :=
  (partition_select_halving.Ends) ∧ (partition_select_rounds.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (partition_select_halving n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (partition_select_halving n)))) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))))
end partition_select.halving_order

namespace partition_select.halving_order
theorem partition_select_halving.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_halving.size n' < partition_select_halving.size n → f₁ n' = f₂ n') → partition_select_halving.body f₁ n = partition_select_halving.body f₂ n := by
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem partition_select_halving.ends : partition_select_halving.Ends := fun f g (x : Int) d ih =>
  partition_select_halving.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_select_halving.eq : ∀ (n : Int), (0 ≤ n) → partition_select_halving n = (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2)))) :=
  fun n k0 => fix_eq partition_select_halving.ends n k0

theorem partition_select_rounds.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → partition_select_rounds.size n' < partition_select_rounds.size n → f₁ n' = f₂ n') → partition_select_rounds.body f₁ n = partition_select_rounds.body f₂ n := by
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem partition_select_rounds.ends : partition_select_rounds.Ends := fun f g (x : Int) d ih =>
  partition_select_rounds.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem partition_select_rounds.eq : ∀ (n : Int), (0 ≤ n) → partition_select_rounds n = (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2)))) :=
  fun n k0 => fix_eq partition_select_rounds.ends n k0

theorem partition_select_halving.run : ∀ (n : Int), (0 ≤ n) → partition_select_halving n = (if (n ≤ 1) then 0 else ((n - 1) + (partition_select_halving (fdiv n 2)))) :=
  fun n k0 => (partition_select_halving.eq n k0)
theorem partition_select_rounds.run : ∀ (n : Int), (0 ≤ n) → partition_select_rounds n = (if (n ≤ 1) then 0 else (1 + (partition_select_rounds (fdiv n 2)))) :=
  fun n k0 => (partition_select_rounds.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_select_halving.size n < bound → (partition_select_halving n) ≤ ((2 * n) - 2)) := by
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
          · exact le_from ((partition_select_halving.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) rfl (by decide +kernel)
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
            exact le_from ((partition_select_halving.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from rfl (call1 partition_select_halving (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3])))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from ((partition_select_halving.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from rfl (call1 partition_select_halving (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3])))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3] [(partition_select_halving (n_3 + 1))] ⟨h_n_3, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_select_halving n) ≤ ((2 * n) - 2) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (partition_select_halving.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_select_halving.size n < bound → ((n + (clog n 2)) - 1) ≤ ((2 * 1) * (partition_select_halving n))) := by
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
          · exact le_from (sub_from (add_from rfl (clog_one (by ring []))) rfl) (mul_from rfl ((partition_select_halving.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl))) (by decide +kernel)
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
            have v0_4_0 := start h_n_3
            rcases next (c := 0) (d := 1) v0_4_0 rfl with rfl | v0_4_0
            · exact le_from (sub_from (add_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) rfl) (mul_from rfl ((partition_select_halving.run (1 + (1 + (2 * 0 + 0))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from rfl ((call1 partition_select_halving (x := 1) ((fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (partition_select_halving 1) = 0)))))) (by decide +kernel)
            obtain ⟨n_4, h_n_4, rfl⟩ := rest v0_4_0
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, trivial⟩)
            have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))])
            exact le_from (sub_from (add_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, (partition_select_halving (n_4 + 2))]) (by ring [n_4, (partition_select_halving (n_4 + 2))]) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 3)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) rfl (flog_level (m := (n_4 + 1)) 1 rfl (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) e_l1_)))) rfl) (mul_from rfl ((partition_select_halving.run (1 + (1 + (2 * (1 + n_4) + 0))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl (call1 partition_select_halving (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases total (n_3 - 1) with h0_4_0 | h0_4_0
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact absurd_of h0_4_0 (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              rcases flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))])
                exact le_from (sub_from (add_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (by ring [n_4, (partition_select_halving (n_4 + 2))]) (by ring [n_4, (partition_select_halving (n_4 + 2))]) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) rfl (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))))) rfl) (mul_from rfl ((partition_select_halving.run (1 + (1 + (2 * (1 + n_4) + 1))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl (call1 partition_select_halving (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩))
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_4 + 1)) (b := 2) 0 rfl (by close [n_4] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, trivial⟩) (by close [n_4] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, trivial⟩)
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))])
                exact le_from (sub_from (add_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) (by ring [n_4, (partition_select_halving (n_4 + 2))]) (by ring [n_4, (partition_select_halving (n_4 + 2))]) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (2 * n_4 + 4)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) rfl (flog_level (m := (n_4 + 2)) 1 rfl (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]))))))) rfl) (mul_from rfl ((partition_select_halving.run (1 + (1 + (2 * (1 + n_4) + 1))) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (add_from rfl (call1 partition_select_halving (x := (n_4 + 2)) ((fdiv_from (q := (n_4 + 2)) rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)).trans (by ring [n_4]))))))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_4 + 2)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩) (flog_from (m := (n_4 + 1)) (c := 2) (by ring [n_4, l1_, (partition_select_halving (n_4 + 2))]) rfl e_l1_))) rfl) (mul_from rfl rfl) (ih (n_4 + 2) (by close [n_4] [] ⟨h_n_4, trivial⟩) (le_from rfl rfl (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) (by close [n_4] [] ⟨h_n_4, trivial⟩) (by close [n_4] [] ⟨h_n_4, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_4, l1_] [(partition_select_halving (n_4 + 2))] ⟨h_n_4, h_l1_, trivial⟩))
            · have v1_4_0 := start h_n_3
              rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
              · exact le_from (sub_from (add_from rfl (clog_from (m := 3) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 2) (c := 2) (by ring []) rfl (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) rfl) (mul_from rfl ((partition_select_halving.run (1 + (1 + (2 * 0 + 1))) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from rfl ((call1 partition_select_halving (x := 1) ((fdiv_from (q := 1) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)).trans (by ring []))).trans (by decide +kernel : (partition_select_halving 1) = 0)))))) (by decide +kernel)
              obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
              exact absurd_of h0_4_0 (by close [n_4] [] ⟨h_n_4, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → ((n + (clog n 2)) - 1) ≤ ((2 * 1) * (partition_select_halving n)) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (partition_select_halving.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → partition_select_rounds.size n < bound → (partition_select_rounds n) = (flog n 2)) := by
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
          · exact eq_from ((partition_select_rounds.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))) (by decide +kernel) (by decide +kernel)
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
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            exact eq_from ((partition_select_rounds.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from rfl ((call1 partition_select_rounds (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_)))))) (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) e_l1_)) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            exact eq_from ((partition_select_rounds.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from rfl ((call1 partition_select_rounds (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_)))))) (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) e_l1_)) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (partition_select_rounds n) = (flog n 2) :=
  fun n k0 k1 =>
    (Steps.lemma_3 (partition_select_rounds.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_select_halving n)) ≤ (2 * n) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from (mul_from rfl (call1 partition_select_halving (x := (n_1 + 2)) (by ring [n_1]))) rfl (of_rest (fact_from rfl rfl (Steps.lemma_1_1 (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)))) (by close [n_1] [(partition_select_halving (n_1 + 2))] ⟨h_n_1, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * (partition_select_halving n)) ≤ (2 * n)) :=
  fun n h_start k0 k1 => ⟨Steps.part_1_O_positive n k0 k1 h_start, Steps.part_1_O_bound n k0 k1 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * n) ≤ (2 * (partition_select_halving n)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [(partition_select_halving (n_1 + 2))] ⟨h_n_1, trivial⟩) (by close [n_1] [(partition_select_halving (n_1 + 2))] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_, (partition_select_halving (n_1 + 2))])
    exact le_from rfl (mul_from rfl (call1 partition_select_halving (x := (n_1 + 2)) (by ring [n_1]))) (of_rest (fact_from (sub_from (add_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, (partition_select_halving (n_1 + 2))]) (by ring [n_1, (partition_select_halving (n_1 + 2))]) (by close [n_1, l1_] [(partition_select_halving (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, (partition_select_halving (n_1 + 2))]) rfl e_l1_))) rfl) (mul_from rfl rfl) (Steps.lemma_2_1 (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)))) (by close [n_1, l1_] [(partition_select_halving (n_1 + 2))] ⟨h_n_1, h_l1_, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (partition_select_halving n))) :=
  fun n h_start k0 k1 => ⟨Steps.part_1_Omega_positive n k0 k1 h_start, Steps.part_1_Omega_bound n k0 k1 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ q₀ * (partition_select_halving n) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (partition_select_halving n))) := ⟨⟨2, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem Steps.part_2_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * (flog n 2)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    exact lt_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_)) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_2_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (partition_select_rounds n)) ≤ (1 * (1 * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    exact le_from (mul_from rfl ((call1 partition_select_rounds (x := (n_1 + 2)) (by ring [n_1])).trans ((Steps.lemma_3_1 (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_)))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) e_l1_))) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_2_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ (1 * (partition_select_rounds n)) ≤ (1 * (1 * (flog n 2)))) :=
  fun n h_start k0 k1 => ⟨Steps.part_2_O_positive n k0 k1 h_start, Steps.part_2_O_bound n k0 k1 h_start⟩
theorem Steps.part_2 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * (flog n 2)) ∧ q₀ * (partition_select_rounds n) ≤ p₀ * (1 * (flog n 2)))) := ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_2_O⟩

theorem Steps.part_3 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.part_4_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (1 * ((flog n 2) + 1)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    exact lt_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_) rfl)) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_4_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (partition_select_rounds n)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 2)) (b := 2) 1 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 2) 2 = (l1_ + 1) := e_l1_.trans (by ring [n_1, l1_])
    exact le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_) rfl))) (mul_from rfl ((call1 partition_select_rounds (x := (n_1 + 2)) (by ring [n_1, l1_])).trans ((Steps.lemma_3_1 (n_1 + 2) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩))).trans (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) e_l1_)))) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_4_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ (1 * (1 * ((flog n 2) + 1))) ≤ (2 * (partition_select_rounds n))) :=
  fun n h_start k0 k1 => ⟨Steps.part_4_Omega_positive n k0 k1 h_start, Steps.part_4_Omega_bound n k0 k1 h_start⟩
theorem Steps.part_4 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (1 * ((flog n 2) + 1)) ∧ p₀ * (1 * ((flog n 2) + 1)) ≤ q₀ * (partition_select_rounds n))) := ⟨1, 2, 0, by decide, by decide, by decide, Steps.part_4_Omega⟩

theorem Steps.part_5 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ 1 := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (partition_select_halving n) ≤ p₀ * n)) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_1.1
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact k
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (partition_select_halving n))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_1.2
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact k
theorem Steps.real_2_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_2
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact above_of (by decide) (two_of hs hn) (Steps.part_3 n k0 (two_of hs hn)) hp k.2
theorem Steps.real_2_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < 1 ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * 1) (q₀ * (partition_select_rounds n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_4
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact below_of (by decide) (two_of hs hn) (Steps.part_5 n k0 (two_of hs hn)) hp k.2
theorem proof : Statement := ⟨partition_select_halving.ends, partition_select_rounds.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩, ⟨Steps.real_2_O, Steps.real_2_Omega⟩⟩
end partition_select.halving_order
