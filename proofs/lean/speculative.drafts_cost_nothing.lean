import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace speculative.drafts_cost_nothing
/-- The relation `plain_decoding`. -/
def plain_decoding.body (plain_decoding : Int → Int) (m : Int) : Int := (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1))
def plain_decoding.Domain (m : Int) : Prop := (0 ≤ m)
def plain_decoding.size (m : Int) : Nat := magnitude m
def plain_decoding.step (f : Int → Int) (x : Int) : Int := plain_decoding.body (fun m => f m) x
def plain_decoding (m : Int) : Int := fix (fun (x : Int) => plain_decoding.size x) plain_decoding.step m
/-- The recursion of `plain_decoding` ends. -/
def plain_decoding.Ends : Prop := Falls (fun (x : Int) => plain_decoding.Domain x) (fun x => plain_decoding.size x) plain_decoding.step

/-- The relation `speculative_draft_worst`. -/
def speculative_draft_worst.body (speculative_draft_worst : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (g' + (speculative_draft_worst (m - 1) g')))
def speculative_draft_worst.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_draft_worst.size (m g' : Int) : Nat := magnitude m
def speculative_draft_worst.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_draft_worst.body (fun m g' => f (m, g')) x.1 x.2
def speculative_draft_worst (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_draft_worst.size x.1 x.2) speculative_draft_worst.step (m, g')
/-- The recursion of `speculative_draft_worst` ends. -/
def speculative_draft_worst.Ends : Prop := Falls (fun (x : Int × Int) => speculative_draft_worst.Domain x.1 x.2) (fun x => speculative_draft_worst.size x.1 x.2) speculative_draft_worst.step

/-- The relation `speculative_worst`. -/
def speculative_worst.body (speculative_worst : Int → Int → Int) (m g' : Int) : Int := (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g')))))
def speculative_worst.Domain (m g' : Int) : Prop := (0 ≤ m) ∧ (0 ≤ g')
def speculative_worst.size (m g' : Int) : Nat := magnitude m
def speculative_worst.step (f : Int × Int → Int) (x : Int × Int) : Int := speculative_worst.body (fun m g' => f (m, g')) x.1 x.2
def speculative_worst (m g' : Int) : Int := fix (fun (x : Int × Int) => speculative_worst.size x.1 x.2) speculative_worst.step (m, g')
/-- The recursion of `speculative_worst` ends. -/
def speculative_worst.Ends : Prop := Falls (fun (x : Int × Int) => speculative_worst.Domain x.1 x.2) (fun x => speculative_worst.size x.1 x.2) speculative_worst.step

/-- The claim `speculative.drafts_cost_nothing` fails at a point. -/
def Statement : Prop :=
  (plain_decoding.Ends) ∧ (speculative_draft_worst.Ends) ∧ (speculative_worst.Ends) ∧ (∀ m g' : Int, (m = 1) → (g' = 1) → ((¬ ((speculative_worst m g') + (speculative_draft_worst m g')) ≤ (plain_decoding m))))
end speculative.drafts_cost_nothing

