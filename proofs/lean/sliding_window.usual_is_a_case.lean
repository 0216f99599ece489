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
  rcases total (s_2 - 1) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    rcases total (w_1 - s_3 - 1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_w_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [n_0, s_3] [] ⟨h_n_0, h_s_3, trivial⟩)
      obtain ⟨w_4, h_w_4, rfl⟩ := rest v1_4_0
      obtain ⟨w_5, h_w_5, rfl⟩ := rest (v := w_4) (c := s_3) (of_rest h0_4_0 (by close [n_0, s_3, w_4] [] ⟨h_n_0, h_s_3, h_w_4, trivial⟩))
      rcases total (s_3 + w_5 + 1 - n_0) with h0_6_0 | h0_6_0
      · exact (if_true_both (le_from rfl rfl (of_rest h0_6_0 (by close [n_0, s_3, w_5] [] ⟨h_n_0, h_s_3, h_w_5, trivial⟩))) rfl)
      · have v1_6_0 := start h_n_0
        rcases next (c := 0) (d := 1) v1_6_0 rfl with rfl | v1_6_0
        · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
        obtain ⟨n_6, h_n_6, rfl⟩ := rest v1_6_0
        have v1_7_0 := start h_n_6
        rcases next (c := 0) (d := 1) v1_7_0 rfl with rfl | v1_7_0
        · exact absurd_of h0_6_0 (by close [s_3, w_5] [] ⟨h_s_3, h_w_5, trivial⟩)
        obtain ⟨n_7, h_n_7, rfl⟩ := rest v1_7_0
        obtain ⟨n_8, h_n_8, rfl⟩ := rest (v := n_7) (c := (s_3 + w_5)) (of_rest h0_6_0 (by close [s_3, w_5, n_7] [] ⟨h_s_3, h_w_5, h_n_7, trivial⟩))
        have at0_ := nonneg_at [s_3, w_5, n_8] [] ⟨h_s_3, h_w_5, h_n_8, trivial⟩
        have at1_ := eq_at [s_3, w_5, n_8]
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => fun o11 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree3 (x := (n_8 + w_5 + 1)) (y := (s_3 + w_5 + 1)) (z := (s_3 + 1)) (at1_ o2) (at1_ o3) (at1_ o4) (ih (n_8 + w_5 + 1) (s_3 + w_5 + 1) (s_3 + 1) (at0_ o5) (at0_ o6) (at0_ o7) ⟨(le_from rfl rfl (at0_ o8)), (le_from rfl rfl (at0_ o9))⟩ (magnitude_lt (a := (n_8 + w_5 + 1)) (b := (1 + (1 + ((s_3 + w_5) + n_8)))) (at0_ o10) (at0_ o11))))))) ?_
        decide +kernel
    · obtain ⟨s_4, h_s_4, rfl⟩ := rest (v := s_3) (c := w_1) (of_rest h0_4_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩))
      exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1, s_4] [] ⟨h_n_0, h_w_1, h_s_4, trivial⟩)) h.2)
  · have v1_3_0 := start h_s_2
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (fun h => (not_le_from rfl rfl (by close [n_0, w_1] [] ⟨h_n_0, h_w_1, trivial⟩)) h.1)
    obtain ⟨s_3, h_s_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [n_0, w_1, s_3] [] ⟨h_n_0, h_w_1, h_s_3, trivial⟩)
theorem sliding_window.ends : sliding_window.Ends := fun f g (x : Int × Int × Int) d ih =>
  sliding_window.congr (fun n w s => f (n, w, s)) (fun n w s => g (n, w, s)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun n' w' s' k0 k1 k2 k3 lt => ih (n', w', s') ⟨k0, k1, k2, k3⟩ lt)
theorem sliding_window.eq : ∀ (n w s : Int), (0 ≤ n) → (0 ≤ w) → (0 ≤ s) → (((1 : Int) ≤ s) ∧ (s ≤ w)) → sliding_window n w s = (if (n ≤ w) then (smaller n 1) else (1 + (sliding_window (n - s) w s))) :=
  fun n w s k0 k1 k2 k3 => fix_eq sliding_window.ends (n, w, s) ⟨k0, k1, k2, k3⟩

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
    have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
    have at1_ := eq_at [n_1]
    refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => fun o5 => (if_false_both (not_le_from rfl rfl (at0_ o1)) (add_from rfl (agree1 (x := (n_1 + 11)) (at1_ o2) (ih (n_1 + 11) (at0_ o3) (magnitude_lt (a := (n_1 + 11)) (b := (21 + n_1)) (at0_ o4) (at0_ o5))))))) ?_
    decide +kernel
theorem sliding_window_20_10.ends : sliding_window_20_10.Ends := fun f g (x : Int) d ih =>
  sliding_window_20_10.congr (fun n => f n) (fun n => g n) x d (fun n' k0 lt => ih n' k0 lt)
theorem sliding_window_20_10.eq : ∀ (n : Int), (0 ≤ n) → sliding_window_20_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10)))) :=
  fun n k0 => fix_eq sliding_window_20_10.ends n k0

def sliding_window__w_20__s_10 (n : Int) : Int := sliding_window n 20 10
def sliding_window__w_20__s_10.size (n : Int) : Nat := sliding_window.size n 20 10
theorem sliding_window_20_10.run : ∀ (n : Int), (0 ≤ n) → sliding_window_20_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window_20_10 (n - 10)))) :=
  fun n k0 => (sliding_window_20_10.eq n k0)
