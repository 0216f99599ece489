import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.order_of_top_ten
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

/-- The claim `top_k_heap.order_of_top_ten`. -/
def Statement : Prop :=
  (top_k_levels.Ends) ∧ (top_k_single.Ends) ∧ (top_k_heap.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (top_k_heap n 10) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (top_k_heap n 10))))
end top_k_heap.order_of_top_ten

namespace top_k_heap.order_of_top_ten
theorem heap_sink.eq : ∀ (n : Int), (0 ≤ n) → heap_sink n = (if (n ≤ 1) then 0 else (((flog n 2) + (clog n 2)) - 1)) := fun _ _ => rfl

theorem top_k_levels.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_levels.size n' < top_k_levels.size n → f₁ n' = f₂ n') → top_k_levels.body f₁ n = top_k_levels.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0' => fix_eq top_k_levels.ends n k0'

theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (Or.inl (eq_from rfl rfl o1 o2)) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => (if_true_both (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl o1 o2 o3) rfl o4 o5)) rfl)) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (fun h => h.elim (ne_from_gt rfl rfl o1) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl o2 o3 o4) rfl o5)) (add_from rfl (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6) (ih (n_2 + 1) o7 (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o8 o9)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0' => fix_eq top_k_single.ends n k0'

theorem top_k_build.eq : ∀ (n : Int), (0 ≤ n) → top_k_build n = ((2 * (top_k_levels n)) - (top_k_single n)) := fun _ _ => rfl

theorem top_k_heap.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((1 : Int) ≤ k') → top_k_heap.size n' k' < top_k_heap.size n k → f₁ n' k' = f₂ n' k') → top_k_heap.body f₁ n k = top_k_heap.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  rcases first1 h_k_1 with rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases total (k_2 + 1 - n_0) with h0_3_0 | h0_3_0
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact (if_true_both (le_from rfl rfl (by close [k_2] [] ⟨h_k_2, trivial⟩)) rfl)
      · obtain ⟨k_4, h_k_4, rfl⟩ := rest (v := k_2) (c := n_3) (of_rest h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩))
        exact (if_true_both (le_from rfl rfl (by close [n_3, k_4] [] ⟨h_n_3, h_k_4, trivial⟩)) rfl)
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
        · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := k_2) (of_rest h0_3_0 (by close [k_2, n_4] [] ⟨h_k_2, h_n_4, trivial⟩))
          refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree2 (x := (k_2 + n_5 + 1)) (y := (k_2 + 1)) o2 o3 (ih (k_2 + n_5 + 1) (k_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := (k_2 + n_5 + 1)) (b := (1 + (1 + (k_2 + n_5)))) o7 o8))) rfl) rfl))) ?_
          exact shown [k_2, n_5] [] ⟨h_k_2, h_n_5, trivial⟩ (by decide +kernel)
theorem top_k_heap.ends : top_k_heap.Ends := fun f g (x : Int × Int) d ih =>
  top_k_heap.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem top_k_heap.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap n k = (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k))) :=
  fun n k k0' k1' k2' => fix_eq top_k_heap.ends (n, k) ⟨k0', k1', k2'⟩

