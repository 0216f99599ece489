import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace batch_items.exact
/-- The relation `batch_items`. -/
def batch_items.body (batch_items : Int → Int → Int) (n b : Int) : Int := (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b)))
def batch_items.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((1 : Int) ≤ b)
def batch_items.size (n b : Int) : Nat := magnitude n
def batch_items.step (f : Int × Int → Int) (x : Int × Int) : Int := batch_items.body (fun n b => f (n, b)) x.1 x.2
def batch_items (n b : Int) : Int := fix (fun (x : Int × Int) => batch_items.size x.1 x.2) batch_items.step (n, b)
/-- The recursion of `batch_items` ends. -/
def batch_items.Ends : Prop := Falls (fun (x : Int × Int) => batch_items.Domain x.1 x.2) (fun x => batch_items.size x.1 x.2) batch_items.step

/-- The claim `batch_items.exact`. -/
def Statement : Prop :=
  (batch_items.Ends) ∧ (∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (batch_items n b) = (cdiv n b))
end batch_items.exact

namespace batch_items.exact
theorem batch_items.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((1 : Int) ≤ b') → batch_items.size n' b' < batch_items.size n b → f₁ n' b' = f₂ n' b') → batch_items.body f₁ n b = batch_items.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases total (b_2 + 1 - n_0) with h0_3_0 | h0_3_0
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
      · obtain ⟨b_4, h_b_4, rfl⟩ := rest (v := b_2) (c := n_3) (of_rest h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩))
        exact (if_true_both (le_from rfl rfl (by close [n_3, b_4] [] ⟨h_n_3, h_b_4, trivial⟩)) rfl)
    · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
      · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
        · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := b_2) (of_rest h0_3_0 (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩))
          refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (n_5 + 1)) (y := (b_2 + 1)) o2 o3 (ih (n_5 + 1) (b_2 + 1) o4 o5 (le_from rfl rfl o6) (magnitude_lt (a := (n_5 + 1)) (b := (1 + (1 + (b_2 + n_5)))) o7 o8)))))) ?_
          exact shown [b_2, n_5] [] ⟨h_b_2, h_n_5, trivial⟩ (by decide +kernel)
theorem batch_items.ends : batch_items.Ends := fun f g (x : Int × Int) d ih =>
  batch_items.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem batch_items.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items n b = (if (n ≤ b) then (smaller n 1) else (1 + (batch_items (n - b) b))) :=
  fun n b k0' k1' k2' => fix_eq batch_items.ends (n, b) ⟨k0', k1', k2'⟩

