import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace sliding_window.usual_is_a_case
/-- The relation `sliding_window`. -/
def sliding_window.body (sliding_window : Int → Int → Int → Int) (n w s : Int) : Int := (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s)))
def sliding_window.Domain (n w s : Int) : Prop := (0 ≤ n) ∧ (0 ≤ w) ∧ (0 ≤ s) ∧ (((1 : Int) ≤ s) ∧ (s ≤ w))
def sliding_window.size (n w s : Int) : Nat := magnitude n
def sliding_window.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := sliding_window.body (fun n w s => f (n, w, s)) x.1 x.2.1 x.2.2
def sliding_window (n w s : Int) : Int := fix (fun (x : Int × Int × Int) => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step (n, w, s)
/-- The recursion of `sliding_window` ends. -/
def sliding_window.Ends : Prop := Falls (fun (x : Int × Int × Int) => sliding_window.Domain x.1 x.2.1 x.2.2) (fun x => sliding_window.size x.1 x.2.1 x.2.2) sliding_window.step

/-- The relation `sliding_window_20_10`. -/
def sliding_window_20_10.body (sliding_window_20_10 : Int → Int) (n : Int) : Int := (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10))))
def sliding_window_20_10.Domain (n : Int) : Prop := (0 ≤ n)
def sliding_window_20_10.size (n : Int) : Nat := magnitude n
def sliding_window_20_10.step (f : Int → Int) (x : Int) : Int := sliding_window_20_10.body (fun n => f n) x
def sliding_window_20_10 (n : Int) : Int := fix (fun (x : Int) => sliding_window_20_10.size x) sliding_window_20_10.step n
/-- The recursion of `sliding_window_20_10` ends. -/
def sliding_window_20_10.Ends : Prop := Falls (fun (x : Int) => sliding_window_20_10.Domain x) (fun x => sliding_window_20_10.size x) sliding_window_20_10.step

/-- The claim `sliding_window.usual_is_a_case`. -/
def Statement : Prop :=
  (sliding_window.Ends) ∧ (sliding_window_20_10.Ends) ∧ (∀ n : Int, 0 ≤ n → (sliding_window n 20 10) = (sliding_window_20_10 n))
end sliding_window.usual_is_a_case

namespace sliding_window.usual_is_a_case
theorem sliding_window.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → (∀ n' w' s' : Int, (0 ≤ n') → (0 ≤ w') → (0 ≤ s') → (((1 : Int) ≤ s') ∧ (s' ≤ w')) → sliding_window.size n' w' s' < sliding_window.size n w s → f₁ n' w' s' = f₂ n' w' s') → sliding_window.body f₁ n w s = sliding_window.body f₂ n w s := by
  intro n_0 w_1 s_2 h_n_0 h_w_1 h_s_2 d0 ih
  rcases first1 h_s_2 with rfl | ⟨s_3, h_s_3, rfl⟩
  · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
  · rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
    · rcases first1 h_w_1 with rfl | ⟨w_4, h_w_4, rfl⟩
      · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
      · obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
        rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
        · exact (if_true_both (le_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) rfl)
        · rcases first1 h_n_0 with rfl | ⟨n_6, h_n_6, rfl⟩
          · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
          · rcases first1 h_n_6 with rfl | ⟨n_7, h_n_7, rfl⟩
            · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
            · obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
              refine asked11 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree3 (x := (n_8 + w_5 + 1)) (y := (s_3 + w_5 + 1)) (z := (s_3 + 1)) o2 o3 o4 (ih (n_8 + w_5 + 1) (s_3 + w_5 + 1) (s_3 + 1) o5 o6 o7 ⟨(le_from rfl rfl o8), (le_from rfl rfl o9)⟩ (magnitude_lt (a := (n_8 + w_5 + 1)) (b := (1 + (1 + ((s_3 + w_5) + n_8)))) o10 o11)))))) ?_
              exact shown [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩ (by decide +kernel)
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2)
theorem sliding_window.ends : sliding_window.Ends := fun f g (x : Int × Int × Int) d ih =>
  sliding_window.congr (fun n w s => f (n, w, s)) (fun n w s => g (n, w, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' w' s' k0' k1' k2' k3' lt => ih (n', w', s') ⟨k0', k1', k2', k3'⟩ lt)
theorem sliding_window.eq : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → sliding_window n w s = (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s))) :=
  fun n w s k0' k1' k2' k3' => fix_eq sliding_window.ends (n, w, s) ⟨k0', k1', k2', k3'⟩

