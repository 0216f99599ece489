import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace top_k_heap.upper
/-- The relation `heap_sink`. -/
def heap_sink (n : Int) : Int := (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1))

/-- The relation `top_k_levels`. -/
def top_k_levels.body (top_k_levels : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2)))
def top_k_levels.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_levels.size (n : Int) : Nat := magnitude n
def top_k_levels.step (f : Int → Int) (x : Int) : Int := top_k_levels.body (fun n => f n) x
def top_k_levels (n : Int) : Int := fix (fun (x : Int) => top_k_levels.size x) top_k_levels.step n
/-- The recursion of `top_k_levels` ends. -/
def top_k_levels.Ends : Prop := Falls (fun (x : Int) => top_k_levels.Domain x) (fun x => top_k_levels.size x) top_k_levels.step

/-- The relation `top_k_single`. -/
def top_k_single.body (top_k_single : Int → Int) (n : Int) : Int := (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2))))
def top_k_single.Domain (n : Int) : Prop := (0 ≤ n)
def top_k_single.size (n : Int) : Nat := magnitude n
def top_k_single.step (f : Int → Int) (x : Int) : Int := top_k_single.body (fun n => f n) x
def top_k_single (n : Int) : Int := fix (fun (x : Int) => top_k_single.size x) top_k_single.step n
/-- The recursion of `top_k_single` ends. -/
def top_k_single.Ends : Prop := Falls (fun (x : Int) => top_k_single.Domain x) (fun x => top_k_single.size x) top_k_single.step

/-- The relation `top_k_build`. -/
def top_k_build (n : Int) : Int := ((2 * (top_k_levels n)) - (top_k_single n))

/-- The relation `top_k_heap`. -/
def top_k_heap.body (top_k_heap : Int → Int → Int) (n k : Int) : Int := (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k)))
def top_k_heap.Domain (n k : Int) : Prop := (0 ≤ n) ∧ (0 ≤ k) ∧ ((1 : Int) ≤ k)
def top_k_heap.size (n k : Int) : Nat := magnitude n
def top_k_heap.step (f : Int × Int → Int) (x : Int × Int) : Int := top_k_heap.body (fun n k => f (n, k)) x.1 x.2
def top_k_heap (n k : Int) : Int := fix (fun (x : Int × Int) => top_k_heap.size x.1 x.2) top_k_heap.step (n, k)
/-- The recursion of `top_k_heap` ends. -/
def top_k_heap.Ends : Prop := Falls (fun (x : Int × Int) => top_k_heap.Domain x.1 x.2) (fun x => top_k_heap.size x.1 x.2) top_k_heap.step

/-- The claim `top_k_heap.upper`. -/
def Statement : Prop :=
  (top_k_levels.Ends) ∧ (top_k_single.Ends) ∧ (top_k_heap.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → ((1 : Int) ≤ k) → (top_k_heap n k) ≤ ((2 * n) * (1 + (flog k 2))))
end top_k_heap.upper

namespace top_k_heap.upper
theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem top_k_levels.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_levels.size n' < top_k_levels.size n → f₁ n' = f₂ n') → top_k_levels.body f₁ n = top_k_levels.body f₂ n := by
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
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) rfl))
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (add_from (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)))) rfl))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0 => fix_eq top_k_levels.ends n k0

theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (0 - n_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (Or.inl (eq_from rfl rfl (by decide +kernel) (by decide +kernel))) rfl)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
  · have v1_1_0 := start h_n_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_true_both (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))) rfl)
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact (if_false_both (fun h => h.elim (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))) (add_from rfl (agree1 (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))))))
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0 => fix_eq top_k_single.ends n k0

theorem top_k_build.eq : ∀ (n : Int), (0 ≤ n) → top_k_build n = ((2 * (top_k_levels n)) - (top_k_single n)) := fun _ _ => rfl

