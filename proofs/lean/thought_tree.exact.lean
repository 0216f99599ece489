import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace thought_tree.exact
/-- The relation `thought_tree`. -/
def thought_tree.body (thought_tree : Int → Int → Int) (b d : Int) : Int := (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1)))))
def thought_tree.Domain (b d : Int) : Prop := (0 ≤ b) ∧ (0 ≤ d)
def thought_tree.size (b d : Int) : Nat := magnitude d
def thought_tree.step (f : Int × Int → Int) (x : Int × Int) : Int := thought_tree.body (fun b d => f (b, d)) x.1 x.2
def thought_tree (b d : Int) : Int := fix (fun (x : Int × Int) => thought_tree.size x.1 x.2) thought_tree.step (b, d)
/-- The recursion of `thought_tree` ends. -/
def thought_tree.Ends : Prop := Falls (fun (x : Int × Int) => thought_tree.Domain x.1 x.2) (fun x => thought_tree.size x.1 x.2) thought_tree.step

/-- The claim `thought_tree.exact`. -/
def Statement : Prop :=
  (thought_tree.Ends) ∧ (∀ b d : Int, 0 ≤ b → 0 ≤ d → ((b - 1) * (thought_tree b d)) = ((ipow b (d + 1)) - 1))
end thought_tree.exact

namespace thought_tree.exact
theorem thought_tree.congr (f₁ f₂ : Int → Int → Int) : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → (∀ b' d' : Int, (0 ≤ b') → (0 ≤ d') → thought_tree.size b' d' < thought_tree.size b d → f₁ b' d' = f₂ b' d') → thought_tree.body f₁ b d = thought_tree.body f₂ b d := by
  intro b_0 d_1 h_b_0 h_d_1 ih
  have g' := same_by (fun a b _ _ => f₁ a b) (fun a b _ _ => f₂ a b) []
    [] [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .less (.par 1) (.own 1)] (.ifEq (.own 1) (.num 0) (.num 1) (.add (.num 1) (.mul (.own 0) (.call2 8 (.own 0) (.sub (.own 1) (.num 1))))))
    (.zero 1 .done .done)
    2 (by decide +kernel) [b_0, d_1] rfl ⟨h_b_0, h_d_1, trivial⟩ trivial (by
      intro a b c d h
      dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at h
      exact ih a b h.1 h.2.1 h.2.2.1)
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom] at g'
  exact g'
theorem thought_tree.ends : thought_tree.Ends := fun f g (x : Int × Int) d ih =>
  thought_tree.congr (fun b d => f (b, d)) (fun b d => g (b, d)) x.1 x.2 d.1 d.2 (fun b' d' k0' k1' lt => ih (b', d') ⟨k0', k1'⟩ lt)
theorem thought_tree.eq : ∀ (b d : Int), (0 ≤ b) → (0 ≤ d) → thought_tree b d = (if (d = 0) then 1 else (1 + (b * (thought_tree b (d - 1))))) :=
  fun b d k0' k1' => fix_eq thought_tree.ends (b, d) ⟨k0', k1'⟩

