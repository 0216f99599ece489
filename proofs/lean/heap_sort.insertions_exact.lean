import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace heap_sort.insertions_exact
/-- The relation `heap_insertions`. -/
def heap_insertions.body (heap_insertions : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2)))
def heap_insertions.Domain (n : Int) : Prop := (0 ≤ n)
def heap_insertions.size (n : Int) : Nat := magnitude n
def heap_insertions.step (f : Int → Int) (x : Int) : Int := heap_insertions.body (fun n => f n) x
def heap_insertions (n : Int) : Int := fix (fun (x : Int) => heap_insertions.size x) heap_insertions.step n
/-- The recursion of `heap_insertions` ends. -/
def heap_insertions.Ends : Prop := Falls (fun (x : Int) => heap_insertions.Domain x) (fun x => heap_insertions.size x) heap_insertions.step

/-- The claim `heap_sort.insertions_exact`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2))
end heap_sort.insertions_exact

namespace heap_sort.insertions_exact
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

theorem heap_insertions.run : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => (heap_insertions.eq n k0)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_insertions.size n < bound → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2)) := by
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
            exact eq_from ((heap_insertions.run (1 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (by ring [n_2])).trans ((ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) e_p1_))) rfl))) (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)).trans (by ring [n_2, l1_, p1_])) e_p1_))) rfl) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
            exact eq_from ((heap_insertions.run (1 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from ((call1 heap_insertions (x := (n_2 + 1)) (by ring [n_2])).trans ((ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2]) (by ring [n_2]) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_]) (by ring [n_2, l1_]) e_l1_).trans (by ring [n_2, l1_, p1_])) e_p1_))) rfl))) (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_]))))))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_]))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_2, l1_, p1_]) ((flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, p1_]) (by ring [n_2, l1_, p1_]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_])))).trans (by ring [n_2, l1_, p1_])) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) rfl) (of_rest (show (0 : Int) ≤ (n_2 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_2 + 2)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_2, l1_, p1_]) (ipow_sum (by decide) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_2, l1_, p1_]))] at h; exact h) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_2 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_2 + 1)) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_2, l1_, p1_]) e_p1_).trans (by ring [n_2, l1_, p1_]))] at h; exact h) (by close [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩))
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact eq_from ((heap_insertions.run (1 + 0) (by decide +kernel)).trans (if_false (ne_from_gt rfl rfl (by decide +kernel)) (add_from ((call1 heap_insertions (x := 0) (by ring [])).trans (by decide +kernel : (heap_insertions 0) = 0)) (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))))) (add_from (sub_from (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) rfl) (by decide +kernel) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (heap_insertions.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (heap_insertions n) = ((((n + 1) * (flog n 2)) - (2 * (ipow 2 (flog n 2)))) + 2) := by
  intro n_0 h_n_0 a0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    exact eq_from ((call1 heap_insertions (x := (n_1 + 1)) (by ring [n_1])).trans ((Steps.lemma_1_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) e_l1_).trans (by ring [n_1, l1_, p1_])) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_]) (by ring [n_1, l1_, p1_]) e_l1_)) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_]) (by ring [n_1, l1_, p1_]) e_l1_).trans (by ring [n_1, l1_, p1_])) e_p1_))) rfl) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨heap_insertions.ends, Steps.part_1⟩
end heap_sort.insertions_exact
