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
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.num 1) (.num 0) (.add (.call1 8 (.call2 0 (.own 0) (.num 2))) (.call2 0 (.own 0) (.num 2))))
    (.zero 0 .done (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done)))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_levels.ends : top_k_levels.Ends := fun f g (x : Int) d ih =>
  top_k_levels.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_levels.eq : ∀ (n : Int), (0 ≤ n) → top_k_levels n = (if (n ≤ 1) then 0 else ((top_k_levels (fdiv n 2)) + (fdiv n 2))) :=
  fun n k0' => fix_eq top_k_levels.ends n k0'

theorem top_k_single.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → top_k_single.size n' < top_k_single.size n → f₁ n' = f₂ n') → top_k_single.body f₁ n = top_k_single.body f₂ n := by
  intro n_0 h_n_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le (.num 0) (.par 0), .less (.par 0) (.own 0)] (.ifEq (.own 0) (.num 0) (.num 0) (.ifEq (.call2 1 (.own 0) (.num 2)) (.num 1) (.num 0) (.add (.num 1) (.call1 8 (.call2 0 (.own 0) (.num 2))))))
    (.zero 0 .done (.mod 2 0 (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 1)) (.num 2) (.pos 0)) .done) (.cons (.step (.quo (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) .done) .done))))
    1 (by decide +kernel) [n_0] rfl ⟨h_n_0, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  simp only [top_k_single.body, if_and, if_or, if_not] <;> exact g'
theorem top_k_single.ends : top_k_single.Ends := fun f g (x : Int) d ih =>
  top_k_single.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem top_k_single.eq : ∀ (n : Int), (0 ≤ n) → top_k_single n = (if ((n = 0) ∨ ((fmod n 2) = 1)) then 0 else (1 + (top_k_single (fdiv n 2)))) :=
  fun n k0' => fix_eq top_k_single.ends n k0'

theorem top_k_build.eq : ∀ (n : Int), (0 ≤ n) → top_k_build n = ((2 * (top_k_levels n)) - (top_k_single n)) := fun _ _ => rfl

theorem top_k_heap.congr (f₁ f₂ : Int → Int → Int) : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → (∀ n' k' : Int, (0 ≤ n') → (0 ≤ k') → ((1 : Int) ≤ k') → top_k_heap.size n' k' < top_k_heap.size n k → f₁ n' k' = f₂ n' k') → top_k_heap.body f₁ n k = top_k_heap.body f₂ n k := by
  intro n_0 k_1 h_n_0 h_k_1 d0 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) [fun a _ _ _ => heap_sink a, fun a _ _ _ => top_k_build a]
    [.le (.num 1) (.own 1)] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1), .less (.par 0) (.own 0)] (.ifLe (.own 0) (.own 1) (.call1 10 (.own 0)) (.add (.add (.call2 8 (.sub (.own 0) (.num 1)) (.own 1)) (.num 1)) (.call1 9 (.own 1))))
    (.zero 1 (.step (.hyp 0) .done) (.sign (.sub (.add (.pos 1) (.num 1)) (.pos 0)) (.zero 0 .done (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 2)) .done)))) (.zero 0 .done (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 3) (.pos 0)) .done)))))))
    2 (by decide +kernel) [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨d0, trivial⟩ (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem top_k_heap.ends : top_k_heap.Ends := fun f g (x : Int × Int) d ih =>
  top_k_heap.congr (fun n k => f (n, k)) (fun n k => g (n, k)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' k' k0' k1' k2' lt => ih (n', k') ⟨k0', k1', k2'⟩ lt)
theorem top_k_heap.eq : ∀ (n k : Int), (0 ≤ n) → (0 ≤ k) → ((1 : Int) ≤ k) → top_k_heap n k = (if (n ≤ k) then (top_k_build n) else (((top_k_heap (n - 1) k) + 1) + (heap_sink k))) :=
  fun n k k0' k1' k2' => fix_eq top_k_heap.ends (n, k) ⟨k0', k1', k2'⟩

def heap_sink.run := heap_sink.eq
def top_k_levels.run := top_k_levels.eq
def top_k_single.run := top_k_single.eq
def top_k_build.run := top_k_build.eq
def top_k_heap.run := top_k_heap.eq
def Steps.table : Functions := [fun a _ _ _ => heap_sink a, fun a _ _ _ => top_k_levels a, fun a _ _ _ => top_k_single a, fun a _ _ _ => top_k_build a, fun a b _ _ => top_k_heap a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1)], .same 12 (.par 0) (.par 1) (.num 0) (.num 0) (.ifLe (.par 0) (.par 1) (.call1 11 (.par 0)) (.add (.add (.call2 12 (.sub (.par 0) (.num 1)) (.par 1)) (.num 1)) (.call1 8 (.par 1))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact top_k_heap.run (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.rule_2 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 11 (.par 0) (.num 0) (.num 0) (.num 0) (.sub (.mul (.num 2) (.call1 9 (.par 0))) (.call1 10 (.par 0)))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact top_k_build.run (atom x 0) h.1
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

def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 1), .le (.num 1) (.par 1), .le (.par 1) (.par 0)], .same 12 (.par 0) (.par 1) (.num 0) (.num 0) (.add (.call1 11 (.par 1)) (.mul (.sub (.par 0) (.par 1)) (.add (.num 1) (.call1 8 (.par 1)))))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1 ⟨h.2.2.2.1, h.2.2.2.2.1⟩
def Steps.rule_4 : Rule := ⟨0, [], .same 11 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := constant _ _ (by decide +kernel)
def Steps.rule_5 : Rule := ⟨0, [], .same 8 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := constant _ _ (by decide +kernel)
def Steps.rule_6 : Rule := ⟨1, [.le (.num 0) (.par 0)], .same 8 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.sub (.add (.call2 3 (.par 0) (.num 2)) (.call2 4 (.par 0) (.num 2))) (.num 1)))⟩
theorem Steps.rule_6_holds : Rule.Holds Steps.table [] Steps.rule_6 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_6] at *
  exact heap_sink.run (atom x 0) h.1
