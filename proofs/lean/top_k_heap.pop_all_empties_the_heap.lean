import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace top_k_heap.pop_all_empties_the_heap
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

/-- The relation `top_k_removals`. -/
def top_k_removals.body (top_k_removals : Int → Int → Int) (n k : Int) : Int := (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1))))
def top_k_removals.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k)
def top_k_removals.size (n k : Int) : Nat := magnitude n
def top_k_removals.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_removals.body (fun n k => f (n, k)) x.1 x.2
def top_k_removals (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_removals.size x.1 x.2) top_k_removals.step (n, k)
/-- The recursion of `top_k_removals` ends. -/
def top_k_removals.Ends : Prop := Falls (fun (x : Int × Int) => top_k_removals.Domain x.1 x.2) (fun x => top_k_removals.size x.1 x.2) top_k_removals.step

/-- The claim `top_k_heap.pop_all_empties_the_heap`. -/
def Statement : Prop :=
  (heap_removals.Ends) ∧ (top_k_removals.Ends) ∧ (∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n))
end top_k_heap.pop_all_empties_the_heap

namespace top_k_heap.pop_all_empties_the_heap
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

theorem top_k_removals.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → top_k_removals.size n' k' < top_k_removals.size n k → f₁ n' k' = f₂ n' k') → top_k_removals.body f₁ n k = top_k_removals.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  rcases total (1 - n_0) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [k_1, n_2] [] ⟨h_k_1, h_n_2, trivial⟩)
  · have v1_2_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [k_1] [] ⟨h_k_1, trivial⟩)
    obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
    rcases total (0 - k_1) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (Or.inr (eq_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))) rfl)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      exact absurd_of h0_3_0 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)
    · have v1_3_0 := start h_k_1
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
      obtain ⟨k_3, h_k_3, rfl⟩ := rest v1_3_0
      exact (if_false_both (fun h => h.elim (not_le_from rfl rfl (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)) (ne_from_gt rfl rfl (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩))) (add_from (agree2 (x := (n_2 + 1)) (y := k_3) (by ring [n_2, k_3]) (by ring [n_2, k_3]) (ih (n_2 + 1) k_3 (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩) (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩) (by close [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩)))) rfl))
theorem top_k_removals.ends : top_k_removals.Ends := fun f g (x : Int × Int) d ih =>
  top_k_removals.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0 k1 lt => ih (n', k') ⟨k0, k1⟩ lt)
theorem top_k_removals.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0 k1 => fix_eq top_k_removals.ends (n, k) ⟨k0, k1⟩

theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem heap_removals.run : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0 => (heap_removals.eq n k0)
theorem top_k_removals.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0 k1 => (top_k_removals.eq n k k0 k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → heap_removals.size n < bound → (heap_removals n) = (top_k_removals n n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (1 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact eq_from ((heap_removals.run 0 (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) ((call2 top_k_removals (x := 0) (y := 0) (by ring []) (by ring [])).trans (by decide +kernel : (top_k_removals 0 0) = 0)) (by decide +kernel) (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact eq_from ((heap_removals.run 1 (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) ((call2 top_k_removals (x := 1) (y := 1) (by ring []) (by ring [])).trans (by decide +kernel : (top_k_removals 1 1) = 0)) (by decide +kernel) (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        rcases total (0 - n_1) with h0_2_0 | h0_2_0
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact eq_from ((heap_removals.run (2 + 0) (by decide +kernel)).trans (if_false (not_le_from rfl rfl (by decide +kernel)) (add_from ((call1 heap_removals (x := 1) (by ring [])).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) (by ring [])).trans (by decide +kernel : (heap_sink 1) = 0))))) ((call2 top_k_removals (x := 2) (y := 2) (by ring []) (by ring [])).trans (by decide +kernel : (top_k_removals 2 2) = 0)) (by decide +kernel) (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          exact absurd_of h0_2_0 (by close [n_2] [] ⟨h_n_2, trivial⟩)
        · have v1_2_0 := start h_n_1
          rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
          · exact absurd_of h0_2_0 (by decide +kernel)
          obtain ⟨n_2, h_n_2, rfl⟩ := rest v1_2_0
          rcases flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩) (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])
            exact eq_from ((heap_removals.run (2 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from ((call1 heap_removals (x := (n_2 + 2)) (by ring [n_2])).trans ((ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (by ring [n_2]) (by ring [n_2])))) ((call1 heap_sink (x := (n_2 + 2)) (by ring [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))])).trans ((heap_sink.run (n_2 + 2) (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) rfl e_l1_))) rfl))))))) ((call2 top_k_removals (x := (n_2 + 3)) (y := (n_2 + 3)) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])).trans ((top_k_removals.run (n_2 + 3) (n_2 + 3) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)) (ne_from_gt rfl rfl (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩))) (add_from (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])) ((call1 heap_sink (x := (n_2 + 2)) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])).trans ((heap_sink.run (n_2 + 2) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) rfl e_l1_))) rfl)))))))) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩) (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩)
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])
            exact eq_from ((heap_removals.run (2 + (1 + n_2)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from ((call1 heap_removals (x := (n_2 + 2)) (by ring [n_2])).trans ((ih (n_2 + 2) (by close [n_2] [] ⟨h_n_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (by ring [n_2]) (by ring [n_2])))) ((call1 heap_sink (x := (n_2 + 2)) (by ring [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))])).trans ((heap_sink.run (n_2 + 2) (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, (top_k_removals (n_2 + 2) (n_2 + 2))]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])))) (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) rfl e_l1_))) rfl))))))) ((call2 top_k_removals (x := (n_2 + 3)) (y := (n_2 + 3)) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])).trans ((top_k_removals.run (n_2 + 3) (n_2 + 3) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)).trans (if_false (fun h => h.elim (not_le_from rfl rfl (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)) (ne_from_gt rfl rfl (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩))) (add_from (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])) ((call1 heap_sink (x := (n_2 + 2)) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])).trans ((heap_sink.run (n_2 + 2) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])))) (clog_from (m := (n_2 + 2)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))]) rfl e_l1_))) rfl)))))))) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (heap_removals n) = (top_k_removals n n) :=
  fun n k0 =>
    (Steps.lemma_1 (heap_removals.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n) := by
  intro n_0 h_n_0
  exact eq_from (call2 top_k_removals (x := n_0) (y := n_0) (by ring [n_0]) (by ring [n_0])) ((call1 heap_removals (x := n_0) (by ring [n_0, (top_k_removals n_0 n_0)])).trans ((Steps.lemma_1_1 n_0 (by close [n_0] [(top_k_removals n_0 n_0)] ⟨h_n_0, trivial⟩)).trans (call2 top_k_removals (x := n_0) (y := n_0) (by ring [n_0, (top_k_removals n_0 n_0)]) (by ring [n_0, (top_k_removals n_0 n_0)])))) (by close [n_0] [(top_k_removals n_0 n_0)] ⟨h_n_0, trivial⟩) (by close [n_0] [(top_k_removals n_0 n_0)] ⟨h_n_0, trivial⟩)

theorem proof : Statement := ⟨heap_removals.ends, top_k_removals.ends, Steps.part_1⟩
end top_k_heap.pop_all_empties_the_heap
