import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace heap_sort.order
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `heap_removals`. -/
def heap_removals.body (heap_removals : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1))))
def heap_removals.Domain (n : Int) : Prop := (0 ≤ n)
def heap_removals.size (n : Int) : Nat := magnitude n
def heap_removals.step (f : Int → Int) (x : Int) : Int := heap_removals.body (fun n => f n) x
def heap_removals (n : Int) : Int := fix (fun (x : Int) => heap_removals.size x) heap_removals.step n
/-- The recursion of `heap_removals` ends. -/
def heap_removals.Ends : Prop := Falls (fun (x : Int) => heap_removals.Domain x) (fun x => heap_removals.size x) heap_removals.step

/-- The relation `heap_sort`. -/
def heap_sort (n : Int) : Int := ((heap_insertions n) + (heap_removals n))

/-- The claim `heap_sort.order`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))))
end heap_sort.order

namespace heap_sort.order
theorem heap_insertions.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_insertions.size n' < heap_insertions.size n → f₁ n' = f₂ n') → heap_insertions.body f₁ n = heap_insertions.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (eq_from rfl rfl (by decide +kernel) (by decide +kernel)) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact (if_false_both (ne_from_gt rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (add_from (agree1 (x := n_1) (by ring [n_1]) (ih n_1 (by close [n_1] [] ⟨h_n_1, trivial⟩) (magnitude_lt (a := n_1) (b := (1 + n_1)) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)))) rfl))
theorem heap_insertions.ends : heap_insertions.Ends := fun f g (x : Int) d ih =>
  heap_insertions.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem heap_insertions.eq : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => fix_eq heap_insertions.ends n k0

theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem heap_removals.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → heap_removals.size n' < heap_removals.size n → f₁ n' = f₂ n') → heap_removals.body f₁ n = heap_removals.body f₂ n := by
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
    exact (if_false_both (not_le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)) (add_from (agree1 (x := (n_1 + 1)) (by ring [n_1]) (ih (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)))) rfl))
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => fix_eq heap_removals.ends n k0

theorem heap_sort.eq : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) := fun _ _ => rfl

