import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
noncomputable section
open PassBound

namespace debate_ring.agreeing_order
/-- The relation `debate_ring_rounds`. -/
def debate_ring_rounds.body (debate_ring_rounds : Int → Int) (a : Int) : Int := (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2))))
def debate_ring_rounds.Domain (a : Int) : Prop := (0 ≤ a)
def debate_ring_rounds.size (a : Int) : Nat := magnitude a
def debate_ring_rounds.step (f : Int → Int) (x : Int) : Int := debate_ring_rounds.body (fun a => f a) x
def debate_ring_rounds (a : Int) : Int := fix (fun (x : Int) => debate_ring_rounds.size x) debate_ring_rounds.step a
/-- The recursion of `debate_ring_rounds` ends. -/
def debate_ring_rounds.Ends : Prop := Falls (fun (x : Int) => debate_ring_rounds.Domain x) (fun x => debate_ring_rounds.size x) debate_ring_rounds.step

/-- The relation `debate_ring_tokens`. -/
def debate_ring_tokens.body (debate_ring_tokens : Int → Int → Int → Int) (a r t : Int) : Int := (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t)))))
def debate_ring_tokens.Domain (a r t : Int) : Prop := (0 ≤ a) ∧ (0 ≤ r) ∧ (0 ≤ t) ∧ ((3 : Int) ≤ a)
def debate_ring_tokens.size (a r t : Int) : Nat := magnitude r
def debate_ring_tokens.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := debate_ring_tokens.body (fun a r t => f (a, r, t)) x.1 x.2.1 x.2.2
def debate_ring_tokens (a r t : Int) : Int := fix (fun (x : Int × Int × Int) => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step (a, r, t)
/-- The recursion of `debate_ring_tokens` ends. -/
def debate_ring_tokens.Ends : Prop := Falls (fun (x : Int × Int × Int) => debate_ring_tokens.Domain x.1 x.2.1 x.2.2) (fun x => debate_ring_tokens.size x.1 x.2.1 x.2.2) debate_ring_tokens.step

/-- The relation `debate_ring_agree_tokens`. -/
def debate_ring_agree_tokens (a t : Int) : Int := (debate_ring_tokens a (debate_ring_rounds a) t)

/-- The claim `debate_ring.agreeing_order`. -/
def Statement : Prop :=
  (debate_ring_rounds.Ends) ∧ (debate_ring_tokens.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) < (a ^ 2) ∧ q₀ * (debate_ring_agree_tokens a 1) ≤ p₀ * (a ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) < (a ^ 2) ∧ p₀ * (a ^ 2) ≤ q₀ * (debate_ring_agree_tokens a 1))))
end debate_ring.agreeing_order

namespace debate_ring.agreeing_order
theorem debate_ring_rounds.congr (f₁ f₂ : Int → Int) : ∀ (a : Int), (0 ≤ a) → (∀ a' : Int, (0 ≤ a') → debate_ring_rounds.size a' < debate_ring_rounds.size a → f₁ a' = f₂ a') → debate_ring_rounds.body f₁ a = debate_ring_rounds.body f₂ a := by
  intro a_0 h_a_0 ih
  rcases total (1 - a_0) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact (if_true_both (le_from rfl rfl (by decide +kernel)) rfl)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact (if_false_both (not_le_from rfl rfl (by close [a_1] [] ⟨h_a_1, trivial⟩)) (add_from rfl (agree1 (x := a_1) (by ring [a_1]) (ih a_1 (by close [a_1] [] ⟨h_a_1, trivial⟩) (magnitude_lt (a := a_1) (b := (2 + a_1)) (by close [a_1] [] ⟨h_a_1, trivial⟩) (by close [a_1] [] ⟨h_a_1, trivial⟩))))))
theorem debate_ring_rounds.ends : debate_ring_rounds.Ends := fun f g (x : Int) d ih =>
  debate_ring_rounds.congr (fun a => f a) (fun a => g a) x d (fun a' k0 lt => ih a' k0 lt)
theorem debate_ring_rounds.eq : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0 => fix_eq debate_ring_rounds.ends a k0