theorem top_k_heap.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((1 : Int) ≤ k') → top_k_heap.size n' k' < top_k_heap.size n k → f₁ n' k' = f₂ n' k') → top_k_heap.body f₁ n k = top_k_heap.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases total (k_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    rcases total (k_2 + 1 - n_0) with h0_3_0 | h0_3_0
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_2) (c := n_3) (of_rest h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩))
      exact (if_true_both (le_from rfl rfl (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩)) rfl)
    · have v1_3_0 := start h_n_0
      rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
      have v1_4_0 := start h_n_3
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
      obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := k_2) (of_rest h0_3_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩))
      exact (if_false_both (not_le_from rfl rfl (by close [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩)) (add_from (add_from (agree2 (x := (k_2 + n_5 + 1)) (y := (k_2 + 1)) (by ring [k_2, n_5]) (by ring [k_2, n_5]) (ih (k_2 + n_5 + 1) (k_2 + 1) (by close [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩) (by close [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩) (le_from rfl rfl (by close [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩)) (magnitude_lt (a := (k_2 + n_5 + 1)) (b := (1 + (1 + (k_2 + n_5)))) (by close [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩) (by close [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩)))) rfl) rfl))
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem top_k_heap.ends : top_k_heap.Ends := fun f g (x : Int × Int) d ih =>
  top_k_heap.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0 k1 k2 lt => ih (n', k') ⟨k0, k1, k2⟩ lt)
theorem top_k_heap.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap n k = (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k))) :=
  fun n k k0 k1 k2 => fix_eq top_k_heap.ends (n, k) ⟨k0, k1, k2⟩

theorem heap_sink.run : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) :=
  fun n k0 => (heap_sink.eq n k0)
theorem top_k_levels.run : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0 => (top_k_levels.eq n k0)
theorem top_k_single.run : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0 => (top_k_single.eq n k0)
theorem top_k_build.run : ∀ (n : Int), (0 ≤ n) → top_k_build n = ((2 * (top_k_levels n)) - (top_k_single n)) :=
  fun n k0 => (top_k_build.eq n k0)
theorem top_k_heap.run : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap n k = (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k))) :=
  fun n k k0 k1 k2 => (top_k_heap.eq n k k0 k1 k2)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_levels.size n < bound → (top_k_levels n) ≤ (n - 1)) := by
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
          · exact le_from ((top_k_levels.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) rfl (by decide +kernel)
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
            exact le_from ((top_k_levels.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 top_k_levels (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))) (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            exact le_from ((top_k_levels.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 top_k_levels (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))) (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩))))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (top_k_levels n) ≤ (n - 1) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (top_k_levels.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_levels.size n < bound → ((n - 1) - (flog n 2)) ≤ (top_k_levels n)) := by
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
          · exact le_from (sub_from rfl (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)))) ((top_k_levels.run (1 + 0) (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (by decide +kernel)
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
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (top_k_levels (n_3 + 1))])
            exact le_from (sub_from rfl (flog_from (m := (2 * n_3 + 2)) (c := 2) (by ring [n_3, (top_k_levels (n_3 + 1))]) (by ring [n_3, (top_k_levels (n_3 + 1))]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) e_l1_))) ((top_k_levels.run (1 + (1 + (2 * n_3 + 0))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 top_k_levels (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))) (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (top_k_levels (n_3 + 1))]) (by ring [n_3, l1_, (top_k_levels (n_3 + 1))]) e_l1_)) rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩))
          rcases next (c := 1) (d := 2) s0_3_00 rfl with rfl | s0_3_00
          · subst s0_3_0e
            obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩)
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_, (top_k_levels (n_3 + 1))])
            exact le_from (sub_from rfl (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3, (top_k_levels (n_3 + 1))]) (by ring [n_3, (top_k_levels (n_3 + 1))]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩) e_l1_))) ((top_k_levels.run (1 + (1 + (2 * n_3 + 1))) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (add_from (call1 top_k_levels (x := (n_3 + 1)) ((fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (by ring [n_3]))) (fdiv_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩) (by close [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩))))) (of_rest (fact_from (sub_from rfl (flog_from (m := (n_3 + 1)) (c := 2) (by ring [n_3, l1_, (top_k_levels (n_3 + 1))]) (by ring [n_3, l1_, (top_k_levels (n_3 + 1))]) e_l1_)) rfl (ih (n_3 + 1) (by close [n_3] [] ⟨h_n_3, trivial⟩) (le_from rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_3, l1_] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_l1_, trivial⟩))
          exact absurd_of (add_nonneg s0_3_00 s0_3_0') (by close [] [s0_3_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → ((n - 1) - (flog n 2)) ≤ (top_k_levels n) :=
  fun n k0 k1 =>
    (Steps.lemma_2 (top_k_levels.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_single.size n < bound → (top_k_single n) ≤ (flog n 2)) := by
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
        obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          have v0_3_0 := start h_n_2
          rcases next (c := 0) (d := 1) v0_3_0 rfl with rfl | v0_3_0
          · exact le_from ((top_k_single.run (1 + (2 * 0 + 0)) (by decide +kernel)).trans (if_true (Or.inr (eq_from (fmod_from (q := 0) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)) rfl (by decide +kernel) (by decide +kernel))) rfl)) (flog_from (m := 1) (c := 2) (by ring []) (by ring []) (flog_number 0 rfl (by decide +kernel) (by decide +kernel) (by decide +kernel))) (by decide +kernel)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v0_3_0
          obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_3 + 1)) (b := 2) 0 rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)
          have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
          exact le_from ((top_k_single.run (1 + (2 * (1 + n_3) + 0)) (by close [n_3] [] ⟨h_n_3, trivial⟩)).trans (if_true (Or.inr (eq_from (fmod_from (q := (n_3 + 1)) rfl rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩)) rfl (by close [n_3] [] ⟨h_n_3, trivial⟩) (by close [n_3] [] ⟨h_n_3, trivial⟩))) rfl)) (flog_from (m := (2 * n_3 + 3)) (c := 2) (by ring [n_3]) (by ring [n_3]) (flog_level (m := (n_3 + 1)) 1 rfl (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩) e_l1_)) (by close [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩)
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (n_2 + 1)) (b := 2) 0 rfl (by close [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩) (by close [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩)
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_single (n_2 + 1))])
          exact le_from ((top_k_single.run (1 + (2 * n_2 + 1)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])))))) (flog_from (m := (2 * n_2 + 2)) (c := 2) (by ring [n_2, (top_k_single (n_2 + 1))]) (by ring [n_2, (top_k_single (n_2 + 1))]) (flog_level (m := (n_2 + 1)) 1 rfl (by close [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩) (by close [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩) e_l1_)) (of_rest (fact_from rfl (flog_from (m := (n_2 + 1)) (c := 2) (by ring [n_2, l1_, (top_k_single (n_2 + 1))]) (by ring [n_2, l1_, (top_k_single (n_2 + 1))]) e_l1_) (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩))
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (top_k_single n) ≤ (flog n 2) :=
  fun n k0 k1 =>
    (Steps.lemma_3 (top_k_single.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → top_k_single.size n < bound → (0 : Int) ≤ (top_k_single n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases total (0 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact le_from rfl ((top_k_single.run 0 (by decide +kernel)).trans (if_true (Or.inl (eq_from rfl rfl (by decide +kernel) (by decide +kernel))) rfl)) (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        obtain ⟨n_2, s0_2_0, h_n_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_n_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          exact le_from rfl ((top_k_single.run (1 + (2 * n_2 + 0)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_true (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩))) rfl)) (by close [n_2] [] ⟨h_n_2, trivial⟩)
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          exact le_from rfl ((top_k_single.run (1 + (2 * n_2 + 1)) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩)) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) ((fdiv_from (q := (n_2 + 1)) rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)).trans (by ring [n_2])))))) (of_rest (fact_from rfl rfl (ih (n_2 + 1) (by close [n_2] [] ⟨h_n_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) (by close [n_2] [] ⟨h_n_2, trivial⟩) (by close [n_2] [] ⟨h_n_2, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩))
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_4_1 : ∀ n : Int, (0 ≤ n) → (0 : Int) ≤ (top_k_single n) :=
  fun n k0 =>
    (Steps.lemma_4 (top_k_single.size n + 1)) n k0 (Nat.lt_succ_self _)

theorem Steps.lemma_5 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap.size n k < bound → (top_k_heap n k) ≤ ((2 * n) * (1 + (flog k 2)))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 lt
      rcases total (k_1 - 1) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        rcases total (k_2 + 1 - n_0) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (k_2 + 1)) (b := 2) 0 rfl (by close [k_2] [] ⟨h_k_2, trivial⟩) (by close [k_2] [] ⟨h_k_2, trivial⟩)
            have e_l1_ : flog (k_2 + 1) 2 = l1_ := e_l1_.trans (by ring [k_2, l1_])
            exact le_from ((top_k_heap.run 0 (1 + k_2) (by close [k_2] [] ⟨h_k_2, trivial⟩) (by close [k_2] [] ⟨h_k_2, trivial⟩) d0).trans (if_true (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) ((call1 top_k_build (x := 0) (by ring [k_2])).trans (by decide +kernel : (top_k_build 0) = 0)))) (mul_from rfl (add_from rfl (flog_from (m := (k_2 + 1)) (c := 2) (by ring [k_2]) (by ring [k_2]) e_l1_))) (by close [k_2, l1_] [] ⟨h_k_2, h_l1_, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_2) (c := n_3) (of_rest h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩))
          obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (k_4 + n_3 + 1)) (b := 2) 0 rfl (by close [n_3, k_4] [(top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))] ⟨h_n_3, h_k_4, trivial⟩) (by close [n_3, k_4] [(top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))] ⟨h_n_3, h_k_4, trivial⟩)
          have e_l1_ : flog (k_4 + n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, k_4, l1_, (top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))])
          exact le_from ((top_k_heap.run (1 + n_3) (1 + (n_3 + k_4)) (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩) (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩) d0).trans (if_true (le_from rfl rfl (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩)) ((call1 top_k_build (x := (n_3 + 1)) (by ring [n_3, k_4])).trans ((top_k_build.run (n_3 + 1) (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩)).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (n_3 + 1)) (by ring [n_3, k_4]))) (call1 top_k_single (x := (n_3 + 1)) (by ring [n_3, k_4, (top_k_levels (n_3 + 1))]))))))) (mul_from rfl (add_from rfl (flog_from (m := (k_4 + n_3 + 1)) (c := 2) (by ring [n_3, k_4, (top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))]) (by ring [n_3, k_4, (top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))]) e_l1_))) (of_rest (add_nonneg (fact_from rfl rfl (Steps.lemma_4_1 (n_3 + 1) (by close [n_3, k_4] [(top_k_levels (n_3 + 1))] ⟨h_n_3, h_k_4, trivial⟩))) (mul_nonneg (show (0 : Int) ≤ 2 from (by close [n_3, k_4, l1_] [(top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))] ⟨h_n_3, h_k_4, h_l1_, trivial⟩)) (fact_from rfl rfl (Steps.lemma_1_1 (n_3 + 1) (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩) (le_from rfl rfl (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩)))))) (by close [n_3, k_4, l1_] [(top_k_levels (n_3 + 1)), (top_k_single (n_3 + 1))] ⟨h_n_3, h_k_4, h_l1_, trivial⟩))
        · have v1_3_0 := start h_n_0
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨n_3, h_n_3, rfl⟩ := rest v1_3_0
          have v1_4_0 := start h_n_3
          rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          obtain ⟨n_4, h_n_4, rfl⟩ := rest v1_4_0
          obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := k_2) (of_rest h0_3_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩))
          rcases total (0 - k_2) with h0_6_0 | h0_6_0
          · have v1_6_0 := start h_k_2
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact le_from ((top_k_heap.run (1 + (1 + (0 + n_5))) (1 + 0) (by close [n_5] [] ⟨h_n_5, trivial⟩) (by close [n_5] [] ⟨h_n_5, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_5] [] ⟨h_n_5, trivial⟩)) (add_from (add_from (call2 top_k_heap (x := (n_5 + 1)) (y := 1) (by ring [n_5]) (by ring [n_5])) rfl) ((call1 heap_sink (x := 1) (by ring [n_5, (top_k_heap (n_5 + 1) 1)])).trans (by decide +kernel : (heap_sink 1) = 0))))) (mul_from rfl (add_from rfl (flog_from (m := 1) (c := 2) (by ring [n_5, (top_k_heap (n_5 + 1) 1)]) (by ring [n_5, (top_k_heap (n_5 + 1) 1)]) (flog_number 0 rfl (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩) (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩) (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩))))) (of_rest (fact_from rfl (mul_from rfl (add_from rfl (flog_from (m := 1) (c := 2) (by ring [n_5, (top_k_heap (n_5 + 1) 1)]) (by ring [n_5, (top_k_heap (n_5 + 1) 1)]) (flog_number 0 rfl (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩) (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩) (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩))))) (ih (n_5 + 1) 1 (by close [n_5] [] ⟨h_n_5, trivial⟩) (by close [n_5] [] ⟨h_n_5, trivial⟩) (le_from rfl rfl (by close [n_5] [] ⟨h_n_5, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (0 + n_5)))) (by close [n_5] [] ⟨h_n_5, trivial⟩) (by close [n_5] [] ⟨h_n_5, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_5] [(top_k_heap (n_5 + 1) 1)] ⟨h_n_5, trivial⟩))
            obtain ⟨k_6, h_k_6, rfl⟩ := rest v1_6_0
            exact absurd_of h0_6_0 (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)
          · have v1_6_0 := start h_k_2
            rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
            · exact absurd_of h0_6_0 (by close [n_5] [] ⟨h_n_5, trivial⟩)
            obtain ⟨k_6, h_k_6, rfl⟩ := rest v1_6_0
            rcases flog_jump (m := (k_6 + 1)) (n := (k_6 + 2)) (b := 2) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) with c0_7_0 | c0_7_0
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (k_6 + 1)) (b := 2) 0 rfl (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩)
              have e_l1_ : flog (k_6 + 1) 2 = l1_ := e_l1_.trans (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])
              exact le_from ((top_k_heap.run (1 + (1 + ((1 + k_6) + n_5))) (1 + (1 + k_6)) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)) (add_from (add_from (call2 top_k_heap (x := (k_6 + n_5 + 2)) (y := (k_6 + 2)) (by ring [n_5, k_6]) (by ring [n_5, k_6])) rfl) ((call1 heap_sink (x := (k_6 + 2)) (by ring [n_5, k_6, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])).trans ((heap_sink.run (k_6 + 2) (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩)) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (show flog (k_6 + 2) 2 = l1_ from c0_7_0.trans e_l1_)) (clog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by close [n_5, k_6, l1_] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, h_l1_, trivial⟩) (flog_from (m := (k_6 + 1)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) rfl e_l1_))) rfl))))))) (mul_from rfl (add_from rfl (flog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (show flog (k_6 + 2) 2 = l1_ from c0_7_0.trans e_l1_)))) (of_rest (fact_from rfl (mul_from rfl (add_from rfl (flog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (show flog (k_6 + 2) 2 = l1_ from c0_7_0.trans e_l1_)))) (ih (k_6 + n_5 + 2) (k_6 + 2) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (le_from rfl rfl (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_6 + n_5 + 2)) (b := (1 + (1 + ((1 + k_6) + n_5)))) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_5, k_6, l1_] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, h_l1_, trivial⟩))
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (k_6 + 1)) (b := 2) 0 rfl (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩)
              have e_l1_ : flog (k_6 + 1) 2 = l1_ := e_l1_.trans (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])
              exact le_from ((top_k_heap.run (1 + (1 + ((1 + k_6) + n_5))) (1 + (1 + k_6)) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) d0).trans (if_false (not_le_from rfl rfl (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)) (add_from (add_from (call2 top_k_heap (x := (k_6 + n_5 + 2)) (y := (k_6 + 2)) (by ring [n_5, k_6]) (by ring [n_5, k_6])) rfl) ((call1 heap_sink (x := (k_6 + 2)) (by ring [n_5, k_6, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])).trans ((heap_sink.run (k_6 + 2) (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [n_5, k_6] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩)) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (show flog (k_6 + 2) 2 = (l1_ + 1) from c0_7_0.trans ((add_from e_l1_ rfl).trans (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])))) (clog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by close [n_5, k_6, l1_] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, h_l1_, trivial⟩) (flog_from (m := (k_6 + 1)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) rfl e_l1_))) rfl))))))) (mul_from rfl (add_from rfl (flog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (show flog (k_6 + 2) 2 = (l1_ + 1) from c0_7_0.trans ((add_from e_l1_ rfl).trans (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])))))) (of_rest (fact_from rfl (mul_from rfl (add_from rfl (flog_from (m := (k_6 + 2)) (c := 2) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))]) (show flog (k_6 + 2) 2 = (l1_ + 1) from c0_7_0.trans ((add_from e_l1_ rfl).trans (by ring [n_5, k_6, l1_, (top_k_heap (k_6 + n_5 + 2) (k_6 + 2))])))))) (ih (k_6 + n_5 + 2) (k_6 + 2) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (le_from rfl rfl (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_6 + n_5 + 2)) (b := (1 + (1 + ((1 + k_6) + n_5)))) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩) (by close [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩)) (Nat.le_of_lt_succ lt)))) (by close [n_5, k_6, l1_] [(top_k_heap (k_6 + n_5 + 2) (k_6 + 2))] ⟨h_n_5, h_k_6, h_l1_, trivial⟩))
      · have v1_2_0 := start h_k_1
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
        obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)