theorem heap_insertions.run : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => (heap_insertions.eq n k0)
theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem heap_sort.run : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) :=
  fun n k0 => (heap_sort.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
        rcases total (n_1 - 1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            exact eq_from ((heap_insertions.run (1 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (by ring [n_2])).trans ((ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) e_p1_))))) (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (by ring [n_2, l1_, p1_])) e_p1_))) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            exact eq_from ((heap_insertions.run (1 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (by ring [n_2])).trans ((ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_)) (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) e_p1_))))) (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_]))))))) (sub_from (add_from (add_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_]))))) (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_])))).trans (by ring [n_2, l1_, p1_])) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_2, l1_, p1_]) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_2, l1_, p1_]))] at h; exact h) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_2, l1_, p1_]) e_p1_).trans (by ring [n_2, l1_, p1_]))] at h; exact h) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩))
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact eq_from ((heap_insertions.run (1 + 0) (by decide +kernel)).trans (if_false (ne_from_gt rfl rfl (by decide +kernel)) (add_from ((call1 heap_insertions (x := 0) (by ring [])).trans (by decide +kernel : (heap_insertions 0) = 0)) (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))))) (sub_from (add_from (add_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) (by decide +kernel) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) = (((2 + (flog n 2)) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → (heap_removals n) ≤ (((2 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (clog n 2)))) := by
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
          · exact le_from ((heap_removals.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_one (by ring []))))) rfl) (mul_from rfl (clog_one (by ring [])))) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases total (0 - n_2) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact le_from ((heap_removals.run (1 + (1 + 0)) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from ((call1 heap_removals (x := 1) (by ring [])).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (by ring [])).trans (by decide +kernel : (heap_sink 1) = 0))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))))) rfl) (mul_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))))) (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              exact le_from ((heap_removals.run (1 + (1 + (1 + n_3))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 heap_removals (x := (n_3 + 2)) (by ring [n_3])) ((call1 heap_sink (x := (n_3 + 2)) (by ring [n_3, (heap_removals (n_3 + 2))])).trans ((heap_sink.run (n_3 + 2) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, (heap_removals (n_3 + 2))]) (by ring [n_3, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_)))) (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩))
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              exact le_from ((heap_removals.run (1 + (1 + (1 + n_3))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 heap_removals (x := (n_3 + 2)) (by ring [n_3])) ((call1 heap_sink (x := (n_3 + 2)) (by ring [n_3, (heap_removals (n_3 + 2))])).trans ((heap_sink.run (n_3 + 2) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, (heap_removals (n_3 + 2))]) (by ring [n_3, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])))) (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))) rfl))))))) (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])))))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))]))))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_)))) (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩))
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_removals n) ≤ (((2 + (2 * (n * (clog n 2)))) - (2 * n)) - (2 * (clog n 2))) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (heap_removals.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → ((12 * ((12 * ((4 * ((12 * (11 * n)) + (6 * (5 * (ipow 2 (clog n 2)))))) - (72 * 9))) - (288 * (17 * (flog n 2))))) - (3456 * (5 * (n * (clog n 2))))) ≤ ((41472 * 1) * (heap_removals n))) := by
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
          · exact le_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((clog_one (by ring [])).trans (by ring [])) (ipow_number 0 rfl)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_one (by ring [])))))) (mul_from rfl ((heap_removals.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl))) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases total (0 - n_2) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact le_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := (1)) (by ring []) ((clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))).trans (by ring [])) (ipow_number 1 rfl)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := 2) (c := 2) (by ring []) (by ring []) (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := 2) (c := 2) (by ring []) (by ring []) (by decide +kernel) (flog_from (m := 1) (c := 2) (by ring []) rfl (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))))))) (mul_from rfl ((heap_removals.run (1 + (1 + 0)) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from ((call1 heap_removals (x := 1) (by ring [])).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (by ring [])).trans (by decide +kernel : (heap_sink 1) = 0)))))) (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (by close [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])
              exact le_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))]) ((clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))).trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))]) e_l2_))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))))))) (mul_from rfl ((heap_removals.run (1 + (1 + (1 + n_3))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 heap_removals (x := (n_3 + 2)) (by ring [n_3])) ((call1 heap_sink (x := (n_3 + 2)) (by ring [n_3, (heap_removals (n_3 + 2))])).trans ((heap_sink.run (n_3 + 2) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, (heap_removals (n_3 + 2))]) (by ring [n_3, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))) rfl)))))))) (of_rest (fact_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) ((clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) rfl e_l1_)).trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])) (ipow_sum (by decide) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) rfl e_l1_)))))) (mul_from rfl rfl) (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩))
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (by close [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])
              exact le_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((2 + l1_))) (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))]) ((clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))]))))).trans (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 2 rfl) e_p1_)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, (heap_removals (n_3 + 2))]) e_l2_))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) rfl (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]))))))))) (mul_from rfl ((heap_removals.run (1 + (1 + (1 + n_3))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 heap_removals (x := (n_3 + 2)) (by ring [n_3])) ((call1 heap_sink (x := (n_3 + 2)) (by ring [n_3, (heap_removals (n_3 + 2))])).trans ((heap_sink.run (n_3 + 2) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, (heap_removals (n_3 + 2))]) (by ring [n_3, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])))) (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))) rfl)))))))) (of_rest (add_nonneg (fact_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) ((clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) rfl e_l1_)).trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])) (ipow_sum (by decide) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))])))))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) rfl e_l1_)))))) (mul_from rfl rfl) (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (mul_nonneg (show (0 : Int) ≤ 17280 from (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩)) (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]) (ipow_sum (by decide) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_3, l1_, p1_, l2_, (heap_removals (n_3 + 2))]))] at h; exact h))) (by close [n_3, l1_, p1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_p1_, h_l2_, trivial⟩))
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → ((12 * ((12 * ((4 * ((12 * (11 * n)) + (6 * (5 * (ipow 2 (clog n 2)))))) - (72 * 9))) - (288 * (17 * (flog n 2))))) - (3456 * (5 * (n * (clog n 2))))) ≤ ((41472 * 1) * (heap_removals n)) :=
  fun n k0 k1 =>
    (Steps.lemma_3 (heap_removals.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * (flog n 2)) := by
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
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2))) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      exact le_from (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) (by ring [n_1])).trans ((heap_sort.run (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩)).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) (by ring [n_1])).trans ((Steps.lemma_1_1 (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans (by ring [n_1, l1_, p1_])) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) (by ring [n_1, l1_, p1_])))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_)))) (Steps.lemma_2_1 (n_1 + 2) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)))) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩))
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      exact le_from (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) (by ring [n_1])).trans ((heap_sort.run (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩)).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) (by ring [n_1])).trans ((Steps.lemma_1_1 (n_1 + 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_]))))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_])))).trans (by ring [n_1, l1_, p1_])) (ipow_sum (by decide) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) (by ring [n_1, l1_, p1_])))))) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))])))))) (of_rest (fact_from rfl (sub_from (sub_from (add_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_))))) rfl) (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_)))) (Steps.lemma_2_1 (n_1 + 2) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)))) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ (1 * (heap_sort n)) ≤ (3 * (n * (flog n 2)))) :=
  fun n h_start k0 k1 => ⟨Steps.part_1_O_positive n k0 k1 h_start, Steps.part_1_O_bound n k0 k1 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * (flog n 2)) ∧ q₀ * (heap_sort n) ≤ p₀ * (n * (flog n 2)))) := ⟨3, 1, 0, by decide, by decide, by decide, Steps.part_1_O⟩

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
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

