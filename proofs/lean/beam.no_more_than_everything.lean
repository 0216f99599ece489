import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace beam.no_more_than_everything
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

/-- The claim `beam.no_more_than_everything`. -/
def Statement : Prop :=
  (beam_width.Ends) ∧ (beam.Ends) ∧ (∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → ((2 : Int) ≤ b) → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1)))
end beam.no_more_than_everything

namespace beam.no_more_than_everything
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

def beam_width.run := beam_width.eq
def beam.run := beam.eq
def Steps.table : Functions := [fun a b c _ => beam_width a b c, fun a b c _ => beam a b c]
def Steps.rule_1 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 8 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 2) (.num 0) (.call2 6 (.par 1) (.num 1)) (.call2 6 (.par 1) (.mul (.par 0) (.call3 8 (.par 0) (.par 1) (.sub (.par 2) (.num 1))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact beam_width.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → beam_width.size b k d < bound → (beam_width b k d) ≤ (ipow b d)) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 lt
      rcases first1 h_d_2 with rfl | ⟨d_3, h_d_3, rfl⟩
      · rcases first1 h_k_1 with rfl | ⟨k_3, h_k_3, rfl⟩
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((beam_width.run b_0 0 0 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) (smaller_from_left rfl rfl o6))) (ipow_from (b := b_0) (y := (0)) o7 o8 (ipow_number 0 rfl)) o9) ?_
          exact shown [b_0] [] ⟨h_b_0, trivial⟩ (by decide +kernel)
        · refine asked9 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 => le_from ((beam_width.run b_0 (1 + k_3) 0 o1 o2 o3).trans (if_true (eq_from rfl rfl o4 o5) (smaller_from_right rfl rfl o6))) (ipow_from (b := b_0) (y := (0)) o7 o8 (ipow_number 0 rfl)) o9) ?_
          exact shown [b_0, k_3] [] ⟨h_b_0, h_k_3, trivial⟩ (by decide +kernel)
      · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom_zero (b := b_0) (x := d_3) o1 o2) (shown [b_0, k_1, d_3] [(beam_width b_0 k_1 d_3), (smaller k_1 ((beam_width b_0 k_1 d_3) * b_0))] ⟨h_b_0, h_k_1, h_d_3, trivial⟩ (by decide +kernel))
        have e_p1_ : ipow b_0 d_3 = p1_ := e_p1_.trans (by ring [b_0, k_1, d_3, p1_, (beam_width b_0 k_1 d_3), (smaller k_1 ((beam_width b_0 k_1 d_3) * b_0))])
        refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked9 (fun o13 o14 o15 o16 o17 o18 o19 o20 o21 => le_from ((beam_width.run b_0 k_1 (1 + d_3) o1 o2 o3).trans (if_false (ne_from_gt rfl rfl o4) (call2 smaller (x := k_1) (y := ((beam_width b_0 k_1 d_3) * b_0)) o5 ((mul_from rfl (call3 beam_width (x := b_0) (y := k_1) (z := d_3) o6 o7 o8)).trans o9)))) (ipow_from (b := b_0) (y := ((1 + d_3))) o10 o11 (ipow_sum (by decide) o12 (ipow_number 1 rfl) e_p1_)) (of_rest (add_nonneg (smaller_right k_1 ((beam_width b_0 k_1 d_3) * b_0)) (mul_nonneg (show (0 : Int) ≤ b_0 from o13) (fact_from rfl (ipow_from (b := b_0) (y := (d_3)) o14 o15 e_p1_) (ih b_0 k_1 d_3 o16 o17 o18 (Nat.lt_of_lt_of_le (magnitude_lt (a := d_3) (b := (1 + d_3)) o19 o20) (Nat.le_of_lt_succ lt)))))) o21))) ?_
        exact shown [b_0, k_1, d_3, p1_] [(beam_width b_0 k_1 d_3), (smaller k_1 ((beam_width b_0 k_1 d_3) * b_0))] ⟨h_b_0, h_k_1, h_d_3, h_p1_, trivial⟩ (by decide +kernel)
theorem Steps.lemma_1_1 : ∀ b k d : Int, (0 ≤ b) → (0 ≤ k) → (0 ≤ d) → (beam_width b k d) ≤ (ipow b d) :=
  fun b k d k0' k1' k2' =>
    (Steps.lemma_1 (beam_width.size b k d + 1)) b k d k0' k1' k2' (Nat.lt_succ_self _)

def Steps.rule_2 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .same 9 (.par 0) (.par 1) (.par 2) (.num 0) (.ifEq (.par 2) (.num 0) (.num 0) (.add (.call3 9 (.par 0) (.par 1) (.sub (.par 2) (.num 1))) (.mul (.call3 8 (.par 0) (.par 1) (.sub (.par 2) (.num 1))) (.add (.num 1) (.par 0)))))⟩
theorem Steps.rule_2_holds : Rule.Holds Steps.table [] Steps.rule_2 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_2] at *
  exact beam.run (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.rule_3 : Rule := ⟨3, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .le (.num 0) (.par 2)], .le (.call3 8 (.par 0) (.par 1) (.par 2)) (.call2 7 (.par 0) (.par 2))⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_3] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) (atom x 2) h.1 h.2.1 h.2.2.1