theorem debate_ring_tokens.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → (∀ a' r' t' : Int, (0 ≤ a') → (0 ≤ r') → (0 ≤ t') → ((3 : Int) ≤ a') → debate_ring_tokens.size a' r' t' < debate_ring_tokens.size a r t → f₁ a' r' t' = f₂ a' r' t') → debate_ring_tokens.body f₁ a r t = debate_ring_tokens.body f₂ a r t := by
  intro a_0 r_1 t_2 h_a_0 h_r_1 h_t_2 d0 ih
  rcases total (a_0 - 3) with h0_3_0 | h0_3_0
  · have v1_3_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)
    rcases next (c := 2) (d := 3) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd_of h0_3_0 (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩)
    obtain ⟨a_3, h_a_3, rfl⟩ := rest v1_3_0
    rcases total (0 - r_1) with h0_4_0 | h0_4_0
    · have v1_4_0 := start h_r_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact (if_true_both (eq_from rfl rfl (by close [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩) (by close [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩)) rfl)
      obtain ⟨r_4, h_r_4, rfl⟩ := rest v1_4_0
      exact absurd_of h0_4_0 (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩)
    · have v1_4_0 := start h_r_1
      rcases next (c := 0) (d := 1) v1_4_0 rfl with rfl | v1_4_0
      · exact absurd_of h0_4_0 (by close [t_2, a_3] [] ⟨h_t_2, h_a_3, trivial⟩)
      obtain ⟨r_4, h_r_4, rfl⟩ := rest v1_4_0
      exact (if_false_both (ne_from_gt rfl rfl (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩)) (add_from (agree3 (x := (a_3 + 3)) (y := r_4) (z := t_2) (by ring [t_2, a_3, r_4]) (by ring [t_2, a_3, r_4]) (by ring [t_2, a_3, r_4]) (ih (a_3 + 3) r_4 t_2 (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩) (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩) (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩) (le_from rfl rfl (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩)) (magnitude_lt (a := r_4) (b := (1 + r_4)) (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩) (by close [t_2, a_3, r_4] [] ⟨h_t_2, h_a_3, h_r_4, trivial⟩)))) rfl))
  · have v1_3_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
    rcases next (c := 1) (d := 2) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
    rcases next (c := 2) (d := 3) v1_3_0 rfl with rfl | v1_3_0
    · exact absurd d0 (not_le_from rfl rfl (by close [r_1, t_2] [] ⟨h_r_1, h_t_2, trivial⟩))
    obtain ⟨a_3, h_a_3, rfl⟩ := rest v1_3_0
    exact absurd_of h0_3_0 (by close [r_1, t_2, a_3] [] ⟨h_r_1, h_t_2, h_a_3, trivial⟩)
theorem debate_ring_tokens.ends : debate_ring_tokens.Ends := fun f g (x : Int × Int × Int) d ih =>
  debate_ring_tokens.congr (fun a r t => f (a, r, t)) (fun a r t => g (a, r, t)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2.1 d.2.2.2 (fun a' r' t' k0 k1 k2 k3 lt => ih (a', r', t') ⟨k0, k1, k2, k3⟩ lt)
theorem debate_ring_tokens.eq : ∀ (a r t : Int), (0 ≤ a) → (0 ≤ r) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_tokens a r t = (if (r = 0) then 0 else ((debate_ring_tokens a (r - 1) t) + (sumRange 0 a 1 (fun (i : Int) => (3 * t))))) :=
  fun a r t k0 k1 k2 k3 => fix_eq debate_ring_tokens.ends (a, r, t) ⟨k0, k1, k2, k3⟩

theorem debate_ring_agree_tokens.eq : ∀ (a t : Int), (0 ≤ a) → (0 ≤ t) → ((3 : Int) ≤ a) → debate_ring_agree_tokens a t = (debate_ring_tokens a (debate_ring_rounds a) t) := fun _ _ _ _ _ => rfl

def debate_ring_tokens__t_1 (a r : Int) : Int := debate_ring_tokens a r 1
def debate_ring_tokens__t_1.size (a r : Int) : Nat := debate_ring_tokens.size a r 1
def debate_ring_agree_tokens__t_1 (a : Int) : Int := debate_ring_agree_tokens a 1
theorem debate_ring_rounds.run : ∀ (a : Int), (0 ≤ a) → debate_ring_rounds a = (if (a ≤ 1) then 0 else (1 + (debate_ring_rounds (a - 2)))) :=
  fun a k0 => (debate_ring_rounds.eq a k0)
theorem debate_ring_tokens__t_1.run : ∀ (a r : Int), (0 ≤ a) → (0 ≤ r) → ((3 : Int) ≤ a) → debate_ring_tokens__t_1 a r = (if (r = 0) then 0 else ((debate_ring_tokens__t_1 a (r - 1)) + (a * (3 * 1)))) :=
  fun a r k0 k1 k2 => (debate_ring_tokens.eq a r 1 k0 k1 (by decide) k2).trans (if_both rfl (add_from rfl (sumRange_const (sumRange_zero_one (fun _ => rfl)) (by first | assumption | decide))))
theorem debate_ring_agree_tokens__t_1.run : ∀ (a : Int), (0 ≤ a) → ((3 : Int) ≤ a) → debate_ring_agree_tokens__t_1 a = (debate_ring_tokens__t_1 a (debate_ring_rounds a)) :=
  fun a k0 k1 => (debate_ring_agree_tokens.eq a 1 k0 (by decide) k1)
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ a : Int, (0 ≤ a) → debate_ring_rounds.size a < bound → (debate_ring_rounds a) = (fdiv a 2)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 h_a_0 lt
      rcases total (1 - a_0) with h0_1_0 | h0_1_0
      · have v1_1_0 := start h_a_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact eq_from ((debate_ring_rounds.run 0 (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (fdiv_from (q := 0) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)) (by decide +kernel) (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact eq_from ((debate_ring_rounds.run 1 (by decide +kernel)).trans (if_true (le_from rfl rfl (by decide +kernel)) rfl)) (fdiv_from (q := 0) rfl rfl (by decide +kernel) (by decide +kernel) (by decide +kernel)) (by decide +kernel) (by decide +kernel)
        obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
        exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
      · have v1_1_0 := start h_a_0
        rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
        · exact absurd_of h0_1_0 (by decide +kernel)
        obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
        obtain ⟨a_2, s0_2_0, h_a_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_a_1 (by decide)
        have s0_2_00 := start s0_2_00
        rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          exact eq_from ((debate_ring_rounds.run (2 + (2 * a_2 + 0)) (by close [a_2] [] ⟨h_a_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩)) (add_from rfl ((call1 debate_ring_rounds (x := (2 * a_2)) (by ring [a_2])).trans ((ih (2 * a_2) (by close [a_2] [] ⟨h_a_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * a_2)) (b := (2 + (2 * a_2 + 0))) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (fdiv_from (q := a_2) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩))))))) (fdiv_from (q := (a_2 + 1)) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)
        rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
        · subst s0_2_0e
          exact eq_from ((debate_ring_rounds.run (2 + (2 * a_2 + 1)) (by close [a_2] [] ⟨h_a_2, trivial⟩)).trans (if_false (not_le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩)) (add_from rfl ((call1 debate_ring_rounds (x := (2 * a_2 + 1)) (by ring [a_2])).trans ((ih (2 * a_2 + 1) (by close [a_2] [] ⟨h_a_2, trivial⟩) (Nat.lt_of_lt_of_le (magnitude_lt (a := (2 * a_2 + 1)) (b := (2 + (2 * a_2 + 1))) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)) (Nat.le_of_lt_succ lt))).trans (fdiv_from (q := a_2) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩))))))) (fdiv_from (q := (a_2 + 1)) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)
        exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
