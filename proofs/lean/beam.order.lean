import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.order
/-- The relation `beam_width`. -/
def beam_width.body (beam_width : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1)))))
def beam_width.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam_width.size (b k d : Int) : Nat := magnitude d
def beam_width.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam_width.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam_width (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam_width.size x.1 x.2.1 x.2.2) beam_width.step (b, k, d)
/-- The recursion of `beam_width` ends. -/
def beam_width.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam_width.Domain x.1 x.2.1 x.2.2) (fun x => beam_width.size x.1 x.2.1 x.2.2) beam_width.step

/-- The relation `beam`. -/
def beam.body (beam : Int → Int → Int → Int) (b k d : Int) : Int := (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b))))
def beam.Domain (b k d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ k) ∧ (0 ≤ d)
def beam.size (b k d : Int) : Nat := magnitude d
def beam.step (f : Int × Int × Int → Int) (x : Int × Int × Int) : Int := beam.body (fun b k d => f (b, k, d)) x.1 x.2.1 x.2.2
def beam (b k d : Int) : Int := fix (fun (x : Int × Int × Int) => beam.size x.1 x.2.1 x.2.2) beam.step (b, k, d)
/-- The recursion of `beam` ends. -/
def beam.Ends : Prop := Falls (fun (x : Int × Int × Int) => beam.Domain x.1 x.2.1 x.2.2) (fun x => beam.size x.1 x.2.1 x.2.2) beam.step

/-- The claim `beam.order`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ ((∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((0 : Int) < (d * b) ∧ q₀ * (beam b 3 d) ≤ p₀ * (d * b))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((0 : Int) < (d * b) ∧ p₀ * (d * b) ≤ q₀ * (beam b 3 d))))
end beam.order

namespace beam.order
theorem beam_width.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam_width.size b' k' d' < beam_width.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam_width.body f₁ b k d = beam_width.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 2) (.own 2)] (.ifEq (.own 2) (.num 0) (.call2 6 (.own 1) (.num 1)) (.call2 6 (.own 1) (.mul (.own 0) (.call3 8 (.own 0) (.own 1) (.sub (.own 2) (.num 1))))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam_width.ends : beam_width.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam_width.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam_width.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width b k d = (if (d = 0) then (smaller k 1) else (smaller k (b * (beam_width b k (d - 1))))) :=
  fun b k d k0' k1' k2' => fix_eq beam_width.ends (b, k, d) ⟨k0', k1', k2'⟩