theorem Steps.lemma_5_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (top_k_heap n k) ≤ ((2 * n) * (1 + (flog k 2))) :=
  fun n k k0 k1 k2 =>
    (Steps.lemma_5 (top_k_heap.size n k + 1)) n k k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → ((1 : Int) ≤ k) → (top_k_heap n k) ≤ ((2 * n) * (1 + (flog k 2))) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases total (k_1 - 1) with h0_2_0 | h0_2_0
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd_of h0_2_0 (by close [n_0] [] ⟨h_n_0, trivial⟩)
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    obtain ⟨l1_, h_l1_, e_l1_⟩ := flog_least (n := (k_2 + 1)) (b := 2) 0 rfl (by close [n_0, k_2] [(top_k_heap n_0 (k_2 + 1))] ⟨h_n_0, h_k_2, trivial⟩) (by close [n_0, k_2] [(top_k_heap n_0 (k_2 + 1))] ⟨h_n_0, h_k_2, trivial⟩)
    have e_l1_ : flog (k_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_0, k_2, l1_, (top_k_heap n_0 (k_2 + 1))])
    exact le_from (call2 top_k_heap (x := n_0) (y := (k_2 + 1)) (by ring [n_0, k_2]) (by ring [n_0, k_2])) (mul_from rfl (add_from rfl (flog_from (m := (k_2 + 1)) (c := 2) (by ring [n_0, k_2, (top_k_heap n_0 (k_2 + 1))]) (by ring [n_0, k_2, (top_k_heap n_0 (k_2 + 1))]) e_l1_))) (of_rest (fact_from rfl (mul_from rfl (add_from rfl (flog_from (m := (k_2 + 1)) (c := 2) (by ring [n_0, k_2, l1_, (top_k_heap n_0 (k_2 + 1))]) (by ring [n_0, k_2, l1_, (top_k_heap n_0 (k_2 + 1))]) e_l1_))) (Steps.lemma_5_1 n_0 (k_2 + 1) (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩) (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩) (le_from rfl rfl (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)))) (by close [n_0, k_2, l1_] [(top_k_heap n_0 (k_2 + 1))] ⟨h_n_0, h_k_2, h_l1_, trivial⟩))
  · have v1_2_0 := start h_k_1
    rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
    · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
    obtain ⟨k_2, h_k_2, rfl⟩ := rest v1_2_0
    exact absurd_of h0_2_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩)

theorem proof : Statement := ⟨top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.part_1⟩
end top_k_heap.upper