theorem Steps.lemma_1_1 : ∀ a : Int, (0 ≤ a) → (debate_ring_rounds a) = (fdiv a 2) :=
  fun a k0 =>
    (Steps.lemma_1 (debate_ring_rounds.size a + 1)) a k0 (Nat.lt_succ_self _)

theorem Steps.lemma_2 : ∀ bound : Nat, (∀ a r : Int, (0 ≤ a) → (0 ≤ r) → ((3 : Int) ≤ a) → debate_ring_tokens__t_1.size a r < bound → (debate_ring_tokens__t_1 a r) = (3 * (a * r))) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro a_0 r_1 h_a_0 h_r_1 d0 lt
      rcases total (a_0 - 3) with h0_2_0 | h0_2_0
      · have v1_2_0 := start h_a_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
        rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd_of h0_2_0 (by close [r_1] [] ⟨h_r_1, trivial⟩)
        obtain ⟨a_2, h_a_2, rfl⟩ := rest v1_2_0
        rcases total (0 - r_1) with h0_3_0 | h0_3_0
        · have v1_3_0 := start h_r_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact eq_from ((debate_ring_tokens__t_1.run (3 + a_2) 0 (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) d0).trans (if_true (eq_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)) rfl)) rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)
          obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
          exact absurd_of h0_3_0 (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩)
        · have v1_3_0 := start h_r_1
          rcases next (c := 0) (d := 1) v1_3_0 rfl with rfl | v1_3_0
          · exact absurd_of h0_3_0 (by close [a_2] [] ⟨h_a_2, trivial⟩)
          obtain ⟨r_3, h_r_3, rfl⟩ := rest v1_3_0
          exact eq_from ((debate_ring_tokens__t_1.run (3 + a_2) (1 + r_3) (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩) (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩) d0).trans (if_false (ne_from_gt rfl rfl (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩)) (add_from ((call2 debate_ring_tokens__t_1 (x := (a_2 + 3)) (y := r_3) (by ring [a_2, r_3]) (by ring [a_2, r_3])).trans ((ih (a_2 + 3) r_3 (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩) (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩) (le_from rfl rfl (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩)) (Nat.lt_of_lt_of_le (magnitude_lt (a := r_3) (b := (1 + r_3)) (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩) (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩)) (Nat.le_of_lt_succ lt))).trans rfl)) rfl))) rfl (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩) (by close [a_2, r_3] [] ⟨h_a_2, h_r_3, trivial⟩)
      · have v1_2_0 := start h_a_0
        rcases next (c := 0) (d := 1) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
        rcases next (c := 1) (d := 2) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
        rcases next (c := 2) (d := 3) v1_2_0 rfl with rfl | v1_2_0
        · exact absurd d0 (not_le_from rfl rfl (by close [r_1] [] ⟨h_r_1, trivial⟩))
        obtain ⟨a_2, h_a_2, rfl⟩ := rest v1_2_0
        exact absurd_of h0_2_0 (by close [r_1, a_2] [] ⟨h_r_1, h_a_2, trivial⟩)
