import PassBound.Theory
set_option linter.all false
set_option maxRecDepth 100000
set_option synthInstance.maxSize 100000
set_option synthInstance.maxHeartbeats 0
noncomputable section
open PassBound

namespace hierarchical_index.build_upper
/-- The relation `hierarchical_index_build`. -/
def hierarchical_index_build.body (hierarchical_index_build : Int → Int → Int) (n b : Int) : Int := (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b)))
def hierarchical_index_build.Domain (n b : Int) : Prop := (0 ≤ n) ∧ (0 ≤ b) ∧ ((2 : Int) ≤ b)
def hierarchical_index_build.size (n b : Int) : Nat := magnitude n
def hierarchical_index_build.step (f : Int × Int → Int) (x : Int × Int) : Int := hierarchical_index_build.body (fun n b => f (n, b)) x.1 x.2
def hierarchical_index_build (n b : Int) : Int := fix (fun (x : Int × Int) => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step (n, b)
/-- The recursion of `hierarchical_index_build` ends. -/
def hierarchical_index_build.Ends : Prop := Falls (fun (x : Int × Int) => hierarchical_index_build.Domain x.1 x.2) (fun x => hierarchical_index_build.size x.1 x.2) hierarchical_index_build.step

/-- The claim `hierarchical_index.build_upper`. -/
def Statement : Prop :=
  (hierarchical_index_build.Ends) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2)) ∧ (∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)))
end hierarchical_index.build_upper