def Steps.lemma_2_1_said : Lemma := ⟨3, [.le (.num 2) (.par 0)], (.par 2), .le (.mul (.sub (.par 0) (.num 1)) (.call3 9 (.par 0) (.par 1) (.par 2))) (.mul (.add (.par 0) (.num 1)) (.sub (.call2 7 (.par 0) (.par 2)) (.num 1)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_2, (powerNumber 0), powerLine, (powerNumber 1), powerSum, Steps.rule_3] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 2 (.step (.use 0 [(.add (.pos 0) (.num 2)), (.pos 1), (.num 0)]) (.step (.use 1 [(.add (.pos 0) (.num 2))]) .done)) (.name3 9 (.add (.pos 0) (.num 2)) (.pos 1) (.pos 2) (.name3 8 (.add (.pos 1) (.num 2)) (.pos 2) (.pos 3) (.step (.use 0 [(.add (.pos 2) (.num 2)), (.pos 3), (.add (.pos 4) (.num 1))]) (.name2 7 (.add (.pos 2) (.num 2)) (.pos 4) (.step (.use 2 [(.add (.pos 3) (.num 2)), (.pos 5)]) (.above2 7 (.add (.pos 3) (.num 2)) (.pos 5) (.add (.add (.mul (.pos 3) (.pos 5)) (.pos 5)) (.num 1)) (.step (.use 3 [(.add (.pos 4) (.num 2))]) (.step (.use 4 [(.add (.pos 4) (.num 2)), (.num 1), (.pos 6)]) (.step (.use 5 [(.add (.pos 4) (.num 2)), (.pos 5), (.pos 6)]) (.step (.ih 0 [(.add (.pos 4) (.num 2)), (.pos 5), (.pos 6)]) (.step (.sum [.of (.add (.add (.pow (.pos 4) 2) (.mul (.num 4) (.pos 4))) (.num 3)) [1], .of (.num 1) [0]] (.sub (.sub (.sub (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pow (.pos 4) 3) (.pos 6)) (.mul (.pos 0) (.pow (.pos 4) 2))) (.mul (.num 6) (.mul (.pow (.pos 4) 2) (.pos 6)))) (.mul (.num 5) (.mul (.pos 0) (.pos 4)))) (.mul (.num 11) (.mul (.pos 4) (.pos 6)))) (.pow (.pos 4) 2)) (.mul (.num 6) (.pos 0))) (.mul (.num 4) (.pos 4))) (.mul (.num 6) (.pos 6))) (.num 3)) (.mul (.pos 2) (.pow (.pos 4) 2))) (.mul (.pos 3) (.pos 4))) (.mul (.num 4) (.mul (.pos 2) (.pos 4)))) (.pos 3)) (.mul (.num 3) (.pos 2)))) .done))))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_2_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ b k d : Int, 0 ≤ b → 0 ≤ k → 0 ≤ d → ((2 : Int) ≤ b) → ((b - 1) * (beam b k d)) ≤ ((b + 1) * ((ipow b d) - 1)) := by
  intro b_0 k_1 d_2 h_b_0 h_k_1 h_d_2 a0
  have g' := shown_by Steps.table [.le (.num 2) (.own 0)] (.le (.mul (.sub (.own 0) (.num 1)) (.call3 9 (.own 0) (.own 1) (.own 2))) (.mul (.add (.own 0) (.num 1)) (.sub (.call2 7 (.own 0) (.own 2)) (.num 1)))) [powerLine, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.name3 9 (.add (.pos 0) (.num 2)) (.pos 1) (.pos 2) (.name2 7 (.add (.pos 1) (.num 2)) (.pos 3) (.step (.use 0 [(.add (.pos 2) (.num 2)), (.pos 4)]) (.above2 7 (.add (.pos 2) (.num 2)) (.pos 4) (.add (.add (.mul (.pos 2) (.pos 4)) (.pos 4)) (.num 1)) (.step (.use 1 [(.add (.pos 3) (.num 2)), (.pos 4), (.pos 5)]) (.step (.sum [.of (.num 1) [0]] (.sub (.sub (.add (.add (.add (.add (.mul (.pow (.pos 3) 2) (.pos 5)) (.mul (.pos 0) (.pos 3))) (.mul (.num 4) (.mul (.pos 3) (.pos 5)))) (.mul (.num 3) (.pos 0))) (.mul (.num 3) (.pos 5))) (.mul (.pos 2) (.pos 3))) (.pos 2))) .done))))))))
    3 (by decide +kernel) ⟨(powerLine_holds _), Steps.lemma_2_data.1, trivial⟩ [b_0, k_1, d_2] rfl ⟨h_b_0, h_k_1, h_d_2, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨beam_width.ends, beam.ends, Steps.part_1⟩
end beam.no_more_than_everything