theorem sliding_window__w_20__s_10.run : ∀ (n : Int), (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → sliding_window__w_20__s_10 n = (if (n ≤ 20) then (smaller n 1) else (1 + (sliding_window__w_20__s_10 (n - 10)))) :=
  fun n k0 k1 => (sliding_window.eq n 20 10 k0 (by decide) (by decide) k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n : Int, (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → sliding_window__w_20__s_10.size n < bound → (sliding_window__w_20__s_10 n) = (sliding_window_20_10 n)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 h_n_0 d0 lt
      rcases total (20 - n_0) with h0_1_0 | h0_1_0
      · rcases total (n_0 - 1) with h1_1_0 | h1_1_0
        · have v2_1_0 := start h_n_0
          rcases next (c := 0) (d := 1) v2_1_0 rfl with rfl | v2_1_0
          · exact absurd_of h1_1_0 (by decide +kernel)
          obtain ⟨n_1, h_n_1, rfl⟩ := rest v2_1_0
          have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
          have at1_ := eq_at [n_1]
          refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => fun o9 => eq_from ((sliding_window__w_20__s_10.run (1 + n_1) (at0_ o1) d0).trans (if_true (le_from rfl rfl (of_rest h0_1_0 (at0_ o2))) (smaller_from_right rfl rfl (at0_ o3)))) ((call1 sliding_window_20_10 (x := (n_1 + 1)) (at1_ o4)).trans ((sliding_window_20_10.run (n_1 + 1) (at0_ o5)).trans (if_true (le_from rfl rfl (of_rest h0_1_0 (at0_ o6))) (smaller_from_right rfl rfl (at0_ o7))))) (at0_ o8) (at0_ o9)) ?_
          decide +kernel
        · have v2_1_0 := start h_n_0
          rcases next (c := 0) (d := 1) v2_1_0 rfl with rfl | v2_1_0
          · have at0_ := eq_at []
            refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => fun o6 => eq_from ((sliding_window__w_20__s_10.run 0 (of_decide_eq_true o1) d0).trans (if_true (le_from rfl rfl (of_decide_eq_true o2)) (smaller_from_left rfl rfl (of_decide_eq_true o3)))) ((call1 sliding_window_20_10 (x := 0) (at0_ o4)).trans (by decide +kernel : (sliding_window_20_10 0) = 0)) (of_decide_eq_true o5) (of_decide_eq_true o6)) ?_
            decide +kernel
          obtain ⟨n_1, h_n_1, rfl⟩ := rest v2_1_0
          exact absurd_of h1_1_0 (by close [n_1] [] ⟨h_n_1, trivial⟩)
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
        have at0_ := nonneg_at [n_1] [] ⟨h_n_1, trivial⟩
        have at1_ := eq_at [n_1]
        have at2_ := eq_at [n_1, (sliding_window_20_10 (n_1 + 11))]
        have at3_ := nonneg_at [n_1] [(sliding_window_20_10 (n_1 + 11))] ⟨h_n_1, trivial⟩
        refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => also fun o8 => also fun o9 => also fun o10 => also fun o11 => also fun o12 => also fun o13 => also fun o14 => fun o15 => eq_from ((sliding_window__w_20__s_10.run (21 + n_1) (at0_ o1) d0).trans (if_false (not_le_from rfl rfl (at0_ o2)) (add_from rfl ((call1 sliding_window__w_20__s_10 (x := (n_1 + 11)) (at1_ o3)).trans ((ih (n_1 + 11) (at0_ o4) ⟨(le_from rfl rfl (at0_ o5)), (le_from rfl rfl (at0_ o6))⟩ (Nat.lt_of_lt_of_le (magnitude_lt (a := (n_1 + 11)) (b := (21 + n_1)) (at0_ o7) (at0_ o8)) (Nat.le_of_lt_succ lt))).trans (call1 sliding_window_20_10 (x := (n_1 + 11)) (at1_ o9))))))) ((call1 sliding_window_20_10 (x := (n_1 + 21)) (at2_ o10)).trans ((sliding_window_20_10.run (n_1 + 21) (at3_ o11)).trans (if_false (not_le_from rfl rfl (at3_ o12)) (add_from rfl (call1 sliding_window_20_10 (x := (n_1 + 11)) (at2_ o13)))))) (at3_ o14) (at3_ o15)) ?_
        decide +kernel
theorem Steps.lemma_1_1 : ∀ n : Int, (0 ≤ n) → (((1 : Int) ≤ 10) ∧ ((10 : Int) ≤ 20)) → (sliding_window__w_20__s_10 n) = (sliding_window_20_10 n) :=
  fun n k0 k1 =>
    (Steps.lemma_1 (sliding_window__w_20__s_10.size n + 1)) n k0 k1 (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → (sliding_window n 20 10) = (sliding_window_20_10 n) := by
  intro n_0 h_n_0
  have at0_ := eq_at [n_0]
  have at1_ := nonneg_at [n_0] [] ⟨h_n_0, trivial⟩
  have at2_ := eq_at [n_0, (sliding_window_20_10 n_0)]
  have at3_ := nonneg_at [n_0] [(sliding_window_20_10 n_0)] ⟨h_n_0, trivial⟩
  refine computed (also fun o1 => also fun o2 => also fun o3 => also fun o4 => also fun o5 => also fun o6 => also fun o7 => fun o8 => eq_from ((call1 sliding_window__w_20__s_10 (x := n_0) (at0_ o1)).trans ((Steps.lemma_1_1 n_0 (at1_ o2) ⟨(le_from rfl rfl (at1_ o3)), (le_from rfl rfl (at1_ o4))⟩).trans (call1 sliding_window_20_10 (x := n_0) (at0_ o5)))) (call1 sliding_window_20_10 (x := n_0) (at2_ o6)) (at3_ o7) (at3_ o8)) ?_
  decide +kernel

theorem proof : Statement := ⟨sliding_window.ends, sliding_window_20_10.ends, Steps.part_1⟩
end sliding_window.usual_is_a_case