theorem Steps.lemma_2_1 : ∀ a r : Int, (0 ≤ a) → (0 ≤ r) → ((3 : Int) ≤ a) → (debate_ring_tokens__t_1 a r) = (3 * (a * r)) :=
  fun a r k0 k1 k2 =>
    (Steps.lemma_2 (debate_ring_tokens__t_1.size a r + 1)) a r k0 k1 k2 (Nat.lt_succ_self _)

theorem Steps.part_1_O_positive : ∀ a : Int, 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) ≤ a) → (0 : Int) < (a ^ 2) := by
  intro a_0 h_a_0 a0 a1
  rcases total (a_0 - 3) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [a_1] [] ⟨h_a_1, trivial⟩)
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
theorem Steps.part_1_O_bound : ∀ a : Int, 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) ≤ a) → (2 * (debate_ring_agree_tokens a 1)) ≤ (3 * (a ^ 2)) := by
  intro a_0 h_a_0 a0 a1
  rcases total (a_0 - 3) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    obtain ⟨a_2, s0_2_0, h_a_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_a_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact le_from (mul_from rfl ((call1 debate_ring_agree_tokens__t_1 (x := (2 * a_2 + 3)) (by ring [a_2])).trans ((debate_ring_agree_tokens__t_1.run (2 * a_2 + 3) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans ((call2 debate_ring_tokens__t_1 (x := (2 * a_2 + 3)) (y := (a_2 + 1)) (by ring [a_2]) (((call1 debate_ring_rounds (x := (2 * a_2 + 3)) (by ring [a_2])).trans ((Steps.lemma_1_1 (2 * a_2 + 3) (by close [a_2] [] ⟨h_a_2, trivial⟩)).trans (fdiv_from (q := (a_2 + 1)) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)))).trans (by ring [a_2]))).trans ((Steps.lemma_2_1 (2 * a_2 + 3) (a_2 + 1) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans rfl))))) rfl (by close [a_2] [] ⟨h_a_2, trivial⟩)
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact le_from (mul_from rfl ((call1 debate_ring_agree_tokens__t_1 (x := (2 * a_2 + 4)) (by ring [a_2])).trans ((debate_ring_agree_tokens__t_1.run (2 * a_2 + 4) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans ((call2 debate_ring_tokens__t_1 (x := (2 * a_2 + 4)) (y := (a_2 + 2)) (by ring [a_2]) (((call1 debate_ring_rounds (x := (2 * a_2 + 4)) (by ring [a_2])).trans ((Steps.lemma_1_1 (2 * a_2 + 4) (by close [a_2] [] ⟨h_a_2, trivial⟩)).trans (fdiv_from (q := (a_2 + 2)) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)))).trans (by ring [a_2]))).trans ((Steps.lemma_2_1 (2 * a_2 + 4) (a_2 + 2) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans rfl))))) rfl (by close [a_2] [] ⟨h_a_2, trivial⟩)
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
theorem Steps.part_1_O : ∀ a : Int, 0 ≤ a → 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) < (a ^ 2) ∧ (2 * (debate_ring_agree_tokens a 1)) ≤ (3 * (a ^ 2))) :=
  fun a h_start k0 k1 => ⟨Steps.part_1_O_positive a k0 k1 h_start, Steps.part_1_O_bound a k0 k1 h_start⟩
