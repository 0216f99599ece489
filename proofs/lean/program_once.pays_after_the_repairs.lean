import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace program_once.pays_after_the_repairs
/-- The relation `per_item`. -/
def per_item.body (per_item : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else ((per_item (n - 1)) + 1))
def per_item.Domain (n : Int) : Prop := (0 ≤ n)
def per_item.size (n : Int) : Nat := magnitude n
def per_item.step (f : Int → Int) (x : Int) : Int := per_item.body (fun n => f n) x
def per_item (n : Int) : Int := fix (fun (x : Int) => per_item.size x) per_item.step n
/-- The recursion of `per_item` ends. -/
def per_item.Ends : Prop := Falls (fun (x : Int) => per_item.Domain x) (fun x => per_item.size x) per_item.step

/-- The relation `program_once`. -/
def program_once.body (program_once : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1))))
def program_once.Domain (n : Int) : Prop := (0 ≤ n)
def program_once.size (n : Int) : Nat := magnitude n
def program_once.step (f : Int → Int) (x : Int) : Int := program_once.body (fun n => f n) x
def program_once (n : Int) : Int := fix (fun (x : Int) => program_once.size x) program_once.step n
/-- The recursion of `program_once` ends. -/
def program_once.Ends : Prop := Falls (fun (x : Int) => program_once.Domain x) (fun x => program_once.size x) program_once.step

/-- The relation `program_repaired`. -/
def program_repaired.body (program_repaired : Int → Int → Int) (n r : Int) : Int := (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n)))
def program_repaired.Domain (n r : Int) : Prop := (0 ≤ n) ∧ (0 ≤ r)
def program_repaired.size (n r : Int) : Nat := magnitude r
def program_repaired.step (f : Int × Int → Int) (x : Int × Int) : Int := program_repaired.body (fun n r => f (n, r)) x.1 x.2
def program_repaired (n r : Int) : Int := fix (fun (x : Int × Int) => program_repaired.size x.1 x.2) program_repaired.step (n, r)
/-- The recursion of `program_repaired` ends. -/
def program_repaired.Ends : Prop := Falls (fun (x : Int × Int) => program_repaired.Domain x.1 x.2) (fun x => program_repaired.size x.1 x.2) program_repaired.step

/-- The claim `program_once.pays_after_the_repairs`. -/
def Statement : Prop :=
  (per_item.Ends) ∧ (program_once.Ends) ∧ (program_repaired.Ends) ∧ (∀ n r : Int, 0 ≤ n → 0 ≤ r → ((r + 1) ≤ n) → (program_repaired n r) ≤ (per_item n))
end program_once.pays_after_the_repairs

namespace program_once.pays_after_the_repairs
theorem per_item.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → per_item.size n' < per_item.size n → f₁ n' = f₂ n') → per_item.body f₁ n = per_item.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5))) rfl))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem per_item.ends : per_item.Ends := fun f g (x : Int) d ih =>
  per_item.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem per_item.eq : ∀ (n : Int), (0 ≤ n) → per_item n = (if (n = 0) then 0 else ((per_item (n - 1)) + 1)) :=
  fun n k0' => fix_eq per_item.ends n k0'

theorem program_once.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → program_once.size n' < program_once.size n → f₁ n' = f₂ n') → program_once.body f₁ n = program_once.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
    · refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (if_true_both (eq_from rfl rfl o2 o3) rfl))) ?_
      exact shown [] [] trivial (by decide +kernel)
    · refine asked6 (fun o1 o2 o3 o4 o5 o6 => (if_false_both (ne_from_gt rfl rfl o1) (if_false_both (ne_from_gt rfl rfl o2) (agree1 (x := (n_2 + 1)) o3 (ih (n_2 + 1) o4 (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o5 o6)))))) ?_
      exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem program_once.ends : program_once.Ends := fun f g (x : Int) d ih =>
  program_once.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem program_once.eq : ∀ (n : Int), (0 ≤ n) → program_once n = (if (n = 0) then 0 else (if (n = 1) then 1 else (program_once (n - 1)))) :=
  fun n k0' => fix_eq program_once.ends n k0'