theorem beam.congr (f₁ f₂ : Int → Int → Int → Int) : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (∀ b' k' d' : Int, (0 ≤ b') → (0 ≤ k') → (0 ≤ d') → beam.size b' k' d' < beam.size b k d → f₁ b' k' d' = f₂ b' k' d') → beam.body f₁ b k d = beam.body f₂ b k d := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 ih
  have g' := same_by (fun a b c _ => f₁ a b c) (fun a b c _ => f₂ a b c) [fun a b c _ => beam_width a b c]
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2), .less (.par 2) (.own 2)] (.ifEq (.own 2) (.num 0) (.num 0) (.add (.call3 8 (.own 0) (.own 1) (.sub (.own 2) (.num 1))) (.mul (.call3 9 (.own 0) (.own 1) (.sub (.own 2) (.num 1))) (.add (.num 1) (.own 0)))))
    (.zero 2 .done .done)
    3 (by decide +kernel) [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b c h.1 h.2.1 h.2.2.1 h.2.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem beam.ends : beam.Ends := fun f g (x : Int × Int × Int) d ih =>
  beam.congr (fun b k d => f (b, k, d)) (fun b k d => g (b, k, d)) x.1 x.2.1 x.2.2 d.1 d.2.1 d.2.2 (fun b' k' d' k0' k1' k2' lt => ih (b', k', d') ⟨k0', k1', k2'⟩ lt)
theorem beam.eq : ∀ (b k d : Int), (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam b k d = (if (d = 0) then 0 else ((beam b k (d - 1)) + ((beam_width b k (d - 1)) * (1 + b)))) :=
  fun b k d k0' k1' k2' => fix_eq beam.ends (b, k, d) ⟨k0', k1', k2'⟩

def beam_width__k_3 (b d : Int) : Int := beam_width b 3 d
def beam_width__k_3.size (b d : Int) : Nat := beam_width.size b 3 d
def beam__k_3 (b d : Int) : Int := beam b 3 d
def beam__k_3.size (b d : Int) : Nat := beam.size b 3 d
theorem beam_width__k_3.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → beam_width__k_3 b d = (if (d = 0) then (smaller 3 1) else (smaller 3 (b * (beam_width__k_3 b (d - 1))))) :=
  fun b d k0' k1' => (beam_width.eq b 3 d k0' (by decide) k1')
theorem beam__k_3.run : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → beam__k_3 b d = (if (d = 0) then 0 else ((beam__k_3 b (d - 1)) + ((beam_width__k_3 b (d - 1)) * (1 + b)))) :=
  fun b d k0' k1' => (beam.eq b 3 d k0' (by decide) k1')
def Steps.table : Functions := [fun a b c _ => beam_width a b c, fun a b c _ => beam a b c, fun a b _ _ => beam_width__k_3 a b, fun a b _ _ => beam__k_3 a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 10 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 1) (.num 0) (.call2 6 (.num 3) (.num 1)) (.call2 6 (.num 3) (.mul (.par 0) (.call2 10 (.par 0) (.sub (.par 1) (.num 1))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact beam_width__k_3.run (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → beam_width__k_3.size b d < bound → (beam_width__k_3 b d) ≤ 3) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from ((beam_width__k_3.run (1 + b_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) (smaller_from_right rfl rfl o5))) rfl o6) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · refine asked7 (fun o1 o2 o3 o4 o5 o6 o7 => le_from ((beam_width__k_3.run (1 + b_2) (1 + d_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (call2 smaller (x := 3) (y := ((beam_width__k_3 (b_2 + 1) d_3) * b_2 + (beam_width__k_3 (b_2 + 1) d_3))) rfl ((mul_from rfl (call2 beam_width__k_3 (x := (b_2 + 1)) (y := d_3) o4 o5)).trans o6)))) rfl (of_rest (smaller_left 3 ((beam_width__k_3 (b_2 + 1) d_3) * b_2 + (beam_width__k_3 (b_2 + 1) d_3))) o7)) ?_
          exact shown [b_2, d_3] [(beam_width__k_3 (b_2 + 1) d_3), (smaller 3 ((beam_width__k_3 (b_2 + 1) d_3) * b_2 + (beam_width__k_3 (b_2 + 1) d_3)))] ⟨h_b_2, h_d_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → (beam_width__k_3 b d) ≤ 3 :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_1 (beam_width__k_3.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 11 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 1) (.num 0) (.num 0) (.add (.call2 11 (.par 0) (.sub (.par 1) (.num 1))) (.mul (.call2 10 (.par 0) (.sub (.par 1) (.num 1))) (.add (.num 1) (.par 0)))))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact beam__k_3.run (atom x 0) (atom x 1) h.1 h.2.1
def Steps.rule_3 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 0)], .le (.call2 10 (.par 0) (.par 1)) (.num 3)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨2, [.le (.num 1) (.par 0)], (.par 1), .le (.call2 11 (.par 0) (.par 1)) (.add (.mul (.num 3) (.par 1)) (.mul (.num 3) (.mul (.par 0) (.par 1))))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_2, Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add (.pos 0) (.num 1)), (.num 0)]) .done) (.name2 11 (.add (.pos 0) (.num 1)) (.pos 1) (.name2 10 (.add (.pos 1) (.num 1)) (.pos 2) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1))]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.sum [.of (.add (.pos 2) (.num 2)) [1], .of (.num 1) [0]] (.sub (.sub (.sub (.add (.add (.add (.mul (.num 3) (.mul (.pos 2) (.pos 3))) (.mul (.num 3) (.pos 2))) (.mul (.num 6) (.pos 3))) (.num 6)) (.mul (.pos 0) (.pos 2))) (.pos 1)) (.mul (.num 2) (.pos 0)))) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_2_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.lemma_3 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → beam_width__k_3.size b d < bound → (1 : Int) ≤ (beam_width__k_3 b d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · exact absurd d0 (not_le_from rfl rfl (by close [d_1] [] ⟨h_d_1, trivial⟩))
      · rcases first1 h_d_1 with rfl | ⟨d_3, h_d_3, rfl⟩
        · refine asked6 (fun o1 o2 o3 o4 o5 o6 => le_from rfl ((beam_width__k_3.run (1 + b_2) 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) (smaller_from_right rfl rfl o5))) o6) ?_
          exact shown [b_2] [] ⟨h_b_2, trivial⟩ (by decide +kernel)
        · refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked2 (fun o13 o14 => le_from rfl ((beam_width__k_3.run (1 + b_2) (1 + d_3) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (call2 smaller (x := 3) (y := ((beam_width__k_3 (b_2 + 1) d_3) * b_2 + (beam_width__k_3 (b_2 + 1) d_3))) rfl ((mul_from rfl (call2 beam_width__k_3 (x := (b_2 + 1)) (y := d_3) o4 o5)).trans o6)))) ((smaller_cases 3 ((beam_width__k_3 (b_2 + 1) d_3) * b_2 + (beam_width__k_3 (b_2 + 1) d_3))).elim (fun e => (of_rest (multiple_of_eq 1 e) o7)) (fun e => (of_rest (add_nonneg (multiple_of_eq 1 e) (mul_nonneg (show (0 : Int) ≤ (b_2 + 1) from o8) (fact_from rfl rfl (ih (b_2 + 1) d_3 o9 o10 (le_from rfl rfl o11) (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o12 o13) (Nat.le_of_lt_succ lt)))))) o14))))) ?_
          exact shown [b_2, d_3] [(beam_width__k_3 (b_2 + 1) d_3), (smaller 3 ((beam_width__k_3 (b_2 + 1) d_3) * b_2 + (beam_width__k_3 (b_2 + 1) d_3)))] ⟨h_b_2, h_d_3, trivial⟩ (by decide +kernel)
