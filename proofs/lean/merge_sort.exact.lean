import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace merge_sort.exact
/-- The relation `merge_sort`. -/
def merge_sort.body (merge_sort : Int → Int) (n : Int) : Int := (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1)))
def merge_sort.Domain (n : Int) : Prop := (0 ≤ n)
def merge_sort.size (n : Int) : Nat := magnitude n
def merge_sort.step (f : Int → Int) (x : Int) : Int := merge_sort.body (fun n => f n) x
def merge_sort (n : Int) : Int := fix (fun (x : Int) => merge_sort.size x) merge_sort.step n
/-- The recursion of `merge_sort` ends. -/
def merge_sort.Ends : Prop := Falls (fun (x : Int) => merge_sort.Domain x) (fun x => merge_sort.size x) merge_sort.step

/-- The claim `merge_sort.exact`. -/
def Statement : Prop :=
  (merge_sort.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1))
end merge_sort.exact

namespace merge_sort.exact
theorem merge_sort.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → merge_sort.size n' < merge_sort.size n → f₁ n' = f₂ n') → merge_sort.body f₁ n = merge_sort.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first2 h_n_0 with rfl | rfl | ⟨n_1, h_n_1, rfl⟩
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
  · rcases residues2 h_n_1 with ⟨n_2, h_n_2, rfl⟩ | ⟨n_2, h_n_2, rfl⟩
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o4 o5))) (agree1 (x := (n_2 + 1)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 0 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 1) o8 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 0))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
    · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from (add_from (agree1 (x := (n_2 + 1)) (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o2) (ih (n_2 + 1) o3 (magnitude_lt (a := (n_2 + 1)) (b := (2 + (2 * n_2 + 1))) o4 o5))) (agree1 (x := (n_2 + 2)) ((sub_from rfl (fdiv_exact (q := (n_2 + 1)) 2 1 rfl rfl rfl rfl o6)).trans o7) (ih (n_2 + 2) o8 (magnitude_lt (a := (n_2 + 2)) (b := (2 + (2 * n_2 + 1))) o9 o10)))) rfl))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem merge_sort.ends : merge_sort.Ends := fun f g (x : Int) d ih =>
  merge_sort.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem merge_sort.eq : ∀ (n : Int), (0 ≤ n) → merge_sort n = (if (n ≤ 1) then 0 else (((merge_sort (fdiv n 2)) + (merge_sort (n - (fdiv n 2)))) + (n - 1))) :=
  fun n k0' => fix_eq merge_sort.ends n k0'