theorem sliding_window_20_10.congr (f₁ f₂ : Int → Int) : ∀ (n : Int), (0 ≤ n) → (∀ n' : Int, (0 ≤ n') → sliding_window_20_10.size n' < sliding_window_20_10.size n → f₁ n' = f₂ n') → sliding_window_20_10.body f₁ n = sliding_window_20_10.body f₂ n := by
  intro n_0 h_n_0 ih
  rcases total (20 - n_0) with h0_1_0 | h0_1_0
  · exact (if_true_both (le_from rfl rfl (of_rest h0_1_0 (by close [n_0] [] ⟨h_n_0, trivial⟩))) rfl)
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
    rcases next (c := 11) (d := 12) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 12) (d := 13) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 13) (d := 14) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 14) (d := 15) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 15) (d := 16) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 16) (d := 17) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 17) (d := 18) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 18) (d := 19) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 19) (d := 20) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 20) (d := 21) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
    refine asked5 (fun o1 o2 o3 o4 o5 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree1 (x := (n_1 + 11)) o2 (ih (n_1 + 11) o3 (magnitude_lt (a := (n_1 + 11)) (b := (21 + n_1)) o4 o5)))))) ?_
    exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem sliding_window_20_10.ends : sliding_window_20_10.Ends := fun f g (x : Int) d ih =>
  sliding_window_20_10.congr (fun n => f n) (fun n => g n) x d (fun n' k0' lt => ih n' k0' lt)
theorem sliding_window_20_10.eq : ∀ (n : Int), (0 ≤ n) → sliding_window_20_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10)))) :=
  fun n k0' => fix_eq sliding_window_20_10.ends n k0'

def sliding_window__w_20__s_10 (n : Int) : Int := sliding_window n 20 10
def sliding_window__w_20__s_10.size (n : Int) : Nat := sliding_window.size n 20 10
def sliding_window_20_10.run := sliding_window_20_10.eq
theorem sliding_window__w_20__s_10.run : ∀ (n : Int), (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → sliding_window__w_20__s_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window__w_20__s_10 (n - 10)))) :=
  fun n k0' k1' => (sliding_window.eq n 20 10 k0' (by decide) (by decide) k1')
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → sliding_window__w_20__s_10.size n < bound → (sliding_window__w_20__s_10 n) = (sliding_window_20_10 n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (20 - n_0) with h0_1_0 | h0_1_0
      · rcases first1 h_n_0 with rfl | ⟨n_1, h_n_1, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((sliding_window__w_20__s_10.run 0 o1 d0).trans (if_true (le_from rfl rfl o2) (smaller_from_left rfl rfl o3))) ((call1 sliding_window_20_10 (x := 0) o4).trans (by decide +kernel : (sliding_window_20_10 0) = 0)) o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((sliding_window__w_20__s_10.run (1 + n_1) o1 d0).trans (if_true (le_from rfl rfl (of_rest h0_1_0 o2)) (smaller_from_right rfl rfl o3))) ((call1 sliding_window_20_10 (x := (n_1 + 1)) o4).trans ((sliding_window_20_10.run (n_1 + 1) o5).trans (if_true (le_from rfl rfl (of_rest h0_1_0 o6)) (smaller_from_right rfl rfl o7)))) o8) ?_
          exact shown [n_1] [] ⟨h_n_1, trivial⟩ (by decide +kernel)
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
        rcases next (c := 11) (d := 12) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 12) (d := 13) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 13) (d := 14) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 14) (d := 15) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 15) (d := 16) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 16) (d := 17) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 17) (d := 18) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 18) (d := 19) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 19) (d := 20) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 20) (d := 21) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨n_1, h_n_1, rfl⟩ := rest v1_1_0
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => same_from ((sliding_window__w_20__s_10.run (21 + n_1) o1 d0).trans (if_false (not_le_from rfl rfl o2) (add_from rfl ((call1 sliding_window__w_20__s_10 (x := (n_1 + 11)) o3).trans ((ih (n_1 + 11) o4 ⟨(le_from rfl rfl o5), (le_from rfl rfl o6)⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 11)) (b := (21 + n_1)) o7 o8) (Nat.le_of_lt_succ lt))).trans (call1 sliding_window_20_10 (x := (n_1 + 11)) o9)))))) ((call1 sliding_window_20_10 (x := (n_1 + 21)) o10).trans ((sliding_window_20_10.run (n_1 + 21) o11).trans (if_false (not_le_from rfl rfl o12) (add_from rfl (call1 sliding_window_20_10 (x := (n_1 + 11)) o13))))) o14)) ?_
        exact shown [n_1] [(sliding_window_20_10 (n_1 + 11))] ⟨h_n_1, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → (sliding_window__w_20__s_10 n) = (sliding_window_20_10 n) :=
  fun n k0' k1' =>
    (Steps.lemma_1 (sliding_window__w_20__s_10.size n + 1)) n k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sliding_window n 20 10) = (sliding_window_20_10 n) := by
  intro n_0 h_n_0
  refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => same_from ((call1 sliding_window__w_20__s_10 (x := n_0) o1).trans ((Steps.lemma_1_1 n_0 o2 ⟨(le_from rfl rfl o3), (le_from rfl rfl o4)⟩).trans (call1 sliding_window_20_10 (x := n_0) o5))) (call1 sliding_window_20_10 (x := n_0) o6) o7) ?_
  exact shown [n_0] [(sliding_window_20_10 n_0)] ⟨h_n_0, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨sliding_window.ends, sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.usual_is_a_case