namespace hierarchical_index.build_upper
theorem hierarchical_index_build.congr (f₁ f₂ : Int → Int → Int) : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → (∀ n' b' : Int, (0 ≤ n') → (0 ≤ b') → ((2 : Int) ≤ b') → hierarchical_index_build.size n' b' < hierarchical_index_build.size n b → f₁ n' b' = f₂ n' b') → hierarchical_index_build.body f₁ n b = hierarchical_index_build.body f₂ n b := by
  intro n_0 b_1 h_n_0 h_b_1 d0 ih
  rcases first2 h_b_1 with rfl | rfl | ⟨b_2, h_b_2, rfl⟩
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · exact absurd d0 (not_le_from rfl rfl (by close [n_0] [] ⟨h_n_0, trivial⟩))
  · rcases first2 h_n_0 with rfl | rfl | ⟨n_3, h_n_3, rfl⟩
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · exact (if_true_both (le_from rfl rfl (by close [b_2] [] ⟨h_b_2, trivial⟩)) rfl)
    · obtain ⟨q_4, s_5, h_q_4, h_s_5, h_s_5', h_q_4e⟩ := asked3 (fun o1 o2 o3 => division_of (a := (n_3 + 1)) (b := (b_2 + 2)) (v := n_3) (c := 1) o1 o2 o3) (shown [b_2, n_3] [] ⟨h_b_2, h_n_3, trivial⟩ (by decide +kernel))
      subst h_q_4e
      rcases first1 h_s_5 with rfl | ⟨s_6, h_s_6, rfl⟩
      · rcases first1 h_q_4 with rfl | ⟨q_6, h_q_6, rfl⟩
        · exact absurd_of h_n_3 (by close [b_2] [] ⟨h_b_2, trivial⟩)
        · refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_6 + 2)) (y := (b_2 + 2)) (cdiv_from (q := (q_6 + 2)) rfl rfl o2 o3 o4) o5 (ih (q_6 + 2) (b_2 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_6 + 2)) (b := (2 + ((b_2 + 2) * (1 + q_6) + 0 - 1))) o9 o10)))))) ?_
          exact shown [b_2, q_6] [] ⟨h_b_2, h_q_6, trivial⟩ (by decide +kernel)
      · obtain ⟨b_7, h_b_7, rfl⟩ := rest (v := b_2) (c := s_6) (of_rest h_s_5' (by close [b_2, q_4, s_6] [] ⟨h_b_2, h_q_4, h_s_6, trivial⟩))
        refine asked10 (fun o1 o2 o3 o4 o5 o6 o7 o8 o9 o10 => (if_false_both (not_le_from rfl rfl o1) (add_from rfl (agree2 (x := (q_4 + 1)) (y := (b_7 + s_6 + 2)) (cdiv_from (q := (q_4 + 1)) rfl rfl o2 o3 o4) o5 (ih (q_4 + 1) (b_7 + s_6 + 2) o6 o7 (le_from rfl rfl o8) (magnitude_lt (a := (q_4 + 1)) (b := (2 + (((s_6 + b_7) + 2) * q_4 + (1 + s_6) - 1))) o9 o10)))))) ?_
        exact shown [q_4, s_6, b_7] [] ⟨h_q_4, h_s_6, h_b_7, trivial⟩ (by decide +kernel)
theorem hierarchical_index_build.ends : hierarchical_index_build.Ends := fun f g (x : Int × Int) d ih =>
  hierarchical_index_build.congr (fun n b => f (n, b)) (fun n b => g (n, b)) x.1 x.2 d.1 d.2.1 d.2.2 (fun n' b' k0' k1' k2' lt => ih (n', b') ⟨k0', k1', k2'⟩ lt)
theorem hierarchical_index_build.eq : ∀ (n b : Int), (0 ≤ n) → (0 ≤ b) → ((2 : Int) ≤ b) → hierarchical_index_build n b = (if (n ≤ 1) then 0 else ((cdiv n b) + (hierarchical_index_build (cdiv n b) b))) :=
  fun n b k0' k1' k2' => fix_eq hierarchical_index_build.ends (n, b) ⟨k0', k1', k2'⟩

def hierarchical_index_build__b_2 (n : Int) : Int := hierarchical_index_build n 2
def hierarchical_index_build__b_2.size (n : Int) : Nat := hierarchical_index_build.size n 2
theorem hierarchical_index_build__b_2.run : ∀ (n : Int), (0 ≤ n) → ((2 : Int) ≤ 2) → hierarchical_index_build__b_2 n = (if (n ≤ 1) then 0 else ((cdiv n 2) + (hierarchical_index_build__b_2 (cdiv n 2)))) :=
  fun n k0' k1' => (hierarchical_index_build.eq n 2 k0' (by decide) k1')
def Steps.table : Functions := [fun a b _ _ => hierarchical_index_build a b, fun a _ _ _ => hierarchical_index_build__b_2 a]
def Steps.rule_1 : Rule := ⟨1, [.le (.num 0) (.par 0), .le (.num 2) (.num 2)], .same 9 (.par 0) (.num 0) (.num 0) (.num 0) (.ifLe (.par 0) (.num 1) (.num 0) (.add (.call2 2 (.par 0) (.num 2)) (.call1 9 (.call2 2 (.par 0) (.num 2)))))⟩
theorem Steps.rule_1_holds : Rule.Holds Steps.table [] Steps.rule_1 := by
  intro x hx h
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table, Steps.rule_1] at *
  exact hierarchical_index_build__b_2.run (atom x 0) h.1 h.2.1