def thought_tree.run := thought_tree.eq
def Steps.table : Functions := [fun a b _ _ => thought_tree a b]
def Steps.rule_1 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.ifEq (.par 1) (.num 0) (.num 1) (.add (.num 1) (.mul (.par 0) (.call2 8 (.par 0) (.sub (.par 1) (.num 1))))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact thought_tree.run (atom x 0) (atom x 1) h.1 h.2.1
theorem Steps.lemma_1 : ∀ bound : Nat, (∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → thought_tree.size b d < bound → (thought_tree b d) = 1) := by
  intro bound
  induction bound with
  | zero => exact fun _ _ _ _ _ lt => absurd lt (Nat.not_lt_zero _)
  | succ bound ih =>
    refine ?_
    · intro b_0 d_1 h_b_0 h_d_1 d0 lt
      rcases first1 h_b_0 with rfl | ⟨b_2, h_b_2, rfl⟩
      · rcases first1 h_d_1 with rfl | ⟨d_2, h_d_2, rfl⟩
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree.run 0 0 o1 o2).trans (if_true (eq_from rfl rfl o3 o4) rfl)) rfl o5) ?_
          exact shown [] [] trivial (by decide +kernel)
        · refine asked5 (fun o1 o2 o3 o4 o5 => same_from ((thought_tree.run 0 (1 + d_2) o1 o2).trans (if_false (ne_from_gt rfl rfl o3) (add_from rfl (zero_mul_from o4)))) rfl o5) ?_
          exact shown [d_2] [] ⟨h_d_2, trivial⟩ (by decide +kernel)
      · exact absurd d0 (ne_from_gt rfl rfl (by close [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩))
theorem Steps.lemma_1_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → (b = 0) → (thought_tree b d) = 1 :=
  fun b d k0' k1' k2' =>
    (Steps.lemma_1 (thought_tree.size b d + 1)) b d k0' k1' k2' (Nat.lt_succ_self _)

def Steps.lemma_2_1_said : Lemma := ⟨2, [.eq (.par 0) (.num 1)], (.par 1), .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.add (.num 1) (.par 1))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.zero 1 (.step (.use 0 [(.num 1), (.num 0)]) .done) (.step (.ih 0 [(.num 1), (.pos 1)]) (.step (.use 0 [(.num 1), (.add (.pos 1) (.num 1))]) .done))) (.step (.hyp 0) .done)))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.lemma_3_1_said : Lemma := ⟨2, [.le (.num 2) (.par 0)], (.par 1), .eq (.mul (.sub (.par 0) (.num 1)) (.call2 8 (.par 0) (.par 1))) (.sub (.mul (.par 0) (.call2 7 (.par 0) (.par 1))) (.num 1))⟩
theorem Steps.lemma_3_data : All (Lemma.Holds Steps.table) [Steps.lemma_3_1_said] :=
  by_induction Steps.table [Steps.lemma_3_1_said] [Steps.rule_1, (powerNumber 0), powerLine, (powerNumber 1), powerSum] [
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.hyp 0) .done) (.zero 1 (.step (.use 0 [(.add (.pos 0) (.num 2)), (.num 0)]) (.step (.use 1 [(.add (.pos 0) (.num 2))]) .done)) (.name2 8 (.add (.pos 0) (.num 2)) (.pos 1) (.step (.use 0 [(.add (.pos 1) (.num 2)), (.add (.pos 2) (.num 1))]) (.name2 7 (.add (.pos 1) (.num 2)) (.pos 2) (.step (.use 2 [(.add (.pos 2) (.num 2)), (.pos 3)]) (.above2 7 (.add (.pos 2) (.num 2)) (.pos 3) (.add (.add (.mul (.pos 2) (.pos 3)) (.pos 3)) (.num 1)) (.step (.use 3 [(.add (.pos 3) (.num 2))]) (.step (.use 4 [(.add (.pos 3) (.num 2)), (.num 1), (.pos 4)]) (.step (.ih 0 [(.add (.pos 3) (.num 2)), (.pos 4)]) (.step (.sum [.of (.add (.pos 3) (.num 2)) [0]] (.sub (.sub (.sub (.add (.add (.add (.add (.add (.add (.add (.add (.add (.mul (.pow (.pos 3) 3) (.pos 4)) (.mul (.pos 0) (.pow (.pos 3) 2))) (.mul (.num 5) (.mul (.pow (.pos 3) 2) (.pos 4)))) (.mul (.num 4) (.mul (.pos 0) (.pos 3)))) (.mul (.num 8) (.mul (.pos 3) (.pos 4)))) (.pow (.pos 3) 2)) (.mul (.num 4) (.pos 0))) (.mul (.num 3) (.pos 3))) (.mul (.num 4) (.pos 4))) (.num 2)) (.mul (.pos 2) (.pow (.pos 3) 2))) (.mul (.num 3) (.mul (.pos 2) (.pos 3)))) (.mul (.num 2) (.pos 2)))) (.step (.sum [.of (.add (.pos 3) (.num 2)) [2]] (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.sub (.add (.add (.mul (.pos 2) (.pow (.pos 3) 2)) (.mul (.num 3) (.mul (.pos 2) (.pos 3)))) (.mul (.num 2) (.pos 2))) (.mul (.pow (.pos 3) 3) (.pos 4))) (.mul (.pos 0) (.pow (.pos 3) 2))) (.mul (.num 5) (.mul (.pow (.pos 3) 2) (.pos 4)))) (.mul (.num 4) (.mul (.pos 0) (.pos 3)))) (.mul (.num 8) (.mul (.pos 3) (.pos 4)))) (.pow (.pos 3) 2)) (.mul (.num 4) (.pos 0))) (.mul (.num 3) (.pos 3))) (.mul (.num 4) (.pos 4))) (.num 2))) .done)))))))))))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, (powerNumber_holds _ 0), (powerLine_holds _), (powerNumber_holds _ 1), (powerSum_holds _), trivial⟩
theorem Steps.lemma_3_1 : ∀ b d : Int, (0 ≤ b) → (0 ≤ d) → ((2 : Int) ≤ b) → ((b - 1) * (thought_tree b d)) = ((b * (ipow b d)) - 1) := by
  intro b d h0' h1' k0'
  have g' := Steps.lemma_3_data.1 [b, d] rfl ⟨h0', h1', k0', trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Lemma.rule, Steps.lemma_3_1_said] at g'
  exact g'
