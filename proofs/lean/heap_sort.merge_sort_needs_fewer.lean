import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace heap_sort.merge_sort_needs_fewer
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

/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `heap_sort.merge_sort_needs_fewer`. -/
def Statement : Prop :=
  (heap_insertions.Ends) ∧ (heap_removals.Ends) ∧ (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (heap_sort n))
end heap_sort.merge_sort_needs_fewer

namespace heap_sort.merge_sort_needs_fewer
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

theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))).trans (by ring [n_2])) (ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))) rfl))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => fix_eq merge_sort.ends n k0

theorem heap_insertions.run : ∀ (n : Int), (0 ≤ n) → heap_insertions n = (if (n = 0) then 0 else ((heap_insertions (n - 1)) + (flog n 2))) :=
  fun n k0 => (heap_insertions.eq n k0)
theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem heap_sort.run : ∀ (n : Int), (0 ≤ n) → heap_sort n = ((heap_insertions n) + (heap_removals n)) :=
  fun n k0 => (heap_sort.eq n k0)
theorem merge_sort.run : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0 => (merge_sort.eq n k0)
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

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2))))) := by
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
          · exact eq_from ((merge_sort.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (sub_from (add_from rfl (mul_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))))) (mul_from rfl (ipow_from (b := 2) (y := (0)) (by ring []) ((flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))).trans (by ring [])) (ipow_number 0 rfl)))) (by decide +kernel) (by decide +kernel)
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
            obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
            have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
            exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 1)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 1) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 2) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)).trans (by ring [n_3, l1_, p1_])) e_p1_)))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_3, l1_, p1_])
              exact eq_from ((merge_sort.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (add_from ((call1 merge_sort (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))).trans ((ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3]) (by ring [n_3]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_]) (by ring [n_3, l1_]) e_l1_).trans (by ring [n_3, l1_, p1_])) e_p1_))))) ((call1 merge_sort (x := (n_3 + 2)) ((sub_from rfl (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))).trans (by ring [n_3, l1_, p1_]))).trans ((ih (n_3 + 2) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_])))))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_])))).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_))))))) rfl))) (sub_from (add_from rfl (mul_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)))) (mul_from rfl (ipow_from (b := 2) (y := ((1 + l1_))) (by ring [n_3, l1_, p1_]) ((flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, l1_, p1_]) (by ring [n_3, l1_, p1_]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) e_l1_)).trans (by ring [n_3, l1_, p1_])) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)))) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_3 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_3 + 1)) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩); rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl (by ring [n_3, l1_, p1_]) e_p1_).trans (by ring [n_3, l1_, p1_]))] at h; exact h) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩)) (of_rest (show (0 : Int) ≤ (n_3 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_3 + 2)) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩); rw [(show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, p1_]))), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl (by ring [n_3, l1_, p1_]) (ipow_sum (by decide) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩) (ipow_number 1 rfl) e_p1_)).trans (by ring [n_3, l1_, p1_]))] at h; exact h) (by close [n_3, l1_, p1_] [] ⟨h_n_3, h_l1_, h_p1_, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((1 + n) + (n * (flog n 2))) - (2 * (ipow 2 (flog n 2)))) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (merge_sort.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → heap_removals.size n < bound → ((n - 1) - (flog n 2)) ≤ (heap_removals n)) := by
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
          · exact le_from (sub_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) ((heap_removals.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases total (0 - n_2) with h0_3_0 | h0_3_0
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact le_from (sub_from rfl (flog_from (m := 2) (c := 2) (by ring []) (by ring []) (flog_number 1 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) ((heap_removals.run (1 + (1 + 0)) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from ((call1 heap_removals (x := 1) (by ring [])).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (by ring [])).trans (by decide +kernel : (heap_sink 1) = 0))))) (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            exact absurd_of h0_3_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
          · have v1_3_0 := start h_n_2
            rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
            · exact absurd_of h0_3_0 (by decide +kernel)
            obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
            rcases flog_jump (m := (n_3 + 1)) (n := (n_3 + 2)) (b := 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) with c0_4_0 | c0_4_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              exact le_from (sub_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) e_l2_)) ((heap_removals.run (1 + (1 + (1 + n_3))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 heap_removals (x := (n_3 + 2)) (by ring [n_3])) ((call1 heap_sink (x := (n_3 + 2)) (by ring [n_3, (heap_removals (n_3 + 2))])).trans ((heap_sink.run (n_3 + 2) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, (heap_removals (n_3 + 2))]) (by ring [n_3, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_)) (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))) rfl))))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = l1_ from c0_4_0.trans e_l1_))) rfl (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩))
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)
              have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])
              obtain ⟨l2_, h_l2_, e_l2_⟩ := flog_least (n := (n_3 + 3)) (b := 2) 1 rfl (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩)
              have e_l2_ : flog (n_3 + 3) 2 = (l2_ + 1) := e_l2_.trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))])
              exact le_from (sub_from rfl (flog_from (m := (n_3 + 3)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) e_l2_)) ((heap_removals.run (1 + (1 + (1 + n_3))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 heap_removals (x := (n_3 + 2)) (by ring [n_3])) ((call1 heap_sink (x := (n_3 + 2)) (by ring [n_3, (heap_removals (n_3 + 2))])).trans ((heap_sink.run (n_3 + 2) (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [(heap_removals (n_3 + 2))] ⟨h_n_3, trivial⟩)) (sub_from (add_from (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, (heap_removals (n_3 + 2))]) (by ring [n_3, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, (heap_removals (n_3 + 2))])))) (clog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) (by close [n_3, l1_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, trivial⟩) (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (heap_removals (n_3 + 2))]) rfl e_l1_))) rfl))))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_3 + 2)) (c := 2) (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))]) (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))]) (show flog (n_3 + 2) 2 = (l1_ + 1) from c0_4_0.trans ((add_from e_l1_ rfl).trans (by ring [n_3, l1_, l2_, (heap_removals (n_3 + 2))]))))) rfl (ih (n_3 + 2) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 2)) (b := (1 + (1 + (1 + n_3)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_, l2_] [(heap_removals (n_3 + 2))] ⟨h_n_3, h_l1_, h_l2_, trivial⟩))
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → ((n - 1) - (flog n 2)) ≤ (heap_removals n) :=
  fun n k0 k1 =>
    (Steps.lemma_3 (heap_removals.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (merge_sort n) ≤ (heap_sort n) := by
  intro n_0 h_n_0
  rcases total (n_0 - 1) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_1 + 1)) (b := 2) 0 rfl (by close [n_1] [] ⟨h_n_1, trivial⟩) (by close [n_1] [] ⟨h_n_1, trivial⟩)
    have e_l1_ : flog (n_1 + 1) 2 = l1_ := e_l1_.trans (by ring [n_1, l1_])
    obtain ⟨p1_, h_p1_, e_p1_⟩ := power_atom (b := 2) (x := l1_) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩) (by close [n_1, l1_] [] ⟨h_n_1, h_l1_, trivial⟩)
    have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_1, l1_, p1_])
    exact le_from ((call1 merge_sort (x := (n_1 + 1)) (by ring [n_1])).trans ((Steps.lemma_2_1 (n_1 + 1) (by close [n_1] [] ⟨h_n_1, trivial⟩) (le_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩))).trans (sub_from (add_from rfl (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1]) (by ring [n_1]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_]) (by ring [n_1, l1_]) e_l1_).trans (by ring [n_1, l1_, p1_])) e_p1_))))) ((call1 heap_sort (x := (n_1 + 1)) (by ring [n_1, l1_, p1_])).trans ((heap_sort.run (n_1 + 1) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)).trans (add_from ((call1 heap_insertions (x := (n_1 + 1)) (by ring [n_1, l1_, p1_])).trans ((Steps.lemma_1_1 (n_1 + 1) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩))).trans (sub_from (add_from (add_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_]) (by ring [n_1, l1_, p1_]) e_l1_)) (mul_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_]) (by ring [n_1, l1_, p1_]) e_l1_))) (mul_from rfl (ipow_from (b := 2) (y := (l1_)) (by ring [n_1, l1_, p1_]) ((flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_]) (by ring [n_1, l1_, p1_]) e_l1_).trans (by ring [n_1, l1_, p1_])) e_p1_))))) (call1 heap_removals (x := (n_1 + 1)) (by ring [n_1, l1_, p1_]))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_1 + 1)) (c := 2) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 1))]) (by ring [n_1, l1_, p1_, (heap_removals (n_1 + 1))]) e_l1_)) rfl (Steps.lemma_3_1 (n_1 + 1) (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩) (le_from rfl rfl (by close [n_1, l1_, p1_] [] ⟨h_n_1, h_l1_, h_p1_, trivial⟩)))) (by close [n_1, l1_, p1_] [(heap_removals (n_1 + 1))] ⟨h_n_1, h_l1_, h_p1_, trivial⟩))
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact le_from ((call1 merge_sort (x := 0) (by ring [])).trans (by decide +kernel : (merge_sort 0) = 0)) ((call1 heap_sort (x := 0) (by ring [])).trans (by decide +kernel : (heap_sort 0) = 0)) (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)

theorem proof : Statement := ⟨heap_insertions.ends, heap_removals.ends, merge_sort.ends, Steps.part_1⟩
end heap_sort.merge_sort_needs_fewer