theorem Steps.lemma_3_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((1 : Int) ≤ b) → (1 : Int) ≤ (beam_width__k_3 b d) :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_3 (beam_width__k_3.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

def Steps.rule_5 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 1) (.par 0)], .le (.num 1) (.call2 10 (.par 0) (.par 1))⟩
theorem Steps.rule_5_holds : Rule.Holds Steps.table [] Steps.rule_5 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_5] at *
  exact Steps.lemma_3_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
def Steps.lemma_4_1_said : Lemma := ⟨2, [.le (.num 1) (.par 0)], (.par 1), .le (.mul (.par 0) (.par 1)) (.call2 11 (.par 0) (.par 1))⟩
theorem Steps.lemma_4_data : All (Lemma.Holds Steps.table) [Steps.lemma_4_1_said] :=
  by_induction Steps.table [Steps.lemma_4_1_said] [Steps.rule_2, Steps.rule_5] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add (.pos 0) (.num 1)), (.num 0)]) .done) (.name2 11 (.add (.pos 0) (.num 1)) (.pos 1) (.name2 10 (.add (.pos 1) (.num 1)) (.pos 2) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 3) (.num 1))]) (.step (.use 1 [(.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.ih 0 [(.add (.pos 2) (.num 1)), (.pos 3)]) (.step (.sum [.of (.add (.pos 2) (.num 2)) [1], .of (.num 1) [0]] (.sub (.sub (.sub (.sub (.add (.add (.mul (.pos 0) (.pos 2)) (.pos 1)) (.mul (.num 2) (.pos 0))) (.mul (.pos 2) (.pos 3))) (.pos 2)) (.pos 3)) (.num 1))) .done))))))))
  ] (by decide +kernel) ⟨Steps.rule_2_holds, Steps.rule_5_holds, trivial⟩
