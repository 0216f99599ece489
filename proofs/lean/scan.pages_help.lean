import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace scan.pages_help
/-- The relation `scan`. -/
def scan.body (scan : Int → Int) (n : Int) : Int := (if (n = 0) then 0 else (1 + (scan (n - 1))))
def scan.Domain (n : Int) : Prop := (0 ≤ n)
def scan.size (n : Int) : Nat := magnitude n
def scan.step (f : Int → Int) (x : Int) : Int := scan.body (fun n => f n) x
def scan (n : Int) : Int := fix (fun (x : Int) => scan.size x) scan.step n
/-- The recursion of `scan` ends. -/
def scan.Ends : Prop := Falls (fun (x : Int) => scan.Domain x) (fun x => scan.size x) scan.step

/-- The relation `scan_pages`. -/
def scan_pages.body (scan_pages : Int → Int → Int) (n w : Int) : Int := (if (n = 0) then 0 else (1 + (scan_pages (n - (smaller n w)) w)))
def scan_pages.Domain (n w : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ ((1 : Int) ≤ w)
def scan_pages.size (n w : Int) : Nat := magnitude n
def scan_pages.step (f : Int × Int → Int) (x : Int × Int) : Int := scan_pages.body (fun n w => f (n, w)) x.1 x.2
def scan_pages (n w : Int) : Int := fix (fun (x : Int × Int) => scan_pages.size x.1 x.2) scan_pages.step (n, w)
/-- The recursion of `scan_pages` ends. -/
def scan_pages.Ends : Prop := Falls (fun (x : Int × Int) => scan_pages.Domain x.1 x.2) (fun x => scan_pages.size x.1 x.2) scan_pages.step

/-- The claim `scan.pages_help`. -/
def Statement : Prop :=
  (scan.Ends) ∧ (scan_pages.Ends) ∧ (∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) ≤ (scan n))
end scan.pages_help

namespace scan.pages_help
theorem scan.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → scan.size n' < scan.size n → f₁ n' = f₂ n') → scan.body f₁ n = scan.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [] [] trivial (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree1 (x := n_1) o2 (ih n_1 o3 (magnitude_lt (a := n_1) (b := (1 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem scan.ends : scan.Ends := fun f g (x : Int) d ih =>
  scan.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem scan.eq : ∀ (n : Int), (0 ≤ n) → scan n = (if (n = 0) then 0 else (1 + (scan (n - 1)))) :=
  fun n k0' => fix_eq scan.ends n k0'

theorem scan_pages.congr (f₁ f₂ : Int → Int → Int) : ∀ (n w : Int), (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → (∀ n' w' : Int, (0 ≤ n') → (0 ≤ w') → ((1 : Int) ≤ w') → scan_pages.size n' w' < scan_pages.size n w → f₁ n' w' = f₂ n' w') → scan_pages.body f₁ n w = scan_pages.body f₂ n w := by
  intro n_0 w_1 h_n_0 h_w_1 d0 ih
  rcases first1 h_w_1 with rfl | ⟨w_2, h_w_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
      exact shown [w_2] [] ⟨h_w_2, trivial⟩ (by decide +kernel)
    · rcases total (n_3 - w_2) with h0_4_0 | h0_4_0
      · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := w_2) (of_rest h0_4_0 (by close [w_2, n_3] [] ⟨h_w_2, h_n_3, trivial⟩))
        refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree2 (x := n_4) (y := (w_2 + 1)) ((sub_from rfl (smaller_from_right rfl rfl o2)).trans o3) o4 (ih n_4 (w_2 + 1) o5 o6 (le_from rfl rfl o7) (magnitude_lt (a := n_4) (b := (1 + (w_2 + n_4))) o8 o9)))))) ?_
        exact shown [w_2, n_4] [] ⟨h_w_2, h_n_4, trivial⟩ (by decide +kernel)
      · rcases first1 h_w_2 with rfl | ⟨w_4, h_w_4, rfl⟩
        · exact absurd_of h0_4_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
        · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := n_3) (of_rest h0_4_0 (by close [n_3, w_4] [] ⟨h_n_3, h_w_4, trivial⟩))
          refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree2 (x := 0) (y := (n_3 + w_5 + 2)) ((sub_from rfl (smaller_from_left rfl rfl o2)).trans o3) o4 (ih 0 (n_3 + w_5 + 2) o5 o6 (le_from rfl rfl o7) (magnitude_lt (a := 0) (b := (1 + n_3)) o8 o9)))))) ?_
          exact shown [n_3, w_5] [] ⟨h_n_3, h_w_5, trivial⟩ (by decide +kernel)
theorem scan_pages.ends : scan_pages.Ends := fun f g (x : Int × Int) d ih =>
  scan_pages.congr (fun n w => f (n, w)) (fun n w => g (n, w)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' w' k0' k1' k2' lt => ih (n', w') ⟨k0', k1', k2'⟩ lt)
