import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace top_k_heap.exact
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

/-- The claim `top_k_heap.exact`. -/
def Statement : Prop :=
  (top_k_levels.Ends) ∧ (top_k_single.Ends) ∧ (top_k_heap.Ends) ∧ (∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ k) ∧ (k ≤ n)) → (top_k_heap n k) = ((top_k_build k) + ((n - k) * (1 + (heap_sink k)))))
end top_k_heap.exact

namespace top_k_heap.exact
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

def heap_sink.run := heap_sink.eq
def top_k_levels.run := top_k_levels.eq
def top_k_single.run := top_k_single.eq
def top_k_build.run := top_k_build.eq
def top_k_heap.run := top_k_heap.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (((1 : Int) ≤ k) ∧ (k ≤ n)) → top_k_heap.size n k < bound → (top_k_heap n k) = ((top_k_build k) + ((n - k) * (1 + (heap_sink k))))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 k_1 h_n_0 h_k_1 d0 d1 lt
      rcases first1 h_k_1 with rfl | ⟨k_2, h_k_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases total (n_0 - k_2 - 1) with h0_3_0 | h0_3_0
        · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
          · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := k_2) (of_rest h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩))
            rcases first1 h_n_4 with rfl | ⟨n_5, h_n_5, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked1 (fun o13 => same_from ((top_k_heap.run (1 + (k_2 + 0)) (1 + k_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) ((call1 top_k_build (x := (k_2 + 1)) o4).trans ((top_k_build.run (k_2 + 1) o5).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_2 + 1)) o6)) (call1 top_k_single (x := (k_2 + 1)) o7)))))) (add_from ((call1 top_k_build (x := (k_2 + 1)) o8).trans ((top_k_build.run (k_2 + 1) o9).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_2 + 1)) o10)) (call1 top_k_single (x := (k_2 + 1)) o11)))) (zero_mul_from o12)) o13)) ?_
              exact shown [k_2] [(top_k_levels (k_2 + 1)), (top_k_single (k_2 + 1))] ⟨h_k_2, trivial⟩ (by decide +kernel)
            · rcases first1 h_k_2 with rfl | ⟨k_6, h_k_6, rfl⟩
              · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((top_k_heap.run (1 + (0 + (1 + n_5))) (1 + 0) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (add_from ((call2 top_k_heap (x := (n_5 + 1)) (y := 1) o4 o5).trans ((ih (n_5 + 1) 1 o6 o7 (le_from rfl rfl o8) ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_5 + 1)) (b := (1 + (0 + (1 + n_5)))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 top_k_build (x := 1) o13).trans (by decide +kernel : (top_k_build 1) = 0)) (mul_from rfl (add_from rfl ((call1 heap_sink (x := 1) o14).trans (by decide +kernel : (heap_sink 1) = 0))))))) rfl) ((call1 heap_sink (x := 1) o15).trans (by decide +kernel : (heap_sink 1) = 0))))) (add_from ((call1 top_k_build (x := 1) o16).trans (by decide +kernel : (top_k_build 1) = 0)) (mul_from rfl (add_from rfl ((call1 heap_sink (x := 1) o17).trans (by decide +kernel : (heap_sink 1) = 0))))) o18)) ?_
                exact shown [n_5] [] ⟨h_n_5, trivial⟩ (by decide +kernel)
              · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (k_6 + 1)) (n := (k_6 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_5, k_6] [] ⟨h_n_5, h_k_6, trivial⟩ (by decide +kernel)) with c0_7_0 | c0_7_0
                · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (k_6 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_5, k_6] [(top_k_levels (k_6 + 2)), (top_k_single (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩ (by decide +kernel))
                  have e_l1_ : flog (k_6 + 1) 2 = l1_ := e_l1_.trans (by ring [n_5, k_6, l1_, (top_k_levels (k_6 + 2)), (top_k_single (k_6 + 2))])
                  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked6 (fun o37 o38 o39 o40 o41 o42 => same_from ((top_k_heap.run (1 + ((1 + k_6) + (1 + n_5))) (1 + (1 + k_6)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (add_from ((call2 top_k_heap (x := (k_6 + n_5 + 2)) (y := (k_6 + 2)) o4 o5).trans ((ih (k_6 + n_5 + 2) (k_6 + 2) o6 o7 (le_from rfl rfl o8) ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_6 + n_5 + 2)) (b := (1 + ((1 + k_6) + (1 + n_5)))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 top_k_build (x := (k_6 + 2)) o13).trans ((top_k_build.run (k_6 + 2) o14).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_6 + 2)) o15)) (call1 top_k_single (x := (k_6 + 2)) o16)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_6 + 2)) o17).trans ((heap_sink.run (k_6 + 2) o18).trans (if_false (not_le_from rfl rfl o19) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) o20 rfl (show flog (k_6 + 2) 2 = l1_ from c0_7_0.trans e_l1_)) (clog_from (m := (k_6 + 2)) (c := 2) o21 rfl o22 (flog_from (m := (k_6 + 1)) (c := 2) o23 rfl e_l1_))) rfl))))))))) rfl) ((call1 heap_sink (x := (k_6 + 2)) o24).trans ((heap_sink.run (k_6 + 2) o25).trans (if_false (not_le_from rfl rfl o26) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) o27 rfl (show flog (k_6 + 2) 2 = l1_ from c0_7_0.trans e_l1_)) (clog_from (m := (k_6 + 2)) (c := 2) o28 rfl o29 (flog_from (m := (k_6 + 1)) (c := 2) o30 rfl e_l1_))) rfl))))))) (add_from ((call1 top_k_build (x := (k_6 + 2)) o31).trans ((top_k_build.run (k_6 + 2) o32).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_6 + 2)) o33)) (call1 top_k_single (x := (k_6 + 2)) o34)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_6 + 2)) o35).trans ((heap_sink.run (k_6 + 2) o36).trans (if_false (not_le_from rfl rfl o37) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) o38 rfl (show flog (k_6 + 2) 2 = l1_ from c0_7_0.trans e_l1_)) (clog_from (m := (k_6 + 2)) (c := 2) o39 rfl o40 (flog_from (m := (k_6 + 1)) (c := 2) o41 rfl e_l1_))) rfl))))))) o42)))) ?_
                  exact shown [n_5, k_6, l1_] [(top_k_levels (k_6 + 2)), (top_k_single (k_6 + 2))] ⟨h_n_5, h_k_6, h_l1_, trivial⟩ (by decide +kernel)
                · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (k_6 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_5, k_6] [(top_k_levels (k_6 + 2)), (top_k_single (k_6 + 2))] ⟨h_n_5, h_k_6, trivial⟩ (by decide +kernel))
                  have e_l1_ : flog (k_6 + 1) 2 = l1_ := e_l1_.trans (by ring [n_5, k_6, l1_, (top_k_levels (k_6 + 2)), (top_k_single (k_6 + 2))])
                  refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked9 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 => same_from ((top_k_heap.run (1 + ((1 + k_6) + (1 + n_5))) (1 + (1 + k_6)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from (add_from ((call2 top_k_heap (x := (k_6 + n_5 + 2)) (y := (k_6 + 2)) o4 o5).trans ((ih (k_6 + n_5 + 2) (k_6 + 2) o6 o7 (le_from rfl rfl o8) ⟨(le_from rfl rfl o9), (le_from rfl rfl o10)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (k_6 + n_5 + 2)) (b := (1 + ((1 + k_6) + (1 + n_5)))) o11 o12) (Nat.le_of_lt_succ lt))).trans (add_from ((call1 top_k_build (x := (k_6 + 2)) o13).trans ((top_k_build.run (k_6 + 2) o14).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_6 + 2)) o15)) (call1 top_k_single (x := (k_6 + 2)) o16)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_6 + 2)) o17).trans ((heap_sink.run (k_6 + 2) o18).trans (if_false (not_le_from rfl rfl o19) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) o20 rfl (show flog (k_6 + 2) 2 = (l1_ + 1) from c0_7_0.trans ((add_from e_l1_ rfl).trans o21))) (clog_from (m := (k_6 + 2)) (c := 2) o22 rfl o23 (flog_from (m := (k_6 + 1)) (c := 2) o24 rfl e_l1_))) rfl))))))))) rfl) ((call1 heap_sink (x := (k_6 + 2)) o25).trans ((heap_sink.run (k_6 + 2) o26).trans (if_false (not_le_from rfl rfl o27) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) o28 rfl (show flog (k_6 + 2) 2 = (l1_ + 1) from c0_7_0.trans ((add_from e_l1_ rfl).trans o29))) (clog_from (m := (k_6 + 2)) (c := 2) o30 rfl o31 (flog_from (m := (k_6 + 1)) (c := 2) o32 rfl e_l1_))) rfl))))))) (add_from ((call1 top_k_build (x := (k_6 + 2)) o33).trans ((top_k_build.run (k_6 + 2) o34).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_6 + 2)) o35)) (call1 top_k_single (x := (k_6 + 2)) o36)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_6 + 2)) o37).trans ((heap_sink.run (k_6 + 2) o38).trans (if_false (not_le_from rfl rfl o39) (sub_from (add_from (flog_from (m := (k_6 + 2)) (c := 2) o40 rfl (show flog (k_6 + 2) 2 = (l1_ + 1) from c0_7_0.trans ((add_from e_l1_ rfl).trans o41))) (clog_from (m := (k_6 + 2)) (c := 2) o42 rfl o43 (flog_from (m := (k_6 + 1)) (c := 2) o44 rfl e_l1_))) rfl))))))) o45)))) ?_
                  exact shown [n_5, k_6, l1_] [(top_k_levels (k_6 + 2)), (top_k_single (k_6 + 2))] ⟨h_n_5, h_k_6, h_l1_, trivial⟩ (by decide +kernel)
        · obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_3_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
          exact absurd d1 (fun h => (not_le_from rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩)) h.2)
