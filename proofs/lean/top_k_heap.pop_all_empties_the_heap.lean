import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
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
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from (agree1 (x := (n_1 + 1)) o2 (ih (n_1 + 1) o3 (magnitude_lt (a := (n_1 + 1)) (b := (2 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem heap_removals.ends : heap_removals.Ends := fun f g (x : Int) d ih =>
  heap_removals.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem heap_removals.eq : ∀ (n : Int), (0 ≤ n) → heap_removals n = (if (n ≤ 1) then 0 else ((heap_removals (n - 1)) + (heap_sink (n - 1)))) :=
  fun n k0' => fix_eq heap_removals.ends n k0'

theorem top_k_removals.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → top_k_removals.size n' k' < top_k_removals.size n k → f₁ n' k' = f₂ n' k') → top_k_removals.body f₁ n k = top_k_removals.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_2, h_n_2, rfl⟩
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · exact (if_true_both (Or.inl (le_from rfl rfl (by close [k_1] [] ⟨h_k_1, trivial⟩))) rfl)
  · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (Or.inr (eq_from rfl rfl o1 o2)) rfl)) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (fun h => h.elim (not_le_from rfl rfl o1) (ne_from_gt rfl rfl o2)) (add_from (agree2 (x := (n_2 + 1)) (y := k_3) o3 o4 (ih (n_2 + 1) k_3 o5 o6 (magnitude_lt (a := (n_2 + 1)) (b := (2 + n_2)) o7 o8))) rfl))) ?_
      exact shown [n_2, k_3] [] ⟨h_n_2, h_k_3, trivial⟩ (by decide +kernel)
theorem top_k_removals.ends : top_k_removals.Ends := fun f g (x : Int × Int) d ih =>
  top_k_removals.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2 (fun n' k' k0' k1' lt => ih (n', k') ⟨k0', k1'⟩ lt)
theorem top_k_removals.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → top_k_removals n k = (if ((n ≤ 1) ∨ (k = 0)) then 0 else ((top_k_removals (n - 1) (k - 1)) + (heap_sink (n - 1)))) :=
  fun n k k0' k1' => fix_eq top_k_removals.ends (n, k) ⟨k0', k1'⟩

def heap_sink.run := heap_sink.eq
def heap_removals.run := heap_removals.eq
def top_k_removals.run := top_k_removals.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → heap_removals.size n < bound → (heap_removals n) = (top_k_removals n n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((heap_removals.run 0 o1).trans (if_true (le_from rfl rfl o2) rfl)) ((call2 top_k_removals (x := 0) (y := 0) o3 o4).trans (by decide +kernel : (top_k_removals 0 0) = 0)) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((heap_removals.run 1 o1).trans (if_true (le_from rfl rfl o2) rfl)) ((call2 top_k_removals (x := 1) (y := 1) o3 o4).trans (by decide +kernel : (top_k_removals 1 1) = 0)) o5) ?_
        exact shown [] [] trivial (by decide +kernel)
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((heap_removals.run (2 + 0) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 heap_removals (x := 1) o3).trans (by decide +kernel : (heap_removals 1) = 0)) ((call1 heap_sink (x := 1) o4).trans (by decide +kernel : (heap_sink 1) = 0))))) ((call2 top_k_removals (x := 2) (y := 2) o5 o6).trans (by decide +kernel : (top_k_removals 2 2) = 0)) o7) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_2 + 1)) (n := (n_2 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)) with c0_3_0 | c0_3_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked7 (fun o25 o26 o27 o28 o29 o30 o31 => same_from ((heap_removals.run (2 + (1 + n_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 heap_removals (x := (n_2 + 2)) o3).trans ((ih (n_2 + 2) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) o7 o8))) ((call1 heap_sink (x := (n_2 + 2)) o9).trans ((heap_sink.run (n_2 + 2) o10).trans (if_false (not_le_from rfl rfl o11) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o12 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) o13 rfl o14 (flog_from (m := (n_2 + 1)) (c := 2) o15 rfl e_l1_))) rfl))))))) ((call2 top_k_removals (x := (n_2 + 3)) (y := (n_2 + 3)) o16 o17).trans ((top_k_removals.run (n_2 + 3) (n_2 + 3) o18 o19).trans (if_false (fun h => h.elim (not_le_from rfl rfl o20) (ne_from_gt rfl rfl o21)) (add_from (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) o22 o23) ((call1 heap_sink (x := (n_2 + 2)) o24).trans ((heap_sink.run (n_2 + 2) o25).trans (if_false (not_le_from rfl rfl o26) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o27 rfl (show flog (n_2 + 2) 2 = l1_ from c0_3_0.trans e_l1_)) (clog_from (m := (n_2 + 2)) (c := 2) o28 rfl o29 (flog_from (m := (n_2 + 1)) (c := 2) o30 rfl e_l1_))) rfl)))))))) o31))) ?_
            exact shown [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_, (top_k_removals (n_2 + 2) (n_2 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked9 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 => same_from ((heap_removals.run (2 + (1 + n_2)) o1).trans (if_false (not_le_from rfl rfl o2) (add_from ((call1 heap_removals (x := (n_2 + 2)) o3).trans ((ih (n_2 + 2) o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 2)) (b := (2 + (1 + n_2))) o5 o6) (Nat.le_of_lt_succ lt))).trans (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) o7 o8))) ((call1 heap_sink (x := (n_2 + 2)) o9).trans ((heap_sink.run (n_2 + 2) o10).trans (if_false (not_le_from rfl rfl o11) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o12 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o13))) (clog_from (m := (n_2 + 2)) (c := 2) o14 rfl o15 (flog_from (m := (n_2 + 1)) (c := 2) o16 rfl e_l1_))) rfl))))))) ((call2 top_k_removals (x := (n_2 + 3)) (y := (n_2 + 3)) o17 o18).trans ((top_k_removals.run (n_2 + 3) (n_2 + 3) o19 o20).trans (if_false (fun h => h.elim (not_le_from rfl rfl o21) (ne_from_gt rfl rfl o22)) (add_from (call2 top_k_removals (x := (n_2 + 2)) (y := (n_2 + 2)) o23 o24) ((call1 heap_sink (x := (n_2 + 2)) o25).trans ((heap_sink.run (n_2 + 2) o26).trans (if_false (not_le_from rfl rfl o27) (sub_from (add_from (flog_from (m := (n_2 + 2)) (c := 2) o28 rfl (show flog (n_2 + 2) 2 = (l1_ + 1) from c0_3_0.trans ((add_from e_l1_ rfl).trans o29))) (clog_from (m := (n_2 + 2)) (c := 2) o30 rfl o31 (flog_from (m := (n_2 + 1)) (c := 2) o32 rfl e_l1_))) rfl)))))))) o33))) ?_
            exact shown [n_2, l1_] [(top_k_removals (n_2 + 2) (n_2 + 2))] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (heap_removals n) = (top_k_removals n n) :=
  fun n k0' =>
    (Steps.lemma_1 (heap_removals.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (top_k_removals n n) = (heap_removals n) := by
  intro n_0 h_n_0
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from (call2 top_k_removals (x := n_0) (y := n_0) o1 o2) ((call1 heap_removals (x := n_0) o3).trans ((Steps.lemma_1_1 n_0 o4).trans (call2 top_k_removals (x := n_0) (y := n_0) o5 o6))) o7) ?_
  exact shown [n_0] [(top_k_removals n_0 n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨heap_removals.ends, top_k_removals.ends, Steps.part_1⟩
end top_k_heap.pop_all_empties_the_heap
