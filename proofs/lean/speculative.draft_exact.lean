import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.draft_exact
/-- The relation `speculative_draft_worst`. -/
def speculative_draft_worst.body (speculative_draft_worst : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (g' + (speculative_draft_worst (m - 1) g')))
def speculative_draft_worst.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_draft_worst.size (m g' : Int) : Nat := magnitude m
def speculative_draft_worst.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_draft_worst.body (fun m g' => f (m, g')) x.1 x.2
def speculative_draft_worst (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_draft_worst.size x.1 x.2) speculative_draft_worst.step (m, g')
/-- The recursion of `speculative_draft_worst` ends. -/
def speculative_draft_worst.Ends : Prop := Falls (fun (x : Int × Int) => speculative_draft_worst.Domain x.1 x.2) (fun x => speculative_draft_worst.size x.1 x.2) speculative_draft_worst.step

/-- The claim `speculative.draft_exact`. -/
def Statement : Prop :=
  (speculative_draft_worst.Ends) ∧ (∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_draft_worst m g') = (m * g'))
end speculative.draft_exact

namespace speculative.draft_exact
theorem speculative_draft_worst.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_draft_worst.size m' g'' < speculative_draft_worst.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_draft_worst.body f₁ m g' = speculative_draft_worst.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
  · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (agree2 (x := m_2) (y := g_1) o2 o3 (ih m_2 g_1 o4 o5 (magnitude_lt (a := m_2) (b := (1 + m_2)) o6 o7)))))) ?_
    exact shown [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩ (by decide +kernel)
theorem speculative_draft_worst.ends : speculative_draft_worst.Ends := fun f g (x : Int × Int) d ih =>
  speculative_draft_worst.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_draft_worst.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_draft_worst m g' = (if (m = 0) then 0 else (g' + (speculative_draft_worst (m - 1) g'))) :=
  fun m g' k0' k1' => fix_eq speculative_draft_worst.ends (m, g') ⟨k0', k1'⟩

def speculative_draft_worst.run := speculative_draft_worst.eq
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → speculative_draft_worst.size m g' < bound → (speculative_draft_worst m g') = (m * g')) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro m_0 g_1 h_m_0 h_g_1 lt
      rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
      · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((speculative_draft_worst.run 0 g_1 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
        exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
      · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from ((speculative_draft_worst.run (1 + m_2) g_1 o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl ((call2 speculative_draft_worst (x := m_2) (y := g_1) o4 o5).trans ((ih m_2 g_1 o6 o7 (Nat.lt_of_lt_of_le (magnitude_lt (a := m_2) (b := (1 + m_2)) o8 o9) (Nat.le_of_lt_succ lt))).trans rfl))))) rfl o10) ?_
        exact shown [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ m g' : Int, (0 ≤ m) → (0 ≤ g') → (speculative_draft_worst m g') = (m * g') :=
  fun m g' k0' k1' =>
    (Steps.lemma_1 (speculative_draft_worst.size m g' + 1)) m g' k0' k1' (Nat.lt_succ_self _)

theorem Steps.part_1 : ∀ m g' : Int, 0 ≤ m → 0 ≤ g' → (speculative_draft_worst m g') = (m * g') := by
  intro m_0 g_1 h_m_0 h_g_1
  refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((call2 speculative_draft_worst (x := m_0) (y := g_1) o1 o2).trans ((Steps.lemma_1_1 m_0 g_1 o3 o4).trans rfl)) rfl o5) ?_
  exact shown [m_0, g_1] [] ⟨h_m_0, h_g_1, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨speculative_draft_worst.ends, Steps.part_1⟩
end speculative.draft_exact