theorem Steps.part_1 : ∀ n k : Int, 0 ≤ n → 0 ≤ k → (((1 : Int) ≤ k) ∧ (k ≤ n)) → (top_k_heap n k) = ((top_k_build k) + ((n - k) * (1 + (heap_sink k)))) := by
  intro n_0 k_1 h_n_0 h_k_1 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.own 1) (.own 0)] (.eq (.call2 12 (.own 0) (.own 1)) (.add (.call1 11 (.own 1)) (.mul (.sub (.own 0) (.own 1)) (.add (.num 1) (.call1 8 (.own 1)))))) [Steps.rule_3, Steps.rule_4, Steps.rule_5, Steps.rule_2, Steps.rule_6]
    (.zero 1 (.step (.hyp 0) (.step (.hyp 1) .done)) (.sign (.sub (.sub (.pos 0) (.pos 1)) (.num 1)) (.zero 0 .done (.divide (.sub (.pos 0) (.pos 1)) (.num 1) (.replace 1 (.num 0) (.replace 2 (.add (.pos 3) (.pos 0)) (.zero 3 (.step (.use 1 []) (.step (.use 2 []) (.step (.use 0 [(.add (.pos 0) (.num 1)), (.num 1)]) .done))) (.least 0 (.add (.pos 3) (.num 1)) (.num 2) (.jump (.add (.pos 4) (.num 1)) (.add (.pos 4) (.num 2)) (.num 2) (.name1 9 (.add (.pos 4) (.num 2)) (.name1 10 (.add (.pos 5) (.num 2)) (.step (.use 3 [(.add (.pos 6) (.num 2))]) (.step (.clg (.add (.pos 6) (.num 2)) (.num 2)) (.step (.use 4 [(.add (.pos 6) (.num 2))]) (.step (.use 0 [(.add (.add (.pos 6) (.pos 3)) (.num 2)), (.add (.pos 6) (.num 2))]) .done)))))) (.name1 9 (.add (.pos 4) (.num 2)) (.name1 10 (.add (.pos 5) (.num 2)) (.step (.use 3 [(.add (.pos 6) (.num 2))]) (.step (.clg (.add (.pos 6) (.num 2)) (.num 2)) (.step (.use 4 [(.add (.pos 6) (.num 2))]) (.step (.use 0 [(.add (.add (.pos 6) (.pos 3)) (.num 2)), (.add (.pos 6) (.num 2))]) .done))))))))))))) (.divide (.sub (.pos 1) (.pos 0)) (.num 1) (.replace 1 (.num 0) (.replace 3 (.add (.pos 0) (.pos 2)) (.step (.hyp 0) (.step (.hyp 1) .done)))))))
    2 (by decide +kernel) ⟨Steps.rule_3_holds, Steps.rule_4_holds, Steps.rule_5_holds, Steps.rule_2_holds, Steps.rule_6_holds, trivial⟩ [n_0, k_1] rfl ⟨h_n_0, h_k_1, trivial⟩ ⟨a0.1, a0.2, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨top_k_levels.ends, top_k_single.ends, top_k_heap.ends, Steps.part_1⟩
end top_k_heap.exact