def top_k_heap__k_10 (n : Int) : Int := top_k_heap n 10
def top_k_heap__k_10.size (n : Int) : Nat := top_k_heap.size n 10
def heap_sink.run := heap_sink.eq
def top_k_levels.run := top_k_levels.eq
def top_k_single.run := top_k_single.eq
def top_k_build.run := top_k_build.eq
theorem top_k_heap__k_10.run : ∀ (n : Int), (0 ≤ n) → ((1 : Int) ≤ 10) → top_k_heap__k_10 n = (if (n ≤ 10) then (top_k_build n) else (((top_k_heap__k_10 (n - 1)) + 1) + (heap_sink 10))) :=
  fun n k0' k1' => (top_k_heap.eq n 10 k0' (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_levels.size n < bound → (top_k_levels n) ≤ (n - 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from ((top_k_levels.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) rfl o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((top_k_levels.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 top_k_levels (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o4)))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o7 o8) (Nat.le_of_lt_succ lt)))) o9)) ?_
            exact shown [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((top_k_levels.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 top_k_levels (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o4)))) rfl (of_rest (fact_from rfl rfl (ih (n_3 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o7 o8) (Nat.le_of_lt_succ lt)))) o9)) ?_
            exact shown [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (top_k_levels n) ≤ (n - 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (top_k_levels.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_single.size n < bound → (top_k_single n) ≤ (flog n 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
        · rcases first1 h_n_2 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => le_from ((top_k_single.run (1 + (2 * 0 + 0)) o1).trans (if_true (Or.inr (eq_from (fmod_from (q := 0) rfl rfl o2 o3 o4) rfl o5 o6)) rfl)) (flog_from (m := 1) (c := 2) o7 rfl (flog_number 0 rfl o8 o9 o10)) o11) ?_
            exact shown [] [] trivial (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_3 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_3 + 1) 2 = l1_ := e_l1_.trans (by ring [n_3, l1_])
            have f1_ : flog (2 * n_3 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_3 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel))
            refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from ((top_k_single.run (1 + (2 * (1 + n_3) + 0)) o1).trans (if_true (Or.inr (eq_from (fmod_from (q := (n_3 + 1)) rfl rfl o2 o3 o4) rfl o5 o6)) rfl)) (flog_from (m := (2 * n_3 + 3)) (c := 2) o7 rfl f1_) o8) ?_
            exact shown [n_3, l1_] [] ⟨h_n_3, h_l1_, trivial⟩ (by decide +kernel)
        · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩ (by decide +kernel))
          have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_single (n_2 + 1))])
          have f1_ : flog (2 * n_2 + 2) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_2 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
          refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from ((top_k_single.run (1 + (2 * n_2 + 1)) o1).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o2) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl o3 o4 o5) rfl o6)) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o7))))) (flog_from (m := (2 * n_2 + 2)) (c := 2) o8 rfl f1_) (of_rest (fact_from rfl (flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_) (ih (n_2 + 1) o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o12 o13) (Nat.le_of_lt_succ lt)))) o14))) ?_
          exact shown [n_2, l1_] [(top_k_single (n_2 + 1))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (top_k_single n) ≤ (flog n 2) :=
  fun n k0' k1' =>
    (Steps.lemma_2 (top_k_single.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 10) → top_k_heap__k_10.size n < bound → (top_k_heap__k_10 n) ≤ (7 * n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (10 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 0 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 0) o3).trans (by decide +kernel : (top_k_build 0) = 0)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 1 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 1) o3).trans (by decide +kernel : (top_k_build 1) = 0)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 2 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 2) o3).trans (by decide +kernel : (top_k_build 2) = 1)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 3 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 3) o3).trans (by decide +kernel : (top_k_build 3) = 2)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 4 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 4) o3).trans (by decide +kernel : (top_k_build 4) = 4)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 5 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 5) o3).trans (by decide +kernel : (top_k_build 5) = 6)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 6 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 6) o3).trans (by decide +kernel : (top_k_build 6) = 7)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 7 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 7) o3).trans (by decide +kernel : (top_k_build 7) = 8)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 8 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 8) o3).trans (by decide +kernel : (top_k_build 8) = 11)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 9 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 9) o3).trans (by decide +kernel : (top_k_build 9) = 14)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from ((top_k_heap__k_10.run 10 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 10) o3).trans (by decide +kernel : (top_k_build 10) = 15)))) rfl o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from ((top_k_heap__k_10.run (11 + n_1) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from (call1 top_k_heap__k_10 (x := (n_1 + 10)) o3) rfl) ((call1 heap_sink (x := 10) rfl).trans (by decide +kernel : (heap_sink 10) = 6))))) rfl (of_rest (fact_from rfl rfl (ih (n_1 + 10) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 10)) (b := (11 + n_1)) o6 o7) (Nat.le_of_lt_succ lt)))) o8)) ?_
        exact shown [n_1] [(top_k_heap__k_10 (n_1 + 10))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 10) → (top_k_heap__k_10 n) ≤ (7 * n) :=
  fun n k0' k1' =>
    (Steps.lemma_3 (top_k_heap__k_10.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_4 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_levels.size n < bound → (0 : Int) ≤ (top_k_levels n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked3 (fun o1 o2 o3 => le_from rfl ((top_k_levels.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) o3) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from rfl ((top_k_levels.run (1 + (1 + (2 * n_3 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 top_k_levels (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o3)) (fdiv_exact (q := (n_3 + 1)) 2 0 rfl rfl rfl rfl o4)))) (of_rest (fact_from rfl rfl (ih (n_3 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 0)))) o7 o8) (Nat.le_of_lt_succ lt)))) o9)) ?_
            exact shown [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
          · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from rfl ((top_k_levels.run (1 + (1 + (2 * n_3 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (call1 top_k_levels (x := (n_3 + 1)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o3)) (fdiv_exact (q := (n_3 + 1)) 2 1 rfl rfl rfl rfl o4)))) (of_rest (fact_from rfl rfl (ih (n_3 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_3 + 1)) (b := (1 + (1 + (2 * n_3 + 1)))) o7 o8) (Nat.le_of_lt_succ lt)))) o9)) ?_
            exact shown [n_3] [(top_k_levels (n_3 + 1))] ⟨h_n_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_4_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (0 : Int) ≤ (top_k_levels n) :=
  fun n k0' k1' =>
    (Steps.lemma_4 (top_k_levels.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_5 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → top_k_single.size n < bound → (0 : Int) ≤ (top_k_single n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from rfl ((top_k_single.run (1 + (2 * n_2 + 0)) o1).trans (if_true (Or.inr (eq_from (fmod_from (q := n_2) rfl rfl o2 o3 o4) rfl o5 o6)) rfl)) o7) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from rfl ((top_k_single.run (1 + (2 * n_2 + 1)) o1).trans (if_false (fun h => h.elim (ne_from_gt rfl rfl o2) (ne_from_lt (fmod_from (q := (n_2 + 1)) rfl rfl o3 o4 o5) rfl o6)) (add_from rfl (call1 top_k_single (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o7))))) (of_rest (fact_from rfl rfl (ih (n_2 + 1) o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (2 * n_2 + 1))) o10 o11) (Nat.le_of_lt_succ lt)))) o12)) ?_
          exact shown [n_2] [(top_k_single (n_2 + 1))] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_5_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (0 : Int) ≤ (top_k_single n) :=
  fun n k0' k1' =>
    (Steps.lemma_5 (top_k_single.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_6 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 10) → top_k_heap__k_10.size n < bound → (n - 1) ≤ (top_k_heap__k_10 n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (10 - n_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 0 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 0) o3).trans (by decide +kernel : (top_k_build 0) = 0)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 1 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 1) o3).trans (by decide +kernel : (top_k_build 1) = 0)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 2 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 2) o3).trans (by decide +kernel : (top_k_build 2) = 1)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 3 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 3) o3).trans (by decide +kernel : (top_k_build 3) = 2)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 4 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 4) o3).trans (by decide +kernel : (top_k_build 4) = 4)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 5 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 5) o3).trans (by decide +kernel : (top_k_build 5) = 6)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 6 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 6) o3).trans (by decide +kernel : (top_k_build 6) = 7)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 7 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 7) o3).trans (by decide +kernel : (top_k_build 7) = 8)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 8 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 8) o3).trans (by decide +kernel : (top_k_build 8) = 11)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 9 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 9) o3).trans (by decide +kernel : (top_k_build 9) = 14)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · refine asked4 (fun o1 o2 o3 o4 => le_from rfl ((top_k_heap__k_10.run 10 o1 d0).trans (if_true (le_from rfl rfl o2) ((call1 top_k_build (x := 10) o3).trans (by decide +kernel : (top_k_build 10) = 15)))) o4) ?_
          exact shown [] [] trivial (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
      · have v1_1_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 3) (d := 4) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 4) (d := 5) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 5) (d := 6) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 6) (d := 7) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 7) (d := 8) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 8) (d := 9) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 9) (d := 10) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 10) (d := 11) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => le_from rfl ((top_k_heap__k_10.run (11 + n_1) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from (call1 top_k_heap__k_10 (x := (n_1 + 10)) o3) rfl) ((call1 heap_sink (x := 10) rfl).trans (by decide +kernel : (heap_sink 10) = 6))))) (of_rest (fact_from rfl rfl (ih (n_1 + 10) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 10)) (b := (11 + n_1)) o6 o7) (Nat.le_of_lt_succ lt)))) o8)) ?_
        exact shown [n_1] [(top_k_heap__k_10 (n_1 + 10))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_6_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ 10) → (n - 1) ≤ (top_k_heap__k_10 n) :=
  fun n k0' k1' =>
    (Steps.lemma_6 (top_k_heap__k_10.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (1 * (top_k_heap n 10)) ≤ (7 * n) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked4 (fun o1 o2 o3 o4 => le_from (mul_from rfl (call1 top_k_heap__k_10 (x := (n_1 + 1)) o1)) rfl (of_rest (fact_from rfl rfl (Steps.lemma_3_1 (n_1 + 1) o2 (le_from rfl rfl o3))) o4)) ?_
    exact shown [n_1] [(top_k_heap__k_10 (n_1 + 1))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_O : ∀ n : Int, 1 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * (top_k_heap n 10)) ≤ (7 * n)) :=
  fun n h_start k0' => ⟨Steps.part_1_O_positive n k0' h_start, Steps.part_1_O_bound n k0' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (0 : Int) < n := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact lt_from rfl rfl (by close [n_1] [] ⟨h_n_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ n : Int, 0 ≤ n → ((2 : Int) ≤ n) → (1 * n) ≤ (2 * (top_k_heap n 10)) := by
  intro n_0 h_n_0 a0
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · refine asked5 (fun o1 o2 o3 o4 o5 => le_from rfl (mul_from rfl (call1 top_k_heap__k_10 (x := (n_1 + 2)) o1)) (of_rest (mul_nonneg (show (0 : Int) ≤ 2 from o2) (fact_from rfl rfl (Steps.lemma_6_1 (n_1 + 2) o3 (le_from rfl rfl o4)))) o5)) ?_
    exact shown [n_1] [(top_k_heap__k_10 (n_1 + 2))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.part_1_Omega : ∀ n : Int, 2 ≤ n → 0 ≤ n → ((0 : Int) < n ∧ (1 * n) ≤ (2 * (top_k_heap n 10))) :=
  fun n h_start k0' => ⟨Steps.part_1_Omega_positive n k0' h_start, Steps.part_1_Omega_bound n k0' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ q₀ * (top_k_heap n 10) ≤ p₀ * n)) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ n : Int, n₀ ≤ n → 0 ≤ n → ((0 : Int) < n ∧ p₀ * n ≤ q₀ * (top_k_heap n 10))) := ⟨⟨7, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 2, 2, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.part_1⟩
end top_k_heap.order_of_top_ten