theorem Steps.lemma_1_1 : ∀ n k : Int, (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (((1 : Int) ≤ k) ∧ (k ≤ n)) → (top_k_heap n k) = ((top_k_build k) + ((n - k) * (1 + (heap_sink k)))) :=
  fun n k k0' k1' k2' k3' =>
    (Steps.lemma_1 (top_k_heap.size n k + 1)) n k k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ k) ∧ (k ≤ n)) → (top_k_heap n k) = ((top_k_build k) + ((n - k) * (1 + (heap_sink k)))) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  rcases first1 h_k_1 with rfl | ⟨k_2, h_k_2, rfl⟩
  · exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩)) h.1)
  · rcases total (n_0 - k_2 - 1) with h0_3_0 | h0_3_0
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [k_2] [] ⟨h_k_2, trivial⟩)
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := k_2) (of_rest h0_3_0 (by close [k_2, n_3] [] ⟨h_k_2, h_n_3, trivial⟩))
        rcases first1 h_k_2 with rfl | ⟨k_5, h_k_5, rfl⟩
        · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call2 top_k_heap (x := (n_4 + 1)) (y := 1) o1 o2).trans ((Steps.lemma_1_1 (n_4 + 1) 1 o3 o4 (le_from rfl rfl o5) ⟨(le_from rfl rfl o6), (le_from rfl rfl o7)⟩).trans (add_from ((call1 top_k_build (x := 1) o8).trans (by decide +kernel : (top_k_build 1) = 0)) (mul_from rfl (add_from rfl ((call1 heap_sink (x := 1) o9).trans (by decide +kernel : (heap_sink 1) = 0))))))) (add_from ((call1 top_k_build (x := 1) o10).trans (by decide +kernel : (top_k_build 1) = 0)) (mul_from rfl (add_from rfl ((call1 heap_sink (x := 1) o11).trans (by decide +kernel : (heap_sink 1) = 0))))) o12) ?_
          exact shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)
        · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (k_5 + 1)) (n := (k_5 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4, k_5] [] ⟨h_n_4, h_k_5, trivial⟩ (by decide +kernel)) with c0_6_0 | c0_6_0
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (k_5 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4, k_5] [(top_k_levels (k_5 + 2)), (top_k_single (k_5 + 2))] ⟨h_n_4, h_k_5, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (k_5 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, k_5, l1_, (top_k_levels (k_5 + 2)), (top_k_single (k_5 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked6 (fun o25 o26 o27 o28 o29 o30 => same_from ((call2 top_k_heap (x := (k_5 + n_4 + 2)) (y := (k_5 + 2)) o1 o2).trans ((Steps.lemma_1_1 (k_5 + n_4 + 2) (k_5 + 2) o3 o4 (le_from rfl rfl o5) ⟨(le_from rfl rfl o6), (le_from rfl rfl o7)⟩).trans (add_from ((call1 top_k_build (x := (k_5 + 2)) o8).trans ((top_k_build.run (k_5 + 2) o9).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_5 + 2)) o10)) (call1 top_k_single (x := (k_5 + 2)) o11)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_5 + 2)) o12).trans ((heap_sink.run (k_5 + 2) o13).trans (if_false (not_le_from rfl rfl o14) (sub_from (add_from (flog_from (m := (k_5 + 2)) (c := 2) o15 rfl (show flog (k_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)) (clog_from (m := (k_5 + 2)) (c := 2) o16 rfl o17 (flog_from (m := (k_5 + 1)) (c := 2) o18 rfl e_l1_))) rfl))))))))) (add_from ((call1 top_k_build (x := (k_5 + 2)) o19).trans ((top_k_build.run (k_5 + 2) o20).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_5 + 2)) o21)) (call1 top_k_single (x := (k_5 + 2)) o22)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_5 + 2)) o23).trans ((heap_sink.run (k_5 + 2) o24).trans (if_false (not_le_from rfl rfl o25) (sub_from (add_from (flog_from (m := (k_5 + 2)) (c := 2) o26 rfl (show flog (k_5 + 2) 2 = l1_ from c0_6_0.trans e_l1_)) (clog_from (m := (k_5 + 2)) (c := 2) o27 rfl o28 (flog_from (m := (k_5 + 1)) (c := 2) o29 rfl e_l1_))) rfl))))))) o30))) ?_
            exact shown [n_4, k_5, l1_] [(top_k_levels (k_5 + 2)), (top_k_single (k_5 + 2))] ⟨h_n_4, h_k_5, h_l1_, trivial⟩ (by decide +kernel)
          · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (k_5 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4, k_5] [(top_k_levels (k_5 + 2)), (top_k_single (k_5 + 2))] ⟨h_n_4, h_k_5, trivial⟩ (by decide +kernel))
            have e_l1_ : flog (k_5 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, k_5, l1_, (top_k_levels (k_5 + 2)), (top_k_single (k_5 + 2))])
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => asked8 (fun o25 o26 o27 o28 o29 o30 o31 o32 => same_from ((call2 top_k_heap (x := (k_5 + n_4 + 2)) (y := (k_5 + 2)) o1 o2).trans ((Steps.lemma_1_1 (k_5 + n_4 + 2) (k_5 + 2) o3 o4 (le_from rfl rfl o5) ⟨(le_from rfl rfl o6), (le_from rfl rfl o7)⟩).trans (add_from ((call1 top_k_build (x := (k_5 + 2)) o8).trans ((top_k_build.run (k_5 + 2) o9).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_5 + 2)) o10)) (call1 top_k_single (x := (k_5 + 2)) o11)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_5 + 2)) o12).trans ((heap_sink.run (k_5 + 2) o13).trans (if_false (not_le_from rfl rfl o14) (sub_from (add_from (flog_from (m := (k_5 + 2)) (c := 2) o15 rfl (show flog (k_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o16))) (clog_from (m := (k_5 + 2)) (c := 2) o17 rfl o18 (flog_from (m := (k_5 + 1)) (c := 2) o19 rfl e_l1_))) rfl))))))))) (add_from ((call1 top_k_build (x := (k_5 + 2)) o20).trans ((top_k_build.run (k_5 + 2) o21).trans (sub_from (mul_from rfl (call1 top_k_levels (x := (k_5 + 2)) o22)) (call1 top_k_single (x := (k_5 + 2)) o23)))) (mul_from rfl (add_from rfl ((call1 heap_sink (x := (k_5 + 2)) o24).trans ((heap_sink.run (k_5 + 2) o25).trans (if_false (not_le_from rfl rfl o26) (sub_from (add_from (flog_from (m := (k_5 + 2)) (c := 2) o27 rfl (show flog (k_5 + 2) 2 = (l1_ + 1) from c0_6_0.trans ((add_from e_l1_ rfl).trans o28))) (clog_from (m := (k_5 + 2)) (c := 2) o29 rfl o30 (flog_from (m := (k_5 + 1)) (c := 2) o31 rfl e_l1_))) rfl))))))) o32))) ?_
            exact shown [n_4, k_5, l1_] [(top_k_levels (k_5 + 2)), (top_k_single (k_5 + 2))] ⟨h_n_4, h_k_5, h_l1_, trivial⟩ (by decide +kernel)
    · obtain ⟨k_3, h_k_3, rfl⟩ := rest (v := k_2) (c := n_0) (of_rest h0_3_0 (by close [n_0, k_2] [] ⟨h_n_0, h_k_2, trivial⟩))
      exact absurd a0 (fun h => (not_le_from rfl rfl (by close [n_0, k_3] [] ⟨h_n_0, h_k_3, trivial⟩)) h.2)

theorem proof : Statement := ⟨top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.part_1⟩
end top_k_heap.exact
