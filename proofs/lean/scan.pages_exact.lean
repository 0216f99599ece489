import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace scan.pages_exact
/-- The relation `scan_pages`. -/
def scan_pages.body (scan_pages : Int → Int → Int) (n w : Int) : Int := (if (n = 0) then 0 else (1 + (scan_pages (n - (smaller n w)) w)))
def scan_pages.Domain (n w : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ ((1 : Int) ≤ w)
def scan_pages.size (n w : Int) : Nat := magnitude n
def scan_pages.step (f : Int × Int → Int) (x : Int × Int) : Int := scan_pages.body (fun n w => f (n, w)) x.1 x.2
def scan_pages (n w : Int) : Int := fix (fun (x : Int × Int) => scan_pages.size x.1 x.2) scan_pages.step (n, w)
/-- The recursion of `scan_pages` ends. -/
def scan_pages.Ends : Prop := Falls (fun (x : Int × Int) => scan_pages.Domain x.1 x.2) (fun x => scan_pages.size x.1 x.2) scan_pages.step

/-- The claim `scan.pages_exact`. -/
def Statement : Prop :=
  (scan_pages.Ends) ∧ (∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) = (cdiv n w))
end scan.pages_exact

namespace scan.pages_exact
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

def scan_pages.run := scan_pages.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n w : Int, (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → scan_pages.size n w < bound → (scan_pages n w) = (cdiv n w)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 w_1 h_n_0 h_w_1 d0 lt
      rcases first1 h_w_1 with rfl | ⟨w_2, h_w_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((scan_pages.run 0 (1 + w_2) o1 o2 d0).trans (if_true (eq_from rfl rfl o3 o4) rfl)) (cdiv_from (q := 0) rfl rfl o5 o6 o7) o8) ?_
          exact shown [w_2] [] ⟨h_w_2, trivial⟩ (by decide +kernel)
        · rcases total (n_3 - w_2) with h0_4_0 | h0_4_0
          · obtain ⟨n_4, h_n_4, rfl⟩ := rest (v := n_3) (c := w_2) (of_rest h0_4_0 (by close [w_2, n_3] [] ⟨h_w_2, h_n_3, trivial⟩))
            rcases first1 h_n_4 with rfl | ⟨n_5, h_n_5, rfl⟩
            · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((scan_pages.run (1 + (w_2 + 0)) (1 + w_2) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl ((call2 scan_pages (x := 0) (y := (w_2 + 1)) ((sub_from rfl (smaller_from_right rfl rfl o4)).trans o5) o6).trans ((ih 0 (w_2 + 1) o7 o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + (w_2 + 0))) o10 o11) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o12 o13 o14)))))) (cdiv_from (q := 1) rfl rfl o15 o16 o17) o18)) ?_
              exact shown [w_2] [] ⟨h_w_2, trivial⟩ (by decide +kernel)
            · obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_5) (b := (w_2 + 1)) (v := n_5) (c := 0) o1 o2 o3) (shown [w_2, n_5] [] ⟨h_w_2, h_n_5, trivial⟩ (by decide +kernel))
              subst h_q_6e
              obtain ⟨w_8, h_w_8, rfl⟩ := rest (v := w_2) (c := s_7) (of_rest h_s_7' (by close [w_2, q_6, s_7] [] ⟨h_w_2, h_q_6, h_s_7, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((scan_pages.run (1 + ((s_7 + w_8) + (1 + (((s_7 + w_8) + 1) * q_6 + s_7 - 0)))) (1 + (s_7 + w_8)) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl ((call2 scan_pages (x := (q_6 * s_7 + q_6 * w_8 + q_6 + s_7 + 1)) (y := (s_7 + w_8 + 1)) ((sub_from rfl (smaller_from_right rfl rfl o4)).trans o5) o6).trans ((ih (q_6 * s_7 + q_6 * w_8 + q_6 + s_7 + 1) (s_7 + w_8 + 1) o7 o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := (q_6 * s_7 + q_6 * w_8 + q_6 + s_7 + 1)) (b := (1 + ((s_7 + w_8) + (1 + (((s_7 + w_8) + 1) * q_6 + s_7 - 0))))) o10 o11) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_6 + 1)) rfl rfl o12 o13 o14)))))) (cdiv_from (q := (q_6 + 2)) rfl rfl o15 o16 o17) o18)) ?_
              exact shown [q_6, s_7, w_8] [] ⟨h_q_6, h_s_7, h_w_8, trivial⟩ (by decide +kernel)
          · rcases first1 h_w_2 with rfl | ⟨w_4, h_w_4, rfl⟩
            · exact absurd_of h0_4_0 (by close [n_3] [] ⟨h_n_3, trivial⟩)
            · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := n_3) (of_rest h0_4_0 (by close [n_3, w_4] [] ⟨h_n_3, h_w_4, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked6 (fun o13 o14 o15 o16 o17 o18 => same_from ((scan_pages.run (1 + n_3) (1 + (1 + (n_3 + w_5))) o1 o2 d0).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl ((call2 scan_pages (x := 0) (y := (n_3 + w_5 + 2)) ((sub_from rfl (smaller_from_left rfl rfl o4)).trans o5) o6).trans ((ih 0 (n_3 + w_5 + 2) o7 o8 (le_from rfl rfl o9) (Nat.lt_of_lt_of_le (magnitude_lt (a := 0) (b := (1 + n_3)) o10 o11) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := 0) rfl rfl o12 o13 o14)))))) (cdiv_from (q := 1) rfl rfl o15 o16 o17) o18)) ?_
              exact shown [n_3, w_5] [] ⟨h_n_3, h_w_5, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n w : Int, (0 ≤ n) → (0 ≤ w) → ((1 : Int) ≤ w) → (scan_pages n w) = (cdiv n w) :=
  fun n w k0' k1' k2' =>
    (Steps.lemma_1 (scan_pages.size n w + 1)) n w k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n w : Int, 0 ≤ n → 0 ≤ w → ((1 : Int) ≤ w) → (scan_pages n w) = (cdiv n w) := by
  intro n_0 w_1 h_n_0 h_w_1 a0
  rcases first1 h_w_1 with rfl | ⟨w_2, h_w_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call2 scan_pages (x := 0) (y := (w_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 0 (w_2 + 1) o3 o4 (le_from rfl rfl o5)).trans (cdiv_from (q := 0) rfl rfl o6 o7 o8))) (cdiv_from (q := 0) rfl rfl o9 o10 o11) o12) ?_
      exact shown [w_2] [] ⟨h_w_2, trivial⟩ (by decide +kernel)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_3) (b := (w_2 + 1)) (v := n_3) (c := 0) o1 o2 o3) (shown [w_2, n_3] [] ⟨h_w_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      obtain ⟨w_6, h_w_6, rfl⟩ := rest (v := w_2) (c := s_5) (of_rest h_s_5' (by close [w_2, q_4, s_5] [] ⟨h_w_2, h_q_4, h_s_5, trivial⟩))
      refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call2 scan_pages (x := (q_4 * s_5 + q_4 * w_6 + q_4 + s_5 + 1)) (y := (s_5 + w_6 + 1)) o1 o2).trans ((Steps.lemma_1_1 (q_4 * s_5 + q_4 * w_6 + q_4 + s_5 + 1) (s_5 + w_6 + 1) o3 o4 (le_from rfl rfl o5)).trans (cdiv_from (q := (q_4 + 1)) rfl rfl o6 o7 o8))) (cdiv_from (q := (q_4 + 1)) rfl rfl o9 o10 o11) o12) ?_
      exact shown [q_4, s_5, w_6] [] ⟨h_q_4, h_s_5, h_w_6, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨scan_pages.ends, Steps.part_1⟩
end scan.pages_exact