theorem Steps.part_1_Omega_positive : ∀ a : Int, 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) ≤ a) → (0 : Int) < (a ^ 2) := by
  intro a_0 h_a_0 a0 a1
  rcases total (a_0 - 3) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact lt_from rfl rfl (by close [a_1] [] ⟨h_a_1, trivial⟩)
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
theorem Steps.part_1_Omega_bound : ∀ a : Int, 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) ≤ a) → (1 * (a ^ 2)) ≤ (1 * (debate_ring_agree_tokens a 1)) := by
  intro a_0 h_a_0 a0 a1
  rcases total (a_0 - 3) with h0_1_0 | h0_1_0
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd_of h0_1_0 (by decide +kernel)
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    obtain ⟨a_2, s0_2_0, h_a_2, s0_2_00, s0_2_0', s0_2_0e⟩ := residue (m := 2) h_a_1 (by decide)
    have s0_2_00 := start s0_2_00
    rcases next (c := 0) (d := 1) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact le_from rfl (mul_from rfl ((call1 debate_ring_agree_tokens__t_1 (x := (2 * a_2 + 3)) (by ring [a_2])).trans ((debate_ring_agree_tokens__t_1.run (2 * a_2 + 3) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans ((call2 debate_ring_tokens__t_1 (x := (2 * a_2 + 3)) (y := (a_2 + 1)) (by ring [a_2]) (((call1 debate_ring_rounds (x := (2 * a_2 + 3)) (by ring [a_2])).trans ((Steps.lemma_1_1 (2 * a_2 + 3) (by close [a_2] [] ⟨h_a_2, trivial⟩)).trans (fdiv_from (q := (a_2 + 1)) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)))).trans (by ring [a_2]))).trans ((Steps.lemma_2_1 (2 * a_2 + 3) (a_2 + 1) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans rfl))))) (by close [a_2] [] ⟨h_a_2, trivial⟩)
    rcases next (c := 1) (d := 2) s0_2_00 rfl with rfl | s0_2_00
    · subst s0_2_0e
      exact le_from rfl (mul_from rfl ((call1 debate_ring_agree_tokens__t_1 (x := (2 * a_2 + 4)) (by ring [a_2])).trans ((debate_ring_agree_tokens__t_1.run (2 * a_2 + 4) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans ((call2 debate_ring_tokens__t_1 (x := (2 * a_2 + 4)) (y := (a_2 + 2)) (by ring [a_2]) (((call1 debate_ring_rounds (x := (2 * a_2 + 4)) (by ring [a_2])).trans ((Steps.lemma_1_1 (2 * a_2 + 4) (by close [a_2] [] ⟨h_a_2, trivial⟩)).trans (fdiv_from (q := (a_2 + 2)) rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩)))).trans (by ring [a_2]))).trans ((Steps.lemma_2_1 (2 * a_2 + 4) (a_2 + 2) (by close [a_2] [] ⟨h_a_2, trivial⟩) (by close [a_2] [] ⟨h_a_2, trivial⟩) (le_from rfl rfl (by close [a_2] [] ⟨h_a_2, trivial⟩))).trans rfl))))) (by close [a_2] [] ⟨h_a_2, trivial⟩)
    exact absurd_of (add_nonneg s0_2_00 s0_2_0') (by close [] [s0_2_0] trivial)
  · have v1_1_0 := start h_a_0
    rcases next (c := 0) (d := 1) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 1) (d := 2) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    rcases next (c := 2) (d := 3) v1_1_0 rfl with rfl | v1_1_0
    · exact absurd a0 (not_le_from rfl rfl (by decide +kernel))
    obtain ⟨a_1, h_a_1, rfl⟩ := rest v1_1_0
    exact absurd_of h0_1_0 (by close [a_1] [] ⟨h_a_1, trivial⟩)
theorem Steps.part_1_Omega : ∀ a : Int, 0 ≤ a → 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) < (a ^ 2) ∧ (1 * (a ^ 2)) ≤ (1 * (debate_ring_agree_tokens a 1))) :=
  fun a h_start k0 k1 => ⟨Steps.part_1_Omega_positive a k0 k1 h_start, Steps.part_1_Omega_bound a k0 k1 h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) < (a ^ 2) ∧ q₀ * (debate_ring_agree_tokens a 1) ≤ p₀ * (a ^ 2))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ a : Int, n₀ ≤ a → 0 ≤ a → ((3 : Int) ≤ a) → ((0 : Int) < (a ^ 2) ∧ p₀ * (a ^ 2) ≤ q₀ * (debate_ring_agree_tokens a 1))) := ⟨⟨3, 2, 0, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 0, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨debate_ring_rounds.ends, debate_ring_tokens.ends, Steps.part_1⟩
end debate_ring.agreeing_order