def batch_items.run := batch_items.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → batch_items.size n b < bound → (batch_items n b) = (cdiv n b)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro n_0 b_1 h_n_0 h_b_1 d0 lt
      rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
      · rcases total (b_2 + 1 - n_0) with h0_3_0 | h0_3_0
        · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
          · refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((batch_items.run 0 (1 + b_2) o1 o2 d0).trans (if_true (le_from rfl rfl o3) (smaller_from_left rfl rfl o4))) (cdiv_from (q := 0) rfl rfl o5 o6 o7) o8) ?_
            exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
          · obtain ⟨b_4, h_b_4, rfl⟩ := rest (v := b_2) (c := n_3) (of_rest h0_3_0 (by close [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩))
            refine asked8 (fun o1 o2 o3 o4 o5 o6 o7 o8 => same_from ((batch_items.run (1 + n_3) (1 + (n_3 + b_4)) o1 o2 d0).trans (if_true (le_from rfl rfl o3) (smaller_from_right rfl rfl o4))) (cdiv_from (q := 1) rfl rfl o5 o6 o7) o8) ?_
            exact shown [n_3, b_4] [] ⟨h_n_3, h_b_4, trivial⟩ (by decide +kernel)
        · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
          · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
          · rcases first1 h_n_3 with rfl | ⟨n_4, h_n_4, rfl⟩
            · exact absurd_of h0_3_0 (by close [b_2] [] ⟨h_b_2, trivial⟩)
            · obtain ⟨n_5, h_n_5, rfl⟩ := rest (v := n_4) (c := b_2) (of_rest h0_3_0 (by close [b_2, n_4] [] ⟨h_b_2, h_n_4, trivial⟩))
              obtain ⟨q_6, s_7, h_q_6, h_s_7, h_s_7', h_q_6e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_5) (b := (b_2 + 1)) (v := n_5) (c := 0) o1 o2 o3) (shown [b_2, n_5] [] ⟨h_b_2, h_n_5, trivial⟩ (by decide +kernel))
              subst h_q_6e
              obtain ⟨b_8, h_b_8, rfl⟩ := rest (v := b_2) (c := s_7) (of_rest h_s_7' (by close [b_2, q_6, s_7] [] ⟨h_b_2, h_q_6, h_s_7, trivial⟩))
              refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => same_from ((batch_items.run (1 + (1 + ((s_7 + b_8) + (((s_7 + b_8) + 1) * q_6 + s_7 - 0)))) (1 + (s_7 + b_8)) o1 o2 d0).trans (if_false (not_le_from rfl rfl o3) (add_from rfl ((call2 batch_items (x := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) (y := (b_8 + s_7 + 1)) o4 o5).trans ((ih (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1) (b_8 + s_7 + 1) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := (b_8 * q_6 + q_6 * s_7 + q_6 + s_7 + 1)) (b := (1 + (1 + ((s_7 + b_8) + (((s_7 + b_8) + 1) * q_6 + s_7 - 0))))) o9 o10) (Nat.le_of_lt_succ lt))).trans (cdiv_from (q := (q_6 + 1)) rfl rfl o11 o12 o13)))))) (cdiv_from (q := (q_6 + 2)) rfl rfl o14 o15 o16) o17)) ?_
              exact shown [q_6, s_7, b_8] [] ⟨h_q_6, h_s_7, h_b_8, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ n b : Int, (0 ≤ n) → (0 ≤ b) → ((1 : Int) ≤ b) → (batch_items n b) = (cdiv n b) :=
  fun n b k0' k1' k2' =>
    (Steps.lemma_1 (batch_items.size n b + 1)) n b k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ n b : Int, 0 ≤ n → 0 ≤ b → ((1 : Int) ≤ b) → (batch_items n b) = (cdiv n b) := by
  intro n_0 b_1 h_n_0 h_b_1 a0
  rcases first1 h_b_1 with rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first1 h_n_0 with rfl | ⟨n_3, h_n_3, rfl⟩
    · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call2 batch_items (x := 0) (y := (b_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 0 (b_2 + 1) o3 o4 (le_from rfl rfl o5)).trans (cdiv_from (q := 0) rfl rfl o6 o7 o8))) (cdiv_from (q := 0) rfl rfl o9 o10 o11) o12) ?_
      exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := n_3) (b := (b_2 + 1)) (v := n_3) (c := 0) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      obtain ⟨b_6, h_b_6, rfl⟩ := rest (v := b_2) (c := s_5) (of_rest h_s_5' (by close [b_2, q_4, s_5] [] ⟨h_b_2, h_q_4, h_s_5, trivial⟩))
      refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((call2 batch_items (x := (b_6 * q_4 + q_4 * s_5 + q_4 + s_5 + 1)) (y := (b_6 + s_5 + 1)) o1 o2).trans ((Steps.lemma_1_1 (b_6 * q_4 + q_4 * s_5 + q_4 + s_5 + 1) (b_6 + s_5 + 1) o3 o4 (le_from rfl rfl o5)).trans (cdiv_from (q := (q_4 + 1)) rfl rfl o6 o7 o8))) (cdiv_from (q := (q_4 + 1)) rfl rfl o9 o10 o11) o12) ?_
      exact shown [q_4, s_5, b_6] [] ⟨h_q_4, h_s_5, h_b_6, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨batch_items.ends, Steps.part_1⟩
end batch_items.exact