namespace speculative.drafts_cost_nothing
theorem plain_decoding.congr (f₁ f₂ : Int → Int) : ∀ (m : Int), (0 ≤ m) → (∀ m' : Int, (0 ≤ m') → plain_decoding.size m' < plain_decoding.size m → f₁ m' = f₂ m') → plain_decoding.body f₁ m = plain_decoding.body f₂ m := by
  intro m_0 h_m_0 ih
  have g' := same_by (fun a _ _ _ => f₁ a) (fun a _ _ _ => f₂ a) []
    [] [.le .n0 .p0, .less .p0 .o0] (.ifLe .o0 .n1 .n1 (.add (.call1 8 (.sub .o0 .n1)) .n1))
    (.zero 0 .done (.zero 0 .done .done))
    1 (by decide +kernel) [m_0] rfl ⟨h_m_0, trivial⟩ trivial (fun a b c d h => ih a h.1 h.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem plain_decoding.ends : plain_decoding.Ends := fun f g (x : Int) d ih =>
  plain_decoding.congr (fun m => f m) (fun m => g m) x d (fun m' k0' lt => ih m' k0' lt)
theorem plain_decoding.eq : ∀ (m : Int), (0 ≤ m) → plain_decoding m = (if (m ≤ 1) then 1 else ((plain_decoding (m - 1)) + 1)) :=
  fun m k0' => fix_eq plain_decoding.ends m k0'

theorem speculative_draft_worst.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_draft_worst.size m' g'' < speculative_draft_worst.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_draft_worst.body f₁ m g' = speculative_draft_worst.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le .n0 .p0, .le .n0 .p1, .less .p0 .o0] (.ifEq .o0 .n0 .n0 (.add .o1 (.call2 8 (.sub .o0 .n1) .o1)))
    (.zero 0 .done .done)
    2 (by decide +kernel) [m_0, g_1] rfl ⟨h_m_0, h_g_1, trivial⟩ trivial (fun a b c d h => ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem speculative_draft_worst.ends : speculative_draft_worst.Ends := fun f g (x : Int × Int) d ih =>
  speculative_draft_worst.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_draft_worst.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_draft_worst m g' = (if (m = 0) then 0 else (g' + (speculative_draft_worst (m - 1) g'))) :=
  fun m g' k0' k1' => fix_eq speculative_draft_worst.ends (m, g') ⟨k0', k1'⟩

theorem speculative_worst.congr (f₁ f₂ : Int → Int → Int) : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → (∀ m' g'' : Int, (0 ≤ m') → (0 ≤ g'') → speculative_worst.size m' g'' < speculative_worst.size m g' → f₁ m' g'' = f₂ m' g'') → speculative_worst.body f₁ m g' = speculative_worst.body f₂ m g' := by
  intro m_0 g_1 h_m_0 h_g_1 ih
  rcases first1 h_m_0 with rfl | ⟨m_2, h_m_2, rfl⟩
  · refine asked2 (fun o1 o2 => (if_true_both (eq_from rfl rfl o1 o2) rfl)) ?_
    exact shown [g_1] [] ⟨h_g_1, trivial⟩ (by decide +kernel)
  · rcases total (g_1 - m_2) with h0_3_0 | h0_3_0
    · obtain ⟨g_3, h_g_3, rfl⟩ := rest (v := g_1) (c := m_2) (of_rest h0_3_0 (by close [g_1, m_2] [] ⟨h_g_1, h_m_2, trivial⟩))
      have same_i_4 : ∀ i_4 : Int, 0 ≤ i_4 → 0 ≤ (smaller ((m_2 + g_3) + 1) (1 + m_2)) - 1 - (0 + 1 * i_4) → («f₁» (((1 + m_2) - 1) - (0 + 1 * i_4)) (m_2 + g_3)) = («f₂» (((1 + m_2) - 1) - (0 + 1 * i_4)) (m_2 + g_3)) := by
        intro i_4 h_i_4 h_i_4'
        have h_i_4' := index_from rfl (smaller_from_right rfl rfl (by close [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩)) h_i_4'
        obtain ⟨m_5, h_m_5, rfl⟩ := rest (v := m_2) (c := i_4) (of_rest h_i_4' (by close [m_2, g_3, i_4] [] ⟨h_m_2, h_g_3, h_i_4, trivial⟩))
        refine asked6 (fun o1 o2 o3 o4 o5 o6 => (agree2 (x := m_5) (y := (g_3 + i_4 + m_5)) o1 o2 (ih m_5 (g_3 + i_4 + m_5) o3 o4 (magnitude_lt (a := m_5) (b := (1 + (i_4 + m_5))) o5 o6)))) ?_
        exact shown [g_3, i_4, m_5] [] ⟨h_g_3, h_i_4, h_m_5, trivial⟩ (by decide +kernel)
      refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl (smaller_from_right rfl rfl o2) o3) same_i_4)))) ?_
      exact shown [m_2, g_3] [] ⟨h_m_2, h_g_3, trivial⟩ (by decide +kernel)
    · rcases first1 h_m_2 with rfl | ⟨m_3, h_m_3, rfl⟩
      · exact absurd_of h0_3_0 (by close [g_1] [] ⟨h_g_1, trivial⟩)
      · obtain ⟨m_4, h_m_4, rfl⟩ := rest (v := m_3) (c := g_1) (of_rest h0_3_0 (by close [g_1, m_3] [] ⟨h_g_1, h_m_3, trivial⟩))
        have same_i_5 : ∀ i_5 : Int, 0 ≤ i_5 → 0 ≤ (smaller (g_1 + 1) (1 + (1 + (g_1 + m_4)))) - 1 - (0 + 1 * i_5) → («f₁» (((1 + (1 + (g_1 + m_4))) - 1) - (0 + 1 * i_5)) g_1) = («f₂» (((1 + (1 + (g_1 + m_4))) - 1) - (0 + 1 * i_5)) g_1) := by
          intro i_5 h_i_5 h_i_5'
          have h_i_5' := index_from rfl (smaller_from_left rfl rfl (by close [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩)) h_i_5'
          obtain ⟨g_6, h_g_6, rfl⟩ := rest (v := g_1) (c := i_5) (of_rest h_i_5' (by close [g_1, m_4, i_5] [] ⟨h_g_1, h_m_4, h_i_5, trivial⟩))
          refine asked6 (fun o1 o2 o3 o4 o5 o6 => (agree2 (x := (g_6 + m_4 + 1)) (y := (g_6 + i_5)) o1 o2 (ih (g_6 + m_4 + 1) (g_6 + i_5) o3 o4 (magnitude_lt (a := (g_6 + m_4 + 1)) (b := (1 + (1 + ((i_5 + g_6) + m_4)))) o5 o6)))) ?_
          exact shown [m_4, i_5, g_6] [] ⟨h_m_4, h_i_5, h_g_6, trivial⟩ (by decide +kernel)
        refine asked3 (fun o1 o2 o3 => (if_false_both (ne_from_gt rfl rfl o1) (add_from rfl (maxRange_congr (by decide) (nonempty_from rfl (smaller_from_left rfl rfl o2) o3) same_i_5)))) ?_
        exact shown [g_1, m_4] [] ⟨h_g_1, h_m_4, trivial⟩ (by decide +kernel)
theorem speculative_worst.ends : speculative_worst.Ends := fun f g (x : Int × Int) d ih =>
  speculative_worst.congr (fun m g' => f (m, g')) (fun m g' => g (m, g')) x.1 x.2 d.1 d.2 (fun m' g'' k0' k1' lt => ih (m', g'') ⟨k0', k1'⟩ lt)
theorem speculative_worst.eq : ∀ (m g' : Int), (0 ≤ m) → (0 ≤ g') → speculative_worst m g' = (if (m = 0) then 0 else (1 + (maxRange 0 (smaller (g' + 1) m) 1 (fun (i : Int) => (speculative_worst ((m - 1) - i) g'))))) :=
  fun m g' k0' k1' => fix_eq speculative_worst.ends (m, g') ⟨k0', k1'⟩

theorem Steps.fails : ∀ m g' : Int, (m = 1) → (g' = 1) → ((¬ ((speculative_worst m g') + (speculative_draft_worst m g')) ≤ (plain_decoding m))) := by
  intro m g' e0' e1'
  subst e0' e1'
  decide +kernel
theorem proof : Statement := ⟨plain_decoding.ends, speculative_draft_worst.ends, speculative_worst.ends, Steps.fails⟩
end speculative.drafts_cost_nothing