theorem program_repaired.congr (f₁ f₂ : Int → Int → Int) : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → (∀ n' r' : Int, (0 ≤ n') → (0 ≤ r') → program_repaired.size n' r' < program_repaired.size n r → f₁ n' r' = f₂ n' r') → program_repaired.body f₁ n r = program_repaired.body f₂ n r := by
  intro n_0 r_1 h_n_0 h_r_1 ih
  rcases first1 h_r_1 with rfl | ⟨r_2, h_r_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [n_0] [] ⟨h_n_0, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := n_0) (y := r_2) o2 o3 (ih n_0 r_2 o4 o5 (magnitude_lt (a := r_2) (b := (1 + r_2)) o6 o7))) rfl))) ?_
    exact shown [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩ (by decide +kernel)
theorem program_repaired.ends : program_repaired.Ends := fun f g (x : Int × Int) d ih =>
  program_repaired.congr (fun n r => f (n, r)) (fun n r => g (n, r)) x.1 x.2 d.1 d.2 (fun n' r' k0' k1' lt => ih (n', r') ⟨k0', k1'⟩ lt)
theorem program_repaired.eq : ∀ (n r : Int), (0 ≤ n) → (0 ≤ r) → program_repaired n r = (if (r = 0) then (program_once n) else ((program_repaired n (r - 1)) + (program_once n))) :=
  fun n r k0' k1' => fix_eq program_repaired.ends (n, r) ⟨k0', k1'⟩

def per_item.run := per_item.eq
def program_once.run := program_once.eq
def program_repaired.run := program_repaired.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → per_item.size n < bound → (per_item n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((per_item.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((per_item.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from ((call1 per_item (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (per_item n) = n :=
  fun n k0' =>
    (Steps.lemma_1 (per_item.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → program_once.size n < bound → (program_once n) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by decide +kernel))
      · rcases first1 h_n_1 with rfl | ⟨n_2, h_n_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((program_once.run (1 + 0) o1).trans (if_false (ne_from_gt rfl rfl o2) (if_true (eq_from rfl rfl o3 o4) rfl))) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => same_from ((program_once.run (1 + (1 + n_2)) o1).trans (if_false (ne_from_gt rfl rfl o2) (if_false (ne_from_gt rfl rfl o3) ((call1 program_once (x := (n_2 + 1)) o4).trans ((ih (n_2 + 1) o5 (le_from rfl rfl o6) (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_2 + 1)) (b := (1 + (1 + n_2))) o7 o8) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o9) ?_
          exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n : Int, (0 ≤ n) → ((1 : Int) ≤ n) → (program_once n) = 1 :=
  fun n k0' k1' =>
    (Steps.lemma_2 (program_once.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.lemma_3 : ∀ bound : Nat, (∀ n r : Int, (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ n) → ((1 : Int) ≤ r) → program_repaired.size n r < bound → (program_repaired n r) = (1 + r)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 r_1 h_n_0 h_r_1 d0 d1 lt
      rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
      · rcases first1 h_r_1 with rfl | ⟨r_3, h_r_3, rfl⟩
        · exact absurd d1 (not_le_from rfl rfl (by close [n_2] [] ⟨h_n_2, trivial⟩))
        · rcases first1 h_r_3 with rfl | ⟨r_4, h_r_4, rfl⟩
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => same_from ((program_repaired.run (1 + n_2) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 program_repaired (x := (n_2 + 1)) (y := 0) o4 o5).trans ((program_repaired.run (n_2 + 1) 0 o6 o7).trans (if_true (eq_from rfl rfl o8 o9) ((call1 program_once (x := (n_2 + 1)) o10).trans ((Steps.lemma_2_1 (n_2 + 1) o11 (le_from rfl rfl o12)).trans rfl))))) ((call1 program_once (x := (n_2 + 1)) o13).trans ((Steps.lemma_2_1 (n_2 + 1) o14 (le_from rfl rfl o15)).trans rfl))))) rfl o16)) ?_
            exact shown [n_2] [] ⟨h_n_2, trivial⟩ (by decide +kernel)
          · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => same_from ((program_repaired.run (1 + n_2) (1 + (1 + r_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 program_repaired (x := (n_2 + 1)) (y := (r_4 + 1)) o4 o5).trans ((ih (n_2 + 1) (r_4 + 1) o6 o7 (le_from rfl rfl o8) (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (r_4 + 1)) (b := (1 + (1 + r_4))) o10 o11) (Nat.le_of_lt_succ lt))).trans rfl)) ((call1 program_once (x := (n_2 + 1)) o12).trans ((Steps.lemma_2_1 (n_2 + 1) o13 (le_from rfl rfl o14)).trans rfl))))) rfl o15)) ?_
            exact shown [n_2, r_4] [] ⟨h_n_2, h_r_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ n r : Int, (0 ≤ n) → (0 ≤ r) → ((1 : Int) ≤ n) → ((1 : Int) ≤ r) → (program_repaired n r) = (1 + r) :=
  fun n r k0' k1' k2' k3' =>
    (Steps.lemma_3 (program_repaired.size n r + 1)) n r k0' k1' k2' k3' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n r : Int, 0 ≤ n → 0 ≤ r → ((r + 1) ≤ n) → (program_repaired n r) ≤ (per_item n) := by
  intro n_0 r_1 h_n_0 h_r_1 a0
  rcases total (n_0 - r_1 - 1) with h0_2_0 | h0_2_0
  · rcases first1 h_n_0 with rfl | ⟨n_2, h_n_2, rfl⟩
    · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
    · obtain ⟨n_3, h_n_3, rfl⟩ := rest (v := n_2) (c := r_1) (of_rest h0_2_0 (by close [r_1, n_2] [] ⟨h_r_1, h_n_2, trivial⟩))
      rcases first1 h_r_1 with rfl | ⟨r_4, h_r_4, rfl⟩
      · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => le_from ((call2 program_repaired (x := (n_3 + 1)) (y := 0) o1 o2).trans ((program_repaired.run (n_3 + 1) 0 o3 o4).trans (if_true (eq_from rfl rfl o5 o6) ((call1 program_once (x := (n_3 + 1)) o7).trans ((Steps.lemma_2_1 (n_3 + 1) o8 (le_from rfl rfl o9)).trans rfl))))) ((call1 per_item (x := (n_3 + 1)) o10).trans ((Steps.lemma_1_1 (n_3 + 1) o11).trans rfl)) o12) ?_
        exact shown [n_3] [] ⟨h_n_3, trivial⟩ (by decide +kernel)
      · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((call2 program_repaired (x := (n_3 + r_4 + 2)) (y := (r_4 + 1)) o1 o2).trans ((Steps.lemma_3_1 (n_3 + r_4 + 2) (r_4 + 1) o3 o4 (le_from rfl rfl o5) (le_from rfl rfl o6)).trans rfl)) ((call1 per_item (x := (n_3 + r_4 + 2)) o7).trans ((Steps.lemma_1_1 (n_3 + r_4 + 2) o8).trans rfl)) o9) ?_
        exact shown [n_3, r_4] [] ⟨h_n_3, h_r_4, trivial⟩ (by decide +kernel)
  · obtain ⟨r_2, h_r_2, rfl⟩ := rest (v := r_1) (c := n_0) (of_rest h0_2_0 (by close [n_0, r_1] [] ⟨h_n_0, h_r_1, trivial⟩))
    exact absurd a0 (not_le_from rfl rfl (by close [n_0, r_2] [] ⟨h_n_0, h_r_2, trivial⟩))

theorem proof : Statement := ⟨per_item.ends, program_once.ends, program_repaired.ends, Steps.part_1⟩
end program_once.pays_after_the_repairs