theorem Steps.part_1_O_positive : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → (0 : Int) < (d * b) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.num 1) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.own 1))) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [d_0, b_1] rfl ⟨h_d_0, h_b_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O_bound : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → (1 * (beam b 3 d)) ≤ (6 * (d * b)) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.num 1) (.own 0)] (.le (.mul (.num 1) (.call2 11 (.own 1) (.own 0))) (.mul (.num 6) (.mul (.own 0) (.own 1)))) [Steps.lemma_2_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 11 (.add (.pos 1) (.num 1)) (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.add (.mul (.num 6) (.mul (.pos 2) (.pos 1))) (.mul (.num 6) (.pos 2))) (.mul (.num 6) (.pos 1))) (.num 6)) (.pos 0))) .done)))))
    2 (by decide +kernel) ⟨Steps.lemma_2_data.1, trivial⟩ [d_0, b_1] rfl ⟨h_d_0, h_b_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_O : ∀ d b : Int, 1 ≤ d → 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((0 : Int) < (d * b) ∧ (1 * (beam b 3 d)) ≤ (6 * (d * b))) :=
  fun d b h_start k0' k1' k2' => ⟨Steps.part_1_O_positive d b k0' k1' k2' h_start, Steps.part_1_O_bound d b k0' k1' k2' h_start⟩
theorem Steps.part_1_Omega_positive : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → (0 : Int) < (d * b) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.num 1) (.own 0)] (.lt (.num 0) (.mul (.own 0) (.own 1))) []
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) .done))
    2 (by decide +kernel) trivial [d_0, b_1] rfl ⟨h_d_0, h_b_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega_bound : ∀ d b : Int, 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((1 : Int) ≤ d) → (1 * (d * b)) ≤ (1 * (beam b 3 d)) := by
  intro d_0 b_1 h_d_0 h_b_1 a0 a1
  have g' := shown_by Steps.table [.le (.num 1) (.own 1), .le (.num 1) (.own 0)] (.le (.mul (.num 1) (.mul (.own 0) (.own 1))) (.mul (.num 1) (.call2 11 (.own 1) (.own 0)))) [Steps.lemma_4_1_said.rule]
    (.zero 1 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 1) .done) (.name2 11 (.add (.pos 1) (.num 1)) (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 2) (.num 1)), (.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.sub (.sub (.pos 0) (.mul (.pos 2) (.pos 1))) (.pos 2)) (.pos 1)) (.num 1))) .done)))))
    2 (by decide +kernel) ⟨Steps.lemma_4_data.1, trivial⟩ [d_0, b_1] rfl ⟨h_d_0, h_b_1, trivial⟩ ⟨a0, a1, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'
theorem Steps.part_1_Omega : ∀ d b : Int, 1 ≤ d → 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((0 : Int) < (d * b) ∧ (1 * (d * b)) ≤ (1 * (beam b 3 d))) :=
  fun d b h_start k0' k1' k2' => ⟨Steps.part_1_Omega_positive d b k0' k1' k2' h_start, Steps.part_1_Omega_bound d b k0' k1' k2' h_start⟩
theorem Steps.part_1 : (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((0 : Int) < (d * b) ∧ q₀ * (beam b 3 d) ≤ p₀ * (d * b))) ∧ (∃ p₀ q₀ n₀ : Int, 0 < p₀ ∧ 0 < q₀ ∧ 0 ≤ n₀ ∧ ∀ d b : Int, n₀ ≤ d → 0 ≤ d → 0 ≤ b → ((1 : Int) ≤ b) → ((0 : Int) < (d * b) ∧ p₀ * (d * b) ≤ q₀ * (beam b 3 d))) := ⟨⟨6, 1, 1, by decide, by decide, by decide, Steps.part_1_O⟩, ⟨1, 1, 1, by decide, by decide, by decide, Steps.part_1_Omega⟩⟩

theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.part_1⟩
end beam.order