def Steps.rule_4 : Rule := ⟨2, [.le (.num 0) (.par 0), .le (.num 0) (.par 1), .eq (.par 0) (.num 0)], .same 8 (.par 0) (.par 1) (.num 0) (.num 0) (.num 1)⟩
theorem Steps.rule_4_holds : Rule.Holds Steps.table [] Steps.rule_4 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_4] at *
  exact Steps.lemma_1_1 (atom x 0) (atom x 1) h.1 h.2.1 h.2.2.1
theorem Steps.part_1 : ∀ b d : Int, 0 ≤ b → 0 ≤ d → ((b - 1) * (thought_tree b d)) = ((ipow b (d + 1)) - 1) := by
  intro b_0 d_1 h_b_0 h_d_1
  rcases first2 h_b_0 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => same_from (mul_from rfl ((call2 thought_tree (x := 0) (y := d_1) o1 o2).trans ((Steps.lemma_1_1 0 d_1 o3 o4 (eq_from rfl rfl o5 o6)).trans rfl))) (sub_from (ipow_from (y := (d_1 + 1)) rfl o7 (ipow_zero_base o8 o9)) rfl) o10) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
  · refine asked5 (fun o1 o2 o3 o4 o5 => same_from (zero_mul_from o1) (sub_from (ipow_from (b := 1) (y := (d_1 + 1)) o2 o3 (ipow_one_base o4)) rfl) o5) ?_
    exact shown [d_1] [] ⟨h_d_1, trivial⟩ (by decide +kernel)
  · obtain ⟨p1_, h_p1_, e_p1_⟩ := asked2 (fun o1 o2 => power_atom (b := (b_2 + 2)) (x := d_1) o1 o2) (shown [d_1, b_2] [] ⟨h_d_1, h_b_2, trivial⟩ (by decide +kernel))
    have e_p1_ : ipow (b_2 + 2) d_1 = (b_2 * d_1 + p1_ + d_1 + 1) := e_p1_.trans (by ring [d_1, b_2, p1_])
    refine also12 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 o11 o12 => asked5 (fun o13 o14 o15 o16 o17 => eq_from (mul_from rfl (call2 thought_tree (x := (b_2 + 2)) (y := d_1) o1 o2)) (sub_from (ipow_from (b := (b_2 + 2)) (y := ((1 + d_1))) o3 o4 (ipow_sum (by decide) o5 (ipow_number 1 rfl) e_p1_)) rfl) (of_rest (multiple_of_eq (0 - 1) (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) o6 o7 e_p1_)) rfl) (Steps.lemma_3_1 (b_2 + 2) d_1 o8 o9 (le_from rfl rfl o10)))) o11) (of_rest (multiple_of_eq 1 (fact_of_eq (mul_from rfl rfl) (sub_from (mul_from rfl (ipow_from (b := (b_2 + 2)) (y := (d_1)) o12 o13 e_p1_)) rfl) (Steps.lemma_3_1 (b_2 + 2) d_1 o14 o15 (le_from rfl rfl o16)))) o17))) ?_
    exact shown [d_1, b_2, p1_] [(thought_tree (b_2 + 2) d_1)] ⟨h_d_1, h_b_2, h_p1_, trivial⟩ (by decide +kernel)

theorem proof : Statement := ⟨thought_tree.ends, Steps.part_1⟩
end thought_tree.exact