theorem scan_pages.eq : ∀ (n w : Int), (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → scan_pages n w = (if (n = 0) then 0 else (1 + (scan_pages (n - (smaller n w)) w))) :=
  fun n w k0' k1' k2' => fix_eq scan_pages.ends (n, w) ⟨k0', k1', k2'⟩

def scan.run := scan.eq
def scan_pages.run := scan_pages.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → scan.size n < bound → (scan n) = n) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 lt
      rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
      · refine asked4 (fun o1 o2 o3 o4 => same_from ((scan.run 0 o1).trans (if_true (eq_from rfl rfl o2 o3) rfl)) rfl o4) ?_
        exact shown [] [] trivial (by decide +kernel)
      · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((scan.run (1 + n_1) o1).trans (if_false (ne_from_gt rfl rfl o2) (add_from rfl ((call1 scan (x := n_1) o3).trans ((ih n_1 o4 (Nat.lt_of_lt_of_le (magnitude_lt (a := n_1) (b := (1 + n_1)) o5 o6) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o7) ?_
        exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (scan n) = n :=
  fun n k0' =>
    (Steps.lemma_1 (scan.size n + 1)) n k0' (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ n w : Int, (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → scan_pages.size n w < bound → (scan_pages n w) ≤ (scan n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 w_1 h_n_0 h_w_1 d0 lt
      rcases first1 h_w_1 with rfl | ⟨w_2, h_w_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((scan_pages.run 0 (1 + w_2) o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl)) ((call1 scan (x := 0) o5).trans (by decide +kernel : (scan 0) = 0)) o6) ?_
          exact shown [w_2] [] ⟨h_w_2, trivial⟩ (by decide +kernel)
        · rcases total (n_3 - w_2) with h0_4_0 | h0_4_0
          · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := w_2) (of_rest h0_4_0 (by close [w_2, n_3] [] ⟨h_w_2, h_n_3, trivial⟩))
            refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked4 (fun o13 o14 o15 o16 => le_from ((scan_pages.run (1 + (w_2 + n_4)) (1 + w_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (call2 scan_pages (x := n_4) (y := (w_2 + 1)) ((sub_from rfl (smaller_from_right rfl rfl o4)).trans o5) o6)))) ((call1 scan (x := (n_4 + w_2 + 1)) o7).trans ((Steps.lemma_1_1 (n_4 + w_2 + 1) o8).trans rfl)) (of_rest (fact_from rfl ((call1 scan (x := n_4) o9).trans ((Steps.lemma_1_1 n_4 o10).trans rfl)) (ih n_4 (w_2 + 1) o11 o12 (le_from rfl rfl o13) (Nat.lt_of_lt_of_le (magnitude_lt (a := n_4) (b := (1 + (w_2 + n_4))) o14 o15) (Nat.le_of_lt_succ lt)))) o16))) ?_
            exact shown [w_2, n_4] [(scan_pages n_4 (w_2 + 1))] ⟨h_w_2, h_n_4, trivial⟩ (by decide +kernel)
          · rcases first1 h_w_2 with rfl | ⟨w_4, h_w_4, rfl⟩
            · exact absurd_of h0_4_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
            · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := n_3) (of_rest h0_4_0 (by close [n_3, w_4] [] ⟨h_n_3, h_w_4, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked3 (fun o13 o14 o15 => le_from ((scan_pages.run (1 + n_3) (1 + (1 + (n_3 + w_5))) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (call2 scan_pages (x := 0) (y := (n_3 + w_5 + 2)) ((sub_from rfl (smaller_from_left rfl rfl o4)).trans o5) o6)))) ((call1 scan (x := (n_3 + 1)) o7).trans ((Steps.lemma_1_1 (n_3 + 1) o8).trans rfl)) (of_rest (fact_from rfl ((call1 scan (x := 0) o9).trans (by decide +kernel : (scan 0) = 0)) (ih 0 (n_3 + w_5 + 2) o10 o11 (le_from rfl rfl o12) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + n_3)) o13 o14) (Nat.le_of_lt_succ lt)))) o15))) ?_
              exact shown [n_3, w_5] [(scan_pages 0 (n_3 + w_5 + 2))] ⟨h_n_3, h_w_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_2_1 : ∀ n w : Int, (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → (scan_pages n w) ≤ (scan n) :=
  fun n w k0' k1' k2' =>
    (Steps.lemma_2 (scan_pages.size n w + 1)) n w k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) ≤ (scan n) := by
  intro n_0 w_1 h_n_0 h_w_1 a0
  rcases first1 h_w_1 with rfl | ⟨w_2, h_w_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => le_from (call2 scan_pages (x := n_0) (y := (w_2 + 1)) o1 o2) ((call1 scan (x := n_0) o3).trans ((Steps.lemma_1_1 n_0 o4).trans rfl)) (of_rest (fact_from rfl ((call1 scan (x := n_0) o5).trans ((Steps.lemma_1_1 n_0 o6).trans rfl)) (Steps.lemma_2_1 n_0 (w_2 + 1) o7 o8 (le_from rfl rfl o9))) o10)) ?_
    exact shown [n_0, w_2] [(scan_pages n_0 (w_2 + 1))] ⟨h_n_0, h_w_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨scan.ends, scan_pages.ends, Steps.part_1⟩
end scan.pages_help
