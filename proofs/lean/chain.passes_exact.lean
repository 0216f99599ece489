import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace chain.passes_exact
/-- The relation `chain_passes`. -/
def chain_passes.body (chain_passes : Int → Int → Int) (d m : Int) : Int := (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1)))
def chain_passes.Domain (d m : Int) : Prop := (0 ≤ d) ∧ (0 ≤ m)
def chain_passes.size (d m : Int) : Nat := magnitude d
def chain_passes.step (f : Int × Int → Int) (x : Int × Int) : Int := chain_passes.body (fun d m => f (d, m)) x.1 x.2
def chain_passes (d m : Int) : Int := fix (fun (x : Int × Int) => chain_passes.size x.1 x.2) chain_passes.step (d, m)
/-- The recursion of `chain_passes` ends. -/
def chain_passes.Ends : Prop := Falls (fun (x : Int × Int) => chain_passes.Domain x.1 x.2) (fun x => chain_passes.size x.1 x.2) chain_passes.step

/-- The claim `chain.passes_exact`. -/
def Statement : Prop :=
  (chain_passes.Ends) ∧ (∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m))
end chain.passes_exact

namespace chain.passes_exact
theorem chain_passes.congr (f₁ f₂ : Int → Int → Int) : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → (∀ d' m' : Int, (0 ≤ d') → (0 ≤ m') → chain_passes.size d' m' < chain_passes.size d m → f₁ d' m' = f₂ d' m') → chain_passes.body f₁ d m = chain_passes.body f₂ d m := by
  intro d_0 m_1 h_d_0 h_m_1 ih
  rcases first1 h_d_0 with rfl | ⟨d_2, h_d_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [m_1] [] ⟨h_m_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from (agree2 (x := d_2) (y := m_1) o2 o3 (ih d_2 m_1 o4 o5 (magnitude_lt (a := d_2) (b := (1 + d_2)) o6 o7))) rfl))) ?_
    exact shown [m_1, d_2] [] ⟨h_m_1, h_d_2, trivial⟩ (by decide +kernel)
theorem chain_passes.ends : chain_passes.Ends := fun f g (x : Int × Int) d ih =>
  chain_passes.congr (fun d m => f (d, m)) (fun d m => g (d, m)) x.1 x.2 d.1 d.2 (fun d' m' k0' k1' lt => ih (d', m') ⟨k0', k1'⟩ lt)
theorem chain_passes.eq : ∀ (d m : Int), (0 ≤ d) → (0 ≤ m) → chain_passes d m = (if (d = 0) then 0 else ((chain_passes (d - 1) m) + (larger m 1))) :=
  fun d m k0' k1' => fix_eq chain_passes.ends (d, m) ⟨k0', k1'⟩

def chain_passes.run := chain_passes.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((1 : Int) ≤ m) → chain_passes.size d m < bound → (chain_passes d m) = (d * m)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro d_0 m_1 h_d_0 h_m_1 d0 lt
      rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
      · rcases first1 h_d_0 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((chain_passes.run 0 (1 + m_2) o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [m_2] [] ⟨h_m_2, trivial⟩ (by decide +kernel)
        · rcases first1 h_m_2 with rfl | ⟨m_4, h_m_4, rfl⟩
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((chain_passes.run (1 + d_3) (1 + 0) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chain_passes (x := d_3) (y := 1) o4 o5).trans ((ih d_3 1 o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) (larger_from_right rfl rfl o11)))) rfl o12) ?_
            exact shown [d_3] [] ⟨h_d_3, trivial⟩ (by decide +kernel)
          · refine asked12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => same_from ((chain_passes.run (1 + d_3) (1 + (1 + m_4)) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from ((call2 chain_passes (x := d_3) (y := (m_4 + 2)) o4 o5).trans ((ih d_3 (m_4 + 2) o6 o7 (le_from rfl rfl o8) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o9 o10) (Nat.le_of_lt_succ lt))).trans rfl)) (larger_from_left rfl rfl o11)))) rfl o12) ?_
            exact shown [d_3, m_4] [] ⟨h_d_3, h_m_4, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ d m : Int, (0 ≤ d) → (0 ≤ m) → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m) :=
  fun d m k0' k1' k2' =>
    (Steps.lemma_1 (chain_passes.size d m + 1)) d m k0' k1' k2' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ d m : Int, 0 ≤ d → 0 ≤ m → ((1 : Int) ≤ m) → (chain_passes d m) = (d * m) := by
  intro d_0 m_1 h_d_0 h_m_1 a0
  rcases first1 h_m_1 with rfl | ⟨m_2, h_m_2, rfl⟩
  · exact absurd a0 (not_le_from rfl rfl (by close [d_0] [] ⟨h_d_0, trivial⟩))
  · refine asked6 (fun o1 o2 o3 o4 o5 o6 => same_from ((call2 chain_passes (x := d_0) (y := (m_2 + 1)) o1 o2).trans ((Steps.lemma_1_1 d_0 (m_2 + 1) o3 o4 (le_from rfl rfl o5)).trans rfl)) rfl o6) ?_
    exact shown [d_0, m_2] [] ⟨h_d_0, h_m_2, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨chain_passes.ends, Steps.part_1⟩
end chain.passes_exact