theorem Steps.part_3_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (0 : Int) < (n * ((flog n 2) + 1)) := by
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
theorem Steps.part_3_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) ≤ n) → (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n)) := by
  intro n_0 h_n_0 a0 a1
  rcases total (n_0 - 2) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    rcases flog_jump (m := (n_1 + 1)) (n := (n_1 + 2)) (b := 2) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩) with c0_2_0 | c0_2_0
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      exact le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)) rfl))) (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) (by ring [n_1, l1_])).trans ((heap_sort.run (n_1 + 2) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) (by ring [n_1, l1_])).trans ((Steps.lemma_1_1 (n_1 + 2) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)).trans (by ring [n_1, l1_, p1_])) e_p1_))))) (call1 heap_removals (x := (n_1 + 2)) (by ring [n_1, l1_, p1_])))))) (of_multiple (c := 41472) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (of_rest (add_nonneg (mul_nonneg (show (0 : Int) ≤ 4 from (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)) (fact_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) ((clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_)).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))])) (ipow_sum (by decide) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (show flog (n_1 + 2) 2 = l1_ from c0_2_0.trans e_l1_)))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_)))))) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩))))) (mul_nonneg (show (0 : Int) ≤ 193536 from (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)) (show (0 : Int) ≤ (n_1 + 1) - (p1_ + l1_ + 1) from by have h := pow_flog (b := 2) (n := (n_1 + 1)) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) e_p1_).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]))] at h; exact h))) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)))
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
      have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
      exact le_from (mul_from rfl (mul_from rfl (add_from (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1]) (by ring [n_1]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_])))) rfl))) (mul_from rfl ((call1 heap_sort (x := (n_1 + 2)) (by ring [n_1, l1_])).trans ((heap_sort.run (n_1 + 2) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)).trans (add_from ((call1 heap_insertions (x := (n_1 + 2)) (by ring [n_1, l1_])).trans ((Steps.lemma_1_1 (n_1 + 2) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_]))))) (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_])))).trans (by ring [n_1, l1_, p1_])) (ipow_sum (by decide) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) (call1 heap_removals (x := (n_1 + 2)) (by ring [n_1, l1_, p1_])))))) (of_multiple (c := 41472) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (of_rest (add_nonneg (add_nonneg (mul_nonneg (show (0 : Int) ≤ 4 from (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)) (fact_from (sub_from (mul_from rfl (sub_from (mul_from rfl (sub_from (mul_from rfl (add_from rfl (mul_from rfl (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) ((clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_)).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))])) (ipow_sum (by decide) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))))) rfl)) (mul_from rfl (mul_from rfl (flog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))])))))))) (mul_from rfl (mul_from rfl (mul_from rfl (clog_from (m := (n_1 + 2)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) rfl e_l1_)))))) (mul_from rfl rfl) (Steps.lemma_3_1 (n_1 + 2) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩))))) (mul_nonneg (show (0 : Int) ≤ 110592 from (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)) (show (0 : Int) ≤ (n_1 + 1) - (p1_ + l1_ + 1) from by have h := pow_flog (b := 2) (n := (n_1 + 1)) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) e_p1_).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]))] at h; exact h))) (mul_nonneg (show (0 : Int) ≤ 207360 from (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)) (show (0 : Int) ≤ (n_1 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_1 + 2)) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_1 + 2) 2 = (l1_ + 1) from c0_2_0.trans ((add_from e_l1_ rfl).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]) (ipow_sum (by decide) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 2))]))] at h; exact h))) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 2))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_3_Omega : ∀ n : Int, 0 ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ (1 * (n * ((flog n 2) + 1))) ≤ (4 * (heap_sort n))) :=
  fun n h_start k0 k1 => ⟨Steps.part_3_Omega_positive n k0 k1 h_start, Steps.part_3_Omega_bound n k0 k1 h_start⟩
theorem Steps.part_3 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((2 : Int) ≤ n) → ((0 : Int) < (n * ((flog n 2) + 1)) ∧ p₀ * (n * ((flog n 2) + 1)) ≤ q₀ * (heap_sort n))) := ⟨1, 4, 0, by decide, by decide, by decide, Steps.part_3_Omega⟩

theorem Steps.part_4 : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 : Int) ≤ n := by
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

theorem Steps.real_1_O : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogAbove 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_1
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact above_of (by decide) (two_of hs hn) (Steps.part_2 n k0 (two_of hs hn)) hp k.2
theorem Steps.real_1_Omega : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → (((0 : Int) < n ∧ (1 : Int) < n) ∧ LogBelow 2 n (p₀ * n) (q₀ * (heap_sort n)))) := by
  obtain ⟨p', q', s', hp, hq, hs, h⟩ := Steps.part_3
  refine ⟨p', q', s' + 2, hp, hq, add_nonneg hs (by decide), ?_⟩
  intro n hn k0
  have k := h n (start_of hs hn) k0 (two_of hs hn)
  exact below_of (by decide) (two_of hs hn) (Steps.part_4 n k0 (two_of hs hn)) hp k.2
theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, ⟨Steps.real_1_O, Steps.real_1_Omega⟩⟩
end heap_sort.order