def merge_sort.run := merge_sort.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → merge_sort.size n < bound → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((merge_sort.run (1 + 0) o1).trans (if_true (le_from rfl rfl o2) rfl)) (add_from (sub_from (mul_from rfl (clog_one o3)) (ipow_from (b := 2) (y := (0)) rfl ((clog_one o4).trans o5) (ipow_number 0 rfl))) rfl) o6) ?_
          exact shown [] [] trivial (by decide +kernel)
        · rcases residues2 h_n_2 with ⟨n_3, h_n_3, rfl⟩ | ⟨n_3, h_n_3, rfl⟩
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => same_from ((merge_sort.run (1 + (1 + (2 * 0 + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := 1) (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o3)).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 1) ((sub_from rfl (fdiv_exact (q := 1) 2 0 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (merge_sort 1) = 0))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := 2) (c := 2) o6 rfl o7 (flog_from (m := 1) (c := 2) o8 rfl (flog_number 0 rfl o9 o10 o11)))) (ipow_from (b := 2) (y := (1)) rfl ((clog_from (m := 2) (c := 2) o12 rfl o13 (flog_from (m := 1) (c := 2) o14 rfl (flog_number 0 rfl o15 o16 o17))).trans o18) (ipow_number 1 rfl))) rfl) o19)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
              have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
              obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
              have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
              have f1_ : flog (2 * n_4 + 3) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 1)) 1 rfl o1 o2 o3 o4 e_l1_)) (shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => same_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 0))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_4 + 1)) (c := 2) o10 rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_4 + 2)) (c := 2) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 2) o13 rfl e_l1_)).trans o14) (ipow_sum (by decide) o15 (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 merge_sort (x := (n_4 + 2)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 0 rfl rfl rfl rfl o16)).trans o17)).trans ((ih (n_4 + 2) o18 (le_from rfl rfl o19) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 0)))) o20 o21) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o22 rfl o23 (flog_from (m := (n_4 + 1)) (c := 2) o24 rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_4 + 2)) (c := 2) o25 rfl o26 (flog_from (m := (n_4 + 1)) (c := 2) o27 rfl e_l1_)).trans o28) (ipow_sum (by decide) o29 (ipow_number 1 rfl) e_p1_))) rfl)))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (2 * n_4 + 4)) (c := 2) o30 rfl o31 (flog_from (m := (2 * n_4 + 3)) (c := 2) o32 rfl f1_))) (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((clog_from (m := (2 * n_4 + 4)) (c := 2) o33 rfl o34 (flog_from (m := (2 * n_4 + 3)) (c := 2) o35 rfl f1_)).trans o36) (ipow_sum (by decide) o37 (ipow_number 2 rfl) e_p1_))) rfl) o38)))) ?_
              exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked7 (fun o13 o14 o15 o16 o17 o18 o19 => same_from ((merge_sort.run (1 + (1 + (2 * 0 + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := 1) (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl o3)).trans (by decide +kernel : (merge_sort 1) = 0)) ((call1 merge_sort (x := 2) ((sub_from rfl (fdiv_exact (q := 1) 2 1 rfl rfl rfl rfl o4)).trans o5)).trans (by decide +kernel : (merge_sort 2) = 1))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := 3) (c := 2) o6 rfl o7 (flog_from (m := 2) (c := 2) o8 rfl (flog_number 1 rfl o9 o10 o11)))) (ipow_from (b := 2) (y := (2)) rfl ((clog_from (m := 3) (c := 2) o12 rfl o13 (flog_from (m := 2) (c := 2) o14 rfl (flog_number 1 rfl o15 o16 o17))).trans o18) (ipow_number 2 rfl))) rfl) o19)) ?_
              exact shown [] [] trivial (by decide +kernel)
            · rcases asked4 (fun o1 o2 o3 o4 => flog_jump (m := (n_4 + 1)) (n := (n_4 + 2)) (b := 2) o1 o2 o3 o4) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel)) with c0_5_0 | c0_5_0
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 1) := asked4 (fun o1 o2 o3 o4 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))) (shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => asked2 (fun o37 o38 => same_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_4 + 1)) (c := 2) o10 rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_4 + 2)) (c := 2) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 2) o13 rfl e_l1_)).trans o14) (ipow_sum (by decide) o15 (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o16)).trans o17)).trans ((ih (n_4 + 3) o18 (le_from rfl rfl o19) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o20 o21) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) o22 rfl o23 (flog_from (m := (n_4 + 2)) (c := 2) o24 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_)))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_4 + 3)) (c := 2) o25 rfl o26 (flog_from (m := (n_4 + 2)) (c := 2) o27 rfl (show flog (n_4 + 2) 2 = l1_ from c0_5_0.trans e_l1_))).trans o28) (ipow_sum (by decide) o29 (ipow_number 1 rfl) e_p1_))) rfl)))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) o30 rfl o31 (flog_from (m := (2 * n_4 + 4)) (c := 2) o32 rfl f1_))) (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((clog_from (m := (2 * n_4 + 5)) (c := 2) o33 rfl o34 (flog_from (m := (2 * n_4 + 4)) (c := 2) o35 rfl f1_)).trans o36) (ipow_sum (by decide) o37 (ipow_number 2 rfl) e_p1_))) rfl) o38)))) ?_
                exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
              · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_4 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_4] [] ⟨h_n_4, trivial⟩ (by decide +kernel))
                have e_l1_ : flog (n_4 + 1) 2 = l1_ := e_l1_.trans (by ring [n_4, l1_])
                obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_4, l1_] [] ⟨h_n_4, h_l1_, trivial⟩ (by decide +kernel))
                have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_4, l1_, p1_])
                have f1_ : flog (2 * n_4 + 4) 2 = (l1_ + 2) := asked6 (fun o1 o2 o3 o4 o5 o6 => (flog_level (m := (n_4 + 2)) 1 rfl o1 o2 o3 o4 (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o5))).trans o6) (shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel))
                refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => also12 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 o22 o23 o24 => also12 (fun o25 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35 o36 => also12 (fun o37 o38 o39 o40 o41 o42 o43 o44 o45 o46 o47 o48 => asked3 (fun o49 o50 o51 => eq_from ((merge_sort.run (1 + (1 + (2 * (1 + n_4) + 1))) o1).trans (if_false (not_le_from rfl rfl o2) (add_from (add_from ((call1 merge_sort (x := (n_4 + 2)) (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o3)).trans ((ih (n_4 + 2) o4 (le_from rfl rfl o5) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 2)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o6 o7) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 2)) (c := 2) o8 rfl o9 (flog_from (m := (n_4 + 1)) (c := 2) o10 rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_4 + 2)) (c := 2) o11 rfl o12 (flog_from (m := (n_4 + 1)) (c := 2) o13 rfl e_l1_)).trans o14) (ipow_sum (by decide) o15 (ipow_number 1 rfl) e_p1_))) rfl))) ((call1 merge_sort (x := (n_4 + 3)) ((sub_from rfl (fdiv_exact (q := (n_4 + 2)) 2 1 rfl rfl rfl rfl o16)).trans o17)).trans ((ih (n_4 + 3) o18 (le_from rfl rfl o19) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_4 + 3)) (b := (1 + (1 + (2 * (1 + n_4) + 1)))) o20 o21) (Nat.le_of_lt_succ lt))).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_4 + 3)) (c := 2) o22 rfl o23 (flog_from (m := (n_4 + 2)) (c := 2) o24 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o25))))) (ipow_from (b := 2) (y := ((2 + l1_))) rfl ((clog_from (m := (n_4 + 3)) (c := 2) o26 rfl o27 (flog_from (m := (n_4 + 2)) (c := 2) o28 rfl (show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o29)))).trans o30) (ipow_sum (by decide) o31 (ipow_number 2 rfl) e_p1_))) rfl)))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (2 * n_4 + 5)) (c := 2) o32 rfl o33 (flog_from (m := (2 * n_4 + 4)) (c := 2) o34 rfl f1_))) (ipow_from (b := 2) (y := ((3 + l1_))) rfl ((clog_from (m := (2 * n_4 + 5)) (c := 2) o35 rfl o36 (flog_from (m := (2 * n_4 + 4)) (c := 2) o37 rfl f1_)).trans o38) (ipow_sum (by decide) o39 (ipow_number 3 rfl) e_p1_))) rfl) (of_rest (show (0 : Int) ≤ (n_4 + 2) - (2 * p1_ + 2 * l1_ + 2) from by have h := pow_flog (b := 2) (n := (n_4 + 2)) o40 o41; rw [(show flog (n_4 + 2) 2 = (l1_ + 1) from c0_5_0.trans ((add_from e_l1_ rfl).trans o42)), (show ipow 2 (l1_ + 1) = (2 * p1_ + 2 * l1_ + 2) from (ipow_from (b := 2) (y := ((1 + l1_))) rfl o43 (ipow_sum (by decide) o44 (ipow_number 1 rfl) e_p1_)).trans o45)] at h; exact h) o46) (of_rest (show (0 : Int) ≤ 2 * (p1_ + l1_ + 1) - (n_4 + 1) - 1 from by have h := lt_pow_flog (b := 2) (n := (n_4 + 1)) o47 o48; rw [e_l1_, (show ipow 2 l1_ = (p1_ + l1_ + 1) from (ipow_from (b := 2) (y := (l1_)) rfl o49 e_p1_).trans o50)] at h; exact h) o51)))))) ?_
                exact shown [n_4, l1_, p1_] [] ⟨h_n_4, h_l1_, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (merge_sort.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (merge_sort n) = (((n * (clog n 2)) - (ipow 2 (clog n 2))) + 1) := by
  intro n_0 h_n_0 a0
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call1 merge_sort (x := 1) o1).trans (by decide +kernel : (merge_sort 1) = 0)) (add_from (sub_from (mul_from rfl (clog_one o2)) (ipow_from (b := 2) (y := (0)) rfl ((clog_one o3).trans o4) (ipow_number 0 rfl))) rfl) o5) ?_
      exact shown [] [] trivial (by decide +kernel)
    · obtain ⟨l1_, h_l1_, e_l1_⟩ := asked2 (fun o1 o2 => flog_least (n := (n_2 + 1)) (b := 2) 0 rfl o1 o2) (shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel))
      have e_l1_ : flog (n_2 + 1) 2 = l1_ := e_l1_.trans (by ring [n_2, l1_])
      obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := 2) (x := l1_) o1 o2) (shown [n_2, l1_] [] ⟨h_n_2, h_l1_, trivial⟩ (by decide +kernel))
      have e_p1_ : ipow 2 l1_ = (p1_ + l1_ + 1) := e_p1_.trans (by ring [n_2, l1_, p1_])
      refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked8 (fun o13 o14 o15 o16 o17 o18 o19 o20 => same_from ((call1 merge_sort (x := (n_2 + 2)) o1).trans ((Steps.lemma_1_1 (n_2 + 2) o2 (le_from rfl rfl o3)).trans (add_from (sub_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o4 rfl o5 (flog_from (m := (n_2 + 1)) (c := 2) o6 rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_2 + 2)) (c := 2) o7 rfl o8 (flog_from (m := (n_2 + 1)) (c := 2) o9 rfl e_l1_)).trans o10) (ipow_sum (by decide) o11 (ipow_number 1 rfl) e_p1_))) rfl))) (add_from (sub_from (mul_from rfl (clog_from (m := (n_2 + 2)) (c := 2) o12 rfl o13 (flog_from (m := (n_2 + 1)) (c := 2) o14 rfl e_l1_))) (ipow_from (b := 2) (y := ((1 + l1_))) rfl ((clog_from (m := (n_2 + 2)) (c := 2) o15 rfl o16 (flog_from (m := (n_2 + 1)) (c := 2) o17 rfl e_l1_)).trans o18) (ipow_sum (by decide) o19 (ipow_number 1 rfl) e_p1_))) rfl) o20)) ?_
      exact shown [n_2, l1_, p1_] [] ⟨h_n_2, h_l1_, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨merge_sort.ends, Steps.part_1⟩
end merge_sort.exact