def Steps.lemma_1_1_said : Lemma := ⟨1, [.le (.num 2) (.num 2), .le (.num 1) (.par 0)], (.par 0), .le (.sub (.par 0) (.num 1)) (.call1 9 (.par 0))⟩
theorem Steps.lemma_1_data : All (Lemma.Holds Steps.table) [Steps.lemma_1_1_said] :=
  by_induction Steps.table [Steps.lemma_1_1_said] [Steps.rule_1] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) .done) (.mod 2 0 (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 2)) (.num 2) (.add (.pos 0) (.num 1))) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 2))]) (.step (.ih 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))) (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.step (.ih 0 [(.add (.pos 1) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, trivial⟩
def Steps.rule_3 : Rule := ⟨0, [], .same 9 (.num 1) (.num 0) (.num 0) (.num 0) (.num 0)⟩
theorem Steps.rule_3_holds : Rule.Holds Steps.table [] Steps.rule_3 := constant _ _ (by decide +kernel)
def Steps.lemma_2_1_said : Lemma := ⟨1, [.le (.num 2) (.num 2), .le (.num 1) (.par 0)], (.par 0), .le (.call1 9 (.par 0)) (.add (.sub (.par 0) (.num 1)) (.call2 4 (.par 0) (.num 2)))⟩
theorem Steps.lemma_2_data : All (Lemma.Holds Steps.table) [Steps.lemma_2_1_said] :=
  by_induction Steps.table [Steps.lemma_2_1_said] [Steps.rule_1, Steps.rule_3] [
    (.zero 0 (.step (.hyp 1) .done) (.zero 0 (.step (.use 0 [(.num 1)]) (.step (.clo (.num 2)) .done)) (.mod 2 0 (.cons (.zero 0 (.step (.cdv (.num 2) (.num 2) (.num 1)) (.step (.use 1 []) (.step (.use 0 [(.num 2)]) (.step (.lgn 0 (.num 1) (.num 2)) (.step (.clg (.num 2) (.num 2)) .done))))) (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 4)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 4))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 2) (.pos 2)) (.num 3)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 2)) (.num 4)) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.pos 0) (.pos 2)) (.num 3)) (.pos 1))) .done)))))))))) (.cons (.step (.cdv (.add (.mul (.num 2) (.pos 0)) (.num 3)) (.num 2) (.add (.pos 0) (.num 2))) (.name1 9 (.add (.pos 0) (.num 2)) (.step (.use 0 [(.add (.mul (.num 2) (.pos 1)) (.num 3))]) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.lev 1 (.add (.pos 2) (.num 1)) (.add (.mul (.num 2) (.pos 2)) (.num 2)) (.num 2)) (.step (.clg (.add (.mul (.num 2) (.pos 2)) (.num 3)) (.num 2)) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.ih 0 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.pos 0) (.pos 2)) (.num 2)) (.pos 1))) .done))))))))) .done)))))
  ] (by decide +kernel) ⟨Steps.rule_1_holds, Steps.rule_3_holds, trivial⟩
theorem Steps.part_1 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (n - 1) ≤ (hierarchical_index_build n 2) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.sub (.own 0) (.num 1)) (.call1 9 (.own 0))) [Steps.lemma_1_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.name1 9 (.add (.pos 0) (.num 1)) (.step (.use 0 [(.add (.pos 1) (.num 1))]) (.step (.sum [.of (.num 1) [0]] (.sub (.pos 0) (.pos 1))) .done))))
    1 (by decide +kernel) ⟨Steps.lemma_1_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem Steps.part_2 : ∀ n : Int, 0 ≤ n → ((1 : Int) ≤ n) → (hierarchical_index_build n 2) ≤ ((n - 1) + (clog n 2)) := by
  intro n_0 h_n_0 a0
  have g' := shown_by Steps.table [.le (.num 1) (.own 0)] (.le (.call1 9 (.own 0)) (.add (.sub (.own 0) (.num 1)) (.call2 4 (.own 0) (.num 2)))) [Steps.rule_3, Steps.lemma_2_1_said.rule]
    (.zero 0 (.step (.hyp 0) .done) (.zero 0 (.step (.use 0 []) (.step (.clo (.num 2)) .done)) (.name1 9 (.add (.pos 0) (.num 2)) (.least 0 (.add (.pos 1) (.num 1)) (.num 2) (.step (.clg (.add (.pos 2) (.num 2)) (.num 2)) (.step (.use 1 [(.add (.pos 2) (.num 2))]) (.step (.sum [.of (.num 1) [0]] (.sub (.add (.add (.pos 0) (.pos 2)) (.num 2)) (.pos 1))) .done)))))))
    1 (by decide +kernel) ⟨Steps.rule_3_holds, Steps.lemma_2_data.1, trivial⟩ [n_0] rfl ⟨h_n_0, trivial⟩ ⟨a0, trivial⟩
  dsimp only [Cond.Holds, All, Term.value, Term.call1, Term.call2, Term.call3, pick, functions, atom, Steps.table] at g'
  exact g'

theorem proof : Statement := ⟨hierarchical_index_build.ends, Steps.part_1, Steps.part_2⟩
end hierarchical_index.build_upper
